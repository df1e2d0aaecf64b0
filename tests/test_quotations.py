"""Quotations: how far a content reaches, what goes on in a later one, and who speaks where the model names nobody."""

import pytest

from cablegram.coding.claims import attribute_claims
from cablegram.coding.quotations import nearest_speaker, quotations
from tests.coding_cases import claim, context, quote, sentences_of


def only(text, mention):
    (found,) = attribute_claims([mention], context=context(text))
    return found


def test_a_cue_inside_a_quotation_does_not_claim_all_of_it():
    text = "“We waited for weeks. I think the ports will reopen,” the minister said."
    assert (
        only(text, claim(text, "think", "the ports will reopen", speaker="I", sentence=1)).content.text == "the ports will reopen"
    )


def test_a_content_that_stops_short_is_read_to_the_end_of_its_clause():
    text = "Oslo said it would lift the limits on cod and herring in May, a move welcomed by Hull."
    assert only(text, claim(text, "said", "it would lift the limits on", speaker="Oslo")).content.text == (
        "it would lift the limits on cod and herring in May"
    )


def test_a_hole_in_a_content_is_closed_unless_the_cue_stands_in_it():
    text = "Oslo said it was suing Hull over its quota."
    assert only(text, claim(text, "said", "it was suing", "over its quota", speaker="Oslo")).content.text == (
        "it was suing Hull over its quota"
    )
    text = "The quota, Oslo said, was far too low."
    assert [p.text for p in only(text, claim(text, "said", "The quota", "was far too low", speaker="Oslo")).parts] == [
        "The quota",
        "was far too low",
    ]


def test_a_quotation_after_a_told_sentence_goes_on_with_the_same_speaker():
    text = "“We have had raids,” Oslo said. It named no port. “Our patience is at an end.”"
    parts = only(text, claim(text, "said", "“We have had raids,”", speaker="Oslo")).parts
    assert [p.text for p in parts] == ["“We have had raids,”", "“Our patience is at an end.”"]


def test_a_quotation_with_a_cue_of_its_own_goes_on_with_nobody():
    text = "“We have had raids,” Oslo said. “Our patience is at an end,” Hull replied."
    mentions = [
        claim(text, "said", "“We have had raids,”", speaker="Oslo"),
        claim(text, "replied", "“Our patience is at an end,”", speaker="Hull", sentence=1),
    ]
    assert not any(c.parts for c in attribute_claims(mentions, context=context(text)))


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("All the experts said her proposals were sound.", "proposals", "her"),
        ("The court threw out Angela Merkel's claim to the files.", "claim", "Angela Merkel"),
        ("“I still think the ports will open,” he said.", "think", "I"),
        ("“The ports will open,” said Angela Merkel, who leads the party.", "said", "Angela Merkel"),
        ("It was reported that the ports would open.", "reported", None),
        ("Officials hailed the decision to open the ports.", "decision", None),
    ],
)
def test_grammar_names_the_speaker_beside_a_cue(text, cue, speaker):
    found = nearest_speaker(text, quote(text, cue), sentence=sentences_of(text)[0])
    assert (found.text if found else None) == speaker


def test_two_apostrophes_are_a_quotation_mark():
    text = "''Tell that to the janitor,'' Mr. Biden said."
    assert [text[a:b] for a, b in quotations(text)] == ["''Tell that to the janitor,''"]
