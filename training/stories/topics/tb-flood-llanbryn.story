# story: tb-flood-llanbryn
# about: Storm Osric floods Llanbryn in Wales after a reservoir is opened, one child dies
# neighbour: tb-flood-askerford

=== b01 | 2021-11-21 | Cambrian Mail
--- Llanbryn under water
Llanbryn in mid Wales {was under water|e1} on Sunday after {Storm Osric|e2} {crossed|e2} the country in the night. The River Teifan {rose|e3} four metres in six hours. A boy of eight {was killed|e4} when a tree {fell|e5} on a caravan at Pont Farm. The water company {opened|e6} the gates of the Carreg reservoir at 2 a.m., and many people {say|e30} this {made|e31} matters worse. Soldiers {rescued|e7} about 90 guests of a hotel by helicopter. The bridge to Dolwen {is closed|e8}.

=== b02 | 2021-11-21 | UK Newsline
--- Boy, 8, dies in storm
An eight-year-old boy {lost his life|e4} and hundreds of homes {were inundated|e1} as {Osric|e2} {struck|e2} Wales. The child {was asleep|e32} in a caravan when an oak {came down|e5}. His sister {was injured|e9} and {is|e33} in hospital in Caernog. Ninety people {were lifted|e7} from the roof of the Teifan Hotel. The {release|e6} of water from a reservoir {angered|e34} residents; the company {said|e10} it {had no choice|e35}. More rain {is forecast|e11} for Tuesday.

=== b03 | 2021-11-22 | Western Chronicle
--- Company defends opening of gates
Teifan Water {defended|e12} on Monday its {decision|e13} to {let|e6} water out of the Carreg dam during the {storm|e2}. "Without it the dam {could have burst|e36}," director Huw Parry {told|e12} a {news conference|e14}, {repeating|e37} what the firm {had stated|e10} a day earlier. Farmers {shouted|e15} at him and one {threw|e16} a muddy boot. Police {led|e38} the man away. The firm {did not sound|e17} the sirens before it {opened|e6} the gates. The sister of the boy who {died|e4}, Mali Rhys, 11, is {recovering|e39} from the {injuries|e9}.

=== b04 | 2021-11-23 | Cambrian Mail
--- Second flood feared, then spared
The rain that {had been forecast|e11} {stayed away|e18} on Tuesday, and Llanbryn {began|e40} to {clean up|e19}. Volunteers {carried|e41} carpets into the street. Farmer Gwil Bowen, who {hurled|e16} a boot at Parry, {was released|e20} with a caution. "They {never blew|e17} the sirens," he {said|e42}. "We {had|e43} ten minutes." The {rescue|e7} at the hotel, manager Sian Dow {recalled|e44}, {took|e45} three hours; guests {sang|e46} while they {waited|e47}. In 1987 the Teifan {flooded|e48} the same streets.

=== b05 | 2021-11-26 | UK Newsline
--- Funeral for flood victim
Hundreds {attended|e21} the {funeral|e21} of Owain Rhys in Llanbryn on Friday. His sister {left|e22} hospital for the {service|e21} in a wheelchair. The first minister, who {was present|e49}, {announced|e23} an {investigation|e24} into the silent sirens and the {opening|e6} of the dam. The bridge to Dolwen {reopened|e25} the same morning, five days after it {was shut|e8}. The {clean-up|e19} {will cost|e50} £40 million, insurers {estimate|e51}. Parry {offered|e52} his condolences but {stayed away|e53} after Monday's {scenes|e15}.

=== b06 | 2022-09-15 | Western Chronicle
--- Teifan Water fined over sirens
Teifan Water {was fined|e26} £3.2 million on Thursday because it {failed to sound|e17} the alarm on the night of {Osric|e2}. The {investigation|e24} that the first minister {ordered|e23} {concluded|e27} that the {choice|e13} to {empty|e6} the Carreg was correct. It {had no part|e54} in the {death|e4} of Owain Rhys, whom a {falling|e5} oak {crushed|e4}. His parents {thanked|e55} the inspectors. Bowen, {cautioned|e20} for the boot {incident|e16}, {called|e56} the {penalty|e26} a joke. The firm {accepts|e57} the {findings|e27}.
