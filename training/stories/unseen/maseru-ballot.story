# story: maseru-ballot
# about: disputed snap election in Lesotho, marches in Maseru, arrests, and the mediation of a SADC envoy
# neighbour: maputsoe-looms

=== a01 | 2026-10-07 | Maluti Courier
--- People's Dawn wants every ballot counted again
Palesa Ntsane, leader of the People's Dawn party, on Wednesday {demanded a full recount|q1} of Saturday's snap election and {accused the electoral commission|a1} of swapping tally sheets in eleven constituencies.
The commission says the Highlands Congress of Prime Minister Tseliso Mokhethi won 64 of the 120 seats.
"We were robbed between the school hall and the computer," Ntsane told supporters outside her party's office in Maseru. She said her followers {would march|p1} through the capital on Saturday, with or without a permit.
The last time the two parties fell out, in 2023, Dawn supporters {camped|b1} outside parliament for nine days.

=== a02 | 2026-10-07 | Veld News Agency
--- Lesotho poll body stands by its count
MASERU, Oct 7 (Veld) - Lesotho's Independent Electoral Commission on Wednesday {rejected a call|r1} by the opposition for a nationwide recount, saying agents of all parties had signed the result sheets.
"No tally sheet was replaced, in any constituency," said its director, Motlatsi Phiri, dismissing allegations by People's Dawn.
Dawn, which came second, {has asked|q1} for all votes to be counted again and {plans a march|p1} in Maseru on Saturday.
Police Commissioner Thabang Sehloho {warned|t1} that anybody who joined an unlicensed procession would be arrested.
The United States embassy {urged|q2} both sides to settle the dispute in court.

=== a03 | 2026-10-08 | Limpopo Mirror | copy a02
--- 'No tally sheet replaced': commission in Lesotho digs in
MASERU, Oct 7 (Veld) - Lesotho's Independent Electoral Commission on Wednesday {rejected a call|r1} by the opposition for a nationwide recount, saying agents of all parties had signed the result sheets.
"No tally sheet was replaced, in any constituency," said its director, Motlatsi Phiri, dismissing allegations by People's Dawn.
Dawn, which came second, {has asked|q1} for all votes to be counted again and {plans a march|p1} in Maseru on Saturday.

=== a04 | 2026-10-10 | Maluti Courier
--- Tear gas on Kingsway
Thousands of People's Dawn supporters {walked down Kingsway|p1h} on Saturday in the largest {demonstration|p1h} the capital has seen in years. It ended in clouds of smoke.
Shortly after 1 p.m., when the head of the column reached the Pioneer roundabout, riot police {fired tear gas|x1} and then rubber bullets. Market women pulled down their shutters; a boy of about twelve was carried off with a bleeding leg.
Inspector Mpho Letsie, a police spokesman, said 14 people {had been arrested|ar1} for taking part in an illegal gathering. He put the crowd at about 6,000.
Ntsane was not among those {held|ar1}.

=== a05 | 2026-10-11 | Southern Cross Radio
--- Opposition says soldiers shot at marchers in Lesotho
Lesotho's opposition says the army, not the police, {opened up|x1} on its supporters in Maseru at the weekend.
Party secretary Refiloe Makara told this station that soldiers {fired rubber bullets|x1} from two trucks near the Pioneer mall on Saturday. "We have the number plates," he said.
According to Makara, 25,000 people {turned out|p1h} and 31 of them {were taken away|ar1}. This could not be confirmed.
A nurse at Queen Mamohato Memorial Hospital said nine patients had been treated for injuries.
The Lesotho Defence Force did not answer our calls.

