# story: osmach-shelling
# about: artillery duel between Thai and Cambodian troops near O Smach, commanders' talks, a truce, a request to the Security Council
# neighbour: kut-trawlers

=== a01 | 2013-09-07 | Mekong News Agency
--- Three Thai soldiers killed in artillery duel with Cambodia
SURIN, Thailand - Thai and Cambodian troops {exchanged artillery fire|s1} near the O Smach border crossing on Friday night, killing three Thai soldiers, the Thai army said on Saturday.
At least six people were wounded on the Thai side. The {shelling|s1} began at about 10 p.m. and lasted for two hours, army spokesman Col Prasong Wattana said. He {accused|c1} Cambodian forces of {opening fire|s1} with rockets without provocation.
Thailand {demanded|q1} an apology from Phnom Penh. "We did not start this," Prasong said. "Our men answered."
The regional commanders of the two armies {will meet|p1} in Surin on Monday to discuss the incident, he added.
Sovereignty over several temple ruins along the 800-km border is disputed. {Clashes|b1} in the same area in 2011 killed at least 18 people and drove tens of thousands from their homes.

=== a02 | 2013-09-07 | Singapore Morning Post | copy a01
--- Thai-Cambodian border clash leaves three dead
SURIN, Thailand - Thai and Cambodian troops {exchanged artillery fire|s1} near the O Smach border crossing on Friday night, killing three Thai soldiers, the Thai army said on Saturday.
At least six people were wounded on the Thai side. The {shelling|s1} began at about 10 p.m. and lasted for two hours, army spokesman Col Prasong Wattana said. He {accused|c1} Cambodian forces of {opening fire|s1} with rockets without provocation.
Thailand {demanded|q1} an apology from Phnom Penh. "We did not start this," Prasong said. "Our men answered."

=== a03 | 2013-09-08 | Phnom Penh Register
--- Government takes border fighting to United Nations
Thai gunners {fired|s1} more than 100 shells at Cambodian positions and two villages before any Cambodian unit replied, the defence ministry in Phnom Penh said on Sunday. One soldier and two villagers {were killed|s1} on the Cambodian side.
Ministry spokesman Gen Chea Virak said that the {attack|s1} had begun at dusk on Friday and went on until after midnight. He {blamed|c2} a Thai patrol that {had crossed|i1} into Cambodia to lay wire.
Officials said Cambodia had {asked|q2} the UN Security Council to hold an emergency session. The government would not apologise to anyone, Virak said, {rejecting|r1} a Thai {demand|q1} made on Saturday.
Phnom Penh also {warned|t1} that it would shut all crossings to Thailand if the firing continued. Some 4,000 people have left their houses around O Smach.

=== a04 | 2013-09-09 | Bangkok Courier
--- Talks delayed after second night of firing
A {meeting|p1} of Thai and Cambodian army commanders that had been planned for Monday in Surin was moved to Wednesday for safety reasons, the defence ministry said.
The delay followed a {new exchange|s2} on Sunday evening near Chong Sa Ngam, 60 km east of the place where three soldiers {were killed|s1} two days earlier. Rifles and mortars {were used|s2} for about twenty minutes. Nobody was hurt, according to the army.
A fourth soldier {wounded|s1} in Friday's {fighting|s1} died in hospital in Surin on Monday morning, doctors said.
Foreign Minister Anan Siriwat {telephoned|e1} his Cambodian colleague, Sok Bunthan, on Sunday. He {urged|q3} him to withdraw the {request|q2} for a Security Council session. The matter belonged between the two neighbours, Anan said afterwards.

=== a05 | 2013-09-10 | Mekong News Agency
--- Cambodia closes O Smach crossing
PHNOM PENH - Cambodia {shut|t1h} its six border gates to Thailand on Tuesday, two days after it had {said it would|t1} do so if shooting did not end.
Foreign Minister Sok Bunthan said that his country would not {take back|r2} its {appeal|q2} to the Security Council. He had told Bangkok as much by telephone.
The foreign minister of Brunei, which chairs the Association of South-East Asian Nations, {will visit|p2} Phnom Penh and Bangkok from Thursday to mediate, his office said. Indonesia {welcomed|v1} the initiative.
Cambodia says that three of its people {died|s1} last Friday. Thailand {has lost|s1} four soldiers. The armies have also {traded fire|s2} on Sunday at Chong Sa Ngam; a Cambodian officer said that two of his men {had been wounded|s2} there.

=== a06 | 2013-09-12 | Bangkok Courier
--- Commanders agree on cease-fire from noon
The Thai and Cambodian regional commanders {agreed|g1} on Wednesday to stop firing from noon on Thursday and to pull back heavy guns from the frontier.
Lieutenant General Thawat Boonmee and his Cambodian counterpart, General Kem Sarin, {sat together|p1h} for four hours at an army base in Surin, with interpreters and maps. Under the {accord|g1} both armies have until 20 September to {remove|d1} rocket launchers and howitzers from a strip ten kilometres wide.
A joint {patrol|p3} is to begin at O Smach on 25 September.
In New York, the Security Council {declined|r3} to hold a session. Its president for the month said members preferred to leave the matter to the regional association, diplomats reported.
The army corrected one number on Wednesday. Three soldiers, not four, {were killed|s1} in the {shelling|s1} of 6 September. The man who died on Monday had been injured in a road accident.

