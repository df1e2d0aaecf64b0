"""Times counted from other times that the text tells: "two days after Friday's vote", "the eve of the summit on 5 May"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.reading.timevalues import (
    COARSENESS,
    UNIT_RANK,
    Meaning,
    Unit,
    at_unit,
    dated,
    precision_of,
    span,
    step,
    unit_name,
    within,
)

if TYPE_CHECKING:
    from cablegram.reading.timelists import Found
    from cablegram.reading.timescene import Scene

_FROM_EVENT: Final = re.compile(r"(?:,| exactly| just)? (?P<way>after|before|of) (?P<event>(?:[\w'’-]+ ){0,8})")
_LASTING: Final = re.compile(
    r"\b(?:for|within|over|in|during|throughout|of|lasted) (?:the )?\Z", re.IGNORECASE
)  # a length, no date
_INEXACT: Final = re.compile(
    r"(?:less|more|fewer) than|(?:well |just )?(?:over|under)\b|at (?:least|most)|up to|barely|nearly|almost", re.IGNORECASE
)
_SUBJECT: Final = re.compile(r"(?<!\A)\b(?:he|she|they|it|we|i) ", re.IGNORECASE)
_LENGTH: Final = re.compile(r"PT?(\d+|X)(H|D|W|M|Q|Y)")


_UNSAID: Final = "counted from an event that the sentence dates"
# "days after": how many of a unit at most, since more would be told in the next (31 days, a quarter …)
_AT_MOST: Final[dict[Unit, int]] = {"H": 24, "D": 31, "W": 13, "M": 24, "Y": 30}


def beside_event(match: re.Match[str], scene: Scene) -> Meaning:  # noqa: ARG001  every rule has this shape
    """Read "the eve of", "the day after", "hours before": :func:`count_from_events` dates it, or drops it."""
    if match["eve"]:
        return Meaning(type="DATE", value="P1D", rule=_UNSAID)
    unit: Unit = next(unit for unit in _COUNTED if unit == (match["the"] or match["some"])[0].upper().replace("N", "D"))
    return Meaning(type="DATE", value=f"P{'T' * (unit == 'H')}{'X' if match['some'] else 1}{unit}", rule=_UNSAID)


def count_from_events(text: str, found: list[Found]) -> list[Found]:
    """Date "two days" in "two days after the coup of 1 February 2021": the sentence dates the other event."""
    kept: list[Found] = []
    for index in range(len(found) - 1, -1, -1):
        start, end, length = found[index]
        unsaid = length.rule == _UNSAID
        if (unsaid or length.type == "DURATION") and not length.earliest and kept and kept[-1][0] - end <= 90:
            following, behind, event = kept[-1]
            meaning = _beside(text, (start, end, length), (following, behind, event))
            if meaning and unsaid and _NEXT_TO.fullmatch(text, end, following) and not _ATTRIBUTIVE.match(text, behind):
                kept[-1] = start, behind, meaning  # "the eve of Yom Kippur", "the day after Christmas": one expression
                continue
            length = meaning or length
        if length.rule != _UNSAID:
            kept.append((start, end, length))
    return kept[::-1]


_NEXT_TO: Final = re.compile(r" (?:of|after|before) (?:the )?")
_ATTRIBUTIVE: Final = re.compile(r"['’]s?\b| [a-z]+")


def _beside(text: str, here: Found, other: Found) -> Meaning | None:
    """What a length means beside an event that is dated after it in the sentence."""
    (start, end, length), (following, _, event) = here, other
    unsaid = length.rule == _UNSAID
    if event.earliest is None or (not unsaid and (_LASTING.search(text, max(0, start - 12), start) or _INEXACT.match(text, start))):
        return None
    gap, size = _FROM_EVENT.fullmatch(text, end, following), _LENGTH.fullmatch(length.value)
    if gap is None or size is None or (gap["way"] == "of" and not unsaid) or _SUBJECT.search(gap["event"]):
        return None
    return _from_event(size, gap["way"].replace("of", "before"), event)


def _from_event(size: re.Match[str], way: str, event: Meaning) -> Meaning | None:
    """The date so long before or after an event's, if that is told as finely as the length's unit."""
    if size[1] == "X":
        return _some_from_event(size, way, event)
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


def _some_from_event(size: re.Match[str], way: str, event: Meaning) -> Meaning | None:
    """The bounds of "hours after the attack on Tuesday", "weeks before the 2024 election": an untold number of a unit."""
    unit: Unit = next(unit for unit in _COUNTED if unit == size[2])
    if unit not in _AT_MOST or event.earliest is None or event.latest is None:
        return None
    begun, over = date.fromisoformat(event.earliest), date.fromisoformat(event.latest)
    rough = COARSENESS.get(precision_of(event.value) or "", 9) > UNIT_RANK[unit]  # "weeks after the 2024 election": within 2024 too
    most: int
    step_unit: Unit
    most, step_unit = (0, "D") if unit == "H" else (_AT_MOST[unit], unit)
    first: date | None
    last: date | None
    if way == "before":
        first, last = step(begun, -most, step_unit), over if rough else begun
    else:
        first, last = begun if rough else over, step(over, most, step_unit)
    if first is None or last is None:
        return None
    near = begun if way == "before" else over
    limit = "the same day" if unit == "H" else f"{_AT_MOST[unit]} at most"
    rule = f"{unit_name(unit, 2)} {way} the event that the sentence dates, {limit}"
    value = event.value[:10] if unit == "H" else f"PX{unit}"
    return within(first, last, value=value, rule=rule, kind="TIME" if unit == "H" else "DURATION", anchor=near)


_COUNTED: Final[tuple[Unit, ...]] = ("H", "D", "W", "M", "Q", "Y")


_SINCE: Final = re.compile(r"\bsince (?:at least |about |around |the )?\Z", re.IGNORECASE)


def leave_open(text: str, found: list[Found]) -> list[Found]:
    """Leave the end of "since March" open: what it says began then, and nothing says that it ended."""
    for index, (start, end, meaning) in enumerate(found):
        if meaning.type not in {"DATE", "TIME"} or not (meaning.earliest and meaning.edtf) or meaning.latest is None:
            continue
        if _SINCE.search(text, max(0, start - 20), start):
            edtf = f"{meaning.edtf.split('/')[0]}/.."
            found[index] = start, end, replace(meaning, edtf=edtf, latest=None, rule=f"{meaning.rule}, open at its end")
    return found


def share_week(text: str, found: list[Found]) -> list[Found]:
    """Give what stands beside a day its day or week: "last week on Wednesday", "the week of June 10", "overnight on May 19"."""
    for index in range(len(found) - 1):
        (start, end, one), (following, behind, day) = found[index], found[index + 1]
        if day.earliest is None or precision_of(day.value) != "day" or day.type != "DATE":
            continue
        gap, first = text[end:following], date.fromisoformat(day.earliest)
        if (
            one.type == "SET"
            and one.value.startswith("XXXX-WXX-")
            and gap in {" and ", ", ", " or "}
            and day.rule.startswith("weekday")
        ):
            weekly = Meaning(type="SET", value=f"XXXX-WXX-{first.isoweekday()}", rule=one.rule)  # "every Tuesday and Thursday"
            found[index + 1] = following, behind, weekly
        elif (
            one.type == "TIME"
            and text[start:end].lower() in {"overnight", "the night"}
            and gap in {" on ", " of ", " of the ", " from "}
        ):
            found[index] = start, end, _night_of(first, whole=text[start] in "tT")
        elif precision_of(one.value) == "week" and gap in {" of ", " of the "} and not one.absolute:
            if not one.value.endswith("-WE") or first.isoweekday() >= 5:
                value = at_unit(first, "W") + ("-WE" if one.value.endswith("-WE") else "")
                found[index] = start, end, dated(value, rule="week of the date after", anchor=day.value)
        elif day.rule.startswith("weekday") and (meant := _weekday_beside(one, first, gap)):
            found[index + 1] = (
                following,
                behind,
                dated(meant.isoformat(), rule="weekday of the week told before it", anchor=one.value),
            )
    return found


def _night_of(day: date, *, whole: bool) -> Meaning:
    """The night that begins on a day, or "overnight on" it: before or after."""
    eve, morrow = (day if whole else step(day, -1, "D")), step(day, 1, "D")
    return within(eve, morrow, value=f"{day}TNI", rule="night of the date after", kind="TIME", anchor=day)


def _weekday_beside(one: Meaning, day: date, gap: str) -> date | None:
    """The weekday of "last week on Wednesday", of "next Tuesday or Wednesday"."""
    if precision_of(one.value) == "week" and gap in {" on ", ", on "} and (days := span(one.value)):
        return days[0] + timedelta(days=day.isoweekday() - 1)
    if one.rule.startswith("weekday of the week after") and gap in {" or ", " and "} and one.earliest:
        told = date.fromisoformat(one.earliest)
        return told + timedelta(days=(day.isoweekday() - told.isoweekday()) % 7)
    return None
