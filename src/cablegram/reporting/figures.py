"""Where the dots stand of figures that contradict each other: positions in per cent, as in :mod:`cablegram.reporting.axis`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.reporting.records import LedgerFigure

_EDGE: Final = 2.0  # per cent kept free on either side: half a dot at 390 px
_ROW: Final = 58  # px: two lines of text, and the dot's line
_TOP: Final = 8
_FOOT: Final = 26  # px: the axis and its two numbers
_NARROW: Final = 46  # code points of a caption that fit 390 px
KINDS: Final = {"dead": "Dead", "injured": "Injured", "money": "Money", "count": "Number", "duration": "Duration"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """One figure: its words, who gives it and as of which day, and where it stands; a range has a width, an open end an arrow."""

    caption: str
    short: str
    as_of: str
    told: str
    words: str
    top: int
    line: int
    left: float
    width: float
    before: bool
    after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Figures of one kind on one scale, the earliest on top."""

    heading: str
    dots: tuple[Dot, ...]
    low: str
    high: str
    height: int
    base: int  # vertical position of the axis


def draw_strip(figures: Sequence[LedgerFigure]) -> Strip:
    """Lay out figures of one kind and unit; at least one of them must have a bound."""
    values = [v for f in figures for v in (f.low, f.high) if v is not None]
    low, high = min(values), max(values)
    low = 0.0 if low <= high / 2 else low  # a scale from nought, unless that would push all dots together
    span = high - low or 1.0
    dots = tuple(_dot(f, _TOP + i * _ROW, low=low, span=span) for i, f in enumerate(figures))
    base = _TOP + len(figures) * _ROW + 4
    unit = f", {figures[0].unit}" if figures[0].unit else ""
    return Strip(
        heading=f"{KINDS[figures[0].kind]}{unit}", dots=dots, low=_number(low), high=_number(high), height=base + _FOOT, base=base
    )


def _dot(figure: LedgerFigure, top: int, *, low: float, span: float) -> Dot:
    first = figure.low if figure.low is not None else figure.high or 0.0
    last = figure.high if figure.high is not None else first
    scale = (100 - 2 * _EDGE) / span
    words = " ".join(figure.words.quote.split())
    as_of = f"as of {figure.as_of}" if figure.as_of else "no date"
    caption = f"“{words}” {figure.name}"
    return Dot(
        caption=caption,
        short=caption if len(caption) <= _NARROW else caption[: _NARROW - 1].rstrip() + "…",
        as_of=as_of,
        told=f"{words}, according to {figure.name}, {as_of}",
        words=words,
        top=top,
        line=top + 46,
        left=round(_EDGE + (first - low) * scale, 2),
        width=round((last - first) * scale, 2),
        before=figure.low is None,
        after=figure.high is None,
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,}"
