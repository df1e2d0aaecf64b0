"""What holds of every date of the calendar: its rendering is read back, and what is no date is said to be none."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cablegram.reading.timefeasts import NAMES, feasts
from cablegram.reading.times import find_times

CALM = settings(deadline=None)  # a busy machine is no error
ANY_DAY = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))
MODERN = st.dates(min_value=date(1583, 1, 1), max_value=date(2199, 12, 31))
RECENT = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
FORMS = {
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday, month day, year": lambda d: f"{DAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "short month": lambda d: f"{MONTHS[d.month - 1][:3]} {d.day}, {d.year}",
    "the day of month": lambda d: f"the {d.day}{ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "capitals": lambda d: f"{d.day} {MONTHS[d.month - 1].upper()} {d.year}",
    "hyphens": lambda d: f"{d.day:02d}-{MONTHS[d.month - 1][:3]}-{d.year}",
    "dots": lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    "month year": lambda d: f"{MONTHS[d.month - 1]} {d.year}",
    "year": lambda d: str(d.year),
    "quarter": lambda d: f"Q{(d.month + 2) // 3} {d.year}",
    "decade": lambda d: f"the {d.year // 10 * 10}s",
    "century": lambda d: f"the {d.year // 100 + 1}{ordinal(d.year // 100 + 1)} century",
}


def ordinal(number):
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def only(text, published="2025-12-03"):
    (time,) = find_times(text, published=published, mode="news")
    return time


@pytest.mark.parametrize("form", FORMS)
@settings(CALM, max_examples=40)
@given(day=MODERN)
@example(day=date(2024, 2, 29))
@example(day=date(1999, 12, 31))
def test_a_rendered_date_is_read_back_and_lies_in_its_interval(form, day):
    time = only(f"It happened in {FORMS[form](day)}.")
    assert time.earliest <= day.isoformat() <= time.latest


@CALM
@given(day=ANY_DAY)
@example(day=date(1, 1, 1))
@example(day=date(9999, 12, 31))
def test_every_day_from_year_1_to_9999_is_read_in_iso_form(day):
    time = only(f"It happened on {day.isoformat()}.")
    assert (time.value, time.earliest, time.latest) == (day.isoformat(),) * 3


@CALM
@given(year=st.integers(1, 999))
def test_a_year_of_our_era_is_read_with_ad(year):
    assert only(f"It happened in AD {year}.").earliest == only(f"It happened in {year} CE.").earliest == f"{year:04d}-01-01"


@CALM
@given(year=st.integers(1000, 2199), month=st.integers(1, 12), day=st.integers(1, 31))
@example(year=2023, month=2, day=29)
@example(year=1900, month=2, day=29)
def test_a_day_that_no_calendar_has_is_refused(year, month, day):
    try:
        date(year, month, day)
    except ValueError:
        for text in (f"{day} {MONTHS[month - 1]} {year}", f"{year}-{month:02d}-{day:02d}"):
            time = only(f"It happened on {text}.")
            assert (time.value, time.edtf, time.earliest, time.latest) == ("XXXX-XX-XX", None, None, None)
            assert time.rule.startswith("no such day")
    else:
        assert only(f"It happened on {day} {MONTHS[month - 1]} {year}.").value == f"{year}-{month:02d}-{day:02d}"


@CALM
@given(published=RECENT)
def test_29_february_without_a_year_is_that_of_a_leap_year(published):
    time = only("He was born on 29 February.", published=published.isoformat())
    assert date.fromisoformat(time.earliest).day == 29
    assert abs((date.fromisoformat(time.earliest) - published).days) <= 8 * 366


@CALM
@given(year=st.integers(1900, 2099), week=st.integers(1, 53))
@example(year=2026, week=53)
@example(year=2025, week=53)
def test_an_iso_week_is_read_or_said_to_be_none(year, week):
    has_it = week < 53 or date(year, 12, 28).isocalendar().week == 53
    for text in (f"week {week} of {year}", f"{year}-W{week:02d}"):
        time = only(f"The report is for {text}.")
        assert (time.earliest == date.fromisocalendar(year, week, 1).isoformat()) if has_it else "no such week" in time.rule


@CALM
@given(published=RECENT, days=st.integers(1, 400))
def test_days_ago_are_that_many_days_before_publication(published, days):
    time = only(f"He fled {days} days ago.", published=published.isoformat())
    assert time.earliest == time.latest == (published - timedelta(days=days)).isoformat()


PHRASES = (
    "on Friday", "last Tuesday", "on Sunday night", "last week", "this week", "at the weekend", "mid-week", "the week before last",
    "on Wednesday of last week", "from Monday to Friday", "overnight into Thursday", "in the early hours of Monday", "on MONDAY",
    "last week on Tuesday", "a day before Friday's vote",
)  # fmt: skip


@pytest.mark.parametrize("phrase", PHRASES)
@settings(CALM, max_examples=30)
@given(published=RECENT, weeks=st.integers(-60, 60))
@example(published=date(2025, 12, 31), weeks=1)
@example(published=date(2024, 2, 26), weeks=1)
def test_a_weekday_moves_by_a_week_with_publication(phrase, published, weeks):
    def read(day):
        return find_times(f"The rebels attacked {phrase}.", published=day.isoformat())

    before, after = read(published), read(published + timedelta(weeks=weeks))
    assert [t.text for t in before] == [t.text for t in after]
    for one, other in zip(before, after, strict=True):
        for first, second in ((one.earliest, other.earliest), (one.latest, other.latest)):
            assert date.fromisoformat(second) - date.fromisoformat(first) == timedelta(weeks=weeks)
        assert one.rule == other.rule


@CALM
@given(
    day=st.dates(min_value=date(2008, 1, 1), max_value=date(2099, 12, 31)),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    zone=st.sampled_from(
        ["GMT", "UTC", "EDT", "ET", "PKT", "JST", "+0530", "UTC+3", "Moscow time", "IST", "CST", "local time", ""]
    ),
)
@example(day=date(2024, 12, 31), hour=23, minute=59, zone="PT")
def test_a_zone_never_moves_a_clock_time_over_midnight(day, hour, minute, zone):
    time = only(f"It began on {day.day} {MONTHS[day.month - 1]} {day.year} at {hour:02d}:{minute:02d} {zone}".rstrip())
    stamp = datetime.fromisoformat(time.edtf)
    assert (time.earliest, time.latest, time.value[:16]) == (day.isoformat(), day.isoformat(), f"{day}T{hour:02d}:{minute:02d}")
    assert (stamp.date(), stamp.hour, stamp.minute) == (day, hour, minute)
    assert (stamp.tzinfo is None) == (zone in {"IST", "CST", "local time", ""})


@CALM
@given(name=st.sampled_from(sorted(NAMES - {"black friday"})), year=st.integers(1800, 2199))
@example(name="hanukkah", year=2024)
@example(name="diwali", year=1998)
def test_a_named_day_lies_where_its_calendar_puts_it(name, year):
    written = " ".join(word if word.startswith("al-") else word.capitalize() for word in name.split())
    time = only(f"It happened on {written} {year}.")
    begun = feasts(name, year)
    assert (time.earliest, time.latest) == (
        (begun[0][0].isoformat(), begun[0][1].isoformat()) if begun else (f"{year}-01-01", f"{year}-12-31")
    )


# from the calendars published by the communities themselves
KNOWN = [
    ("rosh hashanah", date(2025, 9, 23)), ("yom kippur", date(1973, 10, 6)), ("passover", date(2024, 4, 23)),
    ("purim", date(2026, 3, 3)), ("sukkot", date(2023, 9, 30)), ("hanukkah", date(2024, 12, 26)), ("shavuot", date(2021, 5, 17)),
    ("tisha b'av", date(2022, 8, 7)), ("simchat torah", date(2023, 10, 7)), ("mawlid", date(2024, 9, 15)),
    ("diwali", date(2023, 11, 12)), ("easter", date(2024, 3, 31)), ("nowruz", date(2024, 3, 20)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "day"), KNOWN, ids=str)
def test_a_calendar_gives_the_day_on_which_it_was_kept(name, day):
    assert feasts(name, day.year)[0][0] == day
