# story: sulina-drone
# about: a Russian drone falls on a fish farm in the Danube delta, Romania summons the ambassador, NATO talks and a Dutch air-defence battery, February-March 2026
# neighbour: constanta-drone

=== d01 | 2026-02-09 | Danube Press Agency
--- Drone crashes on Romanian fish farm near Ukraine border
TULCEA, Romania - A drone of Russian make {struck|s1} a fish farm outside the delta village of Periprava shortly after 2 a.m. on Monday, wounding two night watchmen, Romania's defence ministry said.
The {explosion|s1} came during a Russian {attack|s2} on the Ukrainian port of Izmail across the Danube. Two Romanian F-16 fighters {took off|m1} from Fetesti.
Foreign Minister Ilinca Sarbu {condemned|u1} the {incident|s1} as a grave breach of Romanian airspace and {demanded|q1} an explanation from Moscow. The Russian ambassador {will be summoned|p1} on Tuesday.
Drones or parts of them {have come down|b1} on Romanian soil repeatedly since 2023.

=== d02 | 2026-02-09 | Bucharest Ledger | copy d01
--- Two watchmen hurt as Russian drone comes down in delta
TULCEA, Romania - A drone of Russian make {struck|s1} a fish farm outside the delta village of Periprava shortly after 2 a.m. on Monday, injuring two night watchmen, Romania's defence ministry said.
The {explosion|s1} came during a Russian {attack|s2} on the Ukrainian port of Izmail across the Danube. Two Romanian F-16 fighters {took off|m1} from Fetesti.
Foreign Minister Ilinca Sarbu {condemned|u1} the {incident|s1} as a grave breach of Romanian airspace and {demanded|q1} an explanation from Moscow.

=== d03 | 2026-02-10 | Ziarul Deltei
--- "First it whined like a strimmer"
Costel Maftei sat in the pump house with a tin of sardines when the roof went. He is 61, and there are eleven splinters in his back. His colleague Nicu was luckier. The third man is the one nobody in Bucharest has counted: Vasile Topa, an angler who slept in his boat, lost two fingers and drove himself to Tulcea.
All three put the {blast|s1} at about twenty to midnight on Sunday. The ministry says 2.10 on Monday morning. "Then whose was ours?" asks Maftei.
In the village they have had no siren since the pole fell. Mayor Dorina Ivanov {asked|q2} the county for one in November and {asked|q2} again yesterday.

=== d04 | 2026-02-11 | Danube Press Agency
--- Russia denies drone was its own
BUCHAREST - Russia's ambassador to Romania said on Tuesday that the drone which {hit|s1} a fish farm in the Danube delta was Ukrainian, after he had been {called in|p1h} to the foreign ministry for 25 minutes.
Oleg Barsanov {declined|r1} to give Romania a written explanation. He said he would first {need to see|q3} the wreckage.
Romania {will ask|p2} its NATO allies for consultations under Article 4 of the treaty, President Matei Corbeanu said. NATO ambassadors {could meet|p3} as early as Friday.

=== d05 | 2026-02-13 | Flemish Radio World
--- Thirty-two flags and a serial number
The table in Brussels is round and so was the talk, but there was a photograph. It shows a wing with a number that, says Bucharest, belongs to a batch made in Yelabuga, Tatarstan. NATO's ambassadors {conferred|p3h} on it for two hours this Friday, at Romania's {request|p2h}.
They {expressed solidarity|v1}; they did not say with what. The Netherlands did: the Hague {offered|o1} a battery of medium-range air defence with 80 soldiers for the delta. It {is to arrive|p4} by 1 March.
Hungary {dissented|r2} from a sentence that named Russia.

=== d06 | 2026-02-15 | Bucharest Ledger
--- Minister corrects the clock
The defence ministry has moved the hands back. The drone {fell|s1} at 23.42 on Sunday, spokesman Colonel Tiberiu Rusu admitted on Saturday; the time first given was that of a second alarm, which proved to be geese. And there were three wounded, not two; the angler will get a letter.
Early on Saturday {another drone|s3} broke up over reeds near Grindu, 90 kilometres upstream. Nobody was hurt, nothing burned.
Senator Horia Munteanu {called on|q4} the government to shoot such machines down. "We {shall not fire|r3} over people's heads," said the minister.

