"""Time expressions of English news text, each with its value, its bounds, and the rule and anchor that gave them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

from cablegram.core.errors import DateError
from cablegram.core.records import Sentence, TimeExpression
from cablegram.reading import timedates as dates
from cablegram.reading import timenames as names
from cablegram.reading import timenamewords as named
from cablegram.reading import timeperiods as periods
from cablegram.reading import timespans as spans
from cablegram.reading import timeturns as turns
from cablegram.reading import timewords as words
from cablegram.reading.timeevents import beside_event, count_from_events, leave_open, share_week
from cablegram.reading.timelists import Found, put_in_order, share_day, share_years, shared_days
from cablegram.reading.timelocal import fiscal
from cablegram.reading.timescene import Rule, Scene
from cablegram.reading.timevalues import Meaning, bounds, edtf_of, precision_of, shifted

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["bounds", "edtf_of", "find_times", "join_ranges", "precision_of", "reading_mode"]

Mode = Literal["auto", "news", "narrative"]
_Rules = tuple[tuple[re.Pattern[str], Rule], ...]

_BEFORE: Final = 64  # characters before a trigger word that an expression may begin in
_AFTER: Final = 72  # and behind it that it may end in
_TOKEN: Final = re.compile(r"[A-Za-z]+|\d+", re.ASCII)
_SENTENCE_END: Final = re.compile(r"(?<=[.!?][ \n\"”’])|\n+")
_SEPT_11: Final = (named.SEPTEMBER_11, dates.september_11)

_MONTH_RULES: Final[_Rules] = (
    (words.NTH_WEEKDAY, turns.nth_day),
    (words.BC_YEAR, dates.before_christ),
    (words.ANNO_DOMINI, turns.anno_domini),
    (words.DAY_MONTH_HYPHENS, dates.hyphened_date),
    (words.DAY_MONTH, dates.month_day),
    (words.MONTH_DAY, dates.month_day),
    (words.MONTH_ONLY, dates.month_only),
)
_BESIDE_EVENT: Final = (words.BESIDE_EVENT, beside_event)
_UNIT_RULES: Final[_Rules] = (
    (words.FREQUENCY, spans.frequency),
    (words.PER_UNIT, spans.per_unit),
    (words.TURN, turns.turn),
    (words.MIDWEEK, turns.midweek),
    (words.NUMBERED_WEEK, turns.numbered_week),
    (words.SAME_PERIOD, periods.same_period),
    (words.YEAR_EARLIER, periods.year_earlier),
    (words.ORDINAL_PART, periods.ordinal_part),
    (words.DISTANCE, spans.distance),
    (words.DEICTIC, spans.deictic),
    (words.UNIT_REL, periods.unit_rel),
    (words.RELATIVE_SPAN, spans.relative_span),
    (words.COUNT_REL, spans.count_rel),
    (words.RELATIVE_UNIT, periods.relative_unit),
    (words.UNIT_END, periods.year_end),
    (words.DURATION, spans.length),
    (words.YEAR_ONLY, dates.year_only),
    _BESIDE_EVENT,
    (words.THE_UNIT, periods.the_unit),
    (words.BARE_SPAN, spans.bare_length),
)
_YEAR_RULES: Final[_Rules] = (
    (words.ISO_DATE, dates.iso_date),
    (words.NUMBERED_WEEK, turns.numbered_week),
    (words.SPLIT_YEAR, turns.split_year),
    (words.ANNO_DOMINI, turns.anno_domini),
    (words.DECADE, dates.decade),
    (words.QUARTER_CODE, periods.quarter_code),
    (words.CLOCK_DATE, spans.clock),
    (words.YEAR_ONLY, dates.year_only),
)
_FIGURE_RULES: Final[_Rules] = (
    _SEPT_11,
    (words.NUMERIC_DATE, dates.numeric_date),
    (words.CLOCK_DATE, spans.clock),
    (words.DECADE, dates.decade),
)
_NTH_RULES: Final[_Rules] = ((words.THE_NTH, turns.the_nth),)
_PART_RULES: Final[_Rules] = (
    (words.DAY_MONTH, dates.month_day),
    (words.MONTH_DAY, dates.month_day),
    (words.WEEKDAY_ONLY, dates.weekday),
    (words.REL_PART, spans.part_of_day),
    (words.TRADING, spans.part_of_day),
    (words.AT_NIGHT, spans.at_night),
)

_WEEKDAY_RULES: Final[_Rules] = (
    (words.NTH_WEEKDAY, turns.nth_day),
    (words.DAY_MONTH, dates.month_day),
    (words.MONTH_DAY, dates.month_day),
    (words.WEEKDAY_ONLY, dates.weekday),
)
_WEEKEND_RULES: Final[_Rules] = (
    (words.ORDINAL_PART, periods.ordinal_part),
    (words.RELATIVE_UNIT, periods.relative_unit),
    (words.THE_UNIT, periods.the_unit),
    (words.THE_WEEKEND, periods.the_weekend),
)
_HOLIDAY: Final = (named.HOLIDAY, names.holiday)
_FEAST: Final = (named.FEAST, names.feast)
_NATIONAL: Final = (named.NATIONAL_DAY, names.national_day)
_ERA: Final = (named.ERA, names.era)
_FISCAL: Final = (named.FISCAL, fiscal)
_REFERENCE: Final = (words.REFERENCE, spans.reference)
_TABLE: Final[tuple[tuple[str, _Rules], ...]] = (
    ("january february march april may june july august september october november december sept", _MONTH_RULES),
    (" ".join(words.MONTHS), _MONTH_RULES),
    ("may", (*_MONTH_RULES, _HOLIDAY)),
    ("monday tuesday wednesday thursday friday saturday sunday tues thur thurs", _WEEKDAY_RULES),
    ("mondays tuesdays wednesdays thursdays fridays saturdays sundays", _WEEKDAY_RULES),
    (" ".join(words.WEEKDAYS), _WEEKDAY_RULES),
    (" ".join((*words.UNITS, "fortnight")), _UNIT_RULES),
    ("weekend half", _WEEKEND_RULES),
    ("century", ((words.CENTURY, dates.century), *_UNIT_RULES)),
    (" ".join(words.SEASONS), ((words.SEASON, periods.season),)),
    ("morning mornings dawn daybreak lunchtime afternoon evening dusk night nights daytime", (*_PART_RULES, _BESIDE_EVENT)),
    ("today yesterday tomorrow tonight", ((words.DEICTIC, spans.deictic),)),
    ("overnight", ((words.OVERNIGHT, turns.overnight), (words.DEICTIC, spans.deictic))),
    ("midweek", ((words.MIDWEEK, turns.midweek),)),
    ("ad ce d", ((words.ANNO_DOMINI, turns.anno_domini),)),
    ("new", ((words.NEW_YEAR, turns.new_year), _HOLIDAY)),
    ("am pm m gmt utc noon midnight midday", ((words.CLOCK_DATE, spans.clock),)),
    ("daily weekly biweekly weekends fortnightly monthly quarterly annual annually", ((words.ADVERB_SET, spans.often),)),
    ("yearly nightly hourly biannual biennial everyday", ((words.ADVERB_SET, spans.often),)),
    ("now currently current present presently nowadays moment time these date being modern", (_REFERENCE,)),
    ("recently lately recent former past future soon", (_REFERENCE,)),
    ("ago other", ((words.LONG_AGO, turns.long_ago),)),
    ("friday sunday monday", (*_WEEKDAY_RULES, _FEAST)),
    ("spring", ((words.SEASON, periods.season), _FEAST, _ERA)),
    ("easter palm maundy holy ash shrove lent pentecost ascension orthodox coptic", (_FEAST, _HOLIDAY)),
    ("ramadan ramadhan ramazan eid ashura islamic muharram mawlid arbaeen arba persian iranian kurdish", (_FEAST,)),
    ("lunar chinese korean yom", (_FEAST, _ERA)),
    ("passover pesach rosh jewish sukkot simchat shemini hanukkah hanukah chanukah purim shavuot tisha", (_FEAST,)),
    ("nowruz norouz nowrooz nauroz nawroz newroz seollal tet diwali deepavali thanksgiving memorial columbus mlk", (_FEAST,)),
    ("day", (*_UNIT_RULES, _NATIONAL, _FEAST)),
    ("juneteenth", (_NATIONAL,)),
    ("july", ((named.FOURTH_OF_JULY, names.holiday), *_MONTH_RULES)),
    ("war wwi wwii wars depression crisis revolution leap interwar", (_ERA,)),
    ("quarter", (_FISCAL, *_UNIT_RULES)),
    ("hours", (*_UNIT_RULES, (words.EARLY_HOURS, spans.part_of_day))),
    ("fiscal financial budget tax", (_FISCAL,)),
    ("twenties thirties forties fifties sixties seventies eighties nineties", ((words.DECADE, dates.decade),)),
    ("eve", (_HOLIDAY, _BESIDE_EVENT)),
    ("christmas valentine boxing armistice bastille all halloween", (_HOLIDAY,)),
    (" ".join(words.MISSPELT), ()),  # no rule: the text is read again as it was meant
    ("bc bce", ((words.BC_YEAR, dates.before_christ),)),
    ("q h", (_FISCAL, (words.QUARTER_CODE, periods.quarter_code))),
    ("fy", (_FISCAL,)),
)
TRIGGERS: Final[dict[str, _Rules]] = {word: todo for listed, todo in _TABLE for word in listed.split()}


def find_times(
    text: str, *, published: str | None, sentences: Sequence[Sentence] = (), mode: Mode = "auto"
) -> tuple[TimeExpression, ...]:
    """Find the time expressions of a text, in order, and say what each means.

    ``published`` is an ISO day, or ``None``: then only what the text itself dates gets bounds. ``mode`` says what a date
    without a year counts from: publication ("news") or the date told before it ("narrative", histories told in order);
    "auto" decides by :func:`reading_mode`. Without ``sentences`` a rough split stands in. Raises :class:`DateError`.
    """
    day = _published(published)
    narrative = (reading_mode(text, published=published) if mode == "auto" else mode) == "narrative"
    starts, ends = _sentence_edges(text, sentences)
    person_may = bool(re.search(r"\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Brian|Minister) May\b", text))
    scene = Scene(text=text, sentence=(0, len(text)), published=day, narrative=narrative, person_may=person_may)
    found: list[Found] = []
    done = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < done:
            continue
        word = token.group()
        todo = _figure_rules(text, token) if word[0].isdigit() else TRIGGERS.get(word.lower())
        if todo is None:
            continue
        if not todo:
            return _as_meant(text, published=published, sentences=sentences, mode=mode)
        edge = bisect_right(starts, start) - 1
        scene = replace(scene, sentence=(starts[edge], ends[edge]))
        hit = _apply(todo, scene, start, done)
        if hit is None:
            continue
        match, meaning = hit
        shared = shared_days(match, meaning, text, done)
        found += shared
        done = shared[-1][1]
        scene = _remember(scene, shared[-1][2], done)
    found = share_day(text, put_in_order(text, share_years(text, found)))
    found = leave_open(text, count_from_events(text, share_week(text, found)))
    return tuple(_expression(text, *item) for item in found)


def _as_meant(text: str, *, published: str | None, sentences: Sequence[Sentence], mode: Mode) -> tuple[TimeExpression, ...]:
    """Read a text in which the name of a day or month is misspelt ("wendesday") as it was meant, and quote it as it stands."""
    pieces, ends = [], [(0, 0)]  # ends: where each mended word ends, as meant and as written
    done = length = 0
    for token in _TOKEN.finditer(text):
        if (meant := words.MISSPELT.get(token.group().lower())) is None:
            continue
        pieces += [text[done : token.start()], meant]
        length += token.start() - done + len(meant)
        done = token.end()
        ends.append((length, done))

    def as_meant(at: int) -> int:
        meant, written = ends[bisect_right(ends, at, key=lambda pair: pair[1]) - 1]
        return at - written + meant

    def as_written(at: int) -> int:
        meant, written = ends[bisect_right(ends, at, key=lambda pair: pair[0]) - 1]
        return at - meant + written

    kept = tuple(Sentence(start=as_meant(s.start), end=as_meant(s.end)) for s in sentences)
    found = find_times("".join([*pieces, text[done:]]), published=published, sentences=kept, mode=mode)
    spans = ((t, as_written(t.start), as_written(t.end)) for t in found)
    return tuple(replace(t, start=start, end=end, text=text[start:end]) for t, start, end in spans)


def _published(published: str | None) -> date | None:
    if published is None:
        return None
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        message = f"'published' is not a date: {published!r}; give ISO 8601, as in 2026-01-03"
        raise DateError(message) from None
    if not 10 <= day.year <= 9990:  # "last year" and "the next three years" must stay inside the years 1 to 9999
        message = f"'published' is too near the end of the calendar: {published!r}; give a year from 0010 to 9990"
        raise DateError(message)
    return day


_YEARS: Final = re.compile(r"(?<![\w$,./-])(?:1[5-9]|20)\d\d(?![\w%]|,\d)", re.ASCII)
_DEICTICS: Final = re.compile(
    r"\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|last (?:week|month|night|year)|this (?:week|month|year|morning)|ago"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)


def reading_mode(text: str, *, published: str | None) -> Literal["news", "narrative"]:
    """Whether a text tells history in order ("narrative") or news from its day of publication.

    Narrative: five years or more are written, four in five of them three years or more from publication (or twenty, seven in
    ten of them other than the year of publication), and few words point at the day of writing. Without a publication date,
    any such word makes it news.
    """
    years = [int(year) for year in _YEARS.findall(text)]
    deictics = len(_DEICTICS.findall(text))
    if published is None:
        return "narrative" if len(years) >= 4 and not deictics else "news"
    now = int(published[:4])
    far = sum(abs(year - now) >= 3 for year in years)
    other = sum(year != now for year in years)
    told = (len(years) >= 5 and far >= 0.8 * len(years)) or (len(years) >= 20 and other >= 0.7 * len(years))
    return "narrative" if told and len(years) > 3 * deictics else "news"


def _sentence_edges(text: str, sentences: Sequence[Sentence]) -> tuple[list[int], list[int]]:
    """Where sentences start, and up to where each reaches."""
    starts = (
        [0, *(sentence.start for sentence in sentences)] if sentences else [0, *(m.end() for m in _SENTENCE_END.finditer(text))]
    )
    return starts, [*starts[1:], len(text)]


def _figure_rules(text: str, token: re.Match[str]) -> _Rules | None:
    """Patterns to try at a number, or ``None`` for one that cannot be part of a date by itself."""
    end, length = token.end(), token.end() - token.start()
    following = text[end : end + 1]
    if length == 4:
        return _YEAR_RULES if token.group()[0] in "12" or following == "-" else None
    if length <= 2 and following and following in ":./-" and text[end + 1 : end + 2].isdigit():
        return _FIGURE_RULES
    if length == 2 and token.group()[1] == "0" and following in {"s", "'", "’"}:
        return _FIGURE_RULES
    return _NTH_RULES if length <= 2 and text[end : end + 2] in {"st", "nd", "rd", "th"} else None


def _apply(todo: _Rules, scene: Scene, at: int, done: int) -> tuple[re.Match[str], Meaning] | None:
    """The first pattern that covers the trigger at ``at`` and means something there."""
    text = scene.text
    first, last = max(done, at - _BEFORE), min(len(text), at + _AFTER)
    for pattern, rule in todo:
        match = pattern.search(text, first, last)
        while match and match.end() <= at:
            match = pattern.search(text, match.end(), last)
        if match and match.start() <= at and (meaning := rule(match, scene)):
            return match, meaning
    return None


def _remember(scene: Scene, meaning: Meaning, end: int) -> Scene:
    """Keep the latest calendar date told, for what counts from it."""
    if meaning.earliest is None or meaning.type in {"DURATION", "SET"} or meaning.value.endswith("_REF"):
        return scene
    if scene.narrative and scene.published and meaning.anchor == scene.published.isoformat():
        return scene  # an aside about the day of writing
    fine = precision_of(meaning.value)
    if fine is None:
        return scene  # an age, a fiscal year, a month of another calendar: nothing counts from it
    if scene.narrative and fine == "year" and end - scene.sentence[0] > 24 and _far(meaning, scene.last_month):
        return scene  # an aside about another time
    scene = replace(scene, last=meaning, last_end=end)
    if fine in {"day", "hour", "minute"}:
        return replace(scene, last_day=meaning, last_day_end=end, last_month=meaning)
    return replace(scene, last_month=meaning) if fine == "month" else scene


def _far(meaning: Meaning, told: Meaning | None) -> bool:
    """Whether a year lies off the story's course: back, or more than three years ahead."""
    if told is None or told.earliest is None:
        return False
    return not 0 <= int(meaning.value[:4]) - int(told.earliest[:4]) <= 3


