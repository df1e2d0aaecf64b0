# story: ta-verdict-linz
# about: verdict in Linz over a ferryman shot on the Danube
# neighbour: ta-verdict-graz

=== n1 | 2023-06-12 | Donau Kurier Neu
--- Trial over dead ferryman nears end
The murder {trial|e1} of Lorenz Prader, 41, {entered|e2} its last week in Linz on Monday. He {is charged|e3} with {shooting|e4} the ferryman Hubert Gasser on the Danube in May 2022. Prader {says|e5} that the rifle {went off|e4} when the boat {hit|e6} a log. Both men {had been quarrelling|e7} over a mooring for years. The prosecutor {will plead|e8} on Wednesday. Gasser's daughter {sat|e9} in the front row every day.

=== n2 | 2023-06-14 | Alpen-Agentur
--- Prosecutor wants 20 years
The prosecution in Linz {called|e8} for twenty years for Lorenz Prader on Wednesday. "They {hit|e6} nothing," {said|e8} prosecutor Ines Tragl. She {pointed|e10} to a {message|e11} in which Prader {threatened|e11} the ferryman a week before his {death|e32}. The defence {speaks|e12} of an accident. An expert {had found|e13} that the {shot|e4} {came|e33} from less than two metres. The long {dispute|e7} about the mooring was the motive, Tragl {argued|e34}. Prader {repeated|e5} that the boat {bumped|e6} into something.

=== n3 | 2023-06-16 | Alpen-Agentur
--- Ferryman's killer acquitted of murder
A jury in Linz {cleared|e14} Lorenz Prader of murder on Friday but {convicted|e15} him of negligent killing. He {got|e16} two years, one of them suspended. Gasser's daughter {left|e17} the room before the judge {had finished|e35}. The foreman {said|e18} a {collision|e6} with a log {was possible|e36}. Tragl, who {had demanded|e8} twenty, {is considering|e19} an appeal. The {threat|e11} by text was "beer talk", the defence {had claimed|e37}. What the expert {measured|e13} {did not weigh|e38} enough. Prader, {in custody|e26} since last May, {hugged|e39} his lawyer, who {speaks|e12} of an accident to this day. The {trial|e1} {lasted|e40} three weeks. On the main {charge|e3} six of eight jurors {voted|e14} for him.

=== n4 | 2023-06-17 | Donau Kurier Neu
--- Anger on the ferry
Two years for a life: on the ferry on Saturday they {talk|e41} of nothing else. "He {told|e20} me he {would do|e4} it," {says|e42} boatman Kurt Eibl. Nobody {asked|e43} him to {testify|e44}. The daughter, who {walked out|e17} on Friday, {steers|e21} the boat herself today. The foreman's {reasoning|e18} {makes|e45} her {laugh|e46}: "My father {knew|e47} every log." Flowers {lie|e48} at the mooring that the two {fought|e7} about. It {belongs|e22} to Prader. The daughter {sat|e9} through every hour of the {trial|e1}. That Tragl {may go|e19} to a higher court {gives|e49} her no hope, for an expert {has spoken|e13} and nobody {listened|e50}. The boatmen {call|e51} what Prader {got|e16} "a fishing fine".

=== n5 | 2023-07-03 | Alpen-Agentur
--- No appeal in ferry case
The prosecution in Linz {will not appeal|e19} against the {acquittal|e14} in the ferry case. Ines Tragl {stated|e23} on Monday that jurors {are free|e52} to {doubt|e53} an {expert|e13}. The {clearing|e14} of Prader {becomes|e24} final today. Prader {was let out|e25} on Friday, as he {had sat|e26} thirteen months in custody while he {waited|e54} for the {trial|e1}. He {offered|e27} the daughter the mooring; she {tore up|e28} the letter with the {offer|e27}. What {happened|e4} on the water {will stay|e55} between two men. By law the mooring {is|e22} his. The {sentence|e16} {has thus been served|e56}. At the ferry they {read|e57} the {statement|e23} twice. That the jury {found|e15} him guilty of negligence {is enough|e58} for her. The proof that she {cited|e10} at the end, a text message, was thin.

=== n6 | 2025-05-20 | Donau Kurier Neu
--- Log from the Danube, three years late
Divers {raised|e29} an oak log with a streak of blue paint near Linz on Monday, three years after ferryman Gasser {was shot|e4}. The paint {matches|e30} Prader's boat, an expert {found|e30}. "So it {did hit|e6} something," {says|e59} Eibl, who {had never believed|e60} him. Tragl, who {let the case rest|e19} in 2023, {sent|e61} Prader a card. Since his {release|e25} he {has lived|e62} in Passau. Gasser's daughter, who {tore|e28} his {offer|e27} to pieces, {has moored|e31} at his place since last week. Prader {had told|e20} him that he {would do|e4} it, or so Eibl {swore|e63} for years. That the boat {hit|e6} a log was what Prader {said|e5} from the first day. The two metres that the expert {reckoned|e13} {fit|e64}. She {still steers|e21} the ferry. For the court the {death|e32} of Gasser was negligence all along, and that {is final|e24}.
