# story: okitipupa-breakout
# about: a riot over food and a mass escape at Okitipupa prison, Ondo State, Nigeria; disputed deaths, a food contractor, relatives' protests, a second riot, a judge's releases
# neighbour: auchi-gaol

=== b01 | 2017-05-10 | Lagos Morning Ledger
--- Inmates flee Nigerian prison during riot over food
AKURE - Sixty-four inmates escaped from the prison at Okitipupa in Ondo State on Tuesday after a {riot|o1} over the quality of food, the state controller of prisons, Bisi Adelabu, said on Wednesday.
Prisoners in two blocks {overpowered|o1} their guards at breakfast and climbed the rear wall, Adelabu said. One inmate was killed when a watchtower guard {opened fire|s1}, and seven people were injured.
Police {had caught|a1} 19 of the men by Wednesday morning.
The controller said the food contractor, Jolade Foods, had delivered only half of the agreed rations since April. The company could not be reached.
The governor of Ondo, Kola Ajibade, {will visit|p1} the prison on Saturday.
The {escape|o1} was the second from a southern Nigerian prison in four days. Gunmen {attacked|b1} the prison at Auchi, in neighbouring Edo State, on Saturday and killed three warders.

=== b02 | 2017-05-10 | Radio Mid-West | copy b01
--- Food riot: 64 inmates escape in Ondo
AKURE - Sixty-four inmates fled from the prison at Okitipupa in Ondo State on Tuesday after a {riot|o1} over the quality of food, the state controller of prisons, Bisi Adelabu, said on Wednesday.
Prisoners in two blocks {overwhelmed|o1} their guards at breakfast and climbed the rear wall, Adelabu said. One inmate was killed when a watchtower guard {opened fire|s1}, and seven people were injured.
Police {had caught|a1} 19 of the men by Wednesday morning.
The controller said the food contractor, Jolade Foods, had delivered only half of the agreed rations since April. The company could not be reached.

=== b03 | 2017-05-11 | Akure Chronicle
--- Lawyers say four inmates died at Okitipupa
Four prisoners died when guards {fired|s1} into a crowd in the yard of Okitipupa prison on Tuesday, the Ondo branch of the lawyers' association said on Thursday. The prisons service has acknowledged one death.
Branch secretary Yemi Fasoranti said her colleagues had seen the bodies in the state hospital. She {called on|q1} the chief judge to review the cases of all inmates who have waited longer than three years for a trial.
About 150 relatives {gathered|v1} outside the prison on Wednesday and Thursday to {demand|q2} a list of the dead and injured.
Jolade Foods {dismissed|r1} the controller's statement. Its director, Sunday Omole, said full rations had been delivered and signed for every week, and {threatened|t1} to halt supplies to all seven prisons in the state from 22 May unless his unpaid invoices were settled.

=== b04 | 2017-05-12 | Abuja Star
--- Service publishes names of Okitipupa casualties
The Nigerian Prisons Service {posted a list|y1} of three dead and 12 injured inmates at the gate of Okitipupa prison on Friday morning, two days after families first gathered there.
Spokesman Felix Oboro said two men had died of their wounds since Tuesday. The warders {had fired|s1} only into the air, he said; the three were hit by ricochets. A lawyer for one family called this impossible.
The state command {has moved|m1} 120 inmates to Akure.
Governor Kola Ajibade will not be coming on Saturday. His {trip|p1} has been rescheduled for Wednesday, 17 May, as he is to attend a funeral in Ibadan, his office said.
Police {have now recaptured|a1} 31 of the 64 fugitives.

=== b05 | 2017-05-15 | Akure Chronicle
--- Chief judge to hold court in prison yard
The chief judge of Ondo State, Justice Morenike Oyedele, {will sit|p2} in Okitipupa prison on 24 May to go through the files of inmates awaiting trial, the court registry announced on Monday.
The lawyers' association {welcomed|u1} the decision. It had asked for {such a review|q1} two days after the {riot|o1}.
A prisoner who {returned voluntarily|y2} on Sunday, a carpenter aged 31, told this newspaper that the {unrest|o1} began on Monday night, when the evening meal did not come, and not at breakfast on Tuesday. His account was confirmed by two others. The controller's office maintains that Tuesday morning's porridge was the cause.
The state house of assembly {opened an inquiry|i1} into the food contract. It is worth 210 million naira a year, according to the assembly's clerk.

=== b06 | 2017-05-18 | West Africa Wire
--- Nigerian governor tours prison, promises kitchen
OKITIPUPA - The governor of Nigeria's Ondo State, Kola Ajibade, {toured|p1h} the prison at Okitipupa on Wednesday, eight days after 64 inmates escaped during a {riot|o1}.
Ajibade {pledged|g1} 30 million naira for a kitchen and a borehole. He {ruled out|r2} an early payment to the food contractor, saying invoices would be examined first.
The bereaved families {met|e1} him for about 20 minutes. They {asked|q3} for the guards who {fired|s1} to be put on trial, relatives said. The governor replied that prisons were a federal matter.
Forty of the fugitives {have been returned|a1} to custody, police said. A man thought to be one of them {was beaten to death|s2} by residents at Igbokoda on Monday; police {arrested|a2} five people.

