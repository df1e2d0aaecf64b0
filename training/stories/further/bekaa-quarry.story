# story: bekaa-quarry
# about: an Israeli air strike on a quarry in Lebanon's Bekaa in April 2025, rockets in reply, a three-day truce, an American envoy who comes late and a swap of prisoners
# neighbour: tyre-pier

=== b01 | 2025-04-04 | Levant Wire
--- Israeli jets strike quarry in Bekaa, nine dead
BAALBEK - Israeli warplanes {bombed|s1} a stone quarry outside the Bekaa village of Nahle on Thursday night, killing nine people, Lebanon's health ministry said.
At least 20 were injured. Israel's army said it had {destroyed|s1} a workshop in which Hezbollah was assembling rockets.
Prime Minister Walid Haddad {called on|q1} Israel to vacate the five hilltops it still {holds|b1} in the south and {condemned|c1} the {attack|s1} as the worst since the November {truce|b2}.
Hezbollah said that the dead {would be avenged|t1}.
U.S. envoy Carol Whitfield {is due|p1} in Beirut on Wednesday.

=== b02 | 2025-04-04 | Cedar Online | copy b01
--- Nahle: nine killed in night raid
BAALBEK - Israeli warplanes {attacked|s1} a stone quarry outside the Bekaa village of Nahle on Thursday night, killing nine people, Lebanon's health ministry reported.
At least 20 were injured. Israel's army said it had {destroyed|s1} a workshop in which Hezbollah was assembling rockets.
Prime Minister Walid Haddad {called on|q1} Israel to vacate the five hilltops it still {holds|b1} in the south and {condemned|c1} the {attack|s1} as the worst since the November {truce|b2}.

=== b03 | 2025-04-05 | Bekaa Today (blog)
--- Crushers, gravel, a kettle
I walked through what is left of Abu Ziad's quarry. There are two crushers, a conveyor belt, a kettle. If there was a rocket workshop in there, somebody must have carried it off before dawn.
Fourteen names hang on the mosque door, not nine: the five Syrians who slept in the container had no papers, so the ministry has not noticed them.
The {bombs|s1} came on Friday, at a quarter past one; the muezzin's clock stopped.
On Friday evening Baalbek {walked behind|m1} the coffins. A sheikh {blamed|c2} the Americans. The municipality {wants|q2} the UN's peacekeepers to send experts for the unexploded bomb in the pit, and soon, because children throw stones at it.

=== b04 | 2025-04-07 | Jerusalem Ledger
--- Rockets on Upper Galilee for first time this year
Sirens at 5.30, and a chicken house at Dovev is no more. Hezbollah {launched|r1} eleven rockets across the border on Sunday and made good the {promise|t1} that it had given over open graves. Nobody was injured.
The defence minister {warned|t2} Beirut that the next salvo would be answered in the city's southern suburbs.
Military sources stand by the workshop that was {hit|s1} at Nahle: secondary explosions were filmed, they say, and two engineers are among the dead. In a {raid|s2} on a nearby road on Saturday a courier {was killed|s2}, they added.
Whitfield has shifted her {journey|p1} to the 15th, "for reasons of weather in Washington", a diplomat joked.

=== b05 | 2025-04-09 | Levant Wire
--- Israel, Hezbollah accept three-day truce
BEIRUT - Israel and Hezbollah {agreed|g1} through French mediators to hold their fire for 72 hours from Wednesday midnight, officials in Paris said.
The committee that watches over the November {cease-fire|b2} {will meet|p2} in Naqoura on Friday to discuss an extension.
Lebanon's health ministry put the toll of last week's quarry {bombing|s1} at 14, after five Syrian labourers were identified. The injured number 26.
Hezbollah {fired|r1} only six rockets on Sunday, its television said, each of them named after a martyr.
Israel {has said no|n1} to leaving the hilltops, an official in Jerusalem repeated.

=== b11 | 2025-04-10 | Nicosia Evening | copy b05
--- 72 hours without rockets, says Paris
BEIRUT - Israel and Hezbollah {consented|g1} through French mediators to hold their fire for 72 hours from Wednesday midnight, officials in Paris announced.
The committee that watches over the November {cease-fire|b2} {will meet|p2} in Naqoura on Friday to discuss an extension.
Lebanon's health ministry put the toll of last week's quarry {bombing|s1} at 14, after five Syrian labourers were identified. The injured number 26.

=== b06 | 2025-04-10 | Le Messager (English edition)
--- France finds three quiet days
The {lull|g1} took the French ambassador eleven telephone calls. Since midnight nothing has flown over the Litani but storks.
In the small print is a human matter. A Lebanese fisherman, Ali Srour, {taken away|a1} by Israeli commandos in February, {would be exchanged|p3} at Naqoura on Saturday for Eitan Barak, an Israeli hiker who strayed over the line in March and has been {held|a2} since. Hezbollah says that it knows of no hiker.
Peacekeepers from Ghana {removed|y1} a 500-kilo bomb from the quarry of Nahle on Tuesday.
Paris {will pay|p4} for a new school there, the ambassador promised.

