"""The claims ledger across documents: what is put forward, who says so, who denies it.

One document first: an event and the claims that carry it are one proposition; so are a claim without an event and the claims that
answer it. Then across documents: by the identity of events (:mod:`cablegram.linking.occurrences`), and what is left by meaning
(:mod:`cablegram.linking.meaning`). Every join says why; nothing is joined on a language model's word.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from cablegram.core.propositions import Figure, Match, Passage, Proposition, Saying
from cablegram.linking.duplicates import find_copies
from cablegram.linking.meaning import ALIKE, Wording, agree, same_meaning
from cablegram.linking.occurrences import join_reports
from cablegram.linking.reports import reports_of, stems
from cablegram.linking.sources import FOR, Voices, offices, own_voice, publisher_origin
from cablegram.linking.standing import standing_of, unique

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Side
    from cablegram.core.records import Analysis, Claim, Document, Event, Sentence
    from cablegram.linking.judging import Judge
    from cablegram.linking.meaning import WordVectors


_CLAUSE: Final = 3  # words of substance; fewer ("the report") only point to what was said
_SENTENCE: Final = re.compile(r"[“\"‘«][A-Z]")


@dataclass(frozen=True)
class _Read:
    """A document with its records by id, and the document that it repeats (itself, unless it is a copy)."""

    analysis: Analysis
    original: Document

    @cached_property
    def voices(self) -> Voices:
        return Voices.of(self.analysis.claims)

    @cached_property
    def ends(self) -> Sequence[int]:
        return [s.end for s in self.sentences]

    @cached_property
    def sentences(self) -> Sequence[Sentence]:
        return sorted(self.analysis.sentences, key=lambda s: s.start)

    def passage(self, start: int, end: int) -> Passage:
        doc = self.analysis.document
        return Passage(doc_id=doc.id, start=start, end=end, text=doc.text[start:end])

    def sentence(self, start: int, end: int) -> Passage:
        """The sentences that hold a stretch, or touch it."""
        first = bisect_right(self.ends, start)
        last = bisect_left(self.sentences, end, lo=first, key=lambda s: s.start)
        return self.passage(self.sentences[first].start, self.ends[last - 1]) if first < last else self.passage(start, end)


@dataclass(eq=False)
class _Node:
    """What one document says of one matter: an event, or none, and the claims on it."""

    read: _Read
    event: Event | None
    claims: list[Claim] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, int, int, str]:
        spot = self.event.trigger if self.event else self.claims[0].content
        return self.read.analysis.document.id, spot.start, spot.end, "event" if self.event else "claim"

    @cached_property
    def content(self) -> Passage:
        """The words that put it forward: the narrowest claim's, else the event's own sentence."""
        told = (
            [c for c in self.denials if len(c.content.text.split()) > _CLAUSE]
            or [c for c in self.claims if c.stance in FOR]
            or self.claims
        )
        if self.event is None or (told and not own_voice(self.event, self.read.voices)):
            held = [c for c in told if self.event is None or c.content.start <= self.event.trigger.start < c.content.end] or told
            best = min(held, key=lambda c: (c.content.end - c.content.start, c.content.start)) if self.event else held[0]
            return self.read.passage(best.content.start, best.content.end)
        return self.read.passage(self.event.evidence[0].start, self.event.evidence[0].end)

    @cached_property
    def denials(self) -> list[Claim]:
        """The denials of a negated event that give it its sense: what they deny is the matter, and who says "not" denies it too.

        Such a denial tells of the event in its own words, or its source is also the one that says "not". Another's denial of
        somebody's "not" takes the other side.
        """
        event, voices = self.event, self.read.voices
        if event is None or event.status != "negated":
            return []
        mine = {o.key for c in self.claims if c.stance in FOR and (o := voices.origin(c)).named}
        return [
            c
            for c in self.claims
            if c.stance == "denies"
            and not _in_own_words(c, event)
            and (c.content.start <= event.trigger.start < c.content.end or voices.origin(c).key in mine)
        ]

    @cached_property
    def wording(self) -> Wording:
        return Wording(self.content.text)


@dataclass(eq=False)
class _Group:
    nodes: list[_Node]
    matches: list[Match] = field(default_factory=list)


def find_propositions(
    analyses: Iterable[Analysis], *, embed: WordVectors | None = None, judge: Judge | None = None
) -> tuple[Proposition, ...]:
    """Everything that some documents put forward, joined across them, in the order of publication and text.

    The order of ``analyses`` does not matter. ``embed`` gives the vectors of a passage's words (``Model.embed``); without it
    nothing is matched by meaning. ``judge`` (``Model.compare``) reads reports side by side.
    """
    unique = {a.document.id: a for a in analyses}
    ordered = sorted(unique.values(), key=lambda a: (a.document.published or "9999", a.document.id))
    originals = {c.doc_id: c.of for c in find_copies([a.document for a in ordered])}
    sources = {a.document.id: unique[originals.get(a.document.id, a.document.id)].document for a in ordered}
    nodes = [n for a in ordered for n in _nodes(_Read(a, sources[a.document.id]))]
    groups = _by_event(nodes, judge)
    if embed is not None:
        groups = _by_meaning(groups, embed)
    keys = offices(ordered)
    return tuple(_proposition(group, keys) for group in groups)


def _nodes(read: _Read) -> Iterator[_Node]:
    """The matters of one document, in the order of the text."""
    events = {e.id: _Node(read, e) for e in read.analysis.events}
    bare: dict[str, _Node] = {}
    carried: dict[str, list[_Node]] = {c.id: [events[i] for i in c.event_ids if i in events] for c in read.analysis.claims}
    for event in read.analysis.events:
        for claim_id in event.claim_ids:
            if claim_id in carried and events[event.id] not in carried[claim_id]:
                carried[claim_id].append(events[event.id])
    for claim in read.analysis.claims:
        about = carried[claim.id] or carried.get(claim.of_claim or "") or []
        if not about:
            about = [bare[claim.of_claim] if claim.of_claim in bare else _Node(read, None)]
        for node in about:
            node.claims.append(claim)
        if about[0].event is None:
            bare[claim.id] = about[0]
    found = {id(n): n for n in (*events.values(), *bare.values())}
    yield from sorted(found.values(), key=lambda n: n.key)


def _by_event(nodes: Sequence[_Node], judge: Judge | None) -> list[_Group]:
    """Reports of one event together; what holds no event stays alone."""
    told = {(n.key[0], n.event.id): n for n in nodes if n.event}
    read = {n.key[0]: n.read.analysis for n in told.values()}
    reports = [r for analysis in read.values() for r in reports_of(analysis) if (r.doc_id, r.event.id) in told]
    groups = []
    for group in join_reports(reports, judge=judge):
        reason = group.reason or ""
        for members in _sides([told[r.doc_id, r.event.id] for r in group.reports]):
            matches = [Match(one=members[0].content, other=m.content, reason=reason) for m in members[1:]]
            groups.append(_Group(members, matches))
    groups += _copied([n for n in nodes if n.event is None])
    order = {id(n): i for i, n in enumerate(nodes)}
    return sorted(groups, key=lambda g: order[id(g.nodes[0])])


def _sides(nodes: list[_Node]) -> list[list[_Node]]:
    """Reports of one event; those that say "not" stand apart unless somebody denies it in them, or they use the same words."""
    yes, no = ([n for n in nodes if _negated(n) == turned] for turned in (False, True))
    apart = [n for n in no if yes and not _answers(n, yes)]
    together = [n for n in nodes if not any(n is a for a in apart)]
    return [side for side in (together, apart) if side]


def _answers(node: _Node, others: Sequence[_Node]) -> bool:
    return bool(node.denials) or any(agree(node.content.text, o.content.text, of_both=True) for o in others)


def _copied(nodes: Sequence[_Node]) -> Iterator[_Group]:
    """Claims without an event: those that a copy repeats word for word stand with the original's."""
    first: dict[tuple[str, str, str], _Group] = {}
    for node in nodes:
        key = (node.read.original.id, node.content.text, node.claims[0].cue.text)
        home = first.get(key)
        if home is None or node.key[0] in {n.key[0] for n in home.nodes}:
            first.setdefault(key, group := _Group([node]))
            yield group
        else:
            home.nodes.append(node)
            home.matches.append(Match(one=home.nodes[0].content, other=node.content, reason="a copy of the same sentence"))


