# story: nouadhibou-patrol
# about: Spain is told to leave its patrol boat station in Nouadhibou; a date for the departure that moves, a raid on a boathouse, fishing licences as a lever
# neighbour: atar-airfield

=== n01 | 2026-01-13 | Agencia Atlantica
--- Mauritania tells Spain to close patrol station
NOUAKCHOTT - Mauritania has {given Spain until|d1} 31 March to clear its Civil Guard station in the port of Nouadhibou, the foreign ministry said on Tuesday, {ending|w0} a twenty-year {agreement|b0} on joint sea patrols against migrant boats.
Some 80 Spanish guards, three launches and a helicopter are based there.
The ministry {blamed|c1} Madrid for a drowning in December in which a patrol launch {had rammed|b1} a wooden boat off Cap Blanc. Eleven people died.
Spain's interior minister {is to travel|p1} to Nouakchott on 20 January.

=== n02 | 2026-01-14 | Canarias Matin
--- Out by April
So the launches will have to sail home. Spain's guards in Nouadhibou, 120 of them and not 80 as one reads elsewhere, learned from the radio on Tuesday that their hosts {want them gone|d1} by the end of March.
In the canteen they were having lentils. "We {rammed|b1} nobody," a sergeant said of the December {accident|b1}. "The wood was rotten and the sea did the rest."
The Canary Islands' government {begged|q1} Madrid to offer the Mauritanians more money.

=== n03 | 2026-01-16 | Radio Dakhlet (English hour)
--- Dockers have a word too
Listeners in Cansado will have heard the horns. Between two and three thousand people {marched|v1} to the fence of the Spanish station on Thursday after the evening prayer and {called for|q2} the guards to leave at once rather than in March. Eggs flew. Nobody was hurt, the wali says.
There was another procession, a quiet one: some sixty cooks, drivers and cleaners {walked|v2} to the town hall on Friday morning, since they will be out of work.
The wali {promised|p2} them posts in the new fish market.

=== n04 | 2026-01-19 | Agencia Atlantica
--- Spanish minister delays trip to Mauritania
MADRID - Interior Minister Elena Burgos will not be in Nouakchott on Tuesday as {planned|p1}; the visit now falls on 3 February, her office said. She has a cold.
In the meantime the two foreign ministers {talked by video|e1} on Sunday about the fate of the Nouadhibou station.
Madrid {has offered|o1} to raise its yearly payment from 30 to 45 million euros. Mauritania's answer is awaited.

=== n05 | 2026-01-20 | Bilbao Courier | copy n04
--- Minister's cold delays Mauritania trip
MADRID - Interior Minister Elena Burgos will not be in Nouakchott on Tuesday as {planned|p1}; the visit now falls on 3 February, her ministry said. She has a cold.
In the meantime the two foreign ministers {spoke by video|e1} on Sunday about the fate of the Nouadhibou station.

=== n06 | 2026-01-27 | Le Phare de Nouakchott
--- What was in the boathouse
At four on Monday morning Mauritanian gendarmes {broke into|x1} a boathouse of the Spanish station and {impounded|x1} night glasses, two drones and a chest of papers. They carried a warrant from an examining judge, Brahim Ould Sidi, who looks into the December {collision|b1}.
Spain {protested|c2} within the hour.
Captain Javier Quiroga, who had the helm that night in December, {was questioned|i1} as a witness and is free.
As for the 45 million, the presidency {answered|r1} that Madrid might keep them.

=== n07 | 2026-01-29 | Galicia Maritime News
--- Licence weapon drawn
If Mauritania closes the door on the guards, Vigo will close its own: Fisheries Secretary Uxia Lourido {threatened|t1} on Wednesday to withdraw Spain's fund for the cold stores of Nouadhibou, worth 12 million euros, unless the boathouse chest is back by Candlemas.
In her telling the {break-in|x1} happened on Sunday evening, during a football match, and was the work of soldiers.
Shipowners {pleaded with|q3} her not to. Thirty-one Galician trawlers work on Mauritanian licences.
It would be the second such quarrel. In 2019 Mauritania {seized|b2} two tuna boats from Bermeo and {gave them back|b3} after a fortnight.

=== n08 | 2026-02-04 | Agencia Atlantica
--- Burgos wins six more weeks in Nouakchott
NOUAKCHOTT - Spain may stay at its Nouadhibou station until 15 May, six weeks longer than first ordered, the interior ministers of both countries {agreed|g1} on Tuesday.
Elena Burgos, on her first day in the country, {was welcomed|p1h} by the president after two hours with her counterpart, Mohamed Lemine Ould Cheikh.
The papers and drones {taken|x1} from the boathouse {were returned|y1} on Sunday evening, a day before the {ultimatum|t1} from Madrid expired. Lourido's office said that the cold stores had nothing to fear.
A {farewell exercise|p3} of both coast guards is planned for April.

