# story: tc-strike-gearbox
# about: a six-day strike at a gearbox plant in Germany over night pay
# neighbour: tc-strike-tyre

=== c01 | 2024-10-07 | Rheintal Bote
--- Night shift walks out at Hollweg
Workers at the Hollweg gearbox plant in Brennstedt {downed tools|e1} at ten o'clock on Sunday night. The union IGA had {called them out|e2} after {talks|e45} on a night bonus {collapsed|e3} on Friday. Some 1,900 people are {taking part|e1}, union secretary Birte Kolm {said|e4}. Pickets {blocked|e5} both gates and lorries were {turned back|e6}. Management {called|e7} the {action|e1} out of proportion. It has {offered|e8} two per cent; the union {wants|e9} five.

=== c02 | 2024-10-08 | Industrie Heute
--- Carmakers feel the pinch
The {stoppage|e1} at Hollweg is {hurting|e10} its customers. Two assembly lines at Arvo Motors in Saxony {stood still|e11} on Tuesday. "We {lose|e12} four million euros a day," Arvo director Holger Stamm {said|e13}. The union {demands|e9} a five per cent night bonus; Hollweg's chief Rolf Eckhoff {put|e8} two on the table and {found|e7} the {walkout|e1} out of proportion. {Negotiations|e45} had {broken down|e3} last Friday. No lorry has {passed|e6} the gates since then. The previous {strike|e14} at the site {was|e14} in 1996.

=== c03 | 2024-10-09 | Brennstedt Radio
--- Scuffle at gate two
A picket was {hurt|e15} on Wednesday when a van {tried to break|e16} through the line at gate two. Mehmet Oral, 52, {suffered|e15} a bruised knee. Police {questioned|e17} the driver. "We {are|e18} peaceful," Kolm {said|e19}. The company {denied|e20} that it had {hired|e21} the van. The {blockade|e5} would {continue|e5}, she {added|e22}, as would the {fight|e1} for five per cent. Arvo's lines, {idle|e11} since Tuesday, will not {run|e23} this week.

=== c04 | 2024-10-11 | Rheintal Bote
--- Mediator called in
Former labour judge Annelie Trost will {mediate|e24} between Hollweg and its workers. Both sides {accepted|e25} her on Thursday evening. She {helped|e26} to end the bus drivers' {walkout|e27} in Kassbach two years ago. {Talks|e28} {begin|e28} on Saturday morning in the Hotel Linde. Until then the machines in Brennstedt {remain silent|e1}. Eckhoff again {rejected|e29} the {suggestion|e49} that his firm had {ordered|e21} the van that {rammed|e16} its way towards the pickets. One man was {injured|e15} in the {incident|e16}. Saxony's economy minister {warned|e30} of damage as Arvo's {standstill|e11} {drags on|e11}.

=== c05 | 2024-10-13 | Rhein Agentur
--- Deal after eleven hours
Hollweg and the union IGA have {settled|e31} their {quarrel|e48}. After eleven hours of {negotiation|e28} on Saturday, with Trost {in the chair|e24}, they {agreed|e31} on a night bonus of 3.8 per cent. The men and women will {go back|e32} on Monday. The pickets {lifted|e33} their {siege|e5} of the gates at midnight. Kolm {spoke|e34} of a fair result, Eckhoff {of a costly one|e35}. Members still have to {vote|e36} on the text. The {six-day strike|e1} was the first since welders {stopped work|e14} for a month in 1996.

=== c06 | 2024-10-24 | Industrie Heute
--- Hollweg staff back the deal
Eighty-one per cent {said yes|e36} to the {compromise|e31} of mid-October, the union {announced|e37} on Thursday. Work had {resumed|e32} the day after the marathon {session|e28} in the Hotel Linde. The firm {puts|e38} its losses from the {shutdown|e1} at 22 million euros; Arvo {says|e39} the four million a day that it {lost|e12} will not be {made good|e40}. Eckhoff, who {called|e35} the deal costly at the time, is {sticking|e41} to his forecast. The driver who {drove at|e16} the pickets was {fined|e42} 900 euros. Oral's knee has {healed|e43}. Trost was {thanked|e44} for her {mediation|e24} with a basket of wine.
