# story: lazdijai-pork
# about: Poland stops Lithuanian piglets, pig farmers block Lazdijai, a coalition partner walks out in Vilnius, confidence vote and early election, September-October 2018
# neighbour: kalvarija-milk

=== l01 | 2018-09-08 | Vilnius Agency
--- Pig farmers take one lane at Lazdijai
LAZDIJAI, Lithuania - Some 70 Lithuanian pig farmers {parked|k1} trucks across one lane of the Lazdijai crossing to Poland on Saturday, after Warsaw {banned|x1} Lithuanian piglets over swine fever.
The {ban|x1}, in force since 1 September, costs the breeders 2 million euros a month, their association said. It {called on|q1} Warsaw to lift it.
The Land Party, the junior partner in Prime Minister Tadas Genys's government, {backed|v1} the farmers. Genys {will go|p1} to Warsaw on 18 September.

=== l02 | 2018-09-10 | Suvalkija Live
--- Piglets in the customs hall
Whoever wanted his passport stamped on Sunday had to climb over a sow. About two hundred breeders, no seventy, {have made themselves|k1} at home on the crossing, with a field kitchen and an accordion.
Vaida Land, 44, who has 600 animals near Seirijai, asks why her piglets may not go to Augustow when the wild boar may. The Polish vets found fever in three lorries, Warsaw says. The {ban|x1} rests on nothing, says the chief vet in Vilnius, the blood was from Podlasie.
The Land Party's chair, Kestutis Miliauskas, arrived in rubber boots: if the cabinet has not stopped Polish pork by the end of the month, his ministers {will quit|t1} the coalition.

=== l03 | 2018-09-11 | Baltic Freight Bulletin
--- One lane at Lazdijai, none at Kalvarija
Hauliers to Poland have the choice between bad and worse. At Lazdijai the pig breeders' {lane closure|k1}, now in its fourth day, costs three hours; at Kalvarija milk farmers {have blocked|k9} everything since Monday.
Lithuania's veterinary service {asked|q2} the European Commission on Monday to send inspectors to the disputed farms.
Poland's consul in Vilnius said the piglet {stop|x1} had begun on 4 September and not on the first; lorries loaded before then had been let through.

=== l04 | 2018-09-13 | Vilnius Agency
--- Pig farmers leave Lazdijai after EU promise
LAZDIJAI, Lithuania - Lithuanian pig breeders {ended|y1} a five-day {blockade|k1} at the Polish border on Wednesday after the European Commission {agreed|y2} to send veterinary inspectors.
On the Polish side, in Ogrodniki, police {used batons|f1} on Tuesday night against butchers who {threw bottles|f2} at Lithuanian trucks. Three people were injured, Podlasie police said.
Genys {refused|r1} to answer the {ban|x1} with one of his own. "The Land Party may leave its boots on," he said.

=== l05 | 2018-09-14 | Podlasie Radio
--- Batons? What batons?
A meat hook, a bandage, a police chief who knows of nothing. Butcher Marek Wasil from Sejny lies with concussion in the hospital there; officers {clubbed|f1} him, he says, when he was already on the ground. Inspector Tomasz Lach, this morning in our studio: the {batons|f1} stayed on the belts, the men tripped over their own crates.
The hospital has on its list nine people from that {night in Ogrodniki|f2}.
Two of the butchers {are in custody|a1} in Suwalki. Lithuania's ambassador {thanked|v2} the police; her driver's window had been {hit|f2} by a bottle.

=== l06 | 2018-09-17 | Vilnius Agency
--- Warsaw visit put back as coalition frays
VILNIUS - Prime Minister Genys's {trip|p1} to Poland on Tuesday has been postponed to 25 September so that the veterinary findings are on the table, his spokeswoman said.
EU inspectors {visited|e1} four pig farms in southern Lithuania at the weekend.
Land Party chair Miliauskas renewed his {warning|t1} that the party {would walk away|t1}. The opposition Conservatives {filed|q3} a motion of no confidence, which the Seimas {will debate|p2} on 27 September.
Milk farmers have separately {closed|k8} both roads to Poland since Friday.

=== l07 | 2018-09-21 | Brussels Circular
--- Three lorries, one pig
It was one animal. The Commission's vets found the virus in a single piglet from a farm near Veisiejai and nothing in 212 others, so Warsaw's story of three infected lorries was too tall and Vilnius's of none too short.
Poland's {embargo|x1} was imposed on 1 September, the report notes, whatever the consul remembers.
Health Commissioner Aurelie Castagne {recommended|q4} that Poland replace the {ban|x1} by tests within a week. Poland's minister Horodecki is studying {this|q4}.

