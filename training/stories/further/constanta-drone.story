# story: constanta-drone
# about: a sea drone explodes at a tanker off Constanta, Romania accuses Russia, a seized ship, mine-clearing with Bulgaria and Turkey, an allied exercise, February-March 2026
# neighbour: sulina-drone

=== e01 | 2026-02-16 | Black Sea Shipping News
--- Tanker holed off Constanta by unmanned boat
An explosive-laden unmanned boat {hit|s1} the tanker Adria Pearl at anchor 14 miles east of Constanta at 04.50 on Sunday, tearing a three-metre hole in her port side. Four of her crew of 22 were hurt, agents said.
The Malta-flagged vessel was carrying 60,000 tonnes of Kazakh crude loaded in Novorossiysk. No oil is reported in the water.
Romania's coast guard {sent|m1} two cutters. Nobody has claimed the {attack|s1}. Marine insurers recall the {mining|b1} of a grain carrier in the same waters in December 2023.

=== e02 | 2026-02-17 | Danube Press Agency
--- Romania blames Russia for tanker blast
BUCHAREST - Romania on Monday {accused|u1} Russia of an {attack|s1} by sea drone on a tanker off the port of Constanta that injured four sailors.
President Matei Corbeanu {called on|q1} NATO to send minehunters to the western Black Sea. He {will confer|p1} with his Bulgarian colleague in Varna on Thursday.
The Kremlin {rejected|r1} the {accusation|u1} as absurd and suggested Ukrainian "pirates". Kiev denied any part.

=== e03 | 2026-02-17 | Ziua de Litoral | copy e02
--- Bucharest points at Moscow over Adria Pearl
BUCHAREST - Romania on Monday {accused|u1} Russia of an {attack|s1} by sea drone on a tanker off the port of Constanta that injured four seamen.
President Matei Corbeanu {called on|q1} NATO to send minehunters to the western Black Sea. He {will meet|p1} with his Bulgarian colleague in Varna on Thursday.

=== e04 | 2026-02-19 | Varna Evening News
--- Fog over Varna, presidents stay at home
At the airport you could not see the windsock. The Romanian president's {visit|p1} has therefore been shifted to Sunday, his hosts announced at nine, when the carpet was already out.
Varna's fishermen have a theory of their own about the {bang|s1}. "It was Saturday evening, around eight, I was pulling turbot," says Stoyan Penev, who was 20 miles south of the tanker. "A flash, then nothing." A harbour pilot in Constanta has told our reporter the same.
Dockers in Constanta {refused|k1} on Wednesday to tow the ship in until she had been searched for a second charge.

=== e05 | 2026-02-20 | Danube Press Agency
--- Romanian commandos board Russian-linked freighter
CONSTANTA - Romanian marines {boarded|a1} the freighter Vega Rossa on Thursday night and {detained|a2} its captain, whom prosecutors suspect of having launched the drone that {struck|s1} a tanker last weekend.
The Comoros-flagged ship belongs to a firm in Sevastopol. Russia {demanded|q2} that the ship be let go "without delay" and {threatened|t1} to search Romanian vessels in the Black Sea.
One marine broke an arm. Shots {were not fired|a1}, the navy said.
A Russian {aerial drone|s9} wounded three men in the Danube delta earlier this month.

=== e06 | 2026-02-23 | Bucharest Ledger
--- Corbeanu gets his Varna walk
They {strolled|p1h} along the sea garden on Sunday with 30 metres of bodyguards on either side, and at the end of it the heads of state of Romania and Bulgaria {had agreed|g1} that their navies would sweep the lanes for mines together. Turkey {is to join|p2} the patrols from 10 March.
The log of the Adria Pearl, which this paper has seen, knows no fog and no turbot. "0451 LT. Heavy impact port side," it says for the {fifteenth|s1}.
The captain's lawyer claims that the marines {fired|a1} at least eleven rounds into the bridge of the Vega Rossa. He has pictures of holes.

