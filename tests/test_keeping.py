"""The commands that keep a ledger: versions, decisions, runs and the rebuild, as the shell calls them."""

from __future__ import annotations

import json
from datetime import date

import pytest

from cablegram.core.settings import Settings
from cablegram.running.jobs import add_inputs
from cablegram.running.store import Ledger
from tests.test_cli import run  # noqa: F401 - a fixture
from tests.test_versions import EDITED, FIRST


def line(text: str, **more: str) -> str:
    return json.dumps({"url": "https://example.org/a", "published": "2026-03-02", "text": text, **more}) + "\n"


@pytest.fixture
def edited(run, tmp_path):  # noqa: F811
    """The command line in a folder with a ledger of one article in two versions."""
    for name, text in (("first.jsonl", FIRST), ("second.jsonl", EDITED)):
        (tmp_path / name).write_text(line(text))
        told = run("add", name).out
    assert told == "cablegram.db: 0 added, 1 new version, 0 known already, 0 failed\n"
    return run


def test_an_edited_article_is_listed_once_and_read_in_every_version(edited):
    (row,) = edited("list", "--format", "jsonl").records
    assert row["version"] == 2
    assert "(version 2)" in edited("list").out
    assert edited("show", "https://example.org/a", "--version", "1", "--format", "jsonl").records[0]["document"]["text"] == FIRST
    assert edited("show", row["id"][7:15], "--format", "raw").out == EDITED
    gone = edited("show", row["id"], "--version", "3")
    assert (gone.code, "no version 3; it has 2" in gone.err) == (1, True)


def test_a_diff_shows_the_words_that_were_changed(edited):
    told = edited("diff", "https://example.org/a").out
    assert "from version 1 to version 2" in told
    assert "[-two-] {+three+}" in " ".join(told.split())
    changes = json.loads(edited("diff", "https://example.org/a", "--format", "json").out)["changes"]
    assert [c["text"] for c in changes if c["kind"] != "same"] == ["two", "three", "A court released one of them on Thursday."]
    assert edited("diff", "https://example.org/a", "--to", "5").code == 2
    assert "one version only" in edited("diff", "https://example.org/a", "--to", "1").out


def test_a_person_decides_and_every_view_follows(edited, tmp_path):
    before = edited("list", "--events", "--format", "jsonl").records
    arrest = next(e for e in before if e["type"] == "COERCE")["id"]
    assert edited("correct", "reject", arrest[6:16], "--by", "anna", "--why", "a film").out == "cablegram.db: decided\n"
    assert edited("correct", "reject", arrest).out == "cablegram.db: decided already\n"
    left = [e["id"] for e in edited("list", "--events", "--format", "jsonl").records]
    assert left == [e["id"] for e in before if e["id"] != arrest]
    shown = edited("show", "https://example.org/a").out
    assert "Rejected by anna on " in shown
    assert ": a film. COERCE, occurred, “arrested”." in shown
    assert arrest not in edited("dossier", "--format", "json", "--out", "-").out
    assert arrest not in edited("timeline", "--format", "json").out
    listed = edited("correct", "list").out
    assert all(word in listed for word in ("reject", "anna", "a film", arrest[6:18]))


def test_a_decision_whose_sentence_was_edited_is_told_when_the_edit_comes_and_in_the_list(run, tmp_path):  # noqa: F811
    (tmp_path / "first.jsonl").write_text(line(FIRST, title="Arrests"))
    (tmp_path / "second.jsonl").write_text(line(EDITED, title="Arrests"))
    run("add", "first.jsonl")
    arrest, other = sorted(run("list", "--events", "--format", "jsonl").records, key=lambda e: e["type"] != "COERCE")[:2]
    run("correct", "reject", arrest["id"], "--by", "anna")
    run("correct", "accept", other["id"])
    added = run("add", "second.jsonl")
    assert added.out.endswith("1 new version, 0 known already, 0 failed; 1 decision lapsed, see 'cablegram correct list'\n")
    assert f"Arrests: edited, so what was decided on the old words no longer holds: reject {arrest['id']} by anna" in added.err
    first, second = run("correct", "list", "--format", "jsonl").records
    assert (first["state"], second["state"], second["edited_in"]) == ("lapsed", "stands", None)
    assert first["edited_in"] == run("list", "--format", "jsonl").records[0]["id"]
    assert "lapsed, edited in " in " ".join(run("correct", "list").out.split())
    assert "lapsed" not in run("add", "second.jsonl").out


