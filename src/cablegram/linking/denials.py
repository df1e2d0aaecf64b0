"""What one document says and another denies: a sentence with a denial beside the likest sentences of others.

The signs by which such a sentence and another are of one thing and cannot both be right have weights that
``python -m training.verdict_weights`` fits (ADR 0059). A sentence that only negates is no denial here: of 24 that were held against
another on real pages none was right (ADR 0061).
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from cablegram.linking.conflicts import likeness_signs
from cablegram.linking.tellings import days_between, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.linking.conflicts import Joined
    from cablegram.linking.tellings import Page, Rarity, Telling

DENIAL_WEIGHTS: Final[Mapping[str, float]] = {
    "any pair": -2.01,
    "denies": 0.31,
    "none at all": 2.03,
    "negated": -1.3,
    "rare words": 0.51,
    "share": -1.0,
    "what is denied": 0.93,
    "share of it": -0.88,
    "one event": 1.17,
    "event nearby": -0.59,
    "same type": 0.29,
    "about the speaker": -0.11,
    "one speaker": 0.27,
    "accuses": 1.07,
    "denied later": -0.37,
    "days apart": -1.98,
    "headlines": -0.36,
}
NEAR: Final = 14  # days between the articles of a denial and of what it denies
LIKEST: Final = 4  # sentences beside which a denial is read
LEAST: Final = 0.8  # weight of the words of what is denied that the other sentence must share: of more than one word, mostly
HOLDERS: Final = 400  # sentences that hold a word; what more hold tells no story apart
NEGATED: Final = re.compile(
    r"\b(?:no(?!\.\s*\d|\s+(?:longer|doubt|less|later|sooner|more\s+than)\b)|nobody|no-one|none|nothing|never|neither|nor|without|cannot"
    r"|not(?!\s+(?:only|yet|just|merely|least|immediately)\b))\b|n['’]t\b",
    re.IGNORECASE,
)
NONE_AT_ALL: Final = re.compile(
    r"(?:^|[“\"]|\bthat\s+|\bsaid\s+|\bthere\s+(?:was|were|had\s+been|is|are|has\s+been)\s+)(?:no|nobody|none|nothing|neither|not\s+(?:one|a\s+single))\b"
    r"|\b(?:no|nothing|nobody)\s+(?:\w+\s+){1,4}(?:was|were|had|has|have|is|are)\b",
    re.IGNORECASE,
)
_CLAUSES: Final = re.compile(
    r"[,;:—–“”\"]|\b(?:said|says|that|which|who|but|because|after|before|when|while|where|as|if|although|though|told|according)\b",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"[“\"]([^“”\"]+?)[.,]?[”\"]")
LONG: Final = 4  # words of a quotation that two sentences have in common only if it is one
_ACCUSES: Final = re.compile(r"\b(?:accus\w+|alleg\w+|blam\w+|charged|claim\w*)\b", re.IGNORECASE)


def is_negated(telling: Telling) -> bool:
    """Whether a sentence says that something is not so."""
    return NEGATED.search(telling.words) is not None


def denies(telling: Telling) -> bool:
    """Whether a sentence holds a claim that denies, not one that somebody else reports."""
    return any(c.stance == "denies" and c.depth == 0 for c in telling.claims)


def quote_alike(one: Telling, other: Telling) -> bool:
    """Whether two sentences quote one speaker, or anybody at length, in the same words."""
    mine, theirs = (frozenset(q.casefold() for q in _QUOTED.findall(t.words)) for t in (one, other))
    shared = mine & theirs
    return any(len(q.split()) >= LONG for q in shared) or bool(shared and _names(one) & _names(other))


def _names(telling: Telling) -> frozenset[str]:
    """The words for those who speak in a sentence."""
    return frozenset(s for c in telling.claims if c.speaker for s in stems(f"{c.speaker.text} {c.speaker.name or ''}"))


def denied_words(telling: Telling) -> frozenset[str]:
    """The words of substance of what a sentence says is not so: of its negated clauses, and of the contents of its denials."""
    words, ends = telling.words, [0]
    for hit in _CLAUSES.finditer(words):
        ends += [hit.start(), hit.end()]
    clauses = [words[a:b] for a, b in zip(ends, [*ends[1:], len(words)], strict=True)]
    found = {s for clause in clauses if NEGATED.search(clause) for s in stems(clause)}
    return frozenset(found | {s for c in telling.claims if c.stance == "denies" and c.depth == 0 for s in stems(c.content.text)})


def denial_pairs(
    pages: Sequence[Page], joined: Joined, rarity: Rarity
) -> Iterator[tuple[Telling, Telling, Telling, dict[str, float]]]:
    """Each denial with the sentences of other documents that share most of what it denies and negate nothing themselves.

    Both by time, the denial, the signs.
    """
    told = [t for p in pages for t in p.tellings]
    holders: dict[str, list[Telling]] = defaultdict(list)
    for telling in told:
        for stem in telling.stems:
            holders[stem].append(telling)
    for denial in told:
        if not denies(denial):
            continue
        denied = denied_words(denial)
        rare = [s for s in denied if len(holders[s]) <= HOLDERS]
        near = {t for s in rare for t in holders[s] if t.page is not denial.page and _days_apart(t, denial) <= NEAR}
        weights = {t: (rarity.shared(t.stems, denied), rarity.shared(t.stems, denial.stems)) for t in near}
        likest = sorted(near, key=lambda t: (-sum(weights[t]), t.page.place, t.n))[:LIKEST]
        for other in likest:
            if weights[other][0] < LEAST or is_negated(other) or denies(other) or quote_alike(denial, other):
                continue  # two that negate mostly agree: on real pages 28 of 66 wrong ones did
            one, later = (other, denial) if (other.page.place, other.n) < (denial.page.place, denial.n) else (denial, other)
            yield one, later, denial, denial_signs(denial, other, joined=joined, rarity=rarity)


def denial_signs(denial: Telling, other: Telling, *, joined: Joined, rarity: Rarity) -> dict[str, float]:
    """What speaks for a denial being one of what another sentence says."""
    found = {"any pair": 1.0, **likeness_signs(denial, other, joined=joined, rarity=rarity)}
    mine, theirs, denied = _speakers(denial), _speakers(other), denied_words(denial)
    found |= {
        "denies": float(denies(denial)),
        "none at all": float(NONE_AT_ALL.search(denial.words) is not None),
        "negated": float(is_negated(denial)),
        "share": rarity.share(denial.stems, other.stems),
        "what is denied": min(4.0, rarity.shared(denied, other.stems)),
        "share of it": rarity.share(denied, other.stems),
        "about the speaker": float(bool(_names(denial) & other.stems) or bool(mine & other.parties)),
        "one speaker": float(bool(mine & theirs)),
        "accuses": float(_ACCUSES.search(other.words) is not None),
        "denied later": float(denial.page.place > other.page.place),
        "days apart": min(1.0, _days_apart(denial, other) / 7),
        "headlines": min(3.0, rarity.shared(denial.page.headline, other.page.headline)),
    }
    return {k: v for k, v in found.items() if v and k in DENIAL_WEIGHTS}


def _speakers(telling: Telling) -> frozenset[str]:
    """The ids and countries of those who speak in a sentence."""
    return frozenset(
        key for c in telling.claims if c.depth == 0 and c.speaker for key in (c.speaker.actor_id, c.speaker.country) if key
    )


def _days_apart(one: Telling, other: Telling) -> int:
    return abs(days_between(one.page.published, other.page.published))
