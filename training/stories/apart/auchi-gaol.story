# story: auchi-gaol
# about: gunmen storm a prison in Auchi, Edo State, Nigeria; recaptures, a minister's delayed visit, warders' strike threat, a parliamentary hearing and two arrested warders
# neighbour: okitipupa-breakout

=== a01 | 2017-05-07 | West Africa Wire
--- Two warders killed as gunmen free 147 from Nigerian prison
BENIN CITY - Gunmen {attacked|s1} a prison in the Nigerian town of Auchi late on Saturday, killing two warders and letting out 147 inmates, the Nigerian Prisons Service said on Sunday.
The men arrived in three vehicles shortly before 11 p.m. and {used explosives|s1} to open the main gate, the service's spokesman, Felix Oboro, told reporters. He said a third warder was in a critical condition.
Police {recaptured|a1} 11 of the prisoners by noon on Sunday. The Edo State command {blamed|c1} a kidnapping gang whose leader had been awaiting trial in Auchi since February.
The state government {imposed|k1} a night curfew on the town and two neighbouring districts.
Interior Minister Salihu Danbaba {will travel|p1} to Auchi on Thursday to inspect the prison, his office said. It was built in 1936 for 250 inmates and held 410 on the night of the {raid|s1}, according to the service.

=== a02 | 2017-05-07 | Lagos Morning Ledger | copy a01
--- Two warders killed as gunmen free 147 from Nigerian prison
BENIN CITY - Gunmen {attacked|s1} a prison in the Nigerian town of Auchi late on Saturday, killing two warders and letting out 147 inmates, the Nigerian Prisons Service said on Sunday.
The men arrived in three vehicles shortly before 11 p.m. and {used explosives|s1} to open the main gate, the service's spokesman, Felix Oboro, told reporters. He said a third warder was in a critical condition.
Police {recaptured|a1} 11 of the prisoners by noon on Sunday. The Edo State command {blamed|c1} a kidnapping gang whose leader had been awaiting trial in Auchi since February.

=== a03 | 2017-05-08 | Edo Daily Courier
--- Register shows 212 missing after Auchi prison raid
At least 212 prisoners are missing from the Auchi custodial centre, according to a copy of the register seen by this newspaper. Officials had put the number at 147.
Staff who were on duty said the {assault|s1} began after midnight, in the first hour of Sunday, and lasted about 40 minutes. The third warder died in hospital on Sunday evening, a doctor at the Central Hospital said, bringing the number of staff killed to three.
The Prison Officers' Association on Monday {demanded|q1} firearms for all night shifts. It also {asked|q2} the federal government to pay four months of overdue allowances and {set|d1} 15 May as the last date. Otherwise its members in Edo {would stop work|t1}, state chairman Monday Ehigie said.
Traders near the prison {accused|c2} two warders of having unlocked the inner gate for the gunmen. The prison's acting controller declined to comment.
The last {attack|b1} on the prison, in 2012, was repelled by police.

=== a04 | 2017-05-09 | Abuja Star
--- Minister puts off trip to Auchi
Interior Minister Salihu Danbaba has delayed his {visit|p1} to the prison at Auchi until Tuesday next week, 16 May, because of a cabinet meeting, his spokeswoman said on Tuesday.
In a statement the minister {gave|d2} escaped inmates until midnight on Sunday to return to the nearest police station. Those who did so would face no additional charge, it said.
The House of Representatives' committee on prisons {will question|p2} the head of the service, Ibrahim Lawan, on 18 May. Committee chairman Tunde Akinsola said members wanted to know why the number of escapers differed from one office to the next.
The prisons service {rejected|r1} reports that its own men had helped the attackers. "No gate was opened from the inside," it said.
Police said 29 inmates {had been caught|a1} by Tuesday morning, most of them within 20 kilometres of the town.

