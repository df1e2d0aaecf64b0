"""Merge the hand-written people with the leader lists: one row per person, with every dated office."""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from cablegram.coding.names import name_key, slug

if TYPE_CHECKING:
    from pathlib import Path

SURNAME_FIRST = set("CHN KOR PRK TWN HKG MAC VNM KHM".split())
CHINESE_SURNAMES = set("lee goh wong tan lim chan ong ng teo khaw heng ho chua chee low yeo tay".split())
GIVEN_NAME_ALONE = set("ETH ERI MMR ISL".split())
PARTICLES = set("von van der de del da di al el bin ben abu le la du dos el".split())
# dependencies, whose heads are another state's or bear no news, and lists of a collective presidency
LEFT_OUT = set(
    "ABW AIA ASM AND ATA ATF BLM BMU CCK COK CUW CXR CYM FLK FRO GGY GIB GUM IMN IOT JEY MAC MAF MNP MSR "
    "NCL NFK NIU PCN PRI PYF SHN SJM "
    "SMR SPM SXM TCA TKL VGB VIR WLF".split()
)
COLLECTIVE = set("BIH CHE SMR AND".split())
TITLES = re.compile(
    r"^(?:(?:Sr\.|Gen\.|General|Lt\.|Col\.|Colonel|Maj\.|Major|Brig\.|Dr\.|Sir|Dame|Sheikh|Prince|King|Queen|Ratu|Field Marshal|"
    r"Marshal|"
    r"Admiral|Captain|Minister-Designate|Spanish Coprince|Archbishop|Prefect|Lieutenant-Governor|Presidential Council|"
    r"Presidential Leadership Council|Sudanese Armed Forces General|Minister-equivalent\)|Spain)\s+)+"
)
WRONG = {"Kim Yong Jin", "Jorge VI do Reino Unido", "Conselho Presidencial de Transição"}  # misread in the leader lists
MISPLACED = {("Anatole Collinet Makosso", "COD")}  # he governed the other Congo
NUMERAL = re.compile(r"[IVX]+|Jr\.?")
SECOND_GIVEN = set(
    "antonio manuel cesar jose luis carlos maria enrique alberto pablo fernando alfredo ernesto francisco javier".split()
)
SPANISH = set("ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER ESP URY VEN GNQ".split())
RESIDUE = re.compile(
    r"[()\d]|Council|Assembly|Armed Forces|Representatives|Homeland|High Commissioner|Governor|Minister|President|"
    r"Coprince|Safeguard"
)
MONARCHIES = set(
    "BEL BHR BRN BTN DNK ESP GBR JOR JPN KHM KWT LIE LSO LUX MAR MCO MYS NLD NOR OMN QAT SAU SWE SWZ THA TON ARE".split()
)
PREMIER_NAMED = {
    "CHN": "Premier",
    "TWN": "Premier",
    "DEU": "Chancellor",
    "AUT": "Chancellor",
    "IRL": "Taoiseach",
    "HKG": "Chief Executive",
}
PRESIDENT_GOVERNS = set(  # where a bare "head of government" in the lists is the president
    "USA MEX BRA ARG CHL COL VEN BOL ECU PER PRY URY CRI PAN NIC HND SLV GTM DOM KOR PHL IDN CYP NGA GHA "
    "KEN ZMB ZWE MWI AGO SLE LBR GMB "
    "BDI BEN TGO COM SYC PLW FSM MHL KIR NRU IRN TKM AFG ZAF BWA SSD CUB".split()
)


REALMS = {  # of a monarch who lives elsewhere: the last day as such, "" where it still is one; heads of state are governors-general
    **dict.fromkeys("AUS CAN NZL JAM BHS BLZ GRD PNG LCA VCT ATG KNA SLB TUV".split(), ""),
    "BRB": "2021-11-29", "TTO": "1976-07-31", "PAK": "1956-03-22", "IND": "1950-01-25", "LKA": "1972-05-21", "GHA": "1960-06-30",
    "NGA": "1963-09-30", "KEN": "1964-12-11", "UGA": "1963-10-08", "MLT": "1974-12-12", "MUS": "1992-03-11", "GUY": "1970-02-22",
    "FJI": "1987-10-06", "GMB": "1970-04-23", "SLE": "1971-04-18", "ZAF": "1961-05-30", "MWI": "1966-07-05",
}  # fmt: skip


def in_place(kind: str, role: str, *, iso3: str, start: str, listed: str) -> tuple[str, str]:
    """The kind and name of an office by what the country then was: a realm's viceroy is no president, nor is a Swiss councillor."""
    if kind == "president" and listed == "head_of_state" and iso3 in REALMS and start <= (REALMS[iso3] or "9999"):
        return "governor-general", "Governor-General"
    if iso3 == "CHE" and kind == "president" and start < "1990":  # the lists give the years in the Federal Council
        return "other", "Federal Councillor"
    return kind, role


