"""The format of the tables in training/actors/; whether cablegram agrees with them is measured elsewhere."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from cablegram.coding.knowledge import packaged_knowledge
from cablegram.core.ontology import SECTORS

FOLDER = Path(__file__).parents[1] / "training" / "actors"
COLUMNS = {
    "seen": ["phrase", "on", "context", "country", "sector", "kind", "note"],
    "unseen": ["phrase", "on", "context", "country", "sector", "kind", "note"],
    "dated": ["phrase", "on", "context", "country", "sector", "person", "role", "note"],
}
ROWS = {"seen": 400, "unseen": 200, "dated": 300}
FORMER_STATES = {"CSK", "DDR", "SCG", "SUN", "VDR", "YMD", "YUG"}  # ISO 3166-3
NO_STATE = {"IGO", "NGO", "IMG", "MNC"}
UNRESOLVED = "-"


def rows_of(name):
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def key(row):
    return row["phrase"].casefold()


@pytest.fixture(scope="module")
def countries():
    return set(packaged_knowledge().countries)


@pytest.mark.parametrize("name", COLUMNS)
def test_every_row_has_all_columns_and_no_stray_spaces(name):
    rows = rows_of(name)
    assert len(rows) == ROWS[name]
    assert all(list(row) == COLUMNS[name] for row in rows)
    assert [row for row in rows for value in row.values() if value is None or value != value.strip()] == []
    assert [row for row in rows if not row["phrase"]] == []


@pytest.mark.parametrize("name", COLUMNS)
def test_codes_are_known(name, countries):
    allowed = {"country": countries | FORMER_STATES | NO_STATE | {UNRESOLVED}, "sector": {*SECTORS, UNRESOLVED}}
    for column, codes in allowed.items():
        unknown = [(row["phrase"], row[column]) for row in rows_of(name) if not codes.issuperset(row[column].split("|"))]
        assert unknown == []


@pytest.mark.parametrize("name", COLUMNS)
def test_days_are_iso_dates_from_1990_to_2026(name):
    days = [date.fromisoformat(row["on"]) for row in rows_of(name) if row["on"]]
    assert min(days).year >= 1990
    assert max(days) <= date(2026, 1, 22)  # the day of the leaders' list


@pytest.mark.parametrize("name", COLUMNS)
def test_a_context_contains_its_phrase(name):
    assert [row["phrase"] for row in rows_of(name) if row["context"] and row["phrase"] not in row["context"]] == []


@pytest.mark.parametrize("name", COLUMNS)
def test_no_row_stands_twice(name):
    counts = Counter((key(row), row["on"], row["context"]) for row in rows_of(name))
    assert [row for row, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", ["seen", "dated"])
def test_no_unseen_phrase_stands_in_an_open_table(name):
    assert {key(row) for row in rows_of(name)} & {key(row) for row in rows_of("unseen")} == set()


def test_within_a_kind_seen_and_unseen_have_different_countries():
    def pairs(name):
        rows = (row for row in rows_of(name) if not row["kind"].startswith("common word"))
        return {(row["kind"], code) for row in rows for code in row["country"].split("|")}

    assert {(kind, code) for kind, code in pairs("seen") & pairs("unseen") if code not in NO_STATE | {UNRESOLVED}} == set()


def test_seen_and_unseen_have_the_same_kinds_evenly():
    seen, unseen = (Counter(row["kind"] for row in rows_of(name)) for name in ("seen", "unseen"))
    assert seen.keys() == unseen.keys()
    assert min(seen.values()) > max(seen.values()) / 2
    assert min(unseen.values()) > max(unseen.values()) / 2


def test_every_dated_row_has_a_day():
    assert [row["phrase"] for row in rows_of("dated") if not row["on"]] == []
