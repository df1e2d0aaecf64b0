"""What a cue says of its content, by the model and by grammar."""

from dataclasses import replace

import pytest

from cablegram.coding.stances import read_cue
from tests.coding_cases import claim


def read(before, cue, content, *, model="asserts", chance=0.9, speaker="Tokyo"):
    text = f"{speaker} {before}{cue} {content}."
    return read_cue(replace(claim(text, cue, content, stance=model, speaker=speaker), stance_chance=chance), text=text)


@pytest.mark.parametrize(
    ("cue", "model", "stance"),
    [
        ("denied", "asserts", "denies"),
        ("has denied", "declines_to_confirm", "denies"),
        ("did not deny", "denies", "declines_to_confirm"),
        ("would neither confirm nor deny", "denies", "declines_to_confirm"),
        ("is no longer denying", "denies", "withdraws"),
        ("confirmed", "confirms", "confirms"),
        ("could not confirm", "confirms", "declines_to_confirm"),
        ("retracted", "asserts", "withdraws"),
        ("refused to withdraw", "withdraws", "confirms"),
        ("stands by", "asserts", "confirms"),
        ("cannot yet exclude", "denies", "declines_to_confirm"),
        ("does not doubt", "denies", "asserts"),
        ("dismissed without refuting", "declines_to_confirm", "denies"),
        ("ruled out", "asserts", "denies"),
        ("neither accepts nor contests", "asserts", "declines_to_confirm"),
        ("did not respond to", "asserts", "declines_to_confirm"),
        ("corrected", "asserts", "withdraws"),
    ],
)
def test_a_cue_that_names_its_stance_has_it(cue, model, stance):
    assert read("", cue, "the report", model=model).stance == stance


@pytest.mark.parametrize(
    ("cue", "content", "model", "stance"),
    [
        ("sticks to", "her claim that the judge drank", "asserts", "confirms"),
        ("defended", "its report that the ship sank", "asserts", "confirms"),
        ("defended", "the town", "asserts", "asserts"),
        ("disavowed", "its report that the ship sank", "denies", "withdraws"),
        ("repeated", "its denial", "asserts", "denies"),
        ("brushed aside", "the claim that the ship sank", "declines_to_confirm", "denies"),
        ("brushed aside", "questions about the claim", "declines_to_confirm", "declines_to_confirm"),
        ("Far from denying", "the leak", "denies", "declines_to_confirm"),
        ("did say", "that the ball was lost", "declines_to_confirm", "asserts"),
        ("would say only", "that the ball was lost", "declines_to_confirm", "asserts"),
        ("swore", "that he would harm no one", "threatens", "promises"),
        ("swore", "that without an answer no one would leave", "threatens", "threatens"),
        ("insisted", "that China was not involved", "denies", "denies"),
        ("would not vouch for", "the signature", "asserts", "declines_to_confirm"),
    ],
)
def test_what_a_cue_does_to_its_content_makes_its_stance(cue, content, model, stance):
    assert read("", cue, content, model=model).stance == stance


def test_a_negation_ahead_of_the_subject_counts():
    text = "At no time did Tokyo acknowledge the leak."
    mention = replace(claim(text, "acknowledge", "the leak", stance="confirms", speaker="Tokyo"), stance_chance=0.9)
    assert read_cue(mention, text=text).stance == "declines_to_confirm"


def test_a_negation_that_the_model_left_out_of_the_cue_counts():
    assert read("did not explicitly ", "confirm", "the report", model="confirms").stance == "declines_to_confirm"
    assert read("", "has confirmed", "it", model="confirms", speaker="Neither side").stance == "declines_to_confirm"


def test_plain_speech_asserts_unless_the_model_is_sure_of_more():
    assert read("", "said", "it would act", model="threatens").stance == "threatens"
    assert read("", "said", "it would act", model="threatens", chance=0.4).stance == "asserts"


def test_plain_speech_denies_only_with_words_of_falsehood():
    assert read("", "said", "that the report was a lie").stance == "denies"
    assert read("", "said", "that no request had been made", model="denies").stance == "asserts"
    assert read("", "called", "the video fabricated").stance == "denies"