def office_class(office: str, role: str, iso3: str) -> str:
    """Which kind of office a row of the leader lists is."""
    text = office.lower()
    if "vice president" in text:
        return "vice-president"
    if "deputy" in text or "vice premier" in text or "vice chair" in text:
        return "deputy"
    if "supreme leader" in text or "taliban leader" in text or "state affairs commission" in text:
        return "supreme"
    if "president of the government" in text or "prime minister" in text or "premier" in text or "chancellor" in text:
        return "monarch" if "sultan" in text else "prime-minister"
    if "council of ministers" in text or "cabinet" in text or "chief executive" in text or "head of government" in text:
        return "president" if iso3 in PRESIDENT_GOVERNS and "head of government" in text else "prime-minister"
    if "taoiseach" in text:
        return "prime-minister"
    if re.search(r"\b(king|queen|emperor|amir|emir|sultan|pope|grand duke|prince)\b", text):
        return "monarch"
    if "governor" in text or "commissioner" in text or "administrator" in text or "speaker" in text or "recognizes" in text:
        return "other"
    if "president" in text or role == "head_of_state":
        return "monarch" if iso3 in MONARCHIES and "president" not in text else "president"
    return "other"


def role_name(office: str, kind: str, iso3: str) -> str:
    """The office in words, cleaned of what parsing left."""
    text = re.sub(r"\s*\(.*$", "", office).strip()
    text = re.sub(r"\s+(of|of the|and|the)$", "", text)
    if text in {"head of government", "head of state", "effective leader", ""}:
        default = {"president": "President", "prime-minister": PREMIER_NAMED.get(iso3, "Prime Minister"), "monarch": "Monarch"}
        return default.get(kind, "Leader")
    if text == "President of the Government":
        return "Prime Minister"
    return " ".join(w if w in {"of", "the", "and"} else w[0].upper() + w[1:] for w in text.split())


def clean_name(name: str) -> str | None:
    """A person's name without titles; ``None`` if what stands there is no name."""
    name = TITLES.sub("", name.strip())
    name = re.sub(r'\s*"([^"]+)"\s*', " ", name).strip()
    if RESIDUE.search(name) or name in WRONG or len(name) < 4:
        return None
    return name


def read_leaders(path: Path) -> list[dict[str, Any]]:
    """The rows that name a person in an office we keep, with dates as precise as their source."""
    rows = []
    for row in csv.DictReader(path.open(encoding="utf-8")):
        iso3 = row["iso3"]
        if row["end"] and row["end"] < row["start"][: len(row["end"])]:
            continue
        if iso3 in LEFT_OUT or row["source"].startswith("REIGN"):  # REIGN gives bare surnames
            continue
        kind = office_class(row["office"], row["role"], iso3)
        if kind in {"deputy", "other", "vice-president"}:  # most have no end; those that matter are hand-written
            continue
        if row["person"] in {"Charles III", "Elizabeth II"} or (row["end"] and row["end"] < "1945"):
            continue
        name = clean_name(row["person"])
        if not name or (name, iso3) in MISPLACED:
            continue
        start, end = row["start"], row["end"]
        if "Wikidata" in row["source"] and iso3 not in {"BRA", "CHE", "CUB"}:  # 1 January stands for "that year"
            start, end = (re.sub(r"-01-01$", "", day) for day in (start, end))
        aliases = [a for a in map(clean_name, row["aliases"].split("|")) if a]
        role = role_name(row["office"], kind, iso3)
        kind, role = in_place(kind, role, iso3=iso3, start=start, listed=row["role"])
        rows.append(
            {"name": name, "iso3": iso3, "kind": kind, "role": role, "start": start, "end": end,
             "qid": row["qid"], "aliases": aliases, "cia": row["source"].startswith("CIA"), "open": row["current"] == "True",
             "source": "factbook" if row["source"].startswith("CIA") else "wikidata"}
        )  # fmt: skip
    return rows


def short_forms(name: str, iso3: str) -> list[str]:
    """A name and what the press makes of it: without middle names, without accents, without initials."""
    parts = name.replace("-e-", " ").split()
    forms = [name]
    if iso3 in SURNAME_FIRST:
        return forms
    if len(parts) > 2 and iso3 in SPANISH and not NUMERAL.fullmatch(parts[-1]):  # two surnames: the press keeps the first
        if name_key(parts[-2]) not in SECOND_GIVEN | PARTICLES:
            forms += [" ".join(parts[:-1]), f"{parts[0]} {parts[-2]}"]
        elif name_key(parts[-2]) in SECOND_GIVEN:
            forms.append(f"{parts[0]} {parts[-1]}")
    elif (
        len(parts) > 2
        and not parts[0].startswith("Abd")
        and parts[-2].lower() not in PARTICLES
        and not NUMERAL.fullmatch(parts[-1])
    ):
        forms.append(f"{parts[0]} {parts[-1]}")
        if re.fullmatch(r"\w\.", parts[1]):
            forms.append(" ".join([parts[0], *parts[2:]]))
    if iso3 in {"JPN", "HUN"} and len(parts) == 2:
        forms.append(f"{parts[1]} {parts[0]}")
    return list(dict.fromkeys(forms))


