# story: santa-oliva
# about: the Tunisian navy seizes an Italian trawler; shots or no shots, a port blockade, ministers' talks, a trial and the release
# neighbour: hammamet-pact

=== c01 | 2026-05-05 | Tirrena Press
--- Tunisian patrol ship takes Sicilian trawler
ROME, May 5 (Tirrena) - A Tunisian navy patrol ship {seized|z1} the Italian trawler Santa Oliva on Monday evening in international waters 41 miles from the Kerkennah islands and brought it to Sfax with nine crew, the Italian coast guard said on Tuesday.
The foreign ministry in Rome {summoned|k1} the Tunisian ambassador and {demanded|q1} that the boat and all on board be let go at once. It gave no names.
Foreign Minister Paolo Serristori {telephoned|m1} his Tunisian counterpart, Hatem Belkhodja, in the afternoon.
Tunisia {has impounded|b1} four boats from the Sicilian port of Mazara del Vallo since 2022.

=== c02 | 2026-05-05 | La Gazette de Carthage
--- Navy stops boat poaching off Kerkennah
An Italian fishing boat {was stopped|z1} by the navy at 3.15 on Tuesday morning, 17 miles from the Kerkennah islands and thus well inside Tunisian waters, the defence ministry has announced.
The crew of seven, five Italians and two Senegalese, was using a bottom net forbidden in the gulf, the ministry said. They are in good health and {are being held|ar1} in a naval hostel in Sfax.
"No weapon was used, and none was needed," the communique says.
The prosecutor in Sfax {will charge|p1} the captain, Rosario Giacalone, on Thursday.

=== c03 | 2026-05-06 | Il Quotidiano delle Isole | copy c01
--- Nine fishermen from Mazara in Tunisian hands
ROME, May 5 (Tirrena) - A Tunisian navy patrol ship {seized|z1} the Italian trawler Santa Oliva on Monday evening in international waters 41 miles from the Kerkennah islands and brought it to Sfax with nine crew, the Italian coast guard said on Tuesday.
The foreign ministry in Rome {summoned|k1} the Tunisian ambassador and {demanded|q1} that the boat and all on board be let go at once. It gave no names.

=== c04 | 2026-05-08 | Mazara Oggi
--- "They shot at my husband"
Rosa Giacalone got ninety seconds on the telephone with her husband, captain of the Santa Oliva, and this is what she wrote down. The grey ship came without lights. It {fired|x1} at the wheelhouse. The mate, Vito Asaro, has a splinter in his arm.
The Tunisians want to hear nothing of this. They {charged|p1h} the captain on Thursday with illegal fishing, and his {trial|p2} {opens|p2} in Sfax on 14 May.
At the fish market on the Mazaro quay, tempers are short. The cooperative of boat owners {has given Rome|d1} until Sunday night to bring the men home. If not, its boats {will block|t1} the ferry port of Trapani on Monday.
Transport Minister Elena Corsi {asked them|q2} not to punish travellers.

=== c05 | 2026-05-09 | Maghreb Wire
--- Tunisia: no shot fired at trawler, but minister to travel
TUNIS, May 9 (MW) - The Tunisian navy denied on Saturday that it {had opened fire|x1} on an Italian trawler, and said the mate had hurt himself on a winch.
Foreign Minister Hatem Belkhodja {will visit|p3} Rome on May 13 to discuss the case, his ministry added. It {rejected|r1} the Italian {request|q1} to free boat and crew before the {trial|p2}.
The ministry also corrected the crew list of the Santa Oliva: nine men {are in custody|ar1}, not seven, two having been counted as passengers.
The Tunisian fishermen's union {praised|s1} the navy.

