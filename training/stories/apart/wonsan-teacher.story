# story: wonsan-teacher
# about: an American teacher detained in North Korea, an envoy's visits, a trial, flood aid and a release
# neighbour: uranium-round

=== w01 | 2011-07-06 | Seoul Tribune
--- North Korea confirms it holds American
North Korea said on Wednesday that it {had detained|a1} an American teacher, Daniel Hargrove, on suspicion of acts against the state. The official news agency gave no details.
Hargrove, 52, taught English at a college in Wonsan. He {was taken|a1} from a train on 28 June, according to a colleague who returned to Seoul.
The United States {demanded|q1} that the Swedish ambassador, who represents its interests in Pyongyang, be allowed to see him. It has no embassy there.
Another American, who {was held|b1} in the North in 2009 and 2010, came home after seven months.
US and North Korean diplomats {are to meet|p1} in Geneva next week. The State Department said that the teacher's case was not connected with the nuclear issue.

=== w02 | 2011-07-09 | Pacific Press Agency
--- Swedish envoy sees detained American in Pyongyang
SEOUL - Sweden's ambassador in Pyongyang {met|y1} the {detained|a1} American Daniel Hargrove for 20 minutes on Friday, Swedish officials said. He was in good health.
Hargrove {was seized|a1} at his college dormitory on 30 June, he told the ambassador, and not on a train as reported before.
North Korea {accused|c1} him of spreading religious leaflets. He {will be put|p2} on trial on 18 July, the ambassador was told.
The US president's special representative for humanitarian affairs, former senator George Maddox, {will travel|p3} to Pyongyang on 13 July to ask for mercy, the State Department said. He has been {invited|o1} by the foreign ministry there.
The family in Oregon {appealed|q2} to the North's leader to free the teacher, who suffers from diabetes.

=== w03 | 2011-07-09 | Portland Evening News | copy w02
--- Oregon teacher seen alive in Pyongyang
SEOUL - Sweden's ambassador in Pyongyang {met|y1} the {detained|a1} American Daniel Hargrove for 20 minutes on Friday, Swedish officials said. He was in good health.
Hargrove {was arrested|a1} at his college dormitory on 30 June, he told the ambassador, and not on a train as reported before.
North Korea {accused|c1} him of spreading religious leaflets. He {will be put|p2} on trial on 18 July, the ambassador was told.

=== w04 | 2011-07-12 | Seoul Tribune
--- Pyongyang withdraws invitation to US senator
North Korea {no longer wishes|r4} to receive George Maddox, a former US senator who wanted to bring home a {detained|a1} teacher. The {visit|p3} on Wednesday will not take place, the State Department said on Monday.
Pyongyang's foreign ministry stated that it had never {invited|o1} the senator. US officials showed reporters a fax with the {invitation|o1}, dated 5 July.
The United States {threatened|t1} to hold back medicine for the North's flooded provinces. Heavy rain has killed at least 30 people there since June.
South Korea {offered|o2} a shipment of noodles and cement for the flood victims. The {talks|p1} about the uranium programme in Geneva, which were to begin on Thursday, have been moved by a week.

=== w05 | 2011-07-19 | Pacific Press Agency
--- North Korea sentences American to eight years
SEOUL - A court in Pyongyang {sentenced|k1} the American Daniel Hargrove to eight years of hard labour on Monday after a {trial|p2h} of two hours, the North's news agency said. The Swedish ambassador was not admitted.
The agency said that Hargrove had confessed to handing out 3,000 leaflets.
The United States {condemned|c2} the {verdict|k1}. It {called on|q3} China to use its influence.
Senator George Maddox said that he was ready to go "tomorrow, if they let me". A new date for his {trip|p3} was not in sight.
Flood deaths in the North have risen to 57. Its Red Cross {thanked|v1} Seoul for the {offer|o2} of noodles but said that it {could not accept|r1} cement.

=== w06 | 2011-07-22 | Geneva Courier
--- Teacher is a topic in Geneva after all
The American delegate at the {nuclear talks|p1h} in Geneva, Laura Whitcomb, brought up the case of the {imprisoned|a1} teacher on Thursday. She {pressed|q4} the North Koreans for his transfer to a hospital.
Vice Foreign Minister Ri Tong Chol said that he would report home.
Hargrove's lawyer in Oregon said that his client had confessed to nothing. According to a Swedish note, he told the court that he owned a single book of psalms. The note gives the {sentence|k1} as ten years.
In Seoul about 400 teachers {held a vigil|m1} for their colleague on Wednesday evening.

=== w07 | 2011-07-27 | Seoul Tribune
--- American moved from camp to hospital
North Korea {has transferred|y2} the American prisoner Daniel Hargrove to the Friendship Hospital in Pyongyang, Sweden's foreign ministry said on Tuesday. The ambassador {visited|y3} him there. He has lost eleven kilos.
It was the second {meeting|y3} since his {arrest|a1}. The ambassador carried insulin and letters.
China's foreign ministry said on Monday that it {would not interfere|r2} in the affairs of its neighbour. It did not say whether it had spoken with Pyongyang about the case.
A South Korean ship with noodles {left|g1} Incheon for Nampo on Tuesday. The floods have claimed 88 lives, according to the North.
The North {has given|d1} the United States until 10 August to express regret in writing.

