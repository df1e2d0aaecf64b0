"""Copies and occurrences in a ledger: the same whatever the order, a document at a time, under a person's decisions."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cablegram.coding.labels import PAIRS
from cablegram.core.stories import Decision
from cablegram.linking.clusters import clusters
from cablegram.linking.duplicates import credits_in, find_copies
from cablegram.linking.merged import pairs_of
from cablegram.linking.occurrences import edge_between, join_reports
from cablegram.linking.reports import Facts, reports_of
from cablegram.running import store_links
from cablegram.running.links import link_pending
from cablegram.running.store import Ledger
from tests.reporting_cases import Case

if TYPE_CHECKING:
    from cablegram.core.records import Analysis

SEEN = "2026-03-09T08:00:00Z"
WIRE = (
    "QUILL (Reuters) - Belmark guards seized the Ardish trawler Petrel off Quill on Tuesday, the coast guard said. "
    "The boat and its eleven men were towed to the harbour at dawn, and the harbour master said that nobody was hurt in the chase."
)
OWN = (
    "For the second year a boat from Ardland lies in Quill against its will. Belmark guards seized the trawler Petrel on Tuesday "
    "after what its cook calls a joke of a chase. Eleven men sleep in the gymnasium."
)
LATER = "The owners of the Petrel, the trawler that Belmark guards seized, asked on Friday for money back."
OTHER = "Belmark guards seized the Ardish trawler Gannet off Quill on Monday, 16 February, and let it go for a fine a week later."


def doc(text: str, published: str, *, day: str | None, publisher: str = "The Courier") -> Analysis:
    c = Case(text=text, published=published, publisher=publisher)
    boat = next(
        w for w in ("the Ardish trawler Petrel", "the trawler Petrel", "the trawler", "the Ardish trawler Gannet") if w in text
    )
    words = next((w for w in ("Tuesday", "16 February") if w in text), None)
    time = c.time(words, day, day) if day and words else None
    c.event(
        "COERCE",
        "seized",
        evidence="seized",
        mode="seize",
        actors=(c.party("Belmark guards", "BEL"),),
        recipients=(c.party(boat, "ARD"),),
        time=time,
    )
    return c.analysis()


DOCS = (
    doc(WIRE, "2026-03-04", day="2026-03-03", publisher="Wire"),
    doc(WIRE[: WIRE.index(" and its eleven")] + ".", "2026-03-04", day="2026-03-03", publisher="The Mirror"),
    doc(WIRE.replace("nobody was hurt", "all were well"), "2026-03-05", day="2026-03-03", publisher="Gazette"),
    doc(OWN, "2026-03-05", day="2026-03-03", publisher="The Example"),
    doc(LATER, "2026-03-07", day=None, publisher="Harbour News"),
    doc(OTHER, "2026-03-05", day="2026-02-16", publisher="The Example"),
)


def linked(path, docs, *, at_once=False, decisions=(), judge=None):
    with Ledger(path) as ledger:
        for one in docs:
            ledger.add(one, seen=SEEN)
            if not at_once:
                link_pending(ledger, decisions=lambda: decisions, judge=judge)
        link_pending(ledger, decisions=lambda: decisions, judge=judge)
        return sorted(store_links.occurrences(ledger), key=lambda o: o.id), set(store_links.copies(ledger))


def by_words(task, pairs):
    """A judge that takes two sentences for one event, or whatever is asked, by the words that they share."""
    found = []
    for one, other in pairs:
        mine, theirs = set(one.text.split()), set(other.text.split())
        share = len(mine & theirs) / len(mine | theirs)
        rest = len(PAIRS[task]) - 1
        found.append({**dict.fromkeys(PAIRS[task], (1 - share) / rest), PAIRS[task][-1]: share})
    return found


def never(task, pairs):
    """A judge that takes nothing for one event."""
    return [{**dict.fromkeys(PAIRS[task], 0.0), PAIRS[task][0]: 1.0} for _ in pairs]


def groups(occurrences):
    return {frozenset((r.doc_id, r.event_id) for r in o.reports) for o in occurrences}


def test_reports_of_one_event_are_one_occurrence_and_copies_count_once(tmp_path):
    found, copies = linked(tmp_path / "l.db", DOCS)
    seized, other = sorted(found, key=lambda o: -o.n_reports)
    assert {r.doc_id for r in seized.reports} == {a.document.id for a in DOCS[:5]}
    assert (seized.n_reports, seized.n_independent) == (5, 3)
    assert [r.copy_of for r in seized.reports].count(DOCS[0].document.id) == 2
    assert {c.of for c in copies} == {DOCS[0].document.id}
    assert {c.agency for c in copies} == {"Reuters"}
    assert (seized.day, seized.status, seized.id) == ("2026-03-03", "occurred", f"occurrence:{seized.reports[0].event_id}")
    assert [p.country for p in seized.actors] == ["BEL"]
    assert [p.country for p in seized.recipients] == ["ARD"]
    assert [r.doc_id for r in other.reports] == [DOCS[5].document.id]


def test_two_reports_of_one_outlet_are_one_independent_source(tmp_path):
    docs = [DOCS[3], doc(LATER, "2026-03-07", day=None, publisher="the example")]
    (seized,) = linked(tmp_path / "l.db", docs)[0]
    assert (seized.n_reports, seized.n_independent) == (2, 1)


def test_every_report_after_the_first_says_why_it_belongs(tmp_path):
    seized = max(linked(tmp_path / "l.db", DOCS)[0], key=lambda o: o.n_reports)
    assert [j.other for j in seized.joins] == [r.event_id for r in seized.reports[1:]]
    assert any("date (2026-03-03)" in j.reason or j.reason == "the same sentence" for j in seized.joins)
    assert all(j.reason and j.by is None for j in seized.joins)


@given(order=st.permutations(range(len(DOCS))), at_once=st.booleans())
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_result_does_not_depend_on_the_order_and_is_that_of_the_batch(tmp_path_factory, order, at_once):
    docs = [DOCS[i] for i in order]
    found, copies = linked(tmp_path_factory.mktemp("l") / "l.db", docs, at_once=at_once)
    expected, as_copies = linked(tmp_path_factory.mktemp("l") / "l.db", DOCS)
    assert found == expected
    assert copies == as_copies == set(find_copies([a.document for a in docs]))
    batch = join_reports([r for a in docs for r in reports_of(a)])
    assert groups(found) == {frozenset((r.doc_id, r.event.id) for r in g.reports) for g in batch}


@given(order=st.permutations(range(len(DOCS))), at_once=st.booleans())
@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_sentences_read_side_by_side_give_the_same_in_any_order_and_in_the_batch(tmp_path_factory, order, at_once):
    docs = [DOCS[i] for i in order]
    found, _ = linked(tmp_path_factory.mktemp("l") / "l.db", docs, at_once=at_once, judge=by_words)
    assert found == linked(tmp_path_factory.mktemp("l") / "l.db", DOCS, judge=by_words)[0]
    batch = join_reports([r for a in docs for r in reports_of(a)], judge=by_words)
    assert groups(found) == {frozenset((r.doc_id, r.event.id) for r in g.reports) for g in batch}


def test_what_the_model_reads_as_two_events_weighs_against_the_signs():
    told = [Facts(r) for a in (DOCS[0], DOCS[3]) for r in reports_of(a)]
    by_signs, against = edge_between(*told), edge_between(*told, judge=never)
    assert by_signs is not None
    assert against is None or against.weight < by_signs.weight
    assert "side by side" not in by_signs.reason


def test_a_reason_says_what_reading_side_by_side_adds():
    told = [Facts(r) for a in (DOCS[0], DOCS[3]) for r in reports_of(a)]
    surely = edge_between(*told, judge=lambda _, pairs: [{"other": 0.1, "same": 0.9} for _ in pairs])
    assert surely is not None
    assert surely.reason.endswith("read side by side, 90% one event")


def test_copies_of_one_sentence_are_not_read():
    def refuse(task, pairs):
        raise AssertionError(task, pairs)

    told = [Facts(r) for a in DOCS[:2] for r in reports_of(a)]
    assert edge_between(replace_sentence(told[0]), replace_sentence(told[1]), judge=refuse) is not None


def replace_sentence(facts):
    return Facts(replace(facts.report, sentence="Belmark guards seized the trawler on Tuesday."))


def test_the_ledger_is_not_held_while_sentences_are_read(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger, Ledger(tmp_path / "l.db") as other:
        for one in DOCS[:4]:
            ledger.add(one, seen=SEEN)
        held = []

        @cache
        def judge(task, pairs):
            with other.write():  # raises where the ledger is held
                held.append(task)
            return by_words(task, pairs)

        link_pending(ledger, judge=lambda task, pairs: judge(task, tuple(pairs)))
        assert set(held) == {"same"}


def test_a_document_read_anew_leaves_what_it_reported_before(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger:
        for one in DOCS[:4]:
            ledger.add(one, seen=SEEN)
        link_pending(ledger)
        before = list(store_links.occurrences(ledger))
        with ledger.write() as db:
            changed = replace(DOCS[3], events=())
            db.execute("UPDATE analyses SET record = ? WHERE document = 4", [changed.to_json()])
        assert link_pending(ledger) == 1
        assert [o.n_reports for o in store_links.occurrences(ledger)] == [3]
        with ledger.write() as db:
            db.execute("UPDATE analyses SET record = ? WHERE document = 4", [DOCS[3].to_json()])
        link_pending(ledger)
        assert list(store_links.occurrences(ledger)) == before


def test_a_document_taken_out_leaves_the_others_linked(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger:
        for one in DOCS:
            ledger.add(one, seen=SEEN)
        link_pending(ledger)
        with ledger.write() as db:
            db.execute("DELETE FROM documents WHERE id = ?", [DOCS[5].document.id])
            db.execute("DELETE FROM documents WHERE id = ?", [DOCS[4].document.id])
        link_pending(ledger)
        (left,) = store_links.occurrences(ledger)
        assert {r.doc_id for r in left.reports} == {a.document.id for a in DOCS[:4]}


def test_a_run_that_was_killed_before_linking_links_the_rest(tmp_path):
    path = tmp_path / "l.db"
    with Ledger(path) as ledger:
        ledger.add(DOCS[0], seen=SEEN)
        link_pending(ledger)
        ledger.add(DOCS[3], seen=SEEN)
    with Ledger(path) as ledger:
        assert (link_pending(ledger), link_pending(ledger)) == (1, 0)
        assert [o.n_reports for o in store_links.occurrences(ledger)] == [2]


def test_what_a_person_splits_stays_apart_and_what_is_merged_together(tmp_path):
    own, foreign = DOCS[3].events[0].id, DOCS[5].events[0].id
    split = Decision(verb="split", one=DOCS[0].events[0].id, other=own, by="Ann")
    merge = Decision(verb="merge", one=own, other=foreign, by="Ann", why="the log of the harbour")
    for seed, docs in enumerate((DOCS, DOCS[::-1], DOCS[3:] + DOCS[:3])):
        found, _ = linked(tmp_path / f"{seed}.db", docs, decisions=[split, merge])
        home = {r.event_id: o for o in found for r in o.reports}
        assert home[own].id == home[foreign].id != home[DOCS[0].events[0].id].id
        joined = next(j for j in home[own].joins if {j.one, j.other} == {own, foreign})
        assert (joined.by, joined.reason) == ("Ann", "the log of the harbour")


def test_a_decision_taken_back_gives_the_machines_reading_again(tmp_path):
    split = Decision(verb="split", one=DOCS[0].events[0].id, other=DOCS[3].events[0].id)
    with Ledger(tmp_path / "l.db") as ledger:
        for one in (DOCS[0], DOCS[3]):
            ledger.add(one, seen=SEEN)
        link_pending(ledger)
        before = list(store_links.occurrences(ledger))
        with ledger.write() as db:
            store_links.relink(db, [1, 2])
        link_pending(ledger, decisions=lambda: [split])
        assert len(list(store_links.occurrences(ledger))) == 2
        with ledger.write() as db:
            store_links.relink(db, [1, 2])
        link_pending(ledger)
        assert list(store_links.occurrences(ledger)) == before


def test_a_plan_and_the_event_as_it_was_held_are_two(tmp_path):
    held = DOCS[0]
    planned = doc(OWN, "2026-03-02", day="2026-03-03")
    planned = replace(planned, events=(replace(planned.events[0], status="planned"),))
    assert [o.n_reports for o in linked(tmp_path / "l.db", [planned, held])[0]] == [1, 1]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"since": "2026-03-01"}, 1),
        ({"until": "2026-03-01"}, 1),
        ({"country": "ARD"}, 2),
        ({"pair": ("ARD", "BEL")}, 2),
        ({"pair": ("ARD", "ARD")}, 0),
        ({"limit": 1}, 1),
        ({"ids": []}, 0),
    ],
)
def test_occurrences_are_found_by_day_country_pair_and_id(tmp_path, asked, count):
    linked(tmp_path / "l.db", DOCS)
    with Ledger(tmp_path / "l.db") as ledger:
        assert len(list(store_links.occurrences(ledger, **asked))) == count


def test_a_pair_has_a_direction_and_a_series(tmp_path):
    (found, _) = linked(tmp_path / "l.db", DOCS[:1])
    assert pairs_of(found[0]) == [("BEL", "ARD")]
    with Ledger(tmp_path / "l.db") as ledger:
        ((day, actor, recipient, score, _, status),) = store_links.pair_series(ledger, "ARD", "BEL")
    assert (day, actor, recipient, score < 0, status) == ("2026-03-03", "BEL", "ARD", True, "occurred")


def test_an_agency_is_credited_by_dateline_byline_or_last_line_not_by_a_quotation():
    assert credits_in("PARIS (Reuters) - Ships left.") == ["Reuters"]
    assert credits_in("By the Associated Press\nShips left.") == ["AP"] or credits_in("By The Associated Press\nShips left.") == [
        "AP"
    ]
    assert credits_in("Ships left.\n— AFP") == ["AFP"]
    assert credits_in("He told Reuters that ships left (AP was not there).") == []


def test_a_copy_is_looked_for_within_a_month(tmp_path):
    late = replace(DOCS[0].document, id="late", published="2026-05-20")
    assert find_copies([DOCS[0].document, late]) == ()
    undated = replace(DOCS[0].document, id="undated", published=None)
    assert [c.doc_id for c in find_copies([DOCS[0].document, undated])] == ["undated"]


def test_average_link_joins_the_likeliest_first_and_heeds_what_is_kept_apart():
    weights = {("a", "b"): 900, ("b", "c"): 800, ("a", "c"): -2000}
    assert clusters("abc", weights, absent=-3000) == [["a", "b"], ["c"]]
    assert clusters("abc", weights, absent=-3000, apart=[("b", "a")]) == [["a"], ["b", "c"]]
