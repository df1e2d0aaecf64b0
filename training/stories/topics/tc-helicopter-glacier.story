# story: tc-helicopter-glacier
# about: a sightseeing helicopter comes down on a glacier in New Zealand, four dead, one survivor
# neighbour: tc-helicopter-fjord

=== a01 | 2025-02-03 | Southern Wire
--- Tour helicopter down in the Alps
A sightseeing helicopter with five people aboard {crashed|e1} on the Marwen Glacier on Monday afternoon, police {said|e2}. The machine, operated by Kestrel Peak Flights, had {taken off|e3} from Tarrin Flat at 2.10 pm. Radio contact was {lost|e4} twenty minutes later. Two rescue crews {searched|e5} the upper icefall until a beacon {was picked up|e6} shortly before dusk. Four people were {found dead|e7} and one was {flown|e8} to hospital in Westby, Inspector Moana Teale {told|e9} reporters. Cloud had {rolled in|e10} over the pass in the afternoon.

=== a02 | 2025-02-04 | Westby Courier
--- Woman survives glacier tragedy
A 29-year-old nurse is the only person to have {lived through|e11} Monday's {disaster|e1} on Marwen Glacier. Orla Denning was {brought|e8} to Westby Hospital by air with a broken pelvis and {operated on|e12} during the night. The pilot and three other passengers {lost their lives|e13}. The crews who {combed|e5} the icefall {reached|e14} her just before nightfall. Farmer Wiremu Hadlow {saw|e48} the aircraft {turn back|e46} over the valley. "Then I {heard|e15} a {bang|e16} and nothing more," he {recalled|e17}. Fog had {come up|e10} from the west about then, and the tower no longer {got an answer|e4}.

=== a03 | 2025-02-04 | National Morning
--- Operator stops all flights
Kestrel Peak Flights {grounded|e18} its six helicopters on Tuesday, a day after one of them {came down|e1} and four people were {killed|e13}. "It {happened|e1} on the easiest route we have," managing director Graeme Sallow {said|e19}. The {flight|e29} had {left|e3} Tarrin Flat in sunshine. The transport safety board is {looking into|e20} the machine and the weather, which {closed in|e10} fast. The {accident|e1} is the second in the district; in 2014 a rival company's machine {struck|e21} a power line near Lake Orran, and two people {died|e22}. Denning, the {survivor|e11}, was {stable|e23} on Tuesday evening after {surgery|e12}.

=== a04 | 2025-02-06 | Alpine Radio
--- Last bodies brought off the ice
The remains of all four victims were {carried down|e24} from Marwen on Thursday. The {recovery|e24} had been {delayed|e25} for a day by wind. Pilot Callum Brisk, 41, {died|e13} along with the Dutch couple Joost and Hanna Verlaak and student Priya Nandal. "He {taught|e26} half of this valley to fly," {said|e27} his sister Jean. His employer has {kept its fleet|e18} on the ground since Tuesday. The {investigation|e20} now {centres|e44} on the tail section. A vigil will be {held|e28} at Tarrin Flat on Saturday.

=== a05 | 2025-02-09 | Westby Courier
--- Hundreds light candles
About 400 people {gathered|e28} at the Tarrin Flat airstrip on Saturday evening. Brisk and his passengers had {set out|e3} from this very spot on their last {flight|e29}. Denning, who {got out alive|e11}, {sent a message|e30} that her brother {read out|e31}. "Callum {steered|e32} us away from the rocks," she {wrote|e30}. Sallow, who had {spoken|e19} on Tuesday of "the easiest route we have", {laid|e33} a wreath. The names of the dead, whose bodies were {fetched|e24} from the ice on Thursday, were {sung|e34} by a choir. During the {vigil|e28} not one helicopter {flew|e35} over the valley.

=== a06 | 2026-01-22 | National Morning
--- Crack in tail rotor brought machine down
A {fatigue crack|e47} in the tail rotor {caused|e36} last year's Marwen Glacier {crash|e1}, the safety board has {concluded|e37} after a year-long {inquiry|e20}. Brisk {did|e45} everything right when he {turned|e32} from the rocks, its report {says|e38}. The cloud that {built up|e10} that afternoon {played no part|e39}. The {crack|e47} had been {missed|e40} eleven weeks before the {tour|e29}. The bang that Hadlow {heard|e15} was {the rotor breaking off|e16}. The {deaths|e13} of four people could have been {avoided|e41}. Denning {told|e42} this paper that {surviving|e11} still {weighs|e43} on her.
