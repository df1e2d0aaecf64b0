# story: tavush-orchard
# about: mortar fire on apricot pickers on the Armenian-Azerbaijani border in June 2011, a seized shepherd, a monitors' visit put off, a foreign ministers' meeting that falls through
# neighbour: araks-pasture

=== o01 | 2011-06-06 | Yerevan Dispatch
--- Two pickers killed in Tavush orchard
MOVSES, Armenia - Mortar rounds {hit|s1} an apricot orchard near this border village on Sunday evening, killing two pickers and wounding at least four, the provincial governor said on Monday.
The shells {came|s1} from Azerbaijani positions about a kilometre away, according to Governor Arman Sahakyan. Women and schoolchildren were filling crates when the first one burst.
Armenia's Foreign Ministry {condemned|c1} the {attack|s1} and {called on|q1} Baku to pull back the post from which it says the mortars {were fired|s1}.
Observers of the Organization for Security and Co-operation in Europe {will visit|p1} the orchard on Thursday, the governor said.
The two countries fought a {war|b4} over Nagorno-Karabakh that a {cease-fire|b1} ended in 1994.

=== o02 | 2011-06-07 | Ararat Morning | copy o01
--- Mortars kill two among the apricot trees
MOVSES, Armenia - Mortar rounds {struck|s1} an apricot orchard near this border village on Sunday evening, killing two pickers and injuring at least four, the provincial governor said on Monday.
The shells {came|s1} from Azerbaijani positions about a kilometre away, according to Governor Arman Sahakyan. Women and schoolchildren were filling crates when the first one burst.
Armenia's Foreign Ministry {condemned|c1} the {attack|s1} and {called on|q1} Baku to pull back the post from which it says the mortars {were fired|s1}.

=== o03 | 2011-06-07 | Baku Courier
--- Defence Ministry: no mortars on that stretch
Azerbaijan keeps no mortars on the Tovuz section of the border and {shot at|s1} nobody there on Sunday, the Defence Ministry said in a statement yesterday. Whatever {fell on|s1} the orchard at Movses, it fell at noon, when Armenian troops were practising with live rounds, the statement went on.
It {accused|c2} Yerevan of "{burning|b2} the crops of Tovuz farmers" last autumn and of then crying murder.
As for Armenia's {wish|q1} that a border post be moved back, the ministry had one sentence: "Azerbaijani soldiers stand on Azerbaijani soil and {will stay|r1} there."
A private, Elvin Jafarov, 20, has been missing from the same sector since Saturday. Baku {has given Armenia until|d1} 18 June to hand him over, alive or dead.