def _by_meaning(groups: Sequence[_Group], embed: WordVectors) -> list[_Group]:
    """Join claims by their wording; a group that shares a document with another stays apart from it.

    Events of different types are never joined: there the types know better.
    """
    kept: list[_Group] = []
    named: dict[str, list[_Group]] = defaultdict(list)  # the names must be the same: one of them finds the others
    for group in groups:
        names = sorted({name for n in group.nodes if n.claims for name in n.wording.names})
        near = {id(h): h for name in names for h in named[name]}
        home = next((h for h in near.values() if _joins(h, group, embed)), None)
        if home is None:
            kept.append(group)
            for name in names:
                named[name].append(group)
        else:
            home.nodes += group.nodes
            home.matches += group.matches
    return kept


def _joins(home: _Group, group: _Group, embed: WordVectors) -> bool:
    """Whether two groups put the same forward; the grounds are noted in ``home``."""
    if {n.key[0] for n in home.nodes} & {n.key[0] for n in group.nodes}:
        return False
    types = {n.event.type for n in (*home.nodes, *group.nodes) if n.event}
    if len(types) > 1:
        return False
    for one in home.nodes:
        for other in group.nodes:
            reason = same_meaning(one.wording, other.wording, vectors=embed)
            if reason:
                home.matches.append(Match(one=one.content, other=other.content, reason=reason))
                return True
    return False


