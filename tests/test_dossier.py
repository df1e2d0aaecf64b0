from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.core.errors import EvidenceError, UsageError
from cablegram.reporting import dossier as module
from cablegram.reporting.dossier import Dossier, check_dossier, make_dossier
from cablegram.reporting.evidence import unsupported
from cablegram.reporting.export import EVENT_COLUMNS, events_to_csv, to_json
from cablegram.reporting.render import to_html, to_markdown
from cablegram.reporting.timeline import make_rows, standing
from tests.reporting_cases import Case, fish, harbour

if TYPE_CHECKING:
    from cablegram.core.records import Analysis
    from cablegram.reporting.records import Entry, Statement

TODAY = date(2026, 3, 8)


@pytest.fixture(scope="module")
def analyses() -> list[Analysis]:
    return [harbour().analysis(), fish().analysis()]


@pytest.fixture(scope="module")
def dossier(analyses: list[Analysis]) -> Dossier:
    return make_dossier(analyses, today=TODAY)


def texts_of(analyses: list[Analysis]) -> dict[str, str]:
    return {a.document.id: a.document.text for a in analyses}


def entry_of(dossier: Dossier, words: str) -> Entry:
    return next(e for e in dossier.entries if any(words in r.text for r in e.reports))


def with_statement(dossier: Dossier, change: Statement) -> Dossier:
    """The dossier with its first statement replaced."""
    section = dossier.sections[0]
    entry = replace(section.entries[0], reports=(change,))
    return replace(dossier, sections=(replace(section, entries=(entry, *section.entries[1:])), *dossier.sections[1:]))


def test_every_citation_is_the_text_at_its_place(analyses, dossier):
    texts = texts_of(analyses)
    cited = [c for s in dossier.statements for c in s.citations]
    cited += [c for row in dossier.claims for c in (row.content, row.sentence)]
    cited += [c for answer in dossier.digest for c in answer.citations]
    assert len(cited) > 20
    assert all(texts[c.doc_id][c.start : c.end] == c.quote for c in cited)


def test_every_event_of_every_document_is_printed_once(analyses, dossier):
    printed = [statement.event_id for statement in dossier.statements]
    assert sorted(printed) == sorted(e.id for a in analyses for e in a.events)


def test_the_headline_is_the_lead_documents_own_title_and_cited(analyses, dossier):
    assert dossier.title == "Ardland and Belmark plan April summit as harbour row grows"
    assert dossier.title_citation is not None
    assert make_dossier(analyses, title="Sunda", today=TODAY).title == "Sunda"


def test_two_outlets_on_one_event_stand_together_each_with_its_citation(analyses, dossier):
    entry = entry_of(dossier, "Ardland suspended imports")
    assert (entry.n_reports, entry.n_independent) == (2, 2)
    assert {r.doc_id for r in entry.reports} == {a.document.id for a in analyses}
    assert "2026-03-02" in (entry.joined_because or "")


def test_reports_on_different_days_are_not_joined():
    other = fish()
    moved = replace(
        other.events[0], time=replace(other.events[0].time, edtf="2026-03-09", earliest="2026-03-09", latest="2026-03-09")
    )
    other.events[0] = moved
    dossier = make_dossier([harbour().analysis(), other.analysis()], today=TODAY)
    assert all(e.n_reports == 1 for e in dossier.entries)


def test_a_copy_counts_once():
    original = harbour()
    copied = replace(original, publisher="The Mirror", published="2026-03-07", text=original.text + " Agencies.")
    copied.claims = [replace(c, id=f"copy-{c.id}") for c in original.claims]
    copied.events = [replace(e, claim_ids=tuple(f"copy-{i}" for i in e.claim_ids)) for e in original.events]
    copied.claims = [replace(c, of_claim=f"copy-{c.of_claim}" if c.of_claim else None) for c in copied.claims]
    dossier = make_dossier([original.analysis(), copied.analysis()], today=TODAY)
    assert {(e.n_reports, e.n_independent) for e in dossier.entries} == {(2, 1)}
    assert [s.copy_of is not None for s in dossier.sources] == [False, True]
    assert len(dossier.claims) == 4
    assert "1 independent" in dossier.subtitle
    assert dossier.flags[0].kind == "copies"


