"""The order in which a text tells its events, and the dates that it gives to those without words of their own.

An event takes the first that applies: an order told in its sentence ("a day after"), the day on which it was reported in the
present ("…, the ministry said on Monday"), the verb that it is coordinated with, the answer that it is to what was told before,
the scene that is being told, and, in a text without any date, the news of the day. Every date says in words which it was.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.lasting import lasted, within
from cablegram.coding.mentions import by_sentence
from cablegram.coding.orderings import ENDING, Link, bound_by, cited, closed, derived, link_between, reason, since, until
from cablegram.coding.replies import answered, beside_told, taken_up, told_as_later, words_about
from cablegram.coding.telling import DAYS, FAR, FINE, REACTIONS, WORDS_FAR, Here, Scene, Story, Told, ends_scene, near, own_time
from cablegram.coding.tenses import MADE_IN_WORDS, is_told_by_verb, tense_of
from cablegram.coding.timing import HAPPENED, event_time, is_clock, is_date
from cablegram.core.ontology import EVENT_TYPES
from cablegram.core.records import EventTime

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.coding.coreference import Draft
    from cablegram.core.records import Event

NEWS_OF_THE_DAY: Final = "news of the day: no date in the text, present report"
REPORTED: Final = re.compile(
    r"\b(?:said|told|announced|reported|confirmed|added|wrote|declared|disclosed|stated|acknowledged)\b(?:(?!\b(?:that|had)\b)[^;.])*$",
    re.IGNORECASE,
)
JOINED: Final = re.compile(
    r";|\b(?:that|who|which|whom|whose|had|to|will|would|while|because|if|for|since|after|before)\b"
    r"(?! (?:dawn|dusk|noon|midday|midnight|dark|sunrise|sunset|nightfall|daybreak))",
    re.IGNORECASE,
)
# "were taken …, and a teacher who tried to stop the bus was beaten": the second clause has its own subject
AND: Final = re.compile(r", (?:and|but) ([^,;]*)$")
HELD: Final = re.compile(
    r";|[“”]|\b(?:that|who|which|whom|whose|had|will|would|while|because|if|since|after|before)\b", re.IGNORECASE
)
SUBJECT_S: Final = re.compile(
    r"\b(?:who|which|that|heading|trying|waiting|hoping|belonging|going) .*(?=\b(?:was|were|came|did)\b)|\b(?:for|to) (?:the|a|an) "
)
BACKGROUND: Final = re.compile(
    r"\b(?:previously|(?<!minutes )(?<!hours )earlier|formerly|once(?! more| again)|repeatedly|often|usually|seldom|always|long"
    r"|in the past|over the years|for (?:years|months|decades|weeks))\b",
    re.IGNORECASE,
)
EVER_SINCE: Final = re.compile(r"[^;]*\b(?:ever since\b|since(?=[.,;]|$))")
AT_WHICH: Final = re.compile(r",? (?:at|during|in the course of) which [^,;]*")
WHO: Final = re.compile(r"[^;,“”]*, (?:who|which) (?:\w+ly )?")  # "dismissed the commander, who ignored the letter"
DATELINE: Final = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’/-]{2,}(?:, [A-Z][\w.]+)?[,:] ")  # "LIMA, 5 March (Agency) —"
LATER: Final = re.compile(
    r"[^;]*?\b(?:(?:in|over) the (?:following|next|ensuing|subsequent) (?:days|weeks|months|years)"
    r"|(?:days|weeks|months) later|afterwards)\b",
    re.IGNORECASE,
)
SUBORDINATE: Final = re.compile(
    r"\b(?:after|before|since|because|who|which|whose|whom|until|if|whether|when|while|where)\b", re.IGNORECASE
)
BY_THEN: Final = re.compile(
    r"\b(?:[Bb]y (?:then|noon|midday|lunch(?:time)?|dusk|dark|nightfall|midnight|(?:the )?(?:evening|night|afternoon|morning))"
    r"|[Ww]ithin (?:the|an) hour|minutes earlier)\b"
)
ASIDE: Final = re.compile(r"\b(?:who|which|whose|whom|where|that|when|since|after|before|until|from)\b[^;,.]*$", re.IGNORECASE)
AT: Final = re.compile(r"(?:^|[“\"]|\b(?:on|at|in|late|early|over|during)|[a-z]) ?(?:the )?(?<! of )(?<! of the )$")
COARSE: Final = frozenset({"year", "decade", "century", "open", "season", "quarter"})
CARRIED: Final = frozenset({"past", "untold", "infinitive"})
VERBAL: Final = frozenset({1, 3})  # quad classes of words: who speaks of a deed need not speak on its day


def date_by_story(records: Sequence[Draft], *, drafts: Sequence[Draft], story: Story) -> tuple[Event, ...]:
    """The records' events, those without a time dated by what the text tells around them."""
    story = replace(story, times=sorted(story.times, key=lambda t: (t.start, t.end)))
    told = sorted(_mentions(records, drafts, story=story), key=lambda m: m.event.trigger.start)
    times = [r.event.time for r in records]
    told_in: dict[int, list[Told]] = {}
    for m in told:
        told_in.setdefault(m.sentence, []).append(m)
    bare = _bare_times(story)
    _order(told_in, times, bare=bare, story=story)
    scene = Scene()
    for number in sorted({*told_in, *bare}, key=lambda n: story.sentences[n].start):
        here = Here(mentions=told_in.get(number, []), bare=bare.get(number, []), sentence=story.sentences[number], number=number)
        scene.ended = scene.ended or ends_scene(number, scene=scene, story=story)
        _move_by_words(scene, here, times=times, story=story, opening=True)
        for m in here.mentions:
            if (span := lasted(m, here=here, scene=scene, story=story)) and _may_last(span, times[m.record], m=m):
                times[m.record] = span
                scene.span = (m.sentence, span)
            if times[m.record] is None and m.event.status == "planned":
                counted = beside_told(m, here=here, scene=scene, story=story)
                counted = counted if counted and counted.earliest == counted.latest else None
                times[m.record] = counted or within(m, here=here, scene=scene, story=story)
            if times[m.record] is None and m.event.status in HAPPENED:
                times[m.record] = _dated(m, here=here, scene=scene, times=times, story=story)
            _move(scene, m, time=m.event.time or times[m.record])
        _move_by_words(scene, here, times=times, story=story, opening=False)
    if not any(
        (t.earliest or t.latest) and not (is_clock(t) and not is_date(t))
        for t in story.times
        if t.precision != "open" and t.type in ("DATE", "TIME")
    ):
        _date_news(told, times, published=story.published)
    return tuple(replace(r.event, time=t) for r, t in zip(records, times, strict=True))


