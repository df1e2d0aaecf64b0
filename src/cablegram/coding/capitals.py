"""Which state a capital speaks for on a day: Moscow in 1962 for the Soviet Union, Bonn for Germany until 1990."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from cablegram.coding.names import name_key
from cablegram.coding.world import within

if TYPE_CHECKING:
    from cablegram.coding.knowledge import Knowledge
    from cablegram.coding.lookalikes import Unit


def governed_from(city: str, on: str | None, *, knowledge: Knowledge) -> str | None:
    """The state that is no more, but whose capital a city was on a day: the Soviet Union for Moscow in 1962."""
    states = _lapsed_capitals(knowledge).get(city, ())
    return next((iso3 for iso3 in states if on and knowledge.countries[iso3].existed(on)), None)


@cache
def _lapsed_capitals(knowledge: Knowledge) -> dict[str, list[str]]:
    """The capitals of states that are no more, by key."""
    found: dict[str, list[str]] = defaultdict(list)
    for country in knowledge.countries.values():
        for capital in country.capitals if country.valid_to else ():
            found[name_key(capital.text)].append(country.iso3)
    return found


def no_longer_capital(head: Unit, iso3: str, on: str | None, *, knowledge: Knowledge) -> bool:
    """Whether a city was its country's capital at other times only: Bonn of today, Saigon after 1975."""
    terms = [c for c in knowledge.countries[iso3].capitals if name_key(c.text) == head.key and (c.start or c.end)]
    only = not head.ref("country", "adjective", "demonym", "organization")
    return only and bool(terms) and not (on and any(within(on, c.start, c.end) for c in terms))
