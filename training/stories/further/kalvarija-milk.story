# story: kalvarija-milk
# about: Lithuanian dairy farmers block the road from Poland at Kalvarija, a Polish counter-blockade, ministers in Suwalki, police action, a compensation deal, September-October 2018
# neighbour: lazdijai-pork

=== k01 | 2018-09-11 | Vilnius Agency
--- Dairy farmers block Lithuania-Poland road
KALVARIJA, Lithuania - Lithuanian dairy farmers {blocked|k1} the main road from Poland at Kalvarija with tractors on Monday in {protest|k1} against cheap Polish milk, halting lorries in both directions.
About 120 tractors {took part|k1}, the police said. The farmers {demand|q1} a surcharge on imported milk. They also {want|q6} a state payment of 60 euros per cow.
Agriculture Minister Giedre Markunaite {rejected|r1} the surcharge as illegal in the EU. She {will meet|p1} her Polish colleague Zbigniew Horodecki in Suwalki on Thursday.
Farmers {held up traffic|b1} on the same road for a day in 2015.

=== k02 | 2018-09-11 | Baltic Freight Bulletin | copy k01
--- Via Baltica shut at Kalvarija
KALVARIJA, Lithuania - Lithuanian dairy farmers {blocked|k1} the main road from Poland at Kalvarija with tractors on Monday in {protest|k1} against cheap Polish milk, stopping lorries in both directions.
About 120 tractors {took part|k1}, the police said. The farmers {demand|q1} a surcharge on imported milk. They also {want|q6} a state bonus of 60 euros per cow.

=== k03 | 2018-09-12 | Suvalkija Live
--- Milk in the ditch
Somebody opened a valve at half past eight last evening and eleven tonnes of Polish milk ran down the slope to the Kirsna. "An {attack|f1}," said the driver, Pawel Gil, 29, still white. The chair of the Dairy Union, Rimas Valiulis, swears that none of his people {touched the tanker|f1}.
He counts 300 tractors {on the road|k1}, by the way, and he has numbered them with chalk.
The lorries now stand as far back as Szypliszki. Valiulis {gave the government until|d1} Friday noon to promise the cow money. Otherwise the farmers {will close|t1} the crossing at Lazdijai too, where others with pigs on their minds {have been standing|k9} since the weekend.

=== k04 | 2018-09-13 | Vilnius Agency
--- Milk talks moved to Sunday
VILNIUS - The {meeting|p1} of the Lithuanian and Polish agriculture ministers in Suwalki has been shifted from Thursday to Sunday because of a vote in the Sejm, the ministry said.
Poland's hauliers {called on|q2} Warsaw to demand damages, which they estimated at 1.1 million euros a day. Police in Marijampole {detained|a1} two men, aged 19 and 24, over the {emptying|f1} of a Polish tanker. Both are members of the Dairy Union.

=== k05 | 2018-09-14 | Kurier Podlaski
--- Budzisko answers with beet
What Kalvarija can do, we can do, thought the sugar-beet growers from Filipow, and at dawn on Thursday they {dumped|k2} sixty trailer loads on the approach to Budzisko, on our side of the line, leaving a gap for ambulances.
Their spokesman Jan Sadowski wants an {end to the tractors|q3} and 14 cents for every litre of {milk poured out|f1}.
Minister Horodecki {urged|q4} his compatriots to clear the beet away. They will think about it after the harvest, said Sadowski.
The lawyers of the two {arrested|a1} youths maintain that the tanker was opened on Monday, before they {had arrived|k1}.

=== k06 | 2018-09-15 | Suvalkija Live
--- Noon, and no cow money
At twelve on Friday the church bell rang and nothing came from Vilnius. At two the first forty tractors left for the south, and by evening Lazdijai {was shut|t1h} to lorries in both lanes. What Valiulis had said, Valiulis did.
The prosecutors have the tachograph: the Polish milk {was let out|f1} at 20.34 on Tuesday. The lads were there.
Prime Minister Tadas Genys {called|u1} the farmers hostage-takers. From the trailers came a {whistle concert|m1} that lasted as long as his interview.

=== k07 | 2018-09-17 | Vilnius Agency
--- Ministers agree milk checks, farmers stay
SUWALKI, Poland - Lithuania and Poland {agreed|g1} on Sunday to check the origin of milk at dairies jointly, after their agriculture ministers {talked|p1h} for four hours in Suwalki.
Horodecki {turned down|r2} a voluntary limit on exports, for which Vilnius had {asked|q5}. The joint checks {are to start|p2} on 1 October.
The Dairy Union said it would not move its tractors. Police counted 95 of them {at Kalvarija|k1} on Sunday.
The beet on the Polish side was {cleared|y1} on Saturday night.

