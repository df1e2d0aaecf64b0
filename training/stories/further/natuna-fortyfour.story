# story: natuna-fortyfour
# about: Indonesia seizes Vietnamese trawlers off Natuna, threatens to sink them, crews held in Ranai, fisheries ministers' talks and a visit put off
# neighbour: anambas-shots

=== a01 | 2014-05-07 | Straits News Agency
--- Indonesia seizes three Vietnamese trawlers off Natuna
RANAI, Indonesia - An Indonesian patrol ship {seized|s1} three Vietnamese trawlers north of the Natuna islands on Tuesday and towed them into Ranai harbour with 44 men on board, the fisheries ministry said on Wednesday.
The boats had been pulling nets some 30 nautical miles inside Indonesia's exclusive zone, port commander Sutan Harahap said.
The ministry {threatened to sink|t1} the hulls in front of the harbour mouth once a court has ruled on them.
Vietnam's embassy in Jakarta {asked|q1} for a consul to be let in to see the men.
Five trawlers from Kien Giang were {captured|b1} in the same waters in 2012.

=== a02 | 2014-05-07 | Batam Daily | copy a01
--- Three Vietnamese boats caught off Natuna
RANAI, Indonesia - An Indonesian patrol vessel {seized|s1} three Vietnamese trawlers north of the Natuna islands on Tuesday and towed them into Ranai harbour with 44 men aboard, the fisheries ministry said on Wednesday.
The boats had been pulling nets some 30 nautical miles inside Indonesia's exclusive zone, port commander Sutan Harahap said.
The ministry {threatened to sink|t1} the hulls in front of the harbour mouth once a court has ruled on them.

=== a03 | 2014-05-08 | Mekong Morning
--- 'They were repairing a winch'
Nguyen Thi Hoa last heard her husband's voice over the radio at four on Monday afternoon. "Grey ship alongside," he said, and then the set went dead. So it was Monday, insists the harbour office of Rach Gia, that the Indonesians {boarded|s1} the boats, and 51 families here are waiting for a father or a son.
None of the skippers had so much as crossed the line, Hanoi's foreign ministry spokesman Le Quang Vu maintained: the three had drifted with a broken winch in Vietnamese waters. He {demanded|q2} the crews' immediate return and {denounced|c1} the {threat|t1} to send the boats down as barbarous.

=== a04 | 2014-05-10 | Jakarta Ledger
--- Tea for the consul, none for the skippers
Vietnam's consul Pham Duc Long {spent two hours|v1} in the immigration hostel at Ranai on Friday. He shook forty-four hands, he told us afterwards. "I counted. There was no forty-fifth."
A compromise is being looked for at a higher table. Fisheries Minister Rahmat Siregar {will receive|p1} his Vietnamese colleague in Jakarta on Thursday, 15 May, and Foreign Minister Bui Anh Dung {is expected|p2} in the Indonesian capital at the end of the month, on the 28th.
Siregar gave a hint of his mood: the owners {have until|d1} 20 May to pay a fine of two billion rupiah a boat.

=== a05 | 2014-05-12 | Radio Riau Islands
--- Two more boats, another night
While everybody is talking about the three trawlers in Ranai harbour, the navy has {caught two others|s2}. They were {brought in|s2} from the Subi bank on Saturday with 17 Vietnamese sailors, the naval base at Tanjung Pinang reports. These crews will not be put with the forty-four {held|s1} since last week.
Local fishermen are delighted. About 200 of them {paraded|m1} round the harbour on Sunday with empty fish crates and {called on|q3} Jakarta to station a second patrol ship at Ranai for good.

=== a06 | 2014-05-16 | Straits News Agency
--- No deal on trawlers as Indonesia, Vietnam ministers talk
JAKARTA - Indonesia and Vietnam failed to settle the fate of 44 fishermen and their boats when the two countries' fisheries ministers {sat down|p1h} together in Jakarta on Thursday.
Rahmat Siregar {turned down|r1} a {proposal|q5} from Hanoi for a hotline between the coast guards. But he did say that the men, {seized|s1} off the Natuna islands on 6 May, could go home before the {trial|p4} if their names were cleared by the police.
The second patrol ship that islanders {want|q3} {would sail|p6} on Sunday, he added. The two sides {are to resume|p3} their talks in Hanoi on 9 June.

=== a07 | 2014-05-16 | Saigon Courier | copy a06
--- Forty-four still waiting after Jakarta talks
JAKARTA - Indonesia and Vietnam failed to settle the fate of 44 fishermen and their boats when the two countries' fisheries ministers {sat down|p1h} together in Jakarta on Thursday.
Rahmat Siregar {turned down|r1} a {proposal|q5} from Hanoi for a hotline between the coast guards. But he did say that the men, {captured|s1} off the Natuna islands on 6 May, could go home before the {trial|p4} if their names were cleared by the police.

