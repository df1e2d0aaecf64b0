# story: birgunj-land-law
# about: protests in Nepal's southern plains against a land registration law, a police shooting in Birgunj, fuel lorries stopped by India, talks and a withdrawn law
# neighbour: rautahat-relief-bill

=== n01 | 2019-08-06 | Himal Press Agency
--- Three shot dead at protest against Nepal land law
BIRGUNJ, Nepal - Police {opened fire|s1} on Monday on farmers {marching|m1} against a new land registration law in Birgunj, killing three people and wounding 14, the chief district officer said.
The demonstrators had {hurled petrol bombs|s2} at the revenue office beforehand, Keshav Thapaliya said. A {curfew|cf1} is in force.
The Plains Alliance, which called the {march|m1}, {demanded|q1} that the law be taken back and {threatened to shut|t1} the highway to Kathmandu if it is not withdrawn within a week.
Parliament passed it in July by eleven votes.

=== n02 | 2019-08-06 | Lucknow Herald | copy n01
--- Police kill three in Nepal border town
BIRGUNJ, Nepal - Police {opened fire|s1} on Monday on farmers {demonstrating|m1} against a new land registration law in Birgunj, killing three persons and wounding 14, the chief district officer said.
The demonstrators had {hurled petrol bombs|s2} at the revenue office beforehand, Keshav Thapaliya said. A {curfew|cf1} is in force.
The Plains Alliance, which called the {march|m1}, {demanded|q1} that the law be taken back and {threatened to shut|t1} the highway to Kathmandu if it is not withdrawn within a week.

