"""Calendar arithmetic over TIMEX3 values: their bounds, their EDTF string, their precision, and steps from one to another.

A TIMEX3 value is a string: ``2026-01-02``, ``2026-W02``, ``2026-Q1``, ``2026-SP``, ``199`` (the 1990s), ``2026-01-02TMO``.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from cablegram.core.records import Precision, TimeType

Unit = Literal["S", "MIN", "H", "D", "W", "M", "Q", "Y", "DE", "CE"]
Part = Literal["early", "mid", "late"]

_SEASON_MONTH: Final = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # first month, northern hemisphere
_SEASON_EDTF: Final = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
_EDTF_SEASON: Final = {code: number for number, code in _SEASON_EDTF.items()}
_VALUE: Final = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)(?:T(?P<time>.*))?)?"
    r"|-W(?P<week>\d\d)(?:-(?P<weekday>WE|\d))?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?",
    re.ASCII,
)
_DECADE: Final = re.compile(r"(\d{3})X?", re.ASCII)
_CENTURY: Final = re.compile(r"(\d{2})(?:XX)?", re.ASCII)
_MONTHS_IN: Final = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What an expression means: everything of a :class:`TimeExpression` but its place in the text."""

    type: TimeType
    value: str
    rule: str
    anchor: str | None = None
    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    precision: Precision | None = None
    absolute: bool = False  # the expression itself gives the year


def bounds(value: str) -> tuple[str | None, str | None]:
    """First and last day (ISO) of a TIMEX3 or EDTF value; ``None`` where it is open or says no calendar date."""
    if "/" in value:
        first, last = value.split("/", 1)
        return bounds(first)[0], bounds(last)[1]
    days = span(value)
    return (days[0].isoformat(), days[1].isoformat()) if days else (None, None)


def span(value: str) -> tuple[date, date] | None:
    """First and last day of a single TIMEX3 or EDTF value, or ``None`` if it names no calendar date."""
    value = value.rstrip("~?%")
    match = _VALUE.fullmatch(value)
    try:
        if match:
            return _span_of(match)
        for pattern, years in ((_DECADE, 10), (_CENTURY, 100)):
            if match := pattern.fullmatch(value):
                first = int(match[1]) * years
                return date(first, 1, 1), date(first + years - 1, 12, 31)
    except (ValueError, OverflowError):  # no such day: 31 February, week 53 of a short year, the year 0, beyond 9999
        return None
    return None


