"""Each event's own time: which expression dates it, and what its status says about an expression without a year."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

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
                    fitted[i] = fit(fitted[i], status=mention.status, published=published)
    return tuple(fitted)


def fit(t: TimeExpression, *, status: str, published: str) -> TimeExpression:
    """An expression without a year in the year that a status asks for."""
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
    dated = [t for t in times if t.type in ("DATE", "TIME") and t.earliest and t.precision != "open"]
    said = [t for t in dated if any(t.start < q.end and q.start < t.end for q in mention.times)]
    if mention.status == "planned" and published is not None:
        said = [t for t in said if t.latest is None or t.latest >= published]
        if not said:
            ahead = [t for t in dated if sentence[0] <= t.start < sentence[1] and t.latest is not None and t.latest > published]
            return event_time(ahead[0], why="the only time in the sentence that lies ahead") if len(ahead) == 1 else None
    if not said:
        return _time_in_clause(mention, [t for t in dated if sentence[0] <= t.start < sentence[1]], text=text, sentence=sentence)
    return event_time(min(said, key=_vagueness), why="the text's own words for this event")


def status_at(status: Status, *, time: EventTime | None, published: str | None) -> Status:
    """The model's status, but what is dated after publication has not happened yet: it is planned."""
    ahead = time is not None and published is not None and time.earliest is not None and time.earliest > published
    return "planned" if ahead and status in HAPPENED else status


def _time_in_clause(
    mention: EventMention, here: Sequence[TimeExpression], *, text: str, sentence: tuple[int, int]
) -> EventTime | None:
    """The sentence's only time, where it opens the sentence or stands in the trigger's own clause."""
    if len(here) != 1 or mention.status == "negated":
        return None
    t, trigger = here[0], mention.trigger
    if mention.status == "hypothetical":  # "In November, she suggested that Japan could …": what is possible has no day of its own
        said = len(text[sentence[0] : t.start].split()) <= 1 and t.end < trigger.start
        return event_time(t, why="when it was suggested, the only time of the sentence") if said else None
    if t.start >= trigger.end:
        fits = not BOUNDARY.search(text, trigger.end, t.start)
    else:
        opens = len(text[sentence[0] : t.start].split()) <= 1  # "On Friday, …", "Last week …"
        fits = opens and not BOUNDARY.search(text[t.end : trigger.start].lstrip(", "))
    return event_time(t, why="the only time of the event's own clause") if fits else None


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