=== n03 | 2019-08-07 | The Tarai Reader
--- Five biers on Ghantaghar square
We counted five biers. Ram Sagar Sah, who carried the second, is ready to swear to it: five sons of Birgunj fell in {Monday's volley|s1}, two of them behind the bus park where no officer has looked since.
Nobody {threw bottles|s2} with fire in them, says the Alliance's chairwoman, Sunita Kushwaha. The revenue office caught fire an hour after the {shots|s1}, when the streets were empty.
She {wants|q2} a judge from the Supreme Court, not a policeman, to investigate. Tomorrow's {torchlight procession|p1} through Janakpur goes ahead, she added.

=== n04 | 2019-08-09 | Kathmandu Mirror
--- India's tankers stay in Raxaul
Something has been missing on the bridge at Birgunj since Wednesday: noise. On the Indian side some 280 fuel tankers {are standing still|k1}, held up by what Delhi calls the drivers' fear for their safety.
In Singha Durbar they have another word. "This is an {embargo|k1} with a polite face," Energy Minister Bishal Gurung {complained|c1}. Many remember how it felt when the border {was blocked|b1} in 2015.
India's Foreign Secretary {comes|p2} to Kathmandu on 19 August, as arranged before the trouble. Gurung {asked|q3} him by open letter to let the petrol through first.
Candles and torches were carried through Janakpur last night; the {procession|p1h} was silent and went off without a scratch.

=== n05 | 2019-08-10 | Lucknow Herald
--- No blockade, says Delhi
New Delhi has placed no restriction of any kind on goods for Nepal, the external affairs ministry {retorted|r1} on Friday to {charges|c1} from Kathmandu. Lorries were waiting, it said, because Birgunj had {burned|s2}. Drivers at Raxaul number them at fifty or sixty.
Not everything is stuck. Seven trucks with saline and bandages, a {gift|a1} from the state of Bihar to the hospitals of the plains, rolled across on Thursday.
Nepal's prime minister {telephoned|e1} his Indian counterpart on Friday evening. They spoke for a quarter of an hour.

=== n06 | 2019-08-13 | Himal Press Agency
--- Highway to Nepal's capital blocked as ultimatum lapses
HETAUDA, Nepal - Tree trunks and tyres {closed the highway|t1h} between Nepal's southern plains and Kathmandu on Tuesday after a week's {ultimatum|t1} over a land law ran out.
Police {rounded up|ar1} 40 members of the Plains Alliance at a {roadblock|t1h} in Pathlaiya, among them the group's deputy chairman.
Home Minister Dilip Basnet said he {would meet|p3} the Alliance on Friday. He {gave it until|d1} Thursday night to clear the road.
The death toll from last week's police {shooting|s1} in Birgunj rose to four when an injured student died in hospital.

=== n07 | 2019-08-15 | Kathmandu Mirror
--- A judge, and a road half open
Two retreats in one evening. Shortly after nine on Wednesday the cabinet {named|y1} a sitting Supreme Court justice, Mohan Adhikari, to look into the {deaths|s1} at Birgunj. An hour later the first tree trunk at Pathlaiya was {dragged aside|y5}, and by this morning buses ran, a day ahead of the minister's {limit|d1}.
Friday's {talks|p3} come two days later, all the same. Basnet has a cold; he proposes Sunday.
In Bardibas a second crowd {marched|m2} on Wednesday against the law. Officers {used tear gas|s3} there, and nobody was hurt.

=== n08 | 2019-08-19 | Radio Birgunj
--- They sat, they shouted, they sat again
Five hours the home minister and Sunita Kushwaha {were closeted|p3h} in a Hetauda guest house yesterday. She told our listeners that he {had promised|o1} her the law's suspension. His office says there was no promise, only tea.
The forty from Pathlaiya came home with her: they {were set free|y2} at noon. Her own list had 67 names on it, and she says that 27 are still missing.
And the visitor from Delhi? Not today. India's Foreign Secretary {has moved|p2} his trip to the 26th, because of the rain in Kathmandu or because of the petrol.

=== n12 | 2019-08-20 | Bhojpuri Weekly
--- A fortnight on, the square remembers
Marigolds stand in petrol bottles where the police {let fly|s1} fifteen days ago. Nobody has forgotten the {bloodshed|s1}, least of all the families that burned their sons.
Much has moved since then. The {barricade|t1h} at Pathlaiya was up for little more than a day; those whom the police {caught|ar1} there are back at their ploughs; a {judge|y1} is knocking at doors. And the home minister has {drunk tea|p3h} in Hetauda with the woman who made him come (on Saturday night, insists the waiter who poured it, whatever the radio says).
What has not moved is the {queue of tankers|k1} in Raxaul. Perhaps the Foreign Secretary, who now {comes|p2} on the 26th, has the key in his bag.

=== n09 | 2019-08-22 | Lucknow Herald
--- Raxaul breathes out
The first of the stranded tankers {crossed|y3} into Nepal at dawn on Wednesday, horns blaring, and the rest are to follow within three days. The Indian Oil depot's manager put the line at 283 vehicles, which is about what Kathmandu has claimed from the beginning.
Delhi repeated that it had {withheld nothing|k1}.
Kathmandu's opposition parties {will rally|p4} against the land law on 31 August in the capital. The students' union {called on|q4} the president not to sign the implementing rules.

=== n10 | 2019-08-27 | Himal Press Agency
--- Indian envoy in Kathmandu as Nepal drops land law
KATHMANDU - Nepal's government {gave up|y4} its disputed land registration law on Monday, hours before it {sat down|p2h} with India's Foreign Secretary.
A cabinet statement said the act would be repealed in the September session. Three weeks of {protests|m3} against it have cost four lives.
The Indian envoy, Arvind Saran, {pledged|a2} 6 million dollars for a fuel pipeline spur to Birgunj.
Police had {fired|s1} in self-defence on 5 August after their post was {attacked with petrol bombs|s2}, Home Minister Basnet maintained.

=== n11 | 2019-09-03 | The Tarai Reader
--- What the judge found
Justice Adhikari needed no three months; he needed nineteen days. Five people died in Ghantaghar and behind the bus park on {that Monday|s1}, his report says, the student not included, which makes six. The petrol bombs, however, did fly, and they {flew first|s2}.
Both camps got something to swallow. The Alliance {rejected|r2} the second finding; the police have not read the first.
The opposition's big day in Kathmandu never came. With the law gone there was nothing to march against, said a spokesman, and Saturday's {rally|p4} was scrapped on Thursday.
Kushwaha {demands|q5} two million rupees for each family.

@ plan p1: held n04 "Candles and torches were carried through Janakpur"
@ plan p2: postponed n08 "has moved his trip to the 26th" -> 2019-08-26
@ plan p2: held n10 "sat down with India's Foreign Secretary"
@ plan p3: postponed n07 "come two days later, all the same" -> 2019-08-18
@ plan p3: held n08 "were closeted in a Hetauda guest house"
@ plan p4: cancelled n11 "was scrapped on Thursday"
@ request q1: accepted n10 "gave up its disputed land registration law"
@ request q2: accepted n07 "named a sitting Supreme Court justice"
@ request q3: accepted n09 "crossed into Nepal at dawn on Wednesday"
@ request q4: none
@ request q5: none
@ threat t1: carried_out n06 "Tree trunks and tyres closed the highway"
@ deadline d1: met n07 "the first tree trunk at Pathlaiya was dragged aside"
@ figures n01 "killing three people" / n03 "We counted five biers"   resolved n11 "Five people died in Ghantaghar"
@ figures n03 "five sons of Birgunj fell" / n06 "rose to four"   resolved n11 "which makes six"
@ figures n04 "some 280 fuel tankers" / n05 "fifty or sixty"   resolved n09 "at 283 vehicles"
@ figures n06 "40 members of the Plains Alliance" / n08 "had 67 names on it"
@ denial n01 "had hurled petrol bombs" / n03 "Nobody threw bottles with fire"   resolved n11 "did fly, and they flew first"
@ denial n04 "with a polite face" / n05 "placed no restriction of any kind"
@ denial n03 "caught fire an hour after" / n10 "attacked with petrol bombs"   resolved n11 "The petrol bombs, however, did fly"
@ date n08 "in a Hetauda guest house yesterday" / n12 "on Saturday night, insists the waiter"
@ one s1 = rautahat-relief-bill/b1
