"""Passages of a document: which sentence holds a place, which block it stands in, which time it tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.coding.timing import event_time
from cablegram.core.records import Block, Document, EventTime, Sentence, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Analysis, Event, TimeExpression

OPENING: Final = 72  # characters: one line of a list
PRONOUNS: Final = frozenset("he she it they we i you who which that this these those him her them his their its both".split())


def sentence_around(sentences: Sequence[Sentence], start: int, end: int) -> Span | None:
    """The sentence that holds ``[start, end)`` whole, or ``None``."""
    for sent in sentences:
        if sent.start <= start and end <= sent.end:
            return Span(start=sent.start, end=sent.end)
    return None


def block_kind(blocks: Sequence[Block], position: int) -> str | None:
    """The kind of the block at ``position``; ``None`` between blocks."""
    for block in blocks:
        if block.start <= position < block.end:
            return block.kind
    return None


def body_sentences(blocks: Sequence[Block], sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """The sentences of the article proper, in order; all of them if no blocks were found."""
    return tuple(Span(start=s.start, end=s.end) for s in sentences if not blocks or block_kind(blocks, s.start) == "body")


def title_of(document: Document, blocks: Sequence[Block]) -> str:
    """The document's title, from its record or its title block; empty if it has none."""
    if document.title:
        return document.title
    return " ".join(document.text[b.start : b.end] for b in blocks if b.kind == "title")


def opening_of(analysis: Analysis) -> str | None:
    """The first words of a document's first sentence, up to :data:`OPENING` characters; ``None`` without any."""
    text = analysis.document.text
    first = next(iter(body_sentences(analysis.blocks, analysis.sentences)), None)
    words = " ".join(text[first.start : first.end].split()) if first else ""
    short = words if len(words) <= OPENING else words[: OPENING - 1].rsplit(" ", 1)[0] + "…"
    return short or None


def trimmed(text: str, span: Span) -> Span:
    """``span`` without white space at its ends."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start=start, end=max(start, span.start + len(words.rstrip())))


def told_time(event: Event, *, published: str | None, lead: Span, times: Sequence[TimeExpression]) -> EventTime | None:
    """The event's time if an expression says it; ``lead`` is the sentence that reports the event.

    What is planned cannot have been due before publication: such a date is that of the announcement. Then the one date of the
    sentence that is not over yet is meant, if there is just one.
    """
    time = event.time
    if event.status == "planned" and published and (time is None or (time.latest or "9999") < published):
        inside = [t for t in times if lead.start <= t.start < lead.end and t.type in {"DATE", "TIME"}]
        coming = [t for t in inside if (t.latest or "") >= published]
        return event_time(coming[0], why="the only coming time in the sentence") if len(coming) == 1 else None
    return time if time is not None and time.start is not None and time.end is not None else None
