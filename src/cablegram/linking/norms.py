"""Whether a period stands out from what is usual for the pair: its own norm over the 4 and the 52 weeks before.

A norm is what the pair's occurrences add for each document over a window that ends on the day before the period, so that neither
more news nor a short week moves it. The words for a change are those of ACLED's change levels (10 % and 25 %). An alert needs more
than words: enough occurrences, and a difference beyond chance, for which the pair's own unrest from week to week is counted in, as
quasi-Poisson surveillance does (Farrington, Andrews, Beale and Catchpole, J. R. Statist. Soc. A 159 (1996) 547-563).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cablegram.linking.rates import Z99, Limits, Sum, added, difference, sum_limits
from cablegram.linking.tension import PARTS, days_between, typical_steps, usual_volume

if TYPE_CHECKING:
    from cablegram.linking.tension import By, Days, Deed, Part, Point, Series

Band = Literal["large increase", "moderate increase", "limited change", "moderate decrease", "large decrease", "unknown"]
WINDOWS: Final = (4, 52)  # weeks, as ACLED's early warning has them
LIMITED: Final = 0.10  # ACLED's bands: up to 10 % limited, up to 25 % moderate, above large
MODERATE: Final = 0.25
FLOOR: Final = 5  # occurrences: with fewer on both sides, one more or less is a quarter of them
_WEEKS_FOR_UNREST: Final = 8  # covered weeks that tell how restless a pair is; fewer tell nothing
THRESHOLD: Final = (
    f"an alert: more than {LIMITED:.0%} (moderate) or {MODERATE:.0%} (large) off the norm, at least {FLOOR} occurrences in the"
    " period or expected in it, and a difference beyond chance (its 99% limits leave out nought)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One part of one period against one norm; values are sizes at the usual volume of news, conflict too without its sign.

    ``low`` and ``high`` are the 99 % limits of value less norm. ``change``: 0.3 is 30 % above the norm, ``None`` without one.
    ``unrest``: how many times Poisson's variance the pair's weeks have. ``drivers``: the heaviest occurrences of the period, or of
    the norm's window where there is less than usual.
    """

    period: str
    start: str
    end: str
    part: Part
    weeks: int
    norm_from: str
    norm_to: str
    n: int
    expected: float | None
    value: float | None
    norm: float | None
    low: float | None
    high: float | None
    change: float | None
    unrest: float
    band: Band
    alert: bool
    why: str
    threshold: str = THRESHOLD
    news_to: str | None = None  # the last day with documents, of a period that the ledger does not cover to its end
    drivers: tuple[Deed, ...] = ()


class _Span(NamedTuple):
    """Days added up: their volume, and the sums by quad class."""

    volume: int
    sums: dict[int, Sum]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Window:
    start: date
    end: date
    weeks: tuple[_Span, ...]  # those that have any volume: what is told later of the others says nothing of what is usual
    asked: int  # how many weeks it would have
    whole: _Span


def judge(days: Days, *, series: Series, points: tuple[Point, ...]) -> tuple[Judgement, ...]:
    """Every part of the points against both norms, in the order of time; drivers are left to whoever can read them."""
    usual, steps = usual_volume(days.volume, series.by), typical_steps(days)
    read: dict[date, _Span] = {}  # weeks that several windows share
    found = []
    for point in points:
        windows = [_window(days, before=date.fromisoformat(point.start), weeks=weeks, read=read) for weeks in WINDOWS]
        now = _span(days, date.fromisoformat(point.start), date.fromisoformat(point.end)).sums
        for quad, part in enumerate(PARTS, start=1):
            unrest = _unrest(windows[-1], quad)
            for window in windows:
                compared = _Compared(
                    point=point,
                    part=part,
                    now=now[quad],
                    then=window.whole.sums[quad],
                    window=window,
                    step=abs(steps[quad]),
                    unrest=unrest,
                    by=series.by,
                )
                found.append(_judgement(compared, usual=usual))
    return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    point: Point
    part: Part
    now: Sum
    then: Sum
    window: _Window
    step: float
    unrest: float
    by: By


def _span(days: Days, start: date, end: date) -> _Span:
    each = list(days_between(start, end))
    held = [days.sums[day] for day in each if day in days.sums]
    sums = {quad: added(day[quad] for day in held if quad in day) for quad in range(1, len(PARTS) + 1)}
    return _Span(sum(days.volume.get(day, 0) for day in each), sums)


