# story: calabar-coaster
# about: pirates take officers from a coaster off Calabar; a naval raid with disputed dead, a demand for jailed men, a border closed, a trial put off
# neighbour: bakassi-trawler

=== c01 | 2011-02-14 | Gulf Press Agency
--- Five officers snatched from coaster near Calabar
CALABAR - Pirates {stormed|h1} the coaster Marit Lind at the mouth of the Calabar river on Saturday and {took|h1} five of its officers with them, the Nigerian navy said on Monday.
The ship, laden with cement for Douala, was riding at anchor. Three Filipinos, a Pole and its Cameroonian chief engineer are missing; the ten ratings were locked in the galley and are unhurt.
Nigeria {asked|q1} Cameroon to let its helicopters search the mangroves east of the border. Manila {will send|p1} an ambassador to Calabar this week.

=== c02 | 2011-02-15 | Littoral Soir
--- Our helicopters or none
Yaounde has been quick for once. Nigerian helicopters {may not cross|r1} the line, the general staff let it be known on Tuesday; Cameroon's own can look after Cameroon's mangroves.
That the {hijacking|h1} should concern us at all is owed to one man, chief engineer Blaise Mouelle of Kribi, who was to be married in April. His brother heard his voice on Monday: eight {are held|h1}, it said, not five, three ratings among them.
According to the brother the thing {happened|h1} on Friday and the navy slept until Saturday.

=== c03 | 2011-02-17 | Cross River Herald
--- Camp stormed at dawn, captives gone
Marines {raided|x1} a camp in the creeks behind Ikang yesterday morning. They found mattresses, a generator, eleven mobile telephones and a pot of soup still warm. What they did not find was the crew of the Marit Lind.
Six bandits {were killed|x1}, the Joint Task Force says. Seven more {were led away|a1}.
Women from the settlement walked to our office last night to say something else: the dead are three fishermen and a boy, and the soldiers {burned|x2} forty houses on the way out.
The Task Force's colonel, Sunday Ekpo, {called for|q2} patience.

=== c04 | 2011-02-18 | Manila Daily Post
--- Envoy on way to river of pirates
Ambassador Corazon Lim {was to have flown|p1} to Calabar on Thursday. She will now do so on Monday, the foreign department says, because the road from the airport was not thought safe after a {shoot-out|x1} with the gang on Wednesday.
The families of the three Filipino officers were given coffee at the department and a promise of {daily calls|p2}.
Ship managers in Bergen say that a man rang on Thursday. He {wants|q3} the seven prisoners of the Ikang {raid|x1} freed and threatens {to sink|t1} a ship in the Calabar channel should the marines return. No money was mentioned, they say.
In December last year two Filipinos {were seized|b1} off Bonny and {came home|b2} after six weeks.

=== c05 | 2011-02-18 | Visayan Mirror | copy c04
--- Envoy off to pirates' river
Ambassador Corazon Lim {was to have flown|p1} to Calabar on Thursday. She will now do so on Monday, the foreign office says, because the road from the airport was not thought safe after a {shoot-out|x1} with the gang on Wednesday.
The families of the three Filipino officers were given coffee at the department and a promise of {daily calls|p2}.

=== c06 | 2011-02-21 | Gulf Press Agency
--- Cameroon shuts border at Ekang
YAOUNDE - Cameroon {closed|k1} its road border with Nigeria at Ekang on Sunday after Nigerian marines in pursuit of kidnappers {crossed|x3} the river and {fired into|x3} a customs post, wounding two officers, the territorial administration ministry said.
It {demanded|q4} an apology by 28 February and {recalled|k2} its consul from Calabar.
Colonel Sunday Ekpo of the Joint Task Force {denied|r2} that any of his men {had left|x3} Nigerian soil. He spoke of "smugglers in bits of uniform".
The Philippine ambassador {flew in|p1h} to Calabar on Monday and was driven straight to the naval base.

=== c07 | 2011-02-22 | Radio Buea
--- One of eight comes back
He walked out of the bush at Mundemba with one shoe. Ignacy Wolny, second mate, Polish, 58, had been {released|y1} by the gang on Monday because of his heart.
He spoke to our reporter for two minutes before gendarmes put him into a car. There are five of us, he said; four now. Nobody ever {took|h1} a rating. That settles a question which has occupied Kribi for a week.
He had also lain close enough to hear the {fighting|x1} of last Wednesday, he added: "They had left a cook and some boys behind. I knew the boys."

