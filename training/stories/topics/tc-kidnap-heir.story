# story: tc-kidnap-heir
# about: a brewery heir is kidnapped in Austria and freed after nine days against ransom; gang caught
# neighbour: tc-kidnap-jeweller

=== m01 | 2024-04-09 | Alpenpost
--- Brewery heir abducted on jog
Masked men {dragged|e1} brewery heir Konstantin Ahrlacher, 27, into a van near Seewald on Monday evening. A woman with a dog {saw|e2} the {abduction|e1} and {called|e3} the police. Roadblocks were {set up|e4}, but the van {got away|e5}. His shoe and telephone were {found|e6} in a ditch. No demand has {arrived|e7}, police spokesman Gernot Pichl {said|e8}. The family has {asked|e9} for restraint.

=== m02 | 2024-04-11 | Wiener Blatt
--- Kidnappers want six million
The kidnappers of Konstantin Ahrlacher {demand|e10} six million euros. A letter with a photograph {reached|e11} the brewery on Wednesday, according to two persons who have {seen|e12} it. In it they {threaten|e13} to {cut off|e14} a finger. Walker Erna Lobmayr, who {witnessed|e2} Monday's {crime|e1} and {alerted|e3} the police, {described|e15} two men in blue overalls. The van was {found|e16} burnt out at a gravel pit. Police {decline|e17} to comment on the {letter|e11}.

=== m03 | 2024-04-13 | Salzach Radio
--- A town waits
There is beer in Seewald, but nobody {sings|e18}. "He {plays|e19} the tuba with us," {says|e20} bandmaster Alois Grabner. On Friday 300 people {prayed|e21} in St Ulrich for the young man who was {snatched|e1} on Monday. His mother Beate {appealed|e22} to the gang on television: "He {needs|e23} his insulin." At the ditch where his shoe {turned up|e6}, candles {burn|e49}. Of the ransom {note|e11} and its {threat|e13} to {take off|e14} a finger nobody {speaks|e24}. Twenty-eight years ago his uncle was {held|e25} for a night by burglars.

=== m04 | 2024-04-18 | Alpenpost
--- Ahrlacher free after nine days
Konstantin Ahrlacher is {free|e26}. The kidnappers {let him go|e26} at a motorway car park near Linz on Wednesday night, nine days after they had {grabbed|e1} him. The family {paid|e27} 3.5 million euros, little more than half of what was {asked|e10}. He is {weak|e28} but unhurt, Pichl {said|e29}. They had {given|e30} him insulin after his mother's {plea|e22}. Officers are {hunting|e31} for three men and a woman. At St Ulrich, where the town had {prayed|e21}, the bells {rang|e32}.

=== m05 | 2024-04-22 | Wiener Blatt
--- Four held, two million found
Police in Graz {caught|e33} the suspected kidnappers of Konstantin Ahrlacher on Sunday, four days after his {release|e26}. Two million of the money {paid|e27} {lay|e34} under a henhouse. One of the four is Denise Kroll, a former bookkeeper of the brewery. She had {rented|e46} the van that was {discovered|e16} in the gravel pit; on the evening it {slipped past|e5} every {roadblock|e4}. Marked notes had {betrayed|e35} her at a shoe shop. The {manhunt|e31} {involved|e31} 200 officers. Lobmayr, whose {description|e15} of the overalls {helped|e36}, will {receive|e37} a reward. "I only {walked|e48} my dog," she {said|e38}.

=== m06 | 2025-03-14 | Alpenpost
--- Twelve years for the bookkeeper
The regional court on Friday {sentenced|e39} Denise Kroll to twelve years for {planning|e40} the {kidnapping|e1} of Konstantin Ahrlacher. Her three helpers, {arrested|e33} with her in Graz, {got|e41} between seven and nine. It was she who {wrote|e42} the {letter|e11} with the {six-million demand|e10}. Ahrlacher {told|e43} the judges how she {brought|e30} him insulin at night. He {forgave|e44} her. A million and a half of what his family {handed over|e27} is still {missing|e45}. She {gave herself away|e35} with red boots. Lobmayr {spent|e47} the money she was {given|e37} on a second dog.
