# story: heglig-wells
# about: raid on an oil field between Sudan and South Sudan, air strikes, Addis Ababa talks, a UN sanctions vote
# neighbour: abyei-convoy

=== h01 | 2015-03-03 | Nile News Agency
--- South Sudanese troops raid Sudanese oil field, Khartoum says
KHARTOUM - Troops from South Sudan {attacked|s1} the Bamboo oil field in Sudan on Monday and set two wells on fire, the Sudanese army said. At least 14 soldiers and oil workers {were killed|s1}.
Army spokesman Brig Osman Khidir said that the attackers came in 30 vehicles and {were driven back|s1} after three hours. He {vowed|t1} that Sudan would strike their bases across the border.
South Sudan's government in Juba said that it had sent no soldiers. It suggested that rebels from Darfur {had raided|s1} the field.
Presidents of the two countries {are to meet|p1} in Addis Ababa on 12 March under the auspices of the African Union.
The two armies {fought|b1} over the nearby Heglig field in 2012, less than a year after the south became independent.

=== h02 | 2015-03-03 | East African Standard-Bearer | copy h01
--- Oil wells burn after raid on Sudan's border
KHARTOUM - Troops from South Sudan {attacked|s1} the Bamboo oil field in Sudan on Monday and set two wells on fire, the Sudanese army said. At least 14 soldiers and oil workers {were killed|s1}.
Army spokesman Brig Osman Khidir said that the assailants came in 30 vehicles and {were driven back|s1} after three hours. He {vowed|t1} that Sudan would strike their bases across the border.
South Sudan's government in Juba said that it had sent no soldiers. It suggested that rebels from Darfur {had raided|s1} the field.

=== h03 | 2015-03-05 | Juba Mirror
--- Four villagers killed by bombs in Pariang
Sudanese aircraft {bombed|t1h} two villages in Pariang county on Wednesday, killing four civilians, the state government said. A market and a grinding mill were destroyed.
The {air strikes|t1h} came two days after {fighting|s1} at the Bamboo oil field. Juba's military spokesman, Col Peter Akol, {accused|c1} Khartoum of murder. He {called on|q1} the UN Security Council to ban Sudanese flights over the border area.
The {summit|p1} of the presidents will go ahead, he said.
A hospital in Bentiu said it had admitted 19 people after the {raids|t1h}. Two of them were soldiers.
Akol repeated that the South Sudanese army was not at Bamboo. "Ask the Darfur rebels," he said. A rebel commander, Jibril Tahir, told the newspaper by satellite telephone that his men {had taken|s1} the field. It was Sunday night and not Monday when they came, he said.

=== h04 | 2015-03-06 | Nile News Agency
--- Sudan says it hit military camp, not villages
KHARTOUM - No civilian target {was bombed|t1h} in South Sudan this week, the Sudanese army said on Thursday. Its aircraft {struck|t1h} a camp from which the Bamboo oil field had been {attacked|s1}, and {killed|t1h} 35 fighters, Brig Osman Khidir said.
The United States {urged|q2} Khartoum to ground its bombers. The African Union {gave|d1} Juba until 10 March to draw its forces back ten kilometres from the line.
Sudan raised the number of people {killed|s1} at the oil field to 17, after three wounded workers died. The fires were out, the oil ministry said.
Trains with ammunition have been seen at Muglad. A diplomat in Khartoum said that a brigade was {being moved|m1} to the south.

=== h05 | 2015-03-09 | Horn Dispatch
--- UN panel blames Juba for raid on oil field
Soldiers of South Sudan's Fourth Division took part in the {assault|s1} on Sudan's Bamboo field last Monday, according to a confidential report of United Nations observers. The report, seen by Horn Dispatch, gives the number of dead as nine.
The observers found cartridge cases, ration packs and the identity card of a corporal. They did not find traces of Darfur rebels.
Juba {rejected|r1} the findings on Sunday. Its foreign minister, Grace Nyandeng, {will fly|p2} to New York on Tuesday to address the Security Council.
A draft resolution of the United States is directed at commanders of both armies. The Council {will vote|p3} on Thursday, diplomats said. Russia has announced {objections|r5}.
On Saturday shells {fell|s2} on a Sudanese post near Kharasana, 45 km from the oil field. No one was killed.

=== h06 | 2015-03-11 | Juba Mirror
--- Summit postponed, minister in New York
The presidents of Sudan and South Sudan {will not meet|p1} on Thursday. Their {summit|p1} in Addis Ababa has been put off to 19 March because the mediators need more time, the African Union said on Tuesday.
Foreign Minister Grace Nyandeng {addressed|p2h} the Security Council on Tuesday evening. She {asked|q3} its members to wait with punitive measures until the presidents had spoken.
South Sudan {has drawn|d1h} its forces back from the line as the African Union {required|d1}, Col Peter Akol said. Observers confirmed that the last trucks {left|d1h} Panakwach on Monday. In the north, the Sudanese brigade {sent|m1} to Muglad did not move, they said.
Police in Juba {broke up|f1} a {demonstration|m2} of students against Sudan on Tuesday and {detained|a1} 26 of them.

