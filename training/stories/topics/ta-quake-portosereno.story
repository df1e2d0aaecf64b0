# story: ta-quake-portosereno
# about: an evening earthquake in an Italian port wrecks a hospital wing; a porter is dug out
# neighbour: ta-quake-montecalvo

=== p1 | 2024-10-17 | Gazzetta del Golfo
--- Quake shakes Porto Sereno, hospital wing down
An earthquake of magnitude 5.4 {shook|e1} the port of Porto Sereno at 18.40 on Thursday and {brought down|e2} the old wing of the Santa Marta hospital. One nurse {was killed|e3} and eleven patients {were hurt|e4}, the region {said|e31}. Cranes in the harbour {swayed|e32} and ferry traffic {stopped|e5}. The wing {had been emptied|e6} of most beds in September because of damp. "Without that we {would be counting|e33} dozens of dead," {said|e7} hospital director Nives Gallo. Ferries {will stay in port|e5} overnight while divers {look at|e25} the quay.

=== p2 | 2024-10-18 | Litorale News
--- Porter found alive at dawn
A hospital porter, Rocco Iannone, {was brought out|e8} at dawn on Friday from under the {collapsed|e2} wing. He {had been pinned|e9} by a lift door for nine hours and {had used|e34} his phone to {call|e10} his brother. Doctors {say|e35} he {will lose|e11} two fingers. The {shock|e1} {was felt|e36} as far as the islands. Mayor Aldo Ferrucci {ordered|e12} all schools {closed|e13} until Monday, and boats {sail|e14} again from noon. The quay {had been checked|e25} by divers during the {pause|e5}. The nurse who {died|e3} {was on shift|e37} ten metres from him.

=== p3 | 2024-10-18 | Penisola Wire
--- Second body found at Porto Sereno hospital
Searchers {found|e15} the body of a second person, a 71-year-old patient, in the hospital of Porto Sereno on Friday, {raising|e38} the death toll from Thursday's {earthquake|e1} to two. The patient {had refused|e39} to {leave|e6} when the ward {was cleared|e6} last month, a relative {said|e40}. Civil protection teams {checked|e16} 340 houses and {found|e41} 58 unfit to live in. The mayor's {decision|e12} to {shut|e13} schools {applies|e42} to nursery schools too. The president {telephoned|e30} Ferrucci to {express|e43} his sympathy. Iannone, the porter who {was trapped|e9} until dawn, {is stable|e44}. Rescuers {credited|e45} his brother, whose {sketch|e17} of the shaft {saved|e46} them hours. Boats {have been running|e14} since noon.

=== p4 | 2024-10-20 | Il Taccuino
--- The brother who answered the phone
"I {thought|e47} he {was joking|e48}," Sandro Iannone {says|e49} of the {call|e10} he got on Thursday evening. He {drove|e50} to the hospital and {drew|e17} the firemen a plan of the lift shaft. The {rescue|e8} {took|e51} until six. Rocco, who {lost|e11} two fingers, {wants|e52} to {go back to work|e53}. "The director {is right|e54} when she {talks|e7} of dozens," the brother {adds|e55}. He {knew|e56} the nurse who {lost her life|e3}. For nine hours Rocco {could move|e9} only one arm. "{Coming upon|e15} the old man was the worst," a fireman {told|e57} the brothers later. Even the president {rang|e30} the mayor. On Tuesday the children {go back|e19} to school.

=== p5 | 2024-10-22 | Gazzetta del Golfo
--- Pupils return, questions remain
Pupils {returned|e19} to class in Porto Sereno on Tuesday, a day later than planned, after {inspections|e16} of each building. The union of nurses {asks|e58} why a wing {known|e59} to be weak since a 2011 {report|e20} still {held|e21} any patients at all. Gallo {answered|e60} that the {transfer|e6} in September {was to be completed|e61} by December. A {vigil|e22} for the dead nurse, Bianca Loi, {drew|e62} 2,000 people on Monday night. Two of the eleven {injured|e4} {are still in|e63} intensive care. The mayor {had kept|e13} the children at home until every wall {was seen to|e16}. On Sunday the patient who {was discovered|e15} last {was buried|e64}. A new wing {is to open|e23} in 2026.

=== p6 | 2026-03-05 | Penisola Wire
--- New wing opens where the old one fell
Porto Sereno {opened|e23} a new hospital wing on Thursday, seventeen months after the old one {crumbled|e2}. Rocco Iannone, {freed|e8} from the lift that night, {cut|e65} the ribbon with a hand that {was robbed|e11} of two fingers. The building {is named|e66} after Bianca Loi. A court {found|e67} last year that the managers {had ignored|e68} the {warning|e20} of 2011, and {fined|e69} the hospital 900,000 euros. "The {disaster|e1} {taught|e70} us to {read|e71} our own papers," Gallo's successor {told|e72} guests at the {ceremony|e23}. Candles {burned|e73} as at the {wake|e22} for her. Of the eleven who {were wounded|e4}, nine {came|e74}.
