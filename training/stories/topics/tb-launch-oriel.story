# story: tb-launch-oriel
# about: Oriel brings out its folding phone while Tamsen Labs sues over the hinge
# neighbour: tb-launch-kestrel

=== a01 | 2022-09-13 | Gadget Lane
--- Oriel shows its first folding phone
Oriel {unveiled|e1} its first folding phone, the Leaf, at an {event|e2} in San Rosario, California, on Tuesday. Chief executive Martha Quill {opened and closed|e16} the device forty times on stage. "It will {change|e30} what a phone is," she {said|e17}. The Leaf {will go on sale|e3} on 30 September for $1,299. Orders {can be placed|e4} from Friday. Oriel shares {rose|e5} 3 percent after the {presentation|e2}.

=== a02 | 2022-09-14 | Valley Ledger
--- Rival sues Oriel a day after launch
Tamsen Labs {sued|e6} Oriel on Wednesday, {claiming|e31} that the hinge of the Leaf {infringes|e8} three of its patents. The {complaint|e6}, {filed|e6} in a federal court in Delaware, {came|e6} one day after Oriel {introduced|e1} the phone. Tamsen {wants|e9} a judge to {stop|e10} the {start of sales|e3}. Oriel {called|e18} the {suit|e6} baseless. The two firms {held talks|e11} on a license in 2020, but these {broke down|e19} over the price. Oriel's stock, {up|e5} on Tuesday, {gave back|e20} its {gains|e5}.

=== a03 | 2022-09-16 | Bay Business Wire
--- Leaf sells out in hours
Oriel {said|e32} on Friday that the first batch of the Leaf {had sold out|e12} in four hours. {Preorders|e4} {began|e62} at midnight, and the company's website {crashed|e33} twice. Analyst Colm Reddy {estimates|e34} that 400,000 phones {were ordered|e4}. He {doubts|e35} that the {lawsuit|e6} {will delay|e36} the {release|e3}. Tamsen's stock {has gained|e37} 9 percent since Wednesday, while Oriel's {slipped|e20}. Quill's {line|e17} about {changing|e30} the phone {hangs|e38} on posters everywhere.

=== a04 | 2022-09-17 | Patent Observer
--- "They saw our drawings"
"They {saw|e39} our drawings and {said|e40} no thanks," Tamsen founder Ingrid Tamsen {told|e41} this newspaper. She {was referring|e42} to {meetings|e11} with Oriel two years ago, which {ended|e19} without a deal. Her engineers {studied|e43} the hinge on video, {watching|e44} Quill {fold|e16} it forty times at Tuesday's {show|e2}. Oriel's lawyers, who {reject|e18} the {case|e6} as baseless, {argue|e21} that the patents should never {have been granted|e45}. Tamsen {won|e46} $80 million from a laptop maker in 2017. To {copy|e61} a hinge is easy, an expert {remarked|e47}; to {prove|e48} it is not.

=== a05 | 2022-09-30 | Gadget Lane
--- Queues for the Leaf as judge lets sales go ahead
The Leaf {reached|e3} shops on Friday, hours after a judge {refused|e13} to {block|e10} it, as Tamsen {had requested|e9}. Some 300 people {lined up|e22} outside the Oriel store in San Rosario; the first batch {had gone|e12} in four hours two weeks earlier. Judge Paul Averill {ruled|e13} that Tamsen {had not shown|e49} {irreparable harm|e50}. He {left open|e51} Oriel's {point|e21} that the patents {are|e52} void. Tamsen {said|e53} it {was disappointed|e54} with the {decision|e13}.

=== a06 | 2023-11-08 | Valley Ledger
--- Oriel and Tamsen make peace
Oriel {will pay|e14} Tamsen Labs $145 million to {end|e15} their {legal battle|e6} over folding hinges, the companies {announced|e55} on Wednesday. The {settlement|e15} comes two weeks before the {trial|e56} {was to start|e56}. Oriel {admits|e57} no {infringement|e8}. It {gets|e58} a license in return for the {payment|e14}. The Leaf, for which customers {queued|e22} at its {debut|e3} last autumn after Averill {turned down|e13} a {ban|e10}, {has sold|e59} six million. A second model {is due|e60} in January.
