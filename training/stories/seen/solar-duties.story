# story: solar-duties
# about: India threatens and then imposes a tariff on Chinese solar cells; ministers meet in Hanoi
# neighbour: fertiliser-curbs

=== d01 | 2026-09-08 | Subcontinent News Service
--- India threatens 40 percent duty on Chinese solar cells
NEW DELHI - India will slap a 40 percent tariff on solar cells from China on 1 October unless Chinese makers raise their prices, the commerce ministry {warned|t1} on Tuesday.

The ministry {accused|c1} Chinese producers of selling below cost with the help of state money. Its investigation covered eleven companies in Jiangsu and Anhui.

Cells worth 3.1 billion dollars came from China last year, four fifths of all Indian imports of the product.

In 2024 India {imposed duties|b1} on Chinese solar glass, and Beijing answered by {halting purchases|b2} of Indian castor oil for three months.

=== d02 | 2026-09-08 | Deccan Morning | copy d01
--- India threatens 40 percent duty on Chinese solar cells
NEW DELHI - India will slap a 40 percent tariff on solar cells from China on 1 October unless Chinese makers raise their prices, the commerce ministry {warned|t1} on Tuesday.

The ministry {accused|c1} Chinese producers of selling below cost with the help of state money. Its investigation covered eleven companies in Jiangsu and Anhui.

Cells worth 3.1 billion dollars came from China last year, four fifths of all Indian imports of the product.

=== d03 | 2026-09-09 | Straits Business Daily | copy d01
--- New Delhi takes aim at Jiangsu's cell makers
NEW DELHI - India will put a 40 percent tariff on solar cells from China on 1 October unless Chinese makers raise their prices, the commerce ministry {threatened|t1} on Tuesday.

The ministry {accused|c1} Chinese producers of selling below cost with the help of state money. Its investigation covered eleven companies in Jiangsu and Anhui.

Cells worth 3.1 billion dollars came from China last year, four fifths of all Indian imports of the product.

In 2024 India {imposed duties|b1} on Chinese solar glass, and Beijing answered by {halting purchases|b2} of Indian castor oil for three months.

=== d04 | 2026-09-10 | Shanghai Commercial Review
--- Beijing: no subsidies, and no tariffs please
China's commerce ministry on Wednesday denied that the country's photovoltaic industry lives on subsidies and {asked|q1} New Delhi to shelve its planned duty for at least six months.

A spokesman said the Indian inquiry "counted our sunlight as state aid". By the ministry's own figures, the {threat|t1} concerns goods worth 1.9 billion dollars, not the 3.1 billion quoted in Delhi.

Two industry associations in Changzhou went further. They {urged|q2} the government to stop selling wafer-slicing machines to India.

=== d05 | 2026-09-11 | The Garden City Post
--- Roof fitters take to the street
About 900 installers from Karnataka and Tamil Nadu {demonstrated|pr1} outside the commerce ministry in Delhi on Thursday, some wearing broken panels like sandwich boards. A duty on Chinese cells, they said, would finish off half the country's small firms.

"My next forty roofs are Chinese," said Latha Ramesh, who employs nine people in Mysuru.

Police {took away|ar1} six of the {protesters|pr1} after a scuffle at the barriers. They were {set free|rl1} at dusk. The organisers {demand|q3} a hearing with the minister.

=== d06 | 2026-09-12 | Capital Chronicle
--- Minister receives solar installers
The commerce minister gave four representatives of the roof-fitting trade half an hour on Friday, a day after what police describe as a {gathering|pr1} of some 250 people at his gate. He {heard them out|m1}, the four said, and {offered|o1} soft loans to firms in trouble.

On the Chinese {plea|q1} for a delay the minister would not be drawn. He {will see|p1} his Chinese counterpart in Hanoi on 18 September, on the margins of an Asian trade forum.

=== d07 | 2026-09-17 | Hanoi Observer
--- Storm scrambles the trade calendar
With a typhoon due to make landfall near Haiphong, Vietnam has closed Noi Bai airport until the weekend, and the Asian trade forum has to wait. The {encounter|p1} between the commerce ministers of China and India, which many delegates had regarded as the real event, is now set for Tuesday 22 September.

Vietnam has an interest in the outcome. Some of the cells that go to India pass through its own ports, and Indian customs has long {grumbled|c2} about it.

