"""What the ledger's tables hold of a document, as rows: for reading, and derived from an analysis; and how they are searched."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from cablegram.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.core.records import Analysis


_TERM: Final = re.compile(r'"([^"]*)"|([^\s"]+)')  # a phrase in double quotes, or a word
_CAPITAL: Final = re.compile(r"\b[^\W\d_a-z]\w*")
_OPERATORS: Final = frozenset(["AND", "OR", "NOT"])


def _insert(table: str, columns: str) -> str:
    """A statement that writes a row, over the one of the same place if there is one: others may point to it."""
    names = columns.split()
    places, news = ", ".join("?" * len(names)), ", ".join(f"{n} = excluded.{n}" for n in names[2:])
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places}) ON CONFLICT DO UPDATE SET {news}"  # noqa: S608 - our own names


EVENT_INSERT: Final = _insert(
    "events", "document position id type mode status actors recipients earliest latest confidence quote edtf rule"
)
ACTOR_INSERT: Final = "INSERT INTO actor_names VALUES (?, ?) ON CONFLICT DO NOTHING"
CLAIM_INSERT: Final = _insert("claims", "document position id speaker country stance of_claim content")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a run keeps of an article beside its analysis."""

    raw: str | None = None  # the input as it was read, before an article was found in it
    name: str | None = None  # what the article is called whatever its words (``linking/versions.py``)
    run: int | None = None
    model: str | None = None  # what made the readings
    readings: bytes | None = None  # the model's answers by sentence, packed


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document as ``cablegram list`` shows it."""

    id: str
    input_id: str | None
    published: str | None
    publisher: str | None
    title: str | None
    url: str | None
    source: str | None
    first_seen: str
    events: int
    claims: int
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that a search found; ``snippet`` has the words found between ``[`` and ``]``."""

    id: str
    published: str | None
    title: str | None
    snippet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event as ``cablegram list --events`` shows it, under three dates: its own, that of publication, and ``first_seen``.

    ``actors`` and ``recipients`` are country codes, "?" where unknown. ``edtf`` and ``rule`` say how the event's own date is known.
    """

    id: str
    document: str
    published: str | None
    first_seen: str
    type: str
    mode: str | None
    status: str
    actors: str
    recipients: str
    earliest: str | None
    latest: str | None
    edtf: str | None
    rule: str | None
    confidence: float
    quote: str
    version: int = 1  # of the document


def event_rows(analysis: Analysis, number: int | None) -> Iterator[list[Any]]:
    """One row for each event, by its position in the analysis; ``number`` is the document's."""
    text = analysis.document.text
    for position, e in enumerate(analysis.events):
        yield [
            number,
            position,
            e.id,
            e.type,
            e.mode,
            e.status,
            " ".join(p.country or "?" for p in e.actors),
            " ".join(p.country or "?" for p in e.recipients),
            e.time.earliest if e.time else None,
            e.time.latest if e.time else None,
            e.confidence,
            text[e.evidence[0].start : e.evidence[0].end],
            e.time.edtf if e.time else None,
            e.time.rule if e.time else None,
        ]


def actor_rows(analysis: Analysis) -> set[tuple[str, str]]:
    """What a document calls its actors, with their ids: their names, and words for them with two capitals or more."""
    words = {(m.text, a.id) for a in analysis.actors for m in a.mentions if len(_CAPITAL.findall(m.text)) > 1}
    return {(a.name, a.id) for a in analysis.actors} | words


def claim_rows(analysis: Analysis, number: int | None) -> Iterator[list[Any]]:
    """One row for each claim, likewise."""
    for position, c in enumerate(analysis.claims):
        speaker = (c.speaker.name or c.speaker.text) if c.speaker else None
        country = c.speaker.country if c.speaker else None
        yield [number, position, c.id, speaker, country, c.stance, c.of_claim, c.content.text]


def match_expression(query: str) -> str:
    """``query`` in the syntax of FTS5, so that no character of it can be read as anything but words.

    Raises :class:`UsageError` where there is no word in it, or none before NOT.
    """
    terms: list[str] = []
    for phrase, word in _TERM.findall(query):
        if word in _OPERATORS:
            if word == "NOT" and terms and terms[-1] == "AND":
                terms.pop()
            if word == "NOT" and (not terms or terms[-1] in _OPERATORS):  # to drop it would turn the question round
                message = f"cannot search for {query!r}: NOT takes words away from those before it; put words there"
                raise UsageError(message)
            if terms and terms[-1] not in _OPERATORS:
                terms.append(word)
        elif any(c.isalnum() for c in phrase or word):
            terms.append(f'"{phrase or word.rstrip("*")}"'.replace("\0", " ") + ("*" if word.endswith("*") else ""))
    if terms and terms[-1] in _OPERATORS:
        terms.pop()
    if not terms:
        message = f'cannot search for {query!r}: there is no word in it; give words, a "phrase" or begin*'
        raise UsageError(message)
    return " ".join(terms)