def surnames(names: list[str], iso3: str) -> list[str]:
    """The keys by which a person may be named after the first mention."""
    found = []
    for name in names:
        words = name_key(re.sub(r",? Jr\.?$", "", name)).split()
        if len(words) == 1:
            found.append(words[0])
            continue
        if words[-1] in {"ii", "iii", "iv", "v", "vi", "xiv", "xvi", "x"}:
            continue
        if iso3 in GIVEN_NAME_ALONE:
            found.append(words[0])
            continue
        if iso3 in SURNAME_FIRST or (iso3 in {"SGP", "MYS"} and len(words) > 2 and words[0] in CHINESE_SURNAMES):
            found.append(words[0])
            continue
        if iso3 in SPANISH and len(words) > 2 and words[-2] not in SECOND_GIVEN | PARTICLES:
            found.append(words[-2])
        found.append(words[-1])
        at = len(words) - 1
        while at > 1 and words[at - 1] in PARTICLES:
            at -= 1
            found.append(" ".join(words[at:]))
    return list(dict.fromkeys(s for s in found if len(s) > 1 and s.split()[-1] not in PARTICLES))


def build_people(hand: list[list[str]], leaders: Path, *, women: set[str], states: set[str]) -> list[tuple[Any, ...]]:
    """One row per person, most offices first merged, hand-written offices taking the place of the lists' of the same kind."""
    people: dict[str, dict[str, Any]] = {}
    for row in hand:
        marked, iso3, sector, kind, role, start, end, aliases = (row + [""] * 8)[:8]
        name = marked.lstrip("+ ")
        person = people.setdefault(
            name, {"name": name, "iso3": iso3, "sector": sector, "famous": False, "names": [name], "offices": []}
        )
        person["famous"] = person["famous"] or marked.startswith("+")
        person["names"] += [a.strip() for a in aliases.split(";") if a.strip()]
        if role:
            person["offices"].append((iso3, sector, kind, role, start, end, "own"))
        elif kind == "other":
            person["offices"].append((iso3, sector, "other", "", "", "", "own"))
    homes = [(p, {p["iso3"], *(office[0] for office in p["offices"])}) for p in people.values()]
    by_key = {(home, name_key(n)): p for p, found in homes for home in found for n in p["names"]}
    groups = group_rows([row for row in read_leaders(leaders) if row["iso3"] in states])
    for rows in groups:
        add_group(rows, people=people, by_key=by_key)
    close_open_terms(people)
    return [finish(person, women=women) for person in sorted(people.values(), key=lambda p: name_key(p["name"]))]


