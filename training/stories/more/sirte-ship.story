# story: sirte-ship
# about: shelling of Sirte's harbour quarter; wounded taken off by an Italian ship after two delays, aid lorries, quarrel over who fired
# neighbour: ajdabiya-buses

=== s01 | 2026-05-12 | Levant & Maghreb Wire
--- Shells hit Sirte harbour quarter
TRIPOLI — Artillery shells {struck|e1} the harbour quarter of Sirte on Monday night, killing at least 31 people, the health ministry in Tripoli said on Tuesday.
The government {accused|e2} the Eastern Command of firing from Ridge 70, south-east of the town, and {demanded|q1} that its guns be pulled back from there at once.
Ibn Sina hospital has run out of beds for burns. Italy {will send|p1} a navy ship to take off the worst cases on Thursday, its foreign ministry said.
Sirte {was last shelled|b1} in 2024, when four fishermen died.

=== s02 | 2026-05-12 | The Adriatic Observer | copy s01
--- Italy to fetch wounded from Sirte
TRIPOLI — Artillery shells {struck|e1} the harbour quarter of Sirte on Monday night, killing at least 31 people, the health ministry in Tripoli announced on Tuesday.
The government {accused|e2} the Eastern Command of firing from Ridge 70, south-east of the town, and {demanded|q1} that its guns be withdrawn from there at once.

=== s03 | 2026-05-13 | Benghazi Herald
--- Command: a militia dump went up
What {tore open|e1} the quay at Sirte was not artillery, the Eastern Command said on Wednesday. According to its spokesman the 604th militia, which answers to Tripoli, {fired|e1} its own rockets by mistake shortly before dawn on Tuesday and hid others under the wards of Ibn Sina.
Ridge 70 would {not be given up|q1r}. "The guns stay where they are as long as pirates use that harbour," he said.
Any vessel entering the port without leave, he {warned|t1}, would go to the bottom.

=== s04 | 2026-05-14 | Sahel Relief Bulletin
--- Ship waits off Misrata
Swell, says the navy; guns, say the doctors. The Italian {evacuation|p1} planned for today has been put back to Saturday, 16 May.
Lorries may be quicker. The World Food Programme {intends to bring|p2} flour and water tablets by road from Misrata on Friday. The Red Cross {appealed|q2} to both camps to hold fire for six hours on that day.
The director of Ibn Sina walked us through the cellars. There are beds, cats and a broken boiler. "Rockets? No rocket has ever been stored in this hospital," he said.

=== s05 | 2026-05-15 | Tripoli Daily
--- Bread, quiet, and a new row
From six until noon on Friday {not a shot fell|q2h} on Sirte. By evening the UN agency's people {were handing out|p2h} flour in the yard of the teachers' college; 22 lorries had come, the mayor said.
The government has less patience. Oil minister Idris Ghanmi {warned|t2} that the east would get no more fuel from the Zawiya refinery if Ridge 70 was not cleared by Tuesday.
Turkey's health minister {is expected|p3} in Sirte on 20 May. In Ajdabiya, where a depot {was bombed|x1} on Wednesday, buses {took|x2} families away.

=== s06 | 2026-05-16 | The Adriatic Observer
--- Rome delays again, rejects gun-running story
The wounded of Sirte have to wait until Monday. Italy's defence ministry said on Saturday the {operation|p1} had been shifted to 18 May because the harbour pilot had not been paid, arrested or found — three officers gave three reasons.
An Eastern television channel claims that the ship {is carrying|e3} night-vision gear for the 604th. "There is nothing aboard but stretchers," the ministry retorted.
The toll, meanwhile, was wrong. Tripoli's health ministry took back its 31: eighteen bodies were counted, the rest are missing persons from another list.

=== s07 | 2026-05-18 | Levant & Maghreb Wire
--- Italian ship lifts 240 from Sirte
SIRTE — An Italian navy ship {took|p1h} 240 people from Sirte on Monday, most of them with burns, a week after the harbour quarter {was hit|e1}.
The Eastern Command did not interfere. Its coast station gave the vessel a channel number and wished it a good voyage, an officer on board said; a spokesman in Benghazi called earlier {threats|t1} "overtaken".
The Command {ordered|d1} all armed boats of the 604th militia to leave the port by Friday, 22 May.

