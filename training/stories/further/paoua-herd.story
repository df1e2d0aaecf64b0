# story: paoua-herd
# about: a cattle raid near Paoua sets Chad and the Central African Republic at odds; peacekeepers ambushed, a commission in Gore, a herd partly returned
# neighbour: birao-herd

=== p01 | 2018-03-05 | Sahel Press Service
--- Herders killed, 800 cattle stolen near Chad border
BANGUI - Gunmen on horses {raided|r1} a camp of Chadian herders north of Paoua in the Central African Republic on Saturday, killing eleven people and {driving off|r1} some 800 cattle, the gendarmerie said on Monday.
The dead include two women. Survivors fled to Bémal, where the United Nations mission {set up|d1} a post of 40 Cameroonian peacekeepers on Sunday.
Chad {called on|q1} Bangui to return the animals and {threatened to pursue|t1} the thieves across the border unless it did so within two weeks.
A {raid|b1} on the same pastures in January 2016 left six herders dead.

=== p02 | 2018-03-06 | Ministry of Public Security, N'Djamena (communiqué)
--- Communiqué no. 14
The Minister of Public Security has learned with indignation of the {slaughter|r1} of peaceful Chadian breeders on the night of 1 to 2 March, a Thursday, on Central African soil. Twenty-three compatriots lost their lives. More than two thousand head of cattle {were taken|r1}.
The Minister {holds|u1} the Revolution and Justice movement, with which the Bangui authorities share tea and ammunition, responsible for this crime.
He {demands|q2} that the Central African chargé d'affaires present himself by tomorrow noon.
The Minister {will proceed|p1} in person to Goré on 10 March to comfort the families. Vive le Tchad.

=== p03 | 2018-03-07 | Oubangui Matin
--- Tea, yes. Ammunition, no
Our chargé d'affaires in N'Djamena was at the ministry at half past eleven, half an hour early, in a borrowed tie. He {was lectured|e1} for forty minutes.
Here in Bangui, Security Minister Henri Wanzet {rejected|x1} what he called poetry. The government shares neither tea nor anything else with the Revolution and Justice men; it {fought|b2} them at Bocaranga as lately as December.
The movement's own telephone was answered on the third try. "We are farmers. Whoever {fell on|r1} those people spoke Arabic," said a "General" Bélanga.
In Paoua the market women {closed|v1} their stalls on Wednesday: they {want|q3} soldiers, ours or anybody's, on the road to the fields.

=== p04 | 2018-03-10 | Sahel Press Service
--- Peacekeeper dies in ambush on road to Bemal
PAOUA - A Cameroonian peacekeeper was killed and four were wounded when their patrol {was ambushed|s1} between Paoua and Bémal on Friday, the UN mission said.
The patrol had been following hoofprints of {stolen|r1} cattle. The attackers left three dead horses.
In Goré, on the Chadian side, Public Security Minister Adoum Saleh Tahir cancelled a {visit|p1} planned for Saturday; no reason was given.
The governments of Chad and the Central African Republic {will convene|p2} their joint border commission there on 20 March instead, both said.

=== p05 | 2018-03-11 | Garoua Express | copy p04
--- Cameroonian blue helmet killed near Paoua
PAOUA - A Cameroonian peacekeeper was killed and four were injured when their patrol {was attacked|s1} between Paoua and Bémal on Friday, the UN mission said.
The patrol had been following hoofprints of {stolen|r1} cattle. The attackers left three dead horses.

=== p06 | 2018-03-14 | Radio Ndeke
--- Count the graves, says the priest
Father Aurelio has lived in Bémal for 31 years and has buried most of what there was to bury. On Tuesday he took our reporter to the tamarind behind the camp. Fourteen mounds: eleven from the night of the {raid|r1}, three of people who died of their wounds since. "N'Djamena may count the goats too," he says, "but I have the names."
And the night was that from Friday to Saturday. He remembers the moon.
Four men from Paoua {were arrested|a1} on Monday at the cattle market of Bozoum with eighteen oxen bearing Chadian brands. The town's mayor {appealed to|q4} their families not to avenge themselves.
Friday's {ambush|s1} cost Cameroon two soldiers by now; one of the four wounded died in Bangui.

=== p07 | 2018-03-20 | Sahel Press Service
--- Chad crosses border in search of cattle
N'DJAMENA - A Chadian column of 30 vehicles {entered|t1h} the Central African Republic at Bémal on Monday, the day after Chad's two-week limit for the return of {stolen|r1} cattle ran out, residents and UN officials said.
Bangui {protested|x2} against the "violation" and {asked|q5} the Security Council for an emergency meeting.
The joint commission {met|p2h} all the same in Goré on Tuesday. Its members talked about grazing corridors for five hours and {agreed|g1} that herders may carry no firearms.
They {are to gather|p3} again in Paoua on 4 April.
A Chadian army spokesman denied that any unit {had crossed|t1h} the line; it was "an exercise with dust".

