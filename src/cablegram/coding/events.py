"""Mentions + actors + times + places -> Events, one record per event however often it is mentioned."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cablegram.coding.borrowing import borrow
from cablegram.coding.chronology import date_by_story
from cablegram.coding.coreference import Draft, gather
from cablegram.coding.mentions import POSSIBLE_THRESHOLD, TRIGGER_THRESHOLD, by_sentence
from cablegram.coding.quantities import find_quantities
from cablegram.coding.telling import Story
from cablegram.coding.tenses import tense_of
from cablegram.coding.timing import HAPPENED, status_at, time_of
from cablegram.coding.whereabouts import NamedPlace, Surroundings, locate
from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.records import (
    Actor,
    Event,
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

    from cablegram.coding.attributions import ClaimMention
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
    expanded: frozenset[tuple[int, int]] = frozenset()  # the spans that stand for several
    adjectives: frozenset[tuple[int, int]] = frozenset()  # mentions of places that only describe: "Russian"


# "whether China and Taiwan were discussed": these are the subject of the talks, not those who talk
ABOUT: Final = re.compile(r"\b(?:was|were|been|being|be) (?:discussed|raised|addressed|mentioned)$", re.IGNORECASE)


# "exchanged views mainly on the Indo-Pacific", "talks about Gaza": a subject, not a venue
SUBJECT: Final = re.compile(r"(?:\b(?:views|talks|discussions?)\b[\w ]{0,12}\bon|\b(?:over|about)) (?:the )?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """The times and places of one sentence, and the spans that name persons."""

    times: Sequence[TimeExpression]
    places: Sequence[NamedPlace]
    persons: frozenset[tuple[int, int]]
    triggers: Sequence[int]  # where the triggers of the sentence stand


# cooperation still to come is AGREE and a retreat still to come CONCEDE, as the manual has it: the trigger says what is planned
STILL_TO_COME: Final = {"CONSULT": "AGREE", "SUPPORT": "AGREE", "COOPERATE": "AGREE", "AID": "AGREE", "RETREAT": "CONCEDE"}


JOURNEY: Final = re.compile(r"visit(?:s|ed|ing)?|trips?|tours?|travel(?:s|l?ed|l?ing)?", re.IGNORECASE)

HOST: Final = re.compile(r" (?:to |in )?(?:the )?", re.IGNORECASE)

# of the raw chance; F1 of trigger and type on the development split: 75.3 at 0.3, 75.6 at 0.4, 74.9 at 0.5
LEAST_CHANCE: Final = 0.4

# raw chance and share of events that were right, `python -m training.calibrate --split dev`, smoothed to rise
RIGHT_AT: Final = (
    (0.0, 0.341),
    (0.478, 0.342),
    (0.598, 0.419),
    (0.726, 0.572),
    (0.823, 0.708),
    (0.884, 0.834),
    (0.908, 0.89),
    (0.921, 0.923),
    (0.944, 0.93),
    (1.0, 0.931),
)


def code_events(mentions: Sequence[EventMention], *, context: Context, told: Sequence[ClaimMention] = ()) -> tuple[Event, ...]:
    """One Event per event; later mentions join its evidence. Mentions without any party are not coded, as PLOVER has it.

    ``told`` are the attributions of the text: two speakers' accounts that differ are not taken for one.
    """
    said = by_sentence([Said(q.start, q.end, c) for c in told for q in c.contents], context.sentences)
    sure = [m for m in mentions if m.trigger_chance * m.type_chance >= least_chance(m.trigger_chance)]
    times = by_sentence(context.times, context.sentences)
    places = by_sentence(_named(context), context.sentences)
    persons = frozenset((m.start, m.end) for a in context.actors.values() if a.kind == "person" for m in a.mentions)
    triggers = [[t.start for t in found] for found in by_sentence([m.trigger for m in sure], context.sentences)]
    drafts = [
        Draft(
            event=_event(
                m,
                context=context,
                here=Here(times=times[m.sentence], places=places[m.sentence], persons=persons, triggers=triggers[m.sentence]),
            ),
            sentence=m.sentence,
            told_by=_told_by(m, said[m.sentence]),
        )
        for m in sure
    ]
    whole = borrow(drafts, text=context.text, sentences=context.sentences)
    records = gather(whole, text=context.text)
    story = Story(text=context.text, sentences=context.sentences, times=context.times, published=context.published)
    return date_by_story(records, drafts=whole, story=story)


class Said(NamedTuple):
    """A stretch of what somebody is said to say."""

    start: int
    end: int
    claim: ClaimMention


def _told_by(mention: EventMention, said: Sequence[Said]) -> tuple[int, str] | None:
    """The cue and the speaker of the narrowest claim of its sentence in whose words a mention stands."""
    held = [s for s in said if s.start <= mention.trigger.start < s.end]
    if not held:
        return None
    claim = min(held, key=lambda s: s.end - s.start).claim
    return claim.cue.start, claim.speaker.text if claim.speaker else ""


def _event(mention: EventMention, *, context: Context, here: Here) -> Event:
    sentence = context.sentences[mention.sentence]
    about = mention.type == "CONSULT" and ABOUT.search(context.text[: mention.trigger.end][-40:])
    visitors, hosts = _sort_hosts(mention, text=context.text)
    actors = () if about else _participants(visitors, context=context)
    places, misplaced = _sort_places(mention, persons=here.persons)
    if mention.type == "CONSULT":
        places = tuple(q for q in places if not SUBJECT.search(context.text[sentence.start : q.start]))
    acting = {(a.start, a.end) for a in actors} | {a.actor_id for a in actors if a.actor_id}
    own = {f"state:{a.country}" for a in actors}  # "Takaichi suggested that Japan …": her country is not her addressee
    recipients = tuple(
        r
        for r in _participants((*mention.recipients, *hosts, *misplaced), context=context)
        if not about and (r.start, r.end) not in acting and r.actor_id not in acting | own
    )
    time = time_of(
        mention, times=here.times, text=context.text, sentence=(sentence.start, sentence.end), published=context.published
    )
    tense = tense_of(context.text, start=sentence.start, trigger=mention.trigger, end=sentence.end)
    status = status_at(mention.status, time=time, tense=tense, published=context.published)
    kind = STILL_TO_COME.get(mention.type, mention.type) if status == "planned" else mention.type
    mode = mention.mode if kind == mention.type else None
    figures = [*mention.quantities, *(q for q in mention.recipients if any(c.isdigit() for c in q.text))]
    around = Surroundings(
        text=context.text,
        sentence=(sentence.start, sentence.end),
        trigger=mention.trigger,
        kind=kind,
        known=here.places,
        rivals=[t for t in here.triggers if t != mention.trigger.start],
    )
    event = Event(
        id=_identity(context.doc_id, mention),
        type=kind,
        mode=mode,
        contexts=mention.contexts,
        quad=EVENT_TYPES[kind].quad,
        score=intensity(kind, mode),
        status=status,
        actors=actors,
        recipients=recipients,
        trigger=mention.trigger,
        time=time,
        place=locate(places, around=around),
        quantities=find_quantities(context.text, spans=figures, sentence=(sentence.start, sentence.end)),
        evidence=(Span(start=sentence.start, end=sentence.end),),
        claim_ids=(),
        confidence=calibrate(mention.trigger_chance * mention.type_chance),
    )
    return _as_reciprocal(event) if _is_joint(mention, event=event) else event


def least_chance(trigger_chance: float) -> float:
    """The least raw chance (trigger's times type's) that is coded; a faint trigger is there only under a modal of possibility."""
    return LEAST_CHANCE if trigger_chance > TRIGGER_THRESHOLD else POSSIBLE_THRESHOLD


def calibrate(chance: float) -> float:
    """The model's raw chance (trigger's times type's) -> how often such an event was right on the development split."""
    for (low, was), (high, will) in pairwise(RIGHT_AT):
        if chance <= high:
            return round(was + (will - was) * max(0.0, chance - low) / (high - low), 3)
    return RIGHT_AT[-1][1]


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
                role=actor.role if actor else None,
                role_from=actor.role_from if actor else None,
                role_to=actor.role_to if actor else None,
                expanded_from=q.text if (q.start, q.end) in context.expanded else None,
            )
            if actor_id is None or all(p.actor_id != actor_id for p in found):
                found.append(one)
    # "imports" beside "Japanese": a bare noun that stands for nobody, next to one that stands for somebody
    named = [p for p in found if p.actor_id or p.text != p.text.lower()]
    return tuple(named or found)


