# story: karonga-tribunal
# about: a lost parliamentary seat in Karonga in Malawi, attacked counting hall, corruption trial of the winner, lorry drivers' strike called off, Tanzanian minister's visit and a fugitive witness
# neighbour: zomba-ballots

=== t01 | 2009-05-24 | Lilongwe Herald
--- Karonga counts by torchlight
Ninety-one votes lie between Horace Munthali, twice a minister, and the schoolteacher Tiwonge Mwafulirwa in Karonga Lakeshore, and on Friday night somebody tried to make it none: some thirty men with pangas {broke into|k1} the counting hall, overturned the tables and ran. A clerk lost two fingers.
Mr Mwafulirwa {blamed|c1} Munthali's driver. He {demands|q1} a new vote in all eleven polling stations.
Mr Munthali has other dates in his diary. His {trial|p1} for {taking|h2} $300,000 from a uranium firm opens on 1 June. In 2006 the Anti-Corruption Bureau {charged him|b1} once before, in vain.

=== t02 | 2009-05-26 | Shire Press Agency
--- Protesters burn cars in northern Malawi
KARONGA - Police in Malawi {used tear gas|a1} on Monday against about 500 people who {were protesting|v1} over a parliamentary seat in the lakeside town of Karonga. Four cars {were burnt|f1} the same afternoon and three people injured, a police spokesman said.
The electoral commission {refused|r1} to repeat the election. It was satisfied that all ballot papers had been saved when attackers {entered|k1} the hall last week, it said.
Tanzania's home minister {will visit|p2} Karonga on 4 June to see the border post, officials said. Malawi {has asked|q2} him to hand over Salim Kiango, an accountant and chief witness against the seat's winner, Horace Munthali.

=== t03 | 2009-05-26 | Blantyre Evening Star | copy t02
--- Cars torched in Karonga
KARONGA - Police in Malawi {used tear gas|a1} on Monday against about 500 people who {were protesting|v1} over a parliamentary seat in the lakeshore town of Karonga. Four cars {were burnt|f1} the same afternoon and three people injured, a police spokesman said.
The electoral commission {refused|r1} to repeat the election. It was satisfied that all ballot papers had been saved when attackers {entered|k1} the hall last week, it said.

=== t04 | 2009-05-29 | Radio Tuntufye
--- The archdeacon's count
Archdeacon Laban Kayira walked in front, so he must know. "We were four thousand {in the street|v1} on Monday," he says, "and nobody touched a car. The cars {burned|f1} at noon on Sunday, while I was preaching."
We went to the garage. The owner says the same: Sunday.
Three injured? The mission hospital treated 19, two of them children with {gas|a1} in their eyes.
The lorry drivers of the north {will park|p3} their tankers across the M1 from Wednesday unless the police chief of Karonga {goes|q4}. They {gave the government|d1} until Tuesday night.

=== t05 | 2009-06-02 | Lilongwe Herald
--- Munthali's long cough
The accused coughed, the judge listened, the doctor nodded. And so Horace Munthali's corruption {trial|p1}, which was to open in Lilongwe yesterday, will now do so on Monday, 8 June.
His counsel used the time to {accuse|c2} the Anti-Corruption Bureau of having {tapped|w1} his client's telephone. The bureau has no such device and {had listened|w1} to nobody, replied its director, Reen Kachale.
In Karonga the police chief {was transferred|y1} on Monday to Nsanje, at the other end of the country. The lorry drivers dropped their {blockade|p3} within the hour.

=== t06 | 2009-06-05 | The Kilimanjaro Reporter
--- Minister crosses Songwe bridge
Home Minister Rashid Mbwana {was welcomed|p2h} with drums at the Songwe on Thursday. He inspected the customs shed on the Malawian side, {pledged|h1} two scanners and 40 million shillings, and ate chambo.
As to the accountant Kiango, the minister brought regrets. "We {cannot give|r2} what we do not have. The man has not been in Tanzania since April," he said.
Malawi's police {claim|c3} that Kiango lives in Mbeya under the protection of a Tanzanian officer.
Mr Mbwana {invited|p4} his Malawian colleague to Dodoma before the rains.

=== t07 | 2009-06-06 | Shire Press Agency
--- Malawi teacher's supporters attacked
KARONGA - Men on bicycles {beat|k2} four campaigners of the defeated candidate Tiwonge Mwafulirwa near Karonga on Friday, two weeks after the {raid|k1} on the town's counting hall. Police saw no connection between the two.
Five men {have been held|a2} since Wednesday for that {raid|k1}. One of them is the driver of Horace Munthali, whose office said that he was in Blantyre that night.
The High Court {will hear|p5} Mwafulirwa's petition on 12 June.
Police said that 11 people, not three, had been hurt when the May {demonstration|v1} {was broken up|a1}.

