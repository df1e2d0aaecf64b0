# story: hamburg-valves
# about: German customs stop valves for Iran's centrifuges in Hamburg in September 2006; an engineer in custody, diplomats sent home on both sides, nuclear consultations in Vienna that slip
# neighbour: isfahan-seals

=== v01 | 2006-09-07 | Elbe Press Agency
--- Customs seize 300 valves bound for Iran
HAMBURG - German customs officers {confiscated|s1} 300 vacuum valves in the port of Hamburg on Wednesday and {arrested|a1} an Iranian engineer who had booked them to Bandar Abbas as dairy parts.
The valves are of a type used in uranium centrifuges, the prosecutor's office said. The man, Farid Moslehi, 44, carries a diplomatic passport that Berlin does not recognise.
Iran's embassy {demanded|q1} his release within the day.
The foreign ministers of Germany and Iran {are to discuss|p1} the nuclear file in Vienna on 15 September.
A Swiss freighter with similar goods {was stopped|b1} off Malta in 2004.

=== v02 | 2006-09-08 | Rhine Morning Post | copy v01
--- Engineer held over 'dairy parts'
HAMBURG - German customs officers {impounded|s1} 300 vacuum valves in the port of Hamburg on Wednesday and {detained|a1} an Iranian engineer who had booked them to Bandar Abbas as dairy parts.
The valves are of a type used in uranium centrifuges, the prosecutor's office said. The man, Farid Moslehi, 44, carries a diplomatic passport that Berlin does not recognise.
Iran's embassy {demanded|q1} his release within the day.

=== v03 | 2006-09-09 | Tehran Morning
--- Butter for the nation
Whoever has seen a milk separator knows what a valve is for. The Pegah dairy of Kerman ordered thirty of them, not three hundred, its manager says, and shows the invoice.
Foreign Ministry spokesman Ali Rezvani {deplored|c1} the "{kidnapping|a1} of a diplomat" by Germany. Unless Mr Moslehi is home {by the 20th|d1}, a German {will pack|t1} his bags in Tehran.
It was on Tuesday that he was {led off|a1}, he added; Germany hid it for a night.
On Friday after prayers some hundreds {threw|m1} butter at the German embassy, where a window broke. The police {took|a2} four of them along.

=== v04 | 2006-09-12 | Elbe Press Agency
--- Judge keeps Iranian engineer in custody
HAMBURG - A judge {refused|r1} on Monday to let Farid Moslehi go, ruling that there was a danger of flight. His {trial|p2} is to open on 9 October.
Prosecutors said the papers found on him named two firms in Esslingen. Police {searched|x1} both the same evening.
The {consultations|p1} of the two ministers in Vienna were postponed to 21 September because of Iran's calendar, the German foreign ministry said.
Germany {asked|q2} Tehran to pay for the broken window.

=== v12 | 2006-09-13 | Rhine Morning Post | copy v04
--- Engineer stays behind bars
HAMBURG - A judge {declined|r1} on Monday to let Farid Moslehi go, ruling that there was a danger of flight. His {trial|p2} is to open on 9 October.
Investigators said the papers found on him named two firms in Esslingen. Police {searched|x1} both the same evening.
The {consultations|p1} of the two ministers in Vienna were postponed to 21 September because of Iran's calendar, the German foreign ministry said.

=== v05 | 2006-09-14 | Swabian Gazette
--- Esslingen: 'We make valves. So what?'
Four men in windcheaters, a dog and a warrant: so the public prosecutor {came|x1} to Karl Bohnert's works on Monday evening. They carried off nine files and, his wife says, a cake.
Three hundred valves left this yard in August, Bohnert says, for an address in Dubai. He had never heard of Kerman. It was no customs men who {emptied|s1} the container, either, if his forwarder saw rightly, but two Americans in raincoats.
The union {will stop|p3} work for an hour on Friday in protest at the "police circus".
Chancellery officials {accuse|c2} Iran of maintaining a ring of at least five buyers in southern Germany. Rezvani called them "five ghosts" on Wednesday; Iran buys nothing for centrifuges abroad, he said.
In Iran's own Isfahan seals {were broken|b2} last week and Europe is nervous, one reads.

=== v06 | 2006-09-19 | Rhine Morning Post
--- Berlin shows an attache the door
Iran's trade attache, Kazem Oladi, must be out of Germany {by Saturday|d2}. Berlin {expelled|e1} him yesterday; the buyers, security circles say, had {met|g1} in his garden. It is the first {such step|b3} against an Iranian since 1997.
Even so the ministers {will sit|p1} together in Vienna on Thursday.
The four butter throwers of Tehran {were let off|y1} with a lecture, and the bill for the window, 212 euros, {was settled|y2} in cash.
Bohnert's people did not put down their tools on Friday. The {protest|p3} was called off because a big order from Finland was waiting.
Israel's ambassador {urged|q3} Germany to close the Iranian bank in Hamburg.

