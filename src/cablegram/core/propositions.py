"""Records across documents: what is put forward, who says so, and how it stands among them.

A :class:`Proposition` gathers what several documents, and several speakers in one document, say of one matter. It holds no
opinion of its own: ``status`` follows from the sayings by rule, and ``why`` tells the rule's grounds in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cablegram.core.records import QuantityKind, Stance  # noqa: TC001 -- msgspec reads the annotations at run time

Standing = Literal["own_voice", "single_source", "corroborated", "disputed", "denied_only", "retracted", "unasserted"]
STANDINGS: tuple[Standing, ...] = (
    "disputed",
    "denied_only",
    "retracted",
    "corroborated",
    "single_source",
    "own_voice",
    "unasserted",
)
Side = Literal["for", "against", "neither", "withdrawn"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a document: ``text`` is its ``text[start:end]``, in code points."""

    doc_id: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One voice on a proposition: a claim, or (``claim_id`` is ``None``) the document in its own voice.

    ``source`` is whom the saying counts as: outlets that cite one agency, the offices of one state, and a chain of citations
    each count as one. ``name`` is that source for people, ``via`` those who pass its words on, the publisher's nearest first.
    """

    doc_id: str
    claim_id: str | None
    event_id: str | None
    source: str
    name: str
    country: str | None
    via: tuple[str, ...]
    named: bool  # false: nobody can tell two such sources apart
    stance: Stance | None  # None: the document's own voice
    side: Side
    speaker: Passage | None
    content: Passage
    sentence: Passage
    said_on: str | None  # EDTF
    published: str | None
    passes_on: bool = False  # it only relays another saying of the same document, or runs on into it; that one counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure that somebody gives; figures that contradict each other stay side by side."""

    kind: QuantityKind
    low: float | None
    high: float | None
    unit: str | None
    words: Passage
    name: str  # who gives it
    claim_id: str | None
    as_of: str | None  # EDTF: the day of the statement, else of publication


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Why two passages of different documents were taken to put the same forward."""

    one: Passage
    other: Passage
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """What is put forward, by whom, in which documents, and how it stands; ``content`` is the fullest wording."""

    id: str
    content: Passage
    type: str | None  # PLOVER's, where an event was coded
    act: Passage | None  # the words that name that event
    event_ids: tuple[str, ...]
    doc_ids: tuple[str, ...]
    sayings: tuple[Saying, ...]
    figures: tuple[Figure, ...]
    matches: tuple[Match, ...]
    status: Standing
    n_independent: int  # sources that say it is so, each counted once
    why: str
