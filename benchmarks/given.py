"""Which given mentions of events, in documents of any kind, are one event: for data whose mentions somebody else has marked.

Documents are first put together by their words, TF-IDF and average link; within such a group each two mentions are weighed by a
few signs and joined by average link. Occurrences in a ledger are not made so: there the pipeline has coded types, parties and times
(:mod:`cablegram.linking.occurrences`). This is a measure of the encoder and of average link on others' data, not a part of the
package: its weights are fitted, each time it is run, on text that is not ours (``python -m benchmarks.quality_coreference``).
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import stem
from cablegram.linking.clusters import clusters

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from cablegram.linking.meaning import WordVectors

    Floats = NDArray[np.float32]

SIGNS: Final = (
    "any pair",
    "same stem",
    "rare stem",
    "nearness",
    "near words",
    "sentence",
    "documents",
    "one document",
    "one sentence",
    "stem and sentence",
)
ALIKE: Final = 0.15  # mean cosine of two groups of documents from which on they are one matter; best on the training part
AROUND: Final = 5  # words on either side of a mention that say who and what
SCALE: Final = 1000
ABSENT: Final = -3 * SCALE
_WORD: Final = re.compile(r"\w+")
_LIGHT: Final = frozenset(
    "be is are was were been being has have had do does did will would to the a an of in on at into up out off".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenMention:
    """Words of a document that tell of an event: half-open offsets in code points."""

    id: str
    doc_id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A mention as it is compared."""

    mention: GivenMention
    stem: str
    around: frozenset[str]
    sentence: frozenset[str]
    line: tuple[str, int]  # document, number of the sentence
    vector: Floats | None


def cluster_mentions(
    texts: Mapping[str, str], mentions: Sequence[GivenMention], *, weights: Mapping[str, float], embed: WordVectors | None = None
) -> list[list[GivenMention]]:
    """Groups of mentions of one event each; ``texts`` by document id, one sentence a line.

    ``weights`` are those of ``SIGNS``. ``embed`` (``Model.embed``) tells words of like meaning. The order of the mentions does not
    matter.
    """
    rarity = rarities(texts.values())
    found: list[list[GivenMention]] = []
    groups, likeness = group_documents(texts, rarity)
    by_doc: dict[str, list[GivenMention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.doc_id, m.start, m.id)):
        by_doc[mention.doc_id].append(mention)
    for group in groups:
        seen = [see(m, texts[doc], embed=embed) for doc in group for m in by_doc[doc]]
        pairs = {
            (i, j): round(SCALE * math.fsum(weights[k] * v for k, v in signs(a, b, rarity=rarity, likeness=likeness).items()))
            for (i, a), (j, b) in combinations(enumerate(seen), 2)
        }
        found += [[seen[i].mention for i in one] for one in clusters(range(len(seen)), pairs, absent=ABSENT)]
    return found


def rarities(texts: Iterable[str]) -> dict[str, float]:
    """How rare each stem is among some texts: the logarithm of their number over that of those that hold it."""
    held = [{stem(w) for w in _WORD.findall(text.casefold())} for text in texts]
    count = Counter(s for one in held for s in one)
    return {s: math.log(len(held) / n) for s, n in count.items()}


def group_documents(texts: Mapping[str, str], rarity: Mapping[str, float]) -> tuple[list[list[str]], dict[tuple[str, str], float]]:
    """Documents on one matter, and the cosine of each two."""
    vectors = {doc: _vector(text, rarity) for doc, text in sorted(texts.items())}
    holders: dict[str, list[tuple[str, float]]] = defaultdict(list)
    likeness: dict[tuple[str, str], float] = defaultdict(float)
    for doc, vector in vectors.items():
        for s, v in vector.items():
            for other, w in holders[s]:
                likeness[other, doc] += v * w
            holders[s].append((doc, v))
    weights = {pair: round(SCALE * (cosine - ALIKE)) for pair, cosine in likeness.items()}
    return clusters(list(vectors), weights, absent=round(-SCALE * ALIKE)), likeness


def _vector(text: str, rarity: Mapping[str, float]) -> dict[str, float]:
    count = Counter(stem(w) for w in _WORD.findall(text.casefold()))
    found = {s: (1 + math.log(n)) * rarity[s] for s, n in count.items()}
    length = math.sqrt(math.fsum(v * v for v in found.values())) or 1.0
    return {s: v / length for s, v in found.items()}


def see(mention: GivenMention, text: str, *, embed: WordVectors | None) -> _Seen:
    """What is compared of a mention."""
    start = text.rfind("\n", 0, mention.start) + 1
    end = text.find("\n", mention.end)
    sentence = text[start : end if end >= 0 else len(text)]
    words = list(_WORD.finditer(sentence))
    inside = [n for n, m in enumerate(words) if mention.start - start < m.end() and m.start() < mention.end - start]
    head = next((words[n].group() for n in inside if words[n].group().casefold() not in _LIGHT), "")
    near = range(max(0, inside[0] - AROUND), min(len(words), inside[-1] + 1 + AROUND)) if inside else range(0)
    vector = None
    if embed is not None and head:
        told, vectors = embed(sentence)
        at = next((i for i, w in enumerate(told) if w == head), None)
        vector = vectors[at] if at is not None else None
    return _Seen(
        mention=mention,
        stem=stem(head),
        around=frozenset(stem(words[n].group()) for n in near if n not in inside),
        sentence=frozenset(stem(m.group()) for m in words),
        line=(mention.doc_id, text.count("\n", 0, mention.start)),
        vector=vector,
    )


def signs(one: _Seen, other: _Seen, *, rarity: Mapping[str, float], likeness: Mapping[tuple[str, str], float]) -> dict[str, float]:
    """What speaks for and against two mentions being of one event."""
    docs = sorted((one.mention.doc_id, other.mention.doc_id))
    same = float(one.stem == other.stem and bool(one.stem))
    sentence = _overlap(one.sentence, other.sentence, rarity)
    near = float(one.vector @ other.vector) if one.vector is not None and other.vector is not None else 0.0
    return {
        "any pair": 1.0,
        "same stem": same,
        "rare stem": same * rarity.get(one.stem, 0.0),
        "nearness": near,
        "near words": _overlap(one.around, other.around, rarity),
        "sentence": sentence,
        "documents": likeness.get((docs[0], docs[1]), 0.0),
        "one document": float(docs[0] == docs[1]),
        "one sentence": float(one.line == other.line),
        "stem and sentence": same * sentence,
    }


def _overlap(one: frozenset[str], other: frozenset[str], rarity: Mapping[str, float]) -> float:
    both = math.fsum(rarity.get(s, 0.0) for s in sorted(one & other))
    least = min(math.fsum(rarity.get(s, 0.0) for s in side) for side in (one, other))
    return both / least if least else 0.0