def test_to_insist_that_one_did_not_is_to_deny():
    assert read("", "insisted", "that it had not asked").stance == "denies"
    assert read("", "insisted", "that it had asked", model="denies").stance == "asserts"


def test_a_threat_or_promise_is_about_what_is_to_come():
    assert read("", "hinted", "that the treaty is forged", model="threatens").stance == "asserts"
    assert read("", "warned", "of floods", model="threatens").stance == "asserts"
    assert read("", "warned", "of reprisals", model="threatens").stance == "threatens"


@pytest.mark.parametrize(
    ("cue", "model", "polarity", "certainty"),
    [
        ("confirmed", "confirms", "positive", "certain"),
        ("believes", "asserts", "positive", "probable"),
        ("doubts", "asserts", "negative", "probable"),
        ("denied", "denies", "negative", "certain"),
        ("has not ruled out", "asserts", "positive", "possible"),
        ("declined to comment on", "declines_to_confirm", "positive", "none"),
    ],
)
def test_a_cue_says_how_sure_its_speaker_is(cue, model, polarity, certainty):
    found = read("", cue, "the report", model=model)
    assert (found.polarity, found.certainty) == (polarity, certainty)


@pytest.mark.parametrize(
    "words", ["“I have no information to offer you,”", "that it could not verify the report", "we will not comment"]
)
def test_who_says_that_there_is_nothing_to_say_declines(words):
    assert read("", "said", words).stance == "declines_to_confirm"


def test_questions_passed_on_are_not_answered():
    assert read("", "referred", "all questions to Ankara").stance == "declines_to_confirm"
    assert read("", "referred", "to the treaty as dead").stance == "asserts"


def test_to_protest_ones_innocence_is_to_deny():
    assert read("", "protests", "his innocence").stance == "denies"


@pytest.mark.parametrize(
    ("cue", "content", "model", "stance"),
    [
        ("took issue with", "every syllable of it", "asserts", "denies"),
        ("took exception to", "the account of the keeper", "confirms", "denies"),
        ("did not take issue with", "the account of the keeper", "denies", "declines_to_confirm"),
        ("pushed back against", "the remark about the birds", "withdraws", "denies"),
        ("refuses to accept", "that the rope was bad", "declines_to_confirm", "denies"),
        ("far from denying", "that the ship sank", "denies", "confirms"),
        ("neither owned nor disowned", "the letter", "confirms", "declines_to_confirm"),
        ("sticks", "to her claim that the judge drank", "denies", "confirms"),
        ("qualified", "his claim that the bridge was finished", "confirms", "withdraws"),
        ("pointed the finger at", "the keeper", "asserts", "alleges"),
    ],
)
def test_turns_of_speech_that_deny_uphold_or_blame_are_read_as_such(cue, content, model, stance):
    assert read("", cue, content, model=model).stance == stance


@pytest.mark.parametrize(
    ("content", "stance"),
    [
        ("“Rubbish,”", "denies"),
        ("“That is pure invention,”", "denies"),
        ("Nothing in the paper's story is correct", "denies"),
        ("that the warning never existed", "denies"),
        ("that not every word was false", "asserts"),
        ("that he had been joking", "withdraws"),
        ("its ambassador had been carried away", "withdraws"),
        ("“True,”", "confirms"),
        ("Reports of a fire at the mill were accurate", "confirms"),
        ("Reports of a fire at the mill were not accurate", "asserts"),
        ("“No ships sailed,”", "asserts"),
        ("“Yes, eleven bars are gone,”", "confirms"),
        ("“I can confirm that the tunnel exists,”", "confirms"),
        ("“Certainly not,”", "asserts"),
        ("“Certainly the army is near,”", "asserts"),
        ("Yes-men surround the president", "asserts"),
        ("“I cannot say who gave the order,”", "declines_to_confirm"),
        ("“That is a matter for the court,”", "declines_to_confirm"),
        ("that the court is a matter for the minister", "asserts"),
    ],
)
def test_plain_speech_denies_confirms_or_takes_back_by_what_is_said(content, stance):
    assert read("", "said", content).stance == stance


def test_nobody_who_would_say_has_declined_to():
    assert read("", "would say", "when it was written", model="declines_to_confirm", speaker="Neither side").stance == (
        "declines_to_confirm"
    )