def _may_last(span: EventTime, time: EventTime | None, *, m: Told) -> bool:
    """Whether a length told of an event fits what is known of its time: nothing, or the day on which it began or ended."""
    if m.event.status not in HAPPENED or m.event.time is not None:
        return False
    return time is None or (time.earliest == time.latest and time.earliest in (span.earliest, span.latest))


def _mentions(records: Sequence[Draft], drafts: Sequence[Draft], *, story: Story) -> Iterator[Told]:
    holder = {(t.start, t.end): n for n, r in enumerate(records) for t in r.triggers}
    for d in drafts:
        t = d.event.trigger
        if (n := holder.get((t.start, t.end))) is not None:
            s = story.sentences[d.sentence]
            tense = tense_of(story.text, start=s.start, trigger=t, end=s.end)
            verb = is_told_by_verb(story.text, start=s.start, trigger=t)
            yield Told(record=n, event=d.event, sentence=d.sentence, tense=tense, verb=verb)


def _order(
    told_in: Mapping[int, Sequence[Told]],
    times: list[EventTime | None],
    *,
    bare: Mapping[int, Sequence[EventTime]],
    story: Story,
) -> None:
    """Dates by an order that a sentence tells: first what another event dates, then what a bare expression does."""
    for number, here in told_in.items():
        for m in here:
            if times[m.record] is None and m.event.status not in ("hypothetical", "negated"):
                times[m.record] = _ordered(m, here, times=times, bare=bare.get(number, ()), story=story)


def _bare_times(story: Story) -> dict[int, list[EventTime]]:
    """By sentence, the expressions that may date something."""
    found: dict[int, list[EventTime]] = {}
    for number, times in enumerate(by_sentence(story.times, story.sentences)):
        days = [t for t in times if is_date(t) and not is_clock(t)]
        # "overnight between 25 and 26 May": not the night up to publication
        here = [event_time(t, why="the day told beside it") for t in days if len(days) == 1 or t.text.lower() != "overnight"]
        if here:
            found[number] = here
    return found


