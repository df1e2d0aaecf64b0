"""Mentions + actors + times + places -> Events, one record per event however often it is mentioned."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.quantities import find_quantities
from cablegram.coding.timing import HAPPENED, rank, time_of
from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.records import (
    Actor,
    Event,
    EventPlace,
    EventTime,
    Flag,
    Participant,
    Place,
    Quote,
    Sentence,
    Span,
    TimeExpression,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.coding.mentions import EventMention

DEFINITE: Final = re.compile(
    r"\b(?:the|this|that|these|those|his|her|their|its|such|latest|recent|planned|upcoming)\W+(?:[\w'’-]+\W+){0,3}$", re.IGNORECASE
)
NEAR: Final = 6  # sentences within which a definite noun may take up an event without naming its parties
STEM: Final = 5  # letters that two triggers must share to be one verb ("condemned", "condemnation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the rest of the analysis knows about the text that holds the mentions."""

    doc_id: str
    text: str
    sentences: Sequence[Sentence]
    times: Sequence[TimeExpression]
    places: Sequence[Place]
    actors: Mapping[str, Actor]
    by_span: Mapping[tuple[int, int], tuple[str, ...]]
    published: str | None = None


# cooperation still to come is AGREE and a retreat still to come CONCEDE, as the manual has it: the trigger says what is planned
STILL_TO_COME: Final = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE"}


def code_events(mentions: Sequence[EventMention], *, context: Context) -> tuple[Event, ...]:
    """One Event per event; later mentions join its evidence. Mentions without any party are not coded, as PLOVER has it."""
    events: list[tuple[Event, EventMention]] = []
    for mention in mentions:
        event = _event(mention, context=context)
        if _is_joint(mention, event=event):
            event = _as_reciprocal(event)
        if not event.actors and not event.recipients and not DEFINITE.search(context.text[: mention.trigger.start][-60:]):
            continue
        for i, (known, first) in enumerate(events):
            if first.sentence != mention.sentence and same_event(
                known, event, gap=mention.sentence - first.sentence, text=context.text
            ):
                events[i] = (_join(known, event), first)
                break
        else:
            if event.actors or event.recipients:
                events.append((event, mention))
    return tuple(e for e, _ in events)


def _event(mention: EventMention, *, context: Context) -> Event:
    sentence = context.sentences[mention.sentence]
    actors = _participants(mention.actors, context=context)
    places, misplaced = _sort_places(mention, context=context)
    acting = {(a.start, a.end) for a in actors}
    recipients = tuple(
        r for r in _participants((*mention.recipients, *misplaced), context=context) if (r.start, r.end) not in acting
    )
    kind = STILL_TO_COME.get(mention.type, mention.type) if mention.status == "planned" else mention.type
    mode = mention.mode if kind == mention.type else None
    figures = [*mention.quantities, *(q for q in mention.recipients if any(c.isdigit() for c in q.text))]
    return Event(
        id=_identity(context.doc_id, mention),
        type=kind,
        mode=mode,
        contexts=mention.contexts,
        quad=EVENT_TYPES[kind].quad,
        score=intensity(kind, mode),
        status=mention.status,
        actors=actors,
        recipients=recipients,
        trigger=mention.trigger,
        time=time_of(mention, times=context.times, sentence=(sentence.start, sentence.end), published=context.published),
        place=_place(places, context=context),
        quantities=find_quantities(context.text, spans=figures, sentence=(sentence.start, sentence.end)),
        evidence=(Span(start=sentence.start, end=sentence.end),),
        claim_ids=(),
        confidence=calibrate(mention.trigger_chance * mention.type_chance),
    )


def calibrate(chance: float) -> float:
    """The model's product of chances -> how often such an event is right, on the development split (docs/quality.md)."""
    return round(min(0.98, max(0.02, chance)), 3)


def _identity(doc_id: str, mention: EventMention) -> str:
    key = f"{doc_id}|{mention.trigger.start}|{mention.trigger.end}|{mention.type}|{mention.status}"
    return "event:" + hashlib.sha256(key.encode()).hexdigest()[:20]


def _participants(quotes: Sequence[Quote], *, context: Context) -> tuple[Participant, ...]:
    found: list[Participant] = []
    for q in quotes:
        for actor_id in context.by_span.get((q.start, q.end), ()) or (None,):
            actor = context.actors[actor_id] if actor_id else None
            one = Participant(
                text=q.text,
                start=q.start,
                end=q.end,
                actor_id=actor_id,
                country=actor.country if actor else None,
                sector=actor.sector if actor else None,
            )
            if actor_id is None or all(p.actor_id != actor_id for p in found):
                found.append(one)
    return tuple(found)


def _sort_places(mention: EventMention, *, context: Context) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Places, and what was read as a place but names a person: whom the act is done to."""
    misplaced = tuple(q for q in mention.places if not mention.recipients and _is_person(q, context=context))
    return tuple(q for q in mention.places if q not in misplaced), misplaced


def _is_person(q: Quote, *, context: Context) -> bool:
    return any(
        a.kind == "person" and any(m.start == q.start and m.end == q.end for m in a.mentions) for a in context.actors.values()
    )


def _place(quotes: Sequence[Quote], *, context: Context) -> EventPlace | None:
    for q in quotes:
        inside = [(p, m) for p in context.places for m in p.mentions if m.start < q.end and q.start < m.end]
        if inside:
            place, mention = min(inside, key=lambda x: (("point", "city", "region", "country").index(x[0].precision), x[1].start))
            return EventPlace(start=mention.start, end=mention.end, text=mention.text, place_id=place.id, country=place.country)
    if quotes:
        return EventPlace(start=quotes[0].start, end=quotes[0].end, text=quotes[0].text, place_id=None, country=None)
    return None


def _is_joint(mention: EventMention, *, event: Event) -> bool:
    """Reciprocal events put all parties among the actors; a visit keeps visitor and host apart, a promise giver and taker."""
    if not event.actors or not event.recipients:
        return False
    return (event.type == "CONSULT" and mention.mode != "visit") or event.type == "COOPERATE"


def _as_reciprocal(event: Event) -> Event:
    known = {a.actor_id for a in event.actors if a.actor_id}
    return replace(
        event,
        actors=event.actors + tuple(r for r in event.recipients if r.actor_id not in known or r.actor_id is None),
        recipients=(),
    )


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
    return all(
        not one or not two or one <= two or two <= one
        for one, two in ((_keys(a.actors), _keys(b.actors)), (_keys(a.recipients), _keys(b.recipients)))
    )


def _join(a: Event, b: Event) -> Event:
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


def check_times(events: Sequence[Event], *, published: str | None) -> tuple[Flag, ...]:
    """Flags where status and time contradict each other: a plan wholly in the past, a deed wholly in the future."""
    flags = []
    for e in events:
        if not published or not e.time:
            continue
        past = e.status == "planned" and e.time.latest is not None and e.time.latest < published
        future = e.status in HAPPENED and e.time.earliest is not None and e.time.earliest > published
        if past or future:
            message = (
                f"coded as {e.status}, but its time ({e.time.edtf}) lies {'before' if past else 'after'} publication ({published})"
            )
            flags.append(Flag(kind="status_time_conflict", start=e.trigger.start, end=e.trigger.end, message=message))
    return tuple(flags)
