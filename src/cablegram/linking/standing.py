"""How a proposition stands among its sources, and why, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.linking.sources import independent, inline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cablegram.core.propositions import Proposition, Saying, Standing

NEUTRAL: Final = {"declines_to_confirm": "neither confirms nor denies it", "demands": "demands it"}


def standing_of(sayings: Sequence[Saying]) -> tuple[Standing, int, str]:
    """The status, the number of independent sources that say it is so, and the grounds in words.

    Somebody who withdraws has not said it. Whoever declines to confirm, or demands, says nothing on whether it is so; nor does
    whoever passes on what another says. Nobody disputes himself: where one source alone says it and alone
    denies it, the denial counts.
    """
    sayings = [s for s in sayings if not s.passes_on] or sayings
    back = [s for s in sayings if s.side == "withdrawn"]
    against = [s for s in sayings if s.side == "against"]
    held = [s for s in sayings if s.side == "for" and (s.claim_id is None or _voice(s) not in {_voice(b) for b in back})]
    if held and against and not back and _one_source([*held, *against]):
        return "denied_only", 0, f"denied by {_names(against)}; nobody else here says that it is so"
    backed = independent(held)
    if back and not held:
        return "retracted", 0, f"withdrawn by {_names(back)}"
    if held and (against or back):
        answers = [f"denied by {_names(against)}"] * bool(against) + [f"withdrawn by {_names(back)}"] * bool(back)
        return "disputed", len(backed), f"{_told(held)}; {'; '.join(answers)}"
    if against:
        return "denied_only", 0, f"denied by {_names(against)}; nobody here says that it is so"
    if len(backed) > 1:
        return (
            "corroborated",
            len(backed),
            f"{len(backed)} independent sources: {'; '.join(map(inline, backed))}{_repeated(held, backed)}",
        )
    if any(s.claim_id is None for s in held):
        return "own_voice", len(backed), f"{_told(held)}"
    if held:
        return "single_source", 1, f"{_only(held)}{_repeated(held, backed)}"
    return "unasserted", 0, f"{_neutral(sayings)}; nobody here says that it is so"


def _one_source(sayings: Sequence[Saying]) -> bool:
    return all(s.named for s in sayings) and len({s.source for s in sayings}) == 1


def _voice(saying: Saying) -> str:
    """Who speaks: two without a name are one only under the same words."""
    return saying.source if saying.named else saying.name


def _told(held: Sequence[Saying]) -> str:
    own = list(dict.fromkeys(s.name for s in held if s.claim_id is None))
    said = [s for s in held if s.claim_id is not None]
    parts = [f"told by {', '.join(own)} in {'its' if len(own) == 1 else 'their'} own voice"] if own else []
    parts += [f"said by {_names(said)}"] if said else []
    return ", and ".join(parts)


def _only(held: Sequence[Saying]) -> str:
    named, unnamed = [s for s in held if s.named], [s for s in held if not s.named]
    if not named or not unnamed:
        return f"said only by {_names(held)}"
    return f"said only by {_names(named)}, and by {_names(unnamed)}, who may be the same"


def _repeated(held: Sequence[Saying], backed: Sequence[str]) -> str:
    """That some reports count for nothing, and which."""
    more = len({(s.doc_id, s.source) for s in held}) - len(backed)
    docs = len({s.doc_id for s in held})
    return f" (in {docs} documents; further mentions repeat these)" if more > 0 and docs > 1 else ""


def _neutral(sayings: Sequence[Saying]) -> str:
    told: dict[str, list[Saying]] = {}
    for saying in sayings:
        told.setdefault(saying.stance or "", []).append(saying)
    parts = [f"{_names(said)} {NEUTRAL.get(stance, 'leaves it open')}" for stance, said in told.items()]
    return ", ".join(parts) or "nobody speaks of it"


def _names(sayings: Iterable[Saying]) -> str:
    """Each source once, with who passes its words on."""
    found: dict[str, str] = {}
    for s in sayings:
        via = f" (via {', '.join(inline(v) for v in s.via)})" if s.via else ""
        found.setdefault(_voice(s), inline(s.name) + via)
    return ", ".join(found.values())


def status_of_claims(propositions: Iterable[Proposition]) -> dict[tuple[str, str], Proposition]:
    """For each (document, claim) the proposition that it speaks to; of several the most contested."""
    order = ("disputed", "denied_only", "retracted", "single_source", "unasserted", "own_voice", "corroborated")
    found: dict[tuple[str, str], Proposition] = {}
    for made in sorted(propositions, key=lambda p: order.index(p.status), reverse=True):
        found.update({(s.doc_id, s.claim_id): made for s in made.sayings if s.claim_id is not None})
    return found


def unique(sayings: Iterable[Saying]) -> Iterator[Saying]:
    """A claim that carries two of the joined events speaks once."""
    seen: set[tuple[str, str | None, str | None]] = set()
    for saying in sayings:
        key = (saying.doc_id, saying.claim_id, saying.event_id if saying.claim_id is None else None)
        if key not in seen:
            seen.add(key)
            yield saying
