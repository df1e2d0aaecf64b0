# story: kenya-rail
# about: train drivers' strike in Nairobi over unpaid allowances, arrests at Syokimau, a minister's ultimatum, talks moved and held
# neighbour: mombasa-docks

=== r01 | 2026-06-03 | Nairobi Courier
--- Commuters walk as train drivers stay away
Syokimau station had a locked gate and a handwritten sheet of paper on Wednesday. Some 1,400 drivers and guards of Kenya Railways {did not report|k1} for duty, leaving the commuter lines of Nairobi and the night freight to Mombasa without trains.
They {want|q1} eight months of unpaid night allowances, 310 million shillings by their own count, before they climb into a cab again.
Transport Minister Wycliffe Odera, who has a quarrel with the Mombasa dockers on his desk already, called the {action|k1} "an ambush". He {has invited|p1} the drivers' leaders for Monday morning.

=== r02 | 2026-06-04 | East Africa Wire
--- Kenya court orders striking train drivers back
NAIROBI - Kenya's labour court {ordered|q4} striking train drivers back to work on Thursday, and their union {refused|r1} to obey.
Union chairman Peter Lusweti said the drivers would rather pay fines. The {strike|k1}, in its second day, has stopped all commuter trains in the capital and most freight from the port of Mombasa.
Lusweti also said that the drivers {would stop|t1} the passenger express to Mombasa from Saturday if managers were put in the cabs. The express has run so far.

=== r03 | 2026-06-05 | Harbour Gazette | copy r02
--- Drivers defy judge, threaten coast express
NAIROBI - Kenya's labour court {ordered|q4} striking train drivers back to duty on Thursday, and their union {declined|r1} to obey.
Union chairman Peter Lusweti said the drivers would rather pay fines. The {strike|k1}, in its second day, has stopped all commuter trains in the capital and most freight from the port of Mombasa.
Lusweti also said that the drivers {would stop|t1} the passenger express to Mombasa from Saturday if managers were put in the cabs. The express has run so far.

=== r04 | 2026-06-07 | Swahili Coast FM
--- No express, and a scuffle on the platform
Nine hundred holidaymakers with beach towels and no train: that was Mombasa terminus on Saturday. After two managers had been seen in a driver's cab on Friday evening, the crews {halted the express|t1h}, just as their chairman had {threatened|t1}.
In Syokimau, near Nairobi, police {cleared|s1} the tracks of drivers who had {sat down|o1} between the rails. Nineteen people were {taken away|a1} in lorries, the railway police command told us.
The drivers' union knows of at least 40.

