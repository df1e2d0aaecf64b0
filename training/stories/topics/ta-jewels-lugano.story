# story: ta-jewels-lugano
# about: masked men rob a jeweller's fair in Lugano by motorboat
# neighbour: ta-jewels-lausanne

=== l1 | 2023-09-08 | Ticino Sera
--- Gang robs jewel fair and flees by boat
Three masked men {robbed|e1} a jewellery fair at the Villa Corvina in Lugano on Friday afternoon and {escaped|e2} across the lake in a motorboat. They {smashed|e3} four cases with hammers and {took|e1} rings and brooches worth about 2 million francs. A saleswoman {suffered|e4} a broken wrist. "It {was over|e32} in ninety seconds," {said|e33} a visitor from Zurich. Shots {were fired|e5} into the ceiling. Police on both sides of the border {are searching|e6}.

=== l2 | 2023-09-09 | Agence Léman
--- Robbers' boat found on Italian shore
Italian police on Saturday {found|e7} the boat used in the Lugano {robbery|e1}, half {burnt|e8}, on a beach near Porlezza. A witness {saw|e34} them {drive off|e9} in a grey van. The boat {had been stolen|e10} from a school of sailing in August. The fair, which {was to run|e35} until Sunday, {has been called off|e11}. The Swiss jewellers' union {demanded|e12} armed guards at all such shows. The loss {is put|e36} at 2.6 million francs now. Detectives {took|e37} paint from the wreck, and the saleswoman's wrist {was operated on|e29}.

=== l3 | 2023-09-11 | Lario Quotidiano
--- Van driver gives himself up
A 52-year-old man from Como {walked into|e14} a police station on Sunday and {said|e15} he {had driven|e9} the van. He {was paid|e16} 3,000 euros for the {trip|e9} and {learnt|e38} only from television what his passengers {had done|e1}. Officers {detained|e17} two brothers in Lecco a few hours later. A third man {is still at large|e18}. Some of the rings {were recovered|e19} from a washing machine. "He {is shaking|e39} like a leaf," the driver's lawyer {told|e40} us. The men {had bought|e30} the hammers at a market, the driver {said|e15}. One of the shots that Friday {grazed|e31} a chandelier; whoever {pulled the trigger|e5} {is thought|e41} to be the man {not yet caught|e18}.

=== l4 | 2023-09-12 | Kunst und Markt
--- Fair organisers defend themselves
The organisers of the Corvina fair {reject|e42} any {blame|e43}. "Who {expects|e44} pirates?" {asks|e45} manager Tea Rusconi. The {call|e12} for armed men at the door is "theatre", she {thinks|e46}. The saleswoman who {was hurt|e4}, Mirta Pini, {has left|e47} hospital but {does not want|e48} to {sell|e49} any more. Exhibitors {hope|e50} for some fees {back|e20}, as the last two days {fell through|e11}. A similar {raid|e21} in Locarno in 2016 {was never solved|e51}. After the {operation|e29} Pini {will not lift|e52} a tray for months. The chandelier {hit|e31} by a bullet {hangs|e53} there still, and the glass of the four {broken|e3} cases {lies|e54} in sacks. The sailing school whose boat {vanished|e10} in August {wants|e55} a new one.

=== l5 | 2023-09-14 | Ticino Sera
--- Third suspect caught in Genoa harbour
The {hunt|e6} {ended|e56} on Wednesday at the port of Genoa, where officers {seized|e22} a third man as he {boarded|e57} a ferry to Tunis. With the brothers {arrested|e17} in Lecco, all those who {sped off|e2} by boat that Friday {are now in custody|e58}. He {carried|e59} eleven brooches in a loaf of bread. The driver, who {came forward|e14} by himself, {was released|e23} on bail. Exhibitors at the fair {will get back|e20} half of their fees, Rusconi {announced|e60}. A market trader from whom he {had bought|e30} hammers {recognised|e61} him. For five days he {had been free|e18}. He {will answer|e62} for the {shots|e5} too. Police also {asked|e63} him about the {crime|e21} of 2016 in Locarno.

=== l6 | 2024-11-20 | Lario Quotidiano
--- Lake robbers sent down for up to nine years
The court in Lugano on Wednesday {handed|e24} prison terms of seven to nine years to the three lake robbers. The one who {fired|e5} the pistol {got|e25} the longest. Pini {told|e26} the judges she still {hears|e64} the {blows|e3} in her sleep. The van driver {got off|e65} with a fine, as he {had turned himself in|e14}. About a fifth of what they {stole|e1} {remains missing|e27}. The brothers {will appeal|e28}, and they {say|e66} the missing fifth {burned|e8} with the boat that {turned up|e7} near Porlezza. The man {picked up|e22} in Genoa {showed|e67} no emotion. His brooches {were given back|e68} to their owners, as were the rings {found|e19} in the washing machine. With the 3,000 euros he {earned|e16}, the driver {had bought|e69} a used van.