=== a06 | 2026-10-12 | Veld News Agency
--- Southern African bloc names envoy for Lesotho
GABORONE, Oct 12 (Veld) - The Southern African Development Community {will send|p2} former Botswanan foreign minister Joyce Kgosi to Maseru on Wednesday to mediate in the quarrel over Lesotho's election, the bloc's secretariat said on Monday.
Kgosi {is expected to see|p7} Prime Minister Mokhethi and opposition leader Palesa Ntsane separately.
Ntsane {welcomed|s1} the {mission|p2} but {demanded the release|q3} of those {detained|ar1} at Saturday's {march|p1h}. She {gave the government until|d1} Friday at noon, and {threatened to close|t2} the Maseru Bridge crossing to South Africa if it passed.
Police on Monday corrected their figures, saying 22 people and not 14 {had been arrested|ar1}.
In 2024 the bloc {mediated|b2} in a shorter dispute over the speaker's chair.

=== a07 | 2026-10-13 | Cape Evening Record | copy a06
--- Botswana's Kgosi to mediate after Lesotho vote
GABORONE, Oct 12 (Veld) - The Southern African Development Community {will dispatch|p2} former Botswanan foreign minister Joyce Kgosi to Maseru on Wednesday to mediate in the row over Lesotho's election, the bloc's secretariat said on Monday.
Kgosi {is expected to see|p7} Prime Minister Mokhethi and opposition leader Palesa Ntsane separately.
Ntsane {welcomed|s1} the {mission|p2} but {demanded the release|q3} of those {detained|ar1} at Saturday's {march|p1h}. She {gave the government until|d1} Friday at noon, and {threatened to close|t2} the Maseru Bridge crossing to South Africa if it passed.
Police on Monday corrected their figures, saying 22 people and not 14 {had been arrested|ar1}.
In 2024 the bloc {mediated|b2} in a shorter dispute over the speaker's chair.

=== a08 | 2026-10-14 | The Basotho Daily
--- Kgosi lands, listens and says little
Joyce Kgosi {flew in|p2h} from Gaborone on Wednesday morning with four aides and one suitcase. By nightfall she {had seen|p7h} the prime minister for ninety minutes and {had dined|m2} with Palesa Ntsane.
"I am here to listen," was all that the SADC envoy would say at the Lancer's Inn.
Her next step is a {round table|p3}. All parties with seats in parliament {have been invited|p3} for Tuesday, 20 October, at the 'Manthabiseng Convention Centre.
The army meanwhile admitted what it had kept silent about since the weekend: a platoon was in the city on Saturday, and it {fired rubber bullets|x1}. "We were there to help the police," said Colonel Khotso Ramonaheng.

=== a09 | 2026-10-16 | Southern Cross Radio
--- Marchers freed with an hour to spare
All 22 opposition supporters {arrested|ar1} in Maseru last Saturday are home.
A magistrate {released them|rl1} without bail shortly before 11 o'clock on Friday morning, an hour before the deadline that Palesa Ntsane {had set|d1}.
Outside the court she told a small crowd that her party {was dropping its threat|t2} to block the bridge. "They kept their side. We keep ours," she said.
Justice Minister Lebohang Tau called it an ordinary legal decision; the evidence, she said, was weak.

=== a10 | 2026-10-17 | Drakensberg Telegraph
--- Lesotho detainees out, power-sharing rumour in
The people {picked up|ar1} at last week's {march|p1h} in Maseru {were let go|rl1} late on Thursday, lawyers for the opposition said.
Attention has turned to what Joyce Kgosi carries in her briefcase. Two officials of the Highlands Congress said the envoy {had proposed|q4} a government of national unity, with Palesa Ntsane as deputy prime minister, when she {met|p7h} Tseliso Mokhethi on Wednesday.
South Africa's deputy president {is to visit|p4} Maseru on 30 October to back her efforts, according to Pretoria.

=== a11 | 2026-10-19 | Veld News Agency
--- Round table on Lesotho poll put off to Friday
MASERU, Oct 19 (Veld) - A {round table|p3} of Lesotho's parties {has been postponed|p3} from Tuesday until Friday, October 23, because two smaller groups had not named delegates, the office of SADC envoy Joyce Kgosi said.
The office denied that she {had suggested|q4} a unity government to anyone. "There is no such paper," it said in a statement.
People's Dawn said it {would attend|p3}.
Ntsane {is due to travel|p5} to Windhoek in mid-November to brief Namibia's president, her party added.

