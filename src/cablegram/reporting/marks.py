"""Marked text for the evidence reader, cut on the server in code points, so that no browser has to count.

Marks overlap freely, HTML elements may not. So the text is cut into sentences, which never overlap, and each sentence into
the smallest pieces between two marks; a piece knows every record that it belongs to. Put together again, the pieces are the
document's text to the character.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Span
from cablegram.reporting.passages import block_kind, sentence_around, told_time, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Analysis, Claim, Event, EventTime

# Of several kinds of mark on one piece the one named last colours it.
KINDS: Final = ("content", "quantity", "recipient", "actor", "speaker", "place", "time", "trigger", "cue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words that a record rests on, and what they are to it."""

    start: int
    end: int
    kind: str
    record: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text inside one sentence; ``records`` are those it belongs to, the narrowest first."""

    text: str
    kind: str | None
    records: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence, or the text between two; ``id`` is set for sentences, ``records`` are those that cite the whole of it."""

    id: str | None
    records: tuple[str, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A block of the document, or the white space between two (``kind`` is ``None``)."""

    kind: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A document cut for the page; ``spots`` gives the id of the sentence where each record is found."""

    paragraphs: tuple[Paragraph, ...]
    spots: dict[str, str]

    @property
    def text(self) -> str:
        """The document's text, put together again."""
        return "".join(piece.text for para in self.paragraphs for passage in para.passages for piece in passage.pieces)


def mark_text(analysis: Analysis, *, number: int) -> MarkedText:
    """Cut a document at its blocks, sentences and marks; ids are ``d{number}-s…``, ``-e…`` and ``-c…``."""
    text = analysis.document.text
    marks = [*_marks(analysis, number)]
    sentences = {(s.start, s.end): f"d{number}-s{i}" for i, s in enumerate(analysis.sentences, start=1)}
    paragraphs = []
    for start, end in _gaps(text, [(b.start, b.end) for b in analysis.blocks] or [(0, len(text))]):
        inner = [s for s in sorted(sentences) if start <= s[0] and s[1] <= end]
        passages = tuple(
            Passage(
                id=sentences.get((a, b)),
                records=tuple(m.record for m in marks if m.kind == "evidence" and (m.start, m.end) == (a, b)),
                pieces=tuple(_pieces(text, a, b, marks)),
            )
            for a, b in _gaps(text[:end], inner, low=start)
        )
        kind = block_kind(analysis.blocks, start) if analysis.blocks else "body"
        paragraphs.append(Paragraph(kind=kind, passages=passages))
    return MarkedText(paragraphs=tuple(paragraphs), spots=_spots(analysis, marks, sentences))


def sentence_id(analysis: Analysis, start: int, end: int, *, number: int) -> str | None:
    """The page id of the sentence that holds ``[start, end)``, or of the first that it touches."""
    for index, sent in enumerate(analysis.sentences, start=1):
        if sent.start < end and start < sent.end:
            return f"d{number}-s{index}"
    return None


def _marks(analysis: Analysis, number: int) -> Iterator[Mark]:
    for index, event in enumerate(analysis.events, start=1):
        time = told_time(event, published=analysis.document.published, lead=event.evidence[0], times=analysis.times)
        yield from _event_marks(event, f"d{number}-e{index}", time=time)
    for index, claim in enumerate(analysis.claims, start=1):
        yield from _claim_marks(claim, f"d{number}-c{index}")


def _event_marks(event: Event, record: str, *, time: EventTime | None) -> Iterator[Mark]:
    for span in event.evidence:
        yield Mark(start=span.start, end=span.end, kind="evidence", record=record)
    yield Mark(start=event.trigger.start, end=event.trigger.end, kind="trigger", record=record)
    for kind, parties in (("actor", event.actors), ("recipient", event.recipients)):
        for party in parties:
            yield Mark(start=party.start, end=party.end, kind=kind, record=record)
    for quantity in event.quantities:
        yield Mark(start=quantity.start, end=quantity.end, kind="quantity", record=record)
    if time is not None and time.start is not None and time.end is not None:
        yield Mark(start=time.start, end=time.end, kind="time", record=record)
    if event.place is not None:
        yield Mark(start=event.place.start, end=event.place.end, kind="place", record=record)


def _claim_marks(claim: Claim, record: str) -> Iterator[Mark]:
    yield Mark(start=claim.content.start, end=claim.content.end, kind="content", record=record)
    yield Mark(start=claim.cue.start, end=claim.cue.end, kind="cue", record=record)
    if claim.speaker is not None:
        yield Mark(start=claim.speaker.start, end=claim.speaker.end, kind="speaker", record=record)


def _gaps(text: str, spans: Sequence[tuple[int, int]], *, low: int = 0) -> Iterator[tuple[int, int]]:
    """The spans, and what lies between them, from ``low`` to the end; a span that overlaps its predecessor is cut short."""
    here = low
    for start, end in sorted(spans):
        if here < start:
            yield here, start
        if max(here, start) < end:
            yield max(here, start), end
        here = max(here, end)
    if here < len(text):
        yield here, len(text)


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Piece]:
    inside = [m for m in marks if m.start < end and start < m.end and m.start < m.end]
    cuts = sorted({start, end, *(p for m in inside for p in (m.start, m.end) if start < p < end)})
    for low, high in pairwise(cuts):
        over = sorted((m for m in inside if m.start <= low and high <= m.end), key=lambda m: m.end - m.start)
        kinds = [m.kind for m in over if m.kind != "evidence"]
        yield Piece(
            text=text[low:high],
            kind=max(kinds, key=KINDS.index, default=None),
            records=tuple(dict.fromkeys(m.record for m in over)),
        )


def _spots(analysis: Analysis, marks: Sequence[Mark], sentences: dict[tuple[int, int], str]) -> dict[str, str]:
    """For each record the sentence to look at: the first of its evidence, or the one that holds its content."""
    spots: dict[str, str] = {}
    for mark in marks:
        if mark.kind not in {"evidence", "content"} or mark.record in spots:
            continue
        span = trimmed(analysis.document.text, Span(start=mark.start, end=mark.end))
        around = sentence_around(analysis.sentences, span.start, span.end)
        touched = [key for key in sorted(sentences) if key[0] < mark.end and mark.start < key[1]]
        found = (around.start, around.end) if around else next(iter(touched), None)
        if found is not None:
            spots[mark.record] = sentences[found]
    return spots