=== p08 | 2018-03-23 | Oubangui Matin
--- Council listens, column leaves
New York {took up|y1} our {complaint|q5} on Wednesday behind closed doors and for the length of a football match. No text came of it. But on Thursday the thirty pick-ups, of which N'Djamena knows nothing to this day, {rolled back|w1} to Chad, {taking|h1} with them a bull and two of our gendarmes.
"Those gendarmes {were seized|h1} at their post in Bémal," Minister Wanzet says. "I {want|q6} them home by Easter."
He added that the men of Revolution and Justice had {exchanged fire|s2} with the column on Tuesday; nine of theirs were dead, none of the Chadians.

=== p09 | 2018-03-30 | Ministry of Public Security, N'Djamena (communiqué)
--- Communiqué no. 19
The Minister informs national and international opinion that two Central African gendarmes who had lost their way {were handed back|y2} on Holy Thursday at the bridge of Bémal with provisions and new boots. It is false that they {had been abducted|h1}.
The Minister further makes known that the vehicles of the 3rd Motorised Regiment {did penetrate|t1h} 15 kilometres into the neighbouring territory from 19 to 22 March, exercising a natural right. Any statement to the contrary by subordinate services is withdrawn.
He {condemns|u2} the {killing|s1} of the two Cameroonian peacekeepers. Chad {will bear|p4} the cost of a monument.

=== p10 | 2018-04-06 | Radio Ndeke
--- They came home on their own feet
Six hundred and twelve beasts went through Bémal northward on Thursday, and the children counted every one. The Central African gendarmes {drove them|y3} to the bridge; a Chadian vet sprayed them blue.
So Bangui has after all done what it {was told|q1} a month ago, or three quarters of it: a brand expert puts the herd {stolen|r1} in March at 800, as the gendarmerie had it, "and certainly not two thousand, there isn't the grass".
The commission's {session|p3} in Paoua was held over to 18 April as the delegates from Chad got no fuel.
"General" Bélanga, at the roadside, took off his hat. In the March {firefight|s2} with the column he lost two men, he told us, and not nine, and both to a lorry.
At Pougol, forty kilometres west, horsemen {took|r2} ninety cows on Easter Monday. One boy was stabbed.

=== p11 | 2018-04-20 | Sahel Press Service
--- Commission clears farmers' movement of March raid
PAOUA - The border commission of Chad and the Central African Republic {met|p3h} in Paoua on Wednesday and heard a report which says that the March {raid|r1} on herders was the work of a band of Arabic-speaking deserters, not of the Revolution and Justice movement as Chad {had alleged|u1}.
The four men {held|a1} since Bozoum had bought their oxen from that band, the report says. They {were freed|y4} on Thursday.
UN officials in Bangui said a second company of peacekeepers {had taken up|d2} positions on the road to the fields, as the women of Paoua {had asked|q3}.
No one mentioned the monument.

@ plan p1: cancelled p04 "cancelled a visit planned for Saturday"
@ plan p2: held p07 "met all the same in Goré on Tuesday"
@ plan p3: postponed p10 "was held over to 18 April" -> 2018-04-18
@ plan p3: held p11 "met in Paoua on Wednesday"
@ plan p4: none
@ request q1: accepted p10 "So Bangui has after all done what it was told"
@ request q2: accepted p03 "was at the ministry at half past eleven"
@ request q3: accepted p11 "a second company of peacekeepers had taken up positions"
@ request q4: none
@ request q5: accepted p08 "took up our complaint on Wednesday"
@ request q6: accepted p09 "were handed back on Holy Thursday"
@ threat t1: carried_out p07 "entered the Central African Republic at Bémal on Monday"
@ figures p01 "killing eleven people" / p02 "Twenty-three compatriots"   resolved p06 "eleven from the night of the raid"
@ figures p01 "some 800 cattle" / p02 "More than two thousand head"   resolved p10 "certainly not two thousand"
@ figures p08 "nine of theirs were dead" / p10 "he lost two men, he told us, and not nine"
@ date p01 "on Saturday, killing" / p02 "the night of 1 to 2 March"   resolved p06 "the night was that from Friday to Saturday"
@ parties p02 "holds the Revolution and Justice movement" / p03 "Whoever fell on those people spoke Arabic"   resolved p11 "a band of Arabic-speaking deserters"
@ denial p02 "share tea and ammunition" / p03 "shares neither tea nor anything else"
@ denial p07 "A Chadian column of 30 vehicles entered" / p07 "denied that any unit had crossed the line"   resolved p09 "did penetrate 15 kilometres"
@ denial p08 "were seized at their post" / p09 "It is false that they had been abducted"
