"""The door to the network: what is kept between questions must never change an answer."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from cablegram import code, code_dyad
from cablegram.coding import model as module
from cablegram.coding.dialect import map_type
from cablegram.coding.model import Model, best
from cablegram.core.errors import UsageError
from cablegram.running.pipeline import load_coder

SENTENCES = [
    "Japan's foreign ministry said on Friday that two Chinese coastguard vessels had entered waters near the islands.",
    "Police fired tear gas at students in Nairobi.",
    "Prices rose.",
]


def where(found):
    return [[(t.start, t.end, t.label) for t in f.triggers + f.cues] for f in found]


@pytest.fixture(scope="module")
def model():
    return load_coder().model


def test_an_answer_does_not_depend_on_what_was_read_before(model):
    asked = [(SENTENCES[1], (7, 12))]
    used = Model()
    used.find(SENTENCES, threshold=0.5)
    used.relate(SENTENCES[1], source=(0, 6), target=(26, 34))
    assert used.read_events(asked) == Model().read_events(asked)


def test_an_article_is_coded_alike_after_another_that_shares_a_sentence_with_it():
    shared = "Police fired tear gas at students in Nairobi. The union called a strike for Monday."
    texts = [f"{shared} Two people were hurt.", f"The minister resigned on Friday. {shared} Kenya's army was put on alert."]
    first, second = (code(text, published="2019-05-02") for text in texts)
    again = code(texts[1], published="2019-05-02")
    load_coder.cache_clear()
    assert code(texts[1], published="2019-05-02").events == second.events == again.events
    assert first.events


def test_threads_may_share_a_model_and_its_memory(model, monkeypatch):
    monkeypatch.setattr(model, "_kept", module._Kept(30))
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: where(model.find(SENTENCES, threshold=0.5)), range(12)))
    assert all(answer == answers[0] for answer in answers)
    assert model._kept._pieces == sum(len(b.hidden) for b in model._kept._read.values()) <= 30


def test_sentences_beyond_what_is_kept_are_read_again(model, monkeypatch):
    before = model.find(SENTENCES, threshold=0.5)
    monkeypatch.setattr(model, "_kept", module._Kept(20))
    assert model.find(SENTENCES, threshold=0.5) == before
    assert model.find(SENTENCES, threshold=0.5) == before


def test_what_else_is_asked_changes_an_answer_in_the_second_digit_at_most(model):
    # the upper layers are read in batches, and int8 scales are those of the batch
    alone = [model.read_events([(SENTENCES[1], span)])[0].types for span in ((7, 12), (0, 6))]
    together = model.read_events([(SENTENCES[1], (7, 12)), (SENTENCES[0], (83, 90)), (SENTENCES[1], (0, 6))])
    assert together[0].types == pytest.approx(alone[0], abs=0.05)
    assert together[2].types == pytest.approx(alone[1], abs=0.05)


def test_spans_too_far_apart_to_be_read_together_are_refused_with_what_to_do():
    text = "Kenya " + "and so on " * 120 + "Uganda"
    with pytest.raises(UsageError, match="shorter stretch"):
        code_dyad(text, source=(0, 5), target=(len(text) - 6, len(text)))


def test_a_sentence_of_hashes_is_read_and_its_event_found(model):
    noise = " ".join(f"x{i * 7919 % 10**9:09d}abcdefghij" for i in range(130))
    text = f"Police arrested the mayor. {noise}"
    (found,) = model.find([text], threshold=0.5)
    assert (7, 15) in [(t.start, t.end) for t in found.triggers]


def test_nothing_is_found_in_nothing(model):
    assert where(model.find(["", " "], threshold=0.5)) == [[], []]


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
