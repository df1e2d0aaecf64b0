# story: baengnyeong-drill
# about: a South Korean-American artillery and naval drill off Baengnyeong island, Northern shells in the sea, a hotline, leaders' calls, a Chinese envoy's visit and a second drill called off
# neighbour: goseong-drill

=== d01 | 2024-03-05 | Han River Press
--- Seoul, Washington to drill near disputed sea border
SEOUL - South Korean and United States marines {will hold|p1} six days of artillery and landing drills around Baengnyeong island from 11 March, the Defence Ministry said on Tuesday.
Some 4,800 troops, 22 ships and two American reconnaissance aircraft are to take part.
North Korea {called on|q1} Seoul to scrap the manoeuvres and {threatened to fire|t1} into the waters south of the sea border "for every shell a shell".
The border off the west coast has never been recognised by Pyongyang. In 2010 it {bombarded|b1} Yeonpyeong island, killing four people.

=== d02 | 2024-03-06 | Busan Courier | copy d01
--- Marines to train off Baengnyeong
SEOUL - South Korean and United States marines {will hold|p1} six days of artillery and landing drills around Baengnyeong island from 11 March, the Defence Ministry said on Tuesday.
Some 4,800 troops, 22 ships and two American reconnaissance aircraft are to take part.
North Korea {called on|q1} Seoul to cancel the manoeuvres and {threatened to fire|t1} into the waters south of the sea border "for every shell a shell".

=== d03 | 2024-03-08 | Ministry of National Defense, Seoul (press release)
--- Minister Yoo on alliance readiness
In a telephone conversation on Thursday evening Minister Yoo Sang-chul and the US Secretary of Defense {reviewed|e1} preparations for Exercise Steadfast Anchor. Both officials agreed that the {exercise|p1} is defensive.
The Minister {rejects|r1} the North's {demand|q1} to abandon the training. Residents of Baengnyeong, Daecheong and Socheong {are requested|q2} to spend firing hours in the shelters.
In view of high waves the {start|p1} has been moved by two days to Wednesday, 13 March.
The Minister {deplores|c2} the North's {jamming|j1} of satellite navigation, which since Monday has affected 70 civilian vessels.

=== d04 | 2024-03-10 | The Incheon Islander
--- Crab boats ask for a week's peace
The crabs do not read press releases. On Saturday our fishermen's union {petitioned|q3} the marines to leave the eastern grounds open during {Steadfast Anchor|p1}. Chairman Pyo Man-ho put the loss at 900 million won.
As for lost satellites: he knows of four boats whose screens went blank, and none after Tuesday.
Old Mrs Gu, 88, {is going|y4} to the shelter, as asked. "With my kimchi," she says. "I have sat there before."
An envoy from Beijing {is to arrive|p2} in Seoul on 20 March to calm things down, the television reports.

=== d05 | 2024-03-14 | Han River Press
--- North Korea fires shells as South, U.S. start drill
SEOUL - North Korean coastal guns {fired|s1} about 60 shells into the sea north of Baengnyeong island on Wednesday, hours after South Korean and American marines began a {drill|p1h} there, the Joint Chiefs of Staff said.
All rounds fell on the northern side of the border and nobody was hurt. The South's marines {shot back|s2} with 40 shells into empty water.
China {appealed|q4} to both Koreas to use the military hotline, which the North {cut|b2} last year.

=== d06 | 2024-03-15 | Pyongyang Digest (monitoring service)
--- What the North says
From Thursday evening's radio, in our translation: "The hysterical {firing|p1h} of the puppets was answered by {200 shells|s1} which fell, every one of them, south of the phantom line." It was done at noon on Tuesday, the announcer added, to a salute.
Editor's note: the {drill|p1h} had not begun by Tuesday noon. As late as Thursday the South's marines saw no crater on their side, nor did two fishing captains.
The same bulletin {announced a term|d1}: unless the American ships have turned away by Saturday, 16 March, "the sea will boil".

=== d07 | 2024-03-18 | The Incheon Islander
--- Six days become four
It ended early. On Saturday at three the last American landing ship {steamed off|y1} southwards; the waves, says the marine spokesman, and not Pyongyang's calendar. The loudspeakers in Jinchon harbour played an old trot song.
And the shells? Two of them lie in Lee Bok-soon's mussel bed, one kilometre south of the line. A corporal dug them out on Sunday. So they did {come across|s1} on Wednesday, after all, some of them.
The eastern crab grounds stayed closed to the end. The {petition|q3}, says chairman Pyo, was never so much as opened.

=== d08 | 2024-03-19 | Daily Capitol Report
--- President on the line
The American president {called|e2} his South Korean colleague on Monday and an hour later {spoke with|e3} Beijing. He {praised|su1} the marines and {urged|q5} China to stop selling the North the jammers that blinded shipping this month.
South Korea's joint staff has corrected its tally: at least nine of some sixty {rounds|s1} that North Korea loosed off on 13 March splashed down beyond the border.
A second exercise, {Steadfast Harbor|p3}, is pencilled in for 8 April off Incheon.

