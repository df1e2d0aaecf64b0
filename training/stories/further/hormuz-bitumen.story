# story: hormuz-bitumen
# about: Iran's Revolutionary Guards seize a Danish bitumen tanker off Qeshm in October 2016; a court bond, a minister's trip put off, a captain tried or not tried
# neighbour: makran-dhow

=== n01 | 2016-10-12 | Nordic News Agency
--- Iran seizes Danish tanker in Strait of Hormuz
COPENHAGEN - Iranian Revolutionary Guards {boarded|s1} the Danish-flagged tanker Sif Nordlys in the Strait of Hormuz on Tuesday and took her to Bandar Abbas, her owner said on Wednesday.
The ship had 23 people on board and a cargo of bitumen for Mumbai. Four speedboats {surrounded|s1} her in international waters, south of the traffic lane, the owner, Rederi Holm, said.
Foreign Minister Jens Lyngby {demanded|q1} that ship and crew be let go at once. Iran's ambassador {was summoned|e1} to the ministry for Wednesday afternoon.
Lyngby {is to travel|p1} to Tehran on 20 October for a visit that was arranged in the summer.

=== n02 | 2016-10-13 | Aarhus Tidende (English) | copy n01
--- Guards take Danish tanker to Bandar Abbas
COPENHAGEN - Iranian Revolutionary Guards {stormed|s1} the Danish-flagged tanker Sif Nordlys in the Strait of Hormuz on Tuesday and took her to Bandar Abbas, her operator said on Wednesday.
The ship had 23 people on board and a cargo of bitumen for Mumbai. Four speedboats {surrounded|s1} her in international waters, south of the traffic lane, the operator, Rederi Holm, said.

=== n03 | 2016-10-13 | Bandar Abbas Daily
--- A fishing boat and a hit-and-run
The Danish ship that now lies at our outer anchorage was {stopped|s1} on Monday, not as the foreign press has it on Tuesday, and well inside Iranian waters, the ports authority said. She had run down the launch Setareh off Larak and sailed on without looking back; two fishermen are in hospital.
"It is a traffic matter," Captain Behrouz Naderi of the coast guard told this newspaper. There are 21 persons aboard, all well, all eating rice.
The owners {must deposit|d1} six million dollars with the maritime court by 25 October, or the cargo will be auctioned.
In 2011 a Greek freighter {was held|b1} here for the same reason and left after nine days.

=== n04 | 2016-10-15 | Tehran Morning
--- Foreign Ministry waves off 'shouting from the north'
A court does not open its doors because somebody knocks with his fist, Foreign Ministry spokesman Ali Rezvani remarked on Friday. Copenhagen's {call|q1} for the tanker's immediate departure was "{turned down|r1}, politely".
He let it be known that Minister Lyngby would be more welcome in the first days of November: the {visit|p1} has been moved to the 2nd.
Iran for its part {wants|q2} an apology to the two fishermen. Their launch, Rezvani said, was cut in half. And it was the coast guard that had {brought her in|s1}, he added; of the Revolutionary Guards not a man was near.
In front of the Danish embassy some sixty students {shouted|m1} slogans and threw fish. The police looked on. In 2006 a crowd {set fire|b2} to the same building.

=== n05 | 2016-10-17 | Kobenhavns Avis
--- Owner: we hit nothing
There is not a scratch in her paint. Rederi Holm has published photographs of the bow of the Sif Nordlys, taken by the second engineer with his telephone, and says that she collided with no one.
Director Merete Holm {accused|c1} the Guards of inventing a launch because they needed a pretext. Her ship had been {taken|s1}, she believes, over the fourteen million dollars that an Iranian refinery says it is owed by a Danish bank.
She {will not pay|r3}: "Not six million, not six kroner."
Twenty-three is the number of the crew: nine Danes, fourteen Filipinos. Families {lit candles|m2} in Svendborg on Sunday evening.
Brussels {is considering|t1} an entry ban on three Guards commanders, diplomats say, if nothing moves this month.

=== n06 | 2016-10-20 | Nordic News Agency
--- Two Filipinos put ashore from seized tanker
DUBAI - Iran {set free|y1} two Filipino sailors from the tanker Sif Nordlys on Wednesday on medical grounds, leaving 21 on board.
One of them, cook Ramon Dizon, said in Dubai that he had felt a blow and seen planks drift past on the evening before the Guards {came|s1}. His company had told the crew to keep silent, he said. The company {called|u1} that a lie told under duress.
Captain Lars Friis {will appear|p2} before a judge in Bandar Abbas on Saturday, his lawyer said.
The Danish frigate Esbern {was sent|w1} towards the Gulf of Oman on Tuesday. It would not enter the strait, the navy said.

=== n07 | 2016-10-23 | Bandar Abbas Daily
--- Danish captain says sorry, says lawyer
The {hearing|p2h} lasted eleven minutes. Captain Friis, in a borrowed jacket, stood before the maritime judge yesterday and {expressed his regret|y4} to the fishermen Hamid and Yusef Salari, who nodded from the second row.
So somebody has at last {bowed|y4} to what Tehran {asked for|q2}. The judge has given himself two weeks.
On the money the court {will not|r2} haggle; the owners had {begged|q3} for half.
The two brothers were discharged on Thursday. They have {filed|l1} a suit of their own, for a new launch.
Unknown men {boarded|s2} another foreign vessel near Jask on Friday, a Panamanian one, and left with the radio. They were pirates, the coast guard believes.

