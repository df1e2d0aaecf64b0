# story: naivasha-track
# about: Kenya mediates between Uganda and Rwanda over the closed Katuna crossing; two rounds in Naivasha, both moved before they are held
# neighbour: mombasa-track

=== n01 | 2026-04-07 | Highland Standard
--- Naivasha picked for frontier parley
Delegations from Uganda and Rwanda {will sit down|p1} in the Kenyan lake town of Naivasha on 14 April to discuss the closed crossing at Katuna, Kenya's foreign ministry said on Tuesday.
Rwanda {shut the post|b1} in February after a quarrel over customs seals. The neighbours last {negotiated|b2} about the frontier in Entebbe in 2024 and parted without a paper.
Kampala used the occasion to {call for|q1} the release of nine Ugandan traders whom Rwandan police {picked up|e1} near the post last week. Separately, Rwanda's foreign minister {is to visit|p3} Kampala on 22 April, her office said.

=== n02 | 2026-04-09 | Great Lakes Agency
--- Fourteen Ugandans held, officials say
KIGALI — Rwandan police {detained|e1} 14 Ugandan traders at Katuna on 31 March on suspicion of smuggling, two officials at the interior ministry said on Thursday.
Uganda {has demanded|q1} that they be let go before the {meeting|p1} in Naivasha on 14 April, which is chaired by Kenyan envoy Samuel Oduya.
"Customs law is not a bargaining chip," one of the officials said.
Oduya is also the go-between in a separate Kenyan effort for Rwanda and Burundi.

=== n03 | 2026-04-09 | Kampala Evening | copy n02
--- Rwanda: traders held for smuggling
KIGALI — Rwandan police {detained|e1} 14 Ugandan traders at Katuna on 31 March on suspicion of smuggling, two officials at the interior ministry said on Thursday.
Uganda {has demanded|q1} that they be let go before the {meeting|p1} in Naivasha on 14 April, which is chaired by Kenyan envoy Samuel Oduya.

=== n04 | 2026-04-13 | The Nairobi Courier
--- Border shooting pushes back talks
The Naivasha {meeting|p1} of Uganda and Rwanda has slipped to Friday, 17 April, Samuel Oduya told reporters on Monday, a day before the teams had been due.
The delay follows the death of a tea carrier on the ridge above Katuna. Residents on the Ugandan side said a Rwandan patrol {opened fire|e2} on him on Saturday night. Kampala's army spokesman called it murder and {accused|e3} Kigali of wrecking the process before it had begun.
In 2022 two farmers {were shot dead|b3} on the same ridge; nobody was tried.

=== n05 | 2026-04-14 | Kigali Morning
--- Smugglers' quarrel behind ridge death, says army
The porter found on the ridge at Katuna {was shot|e2} in the early hours of Sunday by a rival gang of smugglers, Rwanda's defence force said after what it described as a quick inquiry. No soldier had been within three kilometres, it added.
The same statement said a Ugandan section {had crossed|e4} into Rwanda afterwards to fetch the body. Kigali {condemned|e5} the move as a breach of the {2019 understanding|b4}.
The account of the inquiry could not be confirmed; reporters were kept away from the ridge.

=== n06 | 2026-04-17 | Radio Rift
--- Six hours by the lake
They came, late, and they stayed. The Ugandan and Rwandan teams {met|p1h} for six hours on Friday in a Naivasha hotel and left by separate doors.
The chairman, Samuel Oduya, said a second {round|p2} would follow on 24 April in the same place. Each side {must hand over|d1} its position on paper by 30 April, he said.
Rwanda's delegate {asked|q2} Uganda to extradite two former officers living in Mbarara. Uganda's delegate said no Ugandan soldier {had set foot|e4} in Rwanda last weekend, and that the body had been carried over by relatives.

=== n07 | 2026-04-18 | Highland Standard
--- Uganda says no on officers, waves fuel card
Uganda {will not surrender|q2r} the two Rwandan ex-officers, its justice minister said on Saturday. "They are guests with papers. The matter is closed," he said, a day after the first {session|p1h} in Naivasha, which by the hotel's account lasted under three hours.
He {warned|t1} that Kampala would stop fuel lorries bound for Rwanda if the traders were not home within a week.
Correction: Rwandan police {arrested|e1} nine traders, not 14 as an agency report carried by several papers had it; the larger number included five Rwandan drivers, the interior ministry in Kigali said.

