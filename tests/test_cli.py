"""The command line: records and nothing else on standard output, a line for each failure, and no traceback."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import cablegram
from benchmarks import reference
from cablegram.core.errors import DateError, LedgerError
from cablegram.core.propositions import Passage
from cablegram.core.records import EventTime, Failure
from cablegram.core.schema import make_schema
from cablegram.core.settings import Settings
from cablegram.core.stories import EventReport, Occurrence
from cablegram.running import jobs, pipeline
from cablegram.running.checks import faults, packaged_schema
from cablegram.serving import cli, doctor, streams, tables

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "src" / "cablegram" / "data" / "articles"
ARREST = "Egyptian police arrested two union leaders in Cairo on Monday, the interior ministry said."
FLOOD = "The president of Peru and the president of Ecuador will meet in Lima on May 5, both governments said."


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def run(monkeypatch, capsysbinary, tmp_path):
    """Call the command line as the shell would, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def call(*args: str | Path, stdin: bytes = b"") -> Run:
        monkeypatch.setattr(sys, "argv", ["cablegram", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            cli.main()
        out, err = capsysbinary.readouterr()
        assert b"Traceback" not in err
        assert isinstance(left.value.code, int)
        return Run(left.value.code, out.decode(), err.decode())

    return call


@pytest.fixture(scope="module")
def ledger(tmp_path_factory):
    """A ledger of the bundled fishery articles, made once."""
    path = tmp_path_factory.mktemp("ledger") / "fish.db"
    with jobs.Ledger(path) as book:
        settings = Settings(today=date(2026, 5, 1), published="2026-01-27")
        outcomes = jobs.add_inputs(book, [str(ARTICLES / "fisheries.jsonl")], settings=settings, seen="2026-05-01T00:00:00+00:00")
        assert len(list(outcomes)) == 5
    return path


# --- help and docs


def test_help_reads_as_agreed(snapshot):
    assert dict(reference.help_texts()) == snapshot


def test_every_command_promises_documents_and_gives_examples():
    for name, command in cli.cli.commands.items():
        promise = (command.help or "").split("\n\n", maxsplit=1)[0]
        assert promise.endswith("."), name
        assert len(promise) <= 62, f"{name}: click cuts it in the list of commands"
        if name not in {"demo", "doctor"}:
            assert "Examples:" in (command.help or ""), name


@pytest.mark.parametrize("name", reference.GENERATED)
def test_generated_files_are_up_to_date(name):
    assert (ROOT / name).read_text(encoding="utf-8") == reference.GENERATED[name](), "run 'make docs'"


def test_every_command_is_in_the_docs():
    page = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")
    assert all(f"## cablegram {name}\n" in page for name in cli.cli.commands)


def test_the_version_is_told(run):
    assert run("--version") == Run(0, f"cablegram {cablegram.__version__}\n", "")


def test_help_loads_nothing_heavy():
    script = (
        "import sys\nsys.argv = ['cablegram', '--help']\nfrom cablegram.serving.cli import main\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'numpy', 'onnxruntime', 'trafilatura', 'lxml', 'rich', 'jinja2', 'sqlite3', 'py3langid'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr.strip() == "[]"


# --- code


def test_a_bundled_article_is_coded_into_sound_records(run):
    done = run("code", ARTICLES / "fisheries-1.html")
    assert (done.code, done.err) == (0, "")
    (record,) = done.records
    jsonschema.Draft202012Validator(make_schema()).validate(record)
    assert list(faults(done.out.encode())) == []
    assert record["document"]["published"] == "2026-01-12"
    assert record["document"]["published_from"] == "json-ld"
    assert record["events"]
    assert record["claims"]
    assert "track" not in record["document"]["text"]


def test_every_bundled_article_fits_the_schema(run):
    done = run("code", ARTICLES, "--published", "2026-03-03")
    assert done.code == 0
    assert len(done.records) >= 10
    validator = jsonschema.Draft202012Validator(make_schema())
    for record in done.records:
        validator.validate(record)
        assert record["document"]["published"], record["document"]["source"]
        assert record["events"], record["document"]["source"]


def test_a_record_is_one_line_and_the_text_is_unchanged(run, tmp_path):
    text = f"{ARREST}\r\n\r\nŁódź 🇵🇱 — “quiet”.\u2028{FLOOD}\x85\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    done = run("code", "a.txt", "--published", "2026-03-04")
    (record,) = done.records
    assert record["document"]["text"] == text
    for event in record["events"]:
        for part in (event["trigger"], *event["actors"], *event["recipients"]):
            assert text[part["start"] : part["end"]] == part["text"]


def test_a_date_on_the_command_line_is_for_articles_without_one(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": ARREST, "published": "2026-02-01"}) + "\n" + json.dumps({"text": FLOOD}))
    done = run("code", "a.jsonl", "--published", "2026-03-04")
    assert [r["document"]["published"] for r in done.records] == ["2026-02-01", "2026-03-04"]


@pytest.mark.parametrize("day", ["9999-12-31", "1500-01-01"])
def test_a_day_out_of_range_is_no_fault_of_ours_and_says_the_range(run, tmp_path, day):
    (tmp_path / "a.txt").write_text(ARREST)
    done = run("code", "a.txt", "--published", day)
    assert "give an ISO 8601 day from 1600-01-01 to 9990-12-31" in done.err
    assert "own fault" not in done.err
    assert "is not a date" not in done.err


def test_standard_input_is_read(run):
    done = run("code", "-", "--published", "2026-03-04", stdin=ARREST.encode())
    assert done.records[0]["document"]["text"] == ARREST
    assert done.records[0]["document"]["source"] == "-"


def test_json_is_one_list_and_table_is_for_reading(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'text': ARREST})}\n{json.dumps({'text': FLOOD})}\n")
    listed = json.loads(run("code", "a.jsonl", "--format", "json").out)
    assert [r["document"]["text"] for r in listed] == [ARREST, FLOOD]
    table = run("code", "a.jsonl", "--format", "table").out
    assert "COERCE/arrest" in table
    assert f"“{ARREST}”" in table.replace("\n       ", " ")


def test_two_processes_give_the_same_records_in_the_same_order(run):
    inputs = (ARTICLES / "strike.jsonl", "nowhere.txt", ARTICLES / "strike-2.html")
    one, two = run("code", *inputs), run("code", *inputs, "--jobs", "2")
    assert one == two
    assert "nowhere.txt" in one.err


def test_failures_are_told_and_kept_and_do_not_stop_the_others(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'text': ARREST})}\n{{broken\n{json.dumps({'text': FLOOD})}\n")
    done = run("code", "a.jsonl", "missing.txt", "--failures", "failed.jsonl")
    assert done.code == 0
    assert [r["document"]["source"] for r in done.records] == ["a.jsonl:1", "a.jsonl:3"]
    assert [line.split(":")[0:2] for line in done.err.splitlines()] == [["cablegram", " a.jsonl"], ["cablegram", " missing.txt"]]
    kept = [json.loads(line) for line in (tmp_path / "failed.jsonl").read_text().splitlines()]
    assert [(f["source"], f["kind"]) for f in kept] == [("a.jsonl:2", "bad_json"), ("missing.txt", "missing")]


def test_strict_tells_the_shell_that_some_failed(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARREST)
    assert run("code", "a.txt", "missing.txt", "--strict").code == 3
    assert run("code", "a.txt", "--strict").code == 0
    assert run("code", "missing.txt", "--strict").code == 1


def test_a_place_for_failures_that_cannot_be_written_is_wrong_use(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARREST)
    done = run("code", "a.txt", "--failures", "no/such/folder.jsonl")
    assert (done.code, done.out) == (2, "")
    assert "--failures" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["code"],
        ["code", "a.txt", "--published", "2026-02-31"],
        ["code", "a.txt", "--published", "31 Feb"],
        ["code", "a.txt", "--jobs", "0"],
        ["code", "a.txt", "--format", "xml"],
        ["list", "--country", "Japan"],
        ["list", "--failures", "--type", "PROTEST"],
        ["list", "--type", "WAR"],
        ["dossier", "a.txt", "--ledger", "b.db"],
        ["dossier", "a.txt", "--out", "-", "--format", "md", "--format", "html"],
        ["search"],
        ["nonsense"],
    ],
)
def test_wrong_use_exits_with_two_and_prints_no_record(run, arguments, tmp_path):
    (tmp_path / "a.txt").write_text(ARREST)
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err


