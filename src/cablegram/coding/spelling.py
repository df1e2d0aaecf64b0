"""Misspelt names of people and countries, with restraint: what may be another's name stays as it is.

The distance is our own: the few dozen names that share initials and length need no library, and none is loaded for them.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cablegram.coding.knowledge import Knowledge

LEAST_LETTERS: Final = 7  # of a misspelt country: "finish" is no "finnish"
LONG: Final = 10  # letters of a country's name or adjective that may have two slips: "Phillipine"
SURE_LETTERS: Final = 6  # a misspelt surname of so many letters is nobody else's; "John Kerr" is not John Kerry
SLIPS: Final = 3  # in a whole name, of which no word may have more than two
RARE: Final = 4  # people who share a given name: so few that a slip in the surname is a slip


def distance(one: str, two: str, *, limit: int) -> int:
    """Letters added, dropped, changed, or swapped with the next; ``limit + 1`` where it is more than ``limit``."""
    if abs(len(one) - len(two)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, b in enumerate(two, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


@lru_cache(maxsize=4096)
def misspelt_person(key: str, *, knowledge: Knowledge, told: bool) -> str | None:
    """The one person of public life whose full name is nearly ``key``; ``told``: title or text name his country too.

    ``None`` where two would fit, or where it may well be another's name.
    """
    index = _names(knowledge)
    joined = key.replace(" ", "")
    same = {ids for name, ids in index.by_initial.get(joined[:1], ()) if name.replace(" ", "") == joined}
    if len(same) == 1:
        return next(iter(same))
    words = key.split()
    if len(words) < 2:
        return None
    best: dict[str, int] = {}
    for name, identity in index.by_initials.get((words[0][0], words[-1][0], len(words)), ()):
        slips = _slips(words, name.split())
        if slips is not None and (told or _nobody_else(words, name.split(), index.given)):
            best[identity] = min(slips, best.get(identity, SLIPS))
    ranked = sorted(best.items(), key=lambda pair: pair[1])
    alone = len(ranked) == 1 or (len(ranked) > 1 and ranked[0][1] < ranked[1][1])
    return ranked[0][0] if alone else None


def _slips(words: list[str], name: list[str]) -> int | None:
    """The slips in a whole name; ``None`` where a word has too many for its length."""
    found = [distance(a, b, limit=2) for a, b in zip(words, name, strict=True)]
    if any(slips > max(1, len(b) // 3) or slips > 2 for slips, b in zip(found, name, strict=True)):
        return None
    return sum(found) if sum(found) <= SLIPS else None


def _nobody_else(words: list[str], name: list[str], given: Mapping[str, int]) -> bool:
    """Whether the slip is likelier than another person: a long surname, a rare given name or none, or two names of three right."""
    wrong = sum(a != b for a, b in zip(words, name, strict=True))
    if wrong == 1 and (len(words) > 2 or (words[0] != name[0] and words[0] not in given)):
        return True
    return min(len(words[-1]), len(name[-1])) >= SURE_LETTERS or given.get(words[0], RARE + 1) <= RARE


class _Index:
    """Full names of people by their initials; a class because it holds what is built once."""

    __slots__ = ("by_initial", "by_initials", "given")

    def __init__(self, knowledge: Knowledge) -> None:
        self.by_initial: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.by_initials: dict[tuple[str, str, int], list[tuple[str, str]]] = defaultdict(list)
        given: dict[str, set[str]] = defaultdict(set)
        for key, refs in knowledge.names.items():
            ids = [ref.id for ref in refs if ref.kind == "person"]
            words = key.split()
            if len(ids) != 1 or len(words) < 2:
                continue
            self.by_initial[key[0]].append((key, ids[0]))
            self.by_initials[words[0][0], words[-1][0], len(words)].append((key, ids[0]))
            given[words[0]].add(ids[0])
        self.given: Mapping[str, int] = {word: len(ids) for word, ids in given.items()}


@cache
def _names(knowledge: Knowledge) -> _Index:
    return _Index(knowledge)


@cache
def _countries(knowledge: Knowledge) -> Mapping[tuple[str, int], tuple[str, ...]]:
    """Names and adjectives of countries of one word, and names of two, by first letter and length."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for key, refs in knowledge.names.items():
        one = " " not in key and refs[0].kind in {"country", "adjective", "demonym"}
        two = key.count(" ") == 1 and refs[0].kind == "country"
        if (one or two) and len(key) >= LEAST_LETTERS - 1:
            found[key[0], len(key)].append(key)
    return {at: tuple(keys) for at, keys in found.items()}


@lru_cache(maxsize=16384)
def misspelt_country(key: str, *, knowledge: Knowledge) -> str | None:
    """The name or adjective of a country that ``key`` is one slip away from: "ukranian", "Zimbawe"; ``None`` for known words."""
    spaces = key.count(" ")
    if len(key) < LEAST_LETTERS + 3 * spaces or not key.replace(" ", "").isalpha() or (spaces and key in knowledge.names):
        return None
    if key in knowledge.gazetteer.keys or key in knowledge.given_names or key in knowledge.surnames or key in knowledge.wordlike:
        return None
    index = _countries(knowledge)
    slips = 2 if len(key) >= LONG and not spaces else 1
    near_by = (k for n in (-1, 0, 1) for k in index.get((key[0], len(key) + n), ()) if k.count(" ") == spaces)
    found = {k: distance(key, k, limit=slips) for k in near_by}
    best = min(found.values(), default=slips + 1)
    near = [k for k, far in found.items() if far == best]
    return near[0] if len(near) == 1 and best <= slips else None
