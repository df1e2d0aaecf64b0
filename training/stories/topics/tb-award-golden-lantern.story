# story: tb-award-golden-lantern
# about: the Golden Lantern film awards in Toronto: a surprise winner and a fall on the stairs
# neighbour: tb-award-silver-reel

=== a01 | 2019-03-04 | Screen Toronto
--- Salt Road wins top Lantern
The low-budget drama "Salt Road" {won|e1} best picture at the Golden Lantern {awards|e2} in Toronto on Sunday night. Its director, Nadia Voss, also {took|e3} the prize for best screenplay. Favourite "The Glass Admiral" {went home|e4} with one award of eleven {nominations|e5}. Lead actress Carla Munn {was named|e6} best actress and {dedicated|e7} the statue to her late father. Host Benny Fitch {tripped|e8} on the stairs and {broke|e9} his ankle. Singer Odile Marchand {stepped in|e10} and {led|e10} the rest of the {evening|e2}.

=== a02 | 2019-03-04 | Maple News Agency
--- Host breaks ankle at Golden Lanterns
Comedian Benny Fitch {was taken|e11} to hospital on Sunday after he {fell|e8} during the Golden Lantern {gala|e2}. He {fractured|e9} an ankle, his agent {said|e30}. Odile Marchand {took over|e10} as host without a {rehearsal|e31}. "Salt Road" {was crowned|e1} best picture, to {gasps|e12} in the hall. "The Glass Admiral," which {was up for|e5} eleven prizes, {received|e4} only the one for costumes. Carla Munn {was honoured|e6} for her {role|e32} as a salt miner in "Salt Road."

=== a03 | 2019-03-05 | The Lakeshore Star
--- A night of tears and splints
It was the oddest Lantern {night|e2} in years. First came the {tumble|e8}, then the {gasps|e12} when the envelope {was opened|e13}. "I {thought|e33} they {had mixed up|e34} the cards," Voss {said|e35} of her {victory|e1}. Munn, {crying|e36}, {spoke|e7} of her father, a projectionist who {died|e14} in January. Fitch {tweeted|e15} from the hospital: "{Break a leg|e37}, they {said|e38}." Producer Leo Garrick of "The Glass Admiral" {left|e16} before the {party|e17}.

=== a04 | 2019-03-06 | Screen Toronto
--- Garrick: jury was bought
Producer Leo Garrick {accused|e18} the Lantern jury on Tuesday of {taking|e19} gifts from the makers of "Salt Road". He {walked out|e16} on Sunday, he {explained|e39}, because he {could not congratulate|e40} cheats. Jury head Rene Alcott {rejected|e20} the {charge|e18} as sour grapes. Fitch {underwent|e21} an {operation|e21} on his ankle and {is doing|e41} well. His {joke|e15} from the ward {was shared|e42} 200,000 times. Last year "Harbour Lights" {won|e43} eight Lanterns.

=== a05 | 2019-03-08 | Maple News Agency
--- Academy to review jury
The Lantern Academy {will look into|e22} the {accusations|e18} that Leo Garrick {made|e18} against its jury, it {announced|e44} on Friday. Nothing {suggests|e45} that any juror {accepted|e19} presents, chairwoman Iris Tan {stressed|e46}. Alcott, who {has denied|e20} everything, {welcomed|e47} the {review|e22}. Cinemas {are showing|e23} "Salt Road" on 300 more screens since its {triumph|e1}. Marchand {was asked|e24} to host next year's {ceremony|e25} after her {rescue|e10} of this one.

=== a06 | 2020-02-24 | The Lakeshore Star
--- Marchand hosts, Fitch dances
Odile Marchand {hosted|e25} the Golden Lanterns on Sunday, as the Academy {had asked|e24} her to do. Benny Fitch, whose {fall|e8} {interrupted|e48} last year's {show|e2}, {danced|e49} down the same stairs; the {surgery|e21} {had worked|e50}. Garrick {stayed at home|e51}. The {review|e22} {cleared|e26} the jury in June, and he {apologized|e52} for {his words|e18}. Carla Munn, last year's {winner|e6}, {presented|e53} the prize for best picture to "Tin Orchard".
