"""Which documents tell one developing story, and why each belongs.

Documents are compared by their sketches (``likeness``); in each neighbourhood the two groups that are most alike on average are put
together, again and again, until none are alike enough. A story parts where two groups are far less alike than each is within, or
have names of their own: what most of one side names and hardly any of the other, on both sides. A person's decisions come first.
The result depends on the set of documents, never on their order.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import numpy as np

from cablegram.core.propositions import Passage
from cablegram.core.stories import StoryDocument, Storyline
from cablegram.linking.likeness import edges_among, likeness, neighbourhoods, vector_of
from cablegram.linking.reasons import Grounds, why_alone, why_members
from cablegram.linking.sketches import sketch_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from cablegram.core.records import Document
    from cablegram.core.stories import Decision
    from cablegram.linking.sketches import Sketch

    Matrix = NDArray[np.float64]
    Pair = tuple[str, str]

ALIKE: Final = 0.15  # average likeness of two groups that tell one story; ADR 0048 has the figures between 0.11 and 0.21
MOST_NAME: Final = 0.7  # of one side's documents hold a name that
FEW_NAME: Final = 0.1  # of the other side's hold
OWN_NAMES: Final = 2  # such names on either side part a story
CLOSE: Final = 0.45  # two groups are as alike as this share of what each is within, or they are two stories of one kind
SIDES: Final = 3  # documents of either side, at least: two outlets choose their words, three that agree tell something else
LONGEST: Final = 200  # characters of a name taken from the text of a document without a title


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What a person has decided of documents: pairs that are one story, and pairs that are not, each with the person's name."""

    together: Mapping[Pair, str]
    apart: Mapping[Pair, str]


NOBODY: Final = Ruled(together={}, apart={})


def ruled_by(decisions: Sequence[Decision]) -> Ruled:
    """The decisions that speak of two documents; of two on one pair the later holds."""
    last: dict[Pair, tuple[Literal["merge", "split"], str]] = {}
    for d in decisions:
        if d.verb in {"merge", "split"} and d.other is not None and not d.one.startswith("event:"):
            last[min(d.one, d.other), max(d.one, d.other)] = ("merge" if d.verb == "merge" else "split", d.by or "a person")
    return Ruled(
        together={pair: by for pair, (verb, by) in last.items() if verb == "merge"},
        apart={pair: by for pair, (verb, by) in last.items() if verb == "split"},
    )


def find_storylines(docs: Sequence[Document], *, decisions: Sequence[Decision] = ()) -> tuple[Storyline, ...]:
    """Every document in exactly one storyline, without a ledger; storylines by their first documents."""
    by_id = {doc.id: doc for doc in docs}
    order = sorted(by_id.values(), key=canonical)
    sketches = [sketch_of(doc) for doc in order]
    ruled = ruled_by(decisions)
    edges = edges_among([vector_of(sketch) for sketch in sketches])
    at = {doc.id: index for index, doc in enumerate(order)}
    for one, other in ruled.together:
        if one in at and other in at:
            edges[min(at[one], at[other]), max(at[one], at[other])] = float("inf")
    found = [
        storyline([order[i] for i in group], [sketches[i] for i in group], ruled=ruled)
        for members in neighbourhoods(range(len(order)), edges)
        for group in parted(members, sketches, ruled=ruled)
    ]
    return tuple(sorted(found, key=lambda s: at[s.documents[0].id]))


def canonical(doc: Document) -> tuple[str, str]:
    """The order of documents that everything here goes by: publication, undated last, then the id."""
    return doc.published or "9999", doc.id


def parted(members: Sequence[int], sketches: Sequence[Sketch], *, ruled: Ruled = NOBODY) -> list[list[int]]:
    """The members of each story of one neighbourhood, given in canonical order."""
    here = [sketches[m] for m in members]
    alike = likeness(here)
    return [[members[i] for i in g] for g in group(alike, _names(here), ruled=_places(here, ruled))]


def _names(sketches: Sequence[Sketch]) -> NDArray[np.bool_]:
    """Which document holds which name, (documents, names)."""
    every = np.unique(np.concatenate([s.names for s in sketches]))
    return np.stack([np.isin(every, s.names, assume_unique=True) for s in sketches])


def _places(sketches: Sequence[Sketch], ruled: Ruled) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    at = {s.doc_id: i for i, s in enumerate(sketches)}

    def known(pairs: Mapping[Pair, str]) -> list[tuple[int, int]]:
        return sorted((at[a], at[b]) for a, b in pairs if a in at and b in at)

    return known(ruled.together), known(ruled.apart)


