# story: fertiliser-curbs
# about: China threatens to stop phosphate exports to India over blacklisted survey firms and takes the threat back
# neighbour: solar-duties

=== u01 | 2026-09-09 | Pacific Newswire
--- China may stop phosphate sales to India
BEIJING - China will halt exports of diammonium phosphate to India from 25 September unless New Delhi strikes three Chinese survey firms off a blacklist, the commerce ministry {threatened|t1} on Wednesday.

India {barred|s1} the three companies from its ports in August, saying that they had mapped naval berths. China {calls for|q1} the {ban|s1} to be lifted "without conditions".

Indian farmers need the fertiliser for the winter wheat. About 800,000 tonnes are on order, traders in Mumbai said.

Beijing {curbed urea shipments|b1} to India for two months in 2023, when the two were at odds over visas.

=== u02 | 2026-09-09 | Kathmandu Standard | copy u01
--- China may stop phosphate sales to India
BEIJING - China will halt exports of diammonium phosphate to India from 25 September unless New Delhi strikes three Chinese survey firms off a blacklist, the commerce ministry {threatened|t1} on Wednesday.

India {barred|s1} the three companies from its ports in August, saying that they had mapped naval berths. China {calls for|q1} the {ban|s1} to be lifted "without conditions".

Indian farmers need the fertiliser for the winter wheat. About 800,000 tonnes are on order, traders in Mumbai said.

=== u03 | 2026-09-10 | Straits Business Daily | copy u01
--- Wheat belt hostage to a port quarrel
BEIJING - China will stop exports of diammonium phosphate to India from 25 September unless New Delhi strikes three Chinese survey firms off a blacklist, the commerce ministry {warned|t1} on Wednesday.

India {barred|s1} the three companies from its ports in August, saying that they had mapped naval berths. China {calls for|q1} the {ban|s1} to be lifted "without conditions".

Indian farmers need the fertiliser for the winter wheat. About 800,000 tonnes are on order, traders in Mumbai said.

Beijing {curbed urea shipments|b1} to India for two months in 2023, when the two were at odds over visas.

=== u04 | 2026-09-10 | Ludhiana Tribune
--- Grain growers alarmed, minister calm
"There is enough in the godowns for six weeks," India's fertiliser minister assured farmers in Punjab, the day after Beijing's {ultimatum|t1}. Tonnage on order from China was barely 350,000, he said, less than half of what the market was whispering.

The farmers' unions believe the whisperers. At Khanna several thousand growers {blocked the highway|pr1} for three hours on Thursday and {demanded|q2} that the state buy elsewhere at once.

India's foreign ministry {rejected|r1} the Chinese {demand|q1} within hours. Ports, a spokesman said, are not bargaining chips.

=== u05 | 2026-09-12 | Pacific Newswire
--- Phosphate: envoys to meet on neutral ground
KATHMANDU - The deputy trade ministers of China and India {will confer|p1} in the Nepalese capital on 16 September about Beijing's {threatened|t1} stop on phosphate exports, Nepal's government said on Saturday.

India has {requested|q3} that vessels already loaded in Zhanjiang and Beihai be allowed to sail whatever happens, an official in Delhi said. He counted seven of them.

The {meeting|p1} was arranged by telephone. On Friday evening India's national security adviser {spoke with|v1} the Chinese ambassador for forty minutes.

=== u06 | 2026-09-14 | Mumbai Commodities Letter
--- Has the tap been closed already?
Two brokers told us over the weekend that customs in Zhanjiang had {stopped stamping papers|x1} for phosphate to India as early as Friday, a fortnight ahead of the announced {cut-off|t1}. Three cargoes were said to be stranded.

We could not confirm it. Tracking data show the three ships at anchor, but the harbour has also been closed for dredging.

Prices moved all the same: 61 dollars a tonne up since Wednesday. In Kandla, meanwhile, the coast guard has {detained|sz1} the Chinese bulk carrier Hai Xing 9 over unpaid pilot fees. Nobody in the port believes in the pilot fees.

=== u07 | 2026-09-15 | Guangdong Trade Gazette
--- Customs: papers are being stamped
The customs office in Zhanjiang has denied that clearance of phosphate for Indian ports was {suspended|x1}. Forty-one declarations were processed between Friday and Monday, a duty officer said, and he offered to show the stamps.

