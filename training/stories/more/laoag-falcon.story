# story: laoag-falcon
# about: a Japanese-Philippine air exercise over northern Luzon, residents' protests, Chinese bomber flights and generals' visits
# neighbour: batanes-lantern

=== k01 | 2026-03-04 | Ilocos Times
--- Jets from Japan due in Laoag
Residents of Laoag should brace for noise. Twenty fighter jets from Japan and the Philippines {are to practise|p1} interceptions above northern Luzon from 18 to 24 March, base commander Colonel Arturo Dizon told town councillors on Tuesday.
The {exercise|p1}, named Falcon, is the second of its kind; the air forces {flew together|b1} over Clark in 2024.
Councillor Wena Abad {asked|q1} the commander to end all flights by nine in the evening. Dizon promised a reply by the weekend. General Kenji Hosokawa, the chief of the Japanese air staff, {will inspect|p2} the runway on 11 March, he said.

=== k02 | 2026-03-06 | Pacific Wire
--- Japan and Philippines get Chinese rebuke over Falcon
BEIJING - The Chinese defence ministry {condemned|c1} on Friday an {air exercise|p1} that Japan and the Philippines plan over Luzon, and {threatened|t1} to fly bombers along the edge of Philippine airspace for as long as it lasts.
A delegation of the Chinese air force academy {was to call|p3} on cadets near Manila on 20 March. Whether it still would was "for the hosts to reflect upon", a ministry spokesman said.
The ministry also {demanded|q2} that Tokyo keep its tanker aircraft at home.

=== k03 | 2026-03-06 | Cebu Standard | copy k02
--- Bombers could answer Luzon air drill, Beijing says
BEIJING - The Chinese defence ministry {condemned|c1} on Friday an {air exercise|p1} that Japan and the Philippines plan over Luzon, and {threatened|t1} to send bombers along the edge of Philippine airspace for as long as it lasts.
A delegation of the Chinese air force academy {was to call|p3} on cadets near Manila on 20 March. Whether it still would was "for the hosts to decide", a ministry spokesman said.

=== k04 | 2026-03-08 | Ilocos Times
--- Nine o'clock it is
Councillor Abad can sleep. From nine at night engines will be off, Colonel Dizon wrote to the council on Saturday; an exception is made for rescue flights.
Less good news came for the hotel that had polished its brass: the Japanese general {will come|p2} on 16 March instead of Wednesday, because of a cold.
Meanwhile a group of farmers whose fields border the base {blocked|m1} its main gate for three hours on Saturday with carts and buffaloes. "We were 400," said their leader, Ben Agcaoili, who put the crop damage of the {2024 flights|b1} at 3 million pesos.

=== k05 | 2026-03-09 | Manila Ledger
--- Carts at the gate
The {blockade|m1} of the Laoag air base at the weekend took place on Friday and drew roughly 150 villagers, according to the provincial police. Two men {were held|a1} overnight.
The villagers {gave the defence department|d1} until 15 March to pay for crops lost two years ago, failing which they {would occupy|t2} the runway.
A spokeswoman in Manila said the ministry had received the villagers' letter and was looking for the 2024 file. Their leader said he could lend her his copy.

=== k06 | 2026-03-11 | Kanto Evening News
--- Tankers will fly
Asked about Beijing's wish that the tanker aircraft remain in Japan, the chief cabinet secretary smiled. "They have a full diary in Laoag," he said on Wednesday, {dismissing|r1} the {request|q2}.
General Hosokawa's cold, it turns out, was worse than supposed. His {visit|p2}, set first for today and then for Monday, now has 21 March beside it in the calendar, the air staff said.
In a separate affair, Japan's navy prepares an {exercise|p5} with Philippine ships off Batanes.

=== k07 | 2026-03-14 | Ilocos Times
--- Money for rice
An official in uniform handed out envelopes in Laoag on Friday: 3.2 million pesos in {compensation|y1}, two days before the villagers' clock ran down. Nobody spoke of sitting on runways any more. "The buffaloes go back to work," said Ben Agcaoili.
Provincial police corrected their account of the first {protest|m1}. It had been on Saturday, not Friday, they said; they stood by their figure.
The opening of Falcon is unaffected, according to the base, where a new coat of paint was drying.

=== k08 | 2026-03-16 | South Sea Monitor
--- Villagers: some got nothing
Not everyone was {paid|y1} in Laoag. The defence department disbursed 1.9 million pesos, an invoice seen by this paper shows, and forty families came away empty-handed. The department declined to comment.
About sixty of those left out {protested|m2} on Sunday at the same gate, this time without animals. No arrests were made.
The Chinese academy's {call|p3} on Philippine cadets, still undecided last week, has been struck from the school's timetable, a teacher said.