def test_what_is_only_claimed_is_never_plain_and_stands_beside_its_denials(dossier):
    entry = entry_of(dossier, "secret deal")
    assert [a.speaker for a in entry.lead.label.according_to] == ["The Courier"]
    rows = {row.id: row for row in dossier.claims}
    assert [rows[i].stance for i in entry.denials] == ["denies", "denies"]
    assert rows[entry.denials[0]].sentence.quote == "A spokeswoman for Teld denied the report."


def test_denials_are_linked_both_ways_in_the_table_of_claims(dossier):
    rows = {row.id: row for row in dossier.claims}
    denial = next(row for row in dossier.claims if row.content.quote == "the report")
    assert denial.answers is not None
    assert denial.id in rows[denial.answers].answered_by


def test_a_plan_that_another_document_postpones_is_postponed_with_its_sentence(dossier):
    (plan,) = dossier.planned
    assert plan.state == "postponed"
    assert plan.outcome is not None
    assert plan.outcome.quote.startswith("The planned summit in Port Sunda was postponed")
    assert plan.statement.label.when is not None
    assert (plan.statement.label.when.edtf, plan.statement.label.when.citation.quote) == ("2026-04", "in April")
    ended = next(a for a in dossier.digest if a.question == "how_it_ended")
    assert ended.state == "postponed"


def test_a_plan_whose_window_has_passed_without_report_has_lapsed():
    alone = [harbour().analysis()]
    assert make_dossier(alone, today=date(2026, 4, 30)).planned[0].state == "open"
    assert make_dossier(alone, today=date(2026, 5, 1)).planned[0].state == "lapsed"


def test_a_plan_whose_window_ended_long_ago_stands_apart_and_is_not_called_overdue():
    alone = [harbour().analysis()]
    late, later = (make_dossier(alone, today=day) for day in (date(2026, 5, 30), date(2026, 5, 31)))
    assert [(d.planned[0].state, d.planned[0].long_ago) for d in (late, later)] == [("lapsed", False), ("lapsed", True)]
    told = [next(standing(row) for row in make_rows(d) if row.state) for d in (late, later)]
    assert told == [f"said to be planned, {words}" for words in ("overdue: no outcome reported here", "no outcome reported here")]
    assert "Lapsed long ago" not in to_html(late, alone) + to_markdown(late)
    assert "<summary>Lapsed long ago: 1 with no outcome reported here, due more than 30 days before 2026-05-31" in to_html(
        later, alone
    )
    head, _, tail = to_markdown(later).partition("### Lapsed long ago")
    assert later.planned[0].statement.text in tail
    assert later.planned[0].statement.text not in head.partition("## Planned")[2]


def test_a_plan_dated_before_its_announcement_is_undated_and_does_not_lapse():
    case = Case(text="Norland and Sarland agreed on Friday to meet.", published="2026-03-07")
    who = (case.party("Norland", "NOR"), case.party("Sarland", "SAR"))
    case.event(
        "CONSULT", "meet", evidence="Norland", status="planned", actors=who, time=case.time("Friday", "2026-03-06", "2026-03-06")
    )
    dossier = make_dossier([case.analysis()], today=TODAY)
    assert dossier.timeline == ()
    assert dossier.planned[0].state == "open"


def test_what_has_not_happened_never_stands_among_what_has(dossier):
    for section in dossier.sections:
        statuses = {e.lead.label.status for e in section.entries}
        assert ("planned" in statuses) == (section.id == "planned")


def test_the_timeline_is_in_order_and_undated_events_stand_apart(dossier):
    starts = [m.earliest for m in dossier.timeline]
    assert starts == sorted(starts)
    assert next(m for m in dossier.timeline if m.earliest == "2026-02-23").uncertain
    assert {m.entry_id for m in dossier.timeline}.isdisjoint(dossier.undated)
    assert len(dossier.timeline) + len(dossier.undated) == len(dossier.entries)


