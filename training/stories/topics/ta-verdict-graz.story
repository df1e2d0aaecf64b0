# story: ta-verdict-graz
# about: verdict in Graz over a poisoned innkeeper
# neighbour: ta-verdict-linz

=== m1 | 2024-03-18 | Steirer Blatt
--- Jury to decide in mushroom case
The jury in Graz {will withdraw|e1} on Tuesday in the {trial|e2} of Herta Zangl, 58, {accused|e3} of {murdering|e4} her husband. Innkeeper Alois Zangl {died|e32} in October 2022, three days after he {ate|e5} a mushroom stew. The prosecution {asked|e6} for life imprisonment on Monday. Zangl's lawyer {demanded|e7} an acquittal. "She {cooked|e8} what he {had picked|e9}," he {said|e33}. The court {heard|e10} 31 witnesses in nine days.

=== m2 | 2024-03-20 | Alpen-Agentur
--- Life sentence for innkeeper's wife
A jury in Graz {found|e11} Herta Zangl guilty on Tuesday evening of {poisoning|e4} her husband with death caps. The judge {sentenced|e12} her to life. The eight jurors {had deliberated|e1} for six hours and {voted|e11} seven to one. Zangl {shook|e13} her head when the {verdict|e11} {was read|e34}. Her lawyer, Felix Auer, {will appeal|e14}. A waitress {had testified|e15} that she {prepared|e8} the stew in two pots, one for him and one for the guests. That was what the prosecution {had called for|e6}. In nine days 31 people {gave evidence|e10}.

=== m3 | 2024-03-20 | Steirer Blatt
--- The waitress and the two pots
It was the waitress who {decided|e35} the {trial|e2}. Two pots {stood|e36} on the stove that night, she {swore|e15} last week. Only Alois {tasted|e5} from the small one. "I {washed|e16} it three times, for it {smelled|e37} wrong." Auer {called|e17} her a liar in his {plea|e7}; she {had asked|e18} for a pay rise and {been refused|e38}. The jury {believed|e39} her after six hours of {talk|e1}. In the gallery somebody {clapped|e19}, and the judge had him {removed|e20}. Herta Zangl {kept|e40} her eyes down and only {moved|e13} her head at the end. The {request|e18} for more money {came|e41} a year before, the waitress {said|e42}.

=== m4 | 2024-03-23 | Das Fenster
--- A village between two pots
In Sankt Ruprecht nobody {wants|e43} to {speak|e44} and everyone does. "He {drank|e45} and he {hit|e46} her," {says|e47} a neighbour; the {violence|e21} {came up|e48} only once in the {proceedings|e2}. The man {led out|e20} on Tuesday is Alois's brother. He {does not regret|e49} that he {applauded|e19}: "She {got life|e12}, he {got death|e32}." The inn {has been closed|e22} since the {death|e32}. The waitress, whom the defence {branded|e17} a liar, {works|e50} in Vienna now. In the inn's kitchen the cupboard where the small pot {stood|e51} {has been sealed|e52}. The lawyer who {will appeal|e14} {comes|e53} from here too. The woman {had wanted|e18} more pay once, {smiles|e54} the butcher, "who {doesn't|e55}?"

=== m5 | 2024-11-14 | Alpen-Agentur
--- Supreme Court orders new trial in Graz
The Supreme Court {overturned|e23} the {conviction|e11} of Herta Zangl on Thursday and {ordered|e56} a new {trial|e24}. The {appeal|e14} of her lawyer {succeeded|e57} because the jury {had not been told|e25} about the {beatings|e21} she {endured|e21}. Zangl {wept|e26}, Auer {reported|e58}. She {remains|e27} in prison until the new {hearing|e24} in spring. That the pot {was scrubbed|e16} so thoroughly {must be examined|e59} again, the judges {wrote|e23}. The life {sentence|e12} of last March {is void|e60} for now. Alois Zangl {perished|e32} three days after his last {meal|e5}. The {charge|e3} {is still|e61} murder.

=== m6 | 2025-05-09 | Steirer Blatt
--- Eleven years in second Zangl trial
The second jury in Graz {saw|e62} no murder but {manslaughter|e63}. Herta Zangl {must serve|e28} eleven years, the court {ruled|e28} on Friday at the end of the {retrial|e24}. This time the {beatings|e21} {filled|e64} two days. She {has been|e27} behind bars since 2022. "I {picked|e9} them, not he," she {had admitted|e29} on Wednesday, to the {horror|e65} of her own lawyer. The inn, {shut|e22} for more than two years, {has been sold|e66}. In the gallery {it was quiet|e67}. Lawyer Auer, whose {appeal|e14} {had made|e68} it possible, {said|e69} nothing. The waitress {repeated|e70} what she {stated|e15} the first time. The first time she {was given|e12} life. The first jury {was never told|e25} about them, which was why Vienna {set aside|e23} its {finding|e11}.