=== n08 | 2026-04-23 | The Nairobi Courier
--- Round two waits for Tuesday
Friday's {round|p2} between Uganda and Rwanda will now take place on Tuesday, 28 April, the Kenyan foreign ministry said without giving a reason.
Nothing was heard in Kampala on Wednesday of the Rwandan foreign minister, whose {visit|p3} had been pencilled in for that day. An airport protocol officer said the welcome party was told to go home; her ministry's calendar now shows a budget hearing in Kigali instead.

=== n09 | 2026-04-27 | Great Lakes Agency
--- Tankers turned round as Katuna quarrel deepens
KAMPALA — Ugandan police {turned back|t1h} 40 fuel tankers on the Kabale road from six o'clock on Monday morning, drivers said, nine days after a minister {threatened|t1} to do so.
In Kigali a government spokeswoman said Rwanda {would quit|t2} the Kenyan process if the road was still barred by the weekend.
The second {round|p2}, last set for Tuesday, has been moved once more, to 5 May. A Western diplomat went further: the Naivasha track had collapsed, he said.

=== n10 | 2026-04-27 | Radio Rift | copy n09
--- Fuel stopped at Kabale as Katuna row grows
KAMPALA — Ugandan police {turned back|t1h} 40 fuel tankers on the Kabale road from six o'clock on Monday morning, truckers said, nine days after a minister {threatened|t1} to do so.
In Kigali a government spokeswoman said Rwanda {would leave|t2} the Kenyan process if the road was still barred by the weekend.

=== n11 | 2026-05-02 | Kigali Morning
--- Nine cross the bridge
Carrying plastic bags, the nine Ugandan traders {walked free|q1h} over the Katuna bridge on Friday afternoon. Two hours later the first tanker came the other way.
Police had {held up|t1h} no more than 25 lorries in Monday's stoppage, the Rwandan revenue authority said.
Kigali's team stays on the Kenyan track after all, the spokeswoman said; the word walkout "belongs to last week". Mr Oduya confirmed that both envelopes lay on his desk by Thursday noon, and rejected talk of failure: the process, he said, had never broken down.

=== n12 | 2026-05-06 | Highland Standard
--- Naivasha, second sitting
Uganda and Rwanda {went back|p2h} to the negotiating table in Naivasha on Tuesday and {agreed|e6} on a common customs seal for lorries.
The post itself stays closed. Experts from both countries {will inspect|p4} the bridge together in June, the closing note says, no day given.
It was a calmer affair than the {first round|p1h} on 17 April, which took place a week after a porter {was killed|e2} near the crossing. Mr Oduya flew to the coast in the evening, where Rwanda and Burundi are waiting for him.

@ plan p1: postponed n04 "has slipped to Friday, 17 April" -> 2026-04-17
@ plan p1: held n06 "met for six hours on Friday"
@ plan p2: postponed n08 "will now take place on Tuesday, 28 April" -> 2026-04-28
@ plan p2: postponed n09 "has been moved once more, to 5 May" -> 2026-05-05
@ plan p2: held n12 "went back to the negotiating table in Naivasha on Tuesday"
@ plan p3: cancelled n08 "the welcome party was told to go home"
@ plan p4: none
@ request q1: accepted n11 "walked free over the Katuna bridge"
@ request q2: rejected n07 "Uganda will not surrender the two Rwandan ex-officers"
@ threat t1: carried_out n09 "turned back 40 fuel tankers"
@ threat t2: withdrawn n11 "Kigali's team stays on the Kenyan track after all"
@ deadline d1: met n11 "both envelopes lay on his desk by Thursday noon"
@ figures n01 "nine Ugandan traders" / n02 "14 Ugandan traders"   resolved n07 "arrested nine traders, not 14"
@ date n04 "on Saturday night" / n05 "in the early hours of Sunday"
@ parties n04 "a Rwandan patrol opened fire" / n05 "by a rival gang of smugglers"
@ denial n05 "a Ugandan section had crossed into Rwanda" / n06 "no Ugandan soldier had set foot in Rwanda"
@ figures n06 "met for six hours" / n07 "lasted under three hours"
@ figures n09 "40 fuel tankers" / n11 "no more than 25 lorries"
@ denial n09 "the Naivasha track had collapsed" / n11 "had never broken down"
