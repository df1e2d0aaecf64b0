# story: isfahan-seals
# about: Iran and the European Union talk about enrichment in September and October 2006; broken seals at a hall in Isfahan, inspectors turned back, a deadline on the last of the month, a Russian offer
# neighbour: hamburg-valves

=== i01 | 2006-09-05 | Danube News Service
--- Iran, EU to resume nuclear talks in Geneva
VIENNA - Iran and the European Union {will resume|p1} talks on Tehran's nuclear programme in Geneva on 14 September, EU diplomats said on Tuesday.
The last {round|b1}, in June, broke up over the number of centrifuges. The Europeans {demand|q1} that Iran halt the conversion of uranium in Isfahan while the parties talk.
The UN's nuclear agency in Vienna {has given Iran until|d1} 30 September to hand in the drawings of a tunnel near the plant.
Washington {is threatening|t1} to freeze the foreign accounts of six Iranian banks if the drawings do not come.

=== i02 | 2006-09-06 | The Continental | copy i01
--- Geneva again: Iran and EU try a new round
VIENNA - Iran and the European Union {will reopen|p1} talks on Tehran's nuclear programme in Geneva on 14 September, EU officials said on Tuesday.
The last {round|b1}, in June, broke up over the number of centrifuges. The Europeans {demand|q1} that Iran halt the conversion of uranium in Isfahan while the parties talk.

=== i03 | 2006-09-08 | Tehran Morning
--- Seals, wax and tears
On Wednesday morning our engineers {took the seals|k1} off Hall 4 of the Isfahan works, in the presence of a camera and a mullah. It was a holiday for them; they sang.
"We {stop nothing|r1}," said negotiator Mohsen Ardalan with regard to Europe's standing {wish|q1}. "They may as well ask the Zayandeh Rud to halt."
Ardalan {put forward|q2} a wish of his own: spare parts for airliners, before the next Airbus falls apart over the Caspian.
Eleven seals were {removed|k1}. Each will be given to a school.
The Geneva {appointment|p1}, he said, will be kept.

=== i04 | 2006-09-11 | Danube News Service
--- Inspectors turned away at Isfahan
VIENNA - Iran {barred|s1} four inspectors of the UN nuclear agency from a hall in Isfahan on Saturday, diplomats in Vienna said on Monday.
They waited for five hours in a car. The agency's director {complained|c1} in a letter and said that 34 seals, rather than eleven, had been {cut|k1} in the same hall a few days before.
The {session|p1} in Geneva will be held on the 22nd, eight days late. Tehran is still leafing through a Russian paper.
Moscow {offers|o1} in it to make the fuel on its own soil, at Angarsk.
A U.S. official said the banks had been {warned|t1} "for the last time but one".

