"""Annotated items -> training examples: token ids with the labels of each head."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cablegram.coding.labels import CLASSES, CUE_MARKS, EVENT_MARKS, SOURCE_MARKS, TARGET_MARKS, TOKEN_HEADS
from cablegram.coding.wordpiece import Mark, Tokens, WordPiece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from training.corpus import AnnotatedSentence, EventLine, Item, Marked

IGNORE = -100
LONGEST = 300  # pieces; our longest sentence has about 120


@dataclass(slots=True)
class Example:
    """One reading of one sentence; heads without labels are not trained on it."""

    tokens: Tokens
    tags: dict[str, list[int]] = field(default_factory=dict)  # per word
    classes: dict[str, int] = field(default_factory=dict)
    contexts: tuple[int, ...] | None = None


def split_of(item: Item) -> str:
    """``test`` for the held-out writer's items, else ``dev`` for a tenth by hash of the id, else ``train``."""
    if item.id.startswith("test-"):
        return "test"
    return "dev" if int(hashlib.sha256(item.id.encode()).hexdigest(), 16) % 10 == 0 else "train"


def tag(tokens: Tokens, spans: Iterable[tuple[str, Marked]], *, head: str, plain: bool = False) -> list[int]:
    """Per-word labels; an earlier span wins over a later one that overlaps it."""
    names = TOKEN_HEADS[head]
    labels = [0] * len(tokens.words)
    for name, span in spans:
        inside = [i for i, (s, e) in enumerate(tokens.words) if s < span.end and e > span.start]
        if any(labels[i] for i in inside):
            continue
        for n, i in enumerate(inside):
            labels[i] = names.index(name if plain else f"{'B' if n == 0 else 'I'}-{name}")
    return labels


def dyads(events: list[EventLine]) -> Iterator[tuple[Marked, Marked, str]]:
    """Pairs (source, target, type) of a sentence: actor to recipient, party to party, else actor to place."""
    seen: set[tuple[int, int, int, int]] = set()
    for event in events:
        actors = event.spans.get("actor", ())
        others = event.spans.get("recipient", ())
        pairs = [(a, r) for a in actors for r in others]
        if not others:
            pairs = [(a, b) for i, a in enumerate(actors) for b in actors[i + 1 :]]
            pairs += [(a, p) for a in actors for p in event.spans.get("place", ())] if len(actors) == 1 else []
        for a, b in pairs:
            key = (a.start, a.end, b.start, b.end)
            if key not in seen and not (a.start < b.end and b.start < a.end):
                seen.add(key)
                yield a, b, event.kind


def examples(sent: AnnotatedSentence, *, words: WordPiece) -> Iterator[Example]:
    """All readings of one sentence."""
    text = sent.text
    plain = words.tokenize(text)
    yield Example(
        plain,
        tags={
            "trigger": tag(plain, [(e.kind, e.spans["trigger"][0]) for e in sent.events], head="trigger", plain=True),
            "cue": tag(plain, [("cue", c.spans["cue"][0]) for c in sent.claims], head="cue"),
        },
    )
    for event in sent.events:
        trigger = event.spans["trigger"][0]
        marked = words.tokenize(text, marks=[_mark(trigger, EVENT_MARKS)])
        roles = [(r, s) for r in ("actor", "recipient", "quantity", "time", "place") for s in event.spans.get(r, ())]
        yield Example(
            marked,
            tags={"role": tag(marked, roles, head="role")},
            classes={
                "type": CLASSES["type"].index(event.kind),
                "status": CLASSES["status"].index(event.status),
                "mode": CLASSES["mode"].index(f"{event.kind}/{event.mode}" if event.mode else "none"),
            },
            contexts=tuple(CLASSES["context"].index(c) for c in event.contexts),
        )
    for claim in sent.claims:
        marked = words.tokenize(text, marks=[_mark(claim.spans["cue"][0], CUE_MARKS)])
        parts = [(r, s) for r in ("speaker", "said_on", "content") for s in claim.spans.get(r, ())]
        yield Example(
            marked,
            tags={"claim": tag(marked, parts, head="claim")},
            classes={"stance": CLASSES["stance"].index(claim.stance)},
        )
    for source, target, kind in dyads(sent.events):
        marked = words.tokenize(text, marks=[_mark(source, SOURCE_MARKS), _mark(target, TARGET_MARKS)])
        yield Example(marked, classes={"dyad": CLASSES["dyad"].index(kind)})


def _mark(span: Marked, ids: tuple[int, int]) -> Mark:
    return Mark(start=span.start, end=span.end, opening=ids[0], closing=ids[1])


def build(items: Iterable[Item], *, split: str, words: WordPiece) -> list[Example]:
    """The examples of one split of the corpus."""
    found = [e for i in items if split_of(i) == split for s in i.sentences for e in examples(s, words=words)]
    return [e for e in found if len(e.tokens.ids) <= LONGEST]
