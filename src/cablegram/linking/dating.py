"""On which day it was, where several documents tell one event: what most independent ones say, the news of it before look-backs.

A date is news where the document that gives it came out within a month of it, and a look back where it came out later: what a war
began with stands in every report of that war, and is the date that is most often tied to the wrong event. Each independent
document has one voice. A date in the text's own words goes before one that was inferred, both before open bounds, those before
look-backs. Two dates that as many documents give and that exclude each other stand together as one window of up to a week; further
apart, nothing is known. Of a plan's dates the one told last stands, for it may have been moved. What a document tells as past is
not later than that document.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.core.records import EventTime
from cablegram.linking.reports import DONE, LONGEST, WEEK

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.linking.reports import Report

NEWS: Final = 31  # days from an event to a report that still tells it as news; what is told later is told as background
_LOW, _HIGH = 0, date.max.toordinal()
_OWN, _INFERRED, _OPEN, _PAST = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """One report's word on when it was: bounds as ordinals of days, how it comes to it (least is best), and its own publication."""

    source: str  # the document, of copies the one that they repeat
    published: int | None
    happened: bool
    time: EventTime | None
    low: int = _LOW
    high: int = _HIGH
    kind: int = _PAST

    @property
    def width(self) -> int:
        """Days between its bounds."""
        return self.high - self.low

    def holds(self, other: Dating) -> bool:
        """Whether it is a wider word for the same."""
        return self.low <= other.low and other.high <= self.high and other.width < self.width

    def meets(self, other: Dating) -> bool:
        """Whether some day fits both."""
        return self.low <= other.high and other.low <= self.high


def agreed_time(reports: Sequence[Report], *, originals: Mapping[str, str]) -> EventTime | None:
    """When the event of some reports was, ``None`` where they do not tell or do not agree.

    A lone document's narrowest time stands as it is. ``originals`` maps the id of a copy to that of the document it repeats.
    """
    datings = [_dating(r, originals) for r in reports]
    voices = _voices(d for d in datings if d.time is not None)
    best = min((v.kind for v in voices), default=_PAST)
    if best == _PAST and 2 * len(voices) < len({d.source for d in datings}):
        return None  # the look back of one document, where most tell it without a date
    peers = [v for v in voices if v.kind == best]
    weight = {v: (sum(v.meets(o) for o in peers), sum(v.meets(o) for o in voices)) for v in peers}
    fit = [v for v in peers if not _too_late(v, datings, most=weight[v][0])]
    rivals = [v for v in fit if not any(v.holds(o) for o in fit)]
    top = max((weight[v] for v in rivals), default=None)
    held = [v for v in rivals if weight[v] == top]
    if not held:
        return None
    first = min(held, key=lambda v: (v.width, v.published or _HIGH, v.low, v.source))
    apart = [v for v in held if not v.meets(first)]
    if apart and not any(d.happened for d in datings):
        return max(held, key=lambda v: (v.published or _LOW, -v.width, v.source)).time
    return _either([first, *apart]) if apart else first.time


def _dating(report: Report, originals: Mapping[str, str]) -> Dating:
    time, published = report.event.time, _day(report.published)
    held = Dating(
        source=originals.get(report.doc_id, report.doc_id),
        published=published,
        happened=report.event.status in DONE,
        time=None,
    )
    if time is None or not (time.earliest or time.latest):
        return held
    low, high = _day(time.earliest) or _LOW, _day(time.latest) or _HIGH
    if published is not None and high < published - NEWS:
        kind = _PAST
    elif high - low >= LONGEST:
        kind = _OPEN
    else:
        kind = _OWN if time.start is not None else _INFERRED
    return Dating(source=held.source, published=published, happened=held.happened, time=time, low=low, high=high, kind=kind)


def _day(iso: str | None) -> int | None:
    return date.fromisoformat(iso).toordinal() if iso else None


def _voices(datings: Iterable[Dating]) -> list[Dating]:
    """The best word of each independent document."""
    told: dict[str, list[Dating]] = defaultdict(list)
    for dating in datings:
        told[dating.source].append(dating)
    return [min(each, key=lambda d: (d.kind, d.width, d.low)) for each in told.values()]


def _too_late(voice: Dating, datings: Iterable[Dating], *, most: int) -> bool:
    """Whether as many documents as speak for a time, or more, tell the event as past before it begins; never of a lone one."""
    return (
        len({d.source for d in datings}) > 1
        and len({d.source for d in datings if d.happened and d.published is not None and d.published < voice.low}) >= most
    )


def _either(rivals: Sequence[Dating]) -> EventTime | None:
    low, high = min(v.low for v in rivals), max(v.high for v in rivals)
    if low == _LOW or high == _HIGH or high - low > WEEK:
        return None
    earliest, latest = date.fromordinal(low).isoformat(), date.fromordinal(high).isoformat()
    return EventTime(
        start=None,
        end=None,
        text=None,
        edtf=f"{earliest}/{latest}",
        earliest=earliest,
        latest=latest,
        precision="day",
        rule=f"documents differ: {' or '.join(sorted({v.time.edtf or '' for v in rivals if v.time}))}",
    )
