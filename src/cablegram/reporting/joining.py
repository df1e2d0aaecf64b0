"""Joining for display: reports of one event stand together, each with its own citation.

This claims no identity between records: a dossier that joins two reports says why, and shows both. Two reports from
different documents are joined

- if a copy repeats its original's sentence, coded alike; or
- if type, mode, status and the countries on either side agree, their dates overlap and are known to the month or better,
  their places do not contradict each other, and their sentences share two words of substance.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.core.ontology import EVENT_TYPES
from cablegram.reporting.passages import stems

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.core.records import Event, EventTime
    from cablegram.reporting.records import Statement

_LONGEST: Final = 31  # days; a window wider than a month says too little to tell one event from another
_SHARED: Final = 2  # words of substance that two reports of one event share at least
_DONE: Final = frozenset({"occurred", "ongoing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An event as one document tells it, and the statement printed for it."""

    event: Event
    statement: Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Reports shown as one event, and the reason; ``None`` for a single report."""

    reports: tuple[Report, ...]
    reason: str | None


def join_reports(reports: Sequence[Report], *, originals: Mapping[str, str]) -> tuple[Group, ...]:
    """Group reports in the order given; each joins the first group with all of whose members it agrees.

    ``originals`` maps the id of a copy to that of the document it repeats.
    """
    groups: list[list[Report]] = []
    reasons: list[str | None] = []
    for report in reports:
        for index, group in enumerate(groups):
            found = [_agree(report, other, originals) for other in group]
            if all(found):
                group.append(report)
                reasons[index] = reasons[index] or found[0]
                break
        else:
            groups.append([report])
            reasons.append(None)
    return tuple(Group(reports=tuple(g), reason=r) for g, r in zip(groups, reasons, strict=True))


def _agree(one: Report, other: Report, originals: Mapping[str, str]) -> str | None:
    a, b = one.event, other.event
    docs = one.statement.doc_id, other.statement.doc_id
    if docs[0] == docs[1] or a.type != b.type or _status(a) != _status(b) or (a.mode and b.mode and a.mode != b.mode):
        return None
    if originals.get(docs[0], docs[0]) == originals.get(docs[1], docs[1]) and one.statement.text == other.statement.text:
        return "a copy of the same sentence"
    sides = _sides(a)
    if not any(sides) or sides != _sides(b) or _contradict(a, b):
        return None
    days = _overlap(a.time, b.time)
    if days is None or len(stems(one.statement.text) & stems(other.statement.text)) < _SHARED:
        return None
    return f"same type, countries and date ({days})"


def _status(event: Event) -> str:
    return "occurred" if event.status in _DONE else event.status


def _sides(event: Event) -> tuple[frozenset[str], frozenset[str]]:
    who = frozenset(p.country for p in event.actors if p.country)
    whom = frozenset(p.country for p in event.recipients if p.country)
    return (who | whom, frozenset()) if EVENT_TYPES[event.type].reciprocal else (who, whom)


def _contradict(a: Event, b: Event) -> bool:
    if a.place is None or b.place is None:
        return False
    return bool(a.place.country and b.place.country and a.place.country != b.place.country)


def _overlap(a: EventTime | None, b: EventTime | None) -> str | None:
    """The days that both times allow, as ISO; ``None`` if there are none or one of the times is too wide to tell."""
    bounds = [(t.earliest, t.latest) for t in (a, b) if t is not None]
    known = [(low, high) for low, high in bounds if low and high and _days(low, high) <= _LONGEST]
    if len(known) < 2:
        return None
    low, high = max(k[0] for k in known), min(k[1] for k in known)
    if low > high:
        return None
    return low if low == high else f"{low}/{high}"


def _days(low: str, high: str) -> int:
    return (date.fromisoformat(high) - date.fromisoformat(low)).days + 1
