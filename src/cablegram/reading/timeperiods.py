"""What seasons, quarters, and relative weeks, months and years mean."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timelocal import southern
from cablegram.reading.timescene import (
    Scene,
    aim_of,
    choose,
    day_told,
    explicit_year,
    part_of,
    same_sentence,
    told_before,
    year_after,
)
from cablegram.reading.timevalues import (
    COARSENESS,
    UNIT_RANK,
    Meaning,
    Part,
    Unit,
    at_unit,
    dated,
    precision_of,
    rebound,
    shift_value,
    span,
    step,
    unit_name,
    unknown,
    within,
)


def quarter_code(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "Q3 2025", "H1"."""
    code = (match["quarter"] or match["quarter2"] or f"Q{match['number']}").upper()
    year = match["year"] or match["year2"] or (f"20{match['year3'][-2:]}" if match["year3"] else None)
    if year:
        return dated(f"{year}-{code}", rule="quarter as written", absolute=True)
    return _periodic(match, scene, code=code, what="quarter" if code[0] == "Q" else "half-year")


def _periodic(match: re.Match[str], scene: Scene, *, code: str, what: str, part: Part | None = None) -> Meaning:
    """A quarter, half or season without its year."""
    aim = aim_of(match, scene)
    if (told := told_before(scene, aim)) is not None:
        return dated(
            f"{told.year:04d}-{code}",
            rule=f"{what} in the year of the date before",
            anchor=scene.last.value if scene.last else None,
            part=part,
        )
    if scene.published is None:
        return Meaning(type="DATE", value=f"XXXX-{code}", rule=f"{what} of an untold year")
    values = [f"{scene.published.year + y:04d}-{code}" for y in (-2, -1, 0, 1)]
    if aim is None and what != "season":
        aim = "past"  # results are reported without a verb more often than forecasts
    found = choose(values, anchor=scene.published, aim=aim, what=what)
    return dated(found.value, rule=found.rule, anchor=scene.published, part=part) if part else found