def _proposition(group: _Group, keys: Mapping[str, str]) -> Proposition:
    events = [n.event for n in group.nodes if n.event]
    lead = _lead(group.nodes)
    said = unique(s for n in group.nodes for s in _sayings(n, turned=_turned(n, lead)))
    sayings = tuple(replace(s, source=keys.get(s.source, s.source)) for s in said)
    status, count, why = standing_of(sayings)
    key = "|".join(":".join(map(str, key)) for key in sorted(n.key for n in group.nodes))
    return Proposition(
        id="proposition:" + hashlib.sha256(key.encode()).hexdigest()[:20],
        content=lead.content,
        type=lead.event.type if lead.event else events[0].type if events else None,
        act=lead.read.passage(lead.event.trigger.start, lead.event.trigger.end) if lead.event else None,
        event_ids=tuple(e.id for e in events),
        doc_ids=tuple(dict.fromkeys(n.key[0] for n in group.nodes)),
        sayings=sayings,
        figures=tuple(f for n in group.nodes for f in _figures(n)),
        matches=tuple(group.matches),
        status=status,
        n_independent=count,
        why=why if not any(m.reason.startswith(ALIKE) for m in group.matches) else f"{why}; taken together by wording and meaning",
    )


def _lead(nodes: Sequence[_Node]) -> _Node:
    """The node whose wording stands for all: not a negated one, if another is there; not one that is only denied."""
    return min(nodes, key=lambda n: (_negated(n), not any(c.stance in FOR for c in n.claims) and n.event is None))


def _negated(node: _Node) -> bool:
    if node.event is not None:
        return node.event.status == "negated"
    return node.wording.denies


def _turned(node: _Node, lead: _Node) -> bool:
    """Whether a node's own words say the opposite of the matter: the lead's words, or what is denied where those are negated."""
    if node.event is not None and lead.event is not None:
        return _negated(node) != (_negated(lead) and not lead.denials)
    if node is lead:
        return False
    return node.wording.denies != lead.wording.denies


def _sayings(node: _Node, *, turned: bool) -> Iterator[Saying]:
    read, event = node.read, node.event
    doc = read.analysis.document
    if event is not None and own_voice(event, read.voices):
        who = publisher_origin(read.original)
        lead = read.passage(event.evidence[0].start, event.evidence[0].end)
        yield Saying(
            doc_id=doc.id,
            claim_id=None,
            event_id=event.id,
            source=who.key,
            name=who.name,
            country=None,
            via=(),
            named=True,
            stance=None,
            side="against" if turned else "for",
            speaker=None,
            content=lead,
            sentence=lead,
            said_on=None,
            published=doc.published,
        )
    relayed = {c.id for claim in node.claims if claim.stance in FOR | {"denies"} for c in read.voices.around(claim)}
    for claim in sorted(node.claims, key=lambda c: (c.cue.start, c.id)):
        said = _said(claim, read, event, turned=turned)
        counts = claim.id not in relayed and not _goes_on(claim, node)
        yield replace(said, passes_on=not counts, side="neither" if _elsewhere(claim, node) else said.side)


