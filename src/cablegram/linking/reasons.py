"""Why a document belongs to its storyline: the names, phrases, words, days and events that it shares, as it writes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np

from cablegram.linking.sketches import EMPTY, surfaces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from cablegram.core.records import Document
    from cablegram.linking.sketches import Floats, Ids, Sketch

    Held = tuple[Ids, NDArray[np.intp]]

NAMES: Final = 3  # named in a reason at most
PHRASES: Final = 2
WORDS: Final = 3
OTHERS: Final = 0.5  # share of the other documents that hold what is called shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """A storyline's documents, what is known of each, and how alike they are; side by side."""

    docs: Sequence[Document]
    sketches: Sequence[Sketch]
    alike: NDArray[np.float64]
    reported: Mapping[str, Sequence[str]]  # ids of occurrences by document
    together: Mapping[tuple[str, str], str]  # pairs that a person put together, and who


def why_alone() -> str:
    """What is said of a document that no other is near enough to."""
    return "alone: no other document is near enough in names, words and days"


def why_members(grounds: Grounds) -> list[str]:
    """Each document's reason, its own words in quotation marks."""
    held = _held([s.pairs for s in grounds.sketches]), _held([s.words for s in grounds.sketches])
    return [
        "; ".join([*_decided(grounds, i), *_events(grounds, i), *_words(grounds, i, held), *_days(grounds, i)])
        for i in range(len(grounds.docs))
    ]


def _decided(grounds: Grounds, index: int) -> Iterator[str]:
    ids, here = {doc.id for doc in grounds.docs}, grounds.docs[index].id
    for pair, by in sorted(grounds.together.items()):
        if here in pair and set(pair) <= ids:
            yield f"put together with another by {by}"


def _events(grounds: Grounds, index: int) -> Iterator[str]:
    mine = set(grounds.reported.get(grounds.docs[index].id, ()))
    others = [set(grounds.reported.get(doc.id, ())) for i, doc in enumerate(grounds.docs) if i != index]
    shared = sum(bool(mine & theirs) for theirs in others)
    if shared:
        yield f"reports an event that {_of(shared, len(others))} {'reports' if shared == 1 else 'report'} too"


def _words(grounds: Grounds, index: int, held: tuple[Held, Held]) -> Iterator[str]:
    mine, words = grounds.sketches[index], surfaces(grounds.docs[index])
    others = len(grounds.docs) - 1
    phrases = [words[t] for t in _shared(mine.pairs, mine.pair_shares, held[0], others=others) if t in words][:PHRASES]
    told = {w.casefold() for phrase in phrases for w in phrase.split()}
    single = [words[t] for t in _shared(mine.words, mine.shares, held[1], others=others) if t in words]
    single = [w for w in single if w.casefold() not in told | EMPTY]
    names = [w for w in single if w[0].isupper()][:NAMES]
    plain = [w for w in single if not w[0].isupper() and not w[0].isdigit()][:WORDS]
    for kind, found in (("phrases", phrases), ("names", names), ("words", plain)):
        if found:
            yield f"shares the {kind} " + ", ".join(f"“{w}”" for w in found)
    if not (phrases or names or plain):
        nearest = int(np.argmax(grounds.alike[index]))
        yield f"is near to “{grounds.docs[nearest].title or grounds.docs[nearest].id}”"


def _held(terms: Sequence[Ids]) -> Held:
    """Every term, in order, and how many documents hold it."""
    every, counts = np.unique(np.concatenate(terms), return_counts=True)
    return every, counts


def _shared(mine: Ids, shares: Floats, known: Held, *, others: int) -> list[int]:
    """Terms that half of the other documents hold: those that most hold and that are rare at large first."""
    held = known[1][np.searchsorted(known[0], mine)] - 1
    worth = np.where(held >= max(1, OTHERS * others), held * -np.log(shares.astype(np.float64)), 0.0)
    order = np.lexsort((mine, -np.round(worth, 6)))
    return [int(mine[i]) for i in order if worth[i] > 0]


def _days(grounds: Grounds, index: int) -> Iterator[str]:
    days = sorted(doc.published for doc in grounds.docs if doc.published)
    mine = grounds.docs[index].published
    if mine is None or len(days) < 2:
        return
    after = (date.fromisoformat(mine) - date.fromisoformat(days[0])).days
    yield (
        "published on the story's first day"
        if after == 0
        else f"published {after} day{'s' if after > 1 else ''} after its first report"
    )


def _of(some: int, every: int) -> str:
    if every == 1:
        return "the other document"
    return f"all {every} others" if some == every else f"{some} of {every} others"
