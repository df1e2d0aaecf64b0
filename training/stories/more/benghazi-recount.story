# story: benghazi-recount
# about: disputed mayoral vote in Benghazi; recount demanded, marches, arrests, a union's ultimatum, a court-ordered recount put off twice
# neighbour: sirte-ship

=== v01 | 2026-05-18 | Benghazi Herald
--- Mansouri declared mayor
Khalid Mansouri, a retired colonel, won Saturday's mayoral vote in Benghazi by 1,900 ballots, the election commission announced on Monday.
His rival, the engineer Salma Bugrein, {wants|q1} every paper in the city counted afresh. Her supporters {will march|p1} to the commission on Wednesday from the lighthouse.
The new mayor {is to be sworn|p2} in on 1 June.
At the last municipal vote, in 2021, followers of a losing list {stormed|b1} the same building.

=== v02 | 2026-05-19 | Levant & Maghreb Wire
--- Boxes burned after Benghazi vote, rival says
BENGHAZI — Policemen {set fire|e1} to ballot boxes behind a school in the Sabri district on Sunday, the losing candidate for mayor, Salma Bugrein, {alleged|e7} on Tuesday.
She {asked|q2} the UN mission to back her {call|q1} for a full recount, and the mission for its part {requested|q3} that the commission put the result sheets of all 212 stations before the public.
The interior ministry of the eastern administration {threatened|t1} to lock up anybody who marches without a permit.

=== v03 | 2026-05-19 | The Adriatic Observer | copy v02
--- Libya: loser of mayoral race speaks of burned boxes
BENGHAZI — Policemen {set fire|e1} to ballot boxes behind a school in the Sabri district on Sunday, the defeated candidate for mayor, Salma Bugrein, {alleged|e7} on Tuesday.
She {asked|q2} the UN mission to support her {call|q1} for a full recount, and the mission for its part {requested|q3} that the commission put the result sheets of all 212 stations before the public.

=== v04 | 2026-05-20 | Radio Cyrenaica
--- No march today; no recount either
The lighthouse square was empty on Wednesday. Mrs Bugrein's people say their {march|p1} will now set off on Friday after prayers, because the loudspeaker van {was impounded|e8}.
The commission sat until lunch. Its chairman came out and {ruled out|q1r} counting the city a second time: "Once is the law."
He did set the margin straight. Mansouri leads by 1,090 votes; the 1,900 read out on Monday was a slip of the typist.
No ballot box {was burned|e1} by any policeman, the city's police chief stated. Rubbish was.

=== v05 | 2026-05-22 | Gulf of Sidra Post
--- Thousands on the corniche
Women with saucepans in front, students behind: 20,000 people {walked|p1h} along the Benghazi corniche on Friday to protest against the count, by the organisers' reckoning.
Near the old cathedral policemen {fired|e2} into the crowd. A cobbler {was hit|e2} in the thigh.
The evening ended in vans. Officers {rounded up|t1h} 26 demonstrators at the bus station on Friday, shortly after nine, a duty sergeant said.

=== v06 | 2026-05-23 | Benghazi Herald
--- Unauthorised procession ends with arrests
Some 3,000 persons {took part|p1h} in Friday's illegal procession, the security directorate said. It had {warned|t1} that permits were needed.
Unknown men on the roof of a bank {shot|e2} at the corniche, according to the directorate; the police did not use their weapons.
The dockers' union gave the authorities an ultimatum: the detained {must be home|d1} by Wednesday, 27 May. Otherwise, it {threatened|t2}, the port would stop on Thursday.

=== v07 | 2026-05-24 | Levant & Maghreb Wire
--- Lawyers: 70 held after Benghazi march
BENGHAZI — Police {arrested|t1h} 70 people over the election march, many in their beds before sunrise on Saturday, the bar association said on Sunday.
Colonel Mansouri {accused|e3} the government in Tripoli of {paying|e9} for the {protest|p1h}.
Also on Sunday drivers angry about fuel {sat down|k1} on the airport road; the two matters have nothing to do with each other, lawyers stress.

=== v08 | 2026-05-27 | Radio Cyrenaica
--- Home with their shoelaces in their pockets
One after the other they {came through|d1h} the side gate of Kuwayfiya prison on Wednesday afternoon, and mothers did the counting: nobody from the {march|p1h} is left inside. Dockers unfolded their shifts for Thursday as on any other week.
A second gift arrived by wire. Scans of the result sheets, 212 of them, appeared on the commission's website at noon.
The administrative court has gone further and {ordered|e4} that twelve stations {be recounted|p3} on Saturday, 30 May.
Tripoli's interior minister said not a dinar {had gone|e9} to any marcher in Benghazi.

