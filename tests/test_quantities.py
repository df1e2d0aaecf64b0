import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.quantities import find_quantities, parse_number
from cablegram.core.records import Quote


def figures(text, words):
    start = text.index(words)
    return find_quantities(text, spans=[Quote(start=start, end=start + len(words), text=words)], sentence=(0, len(text)))


@pytest.mark.parametrize(
    ("text", "words", "kind", "low", "high", "unit"),
    [
        ("During a 25-minute conversation they agreed.", "25-minute", "duration", 25, 25, "minute"),
        ("At least 12 people were killed in the raid.", "12 people", "dead", 12, None, None),
        ("The blast wounded forty-two villagers.", "forty-two villagers", "injured", 42, 42, None),
        ("Police held some 300 marchers overnight.", "some 300 marchers", "count", 300, 300, None),
        ("Oslo gave $40 million for the camps.", "$40 million", "money", 40e6, 40e6, "USD"),
        ("Lagos will pay 3.5 billion naira.", "3.5 billion naira", "money", 3.5e9, 3.5e9, "naira"),
        ("Up to 2,000 troops crossed the river.", "2,000 troops", "count", None, 2000, None),
        ("Thousands of teachers walked out.", "Thousands of teachers", "count", None, None, None),
    ],
)
def test_a_figure_has_its_kind_bounds_and_unit(text, words, kind, low, high, unit):
    (found,) = figures(text, words)
    assert (found.kind, found.low, found.high, found.unit) == (kind, low, high, unit)
    assert text[found.start : found.end] == found.text == words


@pytest.mark.parametrize("words", ["a 26-year-old man", "41-year-old widow", "12 per cent"])
def test_ages_and_shares_are_no_figures_of_an_event(words):
    assert figures(f"They arrested {words} on Friday.", words) == ()


def test_a_number_in_commas_after_a_name_is_an_age():
    assert figures("Okafor, 62, led the raid.", "Okafor, 62,") == ()


def test_the_dead_and_the_injured_of_one_sentence_are_told_apart():
    text = "The shelling killed 14 people and injured 60 others."
    assert figures(text, "14 people")[0].kind == "dead"
    assert figures(text, "60 others")[0].kind == "injured"


@given(st.integers(min_value=0, max_value=999_999_999))
def test_digits_with_separators_keep_their_value(number):
    words = f"{number:,} people"
    assert figures(f"They moved {words} away.", words)[0].low == number


def test_words_that_are_no_number_have_no_value():
    assert parse_number("forty-two") == 42
    assert parse_number("three hundred and five") == 305
    assert parse_number("several") is None
