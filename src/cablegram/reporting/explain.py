"""Why an event was coded as it was: what the model said, which rules decided, and on which rows of the tables they rest.

The record says which rule resolved whom and what dates the event. The model's chances are not kept in it: its sentences are read
once more, which gives the same as long as the model is the one that coded them (``BuiltWith.model``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cablegram.coding.events import STILL_TO_COME, calibrate
from cablegram.coding.mentions import read_again
from cablegram.coding.tenses import tense_of, told_status
from cablegram.core.records import Event, Flag, Participant, Quote, Sentence
from cablegram.reading.sentences import news_sentences
from cablegram.reporting.lookup import source_rows
from cablegram.reporting.reasons import (
    Chance,
    ConfidenceReason,
    Explanation,
    PartyReason,
    PlaceReason,
    SaidBy,
    SentenceReason,
    StatusReason,
    TimeReason,
    TypeReason,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.coding.knowledge import Knowledge
    from cablegram.coding.model import EventReading, Model
    from cablegram.core.records import Actor, Analysis, Status

SHOWN = 4  # readings of the model beside the first
LEAST = 0.005  # what the model gives less is not told


def explain_event(analysis: Analysis, event: Event, *, model: Model, knowledge: Knowledge) -> Explanation:
    """Why an event of an analysis was coded as it was."""
    text = analysis.document.text
    evidence = [Sentence(start=s.start, end=s.end) for s in event.evidence]
    # all of them: what a batch holds moves the chances of a model of eight bits in the third decimal
    again = read_again(text, sentences=news_sentences(analysis.sentences, blocks=analysis.blocks), model=model)
    span = (event.trigger.start, event.trigger.end)
    chance, reading = again.get(span, (None, None))
    lead = next((s for s in evidence if s.start <= span[0] < s.end), evidence[0])
    parties = _parties(analysis, event, knowledge=knowledge)
    return Explanation(
        event_id=event.id,
        doc_id=analysis.document.id,
        title=analysis.document.title,
        published=analysis.document.published,
        trigger=event.trigger,
        type=_type(event, reading, chance),
        status=_status(text, event, reading, sentence=lead),
        parties=parties,
        place=_place(analysis, event),
        time=_time(analysis, event),
        said_by=tuple(_said_by(analysis, event, knowledge=knowledge)),
        confidence=_confidence(event, reading, chance),
        sentences=tuple(_sentence(analysis, s, again=again, event=event) for s in evidence),
        flags=_flags(analysis, event, parties=parties),
        notes=tuple(_notes(analysis, reading, model=model, knowledge=knowledge)),
    )


def _quote(text: str, start: int, end: int) -> Quote:
    return Quote(start=start, end=end, text=text[start:end])


def _ranked(chances: dict[str, float]) -> tuple[Chance, ...]:
    best = sorted(chances.items(), key=lambda pair: -pair[1])[: SHOWN + 1]
    return tuple(Chance(name=name, chance=round(chance, 4)) for name, chance in best if chance >= LEAST)


def _type(event: Event, reading: EventReading | None, chance: float | None) -> TypeReason:
    model = _ranked(reading.types) if reading else ()
    first = model[0].name if model else event.type
    if first == event.type:
        why = "the model's first reading"
    elif STILL_TO_COME.get(first) == event.type:
        why = f"the model reads {first}; still to come, it is {event.type}, as PLOVER's manual has it"
    else:
        why = f"the model reads {first} here; another mention that joined, or an earlier model, gave {event.type}"
    modes = (
        _ranked({k.removeprefix(f"{first}/"): v for k, v in reading.modes.items() if k.startswith(f"{first}/")}) if reading else ()
    )
    return TypeReason(
        type=event.type,
        mode=event.mode,
        model=model,
        modes=modes,
        trigger_chance=None if chance is None else round(chance, 4),
        why=why,
    )


def _status(text: str, event: Event, reading: EventReading | None, *, sentence: Sentence) -> StatusReason:
    tense = tense_of(text, start=sentence.start, trigger=event.trigger, end=sentence.end)
    model = _ranked(reading.statuses) if reading else ()
    if not model or reading is None:
        return StatusReason(status=event.status, model=(), grammar=None, tense=tense, why="as the record has it")
    said: Status = model[0].name  # type: ignore[assignment]  # the label set is the literal's
    span = (sentence.start, sentence.end)
    grammar = told_status(
        text, sentence=span, trigger=event.trigger, kind=max(reading.types, key=reading.types.__getitem__), status=said
    )
    if event.status == said == grammar:
        why = "the model's first reading; the grammar does not contradict it"
    elif event.status == grammar:
        why = f"the model reads {said}; the words at the trigger say {grammar}"
    elif event.status == "planned":
        why = f"{grammar} by its words, but dated after publication and not told in the past"
    else:
        why = f"{grammar} by its words; the other mentions that joined tell it as {event.status}"
    return StatusReason(status=event.status, model=model, grammar=grammar, tense=tense, why=why)


def _parties(analysis: Analysis, event: Event, *, knowledge: Knowledge) -> tuple[PartyReason, ...]:
    sides = (("actor", event.actors), ("recipient", event.recipients))
    return tuple(_party(analysis, p, side=side, knowledge=knowledge) for side, parties in sides for p in parties)


def _party(analysis: Analysis, part: Participant, *, side: str, knowledge: Knowledge) -> PartyReason:
    text, actor = analysis.document.text, next((a for a in analysis.actors if a.id == part.actor_id), None)
    here = [m for m in actor.mentions if m.start < part.end and part.start < m.end] if actor else []
    rule = next((m.rule for m in here if m.rule), None)
    if actor is None:
        rule = "a person's correction" if part.corrected_from else "neither the tables nor the text say who that is"
    elif part.corrected_from is not None:
        rule = f"a person's correction; the machine read {part.corrected_from or 'nobody known'}" + (
            f" ({rule})" if rule and "correction" not in rule else ""
        )
    # what a pronoun or short form points back to: the first words that name the actor
    named = [m for m in actor.mentions if not any(m is h for h in here)][:1] if actor else []
    return PartyReason(
        side=side,
        words=_quote(text, part.start, part.end),
        actor_id=part.actor_id,
        name=actor.name if actor else None,
        country=part.country,
        sector=part.sector,
        role=part.role,
        rule=rule or "as an earlier version resolved it, without a rule in the record",
        why=_as_of(part, actor) if actor else None,
        named_by=tuple(_quote(text, m.start, m.end) for m in named),
        candidates=actor.candidates if actor else (),
        rows=tuple(source_rows(actor.id, role_from=part.role_from, knowledge=knowledge)) if actor else (),
        expanded_from=part.expanded_from,
        corrected_from=part.corrected_from,
    )


def _as_of(part: Participant, actor: Actor) -> str | None:
    """What country, sector and office rest on; those of an event's own day may be others than those at publication."""
    if (part.role, part.role_from, part.sector) == (actor.role, actor.role_from, actor.sector):
        return actor.why
    return "as of the event's own day" + (f"; at publication {actor.why}" if actor.why else "")