def _elsewhere(claim: Claim, node: _Node) -> bool:
    """Whether a confirmation or withdrawal, linked to another claim, has words of its own that share nothing with it.

    "The ministry confirmed that 38 people were in custody" confirms no announcement that the strike goes on.
    """
    own, text = claim.content, node.content
    if claim.stance not in {"confirms", "withdraws"} or (own.start < text.end and text.start < own.end):
        return False
    words = stems(own.text)
    return (len(words) >= _CLAUSE or own.text.startswith("that ")) and not words & stems(text.text)


def _goes_on(claim: Claim, node: _Node) -> bool:
    """Whether a denial runs on into what its speaker says next: "denied any wrongdoing and said that the ship would drill"."""
    if claim.stance != "denies":
        return False
    mine = node.read.voices.origin(claim).key
    spoken = (c for c in node.claims if c.stance in FOR and c.id != claim.of_claim)  # "denied its report" does not run on into it
    inside = (c for c in spoken if claim.content.start <= c.cue.start < claim.content.end)
    return any(node.read.voices.origin(c).key == mine for c in inside)


def _said(claim: Claim, read: _Read, event: Event | None, *, turned: bool) -> Saying:
    who = read.voices.origin(claim)
    spoken = claim.speaker
    bounds = [p for p in (claim.content, claim.cue, spoken) if p is not None]
    return Saying(
        doc_id=read.analysis.document.id,
        claim_id=claim.id,
        event_id=event.id if event else None,
        source=who.key,
        name=who.name,
        country=who.country,
        via=who.via,
        named=who.named,
        stance=claim.stance,
        side="neither" if _left_open(claim, read) else _side(claim, event, turned=turned and not _in_denial(claim, read)),
        speaker=read.passage(spoken.start, spoken.end) if spoken else None,
        content=read.passage(claim.content.start, claim.content.end),
        sentence=read.sentence(min(p.start for p in bounds), max(p.end for p in bounds)),
        said_on=claim.said_on.edtf if claim.said_on else None,
        published=read.analysis.document.published,
    )


def _left_open(claim: Claim, read: _Read) -> bool:
    """Whether it is only asked if somebody has answered: "it is unclear whether the government has denied the request"."""
    around_it = read.voices.holder(claim) if claim.stance in {"denies", "confirms", "withdraws"} else None
    return around_it is not None and around_it.stance == "declines_to_confirm"


def _in_denial(claim: Claim, read: _Read) -> bool:
    """Whether it is only negated because it is denied: "denied reports that the army had attacked"."""
    around_it = read.voices.holder(claim)
    return around_it is not None and around_it.stance == "denies"


def _side(claim: Claim, event: Event | None, *, turned: bool) -> Side:
    if claim.stance == "withdraws":
        return "withdrawn"
    if claim.stance == "denies" and not _in_own_words(claim, event):
        return "against"
    if claim.stance not in FOR | {"denies"} or claim.certainty == "none":
        return "neither"
    return "against" if turned else "for"


def _in_own_words(claim: Claim, event: Event | None) -> bool:
    """Whether a denial is quoted as a sentence: "We have not cancelled anything", which puts its own words forward.

    What it answers is denied; that is not in these words, but in those of the claim that it points to.
    """
    if _SENTENCE.match(claim.content.text) is None:
        return False
    return claim.content.start <= event.trigger.start < claim.content.end if event else claim.of_claim is None


def _figures(node: _Node) -> Iterator[Figure]:
    """The event's figures, each with who gives it: its own claim, else the narrowest around it, else the publisher."""
    read, event = node.read, node.event
    if event is None:
        return
    doc = read.analysis.document
    for q in event.quantities:
        near = [c for c in node.claims if c.stance in FOR and any(p.start <= q.start < p.end for p in c.parts or (c.content,))]
        claim = read.voices.claims.get(q.claim_id or "") or min(near, key=lambda c: c.content.end - c.content.start, default=None)
        who = read.voices.origin(claim) if claim else publisher_origin(read.original)
        told = claim.said_on.edtf if claim and claim.said_on else doc.published
        yield Figure(
            kind=q.kind,
            low=q.low,
            high=q.high,
            unit=q.unit,
            words=read.passage(q.start, q.end),
            name=who.name,
            claim_id=claim.id if claim else None,
            as_of=q.as_of or told,
        )
