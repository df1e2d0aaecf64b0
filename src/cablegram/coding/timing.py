"""Each event's own time: which expression dates it, and what its status says about an expression without a year."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.coding.orderings import since, until
from cablegram.core.records import EventTime, Status, TimeExpression
from cablegram.reading.times import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.coding.mentions import EventMention

LONGEST: Final = 60  # characters of the longest expression of time
YEAR: Final = re.compile(r"\d{4}")
YEARLESS: Final = frozenset({"day", "month", "season"})  # "25 November", "April", "this spring"; a weekday keeps its week
MONTH: Final = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|fall|winter", re.IGNORECASE)
DEICTIC: Final = re.compile(r"(?:this|next|last|coming|past)\b", re.IGNORECASE)  # these say which year they mean
# nothing but the event's own complements may stand between it and a time that no span of the model covers
BOUNDARY: Final = re.compile(
    r"[,;:.–—]|\b(?:that|who|which|when|while|after|before|since|until|and|but|because|as)\b", re.IGNORECASE
)
SINCE: Final = re.compile(
    r"\b(since|from|starting|beginning|as of|effective)\s+(?:(?:the|at least|about|around|on|in)\s+)*$", re.IGNORECASE
)
UNTIL: Final = re.compile(r"\b(until|till|up to|through|by|no later than)\s+(?:(?:the|at least|about|around|on)\s+)*$", re.IGNORECASE)
BEFORE: Final = frozenset({"before", "ahead of", "prior to"})
ROUND: Final = re.compile(r"\b(before|ahead of|prior to|after|following|beyond)\s+(?:[\w’'-]+\s+){0,3}$", re.IGNORECASE)
DAY_NAMED: Final = re.compile(r"\d{4}|day|night|morning|evening|afternoon|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", re.IGNORECASE)
BESIDE: Final = 40  # characters behind "Friday's" in which the noun stands that it dates
# "the ceasefire *that eight groups signed* last October": the noun's own relative clause
RELATIVE: Final = re.compile(r"^,? (?:that|which) (?:[\w'’]+ ){0,5}[\w'’]+(?=,? (?:on |in |at )?$)")
ATTACHED: Final = re.compile(r"(?:['’]s)?(?: (?:in|at) (?:the|an?))?(?: [\w-]+){0,2} ")  # "Friday's deadly", "the next year in the"
HAPPENED: Final = frozenset({"occurred", "ongoing"})
FINEST_FIRST: Final = ("minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century", "open")


def fit_times(
    times: Sequence[TimeExpression], mentions: Iterable[EventMention], *, published: str | None
) -> tuple[TimeExpression, ...]:
    """Move an expression without a year to the year that its event's status asks for: a plan lies ahead, a deed behind."""
    if published is None:
        return tuple(times)
    fitted = list(times)
    starts = [t.start for t in times]
    for mention in mentions:
        for q in mention.times:
            for i in range(bisect_left(starts, q.start - LONGEST), bisect_left(starts, q.end)):
                if fitted[i].end > q.start:
                    fitted[i] = _fit(fitted[i], status=mention.status, published=published)
    return tuple(fitted)


def _fit(t: TimeExpression, *, status: str, published: str) -> TimeExpression:
    if t.precision not in YEARLESS or not MONTH.search(t.text) or YEAR.search(t.text) or DEICTIC.match(t.text):
        return t
    if status == "planned" and t.latest is not None and t.latest < published:
        return _moved(t, years=1, why="first after publication, since the event is planned", anchor=published)
    if status in HAPPENED and t.earliest is not None and t.earliest > published:
        return _moved(t, years=-1, why="last before publication, since the event has happened", anchor=published)
    return t


def _moved(t: TimeExpression, *, years: int, why: str, anchor: str) -> TimeExpression:
    def move(value: str) -> str:
        return YEAR.sub(lambda hit: f"{int(hit[0]) + years:04d}", value)

    value = move(t.value)
    try:
        earliest, latest = bounds(move(t.edtf or t.value))
        date.fromisoformat(latest or anchor)
    except ValueError:  # 29 February has no next year
        return t
    return replace(t, value=value, edtf=move(t.edtf) if t.edtf else None, earliest=earliest, latest=latest, rule=why, anchor=anchor)


def rank(time: TimeExpression | EventTime) -> int:
    """How fine a time is: the less, the finer."""
    return FINEST_FIRST.index(time.precision) if time.precision else len(FINEST_FIRST)