=== a07 | 2013-09-13 | Phnom Penh Register
--- Army says Thais broke truce within hours
Thai troops {fired|s3} five mortar rounds at a Cambodian post near O Smach at 4 p.m. on Thursday, four hours after a {cease-fire|g1} took effect, Gen Chea Virak said. One Cambodian soldier {was killed|s3}.
"They {signed|g1} on Wednesday and they {shot|s3} on Thursday," Virak told reporters in Phnom Penh. He {accused|c3} Bangkok of bad faith, but said that Cambodia would keep to the {agreement|g1}.
The {visit|p2h} of Brunei's foreign minister went ahead. He {was received|p2h} on Thursday by Foreign Minister Sok Bunthan at the Peace Palace and flew on to Bangkok in the evening.
The six crossings to Thailand {remain shut|t1h}. Traders in Poipet {held a rally|m1} on Thursday to {demand|q4} that the gates be opened. About 500 people took part.

=== a08 | 2013-09-14 | Mekong News Agency
--- Thailand says no mortar fired after truce
BANGKOK - No Thai unit {fired|s3} a mortar on Thursday, the army said on Saturday in response to Cambodian reports that a soldier {had been killed|s3} after the start of a {cease-fire|g1}.
Spokesman Col Prasong Wattana said that the blast near O Smach was caused by an old mine. His account could not be verified independently.
Brunei's foreign minister {met|p2h} the Thai government on Friday on the second leg of his trip. He said both capitals had {promised|g2} him to respect the {truce|g1}.
He {called on|q5} Thailand and Cambodia to admit observers from Indonesia. Anan Siriwat, the Thai foreign minister, said that the {proposal|q5} would be studied.
Thailand and Cambodia had {refused|b2} such observers in 2011.

=== a09 | 2013-09-20 | Singapore Morning Post
--- Guns leave Thai-Cambodian border on last day
Thailand and Cambodia {withdrew|d1h} their heavy artillery from the border on Friday, the last day allowed by the {truce|g1} signed in Surin on 11 September.
Reporters on the Thai side saw twelve howitzers on trucks moving towards Buriram. Cambodia said that 26 rocket launchers had {been moved|d1h} to Siem Reap.
Phnom Penh {reopened|y1} its border gates at dawn on Friday, ten days after it {closed|t1h} them. The market at Poipet was full by nine, and the traders who had {protested|m1} there last week put up their stalls.
The Cambodian defence ministry withdrew its report that a soldier {was killed|s3} by Thai mortars on 12 September. An inquiry found that he had stepped on a mine, it said.

=== a10 | 2013-09-27 | Bangkok Courier
--- Joint patrol waits, observers rejected
Thailand {will not admit|r4} Indonesian observers to its frontier with Cambodia, Foreign Minister Anan Siriwat said on Thursday. He thanked Brunei for the {suggestion|q5} but {turned it down|r4}. "Two countries, one border, no third party," he said.
The joint {patrol|p3} at O Smach, which was to start on Wednesday, has been put back to 9 October because of flooded roads, the army said.
Three weeks after the {bombardment|s1}, the two sides still differ about it. Bangkok maintains that the first rockets came from Cambodia. A Cambodian lawmaker said this week that eleven villagers had {died|s1} that Friday, but the government in Phnom Penh speaks of two.
The prime ministers {are to meet|p4} on the sidelines of a summit in Brunei in October.

@ plan p1: postponed a04 "was moved to Wednesday for safety reasons" -> 2013-09-11
@ plan p1: held a06 "sat together for four hours at an army base in Surin"
@ plan p2: held a07 "was received on Thursday by Foreign Minister Sok Bunthan"
@ plan p3: postponed a10 "has been put back to 9 October" -> 2013-10-09
@ plan p4: none
@ request q1: rejected a03 "The government would not apologise to anyone"
@ request q2: rejected a06 "the Security Council declined to hold a session"
@ request q3: rejected a05 "would not take back its appeal to the Security Council"
@ request q4: accepted a09 "reopened its border gates at dawn on Friday"
@ request q5: rejected a10 "Thailand will not admit Indonesian observers"
@ threat t1: carried_out a05 "shut its six border gates to Thailand on Tuesday"
@ deadline d1: met a09 "withdrew their heavy artillery from the border on Friday"
@ parties a01 "accused Cambodian forces of opening fire with rockets without provocation" / a03 "before any Cambodian unit replied"
@ date a01 "The shelling began at about 10 p.m." / a03 "had begun at dusk on Friday"
@ figures a04 "A fourth soldier wounded in Friday's fighting died" / a06 "Three soldiers, not four, were killed"
@ figures a04 "Nobody was hurt, according to the army" / a05 "two of his men had been wounded there"
@ denial a07 "fired five mortar rounds at a Cambodian post" / a08 "No Thai unit fired a mortar on Thursday"   resolved a09 "An inquiry found that he had stepped on a mine"
@ figures a03 "One soldier and two villagers were killed" / a10 "eleven villagers had died that Friday"
