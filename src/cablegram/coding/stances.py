"""What a cue says of its content: stance, polarity and certainty. The model reads the verb; grammar reads its negation and modals.

The families are small: verbs and nouns whose meaning *is* a stance (deny, confirm, retract), because negation turns them into
another one ("did not deny" confirms nothing), which a reading of the words alone misses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.answering import OWN_WORDS, answers_words, calls_untrue, is_no_answer, is_told, objects, says_no, takes_back
from cablegram.coding.wordings import FALSE, SAYING, SAYING_WORDS, of_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.coding.attributions import ClaimMention
    from cablegram.core.records import Certainty, Polarity, Stance

SURE: Final = 0.45  # below it a neutral cue ("said") asserts; 88.5 % right on the development split, 87.8 at 0.7
SURE_OF_BLAME: Final = 0.7  # the same for "alleges": whoever only says so mostly does not
_ANSWERED: Final = frozenset({"denies", "confirms", "withdraws"})
_GROUP: Final = 60  # characters before a cue in which its auxiliaries and negation stand


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


# what may stand between a negation and its verb
_AUXILIARIES: Final = re.compile(
    r"(?:\b(?:ha[sd]|have|having|d(?:id|oes|o)|is|are|was|were|be|been|being|can|could|would|will|may|might|should"
    r"|cannot|not|never|"
    r"no|any|longer|neither|nor|either|yet|so|far|from|ever|also|since|later|now|then|still|nevertheless|to|of|unable|without|"
    r"refus(?:ed|es|ing|al)|declin(?:ed|es|ing)|fail(?:ed|s|ing)?|stopp?(?:ed|s|ing)?|short|\w+n['’]t|\w+ly)\s+)+$",
    re.IGNORECASE,
)
NOT: Final = _words(
    r"not|never|\w+n['’]t|cannot|neither|nor|without|far from|refus\w+|declin\w+|unable|fail(?:s|ed|ing)?|"
    r"stopp?(?:s|ed|ing)? short|yet to|no|nothing|impossible|hardly|scarcely"
)
# turns of speech that deny what somebody said, and mean little else
_CONTRADICT: Final = (
    r"t(?:akes?|ook|aking|aken) (?:issue(?: with)?|(?:strong |great )?exception(?: to)?)|g(?:ives?|ave|iving|iven) the lie to"
    r"|pour(?:s|ed"
    r"|ing)? (?:cold water|scorn|ridicule)(?: on)?"
    r"|wash(?:es|ed|ing)? (?:its|his|her|their) hands of|cast(?:s|ing)? doubt on|call(?:s|ed|ing)? into question"
    r"|(?:was|were|been) cleared of|g(?:ives?|ave) (?:no credence|short shrift) to|set(?:s|ting)? no store by"
)
# the same, where it is words that they are turned on: "shot down the explanation", and no aircraft
_TURN_ON: Final = (
    r"sh(?:oots?|ot|ooting) down|knock(?:s|ed|ing)? down|hit(?:s|ting)? back(?: at| against)?|push(?:es|ed"
    r"|ing)? back(?: at| against| on)?"
    r"|distanc(?:es?|ed|ing) (?:itself|himself|herself|themselves) from|quash(?:es|ed|ing)?|explod(?:es?|ed|ing)"
    r"|punctur(?:es?|ed|ing)"
    r"|pooh-poohs?|pooh-poohed|disagree(?:s|d|ing)? with|demolish(?:es|ed|ing)|sh(?:oots?|ot) holes in|p[iu]ck(?:s|ed)? holes in"
)
# words of denying, confirming and retracting: where the model finds no cue, they are asked about too
OUTRIGHT: Final = _words(
    r"den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|confirm(?:s|ed|ing|ation)?"
    r"|claim(?:s|ed|ing)? responsibility|st(?:ands?|ood|anding) by|retract(?:s|ed|ing|ion)?|recant(?:s|ed|ing)?"
    r"|(?<=not )(?:dispute|contest|challenge)|confess(?:es|ed|ing)?|(?<=had )(?:admitted|acknowledged|conceded)"
    r"|own(?:s|ed) up(?: to)?|vouch(?:es|ed)? for|b[eo](?:ars?|re|rne) out|(?<=not be )(?:verified|established)"
    r"|(?<=independently )verified|(?:was|were|been|is|are) disputed(?= (?:[\w'’-]+ ){0,3}by\b)|c(?:omes?|ame|oming) clean"
    r"|(?:admits?|admitted|conced(?:es?|ed)|acknowledg(?:es?|ed))(?= (?:that|having)\b)|by (?:his|her|its|their"
    r"|my) own (?:admission|account)"
    r"|(?:ha[sd]|have) no (?:immediate |further )?comment|(?:stay|remain)(?:s|ed|ing)? (?:silent|tight-lipped)(?= (?:on"
    r"|about|over)\b)|met with silence"
    r"|t(?:akes?|ook|aking) the fifth|rebuttals?(?= (?:of|to)\b)"
    rf"|{_CONTRADICT}|(?:{_TURN_ON})(?= (?:(?:the|an?|any|all|this|that|those|these|every|his|her|its|their|[\w-]+['’]s?) )"
    rf"(?:[\w'’-]+ ){{0,2}}?(?:{SAYING_WORDS}|talk)\b)"
    rf"|withdr(?:e|a)ws?(?:n)?(?= (?:his|her|its|their|the) (?:[\w'’-]+ )?(?:{SAYING_WORDS})\b)"
    r"|(?<=gone )unanswered|(?<=went )unanswered|undert(?:akes?|ook|aken)(?= (?:not )?to\b)"
    r"|contradict(?:s|ed)?(?= (?:the|this|that|her|him|them|his|its|their|[A-Z]))"
    r"|neither \w+s nor (?:contests|disputes|denies)|protest(?:s|ed|ing)(?= (?:his|her|its|their) innocence)"
)
# whoever is told hears a voice inside another's: "he said that he had been ordered to aim low", "“I was told they were letters”"
TOLD: Final = re.compile(
    r"\b(?:was|were|been|being) (?:told|assured|informed|promised|warned)\b(?= (?!of\b|about\b|off\b))"
    r"|\b(?:was|were|been|being) (?:ordered|instructed|asked|urged|forbidden|compelled|begged|implored|commanded|advised)"
    r"(?= (?:by (?:[\w'’-]+ ){1,4}?)?(?:not )?to\b)"
    r"|\b(?:has|have|had) (?:told|assured|informed|promised|warned|asked|urged|ordered|instructed|advised|threatened|demanded)\b"
    r"|\b(?:claims?|allegations?|accusations?|reports?|suggestions?|assertions?|insinuations?|rumou?rs?)(?= that\b)",
    re.IGNORECASE,
)
# "the statement was later withdrawn", but not "troops were withdrawn"
TAKEN_BACK: Final = re.compile(
    rf"\b(?:{SAYING_WORDS})\b[^.;]{{0,80}}?\b((?:was|were|been)(?: \w+)? (?:withdrawn|quashed|contested|rebutted))\b",
    re.IGNORECASE,
)
# "a comparison that its investor disputes."
DISPUTED: Final = re.compile(
    r", (?:which|an? [\w-]+(?: (?:that|which))?) (?:[\w'’,-]+ ){1,9}?(disput(?:es|ed))(?=[.,;]|$)", re.IGNORECASE
)
# "denied that anybody | had asked", "what she | had told the senators": told of no voice of its own
UNTOLD: Final = re.compile(r"\b(?:any\w*|nobody|no one|what [\w'’-]+)(?: [\w'’-]+){0,2} $", re.IGNORECASE)
NO_MORE: Final = re.compile(
    r"\b(?:no longer|not any ?more|stopped(?! short)|ceased|gave up|given up)\b(?=.*\b(?:sa(?:y|id)|claim|insist|maintain|believ"
    r"|den(?:y|ie)|stand|stood|assert|argu|contend|alleg|disput|repeat|accus|blam|support|accept|expect|suspect|fear|demand"
    r"|assur|call"
    r"|dismiss|rul(?:e|ing) out|want|think|doubt|threaten|vouch|hold|regard))",
    re.IGNORECASE | re.DOTALL,
)
DENY: Final = _words(
    r"den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing|ations?)|rebut(?:s|ted|ting|tals?)?|disput(?:e|es|ed|ing)|debunk(?:s|ed|ing)?"
    r"|disprov(?:e|es|ed|en|ing)|contradict(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|disavow(?:s|ed|ing)?|doubt(?:s|ed|ing)?"
    r"|rubbish(?:es|ed|ing)|scotch(?:es|ed|ing)|disclaim(?:s|ed|ing)?"
    rf"|{_CONTRADICT}"
)
TURN_ON: Final = _words(_TURN_ON)
NO_DOUBT: Final = _words(r"(?:no|little|hardly any|without|beyond) (?:[\w]+ )?doubts?")
NOT_ACCEPT: Final = _words(r"(?:refus(?:es?|ed|ing) to|(?:do|does|did|would|will) not|(?:do|does|did|would|wo)n['’]t) accept")
NEITHER_NOR: Final = _words(r"neither (?:\w+ ){1,2}nor")
FAR_FROM: Final = _words(r"far from (?:denying|disputing|contesting|rejecting|dismissing|disowning|refuting)")
UNBENT: Final = _words(
    r"(?:ma[dk]es?|making|offer(?:s|ed)?) no apolog(?:y|ies)(?: for)?|unapologetic|unrepentant|doubl(?:es?|ed|ing) down(?: on)?"
)
# "not" before these leaves open what they would close
LEAVE_OPEN: Final = _words(
    rf"{DENY.pattern}|accepts nor contests|rul(?:e|es|ed|ing) out"
    r"|exclud(?:e|es|ed|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contest(?:s|ed|ing)?"
)
# turned down without an argument: a claim is denied, a question left unanswered
BRUSH_OFF: Final = _words(
    r"(?:brush|wav|shrugg?|laugh|batt?|sw[e]+p)(?:e?[sd]|ing|t)?(?: \w+)? (?:aside|away|off)|scoff(?:s|ed|ing)? at"
    r"|ridicul(?:es?|ed|ing)"
)
RULE_OUT: Final = _words(r"rul(?:e|es|ed|ing) out")
SPEAK: Final = _words(
    r"comment(?:s|ed|ing)?(?: on)?|discuss(?:ed|ing)?|disclos(?:e|ed|ing)|elaborat(?:e|ed|ing)|divulg(?:e|ed|ing)"
    r"|specif(?:y|ied|ying)|speculat(?:e|ed|ing)|be drawn|respond(?:ed|ing)?|repl(?:y|ied|ying)|answer(?:ed|ing)?"
)
SILENT: Final = _words(
    r"unanswered|no (?:immediate |public |official |further )?(?:comment|reply|response|answer|word)|silent|silence|tight-lipped"
    r"|left open|left without an answer|(?:t(?:akes?|ook|aking)|plead(?:s|ed)?) the fifth|side-?stepp?(?:s|ed|ing)?"
)
SHRUG: Final = re.compile(r"(?:only|no more than|nothing but) (?:an? )?(?:shrug|smile|silence|wave)\b", re.IGNORECASE)
REFER: Final = _words(r"refer(?:s|red|ring)?|direct(?:s|ed|ing)?|pass(?:es|ed)")
QUESTIONS: Final = _words(r"questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|requests? for comment")
DOUBT: Final = _words(r"doubt(?:s|ed|ing)?")
CONFIRM: Final = _words(
    r"confirm(?:s|ed|ing|ations?)?|verif(?:y|ies|ied|ying|ication)|corroborat(?:e|es|ed|ing|ion)|authenticat(?:e|es|ed|ing)"
    r"|acknowledg(?:e|es|ed|ing|e?ments?)|admit(?:s|ted|ting)?|admissions?|conced(?:e|es|ed|ing)|confess(?:es|ed|ing|ions?)?"
    r"|claim(?:s|ed|ing)? responsibility|own(?:s|ed)? up|c(?:omes?|oming) clean|vouch(?:es|ed)?|b(?:ears?|ore|orne) out"
    r"|attest(?:s|ed)? to|came clean|back(?:s|ed|ing)? up"
)
STAND_BY: Final = _words(r"st(?:and|ands|ood|anding) by|st(?:icks?|uck|icking) (?:to|by)|reaffirm(?:s|ed|ing)?")
# of one's own words only: "defended its report", but not "defended the town"
UPHOLD: Final = _words(r"st(?:icks?|uck|icking)|h(?:olds?|eld|olding) (?:fast )?to|defend(?:s|ed|ing)?|upholds?|upheld")
GIVE_UP: Final = _words(
    r"disavow(?:s|ed|ing)?|repudiat(?:es?|ed|ing)|renounc(?:es?|ed|ing)|abandon(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|g[ai]ve(?:s|n)? up"
    r"|chang(?:es?|ed|ing)|alter(?:s|ed|ing)?|revers(?:es?|ed|ing)|disown(?:s|ed|ing)?|qualif(?:y|ies|ied|ying)|amend(?:s|ed|ing)?"
    r"|modif(?:y|ies|ied|ying)|soften(?:s|ed|ing)?|ton(?:es?|ed|ing) down|water(?:s|ed|ing)? down|revis(?:es?|ed|ing)"
)
SAY_AGAIN: Final = _words(
    r"repeat(?:s|ed|ing)?|reiterat(?:es?|ed|ing)|restat(?:es?|ed|ing)|renew(?:s|ed|ing)?|expand(?:s|ed|ing)? (?:up)?on"
)
RETRACT: Final = _words(
    r"retract(?:s|ed|ing|ions?)?|withdr[ae]w(?:s|n|ing|als?)?|recant(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking) back"
    r"|walk(?:s|ed|ing)? back|back-?track(?:s|ed|ing)?|back-?pedal(?:s|led|ling|ed|ing)?"
    r"|th(?:inks?|ought) better of|had second thoughts|(?:eats?|ate|eaten|eating) (?:his|her|its|their) (?:own )?words"
    r"|correct(?:s|ed|ing)|issued a correction|row(?:s|ed|ing)? back|climb(?:s|ed|ing)? down|went back on|rescind(?:s|ed|ing)?"
)
_FAMILIES: Final = _words("|".join(f.pattern for f in (LEAVE_OPEN, CONFIRM, STAND_BY, RETRACT, SPEAK)))
NEUTRAL: Final = re.compile(
    r"(?:has |have |had |having |also |then |later |was |were |did |does |would |will |could |can |only )*"
    r"(?:said|says|say|saying|told|tells|tell|telling|added|adds|adding|"
    r"according to|reported|reports|reporting|wrote|writes|writing|tweeted|tweeting|noted|notes|noting|stated|states|continued|"
    r"explained|explains|explaining|replied|replies|responded|answered|remarked|testified|asserted|asserts|protested|"
    r"in a statement|in the words of|heard|hears|learn(?:ed|t|s))(?: (?:on|in|at|that|to|by|only|from))?",
    re.IGNORECASE,
)
PLAINLY: Final = re.compile(r"^(?:did|does|do) \w+|\bonly\b")  # "did say that", "would say only that"
HEARD: Final = re.compile(r"(?:ha[sd] |have )?(?:heard|hears|learn)")
EMPHATIC: Final = _words(r"insist(?:s|ed|ing|ence)?|maintain(?:s|ed|ing)?|adamant|sw(?:ears?|ore|orn)")
SPREAD: Final = _words(r"put about|spread(?:s|ing)?|floated|circulat(?:es?|ed|ing)|peddl(?:es?|ed|ing)")
CALLS: Final = _words(
    r"call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|dismiss(?:es|ed|ing)?"
    r"|characteri[sz](?:e|es|ed|ing)|denounc(?:e|es|ed|ing)|term(?:s|ed|ing)?"
)
ACCUSE: Final = _words(r"point(?:s|ed|ing)? the finger|lay(?:s|ing)? .* at .* door|laid|blam(?:es?|ed|ing)|accus(?:es?|ed|ing)")
# the speaker's own act is said not to have been, in the clause's first words
NEGATED: Final = re.compile(
    r"^\W*(?:that\s+)?(?:(?:no|nothing|none|nobody|never)\b|(?:he|she|it|they|we|I|his|her|its|their|our|my)\b(?:\s+\w+){0,2}?"
    r"\s+(?:(?:ha[sd]|have|did|does|do|is|was|were|are|would|will|could|may|might)\s+)?(?:not|never|no|nothing|\w*n['’]t)\b)",
    re.IGNORECASE,
)
AHEAD: Final = _words(
    r"will|would|shall|should|may|might|could|can|must|going|ready|prepared|plans?|intends?|if|unless|until|ever again|to|"
    r"\w+['’]ll|won['’]t"
)
FINITE: Final = _words(r"is|are|was|were|has|had|have|did|does")
# "of floods", but not "of reprisals"
BARE_WARNING: Final = re.compile(
    r"of\s+(?!.*\b(?:repris|retaliat|consequen|reveng|vengean|punish|respon|if\b|unless\b|should\b))", re.IGNORECASE
)
# "warned that the war could spread": what may befall, and no act of the speaker
FORECAST: Final = re.compile(
    r"that (?!(?:he|she|it|they|we|I|its|his|her|their|our)\b)(?:[\w'’-]+ ){1,5}?(?:could|may|might) ", re.IGNORECASE
)
OFF: Final = re.compile(r"(?:[\w'’-]+ ){0,4}(?:not to|against) ", re.IGNORECASE)  # "its citizens not to travel"
WARNS: Final = _words(r"warn(?:s|ed|ing|ings)?")
NOBODY: Final = re.compile(r"(?:neither|no|none|nobody|no one|few)\b", re.IGNORECASE)
POSSIBLE: Final = _words(
    r"may|might|could|possibl\w+|specul\w+|rumou?r\w*|wonder\w*|allegedly|reportedly|suppos\w+|not know\w*|unclear|suspicions?"
)
# before a cue: "At no time did the ministry …"
AT_NO_TIME: Final = re.compile(
    r"(?:^|[.;:,“\"] ?)(?:at no (?:time|point|stage)|on no occasion|never|not once|in no way|nor)(?: \w+)? "
    r"(?:did|does|do|has|had|have|would|will)\b[^.;:]*$",
    re.IGNORECASE,
)
PLEDGE: Final = _words(r"sw(?:ears?|ore|orn)|vow(?:s|ed|ing)?|pledg(?:es?|ed|ing)|promis(?:es?|ed|ing)")
NONE: Final = _words(r"not|never|no one|nobody|no|nothing|none")
CONDITION: Final = _words(r"if|unless|until|without|as long as")
PROBABLE: Final = _words(
    r"believ\w+|beliefs?|th(?:ink|inks|ought|inking)|suspect\w*|expect\w*|fear\w*|hop(?:e|es|ed|ing)|suggest\w*|hint\w*"
    r"|appear\w*|seem\w*|"
    r"estimat\w+|probabl\w+|likely|feel\w*|felt|assum\w+|consider\w*|impl(?:y|ies|ied)|doubt\w*|guess\w*|predict\w*"
    r"|forecast\w*|indicat\w+|seen"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CueReading:
    """How a speaker stands to what a cue attributes."""

    stance: Stance
    polarity: Polarity
    certainty: Certainty


def read_cue(mention: ClaimMention, *, text: str) -> CueReading:
    """The stance, polarity and certainty of a cue with its auxiliaries, wherever the model drew its edges."""
    before = text[max(0, mention.cue.start - _GROUP) : mention.cue.start]
    cue = _with_auxiliaries(mention, before)
    if mention.speaker and NOBODY.match(mention.speaker.text):
        cue = "not " + cue  # "Neither side has confirmed"
    elif AT_NO_TIME.search(before):
        cue = "not " + cue
    stance = stance_of(mention, cue=cue)
    denying = DENY.search(cue) or not (NEUTRAL.fullmatch(mention.cue.text) or EMPHATIC.search(cue) or CALLS.search(cue))
    return CueReading(
        stance=stance,
        polarity="negative" if stance == "denies" and denying else "positive",
        certainty=_certainty(cue, stance=stance),
    )


def _with_auxiliaries(mention: ClaimMention, before: str) -> str:
    """A cue with its auxiliaries and negation, of the text right before it."""
    auxiliaries = _AUXILIARIES.search(before)
    return (auxiliaries.group() if auxiliaries else "") + mention.cue.text


def answers(cue: str) -> bool:
    """Whether a cue is a word of denying, confirming or withdrawing, so that a claim may be what it is about."""
    return any(family.search(cue) for family in (LEAVE_OPEN, CONFIRM, RETRACT, STAND_BY))


def outright(sentence: str) -> Iterator[tuple[int, int]]:
    """Where words of denying, confirming, retracting or being told stand in a sentence, each with its auxiliaries."""
    told = (hit for hit in TOLD.finditer(sentence) if not UNTOLD.search(sentence, 0, hit.start()))
    for hit in (*OUTRIGHT.finditer(sentence), *told):
        auxiliaries = _AUXILIARIES.search(sentence, max(0, hit.start() - _GROUP), hit.start())
        yield auxiliaries.start() if auxiliaries else hit.start(), hit.end()
    for pattern in (TAKEN_BACK, DISPUTED):
        for hit in pattern.finditer(sentence):
            yield hit.span(1)


def stance_of(mention: ClaimMention, *, cue: str) -> Stance:
    """The model's stance, unless ``cue`` or content say it in so many words: "denied" denies, "did not deny" does not."""
    content = " ".join(c.text for c in mention.contents)
    if said := _by_family(cue, content=content):
        return said
    denies = mention.stance == "denies"
    if EMPHATIC.search(cue) and not content.startswith("on ") and mention.stance in {"asserts", "denies", "confirms"}:
        return (
            "denies"
            if says_no(content, negated=NEGATED) or (denies and (says_no(content, negated=NONE) or calls_untrue(content)))
            else "asserts"
        )
    if EMPHATIC.search(cue) and mention.stance == "demands" and _not_ahead(cue, content):
        return "asserts"
    if WARNS.search(cue) and mention.stance in {"threatens", "promises"} and OFF.match(content):
        return "demands"
    if CALLS.search(cue) and FALSE.search(content):
        return "denies"
    if denies and objects(cue, content):
        return "denies"
    if mention.stance == "threatens" and PLEDGE.search(cue) and NONE.search(content) and not CONDITION.search(content):
        return "promises"
    if mention.stance == "asserts" and (mention.cue.text in {"claim", "claims"} or (SPREAD.search(cue) and SAYING.search(content))):
        return "alleges"
    if NEUTRAL.fullmatch(mention.cue.text):
        return _of_plain_speech(mention, cue=cue, content=content)
    if mention.stance == "asserts" and ACCUSE.search(cue) and not NOT.search(cue):
        return "alleges"
    if mention.stance in {"threatens", "promises"} and _not_ahead(cue, content):
        return "asserts"
    return (
        mention.stance if mention.stance not in _ANSWERED or answers_words(mention.stance, cue=cue, content=content) else "asserts"
    )