=== l08 | 2018-09-26 | Gazeta Wilenska
--- Genys comes home with half a pig
Yesterday in Warsaw there was bigos, of all dishes. Over it Genys and his host {discussed|p1h} for two hours, and Poland {gave way|y3} by half: from 1 October piglets with a test may cross again, fattened pigs may not.
"All of it would have been nicer," said Genys at the airport. "You had a second helping," a Polish diplomat remarked within earshot.
For the Land Party it is too little. Its board {sits|p3} on Friday. The breeders have rolled back to Lazdijai in the meantime: on Monday they {closed|k2} the same lane as a fortnight ago, about a hundred of them.

=== l09 | 2018-09-28 | Vilnius Agency
--- Lithuanian government survives, for a day
VILNIUS - The Seimas {voted down|r2} a {motion|q3} of no confidence in Prime Minister Tadas Genys by 71 to 62 late on Thursday. On Friday morning the Land Party's board {pulled|t1h} its three ministers out of the cabinet over the pork dispute.
Genys {has lost|t1h} his majority. President Rasa Dirmaite {met|e2} all party leaders on Friday afternoon.
Some 40 farmers {cheered|m1} outside the Land Party's office.
Polish prosecutors said that video from Ogrodniki showed {blows with batons|f1} to a man lying down. They {charged|a2} an officer.

=== l10 | 2018-09-29 | Land Party, members' letter
--- Why we went
Dear friends, on Thursday evening, before the vote and not after it, our board resolved to {leave|t1h} the government; reports of Friday are mistaken. All four of our ministers have gone with a clear conscience.
We {accuse|u1} the prime minister of having sold the Lithuanian pig for a plate of cabbage.
We {call for|q6} early elections this year and {invite|o1} the Conservatives to talks on a date.
Collect signatures. A {march of farmers|p4} to the Seimas is planned for 10 October.

=== l11 | 2018-10-03 | Rytas Today
--- Vote on 9 December
It is done, and the Christmas markets will have ballot boxes. The president {yielded|y4} on Tuesday to what the Land Party, the Conservatives and half the country {wanted|q6}: early elections, on 9 December.
The minutes of the Land Party are with us. Resolved: Friday, 28 September, 9.20. Ministers: three. The fourth had left in July.
At Lazdijai since Monday tested piglets have been {trotting|y3} into Poland. The second {lane closure|k2} ended on Sunday night without a word to anybody.
Genys {rejects|r3} the tale of the cabbage. He {will stand|p5} again.

=== l12 | 2018-10-11 | Suvalkija Live
--- A march that shrank
The Land Party's {farmers' march|p4h} yesterday had a band, a banner and 300 people, no more. They went once around the Seimas, whose members were in their constituencies.
Vaida Land was not there. She was at the vet's.
The butchers of Ogrodniki {were released|l1} last week. In Suwalki the trial of the policeman {begins|p6} after New Year; his victim, one of nine {hurt that night|f1}, is cutting chops again.

@ plan p1: postponed l06 "has been postponed to 25 September" -> 2018-09-25
@ plan p1: held l08 "discussed for two hours"
@ plan p2: held l09 "voted down a motion of no confidence"
@ plan p3: held l09 "the Land Party's board pulled its three ministers"
@ plan p4: held l12 "had a band, a banner and 300 people"
@ plan p5: none
@ plan p6: none
@ request q1: accepted l08 "piglets with a test may cross again"
@ request q2: accepted l04 "agreed to send veterinary inspectors"
@ request q3: rejected l09 "voted down a motion of no confidence"
@ request q4: accepted l08 "Poland gave way by half"
@ request q6: accepted l11 "early elections, on 9 December"
@ threat t1: carried_out l09 "pulled its three ministers out of the cabinet"
@ figures l01 "Some 70 Lithuanian pig farmers" / l02 "About two hundred breeders, no seventy"
@ date l01 "in force since 1 September" / l03 "had begun on 4 September"   resolved l07 "was imposed on 1 September"
@ denial l04 "police used batons on Tuesday night" / l05 "the batons stayed on the belts"   resolved l09 "blows with batons to a man lying down"
@ figures l04 "Three people were injured" / l05 "nine people from that night in Ogrodniki"
@ date l09 "On Friday morning the Land Party's board" / l10 "on Thursday evening, before the vote"   resolved l11 "Friday, 28 September, 9.20"
@ figures l09 "its three ministers" / l10 "All four of our ministers"   resolved l11 "Ministers: three"

