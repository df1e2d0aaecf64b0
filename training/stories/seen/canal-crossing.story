# story: canal-crossing
# about: shooting at the Zarumilla canal, closed border bridge, interior ministers' talks and a postponed summit of the presidents of Peru and Ecuador
# neighbour: squid-line

=== c01 | 2026-04-05 | Andes Wire
--- Two Ecuadorians shot dead at border canal
TUMBES - Peruvian border police {fired|s1} on a column of fuel smugglers at the Zarumilla canal on Saturday night, killing two Ecuadorians, the regional police chief said on Sunday.
At least five people were wounded. The men had been carrying petrol drums across the dry canal bed between Huaquillas and Aguas Verdes.
Police chief Raúl Ancajima said the officers had been {shot at|s3} first from the Ecuadorian bank.
Ecuador's government {demanded|q1} that the officers be handed over to a court in Machala.

=== c02 | 2026-04-06 | Gaceta del Sur | copy c01
--- Two Ecuadorians shot dead at border canal
TUMBES - Peruvian border police {fired|s1} on a column of fuel smugglers at the Zarumilla canal on Saturday night, killing two Ecuadorians, the regional police chief said on Sunday.
At least five people were wounded. The men had been carrying petrol drums across the dry canal bed between Huaquillas and Aguas Verdes.

=== c03 | 2026-04-06 | El Faro de Machala
--- Huaquillas buries its dead, bridge stays shut
Luis Apolo was 19 and drove a tricycle taxi. His cousin Jefferson had a daughter of four months. Both were {shot|s1} on Saturday at the canal, and a third man died in the Teófilo Dávila hospital in Machala, doctors here said on Sunday evening: three dead, then, and not two.
"Nobody on our side had a weapon, let alone used one," said Interior Minister Carla Montúfar, who came for the funeral. She {accused|c1} Peru's police of {shooting people|s1} in the back.
Since this morning concrete blocks have stood on the international bridge. Ecuador {closed the crossing|k1} "until further notice". The last time it {did so|b1}, in 2017, the blocks stayed for eleven days.

=== c04 | 2026-04-08 | Pacific Business Report
--- Lorries queue for nine kilometres at closed bridge
Bananas are going black at Huaquillas. Some 400 lorries were waiting on both banks of the canal on Wednesday, the third day of Ecuador's {closure|k1} of the bridge to Peru.
Lima {called for|q2} the crossing to be opened at once and said every lost day costs the two countries $4 million.
There will be talking, at any rate. The interior ministers {will meet|p1} in Tumbes on Saturday, and the presidents are still expected at a {summit|p2} in Loja on 17 April that was arranged long before the {shooting|s1}.

=== c05 | 2026-04-12 | Andes Wire
--- Peru, Ecuador interior ministers hold first talks
TUMBES - The interior ministers of Peru and Ecuador {met|p1h} for three hours in Tumbes on Saturday, a week after the deadly {shooting|s1} at their border, but left without a joint statement.
Peru {refused|r1} to hand over four officers whom Ecuador {wants to try|q1}. They have been suspended and will answer to a Peruvian judge, Minister Hugo Barrantes said.
The bridge at Huaquillas {remains closed|k1}. The ministers are to {meet again|p3} in Machala on 20 April.

=== c06 | 2026-04-13 | Lima Evening Post | copy c05
--- Lima will not give up border officers
TUMBES - The interior ministers of Peru and Ecuador {met|p1h} for three hours in Tumbes on Saturday, a week after the fatal {shooting|s1} at their border, but left without a common statement.
Peru {refused|r1} to hand over four officers whom Ecuador {wants to try|q1}. They have been suspended and will answer to a Peruvian judge, Minister Hugo Barrantes said.
The bridge at Huaquillas {remains closed|k1}. The ministers are to {meet again|p3} in Machala on 20 April.

