"""The date of what several documents tell: the news of it before look-backs, the many before the one, open rather than wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cablegram.core.records import EventTime
from cablegram.linking.dating import agreed_time
from cablegram.linking.merged import make_occurrence
from cablegram.linking.reports import reports_of
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.timeline import make_rows, moment_of
from tests.reporting_cases import Case

if TYPE_CHECKING:
    from cablegram.core.records import Analysis
    from cablegram.linking.reports import Report

Told = tuple[str, str | None, str | None, bool]  # published; first and last day; whether words of the text give them


def inferred(earliest: str | None, latest: str | None) -> EventTime:
    edtf = earliest if earliest == latest else f"{earliest or '..'}/{latest or '..'}"
    return EventTime(start=None, end=None, text=None, edtf=edtf, earliest=earliest, latest=latest, precision="day", rule="by hand")


def report(n: int, told: Told, *, status: str = "occurred") -> Report:
    published, earliest, latest, stated = told
    case = Case(text=f"Belmark soldiers shelled Quill, paper {n} says.", published=published, publisher=f"Paper {n}")
    case.event("ASSAULT", "shelled", evidence="shelled", status=status, actors=(case.party("Belmark soldiers", "BEL"),))
    (made,) = reports_of(case.analysis())
    time = inferred(earliest, latest) if earliest or latest else None
    time = replace(time, start=0, end=7, text="Belmark") if time and stated else time
    return replace(made, event=replace(made.event, time=time))


def agreed(*told: Told, status: str = "occurred", copies: int = 0) -> tuple[str | None, str | None] | None:
    """The bounds that come out; the last ``copies`` reports repeat the first."""
    reports = [report(n, each, status=status) for n, each in enumerate(told)]
    found = agreed_time(reports, originals={r.doc_id: reports[0].doc_id for r in reports[len(reports) - copies :]})
    assert found == agreed_time(reports[::-1], originals={r.doc_id: reports[0].doc_id for r in reports[len(reports) - copies :]})
    return (found.earliest, found.latest) if found else None


NEWS = ("2014-03-05", "2014-03-04", "2014-03-04", True)
GUESSED = ("2014-03-05", "2014-03-05", "2014-03-05", False)
BACKGROUND = ("2014-03-06", "2008-08-08", "2008-08-08", True)
UNDATED = ("2014-03-05", None, None, False)


def test_a_date_from_the_background_of_one_report_does_not_date_what_others_report_as_news() -> None:
    assert agreed(NEWS, BACKGROUND) == ("2014-03-04", "2014-03-04")
    assert agreed(GUESSED, BACKGROUND, BACKGROUND) == ("2014-03-05", "2014-03-05")


def test_a_look_back_of_one_report_dates_nothing_that_most_others_tell_without_a_date() -> None:
    assert agreed(BACKGROUND, UNDATED, UNDATED) is None
    assert agreed(BACKGROUND, BACKGROUND, UNDATED) == ("2008-08-08", "2008-08-08")
    assert agreed(BACKGROUND) == ("2008-08-08", "2008-08-08")  # its only report


def test_words_of_the_text_go_before_the_day_that_was_inferred_from_publication() -> None:
    assert agreed(GUESSED, GUESSED, NEWS) == ("2014-03-04", "2014-03-04")


def test_what_most_independent_documents_give_stands_and_copies_have_one_voice() -> None:
    monday = ("2014-03-05", "2014-03-03", "2014-03-03", True)
    assert agreed(NEWS, NEWS, monday) == ("2014-03-04", "2014-03-04")
    assert agreed(NEWS, monday, NEWS, copies=1) == ("2014-03-03", "2014-03-04")  # one against one


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (("2014-03-06", "2014-03-05", "2014-03-05", True), ("2014-03-04", "2014-03-05")),  # a day apart: one of them
        (("2014-03-06", "2014-02-20", "2014-02-20", True), None),  # two weeks apart: nothing is known
        (("2014-03-06", "2014-03-01", "2014-03-31", True), ("2014-03-04", "2014-03-04")),  # "this month" does not differ
        (("2014-03-06", None, "2014-03-04", False), ("2014-03-04", "2014-03-04")),
    ],
)
def test_dates_that_exclude_each_other_are_a_short_window_or_none(other: Told, expected: tuple[str, str] | None) -> None:
    assert agreed(NEWS, other) == expected


def test_nothing_is_dated_after_a_report_that_tells_it_as_past() -> None:
    assert agreed(UNDATED, ("2014-03-10", "2014-03-09", "2014-03-09", True)) is None
    assert agreed(UNDATED, *[("2014-03-10", "2014-03-09", "2014-03-09", True)] * 2) == ("2014-03-09", "2014-03-09")


def test_of_a_plan_the_date_told_last_stands_since_it_may_have_been_moved() -> None:
    first, moved = ("2014-03-01", "2014-03-10", "2014-03-10", True), ("2014-03-08", "2014-03-24", "2014-03-24", True)
    assert agreed(first, moved, status="planned") == ("2014-03-24", "2014-03-24")


def test_an_occurrence_stands_on_the_agreed_day_or_where_it_was_first_told() -> None:
    made = make_occurrence([report(0, NEWS), report(1, BACKGROUND)], originals={})
    assert (made.day, made.time and made.time.earliest) == ("2014-03-04", "2014-03-04")
    open_ = make_occurrence([report(0, UNDATED), report(1, BACKGROUND), report(2, UNDATED)], originals={})
    assert (open_.day, open_.time) == ("2014-03-05", None)


ON_TUESDAY = "Belmark soldiers shelled the old fort of Quill from the sea on Tuesday, killing its keeper."
ON_MONDAY = (
    "The fort of Quill, which Belmark soldiers shelled on Monday, burned for two nights; the keeper is dead, and so are his dogs."
)
LATE = "It was late on Tuesday when Belmark soldiers shelled the fort, a fisherman of Quill recalls. The keeper never woke."


def shelled(published: str, text: str, words: str, day: str) -> Analysis:
    case = Case(text=text, published=published, publisher=f"Paper of {published}")
    party, time = case.party("Belmark soldiers", "BEL"), case.time(words, day, day)
    case.event("ASSAULT", "shelled", evidence="shelled", actors=(party,), time=time)
    return case.analysis()


def test_a_dossier_dates_what_it_joins_by_the_news_of_it_and_quotes_the_words() -> None:
    told = [
        shelled("2014-03-05", ON_TUESDAY, "on Tuesday", "2014-03-04"),
        shelled("2014-03-06", ON_MONDAY, "on Monday", "2014-03-03"),
    ]
    (row,) = make_rows(make_dossier(told, today=date(2014, 4, 1)))
    assert (row.n_independent, row.when, row.when_quote) == (2, "between 3 and 4 March 2014", None)
    assert row.rule == "documents differ: 2014-03-03 or 2014-03-04"
    told.append(shelled("2014-03-07", LATE, "late on Tuesday", "2014-03-04"))
    (row,) = make_rows(make_dossier(told, today=date(2014, 4, 1)))
    assert (row.n_independent, row.when) == (3, "4 March 2014")
    assert row.when_quote is not None
    assert row.when_quote.quote == "on Tuesday"


def test_where_documents_do_not_agree_a_dossier_says_so_and_not_that_there_is_no_date() -> None:
    early = "The fort of Quill, which Belmark soldiers shelled on 19 February, burned for two nights; the keeper is dead."
    told = [
        shelled("2014-03-05", ON_TUESDAY, "on Tuesday", "2014-03-04"),
        shelled("2014-03-06", early, "on 19 February", "2014-02-26"),
    ]
    entry = make_dossier(told, today=date(2014, 4, 1)).entries[0]
    apart = replace(entry, when=None)
    assert moment_of(apart).words == "documents do not agree on the day"
    assert moment_of(replace(apart, reports=entry.reports[:1], n_reports=1)).words == "no date found"
