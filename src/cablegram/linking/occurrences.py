"""Which reports of different documents tell one event: by its identity, never by how alike the texts are.

Two reports from different documents are taken together

- if a copy repeats its original's sentence, coded alike; or
- if type, mode, status and the countries on either side agree, their dates overlap and are known to the month or better,
  their places do not contradict each other, and their sentences share two words of substance; or
- if so, but only one of them names the country of the other side: on one day, in sentences that share five words of substance.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import stem
from cablegram.core.ontology import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.core.records import Event, EventTime

_LONGEST: Final = 31  # days; a window wider than a month says too little to tell one event from another
_SHARED: Final = 2  # words of substance that two reports of one event share at least
_ECHOED: Final = 5  # and where only one of them names the country of the other side
_DONE: Final = frozenset({"occurred", "ongoing"})
_WORD: Final = re.compile(r"[^\W\d_]+")
_EMPTY: Final = frozenset(
    "about after again also been before being between could does during each even ever from have having here into just last "
    "like made make many more most much must next only other over said same says some such than that their them then there "
    "these they this those through under until very were what when where which while will with would year years your "
    "according told week month day today".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An event as one document tells it, and the sentence that does."""

    doc_id: str
    event: Event
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Reports of one event, and why they were taken together; ``None`` for a single report."""

    reports: tuple[Report, ...]
    reason: str | None


def join_reports(reports: Sequence[Report], *, originals: Mapping[str, str], either_way: bool = False) -> tuple[Group, ...]:
    """Group reports in the order given; each joins the first group with all of whose members it agrees.

    ``originals`` maps the id of a copy to that of the document it repeats. With ``either_way`` a report that something happened
    and one that it did not are about one event.
    """
    found: list[list[Report]] = []
    reasons: list[str | None] = []
    near: dict[tuple[str, str], list[int]] = defaultdict(list)  # without it the work grows with the square of the reports
    for report in reports:
        for index in sorted({i for key in _keys(report) for i in near[key]}):
            why = [one_event(report, other, originals, either_way=either_way) for other in found[index]]
            if all(why):
                found[index].append(report)
                reasons[index] = reasons[index] or why[0]
                break
        else:
            index = len(found)
            found.append([report])
            reasons.append(None)
        for key in _keys(report):
            if index not in near[key]:
                near[key].append(index)
    return tuple(Group(reports=tuple(group), reason=why) for group, why in zip(found, reasons, strict=True))


def _keys(report: Report) -> tuple[tuple[str, str], ...]:
    """What two reports of one event share: the type with a month that they touch, or the type with the sentence."""
    kind, time = report.event.type, report.event.time
    days = [date.fromisoformat(day) for day in (time.earliest, time.latest) if day] if time else []
    middle = [days[0] + (days[-1] - days[0]) / 2] if days else []  # a month may lie between the two ends
    months = {day.isoformat()[:7] for day in (*days, *middle)}
    return (*((kind, month) for month in sorted(months)), (kind, report.sentence))


def one_event(one: Report, other: Report, originals: Mapping[str, str], *, either_way: bool = False) -> str | None:
    """Why two reports of different documents tell one event; ``None`` if they may not."""
    a, b = one.event, other.event
    docs = one.doc_id, other.doc_id
    if docs[0] == docs[1] or a.type != b.type or (a.mode and b.mode and a.mode != b.mode):
        return None
    if _status(a, either_way) != _status(b, either_way):
        return None
    if originals.get(docs[0], docs[0]) == originals.get(docs[1], docs[1]) and one.sentence == other.sentence:
        return "a copy of the same sentence"
    days = _overlap(a.time, b.time)
    if days is None or _contradict(a, b):
        return None
    shared = len(stems(one.sentence) & stems(other.sentence))
    mine, theirs = _sides(a), _sides(b)
    if any(mine) and mine == theirs and shared >= _SHARED:
        return f"same type, countries and date ({days})"
    open_side = any(m and m == t for m, t in zip(mine, theirs, strict=True)) and all(
        m == t or not (m and t) for m, t in zip(mine, theirs, strict=True)
    )
    if open_side and "/" not in days and shared >= _ECHOED:
        return f"same type, day ({days}) and country of one side, in much the same words; the other side's country is told once"
    return None


def stems(text: str) -> frozenset[str]:
    """The words of ``text`` that carry meaning, cut to crude stems: enough to see an echo, not to compare senses."""
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(stem(word) for word in words if len(word) > 3 and word not in _EMPTY)


def _status(event: Event, either_way: bool) -> str:  # noqa: FBT001 -- passed on from a keyword
    return "occurred" if event.status in _DONE or (either_way and event.status == "negated") else event.status


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