=== a05 | 2017-05-10 | Radio Mid-West
--- Army sends troops to Auchi, blames militants
The army {has deployed|m1} a company of soldiers to Auchi to guard what is left of the prison, four days after armed men {forced their way in|s1}.
Brigade commander Colonel Yusuf Gambo said the {raid|s1} was the work of oil militants from the delta who wanted three comrades back. He {accused|c3} them of planning more such operations.
His account differs from that of the police, who have said from the beginning that kidnappers were responsible.
The {deployment|m1} came a day after inmates {broke out|o1} of another prison in the south, at Okitipupa in Ondo State, during a {riot|o1}. The prisons service said the two incidents were not connected.
In Auchi the {curfew|k1} {was shortened|y1} by two hours on Wednesday. Schools will stay closed until the end of the week, the local council said.

=== a06 | 2017-05-13 | West Africa Wire
--- Soldiers kill three in hunt for Nigerian escapers
BENIN CITY - Nigerian soldiers {shot dead|s2} three men near Agenebode on Friday during the search for prisoners who fled from Auchi last weekend, the army said on Saturday.
The patrol {returned fire|s2} after being {shot at|s3} from a farm building, army spokesman Captain Ola Bakare said. Two rifles {were seized|k2}.
One of the dead was the brother of a farmer and had never been in prison, the village head, Pius Aigbe, told local radio. That could not be independently confirmed.
The number of inmates {recaptured|a1} has reached 63, according to police. At least 140 others are thought to be at large.
Three warders died when gunmen {stormed|s1} the prison on 6 May.

=== a07 | 2017-05-14 | Edo Daily Courier
--- Villagers dispute army account of Agenebode deaths
Relatives of three men {killed|s2} by troops at a cassava farm near Agenebode said on Sunday that none of them had carried a weapon.
"They were asleep. There was no {shot|s3} before the soldiers came," said Grace Aigbe, the mother of one of the men. About 200 people {marched|v1} to the local government office and {called for|q3} an inquiry.
Village head Pius Aigbe said four people had died, not three. The fourth, a boy of 15, was buried on Friday evening according to Muslim rites, he said.
The army's brigade headquarters in Benin City said it had nothing to add to its statement.
The troops were looking for men who escaped from Auchi prison in the {attack|s1} eight days ago.

=== a08 | 2017-05-15 | Abuja Star
--- Warders' strike averted as allowances are paid
Prison officers in Edo State will work as usual this week. The Ministry of the Interior {transferred|y2} four months of allowances on Monday morning, and their association {dropped|y3} the threat of a {walkout|t1}.
"The money is in the accounts," chairman Monday Ehigie said. He added that the association {stood by|q1} its demand for firearms.
A total of 38 escapers {had given themselves up|y4} when the minister's {deadline|d2} ran out at midnight, the ministry said. Police {have rearrested|a1} a further 66, bringing to 104 the number back in custody.
Minister Salihu Danbaba {is expected|p1} in Auchi on Tuesday.
The Ondo State command of the service, where a {breakout|o1} occurred last Tuesday, said its own staff had not been promised any payment.

=== a09 | 2017-05-17 | Lagos Morning Ledger
--- Danbaba inspects Auchi prison, refuses to arm warders
Interior Minister Salihu Danbaba {walked through|p1h} the damaged cell blocks of Auchi prison on Tuesday and {met|e1} the families of the three warders who died there.
He {turned down|r2} the prison officers' call for guns. "We guard prisoners, we do not fight wars," he said. Armed police {will be posted|p3} at 40 prisons by 1 July instead, according to the minister. The government {granted|g1} each bereaved family 2 million naira.
Danbaba said the number of inmates who got away on 6 May was 159. Prison clerks had counted 53 men as missing who were in fact held in Benin City, he said, referring to the figure of 212.
The army {opened an inquiry|i1} into the {shooting|s2} of three men at Agenebode, a spokesman said separately. Its result will be published.

