# story: ta-takeover-kestrel
# about: a Dutch brewer bids for a British cider maker
# neighbour: ta-takeover-ravn

=== k1 | 2023-04-03 | Market Herald
--- Dutch brewer bids for Kestrel Cider
The Dutch brewer Van Aalst {offered|e1} 640 million pounds for Kestrel Cider of Hereford on Monday. The {bid|e1}, at 412 pence a share, is 31 per cent above Friday's close. Kestrel's shares {jumped|e2} by a quarter. Chairwoman Ruth Penhale {said|e3} the board {would study|e4} the {approach|e1}. Van Aalst {promises|e5} to {keep|e29} all 1,100 jobs. Kestrel {rejected|e6} a lower offer in 2021, {made|e7} by a Danish group.

=== k2 | 2023-04-05 | Hereford Courier
--- Workers fear for the apple mill
Workers at the mill in Hereford {met|e8} on Tuesday evening to {discuss|e30} the {plan|e31} of a Dutch firm to {buy|e9} the company. "They {promise|e5} jobs in April and {cut|e32} them in June," {said|e10} shop steward Col Baines. Orchard owners {worry|e28} about their contracts, which {run|e33} until 2025. Penhale {came|e11} to the {meeting|e8} and {asked|e11} for patience while the directors {looked|e4} at the papers. Some 300 people {signed|e12} a letter to the minister. The Danes whom Kestrel {sent away|e6} two years ago {are said|e34} to be {watching|e13}. The {jump|e2} in the shares on Monday {helps|e35} nobody at the mill, one woman {remarked|e36}.

=== k3 | 2023-04-12 | Wire Business Service
--- Kestrel board turns down Van Aalst
The directors of Kestrel Cider on Wednesday {refused|e14} the 640-million-pound {proposal|e1} of Van Aalst as "far too low". They {had needed|e4} nine days. The brewer {has until|e15} 1 May to {come back|e37} or {walk away|e38}. Fund manager Odile Prins, who {holds|e16} 8 per cent, {called|e27} the {answer|e14} "proud and foolish". The stock, which {soared|e2} on the day of the {offer|e1}, {lost|e17} six per cent. No other bidder {has shown up|e39}. A letter that 300 workers {had signed|e12} {reached|e26} the minister on Tuesday. Penhale {had pleaded|e11} with them for time. The {offer|e7} of the Danes two years ago {was worth|e40} even less.

=== k4 | 2023-04-28 | Market Herald
--- Van Aalst raises offer, Kestrel gives in
Three days before the {deadline|e15} Van Aalst {raised|e18} its price to 455 pence, and Kestrel {agreed|e19}. The {deal|e9} {is worth|e41} 707 million pounds. "This is a fair price," {said|e42} Penhale, who {had said no|e14} two weeks ago. Prins {will sell|e20} her fund's {stake|e16} of eight per cent. The {pledge|e5} on jobs {now stands|e43} in the contract, for three years. It was the {second try|e18} that {counted|e44}, analysts {noted|e45}. The {fall|e17} of 12 April {was made good|e46} within minutes. The Danes, who {were watching|e13}, {did not stir|e47}. The orchard owners {worry|e28} still.

=== k5 | 2023-05-03 | Hereford Courier
--- "Cider does not speak Dutch"
Col Baines {has not changed|e48} his mind. In his garden he {repeats|e49} what he {said|e10} at the canteen: jobs {promised|e5} in spring {go|e50} by summer. The minister {never replied|e21} to what they {signed|e12}. "Three hundred names and {not one line|e21}," he {says|e51}. His brother, an orchard owner, {has sold|e52} his shares for 455 pence, the price that {convinced|e19} the board. "He {bought|e53} a tractor," Baines {sighs|e54}. "Penhale {talked|e11} of patience at the {meeting|e8}; now she {goes|e22}." The minister's office {confirmed|e55} that it {received|e26} the paper. He {has heard|e56} that Odile Prins {called|e27} the first {no|e14} foolish, and {agrees|e57} with nothing else.

=== k6 | 2024-07-18 | Wire Business Service
--- A year after the takeover, Kestrel cuts 140 jobs
Van Aalst {will cut|e23} 140 posts at Kestrel Cider, fourteen months after it {swallowed|e9} the firm. The {promise|e5} of April 2023 {covered|e58} only the mill, the company {argued|e59}, not the offices. Unions {speak|e60} of a {breach|e24}. Penhale, who {stepped down|e22} when the {takeover|e9} {closed|e61}, {would not comment|e62}. Odile Prins {made|e20} 19 million pounds with her {exit|e20}. The minister of the time, who {gave no answer|e21} to the workers, {sits|e63} on Van Aalst's board today. Baines, who {foretold|e10} it at the canteen {meeting|e8}, {is among|e64} those who {must go|e23}. The {higher bid|e18} of spring 2023 was too dear, a manager {admitted|e65}.
