"""How the verb at a trigger tells its event: its tense, its modal, and what that says about the event's status.

No parser: the auxiliaries before a verb decide, and for a noun ("held talks") the nearest finite verb of its clause.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.occasions import changes_in, occasions

if TYPE_CHECKING:
    from cablegram.core.records import PlanState, Quote, Status

Tense = Literal["past", "pluperfect", "perfect", "present", "future", "modal", "infinitive", "untold"]

REACH: Final = 160  # characters before a trigger that its clause is looked for in
AHEAD: Final = 120  # and behind it
OBJECT: Final = 5  # words between a verb and the noun that is its object
WORD: Final = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?|[;:,()“”\"–—]")
CLAUSE_EDGE: Final = frozenset(
    '; : “ ” " – — that which who whom whose where when while after before because although though if'.split()
)
ADVERB: Final = frozenset(
    "not never also already just now still yet again soon then even since only reportedly ever once both all".split()
)
PERFECT: Final = frozenset("has have haven't hasn't 've".split())
PLUPERFECT: Final = frozenset("had hadn't".split())
WAS: Final = frozenset("was were wasn't weren't did didn't".split())
IS: Final = frozenset("is are am isn't aren't does do doesn't don't".split())
WILL: Final = frozenset("will shall won't 'll".split())
MODAL: Final = frozenset("would could might may should must can cannot can't couldn't wouldn't shouldn't".split())
PAST: Final = frozenset(
    "said told met held took made came went saw gave found left began won lost led killed broke brought built bought caught chose "
    "cut drew drove fell fled flew fought got grew hit kept knew laid let meant paid put quit ran sent shot shut spoke stood "
    "struck swore thought threw became wrote withdrew sold sought sank stole shook swept upheld wore beat dealt fed felt froze "
    "overthrew oversaw rode rang stuck taught tore heard burst blew rose understood spent kept set dug hung"
    " undertook overcame arose bit bred broadcast clung crept forbade foresaw forgave forgot hid lent lit mistook overran overtook"
    " rebuilt retook sang slid sprang spread swung underwent withheld withstood wept woke".split()
)
# as long as a past form, and none
NO_PAST: Final = frozenset("need indeed speed feed seed exceed proceed bed red hundred unprecedented armed united alleged".split())
PRESENT: Final = frozenset(
    "says wants accuses demands urges calls warns threatens refuses rejects condemns backs seeks holds meets vows insists plans "
    "denies supports visits signs leaves opens begins hosts faces claims blames criticises criticizes asks expects hopes believes "
    "agrees promises offers remains continues keeps shows makes takes comes goes gives tells".split()
)
RESPONSE: Final = re.compile(r"verdict|reaction|response|reply|answer|comment|criticism|condemnation|rebuke|protest", re.IGNORECASE)
RESPONDED: Final = re.compile(r" (?:of [^,;.]+|was|came)\b")  # "her verdict was shorter", "“A bargain,” was the verdict of …"
NO_SUBJECT: Final = frozenset(
    "the a an of in on for by with from to at over after before against and or its their his her new these those such more".split()
)
ARTICLES: Final = frozenset("the a an its their his her all".split())
PLANNED: Final = re.compile(
    r"\b(?:(?:is|are|'s|’s) (?:now |still |also )?(?:due|set|scheduled|expected|slated|poised|to)\b(?: to)?(?: be)?"
    r"|will (?:also |soon |then |now |\w+ly )?(?:be )?)\s*$",
    re.IGNORECASE,
)
CONDITION: Final = re.compile(
    r"\b(?:if|unless|whether|should \w+|provided that|only (?:if|when)|in case"
    r"|were to|otherwise|until|once|fears?|feared|dreads?)\b",
    re.IGNORECASE,
)
DENIED: Final = re.compile(
    r"\b(?:(?:did|do|does|has|have|had|was|were|is|are|would|will)(?: not|n['’]t)|never"
    r"|stopp(?:ed|ing) short of|without|nor (?:had|has|did|have|was|were) \w+)"
    r"(?: (?:yet|ever|been|be|being|also))*\s*$",
    re.IGNORECASE,
)


def tense_of(text: str, *, start: int, trigger: Quote, end: int) -> Tense:
    """The tense in which the sentence ``[start, end)`` tells the event at ``trigger``; "untold" where no verb says it."""
    before = WORD.findall(text, max(start, trigger.start - REACH), trigger.start)
    words = WORD.findall(trigger.text) or [""]
    first = words[0].lower()
    helped = _helped(before)
    if helped:
        return helped
    if before and before[-1].lower() == "to":
        return "infinitive"
    if first in PRESENT and not (before and before[-1].lower() in {"the", "its", "their", "his", "her", "of", "new"}):
        return "present"
    if is_past(first):
        return _coordinated(before) or "past"
    after = WORD.findall(text, trigger.end, min(end, trigger.end + AHEAD))
    if _is_third_person(trigger.text, before, after) or _is_plural(trigger.text, before, after):
        return "present"
    subject = _auxiliary(after[0].lower()) if after else None  # "the way the talks *had* ended"
    return subject or _backward(before) or _forward(after)


def _is_third_person(trigger: str, before: list[str], after: list[str]) -> bool:
    """Whether a form in -s is a verb: a name or noun before it, and an object with its article or a name behind it."""
    if not re.fullmatch(r"[a-z]+[^s]s", trigger) or not before or not after or not before[-1].isalpha():
        return False
    return before[-1].lower() not in NO_SUBJECT and (after[0].lower() in ARTICLES or (after[0].istitle() and after[0].isalpha()))


def _is_plural(trigger: str, before: list[str], after: list[str]) -> bool:
    """Whether a bare form is a verb: "rights groups *want* an inquiry", "the gunmen also *hold* the consul"."""
    words = [w for w in before if w.lower() not in ADVERB]
    if not words or not after or not re.fullmatch(r"[a-z]+", trigger) or trigger.endswith(("s", "ed", "ing")):
        return False
    many = re.fullmatch(r"\w*[a-z]s|\w*men|people|police", words[-1]) is not None and words[-1].lower() not in NO_SUBJECT
    return many and words[-1] not in ("its", "his", "this") and (after[0].lower() in ARTICLES or after[0] in ("to", "that"))


def is_told_by_verb(text: str, *, start: int, trigger: Quote) -> bool:
    """Whether a verb tells the event, or a noun close behind a verb in the past ("opened disciplinary *proceedings*")."""
    before = WORD.findall(text, max(start, trigger.start - REACH), trigger.start)
    first = (WORD.findall(trigger.text) or [""])[0].lower()
    if _helped(before) or first in PRESENT:
        return True
    if is_past(first):
        return not before or before[-1].lower() not in {"the", "a", "an", "of", "its", "their", "his", "her"}
    if first.endswith("ing") and before and before[-1] in ",;":
        return True  # a participle: "detained the leader, alleging fraud"
    if RESPONSE.fullmatch(first) and RESPONDED.match(text, trigger.end):
        return True
    near = [w.lower() for w in before[-OBJECT:]]
    return any(
        is_past(w) and not {"of", "to", "for", "on", "in", "by", "with", "from", "after", "over"} & {*near[n + 1 :]}
        for n, w in enumerate(near)
    )


def is_past(word: str) -> bool:
    """Whether a word is a past form, as far as its letters show."""
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in NO_PAST)


def _helped(before: list[str]) -> Tense | None:
    """The tense that the auxiliaries right before a verb give; ``None`` without any."""
    found: Tense | None = None
    for word in reversed(before):
        low = word.lower().replace("’", "'")
        if low in ADVERB or low.endswith("ly") or low in {"been", "be", "being"}:
            continue
        found = "past" if low == "having" else _auxiliary(low)  # "turned round, having sunk a boat"
        break
    return found


def _coordinated(before: list[str]) -> Tense | None:
    """The tense that a past form shares with the participle before it: "has promised them help and *asked* schools to …"."""
    words = [w.lower() for w in before]
    while words and (words[-1] in ADVERB or words[-1].endswith("ly")):
        words.pop()
    if not words or words[-1] not in {"and", "or", ","}:
        return None
    for at in range(len(words) - 1, 0, -1):
        if words[at] in CLAUSE_EDGE:
            return None
        if is_past(words[at]):
            found = _helped(words[:at])
            relative = any(w in {"who", "which", "that", "whose"} for w in words[max(0, at - 3) : at])
            return found if found in ("perfect", "pluperfect") and not relative else None
    return None


def _auxiliary(low: str) -> Tense | None:
    groups: tuple[tuple[frozenset[str], Tense], ...] = (
        (PERFECT, "perfect"),
        (PLUPERFECT, "pluperfect"),
        (WAS, "past"),
        (IS, "present"),
        (WILL, "future"),
        (MODAL, "modal"),
    )
    return next((tense for words, tense in groups if low in words), "perfect" if low.endswith(("'ve", "'s been")) else None)


def _backward(before: list[str]) -> Tense | None:
    for at in range(len(before) - 1, -1, -1):
        low = before[at].lower().replace("’", "'")
        if low in CLAUSE_EDGE:
            return None
        if found := _finite(before, at, low):
            return found
    return None


def _forward(after: list[str]) -> Tense:
    for at, word in enumerate(after):
        low = word.lower().replace("’", "'")
        if low in {";", "that"}:
            break
        if found := _finite(after, at, low):
            return found
    return "untold"


def _finite(words: list[str], at: int, low: str) -> Tense | None:
    if found := _auxiliary(low):
        return found
    if low in PRESENT and words[at].islower():
        return "present"
    return (_helped(words[:at]) or "past") if is_past(low) and words[at].islower() else None


# "unless Gaddafi quits", "could attack", "might not have met": nothing but a subject, or adverbs, between cue and trigger
UNREAL: Final = re.compile(
    r"\b(?:(?:if|unless)\s+(?:[\w'’.-]+\s+){1,6}|(?:could|might|may)\s+(?:(?:not|also|even|soon|still|yet|then|be|have|well)\s+){0,3}"
    r"|would\s+(?:(?:not|also|even|soon|still|yet|then|well)\s+)*have\s+(?:been\s+)?)$",
    re.IGNORECASE,
)
UNDONE: Final = re.compile(r"\b(?:(?:might|may)|(?:could|might|may|would) (?:not )?have(?: been)?)\s+$", re.IGNORECASE)
INTENT: Final = re.compile(r"intentions?|intents?|plans?|wish|desire", re.IGNORECASE)
RUNNING: Final = re.compile(
    r"\b(?:(?:is|are|'re|’re)(?: (?:still|now|also|already|currently))*|(?:has|have) been) \w+ing$", re.IGNORECASE
)
WOULD: Final = re.compile(r"\bwould\s+(?:(?:also|even|soon|still|yet|then|be|well)\s+){0,2}$", re.IGNORECASE)
OWN: Final = re.compile(r"(?:['’]s?|\b(?:its|their|his|her|the|a|an))\s+(?:[\w.%-]+\s+){0,2}$", re.IGNORECASE)
TOLD: Final = re.compile(r"\b(?:said|told|announced|promised|pledged|vowed|agreed|confirmed|added|declared)\b", re.IGNORECASE)
# "a bill that would force them", "buys the six percent, which would give it a majority": what follows from something undecided
CONSEQUENCE: Final = re.compile(
    r"(?:, which|\b(?:bill|law|motion|resolution|draft|proposal|measure|plan|scheme|amendment)s? (?:that|which))"
    r" would (?:\w+ly )?(?:be )?$",
    re.IGNORECASE,
)
# "the attack on the talks was called off": not the subject; and a noun before a noun, "the talks venue"
INSIDE: Final = re.compile(
    r"\b(?:of|on|at|in|for|to|after|before|against|over|about|from|with|and)"
    r" (?:(?:the|an?|its|their|his|her|this|that) )?(?:[\w-]+ )?$",
    re.IGNORECASE,
)
SUBJECT_OF: Final = re.compile(
    r"(?: (?:between|with|of|by|in|on|at|to|for|over|about|planned|scheduled|set|due|expected|also)\b[^;:,.“”]*?)?"
    r" (?:was|were|is|are|(?:has|have|had) been|being) (?:\w+ly |also )?"
)
ANNOUNCED: Final = frozenset({"planned", "scheduled", "expected", "agreed", "announced", "proposed"})
LASTS: Final = re.compile(r"strik|walkout|accord|agree|deal|pact|treat", re.IGNORECASE)  # may end when it is called off
BEGUN: Final = re.compile(r"\babandoned\b", re.IGNORECASE)  # what is abandoned may have begun
WOULD_NOT: Final = re.compile(r"\b(?:w(?:ould|ill) (?:not|never)|wo(?:n['’]t)|wouldn['’]t) $", re.IGNORECASE)
DECIDED: Final = re.compile(r"\b(?:decided|chosen|chose|opted) to $", re.IGNORECASE)
# "would not pay", "could not agree", "will boycott it unless": refusals and threats that were made, whatever becomes of them
MADE_IN_WORDS: Final = frozenset({"REJECT", "THREATEN"})


def told_status(text: str, *, sentence: tuple[int, int], trigger: Quote, kind: str, status: Status) -> Status:
    """The model's status, unless the grammar before the trigger says another: "if", "would", "will", "did not"."""
    start, end = sentence
    before = text[max(start, trigger.start - REACH) : trigger.start]
    conditional = bool(CONDITION.search(text, start, end))
    if CONSEQUENCE.search(before):
        return "hypothetical"
    if kind == "CONCEDE" and status == "planned" and DECIDED.search(before):
        return "occurred"  # the deciding is the conceding
    if status == "occurred" and INTENT.fullmatch(trigger.text) and text.startswith(" to ", trigger.end):
        return "planned"  # "his stated intention to visit": the visit
    if kind == "REJECT" and status == "planned" and WOULD_NOT.search(before):
        return "occurred"  # "said that it would not send a delegation next week": refused
    if status in ("occurred", "ongoing"):
        if state := _called_off(text, sentence=sentence, trigger=trigger):
            return "planned" if state == "postponed" else "negated"
        return _not_yet(before, trigger=trigger.text, kind=kind, status=status, conditional=conditional)
    if status == "hypothetical" and not conditional and kind not in MADE_IN_WORDS:
        tense = tense_of(text, start=start, trigger=trigger, end=end)
        foretold = tense == "modal" and re.search(r"\bwould\b(?! have)", before) and TOLD.search(text, start, end)
        return "planned" if tense == "future" or PLANNED.search(before) or foretold else status
    return status


