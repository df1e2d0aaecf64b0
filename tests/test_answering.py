"""What the model takes for an answer must be of words: sentences of the kind that real pages are full of."""

import pytest

from cablegram.coding.answering import answers_words, is_withheld, takes_back
from cablegram.linking.sameness import has_ties


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("dismissed", "claims that the team had carried ammunition"),
        ("fought", "the claim that prisoners were kept in containers"),
        ("were skeptical", "that the species would ever breed in a zoo"),
        ("say", "is inaccurate"),
    ],
)
def test_words_that_are_turned_down_are_denied(cue, content):
    assert answers_words("denies", cue=cue, content=content)


@pytest.mark.parametrize(
    ("stance", "cue", "content"),
    [
        ("denies", "cut", "a brash figure as the richest man of the country"),
        ("denies", "withheld", "his last name"),
        ("confirms", "was standing behind", "the camera"),
        ("withdraws", "released", "an audio tape on Friday"),
        ("withdraws", "released", "a number of statements"),
    ],
)
def test_a_verb_of_no_speech_answers_nothing(stance, cue, content):
    assert not answers_words(stance, cue=cue, content=content)


def test_a_statement_that_is_taken_back_is_withdrawn():
    assert answers_words("withdraws", cue="backed away from", content="the claim that the bridge had been mined")
    assert takes_back("that it had been wrong about the tunnel")
    assert not takes_back("that there is no doubt of it")


def test_what_is_refused_is_not_denied():
    assert is_withheld("denied", "the crew a permit to land")
    assert is_withheld("denial", "of humanitarian aid")
    assert not is_withheld("denied", "blocking aid to the town")
    assert not is_withheld("denied", "reports that aid had been blocked")
    assert not is_withheld("denied", "that the rights of the prisoners were broken")


def test_two_reports_that_share_only_their_type_are_never_joined():
    assert not has_ties({"words beyond": 0.0, "same mode": 1.0, "undated": 1.0})
    assert not has_ties({"words beyond": 0.0, "same trigger": 1.0})
    assert has_ties({"words beyond": 0.0, "same trigger": 1.0, "same actor": 1.0})
    assert has_ties({"words beyond": 0.2})
