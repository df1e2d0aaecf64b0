"""What is linked in a ledger as its readers meet it: up to date everywhere, and readable where nothing can be written."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner

from cablegram.core.errors import LedgerError
from cablegram.core.stories import Decision
from cablegram.linking.merged import make_occurrence, pairs_of
from cablegram.linking.reports import reports_of
from cablegram.running import links, store, store_links
from cablegram.running.jobs import link, link_to_read, rebuild
from cablegram.running.query import query_ledger
from cablegram.running.store import Ledger
from cablegram.running.store_decisions import decide_on
from cablegram.running.store_links import drop_reports, occurrences, unlink_all
from cablegram.running.store_storylines import reconsider_stories, storylines
from cablegram.serving.cli import cli
from tests.test_linking import DOCS, LATER, OTHER, OWN, SEEN, WIRE, doc

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cablegram.core.records import Analysis
    from cablegram.core.stories import Occurrence

PADDING = (  # words of their own for two reports of one event, so that they are no one story
    " Orchard growers counted pears, plums and quinces while beekeepers moved hives uphill before frost reached the valley farms.",
    " Violinists rehearsed a sonata, a fugue and two marches in the concert hall as stagehands tuned lamps, curtains and pulleys.",
)


def test_a_storyline_names_the_occurrences_that_stand_whatever_came_last(tmp_path: Path) -> None:
    """An earlier report in another story gives the occurrence another id."""
    early, late = (
        doc(WIRE + PADDING[0] * 40, "2026-03-04", day="2026-03-03"),
        doc(OWN + PADDING[1] * 40, "2026-03-05", day="2026-03-03"),
    )
    held = []
    for n, order in enumerate([(early, late), (late, early)]):
        with Ledger(tmp_path / f"{n}.db") as ledger:
            for one in order:
                ledger.add(one, seen=SEEN)
                link(ledger)
            stand = {o.id for o in occurrences(ledger)}
            assert len(stand) == 1
            held.append({s.id: s.occurrences for s in storylines(ledger)})
            assert len(held[-1]) == 2
            assert {o for told in held[-1].values() for o in told} == stand
    assert held[0] == held[1]


def test_a_rejected_event_leaves_its_storyline_and_comes_back_when_that_is_taken_back(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        read = doc(OTHER, "2026-03-05", day="2026-02-16")
        event = f"event:{read.events[0].id}"
        ledger.add(replace(read, events=(replace(read.events[0], id=event),)), seen=SEEN)
        link(ledger)
        for verb, count in (("reject", 0), ("accept", 1)):
            decide_on(ledger, Decision(verb=verb, one=event))
            link(ledger)
            for _ in range(2):
                (story,) = storylines(ledger)
                assert len(story.occurrences) == len(list(occurrences(ledger))) == count
                rebuild(ledger)


def named(read: Analysis) -> Analysis:
    """With ids as the machine gives them, which a person's decisions name."""
    events = tuple(replace(e, id=f"event:{e.id}") for e in read.events)
    return replace(read, document=replace(read.document, id=f"sha256:{read.document.id}"), events=events)


class Interrupted(Ledger):
    """A ledger in which another process gets a word in after the first transaction."""

    meanwhile: Callable[[], None] | None = None

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        with super().write() as db:
            yield db
        act, self.meanwhile = self.meanwhile, None
        if act:
            act()


def test_what_a_person_decides_while_another_process_links_is_not_undone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    read = [named(one) for one in (DOCS[5], DOCS[0], DOCS[3])]
    with Ledger(path) as person, Interrupted(path) as run:
        for one in read:
            person.add(one, seen=SEEN)

        def decide() -> None:
            decide_on(person, Decision(verb="reject", one=read[1].events[0].id))
            decide_on(person, Decision(verb="merge", one=read[0].document.id, other=read[2].document.id))
            link(person)

        run.meanwhile = decide
        link(run)
        assert {r.event_id for o in occurrences(run) for r in o.reports} == {read[0].events[0].id, read[2].events[0].id}
        assert any({read[0].document.id, read[2].document.id} <= {d.id for d in s.documents} for s in storylines(run))


def test_a_merge_that_comes_while_storylines_are_settled_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    docs = [named(doc(text + pad * 40, "2026-03-04", day=None)) for text, pad in zip((WIRE, OWN), PADDING, strict=True)]
    with Ledger(path) as person, Interrupted(path) as run:
        for one in docs:
            person.add(one, seen=SEEN)
        link(person)
        assert len(list(storylines(person))) == 2
        with person.write() as db:
            reconsider_stories(db, [one.document.id for one in docs])

        def decide() -> None:
            decide_on(person, Decision(verb="merge", one=docs[0].document.id, other=docs[1].document.id))

        run.meanwhile = decide
        link(run)
        link(person)
        assert [len(s.documents) for s in storylines(run)] == [2]