=== c07 | 2026-04-14 | Radio Guayas
--- Shots again at the canal
Hardly had the ministers' cars left Tumbes when it was noisy at the canal once more. On Sunday evening unknown men {opened fire|s2} on a Peruvian patrol near the hamlet of Pueblo Nuevo, two kilometres upstream from the {killings|s1} of 4 April. One policeman was hit in the arm.
Lima spoke of Ecuadorian smugglers. That account could not be confirmed; farmers on our bank say that they heard a single motorcycle and then silence.
Peru {threatened to send|t1} a battalion of its army to the canal if such a thing should happen again.

=== c08 | 2026-04-15 | Quito Observer
--- Presidents put off Loja summit
It was to be the warmest picture of the year, and now there will be no picture this week. The {summit|p2} of the presidents of Ecuador and Peru in Loja, set for Friday, has been postponed to 28 April, Carondelet Palace announced.
Both sides speak of "a question of preparation". A diplomat who asked not to be named was blunter: nobody wanted to shake hands beside a {closed bridge|k1}.
The two heads of state {spoke by telephone|e1} on Tuesday night for some twenty minutes. Quito has {given Lima until|d1} 25 April to name the officers who {fired|s1} on the smugglers.

=== c09 | 2026-04-18 | El Faro de Machala
--- Hospital: it was two dead after all
The Teófilo Dávila hospital has apologised. The man whom it had listed as the third victim of the {shooting|s1} at the canal died of injuries from a traffic accident, its director said on Friday. The death toll therefore stands at two, as Peru had maintained all along.
The number of wounded has gone the other way: more than a dozen people have now come forward with gunshot injuries, many of whom had been afraid of being taken for smugglers.
On Thursday night about 300 residents of Huaquillas {held a vigil|v1} on the Ecuadorian end of the bridge.

=== c10 | 2026-04-21 | Andes Wire
--- Ecuador to reopen border bridge after Machala meeting
MACHALA - Ecuador {agreed|g1} to reopen the bridge to Peru from Wednesday after the two interior ministers {met|p3h} for a second time on Monday.
Peru's minister, Hugo Barrantes, {brought a list|y2} with the names of the four suspended officers, five days before a {deadline|d1} set by Quito.
The two countries {will start|p4} joint police patrols along the canal on 15 May, the ministers said. The bridge has been {shut|k1} since 6 April, two days after Peruvian police {shot dead|s1} two Ecuadorians nearby.

=== c11 | 2026-04-23 | Pacific Business Report
--- First lorries roll over Huaquillas bridge
At 6.10 on Wednesday a crane lifted the last concrete block and a lorry with 22 tonnes of onions drove into Ecuador. Quito {reopened|y1} the crossing after sixteen days, as Lima had {asked|q2} from the start.
Hauliers put their losses at $70 million, far more than the chambers of commerce, which speak of $38 million. The {blockage|k1} was the longest since the two states made {peace|b2} in 1998.
Next stop Loja: the presidents {are to meet|p2} there on Tuesday.

=== c12 | 2026-04-29 | Quito Observer
--- A handshake in Loja, eleven days late
The band of the garrison had rehearsed both anthems twice. On Tuesday the presidents of Peru and Ecuador {held their summit|p2h} in Loja, ate trout and {signed|g2} a declaration on border trade and health posts along the frontier.
The {deaths|s1} at the Zarumilla canal took up one sentence: both governments "regret" them. Ecuador's president said that he had again {pressed|q3} his guest for compensation for the families and had heard a friendly silence.
Of the Peruvian {battalion|t1} that was once to march to the canal, no one spoke.

@ plan p1: held c05 "met for three hours in Tumbes on Saturday"
@ plan p2: postponed c08 "has been postponed to 28 April" -> 2026-04-28
@ plan p2: held c12 "held their summit in Loja"
@ plan p3: held c10 "met for a second time on Monday"
@ plan p4: none
@ request q1: rejected c05 "refused to hand over four officers"
@ request q2: accepted c11 "reopened the crossing after sixteen days"
@ request q3: none
@ threat t1: none
@ deadline d1: met c10 "brought a list with the names of the four suspended officers"
@ figures c01 "killing two Ecuadorians" / c03 "three dead, then, and not two" resolved c09 "The death toll therefore stands at two"
@ parties c01 "the officers had been shot at first from the Ecuadorian bank" / c03 "Nobody on our side had a weapon, let alone used one"
