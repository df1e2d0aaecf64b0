"""Versions of an edited article: what is one and what is not, what changed, and that reading only the changes loses nothing."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.remembered import Remembering, pack_readings, unpack_readings
from cablegram.core.errors import LedgerError
from cablegram.core.records import Failure
from cablegram.core.settings import Settings
from cablegram.linking.duplicates import find_copies
from cablegram.linking.versions import Version, edits, identity, word_diff
from cablegram.reading.ingest import read_inputs
from cablegram.running.jobs import add_inputs, bundled_articles, read_ledger, rebuild
from cablegram.running.pipeline import analyze, load_coder, read_document
from cablegram.running.store import Ledger
from cablegram.running.store_manifest import runs
from cablegram.running.store_rows import Kept
from cablegram.running.store_versions import raw_text, versions
from tests.test_store import SEEN, analysis

ROOT = Path(__file__).parent.parent
LATER = "2026-03-05T10:00:00+00:00"
TODAY = Settings(today=date(2026, 6, 1))
FIRST = (
    "Egyptian police arrested two union leaders in Cairo on Monday, the interior ministry said. The union called for a strike next "
    "week. Thousands of workers marched through the capital on Sunday. The government rejected the demand for talks."
)
EDITED = FIRST.replace("two union", "three union") + " A court released one of them on Thursday."
# another report by the same pattern: what a site prints of every such event
OTHER = (
    "Peruvian police arrested nine dock workers in Callao on Friday, the interior ministry said. The port stayed closed for a day. "
    "Two ships waited in the bay until the evening. The mayor spoke of a misunderstanding between the two sides."
)


def version(text: str, *, publisher: str | None = "The Example", published: str | None = "2026-03-02") -> Version:
    return Version(text=text, publisher=publisher, published=published)


def article(text: str, *, url: str | None = "https://example.org/a", published: str = "2026-03-02", **more: str):
    made = analysis(text, event="arrested", published=published, **more)
    return replace(made, document=replace(made.document, url=url))


@pytest.fixture
def ledger(tmp_path):
    with Ledger(tmp_path / "l.db") as book:
        yield book


# --- what is a version of what


@pytest.mark.parametrize(
    ("facts", "path", "name"),
    [
        ({"url": "https://example.org/a", "input_id": "7"}, "/news/a.html", "url:https://example.org/a"),
        ({"input_id": "7", "source": "a.jsonl:3"}, "/news/a.jsonl:3", "id:7"),
        ({"source": "news/a.txt"}, "/home/news/a.txt", "path:/home/news/a.txt"),
        ({"source": "news/a.jsonl:3"}, "/home/news/a.jsonl:3", None),  # tomorrow's line 3 is another article
        ({"source": "https://example.org/feed"}, "/home/https:/example.org/feed", None),
        ({"source": "-"}, None, None),
    ],
)
def test_an_article_is_called_by_what_is_its_own(facts, path, name):
    doc = replace(analysis(FIRST).document, **facts)
    assert identity(doc, path=Path(path) if path else None) == name


@pytest.mark.parametrize("name", ["url:https://example.org/a", "id:7", "path:/news/a.txt"])
def test_an_edit_is_known_under_every_kind_of_name(name):
    assert edits(version(EDITED), version(FIRST), name=name) > 0.7


@pytest.mark.parametrize("name", ["url:https://example.org/", "id:1", "path:/news/today.txt"])
def test_another_article_under_the_same_name_is_no_version(name):
    assert edits(version(OTHER), version(FIRST), name=name) is None


def test_a_number_is_no_name_across_publishers_or_days():
    for other in (version(EDITED, publisher="The Other"), version(EDITED, published="2026-03-03")):
        assert edits(other, version(FIRST), name="id:7") is None
        assert edits(other, version(FIRST), name="url:https://example.org/a") is not None
    assert edits(version(EDITED, publisher=None), version(FIRST), name="id:7") is not None


def test_a_flash_that_grows_into_a_report_keeps_its_address_only():
    flash = "Egyptian police arrested two union leaders in Cairo on Monday, the interior ministry said."
    longer = "Egyptian police arrested two union leaders in Cairo on Monday, the ministry said."
    assert edits(version(longer), version(flash), name="url:https://example.org/a") is not None
    assert edits(version(longer), version(flash), name="id:7") is None  # too few words to tell by
    assert edits(version(""), version(flash), name="url:https://example.org/a") is None


def test_of_the_bundled_articles_only_a_wire_copy_could_be_a_version_of_another():
    docs = [
        read_document(raw, settings=TODAY)[0] for path, _ in bundled_articles() for raw in read_inputs([str(path)], settings=TODAY)
    ]
    read = [version(doc.text, publisher=None, published=None) for doc in docs]
    alike = {
        frozenset((docs[i].id, docs[j].id))
        for i, a in enumerate(read)
        for j, b in enumerate(read)
        if i < j and edits(a, b, name="url:https://example.org/") is not None
    }
    assert alike == {frozenset((copy.doc_id, copy.of)) for copy in find_copies(docs)}  # which stand under two addresses


# --- what changed


def test_a_word_that_was_changed_is_told_between_those_that_stayed():
    assert [
        (c.kind, c.text) for c in word_diff("Police arrested two leaders. They wept.", "Police arrested three leaders. They wept.")
    ] == [
        ("same", "Police arrested"),
        ("removed", "two"),
        ("added", "three"),
        ("same", "leaders. They wept."),
    ]


@given(old=st.text(alphabet="ab .\n“”'"), new=st.text(alphabet="ab .\n“”'"))
def test_a_diff_holds_all_of_both_texts_but_spaces(old, new):
    changes = word_diff(old, new)
    for left_out, text in (("added", old), ("removed", new)):
        assert "".join("".join(c.text.split()) for c in changes if c.kind != left_out) == "".join(text.split())
    assert all(one.kind != other.kind for one, other in pairwise(changes))


# --- in the ledger


def test_an_edited_article_takes_the_place_of_the_former_one_which_stays_readable(ledger):
    assert [ledger.add(article(FIRST), seen=SEEN), ledger.add(article(EDITED), seen=LATER)] == [1, 2]
    assert [(row.id, row.version) for row in ledger.documents()] == [(article(EDITED).document.id, 2)]
    assert [a.document.text for a in ledger.analyses()] == [EDITED]
    assert [(row.document, row.version) for row in ledger.events()] == [(article(EDITED).document.id, 2)]
    assert [hit.id for hit in ledger.search("marched")] == [article(EDITED).document.id]
    assert ledger.get("https://example.org/a").document.version == 2
    assert ledger.get(article(FIRST).document.id).document.text == FIRST
    assert ledger.get("https://example.org/a", version=1).document.text == FIRST
    assert [row.first_seen for row in versions(ledger, "https://example.org/a")] == [SEEN, LATER]


def test_every_version_has_the_one_before(ledger):
    texts = [FIRST, EDITED, EDITED.replace("one of them", "two of them")]
    assert [ledger.add(article(text), seen=SEEN) for text in texts] == [1, 2, 3]
    assert [row.text for row in versions(ledger, article(EDITED).document.id)] == texts
    with pytest.raises(LedgerError, match="no version 4; it has 3"):
        ledger.get("https://example.org/a", version=4)


def test_two_articles_of_one_name_are_two_documents_and_each_has_its_own_versions(ledger):
    for text in (FIRST, OTHER, EDITED, OTHER.replace("nine", "ten")):
        ledger.add(article(text), seen=SEEN)
    assert [row.version for row in ledger.documents()] == [2, 2]
    with pytest.raises(LedgerError, match="more than one document"):
        ledger.get("https://example.org/a")


def test_an_article_known_word_for_word_is_no_version_even_after_its_edit(ledger):
    for text in (FIRST, EDITED):
        ledger.add(article(text), seen=SEEN)
    assert ledger.add(article(FIRST), seen=LATER) == 0
    assert next(ledger.documents()).version == 2


def test_the_input_is_kept_to_the_character_and_under_its_hash(ledger):
    page = f"<html><body>\r\n<p>{FIRST}</p></body></html>"
    ledger.add(article(FIRST), seen=SEEN, kept=Kept(raw=page))
    ledger.add(article(OTHER, url=None), seen=SEEN, kept=Kept(raw=OTHER))
    assert raw_text(ledger, "https://example.org/a") == page
    assert raw_text(ledger, article(OTHER).document.id) == OTHER
    assert [row["count(*)"] for row in ledger.rows("SELECT count(*) FROM raws")] == [1]  # a text that is its own input is kept once
    with ledger.write() as db:
        db.execute("UPDATE versions SET raw = replace(raw, substr(raw, 1, 1), 'x')")
    with pytest.raises(LedgerError, match="its own hash"):
        raw_text(ledger, article(OTHER).document.id)


# --- only what changed is read again


@pytest.fixture(scope="module")
def docs():
    read = [
        read_document(raw, settings=TODAY) for path, _ in bundled_articles() for raw in read_inputs([str(path)], settings=TODAY)
    ]
    return [doc for doc, _ in read][:6]


def edited(doc):
    """The article with a word changed in its third sentence from the end, one put in front of it and the last left out."""
    *rest, last, _ = doc.text.rsplit(". ", 2)
    text = ". ".join([*rest, "Nobody was hurt, officials told reporters on Tuesday", last.replace(" the ", " a ", 1)]) + "."
    return replace(doc, text=text, id="sha256:edited", raw_map=())


def test_an_edited_article_read_where_it_changed_is_as_if_read_whole(docs):
    coder, asked, reused = load_coder(), 0, 0
    for doc in docs:
        first = Remembering(coder.model, {})
        assert analyze(doc, coder=replace(coder, reader=first)) == analyze(doc, coder=coder)
        again = Remembering(coder.model, unpack_readings(pack_readings(first.kept)))
        assert analyze(edited(doc), coder=replace(coder, reader=again)) == analyze(edited(doc), coder=coder)
        asked, reused = asked + again.asked, reused + again.reused
    assert 0.5 < reused / asked < 1


def test_what_the_model_says_of_a_sentence_depends_on_nothing_beside_it():
    model, some = load_coder().model, [FIRST.split(". ", maxsplit=1)[0] + ".", "The army withdrew.", OTHER]
    together = model.find(some, threshold=0.2)
    assert together == [model.find([s], threshold=0.2)[0] for s in some]
    asked = [(s, (t.start, t.end)) for s, found in zip(some, together, strict=True) for t in found.triggers]
    assert len(asked) > 3
    assert model.read_events(asked) == [e for s in some for e in model.read_events([q for q in asked if q[0] == s])]


def test_readings_of_another_shape_cost_a_reading_and_no_more():
    assert unpack_readings(b"nothing") == {}


def test_an_article_edited_on_disk_is_a_version_and_its_run_says_what_was_saved(tmp_path, ledger):
    path = tmp_path / "a.txt"
    for text in (FIRST, EDITED, OTHER):
        path.write_text(text)
        (outcome,) = add_inputs(ledger, [str(path)], settings=replace(TODAY, published="2026-03-02"), seen=SEEN)
        assert not isinstance(outcome, Failure)
    assert [row.version for row in ledger.documents()] == [2, 1]
    assert [(r.added, r.versions, r.sentences, r.reused) for r in runs(ledger)] == [(1, 0, 4, 0), (0, 1, 5, 3), (1, 0, 4, 0)]
    kept = ledger.get(next(ledger.documents()).id)
    assert kept == replace(whole := analyze(kept.document, coder=load_coder(), flags=kept.flags[:0]), flags=kept.flags)
    assert whole.events


# --- rebuilding, killing, reading while another writes


def everything(book: Ledger) -> list[list[tuple[object, ...]]]:
    tables = ("events", "claims", "heirs", "rejected", "versions")
    return [sorted(tuple(row) for row in book.rows(f"SELECT * FROM {table}")) for table in tables]


def test_a_rebuild_gives_the_same_rows_and_mends_what_was_lost(ledger):
    for text in (FIRST, EDITED, OTHER):
        ledger.add(article(text, speaker="police"), seen=SEEN)
    before, found = everything(ledger), ledger.search("arrested")
    with ledger.write() as db:
        db.execute("DELETE FROM events WHERE position = 0")
        db.execute("UPDATE claims SET stance = 'denies'")
        db.execute("DELETE FROM heirs")
        db.execute("INSERT INTO rejected VALUES ('event:of nothing')")
        db.execute("INSERT INTO words (words) VALUES ('delete-all')")
    assert ledger.search("arrested") == []
    assert rebuild(ledger) == 3
    assert everything(ledger) == before
    assert ledger.search("arrested") == found
    assert len(list(read_ledger(ledger, settings=TODAY))) == 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_a_run_killed_at_any_instant_and_taken_up_ends_in_the_same_ledger():
    """Ten instants, for time's sake; `python -m benchmarks.killing` takes two hundred."""
    command = [sys.executable, "-m", "benchmarks.killing", "--instants", "10"]
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": "src:."}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "10 runs killed" in done.stdout
    assert "0 ended in another ledger" in done.stdout


