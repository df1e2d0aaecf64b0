# story: tecun-flights
# about: the United States and Guatemala bargain over flights with deported migrants of other countries; visa threat, protests, a first flight put off and then flown
# neighbour: cardamom-duty

=== g01 | 2025-03-06 | Isthmus News Agency
--- US presses Guatemala to take foreign deportees
GUATEMALA CITY - The United States {has asked|q1} Guatemala to receive 800 deported migrants of other nationalities a week, a senior Guatemalan official said on Thursday.
The US deputy secretary of homeland security, Dale Whitcomb, {will come|p1} to Guatemala City next Wednesday to press the matter, the embassy confirmed. Washington expects an answer {by 31 March|d1}.
If the answer is no, a State Department memo seen by this agency {warns|t1}, members of Guatemala's Congress and their families would lose their US visas.
A similar {accord|b1} of 2019 was used for fewer than a thousand people.

=== g02 | 2025-03-07 | El Altiplano (English edition)
--- "We are not a parking lot"
Foreign Minister Lucrecia Batres did not need long. "We are a country and not a parking lot," she said on Friday and {dismissed|r1} the idea of 800 foreign deportees a week.
She left a door ajar, though: other numbers could be talked about. Indigenous mayors of Totonicapán {promised|t2} to close the Pan-American highway if one single plane landed "with people whose mothers are elsewhere".
The opposition in Congress {wants|q2} to see whatever is signed, word for word.

=== g03 | 2025-03-10 | La Linterna
--- Candles, then batons, at the embassy
About 3,000 people {marched|v1} to the US embassy on Sunday evening, by our estimate, many with the photographs of sons in Arizona. Towards ten, masked youths {hurled|k1} paint over the wall. Agents of the embassy's own security company then {set about|a1} the crowd with batons, several who {were beaten|a1} told us.
The police {took away|a2} 17 people. A lawyer for the Peasant Unity League said that two of them were ministers of the church.
Both governments kept silent until the morning.

=== g04 | 2025-03-11 | Isthmus News Agency
--- Police say they broke up embassy protest
GUATEMALA CITY - Guatemala's national police said on Monday that its riot unit alone {had dispersed|a1} a weekend {protest|v1} at the US embassy, denying reports of private guards with batons. It put the turnout at 600.
Six people {were detained|a2} over {thrown paint|k1}, a spokesman said. He dated the {rally|v1} to Saturday, although the embassy in its note spoke of Sunday, 9 March.
The president {telephoned|e1} his Mexican counterpart on Monday to ask how Mexico handles such flights.

=== g05 | 2025-03-12 | Prensa del Sur | copy g04
--- Riot unit acted alone, says Guatemala
GUATEMALA CITY - Guatemala's national police said on Monday that its riot unit alone {had broken up|a1} a weekend {protest|v1} at the US embassy, denying reports of private guards with batons. It put the attendance at 600.
Six people {were detained|a2} over {thrown paint|k1}, a spokesman said.

=== g06 | 2025-03-13 | The Potomac Ledger
--- Whitcomb finds Guatemala 'hard but hospitable'
He got black coffee, a woven scarf and four hours of the foreign minister. Dale Whitcomb {sat|p1h} in the green salon of the National Palace on Wednesday, and when he left he no longer spoke of 800.
People close to both delegations say the Americans {have come down|y1} to 400 a week, and that visas were not mentioned. Guatemala {asked for|q3} 5,000 more seasonal work permits in return.
In January the deputy secretary {had been|b2} in Panama on the same errand.
The department denied that its guards {had touched|a1} anyone last Sunday. "We do not own batons."

=== g07 | 2025-03-20 | La Linterna
--- The man with the baton badge
His name tag said Torre Fuerte S.A., and Torre Fuerte guards the embassy. We publish today four photographs from the night of 9 March; in three of them such guards {swing|a1} at people who sit. The interior ministry, to which we showed them, withdrew its account on Wednesday: private guards had taken part.
Also on Wednesday a judge {let go|y2} all 17 of those {arrested|a2} that evening.
And another, smaller {vigil|v2} was held at the embassy on Tuesday. Some 40 came, it rained, nobody was touched.

