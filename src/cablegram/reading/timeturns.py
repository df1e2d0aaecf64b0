"""What turns and numbered parts of years mean: the new year, mid-week, week 53, the 2025/26 season, the first Monday in May."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timefeasts import nth_weekday
from cablegram.reading.timescene import Scene, aim_of, choose, day_told, day_value, explicit_year, told_before, year_after
from cablegram.reading.timevalues import Meaning, at_unit, dated, rebound, span, step, within


def new_year(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "in the new year": the year that begins next, or has just begun."""
    if not re.search(r"\b(?:in|into|early|until|till|by|before|of) \Z", scene.text[max(0, match.start() - 8) : match.start()]):
        return None
    day = scene.published
    if day is None or scene.narrative:
        return Meaning(type="DATE", value="XXXX", rule="a year that begins after an untold date")
    begun = day.month <= 3 if aim_of(match, scene) == "future" else day.month <= 9
    return dated(
        f"{day.year + (not begun):04d}", rule="year that begins at the turn nearest to publication", anchor=day, part="early"
    )


def turn(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "at the turn of the year" (December and January) or "of the century" (ten years to either side)."""
    if scene.published is None or scene.narrative:
        return None
    if match["of"].lower() != "year":
        year = scene.published.year // 100 * 100
        meaning = dated(
            f"{year:04d}"[:2], rule="turn of the century of publication, ten years to either side", anchor=scene.published
        )
        first, last = date(year - 10, 1, 1), date(year + 9, 12, 31)
        return rebound(meaning, first, last, edtf=f"{first.year:04d}/{last.year:04d}")
    aim = aim_of(match, scene)
    past = aim == "past" and (scene.published.month, scene.published.day) < (12, 20)
    ahead = scene.published.month > 6 and not past
    year = scene.published.year + ahead
    first, last = date(year - 1, 12, 1), date(year, 1, 31)
    meaning = dated(f"{year:04d}", rule=f"turn of the year {'after' if ahead else 'before'} publication", anchor=scene.published)
    return replace(rebound(meaning, first, last, edtf=f"{year - 1:04d}-12/{year:04d}-01"), precision="month")


def midweek(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "mid-week": Tuesday to Thursday."""
    if scene.published is None or scene.narrative:
        return Meaning(type="DATE", value="XXXX-WXX", rule="middle of an untold week")
    rel = (match["rel"] or "").lower()
    aim = aim_of(match, scene)
    monday = scene.published - timedelta(days=scene.published.isoweekday() - 1)
    shift = {"last": -7, "next": 7, "this": 0}.get(rel)
    if shift is None:
        shift = (
            -7
            if aim == "past" and scene.published.isoweekday() < 2
            else 7
            if aim == "future" and scene.published.isoweekday() > 4
            else 0
        )
    first, last = monday + timedelta(days=shift + 1), monday + timedelta(days=shift + 3)
    side = "before" if shift < 0 else "after" if shift else "of"
    meaning = dated(at_unit(first, "W"), rule=f"week {side} publication, mid part", anchor=scene.published)
    return rebound(meaning, first, last)


def numbered_week(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001  every rule has this shape
    """Read "week 53 of 2026", "2026-W53", "2026-W53-5" by ISO 8601; a week that the year lacks is said to be none."""
    year, week, day = int(match["year"] or match["year2"]), int(match["week"] or match["week2"]), match["day"]
    value = f"{year:04d}-W{week:02d}"
    try:
        first = date.fromisocalendar(year, week, int(day or 1))
    except ValueError:
        return Meaning(type="DATE", value="XXXX-WXX", rule=f"no such week: {value}", absolute=True)
    return dated(first.isoformat() if day else value, rule="week as written", absolute=True)


def split_year(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the 2025/26 season", "the 2020-21 school year", "in 2019/20": some time in two years, one after the other."""
    year, to = int(match["year"]), match["to"]
    whole = f"{year + 1:04d}"
    if to not in {whole, whole[2:]} or not (match["what"] or ("/" in match.group() and not scene.narrative)):
        return None
    meaning = within(
        date(year, 1, 1), date(year + 1, 12, 31), value=f"{year:04d}/{whole}", rule="years as written", kind="DATE", anchor=None
    )
    return replace(meaning, edtf=meaning.value, precision="year", absolute=True)


def the_nth(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "since the 17th", "by the 2nd, he said": that day of this month or of the one beside it."""
    if scene.published is None:
        return None
    months = (step(scene.published.replace(day=1), n, "M") for n in (-1, 0, 1))
    values = [v for m in months if m and (v := day_value(m.year, m.month, int(match["day"]))) and span(v)]
    aim = aim_of(match, scene) or "past"
    return choose(values, anchor=scene.published, aim=aim, what="day of month") if values else None


_NTH: Final = {"last": -1, "final": -1}


def nth_day(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the first Monday in May", "the last Sunday of next month", "the first Friday of every month"."""
    weekday = words.weekday_number(match["wd"])
    count = _NTH.get(match["nth"].lower()) or words.ordinal(match["nth"]) or 1
    if match["every"]:
        return Meaning(type="SET", value=f"XXXX-WXX-{weekday}", rule=f"such weekday of {match['every'].lower()}")
    month = _month_meant(match, scene)
    if month is None:
        return Meaning(type="DATE", value=f"XXXX-WXX-{weekday}", rule="weekday of an untold month")
    day = nth_weekday(month.year, month.month, weekday=weekday, count=count)
    if day.month != month.month:  # a fifth Monday
        return Meaning(type="DATE", value=f"XXXX-WXX-{weekday}", rule="a weekday that the month lacks")
    return dated(day.isoformat(), rule="nth weekday of the month", anchor=month.isoformat()[:7], absolute=bool(match["year"]))


def _month_meant(match: re.Match[str], scene: Scene) -> date | None:
    """The first day of the month that the expression names or counts to."""
    if rel := (match["mrel"] or "").lower():
        base = (day_told(scene) if rel.startswith(("that", "the")) else None) or scene.published
        offset = -1 if rel.startswith("last") else 1 if rel.startswith("next") else 0
        return step(base.replace(day=1), offset, "M") if base else None
    month = words.month_number(match["month"])
    year, _ = explicit_year(match, scene)
    if year is None and (told := told_before(scene, aim_of(match, scene))):
        year = year_after(month, told, scene)
    if year is None and scene.published:
        values = [f"{scene.published.year + y:04d}-{month:02d}" for y in (-1, 0, 1)]
        found = choose(values, anchor=scene.published, aim=aim_of(match, scene), what="month")
        year = int(found.value[:4])
    return date(year, month, 1) if year else None


def anno_domini(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "AD 79", "79 AD", "24 August AD 79", "1054 CE"."""
    written = match["after"] or match["before"]
    if not re.search(r"A\.?D|CE", match.group()) or int(written) == 0:
        return None
    value = f"{int(written):04d}"
    if match["month"]:
        value += f"-{words.month_number(match['month']):02d}"
        value += f"-{int(re.sub('[^0-9]', '', match['day'])):02d}" if match["day"] else ""
    meaning = dated(value, rule="year of our era as written", absolute=True)
    return meaning if meaning.earliest else None


def overnight(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "overnight into Thursday", "overnight Thursday", "overnight from Sunday to Monday"."""
    number = words.weekday_number(match["wd"])
    base = (day_told(scene) if scene.narrative else None) or scene.published
    if base is None:
        return Meaning(type="TIME", value=f"XXXX-WXX-{number}TNI", rule="night of an untold week")
    back, ahead = (base.isoweekday() - number) % 7, (number - base.isoweekday()) % 7
    future = aim_of(match, scene) == "future"
    day = base + timedelta(days=ahead if future else -back)
    eve, into = day - timedelta(days=1), bool(match["from"] or (match["how"] or "").lower() in {"into", "to", "through to"})
    night = eve if into else day
    first, last = (eve, day) if into else (eve, day + timedelta(days=1))
    rule = f"night {'into the' if into else 'before or after the'} weekday {'after' if future else 'before'} publication"
    return within(first, last, value=f"{night}TNI", rule=rule, kind="TIME", anchor=base)


def long_ago(match: re.Match[str], scene: Scene) -> Meaning:  # noqa: ARG001
    """Read "a long time ago", "the other day"."""
    day = None if scene.narrative else scene.published
    return within(None, day, value="PAST_REF", rule="an untold time before publication", kind="DATE", anchor=day)
