"""What cablegram knows of the world: countries, people and their dated offices, organisations, agent nouns and places.

The tables are gzipped TSV in the package's ``data`` folder, built by ``training/build_knowledge.py``; docs/knowledge.md says from
what, as of when, and what they lack. Loading all of them takes a fifth of a second.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cablegram.coding.names import name_key, slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VERSION: Final = "2026-11"
# The leader lists were last read on this day: an office open then counts as held since, but contradicts nothing written later.
LEADERS_AS_OF: Final = "2026-01-22"

RefKind = Literal["country", "adjective", "demonym", "capital", "person", "organization"]


class Ref(NamedTuple):
    """What a name may stand for: ``id`` is an ISO alpha-3 code for the first four kinds, else a record's id."""

    kind: RefKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A state or territory; coordinates are those of its middle."""

    iso3: str
    geonames_id: str
    name: str
    latitude: float
    longitude: float


class Office(NamedTuple):
    """An office held from ``start`` to ``end``: ISO days, or years where no more is known; "" is unknown or still going on."""

    country: str
    sector: str | None
    kind: str
    role: str
    start: str
    end: str

    def held(self, on: str) -> bool:
        """Whether it was held on that day. A bare year counts whole."""
        return bool(self.start) and self.start <= on and (not self.end or on[: len(self.end)] <= self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person of public life and every office known, oldest first; ``famous``: the surname alone will do."""

    id: str
    name: str
    country: str
    famous: bool
    woman: bool
    surnames: tuple[str, ...]
    offices: tuple[Office, ...]


class Term(NamedTuple):
    """What an organisation was, from one day to another: the Taliban were the Afghan government for years, not always."""

    country: str
    sector: str | None
    start: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """An organisation or armed group; ``kind`` "government" stands for its country ("the Kremlin")."""

    id: str
    name: str
    kind: Literal["organization", "group", "government"]
    terms: tuple[Term, ...]

    def term(self, on: str | None) -> Term:
        """What it was on that day; the latest known when there is no day."""
        for term in self.terms:
            if on and term.start <= on and (not term.end or on <= term.end):
                return term
        return self.terms[-1]


class AgentNoun(NamedTuple):
    """A noun for those who act; ``weak`` nouns take the sector of a word beside them ("rebel commander")."""

    sector: str | None
    weak: bool
    kind: Literal["organization", "group", "person"]
    plural: bool
    singular: str