=== k08 | 2018-09-20 | Lithuanian Police, communique
--- Restoration of traffic at Kalvarija
On 19 September from 05.15 to 07.40 officers {restored|f2} passage on road A5. Forty-one vehicles {were towed|f2}. Six persons {were taken|a2} to Marijampole for identification. No force against persons {was applied|f2}; no persons were injured.
Traffic at Lazdijai is to be {freed|p3} tomorrow in the same manner unless the road is left voluntarily.
The police {thank|v1} the Polish Border Guard for its co-operation.

=== k09 | 2018-09-20 | Rytas Today
--- The morning of the tow trucks
They came with the fog. Zita Bubliene, who keeps fourteen cows in Liubavas, sat on her mudguard and {was pulled off|f2} it by the hair; the clinic has noted a bruised shoulder. Her neighbour counts nine people hurt and thirty {carried away|a2}.
Valiulis escaped across a field of rape. By evening he was on the radio: next Wednesday the farmers {will drive|p4} to Vilnius, to the prime minister's window.
Agriculture Minister Markunaite was not told of the {operation|f2}. She {handed in|z1} her resignation at noon.

=== k10 | 2018-09-22 | Vilnius Agency
--- Farmers leave second crossing without police
LAZDIJAI, Lithuania - Farmers {withdrew|y2} their tractors from the Lazdijai crossing early on Friday, hours before police {were to clear|p3} it. The {operation|p3} was called off.
Prime Minister Genys {offered|o1} 45 euros per cow. The police {opened an inquiry|y3} into the Kalvarija {clearance|f2} after a video showed an officer dragging a woman from a tractor. Seven people were injured, the health ministry said.
The police now give the number of those {held|a2} as 28.

=== k11 | 2018-09-27 | Kurier Podlaski
--- They drove, they parked, they signed
Eight hundred tractors on Gediminas Avenue, one of them with a cow on the trailer: the Lithuanians know how to {make a scene|p4h}. On Wednesday they had Vilnius to themselves until four. Then Genys came down, Valiulis came down, and on a bonnet they {put to paper|g2} 60 euros a head from January.
The {surcharge|q1} on our milk is dead; the paper does not mention it.
In Filipow they have sent a bill for {eleven tonnes|f1}. A court in Marijampole {hears|p5} the two lads in November.

=== k12 | 2018-10-03 | Baltic Freight Bulletin
--- Origin inspectors miss their date
No inspector was to be seen in any dairy on Monday. The joint milk {checks|p2} of the two neighbours begin on 15 October, Warsaw says, since the forms exist in only one language.
Hauliers now put their loss from the nine-day {stoppage|k1} at 3.4 million euros, the Lithuanian transport ministry at under one million.
The payment per cow is 60 euros before tax, the finance ministry in Vilnius has specified. It denies that the {accord|g2} was concluded on the avenue: it had been {signed|g2} in the chancellery on Tuesday.

@ plan p1: postponed k04 "shifted from Thursday to Sunday" -> 2018-09-16
@ plan p1: held k07 "talked for four hours in Suwalki"
@ plan p2: postponed k12 "begin on 15 October" -> 2018-10-15
@ plan p3: cancelled k10 "The operation was called off"
@ plan p4: held k11 "Eight hundred tractors on Gediminas Avenue"
@ plan p5: none
@ request q1: rejected k01 "rejected the surcharge as illegal"
@ request q1: rejected k11 "The surcharge on our milk is dead"
@ request q6: accepted k11 "60 euros a head from January"
@ request q2: none
@ request q3: none
@ request q4: accepted k07 "was cleared on Saturday night"
@ request q5: rejected k07 "turned down a voluntary limit on exports"
@ threat t1: carried_out k06 "was shut to lorries in both lanes"
@ deadline d1: none
@ figures k01 "About 120 tractors took part" / k03 "He counts 300 tractors"
@ parties k03 "none of his people touched the tanker" / k04 "Both are members of the Dairy Union"
@ date k03 "at half past eight last evening" / k05 "the tanker was opened on Monday"   resolved k06 "at 20.34 on Tuesday"
@ denial k08 "No force against persons was applied" / k09 "was pulled off it by the hair"   resolved k10 "dragging a woman from a tractor"
@ figures k08 "Six persons were taken" / k09 "thirty carried away"   resolved k10 "as 28"
@ figures k09 "nine people hurt" / k10 "Seven people were injured"
@ denial k08 "no persons were injured" / k10 "Seven people were injured"
@ date k11 "On Wednesday they had Vilnius" / k12 "in the chancellery on Tuesday"
@ one k9 = lazdijai-pork/k1
@ one k1 = lazdijai-pork/k9
