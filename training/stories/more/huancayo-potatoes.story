# story: huancayo-potatoes
# about: Peruvian potato farmers block highland roads over prices; talks, ultimatums, a promised purchase, arrests, contested counts
# neighbour: peru-stoppage

=== h01 | 2026-04-15 | Diario del Mantaro
--- Potato growers give Lima a week
At nine cents a kilo it is cheaper to bury a potato than to sell it, says Eusebio Huaman, who leads 14,000 growers in Junin. On Tuesday they {asked|q1} the agriculture ministry to buy 40,000 tonnes at a guaranteed price, and {allowed it|d1} until 21 April to reply in writing. Should the letter box stay empty, Huaman {warned|t1}, the central highway would be closed at Huancayo.
The growers {closed the road|b1} once before, in 2022, for six days.

=== h02 | 2026-04-17 | Andina Wire
--- Minister to hear highland farmers
LIMA - Agriculture Minister Nelida Rojas {is expected|p1} in Huancayo on 20 April to meet potato growers who want the state to buy their harvest, her office said on Friday.
The importers' association {rejected|r1} a separate {demand|q4}, for a halt to frozen chips from Europe, as "a war on lunch".
The growers' quarrel has nothing to do with the {general strike|p5} that unions in Lima plan for next week, the office stressed.

=== h03 | 2026-04-18 | Callao Tribune | copy h02
--- Potato farmers get their hearing
LIMA - Agriculture Minister Nelida Rojas {is expected|p1} in Huancayo on 20 April to meet potato growers who want the state to buy their crop, her office announced on Friday.
The importers' association {rejected|r1} a separate {demand|q4}, for a halt to frozen chips from Europe, as "a war on lunch".

=== h04 | 2026-04-21 | Diario del Mantaro
--- Fog, said the ministry
She did not come. Fog at Jauja airport kept the minister away on Monday, her staff explained; she now hopes {to see the growers|p1} on Friday, 24 April. Pilots at Jauja recalled a sky without a cloud.
The letter box, at any rate, is still empty. Two thousand farmers {emptied sacks|m1} of potatoes on the Plaza Constitucion on Monday night, Huaman's people counted. A deputy prefect, Saul Ore, was struck by one and {called the farmers|u1} thugs.

=== h05 | 2026-04-23 | Radio Pacifico
--- Central highway cut at Huancayo
Tree trunks, tyres and eleven tractors lay across the central highway on Wednesday. The growers had {sealed it|t1h} at six in the morning, a few hours after their week ran out.
Police said 500 farmers {were taking part|t1h}. As for the night of the {potatoes|m1}, there had been 350 people on the square, a police major said, and it was not Monday but Sunday.
Buses turned back towards La Oroya. A bride bound for Tarma walked the last stretch between the tractors and was applauded.

=== h06 | 2026-04-24 | Lima Gazette
--- Highway closed; so is the minister's door
The blockade near Huancayo {began|t1h} on Tuesday evening, hauliers stuck there told this newspaper, with about 3,000 farmers on the asphalt.
Minister Rojas's {encounter|p1} with the growers, due today, is off the agenda for good: she does not talk, she wrote, to people who stand in the road.
Instead she {set them a term|d2}: if the trunks were not gone by noon on Sunday, troops {would clear|t2} them.

=== h07 | 2026-04-27 | Andina Wire
--- Soldiers stay in barracks as trunks roll away
HUANCAYO - Half an hour before the minister's noon, farmers {dragged the trunks|w1} off the highway on Sunday and let 900 lorries through. The troops, already on their trucks, were told to unload.
On Saturday, though, police had {stormed|f1} the farmers' camp at Pilcomayo. They {seized|a1} 22 people. A growers' lawyer, Ines Ccori, {accused|u2} them of having {burned tents|f2}.
Huaman said the road had been opened out of regard for the lorry drivers, whose milk was going sour, and not for the minister. The growers kept their banners up on both verges.

=== h08 | 2026-04-28 | Diario del Mantaro
--- Whose matches?
Farmers {set|f2} their own tents alight on leaving Pilcomayo, the regional police commander said on Monday. Not a match was in his men's hands.
He gave the number {taken in|a1} as 41. His ministry in Lima repeats 22. The toll among the farmers is nine injured, the regional hospital said.
The growers' lawyer {demanded|q2} the removal of the commander. Huaman, for his part, {invited|q3} the bishop of Huancayo to mediate.