def _ordered(
    m: Told, here: Sequence[Told], *, times: Sequence[EventTime | None], bare: Sequence[EventTime], story: Story
) -> EventTime | None:
    at = (m.event.trigger.start, m.event.trigger.end)
    done = m.event.status in HAPPENED
    others = [
        ((o.event.trigger.start, o.event.trigger.end), times[o.record], False)
        for o in near(m, here)
        if o.record != m.record and (not done or o.event.status in HAPPENED)
    ]
    found_here = [*others, *(((b.start or 0, b.end or 0), b, True) for b in bare)]
    for span, told, only_words in sorted(found_here, key=lambda o: (o[0][0] > at[0], abs(o[0][0] - at[0]))):
        time = closed(told) if told and only_words else told
        link = _link(at, span, story=story, sentence=story.sentences[m.sentence].start) if time else None
        if (
            time is None
            or link is None
            or (only_words and _needs_event(link, m, behind=story.text[span[1] :][:2]))
            or (link.order == "same" and not done)
        ):
            continue
        found = bound_by(link, other=time)
        if found and found.latest and ENDING.search(story.text, story.sentences[m.sentence].start, at[0]):
            found = until(found, why=f"over by then, {reason(found)}")
        if found and not (found.earliest is None and story.published and found.latest and found.latest >= story.published):
            return found
    return None


def _needs_event(link: Link, m: Told, *, behind: str) -> bool:
    """Whether a bare time cannot stand in an order: only an event is caused, or is what somebody is accused of.

    "since", "over" and "against" take a time that an event's word follows, as in "over Tuesday's raid"; so ``behind`` begins.
    """
    owning = behind.startswith(("'", "’"))
    of_verb = link.causes or link.words.startswith(m.event.trigger.text)
    return of_verb or (link.words.lower() in {"over", "against", "since"} and not owning)


def _link(at: tuple[int, int], other: tuple[int, int], *, story: Story, sentence: int) -> Link | None:
    if at < other:
        return link_between(story.text, sentence=sentence, first=at, second=other)
    link = link_between(story.text, sentence=sentence, first=other, second=at)
    return link.turned() if link else None


def _dated(m: Told, *, here: Here, scene: Scene, times: Sequence[EventTime | None], story: Story) -> EventTime | None:
    """The time that the report, the sentence or the scene gives to a happening without one."""
    return (
        beside_told(m, here=here, scene=scene, story=story)
        or told_as_later(m, here=here, scene=scene, story=story)
        or within(m, here=here, scene=scene, story=story)
        or words_about(m, here=here, scene=scene, story=story)
        or _reported(m, here=here, story=story)
        or _inferred(m, here=here, scene=scene, times=times, story=story)
    )


def _inferred(m: Told, *, here: Here, scene: Scene, times: Sequence[EventTime | None], story: Story) -> EventTime | None:
    """What other happenings say of one's time; never against words of its own that place it elsewhere: "decades ago"."""
    background = BACKGROUND.search(story.text, here.sentence.start, here.sentence.end)
    found = (
        _shared(m, here=here, times=times, story=story)
        or _earlier(m, here=here, times=times)
        or answered(m, here=here, scene=scene, times=times, story=story)
        or taken_up(m, here=here, times=times, story=story)
        or (None if background else _carried(m, here=here, scene=scene, story=story))
    )
    own = own_time(m, here=here, story=story) if found else None
    return None if own and found and not own[0] <= (found.start or 0) < own[1] else found


def _reported(m: Told, *, here: Here, story: Story) -> EventTime | None:
    """What is reported in the present has the day of the report: "… have agreed, the president announced on Monday"."""
    text, trigger = story.text, m.event.trigger
    for time in here.bare:
        start, end = time.start or 0, time.end or 0
        between = text[trigger.end : start]
        had = m.tense == "pluperfect" and not any(trigger.end < (t.start or 0) < start for t in here.bare)
        behind = trigger.end < start and ("," in between or had) and REPORTED.search(between)
        ahead = end < trigger.start and REPORTED.search(text, here.sentence.start, start)
        if behind and m.tense in ("perfect", "present") and (time.latest or "") <= (story.published or "9"):
            return derived(time, why=f"told in the present by a report of {cited(time)}")
        if (behind or ahead) and m.tense == "pluperfect" and (time.latest or "9") <= (story.published or "9"):
            return until(time, why=f"told as past by a report of {cited(time)}")
        if end < trigger.start and EVER_SINCE.match(text[trigger.end : here.sentence.end]):
            return since(time, why=f"“ever since” {cited(time)}")
    return None


