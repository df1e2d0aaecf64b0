# story: arauca-pipeline
# about: talks of Colombia's government with the ELN in Caracas, two pipeline bombs, kidnapped oil engineers, a truce that starts late and is quarrelled over
# neighbour: cauca-hacienda

=== a01 | 2004-06-08 | Reserva Press
--- Colombia, ELN to open talks in Caracas
BOGOTA - Colombia's government and the National Liberation Army (ELN) {will sit down|p1} in Caracas on 15 June for their first talks in two years, peace commissioner Álvaro Lemos said on Tuesday.
Venezuela {is lending|s1} them a villa. The commissioner {set a date|d1} for the guerrillas: by 30 June they {must free|q4} four engineers of the oil firm Petrollanos, {kidnapped|h1} in Arauca in May.
The ELN for its part {calls for|q1} the army to leave the township of Saravena.
The {last round|b1}, in Havana in 2002, broke up after nine days.

=== a02 | 2004-06-11 | Llanos Radio
--- Black rain over Saravena
The washing on the lines was speckled with oil on Thursday. In the night to that day the Caño Limón pipeline {had been blown up|k1} near La Pajuila, and the wind did the rest. Two herdsmen burned to death, the parish says; the fire brigade knows of seven dead, all of one family.
General Hernando Useche of the 18th Brigade {blamed|c1} the ELN's Domingo Laín front. He spoke of twenty kilos of dynamite.
There {were forty such blasts|b2} before it since last summer, or forty-one; people here have stopped counting.

