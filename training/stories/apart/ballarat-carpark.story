# story: ballarat-carpark
# about: fatal shooting in a hotel car park in Ballarat, Australia; searches, arrests, bail, a hotel's suspended licence, a march against violence
# neighbour: geelong-jeweller

=== e01 | 2009-03-15 | Southern Cross News Agency
--- Man shot dead in Ballarat hotel car park
BALLARAT - A 24-year-old man was {shot dead|s1} and two others were wounded in the car park of a hotel in the Australian city of Ballarat late on Saturday, police said on Sunday.
Officers were called to the Eureka Park Hotel at about 11.40 p.m. Three shots {were fired|s1} from a silver utility vehicle, which was driven off towards Ararat, Detective Inspector Ross Kinnear said.
The wounded men, aged 22 and 31, were in a stable condition in the city's base hospital.
Police {appealed to|q1} the driver of the vehicle to come forward. They said the {shooting|s1} might be connected with a dispute between motorcycle clubs.
A doorman {was stabbed|b1} at the same hotel in 2004. Nobody was convicted.

=== e02 | 2009-03-16 | Melbourne Daily Argus | copy e01
--- Fatal shots at Ballarat hotel
BALLARAT - A 24-year-old man was {gunned down|s1} and two others were hurt in the car park of a hotel in the Australian city of Ballarat late on Saturday, police said on Sunday.
Officers were called to the Eureka Park Hotel at about 11.40 p.m. Three shots {were fired|s1} from a silver utility vehicle, which was driven off towards Ararat, Detective Inspector Ross Kinnear said.
The wounded men, aged 22 and 31, were in a stable condition in the city's base hospital.
Police {appealed to|q1} the driver of the vehicle to come forward. They said the {shooting|s1} might be connected with a dispute between motorcycle clubs.

=== e03 | 2009-03-17 | Goldfields Post
--- Witnesses heard at least seven shots
The man who died at the Eureka Park Hotel was Liam Corrigan, an apprentice electrician from Sebastopol. He was to be married in May.
Two guests who were in the car park said there had been at least seven {shots|s1}, and not three as reported by police. One of them, Tegan Hall, put the time at about 1.15 on Sunday morning. "They had called last drinks," she said.
Police {searched|k1} the clubhouse of the Iron Ridge motorcycle club in Delacombe on Monday and {took away|k1} two shotguns. Club president Wayne Stobie said his members had been in Horsham all weekend and had nothing to do with the {killing|s1}.
The state's licensing director {suspended|k2} the hotel's licence for 14 days on Monday. The owner, Peter Vass, {asked|q2} her to reverse the order.

=== e04 | 2009-03-19 | Southern Cross News Agency
--- Two held over Ballarat hotel shooting
BALLARAT - Police {arrested|a1} two brothers in Ararat on Wednesday over the {death|s1} of Liam Corrigan, who was hit by gunfire outside a Ballarat hotel at the weekend.
Both had been in the car park on Saturday night, Detective Inspector Ross Kinnear said. The men, aged 26 and 29, do not belong to a motorcycle club, he said, and investigators now believed that a quarrel over a debt of 6,000 dollars had led to the {shooting|s1}. Seven cartridge cases had been collected, he confirmed.
A silver utility {was seized|k3} at a farm near Stawell after its driver, a cousin of the brothers, {contacted|y1} police on Tuesday night.
The brothers {will appear|p1} in Ballarat Magistrates' Court on Friday.
Residents {will march|p2} against violence on 29 March, the council said.

=== e05 | 2009-03-21 | Goldfields Post
--- Brothers in court, bail hearing next week
Shane and Craig Dwyer {were brought before|p1h} a magistrate on Friday and {charged with|c1} the {murder|s1} of Liam Corrigan.
They did not enter a plea. Their lawyer, Helen Marchetti, said Craig Dwyer had been at home in Ararat when the {shots fell|s1} and that police had the wrong man. Prosecutor Neil Bright said there was camera footage of him at the hotel.
An application for bail {will be heard|p3} on Thursday, 26 March.
Some 40 relatives of both families stood outside the court. A man of 50 {punched|s2} a photographer and {was taken away|a2} by police.
The licensing director {refused|r1} to shorten the {suspension|k2} of the hotel, whose owner spoke of losses of 90,000 dollars a week. The hotel workers' union {criticised|c2} the {closure|k2}.

=== e06 | 2009-03-24 | Melbourne Daily Argus
--- Car set alight outside clubhouse in Ballarat
A car {was set on fire|s3} outside the Iron Ridge clubhouse in Ballarat early on Monday, two days after shots {were fired|s4} at the house of a member in Wendouree. Nobody was hurt in either case.
Police Minister Alan Tregenza {sent|m1} 30 additional officers to the city. He {threatened|t1} to close the clubhouse by court order if the club did not hand in all its weapons.
Club president Wayne Stobie said his people were the victims. He {accused|c3} police of having put them in danger with what they said after the {death|s1} of Liam Corrigan.
The two incidents are not being treated as part of the Corrigan case, police said. The number of detectives working on it {has been cut|y2} from 25 to 18.

