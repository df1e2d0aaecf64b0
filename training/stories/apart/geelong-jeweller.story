# story: geelong-jeweller
# about: armed robbery at a jeweller's in Geelong, Australia, and a police shot at a suspect; inquiry, arrests, the appeal of a man who robbed the same shop in 2007, a shopkeepers' protest
# neighbour: ballarat-carpark

=== g01 | 2009-03-18 | Southern Cross News Agency
--- Jeweller wounded, robber shot in Geelong
GEELONG - Three masked men {robbed|s1} a jeweller's shop in the Australian city of Geelong on Tuesday morning and {wounded|s1} the owner with a shotgun, police said.
Martin Aldous, 58, was hit in the shoulder. The men took watches and rings worth about 400,000 dollars and fled in a white van, Acting Superintendent Gail Prowse told reporters on Wednesday.
A constable {shot|s2} one of them in the leg near the railway station ten minutes later, after the man had pointed a weapon at her. The suspect, aged 23, {was arrested|a1}; two others escaped.
The Office of Police Integrity {opened an investigation|i1} into the use of the firearm, which is routine.
The same shop {was robbed|b1} in 2007. The man {convicted|k3} of that crime {has appealed|q1} against his sentence, and the Court of Appeal in Melbourne {will hear|p1} the case on 27 March.

=== g02 | 2009-03-18 | Bellarine Radio News | copy g01
--- Jeweller wounded, robber shot in Geelong
GEELONG - Three masked men {robbed|s1} a jeweller's shop in the Australian city of Geelong on Tuesday morning and {wounded|s1} the owner with a shotgun, police said.
Martin Aldous, 58, was hit in the shoulder. The men took watches and rings worth about 400,000 dollars and fled in a white van, Acting Superintendent Gail Prowse told reporters on Wednesday.
A constable {shot|s2} one of them in the leg near the railway station ten minutes later, after the man had pointed a weapon at her. The suspect, aged 23, {was arrested|a1}; two others escaped.

=== g03 | 2009-03-19 | Corio Bay Herald
--- Bystander says suspect was unarmed
A man who watched the {arrest|a1} near Geelong station on Tuesday said the suspect had held nothing in his hands when he {was hit|s2}.
"He had dropped his bag and was standing still," said Noel Batty, a taxi driver. He has given a statement to the Office of Police Integrity.
The family of the suspect, Jarrod Finn, {accused|c1} police of {firing|s2} without warning. His sister {called for|q2} the constable to be taken off duty during the {inquiry|i1}.
Police put the start of the {robbery|s1} at 9.15 a.m. Shop owner Martin Aldous left hospital on Wednesday. He said there had been four robbers, one of whom stayed at the door. The stolen goods were worth 650,000 dollars, according to his insurer's first list.
Traders in Malop Street {will close|p2} their shops for two hours on Friday to {protest|p2} at the lack of patrols.

=== g04 | 2009-03-21 | Melbourne Daily Argus
--- Geelong traders shut doors, constable reassigned
Sixty shops in central Geelong {stayed closed|p2h} between noon and 2 p.m. on Friday. Their owners {demanded|q3} ten more officers for the city, the chamber of commerce said.
Police Minister Alan Tregenza {replied|r1} that no more were available, as reinforcements had been needed elsewhere in the state.
The constable involved in Tuesday's {shooting|s2} {was moved|y1} to office work on Thursday evening, a police spokesman said. He stressed that this was no admission of fault. She had called out twice before she {fired|s2}, he said.
Police {found|k1} the white van burnt out near Lara on Thursday. A second suspect, 31, {was detained|a2} in Werribee the next morning. He had 14 watches with him.
The Aldous family {offered|o1} a reward of 20,000 dollars.

=== g05 | 2009-03-25 | Corio Bay Herald
--- Court date for two men, third still sought
Jarrod Finn, 23, and Dean Molloy, 31, {will face|p3} Geelong Magistrates' Court on Monday, 30 March, on {charges|c3} of armed {robbery|s1} and causing serious injury.
Detective Sergeant Karen Ilic said three men had taken part in the {raid|s1} and police were looking for one more. The owner had probably counted a passer-by, she said. Mr Aldous repeated on Tuesday that there were four.
The detective {gave|d1} the third man until Friday to turn himself in and said that she {would publish|t1} his photograph if he did not.
A silent alarm recorded the start of the {hold-up|s1} at 10.52 a.m., according to the insurer.
In Ballarat, where a man {was shot dead|b2} on 14 March, a court is to decide on bail for two brothers this week.

=== g06 | 2009-03-28 | Southern Cross News Agency
--- Hearing over 2007 Geelong robbery moved to April
MELBOURNE - The Court of Appeal in Melbourne on Friday postponed until 17 April the {hearing|p1} in the case of a man {sentenced|k3} to 11 years for {robbing|b1} a Geelong jeweller in 2007, because one of the judges was ill.
Brett Sawley, 44, {seeks|q1} a reduction to seven years. Prosecutors {want|q4} the sentence raised to 14.
The shop {was held up|s1} again on 17 March this year. Police see no connection.
The third suspect in that {robbery|s1} did not come forward on Friday. Police {released|t1h} a photograph of a man of 27, Ricky Thorne, on Saturday morning.
The police union {rejected|r2} criticism of the constable who {wounded|s2} another suspect. It {demanded|q5} an apology from the taxi driver who had said the man was unarmed.

