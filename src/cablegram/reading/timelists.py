"""Dates that stand together: days that share a month, months that share a year, a clock time before its day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timescene import with_clock
from cablegram.reading.timevalues import Meaning, dated, precision_of

Found = tuple[int, int, Meaning]


_SHORT_YEAR: Final = re.compile(r"[-–](\d\d)(?!\w|-|,\d| (?:season|financial|fiscal|school|academic|budget|term|campaign))")


_LISTED: Final = re.compile(
    r"[,.;:)\n]|\Z| (?:in|at|of|for|with|by|when|as|to|and|respectively|this|last|next|after|before|"
    r"were|was|would|will|have|has|had)\b"
)


_LEAD: Final = re.compile(r"(?:\b(?:between|from|on|the|of|and|until|to)|,|\() \Z|\A\Z")


def shared_days(match: re.Match[str], meaning: Meaning, text: str, done: int) -> list[Found]:
    """The expression with the days that share its month: "May 5-7", "25 and 26 May"."""
    here = (match.start(), match.end(), meaning)
    if match.re is words.YEAR_ONLY and (later := _SHORT_YEAR.match(text, match.end())) and int(later[1]) > int(meaning.value[-2:]):
        return [here, (later.start(1), later.end(), dated(meaning.value[:2] + later[1], rule="year as written", absolute=True))]
    if match.re not in {words.DAY_MONTH, words.MONTH_DAY} or len(meaning.value) != 10:
        return [here]
    if match.re is words.DAY_MONTH:
        return [*_days_ahead_of(match, meaning, text, done), here]
    later = words.FOLLOWING_DAY.match(text, match.end())
    if later and later["year"] and not meaning.absolute and _LISTED.match(text, later.end()):
        meaning = dated(later["year"] + meaning.value[4:], rule="date as written", absolute=True)
    return [(match.start(), match.end(), meaning), *_days_behind(match.end(), meaning, text)]


def _days_ahead_of(match: re.Match[str], meaning: Meaning, text: str, done: int) -> list[Found]:
    """The days written before the one that names their month: "3, 4 and 5 March"."""
    days: list[Found] = []
    start = match.start()
    while earlier := words.PRECEDING_DAY.search(text, max(done, start - 16), start):
        led = (
            " " not in earlier["gap"]
            or "to" in earlier["gap"]
            or days
            or _LEAD.search(text, max(0, earlier.start() - 9), earlier.start())
            or words.PRECEDING_DAY.search(text, max(done, earlier.start() - 16), earlier.start())
        )
        other = _other_day(meaning, earlier["day"]) if led else None
        if other is None or other.value >= (days[0][2] if days else meaning).value:
            break
        days.insert(0, (earlier.start("day"), earlier.end("day"), other))
        start = earlier.start("day")
    return days


def _days_behind(end: int, meaning: Meaning, text: str) -> list[Found]:
    """The days written after the one that names their month: "May 5, 6 and 7"."""
    days: list[Found] = []
    while later := words.FOLLOWING_DAY.match(text, end):
        other = _other_day(meaning, later["day"]) if _LISTED.match(text, later.end()) else None
        if other is None or other.value <= (days[-1][2] if days else meaning).value:
            break
        days.append((later.start("day"), later.end(), other))
        end = later.end()
    return days


def _other_day(meaning: Meaning, day: str) -> Meaning | None:
    """The same month's day ``day``."""
    value = f"{meaning.value[:8]}{int(re.sub('[^0-9]', '', day)):02d}"
    if meaning.earliest is None:
        return replace(meaning, value=value)
    other = dated(value, rule=meaning.rule, anchor=meaning.anchor, absolute=meaning.absolute)
    return other if other.earliest else None


