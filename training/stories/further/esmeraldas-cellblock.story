# story: esmeraldas-cellblock
# about: gang fight in the prison of Esmeraldas in Ecuador, hostage guards, army assault, disputed dead, a moved prisoner transfer and a guards' strike that is called off
# neighbour: machala-kitchen

=== e01 | 2026-02-04 | Agencia Pacífico
--- Nine inmates killed in Ecuador prison fight
ESMERALDAS - Rival gangs {fought|f1} with rifles and machetes in the prison of this Ecuadorean port, killing at least nine inmates, the prison service SNAI said on Wednesday.
Members of Los Caimanes {broke into|f1} Pavilion C, which is held by La Marea, shortly before midnight on Tuesday. Six guards {were taken hostage|h1}.
In a video, masked inmates {demanded|q1} that a Caimanes leader known as Tío Nando be brought back from the jail in Latacunga. Interior Minister Roque Salvatierra {warned|t1} that soldiers would come through the wall if the guards were not let go.
A {battle|b1} between the same two gangs in 2023 left 21 dead in the same building.

=== e02 | 2026-02-04 | Quito Courier | copy e01
--- Prison gangs clash in Esmeraldas
ESMERALDAS - Rival gangs {fought|f1} with rifles and machetes in the jail of this Ecuadorean port, killing at least nine prisoners, the prison service SNAI said on Wednesday.
Members of Los Caimanes {broke into|f1} Pavilion C, which is held by La Marea, shortly before midnight on Tuesday. Six guards {were taken hostage|h1}.
In a video, masked inmates {demanded|q1} that a Caimanes leader known as Tío Nando be brought back from the jail in Latacunga.

=== e03 | 2026-02-05 | La Hora del Puerto
--- Mothers at the gate
They bring folding chairs, rosaries and the phone chargers of sons who no longer answer. Some 200 relatives have {camped|v1} before the prison since Wednesday morning. "Give us the names of the dead," {pleaded|q2} Rosa Quiñónez, whose boy is in Pavilion C. "Nothing else. The names."
She says the {shooting|f1} began on Monday evening, during the eight o'clock soap opera, and that nobody came for a day.
The Committee for the Rights of Prisoners puts the dead at 17. The forensic service has received twelve bodies so far. The guards {held captive|h1} inside are said to be alive and to be cooking for themselves.

=== e04 | 2026-02-06 | Agencia Pacífico
--- Army retakes Esmeraldas prison
ESMERALDAS - Some 400 soldiers {stormed|t1h} the prison of Esmeraldas on Thursday afternoon behind two armoured cars and regained control of all pavilions within an hour, the defence ministry said.
The troops {freed|y1} the six guards {held|h1} since the gang {fight|f1} earlier in the week, a ministry spokesman said. The number of inmates killed in that {fight|f1} rose to 14 after two men died in hospital.
No soldier was hurt. Troops {seized|s1} 31 rifles and a drone.
Salvatierra once more {ruled out|r1} any favours for jailed gang leaders. "Nando stays where it is cold," he said.

=== e05 | 2026-02-07 | Radio Verde
--- Guards' union tells another story
Nobody {was rescued|y1} on Thursday, says the prison guards' union. According to its chairwoman, Mónica Tenorio, the Caimanes themselves {let the six go|y1} two hours before the {assault|t1h}, after Bishop Anselmo Rueda had {bargained|m1} with them through a kitchen hatch. "The soldiers met our colleagues in the car park," she said.
The union {will walk out|p1} in all 35 prisons on 16 February unless it gets the bulletproof vests that it has {asked for|q3} since last year.
SNAI, meanwhile, {will transfer|p2} 120 inmates from Esmeraldas to the highlands on Tuesday. The Constitutional Court {has given it until|d1} 20 February to restore running water in the building.

=== e06 | 2026-02-09 | Quito Courier
--- Car bomb rips open courthouse front
A lorry loaded with quarry explosive {blew up|k1} outside the provincial court of Esmeraldas before dawn on Sunday. Three people were injured, among them a night porter who lost a hand.
Police {blamed|c1} La Marea. The {blast|k1} was a reply to last week's {raid|t1h} on the prison, said the district commander, Colonel Iván Paredes, though he offered no proof.
The {transfer|p2} of prisoners planned for Tuesday has been moved to Friday, 13 February, because the court's files on the men are under the rubble.

