"""What a text says of a bare name by its commas: "Hariri, the prime minister,", "the president, Rajapaksa,"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.names import words_of
from cablegram.coding.phrases import parse_phrase

if TYPE_CHECKING:
    from cablegram.coding.knowledge import AgentNoun, Knowledge

_AFTER: Final = re.compile(r",\s+((?:an?|the|his|her|its|their|then)\s+[^,.;:()“”\"\n]{3,70}|[A-Z][^,.;:()“”\"\n]{3,70})(?=[,.;])")
_BEFORE: Final = re.compile(r"(?:^|[,.;:(“\"\n]\s*|\bby )([^,.;:()“”\"\n]{3,60}),\s*$")
REACH: Final = 90  # characters on either side


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What an apposition says: the kinds of office, the country, the noun itself and its span."""

    kinds: tuple[str, ...] = ()
    country: str | None = None
    noun: AgentNoun | None = None
    sector: str | None = None
    span: tuple[int, int] | None = None


def title_beside(text: str, start: int, end: int, *, knowledge: Knowledge, bodies: bool = False) -> Beside:
    """The title that stands in apposition to the name at ``start`` to ``end``; empty if none does. ``bodies``: or kind of body."""
    after, before = _AFTER.match(text, end, end + REACH), _BEFORE.search(text, max(0, start - REACH), start)
    for hit in (after, before):
        found = _read(text, *hit.span(1), knowledge=knowledge, bodies=bodies) if hit else None
        if found:
            return found
    return Beside()


def _read(text: str, start: int, end: int, *, knowledge: Knowledge, bodies: bool) -> Beside | None:
    phrase = parse_phrase(text, words_of(text, start=start, end=end), knowledge=knowledge)
    head = phrase.head
    if head is None or head.agent is None or head.agent.plural or (head.agent.kind == "organization" and not bodies):
        return None
    if any(u.kind == "word" and u.key not in _LEADING for u in phrase.core if u.first >= head.last):
        return None
    names = [u for u in (*phrase.core, *phrase.tail) if u.kind == "name"]
    country = next((c for u in names if (c := u.ref("country", "adjective", "capital"))), None)
    kinds = () if any(u.key in _OUT for u in phrase.core) else knowledge.titles.get(head.agent.singular, ())
    return Beside(kinds=kinds, country=country, noun=head.agent, sector=head.agent.sector, span=(start, end))


_LEADING: Final = frozenset("s and of for".split())
_OUT: Final = frozenset({"former", "ex", "deputy", "vice", "ousted", "deposed"})
