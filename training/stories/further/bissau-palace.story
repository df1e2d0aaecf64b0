# story: bissau-palace
# about: a colonel topples the president in Bissau; a disputed night at the palace, sanctions, a transition calendar, the captive president's release
# neighbour: mansoa-barracks

=== g01 | 2006-09-10 | Lusa Norte
--- Soldiers seize power in Bissau
BISSAU - Marines under Colonel Tito Nhaga {overthrew|k1} the president of Guinea-Bissau in the night to Sunday and are {holding him|h1} at the navy base of Amura, a spokesman for the putschists said on state radio.
{Gunfire|s1} and two explosions were heard at the palace around three in the morning. The spokesman said that the guard {had opened fire|s1} and that two of its men died when the marines {replied|s1}.
The frontiers {were closed|c1}. Portugal {condemned|u1} the {action|k1} and {called for|q1} the head of state to be freed at once.
The country's last successful coup, in 2003, {took place|b1} without a shot.

=== g02 | 2006-09-11 | Diario do Tejo | copy g01
--- Colonel topples president in Bissau
BISSAU - Marines under Colonel Tito Nhaga {toppled|k1} the president of Guinea-Bissau in the night to Sunday and are {holding him|h1} at the navy base of Amura, a spokesman for the putschists said on state radio.
{Gunfire|s1} and two explosions were heard at the palace around three in the morning. The spokesman said that the guard {had opened fire|s1} and that two of its men died when the marines {answered|s1}.
The frontiers {were closed|c1}.

=== g03 | 2006-09-12 | Ziguinchor Info
--- What the mango sellers saw
Fatumata Baldé sells mangoes under the palace wall and sleeps beside them. Nobody inside {fired|s1} first, she says; the marines came over the wall with ladders and {shot|s1} into the guardroom, where the radio was playing. She saw seven bodies on a cart.
Her account, given to us by telephone from the Senegalese side on Monday, could not be confirmed. A nurse at the Simao Mendes hospital also said seven.
It {began|k1}, she insists, shortly before midnight, so still on Saturday.
In Dakar the chiefs of staff of ECOWAS {will confer|p1} on Friday. Before that, on Thursday, a delegation of bishops from Senegal {hopes to see|p2} the prisoner of Amura.

=== g04 | 2006-09-13 | West Africa Monitor
--- ECOWAS gives junta ten days
ABUJA - West Africa's regional bloc on Wednesday {suspended|x1} Guinea-Bissau and {gave|d1} Colonel Nhaga until 23 September to present a calendar for a return to civilian rule. Otherwise it {would freeze|t1} the accounts of all members of his Committee for Order and stop cement and rice at the borders.
"There is no chair here for colonels," said the bloc's commissioner, Mrs Adwoa Sarpong.
The European Union {halted|x2} 22 million euros in aid.
Nhaga's spokesman {rejected|r1} Lisbon's {demand|q1}; the president was "a guest, and eats fish". About a thousand people {demonstrated|v1} for the colonel in Bafatá on Tuesday.

=== g05 | 2006-09-16 | Diario do Tejo
--- Bishops turned back, generals without decision
The three bishops had brought him a rosary, medicine for his gout and a clean shirt. At the gate of Amura they were told on Thursday that {visiting|p2} was over for the week; there would be no other appointment.
On Friday the ECOWAS chiefs of staff {put their heads together|p1h} in Dakar over maps of the Geba estuary. They parted without recommending troops.
In Lisbon some 400 Guineans {marched|v2} from Rossio to the embassy on the same evening, {demanding|q2} that Portugal recall its ambassador. He {stays|r2}, the foreign ministry said.
The shells of the palace night are still being counted, incidentally. The colonel's men have added a third body to their two.

=== g06 | 2006-09-21 | Lusa Norte
--- Junta, parties to discuss transition on Monday
BISSAU - The military rulers of Guinea-Bissau and nine political parties {will open talks|p3} on Monday on a transition, the two sides said on Thursday.
The largest party, which is that of the {deposed|k1} head of state, stays away. It {accuses|u2} Colonel Nhaga of having {murdered|s1} seven men of the palace guard in their beds.
ECOWAS commissioner Adwoa Sarpong {arrived|e1} in Bissau on Wednesday and {saw|e2} Nhaga for an hour. She {asked|q3} to speak to the president as well and was driven to Amura the same evening, where she {found him|e3} "angry and well".

=== g07 | 2006-09-25 | Radio Casamance
--- Calendar in an envelope, talks in the mud
Two days late is late. On Saturday, when ECOWAS's clock ran down, nothing {had arrived|d1} in Abuja but the weather. Since this Monday morning, therefore, the accounts of Colonel Nhaga and eleven comrades {are frozen|t1h}, and at São Domingos forty rice lorries stand with their noses to the barrier.
A fisherman's answer: everybody's rice comes by canoe anyway.
The {round table|p3} with the parties fell to the rain that has swamped the congress hall. They want to try again on Thursday.
The colonel's spokesman, Captain Julio Mané, claims that the {embargo|t1h} hits "zero accounts, because we have none".

