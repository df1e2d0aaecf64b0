# story: mansoa-barracks
# about: unpaid soldiers take over a barracks in Mansoa and hold an army officer; talks, a payment in instalments, a raid on a depot, a court martial
# neighbour: bissau-palace

=== m01 | 2006-09-18 | West Africa Monitor
--- Mutiny sixty kilometres from Bissau
MANSOA - Some 200 soldiers of Guinea-Bissau's second battalion {took control|k1} of their own barracks in Mansoa on Sunday, {locked up|h1} the deputy chief of the army, Brigadier Lino Cassamá, and {blocked the road|w1} to Bafatá with two lorries.
They have had no pay since April. In a statement read by a corporal they {demanded|q1} five months' wages and {threatened to march|t1} on the capital unless the money was there by Friday.
The military government, itself barely a week in office, {called on|q2} them to let the brigadier go. A sentry {was shot|s1} during the {seizure|k1} and died, the corporal said; it was an accident.

=== m02 | 2006-09-19 | Ziguinchor Info
--- Corporal with a megaphone
His name is Abdu Seidi, he is 26, and he has become the most sought-after man between Mansoa and the sea. "We are not making a coup, those people {made|b1} one," he says. "We {are making|k1} a queue."
Six hundred of them stand in it, by his count; the whole battalion and half of the next. They {rose up|k1} on Saturday, not Sunday, he adds, for on Sundays one goes to Mass.
The sentry? {Shot|s1} by the brigadier's bodyguard, Seidi maintains now. He {fired|s1} through a door.
Senegal's ambassador {has offered|o1} to mediate. A first {encounter|p1} in the parish house of Mansoa is set for Thursday.

=== m03 | 2006-09-20 | Jornal da Guiné
--- Headquarters: not one officer held
Brigadier Cassamá is in Mansoa of his own free will in order to listen to the men, army headquarters stated yesterday. No one {has confined|h1} him. Asked why, then, he had not come home for his daughter's birthday, the press officer looked for his glasses.
Headquarters {dispatched|d1} the commando company with four armoured cars to Nhacra on Tuesday, "for road safety".
Teachers, who have had no pay either, {struck|v1} in Bissau on Tuesday in sympathy with the battalion. Their union {wants|q3} the treasury's books opened.
A similar revolt, at Quinhamel in 1999, {ended|b2} after two days with a lorry of rice.

=== m04 | 2006-09-22 | West Africa Monitor
--- Parish house talks moved to Saturday
BISSAU - Mediated {talks|p1} between the mutinous soldiers of Mansoa and the army will start on Saturday and not, as first agreed, on Thursday, because the Senegalese ambassador's car broke down at Ingoré, his embassy said.
The men prolonged their {ultimatum|t1} by three days, to Monday.
In the night to Thursday unknown soldiers {emptied|x1} a fuel depot at Mansabá, 30 km further north. The army {blamed|u1} the Mansoa garrison. Corporal Abdu Seidi {denied it|r1}: "We have no lorry left, they are all on the road."
The International Committee of the Red Cross {visited|e1} Brigadier Cassamá, who is "{detained|h1} in good health".

=== m05 | 2006-09-22 | Diario do Tejo | copy m04
--- Mansoa mutineers grant three more days
BISSAU - Mediated {talks|p1} between the rebellious soldiers of Mansoa and the army will begin on Saturday and not, as first agreed, on Thursday, because the Senegalese ambassador's car broke down at Ingoré, his embassy said.
The men prolonged their {ultimatum|t1} by three days, to Monday.

=== m06 | 2006-09-24 | Radio Casamance
--- Two months now, three by Advent?
There was goat, there was a crucifix, there was Ambassador Ousmane Thiam with his sleeves rolled up. Army and mutineers {faced each other|p1h} all Saturday in the parish house of Mansoa, and by nightfall headquarters {had put|o2} two months' pay on the oilcloth, in notes, with three more to come before Advent.
Five for five, says Corporal Seidi: the men {turned it down|r2} by a show of hands.
Both camps {will return|p2} to the oilcloth on Wednesday.
On the far side of the swamp, in Bissorã, the third battalion {refused orders|k2} on Saturday as well. That lasted four hours, until the cook was found.

=== m07 | 2006-09-26 | Jornal da Guiné
--- They marched as far as Jugudul
What {had been announced|t1} for Monday was duly done on Monday. At nine the gate of the barracks opened and some 150 soldiers {set off|t1h} on foot in the direction of the capital, singing. At Jugudul, seven kilometres on, the commandos' armoured cars stood across the road.
There {was shooting|f1}, for perhaps a minute. Two mutineers and a woman with firewood {were wounded|f1}, according to Mansoa's nurse. Headquarters {accuses|u2} the column of {firing|f1} first.
The {marchers|t1h} turned back for lunch.
The army {has summoned|d2} all deserters to report by 1 October on pain of court martial.