=== b07 | 2017-05-20 | Lagos Morning Ledger
--- Second riot at Okitipupa leaves nine injured
Prisoners {rioted|o2} again at Okitipupa on Friday evening, ten days after the {disturbance|o1} that ended in a mass escape. Nobody got out this time, the prisons service said.
Nine people, among them two warders, were treated for injuries. Soldiers {were sent|m2} to surround the building and {used tear gas|s3} to drive inmates back to their cells.
The service said the {trouble|o2} started with a search for mobile telephones. Warders {seized|k1} 46 of them.
In Abuja, a group calling itself Prison Watch {accused|c1} the service of having learned nothing from the {events|o1} of 9 May. It put the number of inmates who escaped that day at 91, citing court files. The service has spoken of 64.

=== b08 | 2017-05-21 | Radio Mid-West
--- Army: we were not at Okitipupa
No soldier entered or surrounded the prison at Okitipupa on Friday, the army said on Sunday. Brigade spokesman Captain Ola Bakare said it was police who {had ended|s3} the {disturbance|o2} and {used gas|s3}.
The state police command confirmed that two of its mobile units {had been sent|m2}. It said 14 people had been hurt, including three officers, five more than the prisons service reported.
Army troops remain in Auchi, where they {have guarded|b2} a prison damaged by gunmen since 10 May.
Jolade Foods repeated that it {would stop|t1} deliveries on Monday. Prison Watch {urged|q4} the state to buy food on the open market.

=== b09 | 2017-05-23 | Akure Chronicle
--- Contractor's lorries stay away
No rations reached the seven prisons of Ondo State on Monday. Jolade Foods {kept its lorries|t1h} in the depot at Ore, director Sunday Omole confirmed, because 84 million naira is owed to it.
The controller, Bisi Adelabu, said the debt was 31 million naira and that it had been disputed since March. Her office {bought|y3} rice and beans at the market in Okitipupa on Monday afternoon.
The assembly committee that {is investigating|i1} the contract {summoned|q5} Omole for 30 May.
One of five people {arrested|a2} over the {lynching|s2} at Igbokoda {was freed|y6} on bail of 200,000 naira on Monday. The dead man, it has emerged, was a fisherman who had never been in custody.

=== b10 | 2017-05-25 | Abuja Star
--- Judge frees 37 at Okitipupa
The chief judge of Ondo State {ordered the release|y4} of 37 inmates of Okitipupa prison after {going through|p2h} 140 case files in a tent in the yard on Wednesday.
Some had been held for more than six years on charges that carry a maximum of two. Justice Oyedele {criticised|c2} the police for losing files. She said that the next {session|p3} would take place in Ondo town on 7 June.
Most of {those released|y4} left the same evening, among them the carpenter who {had come back|y2} of his own accord after the {breakout|o1}.
Six warders who {fired|s1} on 9 May {have been suspended|k2}, the prisons service said. A post-mortem examination found that the three men had been hit by direct shots, it acknowledged.

=== b11 | 2017-05-31 | Lagos Morning Ledger
--- Food firm's director appears before Ondo assembly
Sunday Omole, the director of Jolade Foods, {appeared|y5} before a committee of the Ondo assembly on Tuesday and admitted that rations had been cut by a third from April.
He said the state of the company's accounts had left him no choice. The committee {recommended|q6} that the contract be cancelled. The controller, who had spoken of half rations, said she felt confirmed.
The prisons service corrected its count of escapers of 9 May to 71, of whom 52 {have been recaptured|a1}. Seven names had been overlooked because two registers were burned in the {riot|o1}, it said.
The police in Igbokoda {charged|c4} three men with the {murder|s2} of a fisherman who was taken for a fugitive.

@ plan p1: postponed b04 "has been rescheduled for Wednesday, 17 May" -> 2017-05-17
@ plan p1: held b06 "toured the prison at Okitipupa on Wednesday"
@ plan p2: held b10 "140 case files in a tent in the yard"
@ plan p3: none
@ request q1: accepted b05 "will sit in Okitipupa prison on 24 May"
@ request q2: accepted b04 "posted a list of three dead and 12 injured inmates"
@ request q3: none
@ request q4: accepted b09 "bought rice and beans at the market"
@ request q5: accepted b11 "appeared before a committee of the Ondo assembly"
@ request q6: none
@ threat t1: carried_out b09 "kept its lorries in the depot at Ore"
@ figures b01 "One inmate was killed" / b03 "Four prisoners died"
@ date b01 "at breakfast and climbed" / b05 "began on Monday night"
@ denial b01 "delivered only half of the agreed rations" / b03 "full rations had been delivered and signed for"   resolved b11 "rations had been cut by a third"
@ denial b03 "fired into a crowd in the yard" / b04 "only into the air"   resolved b10 "hit by direct shots"
@ figures b01 "Sixty-four inmates escaped" / b07 "at 91, citing court files"   resolved b11 "to 71"
@ parties b07 "Soldiers were sent to surround the building" / b08 "it was police who had ended"
@ figures b07 "Nine people, among them two warders" / b08 "14 people had been hurt"
@ figures b03 "Four prisoners died" / b04 "three dead and 12 injured inmates"   resolved b10 "the three men had been hit"
