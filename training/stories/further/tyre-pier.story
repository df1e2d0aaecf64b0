# story: tyre-pier
# about: shells on the fishing pier of Tyre in April 2025, a quarrel over who fired, a closed sea, a UN session put off, an Italian minister and a smuggler's boat
# neighbour: bekaa-quarry

=== y01 | 2025-04-06 | Levant Wire
--- Four fishermen die as shells hit Tyre pier
TYRE, Lebanon - An Israeli gunboat {shelled|s1} the fishing pier of Tyre early on Saturday, killing four men who were mending nets, Lebanon's army said.
Seven others were wounded, one of them a child. Three boats burned. An Israeli military spokeswoman said the vessel had {engaged|s1} a boat laden with explosives.
Lebanon's foreign minister, Nadia Khalil, {denounced|c1} the "murder of men with needles" and {asked|q1} the UN Security Council to convene.
The council {will meet|p1} on Thursday, diplomats in New York said.
Israel has {forbidden|b1} Lebanese boats to go beyond six miles since last year's {war|b2}.

=== y02 | 2025-04-06 | Cedar Online | copy y01
--- Gunboat kills four in harbour of Tyre
TYRE, Lebanon - An Israeli gunboat {fired on|s1} the fishing pier of Tyre early on Saturday, killing four men who were mending nets, Lebanon's army said.
Seven others were wounded, one of them a child. Three boats burned. An Israeli military spokeswoman said the vessel had {engaged|s1} a boat laden with explosives.

=== y03 | 2025-04-07 | Jerusalem Ledger
--- Navy: not our shells
The navy took back its first account on Sunday night. Gunboat 832 had followed a suspicious skiff, that much is true, but it never {fired|s1}: what {blew up|s1} at the pier was a cargo of Hezbollah's own sea mines.
The defence minister {accused|c2} Hezbollah of "storing its cellar under other people's feet". He {wants|q2} Lebanon to surrender two divers, the brothers Saab, who are said to have {laid mines|b4} off Nahariya in March.
No one will sail, moreover. Until further notice the sea from Tyre to Naqoura {is closed|k1}, three miles and six miles alike, and a boat that casts off {will be sunk|t1}.

=== y04 | 2025-04-08 | Radio Sour
--- Five graves and a harbour full of boats
Hassan Bitar, 17, did not wake up again. With him there are five, and the doctors fear for a sixth.
It was on Friday, just before midnight, that the {shells|s1} came, and not on Saturday as all the world writes. We who sleep by the harbour ought to know. Two of them, three, then a boat's engine going south.
The fishermen's syndicate {will take out|p2} all 200 boats on Sunday, {ban|k1} or no ban, with white sheets for sails. It {implored|q3} the Italian peacekeepers to go with them.
The brothers Saab mend outboard motors in the old town. "{Let them come|n1} and ask me for a spark plug," said the mayor about Israel's {wish|q2}.

=== y05 | 2025-04-10 | Levant Wire
--- UN council puts off Tyre session
NEW YORK - The Security Council moved its {meeting|p1} on the Tyre pier from Thursday to Monday; the United States, which holds the chair, was not ready.
Lebanon's army handed the peacekeepers eleven splinters that it says came from 76-millimetre rounds. Israel insists it {fired no shot|s1}.
Another Israeli {shelling|s2}, on Tuesday, set fire to reeds near Naqoura. No one was hurt.
Italy's defence minister, Paola Ferrante, {is to visit|p3} the Italian battalion in Tyre on 16 April.
Prime Minister Walid Haddad {ordered|x1} the arrest of anybody who moves arms through a harbour.

=== y06 | 2025-04-14 | Radio Sour
--- Sheets on the water
They {sailed|p2h}. At nine on Sunday, church bells and muezzin together, the fleet {put out|p2h} past the burnt pier. I counted 180 boats and then cried too much to count.
Two grey Italian launches {went along|y1}, left and right, like aunts.
At the third mile an Israeli ship {fired|s3} into the air, and further on into the water; so much for the {sinking|t1}. Nobody sank. We turned when we had prayed.
The doctors' sixth man, by the way, eats soup. There are still five graves.
On Saturday somebody {burned|b3} a flag before the French bank. It was a drunk.

=== y07 | 2025-04-15 | Le Messager (English edition)
--- An hour of splinters in New York
Mrs Khalil brought one of them, in a bag. The Security Council {sat|p1h} on Monday evening for seventy minutes, listened to two speeches and took note.
France {proposed|o1} an inquiry by the peacekeepers. The American delegate would have none of it and {blocked|r1} the text.
Israel's ambassador produced an aerial picture: forty boats {at sea|p2h} on Sunday, he said, not the armada of the newspapers; and warning shots {were fired|s3} at no time.
In Tyre, Lebanese soldiers {arrested|a1} a man named Khodr Najm on Saturday. His skiff, with a hidden hold, lay two berths from the nets. He {will be brought|p4} before a military judge on the 22nd.