=== o04 | 2011-06-09 | Radio Tavush
--- Monitors stay at the hotel
They had their boots on already. Then, at eight this morning, the Azerbaijani side {declined|r4} to vouch for their safety, and the OSCE's five monitors stayed in Ijevan. The {trip|p1} to Movses is now to take place next Tuesday, the 14th.
Meanwhile our neighbours in Chinari miss a man. Vardan Melikyan, 61, who herds sheep, was {dragged away|a1} by soldiers from across the line yesterday afternoon, his son says. The International Committee of the Red Cross {has asked|q2} Baku to let its delegates see him.
At the hospital in Berd they count six wounded from {Sunday's fire|s1}; two of them had first gone home with splinters in the arm.
Seyran Bagratyan from the regional command {warned|t1} that the next shell would be answered with artillery.

=== o05 | 2011-06-11 | Caucasus Press Agency
--- Armenian guns reply after second village shelled
TBILISI - Armenian howitzers {pounded|t1h} an Azerbaijani post in the Tovuz district before dawn on Saturday, hours after a {barrage|s2} on the village of Aygepar in which one farmer was hurt.
It was the second {shelling|s2} on that part of the frontier in a week; on 5 June two {died|s1} in an orchard at nearby Movses.
Baku said three of its soldiers had been killed by the {howitzer fire|t1h}. It {described|c3} it as a gross violation of the 1994 {truce|b1}.
Foreign ministers of the two states are still {due to see|p2} each other in Tbilisi on 17 June, Georgia's Foreign Ministry said.

=== o11 | 2011-06-12 | Tiflis Sunday Mail | copy o05
--- Howitzers answer Friday night shelling
TBILISI - Armenian howitzers {shelled|t1h} an Azerbaijani post in the Tovuz district before dawn on Saturday, hours after a {barrage|s2} on the village of Aygepar in which one farmer was injured.
It was the second {shelling|s2} on that part of the frontier in a week; on 5 June two {died|s1} in an orchard at nearby Movses.
Baku said three of its soldiers had been killed by the {howitzer fire|t1h}. It {described|c3} it as a gross violation of the 1994 {truce|b1}.

=== o06 | 2011-06-12 | Ararat Morning
--- What did the howitzers hit?
An empty dugout and a water tank: that, says our army, is what {went up|t1h} on Saturday, and not a soul was in it. The Azerbaijani account of three dead could not be confirmed; no funerals have been announced.
In Aygepar the cows are back on the road. Four houses lost their roofs in {Friday's bombardment|s2}. The mayor, Hrant Avetyan, spoke of one injured man, his own brother-in-law.
In Yerevan some 200 students {marched to|m1} the OSCE's office with crates of apricots, which they left on the steps. They {want|q3} the organisation to name the side that {shot|s1} at the pickers. "Neutral between the mortar and the ladder," read one placard.

=== o07 | 2011-06-15 | Caucasus Press Agency
--- OSCE team inspects orchard, names no culprit
IJEVAN - Five OSCE monitors {walked through|p1h} the orchard at Movses for two hours on Tuesday, photographed eleven craters and left without saying who had made them.
"Our mandate is to look," said their leader, the Dutch colonel Pieter Vroom, when he was asked to point a finger. He {would not|r2} do so today or later, he added, to the disappointment of the students who had {pressed for|q3} it.
The colonel did say that the fuses were dated from {fire|s1} shortly before sunset, not from midday.
Some 30 km to the south a Red Cross doctor {was led|y1} on Monday into a garrison in Gazakh, where the shepherd Vardan Melikyan {is held|a1}. She found him well.

=== o08 | 2011-06-17 | Baku Courier
--- Soldier's body comes home, minister stays home
The coffin of Private Elvin Jafarov {was carried|y2} across the line near Bala Jafarli at nine on Thursday morning, a day and a half before the date that Baku had {set|d1}. He had stepped on a mine, the Armenian side wrote in the covering letter. His father does not believe it.
The gesture did not save the {rendezvous|p2} in Tbilisi. Azerbaijan's foreign minister has unpacked his suitcase: one does not sit down, his spokesman said, with people whose howitzers {killed|t1h} three conscripts on Saturday.
Their names were read out at the Defence Ministry. Three graves have been dug in Ganja.
The shepherd, on the other hand, {is to go home|p3} on Monday. Melikyan crossed the frontier by himself and drunk, the State Security Ministry said; nobody fetched him.

=== o09 | 2011-06-21 | Yerevan Dispatch
--- Shepherd back after twelve days
CHINARI, Armenia - Vardan Melikyan {stepped out|p3h} of a white Red Cross jeep on Monday, kissed his grandson and asked who had milked the sheep.
Azerbaijan {freed|p3h} him without a condition, the Red Cross said. He had been sober and sitting under a walnut tree when four men {took|a1} him, Melikyan said, "on our side, where that tree has always stood".
Armenia's Defence Ministry conceded that the dugout {shelled|t1h} on 11 June had been manned after all. It gave no number of dead.
The general staffs {will test|p4} a telephone line between the two commanders on 5 July, according to the OSCE. A similar line {was agreed on|b3} in 2005 and rang once.

=== o10 | 2011-06-25 | The Continental
--- A truce of ladders
The last apricots of Movses will be picked at night. Ever since the {deaths|s1} of 5 June, says Anahit Grigoryan, who lost a daughter, nobody climbs a ladder by daylight.
Armenia has {lodged|c4} a complaint with the Council of Europe. In it the number of the wounded is put at six. Azerbaijan repeats that it has no mortars there. It still {rejects|r1} any talk of moving the post, and has {brought|w1} two more companies to the hills behind it.
There has been no third {shelling|s3} yet, although in Baku a deputy {threatened|t2} one "for every coffin".
When the diplomats who were to have {met|p2} in Tbilisi will find another date, neither capital can say.

@ plan p1: postponed o04 "is now to take place next Tuesday, the 14th" -> 2011-06-14
@ plan p1: held o07 "walked through the orchard at Movses for two hours on Tuesday"
@ plan p2: cancelled o08 "Azerbaijan's foreign minister has unpacked his suitcase"
@ plan p3: held o09 "stepped out of a white Red Cross jeep on Monday"
@ plan p4: none
@ request q1: rejected o03 "Azerbaijani soldiers stand on Azerbaijani soil and will stay there"
@ request q2: accepted o07 "was led on Monday into a garrison in Gazakh"
@ request q3: rejected o07 "would not do so today or later"
@ threat t1: carried_out o05 "Armenian howitzers pounded an Azerbaijani post"
@ threat t2: none
@ deadline d1: met o08 "was carried across the line near Bala Jafarli"
@ parties o01 "The shells came from Azerbaijani positions" / o03 "when Armenian troops were practising with live rounds"
@ date o01 "on Sunday evening" / o03 "it fell at noon"   resolved o07 "from fire shortly before sunset"
@ figures o05 "three of its soldiers had been killed" / o06 "not a soul was in it"   resolved o09 "had been manned after all"
@ denial o04 "dragged away by soldiers from across the line" / o08 "nobody fetched him"
@ denial o08 "crossed the frontier by himself and drunk" / o09 "sober and sitting under a walnut tree"