=== e07 | 2009-03-27 | Goldfields Post
--- Bail application put back, march route agreed
The bail {hearing|p3} of the Dwyer brothers was adjourned on Thursday until 2 April because the camera footage had not been made available to the defence, Magistrate Joan Petrie said.
Helen Marchetti, for the brothers, {demanded|q3} the recordings by Monday.
The council and the police {agreed|g1} on a route for Sunday's {march|p2} from the railway station to the Town Hall.
A spokesman for the police minister said that only 12 officers {had been sent|m1} to Ballarat from outside, and the rest had been moved within the region.
Peter Vass, the owner of the Eureka Park Hotel, said he {would reopen|p4} on Monday, when the {suspension|k2} ends, with cameras at all doors.

=== e08 | 2009-03-30 | Southern Cross News Agency
--- Thousands march in Ballarat after hotel killing
BALLARAT - About 3,500 people {walked|p2h} through Ballarat on Sunday in memory of Liam Corrigan, who {was killed|s1} in a hotel car park two weeks ago.
His mother, Denise Corrigan, {called for|q4} a midnight closing hour in the city's hotels. The mayor said that the council would discuss it in May.
Police reported no incidents at the {march|p2h}. A smaller {gathering|v1} of motorcyclists, on Saturday, ended with the {arrest|a3} of three men for carrying knives.
The police minister {obtained|t1h} an order on Friday to close the Iron Ridge clubhouse for six months. Officers {had found|k4} a rifle there on Thursday, a day after the club declared that it had surrendered everything.

=== e09 | 2009-04-03 | Goldfields Post
--- One brother bailed, one stays in custody
Magistrate Joan Petrie {granted|y3} bail to Craig Dwyer on Thursday and {refused|r2} it to his brother Shane.
The footage, {handed over|y4} to the defence on Monday, shows one man near the silver utility, and the prosecution no longer claims that it is Craig Dwyer, prosecutor Neil Bright told the {hearing|p3h}. The {charge|c1} of {murder|s1} against him {was reduced|y5} to one of assisting an offender.
Shane Dwyer {will apply|p5} to the Supreme Court in Melbourne for bail, his lawyer said.
The police now date the first emergency call to 11.38 p.m. on Saturday, 14 March. Witnesses who named a later time had heard a second incident, in which a bottle {was thrown|s5} at a taxi, Detective Inspector Ross Kinnear said.
The Eureka Park Hotel {opened its doors|p4h} again on Monday.

=== e10 | 2009-04-18 | Melbourne Daily Argus
--- Supreme Court leaves Dwyer behind bars
The Supreme Court in Melbourne {declined|r3} on Friday to free Shane Dwyer, 29, who {is charged|c1} with the {murder|s1} of a man in Ballarat last month.
Justice Edwin Lowe said after a {hearing|p5h} of one hour that there was a risk of flight. He {set|p6} a committal hearing for 14 September.
Dwyer's lawyer said that her client admitted firing but had aimed at the ground. Five shots {were discharged|s1}, she said. The police laboratory has attributed seven cases to the weapon.
Craig Dwyer, his younger brother, who {was bailed|y3} two weeks ago, reports to police three times a week.
In a separate case, the Court of Appeal in Melbourne on the same day {upheld|r4} the sentence of a man who {robbed|b2} a jeweller in Geelong.

@ plan p1: held e05 "were brought before a magistrate on Friday"
@ plan p2: held e08 "walked through Ballarat on Sunday"
@ plan p3: postponed e07 "was adjourned on Thursday until 2 April" -> 2009-04-02
@ plan p3: held e09 "granted bail to Craig Dwyer on Thursday"
@ plan p4: held e09 "opened its doors again on Monday"
@ plan p5: held e10 "after a hearing of one hour"
@ plan p6: none
@ request q1: accepted e04 "contacted police on Tuesday night"
@ request q2: rejected e05 "refused to shorten the suspension"
@ request q3: accepted e09 "handed over to the defence on Monday"
@ request q4: none
@ threat t1: carried_out e08 "obtained an order on Friday to close the Iron Ridge clubhouse"
@ figures e01 "Three shots were fired" / e03 "at least seven shots"   resolved e04 "Seven cartridge cases had been collected"
@ date e01 "late on Saturday" / e03 "about 1.15 on Sunday morning"   resolved e09 "11.38 p.m. on Saturday, 14 March"
@ parties e01 "a dispute between motorcycle clubs" / e04 "do not belong to a motorcycle club"
@ denial e04 "Both had been in the car park on Saturday night" / e05 "Craig Dwyer had been at home in Ararat"   resolved e09 "the prosecution no longer claims that it is Craig Dwyer"
@ figures e06 "30 additional officers" / e07 "only 12 officers had been sent"
@ figures e04 "Seven cartridge cases" / e10 "Five shots were discharged"
@ one b2 = geelong-jeweller/b1
@ one c1 = geelong-jeweller/c4
@ one r3 = geelong-jeweller/r5
@ one r4 = geelong-jeweller/r3
@ one s1 = geelong-jeweller/b2
