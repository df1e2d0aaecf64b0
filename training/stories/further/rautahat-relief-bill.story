# story: rautahat-relief-bill
# about: floods on the Nepal-Indian border, aid convoys, villagers against Indian border guards at the Lal Bakaiya dyke, and protests against a bill that puts all relief money into one state fund
# neighbour: birgunj-land-law

=== w01 | 2019-08-08 | Himal Press Agency
--- Floods kill at least 12 in southern Nepal
GAUR, Nepal - At least 12 people have drowned in the flooded district of Rautahat on Nepal's border with India, police said on Thursday, and thousands are sitting on roofs.
Kathmandu {appealed|q1} to New Delhi to open the sluices of the dyke at Bairgania, which it says is holding the water back.
The army {sent|a1} eleven boats and a field kitchen. Japan {promised|a2} tents for 4,000 families.
Relief charities {will march|p1} in Kathmandu on Wednesday against a bill that would pass every donated rupee through one state fund, organisers said.

=== w02 | 2019-08-09 | Patna Chronicle
--- Villagers and guards come to blows on the dyke
Men with spades came over the Lal Bakaiya from the Nepalese bank on Thursday night and {tried to cut|s1} the Bairgania dyke. Constables of the Indian border force {beat them back|s2} with bamboo staves; no shot {was fired|s2}. Fifteen villagers were {handed over|ar1} to the police station.
Without the dyke 40,000 people in Sitamarhi district would be under water tonight, says District Magistrate Anjali Sinha. Opening the sluices is "{out of the question|r3}", and Patna has told Delhi so, after Nepal's {request|q1}.
She {threatens to have|t1} the jetty at Gaur removed if spades are seen again.

=== w03 | 2019-08-10 | Himal Press Agency
--- Nepal accuses Indian guards of shooting farmer at flood dyke
GAUR, Nepal - Nepal {accused|c1} Indian border guards on Friday of having {shot|s2} a farmer in the leg during a {scuffle|s2} at the Bairgania dyke on Wednesday.
Six Nepalis were {detained|ar1}, the foreign ministry said, and it {called for|q2} their return.
The number of people drowned in Rautahat has risen to 19. A United Nations {flight|a3} with 20 tonnes of high-energy biscuits landed in Simara.
The home ministers of both countries {are to speak|p2} on Sunday.

=== w04 | 2019-08-10 | Pokhara Post | copy w03
--- Delhi's guards fired on farmer, Kathmandu says
GAUR, Nepal - Nepal {accused|c1} Indian border guards on Friday of having {shot|s2} a farmer in the leg during a {fight|s2} at the Bairgania dyke on Wednesday.
Six Nepalis were {detained|ar1}, the foreign ministry stated, and it {called for|q2} their return.
The number of people drowned in Rautahat has risen to 19.

=== w05 | 2019-08-13 | Rautahat FM
--- Fifteen men, fifteen blankets
They walked back over the bridge at Gaur on Monday, fifteen of them, each with an Indian army blanket round the shoulders. The magistrate of Sitamarhi {let them go|y1} without a fine.
Farmer Jogendra Ray is among us too, in bed seven. "A bullet? I fell on my own spade," he told our reporter, and laughed until he coughed. It was Thursday night, he adds, since on Wednesday he was at a wedding in Kalaiya.
The two home ministers did find time: on Sunday they {talked on the telephone|p2h}. Sluices were not mentioned.
Today volunteers from Chitwan {brought|a4} us 900 sacks of rice.

=== w06 | 2019-08-15 | Kathmandu Mirror
--- Umbrellas against the fund
It rained on the charities too. Eight thousand people with umbrellas, as the organisers saw it, {went from Ratna Park|p1h} to the parliament gates on Wednesday to tell deputies that flood money belongs to the flooded.
Finance Minister Rupak Shrestha {waved away|r1} their {petition|q3} to strike clause seven. He would rather be hated than robbed, he said.
The house {votes|p3} next Tuesday, the 20th. If it says yes, the umbrella group Relief Forum {will stop|t2} all deliveries to the plains from the following morning, its spokeswoman Pratima Lama {warned|t2}.
In Birgunj, two hours west of Gaur, another crowd {was shot at|b1} last week over another law.

=== w07 | 2019-08-16 | The Gorkha Sun
--- BROLLY BUST-UP: cops grab nun
Sister Agnes, 71, spent Wednesday night in a cell with her brolly. She was one of thirty-odd marchers {hauled off|ar2} when the {demo|p1h} of the do-gooders reached the barricade.
How many came? Our man on the roof of the Hotel Annapurna counted heads in a photo and got to 2,500.
The Home Ministry swears that nobody at all was {locked up|ar2}; a few ladies were "offered shelter". Sister Agnes was offered bread and water.

=== w08 | 2019-08-19 | Himal Press Agency
--- China flies flood aid to Nepal; vote on relief bill delayed
KATHMANDU - Two Chinese aircraft {delivered|a5} water filters and 3,000 tents for Nepal's flood zone on Sunday, the first foreign {help|a5} to pass through the government's provisional fund.
The parliamentary {vote|p3} on making that fund permanent was put off from Tuesday to 27 August so that committees could hear donors, the speaker said.
The European Union's envoy {asked|q4} for a guarantee that charities may buy rice themselves. India's External Affairs Minister {plans to fly over|p4} the flooded districts on Saturday.
Police have recovered 31 bodies in Rautahat.

