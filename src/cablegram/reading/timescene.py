"""What surrounds a time expression, and the steps that the rules share: tense, the year, the clock."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timefeasts import nth_weekday
from cablegram.reading.timetense import STRONG, Direction, direction
from cablegram.reading.timevalues import Meaning, Part, dated, precision_of, span


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What surrounds one expression: the text, its sentence, publication, and the dated expression before it."""

    text: str
    sentence: tuple[int, int]
    published: date | None
    narrative: bool
    last: Meaning | None = None  # the last expression with a calendar date
    last_end: int = -1
    last_day: Meaning | None = None  # the last one that names a day
    last_day_end: int = -1
    last_month: Meaning | None = None  # the last one that names a month or a day
    person_may: bool = False  # someone in this text is called May


Rule = Callable[[re.Match[str], Scene], Meaning | None]


_PAST_UNTIL_MONTHS: Final = 9  # Dec -> Mar is forward in a story; Oct -> Mar is looking back ... measured, see ADR 0020


def aim_of(match: re.Match[str], scene: Scene) -> Direction | None:
    """Past or future, by the tense around the expression."""
    return direction(scene.text, sentence=scene.sentence, start=match.start(), end=match.end())[0]


def far_aim_of(match: re.Match[str], scene: Scene) -> Direction | None:
    """Past or future for a date that may lie many months ahead: there only a plain future counts."""
    aim, cue = direction(scene.text, sentence=scene.sentence, start=match.start(), end=match.end())
    return None if aim == "future" and (cue or "").lower() not in STRONG else aim


def part_of(mod: str | None) -> Part | None:
    """The part of a period that "early", "mid-", "the end of" and the like name."""
    low = (mod or "").lower()
    if re.search(r"early|begin|start|outset|first", low):
        return "early"
    if "mid" in low:
        return "mid"
    return "late" if re.search(r"\blate\b|end|close|second|latter", low) else None


def choose(values: list[str], *, anchor: date, aim: Direction | None, what: str) -> Meaning:
    """Of several dates of one name, the one that tense and anchor choose: last begun, next to end, or nearest."""
    spans = [(value, days) for value in values if (days := span(value))]
    days = chosen([days for _, days in spans], anchor=anchor, aim=aim)
    value = next(value for value, its in spans if its == days)
    side = "of" if days[0] <= anchor <= days[1] else "before" if days[1] < anchor else "after"
    return dated(value, rule=f"{what} {side} publication" if aim else f"{what} {side} publication, nearest", anchor=anchor)


def chosen(spans: list[tuple[date, date]], *, anchor: date, aim: Direction | None) -> tuple[date, date]:
    """Of several stretches of days in order, the one last begun, next to end, or nearest to ``anchor``."""
    begun = [days for days in spans if days[0] <= anchor]
    ahead = [days for days in spans if days[1] >= anchor]
    if aim == "past" and begun:
        return begun[-1]
    if aim == "future" and ahead:
        return ahead[0]
    return min(spans, key=lambda days: _gap(days, anchor))


def _gap(days: tuple[date, date], anchor: date) -> int:
    """Days away; the time ahead counts double, since news without a verb tells of the past more often."""
    if days[0] > anchor:
        return 2 * (days[0] - anchor).days
    return max(0, (anchor - days[1]).days)


def day_told(scene: Scene) -> date | None:
    """The first day of the date told before."""
    return date.fromisoformat(scene.last.earliest) if scene.last and scene.last.earliest else None


def same_sentence(scene: Scene) -> bool:
    """Whether the date told before stands in the same sentence."""
    return scene.last is not None and scene.last_end > scene.sentence[0]


def told_before(scene: Scene, aim: Direction | None) -> date | None:
    """The earlier date to count from: always in narrative, in news after an explicit other year in the same sentence."""
    day = day_told(scene)
    if day is None or scene.last is None:
        return None
    if scene.narrative:
        return day
    old = scene.published is None or day.year != scene.published.year
    fine = precision_of(scene.last.value) in {"day", "month"} or scene.last_end - scene.sentence[0] < 12  # or "In 2019, ..."
    return day if old and fine and scene.last.absolute and same_sentence(scene) and aim != "future" else None


def year_after(month: int, last: date, scene: Scene) -> int:
    """The year of a month without one in a story told in order."""
    if scene.last and precision_of(scene.last.value) in {"year", "decade", "season"}:
        if scene.last_month is None or (scene.last_month.earliest or "")[:4] != f"{last.year:04d}":
            return last.year
        last = date.fromisoformat(scene.last_month.earliest or "")
    gap = month - last.month
    return last.year + (gap <= -_PAST_UNTIL_MONTHS) - (gap >= _PAST_UNTIL_MONTHS + 1)


