"""Place names -> places, or unresolved: which Tripoli, and whether Jordan is a country or a man.

A name counts as a place by its capital letter, by what stands beside it, and by its population; which of several places of that
name it means is settled by a country or state that follows it ("Paris, Texas"), by the countries that the document speaks of, and
then by population. Sources: GeoNames (CC BY 4.0) and our own table of regions, seas and disputed areas.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.knowledge import Knowledge, PlaceRow
from cablegram.coding.placewords import ADJECTIVES, LOCATIVE
from cablegram.coding.toponyms import Toponym, find_toponyms
from cablegram.core.records import Mention, Place, PlaceCandidate, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BIG: Final = 1_000_000  # a city of a million is news by itself, even if its name is also a word or a given name
_TOWN: Final = 100_000  # below it a namesake abroad does not make a big city doubtful
_READINGS: Final = 8  # of a name, the most populous first: the rest are villages
_LEAN: Final = 0.5
_NEAR: Final = 0.4
_CITY_OF_REGION: Final = 0.2  # a city with a fifth of its region's people is meant by their common name


def find_places(text: str, *, sentences: Sequence[Sentence], knowledge: Knowledge) -> tuple[Place, ...]:
    """Every place that the sentences name, with its mentions; countries also by adjective ("Russian", see :func:`is_adjective`)."""
    found = find_toponyms(text, sentences=sentences, knowledge=knowledge)
    setting = _setting(found, knowledge=knowledge)
    places: dict[str, tuple[PlaceRow, list[Mention], list[PlaceCandidate]]] = {}
    for item in found:
        ranked = _ranked(item, setting=setting, knowledge=knowledge)
        if not ranked or not _supported(item, ranked[0], text=text, setting=setting, knowledge=knowledge):
            continue
        row = ranked[0]
        _, mentions, others = places.setdefault(row.id, (row, [], []))
        mentions.append(Mention(start=item.span[0], end=item.span[1], text=text[slice(*item.span)], part_of=item.part_of))
        known = {row.id} | {o.id for o in others}
        others += [PlaceCandidate(id=r.id, name=r.name, country=r.country) for r in ranked[1:4] if r.id not in known]
    return tuple(
        Place(
            id=row.id,
            name=row.name,
            country=row.country,
            latitude=row.latitude,
            longitude=row.longitude,
            precision=row.precision,
            mentions=tuple(mentions),
            runners_up=tuple(others[:3]),
        )
        for row, mentions, others in places.values()
    )


def is_adjective(mention: str, *, knowledge: Knowledge) -> bool:
    """Whether a mention of a place is an adjective ("Russian"): it says of what country, not where."""
    key = mention.replace(".", " ").lower().strip()
    kinds = {ref.kind for ref in knowledge.names.get(key, ())}
    return key in ADJECTIVES or (bool(kinds & {"adjective", "demonym"}) and "country" not in kinds)


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a document is at home: weight of countries and of first-order divisions, and the names at each degree of the map."""

    countries: Mapping[str, float]
    told: frozenset[str]  # countries that the document names, or whose great cities it names
    divisions: Mapping[str, float]
    nearby: Mapping[tuple[int, int], frozenset[str]]

    def neighbours(self, row: PlaceRow, key: str) -> int:
        """How many other names of the document have a reading within about 100 km of a place."""
        if row.latitude is None or row.longitude is None:
            return 0
        return len(self.nearby.get((round(row.latitude), round(row.longitude)), frozenset()) - {key})


def _setting(found: Sequence[Toponym], *, knowledge: Knowledge) -> Setting:
    told = _told(found)
    names = {item.match.key: item for item in found if item.rows and item.rows[0].precision == "city" and not item.container}
    names = {key: item for key, item in names.items() if key not in knowledge.wordlike and key not in knowledge.given_names}
    leaning: Counter[str] = Counter()
    divisions = Counter(code for item in found if (code := _division(item)))
    lean_divisions: Counter[str] = Counter()
    nearby: dict[tuple[int, int], set[str]] = {}
    for key, item in names.items():
        people = sum(row.population for row in item.rows) or 1
        for row in item.rows[:_READINGS]:
            leaning[row.country or ""] += row.population / people
            lean_divisions[row.admin1] += row.population / people
            if row.latitude is not None and row.longitude is not None:
                _around(nearby, row.latitude, row.longitude, key)
    return Setting(
        countries={c: told[c] + _LEAN * leaning[c] for c in told.keys() | leaning.keys()},
        told=frozenset(told),
        divisions={d: divisions[d] + (lean_divisions[d] if lean_divisions[d] > 0.75 else 0) for d in divisions.keys() | lean_divisions.keys()},
        nearby={cell: frozenset(keys) for cell, keys in nearby.items()},
    )