=== e07 | 2026-02-11 | El Chasqui
--- FOURTEEN NAMES ON A WALL
At last! Taped to the prison wall at 7 a.m. on Tuesday, in block capitals: the list that the mothers had {begged for|q2}. Fourteen names. Doña Rosa's son is not among them, and she fainted anyway.
The prisoners' committee has eaten its 17. Three of those men died in a {knife fight|b2} in January, it admitted, not in last week's {slaughter|f1}.
And forget Monday. The cameras, says the prosecutor, show the first Caimanes {climbing through the roof|f1} on Tuesday at 23.40.
A leaflet signed by La Marea says that the gang had nothing to do with the {bomb|k1}: "We have cousins in that court."

=== e08 | 2026-02-12 | Guayaquil Telegraph
--- Guards shot dead on bus to work
Two prison guards were killed and four wounded on Wednesday when men on motorcycles {raked their bus|k2} with bullets on the Daule road in Guayaquil. Nobody has claimed the {attack|k2}. It came three days after the {car bomb|k1} in Esmeraldas; investigators see no link.
Tenorio, of the guards' union, {accused|c2} the government of sending her members to work "in cotton shirts". The {strike|p1} on Monday stands, she said.
Salvatierra {is to fly|p3} to Bogotá on 17 February to talk about the Colombians in Ecuador's jails. A delegation of the Inter-American human rights commission {intends to inspect|p4} the prison of Esmeraldas in March.

=== e09 | 2026-02-14 | Sierra Noticias
--- Eleven buses in the fog
Latacunga woke on Friday to helicopters. Towards nine, eleven buses with blackened windows {drew up|p2h} at the prison under Cotopaxi, and 118 men from Esmeraldas shuffled in, each with a blanket. So says SNAI, which had spoken of 120; two had measles.
In Quito the lights burned late. Toward midnight the interior ministry and the guards' union {signed|g1} a paper: 2,600 vests before Easter, the first 500 {handed over|y2} on the spot. Tenorio tried one on. There would be no {stoppage|p1} on Monday, she said.

=== e10 | 2026-02-18 | Agencia Pacífico
--- Colombia to take back prisoners from Ecuador
BOGOTA - Colombia {agreed|g2} on Tuesday to take back 60 of its citizens from Ecuadorean prisons, after its justice minister had {received|p3h} Ecuador's interior minister, Roque Salvatierra, for lunch in the San Carlos palace.
Salvatierra {asked|q4} Colombia for the extradition of three alleged financiers of Los Caimanes. His host made no promise.
The visitor defended the {storming|t1h} of the prison in Esmeraldas, where 14 inmates {died|f1} this month, and denied that the hostages had already been {released|y1} when the troops went in.

=== e11 | 2026-02-20 | La Hora del Puerto
--- Taps run, questions too
Brown at first, then clear: since Thursday evening there is water again in Pavilions A to D, one day before the court's {date|d1} expired. SNAI invited the press to watch a tap.
The six guards have been sent on leave. One of them, Wilmer Cagua, told this newspaper that the bishop had indeed {talked|m1} for them and that they had {walked free|y1} before the first armoured car moved. "I had already called my wife."
The night porter of the court is home from hospital, without his hand. He would like to know who {did it|k1}.
Up in Latacunga, the governor of the jail counts only 104 {newcomers from Esmeraldas|p2h} on last Friday's buses and asks where the others got off.

@ plan p1: cancelled e09 "There would be no stoppage on Monday"
@ plan p2: postponed e06 "has been moved to Friday, 13 February" -> 2026-02-13
@ plan p2: held e09 "eleven buses with blackened windows drew up at the prison"
@ plan p3: held e10 "had received Ecuador's interior minister"
@ plan p4: none
@ request q1: rejected e04 "once more ruled out any favours for jailed gang leaders"
@ request q2: accepted e07 "Taped to the prison wall at 7 a.m. on Tuesday"
@ request q3: accepted e09 "the first 500 handed over on the spot"
@ request q4: none
@ threat t1: carried_out e04 "stormed the prison of Esmeraldas on Thursday afternoon"
@ deadline d1: met e11 "since Thursday evening there is water again"
@ date e01 "shortly before midnight on Tuesday" / e03 "began on Monday evening"   resolved e07 "on Tuesday at 23.40"
@ figures e03 "puts the dead at 17" / e04 "rose to 14"   resolved e07 "The prisoners' committee has eaten its 17"
@ parties e04 "The troops freed the six guards" / e05 "the Caimanes themselves let the six go"   resolved e11 "they had walked free before the first armoured car moved"
@ denial e05 "Nobody was rescued on Thursday" / e10 "denied that the hostages had already been released"
@ denial e06 "Police blamed La Marea" / e07 "the gang had nothing to do with the bomb"
@ figures e09 "118 men from Esmeraldas shuffled in" / e11 "counts only 104 newcomers from Esmeraldas"
@ one f1 = machala-kitchen/b1
