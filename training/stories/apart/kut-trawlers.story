# story: kut-trawlers
# about: a Thai navy boat fires on Cambodian trawlers off Koh Kut, detained crews, a joint committee in Pattaya, a lawsuit threat
# neighbour: osmach-shelling

=== b01 | 2013-09-05 | Gulf Coast Radio
--- Thai navy fires on Cambodian boats
A Thai patrol boat {opened fire|s1} on three Cambodian trawlers off the island of Koh Kut on Wednesday morning, the navy in Trat said. One fisherman {was killed|s1} and two boats {were seized|a1} with 21 crew members.
Captain Niphon Saetang said that the trawlers were four nautical miles inside Thai waters and did not answer warnings by radio.
The crews were being {held|a1} at the naval station in Trat. Cambodia's consul {has asked|q1} to see them.
The two countries both claim an area of about 26,000 square kilometres in the gulf, where natural gas is believed to lie. A joint maritime committee {will meet|p1} in Pattaya on 13 September for its first session in two years.

=== b02 | 2013-09-06 | Phnom Penh Register
--- Cambodia protests over death of fisherman
Cambodia {summoned|c1} the Thai ambassador on Thursday over the {killing|s1} of a fisherman in the gulf and {demanded|q2} the release of all {detained|a1} crews.
Foreign Minister Sok Bunthan handed over a note which said that the trawlers {were attacked|s1} in Cambodian waters, eight miles from the line that Thailand claims. Two men {were killed|s1} and not one, the note said; the body of the second had been found by relatives near Koh Kong.
The Thai ambassador, Wirat Thongchai, {expressed regret|v1} for the loss of life. He said that he would pass on the {protest|c1}.
A similar {incident|b1} in 2007 ended with the release of a crew after nine days.

=== b03 | 2013-09-07 | Mekong News Agency
--- Consul visits Cambodian crews in Thai custody
TRAT, Thailand - Cambodia's consul {was allowed|y1} to spend an hour on Friday with 21 fishermen {detained|a1} by Thailand this week, the Thai navy said.
The men {were arrested|a1} on Wednesday after a navy vessel {shot|s1} at their boats near Koh Kut. The law provides fines of up to 100,000 baht for illegal fishing, a police officer in Trat said.
Consul Long Rithy said that he counted 24 men. They were in good health.
Cambodia {threatened|t1} to bring a case before an international court if they were put on trial.
Further north, troops of the two countries {exchanged fire|b2} near O Smach on Friday night. Officials saw no link between the events.

=== b04 | 2013-09-07 | Singapore Morning Post | copy b03
--- Diplomat meets fishermen held by Thailand
TRAT, Thailand - Cambodia's consul {was allowed|y1} to spend an hour on Friday with 21 fishermen {detained|a1} by Thailand this week, the Thai navy said.
The men {were arrested|a1} on Wednesday after a naval vessel {shot|s1} at their boats near Koh Kut. The law provides fines of up to 100,000 baht for illegal fishing, a police officer in Trat said.
Consul Long Rithy said that he counted 24 men. They were in good health.

=== b05 | 2013-09-10 | Bangkok Courier
--- Navy: shots were fired into the air
The navy gave a new account on Monday of the {incident|s1} off Koh Kut. Its crew had aimed no {shot|s1} at the trawlers, an admiral told a committee of the parliament; the fisherman drowned after he jumped overboard. Rear Admiral Suchat Prapai said that the whole matter took place on Tuesday night, and not on Wednesday morning as his own station in Trat had reported.
He put the number of men {in custody|a1} at 24. Three had been listed as Thai by mistake.
The {meeting|p1} of the maritime committee on Friday has been put in question by the {fighting|b2} on land. The foreign ministry said that it had no reason to cancel it.
Cambodian patrol boats {stopped|a2} a Thai trawler near Koh Kong on Sunday and {took nine people|a2} ashore, the owner's family said.

=== b06 | 2013-09-11 | Gulf Coast Radio
--- Committee postponed, Thai crew in Koh Kong
Thailand and Cambodia have postponed a {meeting|p1} of their maritime committee by a week. It will take place in Pattaya on 20 September, the foreign ministry in Bangkok announced on Wednesday.
The families of nine Thai fishermen meanwhile {called on|q3} the government to bring them home. Their boat {was captured|a2} on Sunday by the Cambodian coast guard.
The governor of Koh Kong, Mao Phirun, said that his officers had {stopped|a2} no Thai boat that day. The nine had asked for shelter with a broken engine, he said.
Bangkok gave Cambodia {until Saturday|d1} to allow a visit to the men.