=== n08 | 2016-10-26 | Kobenhavns Avis
--- Six million kroner's worth of silence
On Monday evening at ten past six, a day ahead of the judge's {date|d1}, a bank in Muscat confirmed what Merete Holm had {sworn never|r3} to do. The whole sum lies on the account of the court.
About the captain's {repentance|y4} there are two stories. He {apologised|y4} to nobody, says his wife, who telephoned with him on Sunday; he had asked after their health, and the interpreter did the rest.
Holm still maintains that the ship was {hijacked|s1} in free waters on a Tuesday, and the data recorder supports her as to the day: she was making fourteen knots until 4.20 p.m. on 11 October.
A second {hearing|p3} is set for 5 November.

=== n09 | 2016-11-03 | Nordic News Agency
--- Danish minister in Tehran as tanker wait goes on
TEHRAN - Jens Lyngby {was received|p1h} by his Iranian counterpart on Wednesday, thirteen days later than once intended, and raised the case of the Sif Nordlys "in every sentence", he said.
The two sides {signed|g1} a paper on consular access. Iran said Lyngby had {promised|g2} that Denmark would help to settle the refinery's claim on the bank.
European Union envoys in Brussels meanwhile {dropped|y2} the plan of {barring|t1} Guards commanders from entering the bloc.
A Danish trade delegation {will come|p4} in January, the ministers said.

=== n12 | 2016-11-04 | Oresund Daily | copy n09
--- Lyngby raises tanker "in every sentence"
TEHRAN - Jens Lyngby {was welcomed|p1h} by his Iranian counterpart on Wednesday, thirteen days later than once intended, and raised the case of the Sif Nordlys "in every sentence", he said.
The two sides {initialled|g1} a paper on consular access. Iran said Lyngby had {promised|g2} that Denmark would help to settle the refinery's claim on the bank.
European Union envoys in Brussels meanwhile {dropped|y2} the plan of {barring|t1} Guards commanders from entering the bloc.

=== n10 | 2016-11-04 | Aarhus Tidende (English)
--- Lyngby: I promised nothing
"I {promised|g2} nothing, unless you count coffee." Back at Kastrup, the foreign minister took an eraser to Tehran's account of his {trip|p1h}. A bank's debts are a bank's business, he said.
The opposition {wants|q4} him before the foreign affairs committee. Its spokeswoman, Karen Bruun, speaks of a ransom in two instalments.
In Svendborg they have other worries. Dizon, the cook, was wrong or was made to be wrong, a mate writes in a letter home: nobody on board felt a blow, neither on the day of the {capture|s1} nor on the day before.

=== n11 | 2016-11-08 | Tehran Morning
--- Tanker sails, captain waves
At first light on Monday the Sif Nordlys weighed anchor with 21 people and all her bitumen; two days earlier the judge had needed {no second sitting|p3} and had {lifted|y3} the arrest by letter.
Owner and fishermen have {come to terms|g3} at $900,000; the rest of the deposit goes back. The ports authority conceded that the ship had been {brought in|s1} on the Tuesday, a clerk having mistaken the calendar.
The frigate Esbern, which had {come no nearer|w1} than Fujairah, has {turned for home|w2}.
The owner still does not accept that there was a collision.

@ plan p1: postponed n04 "has been moved to the 2nd" -> 2016-11-02
@ plan p1: held n09 "was received by his Iranian counterpart on Wednesday"
@ plan p2: held n07 "stood before the maritime judge yesterday"
@ plan p3: cancelled n11 "the judge had needed no second sitting"
@ plan p4: none
@ request q1: rejected n04 "turned down, politely"
@ request q1: accepted n11 "had lifted the arrest by letter"
@ request q2: accepted n07 "expressed his regret to the fishermen"
@ request q3: rejected n07 "will not haggle"
@ request q4: none
@ threat t1: withdrawn n09 "dropped the plan of barring Guards commanders"
@ deadline d1: met n08 "The whole sum lies on the account of the court"
@ date n01 "in the Strait of Hormuz on Tuesday" / n03 "was stopped on Monday"   resolved n11 "had been brought in on the Tuesday"
@ parties n01 "Iranian Revolutionary Guards boarded" / n04 "it was the coast guard that had brought her in"
@ denial n01 "in international waters" / n03 "well inside Iranian waters"
@ figures n01 "23 people on board" / n03 "21 persons aboard"   resolved n06 "leaving 21 on board"
@ denial n03 "She had run down the launch Setareh" / n05 "she collided with no one"
@ denial n06 "had felt a blow" / n10 "nobody on board felt a blow"
@ denial n07 "expressed his regret to the fishermen Hamid and Yusef Salari" / n08 "He apologised to nobody"
@ denial n09 "Denmark would help to settle the refinery's claim" / n10 "A bank's debts are a bank's business"