=== a12 | 2026-10-23 | Maluti Courier
--- Eleven boxes to be opened
After seven hours behind closed doors the parties {agreed on Friday|g1} to a partial recount.
The {meeting|p3h} at the convention centre brought Mokhethi and Ntsane into one room for the first time since the vote. They did not shake hands.
Under the {deal|g1}, ballots in the eleven constituencies named by People's Dawn will be counted again before SADC observers. In return Dawn {gave up its demand|c1} for a nationwide recount.
Kgosi {praised|s2} "a very Basotho compromise".
Not all were pleased. A youth wing of Dawn {called a march|p6} for Monday in the northern town of Hlotse.

=== a13 | 2026-10-26 | The Basotho Daily
--- Hlotse youths march against 'half a recount'
Some 400 young members of People's Dawn {paraded|p6h} through Hlotse on Monday, shouting that their leader had sold them short. Police {detained five|ar2} after windows {were broken|x2} at the district administrator's office.
Ntsane {condemned|a2} the damage in a short message from her home.
In Maseru, the foreign ministry said the South African deputy president {would not be coming|p4} on Friday after all; the trip {was cancelled|p4} "by mutual consent" because a settlement was in hand.

=== a14 | 2026-10-31 | Limpopo Mirror
--- Lesotho: Congress keeps majority by a whisker
The partial recount in Lesotho has moved three seats to the opposition and left Prime Minister Mokhethi with 61 of 120, the electoral commission announced on Saturday.
People's Dawn {accepted|g2} the outcome within the hour, and {withdrew|c2} its {charge|a1} that tally sheets had been swapped; clerks, it said, had misread carbon copies.
Joyce Kgosi {left|v1} Maseru in the afternoon. Ntsane's {trip|p5} to Windhoek {has been put back|p5} to 2 December. The five people {held|ar2} in Hlotse {are to appear|p8} in court next week.

@ plan p1: held a04 "Thousands of People's Dawn supporters walked down Kingsway on Saturday"
@ plan p2: held a08 "flew in from Gaborone on Wednesday morning"
# p3 was first postponed (a11, "has been postponed from Tuesday until Friday, October 23" -> 2026-10-23) and its new date then held
@ plan p3: held a12 "brought Mokhethi and Ntsane into one room"
@ plan p4: cancelled a13 "the trip was cancelled"
@ plan p5: postponed a14 "trip to Windhoek has been put back to 2 December" -> 2026-12-02
@ plan p7: held a08 "had seen the prime minister for ninety minutes"
@ plan p8: none
@ plan p6: held a13 "paraded through Hlotse on Monday"
@ request q1: rejected a02 "rejected a call by the opposition for a nationwide recount"
@ request q2: none
@ request q4: none
@ request q3: accepted a09 "A magistrate released them without bail"
@ deadline d1: met a09 "an hour before the deadline that Palesa Ntsane had set"
@ threat t1: carried_out a04 "14 people had been arrested for taking part in an illegal gathering"
@ threat t2: withdrawn a09 "her party was dropping its threat to block the bridge"
@ denial a01 "swapping tally sheets in eleven constituencies" / a02 "No tally sheet was replaced, in any constituency"   resolved a14 "clerks, it said, had misread carbon copies"
@ figures a04 "14 people had been arrested" / a05 "31 of them were taken away"   resolved a06 "22 people and not 14 had been arrested"
@ figures a04 "put the crowd at about 6,000" / a05 "25,000 people turned out"
@ parties a04 "riot police fired tear gas and then rubber bullets" / a05 "soldiers fired rubber bullets from two trucks"   resolved a08 "a platoon was in the city on Saturday, and it fired rubber bullets"
@ date a09 "shortly before 11 o'clock on Friday morning" / a10 "were let go late on Thursday"
@ denial a10 "the envoy had proposed a government of national unity" / a11 "denied that she had suggested a unity government to anyone"
