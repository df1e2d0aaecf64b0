"""Documents as they are searched for what came of something: sentence by sentence, with what each sentence names and tells.

How rare a word is follows from the documents at hand: what every article of a story says ("squid", "Lima") tells nothing apart.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import occasions, stem
from cablegram.coding.timing import event_time
from cablegram.core.propositions import Passage
from cablegram.linking.duplicates import find_copies

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.records import Analysis, Claim, Document, Event, EventTime, Participant, Plan, Sentence, TimeExpression

STEM: Final = 6  # letters; inflection stands behind them
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"(?<![\w.,])(?!(?:19|20)\d\d\b)\d{2,}(?:[.,]\d+)*")
_EMPTY: Final = frozenset(
    "about after again also been before being between could does during each even ever from have having here into just last "
    "like made make many more most much must next only other over said same says some such than that their them then there "
    "these they this those through under until very were what when where which while will with would year years your "
    "according told week month day today monday tuesday wednesday thursday friday saturday sunday".split()
)


# what people do when they meet; in an act or a noun, not anywhere in a sentence
_TALKS: Final = re.compile(
    r"\b(?:confer(?:s|red|ring)?|s[ia]t(?:s|ting)?\s+(?:down|with|together)|sitting|see|resum\w+|c[ao]mes?\s+together|coming\s+together|discuss\w*|parley\w*|encounter\w*|"
    r"audience|exchange|round|receiv\w+|consult\w*|fly\s+to|go\s+to|com(?:e|ing)\s+to|dialogue|hearing|convers\w+)\b",
    re.IGNORECASE,
)


def kinds_in(words: str) -> frozenset[int]:
    """The kinds of occasion that an act's words name; "confer" and "sit down with" are meetings."""
    return occasions(words) | (occasions("meet") if _TALKS.search(words) else frozenset())


def stems(text: str) -> frozenset[str]:
    """The words of ``text`` that carry meaning, cut to crude stems: "close" and "closed" give one."""
    words = (w.casefold() for w in _WORD.findall(text))
    found = {stem(w).removesuffix("e")[:STEM] for w in words if len(w) > 3 and w not in _EMPTY}
    return frozenset(found | set(_NUMBER.findall(text)))