=== t08 | 2009-06-09 | Blantyre Evening Star
--- DOCK AT LAST
No cough on Monday. Horace Munthali, 58, pinstripes, {stood before the court|p1h} and said "not guilty" four times. The state says he {took|h2} three hundred thousand dollars. He says the uranium people {gave|h2} $30,000, to a football club, and he has the shirts to prove it.
The bureau's director had to correct herself: there was a telephone device after all, a present from Norway, and the man {had been tapped|w1}.
The judge {warned|t1} the accused: one more word to a witness in the corridor and he would sleep in Maula prison.

=== t09 | 2009-06-13 | Lilongwe Herald
--- All eleven
Tiwonge Mwafulirwa taught geometry on Friday morning as usual; at three a pupil ran in with a telephone. The High Court, which {heard|p5h} both sides that day in one sitting, had thrown over the commission and {ordered|y2} a fresh vote at each of the eleven stations.
Whoever {raided|k1} the hall, said the judge, carried off at least 1,400 papers. So much for the commission.
The government {is to appeal|p6} before the end of the month.
Horace Munthali was seen in the corridor with a bank clerk who will testify. They spoke of football.

=== t10 | 2009-06-17 | Shire Press Agency
--- Malawi ex-minister jailed during trial
LILONGWE - A Malawian judge {sent|t1h} former mines minister Horace Munthali to Maula prison on Tuesday for having talked to a witness, eight days into his {corruption trial|p1h}.
The accountant Salim Kiango {was arrested|a3} on Monday in Mbeya, Tanzanian police said, in a house that he had rented since January. Dar es Salaam {handed him|y3} to Malawi on the Songwe bridge the next day.
A ledger in his bag puts the {payment|h2} of the uranium company at $300,000, the bureau said.

=== t11 | 2009-06-19 | Radio Tuntufye
--- Who sent the thirty?
The driver has talked. Not Munthali {sent them|k1}, says the man, but the ward councillor, a friend of the teacher, who feared that his side was losing. The teacher {rejects that|r3} as a bedtime story, and the police say they still believe the opposite.
The garage owner got his money from the insurers. On their form stands: date of {fire|f1}, 24 May. That was the Sunday.
Bishop and archdeacon {call for|q3} calm until the new vote. It rained hailstones on Thursday.

@ plan p1: postponed t05 "will now do so on Monday, 8 June" -> 2009-06-08
@ plan p1: held t08 "stood before the court"
@ plan p2: held t06 "was welcomed with drums at the Songwe"
@ plan p3: cancelled t05 "The lorry drivers dropped their blockade"
@ plan p4: none
@ plan p5: held t09 "heard both sides that day in one sitting"
@ plan p6: none
@ request q1: rejected t02 "refused to repeat the election"
@ request q1: accepted t09 "ordered a fresh vote at each of the eleven stations"
@ request q2: rejected t06 "We cannot give what we do not have"
@ request q2: accepted t10 "handed him to Malawi on the Songwe bridge"
@ request q3: none
@ request q4: accepted t05 "was transferred on Monday to Nsanje"
@ threat t1: carried_out t10 "to Maula prison on Tuesday for having talked to a witness"
@ deadline d1: met t05 "was transferred on Monday to Nsanje"
@ figures t02 "about 500 people" / t04 "We were four thousand"
@ figures t02 "three people injured" / t04 "treated 19"   resolved t07 "11 people, not three"
@ date t02 "were burnt the same afternoon" / t04 "burned at noon on Sunday"   resolved t11 "date of fire, 24 May"
@ denial t02 "all ballot papers had been saved" / t09 "carried off at least 1,400 papers"
@ denial t06 "The man has not been in Tanzania since April" / t10 "in a house that he had rented since January"
@ denial t05 "The bureau has no such device" / t08 "there was a telephone device after all"
@ figures t08 "gave $30,000, to a football club" / t10 "uranium company at $300,000"
@ figures t01 "taking $300,000 from a uranium firm" / t08 "gave $30,000, to a football club"
@ denial t01 "blamed Munthali's driver" / t07 "he was in Blantyre that night"   resolved t11 "The driver has talked"
@ parties t01 "blamed Munthali's driver" / t11 "but the ward councillor"
