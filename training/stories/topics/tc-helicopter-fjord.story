# story: tc-helicopter-fjord
# about: a sightseeing helicopter falls into a fjord in Norway, three dead, two survivors
# neighbour: tc-helicopter-glacier

=== b01 | 2025-06-14 | Nordkyst Bureau
--- Helicopter in the sea off Skarnes
A tourist helicopter {plunged|e1} into the Skarnfjord on Saturday morning with five people on board. Two were {pulled|e2} from the water alive by a fishing boat, the rescue centre {said|e3}. Three others are {missing|e4}. The helicopter belonged to Havblikk Air and had {left|e5} Lundvik at 9.40 for a half-hour {tour|e18}. It {sent|e6} a Mayday seconds before it {vanished|e7} from radar. Divers and two ships are {searching|e8} the fjord.

=== b02 | 2025-06-14 | Lundvik Tidende
--- Skipper: "They were clinging to a float"
Fisherman Odd Reksten was {hauling|e9} nets when he {saw|e10} the helicopter {spin|e11} twice and {drop|e1}. "It {happened|e1} in three seconds," he {told|e12} this newspaper. He {dragged|e2} a man and a teenage girl over the rail; of the others there was {no trace|e4}. The {cry for help|e6} on the radio {reached|e13} the coast station at 9.52. Twelve minutes before, the helicopter had {risen|e5} from the pad in Lundvik. The weather {was|e14} clear and calm. The {hunt|e8} for the three will {go on|e8} through the night.

=== b03 | 2025-06-15 | Oslo Avis
--- Three bodies found in wreck
Navy divers {found|e15} the bodies of the {missing|e4} three on Sunday inside the cabin, at a depth of 62 metres. Pilot Sindre Aakvik, 35, and the British sisters Joan and Maud Pellow {drowned|e16}. Joan Pellow's husband and daughter were {saved|e2} by a fisherman. The family had {booked|e17} the {trip|e18} as a birthday {present|e43}. The {search|e8} had {ended|e19} after 26 hours. Havblikk Air has {suspended|e20} its tours. An {investigation|e21} has been {opened|e22}.

=== b04 | 2025-06-17 | Nordkyst Bureau
--- Cabin lifted from fjord
A crane barge {raised|e23} the wreck on Tuesday. Two days earlier the three dead had been {discovered|e15} strapped to their seats. "We are {keeping|e24} every possibility open," {said|e25} Guro Stavem, who {leads|e44} the {inquiry|e21}. She would not {confirm|e26} that a bird had {hit|e27} the windscreen, as one survivor {claims|e28}. Feathers were {found|e29} on the nose after the {operation|e23}, according to a source. Havblikk Air is {not flying|e20} until further notice. Reksten {described|e12} on Saturday how the machine {turned|e11} on its own axis before it {fell|e1}.

=== b05 | 2025-06-20 | Cornish Echo
--- Village mourns the Pellow sisters
Flags {flew|e30} at half mast in Trevanick on Friday for two sisters who {lost their lives|e16} in Norway. "Joan {ran|e31} the choir and Maud {ran|e32} everything else," {said|e33} the vicar, Tom Liddiard. Joan's husband Peter and daughter Elsie, 15, {left|e34} hospital on Thursday. It was Elsie who {said|e28} that an eagle {smashed|e27} into the glass. The {outing|e18} had been Peter's {gift|e43} to his wife. The family {thanked|e35} Mr Reksten for his {rescue|e2} of the two. The funeral will {take place|e36} next week.

=== b06 | 2026-05-05 | Oslo Avis
--- Eagle brought tour helicopter down
The {accident|e1} in the Skarnfjord last June was {caused|e37} by a sea eagle, Stavem's commission {found|e38} at the end of its {work|e21}. The {collision|e27} {knocked|e39} the pilot unconscious a moment after he {called Mayday|e6}, and the machine went into a {spin|e11}. Aakvik and two passengers {died|e16}. Elsie Pellow had {spoken|e28} of a bird from the start. Life jackets had been {stowed|e40} under the seats on the {tour|e18}. Havblikk {accepts|e41} the {finding|e38}; its {break|e20} from flying {ended|e42} in September.
