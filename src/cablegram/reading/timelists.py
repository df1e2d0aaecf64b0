"""Dates that stand together: days that share a month, months that share a year, a clock time before its day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timescene import with_clock
from cablegram.reading.timevalues import COARSENESS, UNIT_RANK, Meaning, Unit, at_unit, dated, precision_of, step, unit_name, within

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
        earlier = words.PRECEDING_DAY.search(text, max(done, match.start() - 16), match.start())
        if earlier and (
            " " not in earlier["gap"] or "to" in earlier["gap"] or _LEAD.search(text, max(0, earlier.start() - 9), earlier.start())
        ):
            other = _other_day(meaning, earlier["day"])
            if other and other.value < meaning.value:
                return [(earlier.start(), earlier.end("day"), other), here]
        return [here]
    later = words.FOLLOWING_DAY.match(text, match.end())
    if later is None or not _LISTED.match(text, later.end()):
        return [here]
    if later["year"] and not meaning.absolute:
        meaning = dated(later["year"] + meaning.value[4:], rule="date as written", absolute=True)
    other = _other_day(meaning, later["day"])
    if other is None or other.value <= meaning.value:
        return [here]
    return [(match.start(), match.end(), meaning), (later.start("day"), later.end(), other)]


def _other_day(meaning: Meaning, day: str) -> Meaning | None:
    """The same month's day ``day``."""
    value = f"{meaning.value[:8]}{int(re.sub('[^0-9]', '', day)):02d}"
    if meaning.earliest is None:
        return replace(meaning, value=value)
    other = dated(value, rule=meaning.rule, anchor=meaning.anchor, absolute=meaning.absolute)
    return other if other.earliest else None


def put_in_order(text: str, found: list[Found]) -> list[Found]:
    """In "between January 1 and September 26" the first day cannot be the later one: put it a year back."""
    for index in range(len(found) - 1):
        (start, end, first), (following, _, second) = found[index], found[index + 1]
        if not (
            first.earliest
            and second.earliest
            and first.earliest > second.earliest
            and not first.absolute
            and re.match(r"(?:month|day of month)\b", first.rule)
        ):
            continue
        gap = text[end:following]
        if re.fullmatch(r" ?[-–—] ?|,? (?:to|until|through|till) ", gap) or (
            gap == " and " and text[max(0, start - 12) : start].rstrip().lower().endswith("between")
        ):
            value = f"{int(first.value[:4]) - 1:04d}{first.value[4:]}"
            found[index] = start, end, dated(value, rule=f"{first.rule.split()[0]} before the date after", anchor=first.anchor)
    return found


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
    """Give a clock time the day that follows it: "16:15 UTC, June 1"."""
    for index in range(len(found) - 1):
        (start, end, clock), (following, _, day) = found[index], found[index + 1]
        if clock.type != "TIME" or not clock.rule.startswith("time ") or day.type != "DATE" or precision_of(day.value) != "day":
            continue
        if (
            re.fullmatch(r",? (?:on )?(?:the )?", text[end:following])
            and day.earliest
            and re.fullmatch(r"[\dX]{4}-[\dX]{2}-[\dX]{2}T.*", clock.value)
        ):
            found[index] = start, end, replace(with_clock(day, text[start:end]), rule="time on the day written after it")
    return found


_FROM_EVENT: Final = re.compile(r"(?:,| exactly| just)? (?P<way>after|before) (?P<event>(?:[\w'’-]+ ){0,8})")
_LASTING: Final = re.compile(
    r"\b(?:for|within|over|in|during|throughout|of|lasted) (?:the )?\Z", re.IGNORECASE
)  # a length, no date
_INEXACT: Final = re.compile(
    r"(?:less|more|fewer) than|(?:well |just )?(?:over|under)\b|at (?:least|most)|up to|barely|nearly|almost", re.IGNORECASE
)
_SUBJECT: Final = re.compile(r"(?<!\A)\b(?:he|she|they|it|we|i) ", re.IGNORECASE)
_LENGTH: Final = re.compile(r"PT?(\d+)(H|D|W|M|Q|Y)")


def count_from_events(text: str, found: list[Found]) -> list[Found]:
    """Date "two days" in "two days after the coup of 1 February 2021": the sentence dates the other event."""
    for index in range(len(found) - 1):
        (start, end, length), (following, _, event) = found[index], found[index + 1]
        if length.type != "DURATION" or length.earliest or event.earliest is None or following - end > 90:
            continue
        if _LASTING.search(text, max(0, start - 12), start) or _INEXACT.match(text, start):
            continue
        gap, size = _FROM_EVENT.fullmatch(text, end, following), _LENGTH.fullmatch(length.value)
        if gap and size and not _SUBJECT.search(gap["event"]) and (meaning := _from_event(size, gap["way"], event)):
            found[index] = start, end, meaning
    return found


def _from_event(size: re.Match[str], way: str, event: Meaning) -> Meaning | None:
    """The date so long before or after an event's, if that is told as finely as the length's unit."""
    count = int(size[1])
    unit: Unit = next(unit for unit in _COUNTED if unit == size[2])
    if COARSENESS.get(precision_of(event.value) or "", 9) > UNIT_RANK[unit] or size[0].startswith("PT") != (unit == "H"):
        return None
    if unit == "H" and count % 24 == 0:
        count, unit = count // 24, "D"
    first = date.fromisoformat(event.earliest or "")
    rule = f"{count} {unit_name(unit, count)} {way} the event that the sentence dates"
    if unit == "H":
        other = step(first, -(1 + count // 24) if way == "before" else 1 + count // 24, "D")
        days = (other, first) if way == "before" else (first, other)
        return replace(within(*days, value=event.value[:10], rule=rule, kind="TIME", anchor=first), anchor=event.value)
    day = step(first, -count if way == "before" else count, unit)
    return dated(at_unit(day, unit), rule=rule, anchor=event.value) if day else None


_COUNTED: Final[tuple[Unit, ...]] = ("H", "D", "W", "M", "Q", "Y")
