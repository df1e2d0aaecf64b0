"""Sentences -> mentions: what the model finds in each, with offsets in the whole text."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from cablegram.coding.attributions import ClaimMention, tidied
from cablegram.coding.model import ClaimReading, EventReading, Found, best, best_mode
from cablegram.coding.quotations import nearest_speaker, quote
from cablegram.coding.stances import answers, outright
from cablegram.coding.tagging import Labelled
from cablegram.coding.tenses import told_status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Quote, Sentence, Status

TRIGGER_THRESHOLD: Final = 0.5  # F1 of trigger and type is flat between 0.4 and 0.7 on the development split (74.8 to 74.9)
POSSIBLE_THRESHOLD: Final = 0.2  # under a modal of possibility; neither gains nor loses on the development split
POSSIBLY: Final = re.compile(r"\b(?:could|might|may)\s+(?:\w+ly\s+|not\s+|also\s+|even\s+)?$", re.IGNORECASE)
CONTEXT_THRESHOLD: Final = 0.4
# "Trump and Takaichi", not "Trinidad and Tobago" or "the Ministry of Trade and Industry"
COORDINATION: Final = re.compile(r",? (?:and|&) |, ")
DOUBLE_NAMES: Final = (
    "trinidad",
    "bosnia",
    "antigua",
    "saint kitts",
    "st. kitts",
    "sao tome",
    "são tomé",
    "wallis",
    "turks",
    "johnson",
)
# what a cue's last word may be without belonging to it: "the|", "did not confirm whether|"
DETERMINER: Final = re.compile(r"\s*\b(?:a|an|the|that|whether|if|how|why)$", re.IGNORECASE)
# "denied | the claim | that": two cues in one stretch
SECOND_CUE: Final = re.compile(
    r"\s+(?:the|a|an|its|his|her|their|earlier|\w+['’]s?)(?:\s+\w+)?\s+"
    r"(?P<noun>claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|statements?)$",
    re.IGNORECASE,
)
# "denied | having told": what is denied is a word of the speaker's own
OWN_WORD: Final = re.compile(
    r"\bden(?:y|ies|ied|ying) (?P<second>(?:ever )?having "
    r"(?:told|said|assured|warned|promised|asked|ordered|claimed|threatened|confessed))$",
    re.IGNORECASE,
)
AUXILIARY: Final = re.compile(
    r"(?:has|have|had|is|are|was|were|be|been|did|does|do|will|would|not|also|that|to|of)(?: (?:not|also|been))?", re.IGNORECASE
)
SECOND_WORD: Final = re.compile(r"(?!having\b|being\b)\w+(?:ing|[^s]s)")
BEFORE_VERB: Final = re.compile(r"\b(?:ha[sd]|have|having|is|are|was|were|be|been|not|to|also|\w+ly)$", re.IGNORECASE)
PLAIN: Final = 0.5  # least chance of a cue; ``coding/claims.py`` asks more of some
OUTRIGHT_CHANCE: Final = 0.7  # of a word of denying that the model does not take for a cue
LINK: Final = re.compile(r"\]\([^)\s]*\)")
LOOSE: Final = " \t\n>,;:&–—-“”\"‘’'()[]"
DASH: Final = re.compile(r"[―—–]|--")
SIGNED: Final = re.compile(
    r"\s{0,2}(?P<cue>―|—|–|--)\s*(?P<name>[A-Z][\w.'’-]*(?: [A-Za-z][\w.'’-]*){0,5})(?=[.,;]?\s*(?:\n|$)|, [A-Z])"
)
SIGNED_CHANCE: Final = 0.9  # nearly all were right on the quotations of the development check
DOUBLED: Final = re.compile(r"[,.?!]?''")
LETTER: Final = re.compile(r"\w")
NOUN_CUE: Final = re.compile(
    r"(?:claim|allegation|accusation|charge|report|suggestion|assertion|rumou?r|statement|denial)s?", re.IGNORECASE
)
HELD: Final = re.compile(r"[^.;]{0,40}?\W(?:that|of|to|about|how|whether|by|against|from|on)\W|[:,]? ?[“\"‘'(:]", re.IGNORECASE)
PREDICATE: Final = re.compile(r" (?:was|were|is|are|had been|has been) ", re.IGNORECASE)
THAT: Final = re.compile(r" (?:that|how|why|whether) ")
HYPHENATED: Final = re.compile(r"(?:-\w+)+(?: [a-z]+(?=[ .,;]))?")
REST_OF_WORD: Final = re.compile(r"(?<=\d)(?:[,.]\d{3})+|(?<=\b[A-Z])(?:\.[A-Z])+\.?|(?<=\.[A-Z])(?:\.[A-Z])*\.")
DATELINE: Final = re.compile(r"[A-Z][A-Z.,' ]{2,30}(?:\([^)]{1,30}\) )?[-–—] ")
STRAY_START: Final = re.compile(r"(?:and|or|by|with|from|but) ", re.IGNORECASE)
STRAY_END: Final = re.compile(r"(?:['’]s| and| or| in| of| for| on| at| with| by| from| to| who| which|,)$", re.IGNORECASE)
EMPTY: Final = re.compile(r"(?:the|a|an|its|his|her|their|of|to|and|this|that|these|those)", re.IGNORECASE)
JOINING_NOUNS: Final = re.compile(r"\b(?:of|for|on)\b", re.IGNORECASE)


class HasStart(Protocol):
    """Anything that stands somewhere in the text."""

    @property
    def start(self) -> int:
        """Offset of its first code point."""


Placed = TypeVar("Placed", bound=HasStart)


class SentenceReader(Protocol):
    """Whatever reads sentences as :class:`cablegram.coding.model.Model` does."""

    @property
    def digest(self) -> str:
        """What names its weights."""

    def find(self, sentences: Sequence[str], *, threshold: float) -> list[Found]:
        """Triggers and cues of each sentence."""

    def read_events(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[EventReading]:
        """What each (sentence, trigger span) tells."""

    def read_claims(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[ClaimReading]:
        """What each (sentence, cue span) tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMention:
    """One trigger and what the model reads around it; ``sentence`` is an index."""

    sentence: int
    trigger: Quote
    type: str
    type_chance: float
    trigger_chance: float
    status: Status
    status_chance: float
    mode: str | None
    contexts: tuple[str, ...]
    actors: tuple[Quote, ...]
    recipients: tuple[Quote, ...]
    times: tuple[Quote, ...]
    places: tuple[Quote, ...]
    quantities: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """Everything that the model finds in a document, in reading order."""

    events: tuple[EventMention, ...]
    claims: tuple[ClaimMention, ...]

    def phrases(self) -> tuple[Quote, ...]:
        """The words that stand for somebody: participants and speakers, each span once."""
        spans = {(q.start, q.end): q for e in self.events for q in (*e.actors, *e.recipients)}
        spans |= {(c.speaker.start, c.speaker.end): c.speaker for c in self.claims if c.speaker}
        return tuple(spans[k] for k in sorted(spans))

    def places(self) -> tuple[Quote, ...]:
        """The words that say where an event happened."""
        return tuple(q for e in self.events for q in e.places)


