# story: tb-award-silver-reel
# about: the Silver Reel music and film prizes in Melbourne: a walk-out and a wrong card
# neighbour: tb-award-golden-lantern

=== b01 | 2020-10-12 | Melbourne Arts Daily
--- Wrong winner read out at Silver Reels
For three minutes "Dust Choir" {was|e1} the best film of the year. Then the organisers of the Silver Reels {corrected|e2} themselves: actor Piers Hallam {had read out|e3} the wrong name, and the {prize|e4} {went|e4} to "Long Paddock". The {mix-up|e3} {happened|e3} at the end of Sunday's {gala|e5} in Melbourne. The director of "Dust Choir", Wen Carrow, {handed|e6} the trophy to her rival and {hugged|e30} him. Tessa Brandt {was chosen|e7} best actress. Outside, stagehands {protested|e8} against low pay.

=== b02 | 2020-10-12 | Southern Press
--- Blunder at film prizes
Organisers {apologised|e9} on Monday for the {error|e3} at the Silver Reel {awards|e5}, where Piers Hallam {announced|e3} the wrong film. An assistant {had given|e10} him a card from the afternoon {rehearsal|e58}, which {named|e31} "Dust Choir". "Long Paddock" is the rightful {winner|e4}, chairman Guy Lorne {said|e32}. He {thanked|e33} Carrow for {giving up|e6} the statue with grace. About 200 stagehands {demonstrated|e8} at the doors. Singer Lou Mattis {refused|e11} to {perform|e12} out of {solidarity|e34}.

=== b03 | 2020-10-13 | Harbour Herald
--- "I felt sick," says the man with the card
"I {saw|e35} a title and {said|e3} what I {saw|e35}," Piers Hallam {told|e36} the Herald. "I {felt sick|e37} when they {stopped|e2} us." Carrow {laughs|e38} about it: "I {was|e1} a winner longer than some marriages {last|e39}." The assistant who {mixed up|e10} the cards, 22, {was dismissed|e13}. Hallam {asked|e14} Lorne to {take him back|e15}. Mattis, who {cancelled|e11} her {song|e12}, {sang|e16} for the stagehands on the pavement instead.

=== b04 | 2020-10-14 | Southern Press
--- Assistant gets job back
The assistant {sacked|e13} after the Silver Reel {fiasco|e3} {may return|e15}. Guy Lorne {gave in|e17} on Wednesday to the {plea|e14} from Hallam. "People {make|e40} mistakes; I {made|e41} one by {firing|e13} him," he {said|e42}. The organisers, who {have said sorry|e9} to both films, {will use|e18} coloured cards next year. They also {agreed|e19} to {meet|e20} the stagehands' union. Its {rally|e8} on Sunday {drew|e43} more notice than the {speeches|e44}, and a video of Mattis's pavement {concert|e16} {spread|e21} widely.

=== b05 | 2020-10-17 | Melbourne Arts Daily
--- Stagehands win a raise
The stagehands of the Silver Reels {will earn|e22} 12 percent more, their union {said|e45} after Friday's {talks|e20} with Lorne. It {dropped|e23} a {threat|e46} to {strike|e24} at the summer festival. Organiser Bea Noonan {credited|e47} the video of Mattis {singing|e16} in the rain, {watched|e21} four million times. "Long Paddock" {sold|e48} few tickets in spite of its {win|e4}. "Dust Choir" {doubled|e49} its audience after the {muddle|e3}. Tessa Brandt {has signed|e25} for a {sequel|e26}.

=== b06 | 2021-10-11 | Harbour Herald
--- Red card, right film
The coloured cards {introduced|e18} at the Silver Reels on Sunday {worked|e50}. Nobody {read|e51} a wrong name, as Hallam {did|e3} a year ago, and nobody {needed|e52} {correcting|e53}. The assistant, {reinstated|e15} after his {dismissal|e13}, {got|e54} loud {applause|e55}. Lou Mattis {opened|e56} the evening; last year she {boycotted|e11} it. The stagehands, with the {raise|e22} in their pockets, {did not strike|e24}. Tessa Brandt {missed|e57} the night because she {is filming|e26} the second "Dust Choir".
