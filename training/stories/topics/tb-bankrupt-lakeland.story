# story: tb-bankrupt-lakeland
# about: the Finnish airline Lakeland Wings fails in spring, is bought and flies again
# neighbour: tb-bankrupt-briskair

=== b01 | 2018-04-16 | Tampere Today
--- Lakeland Wings grounded
The Finnish airline Lakeland Wings {declared itself bankrupt|e1} on Monday and {grounded|e2} its eleven planes. Some 6,000 customers {cannot travel|e3}. The airport of Tampere {had seized|e4} one of its jets on Saturday over unpaid {fees|e5}. Founder Aino Salmela {fought back|e30} tears as she {read|e6} a {statement|e6} to 420 employees. "We {tried|e31} everything," she {said|e6}. A court {appointed|e7} lawyer Jukka Ranta to {run|e32} the estate. Finnish railways {offered|e8} free rides to stranded passengers.

=== b02 | 2018-04-16 | Baltic Business Report
--- Small Finnish carrier folds
Lakeland Wings, a regional carrier with 420 staff, {folded|e1} on Monday. It {owes|e5} Tampere airport €3 million and {had|e4} a plane {impounded|e4} at the weekend. Its {bankruptcy|e1} {was expected|e33} since a {strike|e11} in February {cost|e60} it €5 million. Jukka Ranta {was put in charge|e7} of the firm; he {is looking|e10} for buyers. All flights {were cancelled|e2}, and train operators {let ticket holders ride|e8} for nothing. Bonds {dropped|e34} to 12 cents.

=== b03 | 2018-04-17 | Northern Skies
--- Who killed Lakeland?
The {strike|e11} {killed|e9} Lakeland, Aino Salmela {insists|e12}. The pilots, who {stopped work|e11} for eight days in February, {see|e13} it otherwise. "She {ordered|e14} four jets nobody needed," union head Timo Aho {replied|e13} on Tuesday. The {purchase|e14} in 2016 {doubled|e35} the debt. It was one of those four that the airport {took|e4}. Salmela {wept|e36} twice in our {interview|e37}. Ranta {has heard|e58} from three {interested|e15} parties.

=== b04 | 2018-04-19 | Tampere Today
--- Norwegian shipowner wants airline
Norwegian shipowner Stein Haug {bid|e16} €14 million for Lakeland Wings on Thursday. He {would keep|e17} 300 of its 420 people. Administrator Ranta {called|e38} the {offer|e16} serious; two others who {had shown interest|e59} {withdrew|e18}. The union {will vote|e19} on lower {pay|e20} on Saturday, a condition of the {bid|e16}. Aho, who {faulted|e13} Salmela for {buying|e14} the jets, {advised|e39} members to {accept|e19}. Two of the planes {idle|e2} since Monday {were moved|e40} to a hangar.

=== b05 | 2018-04-21 | Baltic Business Report
--- Pilots say yes
Pilots of the {insolvent|e1} Lakeland Wings {agreed|e19} on Saturday to {earn|e20} 15 percent less, {clearing|e41} the way for Stein Haug to {buy|e21} it. The {vote|e19} was 88 to 9. Ranta {signed|e21} the {deal|e21} the same evening. It was the third airline {sale|e21} in the region in a year. Haug {wants|e22} to {resume|e23} flights on 2 May with seven planes. The airport {will give back|e24} the one it {confiscated|e4}. Salmela {wished|e42} him luck; she {repeated|e43} that the {walkout|e11} in winter {ruined|e9} her.

=== b06 | 2018-05-02 | Northern Skies
--- Lakeland flies again
A Lakeland jet {took off|e23} from Tampere at 6.40 a.m. on Wednesday, sixteen days after the {crash|e1} of the company. It was the very aircraft the airport {had returned|e24}. Stein Haug, who {acquired|e21} the airline in April, {poured|e44} coffee for passengers. The {restart|e23} {went|e23} without a hitch. Of the old staff 290 {are back|e61}, ten fewer than he {meant to keep|e17}. The {pay cut|e20} {hurts|e46}, captain Elsa Noro {said|e47}, "but we {fly|e63}." Salmela {watched|e48} from the fence.
