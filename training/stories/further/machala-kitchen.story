# story: machala-kitchen
# about: prison riot in Machala over food, hostages, a police raid, a contested death toll, a doctors' strike that is held and a minister's postponed visit to Lima
# neighbour: esmeraldas-cellblock

=== m01 | 2026-02-06 | Canal Sur
--- Spoons, then fire
It started with spoons. At noon on Thursday some 300 inmates of the Machala jail beat them on tables because the rice was crawling, and by two o'clock the {protest|f1} had turned into a {revolt|f1} with burning mattresses. Nurses in the street counted four bodies carried out.
The rioters {took two doctors hostage|h1} and a cook. Through a window they {called for|q1} the catering firm, Sabor Austral, to be thrown out, and for the regional ombudsman {to come in|q2} and see the kitchen.
Police chief General Dora Naranjo {gave them|d1} until Saturday noon to let the three go.

=== m02 | 2026-02-07 | Prensa Unida
--- Four dead in riot at southern Ecuador prison
MACHALA, Ecuador - At least four prisoners died and 19 were hurt in a {riot|f1} over spoiled food at the prison of Machala, Ecuador's prison service said on Friday.
Unlike the {bloodshed|b1} in another coastal prison this week, the {unrest|f1} was not the work of gangs, officials said. Two doctors and a cook {were still held|h1} in the infirmary.
General Dora Naranjo {threatened|t1} to cut power and water to the whole compound.
The ombudsman, Hernán Solís, {said yes|y1} to the inmates: he would put on rubber boots and {inspect|p5} the kitchen.

=== m03 | 2026-02-07 | Gaceta de Loja | copy m02
--- Rotten rice costs four lives
MACHALA, Ecuador - At least four prisoners died and 19 were injured in a {riot|f1} over rotten food at the prison of Machala, Ecuador's prison service said on Friday.
Unlike the {bloodshed|b1} in another coastal prison this week, the {unrest|f1} was not the work of gangs, officials said. Two doctors and a cook {were still held|h1} in the infirmary.

=== m04 | 2026-02-08 | Prensa Unida
--- Hostages out before deadline in Machala
MACHALA, Ecuador - Inmates in Machala {let go|y2} two doctors and a cook on Saturday morning, three hours before a police {ultimatum|d1} ran out, after the ombudsman {had toured|p5h} the kitchen and thrown up.
Five bodies have now been taken from the prison, the health ministry said, one more than on Friday.
Electricity and water were on all night, residents said; General Naranjo said that she {had dropped|y3} the idea of turning them off.
Sabor Austral {rejected|r1} all {accusations|c1} about its rice. The firm's contract runs until 2029, a spokeswoman said, and it would stay.

=== m05 | 2026-02-10 | El Oro Hoy
--- Police go in at night
Peace lasted two days. Around 3 a.m. on Monday, 250 police officers {swept through|s1} the sleeping wards of the jail with dogs and stun grenades. They {carried away|z1} 96 knives, two pistols and a parrot.
Two inmates died in the {raid|s1}, the families say. They speak of men {beaten|s1} on the stairs. The prison doctors' association, whose two members {had been held|h1} last week, {condemned|c2} the operation all the same and said its 140 members {would stop work|p1} on Thursday, 19 February.
The interior minister {travels|p2} to Lima on Friday to discuss a joint border police post with Peru.

=== m06 | 2026-02-11 | Ministry of the Interior, Quito (press release)
--- Clarification on events at CPL Machala
In view of inaccurate publications the ministry states:
1. No person deprived of liberty lost his life in the {control operation|s1} of 9 February. The {operation|s1} was carried out by the armed forces, with the police limited to the outer ring.
2. The number of the dead in the {disturbances|f1} of 5 February is four. A fifth man, counted by the health authority, died of tuberculosis.
3. The {visit|p2} of the minister to the Republic of Peru, foreseen for 13 February, will take place on 25 February for reasons of agenda.
4. The ministry {appeals to|q3} the prison doctors to refrain from measures of force.

=== m07 | 2026-02-13 | Canal Sur
--- Who wore which boots
We showed the ministry's statement to Lieutenant Pablo Erazo, who was there. He laughed. "Police boots, police dogs, police grenades. The army was asleep," he said of {Monday's sweep|s1}. On Thursday the defence minister said the same: no soldier {set foot|s1} in the jail.
About the dead he said less. In the morgue we saw two labels with the date 9 February.
Outside, some 80 women {knelt in the road|v2} on Thursday with pots on their heads until police {dragged off|a1} eleven of them. They {want|q6} what their men {wanted|q1}: another kitchen.