@dataclass(frozen=True, eq=False)
class Telling:
    """A sentence of a document, with the events, claims, plans and dates that stand in it."""

    page: Page
    n: int
    start: int
    end: int
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    plans: tuple[Plan, ...]
    dates: tuple[TimeExpression, ...]

    @property
    def doc(self) -> Document:
        """Its document."""
        return self.page.analysis.document

    @cached_property
    def words(self) -> str:
        """Its text."""
        return self.doc.text[self.start : self.end]

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its words of substance."""
        return stems(self.words)

    @cached_property
    def kinds(self) -> frozenset[int]:
        """The kinds of occasion that it names."""
        return kinds_in(self.words)

    @cached_property
    def parties(self) -> frozenset[str]:
        """The ids and countries of whom it names."""
        named = self.page.named
        here = {key for start, keys in named if self.start <= start < self.end for key in keys}
        return frozenset(here | party_ids(p for e in self.events for p in (*e.actors, *e.recipients)))

    @cached_property
    def beside(self) -> frozenset[str]:
        """Its words of substance and those of the sentences before and behind it."""
        near = self.page.tellings[max(0, self.n - 1) : self.n + 2]
        return frozenset(s for t in near for s in t.stems)

    @cached_property
    def around(self) -> frozenset[str]:
        """The ids and countries of whom it names, or the sentence before it that names anybody, up to three before."""
        before = self.page.tellings[max(0, self.n - 3) : self.n]
        return self.parties or next((t.parties for t in reversed(before) if t.parties), frozenset())

    @property
    def passage(self) -> Passage:
        """Its words and where they stand."""
        text = self.words
        start = self.start + len(text) - len(text.lstrip())
        end = max(start, self.start + len(text.rstrip()))
        return Passage(doc_id=self.doc.id, start=start, end=end, text=self.doc.text[start:end])


def days_between(one: str, other: str) -> int:
    """The days from one ISO date to another."""
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def party_words(parties: Iterable[Participant]) -> frozenset[str]:
    """The words for some participants; a pronoun gives none."""
    return frozenset(s for p in parties for s in stems(p.text))


def party_ids(parties: Iterable[Participant]) -> frozenset[str]:
    """By what some participants are known to be the same: ids and countries."""
    return frozenset(key for p in parties for key in (p.actor_id, p.country) if key)


@dataclass(frozen=True, eq=False)
class Page:
    """A document with its sentences, and the id of the document that it repeats (its own, unless it is a copy)."""

    analysis: Analysis
    original: str
    place: int  # among the documents, by publication

    @property
    def published(self) -> str:
        """The day of publication; undated ones come last."""
        return self.analysis.document.published or "9999-12-31"

    @cached_property
    def named(self) -> Sequence[tuple[int, tuple[str, ...]]]:
        """Where an actor is named, with id and country."""
        return [
            (m.start, tuple(key for key in (a.id, a.country) if key))
            for a in self.analysis.actors
            for m in a.mentions
            if m.part_of is None
        ]

    @cached_property
    def keys(self) -> frozenset[str]:
        """The ids and countries of everybody named or taking part."""
        named = {key for _, keys in self.named for key in keys}
        return frozenset(named | {key for t in self.tellings for key in t.parties})

    @cached_property
    def stems(self) -> frozenset[str]:
        """The words of substance of title and text."""
        doc = self.analysis.document
        return stems(f"{doc.title or ''} {doc.text}")

    @cached_property
    def headline(self) -> frozenset[str]:
        """The words of substance of the title."""
        return stems(self.analysis.document.title or "")

    @cached_property
    def tellings(self) -> tuple[Telling, ...]:
        """Its sentences of the article proper."""
        a = self.analysis
        body = [b for b in a.blocks if b.kind == "body"]
        sents = sorted((s for s in a.sentences if not a.blocks or _within(s, body)), key=lambda s: s.start)
        return tuple(self._telling(n, s) for n, s in enumerate(sents))

    def _telling(self, n: int, sent: Sentence) -> Telling:
        a = self.analysis
        low, high = sent.start, sent.end
        return Telling(
            page=self,
            n=n,
            start=low,
            end=high,
            events=tuple(e for e in a.events if low <= e.trigger.start < high),
            claims=tuple(c for c in a.claims if low <= c.cue.start < high),
            plans=tuple(p for p in a.plans if low <= p.act.start < high),
            dates=tuple(t for t in a.times if low <= t.start < high and t.type in {"DATE", "TIME"} and (t.earliest or t.latest)),
        )

    def telling_at(self, position: int) -> Telling | None:
        """The sentence at an offset."""
        return next((t for t in self.tellings if t.start <= position < t.end), None)


def _within(sent: Sentence, body: Sequence[object]) -> bool:
    return any(b.start <= sent.start < b.end for b in body)  # type: ignore[attr-defined]


def coming(t: TimeExpression, *, published: str, why: str) -> EventTime:
    """A date for which something is planned: a weekday is the next one, where it had been read as the last."""
    time = event_time(t, why=why)
    if not (t.rule.startswith("weekday") and t.precision == "day" and t.latest and t.latest < published):
        return time
    day = (date.fromisoformat(t.latest) + timedelta(days=7)).isoformat()
    if day < published:
        return time
    return replace(time, earliest=day, latest=day, edtf=day, rule="the weekday to come, since it is planned")


def pages_of(analyses: Iterable[Analysis]) -> tuple[Page, ...]:
    """Some documents by publication, each once; the order of ``analyses`` does not matter."""
    unique = {a.document.id: a for a in analyses}
    ordered = sorted(unique.values(), key=lambda a: (a.document.published or "9999", a.document.id))
    originals = {c.doc_id: c.of for c in find_copies([a.document for a in ordered])}
    return tuple(Page(analysis=a, original=originals.get(a.document.id, a.document.id), place=i) for i, a in enumerate(ordered))


@dataclass(frozen=True)
class Rarity:
    """How rare words are among some documents, copies counted once: 1 in one of them, near 0 in all."""

    counts: Mapping[str, int]
    documents: int
    known: dict[str, float] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, pages: Sequence[Page]) -> Rarity:
        """As counted over some documents."""
        originals = [p for p in pages if p.original == p.analysis.document.id]
        return cls(Counter(s for p in originals for s in p.stems), max(6, len(originals)))

    def __call__(self, found: str) -> float:
        """Of one stem."""
        if found not in self.known:
            self.known[found] = 1 - math.log(max(1, self.counts.get(found, 1))) / math.log(self.documents + 1)
        return self.known[found]

    def shared(self, one: frozenset[str], other: frozenset[str]) -> float:
        """The weight of the stems that both hold."""
        return math.fsum(self(s) for s in sorted(one & other))

    def share(self, one: frozenset[str], other: frozenset[str]) -> float:
        """What part of the shorter one's weight stands in the other (0..1)."""
        least = min(math.fsum(self(s) for s in sorted(one)), math.fsum(self(s) for s in sorted(other)))
        return round(self.shared(one, other) / least, 4) if least else 0.0
