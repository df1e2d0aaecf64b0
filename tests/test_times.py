"""Time expressions: what they mean, what they are not, and what holds for every text."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cablegram.core.errors import DateError
from cablegram.core.records import Sentence
from cablegram.reading.times import bounds, edtf_of, find_times, join_ranges, precision_of, reading_mode

PUBLISHED = "2025-12-03"  # a Wednesday


def values(text, *, published=PUBLISHED, **options):
    return [(t.text, t.value) for t in find_times(text, published=published, **options)]


def only(text, **options):
    found = find_times(text, published=options.pop("published", PUBLISHED), **options)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The envoys met on Friday.", "2025-11-28"),
        ("The envoys will meet on Friday.", "2025-12-05"),
        ("The truce is due to begin on Monday.", "2025-12-08"),
        ("Unions plan to strike on Saturday.", "2025-12-06"),
        ("The hearing was to be held on Thursday.", "2025-12-04"),
        ("On Friday, parliament will vote on the bill.", "2025-12-05"),
        ("On Friday the premier said he would not resign.", "2025-11-28"),
        ("The ministry said that on Friday it will publish the list.", "2025-12-05"),
        ("He agreed to resign on Sunday.", "2025-12-07"),
        ("He was forced to resign on Sunday.", "2025-11-30"),
        ("Guards allowed the crew to phone home on Tuesday.", "2025-12-02"),
        ("The group called for a march on Saturday.", "2025-12-06"),
        ("The inquiry has been scheduled for Monday.", "2025-12-08"),
        ("The minister spoke on Wednesday.", "2025-12-03"),
        ("Monday's attack killed two.", "2025-12-01"),
        ("Two men were held last Friday.", "2025-11-28"),
        ("They will meet next Friday.", "2025-12-12"),
        ("They will meet this Friday.", "2025-12-05"),
    ],
)
def test_tense_says_which_way_a_weekday_points(sentence, expected):
    assert [t.value for t in find_times(sentence, published=PUBLISHED)] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He suggested in November that troops might stay.", "2025-11"),
        ("She will visit China in April.", "2026-04"),
        ("The port reopened last March.", "2025-03"),
        ("The port will reopen next March.", "2026-03"),
        ("The port closed in March last year.", "2024-03"),
        ("Clashes have gone on since January.", "2025-01"),
        ("The pact was signed on November 25.", "2025-11-25"),
        ("The pact will be signed on 5 January.", "2026-01-05"),
        ("The army seized power on 1 February 2021.", "2021-02-01"),
        ("The law passed on Nov. 25, 2024, after a debate.", "2024-11-25"),
        ("A vote took place on the 25th of August 2019.", "2019-08-25"),
        ("Filed 2025-11-25 by the desk.", "2025-11-25"),
        ("Filed 25/11/2025 by the desk.", "2025-11-25"),
        ("Filed 25-Nov-2025 by the desk.", "2025-11-25"),
        ("The strike began yesterday.", "2025-12-02"),
        ("The strike began two days ago.", "2025-12-01"),
        ("The strike began three weeks ago.", "2025-W46"),
        ("Talks collapsed last week.", "2025-W48"),
        ("The law passed this spring.", "2025-SP"),
        ("Aid fell in the summer of 2008.", "2008-SU"),
        ("The group was banned last year.", "2024"),
        ("The summit will be held next month.", "2026-01"),
        ("Polls were promised for late 2025.", "2025"),
        ("Profits rose in the third quarter of 2024.", "2024-Q3"),
        ("Profits fell in the first half of last year.", "2024-H1"),
        ("The firm was founded in the 1990s.", "199"),
        ("The fort dates from the 19th century.", "18"),
        ("Shops were looted at the weekend.", "2025-W48-WE"),
        ("He was shot on Sunday night.", "2025-11-30TNI"),
        ("Shelling began on Tuesday morning.", "2025-12-02TMO"),
        ("They have been at war since 2019.", "2019"),
        ("The strike lasted three weeks.", "P3W"),
        ("They held a 25-minute call.", "PT25M"),
        ("A 41-year rule ended.", "P41Y"),
        ("He spoke for half an hour.", "PT30M"),
        ("The feud went on for decades.", "PXDE"),
        ("Crowds gather every Friday.", "XXXX-WXX-5"),
        ("The panel meets twice a year.", "P1Y"),
        ("He recently left.", "PAST_REF"),
        ("He is now abroad.", "PRESENT_REF"),
        ("More talks are due in the coming days.", "FUTURE_REF"),
    ],
)
def test_an_expression_has_its_timex_value(sentence, expected):
    assert only(sentence).value == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "The court may rule for the union.",
        "They march through the square and sun themselves.",
        "Theresa May said the second deal would fall.",
        "Prices spring up and rents fall off.",
        "About 2,000 people and 1500 troops fled.",
        "The ship cost $2000 to repair.",
        "A 26-year-old man, aged 40 at heart, was 35 years old.",
        "Flight 1549 landed under Resolution 1701.",
        "The Arab Spring and the Good Friday Agreement were taught.",
        "He told USA Today so.",
        "They scored twice in the second half.",
        "He sold 500 barrels a day.",
    ],
)
def test_a_word_that_only_looks_like_a_time_is_none(sentence):
    assert find_times(sentence, published=PUBLISHED) == ()


def test_a_day_without_a_year_is_the_nearest_that_tense_allows():
    assert only("The pact was signed on December 30.", published="2026-01-03").value == "2025-12-30"
    assert only("The pact will be signed on January 30.", published="2025-12-03").value == "2026-01-30"


def test_the_rule_says_in_words_how_a_date_came_about():
    time = only("The two leaders spoke by phone on Friday.", published="2026-01-03")
    assert (time.value, time.rule, time.anchor) == ("2026-01-02", "weekday before publication", "2026-01-03")
    assert (time.edtf, time.earliest, time.latest, time.precision) == ("2026-01-02", "2026-01-02", "2026-01-02", "day")


def test_a_season_is_an_edtf_season_with_months_as_bounds():
    time = only("He will visit this spring.", published="2026-01-03")
    assert (time.value, time.edtf, time.precision) == ("2026-SP", "2026-21", "season")
    assert (time.earliest, time.latest) == ("2026-03-01", "2026-05-31")


def test_a_winter_runs_into_the_next_year():
    assert bounds("2014-WI") == ("2014-12-01", "2015-02-28")


def test_late_in_a_year_is_its_second_half():
    time = only("Elections were promised for late 2025.")
    assert (time.earliest, time.latest, time.edtf) == ("2025-07-01", "2025-12-31", "2025-07-01/2025-12-31")


def test_earlier_this_month_ends_with_publication():
    time = only("The bridge was blown up earlier this month.")
    assert (time.value, time.earliest, time.latest) == ("2025-12", "2025-12-01", "2025-12-03")


def test_the_past_two_days_end_with_publication():
    time = only("Ten were killed over the past two days.")
    assert (time.type, time.value, time.earliest, time.latest) == ("DURATION", "P2D", "2025-12-01", "2025-12-03")


def test_a_day_and_month_in_an_open_order_have_no_bounds():
    time = only("It was filed on 03/04/2025.")
    assert (time.value, time.edtf, time.earliest, time.latest) == ("2025-XX-XX", None, None, None)


def test_a_clock_time_keeps_its_zone():
    time = only("Fri May 6, 2011 10:07 am EDT")
    assert (time.type, time.value, time.edtf, time.precision) == ("TIME", "2011-05-06T10:07", "2011-05-06T10:07:00-04:00", "minute")
    assert (time.earliest, time.latest) == ("2011-05-06", "2011-05-06")


def test_a_clock_time_takes_the_day_written_after_it():
    assert values("Polls open at 16:15 UTC, June 1, 2026.")[0] == ("16:15 UTC", "2026-06-01T16:15Z")


def test_a_clock_time_takes_the_day_told_in_its_sentence():
    assert values("On Tuesday guards fired at the crowd at 4pm local time.")[1] == ("4pm local time", "2025-12-02T16:00")


def test_overnight_reaches_back_to_the_evening_before():
    time = only("Rockets were fired at the base overnight.")
    assert (time.value, time.earliest, time.latest) == ("2025-12-03TNI", "2025-12-02", "2025-12-03")


def test_days_that_share_a_month_are_two_expressions_and_one_interval():
    text = "They were killed between 25 and 26 May, and more died on June 5-7, 2024."
    times = find_times(text, published="2025-06-03")
    assert [(t.text, t.value) for t in times] == [
        ("25", "2025-05-25"),
        ("26 May", "2025-05-26"),
        ("June 5", "2024-06-05"),
        ("7, 2024", "2024-06-07"),
    ]
    assert [(r.text, r.edtf) for r in join_ranges(text, times)] == [
        ("25 and 26 May", "2025-05-25/2025-05-26"),
        ("June 5-7, 2024", "2024-06-05/2024-06-07"),
    ]


def test_years_that_span_a_range_join():
    text = "He ruled from 2019 to 2021."
    (joined,) = join_ranges(text, find_times(text, published=PUBLISHED))
    assert (joined.text, joined.edtf, joined.earliest, joined.latest) == ("2019 to 2021", "2019/2021", "2019-01-01", "2021-12-31")


def test_two_dates_that_are_only_listed_do_not_join():
    text = "He won in 2019 and 2021."
    assert join_ranges(text, find_times(text, published=PUBLISHED)) == ()


def test_a_range_does_not_begin_after_its_end():
    assert values("They counted 3,000 shootings between January 1 and September 26.", published="2025-09-29") == [
        ("January 1", "2025-01-01"),
        ("September 26", "2025-09-26"),
    ]


def test_a_month_takes_the_year_written_for_the_next():
    assert values("They failed in January and February 1937.") == [("January", "1937-01"), ("February 1937", "1937-02")]


def test_later_counts_from_the_date_told_before():
    text = "He was seized on March 3, 2019. Two days later he was freed. The following month he fled."
    assert [value for _, value in values(text)] == ["2019-03-03", "2019-03-05", "2019-04"]


def test_later_without_a_date_before_stays_open():
    time = only("Three days later the truce broke down.")
    assert (time.value, time.earliest, time.latest) == ("XXXX-XX-XX", None, None)


def test_a_month_stays_in_the_year_told_in_its_sentence():
    assert values("He was jailed in June 2019 and freed in August.") == [("June 2019", "2019-06"), ("August", "2019-08")]


def test_without_publication_only_written_dates_have_bounds():
    text = "On Friday he said that the pact of 5 May 2021, signed last year, will end in November."
    found = {t.text: (t.value, t.earliest) for t in find_times(text, published=None, mode="news")}
    assert found == {
        "Friday": ("XXXX-WXX-5", None),
        "5 May 2021": ("2021-05-05", "2021-05-05"),
        "last year": ("XXXX", None),
        "November": ("XXXX-11", None),
    }


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("He was killed in the early hours of Tuesday.", ("the early hours of Tuesday", "2025-12-02TMO", "2025-12-02")),
        ("He was shot in the small hours of Sunday morning.", ("the small hours of Sunday morning", "2025-11-30TMO", "2025-11-30")),
        ("They will meet over the weekend.", ("the weekend", "2025-W49-WE", "2025-12-06/2025-12-07")),
        ("Clashes have gone on since March.", ("March", "2025-03", "2025-03/..")),
        ("It must end by the end of the decade.", ("the end of the decade", "202", "2025-01-01/2029-12-31")),
        ("The minister recently resigned.", ("recently", "PAST_REF", "../2025-12-03")),
        ("They met on TUESDAY.", ("TUESDAY", "2025-12-02", "2025-12-02")),
        ("they met on tuesday.", ("tuesday", "2025-12-02", "2025-12-02")),
    ],
)
def test_a_loosely_told_time_has_its_bounds(sentence, expected):
    time = only(sentence)
    assert (time.text, time.value, time.edtf) == expected


@pytest.mark.parametrize(
    ("sentence", "value", "edtf"),
    [
        ("Spending rose in fiscal 2024.", "FY2024", "2023-04-01/2025-03-31"),
        ("Spending rose in FY2024-25.", "FY2024-25", "2024-04-01/2025-09-30"),
        ("Spending rose in FY25.", "FY2025", "2024-04-01/2026-03-31"),
        ("The 2024-25 financial year was good.", "FY2024-25", "2024-04-01/2025-09-30"),
        ("US fiscal year 2024 was good.", "FY2024", "2023-10-01/2024-09-30"),
        ("India's fiscal year 2024-25 was good.", "FY2024-25", "2024-04-01/2025-03-31"),
        ("Japan's fiscal 2024 was good.", "FY2024", "2024-04-01/2025-03-31"),
        ("Profit rose in the fourth quarter of fiscal 2024.", "FY2024-Q4", "2024-01-01/2025-03-31"),
        ("Profit rose in the first half of US fiscal 2024.", "FY2024", "2023-10-01/2024-09-30"),
        ("Profit rose in Q3 FY2024.", "FY2024-Q3", "2023-10-01/2024-12-31"),
        ("It ends with the current fiscal year.", "FY2025", "2025-01-01/2026-09-30"),
        ("It ends with Australia's current financial year.", "FY2026", "2025-07-01/2026-06-30"),
    ],
)
def test_a_fiscal_year_is_that_of_the_country_beside_it_or_as_wide_as_all(sentence, value, edtf):
    time = find_times(sentence, published=PUBLISHED)[-1]
    assert (time.value, time.edtf) == (value, edtf)


@pytest.mark.parametrize("sentence", ["Fiscal policy failed.", "The fiscal 10-point plan failed.", "Tax experts met."])
def test_fiscal_without_a_year_is_no_time(sentence):
    assert find_times(sentence, published=PUBLISHED) == ()


def test_a_fiscal_quarter_without_its_year_stays_open():
    assert only("Sales fell in the fiscal third quarter.").earliest is None


@pytest.mark.parametrize(
    ("sentence", "value", "edtf"),
    [
        ("In Australia, the summer of 2019 saw fires.", "2019-SU", "2019-12/2020-02"),
        ("Chile's winter of 2023 was dry.", "2023-WI", "2023-06/2023-08"),
        ("It rained last spring in South Africa.", "2025-SP", "2025-09/2025-11"),
        ("It rained last spring in Spain.", "2025-SP", "2025-21"),
    ],
)
def test_a_season_is_that_of_the_hemisphere_beside_it(sentence, value, edtf):
    time = only(sentence)
    assert (time.value, time.edtf, "southern" in time.rule) == (value, edtf, "/" in edtf)


@pytest.mark.parametrize(
    ("sentence", "value", "edtf"),
    [
        ("They were killed on Easter Sunday.", "2025-04-20", "2025-04-20"),
        ("They will meet after Easter.", "2026-04-05", "2026-04-05"),
        ("He was killed on Orthodox Easter 2022.", "2022-04-24", "2022-04-24"),
        ("On Good Friday he prayed.", "2025-04-18", "2025-04-18"),
        ("A truce held for Eid al-Fitr.", "2025-03-30", "2025-03-30/2025-03-31"),
        ("A truce held for Eid ul-Adha last year.", "2024-06-16", "2024-06-16/2024-06-17"),
        ("A truce held for Eid.", "2025-06-06", "2025-06-06/2025-06-07"),
        ("Fighting went on during the holy month of Ramadan.", "2025-03-01/2025-03-30", "2025-03-01/2025-03-30"),
        ("The truce will last until the end of Ramadan.", "2026-02-18/2026-03-20", "2026-03-06/2026-03-20"),
        ("Israel struck on Nowruz.", "2025-03-21", "2025-03-21"),
        ("Markets were shut for the Lunar New Year.", "2025-01-29", "2025-01-29"),
        ("He returned for Tet 2007.", "2007-02-17", "2007-02-17"),
        ("China marked Lunar New Year 2007.", "2007-02-18", "2007-02-18"),
        ("He was shot on Diwali.", "2025-10-20", "2025-10-20"),
        ("They met on Thanksgiving.", "2025-11-27", "2025-11-27"),
        ("They met on Canada's Thanksgiving.", "2025-10-13", "2025-10-13"),
        ("They will meet before Labor Day.", "2026-09-07", "2026-09-07"),
    ],
)
def test_a_feast_that_moves_has_its_day(sentence, value, edtf):
    time = only(sentence)
    assert (time.value, time.edtf, time.anchor) == (value, edtf, None if time.text[-1].isdigit() else PUBLISHED)
    assert (time.earliest, time.latest) == bounds(edtf)


@pytest.mark.parametrize("year", ["1850", "2150"])
def test_a_feast_that_no_table_reaches_is_its_year(year):
    time = only(f"It was at Ramadan {year}.")
    assert (time.value, time.precision) == (year, "year")
    assert "no table" in time.rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Tariq Ramadan was jailed in Paris.",
        "Previously a lawyer in the case, Eid joined his clients in jail.",
        "He wished her a happy Ramadan and a Thanksgiving dinner.",
        "It is a secret history of the Vietnam War.",
        "The Good Friday Agreement, the Easter Rising and the Tet Offensive were taught.",
        "They flew to Easter Island with Easter eggs.",
        "Cold War veterans sat in a Cold War-era bunker.",
        "The Independence Day film was long.",
        "World War II killed millions.",
    ],
)
def test_the_name_of_a_day_or_an_age_is_not_always_a_time(sentence):
    assert find_times(sentence, published=PUBLISHED) == ()


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("India's Independence Day was marked.", "2025-08-15"),
        ("China marked National Day with a parade.", "2025-10-01"),
        ("The Victory Day parade in Moscow was small.", "2025-05-09"),
        ("He was pardoned on the Fourth of July.", "2025-07-04"),
        ("Anzac Day 2015 was marked.", "2015-04-25"),
        ("They met on Independence Day.", "XXXX-XX-XX"),
    ],
)
def test_a_national_day_is_that_of_the_country_beside_it(sentence, value):
    assert only(sentence).value == value


@pytest.mark.parametrize(
    ("sentence", "edtf"),
    [
        ("The bunker dates from the Cold War.", "1947/1991"),
        ("Trade grew after the end of the Cold War.", "1991-12-31/.."),
        ("It was the worst standoff since the Cold War.", "1991-12-31/.."),
        ("It was built before World War I.", "../1914-07-28"),
        ("The bunker was built at the end of the Cold War.", "1991"),
        ("He was a spy during World War II.", "1939-09-01/1945-09-02"),
        ("He fought in World War One.", "1914-07-28/1918-11-11"),
        ("It was taken in the 1967 Six-Day War.", "1967-06-05/1967-06-10"),
    ],
)
def test_an_age_of_history_is_a_time_where_the_words_date_by_it(sentence, edtf):
    time = find_times(sentence, published=PUBLISHED)[-1]
    assert (time.edtf, time.earliest, time.latest, time.precision == "open") == (edtf, *bounds(edtf), ".." in edtf)


def test_a_time_is_counted_from_an_event_that_its_sentence_dates():
    text = "He fled two days after the coup of 1 February 2021."
    time = find_times(text, published=PUBLISHED)[0]
    assert (time.text, time.value, time.anchor) == ("two days", "2021-02-03", "2021-02-01")
    assert time.rule == "2 days after the event that the sentence dates"
    assert values("He resigned a day before Friday's vote.")[0] == ("a day", "2025-11-27")
    assert values("He resigned 48 hours before Friday's vote.")[0] == ("48 hours", "2025-11-26")
    hours = find_times("He fell five hours after the vote on Friday.", published=PUBLISHED)[0]
    assert (hours.type, hours.earliest, hours.latest) == ("TIME", "2025-11-28", "2025-11-29")


@pytest.mark.parametrize(
    "sentence",
    [
        "He fled two days after the coup.",
        "He fled two days after the coup. On 1 February 2021 he wept.",
        "He ruled for two years after the coup of 1 February 2021.",
        "He fled two days after the coup of February 2021.",
        "He fled less than two days after the coup of 1 February 2021.",
    ],
)
def test_a_length_after_an_event_without_a_date_stays_a_length(sentence):
    assert find_times(sentence, published=PUBLISHED)[0].type == "DURATION"


def test_nothing_counts_from_an_age_or_a_fiscal_year():
    text = "He was seized on March 3, 2019, the worst case since the Cold War, in fiscal 2019. Two days later he was freed."
    assert values(text)[-1] == ("Two days later", "2019-03-05")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Fri, 06 May 2011 10:07:00 +0300", "2011-05-06T10:07:00+03:00"),
        ("2011-05-06T10:07:00+03:00", "2011-05-06T10:07:00+03:00"),
        ("May 6, 2011, 11:30 PM ET", "2011-05-06T23:30:00-04:00"),
        ("December 6, 2011, 11:30 PM ET", "2011-12-06T23:30:00-05:00"),
        ("6 May 2011 10:07 UTC+3", "2011-05-06T10:07:00+03:00"),
        ("6 May 2011 10:07 Moscow time", "2011-05-06T10:07:00+03:00"),
        ("6 May 2011 10:07 IST", "2011-05-06T10:07:00"),
    ],
)
def test_a_zone_is_an_offset_unless_its_name_is_that_of_two(text, edtf):
    time = only(text)
    assert (time.text, time.edtf, time.latest) == (text, edtf, edtf[:10])


def test_a_clock_time_before_its_day_takes_the_zone_of_that_day():
    text = "Updated 10:07 a.m. ET, Fri May 6, 2011"
    times = find_times(text, published=PUBLISHED)
    assert [(t.text, t.edtf) for t in times] == [
        ("10:07 a.m. ET", "2011-05-06T10:07:00-04:00"),
        ("Fri May 6, 2011", "2011-05-06"),
    ]


def test_a_misspelt_day_is_read_as_meant_and_quoted_as_written():
    text = "They met on Wendesday and on Tuseday, 5 Febuary 2024; on Firday they left."
    sentences = (Sentence(start=0, end=len(text)),)
    expected = [("Wendesday", "2025-12-03"), ("Tuseday, 5 Febuary 2024", "2024-02-05"), ("Firday", "2025-11-28")]
    assert values(text) == values(text, sentences=sentences) == expected
    assert all(text[t.start : t.end] == t.text for t in find_times(text, published=PUBLISHED))


@pytest.mark.parametrize("published", ["0010-01-01", "9990-12-31"])
def test_every_year_can_be_counted_from(published):
    text = (
        "At Easter, Ramadan, Nowruz, Thanksgiving, Tet and Diwali, on Independence Day, in the next fiscal year, "
        "last summer in Chile, last weekend, five hours after the vote on Friday, at 8 pm ET on Tuesday."
    )
    assert all(time.rule for time in find_times(text, published=published))


@pytest.mark.parametrize("published", ["0009-12-31", "9991-01-01"])
def test_a_publication_date_at_the_end_of_the_calendar_is_refused(published):
    with pytest.raises(DateError, match="end of the calendar"):
        find_times("He left last year.", published=published)


HISTORY = (
    "The war began in March 1936. In July the rebels took the coast. On 20 July their general died. The capital fell in "
    "December 1937. In January the government fled; by May 1938 the north was lost. A truce of 1939 ended it. "
    "In 1940, trials began."
)


def test_history_is_told_from_date_to_date():
    assert reading_mode(HISTORY, published="2009-12-19") == "narrative"
    assert [value for _, value in values(HISTORY, published="2009-12-19")] == [
        "1936-03", "1936-07", "1936-07-20", "1937-12", "1938-01", "1938-05", "1939", "1940",
    ]  # fmt: skip


def test_news_that_recalls_history_is_still_news():
    text = (
        "On Monday the court ruled. "
        + HISTORY.replace("In July", "Yesterday").replace("On 20 July", "Today")
        + " On Tuesday he left."
    )
    assert reading_mode(text, published=PUBLISHED) == "news"


def test_the_mode_can_be_given():
    text = "The war began in March 1936. In July the rebels took the coast."
    assert values(text, mode="narrative")[1] == ("July", "1936-07")
    assert values(text, mode="news")[1] == ("July", "2025-07")


def test_a_far_month_ahead_needs_a_plain_future():
    assert only("The mayor defended her decision to meet the envoy at the end of June.", published="2016-09-14").value == "2016-06"
    assert only("The mayor will meet the envoy at the end of June.", published="2016-09-14").value == "2017-06"


def test_an_aside_about_the_day_of_writing_does_not_move_the_story():
    text = HISTORY.replace("In July", "Today the port is a museum. In July")
    assert ("July", "1936-07") in values(text, published="2009-12-19", mode="narrative")


def test_tense_is_read_within_the_given_sentence():
    text = "Rebels will attack\nOn Monday they left"
    sentences = (Sentence(start=0, end=18), Sentence(start=19, end=len(text)))
    assert only(text, sentences=sentences).value == "2025-12-01"


def test_a_publication_date_that_is_none_is_refused():
    with pytest.raises(DateError, match=r"'31 Feb'.*ISO 8601"):
        find_times("He left.", published="31 Feb")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-02", ("2026-02-01", "2026-02-28")),
        ("2026-W01", ("2025-12-29", "2026-01-04")),
        ("2026-W01-WE", ("2026-01-03", "2026-01-04")),
        ("2026-Q4", ("2026-10-01", "2026-12-31")),
        ("199", ("1990-01-01", "1999-12-31")),
        ("199X", ("1990-01-01", "1999-12-31")),
        ("2026-23", ("2026-09-01", "2026-11-30")),
        ("2025-11/2026-02", ("2025-11-01", "2026-02-28")),
        ("../2026-01-03", (None, "2026-01-03")),
        ("1910~", ("1910-01-01", "1910-12-31")),
        ("2025-02-31", (None, None)),
        ("PAST_REF", (None, None)),
        ("P3W", (None, None)),
    ],
)
def test_a_value_has_its_bounds(value, expected):
    assert bounds(value) == expected


DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2040, 12, 31))
WORDS = st.sampled_from(
    "on in the last next this past of at by from to and between until since early late mid- first second third end beginning "
    "- , . ; ( Monday Friday's Sat. morning night today tonight overnight yesterday May March Nov. 5 25 31 1st 0 2025 1999 '08 "
    "1990s 10:07 am pm GMT 24:00 25/11/2025 2025-11-25 two three several a few half an hour days weeks months year years decade "
    "century quarter weekend spring fall winter ago later earlier before after following previous same met will said "
    "due recently now soon future 480 BC Q3 9/11 Christmas Day annual every twice fiscal 99999 years' year-end "
    "Orthodox Easter Ramadan Eid al-Fitr Tet Diwali Thanksgiving India's Australia Independence Day "
    "FY2024 -25 current hours of the Cold War World War II Six-Day wendesday Febuary ET +0300 🇺🇳 é\n".split(" ")
)
TEXTS = st.lists(WORDS, max_size=30).map(" ".join)


@given(text=TEXTS, published=DAYS | st.none(), mode=st.sampled_from(["auto", "news", "narrative"]))
@example(text="the end of the weekend", published=None, mode="news")
def test_offsets_quote_the_text_and_bounds_are_in_order(text, published, mode):
    times = find_times(text, published=published.isoformat() if published else None, mode=mode)
    end = 0
    for time in times:
        assert end <= time.start < time.end
        end = time.end
        assert text[time.start : time.end] == time.text == time.text.strip()
        if time.earliest and time.latest:
            assert time.earliest <= time.latest
        if time.edtf and (time.earliest or time.latest) and "T" not in time.edtf:
            assert bounds(time.edtf) == (time.earliest, time.latest)
        assert time.rule
    for joined in join_ranges(text, times):
        assert text[joined.start : joined.end] == joined.text
        assert joined.earliest <= joined.latest


@given(
    phrase=st.sampled_from(["yesterday", "on Friday", "two days ago", "last Tuesday", "overnight", "on Sunday night"]),
    published=DAYS,
    weeks=st.integers(min_value=-200, max_value=200),
)
def test_a_relative_day_moves_with_publication(phrase, published, weeks):
    moved = published + timedelta(weeks=weeks)
    (before,) = find_times(f"The rebels attacked {phrase}.", published=published.isoformat())
    (after,) = find_times(f"The rebels attacked {phrase}.", published=moved.isoformat())
    assert date.fromisoformat(after.earliest) - date.fromisoformat(before.earliest) == timedelta(weeks=weeks)
    assert after.rule == before.rule


@given(day=DAYS)
def test_every_day_stands_in_its_week_month_quarter_and_year(day):
    iso = day.isocalendar()
    for value in (
        f"{iso[0]}-W{iso[1]:02d}",
        day.isoformat()[:7],
        f"{day.year}-Q{(day.month + 2) // 3}",
        str(day.year),
        str(day.year)[:3],
    ):
        earliest, latest = bounds(value)
        assert earliest <= day.isoformat() <= latest
        assert bounds(edtf_of(value)) == (earliest, latest)
        assert precision_of(value)
