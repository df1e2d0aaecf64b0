"""What distances, durations, repeated times, days by name of distance, clock times and vague words mean."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timescene import Scene, aim_of, same_sentence, with_clock, with_time
from cablegram.reading.timevalues import (
    COARSENESS,
    UNIT_RANK,
    Meaning,
    Unit,
    at_unit,
    dated,
    duration_value,
    loosened,
    precision_of,
    shift_value,
    shifted,
    step,
    unit_name,
    unknown,
    within,
)


def _duration(count: float | None, unit: Unit, *, rule: str = "length of time as written") -> Meaning:
    return Meaning(type="DURATION", value=duration_value(count, unit), rule=rule)


def _count(match: re.Match[str]) -> float | None:
    groups = match.groupdict()
    count = words.number(groups.get("n2") or groups.get("n"))
    return count + 0.5 if count is not None and groups.get("half") else count


def distance(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "two days ago", "three weeks later", "a year earlier"; "nearly four years ago" may lie in the year after."""
    meaning = _distance(match, scene)
    back = match["way"].lower().startswith(("ago", "earlier", "before", "previously"))
    return loosened(meaning, words=match[0], back=back) if meaning else None


def _distance(match: re.Match[str], scene: Scene) -> Meaning | None:
    unit, way, count = words.unit_of(match["unit"]), match["way"].lower(), _count(match)
    if match["n"] is None and (not match["unit"].lower().endswith("s") or unit in {"S", "MIN"}):
        return None
    back = way.startswith(("ago", "earlier", "before", "previously"))
    if way in {"ago", "hence", "from now"}:
        if scene.published is None:
            return Meaning(type="DATE", value=unknown(unit), rule="counted from an untold publication date")
        return _counted(scene.published, count, unit, back=back, told="publication", scene=scene)
    base = scene.last
    if base is None or base.earliest is None or (way == "previously" and not scene.narrative):
        if unit == "Y" and scene.published and back:
            return _counted(scene.published, count, unit, back=back, told="publication", scene=scene)
        return (
            _vague(scene, back=back, unit=unit)
            if count is None
            else Meaning(type="DATE", value=unknown(unit), rule="counted from an untold date")
        )
    if count is not None and unit == "Y" and back and count.is_integer() and precision_of(base.value) in {"quarter", "month"}:
        moved = shift_value(base.value, -int(count), "Y")
        if moved and same_sentence(scene):
            return dated(moved, rule=f"{int(count)} year(s) before the date before", anchor=base.value)
    rank = COARSENESS.get(precision_of(base.value) or "", 9)
    if rank > UNIT_RANK[unit]:
        return Meaning(type="DATE", value=unknown(unit), rule="counted from a date told too coarsely", anchor=base.value)
    return _counted(date.fromisoformat(base.earliest), count, unit, back=back, told="the date before", scene=scene)