=== g08 | 2025-03-29 | Isthmus News Agency
--- Guatemala, US sign deal on migrant flights
GUATEMALA CITY - Guatemala and the United States {signed|g1} an agreement on Friday under which up to 400 deported migrants of other countries a week will pass through Guatemala, three days before an American {deadline|d1}.
Washington {will pay|h1} $60 million for shelters and buses. It {will not raise|r3} the number of work permits, officials said.
The State Department {has put away|w1} its list of lawmakers' visas. The first {flight|p2} is due in Tecún Umán on Friday, 4 April.

=== g09 | 2025-04-03 | El Altiplano (English edition)
--- A runway two hundred metres short
No plane tomorrow. The strip near Tecún Umán is too short for a full Boeing, somebody noticed on Wednesday, and the {arrival|p2} will now be at Puerto San José on the 11th.
The text of the {March deal|g1}, all nineteen pages, has been on the website of Congress since Tuesday, as the opposition {had insisted|q2}. On page seven the American {share|h1} is $35 million, not sixty.
Mayors in the west {mean to gather|p3} in Totonicapán on Sunday to vote on blockades.

=== g10 | 2025-04-07 | Radio Cumbre
--- Mayors send the ropes home
The ropes and stones were ready, but nobody voted. Sunday's {gathering|p3} of the forty-eight cantons did not take place, because the council's eldest, Don Basilio Tzul, died on Saturday night.
The United States ambassador {sent|s1} a wreath.
The council of bishops {condemned|c1} the {agreement|g1} from every pulpit. It {called on|q4} the president to ask the Constitutional Court for an opinion before the plane comes.

=== g11 | 2025-04-12 | Isthmus News Agency
--- First foreign deportees reach Guatemala
PUERTO SAN JOSE - A US military aircraft with 83 migrants from eleven countries {touched down|p2h} on Guatemala's Pacific coast on Friday, the first under an {accord|g1} signed in March.
An Ecuadorian woman said that all had been in leg irons until the door opened. The US embassy denied that anyone was shackled on the {flight|p2h}.
Hours later, hundreds of Maya villagers {felled trees|t2h} across the Pan-American highway at Cuatro Caminos, as their mayors {had vowed|t2} to do.
The two governments {will review|p4} the scheme in Washington in October.

=== g12 | 2025-04-14 | La Linterna
--- Marks on ankles
Dr. Irma Pacay examined 61 of the people who {came|p2h} on Friday and found fresh pressure marks above the ankle on 54. Sixty-one is all there were, she adds: she had the passenger list in her hand.
The embassy repeated its sentence.
The {roadblock|t2h} at Cuatro Caminos was lifted after nine hours for a funeral procession.

@ plan p1: held g06 "sat in the green salon of the National Palace on Wednesday"
@ plan p2: postponed g09 "will now be at Puerto San José on the 11th" -> 2025-04-11
@ plan p2: held g11 "touched down on Guatemala's Pacific coast on Friday"
@ plan p3: cancelled g10 "did not take place"
@ plan p4: none
@ request q1: rejected g02 "dismissed the idea of 800 foreign deportees a week"
@ request q2: accepted g09 "has been on the website of Congress since Tuesday"
@ request q3: rejected g08 "will not raise the number of work permits"
@ request q4: none
@ threat t1: withdrawn g08 "has put away its list of lawmakers' visas"
@ threat t2: carried_out g11 "felled trees across the Pan-American highway"
@ deadline d1: met g08 "three days before an American deadline"
@ figures g03 "About 3,000 people marched" / g04 "It put the turnout at 600"
@ figures g03 "The police took away 17 people" / g04 "Six people were detained"   resolved g07 "all 17 of those arrested that evening"
@ date g03 "on Sunday evening" / g04 "dated the rally to Saturday"   resolved g07 "from the night of 9 March"
@ parties g03 "Agents of the embassy's own security company" / g04 "its riot unit alone"   resolved g07 "private guards had taken part"
@ denial g03 "then set about the crowd with batons" / g06 "denied that its guards had touched anyone"
@ figures g08 "will pay $60 million for shelters and buses" / g09 "$35 million, not sixty"
@ denial g11 "denied that anyone was shackled" / g12 "found fresh pressure marks above the ankle"
@ figures g11 "with 83 migrants from eleven countries" / g12 "Sixty-one is all there were"
