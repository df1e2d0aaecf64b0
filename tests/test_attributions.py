"""What layout and neighbouring cues say of attributions, beside the model."""

import pytest

from cablegram.coding.attributions import apart, tidied
from cablegram.coding.mentions import whole_cues, with_outright
from cablegram.coding.tagging import Labelled
from tests.coding_cases import claim, quote, sentences_of


def tidy(text, *mentions):
    return tidied(mentions, text=text, sentences=sentences_of(text))


def cue(sentence, words):
    q = quote(sentence, words)
    return Labelled(start=q.start, end=q.end, label="cue", probability=0.9)


def test_a_quotation_signed_with_a_dash_is_its_signers():
    text = "“It scares me.” ― Karen Bobadilla"
    (found,) = tidy(text)
    assert (found.speaker.text, found.contents[0].text) == ("Karen Bobadilla", "“It scares me.”")


def test_a_colon_without_a_speaker_attributes_nothing():
    text = "The Latest: Trump urges supporters to vote."
    assert tidy(text, claim(text, ":", "Trump urges supporters to vote")) == ()


def test_a_line_of_a_transcript_is_said_whole():
    text = "WALLACE: Well, look. It is serious.\nNobody spoke."
    (found,) = tidy(text, claim(text, ":", "Well", speaker="WALLACE"))
    assert found.contents[0].text == "Well, look. It is serious."


def test_after_a_colon_the_quotation_is_said():
    text = "Assad: “Our anger was great” Syria has denied it."
    (found,) = tidy(text, claim(text, ":", "“Our anger was great” Syria has denied it", speaker="Assad"))
    assert found.contents[0].text == "“Our anger was great”"


def test_in_a_statement_is_no_second_cue():
    text = "In a statement, Husted said the court was wrong."
    mentions = [
        claim(text, "In a statement", "the court was wrong", speaker="Husted"),
        claim(text, "said", "the court was wrong", speaker="Husted"),
    ]
    assert [m.cue.text for m in tidy(text, *mentions)] == ["said"]


def test_a_content_ends_where_its_speaker_goes_on_to_another_cue():
    text = "Tokyo said the ban would end and called for talks."
    mentions = [
        claim(text, "said", "the ban would end and called for talks", speaker="Tokyo"),
        claim(text, "called for", "talks", speaker="Tokyo"),
    ]
    assert apart(mentions, text=text)[0].contents[0].text == "the ban would end"


def test_denied_the_claim_that_is_two_cues():
    sentence = "Tokyo denied the claim that ships had sunk."
    found = whole_cues(sentence, [cue(sentence, "denied the claim")])
    assert [sentence[c.start : c.end] for c in found] == ["denied", "claim"]


def test_a_conjunction_is_no_part_of_a_cue():
    sentence = "Tokyo did not confirm whether ships had sunk."
    (found,) = whole_cues(sentence, [cue(sentence, "did not confirm whether")])
    assert sentence[found.start : found.end] == "did not confirm"


def test_a_word_of_denying_is_asked_about_though_the_model_passes_over_it():
    sentence = "No group has claimed responsibility for it."
    assert [sentence[c.start : c.end] for c in with_outright(sentence, [])] == ["has claimed responsibility"]


def test_a_word_of_being_told_is_asked_about_though_the_model_half_sees_it():
    sentence = "She said that he had ordered them to leave."
    faint = [Labelled(start=17, end=28, label="cue", probability=0.5)]
    assert sentence[17:28] == "had ordered"
    assert [c.probability for c in with_outright(sentence, faint)] == [0.7]


def test_what_nobody_was_told_is_no_voice():
    assert with_outright("The lawyer said that anybody had asked the keeper for it.", []) == []
    assert with_outright("Troops were later withdrawn.", []) == []
    assert len(with_outright("The statement was later withdrawn.", [])) == 1


def test_words_that_are_denied_are_a_cue_of_their_own():
    sentence = "Tokyo denied having told reporters that ships had sunk."
    found = whole_cues(sentence, [cue(sentence, "denied having told")])
    assert [sentence[c.start : c.end] for c in found] == ["denied", "having told"]


def test_a_dateline_says_nothing():
    text = "PLOVDIV, Bulgaria (Trakia News): The pilot had warned the tower."
    assert tidy(text, claim(text, ":", "The pilot had warned the tower", speaker="PLOVDIV")) == ()


def test_being_asked_is_the_setting_of_an_answer():
    text = "The minister, asked about this, denied that he had signed."
    asked = claim(text, "asked", "this", speaker="The minister")
    denied = claim(text, "denied", "that he had signed", speaker="The minister", stance="denies")
    assert [c.cue.text for c in tidy(text, asked, denied)] == ["denied"]


def test_whom_a_paper_cites_speaks():
    text = "The Post reported on Friday that ships had sunk, citing three aides."
    (found,) = tidy(text, claim(text, "citing", "that ships had sunk", speaker="The Post"))
    assert found.speaker.text == "three aides"


def test_a_condition_is_nobodys_confirmation():
    text = "If confirmed, it would be the worst."
    assert tidy(text, claim(text, "confirmed", "it would be the worst")) == ()


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("The ministry took issue with the figure.", "took issue with"),
        ("The navy shot down the admiral's explanation.", "shot down"),
        ("The claim was disputed within the hour by the son.", "was disputed"),
        ("It would use as much power as Galway, a comparison its investor disputes.", "disputes"),
        ("The rumour that the truce had collapsed was quashed by the envoy.", "was quashed"),
        ("He said that he had been forbidden by the company to turn back.", "had been forbidden"),
    ],
)
def test_turns_of_speech_that_deny_are_cues_where_the_model_sees_none(sentence, cue):
    assert cue in [sentence[c.start : c.end] for c in with_outright(sentence, [])]


@pytest.mark.parametrize(
    "sentence", ["The navy shot down the drone.", "Trade disputes, he said, are rare.", "The court quashed the tax."]
)
def test_what_is_no_words_is_not_denied(sentence):
    assert with_outright(sentence, []) == []
