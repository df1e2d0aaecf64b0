# story: sokh-road
# about: shots over a road round the Uzbek exclave of Sokh in Kyrgyzstan, hostages on both sides, a blockaded pass, governors who meet in a school, January and February 2008
# neighbour: naryn-valve

=== d01 | 2008-01-17 | Silk Road News
--- Uzbek guards shoot at Kyrgyz road builders
BATKEN - Uzbek border guards {opened fire|s1} on Wednesday on Kyrgyz labourers who were building a road round the exclave of Sokh, wounding three, the governor of Batken said.
The bulldozers had {crossed|i1} into Sokh by 200 metres, Uzbekistan's National Security Service said. It {demanded|q1} that the work be stopped for good.
Hours after the {shooting|s1}, villagers of Charbak {seized|h1} five Uzbek officials whose car had stopped at the bakery.
Governor Mirlan Toktogulov {will see|p1} his colleague from Ferghana on Saturday in the Sokh town hall.
Sokh lies wholly inside Kyrgyzstan; most of its people are Tajiks. In 1999 and 2005 there were {gunfights|b1} there as well.

=== d02 | 2008-01-18 | Bishkek Evening | copy d01
--- Three road workers wounded at Sokh
BATKEN - Uzbek border guards {shot|s1} on Wednesday at Kyrgyz labourers who were building a road round the exclave of Sokh, injuring three, the governor of Batken said.
The bulldozers had {crossed|i1} into Sokh by 200 metres, Uzbekistan's National Security Service said. It {demanded|q1} that the work be stopped for good.
Hours after the {shooting|s1}, villagers of Charbak {seized|h1} five Uzbek officials whose car had stopped at the bakery.

=== d03 | 2008-01-19 | Batken Blog
--- Tea for the prisoners
Let me correct the big papers. There were seven in the car at the bakery, I gave them tea myself, and nobody {seized|h1} them: they were afraid of the crowd and asked to be locked in.
The road men were {fired on|s1} on Tuesday. I know it because on Wednesday I was already visiting them in hospital. Four of them, one with a hole in his ear.
This morning the Uzbeks {closed|k1} the pass at Khushyar, our way to the bazaar. Twenty lorries of onions. They say it {will stay|t1} so, and that no Kyrgyz car will roll through Sokh until their officials are home.
Our elders have written to the president: {send us|q2} soldiers, they ask, a hundred at least.

=== d04 | 2008-01-20 | Tashkent Herald
--- Talks in Sokh fall to the snow
Snow lay on the passes, and so the governors did not {meet|p1} on Saturday. They now hope for Thursday, in the school of Charbak instead of the town hall.
The security service said on Sunday that its men had {fired|s1} three warning shots into the air on Wednesday and could have wounded no one.
It {gave the villagers|d1} until Friday to hand over the five officials, who are "being kept like goats". What would happen on Saturday it did not say.
Ten Kyrgyz traders {were detained|a1} at the market of Rishtan on Saturday for lack of papers. Kyrgyzstan {called|c1} it hostage-taking.
The gas {shut-off|b2} of last week, which darkened Bishkek, has nothing to do with Sokh, officials in both capitals insist.

=== d05 | 2008-01-22 | Silk Road News
--- Kyrgyz troops reach exclave border
OSH - Kyrgyzstan {moved|y1} 120 soldiers to the edge of Sokh on Monday, answering a {wish|q2} of village elders, as the row over a new road entered its second week.
Uzbekistan {condemned|c2} the {move|y1} as "theatre with rifles".
A Kyrgyz military prosecutor said he had dug two bullets from a bulldozer's seat and one from a man's shoulder. They did not fall from the sky, he said. The wounded numbered three; a fourth man in the ward had frostbite.
Uzbek guards {fired at|s2} a shepherd near Khushyar on Sunday and missed, he added.
Prime ministers of the two states {are to take up|p2} Sokh when they {confer|p6} on 4 February.

=== d12 | 2008-01-23 | Osh Business Gazette | copy d05
--- Soldiers march to Sokh
OSH - Kyrgyzstan {sent|y1} 120 soldiers to the edge of Sokh on Monday, answering a {wish|q2} of village elders, as the row over a new road went into its second week.
Uzbekistan {condemned|c2} the {move|y1} as "theatre with rifles".
A Kyrgyz military prosecutor said he had dug two bullets from a bulldozer's seat and one from a man's shoulder. They did not fall from the sky, he said. The wounded numbered three; a fourth man in the ward had frostbite.

=== d06 | 2008-01-25 | Radio Ferghana Valley
--- Two men on children's chairs
The chairs were so low that the governors' knees reached their chins. On Thursday Toktogulov and his Uzbek colleague Bakhtiyor Nazarov {sat facing|p1h} each other in the third-grade classroom of Charbak and drew on the blackboard.
The road {goes on|r1}, the Kyrgyz governor said at the end; he would sooner give up his moustache. Nazarov {appealed for|q3} a joint survey of the border at that spot, with a surveyor from each side and a third from Russia.
The five from the bakery {slept at home|y6} on Thursday night. They were five, not seven, Nazarov said as he shook hands with them one by one. Their drivers had never been {held|h1}.
Khushyar, however, {remains shut|k1}. And the ten in Rishtan wait.

