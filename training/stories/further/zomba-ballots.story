# story: zomba-ballots
# about: contested presidential election in Malawi, recount in Zomba, riots and curfew, mediators of the southern African community, a civil servants' strike put off and held
# neighbour: karonga-tribunal

=== z01 | 2009-05-22 | Shire Press Agency
--- Malawi opposition rejects presidential result
BLANTYRE - Malawi's opposition {rejected|r1} the result of the presidential election on Friday, hours after the electoral commission had declared the incumbent the winner by 41,000 votes.
Its candidate, Wellington Kadzamira, {accused|c1} the commission of having replaced ballot boxes in Zomba and {called for|q1} a recount in that district. He also {asked|q2} the Southern African Development Community (SADC) to send mediators.
The commission has {a week|d1}, until 29 May, to answer complaints.
In 2004 a disputed count ended in {riots|b1} in Blantyre with four dead.

=== z02 | 2009-05-23 | Lilongwe Herald | copy z01
--- Kadzamira cries foul
BLANTYRE - Malawi's opposition {rejected|r1} the outcome of the presidential election on Friday, hours after the electoral commission had declared the incumbent the winner by 41,000 votes.
Its candidate, Wellington Kadzamira, {accused|c1} the commission of having exchanged ballot boxes in Zomba and {called for|q1} a recount in that district. He also {asked|q2} the Southern African Development Community (SADC) to send mediators.

=== z03 | 2009-05-24 | Mulanje Mirror
--- Zomba market in ashes
The second-hand clothes burned best. On Saturday afternoon supporters of Mr Kadzamira {marched|v1} up from the bus depot in Zomba; by four o'clock the market {was alight|f1}. Who {lit it|f1}, the vendors do not agree on.
Police {fired live rounds|a1} at the crowd near the Catholic cathedral, three witnesses told us. Two men lay dead under the jacarandas. The hospital matron spoke of six dead by midnight and of 27 wounded.
The Public Affairs Committee of the churches {denounced|c2} "both stones and bullets".
Police {have picked up|a2} about 60 youths.

=== z04 | 2009-05-25 | Ministry of Home Affairs (statement)
--- On the disturbances in Zomba
The Ministry informs the public that no live ammunition {was used|a1} by the Malawi Police Service in Zomba on 23 May. Shots {were fired|a1} by persons in party colours.
Loss of life is regretted and stands at two.
112 suspects {are in custody|a2} for arson and theft.
A {curfew|k1} from 6 p.m. to 5 a.m. is imposed on Zomba municipality until further notice. Should there be further disorder, the Malawi Defence Force {will be deployed|t1}.
The Ministry {appeals|q3} to all candidates to accept the verdict of the voters.

=== z05 | 2009-05-27 | Shire Press Agency
--- Malawi commission orders recount in Zomba
LILONGWE - Malawi's electoral commission {granted|y1} a recount of 188,000 ballots in Zomba on Tuesday, three days before its time {was up|d1}. The boxes {will be opened|p1} on Saturday.
Two SADC envoys, a former president of Mozambique's court and a retired Tanzanian general, {are expected|p2} in Lilongwe on Thursday.
Teachers and clerks, whose union backs Kadzamira, {are to stay home|p3} from 1 June until the count is known.
The hospital in Zomba said that it had two dead, both {shot|a1} on Saturday, and that its night matron had counted patients brought in from a minibus accident.

=== z06 | 2009-05-29 | Lilongwe Herald
--- General Mwakyusa takes tea
They {flew in|p2h} from Dar es Salaam and Maputo on Thursday within the hour, were given roses and, by the president, tea. The two gentlemen from the SADC {spent|e1} the evening at State House and Friday morning {at the bedside|e2} of Mr Kadzamira, who has malaria.
"We came to listen," said General Mwakyusa.
The civil servants' union has moved its {strike|p3} to 8 June so as not to disturb the listening.
Three shops were {looted|v2} in Limbe on Thursday night, a quarrel over debts according to the police, with no politics in it.

=== z07 | 2009-05-31 | Mulanje Mirror
--- Boxes stay shut
A padlock is a simple thing, but for this one nobody had the key. Saturday's {recount|p1} in the Zomba community hall was put off to Wednesday, 3 June, when the returning officer is back from a funeral.
At night the market women {banged pots|v3} against the {curfew|k1}. Soldiers {came up|t1h} the hill in nine lorries and took post at the bridges; so the ministry's word was good for once.
A constable who does not want to be named showed us the armoury book of the 23rd: forty rounds, live, drawn; twenty-nine {fired|a1}.