def _window(days: Days, *, before: date, weeks: int, read: dict[date, _Span]) -> _Window:
    each = []
    for number in range(weeks, 0, -1):
        start = before - timedelta(weeks=number)
        if start not in read:
            read[start] = _span(days, start, start + timedelta(days=6))
        each.append(read[start])
    covered = tuple(week for week in each if week.volume)
    sums = {quad: added(week.sums[quad] for week in covered) for quad in range(1, len(PARTS) + 1)}
    return _Window(
        start=before - timedelta(weeks=weeks),
        end=before - timedelta(days=1),
        weeks=covered,
        asked=weeks,
        whole=_Span(sum(week.volume for week in covered), sums),
    )


def _unrest(window: _Window, quad: int) -> float:
    """By how much the variance of the window's weeks exceeds Poisson's; at least 1.

    From differences between weeks that follow one another (von Neumann's mean square successive difference, Annals of Mathematical
    Statistics 12 (1941) 153-162), so that a pair that has settled on another level is not taken for a restless one.
    """
    variance = window.whole.sums[quad].variance
    if len(window.weeks) < _WEEKS_FOR_UNREST or not variance:
        return 1.0
    each = variance / window.whole.volume  # of one document
    rates = [(week.sums[quad].total / week.volume, each / week.volume) for week in window.weeks]
    squares = [(one - other) ** 2 / (less + more) for (one, less), (other, more) in pairwise(rates)]
    return max(1.0, sum(squares) / len(squares))


def _judgement(compared: _Compared, *, usual: float) -> Judgement:
    point, window = compared.point, compared.window
    now, then, volume = compared.now, compared.then, compared.point.volume
    known = volume > 0 and not point.thin and 2 * len(window.weeks) >= window.asked
    value = norm = gap = None
    if known:
        value = _size(now, compared).times(usual / volume)
        norm = _size(then, compared).times(usual / window.whole.volume)
        gap = difference(value, norm)
    expected = then.n * volume / window.whole.volume if known else None
    change = value.value / norm.value - 1 if value and norm and norm.value > 0 else None
    band = _band(value, norm, change)
    enough = max(now.n, expected or 0.0) >= FLOOR
    beyond = gap is not None and (gap.low > 0 or gap.high < 0)
    return Judgement(
        period=point.period,
        start=point.start,
        end=point.end,
        part=compared.part,
        weeks=window.asked,
        norm_from=window.start.isoformat(),
        norm_to=window.end.isoformat(),
        n=now.n,
        expected=_rounded(expected),
        value=_rounded(value and value.value),
        norm=_rounded(norm and norm.value),
        low=_rounded(gap and gap.low),
        high=_rounded(gap and gap.high),
        change=_rounded(change),
        unrest=round(compared.unrest, 2),
        band=band,
        alert=known and enough and beyond and band not in {"limited change", "unknown"},
        news_to=point.news_to,
        why=_why(compared, expected=expected, band=band, enough=enough, beyond=beyond),
    )


def _size(summed: Sum, compared: _Compared) -> Limits:
    """The limits of a sum without its sign; the weight of an event stands in where there is none."""
    sign = -1 if compared.part.endswith("conflict") else 1
    return sum_limits(summed._replace(total=sign * summed.total), step=compared.step, z=Z99, dispersion=compared.unrest)


def _band(value: Limits | None, norm: Limits | None, change: float | None) -> Band:
    if value is None or norm is None:
        return "unknown"
    if change is None:
        return "large increase" if value.value > 0 else "limited change"
    if abs(change) <= LIMITED:
        return "limited change"
    if change > 0:
        return "large increase" if change > MODERATE else "moderate increase"
    return "large decrease" if change < -MODERATE else "moderate decrease"


def _why(compared: _Compared, *, expected: float | None, band: Band, enough: bool, beyond: bool) -> str:
    """What decided, in words."""
    window = compared.window
    if compared.point.volume == 0:
        return f"no documents of this {compared.by}: nothing is known of it"
    if compared.point.thin:
        return f"one document of this {compared.by}: coverage too thin to tell a change"
    if expected is None:
        few = len(window.weeks)
        return f"{few} of the {window.asked} weeks before {'has' if few == 1 else 'have'} documents: too few for a norm"
    told = f"{compared.now.n} occurrence{'' if compared.now.n == 1 else 's'}, where the norm expects {expected:.1f}"
    if not enough:
        return f"{told}: below the floor of {FLOOR}"
    if band == "limited change":
        return f"{told}: within {LIMITED:.0%} of the norm"
    if not beyond:
        return f"{told}: may be chance"
    return f"{told}: beyond chance"


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6) + 0.0
