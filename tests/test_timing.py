from dataclasses import replace
from datetime import date, timedelta
from time import perf_counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cablegram.coding.events import check_times, code_events
from cablegram.coding.orderings import Link, bound_by, derived, reason
from cablegram.coding.timing import fit_times, time_of
from cablegram.core.records import EventTime, TimeExpression
from cablegram.reading.times import find_times
from tests.coding_cases import context, day, event, quote, sentences_of
from tests.event_dates import EVENT_DATES, EventDate


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
    (fitted,) = fit_times(text, times=[month(text, "April", "2025-04")], mentions=[mention], published="2026-01-03")
    assert (fitted.edtf, fitted.earliest, fitted.latest) == ("2026-04", "2026-04-01", "2026-04-30")
    assert "planned" in fitted.rule


def test_a_month_without_a_year_lies_behind_when_the_event_has_happened():
    text = "China suspended imports in November."
    mention = event(text, "suspended", "SANCTION", actors=["China"], times=["November"])
    (fitted,) = fit_times(text, times=[month(text, "November", "2026-11")], mentions=[mention], published="2026-01-03")
    assert fitted.edtf == "2025-11"


def test_a_year_that_the_text_gives_is_never_moved():
    text = "Trump plans to visit China in April 2025."
    mention = event(text, "visit", "CONSULT", status="planned", times=["April 2025"])
    times = (month(text, "April 2025", "2025-04"),)
    assert fit_times(text, times=times, mentions=[mention], published="2026-01-03") == times


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
    (fitted,) = fit_times(text, times=[month(text, "April", value)], mentions=[mention], published="2026-01-03")
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
    assert fit_times(text, times=times, mentions=[mention], published="2026-01-03") == times


def test_what_is_merely_possible_has_no_day_of_its_own():
    text = "On Monday, Takaichi suggested that Japan could intervene."
    mention = event(text, "intervene", "ASSAULT", status="hypothetical", actors=["Japan"])
    assert time_of(mention, times=[day(text, "Monday", "2025-11-10")], **at(text)) is None


def test_a_year_that_the_story_gave_is_never_moved():
    text = "Italy declared war in May."
    mention = event(text, "declared", "ASSAULT", times=["May"])
    times = (replace(month(text, "May", "2026-05"), anchor="1915-04-01"),)
    assert fit_times(text, times=times, mentions=[mention], published="2026-01-03") == times


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("The plans announced in January cut 14 posts.", "January", "planned"),
        ("The carmaker has a June deadline to file.", "June", "occurred"),
    ],
)
def test_a_time_that_another_word_dates_is_never_moved(text, words, status):
    mention = event(text, "cut" if status == "planned" else "file", "SANCTION", status=status, times=[words])
    times = (month(text, words, "2025-01" if status == "planned" else "2026-06"),)
    assert fit_times(text, times=times, mentions=[mention], published="2026-01-03") == times


def test_a_weekday_that_a_march_is_called_for_lies_ahead():
    text = "Unions have called a march for Tuesday."
    mention = event(text, "march", "PROTEST", status="planned", times=["Tuesday"])
    times = [replace(day(text, "Tuesday", "2025-12-30"), rule="weekday before publication")]
    (fitted,) = fit_times(text, times=times, mentions=[mention], published="2026-01-03")
    assert (fitted.edtf, fitted.latest) == ("2026-01-06", "2026-01-06")


def dated(case, *, published=None):
    """The event at the case's trigger, coded from mentions built by hand."""
    return next(e for e in events_of(case, published=published) if e.trigger.text == case.trigger)


def events_of(case, *, published=None):
    """The case's events, coded from mentions built by hand."""
    published = published or case.published
    text, sents = case.text, sentences_of(case.text)
    mentions = []
    for trigger, kind, status in case.told:
        sentence = next(n for n, s in enumerate(sents) if s.start <= text.index(trigger) < s.end)
        party = text[sents[sentence].start :].split()[0].strip("“,.")
        mentions.append(event(text, trigger, kind, sentence=sentence, status=status, actors=[party]))
    times = find_times(text, published=published, sentences=sents)
    here = replace(context(text, times=times), published=published)
    return code_events(mentions, context=here)


@pytest.mark.parametrize("case", EVENT_DATES, ids=lambda c: f"{c.trigger}: {c.text[:40]}")
def test_an_event_gets_the_date_that_the_text_gives_it(case):
    time = dated(case).time
    assert (time.edtf if time else None) == case.edtf
    assert case.rule is None or time.rule.startswith(case.rule)
    if time and time.text is not None:
        assert case.text[time.start : time.end] == time.text