def _span_of(match: re.Match[str]) -> tuple[date, date]:
    year = int(match["year"])
    if match["week"]:
        weekday = match["weekday"]
        first = date.fromisocalendar(year, int(match["week"]), {None: 1, "WE": 6}.get(weekday) or int(weekday))
        return first, first + timedelta(days={None: 6, "WE": 1}.get(weekday, 0))
    if match["quarter"]:
        return _months(year, 3 * int(match["quarter"]) - 2, 3)
    if match["half"]:
        return _months(year, 6 * int(match["half"]) - 5, 6)
    if match["season"]:
        return _months(year, _SEASON_MONTH[match["season"]], 3)
    if match["month"] in _SEASON_EDTF:
        return _months(year, _SEASON_MONTH[_SEASON_EDTF[match["month"]]], 3)
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return day, day
    return _months(year, int(match["month"] or 1), 1 if match["month"] else 12)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    end_year, end_month = year + (month + count - 2) // 12, (month + count - 2) % 12 + 1
    return date(year, month, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def edtf_of(value: str) -> str | None:
    """The EDTF string (level 0 or 1) of a TIMEX3 value; an interval where EDTF has no name for it, as for weeks."""
    days = span(value)
    if days is None:
        return None
    match = _VALUE.fullmatch(value)
    if match is None:
        return value.rstrip("X") + "X" * (4 - len(value.rstrip("X")))
    if match["week"] and match["weekday"] in {None, "WE"}:
        return f"{days[0]}/{days[1]}"
    if match["quarter"] or match["half"]:
        return f"{days[0].isoformat()[:7]}/{days[1].isoformat()[:7]}"
    if match["season"]:
        return f"{match['year']}-{_EDTF_SEASON[match['season']]}"
    if match["day"] or match["weekday"]:
        return days[0].isoformat()
    return value


def precision_of(value: str) -> Precision | None:
    """How fine a TIMEX3 value is; a part of a day counts as a day."""
    match = _VALUE.fullmatch(value)
    if match is None:
        if _DECADE.fullmatch(value):
            return "decade"
        return "century" if _CENTURY.fullmatch(value) else None
    if match["time"]:
        clock = match["time"]
        return "minute" if ":" in clock else "hour" if clock[:2].isdigit() else "day"
    names: tuple[tuple[str, Precision], ...] = (("day", "day"), ("week", "week"), ("month", "month"), ("quarter", "quarter"))
    for group, name in names:
        if match[group]:
            return "day" if match["weekday"] and match["weekday"] != "WE" else name
    return "season" if match["season"] else "quarter" if match["half"] else "year"


def narrowed(value: str, part: Part) -> tuple[date, date] | None:
    """The days that "early", "mid" or "late" leave of a value: its first, middle or last half, of a month its third.

    Half is the widest reading that the words allow; a day cannot be narrowed.
    """
    days = span(value)
    return narrowed_days(days, part) if days else None


def narrowed_days(days: tuple[date, date], part: Part) -> tuple[date, date]:
    """The first, middle or last half of a stretch of days; of a month the first ten days, the next ten, or what is left."""
    first, last = days
    if first == last:
        return days
    if first.day == 1 and last == first.replace(day=calendar.monthrange(first.year, first.month)[1]):
        begin = {"early": 1, "mid": 11, "late": 21}[part]
        return first.replace(day=begin), last if part == "late" else first.replace(day=begin + 9)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        month = {"early": 1, "mid": 4, "late": 7}[part]
        return _months(first.year, month, 6)
    years = last.year - first.year + 1
    if years >= 10 and (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):  # a decade or a century
        begin, end = {"early": (0, years // 2), "mid": (years // 4, years - years // 4), "late": (years // 2, years)}[part]
        return date(first.year + begin, 1, 1), date(first.year + end - 1, 12, 31)
    half = ((last - first).days + 1) // 2
    if part == "early":
        return first, first + timedelta(days=half - 1)
    if part == "late":
        return last - timedelta(days=half - 1), last
    return first + timedelta(days=half // 2), last - timedelta(days=half // 2)


def dated(  # noqa: PLR0913  the parts of one meaning
    value: str,
    *,
    rule: str,
    anchor: date | str | None = None,
    part: Part | None = None,
    kind: TimeType = "DATE",
    absolute: bool = False,
) -> Meaning:
    """The meaning of a calendar value: EDTF, bounds and precision follow from it, narrowed by ``part``."""
    days = narrowed(value, part) if part else span(value)
    edtf = edtf_of(value)
    if days and part and days != span(value):
        edtf = f"{days[0]}/{days[1]}"
    return Meaning(
        type=kind,
        value=value,
        rule=f"{rule}, {part} part" if part else rule,
        anchor=str(anchor) if anchor is not None else None,
        edtf=edtf,
        earliest=days[0].isoformat() if days else None,
        latest=days[1].isoformat() if days else None,
        precision=precision_of(value) if days else None,
        absolute=absolute,
    )


def within(  # noqa: PLR0913  the parts of one meaning
    first: date | None, last: date | None, *, value: str, rule: str, kind: TimeType, anchor: date | None
) -> Meaning:
    """A meaning that lies between two days, either of which may be open (``None``)."""
    known = first is not None or last is not None
    return Meaning(
        type=kind,
        value=value,
        rule=rule,
        anchor=anchor.isoformat() if anchor else None,
        edtf=first.isoformat() if first and first == last else f"{first or '..'}/{last or '..'}" if known else None,
        earliest=first.isoformat() if first else None,
        latest=last.isoformat() if last else None,
        precision="day" if first and last else "open" if known else None,
    )


def rebound(meaning: Meaning, first: date, last: date, *, edtf: str | None = None) -> Meaning:
    """A meaning with other bounds, its value as it was."""
    return replace(meaning, edtf=edtf or f"{first}/{last}", earliest=first.isoformat(), latest=last.isoformat())


_INEXACT: Final = re.compile(
    r"(?P<less>nearly|almost|less than|fewer than|(?:just |a little )?under|close to|barely|at most)\b"
    r"|(?P<more>(?:a )?(?:little )?more than|(?:just |well |a little )?over|at least)\b"
    r"|(?:about|around|approximately|roughly|some)\b",
    re.IGNORECASE,
)


def loosened(meaning: Meaning, *, words: str, back: bool) -> Meaning:
    """A year counted by inexact words with bounds that hold the truth: "nearly four years ago" may lie in the year after."""
    inexact = _INEXACT.match(words)
    if inexact is None or meaning.precision != "year":
        return meaning
    nearer, farther = not inexact["more"], not inexact["less"]  # "about" may be either
    before, after = (farther, nearer) if back else (nearer, farther)
    ends = tuple(shift_value(meaning.value, n, "Y") for n in (-before, after))
    days = [span(end) for end in ends if end]
    if len(days) < len(ends) or days[0] is None or days[1] is None:
        return meaning
    return rebound(meaning, days[0][0], days[1][1], edtf="/".join(e for e in ends if e))


def step(day: date, count: int, unit: Unit) -> date | None:
    """The day ``count`` units away; the month's last day where it is shorter; ``None`` outside the years 1 to 9999."""
    try:
        if unit in {"D", "W"}:
            return day + timedelta(days=count * (7 if unit == "W" else 1))
        if unit in _MONTHS_IN:
            months = day.year * 12 + day.month - 1 + count * _MONTHS_IN[unit]
            year, month = divmod(months, 12)
            return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (ValueError, OverflowError):
        return None
    return day


def shifted(day: date, days: int) -> date | None:
    """The day so many days away; ``None`` where the calendar, the years 1 to 9999, does not reach."""
    return step(day, days, "D")


def at_unit(day: date, unit: Unit) -> str:
    """The TIMEX3 value of the day, week, month, quarter, year, decade or century that holds ``day``."""
    if unit == "W":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit == "M":
        return day.isoformat()[:7]
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit in {"Y", "DE", "CE"}:
        return f"{day.year:04d}"[: {"Y": 4, "DE": 3, "CE": 2}[unit]]
    return day.isoformat()


def unknown(unit: Unit) -> str:
    """The TIMEX3 value of some day, week, month ... that cannot be told."""
    return {"W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}.get(unit, "XXXX-XX-XX")


def duration_value(count: float | None, unit: Unit) -> str:
    """The TIMEX3 duration of ``count`` units; ``None`` is an untold number (``PXD``)."""
    if count == 0.5 and unit == "H":  # half: so annotated since TimeBank
        count, unit = 30.0, "MIN"
    number = "X" if count is None else f"{count:g}"
    return f"PT{number}{unit[0]}" if unit in {"S", "MIN", "H"} else f"P{number}{unit}"


def shift_value(value: str, count: int, unit: Unit) -> str | None:
    """A value of the same fineness ``count`` units away (``2026-Q1`` a year earlier is ``2025-Q1``)."""
    days = span(value)
    if days is None:
        return None
    moved = step(days[0], count, unit)
    if moved is None:
        return None
    fine: dict[Precision | None, Unit] = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE"}
    precision = precision_of(value)
    return at_unit(moved, fine[precision]) if precision in fine else None


COARSENESS: Final = {
    "century": 6,
    "decade": 5,
    "year": 4,
    "quarter": 3,
    "season": 3,
    "month": 2,
    "week": 1,
    "day": 0,
    "hour": 0,
    "minute": 0,
}
UNIT_RANK: Final[dict[Unit, int]] = {"CE": 6, "DE": 5, "Y": 4, "Q": 3, "M": 2, "W": 1, "D": 0, "H": 0, "MIN": 0, "S": 0}


_UNIT_WORD: Final[dict[Unit, str]] = {
    "S": "second", "MIN": "minute", "H": "hour", "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year",
    "DE": "decade", "CE": "century",
}  # fmt: skip


def unit_name(unit: Unit, count: float = 1) -> str:
    """The unit in words, for rules."""
    word = _UNIT_WORD[unit]
    return word if count == 1 else "centuries" if unit == "CE" else f"{word}s"