def group_rows(rows: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Rows of one person together: same Wikidata id, same name in one country, or the same office from the same day."""
    leader = list(range(len(rows)))

    def root(i: int) -> int:
        while leader[i] != i:
            i = leader[i]
        return i

    seen: dict[tuple[str, ...], int] = {}
    qids = [{row["qid"]} - {""} for row in rows]  # of the whole group, at its root: two ids are two people, whatever the name
    for number, row in enumerate(rows):
        keys = [("name", row["iso3"], name_key(f)) for n in [row["name"], *row["aliases"]] for f in short_forms(n, row["iso3"])]
        if row["qid"]:
            keys.append(("qid", row["qid"]))
        if row["iso3"] not in COLLECTIVE and len(row["start"]) == 10:
            keys.append(("term", row["iso3"], row["kind"], row["start"]))
        for key in keys:
            if key[0] == "term" and key in seen and not alike(row["name"], rows[seen[key]]["name"]):
                continue
            one, two = root(number), root(seen.get(key, number))
            if one != two and len(qids[one] | qids[two]) > 1 and key[0] != "term":
                continue
            if key in seen:
                leader[one] = two
                qids[two] |= qids[one]
            else:
                seen[key] = number
    groups = defaultdict(list)
    for number, row in enumerate(rows):
        groups[root(number)].append(row)
    return list(groups.values())


def alike(one: str, two: str) -> bool:
    """Whether two names may be spellings of one: 0.55 joins Dubaybah and Dbeibeh, parts Dong Biwu and Soong Ching-ling."""
    return SequenceMatcher(None, name_key(one), name_key(two)).ratio() > 0.55


def add_group(rows: list[dict[str, Any]], *, people: dict[str, Any], by_key: dict[tuple[str, str], Any]) -> None:
    """Join one person's rows to a hand-written person, or make a new one."""
    iso3 = Counter(r["iso3"] for r in rows).most_common(1)[0][0]
    names = list(dict.fromkeys(f for r in rows for n in [*r["aliases"], r["name"]] for f in short_forms(n, iso3)))
    person = next((by_key[iso3, name_key(n)] for n in names if (iso3, name_key(n)) in by_key), None)
    if person is None:
        written = [n for r in rows for n in [*r["aliases"], r["name"]] if len(n.split()) > 1 and "." not in n] or names
        display = min(written, key=lambda n: (len(n.split()), -sum(not c.isascii() for c in n), len(n)))
        person = {"name": display, "iso3": iso3, "sector": "GOV", "famous": False, "names": [display], "offices": []}
        unique = display if display not in people else f"{display} ({iso3})"
        people[unique] = person
    by_hand = {(o[0], o[2]) for o in person["offices"]}
    person["names"] = list(dict.fromkeys([*person["names"], *names]))
    terms: list[list[Any]] = []
    for row in sorted(rows, key=lambda r: (r["kind"], r["start"], not r["cia"])):
        if (row["iso3"], row["kind"]) in by_hand or row["iso3"] != iso3 or inside(row, person["offices"]):
            continue
        same = [t for t in terms if t[0] == row["kind"] and overlap(t[2:4], row)]
        if same:
            merge(same[0], row)
        else:
            terms.append([row["kind"], row["role"], row["start"], row["end"], row["open"], row["source"]])
    person["offices"] += [
        (iso3, "GOV", kind, role, start, "" if still else end, source) for kind, role, start, end, still, source in terms
    ]
    if not person["offices"]:
        person["offices"] = [(iso3, person["sector"], "other", "", "", "", rows[0]["source"])]


def inside(row: dict[str, Any], offices: list[tuple[str, ...]]) -> bool:
    """Whether a hand-written office of the same country covers the row's whole term."""
    return any(
        o[0] == row["iso3"] and o[4] and o[4] <= row["start"] and (row["end"] or "9999") <= (o[5] or "9999") for o in offices
    )


def overlap(term: list[str], row: dict[str, Any]) -> bool:
    """Whether a row tells of the same term, for all its sources' small differences."""
    return (
        row["start"] <= (term[1] or "9999")
        and term[0] <= (row["end"] or "9999")
        and abs(int(term[0][:4]) - int(row["start"][:4])) <= 1
    )


def merge(term: list[Any], row: dict[str, Any]) -> None:
    """Keep the more telling title, the earlier start and the known end."""
    if term[1] in {"Monarch", "Leader"} or row["cia"]:
        term[1] = row["role"]
    term[2] = min(term[2], row["start"], key=lambda d: (d[:4], -len(d), d))
    term[4] = term[4] or row["open"]
    term[3] = "" if term[4] else (max(term[3], row["end"]) if term[3] and row["end"] else term[3] or row["end"])


def close_open_terms(people: dict[str, Any]) -> None:
    """End what the lists left open where a later holder of the same office is known."""
    starts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for person in people.values():
        for iso3, _, kind, _, start, _, _ in person["offices"]:
            if kind in {"president", "prime-minister", "monarch", "supreme"} and start:
                starts[iso3, kind].append(start)
    for person in people.values():
        closed = []
        for iso3, sector, kind, role, start, end, source in person["offices"]:
            later = [s for s in starts[iso3, kind] if s > start] if start and not end else []
            closed.append((iso3, sector, kind, role, start, min(later) if later else end, source))
        person["offices"] = closed


def finish(person: dict[str, Any], *, women: set[str]) -> tuple[Any, ...]:
    """One person: the cells of the table's row, the keys of the names, and the offices."""
    iso3, names = person["iso3"], list(dict.fromkeys(f for n in person["names"] for f in short_forms(n, person["iso3"])))
    given = name_key(person["name"]).split()[0]
    woman = (given in women and iso3 not in SURNAME_FIRST and not person["name"].startswith("Jean-")) or any(
        role.startswith(("Queen", "Spokeswoman")) for _, _, _, role, _, _, _ in person["offices"]
    )
    offices = sorted(person["offices"], key=lambda o: (o[4], o[5]))
    keys = list(dict.fromkeys(k for k in map(name_key, names) if k))
    flipped = {"JPN", "HUN"} & {iso3}
    tails = surnames(
        person["names"][:1] if flipped else person["names"], iso3 if iso3 != "IGO" or " Ki" not in person["name"] else "KOR"
    )
    return (
        f"person:{slug(person['name'])}",
        person["name"],
        iso3,
        int(person["famous"]),
        int(woman),
        keys,
        "|".join(tails),
        list({o[:6]: o for o in offices}.values()),
    )
