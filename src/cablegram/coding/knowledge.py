"""What cablegram knows of the world: countries, people and their dated offices, organisations, agent nouns and places.

The tables are one SQLite file in the package's ``data`` folder, built by ``training/build_knowledge.py``; docs/knowledge.md says
from what, as of when, and what they lack. The small tables are read at once, places when a text names them. A user's own actors
are added from a file (:mod:`cablegram.coding.actorfile`).
"""

from __future__ import annotations

import gc
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from cablegram.coding.actorfile import read_actors, with_actors
from cablegram.coding.gazetteer import Gazetteer, PlaceRow, read_gazetteer
from cablegram.coding.names import longest_starts
from cablegram.coding.tables import Tables, packaged
from cablegram.coding.world import (
    AgentNoun,
    Country,
    Dated,
    Knowledge,
    Membership,
    Office,
    Organization,
    Person,
    Ref,
    RefKind,
    Source,
    Term,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "AgentNoun",
    "Country",
    "Dated",
    "Gazetteer",
    "Knowledge",
    "Membership",
    "Office",
    "Organization",
    "Person",
    "PlaceRow",
    "Ref",
    "RefKind",
    "Source",
    "Term",
    "load_knowledge",
    "packaged_knowledge",
]


def load_knowledge(*, extra: Path | None = None) -> Knowledge:
    """The packaged tables, and with ``extra`` the actors of a user's CSV or YAML file beside them.

    Raises :class:`cablegram.core.errors.InputError` with every wrong row of that file.
    """
    knowledge = packaged_knowledge()
    return with_actors(knowledge, read_actors(extra, knowledge=knowledge)) if extra else knowledge


@cache
def packaged_knowledge() -> Knowledge:
    """The packaged tables, read once."""
    collects = gc.isenabled()
    gc.disable()  # 60,000 lasting objects and no garbage: collecting meanwhile costs a fifth of the time
    try:
        return _read(Tables(packaged()))
    finally:
        if collects:
            gc.enable()


def _read(tables: Tables) -> Knowledge:
    meta = dict(tables.rows("SELECT key, value FROM meta"))
    names = _names(tables)
    people = _people(tables)
    agents = {
        key: AgentNoun(sector, strength == "weak", kind, bool(plural), singular)
        for key, sector, strength, kind, plural, singular in tables.rows("SELECT * FROM agents")
    }
    words = _grouped(tables.rows("SELECT kind, word FROM words"))
    return Knowledge(
        version=meta["version"],
        leaders_as_of=meta["leaders_as_of"],
        countries=_countries(tables),
        people=people,
        organizations=_organizations(tables),
        memberships=_memberships(tables),
        names=names,
        longest=longest_starts(names),
        surnames=_surnames(people),
        acronyms=frozenset(key for (key,) in tables.rows("SELECT key FROM acronyms")),
        agents=agents,
        agents_longest=longest_starts(agents),
        titles={title: tuple(kinds) for title, kinds in _grouped(tables.rows("SELECT title, office FROM titles")).items()},
        women=frozenset(words["f"]),
        given_names=frozenset(words["m"]) | frozenset(words["f"]),
        wordlike=frozenset(words["w"]),
        gazetteer=read_gazetteer(tables),
        sources={key: Source(*rest) for key, *rest in tables.rows("SELECT id, name, licence, as_of, place FROM sources")},
    )


def _grouped(pairs: list[tuple[str, Any]]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return found


def _countries(tables: Tables) -> dict[str, Country]:
    codes: dict[str, dict[Any, tuple[Dated, ...]]] = defaultdict(dict)
    for iso3, system, *code in tables.rows("SELECT iso3, system, code, valid_from, valid_to FROM country_codes"):
        codes[iso3][system] = (*codes[iso3].get(system, ()), Dated(*code))
    words: dict[str, dict[str, list[Dated]]] = defaultdict(lambda: defaultdict(list))
    for iso3, kind, *word in tables.rows("SELECT iso3, kind, name, valid_from, valid_to FROM country_words"):
        words[iso3][kind].append(Dated(*word))
    return {
        iso3: Country(
            iso3=iso3,
            iso2=iso2,
            geonames_id=geonames,
            name=name,
            latitude=latitude,
            longitude=longitude,
            valid_from=valid_from,
            valid_to=valid_to,
            codes=codes[iso3],
            capitals=tuple(words[iso3]["capital"]),
            former_names=tuple(words[iso3]["former"]),
            source=source,
        )
        for iso3, iso2, geonames, name, latitude, longitude, valid_from, valid_to, source in tables.rows(
            "SELECT iso3, iso2, geonames, name, latitude, longitude, valid_from, valid_to, source FROM countries"
        )
    }


def _people(tables: Tables) -> dict[str, Person]:
    offices: dict[str, list[Office]] = defaultdict(list)
    for person, *office in tables.rows(
        "SELECT person, country, sector, kind, role, valid_from, valid_to, source FROM offices ORDER BY rowid"
    ):
        offices[person].append(Office._make(office))
    return {
        identity: Person(
            id=identity,
            name=name,
            country=country,
            famous=bool(famous),
            woman=bool(woman),
            surnames=tuple(surnames.split("|")) if surnames else (),
            offices=tuple(offices[identity]),
        )
        for identity, name, country, famous, woman, surnames in tables.rows(
            "SELECT id, name, country, famous, woman, surnames FROM people ORDER BY rowid"
        )
    }


def _organizations(tables: Tables) -> dict[str, Organization]:
    terms: dict[str, list[Term]] = defaultdict(list)
    for identity, *term in tables.rows(
        "SELECT organization, country, sector, valid_from, valid_to FROM organization_terms ORDER BY rowid"
    ):
        terms[identity].append(Term._make(term))
    return {
        identity: Organization(id=identity, name=name, kind=kind, qid=qid, source=source, terms=tuple(terms[identity]))
        for identity, name, kind, qid, source in tables.rows("SELECT id, name, kind, qid, source FROM organizations ORDER BY rowid")
    }


def _memberships(tables: Tables) -> dict[str, tuple[Membership, ...]]:
    rows = map(Membership._make, tables.rows("SELECT organization, member, valid_from, valid_to, source FROM memberships"))
    return {key: tuple(found) for key, found in _grouped([(row.organization, row) for row in rows]).items()}


def _names(tables: Tables) -> dict[str, tuple[Ref, ...]]:
    names: dict[str, tuple[Ref, ...]] = {}
    for key, kind, identity in tables.rows("SELECT key, kind, id FROM names ORDER BY rowid"):
        ref = Ref(kind, identity)
        names[key] = (*names[key], ref) if key in names else (ref,)
    return names


def _surnames(people: Mapping[str, Person]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for person in people.values():
        for surname in person.surnames:
            found.setdefault(surname, []).append(person.id)
    return {surname: tuple(ids) for surname, ids in found.items()}
