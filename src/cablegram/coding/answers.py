"""Which claim an answer is about: what a denial, a confirmation, a silence or a withdrawal takes up.

Four kinds of sign are weighed: words that point back ("that report", "his account"), words in common, nearness, and whom the
earlier claim is about, since people answer what is said of them. Forward links exist too: a lead denies what the second
paragraph reports.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.core.records import Claim, Speaker

ANSWERS: Final = frozenset({"denies", "confirms", "withdraws", "declines_to_confirm"})
MEMORY: Final = 300  # claims back that an answer may be about: a whole article's
AHEAD: Final = 2  # sentences ahead in which the answered claim may stand
REACH: Final = 5  # sentences back in which "that report" may stand
LEAD: Final = 2  # sentences of the lead, which may deny what is told only after it
NEAR: Final = (1.0, 1.0, 0.7, 0.45, 0.3, 0.2)  # weight by sentences back
LEAST: Final = {"denies": 1.2, "confirms": 1.2, "declines_to_confirm": 1.4, "withdraws": 0.9}
CLAIM_NOUN: Final = (
    r"reports?|claims?|allegations?|accusations?|charges?|statements?|accounts?|story|stories|version|assertions?|suggestions?|"
    r"rumou?rs?|remarks?|figures?|numbers?|estimates?|findings?|announcements?|interview|denial|words|comments?|link|criticism|"
    r"testimony|description|insinuations?|idea|notion|theory|audit|video|documents?|papers?"
)
# what the content of an answer begins with when it takes up something told: a pronoun, or a short definite phrase
TAKES_UP: Final = re.compile(
    r"\W*(?:(?:on|to|about|as)\s+)?(?:(?:it|them|those|these|so|him|her|as much)\b"
    r"(?!\s+(?:\w+\s+)?(?:had|has|was|were|is|did|would|will))"
    r"|(?:that|this)\b(?=\W*$|\s+as\b|\s+an?\s+[\w-]+\W*$)"
    r"|(?:that|the|this|these|those|such|its|his|her|their|all|any|both|an?|[\w'’.-]+['’]s?)\s+(?:[\w'’-]+\s+){0,3}?"
    rf"(?:{CLAIM_NOUN})\b)",
    re.IGNORECASE,
)
DEFINITE: Final = re.compile(r"\W*(?:the|this|that|these|those|both|its|his|her|their)\s+(?:[\w-]+\s*){1,3}\W*$", re.IGNORECASE)
OWN: Final = re.compile(r"\W*(?:its|his|her|their|my|our)(?: own)?\s", re.IGNORECASE)
INSIDE: Final = 40  # characters of content before the cue of a claim noun: "an earlier newspaper claim that"
GAP: Final = 20  # characters between that noun and its clause: "his assertion on Thursday that"
WORD: Final = re.compile(r"[^\W_]{4,}|\d+")
COMMON: Final = frozenset(
    "that this with from have been were they their would could should about which there these those said says will also into over "
    "after before more most some such than when where while what whether other only ever even very just being having does".split()
)
APPOSITION: Final = 40  # characters before a name in which it is said who that is
OWNER: Final = re.compile(rf"((?:[\w-]+ ){{0,3}}[\w-]+)(?:['’]s|s['’]) (?:\w+ )?(?:{CLAIM_NOUN})\b", re.IGNORECASE)
TOPIC: Final = 0.2  # share of the article's claims in which a word says what the article is about, and no more
STEM: Final = 5  # first letters in which "detained" and "detaining" agree
NUMBER: Final = re.compile(r"\d|\b(?:hundred|thousand|dozen|million)s?\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b")


MEDIUM: Final = re.compile(
    r"\b(?:newspaper|paper|magazine|broadcaster|channel|website|agency|network|journal)(?:['’]s|s['’])?\b", re.IGNORECASE
)
ACCUSATION: Final = re.compile(r"\b(?:allegation|accusation|charge)s?\b", re.IGNORECASE)
PRONOUN: Final = re.compile(r"(?:he|she|it|they)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A claim with the sentence in which its cue stands, its speaker ("it": whoever spoke before), and the stems of its words."""

    claim: Claim
    sentence: int
    speaker: Speaker | None
    stems: frozenset[str]
    names: frozenset[str]  # of its speaker