def time_of(
    mention: EventMention, *, times: Sequence[TimeExpression], text: str, sentence: tuple[int, int], published: str | None
) -> EventTime | None:
    """The finest expression among the words that the model took for the event's time.

    A plan is not dated by the day on which it was made: an expression that lies before publication does not count, and where the
    sentence holds just one that lies ahead, that one does.
    """
    dated = [t for t in times if is_date(t)]
    said = [t for t in dated if any(t.start < q.end and q.start < t.end for q in mention.times)]
    here = [t for t in dated if sentence[0] <= t.start < sentence[1]]
    found, why = min(said, key=_vagueness, default=None), "the text's own words for this event"
    if mention.status == "planned" and published is not None:
        said = [t for t in said if t.latest is None or t.latest >= published]
        ahead = [t for t in here if t.latest is not None and t.latest > published and _near(t, mention, text=text)]
        found = min(said, key=_vagueness, default=None)
        if found is None and len(ahead) == 1:
            found, why = ahead[0], "the only time in the sentence that lies ahead"
    elif found is None:
        found, why = _in_clause(mention, here, text=text, sentence=sentence, published=published), "the time of the event's own clause"
    return _opened(found, mention, text=text, sentence=sentence, why=why) if found else None


def is_date(t: TimeExpression) -> bool:
    """Whether an expression can date an event; a bare "at noon" cannot, which only publication would give a day."""
    if t.earliest is None or t.precision == "open" or (t.type not in ("DATE", "TIME") and t.latest is None):
        return False
    return not (t.type == "TIME" and "day of publication" in t.rule and not DAY_NAMED.search(t.text))


def _near(t: TimeExpression, mention: EventMention, *, text: str) -> bool:
    first, second = sorted(((t.start, t.end), (mention.trigger.start, mention.trigger.end)))
    return ";" not in text[first[1] : second[0]]


def _opened(t: TimeExpression, mention: EventMention, *, text: str, sentence: tuple[int, int], why: str) -> EventTime:
    """The time that an expression gives with the preposition before it: "since March" has no end, "by Friday" no beginning."""
    time, lead = event_time(t, why=why), text[sentence[0] : t.start]
    clock = t.type == "TIME"  # "by evening", "from midnight": the day stands
    if hit := SINCE.search(lead):
        return time if clock or "/" in t.value else since(time, why=f"{why}, “{hit[1].lower()}”") or time
    if hit := UNTIL.search(lead):
        return time if clock else until(time, why=f"{why}, “{hit[1].lower()}”") or time
    hit = ROUND.search(lead)
    if hit is None or clock or sentence[0] + hit.start() < mention.trigger.start < t.end + BESIDE and mention.trigger.start > sentence[0] + hit.start():
        return time
    why = f"{why}, “{hit[1].lower()}”"
    if hit[1].lower() in BEFORE:
        strict = t.precision not in ("day", "week", "hour", "minute") and "late part" not in t.rule
        return until(_day_before(time) if strict else time, why=why) or time
    return since(time, why=why) or time


def _day_before(time: EventTime) -> EventTime:
    if time.earliest is None:
        return time
    return replace(time, latest=(date.fromisoformat(time.earliest) - timedelta(days=1)).isoformat())


def status_at(status: Status, *, time: EventTime | None, published: str | None) -> Status:
    """The model's status, but what is dated after publication has not happened yet: it is planned."""
    ahead = time is not None and published is not None and time.earliest is not None and time.earliest > published
    return "planned" if ahead and status in HAPPENED else status


def _in_clause(
    mention: EventMention, here: Sequence[TimeExpression], *, text: str, sentence: tuple[int, int], published: str | None
) -> TimeExpression | None:
    """The time that stands in the trigger's own clause: behind it, right before it, or opening the sentence.

    What is denied, or merely possible, has no day of its own: "In November, she suggested that Japan could intervene". A time
    ahead dates no deed: "told him to repay it by Friday".
    """
    if mention.status in ("negated", "hypothetical"):
        return None
    start, end = mention.trigger.start, mention.trigger.end
    past = [t for t in here if published is None or t.earliest is None or t.earliest <= published]
    behind = [t for t in past if t.start >= end and not BOUNDARY.search(RELATIVE.sub("", text[end : t.start]))]
    before = [t for t in past if t.end <= start and ATTACHED.fullmatch(text, t.end, start)]
    opening = [
        t
        for t in past
        if t.end <= start and len(text[sentence[0] : t.start].split()) <= 1 and not BOUNDARY.search(text[t.end : start].lstrip(", "))
    ]  # "On Friday, …", "Last week …"
    return next(iter((*before, *behind[:1], *opening)), None)


def _vagueness(t: TimeExpression) -> tuple[bool, bool, int]:
    """A date in figures comes before "overnight" and the like, an interval before its ends, the finer before the coarser."""
    return not any(c.isdigit() for c in t.text), "/" not in t.value, rank(t)


def event_time(t: TimeExpression, *, why: str) -> EventTime:
    """An event's time from the expression that gives it; ``why`` says how the two belong together."""
    return EventTime(
        start=t.start,
        end=t.end,
        text=t.text,
        edtf=t.edtf,
        earliest=t.earliest,
        latest=t.latest,
        precision=t.precision,
        rule=f"{why}: {t.rule}",
    )
