"""Which claims of different documents put the same forward: alike in meaning, and the same in names, numbers and days.

The encoder alone cannot tell: to it "prices will rise" and "prices will fall" are neighbours. So it may only join what passes every
test of the words, and only where one wording is close to the other: a wrong corroboration misleads more than a missed one.
ADR 0045 has what was measured.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import stem
from cablegram.linking.reports import stems

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    WordVectors = Callable[[str], tuple[tuple[str, ...], Floats]]

ALIKE: Final = "alike"  # how such a reason begins
NEAR: Final = 0.5  # mean cosine of the words that have no echo on the other side; below it, other acts and objects come in
ECHOED: Final = 0.6  # share of the shorter wording's words that stand in the longer one
FEWEST: Final = 3  # words of substance on either side; shorter ones ("it was false") are about what stands before them
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")
_NOT: Final = re.compile(r"\b(?:no|not|never|neither|nor|nothing|none|nobody|without|cannot)\b|n['’]t\b", re.IGNORECASE)
_BY: Final = re.compile(r"\b(?:was|were|been|being|be|is|are)\b[^.;]*\bby\b", re.IGNORECASE)
_DAYS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december spring summer autumn winter today yesterday tomorrow".split()
)
_EMPTY: Final = frozenset(
    "the a an of in on at to for and or by with from is are was were be been being had has have having would will could may "
    "might shall should must that this these those it its his her their our your my as not no mr mrs ms dr still only also "
    "than he she they we i you who whom which what after before about over into off there then if when while because".split()
)
# acts that undo one another; one on either side speaks of two things
_OPPOSED: Final = tuple(
    frozenset(map(stem, pair.split()))
    for pair in (
        "begin end;start end;start stop;rise fall;increase decrease;grow shrink;win lose;open close;accept reject;accept refuse;"
        "support oppose;support block;back oppose;approve reject;attack protect;attack defend;seize release;arrest free;"
        "arrest release;send withdraw;enter leave;join leave;buy sell;import export;lift impose;raise cut;raise lower;"
        "welcome condemn;praise criticise;deny admit;confirm deny;alive dead;legal illegal;guilty innocent;safe dangerous;"
        "true false;more less;above below;first last;won lost;rose fell;began ended;sent withdrew"
    ).split(";")
)


@dataclass(frozen=True)
class Wording:
    """A passage as the tests of this module see it."""

    text: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words of substance, in order, as crude stems."""
        return tuple(stem(w) for w in _WORD.findall(self.text) if w.casefold() not in _EMPTY)

    @cached_property
    def named(self) -> dict[str, str]:
        """Its capitalised words by their stems, days apart; the first word too, unless it is one of everyday."""
        found: dict[str, str] = {}
        for match in _WORD.finditer(self.text):
            word = re.sub(r"['’]s?$", "", match.group())
            folded = word.casefold()
            if word[0].isupper() and folded not in _DAYS | _EMPTY and (match.start() > 1 or folded not in _COMMON):
                found.setdefault(stem(word), word)
        return found

    @cached_property
    def names(self) -> frozenset[str]:
        """The stems of its names."""
        return frozenset(self.named)

    @cached_property
    def everyday(self) -> frozenset[str]:
        """The stems of its words in lower case: what stands here is no name, though it begins another text with a capital."""
        return frozenset(stem(w) for w in _WORD.findall(self.text) if w[0].islower())

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Its figures, as written."""
        return frozenset(_NUMBER.findall(self.text))

    @cached_property
    def days(self) -> frozenset[str]:
        """The days, months and seasons that it names."""
        return frozenset(w for w in map(str.casefold, _WORD.findall(self.text)) if w in _DAYS)

    @cached_property
    def denies(self) -> bool:
        """Whether its own words negate it: an odd number of negations."""
        return len(_NOT.findall(self.text)) % 2 == 1


_COMMON: Final = frozenset("there what how why all any every each both most some two three no yes nobody everyone people".split())


def agree(one: str, other: str, *, of_both: bool = False) -> bool:
    """Whether two texts share half of the words of substance of the one with fewer, or of both."""
    mine, theirs = stems(one), stems(other)
    return bool(mine & theirs) and 2 * len(mine & theirs) >= (max if of_both else min)(len(mine), len(theirs))


def same_meaning(one: Wording, other: Wording, *, vectors: WordVectors) -> str | None:
    """Why two passages put the same (or its plain negation) forward, in words; ``None`` if they may not."""
    shared = _same_words(one, other)
    if shared is None:
        return None
    near = nearness(one, other, vectors=vectors)
    if near < NEAR:
        return None
    told = ", ".join(one.named[name] for name in sorted(one.names & other.names))
    facts = [f"names: {told}"]
    if one.numbers & other.numbers:
        facts.append(f"figures: {', '.join(sorted(one.numbers & other.numbers))}")
    if one.days & other.days:
        facts.append(f"days: {', '.join(sorted(one.days & other.days))}")
    return f"{ALIKE} in wording ({shared:.0%}) and meaning ({near:.2f}); the same {'; '.join(facts)}"


def _same_words(one: Wording, other: Wording) -> float | None:
    """The share of words that stand on both sides, where names, figures and days are the same; else ``None``."""
    mine, theirs = one.names - other.everyday, other.names - one.everyday
    if min(len(set(one.words)), len(set(other.words))) < FEWEST or not mine or mine != theirs:
        return None
    if one.numbers != other.numbers or one.days != other.days:
        return None
    a, b = set(one.words), set(other.words)
    share = len(a & b) / min(len(a), len(b))
    beyond = (a & b) - one.names - {stem(d) for d in one.days}
    if share < ECHOED or not beyond or _opposed(a, b) or _turned(one, other):
        return None
    return share


def _opposed(a: set[str], b: set[str]) -> bool:
    return any(len(pair & a) == 1 and len(pair & b) == 1 and pair <= a | b for pair in _OPPOSED)


def _turned(one: Wording, other: Wording) -> bool:
    """Whether the two begin with different ones of their shared words, and no passive accounts for it: "A beat B", "B beat A"."""
    if bool(_BY.search(one.text)) != bool(_BY.search(other.text)):
        return False
    shared = set(one.words) & set(other.words)
    return next(w for w in one.words if w in shared) != next(w for w in other.words if w in shared)


def nearness(one: Wording, other: Wording, *, vectors: WordVectors) -> float:
    """How near the words without an echo come to any word of the other side: mean cosine, 1 where every word has an echo."""
    (a, va), (b, vb) = vectors(one.text), vectors(other.text)
    found = [*_best(a, va, b, vb), *_best(b, vb, a, va)]
    return sum(found) / len(found) if found else 1.0


def _best(words: Sequence[str], mine: Floats, others: Sequence[str], theirs: Floats) -> list[float]:
    stems_there = {stem(w) for w in others}
    alone = [i for i, w in enumerate(words) if w.casefold() not in _EMPTY and w[0].isalnum() and stem(w) not in stems_there]
    there = [i for i, w in enumerate(others) if w.casefold() not in _EMPTY and w[0].isalnum()]
    if not alone or not there:
        return [0.0] * len(alone)
    best: list[float] = (mine[alone] @ theirs[there].T).max(1).tolist()
    return best
