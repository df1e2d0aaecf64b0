# story: anambas-shots
# about: an Indonesian gunboat fires on a Vietnamese trawler off the Anambas islands; disputed dead, an inquiry, a dropped naval visit, an import ban and an apology call
# neighbour: natuna-fortyfour

=== b01 | 2014-05-13 | Vietnam Coast Review
--- One dead as gunboat rakes trawler
A net mender from Ca Mau is dead and at least three of his shipmates are wounded after an Indonesian gunboat {opened up|s1} with its machine gun on their trawler off the Anambas islands on Sunday afternoon, the provincial border guard said.
The vessel limped into Nam Du island on Monday night with some eighty holes in its wheelhouse.
Hanoi {called in|c1} the Indonesian ambassador and {demanded|q1} an inquiry with Vietnamese officers taking part. It {gave Jakarta ten days|d1}, until 23 May, to name the commander.

=== b02 | 2014-05-13 | Straits News Agency
--- Indonesian navy says trawler tried to ram it
JAKARTA - A Vietnamese trawler {attempted to ram|s3} an Indonesian naval vessel off the Anambas islands on Sunday before it was {fired upon|s1}, navy spokesman Colonel Yusuf Lubis said on Tuesday.
{Warning shots|s1} went into the air and into the water ahead of the bow, and nobody was hit, Lubis said.
It was the second encounter in a week. Indonesia {is holding|s2} 44 fishermen from three other Vietnamese boats in Ranai, far to the north-east.

=== b03 | 2014-05-14 | Kepri Post | copy b02
--- Navy: nobody hit off Anambas
JAKARTA - A Vietnamese trawler {attempted to ram|s3} an Indonesian navy ship off the Anambas islands on Sunday before it was {fired upon|s1}, navy spokesman Colonel Yusuf Lubis said on Tuesday.
{Warning shots|s1} went into the air and into the water ahead of the bow, and nobody was hit, Lubis said.

=== b04 | 2014-05-15 | Hanoi Diplomat
--- The ship that will not come
Grey hulls make poor ambassadors just now. The Vietnamese frigate Tran Phu {was to call|p1} at Surabaya on 22 May, the first naval {visit|p1} of its kind; yesterday the defence ministry struck it from the calendar.
Two other dates survive so far. Deputy defence ministers {will confer|p2} in Singapore on Monday the 19th, and the prime minister {is still due|p3} in Bali on 5 June.
Vietnam's shrimp and fish processors, no friends of Indonesian competition, {urge|q2} the trade ministry to stop Indonesian tuna at the ports. Officials {have threatened|t1} just that, should the 23rd pass without a name.

=== b05 | 2014-05-16 | Ca Mau Blog (English page)
--- We buried Uncle Bay
They say nobody was hit. We carried the coffin of Huynh Van Bay this morning and it was heavy, friends. A second man from the same boat, the cook, died in Can Tho hospital last night, so {Sunday|s1} now has two names.
And it was not the afternoon. Bay's brother looked at the clock over the stove: ten minutes to six, hardly light. The grey ship asked for nothing, {fired|s1}, and left. It was not even the navy, say those who came back: they read "fisheries patrol" on the jackets.
About a thousand people {marched|m1} behind the coffin to the district office. Some {shouted for|q3} escorts by our own navy on the fishing grounds.

=== b06 | 2014-05-20 | Straits News Agency
--- Indonesia rejects joint probe of sea shooting
SINGAPORE - Indonesia will look into the {shooting|s1} at a Vietnamese trawler on its own, its deputy defence minister said on Monday, {refusing|r1} Hanoi's {call|q1} for a shared inquiry.
Hendra Simatupang spoke after {ninety minutes of talks|p2h} with his Vietnamese counterpart at a Singapore hotel. The two {agreed|g1} only that patrol commanders should use a common radio channel.
Vietnam puts the dead at two. Simatupang said he had "no information on any".
Ranai, where Indonesia {keeps|s2} other Vietnamese crews, was not on the agenda.

=== b07 | 2014-05-22 | The Archipelago
--- Inside the gunboat
"We never saw them fall," says a petty officer of KRI Teluk Dalam who must stay without a name. His gun {fired|s1} 112 rounds on 11 May, in his telling, after the trawler had turned its bow towards them at 5.50 in the morning.
So much for the afternoon. As for the supposed {ramming|s3}: the wooden boat was trying to get away from its own net, the sailor thinks.
Ca Mau's fishermen could not care less. Their association {will blockade|p4} the Indonesian consulate in Ho Chi Minh City with handcarts of ice and fish on Saturday, its chairman announced.

=== b08 | 2014-05-25 | Saigon Star
--- FISHY SIEGE: ice, eels and no consul
Consulate Street stank to high heaven yesterday. Two thousand angry fishermen, by their own tally, {tipped handcarts|p4h} of rotting catch outside Indonesia's mission and chanted for Uncle Bay.
Cops {nicked|a1} nineteen of the noisiest, and {let them out|y1} before supper.
Inside, nobody: the consul had flown to Jakarta on Friday, the very day when Vietnam's {ultimatum|d1} ran out. No name had come by midnight.