=== v07 | 2006-09-22 | Danube News Service
--- German, Iranian ministers meet, agree on little
VIENNA - The foreign ministers of Germany and Iran {conferred|p1h} for three hours on Thursday and "heard each other", as a joint text of four lines puts it.
Tehran hours earlier {had told|t1h} Germany's cultural attache, Uwe Lenz, to leave. He flew on Thursday evening, with a cat.
Germany {will not close|r2} any bank, its minister told reporters.
He said his colleague had {admitted|y3} that the valves were for the uranium works in Natanz.
Experts of the two sides {are to go on|p4} in Berlin on 4 October.

=== v08 | 2006-09-24 | Tehran Morning
--- The minister never said it
Thirty men sat in the room and not one of them heard the word Natanz. Rezvani called the alleged {admission|y3} an invention "for the Sunday papers".
Uwe Lenz was {sent away|t1h} on Wednesday and not, as the Viennese have it, on Thursday; the stamp is in his passport, for Iran keeps its dates.
It was an answer to the {throwing out|e1} of Oladi, by the way, and had nothing to do with Mr Moslehi.
Oladi landed on Saturday with seven suitcases. There was never a {meeting|g1} in his garden. He has no garden.
The experts {will go|p4} to Berlin as agreed.

=== v09 | 2006-10-05 | Elbe Press Agency
--- Berlin experts' talks: valves on the table
BERLIN - Iranian and German nuclear experts {worked|p4h} through Wednesday in a guest house on the Wannsee, with one of the 300 valves on the table between them.
It is the number that customs, the maker and now an Iranian delegate agree on. The dairy's invoice had lost a nought, he said.
A photograph shown by German police has Oladi and five guests at a {barbecue|g1} under a pear tree, on 3 June.
Germany {proposed|o1} to send Moslehi home for good if Iran let the UN agency see where such parts end up. A third {round|p5} is planned for November.

=== v10 | 2006-10-10 | Swabian Gazette
--- Eighteen minutes for 300 valves
The {trial|p2h} began on Monday and was as good as over before the cameramen had found the socket. Farid Moslehi pleaded guilty to a false customs paper; the rest was dropped. {Two years, suspended|j1}.
"Dairy," he said once more on the steps. In the dock he had told the judge: "Natanz."
Karl Bohnert sat in the last row. He {will sue|t2} the customs for his files and for the cake.
The prosecutor, as it happens, corrected the newspapers on one point: the engineer was {taken from|a1} his hotel on Wednesday, 6 September, at breakfast, and at no other time.

=== v11 | 2006-10-13 | Tehran Morning
--- Home, with gloves
At Imam Khomeini airport Farid Moslehi received flowers, a gold coin and a kiss from the minister. It took Berlin five weeks to {grant|y4} what it was {asked for|q1} in one day.
He wore gloves: the cell was cold, he said. The prison in Hamburg had 24 degrees, the prison answered.
Germany's {offer|o1} concerning the UN agency was {declined|r3}. Nobody looks into Natanz for three hundred bits of brass.
Lenz's cat {may come back|y5}, Rezvani joked; on his master he did not wish to speak.
In Kerman, butter has gone up.

@ plan p1: postponed v04 "were postponed to 21 September" -> 2006-09-21
@ plan p1: held v07 "conferred for three hours on Thursday"
@ plan p2: held v10 "The trial began on Monday"
@ plan p3: cancelled v06 "was called off because a big order"
@ plan p4: held v09 "through Wednesday in a guest house on the Wannsee"
@ plan p5: none
@ request q1: rejected v04 "A judge refused on Monday to let Farid Moslehi go"
@ request q1: accepted v11 "five weeks to grant what it was asked for"
@ request q2: accepted v06 "was settled in cash"
@ request q3: rejected v07 "Germany will not close any bank"
@ threat t1: carried_out v07 "Germany's cultural attache, Uwe Lenz, to leave"
@ threat t2: none
@ deadline d1: none
@ deadline d2: met v08 "Oladi landed on Saturday with seven suitcases"
@ figures v01 "300 vacuum valves" / v03 "thirty of them, not three hundred"   resolved v09 "The dairy's invoice had lost a nought"
@ parties v01 "German customs officers confiscated" / v05 "but two Americans in raincoats"
@ date v01 "in the port of Hamburg on Wednesday" / v03 "It was on Tuesday"   resolved v10 "on Wednesday, 6 September, at breakfast"
@ denial v01 "of a type used in uranium centrifuges" / v03 "Whoever has seen a milk separator"   resolved v10 "Natanz"
@ denial v07 "his colleague had admitted that the valves" / v08 "called the alleged admission an invention"
@ date v07 "Tehran hours earlier had told" / v08 "on Wednesday and not"
@ denial v06 "had met in his garden" / v08 "He has no garden"   resolved v09 "under a pear tree"
@ one b2 = isfahan-seals/k1