# --- bad inputs: (name, content, kind of failure; None: it is coded)

PAGE = "<html><head><title>{title}</title></head><body><article><h1>Arrests</h1>{body}</article></body></html>"
BODY = f"<p>{ARREST}</p><p>{FLOOD}</p><p>Relatives of the two men gathered in front of the police station on Tuesday.</p>"
BAD: list[tuple[str, bytes, str | None]] = [
    ("empty.txt", b"", "no_article"),
    ("blank.txt", b" \n\t\r\n" * 50, "no_article"),
    ("empty.jsonl", b"", "no_article"),
    ("empty.html", b"<html><body></body></html>", "no_article"),
    ("invalid.txt", b"\xc3\x28\xff\xfe" * 300, "not_text"),
    ("renamed.html", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "not_text"),
    ("renamed.txt", b"PK\x03\x04" + bytes(range(256)) * 40, "not_text"),
    ("scripts.html", PAGE.format(title="<script>alert('x')</script>Arrests\x1b[31m", body=BODY).encode(), None),
    ("unclosed.html", PAGE.format(title="Arrests", body=BODY.replace("</p>", "")).split("</article>")[0].encode(), None),
    ("deep.html", (b"<div>" * 3000) + BODY.encode(), "no_article"),  # the parser gives up at 256
    ("german.txt", b"Die Regierung hat am Montag beschlossen, dass die Steuern nicht steigen sollen. " * 5, "not_english"),
    ("list.json", b"[1]", "wrong_type"),
    ("number.jsonl", b'{"text": 7}\n', "wrong_type"),
    ("notext.jsonl", b'{"title": "x"}\n', "no_article"),
    ("deep.jsonl", b"[" * 100_000 + b"\n", "bad_json"),
    ("surrogate.jsonl", b'{"text": "\\ud800 Egyptian police arrested two men in Cairo on Monday."}\n', "bad_json"),
    ("paper.pdf", b"%PDF-1.7 ...", "unsupported"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "kind"), BAD, ids=[name for name, _, _ in BAD])