def _place(analysis: Analysis, event: Event) -> PlaceReason | None:
    where = event.place
    if where is None:
        return None
    place = next((p for p in analysis.places if p.id == where.place_id), None)
    rule = next((m.rule for m in place.mentions if m.start == where.start and m.rule), None) if place else None
    if place is None:
        why = "the model takes these words for its place; the tables know no place of that name"
    elif place.runners_up:
        why = f"in the event's clause; the likeliest of {len(place.runners_up) + 1} or more places of that name"
    else:
        why = "in the event's clause; the only place of that name that comes into question"
    return PlaceReason(
        words=_quote(analysis.document.text, where.start, where.end),
        place_id=where.place_id,
        name=place.name if place else None,
        country=where.country,
        precision=place.precision if place else None,
        why=f"{why}; {rule}" if rule else why,
        runners_up=place.runners_up if place else (),
    )


def _time(analysis: Analysis, event: Event) -> TimeReason | None:
    when = event.time
    if when is None:
        return None
    start, end = when.start, when.end
    words = _quote(analysis.document.text, start, end) if start is not None and end is not None else None
    used = next((t for t in analysis.times if words and t.start < words.end and words.start < t.end), None)
    return TimeReason(
        edtf=when.edtf,
        earliest=when.earliest,
        latest=when.latest,
        rule=when.rule,
        words=words,
        expression=f"{used.value}: {used.rule}" if used else None,
        anchor=used.anchor if used else None,
    )