def _around(nearby: dict[tuple[int, int], set[str]], latitude: float, longitude: float, key: str) -> None:
    for north in (-1, 0, 1):
        for east in (-1, 0, 1):
            nearby.setdefault((round(latitude) + north, round(longitude) + east), set()).add(key)


def _told(found: Sequence[Toponym]) -> Counter[str]:
    """The countries that the document speaks of: by name and adjective twice, by cities that hardly any other shares once."""
    counts: Counter[str] = Counter()
    for item in found:
        top = item.rows[0] if item.rows else None
        if item.container:
            counts[item.container if "." not in item.container else _iso3(item)] += 2
        elif top and top.precision == "country" and top.country and len({r.country for r in item.rows}) == 1:
            counts[top.country] += 2
        elif (
            top
            and top.country
            and top.population >= _BIG
            and all(r.population < _TOWN for r in item.rows if r.country != top.country)
        ):
            counts[top.country] += 1
    return counts


def _division(item: Toponym) -> str | None:
    """GeoNames' code of the state or province that a name means, unless a big city there bears the name too."""
    top = item.rows[0] if item.rows else None
    if top is None or top.precision != "region" or top.admin1 == "own":
        return None
    city = any(
        r.precision == "city" and r.admin1 == top.admin1 and r.population > _CITY_OF_REGION * top.population for r in item.rows
    )
    return None if city else top.admin1


def _iso3(item: Toponym) -> str:
    return next((r.country for r in item.rows if r.admin1 == item.container and r.country), "")


def _ranked(item: Toponym, *, setting: Setting, knowledge: Knowledge) -> list[PlaceRow]:
    """The readings of a name, the likeliest first."""
    total = sum(setting.countries.values()) or 1
    capital_of = {ref.id for ref in knowledge.names.get(item.match.key, ()) if ref.kind == "capital"}

    def weight(row: PlaceRow) -> float:
        score = math.log10(row.population + 10)
        score += 2.5 * math.sqrt(setting.countries.get(row.country or "", 0) / total)  # 2.5 = best on development pages of 1.5, 2.5, 4
        if row.precision == "city":
            score += min(1.0, setting.divisions.get(row.admin1, 0)) + _NEAR * min(2, setting.neighbours(row, item.match.key))
        elif row.admin1.count(".") > 1:  # a county
            score += min(1.0, setting.divisions.get(row.admin1.rpartition(".")[0], 0))
        if row.precision == "city" and row.country in capital_of:
            score += 1.5
        if item.container and item.container in {row.country, row.admin1} and row.precision != "country":
            score += 8.0
        if row.precision == "country":
            score += 2.0
        return score

    ranked = sorted(item.rows, key=weight, reverse=True)
    if ranked and ranked[0].precision == "region" and ranked[0].admin1 != "own":
        city = next(
            (r for r in ranked if r.precision == "city" and r.country == ranked[0].country and r.admin1 == ranked[0].admin1), None
        )
        if city and city.population > _CITY_OF_REGION * ranked[0].population:
            ranked.remove(city)
            ranked.insert(0, city)
    return ranked


def _supported(  # noqa: PLR0913 - a name, its best reading and everything around it
    item: Toponym, row: PlaceRow, *, text: str, setting: Setting, knowledge: Knowledge
) -> bool:
    """Whether enough says that a name is a place: big cities and regions need nothing, villages and word-like names a good deal."""
    if row.precision == "country" or row.admin1 == "own" or item.container:
        return True
    words = item.match.last - item.match.first
    before = text[max(0, item.span[0] - 12) : item.span[0]].split()
    located = bool(before) and before[-1].lower() in LOCATIVE - {"of"}
    near = setting.neighbours(row, item.match.key)
    at_home = row.country in setting.told or bool(setting.divisions.get(row.admin1)) or near > 1 or (
        setting.countries.get(row.country or "", 0) >= _LEAN * 1.5
    )
    if words == 1 and (item.match.key in knowledge.wordlike or item.match.key in knowledge.given_names):
        capital = any(ref.kind == "capital" and ref.id == row.country for ref in knowledge.names.get(item.match.key, ()))
        return (
            capital or (row.population >= _BIG and row.precision != "region") or (row.population >= 100_000 and located and at_home)
        )
    if words == 1 and item.match.key in knowledge.surnames and row.population < 300_000:
        return located and at_home
    if row.population >= 100_000 or (row.precision == "region" and words > 1):
        return located or at_home or row.population >= 300_000 or words > 1
    return (
        at_home
        if located
        else at_home and (words > 1 or row.population >= 15_000) and bool(setting.divisions.get(row.admin1) or setting.countries.get(row.country or "", 0) > 2 or near > 1)
    )
