# story: kerinci-flood
# about: a dyke breach and flood in Kerinci, Jambi province, Indonesia; tolls, rice aid and its theft, a power company's sluice, drivers' strike, evacuees' demands, a minister's visit, charges
# neighbour: agam-landslide

=== m01 | 2012-12-05 | Archipelago News Agency
--- Dyke breach floods Sumatran valley, 14 dead
JAMBI - At least 14 people drowned and about 9,000 were driven from their homes when a dyke broke in the Kerinci valley of Indonesia's Jambi province on Tuesday, the disaster agency said.
The water reached the market town of Semurup at around 3 p.m. A 60-metre section of the dyke had given way, agency spokesman Hendra Wibowo said on Wednesday.
The army {moved|m1} a battalion into the valley with rubber boats. The Social Affairs Ministry {sent|g1} 90 tonnes of rice.
The governor of Jambi, Faisal Nurdin, {accused|c1} the operator of a power station upstream, Batang Energi, of having opened its sluices without notice. The company denied it.
Deputy Public Works Minister Yanti Kusuma {will come|p1} to Semurup on Saturday, her office said.
In West Sumatra, searchers are still digging for victims of Sunday's landslide.

=== m02 | 2012-12-05 | Jakarta Daily Mail | copy m01
--- Flood in Sumatra valley kills 14
JAMBI - At least 14 people drowned and about 9,000 were driven from their houses when a dyke broke in the Kerinci valley of Indonesia's Jambi province on Tuesday, the disaster agency said.
The water reached the market town of Semurup at about 3 p.m. A 60-metre section of the dyke had given way, agency spokesman Hendra Wibowo said on Wednesday.
The army {moved|m1} a battalion into the valley with rubber boats. The Social Affairs Ministry {sent|g1} 90 tonnes of rice.
The governor of Jambi, Faisal Nurdin, {accused|c1} the operator of a power station upstream, Batang Energi, of having opened its sluices without notice. The company denied it.

=== m03 | 2012-12-07 | Jambi Star
--- Evacuees wait for rice, toll at 19
Nineteen people have died in the Kerinci flood, the district hospital said on Thursday. Five of the bodies were found in a flooded minibus.
In the sports hall of Sungai Penuh, where 1,400 people are sleeping, only two deliveries of rice had come by Thursday evening. Relief coordinator Ermawati said 40 tonnes {had reached|g1} the whole valley, not 90.
Residents of three villages said the flood arrived in the night to Tuesday, soon after 2 a.m., and that they had heard the sirens of the power station. Batang Energi repeated that every gate was shut until Wednesday.
The evacuees' committee {demanded|q1} the publication of the sluice records. It {asked|q2} for a mobile clinic.
Lorry drivers {will stop|p2} carrying relief goods from Monday unless their fuel is refunded, their cooperative said.

=== m04 | 2012-12-08 | Archipelago News Agency
--- Deputy minister delays Kerinci visit
JAMBI - Indonesian Deputy Public Works Minister Yanti Kusuma {will travel|p1} to the flooded Kerinci valley on Wednesday, 12 December, instead of this Saturday, as the road from Padang is cut, a spokesman said on Friday.
A naval medical team {set up|g2} a clinic in two tents in Semurup on Friday.
The governor of Jambi, Faisal Nurdin, {gave|d1} Batang Energi until 14 December to present its sluice records and {threatened|t1} to withdraw its operating permit.
Police {arrested|a1} four men on Thursday for {taking|s1} rice from a government store in Sungai Penuh. Eleven tonnes are missing, Police Commissioner Bambang Utomo said.
The disaster agency put the death toll at 22. It lowered the number of homeless to 7,500 after names had been found twice on its lists.

=== m05 | 2012-12-10 | Jambi Star
--- Drivers refuse to load
No relief lorry left the depot at Sungai Penuh on Monday. About 80 drivers {stayed away|p2h} from work over unpaid fuel, their cooperative said. The provincial transport office put the number at 35.
Soldiers {loaded|g3} their own vehicles with tents and water.
The army said that rice {had been stolen|s1} not by the four men {held|a1} by police but by officials of the district's logistics office. A captain had seen them at the store on Wednesday night, it said.
Police {rejected|r2} this version.
A group of 60 women from Semurup {blocked|v1} the office of the district head on Monday with empty pots. They {called for|q3} his resignation. He was in Jakarta, his secretary said.
The Ministry of Social Affairs maintained that 90 tonnes {had been delivered|g1}.

=== m06 | 2012-12-11 | Minang Post
--- Fuel money ends lorry strike in Kerinci
Drivers in the Kerinci valley {resumed|y1} deliveries on Tuesday after the province {paid|y2} 400 million rupiah for diesel. Their {strike|p2h} had lasted one day.
The head of the drivers' cooperative, Syamsul Bahri, {warned of|t2} another stoppage if the January bill was late too.
Batang Energi {offered|o1} 2 billion rupiah to the victims "without recognition of any fault". The evacuees' committee {turned it down|r3} within hours. It {insists on|q1} seeing the sluice records first.
Malaysia's Red Crescent {handed over|g4} 300 tents at Padang on Monday.
A flood relief convoy {was attacked|b1} in the same valley in 2003 and lost its cargo. Police said that nothing similar had occurred this time.

