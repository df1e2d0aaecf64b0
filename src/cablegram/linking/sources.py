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
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Saying
    from cablegram.core.records import Analysis, Claim, Document, Event, Quote, Span, Speaker

FOR: Final = frozenset({"asserts", "alleges", "confirms", "threatens", "promises"})  # stances that put their content forward
UNNAMED: Final = "unnamed"
SOMEBODY: Final = "somebody unnamed"
_TITLE: Final = 48  # code points of a title that stands for a publisher who is not known
_STATE: Final = frozenset({"GOV", "MIL", "COP", "SPY"})
_NO_STATE: Final = frozenset({"IGO", "NGO", "IMG", "MNC"})
_PRESS: Final = frozenset({"JRN"})
_PRONOUN: Final = re.compile(r"(?:he|she|it|they|we|i|you|who|which|that|one|some|many|others|both)\b", re.IGNORECASE)
# what a sentence writes small; "The" before another capital may be of a name: "The Courier"
_LEADING: Final = re.compile(
    r"(?:An?|His|Her|Its|Their) |(?:The|Some|Several|Many|Both|Two|Three|Other|One|Our|My) [^A-Z]"
    r"|The (?:United|European|International|African|Arab|World|White|Foreign|State) "
)
_PERSONAL: Final = re.compile(r"he|she|it|they|we|i|you|who|which", re.IGNORECASE)
_CAPITAL: Final = re.compile(r"(?<!^)\b[A-Z]")  # a capital that does not only begin the sentence
_CITING: Final = re.compile(r"(?:citing|quoting|cited|quoted)\b", re.IGNORECASE)
# who speaks for a house of the name before it: "Acme chief executive Ann Lee", "Acme’s spokesman"
_POST: Final = re.compile(
    r"(?P<house>.+?) (?:(?:co-?)?chief(?: \w+)? officer|chief executive|chief|chairm[ae]n|chairwoman|chair|ceo|cfo|boss|head|"
    r"president|director(?: general)?|managing director|founder|spokes(?:man|woman|person)|press office)\b"
)
_ARTICLE: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Whom a claim counts as: a key that is the same in every document, a name for people, and who passes it on."""

    key: str
    name: str
    country: str | None
    named: bool
    via: tuple[str, ...] = ()


@dataclass(frozen=True)
class Voices:
    """The claims of one document by id, and who stands behind each; twice the text takes twice the time."""

    claims: Mapping[str, Claim]

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> Voices:
        """The voices of a document's claims."""
        return cls({c.id: c for c in claims})

    def origin(self, claim: Claim) -> Origin:
        """The last link of the claim's chain: its own speaker; ``via`` are those of the claims around it, outermost first."""
        if claim.id not in self._origins:
            own = speaker_origin(claim.speaker, kind=claim.source_kind)
            via = [speaker_origin(c.speaker, kind=c.source_kind) for c in self.around(claim)]
            self._origins[claim.id] = replace(own, via=tuple(dict.fromkeys(o.name for o in via if o.key != own.key)))
        return self._origins[claim.id]

    def around(self, claim: Claim) -> tuple[Claim, ...]:
        """The claims in whose words a claim stands, the outermost first: those who pass it on."""
        found: list[Claim] = []
        parent = self._parent(claim)
        while parent is not None and parent not in found:
            found.insert(0, parent)
            parent = self._parent(parent)
        return tuple(found)

    def holder(self, claim: Claim) -> Claim | None:
        """The narrowest claim in whose content this one's cue stands; looked for only where no claim of the document tells it."""
        if self._nested:
            return self.claims.get(claim.within or "")
        holding = (c for c in self._holding(claim.cue) if c.id != claim.id)
        return min(holding, key=lambda c: (c.content.end - c.content.start, c.id), default=None)

    def touched(self, span: Span) -> bool:
        """Whether any claim's cue or content, with what stands between its parts, shares a character with ``span``."""
        return any(span.start < end for _, end, _ in self._whole.until(span.end, behind=span.start + 1))

    def _parent(self, claim: Claim) -> Claim | None:
        """The claim that passes this one on: the narrowest around it, if it puts it forward, or the one "citing" this speaker."""
        if _CITING.match(claim.cue.text):
            near = (c for _, _, c in self._whole.until(claim.content.end, behind=claim.content.start + 1))
            same = [
                c
                for c in near
                if c.id != claim.id and c.stance in FOR and not _CITING.match(c.cue.text) and _overlap(c.content, claim.content)
            ]
            return min(same, key=lambda c: (abs(c.cue.start - claim.cue.start), c.id), default=None)
        holding = self.holder(claim)
        return holding if holding is not None and holding.stance in FOR else None

    def _holding(self, cue: Quote) -> Iterator[Claim]:
        return (c for _, end, c in self._told.until(cue.start + 1, behind=cue.end) if cue.end <= end)

    @cached_property
    def _origins(self) -> dict[str, Origin]:
        return {}

    @cached_property
    def _nested(self) -> bool:
        """Whether the claims know what they stand in; those of old records do not."""
        return any(c.within is not None for c in self.claims.values())

    @cached_property
    def _told(self) -> _Stretches:
        return _Stretches.of((p.start, p.end, c) for c in self.claims.values() for p in c.parts or (c.content,))

    @cached_property
    def _whole(self) -> _Stretches:
        return _Stretches.of((p.start, p.end, c) for c in self.claims.values() for p in (c.content, c.cue))


