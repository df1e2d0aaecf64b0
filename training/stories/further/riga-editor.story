# story: riga-editor
# about: an Azerbaijani opposition editor is arrested in Riga on a warrant from Baku; extradition case, pickets, boycott threats, a visit, EU voices, May-July 2006
# neighbour: baku-alliance

=== r01 | 2006-05-16 | Baltic Wire
--- Azerbaijani editor held in Riga on Baku warrant
RIGA - Latvian border guards {arrested|a1} the Azerbaijani newspaper editor Emin Sultanov at Riga airport on Monday on an international warrant issued by Baku, the prosecutor's office said.
Azerbaijan {asked|q1} Latvia to extradite Sultanov, 38, whom it {accuses|u1} of embezzling $240,000 and of ties to an opposition alliance whose leader {was jailed|a9} in Baku a week earlier.
The International Press League {called for|q2} him to be freed at once. A district court {will hear|p1} the case on 24 May.
Azerbaijan {denied|b1} Latvia a similar request in 2004.

=== r02 | 2006-05-16 | Kurzeme Post | copy r01
--- Baku's man hunt ends at passport control
RIGA - Latvian border guards {detained|a1} the Azerbaijani newspaper editor Emin Sultanov at Riga airport on Monday on an international warrant issued by Baku, the prosecutor's office said.
Azerbaijan {asked|q1} Latvia to extradite Sultanov, 38, whom it {accuses|u1} of embezzling $240,000 and of ties to an opposition alliance whose head {was jailed|a9} in Baku a week earlier.

=== r03 | 2006-05-18 | Rigas Ekspresis
--- He was asleep, says his landlady
Aina Krumina, 70, of Avotu Street, has a broken door chain. "They came on Sunday, it was Mother's Day, the cake was on the table," she says. "Four of them. The quiet Azerbaijani gentleman was asleep in the back room, and they {led him away|a1} in slippers." At the airport? She laughs.
The border guard stands by its airport.
Some twenty students {stood|m1} with gagged mouths before the Azerbaijani embassy at lunch on Wednesday. The embassy counted six and sent them out tea.
Foreign Minister Andris Vilks-Lapa said that his trip to Baku, {planned|p2} for 29 May, had nothing to do with the matter.

=== r04 | 2006-05-20 | Caspian News Agency
--- Azerbaijan warns Latvia over fugitive editor
BAKU - Azerbaijan {threatened|t1} on Friday to move its oil product transit from the Latvian port of Ventspils to Georgia unless Riga hands over the editor Emin Sultanov.
Prosecutor General Zakir Mammadli said the sum that Sultanov {had stolen|u1} was $2.4 million. He {gave Latvia until|d1} 15 June to answer the extradition {request|q1}.
The editor's newspaper, Yeni Sahar, {was closed|k1} by court order on Tuesday. Its staff {picketed|m2} the printing house; two {were detained|a2} for an hour.

=== r05 | 2006-05-24 | Baltic Wire
--- Riga court adjourns extradition case
RIGA - A Riga court put off until 7 June its {hearing|p1} on the extradition of an Azerbaijani opposition journalist because the interpreter had fallen ill.
Judge Ilze Berzkalne {refused|r1} to release Emin Sultanov on bail. His lawyer {protested|u2}.
The State Border Guard corrected its account of the {arrest|a1}: it was made in a flat in Avotu Street on Sunday 14 May. A duty officer had "mixed up two cases".
The European Parliament {urged|q2} Latvia last week to let the editor go.

=== r06 | 2006-05-30 | Diena un Darbs
--- Vilks-Lapa in Baku: tea, transit, silence
When the Latvian foreign minister {sat down|p2h} with his host yesterday on the Caspian, the editor was in neither of the two speeches. In the lift he was. "They {wanted him|q1}, I said that we have judges, they said that they have them too," Vilks-Lapa told us on the plane.
Three cooperation papers {were signed|g1}, among them one on border guards, of all things.
Latvia's businessmen {implored|q3} the minister not to risk Ventspils. Of the 5 million tonnes that pass there from the Caspian, says the port, not one has been diverted, whatever {is said|t1}.

=== r07 | 2006-06-02 | Azerbaijani Embassy in Riga, note to editors
--- Facts about E. Sultanov
1. The claim that E. Sultanov has been {beaten|f1} in Azerbaijan in the year 2005 is untrue; he fell from a staircase.
2. The damage caused amounts to 240,000 US dollars. Other figures rest on a misprint.
3. No oil product contract with Ventspils {has been cancelled|t1} and none is going to be. The statement of the Prosecutor General was made in a personal capacity.
4. The Embassy {invites|o1} Latvian journalists to Baku to see for themselves.
5. The {picket|m1} of 17 May consisted of six persons, emigrants from Georgia all, and not one student.

