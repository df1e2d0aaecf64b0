"""Which mentions tell of one event, and the one record that they make."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.timing import HAPPENED, rank
from cablegram.core.ontology import EVENT_TYPES, intensity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Event, EventTime, Participant, Quantity, Quote, Span

    Figure = tuple[str, float | None, float | None, str]

POINTING: Final = frozenset("the this that these those his her their its such latest recent planned upcoming".split())
# between a determiner and the trigger they show that the determiner belongs to another noun
BREAKS_OFF: Final = frozenset(
    "a an of to for by in on at and or who that which has have had was were is are will would been be being not also with "
    "from after before as it they he she when while".split()
)
INTENT: Final = re.compile(r"intentions?|intents?|plans?|decision|wish|desire", re.IGNORECASE)
POSSESSIVE: Final = re.compile(r"(?:['’]s|s['’])$")
CLOSE: Final = re.compile(r"\b(?:his|her|their|its|this|these|that|those)\s+(?:\w+\s+)?$", re.IGNORECASE)
VAGUE: Final = re.compile(
    r"they|them|it|he|him|she|her|who|whom|the (?:\w+ )?(?:men|women|man|woman|people|pair|group|sides?|two)", re.IGNORECASE
)
TAKEN_UP: Final = re.compile(r"(?:the|this|that|these|those|his|her|their|its|they|them|it|he|him|she)\b", re.IGNORECASE)
COORDINATED: Final = re.compile(r"\b(?:and|but|while)\b|;", re.IGNORECASE)
LONG_WORD: Final = re.compile(r"\w{4,}")
MATERIAL: Final = frozenset({2, 4})  # quad classes of deeds; words of the same kind are often several
STATE: Final = frozenset({"GOV", "MIL", "COP", "SPY"})  # "Beijing" and "China's army" act as one
TALK: Final = frozenset({"views", "exchanged views", "discussed", "conversation", "discussion", "discussions", "spoke", "talked"})
NEAR: Final = 12  # sentences within which a definite noun may take up an event: 6 loses 2.6 points of pair F1 (training.joins)
RETOLD: Final = 2  # sentences within which an unlike verb tells the same deed again: 1 loses 0.6 points
CLAUSES: Final = 500  # characters between two triggers of one sentence that are looked at: a sentence without a stop costs no more
FINEST_DAY: Final = 3  # rank of the first precision that is coarser than a day
REACH: Final = 60  # characters before a trigger in which its determiner stands
MEMORY: Final = 60  # events of one type back to look: more than any article has, and long texts stay linear
STEM: Final = 5  # letters that two triggers must share to be one verb ("condemned", "condemnation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One mention as an event of its own, or several that are one; ``sentence`` is the index of the last one's sentence."""

    event: Event
    sentence: int
    others: tuple[Quote, ...] = ()  # triggers of the mentions that joined
    told_by: tuple[int, str] | None = None  # the claim in whose words it stands: offset of its cue, its speaker's words

    @property
    def triggers(self) -> tuple[Quote, ...]:
        """The triggers of all its mentions."""
        return (self.event.trigger, *self.others)


@dataclass(slots=True, kw_only=True)
class _Record:
    """An event whose mentions still come in. What only grows stands in lists, so that the hundredth mention costs no more."""

    event: Event  # its facts so far, which the next mention is compared with
    last: Draft  # the latest mention, with the parties that it shares with those before it in its sentence
    fullest: Span  # the sentence that tells most
    evidence: dict[tuple[int, int], Span] = field(default_factory=dict)
    doubts: dict[tuple[int, int], Span] = field(default_factory=dict)  # evidence of mentions that deny it, or leave it open
    quantities: list[Quantity] = field(default_factory=list)
    figures: set[Figure] = field(default_factory=set)  # what the quantities say
    others: list[Quote] = field(default_factory=list)
    told_by: tuple[int, str] | None = None  # the first mention's


def is_definite(event: Event, *, text: str) -> bool:
    """Whether the trigger is a noun that takes up something told before: "the call", "these exercises", "Brazil's move".

    The determiner must be the trigger's own ("the army bombed" and "Japan's army bombed" point at the army). What is denied may
    do without: "no seizure".
    """
    start = max(0, event.trigger.start - REACH)
    for word in reversed(list(re.finditer(r"\S+", text[start : event.trigger.start]))[-4:]):
        bare = word[0].lower().lstrip("“\"‘'(")  # on the right an apostrophe may be a possessive: "the officers' arrest"
        if event.status == "negated" and bare in ("no", "any"):
            return True
        at, end = start + word.start(), start + word.end()
        own = next((p for p in (*event.actors, *event.recipients) if p.start <= at < p.end), None)
        if POSSESSIVE.search(bare):
            return own is None or own.end <= end or own.end > event.trigger.start
        if bare in POINTING:
            return own is None or own.end > event.trigger.start
        if bare in BREAKS_OFF or not bare[-1:].isalnum():
            return False
    return False


