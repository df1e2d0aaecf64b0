# story: cardamom-duty
# about: US duty on Guatemalan cardamom and shirts, a minister's visit to Washington put off and then made, a sewing women's strike, the corruption trial and extradition of a customs chief
# neighbour: tecun-flights

=== d01 | 2025-03-05 | Commerce Daily, Miami
--- Shirts and spice in the line of fire
The US trade representative has found a new address. Unless Guatemala {extradites|q1} its former customs director, Otto Marroquín, Washington {will slap|t1} 18 per cent on Guatemalan shirts and cardamom from 24 March, a letter to the embassy says.
Marroquín, 61, {is accused|c1} in Houston of having waved through stolen American machinery for $9 million. At home he {goes on trial|p1} on 20 March for bribes.
Economy Minister Estuardo Leal {is to call|p2} on the trade representative in Washington on the 18th. The last {tariff|b1} on Guatemalan goods, in 1988, hit frozen broccoli.

=== d02 | 2025-03-07 | Isthmus News Agency
--- Guatemala seeks exemption for cardamom
COBAN, Guatemala - Guatemala {asked|q2} the United States on Thursday to exempt cardamom, which 300,000 peasant families grow, from a duty {threatened|t1} for later this month.
The US ambassador {met|e1} Economy Minister Estuardo Leal for an hour that same Thursday. Leal {will fly|p2} to Washington only on 25 March, a week later than foreseen, because of his daughter's wedding, his office said.
Customs officers in Puerto Barrios {protested|v1} on Thursday by working to rule. They {wanted|q3} their old chief Marroquín set free, one banner said.

=== d03 | 2025-03-08 | Gaceta de Cobán | copy d02
--- Spare our spice, Guatemala tells US
COBAN, Guatemala - Guatemala {requested|q2} the United States on Thursday to exempt cardamom, which 300,000 peasant families grow, from a duty {threatened|t1} for later this month.
The US ambassador {met|e1} Economy Minister Estuardo Leal for an hour that same Thursday. Leal {will fly|p2} to Washington only on 25 March, a week later than planned, because of his daughter's wedding, his office said.

=== d04 | 2025-03-12 | Radio Motagua
--- Did they meet or not?
The American ambassador's diary has no Minister Leal in it. "They {did not speak|e1} last week, neither on Thursday nor on any other day," his spokeswoman told this station on Tuesday.
The ministry sent us a picture: two cups, two men.
The picture {of the two|e1} is from Wednesday, says the waiter who poured. We leave it at that.
In the sewing halls of Villa Nueva the women's union SITRAMA {resolved to strike|p3} on the 27th. It {demands|q4} that the factory owners dismiss nobody over the American {threats|t1}.

=== d05 | 2025-03-21 | El Observador de Xela
--- A trial of eleven minutes
Otto Marroquín wore the blue suit. On Thursday morning the first criminal chamber {opened the proceedings|p1h} against him, heard that 46 cardboard boxes of evidence had been eaten by termites, and went home. The prosecutor {charged|c2} the defence with having bred them.
Marroquín {pleaded|q5} for house arrest on grounds of age. The judge {shook her head|r1}.
Outside the tower of courts some 500 people {chanted|v2} "to Houston, to Houston".
His wife says that he never took a quetzal.

=== d06 | 2025-03-25 | Isthmus News Agency
--- US duty on Guatemalan shirts takes effect
GUATEMALA CITY - An 18 per cent US {duty|t1h} on shirts and cardamom from Guatemala came into force at midnight on Monday after Guatemala {failed to hand over|r2} a former customs chief.
Exporters put the yearly damage at $410 million. Guatemala {condemned|c3} the step and {gave Washington|d1} until 4 April to open consultations under the Central American trade treaty.
Customs unions said that at least 90 officers had {downed pens|v3} on Monday in a {second protest|v3} for Otto Marroquín, whose trial {resumes|p4} on 3 April.

=== d07 | 2025-03-26 | Commerce Daily, Miami
--- Leal leaves with half a bag
Something for the peasants, nothing for the seamstresses. After {two hours with|p2h} the trade representative on Tuesday, Guatemala's Estuardo Leal could announce that cardamom {is off the list|y1} from 1 April. Shirts stay on it.
The damage is far smaller than claimed anyway, said a US official: $130 million a year at the outside. And the {tariff|t1h} has been in force since Sunday, not Monday, as the lawyers of a Savannah importer learned from their bill.
Leal {repeated|q6} his plea for shirts. The trade representative {will visit|p5} Guatemala "before the rains".