=== r08 | 2006-06-08 | Baltic Wire
--- Latvian court clears editor's extradition
RIGA - A Riga court {ruled|g2} on Wednesday that Azerbaijan may have the opposition editor Emin Sultanov, after a {hearing|p1h} of five hours behind closed doors.
Sultanov {appealed|q4} to the Supreme Court. About 300 people {jeered|m3} the judge outside, among them members of three parliamentary groups.
Baku {welcomed|v1} the verdict. The Press League {condemned|u3} it and said a medical certificate proved that police in Baku {broke|f1} Sultanov's jaw last year.

=== r09 | 2006-06-12 | Rigas Ekspresis
--- Editor stops eating
Sultanov {has taken nothing|m4} but water since Thursday. So says his lawyer, and so says a note on lined paper which she held up to our camera: he {will continue|m4} until somebody from Strasbourg reads his file.
The Human Rights Court {has been asked|q5} for an urgent stay, she added.
Justice Minister Guntis Ozols put it drily: the man {ate|m4} soup on Saturday and Sunday, there is a kitchen list.
Saturday's {picket|m5} in Baku, outside the Latvian consulate, ended with five journalists {in a police bus|a3}.

=== r10 | 2006-06-16 | Caspian News Agency
--- Strasbourg tells Latvia to wait
STRASBOURG - The European Court of Human Rights {ordered|y1} Latvia on Thursday not to hand over the editor Emin Sultanov until it has examined his complaint.
Riga {informed|y2} Baku of the order the same day, hours before a {deadline|d1} set by Azerbaijan's prosecutor general ran out. The prosecutor {denounced|u4} "a game in three courts".
Sultanov {broke off|y3} his {fast|m4} on Thursday evening after a week, prison doctors said. They confirmed that he had {eaten|m4} nothing since 8 June.
Latvia's president {will receive|p3} the Azerbaijani ambassador next Tuesday.

=== r11 | 2006-06-22 | Diena un Darbs
--- Ambassador recalled, tea cold
The silver was on the table in Riga Castle on Tuesday. At ten to eleven a secretary rang: the ambassador of Azerbaijan {had been recalled|k2} for consultations, and the president could drink her tea by herself. Nothing will come of the {audience|p3}.
Yesterday a first train of Azerbaijani diesel was {turned back|t1h} at the Belarusian border and sent to Batumi, the railways report, eleven wagons, then twenty more. What the embassy on 2 June called impossible is there.
Vilks-Lapa {offered|o2} to fly to Baku again. The Saeima {debates|p4} a motion on asylum in the autumn.

=== r12 | 2006-07-04 | Baltic Wire
--- Supreme Court stops editor's extradition
RIGA - Latvia's Supreme Court {refused|r2} on Monday to extradite the Azerbaijani editor Emin Sultanov and {set him free|y4} after 50 days in {custody|a1}.
It found it proven that Azerbaijani police {maltreated|f1} him in 2005. Sultanov, in slippers, {thanked|v2} his landlady.
Azerbaijan's deputy foreign minister {called|u5} the verdict hostile. Some 40 percent of Azerbaijani transit {has left|t1h} Ventspils, the port said. The Azerbaijani side spoke of a tenth.

@ plan p1: postponed r05 "put off until 7 June" -> 2006-06-07
@ plan p1: held r08 "after a hearing of five hours"
@ plan p2: held r06 "sat down with his host yesterday"
@ plan p3: cancelled r11 "Nothing will come of the audience"
@ plan p4: none
@ request q1: rejected r12 "refused on Monday to extradite"
@ request q2: accepted r12 "set him free after 50 days"
@ request q3: none
@ request q4: accepted r12 "It found it proven that Azerbaijani police"
@ request q5: accepted r10 "ordered Latvia on Thursday not to hand over"
@ threat t1: carried_out r11 "turned back at the Belarusian border"
@ deadline d1: met r10 "informed Baku of the order the same day"
@ date r01 "at Riga airport on Monday" / r03 "They came on Sunday"   resolved r05 "on Sunday 14 May"
@ figures r01 "embezzling $240,000" / r04 "was $2.4 million"   resolved r07 "240,000 US dollars"
@ figures r03 "Some twenty students" / r07 "consisted of six persons"
@ parties r03 "students stood with gagged mouths" / r07 "emigrants from Georgia all"
@ denial r07 "is untrue; he fell from a staircase" / r08 "police in Baku broke Sultanov's jaw"   resolved r12 "Azerbaijani police maltreated him in 2005"
@ denial r09 "the man ate soup on Saturday and Sunday" / r10 "had eaten nothing since 8 June"
@ denial r04 "to move its oil product transit" / r07 "none is going to be"   resolved r11 "What the embassy on 2 June called impossible is there"
