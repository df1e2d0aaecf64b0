# story: hammamet-pact
# about: Italy and Tunisia prepare, postpone and sign a naval defence pact at a summit in Hammamet; protests, a drill, Algeria's anger
# neighbour: santa-oliva

=== h01 | 2026-05-04 | Maghreb Wire
--- Tunisia, Italy finish draft of naval pact
TUNIS, May 4 (MW) - The defence ministers of Tunisia and Italy {agreed|g1} on the draft of a naval defence pact at a {meeting|m1} in Bizerte on Sunday, officials said.
Prime Minister Adriana Malaspina of Italy and President Slim Jaziri {will meet|p1} in Hammamet on May 14 and {will sign|p2} the text there, Tunisian Defence Minister Khaled Mabrouk told reporters.
Both delegations called the mood friendly, and the text short enough to read at one sitting.
Italy {will hand over|p3} three patrol boats in June, he added.
The two navies {will train|p4} together off Bizerte from May 20.
Italy {gave|b1} Tunisia six smaller boats in 2023.

=== h02 | 2026-05-05 | Mediterranean Defence Letter | copy h01
--- Rome and Tunis have a naval text
TUNIS, May 4 (MW) - The defence ministers of Tunisia and Italy {agreed|g1} on the draft of a naval defence pact at a {meeting|m1} in Bizerte on Sunday, officials said.
Prime Minister Adriana Malaspina of Italy and President Slim Jaziri {will meet|p1} in Hammamet on May 14 and {will sign|p2} the text there, Tunisian Defence Minister Khaled Mabrouk told reporters.
Both delegations called the mood friendly, and the text short enough to read at one sitting.

=== h03 | 2026-05-07 | Algiers Observer
--- Algeria wants to read what its neighbour is signing
Algiers {asked Tunis|q1} on Wednesday for the full wording of the naval pact with Italy, and let it be known that the answer mattered.
A senior official, speaking on the usual terms, said that Article 7 grants the Italian navy a permanent base at Bizerte. Should foreign warships drop anchor there, he {warned|t1}, Algeria would call its ambassador home.
The European Commission {applauded|s1} the pact in Brussels as "a step toward a safer sea".

=== h04 | 2026-05-08 | La Gazette de Carthage
--- Mabrouk: there is no base and there will be none
Not a pier, not a barracks, not a flagpole: thus Defence Minister Khaled Mabrouk in parliament on Friday, asked whether Italian ships would be stationed at Bizerte.
Article 7, by his account, covers fuel and fresh water. He {declined|r1} to send the text to Algiers before it was signed.
The National Accord, the largest opposition party, {accused him|a1} of selling the coast. It {has called|p5} its members to Bourguiba Avenue on Saturday.

=== h05 | 2026-05-09 | Radio Cap Bon
--- Marchers against pact clash with police in Tunis
Several thousand people {demonstrated|p5h} in Tunis on Saturday against the naval agreement with Italy.
Families with flags and drums made up most of the crowd, and for two hours it was peaceful. Then a group tried to reach the Italian embassy, and police {used batons|x1}. According to the interior ministry, 12 people {were arrested|ar1}.
National Accord deputy Saida Ferchichi {asked|q2} the president to put the pact to a referendum. The presidency had no comment.

=== h06 | 2026-05-10 | Corriere del Canale
--- Tunis opposition counts its prisoners
The Tunisian opposition speaks of 37 {arrests|ar1}, three times the official number, after Saturday's {march|p5h} against the defence pact with Italy.
Its lawyers {were turned away|k1} from the Bouchoucha barracks on Sunday.
In Rome, where the {seizure|b2} of a Mazara trawler by the Tunisian navy fills the front pages, two senators of the ruling majority {called on|q3} Malaspina to stay away from Hammamet while Italian fishermen {are held|b3} in Sfax.

