# story: tc-kidnap-jeweller
# about: a jeweller's wife is kidnapped in Spain and freed by a police raid after five days; her brother-in-law was behind it
# neighbour: tc-kidnap-heir

=== n01 | 2024-06-18 | Costa Diario
--- Jeweller's wife seized in garage
Three armed men {abducted|e1} Mercedes Lasarte, the wife of jeweller Íñigo Lasarte, in her garage in Puertoclaro on Monday night and {drove off|e2} with her. Neighbours {heard|e3} a {scream|e57}. The kidnappers {telephoned|e4} two hours later and {demanded|e5} diamonds worth four million euros. Police have {taken over|e6} the house. "We {are|e7} in contact," commissioner Dolores Amat {said|e8}. The shop {stayed closed|e9} on Tuesday.

=== n02 | 2024-06-20 | Madrid Ahora
--- Lasarte: I have the stones ready
Íñigo Lasarte is {willing|e10} to {give|e11} the kidnappers of his wife the diamonds they {ask|e5} for, he {said|e12} on Wednesday night. The police {advise|e13} against it. The first {call|e4} had {lasted|e4} half a minute. A second {call|e14} {came|e14} at noon, with the voice of Mercedes, {held|e15} somewhere in the hills. "She {told|e16} me to {water|e17} the lemon tree," he {reported|e12}. Amat's officers {searched|e18} forty farmhouses in vain. On Monday the men had needed four minutes to {carry her off|e1}. In 2016 robbers had {emptied|e19} the shop.

=== n03 | 2024-06-22 | Agencia Levante
--- Police free hostage from cistern
Special forces {freed|e20} Mercedes Lasarte on Saturday at dawn. They {stormed|e21} a farm near Montarco, where she had been {kept|e15} in an empty cistern since {being taken|e1}. One kidnapper was {shot dead|e22}, two were {arrested|e23}. Her {words|e16} about the lemon tree {put|e51} the police on the trail, after the {search|e18} of forty farmhouses had {failed|e54}: she {meant|e52} a farm of that name. No diamond {changed hands|e11}. An officer was {hurt|e25} in the {raid|e21}. She is {well|e26}, Amat {said|e27}.

=== n04 | 2024-06-23 | Costa Diario
--- "I counted the drops"
"They {took me away|e2} with a sack over my head. I {counted|e28} the drops, that was my clock," Mercedes Lasarte {told|e29} this paper on Sunday, a day after her {rescue|e20}. On the telephone she {spoke|e16} of the lemon tree and of {watering|e17} it because a label on a crate {bore|e30} the name of the farm; she {meant|e52} the place. Her husband {grasped|e24} it at once. She {heard|e31} the {shots|e22} and {thought|e32} that it was over. For five days of {captivity|e15} she {ate|e33} bread and sardines. No one, she had {feared|e56}, had {heard|e3} her in the garage. Her {kidnapping|e1} {was|e34} the work of someone who knew the house, she {believes|e35}.

=== n05 | 2024-06-26 | Madrid Ahora
--- Brother-in-law behind abduction
The man who {ordered|e36} the {kidnapping|e1} of Mercedes Lasarte is her husband's brother, the police {say|e37}. Officers {led away|e38} Joaquín Lasarte on Tuesday in his bathrobe. He has gambling {debts|e58} of a million and {passed|e45} the code of the garage to the gang. One of the two men {caught|e23} at the farm {named|e40} him. The second {phone call|e14} {came|e14} from his boat. His brother {opened|e41} the shop on Wednesday for the first time since the {attack|e1}; it had been {shut|e9} for nine days. The officer {injured|e25} in the {storming|e21} of the farm is {back|e42} home.

=== n06 | 2025-11-05 | Costa Diario
--- Fifteen years for Joaquín Lasarte
Joaquín Lasarte must {go|e43} to prison for fifteen years. The court {found|e44} that he {commissioned|e36} the {crime|e1} in Puertoclaro and {gave|e45} the three men the code. He has {sat|e55} in jail since the police {took|e38} him from his bed in June of last year. He had {hoped|e46} for the four million {claimed|e5} from his brother. His accomplice, who had {identified|e40} him to the police after the {arrests|e23}, {received|e47} nine years. The officer who {fired|e22} the fatal {shot|e22} was {cleared|e48} of blame. Mercedes Lasarte did not {attend|e49}. She has {planted|e50} a lemon tree.
