"""Which mentions tell of one event, and what a mention without parties may borrow from its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.timing import HAPPENED, rank
from cablegram.core.ontology import EVENT_TYPES, intensity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Event, EventTime, Participant, Sentence

DEFINITE: Final = re.compile(
    r"\b(?:the|this|that|these|those|his|her|their|its|such|latest|recent|planned|upcoming)\W+(?:[\w'’-]+\W+){0,3}$", re.IGNORECASE
)
AIMED: Final = frozenset({"ACCUSE", "SUPPORT", "REJECT", "PROTEST"})
OBJECT: Final = 50  # characters between a verb and the act that is its object ("condemned the latest Israeli air strike")
CLAUSE: Final = re.compile(r"[,;:.]| (?:that|who|which|when|while|after|before|by|for|to) ")
DREW: Final = re.compile(
    r"\b(?:dr[ae]w(?:n|s|ing)?|(?:trigger|spark|prompt)(?:s|ed|ing)|provok(?:es|ed|ing)|brought|met with)\b",
    re.IGNORECASE,
)
NEAR: Final = 6  # sentences within which a definite noun may take up an event without naming its parties
STEM: Final = 5  # letters that two triggers must share to be one verb ("condemned", "condemnation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One mention as an event of its own; ``sentence`` is the index of its sentence."""

    event: Event
    sentence: int


def lend_parties(drafts: Sequence[Draft]) -> list[Draft]:
    """A call, meeting or agreement that names no party takes those of the one told beside it.

    "The agreement came during a phone call on Friday. Trump and Takaichi agreed to …": the call is theirs. The lender stands in
    the same sentence or the next to it and names at least two parties; its sentence joins the evidence.
    """
    return [_borrowed(d, lender=_lender(d, drafts)) if _lacks_parties(d.event) else d for d in drafts]


def _lacks_parties(event: Event) -> bool:
    return EVENT_TYPES[event.type].reciprocal and not event.actors and not event.recipients