def _sort_hosts(mention: EventMention, *, text: str) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Who travels, and what was read as a traveller but is where the journey goes: "the visit to the United States"."""
    if not JOURNEY.fullmatch(mention.trigger.text):
        return mention.actors, ()
    hosts = tuple(q for q in mention.actors if HOST.fullmatch(text[mention.trigger.end : q.start]))
    return tuple(q for q in mention.actors if q not in hosts), hosts


def _named(context: Context) -> list[NamedPlace]:
    found = [
        NamedPlace(
            start=m.start,
            end=m.end,
            text=m.text,
            place=p,
            bare=m.part_of is None and (m.start, m.end) not in context.adjectives,
        )
        for p in context.places
        for m in p.mentions
    ]
    return sorted(found, key=lambda n: n.start)


def _sort_places(mention: EventMention, *, persons: frozenset[tuple[int, int]]) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Places, and what was read as a place but names a person: whom the act is done to."""
    misplaced = tuple(q for q in mention.places if not mention.recipients and (q.start, q.end) in persons)
    return tuple(q for q in mention.places if q not in misplaced), misplaced


def _is_joint(mention: EventMention, *, event: Event) -> bool:
    """Reciprocal events put all parties among the actors; a visit keeps visitor and host apart, a promise giver and taker."""
    if not event.actors or not event.recipients:
        return False
    visit = mention.mode == "visit" or JOURNEY.fullmatch(mention.trigger.text) is not None
    return (event.type == "CONSULT" and not visit) or event.type == "COOPERATE"


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
