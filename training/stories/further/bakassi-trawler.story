# story: bakassi-trawler
# about: crew of a trawler kidnapped off Bakassi, a claim for jailed men and money, ministers of Cameroon and Nigeria in Calabar, and a release with a disputed price
# neighbour: calabar-coaster

=== b01 | 2011-02-10 | Gulf Press Agency
--- Seven taken from trawler off Bakassi
DOUALA - Men in three speedboats {boarded|h1} a fishing vessel off the Bakassi peninsula on Tuesday night and {carried off|h1} seven of its crew, Cameroon's defence ministry said on Thursday.
A gendarme who was sailing with the Olive Star as an escort {was shot dead|k1} when he reached for his rifle, the ministry said. The trawler was found adrift at dawn with its nets out and its engine running.
Yaounde {accused|c1} "bands that live and rearm on the Nigerian bank". It {has sent|d1} two patrol craft and 60 marines to Rio del Rey.
In 2008 gunmen {held ten people|b1} from an oil service ship in the same waters for eleven days.

=== b02 | 2011-02-10 | Littoral Soir | copy b01
--- Bakassi: seven sailors kidnapped
DOUALA - Men in three speedboats {boarded|h1} a fishing vessel off the Bakassi peninsula on Tuesday night and {abducted|h1} seven of its crew, Cameroon's defence ministry said on Thursday.
A gendarme who was sailing with the Olive Star as an escort {was shot dead|k1} when he reached for his rifle, the ministry said. The trawler was found adrift at dawn with its nets out and its motor running.
Yaounde {accused|c1} "bands that live and rearm on the Nigerian bank".

=== b03 | 2011-02-11 | Cross River Herald
--- 'They came from nowhere near us'
Nigeria's navy does not care to be named in other people's misfortunes. The boats that {fell upon|h1} the Olive Star never touched Nigerian water, Commodore Festus Adaka said in Calabar on Friday; radar at Ibaka had followed them from a creek on the Cameroonian side.
He also moved the clock. The {raid|h1}, by his log, took place in the small hours of Monday, a day and a half before the ministry in Yaounde says it did.
The owner of the trawler, reached in Limbe, counts nine missing men and not seven. Two were deckhands taken on for the trip, he said, whom nobody had written down.
Mr Adaka's minister {will receive|p1} his Cameroonian colleague in Calabar on Wednesday.

=== b04 | 2011-02-13 | Radio Buea
--- Voice on the phone
A man who called himself Captain Moses telephoned this station on Saturday at noon. He speaks, he says, for the Watchmen of the Creeks, and the Watchmen {hold|h1} the crew of the Olive Star.
They {want|q1} three comrades back who have been in New Bell prison in Douala since 2009. They also {asked for|q2} 500 million francs from the trawler's owner. Yaounde has {until|d2} 20 February to answer; after that, the man said, one sailor {would be killed|t1} each day.
We could not establish where he rang from. Behind him a cock crowed.
As for the gendarme, "the boy {shot|k1} himself in his fright," he said. "We did not touch him."

=== b05 | 2011-02-16 | Gulf Press Agency
--- Calabar talks on kidnapping put back
YAOUNDE - Today's {meeting|p1} of the defence ministers of Cameroon and Nigeria on the crew of the Olive Star will not take place, officials in both capitals said. A new date, Tuesday 22 February, has been agreed.
Cameroon gave no reason. On Monday night another fishing boat, the Ebongo II, {was attacked|h2} near Idabato; its two men {were robbed|h2} of engine and fuel and left to row home.
Communication Minister Rose Etame {ruled out|r1} any payment. "The state does not buy its citizens," she said.

=== b06 | 2011-02-18 | Limbe Courier (blog)
--- Bread, candles, no news
On Down Beach last night the wives lit candles in jam jars. I counted nineteen women; a good two hundred of us {stood with them|v1}, and when the priest had finished somebody shouted at the prefect's car and the rest joined in. They {want|q3} the government to pay and be done with it.
Mrs Etame's {answer|r1} of Wednesday they know by heart.
The husband of one, Peter Ndive, had escaped pirates before: in 2008, when the oil service ship {was taken|b1}, he was its cook.
On Friday morning gendarmes {picked up|a1} four boat-builders at Mabeta said to have sold hulls to the Watchmen.

=== b07 | 2011-02-21 | The Lagos Ledger
--- Deadline lapses without bloodshed
Sunday came and went. The Watchmen of the Creeks, who had set it as the {last day|d2} for a reply, rang Radio Buea shortly before midnight. They were dropping the {threat to kill|t1}, "since we are fathers too", but would keep their guests.
Security men take this to be weakness. One pointed to Cameroon's {dispatch of marines|d1} to Rio del Rey, which by now {had cut off|w1} the creek by which food went in. Some 150 of them are there, he said.
Abuja {has promised|p2} to hang a radar balloon above Bakassi from June. It would not put a price on it.