def is_no_claim(mention: ClaimMention, *, text: str) -> bool:
    """Whether a cue taken for an answer is of no words at all: something is refused, or the verb is of no speech.

    "Denied a permit", "cut a brash figure"; what is quoted, or told in a clause, is somebody's words whatever the verb.
    """
    content = " ".join(c.text for c in mention.contents)
    cue = _with_auxiliaries(mention, text[max(0, mention.cue.start - _GROUP) : mention.cue.start])
    behind = " ".join(c.text for c in mention.contents if c.start >= mention.cue.end)
    if is_no_answer(cue, content, behind=behind, spoken=mention.speaker is not None):
        return True
    if mention.stance not in _ANSWERED or _by_family(cue, content=content) or NEUTRAL.fullmatch(mention.cue.text):
        return False
    told = is_told(cue, content) or EMPHATIC.search(cue) or CALLS.search(cue)
    return not told and stance_of(mention, cue=cue) == "asserts"


def _of_plain_speech(mention: ClaimMention, *, cue: str, content: str) -> Stance:
    """Plain speech denies with words of falsehood only: "said that the report was false", not "said that no request was made"."""
    if said := of_words(content):
        return said
    if mention.stance == "denies" and calls_untrue(content):
        return "denies"
    if mention.stance == "declines_to_confirm" and not NOT.search(cue) and (PLAINLY.search(cue) or not NONE.search(content)):
        return "asserts"
    if mention.stance == "alleges" and HEARD.match(mention.cue.text):
        return "asserts"
    if mention.stance == "withdraws" and not takes_back(content):
        return "asserts"
    if mention.stance in {"denies", "confirms"} or mention.stance_chance < (SURE_OF_BLAME if mention.stance == "alleges" else SURE):
        return "asserts"
    if mention.stance in {"threatens", "promises"} and _not_ahead(mention.cue.text, content):
        return "asserts"
    return mention.stance


