# story: tyrol-coalition
# about: coalition talks in the Austrian province of Tyrol after an election, a granted recount, a search at party headquarters, hauliers' protest at the Brenner, nurses' strike and a cable-car cartel fine
# neighbour: salzburg-coalition

=== t01 | 2014-10-06 | Inn Valley News
--- Five parties in Tyrol assembly, no easy majority
Governor Markus Fankhauser {invited|p1} all parties in the new Tyrolean assembly to exploratory talks on Monday after an election that left his People's Party with 15 of 36 seats, its worst result since the war.
The conversations {are to start|p1} in Innsbruck on Wednesday, in the order of size: Social Democrats, Freedom Party, Greens, Citizens' Forum.
Social Democrat leader Elke Thaler said she {wanted|q1} a ban on lorries between 9 p.m. and 6 a.m. on the Brenner motorway. The Freedom Party {called for|q2} a second count in Kufstein, where it trails the Greens by 31 votes.
Its chairman, Stefan Rainer, {blamed|c1} the town's returning officer for mislaying two ballot boxes.
In Salzburg, too, the conservatives need a new partner.

=== t02 | 2014-10-09 | Alpine Press Agency
--- Tyrol governor opens talks with four parties
INNSBRUCK - Tyrol's Governor Markus Fankhauser {began|p1h} exploratory talks with possible coalition partners on Wednesday, three days after the provincial election.
He {spoke|p1h} with the Social Democrats for two hours and with the Freedom Party for 50 minutes. The Greens {are due|p2} on Friday morning and the Citizens' Forum {is to follow|p10} in the afternoon.
The provincial election authority {granted|y1} the request for a recount in Kufstein. It will take place on 13 October, officials said. The town's returning officer said that no box had been missing at any time.
About 4,000 nurses in public hospitals {will stop work|p3} for a day on 16 October unless the province raises night pay, their union announced. It {asked|q3} Fankhauser to mediate.
The federal competition authority said it {had fined|f1} five cable-car companies in the Ziller valley a total of 11.2 million euros for agreeing on ticket prices.

=== t03 | 2014-10-09 | Vienna Courier | copy t02
--- Tyrol: governor starts round of talks
INNSBRUCK - Tyrol's Governor Markus Fankhauser {opened|p1h} exploratory talks with possible coalition partners on Wednesday, three days after the provincial vote.
He {spoke|p1h} with the Social Democrats for two hours and with the Freedom Party for 50 minutes. The Greens {are due|p2} on Friday morning and the Citizens' Forum {is to follow|p10} in the afternoon.
The provincial election authority {granted|y1} the request for a recount in Kufstein. It will take place on 13 October, officials said. The town's returning officer said that no box had been missing at any time.
About 4,000 nurses in public hospitals {will stop work|p3} for a day on 16 October unless the province raises night pay, their union announced. It {asked|q3} Fankhauser to mediate.

=== t04 | 2014-10-11 | Inn Valley News
--- Prosecutors search Citizens' Forum offices
Investigators from the anti-corruption prosecutor's office {searched|s1} the headquarters of the Citizens' Forum in Innsbruck on Friday morning and {took away|s1} computers and 14 boxes of files.
They {are looking into|i1} a donation of 180,000 euros from a gravel company, prosecutor Eva Holzknecht said. Party chairman Bernd Kofler {is suspected|i1} of having promised a quarry permit in return.
Kofler said he had nothing to hide. He {cancelled|y2} his appointment with the governor, which had been set for the afternoon.
The Greens {came|p2h} as arranged. Their leader, Veronika Lang, described the atmosphere as factual.
The nurses' {strike|p3} has been put back by a week, to 23 October, the union said, as Fankhauser {has agreed|y3} to act as mediator.