=== a03 | 2004-06-12 | El Semáforo, Bogotá
--- Guerrilla: not ours
"We do not bomb the day before we embrace," reads a message on the website of the ELN. Its people had had no hand in {Thursday's explosion|k1}, it says; oil thieves had drilled once too often.
Commissioner Lemos {has asked|q2} Caracas to delay the {opening|p1}. It is now to be on the 18th, a Friday.
In the capital some 2,000 members of the families of the disappeared {demonstrated|v1} in white shirts on Friday for the engineers {taken|h1} in Arauca and for all the others.

=== a04 | 2004-06-12 | Andean Morning | copy a03
--- ELN denies bomb
"We do not bomb the day before we embrace," reads a message on the website of the ELN. Its people had had no hand in {Thursday's explosion|k1}, it says; oil thieves had drilled once too often.
Commissioner Lemos {has asked|q2} Caracas to delay the {opening|p1}. It is now to be on the 18th, a Friday.

=== a05 | 2004-06-19 | Reserva Press
--- Colombian foes talk for seven hours
CARACAS - Envoys of Colombia and of its second-largest rebel group {faced each other|p1h} for seven hours in a Caracas villa on Friday and {agreed|g3} only to meet again.
Lemos {turned down|r1} a withdrawal from Saravena. "No Colombian town will be without Colombian soldiers," he said.
The fire brigade in Arauca corrected the number of people killed by last week's pipeline {blast|k1} from seven to two.
The ELN's Commander Elías {vowed|t1} to cut the pipeline again unless patrols around Saravena ended. The parties {plan a second round|p2} for 28 June.

=== a06 | 2004-06-23 | Llanos Radio
--- Again
This time it was eleven in the morning and one could watch. A column of smoke over Kilometre 36, then the sound. The Domingo Laín front {has done|t1h} what Elías said it would, and is proud of it: a leaflet with stamp and signature was at our door by noon on Tuesday.
Nobody died. The army {flew in|m1} 600 men in the afternoon.
The bishop of Arauca {offered|o1} himself in exchange for the {kidnapped|h1}.

=== a07 | 2004-06-25 | El Semáforo, Bogotá
--- Chairs pulled away
There will be no 28 June. Colombia's president has forbidden his commissioner to board the plane for the {second round|p2} as long as the pipeline {burns|t1h}, a spokesman said on Thursday.
General Useche reported that his men {had shot|k2} nine guerrillas in the hills behind Fortul on Wednesday. The ELN says that it has lost nobody; the nine were cocoa farmers, and they {fell|k2} on Tuesday, market day.
Venezuela {appealed|q3} to both sides to come back to the villa. The roses are in bloom there, its foreign minister remarked.

=== a08 | 2004-06-30 | Reserva Press
--- ELN frees oil engineers
SARAVENA, Colombia - Four engineers {held|h1} since May {walked across|y1} a hanging bridge near Saravena on Tuesday into the arms of a Red Cross delegate, one day before a government {deadline|d1}.
Petrollanos denied that it {had paid|g1}. A cousin of one of the men put the {ransom|g1} at $400,000.
Colombia's president {spoke by phone|e1} with his Venezuelan counterpart. An hour later he let it be known that Lemos {would travel|p3} to Caracas after all, on 5 July.

=== a09 | 2004-07-02 | La Voz de Tame
--- Nine coffins and a market list
The prosecutor's people dug for two days at Fortul. Nine men, none with a boot of the size that he was wearing. The uniforms had been put on them afterwards, she said on Thursday. They had carried baskets; in one was the market list for Tuesday, 22 June.
A captain and five soldiers {have been arrested|a1} for the {killings|k2}.
The ELN {announced|p4} that it will hold its fire from 10 July.
About the money for the engineers: one of them, Germán Duarte, told our reporter that two suitcases {had changed hands|g1} on the bridge.

=== a10 | 2004-07-07 | Andean Morning
--- The commissioner unpacks
Álvaro Lemos had brought his own coffee. On Monday at ten he {was shown|p3h} to his seat in the Caracas villa; on Tuesday evening the two delegations {put initials|g2} under a truce of ninety days. Venezuela, Norway and the Church {are to watch|s2} over it.
The guerrillas' start date slips: guns {will fall silent|p4} on 14 July, since the radio code for the eastern columns has to be changed.
Lemos {apologised|y2} for Fortul in one sentence. Elías {would not|r2} do the same for the herdsmen.

=== a11 | 2004-07-16 | Reserva Press
--- Truce holds in eastern Colombia, mostly
SARAVENA - A {ceasefire|p4h} between Colombia and the ELN came into effect on Wednesday, and for the first time since February a full day passed without a shot in Arauca, the bishop said.
The army sees it otherwise. A patrol {was fired on|k3} near Tame on Thursday; nobody was hit.
A {third round|p5} in Caracas is envisaged for September.

=== a12 | 2004-07-18 | La Voz de Tame
--- A cow
Nobody {shot|k3} at any patrol on Thursday, says the ELN, which {accused|c2} the 18th Brigade of inventing enemies. It was soldiers who {fired|k3}, at a cow, say the owner and the cow's hide.
Of the engineers' {suitcases|g1} the company still says nothing but no.
On Saturday 41 families returned to La Pajuila, where the oil {killed|k1} two in June.

@ plan p1: postponed a03 "It is now to be on the 18th" -> 2004-06-18
@ plan p1: held a05 "faced each other for seven hours in a Caracas villa"
@ plan p2: cancelled a07 "There will be no 28 June"
@ plan p3: held a10 "he was shown to his seat in the Caracas villa"
@ plan p4: postponed a10 "guns will fall silent on 14 July" -> 2004-07-14
@ plan p4: held a11 "came into effect on Wednesday"
@ plan p5: none
@ request q1: rejected a05 "turned down a withdrawal from Saravena"
@ request q2: accepted a03 "It is now to be on the 18th"
@ request q3: accepted a10 "was shown to his seat"
@ request q4: accepted a08 "walked across a hanging bridge near Saravena"
@ threat t1: carried_out a06 "A column of smoke over Kilometre 36"
@ deadline d1: met a08 "one day before a government deadline"
@ figures a02 "knows of seven dead" / a05 "from seven to two"   resolved a05 "corrected the number of people killed"
@ denial a02 "blamed the ELN's Domingo Laín front" / a03 "had had no hand in Thursday's explosion"
@ denial a07 "had shot nine guerrillas in the hills" / a09 "The uniforms had been put on them afterwards"
@ date a07 "behind Fortul on Wednesday" / a09 "for Tuesday, 22 June"
@ denial a08 "denied that it had paid" / a09 "two suitcases had changed hands on the bridge"
@ denial a11 "A patrol was fired on near Tame" / a12 "Nobody shot at any patrol on Thursday"
@ parties a11 "A patrol was fired on near Tame" / a12 "It was soldiers who fired"
@ one p1 = cauca-hacienda/p7