=== d09 | 2024-03-21 | Seoul Evening Star
--- The envoy comes to dinner
He had the abalone. Wei Guangming, Beijing's special representative for the peninsula, {spent Wednesday|p2h} with President Han Ji-won, from the garden to the dessert.
He carries on to Pyongyang, where he {is expected|p4} on Friday. In his bag is a {proposal|q6} of Seoul's: both sides keep their guns covered within five kilometres of the line.
About jammers he would not be lectured. China exports no such devices to anyone and {will not discuss|r2} the matter, Wei told our correspondent.
Outside, 150 conservatives {burned|m1} paper dragons.

=== d13 | 2024-03-22 | Asia Naval Letter
--- Steadfast Anchor: a balance
The {manoeuvres|p1h} off Baengnyeong lasted four days, from the 13th to the 16th, and used up 310 shells and one propeller. It would have been six but for the swell, says the navy. Diplomats would rather thank the {ultimatum|d1}, which the Americans' early {departure|y1} observed to the hour.
The Northern {salvo|s1} of the first day remains the more discussed event; the joint staff's log has it at 15.20 on Wednesday. The marines' {return fire|s2}, forty rounds, was a courtesy to the fish.
Since then there has been a {call|e2} from Washington, a Chinese {dinner guest|p2h} who ate well, and the announcement that he {flies on|p4} to Pyongyang today. The sequel off {Incheon|p3} is still in everybody's diary.

=== d10 | 2024-03-27 | Han River Press
--- North Korea answers hotline for first time in a year
SEOUL - North Korea {picked up|y2} the military hotline to the South on Tuesday, eleven months after going silent, the Unification Ministry said.
The duty officers {spoke|e4} for four minutes. The North {promised|o1} to cover its guns from 1 April if Seoul followed suit.
Wei Guangming, whose {talks in Pyongyang|p4h} lasted until Monday, had brought the message, officials said.
The North's {shelling|s1} on 13 March consisted of 212 rounds, according to a new count by American radar.

=== d11 | 2024-04-03 | Busan Courier
--- Tarpaulins on both shores
Green canvas has hidden the {gun muzzles|y3} on Baengnyeong since Monday morning, and across the water at Jangsan Cape canvas too, only browner. It is all that Seoul {had suggested|q6} in March.
The price became known yesterday. Steadfast Harbor, the {exercise|p3} off Incheon next week, will not take place; Minister Yoo spoke of "saved fuel".
Veterans {are to march|p5} against that on Saturday. Their league {accuses|c1} the president of having sold the islands for a dinner.

=== d12 | 2024-04-08 | Seoul Evening Star
--- Medals and megaphones
With 3,000 medals on 1,100 chests, or so the league claims, the veterans {went round|p5h} City Hall on Saturday. They {insist|q7} on Yoo's resignation.
A few of them {had a scuffle|f1} with students near Deoksu Palace. Police {took away|a1} six.
Out at Jangsan Cape, nothing stirs. Guns on that shore {fired|s1} south of the line for the last time on 13 March.

@ plan p1: postponed d03 "has been moved by two days" -> 2024-03-13
@ plan p1: held d05 "began a drill there"
@ plan p2: held d09 "spent Wednesday with President Han"
@ plan p3: cancelled d11 "will not take place"
@ plan p4: held d10 "talks in Pyongyang lasted until Monday"
@ plan p5: held d12 "went round City Hall on Saturday"
@ request q1: rejected d03 "rejects the North's demand"
@ request q2: accepted d04 "is going to the shelter"
@ request q3: rejected d07 "The eastern crab grounds stayed closed"
@ request q4: accepted d10 "picked up the military hotline"
@ request q5: rejected d09 "will not discuss the matter"
@ request q6: accepted d11 "Green canvas has hidden the gun muzzles"
@ request q7: none
@ threat t1: carried_out d07 "Two of them lie in Lee Bok-soon"
@ deadline d1: met d07 "steamed off southwards"
@ figures d03 "has affected 70 civilian vessels" / d04 "he knows of four boats"
@ figures d05 "about 60 shells" / d06 "was answered by 200 shells"
@ figures d05 "about 60 shells" / d10 "212 rounds"
@ denial d05 "All rounds fell on the northern side" / d06 "every one of them, south"   resolved d08 "at least nine of some sixty"
@ denial d05 "All rounds fell on the northern side" / d07 "Two of them lie in"   resolved d08 "splashed down beyond the border"
@ date d05 "north of Baengnyeong island on Wednesday" / d06 "at noon on Tuesday"   resolved d13 "at 15.20 on Wednesday"
@ denial d06 "the South's marines saw no crater" / d07 "A corporal dug them out"   resolved d08 "splashed down beyond the border"
@ denial d08 "selling the North the jammers" / d09 "exports no such devices to anyone"
@ one p1h = goseong-drill/b2
