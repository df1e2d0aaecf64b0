# story: cuyuni-post
# about: shooting at a river post between Venezuela and Guyana, sanctions, presidents' telephone call, talks in Brasilia, UN vote
# neighbour: pomeroon-survey

=== v01 | 2024-02-06 | Caribbean News Wire
--- Two Guyanese soldiers killed on river border with Venezuela
GEORGETOWN - Two Guyanese soldiers {were killed|s1} when Venezuelan troops {fired|s1} on a supply boat on the Cuyuni River on Monday, Guyana's defence force said.
Four others were wounded. The boat was on its way to the post of Eteringbang in the early morning, Brigadier Mark Persaud said.
Guyana's President Colin Ramdeen {condemned|c1} the {shooting|s1} and {demanded|q1} that Venezuela hand over the men responsible. He {called off|k1} a {visit|p7} of Venezuela's trade minister planned for this week.
Venezuela {claims|b1} the Essequibo region, two-thirds of Guyana's territory. The case is before the International Court of Justice.
Brazil {offered|o1} to host a meeting of the two governments. In 2018 shots {were fired|b2} at the same post without casualties.

=== v02 | 2024-02-07 | Guyana Morning Star | copy v01
--- Soldiers die in Cuyuni shooting
GEORGETOWN - Two Guyanese soldiers {were killed|s1} when Venezuelan troops {opened fire|s1} on a supply boat on the Cuyuni River on Monday, Guyana's defence force said.
Four others were wounded. The boat was on its way to the post of Eteringbang in the early morning, Brigadier Mark Persaud said.
Guyana's President Colin Ramdeen {condemned|c1} the {shooting|s1} and {demanded|q1} that Venezuela surrender the men responsible. He {called off|k1} a {visit|p7} of Venezuela's trade minister planned for this week.

=== v03 | 2024-02-08 | Diario de Caracas (English edition)
--- Defence minister says gold smugglers fired on Guyanese boat
No Venezuelan soldier {fired|s1} a shot on the Cuyuni this week, Defence Minister General Rafael Urdaneta said on Wednesday. The Guyanese boat {was attacked|s1} by illegal gold miners, he told the National Assembly.
He said that the {incident|s1} happened on Sunday evening and that the government learned of it from the radio.
Caracas {would hand over|r1} no one. The minister {accused|c2} Guyana of allowing United States aircraft to fly over the river.
Venezuela {accepted|y1} an {invitation|o1} of Brazil's foreign minister to {talks|p1} in Brasilia on 15 February. Georgetown has not answered.
The United States {will impose|p2} sanctions on officers of the Venezuelan frontier command, a newspaper in Miami reported. Urdaneta {warned|t1} Washington that deportation flights would then cease.

=== v04 | 2024-02-09 | Caribbean News Wire
--- Guyana to attend Brasilia talks, asks UN to act
GEORGETOWN - Guyana {will send|p1} its foreign minister to a meeting with Venezuela in Brasilia next Thursday, President Colin Ramdeen said on Thursday.
Guyana also {asked|q2} the UN Security Council to condemn the {attack|s1} on its soldiers. A third soldier died of his wounds in Georgetown on Wednesday, the defence force said.
Ramdeen {spoke by telephone|e1} with Brazil's president, who {urged|q3} him not to move troops to the river.
At a trading post on the Venezuelan bank, shots {were heard|s2} again on Thursday morning. Nobody on the Guyanese side was hit.
The United Kingdom announced a {visit|p3} of the patrol ship HMS Alder to Georgetown from 20 February.

=== v05 | 2024-02-13 | Gazeta do Planalto
--- Guyana and Venezuela to meet on 22 February
Brazil has moved the {meeting|p1} of Venezuela and Guyana from 15 to 22 February. Both governments needed more time, Itamaraty said on Monday. A diplomat said that Caracas had {asked|q6} for the delay.
The United States {placed|p2h} six Venezuelan officers under sanctions on Monday. They include the commander of the Cuyuni sector, Colonel Luis Arrieche.
Guyana has {sent|m1} 200 soldiers to the river since Saturday in spite of a {request|q3} by Brazil. President Ramdeen said that he had no choice.
Two Brazilian miners who returned to Boa Vista said that they saw uniformed Venezuelans {shoot|s1} at the Guyanese boat from a pier. It was about 6 a.m. on Monday of last week, they said.
Brazil's army {has reinforced|m2} its own posts in Roraima.

=== v06 | 2024-02-15 | Diario de Caracas (English edition)
--- Deportation flights suspended after US sanctions
Venezuela {will accept|t1h} no more aircraft with deported migrants from the United States, the foreign ministry announced on Wednesday in reply to {sanctions|p2h} on six officers.
Foreign Minister Elena Marcano {called on|q4} Washington to lift the measures. They were based on a lie, she said.
Caracas {protested|c3} against the {deployment|m1} of Guyanese soldiers on the Cuyuni. It put their number at 900. According to Georgetown there are 200.
It was Guyana and not Venezuela that {wished|q6} to change the date of the {talks|p1} in Brasilia, Marcano said.
The National Assembly voted on Tuesday to {support|v1} the army at the border. Opposition deputies {walked out|m3}.