=== d07 | 2026-02-17 | Moscow Daily Ledger
--- Romania's reeds, Kiev's wings
There has been no {Russian drone|s1} in Periprava, a source in the general staff told this paper: on the night in question no apparatus {flew closer|s2} than fourteen kilometres to the Danube. The number on the wing had been "painted in Odessa".
The foreign ministry {warned|t1} that Romanian consular staff in Rostov may have to leave if the "hysteria" goes on. It also {promised to treat|t2} any foreign battery in the delta as a legitimate concern, whatever that is.
Bucharest's {request|q1}, by the way, has gone astray; no one at Smolensk Square remembers an explanation {being asked for|q1}.

=== d08 | 2026-02-20 | Government of the Netherlands, news item
--- Air defence unit to leave later for Romania
The {deployment|p4} of the NASAMS unit to Romania {will start|p4} on 9 March instead of 1 March. The reason is the ice on the road to the chosen site. The unit consists of 110 military personnel.
The Minister of Defence {spoke|e1} with his Romanian colleague by telephone on Thursday about the preparations. The Netherlands {has supported|b2} Romania before with F-16 training.
The House of Representatives {will debate|p5} the mandate on 25 February.

=== d09 | 2026-02-24 | Danube Press Agency
--- Moscow expels two Romanian consuls
BUCHAREST - Russia {expelled|t1h} two Romanian consular officers from Rostov-on-Don on Monday, a step that it had {held out|t1} last week in the quarrel over a {drone strike|s1} in the Danube delta.
Romania {protested|u2} and said that it {would answer|t3} in kind.
A laboratory in Bucharest has found that the engine of the drone {that fell|s1} in Periprava was produced in Russia in 2025, prosecutors said. They {have charged|a1} nobody.

=== d10 | 2026-02-27 | Ziarul Deltei
--- A siren at last, tested at dinner time
On Thursday at six it howled over Periprava for the first time, and the dogs have not forgiven it. The county {has paid for|y1} the siren, 41,000 lei, three months after the mayor's first letter.
The Dutch have been here to look. A captain with muddy trousers spoke of 80 men, a sergeant of 110. In the Hague the lower house {debated|p5h} the mission on Wednesday until late and {voted for|g1} it.
Two Russian diplomats {were sent home|t3h} from Constanta on Wednesday night; they took the bus.
Maftei {has sued|u3} the ministry. He says that it was his splinters and its geese.

=== d11 | 2026-03-11 | Bucharest Ledger
--- Dutch battery takes up position
It snowed again, but the trucks were through. On Monday the first of 110 Dutch soldiers {rolled into|p4h} the old radar station at Mahmudia with launchers under grey sheets. Sarbu {thanked|v2} the Hague.
That same evening Moscow repeated through its embassy that the machine of 8 February had been {launched|s1} from Ukraine, an assertion which Kiev {called|u4} insulting.
Corbeanu {travels|p6} to the Hague in April.

@ plan p1: held d04 "been called in to the foreign ministry"
@ plan p2: held d05 "at Romania's request"
@ plan p3: held d05 "conferred on it for two hours"
@ plan p4: postponed d08 "will start on 9 March instead of 1 March" -> 2026-03-09
@ plan p4: held d11 "rolled into the old radar station at Mahmudia"
@ plan p5: held d10 "debated the mission on Wednesday"
@ plan p6: none
@ request q1: rejected d04 "declined to give Romania a written explanation"
@ request q2: accepted d10 "has paid for the siren"
@ request q3: none
@ request q4: rejected d06 "We shall not fire over people's heads"
@ threat t1: carried_out d09 "expelled two Romanian consular officers"
@ threat t2: none
@ threat t3: carried_out d10 "were sent home from Constanta"
@ date d01 "shortly after 2 a.m. on Monday" / d03 "at about twenty to midnight on Sunday"   resolved d06 "at 23.42 on Sunday"
@ figures d01 "wounding two night watchmen" / d03 "The third man is the one nobody in Bucharest has counted"   resolved d06 "there were three wounded, not two"
@ parties d01 "A drone of Russian make" / d04 "was Ukrainian"   resolved d09 "was produced in Russia in 2025"
@ denial d09 "was produced in Russia in 2025" / d07 "no Russian drone in Periprava"
@ denial d01 "demanded an explanation from Moscow" / d07 "no one at Smolensk Square remembers"
@ figures d05 "with 80 soldiers for the delta" / d08 "consists of 110 military personnel"   resolved d11 "the first of 110 Dutch soldiers"
@ parties d05 "belongs to a batch made in Yelabuga" / d11 "had been launched from Ukraine"
