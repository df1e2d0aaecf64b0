# story: maputsoe-looms
# about: garment workers' strike in Maputsoe, Lesotho: marches, a bridge blockade, shots at a factory gate, arrests, and ILO mediation
# neighbour: maseru-ballot

=== b01 | 2026-10-05 | Fabric & Freight
--- Lesotho knitwear plants idle as union walks out
Nine garment plants in Maputsoe stood silent on Monday after members of the Amalgamated Knitters' Union {downed tools|w1} at the start of the morning shift.
The union, which says 12,000 people {have joined|w1}, {wants|q1} a 15 percent raise and paid maternity leave. The Garment Exporters' Council {turned that down|r1} before lunch and offered 4 percent.
"Not one more loti than the orders can carry," said its chairman, Henry Tsai.
A {march|p1} on the trade ministry in Maseru {is planned|p1} for Friday. In 2021 the same union {struck|b1} for three weeks.

=== b02 | 2026-10-06 | Veld News Agency
--- Lesotho minister calls garment sides to table
MASERU, Oct 6 (Veld) - Trade Minister Moeketsi Lerotholi {invited|p2} textile workers and their employers to {talks|p2} on Thursday as a {strike|w1} by what his ministry put at 7,500 people in the border town of Maputsoe went into its second day.
Both sides said they {would attend|p2}.
The Amalgamated Knitters' Union {gave the factories until|d1} midnight on October 15 to improve their pay offer. Failing that, it {would block|t1} the Ficksburg Bridge, the main road for cloth and finished clothes, general secretary Lineo Khabo said.
The exporters' council in turn {threatened to shift|t2} orders to Eswatini if machines did not run by the end of the month.
Police {asked|q2} the union to drop Friday's {march|p1} in Maseru, citing tension after the general election.

=== b03 | 2026-10-07 | Free State Ledger | copy b02
--- Bridge to Ficksburg could be shut, union says
MASERU, Oct 6 (Veld) - Trade Minister Moeketsi Lerotholi {invited|p2} textile workers and their employers to {talks|p2} on Thursday as a {strike|w1} by what his ministry put at 7,500 people in the border town of Maputsoe went into its second day.
Both sides said they {would attend|p2}.
The Amalgamated Knitters' Union {gave the factories until|d1} midnight on October 15 to improve their pay offer. Failing that, it {would block|t1} the Ficksburg Bridge, the main road for cloth and finished clothes, general secretary Lineo Khabo said.

=== b04 | 2026-10-09 | The Basotho Daily
--- Knitters fill Kingsway, nobody comes down
Singing and beating on empty bobbins, some 3,000 garment workers {marched|p1h} to the trade ministry in Maseru on Friday. The police, who {had wanted|q2} them to stay at home, {cordoned off|k1} two streets and otherwise watched.
No minister showed his face. A clerk at the door said that everybody was at lunch.
The {talks|p2h} of the day before had lasted twenty minutes. Union leader Lineo Khabo said that she {left|r2} when the employers repeated their 4 percent.
Buses brought the marchers back to Maputsoe before dark.

=== b05 | 2026-10-11 | Maluti Courier
--- Two shot dead at Maputsoe factory gate
Two women {were killed|x1} and five other people wounded when {shots were fired|x1} into a {picket|pk1} outside the Bright Spindle mill in Maputsoe late on Saturday, according to the Amalgamated Knitters' Union.
Workers who were there say that police came in a grey van at about ten in the evening. "An officer got out, shouted and then just {fired|x1}," said Mamello, 29, who sews collars.
The pickets had been trying to keep a truck from leaving the yard.
Khabo {called for the resignation|q3} of the district police commander.

=== b06 | 2026-10-12 | Veld News Agency
--- Police deny firing on Lesotho picket
MASERU, Oct 12 (Veld) - Lesotho's police denied on Monday that officers {had shot|x1} at striking garment workers in Maputsoe and {blamed|a1} private guards hired by the mill.
One woman, not two, {was killed|x1} in the early hours of Sunday, police spokesman Mpho Letsie said. Five people {were injured|x1}.
The government {sent soldiers|m1} to guard five mills, and the district commander, Superintendent Tumo Nkuebe, {refused to step down|r3}.
The International Labour Organization {offered to mediate|o1}. Its regional director, Amina Derouiche, {will fly|p3} to Maseru on October 22, the body said.
The Lesotho Red Cross {handed out|h1} maize meal to 900 strikers' families.

