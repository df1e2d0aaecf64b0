# story: agam-landslide
# about: landslide below a quarry in Agam, West Sumatra, Indonesia; tolls, aid, blame for the quarry company, a fine, a director's arrest, a president's postponed visit, a road blockade
# neighbour: kerinci-flood

=== l01 | 2012-12-03 | Archipelago News Agency
--- Landslide buries Sumatra hamlet, 21 dead
PADANG - At least 21 people died and more than 30 were missing after a landslide struck a hamlet in the Agam district of Indonesia's West Sumatra province on Sunday evening, the disaster agency said.
The slope above Koto Batuang gave way at about 7 p.m. after two days of rain, agency spokesman Hendra Wibowo said on Monday. Twenty-six houses were buried.
The army {sent|m1} 400 soldiers with shovels and two excavators. The provincial government {released|g1} 3 billion rupiah for food and tents.
Residents {accused|c1} a quarry company, Andesit Jaya, of having undermined the hill. The firm's director, Rusdi Malik, {rejected|r1} this. No stone had been blasted since August, he told a Padang radio station.
President's office officials said the head of state {would visit|p1} Agam on Thursday.

=== l02 | 2012-12-04 | Jakarta Daily Mail | copy l01
--- Landslide buries Sumatra hamlet, 21 dead
PADANG - At least 21 people died and more than 30 were missing after a landslide struck a hamlet in the Agam district of Indonesia's West Sumatra province on Sunday evening, the disaster agency said.
The slope above Koto Batuang gave way at about 7 p.m. after two days of rain, agency spokesman Hendra Wibowo said on Monday. Twenty-six houses were buried.
The army {sent|m1} 400 soldiers with shovels and two excavators. The provincial government {released|g1} 3 billion rupiah for food and tents.
Residents {accused|c1} a quarry company, Andesit Jaya, of having undermined the hill.

=== l03 | 2012-12-05 | Minang Post
--- 37 dead at Koto Batuang, says district head
The number of people killed in Koto Batuang rose to 37 on Tuesday night, according to the head of Agam district, Zulkifli Anwar. Eighteen were still missing.
Fewer than 200 soldiers {have arrived|m1}, he said, and a single excavator was working. He {asked|q1} the province for six more machines.
Two workers of the quarry said that explosives had been used there on Friday and Saturday. They did not want to be named.
The survivors are in a school at Matur. The Red Crescent {brought|g2} 500 blankets on Tuesday. Village elder Dt. Marajo {demanded|q2} that the hamlet be rebuilt elsewhere at the state's expense, and {gave|d1} the district until 15 December to name a site. The villagers {would block|t1} the road to Bukittinggi if nothing was done, he said.
A {landslide relief payment|b1} in 2006 took three years to reach the victims.

=== l04 | 2012-12-06 | Archipelago News Agency
--- Indonesian president postpones trip to landslide area
JAKARTA - Indonesia's president has put off a {visit|p1} to the landslide area in West Sumatra from Thursday to Monday, 10 December, because of low cloud at Padang airport, his spokesman said.
Six excavators from the state construction company {reached|y1} Koto Batuang on Wednesday. Searchers recovered four bodies, and the disaster agency put the toll at 31.
Agency spokesman Hendra Wibowo said the district's figure of 37 included six people from another hamlet who were found alive.
Police {have begun an inquiry|i1} into the quarry of the company Andesit Jaya. They {sealed|k1} its explosives store on Wednesday.
Japan {will give|g3} 40 million yen for temporary houses, its embassy announced.
In neighbouring Jambi province a dyke broke on Tuesday. The army {has moved|m2} a battalion there.

=== l05 | 2012-12-08 | Minang Post
--- Second slide hits search teams
Earth came down again at Koto Batuang on Friday afternoon and injured five soldiers. The search was interrupted for a night.
The Environment Ministry {fined|f1} Andesit Jaya 12 billion rupiah on Friday for working outside its concession. Minister Siti Rahmawati said the firm had dug 80 metres into protected forest. She {ordered|k2} the quarry closed.
The company {has lodged an objection|q3}, its lawyer said.
About 600 people {demonstrated|v1} in front of the company's office in Padang on Friday. Some {threw stones|s1}. Police {took|a1} nine students to a station.
The deputy governor {promised|p3} each bereaved family 15 million rupiah before Christmas.

=== l06 | 2012-12-09 | West Sumatra Radio
--- Police: 23 detained after Padang protest
Twenty-three people, not nine, {were detained|a1} after Friday's {demonstration|v1} in Padang, a police spokeswoman said on Sunday. Three of them {remain in custody|a1} on suspicion of {throwing stones|s1}; the others {were released|y2} on Saturday.
A student group that {had called|v1} the protest denied that any stones {had been thrown|s1} by its members. The panes {were broken|s1} by men in plain clothes, it said.
A lawyer for Andesit Jaya said that the {fine|f1} imposed on the company was 8 billion rupiah and that the notice did not mention any forest.
The quarry workers' union {called on|q4} the ministry to pay wages for the time of the {closure|k2}.
The president {is expected|p1} on Monday. His aides {have asked|q8} villagers not to put up banners.
The emergency kitchen at Matur {is being run|g5} by the army's second field hospital.

