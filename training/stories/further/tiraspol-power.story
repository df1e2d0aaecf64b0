# story: tiraspol-power
# about: a quarrel of Chisinau, Tiraspol and Moscow over customs and current: the Cuciurgan power station cuts off Moldova, an arrest in Chisinau, talks in Bender, late 2012
# neighbour: moldova-gas-debt

=== p01 | 2012-11-07 | Nistru Agency
--- Transdniestrian official held at Chisinau airport
CHISINAU - Moldovan anti-corruption officers {arrested|a1} the head of the breakaway region's customs committee, Gleb Samarin, at Chisinau airport on Tuesday evening as he was about to board a plane to Moscow.
He is suspected of having fixed duties on cable for 11 million lei. Tiraspol {demanded|q1} his immediate release and {spoke of|u1} a kidnapping. Russia's foreign ministry {condemned|u2} "an unfriendly act".
Moldova and the region's leadership {are to meet|p1} in Bender on 16 November in the presence of Russian, Ukrainian and OSCE mediators.

=== p02 | 2012-11-07 | Prietenia FM | copy p01
--- Customs chief taken from the queue
CHISINAU - Moldovan anti-corruption officers {seized|a1} the head of the breakaway region's customs committee, Gleb Samarin, at Chisinau airport on Tuesday evening as he was about to board a plane to Moscow.
He is suspected of having fixed duties on cable for 11 million lei. Tiraspol {demanded|q1} his immediate freedom and {spoke of|u1} a kidnapping. Russia's foreign ministry {condemned|u2} "an unfriendly act".

=== p03 | 2012-11-09 | Dnestr Pravda
--- Two days, then the switch
The patience of the republic is great but it runs on current. If Gleb Igorevich {is not home|q1} by Sunday evening, the power station at Cuciurgan {will cease|t1} to supply the right bank, the president's administration declared yesterday.
It recalled how he was {dragged off|a1}: on Monday, in front of his daughters, without a warrant. The men wore no badges.
Seventy per cent of Chisinau's electricity comes from us. Let the gentlemen there buy candles. Our Russian friends {have pledged|p3} two gas turbines, so that we shall have enough for ourselves.

=== p04 | 2012-11-10 | Chisinau Monitor
--- A warrant, a Tuesday and no daughters
The prosecutor's office has published the film. It shows Samarin alone at gate 4; the clock above reads 18.52, Tuesday, and an officer {takes him|a1} by the elbow after unfolding a warrant. His daughters, the family's lawyer concedes, were in Odessa.
{Threatened|t1} with darkness, the government makes light of it: Ukraine {has agreed|g1} to send 200 megawatts from Monday should Cuciurgan {fall silent|t1}. Economy Minister Valeria Grosu rang Kiev herself. She has other worries too, since Gazprom {has announced|t9} that it may throttle the gas.
The OSCE {urged|q2} both banks to abstain from "measures that hurt households".

=== p05 | 2012-11-12 | Nistru Agency
--- Breakaway region cuts power to Moldova
TIRASPOL - The Cuciurgan power station in Moldova's breakaway Transdniestria {stopped|t1h} sending electricity to the rest of the country at midnight on Sunday, after Chisinau {refused|r1} to free an {arrested|a1} customs chief.
Some 120,000 households were without light for up to four hours, network operator Red Nord said.
Ukrainian supplies {began|y1} before dawn. Tiraspol denied a political motive and said unit 9 {had been stopped|t1h} for repairs.

=== p06 | 2012-11-13 | Prietenia FM
--- Four hours by candle, and a birth
In Straseni a girl came into the world by the light of three mobile phones. She weighs 3,100 grams. Outside, they argue about how many were {left in the dark|t1h}: 120,000 homes, said the northern network; the energy regulator has just corrected that to 45,000, since most of the villages had been switched over within minutes.
The engineers at Cuciurgan, by the way, know nothing of repairs. "We were {told to throw|t1h} the breaker and we threw it," one of them says on our tape.
About 200 members of the Youth of Bessarabia {gathered|m1} in front of the Russian embassy on Monday evening with torches. They left after an hour.

