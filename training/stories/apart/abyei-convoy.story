# story: abyei-convoy
# about: UN observers taken hostage in the Abyei area between Sudan and South Sudan, envoys, exchange of prisoners, a Council statement
# neighbour: heglig-wells

=== y01 | 2015-03-02 | Khartoum Daily Review
--- Six UN observers missing after ambush in Abyei
Gunmen {ambushed|s1} a convoy of United Nations observers in the disputed Abyei area on Sunday and {took six of them|a1} away, the UN mission said. An Ethiopian driver {was killed|s1}.
The two vehicles were on the road from Diffra to Abyei town. The mission {called for|q1} the immediate release of the men, who come from Ghana, India and Peru.
Sudan's foreign ministry {condemned|c1} the crime. It {accused|c4} Juba: the kidnappers were tribal fighters in the pay of South Sudan, a spokesman said.
A joint committee of Sudan and South Sudan that administers Abyei {will meet|p1} on 9 March in Addis Ababa, and the matter will be on its agenda.
Both countries claim the area. A {referendum|b1} that was held by one of the peoples there in 2013 was not recognised by either.

=== y02 | 2015-03-03 | Juba Mirror
--- Juba says Sudanese militia holds observers
South Sudan's government said on Monday that a militia from Sudan {had kidnapped|a1} the six UN observers in Abyei. Foreign Minister Grace Nyandeng said that the cars of the gunmen were seen driving north.
She {accused|c2} Khartoum of {giving|w1} the militia weapons. South Sudan had no fighters on that road, she said.
According to a chief in Abyei, eight foreigners {were seized|a1}, two of them women. The {attack|s1} happened on Saturday before dark, he said, and people heard {shots|s1} for half an hour.
Nyandeng {offered|o1} the mission the help of South Sudan's police. The UN did not respond to the {offer|o1} at first.

=== y03 | 2015-03-05 | Nile News Agency
--- Kidnappers of UN staff threaten to kill one
KHARTOUM - A group calling itself Shield of Abyei said on Wednesday that it was {holding|a1} six UN observers and {threatened|t1} to kill one of them unless Sudan freed 40 prisoners within a week.
In a telephone call to the agency, a man who gave his name as Hamdan Koor {demanded|q2} that the prisoners, most of them {arrested|b2} in 2013, be taken to Diffra.
Sudan's interior minister, Babiker Nur, said that his government {would not bargain|r1} with bandits. South Sudan {called on|q3} Sudan to let mediators from Juba travel to Diffra.
The UN {will send|p2} its envoy for the two Sudans, the Finn Matti Lehtola, to Khartoum on Friday.
The {raid|b3} on the Bamboo oil field on Monday, 160 km to the east, has no connection with the {abduction|a1}, the mission said.

=== y04 | 2015-03-05 | Accra Evening Chronicle | copy y03
--- Ghanaians among hostages threatened with death
KHARTOUM - A group calling itself Shield of Abyei said on Wednesday that it was {holding|a1} six UN observers and {threatened|t1} to kill one of them unless Sudan released 40 prisoners within a week.
In a telephone call to the agency, a man who gave his name as Hamdan Koor {demanded|q2} that the prisoners, most of them {arrested|b2} in 2013, be taken to Diffra.
Sudan's interior minister, Babiker Nur, said that his government {would not bargain|r1} with bandits. South Sudan {called on|q3} Sudan to let mediators from Juba travel to Diffra.

=== y05 | 2015-03-08 | Khartoum Daily Review
--- UN envoy in Khartoum, one hostage reported free
The UN envoy Matti Lehtola {conferred|p2h} with Interior Minister Babiker Nur for two hours on Friday about the {hostages|a1} in Abyei. He {asked|q4} the minister to hold off any rescue by force. Nur {gave him|y6} that assurance, both said.
An Indian officer {was let go|y1} on Saturday and walked into the camp at Diffra. He was ill, the mission said. Five men remained {in the hands|a1} of the group.
The officer told his superiors that there had been four vehicles, not two, and that two drivers {were shot|s1}.
Lehtola {travels on|p3} to Juba on Monday.
In Abyei town about 800 people {marched|m1} on Saturday in protest against the {kidnapping|a1}.

=== y06 | 2015-03-10 | Juba Mirror
--- Joint committee does not meet
The Abyei committee of Sudan and South Sudan {did not meet|p1} on Monday. Sudan's members had told the African Union that they could not leave Khartoum, and a new date for the {session|p1} was fixed for 16 March.
Lehtola's {trip|p3} to Juba has been dropped as well. The envoy stayed in Khartoum because of progress in new {talks|e1} with the government there, his spokeswoman said.
The spokeswoman corrected reports about the {ambush|s1} of 1 March. Two vehicles and one driver were concerned; the second driver reported dead was found alive in a village on Sunday.
Nyandeng said that Sudanese soldiers {searched|i1} a clinic in Agok on Sunday and {beat|i1} three nurses. Agok is under South Sudan's control.

=== y07 | 2015-03-12 | Nile News Agency
--- Sudan frees prisoners as hostage deadline passes
KHARTOUM - Sudan {released|y3} 22 prisoners on Wednesday, hours before kidnappers in Abyei {were to kill|t1} a UN observer, a police officer said.
The men were driven to Diffra, where elders received them. The interior ministry called it a {pardon|y3} that had been due for months. Minister Babiker Nur said that nothing had been conceded to criminals.
A man who spoke for the kidnappers, Hamdan Koor, said that they would not carry out their {threat|t1} for now. He {insisted|q5} on the other 18 prisoners.
Sudan's army denied that its soldiers {had entered|i1} a clinic in Agok. It had no unit within 30 kilometres, it said.
Ghana and India {appealed|q6} to the Security Council to send more troops to Abyei.