def find_mentions(text: str, *, sentences: Sequence[Sentence], model: SentenceReader) -> Mentions:
    """Read the sentences, then each trigger and cue found in them; ``sentence`` indexes ``sentences``."""
    # the address of a Markdown link is no word of the sentence; blanks keep the offsets
    strings = [LINK.sub(lambda hit: "]" + " " * (len(hit[0]) - 1), text[s.start : s.end]) for s in sentences]
    found = model.find(strings, threshold=POSSIBLE_THRESHOLD)
    triggers = [(n, t) for n, f in enumerate(found) for t in f.triggers if is_trigger(strings[n], t)]
    cues = [
        (n, c)
        for n, f in enumerate(found)
        for c in with_outright(strings[n], whole_cues(strings[n], f.cues))
        if c.probability >= PLAIN
    ]
    events = model.read_events([(strings[n], (t.start, t.end)) for n, t in triggers])
    claims = model.read_claims([(strings[n], (c.start, c.end)) for n, c in cues])
    told = [
        c for (n, cue), r in zip(cues, claims, strict=True) if (c := _claim(text, n, sentence=sentences[n], cue=cue, reading=r))
    ]
    return Mentions(
        events=tuple(_event(text, n, here=sentences[n], trigger=t, reading=r) for (n, t), r in zip(triggers, events, strict=True)),
        claims=tidied(told, text=text, sentences=sentences),
    )


def read_again(
    text: str, *, sentences: Sequence[Sentence], model: SentenceReader
) -> dict[tuple[int, int], tuple[float, EventReading]]:
    """Every trigger of some sentences, by its span, with its chance and all that the model makes of it."""
    strings = [LINK.sub(lambda hit: "]" + " " * (len(hit[0]) - 1), text[s.start : s.end]) for s in sentences]
    found = model.find(strings, threshold=POSSIBLE_THRESHOLD)
    triggers = [(n, t) for n, f in enumerate(found) for t in f.triggers if is_trigger(strings[n], t)]
    readings = model.read_events([(strings[n], (t.start, t.end)) for n, t in triggers])
    return {
        (sentences[n].start + t.start, sentences[n].start + t.end): (t.probability, reading)
        for (n, t), reading in zip(triggers, readings, strict=True)
    }


