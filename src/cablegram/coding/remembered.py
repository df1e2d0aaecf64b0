"""What the model made of each sentence of an article, kept: an edited article is read anew only where it changed (ADR 0054).

The model's answers about a sentence depend on nothing but its words (:mod:`cablegram.coding.model`), so an answer kept is the
answer that it would give again. Of its probabilities only those are kept that :mod:`cablegram.coding.mentions` uses.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from cablegram.coding.labels import MODES_OF
from cablegram.coding.mentions import CONTEXT_THRESHOLD
from cablegram.coding.model import ClaimReading, EventReading, Found, best

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cablegram.coding.mentions import SentenceReader

T = TypeVar("T")
Asked = tuple[str, tuple[int, int]]
Span = tuple[int, int]
CONTEXTS_KEPT: Final = 3  # of an event mention; ``coding/mentions.py`` takes no more


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading:
    """Everything that was asked about one sentence, and the answers: by the span of a trigger, by the span of a cue."""

    threshold: float
    found: Found
    events: list[tuple[Span, EventReading]]
    claims: list[tuple[Span, ClaimReading]]


Readings = dict[str, SentenceReading]


class Remembering:
    """Holds a model and what it said of sentences before; answers from that where it can, and keeps what it answers.

    One is made for each document. ``asked`` counts the document's sentences, ``reused`` those that the model need not read.
    """

    def __init__(self, model: SentenceReader, known: Readings) -> None:
        self._model, self._known = model, known
        self.kept: Readings = {}
        self.asked = self.reused = 0

    @property
    def digest(self) -> str:
        """The model's own."""
        return self._model.digest

    def find(self, sentences: Sequence[str], *, threshold: float) -> list[Found]:
        """Triggers and cues of each sentence, as the model finds them."""
        names = [_name(s) for s in sentences]
        new = {n: s for n, s in zip(names, sentences, strict=True) if (k := self._known.get(n)) is None or k.threshold != threshold}
        for name, found in zip(new, self._model.find(list(new.values()), threshold=threshold), strict=True):
            self.kept[name] = SentenceReading(threshold=threshold, found=found, events=[], claims=[])
        self.kept |= {n: self._known[n] for n in names if n not in new}
        self.asked, self.reused = self.asked + len(names), self.reused + sum(n not in new for n in names)
        return [self.kept[name].found for name in names]

    def read_events(self, asked: Sequence[Asked]) -> list[EventReading]:
        """What the model says of each trigger."""
        return self._answers(asked, held=lambda r: r.events, ask=lambda some: [_short(e) for e in self._model.read_events(some)])

    def read_claims(self, asked: Sequence[Asked]) -> list[ClaimReading]:
        """What the model says of each cue."""

        def ask(some: Sequence[Asked]) -> list[ClaimReading]:
            return [ClaimReading(parts=c.parts, stances=dict([best(c.stances)])) for c in self._model.read_claims(some)]

        return self._answers(asked, held=lambda r: r.claims, ask=ask)

    def _answers(
        self,
        asked: Sequence[Asked],
        *,
        held: Callable[[SentenceReading], list[tuple[Span, T]]],
        ask: Callable[[list[Asked]], list[T]],
    ) -> list[T]:
        """The answers to the questions. All on a sentence are asked where any was not answered before, as on a first reading."""
        names = [_name(text) for text, _ in asked]
        answers = {name: dict(held(self.kept[name])) for name in names}
        open_ = {name for name, (_, span) in zip(names, asked, strict=True) if span not in answers[name]}
        new = [(name, question) for name, question in zip(names, asked, strict=True) if name in open_]
        for (name, (_, span)), answer in zip(new, ask([question for _, question in new]), strict=True):
            answers[name][span] = answer
        for name in open_:
            held(self.kept[name])[:] = answers[name].items()
        return [answers[name][span] for name, (_, span) in zip(names, asked, strict=True)]


def _name(sentence: str) -> str:
    return hashlib.sha256(sentence.encode()).hexdigest()[:32]


def _short(reading: EventReading) -> EventReading:
    """The answers that count: the best type, status and mode of that type, and the contexts above their threshold."""
    kind, chance = best(reading.types)
    modes = {k: v for k, v in reading.modes.items() if k == "none" or k in MODES_OF[kind]}
    ranked = sorted(reading.contexts, key=reading.contexts.__getitem__, reverse=True)[:CONTEXTS_KEPT]
    return EventReading(
        roles=reading.roles,
        types={kind: chance},
        statuses=dict([best(reading.statuses)]),
        modes=dict([best(modes)]),
        contexts={c: reading.contexts[c] for c in ranked if reading.contexts[c] > CONTEXT_THRESHOLD},
    )


def pack_readings(readings: Readings) -> bytes:
    """Readings for keeping; :func:`unpack_readings` gives them back to the bit."""
    return zlib.compress(msgspec.msgpack.encode(readings))


def unpack_readings(data: bytes) -> Readings:
    """Readings out of a ledger; none where a later version has another shape for them, which costs a reading and no more."""
    try:
        return msgspec.msgpack.decode(zlib.decompress(data), type=Readings)
    except (msgspec.DecodeError, zlib.error):
        return {}