=== a08 | 2014-05-21 | Batam Daily
--- Owners let the day go by
Midnight came to Ranai on Tuesday and no money with it. Not one of the three owners had transferred the two billion rupiah {due by then|d1}, the harbour court confirmed, and the judge has now set the {hearing|p4} for 2 June.
For their men the news is better. All forty-four of them {boarded a ferry|y1} on Tuesday evening and {were handed over|y1} to a Vietnamese coast guard cutter at sea. The 17 {taken|s2} from the Subi boats stay behind, and so do the trawlers.
On the quay lay the KM Hiu Macan 12, which has come to {strengthen the patrols|p6h}, as the fishermen's association likes to remark.

=== a12 | 2014-05-22 | Singapore Fisheries Letter
--- The Natuna file, so far
For readers who have lost count: on 6 May a cutter of Indonesia's fisheries ministry {brought up|s1} three hulls from Kien Giang; four days later the navy {netted|s2} a further pair. The first {haul|s1} set two foreign ministries writing to each other, the second hardly anyone.
In between fell the ministers' {encounter|p1h} in Jakarta, cordial and barren. If it had a fruit, it was the repatriation of the larger group on Tuesday. Their {handover|y1} at sea took half an hour, and 43 men signed the list; one could not write.
Jakarta's {menace|t1} to send the craft to the bottom remains in force, and the judge's {session|p4}, on 2 June, is near.
Next on the calendar: Bui Anh Dung's {journey|p2}, on the 28th.

=== a09 | 2014-05-24 | Mekong Morning
--- Home with a tan and a grievance
Rach Gia beat drums on Friday. Those whom the Indonesians had {carried off|s1} to Natuna stepped ashore, thinner, sunburnt, each with a plastic bag.
There were 44, and the harbour office was sheepish: seven names on its list belonged to men who had stayed ashore with fever. Skipper Tran Van Tam settled another question. He was {stopped|s1} on Tuesday at dawn, he said; on Monday a grey ship had only looked at them.
But in what water? "Ours," said Tam.
Foreign Minister Bui Anh Dung's {trip|p2} to Jakarta will be a week later than planned. He now flies on 4 June, according to his office.

=== a10 | 2014-06-03 | Jakarta Ledger
--- Three boats, nine minutes
It took the judge in Ranai nine minutes on Monday to {declare the trawlers forfeit|p4h}, and the navy not much longer on Tuesday morning to {finish them off|t1h}. Charges were lit in three engine rooms and at 9.20 the last mast {went under|t1h} off the harbour mouth, before schoolchildren with flags.
Vietnam {protested|c2} against what its ambassador called theatre. Indonesia's foreign ministry answered that the owners had had every chance to pay.
Eleven of the seventeen sailors {picked up|s2} on the Subi bank {have asked|q4} to be deported without a trial.

=== a11 | 2014-06-06 | Saigon Courier
--- Dung in Jakarta: a hotline after all?
Smoke still hung over the matter, so the guest spoke of the weather. Vietnam's foreign minister {was received|p2h} at the Pancasila building on Wednesday evening, a day after the {scuttling|t1h} of three boats from Rach Gia.
The two governments {agreed|g1} to exchange the telephone numbers of their coast guard stations, which is nearly the hotline that Jakarta {would not have|r1} in May.
Rahmat Siregar {will not travel|p3} to Hanoi on Monday. The round there was dropped without a new date, officials on both sides said, "until the water is calmer".

@ plan p1: held a06 "sat down together in Jakarta on Thursday"
@ plan p2: postponed a09 "will be a week later than planned" -> 2014-06-04
@ plan p2: held a11 "was received at the Pancasila building"
@ plan p3: cancelled a11 "The round there was dropped"
@ plan p6: held a08 "which has come to strengthen"
@ plan p4: held a10 "It took the judge in Ranai nine minutes"
@ request q1: accepted a04 "spent two hours in the immigration hostel"
@ request q2: accepted a08 "were handed over to a Vietnamese coast guard cutter"
@ request q3: accepted a08 "which has come to strengthen the patrols"
@ request q4: none
@ request q5: rejected a06 "turned down a proposal from Hanoi"
@ threat t1: carried_out a10 "the last mast went under"
@ deadline d1: none
@ figures a01 "44 men on board" / a03 "51 families here are waiting" resolved a09 "seven names on its list belonged to men who had stayed ashore"
@ date a01 "north of the Natuna islands on Tuesday" / a03 "So it was Monday" resolved a09 "stopped on Tuesday at dawn"
@ denial a01 "inside Indonesia's exclusive zone" / a03 "None of the skippers had so much as crossed the line"
@ figures a03 "51 families here are waiting" / a04 "There was no forty-fifth"
@ date a03 "the Indonesians boarded the boats" / a06 "on 6 May"
