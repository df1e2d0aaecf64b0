"""The agenda: due, overdue and open on a day, in every format, and never without the quote."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from datetime import date, timedelta

import icalendar
import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cablegram
from cablegram.core.records import EventTime
from cablegram.reporting.agenda import make_agenda, select, standing_of
from cablegram.reporting.calendars import to_ics, to_ninjs, undated
from cablegram.running.store import Ledger
from cablegram.serving import cli
from cablegram.serving.agenda import due

TODAY = date(2026, 3, 2)
SUMMIT = (
    "The presidents of Peru and Ecuador will meet in Lima on March 20, the Peruvian presidency said; “it matters”. "
    "The navies of both countries will hold a joint exercise in August. "
    "Turkey’s parliament will vote on Sweden’s NATO bid."
)
OFF = "Ecuador’s foreign minister will visit Lima on April 3. The visit was cancelled because of floods, Quito said."

# the fields of TT's ninjs 1.9 that an event of ours may have; as there, nothing else is allowed
STRING = {"type": "string", "minLength": 1}
LIST = {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"]}}
NINJS = {
    "type": "object",
    "additionalProperties": False,
    "required": ["uri", "type", "versioncreated", "pubstatus", "headline", "description_text", "body_event"],
    "properties": {
        "uri": {"type": "string", "format": "uri", "pattern": "^urn:"},
        "type": {"const": "event"},
        "$standard": {"type": "object"},
        "versioncreated": {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
        "pubstatus": {"enum": ["usable", "withheld", "canceled", "replaced", "commissioned"]},
        "date": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        "enddate": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"},
        **dict.fromkeys(("language", "headline", "description_text", "source", "ednote"), STRING),
        **dict.fromkeys(("infosource", "place", "subject"), LIST),
        "body_event": {
            "type": "object",
            "additionalProperties": False,
            "required": ["eventstatus"],
            "properties": {
                "eventstatus": {"enum": ["1", "4"]},
                **dict.fromkeys(("eventstatus_text", "eventtype_text", "country", "eventurl", "note_extra"), STRING),
            },
        },
    },
}


@pytest.fixture(scope="module")
def analyses():
    return [
        cablegram.code(SUMMIT, published="2026-03-01", title="Summit set", url="https://example.org/summit"),
        cablegram.code(OFF, published="2026-03-01", title="Visit off"),
    ]


@pytest.fixture(scope="module")
def items(analyses):
    return make_agenda(analyses, today=TODAY)


def at(edtf, earliest, latest, precision="day"):
    return EventTime(
        start=None, end=None, text=None, edtf=edtf, earliest=earliest, latest=latest, precision=precision, rule="by hand"
    )


# --- how a plan stands


@pytest.mark.parametrize(
    ("window", "standing"),
    [
        (("2026-03-02", "2026-03-02"), "due"),
        (("2026-02-01", "2026-03-31"), "due"),
        (("2026-04-01", "2026-04-05"), "due"),
        (("2026-04-02", "2026-04-05"), "open"),
        (("2026-02-27", "2026-03-01"), "overdue"),
        (("2026-01-31", "2026-01-31"), "overdue"),
        (("2026-01-30", "2026-01-30"), "lapsed"),
        ((None, "2026-03-15"), "due"),
        ((None, "2026-06-30"), "open"),
        (("2026-01-01", None), "due"),
        ((None, None), "open"),
        (None, "open"),
    ],
)
def test_a_window_makes_a_plan_due_overdue_or_open(analyses, window, standing):
    plan = replace(analyses[0].plans[0], window=at(None, *window) if window else None)
    assert standing_of(plan, today=TODAY) == standing


def test_a_postponed_plan_is_due_at_its_new_date_or_open_without_one(analyses):
    plan = replace(analyses[0].plans[0], state="postponed", new_window=at("2026-03-05", "2026-03-05", "2026-03-05"))
    late = replace(plan, window=at("2026-02-05", "2026-02-05", "2026-02-05"))
    assert standing_of(late, today=TODAY) == "due"
    assert standing_of(replace(late, new_window=None), today=TODAY) == "open"


@pytest.mark.parametrize("window", [("2026-01-01", None), None])
def test_a_plan_without_a_day_by_which_it_is_due_lapses_a_year_after_it_was_told(analyses, window):
    plan = replace(analyses[0].plans[0], window=at(None, *window) if window else None)
    assert plan.announced == "2026-03-01"
    assert standing_of(plan, today=date(2027, 3, 1)) == ("due" if window else "open")
    assert standing_of(plan, today=date(2027, 3, 2)) == "lapsed"


def test_a_farther_horizon_makes_more_due(analyses):
    near, far = (make_agenda(analyses, today=TODAY, within=days) for days in (30, 365))
    assert [i.standing for i in near].count("due") < [i.standing for i in far].count("due")
    assert make_agenda(analyses, today=TODAY, within=10**6)


def test_what_is_settled_is_listed_only_on_demand(items):
    assert "cancelled" in {i.standing for i in items}
    assert {i.standing for i in select(items)} == {"due", "open"}
    assert [i.standing for i in select(items, standings=["cancelled"])] == ["cancelled"]
    assert len(select(items, settled=True)) == len(items)


def test_a_country_selects_by_party_or_place(items):
    assert {i.standing for i in select(items, country="TUR")} == {"open"}
    assert select(items, country="JPN") == ()


def test_every_item_quotes_its_document_to_the_character(analyses, items):
    texts = {a.document.id: a.document.text for a in analyses}
    for item in items:
        for cited in (item.quote, item.outcome):
            assert cited is None or texts[cited.doc_id][cited.start : cited.end] == cited.quote


def test_a_headline_is_the_texts_own_words_without_the_date(items):
    assert items[0].headline == "The presidents of Peru and Ecuador: meet in Lima"


def test_a_copy_of_an_article_announces_nothing_anew(analyses):
    copied = cablegram.code(f"{SUMMIT} (Agencies)", published="2026-03-02")
    twice = make_agenda([*analyses, copied], today=TODAY)
    assert len(twice) == len(make_agenda(analyses, today=TODAY))
    assert {i.copies for i in twice} == {0, 1}


# --- iCalendar


def entries(data: bytes):
    return {str(e["uid"]): e for e in icalendar.Calendar.from_ical(data).walk("VEVENT")}


def test_a_calendar_reads_back_as_it_was_written(items):
    data = to_ics(items, today=TODAY)
    found = entries(data)
    for item in items:
        if item.window is None and item.first_window is None:
            assert item.id not in found
            continue
        entry = found[item.id]
        assert entry["summary"] == item.headline
        assert item.quote.quote in entry["description"]
        assert entry["dtstart"].dt.isoformat() == (item.window or item.first_window).earliest
        assert entry["dtend"].dt > entry["dtstart"].dt
        assert entry["dtstart"].params["VALUE"] == "DATE"
    assert undated(items) == len(items) - len(found) == 1


def test_a_day_is_confirmed_a_month_tentative_over_all_its_days_and_the_cancelled_cancelled(items):
    found = entries(to_ics(items, today=TODAY))
    summit, exercise = (found[next(i.id for i in items if word in i.what)] for word in ("meet", "exercise"))
    off = found[next(i.id for i in items if i.standing == "cancelled")]
    assert [str(e["status"]) for e in (summit, exercise, off)] == ["CONFIRMED", "TENTATIVE", "CANCELLED"]
    assert exercise["dtend"].dt - exercise["dtstart"].dt == timedelta(days=31)
    assert str(exercise["x-cablegram-edtf"]) == "2026-08"
    assert {str(e["transp"]) for e in found.values()} == {"TRANSPARENT"}
    assert str(summit["url"]) == "https://example.org/summit"


def test_a_calendar_keeps_to_the_letter_of_the_standard(items):
    data = to_ics(items, today=TODAY)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\\; " in data.replace(b"\r\n ", b"")  # "said; it matters" is escaped
    for needed in (b"BEGIN:VCALENDAR", b"VERSION:2.0", b"PRODID:-//cablegram//agenda//EN"):
        assert needed in lines
    for block in data.split(b"BEGIN:VEVENT")[1:]:
        assert all(block.count(b"\r\n" + name) == 1 for name in (b"UID:", b"DTSTAMP:", b"DTSTART;", b"DTEND;", b"SUMMARY:"))
    assert data == to_ics(items, today=TODAY)


@settings(max_examples=60, deadline=None)
@given(words=st.text(max_size=200))
def test_no_words_of_an_article_break_the_calendar(items, words):
    item = replace(items[0], what=words, place=None, url=words, title=words, publisher=words)
    (entry,) = entries(to_ics([item], today=TODAY)).values()
    assert entry["uid"] == item.id
    assert set(entry) <= {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP", "CATEGORIES", "URL",
        "X-CABLEGRAM-EDTF", "X-CABLEGRAM-STANDING", "X-CABLEGRAM-CITATION",
    }  # fmt: skip


def test_a_window_open_at_one_end_stands_on_its_known_day(items):
    until = replace(items[0], window=at("../2026-06-30", None, "2026-06-30"))
    (entry,) = entries(to_ics([until], today=TODAY)).values()
    assert (entry["dtstart"].dt, entry["dtend"].dt) == (date(2026, 6, 30), date(2026, 7, 1))
    assert str(entry["status"]) == "TENTATIVE"


def test_the_last_day_of_the_calendar_does_not_break_it(items):
    last = replace(items[0], window=at("9999-12-31", "9999-12-31", "9999-12-31"))
    assert entries(to_ics([last], today=TODAY))


# --- ninjs


def test_ninjs_events_have_only_fields_that_newsrooms_know(items):
    told = to_ninjs(items, today=TODAY)
    for one in told:
        jsonschema.Draft202012Validator(NINJS).validate(one)
    assert len({one["uri"] for one in told}) == len(items)
    by_uri = {one["uri"]: one for one in told}
    off = by_uri[f"urn:cablegram:{next(i.id for i in items if i.standing == 'cancelled')}"]
    assert (off["pubstatus"], off["body_event"]["eventstatus"]) == ("usable", "4")
    vote = by_uri[f"urn:cablegram:{next(i.id for i in items if 'vote' in i.what)}"]
    assert "date" not in vote


# --- the command


@pytest.fixture
def run(monkeypatch, capsysbinary, tmp_path, analyses):
    monkeypatch.chdir(tmp_path)
    with Ledger("cablegram.db") as book:
        for analysis in analyses:
            book.add(analysis, seen="2026-03-01T00:00:00+00:00")

    def call(*args: str):
        monkeypatch.setattr(sys, "argv", ["cablegram", "agenda", "--today", TODAY.isoformat(), *args])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
        with pytest.raises(SystemExit) as left:
            cli.main()
        out, err = capsysbinary.readouterr()
        return left.value.code, out.decode(), err.decode()

    return call


def test_the_agenda_of_a_ledger_is_told_by_standing_each_entry_ending_in_its_quote(run):
    code, out, err = run()
    assert (code, err) == (0, "")
    assert out.startswith("due\n  2026-03-20 · The presidents of Peru and Ecuador: meet in Lima · Lima · announced by")
    assert "“The presidents of Peru and Ecuador will meet in Lima on March 20" in out
    assert "Summit set, 2026-03-01" in out
    assert out.endswith("as of 2026-03-02: 1 due, 2 open (not shown: 1 cancelled)\n")


def test_overdue_says_that_no_outcome_is_reported_here_and_not_that_nothing_happened(run):
    _, out, _ = run("--today", "2026-04-01", "--state", "overdue")
    assert out.startswith("overdue: no outcome reported here\n")
    assert "did not happen" not in out


def test_what_lapsed_long_ago_is_counted_and_never_in_the_agendas_head(run):
    _, out, _ = run("--today", "2028-01-01")
    assert out == "as of 2028-01-01: nothing planned (not shown: 3 lapsed long ago, 1 cancelled)\n"
    _, out, _ = run("--today", "2028-01-01", "--state", "lapsed")
    assert out.startswith("lapsed long ago: no outcome reported here\n  2026-03-20 · ")
    assert out.endswith("as of 2028-01-01: 3 lapsed long ago (not shown: 1 cancelled)\n")


@pytest.mark.parametrize(
    ("window", "told"),
    [
        (("2026-03-01", "2026-03-31"), "2026-03-01 to 2026-03-31"),
        ((None, "2026-09-30"), "by 2026-09-30"),
        (("2026-06-01", None), "from 2026-06-01"),
    ],
)
def test_a_window_that_is_open_at_one_end_is_told_in_words(window, told):
    assert due(at(None, *window)) == told


def test_states_countries_and_queries_select(run):
    assert [json.loads(line)["standing"] for line in run("--all", "--format", "jsonl")[1].splitlines()] == [
        "due",
        "open",
        "open",
        "cancelled",
    ]
    assert json.loads(run("--state", "cancelled", "--format", "json")[1])[0]["outcome"]["quote"].startswith(
        "The visit was cancelled"
    )
    assert json.loads(run("--country", "tur", "--format", "json")[1])[0]["standing"] == "open"
    assert json.loads(run("--query", "floods", "--format", "json")[1]) == []
    assert "nothing planned" in run("--country", "JPN")[1]


def test_the_calendar_is_written_to_a_file_and_says_what_it_leaves_out(run, tmp_path):
    code, out, err = run("--format", "ics", "--out", "plans.ics")
    assert (code, out) == (0, "plans.ics\n")
    assert err == "cablegram: 1 plan has no date and is not in the calendar; --format table lists all\n"
    assert len(entries((tmp_path / "plans.ics").read_bytes())) == 2
    assert len(json.loads(run("--format", "ninjs")[1])) == 3


def test_the_ending_says_the_form_and_a_dash_prints(run, tmp_path):
    run("--out", "y.ICS")
    assert (tmp_path / "y.ICS").read_bytes() == run("--format", "ics")[1].encode()
    assert run("--out", "-")[1] == run()[1]
    assert not (tmp_path / "-").exists()
    code, out, err = run("--out", "y.svg")
    assert (code, out) == (2, "")
    assert "no form goes with the ending of y.svg" in err


def test_inputs_may_be_given_instead_and_wrong_use_is_told(run, tmp_path):
    (tmp_path / "a.txt").write_text(SUMMIT)
    assert "1 due" in run("a.txt", "--published", "2026-03-01")[1]
    assert run("a.txt", "--query", "x")[0] == 2
    code, out, err = run("--out", "no/such/folder.ics", "--format", "ics")
    assert (code, out) == (2, "")
    assert "name another file with --out" in err
    assert run("missing.txt")[0] == 1
