"""Applies a person's corrections to what the machine read; the machine's reading stays beside each (``corrected_from``).

It works on a whole analysis, so that the same lines give the same on an article just coded and on one out of a ledger.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from cablegram.coding.corrections import EVERY, bare
from cablegram.coding.readings import person_actor, state_actor
from cablegram.coding.roles import on_the_day
from cablegram.coding.sources import source_kind
from cablegram.core.records import Actor, ActorKind, Analysis, Claim, Event, Flag, Mention, Participant, Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.coding.corrections import Correction, Corrections
    from cablegram.coding.knowledge import Knowledge

# mentions that stand for whomever another names: where nothing names the actor any more, they follow
_POINTING: Final = re.compile(r"pronoun|noun for|named before|the text names|short form")
# "supporters of Brown" are not Brown, "the minister Brown" is
_OF: Final = re.compile(r"\b(?:of|for|to|from|in|on|at|near|against|with|by|and|or)\b|['’]s?\s")


class Verdict(NamedTuple):
    """Whom some words stand for (``None``: nobody known), and the line that says so (``None``: the machine)."""

    id: str | None
    line: Correction | None


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines that speak of one document, and which ids are one."""

    lines: tuple[Correction, ...]
    one: Mapping[str, str]

    def verdict(self, words: str, machine: str | None) -> Verdict:
        """Whom ``words`` stand for if the machine read ``machine``. A line about the document comes before one about all."""
        key = bare(words)
        said = [c for c in self.lines if c.words == key]
        denied = {(self.final(c.id), c.document != EVERY): c for c in said if c.verb == "not"}
        for line in (c for c in said if c.verb == "is"):
            whom = self.final(line.id)
            if line.document == EVERY and (whom, True) in denied:
                continue
            return Verdict(whom, None if machine == whom else line)
        if machine is None:
            return Verdict(None, None)
        read = self.final(machine)
        against = denied.get((read, True)) or denied.get((read, False))
        if against:
            return Verdict(None, against)
        joined = next((c for c in self.lines if c.verb == "same" and c.other == machine), None) if read != machine else None
        return Verdict(read, joined)

    def final(self, identity: str) -> str:
        """The id that stays of those that are one."""
        return self.one.get(identity, identity)


class Change(NamedTuple):
    """One mention that a line reads otherwise; ``machine`` is the id that it had, "" for none."""

    mention: Mention
    machine: str
    verdict: Verdict


def correct(analysis: Analysis, *, corrections: Corrections, knowledge: Knowledge) -> Analysis:
    """The analysis with a person's corrections in the place of the machine's reading, each with a flag that says so."""
    lines = Lines(corrections.of(analysis.document), _one(corrections, knowledge=knowledge, on=analysis.document.published))
    built = replace(analysis.built_with, corrections=corrections.digest)
    if not lines.lines:
        return replace(analysis, built_with=built)
    changes = [*_of_mentions(analysis, lines), *_new_mentions(analysis, lines)]
    actors = _actors(analysis, changes, knowledge=knowledge)
    known = {a.id: a for a in actors}
    unknown = {c.verdict.id for c in changes if c.verdict.id and c.verdict.id not in known}
    changes = [c for c in changes if c.verdict.id not in unknown]
    new = _Parts(changes=_placed(changes), actors=known, lines=lines)
    events = tuple(
        replace(e, actors=new.side(e.actors), recipients=new.side(e.recipients)) if new.touch(e) else e for e in analysis.events
    )
    return replace(
        analysis,
        actors=actors,
        events=_dated(events, analysis.events, actors=known, knowledge=knowledge),
        claims=tuple(new.claim(c) for c in analysis.claims),
        plans=tuple(replace(p, parties=new.side(p.parties)) for p in analysis.plans),
        flags=(*_standing(analysis.flags, changes), *_told(changes), *_unknown(unknown, lines)),
        built_with=built,
    )


def _one(corrections: Corrections, *, knowledge: Knowledge, on: str | None) -> dict[str, str]:
    """For each id that is another's its final one: of those that are one, and of names for a government the state."""
    one = dict(corrections.one)
    for identity in {c.id for c in corrections.lines} | set(one.values()):
        body = knowledge.organizations.get(identity)
        if body and body.kind == "government":
            one[identity] = f"state:{body.term(on).country}"
    return {identity: one.get(final, final) for identity, final in one.items()}