def _earlier(m: Told, *, here: Here, times: Sequence[EventTime | None]) -> EventTime | None:
    """What "had" puts before a dated happening of its sentence is not later; "minutes earlier" is the same day."""
    if m.tense != "pluperfect":
        return None
    dated = (o.event.time or times[o.record] for o in near(m, here.mentions) if o.record != m.record and o.tense == "past")
    time = next((t for t in dated if t and t.latest and t.precision in FINE), None)
    return until(time, why=f"told as earlier than what is dated by {cited(time)}") if time else None


def _shared(m: Told, *, here: Here, times: Sequence[EventTime | None], story: Story) -> EventTime | None:
    """Verbs of one sentence that "and" or a participle joins happened together, and in the time that the sentence told before."""
    text, trigger = story.text, m.event.trigger
    if not m.verb:
        return None
    for o in near(m, here.mentions):
        time = o.event.time or times[o.record]
        if o.record == m.record or time is None or o.event.status not in HAPPENED or not o.verb:
            continue
        first, second = sorted((trigger, o.event.trigger), key=lambda t: t.start)
        between = text[first.end : second.start]
        joined = is_joined(between)
        alike = m.tense == o.tense or {m.tense, o.tense} <= CARRIED or (o.event.trigger == first and m.tense == "past")
        if (
            first is o.event.trigger
            and m.tense == "past"
            and WHO.fullmatch(between)
            and EVENT_TYPES[o.event.type].quad not in VERBAL
        ):
            return since(time, why=f"told of somebody in what is dated by {cited(time)}, so not earlier")
        if alike and joined:
            if m.event.type in REACTIONS and o.event.type not in REACTIONS and o.event.time is None:
                return since(time, why=f"words in one sentence with what is dated by {cited(time)}, so not earlier")
            if first is o.event.trigger and LATER.match(text[trigger.end : here.sentence.end]):
                return since(time, why=f"in the time after what is dated by {cited(time)}")
            return derived(time, why=f"in one sentence with what is dated by {cited(time)}")
    for time in here.bare:
        start, end = time.start or 0, time.end or 0
        lead = text[here.sentence.start : start]
        if end <= trigger.start and AT_WHICH.fullmatch(text, end, trigger.start) and m.tense == "past":
            return derived(time, why=f"at an occasion dated by {cited(time)}")
        framed = end <= trigger.start and m.tense == "past" and AT.search(lead) and not ASIDE.search(lead)
        if framed and not JOINED.search(text[end : trigger.start]) and (time.latest or "9") <= (story.published or "9"):
            return derived(time, why=f"in a sentence about {cited(time)}")
    return None


def is_joined(between: str) -> bool:
    """Whether the words between two verbs put them side by side: "and", a comma, or a new clause of its own."""
    if not JOINED.search(between):
        return re.search(r"\band\b|\bbut\b|,", between) is not None
    joint = AND.search(between)
    if joint is None:
        return False
    return not HELD.search(between[: joint.start()]) and not JOINED.search(SUBJECT_S.sub("", joint[1]))