=== c06 | 2026-05-11 | Tirrena Press
--- Trawlers shut Trapani, Rome turns up heat
TRAPANI, May 11 (Tirrena) - Thirty-four trawlers {blocked|t1h} the harbour mouth of Trapani on Monday to press for the return of nine fishermen {held|ar1} in Tunisia, and stranded 2,000 ferry passengers.
Coast guard officers {fined|k2} eleven skippers.
Prime Minister Adriana Malaspina {condemned|a1} the {blockade|t1h} but hardened her tone toward Tunis. She {gave Tunis until|d2} May 22 to free the men; otherwise Italy {would freeze|t2} 40 million euros for Tunisian harbours.

=== c07 | 2026-05-13 | Il Quotidiano delle Isole
--- Belkhodja in Rome: a radar log and a handshake
He came, he ate artichokes, and he brought a hard disk. Tunisia's foreign minister {spent five hours|p3h} at the Farnesina on Wednesday, most of them with Paolo Serristori.
The two {agreed|g1} that naval officers of both countries would compare radar records and say where the Santa Oliva was when she {was taken|z1}. A report {is promised|p4} for Monday.
Serristori {accepted an invitation|p5} to Tunis for 10 June.
A Tunisian diplomat told us that Italy had quietly lifted its {threat|t2} to the harbour money.

=== c08 | 2026-05-14 | Maghreb Wire
--- Sfax court puts off trawler trial, frees eight
SFAX, May 14 (MW) - A court in Sfax on Thursday {adjourned|p2} the {trial|p2} of an Italian trawler captain to May 21 to wait for a naval report, and {released|rl1} his eight crewmen.
Rosario Giacalone, 52, stays {in custody|ar1}. His lawyer {asked for bail|q3}, which the judge {refused|r2}.
The eight {are to fly|p6} home to Palermo on Friday.
About 50 people {protested|pr1} outside the court with placards against foreign trawling.

=== c09 | 2026-05-15 | Corriere del Canale | copy c08
--- Eight of the Santa Oliva are free, skipper is not
SFAX, May 14 (MW) - A court in Sfax on Thursday {adjourned|p2} the {trial|p2} of an Italian trawler skipper to May 21 to wait for a naval report, and {freed|rl1} his eight crewmen.
Rosario Giacalone, 52, stays {in custody|ar1}. His lawyer {asked for bail|q3}, which the judge {refused|r2}.
The eight {are to fly|p6} home to Palermo on Friday.
About 50 people {protested|pr1} outside the court with placards against foreign trawling.

=== c10 | 2026-05-16 | Mazara Oggi
--- Home, with a scar
Eight men {walked out of|p6h} Palermo airport at noon on Friday, and a ninth was missing from every photograph.
The mate, Vito Asaro, rolled up his sleeve for the cameras. Doctors at the Civico hospital took an X-ray and found a fragment of a 7.62 bullet.
In Tunis the navy then changed its account. A petty officer {had fired|x1} "three warning shots" from a rifle, it conceded; he {has been suspended|sa1}.
The prime minister's office in Rome called it untrue that the {threat|t2} to Tunisian harbour money had been lifted. Its date stands, an aide said.
The cooperative of boat owners {thanked|s2} Serristori and said it {would sail|p7} to Trapani again, this time to honour the crew, on the feast of San Vito in June.

=== c11 | 2026-05-19 | La Gazette de Carthage
--- Two boats, two stories
The radar report is out, a day late. {Handed|p4h} to both foreign ministries on Tuesday, it places the Santa Oliva at 29 miles from Kerkennah when she {was intercepted|z1}: outside Tunisia's territorial waters, inside the fishing zone that Tunis claims.
It also fixes the time, 9.40 in the evening of 4 May. The ministry's clock, officers explained, had recorded the arrival in port.
On Monday another Mazara trawler, the Nuova Aurora, {was boarded|z2} off Zarzis. The navy {let her go|rl2} after four hours with a {warning|t3}: next time she would lose her nets.

