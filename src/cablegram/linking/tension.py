"""How tense it is between two countries, or for one: PLOVER scores of what happened, by day, week or month.

Each occurrence counts once, however often it is reported, with its score times its confidence: what it adds on average, where a
confidence of 0.9 means that nine in ten are right. No weight is set by hand. Only what occurred or goes on counts; what is planned,
possible or denied is counted apart. Verbal and material, cooperation and conflict are four sums by PLOVER's quad classes, and the
net is their sum. What a sum would be at the usual volume of news, and its band, is told in ADR 0047.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cablegram.core.ontology import EVENT_TYPES
from cablegram.linking.rates import Limits, Sum, added, sum_limits, together

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Passage
    from cablegram.core.records import Status

By = Literal["day", "week", "month"]
VolumeKind = Literal["documents", "occurrences"]
Part = Literal["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"]
PARTS: Final[tuple[Part, ...]] = ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")
COUNTED: Final = ("occurred", "ongoing")
APART: Final = ("planned", "hypothetical", "negated")
_DIGITS: Final = 6  # sums are rounded so far: the order in which rows lie in a file shows in the fifteenth digit
THIN: Final = 1  # documents: what one article chooses to tell is no sign of how tense a whole period was
_FIRST_CONFLICT: Final = 3  # quad classes 3 and 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which series: of one country or two, by what periods, from when to when (ISO days).

    ``directed``: only what the first country does (to the second), and what they do together. ``corrected_by``: what stands for
    the volume of news.
    """

    countries: tuple[str, ...]
    by: By = "week"
    directed: bool = False
    corrected_by: VolumeKind = "documents"
    since: str | None = None
    until: str | None = None


class DayRow(NamedTuple):
    """The occurrences of one day, quad class and status, added up."""

    day: str
    quad: int
    status: str
    summed: Sum


class DayVolume(NamedTuple):
    """What the ledger holds of one day: documents published on it that are no copies, and occurrences that happened on it."""

    documents: int
    occurrences: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """An occurrence behind a point: what it adds (``weight``, 0 where it does not count), and a sentence that reports it."""

    id: str
    day: str
    type: str
    mode: str | None
    status: Status
    part: Part
    score: float
    confidence: float
    weight: float
    n_reports: int
    n_independent: int
    publisher: str | None
    published: str | None
    url: str | None
    sentence: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A sum of scores: of ``n`` occurrences, as it stands in the ledger (``total``), and at the usual volume of news.

    ``value`` lies between ``low`` and ``high``, its 95 % limits; all three are ``None`` where the ledger holds no documents.
    """

    n: int
    total: float
    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One period. ``complete``: the ledger goes on to its end; else ``news_to`` is the last day of it with documents.

    ``volume`` is what it is corrected by, 0: nothing is known of it. ``documents`` counts those published in it, copies aside.
    ``planned``, ``hypothetical`` and ``negated`` count occurrences that are not in any sum.
    """

    period: str
    start: str
    end: str
    complete: bool
    volume: int
    n: int
    verbal_cooperation: Estimate
    material_cooperation: Estimate
    verbal_conflict: Estimate
    material_conflict: Estimate
    cooperation: Estimate
    conflict: Estimate
    net: Estimate
    planned: int
    hypothetical: int
    negated: int
    documents: int
    news_to: str | None
    deeds: tuple[Deed, ...] = ()

    @property
    def thin(self) -> bool:
        """Whether so few documents cover it that no change can be told."""
        return 0 < self.documents <= THIN

    def part(self, part: Part) -> Estimate:
        """One of the four parts by its name."""
        found: Estimate = getattr(self, part)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A pair or a country over time. ``usual`` is the mean volume of the periods that the ledger covers.

    ``undated``: occurrences that no period can hold.
    """

    countries: tuple[str, ...]
    directed: bool
    by: By
    corrected_by: VolumeKind
    usual: float
    undated: int
    points: tuple[Point, ...]

    @property
    def name(self) -> str:
        """Who the series is about, in words."""
        if len(self.countries) == 1:
            return f"{self.countries[0]} to others" if self.directed else self.countries[0]
        one, other = self.countries
        return f"{one} to {other}" if self.directed else f"{one} and {other}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """What is known of a pair or country day by day: sums by day and quad class, what is set apart, the volume by day.

    A day stands in ``volume`` and ``documents`` only where the ledger holds documents published on it; ``last`` is the last of
    them, or empty.
    """

    sums: Mapping[str, Mapping[int, Sum]]
    apart: Mapping[str, Mapping[str, int]]
    volume: Mapping[str, int]
    documents: Mapping[str, int]
    last: str


def by_days(rows: Iterable[DayRow], *, volume: Mapping[str, DayVolume], corrected_by: VolumeKind = "documents") -> Days:
    """The rows of a ledger as days. A day without documents is unknown, whatever was told of it later."""
    sums: dict[str, dict[int, Sum]] = defaultdict(dict)
    apart: dict[str, dict[str, int]] = defaultdict(dict)
    for row in rows:
        if row.status in COUNTED:
            sums[row.day][row.quad] = added([row.summed, *([sums[row.day][row.quad]] if row.quad in sums[row.day] else ())])
        else:
            apart[row.day][row.status] = apart[row.day].get(row.status, 0) + row.summed.n
    documents = {day: held.documents for day, held in volume.items() if held.documents > 0}
    known = {day: getattr(volume[day], corrected_by) for day in documents}
    return Days(
        sums=sums,
        apart=apart,
        volume={day: n for day, n in known.items() if n > 0},
        documents=documents,
        last=max(documents, default=""),
    )


def start_of(day: date, by: By) -> date:
    """The first day of the day's period; a week begins on Monday (ISO 8601)."""
    if by == "month":
        return day.replace(day=1)
    return day - timedelta(days=day.weekday()) if by == "week" else day


