# story: tc-outbreak-salad
# about: E. coli in bagged salad in Sweden, a child dies, recall, wrong farm blamed
# neighbour: tc-outbreak-cheese

=== h01 | 2024-08-12 | Mälar Nytt
--- Bagged salad pulled from shops
Salad packer Gröna Fältet {called back|e1} 60,000 bags of rocket and spinach on Monday after 48 people {caught|e2} a dangerous E. coli strain. Eleven are in {hospital|e3}, five of them children, the health authority {said|e4}. Laboratory tests had {traced|e5} the bacteria to a packing hall in Sundhamra. State epidemiologist Pernilla Ask {advised|e6} people to {throw away|e7} open bags. The hall has been {closed|e8} for cleaning.

=== h02 | 2024-08-13 | Stockholms Kurir
--- Girl, 4, dies of kidney failure
A four-year-old girl {died|e9} in Uppvik on Tuesday of an {infection|e50} with the E. coli strain that has {swept|e2} central Sweden. Her two brothers are being {treated|e10}. "We {did|e11} everything we could," senior physician Ali Rahimi {said|e12}. The family had {eaten|e13} spinach from one of the {withdrawn|e1} bags. The bacteria had been {tracked|e5} to a Sundhamra packing hall by a laboratory. The number of {sick|e2} has {risen|e14} to 71. Packer Gröna Fältet, whose hall was {shut|e8} on Monday, {expressed|e15} its sorrow.

=== h03 | 2024-08-15 | Mälar Nytt
--- Authority blames farm in Ölby
The spinach {came|e16} from the farm of Nils Torsander in Ölby, the health authority {claimed|e17} on Thursday. Wells there are {being tested|e18}. Torsander {denied|e19} it: "I have not {sold|e20} them a leaf since June." Neighbours nevertheless {dumped|e21} manure at his gate during the night. Ask's {advice|e6} to {bin|e7} open bags still {stands|e6}. Of the 71 patients, 20 have {gone home|e22}. The {death|e9} of the little girl has {shaken|e23} the country. Shops {report|e24} that nobody {buys|e25} lettuce since the {recall|e1}.

=== h04 | 2024-08-19 | Stockholms Kurir
--- Wrong farm: authority apologises
It was not the farmer from Ölby. Water from his wells is {clean|e26}, the {tests|e18} {showed|e49}, and delivery notes {prove|e27} that he {ended|e20} his sales in June. "We {spoke|e17} too soon," Ask {said|e28} on Monday and {asked|e29} Torsander's pardon. The real source is an irrigation pond at Hagestad, into which sewage had {leaked|e30}. Torsander will {seek|e31} damages for the {accusation|e17} and for the manure {dumped|e21} on him. No new {infections|e32} have been {reported|e33} for four days.

=== h05 | 2024-09-06 | Uppvik Allehanda
--- Outbreak declared over
The E. coli {epidemic|e2} is {over|e34}, Pernilla Ask {announced|e48} on Friday. In all 83 people {fell ill|e2} and one {died|e9}. Rahimi, who {said|e12} in August that he had {tried|e11} everything to save the girl, was {glad|e52}. His two last patients, her brothers, were {discharged|e35} on Thursday after weeks of {dialysis|e10}. The pond at Hagestad, into which sewage had {run|e30}, has been {drained|e37}. In Sundhamra the hall {reopens|e38} on Monday after four weeks of {closure|e8}. Ask, who had {begged|e29} his pardon in August, again {asked|e51} the farmer she had {named|e17} in error to {forgive|e39} her.

=== h06 | 2025-05-20 | Mälar Nytt
--- Torsander gets 1.2 million
The state {pays|e40} farmer Nils Torsander 1.2 million kronor because it wrongly {pointed|e17} at him in last summer's salad {outbreak|e2}. The settlement was {signed|e41} on Tuesday. He had {demanded|e31} three million, as it {turned out|e49} within days that his water was {without fault|e26}. "The money {helps|e42}, the smell {stayed|e43}," he {says|e44} of the night when neighbours {unloaded|e21} their dung. The parents of the {dead|e9} girl, who {ate|e13} the spinach at her grandmother's, have {sued|e45} Hagestad council over the {leak|e30}. Gröna Fältet {went bankrupt|e46} in March; it never {recovered|e47} from the {withdrawal|e1} of its bags.
