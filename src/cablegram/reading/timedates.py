"""What the names of days, months and years mean, given publication, tense, and the date told before."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from cablegram.reading import timewords as words
from cablegram.reading.timenamewords import SEPTEMBER_11
from cablegram.reading.timescene import (
    Scene,
    aim_of,
    choose,
    day_told,
    day_value,
    explicit_year,
    far_aim_of,
    part_of,
    told_before,
    with_clock,
    with_time,
    year_after,
)
from cablegram.reading.timevalues import Meaning, Part, dated, precision_of, span


def month_day(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "5 May", "Monday, May 5, 2025", "the morning of 5 May": a day of a month."""
    month_text = match["month"]
    if month_text[0].islower() and month_text.lower() in {"may", "march", "mar", "sun"} and not match.groupdict().get("year"):
        return None
    month, day = words.month_number(month_text), words.ordinal(match["day"] or match["nth"]) or 0
    year, whence = explicit_year(match, scene)
    if year is not None:
        value = day_value(year, month, day)
        return with_time(dated(value, rule=f"date {whence}", absolute=True), match) if value else no_such_day(year, month, day)
    if (
        match.groupdict().get("month")
        and re.match(r"sep\w*\.? 11", match.group().lower())
        and SEPTEMBER_11.match(scene.text, match.start())
    ):
        return dated("2001-09-11", rule="the attacks of that name")
    aim = aim_of(match, scene)
    if (last := told_before(scene, aim)) and (value := day_value(year_after(month, last, scene), month, day)):
        return with_time(
            dated(value, rule="day in the year of the date before", anchor=scene.last.value if scene.last else None), match
        )
    if scene.published is None:
        value = day_value(None, month, day)
        return with_time(Meaning(type="DATE", value=value, rule="day of an untold year"), match) if value else None
    reach = 8 if (month, day) == (2, 29) else 1  # the century may skip a leap year
    values = [v for y in range(-reach, reach + 1) if (v := day_value(scene.published.year + y, month, day)) and span(v)]
    if not values:
        return no_such_day(None, month, day)
    found = choose(values, anchor=scene.published, aim=aim, what="day of month")
    nearest = choose(values, anchor=scene.published, aim=None, what="day of month")
    far = 340 if aim == "past" else 270  # days: what is nearly a year off is given its year; a past form is seldom wrong
    return with_time(found if abs(_distance(found, scene.published)) < far else nearest, match)


def no_such_day(year: int | None, month: int, day: int) -> Meaning:
    """The refusal of "31 April" or "29 February 2023"."""
    when = f"{year:04d}-{month:02d}-{day:02d}" if year else f"day {day} of month {month}"
    return Meaning(type="DATE", value="XXXX-XX-XX", rule=f"no such day: {when}", absolute=year is not None)


def _distance(meaning: Meaning, anchor: date) -> int:
    return (date.fromisoformat(meaning.earliest or anchor.isoformat()) - anchor).days