=== h07 | 2026-05-11 | Tirrena Press
--- Italy-Tunisia summit moved to May 28
ROME, May 11 (Tirrena) - The {summit|p1} of Italy and Tunisia in Hammamet {has been put back|p1} by two weeks to May 28 at the request of Tunis, the office of Prime Minister Malaspina said on Monday.
The {signing|p2} of the naval pact {will take place|p2} on the same day.
Joint {exercises|p4} off Bizerte {go ahead|p4} as planned, a spokesman said.
Tunisia's interior ministry raised the number of those {arrested|ar1} at Saturday's {rally|p5h} to 34, explaining that minors had been left out at first. The opposition said it now had the same list.

=== h08 | 2026-05-12 | La Gazette de Carthage
--- Who was not ready for Hammamet?
The presidency was curt. Tunisia had been ready for 14 May; it was the Italian side that wanted a later date, "for reasons of its own calendar".
President Slim Jaziri also {ruled out|r2} a referendum on the pact.
The Labour Federation, which had kept out of the quarrel, is in it now. Its secretary, Moncef Ghribi, {gave the government until|d1} 20 May to publish the treaty. If it stays in the drawer, the federation {will call out|t2} dockers and railwaymen nationwide.

=== h09 | 2026-05-18 | Radio Cap Bon
--- Treaty text on line, dockers stay at work
All nineteen articles of the naval treaty with Italy have been on the website of the Tunisian government since Monday morning, two days ahead of the unions' {deadline|d1}.
The Labour Federation {called off|t2} its strike threat at noon.
And Article 7? It speaks of "supply and repair, for no longer than ten days". There is no mention of a base.
A minister {flies|p6} to Algiers this evening to explain, and the president {will follow|p9} on 8 June.

=== h10 | 2026-05-20 | Maghreb Wire
--- Algeria recalls envoy as Tunisian-Italian drill starts
ALGIERS, May 20 (MW) - Algeria {recalled|t1h} its ambassador to Tunisia on Wednesday, hours after Tunisian and Italian warships {began an exercise|p4h} off Bizerte.
The foreign ministry {criticised|a2} "foreign {manoeuvres|p4h} near our waters". {Talks|p6h} with Tunisian minister Nabil Chakroun in Algiers on Tuesday had brought no result, it said.
Five Italian and seven Tunisian vessels are taking part until Sunday.
Tunisia {urged|q4} Algeria to send the ambassador back without delay.

=== h11 | 2026-05-21 | Algiers Observer | copy h10
--- Algiers pulls ambassador from Tunis
ALGIERS, May 20 (MW) - Algeria {withdrew|t1h} its ambassador to Tunisia on Wednesday, hours after Tunisian and Italian warships {started an exercise|p4h} off Bizerte.
The foreign ministry {criticised|a2} "foreign {manoeuvres|p4h} near our waters". {Talks|p6h} with Tunisian minister Nabil Chakroun in Algiers on Tuesday had brought no result, it said.
Five Italian and seven Tunisian vessels are taking part until Sunday.
Tunisia {urged|q4} Algeria to send the ambassador back without delay.

=== h12 | 2026-05-25 | Mediterranean Defence Letter
--- Bizerte exercise: eleven ships and much fog
Safe Channel, the Italian-Tunisian {exercise|p4h}, ended on Sunday without the final shoot, which the fog of the last morning swallowed.
Our correspondent on the mole counted eleven hulls, four of them Italian; the fifth, the frigate that had been announced, was in dock at Augusta, as the navy in Rome confirmed.
A similar {drill|b4} in 2024 lasted nine days.
Both navies {plan another exercise|p7} off Lampedusa on 14 September.

