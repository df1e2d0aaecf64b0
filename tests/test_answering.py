"""What the model takes for an answer must be of words: sentences of the kind that real pages are full of."""

import pytest

from cablegram.coding.answering import answers_words, calls_untrue, is_no_answer, is_told, is_withheld, objects, takes_back
from cablegram.linking.sameness import has_ties


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("dismissed", "claims that the team had carried ammunition"),
        ("fought", "the claim that prisoners were kept in containers"),
        ("were skeptical", "that the species would ever breed in a zoo"),
        ("say", "is inaccurate"),
        ("rejected", "what it described as a libel about its radio operators"),
        ("does not believe", "it is his uncle's voice"),
        ("dismissing", "the file as a student prank"),
        ("would not hear of", "it"),
    ],
)
def test_words_that_are_turned_down_are_denied(cue, content):
    assert answers_words("denies", cue=cue, content=content)


@pytest.mark.parametrize(
    ("stance", "cue", "content"),
    [
        ("denies", "cut", "a brash figure as the richest man of the country"),
        ("denies", "withheld", "his last name"),
        ("denies", "condemned", "the president's statement"),
        ("denies", "would not have stood up", "in a libel case"),
        ("confirms", "was standing behind", "the camera"),
        ("withdraws", "released", "an audio tape on Friday"),
        ("withdraws", "released", "a number of statements"),
    ],
)
def test_a_verb_of_no_speech_answers_nothing(stance, cue, content):
    assert not answers_words(stance, cue=cue, content=content)


def test_a_statement_that_is_taken_back_is_withdrawn():
    assert answers_words("withdraws", cue="backed away from", content="the claim that the bridge had been mined")
    assert answers_words("withdraws", cue="has softened", content="its threat to a hope")
    assert answers_words("withdraws", cue="had taken", content="the remark back")
    assert answers_words("withdraws", cue="has since said", content="that he was misquoted")
    assert takes_back("that it had been wrong about the tunnel")
    assert takes_back("that by “no memo” he had meant no second memo")
    assert not takes_back("that there is no doubt of it")


def test_what_is_refused_is_not_denied():
    assert is_withheld("denied", "the crew a permit to land")
    assert is_withheld("denial", "of humanitarian aid")
    assert is_withheld("has denied", "him a pension")
    assert is_withheld("was denied", "Mr Hurski a lawyer", behind="a lawyer")
    assert not is_withheld("was denied", "that the guard slept", behind="that the guard slept")
    assert not is_withheld("was denied", "The whole of it")
    assert not is_withheld("denied seeking", "asylum from anybody")
    assert not is_withheld("denied", "blocking aid to the town")
    assert not is_withheld("denied", "reports that aid had been blocked")
    assert not is_withheld("denied", "that the rights of the prisoners were broken")


def test_a_speaker_who_objects_that_something_is_not_so_denies_it():
    assert objects("was adamant", "that no box had been opened")
    assert objects("shot back", "No such threats had ever been made")
    assert not objects("was adamant", "that the box had been opened")
    assert not objects("declared", "that no box had been opened")


def test_words_for_what_is_untrue_are_known_beyond_lies():
    assert calls_untrue("Rubbish, and badly translated.")
    assert calls_untrue("any allegations of involvement were “stupidity”")
    assert not calls_untrue("the letters were read aloud")


def test_a_clause_after_a_verb_of_speech_is_told_and_an_object_is_not():
    assert is_told("objected", "It abandons nothing")
    assert is_told("rejects", "that it was asked")
    assert not is_told("cut", "a brash figure")
    assert not is_told("dictates", "manipulations that are convinced of it")


def test_two_reports_that_share_only_type_and_parties_are_never_joined():
    alike = {"words": 0.2, "told there": 0.5, "words beyond": 0.3, "same mode": 1.0, "same actor": 1.0, "undated": 1.0}
    assert not has_ties(alike, spoken=False)
    assert has_ties(alike | {"same trigger": 1.0}, spoken=False)
    assert has_ties(alike | {"same day": 1.0}, spoken=False)
    assert has_ties(alike | {"words": 0.3}, spoken=False)
    assert not has_ties(alike | {"same day": 1.0, "words": 0.05}, spoken=False)
    assert not has_ties(alike | {"same day": 1.0, "told there": 0.1}, spoken=False)


def test_two_acts_in_words_must_share_words_beyond_their_parties():
    alike = {"words": 0.5, "told there": 0.5, "words beyond": 0.0, "same actor": 1.0, "same trigger": 1.0}
    assert has_ties(alike, spoken=False)
    assert not has_ties(alike, spoken=True)
    assert has_ties(alike | {"words beyond": 0.3}, spoken=True)


def test_one_of_many_attacks_is_joined_by_a_day_a_number_or_most_of_its_words():
    alike = {"words": 0.5, "told there": 0.5, "words beyond": 0.3, "same trigger": 1.0}
    assert has_ties(alike, spoken=False, rivals=2)
    assert not has_ties(alike, spoken=False, rivals=9)
    assert has_ties(alike | {"same day": 1.0}, spoken=False, rivals=9)
    assert has_ties(alike | {"words beyond": 0.6}, spoken=False, rivals=9)
    assert not has_ties(alike | {"words beyond": 0.1, "undated": 1.0}, spoken=False)


def test_who_insists_that_he_will_not_denies_nothing():
    assert not objects("swore", "he'd never attend a game again")
    assert not objects("swears", "that they will not pay")
    assert objects("swore", "that he had never attended a game")


def test_what_is_in_dispute_is_not_denied_by_anybody():
    assert is_no_answer("disputed", "the Golan Heights, disputed territory", behind="territory", spoken=False)
    assert not is_no_answer("disputed", "the figure", behind="the figure", spoken=True)
    assert not is_no_answer("are disputed by", "The figures", behind="", spoken=True)
