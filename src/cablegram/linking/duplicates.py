"""Which documents are copies: the same wire story counted once, however many outlets print it.

A copy is found by its words alone. Two documents that share half of the later one's five-word runs were not written
independently: agency copy is cut from the end and lightly edited, while two reporters at the same event share little more
than names and official quotations.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Document

_WORD: Final = re.compile(r"\w+")
SHINGLE: Final = 5  # words; at four, stock phrases of news ("said in a statement on") begin to match
COPIED: Final = 0.5  # share of the later document's shingles; see docs/adr/0042 for what was measured
FEWEST: Final = 12  # shingles: below this a document is a headline or a stub, and says nothing about copying
COMMON: Final = 60  # documents that hold a shingle; more than this is a menu or a credit line, not copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Document ``doc_id`` repeats document ``of``; ``shared`` is the share (0..1) of its five-word runs that stand there."""

    doc_id: str
    of: str
    shared: float


def find_copies(docs: Sequence[Document]) -> tuple[Copy, ...]:
    """Name every document that repeats an earlier one, with the earlier one it repeats most.

    "Earlier" goes by publication date; undated documents come last. Of two published on the same day the longer counts as
    the original, since copies are cut more often than they are extended. An original is never itself a copy. Two inputs
    with the same id are one document.
    """
    unique = list({doc.id: doc for doc in docs}.values())
    order = sorted(range(len(unique)), key=lambda i: (unique[i].published or "9999", -len(unique[i].text), i))
    holders: dict[int, list[str]] = defaultdict(list)
    copies: list[Copy] = []
    for index in order:
        doc = unique[index]
        shingles = _shingles(doc.text)
        found = _best_original(shingles, holders) if len(shingles) >= FEWEST else None
        if found is not None and found[1] >= COPIED:
            copies.append(Copy(doc_id=doc.id, of=found[0], shared=round(found[1], 3)))
            continue
        for shingle in shingles:
            holders[shingle].append(doc.id)
    return tuple(copies)


def _shingles(text: str) -> frozenset[int]:
    words = _WORD.findall(text.casefold())
    return frozenset(hash(tuple(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1))


def _best_original(shingles: frozenset[int], holders: dict[int, list[str]]) -> tuple[str, float] | None:
    shared: Counter[str] = Counter()
    for shingle in shingles:
        ids = holders.get(shingle, ())
        if len(ids) <= COMMON:
            shared.update(ids)
    if not shared:
        return None
    best = max(shared.values())
    original = min(doc_id for doc_id, count in shared.items() if count == best)
    return original, best / len(shingles)
