# story: baku-alliance
# about: arrest of an opposition leader in Baku, rallies, EU and Norwegian reaction, sanctions debated and adopted, a release, May-June 2006
# neighbour: riga-editor

=== a01 | 2006-05-08 | Caspian News Agency
--- Azerbaijan opposition leader detained in Baku
BAKU - Police {detained|a1} Azerbaijani opposition leader Farhad Nasibli at his home in Baku early on Sunday on suspicion of preparing mass disorder, the interior ministry said.
Nasibli's Alliance for a Free Choice said that nine other members {were taken|a2} the same morning in Sumgait. The ministry mentioned no other {arrests|a2}.
The party {called|p1} a rally on Galaba Square for Saturday. The mayor's office {turned down|r1} its application within hours.
Nasibli, 51, {spent|b1} four months in prison after the elections of 2003.

=== a02 | 2006-05-08 | Echo of the Caucasus | copy a01
--- Alliance chief in custody
BAKU - Police {arrested|a1} Azerbaijani opposition leader Farhad Nasibli at his home in Baku early on Sunday on suspicion of plotting mass disorder, the interior ministry said.
Nasibli's Alliance for a Free Choice said that nine other members {were taken|a2} the same morning in Sumgait. The ministry mentioned no other {arrests|a2}.

=== a03 | 2006-05-10 | Nordic Dispatch
--- Oslo asks, Brussels ponders
The man who telephones from Baku whispers although he is the lawyer. Rashid Aliguliyev has seen his client for seven minutes. Nasibli, he says, {was picked up|a1} at the wheel of his car on Saturday night, on the airport road, and has been {struck|f1} on the kidneys.
Norway, whose oil people sit in Baku in good numbers, {called for|q1} Nasibli's release on Tuesday. The EU's external relations commissioner, Anneke Terhorst, still {intends to visit|p2} the Azerbaijani capital on 22 May.
Her colleagues {threaten|t1} visa bans on judges and policemen if the man is not out by then.

=== a04 | 2006-05-12 | Interior Ministry of Azerbaijan, statement
--- On certain speculations
The citizen F. Nasibli {was detained|a1} on 7 May at 06.40 at his registered address, in the presence of two neighbours as witnesses, whose signatures are on the protocol. The prison doctor has found no trace of any {violence|f1}.
On the same day in Sumgait, 4 persons {were brought in|a2} for unauthorised distribution of leaflets. The figure nine is an invention.
The ministry {warns|t2} the organisers of the {gathering|p1} planned for 13 May: force {will be used|t2} in accordance with the law.

=== a05 | 2006-05-14 | Caspian News Agency
--- Baku police disperse opposition rally
BAKU - Riot police {swung truncheons|f2} at some 1,500 people who had {assembled|p1h} on Baku's Galaba Square on Saturday in defiance of a {ban|r1}.
Sixty-three people {were led away|a3}, police said. At least seven were taken to hospital.
The United States {urged|q2} "all sides" to show restraint. A party spokeswoman announced a {second rally|p3} for 27 May.
In the town of Quba, market traders {protested|m9} on the same day against stall rents; police stayed away.

=== a06 | 2006-05-15 | Echo of the Caucasus
--- What we counted on Galaba
Our three reporters stood at three corners. The one on Azadliq counted heads by rows: between 5,000 and 6,000 people {came|p1h} on Saturday. The one at the underground saw the {charge|f2}: it began at 12.05, before anyone had shouted anything. The third counted nothing more, because somebody had taken his glasses.
A hundred and forty names of {detained|a3} supporters hang on the Alliance's door. By Sunday night most had been {let go|l1}.
Aliguliyev has shown us an X-ray of his client. Two ribs of it are {broken|f1}. The prison has found no comment.

=== a07 | 2006-05-18 | Brussels Circular
--- Terhorst goes in June, if at all
The commissioner's calendar has lost a page. {Baku|p2} is out for 22 May and in for 6 June, a spokesman told the midday briefing on Wednesday, without giving a reason, which in this building is a reason.
Three member states wish to wait with the {visa bans|t1} until she is back. Two, with pipelines in mind, wish to wait for ever.
Parliament {condemned|u1} the {arrest|a1} by 402 votes to 31 and {demanded|q3} that the Commission freeze 14 million euros of aid.
Norway's foreign minister {spoke|e1} with his Azerbaijani colleague by telephone on Monday.

