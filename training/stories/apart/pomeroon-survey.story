# story: pomeroon-survey
# about: a Venezuelan navy boat seizes a survey ship off Guyana, crew held, mediation by Saint Vincent, oil trade measures and a drill
# neighbour: cuyuni-post

=== x01 | 2024-02-02 | Caribbean News Wire
--- Venezuela seizes survey ship off Guyana
GEORGETOWN - A Venezuelan corvette {seized|s1} a survey ship off the coast of Guyana on Thursday and took it to Güiria, the ship's operator said. There were 28 people on board.
The Nordic Lantern was working for Guyana's natural resources ministry, 70 miles north of the Pomeroon River. Guyana's foreign minister, Indira Lall, {called|c1} the act piracy and {demanded|q1} the immediate release of ship and crew.
The crew come from Norway, the Philippines and Guyana. They were unharmed, operator Fjordmap said.
Venezuela {claims|b1} the waters. Its navy {detained|b2} another research ship in the same area in 2013 for five days.
Guyana {will take|p1} the matter to a special session of the Caribbean Community on 8 February, Lall said.

=== x02 | 2024-02-03 | Diario de Caracas (English edition)
--- Navy: survey ship was in Venezuelan waters
The navy {stopped|s1} a foreign ship on Wednesday that was looking for oil in Venezuela's maritime zone without a permit, the defence ministry said on Friday. The ship had received three warnings.
It {was brought|s1} to Güiria with 34 people. They were guests of the port and free to telephone, Vice Admiral Julio Sanoja said.
A judge {will hear|p2} the Norwegian captain on Tuesday. He faces a fine.
Foreign Minister Elena Marcano {rejected|r1} the tone of her Guyanese colleague. The ship {would stay|r4} in Güiria, she said.
She {called on|q2} Guyana to cancel all licences for the disputed waters, and {warned|t1} that Venezuela would name its own operators for them within a month.

=== x03 | 2024-02-05 | Oslo Shipping Daily
--- Fjordmap disputes location of seizure
The Nordic Lantern was 22 nautical miles inside the area that Venezuela does not claim when it {was boarded|s1} on Thursday at 14.10, Fjordmap said on Sunday. The company published satellite data. It confirmed that the ship carried 28 people.
Norway's foreign ministry {asked|q3} Venezuela for consular access to four Norwegians. State Secretary Hanne Vik {telephoned|e1} the Venezuelan ambassador on Saturday.
Two Filipino seamen {were beaten|f1} during the {boarding|s1}, the daughter of one of them said.
A union of seafarers announced a {protest|p3} in front of Venezuela's embassy in Oslo for Wednesday.
The company has suspended its work for Guyana. A second ship, the Nordic Candle, stayed in Trinidad.

=== x04 | 2024-02-05 | Bergen Harbour News | copy x03
--- Survey firm publishes satellite data
The Nordic Lantern was 22 nautical miles inside the area that Venezuela does not claim when it {was boarded|s1} on Thursday at 14.10, Fjordmap said on Sunday. The firm published satellite data. It confirmed that the ship carried 28 people.
Norway's foreign ministry {asked|q3} Venezuela for consular access to four Norwegians. State Secretary Hanne Vik {telephoned|e1} the Venezuelan ambassador on Saturday.
Two Filipino seamen {were beaten|f1} during the {boarding|s1}, the daughter of one of them said.

=== x05 | 2024-02-07 | Diario de Caracas (English edition)
--- Norwegian captain fined, diplomats in Güiria
A judge in Güiria {fined|k1} the captain of the Nordic Lantern $250,000 on Tuesday after a {hearing|p2h} of one hour. The ship {remains|s1} under arrest until the sum is paid.
Diplomats from Norway and the Philippines {were received|y1} in the port on Tuesday and spoke with the crew. Nobody {was hit|f1} during the {inspection|s1} on 31 January, Vice Admiral Julio Sanoja said. A seaman had fallen on a ladder.
The navy {turned back|s2} a Guyanese coast guard boat north of Waini Point on Monday. There was no contact between the two vessels, Sanoja said.
The {shooting|b3} on the Cuyuni River, which Guyana attributes to Venezuelan troops, was a different matter and would not influence the case, the foreign ministry said.

=== x06 | 2024-02-09 | Caribbean News Wire
--- Caribbean leaders to send mediator in ship dispute
KINGSTOWN - Leaders of the Caribbean Community {conferred|p1h} by video for three hours on Thursday and {called on|q4} Venezuela to free the survey ship Nordic Lantern without payment.
Saint Vincent's prime minister, Alban Joseph, {will fly|p4} to Caracas on 13 February to mediate, the group said.
Guyana {threatened|t2} to stop all imports of asphalt and fuel from Venezuela on 1 March. Trade between the neighbours is worth some $30 million a year.
Foreign Minister Indira Lall said that a coast guard boat {was rammed|s2} by a Venezuelan vessel on Monday and that one man lost a finger.
The {demonstration|p3} of the seafarers' union in Oslo was called off on Wednesday because of a snowstorm.

=== x07 | 2024-02-14 | Oslo Shipping Daily
--- Eighteen seamen fly home, ship stays
Venezuela {let|y2} 18 crew members of the Nordic Lantern leave on Tuesday evening, a few hours after the prime minister of Saint Vincent had {arrived|p4h} in Caracas.
Ten people, among them the captain, {are still|s1} in Güiria. Alban Joseph {negotiated|p4h} with the presidential adviser Tulio Paredes about them until midnight.
Fjordmap {refused|r2} on Wednesday to pay the {fine|k1}. It would be a recognition of the {seizure|s1}, the company's lawyer said.
The returning cook said that the ship {was taken|s1} on Thursday, 1 February. He did not see any {beating|f1}. A mate from Cebu showed reporters bruises on his back and said that three marines {hit|f1} him with rifles.
Venezuela {gave|d1} the company until 29 February to settle the bill.