def _of_mentions(analysis: Analysis, lines: Lines) -> Iterator[Change]:
    """The mentions that a line reads otherwise; pronouns follow where no name stands for their actor any more."""
    for actor in analysis.actors:
        verdicts = {m: lines.verdict(m.text, actor.id) for m in actor.mentions}
        naming = [v for m, v in verdicts.items() if not _POINTING.search(m.rule or "")]
        all_gone = naming and naming[0].id != actor.id and len({v.id for v in naming}) == 1
        for mention, verdict in verdicts.items():
            final = naming[0] if all_gone and verdict.id == actor.id else verdict
            if final.line and final.id != actor.id:
                yield Change(mention, actor.id, final)


def _new_mentions(analysis: Analysis, lines: Lines) -> Iterator[Change]:
    """Words that "is" speaks of where the machine named nobody: each place in title and body outside longer names."""
    text = analysis.document.text
    taken = [(m.start, m.end) for a in analysis.actors for m in a.mentions]
    for words in dict.fromkeys(c.words for c in lines.lines if c.verb == "is"):
        verdict = lines.verdict(words, None)
        for block in analysis.blocks if verdict.line else ():
            if block.kind not in {"body", "title"}:
                continue
            for hit in re.finditer(rf"(?<![\w-]){re.escape(words)}(?![\w-])", text[block.start : block.end]):
                start, end = block.start + hit.start(), block.start + hit.end()
                if not any(s < end and start < e for s, e in taken):
                    yield Change(Mention(start=start, end=end, text=words, rule="a person's correction"), "", verdict)


def _actors(analysis: Analysis, changes: Sequence[Change], *, knowledge: Knowledge) -> tuple[Actor, ...]:
    """The actors with their mentions as corrected; whom no mention names any more is left out."""
    gone = {(c.machine, c.mention) for c in changes}
    came: dict[str, list[Mention]] = defaultdict(list)
    for change in changes:
        if change.verdict.id:
            came[change.verdict.id].append(replace(change.mention, corrected_from=change.machine))
    machine = {a.id: a for a in analysis.actors}
    found = []
    for identity in dict.fromkeys((*machine, *sorted(came))):
        actor = machine.get(identity) or known_actor(identity, knowledge=knowledge, on=analysis.document.published)
        if actor is None:
            joined = next((c.machine for c in changes if c.verdict.id == identity and c.machine in machine and _is_same(c)), None)
            actor = replace(machine[joined], id=identity, mentions=()) if joined else None
        if actor is None:
            continue
        stayed = [m for m in actor.mentions if (identity, m) not in gone]
        mentions = tuple(sorted((*stayed, *came[identity]), key=lambda m: (m.start, m.end)))
        if mentions:
            found.append(replace(actor, mentions=mentions) if came[identity] or len(stayed) < len(actor.mentions) else actor)
    return tuple(found)


def _is_same(change: Change) -> bool:
    return change.verdict.line is not None and change.verdict.line.verb == "same"


def known_actor(identity: str, *, knowledge: Knowledge, on: str | None) -> Actor | None:
    """The actor that an id names in the tables, as of a day; ``None`` for an id that only a text makes."""
    kind, _, code = identity.partition(":")
    if kind == "state" and code in knowledge.countries:
        return state_actor(code, knowledge=knowledge)
    if identity in knowledge.people:
        return person_actor(knowledge.people[identity], on=on)
    body = knowledge.organizations.get(identity)
    if body is None:
        return None
    term = body.term(on)
    kind_: ActorKind = "group" if body.kind == "group" else "organization"
    return Actor(id=body.id, name=body.name, kind=kind_, country=term.country, sector=term.sector)


