"""Every record type, nested as in the record contract (``docs/reference/records.md``); the JSON Schema is made of it.

Offsets are half-open ``[start, end)`` in code points of ``Document.text``; wherever a record carries ``text`` beside its
offsets, ``document.text[start:end] == text``. ``None`` means that the text does not support a value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec

Status = Literal["occurred", "ongoing", "planned", "hypothetical", "negated"]
Stance = Literal["asserts", "denies", "confirms", "alleges", "demands", "threatens", "promises", "declines_to_confirm", "withdraws"]
SourceKind = Literal["named", "office", "unnamed_official", "document", "media", "social_media", "witness"]
Polarity = Literal["positive", "negative"]
Certainty = Literal["certain", "probable", "possible", "none"]
Voice = Literal["publisher", "attributed"]
BlockKind = Literal["title", "heading", "contents", "body", "digest", "boilerplate"]
TimeType = Literal["DATE", "TIME", "DURATION", "SET"]
Precision = Literal["minute", "hour", "day", "week", "month", "season", "quarter", "year", "decade", "century", "open"]
ActorKind = Literal["state", "person", "organization", "group"]
PlacePrecision = Literal["country", "region", "city", "point"]
Direction = Literal["north of", "northeast of", "east of", "southeast of", "south of", "southwest of", "west of", "northwest of"]
PlaceRelation = Literal["off", "near", "around", "outside", "border"] | Direction
QuantityKind = Literal["duration", "dead", "injured", "money", "count"]
EndState = Literal["open", "happened", "cancelled", "postponed", "lapsed"]
PlanState = Literal["open", "happened", "cancelled", "postponed"]
DateSource = Literal["argument", "json-ld", "meta", "time-tag", "feed", "url"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of ``Document.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """A stretch of ``Document.text`` together with its words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DateCandidate:
    """One publication date that the input offered, kept whether or not it was chosen."""

    date: str  # ISO 8601 day
    source: DateSource
    raw: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """``length`` code points that stand at ``start`` in the text and at ``raw_start`` in the raw input."""

    start: int
    raw_start: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One article as it was read: its words, and where and when they were published."""

    id: str
    input_id: str | None
    url: str | None
    publisher: str | None
    title: str | None
    language: str | None
    published: str | None  # ISO 8601 day
    published_from: DateSource | None
    text: str
    source: str | None = None  # path, glob member, address or "-" that the text was read from
    fetched: str | None = None  # when the page was fetched, where an archive or a feed's watch knows it (ISO 8601)
    date_candidates: tuple[DateCandidate, ...] = ()
    raw_map: tuple[Segment, ...] = ()  # empty: the text is the raw input, offset for offset
    version: int = 1  # of the article in a ledger, from 1: an edited article is a new version


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A layout unit of the text; only ``body`` and ``title`` yield events."""

    start: int
    end: int
    kind: BlockKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, never crossing a block."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A time as written, with its TIMEX3 ``value``, EDTF string, bounds (ISO days) and how they came about."""

    start: int
    end: int
    text: str
    type: TimeType
    value: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: Precision | None
    rule: str
    anchor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A place in the text that names or describes an actor or a place; ``part_of``: "Washington" of "Washington Post"."""

    start: int
    end: int
    text: str
    role_as_written: str | None = None
    rule: str | None = None  # in words: why these words stand for it
    corrected_from: str | None = None  # the machine's reading where a person's correction took its place: an id, "" for nobody
    part_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorCandidate:
    """A reading of a phrase that was considered; ``score`` in 0..1."""

    name: str
    country: str | None
    sector: str | None
    role: str | None
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who acts: ``country`` is ISO 3166-1 alpha-3 or IGO, NGO, IMG, MNC; ``sector`` is PLOVER's."""

    id: str
    name: str
    kind: ActorKind
    country: str | None
    sector: str | None
    role: str | None = None
    role_from: str | None = None
    role_to: str | None = None
    mentions: tuple[Mention, ...] = ()
    candidates: tuple[ActorCandidate, ...] = ()
    members: tuple[str, ...] = ()  # ISO codes of the states that a group like "EU leaders" stands for on the day
    why: str | None = None  # in words: what country, sector and role rest on


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCandidate:
    """A place of the same name that was not chosen."""

    id: str
    name: str
    country: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place; coordinates in degrees (WGS 84). A country's are its centroid and never a point on a map."""

    id: str
    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    precision: PlacePrecision
    mentions: tuple[Mention, ...] = ()
    runners_up: tuple[PlaceCandidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """An actor's part in one event, at the words that say so."""

    text: str
    start: int
    end: int
    actor_id: str | None
    country: str | None
    sector: str | None
    role: str | None = None  # the office held on the event's day, which need not be that of publication
    role_from: str | None = None
    role_to: str | None = None
    expanded_from: str | None = None  # the words that stand for several, of whom this is one: "the two leaders"
    corrected_from: str | None = None  # as of a mention


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTime:
    """When an event happened or is due; ``start``, ``end`` and ``text`` are null where no expression says it."""

    start: int | None
    end: int | None
    text: str | None
    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: Precision | None
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventPlace:
    """Where an event happened, at the words that say so; ``relation``: off it or near it, ``None``: in it."""

    start: int
    end: int
    text: str
    place_id: str | None
    country: str | None
    precision: PlacePrecision | None = None
    relation: PlaceRelation | None = None
    distance_km: float | None = None
    rule: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure of the event; ``low`` and ``high`` bound it, ``None`` where the text leaves it open.

    Figures that contradict each other stay side by side: ``claim_id`` is whose it is (``None``: the publisher's) and ``as_of``
    the day of that statement, or of publication.
    """

    start: int
    end: int
    text: str
    kind: QuantityKind
    low: float | None
    high: float | None
    unit: str | None
    claim_id: str | None = None
    as_of: str | None = None  # EDTF


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A person's word on an event: accepted, or a ``field`` set otherwise than the ``machine`` read it ("none": nothing)."""

    verb: Literal["accept", "edit"]
    field: str | None = None
    machine: str | None = None
    by: str | None = None
    on: str | None = None  # ISO 8601 day
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event that a document reports, in PLOVER's terms, however often the document mentions it."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    score: float
    status: Status
    actors: tuple[Participant, ...]
    recipients: tuple[Participant, ...]
    trigger: Quote
    time: EventTime | None
    place: EventPlace | None
    quantities: tuple[Quantity, ...]
    evidence: tuple[Span, ...]  # sentences, fullest first; never empty
    claim_ids: tuple[str, ...]
    confidence: float
    voice: Voice = "publisher"
    reviewed: tuple[Review, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Whoever a claim is attributed to, at the words that say so."""

    text: str
    start: int
    end: int
    actor_id: str | None
    name: str | None
    country: str | None
    sector: str | None
    corrected_from: str | None = None  # as of a mention


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidOn:
    """When a claim was made."""

    edtf: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """Somebody's statement in the text: who (null: unnamed), by which cue, with what stance, and what."""

    id: str
    speaker: Speaker | None
    cue: Quote
    stance: Stance
    content: Quote
    direct: bool
    event_ids: tuple[str, ...]
    of_claim: str | None
    said_on: SaidOn | None
    confidence: float
    parts: tuple[Quote, ...] = ()  # the content's own words where the cue stands between them
    source_kind: SourceKind | None = None
    polarity: Polarity = "positive"  # negative: the cue itself says that it is not so ("denied", "doubts")
    certainty: Certainty = "certain"  # of the cue: "confirmed", "believes", "has not ruled out", "declined to comment"
    depth: int = 0  # 0: the publisher reports it itself; 1: it stands inside another claim; and so on
    within: str | None = None  # id of the claim that it stands in


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A planned event that the document announces: what, whose, when and where, and what became of it as far as it tells itself."""

    id: str
    event_id: str
    also: tuple[str, ...]  # further events that announce, move or call off the same thing
    type: str
    mode: str | None
    act: Quote
    parties: tuple[Participant, ...]
    place: EventPlace | None
    window: EventTime | None
    new_window: EventTime | None
    announced: str | None  # ISO 8601 day
    announced_by: str | None
    evidence: tuple[Span, ...]  # sentences, that of the window first; never empty
    state: PlanState
    settled_by: Span | None
    why: str
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer of a digest, with the spans that support it."""

    text: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How it ended, as far as this document tells."""

    state: EndState
    text: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Who, what, when, where, why, and how did it end; null where the text gives no answer."""

    who: tuple[Answer, ...] = ()
    what: Answer | None = None
    when: Answer | None = None
    where: Answer | None = None
    why: Answer | None = None
    how_it_ended: Ending | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """Something a reader should know before relying on the record."""

    kind: str
    start: int | None
    end: int | None
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltWith:
    """What made the analysis."""

    cablegram: str
    model: str
    knowledge: str
    corrections: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Everything that one document yielded: the record contract."""

    document: Document
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    times: tuple[TimeExpression, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    digest: Digest
    flags: tuple[Flag, ...]
    built_with: BuiltWith
    plans: tuple[Plan, ...] = ()  # absent from records that were written before there were plans

    def to_dict(self) -> dict[str, Any]:
        """The record contract as plain dicts and lists, ready for JSON."""
        plain: dict[str, Any] = msgspec.json.decode(self.to_json())
        return plain

    def to_json(self) -> bytes:
        """The record contract as one line of UTF-8 JSON."""
        return json_line(self)

    @classmethod
    def from_json(cls, data: bytes | str) -> Analysis:
        """Read back what :meth:`to_json` wrote; raises ``msgspec.ValidationError`` on any other shape."""
        return msgspec.json.decode(data, type=cls)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be read or coded, and why."""

    source: str  # path, path:line, URL or "-"
    step: Literal["ingest", "document", "coding", "store"]
    reason: str
    kind: str = "error"  # short machine-readable name, e.g. "not_english"
    language: str | None = None
    input_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """The PLOVER type that a text reports between two given spans, with a probability per type."""

    type: str
    probabilities: dict[str, float] = field(default_factory=dict)


def json_line(record: object) -> bytes:
    """A record as UTF-8 JSON on one line, also for readers that split at the line breaks that only Unicode knows."""
    data = msgspec.json.encode(record)
    for raw, escaped in ((b"\xc2\x85", b"\\u0085"), (b"\xe2\x80\xa8", b"\\u2028"), (b"\xe2\x80\xa9", b"\\u2029")):
        data = data.replace(raw, escaped)  # safe: beyond ASCII, JSON holds nothing but the insides of strings
    return data