=== h09 | 2026-04-30 | Lima Gazette
--- Bishop gets out his good pen
"I have married worse couples," said Bishop Luis Aparicio on Wednesday, and told both sides to be in his library on 4 May, when he {will chair|p2} talks on the potato price.
The commander whose head the lawyer wanted keeps his post and, since yesterday, has a medal.
A correction from the interior ministry reached us last night: 41 people, not 22, {were held|a1} at Pilcomayo. All but three {have gone home|y1}.

=== h10 | 2026-05-02 | Radio Pacifico
--- Second road, second group
Quinoa growers, who belong to another league, {blocked|m2} the road from Huancayo to Huancavelica on Friday. They did so for half a day and about eighty of them were there. The {potato blockade|t1h} of last week, they said, had taught them how.
Hauliers {threatened|t3} to sue both leagues.
The quinoa league's leader, a retired teacher, wanted it known that nobody in his league eats potatoes. The road to Huancavelica carries school buses and some ore.

=== h11 | 2026-05-05 | Diario del Mantaro
--- In the bishop's library
For five hours on Monday they {sat|p2h} between Augustine and Aquinas. At the end the ministry {undertook|g1} to buy 40,000 tonnes at 22 cents, which is what was asked for in the first place, and Huaman shook a hand he had not wished to see.
A first payment of 6 million soles {is to reach|p3} the growers on 15 May.
A police film shown in the library made one thing plain: it was an officer who {set fire|f2} to the tents. The commander {apologised|g2}. Experts from Lima's agrarian university {will come|p4} in June to look at the prices.

=== h12 | 2026-05-06 | Andina Wire
--- State to buy 25,000 tonnes of potatoes
LIMA - Peru's agriculture ministry will buy 25,000 tonnes of highland potatoes under an {accord|g1} reached this week in Huancayo, it said on Wednesday. Growers insist on a higher figure.
The highway police, closing their file, dated the start of the {blockade|t1h} near Huancayo to dawn on 22 April, a Wednesday.
The ministry named neither a price nor a store for the crop. In Huancayo the bishop's secretary said the signed sheet lay in a drawer and could be read by anyone with clean hands.

=== h13 | 2026-05-19 | Callao Tribune
--- Three days late, all of it
The money {has landed|p3h}. Having been told on the 14th that they would have to be patient until the 18th, potato growers in Junin saw 6 million soles arrive on Monday as promised the second time.
The agriculture ministry also said its notice of 6 May had been mistaken: the quantity in the {library accord|g1} is 40,000 tonnes.
Eusebio Huaman had the notice framed. He is back in his fields, where the next planting starts in August.

@ plan p1: postponed h04 "now hopes to see the growers on Friday, 24 April" -> 2026-04-24
@ plan p1: cancelled h06 "is off the agenda for good"
@ plan p2: held h11 "For five hours on Monday they sat"
@ plan p3: postponed h13 "be patient until the 18th" -> 2026-05-18
@ plan p3: held h13 "saw 6 million soles arrive on Monday"
@ plan p4: none
@ plan p5: none
@ request q4: rejected h02 "a war on lunch"
@ request q1: accepted h11 "which is what was asked for in the first place"
@ request q2: rejected h09 "keeps his post"
@ request q3: accepted h09 "told both sides to be in his library"
@ threat t1: carried_out h05 "Tree trunks, tyres and eleven tractors lay across the central highway"
@ threat t2: withdrawn h07 "were told to unload"
@ threat t3: none
@ deadline d1: none
@ deadline d2: met h07 "Half an hour before the minister's noon"
@ figures h04 "Two thousand farmers" / h05 "350 people on the square"
@ date h04 "on the Plaza Constitucion on Monday night" / h05 "it was not Monday but Sunday"
@ figures h05 "500 farmers" / h06 "about 3,000 farmers"
@ date h05 "on Wednesday" / h06 "on Tuesday evening"   resolved h12 "to dawn on 22 April, a Wednesday"
@ figures h07 "22 people" / h08 "as 41"   resolved h09 "41 people, not 22"
@ parties h07 "having burned tents" / h08 "Farmers set their own tents alight"   resolved h11 "it was an officer who set fire"
@ figures h11 "to buy 40,000 tonnes at 22 cents" / h12 "25,000 tonnes of highland potatoes"   resolved h13 "its notice of 6 May had been mistaken"
@ one p5 = peru-stoppage/p1
