# story: naryn-valve
# about: Kyrgyzstan lets winter water through its dams and floods Uzbek villages, Uzbekistan cuts the gas, January and February 2008; prime ministers' talks put off, a debt paid to the hour
# neighbour: sokh-road

=== w01 | 2008-01-14 | Silk Road News
--- Flooded cellars downstream, cold flats upstream
TASHKENT - Uzbekistan {accused|c1} Kyrgyzstan on Monday of {flooding|w1} 40 villages in the Fergana valley by {sending|w1} too much winter water down the Naryn river.
Kyrgyz engineers {opened|w1} two more gates of the Uchkurgan dam on Saturday, the Uzbek water ministry said. At least 3,000 people had to leave their homes.
Tashkent {wants|q1} the flow cut by half. If it is not, the gas that heats Kyrgyzstan's capital {will be turned off|t1}, a ministry official said.
The two prime ministers {are to meet|p1} in Andijan on 24 January.
A barter {treaty|b1} of 1998, summer water against winter gas, lapsed five years ago.

=== w02 | 2008-01-15 | Bishkek Evening | copy w01
--- Tashkent threatens our radiators
TASHKENT - Uzbekistan {accused|c1} Kyrgyzstan on Monday of {flooding|w1} 40 villages in the Fergana valley by {letting|w1} too much winter water down the Naryn river.
Kyrgyz engineers {opened|w1} two more gates of the Uchkurgan dam on Saturday, the Uzbek water ministry said. At least 3,000 people had to leave their homes.
Tashkent {wants|q1} the flow cut by half. If it is not, the gas that heats Kyrgyzstan's capital {will be shut off|t1}, a ministry official said.

=== w03 | 2008-01-16 | Radio Jalal-Abad
--- Dam keeper: I touched nothing
Kubat Isakov has had the keys of Uchkurgan for nineteen years. No gate of his was {moved|w1} on Saturday or on any day since New Year, he told us in his kitchen: if water has come to the Uzbeks, then it is rain.
In Bishkek they say it differently. Energy Minister Talant Orozov confirmed that more is {flowing|w1}, since people are freezing and turbines need water, but he set the beginning at Thursday the 10th and {ruled out|r1} any reduction before March.
Uzbek border troops {stopped|k1} eleven coal lorries at Uchkurgan last night. They are still there.
The minister {called on|q2} Kazakhstan to step in as a go-between.

=== w04 | 2008-01-18 | Tashkent Herald
--- Gas company closes the tap
At midnight on Thursday the pressure in the pipe to Bishkek fell to nothing. Uztransgaz {had cut|t1h} its northern customer off over unpaid bills of $19 million, it said, and not over any river.
In Namangan province the waters stand a metre high in the mulberry groves. The governor's office has now registered 5,200 persons in schools and mosques, up from 3,000 at the start of the week.
The company {has set|d1} 31 January as the last day for paying. After that the pipe {would stay shut|t2} until summer.
A like {closure|b2} in 2005 lasted for six days.

=== w05 | 2008-01-21 | Bishkek Evening
--- A city in overcoats
Minus nineteen. In the Asanbay district schoolchildren write with gloves on. On Saturday 2,000 people {marched|m1} past the government house banging cold saucepans; the police saw 600. Three saucepan-bangers were {carried off|a1} to a warm cell.
It is the fourth day of the Uzbek gas {embargo|t1h}.
Bishkek owes nineteen million? Eleven, says the finance ministry, and has the receipts.
The premiers' {conference|p1} will not be on Thursday. It has been moved to 4 February because of "the weather in Andijan", where, our correspondent reports, the sun shines.
Kazakhstan's deputy premier {flew in|v1} last night. It is he whom Orozov had {asked for|q2}.

=== w06 | 2008-01-24 | Silk Road News
--- Kazakh envoy shuttles between neighbours
ALMATY - Kazakhstan's deputy prime minister, Serik Abenov, {met|e1} Uzbek leaders in Tashkent on Wednesday after {talks|e2} in Bishkek, and said both sides had "stopped shouting".
Abenov {offered|o1} 20,000 tonnes of coal to Kyrgyzstan. A first train {will leave|p2} Karaganda on Saturday.
Kyrgyzstan {demanded|q3} that its eleven coal lorries be let go. Uzbekistan {declined|r2}: the drivers had been carrying sugar under the coal, and in a big way.
Satellite pictures seen by Kazakh hydrologists show that the Uchkurgan gates {were opened|w1} on the night of 11 to 12 January, Abenov said.

=== w12 | 2008-01-25 | Almaty Mirror | copy w06
--- "They have stopped shouting"
ALMATY - Kazakhstan's deputy prime minister, Serik Abenov, {saw|e1} Uzbek leaders in Tashkent on Wednesday after {talks|e2} in Bishkek, and said both sides had stopped shouting.
Abenov {offered|o1} 20,000 tonnes of coal to Kyrgyzstan. A first train {will leave|p2} Karaganda on Saturday.

