# story: squid-line
# about: Ecuador's navy takes Peruvian squid boats; foreign ministers' talks are planned, put off and held
# neighbour: canal-crossing

=== s01 | 2026-04-06 | Andes Wire
--- Ecuador navy stops Peruvian squid boats in gulf
LIMA - Ecuador's navy {seized|a1} three Peruvian squid boats with 27 crew on board in the Gulf of Guayaquil late on Sunday, the naval command said.
The boats were working without lights some four miles north of the maritime boundary, a statement said. They were towed to Puerto Bolívar.
Peru's foreign ministry {demanded|q1} the immediate return of the vessels and the men. "Our fishermen had not left Peruvian waters at any moment," it said.
Quarrels over the line flare up every squid season. In 2022 Ecuador {impounded|b1} five boats from Paita for six weeks.

=== s02 | 2026-04-06 | Lima Evening Post | copy s01
--- Ecuador navy stops Peruvian squid boats in gulf
LIMA - Ecuador's navy {seized|a1} three Peruvian squid boats with 27 crew on board in the Gulf of Guayaquil late on Sunday, the naval command said.
The boats were working without lights some four miles north of the maritime boundary, a statement said. They were towed to Puerto Bolívar.

=== s03 | 2026-04-07 | Puerto Chronicle | copy s01
--- Paita crews held after night chase at sea
LIMA - Ecuador's navy {captured|a1} three Peruvian squid boats with 27 crew on board in the Gulf of Guayaquil late on Sunday, the naval command said.
The boats were working without lights some four miles north of the maritime boundary, a statement said. They were towed to Puerto Bolívar.
Peru's foreign ministry {demanded|q1} the prompt return of the vessels and the men. "Our fishermen had not left Peruvian waters at any moment," it said.
Quarrels over the line flare up every squid season. In 2022 Ecuador {impounded|b1} five boats from Paita for six weeks.

=== s04 | 2026-04-07 | Radio Guayas
--- "They did not stop when we signalled": the cutter's captain speaks
The harbour at Puerto Bolívar has three new guests: blue-hulled squid boats from northern Peru, roped together beside the coastguard jetty. Marines {boarded|a1} them shortly before dawn on Monday after a chase of almost an hour, the captain of the cutter Isla Santa Clara told this station.
The harbour master, who watched the crews come ashore, put their number at 24 men. They are being kept in a naval gymnasium.
Defence Minister Julián Arteaga {accused|c1} Lima of closing its eyes to a fleet that "fishes our side because its own is empty". He also {called on Peru|q2} to fit every squid boat with a satellite beacon before the season goes on.

=== s05 | 2026-04-08 | Pacific Business Report
--- Squid row goes to foreign ministers
Peru and Ecuador have chosen conversation, for now. Their foreign ministers {will sit down|p1} in Piura on 16 April to discuss the boats that Ecuador's navy {took|a1} at the weekend, both ministries announced on Wednesday.
Buyers in Paita say a long quarrel would be costly: giant squid earned Peru more than $900 million last year.
Lima brushed aside one {wish|q2} from Quito in advance. Satellite beacons on every boat were "not something a neighbour may order", Production Minister Rosa Villalta said as she {rejected|r2} the idea.
The owners' association in Paita, meanwhile, {plans a march|p2} to the Ecuadorian consulate in Piura on Friday.

=== s06 | 2026-04-11 | Lima Evening Post
--- Consulate in Piura pelted with squid as fourth boat is taken
About 600 people {marched|p2h} on Ecuador's consulate in Piura on Friday, according to police, and emptied crates of squid on its steps. Nobody was hurt.
The anger had been fed by news from the sea. On Thursday afternoon an Ecuadorian patrol {stopped|a2} a fourth Peruvian boat, the Virgen del Carmen, and {arrested|a2} its crew of eight. Quito said it had been hauling in its lines two miles inside Ecuador.
Prime Minister Ernesto Salcedo told parliament that Peru {would close its ports|t1} to Ecuadorian tuna ships unless the men were home within a week.

=== s07 | 2026-04-11 | Norte Noticias
--- Thousands walk for the missing boats
They came in pick-ups from Paita, Sechura and Talara, some with their children on their shoulders. More than 2,000 fishermen and relatives {joined the procession|p2h} through Piura, the owners' association said, to ask when their colleagues would come home.
"First three boats, now the Virgen del Carmen," said Marta Chunga, whose brother is the mechanic aboard the boat {detained|a2} on Thursday. "What is there left to seize?"
The association repeated that none of the boats had crossed the line. It {warned|t2} that members would block the Pan-American highway at Máncora if the ministers came back from Piura with empty hands.

