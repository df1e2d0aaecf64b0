"""The words of planned occasions: which kind of occasion a phrase names, and what a sentence says became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.core.records import PlanState

_CANCELLED: Final = re.compile(
    r"\b(?:call(?:ed|s|ing)?\s+(?:it\s+)?off|cancell?(?:ed|s|ing)|cancellation\s+of|scrapp(?:ed|ing)|abandoned|shelved)\b",
    re.IGNORECASE,
)
_POSTPONED: Final = re.compile(
    r"\b(?:postpon(?:ed|es|ing)|postponement\s+of|put\s+off|rescheduled|pushed\s+back|deferred|delayed\s+until|delayed\s+by)\b",
    re.IGNORECASE,
)
# a change of date only where a date follows: "delayed elections that were due in May until July"
MOVED: Final = re.compile(r"\b(?:moved|brought\s+forward|delayed(?!\s+(?:until|by)\b))\b", re.IGNORECASE)
EARLIER: Final = re.compile(r"moved|brought\s+forward", re.IGNORECASE)  # the other words only put off
_REFUSING: Final = (
    r"(?:(?:will|would|shall|does|do|is|are)\s+(?:not|no\s+longer|never)|(?:wo|would|does|do|is|are)n[’']t|no\s+longer)"
)
# before the act: "will not meet", "is no longer due to visit"; a new finite verb, "but" or "and" begins another matter
REFUSED: Final = re.compile(
    rf"\b{_REFUSING}(?!\s+(?:only|just|merely)\b)(?:(?!\b(?:will|would|but|and|who|which|is|are)\b)[^,;:]){{0,60}}$", re.IGNORECASE
)
# "the summit will not take place": what was announced is off; "will not attend" takes no more than one guest away
NOT_HELD: Final = re.compile(
    rf"\b{_REFUSING}\s+(?:now\s+|be\s+)?(?:take\s+place|go\s+ahead|proceed|happen|held|meet|visit|travel|strike|march|vote|holding|meeting"
    r"|visiting|travelling|traveling|going\s+ahead|taking\s+place)\b",
    re.IGNORECASE,
)
_ONLY_IF: Final = re.compile(r"\b(?:if|unless|until|before|without|again|as\s+long\s+as)\b", re.IGNORECASE)
HELD: Final = re.compile(
    r"\b(?:(?:was|were)\s+held|took\s+place|went\s+ahead|(?:met|held|signed|visited)\b[^.;]{0,40}\bas\s+(?:planned|scheduled|agreed))\b",
    re.IGNORECASE,
)
AS_PLANNED: Final = re.compile(r"\bas\s+(?:had\s+been\s+)?(?:planned|scheduled|agreed)\b|\bwent\s+ahead\b", re.IGNORECASE)
# "may" in small letters only: "in the first week of May"
_UNSURE: Final = re.compile(
    r"\b(?:not|n[o']t|never|no\s+plans?|could|(?-i:may)|might|would|should|if|unless|whether|threat\w*|den(?:y|ied|ies)|consider\w*|risk\w*"
    r"|demand\w*|urg\w*|call(?:ed|s)?\s+on|ask\w*|propos\w*)\b[^;]{0,60}$",
    re.IGNORECASE,
)
_WISHED: Final = re.compile(
    r"\b(?:want\w*|wish\w*|hop(?:e|es|ed|ing)|seek\w*|sought|offer\w*|press\w*|push\w*|call(?:ed|s|ing)?\s+for|likely|will|to\s+be)\b"
    r"[^;]{0,60}$",
    re.IGNORECASE,
)
TO_COME: Final = re.compile(
    r"\b(?:will|plan(?:s|ned)?|upcoming|scheduled|due\s+to|next|this\s+(?:spring|summer|autumn|fall|winter)"
    r"|to\s+(?:meet|hold|visit|sign|host|travel|resume|begin))\b",
    re.IGNORECASE,
)
# Words that name the same kind of occasion: a plan to "meet" ends when "the summit" is called off. A union's strike and its rally
# are told apart, as news does.
_OCCASIONS: Final = tuple(
    frozenset(family.split())
    for family in (
        "meet summit visit talk trip conference negotiation negotiat negotiate session encounter travel host round",
        "vot vote elect election referendum ballot poll",
        "strik strike walkout stoppag stoppage",
        "protest rally ralli march demonstration demonstrat demonstrate",
        "exercis exercise drill manoeuvre maneuver",
        "sign signing ceremony treaty accord agreement deal pact",
        "trial hear hearing verdict appear appearance",
        "releas release free",
    )
)
_OCCASION_NOUN: Final = (
    r"(?:meetings?|summit|visit|talks|trip|vote|elections?|referendum|strike|rally|march|protests?|demonstration|ceremony|signing"
    r"|exercises?|drills?|trial|hearing|appearance|conference|session|round)"
)
_DEFINITE: Final = re.compile(rf"\b(?:the|this|that|their|its|his|her)\s+(?:\w+\s+)?{_OCCASION_NOUN}\b", re.IGNORECASE)
_PASSIVE: Final = re.compile(r"\b(?:was|were|is|are|been|be|being)\s+(?:\w+ly\s+|also\s+)?$", re.IGNORECASE)
_FINITE: Final = re.compile(r"\b(?:was|were|(?:has|have|had)\s+been)\s+(?:\w+ly\s+|also\s+)?$", re.IGNORECASE)
_CLAUSE_BEFORE: Final = re.compile(r"[;:]|,\s+(?:and|but|while)\b|\b(?:after|before|because|said|that)\b", re.IGNORECASE)
_CLAUSE_BEHIND: Final = re.compile(r"[,;:.]|\b(?:after|because|as|while|and|but)\b", re.IGNORECASE)
_ENDINGS: Final = re.compile(r"(?:ations?|ings?|ments?|ers?|ed|es|s)$")
_WORD: Final = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A sentence's word that something was called off, put off or moved; offsets within the sentence."""

    state: PlanState
    start: int
    end: int
    about: str  # what it was done to: the subject of a passive, else the object

    @property
    def definite(self) -> bool:
        """Whether it speaks of an occasion already known: "the summit", "their visit"."""
        return is_definite(self.about)


