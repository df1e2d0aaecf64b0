# story: xiamen-biologist
# about: a New Zealand marine biologist tried for spying in Xiamen, consular visits, milk powder held at the ports, a summit in Apia and a release on parole
# neighbour: devonport-engineer

=== x01 | 2017-09-05 | Tasman Press
--- New Zealander to be tried for espionage in China
BEIJING - A New Zealand marine biologist {will go on trial|p1} in the Chinese port of Xiamen on 18 September on {charges|c1} of spying, her lawyer said on Monday.
Moana Fairweather, 46, was {arrested|ar1} in May with a sonar buoy and several sea charts. Prosecutors {accuse|c1} her of having mapped the cable to an offshore radar station.
New Zealand {asked|q1} for consular access before the hearing and for a seat in the courtroom.
The last New Zealander {tried|b1} for espionage in China, a businessman, got six years in 1998.

=== x02 | 2017-09-06 | Christchurch Clarion | copy x01
--- Kiwi scientist faces China spy court
BEIJING - A New Zealand marine biologist {will go on trial|p1} in the Chinese port of Xiamen on 18 September on {charges|c1} of espionage, her lawyer said on Monday.
Moana Fairweather, 46, was {arrested|ar1} in May with a sonar buoy and several sea maps. Prosecutors {accuse|c1} her of having mapped the cable to an offshore radar station.
New Zealand {asked|q1} for consular access before the hearing and for a seat in the courtroom.

=== x03 | 2017-09-09 | Nelson Harbour Blog
--- Moana's dolphins
I have sailed with Moana for eleven seasons. The buoy listens to pink dolphins. It could not find a cable if you tied it to one, and so say all of us at the institute; spying is the last thing she did out there.
And not in May, either: her last e-mail stops mid-sentence on 28 April. That is when they {came for her|ar1}, two men and a woman with a cake box.
We {stood|m1} outside the consulate in Christchurch on Friday with an inflatable dolphin. About 120 of us. We {want|q2} the Prime Minister to ring Beijing, now, personally.
Labels on the milk powder say "trusted in China". Let us see.

=== x04 | 2017-09-13 | Wellington Dispatch
--- Twenty minutes through glass
The consul general from Guangzhou got his appointment. Peter Halloran {saw|v1} Dr Fairweather on Tuesday, through a pane, for twenty minutes; she has lost weight and asked for a book on knots.
A chair at the {trial|p1} he will not have. State secrets {exclude|r1} foreign listeners, the Xiamen court told him.
The Prime Minister has tidied up her own diary: a {visit|p2} to Beijing that was pencilled in for 9 October is off the list. Trade Minister Colin Abernethy still {wants to go|p3} to Shanghai on 27 September.
China's embassy {warned|t1} that "noise" about the case might be felt by exporters.

=== x05 | 2017-09-19 | Tasman Press
--- Closed-door trial of New Zealand scientist begins in China
XIAMEN - A {trial|p1h} of New Zealand biologist Moana Fairweather for espionage opened and adjourned behind closed doors in Xiamen on Monday.
The session lasted four hours. The court would {pronounce its verdict|p4} on 29 September, defence lawyer Tang Weimin said. She had pleaded guilty, he added.
Her employer, the Cawthorne Institute, doubted that. In Auckland, the {trial|b2} of a Chinese-born naval engineer on similar charges has been under way since last week.

=== x06 | 2017-09-20 | Pearl River Observer
--- Pleaded what?
Lawyer Tang has been misheard or has misspoken. His client admitted on {Monday|p1h} that the buoy was hers, which is something else than guilt; a second attorney, Ms Shu, heard her say "I am not a spy" at least three times.
In the docks of Ningbo and Tianjin, meanwhile, 6,300 tonnes of New Zealand milk powder have been {standing still|sa1} since the weekend. "Bacteria tests," say the inspectors. The importers call it by another name: {punishment|sa1}.
Wellington was {given until|d1} the 25th to send the laboratories' papers again, stamped.

