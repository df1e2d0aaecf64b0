# story: tb-escape-pinefork
# about: three inmates walk out of the Pine Fork jail in Kentucky, one is shot dead
# neighbour: tb-escape-harlow

=== b01 | 2023-09-03 | Bluegrass Register
--- Three walk out of county jail
Three inmates {walked out|e1} of the Pine Fork county jail in eastern Kentucky on Saturday night after {overpowering|e2} a guard. They {tied up|e15} the officer, {took|e3} his keys and {left|e1} by the kitchen door, jailer Hank Tolley {said|e30}. The guard, Bill Sorrell, {was treated|e31} for a {broken|e16} wrist. Police {identified|e32} the men as Cody Marsh, Travis Lund and Ray Ebersole. All three were {awaiting|e33} trial, Marsh for {killing|e4} his brother-in-law, Ebersole for {stealing|e17} copper. A {search|e5} with a helicopter {began|e64} at midnight.

=== b02 | 2023-09-04 | WKLM News
--- One of three fugitives back in jail
One of the three men who {escaped|e1} from Pine Fork is {back|e34} behind bars. Ray Ebersole, 52, {was picked up|e6} on Sunday afternoon as he {walked|e35} along Route 9, troopers {said|e36}. He {told|e37} them that he {had quarreled|e38} with the others. The {hunt|e5} for Cody Marsh and Travis Lund {goes on|e65}. Investigators {suspect|e39} that the two {stole|e7} a motorboat from a dock on Lake Tarrant. A reward of $10,000 {was offered|e8}. The guard they {bound|e15} with a bedsheet {is recovering|e40} at home.

=== b03 | 2023-09-05 | Lexmont Herald
--- Escaped inmate shot dead on lake
Cody Marsh, who {broke out|e1} of the Pine Fork jail on Saturday, {was shot|e9} by a state trooper on Monday night and {died|e10} at the scene. Marsh {had pointed|e18} a pistol at a patrol boat on Lake Tarrant, the state police {said|e41}. His companion Travis Lund {jumped|e11} into the water and {got away|e11}. The boat in which they {were traveling|e42} was the one {taken|e7} on Sunday. The trooper {has been assigned|e43} to desk duty. An {inquiry|e12} {was opened|e12} into the {shooting|e9}. Marsh {was accused|e44} of {shooting dead|e4} his sister's husband in May.

=== b04 | 2023-09-06 | Bluegrass Register
--- Guard tells how he was overcome
"They {jumped|e2} me from behind," guard Bill Sorrell {said|e45} on Wednesday, his {fractured|e16} wrist in a cast. Sorrell, 61, {was working|e19} alone on the night of the {breakout|e1}, because two colleagues {had called in sick|e46}. He {begged|e47} them not to {kill|e48} him when they {grabbed|e3} the keys. County commissioners {had rejected|e13} a request for more staff in June. Marsh's sister, {widowed|e4} by him in May, {said|e49} his {death|e10} was {needless|e50} and {demanded|e20} to see the video.

=== b05 | 2023-09-08 | WKLM News
--- Last fugitive surrenders
The last of the Pine Fork fugitives {turned himself in|e14} on Friday, {ending|e51} a six-day {chase|e5}. Travis Lund {walked|e52} into a church in Corby and {asked|e53} the pastor to {phone|e54} the sheriff. He {had slept|e55} in a duck blind since he {swam off|e11} during the {gunfire|e9} that {killed|e10} Marsh. The pastor {will give|e21} the {reward|e8} to the fire department. Lund {was charged|e56} with {assault|e2} and {escape|e1}. Police {showed|e57} Marsh's sister the video, as she {had asked|e20}.

=== b06 | 2024-04-11 | Lexmont Herald
--- Trooper cleared in lake shooting
A grand jury {cleared|e58} on Thursday the trooper who {fired|e9} on Cody Marsh last September. The {investigation|e12} {found|e59} that Marsh {aimed|e18} first. Marsh and two others {had fled|e1} the Pine Fork jail two days earlier. The county, which {turned down|e13} more guards the summer before the {incident|e1}, no longer lets anyone {do|e60} the night shift alone, as Sorrell {did|e19}. Ebersole, {caught|e6} after one day, {was acquitted|e61} in March of the copper {theft|e17}. Lund's {surrender|e14} {earned|e62} him a milder term, and a church {bought|e63} hoses with the money it {passed on|e21}.
