"""Records across documents: one occurrence per event, storylines, what came of plans, contradictions, and a person's decisions.

They hold what is linked, never what one document says by itself: every record points to the reports that it rests on, and
every report to its words. Times are ISO 8601 days, countries as in :mod:`cablegram.core.records`. Ids hash content, so that
the same documents give the same ids in whatever order they came.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cablegram.core.propositions import Passage  # noqa: TC001 -- msgspec reads the annotations at run time
from cablegram.core.records import EventTime, Quantity, Status  # noqa: TC001 -- the same

VerdictState = Literal[
    "held", "postponed", "cancelled", "lapsed", "open", "accepted", "rejected", "carried_out", "met", "withdrawn"
]
Settles = Literal["plan", "request", "threat", "deadline"]
ContradictionKind = Literal["figures", "date", "parties", "denial"]
DecisionVerb = Literal["accept", "reject", "merge", "split", "edit"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OccurrenceParty:
    """Somebody on one side of an occurrence, as the fullest report resolves them; ``name`` is the document's own words."""

    name: str
    actor_id: str | None
    country: str | None
    sector: str | None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OccurrencePlace:
    """Where it happened; coordinates in degrees (WGS 84), ``None`` where only words are known."""

    name: str
    place_id: str | None
    country: str | None
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventReport:
    """One document's report of an occurrence: its event, and the sentence that tells it fullest."""

    doc_id: str
    event_id: str
    published: str | None
    publisher: str | None
    url: str | None
    copy_of: str | None  # id of the document that this one repeats
    voice: Literal["publisher", "attributed"]
    confidence: float
    quantities: tuple[Quantity, ...]
    sentence: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """Why two reports were taken to tell one event; ``by`` names the person whose decision it was, ``None``: the machine."""

    one: str  # event id
    other: str
    reason: str
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One event in the world, and every report of it. ``n_independent`` counts documents that are no copies, an outlet once."""

    id: str
    type: str
    mode: str | None
    contexts: tuple[str, ...]
    quad: int
    score: float
    status: Status
    actors: tuple[OccurrenceParty, ...]
    recipients: tuple[OccurrenceParty, ...]
    time: EventTime | None  # what most independent reports give, news before look-backs; None where they do not agree
    day: str | None  # where it stands in a series: its own day, or the first of its bounds, else the first publication
    place: OccurrencePlace | None
    reports: tuple[EventReport, ...]  # by publication, never empty
    joins: tuple[Joined, ...]
    n_reports: int
    n_independent: int
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryDocument:
    """A document of a storyline, and why it belongs."""

    id: str
    input_id: str | None
    published: str | None
    title: str | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Storyline:
    """One developing story. ``title`` is a document's own words, at ``named_by``; ``interval`` are its first and last days."""

    id: str
    title: str
    named_by: Passage | None
    documents: tuple[StoryDocument, ...]
    occurrences: tuple[str, ...]
    interval: tuple[str | None, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What came of something announced, asked for or threatened; ``lapsed`` says that no report was found, not that nothing was."""

    id: str
    settles: Settles
    subject_id: str  # of the plan, or of the event that asks or threatens
    doc_id: str
    state: VerdictState
    announced: Passage  # the sentence that opens it
    settled: Passage | None  # the sentence that settles it
    settled_by: str | None  # event id, where one was coded
    window: EventTime | None
    new_window: EventTime | None
    why: str
    confidence: float
    also: tuple[str, ...] = ()  # ids of further mentions of the same thing, in this document and others
    mentions: tuple[Passage, ...] = ()  # their sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Two reports of one occurrence that cannot both be right; ``words`` are what differs, ``sentences`` where it stands."""

    id: str
    kind: ContradictionKind
    occurrence: str | None
    words: tuple[Passage, Passage]
    sentences: tuple[Passage, Passage]
    why: str
    resolved: Passage | None = None  # the later sentence that withdraws or corrects one of them
    resolved_why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A person's word on the machine's reading, kept beside it and replayed on every rebuild.

    ``accept`` and ``reject`` speak of the event ``one``; ``merge`` and ``split`` of the two events, or the two documents, ``one``
    and ``other``, which are or are not one occurrence or storyline; ``edit`` sets ``field`` of the event ``one`` to ``value``.
    """

    verb: DecisionVerb
    one: str
    other: str | None = None
    field: str | None = None
    value: str | None = None
    by: str | None = None
    on: str | None = None
    why: str | None = None
