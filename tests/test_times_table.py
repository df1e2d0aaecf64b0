"""The table that ``docs/dating.md`` shows is what the reader does, row by row."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.dating import RULES, read_table, table
from cablegram.reading.times import bounds, find_times, join_ranges

ROWS = read_table()
FIELDS = ("type", "value", "edtf", "earliest", "latest", "precision", "rule")


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["sentence"])
def test_a_sentence_of_the_table_is_dated_as_the_table_says(row):
    (time,) = [t for t in find_times(row["sentence"], published=row["published"]) if t.text == row["text"]]
    assert {field: getattr(time, field) or "" for field in FIELDS} == {field: row[field] for field in FIELDS}


@pytest.mark.parametrize("row", [row for row in ROWS if row["earliest"] or row["latest"]], ids=lambda row: row["sentence"])
def test_the_edtf_string_says_the_bounds(row):
    assert bounds(row["edtf"].split("T")[0]) == (row["earliest"] or None, row["latest"] or None)


def test_every_family_of_the_table_has_its_rule_on_the_page():
    assert {row["family"] for row in ROWS} == set(RULES)
    assert len(ROWS) >= 120


def test_a_bar_in_a_sentence_does_not_break_the_page():
    assert "a\\|b" in table([{"sentence": "a|b"}], ("sentence",))


@settings(max_examples=60, deadline=None)
@given(
    sentences=st.lists(st.sampled_from(sorted({row["sentence"] for row in ROWS})), min_size=1, max_size=8),
    published=st.dates(min_value=date(1600, 1, 1), max_value=date(2300, 12, 31)),
    mode=st.sampled_from(["news", "narrative"]),
)
def test_sentences_of_the_table_in_any_order_have_bounds_in_order(sentences, published, mode):
    text = " ".join(sentences)
    times = find_times(text, published=published.isoformat(), mode=mode)
    for time in times:
        assert text[time.start : time.end] == time.text
        assert not (time.earliest and time.latest) or time.earliest <= time.latest
        assert (time.earliest is None and time.latest is None) or time.precision
        assert time.edtf is None or "T" in time.edtf or time.edtf[0] == "-" or bounds(time.edtf) == (time.earliest, time.latest)
    assert all(joined.earliest <= joined.latest for joined in join_ranges(text, times))
