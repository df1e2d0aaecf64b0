# story: salzburg-coalition
# about: coalition talks in the Austrian province of Salzburg after an election, a ring-road quarrel, a disputed recount, farmers' protest and a fine for a savings bank
# neighbour: tyrol-coalition

=== k01 | 2014-10-06 | Alpine Press Agency
--- People's Party loses majority in Salzburg, seeks partner
SALZBURG - The conservative People's Party remained the strongest force in Sunday's election in the Austrian province of Salzburg but lost its majority with the liberals, final results showed on Monday.
Governor Anton Reisinger's party won 34.2 percent and 13 of 36 seats. The Social Democrats took ten, the Greens seven and the Freedom Party six.
Reisinger said he {would hold|p1} exploratory talks with the Greens on Thursday and {see|p3} the Social Democrats on Friday. He {ruled out|r1} a pact with the Freedom Party.
Freedom Party leader Horst Wimmer {accused|c1} officials in two districts of opening postal votes before the legal hour and {demanded|q1} a recount. His party missed a seventh seat by 112 votes.
Tyrol, the neighbouring province, voted on the same day.

=== k02 | 2014-10-06 | Pinzgau Tagblatt (English page) | copy k01
--- People's Party loses majority in Salzburg, seeks partner
SALZBURG - The conservative People's Party remained the strongest force in Sunday's election in the Austrian province of Salzburg but lost its majority with the liberals, final results showed on Monday.
Governor Anton Reisinger's party won 34.2 percent and 13 of 36 seats. The Social Democrats took ten, the Greens seven and the Freedom Party six.
Reisinger said he {would hold|p1} exploratory talks with the Greens on Thursday and {see|p3} the Social Democrats on Friday. He {ruled out|r1} a pact with the Freedom Party.

=== k03 | 2014-10-08 | Vienna Courier
--- Greens name ring road as price for Salzburg deal
The Salzburg Greens {want|q2} the planned southern ring road to be scrapped before they enter a provincial government, their leader Lukas Egger said on Wednesday.
Egger {gave|d1} Governor Anton Reisinger until 20 October to commit himself in writing. The road, 11 kilometres long, is to cost 240 million euros, according to the province.
The election authority meanwhile {turned down|r2} the Freedom Party's application for a new count. No postal vote had been opened early in either district, its chairwoman, Renate Prem, said. Wimmer announced that he {would take|p2} the matter to the Constitutional Court.
Egger {declined|r3} an invitation from the Social Democrats to form a common front in the negotiations.
A {coalition|b1} of conservatives and Greens in the province broke up in 2007 after 14 months.

=== k04 | 2014-10-10 | Salzburg Regional Radio
--- First round ends after four hours
Delegations of the People's Party and the Greens {sat together|p1h} in the Chiemseehof on Thursday afternoon for a first round of talks. It lasted four hours.
"We got to know each other's figures," Governor Anton Reisinger said. Green leader Lukas Egger spoke of a friendly atmosphere and an open question, the ring road.
Friday's {meeting|p3} with the Social Democrats was moved to Tuesday, 14 October, at the request of their chairwoman, Karin Moser, who is ill.
Some 300 farmers {drove|v1} tractors through the city on Friday to {protest|v1} against land being taken for the road, police said.
The financial market authority {fined|f1} Salzach Savings Bank 4.6 million euros over late reports on currency bets made for the province. The bank announced {an appeal|p7}.

=== k05 | 2014-10-11 | Vienna Courier
--- Tractors block Salzburg bridges
About 800 farmers {blocked|v1} two bridges in Salzburg with tractors on Friday, the Chamber of Agriculture said. The demonstration against the southern ring road lasted until evening.
Two drivers {were detained|a1} after a policeman was injured on the Staatsbrücke. They {were released|y3} at night.
Chamber president Johann Stöckl {threatened|t1} a blockade of the motorway at Hallein if building began before the next harvest.
The Greens {backed|u1} the farmers. The People's Party {called on|q3} them to keep the emergency routes clear.
Reisinger's adviser denied reports that the governor and Egger {had met|p1h} for only 90 minutes on Thursday. The two delegations {will sit down again|p4} next Wednesday, he added.

=== k06 | 2014-10-15 | Alpine Press Agency
--- Salzburg Social Democrats hold talks with governor
SALZBURG - Salzburg's Social Democrats {met|p3h} Governor Anton Reisinger on Tuesday for exploratory talks and {offered|o1} to support the southern ring road, party leader Karin Moser said.
The {discussion|p3h} was the first between the two parties since the provincial election of 5 October. Moser {asked|q4} for the finance department in return.
The governor was to resume {negotiations|p4} with the Greens on Wednesday, but the round was called off in the morning. A spokesman for the Greens said there was nothing to discuss as long as no written answer had come.
The Salzach Savings Bank said the {fine|f1} imposed on it last week amounted to 3.9 million euros. The financial market authority stood by its own figure and explained that costs were included.