=== c08 | 2011-02-24 | The Lagos Ledger
--- Abuja swallows hard, says sorry
It was not quite the word, but Yaounde took it for the word. Nigeria's foreign minister {wrote|y2} to his colleague on Wednesday that he "deeply regretted" the {shots|x3} at the customs post, four days before the date by which he {had been asked|q4} to.
So much for Colonel Ekpo's smugglers. He is on leave.
The road at Ekang is {still barred|k1}. Lorry owners put their loss at 90 million naira a day.
The seven men {arrested|a1} at Ikang {will appear|p3} before the Federal High Court in Calabar on 3 March. Their lawyers counted them again and came to twelve.

=== c09 | 2011-02-28 | Cross River Herald
--- Ship on the bottom, channel half closed
The Lady Ansa, a dredger of 900 tonnes, has lain on her side in the Calabar channel since Saturday night, {holed|t1h} by two charges beneath the waterline. The watchman swam. "They did tell us they would," said a harbour pilot.
Marines had gone {back into the creeks|x4} on Friday, this time without loss to anyone.
The state governor {appealed to|q5} the kidnappers to take him in place of the four. He {got an answer|r3} by text message: he was too heavy for the canoe.
For the {sinking|t1h} a second group, the Ekoi Lions, claimed responsibility too.

=== c10 | 2011-03-03 | Gulf Press Agency
--- Trial of Ikang suspects adjourned
CALABAR - The Federal High Court on Thursday adjourned {the trial|p3} of seven suspected pirates to 10 March because the prosecutor's file had been left in Abuja.
Outside, about 300 people from the Ikang creeks {demonstrated|v1} with a coffin.
A police pathologist told the court that four bodies were brought from the camp after the {operation|x1} of 16 February, one of them that of a child. The Task Force had put the number of dead at six.
Cameroon {reopened|y3} the Ekang road on Wednesday.

=== c11 | 2011-03-11 | Littoral Soir
--- Blaise Mouelle will marry after all
Four men in borrowed track suits got off a police launch in Calabar at eight yesterday morning, our chief engineer the last. They had been {let go|y4} during the night on a sandbank.
At about the same hour a judge a mile away {opened proceedings|p3h} against the seven from Ikang, and at ten {threw out|j1} the charges against all of them for want of evidence. They left by the back door. A {condition|q3} of the gang had been precisely that.
Coincidence, says the Nigerian navy. "There was {no bargain|g1}." The Bergen managers tell us that there was {one|g1}, made on Tuesday, with a bishop as notary.

@ plan p1: postponed c04 "She will now do so on Monday" -> 2011-02-21
@ plan p1: held c06 "flew in to Calabar on Monday"
@ plan p2: none
@ plan p3: postponed c10 "to 10 March because the prosecutor's file had been left in Abuja" -> 2011-03-10
@ plan p3: held c11 "opened proceedings against the seven from Ikang"
@ request q1: rejected c02 "Nigerian helicopters may not cross the line"
@ request q2: none
@ request q3: accepted c11 "They left by the back door"
@ request q4: accepted c08 "deeply regretted"
@ request q5: rejected c09 "he was too heavy for the canoe"
@ threat t1: carried_out c09 "holed by two charges beneath the waterline"
@ figures c01 "five of its officers" / c02 "eight are held, it said, not five"   resolved c07 "There are five of us"
@ figures c03 "Six bandits were killed" / c10 "four bodies were brought from the camp"
@ figures c03 "Seven more were led away" / c08 "counted them again and came to twelve"
@ date c01 "on Saturday and took" / c02 "the thing happened on Friday"
@ parties c03 "Six bandits" / c07 "They had left a cook and some boys behind"
@ denial c06 "fired into a customs post" / c06 "denied that any of his men had left Nigerian soil"   resolved c08 "deeply regretted"
@ denial c11 "There was no bargain" / c11 "there was one, made on Tuesday"
@ parties c03 "Six bandits were killed" / c03 "the dead are three fishermen and a boy"