def _lender(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    near = [
        d
        for d in drafts
        if abs(d.sentence - draft.sentence) <= 1
        and EVENT_TYPES[d.event.type].reciprocal
        and len(_keys(d.event.actors + d.event.recipients)) > 1
    ]
    return min(near, key=lambda d: (abs(d.sentence - draft.sentence), d.sentence - draft.sentence), default=None)


def _borrowed(draft: Draft, *, lender: Draft | None) -> Draft:
    if lender is None:
        return draft
    spans = dict.fromkeys((*draft.event.evidence, *lender.event.evidence))
    parties = lender.event.actors + lender.event.recipients
    return replace(draft, event=replace(draft.event, actors=parties, evidence=tuple(spans)))


def lend_targets(drafts: Sequence[Draft], *, text: str, sentences: Sequence[Sentence]) -> list[Draft]:
    """Praise, criticism or refusal of an act is aimed at whoever did the act.

    "Ankara condemned the Israeli strike": the act follows. "China held drills. These exercises drew condemnation from Japan":
    the act came before, and "drew", "triggered" or "sparked" says so.
    """
    return [_aimed(d, at=_act_aimed_at(i, drafts, text=text, sentences=sentences)) for i, d in enumerate(drafts)]


def _act_aimed_at(i: int, drafts: Sequence[Draft], *, text: str, sentences: Sequence[Sentence]) -> Event | None:
    draft, e = drafts[i], drafts[i].event
    if e.type not in AIMED or e.recipients:
        return None
    before = text[sentences[draft.sentence].start : e.trigger.start]
    if DREW.search(before):
        told = [d.event for d in drafts[:i] if 0 <= draft.sentence - d.sentence <= 1 and d.event.trigger.start < e.trigger.start]
        return next((d for d in reversed(told) if _another_s(d, e)), None)
    after = [d.event for d in drafts[i + 1 :] if d.sentence == draft.sentence]
    close = next((d for d in after if _another_s(d, e)), None)
    between = text[e.trigger.end : close.trigger.start] if close else ""
    return close if close and len(between) <= OBJECT and not CLAUSE.search(between) else None


def _another_s(act: Event, e: Event) -> bool:
    return bool(act.actors) and not _keys(act.actors) & _keys(e.actors)


def _aimed(draft: Draft, *, at: Event | None) -> Draft:
    if at is None:
        return draft
    spans = dict.fromkeys((*draft.event.evidence, *at.evidence))
    return replace(draft, event=replace(draft.event, recipients=at.actors, evidence=tuple(spans)))


def join_mentions(drafts: Sequence[Draft], *, text: str) -> tuple[Event, ...]:
    """One event for all mentions of it; what names no party and belongs to none is dropped."""
    events: list[Draft] = []
    for draft in drafts:
        for i, known in enumerate(events):
            if _same(known, draft, text=text):
                events[i] = replace(known, event=join(known.event, draft.event))
                break
        else:
            if draft.event.actors or draft.event.recipients:
                events.append(draft)
    return tuple(d.event for d in events)


def _same(known: Draft, draft: Draft, *, text: str) -> bool:
    if known.sentence == draft.sentence:
        return _one_act(known.event, draft.event)
    return same_event(known.event, draft.event, gap=draft.sentence - known.sentence, text=text)


def _one_act(a: Event, b: Event) -> bool:
    """Two triggers of one sentence that are one act: "conducted … drills …, deploying ships", "seized and impounded"."""
    spans = [{(p.start, p.end) for p in x} for x in (a.actors, b.actors, a.recipients, b.recipients)]
    if a.type != b.type or a.status != b.status or not spans[0] & spans[1]:
        return False
    return (not spans[2] or not spans[3] or spans[2] == spans[3]) and _same_time(a.time, b.time)


def same_event(a: Event, b: Event, *, gap: int, text: str) -> bool:
    """Whether mention ``b``, ``gap`` sentences after event ``a``, tells of the same event.

    Type, status, parties, time and place must not contradict each other, and something must identify the two: the same word,
    or a definite noun ("the call", "these exercises"), or the same parties and the same date.
    """
    if a.type != b.type or not _same_status(a, b) or not _same_time(a.time, b.time):
        return False
    if a.place and b.place and a.place.place_id and b.place.place_id and a.place.country != b.place.country:
        return False
    definite = bool(DEFINITE.search(text[: b.trigger.start][-60:]))
    if not b.actors and not b.recipients:
        return definite and gap <= NEAR and (a.mode == b.mode or not a.mode or not b.mode)
    if not _same_parties(a, b):
        return False
    stem = a.trigger.text[:STEM].lower() == b.trigger.text[:STEM].lower()
    dated = a.time is not None and b.time is not None
    planned = a.status == "planned" and len(_keys(a.actors + a.recipients) & _keys(b.actors + b.recipients)) > 1
    return stem or definite or dated or planned


def _same_status(a: Event, b: Event) -> bool:
    return a.status == b.status or (a.status in HAPPENED and b.status in HAPPENED)


def _same_time(a: EventTime | None, b: EventTime | None) -> bool:
    if a is None or b is None:
        return True
    return not ((a.latest and b.earliest and a.latest < b.earliest) or (b.latest and a.earliest and b.latest < a.earliest))


def _keys(parties: Sequence[Participant]) -> frozenset[tuple[str, str]]:
    """What a party counts as when two mentions are compared: country and sector, else its own words."""
    return frozenset((p.country, p.sector or "") if p.country else ("words", p.text.lower()) for p in parties)


def _same_parties(a: Event, b: Event) -> bool:
    if EVENT_TYPES[a.type].reciprocal:
        one, two = _keys(a.actors + a.recipients), _keys(b.actors + b.recipients)
        return one <= two or two <= one
    sides = ((_keys(a.actors), _keys(b.actors)), (_keys(a.recipients), _keys(b.recipients)))
    agree = all(not one or not two or one <= two or two <= one for one, two in sides)
    return agree and any(one & two for one, two in sides)


def join(a: Event, b: Event) -> Event:
    """One record of two mentions: the first keeps its identity, the fuller fills its gaps."""
    known = {q.text for q in a.quantities}
    time = a.time
    if b.time and (not time or rank(b.time) < rank(time)):
        time = b.time
    spans = {(e.start, e.end): e for e in (*a.evidence, *b.evidence)}
    fuller = (b.evidence if _fullness(b) > _fullness(a) else a.evidence)[0]
    rest = [e for k, e in spans.items() if k != (fuller.start, fuller.end)]
    return replace(
        a,
        mode=a.mode or b.mode,
        score=intensity(a.type, a.mode or b.mode),
        contexts=tuple(dict.fromkeys((*a.contexts, *b.contexts)))[:3],
        actors=_more(a.actors, b.actors),
        recipients=_more(a.recipients, b.recipients),
        time=time,
        place=a.place or b.place,
        quantities=a.quantities + tuple(q for q in b.quantities if q.text not in known),
        evidence=(fuller, *rest),
        confidence=max(a.confidence, b.confidence),
    )


def _fullness(event: Event) -> int:
    return len(event.actors) + len(event.recipients) + len(event.quantities) + bool(event.time) + bool(event.place)


def _more(a: tuple[Participant, ...], b: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """The parties of both; one that the first already has, by id or by country and sector, is not repeated."""
    ids = {p.actor_id for p in a if p.actor_id}
    keys = _keys(a)
    return a + tuple(p for p in b if p.actor_id not in ids and not (_keys([p]) & keys) and p.country)
