# story: peru-stoppage
# about: a general strike called by Peru's union confederation over wages and fuel, talks in Lima, arrests and disputed numbers
# neighbour: huancayo-potatoes

=== s01 | 2026-04-13 | El Litoral (English page)
--- Unions set a date
Peru's Workers' Confederation {will down tools|p1} across the country on 23 April unless the minimum wage goes up by 200 soles, its secretary general, Hilda Quispe, told a packed hall in Lima on Sunday.
She {called on|q1} Labour Minister Tomas Arrieta to receive the unions before then. The government has until midnight on 22 April {to put an offer|d1} on the table, she said.
A {general strike|b1} in 2023 lasted two days and left the confederation with fines that it is still paying.

=== s02 | 2026-04-14 | Andina Wire
--- Minister agrees to see strike leaders
LIMA - Labour Minister Tomas Arrieta has a free hour and a free table, he announced on Tuesday: the first talks with the Workers' Confederation {will begin|p2} on Friday in the ministry.
"Coffee is promised, nothing else," he said. He {warned|t1} that civil servants who stay away on 23 April would lose two days' pay for each day missed.
Teachers and bus drivers {have joined|v1} the call, according to the confederation.

=== s03 | 2026-04-14 | Lima Gazette | copy s02
--- Coffee but no promises for unions
LIMA - Labour Minister Tomas Arrieta has a free hour and a free table, he announced on Tuesday: the first talks with the Workers' Confederation {will begin|p2} on Friday in the ministry.
"Coffee is promised, nothing else," he said. He {warned|t1} that civil servants who stay away on 23 April would lose two days' pay for each day missed.

=== s04 | 2026-04-17 | Radio Pacifico
--- Chairs stay empty
No coffee was poured on Friday. The minister is in Cusco with the president, and the {meeting|p2} with the unions has slid to Monday, an aide said.
Quispe called it a discourtesy. Her drivers' section {staged a slow drive|m1} along the coastal road later on Friday; she spoke of 700 buses.
The bus owners' chamber {denounced|u1} the drive as blackmail.
The ministry did not say what the president needed in Cusco.

=== s05 | 2026-04-20 | El Litoral (English page)
--- Monday passes too
Twice invited, twice stood up. The labour ministry let the unions know this morning that the {talks|p2} would now open on Wednesday, 22 April, the very day on which their patience ends.
The owners' chamber gave its own version of last Friday's {slow drive|m1}: it happened on Thursday and had been ordered by the chamber's rivals in the freight business, not by the unions. It had counted 90 buses.
Bankers in Lima put the cost of a full day's {strike|p1} at 280 million soles. They did not say how they knew.

=== s06 | 2026-04-22 | Lima Gazette
--- Ninety minutes, 80 soles
Arrieta and Quispe finally {faced each other|p2h} across a table on Wednesday. After an hour and a half the minister {slid a sheet|o1} across it: 80 soles more from July. The confederation {threw it out|r1} before the ink dried.
"The country stops tomorrow," Quispe said on the stairs.
Drivers' chairman Julio Mamani confirmed that his section had {driven slowly|m1} on Friday, on its own account, whatever the chamber believed.

=== s07 | 2026-04-24 | Andina Wire
--- Peru at a standstill, or not
LIMA - Buses stood still, schools were shut and hospital corridors echoed on Thursday as a general strike {took hold|p1h} in Peru. The confederation said three million people had {stayed away from work|p1h}.
Police {rounded up|a1} 64 people in Lima and Callao, interior ministry officials said. Strikers {clashed|f1} with officers near the port; at least five people were injured.
In the south, copper trains ran with soldiers on board. The {stoppage|p1h} was the first of its size since 2023. Quispe spoke from the back of a lorry for six minutes.

=== s08 | 2026-04-24 | Callao Tribune
--- 'A holiday for some'
Fewer than 400,000 workers {walked out|p1h} on Thursday, according to the labour ministry, which spoke of a holiday for some and a working day for the rest.
Lawyers for the unions counted 130 {arrests|a1} in the capital and its port. A port worker, Rufino Salas, was hit in the eye. His wife {accused|u2} riot police of having {fired a gas canister|f1} at his face.
Shops in the centre of Callao had taken down their shutters again by four in the afternoon. Market women sold mangoes at the usual price.

