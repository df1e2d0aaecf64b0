# story: tc-fire-nightclub
# about: a fire in a nightclub in Portugal kills nine; blocked exit, owner convicted
# neighbour: tc-fire-dancehall

=== k01 | 2024-01-21 | Litoral Notícias
--- Nine dead in nightclub blaze
A fire {swept|e1} through the Azul nightclub in Vila Morena early on Sunday, {killing|e2} nine people and {injuring|e3} 34. It {broke out|e50} at about 2.30 on the stage, the fire brigade {said|e4}. Around 300 guests were {dancing|e5} at the time. Many {escaped|e6} through a toilet window. Firefighters {put it out|e7} after two hours. The injured were {taken|e8} to hospitals in Faria and Lisbon. The mayor {declared|e9} three days of {mourning|e25}.

=== k02 | 2024-01-22 | Lisboa Diária
--- Emergency exit was chained
One of the two emergency exits at the Azul was {locked|e10} with a chain when the {inferno|e1} {began|e50}, survivors {told|e11} this paper. "We {pushed|e12} and nothing moved," {said|e13} Rita Calado, 22, who {climbed|e54} out of a window. The band Cor Viva had {lit|e14} fireworks while the guests {danced|e5}. Sparks {set|e15} the ceiling foam alight. Owner Hélder Pinhal was {questioned|e16} for five hours. He {denies|e17} having {chained|e10} anything. The fire was {out|e7} at half past four. Nine coffins {stand|e18} in the sports hall.

=== k03 | 2024-01-23 | Rádio Faria
--- Musician: "I lit it myself"
Cor Viva singer Nuno Bastião has {confessed|e19} that he {set off|e14} the sparklers. "The owner {knew|e20}," he {said|e21} on this station. Pinhal's lawyer {calls|e22} that a lie. Of the {wounded|e3}, five are still {fighting|e23} for their lives. Nurses in Faria, where most were {brought|e8}, {worked|e24} for 30 hours. Vila Morena {mourns|e25} until Wednesday, as the mayor {decreed|e9}. Forensic experts {found|e26} a chain with a lock in the ashes.

=== k04 | 2024-01-26 | Litoral Notícias
--- Pinhal arrested after chain find
Police {arrested|e27} nightclub owner Hélder Pinhal on Friday. The {discovery|e26} of the chain {refuted|e28} his {claim|e17} that the door was {open|e29}, the prosecutor {said|e30}. On Sunday he had been {heard|e16} for five hours and {sent home|e53}. Bastião, who by his own {admission|e19} {let off|e14} the sparklers, {remains|e31} free. Vila Morena {buried|e32} the first four of its {dead|e2} in the rain. A tenth victim {succumbed|e33} to burns in Lisbon on Thursday. Calado {walked|e34} behind her cousin's coffin.

=== k05 | 2025-02-11 | Lisboa Diária
--- Trial over Azul fire opens
"I {heard|e35} them {hammer|e51} on the door," Rita Calado {told|e36} the court in Faria on Tuesday, where Hélder Pinhal and Nuno Bastião are {on trial|e37}. Pinhal, {in custody|e38} since his {detention|e27} a year ago, {looked|e39} at the floor. He had the exit {barred|e10} against gatecrashers, the indictment {says|e40}. The foam that {caught fire|e15} was not {approved|e55}. Bastião {repeated|e52} that the owner {was aware|e20} of the {fireworks|e14}. Ten people {died|e41} in all; the last, a student, {lost his struggle|e33} in Lisbon.

=== k06 | 2025-04-03 | Litoral Notícias
--- Eight years for club owner
The court {sentenced|e42} Hélder Pinhal to eight years in prison on Thursday and Bastião to two, {suspended|e43}. The {trial|e37} had {lasted|e37} seven weeks. The {blocking|e10} of the exit {cost|e44} at least six lives, the judge {said|e45}. Relatives of the ten {killed|e41} {applauded|e46}. The {catastrophe|e1} of January last year has {led|e47} to {checks|e57} in 900 clubs. Pinhal will {appeal|e48}. On the site a garden is {growing|e49}, where the {burials|e32} are {remembered|e56} with ten stones.