=== b08 | 2011-02-23 | Gulf Press Agency
--- Ministers agree to hunt kidnappers together
CALABAR - The defence ministers of Cameroon and Nigeria {sat down together|p1h} for four hours on Tuesday, two weeks after the {abduction|h1} of trawlermen off Bakassi, and {signed|g1} a protocol allowing either navy to follow pirates five miles into the other's waters.
They will {see each other again|p3} in Kribi on 15 March to name the officers in charge.
Cameroon's minister repeated his {charge|c1} that the band had come from Nigeria; his host, standing beside him, {rejected|r2} it.
Neither wished to speak about the three prisoners in Douala. To the wives in Limbe the Cameroonian {sent word|r3} that the treasury would stay shut.

=== b09 | 2011-02-24 | Cross River Herald | copy b08
--- Navies win right of pursuit
CALABAR - The defence ministers of Cameroon and Nigeria {sat down together|p1h} for four hours on Tuesday, two weeks after the {kidnapping|h1} of trawlermen off Bakassi, and {signed|g1} a protocol allowing either navy to follow pirates five miles into the other's waters.
They will {see each other again|p3} in Kribi on 15 March to name the officers in charge.

=== b10 | 2011-03-05 | Littoral Soir
--- Home, thin and barefoot
Nine men climbed out of a canoe at Ekondo Titi on Thursday evening, and the pier stopped selling fish. After twenty-three days the Watchmen {let the crew go|y1}. So the owner had been right from the start: the ministry now admits that it had left out two casual hands who stood on no list.
Who {paid|y2}? "Nobody," says Yaounde. A cousin of the skipper tells it differently: he himself {handed over|y2} 120 million francs in a rice sack on Wednesday.
The gates of New Bell were never opened, a prison warder assured us; the three men whom the kidnappers {wanted|q1} are still mending shoes there.

=== b11 | 2011-03-07 | Gulf Press Agency
--- Cameroon insists no ransom was paid for crew
YAOUNDE - No money {changed hands|y2} for the crew of the Olive Star, government spokeswoman Rose Etame said on Monday, calling the tale of a rice sack "a novel". The nine were {freed|y1} on Friday, she said, under pressure from the marines.
An autopsy has shown that the gendarme who died in the {raid|h1} {was hit|k1} twice from a distance of some ten metres, the military prosecutor in Buea reported, which excluded an accident with his own weapon.
The four men {detained|a1} at Mabeta {were charged|c2} with supplying an armed band. Their lawyer spoke of carpenters.

=== b12 | 2011-03-17 | The Lagos Ledger
--- Kribi: commanders without boats
A rear admiral from Nigeria and a captain from Cameroon are now the two most closely watched sailors of the Gulf. They were presented in Kribi on Tuesday when the ministers {resumed their conversation|p3h} in a hotel by the falls.
The right of pursuit {agreed|g1} last month has not been used yet. It nearly was: on 9 March men with rifles {stormed|h3} a sand barge off Idenau and got away with the cash box.
Fishermen's leaders {called on|q4} both governments for a hotline in pidgin. The {radar balloon|p2} came up as well, but only over coffee.

@ plan p1: postponed b05 "A new date, Tuesday 22 February, has been agreed" -> 2011-02-22
@ plan p1: held b08 "sat down together for four hours on Tuesday"
@ plan p2: none
@ plan p3: held b12 "resumed their conversation in a hotel by the falls"
@ request q1: rejected b10 "The gates of New Bell were never opened"
@ request q2: accepted b10 "handed over 120 million francs in a rice sack"
@ request q3: rejected b08 "the treasury would stay shut"
@ request q4: none
@ threat t1: withdrawn b07 "They were dropping the threat to kill"
@ deadline d2: none
@ figures b01 "seven of its crew" / b03 "nine missing men and not seven"   resolved b10 "it had left out two casual hands"
@ figures b01 "60 marines" / b07 "Some 150 of them"
@ date b01 "on Tuesday night" / b03 "in the small hours of Monday"
@ date b10 "on Thursday evening" / b11 "freed on Friday"
@ parties b01 "bands that live and rearm on the Nigerian bank" / b03 "never touched Nigerian water"
@ parties b01 "was shot dead when he reached for his rifle" / b04 "shot himself in his fright"   resolved b11 "excluded an accident with his own weapon"
@ denial b10 "he himself handed over 120 million francs" / b11 "No money changed hands for the crew"
