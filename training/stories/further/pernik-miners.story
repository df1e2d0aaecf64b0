# story: pernik-miners
# about: unpaid coal miners refuse to leave a shaft near Pernik, talks in Sofia, a scuffle at the energy ministry, dismissals and a settlement, autumn 2009
# neighbour: sofia-trams

=== m01 | 2009-10-05 | Balkan Wire
--- Bulgarian miners stay underground over pay
PERNIK, Bulgaria - Forty-eight coal miners {refused to come up|s1} at the end of their shift at the Bela Voda pit near Pernik on Sunday night, {demanding|q1} three months of unpaid wages, their union said on Monday.
The Miners' Federation {called on|q1} the owner, Struma Coal, to pay the arrears, about 1.4 million leva, and {gave it until|d1} 15 October to publish its accounts.
Struma Coal {accused|u1} the federation of {keeping|h1} some of them in the shaft against their will.
Bela Voda last saw {a sit-in|b1} of this kind in 2001.

=== m02 | 2009-10-05 | Sofia Courier | copy m01
--- Men remain below at Bela Voda
PERNIK, Bulgaria - Forty-eight coal miners {refused to come up|s1} at the end of their shift at the Bela Voda pit near Pernik on Sunday night, {demanding|q1} three months of unpaid wages, their union said on Monday.
The Miners' Federation {called on|q1} the owner, Struma Coal, to pay the arrears, about 1.4 million leva, and {gave it until|d1} 15 October to publish its accounts.

=== m03 | 2009-10-06 | Radio Krakra
--- Bread goes down in the cage
Good evening from Pernik. Three hundred and forty metres below us, the men of the Sunday shift are spending a third night on planks. At noon their wives {sent down bread|x1}, lutenitsa and a chessboard.
Nobody {is being held|h1}, foreman Asen Dragiev told us over the pit telephone. "Whoever wants to go up rings the bell. Nobody has rung." The firm has now searched its lockers and says that thirty men, not forty-eight, {are down there|s1}.
In Sofia, Energy Minister Rumen Kardashev has promised to bring everybody to one table: he, the owner and the federation {will sit down|p1} at the ministry this Friday. The union meanwhile {plans a rally|p2} on Pernik's main square for Saturday.

=== m04 | 2009-10-08 | Kapital Standart
--- Owner waves the dismissal letter
Struma Coal is losing patience and, it says, 90,000 leva a day. In a letter pinned to the gate on Wednesday the company {threatened to dismiss|t1} every man who is still below on 15 October.
The letter dates the start of the {occupation|s1} to Saturday 3 October, "during the maintenance shift", which would make the men absent for one day more. Lawyers think that the detail may matter in court.
The federation {denounced|u2} the letter as blackmail. It repeated that the men want only {what they are owed|q1}. Friday's {talks|p1} in Sofia are still on, a ministry official said.

=== m05 | 2009-10-09 | Balkan Wire
--- Minister puts off talks with miners
SOFIA - {Talks|p1} on the {stay-in strike|s1} at the Bela Voda coal mine, due on Friday, were moved to Monday because the owner's lawyer was ill, the energy ministry said.
Union leader Lyuben Hristakiev {criticised|u3} the delay as "a flu of convenience".
Both the miners' pit telephone log and the mine rescue service record the {start of the action|s1} at 10.40 p.m. on Sunday, a copy seen by this agency shows. Struma Coal had spoken of Saturday.

=== m06 | 2009-10-11 | Pernik Today
--- A square full of helmets
They came in helmets that were clean for once. On Saturday the families and colleagues of the men in the shaft {filled Krakra Square|p2h}, and for an hour every shop in the centre turned off its lights. Two thousand, said the organisers, and nobody contradicted them.
The mayor, Vera Zlateva, {promised the families|y1} vouchers for food from the town's budget, 60 leva each.
A smaller group {blocked the road|k1} to Radomir until dusk. Hristakiev said that this had been none of his doing.

=== m07 | 2009-10-13 | Sofia Courier
--- One month now, the rest "when possible"
The long table at the energy ministry was used after all. On Monday Kardashev, the union and the mine's owner, Boyan Stanimirov, {conferred|p1h} until dark. Stanimirov {offered|o1} one month's pay at once and the other two next spring. The men below were asked by telephone and {turned it down|r1}; Dragiev says that the answer took four seconds.
The federation now wants to bring the dispute to the capital: a {march|p3} from Pernik to Sofia is to set out on 20 October.
Kardashev {urged|q2} the Labour Inspectorate to examine the company's payroll. The inspectorate has not replied.