def test_a_time_that_no_words_give_is_printed_with_its_rule_and_no_words():
    case = harbour()
    case.events = [replace(e, time=replace(e.time, start=None, end=None, text=None)) if e.time else e for e in case.events]
    moments = make_dossier([case.analysis()], today=TODAY).timeline
    assert {(m.citation, m.rule) for m in moments} == {(None, "by hand")}


def test_a_statement_whose_party_is_not_in_its_document_is_left_out_and_counted():
    case = harbour()
    lost = replace(case.events[2].actors[0], start=0, end=7, text="Norland", actor_id=None)
    case.events[2] = replace(case.events[2], actors=(lost,))
    dossier = make_dossier([case.analysis()], today=TODAY)
    assert all("Norland" not in p.text for s in dossier.statements for p in s.label.who)
    broken = dossier.statements[0]
    forged = replace(broken.label, who=(replace(broken.label.who[0], text="Norland"),))
    with pytest.raises(EvidenceError, match="Norland"):
        check_dossier(with_statement(dossier, replace(broken, label=forged)), {case.analysis().document.id: case.text})


def test_what_fails_the_check_is_dropped_and_flagged(monkeypatch):
    def spoiled(reading, event, *, number):
        made = real(reading, event, number=number)
        return replace(made, text=made.text + " Oslo agreed.") if number == 1 else made

    real = module.make_statement
    monkeypatch.setattr(module, "make_statement", spoiled)
    dossier = make_dossier([harbour().analysis()], today=TODAY)
    assert len(dossier.statements) == 6
    (flag,) = [f for f in dossier.flags if f.kind == "unsupported_statement"]
    assert flag.message.startswith("1 statement left out")


def test_a_claim_that_fails_the_check_is_dropped_and_flagged_and_nothing_points_to_it(monkeypatch):
    def spoiled(reading):
        rows = real(reading)
        answered = next(r for r in rows if r.answered_by)
        return tuple(replace(r, speaker=replace(r.speaker, text="Oslo")) if r.id == answered.id else r for r in rows)

    real = module.make_claim_rows
    whole = make_dossier([harbour().analysis()], today=TODAY)
    monkeypatch.setattr(module, "make_claim_rows", spoiled)
    dossier = make_dossier([harbour().analysis()], today=TODAY)
    assert len(dossier.claims) == len(whole.claims) - 1
    known = {row.id for row in dossier.claims}
    assert {i for row in dossier.claims for i in (row.answers, *row.answered_by) if i} <= known
    assert [f.message[:14] for f in dossier.flags if f.kind == "unsupported_claim"] == ["1 claim left o"]


def test_a_headline_that_fails_the_check_is_left_out_and_flagged(monkeypatch):
    def spoiled(lead):
        title, cited = real(lead)
        return f"{title} as Oslo looks on", cited

    real = module._headline
    monkeypatch.setattr(module, "_headline", spoiled)
    dossier = make_dossier([harbour().analysis()], today=TODAY)
    assert (dossier.title, dossier.title_citation) == ("Untitled", None)
    assert [f.kind for f in dossier.flags if "title" in f.kind] == ["unsupported_title"]


@pytest.mark.parametrize(
    "text",
    ["The M23 rebels attacked.", "The G20 met.", "An F16 fell.", "COVID19 and Covid-19 spread.", "A 3M factory, the 7TH Fleet."],
)
def test_a_name_with_a_digit_glued_to_it_is_supported_by_itself_and_by_nothing_less(text):
    assert unsupported(text, [text]) == ()
    assert unsupported(text, [re.sub(r"(?<=[A-Za-z])\d+", "", text)]) or not re.search(r"[A-Za-z]\d", text)


@given(
    st.text()
    | st.text(st.sampled_from("AbÉé\u0301ßǅ1²٣-–.,: 0'\n\t_2"))
    | st.from_regex(r"([A-Z]\d{0,2}[ -])?2020-0\d-11[ .]\d?B?")
)
def test_every_text_supports_itself(text):
    assert unsupported(text, [text]) == ()


