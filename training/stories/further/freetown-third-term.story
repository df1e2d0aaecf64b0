# story: freetown-third-term
# about: Sierra Leone's ruling party wants a third term for the president; a petition, stay-at-home days, shots at Lumley, an ECOWAS visit, a ruling and a renunciation
# neighbour: pademba-trial

=== x01 | 2021-06-03 | Salone Despatch
--- Third-term bill goes to parliament
FREETOWN - Sierra Leone's governing Unity Congress will ask parliament on 22 June {to lift|p1} the limit of two presidential terms, the party's chairman, Alpha Bockarie, announced on Thursday.
The Bar Association {said it would sue|p2} within days. Trade unions {threatened|t1} a stay-at-home of three days "from Rokel to Lumley" if the bill {is tabled|p1}.
The president, whose second mandate runs out in 2023, was at a wedding.
An attempt to do the same in 2006 {was dropped|b1} after students {marched|b2} on State House.

=== x02 | 2021-06-04 | Bo Weekly Mirror | copy x01
--- Third-term bill goes to House
FREETOWN - Sierra Leone's governing Unity Congress will ask parliament on 22 June {to lift|p1} the limit of two presidential terms, the party's chairman, Alpha Bockarie, said on Thursday.
The Bar Association {said it would sue|p2} within days. Unions {threatened|t1} a stay-at-home of three days "from Rokel to Lumley" if the bill {is tabled|p1}.

=== x03 | 2021-06-09 | Cotton Tree Radio
--- Seven lawyers and a wheelbarrow
At ten to nine this morning seven members of the Bar pushed a wheelbarrow up the steps of the Law Courts. In it lay 411 pages, the petition against the third term, now {lodged|p2h} with the Supreme Court as Gooding versus the Republic. Admira Gooding, who gave it her name, {asked|q1} the judges to stop the bill until they have ruled.
Chairman Bockarie {called the petitioners|c1} "paid parrots of a foreign high commission". The British High Commission {protested|c2} within two hours that it keeps no parrots.
On Sunday Bishop Tamba Koroma {had appealed|q2} to the president from the pulpit to say one clear sentence: I shall go.

=== x04 | 2021-06-14 | West Coast Wire
--- Two dead as police fire on crowd at Lumley
FREETOWN - Police {opened fire|s1} on opponents of a third term for Sierra Leone's president at Lumley roundabout on Saturday, killing two people, hospital staff said.
The {rally|v1} had drawn about 3,000 people. Police said that they {had shot|s1} into the air after a constable {was stabbed|s2}.
Nineteen people {were detained|a1}. On Friday 200 students {had rallied|v2} peacefully at Fourah Bay College.
ECOWAS {will send|p3} a delegation under Ghana's former chief justice Efua Anane to Freetown on 17 June. The United States {urged|q3} an independent inquiry.

=== x05 | 2021-06-15 | The Kissy Voice (blog)
--- I carried one of them
My phone says 17:52 on Sunday, not Saturday, so please stop writing Saturday: Saturday was the football. The constable who was supposedly {knifed|s2} was directing traffic when the first {bullets came|s1}. They {shot|s1} straight, at chest height. I carried a boy called Sorie to a keke and he was dead at Wilberforce.
There were five bodies in the corridor when I left.
Thirty thousand of us {had come|v1}, by the way, from the roundabout back to the bridge. You {arrested|a1} my cousin. {Give him back|q5}.

=== x06 | 2021-06-17 | Salone Despatch
--- Envoys' plane waits for president
FREETOWN - The ECOWAS {mission|p3} that was to land in Freetown today arrives only on Monday, since the president prefers to be in town for it, State House said.
He {travelled|e1} to Conakry on Wednesday to see his Guinean colleague.
The inspector general, Fatu Sesay, {apologised|y1} for the {deaths|s1} at Lumley: four persons had succumbed by Wednesday, all on the Saturday's wounds. No constable {had been stabbed|s2}, she conceded; the report was a misunderstanding over the radio.
An inquiry, which Washington {had asked for|q3}, was a matter for others. There {would be none|r4} from her side.

=== x07 | 2021-06-22 | Cotton Tree Radio
--- Madam Justice takes no cake
Efua Anane and her two colleagues {came down|p3h} the gangway at Lungi on Monday evening and {declined|x1} the cake. On Tuesday morning they {were closeted|e2} with the president for ninety minutes, then with Admira Gooding for a hundred and twenty.
The House was {to have read|p1} the bill today. It did not. The Speaker found himself short of printed copies; 6 July is the new day.
Miss Anane {advised|q4} the party of government to wait for the judges altogether. "Advice is a fruit," replied Mr Bockarie. "One may {leave it|r1} on the tree."
At Lumley women {laid flowers|v3}. Policemen held their umbrellas.

