# story: shilalo-clinic
# about: a drone hits a clinic in Shilalo on the Eritrean side of the Ethiopian border; commanders meet in Kampala
# neighbour: zalambessa-market

=== s01 | 2026-03-05 | Red Sea Press Agency
--- Four killed as drone destroys Shilalo clinic
ASMARA - A drone {dropped two bombs|a1} on the clinic of Shilalo, near the border with Ethiopia, shortly after midnight on Thursday, {killing|a1} four people and destroying the maternity ward, Eritrea's foreign ministry said.

The ministry {accused|c1} the Ethiopian air force of the {raid|a1} and said the aircraft had taken off from the airfield at Shire. Fragments of the weapon had been collected, it added.

Eritrea has {summoned|c2} the Ethiopian chargé d'affaires.

Last June a drone {wrecked|b1} a fuel truck on the same road; Ethiopia never commented on that {incident|b1}.

=== s02 | 2026-03-05 | Khartoum Gazette | copy s01
--- Four killed as drone destroys Shilalo clinic
ASMARA - A drone {dropped two bombs|a1} on the clinic of Shilalo, near the border with Ethiopia, shortly after midnight on Thursday, {killing|a1} four people and destroying the maternity ward, Eritrea's foreign ministry said.

The ministry {accused|c1} the Ethiopian air force of the {raid|a1} and said the aircraft had taken off from the airfield at Shire. Fragments of the weapon had been collected, it added.

Eritrea has {summoned|c2} the Ethiopian chargé d'affaires.

=== s03 | 2026-03-06 | Levant Monitor | copy s01
--- Eritrea says Ethiopian bombs fell on mothers' ward
ASMARA - A drone {dropped two bombs|a1} on the clinic of Shilalo, near the frontier with Ethiopia, shortly after midnight on Thursday, {killing|a1} four people and destroying the maternity ward, Eritrea's foreign ministry said.

The ministry {blamed|c1} the Ethiopian air force for the {raid|a1} and said the aircraft had taken off from the airfield at Shire. Fragments of the weapon had been collected, it added.

Eritrea has {summoned|c2} the Ethiopian chargé d'affaires.

Last June a drone {wrecked|b1} a fuel truck on the same road; Ethiopia never commented on that {incident|b1}.

=== s04 | 2026-03-06 | Addis Observer
--- Not ours, says the air force
No Ethiopian aircraft, manned or unmanned, flew west of Shire this week, the defence ministry insisted yesterday. It suggested that Eritrea look closer to home: the {explosion|a1} at Shilalo, on Wednesday evening, bore the marks of the Setit Brigade, an armed band that operates out of the Sudanese borderlands and has flown converted crop drones before.

"We do not bomb clinics," Brigadier Mulugeta Desta told reporters. He refused to say what does fly from Shire.

The Setit Brigade, which in December {set fire to|b2} a customs shed in Omhajer, could not be reached. Whether it has a machine able to carry bombs could not be confirmed.

=== s05 | 2026-03-07 | Médecins Bulletin
--- Staff pulled out of Gash-Barka after air strike
At least seven people, among them two newborns and a midwife, lost their lives when the health centre at Shilalo was {hit from the air|a1} this week, our coordinator in Barentu reports. Sixteen others are being treated, four of them for burns.

We have {withdrawn|w1} our eleven international staff from the border districts for the time being. Eritrean colleagues remain and have received {two tonnes of supplies|ad1} flown from Djibouti.

We {ask|q1} both governments for an independent inquiry into the {attack|a1}. The coordinates of the building had been handed to both armies in January.

=== s06 | 2026-03-09 | Kampala Mirror
--- Generals to come to Kampala
Senior commanders from Eritrea and Ethiopia {will hold talks|p1} in Kampala on Friday 13 March, Uganda's foreign ministry said, after President Yoweri Museveni {telephoned|v1} both capitals over the weekend.

The {meeting|p1}, in a military guest house in Nakasero, is to deal with one thing only: how to keep drones away from the border. It is not part of the African Union's own effort elsewhere, a diplomat stressed.

Eritrea comes with a bill. It {demands|q2} four million dollars and a public apology for the {destruction|a1} of the Shilalo clinic, where it now speaks of 11 dead, and has {threatened|t1} to expel the Ethiopian chargé if nothing is heard by the end of the month.

=== s07 | 2026-03-10 | The Highland Weekly
--- Asmara's arithmetic
How many died at Shilalo? The government in Asmara says eleven. A nurse who fled over the Mereb and spoke to us in Shiraro says she washed five bodies, and that there were no more. She too heard an engine overhead before the {blast|a1}.

And how much is a clinic worth? Eritrea's {claim for compensation|q2}, a copy of which was shown to this paper, comes to 14 million dollars, a sum that would pay for three hospitals.

None of it makes the {strike|a1} less of a crime. But Addis Ababa is not likely to open its purse on such papers.

=== s08 | 2026-03-13 | Red Sea Press Agency
--- Commanders agree to ground drones for a month
KAMPALA - Generals of the Eritrean and Ethiopian armies {met|p1h} for five hours in the Ugandan capital on Friday and {agreed|g1} to fly no armed drones within 20 kilometres of the border for thirty days.

