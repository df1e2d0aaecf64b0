"""Place names -> places, or unresolved: which Tripoli, and whether Jordan is a country or a man.

A name counts as a place by its capital letter, by what stands beside it, and by its population; which of several places of that
name it means is settled by a country or state that follows it ("Paris, Texas"), by the countries that the document speaks of, and
then by population. Sources: GeoNames (CC BY 4.0) and our own table of regions, seas and disputed areas.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.placewords import ADJECTIVES, LOCATIVE
from cablegram.coding.toponyms import Toponym, find_toponyms
from cablegram.core.records import Mention, Place, PlaceCandidate, Quote, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.coding.knowledge import Knowledge, PlaceRow

_BIG: Final = 1_000_000  # a city of a million is news by itself, even if its name is also a word or a given name
_TOWN: Final = 100_000  # below it a namesake abroad does not make a big city doubtful
_READINGS: Final = 8  # of a name, the most populous first: the rest are villages
_SMALL: Final = 15_000
_WELL_KNOWN: Final = 300_000
_LEANING: Final = 0.75
_SHARED: Final = 1.2  # more than one city alone can lend
_LOWER: Final = re.compile(r"(?<![\w'’-])[a-z]{3,}(?![\w@-])")
_SPEECH: Final = re.compile(r" (?:said|says|told|added|adds|asked|noted|explained|recalled|was born|has said)\b")
_SPEECH_BEFORE: Final = re.compile(r"\b(?:according to|said|says|added|by|adds) $", re.IGNORECASE)
_LEAN: Final = 0.5
_DWARFED: Final = 5  # times that a great namesake is larger
_NEAR: Final = 0.4
_CITY_OF_REGION: Final = 0.2  # a city with a fifth of its region's people is meant by their common name


def find_places(
    text: str, *, sentences: Sequence[Sentence], knowledge: Knowledge, hints: Sequence[Quote] = ()
) -> tuple[Place, ...]:
    """Every place that the sentences name, with its mentions; countries also by adjective ("Russian", see :func:`is_adjective`).

    ``hints`` are words that say where something happened, as the model read them: a name in them needs no other evidence.
    """
    found = _with_one_sense(find_toponyms(text, sentences=sentences, knowledge=knowledge), text=text)
    found = [
        replace(item, hinted=True) if any(q.start <= item.span[0] and item.span[1] <= q.end for q in hints) else item
        for item in found
    ]
    setting = _setting(text, found, knowledge=knowledge)
    read = [(item, ranked) for item in found if (ranked := _ranked(item, setting=setting, knowledge=knowledge))]
    sure = [_supported(item, ranked[0], text=text, setting=setting, knowledge=knowledge) for item, ranked in read]
    known = {item.match.key for (item, _), yes in zip(read, sure, strict=True) if yes and not item.part_of}
    places: dict[str, tuple[PlaceRow, list[Mention], list[PlaceCandidate]]] = {}
    for (item, ranked), yes in zip(read, sure, strict=True):
        # "in Nenagh" settles what "a Nenagh councillor" is, but not who "Davis said" is
        if not yes and (item.match.key not in known or _speaks(item, text) or _is_word(item, setting=setting, knowledge=knowledge)):
            continue
        row = ranked[0]
        _, mentions, others = places.setdefault(row.id, (row, [], []))
        mentions.append(Mention(start=item.span[0], end=item.span[1], text=text[slice(*item.span)], part_of=item.part_of))
        listed = {row.id} | {o.id for o in others}
        others += [PlaceCandidate(id=r.id, name=r.name, country=r.country) for r in ranked[1:4] if r.id not in listed]
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


def adjectives(places: Sequence[Place], *, knowledge: Knowledge) -> frozenset[tuple[int, int]]:
    """The mentions that are adjectives."""
    mentions = (m for p in places for m in p.mentions)
    return frozenset((m.start, m.end) for m in mentions if is_adjective(m.text, knowledge=knowledge))


def _with_one_sense(found: Sequence[Toponym], *, text: str) -> list[Toponym]:
    """A name that one mention settles ("Paris, Texas") means the same in the others."""
    settled: dict[str, set[str]] = {}
    for item in found:
        if item.container:
            settled.setdefault(item.match.key, set()).add(item.container)
    return [
        replace(item, container=min(settled[item.match.key]))
        if not item.container and len(settled.get(item.match.key, ())) == 1 and not _speaks(item, text)
        else item
        for item in found
    ]


def _is_word(item: Toponym, *, setting: Setting, knowledge: Knowledge) -> bool:
    """Whether a name of one word is as likely something else: a word, a given name, a surname."""
    key = item.match.key
    return item.match.last - item.match.first == 1 and (
        key in knowledge.wordlike or key in knowledge.given_names or key in knowledge.surnames or key in setting.words
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a document is at home: weight of countries and of first-order divisions, and the names at each degree of the map."""

    countries: Mapping[str, float]
    told: frozenset[str]  # countries that the document names, or whose great cities it names
    divisions: Mapping[str, float]  # that the document names, or to which two of its cities belong
    leaning: Mapping[str, float]  # how many cities may belong to a division
    nearby: Mapping[tuple[int, int], frozenset[str]]
    words: frozenset[str]  # written in lower case somewhere in the document

    def neighbours(self, row: PlaceRow, key: str) -> int:
        """How many other names of the document have a reading within about 100 km of a place."""
        if row.latitude is None or row.longitude is None:
            return 0
        return len(self.nearby.get((round(row.latitude), round(row.longitude)), frozenset()) - {key})