def gather(drafts: Sequence[Draft], *, text: str) -> list[Draft]:
    """One draft for all mentions of an event; what names no party and belongs to none is dropped. Linear in their number."""
    records: list[_Record] = []
    of_type: dict[str, list[int]] = {}
    for draft in drafts:
        known = of_type.setdefault(draft.event.type, [])
        found = [i for i in _likeliest(known[-MEMORY:], records, draft, text=text) if _same(records[i], draft, text=text)]
        # "… during the recent call, the two exchanged views": the call of this sentence
        here = [i for i in found if records[i].last.sentence == draft.sentence]
        # "exchanged views" after two calls of the same two could be either: it stays on its own
        same = next(iter(here or found), None) if here or not (len(found) > 1 and _is_talk(draft.event)) else None
        if same is not None:
            _join(records[same], draft)
        elif draft.event.actors or draft.event.recipients:
            known.append(len(records))
            records.append(_record(draft))
    return [_finished(r) for r in records]


def _likeliest(known: Sequence[int], records: Sequence[_Record], draft: Draft, *, text: str) -> list[int]:
    """The events to compare with, those of the same word first: "the upcoming meeting" is a meeting before it is a visit.

    "These drills" and "his appeal" are the latest told, "the drills" the first: an article's own.
    """
    at = draft.event.trigger.start
    order = reversed(known) if CLOSE.search(text[max(0, at - REACH) : at]) else known
    return sorted(order, key=lambda i: not _same_word(records[i].event, draft.event))


def _is_talk(event: Event) -> bool:
    return event.trigger.text.lower() in TALK


def _same_word(a: Event, b: Event) -> bool:
    return a.trigger.text[:STEM].lower() == b.trigger.text[:STEM].lower()


def _same(known: _Record, draft: Draft, *, text: str) -> bool:
    if _told_apart(known, draft, text=text):
        return False
    if known.last.sentence == draft.sentence and not _is_talk(draft.event):
        return _same_time(known.event.time, draft.event.time) and _one_act(known.last.event, draft.event, text=text)
    return same_event(known.event, draft.event, gap=draft.sentence - known.last.sentence, text=text)


def _told_apart(known: _Record, draft: Draft, *, text: str) -> bool:
    """Whether two speakers tell of two deeds: one names who did it and the other nobody, or they count the dead differently.

    "A bomb killed 12, state media said. The army killed 31, activists said." What points back ("the attack") may still be the same.
    """
    one, other, a, b = known.told_by, draft.told_by, known.event, draft.event
    if one is None or other is None or one[0] == other[0] or one[1].casefold() == other[1].casefold():
        return False
    if EVENT_TYPES[a.type].quad not in MATERIAL or is_definite(b, text=text):
        return False
    dead = [{(q.low, q.high) for q in figures if q.kind == "dead"} for figures in (known.quantities, b.quantities)]
    return bool(a.actors) != bool(b.actors) or (all(dead) and not dead[0] & dead[1])


def _one_act(a: Event, b: Event, *, text: str) -> bool:
    """Two triggers of one sentence that are one act.

    "conducted … drills …, deploying ships", "seized and impounded"; "condemnation, including criticism from Japan".
    """
    if a.type != b.type or a.status != b.status or not _same_time(a.time, b.time):
        return False
    actors = [{(p.start, p.end) for p in e.actors} for e in (a, b)]
    recipients = [{(p.start, p.end) for p in e.recipients} for e in (a, b)]
    between = text[max(a.trigger.end, b.trigger.start - CLAUSES) : b.trigger.start]
    if between == " of ":
        return True  # "the use of force"
    if _are_two(a, b, between=between):
        return False
    if not all(actors) and "including" in between:
        return recipients[0] == recipients[1]
    return bool(actors[0] & actors[1]) and (not all(recipients) or recipients[0] == recipients[1])


