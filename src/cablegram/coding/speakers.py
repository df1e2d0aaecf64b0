"""Pronouns that speak for nobody, and those that speak for whoever takes his word back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Claim

_EXPLETIVE: Final = re.compile(
    r"it(?:['’]s| (?:is|was|has been|had been|(?:can|could|may|must|should|will) be))"
    r"(?: \w+ly| also| now| not| still| then| later){0,2} "
    r"(?:reported|announced|believed|said|alleged|understood|feared|claimed|rumou?red|thought|assumed|expected|suspected|known|"
    r"estimated|hoped|confirmed|revealed|disclosed|learned|noted|suggested|argued)\b(?! (?:to|as|for)\b)"
    r"|it (?:(?:\w+ly|also|now|later|then|has|had|soon) ){0,2}"
    r"(?:(?:emerge[sd]?|transpire[sd]?)\b(?! (?:as|from|to)\b)|(?:appear|seem)(?:s|ed)? (?:that|as if|as though)\b)",
    re.IGNORECASE,
)
_OWN: Final = re.compile(r"(?:its|his|her|their)(?: own)?", re.IGNORECASE)
_NEXT: Final = 24  # code points between a withdrawal and the possessive that is its own: "retracted parts of its report"


def is_expletive(text: str, start: int) -> bool:
    """Whether the "it" at ``start`` stands for nothing: "It was reported that …", "It emerged that …"."""
    return _EXPLETIVE.match(text, start) is not None


def inherited(claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims, each possessive right behind a withdrawal with the speaker of that: "the Times retracted its report that …".

    A denial lends its speaker to an "its" that points to nobody else: "denied his claim" may be another's.
    """
    known = {c.id: c for c in claims}
    for claim in claims:
        outer = known.get(claim.within or "")
        own = outer is not None and _is_own(claim, outer)
        yield replace(claim, speaker=outer.speaker, source_kind=outer.source_kind) if outer is not None and own else claim


def _is_own(claim: Claim, outer: Claim) -> bool:
    who = claim.speaker
    if who is None or outer.speaker is None or not _OWN.fullmatch(who.text) or not 0 <= who.start - outer.cue.end <= _NEXT:
        return False
    same = who.actor_id is None or who.actor_id == outer.speaker.actor_id
    return outer.stance == "withdraws" or (outer.stance == "denies" and who.text.lower().startswith("its") and same)