def test_a_bad_input_is_one_failure_or_one_record(run, tmp_path, name, content, kind):
    (tmp_path / name).write_bytes(content)
    done = run("code", name, "--failures", "failed.jsonl", "--published", "2026-03-04")
    kept = [json.loads(line) for line in (tmp_path / "failed.jsonl").read_text().splitlines()]
    if kind is None:
        assert (done.code, done.err, len(done.records), kept) == (0, "", 1, [])
        assert list(faults(done.out.encode())) == []
    else:
        assert [f["kind"] for f in kept] == [kind]
        assert (done.code, done.out, len(done.err.splitlines())) == (1, "", 1)
        assert done.err.startswith(f"cablegram: {name}")


@pytest.mark.parametrize("name", ["big.txt", "big.jsonl"])
def test_fifty_megabytes_of_one_line_are_refused_unread(run, tmp_path, name):
    with (tmp_path / name).open("wb") as file:
        for _ in range(50):
            file.write(b"word " * 200_000)
    done = run("code", name)
    assert (done.code, done.out) == (1, "")
    assert "20,000,000 bytes" in done.err


def test_a_folder_without_permission_is_a_failure(run, tmp_path, monkeypatch):
    (tmp_path / "closed").mkdir()

    def closed(_: object) -> None:
        raise PermissionError(13, "Permission denied")  # as root, who runs many tests, nothing is closed

    monkeypatch.setattr(os, "scandir", closed)
    done = run("code", "closed")
    assert (done.code, done.out) == (1, "")
    assert "Permission denied" in done.err


