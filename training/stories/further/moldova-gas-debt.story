# story: moldova-gas-debt
# about: Gazprom threatens and then carries out a cut of gas to Moldova over debts, talks in Moscow, Romanian and EU help, a settlement, late 2012
# neighbour: tiraspol-power

=== g01 | 2012-11-05 | East Energy Wire
--- Gazprom threatens Moldova with winter cut
MOSCOW - Gazprom {threatened|t1} on Monday to reduce gas deliveries to Moldova by a third from 1 December unless Chisinau pays debts of $410 million.
The Russian company {set|d1} 30 November as the last day for a first instalment of $60 million. Moldova's economy minister, Valeria Grosu, {rejected|r1} the sum and said that the country owed $290 million at most.
Prime Minister Ion Cebotaru {will travel|p1} to Moscow on 14 November. Russia last {turned off|b1} the tap in January 2006, for sixteen days.

=== g02 | 2012-11-05 | Chisinau Monitor | copy g01
--- Moscow names a date for the gas cut
MOSCOW - Gazprom {threatened|t1} on Monday to reduce gas deliveries to Moldova by a third from 1 December unless Chisinau pays debts of $410 million.
The Russian company {set|d1} 30 November as the last day for a first instalment of $60 million. Moldova's economy minister, Valeria Grosu, {rejected|r1} the sum and said that the country owed $290 million at most.

=== g03 | 2012-11-08 | Gazeta Prut
--- "Leave the treaty and you will be warm"
There is a paper, and it has no letterhead. According to two members of parliament who have read it, Moscow {wants|q1} Moldova to walk out of the European energy treaty before there can be any talk of a cheaper price.
Bucharest smelt its chance. Romania's energy minister, Dan Voiculescu-Pop, {offered|o1} 2 million cubic metres a day through a line that has yet to be laid, and the EU's delegation in Chisinau {promised|o2} 7 million euros for it.

=== g04 | 2012-11-13 | East Energy Wire
--- Moldovan premier delays Moscow trip
CHISINAU - Moldova's prime minister has put off by a week his {visit|p1} to Russia, his office said on Tuesday, a day before he was to leave. He now goes on 21 November.
Russian officials were "not ready with the figures", the office said. Gazprom {blamed|u1} Chisinau for the delay. A Kremlin spokesman denied that Russia had ever {tied|q1} the price to Moldova's membership of the European energy treaty.
Some 3,000 pensioners {rallied|m1} in the Moldovan capital on Sunday against a rise in heating bills, police said.

=== g05 | 2012-11-14 | Comunist de Chisinau
--- Ten thousand say: no to cold flats
From the opera to the cathedral the avenue was a sea of woollen hats. Not fewer than ten thousand working people {took part|m1} in the {demonstration|m1} on Sunday which the bourgeois press would like to shrink to three. They {demanded|q2} that the tariff be frozen until spring.
And the premier? He {stays at home|p1} because he is afraid of a simple sentence in Moscow. Let the party remind him that it {called for|q3} his resignation in September and does so still.

=== g06 | 2012-11-22 | Kommersant-Dnestr
--- Three hours, two thermometers
On the wall of the guest house in the Lenin Hills hang two thermometers, and on Wednesday they did not agree either. Cebotaru {was received|p1h} there by Deputy Prime Minister Gennady Ozerov for three hours. He got tea, a model of a drilling rig and a {proposal|o3}: the debt spread over five years if Moldova gives up {the treaty|q1}. "We {are not going to|r2} do that," he told us on the way to the car.
So the {string|q1} does exist after all; Ozerov's aide confirmed it with a shrug.
Auditors from both sides {will meet|p2} in Kiev on 28 November to count the debt.

=== g07 | 2012-11-27 | Chisinau Monitor
--- Kiev count cancelled
The auditors need not pack. Gazprom informed the ministry on Monday night that it saw "nothing left to count", and so the {meeting|p2} in Kiev tomorrow falls through.
Minister Grosu spoke of bad faith. She has {asked Brussels|q4} for a bridging loan of 60 million dollars, the exact price of the first instalment.
The tariff, meanwhile, {is frozen|y1}: the regulator bowed on Friday to the woollen hats and left heating bills as they are until 31 March.

