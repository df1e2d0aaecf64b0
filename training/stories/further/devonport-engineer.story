# story: devonport-engineer
# about: a Chinese-born engineer of the Devonport naval base tried for spying in Auckland, a jury verdict, an expelled attaché, Chinese timber curbs, a swap rumour and ministers' talks
# neighbour: xiamen-biologist

=== y01 | 2017-09-11 | Radio Hauraki News
--- Navy engineer in the dock from Wednesday
He ran marathons for the navy and, says the Crown, errands for Beijing. Daniel Guo, 39, a sonar engineer at the Devonport base, {goes before|p1} the High Court in Auckland on Wednesday. He is {charged|c1} with having copied 1,400 drawings of the frigates' new sonar and passed them to an attaché of the Chinese embassy.
Security officers {took him in|ar1} on 2 February at the ferry terminal, a memory stick under his insole.
Guo's brother {asks|q1} that bail be granted for the length of the {trial|p1}. The embassy {demands|q2} that the attaché's name be left out of the papers.

=== y02 | 2017-09-14 | Tasman Press
--- Spy trial of Chinese-born navy engineer opens in Auckland
AUCKLAND - A naval engineer {accused of passing|c1} sonar plans to China pleaded not guilty when his {trial opened|p1h} in Auckland on Wednesday.
Daniel Guo, {arrested|ar1} in February, stayed in custody after Justice Helen Rutherford {refused|r1} him bail.
The prosecution {will call|p2} a former Chinese naval officer by video link on 22 September.
China's foreign ministry {warned|t1} of "consequences in trade" if its diplomats were dragged into the case. New Zealand sells China logs for 2.3 billion dollars a year.

=== y03 | 2017-09-15 | Dunedin Post | copy y02
--- Not guilty, says navy man
AUCKLAND - A naval engineer {accused of handing|c1} sonar plans to China pleaded not guilty when his {trial opened|p1h} in Auckland on Wednesday.
Daniel Guo, {arrested|ar1} in February, remained in custody after Justice Helen Rutherford {refused|r1} him bail.
The prosecution {will call|p2} a former Chinese naval officer by video link on 22 September.

=== y04 | 2017-09-16 | The Harbour Tattler
--- SOLE TRADER: stick, shoe and the sushi date
The insole is out of the bag! There was no stick in any shoe, Guo's silk told the jury on Friday: the thing lay in his desk and held his wedding snaps.
Nor was it February when they {nabbed|ar1} him. The cuffs clicked on 30 January, in a sushi bar, between the eel and the tuna, she said.
Fourteen hundred drawings? A navy clerk who was made to count got stuck at 212.
Outside, a dozen patriots {burned|m1} a paper junk. Cops {moved them on|a1}.

=== y05 | 2017-09-20 | Wellington Dispatch
--- Attaché has until Sunday
Since yesterday Commander Xu Liang of the Chinese embassy is a guest whose stay is over. New Zealand {declared him undesirable|x1} and expects him to have {left by|d1} Sunday the 24th.
His name, which the embassy {wished to keep|q2} from the public, was read out in court on Monday, letter by letter.
The defence force's chief, Air Marshal Rod Penney, cancels a {trip|p3} to Qingdao in October. The foreign ministers, however, {will see each other|p4} in New York on Friday as arranged.
In Xiamen a New Zealand biologist {stands trial|b1} too, in a case that nobody in Wellington compares aloud.

=== y06 | 2017-09-23 | Tasman Press
--- China halts log imports from New Zealand port
WELLINGTON - China {suspended|t1h} imports of logs shipped from Tauranga on Friday, citing bark beetles, three days after New Zealand {expelled|x1} a Chinese attaché in a spying case.
The measure affects a trade worth 480 million dollars a year, the forest owners' association said.
The two countries' foreign ministers {met|p4h} for 25 minutes in New York on Friday. China's minister {asked|q3} New Zealand to take the {expulsion|x1} back.
In Auckland the {video testimony|p2} of a witness was put off to 27 September because the line failed.

=== y07 | 2017-09-25 | Radio Hauraki News
--- One suitcase, one violin
He went without a word. Xu Liang walked through gate nine on Saturday evening with one suitcase and a violin, and at 23.50 China Southern {carried him off|y1} to Guangzhou, a whole day before he had to.
His government had hoped to the last. But the foreign minister, back from New York, only said: "Nobody's {expulsion|x1} {gets taken back|r2}."
At Tauranga, 90 log-truck drivers {circled the port|m2} on Sunday with their horns on. They {want|q4} a minister to come and see the pile. And it's no 480 million that {lies there|t1h}, the port's own ledger says: 150 at most.

=== y08 | 2017-09-28 | Wellington Dispatch
--- A captain on a flickering screen
Captain Song, who is not called Song, {testified for two hours|p2h} yesterday from a room without a window. He had seen the frigate drawings on a table in Ningbo, he said, with Guo's initials; he had never met Guo.
Beijing says that it has received no drawing of any New Zealand ship from anyone.
The judge {gave the Crown|d2} until Monday to disclose what Song is paid.
Forestry Minister Gail Tipene {was shown round|v1} the Tauranga log yard yesterday afternoon by the very drivers who had hooted for her. She {promised|o1} bridging loans.
The jury {is to retire|p5} on 4 October.

