"""Which way a bare weekday or month points: the tense of the clause that it stands in.

No parser: the verb cue nearest to the expression decides, looked for before it first, or after it where it opens the clause.
"""

from __future__ import annotations

import re
from typing import Final, Literal

Direction = Literal["past", "future"]

_WORD: Final = re.compile(r"[A-Za-z]+(?:'[a-z]+|’[a-z]+)?|[,;:()\"“”—–]")
_REACH: Final = 26  # words; a cue further away belongs to another clause more often than not


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AHEAD: Final = _words(
    "will shall won't shan't 'll upcoming forthcoming scheduled due expected slated planned plans plan planning "
    "hopes hope intends intend aims expects expect wants poised deadline ahead set tomorrow would wouldn't "
    "pledged vowed promised pending upon begins starts opens ends expires meets votes takes arrives visits travels "
    "faces hosts heads continues concludes reopens returns leaves resumes kicks hold holds "
    "speaks addresses attends convenes departs flies gathers chairs"
)
_MODAL: Final = _words("may might must should could can cannot can't couldn't shouldn't will would shall to won't wouldn't 'll")
_BE: Final = _words("be is are isn't aren't being")
_IS: Final = _words("is are am isn't aren't")
# "is meeting on Friday"; of other verbs the form tells what goes on now ("is facing charges over the attack on Friday")
_UNDER_WAY: Final = _words(
    "speaking meeting visiting arriving travelling traveling leaving returning hosting heading voting starting beginning opening "
    "flying attending addressing resuming launching departing holding going"
)
_PUT_OFF: Final = _words("adjourned postponed deferred delayed rescheduled extended posted listed fixed prolonged")
_WAS: Final = _words("was were wasn't weren't been had hadn't did didn't has have hasn't haven't")
_PAST: Final = _words(
    "said told met held took made came went saw gave found left began won lost led killed broke brought built "
    "bought caught chose cut drew drove fell fled flew fought got grew hit kept knew laid let meant paid put quit "
    "read rose ran sent shot showed shut spent spoke stood struck swore taken thought threw became broken done "
    "given gone known seen shown sworn written wrote withdrew withdrawn won wounded sold sought slid sank stole "
    "shook split spread swept understood upheld woke wore beat bore bled bound bred dealt dug fed felt forgot "
    "forgave froze hid hung hurt overthrew overthrown overcame oversaw rode rang sang slept stuck taught tore wound "
    "heard stepped recently earlier ago"
)
_PARTICIPLE_AHEAD: Final = _words("scheduled expected slated planned set due pledged vowed promised")
_AS_SAID: Final = _PARTICIPLE_AHEAD | _words("agreed announced hoped")
_REDUCED: Final = _words("scheduled planned slated due set")
# "the meeting scheduled for Monday took place": of "was cancelled" the day may still lie ahead
_CAME_OFF: Final = re.compile(
    r"[^,;:()\"“”—–]{0,30}?\b(?:took place|went ahead|passed off|(?:was|were) (?:\w+ly )?held|began|started|opened|ended|drew"
    r"|brought|attracted)\b",
    re.IGNORECASE,
)
# "had been due on Friday": behind us, unless it was called off, which may be before its day
_HAD_BEEN: Final = re.compile(
    r"\bhad\s+(?:(?:originally|initially|previously|also)\s+)?(?:been\s+)?(?:due|scheduled|planned|slated|set|expected|supposed|meant)\b[^,;.]*$",
    re.IGNORECASE,
)
_CALLED_OFF: Final = re.compile(
    r"\b(?:cancel\w*|call(?:ed|s|ing)? (?:\w+ ){0,3}off|postpon\w*|put off|scrapp\w+|delay\w*|moved)\b", re.IGNORECASE
)
_NEARBY: Final = 200  # characters: the sentence and the next
# Past verbs whose infinitive did happen: "was forced to resign on Friday"
_DONE_TO: Final = _words(
    "forced had used managed failed began started continued helped came led refused rushed got went returned left "
    "stopped sought tried attempted dared proceeded compelled moved voted gathered met appeared travelled traveled"
)
# Past verbs whose infinitive is still to come: "agreed to meet on Friday"
_AHEAD_OF_TO: Final = _words(
    "agreed decided vowed pledged promised threatened planned expected scheduled hoped intended wanted wished asked "
    "urged called ordered invited told offered proposed arranged prepared pushed proposal plan plans decision "
    "agreement invitation set due wants hopes intends plans aims seeks expects agrees decides vows pledges promises "
    "threatens offers proposes need needs needed likely ready going able unable willing poised"
)
_CALLS: Final = _words("call calls called calling")
_CALLED_FOR: Final = _words(
    "protest protests rally rallies march marches strike strikes demonstration demonstrations election elections vote talks "
    "meeting summit referendum session walkout boycott truce ceasefire mobilisation mobilization sit-in"
)
# Cues that hold however far ahead the date is
STRONG: Final = _words("will won't 'll shall due scheduled slated be begins starts opens ends expires")
_NO_PAST: Final = _words(
    "need indeed speed feed seed exceed proceed bed red hundred unprecedented armed united alleged so-called embed"
)
_NOT_VERB_AFTER_TO: Final = _words(
    "the a an his her its their our my your this that these those him them us me it power be date office work court least"
)
_OPENERS: Final = _words('that when where while as but and because if which who , ; : ( " “ — –')
_PREPOSITIONS: Final = _words(
    "on in by from since until till of at before after during for between around about early late last next this "
    "and to the only just"
)
_HOLD: Final = _words("hold holds set plan hope expect")  # also nouns; kept apart so that nothing rests on them alone


