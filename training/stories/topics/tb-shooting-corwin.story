# story: tb-shooting-corwin
# about: an employee shoots two managers at the Corwin tire depot in Georgia and is caught
# neighbour: tb-shooting-brandel

=== b01 | 2018-09-06 | Savannah Plains News
--- Two shot dead at tire depot
Two managers {were shot dead|e25} on Thursday at the Corwin tire depot in Ellery, Georgia, and a third man {was hurt|e2}. Police {arrested|e3} an employee, Wade Pruitt, 33, an hour afterwards on Highway 12. He {had argued|e4} with his supervisor about a night shift, a witness {said|e32}. Pruitt {went|e5} to his truck, {came back|e6} with a pistol and {began to fire|e1}. Colleague Tina Boggs {hid|e7} under a desk and {dialed|e8} 911. The depot {was sealed off|e9}.

=== b02 | 2018-09-06 | Federal Press
--- Gunman held after Georgia killings
A {quarrel|e4} over working hours {ended|e33} in two {deaths|e25} at a tire depot in Ellery, Georgia. The suspect, Wade Pruitt, {drove away|e10} but {was stopped|e3} at a roadblock and {taken into custody|e3}. The dead are Paul Renner, 55, and Shawn Ito, 41. A forklift driver {was hit|e2} in the leg. The {emergency call|e8} of a woman who {had taken cover|e7} in an office {brought|e34} officers in four minutes. It was the second workplace {shooting|e1} in Georgia this year.

=== b03 | 2018-09-07 | Savannah Plains News
--- Pruitt charged with murder
Wade Pruitt {was charged|e11} on Friday with two counts of {murder|e25}. He {appeared|e12} in court in Ellery in a paper gown and {wept|e13}. Prosecutor Lena Marsh {asked|e14} that he {be held|e15} without bail, and the judge {agreed|e55}. Pruitt's wife {said|e35} he {had not slept|e16} for weeks because of the night shifts. Driver Marco Bell, who {took|e2} a bullet in the thigh, {was operated on|e17}. Police {found|e18} the pistol in a ditch beside the road on which he {got away|e10}.

=== b04 | 2018-09-08 | Ellery Weekly
--- Eleven minutes under a desk
Tina Boggs {lay|e7} under a desk for eleven minutes with the phone at her ear. "I {whispered|e8} the address and {prayed|e36}," she {recalls|e37}. She {had heard|e38} the two men {shouting|e4} before Pruitt {stormed out|e5}; nobody {thought|e39} he {would return|e6}. Paul Renner {hired|e40} her in 2009. Marco Bell, {sore|e41} after the {operation|e17}, {sent|e42} her flowers. Corwin {will keep|e43} the depot {closed|e9} for a week and {end|e19} the night shift.

=== b05 | 2019-10-02 | Federal Press
--- Trial in tire depot case opens
The {trial|e20} of Wade Pruitt {opened|e54} on Wednesday in Ellery with the {recording|e44} of a {call|e8}. Jurors {heard|e45} Tina Boggs whisper while {shots|e1} rang in the background. The defense {does not dispute|e46} that he {killed|e25} Renner and Ito but {says|e21} he {was ill|e22} from {lack of sleep|e16}. Marsh {countered|e47} that he {walked|e5} to the truck, {loaded|e48} the gun and {returned|e6}: "That is a plan." Pruitt, who {cried|e13} at his first {hearing|e12}, {sat|e49} still. A {verdict|e23} {is expected|e23} next week.

=== b06 | 2019-10-10 | Savannah Plains News
--- Life for Pruitt
A jury {found Wade Pruitt guilty|e23} of {murdering|e25} two managers, and he {was sentenced|e24} on Thursday to life in prison. The jurors {rejected|e50} the claim of {illness|e22} that his lawyers {had put forward|e21}. Marco Bell, who still {limps|e51} from the {wound|e2}, {called|e52} the {sentence|e24} fair. Pruitt {has been in jail|e15} since his {arrest|e3}. Corwin {abolished|e19} night work after the {tragedy|e1}. The {proceedings|e20} {lasted|e53} seven days.
