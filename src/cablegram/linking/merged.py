"""The occurrence that some reports of one event make: whose words lead, when and where it was, how many tell it independently."""

from __future__ import annotations

from collections import Counter
from itertools import product
from typing import TYPE_CHECKING, TypeVar

from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.propositions import Passage
from cablegram.core.stories import EventReport, Occurrence
from cablegram.linking.dating import agreed_time
from cablegram.linking.reports import DONE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.core.records import Status
    from cablegram.core.stories import Joined
    from cablegram.linking.reports import Report

Value = TypeVar("Value")


def make_occurrence(reports: Sequence[Report], *, originals: Mapping[str, str], joins: Sequence[Joined] = ()) -> Occurrence:
    """The occurrence of some reports in canonical order; ``originals`` maps the id of a copy to that of the document it repeats.

    Type and status are those of most independent documents, and so is the time (:mod:`cablegram.linking.dating`). Parties and place
    are those of the report that tells most of them. Its id is that of its first report's event.
    """
    first = reports[0]
    kind, mode = _commonest([(r.event.type, r.event.mode) for r in reports], reports, originals)
    status = _commonest([r.event.status for r in reports], reports, originals)
    alike = [r for r in reports if r.event.type == kind]
    lead = min(alike, key=lambda r: (-_fullness(r), r.order))
    time = agreed_time([r for r in reports if same_state(r.event.status, status)], originals=originals)
    places = sorted((r for r in reports if r.place), key=lambda r: (_coarse(r), r.order))
    docs = {r.doc_id for r in reports}
    return Occurrence(
        id="occurrence:" + first.event.id.removeprefix("event:"),
        type=kind,
        mode=mode,
        contexts=tuple(sorted({c for r in alike for c in r.event.contexts})),
        quad=EVENT_TYPES[kind].quad,
        score=intensity(kind, mode),
        status=status,
        actors=lead.actors,
        recipients=lead.recipients,
        time=time,
        day=(time.earliest or time.latest) if time and (time.earliest or time.latest) else first.published,
        place=places[0].place if places else None,
        reports=tuple(_told(r, originals) for r in reports),
        joins=tuple(joins),
        n_reports=len(docs),
        n_independent=independent(reports, originals=originals),
        confidence=max(r.event.confidence for r in reports),
    )


def independent(reports: Sequence[Report], *, originals: Mapping[str, str]) -> int:
    """How many tell of it by themselves: copies count as what they repeat, and what one outlet publishes counts once."""
    outlet = {r.doc_id: r.publisher.casefold() for r in reports if r.publisher}
    return len({outlet.get(d, d) for d in (originals.get(r.doc_id, r.doc_id) for r in reports)})


def _commonest(values: Sequence[Value], reports: Sequence[Report], originals: Mapping[str, str]) -> Value:
    """What most independent documents say; of as many, what was said first."""
    told = {(originals.get(r.doc_id, r.doc_id), v): None for v, r in zip(values, reports, strict=True)}
    count = Counter(v for _, v in told)
    return max(count, key=lambda v: (count[v], -values.index(v)))


def same_state(one: Status, other: Status) -> bool:
    """Whether two reports tell it alike: what has happened and what goes on are told alike."""
    return one == other or {one, other} <= DONE


def _fullness(report: Report) -> int:
    """How much a report tells of the parties: countries first, then names."""
    sides = (report.actors, report.recipients)
    return sum(4 * any(p.country for p in side) + 2 * any(p.actor_id for p in side) + bool(side) for side in sides)


def _coarse(report: Report) -> int:
    place = report.event.place
    order = ("point", "city", "region", "country")
    return order.index(place.precision) if place and place.precision else len(order)


def _told(report: Report, originals: Mapping[str, str]) -> EventReport:
    at, event = report.at or report.event.evidence[0], report.event
    return EventReport(
        doc_id=report.doc_id,
        event_id=event.id,
        published=report.published,
        publisher=report.publisher,
        url=report.url,
        copy_of=originals.get(report.doc_id),
        voice=event.voice,
        confidence=event.confidence,
        quantities=event.quantities,
        sentence=Passage(doc_id=report.doc_id, start=at.start, end=at.end, text=report.sentence),
    )


def pairs_of(occurrence: Occurrence) -> list[tuple[str, str]]:
    """The pairs of countries of its two sides, "" where a side has none; what all do together gives each pair once, by alphabet."""
    who = sorted({p.country for p in occurrence.actors if p.country})
    whom = sorted({p.country for p in occurrence.recipients if p.country})
    if EVENT_TYPES[occurrence.type].reciprocal:
        every = sorted({*who, *whom})
        return [(a, b) for i, a in enumerate(every) for b in every[i + 1 :]] or [(every[0] if every else "", "")]
    return list(product(who or [""], whom or [""]))
