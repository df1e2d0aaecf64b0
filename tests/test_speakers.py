"""Pronouns that speak for nobody, and those that speak for whoever takes his word back."""

import pytest

from cablegram.coding.actors import link_actors
from cablegram.coding.claims import attribute_claims
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.speakers import is_expletive
from tests.coding_cases import claim, context, quote, sentences_of


@pytest.mark.parametrize(
    ("text", "expletive"),
    [
        ("It was reported that Israel had attacked Syria.", True),
        ("it has been widely reported that …", True),
        ("It’s feared that dozens drowned.", True),
        ("It emerged that Russia had sent troops.", True),
        ("It later emerged that …", True),
        ("It seems that the talks failed.", True),
        ("It reported that Israel had attacked Syria.", False),
        ("It was believed to hold 400 warheads.", False),
        ("It emerged as the leader.", False),
        ("It appeared to concede.", False),
        ("It had announced the move.", False),
        ("Iran was reported to have fired.", False),
    ],
)
def test_an_it_before_a_passive_or_impersonal_verb_stands_for_nothing(text, expletive):
    assert is_expletive(text, 0) is expletive


def test_an_it_that_stands_for_nothing_speaks_for_nobody():
    text = "Takaichi spoke. It was reported that China had cut imports."
    mention = claim(text, "was reported", "that China had cut imports", speaker="It", sentence=1)
    (found,) = attribute_claims([mention], context=context(text))
    assert (found.speaker, found.source_kind) == (None, None)


@pytest.mark.parametrize(("verb", "ids"), [("It was reported that", ()), ("It reported that", ("state:IRN",))])
def test_an_it_that_stands_for_nothing_points_back_to_nobody(verb, ids):
    text = f"Iran fired missiles on Monday. {verb} Israel had attacked Syria."
    it = quote(text, "It")
    phrases = [quote(text, "Iran"), it]
    links = link_actors(text, phrases=phrases, sentences=sentences_of(text), knowledge=load_knowledge(), on="2026-03-09")
    assert links.by_span.get((it.start, it.end), ()) == ids


@pytest.mark.parametrize(
    ("verb", "stance", "whose", "speaker"),
    [
        ("retracted", "withdraws", "its", "The Journal"),
        ("denied", "denies", "its", "The Journal"),
        ("denied", "denies", "his", "his"),
        ("repeated", "asserts", "its", "its"),
    ],
)
def test_the_possessive_of_a_withdrawn_report_is_whoever_withdraws_it(verb, stance, whose, speaker):
    text = f"The Journal {verb} {whose} report that Takaichi had met spies."
    mentions = [
        claim(text, verb, f"{whose} report that Takaichi had met spies", stance=stance, speaker="The Journal"),
        claim(text, "report", "that Takaichi had met spies", speaker=whose),
    ]
    found = attribute_claims(mentions, context=context(text))
    assert [c.speaker.text for c in found] == ["The Journal", speaker]
