"""Where the timeline's bars stand: positions in per cent of its width, so that it fits a phone as well as a wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cablegram.reading.timevalues import shifted
from cablegram.reporting.timeline import last_day, parties, speakers, standing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.reporting.records import TimelineRow

_NARROW: Final = 46  # code points of a caption that fit 390 px
_BESIDE: Final = 41  # a date and its status beside each other at 390 px
_WIDE: Final = 84  # the same for 700 px, where the wide captions begin
_EDGE: Final = 1.6  # per cent kept free on either side: half a dot at 390 px
_GAP: Final = 0.6  # a gap of more than this share of the axis squeezes the rest together
_FEW: Final = 3  # at most one end in three may be cut off behind a gap
_LAST: Final = 90  # per cent: a label in the middle of its line would stick out beyond
_NEAR: Final = 4  # today is drawn in if it lies no farther out than a quarter of the axis
_TOP: Final = 34  # px: room for the dates of the axis
_LINE: Final = 15  # px
_HALF: Final = 5  # px: half the height of a dot
_PAD: Final = 10  # px between two events


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One event: its lines of text, and its bar's edges in per cent; ``before`` and ``after`` say that it goes on beyond them."""

    entry_id: str
    when: str
    when_short: str
    caption: str
    short: str
    standing: str
    standing_short: str
    status: str
    said: str
    said_short: str
    told: str  # the whole row in a sentence, for those who hear the drawing
    quote: str
    cite: str
    top: int
    line: int  # vertical position of the bar
    left: float | None  # None: undated
    width: float
    point: bool
    before: bool
    after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A date on the axis."""

    left: float
    label: str
    anchor: str  # SVG text-anchor that keeps the label inside the drawing
    minor: bool  # left out on a phone


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The whole drawing; ``today`` is a position or ``None`` if it lies outside; ``undated`` bars stand below ``rest``."""

    bars: tuple[Bar, ...]
    undated: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    rest: int
    height: int
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    low: date
    high: date

    def place(self, day: date) -> float:
        share = (day - self.low).days / max(1, (self.high - self.low).days)
        return round(_EDGE + (100 - 2 * _EDGE) * min(1.0, max(0.0, share)), 2)


def draw_axis(rows: Sequence[TimelineRow], *, today: date, most: int | None = None) -> Axis | None:
    """Lay out the rows in their order, the undated ones below; ``None`` without any row.

    Of more than ``most`` dated rows, the best attested are drawn: by independent reports, then by confidence.
    """
    every = [row for row in rows if row.number is not None]
    if not rows:
        return None
    dated = every if most is None or len(every) <= most else _attested(every, most)
    scale = _scale(dated, today) if dated else None
    bars, bottom = _stack(dated, _TOP if dated else 0, scale)
    bare, height = _stack([row for row in rows if row.number is None], bottom + 2 * _LINE + _PAD, None)
    return Axis(
        bars=bars,
        undated=bare,
        ticks=_ticks(scale) if scale else (),
        today=scale.place(today) if scale and scale.low <= today <= scale.high else None,
        rest=bottom,
        height=height,
        left_out=len(every) - len(dated),
    )


def _attested(rows: Sequence[TimelineRow], most: int) -> list[TimelineRow]:
    best = sorted(rows, key=lambda row: (-row.n_independent, -row.confidence))[:most]
    kept = {row.entry_id for row in best}
    return [row for row in rows if row.entry_id in kept]


def _scale(rows: Sequence[TimelineRow], today: date) -> _Scale:
    """From the first day to the last; but a few days far from all others lie beyond the axis, so as not to squeeze it."""
    ends = sorted(date.fromisoformat(d) for row in rows for d in (row.earliest, last_day(row)) if d)
    most_cut = len(ends) // _FEW
    while len(ends) > 2:
        gaps = [(b - a).days for a, b in pairwise(ends)]
        widest = max(range(len(gaps)), key=gaps.__getitem__)
        few = min(widest + 1, len(ends) - widest - 1)
        if gaps[widest] <= _GAP * (ends[-1] - ends[0]).days or few > most_cut:
            break
        most_cut -= few
        ends = ends[widest + 1 :] if widest + 1 == few else ends[: widest + 1]
    low, high = ends[0], ends[-1]
    if (max(high, today) - min(low, today)).days <= (high - low).days * (_NEAR + 1) // _NEAR:
        low, high = min(low, today), max(high, today)
    margin = max(1, (high - low).days // 40)
    return _Scale(low=shifted(low, -margin) or low, high=shifted(high, margin) or high)  # the calendar ends with 9999


def _stack(rows: Sequence[TimelineRow], top: int, scale: _Scale | None) -> tuple[tuple[Bar, ...], int]:
    bars = []
    for row in rows:
        bar = _bar(row, top, scale)
        bars.append(bar)
        top = bar.line + _PAD + (_HALF if scale else 0)
    return tuple(bars), top


def _bar(row: TimelineRow, top: int, scale: _Scale | None) -> Bar:
    said = speakers(row)
    lines = 3 if said else 2
    low, high = _day(row.earliest), _day(last_day(row))
    left, right = (scale.place(low or scale.low), scale.place(high or scale.high)) if scale else (0.0, 0.0)
    what = f"{row.type.capitalize()}{f' ({row.mode})' if row.mode else ''}: {parties(row)}"
    return Bar(
        entry_id=row.entry_id,
        when=row.when,
        when_short=row.when if len(row.when) + len(standing(row, short=True)) <= _BESIDE else row.edtf or row.when,
        caption=_cut(what, _WIDE),
        short=_cut(f"{row.type.capitalize()}: {parties(row)}", _NARROW),
        standing=standing(row),
        standing_short=standing(row, short=True),
        status=row.status,
        said=_cut(f"according to {said}", _WIDE) if said else "",
        said_short=_cut(f"according to {said}", _NARROW) if said else "",
        told=f"{row.when}: {what}; {standing(row)}{f', according to {said}' if said else ''}",
        quote=row.quote.quote,
        cite=f"[{row.source}:{row.quote.start}–{row.quote.end}]",
        top=top,
        line=top + lines * _LINE + (_HALF + 3 if scale else 0),
        left=left if scale else None,
        width=round(right - left, 2),
        point=bool(row.earliest and row.earliest == row.latest),
        before=scale is not None and (low or date.min) < scale.low,
        after=scale is not None and (high or date.max) > scale.high,
    )


def _day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1].rstrip(" ,→") + "…"


def _ticks(scale: _Scale) -> tuple[Tick, ...]:
    days = (scale.high - scale.low).days
    step = max(1, -(-days // 4))  # five labels of eleven characters fit 700 px, every other one 390 px
    ticks = []
    for i in range(days // step + 1):
        day = scale.low + timedelta(days=i * step)
        left = scale.place(day)
        anchor = "start" if i == 0 else "end" if left > _LAST else "middle"
        ticks.append(Tick(left=left, label=_short(day, days), anchor=anchor, minor=i % 2 == 1))
    return tuple(ticks)


def _short(day: date, days: int) -> str:
    if days > 5 * 365:
        return str(day.year)
    return f"{day:%b} {day.year}" if days > 150 else f"{day.day} {day:%b} {day.year}"
