# story: gulf-hostages
# about: gunmen kidnap the crew of a Peruvian fish carrier off Puná, a gang claims it, its chief denies it, the men come free
# neighbour: squid-line

=== h01 | 2026-04-03 | Andes Wire
--- Gunmen seize crew of Peruvian fish carrier
LIMA - Gunmen in two speedboats {attacked|k1} a Peruvian fish carrier off Ecuador's Puná island late on Thursday and {abducted|k1} 11 of its crew, Peru's port authority said on Friday.
The Doña Elba, of Talara, was found drifting at dawn with only the cook on board. He had hidden in the ice hold.
Peru {asked Ecuador|q1} to send its navy after the kidnappers. Quito said that it was "informed and alert".
Pirates have {robbed|b1} dozens of boats in the Gulf of Guayaquil in recent years, but seldom carry off whole crews.

=== h02 | 2026-04-03 | Gaceta del Sur | copy h01
--- Gunmen seize crew of Peruvian fish carrier
LIMA - Gunmen in two speedboats {attacked|k1} a Peruvian fish carrier off Ecuador's Puná island late on Thursday and {abducted|k1} 11 of its crew, Peru's port authority said on Friday.
The Doña Elba, of Talara, was found drifting at dawn with only the cook on board. He had hidden in the ice hold.

=== h03 | 2026-04-04 | Pacific Business Report | copy h01
--- Doña Elba crew still missing
LIMA - Gunmen in two speedboats {raided|k1} a Peruvian fish carrier off Ecuador's Puná island late on Thursday and {kidnapped|k1} 11 of its crew, Peru's port authority said on Friday.
The Doña Elba, of Talara, was found drifting at dawn with only the cook on board. He had hidden in the ice hold.
Peru {asked Ecuador|q1} to send its navy after the kidnappers. Quito said that it was "informed and alert".

=== h04 | 2026-04-05 | Norte Noticias
--- "They called me by my name": owner gets ransom call
Elba Purizaca named the boat after her mother and is now sitting beside a telephone. On Saturday a man with a coastal accent {demanded|q2} $300,000 from her for the crew of the Doña Elba. She {has until|d1} 12 April.
According to her list nine of her men are in the hands of the kidnappers. Two others, believed lost with them, had jumped over the side and were picked up by a tanker bound for Callao.
The {assault|k1} itself, the cook has told her, came at about three o'clock on Friday morning, in flat calm.

=== h05 | 2026-04-06 | Radio Guayas
--- Gang says it has the Peruvians
A video of forty seconds arrived at our newsroom on Sunday. A hooded man between two outboard engines declares that the Marea Negra, the "black tide" of the southern estuary, {took|k1} the crew of the Doña Elba. The sailors themselves are not to be seen.
Whether the speaker belongs to the gang could not be confirmed.
On the same day the navy {sent 200 marines|m1} and four fast launches into the channels of the Jambelí archipelago, the very step that Lima had {requested|q1}.

=== h06 | 2026-04-08 | Quito Observer
--- Jailed chief: this was not us
From his cell in Latacunga prison the man who is thought to lead the Marea Negra has disowned the {kidnapping|k1} of the Peruvian seamen. "We have nothing to do with those fishermen and do not know where they are," Wilmer Cagua wrote in a note that his lawyer read out on Tuesday. The man in the video, he claimed, was a rival wearing borrowed clothes.
Prosecutors are not convinced. The gang {held|b2} two shrimp farmers in the same mangroves for a month in 2024, they point out, and denied that too.
Peru's defence minister, Teodoro Lazarte, {will come|p1} to Guayaquil on 13 April to see the search for himself.

=== h07 | 2026-04-10 | Lima Evening Post
--- Captors say they will kill one man on Monday
The voice on the telephone has become impatient. If no money came {by Sunday night|d1}, one of the sailors {would be shot|t1} on Monday, it told the owner of the Doña Elba on Thursday.
Peru's government {ruled out|r1} any payment. "Whoever pays today is buying tomorrow's kidnapping," Interior Minister Hugo Barrantes said.
In Talara some 150 relatives {blocked the quay|o1} of the port office with nets and oars for three hours. They {urged|q3} the minister to let the owner negotiate in peace.

