# story: sofia-trams
# about: tram and bus drivers of Sofia stop work over pay cuts, pickets, dismissals threatened, talks with the city and the ministry, autumn 2009
# neighbour: pernik-miners

=== t01 | 2009-10-02 | Sofia Courier
--- Tram drivers set their clock to 12 October
Passengers in the capital should look for their bicycles. Unless city hall takes back a pay cut of 15 percent, the drivers of Sofia's trams and trolleybuses {will stop work|p1} on Monday 12 October, their union decided at a night meeting in the Banishora depot.
Union chair Nevena Dacheva {asked|q1} Transport Minister Plamen Ushev to mediate. He is responsible for the railways and not for the trams, but he once drove one.
City hall {rejected|r1} the {ultimatum|p1} within the hour. The last time the trams {stood still|b1}, in the winter of 1997, it had taken a government with them, an official noted darkly.

=== t02 | 2009-10-06 | Balkan Wire
--- Bulgarian minister to mediate in Sofia transport row
SOFIA - Bulgaria's transport minister {accepted|y1} on Tuesday a union's {request|q1} to mediate between Sofia's tram drivers and the city, and {invited|p2} both for Thursday afternoon.
The drivers {threaten|p1} to halt trams and trolleybuses next Monday over a wage cut. City hall said it {would deduct|t1} from strikers' pay the cost of every replacement bus.
The dispute is one of several in Bulgaria this month; coal miners near Pernik {have occupied|s9} a shaft since the weekend.

=== t03 | 2009-10-06 | Varna Evening News | copy t02
--- Minister steps into capital's tram quarrel
SOFIA - Bulgaria's transport minister {accepted|y1} on Tuesday a union's {request|q1} to mediate between Sofia's tram drivers and the city, and {invited|p2} both for Thursday afternoon.
The drivers {threaten|p1} to halt trams and trolleybuses next Monday over a pay cut. City hall said it {would deduct|t1} from strikers' pay the cost of every replacement bus.

=== t04 | 2009-10-09 | Radio Vitosha
--- Ushev brings cake, city sends an intern
So that was {mediation|p2h}. Yesterday at four the minister, himself a tram man once, {received|p2h} Nevena Dacheva and, from city hall, a young woman from the legal department with no power to sign anything. There was a chestnut cake. After fifty minutes it was gone and so was everybody.
Dacheva {accused|u1} Mayor Ognyan Lilov of playing deaf. Lilov, by email: he had not been {invited|p2} personally. The ministry showed us the {invitation|p2}; his name is on it.
A second round, {with the mayor|p3}, is to follow on Saturday.

=== t05 | 2009-10-12 | Balkan Wire
--- Sofia trams halt, thousands walk to work
SOFIA - Trams and trolleybuses {stayed in their depots|p1h} across the Bulgarian capital on Monday in a {protest|p1h} against pay cuts, stranding thousands of commuters on a wet morning.
About 90 percent of drivers {joined the stoppage|p1h}, said the union, which {demands|q4} that the cut be withdrawn. {Talks|p3} with the mayor on Saturday had not taken place because he was at a wedding in Plovdiv.
Police {broke up a picket|f1} at the Iskar depot, where drivers {blocked|k1} replacement buses. One driver was slightly injured.

=== t06 | 2009-10-13 | City of Sofia, press service
--- Transport in the capital: position of the Municipality
The Municipality informs citizens that on 12 October 61 of every 100 scheduled drivers reported for duty; the {so-called strike|p1h} was therefore followed by a minority. {Allegations|u2} that the mayor avoided a {meeting|p3} on Saturday are untrue: he {waited|p3} in his office from 10 to 12, and the union did not appear.
The Municipality {thanks|v1} those colleagues who drove.
In accordance with its earlier notice, the cost of 44 hired buses {will be charged|t1} to the participants. The amount is to be calculated.

=== t07 | 2009-10-14 | Standart Delo
--- Whose foot was it?
Driver Kiril Mladenov, 47, has a broken ankle and a theory. "A policeman {stamped on it|f1}," he says from his sofa in Druzhba. The doctors will not say whether a boot or a rail did it. A surveillance camera of the petrol station opposite might know, but its tape is with the prosecutor.
On Tuesday some 80 drivers {picketed|m3} the transport ministry with thermos flasks. It was over by the time that the miners' wives {made their noise|s8} around the corner.
Service has been normal since yesterday. That will not last: Dacheva announced that from Monday 19 October the drivers {would be out again|p4}, for two days this time.