def month_only(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "November", "last March", "early June 2025", "October of next year"."""
    if not _is_month(match, scene):
        return None
    month, part = words.month_number(match["month"]), part_of(match["mod"])
    year, whence = explicit_year(match, scene)
    if year is not None:
        return dated(f"{year:04d}-{month:02d}", rule=f"month {whence}", part=part, absolute=True)
    rel = (match["rel"] or "").lower()
    published = scene.published
    if re.search(r"previous|following|preceding|same|that|prior", rel):
        return _month_from_told(rel, month, scene, part=part)
    aim = aim_of(match, scene)
    if not rel and (told := told_before(scene, aim)):
        year = year_after(month, told, scene)
        return dated(
            f"{year:04d}-{month:02d}",
            rule="month in the year of the date before",
            anchor=scene.last.value if scene.last else None,
            part=part,
        )
    if published is None:
        return Meaning(type="DATE", value=f"XXXX-{month:02d}", rule="month of an untold year")
    if rel.endswith(("last", "past")):
        year = published.year - (month >= published.month)
        return dated(f"{year:04d}-{month:02d}", rule="last such month before publication", anchor=published, part=part)
    if rel.endswith(("next", "coming", "upcoming")):
        year = published.year + (month <= published.month)
        return dated(f"{year:04d}-{month:02d}", rule="next such month after publication", anchor=published, part=part)
    if rel:
        return dated(f"{published.year:04d}-{month:02d}", rule="month in the year of publication", anchor=published, part=part)
    values = [f"{published.year + y:04d}-{month:02d}" for y in (-1, 0, 1)]
    found = choose(values, anchor=published, aim=aim, what="month")
    if _distance(found, published) > 240:  # eight months: a weak cue ("an effort to ...") does not carry so far
        found = choose(values, anchor=published, aim=far_aim_of(match, scene), what="month")
    return dated(found.value, rule=found.rule, anchor=published, part=part) if part else found


def _month_from_told(rel: str, month: int, scene: Scene, *, part: Part | None) -> Meaning:
    """Read "the following March", counted from the date told before."""
    day = day_told(scene)
    if day is None:
        return Meaning(type="DATE", value=f"XXXX-{month:02d}", rule="month of an untold year")
    before, after = re.search(r"prev|prec|prior", rel), "follow" in rel
    year = day.year - 1 if before and month >= day.month else day.year + 1 if after and month <= day.month else day.year
    return dated(f"{year:04d}-{month:02d}", rule="month counted from the date before", anchor=day, part=part)


_NAMES_TOO: Final = frozenset(
    {"may", "march", "april", "june", "august", "jan", "mar", "jun", "sep", "dec", "nov", "oct", "apr", "aug", "jul", "feb", "sept"}
)


_TEMPORAL: Final = frozenset(
    "in since by until till from of for through throughout during before after between around about late early mid last next "
    "this past the a an its his their our as every each".split()
)


_BACK_TO: Final = re.compile(r"\b(?:back|off|moved|extended|postponed|delayed|dates?|dated) to \Z")  # "goes back to June"


def _is_month(match: re.Match[str], scene: Scene) -> bool:
    """Whether the word is a month and no verb, person or abbreviation of something else."""
    text, name = scene.text, match["month"]
    low = name.lower().rstrip(".")
    if match.groupdict().get("year") or match.groupdict().get("yrel"):
        return name[0].isupper() or low not in {"may", "march", "mar"}
    if low not in _NAMES_TOO:
        return True
    if name[0].islower() or (name.isupper() and len(name) > 1 and not _headline(match, scene)):
        return False
    following = text[match.end() : match.end() + 24]
    if low == "march" and re.match(r" (?:on|of|for|to)\b", following) and text[: match.start()].endswith(("the ", "The ", "a ")):
        return False
    if re.match(r" [A-Z][a-z]+(?! (?:elections?|polls?))", following) and low in {"jan", "april", "june", "may", "august", "mar"}:
        return False
    if scene.person_may and low == "may":
        return bool(match["mod"]) or bool(
            re.search(r"\b(?:in|since|until|last|next|this) \Z", text[max(0, match.start() - 8) : match.start("month")])
        )
    if match["mod"] or match["rel"]:
        return True
    if _BACK_TO.search(text, max(0, match.start() - 24), match.start()):
        return True
    previous = re.search(r"(\w+)[ \n]\Z", text[max(0, match.start() - 20) : match.start()])
    if previous and previous[1].lower() in _TEMPORAL:
        return True
    if re.match(rf" ?[-–] ?{words.MONTH}", following) or text[match.start() - 1 : match.start()] in {"-", "–"}:
        return True
    return 0 <= match.start() - scene.last_end <= 6 and scene.last is not None and precision_of(scene.last.value) == "month"


def _headline(match: re.Match[str], scene: Scene) -> bool:
    """Whether "MARCH" stands behind a preposition in a line of capitals: "TALKS TO BE HELD IN MARCH"."""
    line = scene.text[scene.sentence[0] : scene.sentence[1]]
    before = scene.text[max(0, match.start() - 8) : match.start()]
    return line.isupper() and re.search(r"\b(?:IN|SINCE|BY|UNTIL|LAST|NEXT|THIS|FROM|BEFORE|AFTER) \Z", before) is not None


def weekday(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "on Friday", "Monday morning", "last Tuesday", "every Sunday"."""
    name = match["wd"]
    if not _is_weekday(match, scene):
        return None
    number = words.weekday_number(name)
    after = match["after"] or ""
    if match["set"] or name.lower().endswith("days") or after.endswith("s"):
        return Meaning(type="SET", value=f"XXXX-WXX-{number}", rule="every such weekday")
    if _SOME.search(scene.text, max(0, match.start() - 5), match.start()) and _NO_NOUN.match(scene.text, match.end()):
        return Meaning(type="DATE", value=f"XXXX-WXX-{number}", rule="some such weekday")
    anchor, told = scene.published, "publication"
    rel = (match["rel"] or "").lower()
    of_story = not rel and scene.last and _ON_THE.search(scene.text, max(0, match.start() - 24), match.start())
    if scene.narrative or of_story or re.search(r"previous|following|preceding|same|that", rel):
        anchor, told = day_told(scene) or (None if scene.narrative else anchor), "the date before"
        if scene.narrative and anchor is None:
            anchor, told = scene.published, "publication"
    if anchor is None:
        return with_time(Meaning(type="DATE", value=f"XXXX-WXX-{number}", rule="weekday of an untold week"), match)
    back, ahead = -((anchor.isoweekday() - number) % 7), (number - anchor.isoweekday()) % 7
    if week := (match["wrel"] or "").lower():
        shift = number - anchor.isoweekday() + (-7 if week.startswith("last") else 7 if week.startswith("next") else 0)
        rule = f"weekday of {week}"
    elif re.search(r"last|past|previous|preceding", rel):
        shift, rule = back or -7, f"last such weekday before {told}"
    elif "next" in rel:
        shift, rule = number - anchor.isoweekday() + 7, f"weekday of the week after {told}"
    elif re.search(r"coming|following", rel):
        shift, rule = ahead or 7, f"next such weekday after {told}"
    elif back == 0:
        shift, rule = 0, f"weekday of {told}"
    elif told != "publication" or (aim := aim_of(match, scene)) == "future" or (rel.endswith("this") and aim is None):
        shift, rule = ahead, f"weekday after {told}"
    elif back == -6 and re.match("['’]s", scene.text[match.end() : match.end() + 2]):
        shift, rule = ahead, f"weekday after {told}"  # "Monday's debate" in a Sunday paper: six days ago would be "last Monday's"
    else:
        shift, rule = back, f"weekday before {told}"
    day = anchor + timedelta(days=shift)
    return with_time(dated(day.isoformat(), rule=rule, anchor=anchor), match)


_ON_THE: Final = re.compile(r"\b[Oo]n the (?:\w+ of )?\Z")  # "an emergency on the Sunday": of the days being told
_SOME: Final = re.compile(r"\b(?:a|one|any) \Z")
_NO_NOUN: Final = re.compile(r"[.,;)]| (?:in|of)\b|\Z")  # "on a Sunday in May", but "a Monday deadline"
_NAMED_DAYS: Final = re.compile(
    r"(?:News|Black|Good|Bloody|Super|Ash|Palm|Sheffield|Ruby|Cyber|Maundy|Holy|Easter|Casual|Freaky|Girl) \Z"
)


def _is_weekday(match: re.Match[str], scene: Scene) -> bool:
    name, text, start = match["wd"], scene.text, match.start("wd")
    if (name[0].islower() and len(name) < 6) or _NAMED_DAYS.search(text, max(0, start - 10), start):
        return False
    if len(name.rstrip(".")) < 6 and not match["clock"]:
        return False
    return not re.match(
        r" (?:Times|Telegraph|Herald|Mail|Mirror|Express|Post|Tribune|Night Live|Mosque|Agreement|Business)\b",
        text[match.end("wd") : match.end("wd") + 16],
    )


def iso_date(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001  every rule has this shape
    """Read "2025-11-25"."""
    year, month, day = int(match["year"]), int(match["month"]), int(match["day"])
    value = day_value(year, month, day) if year else None
    if value is None:
        return no_such_day(year, month, day)
    meaning = dated(value, rule="date as written", absolute=True)
    return with_clock(meaning, match["iso"]) if match["iso"] else meaning


def numeric_date(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "25/11/2025": a day only if it can be read in one way."""
    first, second, year_text = int(match["a"]), int(match["b"]), match["year"]
    if len(year_text) == 2 and (match["sep"] == "." or scene.published is None):
        return None
    year, _ = explicit_year(match, scene)
    if year is None:
        return None
    if match["sep"] == "." or (first > 12 >= second):
        value = day_value(year, second, first) if second <= 12 else None
    elif second > 12 >= first or first == second:
        value = day_value(year, first, second)
    elif max(first, second) <= 12:
        return Meaning(
            type="DATE", value=f"{year:04d}-XX-XX", rule="day and month in an order that the text leaves open", absolute=True
        )
    else:
        value = None
    return dated(value, rule="date as written", absolute=True) if value else None


def hyphened_date(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "25-Nov-2025"."""
    year, _ = explicit_year(match, scene)
    value = day_value(year, words.month_number(match["month"]), int(re.sub(r"\D", "", match["day"]))) if year else None
    return dated(value, rule="date as written", absolute=True) if value else None


_NUMBERED: Final = re.compile(
    r"\b(?:[Aa]rticle|[Rr]oom|[Rr]esolution|[Ss]ection|[Ff]light|[Rr]oute|[Hh]ighway|[Cc]hannel|Windows|[Aa]rea|[Pp]ages?|pp?\.|"
    r"[Cc]hapter|[Pp]aragraph|[Ll]ine|Boeing|Airbus|[Mm]odel|[Cc]ode|[Bb]ox|[Dd]irective|[Rr]egulation|[Ll]aw) \Z"
)
_FISCAL_AHEAD: Final = re.compile(r"[-/–](?:20)?\d\d[- ](?:fiscal|financial|budget|tax)[- ]year")


def year_only(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "in 2019", "late 2025", "fiscal 2024"."""
    text, start, year = scene.text, match.start("year"), int(match["year"])
    before = text[max(0, start - 12) : start]
    if re.search(r"(?:[/@&=_:.+]|\d,|\bNo\.? |\b[Ff]light |[A-Za-z]-)\Z", before) and not re.search(r"mid-\Z", before):
        return None
    after = text[match.end() : match.end() + 28]
    if _NUMBERED.search(before) or _FISCAL_AHEAD.match(after):
        return None
    if re.match(r"(?:-[A-Za-z]|/\w|[_@&=]|\.\w|:\d)", after) or _COUNTED.match(after):
        return None
    cue = (
        match["mod"]
        or match.group()[:4].lower() in {"the ", "year"}
        or re.search(r"\b(?:in|since|by|until|till|of|from|before|after|during|between|and|to|circa|c\.) \Z|\(\Z", before)
    )
    cue = (
        cue
        or (scene.narrative and year >= 1500)
        or re.match(r"[-–](?:1[5-9]|20)?\d\d(?!\w)", after)
        or re.search(r"\b1[5-9]\d\d[-–]\Z", before)
    )
    horizon = (scene.published.year if scene.published else 2030) + 40
    if not cue and (year < 1800 or year > horizon or (year % 100 == 0 and re.match(r" [a-z]+s\b", after))):
        return None
    return dated(f"{year:04d}", rule="year as written", part=part_of(match["mod"]), absolute=True)


_COUNTED: Final = re.compile(
    r"[ -](?:(?:[a-z]+(?:ed|an|ish|ian|al|ar) )?(?:people|men|women|children|troops|police|soldiers|"
    r"dollars|euros|pounds|yen|yuan|rupees|"
    r"met(?:er|re)s?|km|kg|tons?|tonnes?|miles?|feet|ft|words|votes|jobs|barrels|acres|hectares|homes|workers|others|points|degrees|"
    r"hp|kilomet(?:er|re)s?|refugees|protesters|demonstrators|members|victims|deaths|dead|casualties|rockets|missiles|civilians|"
    r"passengers|students|employees|copies|units|cases|years|months|weeks|days|hours|minutes|per)\b)"
)


def decade(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "the 1990s", "the early 80s", "the sixties"."""
    part = part_of(match.group()) if re.match(r"(?:the )?(?:early|late|mid)", match.group().lower()) else part_of(match["mod"])
    if match["decade"] and match["decade"].endswith("00") and match["decade"] < "2000":
        return dated(match["decade"][:2], rule="hundred years as written", part=part, absolute=True)
    if match["decade"]:
        return dated(match["decade"][:3], rule="decade as written", part=part, absolute=True)
    if match["named"] and not match.group().lower().startswith(("the ", "mid", "early", "late")):
        return None
    if not match["named"] and not (
        re.match(r"['’]|the ", match.group().lower())
        or re.search(r"(?:and|in) \Z", scene.text[max(0, match.start() - 4) : match.start()])
    ):
        return None
    if scene.published is None or re.search(r"\b(?:his|her|their|my) \Z", scene.text[max(0, match.start() - 6) : match.start()]):
        return None
    tens = (
        int(match["short"][0])
        if match["short"]
        else 2 + "twen thir fort fift sixt seve eigh nine".split().index(match["named"][:4].lower())
    )
    year = scene.published.year // 100 * 100 + tens * 10
    return dated(
        f"{year if year <= scene.published.year else year - 100:04d}"[:3],
        rule="decade of the last hundred years",
        anchor=scene.published,
        part=part,
    )


def century(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "the 19th century"."""
    number = words.ordinal(match["ordinal"])
    if number is None or number > 22 or number < 1:
        return None
    value = f"{number - 1:02d}"
    if match["bc"]:
        return Meaning(type="DATE", value=f"BC{value}", rule="century as written", absolute=True)
    return dated(value, rule="century as written", part=part_of(match.group()), absolute=True)


def before_christ(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "480 BC"."""
    year = int(match["bc"])
    month = f"-{words.month_number(match['month']):02d}" if match["month"] else ""
    return Meaning(
        type="DATE",
        value=f"BC{year:04d}{month}",
        rule="year before Christ as written",
        edtf=f"-{year - 1:04d}",
        precision="year",
        absolute=True,
    )


def september_11(match: re.Match[str], scene: Scene) -> Meaning | None:  # noqa: ARG001
    """Read "9/11"."""
    return dated("2001-09-11", rule="the attacks of that name")