=== m08 | 2006-09-28 | West Africa Monitor
--- Mutineers release brigadier as pay deal is struck
MANSOA - Rebel soldiers {freed|y1} Brigadier Lino Cassamá on Wednesday after eleven days, an hour after the army {agreed|g1} to pay all five months at once, Senegalese mediators said.
The {deal|g1} came at the {second meeting|p2h} in the parish house. The first sacks of money, lent by a bank in Dakar, {are due|p3} on Friday.
"I {was a prisoner|h1}, and I was treated like a bishop," the brigadier told reporters, which puts an end to the version that he was there to listen.
A commando who was at Jugudul said on condition of anonymity that his side {fired|f1} the first shot, by mistake, when a goat ran into a sergeant.

=== m09 | 2006-09-30 | Ziguinchor Info
--- The queue is paid
It took from Friday noon till three in the morning. One by one the men of Mansoa {were paid|p3h} at a school desk, 412 of them, whose names the ambassador's secretary ticked off, so neither the two hundred of the first day nor the corporal's six hundred.
Then the lorries {were driven off|y3} the road to Bafatá, and the {barracks mutiny|k1} was over.
Not for all. The sentry Iaia Djaló is dead. A doctor who has seen the body says the bullet came from a Kalashnikov, as the mutineers carry, while the brigadier's escort has pistols only; the corporal's second story thus falls to the ground.
The teachers {go on striking|v1}. They {call for|q4} an ambassador of their own.

=== m10 | 2006-10-04 | Jornal da Guiné
--- Seidi in handcuffs
At the checkpoint of Safim military policemen {pulled|a1} Corporal Abdu Seidi off a minibus on Tuesday, his pay in his sock. Seven comrades {were taken|a2} at home in Mansoa a few hours later.
There {was an amnesty|z1}, says Ambassador Thiam: it stands in paragraph four. There {was none|z1}, says headquarters, paragraph four speaks of "goodwill".
The corporal and the others {will be tried|p4} by a court martial in Bissau on 11 October for the {theft|x1} of the fuel at Mansabá and the {holding|h1} of a superior.
Dakar {protested|u3} and {threatened to call back|t2} its bank's loan.

=== m11 | 2006-10-12 | West Africa Monitor
--- Court martial drops Mansoa case
BISSAU - The {court martial|p4h} of eight soldiers over last month's {mutiny|k1} ended on Wednesday after ninety minutes, when the main witness, Brigadier Lino Cassamá, said that he {had been|h1} "a guest with a lock". All eight {were released|y2}.
The depot at Mansabá {had been plundered|x1} by commandos, a quartermaster told the judges and produced the receipts.
Senegal said the loan would stay where it was.
Abdu Seidi told reporters he would join the customs. The {deadline|d2} for deserters has been forgotten; four hundred men, strictly speaking, missed it.

@ plan p1: postponed m04 "will start on Saturday and not" -> 2006-09-23
@ plan p1: held m06 "faced each other all Saturday in the parish house"
@ plan p2: held m08 "The deal came at the second meeting"
@ plan p3: held m09 "were paid at a school desk"
@ plan p4: held m11 "ended on Wednesday after ninety minutes"
@ request q1: accepted m08 "agreed to pay all five months at once"
@ request q2: accepted m08 "freed Brigadier Lino Cassamá on Wednesday"
@ request q3: none
@ request q4: none
@ threat t1: carried_out m07 "What had been announced for Monday was duly done on Monday"
@ threat t2: withdrawn m11 "the loan would stay where it was"
@ deadline d2: none
@ figures m01 "Some 200 soldiers" / m02 "Six hundred of them"   resolved m09 "412 of them"
@ date m01 "on Sunday, locked up" / m02 "on Saturday, not Sunday"
@ parties m01 "it was an accident" / m02 "Shot by the brigadier's bodyguard"   resolved m09 "the corporal's second story thus falls to the ground"
@ denial m01 "locked up the deputy chief of the army" / m03 "No one has confined him"   resolved m08 "I was a prisoner, and I was treated like a bishop"
@ parties m04 "The army blamed the Mansoa garrison" / m11 "had been plundered by commandos"
@ parties m07 "accuses the column of firing first" / m08 "his side fired the first shot"
@ denial m10 "There was an amnesty" / m10 "There was none, says headquarters"
