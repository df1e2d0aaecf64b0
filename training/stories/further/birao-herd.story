# story: birao-herd
# about: a veterinary team of an aid group is kidnapped near Birao after a cattle raid; prefects of Chad and the Central African Republic bargain, peacekeepers search a village, blood money is paid
# neighbour: paoua-herd

=== v01 | 2018-03-08 | Vets in the Field (press release)
--- Statement on our colleagues
Four members of our vaccination team {were taken|h1} by armed men on Tuesday 6 March on the track from Birao to Tissi. They are two Chadian cattle nurses, a Central African driver and a French veterinarian, Dr Solène Marchadour. We {ask|q1} all those with influence to see that they come back to us safe.
The team was on its way to treat animals hurt in last week's {raid|r1} on the herders' camp at Boromata. It carried no weapons and 9,000 doses of vaccine, which need cooling.
We have today {withdrawn|w1} our other staff from the prefecture of Vakaga. We shall make no further comment.

=== v02 | 2018-03-09 | Sahel Press Service
--- Vets kidnapped in Central African cattle feud
BANGUI - Armed men from the village of Sikikédé {are holding|h1} four veterinary workers in the Central African Republic's far north-east, the prefect of Birao said on Friday, in revenge for a {cattle raid|r1} that they blame on Chadians.
The villagers {demand|q2} 340 cows, {stolen|r1} according to them on 28 February, and the arrest of a Chadian customs officer, Lieutenant Issa Barka, who {led the raid|r1}, they say.
Chad's governor of Sila region {dismissed|x1} that: no officer of his had left the barracks in weeks. He {will meet|p1} the prefect at the border well of Am Dafok on Tuesday.
The UN mission {flew in|d1} 50 Zambian peacekeepers.

=== v03 | 2018-03-10 | Breizh Dimanche | copy v02
--- Breton vet kidnapped in Africa
BANGUI - Armed men from the village of Sikikédé {are holding|h1} four veterinary workers in the Central African Republic's far north-east, the prefect of Birao said on Friday, in revenge for a {cattle theft|r1} that they blame on Chadians.
The villagers {want|q2} 340 cows, {stolen|r1} according to them on 28 February, and the arrest of a Chadian customs officer, Lieutenant Issa Barka, who {led the raid|r1}, they say.

=== v04 | 2018-03-13 | Le Sila Libre (Goz Beïda)
--- Nobody at the well but the well
The governor got as far as Tissi. There, on Tuesday morning, word reached him that his neighbour had a fever, and so the {palaver|p1} at Am Dafok has been moved to Saturday. He turned his car round and inspected a school.
People here hear a different tale about Boromata. It was the herders who {were robbed|r1}, says Hawa Djibrine, who lost her brother there; the villagers of Sikikédé came with spears on Thursday, 1 March, took 120 animals and {killed|r1} three men. "Then they cry thief!"
The herders' union {threatens to close|t1} the transhumance route, and with it Birao's meat market, if blood money is not paid by the end of the month.

=== v05 | 2018-03-15 | Sahel Press Service
--- UN troops search village, find vaccine boxes
BIRAO - Zambian peacekeepers {searched|s1} Sikikédé at dawn on Wednesday for four {kidnapped|h1} veterinary workers and found empty vaccine boxes, the UN mission said. One villager {was injured|s1} by a fall.
The village chief, Ramadan Abakar, gave another account: soldiers {beat|s1} nine people with belts. He {demanded|q3} that the peacekeepers leave the prefecture. The mission {ruled that out|x2}.
France's foreign minister {telephoned|e1} the presidents of both countries on Wednesday and {promised|p2} a team of negotiators.
In Bangui a trade unionist {was arrested|a1} over leaflets praising the kidnappers.

=== v06 | 2018-03-18 | Oubangui Matin
--- Under the acacia, at last
Two carpets, six kettles, one interpreter too many. Our prefect and the governor of Sila {sat opposite each other|p1h} at Am Dafok on Saturday until the shadows were long. They {will exchange lists|p5} of brands, and that is written down. A joint {count of the herds|p3} is to begin on 26 March.
About the customs lieutenant the governor was short: Barka is on leave and will {not be arrested|x3}, not for anyone's cows.
A kidnapper's cousin brought a video to the well. One sees Dr Marchadour vaccinating a goat. She says it is the eleventh day, that they are well treated, that she was {caught|h1} on the Monday.
It was the second such case in the region: at Ndah, in 2014, a Polish priest {was held|b1} for five weeks.