=== t05 | 2014-10-14 | Tyrol Today Radio
--- Recount gives Kufstein seat to Freedom Party
The Freedom Party gains a sixth seat in the Tyrolean assembly at the expense of the Greens. Monday's new count in Kufstein put it 17 votes ahead, the election authority said.
Two boxes with 340 ballots had indeed been left in a school cellar for a night, it admitted. The returning officer {apologised|y4}.
Green leader Veronika Lang {accepted|y5} the result. She {demanded|q4} new rules for the storage of ballots.
Citizens' Forum chairman Bernd Kofler, whose offices {were searched|s1} on Friday, said his party had received 80,000 euros from a gravel company and had promised nothing in return.
Italian and Austrian hauliers {parked|v1} some 150 lorries on the Brenner pass road on Monday in {protest|v1} at the proposed night ban. Police reported long delays but no incidents.
The hauliers' association {threatened|t1} to close the motorway itself on the first weekend of November if the ban became part of a coalition paper.

=== t06 | 2014-10-15 | Brenner Kurier
--- Hauliers count 420 lorries at pass
The demonstration at the Brenner took place on Monday and was joined by 420 lorries, the hauliers' association said, contradicting police figures. Its spokesman, Dario Pichler, said that Italian carriers had stayed at home: "This was an Austrian {protest|v1}."
Police {stopped|a1} one driver who tried to turn across both lanes near Steinach and took his licence.
The carriers {received support|u1} from the chamber of commerce in Bolzano.
In Vienna, Transport Minister Paul Hruby {rejected|r1} a night ban as incompatible with European law.
The five cable-car companies {fined|f1} by the competition authority said they had been ordered to pay 9.8 million euros together and that only four of them were affected. They {have appealed|q5} to the cartel court.

=== t07 | 2014-10-21 | Alpine Press Agency
--- Tyrol conservatives to negotiate with two parties
INNSBRUCK - The People's Party in Tyrol {will enter|p4} coalition negotiations with the Social Democrats and the Greens on Thursday, Governor Markus Fankhauser said on Tuesday.
The Citizens' Forum {was excluded|r2} because of the {investigation|i1} against its chairman, Fankhauser said. Bernd Kofler {called|c2} this a verdict without a trial. He maintained that no prosecutor had entered his party's offices; papers had been handed over voluntarily.
Nurses {will strike|p3} on the same day. Two {sessions|m1} under the governor's mediation last week and on Monday brought no result, the union said.
Investigators {questioned|i2} the managing director of the gravel company for six hours on Monday.

=== t08 | 2014-10-24 | Inn Valley News
--- Nurses out, parties in
Operations were postponed in eight Tyrolean hospitals on Thursday as nurses {went on strike|p3h} for higher night pay. The union said 3,600 of its members {took part|p3h}. The hospital company counted 1,900.
In the Landhaus, negotiators of the People's Party, the Social Democrats and the Greens {met|p4h} for the first time. They {parted|p4h} after three hours with no result, and a fourth party, the Citizens' Forum, {protested|v3} at the door.
The prosecutor's office published the warrant for the {search|s1} of 10 October and a photograph of the sealed rooms. Kofler's claim that there had been none was false, prosecutor Eva Holzknecht said.
The Social Democrats {insist|q1} on the night ban. A second {round|p5} is planned for Tuesday in Schwaz.

=== t09 | 2014-10-25 | Vienna Courier
--- Emergency wards kept open in Tyrol strike
Nurses in Tyrol, who {stayed away from work|p3h} on Thursday, {have been invited|p6} to a meeting with the provincial finance department on 4 November, the province said.
The union of public employees {welcomed|u2} the invitation but {would not exclude|t2} a second walkout in November.
A patient of 71 died in Lienz on the day of the {stoppage|p3h}. The hospital denied a connection.
Party chairman Bernd Kofler {resigned|y6} on Friday evening. He acknowledged receipt of 180,000 euros, paid in two parts, and said that he {would co-operate|g1} with the investigators.
In 2008 a {search|b1} of the same party's office, then in Hall, led to no charge.