def _are_two(a: Event, b: Event, *, between: str) -> bool:
    """Whether two triggers of one sentence are two acts: of unlike modes, coordinated, or an agreement and what is agreed on.

    "seized power and detained the president"; "agreed to hold a meeting". "seized and impounded" shares its object.
    """
    if a.mode and b.mode and a.mode != b.mode:
        return True
    if a.type == "AGREE" and " to " in between:
        return not INTENT.fullmatch(a.trigger.text)  # "the intention to visit" is the visit
    return bool(COORDINATED.search(between)) and between.strip(" ,") != "and"


def same_event(a: Event, b: Event, *, gap: int, text: str) -> bool:
    """Whether mention ``b``, ``gap`` sentences after event ``a``, tells of the same event.

    Type, status, parties, time and place must not contradict each other, and something must identify the two: the same word,
    or a definite noun ("the call", "these exercises"), or the same parties and the same date, or the same patient nearby.
    """
    if a.type != b.type or not _same_time(a.time, b.time):
        return False
    if a.place and b.place and a.place.place_id and b.place.place_id and a.place.country != b.place.country:
        return False
    definite = is_definite(b, text=text)
    modes = a.mode == b.mode or not a.mode or not b.mode
    if not _same_status(a, b) and not (definite and modes and a.status in HAPPENED and b.status in ("hypothetical", "negated")):
        return False  # "the capture, if confirmed" and "there was no seizure" take up what was told as a fact
    word = _same_word(a, b)
    if not b.actors and not b.recipients:
        return definite and modes and (gap <= NEAR or word)
    if not _same_parties(a, b):
        named = definite and gap <= NEAR and (word or (a.type != "AGREE" and _same_kind(a, b)))
        return (named or (gap <= RETOLD and _retold(a, b))) and _compatible(a, b)
    # "agreed to trade" and, further on, "agreed to meet" are two agreements of the same two
    stem = word and (definite or a.type != "AGREE" or a.status == "planned")
    # "a call … a 25-minute conversation … exchanged views"
    called = a.type == "CONSULT" and ((a.mode == b.mode == "phone" and gap <= NEAR) or _is_talk(b))
    # "Trump's intention to visit China in April" is not the meeting in spring that he and another agreed on
    pointed = (definite or (a.time is not None and b.time is not None)) and (
        a.type != "AGREE" or _all_parties(a) == _all_parties(b)
    )
    planned = a.status == "planned" and len(_all_parties(a) & _all_parties(b)) > 1
    return stem or pointed or planned or called


def _all_parties(event: Event) -> frozenset[tuple[str, str]]:
    return keys(event.actors + event.recipients)


def _same_kind(a: Event, b: Event) -> bool:
    """Whether more than the type is alike: the mode, or without one a side that both name."""
    return a.mode == b.mode and bool(a.mode or (a.actors and b.actors) or (a.recipients and b.recipients))


def _retold(a: Event, b: Event) -> bool:
    """A deed told again of a patient taken up by "the" or a pronoun: "The arrest of two aides … Police took the men away"."""
    deed = EVENT_TYPES[a.type].quad in MATERIAL and a.mode is not None and a.mode == b.mode
    return deed and bool(a.recipients) and any(TAKEN_UP.match(p.text) for p in b.recipients)


def _same_status(a: Event, b: Event) -> bool:
    return a.status == b.status or (a.status in HAPPENED and b.status in HAPPENED)


def _same_time(a: EventTime | None, b: EventTime | None) -> bool:
    """Whether two mentions may be of one time; "since May" is known by its May, so that a call on a Wednesday is another."""
    if a is None or b is None:
        return True
    (first, last), (start, end) = ((t.earliest or t.latest or "", t.latest or t.earliest or "") for t in (a, b))
    return not first or not start or (first <= end and start <= last)


def keys(parties: Sequence[Participant]) -> frozenset[tuple[str, str]]:
    """What a party counts as when two mentions are compared: country and sector, else its own words."""
    return frozenset((p.country, p.sector or "") if p.country else ("words", p.text.lower()) for p in parties)


def _same_parties(a: Event, b: Event) -> bool:
    if EVENT_TYPES[a.type].reciprocal:
        one, two = keys(a.actors + a.recipients), keys(b.actors + b.recipients)
        return one <= two or two <= one
    sides = ((keys(a.actors), keys(b.actors)), (keys(a.recipients), keys(b.recipients)))
    agree = all(not one or not two or one <= two or two <= one for one, two in sides)
    return agree and any(one & two for one, two in sides)