=== a08 | 2006-05-23 | Caspian News Agency
--- EU bans nine Azerbaijani officials
BRUSSELS - European Union ministers on Monday {imposed|t1h} visa bans on nine Azerbaijani police officers and judges over the {jailing|a1} of Farhad Nasibli.
Azerbaijan {called|u2} the measure blackmail. Deputy Foreign Minister Tural Qasimzade {said Baku would|t3} shut the EU's delegation's visa desk in return.
The prison service has admitted that Nasibli suffered fractured ribs {at the hands|f1} of "two inmates", now punished.
The Commission {will not touch|r2} the aid, a spokeswoman said: it goes to schools.

=== a09 | 2006-05-28 | Echo of the Caucasus
--- Second Saturday, no Saturday
There was nobody on Galaba this time except pigeons and an orchestra of cadets. The Alliance had dropped its {rally|p3} on Friday evening, after Nasibli's wife Sevil had come back from the prison in tears.
She herself {has begun|m2} a hunger strike at home. She {asks|q4} for one thing: that a doctor of the Red Cross be admitted to her husband.
The visa desk of the delegation works as always, by the way. We collected a form there on Friday.

=== a10 | 2006-06-07 | Nordic Dispatch
--- A commissioner, a fountain, a cell
It was 34 degrees, and Anneke Terhorst {shook hands|p2h} in Baku on Tuesday with everybody who had one. The president gave her an hour and carpets. Afterwards a doctor from the International Committee of the Red Cross {passed through|y1} the gate of the Bayil prison, the first outsider in a month.
Terhorst {praised|v1} this as a step. She {pressed|q1} in vain, it seems, for the other one.
The interior ministry's papers on the {thirteenth of May|f2} were handed over to her as well: 138 people {arrested|a3}, it says there, and not 63.

=== a11 | 2006-06-20 | Caspian News Agency
--- Azerbaijan frees Nasibli
BAKU - Opposition leader Farhad Nasibli {walked out|y2} of prison in Baku on Monday after six weeks, as the EU, Norway and others had {demanded|q1}. A court changed his detention to house arrest.
Sevil Nasibli {ended|y3} her {hunger strike|m2}. It had lasted 24 days.
Qasimzade said the pardon commission had had no part in it. EU ministers {will review|p4} the {visa bans|t1h} in September.
Four Alliance members from Sumgait remain {in custody|a2}.

=== a12 | 2006-06-21 | Alliance for a Free Choice, bulletin
--- He is home
Friends! Farhad bey is among us, thin and cheerful. They say "house arrest", we say that we {won|y2}.
Remember how it was: they {hauled him|a1} out of his car on the Saturday, then faked a protocol with two neighbours, one of whom was in Turkey at the time. Nine of ours {were seized|a2} in Sumgait, four still sit.
We {demand|q5} that they be released now. We {shall gather|p5} on Galaba on 1 July, with or without stamp.

@ plan p1: held a05 "assembled on Baku's Galaba Square"
@ plan p2: postponed a07 "in for 6 June" -> 2006-06-06
@ plan p2: held a10 "shook hands in Baku on Tuesday"
@ plan p3: cancelled a09 "had dropped its rally on Friday evening"
@ plan p4: none
@ plan p5: none
@ request q1: accepted a11 "walked out of prison in Baku on Monday"
@ request q2: none
@ request q3: rejected a08 "will not touch the aid"
@ request q4: accepted a10 "passed through the gate of the Bayil prison"
@ request q5: none
@ threat t1: carried_out a08 "imposed visa bans on nine Azerbaijani police officers"
@ threat t2: carried_out a05 "swung truncheons at some 1,500 people"
@ threat t3: none
@ date a01 "at his home in Baku early on Sunday" / a03 "at the wheel of his car on Saturday night"
@ denial a03 "struck on the kidneys" / a04 "no trace of any violence"   resolved a08 "suffered fractured ribs"
@ figures a01 "nine other members were taken" / a04 "4 persons were brought in"
@ figures a05 "some 1,500 people" / a06 "between 5,000 and 6,000 people"
@ figures a05 "Sixty-three people were led away" / a06 "A hundred and forty names"   resolved a10 "138 people arrested, it says there, and not 63"
@ date a04 "on 7 May at 06.40 at his registered address" / a12 "out of his car on the Saturday"
@ figures a04 "The figure nine is an invention" / a12 "Nine of ours were seized in Sumgait"
@ one a1 = riga-editor/a9
