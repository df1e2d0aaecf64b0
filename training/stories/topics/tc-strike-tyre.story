# story: tc-strike-tyre
# about: a strike with an occupation at a tyre plant in France over planned layoffs
# neighbour: tc-strike-gearbox

=== d01 | 2024-11-18 | Journal de la Vaire
--- Tyre workers occupy their factory
About 600 workers {stopped work|e1} on Monday at the Pneurex tyre plant in Saint-Albret. They {occupied|e2} the canteen and {locked|e3} the site manager, Didier Faucon, in his office for three hours. The trigger was a {letter|e4} in which the group {announced|e4} that it would {cut|e5} 240 jobs. "They {told|e4} us by post," {said|e6} union delegate Samira Belloc. Faucon was {let go|e7} in the early evening, unharmed. The prefect {urged|e8} calm.

=== d02 | 2024-11-19 | Paris Eco
--- Pneurex defends cuts
Pneurex chief executive Luc Marandin {defended|e9} the {layoffs|e5} at Saint-Albret on Tuesday. Demand for truck tyres has {fallen|e10} by a fifth, he {said|e11} on television. He {condemned|e12} the {detention|e3} of Mr Faucon, who was {freed|e7} on Monday evening, and the group has {filed a complaint|e13}. The {strike|e1} is in its second day and the canteen {in the hands|e2} of the workers. They {learned|e48} of the {plan|e5} from a {letter|e4}. Labour minister Solène Aubry has {invited|e14} both sides to Paris.

=== d03 | 2024-11-20 | Radio Vaire
--- "We have nothing left to lose"
"My father {made|e15} tyres here, and his father {poured|e16} the concrete," {says|e17} Yann Cordier, 47. He has {slept|e18} two nights in the canteen that he and his colleagues {hold|e2}. Bakers {bring|e19} bread. No one {regrets|e20} {shutting|e3} the boss in, he {says|e21}. When Faucon {came out|e7}, someone {handed|e22} him his coat. Marandin's {words|e11} on television about {sinking|e10} demand {made|e23} them laugh. In 2009 the group {closed|e24} its works at Montrel, and the town never {recovered|e25}.

=== d04 | 2024-11-22 | Journal de la Vaire
--- Court orders canteen cleared
A judge in Vaireville {ordered|e26} the strikers on Friday to {leave|e27} the buildings within 48 hours. The group had {sued|e28} over the {sit-in|e2} on Tuesday. Belloc {said|e29} the union would {appeal|e30}. A {meeting|e31} at the ministry, to which Aubry {asked|e14} the parties on Tuesday, is {set|e32} for Monday. The machines have {stood idle|e1} for five days. The {complaint|e13} that Pneurex {lodged|e13} over the {locking-up|e3} of its manager {is with|e33} the prosecutor. No town wants to {end|e34} like Montrel, whose factory {shut|e24} in 2009, the mayor {said|e35}.

=== d05 | 2024-11-26 | Paris Eco
--- Half the jobs saved
Pneurex will {axe|e36} 115 posts rather than 240 at Saint-Albret, under an {accord|e37} {reached|e37} in Monday's {talks|e31} at the labour ministry. The {original plan|e5} is {off|e38}. Marandin {withdrew|e39} the {complaint|e13} he had {made|e13} last week. The occupants had {moved out|e27} on Sunday, hours before the deadline that the judge had {set|e26}. Work {restarts|e40} on Wednesday. "It {was|e31} a long day and a good one," Aubry {said|e41}. Belloc had {spoken|e29} on Friday of {going|e30} to the appeal court; the union has {dropped|e42} that.

=== d06 | 2025-07-02 | Journal de la Vaire
--- Last shift for the 115
The 115 people whose jobs Pneurex {did away with|e36} {left|e43} the plant for the last time on Tuesday. Belloc {handed|e44} her badge to Faucon, whom the workers had {held|e3} in his office for three hours. The {occupation|e2} {ended|e27} without violence, a week after it {began|e49}, and production {started up again|e40} three days later. That November {walkout|e1} {won|e45} them 30,000 euros each. The {agreement|e37} {signed|e37} at the ministry {runs out|e46} in 2027. Cordier is {staying|e47}.
