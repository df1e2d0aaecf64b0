"""How alike two documents are: by rare words, the lead, and phrases, weighed by how rare they are, and by the days between them.

Two measures. *Between any two* (:func:`edge`) only the packaged list says what is rare, so that the figure never changes,
whatever else a ledger holds. *Within a neighbourhood* (:func:`likeness`), a set of documents that edges hold together, what its
own documents share counts for less: in an archive about one war, its name tells no story from another. ADR 0048 has what was
measured.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from cablegram.linking.sketches import Floats, Ids, Sketch

# weight of each part, and the power of a term's rarity in it: a part that is the same in both adds its whole weight
WORDS: Final = (0.7, 1.75)
LEAD: Final = (0.3, 1.25)
PHRASES: Final = (0.8, 1.0)
BACKGROUND: Final = 300  # texts that the packaged list counts as, beside a neighbourhood's own documents
NEAR: Final = 0.15  # an edge: alike enough to lie in one neighbourhood
LARGEST: Final = 400  # documents of a neighbourhood; a larger one is cut where its edges are weakest
STEP: Final = 0.03  # by which the edge is raised to cut it
TOP: Final = 1.5  # where cutting ends: these are copies
KEYS: Final = 60  # a document's weightiest terms; two documents are compared only if they share ``SHARED`` of them
SHARED: Final = 3
WINDOW: Final = 120  # days; articles further apart are compared only through those between
ENOUGH: Final = 0.5  # likeness counts in full up to here: a copy tells little more of its story than a close report
BEYOND: Final = 0.1  # and what goes beyond by so much: of two, the nearer copy still comes first
FULL: Final = 250  # words; the likeness of two dated texts of fewer is raised in proportion: they share fewer by chance
RAISED: Final = 3.0  # times that such a likeness counts, at most
_FIELDS: Final = (0, 0x9E3779B9, 0x7F4A7C15)  # set one part's terms apart from another's


@dataclass(frozen=True, slots=True, kw_only=True)
class Vector:
    """A document as :func:`edge` sees it: terms in order, their weights, and the ``keys`` by which its neighbours are found."""

    doc_id: str
    day: int | None
    terms: Ids
    weights: Floats
    keys: tuple[int, ...]


def vector_of(sketch: Sketch) -> Vector:
    """Weigh a document's terms by the packaged list alone."""
    parts = [
        _weighed(sketch.words, sketch.counts, sketch.shares, part=WORDS),
        _weighed(sketch.words, sketch.lead, sketch.shares, part=LEAD),
        _weighed(sketch.pairs, sketch.pair_counts, sketch.pair_shares, part=PHRASES),
    ]
    terms = np.concatenate([(ids ^ np.uint32(field)) for (ids, _), field in zip(parts, _FIELDS, strict=True)])
    weights = np.concatenate([w for _, w in parts])
    order = np.argsort(terms, kind="stable")
    heaviest = np.lexsort((terms, -np.round(weights, 6)))[:KEYS]
    return Vector(
        doc_id=sketch.doc_id,
        day=sketch.day,
        terms=terms[order],
        weights=weights[order],
        keys=tuple(sorted(int(t) for t in terms[heaviest])),
    )


def _weighed(ids: Ids, counts: Floats, shares: Floats, *, part: tuple[float, float]) -> tuple[Ids, Floats]:
    """The terms of one part that occur, with weights whose squares add up to the part's weight."""
    weight, power = part
    here = counts > 0
    raw = np.sqrt(counts[here]) * (-np.log(shares[here])) ** power
    length = float(np.sqrt((raw * raw).sum()))
    return ids[here], (raw * (math.sqrt(weight) / length) if length else raw).astype(np.float32)


def edge(one: Vector, other: Vector) -> float:
    """How alike two documents are, 0 to 1.8, whatever else is known; 0 where they are too far apart in time to compare."""
    if not comparable(one.day, other.day):
        return 0.0
    at = np.searchsorted(one.terms, other.terms)
    at[at == len(one.terms)] = 0
    same = one.terms[at] == other.terms if len(one.terms) else np.zeros(0, bool)
    alike = float((one.weights[at[same]].astype(np.float64) * other.weights[same]).sum()) if same.any() else 0.0
    return round(alike * closeness(one.day, other.day), 4)


def comparable(one: int | None, other: int | None) -> bool:
    """Whether two days of publication are near enough, or one is not known."""
    return one is None or other is None or abs(one - other) <= WINDOW


def closeness(one: int | None, other: int | None) -> float:
    """What the days between two publications are worth: 1.3 on one day, 1 at ten days, 0.77 at a month; 1 if not known."""
    if one is None or other is None:
        return 1.0
    return 0.7 + 0.6 * math.exp(-abs(one - other) / 14)


