"""How a text tells its events: each mention in its sentence, with its tense, and the scene that is being told."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.tenses import Tense
    from cablegram.core.records import Event, EventTime, Sentence, TimeExpression

NEIGHBOURS: Final = 12  # mentions on either side: more than a sentence has, unless it lacks its stop
FAR: Final = 3  # sentences without a date after which a scene is no longer told; 2 to 9 differ by under a point
FINE: Final = frozenset({"minute", "hour", "day"})
WORDS_FAR: Final = 6  # and after which words are no longer about it: a deed is answered for longer than its scene is told
DAYS: Final = FINE | {"week"}
REACTIONS: Final = frozenset({"ACCUSE", "SUPPORT", "REQUEST", "REJECT", "THREATEN", "AGREE"})


CUT: Final = re.compile(r"[;:“”–—]|,? \b(?:and|but|that|who|which|when|while|where|because|whose)\b", re.IGNORECASE)
COUNTED: Final = re.compile(
    r"\b(?:(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)) (?:after|before|ago|later|earlier|previously)"
    r"|the (?:following|next|previous) (?:day|week|month|year|spring|summer|autumn|winter))\b",
    re.IGNORECASE,
)
BOUND: Final = re.compile(r"\b(?:before|by|until|till|within|for) (?:the )?$")  # "promised a funeral before the end of the month"
WITHIN_DAY: Final = re.compile(r"\b(?:hours?|minutes?)\b", re.IGNORECASE)
OWNER: Final = re.compile(r"['’]s?\b")
ELSEWHERE: Final = re.compile(
    r"[“\"]?(?:Separately|Meanwhile|Elsewhere|In (?:another|an? (?:separate|unrelated)|other|separate|unrelated) \w+)\b"
)
NAME: Final = re.compile(r"\b[A-ZÀ-Þ][\w’'-]{2,}")
PRONOUN: Final = re.compile(r"\b(?:he|she|it|they|his|her|hers|its|their|him|them|both|this|that|these|those)\b", re.IGNORECASE)
NO_NAME: Final = frozenset(
    "the and but for from after before when while where monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december police two three four one".split()
)
NEAR_ENOUGH: Final = 160  # characters on either side in which a clause is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """The text whose events are dated."""

    text: str
    sentences: Sequence[Sentence]
    times: Sequence[TimeExpression]
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One mention: the record that it belongs to, and how it is told."""

    record: int
    event: Event
    sentence: int
    tense: Tense
    verb: bool  # told by a verb, or by a noun that is a verb's object ("staged a protest")


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """One sentence: its mentions, and the expressions in it that may date something."""

    mentions: Sequence[Told]
    bare: Sequence[EventTime]
    sentence: Sentence
    number: int


@dataclass(slots=True, kw_only=True)
class Scene:
    """What is being told: the time of the last dated happening, where it was told, and whether it was a deed."""

    time: EventTime | None = None
    sentence: int = -FAR
    deed: bool = False
    news: EventTime | None = None  # the latest day told so far, to which the text comes back after a look at the past
    news_deed: bool = False
    dated: list[tuple[Told, EventTime]] = field(default_factory=list)  # the happenings told so far that have a time
    span: tuple[int, EventTime] | None = None  # the last lasting thing told, and the sentence that tells it
    ended: bool = False  # the text has turned to something else, and has given that no time yet
    bound: EventTime | None = None  # of deeds that words told of: "summoned the envoy on Tuesday after a boat was rammed"


def own_time(m: Told, *, here: Here, story: Story) -> tuple[int, int] | None:
    """The words of an event's clause that place it in time, whether or not they can date it: "decades ago"."""
    text, trigger, sentence = story.text, m.event.trigger, story.sentences[m.sentence]
    taken = {o.event.time.start for o in near(m, here.mentions) if o.event.time}  # "accepted an invitation to visit in March"
    cuts = [hit.end() for hit in CUT.finditer(text, max(sentence.start, trigger.start - NEAR_ENOUGH), trigger.start)]
    start = cuts[-1] if cuts else max(sentence.start, trigger.start - NEAR_ENOUGH)
    last = min(sentence.end, trigger.end + NEAR_ENOUGH)
    cut = CUT.search(text, trigger.end, last)
    end = cut.start() if cut else last
    for n in range(bisect_left(story.times, start, key=lambda t: t.start), len(story.times)):
        t = story.times[n]
        if t.start >= end:
            break
        ahead = t.earliest is not None and story.published is not None and t.earliest > story.published
        of_content = ahead or (t.start > trigger.end and BOUND.search(text, trigger.end, t.start)) or t.start in taken
        if (
            t.type == "DATE"
            and t.value != "PRESENT_REF"
            and not of_content
            and not WITHIN_DAY.search(t.text)
            and not OWNER.match(text, t.end)
        ):
            return t.start, t.end
    hit = COUNTED.search(text, start, end)
    return hit.span() if hit else None


def ends_scene(number: int, *, scene: Scene, story: Story) -> bool:
    """Whether a sentence leaves what was told: "Meanwhile", or a new paragraph without anybody from before."""
    sentence = story.sentences[number]
    if ELSEWHERE.match(story.text, sentence.start, sentence.end):
        return True
    if scene.sentence < 0 or "\n" not in story.text[max(0, sentence.start - 2) : sentence.start]:
        return False
    words = story.text[sentence.start : sentence.end]
    before = story.text[story.sentences[scene.sentence].start : sentence.start]
    names = {n for n in NAME.findall(before) if n.lower() not in NO_NAME}
    return PRONOUN.search(words) is None and not any(n in names for n in NAME.findall(words))


def near(m: Told, here: Sequence[Told]) -> Sequence[Told]:
    """The mentions of the sentence around one, so that a text without a stop costs no more."""
    n = bisect_left(here, m.event.trigger.start, key=lambda o: o.event.trigger.start)
    return here[max(0, n - NEIGHBOURS) : n + NEIGHBOURS]