=== i05 | 2006-09-13 | Tehran Morning
--- Nobody was turned away
The gentlemen from Vienna were offered melon, and it was they who did not get out of the car. Deputy head of the atomic organisation Shirin Vaziri gave this version of {Saturday's scene|s1} at Isfahan. They lacked the stamp of the right month.
They are free to {return|p2} next Monday, she said, stamp in hand.
About the seals she can count: eleven. The agency's other number comprises, she thinks, those that it had forgotten to put on.
Some 3,000 students {formed a chain|m1} round the works yesterday. They {called on|q3} the government to leave the Non-Proliferation Treaty.
In August an Australian inspector {was sent home|b2} for taking pictures of a bakery.

=== i06 | 2006-09-19 | Le Messager (English edition)
--- Six hours in Hall 4
They had the right stamp this time. Four inspectors {spent|p2h} Monday in the notorious hall and came out at dusk with a box of filter papers.
Two people who know the contents of their note to Vienna say that they counted broken wires: 34.
In Paris the foreign minister {received|e1} Russia's deputy minister, Oleg Strakhov, who carried his Angarsk {plan|o1} under his arm. Iran {has turned it down|r2} so far, but with a smile, he said.
Iran's government {will not hear|r3} of leaving the treaty, its spokesman declared; students may be students.
Brussels is {ready to deliver|y1} pumps and tyres for ageing Airbuses, we learn.

=== i07 | 2006-09-23 | Danube News Service
--- Geneva round ends without date for another
GENEVA - The EU's foreign policy chief and Mohsen Ardalan {talked|p1h} for nine hours on Friday at a hotel by the lake and parted after a kiss on both cheeks.
Europe {granted|y1} Iran the spare parts for its airliners, worth $60 million, "as a gesture". On Isfahan there was no movement.
Ardalan denied that he had {agreed|g1} to a pause of three months, as a British delegate told the press in the lobby.
The foreign ministers of the three European powers {will travel|p3} together to Tehran on 5 October, the delegate added.

=== i13 | 2006-09-24 | Lake Leman Sunday | copy i07
--- Two kisses, no date
GENEVA - The EU's foreign policy chief and Mohsen Ardalan {negotiated|p1h} for nine hours on Friday at a hotel by the lake and parted after a kiss on both cheeks.
Europe {allowed|y1} Iran the spare parts for its airliners, worth $60 million, "as a gesture". On Isfahan there was no movement.
Ardalan denied that he had {agreed|g1} to a pause of three months, as a British delegate told the press in the lobby.

=== i08 | 2006-09-27 | Potomac Post
--- Four banks, for now
The Treasury did on Tuesday what it had been {growling about|t1} since summer. It {blocked|t1h} the dollar accounts of four Iranian banks, with immediate effect; two others were let off after a word from Tokyo.
Why not wait for the end of the month? Because, one official said, the drawings, when they come, "would be drawn by children".
Tehran {cursed|c2} it as robbery. It puts the sum at three billion dollars; here nobody will say more than 800 million.
The three months' {freeze|g1} in Isfahan is real, two European diplomats maintain: Ardalan initialled it in Geneva on a napkin.

=== i09 | 2006-10-01 | Tehran Morning
--- The tunnel arrives by courier
A motorcyclist {brought|y2} the rolled plans of the Isfahan tunnel to the agency's door in Vienna at two o'clock on Friday afternoon. The doorkeeper signed. That is how Iran treats a {date|d1}: with a day in hand.
They show a tunnel. It leads from a canteen to a lavatory, and has done so since 1978.
"I have signed no napkin," Ardalan said once more; a {pause|g1} there will not be.
The {journey|p3} of the three ministers has become a journey of nobody: London backed out on Thursday and the two others did not care to come alone.
Iran {will inaugurate|p4} the second line of Hall 4 on 10 October.

=== i10 | 2006-10-06 | Le Messager (English edition)
--- A napkin, framed
It exists. This newspaper has held it: white, paper, of the Hotel Beau-Lac, with the letters M. A. and the words "3 mois". Mohsen Ardalan {resigned|x1} on Wednesday evening.
His successor, Shirin Vaziri, at once put off the {inauguration|p4} of Hall 4's new line by a fortnight, to the 24th, and {announced|p5} that she would see Strakhov in Moscow.
The agency has meanwhile {asked for|q4} a visit to the canteen.
It {received|y2} the plans of the tunnel on Saturday, its register says, and on no other day.
The Americans speak of three {frozen|t1h} banks; the fourth turned out to be a savings club in Shiraz.

=== i11 | 2006-10-25 | Danube News Service
--- Iran starts new line, accepts part of Russian plan
TEHRAN - Iran {started up|p4h} a second conversion line in Isfahan on Tuesday. It has 164 machines, the atomic organisation said, while Western diplomats spoke of half as many.
On the same day Shirin Vaziri {told|y3} Russia that a third of Iran's fuel might be made in Angarsk.
No date has been fixed for her {trip|p5} to Moscow. The agency's {wish|q4} to see the canteen was {refused|r4} on grounds of hygiene.
The EU {regretted|c3} the new line. It {may cancel|t2} the delivery of aircraft tyres, a spokeswoman said.

@ plan p1: postponed i04 "will be held on the 22nd, eight days late" -> 2006-09-22
@ plan p1: held i07 "talked for nine hours on Friday"
@ plan p2: held i06 "spent Monday in the notorious hall"
@ plan p3: cancelled i09 "has become a journey of nobody"
@ plan p4: postponed i10 "by a fortnight, to the 24th" -> 2006-10-24
@ plan p4: held i11 "started up a second conversion line"
@ plan p5: none
@ request q1: rejected i03 "We stop nothing"
@ request q2: accepted i07 "granted Iran the spare parts for its airliners"
@ request q3: rejected i06 "will not hear of leaving the treaty"
@ request q4: rejected i11 "was refused on grounds of hygiene"
@ threat t1: carried_out i08 "blocked the dollar accounts of four Iranian banks"
@ threat t2: none
@ deadline d1: met i09 "brought the rolled plans of the Isfahan tunnel"
@ figures i03 "Eleven seals were removed" / i04 "34 seals, rather than eleven"   resolved i06 "they counted broken wires: 34"
@ denial i04 "barred four inspectors of the UN nuclear agency" / i05 "it was they who did not get out of the car"
@ denial i07 "Ardalan denied that he had agreed to a pause" / i08 "Ardalan initialled it in Geneva on a napkin"   resolved i10 "It exists"
@ date i09 "at two o'clock on Friday afternoon" / i10 "received the plans of the tunnel on Saturday"
@ figures i08 "accounts of four Iranian banks" / i10 "speak of three frozen banks"