@pytest.mark.parametrize("case", [c for c in EVENT_DATES if c.edtf and "day" in c.text], ids=lambda c: c.text[:40])
def test_a_week_later_every_weekday_is_a_week_later(case):
    def moved(day):
        return day and (date.fromisoformat(day) + timedelta(days=7)).isoformat()

    first, second = dated(case).time, dated(case, published=moved(case.published)).time
    assert (moved(first.earliest), moved(first.latest)) == (second.earliest, second.latest)


@given(
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
    st.integers(0, 400),
    st.sampled_from(["after", "before", "same"]),
    st.sampled_from([None, "hour", "day", "week", "month", "year"]),
    st.one_of(st.none(), st.integers(0, 999)),
)
@example(first=date(9999, 12, 31), length=0, order="after", unit="day", many=2)
@example(first=date(1, 1, 1), length=0, order="before", unit="week", many=1)
@example(first=date(9998, 12, 30), length=0, order="after", unit="month", many=999)
def test_bounds_that_an_order_gives_are_never_turned_round(first, length, order, unit, many):
    last = date.fromordinal(min(first.toordinal() + length, date.max.toordinal()))
    other = EventTime(
        start=0,
        end=1,
        text="x",
        edtf=f"{first}/{last}",
        earliest=first.isoformat(),
        latest=last.isoformat(),
        precision="day",
        rule="r",
    )
    found = bound_by(Link(order=order, unit=unit, many=many, words=order), other=other)
    assert found is not None
    assert not (found.earliest and found.latest) or found.earliest <= found.latest


@given(
    st.sampled_from(["9999-12-31", "0001-01-01", "9998-12-30", "0001-01-05", "December 9999", "AD 1", "9999"]),
    st.sampled_from(["day", "week", "month", "year"]),
    st.integers(0, 99),
    st.sampled_from(
        [
            "Oslo closed the border {n} {u}s after gunmen shelled a post on {d}.",
            "Oslo closed the border {n} {u}s before gunmen shelled a post in {d}.",
            "Oslo closed the border before {d}. Gunmen shelled a post within {n} {u}s.",
            "Oslo closed and began {n} {u}s of drills on {d}, when gunmen shelled a post.",
            "Oslo closed and ended {n} {u}s of drills on {d}. It shelled a post after {n} {u}s of drills.",
        ]
    ),
)
@settings(max_examples=60, deadline=None)
def test_a_date_at_the_calendar_s_edge_turns_nothing_round(when, unit, many, text):
    text = text.format(n=many, u=unit, d=when)
    triggers = [w for w in ("closed", "drills", "shelled") if w in text]
    case = EventDate(
        published="2025-12-30", text=text, told=tuple((w, "COERCE", "occurred") for w in triggers), trigger="", edtf=None
    )
    for found in events_of(case):
        time = found.time
        assert not (time and time.earliest and time.latest) or time.earliest <= time.latest


def test_months_are_counted_by_the_calendar():
    other = EventTime(
        start=0, end=1, text="x", edtf="2020-01", earliest="2020-01-01", latest="2020-01-31", precision="month", rule="r"
    )
    found = bound_by(Link(order="after", unit="month", many=60, words="60 months after"), other=other)
    assert found.edtf == "2025-01"
    year = replace(other, edtf="2020", latest="2020-12-31", precision="year")
    found = bound_by(Link(order="before", unit="month", many=2, words="two months before"), other=year)
    assert (found.edtf, found.latest) == ("2019-11/2020-10", "2020-10-31")


def test_a_reason_ends_at_its_colon_and_the_expression_s_rule_stays_whole():
    time = EventTime(
        start=0,
        end=1,
        text="10: 30",
        edtf="2025-04-20",
        earliest="2025-04-20",
        latest="2025-04-20",
        precision="week",
        rule="“after” what is dated by “10: 30”: Easter before publication, its holidays: a week to either side",
    )
    assert derived(time, why="so").rule == "so: Easter before publication, its holidays: a week to either side"
    assert reason(time) == "“after” what is dated by “10: 30”"


def test_a_plan_wholly_before_publication_is_flagged_and_not_changed():
    text = "Oslo plans drills on Monday."
    mention = event(text, "drills", "MOBILIZE", status="planned", actors=["Oslo"], times=["Monday"])
    here = replace(context(text, times=[day(text, "Monday", "2026-03-02")]), published=None)
    (found,) = code_events([mention], context=here)
    (flag,) = check_times([found], published="2026-03-06")
    assert (found.status, flag.kind) == ("planned", "status_time_conflict")