=== p07 | 2012-11-16 | East Bank Observer
--- No one comes to Bender
The chairs in the castle's council hall were dusted in vain. Tiraspol's delegation cancelled on Thursday night, and without it {today's round|p1} is dead; the mediators flew home from Odessa. There is no new date.
The Youth of Bessarabia has meanwhile written to us: none of its members {held a torch|m1} at the embassy on Monday, those were fans of Dacia Chisinau.
"With hostage takers one does not take tea," said foreign secretary Larisa Tverdokhleb. Chisinau {replied|u3} that she had a whole city for a hostage until the Ukrainian wires held.
A Russian deputy prime minister, Gennady Ozerov, {will visit|p2} Tiraspol on 27 November, she added. She has {appealed to|q3} Moscow to recognise the region's passports.

=== p08 | 2012-11-19 | Chisinau Monitor
--- Shots on the Dubasari road
A lorry with scrap copper did not stop on Saturday night at the peacekeepers' post near Dubasari. Russian soldiers {fired|f1} in the air, says their command. Into the tyres, says the driver, and one bullet {went through|f1} his door.
It is eleven months since a young man {was killed|b1} at a similar barrier not far from there.
Moldova {called for|q4} the Russian troops at the post to be replaced by policemen. The commander is "studying" a letter to that effect. Tiraspol {has given Chisinau until|d1} 30 November to unblock the accounts of its customs committee, which {were frozen|k1} at the beginning of the month.

=== p09 | 2012-11-24 | Nistru Agency
--- Court frees Transdniestrian customs chief on bail
CHISINAU - A Chisinau court {released|l1} Gleb Samarin on bail of 400,000 lei on Friday, 17 days after his {arrest|a1} at the airport, and he crossed the Dniester on foot in the evening.
Cuciurgan {resumed|y2} deliveries two hours later. "The repairs are finished," the station's director said.
The Russian command acknowledged that two rounds had {hit|f1} the lorry at Dubasari last weekend. The soldiers had not {aimed|f1} at the cab, it added.

=== p10 | 2012-11-28 | Dnestr Pravda
--- Ozerov: we do not forget our own
With bread, salt and the cadets' orchestra the capital {welcomed|p2h} Gennady Ozerov on Tuesday. He walked through the turbine hall for forty minutes and {promised|o2} the veterans fifteen dollars a month on top of their pensions.
On passports the guest was clear as glass: recognition is {not on the table|r2}, since Russia respects the borders that it respects.
As for the bail of Gleb Igorevich, the enemy asked for 4 million lei and {received|l1} 40,000; so much for the "rule of law". He was home on Thursday, in time for supper.
The two turbines {will be shipped|p3} in spring.

=== p11 | 2012-12-01 | East Bank Observer
--- The accounts open a day early
On Thursday a clerk of Victoriabank telephoned Tiraspol: the customs committee could have its 6.3 million lei again. The {deadline|d1} had another day to run.
So ends, for now, the affair that {put out the lights|t1h} three weeks ago. A {Bender round|p4} is pencilled in for 18 December. Samarin's trial {begins|p5} in February, if he comes.
The court registry has let us copy the bail slip. It is for 400,000 lei, stamped on Friday the 23rd. Somebody in Tiraspol cannot count, or can.
At the Dubasari post nothing has changed: the soldiers are Russian, and they {are staying|r3}, the commander wrote to Chisinau.

@ plan p1: cancelled p07 "Tiraspol's delegation cancelled on Thursday night"
@ plan p2: held p10 "the capital welcomed Gennady Ozerov on Tuesday"
@ plan p3: none
@ plan p4: none
@ plan p5: none
@ request q1: rejected p05 "refused to free an arrested customs chief"
@ request q1: accepted p09 "he crossed the Dniester on foot"
@ request q2: none
@ request q3: rejected p10 "recognition is not on the table"
@ request q4: rejected p11 "they are staying, the commander wrote"
@ threat t1: carried_out p05 "stopped sending electricity to the rest of the country"
@ threat t9: none
@ deadline d1: met p11 "could have its 6.3 million lei again"
@ date p01 "at Chisinau airport on Tuesday evening" / p03 "on Monday, in front of his daughters"   resolved p04 "reads 18.52, Tuesday"
@ parties p06 "members of the Youth of Bessarabia gathered" / p07 "those were fans of Dacia Chisinau"
@ denial p03 "without a warrant" / p04 "after unfolding a warrant"
@ figures p05 "Some 120,000 households" / p06 "corrected that to 45,000"
@ denial p05 "unit 9 had been stopped for repairs" / p06 "The engineers at Cuciurgan, by the way, know nothing of repairs"
@ denial p08 "Russian soldiers fired in the air" / p09 "two rounds had hit the lorry"
@ figures p09 "on bail of 400,000 lei" / p10 "received 40,000"   resolved p11 "It is for 400,000 lei"
@ date p09 "on Friday, 17 days after" / p10 "He was home on Thursday"   resolved p11 "stamped on Friday the 23rd"
