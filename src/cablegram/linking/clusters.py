"""Which of many things are one, from weights between pairs: average link, under what a person has decided.

Weights are whole numbers, above 0 where two are likelier one than not, so that sums are exact and the result does not depend on the
order in which pairs come. Two groups join while the mean over all pairs between them is above 0, the highest mean first.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Thing = TypeVar("Thing")


def components(things: Iterable[Thing], pairs: Iterable[tuple[Thing, Thing]]) -> list[list[Thing]]:
    """What hangs together by some pairs, each in the order given."""
    home = {thing: thing for thing in things}

    def root(thing: Thing) -> Thing:
        while home[thing] != thing:
            home[thing] = home[home[thing]]
            thing = home[thing]
        return thing

    for one, other in pairs:
        home[root(one)] = root(other)
    found: dict[Thing, list[Thing]] = defaultdict(list)
    for thing in home:
        found[root(thing)].append(thing)
    return list(found.values())


def clusters(
    things: Sequence[Thing],
    weights: Mapping[tuple[Thing, Thing], int],
    *,
    absent: int,
    together: Iterable[tuple[Thing, Thing]] = (),
    apart: Iterable[tuple[Thing, Thing]] = (),
) -> list[list[Thing]]:
    """Groups of ``things``, in canonical order as they are to be given; ``absent`` is the weight of a pair that has none.

    A pair ``together`` is joined whatever its weight; a pair ``apart`` never is, unless others in ``together`` force it.
    """
    place = {thing: i for i, thing in enumerate(things)}
    start = components(range(len(things)), [(place[a], place[b]) for a, b in together if a in place and b in place])
    groups = {min(group): sorted(group) for group in start}
    home = {i: first for first, group in groups.items() for i in group}
    sums: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))  # of weights above those of absent pairs
    for (thing, second), weight in weights.items():
        one, other = home[place[thing]], home[place[second]]
        if one != other:
            sums[one][other] += weight - absent
            sums[other][one] += weight - absent
    barred: dict[int, set[int]] = defaultdict(set)
    for thing, second in apart:
        if thing in place and second in place and (one := home[place[thing]]) != (other := home[place[second]]):
            barred[one].add(other)
            barred[other].add(one)

    def mean(a: int, b: int) -> float:
        return absent + sums[a][b] / (len(groups[a]) * len(groups[b]))

    queue = [(-mean(a, b), a, b) for a in sums for b in sums[a] if a < b]
    heapify(queue)
    while queue:
        negative, a, b = heappop(queue)
        if negative >= 0:
            break
        if a not in groups or b not in groups or b in barred[a] or negative != -mean(a, b):
            continue
        _join(a, b, groups, sums, barred)
        for c in sums[a]:
            heappush(queue, (-mean(a, c), min(a, c), max(a, c)))
    return [[things[i] for i in groups[first]] for first in sorted(groups)]


def _join(a: int, b: int, groups: dict[int, list[int]], sums: dict[int, dict[int, int]], barred: dict[int, set[int]]) -> None:
    """Put group ``b`` into ``a``, whose number is the lesser."""
    groups[a] = sorted(groups[a] + groups.pop(b))
    for c, total in sums.pop(b).items():
        del sums[c][b]
        if c != a:
            sums[a][c] += total
            sums[c][a] += total
    for c in barred.pop(b, set()):
        barred[c].discard(b)
        barred[c].add(a)
        barred[a].add(c)