=== b09 | 2014-05-27 | Hanoi Diplomat
--- Tuna pays the bill
From this morning no Indonesian tuna, fresh, frozen or tinned, {may be landed|t1h} in Vietnam. The trade ministry's order is four lines long and mentions hygiene. No one in Hanoi pretends that it is about hygiene.
The {ban|t1h} touches $41 million of business a year, according to the ministry.
Jakarta {deplored|c2} the step and {appealed|q4} to Hanoi to keep trade apart from the {incident|s1} at sea. The {answer|r3}, from a deputy minister: "First a name, then a fish."
Police in Ho Chi Minh City have meanwhile done their sums on the {protest|p4h} at the consulate: no more than 600 people took part, and 31 of them spent the afternoon {in cells|a1}.

=== b10 | 2014-05-30 | Kepri Post
--- Commander relieved, navy corrects itself
The commander of KRI Teluk Dalam, Major Arif Wijaya, has been {removed from his post|a2}, fleet headquarters said on Thursday, and {will face|p6} a naval court on 16 June.
In the same breath the navy took back what its spokesman had said on the 13th. Men were hit aboard the Vietnamese boat, two of them fatally, and the vessel {had not tried|s3} to run anybody down.
President Surya Wibawa {rang|e1} Vietnam's prime minister on Wednesday night. He was sorry, his palace said, and {asked|q5} him to come to Bali all the same.

=== b13 | 2014-05-31 | Gulf of Siam Shipping Gazette
--- What is known of the Anambas affair
Ten to six on 11 May, 112 rounds. So much about the {burst|s1} that cost Huynh Van Bay and his cook their lives nobody disputes any longer, since the fleet has owned up and {suspended|a2} its man on Thursday.
What came afterwards was dear, too. There was the {summons|c1} of the ambassador, the meagre {meeting|p2h} of deputy ministers in Singapore, the stinking {siege|p4h} of the consulate on the 24th, and from the 27th the {stop to tuna|t1h} that has 160 containers thawing at Cat Lai.
Two dates could end it: the {tribunal|p6} for Major Wijaya in mid-June, and the {handshake|p3} of the two leaders on Bali, for which the fifth is still in print. The palace in Jakarta says of Wednesday's {call|e1} that no word of regret was spoken in it, only of concern.

=== b11 | 2014-06-03 | Vietnam Coast Review
--- Ban falls, Bali moves
Indonesian tuna is welcome again. The trade ministry {lifted|y2} its week-old {embargo|t1h} on Monday night, two working days after Jakarta {had named|y3} the officer responsible for the {bloodshed|s1} off the Anambas islands.
The prime minister {will go|p3} to Bali too, only later. Instead of Thursday he is to arrive on 12 June, when the widows' compensation should be ready for signing. Hardly a crate was missed: processors in Ca Mau put the yearly trade at $18 million. Indonesia {offered|o1} 900 million dong for each of the two families.
Our navy, meanwhile, has no plans for {escorts|q3}. The ministry {dismissed the idea|r2} on Friday as "a recipe for a real battle".

=== b12 | 2014-06-13 | Straits News Agency
--- Vietnam, Indonesia leaders close book on trawler shooting
DENPASAR, Indonesia - Vietnam's prime minister and Indonesia's president {held talks|p3h} on Bali on Thursday and {signed|g2} an accord on compensation for two fishermen {killed|s1} by an Indonesian gunboat in May.
The frigate Tran Phu would {be invited again|p5} for the autumn, President Surya Wibawa said.
The trial of the gunboat's commander {begins|p6} on Monday in Tanjung Pinang. The dead men's families {want|q6} it to be held in public.

@ plan p1: cancelled b04 "struck it from the calendar"
@ plan p2: held b06 "ninety minutes of talks with his Vietnamese counterpart"
@ plan p3: postponed b11 "he is to arrive on 12 June" -> 2014-06-12
@ plan p3: held b12 "held talks on Bali on Thursday"
@ plan p4: held b08 "tipped handcarts of rotting catch"
@ plan p5: none
@ plan p6: none
@ request q1: rejected b06 "refusing Hanoi's call for a shared inquiry"
@ request q2: accepted b09 "may be landed in Vietnam"
@ request q3: rejected b11 "The ministry dismissed the idea on Friday"
@ request q4: rejected b09 "First a name, then a fish."
@ request q4: accepted b11 "lifted its week-old embargo"
@ request q5: accepted b11 "will go to Bali too, only later"
@ request q6: none
@ threat t1: carried_out b09 "From this morning no Indonesian tuna"
@ deadline d1: none
@ denial b01 "some eighty holes in its wheelhouse" / b02 "Warning shots went into the air"
@ figures b01 "A net mender from Ca Mau is dead" / b02 "nobody was hit, Lubis said"   resolved b10 "two of them fatally"
@ figures b05 "now has two names" / b06 "no information on any"   resolved b10 "Men were hit aboard the Vietnamese boat"
@ parties b02 "ram an Indonesian naval vessel" / b05 "they read"   resolved b07 "a petty officer of KRI Teluk Dalam"
@ date b01 "on Sunday afternoon" / b05 "ten minutes to six, hardly light"   resolved b07 "at 5.50 in the morning"
@ figures b09 "touches $41 million of business a year, according to the ministry" / b11 "put the yearly trade at $18 million"
@ denial b02 "attempted to ram an Indonesian naval vessel" / b07 "was trying to get away from its own net"   resolved b10 "had not tried to run anybody down"
@ figures b08 "Two thousand angry fishermen" / b09 "no more than 600 people took part"
@ figures b08 "nineteen of the noisiest" / b09 "31 of them spent the afternoon"
@ denial b10 "He was sorry, his palace said" / b13 "no word of regret was spoken"
@ one s2 = natuna-fortyfour/s1