=== k09 | 2026-03-18 | Pacific Wire
--- Falcon takes off, bombers follow
LAOAG - Pairs of F-15s {roared off|p1h} the Laoag runway at dawn on Wednesday to begin a week of Japanese-Philippine training.
By noon two Chinese H-6 bombers {were circling|t1h} west of Luzon, just outside Philippine airspace, the Philippine air force said. Japan {scrambled|x2} four fighters from Okinawa.
Schools near the base let the children out to watch. A sound meter put up by the town council showed 96 decibels beside the market at a quarter past six.

=== k10 | 2026-03-19 | Luzon Morning
--- Did they cross the line?
Six bombers, rather than two, {flew|t1h} off the Ilocos coast on Wednesday, and one of them {entered|x4} Philippine airspace for ninety seconds, a senator briefed by the air force said. She {called for|q3} the summoning of China's ambassador.
According to the same senator it was Philippine jets that {had gone up|x2} to meet them.
The defence secretary would not discuss the briefing. Two members of the committee, leaving by a side door, said it had been conducted without maps.

=== k11 | 2026-03-20 | Capital Radio Manila
--- Beijing: no intrusion
No Chinese aircraft came within twenty kilometres of Philippine airspace, the embassy in Manila said on Thursday night, {rejecting|r2} a senator's words as "arithmetic by ear".
The air force in Manila sided with it on one point at least, having studied the tapes: the number of bombers on Wednesday was two.
The foreign department {had the ambassador in|v1} for twenty minutes this morning all the same.
A second {patrol|x3}, by three bombers, was seen on Thursday afternoon farther south.

=== k12 | 2026-03-23 | Ilocos Times
--- General at last, and a guest list for autumn
Third time lucky: General Hosokawa {walked the runway|p2h} on Saturday in bright sun, without a handkerchief. He told pilots a third Falcon {would take place|p4} in Hokkaido in October.
He also cleared up who had met the bombers. "The four jets were ours, from Naha," he said.
Afterwards he took tea with Councillor Abad, who had brought her decibel tables. Not one engine has been heard after nine so far, she granted him.

=== k13 | 2026-03-25 | Manila Ledger
--- Quiet skies over Laoag
The last Japanese F-15s {left|w1} Laoag on Tuesday at the end of {Falcon|p1h}. Commanders said 214 sorties had been flown.
The families who {were passed over|y1} in the payments have still heard nothing.
Beijing's bombers, last seen on Monday, have {gone home|w2} too, an air force officer in Manila said. At the market in Laoag the talk was of the Batanes {naval drill|p5h}, which ended on Sunday, and of which minister had eaten where.

@ plan p1: held k09 "to begin a week of Japanese-Philippine training"
@ plan p2: postponed k04 "on 16 March instead of Wednesday" -> 2026-03-16
@ plan p2: postponed k06 "now has 21 March beside it in the calendar" -> 2026-03-21
@ plan p2: held k12 "on Saturday in bright sun"
@ plan p3: cancelled k08 "has been struck from the school's timetable"
@ plan p4: none
@ plan p5: held k13 "which ended on Sunday"
@ request q1: accepted k04 "From nine at night engines will be off"
@ request q2: rejected k06 "They have a full diary in Laoag"
@ request q3: accepted k11 "had the ambassador in for twenty minutes"
@ threat t1: carried_out k09 "two Chinese H-6 bombers were circling west of Luzon"
@ threat t2: withdrawn k07 "Nobody spoke of sitting on runways any more"
@ deadline d1: met k07 "two days before the villagers' clock ran down"
@ figures k04 "We were 400" / k05 "roughly 150 villagers"
@ date k04 "for three hours on Saturday" / k05 "took place on Friday"   resolved k07 "It had been on Saturday, not Friday"
@ figures k07 "3.2 million pesos" / k08 "1.9 million pesos"
@ figures k09 "two Chinese H-6 bombers" / k10 "Six bombers, rather than two"   resolved k11 "the number of bombers on Wednesday was two"
@ parties k09 "Japan scrambled four fighters from Okinawa" / k10 "it was Philippine jets"   resolved k12 "The four jets were ours, from Naha"
@ denial k10 "entered Philippine airspace for ninety seconds" / k11 "No Chinese aircraft came within twenty kilometres"