=== m08 | 2009-10-14 | Balkan Wire
--- Scuffles outside Bulgarian energy ministry
SOFIA - Riot police {pushed back|f1} about 150 supporters of the Pernik miners who {tried to enter|f2} the energy ministry in Sofia on Tuesday, the morning after {talks|p1h} on unpaid wages failed.
Eleven people were {detained|a1}, the interior ministry said. At least four were treated for bruises.
Police said that no more than 600 people had {gathered in Pernik|p2h} at the weekend, and that it was the federation's own stewards who {barred the road|k1} to Radomir afterwards.
Earlier on Tuesday a {drivers' picket|m3} at the nearby transport ministry ended without incident.

=== m08b | 2009-10-14 | Sofia Courier
--- Tears in Triaditsa Street
Galina Dragieva, 54, whose husband has been {in the shaft|s1} for ten days, wanted to hand the minister a jar of coal dust. She got as far as the second step. "They {sprayed pepper|f1} into my eyes," she said in the emergency ward at Pirogov, where a nurse confirmed only that the eyes were red.
The crowd had {surged|f2} towards the doors shortly after ten on Tuesday. The federation lists 19 people {carried off|a1} in police vans.
Hristakiev said the {march|p3} would now be twice as long.

=== m09 | 2009-10-15 | Interior Ministry of Bulgaria, press release
--- On the events in Triaditsa Street
With regard to publications concerning the {disturbance of 13 October|f2} in front of the Ministry of Economy and Energy, the press centre states the following. No spray and no other chemical means were {employed|f1}. The crowd was {moved|f1} by hand.
The number of persons {taken into custody|a1} was nineteen; the number given on the day did not include eight who were {held|a1} at the Second District station. All nineteen {were released|l1} by Wednesday noon.
The Ministry {calls upon|q3} the organisers to give notice of any further assembly.

=== m10 | 2009-10-16 | Radio Krakra
--- Twenty-two letters
The postman was at it from seven. By noon on Thursday twenty-two families in Pernik had opened an envelope from Struma Coal: {employment ended|t1h}, effective today. What hung on the gate a week ago as a {warning|t1} is now in the drawer in the kitchen.
An hour later, as if the one had nothing to do with the other, the company {put its books|y2} for 2008 and 2009 on the internet. They show that the owner lent 3 million leva to a hotel in Bansko.
Below, the mood is calm. Two men {came up|l2} with fever on Wednesday; the others remain.

=== m11 | 2009-10-19 | Kapital Standart
--- Pernik's men see the sun
It took the prime minister's car, a bank guarantee and a priest. Late on Sunday Struma Coal and the federation {signed|g1} a settlement under which all three months' wages are paid by Friday and the {sackings|t1h} {are withdrawn|y4}. At 6 a.m. today Dragiev was the last to {step out|l3} of the cage, two weeks after he had {gone below|s1}.
The {march|p3} on the capital will not take place; buses ordered for Tuesday were sent home.
A government commission {is to inspect|p4} Bela Voda in November. Kardashev will hear of that from the papers: on Saturday he {resigned|z1}.

=== m12 | 2009-10-24 | Pernik Today
--- The money is there
Yesterday afternoon the queue outside the savings bank reached the bakery. Struma Coal {has transferred|y3} the wages for July, August and September, and cashier Mimi Ivanova ran out of twenties.
Not all is sweetness. The company says that the {deal|g1} was concluded on Saturday, before the minister {went|z1}, and that interest is therefore not due; the federation's copy bears Sunday's date. Also, the owner maintains that he never {dismissed|t1h} anybody: the letters were "drafts".
Hristakiev {demanded|q4} an apology for that word. He should not hold his breath. Until the next time, said the cashier.

@ plan p1: postponed m05 "were moved to Monday" -> 2009-10-12
@ plan p1: held m07 "conferred until dark"
@ plan p2: held m06 "filled Krakra Square"
@ plan p3: cancelled m11 "will not take place"
@ plan p4: none
@ request q1: accepted m12 "has transferred the wages for July, August and September"
@ request q2: none
@ request q3: none
@ request q4: none
@ threat t1: carried_out m10 "employment ended, effective today"
@ deadline d1: met m10 "put its books for 2008 and 2009 on the internet"
@ figures m01 "Forty-eight coal miners" / m03 "thirty men, not forty-eight"
@ denial m01 "keeping some of them in the shaft against their will" / m03 "Nobody is being held"
@ date m01 "at the Bela Voda pit near Pernik on Sunday night" / m04 "to Saturday 3 October"   resolved m05 "at 10.40 p.m. on Sunday"
@ figures m08 "Eleven people were detained" / m08b "19 people carried off"   resolved m09 "was nineteen"
@ denial m08b "They sprayed pepper into my eyes" / m09 "No spray and no other chemical means were employed"
@ date m11 "Late on Sunday Struma Coal" / m12 "was concluded on Saturday"
@ denial m10 "employment ended, effective today" / m12 "he never dismissed anybody"
@ parties m06 "this had been none of his doing" / m08 "the federation's own stewards"
@ figures m06 "Two thousand, said the organisers" / m08 "no more than 600 people"
@ one s1 = sofia-trams/s9
@ one f2 = sofia-trams/s8
@ one m3 = sofia-trams/m3
@ one g1 = sofia-trams/g9