=== b07 | 2026-10-13 | Fabric & Freight | copy b06
--- Guards, not officers, behind mill shooting, police insist
MASERU, Oct 12 (Veld) - Lesotho's police denied on Monday that officers {had shot|x1} at striking garment workers in Maputsoe and {blamed|a1} private guards employed by the mill.
One woman, not two, {was killed|x1} in the early hours of Sunday, police spokesman Mpho Letsie said. Five people {were injured|x1}.
The government {sent troops|m1} to guard five mills, and the district commander, Superintendent Tumo Nkuebe, {refused to step down|r3}.
The International Labour Organization {offered to mediate|o1}. Its regional director, Amina Derouiche, {will fly|p3} to Maseru on October 22, the body said.
The Lesotho Red Cross {handed out|h1} maize meal to 900 strikers' families.

=== b08 | 2026-10-16 | Free State Ledger
--- Trucks back up 6 km as strikers sit down on bridge
Nothing on wheels has crossed the Ficksburg Bridge since daybreak on Friday.
The garment workers' deadline {passed|d1} at midnight without a better offer from the mills, and by 5 a.m. about 600 strikers {were sitting|t1h} on the Lesotho side between two burning tyres. The queue on ours reached back six kilometres.
South Africa's transport department {urged Maseru|q4} to clear the road.
Lineo Khabo said a second {march|p4} on the capital {would follow|p4} on Wednesday.

=== b09 | 2026-10-18 | Southern Cross Radio
--- Soldiers clear Ficksburg crossing
Traffic is moving again between Ficksburg and Maputsoe.
Lesotho soldiers with shields {broke up|k2} the strikers' {blockade|t1h} at first light on Sunday, some forty-eight hours after it {began|t1h}. The army told us 17 people {were detained|ar1} and that its men had kept their tempers. "Nobody was struck," a spokesman said.
Employers' chairman Henry Tsai {thanked|s1} the government. On the South African side, where some drivers had slept two nights in their cabs, people clapped when the first lorry rolled.

=== b10 | 2026-10-19 | Free State Ledger
--- 'They hit us where we lay'
Palesa Moroke has a bandage round her head and a number in biro on her wrist. She is one of the knitters whom the army of Lesotho {drove off|k2} the Ficksburg Bridge at dawn on Sunday.
"We lay down, as we had agreed. They {beat|x2} us with the sticks where we lay," she said at a clinic in Ficksburg.
The Amalgamated Knitters' Union counts 44 {arrests|ar1}. It {accuses|a2} the mill owners of having paid for the soldiers' fuel, a {charge|a2} for which it showed no proof and which this newspaper could not confirm.

=== b11 | 2026-10-20 | Maluti Courier
--- ILO chief delayed, union drops march
Amina Derouiche of the International Labour Organization will come to Lesotho five days late. Her {visit|p3} {has been moved|p3} from Thursday to Tuesday, 27 October, because of a clash with a conference in Abidjan.
As a gesture the Knitters' Union {scrapped|p4} the {march|p4} that it had called for Wednesday.
Lawyers went through the cells at Maputsoe, Hlotse and Peka and arrived at a total of 38 people {held|ar1} since the {clearing|k2} of the bridge; the army now accepts that number. All but three {were freed|rl1} on Monday.
Hlotse hospital, too, corrected the record of the factory shooting: a second woman, it confirmed, {died|x1} of her wounds on the way there.

