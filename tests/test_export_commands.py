"""``cablegram export`` and ``cablegram query`` as a shell calls them, on a ledger of real text."""

from __future__ import annotations

import csv
import io
import json
import sys
import time

import pandas as pd
import pytest

from cablegram.running import query
from cablegram.serving import export as command
from tests.test_cli import FLOOD, run  # noqa: F401 - a fixture

ARREST = "Egyptian police arrested two union leaders in Cairo on Monday, the interior ministry said. The two had called a strike."
AGAIN = (
    "CAIRO - Two union leaders were arrested in Cairo on Monday by Egyptian police, officials said. Shops in the city stayed open."
)


@pytest.fixture
def book(run, tmp_path):  # noqa: F811
    """A ledger of two reports of one arrest and a plan, in the folder that the commands run in."""
    rows = [
        {"text": ARREST, "published": "2026-03-04", "publisher": "The Example", "url": "https://news.example/1", "id": "a"},
        {"text": AGAIN, "published": "2026-03-04", "publisher": "Other Times", "id": "b"},
        {"text": FLOOD, "published": "2026-03-05", "id": "c"},
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert run("add", "in.jsonl").code == 0
    return tmp_path


def test_two_reports_of_one_arrest_are_one_row(run, book):  # noqa: F811
    done = run("export", "polecat", "--out", "polecat.txt", "--type", "COERCE")
    assert (done.code, done.err) == (0, "")
    assert done.out == "polecat.txt  1 rows\npolecat.notes.md\n"
    (row,) = pd.read_csv(book / "polecat.txt", sep="\t", dtype=str, keep_default_na=False).to_dict("records")
    assert (row["Event Type"], row["Event Mode"], row["Actor Country"], row["Event Date"]) == (
        "COERCE",
        "arrest",
        "EGY",
        "2026-03-02",
    )
    run("export", "gdelt", "--out", "gdelt", "--type", "COERCE")
    assert len((book / "gdelt" / "gdelt.export.CSV").read_text().splitlines()) == 1
    assert len((book / "gdelt" / "gdelt.mentions.CSV").read_text().splitlines()) == 2


def test_events_that_a_form_cannot_hold_are_counted(run, book):  # noqa: F811
    everything = run("export", "jsonl", "--out", "all")
    assert everything.err == ""
    statuses = [json.loads(line)["status"] for line in (book / "all" / "occurrences.jsonl").read_text().splitlines()]
    gone = sum(status not in {"occurred", "ongoing"} for status in statuses)
    assert gone
    assert run("export", "icews", "--out", "icews").err == (
        f"cablegram: {gone} events left out, which icews cannot hold: see the notes beside\n"
    )


@pytest.mark.parametrize("form", ["parquet", "csv", "jsonl", "polecat", "gdelt", "icews", "plover"])
def test_every_form_is_written_and_told(form, run, book):  # noqa: F811
    done = run("export", form, "--out", "release")
    assert done.code == 0
    written = [line.split("  ")[0] for line in done.out.splitlines()]
    assert written
    assert all((book / path).is_file() for path in written)
    assert sorted(p.name for p in (book / "release").iterdir()) == sorted(path.split("/")[-1] for path in written)


def test_filters_choose_events_and_their_documents(run, book):  # noqa: F811
    run("export", "jsonl", "--out", "egypt", "--country", "EGY", "--until", "2026-03-03")
    kept = {json.loads(line)["input_id"] for line in (book / "egypt" / "documents.jsonl").read_text().splitlines()}
    assert kept == {"a", "b"}
    run("export", "jsonl", "--out", "none", "--since", "2030-01-01")
    assert (book / "none" / "occurrences.jsonl").read_text() == ""


def test_a_parquet_export_is_asked_in_sql(run, book):  # noqa: F811
    run("export", "parquet", "--out", "release")
    sql = "SELECT type, cameo, n_reports, actor_countries FROM occurrences WHERE type = 'COERCE'"
    (record,) = run("query", sql, "--parquet", "release", "--format", "jsonl").records
    assert record == {"type": "COERCE", "cameo": "173", "n_reports": 2, "actor_countries": ["EGY"]}
    assert "173" in run("query", sql, "--parquet", "release").out
    joined = "SELECT count(*) AS n FROM reports r JOIN documents d ON d.id = r.doc_id"
    assert run("query", joined, "--parquet", "release", "--format", "jsonl").records[0]["n"] >= 3


def test_a_ledger_is_asked_in_every_form(run, book):  # noqa: F811
    sql = "SELECT '=1+1' AS formula, type AS \"a,b\", NULL AS missing FROM events WHERE type = 'COERCE' LIMIT 1"
    done = run("query", sql, "--format", "csv")
    assert list(csv.reader(io.StringIO(done.out))) == [["formula", "a,b", "missing"], ["'=1+1", "COERCE", ""]]
    assert json.loads(run("query", sql, "--format", "json").out) == [{"formula": "=1+1", "a,b": "COERCE", "missing": None}]
    assert "=1+1" in run("query", sql).out
    assert run("query", "SELECT 1 AS x, 2 AS x", "--format", "jsonl").records == [{"x": 1, "x_2": 2}]


def test_the_keys_that_the_data_package_names_hold(run, book):  # noqa: F811
    run("export", "parquet", "--out", "release")
    package = json.loads((book / "release" / "datapackage.json").read_text())
    assert len(package["resources"]) == 6
    for resource in package["resources"]:
        name, schema = resource["name"], resource["schema"]
        key = ", ".join(f'"{column}"' for column in schema["primaryKey"])
        twice = f"SELECT {key} FROM {name} GROUP BY ALL HAVING count(*) > 1"
        assert run("query", twice, "--parquet", "release", "--format", "jsonl").records == []
        assert (
            run("query", f"SELECT * FROM {name}", "--parquet", "release", "--format", "jsonl").out.count("\n") == resource["rows"]
        )
        for foreign in schema["foreignKeys"]:
            column, other = foreign["fields"], foreign["reference"]
            lost = f"SELECT {column} FROM {name} WHERE {column} NOT IN (SELECT {other['fields']} FROM {other['resource']})"
            assert run("query", lost, "--parquet", "release", "--format", "jsonl").records == []


def test_rows_that_were_cut_are_told(run, book):  # noqa: F811
    done = run("query", "SELECT id FROM documents", "--limit", "2", "--format", "jsonl")
    assert len(done.records) == 2
    assert done.err == "cablegram: the first 2 rows; there are more: give a higher --limit\n"


def test_a_query_that_does_not_stop_ends_the_process(run, book, monkeypatch):  # noqa: F811
    ended = []
    monkeypatch.setattr(command, "GRACE", 0.05)
    monkeypatch.setattr(command.os, "_exit", ended.append)
    monkeypatch.setattr(
        query, "query_ledger", lambda *_, **__: time.sleep(0.5) or query.Answer(columns=("x",), rows=(), more=False)
    )
    assert "stopped after 0.05 seconds" in run("query", "SELECT 1", "--timeout", "0.05").err
    assert ended == [2]


def test_wrong_use_is_told_in_one_line(run, book, monkeypatch):  # noqa: F811
    writes = run("query", "DELETE FROM documents")
    assert (writes.code, writes.out) == (2, "")
    assert "for reading" in writes.err
    assert run("query", "SELECT 1", "--ledger", "a.db", "--parquet", "release").code == 2
    assert run("query", "SELECT 1", "--ledger", "none.db").code == 1
    folder = run("export", "gdelt", "--out", "x.csv")
    assert (folder.code, folder.err.count("\n")) == (2, 1)
    assert "name a folder with --out" in folder.err
    monkeypatch.setitem(sys.modules, "duckdb", None)
    missing = run("export", "parquet", "--out", "release")
    assert missing.code == 2
    assert "pip install 'cablegram[duckdb]'" in missing.err
    assert not (book / "release").exists()
