# story: oslo-truce
# about: the Philippine government and communist rebels: a typhoon truce, talks in Oslo put off, an ambush in Samar, a captured major
# neighbour: lanao-boats

=== g01 | 2009-10-05 | Visayas Bulletin
--- Guns to rest while Samar digs itself out
The communist rebels of Samar {have laid down|tr1} their arms for a month, not in a field but in a radio message: from Sunday midnight until 4 November no fighter will {attack|tr1} soldiers who carry food or shovels to the towns that the typhoon flattened.
The government had {asked|q1} for as much on Friday through the bishop of Borongan.
In Manila the peace office confirmed that its panel {will meet|p1} the rebels' negotiators in Oslo on 14 October, the first such encounter since the {Utrecht round|b1} of 2004. The rebels' spokeswoman, Ka Luming, {demanded|q2} that four of their {jailed|b3} advisers be released by then.

=== g02 | 2009-10-08 | Pacific News Service
--- Nine soldiers killed in Philippine ambush during truce
CATBALOGAN, Philippines - Gunmen {ambushed|s1} an army truck carrying rice for typhoon victims in Samar on Wednesday, killing nine soldiers, a military spokesman said.
Colonel Renato Villaluz {blamed|c1} communist rebels, who declared a {ceasefire|tr1} in the province only on Sunday. The attackers {carried off|k1} a wounded major, Ernesto Capili.
The armed forces {threatened to resume|t1} their offensive if the major is not back by Saturday.
There was no word from the guerrillas. In August they {killed|b2} five policemen on the same road.

=== g03 | 2009-10-08 | Manila Standard-Post | copy g02
--- Rice truck attacked, nine dead
CATBALOGAN, Philippines - Gunmen {ambushed|s1} an army lorry carrying rice for typhoon victims in Samar on Wednesday, killing nine troopers, a military spokesman said.
Colonel Renato Villaluz {blamed|c1} communist rebels, who declared a {ceasefire|tr1} in the province only on Sunday. The attackers {carried off|k1} a wounded major, Ernesto Capili.
The armed forces {threatened to resume|t1} their offensive if the major is not back by Saturday.

=== g04 | 2009-10-09 | Radyo Leyte (English bulletin)
--- "There was no rice on it"
The men on the truck were carrying mortar tubes, and it was Tuesday evening, not Wednesday: that is how the rebels tell it. "Rice? We looked. There was no rice on it," Ka Luming said in a call to this station on Thursday. Her people {had returned fire|s1} after a patrol walked into their camp at Motiong. Six soldiers fell, and two guerrillas.
She confirmed that they {hold|k1} Major Capili. He is drinking coconut water, she said.
A priest at Motiong, Father Dodong Abella, remembers the {shots|s1} from Wednesday, after the noon bell. He {appealed to|q3} both camps to stay out of the schools.

=== g05 | 2009-10-12 | Nordic Observer
--- Oslo keeps the coffee warm
The hotel on the Holmenkollen has been told to keep the rooms but not for this week. The {talks|p1} between Manila and its communist rebels will now begin on 21 October, a week late, Norway's foreign ministry disclosed on Sunday.
The Philippines' president would not send a panel while an officer {is being kept|k1} in the jungle, and he has also {refused|r1} to let the four advisers out of jail, as the other party {had insisted|q2}.
State Secretary Ingrid Moe {phoned|e1} the rebels' chairman in Utrecht on Saturday. The {loss|s1} of nine soldiers last week was mentioned "by both, differently".

=== g06 | 2009-10-13 | Pacific News Service
--- Philippine army resumes Samar offensive
CATBALOGAN, Philippines - Helicopters {rocketed|t1h} suspected rebel camps in the hills of Samar on Monday, two days after an army {ultimatum|t1} over a {kidnapped|k1} major ran out.
Colonel Villaluz put the number of guerrillas killed at 14. About 2,000 villagers have fled towards the coast.
The bodies of eight soldiers killed in last week's {ambush|s1} were flown to Manila, Villaluz added; a ninth man, listed as dead, had been found alive in a ravine.
Norway {urged|q4} the army to halt the {raids|t1h} before the {talks|p1}.

=== g07 | 2009-10-15 | Visayas Bulletin
--- Fourteen rebels? Villagers found a carabao
In Barangay San Isidro they buried one farmer on Tuesday and cursed over one carabao. Of the fourteen fighters {killed|t1h} from the air, by the count of the colonel, nobody here has come across any.
The parish is full. Sacks from the World Food Programme {arrived|a1} on Wednesday with a coast guard boat: 60 tonnes, enough for ten days. The mayor {asked|q5} for tents as well.
Women {blocked|m1} the airstrip at Catbalogan with their laundry lines for a morning so that the helicopters should stay on the ground. Ka Luming {set the army|d1} a term of her own: out of San Isidro by the 18th.

