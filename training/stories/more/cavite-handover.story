# story: cavite-handover
# about: China wants a casino operator extradited from the Philippines, Manila wants six sailors back; court dates slip, an exchange follows
# neighbour: batanes-lantern

=== e01 | 2026-03-02 | Cavite Star
--- Court to hear casino man in March
A judge in Cavite {will decide|p1} on 12 March whether Gu Weiming, a Chinese national held there since {his arrest|a1} in January, may be handed to Beijing, the court clerk said on Monday.
China {requested his extradition|q1} last month. Prosecutors in Guangzhou {accuse|u1} him of having cheated 9,000 savers through online casinos.
In 2024 Manila {sent home|b1} two other operators at Beijing's wish, both within a month.
He shares a cell with three pickpockets and teaches them chess, his jailers say.

=== e02 | 2026-03-04 | Pacific Wire
--- Chinese coast guard takes Philippine crew
MANILA - The Chinese coast guard {boarded a tanker|s1} with six Philippine sailors near Scarborough Shoal on Tuesday and {led them|s1} away to Sanya, the foreign department in Manila said, {demanding|q2} their return "by the shortest road".
Beijing said the boat had been {seized|s1} for smuggling diesel.
Neither side linked the matter to the naval {exercise|p6} that the Philippines and Japan are preparing off Batanes.
The shoal has seen three such {seizures|b2} since 2022, each ended by a payment.

=== e03 | 2026-03-04 | Visayas Post | copy e02
--- Six Filipino sailors held in Sanya
MANILA - The Chinese coast guard {boarded a tanker|s1} with six Philippine sailors near Scarborough Shoal on Tuesday and {took them|s1} away to Sanya, the foreign department in Manila said, {demanding|q2} their return "by the fastest road".

=== e04 | 2026-03-06 | Manila Ledger
--- Eight, say the families
There were eight men aboard the tanker, not six, according to a list drawn up by relatives in Zambales, and the coast guard {came over the rail|s1} on Monday evening.
The relatives {gave the palace|d1} until 13 March to send somebody to Sanya. Otherwise, they {warned|t1}, they would chain themselves to the Chinese embassy.
Consul Aida Monreal {is to fly|p2} to Sanya on Sunday, an official said later.

=== e05 | 2026-03-09 | Capital Radio Manila
--- Consul in Sanya, reply from Beijing
Philippine consul Aida Monreal {sat|p2h} for forty minutes with the captive seamen on Sunday. She found six. Two others on the families' list had never left port, the foreign department said, asking for understanding.
China's answer to the {request|q2} for their return came overnight. "First the court, then the sea," said a foreign ministry spokesman, and that was that.
The ministry {threatened|t2} to bring the men to trial before the month was out.

=== e06 | 2026-03-12 | Cavite Star
--- Judge has a toothache
No ruling today. Judge Marivic Tolosa is at the dentist's, and the {decision|p1} on Gu Weiming has been entered for 19 March.
Gu's lawyer, Dante Verzosa, {asked|q3} that his client be moved from the city jail to a hospital. He said jailers had {beaten|f1} Gu on Tuesday.
The clerk, who has served under five judges, could not recall a sitting lost to a tooth. Guangzhou's lawyers flew home in the afternoon without having opened their bags. Outside, two men in caps photographed everybody.

=== e07 | 2026-03-13 | South Sea Monitor
--- 'He fell in the shower'
Nobody laid a hand on Gu Weiming, the Cavite jail warden said on Thursday; the prisoner slipped on soap. A nurse spoke of other detainees as the {assailants|f1}, on Monday rather than Tuesday.
A bed has been found for Gu, under guard, at the provincial hospital.
The provincial police have been told to question all nineteen men on the corridor. Verzosa was not impressed. In his experience, he said, soap leaves no print of a boot.

=== e08 | 2026-03-19 | Pacific Wire
--- Another week for fugitive's judge
CAVITE - A Philippine court on Thursday again put off its {ruling|p1} on the surrender of casino operator Gu Weiming to China, to 26 March, because papers from Guangzhou lacked a stamp. Those papers, his lawyer said, {speak of|u1} 2,100 cheated savers, a fraction of the figure in circulation.
In Sanya prosecutors {charged|t2h} the six Philippine seamen with smuggling on Wednesday and led them before a panel of three judges, ten days after Beijing had said it would.
The justice secretary in Manila {will go|p3} to Beijing on 24 March, the palace said.

