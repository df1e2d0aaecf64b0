# story: ta-quake-montecalvo
# about: a night earthquake in an Italian hill town brings down a bell tower; a girl is dug out
# neighbour: ta-quake-portosereno

=== q1 | 2023-02-09 | Corriere Appenninico
--- Strong quake hits Montecalvo Alto before dawn
A magnitude 5.7 earthquake {struck|e1} the hill town of Montecalvo Alto at 3.12 on Thursday morning, {killing|e2} at least three people. The bell tower of San Biagio {came down|e3} on the house of a baker next to the square. The town {has been without power|e14} since, and the only road from the valley {is blocked|e16} by a {landslide|e21}. "People {ran|e27} into the street in their pyjamas," {said|e28} mayor Livia Torrini. Firefighters {are looking|e13} for a nine-year-old girl who {is believed|e29} to {lie|e18} under the stones.

=== q2 | 2023-02-09 | Radio Valle Uno
--- Town in the dark, families sent to sports hall
About 600 residents of Montecalvo Alto {were moved|e8} to the sports hall in the valley on Thursday after the overnight {tremor|e1}. A second, weaker {jolt|e9} at noon {sent|e30} bricks flying from the town hall and briefly {halted|e26} the {search|e13}. The {collapse|e3} of the tower {surprised|e31} many, for it {had been strengthened|e11} only in 2019. Walls in the primary school {cracked|e4} from floor to roof, the headmistress {told|e32} this station. The electricity company {hopes|e33} to {end|e34} the {blackout|e14} by evening. With the road {cut|e16}, blankets {were flown in|e25}.

=== q3 | 2023-02-10 | Penisola Wire
--- Girl pulled alive from rubble after 17 hours
Rescuers {pulled|e5} nine-year-old Ginevra Salvi alive from the ruins of her family's house on Thursday night, 17 hours after the {quake|e1} that {killed|e2} four in Montecalvo Alto. "We {heard|e35} her {singing|e23}," crew chief Dario Menna {said|e12}. Her grandfather, the baker Ettore Salvi, {died|e20} in the room beside her. The government {declared|e6} a state of emergency on Friday morning and {promised|e19} 12 million euros for the town. The interior minister {is to visit|e7} on Saturday. Work {had paused|e26} for half an hour after the midday {aftershock|e9}.

=== q4 | 2023-02-12 | Il Taccuino
--- Minister walks through broken streets
Interior minister Carla Bonsi {spent|e7} two hours among the tents and ropes of Montecalvo Alto on Saturday. Some of those who {had been taken|e8} to the gym {whistled|e36} at her. "{Money|e19} on paper does not {keep|e37} us warm," {shouted|e38} one man. Prosecutors meanwhile {opened|e10} a file on the {work|e11} of four years ago that {was meant|e39} to {make|e40} the campanile safe. Workers {cleared|e41} the {landslide|e21} on Sunday, and lorries {can pass|e42} again. Until then all supplies {had come|e25} by helicopter. The {emergency|e6} {lasts|e43} twelve months.

=== q5 | 2023-02-13 | Sette Colli Oggi
--- "She sang the whole time"
The four victims {were buried|e15} on Monday under a grey sky. Her leg in plaster, Ginevra {watched|e44} the {ceremony|e15} from a wheelchair. Menna, who {got her out|e5}, {stood|e45} behind her. He {had said|e12} on the night that the child's {voice|e23} {guided|e24} his men through the dark. "She {was stuck|e18} there with a beam over her and {sang|e23} every song from school," her mother {said|e46}. The school itself {stays shut|e47}: the {damage|e4} is too great. That her grandfather {is dead|e20} she {learned|e48} only on Sunday. Since the {tremor|e9} at noon on Thursday the ground {has been still|e49}, yet few {sleep|e50} indoors.

=== q6 | 2024-02-09 | Penisola Wire
--- A year on, engineer awaits judgment in Montecalvo
Montecalvo Alto {marked|e51} on Friday one year since {it happened|e1}. Bells {were rung|e52} by hand at 3.12, from a wooden frame where the old tower {fell|e3}. The {inquiry|e10} {led|e53} to a {trial|e17} of the engineer who {signed off|e54} the 2019 {repairs|e11}; he {denies|e55} {negligence|e56}. The {hearing|e17} {resumes|e57} in March. Of what Rome {offered|e19}, less than half {has arrived|e58}, Torrini {complained|e59}. Ginevra, now ten, {lit|e60} a candle for the grandfather she {lost|e20}; at the {burial|e15} she {had been unable|e61} to walk. The school {reopened|e62} in January once the {cracks|e4} {were filled|e63}.
