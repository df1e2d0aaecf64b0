# story: lanao-boats
# about: the Philippine government and a Moro splinter front: relief boats shelled and seized on Lake Lanao, Kuala Lumpur talks moved, sanctions on a commander, monitors, a prisoner swap
# neighbour: oslo-truce

=== k01 | 2009-10-06 | Cotabato Weekly Mirror
--- The lake comes up, the sultan's men come down
Lake Lanao has swallowed eleven villages, and on Sunday afternoon it nearly swallowed a peace as well. Two pump boats with rice from the Malaysian Red Crescent {were fired on|s1} off Bacolod-Kalawi. A boatman, Amer Mangondato, 22, is dead.
The army says the Moro Homeland Front of "Commander Bulan" {did it|s1}. It has given the Front {three days|d1} to hand over the gunners, that is until Wednesday.
Negotiators of both sides {have an appointment|p1} in Kuala Lumpur on 20 October, brokered by Malaysia. It would be their second, after the {round|b1} in June.

=== k02 | 2009-10-07 | Pacific News Service
--- Moro rebels deny firing on Philippine relief boats
MARAWI, Philippines - A Moro rebel group denied on Tuesday that it had {shelled|s1} boats bringing relief to flooded villages on the southern Philippine island of Mindanao, and {accused|c1} the army of the {attack|s1}.
Three people died when mortar rounds {hit the boats|s1} on Sunday, said Samira Dimaporo, a lawyer for the Moro Homeland Front.
The group {called for|q1} an inquiry by the Malaysian-led team of truce monitors. It would cut off the road to Iligan, she {warned|t1}, if troops enter its camp at Butig.

=== k03 | 2009-10-07 | Kuala Lumpur Standard | copy k02
--- Front points at army over boat attack
MARAWI, Philippines - A Moro rebel group denied on Tuesday that it had {shelled|s1} boats carrying relief to flooded villages on the southern Philippine island of Mindanao, and {accused|c1} the army of the {attack|s1}.
Three persons died when mortar rounds {hit the boats|s1} on Sunday, said Samira Dimaporo, a lawyer for the Moro Homeland Front.
The group {called for|q1} an inquiry by the Malaysian-led team of truce monitors.

=== k04 | 2009-10-09 | Manila Standard-Post
--- No gunners by Wednesday, troops by Thursday
Nobody was handed over. On Thursday before sunrise two battalions {went into|s2} the Butig camp, found 30 huts and warm ashes, and {set up|dp1} their own tents.
National Security Adviser Jaime Roxas-Tan {welcomes|su1} the monitors nevertheless. "Let them measure the craters," he said; they {may come|y1} on Monday.
Washington has {frozen the accounts|sa1} of Commander Bulan and two brothers, the American embassy let it be known. In Samar, on the other side of the archipelago, nine soldiers {were killed|b2} on Wednesday by rebels of another colour.

=== k05 | 2009-10-11 | Radio Ranao
--- Trunks across the road
You will not get to Iligan today, dear listeners, nor tomorrow. Felled coconut palms {lie across|t1h} the asphalt at Pantar since Saturday morning, and boys of the Front sit on them.
They took something as well. Four {Red Crescent boats|k1} with forty sacks each were {towed away|k1} from Ganassi pier on Friday night. "Borrowed", according to the lawyer Dimaporo.
The governor {begs|q2} the Front to give back at least the water tablets.
Say a prayer for Amer the boatman: he was the only one {killed|s1} on that Sunday. His two friends who were called dead were found on a roof on Thursday.

=== k06 | 2009-10-14 | Kuala Lumpur Standard
--- Monitors measure, ministers move
Major General Azlan Hashim and six colleagues {waded ashore|v1} at Bacolod-Kalawi on Monday with tape measures. It was not a mortar, he told us by satellite telephone, and it was not Sunday afternoon: every witness speaks of the hour before the dawn prayer. A heavy machine gun {fired|s1} from a hill that nobody held for long.
In Putrajaya the foreign ministry has moved the {Kuala Lumpur session|p1} from the 20th to the 27th. Manila had {requested|q3} a delay until the Iligan road is free.
The Front, for its part, {calls on|q4} the army to clear out of Butig.

=== k07 | 2009-10-17 | Pacific News Service
--- Aid boats returned, road reopened in southern Philippines
MARAWI, Philippines - Moro rebels {gave back|y2} four boats that they had {taken|k1} from a lake pier and {lifted|y3} a week-old roadblock on Friday, officials in Lanao del Sur said.
About 160 sacks of rice were missing. The province's governor thanked the rebels for 20 cartons of water tablets.
Saudi Arabia {pledged|a1} $3 million for flood victims around Lake Lanao.
Security adviser Jaime Roxas-Tan {rejected|r1} {calls for|q4} a pullout from a {captured|s2} rebel camp. The Front's lawyer {demanded|q5} that the United States take its founder off a blacklist.

