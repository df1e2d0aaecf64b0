"""The timeline: events in order of time, each under three dates, drawn and written so that nobody needs colour to read it."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.core.records import EventTime
from cablegram.reporting.axis import draw_axis
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.export import TIMELINE_COLUMNS, timeline_to_csv
from cablegram.reporting.render import timeline_to_html, timeline_to_markdown, timeline_to_svg, to_html
from cablegram.reporting.timeline import UNDATED, Wanted, choose, how_known, in_words, make_rows, make_timeline, speakers, standing
from cablegram.serving.cli import cli
from tests.reporting_cases import Case, fish, harbour
from tests.test_render import ATTACK, CHROMIUM, dump

if TYPE_CHECKING:
    from pathlib import Path

    from cablegram.core.records import Analysis
    from cablegram.reporting.records import Timeline, TimelineRow

TODAY = date(2026, 3, 8)
SEEN = "2026-03-09T08:30:00+00:00"
SVG = "{http://www.w3.org/2000/svg}"
ARREST = "Egyptian police arrested two union leaders in Cairo on Monday, the interior ministry said."


def untold(
    earliest: str | None, latest: str | None, rule: str = "news of the day: no date in the text, present report"
) -> EventTime:
    """A time that no words give."""
    return EventTime(start=None, end=None, text=None, edtf=None, earliest=earliest, latest=latest, precision="open", rule=rule)


def strikes(*times: EventTime | None, status: str = "occurred") -> Analysis:
    """An article of as many strikes as times are given, in the order of the text."""
    case = Case(text=" ".join(f"Union{chr(65 + i)} struck." for i in range(len(times))), title="Strikes")
    for i, time in enumerate(times):
        case.event("PROTEST", "struck", evidence=f"Union{chr(65 + i)}", time=time, status=status)
    return case.analysis()


def rows_of(*analyses: Analysis) -> tuple[TimelineRow, ...]:
    return make_rows(make_dossier(list(analyses), today=TODAY))


def timeline_of(*analyses: Analysis, **wanted: str) -> Timeline:
    made = make_dossier(list(analyses), today=TODAY, seen={analyses[0].document.id: SEEN})
    return make_timeline(made, wanted=Wanted(**wanted))


def order(rows: tuple[TimelineRow, ...]) -> str:
    return "".join(row.quote.quote[5] for row in rows)


# --- order


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([("2026-03-02", "2026-03-02"), ("2026-03-01", "2026-03-01")], "BA"),
        ([("2026-03-01", "2026-03-31"), ("2026-03-01", "2026-03-01")], "BA"),  # the narrower first
        ([("2026-03-01", None), ("2026-03-01", "2026-03-31")], "BA"),  # an open end is the widest
        ([(None, "2026-03-05"), ("2026-03-04", "2026-03-04"), ("2026-03-06", "2026-03-06")], "BAC"),  # an open start by its end
        ([("2026-03-01", "2026-03-02"), ("2026-03-01", "2026-03-02")], "AB"),  # a tie by the order of the text
        ([None, ("2026-03-01", "2026-03-01")], "BA"),  # undated ones last
    ],
)
def test_events_stand_in_the_order_of_time(times, expected):
    assert order(rows_of(strikes(*(untold(*t) if t else None for t in times)))) == expected


def test_the_time_of_day_orders_the_events_of_a_day():
    noon, morning = (replace(untold("2026-03-02", "2026-03-02"), edtf=f"2026-03-02T{clock}:00") for clock in ("12:00", "08:30"))
    assert order(rows_of(strikes(noon, morning))) == "BA"


DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 31))
WINDOWS = st.one_of(
    st.tuples(DAYS, st.integers(0, 40)).map(lambda t: untold(t[0].isoformat(), (t[0] + timedelta(days=t[1])).isoformat())),
    DAYS.map(lambda d: untold(d.isoformat(), None)),
    DAYS.map(lambda d: untold(None, d.isoformat())),
)


@settings(deadline=None, max_examples=60)
@given(st.lists(WINDOWS, min_size=2, max_size=7))
def test_what_certainly_came_before_stands_before(times):
    rows = rows_of(strikes(*times))
    assert len(rows) == len(times)
    for i, later in enumerate(rows):
        assert not any(later.latest and r.earliest and later.latest < r.earliest for r in rows[:i])


# --- dates in words


@pytest.mark.parametrize(
    ("earliest", "latest", "words"),
    [
        ("2025-11-25", "2025-11-25", "25 November 2025"),
        ("2025-11-01", "2025-11-30", "November 2025"),
        ("2024-02-01", "2024-02-29", "February 2024"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("1990-01-01", "1999-12-31", "between 1990 and 1999"),
        ("2026-03-01", "2026-05-31", "between March and May 2026"),
        ("2025-12-01", "2026-02-28", "between December 2025 and February 2026"),
        ("2025-12-22", "2025-12-28", "between 22 and 28 December 2025"),
        ("2026-03-28", "2026-04-03", "between 28 March and 3 April 2026"),
        ("2025-12-29", "2026-01-04", "between 29 December 2025 and 4 January 2026"),
        ("2025-11-01", None, "not before 1 November 2025"),
        (None, "2026-01-03", "not after 3 January 2026"),
        (None, None, "no date found"),
        ("0001-01-01", "9999-12-31", "between 1 and 9999"),
    ],
)
def test_a_date_is_said_in_words(earliest, latest, words):
    assert in_words(earliest, latest, status="occurred") == words


@pytest.mark.parametrize(
    ("bounds", "status", "said", "words"),
    [
        (("2025-11-01", None), "ongoing", "", "since 1 November 2025"),
        (("2025-11-01", None), "occurred", "since November", "since November 2025"),
        (("2025-11-01", None), "occurred", "November 1", "not before 1 November 2025"),
        (("2009-01-01", None), "occurred", "2009", "not before 2009"),
        ((None, "2009-12-31"), "occurred", "2009", "not after 2009"),
        (("2009-01-01", None), "occurred", "New Year's Day 2009", "not before 1 January 2009"),
        (("2025-11-01", None), "planned", "", "not before 1 November 2025"),
        ((None, "2026-06-30"), "occurred", "until June", "until June 2026"),
        ((None, "2026-06-30"), "planned", "", "not after 30 June 2026"),
        (("2026-03-01", "2026-03-04"), "ongoing", "", "from 1 to 4 March 2026"),
    ],
)
def test_an_open_end_is_since_until_or_not_before(bounds, status, said, words):
    assert in_words(*bounds, status=status, said=said) == words


# --- rows


def test_every_row_has_three_dates_and_a_quotation_that_stands_in_the_text():
    analyses = {a.document.id: a for a in (harbour().analysis(), fish().analysis())}
    timeline = timeline_of(*analyses.values())
    for row in timeline.rows:
        analysis = analyses[row.quote.doc_id]
        assert analysis.document.text[row.quote.start : row.quote.end] == row.quote.quote
        assert row.published == analysis.document.published
        assert row.first_seen == (SEEN if row.source == 1 else None)
        assert (row.number is None) == (row.earliest is None and row.latest is None) == (row.when == UNDATED)
        assert (row.rule is None) == (row.number is None)
    assert [row.number for row in timeline.rows] == [1, 2, 3, 4, 5, 6, None, None, None]


def test_a_time_that_no_words_give_stands_with_its_rule_and_without_a_quotation():
    (row,) = rows_of(strikes(untold("2026-03-06", "2026-03-06")))
    assert (row.when, row.edtf, row.when_quote) == ("6 March 2026", "2026-03-06", None)
    assert row.rule == "news of the day: no date in the text, present report"


@pytest.mark.parametrize(("bounds", "edtf"), [(("2025-11-01", None), "2025-11-01/.."), ((None, "2025-11-01"), "../2025-11-01")])
def test_an_open_time_is_shown_in_edtf(bounds, edtf):
    assert rows_of(strikes(untold(*bounds)))[0].edtf == edtf


def test_the_words_of_the_text_come_before_a_narrower_guess():
    case = Case(text="UnionA struck in March. The strike hurt.")
    case.event("PROTEST", "struck", evidence="UnionA", time=case.time("in March", "2026-03-01", "2026-03-31"))
    other = Case(text="UnionA struck in March. The strike ended.", published="2026-03-07")
    other.event("PROTEST", "struck", evidence="UnionA", time=untold("2026-03-07", "2026-03-07"))
    for row in rows_of(case.analysis(), other.analysis()):
        assert row.when == ("March 2026" if row.when_quote else "7 March 2026")


def test_who_says_so_and_who_denies_it_stand_in_the_row():
    row = next(r for r in rows_of(harbour().analysis()) if r.type == "AGREE")
    assert (standing(row), standing(row, short=True)) == ("said to have occurred, disputed", "claimed, disputed")
    assert speakers(row) == "The Courier"
    assert row.denied_by == ("A spokeswoman for Teld",)  # "she" says so again


def test_a_plan_says_what_became_of_it():
    row = next(r for r in rows_of(harbour().analysis(), fish().analysis()) if r.status == "planned")
    assert standing(row) == "said to be planned, postponed"


@pytest.mark.parametrize(
    ("wanted", "types"),
    [
        ({"since": "2026-03-05"}, ["CONSULT", "CONSULT"]),
        ({"until": "2026-02-25"}, ["MOBILIZE"]),  # a window that touches the day
        ({"status": "planned"}, ["CONSULT"]),
        ({"type": "PROTEST"}, ["PROTEST"]),
        ({"country": "BEL", "since": "2026-03-01", "until": "2026-03-04"}, ["MOBILIZE", "SANCTION"]),
        ({"country": "NOR"}, []),
    ],
)
def test_rows_are_chosen_by_what_is_asked(wanted, types):
    rows = choose(rows_of(harbour().analysis()), Wanted(**wanted))
    assert [row.type for row in rows] == types


def test_an_open_end_reaches_every_later_day():
    rows = rows_of(strikes(untold("2026-03-01", None), untold(None, "2026-03-01"), status="planned"))
    assert order(choose(rows, Wanted(since="2027-01-01"))) == "A"
    assert order(choose(rows, Wanted(until="2020-01-01"))) == "B"


def test_what_has_happened_did_so_before_it_was_reported():
    rows = rows_of(strikes(untold("2026-03-01", None)))  # published on 6 March
    assert choose(rows, Wanted(since="2026-03-06")) == rows
    assert choose(rows, Wanted(since="2026-03-07")) == ()
    axis = draw_axis(rows, today=TODAY)
    assert axis is not None
    assert not axis.bars[0].after


def test_undated_events_that_no_range_holds_are_counted():
    assert timeline_of(harbour().analysis(), since="2026-03-01").undated_left_out == 1
    assert timeline_of(harbour().analysis()).undated_left_out == 0


# --- the drawing


def test_a_day_far_from_all_others_does_not_squeeze_them():
    days = [untold(f"2026-03-0{i}", f"2026-03-0{i}") for i in range(1, 7)]
    axis = draw_axis(rows_of(strikes(untold("1972-01-01", "1972-12-31"), *days)), today=TODAY)
    assert axis is not None
    assert axis.bars[0].before
    assert not axis.bars[1].before
    assert axis.bars[6].left - axis.bars[1].left > 60


def test_open_ends_are_drawn_to_the_edge_with_an_arrow():
    axis = draw_axis(rows_of(strikes(untold("2026-03-01", None), untold(None, "2026-03-04"), status="planned")), today=TODAY)
    assert axis is not None
    since, until = axis.bars
    assert (since.before, since.after, until.before, until.after) == (False, True, True, False)
    assert since.left + since.width == pytest.approx(until.left + 100 - 2 * 1.6)


def test_of_too_many_events_the_best_attested_are_drawn_in_order():
    rows = rows_of(strikes(*(untold(f"2026-03-{i:02}", f"2026-03-{i:02}") for i in range(1, 21))))
    sure = tuple(replace(row, confidence=row.number / 100) for row in rows)
    axis = draw_axis(sure, today=TODAY, most=5)
    assert axis is not None
    assert [bar.when for bar in axis.bars] == [f"{i} March 2026" for i in range(16, 21)]
    assert axis.left_out == 15


@settings(deadline=None, max_examples=40)
@given(st.lists(WINDOWS, min_size=1, max_size=7))
def test_every_bar_lies_inside_the_drawing(times):
    axis = draw_axis(rows_of(strikes(*times)), today=TODAY)
    assert axis is not None
    for bar in axis.bars:
        assert 0 <= bar.left <= bar.left + bar.width <= 100
        assert bar.top < bar.line < axis.height


def test_the_ends_of_the_calendar_can_be_drawn():
    assert draw_axis(rows_of(strikes(untold("0001-01-01", "9999-12-31"))), today=TODAY) is not None


def test_without_a_dated_event_the_undated_ones_are_still_listed():
    assert draw_axis((), today=TODAY) is None
    assert "Protest: nobody named" in timeline_to_svg(timeline_of(strikes(None)))
    assert "No event was found." in timeline_to_svg(timeline_of(strikes(None), type="AID"))


def test_the_svg_stands_by_itself_and_tells_all_it_shows_in_words():
    timeline = timeline_of(harbour().analysis(), fish().analysis())
    picture = timeline_to_svg(timeline)
    root = ET.fromstring(picture)  # noqa: S314 - our own
    assert (root.tag, root.get("role"), root.get("aria-labelledby")) == (f"{SVG}svg", "img", "t d")
    told = root.find(f"{SVG}desc").text
    texts = " ".join("".join(t.itertext()) for t in root.iter(f"{SVG}text"))
    for row in timeline.rows:
        assert row.quote.quote in told
        assert f"[{row.source}:{row.quote.start}–{row.quote.end}]" in texts
        assert standing(row) in texts
        if row.number:
            assert row.when in told
            assert row.when in texts
    assert "No date found" in texts
    assert not {"script", "image", "a"} & {e.tag.removeprefix(SVG) for e in root.iter()}
    assert "url(" not in picture
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")


def test_status_has_a_shape_of_its_own_beside_its_word():
    shapes = {}
    for status in ("occurred", "planned", "hypothetical", "negated"):
        picture = timeline_to_svg(timeline_of(strikes(untold("2026-03-01", "2026-03-01"), status=status)))
        assert f">{status}" in picture
        shapes[status] = re.findall(r'class="(bar \w+|cross)"', picture)
    assert shapes["negated"] == ["bar negated", "cross"]
    style = picture[picture.index("<style>") : picture.index("</style>")]
    assert ".bar.hypothetical { stroke-dasharray" in style
    assert ".bar.planned, .axis .bar.hypothetical, .axis .bar.negated { fill: var(--paper" in style


def test_markup_and_control_characters_in_a_document_stay_text():
    case = harbour()
    case.title = f"{ATTACK}\x0b"
    timeline = timeline_of(case.analysis())
    root = ET.fromstring(timeline_to_svg(timeline))  # noqa: S314
    assert "script" not in {e.tag.removeprefix(SVG) for e in root.iter()}
    page = timeline_to_html(timeline)
    assert "<script" not in page
    assert "<img" not in page
    assert "<script" not in timeline_to_markdown(timeline)


def test_the_timeline_in_markdown(snapshot):
    assert timeline_to_markdown(timeline_of(harbour().analysis(), fish().analysis())) == snapshot


def test_the_timeline_as_csv_has_a_row_for_each_event():
    timeline = timeline_of(harbour().analysis(), fish().analysis())
    rows = list(csv.DictReader(io.StringIO(timeline_to_csv(timeline), newline="")))
    assert tuple(rows[0]) == TIMELINE_COLUMNS
    assert [r["quote"] for r in rows] == [r.quote.quote for r in timeline.rows]
    assert rows[0]["edtf"] == "2026-02-23/2026-03-01"
    assert (rows[-1]["number"], rows[-1]["when"]) == ("", UNDATED)


def test_the_dossier_shows_the_picture_and_beside_it_every_row():
    analyses = [harbour().analysis(), fish().analysis()]
    page = to_html(make_dossier(analyses, today=TODAY, seen={analyses[0].document.id: SEEN}), analyses)
    section = page[page.index('<section id="timeline"') :]
    section = section[: section.index("</section>")]
    assert '<svg class="axis"' in section
    assert section.count("<tr>") == 1 + 9
    for words in ("4 March 2026", "2026-02-23/2026-03-01", "Published", "First seen", SEEN[:10], "by hand"):
        assert words in section
    assert section.count('class="cite"') >= 9


# What a browser lays out at the width of a phone: which texts stick out, which run into each other, which are hard to read.
HARNESS = """<!doctype html><iframe src="FILE" width="390" height="2000"></iframe><pre id="log"></pre><script>
const frame = document.querySelector("iframe"), log = document.querySelector("#log");
frame.onload = () => {
  const doc = frame.contentDocument, view = frame.contentWindow, root = doc.documentElement;
  const texts = [...doc.querySelectorAll(".axis text")].filter((t) => view.getComputedStyle(t).display !== "none");
  const boxes = texts.map((t) => [t, t.getBoundingClientRect()]).filter(([, b]) => b.width > 0);
  const out = boxes.filter(([, b]) => b.left < -1 || b.right > root.clientWidth + 1);
  const hit = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  const met = boxes.filter(([t, b], i) => boxes.slice(i + 1).some(([u, c]) => hit(b, c)));
  const linear = (v) => (v / 255 <= .04045 ? v / 3294.6 : ((v / 255 + .055) / 1.055) ** 2.4);
  const light = (c) => { const [r, g, b] = c.match(/[\\d.]+/g).map(linear);
    return .2126 * r + .7152 * g + .0722 * b; };
  const paper = light(view.getComputedStyle(doc.querySelector(".axis text")).stroke);
  const contrast = (t) => { const [a, b] = [light(view.getComputedStyle(t).fill), paper].sort(); return (b + .05) / (a + .05); };
  const list = (found) => found.map(([t]) => t.textContent).join("|");
  log.textContent = JSON.stringify({ texts: texts.length, wide: root.scrollWidth - root.clientWidth, out: list(out), met: list(met),
    pale: boxes.filter(([t]) => contrast(t) < 4.5).length, paper });
};
</script>"""


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["timeline.svg", "timeline.html", "dossier.html"])
def test_on_a_phone_nothing_sticks_out_overlaps_or_is_pale(tmp_path, name, dark):
    analyses = [harbour().analysis(), fish().analysis()]
    far = replace(analyses[0].events[1], time=untold("2025-12-29", "2026-01-04"), status="negated")
    analyses[0] = replace(analyses[0], events=(*analyses[0].events[:1], far, *analyses[0].events[2:]))
    made = {
        "timeline.svg": lambda: timeline_to_svg(timeline_of(*analyses)),
        "timeline.html": lambda: timeline_to_html(timeline_of(*analyses)),
        "dossier.html": lambda: to_html(make_dossier(analyses, today=TODAY), analyses),
    }
    (tmp_path / name).write_text(made[name](), encoding="utf-8")
    harness = tmp_path / "harness.html"
    harness.write_text(HARNESS.replace("FILE", name), encoding="utf-8")
    page = dump(harness, tmp_path / "profile", *(["--force-dark-mode", "--blink-settings=preferredColorScheme=0"] if dark else []))
    log = re.search(r'<pre id="log">(.*?)</pre>', page)
    assert log is not None
    told = json.loads(log[1])
    assert told["texts"] > 20
    assert (told["wide"], told["out"], told["met"], told["pale"]) == (0, "", "", 0)
    assert (told["paper"] < 0.1) is dark


# --- the command


def run(*args: str | Path) -> tuple[int, str, str]:
    done = CliRunner().invoke(cli, [str(a) for a in ("timeline", *args)])
    said = done.stderr or str(done.exception or "")
    return done.exit_code, done.stdout, said


@pytest.fixture(scope="module")
def article(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("articles") / "arrest.txt"
    path.write_text(f"Arrests in Cairo\n\n{ARREST} Union leaders will march to parliament on Friday.\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def ledger(article) -> Path:
    path = article.parent / "l.db"
    done = CliRunner().invoke(cli, ["add", str(article), "--published", "2026-03-04", "--ledger", str(path)])
    assert done.exit_code == 0
    return path


def test_an_article_gives_its_timeline(article):
    code, out, _ = run(article, "--published", "2026-03-04", "--today", "2026-03-04")
    assert code == 0
    assert out.index("2 March 2026 · COERCE") < out.index("6 March 2026")
    assert ARREST in " ".join(out.split())
    assert "published 2026-03-04 · not in a ledger" in " ".join(out.split())


def test_words_that_are_no_file_are_looked_for_in_the_ledger(ledger, monkeypatch):
    code, out, _ = run("union", "leaders", "--ledger", ledger, "--format", "jsonl")
    assert code == 0
    assert all(json.loads(line)["first_seen"] for line in out.splitlines())
    monkeypatch.chdir(ledger.parent)
    ledger.with_name("cablegram.db").write_bytes(ledger.read_bytes())
    assert run("union", "leaders", "--format", "jsonl")[1] == out


def test_words_that_are_neither_file_nor_findable_say_so(tmp_path, monkeypatch, ledger, article):
    monkeypatch.chdir(tmp_path)
    code, _, said = run("fisheries")
    assert code != 0
    assert "no file 'fisheries', so it was taken for words to search for, and no ledger at cablegram.db" in said
    assert "no document matches 'fisheries'" in run("fisheries", "--ledger", ledger)[2]
    assert "there is no file 'fisheries'" in run(article, "fisheries")[2]
    assert "not both" in run("fisheries", "--query", "union", "--ledger", ledger)[2]


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "svg", "html", "md"])
def test_the_ending_of_the_file_says_the_format(ledger, tmp_path, form):
    path = tmp_path / f"t.{form}"
    assert run("--ledger", ledger, "--today", "2026-03-04", "--out", path)[:2] == (0, "")
    assert path.read_text("utf-8") == run("--ledger", ledger, "--today", "2026-03-04", "--format", form)[1]


def test_the_ending_counts_in_capitals_and_an_unknown_one_is_refused(ledger, tmp_path):
    run("--ledger", ledger, "--out", tmp_path / "z.SVG")
    assert (tmp_path / "z.SVG").read_text("utf-8").startswith("<svg")
    code, _, said = run("--ledger", ledger, "--out", tmp_path / "z.ics")
    assert code != 0
    assert "z.ics; give --format with one of table, json" in said
    assert not (tmp_path / "z.ics").exists()


def test_days_in_the_wrong_order_are_refused(ledger):
    code, _, said = run("--ledger", ledger, "--from", "2026-02-01", "--to", "2025-01-01")
    assert code != 0
    assert "--from 2026-02-01 is later than --to 2025-01-01" in said


def test_without_a_publication_date_what_stays_open_is_said(article):
    assert "1 article has no publication date, so 'Friday' and 'last week' stay open" in run(article)[2]
    assert run(article, "--published", "2026-03-04")[2] == ""


def test_a_dash_for_the_file_prints(ledger):
    assert run("--ledger", ledger, "--out", "-", "--format", "csv")[1] == run("--ledger", ledger, "--format", "csv")[1]


def test_a_place_that_cannot_be_written_is_told(ledger, tmp_path):
    assert "name another file with --out" in run("--ledger", ledger, "--out", tmp_path / "none" / "t.csv")[2]


def test_a_range_of_days_says_what_it_leaves_out(ledger):
    code, out, _ = run("--ledger", ledger, "--from", "2030-01-01")
    assert code == 0
    assert "no event" in out


def test_the_words_that_give_a_date_are_not_said_twice_where_the_rule_quotes_them():
    (row, *_) = rows_of(harbour().analysis())
    assert row.when_quote is not None
    assert how_known(row) == ("", f", {row.rule}")
    beside = f"told in one scene with what is dated by “{row.when_quote.quote}”: weekday before publication"
    assert how_known(replace(row, rule=beside)) == (
        "told in one scene with what is dated by",
        ": weekday before publication",
    )
    assert how_known(replace(row, when_quote=None)) == (row.rule, "")


def test_a_document_without_a_title_is_listed_by_its_first_words():
    case = Case(
        text="Union workers struck on Monday in the harbour of Quill, the port authority said, and nobody knows for how long."
    )
    case.event("PROTEST", "struck", evidence="Union")
    (source,) = make_timeline(make_dossier([case.analysis()], today=TODAY)).sources
    assert (source.title, source.opening) == (None, "Union workers struck on Monday in the harbour of Quill, the port…")
    assert make_dossier([harbour().analysis()], today=TODAY).sources[0].opening is None