=== l07 | 2012-12-11 | Jakarta Daily Mail
--- President in Koto Batuang: 'You will have new houses'
The president of Indonesia {walked over|p1h} the mud of Koto Batuang for half an hour on Monday and embraced elder Dt. Marajo before the cameras.
He {pledged|g6} 62 houses on state land at Lawang, to be finished by June. "The site has been chosen," he said, and a map {was handed|y3} to the elder.
The search {will end|p2} on Thursday. The bodies of 31 people have been found, and 14 are missing.
The president {refused|r2} to answer questions about the quarry. Opposition deputies {want|q5} a parliamentary inquiry into the award of the concession; the governing coalition {voted down|r3} the motion in committee the same evening.
Andesit Jaya said once more that no explosives were used after August.

=== l08 | 2012-12-13 | Archipelago News Agency
--- Quarry director arrested in Sumatra landslide case
PADANG - Police in Indonesia's West Sumatra {arrested|a2} the director of a quarry company on Wednesday over a landslide that killed at least 31 people, investigators said.
Rusdi Malik of Andesit Jaya {was held|a2} at Padang airport with a ticket to Kuala Lumpur. Records {seized|k3} from the explosives store show that charges were fired on 30 November and 1 December, chief investigator Adi Nasution said.
Malik's lawyer {asked|q6} for his release on health grounds.
The search at Koto Batuang was extended until Sunday at the {request|q7} of relatives.
A committee of villagers said the map {handed|y3} to them on Monday showed land that belongs to a rubber estate. The road {blockade|t1} could still happen, it said.

=== l09 | 2012-12-17 | Minang Post
--- Search ends, villagers close road
Soldiers and volunteers {left|p2h} Koto Batuang on Sunday evening after a prayer. Thirty-three bodies have been recovered, the disaster agency said, and 12 people are listed as missing.
From Saturday noon until Sunday morning some 300 survivors {sat|t1h} on the road between Matur and Bukittinggi. The rubber estate {had refused|r6} to give up the land at Lawang.
District head Zulkifli Anwar {met|e2} them at dawn and {assured|g7} them of another site within a month.
According to Andesit Jaya its director {was arrested|a2} on Tuesday evening and {held overnight|a2} without a warrant. Police said the warrant was issued on Wednesday and carried out the same day.
A court in Padang {rejected|r4} his request to be let out.

=== l10 | 2012-12-28 | Jakarta Daily Mail
--- Ministry keeps fine at 12 billion rupiah
The Environment Ministry {has dismissed|r5} the objection by Andesit Jaya to a {fine|f1} over its quarry in West Sumatra. The sum remains 12 billion rupiah, of which 8 billion is the base amount and the rest a surcharge, an official said.
The company {may be sued|t2} by the families of the dead as well, their lawyer warned.
Bereaved families said they {had received|p3h} 15 million rupiah each on Christmas Eve.
Of 40 million yen {given|g3} by Japan, half has been spent, according to the district.
Airport police confirmed that Rusdi Malik {was stopped|a2} on 12 December, a Wednesday, at 10 a.m.
In Jambi, where a dyke broke two days after the landslide, two officials {were charged|c2} this week.

@ plan p1: postponed l04 "from Thursday to Monday, 10 December" -> 2012-12-10
@ plan p1: held l07 "walked over the mud of Koto Batuang"
@ plan p2: postponed l08 "was extended until Sunday" -> 2012-12-16
@ plan p2: held l09 "left Koto Batuang on Sunday evening after a prayer"
@ plan p3: held l10 "15 million rupiah each on Christmas Eve"
@ request q1: accepted l04 "Six excavators from the state construction company reached Koto Batuang"
@ request q2: accepted l07 "62 houses on state land at Lawang"
@ request q3: rejected l10 "has dismissed the objection by Andesit Jaya"
@ request q4: none
@ request q5: rejected l07 "voted down the motion in committee"
@ request q6: rejected l09 "rejected his request to be let out"
@ request q7: accepted l08 "was extended until Sunday"
@ request q8: none
@ threat t1: carried_out l09 "some 300 survivors sat on the road"
@ threat t2: none
@ deadline d1: met l07 "a map was handed to the elder"
@ figures l03 "rose to 37 on Tuesday night" / l04 "put the toll at 31"   resolved l04 "included six people from another hamlet"
@ figures l01 "400 soldiers with shovels and two excavators" / l03 "Fewer than 200 soldiers"
@ denial l01 "No stone had been blasted since August" / l03 "explosives had been used there on Friday"   resolved l08 "charges were fired on 30 November"
@ figures l05 "12 billion rupiah" / l06 "was 8 billion rupiah"   resolved l10 "The sum remains 12 billion rupiah"
@ figures l05 "nine students" / l06 "Twenty-three people, not nine"
@ date l08 "arrested the director of a quarry company on Wednesday" / l09 "was arrested on Tuesday evening"   resolved l10 "was stopped on 12 December, a Wednesday"
@ parties l05 "Some threw stones" / l06 "men in plain clothes"
@ denial l07 "no explosives were used after August" / l08 "charges were fired on 30 November and 1 December"
@ one c2 = kerinci-flood/c2
@ one m2 = kerinci-flood/m1