=== t08 | 2009-10-16 | Sofia Courier
--- Mayor owns up to the wedding
There are photographs. In one of them Mayor Lilov dances the horo beside a lamb, and a clock over the bar in Plovdiv shows 11.20. City hall conceded on Thursday that he had been away last Saturday, when it had claimed that he {was waiting|p3} for the union; "a scheduling mistake of the press service".
Four council factions {called for|q2} his resignation. Lilov {declined|r2}: he would stay, he said, "as long as the bride is married".
The minister meanwhile {proposed|o1} to halve the cut. The union is consulting.

=== t09 | 2009-10-19 | Radio Vitosha
--- On again, off again
If you are standing at a stop and hearing us: stand no longer, the tram is coming. Late on Sunday the drivers' committee called off the two-day {stoppage|p4} that was to begin this morning, after Ushev {telephoned|e1} Dacheva from his car.
What did he say? That the city's pay order {is frozen|y5} until the council sits. The union {gave the council until|d1} 30 October to strike it off altogether.
Police {arrested|a1} a 23-year-old last night who had poured cement into the points at Ruski Pametnik. He is not a driver. As for the {scuffle at Iskar|f1}, the interior ministry insists that no officer {laid a hand|f1} on anyone there; Mladenov slipped on the rail. The union {distanced itself|r3} from the cement.

=== t10 | 2009-10-23 | Balkan Wire
--- Drivers, city meet as wage deadline nears
SOFIA - Mayor Ognyan Lilov {met|e2} tram drivers' leaders for the first time on Thursday, ten days after a one-day {strike|p1h} that shut most of the capital's tram network.
Lilov {agreed|y2} not to bill strikers for replacement buses, which would have cost each of them about 310 leva. He {refused|r4} to pay for the day itself.
The interior ministry said that footage from the Iskar depot showed an officer {stepping on|f1} the driver Kiril Mladenov's foot, and {suspended|a2} the man. It had earlier said he slipped. A man accused of cementing tram points was {caught|a1} on Saturday night, police added.

=== t11 | 2009-10-26 | Drivers' Union of Sofia, newsletter
--- What we have, what we want
Colleagues! On the 12th we showed this city what it is without us. Nine in ten of us {stayed away|p1h}; the municipality's own fuel receipts, which an honest clerk has sent us, prove that 88 percent of the vehicles never left.
The billing is off the table. The cut is not. If the council does not delete it we {will lie down|t2} on the rails at Lavov Most, all of us, with our families.
We {demand|q3} that Kiril's hospital costs be met. We also {salute|v2} the miners of Pernik, who {won|g9} last week.
A delegation {travels to|p5} Bucharest in December to see how it is done there.

=== t12 | 2009-10-31 | Sofia Courier
--- Eleven minutes in the council chamber
By 29 votes to 20 the city council {deleted|y3} the 15 percent cut on Friday evening. It took eleven minutes, and the mayor voted in favour of the deletion of his own order.
On the balcony the drivers sang. At Lavov Most, where they had meant to {lie down|t2}, the rails stayed empty, and Dacheva announced that nobody would have to spoil a coat.
The municipality's budget office still puts participation in the {one-day walkout|p1h} at 39 percent. It is alone with that.
A cheque for Mladenov's operation has been {handed over|y4} at the clinic by the city's insurer.

@ plan p1: held t05 "stayed in their depots across the Bulgarian capital"
@ plan p2: held t04 "a tram man once, received Nevena Dacheva"
@ plan p3: cancelled t05 "had not taken place"
@ plan p4: cancelled t09 "called off the two-day stoppage"
@ plan p5: none
@ request q1: accepted t02 "accepted on Tuesday a union's request to mediate"
@ request q2: rejected t08 "Lilov declined"
@ request q4: accepted t12 "By 29 votes to 20 the city council deleted"
@ request q3: accepted t12 "A cheque for Mladenov's operation"
@ threat t1: withdrawn t10 "agreed not to bill strikers"
@ threat t2: withdrawn t12 "the rails stayed empty"
@ deadline d1: met t12 "deleted the 15 percent cut on Friday evening"
@ figures t05 "About 90 percent of drivers" / t06 "61 of every 100 scheduled drivers reported for duty"   resolved t11 "88 percent of the vehicles never left"
@ figures t11 "Nine in ten of us" / t12 "at 39 percent"
@ denial t05 "because he was at a wedding in Plovdiv" / t06 "he waited in his office from 10 to 12"   resolved t08 "conceded on Thursday that he had been away last Saturday"
@ denial t07 "A policeman stamped on it" / t09 "no officer laid a hand on anyone there"   resolved t10 "showed an officer stepping on"
@ date t09 "arrested a 23-year-old last night" / t10 "was caught on Saturday night"