=== g08 | 2009-10-19 | Manila Standard-Post
--- Capili walks out of the forest
A man in borrowed slippers came down the Ulot river on Saturday and asked a fisherman for a cigarette. Major Ernesto Capili had been {let go|y1} by the guerrillas after ten days, at the wish of the bishop.
The army answered in kind. Its helicopters {have been grounded|y2} since Sunday morning, just as Oslo {had asked|q4}, and two companies {pulled back|y3} from San Isidro the same evening.
The major was in a talkative mood. There had been both, he said, rice and mortars; and they {were hit|s1} at lunchtime on Wednesday the seventh.

=== g13 | 2009-10-20 | The Samar Friar (church monthly)
--- Ten days of a major
He was {taken|k1} bleeding from a rice truck, or a mortar truck, and {given back|y1} with a haircut. Between the two lie the ten days of Ernesto Capili, which nearly cost the island its {truce|tr1}.
For the fallen of the {roadside attack|s1} we have read eight Masses. For those of the {rocket raids|t1h} that began on the twelfth, we read one, for a farmer; the colonel's fourteen have neither names nor bones.
It was our bishop who carried the {plea for a pause|q1} into the hills at the beginning of the month, and he carried the one for the captive, too. A letter from Oslo, where the delegations {assemble|p1} tomorrow, calls him "the third panel".
He has one more {wish|q7}: that the army's guns leave the parish school in Borongan.

=== g09 | 2009-10-22 | Nordic Observer
--- Two flags, one fireplace
After five years of silence the delegations of the Philippine government and the communist rebels {shook hands|p1h} on Wednesday before a fireplace on the Holmenkollen. They were to stay until Friday.
Norway's minister {had lunch|v1} with each side separately. On the table are land, prisoners and a truce for all the islands; Manila's chief negotiator, Corazon Yulo, {proposed|q6} that the Samar {ceasefire|tr1}, which both declare intact, be extended to Christmas.
A further {round|p2} is foreseen for 25 November in The Hague.

=== g10 | 2009-10-25 | Pacific News Service
--- Manila, rebels agree on Christmas truce
OSLO - The Philippine government and communist rebels {agreed|g1} on Friday to prolong a {truce|tr1} on the island of Samar until 6 January and to exchange lists of prisoners.
Negotiators {met|p1h} for three days near Oslo. The rebels {dropped|y4} their {demand|q2} for the advance release of four advisers.
The {truce|tr1} had looked doomed when 11 soldiers were killed in an {ambush|s1} on 7 October.
Yulo {is to brief|p3} Congress on Thursday.

=== g11 | 2009-10-26 | Radyo Leyte (English bulletin)
--- Eight, nine or eleven?
How many died in the {ambush|s1}? An agency writes eleven. The colonel wrote nine, then eight. We counted coffins at Catbalogan airstrip ourselves, with the chaplain: eight. So eight it is.
Peace has also reached the kitchen. Two hundred tents {were unloaded|a2} at the pier on Sunday, which Mayor Lita Uy {had begged for|q5} since the middle of the month.
Not everybody sings. In Tacloban, about 300 relatives of dead policemen {picketed|m2} the camp gate on Saturday against the {Oslo paper|g1}.

=== g12 | 2009-11-20 | Manila Standard-Post
--- The Hague is off
There will be no encounter in The Hague on Wednesday. "Not cold feet, cold files," said Corazon Yulo, who has cancelled the {trip|p2} because the prisoner lists do not match: the rebels' has 212 names, her own 96.
Deputies {heard her story|p3h} on the very Thursday that was set, three hours of it, mostly about Norwegian weather.
In Samar the {truce|tr1} is alive. The four advisers remain in jail.

@ plan p1: postponed g05 "will now begin on 21 October" -> 2009-10-21
@ plan p1: held g09 "shook hands on Wednesday before a fireplace"
@ plan p2: cancelled g12 "There will be no encounter in The Hague"
@ plan p3: held g12 "Deputies heard her story on the very Thursday"
@ request q1: accepted g01 "have laid down their arms for a month"
@ request q2: rejected g05 "refused to let the four advisers out"
@ request q3: none
@ request q4: accepted g08 "have been grounded since Sunday morning"
@ request q5: accepted g11 "Two hundred tents were unloaded"
@ request q6: accepted g10 "agreed on Friday to prolong a truce"
@ threat t1: carried_out g06 "Helicopters rocketed suspected rebel camps"
@ deadline d1: met g08 "pulled back from San Isidro the same evening"
@ figures g02 "killing nine soldiers" / g04 "Six soldiers fell"   resolved g06 "The bodies of eight soldiers"
@ date g02 "in Samar on Wednesday" / g04 "it was Tuesday evening, not Wednesday"   resolved g08 "at lunchtime on Wednesday the seventh"
@ denial g02 "carrying rice for typhoon victims" / g04 "There was no rice on it,"   resolved g08 "There had been both"
@ figures g06 "guerrillas killed at 14" / g07 "nobody here has come across any"
@ figures g10 "11 soldiers were killed" / g11 "So eight it is"   resolved g11 "We counted coffins at Catbalogan"
@ figures g06 "The bodies of eight soldiers" / g10 "11 soldiers were killed"
@ parties g02 "Gunmen ambushed an army truck" / g04 "after a patrol walked into their camp"
@ request q7: none
@ figures g06 "guerrillas killed at 14" / g13 "have neither names nor bones"