def _said_by(analysis: Analysis, event: Event, *, knowledge: Knowledge) -> Iterator[SaidBy]:
    for claim in (c for c in analysis.claims if c.id in event.claim_ids):
        who = claim.speaker
        speaker = None
        if who:
            part = _as_party(analysis, who.start, who.end, who.actor_id, who.corrected_from)
            speaker = _party(analysis, part, side="speaker", knowledge=knowledge)
        yield SaidBy(speaker=speaker, stance=claim.stance, cue=claim.cue, content=claim.content, confidence=claim.confidence)


def _as_party(analysis: Analysis, start: int, end: int, actor_id: str | None, corrected_from: str | None) -> Participant:
    actor = next((a for a in analysis.actors if a.id == actor_id), None)
    return Participant(
        text=analysis.document.text[start:end],
        start=start,
        end=end,
        actor_id=actor_id,
        country=actor.country if actor else None,
        sector=actor.sector if actor else None,
        role=actor.role if actor else None,
        role_from=actor.role_from if actor else None,
        role_to=actor.role_to if actor else None,
        corrected_from=corrected_from,
    )


def _confidence(event: Event, reading: EventReading | None, chance: float | None) -> ConfidenceReason:
    raw = chance * max(reading.types.values()) if reading and chance is not None else None
    how = (
        "raw is the chance of the trigger times that of its type; calibrated is how often events of such a chance were right in "
        "trigger and type on our development articles; of several mentions that joined, the surest counts. It says nothing of "
        "actors, places and dates"
    )
    calibrated = None if raw is None else calibrate(raw)
    return ConfidenceReason(confidence=event.confidence, raw=None if raw is None else round(raw, 4), calibrated=calibrated, how=how)


def _sentence(
    analysis: Analysis, sent: Sentence, *, again: dict[tuple[int, int], tuple[float, EventReading]], event: Event
) -> SentenceReason:
    text, own = analysis.document.text, (event.trigger.start, event.trigger.end)
    others = {(e.trigger.start, e.trigger.end) for e in analysis.events} - {own}
    here = [span for span in again if sent.start <= span[0] < sent.end and span not in others]
    leads = own in here or sent.start <= own[0] < sent.end
    alike = [own] if leads else [span for span in here if _kind(again[span][1]) == event.type]
    return SentenceReason(
        sentence=_quote(text, sent.start, sent.end),
        triggers=tuple(_quote(text, *span) for span in sorted(alike)),
        leads=leads,
    )


def _kind(reading: EventReading) -> str:
    return max(reading.types, key=reading.types.__getitem__)


def _flags(analysis: Analysis, event: Event, *, parties: Sequence[PartyReason]) -> tuple[Flag, ...]:
    spans = [(s.start, s.end) for s in event.evidence] + [(p.words.start, p.words.end) for p in parties]
    return tuple(f for f in analysis.flags if f.start is None or any(s < (f.end or f.start) and f.start < e for s, e in spans))


def _notes(analysis: Analysis, reading: EventReading | None, *, model: Model, knowledge: Knowledge) -> Iterator[str]:
    built = analysis.built_with
    if built.model != model.digest:
        yield "the article was coded by another model than the one asked here; chances may differ from what decided then"
    if built.knowledge != knowledge.version:
        yield f"the article was coded with other tables ({built.knowledge}) than those asked here ({knowledge.version})"
    if reading is None:
        yield "the model does not find the trigger again, so its chances cannot be told"


def find_event(analyses: Sequence[Analysis], name: str) -> list[tuple[Analysis, Event]]:
    """The events whose id is ``name`` or begins so, with or without "event:"."""
    beginning = name if name.startswith("event:") else f"event:{name}"
    return [(a, e) for a in analyses for e in a.events if e.id.startswith(beginning)]