def _setting(text: str, found: Sequence[Toponym], *, knowledge: Knowledge) -> Setting:
    told = _told(found)
    names = {item.match.key: item for item in found if item.rows and item.rows[0].precision == "city" and not item.container}
    words = frozenset(_LOWER.findall(text))
    names = {
        key: item for key, item in names.items() if not (key in knowledge.wordlike or key in knowledge.given_names or key in words)
    }
    leaning: dict[str, float] = defaultdict(float)
    divisions = Counter(code for item in found if (code := _division(item)))
    lean_divisions: dict[str, float] = defaultdict(float)
    nearby: dict[tuple[int, int], set[str]] = {}
    for key, item in names.items():
        people = sum(row.population for row in item.rows) or 1
        for row in item.rows[:_READINGS]:
            leaning[row.country or ""] += row.population / people
            lean_divisions[row.admin1] += row.population / people
            if row.latitude is not None and row.longitude is not None:
                _around(nearby, row.latitude, row.longitude, key)
    return Setting(
        words=words,
        countries={c: told[c] + _LEAN * leaning.get(c, 0) for c in told.keys() | leaning.keys()},
        told=frozenset(told),
        divisions={**{d: n for d, n in lean_divisions.items() if n > _SHARED}, **divisions},
        leaning=lean_divisions,
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
    largest = max((r.population for r in item.rows if r.precision == "city"), default=0)

    def weight(row: PlaceRow) -> float:
        score = math.log10(row.population + 10)
        score += 2.5 * math.sqrt(
            setting.countries.get(row.country or "", 0) / total
        )  # 2.5 = best on development pages of 1.5, 2.5, 4
        if row.precision == "city":
            beside = min(1.0, setting.divisions.get(row.admin1, 0)) + _NEAR * min(2, setting.neighbours(row, item.match.key))
            dwarfed = row.population < _TOWN <= largest and row.population < largest / _DWARFED
            score += beside - (dwarfed and not beside)  # Geneva in Illinois, where nothing of Illinois is told
        elif row.admin1.count(".") > 1:  # a county
            state = row.admin1.rpartition(".")[0]
            score += min(1.0, setting.divisions.get(state, 0) + setting.leaning.get(state, 0))
        if row.precision == "city" and row.country in capital_of:
            score += 1.5
        if item.container and item.container in {row.country, row.admin1} and row.precision != "country":
            score += 8.0
        if row.precision == "country":
            score += 2.0
        if item.sort:
            score += 3.0 * (row.precision == item.sort)
        return score

    ranked = sorted(item.rows, key=weight, reverse=True)
    if ranked and ranked[0].precision == "region" and ranked[0].admin1 != "own" and item.sort != "region":
        city = next(
            (r for r in ranked if r.precision == "city" and r.country == ranked[0].country and r.admin1 == ranked[0].admin1), None
        )
        if city and city.population > _CITY_OF_REGION * ranked[0].population:
            ranked.remove(city)
            ranked.insert(0, city)
    return ranked


def _supported(item: Toponym, row: PlaceRow, *, text: str, setting: Setting, knowledge: Knowledge) -> bool:
    """Whether enough says that a name is a place: big cities and regions need nothing, villages and word-like names a good deal."""
    if row.precision == "country" or row.admin1 == "own" or item.container:
        return True
    if item.hinted and not _is_word(item, setting=setting, knowledge=knowledge):
        return True
    if item.sort == row.precision == "region" or (
        item.part_of and row.population >= _TOWN
    ):  # the tables know the body, or the name is a great city's
        return True
    key, single = item.match.key, item.match.last - item.match.first == 1
    located = _located(item, text)
    near = setting.neighbours(row, key) > 1
    there = row.country in setting.told or bool(setting.divisions.get(row.admin1))
    at_home = there or near or setting.countries.get(row.country or "", 0) >= _LEANING
    if single and (key in knowledge.wordlike or key in knowledge.given_names):
        capital = any(ref.kind == "capital" and ref.id == row.country for ref in knowledge.names.get(key, ()))
        great = row.population >= _BIG and row.precision != "region"
        return capital or great or (row.population >= _TOWN and located and at_home)
    if single and row.population < _WELL_KNOWN and (key in knowledge.surnames or key in setting.words):
        return located and at_home and key not in setting.words
    if row.population >= _TOWN or (row.precision == "region" and not single):
        return located or at_home or row.population >= _WELL_KNOWN or not single
    if located:
        return at_home
    much = bool(setting.divisions.get(row.admin1)) or near or setting.countries.get(row.country or "", 0) > 2
    return there and much and (not single or row.population >= _SMALL) and not _speaks(item, text)


def _located(item: Toponym, text: str) -> bool:
    before = text[max(0, item.span[0] - 12) : item.span[0]].split()
    return bool(before) and before[-1].lower() in LOCATIVE - {"of"}


def _speaks(item: Toponym, text: str) -> bool:
    """Whether a name stands beside "said" or after "according to", as people's do."""
    start, end = item.span
    return bool(_SPEECH.match(text, end) or _SPEECH_BEFORE.search(text, max(0, start - 14), start))