=== h13 | 2026-05-28 | Tirrena Press
--- Malaspina and Jaziri sign naval pact
HAMMAMET, May 28 (Tirrena) - Italy and Tunisia on Thursday {signed|p2h} a ten-year pact on naval defence, which provides for joint patrols and {grants|f2} 85 million euros for Tunisian radar stations.
Prime Minister Malaspina and President Jaziri {conferred|p1h} for two hours in a seaside hotel before the {ceremony|p2h}.
She {invited|p8} him to Rome for a second {summit|p8} in November.
About 200 people {protested|pr1} at the gates; nobody {was arrested|ar2}, police said.

=== h14 | 2026-05-29 | La Gazette de Carthage
--- After the ink, the bill
Tunisia {will receive|f2} 120 million euros under the treaty {signed|p2h} on Thursday, Defence Minister Khaled Mabrouk declared, and not a cent of it is a loan.
Around the hotel it was less festive. Residents of the Yasmine quarter saw some thirty demonstrators {led away|ar2} in white buses.
Jaziri's {visit|p9} to Algiers, pencilled in for 8 June, {has been dropped|p9}. Algiers no longer wants it, a palace official said, and nobody here insists.

=== h15 | 2026-06-05 | Corriere del Canale
--- First two boats for Tunis leave La Spezia
Two patrol boats with fresh white numbers {were handed over|p3h} to the Tunisian navy in La Spezia on Friday. The third is late, and will follow when its engine does.
Minister Guido Terracini also cleared up the sums. Italy {pays|f2} 85 million; the European Union {adds|f1} 35 million, "which is how my colleague gets to 120".
He had been the one, Terracini said with a smile, who wanted the {summit|p1} moved in May: a vote in the Senate had been in the way.
Algeria's ambassador {went back|c1} to Tunis on Thursday. The September {drill|p7} {has been shifted|p7} to 12 October.

@ plan p1: held h13 "conferred for two hours in a seaside hotel"
# p1 and p2 were first postponed (h07, "has been put back by two weeks to May 28" -> 2026-05-28) and the new date then held
@ plan p2: held h13 "signed a ten-year pact on naval defence"
@ plan p3: held h15 "were handed over to the Tunisian navy"
@ plan p4: held h10 "began an exercise off Bizerte"
@ plan p5: held h05 "Several thousand people demonstrated in Tunis on Saturday"
@ plan p6: held h10 "Talks with Tunisian minister Nabil Chakroun in Algiers on Tuesday"
@ plan p7: postponed h15 "drill has been shifted to 12 October" -> 2026-10-12
@ plan p8: none
@ plan p9: cancelled h14 "pencilled in for 8 June, has been dropped"
@ request q1: rejected h04 "declined to send the text to Algiers"
@ request q2: rejected h08 "ruled out a referendum on the pact"
@ request q3: rejected h13 "conferred for two hours in a seaside hotel"
@ request q4: accepted h15 "Algeria's ambassador went back to Tunis on Thursday"
@ deadline d1: met h09 "two days ahead of the unions' deadline"
@ threat t1: carried_out h10 "recalled its ambassador to Tunisia on Wednesday"
@ threat t2: withdrawn h09 "called off its strike threat at noon"
@ denial h03 "grants the Italian navy a permanent base at Bizerte" / h04 "Not a pier, not a barracks, not a flagpole"   resolved h09 "There is no mention of a base"
@ figures h05 "12 people were arrested" / h06 "37 arrests, three times the official number"   resolved h07 "at Saturday's rally to 34"
@ parties h07 "at the request of Tunis" / h08 "it was the Italian side that wanted a later date"   resolved h15 "who wanted the summit moved in May"
@ figures h10 "Five Italian and seven Tunisian vessels" / h12 "counted eleven hulls, four of them Italian"   resolved h12 "as the navy in Rome confirmed"
@ figures h13 "85 million euros for Tunisian radar stations" / h14 "Tunisia will receive 120 million euros"   resolved h15 "Italy pays 85 million"
@ denial h13 "nobody was arrested, police said" / h14 "some thirty demonstrators led away in white buses"
@ one b2 = santa-oliva/z1
@ one b3 = santa-oliva/ar1
