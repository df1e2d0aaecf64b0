"""Scores of tags for each word -> labelled spans, with the probability that the model gives them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from cablegram.coding.labels import TOKEN_HEADS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A span of a sentence with its label and the probability that the model gives it."""

    start: int
    end: int
    label: str
    probability: float


def softmax(x: Floats) -> Floats:
    """Along the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    result: Floats = e / e.sum(-1, keepdims=True)
    return result


@cache
def _forbidden(labels: tuple[str, ...]) -> tuple[Floats, Floats]:
    """Penalties of a BIO tag set: transitions (from, to) and starts that cannot be."""
    n = len(labels)
    moves = np.zeros((n, n), np.float32)
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            moves[:, j] = [0.0 if labels[i] in (label, "B-" + label[2:]) else -1e4 for i in range(n)]
    starts = np.array([-1e4 if label.startswith("I-") else 0.0 for label in labels], np.float32)
    return moves, starts


def decode_bio(scores: Floats, words: Sequence[tuple[int, int]], *, labels: tuple[str, ...]) -> tuple[Labelled, ...]:
    """The best valid tag sequence (Viterbi) of ``scores`` (words, labels) as spans."""
    if not len(scores):
        return ()
    moves, starts = _forbidden(labels)
    best = scores[0] + starts
    back = np.zeros(scores.shape, np.int64)
    for i in range(1, len(scores)):
        paths = best[:, None] + moves
        back[i] = paths.argmax(0)
        best = paths.max(0) + scores[i]
    tags = [int(best.argmax())]
    for i in range(len(scores) - 1, 0, -1):
        tags.append(int(back[i][tags[-1]]))
    tags.reverse()
    return tuple(_spans(tags, softmax(scores), words=words, labels=labels))


def _spans(tags: list[int], chances: Floats, *, words: Sequence[tuple[int, int]], labels: tuple[str, ...]) -> Iterator[Labelled]:
    at = 0
    while at < len(tags):
        label = labels[tags[at]]
        end = at + 1
        if label != "O":
            while end < len(tags) and labels[tags[end]] == "I-" + label[2:]:
                end += 1
            chance = float(np.mean([chances[i][tags[i]] for i in range(at, end)]))
            yield Labelled(start=words[at][0], end=words[end - 1][1], label=label[2:], probability=chance)
        at = end


def decode_triggers(scores: Floats, words: Sequence[tuple[int, int]], *, threshold: float) -> tuple[Labelled, ...]:
    """Words whose chance of being any trigger exceeds ``threshold``; neighbours of one type are one trigger."""
    labels = TOKEN_HEADS["trigger"]
    chances = softmax(scores)
    found: list[Labelled] = []
    last = -2
    for i, row in enumerate(chances):
        if 1 - row[0] <= threshold:
            continue
        kind = int(row[1:].argmax()) + 1
        one = Labelled(start=words[i][0], end=words[i][1], label=labels[kind], probability=float(1 - row[0]))
        if last == i - 1 and found[-1].label == one.label:
            one = Labelled(
                start=found[-1].start, end=one.end, label=one.label, probability=max(one.probability, found[-1].probability)
            )
            found.pop()
        found.append(one)
        last = i
    return tuple(found)