=== b07 | 2013-09-15 | Mekong News Agency
--- Court in Trat fines Cambodian fishermen
TRAT, Thailand - A court on Friday {fined|k1} 24 Cambodian fishermen 5,000 baht each for fishing in Thai waters and ordered their boats to be confiscated.
The men {remained in custody|a1} over the weekend because nobody had paid. Cambodia {condemned|c2} the {ruling|k1}. It did not repeat its {warning|t1} that it would go to court abroad.
A Thai diplomat {was let in|d1h} on Saturday morning to speak with nine compatriots in Koh Kong, a few hours before a {deadline|d1} set by his ministry. He said that the men were {being held|a2} in a police barracks and had signed statements which they could not read. Governor Mao Phirun confirmed that the boat {had been stopped|a2} by his officers.
Thailand {offered|o1} to swap the two crews. There was no answer at first.

=== b08 | 2013-09-18 | Phnom Penh Register
--- No exchange of crews, minister says
Cambodia {will not trade|r1} nine Thai fishermen for its own people, Foreign Minister Sok Bunthan said on Tuesday. Innocent men were no currency, he told the National Assembly.
He {repeated|q2} that Thailand must free the 24 Cambodians without conditions. The {fine|k1} imposed last week would not be paid by the state.
A post-mortem in Phnom Penh found a bullet in the body of Nhem Sopheak, 31, one of the fishermen {killed|s1} two weeks ago, a hospital doctor said. The second body found near Koh Kong was that of a man who had been missing since July, the doctor added.
The minister said that he {would travel|p2} to Pattaya himself on Friday.

=== b09 | 2013-09-21 | Bangkok Courier
--- Both crews to go home after Pattaya talks
Thailand and Cambodia {agreed|g1} on Friday to free each other's fishermen and to set up a telephone line between their navies.
The joint maritime committee {convened|p1h} in a hotel in Pattaya for six hours. Foreign Minister Sok Bunthan did not attend. He had stayed in Phnom Penh for {talks|e1} with a delegation from China, an aide said, and a deputy led the Cambodian side.
The line between the navies {is to open|p3} on 1 October. The committee {will meet again|p4} in Sihanoukville in December.
The Thai navy has opened no inquiry into the {shooting|s1} of 4 September, in which a Cambodian died. Human rights groups {demanded|q4} one.

=== b10 | 2013-09-23 | Mekong News Agency
--- Fishermen freed by Thailand and Cambodia
TRAT, Thailand - Twenty-four Cambodian fishermen {were released|y2} on Sunday and crossed the border at Hat Lek on foot, eighteen days after the Thai navy {opened fire|s1} on their boats.
Nine Thais came the other way an hour later. Cambodia had {let them go|y3} without a fine, Governor Mao Phirun said.
The boats {stay|k1} in Trat as ordered by the court. One of the owners said that they were worth $90,000.
The {releases|y2} followed an {agreement|g1} reached in Pattaya on Friday. In the north of the border area, both armies {pulled back|b3} artillery on the same day.

=== b11 | 2013-10-03 | Gulf Coast Radio
--- Navy hotline in service
The navies of Thailand and Cambodia {tested|p3h} a direct telephone line on Tuesday. Officers on both ends exchanged weather reports, the naval station in Trat said.
It was one of the results of {talks|p1h} in Pattaya last month. They followed the death of a fisherman who {was hit|s1} by a bullet off Koh Kut.
The commander of the station said that no investigation into the {shots|s1} was planned, whatever human rights groups {wanted|q4}. "For the navy the case is closed," he said.
A Cambodian trawler {was turned back|m1} on Monday near the island. There was no shooting and nobody was detained.

@ plan p1: postponed b06 "have postponed a meeting of their maritime committee by a week" -> 2013-09-20
@ plan p1: held b09 "convened in a hotel in Pattaya for six hours"
@ plan p2: cancelled b09 "Foreign Minister Sok Bunthan did not attend"
@ plan p3: held b11 "tested a direct telephone line on Tuesday"
@ plan p4: none
@ request q1: accepted b03 "was allowed to spend an hour on Friday with 21 fishermen"
@ request q2: accepted b10 "Twenty-four Cambodian fishermen were released on Sunday"
@ request q3: accepted b10 "Nine Thais came the other way an hour later"
@ request q4: rejected b11 "no investigation into the shots was planned"
@ threat t1: none
@ deadline d1: met b07 "was let in on Saturday morning"
@ figures b01 "One fisherman was killed" / b02 "Two men were killed and not one"   resolved b08 "was that of a man who had been missing since July"
@ figures b01 "with 21 crew members" / b03 "he counted 24 men"   resolved b05 "He put the number of men in custody at 24"
@ date b01 "on Wednesday morning" / b05 "the whole matter took place on Tuesday night"
@ denial b01 "opened fire on three Cambodian trawlers" / b05 "had aimed no shot at the trawlers"   resolved b08 "found a bullet in the body of Nhem Sopheak"
@ denial b05 "stopped a Thai trawler near Koh Kong on Sunday" / b06 "his officers had stopped no Thai boat that day"   resolved b07 "had been stopped by his officers"
@ denial b01 "four nautical miles inside Thai waters" / b02 "were attacked in Cambodian waters"
@ one b2 = osmach-shelling/s1
@ one b3 = osmach-shelling/d1h