=== g08 | 2006-09-29 | West Africa Monitor
--- Eighteen months, says the colonel; nine, say the parties
A roof that did not leak was found in the end, the one of the brewery. There the Committee for Order and nine parties {held their talks|p3h} on Thursday, for seven hours, between vats. Nhaga wants to govern until March 2008. The parties {insist on|q4} an election by June next year.
They {will go on|p4} on 5 October.
The {putsch|k1} itself had a post-mortem. A sergeant of the marines, speaking to this magazine in Ziguinchor, said his unit had been given ladders and orders to {shoot|s1} at the windows; no one in the palace {fired|s1} until the door was down. He counted seven dead guards. He himself puts zero hour at 23.40 on Saturday.
The colonel {arrested|a1} a radio editor on Wednesday who had said as much.

=== g09 | 2006-10-02 | Lusa Norte
--- Bissau: three died, not seven, says military
BISSAU - The Committee for Order on Monday stood by its account of the night of its {takeover|k1}: three palace guards {were killed|s1}, after they {fired|s1} on marines delivering a letter.
"Seven is the number of the lottery," Captain Julio Mané said. He spoke at a cemetery where, reporters saw, seven fresh crosses bore the date of 9 September.
Journalists' unions {protested|u3} against the {detention|a1} of the editor, Nelson Cabi, and {called for|q5} his release.
In Gabú nine people were hurt on Sunday when police {broke up|f1} a rally of the banned presidential party.

=== g10 | 2006-10-06 | Ziguinchor Info
--- Vote in June after all
The brewery has brewed something. On the second day at the vats, Thursday, the colonel gave way and {accepted|g1} 17 June 2007 as the day for electing a president, exactly what the nine {had pressed for|q4}. He will not stand, he says. He {promised|p5} the return of all soldiers to barracks by Christmas.
ECOWAS {will decide|p6} on Tuesday whether the rice may roll.
The editor Nelson Cabi sat in the front row with his notebook: he {had been let out|y1} two hours earlier, eight days after the knock at his door.
For Amura there was nothing. Lisbon's {appeal|q1} of the first day, renewed by the Pope on Sunday, went unanswered again.

=== g11 | 2006-10-11 | Diario do Tejo
--- The guest goes home
He came out of the sea gate at six in the evening in the same suit, thinner, with his gout. After thirty days Guinea-Bissau's {toppled|k1} president {was released|y2} on Tuesday and flown to Dakar in a Senegalese aircraft, just as Lisbon {had demanded|q1} before any other capital.
Hours before, the ministers of ECOWAS {had met|p6h} in Abuja and {lifted|y3} the {freeze|t1h} on the junta's accounts. The suspension {remains|x1}.
On the quay in Dakar his wife counted his fingers. He means to write a book.

=== g12 | 2006-10-13 | Radio Casamance
--- A day that counts
Was it a bargain or was it kindness? It depends on the day. If the {deposed|k1} president {walked free|y2} on Tuesday, he did so after Abuja {had unblocked|y3} the colonels' money. Captain Mané swears that the {gates opened|y2} on Monday evening, when nobody in Amura could know what the ministers would do, and that the guest only wished to finish a game of draughts.
The rice at São Domingos has been moving since Wednesday noon. Two barges of cement {were held up|z1} at Cacheu by customs men who wanted paying, but that is an older custom than any {embargo|t1h}.
The largest party {will sit down|p7} with the Committee for Order for the first time next week. It {asks|q6} that the seven crosses be given names.

@ plan p1: held g05 "put their heads together in Dakar"
@ plan p2: cancelled g05 "there would be no other appointment"
@ plan p3: postponed g07 "They want to try again on Thursday" -> 2006-09-28
@ plan p3: held g08 "held their talks on Thursday"
@ plan p4: held g10 "On the second day at the vats"
@ plan p5: none
@ plan p6: held g11 "had met in Abuja"
@ plan p7: none
@ request q1: accepted g11 "was released on Tuesday and flown to Dakar"
@ request q2: rejected g05 "He stays, the foreign ministry said"
@ request q3: accepted g06 "was driven to Amura the same evening"
@ request q4: accepted g10 "accepted 17 June 2007 as the day"
@ request q5: accepted g10 "had been let out two hours earlier"
@ request q6: none
@ threat t1: carried_out g07 "the accounts of Colonel Nhaga and eleven comrades are frozen"
@ deadline d1: none
@ figures g01 "two of its men died" / g03 "She saw seven bodies on a cart"
@ figures g08 "He counted seven dead guards" / g09 "three palace guards were killed"
@ parties g01 "the guard had opened fire" / g03 "Nobody inside fired first"
@ parties g08 "no one in the palace fired until the door was down" / g09 "after they fired on marines delivering a letter"
@ date g01 "around three in the morning" / g03 "shortly before midnight, so still on Saturday"
@ date g11 "was released on Tuesday" / g12 "the gates opened on Monday evening"
@ denial g06 "murdered seven men of the palace guard in their beds" / g09 "Seven is the number of the lottery"
@ figures g01 "two of its men died" / g08 "He counted seven dead guards"
@ figures g03 "She saw seven bodies on a cart" / g09 "three palace guards were killed"
@ parties g01 "the guard had opened fire" / g08 "no one in the palace fired until the door was down"
@ parties g03 "Nobody inside fired first" / g09 "after they fired on marines delivering a letter"
@ date g01 "around three in the morning" / g08 "23.40 on Saturday"
@ one k1 = mansoa-barracks/b1
