# story: araks-pasture
# about: a gun battle between Armenian and Azerbaijani troops over a hayfield near the Araks in June 2011, arrested mowers, a closed sluice, commanders' talks and drills that slip a week
# neighbour: tavush-orchard

=== h01 | 2011-06-08 | Caucasus Press Agency
--- Deadly exchange in the Araks valley
NAKHCHIVAN - Armenian and Azerbaijani soldiers {fought|g1} for three hours on Tuesday over a hay meadow between Yeraskh and Sadarak, in the flat corner where the border meets the Araks river, officials on both sides said.
Armenia reported one sergeant dead. Nakhchivan's authorities gave no losses of their own but said that five Armenians had been {killed|g1}.
It began, they said, when an Armenian patrol {fired on|g1} farmers who were mowing.
Seven of the mowers {were led off|a1} by the patrol. Azerbaijan {demanded|q1} their release.
Iran, whose bank lies within sight, {appealed to|q2} both neighbours to take their men 500 metres back.

=== h02 | 2011-06-08 | Gazeta Nakhchivan | copy h01
--- Five Armenians fall in the Araks valley
NAKHCHIVAN - Armenian and Azerbaijani soldiers {battled|g1} for three hours on Tuesday over a hay meadow between Yeraskh and Sadarak, in the flat corner where the border meets the Araks river, officials on both sides said.
Armenia reported one sergeant dead. Nakhchivan's authorities gave no losses of their own but said that five Armenians had been {killed|g1}.
It began, they said, when an Armenian patrol {opened fire on|g1} farmers who were mowing.

=== h03 | 2011-06-09 | Yerevan Dispatch
--- 'Farmers' with radios
The seven men whom our border troops {picked up|a1} on Tuesday carried scythes, yes, and also two field radios and a map, the National Security Service says. They {will stand trial|p1} in Artashat on 21 June for espionage.
The first shots in the meadow, it says, were {fired|g1} from a watchtower at Sadarak. Sergeant Gor Hakobyan fell when he tried to wave a white shirt; nobody else in uniform was hurt on our side.
Yerevan {accused|c1} its neighbour of wrecking "the quietest piece of the whole line". There have been no {clashes|b1} on it since 1998.
Prime Minister's spokesman Levon Tadevosyan said that Armenia {would shut|t1} the Yeraskh sluice, which waters 900 hectares in Nakhchivan, if the meadow was entered again.

=== h04 | 2011-06-11 | Tabriz Monitor
--- Tehran offers a room and a lunch
Iran's governor in Jolfa {has invited|o1} the commanders of the two quarrelling garrisons to his side of the Araks. They {will sit down|p2} there on Monday, his office says, and both have accepted.
The fishermen of Poldasht tell of the {gunfight|g1} as of a storm: they lay in their boats until it was over. It was Wednesday, one of them is certain, for on Wednesdays he sells his carp.
Azerbaijan's army, meanwhile, announced {manoeuvres|p3} with 4,000 men in the exclave from 20 June. They had been planned for long and had nothing to do with hay, a spokesman said.
On Thursday night somebody {shot at|g2} a tractor near Sadarak. The driver got away with a burst tyre.

=== h05 | 2011-06-14 | Caucasus Press Agency
--- Garrison chiefs talk in Iran
JOLFA, Iran - The commanders of the Armenian and Azerbaijani garrisons on the Araks {conferred|p2h} for four hours on Monday and {agreed|y1} to draw their soldiers back by 500 metres, the Iranian governor said.
They {did not agree|r1} on the seven mowers. Armenia will keep them until the verdict, Colonel Suren Petrosyan said after he had {rebuffed|r1} his counterpart's {plea|q1}.
Azerbaijan still claims to have {killed|g1} five Armenian soldiers. Petrosyan put the toll of the {skirmish|g1} at one, as before.
A second {meeting|p4} of the two officers is foreseen for 23 June, again in Jolfa.

=== h06 | 2011-06-15 | Ararat Morning | copy h05
--- Mowers stay in jail, troops step back
JOLFA, Iran - The commanders of the Armenian and Azerbaijani garrisons on the Araks {conferred|p2h} for four hours on Monday and {agreed|y1} to pull their soldiers back by 500 metres, the Iranian governor said.
They {did not agree|r1} on the seven mowers. Armenia will hold them until the verdict, Colonel Suren Petrosyan said after he had {rebuffed|r1} his counterpart's {plea|q1}.

=== h07 | 2011-06-17 | Baku Courier
--- Dry ditches in Sadarak
No water has come through the Yeraskh sluice since Wednesday noon. The melons lie on cracked earth and Sadarak's farmers stand around them as at a wake.
Armenia {turned the wheel|t1h} after three boys had driven goats onto the famous meadow. Three boys! Foreign Ministry spokesman Rauf Aliyev {called|c2} it collective punishment and {set Yerevan a term|d1}: water by 25 June, or the matter goes to the UN.
Colonel Petrosyan was wrong in Jolfa, Aliyev added: Armenia buried five soldiers, not one.
The {manoeuvres|p3} have slipped by a week. They are to start on the 27th; tank transporters were held up on Iranian roads, it is said.

