# story: hagos-trial
# about: the leader of an Ethiopian opposition party is arrested in Mekelle for alleged contacts with Eritrea, tried and set free
# neighbour: zalambessa-market

=== h01 | 2026-03-04 | Horn Wire
--- Ethiopian opposition leader held over Eritrea contacts
MEKELLE, Ethiopia - Federal police {arrested|ar1} the leader of the opposition Highland Unity Party, Hagos Tesfalem, at his home in Mekelle at dawn on Wednesday.

The prosecutor's office {accused|c1} the 58-year-old lawyer of having passed the positions of Ethiopian troops to Eritrea. Two of his aides were {taken into custody|ar1} with him, it said.

The party called the allegation absurd and {demanded|q1} that its chairman be set free at once.

Hagos spent seven months in prison after being {arrested|b1} in 2022 for an unlicensed speech.

=== h02 | 2026-03-04 | Nairobi Ledger | copy h01
--- Ethiopian opposition leader held over Eritrea contacts
MEKELLE, Ethiopia - Federal police {arrested|ar1} the leader of the opposition Highland Unity Party, Hagos Tesfalem, at his home in Mekelle at dawn on Wednesday.

The prosecutor's office {accused|c1} the 58-year-old lawyer of having passed the positions of Ethiopian troops to Eritrea. Two of his aides were {taken into custody|ar1} with him, it said.

The party called the allegation absurd and {demanded|q1} that its chairman be set free at once.

=== h03 | 2026-03-05 | Gulf of Aden Times | copy h01
--- Police come at dawn for Mekelle's best-known dissenter
MEKELLE, Ethiopia - Federal police {detained|ar1} the leader of the opposition Highland Unity Party, Hagos Tesfalem, at his house in Mekelle at dawn on Wednesday.

The prosecutor's office {accused|c1} the 58-year-old lawyer of having passed the positions of Ethiopian troops to Eritrea. Two of his aides were {taken into custody|ar1} with him, it said.

The party called the allegation absurd and {demanded|q1} that its chairman be set free at once.

Hagos spent seven months in prison after being {arrested|b1} in 2022 for an unlicensed speech.

=== h04 | 2026-03-06 | The Continental
--- Five gone, not three, says Hagos's wife
Letebrhan Hagos remembers the clock: ten to eleven on Tuesday night, when the gate was pushed in. The men wore no badges, she told us, and their boots were army boots. "Soldiers {took|ar1} him, in his slippers."

Four others were {led away|ar1} the same night, by her account, among them the driver. The police speak of two.

Britain and the European Union have {called for|q2} the release of the party leader. The American embassy {asked|q3} to be allowed to see him. From Asmara, where nobody usually comments on Ethiopian justice, came one sentence: Eritrea has never had any contact with Hagos.

=== h05 | 2026-03-08 | Addis Observer
--- Tear gas in Mekelle
Police {broke up|cr1} a {rally|pr1} for the {jailed|ar1} opposition chairman in Mekelle on Saturday with tear gas and batons, {arresting|ar2} 27 people. Officers estimated the crowd at 800.

The Highland Unity Party put it at more than 5,000 and said an elderly woman had lost an eye. The regional hospital could not confirm this.

Deputy chairwoman Freweini Gidey {announced a general strike|t1} in Mekelle for 19 March unless Hagos Tesfalem is home by then. Prosecutors said they would {open the trial|p1} on 16 March.

=== h06 | 2026-03-10 | Brussels Letter
--- Europe's purse strings
The European Union has let Ethiopia know that 120 million euros of budget aid {may be frozen|t2} if Hagos Tesfalem is sentenced. The message was passed on discreetly in Addis Ababa on Monday by the Union's ambassador, and less discreetly by two members of the European Parliament an hour later.

Ethiopia's foreign ministry {brushed aside|r1} the European {appeals|q2} for his release as meddling. But it can bend: two American diplomats {visited|v1} the prisoner at Quiha on Monday, as they had {requested|q3}. They found him in good health and in a bad mood.

=== h07 | 2026-03-16 | Horn Wire
--- Trial of Ethiopian opposition leader begins
MEKELLE, Ethiopia - The {trial|p1h} of opposition leader Hagos Tesfalem for treason {opened|p1h} before the federal high court's bench in Mekelle on Monday amid heavy security.

Hagos told the three judges that he had met no Eritrean official "since my cousin's wedding in 1997". The prosecution, which {charged|c2} him under wartime statutes, refused to name its witnesses; the court gave it {until Friday|d1} to do so.

Judge Tadesse Berhanu {will deliver the verdict|p2} on 27 March, the court's clerk announced.

=== h08 | 2026-03-20 | Mekelle Evening Sheet
--- A city with its shutters down
The only shop open on Alula Street on Thursday sold candles. Mekelle {went on strike|s1} for its {imprisoned|ar1} party chairman, as his deputy had {threatened|t1}, and even the three-wheelers stayed at home. By the party's count 19 shops in 20 were shut. Police {detained|ar3} nine pickets near the bus station and {let them go|rl2} in the evening.

