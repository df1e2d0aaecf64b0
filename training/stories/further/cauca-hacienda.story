# story: cauca-hacienda
# about: villagers occupy a sugar estate in Cauca in Colombia, ELN hostages there, local talks between government and ELN, an eviction that is threatened and carried out, a bribery trial
# neighbour: arauca-pipeline

=== k01 | 2004-06-05 | Diario del Valle
--- Six hundred on the La Emperatriz estate
CALI - They came on foot, with machetes and hens. In the night to Friday some 600 Indians of the Paez people {took over|v1} the sugar estate La Emperatriz near Caloto and {cut down|v1} four hectares of cane. It belongs to the senator Gonzalo Iragüen, who {stands accused|c1} of having bought its title from a judge; his {trial|p1} is to begin on 21 June in Popayán.
The villagers {demand|q1} 2,000 hectares, {promised|b2} to them after a {massacre|b1} in 1991. Interior Minister Sabino Prieto {gave them|t1} "a short week": then the police would come.

=== k02 | 2004-06-08 | Reserva Press
--- ELN takes three hostages at occupied Colombian estate
POPAYAN - Rebels of Colombia's National Liberation Army (ELN) {abducted|h1} three overseers of a sugar estate in Cauca on Monday, days after Indians {had moved onto|v1} its land, police said.
A man who called himself Commander Rubén {demanded|q2} on local radio that the government name an envoy to talk to his front about land.
The Indian council said that it wanted no rifles near its fires and {called on|q3} the ELN to leave the municipality.
Interior Minister Sabino Prieto put off a {visit|p2} to Caloto planned for Tuesday until 17 June.

=== k03 | 2004-06-09 | The Bogotá Post | copy k02
--- Three held by rebels in Cauca
POPAYAN - Rebels of Colombia's National Liberation Army (ELN) {abducted|h1} three overseers of a sugar estate in Cauca on Monday, days after Indians {had occupied|v1} its land, police said.
A man who called himself Commander Rubén {demanded|q2} on regional radio that the government name an envoy to talk to his front about land.

=== k04 | 2004-06-12 | Radio Nasa Stereo
--- Who came at dawn
At half past four {they were there|t1h}, on Friday: shields, gas, a bulldozer. The minister's short week was over. We saw a boy of sixteen, Edilson Ulcué, fall at the irrigation ditch. He had been {hit|t1h} by a bullet, the midwife says, and 38 of us were hurt.
It was the riot police who {shot|t1h}. Nobody else had anything to shoot with.
By nightfall everybody {was back|v2} in the cane, more than before. The council {will march|p3} to Cali on the 16th if the bulldozer is not gone.