def test_a_ledger_that_is_linked_is_read_while_another_process_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)
    with Ledger(tmp_path / "a.db") as ledger, Ledger(tmp_path / "a.db") as other:
        for one in DOCS[:4]:
            ledger.add(one, seen=SEEN)
        link(ledger)
        with other.write():
            assert link_to_read(ledger) is None
        ledger.add(DOCS[4], seen=SEEN)
        with other.write():
            assert "locked" in (link_to_read(ledger) or "")
            assert len(list(storylines(ledger))) >= 1
            with pytest.raises(LedgerError, match="locked"):
                link(ledger)
        assert link_to_read(ledger) is None


def test_a_ledger_in_a_folder_that_cannot_be_written_is_listed_with_a_note(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a ledger.db"
    with Ledger(path) as ledger:
        for one in DOCS[:4]:
            ledger.add(one, seen=SEEN)
        link(ledger)
        story = next(storylines(ledger)).id
        ledger.add(doc(LATER, "2026-03-07", day=None), seen=SEEN)
    real = os.access
    monkeypatch.setattr(
        "cablegram.running.store.os.access", lambda where, mode, **more: mode != os.W_OK and real(where, mode, **more)
    )
    for command in (["list", "--occurrences"], ["storylines"], ["tension", "BEL"]):
        told = CliRunner().invoke(cli, [*command, "--ledger", str(path), "--format", "json"])
        assert told.exit_code == 0, told.output
        assert "readonly" in told.stderr
        assert msgspec.json.decode(told.stdout)
    page = ["--out", "-", "--format", "md"]
    for command in (
        ["export", "jsonl", "--out", str(tmp_path / "out")],
        ["dossier", "--pair", "BEL", "ARD", *page],
        ["dossier", "--storyline", story, *page],
        ["dossier", "--actor", "state:BEL", *page],
    ):
        told = CliRunner().invoke(cli, [*command, "--ledger", str(path)])
        assert told.exit_code == 0, told.output
        assert "readonly" in told.stderr
        assert ("occurrences.jsonl" if command[0] == "export" else "Petrel") in told.stdout
    assert query_ledger(path, "SELECT count(*) FROM documents", limit=1, seconds=5).rows == ((5,),)
    monkeypatch.undo()
    assert "readonly" not in CliRunner().invoke(cli, ["list", "--occurrences", "--ledger", str(path)]).stderr


def test_an_edit_leaves_nothing_of_the_former_version_linked(tmp_path: Path) -> None:
    first = doc(WIRE, "2026-03-04", day="2026-03-03")
    named = replace(first, document=replace(first.document, url="https://example.org/petrel"))
    edited = doc(WIRE + " The mayor had no comment.", "2026-03-04", day="2026-03-03")
    edited = replace(edited, document=replace(edited.document, url="https://example.org/petrel"))
    with Ledger(tmp_path / "a.db") as ledger:
        for one in (named, DOCS[3], edited):
            assert ledger.add(one, seen=SEEN)
            link(ledger)
        old = next(ledger.rows("SELECT document FROM superseded"))[0]
        for table in (
            "reports",
            "copy_marks",
            "report_keys",
            "report_edges",
            "story_sketches",
            "story_keys",
            "storyline_documents",
        ):
            assert not list(ledger.rows(f"SELECT 1 FROM {table} WHERE document = ?", [old]))
        assert {r.doc_id for o in occurrences(ledger) for r in o.reports} == {edited.document.id, DOCS[3].document.id}
        assert sum(row["documents"] for row in ledger.rows("SELECT documents FROM volume")) == 2


def steps(ledger: Ledger, act: Callable[[], object]) -> int:
    """How many instructions SQLite's machine takes for something."""
    count = 0

    def one() -> None:
        nonlocal count
        count += 1

    ledger._db.set_progress_handler(one, 1)
    act()
    ledger._db.set_progress_handler(None, 0)
    return count


def of_years(count: int) -> list[Analysis]:
    """Articles of many years with the same words, each year a boat of its own."""
    years = (f"{2000 - n}" for n in range(count))
    return [doc(WIRE + f" It was the raid of {year}.", f"{year}-03-04", day=f"{year}-03-03") for year in years]


def test_linking_looks_at_nothing_where_nothing_is_new_and_at_what_a_new_article_touches_else(tmp_path: Path) -> None:
    idle, spent = [], []
    for count in (4, 24):
        with Ledger(tmp_path / f"{count}.db") as ledger:
            for one in of_years(count):
                edited = replace(one, document=replace(one.document, url=f"https://example.org/{one.document.published}"))
                ledger.add(edited, seen=SEEN)
                text = one.document.text + " The mayor had no comment."
                again = replace(edited.document, id=f"{one.document.id} 2", text=text)
                assert ledger.add(replace(edited, document=again), seen=SEEN) == 2
            link(ledger)
            idle.append(steps(ledger, lambda ledger=ledger: link(ledger)))
            ledger.add(DOCS[0], seen=SEEN)
            spent.append(steps(ledger, lambda ledger=ledger: link(ledger)))
            assert len(list(ledger.rows("SELECT 1 FROM story_sketches"))) == count + 1
    assert idle[0] == idle[1] < 200
    assert spent[0] == pytest.approx(spent[1], rel=0.05)


def reports_of_one_event(count: int) -> list[Analysis]:
    words = WIRE[: WIRE.index(" and its eleven")]
    return [doc(f"{words}, note {n} of the coast guard said.", "2026-03-04", day="2026-03-03") for n in range(count)]


def test_taking_out_what_is_linked_costs_by_the_report_however_many_tell_one_event(tmp_path: Path) -> None:
    alone, whole = [], []
    for count in (8, 32):
        with Ledger(tmp_path / f"{count}.db") as ledger:
            for one in reports_of_one_event(count):
                ledger.add(one, seen=SEEN)
            link(ledger)
            assert [o.n_reports for o in occurrences(ledger)] == [count]
            with ledger.write() as db:
                db.execute("DELETE FROM report_edges")  # as many as there are pairs: what is counted is the rest
                alone.append(steps(ledger, lambda db=db: drop_reports(db, 3)))
            whole.append(steps(ledger, lambda ledger=ledger: unlink_all(ledger)))
            link(ledger)
            assert [o.n_reports for o in occurrences(ledger)] == [count]
    assert alone[1] < 1.2 * alone[0]
    assert whole[1] < 4.4 * whole[0]


def test_an_occurrence_of_which_many_documents_wait_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    real = store_links.put_occurrence
    monkeypatch.setattr(store_links, "put_occurrence", lambda db, one, places: (made.append(one.n_reports), real(db, one, places)))
    with Ledger(tmp_path / "a.db") as ledger:
        for one in reports_of_one_event(12):
            ledger.add(one, seen=SEEN)
        link(ledger)
        assert made == [12]
        with ledger.write() as db:
            store_links.relink(db, range(1, 7))
        link(ledger)
        assert made == [12, 12]


def test_a_run_killed_before_occurrences_were_made_is_finished_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        for one in DOCS[:4]:
            ledger.add(one, seen=SEEN)
        with monkeypatch.context() as patch:
            patch.setattr(links, "_regroup", broken)
            with pytest.raises(KeyboardInterrupt):
                link(ledger)
    with Ledger(tmp_path / "a.db") as ledger:
        assert list(occurrences(ledger)) == []
        link(ledger)
        assert [o.n_reports for o in occurrences(ledger)] == [4]
        before = list(occurrences(ledger))
        with ledger.write() as db:
            store_links.relink(db, [1, 3])
        with monkeypatch.context() as patch:
            patch.setattr(links, "_regroup", broken)
            with pytest.raises(KeyboardInterrupt):
                link(ledger)
        link(ledger)
        assert list(occurrences(ledger)) == before


def broken(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def test_a_page_of_a_country_or_a_pair_costs_by_the_page_and_every_filter_finds_what_it_says(tmp_path: Path) -> None:
    spent = []
    for count in (6, 60):
        with Ledger(tmp_path / f"{count}.db") as ledger:
            made = make_occurrence(reports_of(DOCS[0]), originals={})
            with ledger.write() as db:
                for n in range(count):
                    days = f"2026-01-{1 + n % 28:02}" if n % 7 else None
                    sides = {"actors": made.actors[: n % 3], "recipients": made.recipients[: (n + 1) % 3]}
                    store_links.put_occurrence(db, replace(made, id=f"occurrence:{n:02}", day=days, **sides), [])
            every = list(occurrences(ledger))

            def having(o: Occurrence, who: tuple[str, ...]) -> bool:
                return any(set(who) <= {a, b} for a, b in pairs_of(o))

            for asked in (
                {"country": "BEL"},
                {"pair": ("ARD", "BEL")},
                {"pair": ("", "ARD")},
                {"country": "ARD", "pair": ("BEL", "ARD")},
            ):
                who = tuple({*asked.get("pair", ()), *([asked["country"]] if "country" in asked else [])})
                expected = [o for o in every if having(o, who)]
                assert list(occurrences(ledger, **asked)) == expected != []
                late = [o for o in expected if o.day and o.day >= "2026-01-03"]
                assert list(occurrences(ledger, since="2026-01-03", **asked)) == late
    for count in (6, 60):
        with Ledger(tmp_path / f"{count}.db") as ledger:
            pages = ({"country": "BEL", "limit": 2}, {"pair": ("ARD", "BEL"), "limit": 1}, {"status": "planned"}, {"type": "AID"})
            spent.append([steps(ledger, lambda asked=asked, ledger=ledger: list(occurrences(ledger, **asked))) for asked in pages])
    assert all(many < 2 * few for few, many in zip(*spent, strict=True)), spent
