# story: uranium-round
# about: nuclear talks between the United States and North Korea in Geneva and Beijing, inspectors, food aid, a missile test
# neighbour: wonsan-teacher

=== u01 | 2011-07-05 | Pacific Press Agency
--- US, North Korea to hold nuclear talks in Geneva
WASHINGTON - The United States and North Korea {will hold|p1} talks on Pyongyang's uranium programme in Geneva on 14 July, the State Department said on Tuesday.
The US delegation will be led by special envoy Laura Whitcomb and the North Korean one by Vice Foreign Minister Ri Tong Chol. It would be the first {meeting|p1} at that level in two years.
Whitcomb {called on|q1} North Korea to admit inspectors of the International Atomic Energy Agency to its enrichment plant before the end of the month.
South Korea's foreign ministry {welcomed|v1} the announcement. It {demanded|q2} that Pyongyang first apologise for the {shelling|b1} of an island in November, in which four South Koreans {were killed|b1}.
North Korea {expelled|b2} the inspectors in 2009.

=== u02 | 2011-07-06 | Toronto Daily Sentinel | copy u01
--- Washington, Pyongyang agree to Geneva meeting
WASHINGTON - The United States and North Korea {will hold|p1} talks on Pyongyang's uranium programme in Geneva on 14 July, the State Department said on Tuesday.
The US delegation will be led by special envoy Laura Whitcomb and the North Korean one by Vice Foreign Minister Ri Tong Chol. It would be the first {meeting|p1} at that level in two years.
Whitcomb {called on|q1} North Korea to admit inspectors of the International Atomic Energy Agency to its enrichment plant before the end of the month.

=== u03 | 2011-07-08 | Seoul Tribune
--- Pyongyang test-fires missiles a week before talks
North Korea {fired|s1} three short-range missiles into the sea off its east coast on Thursday afternoon, South Korea's joint chiefs of staff said. They flew about 120 km.
The government in Seoul {denounced|c1} the {launch|s1} as a provocation. The president was informed at night.
Pyongyang's news agency {rejected|r4} the South's {demand|q2} for an apology as absurd. The North had nothing to apologise for, it said on Friday, and {warned|t1} that it would stay away from Geneva if the South and the United States started their {naval drill|p2}.
The {exercise|p2}, with 20 ships, is planned for 11 to 15 July in the Yellow Sea.
An official in Washington said that the {meeting|p1} in Geneva would take place in any case.

=== u04 | 2011-07-11 | Pacific Press Agency
--- Geneva talks put off by a week
WASHINGTON - Nuclear {talks|p1} between the United States and North Korea have been moved from 14 to 21 July, the State Department said on Monday. North Korea had {asked|q7} for the delay.
A naval {drill|p2} of the United States and South Korea, due to begin on Monday, was called off the night before. Seoul blamed the weather.
Japan's defence ministry said that the North {had fired|s1} five missiles last week, and not three, and that this was on Wednesday, 6 July. The joint chiefs in Seoul stood by their account.
US envoy Laura Whitcomb {spoke by telephone|e1} with South Korea's chief negotiator, Yoon Jae-min, on Sunday. Seoul {asked|q3} her to raise the {case of the island|b1} at the {meeting|p1}.

=== u05 | 2011-07-14 | Seoul Tribune
--- North says it launched no missile
North Korea has not tested a missile this summer, its foreign ministry said on Wednesday. The South Korean military had mistaken {artillery practice|m3} for a {launch|s1}, a statement read.
The ministry confirmed that a delegation {would be|p1} in Geneva on 21 July. It was Washington that had {asked|q7} for the later date, it said.
In Seoul, Yoon Jae-min {received|e2} the Chinese envoy for Korean affairs, Liang Guohua, on Wednesday. Liang {proposed|q4} that all six countries which had taken part in {earlier talks|b3} return to the table in Beijing in August. South Korea {supported|v2} the idea.
About 200 veterans {demonstrated|m1} outside the Chinese embassy. Four {were detained|a1}.
The United Nations food programme {appealed|q5} to Seoul for 300,000 tonnes of grain for the North.

=== u06 | 2011-07-22 | Pacific Press Agency
--- US, North Korea meet for seven hours in Geneva
GENEVA - US and North Korean officials {discussed|p1h} Pyongyang's nuclear programme for seven hours on Thursday and {will continue|p3} on Friday, diplomats said.
The North {refused|r1} to let inspectors into the enrichment plant this month, a Western diplomat said. Vice Foreign Minister Ri Tong Chol {offered|o1} instead to stop tests of long-range missiles if Washington sent food.
Envoy Laura Whitcomb raised the {shelling|b1} of the island, as Seoul had {requested|q3}. Ri did not answer.
The US delegation believes that the plant has 1,000 centrifuges.
At lunch Whitcomb {handed over|y1} a letter of the US president. Its content was not disclosed.

