# story: ajdabiya-buses
# about: an air strike on a fuel depot in Ajdabiya; families taken out by bus, an Egyptian relief flight after a delay, quarrel over whose drone it was
# neighbour: sirte-ship

=== j01 | 2026-05-13 | Radio Cyrenaica
--- Depot burns in Ajdabiya
A drone {hit|e1} the Brega company's fuel depot in Ajdabiya at about ten on Wednesday morning, the Eastern Command said. Nine workers are dead. The smoke can be seen from the Zueitina terminal, twenty kilometres off.
The Command {blamed|e2} the government in Tripoli, which it said was taking revenge for the {shelling|s1} of Sirte two nights earlier. It {demanded|q1} that the drone's crew be delivered to a court in Benghazi.
Red Crescent buses {will carry|p1} families from the western district to Benghazi on Friday.

=== j02 | 2026-05-14 | Mediterranean Press Agency
--- Tripoli denies depot strike
TRIPOLI — None of its aircraft was in the air on Wednesday, the Libyan government said on Thursday, a day after a fuel depot {was destroyed|e1} in Ajdabiya. It suggested that a welding crew had caused the fire.
The defence ministry {rebuffed|q1r} the Eastern Command: handing over air force men was "a joke in poor taste".
Egypt {will fly|p2} 20 tonnes of medicine to Benina airport on Sunday, Cairo announced. It also {urged|q2} a joint inquiry.

=== j03 | 2026-05-14 | Delta Tribune | copy j02
--- Cairo to fly medicine to eastern Libya
TRIPOLI — None of its aircraft was in the air on Wednesday, the Libyan government said on Thursday, a day after a fuel depot {was destroyed|e1} in Ajdabiya. It suggested that a welding team had caused the blaze.
The defence ministry {rebuffed|q1r} the Eastern Command: handing over air force men was "a joke in poor taste".

=== j04 | 2026-05-15 | Sahel Relief Bulletin
--- Thirty-six buses
They were meant to leave at eight and left at eleven, but they left. On Friday 36 buses of the Red Crescent {drove|p1h} some 1,500 people out of Ajdabiya's western district, mattresses on the roofs.
Not on board were the Sudanese and Chadian labourers of the brickyard, who {pleaded|q3} with the organisers for seats.
Residents put the blast late on Tuesday evening, during the last prayer, and not on Wednesday. The cemetery keeper says he has dug fourteen graves.

=== j05 | 2026-05-16 | Benghazi Herald
--- Evacuate west side by Wednesday, town told
With two tanks still hot, the military governor {has given|d1} the remaining households of Ajdabiya's western district until noon on Wednesday, 20 May, to clear out.
He also {warned|t1} that Zueitina would load no more crude for Tripoli's account unless the government owned up.
The number of those who {were bused out|p1h} on Friday was 900, his office said. Students {plan to march|p3} to the depot gate on Thursday with photographs of the dead.
In 2021 a drone {set fire|b1} to the same depot; that time Tripoli admitted it within the day.

=== j06 | 2026-05-17 | Delta Tribune
--- Relief flight stays on the ground
Egypt's medicine {flight|p2} to Benina did not go on Sunday. A new slot has been found on Tuesday, 19 May, the civil aviation authority in Cairo said.
The reason sits in Tripoli. The transport ministry there {threatened|t2} on Saturday to shut Libyan airspace to any plane bound for the east without its stamp.
An Egyptian official {deplored|e3} the "game with bandages".

=== j07 | 2026-05-18 | Tripoli Daily
--- Stamp or no stamp, planes may pass
The transport ministry has torn up its own notice to airmen. Relief aircraft "need no paper from us", the minister said on Monday, after a {call|e4} from Cairo.
His colleague at defence repeated that the government had nothing to hide about Ajdabiya. Would he sit on a joint panel? "Tomorrow, if they like. Two of our officers are packed." The Egyptian {idea|q2} thus has one taker more than it had.
Italy, busy at Sirte where its ship {is picking up|s2} burns patients today, offered no comment.

