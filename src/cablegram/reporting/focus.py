"""What a document says of one actor, or of two countries and each other: its records without all others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cablegram.core.ontology import EVENT_TYPES
from cablegram.reporting.digest import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from cablegram.core.records import Analysis, Claim, Event, Participant, Speaker


def on_pair(analyses: Iterable[Analysis], one: str, other: str) -> tuple[Analysis, ...]:
    """The documents that report something between two countries (ISO 3166-1 alpha-3), with those events and what is said of them.

    Between: one stands on either side, or both take part in what both do, as in talks.
    """

    def between(event: Event) -> bool:
        who, whom = _countries(event.actors), _countries(event.recipients)
        both = one in who and other in who and EVENT_TYPES[event.type].reciprocal
        return both or (one in who and other in whom) or (other in who and one in whom)

    return _kept(analyses, wanted=between, speaks=lambda _: False)


def on_actor(analyses: Iterable[Analysis], actor_id: str) -> tuple[Analysis, ...]:
    """The documents in which an actor takes part in an event or speaks, with those events and claims.

    A state ("state:JPN") acts and speaks in everybody who is coded with its country.
    """
    code = actor_id.removeprefix("state:") if actor_id.startswith("state:") else None

    def is_it(party: Participant | Speaker) -> bool:
        return party.actor_id == actor_id or (code is not None and party.country == code)

    def part(event: Event) -> bool:
        return any(is_it(p) for p in (*event.actors, *event.recipients))

    return _kept(analyses, wanted=part, speaks=lambda c: c.speaker is not None and is_it(c.speaker))


def _kept(
    analyses: Iterable[Analysis], *, wanted: Callable[[Event], bool], speaks: Callable[[Claim], bool]
) -> tuple[Analysis, ...]:
    found: list[Analysis] = []
    for analysis in analyses:
        events = tuple(e for e in analysis.events if wanted(e))
        claims = _claims(analysis, events, speaks=speaks)
        if not events and not claims:
            continue
        ids, said = {e.id for e in events}, {c.id for c in claims}
        kept = replace(
            analysis,
            events=events,
            claims=tuple(
                replace(
                    c,
                    event_ids=tuple(i for i in c.event_ids if i in ids),
                    of_claim=c.of_claim if c.of_claim in said else None,
                    within=c.within if c.within in said else None,
                )
                for c in claims
            ),
            plans=tuple(replace(p, also=tuple(i for i in p.also if i in ids)) for p in analysis.plans if p.event_id in ids),
        )
        found.append(replace(kept, digest=digest_of(kept)))
    return tuple(found)


def _claims(analysis: Analysis, events: Sequence[Event], *, speaks: Callable[[Claim], bool]) -> tuple[Claim, ...]:
    """The claims of some events and some speakers, those that answer them, those answered, and those around them."""
    wanted = {i for e in events for i in e.claim_ids} | {c.id for c in analysis.claims if speaks(c)}
    wanted |= {c.id for c in analysis.claims if {e.id for e in events} & set(c.event_ids)}
    while True:
        more = {c.id for c in analysis.claims if c.of_claim in wanted}
        more |= {i for c in analysis.claims if c.id in wanted for i in (c.of_claim, c.within) if i is not None}
        if more <= wanted:
            return tuple(c for c in analysis.claims if c.id in wanted)
        wanted |= more


def _countries(parties: Iterable[Participant]) -> frozenset[str]:
    return frozenset(p.country for p in parties if p.country)