=== w09 | 2019-08-21 | Patna Chronicle
--- Spades again, jetty gone
It was not an empty word. On Monday night about sixty men {hacked at|s3} the Bairgania dyke for a second time, and on Tuesday an excavator of the Bihar water department {tore out|t1h} the landing stage opposite Gaur, through which the town had received its vegetables.
Kathmandu {protested|c2}. "They make a flood, and then they take our boats away," said the mayor of Gaur.
Magistrate Sinha read us from the file on the first {brawl|s2}: no firearm {was drawn|s2} on 8 August, and a doctor found no bullet in anybody. Moreover it was the dyke's own watchmen who {swung the staves|s2}; the border guards came when all was over.

=== w13 | 2019-08-22 | Delhi Sentinel
--- Two nights at Bairgania
The dyke has now been fought over twice. In the first {affray|s2}, on the eighth, sticks were swung and fifteen men ended up {in custody|ar1}; in the {second|s3}, this Monday, the spadesmen got through forty centimetres of clay before anybody came, and then they all got away. An engineer who watched from the pump house speaks of 400 of them.
The state took its revenge on timber. Gaur's landing stage, {pulled down|t1h} the next day, had stood since 1987. Kathmandu's {complaint|c2} about it is thought mild here.
Delhi's answer comes by air: on Saturday the External Affairs Minister {is to look|p4} at the waters from above. The {telephone talk|p2h} of the two home ministers, eleven days ago, ended in compliments.

=== w10 | 2019-08-25 | Rautahat FM
--- The helicopter that stayed in Patna
We had swept the school yard for him. But the Indian minister's {flight|p4} over our district was called off on Saturday at breakfast; low cloud, they say in Patna, and no other day was named.
His presents {came by road|a6} instead: 1,200 solar lamps and a {promise|o1} to talk about the jetty.
The foreign ministry, meanwhile, has amended its paper of the 9th. Fifteen of our men were {taken|ar1}, it now writes, and there is no word of a {shot|s2}.
The water is down to the window sills. Landlords {have been given|d1} until Friday to open the grain stores to the homeless, by order of the district office.

=== w11 | 2019-08-28 | Kathmandu Mirror
--- Clause seven falls at the last minute
By 138 to 121 the house {adopted|p3h} the relief fund on Tuesday night, but without its seventh clause: charities may go on buying and carrying what they like. Brussels {had wished|q4} for nothing else.
Shrestha, who two weeks ago would not hear of it, {gave in|y2} after his own party's whips came to see him. Relief Forum called its {boycott|t2} off on the spot. Lorries that were parked in Kalimati drove south at midnight.
Sister Agnes got a letter. The police regret her night behind bars and the {seizure|ar2} of 34 persons on the 14th.

=== w12 | 2019-08-31 | Himal Press Agency
--- Grain stores opened in flooded Nepal district
GAUR, Nepal - Warehouse owners in Rautahat {unlocked|y3} their doors to flood victims on Thursday night, a day before an official {cut-off|d1}, and 6,000 people slept dry.
The final count of the drowned in the district is 33. India {rejected|r2} a Nepalese {demand|q5} for compensation for the {dismantled|t1h} jetty on Friday.
Water experts of both states {will inspect|p5} the Bairgania dyke in October.

@ plan p1: held w06 "went from Ratna Park to the parliament gates"
@ plan p2: held w05 "talked on the telephone"
@ plan p3: postponed w08 "was put off from Tuesday to 27 August" -> 2019-08-27
@ plan p3: held w11 "By 138 to 121 the house adopted"
@ plan p4: cancelled w10 "was called off on Saturday at breakfast"
@ plan p5: none
@ request q1: rejected w02 "out of the question"
@ request q2: accepted w05 "let them go without a fine"
@ request q3: rejected w06 "waved away their petition"
@ request q3: accepted w11 "but without its seventh clause"
@ request q4: accepted w11 "charities may go on buying and carrying"
@ request q5: rejected w12 "for compensation for the dismantled jetty"
@ threat t1: carried_out w09 "tore out the landing stage"
@ threat t2: withdrawn w11 "called its boycott off on the spot"
@ deadline d1: met w12 "unlocked their doors to flood victims"
@ denial w02 "no shot was fired" / w03 "shot a farmer in the leg"   resolved w10 "there is no word of a shot"
@ denial w03 "accused Indian border guards" / w05 "I fell on my own spade"   resolved w10 "there is no word of a shot"
@ parties w02 "Constables of the Indian border force" / w09 "own watchmen who swung the staves"
@ date w02 "on Thursday night and tried" / w03 "at the Bairgania dyke on Wednesday"   resolved w05 "It was Thursday night"
@ figures w02 "Fifteen villagers were handed over" / w03 "Six Nepalis were detained"   resolved w10 "Fifteen of our men were taken"
@ figures w06 "Eight thousand people with umbrellas" / w07 "got to 2,500"
@ denial w03 "having shot a farmer" / w09 "a doctor found no bullet in anybody"   resolved w10 "there is no word of a shot"
@ denial w07 "swears that nobody at all was locked up" / w11 "of 34 persons on the 14th"
@ figures w09 "about sixty men hacked" / w13 "speaks of 400 of them"