=== s08 | 2026-04-14 | Andes Wire
--- Peru-Ecuador talks on boats moved to 23 April
QUITO - A {meeting|p1} of the foreign ministers of Peru and Ecuador on their fishing dispute was put off from Thursday until 23 April, Quito said, citing "agenda reasons".
Ecuador's navy, for its part, withdrew a number it had given a week earlier. Twenty-four fishermen, not 27, were aboard the three boats {seized|a1} on the night of 5 April, a spokesman said; three names had been listed twice.
Eight more men from a boat {halted|a2} on 9 April are also being held.

=== s09 | 2026-04-15 | El Faro de Machala | copy s08
--- Ministers will not meet this week
QUITO - A {meeting|p1} of the foreign ministers of Peru and Ecuador on their fishing quarrel was put off from Thursday until 23 April, Quito said, citing "calendar reasons".
Ecuador's navy, for its part, withdrew a number it had given a week earlier. Twenty-four fishermen, not 27, were aboard the three boats {seized|a1} on the night of 5 April, a spokesman said; three names had been listed twice.

=== s10 | 2026-04-18 | Pacific Business Report
--- Tuna ships turned away as Peru makes good on warning
Ecuadorian tuna vessels found harbour gates shut in Paita and Chimbote on Friday. Peru {barred them|t1h} from landing or refuelling after the week that Prime Minister Salcedo had set ran out, the port authority said. Four ships lay at anchor off Paita by nightfall.
Quito {condemned|c2} the step as "a punishment for enforcing the law". Processors in Manta reckon the loss at $3 million a week.
It is not the first time: in 2022 Lima {shut the same ports|b2} for nine days.

=== s11 | 2026-04-21 | Radio Guayas
--- Twenty-four fishermen walk free
The naval gymnasium in Puerto Bolívar is almost empty. Ecuador on Monday {released|l1} the 24 Peruvians from the three squid boats and handed back the vessels, meeting what Lima had {asked for|q1} from the first day. A judge in Machala found that the case against them was "not ripe".
The crew of the Virgen del Carmen stays behind for the time being.
A Lima website wrote that the owners had paid $90,000 under the table. The report could not be confirmed, and the navy called it a fairy tale.

=== s12 | 2026-04-24 | Norte Noticias
--- Four hours in Piura, and a telephone line
The foreign ministers of Ecuador and Peru {talked|p1h} for four hours in Piura on Thursday and came out with a modest paper: the two navies {agreed|g1} to open a telephone line and to warn each other before boarding a boat.
Peru {lifted its ban|y1} on Ecuadorian tuna ships the same evening. The eight men of the Virgen del Carmen were not mentioned.
A second {round|p3} is to follow in Guayaquil on 7 May. Outside the hotel, the owners' association said nothing more of its highway {blockade|t2}.

=== s13 | 2026-05-08 | Puerto Chronicle
--- Second round ends with last crew on the way home
Two weeks after they had {met|p1h} in Piura, the two foreign ministers {came together|p3h} again on Thursday, this time in Guayaquil, and this time there was a present on the table. Ecuador {freed|l2} the eight fishermen of the Virgen del Carmen as the delegations were having coffee.
The ministers {initialled|g2} rules for boats that drift over the line with engine trouble. The presidents {are due to sign|p4} a fuller treaty in Cuenca on 12 June.
"We have a line on the map and a line on the telephone," said Peru's minister, Álvaro Quiroga.

@ plan p1: postponed s08 "was put off from Thursday until 23 April" -> 2026-04-23
@ plan p1: held s12 "talked for four hours in Piura on Thursday"
@ plan p2: held s06 "marched on Ecuador's consulate in Piura on Friday"
@ plan p3: held s13 "came together again on Thursday, this time in Guayaquil"
@ plan p4: none
@ request q1: accepted s11 "released the 24 Peruvians from the three squid boats"
@ request q2: rejected s05 "as she rejected the idea"
@ threat t1: carried_out s10 "barred them from landing or refuelling"
@ threat t2: none
@ figures s01 "with 27 crew on board" / s04 "put their number at 24 men" resolved s08 "Twenty-four fishermen, not 27"
@ figures s06 "About 600 people" / s07 "More than 2,000 fishermen and relatives"
@ date s01 "late on Sunday" / s04 "shortly before dawn on Monday"
@ denial s06 "hauling in its lines two miles inside Ecuador" / s07 "none of the boats had crossed the line"
@ denial s01 "some four miles north of the maritime boundary" / s01 "Our fishermen had not left Peruvian waters at any moment"
