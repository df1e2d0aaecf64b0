"""Where the timeline's bars stand: positions in per cent of its width, so that it fits a phone as well as a wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.reporting.records import Entry, Moment

_ROWS: Final = 40  # more bars than this are unreadable; the table beside the drawing holds them all
_WORDS: Final = 46  # code points of a bar's caption that fit 390 px


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One dated entry: left edge and width in per cent, vertical position in pixels."""

    entry_id: str
    caption: str
    dates: str
    left: float
    width: float
    top: int
    status: str
    point: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A date on the axis."""

    left: float
    label: str
    anchor: str  # SVG text-anchor that keeps the label inside the drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """The whole drawing; ``today`` is a position or ``None`` if it lies outside."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    today: float | None
    height: int
    left_out: int


def draw_axis(timeline: Sequence[Moment], *, entries: Sequence[Entry], today: date) -> Axis | None:
    """Lay out the dated entries, one row each, in order of time; ``None`` if fewer than two are dated."""
    known = {entry.id: entry for entry in entries}
    spans = [(m, *_bounds(m)) for m in timeline]
    if len(spans) < 2:
        return None
    low, high = min(s[1] for s in spans), max(s[2] for s in spans)
    margin = max(1, (high - low).days // 40)
    low, high = low - timedelta(days=margin), high + timedelta(days=margin)
    days = (high - low).days

    def place(day: date) -> float:
        return round(100 * (day - low).days / days, 2)

    bars = tuple(
        Bar(
            entry_id=m.entry_id,
            caption=_caption(known[m.entry_id]),
            dates=m.edtf or f"{m.earliest or '..'}/{m.latest or '..'}",
            left=place(start),
            width=round(max(0.0, place(end) - place(start)), 2),
            top=34 + 40 * i,
            status=known[m.entry_id].lead.label.status,
            point=start == end,
        )
        for i, (m, start, end) in enumerate(spans[:_ROWS])
    )
    return Axis(
        bars=bars,
        ticks=_ticks(low, high),
        today=place(today) if low <= today <= high else None,
        height=34 + 40 * len(bars) + 8,
        left_out=max(0, len(spans) - _ROWS),
    )


def _bounds(moment: Moment) -> tuple[date, date]:
    """A time that is open at one end is drawn as the day it is bounded by."""
    ends = [date.fromisoformat(d) for d in (moment.earliest, moment.latest) if d]
    return ends[0], ends[-1]


def _caption(entry: Entry) -> str:
    label = entry.lead.label
    who, whom = ", ".join(p.text for p in label.who) or "nobody named", ", ".join(p.text for p in label.whom)
    words = f"{who} → {whom}" if whom else who
    words = f"{label.type.capitalize()}: {words}"
    return words if len(words) <= _WORDS else words[: _WORDS - 1].rstrip() + "…"


def _ticks(low: date, high: date) -> tuple[Tick, ...]:
    days = (high - low).days
    steps = min(4, days)  # five labels of ten characters fit 390 px
    ticks = []
    for i in range(steps + 1):
        day = low + timedelta(days=round(days * i / steps))
        anchor = "start" if i == 0 else "end" if i == steps else "middle"
        left = round(100 * (day - low).days / days, 2)
        ticks.append(Tick(left=left, label=_short(day, days), anchor=anchor))
    return tuple(ticks)


def _short(day: date, days: int) -> str:
    if days > 3 * 365:
        return str(day.year)
    return day.strftime("%Y-%m") if days > 150 else f"{day.day} {day:%b}"
