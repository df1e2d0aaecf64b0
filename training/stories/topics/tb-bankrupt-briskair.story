# story: tb-bankrupt-briskair
# about: the Irish airline Brisk Air goes under in winter and strands its passengers
# neighbour: tb-bankrupt-lakeland

=== a01 | 2015-02-02 | Dublin Morning
--- Brisk Air stops flying
Brisk Air {ceased|e1} flying on Monday at 3 a.m. and {filed|e2} for insolvency, {stranding|e3} 38,000 passengers abroad. The Shannon-based airline {employs|e30} 1,100 people, who {learned|e4} of the {end|e1} by text message. Chief executive Fergal Dunphy {blamed|e5} fuel prices and a failed {sale|e6}. {Talks|e24} with the Dutch investor Van Leer {collapsed|e7} on Sunday night. The government {will charter|e8} planes to {bring home|e9} holidaymakers. Tickets {are|e31} worthless unless they {were bought|e32} by credit card.

=== a02 | 2015-02-02 | Euro Travel Wire
--- Thousands stuck as airline collapses
Tens of thousands of travellers {are stuck|e3} after the Irish carrier Brisk Air {went bust|e2} overnight. In Malaga a crew {was told|e33} to {leave|e34} the plane with passengers {on board|e35}. The airline {had hoped|e36} that Van Leer {would buy|e6} it, but the investor {pulled out|e7} of {negotiations|e24}. Pilots {got|e4} the {news|e4} on their phones, a union {said|e37}. The Irish transport minister {promised|e38} everyone a {flight home|e9} by Friday. Competitors {offered|e10} cheap seats.

=== a03 | 2015-02-03 | Shannon Echo
--- "A text at four in the morning"
"Twelve years, and then a {text|e4} at four in the morning," {said|e40} stewardess Orla Keane on Tuesday. She and 200 colleagues {gathered|e11} outside the head office, where Dunphy {did not show|e12} himself. They {have not been paid|e13} for January. The first two {chartered|e8} jets {landed|e14} at Shannon with 360 people from Malaga. Mayor Pat Sheedy {fears|e41} for the town. The {failure|e2} comes five years after the one of Celt Wings, which {went under|e42} in 2010.

=== a04 | 2015-02-04 | The Irish Ledger
--- Bonuses before the fall
Three weeks before the {bankruptcy|e2}, Brisk Air {paid|e15} its chief executive a {bonus|e15} of €1.9 million, papers {seen|e43} by this newspaper {show|e44}. The board {approved|e56} it unanimously. Fergal Dunphy {had cited|e5} dear fuel as the cause. Staff still {wait|e13} for their January {wages|e13}. Van Leer {says|e45} it {walked away|e7} because the books {were wrong|e16}. The union {demanded|e17} on Wednesday that the money {be returned|e18}. Dunphy {could not be reached|e46}.

=== a05 | 2015-02-06 | Dublin Morning
--- Last passengers home
The last plane of the state {airlift|e9} {touched down|e19} at Shannon on Friday, four days after Brisk Air {fell silent|e1}. The {operation|e9} {cost|e47} €21 million. Dunphy {agreed|e20} to {pay back|e18} his {bonus|e15}, as the union {had insisted|e17}. He {had stayed out of sight|e12} when the workers {rallied|e11} on Tuesday. Ryle Jet {will take over|e21} six aircraft and 240 employees. Rival airlines {were criticised|e48} for {raising|e49} prices after first {luring|e10} customers with bargains.

=== a06 | 2017-05-18 | The Irish Ledger
--- Former Brisk Air boss convicted
Fergal Dunphy {was convicted|e22} on Thursday of {falsifying|e16} the accounts of Brisk Air before its {demise|e2} in 2015. He {received|e23} a suspended {sentence|e23} of two years. The {conviction|e22} {confirms|e50} what Van Leer {discovered|e51} before it {gave up|e7} the {takeover|e6}. Creditors {got|e52} 11 cents on the euro. Orla Keane, one of the 240 whom Ryle Jet {took on|e21}, {sat|e53} in court. She {received|e57} her January {pay|e57} last year. "He {gave back|e18} the money; nobody {gave|e54} us an {apology|e54}," she {said|e55}.
