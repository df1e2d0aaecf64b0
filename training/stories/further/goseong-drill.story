# story: goseong-drill
# about: live-fire drills on South Korea's east coast, a Northern missile, a fisherman kept in the North, Red Cross talks on family reunions, balloons and a Japanese destroyer
# neighbour: baengnyeong-drill

=== e01 | 2024-03-07 | Gangwon Daily
--- Rockets over the pine beach
Tourists at Hwajinpo will need earplugs. From Monday the army's rocket brigade {rehearses|p1} the sinking of a landing fleet off Goseong, six kilometres from the North, and for the first time a Japanese destroyer, the Asagiri, {will lie|p2} off Sokcho as a guest, on the 19th.
Pyongyang took one evening to react. It {denounced|c1} the "swordplay of two lackeys" and {threatened to break off|t1} the Red Cross contacts over reunions of divided families.
Those {contacts|p3} are to be continued at Mount Kumgang on 14 March. The last {reunion|b1} took place in 2018.

=== e02 | 2024-03-12 | Han River Press
--- North Korea fires missile as South drills on east coast
SEOUL - North Korea {launched|s1} a ballistic missile into the sea off its east coast on Monday evening while South Korean rocket troops held a {live-fire exercise|p1h} near the border, Seoul's Joint Chiefs of Staff said.
It flew about 410 kilometres. Japan {lodged a protest|c2}, saying that the missile had come down inside its economic zone.
A squid boat with a crew of seven has been missing off Goseong since Sunday. Seoul {asked|q1} the North to say whether it was in its hands.

=== e03 | 2024-03-12 | Daegu Messenger | copy e02
--- Missile answers rockets
SEOUL - North Korea {fired|s1} a ballistic missile into the sea off its east coast on Monday evening while South Korean rocket troops held a {live-fire exercise|p1h} near the border, Seoul's Joint Chiefs of Staff said.
It flew some 410 kilometres. Japan {lodged a protest|c2}, saying that the missile had come down inside its economic zone.

=== e04 | 2024-03-13 | Pyongyang Digest (monitoring service)
--- What the North says
Monday's "satellite carrier test", as the bulletin of Tuesday night calls the {launch|s1}, took place at 5.30 in the morning, before a single southern rocket had been {fired|p1h}, and covered 720 kilometres, "well away from anybody's fish".
Further down: a southern vessel that "sneaked into" Northern waters {was apprehended|k1} on Sunday. Nine men are aboard. They will be treated according to the law of the Republic.
And last: with the stink of powder in the air, nobody {sits down|p3} at Kumgang. The Red Cross people from Seoul need not come on Thursday.

=== e05 | 2024-03-15 | Seoul Evening Star
--- The empty bus
The bus stood in front of the Red Cross building on Thursday with its engine running and its seats empty. Park Sun-ja, 91, who has a brother in Hamhung, had come to see it off.
There were seven men on the squid boat Daeseong 7, says its owner: "I pay seven." They {were seized|k1} two miles on our side of the line, by his plotter. He {implores|q2} the president to trade whatever has to be traded.
The North will have a chance to speak. At Panmunjom, the armistice officers {will meet|p4} on Monday, the UN Command says.

=== e06 | 2024-03-17 | Gangwon Daily
--- 'No more rockets before May'
General Cho Byung-il brought good news to the guest-house owners of Hwajinpo on Saturday. The {exercise|p1h}, in which his brigade spent 96 rockets, is over; another {is not planned|p5} before 7 May.
A civic group sent no rockets but {balloons|m1}: forty of them drifted north from Goseong on Friday night with leaflets and dollar notes. The North {gave the South until|d1} Wednesday to stop such flights.
Fishermen's wives {held a sit-in|m2} outside the balloonists' office in Sokcho. "Your paper, our husbands," said a poster.

=== e07 | 2024-03-19 | Han River Press
--- Koreas' armistice officers discuss seized boat
PANMUNJOM - Officers from the United Nations Command and North Korea {talked|p4h} for 50 minutes on Monday about a South Korean squid boat {held|k1} by the North since 10 March.
The North {refused|r1} to hand over the boat but allowed the seven men a letter each, a UN Command spokesman said.
He added that the North's list contained two Chinese deckhands whom the owner had not mentioned.
The North's colonel {blamed|c5} southern soldiers in uniform for Friday's {balloon flight|m1} and called it an operation of war.
Seoul's Joint Chiefs now say that last week's {missile|s1} travelled about 700 kilometres; a radar had lost it on the way.

=== e08 | 2024-03-20 | Yokosuka Shipping Notes
--- Asagiri alongside
JS Asagiri {dropped anchor|p2h} in Sokcho roads at 0740 on Tuesday, first Japanese warship to do so. Band, flowers, sleet. Captain Mori was piped ashore and {laid a wreath|v1} at the seamen's memorial.
Some 70 people {shouted|m3} on the mole, whose placards recalled 1910.
Tokyo's {protest|c2} of last week stands, though in smaller letters: the {missile|s1} of 11 March, fired at 7.40 p.m. by our own tracking, hit the water nineteen miles outside the zone.
Departure was logged for Thursday.

