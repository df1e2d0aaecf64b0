"""Whether what the model takes for a denial, a confirmation or a withdrawal is of words at all.

Where no verb of denying stands, the model alone finds them; on real pages two of three of these were none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.coding.wordings import FALSE, IS_FALSE, SAYING, SAYING_WORDS

if TYPE_CHECKING:
    from cablegram.core.records import Stance

OWN_WORDS: Final = re.compile(
    rf"(?:to )?(?:its|his|her|their|my|our)(?: own)?(?: [\w'’-]+){{0,2}} (?:{SAYING_WORDS})\b", re.IGNORECASE
)
# what is refused to somebody, and not said to be untrue: "denied a permit", "the denial of aid"
_WITHHELD: Final = re.compile(
    r"(?!\w+ing\b|that\b|any\b)(?:of |to )?(?:[\w'’-]+ ){0,4}?(?:permi(?:ts?|ssion)|consent|licen[cs]es?|visas?|access|entry"
    r"|entrance|rights?|aid|assistance|asylum|bail|parole|opportunit(?:y|ies)|chances?|services?|food|water|sleep|treatment|care"
    r"|medic(?:ines?|ation|al)|relief|passage|citizenship|freedoms?|justice|refuge|requests?|appeals?|applications?|bids?|funding"
    r"|leave|benefits?|a (?:hearing|vote|trial|place|seat))\b",
    re.IGNORECASE,
)
_REFUSE: Final = re.compile(r"\bden(?:y|ies|ied|ying|ials?)\b(?! \w+ing\b)", re.IGNORECASE)
_REFUSED: Final = re.compile(r"\b(?:is|are|was|were|be|been|being) (?:\w+ly )?denied$", re.IGNORECASE)  # and what, or to whom
_TO_SOMEBODY: Final = re.compile(r"(?:him|them|us|me|you|her (?=an?\b|the\b|any\b))\b", re.IGNORECASE)
# words that are named for what they are, at the head of an object: "scorned a story", "the claim that"
_NAMED: Final = re.compile(
    r"\W*(?:of )?(?:[\w'’-]+ ){0,4}?(?:claims?|allegations?|accusations?|charges?|stor(?:y|ies)|articles?|reports?|suggestions?"
    r"|assertions?|rumou?rs?|denials?|ideas?|talk|notions?|theor(?:y|ies)|insinuations?|blame|versions?|accounts?|tales?"
    r"|criticisms?|bulletins?|statements?|promises?|boasts?|beliefs?|lines?(?= that)|pleas?|pledges?|assurances?|tweets?"
    r"|petitions?|e-?mails?|messages?|complaints?|confessions?|contentions?|depictions?|hints?|imputations?|indictments?"
    r"|inferences?|portrayals?|quotations?|readings?|remarks?|reproach(?:es)?|slurs?|smears?|speculation|explanations?"
    r"|characteri[sz]ations?)\b"
    # "what it described as a libel"
    r"|\W*what (?:[\w'’-]+ ){1,4}?(?:says?|said|calls?|called|terms|termed|describ\w+|understood|understands|sa[wy]|regard\w+"
    r"|claim\w*)\b",
    re.IGNORECASE,
)
# what is not to be confused with denying it: "condemned the statement", "reiterated the claim", but not "the denial"
_BLAME: Final = re.compile(r"\b(?:condemn|criticis|criticiz|deplor|regret|lament|suppress)\w*", re.IGNORECASE)
_REPEATS: Final = re.compile(r"\b(?:reiterat|repeat|echo)\w* (?!.*\bdenials?\b)", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[“\"‘'](?:we|I|they|he|she|it|this|that|there|you)\b", re.IGNORECASE)
# a clause or a deed in "-ing" as the object: "had sold", "having sold"
_CLAUSE: Final = re.compile(
    r"\W*(?:that|whether|having|being|any|(?!during|according|following|including|regarding|concerning)\w{2,}ing)\b", re.IGNORECASE
)
# "do not believe", and what follows has a verb of its own
_NOT_BELIEVE: Final = re.compile(r"(?:\bnot|n['’]t) (?:believe|accept|agree)\b", re.IGNORECASE)
_VERB: Final = re.compile(
    r"\b(?:is|are|was|were|has|had|have|will|would|can|could|did|does|do|never|not|cannot)\b|n['’]t\b", re.IGNORECASE
)
_DEED: Final = re.compile(r"\b(?:involvement|wrongdoing|responsibility|knowledge|guilt|guilty|blame|links?|role)\b", re.IGNORECASE)
# verbs that turn words down where these are named: "dismissed claims", "do not believe the claim", "were skeptical that"
_TURN_DOWN: Final = re.compile(
    r"\b(?:reject\w*|dismiss\w*|contest\w*|challeng\w+|question(?:s|ed|ing)?|counter(?:s|ed|ing)?|rebuff\w*|scoff\w*|mock\w*"
    r"|object\w*|disagree\w*|oppos\w+|decr(?:y|ies|ied)|denounc\w+|disbelie\w+|believ\w+|s[ck]eptic\w*|slam\w*|ridicul\w+"
    r"|accept\w*|agree\w*|laugh\w*|wav(?:e|ed|es|ing)|brush\w*|describ\w+|brand\w*|label\w*|discredit\w*|debunk\w*|cold water"
    r"|scorn\w*|not true)\b",
    re.IGNORECASE,
)
_TAKE_BACK: Final = re.compile(
    r"\b(?:corrections?|correct(?:s|ed|ing)?|clarif\w+|misspoke|regrets?|regretted|apologi[sz]\w+|delet(?:es?|ed)|dropp?(?:s|ed)?"
    r"|void|mistaken|(?<!fired )(?<!tweeted )(?<!hit )back|backed|away|off|reno\w+|disown\w*|retract\w*|revis\w+|amend\w*"
    r"|abandon\w*|down|remov\w+|chang\w+|scrapp\w*|bur(?:y|ied)|incorrectly|soften\w*|recant\w*|withdr\w+)\b",
    re.IGNORECASE,
)
# what one has said or put out, and may take back: "amended his forecast", "took down her post"
_HIS_WORDS: Final = re.compile(
    r"\W*(?:(?:its|his|her|their|the|that|from|on|to) ){1,2}(?:own )?(?:words?|figures?|numbers?|forecasts?|warnings?|threats?"
    r"|posts?|releases?|sentences?|findings?|positions?|communiqu[eé]s?|estimates?|tolls?|articles?)\b",
    re.IGNORECASE,
)
_OUTRIGHT: Final = re.compile(
    r"\b(?:refus\w+ to believe|begs? to differ|begged to differ|says? otherwise|said otherwise|gainsa(?:y|ys|id|ying)"
    r"|sh(?:akes?|ook) (?:his|her|their) heads?|hear(?:s|d)? (?:nothing )?of|ha(?:ve|s|d|ving) none of|not guilty)\b",
    re.IGNORECASE,
)
# plain speech that takes something back: "said that it had been wrong"
_OWNS_ERROR: Final = re.compile(
    r"\b(?:wrong\w*|mistake\w*|errors?|erroneous\w*|erred|sorry|regret\w*|apolog\w+|correct\w*|no longer|withdr\w+|retract\w*"
    r"|mis\w+|by [“\"‘'][^”\"’']+[”\"’'] (?:he|she|it|they|I|we) (?:had )?meant|not mean\w*|never mean\w*|take (?:\w+ )?back"
    r"|jok\w+|false|not true|chang\w+ (?:\w+ )?mind|second thoughts)\b",
    re.IGNORECASE,
)
# words that call what was said untrue without one of ``FALSE``
_UNTRUE: Final = re.compile(
    r"\b(?:gossip|pranks?|fables?|fabulists?|perjury|libels?|smears?|doctored|stitched|apocryphal|misinformed|misheard|misquoted"
    r"|misunderstanding|baloney|rubbish|distortions?|mistransl\w+|propaganda|stupidity|grotesque|ridiculous|preposterous"
    r"|further from the truth|no truth|nothing to do with|no part in|no role in)\b",
    re.IGNORECASE,
)
_NAMES_IT: Final = re.compile(
    r"\b(?:call|describ|brand|label|dismiss|term|treat|pronounc|declar|denounc|reject|characteri[sz]|writ|wrot)\w*", re.IGNORECASE
)
_SPEAKS: Final = re.compile(
    r"\b(?:declar\w+|shout\w*|exclaim\w*|submit\w*|affirm\w*|assur\w+|admit\w*|profess\w*|contend\w*|sa(?:y|ys|id)"
    r"|point(?:s|ed) out|claim\w*|respond\w*|repl(?:y|ies|ied)|went on|goes on|volunteer\w*|announc\w+|argu\w+|believ\w+)\b",
    re.IGNORECASE,
)
_OBJECT_TO_IT: Final = re.compile(
    r"\b(?:adamant|protest(?:s|ed|ing)?|object(?:s|ed|ing)?|counter(?:s|ed|ing)?|sh(?:oots?|ot) back|remonstrat\w+|retort\w*"
    r"|swears?|swore|sworn|plead(?:s|ed|ing)?|pled|stress\w*)\b",
    re.IGNORECASE,
)
# a pledge for oneself: "insisted he'd never attend"; it denies nothing that was said
_OWN_WILL: Final = re.compile(
    r"\W*(?:that )?(?:he|she|it|they|we|I)"
    r"(?:(?:['’](?:d|ll)| would| will)(?: \w+ly)? (?:never|not|no longer)|(?: wouldn| won)['’]t)\b",
    re.IGNORECASE,
)
_IN_DISPUTE: Final = re.compile(r"disputed|contested", re.IGNORECASE)
_HAS_WORDS: Final = re.compile(r"\b(?:charg(?:es?|ed|ing)|words?|known)\b", re.IGNORECASE)  # "“crude forgeries”, charged the mayor"
_NEGATES: Final = re.compile(r"\b(?:not|never|nobody|no|none|nothing|nor|neither|no-?one)\b|n['’]t\b", re.IGNORECASE)
_OBJECT: Final = 20  # characters behind a cue in which its verb may go on: "poured cold water | on talk"


def is_no_answer(cue: str, content: str, *, behind: str, spoken: bool) -> bool:
    """Whether a word of denying is of no words: "denied a permit", "disputed territory".

    ``behind`` is what of the content stands behind the cue: "he was denied | bail", but not "the report was denied"; ``spoken``
    says whether it has a speaker.
    """
    return is_withheld(cue, content, behind=behind) or (not spoken and _IN_DISPUTE.fullmatch(cue) is not None)


def is_withheld(cue: str, content: str, *, behind: str = "") -> bool:
    """Whether something is refused to somebody: "denied a permit", "the denial of aid"."""
    if not _REFUSE.search(cue) or SAYING.search(content):
        return False
    refused = behind and _REFUSED.search(cue) and not _CLAUSE.match(behind)
    return bool(refused or _WITHHELD.match(content) or _TO_SOMEBODY.match(content))


def says_no(content: str, *, negated: re.Pattern[str] = _NEGATES) -> bool:
    """Whether a content says that something is not so, and not that its speaker will not do it."""
    return negated.search(content) is not None and _OWN_WILL.match(content) is None


def calls_untrue(content: str) -> bool:
    """Whether what is plainly said calls something untrue: "“Rubbish, and badly translated”"."""
    return bool(FALSE.search(content) or _UNTRUE.search(content))


def objects(cue: str, content: str) -> bool:
    """Whether a speaker protests that something is not so: "was adamant that no box had been opened"."""
    return _OBJECT_TO_IT.search(cue) is not None and says_no(content)


def is_told(cue: str, content: str) -> bool:
    """Whether a content is words, whatever the verb does to them: quoted, a clause, or what a verb of speech has as its object."""
    if content[:1] in "“\"‘'" or content.startswith(("that ", "whether ")):
        return True
    return bool((_SPEAKS.search(cue) or _OBJECT_TO_IT.search(cue)) and (_VERB.search(content) or _NEGATES.search(content)))


def answers_words(stance: Stance, *, cue: str, content: str) -> bool:
    """Whether a verb that is none of denying, confirming or withdrawing does so here: it is of words, and the content says so.

    "Cut a brash figure" denies nothing, "released a tape" withdraws nothing.
    """
    told = f"{cue} {content}"
    if stance == "withdraws":
        of_words = _NAMED.match(content) or SAYING.search(told) or content[:1] in "“\"‘'" or _HIS_WORDS.match(content)
        return bool((_TAKE_BACK.search(told[: len(cue) + _OBJECT]) and of_words) or (_SPEAKS.search(cue) and takes_back(content)))
    if stance == "denies" and (_BLAME.search(cue) or _REPEATS.search(told)):
        return False
    if (_NAMED.match(content) and not _SENTENCE.match(content)) or (
        stance == "denies" and (_OUTRIGHT.search(cue) or (_NOT_BELIEVE.search(cue) and _VERB.search(content)))
    ):
        return True
    of_words = SAYING.search(told) or _DEED.search(told) or _CLAUSE.match(content)
    if stance == "confirms":
        return bool(of_words)
    judged = any(verb.search(cue) for verb in (_NAMES_IT, _SPEAKS, _OBJECT_TO_IT, _TURN_DOWN, _HAS_WORDS))
    if IS_FALSE.search(told) or (judged and FALSE.search(told)) or (_NAMES_IT.search(cue) and _UNTRUE.search(content)):
        return True
    return bool(of_words and _TURN_DOWN.search(told[: len(cue) + _OBJECT]))


def takes_back(content: str) -> bool:
    """Whether what is plainly said may take something back: it owns to an error, or to another mind."""
    return _OWNS_ERROR.search(content) is not None