def _read_on(path: str, ready: str) -> int:
    """Read all there is, again and again until the last document stands; how many different ledgers were seen."""
    seen: set[int] = set()
    with Ledger(path, create=False) as book:
        Path(ready).touch()
        while True:
            texts = [a.document.text for a in book.analyses()]
            rows = list(book.documents())
            assert all(row.events == 1 for row in rows), "half a document was seen"
            assert len(texts) <= len(rows)
            assert len(list(book.search("arrested"))) <= 20
            seen.add(len(rows))
            if any("number 99 " in text for text in texts):
                return len(seen)


def test_several_processes_read_while_one_writes(tmp_path):
    path, ready = str(tmp_path / "l.db"), [tmp_path / f"reader {n}" for n in range(2)]
    with Ledger(path) as book, multiprocessing.get_context("spawn").Pool(2) as pool:
        reading = pool.starmap_async(_read_on, [(path, str(name)) for name in ready], chunksize=1)
        deadline = time.monotonic() + 60
        while not all(name.exists() for name in ready):
            assert time.monotonic() < deadline
            time.sleep(0.01)
        for number in range(100):
            book.add(article(FIRST.replace("two", f"number {number} and two"), url=f"https://example.org/{number}"), seen=SEEN)
            time.sleep(0.005)
        assert min(reading.get(timeout=60)) > 2
        assert len(list(book.documents())) == 100