def _expression(text: str, start: int, end: int, meaning: Meaning) -> TimeExpression:
    while end > start and text[end - 1] in " ,":
        end -= 1
    return TimeExpression(
        start=start,
        end=end,
        text=text[start:end],
        type=meaning.type,
        value=meaning.value,
        edtf=meaning.edtf,
        earliest=meaning.earliest,
        latest=meaning.latest,
        precision=meaning.precision,
        rule=meaning.rule,
        anchor=meaning.anchor,
    )


_RANGE: Final = re.compile(r" ?[-–—] ?|,? (?:to|until|till|through) ")


def join_ranges(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The intervals that pairs of dates span: "from 2019 to 2021", "between 25 and 26 May", "May 5-7"."""
    joined = []
    for first, last in pairwise(times):
        gap = text[first.end : last.start]
        between = gap == " and " and re.search(r"\b[Bb]etween (?:the )?\Z", text[max(0, first.start - 12) : first.start])
        if not (between or _RANGE.fullmatch(gap)) or first.earliest is None or last.latest is None or first.earliest > last.latest:
            continue
        if "T" in (first.edtf or "") and first.value[:10] == last.value[:10] and first.value[10:16] > last.value[10:16] > "T":
            joined.append(_joined(text, first, _a_day_on(last)))  # "from 6pm to 6am"
        else:
            joined.append(_joined(text, first, last))
    return tuple(joined)


def _joined(text: str, first: TimeExpression, last: TimeExpression) -> TimeExpression:
    """The interval from one expression to another."""
    named = first.edtf and last.edtf and "/" not in first.edtf + last.edtf
    return TimeExpression(
        start=first.start,
        end=last.end,
        text=text[first.start : last.end],
        type="DATE",
        value=f"{first.value}/{last.value}",
        edtf=f"{first.edtf}/{last.edtf}" if named else f"{first.earliest}/{last.latest}",
        earliest=first.earliest,
        latest=last.latest,
        precision=last.precision,
        rule="from the first date to the second",
        anchor=last.anchor,
    )


def _a_day_on(t: TimeExpression) -> TimeExpression:
    """The same clock time on the next day."""
    on = date.fromisoformat(t.value[:10])
    day = (shifted(on, 1) or on).isoformat()
    return replace(t, value=day + t.value[10:], edtf=day + (t.edtf or "")[10:], earliest=day, latest=day)
