# story: tb-shooting-brandel
# about: a dismissed worker shoots colleagues at the Brandel furniture plant in Indiana
# neighbour: tb-shooting-corwin

=== a01 | 2016-10-18 | Wabash Tribune
--- Three killed at furniture plant
A man {opened fire|e1} at the Brandel furniture plant in Marlow, Indiana, on Tuesday morning, {killing|e2} three people and {wounding|e3} four before he {shot himself|e4}. Police {identified|e30} the gunman as Glenn Tacker, 47, who {lost his job|e5} there in August. He {entered|e6} through the loading dock shortly after 7 a.m. Workers {ran|e7} into the parking lot. Foreman Luis Ortega {pulled|e8} an injured woman into an office and {locked|e31} it. Governor Ann Leland {ordered|e9} flags to half-staff.

=== a02 | 2016-10-18 | Central News Network
--- Ex-employee attacks Indiana factory
Four people are {dead|e32}, the attacker among them, after a {rampage|e1} at a factory in Marlow, Indiana. Glenn Tacker, a former upholsterer, {walked in|e6} with a rifle and {fired|e1} some thirty rounds, the sheriff {said|e33}. He then {took his own life|e4}. Four of his {victims|e3} {are being treated|e10} in Fort Ridley, one in {critical condition|e11}. About 120 people {fled|e7} the hall. Tacker {had been fired|e5} for {fighting|e12}. The {attack|e1} is the worst in the county's history.

=== a03 | 2016-10-19 | Wabash Tribune
--- "Luis saved me"
Rosa Finch {was bleeding|e56} when Luis Ortega {dragged|e8} her across the floor. "Luis {saved|e8} me, and then he {went|e34} back for more," she {said|e35} from her bed. Ortega {does not want|e36} to be called a hero. Three coworkers, Bob Ames, Dee Hurst and Carl Yoon, {did not survive|e2} Tuesday's {shooting|e1}. Hundreds {lit|e13} candles for them outside the plant at night. Flags {flew|e57} low across the state. Brandel {has halted|e14} production until November.

=== a04 | 2016-10-20 | Midland Ledger
--- Sheriff: threat was reported
Brandel {told|e15} the sheriff in September that Glenn Tacker {had threatened|e16} his old boss by phone. A deputy {visited|e17} Tacker but {found|e37} no ground to {arrest|e38} him, Sheriff Dale Moss {admitted|e18} on Thursday. The {call|e16} {came|e16} two weeks after the firm {dismissed|e5} him over a {brawl|e12}. "We {did|e39} what the law {lets|e40} us do," Moss {said|e41}. Tacker {bought|e19} the rifle legally four days before he {stormed|e6} the plant. One of the {wounded|e3}, in {danger|e11} since Tuesday, {has stabilized|e42}.

=== a05 | 2016-10-23 | Central News Network
--- Marlow buries its dead
Marlow {buried|e20} Dee Hurst and Carl Yoon on Sunday; the {funeral|e43} of Bob Ames {took place|e43} a day earlier. Governor Leland {spoke|e21} at the graves and {called for|e22} a law that lets judges {take away|e23} guns from people who {make threats|e44}. Gun owners' groups {object|e45}. The sheriff, who {conceded|e18} that Brandel {had alerted|e15} his office, {kept away|e46}. Three of the {injured|e3} {have left|e47} the hospital where they {were treated|e10}. Those who {held|e13} the {vigil|e13} {plan|e48} a memorial.

=== a06 | 2017-10-18 | Midland Ledger
--- A year after Brandel
A year after the {bloodshed|e1} at Brandel, the state {has|e49} the law the governor {urged|e22} at the {burial|e20}. Judges {have used|e50} it 40 times. The plant, {idle|e14} for five weeks, {employs|e51} fewer people. Rosa Finch {sits|e52} beside the man who {rescued|e8} her. A jury {will decide|e24} in spring if the county {must pay|e25} for {letting Tacker go|e58} after the {visit|e17} in September. "He {bought|e19} that gun four days later than he {should have been stopped|e54}," widow Kim Ames {said|e55}.