def _counted(  # noqa: PLR0913  a distance is that many things
    base: date, count: float | None, unit: Unit, *, back: bool, told: str, scene: Scene
) -> Meaning:
    if count is None:
        return _vague(scene, back=back, unit=unit)
    if not float(count).is_integer():
        times, unit = _FINER.get(unit, (1, unit))
        count = float(round(count * times))
    day = step(base, -int(count) if back else int(count), unit)
    side = "before" if back else "after"
    if day is None:
        return Meaning(type="DATE", value=unknown(unit), rule="a date outside the calendar")
    rule = f"{int(count)} {unit_name(unit, count)} {side} {told}"
    if unit in {"H", "MIN", "S"}:
        far = shifted(base, (1 + int(count) // 24) * (-1 if back else 1))  # beyond the calendar the interval is open
        first, last = (far, base) if back else (base, far)
        return within(first, last, value=base.isoformat(), rule=rule, kind="TIME", anchor=base)
    return dated(at_unit(day, unit), rule=rule, anchor=base)


_FINER: Final[dict[Unit, tuple[int, Unit]]] = {"Y": (12, "M"), "DE": (10, "Y"), "CE": (100, "Y")}  # for half a century


def _vague(scene: Scene, *, back: bool, unit: Unit) -> Meaning:  # noqa: ARG001
    anchor = scene.published if not scene.narrative else None
    value = "PAST_REF" if back else "FUTURE_REF"
    if back:
        return within(None, anchor, value=value, rule="an untold time before", kind="DATE", anchor=anchor)
    return Meaning(type="DATE", value=value, rule="an untold time after the date before")


def frequency(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "twice a year", "every two weeks", "every day"."""
    unit = words.unit_of(match["per"] or match["every"])
    if unit == "S":
        return None
    count = 2.0 if (match["n"] or "").lower() == "other" else words.number(match["n"]) if match["n"] else 1.0
    return Meaning(type="SET", value=duration_value(count, unit), rule="repeated")


def per_unit(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "per month" in a history, whose readers count it among the times; in news it belongs to the rate."""
    return Meaning(type="SET", value=duration_value(1, words.unit_of(match["per"])), rule="repeated") if scene.narrative else None


def at_night(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "at night" in a history: some night."""
    return Meaning(type="TIME", value="XXXX-XX-XXTNI", rule="part of an untold day") if scene.narrative else None


_OFTEN: Final = {
    "daily": "XXXX-XX-XX", "everyday": "XXXX-XX-XX", "nightly": "XXXX-XX-XXTNI",
    "weekly": "XXXX-WXX", "fortnightly": "P2W", "biweekly": "P2W", "weekends": "XXXX-WXX-WE",
    "monthly": "XXXX-XX",
    "quarterly": "XXXX-QX", "annual": "P1Y", "annually": "P1Y", "yearly": "P1Y", "biannual": "P6M",
    "biennial": "P2Y", "hourly": "PT1H",
}  # fmt: skip


def often(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "annual", "weekly"; the name of a newspaper is none."""
    word = match["often"]
    if word[0].isupper() and scene.text[max(0, match.start() - 2) : match.start()].strip(' \n"“'):
        return None
    if word[0].isupper() and re.match(r" [A-Z]", scene.text[match.end() : match.end() + 2]):
        return None
    return Meaning(type="SET", value=_OFTEN[word.lower()], rule="repeated")


def relative_span(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the past two days", "the next six months", "recent years", "the coming days"."""
    rel, unit, count = match["rel"].lower(), words.unit_of(match["unit"]), _count(match)
    plural = match["unit"].lower().endswith("s")
    if match["n"] is None and not plural:
        the = match.group().lower().startswith("the ")
        if not (the and (rel == "past" or (rel in {"last", "next"} and unit in {"DE", "CE", "H"}))):
            return None
        count = 1.0
    if re.search(
        r"\b(?:will|would|could|to|may|might|can|should|must|not|['’]ll) \Z", scene.text[max(0, match.start() - 8) : match.start()]
    ):
        return None  # "will last three weeks"
    if unit == "S" or (rel == "past" and match["n"] is None and unit == "MIN"):
        return None
    if rel == "coming" and match["n"] is None:
        return within(
            scene.published, None, value="FUTURE_REF", rule="an untold time after publication", kind="DATE", anchor=scene.published
        )
    value = duration_value(count, unit)
    if match["year"] and count and unit == "M" and rel in {"first", "final", "last"} and count <= 12 and len(match["year"]) == 4:
        return _months_of(int(match["year"]), int(count), value, last=rel != "first")
    anchor = scene.published
    if anchor is None or scene.narrative or rel not in {"last", "past", "next", "coming", "recent"}:
        return Meaning(type="DURATION", value=value, rule="length of time as written")
    whole = int(count) if count is not None and float(count).is_integer() else None
    if unit in {"H", "MIN"}:
        whole, unit = (-(-whole // (24 if unit == "H" else 1440)) if whole is not None else 1), "D"  # the days that it touches
    if rel in {"next", "coming"}:
        end = step(anchor, whole, unit) if whole is not None else None
        return within(anchor, end, value=value, rule="span from publication on", kind="DURATION", anchor=anchor)
    start = step(anchor, -whole, unit) if whole is not None else None
    return within(start, anchor, value=value, rule="span up to publication", kind="DURATION", anchor=anchor)


def _months_of(year: int, count: int, value: str, *, last: bool) -> Meaning:
    """The bounds of "the first five months of 2023"."""
    begin = 13 - count if last else 1
    first, after = date(year, begin, 1), step(date(year, begin, 1), count, "M")
    end = after - timedelta(days=1) if after else None
    return within(first, end, value=value, rule="months of the year as written", kind="DURATION", anchor=None)


def count_rel(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "the four previous weeks"."""
    return _duration(_count(match), words.unit_of(match["unit"]))


_BEFORE_LENGTH: Final = re.compile(
    r"\b(?:for|in|within|after|over|about|than|of|took|takes|take|taken|lasted|lasting|lasts|last|only|just|nearly|almost|to|until|spent|spend|under|"
    r"around|comes?|came|roughly|approximately|be|is|was|least|most|some|during|through|by|and|or|once|"
    r"from|serve|served|serving|another|him|them|her) \Z"
)


def length(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "three weeks", "25-minute", "half an hour"; a rate ("barrels a day") or an age is none."""
    name, number = match["unit"].lower(), (match["n"] or "").lower()
    text, start, end = scene.text, match.start(), match.end()
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if re.search(r"\b(?:aged?|ages) (?:of |between )?(?:\d+ and )?\Z", before):
        return None
    if name in {"second", "sec", "min", "quarter", "quarters"} and not re.match(r"\d|.*-", match.group()):
        return None
    if number in {"a", "an", "one", "half", "half a", "some", "many", "hundred"}:
        clear = (
            _BEFORE_LENGTH.search(before.lower())
            or re.match(r" (?:after|before|since|of|long|in|earlier|later)\b|['’]s? ", after)
            or re.match(
                r"\w+ (?:half|than|nearly|over)|(?:about|more|less|at|up|nearly|almost|over|under|just|only)\b",
                match.group().lower(),
            )
        )
        if not clear and "-" not in match.group():
            return None
        if re.search(r"\d \Z|(?:times|percent|dollars|barrels|hours|once|twice) \Z", before):
            return None
    if before.endswith("-"):
        return None  # "$12-an-hour"
    if not scene.narrative and number in {"six", "thirty"} and re.match(r"['’]? War\b", after):
        return None  # the Six-Day War: timenames
    if number in {"few", "the few"} and re.search(r"(?:last|past|next|these|first) \Z", before):
        return None
    count = _count(match)
    if name == "fortnight":
        return _duration(2 * (count or 1), "W")
    unit = words.unit_of(name)
    if unit == "Y" and count is not None and 1000 <= count < 2100 and re.fullmatch(r"\d{4}", match["n"]):
        return None
    return _duration(count, unit)


def bare_length(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "for years", "decades-long"."""
    if match["long"]:
        name = match["long"].lower()
        if name == "centurie":
            return None
        return _duration(None if name.endswith("s") else 1, words.unit_of(name.rstrip("s")))
    if re.search(
        r"(?:number|hundreds|dozens|thousands|\bages|aged) of \Z", scene.text[max(0, match.start() - 14) : match.start()]
    ) or re.match(r" of age", scene.text[match.end() : match.end() + 8]):
        return None
    unit = words.unit_of(match["unit"])
    return None if unit == "S" else _duration(None, unit)


def deictic(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "today", "yesterday morning", "tonight", "the day before yesterday"."""
    twice = (match["twice"] or "").lower()
    name = (match["day"] or "").lower()
    offset = -2 if twice.startswith("before") else 2 if twice else {"yesterday": -1, "tomorrow": 1}.get(name, 0)
    part = "NI" if name in {"tonight", "overnight"} else ""
    if (
        match["day"]
        and match["day"][0].isupper()
        and re.search(r"[A-Z]\w+ \Z", scene.text[max(0, match.start() - 12) : match.start()])
    ):  # USA Today
        return None
    if scene.published is None:
        return Meaning(
            type="TIME" if part else "DATE",
            value="XXXX-XX-XX" + (f"T{part}" if part else ""),
            rule="a day counted from an untold publication date",
        )
    day = scene.published + timedelta(days=offset)
    rule = {0: "day of publication", -1: "day before publication", 1: "day after publication"}.get(
        offset, "two days from publication"
    )
    meaning = dated(day.isoformat(), rule=rule, anchor=scene.published)
    if not part:
        return with_time(meaning, match)
    meaning = replace(meaning, type="TIME", value=f"{day}T{part}")
    if name == "overnight" and aim_of(match, scene) != "future":
        return _night(match, scene, meaning, day=day)
    return meaning


def _night(match: re.Match[str], scene: Scene, meaning: Meaning, *, day: date) -> Meaning:
    """The night up to publication, or, in a sentence about an earlier day, the one up to that day ("had") or after it."""
    rule, told = "night up to publication", scene.last_day
    if told and told.earliest and told.earliest == told.latest and scene.last_day_end > scene.sentence[0]:
        on, between = date.fromisoformat(told.earliest), scene.text[scene.last_day_end : match.start()]
        before = _HAD.search(between)
        if (day - on).days > 1 and not _SAID.search(scene.text, scene.sentence[0], match.start()):
            day = on if before else on + timedelta(days=1)
            meaning = replace(meaning, value=f"{day}TNI", latest=day.isoformat())
            rule = f"night {'up to' if before else 'after'} the date before"
    eve = day - timedelta(days=1)
    return replace(meaning, earliest=eve.isoformat(), edtf=f"{eve}/{day}", rule=rule)


_HAD: Final = re.compile(r"\bhad (?:\w+ )*\Z")
_SAID: Final = re.compile(r"\bsaid\b")


def _told_day(scene: Scene, *, reach: int) -> tuple[Meaning | None, str]:
    """The day that a bare time belongs to: the last one told within ``reach`` characters, else that of publication."""
    last = scene.last_day
    near = scene.narrative or scene.sentence[0] - scene.last_day_end < reach
    if last and last.earliest and near:
        return last, "the date before"
    if scene.published and not scene.narrative:
        return dated(scene.published.isoformat(), rule="", anchor=scene.published), "publication"
    return None, ""


def part_of_day(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "this morning", "that night", "morning trading"."""
    rel = (match.groupdict().get("rel") or "").lower()
    code = words.day_part(match["part"])
    if rel in {"this", "last", "next"}:
        if scene.published is None:
            return Meaning(type="TIME", value=f"XXXX-XX-XXT{code}", rule="part of an untold day")
        offset = -1 if rel == "last" else 1 if rel == "next" else 0
        day = scene.published + timedelta(days=offset)
        return replace(
            dated(
                day.isoformat(),
                rule=f"part of the day {'before' if offset < 0 else 'after' if offset else 'of'} publication",
                anchor=scene.published,
                kind="TIME",
            ),
            value=f"{day}T{code}",
        )
    base, told = _told_day(scene, reach=500)  # characters, some three sentences
    if rel in {"the", "the early", "the late"} and not (
        same_sentence(scene) or re.search(r"(?:in|during|throughout|of) \Z", scene.text[max(0, match.start() - 11) : match.start()])
    ):
        return None
    if base is None or base.earliest is None:
        return Meaning(type="TIME", value=f"XXXX-XX-XXT{code}", rule="part of an untold day")
    offset = -1 if "previous" in rel else 1 if re.search("next|following", rel) else 0
    day = date.fromisoformat(base.earliest) + timedelta(days=offset)
    return replace(
        dated(day.isoformat(), rule=f"part of a day counted from {told}", anchor=base.earliest, kind="TIME"), value=f"{day}T{code}"
    )


def clock(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "4pm local time", "12:00 UTC Monday"."""
    text, written = scene.text, match["clock"].lower()
    bare = re.fullmatch(r"\d{1,2}[:.]\d\d", written)
    if bare and (
        not re.search(
            r"(?:\b(?:at|by|around|about|from|until|till|since|before|after|between|and|to)) \Z",
            text[max(0, match.start() - 9) : match.start()].lower(),
        )
        or "." in written
    ):
        return None
    if re.search(r"[\d.,:]\Z", text[: match.start()][-1:]):
        return None
    if match["deictic"] or match["wd"]:
        offset = {"yesterday": -1, "tomorrow": 1}.get((match["deictic"] or "").lower(), 0)
        if scene.published is None:
            return with_clock(Meaning(type="TIME", value="XXXX-XX-XX", rule="time of an untold day"), match["clock"])
        if match["wd"]:
            number = words.weekday_number(match["wd"])
            future = aim_of(match, scene) == "future"
            offset = (number - scene.published.isoweekday()) % 7 if future else -((scene.published.isoweekday() - number) % 7)
        day = scene.published + timedelta(days=offset)
        rule = "weekday" if match["wd"] else "day"
        return with_clock(
            dated(
                day.isoformat(),
                rule=f"time on the {rule} {'before' if offset < 0 else 'after' if offset else 'of'} publication",
                anchor=scene.published,
            ),
            match["clock"],
        )
    logged = match.start() == scene.sentence[0] and scene.text[match.end() : match.end() + 1] in {
        "",
        "\n",
    }  # an entry of a running log
    base, told = _told_day(scene, reach=-len(scene.text) if logged else 250)
    if base is None or base.earliest is None:
        return with_clock(Meaning(type="TIME", value="XXXX-XX-XX", rule="time of an untold day"), match["clock"])
    return with_clock(dated(base.earliest, rule=f"time on the day of {told}", anchor=base.earliest), match["clock"])


def reference(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "now", "recently", "the future": no date, and open bounds."""
    published = None if scene.narrative else scene.published
    word, text = match.group().lower(), scene.text
    after = text[match.end() : match.end() + 18]
    if match["present"]:
        if word == "current" and re.match(r" (?:account|affairs|(?:fiscal|financial|budget) year|and former|or former)", after):
            return None
        if word == "now" and re.match(r"[A-Z]", match.group()) and re.match(r" [A-Z]", after):
            return None
        return Meaning(type="DATE", value="PRESENT_REF", rule="the time of writing")
    if match["past"]:
        if word == "former" and not scene.narrative:
            return None  # of a person it says an office, not a time
        if word.endswith("recent") and re.match(r" (?:years?|months?|weeks?|days?|decades?|times)\b", after):
            return None
        return within(None, published, value="PAST_REF", rule="an untold time before publication", kind="DATE", anchor=published)
    if word.endswith("few") or (
        word.endswith("soon")
        and (
            scene.narrative
            or re.match(r" (?:as|after|before|became|began)", after)
            or re.search(r"\b(?:as|how|too|so) \Z", text[max(0, match.start() - 5) : match.start()])
        )
    ):
        return None
    if (
        word == "future"
        and re.match(r" [a-z]|s\b", after)
        and re.search(r"\b(?:a|his|her|its|their|bright) \Z", text[max(0, match.start() - 7) : match.start()])
    ):
        return None
    return within(published, None, value="FUTURE_REF", rule="an untold time after publication", kind="DATE", anchor=published)
