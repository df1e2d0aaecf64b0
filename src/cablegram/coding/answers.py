"""Which claim an answer is about: what a denial, a confirmation, a silence or a withdrawal takes up.

Each claim that it may be about is weighed by a few signs, and the heaviest is linked if it weighs enough. The weights
are those of a logistic choice in which "nothing in the article" is one option of each answer, fitted by
``python -m training.answers``; nearness by sentences, the lead, depth, shared kinds of events and what was answered before were
tried as signs and left out, since without them as many held-out answers were linked right.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.answerwords import (
    BELONGS,
    CITES,
    CLAIM_NOUN,
    COMMON,
    DEEDS,
    FIGURE,
    MEDIUM,
    NOUNS,
    NUMBER,
    OWN,
    OWNER,
    POINTED,
    PRONOUN,
    TAKES_UP,
    WORD,
)
from cablegram.coding.likeness import Likeness

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.coding.likeness import Embed
    from cablegram.core.records import Claim, Sentence, Speaker

ANSWERS: Final = frozenset({"denies", "confirms", "withdraws", "declines_to_confirm"})
WEIGHTS: Final[Mapping[str, float]] = {
    "denies": 0.92,
    "confirms": -0.46,
    "declines_to_confirm": -0.61,
    "leaves open": -0.64,
    "withdraws": 0.63,
    "nearest": 0.55,
    "distance": -0.47,
    "ahead": -2.14,
    "takes up": 1.6,
    "alleges": 0.65,
    "a deed denied": -1.47,
    "an answer itself": -1.7,
    "words": 0.75,
    "no word": -1.23,
    "likeness": 3.92,
    "of the speaker": 1.36,
    "tells the speaker's words": 1.4,
    "whose": 1.71,
    "noun": 1.47,
    "medium denied": 0.56,
    "own": 3.25,
    "perhaps own": -0.75,
    "a source cited": -1.38,
}
# Without one of these an answer and a claim have nothing in common: "denied the attack" after a word about taxes
TIES: Final = ("words", "of the speaker", "whose", "noun", "own")
AHEAD: Final = 2  # sentences ahead in which the answered claim may stand
LEAD: Final = 2  # sentences of the lead, which may deny what is told only after it
INSIDE: Final = 40  # characters of content before the cue of a claim noun: "an earlier newspaper claim that"
GAP: Final = 20  # characters between that noun and its clause: "his assertion on Thursday that"
APPOSITION: Final = 40  # characters before a name in which it is said who that is
STEM: Final = 5  # first letters in which "detained" and "detaining" agree
MANY: Final = 10  # claims of an article for which the shares of them that hold a word say anything
ENOUGH: Final = 3.0  # shared words beyond which more of them say no more
CROWD: Final = 12  # claims of an article; among more, one that is not answered looks answered sooner by chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A claim with the sentence in which its cue stands, its speaker ("it": whoever spoke before), and the stems of its words."""

    claim: Claim
    sentence: int
    speaker: Speaker | None
    stems: frozenset[str]
    names: frozenset[str]  # of its speaker
    guessed: bool  # whether the speaker is a pronoun's
    countries: frozenset[str]  # that its content names


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """The claims of one article, and how rare each word is among them."""

    told: tuple[Told, ...]
    rarity: Mapping[str, float]
    by_id: Mapping[str, Claim]
    inner: Mapping[str, tuple[Told, ...]]  # by id, the claims that stand right inside a claim
    likeness: Mapping[tuple[str, str], float]  # of an answer's words to the sentence of another claim, above the article's mean


def link_answers(claims: Sequence[Claim], *, article: Article) -> tuple[Claim, ...]:
    """The claims, each answer with the id of the claim of its article that it answers."""
    told = {t.claim.id: t for t in article.told}
    return tuple(replace(c, of_claim=answered(told[c.id], article=article)) for c in claims)


def read_article(  # noqa: PLR0913 - what the article holds, by parts
    claims: Sequence[Claim],
    *,
    numbers: Sequence[int],
    sentences: Sequence[Sentence],
    text: str,
    countries: Sequence[tuple[int, int, str]] = (),
    embed: Embed | None = None,
) -> Article:
    """An article's claims with what their comparison needs.

    ``numbers`` say in which of the ``sentences`` each claim's cue stands, ``countries`` which stretches of the text name a country
    or its people. Without ``embed`` (``Model.embed_spans``), only words that are the same tell what an answer is about.
    """
    told = read_told(claims, numbers=numbers, text=text, countries=countries)
    inner: dict[str, tuple[Told, ...]] = {}
    for t in told:
        if t.claim.within:
            inner[t.claim.within] = (*inner.get(t.claim.within, ()), t)
    near = _likenesses(told, likeness=Likeness(text, sentences=sentences, embed=embed)) if embed else {}
    return Article(told=told, rarity=rarities(told), by_id={c.id: c for c in claims}, inner=inner, likeness=near)


