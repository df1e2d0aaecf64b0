"""Which documents are copies: the same wire story counted once, however many outlets print it.

A copy is found by its words alone. Two documents that share half of the later one's five-word runs were not written
independently: agency copy is cut from the end and lightly edited, while two reporters at the same event share little more than
names and official quotations. Where both credit one agency, less is enough.

Whether two documents are a copy and what it repeats depends on these two alone, and which of several it repeats on those within
:data:`WITHIN` days, so that the result is the same in whatever order documents come, and a ledger need not look at its whole
archive.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.records import Document

_WORD: Final = re.compile(r"\w+")
SHINGLE: Final = 5  # words; at four, stock phrases of news ("said in a statement on") begin to match
COPIED: Final = 0.5  # share of the later document's shingles; see docs/adr/0042 for what was measured
CREDITED: Final = 0.4  # and where both credit one agency: there the documents that ADR 0042 found between the two were agency copy
FEWEST: Final = 12  # shingles: below this a document is a headline or a stub, and says nothing about copying
WINDOW: Final = 8  # of so many shingles in a row one is kept as a sign: a run of twelve words in common is always seen
WITHIN: Final = 31  # days between a document and its copy; what is printed again later is not the news of the day
_AGENCIES: Final = (
    "Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|Xinhua|TASS|Interfax|DPA|dpa|ANSA|EFE|PTI|Kyodo"
    "|Yonhap|UPI|Bloomberg|IANS|Anadolu|RIA Novosti|PA Media|Press Association|AAP|Bernama|Antara|BNS|CTK|PAP|MENA|SANA|IRNA|KUNA"
)
# a credit: "PARIS (Reuters) –", "By the Associated Press", at the end "— AFP"; not "told Reuters"
_CREDIT: Final = re.compile(
    rf"\((?P<line>{_AGENCIES})\)\s*[-–—:]|^\s*(?:By|From|Source:|Agency:)\s+(?P<by>{_AGENCIES})\b|[-–—]\s*(?P<end>{_AGENCIES})\s*$"
    rf"|\((?P<last>{_AGENCIES})\)\s*$|©\s*(?:\d{{4}}\s+)?(?P<owner>{_AGENCIES})\b",
    re.MULTILINE,
)
_ONE: Final = {
    "The Associated Press": "AP",
    "Associated Press": "AP",
    "Agence France-Presse": "AFP",
    "dpa": "DPA",
    "Press Association": "PA Media",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Document ``doc_id`` repeats document ``of``, itself no copy.

    ``shared`` is the share (0..1) of its five-word runs that stand there, or in the copy of it that is nearest; ``agency`` is whom
    both credit.
    """

    doc_id: str
    of: str
    shared: float
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """What is compared of a document: when it was published, how long it is, and its five-word runs."""

    doc_id: str
    published: str | None
    length: int  # code points
    shingles: tuple[int, ...]  # of 63 bits, in the order of the text
    agencies: frozenset[str]

    @property
    def order(self) -> tuple[str, int, str]:
        """Where it stands among possible originals: by day, undated last; of one day the longer first, since copies are cut."""
        return self.published or "9999", -self.length, self.doc_id

    @property
    def marks(self) -> frozenset[int]:
        """The runs that find it: of every :data:`WINDOW` in a row the least (winnowing: Schleimer, Wilkerson and Aiken 2003)."""
        runs = self.shingles
        return frozenset(min(runs[i : i + WINDOW]) for i in range(max(1, len(runs) - WINDOW + 1))) if runs else frozenset()


def print_of(text: str, *, doc_id: str, published: str | None) -> Print:
    """What is compared of a document."""
    words = _WORD.findall(text.casefold())
    runs = (" ".join(words[i : i + SHINGLE]).encode() for i in range(len(words) - SHINGLE + 1))
    shingles = tuple(int.from_bytes(blake2b(run, digest_size=8).digest()) >> 1 for run in runs)
    return Print(doc_id=doc_id, published=published, length=len(text), shingles=shingles, agencies=frozenset(credits_in(text)))


def credits_in(text: str) -> list[str]:
    """The agencies that an article credits as its source, in the order of the text."""
    found = (next(name for name in m.groups() if name) for m in _CREDIT.finditer(text))
    return list(dict.fromkeys(_ONE.get(name, name) for name in found))


def shared_runs(one: Print, other: Print) -> float | None:
    """The share (0..1) of the later document's runs that stand in the earlier one, if that makes it a copy; else ``None``."""
    first, later = sorted((one, other), key=lambda p: p.order)
    runs = set(later.shingles)
    if len(runs) < FEWEST or not near(one.published, other.published):
        return None
    share = len(runs & set(first.shingles)) / len(runs)
    return share if share >= (CREDITED if one.agencies & other.agencies else COPIED) else None


def near(one: str | None, other: str | None) -> bool:
    """Whether two publications lie within :data:`WITHIN` days; of an undated one nobody can tell."""
    return one is None or other is None or abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= WITHIN


def find_copies(docs: Sequence[Document]) -> tuple[Copy, ...]:
    """Name every document that repeats an earlier one, with the original that it goes back to, in the order of publication.

    "Earlier" goes by publication date; undated documents come last. Of two published on the same day the longer counts as
    the original, since copies are cut more often than they are extended. An original is never itself a copy. Two inputs
    with the same id are one document.
    """
    prints = sorted(
        (print_of(d.text, doc_id=d.id, published=d.published) for d in {d.id: d for d in docs}.values()), key=lambda p: p.order
    )
    holders: dict[int, list[int]] = defaultdict(list)
    parents: dict[str, Copy] = {}
    for number, later in enumerate(prints):
        found = {n for mark in later.marks for n in holders[mark]}
        parent = nearest(later, [prints[n] for n in found])
        if parent is not None:
            parents[later.doc_id] = parent
        for mark in later.marks:
            holders[mark].append(number)
    return tuple(Copy(doc_id=c.doc_id, of=root_of(c.of, parents), shared=c.shared, agency=c.agency) for c in parents.values())


def nearest(later: Print, others: Iterable[Print]) -> Copy | None:
    """Which earlier document a document repeats most, of some that share a mark with it; ``None`` where it is a copy of none."""
    earlier = [p for p in others if p.order < later.order]
    told = [(-share, p.order, p) for p in earlier if (share := shared_runs(later, p)) is not None]
    if not told:
        return None
    share, _, best = min(told, key=lambda t: t[:2])
    both = sorted(best.agencies & later.agencies)
    return Copy(doc_id=later.doc_id, of=best.doc_id, shared=round(-share, 3), agency=both[0] if both else None)


def root_of(doc_id: str, parents: Mapping[str, Copy]) -> str:
    """The document that a chain of copies goes back to."""
    while doc_id in parents:
        doc_id = parents[doc_id].of
    return doc_id