=== r05 | 2026-06-08 | Rift Business Daily
--- Railway talks slip to Wednesday
The {meeting|p1} between the transport minister and the train drivers, fixed for this morning, will take place on Wednesday instead, the ministry announced. Wycliffe Odera had to be on the line to Mombasa, where the dockers {went on strike|k2} at dawn.
Shippers are running out of jokes. With the port still and the tracks empty, says Farida Noor of the tea exporters, "one of the two would have been quite enough".
A previous {drivers' strike|b1}, in 2018, ended after four days with a {settlement|b2} that the treasury then forgot to fund.

=== r06 | 2026-06-09 | Nairobi Courier
--- Forty-three in the cells, says lawyer
The number of train drivers who were {arrested|a1} at Syokimau on Saturday has become a quarrel of its own. Lawyer Beatrice Atieno has a list of 43 names from three police stations. The railway police keep to their 19.
Ms Atieno {accused|c1} officers of having {beaten|x1} men who lay on the ground. Two of her clients have broken ribs.
"There was no {beating|x1}. People were {lifted from the track|s1} and carried," a police spokesman answered.
A rumour that one driver had died in hospital went through the estates of Embakasi on Monday night. It could not be confirmed, and the hospital knew of no such patient.

=== r07 | 2026-06-11 | East Africa Wire
--- No deal in Kenya rail talks, minister sets Monday limit
NAIROBI - Kenya's transport minister and striking train drivers {talked|p1h} for five hours on Wednesday without result, both sides said.
Minister Wycliffe Odera then {gave the drivers until|d1} Monday to end their {stoppage|k1}, and {threatened to dismiss|t2} those who stayed away. He said the treasury could pay three of the eight months now.
Union chairman Peter Lusweti {rejected|r2} that. The drivers {plan a rally|p2} at Uhuru Park on Saturday. Their last {strike|b1}, eight years ago, was over in four days.

=== r08 | 2026-06-11 | Kampala Ledger | copy r07
--- No deal in Kenya rail talks, minister sets Monday limit
NAIROBI - Kenya's transport minister and striking train drivers {talked|p1h} for five hours on Wednesday without result, both sides said.
Minister Wycliffe Odera then {gave the drivers until|d1} Monday to end their {stoppage|k1}, and {threatened to dismiss|t2} those who stayed away.

=== r09 | 2026-06-14 | Nairobi Courier
--- Whistles in Uhuru Park
They blew their guards' whistles for eight minutes, one for each unpaid month. Close to 3,000 railway workers and students {gathered|p2h} in Uhuru Park on Saturday under a sky full of kites, and went home in peace.
Peter Lusweti promised them that no one would be sacked. He {appealed to|q2} the Mombasa dockers to keep their own {strike|k2} going until both had won.
Police set the last of those {seized|a1} at Syokimau {free|l1} on the same morning. There had been 38 altogether, the inspector general's office conceded; the number of 19 covered only one lorry.

=== r10 | 2026-06-16 | Rift Business Daily
--- Minister withdraws dismissals hours before the letters go out
The envelopes were ready. On Monday evening, with not one driver back in a cab, Wycliffe Odera {took back|y1} the {threat|t2} to sack the crews and let it be known that the treasury had found some money after all.
He and the union's leaders {will confer|p3} on Thursday, with Grace Nyambura, the president's adviser, as go-between. Ms Nyambura is also the woman who is to chair the {dock talks|p4} tomorrow.
Freight rates from Mombasa to Nairobi by road have doubled since 3 June.

=== r11 | 2026-06-19 | East Africa Wire
--- Kenya train drivers end 16-day strike
NAIROBI - Train drivers in Kenya {called off|y2} a 16-day {strike|k1} on Friday after the government {agreed|g1} to pay all eight months of outstanding allowances by the end of July.
Transport Minister Wycliffe Odera and union leaders had {met|p3h} on Thursday for the second time this month. He {withdrew|y3} a complaint to the labour court about the drivers' {refusal|r1} to return.
The first commuter train left Syokimau at 5.40 a.m.

=== r12 | 2026-06-20 | Swahili Coast FM
--- The express is back, and so are the arguments
With a cheer and eleven minutes late, the express from Nairobi rolled into Mombasa on Friday night. It was the first since drivers {stopped it|t1h} two weeks ago.
Not everybody is cheering. The union's coast branch complains that Thursday's {accord|g1} is silent on the {beatings|x1} at Syokimau, and {demands|q3} that the officers be named.
The railway means to hire 200 more drivers in August, its director promised at the buffers. He did not say from what money.

@ plan p1: postponed r05 "will take place on Wednesday instead" -> 2026-06-10
@ plan p1: held r07 "talked for five hours on Wednesday without result"
@ plan p2: held r09 "gathered in Uhuru Park on Saturday"
@ plan p3: held r11 "had met on Thursday for the second time this month"
@ plan p4: none
@ request q1: accepted r11 "agreed to pay all eight months of outstanding allowances"
@ request q2: none
@ request q3: none
@ request q4: rejected r02 "refused to obey"
@ threat t1: carried_out r04 "halted the express"
@ threat t2: withdrawn r10 "took back the threat to sack the crews"
@ deadline d1: none
@ figures r04 "Nineteen people were taken away in lorries" / r06 "a list of 43 names from three police stations" resolved r09 "There had been 38 altogether"
@ denial r06 "of having beaten men who lay on the ground" / r06 "There was no beating."
@ one k2 = mombasa-docks/k1
@ one p4 = mombasa-docks/p3
