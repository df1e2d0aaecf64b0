# story: tc-outbreak-cheese
# about: listeria in a soft cheese in Belgium, six deaths, recall, dairy owner tried
# neighbour: tc-outbreak-salad

=== g01 | 2024-03-05 | Schelde Nieuws
--- Soft cheese recalled after deaths
The dairy Ter Molen in Wijnbeke {recalled|e1} all batches of its soft cheese Petit Blanc on Tuesday. The food agency had {found|e2} listeria in samples {taken|e3} at a shop in Hoorle. Four elderly people have {died|e4} since January and 23 have {fallen ill|e5}, agency head Greet Lambrix {said|e6}. Shops were {told|e7} to {clear|e8} their shelves at once. Pregnant women should {see|e9} a doctor if they have {eaten|e10} it.

=== g02 | 2024-03-06 | Brussels Standard
--- Dairy "devastated" by listeria cases
The owner of Ter Molen, Joris Vanacker, {apologised|e11} on Wednesday to the families of the four {victims|e4}. He has {halted|e12} production and {withdrawn|e1} 11 tonnes of Petit Blanc. The germ was {detected|e2} in cheese that inspectors had {collected|e3} at a Hoorle corner shop. Traders had been {instructed|e7} by telephone; supermarket chain Delva {emptied|e8} its counters within hours. Health minister Noor Quataert {urged|e13} people to {look|e14} in their refrigerators. The {outbreak|e5} is the worst since 2011, when pâté {sickened|e15} 40 people in Limburg.

=== g03 | 2024-03-08 | Hoorle Weekblad
--- "She ate it every Sunday"
Maria Dessel was 84 when she {died|e16} on 20 February in the Sint-Anna hospital. Her son {learned|e17} only this week from the {recall|e1} what had {killed|e16} her. "She {ate|e18} Petit Blanc every Sunday after mass," Luc Dessel {says|e19}. He has {gone to the police|e20}. Vanacker's {apology|e11} on the radio {came|e11} too late for him. The dairy {stands idle|e12} since Wednesday, and its 34 workers are {at home|e21}. At the bakery people {talk|e22} of nothing else.

=== g04 | 2024-03-15 | Schelde Nieuws
--- Inspectors warned dairy in autumn
Ter Molen {was warned|e23} of dirty drains last October, documents {seen|e24} by this paper {show|e25}. An inspector {noted|e26} standing water under the ripening racks. The agency did not {return|e27} to check. Quataert's {advice|e13} of last week to {search|e14} refrigerators {stands|e48}. Lambrix {acknowledged|e28} the {lapse|e27} on Friday. Two more patients have {died|e29}, {bringing|e30} the number of {dead|e40} to six; 31 are known to have {become ill|e5}. Prosecutors have {opened|e49} an {inquiry|e31} after the {complaint|e20} of a bereaved son.

=== g05 | 2024-03-27 | Brussels Standard
--- Food chief resigns
Greet Lambrix has {stepped down|e32} as head of the food agency over the listeria {affair|e5}. She had {admitted|e28} that her inspectors did not {go back|e27} to Ter Molen after the October {warning|e23}. Quataert {accepted|e33} her {departure|e32} "with respect". The standing water that an inspector had {seen|e26} there last year was still there when Petit Blanc was {called back|e1}. The opposition {wants|e34} the minister to {go|e35} too. Prosecutors {searched|e36} the dairy on Monday as part of their {investigation|e31}. Production will not {restart|e37} before summer, a lawyer for Vanacker {said|e38}.

=== g06 | 2025-10-09 | Schelde Nieuws
--- Two years suspended for cheese maker
A court in Hoorle on Thursday {gave|e39} Joris Vanacker a suspended sentence of two years for the {deaths|e40} of six people in the Petit Blanc {scandal|e5}. He had {ignored|e41} the {warning|e23} about his drains, the judge {said|e42}. Files {seized|e47} in the {raid|e36} of March 2024 had proved it. Luc Dessel, who {lost|e16} his mother and whose {report|e20} to the police {set off|e43} the {case|e31}, {wept|e44} at the {verdict|e39}. Vanacker {shook|e45} his hand. The dairy never {reopened|e37}. Lambrix, who {gave up|e32} her post in the wake of it, had {testified|e46} in September.