def _placed(changes: Iterable[Change]) -> dict[str, list[Change]]:
    found: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        found[change.machine].append(change)
    return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """Participants and speakers, read anew."""

    changes: Mapping[str, Sequence[Change]]
    actors: Mapping[str, Actor]
    lines: Lines

    def touch(self, event: Event) -> bool:
        """Whether any party of an event is read otherwise."""
        return any(self.reading(p) is not None for p in (*event.actors, *event.recipients))

    def reading(self, part: Participant | Speaker) -> Verdict | None:
        """Whom a party stands for by a line: by its own words, else by a name inside them; ``None`` where the machine's stays."""
        own = self.lines.verdict(part.text, part.actor_id)
        if own.line and (own.id is None or own.id in self.actors):
            return own
        for change in self.changes.get(part.actor_id or "", ()):
            at = change.mention
            if part.start <= at.start and at.end <= part.end and (part.actor_id or _heads(part, at)):
                return change.verdict
        return None

    def side(self, parties: Sequence[Participant]) -> tuple[Participant, ...]:
        """One side of an event; whoever stands there twice is kept once."""
        if all(self.reading(p) is None for p in parties):
            return tuple(parties)
        found: list[Participant] = []
        for party in map(self.party, parties):
            if party.actor_id is None or all(p.actor_id != party.actor_id for p in found):
                found.append(party)
        return tuple(found)

    def party(self, party: Participant) -> Participant:
        """A party as corrected."""
        verdict = self.reading(party)
        if verdict is None:
            return party
        actor = self.actors[verdict.id] if verdict.id else None
        return replace(
            party,
            actor_id=verdict.id,
            country=actor.country if actor else None,
            sector=actor.sector if actor else None,
            role=actor.role if actor else None,
            role_from=actor.role_from if actor else None,
            role_to=actor.role_to if actor else None,
            corrected_from=party.actor_id or "",
        )

    def claim(self, claim: Claim) -> Claim:
        """A claim with its speaker as corrected."""
        speaker = claim.speaker
        verdict = self.reading(speaker) if speaker else None
        if speaker is None or verdict is None:
            return claim
        actor = self.actors[verdict.id] if verdict.id else None
        said_by = replace(
            speaker,
            actor_id=verdict.id,
            name=actor.name if actor else None,
            country=actor.country if actor else None,
            sector=actor.sector if actor else None,
            corrected_from=speaker.actor_id or "",
        )
        kind = source_kind(speaker.text, actors=(actor,) if actor else (), cue=claim.cue.text)
        return replace(claim, speaker=said_by, source_kind=kind)


def _heads(part: Participant | Speaker, name: Mention) -> bool:
    """Whether a phrase that stood for nobody ends in a name that is its own, not somebody's whom it belongs to."""
    return name.end == part.end and not _OF.search(part.text[: name.start - part.start])


def _dated(
    events: tuple[Event, ...], before: Sequence[Event], *, actors: Mapping[str, Actor], knowledge: Knowledge
) -> tuple[Event, ...]:
    """The events that changed, with offices as of their own day."""
    changed = tuple(new for new, old in zip(events, before, strict=True) if new is not old)
    dated = dict(zip((e.id for e in changed), on_the_day(changed, actors=actors, knowledge=knowledge), strict=True))
    return tuple(dated.get(e.id, e) for e in events)


def _standing(flags: Sequence[Flag], changes: Sequence[Change]) -> Iterator[Flag]:
    """The flags without those about the office of somebody whom the words no longer mean."""
    for flag in flags:
        moved = any(flag.start is not None and flag.end == c.mention.end and flag.start <= c.mention.start for c in changes)
        if not (flag.kind == "role_not_held_on_date" and moved):
            yield flag


def _told(changes: Sequence[Change]) -> Iterator[Flag]:
    """One flag for each line that was applied, at the first of its mentions."""
    applied: dict[str, list[Change]] = defaultdict(list)
    for change in sorted(changes, key=lambda c: c.mention.start):
        if change.verdict.line:
            applied[change.verdict.line.told].append(change)
    for told, group in sorted(applied.items(), key=lambda item: (item[1][0].mention.start, item[0])):
        first, line = group[0], group[0].verdict.line
        vouched = f" ({line.vouched})" if line and line.vouched else ""
        times = f", {len(group)} times" if len(group) > 1 else ""
        message = (
            f"Corrected by a person: “{first.mention.text}”{times}, read as {first.machine or 'nobody known'}, "
            f"is {first.verdict.id or 'left open'}{vouched}: {told}"
        )
        yield Flag(kind="corrected", start=first.mention.start, end=first.mention.end, message=message)


def _unknown(unknown: Iterable[str | None], lines: Lines) -> Iterator[Flag]:
    for identity in sorted(i for i in unknown if i):
        told = next(c.told for c in lines.lines if lines.final(c.id) == identity)
        message = f"Not applied: {told}: neither the tables nor the article know {identity}; add it to your own actors."
        yield Flag(kind="correction_not_applied", start=None, end=None, message=message)