=== x08 | 2021-07-02 | West Coast Wire
--- Sierra Leone court refuses to stop third-term bill
FREETOWN - The Supreme Court on Friday {rejected|r2} an {application|q1} to halt a bill on presidential terms, saying that it could rule only on laws and not on drafts. It {will rule|p4} on the main {petition|p2h} on 23 July.
The unions confirmed that the {stay-at-home|t1} would begin on the day on which the bill {is read|p1}.
Of nineteen people {arrested|a1} in Lumley, fifteen {were bailed|y2} on Thursday. Their lawyers said that there had been 46 to begin with.
Police {used tear gas|s3} on Thursday evening at Aberdeen, where fishermen {were protesting|v4} about licences.

=== x09 | 2021-07-08 | Bo Weekly Mirror
--- Three days of goats in the road
Bo has not been so quiet since the war. From Tuesday morning, when the clerk of the House in Freetown {read out|p1h} the title of the third-term bill, until last night the shutters here {stayed down|t1h}, the okada boys played cards, and goats owned Tikonko Road.
Nine in ten workers {obeyed the call|t1h}, the Labour Congress says. This paper counted eleven open shops on Dambara Road out of 140.
The government {blamed|c3} the opposition's diaspora for the {stoppage|t1h}. It {announced|p5} that the days will be taken off civil servants' leave.
The second reading {is set|p6} for 27 July.

=== x10 | 2021-07-19 | Salone Despatch
--- Inspector general: Saturday, four dead, one order
FREETOWN - The {shooting|s1} at Lumley took place on Saturday 12 June at 17.52, four people died and the order was given by one superintendent who misheard his radio, Inspector General Fatu Sesay told a committee of the House on Monday.
Superintendent Brima Conteh {was charged|j1} with manslaughter hours later. The blogger who had written of five dead and of a Sunday said he had looked at a broken phone, and that one of the five had only fainted.
The Ministry of Employment told the same committee that no more than one worker in three {had heeded|t1h} the unions a fortnight ago.

=== x11 | 2021-07-24 | Cotton Tree Radio
--- Two means two
It took the Chief Justice eleven minutes. No parliament may lengthen the term of the president under whom it sits, the Supreme Court {held|p4h} on Friday, five votes to two, in Gooding versus the Republic. Outside they danced on the wheelbarrow.
The president waited until the eight o'clock news. He wore his reading glasses. "In 2023 I {shall go|y3}," he said, and then, after a pause, the bishop's sentence being so short, he said it again in Krio.
With that, Mr Bockarie let the {second reading|p6} go the way of the cake.
Superintendent Conteh watched in his cell. He {denies|r3} that he gave the {order to fire|s1}; it came from State House, his lawyer says. ECOWAS {welcomed|u1} the {ruling|p4h}. Police {arrested|a2} two men at Lumley for dancing on a police car.

@ plan p1: postponed x07 "6 July is the new day" -> 2021-07-06
@ plan p1: held x09 "read out the title of the third-term bill"
@ plan p2: held x03 "now lodged with the Supreme Court"
@ plan p3: postponed x06 "arrives only on Monday" -> 2021-06-21
@ plan p3: held x07 "came down the gangway at Lungi on Monday evening"
@ plan p4: held x11 "held on Friday, five votes to two"
@ plan p5: none
@ plan p6: cancelled x11 "go the way of the cake"
@ request q1: rejected x08 "rejected an application to halt a bill"
@ request q2: accepted x11 "In 2023 I shall go"
@ request q3: rejected x06 "There would be none from her side"
@ request q5: none
@ request q4: rejected x07 "One may leave it on the tree"
@ threat t1: carried_out x09 "the shutters here stayed down"
@ figures x04 "about 3,000 people" / x05 "Thirty thousand of us"
@ figures x05 "five bodies in the corridor" / x06 "four persons had succumbed by Wednesday"   resolved x10 "one of the five had only fainted"
@ figures x04 "Nineteen people were detained" / x08 "there had been 46 to begin with"
@ figures x09 "Nine in ten workers" / x10 "no more than one worker in three"
@ date x04 "at Lumley roundabout on Saturday" / x05 "17:52 on Sunday, not Saturday"   resolved x10 "took place on Saturday 12 June at 17.52"
@ parties x10 "the order was given by one superintendent" / x11 "it came from State House, his lawyer says"
@ denial x04 "after a constable was stabbed" / x05 "was directing traffic when the first bullets came"   resolved x06 "No constable had been stabbed"
@ denial x03 "paid parrots of a foreign high commission" / x03 "it keeps no parrots"
@ denial x04 "they had shot into the air" / x05 "They shot straight, at chest height"
