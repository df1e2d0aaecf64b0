# story: mombasa-track
# about: Kenya mediates between Rwanda and Burundi over rebels and refugees; rounds in Mombasa, the second moved before it is held
# neighbour: naivasha-track

=== m01 | 2026-04-08 | Coast Gazette
--- Mombasa to receive two wary neighbours
Rwanda and Burundi {will open talks|p1} in Mombasa on 15 April under Kenyan chairmanship, the county's protocol office confirmed on Wednesday. The subject: some 60,000 Burundian refugees in Rwandan camps, and the armed men of the Forest Front who move between the two.
Envoy Samuel Oduya also chairs a Ugandan–Rwandan effort, whose {first meeting|n1} is due in Naivasha a day earlier. The two files, he insisted, are not to be mixed.
It is eight years since Rwanda and Burundi last {sat together|b1}, in Arusha.

=== m02 | 2026-04-11 | Great Lakes Agency
--- Village raid kills 11
BUJUMBURA — Gunmen of the Forest Front {killed|e1} 11 people in the Burundian village of Ruhororo on Friday, the provincial governor said on Saturday.
The governor {accused|e2} Rwanda of sheltering the band's commander and of lending it a radio station in Kigali. "They load their rifles to its jingles," he said. Burundi {wants|q1} the station taken off the air.
The raid comes four days before the countries {meet|p1} in Mombasa. A presidential aide said the {talks|p1} would go ahead.

=== m03 | 2026-04-11 | Imvo News | copy m02
--- Eleven dead in Ruhororo raid
BUJUMBURA — Gunmen of the Forest Front {killed|e1} 11 people in the Burundian village of Ruhororo on Friday, the provincial governor said on Saturday.
The governor {accused|e2} Rwanda of harbouring the band's commander and of lending it a radio station in Kigali. "They load their rifles to its jingles," he said. Burundi {wants|q1} the station shut down.

=== m04 | 2026-04-13 | Kigali Morning
--- Who came to Ruhororo?
Three women who fled the village and reached a camp in Rwanda told this newspaper that men in Burundian army boots and rain capes went from door to door there on Thursday night and {shot|e1} whoever opened. They knew of no Forest Front in the district.
Rwanda's foreign ministry said its soil was used by no armed group. It {demanded|q2} in turn that Burundi expel a Rwandan fugitive, known as Colonel Sept, who it says trains fighters near Cibitoke.
Accounts of that night could not be independently verified.

=== m05 | 2026-04-16 | Coast Gazette
--- Polite, and little else
For a day the shutters of a Nyali beach hotel stayed down. Behind them the envoys of Rwanda and Burundi {conferred|p1h} on Wednesday, as announced, with Samuel Oduya between them.
What came out fits on a napkin. A second {round|p2} on 29 April. The two presidents {are to telephone|p3} before the month is over. And each capital {has until 24 April|d1} to submit a list of the prisoners it holds from the other.
Kenya also {asked|q3} both to admit observers on the Ruzizi river. Burundi's team said the army had no part in the Ruhororo killings.

=== m06 | 2026-04-17 | Imvo News
--- Expel the colonel? "Ask somebody else"
Burundi's interior minister {brushed aside|q2r} the Rwandan request concerning Colonel Sept on Friday. "Nobody is going to be put across a border because Kigali writes a letter," she said. "Ask somebody else."
If the radio in Kigali was still heard on Monday, she {added a threat|t1}: Burundi would stop the Ruzizi ferry.
Correction. Six people {were killed|e1} in Ruhororo last week, and not 11, as reported here on the governor's word. The district hospital says five of the names were entered twice.

=== m07 | 2026-04-21 | Great Lakes Agency
--- Chain across the slip
CIBITOKE — A chain went up across the Burundian ferry slip on the Ruzizi on Tuesday and soldiers {sent passengers back|t1h}. About 300 Rwandans were stranded, a ferry clerk said.
Rwanda's foreign minister {summoned|e7} Burundi's consul and {told him|t2} he would be expelled if the boats did not run again.
In 2023 Burundi {stopped the ferry|b2} for nine weeks.