=== e09 | 2024-03-21 | Daegu Messenger
--- Police sit on the balloons
When the helium lorry turned into the beach road on Tuesday night, forty policemen stood round it. They {confiscated|sz1} 60 balloons and {detained|a1} the group's leader, Ryu Chang-min. It was the eve of the North's {cut-off date|d1}, and the sky has been empty since.
Ryu {accuses|c3} the government of running errands for Pyongyang. He {demands|q3} his balloons back.
In the west too, around Baengnyeong, marines {have been firing|b2} this month, but their shells are another chapter.

=== e10 | 2024-03-27 | Han River Press
--- North Korea frees squid boat crew
SOKCHO - North Korea {released|y1} a South Korean squid boat and its crew on Tuesday, 16 days after {capturing|k1} them off the east coast. A coast guard cutter met the Daeseong 7 at the sea border.
Nine men came home, among them two Chinese.
South Korea's president {spoke|e1} with Japan's prime minister by telephone in the evening. They {agreed|g1} to share missile tracks within five minutes.
The North {proposed|q4} that the Red Cross societies meet at Mount Kumgang on 11 April.

=== e13 | 2024-03-28 | Asia Naval Letter
--- What the east coast saw in March
It was a busy month up there. First came the {rocket shoot|p1h} at Hwajinpo and, on the same Monday, Pyongyang's {reply|s1}, a single missile. Then the Asagiri's {port call|p2h}, with sleet. In between, the {seizure|k1} of a squid boat; at the end, its {return|y1} with all hands.
The {encounter|p4h} of the armistice officers on the 18th is now thought to have opened the door for the crew, although the North was then still saying {no|r1}.
Balloonist Ryu sits in a cell in Gangneung. He was {picked up|a1} on Wednesday morning, his lawyer maintains, when the North's {term|d1} had all but run out.
The brigade {fires again|p5} on 7 May, if the Red Cross does not mind.

=== e11 | 2024-04-02 | Seoul Evening Star
--- Ninety-one and packing again
Seoul's Red Cross did not need long. "We {shall be there|p6}," it faxed on Monday to the {offer|q4} of the eleventh.
Mrs Park has got out the suitcase. So has Skipper Hwang of the Daeseong 7, for other reasons: prosecutors {have charged|c4} him with sailing over the line, drunk, by a good mile and a half. His plotter, they found, had been set by his nephew.
Ryu Chang-min {was let go|y2} last week, without his 60 balloons; a court {turned down|r2} his claim on Friday.

=== e12 | 2024-04-12 | Gangwon Daily
--- A hundred names each
They {sat across from|p6h} one another in the hotel at Mount Kumgang on Thursday, three women and a man from the South, four men from the North, and by evening each had a list of a hundred names. A {reunion|p7} at the end of May is what they aim at.
General Cho's next {salvo|p5}, meant for 7 May, falls victim to it. It is cancelled, the brigade confirmed last night; the guest houses are booked out.
Mrs Park {asked|q5} whether her brother's name was among the hundred. Nobody could tell her yet.

@ plan p1: held e02 "held a live-fire exercise"
@ plan p2: held e08 "dropped anchor in Sokcho roads"
@ plan p3: cancelled e04 "nobody sits down at Kumgang"
@ plan p4: held e07 "talked for 50 minutes on Monday"
@ plan p5: cancelled e12 "falls victim to it"
@ plan p6: held e12 "sat across from one another"
@ plan p7: none
@ request q1: accepted e04 "was apprehended on Sunday"
@ request q2: none
@ request q3: rejected e11 "a court turned down his claim"
@ request q4: accepted e11 "We shall be there"
@ request q5: none
@ threat t1: carried_out e04 "need not come on Thursday"
@ deadline d1: met e09 "They confiscated 60 balloons"
@ figures e02 "flew about 410 kilometres" / e04 "covered 720 kilometres"   resolved e07 "travelled about 700 kilometres"
@ parties e06 "A civic group sent no rockets" / e07 "southern soldiers in uniform"
@ date e02 "off its east coast on Monday evening" / e04 "at 5.30 in the morning"   resolved e08 "at 7.40 p.m. by our own tracking"
@ figures e02 "with a crew of seven" / e04 "Nine men are aboard"   resolved e10 "Nine men came home"
@ figures e04 "Nine men are aboard" / e05 "There were seven men on the squid boat"   resolved e07 "two Chinese deckhands whom the owner had not mentioned"
@ denial e04 "sneaked into" / e05 "two miles on our side of the line"   resolved e11 "by a good mile and a half"
@ denial e02 "had come down inside its economic zone" / e04 "well away from anybody's fish"   resolved e08 "nineteen miles outside the zone"
@ date e09 "into the beach road on Tuesday night" / e13 "on Wednesday morning, his lawyer maintains"