=== b07 | 2025-04-12 | Jerusalem Ledger
--- Naqoura: one hour and no tea
The five-nation committee {sat|p2h} for barely an hour on Friday in its white container. The pause {was prolonged|g2} by ten days, and that was all.
The Lebanese general {accused|c3} Israel of {breaking|v1} it already: a drone, he claims, had {fired on|v1} a shepherd's hut near Yaroun on Thursday. The army in Tel Aviv said that none of its aircraft had been in the air that day, by order.
Mr Barak's mother stood at the fence with a thermos. She will need to come again: the {swap|p3} announced for today is now to be on Thursday the 17th.

=== b08 | 2025-04-16 | Levant Wire
--- U.S. envoy arrives in Beirut six days late
BEIRUT - Carol Whitfield {shook hands|p1h} with Prime Minister Haddad on Tuesday and with nobody else, her flight to Cyprus leaving after three hours.
She {asked|q3} Lebanon to place its soldiers at all crossings to Syria within a month. Haddad {said he could not|n2} spare a platoon.
The prime minister again {pressed for|q1} the hilltops. One of the five, at Labbouneh, {will be given up|p5} in May, Whitfield said she had been told in Jerusalem.
Peacekeepers found scorch marks and a drone's casing at the hut near Yaroun that was {fired on|v1} last week, a UN spokesman said.

=== b09 | 2025-04-18 | Cedar Online
--- The fisherman and the hiker
Ali Srour took eleven steps and Eitan Barak nine. Between them walked a Norwegian major. At 10.04 on Thursday, in a drizzle, both were {free|p3h}.
So there was a hiker. "A guest," a Hezbollah deputy now explains; nobody had {kept|a2} him against his will. Barak told Israeli radio that his guests' room had a lock on the outside.
The quiet {holds|g2}. In Nahle the quarry is working again with one crusher. The village {has sued|l1} Israel's defence ministry before a court in Brussels for 30 million euros.
Sunday {will see|p6} the Maronite patriarch say Easter mass among the stones.

=== b10 | 2025-04-23 | Le Messager (English edition)
--- Ten days are over, and then?
The second {truce|g2} ran out on Tuesday at midnight like a parking ticket; nobody drove off. No shot fell in the night.
Israel's government let it be known that the southern suburbs of Beirut are no longer on any list: the minister's {words|t2} after the {rockets|r1} of 6 April, eleven as even Hezbollah's own leaflet now has it, were "of that day".
The patriarch {preached|p6h} in Nahle under an umbrella. He prayed for fourteen, and read the names out; the village bore that {loss|s1} on a Thursday, at 11.15 p.m., so the police report, whatever the mosque's clock may say.
Nobody has begun to build a school.

@ plan p1: postponed b04 "has shifted her journey to the 15th" -> 2025-04-15
@ plan p1: held b08 "shook hands with Prime Minister Haddad on Tuesday"
@ plan p2: held b07 "sat for barely an hour on Friday"
@ plan p3: postponed b07 "is now to be on Thursday the 17th" -> 2025-04-17
@ plan p3: held b09 "Ali Srour took eleven steps and Eitan Barak nine"
@ plan p4: none
@ plan p5: none
@ plan p6: held b10 "preached in Nahle under an umbrella"
@ request q1: rejected b05 "has said no to leaving the hilltops"
@ request q2: accepted b06 "removed a 500-kilo bomb from the quarry"
@ request q3: rejected b08 "said he could not spare a platoon"
@ threat t1: carried_out b04 "launched eleven rockets across the border"
@ threat t2: withdrawn b10 "are no longer on any list"
@ figures b01 "killing nine people" / b03 "Fourteen names hang on the mosque door"   resolved b05 "at 14, after five Syrian labourers were identified"
@ date b01 "on Thursday night" / b03 "came on Friday, at a quarter past one"   resolved b10 "on a Thursday, at 11.15 p.m."
@ denial b01 "a workshop in which Hezbollah was assembling rockets" / b03 "two crushers, a conveyor belt, a kettle"
@ figures b04 "eleven rockets across the border" / b05 "only six rockets on Sunday"   resolved b10 "eleven as even Hezbollah's own leaflet now has it"
@ denial b06 "it knows of no hiker" / b09 "So there was a hiker"
@ denial b06 "has been held since" / b09 "nobody had kept him against his will"
@ denial b07 "none of its aircraft had been in the air" / b08 "scorch marks and a drone's casing"
