# story: chingola-shaft
# about: flooded copper shaft in Chingola in Zambia, South African rescuers, rising and corrected dead, a mine strike put off and then held, a revoked licence
# neighbour: mufulira-slag

=== n01 | 2014-05-13 | Copperbelt Wire
--- Eight dead, 20 missing in flooded Zambian copper shaft
CHINGOLA - At least eight miners drowned when water broke into the Musenga No. 3 shaft near Chingola on Monday night, Zambian officials said on Tuesday. Some 20 were missing.
Mine rescuers {pulled|r1} 14 men from a ventilation tunnel by dawn. South Africa {will send|p1} a team of 16 divers on Wednesday at the {request|q3} of Lusaka.
The Copper and Allied Workers' Union {called on|q1} the owner, Kafue Deep Copper, to hand over its pumping logs. Its leader, Boniface Mulenga, {accused|c1} the company of having ordered the night shift down although the pumps had failed.

=== n02 | 2014-05-14 | Lusaka Mirror | copy n01
--- Eight drown in Chingola mine
CHINGOLA - At least eight miners drowned when water broke into the Musenga No. 3 shaft near Chingola on Monday night, Zambian officials said on Tuesday. About 20 were missing.
Mine rescuers {pulled|r1} 14 men from a ventilation tunnel by dawn. South Africa {will send|p1} a team of 16 divers on Wednesday at the {request|q3} of Lusaka.

=== n03 | 2014-05-15 | Kafue Deep Copper (press release)
--- Update on the incident at Musenga No. 3
Kafue Deep Copper deeply regrets the loss of life at its Musenga operation. Eleven employees have been confirmed dead. Nine {were brought|r1} to safety by our own brigade in the night of 12 May.
Contrary to a {statement by a union|c1}, no instruction was given to descend. The shift boss acted on his own judgement. The pumping logs are commercial property and will not {be released|r2}.
We thank the Republic of South Africa, whose specialists {landed|p1h} at Ndola on Wednesday afternoon with two tonnes of equipment.

=== n04 | 2014-05-17 | The Nchanga Lamp (blog)
--- Chilufya market, Friday
I counted perhaps 150 women, most of them in black chitenge. They {sat down|v1} on the Kitwe road on Friday morning and sang, and nothing moved until two. Then, on Friday afternoon, the mine's private guards came in a lorry and {fired rubber bullets|a1}. I saw the badges: Kafue Deep, not police.
Four women were hit, Mrs Agnes Kapambwe in the neck.
Inside the fence the divers have {brought up|r3} three more bodies. That is fourteen on the list at the gate.
Mulenga told the women that the union {will shut|p2} all five Kafue Deep mines on Monday, 19 May.

=== n05 | 2014-05-18 | Lusaka Mirror
--- Police own up to Chingola shots
It was police who {shot|a1} at the widows of Chingola, provincial commissioner Grace Sikazwe said on Saturday. Eleven officers had used rubber bullets and "very little gas" after stones were {thrown|k1}. The mine's guards had stayed indoors.
She put the {incident|a1} on Thursday afternoon. Mineworkers who were there remember Friday, as does the clinic, whose register lists four women under 16 May.
Labour Minister Fackson Zimba {gave the company|d1} until 30 May to pay the wages for April, still owed to 1,900 men. If it went on hiding its logs, he {threatened|t1}, he would take its licence.
Vice-President Guy Chanda {was to visit|p3} the shaft on Tuesday.

=== n06 | 2014-05-20 | Copperbelt Wire
--- Zambian mine union delays strike by a week
KITWE - The Copper and Allied Workers' Union put off a {strike|p2} at five mines from Monday to 26 May to let South African divers finish their {search|r3} of the flooded Musenga shaft.
The mines ministry corrected the number of dead from 14 to 13. One man, Evans Phiri, had gone home to Kasama without signing out.
Chanda, the vice-president, {will not come|p3} to Chingola after all, his office said, citing the state of the road.
In 2011 a {walkout|b1} by the same union at Musenga lasted nine days.