def _carried(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """What is told in the past right after a dated happening belongs to its scene; words about a deed come on or after its day."""
    if story.text.count("“", here.sentence.start, m.event.trigger.start) > story.text.count(
        "”", here.sentence.start, m.event.trigger.start
    ):
        return None  # what somebody is quoted as telling has its own time
    clause = story.text[here.sentence.start : m.event.trigger.start].rpartition(",")[2]
    verbal = m.event.type in REACTIONS
    aside = scene.time != scene.news
    fresh = m.sentence - scene.sentence <= (1 if aside else FAR)
    time, deed = (scene.time, scene.deed) if fresh and not (verbal and aside) else (scene.news, scene.news_deed)
    reach = WORDS_FAR if verbal and deed else FAR
    if scene.ended or time is None or not m.verb or m.sentence - scene.sentence > reach or SUBORDINATE.search(clause):
        return None
    if time.precision not in DAYS and (verbal or m.sentence - scene.sentence > 1):
        return None
    if not verbal and fresh and scene.bound is not None and m.tense == "past":
        return derived(scene.bound, why=f"told in one scene with what is {reason(scene.bound)}")
    if m.tense == "pluperfect" and BY_THEN.search(story.text, here.sentence.start, m.event.trigger.end + len(" minutes earlier")):
        return derived(time, why=f"by the evening of what is dated by {cited(time)}")
    if m.tense == "pluperfect" and fresh and not verbal and m.sentence - scene.sentence <= 1:
        return until(time, why=f"told with “had” beside what is dated by {cited(time)}")
    refused = m.tense == "modal" and m.event.type in MADE_IN_WORDS  # "would not publish it"
    if m.tense != "past" and not refused:
        return None
    if m.event.status == "ongoing":
        return since(time, why=f"going on since what is dated by {cited(time)}")
    if verbal and scene.span is not None and m.sentence - scene.span[0] <= FAR:
        return since(scene.span[1], why=f"words about what lasted, {reason(scene.span[1])}")
    if verbal and deed:
        return None  # words after a deed: its day, later, or background; "not earlier" was wrong in most cases
    return derived(time, why=f"told in one scene with what is dated by {cited(time)}")


def _move(scene: Scene, m: Told, *, time: EventTime | None) -> None:
    """The story moves on to the time of what has just been told, if that is told as a happening with a date of its own."""
    if time is not None and m.event.status in HAPPENED:
        scene.dated.append((m, time))
    if time is None or m.event.status not in HAPPENED or m.tense not in (*CARRIED, "perfect"):
        return
    deed = EVENT_TYPES[m.event.type].quad not in VERBAL
    if time.precision not in COARSE and (m.event.time is not None or (time != scene.time and time.earliest == time.latest)):
        _set(scene, time, number=m.sentence, deed=deed)
    elif scene.time is not None and time.text == scene.time.text:
        if deed and time.earliest is None and m.sentence == scene.sentence and not scene.deed:
            scene.bound = time
        scene.sentence = m.sentence


def _set(scene: Scene, time: EventTime, *, number: int, deed: bool) -> None:
    deed = deed or (scene.deed and scene.sentence == number and scene.time is not None and scene.time.text == time.text)
    scene.time, scene.sentence, scene.deed, scene.bound, scene.ended = time, number, deed, None, False
    if scene.news is None or (time.latest or time.earliest or "") >= (scene.news.latest or scene.news.earliest or ""):
        scene.news, scene.news_deed = time, deed


def _move_by_words(scene: Scene, here: Here, *, times: Sequence[EventTime | None], story: Story, opening: bool) -> None:
    """A sentence that dates no event of ours moves the story too: "A jury on Thursday saw internal emails".

    The time that opens a sentence moves it before the sentence's events are dated, any other one behind them.
    """
    dated = (times[m.record] for m in here.mentions if m.event.status in HAPPENED)
    used = [time for time in dated if time is not None]
    for time in here.bare:
        lead = story.text[here.sentence.start : time.start or 0]
        ahead = story.published is not None and (time.latest or "") > story.published
        dateline = here.number == 0 and DATELINE.fullmatch(lead) is not None
        known = any((u.start or 0) <= (time.start or 0) < (u.end or 0) for u in used)
        if (
            known
            or ahead
            or opening != (len(lead.split()) <= 1 or dateline)
            or time.precision not in FINE
            or not (AT.search(lead) or dateline)
            or ASIDE.search(lead)
        ):
            continue
        _set(scene, time, number=here.number, deed=False)


def _date_news(told: Sequence[Told], times: list[EventTime | None], *, published: str | None) -> None:
    if published is None:
        return
    for m in told:
        if times[m.record] is None and m.event.status in HAPPENED and m.tense in ("present", "perfect"):
            times[m.record] = EventTime(
                start=None,
                end=None,
                text=None,
                edtf=published,
                earliest=published,
                latest=published,
                precision="day",
                rule=NEWS_OF_THE_DAY,
            )