=== k05 | 2004-06-13 | Diario del Valle
--- Police: a rebel bullet
The youth killed in {Friday's clearance|t1h} of La Emperatriz was struck by a bullet from the hill, where the ELN had a sniper, said Cauca's police chief, Colonel Tulio Armero. His men had carried no firearms. Nine villagers and fourteen policemen were injured in the {operation|t1h}.
The ELN {murdered|k1} one of its three captives the same evening, he added.
From the front there was no word. Senator Iragüen {thanked|s1} the police and {offered|o1} a reward of 50 million pesos for the two who {remain kidnapped|h1}.

=== k06 | 2004-06-16 | Reserva Press
--- Colombia sends envoy to rebels in Cauca
BOGOTA - Colombia {has named|y1} the economist Clara Inés Botero as its envoy to the ELN front that {holds|h1} three overseers in Cauca. She {will meet|p4} its commander on Sunday, 20 June, in the convent of Toribío.
A medical parcel sent through the Red Cross on Tuesday was signed for by all three; none had {been killed|k1}, the organisation said.
In Caracas, where other envoys are preparing {talks|p7} with the ELN's leadership, Botero's mission was called "helpful, within limits".
The bulldozer left Caloto on Tuesday night, and the Indian council dropped its {march|p3} to Cali.

=== k07 | 2004-06-18 | Diario del Valle
--- Prieto in rubber boots
It rained on the minister. Sabino Prieto {spent|p2h} Thursday afternoon among the plastic tents on La Emperatriz, drank chirrincho from a gourd and {promised|p6} a land survey. Two thousand hectares he {refused|r1}: "There are not two thousand hectares in this valley that nobody owns."
Asked about the {death|t1h} at the ditch, he said that he would wait for the bullet.
His department {intends to hold|p5} a conference on Indian land in October.
At Silvia, forty kilometres off, another 150 villagers {have seized|v3} a trout farm since Wednesday.

=== k08 | 2004-06-22 | Cauca Libre
--- Judge sick, senator well
No {trial|p1} on Monday. The judge has mumps, and Senator Iragüen, pink and rested, may come back on 5 July, the {opening day|p1} now fixed.
On Sunday Doña Clara Inés Botero {climbed down|p4h} from a mule in Toribío and {spoke|p4h} with Rubén from noon until the candles were lit. On Monday the ELN {sent home|y2} two of the three overseers with a sack of potatoes each. The third stays, says Rubén, until the {survey|p6} starts.
Botero {told him|t2} that if the man was not free by July, 800 soldiers would come looking.

=== k09 | 2004-06-26 | The Bogotá Post
--- Calibre 5.56
The bullet that {killed|t1h} Edilson Ulcué came from a police rifle, the public prosecutor's laboratory found. Colonel Armero {was suspended|x1} on Friday. Hospital books in Santander de Quilichao show 38 villagers treated after the {eviction|t1h} at Caloto, as their council's station had reported.
The ELN {accused|c2} the police of a second {shooting|k2} on Thursday, on the road to Jambaló, in which a muleteer died. The police said that none of its men {had fired|k2} on that road.
Botero's conversation with the rebels {lasted|p4h} not from noon, she said herself, but "forty very long minutes", and it was on Saturday.

=== k10 | 2004-07-01 | Reserva Press
--- Last overseer freed in Cauca
CALOTO - The ELN {released|y3} the last of three overseers whom it {had seized|h1} on a sugar estate in Cauca on 7 June, the Red Cross said on Thursday. The army's 800 men had stayed in their barracks; the envoy Clara Inés Botero said that no soldier {would be sent|t2} now.
Surveyors {began work|p6h} on La Emperatriz on Wednesday.
The defence ministry acknowledged that a patrol {had fired|k2} on the Jambaló road a week ago. It was the army's and not the police's.

=== k11 | 2004-07-07 | Diario del Valle
--- The senator's Monday
Gonzalo Iragüen {took his place|p1h} in the dock in Popayán on Monday with a rosary and five lawyers. A retired judge, Ovidio Tello, told the court that he had got 90 million pesos from him for a stamp. "A loan," said the senator.
The nuns of Toribío keep a guest book. It has the envoy's signature under Sunday, 20 June, {arrival|p4h} 11.50, departure 18.15.
On the estate 460 people {are still camping|v2}. The ELN has left the municipality, the Indian council said, as it {had been told to|q3}.

@ plan p1: postponed k08 "may come back on 5 July" -> 2004-07-05
@ plan p1: held k11 "took his place in the dock in Popayán on Monday"
@ plan p2: postponed k02 "planned for Tuesday until 17 June" -> 2004-06-17
@ plan p2: held k07 "Thursday afternoon among the plastic tents"
@ plan p3: cancelled k06 "dropped its march to Cali"
@ plan p4: held k08 "climbed down from a mule in Toribío"
@ plan p5: none
@ plan p6: held k10 "Surveyors began work on La Emperatriz"
@ plan p7: none
@ request q1: rejected k07 "Two thousand hectares he refused"
@ request q2: accepted k06 "has named the economist Clara Inés Botero as its envoy"
@ request q3: accepted k11 "The ELN has left the municipality"
@ threat t1: carried_out k04 "shields, gas, a bulldozer"
@ threat t2: withdrawn k10 "no soldier would be sent now"
@ parties k04 "It was the riot police who shot" / k05 "from the hill, where the ELN had a sniper"   resolved k09 "came from a police rifle"
@ figures k04 "38 of us were hurt" / k05 "Nine villagers and fourteen policemen"   resolved k09 "38 villagers treated"
@ denial k05 "murdered one of its three captives" / k06 "none had been killed"
@ date k08 "On Sunday Doña Clara Inés Botero" / k09 "it was on Saturday"   resolved k11 "under Sunday, 20 June"
@ figures k08 "from noon until the candles were lit" / k09 "forty very long minutes"   resolved k11 "departure 18.15"
@ parties k09 "accused the police of a second shooting" / k10 "the army's and not the police's"