def direction(text: str, *, sentence: tuple[int, int], start: int, end: int) -> tuple[Direction | None, str | None]:
    """Past or future, and the word that says so; ``(None, None)`` where the sentence has no cue."""
    before = _WORD.findall(text, max(sentence[0], start - 200), start)[-_REACH:]
    capitals = _in_capitals(before)
    if capitals:
        before = [word.lower() for word in before]
    lead = len(before)
    while lead and before[lead - 1].lower() in _PREPOSITIONS:
        lead -= 1
    if any(word.lower() == "since" for word in before[lead:]):
        return "past", "since"
    if (put_off := _put_off(before, lead)) is not None:
        return "future", put_off
    before = before[:lead]
    after = _WORD.findall(text, end, min(sentence[1], end + 200))[:_REACH]
    if capitals or (not before and _in_capitals(after)):
        after = [word.lower() for word in after]
    opens = not before or before[-1].lower() in _OPENERS
    if opens and (found := _forward(after)):
        return found
    found = _backward(before) or (None if opens else _forward(after))
    if found and found[1].lower() in _REDUCED and (held := _CAME_OFF.match(text[end : sentence[1]])):
        return "past", held[0].split()[-1]
    if found and found[0] == "future" and (had := _HAD_BEEN.search(text[sentence[0] : start])):
        around = text[sentence[0] : sentence[1] + _NEARBY]
        return found if _CALLED_OFF.search(around) else ("past", had[0].split()[0])
    if found is None and before and (opener := before[-1].lower()) in {"starting", "beginning", "effective"}:
        return "future", opener  # "Starting Monday, flights stop"
    return found or (None, None)


def _put_off(before: list[str], lead: int) -> str | None:
    """The verb of "adjourned the hearing to Thursday", "posted the matter for hearing on July 14": done, but to a day ahead."""
    for position in range(max(0, lead - 8), lead):
        between = [word.lower() for word in before[position + 1 :]]
        if before[position].lower() in _PUT_OFF and ({"to", "till", "until"} & set(between) or "for" in between[:4]):
            return None if {",", ";", "after", "when", "as"} & set(between) else before[position]
    return None


def _in_capitals(words: list[str]) -> bool:
    """Whether words are a headline, all or nearly all of them in capitals: there a capital letter makes no name."""
    long = [word for word in words if len(word) > 3]
    return len(long) >= 3 and all(word[0].isupper() for word in long)


def _forward(words: list[str]) -> tuple[Direction, str] | None:
    for position, word in enumerate(words):
        if word == ";":
            return None
        if found := _cue(words, position):
            return found
    return None


def _backward(words: list[str]) -> tuple[Direction, str] | None:
    for position in range(len(words) - 1, -1, -1):
        if found := _cue(words, position):
            return found
    return None


def _cue(words: list[str], position: int) -> tuple[Direction, str] | None:
    word = words[position].replace("’", "'")
    low = word.lower()
    if low.endswith("'ll"):
        return "future", word
    if low == "to":
        return _infinitive(words, position)
    if (
        low in _CALLS
        and words[position + 1 : position + 2] == ["for"]
        and _CALLED_FOR.intersection(words[position + 2 : position + 7])
    ):
        return "future", word
    if low in _MODAL:
        if position + 1 < len(words) and "have" in (words[position + 1], *words[position + 2 : position + 3]):
            return "past", word
        return None if word[0].isupper() and position else ("future", word)
    if low in _IS and any(follows.lower() in _UNDER_WAY for follows in words[position + 1 : position + 3]):
        return "future", word
    if low in _WAS:
        if any(follows.lower() in _PARTICIPLE_AHEAD for follows in words[position + 1 : position + 3]):
            return "future", word
        return None if low in {"has", "have", "hasn't", "haven't"} else ("past", word)
    if word[0].isupper() and position:
        return None
    if low in _AS_SAID and position and words[position - 1].lower() == "as":
        return None  # "met as planned on Monday"
    if low in _PARTICIPLE_AHEAD or low in _AHEAD:
        return None if low in _HOLD and not _helped(words, position) else ("future", word)
    if low in _PAST or (len(low) > 4 and low.endswith("ed") and low not in _NO_PAST):
        return _verb_group(words, position)
    return None


def _helped(words: list[str], position: int) -> bool:
    """Whether an auxiliary or a subject pronoun makes an ambiguous word a verb."""
    return position > 0 and words[position - 1].lower() in _BE | _WAS | {"they", "we", "i"}


def _verb_group(words: list[str], position: int) -> tuple[Direction, str]:
    """A past form: what stands before it may still make it future ("will be held")."""
    back = position - 1
    while back >= 0 and (words[back].endswith("ly") or words[back].lower() in {"not", "also", "later", "then"}):
        back -= 1
    auxiliary = words[back].lower() if back >= 0 else ""
    if auxiliary == "be":
        return "future", words[back]
    if auxiliary in {"is", "are"}:
        return "future", words[back]
    if auxiliary in _MODAL:
        return "future", words[back]
    return "past", words[position]


def _infinitive(words: list[str], position: int) -> tuple[Direction, str] | None:
    """``to`` before a verb: planned, unless what governs it says that it was done ("managed to leave")."""
    if position + 1 >= len(words):
        return None
    follows = words[position + 1]
    if not follows[0].islower() or (follows in _NOT_VERB_AFTER_TO and follows != "be"):
        return None
    governor = words[position - 1].lower() if position else ""
    if governor in _DONE_TO:
        return "past", governor
    near = [word.lower() for word in words[max(0, position - 6) : position]]
    if follows != "be" and governor not in _BE and not any(word in _AHEAD_OF_TO or word in _AHEAD for word in near):
        return None  # "allowed them to call on Friday": let the governing verb decide
    if governor in {"according", "due", "close", "prior", "thanks", "next", "back", "up"} and follows != "be":
        return ("future", governor) if governor == "due" else None
    return "future", "to"
