# story: makran-dhow
# about: a Danish frigate stops an Iranian dhow off the Makran coast in October 2016; weapons or fishing nets, a box ship taken in reply, expelled diplomats, talks in Muscat
# neighbour: hormuz-bitumen

=== k01 | 2016-10-09 | Gulf Wire
--- Danish warship stops dhow with rifles, navy says
MUSCAT - A Danish frigate {intercepted|s1} an Iranian dhow in the Arabian Sea on Saturday and found 1,400 assault rifles under its ice, the Danish navy said on Sunday.
Twelve men {were taken off|s1} the dhow, the Al Rahma, some 70 miles south of Chabahar. The frigate Thorshavn {put a boarding party|s1} on her at sunrise after she failed to answer by radio.
The rifles were probably meant for Yemen, the navy said. The ship {is expected|p1} in Muscat on Wednesday with the prisoners.
It is the third such {catch|b1} by a European warship since January; the {last|b2}, by a French vessel in July, was of heroin.

=== k02 | 2016-10-10 | Fyns Stift (English) | copy k01
--- Frigate finds rifles under the ice
MUSCAT - A Danish frigate {halted|s1} an Iranian dhow in the Arabian Sea on Saturday and found 1,400 assault rifles under its ice, the Danish navy reported on Sunday.
Twelve men {were taken off|s1} the dhow, the Al Rahma, some 70 miles south of Chabahar. The frigate Thorshavn {put a boarding party|s1} on her at sunrise after she failed to answer by radio.

=== k03 | 2016-10-11 | Sistan Post
--- Fourteen fathers from Konarak
They left on Thursday with ice and nets for tuna, and on Friday night foreign soldiers with black faces {climbed aboard|s1}. That is what the harbour master of Konarak has heard by radio. There are fourteen of them, not twelve, he says: he signed the list.
Tehran's Foreign Ministry called it {piracy|s1} and {asked|q1} Denmark to give the men back. "There was not one gun on board, only nets."
A naval commander, Rear Admiral Davoud Kazemi, {promised|t1} that for one Iranian hull a Danish one would lie in Bandar Abbas before the month was out.
The women of Konarak {sat down|m1} on the coast road on Monday and let no lorry pass for two hours.

=== k04 | 2016-10-13 | Gulf Wire
--- Oman lands dhow crew, offers its table
MUSCAT - Twelve Iranian seamen {were brought ashore|p1h} in Muscat on Wednesday by the frigate that had {seized|s1} their dhow, port officials said.
They {are to be flown|p2} to Mombasa on 21 October to be tried, Danish diplomats said. Iran {urged|q2} Oman not to let the aircraft leave.
The sultanate, which is friends with everyone, will host Iranian and Danish officials for {talks|p3} next Tuesday, its foreign ministry said.
The number of rifles was corrected by the Danish navy to 1,040. A clerk had moved a figure.

=== k05 | 2016-10-15 | Tehran Morning
--- First secretary has three days
Denmark's first secretary in Tehran, Mads Kruse, {must leave|x1} the country {by Tuesday evening|d2}. The Foreign Ministry {accuses|c1} him of having passed the position of the Al Rahma to the frigate.
"Kruse cannot tell a dhow from a duck," said a colleague.
Ministry spokesman Ali Rezvani said the Muscat {meeting|p3} would not take place on the 18th; the 27th was under discussion with the Omanis, and then confirmed by them at midnight.
A parliamentary committee {will question|p4} Admiral Kazemi on Sunday over his loose tongue.
The last time Iran {threw out|b3} a Dane was in 1989.

=== k06 | 2016-10-18 | Nordic News Agency
--- Iran takes Danish box ship
COPENHAGEN - Iranian patrol boats {forced|t1h} the Danish container ship Maja Skov into Bandar Abbas on Monday night, her operator said on Tuesday, nine days after a Danish frigate {captured|s1} a dhow from Konarak.
"The admiral has kept his word," Foreign Minister Jens Lyngby said. He {protested|c2} in what he called the sharpest terms and {insisted|q3} that the ship be on her way by nightfall.
There are 19 seamen on board. None is hurt.
Mads Kruse landed in Copenhagen at noon, seven hours inside the {term|d2} that he had been given. Lyngby {declared|x2} Iran's consul in Aarhus unwelcome in return.

=== k12 | 2016-10-19 | Lloyd's Coast Letter | copy k06
--- Admiral keeps his word: box ship held
COPENHAGEN - Iranian patrol boats {drove|t1h} the Danish container ship Maja Skov into Bandar Abbas on Monday night, her manager said on Tuesday, nine days after a Danish frigate {captured|s1} a dhow from Konarak.
"The admiral has kept his word," Foreign Minister Jens Lyngby said. He {protested|c2} in what he called the sharpest terms and {insisted|q3} that the ship be on her way by nightfall.
There are 19 seamen on board. None is hurt.