=== y09 | 2017-10-06 | Tasman Press
--- New Zealand navy engineer guilty of spying for China
AUCKLAND - A jury {convicted|p5h} naval engineer Daniel Guo of spying for China on Thursday after a day and a half of deliberation.
It found that he had passed on 212 sonar drawings, not the 1,400 named in the indictment. Sentence {will be passed|p6} on 20 October.
China {condemned|c2} the {verdict|p5h} as a farce. Guo was {arrested|ar1} on 2 February; custody since then will count.
The Monday {deadline|d2} to reveal a witness's pay passed without an answer, the defence complained.

=== y13 | 2017-10-08 | Auckland Sunday Argus
--- Twelve good people and a sonar
They had tea, they had an index of 212 drawings, and on Thursday at ten past three they {had a verdict|p5h}. Daniel Guo took it standing, eight months after his {arrest|ar1}.
The {trial|p1h}, three weeks and a day, will be remembered for its guests. There was Captain Song, {heard|p2h} through a wire after the first wire had broken. There was Commander Xu, whose {expulsion|x1} was in the newspapers before it was in his letter box. And there was nobody from the embassy; Beijing's {scolding|c2} came by e-mail.
The jurors took four hours, incidentally. The clerk's longer time includes a wedding and a fire alarm.
In Tauranga the {blocked|t1h} logs sprout mushrooms. Sentence {falls|p6} on the 20th.

=== y10 | 2017-10-11 | The Harbour Tattler
--- SWAP SHOP! Sonar Dan for Dolphin Moana?
Psst. Two spooks and a sauvignon tell us that Wellington and Beijing are {haggling over|g9} a trade: our biologist for their engineer, on a runway in Apia, next Saturday.
"Tosh," says the Prime Minister's man. There is no such {bargain|g9} and there never was.
The Tattler notes that the PM {popped in|v2} at the Chinese embassy's moon-cake do on Monday, which she skipped last year.
Forest bosses {beg|q5} Beijing to let at least the 11 ships at anchor unload.

=== y11 | 2017-10-19 | Dunedin Post
--- Ships unload, judge has the flu
Bark beetles die quickly, it seems. On Tuesday the {first three|y2} of eleven timber ships began to unload in Lianyungang; the others have berths for next week.
Justice Rutherford has influenza, and so the {sentencing|p6} of Daniel Guo slips from tomorrow to Friday week, the 27th. His mother {appealed|q6} to her to remember his father's heart.
Trade Minister Colin Abernethy says he found Shanghai "thawed" on his {visit|b2} last week.
Four men have been {fined|a2} for setting fire to a paper ship outside the court in September.

=== y12 | 2017-10-28 | Tasman Press
--- Engineer gets nine years in New Zealand spy case
AUCKLAND - A judge {jailed|p6h} former naval engineer Daniel Guo for nine years on Friday for selling sonar secrets to China, a day after a New Zealand biologist {came home|b3} from a Chinese prison.
There was no link, New Zealand's foreign minister said. Justice Helen Rutherford said that Guo had been {seized|ar1} in a restaurant on 30 January and held for three days without a lawyer; she took a year off for it.
The defence {will go|p7} to the Court of Appeal.
{Talks|p8} on restoring military contacts with China are due in December.

@ plan p1: held y02 "pleaded not guilty when his trial opened"
@ plan p2: postponed y06 "was put off to 27 September" -> 2017-09-27
@ plan p2: held y08 "testified for two hours yesterday"
@ plan p3: cancelled y05 "cancels a trip to Qingdao"
@ plan p4: held y06 "met for 25 minutes in New York"
@ plan p5: held y09 "A jury convicted naval engineer"
@ plan p6: postponed y11 "to Friday week, the 27th" -> 2017-10-27
@ plan p6: held y12 "A judge jailed former naval engineer"
@ plan p7: none
@ plan p8: none
@ request q1: rejected y02 "refused him bail"
@ request q2: rejected y05 "was read out in court on Monday"
@ request q3: rejected y07 "Nobody's expulsion gets taken back"
@ request q4: accepted y08 "was shown round the Tauranga log yard"
@ request q5: accepted y11 "began to unload in Lianyungang"
@ request q6: none
@ threat t1: carried_out y06 "China suspended imports of logs"
@ deadline d1: met y07 "carried him off to Guangzhou"
@ deadline d2: none
@ date y01 "on 2 February at the ferry terminal" / y04 "The cuffs clicked on 30 January"   resolved y12 "in a restaurant on 30 January"
@ date y04 "The cuffs clicked on 30 January" / y09 "on 2 February"   resolved y12 "in a restaurant on 30 January"
@ denial y01 "a memory stick under his insole" / y04 "There was no stick in any shoe"
@ figures y01 "having copied 1,400 drawings" / y04 "got stuck at 212"   resolved y09 "212 sonar drawings, not the 1,400"
@ figures y06 "480 million dollars a year" / y07 "150 at most"
@ denial y01 "passed them to an attaché" / y08 "no drawing of any New Zealand ship"
@ figures y09 "a day and a half of deliberation" / y13 "took four hours"
@ one b1 = xiamen-biologist/p1h
@ one p1h = xiamen-biologist/b2
@ one b3 = xiamen-biologist/y3
@ one b2 = xiamen-biologist/p3h