def by_sentence(items: Sequence[Placed], sentences: Sequence[Sentence]) -> list[list[Placed]]:
    """For each sentence the items that begin in it; linear in both, so that long articles stay cheap."""
    order = sorted(range(len(sentences)), key=lambda i: sentences[i].start)
    starts = [sentences[i].start for i in order]
    found: list[list[Placed]] = [[] for _ in sentences]
    for item in items:
        at = bisect_right(starts, item.start) - 1
        if at >= 0 and item.start < sentences[order[at]].end:
            found[order[at]].append(item)
    return found


def _event(text: str, sentence: int, *, here: Sentence, trigger: Labelled, reading: EventReading) -> EventMention:
    offset = here.start
    kind, type_chance = best(reading.types)
    said, status_chance = best(reading.statuses)
    at = quote(text, trigger.start + offset, trigger.end + offset)
    model_status: Status = said  # type: ignore[assignment]  # the label set is the literal's
    status = told_status(text, sentence=(here.start, here.end), trigger=at, kind=kind, status=model_status)
    ranked = sorted(reading.contexts, key=reading.contexts.__getitem__, reverse=True)

    def spans(role: str) -> tuple[Quote, ...]:
        found = (tidy(text, r.start + offset, r.end + offset) for r in reading.roles if r.label == role)
        return tuple(q for q in found if q)

    return EventMention(
        sentence=sentence,
        trigger=at,
        type=kind,
        type_chance=type_chance,
        trigger_chance=trigger.probability,
        status=status,
        status_chance=status_chance,
        mode=best_mode(reading.modes, kind=kind),
        contexts=tuple(c for c in ranked[:3] if reading.contexts[c] > CONTEXT_THRESHOLD),
        actors=tuple(part for q in spans("actor") for part in split_coordination(text, q)),
        recipients=tuple(part for q in spans("recipient") for part in split_coordination(text, q)),
        times=spans("time"),
        places=spans("place"),
        quantities=spans("quantity"),
    )


def is_trigger(sentence: str, trigger: Labelled) -> bool:
    """Whether a chance is enough: under "could", "might" or "may" the model is shy, and grammar says that an act is meant."""
    return trigger.probability > TRIGGER_THRESHOLD or bool(POSSIBLY.search(sentence[: trigger.start]))


def whole_cues(sentence: str, cues: Sequence[Labelled]) -> list[Labelled]:
    """Cues with their auxiliaries: neighbours ("has" + "denied") are one, and an auxiliary alone is none."""
    joined: list[Labelled] = []
    for cue in cues:
        if joined and not sentence[joined[-1].end : cue.start].strip(" ") and not _is_cue_alone(sentence, joined[-1], cue):
            first = joined.pop()
            joined.append(replace(first, end=cue.end, probability=max(first.probability, cue.probability)))
        else:
            joined.append(cue)
    single = [part for cue in joined for part in _split_cue(sentence, cue)]
    trimmed = (replace(c, end=c.start + len(DETERMINER.sub("", sentence[c.start : c.end]))) for c in single)
    return [c for c in trimmed if c.end > c.start and not AUXILIARY.fullmatch(sentence, c.start, c.end)]


def with_outright(sentence: str, cues: Sequence[Labelled]) -> list[Labelled]:
    """The cues, and with them the words of denying, retracting and being told that the model passed over or half saw."""
    found = [*cues]
    for a, b in outright(sentence):
        touched = [n for n, c in enumerate(found) if c.start < b and a < c.end]
        if not touched:
            found.append(Labelled(start=a, end=b, label="cue", probability=OUTRIGHT_CHANCE))
        elif found[touched[0]].probability < OUTRIGHT_CHANCE:
            found[touched[0]] = replace(found[touched[0]], probability=OUTRIGHT_CHANCE)
    return sorted(found, key=lambda c: c.start)


def _is_cue_alone(sentence: str, first: Labelled, second: Labelled) -> bool:
    """Whether two neighbours are two cues: "could not confirm | promises", "reports | alleging"."""
    return bool(
        SECOND_WORD.fullmatch(sentence, second.start, second.end) and not BEFORE_VERB.search(sentence[first.start : first.end])
    )


def _split_cue(sentence: str, cue: Labelled) -> tuple[Labelled, ...]:
    if own := OWN_WORD.search(sentence[cue.start : cue.end]):
        at = cue.start + own.start("second")
        return replace(cue, end=at - 1), replace(cue, start=at)
    hit = SECOND_CUE.search(sentence[cue.start : cue.end])
    if hit is None or not sentence.startswith(" that ", cue.end) or not answers(sentence[cue.start : cue.start + hit.start()]):
        return (cue,)
    return replace(cue, end=cue.start + hit.start()), replace(cue, start=cue.start + hit.start("noun"))


