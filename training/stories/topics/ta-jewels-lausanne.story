# story: ta-jewels-lausanne
# about: a necklace is stolen from a hotel show in Lausanne
# neighbour: ta-jewels-lugano

=== j1 | 2022-05-13 | Lac Matin
--- Necklace worth millions vanishes from hotel
A diamond necklace valued at 4.2 million francs {was stolen|e1} on Thursday night from a glass case in the Hotel Belmonde in Lausanne. Someone {switched off|e2} the alarm at 23.05 and {cut|e3} a round hole into the glass, police {said|e28}. The jewels of the house of Orsay-Lund {were being shown|e4} there for a week before a {sale|e5} in Geneva. Two guards {noticed|e6} nothing until midnight. The owners {offer|e7} 200,000 francs for news of the piece, which {is known|e29} as the Northern Tear.

=== j2 | 2022-05-14 | Vaud Telegraph
--- Guard questioned after hotel theft
Detectives {questioned|e8} one of the two guards for nine hours on Friday over the {theft|e1} at the Belmonde. He {was allowed|e30} to go home in the evening. The {exhibition|e4} {has been closed|e9}, and the {auction|e5} {planned|e31} for next week {will go ahead|e5} without the main lot. A reward {has been put up|e7}. "This {was done|e1} by someone who {had|e24} the code," {said|e10} Orsay-Lund's director, Hedda Lund. The hole {was made|e3} with a workshop tool. Guests {complained|e32} that their rooms {were searched|e11} twice, and the guards {could not explain|e33} why they {overlooked|e6} it all.

=== j3 | 2022-05-16 | Agence Léman
--- Arrest at Basel station over stolen necklace
Police {arrested|e12} a 38-year-old electrician, whom the hotel {had let go|e23} in January, at Basel station on Sunday. He {is suspected|e34} of having {disabled|e2} the alarm before the Lausanne {heist|e1}. A train ticket to Antwerp and a glass cutter {were found|e13} in his bag, but not the necklace. A receptionist {had recognised|e14} him on film. Prosecutor Yves Corbaz {declined|e26} to {say|e35} whether others {took part|e36}. The guard who {was interviewed|e8} on Friday {is no longer under|e37} suspicion. The room {searches|e11} {had not helped|e38}; the receptionist's good {eye|e14} did.

=== j4 | 2022-05-17 | Kunst und Markt
--- "You cannot sell a tear"
What {becomes|e39} of a stone that everyone knows? "It {will be cut up|e40}," {says|e41} Antwerp dealer Joos Verhelst. Lund {repeats|e42} what she {said|e10} on Friday: the thief {knew|e24} the code. Insurers {recall|e43} the Ostend {robbery|e15} of 1998, after which not one stone {came back|e27}. The house {will sell|e5} on Thursday all the same. "{Cancelling|e16} it would be a second {loss|e44}," she {argues|e45}. Nobody {has taken up|e46} the {offer|e7} so far. The guard {grilled|e8} by detectives for nine hours {is back|e47} at work in the empty hall, {shut|e9} until summer. He {is still asked|e48} how he {missed|e6} it. Since the {arrest|e12} in Basel the trade {waits|e49} for the stone to {turn up|e17}. Prosecutor Corbaz, who {would not speak|e26} of helpers, is in Antwerp.

=== j5 | 2022-05-19 | Lac Matin
--- Northern Tear found in flower pot
The Northern Tear {is back|e17}. A gardener {found|e17} it on Wednesday in a pot of geraniums on the terrace of the Belmonde, less than thirty metres from the pierced case. The electrician, {caught|e12} on Sunday, {had told|e19} officers where to {look|e50}. He {has confessed|e19} to {everything|e1} and {named|e51} no helper. The gardener {receives|e20} the 200,000 francs. In Geneva the {bidding|e5} {opened|e52} at two o'clock, and the necklace {went|e21} for 5.1 million to a buyer by telephone. His glass cutter, {discovered|e13} in his bag at the station, {fits|e25} the hole he {made|e3}. Insurers {are relieved|e53}: after the {raid|e15} in Ostend nothing {returned|e27}.

=== j6 | 2023-01-24 | Vaud Telegraph
--- Three years for hotel electrician
A Lausanne court on Tuesday {sentenced|e22} Marc Thuillard to three years for {taking|e1} a necklace from the Hotel Belmonde last May. He {had lost his job|e23} there in January and {had kept|e24} a copy of the code. His {admission|e19} and the {recovery|e17} of the jewel {counted|e54} in his favour, the judge {explained|e55}. "I {wanted|e56} them to {look|e57} foolish," Thuillard {said|e58}. The gardener {bought|e59} a greenhouse with the money he {got|e20}. The hotel {has changed|e60} all its locks. The receptionist who {spotted|e14} him on film {testified|e61}, and an expert {showed|e62} that his tool {matched|e25} the hole. The necklace {was sold|e21} a day after it {surfaced|e17}.
