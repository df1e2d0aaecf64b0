# story: pademba-trial
# about: an opposition leader is tried in Freetown over a riot in Makeni; adjournments, marches, a hunger strike, an ECOWAS observer, disputed dead and a verdict
# neighbour: freetown-third-term

=== y01 | 2021-06-07 | West Coast Wire
--- Sierra Leone opposition leader to stand trial over riot
FREETOWN - Samura Fofanah, leader of Sierra Leone's Coalition for Renewal, {will go on trial|p1} in Freetown on 16 June, {accused|c1} of having {incited|j1} a crowd in Makeni on 2 May, the attorney general's office said on Monday. He has been held at Pademba Road prison since he {was arrested|a1} on 4 May.
Eight people died in Makeni when young men {tried to stop|r1} the removal of a generator and soldiers {fired|s1} on them, according to the government.
Britain {called on|q1} Freetown to grant him bail. His party {plans a march|p2} to the Law Courts for the opening day.

=== y02 | 2021-06-08 | Makeni Star
--- Nobody counts like a mother
The government's eight are the ones it buried. Go to Mabanta cemetery with Mammy Yeabu Turay, as we did on Monday, and she will point with her stick: fourteen. All {were shot|s1}, she says, on the Friday evening, which was 30 April; on the Sunday there was only {stone-throwing|r1} because the dead lay unwashed.
"And I saw no soldier. They were police of the special wing, in black."
She {asks|q2} for one thing, that the coroner come from Freetown and open the graves.
Mr Fofanah was in Kono both days, his wife says. He {never spoke|j1} to anyone in Makeni.

=== y03 | 2021-06-11 | Attorney General and Ministry of Justice (press release)
--- Clarification
The Ministry notes certain foreign statements. Bail is a matter for the judge, who {refused it|x1} on Thursday 10 June.
The Ministry recalls that the accused {is charged|c1} on the strength of a recording in which he {told|j1} a crowd in Makeni to "sit on that generator till it hatches". Assertions that he was elsewhere are untrue.
The operation of 2 May {was carried out|s1} by the armed forces alone.
On account of the repair of courtroom one, the {trial|p1} shall commence on 28 June.
The Ministry {will publish|p3} the coroner's findings in due course.

=== y04 | 2021-06-17 | Salone Despatch
--- March goes ahead without a trial
FREETOWN - Though there was no hearing to march to, supporters of {jailed|a1} opposition leader Samura Fofanah {marched|p2h} through Freetown on Wednesday as they {had announced|p2}, some 2,500 of them by police estimates.
They {demanded|q3} that the attorney general resign. Two men {were arrested|a2} for a drum.
Fofanah himself {has refused|h1} food since Sunday, his doctor said. He {threatens to refuse|t1} water as well from 24 June if his cell is not opened to the Red Cross.
On Tuesday nurses of Connaught Hospital {had struck|v1} for gloves and allowances.

=== y05 | 2021-06-18 | Bo Weekly Mirror | copy y04
--- Fofanah supporters march without a trial
FREETOWN - Though there was no hearing to march to, followers of {jailed|a1} opposition leader Samura Fofanah {marched|p2h} through Freetown on Wednesday as they {had announced|p2}, some 2,500 of them by police estimates.
They {demanded|q3} that the attorney general step down. Two men {were arrested|a2} for a drum.

=== y06 | 2021-06-23 | Cotton Tree Radio
--- Eleven minutes in cell nineteen
This morning the door of cell nineteen at Pademba Road swung open for a lady with a red cross on her bib. She {stayed|y1} eleven minutes, weighed him, and left her pen. Water, therefore, remains on the menu; food does not.
It is his second such {fast|h1}. In 2012 he {went without|b1} for sixteen days over a ballot paper.
Prison Director Musu Kamanda disputes even the present one. "He {eats|h1}. Groundnuts. By night."
The party meanwhile speaks of ten thousand on last week's {march|p2h}. It {invited|q4} ECOWAS to send an observer to the trial.
At Makeni the electricity men tried to fetch the second generator on Tuesday. Youths {chased them off|r2} without a shot.

=== y07 | 2021-06-28 | West Coast Wire
--- Fofanah trial opens in Freetown
FREETOWN - The trial of Samura Fofanah {opened|p1h} on Monday with a plea of not guilty. The opposition leader, 61, was carried into court in a chair.
The judge, Justice Hannah Coker, admitted an observer of ECOWAS, the Senegalese advocate Maître Idy Ndour, who {had arrived|y2} on Saturday.
A prosecution witness said that he had {stood beside Fofanah|j1} in Makeni on 2 May. The defence showed a hotel bill from Kono.
Outside, police {drove back|f1} a crowd with canes; five people were hurt. The hearing {will go on|p4} on 5 July.
Attorney General Desmond Lahai said that he had {no intention|r3} of stepping down.