=== h08 | 2026-04-13 | Andes Wire
--- Hostage freed, minister's trip delayed as deadline passes
GUAYAQUIL - Kidnappers in Ecuador's mangroves {released|l1} a sick Peruvian sailor on Sunday, hours before their {deadline|d1} for a ransom ran out, the navy said.
Santos Querevalú, 58, a diabetic, was left on a jetty near Puerto Pitahaya with a letter. Eight men are still captive, he told officers.
A {visit|p1} by Peru's defence minister that was planned for Monday was put off to Thursday because of the search.
In a separate case, pirates {snatched|k2} three Peruvians from the launch Mi Cautivo on Saturday evening. Marines {freed|l2} them the same night.

=== h09 | 2026-04-14 | El Faro de Machala | copy h08
--- Diabetic sailor left on jetty with a letter
GUAYAQUIL - Kidnappers in Ecuador's mangroves {freed|l1} a sick Peruvian sailor on Sunday, hours before their {deadline|d1} for a ransom ran out, the navy said.
Santos Querevalú, 58, a diabetic, was left on a pier near Puerto Pitahaya with a letter. Eight men are still captive, he told officers.
A {visit|p1} by Peru's defence minister that was planned for Monday was put off to Thursday because of the search.

=== h10 | 2026-04-17 | Quito Observer
--- Lazarte brings two drones and a warning
Peru's defence minister flew over the mangroves in an Ecuadorian helicopter on Thursday and saw, he admitted, "mostly green". Teodoro Lazarte {visited|p1h} the naval base in Guayaquil and {promised|u1} his hosts two surveillance drones for the search.
With his colleague Julián Arteaga he {put his name to|g1} an arrangement under which the two navies share radar pictures of the gulf. A joint anti-piracy {exercise|p2} is foreseen for June.
Both men kept the squid quarrel out of the room. The Monday on which a hostage {was to die|t1} had gone by, as far as anyone knows, without a shot.

=== h11 | 2026-04-20 | Radio Guayas
--- Eight men walk out of the mangrove
Barefoot, bitten and very hungry, the last eight sailors of the Doña Elba came out of the reeds at Hualtaco on Sunday at first light. Their guards had simply {let them go|l3}, said the helmsman, Julio Eche: "They pointed at the lights and said, walk."
Ecuador's interior ministry was quick to declare that not one dollar had changed hands. The {pressure of the marines|m1} alone had done it.
Nobody should confuse the eight with the squid crews who are in naval custody at Puerto Bolívar. Those {were arrested|b3} by the state; these were {stolen|k1}.

=== h12 | 2026-04-22 | Norte Noticias
--- Lawyer: $120,000 was left in a cool box
The freedom of the Doña Elba's crew had a price after all, if one believes the owner's lawyer. César Nizama said on Tuesday that $120,000 in used notes {was handed over|y1} in a cool box off Costa Rica island on Saturday night, with the knowledge of two police officers.
He would not let his client be called a liar by a ministry, he added.
Ecuadorian police {arrested|a1} six suspects on Monday in a hamlet near Arenillas, the provincial commander reported. None of them belongs to the Marea Negra.

=== h13 | 2026-04-24 | Lima Evening Post
--- Back in Talara, with a brass band
A brass band, a priest and half the town received eight sailors on the quay of Talara on Thursday, the same quay that their wives had {occupied|o1} two weeks before.
Meanwhile the number of suspects is shrinking. Four people are in custody for the {abduction|k1}, the prosecutor in Machala said; the police, who spoke of six, had counted two boys who only sold the men bananas.
Elba Purizaca {thanked|u2} Ecuador's marines and, pointedly, no minister. She {called on Lima|q4} to give every carrier a guard. The ministry has not replied.

@ plan p1: postponed h08 "was put off to Thursday because of the search" -> 2026-04-16
@ plan p1: held h10 "visited the naval base in Guayaquil"
@ plan p2: none
@ request q1: accepted h05 "sent 200 marines and four fast launches"
@ request q2: accepted h12 "$120,000 in used notes was handed over"
@ request q3: none
@ request q4: none
@ threat t1: none
@ deadline d1: none
@ figures h01 "abducted 11 of its crew" / h04 "nine of her men are in the hands of the kidnappers"
@ figures h12 "arrested six suspects on Monday" / h13 "Four people are in custody" resolved h13 "had counted two boys who only sold the men bananas"
@ date h01 "late on Thursday" / h04 "at about three o'clock on Friday morning"
@ denial h05 "took the crew of the Doña Elba" / h06 "We have nothing to do with those fishermen"
@ denial h11 "not one dollar had changed hands" / h12 "$120,000 in used notes was handed over"