=== x08 | 2024-02-17 | Diario de Caracas (English edition)
--- Prime Minister Joseph: no promise on the ship
Alban Joseph left Caracas on Friday without the Nordic Lantern. He had received no promise about the ship, Saint Vincent's prime minister said, but the {release|y2} of 20 seamen was a beginning.
Venezuela's navy {will hold|p5} an exercise with nine vessels off the Orinoco delta from 22 to 24 February. It has nothing to do with Guyana, Vice Admiral Julio Sanoja said.
Foreign Minister Elena Marcano said that Venezuela {would not free|r3} the ship as a gift, whatever the Caribbean Community {wanted|q4}.
The United States {urged|q5} Venezuela to give up the {exercise|p5}.
In the north-west of Guyana, fishermen {blocked|m1} a pier at Charity on Thursday for fear of the navy's patrols.

=== x09 | 2024-02-26 | Caribbean News Wire
--- Venezuelan drill ends without incident near Guyana
GEORGETOWN - Venezuela's navy {ended|p5h} a three-day exercise off the Orinoco delta on Saturday. Eleven ships {took part|p5h}, Guyana's coast guard counted; Caracas spoke of nine.
The United States, which had {asked|q5} Venezuela to abandon it, {flew|m2} a reconnaissance aircraft over international waters.
Guyana said that its {import ban|t2} on Venezuelan asphalt was on course for 1 March.
The two foreign ministers {had talked|b4} about the Cuyuni River in Brasilia on Thursday, but not about the ship. Indira Lall said that a {meeting|p6} on maritime questions was to be arranged for March in Kingstown.
The coast guard admitted that its boat {had touched|s2} a Venezuelan vessel on 5 February because of a steering fault. It {was not rammed|s2}, an inquiry found.

=== x10 | 2024-03-02 | Oslo Shipping Daily
--- Nordic Lantern free after insurer pays
The survey ship Nordic Lantern {left|y3} Güiria on Friday with its captain and nine seamen and is expected in Port of Spain today. Insurers {paid|d1h} the {fine|k1} of $250,000 on Thursday, on the last day of Venezuela's {ultimatum|d1}. Fjordmap said that it was not consulted.
Guyana did not introduce the {ban|t2} on Venezuelan asphalt that it had announced for Friday. There was no longer a reason for it, Foreign Minister Indira Lall said.
The ship's log, which Oslo Shipping Daily has seen, records the {boarding|s1} at 14.10 on 1 February.
The number of crew members {sent home|y2} on 13 February was 18, Norway's foreign ministry said.

=== x11 | 2024-03-22 | Caribbean News Wire
--- Guyana, Venezuela discuss sea border in Kingstown
KINGSTOWN - Guyana and Venezuela {opened|p6h} talks on incidents at sea in Saint Vincent on Thursday. Prime Minister Alban Joseph {chaired|p6h} the meeting.
Guyana {complained|c2} that Venezuela had named two companies for blocks in the disputed waters. Caracas {announced|t1h} them on 2 March, as it {had said it would|t1} a month before.
Foreign Minister Indira Lall told the {meeting|p6h} that Guyana {would cancel none|r5} of its licences, as Venezuela {demands|q2}.
A joint commission {is to visit|p7} the mouth of the Pomeroon in June. The captain of the Nordic Lantern {will sue|p8} Venezuela in a court in Bergen, his lawyer said.
Venezuela {seized|s1} the ship on 1 February and {held|s1} it for four weeks. The insurers {paid|d1h} $150,000 for its release, according to the port's records, and not the full {fine|k1}.

@ plan p1: held x06 "conferred by video for three hours on Thursday"
@ plan p2: held x05 "after a hearing of one hour"
@ plan p3: cancelled x06 "in Oslo was called off on Wednesday"
@ plan p4: held x07 "negotiated with the presidential adviser Tulio Paredes"
@ plan p5: held x09 "ended a three-day exercise off the Orinoco delta on Saturday"
@ plan p6: held x11 "opened talks on incidents at sea in Saint Vincent"
@ plan p7: none
@ plan p8: none
@ request q1: rejected x02 "The ship would stay in Güiria"
@ request q2: rejected x11 "Guyana would cancel none of its licences"
@ request q3: accepted x05 "Diplomats from Norway and the Philippines were received in the port"
@ request q4: rejected x08 "would not free the ship as a gift"
@ request q5: rejected x09 "ended a three-day exercise off the Orinoco delta on Saturday"
@ threat t1: carried_out x11 "named two companies for blocks in the disputed waters"
@ threat t2: withdrawn x10 "There was no longer a reason for it"
@ deadline d1: met x10 "paid the fine of $250,000 on Thursday"
@ figures x01 "There were 28 people on board" / x02 "with 34 people"
@ date x01 "off the coast of Guyana on Thursday" / x02 "stopped a foreign ship on Wednesday"   resolved x10 "at 14.10 on 1 February"
@ denial x02 "in Venezuela's maritime zone without a permit" / x03 "inside the area that Venezuela does not claim"
@ denial x03 "Two Filipino seamen were beaten" / x05 "Nobody was hit during the inspection"
@ denial x05 "There was no contact between the two vessels" / x06 "was rammed by a Venezuelan vessel on Monday"   resolved x09 "had touched a Venezuelan vessel on 5 February"
@ figures x07 "let 18 crew members of the Nordic Lantern leave" / x08 "of 20 seamen was a beginning"   resolved x10 "on 13 February was 18"
@ figures x10 "paid the fine of $250,000 on Thursday" / x11 "The insurers paid $150,000"