def _likenesses(told: Sequence[Told], *, likeness: Likeness) -> dict[tuple[str, str], float]:
    found: dict[tuple[str, str], float] = {}
    for one in told:
        if one.claim.stance not in ANSWERS:
            continue
        words = one.claim.parts or (one.claim.content,)
        others = {t.claim.id: likeness.of(words, in_sentence=one.sentence, to=t.sentence) for t in told if t is not one}
        mean = sum(others.values()) / max(1, len(others))
        found |= {(one.claim.id, name): near - mean for name, near in others.items()}
    return found


def read_told(
    claims: Sequence[Claim],
    *,
    numbers: Sequence[int],
    text: str,
    countries: Sequence[tuple[int, int, str]],
) -> tuple[Told, ...]:
    """The claims with what their comparison needs."""
    told: list[Told] = []
    for claim, sentence in zip(claims, numbers, strict=True):
        speaker = claim.speaker
        if speaker and not speaker.actor_id and PRONOUN.fullmatch(speaker.text):
            before = [t.speaker for t in told[-3:] if t.speaker and not t.claim.depth and 0 <= sentence - t.sentence <= 1]
            speaker = before[-1] if before else speaker
        names = f"{speaker.text} {speaker.name or ''} {_before(speaker, text=text)}" if speaker else ""
        parts = claim.parts or (claim.content,)
        told.append(
            Told(
                claim=claim,
                sentence=sentence,
                speaker=speaker,
                stems=stems_of(_content(claim)),
                names=stems_of(names),
                guessed=speaker is not claim.speaker,
                countries=frozenset(c for a, b, c in countries if any(p.start <= a and b <= p.end for p in parts)),
            )
        )
    return tuple(told)


def rarities(told: Sequence[Told]) -> Mapping[str, float]:
    """How rare each stem is among an article's claims: 1 in one claim only, 0 in all of them."""
    seen = Counter(stem for t in told for stem in t.stems)
    many = max(MANY, len(told))  # two claims of two share no word by chance
    return {stem: 1 - math.log(n) / math.log(many) for stem, n in seen.items()}


def _before(speaker: Speaker, *, text: str) -> str:
    """The words that a name stands beside in apposition: "a nurse at the clinic, | Rosa Quispe"."""
    start = max(0, speaker.start - APPOSITION)
    return text[start : speaker.start].rpartition(". ")[2] if text[max(0, speaker.start - 2) : speaker.start] == ", " else ""


def answered(one: Told, *, article: Article) -> str | None:
    """The id of the claim that ``one`` answers; ``None`` for a claim that answers nothing in the article."""
    if one.claim.stance not in ANSWERS:
        return None
    if held := in_noun(one, article=article):
        return held
    found = candidates(one, article=article)
    read = [(signs(one, o, nth=n, article=article), -n, o.claim.id) for n, o in enumerate(found)]
    scored = [(score(s), n, name) for s, n, name in read if is_tied(one, s)]
    best, _, name = max(scored, default=(0.0, 0, ""))
    return name if best > max(0.0, math.log(len(article.told) / CROWD)) else None


def is_tied(one: Told, found: Mapping[str, float]) -> bool:
    """Whether an answer has anything in common with what it may be about, or points to something told."""
    return bool(POINTED.search(one.claim.content.text)) or any(found[tie] > 0 for tie in TIES)


def in_noun(one: Told, *, article: Article) -> str | None:
    """The claim that the noun of an answer's content holds: "rejected the claim that …"."""
    for c in (t.claim for t in article.told):
        near = c.content.start - c.cue.end <= GAP and c.cue.start - one.claim.content.start <= INSIDE
        if c.within == one.claim.id and near and c.content.text.startswith("that ") and CLAIM_NOUN.search(c.cue.text):
            return c.id
    return None


def candidates(one: Told, *, article: Article) -> list[Told]:
    """The claims that an answer may be about, the nearest before it first, then those just ahead of a lead."""
    around = enclosing(one.claim, by_id=article.by_id)
    found = [o for o in article.told if o.claim.id not in around and o.claim is not one.claim and may_answer(one, o)]
    at = one.claim.cue.start
    return sorted(found, key=lambda o: (o.claim.cue.start > at, abs(at - o.claim.cue.start)))


def may_answer(one: Told, other: Told) -> bool:
    """Whether a claim may be what an answer is about: told before or just after, and by somebody else unless it is taken back."""
    ahead = other.claim.cue.start > one.claim.cue.start
    if other.claim.within == one.claim.id or (other.claim.stance == "declines_to_confirm" and other.claim.certainty == "none"):
        return False
    if ahead and not (one.sentence <= other.sentence <= one.sentence + AHEAD and one.sentence < LEAD):
        return False
    return of_oneself(one.claim) or one.guessed or not same_speaker(one.speaker, other.speaker)