=== s09 | 2026-04-25 | Lima Gazette
--- Ministry: no gas in Callao
Not one canister {was fired|f1} in Callao on Thursday, the interior ministry said on Saturday in reply to the family of Rufino Salas, the port worker who may lose his sight. It suggested a firework.
A doctor at the naval hospital said eleven people {hurt|f1} in the scuffles had been treated there alone.
In Arequipa a smaller {march|m2} by nurses passed off quietly on Friday.

=== s10 | 2026-04-27 | Radio Pacifico
--- Pay slips shrink
What the labour minister threatened is now printed on paper. Some 31,000 teachers and clerks had a double day {docked from|t1h} their April slips on Monday, their unions said.
The confederation {demanded|q2} that the detained strikers be let go and {announced|p3} a second stoppage, of 48 hours, from 6 May.
The interior ministry meanwhile withdrew its statement about Callao. Gas {had been fired|f1} there after all, "in small quantities".

=== s11 | 2026-04-30 | Lima Gazette
--- Judge opens the doors
The last of the men and women {seized|a1} during the stoppage {walked out|y1} of the Lurigancho holding centre on Wednesday evening, after a judge found no charge that would stand. There were 130 names on her list. The interior ministry acknowledged that its first figure of 64 had left out Callao.
Hilda Quispe, who had {demanded|q2} just that, waited outside with bread. The labour ministry did not comment on the ruling.
Two more people {were arrested|a2} in Tacna on Wednesday over slogans on a bank.

=== s12 | 2026-05-05 | El Litoral (English page)
--- Deal at dawn empties the calendar
There will be no 48 hours. Shortly before five on Tuesday Quispe and Arrieta {put their names|g1} to a paper that raises the minimum wage by 150 soles in two steps, and the {second stoppage|p3} was dropped from the confederation's plans.
A commission {is to meet|p4} in June to examine fuel prices, the paper says.
The freight drivers, who were not in the room, {vowed|t2} to blockade the port of Matarani.

=== s13 | 2026-05-08 | Andina Wire
--- Wage paper: how much?
LIMA - The minimum wage {deal|g1} struck this week adds 120 soles and not 150, the finance ministry said on Friday, and it was reached on Monday night, before the budget cut-off at midnight.
The confederation {rejected|r2} that reading. "I can count, and I own a clock," said Hilda Quispe.
The two ministries, a street apart, have not compared notes, a cabinet member admitted. A printed copy of the paper was not to be had at either on Friday; the doorman suggested Monday.

@ plan p1: held s07 "Buses stood still, schools were shut"
@ plan p2: postponed s04 "has slid to Monday" -> 2026-04-20
@ plan p2: postponed s05 "would now open on Wednesday, 22 April" -> 2026-04-22
@ plan p2: held s06 "finally faced each other"
@ plan p3: cancelled s12 "There will be no 48 hours"
@ plan p4: none
@ request q1: accepted s02 "has a free hour and a free table"
@ request q2: accepted s11 "walked out of the Lurigancho holding centre"
@ threat t1: carried_out s10 "What the labour minister threatened is now printed on paper"
@ threat t2: none
@ deadline d1: met s06 "the minister slid a sheet across it"
@ date s04 "coastal road later on Friday" / s05 "it happened on Thursday"   resolved s06 "had driven slowly on Friday"
@ parties s04 "Her drivers' section" / s05 "had been ordered by the chamber's rivals"   resolved s06 "on its own account"
@ figures s04 "700 buses" / s05 "90 buses"
@ figures s07 "three million people" / s08 "Fewer than 400,000 workers"
@ figures s07 "64 people in Lima and Callao" / s08 "130 arrests"   resolved s11 "its first figure of 64 had left out Callao"
@ figures s12 "by 150 soles in two steps" / s13 "120 soles and not 150"
@ date s12 "Shortly before five on Tuesday" / s13 "it was reached on Monday night"
@ denial s08 "fired a gas canister at his face" / s09 "Not one canister was fired in Callao"   resolved s10 "Gas had been fired there after all"