=== g07 | 2009-03-31 | Bellarine Radio News
--- Finn and Molloy remanded
Two men {appeared|p3h} in court in Geelong on Monday over the {robbery|s1} of Aldous Jewellers. Magistrate Colin Dray {remanded|a3} both in custody until June.
Finn's lawyer, Anita Rao, said that her client had been unarmed when he {was shot|s2}. The prosecution produced a sawn-off shotgun, found under a parked car four metres from the spot.
Molloy {pleaded guilty|y2} to handling stolen goods but said he had been at work in Werribee during the {robbery|s1}.
The hearing was interrupted when Thorne's brother shouted at the magistrate; he {was removed|a4} by guards.
Stolen goods to the value of 520,000 dollars have been identified, the prosecutor said, a figure accepted by police and the insurer.
Traders {will hold|p4} another closure on 9 April, the chamber of commerce said.

=== g08 | 2009-04-06 | Corio Bay Herald
--- Third man caught in Adelaide
Ricky Thorne, wanted over the {attack|s1} on jeweller Martin Aldous, {was arrested|a5} at a motel in Adelaide on Saturday night, South Australian police said.
He had been recognised from the photograph that was published on 28 March. Officers {recovered|k2} 31 rings. Victoria {will ask|p5} for his transfer on Tuesday.
Thorne told police that he drove the van and that four men, including himself, took part in the {robbery|s1}. He named no one. Detective Sergeant Karen Ilic said that this was being checked.
The traders {called off|y3} Thursday's {closure|p4} after the police command {promised|g1} six extra officers from May. It {had been asked|q3} for ten.
The {reward|o1} will go to the motel's receptionist, the Aldous family said.

=== g09 | 2009-04-10 | Melbourne Daily Argus
--- Fourth robber at the door, camera shows
Security footage from a bank opposite shows a fourth man at the door of Aldous Jewellers during the {robbery|s1} on 17 March, Geelong police said on Thursday, correcting their earlier statement.
The images were recovered from a damaged disk. Police {appealed for|q6} help in identifying the man.
Ricky Thorne {was flown|y4} from Adelaide to Melbourne on Wednesday after a magistrate there {approved|y7} his transfer the day before.
His employer told the court that Dean Molloy had clocked on at 2 p.m. on the day of the {robbery|s1}, not in the morning as he claims.
An attempted {hold-up|s3} at a jeweller's in Colac on Wednesday failed when staff locked the door. Two teenagers {were arrested|a6}.

=== g10 | 2009-04-18 | Southern Cross News Agency
--- Appeal judges leave jewel robber's term at 11 years
MELBOURNE - The Court of Appeal in Melbourne {refused|r3} on Friday to shorten the prison term of a man who {robbed|b1} a jeweller in Geelong in 2007.
After a {hearing|p1h} of less than two hours three judges found that 11 years was not excessive for Brett Sawley, 44. They also {dismissed|r4} the prosecution's cross-appeal.
Sawley's lawyer, Peter Nankervis, said he {would go|p6} to the High Court.
The Office of Police Integrity is to report on the {shooting|s2} of another man, suspected of {robbing|s1} the same jeweller last month, on 30 April. A spokeswoman would not comment on reports that he had been found to be armed.
In Ballarat, a man {charged|c4} with murder {was denied|r5} bail on the same day.

=== g11 | 2009-05-02 | Corio Bay Herald
--- Inquiry clears constable over shot at station
The Office of Police Integrity {cleared|y5} the constable who {shot|s2} Jarrod Finn in Geelong on 17 March of any wrongdoing on Thursday.
Finn held a sawn-off shotgun until a second before he {was struck|s2}, its report says. The taxi driver who described him as unarmed could see him only from behind. No warning was called, however; there was no time for one, the authors found.
Police had stated that the officer shouted twice.
Finn's family {condemned|c2} the report and said they {would sue|t2} the state.
The fourth man in the {robbery|s1} has not been identified. Martin Aldous {reopened|y6} his shop on Monday with a guard at the door.

@ plan p1: postponed g06 "on Friday postponed until 17 April" -> 2009-04-17
@ plan p1: held g10 "After a hearing of less than two hours"
@ plan p2: held g04 "stayed closed between noon and 2 p.m. on Friday"
@ plan p3: held g07 "appeared in court in Geelong on Monday"
@ plan p4: cancelled g08 "called off Thursday's closure"
@ plan p5: held g09 "a magistrate there approved his transfer the day before"
@ plan p6: none
@ request q1: rejected g10 "refused on Friday to shorten the prison term"
@ request q2: accepted g04 "was moved to office work on Thursday evening"
@ request q3: rejected g04 "replied that no more were available"
@ request q4: rejected g10 "dismissed the prosecution's cross-appeal"
@ request q5: none
@ request q6: none
@ threat t1: carried_out g06 "released a photograph of a man of 27"
@ threat t2: none
@ deadline d1: none
@ denial g01 "after the man had pointed a weapon at her" / g03 "had held nothing in his hands"   resolved g11 "held a sawn-off shotgun until a second before"
@ figures g01 "Three masked men" / g03 "there had been four robbers"   resolved g09 "a fourth man at the door of Aldous Jewellers"
@ figures g01 "about 400,000 dollars" / g03 "650,000 dollars"   resolved g07 "520,000 dollars have been identified"
@ denial g03 "of firing without warning" / g04 "She had called out twice"   resolved g11 "No warning was called, however"
@ figures g05 "three men had taken part in the raid" / g08 "four men, including himself, took part"   resolved g09 "correcting their earlier statement"
@ date g03 "at 9.15 a.m." / g05 "at 10.52 a.m."
@ denial g07 "he had been at work in Werribee during the robbery" / g09 "clocked on at 2 p.m."
@ figures g03 "there had been four robbers" / g05 "three men had taken part in the raid"   resolved g09 "a fourth man at the door of Aldous Jewellers"
@ denial g07 "her client had been unarmed" / g11 "held a sawn-off shotgun until a second before"
