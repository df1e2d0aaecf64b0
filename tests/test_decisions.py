"""A person's decisions: what they change in what is read, what they never change, and that they outlive everything."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.records import Claim, Plan, Quote, Span
from cablegram.core.settings import Settings
from cablegram.core.stories import Decision
from cablegram.linking.decisions import checked, decide, line_of, parse_decisions, standing
from cablegram.running.jobs import link, read_ledger, rebuild
from cablegram.running.store import Ledger
from cablegram.running.store_decisions import (
    decide_on,
    decisions,
    every_decision,
    held_decisions,
    import_decisions,
    lapsed_by,
)
from cablegram.running.store_links import occurrences
from cablegram.running.store_storylines import storylines
from tests.test_store import SEEN, analysis
from tests.test_versions import EDITED, FIRST, article

TODAY = Settings(today=date(2026, 6, 1))
EVENT = "event:3f9c21ab00"
FILE = """
reject event:3f9c21ab00                                by anna  on 2026-11-20   # a film, not a raid
accept event:77ab03d1                                  # so it is
merge  event:3f9c21ab00 event:9d00c4e2
split  sha256:0a1b sha256:9f8e                         by "Ana Ruiz"
edit   event:3f9c21ab00 "country of the gunmen" SYR
edit   event:3f9c21ab00 date 2026-03-01/2026-03-04
"""


def one(text: str = FIRST, *, event: str = EVENT, **more):
    """An article whose one event has an id as the machine gives them."""
    made = analysis(text, event="arrested", actors=(("Egyptian police", "EGY"),), when=("2026-03-01", "2026-03-01"), **more)
    return replace(made, events=(replace(made.events[0], id=event),))


def of(*said: Decision) -> dict[str, tuple[Decision, ...]]:
    return {EVENT: said}


@pytest.fixture
def ledger(tmp_path):
    with Ledger(tmp_path / "l.db") as book:
        book.add(one(), seen=SEEN)
        yield book


# --- lines


def test_a_file_is_read_line_by_line_and_written_so_that_it_reads_the_same():
    made = parse_decisions(FILE, name="d.txt")
    assert [d.verb for d in made] == ["reject", "accept", "merge", "split", "edit", "edit"]
    assert (made[0].by, made[0].on, made[0].why) == ("anna", "2026-11-20", "a film, not a raid")
    assert (made[3].other, made[3].by, made[4].field, made[4].value) == ("sha256:9f8e", "Ana Ruiz", "country of the gunmen", "SYR")
    assert parse_decisions("\n".join(map(line_of, made)), name="again") == made


@given(
    words=st.text(min_size=1, max_size=20).filter(lambda t: " ".join(t.split()) == t),
    why=st.one_of(st.none(), st.text(max_size=20)),
)
def test_any_words_and_reasons_come_back_from_a_line(words, why):
    if '"' in words and ("“" in words or "”" in words):
        return  # both kinds of quotation mark: written with one kind
    d = Decision(verb="edit", one=EVENT, field=f"country of {words}", value="SYR", by="x", why=why)
    (again,) = parse_decisions(line_of(d), name="d")
    assert again == replace(d, why=" ".join((why or "").split()) or None)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("drop event:1", "begins with accept, reject, merge, split, edit, not 'drop'"),
        ("reject event:1 event:2", "'reject' is written reject EVENT"),
        ("reject sha256:1", "speaks of an event"),
        ("reject 3f9c", "no id of an event"),
        ("merge event:1 sha256:2", "two different events or two different documents"),
        ("split event:1 event:1", "two different events"),
        ("edit event:1 type WAR", "'WAR' is no type; give one of AGREE"),
        ("edit event:1 status done", "'done' is no status"),
        ("edit event:1 date 2026-02-30", "no date of an event"),
        ("edit event:1 date 2026-03-02/2026-03-01", "no date of an event"),
        ('edit event:1 "country of the gunmen" Syria', "no country code"),
        ("edit event:1 mood good", "'mood' cannot be edited; give one of type, status, date"),
        ('reject "event:1', "a quotation mark is not closed"),
        ("reject event:1 on 2026-02-30", "'on' is not a date"),
    ],
)
def test_a_wrong_line_is_told_with_its_number(line, told):
    with pytest.raises(UsageError, match=r"^d\.txt:2: ") as raised:
        parse_decisions(f"# mine\n{line}\n", name="d.txt")
    assert told in str(raised.value)


def test_of_two_decisions_on_one_thing_the_later_stands():
    lines = "reject event:1\naccept event:1\nedit event:1 type AID\nedit event:1 type COERCE\n"
    lines += "merge event:1 event:2\nsplit event:2 event:1"
    assert [line_of(d) for d in standing(parse_decisions(lines, name="d"))] == [
        "accept event:1",
        "edit event:1 type COERCE",
        "split event:2 event:1",
    ]


# --- what they make of a record


def test_a_rejected_event_leaves_no_trace_but_a_flag():
    made = one()
    said = Claim(
        id="claim:1", speaker=None, cue=Quote(start=0, end=1, text="E"), stance="asserts", content=Quote(start=0, end=1, text="E"),
        direct=False, event_ids=(EVENT,), of_claim=None, said_on=None, confidence=0.5,
    )  # fmt: skip
    plan = Plan(
        id="plan:1", event_id=EVENT, also=(), type="COERCE", mode=None, act=made.events[0].trigger, parties=(), place=None,
        window=None, new_window=None, announced=None, announced_by=None, evidence=(Span(start=0, end=1),), state="open",
        settled_by=None, why="", confidence=0.5,
    )  # fmt: skip
    read = decide(replace(made, claims=(said,), plans=(plan,)), of(Decision(verb="reject", one=EVENT, by="anna", why="a film")))
    assert (read.events, read.plans, read.claims[0].event_ids) == ((), (), ())
    assert [(f.kind, f.message) for f in read.flags] == [("rejected", "Rejected by anna: a film. COERCE, occurred, “arrested”.")]


def test_an_edit_takes_the_place_of_the_machines_value_and_keeps_it_beside():
    said = [("type", "PROTEST"), ("status", "negated"), ("date", "2026-03-02/2026-03-04"), ("country of Egyptian police", "SYR")]
    read = decide(one(), of(*(Decision(verb="edit", one=EVENT, field=f, value=v, by="ben") for f, v in said)))
    (event,) = read.events
    assert (event.type, event.quad, event.score, event.status) == ("PROTEST", 4, -5.0, "negated")
    assert (event.time.earliest, event.time.latest, event.time.rule) == ("2026-03-02", "2026-03-04", "a person's word")
    assert event.actors[0].country == "SYR"
    assert [(r.field, r.machine) for r in event.reviewed] == [
        ("type", "COERCE"),
        ("status", "occurred"),
        ("date", "2026-03-01"),
        ("country of Egyptian police", "EGY"),
    ]
    assert all("the machine read" in f.message for f in read.flags)


def test_an_edit_that_fits_no_party_says_so_and_changes_nothing():
    read = decide(one(), of(Decision(verb="edit", one=EVENT, field="country of the moon", value="SYR")))
    assert read.events == one().events
    assert [f.kind for f in read.flags] == ["decision_not_applied"]


def test_nothing_decided_changes_nothing():
    assert decide(one(), {}) is not None
    assert decide(one(), {"event:other": (Decision(verb="reject", one="event:other"),)}) == one()


def test_a_decision_that_makes_no_sense_is_refused():
    with pytest.raises(UsageError, match="'accept' is written accept EVENT"):
        checked(Decision(verb="accept", one=EVENT, other="event:2"))


# --- in the ledger


def test_a_rejected_event_vanishes_from_views_and_stays_in_the_record(ledger):
    assert decide_on(ledger, Decision(verb="reject", one="3f9c", by="anna"))
    assert list(ledger.events()) == []
    assert next(ledger.documents()).events == 0
    assert [a.events for a in read_ledger(ledger, settings=TODAY)] == [()]
    assert [a.events for a in ledger.analyses()] == [one().events]  # the machine's reading
    assert decide_on(ledger, Decision(verb="accept", one="3f9c"))
    assert len(list(ledger.events())) == 1
    assert [d.verb for d in every_decision(ledger)] == ["reject", "accept"]


def test_an_edited_event_is_found_by_its_new_value(ledger):
    decide_on(ledger, Decision(verb="edit", one=EVENT, field="type", value="PROTEST"))
    decide_on(ledger, Decision(verb="edit", one=EVENT, field="country of Egyptian police", value="SYR"))
    assert [row.id for row in ledger.events(type="PROTEST", country="SYR")] == [EVENT]
    assert list(ledger.events(type="COERCE")) == []
    assert ledger.get(one().document.id).events[0].type == "COERCE"


def test_the_same_word_twice_is_said_once(ledger):
    assert decide_on(ledger, Decision(verb="reject", one=EVENT))
    assert not decide_on(ledger, Decision(verb="reject", one=EVENT, by="ben"))
    assert len(every_decision(ledger)) == 1


def test_an_edit_on_a_party_that_the_event_lacks_is_refused_with_those_it_has(ledger):
    with pytest.raises(UsageError, match="has no party 'the gunmen'; its parties are 'Egyptian police'"):
        decide_on(ledger, Decision(verb="edit", one=EVENT, field="country of the gunmen", value="SYR"))
    assert every_decision(ledger) == ()


@pytest.mark.parametrize("name", ["event:zz", "", "%"])
def test_a_decision_on_nothing_is_told(ledger, name):
    with pytest.raises(LedgerError, match="no such event"):
        decide_on(ledger, Decision(verb="reject", one=name))


def test_decisions_come_through_a_rebuild_and_a_new_ledger(ledger, tmp_path):
    for said in (
        Decision(verb="reject", one=EVENT, by="anna", on="2026-03-09", why="a film"),
        Decision(verb="edit", one=EVENT, field="type", value="AID"),
    ):
        decide_on(ledger, said)
    rebuild(ledger)
    assert list(ledger.events()) == []
    lines = [line_of(d) for d in every_decision(ledger)]
    with Ledger(tmp_path / "new.db") as new:
        assert import_decisions(new, parse_decisions("\n".join(lines), name="d")) == (2, 2)  # before the article is there
        new.add(one(), seen=SEEN)
        assert list(new.events()) == []
        decide_on(new, Decision(verb="accept", one=EVENT))
        assert [row.type for row in new.events()] == ["AID"]
        assert import_decisions(new, parse_decisions("\n".join(lines), name="d")) == (0, 0)
        assert [d.verb for d in every_decision(new)] == ["reject", "edit", "accept"]


def test_a_decision_holds_in_a_later_version_where_the_sentence_still_stands(tmp_path):
    said = Decision(verb="reject", one="event:1")

    def made(text: str, event: str):
        whole = one(text, event=event)
        first = text.index(". ") + 1
        return replace(
            whole,
            document=replace(whole.document, url="https://example.org/a"),
            events=(replace(whole.events[0], evidence=(Span(start=0, end=first),)),),
        )

    with Ledger(tmp_path / "l.db") as book:
        book.add(made(FIRST, "event:1"), seen=SEEN)
        decide_on(book, said)
        book.add(made(FIRST + " The court met.", "event:2"), seen=SEEN)
        assert list(book.events()) == []  # the sentence stands as it was
        assert decisions(book) == (replace(said, one="event:2"),)
        assert every_decision(book) == (said,)
        assert [h.state for h in held_decisions(book)] == ["stands"]
        third = made(EDITED, "event:3")
        book.add(third, seen=SEEN)
        assert [(h.decision, h.state, h.edited_in) for h in held_decisions(book)] == [(said, "lapsed", third.document.id)]
        assert lapsed_by(book, third.document.id) == (said,)
        assert [row.id for row in book.events()] == ["event:3"]  # other words: a person has not spoken of them
        rebuild(book)
        assert [row.id for row in book.events()] == ["event:3"]


def test_every_decision_says_whether_it_holds(ledger):
    waiting = Decision(verb="merge", one=EVENT, other="event:not-here")
    lines = [Decision(verb="reject", one=EVENT), Decision(verb="accept", one=EVENT), waiting]
    import_decisions(ledger, lines)
    assert [(h.decision, h.state) for h in held_decisions(ledger)] == [
        (lines[0], "replaced"),
        (lines[1], "stands"),
        (waiting, "waits"),
    ]


TOLD = {
    EVENT: "Egyptian police arrested two men in Cairo on Sunday after a raid on a villa.",
    "event:aa": "On Sunday Egyptian police arrested two men in Cairo after a raid on a villa, the ministry said.",
    "event:bb": "Dock workers in Callao arrested the mayor on Sunday over wages and a broken crane.",
}


@pytest.fixture
def told(tmp_path):
    """A ledger of two reports of an arrest, and one of another."""
    with Ledger(tmp_path / "t.db") as book:
        for event, text in TOLD.items():
            parties = (("Egyptian police", "EGY"),) if "police" in text else (("Dock workers", "PER"),)
            made = analysis(text, event="arrested", actors=parties, when=("2026-03-01", "2026-03-01"), published="2026-03-02")
            book.add(replace(made, events=(replace(made.events[0], id=event),)), seen=SEEN)
        link(book)
        yield book


def events_together(book):
    return {frozenset(r.event_id for r in o.reports) for o in occurrences(book)}


def test_a_decision_on_an_occurrence_is_on_every_report_of_it(told):
    assert events_together(told) == {frozenset([EVENT, "event:aa"]), frozenset(["event:bb"])}
    whole = next(o.id for o in occurrences(told) if o.n_reports == 2)
    assert decide_on(told, Decision(verb="edit", one=whole, field="type", value="ASSAULT")) == 2
    assert {row.id for row in told.events(type="ASSAULT")} == {EVENT, "event:aa"}
    assert decide_on(told, Decision(verb="reject", one=whole[:-1])) == 2
    assert decide_on(told, Decision(verb="reject", one=whole)) == 0
    assert [row.id for row in told.events()] == ["event:bb"]


def test_an_occurrence_is_merged_with_another_and_an_event_split_from_it(told):
    two, one = sorted(occurrences(told), key=lambda o: -o.n_reports)
    assert decide_on(told, Decision(verb="merge", one=one.id, other=two.id)) == 2
    link(told)
    (merged,) = occurrences(told)
    assert merged.n_reports == 3
    with pytest.raises(UsageError, match="two different"):
        decide_on(told, Decision(verb="split", one="event:bb", other="event:bb"))
    assert decide_on(told, Decision(verb="split", one="event:bb", other=merged.id)) == 2
    link(told)
    assert events_together(told) == {frozenset([EVENT, "event:aa"]), frozenset(["event:bb"])}
    rebuild(told)
    assert events_together(told) == {frozenset([EVENT, "event:aa"]), frozenset(["event:bb"])}


def test_storylines_are_merged_and_a_document_is_split_from_one_but_events_they_are_not(told):
    before = {frozenset(d.id for d in s.documents): s.id for s in storylines(told)}
    assert len(before) == 2
    decide_on(told, Decision(verb="merge", one=next(iter(before.values())), other=list(before.values())[1][6:20]))
    link(told)
    (whole,) = storylines(told)
    assert len(whole.documents) == 3
    lone = next(iter(min(before, key=len)))
    assert decide_on(told, Decision(verb="split", one=whole.id, other=lone)) == 2
    link(told)
    assert {frozenset(d.id for d in s.documents) for s in storylines(told)} == set(before)
    with pytest.raises(UsageError, match="'reject' speaks of an event"):
        decide_on(told, Decision(verb="reject", one=next(storylines(told)).id))
    with pytest.raises(UsageError, match="two different events or two different documents"):
        decide_on(told, Decision(verb="merge", one=next(storylines(told)).id, other=EVENT))


def test_two_occurrences_of_several_reports_are_apart_already(told):
    whole = next(o.id for o in occurrences(told) if o.n_reports == 2)
    with pytest.raises(UsageError, match="apart already"):
        decide_on(told, Decision(verb="split", one=whole, other=whole))


def test_a_word_on_two_documents_is_on_their_latest_versions(tmp_path):
    with Ledger(tmp_path / "l.db") as book:
        old, new = article(FIRST), article(EDITED)
        other = article("Dock workers in Callao met the mayor and arrested nobody.", url="https://example.org/b")
        for added in (old, other, new):
            book.add(added, seen=SEEN)
        decide_on(book, Decision(verb="split", one=old.document.id, other=other.document.id))
        assert [(d.one, d.other) for d in decisions(book)] == [(new.document.id, other.document.id)]


def test_a_review_is_part_of_the_record():
    read = decide(one(), of(Decision(verb="accept", one=EVENT, by="anna", on="2026-03-09")))
    assert json.loads(read.to_json())["events"][0]["reviewed"] == [
        {"verb": "accept", "field": None, "machine": None, "by": "anna", "on": "2026-03-09", "why": None}
    ]
