import pytest

from cablegram.coding.model import ClaimReading, EventReading, Found, Labelled
from training.corpus import AnnotatedSentence, parse_claim, parse_event
from training.evaluate import by_class, by_type, count_all, figures, macro, read_sentences, score_table, wrong

TEXT = "Oslo warned Tunis, and police raided a bank, Tunis said."


def span(words, label, probability=0.9):
    start = TEXT.index(words)
    return Labelled(start=start, end=start + len(words), label=label, probability=probability)


class Stub:
    """Finds "warned" and "bank" and the cue; holds every event for THREATEN, occurred, done by "Oslo" to "bank"."""

    def find(self, sentences, **_threshold):
        found = (span("warned", "ACCUSE"), span("bank", "AID"))
        return [Found(triggers=found, cues=(span("said", "cue"),)) for _ in sentences]

    def read_events(self, asked):
        roles = (span("Oslo", "actor"), span("bank", "recipient"))
        labels = {"types": {"THREATEN": 0.5}, "statuses": {"occurred": 1.0}, "modes": {"none": 0.8}, "contexts": {"military": 0.41}}
        return [EventReading(roles=roles, **labels) for _ in asked]

    def read_claims(self, asked):
        parts = (span("Oslo warned Tunis", "content"), span("Tunis", "speaker"))
        return [ClaimReading(parts=parts, stances={"denies": 0.7}) for _ in asked]

    def relate(self, _text, **_parties):
        return {"ACCUSE": 0.6}


@pytest.fixture
def readings():
    sent = AnnotatedSentence(TEXT, "a.ann:2")
    lines = ["THREATEN occurred +military | t: warned | a: Oslo | r: Tunis#1", "COERCE/seize planned | t: raided | a: police"]
    sent.events = [parse_event(line, TEXT) for line in lines]
    sent.claims = [parse_claim("asserts | by: Tunis#2 | cue: said | what: Oslo warned Tunis, and police raided a bank", TEXT)]
    return list(read_sentences(Stub(), [sent]))


def test_each_layer_has_its_figure(readings):
    found = figures(count_all(readings))
    assert found["trigger F1"] == found["trigger+type F1"] == 50.0
    assert found["cue F1"] == 100.0
    assert found["actor overlap F1"] == 50.0
    assert found["recipient overlap F1"] == 0.0
    assert found["context F1"] == 66.7
    assert found["status accuracy"] == found["type accuracy"] == 50.0
    assert found["speaker accuracy"] == found["stance accuracy"] == found["dyad accuracy"] == 0.0


def test_a_type_counts_as_found_only_where_a_trigger_of_that_type_overlaps(readings):
    scores = by_type(readings)
    assert (scores["THREATEN"].precision, scores["THREATEN"].recall) == (50.0, 100.0)
    assert (scores["COERCE"].gold, scores["COERCE"].said, scores["COERCE"].f1) == (1, 0, 0.0)


def test_every_error_is_told_with_its_words(readings):
    told = [line.partition(" | ")[0] for line in wrong(readings[0])]
    assert told == [
        "missed COERCE 'raided'",
        "false AID 'bank'",
        "type COERCE read as THREATEN 'raided'",
        "status planned read as occurred 'raided'",
        "stance asserts read as denies 'said'",
    ]


def test_macro_f1_leaves_out_classes_that_are_never_gold():
    pairs = [("a", "a"), ("a", "b"), ("c", "c")]
    assert set(by_class(pairs)) == {"a", "b", "c"}
    assert macro(pairs) == pytest.approx((200 / 3 + 100) / 2)


def test_a_table_of_scores_begins_with_the_weakest():
    rows = score_table(by_class([("a", "a"), ("b", "a")]), head="status").splitlines()[2:]
    assert rows == ["| b | 0.0 | 0.0 | 0.0 | 1 | 0 |", "| a | 50.0 | 100.0 | 66.7 | 1 | 2 |"]
