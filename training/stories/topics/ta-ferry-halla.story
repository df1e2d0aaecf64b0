# story: ta-ferry-halla
# about: a car ferry burns off the Norwegian coast
# neighbour: ta-wreck-torvik

=== h1 | 2023-11-08 | Vestavind
--- Ferry on fire off Halla, passengers in boats
A {fire|e1} {broke out|e1} on the car deck of the ferry Sula Dronning off the island of Halla on Wednesday at 7.15. All 183 people on board {went|e2} into the lifeboats, the rescue centre in Bergen {said|e3}. Fishing boats {picked up|e4} most of them within the hour. Twelve {inhaled|e5} smoke. The captain {stayed|e6} aboard with four men to {fight|e7} the flames. A lorry with batteries {may have been|e8} the cause.

=== h2 | 2023-11-08 | Nordlig Telegrambyrå
--- One missing after ferry blaze
One passenger {is missing|e9} after the {blaze|e1} on the Sula Dronning, police {announced|e10} on Wednesday afternoon. The list {shows|e27} 184 names, not 183 as first {given|e3}. The ship {burned|e1} for five hours and {is being towed|e11} to Florø. The captain and his men {battled|e7} it until noon and {were lifted off|e12} by helicopter. Skipper Arve Tangen {took|e25} 61 people on his trawler. "They {sang|e13}, to {keep|e28} the children calm," he {said|e29}. Twelve people {breathed in|e5} smoke.

=== h3 | 2023-11-09 | Vestavind
--- Missing man was at home
The man who {was being sought|e16} after the {accident|e1} {was|e14} at home in bed. He {had overslept|e14} and {never went|e30} aboard, he {told|e15} police on Thursday. The {search|e16} by two helicopters {was broken off|e31} at once. So all those aboard {survived|e17}. Four of the twelve who {had breathed|e5} smoke {are still in|e32} hospital. The wreck {arrived|e11} in Florø at dawn, black from bow to stern. Owner Kystlinjen {has laid up|e18} its sister ship. Police {had said|e10} on Wednesday that one person {was missing|e9}. It was fishermen who {brought|e4} nearly everyone ashore.

=== h4 | 2023-11-11 | Øyposten
--- A song in lifeboat three
What do you {sing|e33} in a lifeboat? "The one about the goat," {says|e34} teacher Gro Hauge, who {began|e13} it in boat three. She {recalls|e35} how calm the crew was when they {had to leave|e2} the ship. The captain, who {remained|e6} on deck until noon, {has been given|e36} a cake. The man who {slept in|e14} {has sent|e37} flowers. Hauge {laughs|e38}: "He {frightened|e39} us more than the {fire|e1}." Tangen, who {hauled|e25} sixty-one aboard, had only coffee for them. Two helicopters {hunted|e16} for a man who {was snoring|e14}. She {hopes|e40} the fishermen who {came|e4} for them {will get|e41} a cake too. Her list of those who {swallowed|e5} smoke has twelve names, and the last {came home|e42} today.

=== h5 | 2024-04-16 | Nordlig Telegrambyrå
--- Battery lorry caused ferry fire
A lorry with old car batteries {set off|e8} the {fire|e1} on the Sula Dronning last November, the accident board {reported|e19} on Tuesday. The driver {had not declared|e20} his load. The sprinklers {worked|e43} for only three minutes, the {report|e19} {says|e19}. The board {praises|e44} the {evacuation|e2}, which {took|e45} nineteen minutes. Police {have charged|e21} the haulage firm. The sister ship, {idle|e18} until January, {sails|e46} again. The burnt ship, {brought|e11} to Florø at the time, {was scrapped|e26} in March. In the end five men {fought|e7} the flames in vain.

=== h6 | 2025-11-08 | Øyposten
--- Two years on, they sing again
Some ninety of the 183 {met|e22} on Halla on Saturday, two years after their ferry {caught fire|e1}. They {sang|e23} the goat song as they {had done|e13} then. The haulage firm {was fined|e24} six million kroner in spring for the batteries that it {kept secret|e20}. Tangen, who {fished|e25} sixty-one of them from the boats, {brought|e47} coffee. Even the {sleeper|e14} {came|e48}. "Nobody {died|e17}; that is all one {needs|e49} to {know|e50}," {said|e51} the captain, {flown out|e12} last that day. Police {had accused|e21} the firm after the board's {finding|e19} in April 2024. Of the Sula Dronning, {broken up|e26} last year, only the bell {is left|e52}.