=== m08 | 2026-02-16 | Gaceta de Loja
--- Second riot in a fortnight, this time in Zaruma
A {mutiny|f2} in the small prison of Zaruma ended on Sunday as quickly as it {had begun|f2}. Some 60 men {climbed on the roof|f2} in the morning, {shouted for|q4} a priest and a football, and came down when both were brought. Nobody was hurt. It has nothing to do with the {events|f1} in Machala, forty miles away, the director said, where the {rising|f1} of 5 February cost five lives according to the health ministry, which stands by its count.
The eleven women {detained|a1} in Machala {went home|y4} on Saturday with a fine of $40 each.

=== m09 | 2026-02-20 | Prensa Unida
--- Ecuador prison doctors strike
QUITO - Doctors in Ecuador's prisons {laid down their stethoscopes|p1h} on Thursday {to protest|p1h} against the police {raid|s1} in Machala this month. All 140 members of the association took part, it said.
The justice secretary, Inés Cordero, {accused|c3} them of leaving tuberculosis patients alone. She {invited|p3} the association to talks next Tuesday.
A judge in Machala meanwhile {ended the contract|y5} of Sabor Austral with immediate effect. From Monday a farmers' cooperative will cook, as the prisoners had {demanded|q1} from the start.
The association {announced|p4} a march to the presidential palace on 7 March.

=== m10 | 2026-02-21 | Diario de Gobierno
--- Consulting rooms staffed, says secretary
Fewer than fifty physicians were absent on Thursday, Justice Secretary Inés Cordero said, and by no means all of the association. In eleven prisons the so-called {strike|p1h} was not noticed at all.
She {rejected as slander|r2} the {charge|c4}, raised by families, that guards in Machala had taken bribes from the catering firm.
"I have a table and chairs ready for {Tuesday|p3}," she added.

=== m11 | 2026-02-26 | Prensa Unida
--- Ecuador, Peru plan joint post after ministers' talks
LIMA - Ecuador and Peru will share a police post on the Pan-American highway from July, their interior ministers said after four hours of {talks|p2h} in Lima on Wednesday. They {signed|g1} a letter of intent.
In Quito, the prison doctors and the justice secretary {sat together|p3h} on Tuesday for the first time since the {walkout|p1h}. Cordero {promised|o1} a medical officer for every police operation; the association {would sooner have|q5} an apology.
A pathologist told the court in Machala that two men had died of blows on 9 February, during the {search|s1} of the jail. The interior ministry withdrew its statement to the contrary.

@ plan p1: held m09 "laid down their stethoscopes on Thursday"
@ plan p2: postponed m06 "will take place on 25 February" -> 2026-02-25
@ plan p2: held m11 "after four hours of talks in Lima on Wednesday"
@ plan p3: held m11 "the prison doctors and the justice secretary sat together on Tuesday"
@ plan p4: none
@ plan p5: held m04 "after the ombudsman had toured the kitchen"
@ request q1: accepted m09 "ended the contract of Sabor Austral with immediate effect"
@ request q2: accepted m02 "he would put on rubber boots and inspect the kitchen"
@ request q3: rejected m09 "laid down their stethoscopes on Thursday"
@ request q4: accepted m08 "came down when both were brought"
@ request q5: none
@ request q6: accepted m09 "ended the contract of Sabor Austral with immediate effect"
@ threat t1: withdrawn m04 "had dropped the idea of turning them off"
@ deadline d1: met m04 "three hours before a police ultimatum ran out"
@ figures m04 "Five bodies have now been taken from the prison" / m06 "the dead in the disturbances of 5 February is four"
@ figures m06 "disturbances of 5 February is four" / m08 "cost five lives according to the health ministry"
@ denial m05 "Two inmates died in the raid" / m06 "No person deprived of liberty lost his life"   resolved m11 "two men had died of blows on 9 February"
@ parties m05 "250 police officers swept through" / m06 "carried out by the armed forces"   resolved m07 "no soldier set foot in the jail"
@ figures m09 "All 140 members of the association took part" / m10 "Fewer than fifty physicians were absent"
