# story: zalambessa-market
# about: shells from across the Eritrean border hit a livestock market in the Ethiopian town of Zalambessa; talks in Djibouti
# neighbour: shilalo-clinic

=== z01 | 2026-03-03 | Horn Wire
--- Shells hit Ethiopian border market, nine dead
MEKELLE, Ethiopia - Artillery shells {struck|a1} a livestock market in the border town of Zalambessa on Tuesday morning, {killing|a1} at least nine people, local officials said.

The rounds came from positions on the Eritrean side of the frontier, according to Gebru Alemayehu, deputy administrator of the Eastern Zone of Tigray. He {blamed|c1} "Eritrean gunners who could see exactly what they were aiming at" for the {bombardment|a1}, which he said lasted about twenty minutes.

There was no immediate word from Asmara.

Zalambessa was last {shelled|b1} in November, when three herders died.

Ethiopia and Eritrea {signed a peace accord|b2} in 2018, but relations have soured again and both armies have {moved troops|m1} towards the frontier since January.

=== z02 | 2026-03-03 | Addis Observer | copy z01
--- Shells hit Ethiopian border market, nine dead
MEKELLE, Ethiopia - Artillery shells {struck|a1} a livestock market in the border town of Zalambessa on Tuesday morning, {killing|a1} at least nine people, local officials said.

The rounds came from positions on the Eritrean side of the frontier, according to Gebru Alemayehu, deputy administrator of the Eastern Zone of Tigray. He {blamed|c1} "Eritrean gunners who could see exactly what they were aiming at" for the {bombardment|a1}, which he said lasted about twenty minutes.

There was no immediate word from Asmara.

=== z03 | 2026-03-04 | Gulf of Aden Times | copy z01
--- Market day ends in carnage on Ethiopia's northern border
MEKELLE, Ethiopia - Artillery shells {hit|a1} a livestock market in the border town of Zalambessa on Tuesday morning, {killing|a1} at least nine people, local officials said.

The rounds came from positions on the Eritrean side of the frontier, according to Gebru Alemayehu, deputy administrator of the Eastern Zone of Tigray. He {blamed|c1} "Eritrean gunners who could see exactly what they were aiming at" for the {shelling|a1}, which he said lasted about twenty minutes.

There was no immediate word from Asmara.

Zalambessa was last {shelled|b1} in November, when three herders died.

Ethiopia and Eritrea {signed a peace accord|b2} in 2018, but relations have soured again and both armies have {moved troops|m1} towards the frontier since January.

=== z04 | 2026-03-04 | Nairobi Ledger
--- "We ran out of sheets": a night in the Adigrat hospital
By nightfall there was not a free bed left in the surgical ward at Adigrat. Dr Letay Berhe had counted 14 bodies and 31 wounded, all brought down the mountain road from Zalambessa, where mortar rounds {fell|a1} among goats, traders and schoolchildren on Tuesday.

"We ran out of sheets at four o'clock," she said.

Survivors described five {explosions|a1}, the first a little after ten. Most were sure the fire came from the north. Eritrea's information ministry, in a short message late on Tuesday, denied that its army had fired across the line and called the story "a fabrication for foreign ears".

The African Union {condemned|c2} the {attack|a1} and {appealed for restraint|q2} on both sides. Kenya {offered to mediate|o1}.

=== z05 | 2026-03-05 | Red Sea Dispatch
--- Zalambessa: what Addis Ababa is not telling
ASMARA - A senior Eritrean officer has {accused|c3} Addis Ababa of dressing up an accident as an act of war. The shells that {came down on|a1} the Zalambessa cattle market were fired by a Tigrayan militia that was ranging a captured howitzer, the officer, who asked not to be named, told the Dispatch.

He put the number of dead at six, all of them adults. The officer's account could not be confirmed, and the militia, the Agame Defence Column, did not answer calls.

Western diplomats in Asmara were sceptical. One said that satellite pictures taken the day before showed two Eritrean batteries in the open south of Senafe.

=== z06 | 2026-03-06 | Addis Observer
--- Pull back your guns, Ethiopia tells Eritrea
Ethiopia has {demanded|q1} that Eritrea move all artillery at least 15 kilometres away from the common border, in a letter handed to the Eritrean chargé d'affaires in Nairobi on Thursday. The same letter {asks for|q3} the return of two Ethiopian traders whom Eritrean border guards {detained|ar1} near Senafe in February.

Asmara has a {deadline of 13 March|d1}. If it lets the day pass, the foreign ministry {warned|t1}, Ethiopia will close its airspace to Eritrean aircraft.

Diplomacy is not dead. The African Union's peace commissioner announced last night that delegations of the two governments {will meet|p1} in Djibouti on 12 March to discuss a truce. A United Nations human rights team also {plans to visit|p3} Zalambessa "before the rains", a spokeswoman in Geneva said.

=== z07 | 2026-03-08 | Horn Wire
--- Toll in Zalambessa climbs as new shells wound farmers
ADIGRAT, Ethiopia - The number of people {killed|a1} in last week's {shelling|a1} of Zalambessa has risen to 17, the Tigray health bureau said on Sunday, after three of the injured died in hospital.

Late on Saturday two more rounds {landed|a2} in barley fields at Sebeya, 12 kilometres to the south-east, and {wounded|a2} two farmers. Nobody claimed that {barrage|a2}, and it was unclear whether it was connected to the {attack|a1} on the market.