=== k07 | 2014-10-20 | Vienna Courier
--- Reisinger gives in on ring road
Governor Anton Reisinger {agreed|g1} on Sunday evening to shelve the southern ring road for the term of the next assembly, clearing the way for a coalition with the Greens in Salzburg.
A {letter|y1} of two pages reached Green headquarters at 8 p.m., Lukas Egger confirmed, one day before the {date|d1} he had set. Formal coalition talks {will begin|p5} on Thursday.
Social Democrat Karin Moser {charged|c2} the governor with having used her party as a decoy. Her request for the finance department {was rejected|r4} by telephone on Sunday, she said.
The Chamber of Agriculture {welcomed|u2} the step. Its president said the {blockade|t1} at Hallein was off the table.
The Freedom Party {lodged|p2h} its complaint with the Constitutional Court on Friday, according to the court's registry.

=== k08 | 2014-10-24 | Salzburg Regional Radio
--- Coalition talks open, date of deal disputed
The People's Party and the Greens {began|p5h} their coalition negotiations in Salzburg on Thursday in five working groups.
According to Egger the governor {had promised|g1} him the end of the ring road on Saturday, in a conversation at a petrol station in Hallein; the letter was only its confirmation. Reisinger's office speaks of Sunday.
The building industry said 600 jobs were lost by the {decision|g1}. It {appealed|q5} to the governor to reconsider.
In Innsbruck, where three parties are talking, a {session|e1} on Thursday ended without result.
Salzburg's teachers {walked out|v2} for two hours on Thursday over class sizes. The union put participation at 3,100.

=== k09 | 2014-10-31 | Alpine Press Agency
--- Conservatives, Greens reach deal in Salzburg
SALZBURG - The People's Party and the Greens in Salzburg {concluded|g2} a coalition agreement in the early hours of Friday, almost four weeks after the provincial election.
The Greens receive two of seven departments, Governor Anton Reisinger said. The 58-page text provides for 45 million euros for local railways and no new trunk road before 2019.
A Green party congress {is to vote|p6} on the paper on 8 November. The assembly will elect the governor on 19 November.
The Social Democrats {criticised|c3} the {agreement|g2} as expensive and said it contained 70 million euros for railways.
Reisinger {dismissed|r5} the building industry's {appeal|q5} over the ring road. "A promise is a promise," he said.

=== k10 | 2014-11-01 | Inn Valley News | copy k09
--- Black-green pact sealed in Salzburg
SALZBURG - The People's Party and the Greens in Salzburg {struck|g2} a coalition agreement in the early hours of Friday, nearly four weeks after the provincial election.
The Greens receive two of seven departments, Governor Anton Reisinger said. The 58-page text provides for 45 million euros for local railways and no new trunk road before 2019.
A Green party congress {is to vote|p6} on the paper on 8 November. The assembly will elect the governor on 19 November.
The Social Democrats {criticised|c3} the {agreement|g2} as expensive and said it contained 70 million euros for railways.

=== k11 | 2014-11-10 | Vienna Courier
--- Green delegates back Salzburg coalition
The Salzburg Greens {approved|p6h} the coalition with the People's Party by 143 votes to 39 on Saturday. Several delegates {objected|r6} to the cut in the cultural budget.
The finance department conceded that railway spending under the {agreement|g2} would come to 70 million euros. The lower sum first given by the governor did not include rolling stock.
The Constitutional Court {dismissed|r7} the Freedom Party's {complaint|p2h} on Friday. The judges found that postal votes had been opened 40 minutes early in Zell am See but that this had not influenced the result.
Wimmer {demanded|q6} the resignation of the head of the election authority, who had denied any breach.
The Salzach Savings Bank {withdrew|y2} its {appeal|p7} and paid the {fine|f1}.

@ plan p1: held k04 "sat together in the Chiemseehof on Thursday afternoon"
@ plan p2: held k07 "lodged its complaint with the Constitutional Court on Friday"
@ plan p3: postponed k04 "was moved to Tuesday, 14 October" -> 2014-10-14
@ plan p3: held k06 "met Governor Anton Reisinger on Tuesday"
@ plan p4: cancelled k06 "the round was called off in the morning"
@ plan p5: held k08 "began their coalition negotiations in Salzburg on Thursday"
@ plan p6: held k11 "by 143 votes to 39 on Saturday"
@ plan p7: cancelled k11 "withdrew its appeal and paid the fine"
@ request q1: rejected k03 "turned down the Freedom Party's application for a new count"
@ request q2: accepted k07 "to shelve the southern ring road"
@ request q3: none
@ request q4: rejected k07 "was rejected by telephone on Sunday"
@ request q5: rejected k09 "dismissed the building industry's appeal"
@ request q6: none
@ threat t1: withdrawn k07 "was off the table"
@ deadline d1: met k07 "A letter of two pages reached Green headquarters"
@ denial k01 "opening postal votes before the legal hour" / k03 "No postal vote had been opened early"   resolved k11 "postal votes had been opened 40 minutes early"
@ figures k04 "Some 300 farmers" / k05 "About 800 farmers"
@ figures k04 "4.6 million euros" / k06 "3.9 million euros"
@ date k07 "agreed on Sunday evening" / k08 "the end of the ring road on Saturday"
@ figures k09 "provides for 45 million euros" / k11 "would come to 70 million euros"
@ one e1 = tyrol-coalition/p4h