=== y08 | 2015-03-14 | Horn Dispatch
--- Council statement on Abyei, but no more troops
The Security Council {condemned|c3} the {kidnapping|a1} of observers in Abyei in a statement on Friday. It did not {strengthen|r3} the force there, as Ghana and India had {wished|q6}. "There will be no additional battalion," the president of the Council said.
The Council {met|e2} on Friday for the second time in two days on the two Sudans. On Thursday it had {adopted|b4} travel bans against commanders on both sides because of the {fighting|b3} around the Bamboo oil field.
Sudan let 40 prisoners {go|y3} on Wednesday, not 22 as first reported, an elder from Diffra said. He said that he counted them as they got off the trucks. The police stood by their figure.
The Ethiopian driver who {was killed|s1} was buried in Mekelle on Thursday.

=== y09 | 2015-03-17 | Nile News Agency
--- Abyei committee meets in Addis Ababa
ADDIS ABABA - Officials from Sudan and South Sudan {met|p1h} on Monday to discuss Abyei for the first time in a year, and {agreed|g1} on joint patrols with the United Nations on the road to Diffra.
The five remaining {hostages|a1} were still {held|a1}. Sudan said that it {had handed over|y4} the last of the prisoners on Sunday. An African Union official confirmed that a second group of 18 {was freed|y4}.
The {patrols|p4} are to start on 1 April. The committee {will come together|p5} again in Abyei town on 20 April.
Sudan's delegate repeated the {accusation|c4} that South Sudan paid the kidnappers. His colleague from Juba {rejected|r2} it.

=== y10 | 2015-03-19 | Juba Mirror
--- Hostages handed over near Diffra
The last five UN observers {abducted|a1} in Abyei on 1 March {were released|y5} on Wednesday. A helicopter flew them to Kadugli for medical checks.
Two of the men come from Ghana, two from India and one from Peru. They were tired but unhurt, the UN mission said, and had been moved from village to village by night.
No ransom was paid, envoy Matti Lehtola said.
Foreign Minister Grace Nyandeng said that the {liberation|y5} proved Sudan's influence on the gunmen. Khartoum {thanked|v1} the elders of the region.
Hamdan Koor told reporters by telephone that his group came neither from Sudan nor from South Sudan. It had carried out the {attack|s1} on its own account, he said.

=== y11 | 2015-04-02 | Khartoum Daily Review
--- First joint patrol on Diffra road
Police of Sudan and South Sudan {drove|p4h} together with UN soldiers from Diffra to Abyei town on Wednesday. It was the first {patrol|p4h} of its kind since the {kidnapping|a1} of six observers on that road a month ago.
A chief from Abyei told the newspaper that $200,000 changed hands in Diffra on the night before the last {hostages|a1} {came free|y5}.
Sudan's army admitted that some of its soldiers {had been|i1} in a clinic in Agok on 8 March. They were looking for a deserter, and one of them will be disciplined, it said.
Five men {were arrested|a2} on Tuesday in Muglad in connection with the case of the observers. Interior Minister Babiker Nur said that Hamdan Koor was not among them.

@ plan p1: postponed y06 "was fixed for 16 March" -> 2015-03-16
@ plan p1: held y09 "met on Monday to discuss Abyei"
@ plan p2: held y05 "conferred with Interior Minister Babiker Nur for two hours on Friday"
@ plan p3: cancelled y06 "trip to Juba has been dropped as well"
@ plan p4: held y11 "drove together with UN soldiers from Diffra to Abyei town"
@ plan p5: none
@ request q1: accepted y10 "The last five UN observers abducted in Abyei on 1 March were released"
@ request q2: rejected y03 "would not bargain with bandits"
@ request q2: accepted y07 "released 22 prisoners on Wednesday"
@ request q3: none
@ request q4: accepted y05 "Nur gave him that assurance"
@ request q5: accepted y09 "a second group of 18 was freed"
@ request q6: rejected y08 "There will be no additional battalion"
@ threat t1: withdrawn y07 "they would not carry out their threat for now"
@ parties y01 "tribal fighters in the pay of South Sudan" / y02 "a militia from Sudan had kidnapped"
@ figures y01 "took six of them away" / y02 "eight foreigners were seized"
@ date y01 "in the disputed Abyei area on Sunday" / y02 "happened on Saturday before dark"
@ figures y01 "An Ethiopian driver was killed" / y05 "two drivers were shot"   resolved y06 "the second driver reported dead was found alive"
@ figures y01 "The two vehicles were on the road" / y05 "there had been four vehicles, not two"   resolved y06 "Two vehicles and one driver were concerned"
@ denial y06 "Sudanese soldiers searched a clinic in Agok" / y07 "denied that its soldiers had entered a clinic"   resolved y11 "had been in a clinic in Agok on 8 March"
@ figures y07 "released 22 prisoners on Wednesday" / y08 "Sudan let 40 prisoners go on Wednesday"   resolved y09 "a second group of 18 was freed"
@ denial y10 "No ransom was paid" / y11 "$200,000 changed hands"
@ one b3 = heglig-wells/s1
@ one b4 = heglig-wells/k1
