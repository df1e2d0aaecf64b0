# story: ta-coach-plovdiv
# about: a Bulgarian club sacks its coach by text message and takes him back
# neighbour: ta-keeper-sofia

=== t1 | 2023-10-16 | Sportski Glas
--- Marica sack coach Todor Velev
Marica Plovdiv {dismissed|e1} coach Todor Velev on Sunday night, two hours after a 0-4 {defeat|e2} at home. President Krum Hadzhiev {sent|e3} him a text message of nine words. The team {has won|e4} once in eight games. Velev {had led|e5} the club to the cup in 2021. Assistant Ilko Petrov {takes over|e6} for now. Some supporters {threw|e7} seats on the pitch in the second half.

=== t2 | 2023-10-17 | Plovdiv Utro
--- "Nine words, one of them wrong"
Todor Velev {showed|e8} reporters the {message|e3} on Monday. "Nine words, and my name {is wrong|e9}," he {said|e8}. He {was eating|e26} soup with his wife when {it came|e3}. Players {learned|e27} of the {sacking|e1} from the radio, captain Rumen Kolev {complained|e10}. The club {must pay|e28} for the seats that {were thrown|e7}. Petrov {held|e12} his first {training|e12} on Monday afternoon in the rain. Hadzhiev {has switched off|e13} his telephone. In eight games Marica {had won|e4} just once, yet it was he who {took|e5} them to the cup two years ago.

=== t3 | 2023-10-18 | Wire Sport
--- Plovdiv players refuse to train
The players of Marica Plovdiv {stayed|e14} in the dressing room on Tuesday in {protest|e14} at the {removal|e1} of coach Velev. Captain Kolev, who {criticised|e10} the club on Monday, {read out|e29} a {letter|e15}: "We {lost|e2} on Sunday, not he." Assistant Petrov {waited|e30} alone on the grass. The league {fined|e25} Marica 40,000 leva because seats {flew|e7}. President Hadzhiev's telephone {is still dead|e13}. The next match {is|e16} on Saturday in Ruse. On Monday they {had run|e12} for Petrov in the rain, without a word.

=== t4 | 2023-10-20 | Ball & Bank
--- Firing by thumb
More and more coaches {are sacked|e31} by phone. Velev, {dismissed|e1} over soup, is the fourth this year, a count {shows|e32}. "It {saves|e33} a look in the eye," {says|e34} psychologist Vera Nolte. Clubs {pay|e35} for such haste: Velev's contract {runs|e36} until 2025. The {strike|e14} of his players, though, is new, she {adds|e37}, and their {letter|e15} {will be copied|e38}. He himself {has turned down|e17} an offer from Cyprus. That they {misspelt|e9} him {still hurts|e39}, his wife {told|e40} her. His {appearance|e8} with the telephone {made|e41} him a hero. The {text|e3} is on T-shirts now; the captain who {complained|e10} first {wears|e42} one. At the club they {say|e43} that one {win|e4} in eight {explains|e44} everything.

=== t5 | 2023-10-23 | Plovdiv Utro
--- Hadzhiev begs, Velev returns
Todor Velev {is back|e18}. President Hadzhiev {drove|e45} to his house on Sunday and {asked|e19} him to {return|e18}. The day before, Marica {went down|e16} 1-5 in Ruse with Petrov on the bench. "I {brought|e46} soup," Hadzhiev {joked|e47}. Velev {demanded|e20} a written apology with his name spelt right, and he {got|e21} it. The players {went back|e22} to work at noon; their {sit-in|e14} {had cost|e48} three days. Petrov, whose {reign|e6} {lasted|e49} a week, {stays|e50} as assistant. In his kitchen they {laughed|e51} about the {message|e3}. The {fine|e25} of 40,000 leva {stands|e52}. Velev, who {declined|e17} Cyprus for this, {gave|e53} his assistant a jar of soup.

=== t6 | 2024-05-26 | Wire Sport
--- From nine words to a title
Marica Plovdiv {won|e23} the championship on Saturday, seven months after they {threw out|e1} their coach and {took him back|e18}. They {lost|e24} only one match since the {rout|e16} in Ruse. The {apology|e21} {hangs|e54} framed in Velev's kitchen. Cyprus {called|e55} again this spring, and again he {said no|e56}, as he {had done|e17} in October. "The {0-4|e2} was the best thing that {happened|e57} to us," Kolev {shouted|e58} over the music. Hadzhiev {bought|e59} a phone with a spelling aid. It was his second trophy since the {cup|e5} of 2021. Nobody {spoke|e60} of the {seats|e7} or of the players' {strike|e14}. When the president {begged|e19} in that kitchen, Velev {insisted|e20} on it in writing, and at noon the whole team {resumed|e22} work. He {had eaten|e61} soup then too.