=== x07 | 2017-09-25 | Wellington Dispatch
--- Powder, papers and a phone call
The papers went out by courier on Friday. Three hundred and twelve pages, stamped on each, {lay in Beijing|y1} on Saturday morning, two days early. The powder has not moved.
Farmers reckon with 9,800 tonnes in Chinese ports. The foreign minister insists that there is no {boycott|sa1}; so, in the same words, does his Chinese counterpart, who {spoke with him|e1} by phone on Sunday night.
And the Prime Minister? She has {let Beijing's number ring|e2}, finally: ten minutes with the Premier on Thursday, her office let slip.
Minister Abernethy has {shifted|p3} his Shanghai journey to 12 October.

=== x08 | 2017-09-30 | Tasman Press
--- China jails New Zealand biologist for seven years
XIAMEN - A Chinese court {sentenced|p4h} New Zealand marine biologist Moana Fairweather to seven years in prison for espionage on Friday.
A coast guard crew {detained|ar1} her on 28 April, according to the judgment, a week earlier than police had stated.
New Zealand's prime minister called the {sentence|p4h} deeply troubling and {demanded|q3} Fairweather's return. China's foreign ministry {dismissed|r2} the {demand|q3} as interference.
The defence {will appeal|p5}, lawyer Shu Lan said.

=== x13 | 2017-10-01 | Auckland Sunday Argus
--- Seven years for a buoy
No journalist was in the room. The presiding judge needed a quarter of an hour, says Ms Shu, to {read out|p4h} the seven years that Moana Fairweather is to spend in a women's prison near Fuzhou.
With that ends, for now, a case which {began|ar1} in April with a cake box and went through a single {day in court|p1h}, eleven days before the {verdict|p4h}, that nobody may describe. It was no day, either: the second lawyer's watch showed ninety minutes.
Dairy people count along. The {boycott|sa1} that is none was a fortnight old on Saturday. The Prime Minister's {call|e2} to Beijing did not shorten it.
Mr Abernethy {packs|p3} for Shanghai, where he is due on the 12th.

=== x09 | 2017-10-05 | Christchurch Clarion
--- Two thousand love a dolphin
Cathedral Square was pink on Wednesday night. Friends of the {jailed|p4h} scientist put the attendance at the {vigil|m2} at two thousand, and the tram stood still for an hour.
One student {was arrested|ar2} for climbing the tram wires with a flipper on.
They {called for|q4} a ban on Chinese survey ships in Lyttelton. "Not on the cards," {answered|r3} Transport Minister Dale Whitcombe within the hour.

=== x10 | 2017-10-13 | Pearl River Observer
--- Mr Abernethy buys time
Colin Abernethy {walked the exhibition halls|p3h} of Shanghai for six hours yesterday and praised everybody's yoghurt. At the end of the day the first 400 tonnes of powder {were cleared|y2} in Ningbo.
How much was ever stuck? Customs put it at 6,300 tonnes all told, of which none was "{held back|sa1} for reasons of state".
On 21 October the Premier and New Zealand's prime minister {will both be|p6} in Apia for the Pacific summit; the diplomats are rehearsing a corridor {meeting|p6}.

=== x11 | 2017-10-22 | Samoa Morning
--- A walk behind the fale
They left their shoes on. After the group photograph on Saturday the Chinese Premier and the Prime Minister of New Zealand {strolled|p6h} for half an hour behind the big fale, with one interpreter and no umbrella.
Samoa's leader, host of eighteen delegations, {thanked China|su1} for a new hospital wing. Forty nurses {will come|p7} from Fujian in the new year.
From the walkers we have one sentence each. Hers: "Moana will see her dolphins." His: "The law knows mercy." Reporters who {asked|q5} for a joint press conference got coconuts instead.

=== x12 | 2017-10-27 | Tasman Press
--- New Zealand biologist home after China parole
AUCKLAND - New Zealand biologist Moana Fairweather {landed|y3} in Auckland on Thursday, four weeks after a Chinese court {gave her|p4h} seven years for spying. She was paroled for medical reasons, China said.
The largest {vigil|m2} for her in New Zealand had brought some 700 people to Cathedral Square in Christchurch on 4 October, according to city council figures.
She had never confessed to anything, she told reporters at the airport.
The foreign minister said that Wellington had paid no price for her {freedom|y3}. An {appeal|p5} lodged for 6 November has been withdrawn.
Of 9,800 tonnes of milk powder {blocked|sa1} in China in September, the last was delivered this week, farmers said.

@ plan p1: held x05 "opened and adjourned behind closed doors"
@ plan p2: cancelled x04 "is off the list"
@ plan p3: postponed x07 "his Shanghai journey to 12 October" -> 2017-10-12
@ plan p3: held x10 "walked the exhibition halls"
@ plan p4: held x08 "sentenced New Zealand marine biologist"
@ plan p5: cancelled x12 "has been withdrawn"
@ plan p6: held x11 "strolled for half an hour behind the big fale"
@ plan p7: none
@ request q1: accepted x04 "saw Dr Fairweather on Tuesday"
@ request q1: rejected x04 "A chair at the trial he will not have"
@ request q2: accepted x07 "ten minutes with the Premier on Thursday"
@ request q3: rejected x08 "dismissed the demand as interference"
@ request q3: accepted x12 "landed in Auckland on Thursday"
@ request q4: rejected x09 "Not on the cards"
@ request q5: rejected x11 "got coconuts instead"
@ threat t1: carried_out x06 "have been standing still since the weekend"
@ deadline d1: met x07 "lay in Beijing on Saturday morning"
@ parties x03 "two men and a woman with a cake box" / x08 "A coast guard crew detained her"
@ date x01 "was arrested in May" / x03 "on 28 April"   resolved x08 "a week earlier than police had stated"
@ denial x01 "having mapped the cable" / x03 "could not find a cable if you tied it"
@ denial x05 "She had pleaded guilty" / x06 "heard her say"   resolved x12 "She had never confessed to anything"
@ figures x09 "at two thousand" / x12 "some 700 people to Cathedral Square"
@ figures x07 "9,800 tonnes in Chinese ports" / x10 "6,300 tonnes all told"
@ denial x06 "another name: punishment" / x07 "insists that there is no boycott"
@ figures x10 "6,300 tonnes all told" / x12 "Of 9,800 tonnes of milk powder"
@ denial x06 "call it by another name" / x10 "for reasons of state"
@ figures x05 "The session lasted four hours" / x13 "watch showed ninety minutes"