=== w08 | 2011-08-05 | Pacific Press Agency
--- Former senator arrives in Pyongyang
BEIJING - Former US senator George Maddox {landed|p3h} in Pyongyang on Thursday in the case of an {imprisoned|a1} teacher. He {was met|p3h} at the airport by Vice Foreign Minister Ri Tong Chol.
The North had {refused|r4} to see him three weeks earlier. Maddox {is to meet|p4} China's foreign minister in Beijing on Saturday.
His office confirmed that he carried a letter in which the State Department {expresses regret|d1h} for "any violation of the laws" by the prisoner. The North had {asked|d1} for such a letter by 10 August.
American medicine for the flood areas worth $900,000 {has arrived|g2} in Nampo, the Red Cross said. Earlier, Washington had {talked of|t1} withholding it.

=== w09 | 2011-08-07 | Portland Evening News
--- Oregon teacher on way home from Pyongyang
Daniel Hargrove {left|y4} North Korea on Saturday aboard the plane of former senator George Maddox and is on his way to Portland. North Korea {pardoned|y4} him on Friday night, the senator said in Beijing, where he {conferred|p4h} with the foreign minister.
No money was paid, Maddox said. The teacher {was convicted|k1} in July and served 18 days of an eight-year term.
His sister Ellen Hargrove {thanked|v2} Sweden. She had {pleaded|q2} with the North's leader for this since the first week.
North Korea's news agency reported that Maddox {apologised|c3} to the leader in person on behalf of the United States.
The senator {will report|p5} to a committee of the Congress on 6 September.

=== w10 | 2011-08-10 | Seoul Tribune
--- Maddox: no apology, no meeting with leader
Former senator George Maddox said on Tuesday that he did not meet North Korea's leader and did not {apologise|c3} to anybody during his {stay|p3h} in Pyongyang. He {had handed over|d1h} a letter at the foreign ministry, nothing more.
A Japanese newspaper reported that $1.5 million {was transferred|x1} to a bank in Macau on the day before the {release|y4}. The State Department said that it knew of no payment.
Daniel Hargrove gave his first interview. He {was picked up|a1} on the train to Pyongyang, he said, on 28 June; the Swedish note had mixed up two conversations. The court in Pyongyang {gave him|k1} eight years.
The North {demanded|q5} that South Korea send cement after all. Seoul has not replied.
American and North Korean negotiators {will meet|p6} in Beijing on 16 August about the uranium plant.

=== w11 | 2011-09-08 | Pacific Press Agency
--- Maddox testifies on North Korea mission
WASHINGTON - Former senator George Maddox {appeared|p5h} before a committee of the Congress on Tuesday and answered questions about the {release|y4} of Daniel Hargrove for three hours.
The United States had paid nothing for the teacher, he repeated. Bank records that the committee has obtained show a {transfer|x1} of $1.5 million by a church in Texas.
Several members {criticised|c4} the letter of regret that he {delivered|d1h} in August.
South Korea said on Wednesday that it {would not deliver|r3} cement to the North, because it could be used for bunkers. Two shiploads of noodles {have been handed|g1} over since July.
Another American, a missionary from Ohio, {was detained|a2} in Rason last week, diplomats in Seoul said. North Korea has not confirmed it.

@ plan p1: postponed w04 "have been moved by a week" -> 2011-07-21
@ plan p1: held w06 "The American delegate at the nuclear talks in Geneva"
@ plan p2: held w05 "after a trial of two hours"
@ plan p3: cancelled w04 "on Wednesday will not take place"
@ plan p3: held w08 "landed in Pyongyang on Thursday"
@ plan p4: held w09 "where he conferred with the foreign minister"
@ plan p5: held w11 "appeared before a committee of the Congress on Tuesday"
@ plan p6: none
@ request q1: accepted w02 "met the detained American Daniel Hargrove for 20 minutes"
@ request q2: accepted w09 "North Korea pardoned him on Friday night"
@ request q3: rejected w07 "it would not interfere in the affairs of its neighbour"
@ request q4: accepted w07 "to the Friendship Hospital in Pyongyang"
@ request q5: rejected w11 "would not deliver cement to the North"
@ threat t1: withdrawn w08 "has arrived in Nampo, the Red Cross said"
@ deadline d1: met w08 "expresses regret for"
@ date w01 "from a train on 28 June" / w02 "at his college dormitory on 30 June"   resolved w10 "on the train to Pyongyang, he said, on 28 June"
@ denial w02 "He has been invited by the foreign ministry there" / w04 "it had never invited the senator"   resolved w04 "showed reporters a fax with the invitation"
@ denial w05 "had confessed to handing out 3,000 leaflets" / w06 "his client had confessed to nothing"
@ figures w05 "to eight years of hard labour" / w06 "as ten years"   resolved w10 "gave him eight years"
@ denial w09 "apologised to the leader in person" / w10 "did not apologise to anybody"
@ denial w09 "No money was paid" / w10 "$1.5 million was transferred to a bank in Macau"   resolved w11 "a transfer of $1.5 million by a church in Texas"