def _claim(text: str, number: int, *, sentence: Sentence, cue: Labelled, reading: ClaimReading) -> ClaimMention | None:
    offset = sentence.start
    cue_text = text[cue.start + offset : cue.end + offset]
    stance, chance = best(reading.stances)
    parts = {
        label: [quote(text, p.start + offset, p.end + offset) for p in reading.parts if p.label == label]
        for label in ("speaker", "content", "said_on")
    }
    parts["speaker"] = [q for s in parts["speaker"] if (q := tidy(text, s.start, s.end))]
    parts["content"] = [q for q in parts["content"] if LETTER.search(q.text)]
    noun = NOUN_CUE.fullmatch(cue_text)
    if not parts["content"] or (noun and (PREDICATE.match(text, cue.end + offset) or not HELD.match(text, cue.end + offset))):
        return None  # a cue without content attributes nothing; "the accusation was absurd" does not say what it is
    at = cue.start + offset
    if THAT.match(text, cue.end + offset):  # "Adding to the dispute, the paper reported that …" says what follows
        parts["content"] = [q for q in parts["content"] if q.end > at] or parts["content"]
    said = quote(text, at, cue.end + offset)
    nearest = min(parts["speaker"], key=lambda q: abs(q.start - at), default=None)
    return ClaimMention(
        sentence=number,
        cue=said,
        speaker=nearest or nearest_speaker(text, said, sentence=sentence),
        contents=tuple(
            widen_to_quotes(text, q) for c in parts["content"] for q in without_cue(text, c, cue=(at, cue.end + offset))
        ),
        said_on=parts["said_on"][0] if parts["said_on"] else None,
        stance=stance,  # type: ignore[arg-type]  # the label set is the literal's
        stance_chance=chance,
        chance=cue.probability * chance,
        cue_chance=cue.probability,
    )


def without_cue(text: str, content: Quote, *, cue: tuple[int, int]) -> tuple[Quote, ...]:
    """Content that the model let run over its own cue."""
    if not (content.start < cue[0] and cue[1] < content.end):
        return (content,)
    return (quote(text, cue[1] + 1, content.end),) if THAT.match(text, cue[1]) else (content,)


def tidy(text: str, start: int, end: int) -> Quote | None:
    """A role's span without stray marks and joining words at its edges; ``None`` when nothing else is left."""
    while start < end and text[start] in LOOSE:
        start += 1
    while end > start and text[end - 1] in LOOSE:
        end -= 1
    if text[end - 1 : end] == "." and text[end - 2 : end - 1].isupper():
        end -= 1  # the full stop of an abbreviation is taken back in whole, below
    if "(" in text[start:end] and ")" not in text[start:end] and text[end : end + 1] == ")":
        end += 1  # "Rep. Jason Chaffetz (R-Utah"
    if hit := REST_OF_WORD.match(text, end):
        end = hit.end()  # "7" of "7,223 sorties", "the U" of "the U.N. envoy"
    if text[end : end + 1] == "-" and (hit := HYPHENATED.match(text, end)):
        end = hit.end()  # "the self" of "the self-ruled island"
    if hit := DATELINE.match(text, start, end):
        start = hit.end()  # "GAZA - Hamas"
    if hit := STRAY_START.match(text, start, end):
        start = hit.end()
    if hit := STRAY_END.search(text[start:end]):
        end = start + hit.start()
    if start >= end or EMPTY.fullmatch(text, start, end):
        return None
    return quote(text, start, end)


def split_coordination(text: str, span: Quote) -> tuple[Quote, ...]:
    """The parties of "Trump and Takaichi"; a name that merely contains "and" stays whole."""
    if span.text.lower().startswith(DOUBLE_NAMES):
        return (span,)
    found: list[Quote] = []
    at = span.start
    for joint in COORDINATION.finditer(span.text):
        left, right = text[at : span.start + joint.start()], span.text[joint.end() :]
        if _is_name(left) and _is_name(right) and not JOINING_NOUNS.search(left):
            found.append(quote(text, at, span.start + joint.start()))
            at = span.start + joint.end()
    return (*found, quote(text, at, span.end))


def _is_name(words: str) -> bool:
    bare = words.removeprefix("the ").removeprefix("The ")
    return bool(bare) and (bare[0].isupper() or bare.startswith(("several ", "other ", "some ")))


def widen_to_quotes(text: str, span: Quote) -> Quote:
    """Take in a quotation mark and final punctuation that touch the span: the model reads words, not marks."""
    start, end = span.start, span.end
    if start and text[start - 1] in '“"‘«':
        start -= 1
    elif text[max(0, start - 2) : start] == "''":
        start -= 2
    if end < len(text) and text[end] in ",.?!" and end + 1 < len(text) and text[end + 1] in '”"’»':
        end += 2
    elif end < len(text) and text[end] in '”"»':
        end += 1
    elif hit := DOUBLED.match(text, end):
        end = hit.end()
    return quote(text, start, end)