def _by_family(cue: str, *, content: str) -> Stance | None:
    """The stance of a cue that is a word of denying, confirming or withdrawing, with what its negation makes of it."""
    word = _FAMILIES.search(cue)
    before = cue[: word.start()] if word else cue  # "dismissed it without bothering to refute it" is negated nowhere
    negated = bool(NOT.search(before)) or content.startswith(("nothing", "none of", "neither "))
    found: Stance | None = None
    if re.search(r"\bassert", cue, re.IGNORECASE):
        found = "asserts"
    elif NO_MORE.search(cue):
        found = "withdraws"
    elif NEITHER_NOR.search(cue):
        found = "declines_to_confirm"
    elif UNBENT.search(cue) or (FAR_FROM.search(cue) and content.startswith("that ")):
        found = "confirms"
    elif NOT_ACCEPT.search(cue) and content.startswith("that "):
        found = "denies"
    elif OWN_WORDS.match(content) and (own := _of_own_words(cue, content=content)):
        found = own
    elif TURN_ON.search(cue):
        found = "declines_to_confirm" if negated else "denies"
    elif BRUSH_OFF.search(cue):
        found = "denies" if SAYING.search(content) and not QUESTIONS.search(content) else None
    elif DOUBT.search(cue):
        found = "asserts" if negated or NO_DOUBT.search(cue) else "denies"
    elif LEAVE_OPEN.search(cue) and negated:
        found = "declines_to_confirm"  # also "would neither confirm nor deny"
    elif RETRACT.search(cue):
        found = "confirms" if negated else "withdraws"
    elif STAND_BY.search(cue):
        found = "withdraws" if negated else "confirms"
    elif DENY.search(cue):
        found = "denies"
    elif CONFIRM.search(cue):
        found = "declines_to_confirm" if negated else "confirms"
    elif RULE_OUT.search(cue):
        found = "denies"
    elif (
        SILENT.search(cue)
        or SHRUG.match(content)
        or (negated and SPEAK.search(cue))
        or (REFER.search(cue) and QUESTIONS.search(content))
    ):
        found = "declines_to_confirm"
    elif cue.startswith("protest") and "innocence" in content:
        found = "denies"
    elif re.match(r"plead", cue, re.IGNORECASE):
        found = "confirms" if content.startswith("guilty") else "denies" if content.startswith("not guilty") else None
    return found


def _of_own_words(cue: str, *, content: str) -> Stance | None:
    """What a speaker does to his own words: upholds them, gives them up, says them again."""
    negated = bool(NOT.search(cue))
    if UPHOLD.search(cue):
        return "withdraws" if negated else "confirms"
    if GIVE_UP.search(cue):
        return "confirms" if negated else "withdraws"
    if SAY_AGAIN.search(cue) and not negated:
        return "denies" if re.match(r"(?:\w+ ){1,3}denials?\b", content) else "asserts"
    return None


def _not_ahead(cue: str, content: str) -> bool:
    """Whether content tells what is or was: a threat or a promise is about what is to come."""
    if WARNS.search(cue) and (BARE_WARNING.match(content) or FORECAST.match(content)):
        return True
    return bool(FINITE.search(content)) and not AHEAD.search(content) and content[:1] not in '“"‘'


def _certainty(cue: str, *, stance: Stance) -> Certainty:
    if stance == "declines_to_confirm":
        return "possible" if LEAVE_OPEN.search(cue) and not CONFIRM.search(cue) else "none"
    if stance == "withdraws":
        return "none"
    if POSSIBLE.search(cue):
        return "possible"
    return "probable" if PROBABLE.search(cue) and not NOT.search(cue) else "certain"