=== w07 | 2008-01-28 | Radio Jalal-Abad
--- Coal from the north, water for the south
The first forty wagons {rolled|p2h} into Bishkek on Sunday with a band playing on the platform. Some coal had been stolen on the way.
At our end of the country another thing happens. On Friday Uzbek soldiers {drove posts|s1} into the bank below Uchkurgan, a hundred metres inside Kyrgyz land, as the village head sees it. No soldier has {crossed|s1} anything, Tashkent's border service replied.
Dam keeper Isakov has been {suspended|x1}. He now remembers that on the Friday before the flood he was at a wedding.
On Wednesday the power workers of Jalal-Abad {will strike|p3} for their December wages.

=== w08 | 2008-02-01 | Tashkent Herald
--- Eleven million, at ten to midnight
Kyrgyzstan's National Bank wired 11.4 million dollars on Thursday, ten minutes before the day was over, and Uztransgaz, which had sworn to nineteen, found after a second look at its books that this was indeed the sum due.
The gas {was let back|y1} into the pipe at four in the morning.
No such luck for the farmers. The river runs as high as ever; of the 40 drowned villages Namangan's governor says that there are 26, the remainder having been counted by two districts each.
Power workers at the Kyrgyz dams took their pay on Tuesday evening and dropped their {strike|p3}.
Two of the eleven lorry drivers {were sentenced|j1} to fifteen days for smuggling.

=== w09 | 2008-02-05 | Silk Road News
--- Premiers agree on a cubic metre
ANDIJAN - The prime ministers of Kyrgyzstan and Uzbekistan {shook hands|p1h} here on Monday on a paper that halves the winter flow of the Naryn in exchange for a fixed price of gas.
That is what Tashkent had {pressed|q1} for since the {flooding|w1} last month. Kyrgyzstan {obtained|g1} a price of $145 per thousand cubic metres until 2010.
Uzbekistan {agreed|y2} to let the last nine coal lorries go home.
Kyrgyzstan's premier {invited|o2} his host to Osh in May. A joint commission {will inspect|p4} the Uchkurgan dam on 12 February.

=== w10 | 2008-02-06 | Bishkek Evening
--- $145? Read the small print
Our premier came home from his {Andijan talks|p1h} with a smile and a page missing. The gas price is $165, not $145; the lower figure holds for this February alone, according to a copy that we have read.
Opposition leader Ainura Toktosunova {called|q4} for the cabinet to go. Uzbek television, for its part, did not mention the {posts|s1} on the riverbank; they have been photographed from our side, and there are nine.
In the Asanbay district the radiators tick. Of the three {arrested|a1} saucepan-bangers two are home.

=== w11 | 2008-02-14 | Radio Jalal-Abad
--- Commission with rubber boots
Six Kyrgyz, six Uzbeks and a Kazakh referee {climbed about|p4h} the Uchkurgan dam for two days this week. They found rust, a bird's nest and the log of 12 January, in which somebody had written at 1.15 a.m.: gates four and five, {open|w1}. The hand is not Isakov's.
The gauge at Uchkurgan shows half of what it showed a month ago.
The posts are gone. An Uzbek colonel {apologised|y3} for his men, who had {strayed|s1} over the line in fog.
The cabinet in Bishkek {stays|r3}, its spokesman said, Mrs Toktosunova or no Mrs Toktosunova.

@ plan p1: postponed w05 "has been moved to 4 February" -> 2008-02-04
@ plan p1: held w09 "shook hands here on Monday"
@ plan p2: held w07 "rolled into Bishkek on Sunday with a band playing"
@ plan p3: cancelled w08 "took their pay on Tuesday evening"
@ plan p4: held w11 "climbed about the Uchkurgan dam for two days"
@ request q1: rejected w03 "ruled out any reduction before March"
@ request q1: accepted w09 "halves the winter flow of the Naryn"
@ request q2: accepted w05 "Kazakhstan's deputy premier flew in last night"
@ request q3: rejected w06 "had been carrying sugar under the coal"
@ request q3: accepted w09 "let the last nine coal lorries go home"
@ request q4: rejected w11 "The cabinet in Bishkek stays"
@ threat t1: carried_out w04 "the pressure in the pipe to Bishkek fell to nothing"
@ threat t2: withdrawn w08 "The gas was let back into the pipe"
@ deadline d1: met w08 "wired 11.4 million dollars on Thursday"
@ denial w01 "opened two more gates of the Uchkurgan dam" / w03 "No gate of his was moved on Saturday"   resolved w11 "gates four and five, open"
@ date w01 "two more gates of the Uchkurgan dam on Saturday" / w03 "he set the beginning at Thursday the 10th"   resolved w06 "on the night of 11 to 12 January"
@ figures w04 "unpaid bills of $19 million" / w05 "Eleven, says the finance ministry"   resolved w08 "this was indeed the sum due"
@ figures w01 "flooding 40 villages" / w08 "says that there are 26"
@ figures w09 "a price of $145 per thousand cubic metres" / w10 "The gas price is $165, not $145"
@ denial w07 "No soldier has crossed anything" / w11 "apologised for his men"
@ one t1h = sokh-road/b2
@ one p1 = sokh-road/p6
@ one p1h = sokh-road/p6h
