"""What the model makes of two sentences side by side, as one number among the signs that link them.

``Judge`` is ``Model.compare``: a question of ``labels.PAIRS`` and pairs of sentences, the one told first first. A pair costs some
eight milliseconds, so that only pairs are asked about which the cheap signs leave open (ADR 0007).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from cablegram.coding.model import Asked

if TYPE_CHECKING:
    from cablegram.core.records import Quote, Sentence

Judge = Callable[[str, Sequence[tuple[Asked, Asked]]], Sequence[Mapping[str, float]]]

MOST: Final = 5.0  # of a log odds: what is surer than 150 to 1 says no more


def leaning(chances: Mapping[str, float], answer: str, *, against: str) -> float:
    """The log odds of one answer against another, at most ``MOST`` either way, in thousandths."""
    tiny = 1e-6
    return round(max(-MOST, min(MOST, math.log((chances[answer] + tiny) / (chances[against] + tiny)))), 3)


def asked_of(text: str, sentence: Sentence, parts: Sequence[Quote] = ()) -> Asked:
    """A sentence of a text with some stretches of it marked; what goes on beyond the sentence is cut."""
    inside = [q for q in parts if q.start < sentence.end and sentence.start < q.end]
    spans = tuple((max(q.start, sentence.start) - sentence.start, min(q.end, sentence.end) - sentence.start) for q in inside)
    return Asked(text=text[sentence.start : sentence.end], spans=spans)
