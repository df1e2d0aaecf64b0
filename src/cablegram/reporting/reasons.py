"""What an explanation of an event is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cablegram.core.records import ActorCandidate, Flag, PlaceCandidate, Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Chance:
    """A reading of the model with its raw chance."""

    name: str
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeReason:
    """Why this type: the model's readings, best first, and what changed the best of them."""

    type: str
    mode: str | None
    model: tuple[Chance, ...]
    modes: tuple[Chance, ...]
    trigger_chance: float | None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusReason:
    """Why this status: the model's readings, what the words before the trigger say, and the tense."""

    status: str
    model: tuple[Chance, ...]
    grammar: str | None
    tense: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A row of the tables that a decision rests on: what it says, from when to when, and where it comes from."""

    told: str
    start: str | None
    end: str | None
    source: str | None
    licence: str | None
    as_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyReason:
    """Why these words stand for this actor; ``actor_id`` null: for nobody known."""

    side: str
    words: Quote
    actor_id: str | None
    name: str | None
    country: str | None
    sector: str | None
    role: str | None
    rule: str
    why: str | None
    named_by: tuple[Quote, ...]
    candidates: tuple[ActorCandidate, ...]
    rows: tuple[SourceRow, ...]
    expanded_from: str | None
    corrected_from: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceReason:
    """Why there; ``place_id`` null: the words name no place that the tables know."""

    words: Quote
    place_id: str | None
    name: str | None
    country: str | None
    precision: str | None
    why: str
    runners_up: tuple[PlaceCandidate, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeReason:
    """Why then: the rule, the expression that it used and the day from which that was counted."""

    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: str
    words: Quote | None
    expression: str | None
    anchor: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidBy:
    """One claim that tells of the event."""

    speaker: PartyReason | None
    stance: str
    cue: Quote
    content: Quote
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReason:
    """A sentence that reports the event, and the words in it that the model takes for an event of its type."""

    sentence: Quote
    triggers: tuple[Quote, ...]
    leads: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfidenceReason:
    """How sure: the model's raw chance, and how often such events were right."""

    confidence: float
    raw: float | None
    calibrated: float | None
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Everything that an event rests on; ``notes`` say what a reader should know of the explanation itself."""

    event_id: str
    doc_id: str
    title: str | None
    published: str | None
    trigger: Quote
    type: TypeReason
    status: StatusReason
    parties: tuple[PartyReason, ...]
    place: PlaceReason | None
    time: TimeReason | None
    said_by: tuple[SaidBy, ...]
    confidence: ConfidenceReason
    sentences: tuple[SentenceReason, ...]
    flags: tuple[Flag, ...]
    notes: tuple[str, ...]