=== s08 | 2026-05-19 | Radio Cyrenaica | copy s07
--- 240 wounded shipped out of Sirte
SIRTE — An Italian navy ship {evacuated|p1h} 240 people from Sirte on Monday, most of them with burns, a week after the harbour quarter {was hit|e1}.
The Eastern Command did not interfere. Its coast station gave the vessel a channel number and wished it a good journey, an officer on board said; a spokesman in Benghazi called earlier {threats|t1} "overtaken".

=== s09 | 2026-05-21 | Tripoli Daily
--- Dry pumps in Benghazi
Queues of two kilometres stood before filling stations in Benghazi on Thursday. No tanker {has sailed|t2h} from Zawiya for the east since Wednesday morning, a port agent said; the ministry speaks of "a consequence foretold".
The Turkish health minister spent Wednesday in Ankara, at a conference on thermal baths. Sirte's protocol people, who had painted the kerbs for her {visit|p3}, were told nothing.
Fifteen lorries of food {reached|p2h} the town on 15 May, the World Food Programme's logbook shows, fewer than the town hall counted.

=== s10 | 2026-05-23 | Sahel Relief Bulletin
--- Harbour empty of guns
Fishermen had the port of Sirte to themselves on Saturday. The last of the militia's grey launches {slipped out|d1h} a little before midnight on Friday, bound for Misrata.
In Catania surgeons correct the record: the ship {brought|p1h} 190 patients, and the 240 of early reports counted nurses and crew too, the Italian Red Cross said.
Both sides {will talk|p4} in Jufra on 27 May, a UN envoy announced. She {praised|e4} the {pause|q2h} of 15 May as a model.

=== s11 | 2026-05-25 | Benghazi Herald
--- Command reports arrests over fuel protest
Police in Benghazi {arrested|e5} 12 people on Sunday after motorists {blocked|e6} the airport road over the empty pumps.
The Command {blamed|e7} Tripoli, which {cut off|t2h} fuel deliveries last week. A relative of two of the detained said more than thirty were in the cells.

=== s12 | 2026-05-26 | Levant & Maghreb Wire
--- Benghazi protest: conflicting numbers
BENGHAZI — Thirty-four people {were detained|e5} after Sunday's {sit-in|e6} on the airport road in Benghazi, the bar association said on Tuesday, nearly three times what police admit.
Lawyers {called for|q3} their immediate release.

@ plan p1: postponed s04 "has been put back to Saturday, 16 May" -> 2026-05-16
@ plan p1: postponed s06 "had been shifted to 18 May" -> 2026-05-18
@ plan p1: held s07 "took 240 people from Sirte on Monday"
@ plan p2: held s05 "were handing out flour in the yard"
@ plan p3: cancelled s09 "The Turkish health minister spent Wednesday in Ankara"
@ plan p4: none
@ request q1: rejected s03 "Ridge 70 would not be given up"
@ request q2: accepted s05 "From six until noon on Friday not a shot fell on Sirte"
@ request q3: none
@ threat t1: withdrawn s07 "gave the vessel a channel number and wished it a good voyage"
@ threat t2: carried_out s09 "No tanker has sailed from Zawiya for the east since Wednesday morning"
@ deadline d1: met s10 "slipped out a little before midnight on Friday"
@ figures s01 "at least 31 people" / s06 "eighteen bodies were counted"   resolved s06 "Tripoli's health ministry took back its 31"
@ date s01 "on Monday night" / s03 "shortly before dawn on Tuesday"
@ parties s01 "accused the Eastern Command of firing" / s03 "the 604th militia, which answers to Tripoli, fired its own rockets by mistake"
@ denial s03 "hid others under the wards of Ibn Sina" / s04 "No rocket has ever been stored in this hospital"
@ figures s05 "22 lorries had come" / s09 "Fifteen lorries of food"
@ figures s07 "took 240 people" / s10 "190 patients"   resolved s10 "the 240 of early reports counted nurses and crew too"
@ figures s11 "arrested 12 people" / s12 "Thirty-four people were detained"
