# story: ta-star-divorce
# about: a British film actor's marriage ends after a scene at a restaurant
# neighbour: ta-star-clinic

=== d1 | 2022-03-14 | The Morning Lamp
--- Ruben Hale and wife to part
Actor Ruben Hale and his wife, the singer Cosima Vey, {are separating|e1} after eleven years of {marriage|e2}. The couple {announced|e3} it in two lines on Sunday night. Ten days ago Vey {threw|e4} a glass of wine at him in a Soho restaurant, and guests {filmed|e5} it. Hale {has moved|e6} into a hotel by the river. He {is shooting|e7} a spy series in Leeds this spring.

=== d2 | 2022-03-15 | Reel Daily
--- "No third person", says Hale's lawyer
A lawyer for Ruben Hale {denied|e8} on Monday that another woman {was behind|e9} the {break-up|e1}. Pictures of Hale and his screen partner Jana Orlo on a beach {appeared|e10} the same day. "They {were rehearsing|e11} a scene," {said|e8} the lawyer, Tessa Brandt. The {message|e3} on Sunday {had asked|e24} for "space". The series {goes on|e7} as planned; Hale {came|e25} to the set at six from the hotel where he {now lives|e6}. Vey {has cancelled|e12} two concerts. The two {had argued|e14} all evening before the wine {was spilt|e4}, friends {say|e26}. By midnight on Sunday two million people {had seen|e16} the scene. Her manager {promised|e27} that the concerts {would be made up|e20} for.

=== d3 | 2022-03-16 | Gossip & Garden
--- The glass that ended it
What {happened|e4} at table nine? The waiter who {served|e13} them {says|e28} that the pair {had quarrelled|e14} over a house in Wales. "She {wanted|e29} to {sell|e15}, he {did not|e30}." Then the wine {flew|e4}. A guest from table ten {made|e5} the film that four million people {have watched|e16}. The owner {regrets|e31} it and {has banned|e23} telephones. Vey {left|e17} through the kitchen, and her husband {paid|e32} the bill. Nobody {saw|e33} Jana Orlo anywhere. Their {notice|e3} on Sunday {does not mention|e34} the {incident|e4}. The pictures from the beach, {printed|e10} on Monday, {do not interest|e35} him: actors {rehearse|e36} everywhere.

=== d4 | 2022-03-18 | Screen Ledger
--- Divorce papers filed in London
Cosima Vey {filed|e18} for {divorce|e19} at a London court on Thursday, {citing|e37} "{conduct|e38}". Her two {dropped|e12} concerts {will take place|e20} in May. The beach photographs {published|e10} on Monday {play|e39} no part in the {petition|e18}, her side {stressed|e40}. Hale {learned|e41} of {it|e18} between two takes. The house in Wales, the cause of the {row|e14}, {is to be sold|e15} after all. Streaming figures for Hale's old films {rose|e42} after the clip {went round|e16}. Brandt {accepted|e43} for Hale that the {marriage|e2} {had failed|e1}. The restaurant's owner, who {banned|e23} telephones, {has been invited|e44} to a chat show.

=== d5 | 2022-05-22 | The Morning Lamp
--- Vey sings about wine
Cosima Vey {made up|e20} for one of her {missed|e12} concerts on Saturday. "I {owe|e45} you a glass," she {told|e46} the hall, and everybody {thought|e47} of that {evening|e4}. A new song {tells|e48} of a kitchen door, the one through which she {ran|e17} that night. The waiter who {waited on|e13} the two {sat|e49} in row three. Brandt {repeated|e50} for Hale that nobody else {was involved|e9}. He {finished|e7} the spy series last week. The Welsh house {was sold|e15} in April for 1.1 million pounds. Her {petition|e18} {will be heard|e51} in the autumn.

=== d6 | 2023-11-05 | Reel Daily
--- Hale and Orlo marry quietly
Ruben Hale and Jana Orlo {married|e21} on Friday in the town hall of Whitby. Guests {said|e52} that they {fell in love|e22} only after his {divorce|e19} from Cosima Vey {came through|e19} last autumn. The lawyer's {denial|e8} {had raised|e53} smiles at the time, as had the scene that they {practised|e11} on the beach. Vey {sent|e54} a bottle of red. "Put it in a glass and {stand back|e55}," {ran|e56} the card. The {wedding|e21} {took place|e21} with twelve people; all telephones {stayed|e57} outside. It was Vey who {had gone to court|e18}. Of their life {together|e2} she {speaks|e58} only well.
