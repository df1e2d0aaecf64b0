# story: batanes-lantern
# about: a Japanese-Philippine naval exercise off Batanes, China's protest, its counter-deployment and visits that slip
# neighbour: laoag-falcon

=== l01 | 2026-03-02 | Manila Ledger
--- Two navies pencil in Batanes war games
The Philippines and Japan {will hold|p1} a naval exercise off the Batanes islands from 14 March, the defence department in Manila said on Monday. Twelve ships are on the list for Lantern, among them two Japanese destroyers.
Japan's defence minister {is to visit|p2} Manila on 10 March for a look at the preparations, the department added. It gave no programme.
The same navies {trained together|b1} west of Palawan in October, when a storm sent half the vessels home early.

=== l02 | 2026-03-03 | Pacific Wire
--- Beijing objects to Lantern drill
BEIJING - China {lodged a protest|c1} with the Philippine and Japanese embassies on Tuesday over the coming {exercise|p1} near Batanes and {urged|q1} both governments to scrap it.
"Nobody lights a lantern at a neighbour's window without intent," a foreign ministry spokesman said. He {warned|t1} that the Chinese navy would put warships into the same waters if the plan went ahead.
A deputy foreign minister nevertheless {will travel|p3} to Manila on 9 March as arranged, the spokesman said.
In October Beijing had {complained|b2} in similar terms about {manoeuvres|b1} off Palawan.

=== l03 | 2026-03-03 | Visayas Post | copy l02
--- China wants sea drill dropped
BEIJING - China {lodged a protest|c1} with the Philippine and Japanese embassies on Tuesday over the coming {exercise|p1} near Batanes and {urged|q1} both governments to scrap it.
"Nobody lights a lantern at a neighbour's window without intent," a foreign ministry spokesman said. He {warned|t1} that the Chinese navy would put warships into the same waters if the plan went ahead.

=== l04 | 2026-03-05 | Kanto Evening News
--- 'To the last buoy': allies unmoved
Neither Tokyo nor Manila sounded {inclined to oblige|r1} Beijing on Wednesday. "The programme stands, to the last buoy," Philippine navy spokesman Commodore Ramon Ilagan said, and a Japanese government source called the {appeal|q1} from China "noise of a familiar kind".
Japan's defence minister, on the other hand, has a budget to get through the upper house. His {journey|p2} to the Philippine capital has been moved back a week and is now expected on 17 March, the source said.
The upper house sits late this year because of a quarrel over rice tariffs.

=== l05 | 2026-03-06 | South Sea Monitor
--- Envoy stays at home
The Chinese deputy foreign minister will not be on Monday's plane to Manila after all. The embassy told the presidential palace late on Thursday that the {trip|p3} was off, citing "the atmosphere". No other date was offered.
Palace officials shrugged. One of them recalled that Beijing had likewise {called off|b3} a ministerial visit in 2024.
Lawmakers from the north were less relaxed. Without the {visit|p3}, they said, nobody will have explained to Beijing's face why the {exercise|p1} is being held.

=== l06 | 2026-03-09 | Luzon Morning
--- Grey hulls north of Batanes
Four Chinese warships {took up station|t1h} some forty nautical miles north of Batanes on Saturday, coast guard spokeswoman Liza Montano said, making good on last week's words from Beijing.
In Manila fishermen's groups opposed to the coming {drill|p1} {marched|m1} on the Japanese embassy on Sunday. Organisers counted 2,000 people. "Both fleets scare the tuna," said one banner. Officers {detained|a1} eleven marchers when a gate gave way.

=== l07 | 2026-03-09 | Capital Radio Manila
--- Police play down embassy rally
No more than 600 people {rallied|m1} outside the Japanese mission on Sunday, the Manila police district said. Seven of them {were arrested|a1}, all for damaging a gate.
A military officer who asked not to be named said the Chinese destroyers and a supply ship had {been deployed|t1h} on Sunday morning, and that there were three vessels in all.
At the embassy a clerk swept up paper fish. No diplomat had come out to take the letter that the demonstrators had brought along.

=== l08 | 2026-03-13 | Manila Ledger
--- Swell delays the start of Lantern
Waves of five metres have upset the timetable of the Philippine-Japanese {exercise|p1} off Batanes. The first manoeuvres will begin on 16 March, two days later than announced, the defence department said on Friday.
The department also put right the coast guard's figure for the Chinese ships {deployed|t1h} nearby: there are three, not four, spokeswoman Liza Montano having counted a survey vessel.
Fishing boats, which had been told to keep away until the 24th, must now do so until further notice. Mayors on the islands want diesel vouchers.