@pytest.mark.parametrize("forgery", ["Oslo", "4,000", "seven", "2026-03-11", "Jona Teld"])
def test_a_name_number_or_date_that_is_not_cited_is_refused(analyses, dossier, forgery):
    first = dossier.statements[0]
    with pytest.raises(EvidenceError, match=forgery):
        check_dossier(with_statement(dossier, replace(first, text=f"{first.text} {forgery}")), texts_of(analyses))


def test_a_statement_that_is_no_quotation_is_refused(analyses, dossier):
    first = dossier.statements[0]
    with pytest.raises(EvidenceError, match="not a quotation"):
        check_dossier(with_statement(dossier, replace(first, text="all went well")), texts_of(analyses))


def test_a_quote_that_is_not_at_its_place_is_refused(analyses, dossier):
    first = dossier.statements[0]
    moved = replace(first.citations[0], start=first.citations[0].start + 1)
    with pytest.raises(EvidenceError, match="does not read"):
        check_dossier(with_statement(dossier, replace(first, citations=(moved,))), texts_of(analyses))


def test_a_document_whose_text_is_missing_is_refused(dossier):
    with pytest.raises(EvidenceError, match="whose text was not given"):
        check_dossier(dossier, {})


def test_without_analyses_there_is_no_dossier():
    with pytest.raises(UsageError, match="no analyses"):
        make_dossier([], today=TODAY)


def test_a_document_without_events_still_makes_a_dossier():
    dossier = make_dossier([Case(text="The weather was mild.", published=None).analysis()], today=TODAY)
    assert dossier.title == "Untitled"
    assert dossier.sections == ()
    assert [f.kind for f in dossier.flags] == ["no_published_date"]


def test_a_long_sentence_is_cut_only_behind_what_carries_the_record():
    tail = ", which lies " + "far " * 60 + "to the north of the strait."
    case = Case(text=f"Norland sent ships to Quill on Monday{tail}")
    case.event("MOBILIZE", "sent", evidence="Norland", actors=(case.party("Norland", "NOR"),), place=case.place("Quill", "NOR"))
    (statement,) = make_dossier([case.analysis()], today=TODAY).statements
    assert statement.cut
    assert statement.text == "Norland sent ships to Quill on Monday"
    denied = Case(text=case.text.replace("which lies", "which Norland denied and which lies"))
    denied.event("MOBILIZE", "sent", evidence="Norland", actors=(denied.party("Norland", "NOR"),))
    assert not make_dossier([denied.analysis()], today=TODAY).statements[0].cut


def test_a_dossier_survives_the_way_through_json(dossier):
    assert msgspec.json.decode(to_json(dossier), type=Dossier) == dossier


def test_the_table_of_events_has_one_row_per_report_and_no_formula(analyses):
    case = Case(text='=cmd|"/c calc"!A1 struck at Quill.')
    case.event("PROTEST", "struck", evidence="=cmd")
    rows = list(csv.DictReader(io.StringIO(events_to_csv([*analyses, case.analysis()]), newline="")))
    assert len(rows) == 11
    assert tuple(rows[0]) == EVENT_COLUMNS
    assert rows[-1]["sentence"].startswith("'=cmd")
    assert float(rows[3]["score"]) == -6
    assert rows[3]["actor_countries"] == "ARD"


WORDS = st.lists(
    st.sampled_from("Norland Quill guards 300 met struck two 🇫🇮 élan “well” and in May <b> the".split()), min_size=3, max_size=12
)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=5))
def test_every_statement_quotes_its_document_to_the_character(sentences):
    text = " ".join("Guards " + " ".join(words) + " struck." for words in sentences)
    case = Case(text=text)
    for sent in case.sentences:
        spot = text[sent.start : sent.end]
        case.event("PROTEST", "struck", evidence=spot, actors=(case.party("Guards", None, inside=spot),))
    analysis = case.analysis()
    dossier = make_dossier([analysis], today=TODAY)
    assert len(dossier.statements) == len(case.events)
    for statement in dossier.statements:
        first = statement.citations[0]
        assert text[first.start : first.end] == first.quote == statement.text