=== h07 | 2015-03-13 | Nile News Agency
--- Security Council imposes sanctions on Sudan border commanders
NEW YORK - The UN Security Council {imposed|k1} travel bans on four commanders from Sudan and South Sudan on Thursday over the fighting along their border.
Thirteen members {voted in favour|p3h}. Russia and China abstained. A {request|q3} from Juba to delay the {vote|p3} {was refused|r2} before the session by the United States, which had drafted the text.
The {bans|k1} apply to two generals of each side. One is the commander of the Fourth Division, which the observers hold responsible for the {raid|s1} of 2 March on the Bamboo field. Another ordered the {air strikes|t1h} which {killed|t1h} at least four people in Pariang.
The resolution contains no flight ban, as Juba had {demanded|q1}. Sudan's ambassador {condemned|c2} the {measures|k1} as unjust to his country.

=== h08 | 2015-03-16 | East African Standard-Bearer
--- Lawyer doubts number of freed students
The students {arrested|a1} at a {march|m2} in Juba last week {were set free|y1} on Saturday, the police said. A lawyer who represents them said that 41 had been {taken away|a1} and that only 26 came back. The police had always spoken of 26.
The {rally|m2} took place on Tuesday in front of the Sudanese embassy to protest against the {bombing|t1h} of Pariang. According to the lawyer, it {was dispersed|f1} with live bullets. The police said they used only sticks.
In Khartoum, the foreign ministry said that Sudan {would stay away|t2} from the {summit|p1} in Addis Ababa unless the {sanctions|k1} on its generals were lifted. It {demanded|q4} an apology from the United States as well.
Ethiopia's prime minister {telephoned|e1} both presidents on Sunday.

=== h09 | 2015-03-20 | Nile News Agency
--- Sudan, South Sudan presidents sign border deal
ADDIS ABABA - The presidents of Sudan and South Sudan {signed|g1} an accord on a demilitarised strip along their border on Thursday after a day of {talks|p1h} in the Ethiopian capital.
Sudan had said on Sunday that it {would not attend|t2}. Its president arrived a few hours late, after a {telephone call|e1} from the Ethiopian prime minister.
Under the {agreement|g1}, each army {will withdraw|p4} ten kilometres by 5 April and 300 Ethiopian soldiers {will be stationed|p5} at the oil fields. The two leaders {will hold|p6} another meeting in Khartoum in May.
They did not mention the {raid|s1} on Bamboo. The {sanctions|k1} of the Security Council remain in force.

=== h10 | 2015-04-07 | Horn Dispatch
--- Observers: border strip is empty
The strip on both sides of the border between Sudan and South Sudan was empty of regular troops by Sunday, UN observers reported on Monday. The {pullback|p4h} was verified from helicopters.
Not a single Ethiopian soldier has been seen at the oil fields so far. Addis Ababa informed the two governments on Friday that it would not provide the {contingent|p5} because nobody had agreed to pay for it.
Washington said it {would not apologise|r4} to Sudan and that the {travel bans|k1} were justified.
At Bamboo, five weeks after the {attack|s1} that according to Sudan cost 17 lives, one of the two damaged wells is producing again. South Sudan conceded last week that men of its Fourth Division {had been|s1} at the field. They had acted without orders, it said.

@ plan p1: postponed h06 "has been put off to 19 March" -> 2015-03-19
@ plan p1: held h09 "after a day of talks in the Ethiopian capital"
@ plan p2: held h06 "addressed the Security Council on Tuesday evening"
@ plan p3: held h07 "Thirteen members voted in favour"
@ plan p4: held h10 "The pullback was verified from helicopters"
@ plan p5: cancelled h10 "would not provide the contingent"
@ plan p6: none
@ request q1: rejected h07 "The resolution contains no flight ban"
@ request q2: none
@ request q3: rejected h07 "A request from Juba to delay the vote was refused"
@ request q4: rejected h10 "would not apologise to Sudan"
@ threat t1: carried_out h03 "bombed two villages in Pariang county"
@ threat t2: withdrawn h09 "Its president arrived a few hours late"
@ deadline d1: met h06 "the last trucks left Panakwach on Monday"
@ parties h01 "Troops from South Sudan attacked the Bamboo oil field" / h03 "his men had taken the field. It was"   resolved h10 "men of its Fourth Division had been at the field"
@ date h01 "in Sudan on Monday" / h03 "It was Sunday night and not Monday"
@ denial h03 "bombed two villages in Pariang county" / h04 "No civilian target was bombed"
@ figures h04 "the number of people killed at the oil field to 17" / h05 "the number of dead as nine"
@ figures h06 "detained 26 of them" / h08 "41 had been taken away"
@ denial h01 "it had sent no soldiers" / h05 "Soldiers of South Sudan's Fourth Division took part"   resolved h10 "men of its Fourth Division had been at the field"
