"""The door to the network: what is kept between questions must never change an answer."""

import pytest

from cablegram.coding import model as module
from cablegram.coding.dialect import map_type
from cablegram.coding.model import Model, best
from cablegram.running.pipeline import load_coder

SENTENCES = [
    "Japan's foreign ministry said on Friday that two Chinese coastguard vessels had entered waters near the islands.",
    "Police fired tear gas at students in Nairobi.",
    "Prices rose.",
]


def where(found):
    # chances differ in the third digit: the int8 network scales its numbers by the batch that they stand in
    return [[(t.start, t.end, t.label) for t in f.triggers + f.cues] for f in found]


@pytest.fixture(scope="module")
def model():
    return load_coder().model


def test_a_question_is_answered_alike_whether_the_sentence_was_read_before_or_not(model):
    asked = [(SENTENCES[1], (7, 12))]
    fresh = Model()
    assert fresh.read_events(asked)[0].types == pytest.approx(model.read_events(asked)[0].types, abs=0.02)
    model.find(SENTENCES, threshold=0.5)
    assert model.read_events(asked)[0].types == pytest.approx(fresh.read_events(asked)[0].types, abs=0.02)


def test_sentences_beyond_what_is_kept_are_read_again(model, monkeypatch):
    before = model.find(SENTENCES, threshold=0.5)
    monkeypatch.setattr(module, "KEPT", 5)
    assert where(model.find(SENTENCES, threshold=0.5)) == where(before)
    assert model.read_claims([(SENTENCES[0], (25, 29))])[0].parts
    model.find(["Nothing."], threshold=0.5)
    assert model._kept <= 5 + len(model.words.tokenize("Nothing.").ids)


def test_an_answer_does_not_depend_on_what_else_is_asked(model):
    alone = [model.read_events([(SENTENCES[1], span)])[0].types for span in ((7, 12), (0, 6))]
    together = model.read_events([(SENTENCES[1], (7, 12)), (SENTENCES[0], (83, 90)), (SENTENCES[1], (0, 6))])
    assert [best(together[i].types)[0] for i in (0, 2)] == [best(types)[0] for types in alone]


def test_a_trigger_at_the_end_of_a_very_long_sentence_is_found_and_read(model):
    long = "The list names " + ", ".join(["a village of the plain"] * 70) + ", and police arrested the mayor in Lima."
    (found,) = model.find([long], threshold=0.5)
    arrested = long.index("arrested")
    assert (arrested, arrested + 8) in [(t.start, t.end) for t in found.triggers]
    (reading,) = model.read_events([(long, (arrested, arrested + 8))])
    assert best(reading.types)[0] == "COERCE"
    assert "police" in [long[r.start : r.end] for r in reading.roles if r.label == "actor"]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ({"kind": "CONCEDE", "trigger": "release", "status": "planned", "mode": None, "contexts": ()}, "AGREE"),
        ({"kind": "CONCEDE", "trigger": "apologised", "status": "occurred", "mode": None, "contexts": ()}, "CONCEDE"),
        ({"kind": "SANCTION", "trigger": "jailed", "status": "occurred", "mode": "convict", "contexts": ("legal",)}, "ACCUSE"),
        ({"kind": "SANCTION", "trigger": "sanctions", "status": "occurred", "mode": None, "contexts": ()}, "COERCE"),
        ({"kind": "SANCTION", "trigger": "expelled", "status": "occurred", "mode": "expel", "contexts": ()}, "SANCTION"),
        ({"kind": "AGREE", "trigger": "deal", "status": "occurred", "mode": None, "contexts": ()}, "SUPPORT"),
        ({"kind": "AGREE", "trigger": "deal", "status": "planned", "mode": None, "contexts": ()}, "AGREE"),
        ({"kind": "MOBILIZE", "trigger": "sent", "status": "occurred", "mode": "troops", "contexts": ("peacekeeping",)}, "AID"),
    ],
)
def test_pairs_are_called_what_the_map_from_cameo_calls_them(event, expected):
    kind = event.pop("kind")
    assert map_type(kind, **event) == expected