=== n09 | 2026-02-12 | Canarias Matin
--- The first launch leaves
The Rio Narcea {sailed into|w1} Las Palmas on Wednesday with 34 guards and a dog. It is the start of what the government calls a {redeployment|w3} and every barman in the port calls the {retreat|w3}.
The station's commander put the strength at the beginning of the year at 118 all told. The ministry's eighty had not counted the men on rotation, he said.
Three Mauritanian cleaners {chained themselves|v3} to the gate on Tuesday and were given tea.
The examining judge's experts, meanwhile, found paint of a Spanish launch on the planks of the {sunken|b1} boat, a lawyer for the families said.

=== n12 | 2026-03-05 | Galicia Maritime News
--- Trawler held, master furious
The Nuevo Arosa of Ribeira lies at the Nouadhibou mole with a padlock on her wheel. A Mauritanian cutter {brought her in|s1} on Sunday, 1 March, with eighteen men aboard, for fishing octopus inside the closed zone, the coast guard there says. Her master, Manuel Outeiral, writes to us that he {was taken|s1} four miles outside it, and on Saturday.
Owners suspect a link with the quarrel over the patrol station. Xoan Lires of their federation {accused|c3} Nouakchott of "collecting hostages"; he {threatened to blockade|t2} the Spanish ministry with nets if the crew is not home by St Joseph's day.
Secretary Lourido {flies out|p4} on 10 March. Her first {request|q5}, she says, will be the padlock.
The tuna boats {held|b2} in 2019 were mentioned a great deal in Ribeira this week.

=== n13 | 2026-03-14 | Le Phare de Nouakchott
--- Octopus peace
The lady from the fisheries secretariat {did come|p4h}, on Tuesday, and had herself photographed on the mole beside eighteen Galicians. On Wednesday at noon the padlock {was sawn off|y3}.
The fine {paid|y4} was 90,000 euros according to the coast guard; the federation in Vigo maintains that it never {transferred|y4} a cent.
The cutter's log, which our reporter was shown, has the Nuevo Arosa {stopped|s1} at 06.15 on the Sunday, a mile and a half inside the closed zone. Outeiral's Saturday was, he now writes, "a figure of speech".
The Spaniards in the station have sold their billiard table.

=== n10 | 2026-03-24 | Le Phare de Nouakchott
--- Captain charged over Cap Blanc dead
Judge Ould Sidi has made up his mind. Javier Quiroga {was indicted|j1} on Monday for the {deaths|b1} of thirteen people off Cap Blanc: two bodies have been washed up since December. His launch, the order says, {struck|b1} the boat twice.
Madrid {will not extradite|r2} him; he left on the Rio Narcea. The families' committee {asked|q4} King and Pope to intercede.
The {exercise|p3} with flags and cake, pencilled in for 20 April, was quietly dropped on the same day.

=== n11 | 2026-05-16 | Agencia Atlantica
--- Spain hands over keys of Nouadhibou station
NOUADHIBOU - The Spanish flag was lowered at the Civil Guard station in Nouadhibou on Friday and the last 22 guards {sailed|w2} for the Canary Islands, on the final day of a {term|d1} that had been extended in February.
Mauritania {takes over|y2} two of the three launches as a gift. A minor {scuffle|f1} at the gate on Thursday left a photographer with a cut lip.
Cooks and drivers said not one of them had a stall yet in the fish market, which has not been built.

@ plan p1: postponed n04 "the visit now falls on 3 February" -> 2026-02-03
@ plan p1: held n08 "was welcomed by the president"
@ plan p2: none
@ plan p4: held n13 "did come, on Tuesday"
@ plan p3: cancelled n10 "was quietly dropped on the same day"
@ request q1: accepted n04 "has offered to raise its yearly payment"
@ request q2: rejected n08 "Spain may stay at its Nouadhibou station until 15 May"
@ request q3: accepted n08 "the cold stores had nothing to fear"
@ request q4: none
@ threat t1: withdrawn n08 "the cold stores had nothing to fear"
@ request q5: accepted n13 "the padlock was sawn off"
@ threat t2: none
@ date n12 "on Sunday, 1 March" / n12 "and on Saturday"   resolved n13 "at 06.15 on the Sunday"
@ parties n12 "four miles outside it" / n13 "a mile and a half inside the closed zone"
@ denial n13 "The fine paid was 90,000 euros" / n13 "never transferred a cent"
@ deadline d1: met n11 "the last 22 guards sailed for the Canary Islands"
@ figures n01 "Some 80 Spanish guards" / n02 "120 of them and not 80"   resolved n09 "had not counted the men on rotation"
@ parties n01 "a patrol launch had rammed a wooden boat" / n02 "The wood was rotten and the sea did the rest"   resolved n09 "found paint of a Spanish launch"
@ date n06 "At four on Monday morning" / n07 "happened on Sunday evening"
@ parties n06 "Mauritanian gendarmes" / n07 "was the work of soldiers"
@ denial n02 "We rammed nobody" / n10 "struck the boat twice"