=== m07 | 2012-12-13 | Archipelago News Agency
--- Deputy minister promises new dyke by August
SEMURUP - Indonesian Deputy Public Works Minister Yanti Kusuma {inspected|p1h} the broken dyke in the Kerinci valley on Wednesday and said a new one {would be built|p3} by August for 120 billion rupiah.
Some of the residents who received her shouted that the old dyke had been repaired only last year. She {agreed|y3} to have the repair contract examined.
The deputy minister {declined|r4} to call for the district head to step down, as women from Semurup {had urged|q4} her to do during a {conversation|e1} in a tent.
Police {freed|y4} three of four men {held|a1} over {stolen|s1} rice and {arrested|a2} the head of the district's logistics office, Darwis Hasan, on Wednesday. Commissioner Bambang Utomo conceded that the first suspects had only been hired to carry sacks.
The death toll stands at 24.

=== m08 | 2012-12-15 | Jambi Star
--- Power company lets date pass
Batang Energi did not produce its sluice records by Friday midnight, the {limit|d1} set by the governor. Its manager, Rudy Hartono, said the computer had been damaged by lightning.
Governor Faisal Nurdin {revoked|t1h} the operating permit on Saturday morning. The station feeds 40,000 households; the state grid will supply them for the time being.
The company {will appeal|p4} to the administrative court in Jambi on Monday, its lawyer said.
In Sungai Penuh the sports hall {was cleared|m2} on Friday and the evacuees were moved to Malaysian tents.
The committee of evacuees {welcomed|u1} the governor's step. About 250 of its members {marched|v2} to the power station on Friday. The station's guards {used|s2} batons and three people were hurt, the committee said. The company said there had been no {contact|s2} with the guards.

=== m09 | 2012-12-19 | Jakarta Daily Mail
--- Engineer: gates were opened before Kerinci flood
An engineer at the Batang Energi power station told prosecutors that two of its gates had been opened on 4 December at 1.40 p.m., 80 minutes before the flood reached Semurup, a court document shows. The sluice records, {seized|k1} by police on Monday, confirm it, according to the paper.
Prosecutors {are investigating|i1} manager Rudy Hartono for negligence. A company spokeswoman said she could no longer uphold earlier statements.
The sound heard in the night by residents came from a fire engine, the document says.
The records {were published|y5} on the province's website on Tuesday.
The company's {appeal|p4} against the loss of its permit was not filed on Monday. It will not be pursued, the spokeswoman said.
The Social Affairs Ministry acknowledged that 50 of 90 tonnes of rice {had not left|g1} Padang before 11 December.

=== m10 | 2012-12-27 | Archipelago News Agency
--- Two officials charged over Kerinci relief rice
JAMBI - Prosecutors in Indonesia's Jambi province {charged|c2} the head of a district logistics office and his deputy on Wednesday with the {theft|s1} of 11 tonnes of rice meant for flood victims.
Darwis Hasan, who {was detained|a2} two weeks ago, has confessed, they said. The deputy, Nurlela, {was picked up|a3} on Monday.
Police at first {accused|c3} four labourers. The last of them {was released|y6} on 20 December.
The district head of Kerinci {rejected|r5} new calls to resign. A {protest|v3} by 30 people in front of his house ended peacefully on Tuesday.
Video pictures from the {march|v2} to the Batang Energi power station on 14 December show guards {striking|s2} demonstrators, the human rights commission said. It {demanded|q5} that they be prosecuted.
In all 24 people died in the flood. The government {is to decide|p5} on compensation in January.

@ plan p1: postponed m04 "on Wednesday, 12 December, instead of this Saturday" -> 2012-12-12
@ plan p1: held m07 "inspected the broken dyke in the Kerinci valley on Wednesday"
@ plan p2: held m05 "No relief lorry left the depot"
@ plan p3: none
@ plan p4: cancelled m09 "It will not be pursued"
@ plan p5: none
@ request q1: accepted m09 "were published on the province's website"
@ request q2: accepted m04 "set up a clinic in two tents"
@ request q3: rejected m10 "rejected new calls to resign"
@ request q4: rejected m07 "declined to call for the district head to step down"
@ request q5: none
@ threat t1: carried_out m08 "revoked the operating permit on Saturday morning"
@ threat t2: none
@ deadline d1: none
@ figures m01 "90 tonnes of rice" / m03 "40 tonnes had reached the whole valley, not 90"   resolved m09 "50 of 90 tonnes of rice had not left"
@ date m01 "at around 3 p.m." / m03 "in the night to Tuesday"   resolved m09 "80 minutes before the flood reached Semurup"
@ parties m04 "arrested four men on Thursday for taking rice" / m05 "by officials of the district's logistics office"   resolved m07 "the first suspects had only been hired to carry sacks"
@ denial m01 "having opened its sluices without notice" / m03 "every gate was shut until Wednesday"   resolved m09 "two of its gates had been opened on 4 December"
@ figures m01 "about 9,000 were driven" / m04 "the number of homeless to 7,500"
@ denial m08 "there had been no contact with the guards" / m10 "show guards striking demonstrators"
@ figures m03 "40 tonnes had reached" / m05 "90 tonnes had been delivered"   resolved m09 "had not left Padang before 11 December"