=== d08 | 2026-09-23 | Subcontinent News Service
--- India refuses to delay solar tariff
HANOI - India's commerce minister {rejected|r1} a Chinese {request|q1} to hold off a tariff on solar cells for six months after the two sides {met|p1h} in the Vietnamese capital on Tuesday.

The {talks|p1h} lasted ninety minutes. China {offered|o2} a minimum price, the minister said, but it was "a price for last year". He {invited|o3} Chinese officials to another {round|p2} in Delhi on 15 October.

China's delegation called the {exchange|p1h} "frank". It repeated that its companies do not sell below cost.

=== d09 | 2026-09-28 | Gujarat Shipping Gazette
--- Boxes held at Mundra
Customs officers have {impounded|sz1} 42 containers at Mundra on suspicion that the solar cells inside, declared as Vietnamese, were made in Anhui. The importer, Suryodaya Components of Rajkot, says that it bought in good faith.

Two more consignments are under watch. One shipping agent claimed that 60 boxes had been {seized|sz1}; the port's own list supports the lower figure.

With three days left before the {threatened|t1} duty, freight rates from Shanghai to the Gulf of Kutch have doubled.

=== d10 | 2026-10-01 | Deccan Morning
--- It's here: 40 percent on Chinese cells
From midnight every Chinese solar cell that enters the country costs two fifths more. A notification in the gazette last night {imposed the duty|s1} for a period of two years.

The government had {announced|t1} the step on 8 September and did not budge, in spite of the {conversation|p1h} in Hanoi. Panels assembled in India from cells already in the country are spared.

Beijing reacted within hours. It {condemned|c4} the {tariff|s1} as "protectionism under a blue sky" and said it {would take India|p3} to the World Trade Organization.

=== d11 | 2026-10-02 | Shanghai Commercial Review
--- What the gazette really says
The Indian {levy|s1} on Chinese cells, reported almost everywhere as 40 percent, is 35 percent for ten of the eleven companies that were investigated. Only Anhui Brightfield, which did not answer the questionnaire, pays the full rate, according to the annex to the notification that was published on Thursday afternoon.

It {entered into force|s1} on Thursday at noon and not at midnight, the annex adds, so that eleven ships that berthed in the morning escaped.

Still, the ministry in Beijing is {considering curbs|t2} on wafer-slicing machines bound for India, "should the door stay shut".

=== d12 | 2026-10-03 | Deccan Morning
--- Correction
On Thursday we reported that the new {duty|s1} on Chinese solar cells is 40 percent. For most producers it is 35 percent. It has applied since noon on 1 October. We apologise to readers and to one importer in Surat who rang us four times.

The 42 containers {held|sz1} at Mundra, incidentally, will be charged the full rate if their Chinese origin is proved.

The paper edition of Friday had gone to press before the annex appeared.

=== d13 | 2026-10-13 | Capital Chronicle
--- Delhi solar round dropped
China's commerce ministry has told India that nobody will come to Delhi on Thursday. The second {round|p2} of talks on solar cells is thereby cancelled, an Indian official confirmed.

A Chinese diplomat said that it made no sense to negotiate "with the {tariff|s1} already on the table and the table already nailed to the floor". He did not say whether the {warning|t2} about slicing machines was serious.

The roof fitters, for their part, {will march|p4} again next month.

@ plan p1: postponed d07 "is now set for Tuesday 22 September" -> 2026-09-22
@ plan p1: held d08 "the two sides met in the Vietnamese capital on Tuesday"
@ plan p2: cancelled d13 "is thereby cancelled"
@ plan p3: none
@ plan p4: none
@ request q1: rejected d08 "rejected a Chinese request"
@ request q2: none
@ request q3: accepted d06 "gave four representatives of the roof-fitting trade half an hour"
@ threat t1: carried_out d10 "imposed the duty for a period of two years"
@ threat t2: none
@ figures d01 "Cells worth 3.1 billion dollars came from China" / d04 "goods worth 1.9 billion dollars"
@ figures d05 "About 900 installers" / d06 "some 250 people"
@ figures d10 "costs two fifths more" / d11 "is 35 percent for ten of the eleven companies" resolved d12 "For most producers it is 35 percent"
@ date d10 "From midnight every Chinese solar cell" / d11 "on Thursday at noon and not at midnight" resolved d12 "It has applied since noon on 1 October"
@ denial d01 "selling below cost with the help of state money" / d04 "denied that the country's photovoltaic industry lives on subsidies"
