from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.timing import fit_times, time_of
from cablegram.core.records import TimeExpression
from tests.coding_cases import day, event, quote


def month(text, words, value):
    q = quote(text, words)
    return TimeExpression(
        start=q.start,
        end=q.end,
        text=words,
        type="DATE",
        value=value,
        edtf=value,
        earliest=f"{value}-01",
        latest=f"{value}-28",
        precision="month",
        rule="month before publication",
        anchor="2026-01-03",
    )


def at(text):
    return {"text": text, "sentence": (0, len(text)), "published": "2026-01-03"}


def test_a_month_without_a_year_lies_ahead_when_the_event_is_planned():
    text = "Trump stated an intention to visit China in April."
    mention = event(text, "visit", "CONSULT", status="planned", actors=["Trump"], recipients=["China"], times=["April"])
    (fitted,) = fit_times([month(text, "April", "2025-04")], [mention], published="2026-01-03")
    assert (fitted.edtf, fitted.earliest, fitted.latest) == ("2026-04", "2026-04-01", "2026-04-30")
    assert "planned" in fitted.rule


def test_a_month_without_a_year_lies_behind_when_the_event_has_happened():
    text = "China suspended imports in November."
    mention = event(text, "suspended", "SANCTION", actors=["China"], times=["November"])
    (fitted,) = fit_times([month(text, "November", "2026-11")], [mention], published="2026-01-03")
    assert fitted.edtf == "2025-11"


def test_a_year_that_the_text_gives_is_never_moved():
    text = "Trump plans to visit China in April 2025."
    mention = event(text, "visit", "CONSULT", status="planned", times=["April 2025"])
    times = (month(text, "April 2025", "2025-04"),)
    assert fit_times(times, [mention], published="2026-01-03") == times


def test_a_plan_is_not_dated_by_the_day_it_was_made():
    text = "Trump agreed on Friday to meet Takaichi."
    mention = event(text, "meet", "CONSULT", status="planned", times=["Friday"])
    assert time_of(mention, times=[day(text, "Friday", "2026-01-02")], **at(text)) is None


def test_the_one_time_ahead_in_the_sentence_dates_its_plan():
    text = "A planned meeting of Trump and Takaichi in April signals warmth."
    mention = event(text, "meeting", "CONSULT", status="planned", actors=["Trump", "Takaichi"])
    found = time_of(mention, times=[month(text, "April", "2026-04")], **at(text))
    assert (found.text, found.edtf) == ("April", "2026-04")
    assert time_of(replace(mention, status="occurred"), times=[], **at(text)) is None


@given(st.integers(1, 12), st.sampled_from(["planned", "occurred"]))
def test_fitted_bounds_stay_in_order(number, status):
    text = "Trump visits China in April."
    mention = event(text, "visits", "CONSULT", status=status, times=["April"])
    value = f"2025-{number:02d}"
    (fitted,) = fit_times([month(text, "April", value)], [mention], published="2025-06-15")
    assert fitted.earliest <= fitted.latest


def test_the_only_time_of_the_trigger_s_own_clause_dates_it():
    text = "Trump advised Takaichi against it during a call on November 25."
    mention = event(text, "advised", "REQUEST", actors=["Trump"], recipients=["Takaichi"])
    times = [day(text, "November 25", "2025-11-25")]
    assert time_of(mention, times=times, **at(text)).edtf == "2025-11-25"


def test_a_time_of_another_clause_dates_nothing():
    text = "Trump praised Takaichi, who resigned on November 25."
    mention = event(text, "praised", "SUPPORT", actors=["Trump"], recipients=["Takaichi"])
    times = [day(text, "November 25", "2025-11-25")]
    assert time_of(mention, times=times, **at(text)) is None


def test_this_spring_keeps_its_year():
    text = "Trump reaffirmed it this spring."
    mention = event(text, "reaffirmed", "AGREE", actors=["Trump"], times=["this spring"])
    times = (replace(month(text, "this spring", "2026-03"), precision="season"),)
    assert fit_times(times, [mention], published="2026-01-03") == times


def test_what_was_suggested_bears_the_day_of_the_suggestion_and_says_so():
    text = "On Monday, Takaichi suggested that Japan could intervene."
    mention = event(text, "intervene", "ASSAULT", status="hypothetical", actors=["Japan"])
    found = time_of(mention, times=[day(text, "Monday", "2025-11-10")], **at(text))
    assert found.edtf == "2025-11-10"
    assert found.rule.startswith("when it was suggested")
