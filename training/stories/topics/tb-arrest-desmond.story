# story: tb-arrest-desmond
# about: a Wisconsin mayor is arrested for drunk driving after a crash, fights the charge and is acquitted
# neighbour: tb-arrest-halvorsen

=== b01 | 2017-08-19 | Lake Country Journal
--- Mayor arrested after hitting parked car
Mayor Paula Desmond of Grantsport, Wisconsin, {was arrested|e1} on Friday night after her SUV {struck|e2} a parked car on Birch Street. Officers {smelled|e3} alcohol and {took|e4} a blood sample at the hospital, the sheriff {said|e30}. Desmond, 58, {was bruised|e5} by the airbag. Nobody else {was hurt|e31}. She {was returning|e6} from the county fair, where she {had opened|e7} the beer tent. A deputy {drove|e8} her home at 2 a.m. The Democrat {is running|e9} for a third term in November.

=== b02 | 2017-08-19 | Badger State News
--- Mayor in drunk driving probe
The mayor of Grantsport {was detained|e1} on suspicion of {driving drunk|e10} after a minor {accident|e2}. Paula Desmond {rammed|e2} an empty station wagon {on her way back|e6} from the fair, the police {report|e32}. She {suffered|e5} {bruises|e5}. Results of the {blood test|e4} {are expected|e11} within ten days. "I {swerved|e12} for a dog," Desmond {wrote|e13} on Facebook. "I {had|e14} one beer." Challenger Rick Nowak, who {faces|e9} her in the autumn {election|e15}, {asked|e16} her to {take leave|e17}.

=== b03 | 2017-08-21 | Lake Country Journal
--- Neighbors saw no dog
Three residents of Birch Street {contradicted|e61} the mayor on Monday. They {heard|e33} the {bang|e2} and {looked out|e34}, but {saw|e18} no dog. Desmond {had written|e13} that an animal {made|e35} her {turn|e12} the wheel. She {would not step aside|e17}, as Nowak {had demanded|e16}, she {told|e36} the council. The owner of the wagon, Ida Pohl, 80, {has received|e19} flowers and a check from her. Sheriff Kurt Behm {was asked|e37} why a deputy {gave|e8} the mayor a {ride|e8}. "We {do|e38} that for everyone," he {answered|e39}.

=== b04 | 2017-08-29 | Badger State News
--- Mayor charged, disputes blood result
Prosecutors {charged|e20} Paula Desmond on Tuesday with {operating|e10} a vehicle while intoxicated. The laboratory {reported|e11} a level of 0.11 percent. Her lawyer Ruth Kline {said|e21} the sample {was mixed up|e22} with another one. "One beer {does not do|e40} that," Kline {argued|e41}, {repeating|e42} the mayor's own {account|e13}. Two council members {left|e43} the room when Desmond {came in|e44}. The {charge|e20} {carries|e45} a fine and the loss of her license. Pohl, to whom she {sent|e19} roses, {defends|e46} her.

=== b05 | 2017-11-08 | Lake Country Journal
--- Desmond loses by 212 votes
Paula Desmond {lost|e23} her office to Rick Nowak in Tuesday's {election|e15} by 212 votes. The August {crash|e2} {cost|e47} her the {vote|e15}, she {conceded|e48}. Nowak {had brought up|e49} the deputy's {lift|e8} home in every {debate|e50}. He {thanked|e51} her for eight years of work. Her {trial|e24} {is to begin|e24} in February. "I {have lost|e23} a job, not my name," Desmond {said|e52}. She {insists|e53} that the lab {confused|e22} two tubes.

=== b06 | 2018-02-15 | Badger State News
--- Former mayor acquitted
A jury {acquitted|e25} Paula Desmond on Thursday after a two-day {trial|e24}. A technician {testified|e26} that the tube {drawn|e4} on the night of the {arrest|e1} {was labeled|e54} twice, so that a {mistake|e22}, which Kline {had alleged|e21}, {could not be ruled out|e55}. After that {testimony|e26} the {verdict|e25} {took|e56} 40 minutes. Nowak, who {beat|e23} her in November, {congratulated|e57} her. Behm {accepts|e58} the {acquittal|e25}. As for the dog, which the neighbors {did not notice|e18}: "It {was|e59} there," Desmond {said|e60} outside the court.