=== m08 | 2026-04-24 | Highland Standard
--- Three lines from two capitals
* Lists. Rwanda's paper with 31 names reached the Kenyan envoy on Thursday; Burundi's, with 22, followed on Friday before noon, his office said.
* Radio. The Kigali station that Bujumbura {wanted silenced|q1} has played nothing but hymns since Wednesday. Its editor says the ministry {withdrew|q1h} the licence "by telephone".
* River. Not quite 180 Rwandans spent the night at the {closed|t1h} Ruzizi crossing this week, according to the Red Cross, which counted blankets. Boats are moving again, and Rwanda has informed the consul that he may stay.

=== m09 | 2026-04-28 | Coast Gazette
--- Mombasa round moves to May
The second {meeting|p2} of Rwandan and Burundian envoys, planned for tomorrow, has been rescheduled for 6 May. The hotel was told on Monday night. Mr Oduya blamed the calendar of his other mission: Uganda and Rwanda had themselves shifted their second {round|n2} in Naivasha to 5 May.
The presidents, at least, found time. They {spoke|p3h} for forty minutes on Sunday, both offices said, chiefly about cattle.
Still on the programme is a {signing ceremony|p4} in Bujumbura on 8 May.

=== m10 | 2026-04-30 | Kigali Morning
--- Camp buses
Families from Mahama camp {will go home|p5} to Burundi in a first convoy on 15 May, the refugee ministry said on Thursday.
An opposition paper in Bujumbura reported that Burundi {had paid|e8} Colonel Sept's men since January. The finance ministry {sued|e3} the paper within hours.

=== m11 | 2026-05-07 | Radio Rift
--- Second round, with a quarrel about the clock
When did it begin? Rwanda's delegate says the parties {took their seats|p2h} in Mombasa on Wednesday at four. Whatever the hour, they shook hands in the end and {settled|e4} that prisoners on the two lists go home.
Burundi released a note too: not a franc {had been given|e8} to any Rwandan armed man.
The {ceremony|p4} in Bujumbura has vanished from the programme. "A signature needs a text," an aide to the president explained.

=== m12 | 2026-05-08 | Imvo News
--- Burundi hails prisoner deal, frees first ten
Burundi {released|e5} ten Rwandans at the Ruzizi on Friday, a day after its envoys {sat down|p2h} with Rwanda's in Mombasa on Thursday, and {struck the accord|e4} that both capitals now praise.
Kenya {thanked|e6} the two governments. Rwanda is expected to answer in kind; its envoys were also in Naivasha this week, where they {reached an understanding|n3} with Uganda on customs seals.

@ plan p1: held m05 "the envoys of Rwanda and Burundi conferred on Wednesday, as announced"
@ plan p2: postponed m09 "has been rescheduled for 6 May" -> 2026-05-06
@ plan p2: held m11 "took their seats in Mombasa on Wednesday at four"
@ plan p3: held m09 "They spoke for forty minutes on Sunday"
@ plan p4: cancelled m11 "has vanished from the programme"
@ plan p5: none
@ plan n1: none
@ plan n2: postponed m09 "shifted their second round in Naivasha to 5 May" -> 2026-05-05
@ request q1: accepted m08 "has played nothing but hymns since Wednesday"
@ request q2: rejected m06 "brushed aside the Rwandan request"
@ request q3: none
@ threat t1: carried_out m07 "soldiers sent passengers back"
@ threat t2: withdrawn m08 "has informed the consul that he may stay"
@ deadline d1: met m08 "Rwanda's paper with 31 names reached the Kenyan envoy on Thursday; Burundi's, with 22, followed on Friday before noon"
@ figures m02 "killed 11 people" / m06 "Six people were killed"   resolved m06 "and not 11, as reported here"
@ date m02 "on Friday" / m04 "on Thursday night"
@ parties m02 "Gunmen of the Forest Front" / m04 "men in Burundian army boots and rain capes"
@ denial m02 "accused Rwanda of sheltering the band's commander" / m04 "its soil was used by no armed group"
@ denial m04 "men in Burundian army boots" / m05 "the army had no part in the Ruhororo killings"
@ figures m07 "About 300 Rwandans were stranded" / m08 "Not quite 180 Rwandans"
@ denial m10 "Burundi had paid Colonel Sept's men since January" / m11 "not a franc had been given to any Rwandan armed man"
@ date m11 "on Wednesday at four" / m12 "with Rwanda's in Mombasa on Thursday"
@ one n1 = naivasha-track/p1
@ one n2 = naivasha-track/p2
@ one n3 = naivasha-track/e6