=== j08 | 2026-05-19 | Mediterranean Press Agency
--- Egyptian aid lands in Benghazi
BENGHAZI — Two Egyptian transport planes {brought|p2h} medicine for the victims of the Ajdabiya fire to Benina airport on Tuesday.
The Eastern Command corrected its toll: fourteen people {were killed|e1}, it said, not nine; five had been buried before they were counted.
The Red Crescent said two buses {had returned|q3h} to the brickyard at the weekend and taken all 83 foreign labourers to Benghazi.

=== j09 | 2026-05-20 | Gulf of Sidra Post | copy j08
--- Medicine from Cairo reaches Benina
BENGHAZI — Two Egyptian transport planes {brought|p2h} medicine for the victims of the Ajdabiya fire to Benina airport on Tuesday.
The Eastern Command corrected its tally: fourteen people {were killed|e1}, it said, not nine; five had been buried before they were counted.

=== j10 | 2026-05-21 | Gulf of Sidra Post
--- Quiet streets, closed valves
The western district is a place of dogs and laundry. The last household, a baker's, {drove off|d1h} on Wednesday at half past eleven under the eyes of the military police.
At Zueitina the tanker Syrtica lies at anchor with empty holds. The valves {were shut|t1h} on Tuesday night, a foreman said, on a telephone order from Benghazi.
There were no students at the depot gate. The dean, visited by two gentlemen the evening before, had announced an examination for the hour of the {march|p3}.
Families {may return|p4} from 5 June, the governor thinks.

=== j11 | 2026-05-23 | Benghazi Herald
--- Looters held in emptied quarter
Soldiers {seized|e5} seven men with a lorry of refrigerators in Ajdabiya's western district on Friday night.
The governor's office said 16 tonnes of medicine {had come|p2h} from Egypt this week and "not one box" had been lost.
As for the terminal, it denied that any valve {had been closed|t1h} on purpose: a pump is under repair.

=== j12 | 2026-05-25 | Delta Tribune
--- Cairo counts its boxes
Twenty tonnes left and twenty tonnes {arrived|p2h}: Egypt's health ministry showed the papers of Tuesday's flights on Monday and {asked|q4} Benghazi to explain where four of them went.
The looters caught in Ajdabiya {were arrested|e5} by the town's own police, a prosecutor told this newspaper, and no soldier was near.
The joint panel, with two officers from Tripoli, {began work|q2h} at the depot on Saturday. It has found a propeller.

@ plan p1: held j04 "drove some 1,500 people out of Ajdabiya's western district"
@ plan p2: postponed j06 "A new slot has been found on Tuesday, 19 May" -> 2026-05-19
@ plan p2: held j08 "brought medicine for the victims of the Ajdabiya fire to Benina airport on Tuesday"
@ plan p3: cancelled j10 "There were no students at the depot gate"
@ plan p4: none
@ request q1: rejected j02 "rebuffed the Eastern Command"
@ request q2: accepted j12 "The joint panel, with two officers from Tripoli, began work"
@ request q3: accepted j08 "taken all 83 foreign labourers to Benghazi"
@ request q4: none
@ threat t1: carried_out j10 "The valves were shut on Tuesday night"
@ threat t2: withdrawn j07 "has torn up its own notice to airmen"
@ deadline d1: met j10 "The last household, a baker's, drove off on Wednesday at half past eleven"
@ figures j01 "Nine workers are dead" / j04 "he has dug fourteen graves"   resolved j08 "fourteen people were killed, it said, not nine"
@ date j01 "at about ten on Wednesday morning" / j04 "late on Tuesday evening, during the last prayer"
@ denial j01 "blamed the government in Tripoli" / j02 "None of its aircraft was in the air on Wednesday"
@ parties j01 "A drone hit the Brega company's fuel depot" / j02 "a welding crew had caused the fire"
@ figures j04 "some 1,500 people" / j05 "was 900, his office said"
@ denial j10 "on a telephone order from Benghazi" / j11 "it denied that any valve had been closed on purpose"
@ figures j11 "16 tonnes of medicine" / j12 "twenty tonnes arrived"
@ parties j11 "Soldiers seized seven men" / j12 "were arrested by the town's own police"
@ one s1 = sirte-ship/e1
@ one s2 = sirte-ship/p1h
@ one e1 = sirte-ship/x1
@ one p1h = sirte-ship/x2