def score(found: Mapping[str, float]) -> float:
    """How much the signs speak for a claim as what is answered; 0 is as much as for none."""
    return sum(WEIGHTS[name] * value for name, value in found.items())


def signs(one: Told, other: Told, *, nth: int, article: Article) -> dict[str, float]:
    """What speaks for ``other``, the ``nth`` claim before ``one``, as what it answers."""
    claim, content = one.claim, one.claim.content.text
    denies, told_by_media = claim.stance == "denies", other.claim.source_kind == "media"
    shared = sum(article.rarity[s] for s in one.stems & other.stems)
    same = same_speaker(one.speaker, other.speaker)
    return {
        _kind(claim): 1.0,
        "nearest": float(nth == 0),
        "distance": math.log1p(max(0, one.sentence - other.sentence)),
        "ahead": float(other.claim.cue.start > claim.cue.start),
        "takes up": float(bool(TAKES_UP.match(content))),
        "alleges": float(other.claim.stance == "alleges"),
        "a deed denied": float(denies and other.claim.stance in DEEDS),
        "an answer itself": float(other.claim.stance in ANSWERS),
        "words": min(ENOUGH, shared),
        "no word": float(not one.stems & other.stems),
        "likeness": article.likeness.get((claim.id, other.claim.id), 0.0),
        "of the speaker": float(_is_about(one, other)),
        "tells the speaker's words": float(
            any(same_speaker(t.speaker, one.speaker) for t in article.inner.get(other.claim.id, ()))
        ),
        "whose": _whose(content, other),
        "noun": float(_noun_fits(content, other.claim)),
        "medium denied": float(denies and told_by_media),
        "own": float(of_oneself(claim) and same),
        "perhaps own": float(one.guessed and same and not of_oneself(claim)),
        "a source cited": float(bool(CITES.fullmatch(other.claim.cue.text))),
    }


def _kind(claim: Claim) -> str:
    """The stance of an answer, with those apart that leave a claim open ("did not deny") from those that say nothing."""
    return "leaves open" if claim.stance == "declines_to_confirm" and claim.certainty == "possible" else claim.stance


def _is_about(one: Told, other: Told) -> bool:
    """Whether a claim is about the one who answers, by name or by country."""
    country = one.speaker.country if one.speaker else None
    return bool(one.names & other.stems) or country in other.countries


def _whose(content: str, other: Told) -> float:
    """Whether content names the other's speaker, "Mr Whitlock's claim", "the newspaper's report"; below 0, somebody else."""
    if MEDIUM.search(content) and other.claim.source_kind == "media":
        return 1.0
    if stems_of(content) & other.names:
        return 1.0
    return -1.0 if OWNER.search(content) else 0.0


def _noun_fits(content: str, claim: Claim) -> bool:
    """Whether the noun by which content takes up a claim is one for such a claim: "that report" for "reported"."""
    if not TAKES_UP.match(content):
        return False
    if FIGURE.search(content):
        return bool(NUMBER.search(_content(claim)))
    return any(
        noun.search(content) and (cue.search(claim.cue.text) or (n < 2 and claim.stance == "alleges"))
        for n, (noun, cue) in enumerate(NOUNS)
    )


def of_oneself(claim: Claim) -> bool:
    """Whether an answer takes up its speaker's own words: "withdrew", "stood by its story"."""
    return claim.stance == "withdraws" or (claim.stance == "confirms" and bool(OWN.match(claim.content.text)))


def enclosing(claim: Claim, *, by_id: Mapping[str, Claim]) -> frozenset[str]:
    """The ids of the claims that a claim stands in."""
    found: set[str] = set()
    while claim.within and claim.within not in found:
        found.add(claim.within)
        claim = by_id[claim.within]
    return frozenset(found)


def same_speaker(a: Speaker | None, b: Speaker | None) -> bool:
    """Whether two claims are spoken by one: the same actor, or words that share a name or head noun."""
    if a is None or b is None:
        return False
    if a.actor_id and b.actor_id:
        short, long = sorted((a.actor_id.partition(":")[2], b.actor_id.partition(":")[2]), key=len)
        return short == long or long.endswith("-" + short)  # "Israel's ambassador", later "the ambassador"
    if a.text.lower() == b.text.lower():
        return True
    short, long = sorted((a.text, b.text), key=lambda words: len(stems_of(words)))
    mine, head = stems_of(short), BELONGS.split(long)[0]
    return bool(mine) and mine <= stems_of(long) and bool(mine & stems_of(head))


def stems_of(words: str) -> frozenset[str]:
    """The longer words by their first letters, which inflection leaves alone."""
    return frozenset(w.lower()[:STEM] for w in WORD.findall(words) if w.lower() not in COMMON)


def _content(claim: Claim) -> str:
    return " ".join(p.text for p in claim.parts) or claim.content.text