=== h08 | 2011-06-22 | Yerevan Dispatch
--- Court empties before it fills
Judge Nune Sarkisyan had the glasses filled and the interpreter seated, and then the dock stayed empty. The {trial|p1} of the seven Azerbaijanis, which was to open in Artashat yesterday, has been struck from the list.
They {are to be exchanged|p5} within days for two Armenian conscripts {held|b2} in Baku since March, a lawyer for the men said. That could not be confirmed. The National Security Service said only that the radios had turned out to be toys; there was no map.
The boys with the goats, it insisted, had been eleven grown men with rifles when the sluice was {shut|t1h}.
In Yeraskh mothers of recruits {blocked|m1} the railway for an hour.

=== h09 | 2011-06-25 | Tabriz Monitor
--- Nine men cross a bridge
At five in the afternoon on Friday they {passed one another|p5h} on the old bridge of Jolfa without a greeting: seven mowers going west, two conscripts going east, an Iranian doctor in the middle with a list.
So Azerbaijan has what it {wanted|q1} since the day of the {shooting|g1}. Yet the colonels, whose second {round|p4} was to have been the day before, did not turn up: Armenia's man had a fever. A new date was not given.
"We cut grass," said the oldest of the mowers, Heydar Guliyev. Of what month and day he was {seized|a1} he was sure: 7 June, a Tuesday, his name day.
At the sluice the wheel {was turned back|y2} on Friday morning, and by noon the first ditches in Sadarak shone.

=== h10 | 2011-06-29 | The Continental
--- Tanks in the hay
Azerbaijan {sent|p3h} 4,000 soldiers and ninety tanks through the dust of Nakhchivan on Monday and Tuesday. It looked like a war and was, Baku says, a {drill|p3h}. The president {came to see|v1} it. He {vowed|t2} to take the meadow "with scythes or otherwise" should an Armenian set foot in it.
Three weeks after the {battle|g1} nobody has mown it. Hakobyan's father has put up a cross at its edge, and one name is on it. A Nakhchivan official admitted that the figure of five had come from a radio intercept and was "perhaps one man called by five nicknames".
In the autumn, Iran's governor hopes, the two garrisons {will play football|p6} in Jolfa.

=== h11 | 2011-06-30 | Yerevan Dispatch
--- Counting tanks from a church tower
From the belfry of Yeraskh one sees far into Nakhchivan. Three of our officers sat up there for the two days of the {war games|p3h} and made strokes in a school notebook: 1,500 men, thirty tanks, and one president, who {stayed|v1} for forty minutes.
There is nothing in the notebook about the meadow. The Azerbaijani leader's {words|t2} of scythes have been passed to the OSCE, the Defence Ministry said. It {condemned|c3} them as the language of a bailiff.
Sergeant Hakobyan, who was {shot|g1} there on 7 June, has been given a medal. The conscripts who came home in {Friday's swap|p5h} have been given leave.
A deputy of the ruling party {urged|q3} the ministry to mine the hay. He had no answer by last night.

@ plan p1: cancelled h08 "has been struck from the list"
@ plan p2: held h05 "conferred for four hours on Monday"
@ plan p3: postponed h07 "have slipped by a week" -> 2011-06-27
@ plan p3: held h10 "sent 4,000 soldiers and ninety tanks through the dust of Nakhchivan"
@ plan p4: postponed h09 "A new date was not given"
@ plan p5: held h09 "passed one another on the old bridge of Jolfa"
@ plan p6: none
@ request q1: rejected h05 "had rebuffed his counterpart's plea"
@ request q1: accepted h09 "seven mowers going west"
@ request q2: accepted h05 "agreed to draw their soldiers back by 500 metres"
@ threat t1: carried_out h07 "turned the wheel after three boys"
@ threat t2: none
@ deadline d1: met h09 "the wheel was turned back on Friday morning"
@ figures h01 "five Armenians had been killed" / h03 "nobody else in uniform was hurt on our side"   resolved h10 "the figure of five had come from a radio intercept"
@ parties h01 "an Armenian patrol fired on farmers" / h03 "fired from a watchtower at Sadarak"
@ date h01 "for three hours on Tuesday" / h04 "It was Wednesday"   resolved h09 "7 June, a Tuesday"
@ figures h07 "after three boys had driven goats" / h08 "had been eleven grown men with rifles"
@ denial h03 "also two field radios and a map" / h08 "there was no map"
@ request q3: none
@ figures h10 "4,000 soldiers and ninety tanks" / h11 "1,500 men, thirty tanks"