=== v09 | 2026-05-29 | The Adriatic Observer
--- Colonel against judge
The man who would be mayor has a new opponent. Khalid Mansouri {insisted|q4} on Thursday that Judge Amal Drissi, who wants twelve boxes reopened, leave the case. The court's president needed one line: Judge Drissi "{stays|q4r} where she sits".
The {recount|p3} itself has moved from Saturday to Tuesday, 2 June, for lack of sealed lamps.
Friday saw another {procession|e5}, smaller than the one a week ago and without arrests. The Eastern Command meanwhile {threatened|t3} to install an officer in the town hall if the dispute dragged on.

=== v10 | 2026-06-02 | Gulf of Sidra Post
--- Chairs stacked
Nobody took an oath in Benghazi's town hall on Monday. The chairs hired for the {inauguration|p2} were carried back to the wedding shop; the protocol office does not pick up.
Nobody counted on Tuesday either. The {recount|p3} at the twelve stations will have to wait for Saturday, 6 June, the court registrar said, since four keys are missing.
A general dropped the idea of a man in uniform as mayor. "We have other work," he said.

=== v11 | 2026-06-06 | Levant & Maghreb Wire
--- Twelve stations counted again in Benghazi
BENGHAZI — Clerks {went through|p3h} 7,400 ballots from twelve stations again on Saturday under the eyes of both candidates. Salma Bugrein gained 640 votes, an official of the court said.
The result is not yet final. UN envoy Marta Lindqvist {will receive|p4} both candidates on 10 June in Tripoli.

=== v12 | 2026-06-07 | Tripoli Daily
--- Bugrein short by a hair
Correction: in Saturday's {recount|p3h} in Benghazi Mrs Bugrein won 460 ballots, and not 640 as the agency had it; the court official misread his own hand. Colonel Mansouri thus stays ahead.
Mrs Bugrein {conceded|e6} at midnight. Three weeks ago she had {asked for|q1} all 212 stations to be counted anew. The cobbler who {was hit|e2} on the corniche is walking with a stick.

@ plan p1: postponed v04 "will now set off on Friday after prayers" -> 2026-05-22
@ plan p1: held v05 "walked along the Benghazi corniche on Friday"
@ plan p2: cancelled v10 "Nobody took an oath in Benghazi's town hall on Monday"
@ plan p3: postponed v09 "has moved from Saturday to Tuesday, 2 June" -> 2026-06-02
@ plan p3: postponed v10 "will have to wait for Saturday, 6 June" -> 2026-06-06
@ plan p3: held v11 "went through 7,400 ballots from twelve stations again on Saturday"
@ plan p4: none
@ request q1: rejected v04 "ruled out counting the city a second time"
@ request q2: none
@ request q3: accepted v08 "Scans of the result sheets, 212 of them, appeared on the commission's website at noon"
@ request q4: rejected v09 "stays where she sits"
@ threat t1: carried_out v05 "rounded up 26 demonstrators"
@ threat t2: withdrawn v08 "Dockers unfolded their shifts for Thursday as on any other week"
@ threat t3: withdrawn v10 "dropped the idea of a man in uniform as mayor"
@ deadline d1: met v08 "nobody from the march is left inside"
@ figures v01 "by 1,900 ballots" / v04 "leads by 1,090 votes"   resolved v04 "was a slip of the typist"
@ denial v02 "Policemen set fire to ballot boxes" / v04 "No ballot box was burned by any policeman"
@ figures v05 "20,000 people" / v06 "Some 3,000 persons"
@ parties v05 "policemen fired into the crowd" / v06 "Unknown men on the roof of a bank shot"
@ figures v05 "26 demonstrators" / v07 "arrested 70 people"
@ date v05 "on Friday, shortly after nine" / v07 "before sunrise on Saturday"
@ denial v07 "of paying for the protest" / v08 "not a dinar had gone to any marcher in Benghazi"
@ figures v11 "gained 640 votes" / v12 "won 460 ballots"   resolved v12 "and not 640 as the agency had it"
@ one k1 = sirte-ship/e6