=== y08 | 2021-07-01 | Makeni Star
--- The graves are open
Two men in white suits, one tent, and behind the rope all Mabanta. The coroner Dr Olu Macauley {did come|y3}, on Wednesday, with a van from the capital; Mammy Yeabu had brought him a stool.
He will not say much before he has written it. But he counted aloud, and so did we: fourteen with bullet wounds, and no cartridge of the army's calibre among those he {dug out|y3}.
The army has always said that its men {fired|s1} not one shot that day. The ministry says that it was the army and nobody else. One of the two will have to write a new press release.
The youth of Makeni {threaten to barricade|t2} the Lunsar highway if nobody in uniform is charged by the end of the month.

=== y09 | 2021-07-06 | Salone Despatch
--- Recording was not made in Makeni, court told
FREETOWN - A sound engineer called by the prosecution told the court on Monday that the speech about a hatching generator {had been made|j1} indoors, by a man with a cold, and on a telephone sold only after the {riot|r1}.
The {hearing|p4h} was the second against Samura Fofanah, who has lost 13 kilos, his doctor said. He {took soup|y4} in the evening, ending a 22-day {fast|h1}.
Prison Director Musu Kamanda repeated that there {had been none|h1}.
Judgment {is due|p5} on 14 July. Maître Ndour {flew home|w1} on Monday night and {will return|p6} for it.

=== y10 | 2021-07-15 | West Coast Wire
--- Judgment on opposition leader put off
FREETOWN - The High Court on Wednesday postponed {judgment|p5} in the case of Samura Fofanah by a week because Justice Hannah Coker had lost her voice, a registrar said.
The coroner's report, {published|p3h} the same day, puts the number killed by {gunfire|s1} in Makeni at fourteen and the date at Sunday 2 May, between 14:00 and 15:00. The bullets, it says, are those of the police special wing.
The army said it felt relieved. Inspector Lamin Bundu of the special wing {was suspended|x2}.
A new {march|v2} of about 800 people in Freetown on Tuesday passed off quietly.

=== y11 | 2021-07-22 | Cotton Tree Radio
--- "Go home, Mr Fofanah"
She had found her voice again. It was hoarse, and it needed four words. Justice Hannah Coker {acquitted|p5h} the leader of the Coalition for Renewal on Wednesday of having {stirred up|j1} anybody anywhere; at twenty past ten he {walked through|y5} the gate of Pademba Road, where London had {wanted him|q1} on bail six weeks ago and had not got it.
Maître Ndour missed it. He {was to fly in|p6} at dawn; the aeroplane was overbooked, and he read the news in Dakar.
Attorney General Lahai {will appeal|p7}. The ministry admits that on 2 May the army had not {fired a round|s1}.
Inspector Bundu {was charged|y6} on Tuesday with fourteen killings. So the Lunsar highway stays open, the youth of Makeni let it be known.

@ plan p1: postponed y03 "shall commence on 28 June" -> 2021-06-28
@ plan p1: held y07 "opened on Monday with a plea of not guilty"
@ plan p2: held y04 "marched through Freetown on Wednesday"
@ plan p3: held y10 "published the same day"
@ plan p4: held y09 "The hearing was the second against Samura Fofanah"
@ plan p5: postponed y10 "by a week because Justice Hannah Coker had lost her voice" -> 2021-07-21
@ plan p5: held y11 "acquitted the leader of the Coalition for Renewal"
@ plan p6: cancelled y11 "Maître Ndour missed it"
@ plan p7: none
@ request q1: rejected y03 "refused it on Thursday 10 June"
@ request q2: accepted y08 "did come, on Wednesday"
@ request q3: rejected y07 "no intention of stepping down"
@ request q4: accepted y07 "admitted an observer of ECOWAS"
@ threat t1: withdrawn y06 "remains on the menu"
@ threat t2: withdrawn y11 "the Lunsar highway stays open"
@ figures y01 "Eight people died in Makeni" / y02 "her stick: fourteen"   resolved y10 "in Makeni at fourteen"
@ figures y04 "some 2,500 of them" / y06 "ten thousand on last week's march"
@ date y01 "a crowd in Makeni on 2 May" / y02 "which was 30 April"   resolved y10 "the date at Sunday 2 May"
@ parties y01 "soldiers fired on them" / y02 "They were police of the special wing"   resolved y10 "those of the police special wing"
@ parties y03 "by the armed forces alone" / y08 "its men fired not one shot that day"   resolved y11 "the army had not fired a round"
@ denial y03 "told a crowd in Makeni" / y02 "He never spoke to anyone in Makeni"   resolved y09 "had been made indoors"
@ denial y04 "has refused food since Sunday" / y06 "He eats. Groundnuts. By night"
@ denial y02 "was in Kono both days" / y07 "he had stood beside Fofanah in Makeni"