def end_of(start: date, by: By) -> date:
    """The last day of the period that begins on ``start``."""
    if by == "month":
        return (start.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return start + timedelta(days=6 if by == "week" else 0)


def label_of(start: date, by: By) -> str:
    """``2026-03-02``, ``2026-W10`` or ``2026-03``."""
    if by == "week":
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}"
    return start.isoformat()[: len("2026-03") if by == "month" else None]


def periods(since: date, until: date, by: By) -> Iterator[tuple[date, date]]:
    """First and last day of every period from the one that holds ``since`` to the one that holds ``until``."""
    start = start_of(since, by)
    while start <= until:
        end = end_of(start, by)
        yield start, end
        start = end + timedelta(days=1)


def days_between(start: date, end: date) -> Iterator[str]:
    """Every day from ``start`` to ``end``, both included."""
    for number in range(start.toordinal(), end.toordinal() + 1):
        yield date.fromordinal(number).isoformat()


def usual_volume(volume: Mapping[str, int], by: By) -> float:
    """The mean volume of the periods that hold any; 0 where none does."""
    held: dict[date, int] = defaultdict(int)
    for day, n in volume.items():
        held[start_of(date.fromisoformat(day), by)] += n
    return sum(held.values()) / len(held) if held else 0.0


def typical_steps(days: Days) -> dict[int, float]:
    """The weight of one event by quad class, signed: as in the whole series, else the mean score of PLOVER's types of the class.

    It is the limit's unit for a period in which nothing of the class was reported.
    """
    steps = {}
    for quad in range(1, len(PARTS) + 1):
        scores = [abs(t.score) for t in EVENT_TYPES.values() if t.quad == quad]
        whole = added(day[quad] for day in days.sums.values() if quad in day)
        steps[quad] = (-1 if quad >= _FIRST_CONFLICT else 1) * (whole.step or sum(scores) / len(scores))
    return steps


def make_series(days: Days, *, asked: Asked, undated: int = 0) -> Series:
    """The series from the first covered period in which anything happened (or ``since``) to the last covered one (or ``until``)."""
    usual, steps = usual_volume(days.volume, asked.by), typical_steps(days)
    covered = {start_of(date.fromisoformat(day), asked.by) for day in days.volume}
    first = asked.since or min((day for day in days.sums if start_of(date.fromisoformat(day), asked.by) in covered), default=None)
    last = asked.until or days.last
    spans = periods(date.fromisoformat(first), date.fromisoformat(last), asked.by) if first and last else ()
    return Series(
        countries=asked.countries,
        directed=asked.directed,
        by=asked.by,
        corrected_by=asked.corrected_by,
        usual=round(usual, _DIGITS),
        undated=undated,
        points=tuple(_point(days, span, by=asked.by, usual=usual, steps=steps) for span in spans),
    )


def _point(days: Days, span: tuple[date, date], *, by: By, usual: float, steps: Mapping[int, float]) -> Point:
    start, end = span
    each = list(days_between(start, end))
    held = [days.sums[day] for day in each if day in days.sums]
    sums = [added(day[quad] for day in held if quad in day) for quad in sorted(steps)]
    volume = sum(days.volume.get(day, 0) for day in each)
    apart = [days.apart[day] for day in each if day in days.apart]
    factor = usual / volume if volume else None
    limits = [sum_limits(summed, step=steps[quad]) for quad, summed in enumerate(sums, start=1)]
    complete = end.isoformat() <= days.last
    return Point(
        period=label_of(start, by),
        start=start.isoformat(),
        end=end.isoformat(),
        complete=complete,
        volume=volume,
        n=sum(summed.n for summed in sums),
        **{part: _estimate([sums[i]], [limits[i]], factor) for i, part in enumerate(PARTS)},  # type: ignore[arg-type]
        cooperation=_estimate(sums[:2], limits[:2], factor),
        conflict=_estimate(sums[2:], limits[2:], factor),
        net=_estimate(sums, limits, factor),
        **{status: sum(day.get(status, 0) for day in apart) for status in APART},  # type: ignore[arg-type]
        documents=sum(days.documents.get(day, 0) for day in each),
        news_to=None if complete else max((day for day in each if day in days.documents), default=None),
    )


def _estimate(sums: Sequence[Sum], limits: Sequence[Limits], factor: float | None) -> Estimate:
    n, total = sum(summed.n for summed in sums), _rounded(sum(summed.total for summed in sums))
    if factor is None:
        return Estimate(n=n, total=total, value=None, low=None, high=None)
    value, low, high = limits[0] if len(limits) == 1 else together(limits)
    return Estimate(n=n, total=total, value=_rounded(value * factor), low=_rounded(low * factor), high=_rounded(high * factor))


def _rounded(value: float) -> float:
    return round(value, _DIGITS) + 0.0  # no minus before a nought