def _compatible(a: Event, b: Event) -> bool:
    """Whether no side of one event contradicts the other's: what a mention leaves open ("the men") contradicts nothing."""
    sides = [(a.actors, b.actors), (a.recipients, b.recipients)]
    if EVENT_TYPES[a.type].reciprocal:
        sides = [(a.actors + a.recipients, b.actors + b.recipients)]
    return all(not one or not two or any(_may_be(p, q) for p in one for q in two) for one, two in sides)


def _may_be(p: Participant, q: Participant) -> bool:
    """Whether two mentions can be of one party."""
    if (p.actor_id and p.actor_id == q.actor_id) or VAGUE.fullmatch(p.text) or VAGUE.fullmatch(q.text):
        return True
    if p.country and q.country and p.country != q.country:
        return False
    sectors = {s for s in (p.sector, q.sector) if s and s != "CVL"}  # "the officers' wives" may be civilians, "aides" anybody
    if len(sectors) < 2 or sectors <= STATE:
        return True
    return not (p.country and q.country) and bool({*LONG_WORD.findall(p.text.lower())} & {*LONG_WORD.findall(q.text.lower())})


def _record(draft: Draft) -> _Record:
    e = draft.event
    return _Record(
        event=e,
        last=draft,
        fullest=e.evidence[0],
        evidence={(s.start, s.end): s for s in e.evidence},
        quantities=list(e.quantities),
        figures={figure_of(q) for q in e.quantities},
        others=list(draft.others),
        told_by=draft.told_by,
    )


def figure_of(quantity: Quantity) -> Figure:
    """What a quantity says, however it is worded: "40 minutes", "40-minute"."""
    return quantity.kind, quantity.low, quantity.high, quantity.unit or quantity.text


def _join(known: _Record, draft: Draft) -> None:
    """Take one more mention into a record: the first keeps its identity, the fuller fills its gaps.

    A mention that denies what happened, or leaves it open, is evidence and no more: what it says of the event is not told as fact.
    """
    a, b = known.event, draft.event
    known.last = _with_shared_parties(draft, after=known.last)
    known.others += draft.triggers
    spans = {(s.start, s.end): s for s in b.evidence}
    if not _same_status(a, b):
        known.doubts |= spans
        return
    if _fullness(b, figures=len(b.quantities)) > _fullness(a, figures=len(known.quantities)):
        known.fullest = b.evidence[0]
    known.evidence |= spans
    new = [q for q in b.quantities if figure_of(q) not in known.figures]
    known.quantities += new
    known.figures |= {figure_of(q) for q in new}
    known.event = replace(
        a,
        mode=a.mode or b.mode,
        score=intensity(a.type, a.mode or b.mode),
        contexts=tuple(dict.fromkeys((*a.contexts, *b.contexts)))[:3],
        actors=_more(a.actors, b.actors),
        recipients=_more(a.recipients, b.recipients),
        time=_finer(a.time, b.time),
        place=a.place or b.place,
        confidence=max(a.confidence, b.confidence),
    )


def _finer(known: EventTime | None, new: EventTime | None) -> EventTime | None:
    """The finer of two mentions' times; a bound ("before the end of January") gives way to nothing coarser than a day."""
    if known is None or new is None:
        return known or new
    least = FINEST_DAY if known.precision == "open" else rank(known)
    return new if rank(new) < least else known


def _with_shared_parties(draft: Draft, *, after: Draft) -> Draft:
    """A mention with the parties that it leaves to the one before it in its sentence: "conducted drills, deploying ships"."""
    if after.sentence != draft.sentence:
        return draft
    a, b = after.event, draft.event
    return replace(
        draft, event=replace(b, actors=b.actors or a.actors, recipients=b.recipients or a.recipients, mode=b.mode or a.mode)
    )


def _finished(record: _Record) -> Draft:
    """The record as one draft: the fullest sentence is its first evidence, and doubts come last."""
    fullest = {(record.fullest.start, record.fullest.end): record.fullest}
    event = replace(
        record.event, evidence=tuple((fullest | record.evidence | record.doubts).values()), quantities=tuple(record.quantities)
    )
    return Draft(event=event, sentence=record.last.sentence, others=tuple(record.others))


def _fullness(event: Event, *, figures: int) -> int:
    return len(event.actors) + len(event.recipients) + figures + bool(event.time) + bool(event.place)


def _more(a: tuple[Participant, ...], b: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """The parties of both; one that the first already has, by id or by country and sector, is not repeated."""
    if not a:
        return b
    ids = {p.actor_id for p in a if p.actor_id}
    known = keys(a)
    return a + tuple(p for p in b if p.actor_id not in ids and not (keys([p]) & known) and p.country)