def changes_in(words: str) -> Iterator[Change]:
    """What a sentence says outright was called off, put off or moved; a denial, wish or threat of it does not count."""
    states: tuple[tuple[PlanState, re.Pattern[str]], ...] = (
        ("cancelled", _CANCELLED),
        ("postponed", _POSTPONED),
        ("postponed", MOVED),
    )
    for state, pattern in states:
        for cue in pattern.finditer(words):
            before = words[: cue.start()]
            # "talks that both hoped to hold were postponed": a finite verb tells a fact, whatever was wished before it
            wished = _WISHED.search(before) and not _FINITE.search(before)
            if not _UNSURE.search(before) and not wished:
                yield Change(state=state, start=cue.start(), end=cue.end(), about=_about(words, cue))


def refusals_in(words: str) -> Iterator[Change]:
    """What a sentence says outright will not be held, by those who would hold it; their act belongs to ``about``."""
    for cue in NOT_HELD.finditer(words):
        end = _CLAUSE_BEHIND.search(words, cue.end())
        behind = words[cue.end() : end.start() if end else len(words)]
        before = words[: cue.start()]
        if not _UNSURE.search(before) and not _ONLY_IF.search(words, cue.end()):
            cuts = [hit.end() for hit in _CLAUSE_BEFORE.finditer(before)]
            about = before[max(cuts, default=0) :] + cue[0] + behind
            yield Change(state="cancelled", start=cue.start(), end=cue.end(), about=about)


def change_in(words: str) -> PlanState | None:
    """Whether a sentence says outright that something was called off or postponed."""
    return next((c.state for c in changes_in(words) if MOVED.fullmatch(words, c.start, c.end) is None), None)


def _about(words: str, cue: re.Match[str]) -> str:
    before = words[: cue.start()]
    if _PASSIVE.search(before):
        cuts = [hit.end() for hit in _CLAUSE_BEFORE.finditer(before)]
        return before[max(cuts, default=0) :]
    end = _CLAUSE_BEHIND.search(words, cue.end())
    return words[cue.end() : end.start() if end else len(words)]


def held_in(words: str) -> str | None:
    """The subject of which a sentence says outright that it was held or went ahead, or ``None``."""
    cue = HELD.search(words)
    if cue is None or _UNSURE.search(words[: cue.start()]) or re.search(r"\bwill\b", words[: cue.start()]):
        return None
    return words[: cue.end()]


def is_definite(words: str) -> bool:
    """Whether the words speak of an occasion already known: "the summit", "their visit"."""
    return _DEFINITE.search(words) is not None


@lru_cache(maxsize=4096)  # of acts and sentences, which every change of a document asks again
def occasions(words: str) -> frozenset[int]:
    """The kinds of occasion that some words name; their numbers mean nothing but sameness."""
    found = {form for word in _WORD.findall(words) for form in (stem(word), word.casefold())}
    return frozenset(i for i, family in enumerate(_OCCASIONS) if family & found)


def stem(word: str) -> str:
    """``meetings`` and ``meeting`` both give ``meet``; at least three letters stay."""
    folded = word.casefold()
    cut = _ENDINGS.sub("", folded)
    return cut if len(cut) > 2 else folded


@lru_cache(maxsize=4096)
def word_stems(words: str) -> frozenset[str]:
    """Every word of some words, cut to its stem."""
    return frozenset(stem(word) for word in _WORD.findall(words))