=== k07 | 2016-10-20 | Sistan Post
--- 'Ours was a safety check'
There was {no seizure|t1h}, says the ports authority: the Maja Skov came in by herself because of an engine fault and is being repaired by friends. The engineers are from the navy.
Nightfall came and went, and came again. "{We take no orders|r1} from Aarhus," an official in Bandar Abbas remarked on Wednesday.
From Muscat a voice: Nakhoda Rahim Baluch, the dhow's master, was allowed to telephone. He spoke of nets, of tuna and of {soldiers|s1} on Friday night, when the moon was behind Gwadar.
Admiral Kazemi {faced|p4h} the committee for an hour on Sunday; his tongue was found to be in order.

=== k08 | 2016-10-22 | Gulf Wire
--- Aircraft for Mombasa leaves empty
MUSCAT - A chartered aircraft that was {to take the crew|p2} of an Iranian dhow to trial in Kenya took off from Muscat on Friday with no prisoner on board. Oman {would not give|y1} its consent, a security source said.
The Danish embassy called the {flight|p2} "abandoned".
Danish officers showed reporters 1,040 rifles laid out on a quay. The {operation|s1} had begun at 5.52 on Saturday, 8 October, they said, and the ship's log was there for all to read.
One of the seamen, a boy of 16, told a doctor that he had slept on crates for three nights and that nobody had told him what was in them.
Copenhagen {gave Tehran until|d1} 31 October to release the Maja Skov.

=== k09 | 2016-10-28 | Nordic News Agency
--- Seven hours in Muscat
MUSCAT - Iranian and Danish officials {negotiated|p3h} for seven hours on Thursday in a villa above Muscat harbour, and rose with what Oman called the outline of an {exchange|p5}.
Under it the twelve Iranians {would fly home|p5} on 30 October and the container ship would sail within the same hour. The rifles stay where they are.
Denmark {rejected|r2} a {request|q4} for compensation for the dhow, which sank in tow on 9 October. The Iranian delegate said that it had been {sunk by gunfire|s2}; no shot {was fired|s2} at any time, the Danes replied.
Lyngby {threatened|t2} to send a second frigate if Sunday went by without a ship.

=== k10 | 2016-10-31 | Sistan Post
--- Twelve came home
Konarak killed eleven sheep. At dusk yesterday the men of the Al Rahma {walked down|p5h} the steps of an Omani aircraft in Chabahar; the harbour master counted with his finger and stopped at twelve. The two others had missed the boat that Thursday, it turns out, and had been hiding from their wives.
As for what lay under the ice, Nakhoda Rahim said this: "Nets on top." His boat did not just sink, he added: the frigate {shelled her|s2}.
The Danish ship {passed|p5h} Hormuz an hour later than she should have, yet a full day before the {ultimatum|d1} ran out.
Tehran {will sue|p6} over the lost dhow in The Hague, Rezvani announced.

=== k11 | 2016-11-03 | Fyns Stift (English)
--- Captain of Maja Skov: no engine fault
My engine, says Captain Inger Toft, is the healthiest thing I know. Three grey boats {drove us|t1h} into port with their guns uncovered, and it was on the Tuesday, some minutes after midnight, whatever the operator wrote.
She was home in Faaborg on Wednesday. The nineteen others on board, for with her they were twenty, have leave until Christmas.
Iran's consul {has left|x2} Aarhus, and his curtains with him. Nobody in either capital speaks of new diplomats.
On the sea off Makran it goes on: a Danish helicopter {stopped|s3} a second dhow on Monday. It carried onions. The reinforcement of which Lyngby {had spoken|t2} stays tied up in Frederikshavn for good.

@ plan p1: held k04 "were brought ashore in Muscat on Wednesday"
@ plan p2: cancelled k08 "took off from Muscat on Friday with no prisoner on board"
@ plan p3: postponed k05 "would not take place on the 18th" -> 2016-10-27
@ plan p3: held k09 "negotiated for seven hours on Thursday"
@ plan p4: held k07 "faced the committee for an hour on Sunday"
@ plan p5: held k10 "walked down the steps of an Omani aircraft"
@ plan p6: none
@ request q1: accepted k10 "counted with his finger and stopped at twelve"
@ request q2: accepted k08 "Oman would not give its consent"
@ request q3: rejected k07 "We take no orders from Aarhus"
@ request q4: rejected k09 "Denmark rejected a request for compensation"
@ threat t1: carried_out k06 "forced the Danish container ship Maja Skov into Bandar Abbas"
@ threat t2: withdrawn k11 "stays tied up in Frederikshavn for good"
@ deadline d2: met k06 "Mads Kruse landed in Copenhagen at noon"
@ deadline d1: met k10 "a full day before the ultimatum ran out"
@ date k01 "in the Arabian Sea on Saturday" / k03 "on Friday night foreign soldiers"   resolved k08 "had begun at 5.52 on Saturday, 8 October"
@ figures k01 "Twelve men were taken off" / k03 "There are fourteen of them"   resolved k10 "stopped at twelve"
@ denial k01 "found 1,400 assault rifles" / k03 "There was not one gun on board"
@ denial k06 "forced the Danish container ship Maja Skov" / k07 "came in by herself because of an engine fault"   resolved k11 "My engine, says Captain Inger Toft, is the healthiest thing I know"
@ date k06 "into Bandar Abbas on Monday night" / k11 "it was on the Tuesday, some minutes after midnight"
@ denial k09 "no shot was fired at any time" / k10 "the frigate shelled her"
