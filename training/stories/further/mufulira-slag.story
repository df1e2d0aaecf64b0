# story: mufulira-slag
# about: collapsed slag heap in Mufulira in Zambia, illegal diggers under it, occupation of the heap by youths, a bus strike that is called off, a Congolese minister's visit
# neighbour: chingola-shaft

=== u01 | 2014-05-15 | Lusaka Mirror
--- Slag heap buries copper diggers
Nobody knows how many crawled into the Black Mountain of Mufulira on Wednesday night. A dozen bodies lay under tarpaulins when it got light: young men without licences who dig for scraps of copper in the waste of a hundred years, and over whom a slope of slag had come down.
Soldiers with shovels {dug out|r1} five survivors on Thursday.
Some of the dead are Congolese. The mines minister of Katanga {will come|p1} on Saturday to take them home.
The heap's owner, Mufulira Metals, {accused|c1} the diggers of having undercut the slope. In 2009 the firm {had them driven off|b1} with dogs.

=== u02 | 2014-05-16 | Copperbelt Wire
--- Youths seize slag heap after deadly slide in Zambia
MUFULIRA - About 400 youths {occupied|v1} a copper slag heap in the Zambian town of Mufulira on Thursday evening, a day after part of it collapsed and killed at least 15 illegal diggers.
They {demanded|q1} that the owner, Mufulira Metals, hand a quarter of the heap to a cooperative, and {refused|r2} to leave before.
The Congolese minister expected on Saturday {will not arrive|p1} before Wednesday, 21 May, provincial officials said; Zambian soldiers {went on digging|r1}.
Mayor Lubasi Njovu {gave the occupiers|d1} until Tuesday to come down.

=== u03 | 2014-05-16 | Kitwe Evening Post | copy u02
--- Young men take over Black Mountain
MUFULIRA - About 400 youths {occupied|v1} a copper slag heap in the Zambian town of Mufulira on Thursday evening, a day after part of it slid and killed at least 15 illegal miners.
They {demanded|q1} that the owner, Mufulira Metals, hand a quarter of the heap to a cooperative, and {refused|r2} to leave before.

=== u04 | 2014-05-18 | Sunday Voice of the Copperbelt
--- On top of the mountain
From above you see Congo. Mabvuto Zulu, 22, has pitched a maize sack as a tent and calls himself chairman. "We are twelve hundred up here," he says, "and every one has a brother down there."
He shows a bruise. On Friday night somebody {fired shotguns|k1} at the {camp|v1} from the railway side. "Mufulira Metals guards. We know their torches." The company says it {sent nobody|k1} and suspects rival diggers.
The bus drivers of the town {will strike|p2} from Thursday in sympathy. If the mayor sends police, Zulu {threatens|t1}, the youths will block the railway to Ndola.
The hospital has counted 18 dead.

=== u05 | 2014-05-20 | Copperbelt Wire
--- Zambia clears slag heap, 31 held
MUFULIRA - Zambian police {drove|a1} hundreds of youths from a slag heap in Mufulira at first light on Monday, a day before the mayor's {deadline|d1} ran out. Thirty-one {were arrested|a2}.
A police spokesman said no firearm was used. Two officers were hurt by lumps of slag.
The number of bodies {dug out|r1} since last week's slide stands at 16, not 18 as the hospital had it, where two had been listed twice, district commissioner Ireen Bwalya said.
Mayor Njovu said there {had been no occupation|v1} to speak of: "Some boys on a hill, since Friday."

=== u06 | 2014-05-21 | Radio Mufulira FM
--- Morning news, 7.00
Good morning. The railway to Ndola {is blocked|t1h} for the second day. About a hundred young people {have laid|t1h} sleepers and a bathtub across the rails near Kamuchanga; yesterday a goods train had to turn back.
The father of Gift Mwansa says that his son was {shot in the knee|a1} when the police {cleared|a1} the Black Mountain on Monday. We have seen an X-ray with something round in it.
The police say that 31 {were taken|a2} to the cells. Our reporter read 44 names from the {charge|c2} sheet, and five were younger than 16.
The drivers {met|e1} the mayor last night until late. And now the hymn.

