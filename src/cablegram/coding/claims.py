"""Who says so: cues -> Claims, with the events that they carry and the claims that they answer."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.answers import ANSWERS, link_answers, read_article
from cablegram.coding.quotations import LONGEST_QUOTATION, carry_over, completed, loose, quotations, quote
from cablegram.coding.sources import source_kind
from cablegram.coding.speakers import inherited, is_expletive
from cablegram.coding.stances import is_no_claim, read_cue
from cablegram.core.records import Claim, Event, Quantity, Quote, SaidOn, SourceKind, Span, Speaker, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.coding.attributions import ClaimMention
    from cablegram.coding.events import Context
    from cablegram.coding.likeness import Embed


# least chance of a cue without a speaker, inside another claim, and inside a quotation: of those below, fewer than one in four
# were right on the quotations of the development check
PLAIN: Final = 0.5
PLAIN_ALONE: Final = 0.7
PLAIN_INSIDE: Final = 0.65
PLAIN_QUOTED: Final = 0.7
FIRST_PERSON: Final = re.compile(r"I|we|my|our|us|me", re.IGNORECASE)
Spanned = Quote | Span | Quantity


def attribute_claims(mentions: Sequence[ClaimMention], *, context: Context, embed: Embed | None = None) -> tuple[Claim, ...]:
    """Claims in reading order, quotations carried over sentence ends, answers linked to what they answer.

    ``embed`` (``Model.embed_spans``) lets answers in other words be linked too.
    """
    regions = tuple(quotations(context.text))
    starts = [r[0] for r in regions]
    mentions = [m for m in mentions if not is_no_claim(m, text=context.text)]
    claims: list[Claim] = []
    for mention in mentions:
        first, last = min(c.start for c in mention.contents), max(c.end for c in mention.contents)
        near = regions[bisect_left(starts, first - LONGEST_QUOTATION) : bisect_left(starts, last + LONGEST_QUOTATION)]
        claims.append(_claim(mention, context=context, regions=near))
    kept = [(c, m.sentence) for c, m in zip(nest(claims), mentions, strict=True) if _is_plain(c, mention=m, regions=regions)]
    more = loose([c for c, _ in kept], regions=regions, text=context.text, sentences=context.sentences)
    whole = [_going_on(c, more[c.id], text=context.text) if c.id in more else c for c, _ in kept]
    nested = nest(whole)
    article = read_article(
        nested,
        numbers=[n for _, n in kept],
        sentences=context.sentences,
        text=context.text,
        countries=_countries(context),
        embed=embed,
    )
    return tuple(inherited(link_answers(nested, article=article)))


def _countries(context: Context) -> list[tuple[int, int, str]]:
    """The stretches of the text that name an actor of a country, with the country."""
    actors = ((a, b, context.actors[i].country) for (a, b), ids in context.by_span.items() for i in ids)
    return [(a, b, country) for a, b, country in actors if country]


def _is_plain(claim: Claim, *, mention: ClaimMention, regions: Sequence[tuple[int, int]]) -> bool:
    """Whether a cue is plain enough where it stands: inside another claim, and more so inside a quotation, few are.

    "I think" in a quotation is its speaker again, and no voice of its own.
    """
    at = bisect_left(regions, (claim.cue.start, 0)) - 1
    if at < 0 or claim.cue.start >= regions[at][1]:
        held = claim.speaker or claim.content.text.startswith("that ")  # "the charge that …" needs no speaker
        return mention.cue_chance >= (PLAIN_INSIDE if claim.within else PLAIN if held else PLAIN_ALONE)
    own = claim.within is not None and claim.speaker is not None and bool(FIRST_PERSON.fullmatch(claim.speaker.text))
    return mention.cue_chance >= PLAIN_QUOTED and (not own or claim.stance in ANSWERS)


def _going_on(claim: Claim, more: Sequence[Quote], *, text: str) -> Claim:
    parts = (*(claim.parts or (claim.content,)), *more)
    return replace(claim, parts=parts, content=quote(text, parts[0].start, parts[-1].end))


def _claim(mention: ClaimMention, *, context: Context, regions: Sequence[tuple[int, int]]) -> Claim:
    contents = completed(mention.contents, cue=mention.cue, speaker=mention.speaker, text=context.text, sentences=context.sentences)
    parts = carry_over(contents, cue=mention.cue, regions=regions, text=context.text, sentences=context.sentences)
    content = quote(context.text, parts[0].start, parts[-1].end)
    key = f"{context.doc_id}|{mention.cue.start}|{mention.cue.end}"
    reading = read_cue(mention, text=context.text)
    return Claim(
        id="claim:" + hashlib.sha256(key.encode()).hexdigest()[:20],
        speaker=_speaker(mention, context=context),
        cue=mention.cue,
        stance=reading.stance,
        content=content,
        direct=any(p.text[:1] in '“"‘«' or p.text.startswith("''") for p in parts),
        event_ids=(),
        of_claim=None,
        said_on=_said_on(mention, context=context),
        confidence=round(mention.chance, 3),
        parts=parts if len(parts) > 1 else (),
        source_kind=_source_kind(mention, context=context),
        polarity=reading.polarity,
        certainty=reading.certainty,
    )


def _speaker(mention: ClaimMention, *, context: Context) -> Speaker | None:
    s = mention.speaker
    if s is None or is_expletive(context.text, s.start):
        return None
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


def _source_kind(mention: ClaimMention, *, context: Context) -> SourceKind | None:
    s = mention.speaker
    actors = [context.actors[i] for i in context.by_span.get((s.start, s.end), ())] if s else []
    return source_kind(s.text if s else None, actors=actors, cue=mention.cue.text)


def _said_on(mention: ClaimMention, *, context: Context) -> SaidOn | None:
    if mention.said_on is None:
        return None
    for t in context.times:
        if t.start < mention.said_on.end and mention.said_on.start < t.end and t.edtf:
            return SaidOn(edtf=t.edtf, earliest=t.earliest, latest=t.latest)
    return None


def nest(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, each with the smallest other claim whose words hold its cue, and how deep it stands."""
    told = _Told.of(claims)
    holder: dict[str, Claim] = {}
    for claim in claims:
        held = [c for c in told.around(claim.cue) if _length(c) > _length(claim)]
        if held:
            holder[claim.id] = min(held, key=lambda c: (_length(c), abs(c.cue.start - claim.cue.start)))
    return tuple(replace(c, within=holder[c.id].id if c.id in holder else None, depth=_depth(c, holder)) for c in claims)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What claims say, stretch by stretch in reading order, so that a long article costs no more a word than a short one."""

    starts: Sequence[int]
    ends: Sequence[int]
    claims: Sequence[Claim]
    longest: int

    @classmethod
    def of(cls, claims: Sequence[Claim]) -> _Told:
        stretches = sorted(((p.start, p.end, i) for i, c in enumerate(claims) for p in c.parts or (c.content,)), key=lambda s: s[0])
        return cls(
            starts=[s for s, _, _ in stretches],
            ends=[e for _, e, _ in stretches],
            claims=[claims[i] for _, _, i in stretches],
            longest=max((e - s for s, e, _ in stretches), default=0),
        )

    def around(self, span: Spanned) -> Iterator[Claim]:
        """The claims of which one stretch holds ``span``."""
        for i in range(bisect_left(self.starts, span.start - self.longest), bisect_left(self.starts, span.start + 1)):
            if span.end <= self.ends[i]:
                yield self.claims[i]

    def touch(self, span: Spanned) -> bool:
        """Whether any stretch shares a character with ``span``."""
        here = range(bisect_left(self.starts, span.start - self.longest), bisect_left(self.starts, span.end))
        return any(span.start < self.ends[i] for i in here)


def _depth(claim: Claim, holder: Mapping[str, Claim]) -> int:
    depth = 0
    while claim.id in holder:  # ends: each holder is longer than what it holds
        claim, depth = holder[claim.id], depth + 1
    return depth


def _length(claim: Claim) -> int:
    return sum(p.end - p.start for p in claim.parts or (claim.content,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """Events and claims that know each other."""

    events: tuple[Event, ...]
    claims: tuple[Claim, ...]


def join_claims(events: Sequence[Event], claims: Sequence[Claim], *, published: str | None = None) -> Attributed:
    """Tell each event who says so and each claim what it carries; a bare denial is a claim and no event.

    An event's figures learn whose they are, and the day of that statement, or else of publication.
    """
    bare = _bare_denials(events, claims)
    told = _Told.of(claims)
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
        events=tuple(_attributed(e, said_by[e.id], told=told, published=published) for e in kept),
        claims=tuple(replace(c, event_ids=tuple(carried[c.id])) for c in claims),
    )


def _attributed(event: Event, said_by: Sequence[str], *, told: _Told, published: str | None) -> Event:
    own = any(not told.touch(s) for s in event.evidence)  # a sentence in which nobody is said to speak
    figures = []
    for q in event.quantities:
        by = min(told.around(q), key=_length, default=None)
        as_of = by.said_on.edtf if by and by.said_on else published
        figures.append(replace(q, claim_id=by.id if by else None, as_of=as_of))
    voice: Voice = "attributed" if said_by and not own else "publisher"
    return replace(event, claim_ids=tuple(said_by), voice=voice, quantities=tuple(figures))


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