The {understanding|g1} takes effect at midnight, said Uganda's chief of defence forces, who chaired the {session|p1h}. The two delegations {are to reconvene|p2} in the same place on 24 March.

Eritrea's {demand|q2} for money was "noted", he said. Ethiopia's delegation left without speaking to the press.

=== s09 | 2026-03-13 | Gulf of Aden Times | copy s08
--- Commanders agree to ground drones for a month
KAMPALA - Generals of the Eritrean and Ethiopian armies {met|p1h} for five hours in the Ugandan capital on Friday and {agreed|g1} to fly no armed drones within 20 kilometres of the border for thirty days.

The {understanding|g1} takes effect at midnight, said Uganda's chief of defence forces, who chaired the {session|p1h}. The two delegations {are to reconvene|p2} in the same place on 24 March.

Eritrea's {demand|q2} for money was "noted", he said.

=== s10 | 2026-03-15 | The Continental
--- Drone truce lasts a day
Barely eighteen hours after it began, the {drone truce|g1} on the Eritrean-Ethiopian border looks broken. A lorry carrying sorghum was {blown up|a2} from the air on the Barentu road on Saturday evening; the driver and his son were {killed|a2}.

Eritrea {charged|c3} that Ethiopia had {violated|a2} the {Kampala accord|g1}. Addis Ababa stayed silent.

Uganda {condemned|c4} the {attack|a2} without naming a culprit and {called on|q3} both to turn up on 24 March all the same. The lorry was {struck|a2} about forty kilometres from Shilalo, where a clinic was {bombed|a1} on 5 March.

=== s11 | 2026-03-17 | Addis Observer
--- No cash, but Ethiopia accepts an inquiry
Ethiopia {will not pay|r1} Eritrea "a single birr" for the clinic at Shilalo, government spokeswoman Selam Worku said on Monday, {dismissing|r1} a {request|q2} for four million dollars. Figures of 14 million that have appeared in the press were wrong, she added; the Eritrean note names four.

She surprised reporters a minute later. Ethiopia {agrees|g2} to an outside investigation of what happened there, as aid groups had {asked|q1}, provided that it also looks at the {raid|a2} on a lorry near Barentu.

No Ethiopian machine was in the air over Barentu that evening, she maintained.

An expert mission of the regional bloc IGAD {is expected to travel|p3} to both places.

=== s12 | 2026-03-19 | Asmara Evening News
--- Chargé may stay
Eritrea has dropped its plan to {throw out|t1} the Ethiopian chargé d'affaires. A foreign ministry note dated Wednesday says the government no longer sees reason for the step now that Addis Ababa has {consented|g2} to an inquiry.

The ministry also corrected its own count for the clinic of Shilalo. Eight people were {killed|a1} there on 5 March and not eleven; three villagers listed as dead had been taken to Tesseney and are recovering.

The military {sent|m1} two air defence batteries to Gash-Barka at the weekend.

=== s13 | 2026-03-23 | Kampala Mirror
--- Empty chairs in Nakasero
The guest house in Nakasero will stay dark tomorrow. Uganda has scrapped the second {meeting|p2} of Ethiopian and Eritrean commanders because neither side had sent a list of names, a defence official said.

On 13 March the same officers had {talked|p1h} over lunch and even laughed, he recalled. Then came the {bombing|a2} of a lorry, and silence.

Foreign Minister Grace Aciro is not giving up: she {intends to fly|p4} to Asmara "in a matter of days". Between the two armies it would not be the first pause. In 2024 a {round of talks|b3} in Entebbe ended after an hour.

@ plan p1: held s08 "met for five hours in the Ugandan capital on Friday"
@ plan p2: cancelled s13 "has scrapped the second meeting"
@ plan p3: none
@ plan p4: none
@ request q1: accepted s11 "agrees to an outside investigation"
@ request q2: rejected s11 "dismissing a request for four million dollars"
@ request q3: none
@ threat t1: withdrawn s12 "has dropped its plan to throw out"
@ figures s05 "At least seven people" / s07 "she washed five bodies, and that there were no more"
@ figures s07 "she washed five bodies, and that there were no more" / s12 "Eight people were killed there on 5 March and not eleven"
@ figures s06 "it now speaks of 11 dead" / s07 "she washed five bodies, and that there were no more"
@ figures s06 "it now speaks of 11 dead" / s12 "Eight people were killed there on 5 March and not eleven" resolved s12 "three villagers listed as dead had been taken to Tesseney"
@ figures s06 "four million dollars" / s07 "comes to 14 million dollars" resolved s11 "Figures of 14 million that have appeared in the press were wrong"
@ denial s01 "accused the Ethiopian air force of the raid" / s04 "No Ethiopian aircraft, manned or unmanned, flew west of Shire"
@ denial s10 "Ethiopia had violated the Kampala accord" / s11 "No Ethiopian machine was in the air over Barentu"
@ date s01 "shortly after midnight on Thursday" / s04 "on Wednesday evening"
@ parties s01 "the aircraft had taken off from the airfield at Shire" / s04 "bore the marks of the Setit Brigade"