=== u07 | 2014-05-22 | Lusaka Mirror
--- Buses will run, coffins cross the border
Mufulira's minibuses are on the road this morning. The drivers dropped their {strike|p2} hours before it was to start; the mayor {has promised|g1} to let the children go that {were caught|a2} on the heap, and five boys {went home|y1} on Wednesday.
At Mokambo, Katanga's mines minister, Célestin Ilunga, {walked over|p1h} the border on foot on Wednesday and stood for ten minutes before four coffins. He {thanked|s1} the Zambian soldiers who {had searched|r1} the slag for a week, and {asked|q2} Lusaka for a work permit scheme for Congolese diggers.
Lusaka will "study" that, an official said.

=== u08 | 2014-05-24 | Katanga Matin (English summary)
--- Ilunga: we crossed on Tuesday
According to the ministry in Lubumbashi the visit of M. Ilunga to Mufulira {took place|p1h} on Tuesday, and seven coffins, not four, were brought home. The minister also {gave|h1} $500 to each family.
On the same Tuesday, at Kasumbalesa, customs officers of the two countries {had a brawl|k2} over a lorry of slag. Two were slightly injured. That quarrel has no connection with Mufulira.
The ministers of mines of both countries {will meet|p3} in Ndola on 3 June.

=== u09 | 2014-05-27 | Copperbelt Wire
--- Firm gives part of slag heap to diggers
MUFULIRA - Mufulira Metals {is giving up|y2} every fourth hectare of its slag heap to a youth cooperative, it said on Monday, as {was demanded|q1} by those who {held it|v1} for four days this month.
"Four days, twelve hundred people, some boys on a hill," joked the chairman, Mabvuto Zulu, {released|y3} on Saturday with the last of 44 detainees. He {called off|w1} the railway blockade.
Police acknowledged that one officer {had used|a1} a shotgun on 19 May.

=== u10 | 2014-06-04 | Kitwe Evening Post
--- Permits next year, perhaps
Zambia {will not issue|r3} work permits to Congolese slag diggers this year, Mines Minister Joyce Tembo told her Katangan colleague when the two {conferred|p3h} in Ndola on Tuesday. They ate bream.
Both sides mean to fence the heaps along the border and {to hold|p4} a joint exercise of their mine rescuers in November. The {search|r1} at Mufulira ended on 25 May; it found 16 dead.
Ilunga, asked by this newspaper on which day he {had come|p1h} in May, consulted his diary: Wednesday the 21st, with four coffins. "Lubumbashi is far from Lubumbashi," he added.

@ plan p1: postponed u02 "will not arrive before Wednesday, 21 May" -> 2014-05-21
@ plan p1: held u07 "walked over the border on foot on Wednesday"
@ plan p2: cancelled u07 "dropped their strike hours before it was to start"
@ plan p3: held u10 "when the two conferred in Ndola on Tuesday"
@ plan p4: none
@ request q1: accepted u09 "is giving up every fourth hectare of its slag heap"
@ request q2: rejected u10 "will not issue work permits to Congolese slag diggers"
@ threat t1: carried_out u06 "The railway to Ndola is blocked"
@ deadline d1: none
@ figures u02 "About 400 youths" / u04 "We are twelve hundred up here"
@ figures u04 "The hospital has counted 18 dead" / u05 "at 16, not 18"   resolved u10 "it found 16 dead"
@ denial u02 "occupied a copper slag heap" / u05 "there had been no occupation"
@ date u02 "on Thursday evening" / u05 "since Friday"
@ denial u05 "no firearm was used" / u06 "his son was shot in the knee"   resolved u09 "one officer had used a shotgun"
@ figures u05 "Thirty-one were arrested" / u06 "read 44 names"   resolved u09 "with the last of 44 detainees"
@ date u07 "the border on foot on Wednesday" / u08 "took place on Tuesday"   resolved u10 "Wednesday the 21st"
@ figures u07 "before four coffins" / u08 "seven coffins, not four"   resolved u10 "with four coffins"