class _Groups:
    """The groups so far: how alike they are on average (merged rows are emptied), and the names that their documents hold."""

    def __init__(self, alike: Matrix, names: NDArray[np.bool_]) -> None:
        self.average = alike.copy()
        np.fill_diagonal(self.average, -np.inf)
        self.open = self.average.copy()  # the same, with what must not be merged now left out
        self.within = np.zeros(len(alike))  # the sum over the pairs of each group
        self.names = names.astype(np.int32)
        self.members = [[i] for i in range(len(alike))]
        self.barred: set[tuple[int, int]] = set()

    def home(self, document: int) -> int:
        """The group of a document."""
        return next(i for i, members in enumerate(self.members) if document in members)

    def merge(self, one: int, other: int) -> None:
        """Put ``other`` into ``one``."""
        a, b = len(self.members[one]), len(self.members[other])
        self.within[one] += self.within[other] + a * b * self.average[one, other]
        row = (a * self.average[one] + b * self.average[other]) / (a + b)
        row[one] = row[other] = -np.inf
        for matrix in (self.average, self.open):
            matrix[one, :] = matrix[:, one] = row
            matrix[other, :] = matrix[:, other] = -np.inf
        self.names[one] += self.names[other]
        self.members[one] = sorted(self.members[one] + self.members[other])
        self.members[other] = []

    def part(self, one: int, other: int) -> bool:
        """Whether the two are far less alike than they are within, or both have names of their own."""
        a, b = len(self.members[one]), len(self.members[other])
        if min(a, b) < SIDES:
            return False
        within = self.within[one] / (a * (a - 1)) + self.within[other] / (b * (b - 1))  # mean of the two means
        if self.average[one, other] < CLOSE * within:
            return True
        mine, theirs = self.names[one], self.names[other]
        here = (mine >= MOST_NAME * a) & (theirs <= FEW_NAME * b)
        there = (theirs >= MOST_NAME * b) & (mine <= FEW_NAME * a)
        return min(int(here.sum()), int(there.sum())) >= OWN_NAMES


def group(
    alike: Matrix, names: NDArray[np.bool_], *, ruled: tuple[list[tuple[int, int]], list[tuple[int, int]]] = ([], [])
) -> list[list[int]]:
    """Average-link groups of documents given in canonical order; ``ruled`` pairs are together, or apart, before anything else."""
    together, apart = ruled
    groups = _Groups(alike, names)
    for a, b in together:
        one, other = sorted((groups.home(a), groups.home(b)))
        if one != other and not _barred(groups, one, other, apart):
            groups.merge(one, other)
    while True:
        flat = int(groups.open.argmax())
        one, other = sorted(divmod(flat, len(alike)))
        if not groups.open[one, other] >= ALIKE:
            return [members for members in groups.members if members]
        if groups.part(one, other) or _barred(groups, one, other, apart):
            groups.open[one, other] = groups.open[other, one] = -np.inf
        else:
            groups.merge(one, other)


def _barred(groups: _Groups, one: int, other: int, apart: Sequence[tuple[int, int]]) -> bool:
    mine, theirs = set(groups.members[one]), set(groups.members[other])
    return any((a in mine and b in theirs) or (b in mine and a in theirs) for a, b in apart)


def storyline(
    docs: Sequence[Document],
    sketches: Sequence[Sketch],
    *,
    ruled: Ruled = NOBODY,
    occurrences: Mapping[str, Sequence[str]] | None = None,
) -> Storyline:
    """The record of one story: its documents in canonical order; ``occurrences`` are ids by the documents that report them.

    It depends on nothing but these, so it stands as long as they do.
    """
    reported = occurrences or {}
    alike = likeness(sketches)
    middle = int(alike.sum(1).argmax())
    title, named_by = _named(docs[middle])
    days = sorted(doc.published for doc in docs if doc.published)
    grounds = Grounds(docs=docs, sketches=sketches, alike=alike, reported=reported, together=ruled.together)
    told = why_members(grounds) if len(docs) > 1 else [why_alone()]
    return Storyline(
        id="story:" + hashlib.sha256(docs[0].id.encode()).hexdigest()[:32],
        title=title,
        named_by=named_by,
        documents=tuple(
            StoryDocument(id=doc.id, input_id=doc.input_id, published=doc.published, title=doc.title, why=why)
            for doc, why in zip(docs, told, strict=True)
        ),
        occurrences=tuple(sorted({o for doc in docs for o in reported.get(doc.id, ())})),
        interval=(days[0], days[-1]) if days else (None, None),
    )


def _named(doc: Document) -> tuple[str, Passage | None]:
    """A document's own title, or its first line, and where it stands in its text; a separate title stands nowhere in it."""
    lines = [line for line in doc.text.splitlines() if line.strip()]
    title = doc.title or (_cut(lines[0].strip()) if lines else doc.id)
    start = doc.text.find(title)
    return title, Passage(doc_id=doc.id, start=start, end=start + len(title), text=title) if start >= 0 else None


def _cut(line: str) -> str:
    """The line, or as many whole words of it as a name may have."""
    return line if len(line) <= LONGEST else line[: LONGEST + 1].rpartition(" ")[0].rstrip(" ,;:–—-") or line[:LONGEST]
