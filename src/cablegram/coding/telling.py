"""How a text tells its events: each mention in its sentence, with its tense, and the scene that is being told."""

from __future__ import annotations

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
    bound: EventTime | None = None  # of deeds that words told of: "summoned the envoy on Tuesday after a boat was rammed"


def near(m: Told, here: Sequence[Told]) -> Sequence[Told]:
    """The mentions of the sentence around one, so that a text without a stop costs no more."""
    n = bisect_left(here, m.event.trigger.start, key=lambda o: o.event.trigger.start)
    return here[max(0, n - NEIGHBOURS) : n + NEIGHBOURS]