In Mekelle several hundred people {marched|pr1} to the regional parliament, {calling for|q4} air defences in the border districts.

=== z08 | 2026-03-09 | The Continental
--- Eritrea will not move its batteries
Eritrea on Monday flatly {turned down|r1} Ethiopia's {call|q1} to shift its guns away from the border. "A sovereign army stands where it stands," the information ministry said. On the two traders it was milder: their case was "being looked at".

The exchange came three days after farmland at Sebeya was {shelled|a2}, on Friday evening, according to residents reached by telephone. The villagers said two men were {hurt|a2} while irrigating.

An Ethiopian government adviser said that the {warning|t1} about the airspace "stands, and has a date".

=== z09 | 2026-03-11 | Djibouti Courier
--- Peace meeting slips five days
The encounter between Ethiopia and Eritrea that {was to open|p1} here tomorrow has been put off until 17 March, the foreign ministry of Djibouti announced. It gave no reason. A hotelier on the Plateau du Serpent said forty rooms had been rebooked "without a quarrel over the price".

An African Union official played down the delay: Asmara had named its chief negotiator only on Tuesday night, and he needed a visa. Since the {strike|a1} on Zalambessa on 3 March the two sides have not spoken directly.

=== z10 | 2026-03-16 | Horn Wire
--- Ethiopia shuts skies to Eritrean planes
ADDIS ABABA - Ethiopia {closed its airspace|s1} to all aircraft registered in Eritrea at midnight on Sunday, making good on a {threat|t1} it issued earlier this month.

The civil aviation authority said the {ban|s1} would last "until guns are withdrawn from the border". Eritrea's {deadline|d1} ran out on Friday without an answer on the artillery.

Asmara {denounced|c4} the {closure|s1} as economic warfare. It did, however, {release|rl1} the two traders that Addis Ababa had {asked for|q3}; they walked over the bridge at Zalambessa on Sunday with a bag of dates each.

=== z11 | 2026-03-18 | Nairobi Ledger
--- Seven hours and a telephone line
DJIBOUTI - They arrived by separate doors and left by the same one. For seven hours on Tuesday, envoys of Ethiopia and Eritrea {sat down together|p1h} in a conference room overlooking the container port, the first {direct talks|p1h} since the market of Zalambessa was {bombed|a1}.

The one tangible result is a hotline: the two general staffs {agreed|g1} to install a permanent telephone connection between Adigrat and Senafe. A ceasefire text was discussed, but not initialled.

A second round {is planned|p2} for 30 March in Nairobi, said Kenya's foreign ministry, which is paying for it. Nobody mentioned the airspace {ban|s1} in public.

=== z12 | 2026-03-20 | Addis Observer
--- Health bureau corrects Zalambessa figures
Thirteen people, and not seventeen, were {killed|a1} when shells {hit|a1} the market in Zalambessa on 3 March, the Tigray health bureau said yesterday in a revised count. Four victims had been entered twice, once at the clinic in the town and once at Adigrat. The number of wounded was raised to 38.

"We owe the families precision," bureau head Amanuel Kidane said. He {rejected|r2} a {call|q5} by opposition members of the regional parliament for an independent inquiry into how the lists were kept.

=== z13 | 2026-03-27 | The Continental
--- Nairobi round is off
There will be no second Ethiopian-Eritrean {meeting|p2} next week. Eritrea informed Kenya on Thursday that it {would not send|r3} a delegation while its aircraft were {barred|s1}, and Kenya's foreign ministry called off the {session|p2} a few hours later.

The first {conversation|p1h}, in Djibouti on 17 March, had raised modest hopes. The hotline that was {agreed|g1} there has been tested twice. In Zalambessa, traders reopened part of the market on Wednesday, under a tarpaulin {donated|ad1} by the Red Cross.

Ethiopia {accused|c5} Asmara of looking for an excuse. The African Union {urged|q6} both to name a new date.

@ plan p1: postponed z09 "has been put off until 17 March" -> 2026-03-17
@ plan p1: held z11 "For seven hours on Tuesday"
@ plan p2: cancelled z13 "called off the session a few hours later"
@ plan p3: none
@ request q1: rejected z08 "flatly turned down Ethiopia's call"
@ request q2: none
@ request q3: accepted z10 "release the two traders"
@ request q4: none
@ request q5: rejected z12 "He rejected a call by opposition members"
@ request q6: none
@ threat t1: carried_out z10 "closed its airspace to all aircraft registered in Eritrea"
@ deadline d1: none
@ figures z04 "had counted 14 bodies" / z05 "put the number of dead at six"
@ figures z01 "at least nine people" / z05 "put the number of dead at six"
@ figures z05 "put the number of dead at six" / z07 "has risen to 17"
@ figures z05 "put the number of dead at six" / z12 "Thirteen people, and not seventeen, were killed"
@ figures z04 "had counted 14 bodies" / z12 "Thirteen people, and not seventeen, were killed" resolved z12 "Four victims had been entered twice"
@ figures z07 "has risen to 17" / z12 "Thirteen people, and not seventeen, were killed" resolved z12 "Four victims had been entered twice"
@ denial z01 "The rounds came from positions on the Eritrean side of the frontier" / z04 "denied that its army had fired across the line"
@ parties z01 "The rounds came from positions on the Eritrean side" / z05 "were fired by a Tigrayan militia"
@ date z07 "Late on Saturday two more rounds" / z08 "on Friday evening"