Of more concern here is the crew of the Hai Xing 9, {held|sz1} in Gujarat since Sunday. The shipowners' federation of Guangdong {protested|c1} to the Indian consulate and {asked|q4} for the vessel's immediate release. A sailor's wife in Zhongshan said that the men were short of rice.

=== u08 | 2026-09-16 | Kathmandu Standard
--- Momos and molecules
They {came together|p1h} at ten in the morning, broke for momos at one and were still at it when the lights failed at six. India's and China's deputy trade ministers {negotiated|p1h} in Kathmandu on Wednesday, and at the end of the day there was at least a smile.

Seven laden ships may leave for India, China's delegate announced; that part of the Indian {wish list|q3} was {granted|g1} at once. On the survey firms there was no movement. The two men {will resume|p2} in Kathmandu on 29 September.

The {release|rl1} of the Hai Xing 9 was confirmed over dessert.

=== u09 | 2026-09-18 | Capital Chronicle
--- Riyadh steps in
India has {signed a contract|g2} with a Saudi producer for 400,000 tonnes of phosphate, to be delivered before the end of November. The price was not disclosed. The purchase meets what the unions of Punjab had {demanded|q2} on the {highway at Khanna|pr1}.

That {blockade|pr1}, incidentally, took place on the Wednesday evening of last week, police in Khanna state, and brought out 700 people, not thousands.

The government also {plans to send|p3} its fertiliser minister to Morocco. With China, he said, one talks better with a full barn.

=== u10 | 2026-09-22 | Pacific Newswire
--- India readmits Chinese engineers
NEW DELHI - India will again {issue visas|g3} to Chinese engineers who install machinery, the home ministry said on Tuesday, ending a restriction {imposed|s2} in May.

The ministry did not link the decision to China's {threat|t1} to hold back fertiliser, but it comes three days before it was due to take effect. The three survey firms stay on the {blacklist|s1}.

About 2,600 applications are pending, some of them from the makers of tunnel drills that stand idle near Pune.

=== u11 | 2026-09-24 | Guangdong Trade Gazette
--- Phosphate will flow
China has withdrawn its {threat|t1} to suspend exports of diammonium phosphate to India. In a notice of four lines the commerce ministry in Beijing said on Thursday that "in view of the friendly signal on visas" there was no need for the measure that had been foreseen for Friday.

The {demand|q1} concerning the survey companies is upheld, the notice says. Mill owners in Guizhou, who have stock piled up to the rafters, were jubilant.

In Delhi the opposition {accused|c2} the government of {giving in|g3}.

=== u12 | 2026-09-28 | Kathmandu Standard
--- No second sitting
The second Indian-Chinese {sitting|p2} on phosphates, for which a hotel in Lazimpat had already set out the flags, will not take place. Both embassies wrote to Nepal's foreign ministry on Sunday that it was no longer needed.

The hotel gets its money. Nepal gets a letter of thanks for the {talks|p1h} of 16 September, which a Chinese diplomat called "the shortest way across the Himalaya".

Still open is India's August {order|s1} against the survey firms. China {urged|q5} Delhi last week to let an arbitrator decide.

@ plan p1: held u08 "negotiated in Kathmandu on Wednesday"
@ plan p2: cancelled u12 "will not take place"
@ plan p3: none
@ request q1: rejected u04 "rejected the Chinese demand within hours"
@ request q2: accepted u09 "meets what the unions of Punjab had demanded"
@ request q3: accepted u08 "was granted at once"
@ request q4: accepted u08 "was confirmed over dessert"
@ request q5: none
@ threat t1: withdrawn u11 "China has withdrawn its threat"
@ figures u01 "About 800,000 tonnes are on order" / u04 "barely 350,000"
@ figures u04 "several thousand growers" / u09 "brought out 700 people, not thousands"
@ date u04 "for three hours on Thursday" / u09 "on the Wednesday evening of last week"
@ denial u06 "had stopped stamping papers for phosphate to India as early as Friday" / u07 "denied that clearance of phosphate for Indian ports was suspended"