def edges_among(vectors: Sequence[Vector]) -> dict[tuple[int, int], float]:
    """Every edge among these documents, by their indices: what a ledger finds one document at a time."""
    holders: dict[int, list[int]] = {}
    found: dict[tuple[int, int], float] = {}
    for index, vector in enumerate(vectors):
        shared: dict[int, int] = {}
        for key in vector.keys:
            for other in holders.setdefault(key, []):
                shared[other] = shared.get(other, 0) + 1
            holders[key].append(index)
        for other in (o for o, n in shared.items() if n >= SHARED):
            alike = edge(vectors[other], vector)
            if alike >= NEAR:
                found[other, index] = alike
    return found


def neighbourhoods(members: Iterable[int], edges: Mapping[tuple[int, int], float], *, near: float = NEAR) -> Iterator[list[int]]:
    """Sets of documents that edges hold together, each in the order of ``members``; large ones cut at their weakest edges."""
    order = list(members)
    root = {m: m for m in order}

    def find(m: int) -> int:
        while root[m] != m:
            root[m] = root[root[m]]
            m = root[m]
        return m

    for (a, b), alike in edges.items():
        if alike >= near and a in root and b in root:
            root[find(a)] = find(b)
    groups: dict[int, list[int]] = {}
    for m in order:
        groups.setdefault(find(m), []).append(m)
    for group in groups.values():
        if len(group) <= LARGEST or near > TOP:
            yield group
        else:
            held = set(group)
            within = {pair: alike for pair, alike in edges.items() if pair[0] in held and pair[1] in held}
            yield from neighbourhoods(group, within, near=near + STEP)


def likeness(sketches: Sequence[Sketch]) -> NDArray[np.float64]:
    """How alike each two documents of a neighbourhood are (n, n), by what is rare in it and at large; the diagonal is 0."""
    count = len(sketches)
    words = _columns([s.words for s in sketches])
    held = np.array([len(s.words) for s in sketches])
    alike = np.zeros((count, count))
    shares = _mixed(words, np.concatenate([s.shares for s in sketches]), count=count)
    for part, counts in ((WORDS, [s.counts for s in sketches]), (LEAD, [s.lead for s in sketches])):
        alike += _cosines(words, held, np.concatenate(counts), shares, part=part)
    pairs = _columns([s.pairs for s in sketches])
    shares = _mixed(pairs, np.concatenate([s.pair_shares for s in sketches]), count=count)
    held = np.array([len(s.pairs) for s in sketches])
    alike += _cosines(pairs, held, np.concatenate([s.pair_counts for s in sketches]), shares, part=PHRASES)
    alike *= np.array([[closeness(a.day, b.day) for b in sketches] for a in sketches])
    alike = (np.minimum(alike, ENOUGH) + BEYOND * np.maximum(alike - ENOUGH, 0.0)) * _raised(sketches)
    np.fill_diagonal(alike, 0.0)
    return np.round((alike + alike.T) / 2, 6)


def _raised(sketches: Sequence[Sketch]) -> NDArray[np.float64]:
    """How many times the likeness of each two documents counts (n, n): more than once where both are short and dated."""
    lengths = np.array([max(1.0, float(s.counts.sum())) for s in sketches])
    raised = np.clip(FULL / np.sqrt(np.outer(lengths, lengths)), 1.0, RAISED)
    dated = np.array([s.day is not None for s in sketches])
    return np.where(np.outer(dated, dated), raised, 1.0)


def _columns(terms: Sequence[Ids]) -> NDArray[np.intp]:
    return np.unique(np.concatenate(terms), return_inverse=True)[1].reshape(-1)


def _mixed(columns: NDArray[np.intp], shares: Floats, *, count: int) -> NDArray[np.float64]:
    """The share of texts that hold each term: the packaged list's, as so many texts, and the neighbourhood's own."""
    own = np.bincount(columns)[columns] if len(columns) else np.zeros(0)
    mixed: NDArray[np.float64] = (own + BACKGROUND * shares.astype(np.float64)) / (count + BACKGROUND)
    return mixed


def _cosines(
    columns: NDArray[np.intp], held: NDArray[Any], counts: Floats, shares: NDArray[np.float64], *, part: tuple[float, float]
) -> NDArray[np.float64]:
    """One part's cosines of all documents, times its weight. Only terms that two documents hold can add anything."""
    weight, power = part
    rows = np.repeat(np.arange(len(held)), held)
    raw = np.sqrt(counts.astype(np.float64)) * (-np.log(shares)) ** power
    lengths = np.sqrt(np.bincount(rows, raw * raw, minlength=len(held)))
    kept = np.flatnonzero((np.bincount(columns)[columns] > 1) & (counts > 0)) if len(columns) else np.zeros(0, int)
    narrow = _columns([columns[kept]]) if len(kept) else kept
    matrix = np.zeros((len(held), int(narrow.max()) + 1 if len(kept) else 1), np.float32)
    matrix[rows[kept], narrow] = raw[kept] / np.maximum(lengths[rows[kept]], 1e-9)
    cosines: NDArray[np.float64] = weight * (matrix @ matrix.T).astype(np.float64)
    return cosines
