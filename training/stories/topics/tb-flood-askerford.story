# story: tb-flood-askerford
# about: Storm Hedda floods Askerford in northern England, a wall gives way and two people die
# neighbour: tb-flood-llanbryn

=== a01 | 2021-02-09 | Askerford Gazette
--- River bursts through town wall
The River Asker {burst|e1} its banks early on Tuesday and {flooded|e2} the centre of Askerford after {Storm Hedda|e3} {brought|e4} 110 mm of rain in a day. At about 4 a.m. a stretch of the flood wall at Tanner Street {collapsed|e5}. Some 600 people {were evacuated|e6}, most of them to the sports hall, where the Red Cross {served|e30} tea. A woman of 74 {was found|e61} {dead|e7} in her cellar. Fire crews {are looking|e8} for a van driver who {was swept away|e9}. "I {have never seen|e31} the like," {said|e32} mayor Jill Harrop.

=== a02 | 2021-02-09 | Northern Post
--- One dead as Hedda batters the north
One person {died|e7} and another is {missing|e10} after {Hedda|e3}, the worst {storm|e3} of the winter, {hit|e3} the north of England. In Askerford a flood barrier {gave way|e5} and water {poured|e2} into 400 houses. Families {were taken out|e6} by boat. A delivery driver {vanished|e9} when the {current|e33} {carried off|e9} his van near the bridge; divers {are searching|e8} the river. The {downpour|e4} also {blocked|e34} two railway lines. Power {went out|e11} in 9,000 homes.

=== a03 | 2021-02-10 | Daily Beacon
--- Driver's body recovered
The body of Kevin Marl, 38, {was recovered|e12} on Wednesday two miles below Askerford, {ending|e35} a {search|e8} that {had lasted|e36} a day and a half. He had been {missing|e10} since his van {was washed|e9} into the Asker. The {discovery|e12} {brings|e37} the number of dead to two, after Edith Sowden {drowned|e7} in her basement on Tuesday. Electricity {was back|e13} in all but 500 homes by noon; it {had failed|e11} in 9,000. The prime minister {will visit|e14} on Thursday, his office {said|e38}. Water {is falling|e15}.

=== a04 | 2021-02-11 | Askerford Gazette
--- "We warned them about that wall"
"We {warned|e16} them about that wall three years ago," engineer Tom Lacey {told|e39} residents on Thursday. His {warning|e16}, {sent|e16} to the county in 2018, {called|e40} the brickwork rotten. The council {put off|e17} the {repair|e18} for lack of money. People {booed|e19} the prime minister when he {came|e14} to Tanner Street. He {promised|e20} £5 million for a new wall and {left|e41} after twenty minutes. "Had it {held|e42}, Edith {would be alive|e43}," her niece {said|e44}.

=== a05 | 2021-02-12 | Northern Post
--- Who is to blame for Askerford?
The {failure|e5} of the wall, not the {rain|e4} alone, {turned|e2} Askerford into a lake. Harrop {demanded|e21} an {inquiry|e22} on Friday and {got|e46} support from all parties. The county {admits|e47} that the {work|e18} {was postponed|e17}. A spokesman {said|e48} nobody {could foresee|e49} {such a storm|e3}. Most of those who {had to leave|e6} their homes {have returned|e23}, as the river {went down|e15} quickly. Prime ministers {have made|e50} promises before, {wrote|e60} one of those who {jeered|e19} him at Thursday's {visit|e14}; she {trusts|e51} none, nor the five million he {pledged|e20}.

=== a06 | 2022-03-03 | Daily Beacon
--- Report on wall that failed
The {inquiry|e22} that Askerford's mayor {called for|e21} after last year's {flood|e2} {blames|e24} the county. Its {report|e24}, {published|e52} on Thursday, {finds|e53} that the {delay|e17} of the {repair|e18} {led|e54} to the wall's {collapse|e5} and the {deaths|e55} of Edith Sowden and Kevin Marl. The county {ignored|e56} Lacey's {letter|e16}. The new wall, {paid for|e57} with the {promised|e20} money, {was finished|e58} in January. Sixty families who {were driven out|e6} {never came back|e59}.