def link_answers(claims: Sequence[Claim], *, sentences: Sequence[int], text: str) -> tuple[Claim, ...]:
    """The claims, each answer with the id of the claim that it answers; ``sentences`` are their cues' sentence numbers."""
    told = _told(claims, sentences=sentences, text=text)
    by_id = {c.id: c for c in claims}
    linked = []
    for i, one in enumerate(told):
        near = told[max(0, i - MEMORY) : i + 1 + MEMORY // 10]
        linked.append(replace(one.claim, of_claim=answered(one, others=near, by_id=by_id)))
    return tuple(linked)


def _told(claims: Sequence[Claim], *, sentences: Sequence[int], text: str) -> list[Told]:
    told: list[Told] = []
    for claim, sentence in zip(claims, sentences, strict=True):
        speaker = claim.speaker
        if speaker and not speaker.actor_id and PRONOUN.fullmatch(speaker.text):
            before = [t.speaker for t in told[-3:] if t.speaker and not t.claim.depth and 0 <= sentence - t.sentence <= 1]
            speaker = before[-1] if before else speaker
        names = f"{speaker.text} {speaker.name or ''} {_before(speaker, text=text)}" if speaker else ""
        stems = stems_of(_content(claim))
        told.append(Told(claim=claim, sentence=sentence, speaker=speaker, stems=stems, names=stems_of(names)))
    seen = Counter(stem for t in told for stem in t.stems)
    topic = {stem for stem, times in seen.items() if times > max(4, TOPIC * len(told))}
    return [replace(t, stems=t.stems - topic) for t in told]


def _before(speaker: Speaker, *, text: str) -> str:
    """The words that a name stands beside in apposition: "a nurse at the clinic, | Rosa Quispe"."""
    start = max(0, speaker.start - APPOSITION)
    return text[start : speaker.start].rpartition(". ")[2] if text[max(0, speaker.start - 2) : speaker.start] == ", " else ""


def answered(one: Told, *, others: Sequence[Told], by_id: Mapping[str, Claim]) -> str | None:
    """The id of the claim that ``one`` answers; ``None`` for a claim that answers nothing in the article."""
    claim = one.claim
    if claim.stance not in ANSWERS:
        return None
    around = enclosing(claim, by_id=by_id)
    for other in others:  # "rejected the claim that …": the claim that the noun holds
        c = other.claim
        near = c.content.start - c.cue.end <= GAP and c.cue.start - claim.content.start <= INSIDE
        clause = c.content.text.startswith("that ")
        if c.within == claim.id and near and clause and re.search(CLAIM_NOUN, c.cue.text, re.IGNORECASE):
            return c.id
    scored = [
        (score(one, o), o.claim.cue.start, o.claim.id)
        for o in others
        if o.claim.id not in around and o.claim is not claim and may_answer(one, o)
    ]
    best, _, found = max(scored, default=(0.0, 0, ""))
    return found if best >= LEAST[claim.stance] else None


def may_answer(one: Told, other: Told) -> bool:
    """Whether a claim may be what an answer is about: told before or just after, and by somebody else unless it is taken back."""
    ahead = other.claim.cue.start > one.claim.cue.start
    if other.claim.within == one.claim.id or (other.claim.stance == "declines_to_confirm" and other.claim.certainty == "none"):
        return False
    if ahead and not (one.sentence <= other.sentence <= one.sentence + AHEAD and one.sentence < LEAD):
        return False
    return of_oneself(one.claim) or not same_speaker(one.speaker, other.speaker)


def score(one: Told, other: Told) -> float:
    """How much speaks for ``other`` as what ``one`` answers."""
    claim, back = one.claim, one.sentence - other.sentence  # negative too where the title's sentences are numbered last
    near = NEAR[max(0, min(back, len(NEAR) - 1))] if other.claim.cue.start < claim.cue.start else 0.6
    shared = one.stems & other.stems
    total = near + min(1.0, 0.35 * len(shared)) + 0.6 * len(shared) / max(2, min(len(one.stems), len(other.stems)))
    total += 0.6 * bool(one.names & other.stems)  # what is said of oneself
    total += _named_in(claim.content.text, other)
    total += 0.6 * (claim.stance == "denies" and other.claim.source_kind == "media")
    if re.search(r"\b(?:figures?|numbers?|estimates?|toll)\b", claim.content.text) and NUMBER.search(_content(other.claim)):
        total += 0.4
    total += 0.3 * (other.claim.stance == "alleges") * (2 if ACCUSATION.search(claim.content.text) else 1)
    if of_oneself(claim):
        both_media = one.claim.source_kind == other.claim.source_kind == "media"
        own = same_speaker(one.speaker, other.speaker) or both_media
        return total - 0.5 * near + (1.0 + 0.5 * points_back(claim) if own else 0.0)
    if points_back(claim):
        total += 0.8 if 0 <= back <= REACH else -0.5
    total -= 0.5 * (other.claim.stance not in {"asserts", "alleges", "declines_to_confirm"})
    return total + 0.1 * min(1, other.claim.depth)


def _named_in(content: str, other: Told) -> float:
    """How clearly an answer's content names the other's speaker: "Mr Whitlock's claim", "the newspaper's report", "the audit"."""
    speaker = other.speaker
    if speaker is None:
        return 0.0
    if MEDIUM.search(content) and other.claim.source_kind == "media":
        return 1.6
    if stems_of(content) & other.names:
        words = {w.lower() for w in WORD.findall(content)} & {w.lower() for w in WORD.findall(speaker.text)}
        return 1.1 if words else 0.8
    return -0.6 if OWNER.search(content) else 0.0  # somebody else's claim


def of_oneself(claim: Claim) -> bool:
    """Whether an answer takes up its speaker's own words: "withdrew", "stood by its story"."""
    return claim.stance == "withdraws" or (claim.stance == "confirms" and bool(OWN.match(claim.content.text)))


def points_back(claim: Claim) -> bool:
    """Whether an answer's content is a pronoun or a definite phrase that takes up what was told."""
    return bool(TAKES_UP.match(claim.content.text) or DEFINITE.match(claim.content.text))


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
    mine, theirs = stems_of(a.text), stems_of(b.text)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def stems_of(words: str) -> frozenset[str]:
    """The longer words by their first letters, which inflection leaves alone."""
    return frozenset(w.lower()[:STEM] for w in WORD.findall(words) if w.lower() not in COMMON)


def _content(claim: Claim) -> str:
    return " ".join(p.text for p in claim.parts) or claim.content.text