=== n07 | 2014-05-23 | Radio Icengelo
--- Zimba: the paper is gone
"You wanted a lion, here is its tooth." With these words Minister Fackson Zimba on Thursday {tore up|t1h} a copy of the mining licence of Kafue Deep Copper for Musenga. The original is void since midnight.
The company {condemned|c2} the step and said that it {had handed over|y2} all its logs on Wednesday. Not a page had arrived, the minister replied.
Our listeners ask about the women. Twenty-three of them {were picked up|a2} at a second {sit-in|v2} on Wednesday at the gate of the company's offices, says the union. The police station gives nine.

=== n08 | 2014-05-27 | Copperbelt Wire
--- Thousands stay out at Zambian copper mines
KITWE - Winding gear stood still at five copper mines in northern Zambia on Monday as workers of Kafue Deep Copper {downed tools|p2h} over the Musenga flood. The union said that 6,200 men had {obeyed the call|p2h}.
It {wants|q2} 150,000 kwacha for each bereaved family. The company has {offered|o1} 40,000.
The South African divers {flew home|w1} on Sunday. In eleven days they {had recovered|r3} five bodies.
The women {arrested|a2} last week {were released|y1} on bail. Court papers list 23 names.

=== n09 | 2014-05-28 | Financial Star, Johannesburg
--- Kafue Deep says most shifts ran
Shares in Kafue Deep Copper fell a further 6% on Tuesday, although the company insisted that the {stoppage|p2h} in Zambia was a small affair: 900 of its 7,400 workers had stayed away on Monday.
A solicitor for the group said it {would go to court|p6} over the {loss of its licence|t1h} at Musenga. It {has invited|p4} the union to talks in Lusaka on Thursday.
Three years ago a {strike|b1} at the shaft cost it $21 million.

=== n10 | 2014-05-30 | Lusaka Mirror
--- A hundred and fifty thousand
Shortly after nine on Thursday night, Boniface Mulenga came out of the Ridgeway Hotel, held up one finger, then five, then made a circle with his thumb. Each of the 13 families gets what the union {asked for|q2}. In {ten hours|p4h} at one table the two sides also {agreed|g1} that the {strike|p2h} ends today.
The April pay reached the banks on Thursday morning, one day ahead of the {minister's date|d1}.
A commission of inquiry {will hear|p5} its first witnesses in August. Kafue Deep still {refuses|r2} to let it see the logs.

=== n11 | 2014-06-03 | The Nchanga Lamp (blog)
--- Thirteen crosses and an arithmetic
Fourteen, nine, eleven: how many men {came out|r1} alive that first night? I asked in every compound. The answer is eleven, and the company now says so too; its brigade had left out two contractors.
The mine reopened its gate on Monday under a receiver. At the funeral Mrs Kapambwe wore a scarf over the {gunshot wound|a1}.
The shift boss's brother gave me a page in blue ink: "All down. Mgmt orders." I do not know who wrote it.

@ plan p1: held n03 "landed at Ndola on Wednesday afternoon"
@ plan p2: postponed n06 "from Monday to 26 May" -> 2014-05-26
@ plan p2: held n08 "Winding gear stood still at five copper mines"
@ plan p3: cancelled n06 "will not come to Chingola after all"
@ plan p4: held n10 "In ten hours at one table"
@ plan p5: none
@ plan p6: none
@ request q1: rejected n03 "will not be released"
@ request q2: accepted n10 "gets what the union asked for"
@ request q3: accepted n03 "whose specialists landed at Ndola"
@ threat t1: carried_out n07 "tore up a copy of the mining licence"
@ deadline d1: met n10 "The April pay reached the banks on Thursday morning"
@ figures n01 "pulled 14 men from a ventilation tunnel" / n03 "Nine were brought to safety"   resolved n11 "The answer is eleven"
@ denial n01 "having ordered the night shift down" / n03 "no instruction was given to descend"
@ parties n04 "the mine's private guards came in a lorry" / n05 "It was police who shot at the widows"
@ date n04 "Then, on Friday afternoon" / n05 "on Thursday afternoon"   resolved n05 "lists four women under 16 May"
@ figures n08 "6,200 men had obeyed the call" / n09 "900 of its 7,400 workers"
@ denial n07 "handed over all its logs on Wednesday" / n10 "still refuses to let it see the logs"
@ figures n04 "That is fourteen on the list" / n06 "corrected the number of dead from 14 to 13"
@ figures n07 "The police station gives nine" / n08 "Court papers list 23 names"