=== e09 | 2026-03-24 | Manila Ledger
--- Secretary unpacks
The justice secretary's bag was already in the car. On Monday night Beijing asked him not to come, and the {journey|p3} has been given up.
Quiet {talks|k1} are being held in Hong Kong instead, two officials said.
Outside the Chinese embassy relatives of the sailors {held up lamps|m1} on Sunday night. They were forty, by our count; the embassy {complained|u2} to police of a crowd.
Five jailers {were suspended|n1} on Friday. An inquiry found that they, and no fellow inmate, had used their fists on Gu.
China's prosecutors conceded that a typing error had multiplied the savers: 2,100 is right.

=== e10 | 2026-03-26 | Cavite Star
--- Tolosa says yes
At the third date it happened. "The respondent shall be surrendered," Judge Marivic Tolosa {read out|p1h} on Thursday to a full room. Gu wept.
His lawyer {will take|p4} the matter to the Supreme Court on Monday, he said, and {called on|q4} the president to wait for its word.
Prosecutors from Guangzhou, in the second row, did not stir. The 2024 {surrenders|b1} had taken a fortnight in court; this one took ten weeks from the day of {arrest|a1} to the word.
In Manila the palace {denied|r1} that anyone was bargaining over people, in Hong Kong or elsewhere.

=== e11 | 2026-03-29 | Pacific Wire
--- One for six on the tarmac
MANILA - A Chinese airliner set six sailors down in Manila on Saturday evening and took off with Gu Weiming in seat 31, completing an {exchange|x1} neither government will call by its name.
"They {were freed|x1} on humanitarian grounds," the embassy said. The foreign department {thanked|v1} Beijing.
The petition to the Supreme Court had not even been typed.
The six had been {picked up|s1} near Scarborough Shoal at the beginning of the month. The charges against them in Sanya were {dropped|g1} on Friday.

=== e12 | 2026-03-30 | South Sea Monitor
--- Swap that wasn't, men that were
The {swap|x1} took place not in Manila but at Clark, early on Sunday, an airport worker told this newspaper, and five men stepped off the aircraft. Verzosa confirmed that there will be no {petition|p4}: "My client is over Hainan."
Gu's trial in Guangzhou {is to open|p5} in May.
At the casino in Cavite that he used to run, the lights were on and the tables full. None of the players asked about him would give a name, though one raised a glass.

=== e13 | 2026-04-01 | Luzon Morning
--- Department straightens the record
All six sailors {landed|x1} at Manila on Saturday at 7.40 in the evening, the foreign department said, showing the tower's log; one had been carried off on a stretcher and missed by onlookers. The worker at Clark had seen another flight.
A seventh Philippine seaman, from a different boat, {was taken|s2} near the shoal on Monday.
Relatives in Zambales roasted a pig. Consul Monreal, who had first {visited|p2h} the crew in Sanya, was given the ear.

@ plan p1: postponed e06 "has been entered for 19 March" -> 2026-03-19
@ plan p1: postponed e08 "again put off its ruling" -> 2026-03-26
@ plan p1: held e10 "At the third date it happened"
@ plan p2: held e05 "for forty minutes with the captive seamen on Sunday"
@ plan p3: cancelled e09 "has been given up"
@ plan p4: cancelled e12 "there will be no petition"
@ plan p5: none
@ plan p6: none
@ request q1: accepted e10 "The respondent shall be surrendered"
@ request q2: rejected e05 "First the court, then the sea"
@ request q3: accepted e07 "A bed has been found for Gu"
@ request q4: rejected e11 "took off with Gu Weiming in seat 31"
@ threat t1: none
@ threat t2: carried_out e08 "led them before a panel of three judges"
@ deadline d1: met e05 "Philippine consul Aida Monreal sat"
@ figures e02 "six Philippine sailors" / e04 "eight men aboard the tanker"   resolved e05 "She found six"
@ date e02 "on Tuesday" / e04 "on Monday evening"
@ denial e06 "He said jailers had beaten Gu" / e07 "Nobody laid a hand on Gu Weiming"   resolved e09 "had used their fists on Gu"
@ parties e06 "jailers had beaten" / e07 "other detainees as the assailants"   resolved e09 "no fellow inmate"
@ date e06 "on Tuesday" / e07 "on Monday rather than Tuesday"
@ denial e09 "Quiet talks are being held in Hong Kong" / e10 "that anyone was bargaining over people"
@ figures e01 "9,000 savers" / e08 "2,100 cheated savers"   resolved e09 "a typing error had multiplied the savers"
@ date e11 "on Saturday evening" / e12 "early on Sunday"   resolved e13 "on Saturday at 7.40 in the evening"
@ figures e11 "six sailors" / e12 "five men stepped off"   resolved e13 "All six sailors"
