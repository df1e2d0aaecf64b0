# story: mombasa-docks
# about: dockworkers' pay strike in the port of Mombasa, arrests, the navy at the cranes, two rounds of talks
# neighbour: kenya-rail

=== m01 | 2026-06-01 | East Africa Wire
--- Mombasa dockers set strike date
MOMBASA - Dockworkers in Kenya's main port {will walk out|t1} on 8 June unless they get a pay rise of 15 percent, their union said on Monday.
The union, which speaks for 5,600 crane drivers, lashers and clerks, handed its {demand|q1} to the Kenya Ports Authority in the morning. Transport Minister Wycliffe Odera {invited its leaders|p1} to Nairobi for talks on Thursday.
A {stoppage|b1} in 2021 shut the port for nine days and left cargo for Uganda, Rwanda and South Sudan stranded.

=== m02 | 2026-06-02 | Kampala Ledger | copy m01
--- Uganda importers fear new Mombasa strike
MOMBASA - Dockworkers in Kenya's main port {will walk out|t1} next Monday unless they get a pay rise of 15 percent, their union announced on Monday.
The union, which speaks for 5,600 crane drivers, lashers and clerks, handed its {demand|q1} to the Kenya Ports Authority in the morning. Transport Minister Wycliffe Odera {invited its leaders|p1} to Nairobi for talks on Thursday.

=== m03 | 2026-06-05 | Nairobi Courier
--- Odera offers four percent, dockers leave the room
The biscuits were still in their wrappers when it was over. Dock union leaders {sat with|p1h} Transport Minister Wycliffe Odera on Thursday for exactly 50 minutes before they picked up their papers and left Transcom House.
Mr Odera had {turned down|r1} the 15 percent; four was all there would be. "This is a port, not a cash machine," he said on the stairs.
General secretary Salim Mwakio {accused|c1} the minister of bargaining in bad faith. Cranes, he added, {would stand still|t1} from Monday.

=== m04 | 2026-06-08 | Swahili Coast FM
--- Silence at Kilindini
You can hear the crows this morning. At six o'clock the night shift climbed down from the gantries at Kilindini harbour and no day shift went up: the {strike|k1} over pay is on.
Pickets in red caps are standing at Gates 9, 12 and 18. Seven ships are at berth with their hatches open, eleven more lie outside the reef.
The Ports Authority says that nearly a third of its workers came in regardless. Our reporter, who walked along four berths, saw none.

=== m05 | 2026-06-09 | East Africa Wire
--- Police arrest 34 as tear gas is fired at Mombasa port
MOMBASA - Police {fired tear gas|s1} at striking dockworkers who {blocked a gate|o1} of Mombasa port on Tuesday and {arrested|a1} 34 of them, the coast regional commander said.
The dockers had {parked trailers|o1} across Gate 12 to keep replacement workers out. The officers had been {pelted with stones|x1} before they acted, the commander said. At least four people were injured.
It was the second day of a {walkout|k1} over pay at East Africa's biggest harbour.

=== m06 | 2026-06-09 | Harbour Gazette | copy m05
--- Police arrest 34 as tear gas is fired at Mombasa port
MOMBASA - Police {fired tear gas|s1} at striking dockworkers who {blocked a gate|o1} of Mombasa port on Tuesday and {arrested|a1} 34 of them, the coast regional commander said.
The dockers had {parked trailers|o1} across Gate 12 to keep replacement workers out.

=== m07 | 2026-06-10 | Nairobi Courier
--- Minister gives dockers until Friday noon
Wycliffe Odera has lost his patience, or wishes to be seen losing it. Dockworkers {have until noon|d1} on Friday to climb back into their cranes, the transport minister declared on Wednesday; otherwise he {would ask the navy|t2} to work the port.
Union headquarters in Mombasa answered with figures of its own. Sixty-one members were {picked up|a1} at Gate 12 on Tuesday, says lawyer Zainab Kombo, who has been round the police stations with a notebook. No stone was {thrown|x1} by any of them, she insists; the gas {came|s1} out of a clear sky.
In Lamu some 200 dockers {stopped work|k2} for the day in sympathy.

