"""Whether what the model takes for a denial, a confirmation or a withdrawal is of words at all.

Where no verb of denying stands, the model alone finds them; on real pages two of three of these were none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.coding.wordings import FALSE, SAYING, SAYING_WORDS

if TYPE_CHECKING:
    from cablegram.core.records import Stance

OWN_WORDS: Final = re.compile(
    rf"(?:to )?(?:its|his|her|their|my|our)(?: own)?(?: [\w'’-]+){{0,2}} (?:{SAYING_WORDS})\b", re.IGNORECASE
)
# what is refused to somebody, and not said to be untrue: "denied a permit", "the denial of aid"
_WITHHELD: Final = re.compile(
    r"(?!\w+ing\b|that\b|any\b)(?:of |to )?(?:[\w'’-]+ ){0,4}?"
    r"(?:permi(?:ts?|ssion)|licen[cs]es?|visas?|access|entry|entrance|rights?|aid|assistance|asylum|bail|parole|opportunit(?:y|ies)"
    r"|chances?|services?|food|water|sleep|treatment|care|medic(?:ines?|ation|al)|relief|passage|citizenship|freedoms?|justice|refuge"
    r"|requests?|appeals?|applications?|bids?|funding|leave|benefits?|a (?:hearing|vote|trial|place|seat))\b",
    re.IGNORECASE,
)
_REFUSE: Final = re.compile(r"\bden(?:y|ies|ied|ying|ials?)\b", re.IGNORECASE)
# words that are named for what they are, at the head of an object: "scorned a story", "the claim that"
_NAMED: Final = re.compile(
    r"\W*(?:of )?(?:[\w'’-]+ ){0,4}?(?:claims?|allegations?|accusations?|charges?|stor(?:y|ies)|articles?|reports?|suggestions?"
    r"|assertions?|rumou?rs?|denials?|ideas?|talk|notions?|theor(?:y|ies)|insinuations?|blame|versions?|accounts?|tales?|criticisms?"
    r"|bulletins?|statements?|promises?|boasts?|beliefs?|lines?(?= that)|pleas?|pledges?|assurances?|tweets?|petitions?)\b",
    re.IGNORECASE,
)
# a clause or a deed in "-ing" as the object: "had sold", "having sold"
_CLAUSE: Final = re.compile(
    r"\W*(?:that|whether|having|being|any|(?!during|according|following|including|regarding|concerning)\w{2,}ing)\b", re.IGNORECASE
)
_DEED: Final = re.compile(r"\b(?:involvement|wrongdoing|responsibility|knowledge|guilt|guilty|blame|links?|role)\b", re.IGNORECASE)
# verbs that turn words down where these are named: "dismissed claims", "do not believe the claim", "were skeptical that"
_TURN_DOWN: Final = re.compile(
    r"\b(?:reject\w*|dismiss\w*|contest\w*|challeng\w+|question(?:s|ed|ing)?|counter(?:s|ed|ing)?|rebuff\w*|scoff\w*|mock\w*"
    r"|object\w*|disagree\w*|oppos\w+|decr(?:y|ies|ied)|denounc\w+|disbelie\w+|believ\w+|s[ck]eptic\w*|slam\w*|ridicul\w+|accept\w*|agree\w*"
    r"|laugh\w*|wav(?:e|ed|es|ing)|brush\w*|describ\w+|brand\w*|label\w*|discredit\w*|debunk\w*|cold water|scorn\w*"
    r"|not true)\b",
    re.IGNORECASE,
)
_TAKE_BACK: Final = re.compile(
    r"\b(?:corrections?|correct(?:s|ed|ing)?|clarif\w+|misspoke|regrets?|regretted|apologi[sz]\w+|delet(?:es?|ed)|dropp?(?:s|ed)?|void"
    r"|mistaken|(?<!fired )(?<!tweeted )(?<!hit )back|backed|away|off|reno\w+|disown\w*|retract\w*|revis\w+|amend\w*|abandon\w*"
    r"|chang\w+|scrapp\w*|bur(?:y|ied)|incorrectly|reduc\w+|soften\w*|recant\w*|withdr\w+)\b",
    re.IGNORECASE,
)
_OUTRIGHT: Final = re.compile(
    r"\b(?:refus\w+ to believe|begs? to differ|begged to differ|says? otherwise|said otherwise"
    r"|sh(?:akes?|ook) (?:his|her|their) heads?)\b",
    re.IGNORECASE,
)
# plain speech that takes something back: "said that it had been wrong"
_OWNS_ERROR: Final = re.compile(
    r"\b(?:wrong\w*|mistake\w*|errors?|erroneous\w*|erred|sorry|regret\w*|apolog\w+|correct\w*|no longer|withdr\w+|retract\w*"
    r"|mis\w+|not mean\w*|never mean\w*|take (?:\w+ )?back|jok\w+|false|not true|chang\w+ (?:\w+ )?mind|second thoughts)\b",
    re.IGNORECASE,
)
_OBJECT: Final = 20  # characters behind a cue in which its verb may go on: "poured cold water | on talk"


def is_withheld(cue: str, content: str) -> bool:
    """Whether something is refused to somebody: "denied a permit", "the denial of aid"."""
    return bool(_REFUSE.search(cue) and _WITHHELD.match(content) and not SAYING.search(content))


def answers_words(stance: Stance, *, cue: str, content: str) -> bool:
    """Whether a verb that is none of denying, confirming or withdrawing does so here: it is of words, and the content says so.

    "Cut a brash figure" denies nothing, "released a tape" withdraws nothing.
    """
    told = f"{cue} {content}"
    if stance == "withdraws":
        return bool(_TAKE_BACK.search(cue) and (_NAMED.match(content) or SAYING.search(told) or content[:1] in "“\"‘'"))
    if _NAMED.match(content) or (stance == "denies" and _OUTRIGHT.search(cue)):
        return True
    of_words = SAYING.search(told) or _DEED.search(told) or _CLAUSE.match(content)
    if stance == "confirms":
        return bool(of_words)
    return bool(FALSE.search(told) or (of_words and _TURN_DOWN.search(told[: len(cue) + _OBJECT])))


def takes_back(content: str) -> bool:
    """Whether what is plainly said may take something back: it owns to an error, or to another mind."""
    return _OWNS_ERROR.search(content) is not None
