# story: atar-airfield
# about: Spain's small air detachment at Atar in Mauritania is to go; a departure that is quarrelled over, shots at a convoy, a minister's visit, jailed herders
# neighbour: nouadhibou-patrol

=== t01 | 2026-01-15 | Agencia Atlantica
--- Mauritania will not renew Spanish air base lease
NOUAKCHOTT - Mauritania {has refused|r1} to prolong the lease under which Spain's air force uses the desert airfield at Atar, the army command in Nouakchott said on Thursday. About 140 Spanish airmen with two transport aircraft and a refuelling unit {must be gone|d1} by 30 April.
Madrid {had asked|q1} in the autumn for five more years.
The command gave no reasons. A retired general, Sid'Ahmed Ould Bneijara, named one on television: in November a Spanish aircraft {dropped flares|b1} over a wedding near Chinguetti, setting fire to nine tents.
Spain's Defence Minister Iker Zubiri {will fly|p1} to Nouakchott on 22 January to make a last attempt, his staff said.

=== t02 | 2026-01-16 | Levante Diario | copy t01
--- Spanish airmen must leave desert base
NOUAKCHOTT - Mauritania {has refused|r1} to extend the lease under which Spain's air force uses the desert airfield at Atar, the army command in Nouakchott said on Thursday. About 140 Spanish airmen with two transport planes and a refuelling unit {must be gone|d1} by 30 April.
Madrid {had asked|q1} in the autumn for five more years.

=== t03 | 2026-01-18 | Adrar Libre (blog)
--- Nine tents, one goat
I was at that wedding, so let me put the general right. The tents that {burned|b1} were three. The goat was mine. And it was in October, on the night of the new moon, not in November: my cousin is now five months a bride's sister-in-law.
What Atar says about the Spaniards depends on whom you ask. The baker is for them. On Saturday he and some forty shopkeepers {gathered|v1} before the governor's house with loaves on sticks, to {plead|q2} that the planes may stay. The imam of the old mosque {denounced|c1} them on the loudspeaker as sellers of their mothers.
The governor sent out his nephew, who took a loaf and went in again.

=== t04 | 2026-01-21 | Agencia Atlantica
--- Shots at Spanish convoy in Adrar
ATAR - Unknown gunmen {fired on|s1} a Spanish supply convoy on the road from Akjoujt to Atar on Tuesday, wounding two airmen and a Mauritanian driver, Spain's defence staff said.
The wounded were flown to Zaragoza. No group claimed the {attack|s1}, the first on Spanish troops in the country.
In spite of it Minister Zubiri {will keep|p1} his appointment in Nouakchott on Thursday, a spokesman added.
Mauritania {sent|m1} two companies of its desert guard to comb the Amsaga plain.

=== t05 | 2026-01-23 | Le Phare de Nouakchott
--- A minister, a glass of tea, no lease
Iker Zubiri {came|p1h} on Thursday as announced and was gone by the evening prayer. Between the two he drank three glasses with the president and one with General Moctar Ould Daddah, chief of the air staff, and none of the four brought him the five years that he {was after|q1}.
What he did bring home is a {concession|g1} on fuel: the tank farm stays Spanish property until sold.
Our own army sees the {shooting|s1} on the Akjoujt road in another light. There was a single wounded man, it says, and he {was hit|s1} by a Spanish rifle that went off in the lorry. Of gunmen the desert guard found no tracks.
Zubiri {invited|p2} the general to the aviation day in Getafe, on 1 March.

=== t06 | 2026-01-27 | Levante Diario
--- 'They came out of the dune, four of them'
Corporal Nuria Sanchis has 31 splinters in her shoulder and a clear memory. The men wore blue, she told this newspaper in the military hospital in Zaragoza. They stood up out of the dune, four of them, and {let fly|s1}. Sergeant Bru beside her {was hit|s1} in the thigh, the Mauritanian at the wheel lost a finger.
The defence staff laid the splinters on a table for the press yesterday: a rifle that is not in use with the Spanish forces. The two patients would hardly have shot each other, Colonel Pablo Arnau said.
The opposition People's List {demands|q3} that the airmen be brought home now, not in April. The government {will debate|p3} it in parliament on 4 February.

=== t07 | 2026-01-30 | Agencia Atlantica
--- Five herders held over convoy attack
NOUAKCHOTT - Mauritanian desert guards {arrested|a1} five camel herders at a well near Oujeft, the interior ministry said on Friday, without saying of what they are suspected. Two rifles {were seized|z1}.
A person close to the inquiry said that they were being asked about the {ambush|s1} of 20 January, of which the army had said a week ago that it never happened.
Spain {requested|q4} that its investigators may be present. Local notables {threatened to block|t1} the road to Atar with stones from Monday if the herders were not let go.
On Thursday a second Spanish vehicle {had been pelted|s2} with stones by children in Atar; its windscreen broke.

