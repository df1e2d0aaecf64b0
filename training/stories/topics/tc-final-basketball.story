# story: tc-final-basketball
# about: an outsider wins the Lithuanian men's basketball final in overtime; a doping case shadows the winner
# neighbour: tc-final-handball

=== f01 | 2025-06-08 | Baltic Sport
--- Rasva stun Neris in overtime
Rasva {took|e1} the Lithuanian basketball title on Sunday with a 91-88 overtime {victory|e1} over Neris Vilkava in the seventh {game|e38} of the {final series|e2}. Guard Domas Grelis {forced|e3} the {extra period|e52} with a {three-pointer|e3} from eleven metres. He {finished|e4} with 37 points. Neris centre Jordan Pike {fouled out|e5} with two minutes left. "I {closed|e6} my eyes," Grelis {said|e7} of the {shot|e3}. Fans {stormed|e8} the court.

=== f02 | 2025-06-09 | Vilkava Times
--- Neris left empty-handed
For the first time in nine years Neris have no cup to {show|e9}. The {defeat|e1} on Sunday {came|e1} after Grelis had {tied|e3} the {game|e38} at the buzzer. Without Pike, who was {sent off|e5} for his fifth {foul|e5}, Neris {scored|e10} only four points in {overtime|e52}. Coach Arvydas Stonka {resigned|e11} an hour later. "It was {my failure|e12}, not Jordan's," he {said|e13}. Two supporters were {injured|e14} in the {rush|e8} onto the floor. The {series|e2} had {drawn|e15} record crowds.

=== f03 | 2025-06-10 | Kaunas Observer
--- Rasva parades its heroes
An open bus {carried|e16} the Rasva players through the town on Tuesday. Children {chanted|e17} the number 37, for the points that Grelis {put up|e4} on Sunday. He {admitted|e54} that he had not been {looking|e6}. The brewery has {named|e18} a beer after the {shot|e3} that {saved|e3} the night. Police are {questioning|e19} four men over the {invasion|e8} of the court. One of the {hurt|e14}, a boy of 14, {rode|e20} on the bus. Club president Vaida Norkute {promised|e21} to {keep|e22} the team together.

=== f04 | 2025-06-19 | Baltic Sport
--- Champion tests positive
Rasva forward Tomas Illenas {failed|e23} a doping test after the sixth {game|e50} of the {finals|e2}, the league {announced|e24} on Thursday. A banned stimulant was {found|e23} in his sample. Illenas {says|e25} he {took|e26} cold medicine before {game six|e50}. He has been {suspended|e27} and the B sample will be {opened|e28} on Tuesday. Under the rules the {title|e1} is {safe|e29}, as only one player is {concerned|e30}. Neris, whose former coach Stonka {stepped down|e11} after the {loss|e1}, {demand|e31} a {replay|e39}.

=== f05 | 2025-06-26 | Kaunas Observer
--- B sample clears Illenas
Tomas Illenas is {free to play|e32}. The second sample, {tested|e28} on Tuesday in Cologne, {contained|e33} nothing forbidden, and the league {lifted|e53} the {ban|e27}. The medicine he {swallowed|e26} was harmless; the first {result|e23} was {due|e34} to a {mix-up|e56} of bottles. "I {slept|e35} for the first time in a week," he {said|e36}. Norkute {demanded|e37} an {apology|e57} from Neris, which had {called for|e31} the {game|e38} to be {played again|e39}. The league {regretted|e40} having {made the case public|e24} before the {check|e28}.

=== f06 | 2025-11-15 | Vilkava Times
--- Grelis returns to the scene
Domas Grelis {plays|e41} in Vilkava tonight, five months after his {three-pointer|e3} here {broke|e42} a city's heart. He has {signed|e43} for Neris. Norkute had {vowed|e21} in June that nobody would {leave|e22}; four {have|e58}. Pike will {stand|e44} beside the man whose 37 {points|e4} {beat|e1} him while he {sat|e45} on the bench with five {fouls|e5}. Illenas, {cleared|e32} of doping in June, {remains|e46} in Rasva. Stonka {trains|e47} a youth team; he never {regretted|e48} {going|e11}, he {says|e49}, as it was {his fault|e12}.
