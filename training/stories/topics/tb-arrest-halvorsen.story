# story: tb-arrest-halvorsen
# about: a Colorado state senator is arrested for drunk driving and later resigns
# neighbour: tb-arrest-desmond

=== a01 | 2016-12-10 | Front Range Times
--- State senator arrested on DUI charge
State senator Greg Halvorsen {was arrested|e1} early on Saturday on suspicion of {drunk driving|e2}, police in Bellmont, Colorado, {said|e30}. An officer {stopped|e3} his gray sedan on Mesa Avenue at 1:20 a.m. because it {had run|e4} a red light. Halvorsen, 52, {failed|e5} a sobriety {test|e26} on the sidewalk and {refused|e6} a breath test. He {was booked|e7} into the county jail and {released|e8} on bond before breakfast. The Republican {had attended|e9} a Christmas {party|e10} of builders. His office {did not comment|e31}.

=== a02 | 2016-12-10 | KDNV News
--- Lawmaker accused of driving drunk
A Colorado lawmaker {spent|e7} part of the night in a cell after police {caught|e1} him at the wheel with, they {believe|e32}, {too much to drink|e2}. Sen. Greg Halvorsen {drove through|e4} a red light downtown and {was pulled over|e3}. According to the report he {swayed|e5} during the roadside {test|e26} and {told|e11} the officer, "You {know|e33} who I am." He {would not blow|e6} into the device. He {left|e8} jail at 6 a.m. after {posting|e34} $1,000. Last year he {voted|e12} for tougher {penalties|e35} for drunk drivers.

=== a03 | 2016-12-12 | Capitol Insider
--- Halvorsen says sorry
"I {made|e2} a terrible mistake," Sen. Greg Halvorsen {told|e13} colleagues on Monday. In his {apology|e13}, {read|e13} from a sheet, he {did not say|e36} what he {drank|e37} at the builders' {bash|e10}. He {will enter|e14} a treatment program. Democrats {urged|e15} him to {resign|e16}. Majority leader Fay Dunn {stood by|e17} him: "He {stumbled|e2}, he {owned up|e13}." Halvorsen {keeps|e38} his seat on the transport committee for now. The {words|e11} he {used|e11} to the officer {are being printed|e39} on T-shirts.

=== a04 | 2016-12-15 | Front Range Times
--- Video shows senator's arrest
Police {released|e18} a video on Thursday of the traffic {stop|e3} that {led|e40} to the {arrest|e1} of Sen. Greg Halvorsen. It {shows|e41} him {leaning|e42} on the car, {losing|e5} his balance and {asking|e43} for the chief's number. "You {know|e33} who I am," he {says|e11} twice. Dunn, who {backed|e17} him on Monday, {called|e44} the footage painful. Hours later she {took|e19} the transport committee {away|e19} from him. Mothers whose children {died|e45} in {crashes|e46} {picketed|e20} his office.

=== a05 | 2017-01-19 | KDNV News
--- Halvorsen pleads guilty
Greg Halvorsen {pleaded guilty|e21} on Thursday to {driving|e2} while impaired and {was fined|e22} $900. He {must do|e23} 48 hours of community {service|e23}. In return for the {plea|e21} the charge of {running|e4} the light {was dropped|e47}. The judge {praised|e48} him for {going|e14} into treatment. Demonstrators who {had stood|e20} outside his office in December {were|e49} in court. The senator, {stripped|e19} of his committee after the video {came out|e18}, {said|e50} he {had not had|e51} a drink for 40 days.

=== a06 | 2017-05-08 | Capitol Insider
--- Senator gives up seat
Greg Halvorsen {stepped down|e16} on Monday, five months after the {calls|e15} to {do so|e16} {began|e52} with the Democrats. His {departure|e16} {has|e53} nothing to do with the night he was {caught|e1}, he {wrote|e54}; he {is taking|e24} a {job|e24} with a road safety group. There he {did|e23} his 48 hours. Ironically, he {had supported|e12} harsher drunk driving laws before his own {offense|e2}. Dunn {thanked|e55} him. A committee of the party {will choose|e56} a successor.