def test_an_earlier_version_says_that_it_is_one(edited):
    old = edited("diff", "https://example.org/a", "--format", "json").out
    ids = json.loads(old)
    shown = edited("show", ids["old"])
    assert shown.err == f"cablegram: this is version 1 of 2; the latest is {ids['new'][7:19]}, see also 'cablegram diff'\n"
    assert edited("show", ids["new"]).err == edited("show", "https://example.org/a", "--version", "1").err == ""


def test_an_occurrence_is_decided_on_by_its_id(edited):
    occurrence = edited("list", "--occurrences", "--format", "jsonl").records[0]["id"]
    assert edited("correct", "reject", occurrence).out == "cablegram.db: decided\n"
    assert occurrence not in {o["id"] for o in edited("list", "--occurrences", "--format", "jsonl").records}


def test_decisions_go_out_and_come_in_as_text(edited, tmp_path):
    event = edited("list", "--events", "--format", "jsonl").records[0]["id"]
    edited("correct", "edit", event, "status", "planned", "--by", "ben")
    assert edited("correct", "export", "d.txt").out == "d.txt\n"
    assert (tmp_path / "d.txt").read_text() == edited("correct", "export").out
    assert edited("correct", "import", "d.txt").out == "cablegram.db: 0 decisions put in\n"
    assert edited("add", "second.jsonl", "--ledger", "new.db").code == 0
    assert edited("correct", "import", "d.txt", "--ledger", "new.db").out == "new.db: 1 decision put in\n"
    (planned,) = edited("list", "--status", "planned", "--ledger", "new.db", "--format", "jsonl").records[-1:]
    assert event in {e["id"] for e in edited("list", "--status", "planned", "--ledger", "new.db", "--format", "jsonl").records}
    assert planned["status"] == "planned"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["drop", "3f"], "none of accept, reject, merge"),
        (["edit", "3f", "type"], "'edit' is written edit EVENT FIELD VALUE"),
        (["import", "none.txt"], "cannot read none.txt"),
    ],
)
def test_a_wrong_decision_is_wrong_use(edited, words, told):
    done = edited("correct", *words)
    assert (done.code, told in done.err) == (2, True), done.err


def test_runs_say_what_they_read_and_what_they_could_not(edited, tmp_path):
    (tmp_path / "bad.jsonl").write_text(line("Ein Satz auf Deutsch, der nicht gelesen wird und lang genug ist.") + "{broken\n")
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-")
    assert edited("add", "first.jsonl", "bad.jsonl", "scan.pdf", "--strict").code == 3
    first, second, third = edited("list", "--runs", "--format", "jsonl").records
    counts = ("added", "versions", "known", "skipped", "failed", "sentences", "reused")
    assert [first[name] for name in counts] == [1, 0, 0, 0, 0, 4, 0]
    assert [second[name] for name in counts] == [0, 1, 0, 0, 0, 5, 3]
    assert [third[name] for name in counts] == [0, 0, 1, 1, 2, 0, 0]
    assert [gap["kind"] for gap in third["gaps"]] == ["not_english", "bad_json", "unsupported"]
    assert third["ended"] >= third["started"]
    assert third["model"].startswith("sha256:")
    shown = edited("list", "--runs").out
    assert "4 read, 0 added, 0 edited, 1 known, 1 skipped, 2 failed\n    first.jsonl bad.jsonl scan.pdf\n    not_english: " in shown
    assert edited("list", "--runs", "--type", "AID").code == 2


def test_a_run_that_was_broken_off_shows_as_unfinished(edited, tmp_path):
    (tmp_path / "two.jsonl").write_text(line(FIRST, url="https://example.org/b") + line(FIRST, url="https://example.org/c"))
    with Ledger(tmp_path / "cablegram.db") as book:
        outcomes = add_inputs(book, ["two.jsonl"], settings=Settings(today=date(2026, 3, 9)), seen="2026-03-09T10:00:00+00:00")
        next(outcomes)
        outcomes.close()
    last = edited("list", "--runs", "--format", "jsonl").records[-1]
    assert (last["ended"], last["added"], last["known"]) == (None, 1, None)
    assert "unfinished" in edited("list", "--runs").out


def test_a_rebuild_says_how_much_it_derived(edited):
    before = edited("list", "--events", "--format", "jsonl").out
    assert edited("rebuild").out == "cablegram.db: 2 documents, earlier versions counted, derived anew\n"
    assert edited("list", "--events", "--format", "jsonl").out == before