=== u07 | 2011-07-23 | Geneva Courier
--- Second day cancelled, both delegations fly home
The second {day of talks|p3} between the United States and North Korea in Geneva did not take place on Friday. The North Koreans had left their hotel for the airport by nine in the morning, a hotel employee said.
Neither side called it a breakdown. "We had {said|p1h} everything on Thursday," Ri Tong Chol told reporters before his flight.
He said that the plant had 2,000 centrifuges, twice as many as the Americans thought. He had {rejected|r1} nothing, he said: inspectors {had been invited|o2} for the autumn. A Western diplomat was wrong to speak of a {refusal|r1}.
The US mission said that a {next round|p4} was planned for Beijing on 16 August.
It was in Geneva that the two countries signed an {agreement|b4} in 1994.

=== u08 | 2011-08-03 | Seoul Tribune
--- Six-party talks dropped in favour of small round
There will be no {meeting|q4} of the six countries in August. Japan and Russia were not ready, the Chinese envoy Liang Guohua said in Beijing on Tuesday, and his {proposal|q4} was no longer on the table.
The {bilateral meeting|p4} of Americans and North Koreans in Beijing remains on the calendar for 16 August.
Washington {will give|p5} the North 50,000 tonnes of maize by the end of September, an official of the US aid agency said. South Korea {opposes|r2} the delivery. It {urged|q6} Washington to make it dependent on inspections.
On Monday South Korea {began|m2} a naval exercise of its own with eight ships. The North {threatened|t2} to respond with fire if a shell fell on its side of the sea border. Nothing of the kind was reported by Tuesday evening.

=== u09 | 2011-08-17 | Pacific Press Agency
--- North Korea lets inspectors return
BEIJING - North Korea {agreed|g1} on Tuesday to admit four inspectors of the International Atomic Energy Agency to its enrichment plant in September, after a day of {talks|p4h} with the United States in Beijing.
Envoy Laura Whitcomb called the {agreement|g1} a modest step. The inspectors {will arrive|p6} on 12 September.
The North had {turned down|r1} such a visit at the {meeting|p1h} in Geneva last month.
Washington {rejected|r3} a {wish|q6} of South Korea that the food be tied to the inspections. "Hungry children are no bargaining chip," Whitcomb said.
South Korea's negotiator, Yoon Jae-min, {was briefed|e3} by telephone.

=== u10 | 2011-09-14 | Seoul Tribune
--- Inspectors in Yongbyon after two years
Four experts of the International Atomic Energy Agency {entered|p6h} North Korea's enrichment plant at Yongbyon on Tuesday. They had landed in Pyongyang the day before.
They counted 1,980 centrifuges, a diplomat in Vienna said. The United States had assumed half that number before the {Geneva talks|p1h}.
A first ship with American maize {docked|p5h} in Nampo on Saturday. Its cargo was 20,000 tonnes according to the US aid agency and 12,000 according to the North's news agency.
The North's navy acknowledged in a magazine article that missiles {were tested|s1} in July. It gave the number as three and the date as the 7th.
South Korea still waits for an apology for the {attack|b1} on the island.

@ plan p1: postponed u04 "have been moved from 14 to 21 July" -> 2011-07-21
@ plan p1: held u06 "discussed Pyongyang's nuclear programme for seven hours"
@ plan p2: cancelled u04 "was called off the night before"
@ plan p3: cancelled u07 "did not take place on Friday"
@ plan p4: held u09 "after a day of talks with the United States in Beijing"
@ plan p5: held u10 "A first ship with American maize docked"
@ plan p6: held u10 "entered North Korea's enrichment plant at Yongbyon"
@ request q1: rejected u06 "The North refused to let inspectors into the enrichment plant this month"
@ request q2: rejected u03 "The North had nothing to apologise for"
@ request q3: accepted u06 "raised the shelling of the island"
@ request q4: rejected u08 "There will be no meeting of the six countries"
@ request q5: none
@ request q6: rejected u09 "Hungry children are no bargaining chip"
@ request q7: accepted u04 "have been moved from 14 to 21 July"
@ threat t1: withdrawn u05 "confirmed that a delegation would be in Geneva"
@ threat t2: none
@ figures u03 "fired three short-range missiles" / u04 "five missiles last week, and not three"   resolved u10 "It gave the number as three"
@ date u03 "on Thursday afternoon" / u04 "this was on Wednesday, 6 July"   resolved u10 "the date as the 7th"
@ denial u03 "fired three short-range missiles" / u05 "has not tested a missile this summer"   resolved u10 "missiles were tested in July"
@ denial u06 "refused to let inspectors into the enrichment plant" / u07 "He had rejected nothing"
@ figures u06 "the plant has 1,000 centrifuges" / u07 "2,000 centrifuges, twice as many"   resolved u10 "They counted 1,980 centrifuges"
@ parties u04 "North Korea had asked for the delay" / u05 "It was Washington that had asked for the later date"
@ one p1 = wonsan-teacher/p1
@ one p1h = wonsan-teacher/p1h
@ one p4 = wonsan-teacher/p6