In court this morning the prosecutors handed over four names, all of them serving officers. That was within the time allowed.

The African Union's special envoy {intends to come|p3} to Mekelle before Easter and has {asked|q4} for an hour with Hagos.

=== h09 | 2026-03-21 | Addis Observer
--- Half-hearted strike in the north
Thursday's {stoppage|s1} in Mekelle in support of Hagos Tesfalem was followed by "hardly one trader in three", the regional trade bureau reported. Buses ran and banks were open, it said.

The bureau's view is not shared by everybody: the chamber of commerce estimates that the centre was all but closed.

Police in Mekelle meanwhile corrected their record of the {disturbances|pr1} of 7 March. Nineteen people had been {arrested|ar2} and not 27; eight names were on the list because they had reported stolen telephones.

=== h10 | 2026-03-26 | Horn Wire
--- Verdict in Ethiopian treason case delayed
MEKELLE, Ethiopia - The {verdict|p2} in the {treason trial|p1h} of opposition leader Hagos Tesfalem, expected on Friday, has been moved to 3 April, the federal high court said.

One of the judges has malaria, according to a clerk. The defence, which had {sought|q5} an adjournment in order to call an Eritrean diplomat as a witness, said the week would not help it. That {application|q5} was {refused|r2} on Wednesday.

Amnesty campaigners {held a vigil|pr2} outside the Ethiopian embassy in London.

=== h11 | 2026-04-03 | Nairobi Ledger
--- Guilty of a speech, not of treason
It took Judge Tadesse Berhanu eleven minutes to take the state's case apart. None of the four officers had seen Hagos Tesfalem with an Eritrean, he read; two had never seen Hagos at all. The {charge|c2} of treason falls.

For a speech in February without a permit the court {sentenced|se1} him to four months, with credit for the days already spent inside. His lawyers {have asked|q6} for bail.

The {verdict|p2h} was {read|p2h} in a hall so full that a bench broke. Freweini Gidey wept. The prosecutor said he {would appeal|p4}.

=== h12 | 2026-04-07 | Brussels Letter
--- Hagos walks, euros flow
Four weeks and five days after he was {picked up|ar1}, Hagos Tesfalem left Quiha prison on Monday. The high court {freed him on bail|rl1} of 50,000 birr, which his neighbours collected in a bread basket.

In Brussels the Commission declared the same evening that the {threat|t2} to hold back budget aid was off the table. The 120 million euros will be paid in May. Britain {welcomed|su1} the {release|rl1}.

His first outing abroad, party friends say, {will be a visit|p5} to the European Parliament. The authorities have kept his passport.

=== h13 | 2026-04-10 | The Continental
--- No victory parade for Hagos
The Highland Unity Party has called off the {march of thanks|p6} that it {planned to hold|p6} in Mekelle on Saturday. Its chairman, {released|rl1} from prison on Monday, told friends that he preferred sleep.

Police had {rejected|r3} the party's {request|q7} for a route past the regional parliament. Freweini Gidey {accused|c3} them of fearing "an old man in slippers".

Of the {demonstrators|pr1} who were {seized|ar2} on 7 March, two are still in custody. The party {demands|q8} that they be let out before Easter.

@ plan p1: held h07 "opened before the federal high court"
@ plan p2: postponed h10 "has been moved to 3 April" -> 2026-04-03
@ plan p2: held h11 "The verdict was read in a hall so full"
@ plan p3: none
@ plan p4: none
@ plan p5: none
@ plan p6: cancelled h13 "has called off the march of thanks"
@ request q1: none
@ request q2: rejected h06 "brushed aside the European appeals"
@ request q3: accepted h06 "two American diplomats visited the prisoner"
@ request q4: none
@ request q5: rejected h10 "was refused on Wednesday"
@ request q6: accepted h12 "The high court freed him on bail"
@ request q7: rejected h13 "rejected the party's request"
@ request q8: none
@ threat t1: carried_out h08 "went on strike for its imprisoned party chairman"
@ threat t2: withdrawn h12 "was off the table"
@ deadline d1: met h08 "the prosecutors handed over four names"
@ figures h01 "Two of his aides were taken into custody" / h04 "Four others were led away the same night"
@ figures h05 "arresting 27 people" / h09 "Nineteen people had been arrested and not 27" resolved h09 "eight names were on the list because"
@ figures h08 "19 shops in 20 were shut" / h09 "hardly one trader in three"
@ date h01 "at dawn on Wednesday" / h04 "ten to eleven on Tuesday night"
@ parties h01 "Federal police arrested the leader" / h04 "Soldiers took him, in his slippers"
@ denial h01 "having passed the positions of Ethiopian troops to Eritrea" / h04 "Eritrea has never had any contact with Hagos"