def explicit_year(match: re.Match[str], scene: Scene) -> tuple[int | None, str]:
    """The year that the expression itself gives, and whence; ``None`` if it gives none that can be told."""
    groups = match.groupdict()
    if text := groups.get("year"):
        text = re.split(r"[-/–]", text)[0]  # "the winter of 2022-23" begins in the first
        if len(text) == 4:
            return int(text), "as written"
        base = scene.published or day_told(scene)
        short = int(text[-2:])
        if base is None:
            return None, ""
        century = base.year - base.year % 100
        return century + short - (100 if century + short > base.year + 10 else 0), "short year"
    rel = (groups.get("yrel") or "").lower()
    if not rel:
        return None, ""
    offset = -1 if re.search(r"last|prev|prior|before", rel) else 1 if re.search(r"next|follow", rel) else 0
    if re.search(r"that|same|follow|prev", rel):
        last = day_told(scene)
        return (last.year + offset, "in the year of the date before") if last else (None, "")
    if scene.published is None:
        return None, ""
    return scene.published.year + offset, "of the year counted from publication"


def with_time(meaning: Meaning, match: re.Match[str]) -> Meaning:
    """Add the part of day or the clock time that stands with a date."""
    groups = match.groupdict()
    if clock := groups.get("clock"):
        return with_clock(meaning, clock)
    part = groups.get("after") or groups.get("part")
    if part and "XX" not in meaning.value[-2:]:
        code = words.day_part(part)
        return replace(meaning, type="TIME", value=f"{meaning.value}T{code}")
    return meaning


def with_clock(meaning: Meaning, clock: str) -> Meaning:
    """Add a clock time to a day's meaning."""
    low = clock.lower()
    parts = re.match(r"(\d{1,2})[:.]?(\d\d)?", low)
    if parts:
        hour, minute = int(parts[1]), parts[2] or "00"
        if re.search(r"\dp|[ -]p\.?m|afternoon|evening|at night", low) and hour < 12:
            hour += 12
        elif re.search(r"\da|[ -]a\.?m", low) and hour == 12:
            hour = 0
    else:
        hour, minute = (24 if low.startswith("midnight") else 12), "00"
    zone = _zone(low, meaning)
    stamp = f"T{hour:02d}:{minute}"
    known = meaning.earliest is not None
    return replace(
        meaning,
        type="TIME",
        value=f"{meaning.value}{stamp}{'Z' if zone == 'Z' else ''}",
        edtf=f"{meaning.earliest}{stamp}:00{zone}" if known and hour < 24 else meaning.earliest,
        precision="minute" if known and parts and parts[2] else "hour" if known else None,
    )


_OFFSET: Final = re.compile(r"(?:utc|gmt| |:\d\d(?:\.\d+)?) ?([+-])(\d\d?)(?::?(\d\d))?\Z")
_AMERICAN: Final = {
    "et": 5,
    "eastern time": 5,
    "eastern standard time": 5,
    "eastern daylight time": 5,
    "eastern": 5,
    "pacific": 8,
    "pt": 8,
    "pacific time": 8,
}


def _zone(clock: str, meaning: Meaning) -> str:
    """The offset that a clock time in lower case names, or ``""``; that of "ET" is the law's for the day, since 2007."""
    if found := _OFFSET.search(clock):
        return f"{found[1]}{int(found[2]):02d}:{found[3] or '00'}"
    for name, offset in words.ZONES.items():
        if re.search(rf"(?<![a-z]){name}(?![a-z])", clock):
            return offset
    hours = next((hours for name, hours in _AMERICAN.items() if clock.endswith(f" {name}")), None)
    if hours is None or meaning.earliest is None or meaning.earliest < "2007":
        return ""
    day = date.fromisoformat(meaning.earliest)
    begins, ends = nth_weekday(day.year, 3, weekday=7, count=2), nth_weekday(day.year, 11, weekday=7, count=1)
    return f"-{hours - (begins <= day < ends):02d}:00"


def day_value(year: int | None, month: int, day: int) -> str | None:
    """The TIMEX3 value of a day, its year ``None`` if untold; ``None`` if there is no such day."""
    value = f"{year or 2000:04d}-{month:02d}-{day:02d}"
    if span(value) is None:
        return None
    return value if year else f"XXXX-{value[5:]}"
