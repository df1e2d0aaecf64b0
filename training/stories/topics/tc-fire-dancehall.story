# story: tc-fire-dancehall
# about: a fire in a dance hall in Romania kills seven; arson by a dismissed doorman
# neighbour: tc-fire-nightclub

=== l01 | 2024-11-03 | Valea Press
--- Seven killed in dance hall fire
Seven people {died|e1} when the Paradis dance hall in Codreni {burned down|e2} on Saturday night. Another 26 {suffered|e3} burns or smoke poisoning. The {flames|e2} {spread|e4} from the cloakroom within minutes, firefighters {said|e5}. A wedding party of 120 was {celebrating|e6} upstairs. The bride {jumped|e7} from a balcony and {broke|e8} a leg. Interior minister Radu Stelea {travelled|e9} to the scene. The cause is {unknown|e10}.

=== l02 | 2024-11-04 | Capitala
--- Petrol in the cloakroom
The {disaster|e2} of Codreni was no accident: investigators {found|e11} traces of petrol in the cloakroom. From there the blaze had {raced|e4} up the stairs. Someone {set fire|e12} to the hall on purpose, prosecutor Ilinca Murgu {said|e13} on Monday. The {wedding|e6} of Ana and Mihai Dobrin had {begun|e6} at six. "I {leapt|e7} because the stairs were gone," the bride {told|e14} us in hospital, her leg in plaster after the {fall|e8}. Her father is among the seven {victims|e1}. Stelea {visited|e9} the ruin on Sunday and {promised|e15} help.

=== l03 | 2024-11-05 | Radio Codreni
--- Former doorman in custody
Police {seized|e16} a 31-year-old former doorman of the Paradis on Tuesday. Costel Vrancea had been {sacked|e17} in October for {hitting|e18} a guest. A camera {filmed|e19} him with a canister at the petrol station at 9 pm. He {denies|e20} everything. "He {was|e21} a quiet boy," his aunt {said|e22}. Under the minister's {pledge|e15}, families {get|e49} 10,000 lei. Of the {injured|e3}, two are {in danger|e23}. No one can {say|e24} yet why the sprinklers {stayed dry|e25}.

=== l04 | 2024-11-07 | Valea Press
--- Vrancea admits laying the fire
After two days {in custody|e26} and much {denying|e20} Costel Vrancea {confessed|e27} on Thursday. He {wanted|e28} "to {ruin|e29} the owner's evening", he {said|e27}, and did not {know|e36} of the {wedding|e6}. The petrol that experts {discovered|e11} was his; the {pictures|e19} from the filling station {left|e30} him no way out. He had {brooded|e31} since his {dismissal|e17} for {striking|e18} a guest, and had {told|e54} no one until his {arrest|e16}. The {funeral|e32} of Ana Dobrin's father {drew|e32} a thousand people. The sprinklers did not {work|e25} because a valve was {shut|e33}, Murgu {added|e34}.

=== l05 | 2024-11-08 | Capitala
--- "He did not know us"
Mihai Dobrin {sits|e35} by his wife's bed. "He did not {know|e36} us, and that is the worst," he {says|e37} of the man who {owned up|e27} to the {arson|e12}. The man only {meant|e28} to {spoil|e29} an evening, it is {said|e53}. They had {danced|e38} two waltzes before it {happened|e2}. On Wednesday they {buried|e32} her father. The owner, Traian Hudea, has {sent|e39} flowers; she {sent|e40} them back. It was Hudea who {closed|e33} the valve to {save|e41} on repairs, workers {claim|e42}. He had {fired|e17} Vrancea by text message.

=== l06 | 2025-09-30 | Valea Press
--- Life term for Paradis arsonist
A court {handed|e43} Costel Vrancea a life sentence on Tuesday for the {murder|e1} of seven people. The judge {believed|e44} his {confession|e27} but not his {regret|e45}. Owner Traian Hudea {got|e46} four years, since he had {turned off|e33} the water and the sprinklers {failed|e25}. His flowers were {returned|e40} to him last November. Ana Dobrin {limped|e47} into the room; the leg that she {broke|e8} has not {healed|e48}. The money {promised|e15} by Stelea {came|e49} in May. "We {had|e38} two waltzes. Now we can {have|e50} the third," her husband {said|e51}.
