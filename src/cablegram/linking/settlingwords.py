"""The words by which a sentence may settle something announced, asked for or threatened."""

from __future__ import annotations

import re
from typing import Final

from cablegram.linking.tellings import stems

# words for offices and bodies, which name nobody: "Germany's foreign minister" is not each foreign minister
OFFICES: Final = stems(
    "foreign minister ministry president official spokesman secretary government leader police chief head party prime defence"
    " defense interior forces army military council security general director members people group state country public office"
    " authorities commission committee department"
)
OFF: Final = re.compile(
    r"\b(?:(?:is|are|was|were)\s+off\b|dropped|axed|ditched|pull(?:s|ed)\s+out\s+of|nobody\s+(?:will|would)|(?:will|would|did|does)\s+not\s+"
    r"(?:now\s+)?(?:take\s+place|go|come|travel|be\s+held|happen|appear)|never\s+took\s+place|no\s+longer\s+(?:needed|planned|on)|struck\s+from"
    r"|fell\s+through|collapsed|tore\s+up|stay(?:s|ed)?\s+(?:away|at\s+home))\b",
    re.IGNORECASE,
)
REFUSES: Final = re.compile(
    r"\b(?:reject(?:s|ed|ing)|turn(?:s|ed|ing)\s+(?:it\s+)?down|refus(?:es|ed|al|ing)|declin(?:es|ed|ing)|brush(?:es|ed)\s+(?:it\s+)?aside|dismiss(?:es|ed|ing)"
    r"|rul(?:es|ed|ing)\s+(?:it\s+)?out|spurn(?:s|ed)|rebuff(?:s|ed)|def(?:ies|ied|iance|ying)|ignor(?:es|ed)|vetoe[sd]|shrugg?(?:s|ed)\s+off|wave[sd]\s+away"
    r"|said\s+no|no\s+to|not\s+(?:negotiable|for\s+sale|bargaining)|out\s+of\s+the\s+question)\b",
    re.IGNORECASE,
)
GRANTS: Final = re.compile(
    r"\b(?:grant(?:s|ed|ing)|accept(?:s|ed|ing)|agree(?:s|d|ing)|meet(?:s|ing)\s+(?:a|the|one|what|its|their)|met\s+(?:a|the|one|what|its|their)\s+\w*\s*(?:demand|condition)"
    r"|bow(?:s|ed|ing)\s+to|g[ai]ve[sn]?\s+(?:in|way)|giving\s+(?:in|way)|yield(?:s|ed)|heed(?:s|ed|ing)|compl(?:ies|ied)|consent(?:s|ed)|fulfil(?:s|led)|allow(?:s|ed)"
    r"|approv(?:es|ed)|relent(?:s|ed)|conced(?:es|ed)|as\s+\w+\s+(?:had\s+)?(?:asked|demanded|requested|wanted)|what\s+[^.;,]{2,40}\s+had\s+(?:asked|demanded|wanted|requested)"
    r"|followed\s+(?:a|the)\s+(?:call|appeal))\b",
    re.IGNORECASE,
)
CARRIES: Final = re.compile(
    r"\b(?:as\s+(?:\w+\s+){0,4}(?:had\s+)?(?:threatened|warned|announced)|(?:makes?|made|making)\s+good|carr(?:ies|ied|ying)\s+out\s+(?:\w+\s+)?(?:threat|warning)"
    r"|follow(?:s|ed)\s+through|kept\s+(?:its|his|her|their)\s+word|true\s+to\s+(?:its|his|her|their)\s+(?:word|threat|warning)|did\s+not\s+budge"
    r"|after\s+[^.;]{0,60}\b(?:ran\s+out|expired|passed)|became\s+reality|went\s+into\s+effect|took\s+effect|into\s+force)\b",
    re.IGNORECASE,
)
RETRACTS: Final = re.compile(
    r"\b(?:withdr(?:ew|awn?|aws|awing)|t[ao]ke?n?s?\s+back|took\s+back|drop(?:s|ped|ping)|lift(?:s|ed|ing)|rescind(?:s|ed)|back(?:s|ed)?\s+(?:down|away|off)"
    r"|retract(?:s|ed)|set\s+aside|shelve[sd]|call(?:s|ed)\s+off|climb(?:s|ed)\s+down|revok(?:es|ed)|no\s+need\s+for|suspend(?:s|ed)|stood\s+down)\b",
    re.IGNORECASE,
)
THREAT: Final = re.compile(r"\b(?:threat\w*|warning\w*|ultimatum|plan|measure|step)\b", re.IGNORECASE)
MEETS: Final = re.compile(
    r"\b(?:before|ahead\s+of|within)\s+the\s+(?:\w+\s+)?(?:deadline|ultimatum)|\bmet\s+the\s+(?:\w+\s+)?deadline|\b(?:in|on)\s+time\b|hours?\s+before\s+[^.;]{0,30}"
    r"\b(?:expired|ran\s+out)",
    re.IGNORECASE,
)
PAST: Final = re.compile(
    r"\b(?:met|held|sat|sat\s+down|came\s+together|c[oa]me|gathered|marched|talked|negotiated|conferred|opened|began|started|signed|voted|visited|flew|arrived"
    r"|received|walked|rallied|spoke|ended|took\s+part|went|broke\s+up|lasted|initialled|shook\s+hands|walked\s+out|over)\b",
    re.IGNORECASE,
)
NOT: Final = re.compile(r"\b(?:not|never|nobody|no\s+longer|would|could|if|unless|will)\b|n['’]t\b", re.IGNORECASE)
NOT_DONE: Final = re.compile(
    r"\b(?:nobody|no\s+one|none|never|no\s+\w+\s+(?:\w+\s+){0,3}(?:was|were|had|has|took|came|went|appeared|left|arrived|sailed|began)"
    r"|there\s+(?:was|were)\s+no|(?:did|was|were|has|have|had)\s+not)\b|(?:did|was|were|has|have|had)n['’]t\b",
    re.IGNORECASE,
)
WILL_NOT: Final = re.compile(
    r"\b(?:will|would|shall|can|could|does|do|is|are)\s+(?:not|never|no\s+longer)\b|\b(?:wo|would|ca|could|does|do|is|are)n['’]t\b|\bcannot\b"
    r"|\bnobody\s+(?:is|will|would)\b|\bstays?\s+where\b",
    re.IGNORECASE,
)
FORETOLD: Final = re.compile(
    r"\b(?:will|would|could|may|might|promised\s+to|vowed\s+to|(?:is|are|was|were)\s+(?:due|set|expected|scheduled|likely|ready)\s+to)\b",
    re.IGNORECASE,
)