@dataclass(frozen=True, slots=True)
class _Stretches:
    """Stretches of text by where they begin, with the farthest end so far, so that a search knows when to stop."""

    found: Sequence[tuple[int, int, Claim]]
    reach: Sequence[int]

    @classmethod
    def of(cls, stretches: Iterable[tuple[int, int, Claim]]) -> _Stretches:
        found = sorted(stretches, key=lambda s: s[:2])
        return cls(found, tuple(accumulate((end for _, end, _ in found), max)))

    def until(self, start: int, *, behind: int) -> Iterator[tuple[int, int, Claim]]:
        """Those that begin before ``start``, from the last back to where none ends at ``behind`` or later."""
        for i in range(bisect_left(self.found, start, key=lambda s: s[0]) - 1, -1, -1):
            if self.reach[i] < behind:
                return
            yield self.found[i]


def _overlap(one: Quote, other: Quote) -> bool:
    return one.start < other.end and other.start < one.end


def inline(name: str) -> str:
    """A name as it stands inside a sentence: "The union" is "the union", and a pronoun of nobody known is quoted as such."""
    words = " ".join(name.split())
    if _PERSONAL.fullmatch(words):
        return f"{'an' if words[0] in 'iIoO' else 'a'} “{words.lower()}” without a name"
    return words[0].lower() + words[1:] if _LEADING.match(words) else words


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


def site(url: str | None) -> str | None:
    """The site of an address, by which a page without a publisher is known."""
    host = urlsplit(url).hostname if url and "://" in url else None
    return host.removeprefix("www.") if host else None


def publisher_origin(doc: Document) -> Origin:
    """Whom a document's own voice counts as: its publisher, its site, or itself."""
    told = doc.publisher or site(doc.url)
    if told is None:
        title = doc.title or doc.input_id or doc.source or doc.id[:12]
        name = title if len(title) <= _TITLE else title[:_TITLE].rsplit(" ", 1)[0] + "…"
        return Origin(key=f"document:{doc.id}", name=f"the article “{name}”", country=None, named=True)
    return Origin(key=f"name:{_folded(told)}", name=told, country=None, named=True)


def own_voice(event: Event, voices: Voices) -> bool:
    """Whether the document tells an event itself: its words, or a whole sentence that reports it, stand in nobody's claim."""
    claims = voices.claims
    about = [claims[i] for i in event.claim_ids if i in claims]
    about += [claims[c.of_claim] for c in about if c.of_claim is not None and c.of_claim in claims]
    spot = event.trigger
    if not any(p.start <= spot.start and spot.end <= p.end for c in about for p in c.parts or (c.content,)):
        return True
    return any(not voices.touched(s) for s in event.evidence)


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


def offices(analyses: Iterable[Analysis]) -> dict[str, str]:
    """Whom a speaker counts as, by the key of its own: who speaks for a state, or a company, in one document does so in all.

    "Acme" and "Acme chief executive Ann Lee" are one source, as a state and its ministry are.
    """
    found: dict[str, str] = {}
    for analysis in analyses:
        told = [(c.speaker, speaker_origin(c.speaker, kind=c.source_kind)) for c in analysis.claims if c.speaker]
        houses = {_folded(s.text): o.key for s, o in told if o.named and not o.key.startswith(("person:", "state:"))}
        for speaker, origin in told:
            if speaker.actor_id and speaker.country and origin.key.startswith("state:"):
                found[speaker.actor_id] = origin.key
            post = _POST.match(_folded(speaker.text)) if origin.named else None
            house = houses.get(post["house"].removesuffix("’s").removesuffix("'s")) if post else None
            if house is not None and house != origin.key:
                found.setdefault(origin.key, house)
    return found
