"""Phrases that stand for several ("the two leaders", "G7 nations"); each expands only where something supports it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.names import name_key, slug
from cablegram.coding.readings import state_actor
from cablegram.core.records import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.discourse import Discourse
    from cablegram.coding.knowledge import Knowledge
    from cablegram.coding.names import Word

MOST: Final = 12  # states that a phrase expands to; "EU leaders" stay one group that lists its members
# groups of states that bear a name and have no members' list: nobody joins or leaves them
_NAMED: Final = {
    "baltic states": ("EST", "LTU", "LVA"),
    "baltic countries": ("EST", "LTU", "LVA"),
    "baltic nations": ("EST", "LTU", "LVA"),
    "benelux countries": ("BEL", "LUX", "NLD"),
    "nordic countries": ("DNK", "FIN", "ISL", "NOR", "SWE"),
    "nordic states": ("DNK", "FIN", "ISL", "NOR", "SWE"),
    "scandinavian countries": ("DNK", "NOR", "SWE"),
    "two koreas": ("KOR", "PRK"),
    "both koreas": ("KOR", "PRK"),
    "koreas": ("KOR", "PRK"),
    "two sudans": ("SDN", "SSD"),
    "both sudans": ("SDN", "SSD"),
    "two congos": ("COD", "COG"),
}
_MEMBERS: Final = re.compile(
    r"(?:the )?(?:five |seven |other )?(?P<body>.+?)(?:['’]s?)? (?:member )?(?:states?|countries|nations|members|governments|"
    r"allies|leaders|partners|capitals)"
)
_SOME: Final = frozenset("some several many most few other two three four five six non".split())


def is_plural_pair(text: str) -> Literal["people", "states"] | None:
    """Whether a phrase stands for the last two: "the two leaders", "both nations", "the two sides"."""
    found = re.fullmatch(
        r"(?:the (?:two|pair)|both|the two|the pair|the duo)(?: of them)?(?: (?:\w+ )?(?P<noun>\w+))?", text.strip(), re.IGNORECASE
    )
    if not found:
        return None
    noun = (found.group("noun") or "").lower()
    people = {
        "leaders",
        "presidents",
        "men",
        "women",
        "ministers",
        "officials",
        "politicians",
        "premiers",
        "heads",
        "figures",
        "chiefs",
        "diplomats",
    }
    states = {
        "nations",
        "countries",
        "sides",
        "governments",
        "states",
        "allies",
        "neighbours",
        "neighbors",
        "parties",
        "powers",
        "rivals",
    }
    states |= {"capitals", "foes", "enemies", "partners", "economies", "militaries", "superpowers"}
    if noun in people or (not noun and "pair" in text.lower()):
        return "people"
    return "states" if noun in states else None


def last_two(of: Literal["people", "states"], *, sentence: int, before: int, discourse: Discourse) -> tuple[str, ...]:
    """The two people or states last joined by "and"; where none are, the only two of the last sentences that name any.

    None where a sentence on the way back names three: the text does not say which two are meant.
    """
    for start, *pair in reversed(discourse.pairs[-50:]):
        if of == "states" and discourse.home and discourse.home not in {discourse.actors[i].country for i in pair}:
            continue  # "both sides" of a strike are not the two neighbours whose borders it shuts
        both = tuple(dict.fromkeys(_as(of, identity, discourse) for identity in pair))
        if start < before and len(both) == 2 and None not in both:
            return tuple(identity for identity in both if identity)
    by_sentence: dict[int, list[str]] = {}
    for number, start, identity in discourse.recent(sentence - 6):
        fits = _as(of, identity, discourse) if start < before else None
        if fits and fits not in by_sentence.setdefault(number, []):
            by_sentence[number].append(fits)
    found: list[str] = []
    for number in sorted(by_sentence, reverse=True):
        found = list(dict.fromkeys((*by_sentence[number], *found)))
        if len(found) > 1:
            return tuple(found) if len(found) == 2 else ()
    return ()


def _as(of: Literal["people", "states"], identity: str, discourse: Discourse) -> str | None:
    """The person, or the state that an actor speaks for."""
    actor = discourse.actors[identity]
    if of == "people":
        return identity if actor.kind == "person" else None
    if actor.kind == "group" and identity in discourse.knowledge.organizations:
        return identity  # "the two sides" may be a government and rebels
    if actor.country not in discourse.knowledge.countries or actor.sector not in {"GOV", "MIL"} or actor.kind == "group":
        return None
    state = state_actor(actor.country or "", knowledge=discourse.knowledge)
    return discourse.actors.setdefault(state.id, state).id


def members_meant(words: Sequence[Word], *, knowledge: Knowledge, on: str | None) -> tuple[Actor, ...]:
    """The states that a phrase names together ("G7 countries", "the Baltic states"), by a dated list of members; else none.

    More than a dozen are one group that lists them; "several EU states" are none: nobody says which.
    """
    key = " ".join(w.key for w in words if w.key != "the")
    if key in _NAMED:
        return tuple(state_actor(iso3, knowledge=knowledge) for iso3 in _NAMED[key] if iso3 in knowledge.countries)
    hit = _MEMBERS.fullmatch(" ".join(w.key for w in words))
    if hit is None or on is None or words[0].key in _SOME or not any(w.raw[0].isupper() for w in words):
        return ()
    body = next((r.id for r in knowledge.names.get(hit["body"].removesuffix(" s"), ()) if r.kind == "organization"), None)
    members = knowledge.members(body, on) if body else ()
    if body is None or len(members) < 2:
        return ()
    if len(members) <= MOST:
        return tuple(state_actor(iso3, knowledge=knowledge) for iso3 in members if iso3 in knowledge.countries)
    name = knowledge.organizations[body].name
    why = f"members of {name} on {on}"
    group = Actor(
        id=f"group:{slug(name)}-members",
        name=f"members of {name}",
        kind="group",
        country="IGO",
        sector="GOV",
        members=members,
        why=why,
    )
    return (group,)


def rule_of(words: Sequence[Word], *, on: str | None) -> str:
    """Why the members of a group are meant."""
    named = name_key(" ".join(w.raw for w in words if w.key != "the")) in _NAMED
    return "states of that name" if named else f"members on {on}, by the tables"
