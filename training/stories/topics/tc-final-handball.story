# story: tc-final-handball
# about: an outsider wins the Danish women's handball final on a last-second penalty; a protest over the clock fails
# neighbour: tc-final-basketball

=== e01 | 2025-05-18 | Sportsbladet Nord
--- Vesterhavn champions with the last throw
Vesterhavn {won|e1} the Danish women's handball title on Sunday, {beating|e1} favourites Kolmose 28-27 in the {final|e2} in Aalbjerg. Captain Freja Toldam {converted a penalty|e3} after the siren. The referees had {given|e4} it for a {foul|e11} by Kolmose's Ida Brask with one second left. Goalkeeper Sanne Lyng {stopped|e5} 17 shots. "We {believed|e6} when nobody else did," coach Torben Hjelm {said|e7}. Kolmose immediately {lodged a protest|e8} over the clock.

=== e02 | 2025-05-18 | Kolmose Folkeblad
--- Robbed by a second
It {ended|e48} with tears and a {protest|e8}. Kolmose {led|e9} by five goals at half-time on Sunday and yet {lost|e1} the title to Vesterhavn. Brask {saw|e10} the red card for the {tackle|e11} that {led|e49} to the penalty being {given|e4}. "The time {was up|e12} before I {touched|e11} her," she {said|e13}. Toldam's {throw|e3} {went in|e3} off the post. The club {filed its objection|e8} before the medals were {handed out|e14}, and its players {stayed|e15} in the changing room.

=== e03 | 2025-05-19 | Copenhagen Daily
--- Small town goes wild
Some 6,000 people, half the town, {welcomed|e16} Vesterhavn's handball women on the quay on Monday. The mayor {kissed|e17} the cup that they had {received|e14} the evening before without any opponent in sight. Kolmose had {shunned|e15} the {ceremony|e14}. Fishermen {sounded|e18} their horns for Lyng and her 17 {saves|e5}. As Hjelm {said|e7} after the {final|e2}, his team had {kept the faith|e6}. It is the club's first {triumph|e1} since it was {founded|e19} in 1931. Toldam {cried|e20} as she {told|e21} the crowd how her hands {shook|e22} before the {shot|e3}.

=== e04 | 2025-05-21 | Sportsbladet Nord
--- Federation rejects Kolmose's protest
The handball federation on Wednesday {dismissed|e23} the {complaint|e8} against the result of Sunday's {match|e2}. Video pictures {show|e24} that 0.8 seconds {remained|e25} when Brask {brought down|e11} Vesterhavn's wing. The referees' {decision|e4} was therefore correct, chairman Mogens Vad {said|e26}. Kolmose can {appeal|e27} until Friday but will not, its director {told|e28} this paper. Its players are to be {fined|e29} for their {absence|e15} from the {ceremony|e14}. Brask is {banned|e30} for one match for the {red card|e10}. Kolmose had {been five ahead|e9} at the break and {let it slip|e1}.

=== e05 | 2025-05-24 | Copenhagen Daily
--- The woman with the steady hand
Freja Toldam {drives|e31} a school bus in the mornings. She {grew up|e32} in a house without television and {learned|e33} handball against a boat shed. "I {thought|e34} of the boat shed," she {says|e35} of the moment before the {penalty|e3}. She does not {blame|e36} Kolmose for {complaining|e8}; "I would {have done|e37} the same". The federation's {ruling|e23} on Wednesday {relieved|e38} her. On Monday, among the {horns|e18} and the {cheering|e16} on the quay, she {spoke|e21} of {trembling|e22} hands. Two German clubs have {called|e39}. She {hung up|e40} both times.

=== e06 | 2026-05-16 | Sportsbladet Nord
--- A year on, the same two again
Kolmose and Vesterhavn {meet|e41} again in Sunday's title {match|e41}, a year after the most disputed {final|e2} in Danish handball. Then Toldam {scored|e3} from a penalty {awarded|e4} when 0.8 seconds {were left|e25}, Kolmose {refused|e15} to come out for the medals and were {made to pay|e29} for it, and the federation {turned down|e23} the {challenge|e8}. Brask, who {caused|e11} the penalty, {sat out|e30} her suspension and has since {become|e42} captain. Lyng has {retired|e43}. "That {defeat|e1} {made|e44} us," Brask {said|e45} on Friday. Hjelm {wished|e46} her luck.