=== v07 | 2024-02-20 | Caribbean News Wire
--- Security Council fails to agree on Cuyuni shooting
NEW YORK - A resolution condemning Venezuela for the {deaths|s1} of Guyanese soldiers failed in the UN Security Council on Monday. Russia {vetoed|r2} the text; ten members {had voted|e3} in favour.
Guyana, which had {requested|q2} the condemnation, said that it was disappointed. "The facts do not change," its ambassador said.
In Washington, the State Department {ruled out|r3} an end of the {sanctions|p2h} against officers of Venezuela.
Guyana's defence force corrected the number of dead to two. The soldier whose death it reported on 7 February is alive in a hospital in Trinidad, Brigadier Mark Persaud said, and it was a confusion of names.
The {visit|p3} of the patrol ship HMS Alder to Georgetown has been cancelled. It was sent to Haiti instead, the British high commission said.

=== v08 | 2024-02-23 | Gazeta do Planalto
--- Ministers agree on line to prevent shootings
The foreign ministers of Venezuela and Guyana {spent|p1h} nine hours in the Itamaraty Palace on Thursday. At the end they {signed|g1} a page and a half.
The two armies {will open|p4} a radio channel on 1 March. Patrol boats of both countries keep 500 metres away from the opposite bank.
Venezuela {promised|g2} an inquiry into the {shooting|s1} on the Cuyuni, but it {refused|r5} once more to send suspects to Georgetown. Elena Marcano spoke for the first time of "individuals in uniform".
A second {round|p5} is to take place in Boa Vista on 14 March.
Guyana {gave|d1} its neighbour until that day to present a report on the inquiry.

=== v09 | 2024-03-02 | Guyana Morning Star
--- Radio channel opens; presidents speak
A radio channel between the armies of Guyana and Venezuela {went into service|p4h} on Friday at noon. The first message concerned a drifting barge.
President Colin Ramdeen and his Venezuelan colleague {talked|e2} for 30 minutes by telephone on Thursday evening, the president's office said. It was their first {conversation|e2} since the {killing|s1} of two soldiers on 5 February.
Guyana {has brought back|y2} half of its 200 soldiers from the river. It {rejected|r4} a {proposal|o2} of Caracas to reopen talks on joint gold mining.
Some 300 people gathered in {protest|m4} outside the Venezuelan embassy in Georgetown on Friday. They carried pictures of the dead.

=== v10 | 2024-03-15 | Caribbean News Wire
--- Venezuela charges sergeant over Cuyuni deaths
BOA VISTA, Brazil - A Venezuelan sergeant and three privates {have been charged|a1} with the {killing|s1} of two Guyanese soldiers, Venezuela said on Thursday in a report that it {presented|d1h} to Guyana.
The report was laid on the table at the second {round of talks|p5h} between the two countries in Boa Vista, on the last day of a {period|d1} set by Georgetown. According to the report, the men {fired|s1} without orders at about 6 a.m. on 5 February.
Guyana's foreign minister said that a trial in Caracas was better than none. He renewed a {demand|q5} for $4 million in compensation. The Venezuelan side took note of it.
The report mentions the telephone {call|e2} between the presidents, too. It lasted ten minutes, on 28 February, the text says.
Deportation flights from the United States {are still suspended|t1h}. The two governments {will meet|p6} in Georgetown in May.

@ plan p1: postponed v05 "from 15 to 22 February" -> 2024-02-22
@ plan p1: held v08 "spent nine hours in the Itamaraty Palace on Thursday"
@ plan p2: held v05 "placed six Venezuelan officers under sanctions"
@ plan p3: cancelled v07 "HMS Alder to Georgetown has been cancelled"
@ plan p4: held v09 "went into service on Friday at noon"
@ plan p5: held v10 "at the second round of talks between the two countries in Boa Vista"
@ plan p6: none
@ plan p7: cancelled v01 "called off a visit of Venezuela's trade minister"
@ request q6: accepted v05 "Brazil has moved the meeting"
@ request q1: rejected v03 "would hand over no one"
@ request q2: rejected v07 "failed in the UN Security Council on Monday"
@ request q3: rejected v05 "President Ramdeen said that he had no choice"
@ request q4: rejected v07 "ruled out an end of the sanctions"
@ request q5: none
@ threat t1: carried_out v06 "will accept no more aircraft with deported migrants"
@ deadline d1: met v10 "in a report that it presented to Guyana"
@ denial v01 "Venezuelan troops fired on a supply boat" / v03 "No Venezuelan soldier fired a shot"   resolved v10 "the men fired without orders"
@ parties v03 "was attacked by illegal gold miners" / v05 "uniformed Venezuelans shoot at the Guyanese boat"   resolved v10 "A Venezuelan sergeant and three privates have been charged"
@ date v03 "the incident happened on Sunday evening" / v05 "about 6 a.m. on Monday of last week"   resolved v10 "at about 6 a.m. on 5 February"
@ figures v05 "sent 200 soldiers to the river" / v06 "It put their number at 900"
@ parties v05 "Caracas had asked for the delay" / v06 "It was Guyana and not Venezuela that wished to change the date"
@ figures v04 "A third soldier died of his wounds" / v07 "corrected the number of dead to two"
@ figures v09 "for 30 minutes by telephone" / v10 "It lasted ten minutes"
@ date v09 "by telephone on Thursday evening" / v10 "on 28 February"
@ one p1h = pomeroon-survey/b4
@ one s1 = pomeroon-survey/b3
