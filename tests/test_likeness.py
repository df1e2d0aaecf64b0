"""How near the words of a passage come to those of a sentence."""

import numpy as np
import pytest

from cablegram.coding.claims import attribute_claims
from cablegram.coding.likeness import Likeness
from tests.coding_cases import claim, context, quote, sentences_of

MEANINGS = {"paid": 0, "billing": 0, "twice": 1, "double": 1, "dockers": 2, "trains": 3}


def embed(text):
    """Words of like meaning on one axis, every other word on an axis of its own."""
    spans = [(m, m + len(w)) for w in text.rstrip(".").split() for m in [text.index(w)]]
    vectors = np.zeros((len(spans), 40), np.float32)
    for n, (a, b) in enumerate(spans):
        vectors[n, MEANINGS.get(text[a:b].lower(), 10 + sum(map(ord, text[a:b])) % 30)] = 1
    return spans, vectors


def test_words_of_like_meaning_are_near_and_a_passage_is_not_compared_with_itself():
    text = "They paid twice. Dockers blamed trains. Owners denied double billing."
    read = Likeness(text, sentences=sentences_of(text), embed=embed)
    passage = [quote(text, "double billing")]
    assert read.of(passage, in_sentence=2, to=0) == pytest.approx(1.0)
    assert read.of(passage, in_sentence=2, to=1) == pytest.approx(0.0, abs=0.01)
    assert read.of(passage, in_sentence=2, to=2) < 0.5


def test_a_passage_without_a_word_of_substance_is_like_nothing():
    text = "They paid twice. Owners denied it."
    read = Likeness(text, sentences=sentences_of(text), embed=embed)
    assert read.of([quote(text, "it")], in_sentence=1, to=0) == 0.0


def test_a_denial_in_other_words_is_of_what_comes_nearest_in_meaning():
    text = "clerks said they paid twice. dockers said trains left. owners denied those double billing claims."
    mentions = [
        claim(text, "said", "they paid twice", speaker="clerks"),
        claim(text, "said", "trains left", speaker="dockers", sentence=1, nth=1),
        claim(text, "denied", "those double billing claims", stance="denies", speaker="owners", sentence=2),
    ]
    plain = attribute_claims(mentions, context=context(text))
    read = attribute_claims(mentions, context=context(text), embed=embed)
    assert plain[2].of_claim == plain[1].id  # the nearest, with nothing else to go by
    assert read[2].of_claim == read[0].id