=== t10 | 2014-10-30 | Alpine Press Agency
--- Night ban agreed in Tyrol coalition talks
INNSBRUCK - The parties negotiating a coalition in Tyrol {agreed|g2} on Wednesday on a ban on lorries on the Brenner motorway between 10 p.m. and 5 a.m.
The compromise was reached at a second {round|p5h} of talks, which had been moved from Tuesday to Wednesday because of fog at Innsbruck airport. The negotiators {met|p5h} in Schwaz.
The ban {will take effect|p7} on 1 March. Green leader Veronika Lang said she had hoped for longer hours.
Hauliers' spokesman Dario Pichler {condemned|c3} the decision. "We said what we would do," he said.
A new Green {proposal|q4} on ballot storage {was taken up|y7} without debate.

=== t11 | 2014-11-03 | Brenner Kurier
--- Motorway shut for nine hours by lorries
Hauliers {brought traffic|t1h} on the Brenner motorway to a halt on Saturday with about 500 lorries. The roadblock between Matrei and the border lasted nine hours, police said.
Eleven drivers {were arrested|a2} and {released|y8} on Sunday. The province {banned|k1} further gatherings on the motorway until 15 November.
Transport Minister Paul Hruby {urged|q6} both sides to talk. Governor Fankhauser said the {agreement|g2}, which he dated to Tuesday night, {would stand|r3}.
The cartel court has set 2 December for a {hearing|p8} on the cable-car companies' fines. A lawyer for the authority said the total was 11.2 million euros, as published, for five firms; one of them had not yet been served with the {decision|f1} when the others spoke.

=== t12 | 2014-11-05 | Inn Valley News
--- Night pay: province and nurses find a formula
The province and the nurses' union {settled|g3} their dispute over night pay on Tuesday, after {sitting together|p6h} at the finance department for seven hours. The supplement rises by 2.10 euros an hour in January.
The union said that talk of a second {walkout|t2} was over.
The coalition agreement is to {be signed|p9} on Friday, a spokesman for the governor said. All four chapters are finished, he added.
Hauliers in South Tyrol {held|v2} a shorter demonstration at Sterzing on Monday.
Prosecutors {charged|c4} former Citizens' Forum chairman Bernd Kofler with accepting an undue advantage.

@ plan p1: held t02 "began exploratory talks with possible coalition partners"
@ plan p2: held t04 "The Greens came as arranged"
@ plan p3: postponed t04 "has been put back by a week, to 23 October" -> 2014-10-23
@ plan p3: held t08 "Operations were postponed in eight Tyrolean hospitals"
@ plan p10: cancelled t04 "He cancelled his appointment with the governor"
@ plan p4: held t08 "met for the first time"
@ plan p5: postponed t10 "had been moved from Tuesday to Wednesday" -> 2014-10-29
@ plan p5: held t10 "The negotiators met in Schwaz"
@ plan p6: held t12 "at the finance department for seven hours"
@ plan p7: none
@ plan p8: none
@ plan p9: none
@ request q1: accepted t10 "a ban on lorries on the Brenner motorway"
@ request q2: accepted t02 "granted the request for a recount in Kufstein"
@ request q3: accepted t04 "to act as mediator"
@ request q4: accepted t10 "was taken up without debate"
@ request q5: none
@ request q6: none
@ threat t1: carried_out t11 "brought traffic on the Brenner motorway to a halt"
@ threat t2: withdrawn t12 "talk of a second walkout was over"
@ denial t01 "for mislaying two ballot boxes" / t02 "no box had been missing at any time"   resolved t05 "had indeed been left in a school cellar"
@ figures t04 "180,000 euros from a gravel company" / t05 "his party had received 80,000 euros"   resolved t09 "receipt of 180,000 euros"
@ figures t05 "some 150 lorries" / t06 "420 lorries"
@ parties t05 "Italian and Austrian hauliers" / t06 "Italian carriers had stayed at home"
@ figures t02 "a total of 11.2 million euros" / t06 "9.8 million euros"   resolved t11 "the total was 11.2 million euros"
@ figures t02 "five cable-car companies" / t06 "only four of them"   resolved t11 "for five firms"
@ denial t04 "searched the headquarters" / t07 "no prosecutor had entered his party's offices"   resolved t08 "published the warrant for the search"
@ date t10 "agreed on Wednesday" / t11 "which he dated to Tuesday night"