def test_an_impossible_date_in_a_record_is_a_failure_unless_the_caller_dates_it(run, tmp_path):
    records = [{"text": ARREST, "published": "2026-02-31"}, {"text": FLOOD, "published": "2026-03-01"}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, records)))
    done = run("code", "a.jsonl", "--strict")
    assert (done.code, len(done.records)) == (3, 1)
    assert "a.jsonl:1: 'published' is not a date: '2026-02-31'; give ISO 8601" in done.err
    record = run("code", "a.jsonl", "--published", "2026-03-04").records[0]
    assert record["document"]["published"] == "2026-03-04"
    assert "bad_date" in {flag["kind"] for flag in record["flags"]}


def test_one_event_is_no_plural(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARREST)
    out = run("code", "a.txt", "--format", "table").out
    assert "\n1 event\n" in out
    assert "\n1 claim\n" in out


def test_who_denies_an_event_is_not_who_tells_it(run, tmp_path):
    (tmp_path / "a.txt").write_text(f"{ARREST} The two leaders denied that they were arrested.")
    (record,) = run("code", "a.txt").records
    denying = [c["id"] for c in record["claims"] if c["stance"] == "denies"]
    assert any(set(denying) & set(event["claim_ids"]) for event in record["events"])
    out = run("code", "a.txt", "--format", "table").out
    assert not re.search("^ +according to .*leaders", out, re.MULTILINE)
    assert "denied or left open by" in out


def test_a_refusal_while_coding_is_a_failure_with_its_own_reason(run, tmp_path, monkeypatch):
    def refuse(doc, **_given):
        msg = f"{doc.source}: no such day"
        raise DateError(msg)

    monkeypatch.setattr(pipeline, "analyze", refuse)
    (tmp_path / "a.txt").write_text(FLOOD)
    done = run("code", "a.txt", "--failures", "failed.jsonl")
    assert "a.txt: no such day" in done.err
    assert "own fault" not in done.err
    assert json.loads((tmp_path / "failed.jsonl").read_text())["kind"] == "bad_date"


def test_a_fault_of_ours_on_one_article_is_recorded_and_the_others_are_coded(run, tmp_path, monkeypatch):
    def coded(doc, **given):
        return analyze(doc, **given) if "Egyptian" in doc.text else 1 / 0

    analyze = pipeline.analyze
    monkeypatch.setattr(pipeline, "analyze", coded)
    (tmp_path / "a.txt").write_text(FLOOD)
    (tmp_path / "b.txt").write_text(ARREST)
    done = run("code", "a.txt", "b.txt", "--failures", "failed.jsonl", "--strict")
    assert (done.code, len(done.records)) == (3, 1)
    assert "a.txt: cablegram's own fault (ZeroDivisionError at test_cli.py:" in done.err
    assert json.loads((tmp_path / "failed.jsonl").read_text())["kind"] == "fault"
    assert "1 added, 0 known already, 1 failed" in run("add", "a.txt", "b.txt").out


def test_a_very_long_article_is_kept_whole_and_coded_up_to_the_limit(run, tmp_path, monkeypatch):
    monkeypatch.setattr(
        cli, "settings", lambda published=None, **_: Settings(today=date(2026, 5, 1), published=published, max_words=300)
    )
    text = "\n\n".join(f"{ARREST} {FLOOD}" for _ in range(600))  # 20,000 words; the real limit is 60,000
    (tmp_path / "long.txt").write_text(text)
    (record,) = run("code", "long.txt", "--published", "2026-03-04").records
    assert record["document"]["text"] == text
    (flag,) = [f for f in record["flags"] if f["kind"] == "long_article"]
    assert record["events"]
    assert all(event["trigger"]["end"] <= flag["start"] for event in record["events"])