=== m08 | 2026-06-12 | Rift Business Daily
--- Friday noon comes and goes
Nobody went back. When the clock on the Ports Authority building showed twelve, the {deadline|d1} that the transport minister had set the dockers expired to the sound of drums.
The {strike|k1} now costs the economy 1.2 billion shillings a day, the shippers' council reckons. Rwanda has begun to send coffee through Dar es Salaam.
On Saturday the union {means to march|p2} from Makadara grounds to the county governor's office. And Mr Mwakio {urged|q2} the president to name a go-between.

=== m09 | 2026-06-14 | Swahili Coast FM
--- Sailors in the cranes
They wore white gloves. Some 120 men of the Kenya Navy {took over|t2h} two berths at Kilindini on Saturday morning, as the minister had {threatened|t2}, and by evening had lifted 41 boxes. A good gang does that in two hours, the pickets jeered.
The union called off the {march|p2} from Makadara that was planned for the same day. It wanted no sailors and strikers in one street, a spokeswoman said.
Police {let go|l1} all but six of the men {detained|a1} on Tuesday. The regional commander now admits to 58 arrests: his first number had left out Likoni station.

=== m10 | 2026-06-15 | East Africa Wire
--- Mombasa port talks delayed to Wednesday
NAIROBI - New {talks|p3} to end a {dock strike|k1} in Mombasa, due on Monday, were moved to Wednesday because a mediator named by the president was travelling, the transport ministry said.
President's adviser Grace Nyambura {will chair|p3} the meeting, which follows a failed {round|p1h} on 4 June.
The eight-day-old {stoppage|k1} has held up more than 60,000 containers, according to the shippers' council. Two shipping lines now sail past Mombasa without calling.

=== m11 | 2026-06-18 | Harbour Gazette
--- Nine percent, and the cranes move
After fourteen hours in a hotel at Nyali the dockers and the government have {come to terms|g1}. Delegations led by Mr Mwakio and Mr Odera {negotiated|p3h} from Wednesday noon until two in the morning, with Grace Nyambura carrying paper between the floors. The result: nine percent from July.
The union {ended its strike|y1} at six o'clock today, ten days to the hour after it {began|k1}. The navy {pulled its men|w1} out of the port an hour later.
Both sides {are to meet|p4} in September about the safety of the old cranes at berth 5.

=== m12 | 2026-06-20 | Kampala Ledger
--- Boxes for Kampala on the road again
The first 300 trucks with cargo that was caught in Mombasa by the dockers' {strike|k1} have crossed at Malaba, the revenue authority says. Importers expect two weeks of delay.
Uganda's trade minister {thanked|u1} Nairobi for the {settlement|g1} but made it plain that another week of {stoppage|k1} would have driven freight to Tanzania for good, as the {strike|b1} of 2021 very nearly did.
The last six dockers in custody were {released|l2} on Friday.

@ threat t1: carried_out m04 "no day shift went up"
@ threat t2: carried_out m09 "took over two berths at Kilindini on Saturday morning"
@ request q1: rejected m03 "turned down the 15 percent"
@ request q2: accepted m10 "a mediator named by the president"
@ deadline d1: none
@ plan p1: held m03 "sat with Transport Minister Wycliffe Odera on Thursday"
@ plan p2: cancelled m09 "The union called off the march from Makadara"
@ plan p3: postponed m10 "were moved to Wednesday" -> 2026-06-17
@ plan p3: held m11 "negotiated from Wednesday noon until two in the morning"
@ plan p4: none
@ figures m05 "arrested 34 of them" / m07 "Sixty-one members were picked up at Gate 12 on Tuesday" resolved m09 "The regional commander now admits to 58 arrests"
@ denial m05 "The officers had been pelted with stones before they acted" / m07 "No stone was thrown by any of them"
