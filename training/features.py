"""Annotated items -> training examples: token ids with the labels of each head."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cablegram.coding.dialect import map_type
from cablegram.coding.labels import CLASSES, CUE_MARK, EVENT_MARK, SOURCE_MARK, TARGET_MARK, TOKEN_HEADS
from cablegram.coding.model import best
from cablegram.coding.wordpiece import Mark, Tokens, WordPiece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cablegram.coding.model import Model
    from training.corpus import AnnotatedSentence, ClaimLine, EventLine, Item, Marked

IGNORE = -100
FAINT = 0.02  # least chance of a trigger among words that are marked as a mention
SURE = 0.6  # chance of a type from which on a mention is learnt from
LONGEST = 300  # pieces; our longest sentence has about 120


@dataclass(slots=True)
class Reading:
    """One question about a sentence; heads without labels are not trained on it."""

    kinds: list[int]  # per piece, see Tokens.marked
    tags: dict[str, list[int]] = field(default_factory=dict)  # per word
    classes: dict[str, int] = field(default_factory=dict)
    contexts: tuple[int, ...] | None = None


@dataclass(slots=True)
class Example:
    """A sentence with all its readings."""

    tokens: Tokens
    readings: list[Reading]


def _hash(item: Item) -> int:
    return int(hashlib.sha256(item.id.encode()).hexdigest(), 16)


def split_of(item: Item) -> str:
    """``test`` for the held-out writers' items, else ``dev`` for a tenth by hash of the id, else ``train``."""
    if item.id.startswith("test-"):
        return "test"
    return "dev" if _hash(item) % 10 == 0 else "train"


def place_of(item: Item) -> float:
    """A number in [0, 1) that depends on the id only: a share of the corpus is always the same items."""
    return _hash(item) // 10 % 1000 / 1000


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
    """Pairs (source, target, type in the dialect of event data sets): actor to recipient, party to party, else actor to place."""
    seen: set[tuple[int, int, int, int]] = set()
    for event in events:
        actors = event.spans.get("actor", ())
        others = event.spans.get("recipient", ())
        kind = map_type(
            event.kind, trigger=event.spans["trigger"][0].text, status=event.status, mode=event.mode, contexts=event.contexts
        )
        pairs = [(a, r) for a in actors for r in others]
        if not others:
            pairs = [(a, b) for i, a in enumerate(actors) for b in actors[i + 1 :]]
            pairs += [(a, p) for a in actors for p in event.spans.get("place", ())] if len(actors) == 1 else []
        for a, b in pairs:
            key = (a.start, a.end, b.start, b.end)
            if key not in seen and not (a.start < b.end and b.start < a.end):
                seen.add(key)
                yield a, b, kind


def example(sent: AnnotatedSentence, *, words: WordPiece, events: bool = True) -> Example:
    """A sentence and the answers to all that may be asked about it; without ``events``, its events were not annotated."""
    tokens = words.tokenize(sent.text)
    tags = {"cue": tag(tokens, [("cue", c.spans["cue"][0]) for c in sent.claims], head="cue")}
    if events:
        tags["trigger"] = tag(tokens, [(e.kind, e.spans["trigger"][0]) for e in sent.events], head="trigger", plain=True)
    find = Reading(tokens.marked(), tags=tags)
    readings = [find, *(_event(tokens, e) for e in sent.events), *(_claim(tokens, c) for c in sent.claims)]
    for source, target, kind in dyads(sent.events):
        marked = tokens.marked(_mark(source, SOURCE_MARK), _mark(target, TARGET_MARK))
        readings.append(Reading(marked, classes={"dyad": CLASSES["dyad"].index(kind)}))
    return Example(tokens, readings)


def _event(tokens: Tokens, event: EventLine) -> Reading:
    roles = [(r, s) for r in ("actor", "recipient", "quantity", "time", "place") for s in event.spans.get(r, ())]
    return Reading(
        tokens.marked(_mark(event.spans["trigger"][0], EVENT_MARK)),
        tags={"role": tag(tokens, roles, head="role")},
        classes={
            "type": CLASSES["type"].index(event.kind),
            "status": CLASSES["status"].index(event.status),
            "mode": CLASSES["mode"].index(f"{event.kind}/{event.mode}" if event.mode else "none"),
        },
        contexts=tuple(CLASSES["context"].index(c) for c in event.contexts),
    )


def _claim(tokens: Tokens, claim: ClaimLine) -> Reading:
    parts = [(r, s) for r in ("speaker", "said_on", "content") for s in claim.spans.get(r, ())]
    return Reading(
        tokens.marked(_mark(claim.spans["cue"][0], CUE_MARK)),
        tags={"claim": tag(tokens, parts, head="claim")},
        classes={"stance": CLASSES["stance"].index(claim.stance)},
    )


def _mark(span: Marked, kind: int) -> Mark:
    return Mark(start=span.start, end=span.end, kind=kind)


def build(items: Iterable[Item], *, words: WordPiece, events: bool = True) -> list[Example]:
    """The sentences of items, read."""
    found = [example(s, words=words, events=events) for i in items for s in i.sentences]
    return [e for e in found if len(e.tokens.ids) <= LONGEST]


def stance_of(sentence: str, cue: Marked, stance: str, *, words: WordPiece) -> Example:
    """A sentence of which only the stance of one claim is known (minimal pairs)."""
    tokens = words.tokenize(sentence)
    return Example(tokens, [Reading(tokens.marked(_mark(cue, CUE_MARK)), classes={"stance": CLASSES["stance"].index(stance)})])


def mentions_of(sentence: str, spans: Iterable[tuple[int, int]], *, model: Model) -> Example:
    """A sentence of which only the places of its events are known: the model says which marked word is the trigger, of what type.

    Of a mention whose type it doubts, the words are not learnt from.
    """
    tokens = model.words.tokenize(sentence)
    labels = [0] * len(tokens.words)
    (found,) = model.find([sentence], threshold=FAINT)
    for start, end in spans:
        inside = [i for i, (a, b) in enumerate(tokens.words) if a < end and start < b]
        near = [t for t in found.triggers if t.start < end and start < t.end]
        heads = [i for i in inside if near and near[0].start <= tokens.words[i][0] < near[0].end] or inside[-1:]
        trigger = (tokens.words[heads[0]][0], tokens.words[heads[-1]][1]) if heads else (start, end)
        (reading,) = model.read_events([(sentence, trigger)])
        kind, chance = best(reading.types)
        for i in inside:
            sure = i in heads and chance >= SURE and (len(inside) == 1 or near)
            labels[i] = TOKEN_HEADS["trigger"].index(kind) if sure else IGNORE
    return Example(tokens, [Reading(tokens.marked(), tags={"trigger": labels})])
