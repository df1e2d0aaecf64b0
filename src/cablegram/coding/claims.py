"""Who says so: cues -> Claims, with the events that they carry and the claims that they answer."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.quotations import LONGEST_QUOTATION, carry_over, completed, loose, quotations, quote
from cablegram.core.records import Claim, Event, Quote, SaidOn, Speaker, Stance

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.coding.events import Context
    from cablegram.coding.mentions import ClaimMention

ANSWERS: Final = frozenset({"denies", "confirms", "withdraws", "declines_to_confirm"})
ANSWERABLE: Final = frozenset({"asserts", "alleges", "threatens", "promises"})
TAKES_UP: Final = re.compile(
    r"\b(?:that|the|this|these|those|such|its|his|her|their|all|any)\s+(?:\w+\s+){0,2}"
    r"(?:reports?|claims?|allegations?|accusations?|charges?|statements?|account|story|version|assertions?|suggestions?|rumou?rs?|remarks?)\b"
    r"|^(?:it|this|that|them|as much)\W*$|\baccuracy\b|\bnot (?:true|correct)\b|\bfalse\b|\ba lie\b",
    re.IGNORECASE,
)
WORD: Final = re.compile(r"[^\W\d_]{4,}")
NEUTRAL: Final = re.compile(
    r"(?:has |have |had |also |then |later )*(?:said|says|say|saying|told|tells|added|adds|according to|reported|reports|wrote|"
    r"writes|tweeted|noted|stated|continued|explained)(?: (?:on|in|at|that|to))?",
    re.IGNORECASE,
)
SURE: Final = 0.7  # below it a neutral cue ("said") asserts: threats and promises read into plain speech were mostly wrong
REACH: Final = 5  # sentences back in which "that report" may stand
MEMORY: Final = 300  # claims back that an answer may be about: a whole article's
ALIKE: Final = 0.3  # share of the shorter content's longer words that both claims hold


def attribute_claims(mentions: Sequence[ClaimMention], *, context: Context) -> tuple[Claim, ...]:
    """Claims in reading order, quotations carried over sentence ends, answers linked to what they answer."""
    regions = tuple(quotations(context.text))
    starts = [r[0] for r in regions]
    claims: list[Claim] = []
    placed: list[tuple[Claim, int]] = []
    for mention in mentions:
        first, last = min(c.start for c in mention.contents), max(c.end for c in mention.contents)
        near = regions[bisect_left(starts, first - LONGEST_QUOTATION) : bisect_left(starts, last + LONGEST_QUOTATION)]
        claim = _claim(mention, context=context, regions=near)
        claims.append(replace(claim, of_claim=_answered(claim, earlier=placed[-MEMORY:], sentence=mention.sentence)))
        placed.append((claim, mention.sentence))
    more = loose(claims, regions=regions, text=context.text, sentences=context.sentences)
    return tuple(_going_on(c, more[c.id], text=context.text) if c.id in more else c for c in claims)


def _going_on(claim: Claim, more: Sequence[Quote], *, text: str) -> Claim:
    parts = (*(claim.parts or (claim.content,)), *more)
    return replace(claim, parts=parts, content=quote(text, parts[0].start, parts[-1].end))


def _claim(mention: ClaimMention, *, context: Context, regions: Sequence[tuple[int, int]]) -> Claim:
    contents = completed(mention.contents, cue=mention.cue, speaker=mention.speaker, text=context.text, sentences=context.sentences)
    parts = carry_over(contents, cue=mention.cue, regions=regions, text=context.text, sentences=context.sentences)
    content = quote(context.text, parts[0].start, parts[-1].end)
    key = f"{context.doc_id}|{mention.cue.start}|{mention.cue.end}"
    return Claim(
        id="claim:" + hashlib.sha256(key.encode()).hexdigest()[:20],
        speaker=_speaker(mention, context=context),
        cue=mention.cue,
        stance=stance_of(mention),
        content=content,
        direct=any(p.text[:1] in '“"‘«' for p in parts),
        event_ids=(),
        of_claim=None,
        said_on=_said_on(mention, context=context),
        confidence=round(mention.chance, 3),
        parts=parts if len(parts) > 1 else (),
    )


def _speaker(mention: ClaimMention, *, context: Context) -> Speaker | None:
    if mention.speaker is None:
        return None
    s = mention.speaker
    actors = [context.actors[i] for i in context.by_span.get((s.start, s.end), ())]
    countries, sectors = {a.country for a in actors}, {a.sector for a in actors}
    return Speaker(
        text=s.text,
        start=s.start,
        end=s.end,
        actor_id=actors[0].id if len(actors) == 1 else None,  # "Trump and Takaichi" speak as one, but are not one actor
        name=" and ".join(a.name for a in actors) or None,
        country=countries.pop() if len(countries) == 1 else None,
        sector=sectors.pop() if len(sectors) == 1 else None,
    )


def _said_on(mention: ClaimMention, *, context: Context) -> SaidOn | None:
    if mention.said_on is None:
        return None
    for t in context.times:
        if t.start < mention.said_on.end and mention.said_on.start < t.end and t.edtf:
            return SaidOn(edtf=t.edtf, earliest=t.earliest, latest=t.latest)
    return None


def _answered(claim: Claim, *, earlier: Sequence[tuple[Claim, int]], sentence: int) -> str | None:
    """The claim that a denial, confirmation or withdrawal is about: taken up by a noun nearby, or by the same words anywhere."""
    if claim.stance not in ANSWERS:
        return None
    others = [(c, n) for c, n in earlier if c.stance in ANSWERABLE and not _same_speaker(c, claim)]
    if TAKES_UP.search(claim.content.text):
        near = [c for c, n in others if sentence - n <= REACH]
        if near:
            return near[-1].id
    if claim.stance == "declines_to_confirm":
        return None  # silence on the same subject is no answer to a claim
    mine = {w.lower() for w in WORD.findall(claim.content.text)}
    alike = [(len(mine & _words(c)) / max(1, min(len(mine), len(_words(c)))), i, c) for i, (c, _) in enumerate(others)]
    score, _, found = max(alike, key=lambda x: x[:2], default=(0.0, 0, claim))
    return found.id if score >= ALIKE and len(mine & _words(found)) > 1 else None


def _words(claim: Claim) -> set[str]:
    return {w.lower() for w in WORD.findall(claim.content.text)}


def _same_speaker(a: Claim, b: Claim) -> bool:
    if a.speaker is None or b.speaker is None:
        return False
    if a.speaker.actor_id and b.speaker.actor_id:
        return a.speaker.actor_id == b.speaker.actor_id
    return a.speaker.text.lower() == b.speaker.text.lower()


NOT: Final = re.compile(r"\b(?:not|never|n['’]t|neither|nor|without|refus\w+|declin\w+)\b", re.IGNORECASE)
DENY: Final = re.compile(r"\b(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing))\b", re.IGNORECASE)
RETRACT: Final = re.compile(r"\b(?:retract(?:s|ed|ing)?|withdr[ae]w|walked back|recanted|took back)\b", re.IGNORECASE)


def stance_of(mention: ClaimMention) -> Stance:
    """The model's stance, unless the cue says it in so many words: "denied" denies, "did not deny" does not."""
    cue = mention.cue.text
    if DENY.search(cue):
        if re.search(r"\bconfirm", cue, re.IGNORECASE):
            return "declines_to_confirm"  # "would neither confirm nor deny"
        return "denies" if not NOT.search(cue) else "declines_to_confirm"
    if RETRACT.search(cue) and not NOT.search(cue):
        return "withdraws"
    if mention.stance_chance < SURE and NEUTRAL.fullmatch(cue):
        return "asserts"
    return mention.stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """Events and claims that know each other."""

    events: tuple[Event, ...]
    claims: tuple[Claim, ...]