=== g08 | 2012-12-01 | East Energy Wire
--- Russian gas to Moldova falls by a third
CHISINAU - Gas flows from Russia to Moldova {were cut|t1h} by 34 percent at 10 a.m. on Saturday, pipeline operator Moldovatransgaz said, after Chisinau failed to pay.
Schools in Balti and Soroca closed. At least three hospitals switched to fuel oil.
Moldova {accused|u2} Gazprom of lowering the pressure already in the night to Saturday, hours before the {deadline|d1} had run out.

=== g09 | 2012-12-02 | Moscow Daily Ledger
--- Valve turned "with regret"
Gazprom {has shut in|t1h} 12 percent of its daily supply to Moldova, not a third, the company's export arm stated on Saturday evening; whatever else is missing in Balti has been drawn off on the way, it hinted, without saying by whom.
Ukraine's Naftogaz {rejected|r3} the hint. It posted readings from the station at Grebenyky which show the {drop|t1h} setting in at 23.15 on Friday.
In Tiraspol, which pays nothing at all, the flats are warm.

=== g10 | 2012-12-05 | Iasi Curier
--- Romania's lorries cross the Prut
At Sculeni yesterday forty tankers stood with their engines running. Romania {is giving|x1} its neighbour 3,500 tonnes of heating oil from the state reserve, free of charge. Prefect Anca Moraru embraced the mayor of Ungheni on the bridge until the photographers were satisfied.
In Brussels the Commission {approved|y2} the bridging loan for which Grosu had {written|q4} ten days ago. It will be paid in two parts.
Moscow's ambassador in Chisinau {warned|t2} that gas from other hands could cost Moldova its wine market.

=== g11 | 2012-12-11 | East Energy Wire
--- Gazprom restores full flow to Moldova
MOSCOW - Gazprom {resumed|y3} full deliveries to Moldova on Monday after receiving $60 million, ten days after it had {reduced|t1h} them.
In a paper {signed|g1} the same day the two sides put down that the debt amounts to $334 million, to be paid over four years. Nothing is said in the text on the {European treaty|q1}.
Data published with the {agreement|g1} put the December {cut|t1h} at 33 percent on average. Gazprom had spoken of 12.
Ozerov {is expected|p3} in Chisinau in January to inaugurate a new metering station.

=== g12 | 2012-12-13 | Gazeta Prut
--- Whose signature?
Success has many fathers. The presidency wants it known that the {accord|g1} with Gazprom was reached on Sunday, by the president, on the telephone; the cabinet says Monday, by the cabinet, at a table.
The opposition, which had {demanded|q3} Cebotaru's head, got something else: he shook it. "I {am not leaving|r4}," he said in parliament.
Vintners in Cricova {asked|q5} the government yesterday what the ambassador had meant by {his remark|t2} on wine. So far there is no embargo, only a smell of one.

@ plan p1: postponed g04 "has put off by a week" -> 2012-11-21
@ plan p1: held g06 "was received there by Deputy Prime Minister"
@ plan p2: cancelled g07 "in Kiev tomorrow falls through"
@ plan p3: none
@ request q1: rejected g06 "We are not going to do that"
@ request q2: accepted g07 "left heating bills as they are until 31 March"
@ request q3: rejected g12 "I am not leaving"
@ request q4: accepted g10 "approved the bridging loan"
@ request q5: none
@ threat t1: carried_out g08 "were cut by 34 percent"
@ threat t2: none
@ deadline d1: none
@ denial g03 "Moscow wants Moldova to walk out" / g04 "denied that Russia had ever tied the price"   resolved g06 "the string does exist after all"
@ figures g04 "Some 3,000 pensioners" / g05 "Not fewer than ten thousand working people"
@ figures g08 "by 34 percent" / g09 "12 percent of its daily supply"   resolved g11 "at 33 percent on average"
@ date g08 "at 10 a.m. on Saturday" / g09 "at 23.15 on Friday"
@ date g11 "signed the same day" / g12 "on Sunday, by the president"
@ one t1 = tiraspol-power/t9
