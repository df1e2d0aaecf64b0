# story: tb-launch-kestrel
# about: Kestrel Soft launches its voice assistant and loses a patent trial against Dovetail
# neighbour: tb-launch-oriel

=== b01 | 2023-03-07 | Puget Tech Daily
--- Kestrel launches talking assistant
Kestrel Soft {launched|e1} a voice assistant called Wren on Tuesday. The program {answers|e30} calls, {books|e31} tables and {reads|e32} mail aloud. Founder Amit Borkar {presented|e1} it in a {ceremony|e2} at the Harbor Hall in Port Lennox, Washington. During the {demonstration|e3} Wren {misheard|e16} him twice, and the audience {laughed|e17}. It can {be downloaded|e4} free of charge from today. A paid version {is to follow|e5} in June.

=== b02 | 2023-03-08 | Market Minute
--- A million downloads, and a warning letter
More than a million people {installed|e4} Wren on its first day, Kestrel Soft {reported|e33} on Wednesday. Its shares {jumped|e6} 11 percent, although there was {laughter|e17} in the hall when the assistant {got|e16} the founder's words wrong. But Dovetail Systems of Texas {sent|e7} the company a letter {accusing|e34} it of {using|e9} a patented method to {cut out|e35} background noise. Kestrel {confirmed|e36} the {letter|e7} and {said|e37} it was {looking|e38} into it. Dovetail {proposed|e18} {talks|e19} within two days.

=== b03 | 2023-03-10 | Lone Star Business
--- Dovetail takes Kestrel to court
Dovetail Systems {took Kestrel Soft to court|e10} on Friday. In papers {lodged|e10} at Ashford, Texas, it {says|e39} Wren {relies on|e9} an invention by its engineer Rosa Delgado, {patented|e11} in 2014. It {seeks|e20} $200 million. Kestrel {ignored|e40} an {offer|e18} to {talk|e19}, {made|e18} the day after Tuesday's {rollout|e1}, according to Dovetail's lawyer. "This is plain {theft|e9}," he {said|e21}. Kestrel's stock {had soared|e6} after the {gala|e2} at the Harbor Hall.

=== b04 | 2023-03-12 | Sunday Signal
--- The woman who tamed noise
Rosa Delgado {does not like|e41} attention. She {built|e22} her first filter at 19, because her grandmother {could not hear|e42} on the phone. "I {never expected|e43} {lawsuits|e10}," she {said|e44} in her garage in Ashford. Dovetail {hired|e23} her in 2012, and the {patent|e11} {was issued|e11} two years later. She {watched|e24} Kestrel's {demo|e3} on television and {recognized|e25} the sound. Borkar {has said|e26} his team {developed|e45} everything itself; {theft|e9}, the {word|e21} of Dovetail's lawyer, {hurt|e46} him.

=== b05 | 2024-05-22 | Puget Tech Daily
--- Jury finds against Kestrel
A jury in Texas {found|e12} on Wednesday that Kestrel Soft {violated|e9} a patent of Dovetail Systems and {awarded|e13} Dovetail $62 million, a third of what it {had asked|e20}. Delgado {told|e47} the jurors how she {knew|e25} her sound when she {saw|e24} the {broadcast|e48}. She {has worked|e49} at Dovetail since it {took her on|e23} in 2012. Borkar {left|e50} without {comment|e51}. Kestrel {will appeal|e14}, a spokeswoman {said|e52}. Wren {has been used|e53} by 40 million people since it {came out|e1} last year.

=== b06 | 2024-05-23 | Market Minute
--- Kestrel shares tumble
Shares in Kestrel Soft {fell|e15} 14 percent on Thursday, a day after it {lost|e12} the Wren {trial|e54}. The {plunge|e15} {wiped out|e55} more than it {won|e6} after the assistant's {introduction|e1}. Analysts {consider|e56} the {damages|e13} bearable. They {worry|e57} that the judge {may ban|e58} the paid version, which {appeared|e5} in June last year. Jurors {did not believe|e59} Borkar's {claim|e26} that his engineers {worked|e45} alone; the filter Delgado {made|e22} as a teenager {convinced|e61} them. Kestrel {repeated|e62} that it {would challenge|e14} the {outcome|e12}.
