"""Mentions + actors + times + places -> Events, one record per event however often it is mentioned."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.borrowing import borrow
from cablegram.coding.coreference import Draft, join_mentions
from cablegram.coding.quantities import find_quantities
from cablegram.coding.timing import HAPPENED, time_of
from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.records import (
    Actor,
    Event,
    EventPlace,
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


LEAST_CHANCE: Final = 0.4  # best F1 of trigger and type on the development split; below it one in three is right


def code_events(mentions: Sequence[EventMention], *, context: Context) -> tuple[Event, ...]:
    """One Event per event; later mentions join its evidence. Mentions without any party are not coded, as PLOVER has it."""
    sure = [m for m in mentions if m.trigger_chance * m.type_chance >= LEAST_CHANCE]
    drafts = [Draft(event=_event(m, context=context), sentence=m.sentence) for m in sure]
    return join_mentions(borrow(drafts, text=context.text, sentences=context.sentences), text=context.text)


def _event(mention: EventMention, *, context: Context) -> Event:
    sentence = context.sentences[mention.sentence]
    actors = _participants(mention.actors, context=context)
    places, misplaced = _sort_places(mention, context=context)
    acting = {(a.start, a.end) for a in actors} | {a.actor_id for a in actors if a.actor_id}
    recipients = tuple(
        r
        for r in _participants((*mention.recipients, *misplaced), context=context)
        if (r.start, r.end) not in acting and r.actor_id not in acting
    )
    kind = STILL_TO_COME.get(mention.type, mention.type) if mention.status == "planned" else mention.type
    mode = mention.mode if kind == mention.type else None
    figures = [*mention.quantities, *(q for q in mention.recipients if any(c.isdigit() for c in q.text))]
    event = Event(
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
        time=time_of(
            mention,
            times=context.times,
            text=context.text,
            sentence=(sentence.start, sentence.end),
            published=context.published,
        ),
        place=_place(places, context=context),
        quantities=find_quantities(context.text, spans=figures, sentence=(sentence.start, sentence.end)),
        evidence=(Span(start=sentence.start, end=sentence.end),),
        claim_ids=(),
        confidence=calibrate(mention.trigger_chance * mention.type_chance),
    )
    return _as_reciprocal(event) if _is_joint(mention, event=event) else event


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
    # "imports" beside "Japanese": a bare noun that stands for nobody, next to one that stands for somebody
    named = [p for p in found if p.actor_id or p.text != p.text.lower()]
    return tuple(named or found)


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