def _called_off(text: str, *, sentence: tuple[int, int], trigger: Quote) -> PlanState | None:
    """What became of an occasion that is the subject of a passive: "the talks between the two *were cancelled*"."""
    start, end = max(sentence[0], trigger.start - REACH), min(sentence[1], trigger.end + AHEAD)
    if is_past(trigger.text.lower()) or not occasions(trigger.text) or LASTS.search(trigger.text):
        return None
    if INSIDE.search(text, start, trigger.start):
        return None
    words = text[start:end]
    for change in changes_in(words):
        between = words[trigger.end - start : change.start]
        if change.start >= trigger.end - start and SUBJECT_OF.fullmatch(between) and not BEGUN.search(words, change.start):
            others = {w for w in between.lower().split() if is_past(w)} - ANNOUNCED
            return None if others else change.state
    return None


def _not_yet(before: str, *, trigger: str, kind: str, status: Status, conditional: bool) -> Status:
    """What the model takes for a fact, but the words right before it deny, or put under a condition or ahead."""
    if kind in MADE_IN_WORDS:
        return "hypothetical" if UNDONE.search(before) else status
    hit = UNREAL.search(before)
    if hit and not (hit[0].lower().startswith(("if", "unless")) and OWN.search(before)):
        return "hypothetical"
    if WOULD.search(before):
        return "hypothetical" if conditional else "planned"
    return "negated" if DENIED.search(before) else "ongoing" if RUNNING.search(before + trigger) else status
