"""The ledger: whole documents or none, the same twice is once, and readers while one writes."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.records import (
    Analysis,
    BuiltWith,
    Claim,
    Digest,
    Document,
    Event,
    EventTime,
    Failure,
    Participant,
    Quote,
    Span,
    Speaker,
)
from cablegram.running import store
from cablegram.running.store import Ledger, match_expression
from cablegram.running.store_manifest import runs
from cablegram.running.store_rows import claim_rows, event_rows
from cablegram.running.store_versions import raw_text

SEEN = "2026-03-04T10:00:00+00:00"


def quote(text: str, words: str) -> Quote:
    start = text.index(words)
    return Quote(start=start, end=start + len(words), text=words)


def party(text: str, words: str, country: str | None) -> Participant:
    q = quote(text, words)
    return Participant(text=words, start=q.start, end=q.end, actor_id=None, country=country, sector=None)


def analysis(
    text: str,
    *,
    published: str | None = "2026-03-02",
    title: str | None = None,
    event: str | None = None,
    actors: tuple[tuple[str, str | None], ...] = (),
    when: tuple[str | None, str | None] | None = None,
    status: str = "occurred",
    kind: str = "COERCE",
    speaker: str | None = None,
    source: str = "news/a.txt",
    input_id: str | None = None,
) -> Analysis:
    """An analysis with at most one event and one claim, built by hand."""
    span = Span(start=0, end=len(text))
    doc_id = "sha256:" + hashlib.sha256(text.encode()).hexdigest()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    if event:
        moment = None
        if when:
            moment = EventTime(
                start=None, end=None, text=None, edtf=when[0], earliest=when[0], latest=when[1], precision="day", rule="by hand"
            )
        events = (
            Event(
                id=f"event of {doc_id}", type=kind, mode=None, contexts=(), quad=4, score=-7.0, status=status,  # type: ignore[arg-type]
                actors=tuple(party(text, words, country) for words, country in actors), recipients=(), trigger=quote(text, event),
                time=moment, place=None, quantities=(), evidence=(span,), claim_ids=(), confidence=0.8,
            ),
        )  # fmt: skip
    if speaker:
        who = quote(text, speaker)
        by = Speaker(text=speaker, start=who.start, end=who.end, actor_id=None, name=None, country="EGY", sector="GOV")
        claims = (
            Claim(
                id=f"claim of {doc_id}", speaker=by, cue=quote(text, "said"), stance="asserts",
                content=Quote(start=0, end=len(text), text=text), direct=False, event_ids=(), of_claim=None, said_on=None,
                confidence=0.7,
            ),
        )  # fmt: skip
    doc = Document(
        id=doc_id, input_id=input_id, url=None, publisher="The Example", title=title, language="en", published=published,
        published_from="argument" if published else None, text=text, source=source,
    )  # fmt: skip
    built = BuiltWith(cablegram="0.1.0", model="none", knowledge="none")
    return Analysis(
        document=doc, blocks=(), sentences=(), times=(), actors=(), places=(), events=events, claims=claims, digest=Digest(),
        flags=(), built_with=built,
    )  # fmt: skip


ARREST = analysis(
    "Egyptian police arrested two union leaders in Cairo, the interior ministry said.",
    title="Arrests in Cairo",
    event="arrested",
    actors=(("Egyptian police", "EGY"),),
    when=("2026-03-01", "2026-03-01"),
    speaker="the interior ministry",
    input_id="arrest-1",
)
VISIT = analysis(
    "Peru’s president will visit Quito in May 🇵🇪 and discuss the fishing row.",
    published="2026-03-05",
    title="Visit to Quito",
    event="visit",
    actors=(("Peru", "PER"),),
    when=("2026-05-01", "2026-05-31"),
    status="planned",
    kind="CONSULT",
    source="news/b.txt",
)
UNDATED = analysis("Dockers marched in Sfax.", published=None, event="marched", kind="PROTEST", source="news/c.txt")


@pytest.fixture
def ledger(tmp_path: Path):
    with Ledger(tmp_path / "l.db") as book:
        yield book


def filled(ledger: Ledger) -> Ledger:
    for one in (VISIT, UNDATED, ARREST):
        assert ledger.add(one, seen=SEEN)
    return ledger


def test_what_is_added_reads_back_as_it_was(ledger):
    filled(ledger)
    assert list(ledger.analyses()) == [ARREST, VISIT, UNDATED]


def test_the_same_document_twice_is_one_document(ledger):
    assert ledger.add(ARREST, seen=SEEN) == 1
    assert ledger.add(ARREST, seen="2026-03-09T10:00:00+00:00") == 0
    rows = list(ledger.documents())
    assert [(r.id, r.first_seen, r.events, r.claims) for r in rows] == [(ARREST.document.id, SEEN, 1, 1)]
    assert [h.id for h in ledger.search("Cairo")] == [ARREST.document.id]


def test_two_events_of_one_content_in_a_document_are_two_rows(ledger):
    ledger.add(replace(ARREST, events=ARREST.events * 2), seen=SEEN)
    assert next(ledger.documents()).events == 2
    assert len(list(ledger.events())) == 2


def test_documents_come_by_day_of_publication_and_undated_last(ledger):
    assert [r.published for r in filled(ledger).documents()] == ["2026-03-02", "2026-03-05", None]


def test_a_ledger_knows_what_it_has(ledger):
    ledger.add(ARREST, seen=SEEN)
    assert ledger.has(ARREST.document.id)
    assert not ledger.has(VISIT.document.id)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ["COERCE", "CONSULT", "PROTEST"]),
        ({"type": "CONSULT"}, ["CONSULT"]),
        ({"status": "planned"}, ["CONSULT"]),
        ({"country": "EGY"}, ["COERCE"]),
        ({"country": "EG"}, []),  # part of a code is no code
        ({"country": "Y P"}, []),
        ({"since": "2026-03-02"}, ["CONSULT"]),
        ({"until": "2026-03-02"}, ["COERCE"]),
        ({"since": "2026-05-31", "until": "2026-05-01"}, ["CONSULT"]),  # the window of May touches both ends
        ({"since": "2026-06-01"}, []),
        ({"type": "COERCE", "country": "PER"}, []),
    ],
)
def test_events_are_filtered_by_what_is_asked(ledger, filters, expected):
    assert sorted(e.type for e in filled(ledger).events(**filters)) == expected


def test_an_event_without_a_day_of_its_own_is_found_by_publication(ledger):
    ledger.add(analysis("Police arrested Ana.", event="arrested"), seen=SEEN)
    assert len(list(ledger.events(since="2026-03-02", until="2026-03-02"))) == 1


@pytest.mark.parametrize(
    ("when", "status", "since", "until"),
    [
        (("2026-03-01", None), "planned", {"2026-02-01": 1, "2027-01-01": 1}, {"2026-02-01": 0, "2027-01-01": 1}),
        (("2026-03-01", None), "occurred", {"2026-03-02": 1, "2026-03-03": 0}, {"2026-02-01": 0, "2027-01-01": 1}),
        ((None, "2026-03-01"), "occurred", {"2026-02-01": 1, "2027-01-01": 0}, {"2026-02-01": 1, "2027-01-01": 1}),
    ],
)
def test_an_open_end_reaches_as_far_as_it_may(ledger, when, status, since, until):
    ledger.add(analysis("Police arrested Ana.", event="arrested", when=when, status=status), seen=SEEN)
    assert {day: len(list(ledger.events(since=day))) for day in since} == since
    assert {day: len(list(ledger.events(until=day))) for day in until} == until


def test_every_event_row_has_three_dates(ledger):
    assert [(r.earliest, r.published, r.first_seen) for r in filled(ledger).events()] == [
        (None, None, SEEN),
        ("2026-03-01", "2026-03-02", SEEN),
        ("2026-05-01", "2026-03-05", SEEN),
    ]
    assert ledger.first_seen() == {one.document.id: SEEN for one in (VISIT, UNDATED, ARREST)}


def test_an_event_row_quotes_the_sentence_that_reports_it(ledger):
    row = next(filled(ledger).events(type="COERCE"))
    assert (row.actors, row.recipients, row.earliest, row.published) == ("EGY", "", "2026-03-01", "2026-03-02")
    assert row.quote == ARREST.document.text


def test_rows_left_unread_when_the_ledger_closes_are_no_error(tmp_path):
    with Ledger(tmp_path / "left.db") as book:
        rows = filled(book).documents()
        next(rows)
    rows.close()


def test_an_event_is_found_by_the_beginning_of_its_id(ledger):
    named = replace(ARREST, events=(replace(ARREST.events[0], id="event:3f9c21ab"),))
    ledger.add(named, seen=SEEN)
    ledger.add(VISIT, seen=SEEN)
    assert ledger.reporting("event:3f9c21ab") == ledger.reporting("3f9") == named
    for unknown in ("zz", ""):
        with pytest.raises(LedgerError, match="no such event"):
            ledger.reporting(unknown)


@pytest.mark.parametrize("name", ["arrest-1", ARREST.document.id, ARREST.document.id[:14], ARREST.document.id[7:19]])
def test_a_document_is_found_by_any_of_its_names(ledger, name):
    assert filled(ledger).get(name) == ARREST


@pytest.mark.parametrize("name", ["", "%", "_", "nothing", "sha256:%", "arrest_1"])
def test_a_name_that_no_document_has_is_told(ledger, name):
    with pytest.raises(LedgerError, match="no such document"):
        filled(ledger).get(name)


def test_a_name_that_two_documents_share_is_told(ledger):
    with pytest.raises(LedgerError, match="more than one document"):
        filled(ledger).get("sha256:")


def test_a_failure_is_kept_once_and_goes_when_its_input_is_coded(ledger):
    failure = Failure(source="news/a.txt", step="ingest", reason="news/a.txt: the file is empty", kind="no_article")
    ledger.add_failure(failure, seen=SEEN)
    ledger.add_failure(failure, seen="2026-03-09T10:00:00+00:00")
    assert list(ledger.failures()) == [failure]
    ledger.add(ARREST, seen=SEEN)
    assert list(ledger.failures()) == []


# --- search


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("arrest", ["Arrests in Cairo"]),  # inflection
        ("union leaders", ["Arrests in Cairo"]),
        ("leaders quito", []),  # all words must occur
        ('"union leaders"', ["Arrests in Cairo"]),
        ('"leaders union"', []),
        ("caro*", []),
        ("cai*", ["Arrests in Cairo"]),
        ("cairo OR quito", ["Arrests in Cairo", "Visit to Quito"]),
        ("visit NOT cairo", ["Visit to Quito"]),
        ("visit AND NOT cairo", ["Visit to Quito"]),
        ("Peru's", ["Visit to Quito"]),
        ("Peru’s president", ["Visit to Quito"]),
        ("title:Cairo", []),  # no column syntax: the word "title" does not occur
        ("Cairo,", ["Arrests in Cairo"]),
        ("(cairo)", ["Arrests in Cairo"]),
        ("^cairo + - {}", ["Arrests in Cairo"]),
        ('"union', ["Arrests in Cairo"]),  # an unclosed quote
        ("OR cairo", ["Arrests in Cairo"]),
        ("cairo AND", ["Arrests in Cairo"]),
        ("cairo OR OR quito", ["Arrests in Cairo", "Visit to Quito"]),
        ("NEAR(cairo quito)", []),
        ("🇵🇪 fishing", ["Visit to Quito"]),
        ("cairo'; DROP TABLE documents; --", []),
    ],
)
def test_a_search_takes_any_characters_as_words(ledger, query, expected):
    assert sorted(h.title or "" for h in filled(ledger).search(query)) == expected


@pytest.mark.parametrize("query", ["", " ", '"', '""', "***", "OR", "—", "()"])
def test_a_search_without_a_word_is_a_usage_error(ledger, query):
    with pytest.raises(UsageError, match="no word in it"):
        ledger.search(query)


@pytest.mark.parametrize("query", ["NOT cairo", "AND NOT cairo", "visit OR NOT cairo", "visit NOT NOT cairo"])
def test_a_search_for_what_is_not_there_needs_words_that_are(ledger, query):
    with pytest.raises(UsageError, match="NOT takes words away"):
        ledger.search(query)


def test_a_hit_shows_the_words_that_were_found(ledger):
    (hit,) = filled(ledger).search("police")
    assert "[police]" in hit.snippet


def test_a_query_also_chooses_analyses_in_order_of_publication(ledger):
    assert list(filled(ledger).analyses("cairo OR quito")) == [ARREST, VISIT]
    with pytest.raises(UsageError):
        ledger.analyses("—")


@pytest.fixture(scope="module")
def searched(tmp_path_factory):
    with Ledger(tmp_path_factory.mktemp("l") / "l.db") as book:
        yield filled(book)


@settings(max_examples=300, deadline=None)
@given(query=st.one_of(st.text(max_size=40), st.from_regex(re.compile(r'[a-z"*()^:+ -]{0,20}(OR|NOT|AND|NEAR)?[a-z"* ]{0,9}'))))
def test_no_query_is_an_error_of_the_database(searched, query):
    try:
        searched.search(query)
    except UsageError as error:
        assert re.search("no word in it|NOT takes words away", str(error))  # noqa: PT017 - raising is allowed, not demanded


def test_words_that_only_look_like_operators_stay_words():
    assert match_expression("and or Not") == '"and" "or" "Not"'


# --- the file


def test_a_reader_sees_whole_documents_while_another_writes(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as writer, Ledger(path, create=False) as reader:
        writer.add(ARREST, seen=SEEN)
        reading = reader.analyses()
        assert next(reading) == ARREST
        writer.add(VISIT, seen=SEEN)  # in the middle of the other's reading
        assert list(reading) == []  # which sees the ledger as it was when it began
        assert len(list(reader.analyses())) == 2


def test_a_ledger_is_not_made_where_one_is_only_read(tmp_path):
    with pytest.raises(LedgerError, match="cablegram add"):
        Ledger(tmp_path / "none.db", create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_told(tmp_path):
    with pytest.raises(LedgerError, match="no folder"):
        Ledger(tmp_path / "no" / "l.db")


def test_a_folder_is_no_ledger(tmp_path):
    with pytest.raises(LedgerError, match="not a usable ledger"):
        Ledger(tmp_path)


def test_a_file_that_is_no_database_stays_as_it_is(tmp_path):
    path = tmp_path / "notes.db"
    path.write_text("Buy milk. " * 200)
    with pytest.raises(LedgerError, match="not a usable ledger"):
        Ledger(path)
    assert path.read_text() == "Buy milk. " * 200


def test_another_programs_database_stays_as_it_is(tmp_path):
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE recipes (name)")
    before = path.read_bytes()
    with pytest.raises(LedgerError, match="another program"):
        Ledger(path)
    assert path.read_bytes() == before


def test_a_newer_ledger_is_refused_and_stays_as_it_is(tmp_path):
    path = tmp_path / "l.db"
    Ledger(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(LedgerError, match="newer cablegram"):
        Ledger(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,)


def test_a_damaged_page_is_told_and_not_a_traceback_of_sqlite(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as book:
        for number in range(40):
            book.add(analysis(f"Police arrested union leader number {number}. " * 40, event="arrested"), seen=SEEN)
    data = bytearray(path.read_bytes())
    data[8192:-4096] = b"\xa5" * (len(data) - 12288)
    path.write_bytes(data)
    with pytest.raises(LedgerError, match=re.escape(str(path))), Ledger(path) as book:
        list(book.analyses())


def test_a_record_of_another_shape_is_told(ledger):
    ledger.add(ARREST, seen=SEEN)
    ledger._db.execute("UPDATE analyses SET record = ?", [b'{"document": {}}'])
    with pytest.raises(LedgerError, match="does not fit this version"):
        list(ledger.analyses())


def test_an_older_ledger_is_brought_up_to_date_and_keeps_its_documents(tmp_path, monkeypatch):
    path = tmp_path / "l.db"
    with Ledger(path) as book:
        book.add(ARREST, seen=SEEN)
    monkeypatch.setattr(store, "MIGRATIONS", (*store.MIGRATIONS, ("ALTER TABLE documents ADD COLUMN archived TEXT",)))
    with Ledger(path) as book:
        assert list(book.analyses()) == [ARREST]
        assert book._db.execute("PRAGMA user_version").fetchone()[0] == len(store.MIGRATIONS)
        assert book._db.execute("SELECT archived FROM documents").fetchone()[0] is None


def older(path, analyses, *, schema):
    """A ledger as a cablegram of that schema left it."""
    rows = ("document position id type mode status actors recipients earliest latest confidence quote edtf rule").split()
    with closing(sqlite3.connect(path)) as db:
        for statement in (s for script in store.MIGRATIONS[:schema] for s in script):
            db.execute(statement)
        for number, one in enumerate(analyses, 1):
            doc, width = one.document, 12 if schema == 1 else 14
            facts = [
                number,
                doc.id,
                doc.input_id,
                doc.url,
                doc.publisher,
                doc.title,
                "en",
                doc.published,
                doc.source,
                doc.text,
                SEEN,
            ]
            db.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", facts)
            plain = one.to_dict()
            plain["document"].pop("version")  # a field that came later
            db.execute("INSERT INTO analyses VALUES (?, '{}', ?)", [number, json.dumps(plain).encode()])
            for row in event_rows(one, number):
                marks = ", ".join("?" * width)
                db.execute(f"INSERT INTO events ({', '.join(rows[:width])}) VALUES ({marks})", row[:width])
            for row in claim_rows(one, number):
                db.execute("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        db.execute(f"PRAGMA user_version = {schema}")
        db.execute(f"PRAGMA application_id = {store.APPLICATION}")
        db.commit()


@pytest.mark.parametrize("schema", [1, 2])
def test_a_ledger_of_any_older_schema_gives_what_it_held(tmp_path, schema):
    whole = [ARREST, VISIT, UNDATED]
    older(tmp_path / "old.db", whole, schema=schema)
    with Ledger(tmp_path / "old.db") as book, Ledger(tmp_path / "new.db") as new:
        filled(new)
        assert list(book.analyses()) == list(new.analyses())
        assert sorted(map(str, book.events())) == sorted(map(str, new.events()))
        assert [row.rule is None for row in book.events()] == [True, False, False]  # schema 1 did not know how dates are known
        assert list(book.documents()) == list(new.documents())
        assert [h.id for h in book.search("cairo")] == [h.id for h in new.search("cairo")]
        assert list(runs(book)) == []
        # and it lives on: an edit of what it holds is a version, known articles stay known
        changed = ARREST.document.text.replace("two", "three")
        edit = replace(ARREST, document=replace(ARREST.document, id="sha256:edit", text=changed, url="https://example.org/a"))
        assert [book.add(ARREST, seen=SEEN), book.add(edit, seen=SEEN)] == [0, 1]


def test_an_article_of_an_older_ledger_is_known_again_when_it_is_edited(tmp_path):
    at = replace(ARREST, document=replace(ARREST.document, url="https://example.org/a"))
    older(tmp_path / "old.db", [at], schema=2)
    edit = replace(at, document=replace(at.document, id="sha256:edit", text=at.document.text.replace("two", "three")))
    with Ledger(tmp_path / "old.db") as book:
        assert book.add(edit, seen=SEEN) == 2
        assert [row.id for row in book.documents()] == ["sha256:edit"]
        with pytest.raises(LedgerError, match="was not kept"):
            raw_text(book, at.document.id)


def test_a_migration_that_fails_changes_nothing(tmp_path, monkeypatch):
    path = tmp_path / "l.db"
    with Ledger(path) as book:
        book.add(ARREST, seen=SEEN)
    broken = ("ALTER TABLE documents ADD COLUMN archived TEXT", "CREATE NONSENSE")
    monkeypatch.setattr(store, "MIGRATIONS", (*store.MIGRATIONS, broken))
    with pytest.raises(LedgerError, match="NONSENSE"):
        Ledger(path)
    monkeypatch.undo()
    with Ledger(path) as book:
        assert list(book.analyses()) == [ARREST]
        assert "archived" not in {row["name"] for row in book._db.execute("PRAGMA table_info(documents)")}


def test_a_write_that_fails_leaves_nothing_behind(ledger, monkeypatch):
    def broken(*_: object) -> list[object]:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(store, "claim_rows", broken)
    with pytest.raises(LedgerError, match="disk full"):
        ledger.add(ARREST, seen=SEEN)
    assert list(ledger.documents()) == []
    monkeypatch.undo()
    assert ledger.add(ARREST, seen=SEEN)


def test_a_ledger_that_another_holds_is_told(ledger, monkeypatch):
    with closing(sqlite3.connect(ledger.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ledger._db.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(LedgerError, match="locked"):
            ledger.add(ARREST, seen=SEEN)


def _open(path: str) -> str:
    with Ledger(path) as book:
        return type(book).__name__


def test_many_processes_may_make_one_ledger_at_once(tmp_path):
    path = str(tmp_path / "l.db")
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        assert pool.map(_open, [path] * 12, chunksize=1) == ["Ledger"] * 12


WRITER = """
import sys
from dataclasses import replace
sys.path.insert(0, sys.argv[2])
from tests.test_store import analysis
from cablegram.running.store import Ledger
with Ledger(sys.argv[1]) as book:
    for number in range(100_000):
        book.add(analysis(f"Police arrested union leader number {number}.", event="arrested"), seen="2026-03-04")
        print(number, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_run_leaves_whole_documents(tmp_path):
    path = tmp_path / "l.db"
    root = Path(__file__).parent.parent
    command = [sys.executable, "-c", WRITER, str(path), str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:  # noqa: S603
        assert writer.stdout
        for _ in range(20):
            writer.stdout.readline()
        time.sleep(0.01)
        os.kill(writer.pid, signal.SIGKILL)
        told = 20 + len(writer.stdout.readlines())
    with Ledger(path, create=False) as book:
        rows = list(book.documents())
        assert told <= len(rows) <= told + 1  # the last one may have been written and not told
        assert all(row.events == 1 for row in rows)
        assert len(list(book.analyses())) == len(rows) == len(book.search("arrested", limit=100_000))
        assert book._db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert book.add(ARREST, seen=SEEN)
