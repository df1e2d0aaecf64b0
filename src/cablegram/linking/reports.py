"""Reports of events, as they are compared across documents: an event with what its document tells around it.

How rare a word is comes from its place in the encoder's vocabulary, which stands in the order of frequency: it must not depend on
the documents at hand, or the same two reports would be one event in one archive and two in another.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from cablegram.coding.coreference import is_definite
from cablegram.coding.model import MODEL_FOLDER
from cablegram.coding.occasions import stem
from cablegram.core.ontology import EVENT_TYPES
from cablegram.core.records import Event, Span  # noqa: TC001 -- msgspec reads the annotations at run time
from cablegram.core.stories import OccurrenceParty, OccurrencePlace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cablegram.core.records import Analysis, Participant

LONGEST: Final = 31  # days; a window wider than a month says too little to tell one event from another
TOPIC: Final = 64  # rarest words of a document that say what it is about
NAMED: Final = 0.3  # how much rarer a word with a capital counts
DONE: Final = frozenset({"occurred", "ongoing"})
_WORD: Final = re.compile(r"[^\W\d_]+")
_FIGURE: Final = re.compile(r"\d+(?:[.,]\d+)*")
NUMBERS: Final = {
    word: str(n)
    for n, word in enumerate("three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(), 3)
} | {"twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}
_MONTHS: Final = (
    "Jan(?:uary)?|Feb(?:ruary)?|March|Apr(?:il)?|May|June|July|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_DATE: Final = re.compile(rf"\b(?:\d{{1,2}} (?:{_MONTHS})\b|(?:{_MONTHS}) \d{{1,2}}\b|(?:19|20)\d\d\b)")
_FIRST: Final = 1996  # the vocabulary's first whole word; single letters stand before it
_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october "
    "november december morning afternoon evening night weekend".split()
)
_EMPTY: Final = frozenset(
    "about after again also been before being between could does during each even ever from have having here into just last "
    "like made make many more most much must next only other over said same says some such than that their them then there "
    "these they this those through under until very were what when where which while will with would year years your "
    "according told week month day today".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An event as one document tells it, and the sentence that does; ``topic`` are the document's rarest words, as stems."""

    doc_id: str
    event: Event
    sentence: str
    at: Span | None = None  # of the sentence
    published: str | None = None
    publisher: str | None = None
    url: str | None = None
    actors: tuple[OccurrenceParty, ...] = ()
    recipients: tuple[OccurrenceParty, ...] = ()
    place: OccurrencePlace | None = None
    topic: tuple[str, ...] = ()
    rivals: int = 0  # other events of its type in the document
    taken_up: bool = False  # its trigger is a noun that takes up something told before: "the shooting"

    @property
    def order(self) -> tuple[str, str, int, str]:
        """Where it stands among all reports: by publication (undated last), document and text."""
        return self.published or "9999", self.doc_id, self.event.trigger.start, self.event.id


def reports_of(analysis: Analysis) -> tuple[Report, ...]:
    """Every event of a document as a report, in the order of its record."""
    doc = analysis.document
    topic = topic_of(f"{doc.title or ''}\n{doc.text}")
    names = {a.id: a.name for a in analysis.actors}
    places = {p.id: p for p in analysis.places}
    kinds = Counter(e.type for e in analysis.events)
    found = []
    for event in analysis.events:
        lead = event.evidence[0]
        at = event.place
        place = places.get(at.place_id) if at and at.place_id else None
        found.append(
            Report(
                doc_id=doc.id,
                event=event,
                sentence=doc.text[lead.start : lead.end].strip(),
                at=lead,
                published=doc.published,
                publisher=doc.publisher,
                url=doc.url,
                actors=tuple(_party(p, names) for p in event.actors),
                recipients=tuple(_party(p, names) for p in event.recipients),
                place=OccurrencePlace(
                    name=place.name if place else at.text,
                    place_id=at.place_id,
                    country=at.country,
                    latitude=place.latitude if place else None,
                    longitude=place.longitude if place else None,
                )
                if at
                else None,
                topic=topic,
                rivals=kinds[event.type] - 1,
                taken_up=is_definite(event, text=doc.text),
            )
        )
    return tuple(found)


def _party(party: Participant, names: Mapping[str, str]) -> OccurrenceParty:
    return OccurrenceParty(
        name=names.get(party.actor_id or "", party.text),
        actor_id=party.actor_id,
        country=party.country,
        sector=party.sector,
        role=party.role,
    )


def topic_of(text: str) -> tuple[str, ...]:
    """The stems of a text that say what it is about: its rarest, a name or a word told often before others."""
    told: Counter[str] = Counter()
    rare: dict[str, float] = {}
    for word in _WORD.findall(text):
        folded = word.casefold()
        if len(folded) > 3 and folded not in _EMPTY:
            key = stem(folded)
            told[key] += 1
            rare[key] = max(rare.get(key, 0.0), rarity(folded) + NAMED * word[0].isupper())
    score = {key: rare[key] * (1 + math.log(told[key])) for key in told}
    return tuple(sorted(score, key=lambda s: (-score[s], s))[:TOPIC])


def stems(text: str) -> frozenset[str]:
    """The words of ``text`` that carry meaning, cut to crude stems: enough to see an echo, not to compare senses."""
    return frozenset(stem(word) for word in _words(text))


def weighed(text: str) -> dict[str, int]:
    """The same stems without days and months, each with how rare its word is in thousandths: whole numbers add up in any order."""
    found: dict[str, int] = {}
    for word in _words(text):
        if word not in _DAYS:
            key = stem(word)
            found[key] = max(found.get(key, 0), round(1000 * rarity(word)))
    return found


def _words(text: str) -> Iterable[str]:
    words = (word.casefold() for word in _WORD.findall(text))
    return (word for word in words if len(word) > 3 and word not in _EMPTY)


@cache
def _ranks() -> Mapping[str, int]:
    lines = (MODEL_FOLDER / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return {word: rank for rank, word in enumerate(lines) if word.isalpha()}


@cache
def _least() -> float:
    return math.log(len(_ranks()) / 200)


def rarity(word: str) -> float:
    """How rare a word in small letters is in English: from 0 for the commonest to 1 for one that the vocabulary has not whole."""
    rank = _ranks().get(word)
    return 1.0 if rank is None else round(min(1.0, max(0.0, math.log(max(1, rank - _FIRST) / 100) / _least())), 3)


@dataclass(frozen=True)
class Facts:
    """What the comparison of two reports looks at."""

    report: Report

    @cached_property
    def state(self) -> str:
        """Its status, with what has happened and what goes on taken together."""
        return "occurred" if self.report.event.status in DONE else self.report.event.status

    @cached_property
    def words(self) -> Mapping[str, int]:
        """The stems of its sentence with their rarity."""
        return weighed(self.report.sentence)

    @cached_property
    def weight(self) -> int:
        """What all of them weigh."""
        return sum(self.words.values())

    @cached_property
    def beyond(self) -> Mapping[str, int]:
        """Those that are neither of its parties' words nor of its trigger's."""
        known = self.who | self.whom | self.trigger
        return {s: v for s, v in self.words.items() if s not in known}

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers in its sentence, as figures, but for those of dates."""
        words = {NUMBERS[w] for w in map(str.casefold, _WORD.findall(self.report.sentence)) if w in NUMBERS}
        return frozenset(words | set(_FIGURE.findall(_DATE.sub(" ", self.report.sentence))))

    @cached_property
    def topic(self) -> Mapping[str, int]:
        """The stems that say what its document is about, the first ones most: :data:`TOPIC` down to a quarter of it."""
        return {s: TOPIC - n * 3 // 4 for n, s in enumerate(self.report.topic)}

    @cached_property
    def topic_length(self) -> float:
        """The length of that as a vector."""
        return math.sqrt(sum(v * v for v in self.topic.values()))

    @cached_property
    def keys(self) -> frozenset[str]:
        """What finds it."""
        return keys_of(self)

    @cached_property
    def story_keys(self) -> frozenset[str]:
        """What finds the documents on the same matter."""
        return story_keys(self.report)

    @cached_property
    def trigger(self) -> frozenset[str]:
        """The stems of its trigger."""
        return stems(self.report.event.trigger.text) or frozenset({self.report.event.trigger.text.casefold()})

    @cached_property
    def sides(self) -> tuple[frozenset[str], frozenset[str]]:
        """The countries on either side; of what all parties do together, all of them on the first."""
        e = self.report.event
        who = frozenset(p.country for p in e.actors if p.country)
        whom = frozenset(p.country for p in e.recipients if p.country)
        return (who | whom, frozenset()) if EVENT_TYPES[e.type].reciprocal else (who, whom)

    @cached_property
    def countries(self) -> frozenset[str]:
        """All countries that take part."""
        return self.sides[0] | self.sides[1]

    @cached_property
    def actor_ids(self) -> frozenset[str]:
        """The parties that are known by id."""
        e = self.report.event
        return frozenset(p.actor_id for p in (*e.actors, *e.recipients) if p.actor_id)

    @cached_property
    def who(self) -> frozenset[str]:
        """The stems of the words for those who act."""
        return frozenset(s for p in self.report.event.actors for s in stems(p.text))

    @cached_property
    def whom(self) -> frozenset[str]:
        """The stems of the words for those to whom it is done."""
        return frozenset(s for p in self.report.event.recipients for s in stems(p.text))

    @cached_property
    def days(self) -> tuple[int, int] | None:
        """The first and last day that its own time allows, as ordinals; ``None`` where it is open or wider than a month."""
        time = self.report.event.time
        if time is None or not time.earliest or not time.latest:
            return None
        low, high = date.fromisoformat(time.earliest).toordinal(), date.fromisoformat(time.latest).toordinal()
        return (low, high) if 0 <= high - low < LONGEST else None

    @cached_property
    def bounds(self) -> tuple[int, int] | None:
        """The same however wide, an open end as far as may be; ``None`` where nothing is known of it."""
        time = self.report.event.time
        if time is None or not (time.earliest or time.latest):
            return None
        low = date.fromisoformat(time.earliest).toordinal() if time.earliest else 0
        return low, date.fromisoformat(time.latest).toordinal() if time.latest else date.max.toordinal()

    @cached_property
    def stated(self) -> bool:
        """Whether words of the text give its own day."""
        time = self.report.event.time
        return time is not None and time.start is not None and self.days is not None and self.days[0] == self.days[1]

    @cached_property
    def published(self) -> int | None:
        """The day of publication, as an ordinal."""
        day = self.report.published
        return date.fromisoformat(day).toordinal() if day else None

    @cached_property
    def figures(self) -> Mapping[str, frozenset[float]]:
        """The figures that it gives, by kind."""
        found: dict[str, set[float]] = {}
        for q in self.report.event.quantities:
            if q.low is not None:
                found.setdefault(q.kind, set()).add(q.low)
        return {kind: frozenset(values) for kind, values in found.items()}


def is_dated(report: Report) -> bool:
    """Whether its own time is known within a month."""
    return Facts(report).days is not None


WEEK: Final = 7  # days
MONTH: Final = 28
NEAR_WORDS: Final = 6  # rarest words of the sentence that find a report
SHARED_KEYS: Final = 2  # keys that two reports share before they are compared
STORY_WORDS: Final = 24  # words of a document's topic that find documents on the same matter
SHARED_STORY: Final = 3  # of them that two documents share before all their reports are compared
UNDATED: Final = "-"


def keys_of(facts: Facts) -> frozenset[str]:
    """What finds the other reports of an event: in each of its weeks, its type with each party, the place and each rare word.

    The weeks are those of the event's own time, that of publication and the one before.
    """
    e = facts.report.event
    weeks = {str(day // WEEK) for day in range(facts.days[0], facts.days[1] + 1)} if facts.days else set()
    if facts.published is not None:
        weeks |= {str(facts.published // WEEK), str(facts.published // WEEK - 1)}
    place = facts.report.place
    countries = facts.countries | ({place.country} if place and place.country else set())
    words = sorted(facts.words, key=lambda s: (-facts.words[s], s))[:NEAR_WORDS]
    known = {i for i in facts.actor_ids if not i.startswith("state:")}  # a state is its country, and one key
    parties = {*countries, *known, *([place.place_id] if place and place.place_id else [])}
    about = {f"{e.type} {what}" for what in (*parties, *words)}
    return frozenset(f"{week} {what}" for week in weeks or {UNDATED} for what in about)


def story_keys(report: Report) -> frozenset[str]:
    """What finds documents on its matter: the first words of its topic, in its month and the one before."""
    months = {UNDATED}
    if report.published:
        month = date.fromisoformat(report.published).toordinal() // MONTH
        months = {f"m{month}", f"m{month - 1}"}
    return frozenset(f"{month} {word}" for month in months for word in report.topic[:STORY_WORDS])


def may_meet(one: frozenset[str], other: frozenset[str], *, least: int = SHARED_KEYS) -> bool:
    """Whether two sets of keys share enough, the same in two weeks or months counted once."""
    return len({key.partition(" ")[2] for key in one & other}) >= least
