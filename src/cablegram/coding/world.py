"""The records of what cablegram knows of the world: countries, people and their dated offices, organisations, agent nouns.

Every span of time is a pair of ISO days, or years or months where no more is known; "" is unknown, before 1945, or still going on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cablegram.coding.gazetteer import Gazetteer

RefKind = Literal["country", "adjective", "demonym", "capital", "person", "organization"]
CodeSystem = Literal["cow", "gw", "fips"]  # Correlates of War, Gleditsch and Ward, FIPS 10-4


class Ref(NamedTuple):
    """What a name may stand for: ``id`` is an ISO alpha-3 code for the first four kinds, else a record's id."""

    kind: RefKind
    id: str


def within(on: str, start: str, end: str) -> bool:
    """Whether a day lies in a span that may be open on both sides. A bare year or month counts whole."""
    return start <= on and (not end or on[: len(end)] <= end)


class Source(NamedTuple):
    """Where rows come from: its name, licence, the day of its data, and where to find it."""

    name: str
    licence: str
    as_of: str
    where: str


class Dated(NamedTuple):
    """A word that held for a time: a capital, a former name, a number of a coding system."""

    text: str
    start: str
    end: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A state or territory; coordinates are those of its middle, "" as ``geonames_id`` where GeoNames has none.

    ``iso3`` is its ISO 3166-1 code, or the ISO 3166-3 code of a state that is no more (SUN, YUG, CSK, DDR). ``valid_from`` and
    ``valid_to`` bound its existence where that began or ended after 1945.
    """

    iso3: str
    iso2: str
    geonames_id: str
    name: str
    latitude: float
    longitude: float
    valid_from: str = ""
    valid_to: str = ""
    codes: Mapping[CodeSystem, tuple[Dated, ...]]
    capitals: tuple[Dated, ...] = ()
    former_names: tuple[Dated, ...] = ()
    source: str = ""

    @property
    def place_id(self) -> str:
        """Its id as a place."""
        return f"geonames:{self.geonames_id}" if self.geonames_id else f"region:{self.name.lower().replace(' ', '-')}"

    def existed(self, on: str) -> bool:
        """Whether it was a state or territory of its own on that day."""
        return within(on, self.valid_from, self.valid_to)

    def code(self, system: CodeSystem, on: str | None = None) -> str | None:
        """Its number in another coding on that day, the latest without a day; ``None`` where it has none."""
        found = [code.text for code in self.codes.get(system, ()) if on is None or within(on, code.start, code.end)]
        return found[-1] if found else None


class Office(NamedTuple):
    """An office held from ``start`` to ``end``: ISO days, or years where no more is known; "" is unknown or still going on."""

    country: str
    sector: str | None
    kind: str
    role: str
    start: str
    end: str
    source: str = ""

    def held(self, on: str) -> bool:
        """Whether it was held on that day. A bare year counts whole."""
        return bool(self.start) and within(on, self.start, self.end)


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
    """An organisation or armed group; ``kind`` "government" stands for its country ("the Kremlin").

    ``qid`` is its Wikidata id where we are certain of it.
    """

    id: str
    name: str
    kind: Literal["organization", "group", "government"]
    terms: tuple[Term, ...]
    qid: str | None = None
    source: str = ""

    def term(self, on: str | None) -> Term:
        """What it was on that day; the latest known when there is no day."""
        for term in self.terms:
            if on and term.start <= on and (not term.end or on <= term.end):
                return term
        return self.terms[-1]


class Membership(NamedTuple):
    """That ``member``, a country's ISO code or an actor's id, belonged to an organisation from one day to another."""

    organization: str
    member: str
    start: str
    end: str
    source: str


class AgentNoun(NamedTuple):
    """A noun for those who act; ``weak`` nouns take the sector of a word beside them ("rebel commander")."""

    sector: str | None
    weak: bool
    kind: Literal["organization", "group", "person"]
    plural: bool
    singular: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Knowledge:
    """Every table, indexed by folded name (:func:`cablegram.coding.names.name_key`); equal only to itself, as a key of caches."""

    version: str
    leaders_as_of: str
    countries: Mapping[str, Country]
    people: Mapping[str, Person]
    organizations: Mapping[str, Organization]
    memberships: Mapping[str, tuple[Membership, ...]]  # organisation's id -> its members
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
    sources: Mapping[str, Source]

    def members(self, organization: str, on: str) -> tuple[str, ...]:
        """The states that belonged to an organisation on a day, in alphabetical order of their codes; none where none are known."""
        rows = self.memberships.get(organization, ())
        return tuple(sorted({m.member for m in rows if ":" not in m.member and within(on, m.start, m.end)}))

    def state(self, iso3: str, on: str) -> Country | None:
        """The country of that code, if it existed on that day."""
        country = self.countries.get(iso3)
        return country if country and country.existed(on) else None
