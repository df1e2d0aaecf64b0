"""Whom a statement counts as: the same mouth quoted by ten papers is one source.

A corroboration is only worth printing if its sources cannot be one another. So the count is careful:

- a chain ("the Journal, citing aides, reported") counts as its last link, the aides, and those who pass it on count nothing;
- the offices of one state (government, armed forces, police, intelligence) are one source, however many of them speak;
- speakers whom the text does not name ("officials", "witnesses", "he") cannot be told from the others, so all of them together
  count once, and not at all beside a named one;
- a document's own voice counts as its publisher, and a copy as its original (:mod:`cablegram.linking.duplicates`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.core.propositions import Saying
    from cablegram.core.records import Claim, Document, Event, Speaker

FOR: Final = frozenset({"asserts", "alleges", "confirms", "threatens", "promises"})  # stances that put their content forward
UNNAMED: Final = "unnamed"
SOMEBODY: Final = "somebody unnamed"
_TITLE: Final = 48  # code points of a title that stands for a publisher who is not known
_STATE: Final = frozenset({"GOV", "MIL", "COP", "SPY"})
_NO_STATE: Final = frozenset({"IGO", "NGO", "IMG", "MNC"})
_PRESS: Final = frozenset({"JRN"})
_PRONOUN: Final = re.compile(r"(?:he|she|it|they|we|i|you|who|which|that|one|some|many|others|both)\b", re.IGNORECASE)
_CAPITAL: Final = re.compile(r"(?<!^)\b[A-Z]")  # a capital that does not only begin the sentence
_CITING: Final = re.compile(r"(?:citing|quoting|cited|quoted)\b", re.IGNORECASE)
_ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whom a claim counts as: a key that is the same in every document, a name for people, and who passes it on."""

    key: str
    name: str
    country: str | None
    named: bool
    via: tuple[str, ...] = ()


def origin_of(claim: Claim, claims: Mapping[str, Claim]) -> Origin:
    """The last link of the claim's chain: its own speaker; ``via`` are the speakers of the claims around it, outermost first."""
    own = speaker_origin(claim.speaker, kind=claim.source_kind)
    via = [speaker_origin(c.speaker, kind=c.source_kind) for c in around(claim, claims)]
    passed = tuple(dict.fromkeys(o.name for o in via if o.key != own.key))
    return Origin(key=own.key, name=own.name, country=own.country, named=own.named, via=passed)


def around(claim: Claim, claims: Mapping[str, Claim]) -> tuple[Claim, ...]:
    """The claims in whose words a claim stands, the outermost first: those who pass it on."""
    found: list[Claim] = []
    parent = _parent(claim, claims)
    while parent is not None and parent not in found:
        found.insert(0, parent)
        parent = _parent(parent, claims)
    return tuple(found)


def _parent(claim: Claim, claims: Mapping[str, Claim]) -> Claim | None:
    """The claim that passes this one on: the narrowest around it, if it puts it forward, or the one "citing" this speaker."""
    if _CITING.match(claim.cue.text):
        citing = (c for c in claims.values() if c.id != claim.id and c.stance in FOR and not _CITING.match(c.cue.text))
        same = (c for c in citing if c.content.start < claim.content.end and claim.content.start < c.content.end)
        return min(same, key=lambda c: (abs(c.cue.start - claim.cue.start), c.id), default=None)
    holding = holder(claim, claims)
    return holding if holding is not None and holding.stance in FOR else None


def holder(claim: Claim, claims: Mapping[str, Claim]) -> Claim | None:
    """The narrowest claim in whose content this one's cue stands."""
    if claim.within is not None:
        return claims.get(claim.within)
    holding = [
        c
        for c in claims.values()
        if c.id != claim.id and any(p.start <= claim.cue.start and claim.cue.end <= p.end for p in c.parts or (c.content,))
    ]
    return min(holding, key=lambda c: (c.content.end - c.content.start, c.id), default=None)


def speaker_origin(speaker: Speaker | None, *, kind: str | None = None) -> Origin:
    """Whom a speaker counts as; see this module's head."""
    if speaker is None:
        return Origin(key=UNNAMED, name=SOMEBODY, country=None, named=False)
    text = " ".join(speaker.text.split())
    pronoun = _PRONOUN.fullmatch(text) is not None
    name = (speaker.name or text) if pronoun else text
    if speaker.sector in _STATE and speaker.country and speaker.country not in _NO_STATE:
        return Origin(key=f"state:{speaker.country}", name=name, country=speaker.country, named=True)
    actor = speaker.actor_id or ""
    lowered = _CAPITAL.search(text) is None
    if kind in {"unnamed_official", "witness"} or (lowered and (actor.startswith("group:") or not actor)):
        return Origin(key=UNNAMED, name=SOMEBODY if pronoun and not actor else name, country=speaker.country, named=False)
    if speaker.sector in _PRESS or kind == "media" or not actor:
        return Origin(key=f"name:{_folded(speaker.name or text)}", name=name, country=speaker.country, named=True)
    return Origin(key=actor, name=name, country=speaker.country, named=True)


def publisher_origin(doc: Document) -> Origin:
    """Whom a document's own voice counts as: its publisher, its site, or itself."""
    host = urlsplit(doc.url).hostname if doc.url and "://" in doc.url else None
    told = doc.publisher or (host.removeprefix("www.") if host else None)
    if told is None:
        title = doc.title or doc.input_id or doc.source or doc.id[:12]
        name = title if len(title) <= _TITLE else title[:_TITLE].rsplit(" ", 1)[0] + "…"
        return Origin(key=f"document:{doc.id}", name=f"the article “{name}”", country=None, named=True)
    return Origin(key=f"name:{_folded(told)}", name=told, country=None, named=True)


def own_voice(event: Event, claims: Mapping[str, Claim]) -> bool:
    """Whether the document tells an event itself: its words, or a whole sentence that reports it, stand in nobody's claim."""
    about = [claims[i] for i in event.claim_ids if i in claims]
    about += [claims[c.of_claim] for c in about if c.of_claim is not None and c.of_claim in claims]
    spot = event.trigger
    if not any(p.start <= spot.start and spot.end <= p.end for c in about for p in c.parts or (c.content,)):
        return True
    spoken = [p for c in claims.values() for p in (c.content, c.cue)]
    return any(not any(p.start < s.end and s.start < p.end for p in spoken) for s in event.evidence)


def independent(sayings: Sequence[Saying]) -> tuple[str, ...]:
    """The names of the sources of some sayings, each source once; unnamed ones only where nobody else speaks.

    A document's own voice does not count beside the speakers whom the same document quotes to the same effect: it may rest on them.
    """
    quoting = {s.doc_id for s in sayings if s.claim_id is not None}
    counted = [s for s in sayings if s.claim_id is not None or s.doc_id not in quoting]
    named = {s.source: s.name for s in reversed(counted) if s.named}
    return tuple(reversed(named.values())) if named else tuple(s.name for s in counted[:1])


def _folded(name: str) -> str:
    return " ".join(_ARTICLE.sub("", name).casefold().split())