def test_a_reader_that_closes_the_pipe_gets_no_complaint():
    script = f"{sys.executable} -m cablegram code {ARTICLES} | head -c 100"
    shell = ["bash", "-c", f"{script}; echo ${{PIPESTATUS[0]}}"]
    done = subprocess.run(shell, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stderr == ""
    assert done.stdout[100:].strip() == "0"


def test_control_characters_of_an_input_do_not_reach_the_terminal():
    failure = Failure(source="a\x1b[2J.txt", step="ingest", reason="a\x1b[2J.txt: bad\r\nline", kind="missing")
    line = streams.failed_line(failure)
    assert line.isprintable()
    assert "\x1b" not in tables.table(("title",), [("red \x1b[31m alert",)])


# --- the ledger's commands


def test_adding_twice_adds_once(run, tmp_path):
    (tmp_path / "a.jsonl").write_text(f"{json.dumps({'text': ARREST})}\n{{broken\n{json.dumps({'text': FLOOD})}\n")
    first = run("add", "a.jsonl", "--ledger", "l.db")
    assert (first.code, first.out) == (0, "l.db: 2 added, 0 known already, 1 failed\n")
    assert "a.jsonl:2" in first.err
    assert run("add", "a.jsonl", "--ledger", "l.db").out == "l.db: 0 added, 2 known already, 1 failed\n"
    assert run("add", "a.jsonl", "--ledger", "l.db", "--strict").code == 3
    listed = run("list", "--ledger", "l.db", "--format", "jsonl")
    assert len(listed.records) == 2
    assert "bad_json" in run("list", "--failures", "--ledger", "l.db").out


def test_a_known_article_is_not_coded_again(run, tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text(ARREST)
    run("add", "a.txt")
    monkeypatch.setattr(jobs, "analyze_document", lambda *_, **__: pytest.fail("coded again"))
    assert "0 added, 1 known already" in run("add", "a.txt").out


def test_documents_are_listed_and_shown(run, ledger):
    rows = run("list", "--ledger", ledger, "--format", "jsonl").records
    assert [row["published"] for row in rows] == sorted(row["published"] for row in rows)
    assert len(rows) == 5
    table = run("list", "--ledger", ledger).out
    short = tables.short_id(rows[0]["id"])
    assert short in table
    (record,) = run("show", short, "--ledger", ledger, "--format", "jsonl").records
    assert record["document"]["id"] == rows[0]["id"]
    shown = run("show", short, "--ledger", ledger).out
    assert record["document"]["title"] in shown
    assert "according to" in shown


def test_events_are_filtered(run, ledger):
    every = run("list", "--events", "--ledger", ledger, "--format", "jsonl").records
    planned = run("list", "--status", "planned", "--ledger", ledger, "--format", "jsonl").records
    assert 0 < len(planned) < len(every)
    assert {e["status"] for e in planned} == {"planned"}
    assert run("list", "--type", "sanction", "--ledger", ledger, "--format", "json").code == 0


def test_a_table_gives_the_ids_that_the_next_command_takes(run, ledger):
    told = run("list", "--occurrences", "--ledger", ledger).out
    (made, *_) = run("list", "--occurrences", "--ledger", ledger, "--format", "jsonl").records
    report = made["reports"][0]
    assert tables.short_id(report["event_id"]) in told
    assert run("explain", tables.short_id(report["event_id"]), "--ledger", ledger).code == 0
    assert tables.short_id(report["event_id"]) in run("list", "--events", "--ledger", ledger).out
    story = next(line for line in run("storylines", "--ledger", ledger).out.splitlines() if " · " in line).rpartition(" ")[2]
    assert run("dossier", "--storyline", story, "--ledger", ledger, "--out", "-", "--format", "md").code == 0


def test_an_occurrence_is_dated_no_closer_than_its_reports_say_and_quotes_a_sentence_once():
    report = EventReport(
        doc_id="sha256:aa", event_id="event:bb", published="2026-03-03", publisher="Horn Wire", url=None, copy_of=None,
        voice="publisher", confidence=0.9, quantities=(),
        sentence=Passage(doc_id="sha256:aa", start=0, end=29, text="An accord was signed in 2018."),
    )  # fmt: skip
    year = EventTime(
        start=None, end=None, text="2018", edtf="2018", earliest="2018-01-01", latest="2018-12-31", precision="year", rule="year"
    )
    made = Occurrence(
        id="occurrence:1", type="AGREE", mode=None, contexts=(), quad=1, score=1.0, status="occurred", actors=(), recipients=(),
        time=year, day="2018-01-01", place=None, reports=(report, replace(report, event_id="event:cc")), joins=(),
        n_reports=1, n_independent=1, confidence=0.9,
    )  # fmt: skip
    told = tables.occurrences_text([made])
    assert told.startswith("2018-01-01 to 2018-12-31 AGREE")
    assert told.count("An accord was signed") == 1
    assert "[aa, event bb, cc]" in told
    assert tables.occurrences_text([replace(made, time=None)]).startswith("told 2018-01-01 ")
    page = replace(report, publisher=None, url="https://www.example.org/accord.html")
    assert "example.org, 2026-03-03 [aa, event bb]" in tables.occurrences_text([replace(made, reports=(page,))])


@pytest.mark.parametrize("view", [[], ["--events"], ["--occurrences"]])
def test_every_list_stops_where_it_is_told_to(run, ledger, view):
    every = run("list", *view, "--ledger", ledger, "--format", "jsonl").records
    assert run("list", *view, "--limit", "2", "--ledger", ledger, "--format", "jsonl").records == every[:2]


def test_a_search_finds_words(run, ledger):
    done = run("search", "postponed floods", "--ledger", ledger, "--format", "jsonl")
    assert [hit["title"] for hit in done.records] == ["Peru and Ecuador sign fisheries accord at delayed summit"]
    assert run("search", "nothing-like-this", "--ledger", ledger, "--format", "json").out == "[]\n"


@pytest.mark.parametrize("arguments", [["list"], ["show", "abc"], ["search", "x"], ["dossier"]])
def test_a_ledger_that_is_missing_is_told_in_one_line(run, arguments, tmp_path):
    done = run(*arguments)
    assert (done.code, done.out) == (1, "")
    assert done.err == "cablegram: no ledger at cablegram.db; make one with 'cablegram add ARTICLE... --ledger cablegram.db'\n"
    assert list(tmp_path.iterdir()) == []


# --- dossier


def test_a_dossier_is_written_in_three_formats(run, ledger, tmp_path):
    done = run("dossier", "--ledger", ledger, "--today", "2026-05-01", "--out", "fish")
    assert done.code == 0
    assert done.out.splitlines() == ["fish/dossier.md", "fish/dossier.html", "fish/dossier.json"]
    assert json.loads((tmp_path / "fish" / "dossier.json").read_text())["today"] == "2026-05-01"


def test_a_dossier_of_one_format_may_be_printed(run, ledger):
    done = run("dossier", "--ledger", ledger, "--query", '"import ban"', "--title", "The ban", "--out", "-")
    assert done.out.startswith("# The ban\n")
    assert "sign fisheries accord" not in done.out


def test_a_dossier_may_be_one_file(run, ledger, tmp_path):
    assert run("dossier", "--ledger", ledger, "--out", "f.html").out == "f.html\n"
    assert (tmp_path / "f.html").read_text().lstrip().lower().startswith("<!doctype html>")
    wrong = run("dossier", "--ledger", ledger, "--out", "f.html", "--format", "md")
    assert (wrong.code, wrong.out) == (2, "")


def test_a_dossier_of_inputs_needs_no_ledger(run, tmp_path):
    (tmp_path / "a.txt").write_text(ARREST)
    assert "Egyptian police" in run("dossier", "a.txt", "--published", "2026-03-04", "--out", "-").out
    assert not (tmp_path / "cablegram.db").exists()
    nothing = run("dossier", "missing.txt")
    assert (nothing.code, nothing.out) == (1, "")


def test_a_dossier_of_nothing_says_why(run, ledger):
    done = run("dossier", "--ledger", ledger, "--query", "zebra")
    assert done.code == 1
    assert "no document matches 'zebra'" in done.err


# --- schema


def test_the_packaged_schema_is_valid_and_printed_as_it_is(run):
    jsonschema.Draft202012Validator.check_schema(json.loads(packaged_schema()))
    assert run("schema").out == packaged_schema()


def test_the_schema_refuses_what_is_no_record(run):
    (record,) = run("code", "-", stdin=ARREST.encode()).records
    validator = jsonschema.Draft202012Validator(make_schema())
    assert validator.is_valid(record)
    for path, wrong in (
        (("events", 0, "type"), "WAR"),
        (("events", 0, "evidence"), []),
        (("events", 0, "confidence"), 1.5),
        (("events", 0, "trigger", "start"), -1),
        (("document", "published"), "yesterday"),
        (("claims", 0, "stance"), "thinks"),
    ):
        broken = json.loads(json.dumps(record))
        spot = broken
        for key in path[:-1]:
            spot = spot[key]
        spot[path[-1]] = wrong
        assert not validator.is_valid(broken), path


def test_a_file_of_records_is_checked_line_by_line(run, tmp_path):
    run("code", "-", stdin=ARREST.encode())
    good = run("code", "-", stdin=ARREST.encode()).out
    moved = good.replace('"text":"arrested"', '"text":"released"')
    assert moved != good
    (tmp_path / "r.jsonl").write_text(f"{good}{moved}\n{{}}\nnot json\n")
    done = run("schema", "--check", "r.jsonl")
    assert (done.code, done.out) == (1, "")
    lines = done.err.splitlines()
    assert [line.split(":")[1] for line in lines[:-1]] == ["2", "4", "5"]
    assert "trigger: the text at" in lines[0]
    (tmp_path / "r.jsonl").write_text(good)
    assert run("schema", "--check", "r.jsonl").code == 0
    assert run("schema", "--check", "none.jsonl").code == 1


# --- doctor and demo


def test_the_doctor_finds_this_installation_well(run):
    done = run("doctor")
    assert done.code == 0
    assert {line.split()[0] for line in done.out.splitlines()} == {"ok"}


def test_the_doctor_says_what_is_broken(run, monkeypatch):
    def broken() -> str:
        raise LedgerError("SQLite 3 lacks full-text search; install another Python")

    monkeypatch.setattr(doctor, "check_sqlite", broken)
    done = run("doctor")
    assert done.code == 1
    (line,) = [line for line in done.out.splitlines() if line.startswith("BROKEN")]
    assert "install another Python" in line


def test_the_doctor_notices_a_package_that_is_missing(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    done = run("doctor")
    assert done.code == 1
    (line,) = [line for line in done.out.splitlines() if line.startswith("BROKEN")]
    assert line.split()[1] == "pages"
    assert "pip install" in line


def test_the_demonstration_shows_what_cablegram_is_for(run, tmp_path):
    done = run("demo")
    assert (done.code, done.err) == (0, "")
    assert "as of 2026-04-20" in done.out
    written = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {"cablegram.db", "dossier.html", "dossier.md", "dossier.json"} <= written
    dossier = json.loads((tmp_path / "demo" / "dossier.json").read_text())
    assert len(dossier["sources"]) == len({r["doc_id"] for r in dossier["sources"]}) >= 10
    assert sum(source["copy_of"] is not None for source in dossier["sources"]) == 1
    assert all(source["published"] for source in dossier["sources"])
    states = {plan["state"] for plan in dossier["planned"]}
    assert {"happened", "open"} <= states
    assert "denies" in {row["stance"] for row in dossier["claims"]}
    assert run("demo").out == done.out  # again: nothing is coded twice, and the result is the same


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_an_example_runs(path):
    done = subprocess.run([sys.executable, path], capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout
