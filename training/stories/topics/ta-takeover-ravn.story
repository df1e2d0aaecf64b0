# story: ta-takeover-ravn
# about: a Danish toy maker is bought by a Swedish fund after a fight in the founding family
# neighbour: ta-takeover-kestrel

=== v1 | 2024-09-02 | Øresund Business
--- Swedish fund wants Ravn Toys
The Swedish fund Nordhamn {made|e1} an {offer|e1} of 5.1 billion kroner for Ravn Toys of Odense on Monday. The family {owns|e2} 60 per cent and {is split|e3}. Asta Ravn, who {runs|e4} the firm, {is against|e33} {selling|e5}; her brother Tage {is for|e6} it. Ravn {lost|e7} 210 million kroner last year after a {recall|e8} of wooden trains. Nordhamn {would move|e9} the head office to Malmö. Trading in the stock {was suspended|e10} for an hour.

=== v2 | 2024-09-04 | Fyn Folkeblad
--- Siblings at war over toy maker
Tage Ravn {told|e11} this paper on Tuesday why he {favours|e6} the Swedes. "My sister {has burned|e34} our father's money," he {said|e11}. He {meant|e35} the {deficit|e7} that {followed|e36} when trains with loose wheels {were called back|e8}. Asta {answered|e12} within the hour: "Tage {has not entered|e29} the factory for nine years." The mayor of Odense {begged|e31} both to {think|e37} of the town, which {would lose|e9} the headquarters. Staff {hung|e13} black flags from the windows. The {quarrel|e3} {began|e38} at their father's {funeral|e14} in 2022. While the stock {was frozen|e10} on Monday, staff {stood|e39} round a radio.

=== v3 | 2024-09-09 | Wire Business Service
--- Cousin tips the balance in Ravn sale
A cousin with 12 per cent of Ravn Toys {declared|e15} on Monday that he {would vote|e30} with Tage Ravn. That {gives|e17} Nordhamn, which {bid|e1} a week ago, a majority. Asta Ravn {called|e18} the {decision|e15} "a {knife|e40} in the back". Nordhamn {promised|e19} to {leave|e28} the head office in Odense for two years, {dropping|e41} the {move|e9} to Malmö for the time being. Shares {gained|e20} nine per cent. A {vote|e16} of all owners {follows|e42} on 30 September. Last Tuesday Tage {had accused|e11} his sister in a newspaper of burning money, and she {had hit back|e12} at once. The mayor, who {had pleaded|e31} with both, was silent.

=== v4 | 2024-09-30 | Øresund Business
--- Owners say yes to Nordhamn
The owners of Ravn Toys {approved|e16} the {sale|e5} to Nordhamn with 71 per cent on Monday. Asta Ravn {resigned|e21} before the {count|e16} {was over|e43}. "I {cannot serve|e32} people who {never held|e44} a toy," she {said|e45}. Her cousin {voted|e30} as he {had announced|e15}. Outside the hall workers {lowered|e46} the flags that they {had put up|e13} four weeks ago. Nordhamn {keeps|e47} its {word|e19} about Odense, its partner Elin Strand {assured|e48} them. The price {offered|e1} on 2 September {did not change|e49}. The shares {closed|e50} where they {have been|e51} since their {jump|e20} on 9 September. The family, which {held|e2} 60 per cent, {has nothing left|e52}.

=== v5 | 2024-10-02 | Fyn Folkeblad
--- "We have not spoken since the coffee"
How does a family {come|e53} to this? An aunt, 88, {remembers|e54} the coffee after the {burial|e14} two years ago, when Tage {asked|e22} for his share in cash. "Asta {laughed|e55}, and there the {feud|e3} {began|e56}." She {did not sleep|e57} on the night after the cousin {spoke up|e15}. The {words|e18} of Asta about a knife {hurt|e58} him, she {says|e59}. Now Asta {has gone|e21}, after 14 years in {charge|e4}, and Tage has his cash. "He {came|e60} to the factory on Monday, after nine years of {staying away|e29}." What Tage {told|e11} the newspaper she {cut out|e61}; Asta's {answer|e12} {made|e62} her {laugh|e63}. That she {will not work|e32} for people without toys was her best line.

=== v6 | 2026-02-11 | Wire Business Service
--- Nordhamn sells Ravn on to American rival
Seventeen months after it {bought|e5} Ravn Toys, Nordhamn {is selling|e24} the company to an American rival for 8 billion kroner. The office {stayed|e28} in Odense for less than the two years that the fund {had vowed|e19}: it {went|e9} to Malmö in January. The firm {made|e26} a {profit|e26} again in 2025, the first since the train {recall|e8}. Asta Ravn, who {quit|e21} in {protest|e64}, {has founded|e65} a puppet theatre. Tage {has bought|e66} the first ten tickets. "We {have made up|e27}," both {confirmed|e67}. A cousin's {votes|e30} {had given|e17} the Swedes the majority; the siblings' {quarrel|e3} did the rest.
