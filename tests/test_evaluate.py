from dataclasses import replace

import pytest

from cablegram.coding.events import code_events, least_chance
from cablegram.coding.model import ClaimReading, EventReading, Found
from cablegram.coding.tagging import Labelled
from tests.coding_cases import context, event
from training.corpus import AnnotatedSentence, parse_claim, parse_event
from training.evaluate import (
    Score,
    by_class,
    by_type,
    count_all,
    figures,
    judge,
    macro,
    main,
    read_sentences,
    score_table,
    score_types,
    whole,
    wrong,
)

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


def judged(text, trigger, probability, chance, *, gold="ASSAULT occurred | t: {}"):
    sent = AnnotatedSentence(text, "a.ann:1", events=[parse_event(gold.format(trigger), text)])
    start = text.index(trigger)
    said = Labelled(start=start, end=start + len(trigger), label="ASSAULT", probability=probability)
    return sent, judge(sent, triggers=[said], types=[("ASSAULT", chance)])


def test_one_long_trigger_over_two_gold_ones_is_right_once_and_finds_both():
    text = "They shelled and bombed a port."
    sent, _ = judged(text, "shelled", 0.9, 0.9)
    sent.events.append(parse_event("ASSAULT occurred | t: bombed", text))
    start, end = text.index("shelled"), text.index(" a port")
    said = judge(
        sent, triggers=[Labelled(start=start, end=end, label="ASSAULT", probability=0.9)] * 2, types=[("ASSAULT", 1), ("COERCE", 1)]
    )
    scores = score_types([(sent, said)])
    assert scores["ASSAULT"] == Score(right=1, said=1, found=2, gold=2)
    assert (scores["ASSAULT"].precision, scores["ASSAULT"].recall) == (100.0, 100.0)
    assert whole(scores) == Score(right=1, said=2, found=2, gold=2)
    assert whole(scores).f1 == pytest.approx(200 / 3)


def test_a_trigger_is_right_where_one_of_its_type_is_annotated():
    assert [one.right for one in judged("They shelled a port.", "shelled", 0.9, 0.9)[1]] == [True]
    assert [one.right for one in judged("They shelled a port.", "shelled", 0.9, 0.9, gold="COERCE occurred | t: {}")[1]] == [False]
    assert [one.right for one in judged("They shelled a port.", "port", 0.9, 0.9, gold="ASSAULT occurred | t: shelled")[1]] == [
        False
    ]


@pytest.mark.parametrize(
    ("text", "probability", "chance", "coded"),
    [
        ("They shelled a port.", 0.9, 0.9, True),
        ("They shelled a port.", 0.9, 0.4, False),  # dropped as too unsure
        ("They shelled a port.", 0.45, 1.0, False),  # not looked at
        ("They could shelled a port.", 0.45, 1.0, True),  # possible events may be faint
        ("They could shelled a port.", 0.6, 0.5, False),  # but not the sure trigger of an unsure type
    ],
)
def test_coded_is_what_the_runtime_publishes(text, probability, chance, coded):
    ((one,),) = judged(text, "shelled", probability, chance)[1:]
    assert one.coded == coded
    assert (one.chance, one.raw) == (probability, pytest.approx(probability * chance))


@pytest.mark.parametrize("trigger_chance", [0.3, 0.5, 0.51, 0.9])
@pytest.mark.parametrize("off", [-0.01, 0.01])
def test_the_least_chance_is_the_one_that_events_are_coded_by(trigger_chance, off):
    text = "Beijing shelled the island."
    raw = least_chance(trigger_chance) + off
    mention = replace(
        event(text, "shelled", "ASSAULT", actors=["Beijing"]), trigger_chance=trigger_chance, type_chance=raw / trigger_chance
    )
    assert len(code_events([mention], context=context(text))) == (off > 0)


def test_the_held_out_split_is_not_read_for_errors(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["evaluate", "--split", "test", "--errors", "5"])
    with pytest.raises(SystemExit):
        main()
    assert "not read for errors" in capsys.readouterr().err
