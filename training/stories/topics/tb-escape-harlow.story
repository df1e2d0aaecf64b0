# story: tb-escape-harlow
# about: two inmates break out of the Harlow Creek prison in Missouri and are caught one after the other
# neighbour: tb-escape-pinefork

=== a01 | 2023-05-14 | Ozark Courier
--- Two inmates missing from Harlow Creek
Two inmates {broke out|e1} of the Harlow Creek Correctional Center in southern Missouri overnight, the Department of Corrections {said|e30} on Sunday. Guards {found|e4} them {gone|e32} during the 5 a.m. {count|e31}. Dale Rusk, 41, and Orrin Peet, 29, {had cut|e5} a hole in a ventilation grate and {climbed|e10} down from the roof of the laundry. State troopers with dogs {are searching|e2} the woods around the town of Varney. Rusk is {serving|e11} life for the 2011 {murder|e6} of a gas station clerk, Peet fifteen years for {robbing|e12} a bank. Schools in Varney {will stay closed|e14} on Monday.

=== a02 | 2023-05-14 | KBRW Channel 6
--- Manhunt after jailbreak
A {manhunt|e2} is {under way|e2} in three counties after two prisoners {fled|e1} from Harlow Creek before dawn. They {let themselves down|e10} on a rope of bedsheets, and their {absence|e32} {was noticed|e4} only at five. Sheriff Ned Coyle {warned|e15} residents to {lock|e33} their doors. "It {happened|e1} while half the town was {asleep|e34}," he {said|e35}. Coyle {believes|e36} the men {stole|e9} a white pickup from a farm a mile away. Classes {are cancelled|e14} on Monday.

=== a03 | 2023-05-15 | Plains Wire
--- Fugitive caught at motel
Dale Rusk, one of two convicts who {slipped out|e1} of a Missouri prison at the weekend, was {captured|e3} on Monday at a motel near the Arkansas line. A clerk {recognized|e16} him from television and {called|e17} the police. Officers {surrounded|e37} the building, and Rusk {gave himself up|e3} without a {fight|e38}. The white pickup {taken|e9} from a farm was {parked|e39} behind the motel. Orrin Peet is still {at large|e40}, and the {hunt|e2} for him {was widened|e41} to Arkansas.

=== a04 | 2023-05-16 | St. Clement Dispatch
--- Guard on leave after Harlow Creek breakout
A guard at Harlow Creek, Lyle Bremmer, {was placed on leave|e8} on Tuesday while investigators {examine|e18} how two inmates {obtained|e19} a hacksaw. The men {sawed through|e5} the grate over several nights, warden Joan Pratt {told|e42} reporters. She {called|e20} their {getaway|e1} "an embarrassment." Bremmer, 36, {denies|e21} {helping|e19} anyone. Rusk, {seized|e3} after a motel clerk {alerted|e17} the police, {refuses to talk|e43}. The union {criticized|e44} the {suspension|e8} as hasty.

=== a05 | 2023-05-18 | Ozark Courier
--- "We can sleep again"
In Varney people were {relieved|e45} on Thursday. Orrin Peet {had been taken into custody|e22} the evening before, {hiding|e46} in a barn, and the {search|e2} was {called off|e47}. "We can {sleep|e48} again," {said|e49} Ada Kimmel, whose husband {owns|e50} the pickup that the two {drove off in|e9}. She {had bolted|e51} her door as Coyle {advised|e15}. Others {remember|e52} the clerk Tom Ashby, for whose {killing|e6} Rusk {is doing|e11} life. An embarrassment, the warden {said|e20}; Ashby's mother has a stronger word for the {breakout|e1}.

=== a06 | 2024-02-20 | Plains Wire
--- Former guard gets four years
A former Missouri prison guard was {sentenced|e13} on Tuesday to four years for {smuggling|e19} a saw to two inmates before last May's {escape|e1}. Lyle Bremmer, who at first {claimed|e21} he {knew|e54} nothing, {pleaded guilty|e55} in December after a seven-month {investigation|e18}. Dale Rusk's {capture|e3} at the motel, where the clerk {knew|e16} his face, {was followed|e56} by Orrin Peet's {capture|e22} two days later. Peet, the bank {robber|e12}, {testified|e57} against Bremmer. His lawyer {accepts|e58} the {sentence|e13}. The prison {has replaced|e59} all its grates.