=== l09 | 2026-03-16 | Pacific Wire
--- Lantern lit at last
BASCO - Japanese and Philippine warships {opened|p1h} their postponed exercise off Batanes on Monday, with nine vessels and some 1,400 sailors taking part, an officer aboard the BRP Mabalacat said.
Hours later Manila {accused|u1} a Chinese frigate of having {trained its fire-control radar|z1} on a Philippine patrol ship for almost three minutes. The claim could not be confirmed independently.
The start had been put back on account of the sea, which lay flat as tin on Monday. Two Chinese vessels followed at a distance.

=== l10 | 2026-03-17 | Basco Courier
--- Minister on the pier as radar row grows
Twelve ships from the two countries {are taking part|p1h} in Lantern, the fleet command insisted on Tuesday, as Japan's defence minister walked down the pier in Manila and {met|p2h} his Philippine counterpart for an hour. The pair said a fuel-sharing pact {would be signed|p4} in Tokyo in April.
Beijing meanwhile {rejected|r2} the Philippine allegation about the frigate. At no time had its radar been switched to fire control, the Chinese navy said, and it {accused|u2} the patrol ship of cutting across the frigate's bow.

=== l11 | 2026-03-19 | Luzon Morning
--- Second radar scare; apology sought
A Philippine helicopter {was lit up|z2} by a Chinese destroyer's radar on Wednesday, two days after the first such incident, the navy said. Nobody was hurt.
The foreign secretary {demanded|q2} a written apology and {gave Beijing until|d1} 25 March to send it. Otherwise, she {warned|t2}, the Chinese naval attache would be sent home.
Fleet command, for its part, admitted that three ships had stayed in port with engine trouble and that nine had been at sea for Lantern.

=== l12 | 2026-03-23 | Kanto Evening News
--- Curtain falls off Batanes
The Lantern {exercise|p1h} closed on Sunday with a gunnery shoot. Within hours the Chinese flotilla had {turned north|w1} and left the area, the Japanese joint staff said.
As for saying sorry, Beijing sees nothing to be sorry for. "A letter of that sort {will not be written|r3}," the embassy in Manila let it be known on Sunday.
Shopkeepers in Basco were sorry to see the sailors go. In a week they had bought every umbrella on the island and most of the garlic.

=== l13 | 2026-03-26 | South Sea Monitor
--- Attache keeps his desk
The day came and went without a letter. Yet the Chinese naval attache is staying: the foreign secretary told senators on Thursday that his {expulsion|t2} was no longer being considered, since "doors are for talking through".
Opposition senator Paolo Reyes {condemned|u3} her as faint-hearted. A date for the signing of the {fuel pact|p4} in Tokyo has yet to be named.
Retired admirals were kinder. One of them recalled that the {radar incidents|z3} of 2021, three in one summer, had been settled by a telephone call.

@ plan p1: postponed l08 "will begin on 16 March" -> 2026-03-16
@ plan p1: held l09 "their postponed exercise off Batanes on Monday"
@ plan p2: postponed l04 "has been moved back a week and is now expected on 17 March" -> 2026-03-17
@ plan p2: held l10 "walked down the pier in Manila"
@ plan p3: cancelled l05 "will not be on Monday's plane to Manila after all"
@ plan p4: none
@ request q1: rejected l04 "The programme stands, to the last buoy"
@ request q2: rejected l12 "A letter of that sort will not be written"
@ threat t1: carried_out l06 "making good on last week's words from Beijing"
@ threat t2: withdrawn l13 "was no longer being considered"
@ deadline d1: none
@ figures l06 "Organisers counted 2,000 people" / l07 "No more than 600 people"
@ figures l06 "eleven marchers" / l07 "Seven of them"
@ figures l06 "Four Chinese warships" / l07 "there were three vessels in all"   resolved l08 "there are three, not four"
@ date l06 "on Saturday" / l07 "on Sunday morning"
@ figures l09 "with nine vessels" / l10 "Twelve ships from the two countries"   resolved l11 "nine had been at sea for Lantern"
@ denial l09 "on a Philippine patrol ship for almost three minutes" / l10 "At no time had its radar been switched to fire control"
@ one p1 = cavite-handover/p6
@ one p1 = laoag-falcon/p5
@ one p1h = laoag-falcon/p5h
