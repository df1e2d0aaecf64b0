"""Each event's own time: which expression dates it, and what its status says about an expression without a year."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cablegram.coding.orderings import DAYS, NUMBERS, closed, since, until
from cablegram.coding.tenses import WOULD_NOT, tense_of
from cablegram.core.records import EventTime, Status, TimeExpression
from cablegram.reading.times import bounds
from cablegram.reading.timevalues import shifted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.coding.mentions import EventMention
    from cablegram.coding.tenses import Tense

REACH: Final = 240  # characters between an event and a time of its own; the longest in the corpus is under 200
LONGEST: Final = 60  # characters of the longest expression of time
YEAR: Final = re.compile(r"\d{4}")
YEARLESS: Final = frozenset({"day", "month", "season"})  # "25 November", "April", "this spring"; a weekday keeps its week
MONTH: Final = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|fall|winter", re.IGNORECASE)
HAD: Final = re.compile(
    r"\w (?:he|she|it|they|who|which|that) had (?:been )?\w+(?:ed|en|ung|own|ade|eld|aid|ent)\b"
)  # "lifted the law he had imposed overnight"
WHICH_BEGINS: Final = re.compile(
    r", which (?:begins?|starts?|opens?|falls?|is)(?: due)? (?:on |in )?$"
)  # "before Tihar, which begins on"
RECORD: Final = re.compile(
    r"\b(?:first|only|[a-z]{3,}est|most [a-z]+)\b[^,;.]* since (?:the )?$"
)  # "the first such decree since 1990"
LEAVES: Final = re.compile(r"\b(?:leaves?|flies|fly|travels?|heads?|departs?|sets? off)\b[^,;]* for (?:[\w-]+ ){0,3}$")
LAST: Final = re.compile(r"(?:last|past|early last|late last)\b", re.IGNORECASE)
IN_WORDS: Final = frozenset({"AGREE", "REQUEST"})  # what is agreed or asked lies ahead
MANY: Final = 3  # words between a verb and the time of its object: "on a joint patrol in the"
DEICTIC: Final = re.compile(r"(?:this|next|last|coming|past)\b", re.IGNORECASE)  # these say which year they mean
# nothing but the event's own complements may stand between it and a time that no span of the model covers
BOUNDARY: Final = re.compile(
    r"[,;:.–—]|\b(?:that|who|which|when|while|after|before|since|until|and|but|because|as)\b", re.IGNORECASE
)
SINCE: Final = re.compile(
    r"\b(since|from|starting|beginning|as of|effective)\s+(?:(?:the|at least|about|around|on|in)\s+)*$", re.IGNORECASE
)
UNTIL: Final = re.compile(
    r"\b(until|till|up to|through|by|no later than)\s+(?:(?:the|at least|about|around|on)\s+)*$", re.IGNORECASE
)
POSTPONED: Final = re.compile(r"\b(?:postponed|put off|delayed|deferred|rescheduled|pushed back)\b[^,;]*$", re.IGNORECASE)
BEFORE: Final = frozenset({"before", "ahead of", "prior to"})
ROUND: Final = re.compile(r"\b(before|ahead of|prior to|after|following|beyond)\s+(?:[\w’'-]+\s+){0,4}$", re.IGNORECASE)
DAY_NAMED: Final = re.compile(
    r"\d{4}|day|\bnight|tonight|overnight|morning|evening|afternoon|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    re.IGNORECASE,
)
SIDE_BY_SIDE: Final = re.compile(r",? and (?:again )?(?:on |in )?(?:the )?")
LASTING: Final = re.compile(
    r"\b(?P<many>\d{1,2}|"
    + "|".join(NUMBERS)
    + r")[ -](?P<unit>day|week)s?(?: of)? (?:(?!after|before|later|ago|since)[\w-]+ ){0,3}$",
    re.IGNORECASE,
)
BEGINS: Final = re.compile(r"\b(?:began|begins?|start(?:s|ed)?|open(?:s|ed)?|launch(?:es|ed)?)\b", re.IGNORECASE)
ENDS: Final = re.compile(r"\b(?:end(?:s|ed)?|finish(?:es|ed)?|wrapped up|conclude[sd]?)\b", re.IGNORECASE)
POSSESSIVE: Final = re.compile(r"['’]s? \w")
OPENS: Final = re.compile(r"\b(?:since|until|before|after)\s+(?:the\s+)?$", re.IGNORECASE)
COMMA: Final = re.compile(r", (?:on |in )?(?:the )?")
AS_EARLY: Final = re.compile(r"\bas (?:early|soon) as (?:on |in )?(?:the )?$", re.IGNORECASE)
WHEN: Final = re.compile(r",? when\b")  # "since November, when Chile seized a trawler": the seizing is November's
BESIDE: Final = 40  # characters behind "Friday's" in which the noun stands that it dates
# "the ceasefire *that eight groups signed* last October": the noun's own relative clause
RELATIVE: Final = re.compile(
    r"^(?:,? (?:that|which) (?:[\w'’]+ ){0,5}[\w'’]+"
    r"|,? (?:signed|held|issued|reached|agreed|concluded|announced|imposed|launched|staged|made)"
    r"(?: (?:in|at|by|with) (?:[\w'’]+ ?){1,3})?)(?=,? ?(?:on |in |at )?$)"
)
ATTACHED: Final = re.compile(r"(?:['’]s(?: [\w-]+){0,2} | in (?:the|an?) | )")  # "Friday's deadly", "the next year in the"
# "sailors *detained in* May", "charges *of ordering* a massacre in 1982": the time is that of the words between
OTHER_S: Final = re.compile(r"\b\w+(?:ed|en) (?:in|on|by|with|at|for|last|to|from|under|during)\b", re.IGNORECASE)
DOING: Final = re.compile(r"\b(?:of|from|for) \w+ing\b", re.IGNORECASE)
LONG: Final = frozenset({"month", "season", "quarter", "year", "decade", "century"})
DUE: Final = re.compile(
    r"\b(?:to|would|will|should|must)\b.*\b(?:by|until|before|within|for) $", re.IGNORECASE
)  # "told him to repay it by"
# "plans announced in January", "has a June 1 deadline": the event's tense is not that of the time
IN_NO_DOUBT: Final = re.compile(r"\b\w+ed (?:in|on) $|\ban? $", re.IGNORECASE)
FOR_WHEN: Final = re.compile(r"\bfor (?:the )?$")  # "have called a march for Tuesday"
SET_FOR: Final = re.compile(r"\b(?:planned|scheduled|due|set|slated) for (?:the )?$")  # whose weekday the tense has settled
# "had been expected to resign on Friday" looks back; what "had been due on Friday" may have been called off before its day
WAS_DUE: Final = re.compile(r"\b(?:had been|was|were) (?:expected|supposed|meant|to have)\b[^;.]*$", re.IGNORECASE)
# "elections that were due on 14 December": no plan is a year ahead of the day for which it had been made
HAD_BEEN_SET: Final = re.compile(
    r"\b(?:was|were|had been|originally|previously|initially) (?:\w+ )?(?:due|scheduled|planned|set|slated|meant|to)\b"
    r"(?:(?!\b(?:has|have|but|until|now|will|moved)\b)[^,;.])*$",
    re.IGNORECASE,
)
HAPPENED: Final = frozenset({"occurred", "ongoing"})
FINEST_FIRST: Final = ("minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century", "open")


def fit_times(
    text: str, *, times: Sequence[TimeExpression], mentions: Iterable[EventMention], published: str | None
) -> tuple[TimeExpression, ...]:
    """Move an expression without a year to the year that its event's status asks for: a plan lies ahead, a deed behind.

    Only what was counted from publication is moved: in history told in order the date before has given the year.
    """
    if published is None:
        return tuple(times)
    fitted = list(times)
    starts = [t.start for t in times]
    for mention in mentions:
        for q in mention.times:
            for i in range(bisect_left(starts, q.start - LONGEST), bisect_left(starts, q.end)):
                if fitted[i].end > q.start and not is_of_content(fitted[i], mention, text=text):
                    lead = text[max(0, fitted[i].start - LONGEST) : fitted[i].start]
                    fitted[i] = fit(fitted[i], status=mention.status, published=published, lead=lead)
    return tuple(fitted)


def fit(t: TimeExpression, *, status: str, published: str, lead: str) -> TimeExpression:
    """An expression without a year in the year that a status asks for, a weekday in its week; ``lead`` is the text before it."""
    if t.precision == "day" and t.rule.startswith("weekday") and t.latest is not None:
        ahead = status == "planned" and t.latest < published and FOR_WHEN.search(lead) and not SET_FOR.search(lead)
        behind = t.latest > published and WAS_DUE.search(lead)
        return _by_days(t, 7 if ahead else -7, anchor=published) if ahead or behind else t
    if t.anchor != published or IN_NO_DOUBT.search(lead):
        return t
    if (
        t.precision not in YEARLESS
        or not (MONTH.search(t.text) or t.rule.startswith("holiday"))
        or YEAR.search(t.text)
        or DEICTIC.match(t.text)
    ):
        return t
    if status == "planned" and t.latest is not None and t.latest < published:
        if HAD_BEEN_SET.search(lead):
            return t
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


def _by_days(t: TimeExpression, days: int, *, anchor: str) -> TimeExpression:
    moved = shifted(date.fromisoformat(t.latest or anchor), days)
    if moved is None:
        return t
    day = moved.isoformat()
    why = "weekday after publication, since the event is planned" if days > 0 else "weekday before publication, since it was due"
    return replace(t, value=day + t.value[10:], edtf=day, earliest=day, latest=day, rule=why, anchor=anchor)


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
    # "welcomed Friday's ruling": a possessive dates the noun behind it
    begin = max(sentence[0], mention.trigger.start - REACH)
    if mention.type == "REJECT" and WOULD_NOT.search(text, begin, mention.trigger.start):
        return None  # "would not send a delegation next week": the refusal is not next week's
    dated = [
        t
        for t in _around(mention, times)
        if is_date(t)
        and not (mention.trigger.end <= t.start and POSSESSIVE.match(text, t.end))
        and not is_of_content(t, mention, text=text)
        and not HAD.search(text, mention.trigger.end, t.start)
        and not RECORD.search(text, max(sentence[0], t.start - REACH), t.start)
    ]
    said = [t for t in dated if any(t.start < q.end and q.start < t.end for q in mention.times)]
    here = [t for t in dated if sentence[0] <= t.start < sentence[1]]
    found, why = _widest(said, among=dated, text=text), "the text's own words for this event"
    if mention.status == "planned" and published is not None:
        told = [t for t in said if t.latest is None or t.latest >= published]
        ahead = [t for t in here if t.latest is not None and t.latest > published and _near(t, mention, text=text)]
        found = _widest(told, among=dated, text=text)
        if found is None and len(ahead) == 1:
            found, why = ahead[0], "the only time in the sentence that lies ahead"
        elif found is None:
            found = _contradicted(mention, said, text=text, sentence=sentence)
    elif found is None:
        found, why = (
            _in_clause(mention, here, text=text, sentence=sentence, published=published),
            "the time of the event's own clause",
        )
    lasting = LASTING.search(text, begin, mention.trigger.start)
    if lasting and len(here) == 1 and (found or here[0]).earliest == (found or here[0]).latest:
        return _stretched(found or here[0], lasting, text=text, sentence=sentence) or (
            event_time(found, why=why) if found else None
        )
    return _opened(found, mention, text=text, sentence=sentence, why=why) if found else None


def _around(mention: EventMention, times: Iterable[TimeExpression]) -> Iterable[TimeExpression]:
    """The expressions close to a mention, and those in its own words for the time, so that an endless sentence costs no more."""
    start = min(mention.trigger.start - REACH, *(q.start for q in mention.times), mention.trigger.start)
    end = max(mention.trigger.end + REACH, *(q.end for q in mention.times), mention.trigger.end)
    return (t for t in times if t.start < end and start < t.end)


def _contradicted(
    mention: EventMention, said: Sequence[TimeExpression], *, text: str, sentence: tuple[int, int]
) -> TimeExpression | None:
    """A time behind publication that stands with a verb in the future, "will attack last week": ``check_times`` flags it."""
    if not said or tense_of(text, start=sentence[0], trigger=mention.trigger, end=sentence[1]) != "future":
        return None
    end = mention.trigger.end
    return next((t for t in said if t.start >= end and not _is_another_s(text[end : t.start], t)), None)


def is_of_content(t: TimeExpression, mention: EventMention, *, text: str) -> bool:
    """Whether a month or season is that of what somebody agreed to or asked for: "settled on a joint patrol in the autumn"."""
    if mention.type not in IN_WORDS or mention.status not in HAPPENED or t.precision not in YEARLESS - {"day"}:
        return False
    between = text[mention.trigger.end : t.start].split()
    passive = "was" in between or "were" in between
    return len(between) > MANY and not passive and not YEAR.search(t.text) and not LAST.match(t.text)


def _stretched(t: TimeExpression, lasting: re.Match[str], *, text: str, sentence: tuple[int, int]) -> EventTime | None:
    """All the days of what lasted, from the day on which it began or ended: "began five days of drills on Monday"."""
    told = text[max(sentence[0], lasting.start() - REACH) : max(t.end, lasting.end())]
    many = NUMBERS.get(lasting["many"].lower()) or int(lasting["many"])
    rest = many * DAYS[lasting["unit"].lower()] - 1
    day = date.fromisoformat(t.earliest or "")
    first, last = (shifted(day, -rest), day) if ENDS.search(told) else (day, shifted(day, rest))
    if rest < 0 or first is None or last is None or not (ENDS.search(told) or BEGINS.search(told)):
        return None
    time = event_time(t, why=f"“{lasting[0].strip()}” that {'ended' if last == day else 'began'} on {t.text}")
    return replace(time, edtf=f"{first}/{last}", earliest=first.isoformat(), latest=last.isoformat())


def is_date(t: TimeExpression) -> bool:
    """Whether an expression can date an event; a bare "at noon" cannot, which only publication would give a day."""
    if t.earliest is None or t.precision == "open" or (t.type not in ("DATE", "TIME") and t.latest is None):
        return False
    return not (is_clock(t) and "day of publication" in t.rule)


def is_clock(t: TimeExpression) -> bool:
    """Whether an expression names an hour and no day: "at noon", "before midnight"."""
    return t.type == "TIME" and not DAY_NAMED.search(t.text)


def _widest(said: Sequence[TimeExpression], *, among: Sequence[TimeExpression], text: str) -> TimeExpression | None:
    """The finest of several times; those side by side ("in the 1970s and 1980s") are the stretch from the first to the last.

    Of a list of three or more ("on 7, 9 and 12 October") one said for the event brings the others, which stand ``among`` the rest.
    """
    best = min(said, key=_vagueness, default=None)
    if best is None or "/" in best.value:
        return best
    listed = _listed(sorted(among, key=lambda t: t.start), said=said, text=text)
    pairs = [(listed[0], listed[-1])] if listed else pairwise(sorted(said, key=lambda t: t.start))
    for first, last in pairs:
        beside = listed or SIDE_BY_SIDE.fullmatch(text, first.end, last.start)
        if beside and first.earliest and last.latest and first.earliest < last.latest:
            edtf = f"{first.edtf}/{last.edtf}" if first.type == last.type == "DATE" else f"{first.earliest}/{last.latest}"
            both = replace(first, end=last.end, text=text[first.start : last.end], latest=last.latest, edtf=edtf)
            return replace(both, value=edtf, rule="from the first date to the second")
    return best


def _listed(times: Sequence[TimeExpression], *, said: Sequence[TimeExpression], text: str) -> Sequence[TimeExpression]:
    """The three or more times of one list, "a, b and c", that hold a time said for the event; empty without such a list."""
    run: list[TimeExpression] = []
    for t in times:
        gap = text[run[-1].end : t.start] if run else ""
        if run and t.precision == run[-1].precision and SIDE_BY_SIDE.fullmatch(gap) and len(run) > 1:
            if any(one in said for one in (*run, t)) and len({one.start for one in (*run, t)}) > MANY - 1:
                return [*run, t]
            run = []
        elif run and t.precision == run[-1].precision and COMMA.fullmatch(gap):
            run.append(t)
        else:
            run = [t]
    return ()


def _near(t: TimeExpression, mention: EventMention, *, text: str) -> bool:
    first, second = sorted(((t.start, t.end), (mention.trigger.start, mention.trigger.end)))
    return ";" not in text[first[1] : second[0]]


def _opened(t: TimeExpression, mention: EventMention, *, text: str, sentence: tuple[int, int], why: str) -> EventTime | None:
    """The time that an expression gives with the preposition before it: "since March" has no end, "by Friday" no beginning."""
    begin = max(sentence[0], min(t.start, mention.trigger.start) - REACH)
    time, lead = event_time(t, why=why), WHICH_BEGINS.sub(" ", text[begin : t.start])
    if t.end <= mention.trigger.start and WHEN.match(text, t.end):
        return closed(replace(time, rule=time.rule.removesuffix(", open at its end")))
    if hit := AS_EARLY.search(lead):
        return since(time, why=f"{why}, “{hit[0].strip().lower()}”") or time
    clock = t.type == "TIME"  # "by evening", "from midnight": the day stands
    if (
        mention.status == "planned"
        and mention.type in ("AGREE", "CONSULT")
        and LEAVES.search(lead + text[t.start : mention.trigger.start])
    ):
        return since(time, why=f"{why}, the day of leaving for it") or time
    if (hit := SINCE.search(lead)) and text[t.end : t.end + 1] not in ("'", "’"):
        return time if clock or "/" in t.value else since(time, why=f"{why}, “{hit[1].lower()}”") or time
    if hit := UNTIL.search(lead):
        moved = mention.status == "planned" and POSTPONED.search(lead)  # "postponed until 20 January": that is its new day
        return time if clock or moved else until(time, why=f"{why}, “{hit[1].lower()}”") or time
    hit = ROUND.search(lead)
    if hit is None or clock or begin + hit.start() < mention.trigger.start < t.end + BESIDE:
        return time
    why = f"{why}, “{hit[1].lower()}”"
    if hit[1].lower() in BEFORE:
        strict = t.precision not in ("day", "week", "hour", "minute") and "late part" not in t.rule
        end = _day_before(time) if strict else time
        return until(end, why=why) or time if end else None
    return since(time, why=why) or time


def _day_before(time: EventTime) -> EventTime | None:
    """A time up to the day before it begins; ``None`` where the calendar has no such day."""
    if time.earliest is None:
        return time
    eve = shifted(date.fromisoformat(time.earliest), -1)
    return replace(time, latest=eve.isoformat()) if eve else None


def status_at(status: Status, *, time: EventTime | None, tense: Tense, published: str | None) -> Status:
    """The model's status, but what is dated after publication and not told in the past is planned.

    A deed told in the past and dated ahead stays one: one of the two is misread, and a flag says so (``check_times``).
    """
    ahead = time is not None and published is not None and time.earliest is not None and time.earliest > published
    return "planned" if ahead and status in HAPPENED and tense not in ("past", "perfect", "pluperfect") else status


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
    behind = [t for t in past if t.start >= end and not _is_another_s(RELATIVE.sub("", text[end : t.start]), t)]
    before = [
        t
        for t in past
        if t.end <= start and ATTACHED.fullmatch(text, t.end, start) and not text.endswith((" of ", " by "), 0, t.start)
    ]
    opening = [
        t
        for t in past
        if t.end <= start
        and t.start - sentence[0] < LONGEST
        and len(text[sentence[0] : t.start].split()) <= 1
        and not BOUNDARY.search(text[t.end : start].lstrip(", "))
    ]  # "On Friday, …", "Last week …"
    return next(iter((*before, *behind[:1], *opening)), None)


def _is_another_s(between: str, t: TimeExpression) -> bool:
    """Whether what stands between a trigger and a time behind it shows that the time is that of something else."""
    inner = OPENS.sub("", between)
    return (
        any(p.search(inner) for p in (BOUNDARY, OTHER_S))
        or bool(DUE.search(between))
        or (t.precision in LONG and bool(DOING.search(between)))
    )


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