=== a10 | 2017-05-19 | West Africa Wire
--- Two warders held over Nigerian prison attack
BENIN CITY - Police {have arrested|a2} two warders suspected of helping the gunmen who {stormed|s1} Auchi prison on 6 May, Edo State police commissioner Grace Etim said on Friday.
She said a member of the kidnapping gang, {seized|a3} on Wednesday in Ekpoma, had confessed and named the two men. The gang had paid them 1.5 million naira to unlock an inner gate, the commissioner said. Oil militants had played no part, she added.
The parliamentary {hearing|p2} due on Thursday did not take place because too few members were present. Committee chairman Tunde Akinsola said it would be held on 25 May.
The prisons service {suspended|k3} the two warders without pay.

=== a11 | 2017-05-20 | Benin Evening Post | copy a10
--- Police: warders took bribe to open gate
BENIN CITY - Police {have detained|a2} two warders suspected of assisting the gunmen who {stormed|s1} Auchi prison on 6 May, Edo State police commissioner Grace Etim said on Friday.
She said a member of the kidnapping gang, {seized|a3} on Wednesday in Ekpoma, had confessed and named the two men. The gang had paid them 1.5 million naira to unlock an inner gate, the commissioner said. Oil militants had played no part, she added.
The parliamentary {hearing|p2} due on Thursday did not take place because too few members were present. Committee chairman Tunde Akinsola said it would be held on 25 May.
The prisons service {suspended|k3} the two warders without pay.

=== a12 | 2017-05-26 | Abuja Star
--- Prisons chief faces lawmakers over Auchi escape
The head of the Nigerian Prisons Service, Ibrahim Lawan, {answered questions|p2h} from members of the House committee for five hours on Thursday.
Lawan conceded that an inner gate at Auchi had been unlocked by a member of staff on the night of the {attack|s1}, contrary to what his service first stated. He {apologised|y5} to the families of the dead officers.
Committee members {urged|q4} him to resign. Lawan said that he would consider it.
A magistrate in Benin City on Wednesday {charged|c4} the two suspended warders with conspiracy and {refused|r3} them bail.
The army has not yet reported on the {deaths|s2} at Agenebode. A second {shooting|s4} involving the same unit, at Fugar on 20 May, wounded a motorcyclist and is being {examined|i2} by the police.

@ plan p1: postponed a04 "until Tuesday next week, 16 May" -> 2017-05-16
@ plan p1: held a09 "walked through the damaged cell blocks of Auchi prison on Tuesday"
@ plan p2: postponed a10 "it would be held on 25 May" -> 2017-05-25
@ plan p2: held a12 "answered questions from members of the House committee"
@ plan p3: none
@ request q1: rejected a09 "turned down the prison officers' call for guns"
@ request q2: accepted a08 "transferred four months of allowances on Monday morning"
@ request q3: accepted a09 "The army opened an inquiry into the shooting"
@ request q4: none
@ threat t1: withdrawn a08 "dropped the threat of a walkout"
@ deadline d1: met a08 "The money is in the accounts"
@ deadline d2: none
@ figures a01 "letting out 147 inmates" / a03 "At least 212 prisoners are missing"   resolved a09 "the number of inmates who got away on 6 May was 159"
@ date a01 "late on Saturday" / a03 "began after midnight, in the first hour of Sunday"
@ denial a03 "having unlocked the inner gate for the gunmen" / a04 "No gate was opened from the inside"   resolved a12 "an inner gate at Auchi had been unlocked by a member of staff"
@ parties a01 "a kidnapping gang whose leader" / a05 "the work of oil militants from the delta"   resolved a10 "Oil militants had played no part"
@ figures a06 "three men near Agenebode" / a07 "four people had died, not three"
@ denial a06 "after being shot at from a farm building" / a07 "There was no shot before the soldiers came"
@ one m1 = okitipupa-breakout/b2
@ one o1 = okitipupa-breakout/o1
@ one s1 = okitipupa-breakout/b1