=== t08 | 2026-02-03 | Radio Dakhlet (English hour)
--- Stones on the Atar road
The notables of Oujeft are men of their word. Since Monday at sunrise boulders {have lain|t1h} across the asphalt at kilometre 61, and behind them sit the uncles and brothers of five herders, with carpets, kettles and a satellite dish.
Nothing gets through but ambulances. In Atar petrol is sold by the bottle.
"We {demand|q5} them back by the end of the week," their speaker Deddahi Ould Khouna told us, "or the {stones|t1h} {will become a wall|t2}."
A judge from Madrid and two forensic officers {arrived|y1} in Nouakchott on Monday and may sit in on the hearings, a court clerk said. They were seen carrying their own chairs.

=== t09 | 2026-02-05 | Levante Diario
--- Debate without a vote, herders without a charge
The sitting that {was to decide|p3} on the airmen's fate did not take place on Wednesday. The speaker moved it to 11 February, as half the benches had lost their way in the fog at Barajas.
In Atar the five men from the well {were set free|y2} on the evening of the same day. The judge from Madrid had asked a single question, about cartridges, and the reply was that all Adrar uses them. By midnight the road {was clear|y3}.
Spanish officers in the desert are unhappy. "The people who {shot at|s1} us are at home drinking milk," one said. The date troubles them as well: in the Mauritanian file the {incident|s1} is put down for Monday 19 January.

=== t10 | 2026-02-12 | Agencia Atlantica
--- Spain to pull out of Atar a month early
MADRID - Spain's parliament {voted|p3h} on Wednesday to {withdraw|p5} the air detachment from Atar by 31 March, a month before the {date set|d1} by Mauritania. The motion of the People's List {passed|g2} with the help of eleven government deputies.
The first of the two transport aircraft {will leave|p4} on 2 March.
General Ould Daddah, who {had been asked|p2} to Getafe, regrets: he has a wedding.
Mauritania's army repeated on Wednesday that no armed man {had fired at|s1} the convoy in January.

=== t11 | 2026-04-01 | Le Phare de Nouakchott
--- Silence over Atar
They left the coffee machine. At 11.20 on Tuesday the last of the Spaniards, Colonel Arnau's successor with nine mechanics, {took off|p5h} from Atar for Zaragoza, and the sand began at once to come in under the hangar doors.
The first machine {had gone|p4h} on 2 March with a band playing, the rest in silence. A hundred and ninety men and women in all {were flown out|w1}, the airport manager says, who kept a list; Madrid's hundred and forty never included the tanker crews.
The baker has hung up his loaves. He {has asked|q6} the army to let its recruits buy from him.
Asked about the {shots of January|s1}, an officer of the desert guard looked at the dunes. "Of course there were men," he said.

@ plan p1: held t05 "came on Thursday as announced"
@ plan p2: cancelled t10 "regrets: he has a wedding"
@ plan p3: postponed t09 "The speaker moved it to 11 February" -> 2026-02-11
@ plan p3: held t10 "voted on Wednesday to withdraw the air detachment"
@ plan p4: held t11 "had gone on 2 March with a band playing"
@ plan p5: held t11 "took off from Atar for Zaragoza"
@ request q1: rejected t01 "has refused to prolong the lease"
@ request q2: none
@ request q3: accepted t10 "by 31 March, a month before"
@ request q4: accepted t08 "may sit in on the hearings"
@ request q5: accepted t09 "were set free on the evening"
@ request q6: none
@ threat t1: carried_out t08 "across the asphalt at kilometre 61"
@ threat t2: withdrawn t09 "By midnight the road was clear"
@ deadline d1: met t11 "the last of the Spaniards"
@ figures t01 "nine tents" / t03 "The tents that burned were three"
@ date t01 "in November a Spanish aircraft" / t03 "it was in October"
@ figures t04 "two airmen and a Mauritanian driver" / t05 "There was a single wounded man"
@ parties t04 "Unknown gunmen" / t05 "a Spanish rifle that went off in the lorry"
@ parties t05 "found no tracks" / t06 "They stood up out of the dune"   resolved t11 "Of course there were men"
@ date t04 "on Tuesday, wounding" / t09 "Monday 19 January"
@ denial t06 "four of them, and let fly" / t10 "no armed man had fired at the convoy in January"   resolved t11 "Of course there were men"
@ figures t01 "About 140 Spanish airmen" / t11 "A hundred and ninety men and women"
@ figures t05 "There was a single wounded man" / t06 "Sergeant Bru beside her was hit in the thigh"
@ parties t05 "a Spanish rifle that went off in the lorry" / t06 "a rifle that is not in use with the Spanish forces"
@ one g2 = p3h