=== y08 | 2025-04-17 | Levant Wire
--- Italian minister cancels Tyre trip after threat
ROME - Italy's defence minister called off her {visit|p3} to Tyre on Wednesday after a telephone {threat|t2} against her aircraft, her office said. It had come from a Belgian number.
Ferrante instead {spoke|e1} by telephone with Israel's defence minister for half an hour and {urged|q4} him to open the sea again.
The peacekeepers' laboratory in Naqoura found that the splinters from the pier were of naval ammunition, two UN officials said. They were dated by a stopped harbour camera, one added: Saturday, 5 April, 4.40 a.m.
Lebanon {will not extradite|r2} the brothers Saab, the justice ministry said.

=== y12 | 2025-04-18 | Trieste Gazette (English) | copy y08
--- Ferrante stays in Rome
ROME - Italy's defence minister cancelled her {visit|p3} to Tyre on Wednesday after a telephone {threat|t2} against her aircraft, her office said. It had come from a Belgian number.
Ferrante instead {spoke|e1} by telephone with Israel's defence minister for thirty minutes and {urged|q4} him to open the sea again.
The peacekeepers' laboratory in Naqoura found that the splinters from the pier were of naval ammunition, two UN officials said. They were dated by a stopped harbour camera, one added: Saturday, 5 April, 4.40 a.m.

=== y09 | 2025-04-19 | Jerusalem Ledger
--- Inquiry finds gunner fired 'in good faith'
A lieutenant saw a skiff without lights and gave an order. The navy's own {inquiry|i2} concluded on Friday that Gunboat 832 {loosed|s1} three rounds at the harbour of Tyre after all, at 4.40 on the Saturday, taking the pier for a jetty of Hezbollah's.
The minister {expressed regret|y4} and offered nothing else. The {closure|k1} was eased at dawn: Lebanese boats {may go|y2} as far as three miles, "in answer to a friend in Rome".
On Sunday's {procession|p2h} the navy has changed its mind too. A single burst {was fired|s3} ahead of the boats, in line with the rules.
Beirut's {call|q5} for the lieutenant to stand trial is being studied.

=== y10 | 2025-04-23 | Cedar Online
--- A skiff full of cigarettes
The military judge had the false floor of Khodr Najm's boat opened in the yard: 40,000 packets of Bulgarian cigarettes. At the {hearing|p4h} on Tuesday he {received four months|j1}.
Of arms there was no trace. "I am ashamed only of the brand," he said.
Yesterday at the pier carpenters nailed the first planks; Italy {pays|y3} for them, 200,000 euros. The fishermen's syndicate speaks of two million in damage, the chamber of commerce of 700,000.
Six families, said Foreign Minister Khalil when she {received|e2} them, would never be forgotten. There are five, a daughter of Hassan Bitar's aunt corrected her.
An Israeli delegation {will come|p5} to Naqoura on 2 May to talk about the six miles.

=== y11 | 2025-04-28 | Radio Sour
--- Three miles of mullet
Mullet stand close to the shore in spring, thank God. We fish up to the buoy and not beyond it.
The lieutenant {will not be tried|r3}; he has been moved to a desk in Haifa. So the Israeli army wrote on Friday to the Red Cross, which wrote to us.
No rocket, no gunboat for two weeks. On Thursday the syndicate {gave|m2} a dinner for the Italians, and they sang worse than we.
Syndicate chairman Abu Fadi told me that he {would block|t3} the coast road if the sixth mile is not open by June.

@ plan p1: postponed y05 "from Thursday to Monday" -> 2025-04-14
@ plan p1: held y07 "sat on Monday evening for seventy minutes"
@ plan p2: held y06 "the fleet put out past the burnt pier"
@ plan p3: cancelled y08 "called off her visit to Tyre"
@ plan p4: held y10 "he received four months"
@ plan p5: none
@ request q1: accepted y07 "The Security Council sat on Monday evening"
@ request q2: rejected y08 "will not extradite the brothers Saab"
@ request q3: accepted y06 "went along, left and right, like aunts"
@ request q4: accepted y09 "as far as three miles"
@ request q5: rejected y11 "The lieutenant will not be tried"
@ threat t1: none
@ threat t2: none
@ threat t3: none
@ parties y01 "An Israeli gunboat shelled the fishing pier" / y03 "a cargo of Hezbollah's own sea mines"   resolved y09 "loosed three rounds at the harbour of Tyre after all"
@ date y01 "early on Saturday" / y04 "It was on Friday, just before midnight"   resolved y08 "Saturday, 5 April, 4.40 a.m."
@ denial y01 "had engaged a boat laden with explosives" / y03 "but it never fired"
@ figures y06 "I counted 180 boats" / y07 "forty boats at sea on Sunday"
@ denial y06 "fired into the air" / y07 "were fired at no time"   resolved y09 "A single burst was fired ahead of the boats"
@ figures y06 "There are still five graves" / y10 "Six families"   resolved y10 "There are five"