=== b12 | 2026-10-23 | The Basotho Daily
--- Mill guard charged over picket deaths
A security guard of the Bright Spindle mill, Tebello Ramatla, 41, {was arrested|ar2} on Thursday and {charged|j1} with the {murder|x1} of two pickets.
Detectives said that the bullets came from his hunting rifle. The union admitted that its witnesses had been wrong about a policeman and a grey van.
Ramatla denied the charge through his lawyer, who spoke of a scapegoat.
The trade ministry {suspended|sa1} the export licence of the mill for thirty days.

=== b13 | 2026-10-27 | Southern Cross Radio
--- ILO envoy brings Lesotho mill owners and strikers together
Amina Derouiche {landed|p3h} in Maseru at seven this morning and went straight to work.
Union and employers {have sat|m2} in one room of the trade ministry for most of the day, their first {meeting|m2} since the {walk-out|r2} on the eighth. Derouiche {suggested|q5} 9 percent now and a review in March.
Henry Tsai said his council {could accept|g1} that. Lineo Khabo {asked for|q6} two days to consult her members. Neither would speak into our microphone.

=== b14 | 2026-10-28 | Fabric & Freight
--- Mills say 9pc is 'a start', keep Eswatini card
Lesotho's garment exporters have not said yes to a 9 percent raise, their chairman Henry Tsai insisted on Wednesday, denying reports of a breakthrough in Maseru. "I called it a start, nothing else," he told Fabric & Freight.
The plan to {send orders|t2} to Eswatini was still on the table, he added.
Buyers are getting nervous. An American chain {will visit|p5} three Maputsoe plants on 8 December to decide on its spring contracts.

=== b15 | 2026-10-31 | Veld News Agency
--- Lesotho garment strike ends with nine percent
MASERU, Oct 31 (Veld) - Garment makers and workers in Lesotho {signed|g2} a wage agreement on Saturday, ending a {strike|w1} of nearly four weeks that shut nine mills and {cost two lives|x1}.
Wages rise by 9 percent at once. Employers {withdrew|t2} their threat to move work to Eswatini, and soldiers {pulled out|u1} of the five mills they had been guarding.
The maternity leave that the union {had sought|q1} was left to a committee, which {will meet|p6} in December. An American buyer {has delayed|p5} its {tour|p5} of the plants until January 18.
"It is not fifteen, but it is not four," Khabo said.

@ plan p1: held b04 "some 3,000 garment workers marched to the trade ministry"
@ plan p2: held b04 "The talks of the day before had lasted twenty minutes"
# p3 was first postponed (b11, "has been moved from Thursday to Tuesday, 27 October" -> 2026-10-27) and its new date then held
@ plan p3: held b13 "landed in Maseru at seven this morning"
@ plan p4: cancelled b11 "scrapped the march that it had called for Wednesday"
@ plan p5: postponed b15 "has delayed its tour of the plants until January 18" -> 2027-01-18
@ plan p6: none
@ request q1: rejected b01 "turned that down before lunch"
@ request q2: rejected b04 "some 3,000 garment workers marched"
@ request q3: rejected b06 "refused to step down"
@ request q4: accepted b09 "broke up the strikers' blockade at first light on Sunday"
@ request q5: accepted b15 "Wages rise by 9 percent at once"
@ request q6: none
@ deadline d1: none
@ threat t1: carried_out b08 "about 600 strikers were sitting on the Lesotho side"
@ threat t2: withdrawn b15 "withdrew their threat to move work to Eswatini"
@ figures b01 "which says 12,000 people have joined" / b02 "by what his ministry put at 7,500 people"
@ parties b05 "police came in a grey van at about ten in the evening" / b06 "blamed private guards hired by the mill"   resolved b12 "its witnesses had been wrong about a policeman and a grey van"
@ figures b05 "Two women were killed" / b06 "One woman, not two, was killed"   resolved b11 "a second woman, it confirmed, died of her wounds"
@ date b05 "late on Saturday" / b06 "in the early hours of Sunday"
@ figures b09 "17 people were detained" / b10 "counts 44 arrests"   resolved b11 "arrived at a total of 38 people held"
@ denial b10 "They beat us with the sticks where we lay" / b09 "Nobody was struck"
@ denial b13 "said his council could accept that" / b14 "have not said yes to a 9 percent raise"
