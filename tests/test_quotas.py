import sys

import pytest

from training import quotas
from training.corpus import AnnotatedSentence, EventLine, Item, Marked


def sentence(*kinds):
    spans = {"trigger": (Marked(0, 4, "Oslo"),)}
    return AnnotatedSentence("Oslo.", "here", events=[EventLine(kind, None, "occurred", (), spans) for kind in kinds])


def item(name, *sentences):
    return Item(name, None, None, sentences=list(sentences))


def by_name(some):
    return {q.name: q for q in some}


def test_sentences_of_an_article_and_of_the_test_split_are_counted_apart():
    items = [item("a", sentence(), sentence("AID")), item("test-1", sentence("AID"))]
    have = {name: q.have for name, q in by_name(quotas.sizes(items)).items()}
    assert (have["sentences"], have["articles"], have["sentences inside articles"]) == (3, 1, 2)
    assert have["sentences of the test split"] == 1
    assert have["per cent of sentences without an event"] == pytest.approx(100 / 3)


def test_a_sixth_event_in_a_sentence_is_one_too_many():
    most = by_name(quotas.sizes([item("a", sentence(*["AID"] * 6))]))["most events in a sentence"]
    assert not most.met()
    assert by_name(quotas.sizes([item("a", sentence(*["AID"] * 5))]))["most events in a sentence"].met()


def test_a_quota_is_met_at_its_number_and_missed_below():
    enough = by_name(quotas.labels([item("a", *[sentence("AID")] * 350)]))["type AID"]
    short = by_name(quotas.labels([item("a", *[sentence("AID")] * 349)]))["type AID"]
    assert enough.met()
    assert short.line() == "MISSED  type AID: 349 (at least 350)"


def test_a_label_that_never_stands_has_its_quota_too():
    names = by_name(quotas.labels([]))
    assert names["mode COERCE/arrest"].have == names["context lgbt"].have == names["stance denies"].have == 0


def test_a_missed_quota_is_a_failure(tmp_path, monkeypatch, capsys):
    path = tmp_path / "a.ann"
    path.write_text("## a-1\nS Oslo sent tents to Sudan.\nE AID occurred | t: sent | a: Oslo | r: Sudan\n", "utf-8")
    monkeypatch.setattr(sys, "argv", ["quotas", str(path)])
    assert quotas.main() == 1
    assert "MISSED  sentences: 1 (at least 8,000)" in capsys.readouterr().out
