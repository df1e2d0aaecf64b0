# story: ta-star-clinic
# about: a British film actress goes into a clinic and a film stops for a month
# neighbour: ta-star-divorce

=== c1 | 2021-06-07 | Reel Daily
--- Isolde Marsh seeks treatment
Actress Isolde Marsh {has checked into|e1} a clinic in Sussex for {treatment|e2} of a pill addiction, her agent {said|e3} on Monday. The 34-year-old {collapsed|e4} on the set of "The Salt Wife" last Wednesday. Filming {was halted|e5} the same day. "Isolde {asks|e24} for peace and {will not be talking|e6}," {read|e25} the {statement|e3}. Her co-star Ned Fallow {had driven|e7} her to hospital himself.

=== c2 | 2021-06-08 | The Morning Lamp
--- Marsh "was ill for months", says crew member
A member of the crew {told|e8} this paper that Isolde Marsh {had been unwell|e9} for months before she {fell|e4} in front of the camera last week. She {went in|e1} to the Sussex house on Sunday night, under another name. Director Paul Krieg {may replace|e10} her, two people close to the film {say|e26}. Production {stopped|e5} with nine days of shooting left. Fallow, who {took|e7} her to the doctors, {visited|e11} her on Monday with a basket of figs. Her agent {repeated|e27} that she {would keep silent|e6}. After the agent's {announcement|e3} on Monday flowers {piled up|e20} at the gate.

=== c3 | 2021-06-09 | Screen Ledger
--- Studio: no plan to recast "The Salt Wife"
Harrow Pictures {denied|e12} on Wednesday that another actress {would take over|e10} from Isolde Marsh. "There {is no|e28} such {talk|e29}," {said|e12} its head, Gwen Abiola. The {interruption|e5} {costs|e23} the studio 80,000 pounds a day. Insurers {sent|e13} a doctor to the set on Tuesday to {ask|e30} about the {faint|e4}. Marsh {is expected|e31} to {stay|e2} in the clinic for four weeks. Shares in Harrow {slipped|e21} 2 per cent. The flowers {left|e20} at the clinic {were given|e32} to an old people's home.

=== c4 | 2021-06-11 | Gossip & Garden
--- "She ate one of my figs and laughed"
Ned Fallow {laughs|e33} when {asked|e34} about the figs. "She {ate|e35} one, and that was the first {smile|e22} in weeks," he {says|e36} of his {visit|e11} on Monday. He {is not surprised|e37} at what {happened|e4}. "She {was not well|e9}; all of us {saw|e38} it." Of the {drive|e7} to hospital he {remembers|e39} only red lights. That the insurers {sent|e13} their own doctor {angered|e40} him. He {calls|e41} what a crew member {told|e8} the Lamp half true. He {reads|e42} his lines alone and {expects|e43} work to {resume|e15} in July. While she {is being looked after|e2}, no one {should gossip|e44}. "Give her the peace she {asked|e24} for."

=== c5 | 2021-07-06 | Reel Daily
--- Marsh leaves clinic after a month
Isolde Marsh {walked out|e14} of the Sussex clinic on Monday evening, 29 days after she {entered|e1} it. She {waved|e45} and {kept silent|e6}. Shooting {starts again|e15} on 19 July with her in the lead. Gwen Abiola, who {had ruled out|e12} a new face, {sent|e46} flowers. The insurers {have agreed|e16} to {pay|e16} for most of the {break|e5}. A friend {says|e47} that the {cure|e2} {went|e48} well. Fallow, whose Monday {call|e11} with the figs {had cheered|e22} her, {waited|e49} in the car. The studio, whose shares {had dipped|e21} in June, {speaks|e50} of 80,000 pounds {lost|e23} each day.

=== c6 | 2022-09-03 | The Morning Lamp
--- "I was a ghost in a good dress"
At the Venice {showing|e17} of "The Salt Wife" Isolde Marsh {broke|e18} her {silence|e6}. "I {was a ghost|e9} in a good dress, and then I {hit the floor|e4}," she {told|e18} reporters. She {has not touched|e51} a pill since she {came out|e14}. When cameras {rolled once more|e15} last July, the crew {clapped|e52} for a minute. She {thanked|e53} Fallow for {driving|e7} "like a madman". The crew member who {had spoken|e8} to this paper {wrote|e54} to her, she {added|e55}, and she {forgave|e56} him. The {premiere|e17} {ended|e57} in cheers. The insurers {covered|e16} 1.3 million pounds of the {standstill|e5}.