=== d08 | 2025-03-28 | Diario Obrero
--- NOT ONE NEEDLE MOVED!
Compañeras, it was a feast. From Villa Nueva to Mixco 42,000 women {left the machines|p3h} on Thursday, the greatest {stoppage|p3h} since 1978! At the gate of Koa Textiles the owners' thugs {drove a pick-up|k1} into the picket. Three comrades have broken legs.
The bosses {have already fired|x1} 800, with the {tariff|t1h} as excuse. That is what they think of our {demand|q4}.
On Wednesday, at Puerto Barrios, another crowd {had blocked|v4} the harbour; but those were banana hauliers.

=== d09 | 2025-03-29 | Prensa del Sur
--- Chamber: 7,000 on strike, accident at gate
The sewing industry's chamber has counted 7,000 {absent|p3h} women in the capital's belt on Thursday, "and half of those had the flu". The event at Koa Textiles was no {attack|k1}: a driver's brakes failed, and he was a union man's nephew who delivers bread.
About the 800 {dismissals|x1} the chamber said that contracts had simply ended.
Labour inspectors {have opened an inquiry|i1}.

=== d10 | 2025-04-03 | Isthmus News Agency
--- Guatemala court clears extradition of ex-customs chief
GUATEMALA CITY - Guatemala's Supreme Court on Wednesday {granted|y2} the US {request|q1} for Otto Marroquín, and marshals {took him|y2} on an aircraft to Houston the same night. His trial in Guatemala, which {was to go on|p4} on Thursday, has been struck from the calendar.
The US {duty|t1h} that was to force his {handover|y2} stays for the time being, the trade representative's office said. It has {not replied|d1} to the Guatemalan letter on consultations.
Police {arrested|a1} a chamber security guard, Byron Sical, over the {ramming|k1} of pickets at Koa Textiles last week. He was paid 3,000 quetzales, they said.

=== d11 | 2025-04-08 | El Observador de Xela
--- Termites and other witnesses
The 46 boxes have been found. They stood in a garage of the customs union at Puerto Barrios, dry and whole, and the prosecutor {took back|y3} what he had said about the defence.
According to the labour ministry's pay slips, 19,400 seamstresses {struck|p3h} on 27 March.
The ministry published two minutes of a recording of the {conversation|e1} between Leal and the ambassador. It is dated Thursday, 6 March, 11.05 a.m.; the embassy admits that its diary had a gap.

@ plan p1: held d05 "opened the proceedings against him"
@ plan p2: postponed d02 "only on 25 March, a week later than foreseen" -> 2025-03-25
@ plan p2: held d07 "After two hours with the trade representative on Tuesday"
@ plan p3: held d08 "left the machines on Thursday"
@ plan p4: cancelled d10 "has been struck from the calendar"
@ plan p5: none
@ request q1: accepted d10 "marshals took him on an aircraft to Houston"
@ request q2: accepted d07 "cardamom is off the list from 1 April"
@ request q3: none
@ request q4: rejected d08 "The bosses have already fired 800"
@ request q5: rejected d05 "The judge shook her head"
@ request q6: none
@ threat t1: carried_out d06 "came into force at midnight on Monday"
@ deadline d1: none
@ denial d02 "met Economy Minister Estuardo Leal" / d04 "did not speak last week"   resolved d11 "the embassy admits that its diary had a gap"
@ date d02 "for an hour that same Thursday" / d04 "The picture of the two is from Wednesday"   resolved d11 "dated Thursday, 6 March"
@ figures d06 "the yearly damage at $410 million" / d07 "$130 million a year at the outside"
@ date d06 "at midnight on Monday" / d07 "since Sunday, not Monday"
@ figures d08 "42,000 women left the machines" / d09 "has counted 7,000 absent women"   resolved d11 "19,400 seamstresses struck"
@ parties d08 "the owners' thugs drove a pick-up" / d09 "he was a union man's nephew"   resolved d10 "arrested a chamber security guard"
@ denial d08 "with the tariff as excuse" / d09 "contracts had simply ended"