=== c12 | 2026-05-21 | Tirrena Press
--- Captain of Santa Oliva fined, freed
SFAX, May 21 (Tirrena) - A Tunisian court {fined|j1} the captain of the Italian trawler Santa Oliva 30,000 dinars for using a forbidden net on Thursday, {acquitted|j2} him of entering territorial waters and {ordered his release|rl3}.
Rosario Giacalone {left|rl3} the prison in Sfax in the evening, a day before the date that Rome {had set|d2}. Prime Minister Malaspina said that the {freeze|t2} on harbour funds {was off|t2}.
The boat {will be returned|p8} once the {fine|j1} is paid, the court said.

=== c13 | 2026-05-22 | Corriere del Canale
--- Giacalone's fine: who pays what
The owner of the Santa Oliva says he has been told to pay 75,000 dinars, not 30,000, before his trawler {is given back|p8}.
Nobody at the port of Sfax or at the court would confirm the sum.
The captain, {released|rl3} on Friday morning according to his brother, was waiting for a seat on the Tunis ferry. He had lost eleven kilos and his wristwatch, the brother said by telephone, and otherwise was as loud as ever.

=== c14 | 2026-06-06 | Il Quotidiano delle Isole
--- Santa Oliva back at her berth
Horns sounded along the Mazaro on Saturday when the Santa Oliva {came home|p8h} behind a tug, a month after her {capture|z1}. Her owner showed the receipt: 30,000 dinars in {fine|j1} and 45,000 in dues.
Paolo Serristori sent a telegram. His {journey|p5} to Tunis on Wednesday {has been put off|p5} until 24 June, the Farnesina said, as Hatem Belkhodja is ill.
The two ministers {intend to set up|p9} a commission on fishing in the autumn.

@ plan p1: held c04 "charged the captain on Thursday with illegal fishing"
# p2 was first postponed (c08, "to May 21 to wait for a naval report" -> 2026-05-21) and its new date then held
@ plan p2: held c12 "fined the captain of the Italian trawler Santa Oliva 30,000 dinars"
@ plan p3: held c07 "spent five hours at the Farnesina on Wednesday"
@ plan p4: held c11 "Handed to both foreign ministries on Tuesday"
@ plan p5: postponed c14 "has been put off until 24 June" -> 2026-06-24
@ plan p6: held c10 "Eight men walked out of Palermo airport at noon on Friday"
@ plan p7: none
@ plan p8: held c14 "came home behind a tug"
@ plan p9: none
@ request q1: rejected c05 "rejected the Italian request to free boat and crew before the trial"
@ request q2: rejected c06 "blocked the harbour mouth of Trapani on Monday"
@ request q3: rejected c08 "which the judge refused"
@ deadline d1: none
@ deadline d2: met c12 "a day before the date that Rome had set"
@ threat t1: carried_out c06 "Thirty-four trawlers blocked the harbour mouth"
@ threat t2: withdrawn c12 "said that the freeze on harbour funds was off"
@ threat t3: none
@ figures c01 "brought it to Sfax with nine crew" / c02 "The crew of seven"   resolved c05 "nine men are in custody, not seven"
@ figures c01 "in international waters 41 miles from the Kerkennah islands" / c02 "17 miles from the Kerkennah islands"   resolved c11 "at 29 miles from Kerkennah"
@ date c01 "on Monday evening" / c02 "at 3.15 on Tuesday morning"   resolved c11 "9.40 in the evening of 4 May"
@ denial c04 "It fired at the wheelhouse" / c05 "denied on Saturday that it had opened fire"   resolved c10 "A petty officer had fired"
@ denial c07 "Italy had quietly lifted its threat to the harbour money" / c10 "untrue that the threat to Tunisian harbour money had been lifted"
@ figures c12 "30,000 dinars for using a forbidden net" / c13 "to pay 75,000 dinars"   resolved c14 "30,000 dinars in fine and 45,000 in dues"
@ date c12 "left the prison in Sfax in the evening" / c13 "released on Friday morning according to his brother"