@pytest.mark.parametrize(
    ("text", "told", "trigger", "expected"),
    [
        ("Norway met Chile on Monday. Decades ago Chile invaded Bolivia.", "met invaded", "invaded", None),
        ("Norway met Chile on Monday. Russia annexed Crimea years ago.", "met annexed", "annexed", None),
        (
            "On Monday Norway met Chile. Police arrested a man in 1999. Two days later Norway recalled its envoy.",
            "met arrested recalled",
            "recalled",
            None,
        ),
        ("Norway met Chile on Monday. Norway recalled its envoy days after the coup.", "met recalled", "recalled", None),
        (
            "Oslo sanctioned Minsk last month; Minsk expelled two envoys the following week.",
            "sanctioned expelled",
            "expelled",
            None,
        ),
        ("Norway met Chile on Monday. It recalled its envoy.", "met recalled", "recalled", "2025-12-29"),
        ("Norway met Chile on Monday. It recalled its envoy hours later.", "met recalled", "recalled", "2025-12-29"),
    ],
)
def test_words_of_its_own_keep_an_event_from_another_s_date(text, told, trigger, expected):
    assert edtf_of_event(text, told, trigger) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway met Chile on Monday. Police arrested a man.", "2025-12-29"),
        ("Norway met Chile on Monday. Meanwhile, police arrested a man.", None),
        ("Norway met Chile on Monday. Separately, police arrested a man.", None),
        ("Norway met Chile on Monday. In another development, police arrested a man.", None),
        ("Norway met Chile on Monday.\n\nPolice in Lima arrested a man.", None),
        ("Norway met Chile on Monday.\n\nPolice in Norway arrested a man.", "2025-12-29"),
        ("Norway met Chile on Monday.\n\nIts police arrested a man.", "2025-12-29"),
        ("Norway met Chile on Monday. The war began when police arrested a man.", None),
    ],
)
def test_a_scene_ends_where_the_text_turns_to_something_else(text, expected):
    assert edtf_of_event(text, "met arrested", "arrested") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo met Rome on October 7, October 9 and October 12.", "2025-10-07/2025-10-12"),
        ("Oslo met Rome on October 7, 9 and 12.", "2025-10-07/2025-10-12"),
        ("Oslo quarrelled with Rome since November, when it met a rebel.", "2025-11"),
        ("Oslo met Rome as early as March 19.", "2025-03-19/.."),
        ("Oslo met Rome nearly four years ago.", "2021/2022"),
        ("Oslo met Rome more than three years ago.", "2021/2022"),
        ("Oslo met Rome about three years ago.", "2021/2023"),
        ("Oslo met Rome three years ago.", "2022"),
    ],
)
def test_what_a_list_or_a_preposition_makes_of_a_date(text, expected):
    times = find_times(text, published="2025-12-30", sentences=sentences_of(text))
    first = next(iter(t.text for t in times))
    mention = event(text, "met", "CONSULT", actors=["Oslo"], times=[first])
    here = replace(context(text, times=times), published="2025-12-30")
    (found,) = code_events([mention], context=here)
    assert found.time.edtf == expected


def test_a_plan_told_for_last_week_keeps_its_date_and_is_flagged():
    text = "Iran will attack Israel last week."
    times = find_times(text, published="2025-12-30", sentences=sentences_of(text))
    mention = event(text, "attack", "ASSAULT", status="planned", actors=["Iran"], times=["last week"])
    found = code_events([mention], context=replace(context(text, times=times), published="2025-12-30"))
    (flag,) = check_times(found, published="2025-12-30")
    assert flag.kind == "status_time_conflict"


def test_nothing_lasts_no_days():
    text = "Oslo began 0 days of drills on Monday."
    times = find_times(text, published="2025-12-30", sentences=sentences_of(text))
    (found,) = code_events(
        [event(text, "drills", "MOBILIZE", actors=["Oslo"], times=["Monday"])],
        context=replace(context(text, times=times), published="2025-12-30"),
    )
    assert found.time.edtf == "2025-12-29"


def test_an_endless_sentence_takes_no_longer_than_its_length():
    many = 400
    part = "Oslo attacked Tunis on Monday the king said and "
    text = part * many + "."
    times = find_times(text, published="2025-12-30", sentences=sentences_of(text))
    mentions = []
    for n in range(many):
        one = event(part + ".", "attacked", "ASSAULT", actors=["Oslo"], times=["Monday"])
        at = n * len(part)

        def moved(q, at=at):
            return replace(q, start=q.start + at, end=q.end + at)

        mentions.append(
            replace(one, trigger=moved(one.trigger), actors=tuple(map(moved, one.actors)), times=tuple(map(moved, one.times)))
        )
    here = replace(context(text, times=times), published="2025-12-30")
    before = perf_counter()
    coded = code_events(mentions, context=here)
    assert coded
    assert perf_counter() - before < 5  # seconds; a fraction of one where nothing else runs, 8 when it was cubic


def edtf_of_event(text, told, trigger):
    """The date of one of the text's happenings, all of one kind, published on 30 December 2025."""
    case = EventDate(
        published="2025-12-30", text=text, told=tuple((w, "COERCE", "occurred") for w in told.split()), trigger=trigger, edtf=None
    )
    time = dated(case).time
    return time.edtf if time else None