class PlaceRow(NamedTuple):
    """One place of the gazetteer; ``admin1`` is GeoNames' code of the first-order division, ``population`` its prior."""

    id: str
    name: str
    country: str | None
    admin1: str
    latitude: float | None
    longitude: float | None
    precision: Literal["country", "region", "city", "point"]
    population: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Places by name key. Rows stay text until asked for: a page names thirty places of seventy-six thousand."""

    keys: Mapping[str, tuple[int, ...]]
    longest: Mapping[str, int]
    rows: tuple[str, ...]
    regions: int  # rows below this are regions, the others cities

    def at(self, key: str) -> tuple[PlaceRow, ...]:
        """The places of that name, the most populous first."""
        return tuple(sorted((self._row(n) for n in self.keys.get(key, ())), key=lambda row: -row.population))

    def _row(self, number: int) -> PlaceRow:
        cells = self.rows[number].split("\t")
        if number < self.regions:
            identity, name, country, admin1, latitude, longitude, precision, population = cells[:8]
        else:
            (identity, name, country, admin1, latitude, longitude, population), precision = cells[:7], "city"
        return PlaceRow(
            id=identity if ":" in identity else f"geonames:{identity}",
            name=name,
            country=country or None,
            admin1=admin1,
            latitude=float(latitude) if latitude else None,
            longitude=float(longitude) if longitude else None,
            precision=precision,  # type: ignore[arg-type]  # the build writes no other
            population=int(population),
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Knowledge:
    """Every table, indexed by folded name (:func:`cablegram.coding.names.name_key`); equal only to itself, as a key of caches."""

    version: str
    leaders_as_of: str
    countries: Mapping[str, Country]
    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]
    names: Mapping[str, tuple[Ref, ...]]  # countries, people by full name, organisations
    longest: Mapping[str, int]  # first word of a name -> words of the longest such name, where more than one
    surnames: Mapping[str, tuple[str, ...]]  # -> ids of people
    acronyms: frozenset[str]  # keys that count in capitals only
    agents: Mapping[str, AgentNoun]
    agents_longest: Mapping[str, int]
    titles: Mapping[str, tuple[str, ...]]  # "foreign minister" -> kinds of office
    women: frozenset[str]
    given_names: frozenset[str]
    wordlike: frozenset[str]  # place names that are more often something else
    gazetteer: Gazetteer


@cache
def load_knowledge() -> Knowledge:
    """Read the packaged tables."""
    countries = {c.iso3: c for c in map(_country, _rows("countries"))}
    people = {p.id: p for p in map(_person, _rows("people"))}
    organizations = _organizations()
    names: dict[str, tuple[Ref, ...]] = {}
    acronyms: set[str] = set()
    for key, ref in _refs(acronyms):
        names[key] = (*names.get(key, ()), ref) if ref not in names.get(key, ()) else names[key]
    agents = {
        key: AgentNoun(sector or None, strength == "weak", kind, plural == "1", singular)  # type: ignore[arg-type]
        for key, sector, strength, kind, plural, singular in _rows("agents")
    }
    titles: dict[str, tuple[str, ...]] = {}
    for office, title in _rows("offices"):
        titles[title] = (*titles.get(title, ()), office)
    words: dict[str, set[str]] = {"m": set(), "f": set(), "w": set()}
    for kind, word in _rows("words"):
        words[kind].add(word)
    return Knowledge(
        version=VERSION,
        leaders_as_of=LEADERS_AS_OF,
        countries=countries,
        people=people,
        organizations=organizations,
        names=names,
        longest=_longest(names),
        surnames=_surnames(people),
        acronyms=frozenset(acronyms),
        agents=agents,
        agents_longest=_longest(agents),
        titles=titles,
        women=frozenset(words["f"]),
        given_names=frozenset(words["m"] | words["f"]),
        wordlike=frozenset(words["w"]),
        gazetteer=_gazetteer(),
    )


def _text(table: str) -> str:
    return gzip.decompress(resources.files("cablegram").joinpath("data", f"{table}.tsv.gz").read_bytes()).decode("utf-8")


def _rows(table: str) -> Iterator[list[str]]:
    for line in _text(table).split("\n")[1:-1]:
        yield line.split("\t")


def _longest(keys: Mapping[str, object]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for key in keys:
        spaces = key.count(" ")
        if spaces:
            first = key[: key.index(" ")]
            if longest.get(first, 1) <= spaces:
                longest[first] = spaces + 1
    return longest


def _country(row: list[str]) -> Country:
    iso3, _, geonames, name, latitude, longitude = row[:6]
    return Country(iso3=iso3, geonames_id=geonames, name=name, latitude=float(latitude), longitude=float(longitude))


def _person(row: list[str]) -> Person:
    identity, name, country, famous, gender, _, surnames, offices = row
    held = (Office._make(cell.split("~")) for cell in offices.split(";"))
    return Person(
        id=f"person:{identity}",
        name=name,
        country=country,
        famous=famous == "1",
        woman=gender == "f",
        surnames=tuple(filter(None, surnames.split("|"))),
        offices=tuple(office._replace(sector=office.sector or None) for office in held),
    )


def _organizations() -> dict[str, Organization]:
    found: dict[str, Organization] = {}
    for name, kind, country, sector, _, start, end in _rows("organizations"):
        identity = f"{'group' if kind == 'group' else 'organization'}:{slug(name)}"
        earlier = found[identity].terms if identity in found else ()
        found[identity] = Organization(
            id=identity,
            name=name,
            kind=kind,  # type: ignore[arg-type]  # the build writes no other
            terms=(*earlier, Term(country, sector or None, start, end)),
        )
    return found


def _refs(acronyms: set[str]) -> Iterator[tuple[str, Ref]]:
    """Every name of a country, an organisation and a person, in the order in which readings are preferred."""
    kinds: tuple[RefKind, ...] = ("country", "adjective", "demonym", "capital")
    for row in _rows("countries"):
        for kind, cell in zip(kinds, row[6:], strict=True):
            for name in filter(None, cell.split("|")):
                yield _named(name, Ref(kind, row[0]), acronyms)
    for name, kind_, _, _, aliases, _, _ in _rows("organizations"):
        identity = f"{'group' if kind_ == 'group' else 'organization'}:{slug(name)}"
        for alias in (name, *filter(None, aliases.split("|"))):
            yield _named(alias.removeprefix("the "), Ref("organization", identity), acronyms)
    for row in _rows("people"):
        for key in row[5].split("|"):
            if " " in key:
                yield key, Ref("person", f"person:{row[0]}")


def _named(name: str, ref: Ref, acronyms: set[str]) -> tuple[str, Ref]:
    key = name_key(name)
    letters = name.replace(".", "").replace("-", "").replace(" ", "")
    if letters.isupper() and len(letters) <= 6 and " " not in name:
        acronyms.add(key)
        if "." in name:
            acronyms.add(letters.lower())
    elif key in acronyms:
        acronyms.discard(key)
    return key, ref


def _surnames(people: Mapping[str, Person]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for person in people.values():
        for surname in person.surnames:
            found.setdefault(surname, []).append(person.id)
    return {surname: tuple(ids) for surname, ids in found.items()}


def _gazetteer() -> Gazetteer:
    regions, cities = (_text(table).split("\n")[1:-1] for table in ("regions", "cities"))
    rows = (*regions, *cities)
    keys: dict[str, tuple[int, ...]] = {}
    for number, row in enumerate(rows):
        for key in row[row.rindex("\t") + 1 :].split("|"):
            keys[key] = (*keys[key], number) if key in keys else (number,)
    return Gazetteer(keys=keys, longest=_longest(keys), rows=rows, regions=len(regions))