def put_in_order(text: str, found: list[Found]) -> list[Found]:
    """In "between January 1 and September 26" the first day cannot be the later one: put it a year back, a weekday a week."""
    for index in range(len(found) - 1):
        (start, end, first), (following, _, second) = found[index], found[index + 1]
        if not (
            first.earliest
            and second.earliest
            and first.earliest > second.earliest
            and not first.absolute
            and re.match(r"(?:month|day of month|weekday)\b", first.rule)
        ):
            continue
        gap = text[end:following]
        if re.fullmatch(r" ?[-–—] ?|,? (?:to|until|through|till) ", gap) or (
            gap == " and " and text[max(0, start - 12) : start].rstrip().lower().endswith("between")
        ):
            if first.rule.startswith("weekday"):
                _put_week_in_order(found, index)
                continue
            value = f"{int(first.value[:4]) - 1:04d}{first.value[4:]}"
            found[index] = start, end, dated(value, rule=f"{first.rule.split()[0]} before the date after", anchor=first.anchor)
    return found


def _put_week_in_order(found: list[Found], index: int) -> None:
    """Move the end of "from Monday to Friday" a week ahead if it lies ahead, else its start a week back."""
    moved = index + found[index + 1][2].rule.startswith("weekday after")
    start, end, meaning = found[moved]
    day = date.fromisoformat(meaning.earliest or "") + timedelta(days=7 if moved > index else -7)
    side = "after the date before" if moved > index else "before the date after"
    shifted = dated(day.isoformat(), rule=f"weekday {side}", anchor=meaning.anchor)
    if meaning.type == "TIME":
        shifted = replace(shifted, type="TIME", value=shifted.value + meaning.value[10:])
    found[moved] = start, end, shifted


_JOIN: Final = re.compile(r"(?: ?[-–—] ?|,? (?:to|and|or|until|till|through|and (?:from|in)|, and) )", re.ASCII)


def share_years(text: str, found: list[Found]) -> list[Found]:
    """Give "January" its year in "January and February 1937"."""
    for index in range(len(found) - 2, -1, -1):
        (start, end, first), (following, _, second) = found[index], found[index + 1]
        if following - end > 7 or first.absolute or not second.absolute or not _JOIN.fullmatch(text, end, following):
            continue
        fine = precision_of(second.value)
        if (
            first.type != "DATE"
            or fine not in {"month", "day"}
            or second.value[:4] == first.value[:4]
            or not re.match(r"(?:month|day)\b", first.rule)
        ):
            continue
        if not re.fullmatch(r"(?:\d{4}|XXXX)-\d\d(?:-\d\d)?", first.value):
            continue
        year = int(second.value[:4]) - (first.value[5:7] > second.value[5:7])
        found[index] = (
            start,
            end,
            dated(f"{year:04d}{first.value[4:]}", rule="year of the date after", anchor=second.value, absolute=True),
        )
    return found


def share_day(text: str, found: list[Found]) -> list[Found]:
    """Give a clock time the day that follows it: "16:15 UTC, June 1", "3:30 p.m. (1230 GMT) on Monday"."""
    for index in range(len(found) - 2, -1, -1):
        (start, end, clock), (following, _, day) = found[index], found[index + 1]
        if (
            clock.type != "TIME"
            or not clock.rule.startswith("time ")
            or not re.fullmatch(r"[\dX]{4}-[\dX]{2}-[\dX]{2}T.*", clock.value)
        ):
            continue
        gap = text[end:following]
        if day.earliest is None and re.fullmatch(r"\d{4}-XX-XX", day.value) and gap in {" on ", ", ", " "}:
            found[index] = start, end, with_clock(replace(day, type="TIME", value="XXXX-XX-XX"), text[start:end])
            continue
        if day.type == "TIME" and day.rule == _SHARED and gap in {" (", "/", " / "}:
            day = dated(day.value[:10], rule=_SHARED, anchor=day.anchor)
        elif day.type != "DATE" or precision_of(day.value) != "day" or not re.fullmatch(r"\)?,? (?:on )?(?:the )?", gap):
            continue
        if day.earliest:
            found[index] = start, end, replace(with_clock(day, text[start:end]), rule=_SHARED)
    return found


_SHARED: Final = "time on the day written after it"
