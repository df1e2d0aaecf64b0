# story: tc-rocket-west
# about: a private British rocket is lost at its first launch from a Scottish island, the second attempt is scrubbed and then flies
# neighbour: tc-rocket-north

=== j01 | 2025-05-06 | Hebrides Mail
--- Island rocket ditches in Atlantic
The first rocket of Glasgow company Skerrie Space {ended|e1} in the Atlantic on Tuesday, six minutes after it {left|e2} the pad on Sulavaig. The second stage did not {ignite|e3}, mission control {said|e4}. Two weather satellites {sank|e5}. A crowd of 2,000 had {cheered|e6} as the Gannet {climbed|e2} through thin cloud. "We {got|e7} to space, we just did not {stay|e8}," chief executive Ruaridh Orme {told|e9} them. Ships had been {warned off|e10} beforehand.

=== j02 | 2025-05-07 | Clydeside Herald
--- A wrong line of code?
Software may have {kept|e3} the Gannet's upper engine from starting, engineers at Skerrie Space {believe|e11}. The rocket {plunged|e1} into the sea 300 kilometres west of Sulavaig on Tuesday. The weather office {lost|e5} two satellites worth £14 million in the {mishap|e1}. It is {insured|e12}. The Gannet did {get|e7} to space, Orme had {assured|e9} the crowd. He {thanked|e13} the islanders for their {applause|e6}, "which {went on|e6} even after the news". Fishermen {grumble|e14} that they were {kept in port|e10} for two days.

=== j03 | 2025-05-09 | Hebrides Mail
--- Debris on the beach
Children {found|e15} a panel with a painted gannet on the beach at Tolmore on Friday. It {stems|e16} from the rocket that {came to grief|e1} on Tuesday, Skerrie Space {confirmed|e17}. "My boys {slept|e18} beside it," {said|e19} their mother, Kirsty Nairn. The firm {asks|e20} finders to {hand in|e21} such pieces. Fishermen's spokesman Calum Roe {renewed|e50} his {complaint|e14} over the {closure|e10} of the grounds. He {wants|e22} £60,000 for lost catches. The firm will {reply|e23} next week.

=== j04 | 2025-11-18 | Space Britain
--- Second Gannet scrubbed at T minus nine
Skerrie Space {broke off|e24} the second {launch|e47} of its Gannet rocket nine seconds before zero on Tuesday. A sensor {reported|e25} low helium pressure. In May the code had {mixed up|e26} two clocks, so that the engine was never {lit|e3}; that has been {corrected|e27}. The next {window|e28} {opens|e28} on Thursday. "Better a {stop|e24} than a {splash|e29}," Orme {said|e30}. The fishermen, who {got|e31} their £60,000 in July, {stayed in harbour|e32} without a murmur.

=== j05 | 2025-11-20 | Hebrides Mail
--- Gannet flies at last
Sulavaig {shook|e33} at 7.40 on Thursday morning when the second Gannet {took off|e34}, at the start of its {window|e28}. Nine minutes later its upper stage {reached orbit|e35}. A sensor's {false reading|e25} had {led|e46} to Tuesday's {abort|e24}. The Nairn boys {brought|e21} back the panel they had {come upon|e15} in May and were {allowed|e36} to {press|e37} a button. The {correction|e27} of the code {did|e38} its job. Roe {watched|e39} from his boat; the {compensation|e31} for the lost catches has {mended|e40} the peace.

=== j06 | 2025-11-21 | Clydeside Herald
--- From splash to orbit in six months
Britain's weather office {has|e49} its satellite. The one that Gannet {carried|e35} into orbit on Thursday {replaces|e41} the two {drowned|e5} in May. Orme {recalled|e42} the crowd's {cheers|e6} at that first {launch|e2} and {joked|e43} about the {countdown|e47} of Tuesday, {stopped|e24} by a sensor's {false alarm|e25}. The two little finders from Tolmore {pushed|e37} the button that started the clock at {lift-off|e34}. Skerrie Space {plans|e44} six {flights|e51} next year. The {mix-up|e26} of the clocks now {hangs|e45} framed in the office.
