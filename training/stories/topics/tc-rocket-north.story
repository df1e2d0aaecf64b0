# story: tc-rocket-north
# about: first launch of a private German rocket from a Swedish range fails, second succeeds
# neighbour: tc-rocket-west

=== i01 | 2025-03-10 | Kiruna Bladet
--- First rocket bursts over the tundra
The private rocket Falke One {exploded|e1} 41 seconds after {lift-off|e2} from the Rautas range in northern Sweden on Monday. Nobody was {hurt|e3}. Debris {fell|e4} on snow inside the closed zone and {started|e5} a small brush fire. The Bremen firm Orbitalwerk had {put off|e6} the start twice because of wind. "Forty-one seconds of data {are|e7} a treasure," founder Lisbet Krahn {said|e8}. Three student satellites were {lost|e9}.

=== i02 | 2025-03-11 | Bremer Rundschau
--- Krahn: we try again in autumn
A day after the {blast|e1} over Lapland, Orbitalwerk {promised|e10} a second {attempt|e11} in autumn. The engineers {suspect|e12} a valve in the second of nine engines. It had taken two {postponements|e6} before Falke One {left the pad|e2} on Monday. Krahn has {called|e8} the flight data {a treasure|e7}. Her investors {stand by|e13} her, bank manager Uwe Ostheim {assured|e14}. Reindeer herders {complained|e15} about scrap that {came down|e4} near their corral.

=== i03 | 2025-03-13 | Student Orbit
--- "Our cube lasted 41 seconds"
"We {built|e16} it in a cellar for three years," {says|e17} Jonna Alm, 24, whose satellite was {destroyed|e9} with the Falke on Monday. She {watched|e18} the {launch|e2} from a hill and {thought|e19} at first that the {flash|e1} {belonged|e48} to it. Then it {rained|e4} aluminium. A spare model {exists|e20}, and Orbitalwerk will {carry|e21} it free of charge. Herder Nils Sarre, who had {protested|e15} over the wreckage, {found|e22} a strip of her solar panel. He {posted|e23} it to her.

=== i04 | 2025-06-20 | Raumfahrt Aktuell
--- Frozen valve doomed Falke One
A {frozen oxygen valve|e24} {brought about|e46} the {failure|e1} of March, an Orbitalwerk report {says|e25}. Engine two {starved|e26} and then {burst|e27}, {tearing|e28} the tank. The suspicion that the engineers had {voiced|e12} the day after is thus {confirmed|e29}. A heater has been {added|e30}. The second {try|e11} is {set|e47} for October, as {pledged|e10} in March. Sarre has {received|e31} 9,000 euros for his trouble with the {falling|e4} metal.

=== i05 | 2025-10-14 | Kiruna Bladet
--- Falke Two reaches orbit
Orbitalwerk {made it|e11}: Falke Two {rose|e32} from Rautas at 6.12 on Tuesday and {set|e33} four satellites free at a height of 510 kilometres. Champagne {flowed|e34} in the control room. The heater {fitted|e30} after the winter's {mishap|e1} {worked|e35}. Alm's second cube {came along|e21} for nothing and {sent|e36} its first signal at noon. "I {cried|e37} into my gloves," Krahn {admitted|e38}. It {was|e11} the first orbital {success|e11} of a rocket from Swedish soil.

=== i06 | 2025-10-16 | Bremer Rundschau
--- Orders pour in after orbit
Two days after the {triumph|e11} in Lapland, Orbitalwerk has {signed|e39} contracts for 14 flights. Ostheim's bank {backed|e13} the firm when nobody else would. In March the {icy valve|e24} had {cost|e40} it half its money and the students had {lost|e9} their satellites. Now Alm's cube {beeps|e49} over Bremen every 95 minutes. The four satellites that were {released|e33} on Tuesday are all {healthy|e41}. Krahn, who {wept|e37} at {take-off|e32}, will {rest|e42} for a week.