=== d07 | 2008-01-29 | Batken Blog
--- Nobody is cold like a trader
I said the shots {fell|s1} on Tuesday. My wife says Wednesday, and so does the hospital's book: admitted 16 January, 3 p.m. I hang my head.
Ten of our people still {sit|a1} in Rishtan. Their mothers {blocked|m1} the Batken road on Sunday with prams; forty or fifty of them, I counted badly because of the smoke.
In Osh the army said that its soldiers {would be home|p3} by 5 February.
Sokh's teachers have a new story: on the day of the {gunfire|s1} the bulldozers stood on our side of the ditch, all of them. They are Uzbek citizens, and they said so aloud.
The shepherd of Khushyar, by the way, is my uncle. Our own conscripts {shot at|s2} him that Sunday, he says, for they took his crook for a rifle.
Governor Nazarov has told the market police: any Kyrgyz trader without a stamp {will be fined|t2} ten sheep.

=== d08 | 2008-02-03 | Tashkent Herald
--- Court in Rishtan sends traders home
A judge in Rishtan {acquitted|y2} the ten Kyrgyz market traders on Friday and gave them back their scales. Kyrgyzstan had {sought|q5} nothing else since the {round-up|a1}.
Only nine had been taken to him: the tenth, police said, was never {arrested|a1} but had gone to a wedding.
Moscow {will lend|y3} a surveyor, its embassy wrote, and Bishkek has signed the paper. The three men with tripods {will begin|p4} on 11 February.
On Saturday the first onion lorry since mid-January rolled over the pass of Khushyar. Uzbekistan had {lifted|y4} the barrier a week late by its own word, for the officials {came home|y6} on 24 January.

=== d09 | 2008-02-06 | Silk Road News
--- Premiers leave Sokh for another day
ANDIJAN - The Uzbek and Kyrgyz prime ministers {spoke|p6h} about water and gas on Monday, and not for a minute about Sokh, a Kyrgyz delegate said. The {subject|p2} had been taken off the list over breakfast.
Kyrgyz soldiers {stayed|w1} at the exclave on Wednesday. Their {return|p3} to Osh has been put back to 20 February, when the {survey|p4} should be over, the army said.
A headmaster in Rishtan said he had seen all ten traders in the court's cage, the supposed wedding guest among them.
Three weeks ago Uzbek fire {wounded|s1} road builders there.

=== d10 | 2008-02-15 | Radio Ferghana Valley
--- The ditch has moved, says the Russian
Viktor Lapshin is from Omsk and likes neither onions nor politics. From Monday to Wednesday he {walked|p4h} the line at Charbak with his Kyrgyz and Uzbek colleagues. The bulldozers had {been|i1} on Uzbek ground, he finds, but by eleven metres and not by two hundred; a spring flood shifted the ditch in 1993.
A day later the road came to an end. Kyrgyz engineers {packed up|y5} their machines, for good, as Tashkent had {wished|q1} from the first day; the new route {will run|p5} behind the hill and be finished in 2010.
On Thursday two Uzbek conscripts {shot|s3} at a dog and Charbak ran into its cellars.

=== d11 | 2008-02-21 | Bishkek Evening
--- Soldiers leave Charbak with bread
All 120 of them went, each with a loaf. The {withdrawal|p3h} from the edge of Sokh was over by three o'clock yesterday afternoon.
So ended an affair that began with {shots|s1} on 16 January. Governor Toktogulov has kept his moustache and lost his road.
Lapshin's eleven metres are disputed by the Kyrgyz member of the {survey|p4h}. There was no {trespass|i1} at all, he told us: the Russian measured from the wrong bank.
The elders {ask|q4} for a school of their own, with higher chairs. The ministry of education did not pick up the telephone.

@ plan p1: postponed d04 "They now hope for Thursday" -> 2008-01-24
@ plan p1: held d06 "sat facing each other in the third-grade classroom"
@ plan p2: cancelled d09 "had been taken off the list over breakfast"
@ plan p3: postponed d09 "has been put back to 20 February" -> 2008-02-20
@ plan p3: held d11 "All 120 of them went, each with a loaf"
@ plan p4: held d10 "walked the line at Charbak with his Kyrgyz and Uzbek colleagues"
@ plan p5: none
@ plan p6: held d09 "spoke about water and gas on Monday"
@ request q1: rejected d06 "he would sooner give up his moustache"
@ request q1: accepted d10 "packed up their machines, for good"
@ request q2: accepted d05 "moved 120 soldiers to the edge of Sokh"
@ request q3: accepted d08 "Moscow will lend a surveyor"
@ request q4: none
@ request q5: accepted d08 "acquitted the ten Kyrgyz market traders"
@ threat t1: withdrawn d08 "Uzbekistan had lifted the barrier"
@ threat t2: none
@ deadline d1: met d06 "The five from the bakery slept at home on Thursday night"
@ figures d01 "five Uzbek officials" / d03 "There were seven in the car"   resolved d06 "They were five, not seven"
@ figures d01 "wounding three" / d03 "Four of them, one with a hole in his ear"   resolved d05 "The wounded numbered three"
@ date d01 "opened fire on Wednesday" / d03 "were fired on on Tuesday"   resolved d07 "admitted 16 January, 3 p.m."
@ denial d01 "villagers of Charbak seized five Uzbek officials" / d03 "asked to be locked in"
@ denial d01 "wounding three, the governor of Batken said" / d04 "could have wounded no one"   resolved d05 "one from a man's shoulder"
@ figures d01 "into Sokh by 200 metres" / d10 "by eleven metres and not by two hundred"
@ denial d01 "The bulldozers had crossed into Sokh" / d07 "stood on our side of the ditch, all of them"
@ figures d04 "Ten Kyrgyz traders" / d08 "Only nine had been taken to him"   resolved d09 "all ten traders in the court's cage"
@ parties d05 "Uzbek guards fired at a shepherd" / d07 "Our own conscripts shot at him"
@ denial d10 "had been on Uzbek ground" / d11 "the Russian measured from the wrong bank"