=== k08 | 2009-10-18 | Cotabato Weekly Mirror
--- Who ate the rice?
Not 160 sacks but 22: our reporter was at Ganassi when the {four boats|k1} came home, and she can count. The rest lay under a tarpaulin, dry, with the red crescent upwards.
She was also shown the place where Commander Bulan's cousin {was arrested|ar1} on Thursday by the marines. He is 16. His mother {pleads|q6} for him to be sent to the imam and not to Manila.
On the lake the peace remains thin. At Tugaya a third relief boat {drew fire|s3} on Saturday; a sack was hit, no one else. The Front {will parade|p2} in Marawi on the 24th, with or without a permit, it says.

=== k13 | 2009-10-19 | Sulu Strait Review
--- Chronicle of a small war
This has been put together from the diaries of both camps. On the fourth of October a boatman {perished|s1} under a machine gun; each diary has the other camp's name beside it. On the eighth the army {overran|s2} Butig, which the Front calls "the violation" and the security adviser "a walk".
The Front replied with {palm trunks|t1h} on the Iligan road, from the tenth to the sixteenth, and with the {theft|k1} of four boats, which came home lighter. America's {freezing order|sa1} found 41 dollars.
Lawyer Dimaporo puts the army's {intrusion|s2} on the seventh, by the way, a day before the {deadline|d1} had even passed.
Malaysia {has laid|p1} the table for the 27th. The {march|p2} through Marawi, three days earlier, may yet upset it.

=== k09 | 2009-10-25 | Radio Ranao
--- A parade of six
There was no permit, and in the end there was no {parade|p2}. The Front told its people on Friday night to stay at home, because marines stood at both bridges. Six grandfathers {walked anyway|m1}, with a goat.
The cousin has been fetched by his mother. A judge in Marawi {released him|y4} on Wednesday into the care of Imam Saripada.
Tents are gone from Butig, moreover! The second of the two battalions {marched off|y5} to Malabang on Saturday; a platoon stays for the well. So the adviser said no and did it all the same.

=== k10 | 2009-10-28 | Kuala Lumpur Standard
--- Durian first, then detainees
General Azlan had ordered durian, to make them laugh, and it worked. Manila's people and the Front {spent Tuesday|p1h} in a hotel at Putrajaya and parted with a page and a half of text.
They {undertook|g1} to {swap|p4} eleven prisoners on 9 November at Iligan and to leave relief boats in peace. Samira Dimaporo will not get everything: Washington {has said no|r2} to striking Bulan from its list.
His office declares that his men never {touched|s1} the boats of the fourth of October. The general's report, out tomorrow, leaves that open.

=== k11 | 2009-11-02 | Manila Standard-Post
--- Report: "a gun without an owner"
The monitors' report on the {firing|s1} at Bacolod-Kalawi has 40 pages and no culprit. One dead, two hundred and six cartridges, 5 a.m.: that much is certain. It also notes that the gun was of a type "in service with the armed forces and lost by them".
The army protests that it has mislaid none.
Congressman Teodoro Macapaz {accuses|c2} Malaysia of siding with the Front. He {will fly|p3} to Marawi on Friday to ask his own questions.
The {exchange|p4} at Iligan stands, Roxas-Tan assured us.

=== k12 | 2009-11-13 | Cotabato Weekly Mirror
--- Eleven handshakes at the ice plant
It had been the ninth; it became the twelfth, since the ferry from Zamboanga broke down on Sunday and the {swap|p4} was put off by three days. Yesterday at the ice plant in Iligan, then, six guerrillas {went one way|p4h} and five soldiers the other.
"Who {fired|s1} in October?" somebody called out. Nobody turned round.
The congressman has not been seen here. From Manila comes the rumour of a {third session|p5} in Kuala Lumpur in January, which the Malaysians confirm.

@ plan p1: postponed k06 "from the 20th to the 27th" -> 2009-10-27
@ plan p1: held k10 "spent Tuesday in a hotel at Putrajaya"
@ plan p2: cancelled k09 "told its people on Friday night to stay at home"
@ plan p3: none
@ plan p4: postponed k12 "was put off by three days" -> 2009-11-12
@ plan p4: held k12 "went one way and five soldiers the other"
@ plan p5: none
@ request q1: accepted k04 "may come on Monday"
@ request q2: accepted k07 "gave back four boats"
@ request q3: accepted k06 "has moved the Kuala Lumpur session"
@ request q4: rejected k07 "rejected calls for a pullout"
@ request q4: accepted k09 "marched off to Malabang on Saturday"
@ request q5: rejected k10 "has said no to striking Bulan"
@ request q6: accepted k09 "released him on Wednesday"
@ threat t1: carried_out k05 "lie across the asphalt at Pantar"
@ deadline d1: none
@ figures k01 "A boatman, Amer Mangondato, 22, is dead" / k02 "Three people died when"   resolved k05 "he was the only one killed"
@ denial k01 "did it" / k02 "denied on Tuesday that it had shelled"
@ parties k01 "Moro Homeland Front of" / k02 "accused the army of the attack"   resolved k11 "has 40 pages and no culprit"
@ date k01 "on Sunday afternoon it nearly" / k06 "the hour before the dawn prayer"   resolved k11 "5 a.m."
@ figures k07 "About 160 sacks of rice were missing" / k08 "Not 160 sacks but 22"
@ figures k02 "Three people died" / k11 "One dead"
@ date k04 "On Thursday before sunrise" / k13 "intrusion on the seventh"
@ one b2 = oslo-truce/s1
