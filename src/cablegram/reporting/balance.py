"""Where the bars of a series stand: cooperation above the line and conflict below, in per cent of the drawing's width and in px."""

from __future__ import annotations

from dataclasses import dataclass
from math import floor, log10
from typing import TYPE_CHECKING, Final

from cablegram.reporting.tension import headline, told_point

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.linking.norms import Judgement
    from cablegram.linking.tension import Estimate, Point, Series

HEIGHT: Final = 300  # px from the highest value to the lowest
_GAP: Final = 0.2  # of a period's width is left free between two bars
_ROOM: Final = 1.5  # the highest value reaches two thirds of its side: a band may go on to the edge, and is cut there
_LABELS: Final = 6  # dates that fit 700 px; every other one fits 390 px
_LAST: Final = 90  # per cent: a label in the middle of its line would stick out beyond


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle's vertical place, in px from the top of the drawing."""

    top: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One period: its bars from the inside out, the bands behind them, and the line of the net; ``None``: nothing to draw."""

    left: float
    width: float
    told: str
    known: bool
    complete: bool
    verbal_up: Box | None
    material_up: Box | None
    band_up: Box | None
    verbal_down: Box | None
    material_down: Box | None
    band_down: Box | None
    net: float | None
    alert: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A date below the drawing (``at`` in per cent) or a value beside it (``at`` in px)."""

    at: float
    label: str
    anchor: str = "start"
    minor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The whole drawing; ``zero`` is the line between cooperation and conflict, ``cut``: some band goes on beyond the edge."""

    columns: tuple[Column, ...]
    dates: tuple[Mark, ...]
    values: tuple[Mark, ...]
    zero: float
    height: int
    cut: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    most: float
    least: float

    def place(self, value: float) -> float:
        held = min(self.most, max(self.least, value))
        return round((self.most - held) / (self.most - self.least) * HEIGHT, 2)

    def box(self, one: float, other: float) -> Box | None:
        top, bottom = sorted((self.place(one), self.place(other)))
        return Box(top=top, height=round(bottom - top, 2)) if bottom > top else None


def draw_balance(series: Series, judged: Sequence[Judgement] = ()) -> Balance | None:
    """Lay the points out from left to right; ``None`` without any."""
    points = series.points
    if not points:
        return None
    scale = _scale(points)
    width = 100 / len(points)
    alerts: dict[str, str] = {}
    for one in judged:
        if one.alert:
            told = headline(one, series.by)
            alerts[one.period] = f"{alerts[one.period]}. {told}" if one.period in alerts else told
    return Balance(
        columns=tuple(_column(point, i * width, width, scale, alerts) for i, point in enumerate(points)),
        dates=_dates(points),
        values=_values(scale),
        zero=scale.place(0),
        height=HEIGHT,
        cut=any(_beyond(held, scale) for point in points for held in (point.cooperation, point.conflict)),
    )


def _scale(points: Sequence[Point]) -> _Scale:
    """Both sides by one measure, so that a bar above and one below can be compared."""
    highest = max((p.cooperation.value or 0.0 for p in points), default=0.0)
    lowest = min((p.conflict.value or 0.0 for p in points), default=0.0)
    size = max(highest, -lowest) * _ROOM or 1.0
    return _Scale(most=max(highest * _ROOM, size / 5), least=min(lowest * _ROOM, -size / 5))


def _beyond(held: Estimate, scale: _Scale) -> bool:
    return held.high is not None and held.low is not None and (held.high > scale.most or held.low < scale.least)


def _column(point: Point, left: float, width: float, scale: _Scale, alerts: Mapping[str, str]) -> Column:
    up, down = point.cooperation, point.conflict
    verbal_up, verbal_down = point.verbal_cooperation.value, point.verbal_conflict.value
    return Column(
        left=round(left + width * _GAP / 2, 3),
        width=round(width * (1 - _GAP), 3),
        told=told_point(point),
        known=point.volume > 0,
        complete=point.complete and not point.thin,
        verbal_up=_between(0.0, verbal_up, scale),
        material_up=_between(verbal_up, up.value, scale),
        band_up=_between(up.low, up.high, scale),
        verbal_down=_between(0.0, verbal_down, scale),
        material_down=_between(verbal_down, down.value, scale),
        band_down=_between(down.low, down.high, scale),
        net=None if point.net.value is None else scale.place(point.net.value),
        alert=alerts.get(point.period),
    )


def _between(one: float | None, other: float | None, scale: _Scale) -> Box | None:
    return None if one is None or other is None else scale.box(one, other)


def _dates(points: Sequence[Point]) -> tuple[Mark, ...]:
    step = max(1, -(-len(points) // _LABELS))
    marks = []
    for number, i in enumerate(range(0, len(points), step)):
        at = round((i + 0.5) * 100 / len(points), 2)
        anchor = "start" if i == 0 else "end" if at > _LAST else "middle"
        marks.append(Mark(at=0 if i == 0 else at, label=points[i].period, anchor=anchor, minor=number % 2 == 1))
    return tuple(marks)


def _values(scale: _Scale) -> tuple[Mark, ...]:
    """A round value above the line and its mirror below, where they fit, and nought between."""
    size = max(scale.most, -scale.least) / _ROOM
    power = 10 ** floor(log10(size))
    step = next(power * times for times in (5, 2, 1) if power * times <= size)
    values = [value for value in (step, 0.0, -step) if scale.least <= value <= scale.most]
    return tuple(Mark(at=scale.place(value), label=f"{value:g}".replace("-", "−")) for value in values)