=== v07 | 2018-03-21 | Breizh Dimanche
--- "Solène, we are waiting for you"
Twelve hundred people with lanterns {walked|v1} along the quays of Douarnenez on Tuesday evening for the {kidnapped|h1} veterinarian, in the rain, without slogans. Her mother read out a text. She {pleaded with|q4} the minister not to send soldiers.
Two negotiators from Paris {landed|p2h} in Bangui the same day.
"My daughter telephoned," said the mother. Thirty seconds, a bad line. They had been moved during the {soldiers' visit|s1}; through the straw she had seen men {struck|s1}. That is what the chief says too, and what New York has contested since.
On Sunday shots {were fired|s2} at a Zambian convoy near Boromata. Nobody was hit.

=== v08 | 2018-03-24 | Radio Ndeke
--- First two are back
The nurses Ali Senoussi and Moussa Adam rode into Birao on one donkey yesterday. The village {let them go|y1} "as Muslims and as uncles," Ali says. The doctor and the driver are still there.
The pair have seen the {stolen|r1} herd with their own eyes, that is to say what the village lost. Not 340: a hundred at most.
And Barka? "They showed us his cap." So he {was at Boromata|r1}.
Chad's governor {sent|e2} his deputy to Birao at once and {asked for|q6} the cap.
The UN mission has now {opened an inquiry|i1} into the {search|s1} of the 14th, after nine medical certificates were laid before it.

=== v09 | 2018-03-30 | Le Sila Libre (Goz Beïda)
--- Route closed, Barka in a cell
Since yesterday thorn bushes {have lain|t1h} across the herders' track at Tissi. No blood money came, no cattle shall go. Birao's butchers may slaughter their chickens.
In the same night the gendarmes of Goz Beïda {fetched|a2} Lieutenant Issa Barka out of his mother-in-law's house. The prosecutor speaks of "absence without leave and a cap". Sikikédé {had been clamouring for|q2} nothing else for three weeks, the cows apart.
The {count|p3} of the herds, on the other hand, was given up: neither side would let the other touch its tails.
Herders at Haraze {attacked|r2} a millet store on Wednesday. Two guards {were tied up|r2}.

=== v10 | 2018-04-04 | Sahel Press Service
--- French vet freed after four weeks
BIRAO - Dr Solène Marchadour and her driver {were freed|y2} near Birao on Tuesday after elders from Chad {paid|y3} the equivalent of 30,000 euros in blood money for the {raid|r1} of 28 February, the prefect said.
A UN spokeswoman acknowledged that peacekeepers {had mistreated|s1} nine people during a {search|s1} in March. A platoon commander {was sent home|w2}.
The chief, Ramadan Abakar, renewed his {demand|q3} that all Zambians go. France {denied|x4} having {paid|y3} anything.
The prefect and the governor {will be|p4} in Am Dafok once more after the rains.

=== v11 | 2018-04-07 | Breizh Dimanche
--- She brought back a goat bell
"It was the Tuesday," Solène Marchadour laughs: she had lost count of a day, hence the muddle about when she {was kidnapped|h1}. The sixth of March it was.
The negotiators {sent|p2h} from Paris? She never saw them. But she did see a man {count money|y3} on a mat, at night, a Frenchman with a moustache, on the eve of her {release|y2}. It was not 30,000 but nearer 80,000, her driver reckons. The foreign ministry was asked on Friday and {stuck to|x4} its no.
Elders on both sides {have agreed|g1} to take away the thorns. On Thursday the first {herds passed|y4} Tissi.
She {wants|q5} her employer to send the 9,000 doses again, with ice.

@ plan p1: postponed v04 "has been moved to Saturday" -> 2018-03-17
@ plan p1: held v06 "sat opposite each other at Am Dafok on Saturday"
@ plan p2: held v07 "Two negotiators from Paris landed in Bangui"
@ plan p3: cancelled v09 "was given up: neither side would let"
@ plan p4: none
@ plan p5: none
@ request q1: accepted v10 "were freed near Birao on Tuesday"
@ request q2: accepted v09 "Lieutenant Issa Barka out of his mother-in-law's house"
@ request q3: rejected v05 "The mission ruled that out"
@ request q4: none
@ request q5: none
@ request q6: none
@ threat t1: carried_out v09 "have lain across the herders' track at Tissi"
@ figures v02 "340 cows" / v08 "a hundred at most"
@ figures v10 "30,000 euros in blood money" / v11 "nearer 80,000"
@ date v01 "on Tuesday 6 March" / v06 "on the Monday"   resolved v11 "The sixth of March it was"
@ date v02 "28 February" / v04 "on Thursday, 1 March"
@ parties v02 "in revenge for a cattle raid that they blame on Chadians" / v04 "the villagers of Sikikédé came with spears"
@ parties v05 "was injured by a fall" / v05 "soldiers beat nine people with belts"   resolved v10 "had mistreated nine people"
@ denial v02 "led the raid, they say" / v02 "no officer of his had left the barracks"   resolved v08 "So he was at Boromata"
@ denial v10 "France denied having paid anything" / v11 "a Frenchman with a moustache"
@ parties v05 "was injured by a fall" / v07 "she had seen men struck"
