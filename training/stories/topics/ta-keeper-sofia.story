# story: ta-keeper-sofia
# about: a Bulgarian goalkeeper's transfer to a German club, first stopped by a knee
# neighbour: ta-coach-plovdiv

=== g1 | 2022-07-04 | Sportski Glas
--- Keeper Dimov on his way to Rostock
Goalkeeper Plamen Dimov {is leaving|e1} Slavik Sofia for Hansa-Nord Rostock. The clubs {agreed|e2} on a fee of 2.4 million euros on Sunday night, Slavik's director {confirmed|e3}. Dimov {saved|e4} two penalties in the cup final in May. He {will fly|e5} to Germany on Tuesday for a medical {check|e6}. "I {have dreamt|e29} of this since school," he {told|e30} our reporter. Fans {sang|e7} under his window until two o'clock.

=== g2 | 2022-07-06 | Küsten-Kicker
--- Knee stops Dimov move
The {move|e1} of Plamen Dimov to Rostock {is off|e8} for now. Doctors {found|e9} a torn cartilage when they {examined|e6} him on Tuesday. He {flew|e10} home the same evening and {said|e11} nothing at the airport. "We {cannot pay|e31} 2.4 million for one leg," {snapped|e12} sporting director Uwe Kranich. Slavik, which {shook hands|e2} on the sum on Sunday, {is furious|e13}. Rostock {is trying|e28} a Dane instead. He {had arrived|e5} in the morning with two suitcases. His director {had spoken|e3} on Sunday of a done {deal|e2}.

=== g3 | 2022-07-07 | Sportski Glas
--- Slavik: "He was fit in May"
Slavik Sofia {protested|e14} in a letter to Rostock on Wednesday. The club's doctor {insists|e15} that the {tear|e16} {is old|e32} and the knee {does not suffer|e33}. With it Dimov {stopped|e4} two penalties in the final, he {notes|e34}. The {remark|e12} about "one leg" {has been taken|e35} badly in Sofia, where the fans who {serenaded|e7} the keeper {burned|e17} a Rostock scarf. Dimov {landed|e10} at midnight and {slipped out|e36} by a side door, {without a word|e11}. He {wants|e18} an {operation|e19} now rather than a quarrel. What the Germans {saw|e9} on their screens was nothing new, {agrees|e37} a second doctor.

=== g4 | 2022-07-09 | Ball & Bank
--- What a knee is worth
Two weeks ago nobody in Rostock {knew|e38} his name; now they {argue|e39} about his knee. "Medicals {kill|e40} one deal in fifty," {says|e41} agent Bo Lindqvist. He {recalls|e42} the striker Amadi, who {failed|e20} one in Porto in 2014 and {scored|e43} thirty goals elsewhere. Kranich {regrets|e44} his {joke|e12} but not the {decision|e8}. The {letter|e14} from Sofia {lies|e45} on his desk. Slavik's {anger|e13}, says Lindqvist, {will pass|e46} "when somebody {calls|e22}". He {trusts|e47} neither the Rostock {finding|e9} nor the Sofia doctor who {claims|e15} the {tear|e16} is harmless. A Dane {is being tried out|e28} in the meantime. Dimov {had packed|e48} for good when he {went|e5} north.

=== g5 | 2022-09-01 | Küsten-Kicker
--- Dimov comes after all, for less
On the last day of the window Rostock {signed|e27} Plamen Dimov after all. The clubs {settled|e23} on 1.1 million euros. Surgeons in Vienna {had repaired|e19} the cartilage in July, and he {passed|e24} a second medical on Wednesday. Kranich {had called|e22} Sofia a fortnight ago and {begun|e49} with an {apology|e21}. "The first {examination|e6} was honest, and so was this one," he {commented|e50}. The Dane whom the club {tested|e28} meanwhile {went home|e51}. The doctor in Sofia who {called|e15} the knee harmless {sent|e52} his regards. In a bar by the harbour fans {sang|e53} his name.

=== g6 | 2023-05-28 | Sportski Glas
--- Dimov keeps Rostock up
Plamen Dimov {saved|e25} a penalty in the 93rd minute on Saturday and {kept|e26} Rostock in the league. It was as when he {stopped|e4} the two in the cup final, he {said|e54}. Fans {held up|e55} a scarf with burnt edges, a nod to what {went up in flames|e17} last July. When the {transfer|e1} {fell apart|e8} that summer, he {thought|e56} of {giving up|e57}. The {surgery|e19} {saved|e58} him. "Today I {would pay|e59} five million for that leg," {laughed|e60} Kranich, who {had got|e23} him for 1.1. {Staying up|e26} {is worth|e61} twenty. He {came|e27} on the last day of that window, with one good knee and one new one, {joked|e62} the captain. The {second check|e24}, he {admitted|e63}, {frightened|e64} him more than any striker. Kranich, who {said sorry|e21} before the {deal|e23}, {kissed|e65} him on the head.