=== z08 | 2009-06-04 | Shire Press Agency
--- Recount begins under SADC eyes
ZOMBA - Clerks {started counting|p1h} ballots from the contested district of Zomba anew on Wednesday, watched by two SADC envoys and a choir.
Home Affairs Minister Dalitso Phiri acknowledged that police {had fired|a1} "some" live rounds on 23 May and {suspended|x1} two officers. He gave the number of people {detained|a2} as 112 and said that 70 {had been set free|y2}.
Few {have come home|y2} that anybody knows of, the opposition's lawyer said.
Kadzamira {threatened|t2} to swear himself in if the count was broken off.

=== z09 | 2009-06-09 | Capital Radio
--- Who is at school today?
Nobody, if you believe the union. Its secretary, Loyce Nyirenda, says that 58,000 teachers and clerks {stayed in bed|p3h} on Monday. Eleven thousand, and they will not be paid, says the Office of the President. Our reporters saw full classes in Mzuzu and goats in a classroom in Thyolo.
The {curfew|k1} in Zomba {was lifted|y3} on Sunday evening.
SADC's two envoys {will hand|p4} a report to the heads of state in Johannesburg on 20 June.

=== z10 | 2009-06-12 | Lilongwe Herald
--- Thirty-eight thousand and four
So it is done. The commission announced on Thursday that after the {new count|p1h} in Zomba the president leads by 38,004 votes, and nobody had found an exchanged box, General Mwakyusa added.
Wellington Kadzamira {telephoned|e3} the president at noon and {conceded|y4}. He would not {swear in|t2} anybody, least of all himself, he joked.
Payroll figures seen by this newspaper show that 31,500 people {were absent|p3h} on Monday. The {walkout|p3h} ended on Wednesday.
The envoys said that they had {arrived|p2h} on the 27th and regretted only the tea.

=== z11 | 2009-06-14 | Mulanje Mirror
--- Two graves, no flags
The magistrate in Zomba read 61 names of youths {rounded up|a2} in May, and all 61 {went out|y5} into the sun; there never had been 112, the station's ledger shows. Boston Likoswe, 24, was not among them. He lies behind the cathedral, where he {was shot|a1} three weeks ago.
His uncle {wants|q4} the constables before a judge.
The vendors are building again.

@ plan p1: postponed z07 "was put off to Wednesday, 3 June" -> 2009-06-03
@ plan p1: held z08 "started counting ballots from the contested district"
@ plan p2: held z06 "flew in from Dar es Salaam and Maputo"
@ plan p3: postponed z06 "has moved its strike to 8 June" -> 2009-06-08
@ plan p3: held z09 "58,000 teachers and clerks stayed in bed on Monday"
@ plan p4: none
@ request q1: accepted z05 "granted a recount of 188,000 ballots"
@ request q2: accepted z06 "flew in from Dar es Salaam and Maputo"
@ request q3: accepted z10 "telephoned the president at noon and conceded"
@ request q4: none
@ threat t1: carried_out z07 "came up the hill in nine lorries"
@ threat t2: withdrawn z10 "He would not swear in anybody"
@ deadline d1: met z05 "granted a recount of 188,000 ballots"
@ figures z03 "six dead by midnight" / z04 "stands at two"   resolved z05 "it had two dead, both shot on Saturday"
@ figures z03 "about 60 youths" / z04 "112 suspects are in custody"   resolved z11 "there never had been 112"
@ denial z03 "fired live rounds at the crowd" / z04 "no live ammunition was used"   resolved z08 "police had fired"
@ parties z03 "Police fired live rounds" / z04 "Shots were fired by persons in party colours"
@ denial z04 "no live ammunition was used" / z07 "twenty-nine fired"
@ denial z01 "having replaced ballot boxes in Zomba" / z10 "nobody had found an exchanged box"
@ date z06 "and Maputo on Thursday within the hour" / z10 "arrived on the 27th"
@ figures z09 "58,000 teachers and clerks stayed" / z10 "31,500 people were absent on Monday"