=== e07 | 2026-02-25 | Radio Dobrogea
--- Two men overboard
Good morning. The crew list of the tanker has been going about in the port, and it does not add up. On it are 24 names. Twenty-two men came ashore. The agent has now confirmed that two Filipino oilers have been missing since the {explosion|s1}: Rodel Abad, 33, and Joey Lim, 27.
Their embassy {asked|q3} Bucharest for divers. The coast guard looked on the surface for nine hours, it says, and that was it.
On the quay last night sailors' wives {lit|v1} candles in jam jars, some sixty of them. A {second boat|s2} without a crew was found adrift off Mangalia on Monday and {blown up|m2} by the navy.

=== e08 | 2026-02-27 | Moscow Daily Ledger
--- Pearl diving
Romania needed a Russian and found one. Captain Yuri Demin, {held|a2} in Constanta, has never seen a sea drone outside television, says the firm that owns the Vega Rossa. The ship {was stormed|a1} on Friday in daylight, in the view of two Turkish trawlers, and not on Thursday night.
Moscow had {given notice|t1} a week ago. On Thursday the Black Sea Fleet's boats {stopped|t1h} the Romanian grain ship Olt II for four hours off Feodosia and looked into her holds.
Bucharest {called|u2} it piracy.

=== e09 | 2026-03-03 | NATO Maritime Command, media release
--- Allied minehunters arrive in Constanta
Three mine countermeasures vessels from Germany, Italy and Turkey {entered|y1} the port of Constanta today. The {deployment|y1} follows a {request|q1} made by Romania in February.
The ships {will take part|p3} in exercise Clear Lane with Romanian and Bulgarian units from 16 to 20 March.
Divers of the German tender Rhön {are assisting|y2} the Romanian authorities in the search for two missing seafarers at the {request|q3} of the Philippines.
NATO does not seek confrontation with the Russian Federation.

=== e10 | 2026-03-06 | Danube Press Agency
--- Romania frees freighter, keeps captain
CONSTANTA - Romania {released|l1} the freighter Vega Rossa and 13 of its crew on Thursday, two weeks after it {was seized|a1}, but a court ordered captain Yuri Demin {held|a3} for another month.
Prosecutors conceded that seven shots {had been fired|a1} when marines took the ship. The navy had denied any {firing|a1}.
Police divers found the body of one of the missing oilers in the engine room on Wednesday. The death toll from the {drone blast|s1} stands at one, with one missing.
Russia {demanded|q4} that Demin go home too.

=== e11 | 2026-03-12 | Black Sea Shipping News
--- Three navies, one lane
Turkish corvettes {fell in|p2h} with Romanian and Bulgarian patrol boats off Cape Kaliakra on Tuesday, on schedule. Insurers cut the war premium by a third.
For {Clear Lane|p3} there is less luck. The {exercise|p3} has been scrapped because the Italian ship has a cracked shaft and the Germans are wanted in the Baltic.
The investigators' interim report gives the time of the {strike|s1} as 04.51 on 15 February and the number of injured as seven, three of whom had first declined treatment. On the author of it the report is silent; the control unit was "consistent with several producers", Ukraine included.
Demin's trial {opens|p4} in May.

@ plan p1: postponed e04 "shifted to Sunday" -> 2026-02-22
@ plan p1: held e06 "strolled along the sea garden on Sunday"
@ plan p2: held e11 "fell in with Romanian and Bulgarian patrol boats"
@ plan p3: cancelled e11 "The exercise has been scrapped"
@ plan p4: none
@ request q1: accepted e09 "entered the port of Constanta today"
@ request q2: accepted e10 "released the freighter Vega Rossa"
@ request q4: none
@ request q3: accepted e09 "are assisting the Romanian authorities"
@ threat t1: carried_out e08 "stopped the Romanian grain ship Olt II"
@ date e01 "at 04.50 on Sunday" / e04 "It was Saturday evening, around eight"   resolved e06 "0451 LT"
@ denial e05 "Shots were not fired" / e06 "fired at least eleven rounds"   resolved e10 "seven shots had been fired"
@ figures e01 "her crew of 22" / e07 "On it are 24 names"
@ date e05 "on Thursday night and detained" / e08 "on Friday in daylight"
@ figures e06 "at least eleven rounds" / e10 "seven shots had been fired"
@ denial e05 "whom prosecutors suspect of having launched the drone" / e08 "has never seen a sea drone outside television"
@ one s9 = sulina-drone/s1