def join_claims(events: Sequence[Event], claims: Sequence[Claim]) -> Attributed:
    """Tell each event who says so and each claim what it carries; a bare denial is a claim and no event."""
    bare = _bare_denials(events, claims)
    kept = [e for e in events if e.id not in bare]
    order = sorted(kept, key=_trigger_start)
    carried = {c.id: [e.id for e in _carried(c, order)] for c in claims}
    for c in claims:  # a denial of "that report" is about the events that the report carries
        if c.of_claim in carried and c.stance != "asserts":
            carried[c.id] += [e for e in carried[c.of_claim] if e not in carried[c.id]]
    said_by: dict[str, list[str]] = {e.id: [] for e in kept}
    for c in claims:
        for event_id in carried[c.id]:
            said_by[event_id].append(c.id)
    return Attributed(
        events=tuple(replace(e, claim_ids=tuple(said_by[e.id])) for e in kept),
        claims=tuple(replace(c, event_ids=tuple(carried[c.id])) for c in claims),
    )


def _trigger_start(event: Event) -> int:
    return event.trigger.start


def _carried(claim: Claim, order: Sequence[Event]) -> Iterator[Event]:
    """The events, sorted by trigger, whose trigger stands in a claim's content and not in its cue."""
    for part in claim.parts or (claim.content,):
        inside = order[bisect_left(order, part.start, key=_trigger_start) : bisect_left(order, part.end, key=_trigger_start)]
        for e in inside:
            t = e.trigger
            if t.end <= part.end and not (claim.cue.start < t.end and t.start < claim.cue.end):
                yield e


def _bare_denials(events: Sequence[Event], claims: Sequence[Claim]) -> frozenset[str]:
    """Events that are nothing but the cue of a denial, confirmation or silence."""
    cues = sorted((c.cue.start, c.cue.end) for c in claims if c.stance in ("denies", "declines_to_confirm", "confirms"))
    found = set()
    for e in events:
        at = bisect_left(cues, (e.trigger.end, 0)) - 1
        if at >= 0 and e.trigger.start < cues[at][1] and e.type in ("REJECT", "ACCUSE", "SUPPORT", "CONCEDE", "AGREE"):
            found.add(e.id)
    return frozenset(found)
