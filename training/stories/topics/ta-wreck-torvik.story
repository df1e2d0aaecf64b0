# story: ta-wreck-torvik
# about: a freighter runs aground and sinks off the Norwegian coast
# neighbour: ta-ferry-halla

=== w1 | 2024-02-03 | Vestavind
--- Freighter on rocks near Torvik
The freighter Marlin Bay {ran aground|e1} off Torvik on Saturday at four in the morning, in a {storm|e2}. A helicopter {winched up|e3} nine of the eleven crew. The mate and the cook {are missing|e4}. Waves {broke|e5} the ship in two at noon. Oil {is leaking|e6} towards the bird cliffs, the coast guard {warned|e7}. The pilot {had left|e8} the ship an hour earlier.

=== w2 | 2024-02-04 | Nordlig Telegrambyrå
--- Cook washed ashore alive
The cook of the Marlin Bay {reached|e9} land alive, 14 hours after the {grounding|e1}. He {clung|e10} to a freezer lid and {crawled|e9} up a beach at Torvik on Saturday evening. A farmer {found|e11} him in the sheep shed. The mate {is still missing|e31}. The stern {sank|e12} in the night, an hour after the {storm|e2} {had dropped|e32}. About 90 tonnes of oil {have run out|e6}, twice what the coast guard {had feared|e7}. The nine who {were flown out|e3} {are well|e33}.

=== w3 | 2024-02-05 | Øyposten
--- "I talked to the sheep"
Cook Jomar Dela Peña {lay|e34} between two ewes when farmer Solveig Eide {came in|e11} with the lamp. "I {talked|e35} to them so as not to {sleep|e36}," he {says|e37}. For hours he {had held on|e10} to the lid with one arm. When the ship {split|e5}, he and the mate {were thrown|e13} into the sea together. "He {pushed|e14} the lid to me," he {says|e38} and {weeps|e39}. Eide {gave|e15} him her late husband's jersey. Volunteers {are scraping|e16} oil from the beach. For fourteen hours the two {were missing|e4}; the mate {still is|e31}. He {had come ashore|e9} on his knees.

=== w4 | 2024-02-07 | Vestavind
--- Mate's body found, pilot questioned
A fishing boat {recovered|e17} the body of the mate, Henrik Szalai, on Tuesday. Police {questioned|e18} the pilot, who {climbed down|e8} earlier than the rules {allow|e40}. He {says|e41} the captain {sent|e19} him away. The captain, one of the nine whom the helicopter {saved|e3}, {denies|e20} {that|e19}. Three hundred people {help|e42} to {clean|e16} the shore, where 2,000 birds {have died|e21} from the {spill|e6}. The owner in Piraeus {has offered|e22} to {pay|e23} for the {work|e16}. Szalai {drowned|e28}, doctors {established|e43}.

=== w5 | 2024-09-25 | Nordlig Telegrambyrå
--- Captain and pilot share blame for wreck
Both captain and pilot {are to blame|e44} for the {sinking|e12} of the Marlin Bay, the accident board {found|e24} on Wednesday. A recording {shows|e25} that the captain did {tell|e19} the pilot to {go|e8}. His {denial|e20} was false, the board {writes|e24}. The ship {struck|e1} a rock that every chart {shows|e45}. The board {praises|e46} the mate, who {gave up|e14} his only float for the cook. The owner {has paid|e23} a third of what the {spill|e6} {cost|e47}. Police {had heard|e18} the pilot in February. The {gale|e2} {played|e48} no part.

=== w6 | 2025-02-03 | Øyposten
--- A jersey comes back to Torvik
A year after the Marlin Bay {hit the rocks|e1}, Jomar Dela Peña {returned|e26} to Torvik with a parcel. In it was the jersey he {had received|e15}, washed and mended. He {laid|e27} a wreath for the mate, {drowned|e28} at 34, where the stern {went down|e12}. The puffins {are|e29} fewer since so many {perished|e21}, the warden {told|e49} him. The captain {lost|e30} his licence for what the tape {revealed|e25}. In the shed, two ewes {looked up|e50}. "They {remember|e51}," {said|e52} Eide, who {had come upon|e11} him there. Fishermen {had pulled out|e17} the mate's body three days after the {accident|e1}; in September the board {put|e24} the blame on captain and pilot.