def season(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "this spring", "the summer of 2008", "late autumn", "Australia's summer"."""
    if not _is_season(match, scene):
        return None
    code = words.SEASONS[match["season"].lower()]
    if not southern(match, scene):
        return _season(match, scene, code)
    found = _season(match, scene, _OPPOSITE[code])  # of the same months
    edtf = f"{found.earliest[:7]}/{found.latest[:7]}" if found.earliest and found.latest and "/" not in (found.edtf or "") else None
    return replace(found, value=found.value[:-2] + code, edtf=edtf or found.edtf, rule=f"{found.rule}, southern hemisphere")


_OPPOSITE: Final = {"SU": "WI", "WI": "SU", "SP": "FA", "FA": "SP"}


def _season(match: re.Match[str], scene: Scene, code: str) -> Meaning:
    rel = (match["rel"] or "").lower()
    part = part_of(match["mod"]) or part_of(match["mod2"])
    year, whence = explicit_year(match, scene)
    if year is not None:
        return dated(f"{year:04d}-{code}", rule=f"season {whence}", part=part, absolute=True)
    published = scene.published
    if re.search(r"previous|following|same|that", rel) or (scene.narrative and "next" in rel):
        last = day_told(scene)
        if last is None:
            return Meaning(type="DATE", value=f"XXXX-{code}", rule="season of an untold year")
        first = span(f"{last.year:04d}-{code}")
        late = bool(first and first[0] <= last)
        offset = (1 if late else 0) if re.search(r"follow|next", rel) else (0 if late else -1) if "prev" in rel else 0
        return dated(f"{last.year + offset:04d}-{code}", rule="season counted from the date before", anchor=last, part=part)
    if not re.search(r"last|past|next|coming|this|current", rel) or published is None:
        return _periodic(match, scene, code=code, what="season", part=part)
    values = [(f"{published.year + y:04d}-{code}", span(f"{published.year + y:04d}-{code}")) for y in (-2, -1, 0, 1)]
    if re.search(r"last|past", rel):
        value = next((v for v, days in reversed(values) if days and days[1] < published), f"XXXX-{code}")
        return dated(value, rule="last such season before publication", anchor=published, part=part)
    if re.search(r"next|coming", rel):
        value = next((v for v, days in values if days and days[0] > published), f"XXXX-{code}")
        return dated(value, rule="next such season after publication", anchor=published, part=part)
    now = [v for v, days in values if days and days[0] <= published <= days[1]]
    return dated(
        now[0] if now else f"{published.year:04d}-{code}", rule="season in the year of publication", anchor=published, part=part
    )


def _is_season(match: re.Match[str], scene: Scene) -> bool:
    name, text = match["season"].lower(), scene.text
    before, after = text[max(0, match.start("season") - 12) : match.start("season")], text[match.end() : match.end() + 20]
    if re.search(r"\b(?:Arab|Prague) \Z", before):
        return False
    if match["year"] or match["yrel"]:
        return name != "fall" or bool(
            match["rel"] or match["mod"] or re.search(r"\b(?:in|since|by|until) \Z", before.lower()) or match["season"][0].isupper()
        )
    if re.search(r"[A-Z][a-z]+ \Z", before) and match["season"][0].isupper():
        return False  # Arab Spring, Winter Olympics' kin
    if re.match(r" (?:Olympics?|Games|Festival|Palace|Street|up\b|from\b|into\b|water|School)", after) or re.match(
        r"-[a-z]", after
    ):
        return False
    if name in {"fall", "spring"}:
        if re.match(r" (?:of|in|to|by|below|short|behind|apart|victim|under|off|down|for)\b", after) and not re.search(
            r"this|last|next", match["rel"] or ""
        ):
            return False
        return (
            bool(match["mod"] or match["mod2"] or match["rel"])
            or bool(re.search(r"\b(?:in|by|since|until|till|every|each|late|early) \Z", before.lower()))
            or (
                name == "spring"
                and not re.match(r" [a-z]+ly\b", after)
                and not re.search(r"\b(?:to|will|would|can|could) \Z", before.lower())
            )
        )
    return True


def ordinal_part(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the third quarter of 2025", "the first half of last year", "the last week of March"."""
    which, of = match["ordinal"].lower(), match["of"].lower()
    if re.search(r"\bfiscal \Z", scene.text[max(0, match.start("ordinal") - 8) : match.start("ordinal")]):
        return Meaning(type="DATE", value="FYXXXX", rule="part of a fiscal year that the text does not date")
    year, whence = explicit_year(match, scene)
    month = words.month_number(match["month"]) if match["month"] else None
    if year is None and (match["yrel"] or "").lower() == "the year":
        anchor = (day_told(scene) if scene.narrative else None) or scene.published
        year, whence = (anchor.year, "of the year") if anchor else (None, "")
    number = {"last": 4, "final": 4, "latter": 2}.get(which) or words.ordinal(which)
    if month is not None:
        return _part_of_month(match, scene, (year, month), number=number)
    if of == "half" and number in {1, 2, 4}:
        if match["det"] is None and year is None and not match.group().lower().startswith(("first", "second")):
            return None
        code = f"H{min(number, 2)}"
    elif of == "quarter":
        if which in {"current", "latest", "previous", "same"} or (which in {"last", "final"} and year is None):
            return _near_quarter(which, scene)
        code = f"Q{number}"
    else:
        return None
    if (
        of == "half"
        and year is None
        and not (
            scene.published
            and re.search(r"profit|result|sales|revenue|earning|growth|year", scene.text[match.end() : match.end() + 40])
        )
    ):
        return None  # "in the second half" is as often a match of football
    if year is not None:
        return dated(f"{year:04d}-{code}", rule=f"{of} {whence}", part=part_of(match["mod"]), absolute=True)
    return _periodic(match, scene, code=code, what=of, part=part_of(match["mod"]))


def _part_of_month(match: re.Match[str], scene: Scene, when: tuple[int | None, int], *, number: int | None) -> Meaning | None:
    year, month = when
    if year is None:
        values = [f"{scene.published.year + y:04d}-{month:02d}" for y in (-1, 0, 1)] if scene.published else []
        told = told_before(scene, "past")
        if told:
            year = year_after(month, told, scene)
        elif values and scene.published:
            year = int(choose(values, anchor=scene.published, aim=aim_of(match, scene), what="month").value[:4])
        else:
            return Meaning(type="DATE", value=f"XXXX-{month:02d}", rule="month of an untold year")
    value = f"{year:04d}-{month:02d}"
    of, which = match["of"].lower(), match["ordinal"].lower()
    days = span(value)
    if days is None:
        return None
    if of == "half":
        middle = days[0] + timedelta(days=((days[1] - days[0]).days + 1) // 2)
        first, last = (days[0], middle - timedelta(days=1)) if number == 1 else (middle, days[1])
        return rebound(dated(value, rule="half of a month", absolute=True), first, last)
    if of == "week":
        day = days[1] - timedelta(days=6) if which in {"last", "final"} else days[0] + timedelta(days=7 * ((number or 1) - 1))
        meaning = dated(at_unit(day, "W"), rule="week of a month", anchor=value, absolute=True)
        monday = day - timedelta(days=day.isoweekday() - 1)  # weeks run from Monday; the first of a month may be short
        return rebound(meaning, max(monday, days[0]), min(monday + timedelta(days=6), days[1]))
    if of == "day":
        day = days[1] if which in {"last", "final"} else days[0] + timedelta(days=(number or 1) - 1)
        return dated(day.isoformat(), rule="day of a month", anchor=value, absolute=True)
    return None


def _near_quarter(which: str, scene: Scene) -> Meaning | None:
    if scene.published is None:
        return Meaning(type="DATE", value="XXXX-QX", rule="quarter counted from an untold date")
    if which == "same" and scene.last and precision_of(scene.last.value) == "quarter":
        return dated(scene.last.value, rule="quarter told before", anchor=scene.last.value)
    day = step(scene.published, 0 if which == "current" else -1, "Q")
    return dated(at_unit(day, "Q"), rule="quarter counted from publication", anchor=scene.published) if day else None


def relative_unit(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "last week", "this year", "the following month", "that day", "earlier this week"."""
    name, rel = match["unit"].lower(), match["rel"].lower()
    if name.endswith("s") and name != "hours":
        return None
    if name == "weekend":
        return _weekend(match, scene, rel)
    if name == "fortnight":
        return _fortnight(scene) if "last" in rel else None
    unit = words.unit_of(name)
    if unit in {"S", "MIN", "H"} or (unit == "D" and re.fullmatch(r"(?:the )?(?:last|past|current|coming|upcoming|prior)", rel)):
        return None
    if unit == "D" and rel == "this" and not scene.narrative:
        return Meaning(type="DATE", value="PRESENT_REF", rule="the time of writing")
    if rel == "the last" and scene.narrative and scene.text.startswith(" of ", match.end()):
        return Meaning(type="DURATION", value=f"P1{unit}", rule="length of time as written")  # "the last month of the war"
    if re.search(r"entire|whole|full|\ball", rel):
        return _that_unit(match, scene, unit)
    told = _from_told(rel, unit, scene)
    offset = -1 if re.search(r"last|past|prev|prec|prior", rel) else 1 if re.search(r"next|coming|follow", rel) else 0
    if told and unit == "D" and scene.last_day:
        scene = replace(scene, last=scene.last_day)  # "the same day" is no year's that was told between
    base = day_told(scene) if told else scene.published
    where = "the date before" if told and base else "publication"
    if told and scene.last and COARSENESS.get(precision_of(scene.last.value) or "", 9) > UNIT_RANK[unit]:
        return Meaning(type="DATE", value=unknown(unit), rule="counted from a date told too coarsely", anchor=scene.last.value)
    if base is None and told and not scene.narrative and offset and aim_of(match, scene) != "past":
        base = scene.published
    if base is None:
        return Meaning(type="DATE", value=unknown(unit), rule="counted from an untold date")
    day = step(base, offset, unit)
    if day is None:
        return None
    side = "before" if offset < 0 else "after" if offset else "of"
    meaning = dated(
        at_unit(day, unit),
        rule=f"{unit_name(unit)} {side} {where}",
        anchor=base,
        part=part_of(match["mod"]) if unit != "D" else None,
    )
    return _clipped(meaning, match, base) if not told and not offset else meaning


def _from_told(rel: str, unit: Unit, scene: Scene) -> bool:
    """Whether a relative unit counts from the date told before and not from publication."""
    if unit == "D" and rel in {"this", "next", "the next"}:
        return True
    in_story = scene.narrative or (unit == "Y" and same_sentence(scene))  # "joined in 1966 and fell the next year"
    return bool(re.search(r"previous|following|same|that|preceding|prior", rel)) or (rel == "the next" and in_story)


def _fortnight(scene: Scene) -> Meaning | None:
    day = scene.published
    if day is None:
        return None
    return within(day - timedelta(days=14), day, value="P2W", rule="span up to publication", kind="DURATION", anchor=day)


def _clipped(meaning: Meaning, match: re.Match[str], published: date) -> Meaning:
    """Read "earlier this week" ends, and "later this week" begins, with publication."""
    mod = (match["mod"] or "").lower()
    if not mod.startswith(("earlier", "later")) or meaning.earliest is None or meaning.latest is None:
        return meaning
    first, last = date.fromisoformat(meaning.earliest), date.fromisoformat(meaning.latest)
    first, last = (first, min(last, published)) if mod.startswith("earlier") else (max(first, published), last)
    return replace(
        meaning, earliest=first.isoformat(), latest=last.isoformat(), edtf=f"{first}/{last}" if first != last else first.isoformat()
    )


def _weekend(match: re.Match[str], scene: Scene, rel: str) -> Meaning:
    if scene.published is None:
        return Meaning(type="DATE", value="XXXX-WXX-WE", rule="weekend of an untold week")
    on_weekend = scene.published.isoweekday() >= 6
    if re.search(r"last|past|previous", rel):
        shift = -1
    elif re.search(r"next|following", rel):
        shift = 1
    elif re.search(r"this|coming", rel):
        aim = aim_of(match, scene)
        shift = -1 if not on_weekend and (aim == "past" or (aim is None and scene.published.isoweekday() <= 2)) else 0
    else:
        shift = 0 if on_weekend or aim_of(match, scene) == "future" else -1
    day = scene.published + timedelta(days=7 * shift)
    side = "before" if shift < 0 else "after" if shift > 0 else "of the week of"
    return dated(f"{at_unit(day, 'W')}-WE", rule=f"weekend {side} publication", anchor=scene.published)


def the_weekend(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the weekend", "the weekend before last"."""
    if match["twice"] and scene.published:
        day = scene.published - timedelta(days=14)
        return dated(f"{at_unit(day, 'W')}-WE", rule="weekend two weeks before publication", anchor=scene.published)
    return _weekend(match, scene, "the")


def unit_rel(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the day before", "the year previous", "the week before last"."""
    rel, name = match["rel"].lower(), match["unit"].lower()
    unit: Unit = "D" if name == "night" else words.unit_of(name)
    following = scene.text[match.end() : match.end() + 2]
    if rel in {"before last", "after next"}:
        day = step(scene.published, -2 if rel == "before last" else 2, unit) if scene.published else None
        rule = f"two {unit_name(unit, 2)} {rel.split()[0]} publication"
        return dated(at_unit(day, unit), rule=rule, anchor=scene.published) if day else None
    if rel in {"before", "after"} and not re.match(r"[ ]?[.,;:)\n]|\Z", following):
        return None
    offset = 1 if rel in {"after", "following"} else -1
    base = day_told(scene)
    if base is None or scene.last is None or COARSENESS.get(precision_of(scene.last.value) or "", 9) > UNIT_RANK[unit]:
        return Meaning(type="DATE", value=unknown(unit), rule="counted from an untold date")
    day = step(base, offset, unit)
    meaning = (
        dated(at_unit(day, unit), rule=f"{unit_name(unit)} {'after' if offset > 0 else 'before'} the date before", anchor=base)
        if day
        else None
    )
    return replace(meaning, type="TIME", value=f"{meaning.value}TNI") if meaning and name == "night" else meaning


def same_period(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the same period last year": the period told before, a year earlier."""
    rel = (match["yrel"] or "").lower()
    last = scene.last
    year_before = rel or "year-" in match.group().lower()
    if last and last.earliest and precision_of(last.value) in {"month", "quarter", "week"}:
        moved = shift_value(last.value, -1, "Y") if year_before else last.value
        return (
            dated(moved, rule="the period told before" + (", a year earlier" if year_before else ""), anchor=last.value)
            if moved
            else None
        )
    if not year_before or scene.published is None:
        return None
    return dated(f"{scene.published.year - 1:04d}", rule="year before publication", anchor=scene.published)


def year_earlier(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "the year-earlier quarter"."""
    last = scene.last
    if last and precision_of(last.value) in {"month", "quarter"} and (moved := shift_value(last.value, -1, "Y")):
        return dated(moved, rule="the period told before, a year earlier", anchor=last.value)
    if scene.published is None:
        return Meaning(type="DATE", value="XXXX", rule="counted from an untold date")
    return dated(f"{scene.published.year - 1:04d}", rule="year before publication", anchor=scene.published)


def the_unit(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the end of the year", "in the quarter"."""
    name = match["unit"].lower()
    if match["mod"] and "the " not in match.group().lower().removeprefix("the "):
        return None
    if name == "weekend":
        return _weekend(match, scene, "the")
    before = scene.text[max(0, match.start() - 16) : match.start()].lower()
    if re.search(r"\b(?:man|woman|person|word|player|team|coach|book|film|manager|most|one|out) \Z", before):
        return None
    if name == "day" and (
        re.search(r"end\b", match["mod"] or "")
        or re.match(r" (?:before|after|that|when)\b|s", scene.text[match.end() : match.end() + 7])
    ):
        return None  # "at the end of the day"
    return _that_unit(match, scene, words.unit_of(name))


def year_end(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "year-end", "the month's end"."""
    if match["unit"].lower() == "week":
        return None
    return _that_unit(match, scene, words.unit_of(match["unit"]))


def _that_unit(match: re.Match[str], scene: Scene, unit: Unit) -> Meaning:
    """The unit in question: the one told before in narrative or in the same sentence, else that of publication."""
    mod = match.groupdict().get("mod")
    part = part_of(mod) or ("late" if re.search(r"end\Z", match.group()) else None)
    last = scene.last_day if unit == "D" and not scene.narrative else scene.last
    if unit == "D" and last and scene.published and not scene.narrative and (last.earliest or "")[:4] != str(scene.published.year):
        last = None
    fits = last is not None and last.earliest is not None and COARSENESS.get(precision_of(last.value) or "", 9) <= UNIT_RANK[unit]
    if last and last.earliest and fits and (scene.narrative or unit in {"D", "Q"} or (last.absolute and same_sentence(scene))):
        return dated(
            at_unit(date.fromisoformat(last.earliest), unit),
            rule=f"the {unit_name(unit)} of the date before",
            anchor=last.value,
            part=part if unit != "D" else None,
        )
    if scene.published is None or scene.narrative:
        return Meaning(type="DATE", value=unknown(unit), rule="a unit of an untold date")
    return dated(
        at_unit(scene.published, unit),
        rule=f"the {unit_name(unit)} of publication",
        anchor=scene.published,
        part=part if unit != "D" else None,
    )
