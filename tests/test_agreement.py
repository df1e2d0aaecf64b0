import re
import sys
from pathlib import Path

import pytest

from training import agreement
from training.agreement import compare_all, kappa, listing, table
from training.corpus import AnnotationError, read_file

SINGLE = """## a-1
S Oslo said its army had shelled the port of Tobruk on Friday.
E ASSAULT/heavy-weapons occurred +military | t: shelled | a: its army | r: the port of Tobruk | w: on Friday
C asserts | by: Oslo | cue: said | what: its army had shelled the port of Tobruk on Friday
"""
ARTICLE = """## b-1 | 2024-05-03 | A raid
S Police raided a bank.
E COERCE/seize occurred | t: raided | a: Police | r: a bank | id: e1
S The raid lasted an hour.
E COERCE/seize occurred | t: raid | n: an hour | same: e1
S It rained.
"""


@pytest.fixture
def items(tmp_path):
    def read(text):
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.ann"
        path.write_text(text, "utf-8")
        return list(read_file(path))

    return read


@pytest.fixture
def tally(items):
    return lambda first, second: compare_all(items(first), items(second), folder=Path("some/folder"))


def test_the_same_reading_agrees_on_every_layer(tally):
    both = tally(SINGLE + ARTICLE, SINGLE + ARTICLE)
    assert not both.differences
    assert all(n["shared"] == n["first"] == n["second"] for n in both.spans.values())
    assert both.spans["coreference"]["shared"] == 1
    assert "| trigger | overlap F1 | 100.0 | – | 3 and 3 |" in table(both)


def test_kappa_takes_chance_off():
    pairs = [("yes", "yes")] * 20 + [("yes", "no")] * 5 + [("no", "yes")] * 10 + [("no", "no")] * 15
    assert kappa(pairs) == pytest.approx(0.4)  # 70 % agree, chance alone would give 50 %
    assert kappa([("yes", "yes")] * 9) is None
    assert kappa([]) is None


def test_a_sentence_with_an_event_for_one_reader_only_counts(tally):
    bare = "\n".join(line for line in SINGLE.splitlines() if not line.startswith("E "))
    both = tally(SINGLE, bare)
    assert both.labels["sentence with or without an event"] == [("True", "False")]
    assert both.spans["trigger"] == {"shared": 0, "first": 1, "second": 0}
    assert "type" not in both.labels  # labels are compared on triggers that both have


def test_labels_of_a_shared_trigger_are_compared(tally):
    both = tally(SINGLE, SINGLE.replace("heavy-weapons occurred +military", "aerial planned +military +territory"))
    assert both.labels["type"] == [("ASSAULT", "ASSAULT")]
    assert both.labels["status"] == [("occurred", "planned")]
    assert both.labels["mode, type agreed"] == [("ASSAULT/heavy-weapons", "ASSAULT/aerial")]
    assert both.spans["context"] == {"shared": 1, "first": 1, "second": 2}


def test_another_type_is_not_told_again_as_another_mode(tally):
    both = tally(SINGLE, SINGLE.replace("ASSAULT/heavy-weapons", "COERCE/seize"))
    assert both.spans["trigger"]["shared"] == 1
    assert both.spans["trigger and type"]["shared"] == 0
    assert both.labels["mode"] == [("ASSAULT/heavy-weapons", "COERCE/seize")]
    assert set(both.differences) == {"type"}


def test_a_shorter_role_overlaps_but_is_not_exact(tally):
    both = tally(SINGLE, SINGLE.replace("r: the port of Tobruk", "r: the port"))
    assert both.spans["recipient"]["shared"] == 1
    assert both.spans["recipient exact"]["shared"] == 0
    (one,) = both.differences["recipient"]
    assert (one.first, one.second) == ("'shelled' the port of Tobruk", "'shelled' the port")


def test_one_span_agrees_with_one_span_only(tally):
    both = tally(SINGLE, SINGLE.replace("r: the port of Tobruk", "r: the port ; Tobruk"))
    assert both.spans["recipient"] == {"shared": 1, "first": 1, "second": 2}


def test_claims_are_compared_at_shared_cues(tally):
    both = tally(SINGLE, SINGLE.replace("C asserts | by: Oslo", "C confirms").replace("port of Tobruk on Friday\n", "port\n"))
    assert both.labels["stance"] == [("asserts", "confirms")]
    assert both.spans["speaker"] == {"shared": 0, "first": 1, "second": 0}
    content = both.spans["content"]
    assert content["shared"] == content["second"] < content["first"]


def test_a_lost_link_between_two_mentions_is_told(tally):
    both = tally(ARTICLE, ARTICLE.replace(" | same: e1", ""))
    assert both.spans["coreference"] == {"shared": 0, "first": 1, "second": 0}
    assert "- first: 'raided' and 'raid' are one event\n- second: 'raided' and 'raid' are two\n" in listing(both)


def test_a_link_to_a_later_line_is_a_link(tally):
    later = ARTICLE.replace("id: e1", "same: e2").replace("same: e1", "id: e2")
    assert tally(ARTICLE, later).spans["coreference"] == {"shared": 1, "first": 1, "second": 1}


def test_names_of_events_are_each_reader_s_own(tally):
    assert not tally(ARTICLE, ARTICLE.replace("e1", "x")).differences


def test_an_unknown_item_or_a_changed_sentence_is_refused(tally):
    with pytest.raises(AnnotationError, match="stands in no file of some/folder"):
        tally(ARTICLE, SINGLE)
    with pytest.raises(AnnotationError, match="other S lines in some/folder"):
        tally(ARTICLE, ARTICLE.replace("It rained.", "It snowed."))


def test_the_disagreements_are_written_by_layer(tmp_path, monkeypatch, capsys):
    corpus, second, told = tmp_path / "corpus", tmp_path / "second.ann", tmp_path / "told.md"
    corpus.mkdir()
    (corpus / "a.ann").write_text(SINGLE, "utf-8")
    second.write_text(SINGLE.replace("occurred", "ongoing"), "utf-8")
    monkeypatch.setattr(sys, "argv", ["agreement", str(second), "--corpus", str(corpus), "--disagreements", str(told)])
    assert agreement.main() == 0
    assert "| status | accuracy | 0.0 | 0.00 | 1 |" in capsys.readouterr().out
    text = told.read_text("utf-8")
    assert "## status (1)" in text
    assert "a.ann:2: Oslo said" in text
    assert "- first: 'shelled' occurred\n- second: 'shelled' ongoing" in text


def test_a_broken_line_of_the_second_reader_is_told_and_nothing_is_counted(tmp_path, monkeypatch, capsys):
    second = tmp_path / "second.ann"
    second.write_text(SINGLE.replace("t: shelled", "t: shelling"), "utf-8")
    monkeypatch.setattr(sys, "argv", ["agreement", str(second), "--corpus", str(tmp_path)])
    assert agreement.main() == 1
    told = capsys.readouterr()
    assert "second.ann:3: 'shelling' does not stand in the sentence" in told.err
    assert not told.out


def test_the_command_in_the_docstring_finds_every_item(monkeypatch, capsys):
    root = Path(agreement.__file__).parent.parent
    second, first = re.search(r"training\.agreement (\S+) --corpus (\S+)", agreement.__doc__).groups()
    files = [str(path) for path in sorted(root.glob(second))]
    monkeypatch.setattr(sys, "argv", ["agreement", *files, "--corpus", str(root / first)])
    assert agreement.main() == 0
    assert "609 sentences annotated twice" in capsys.readouterr().out
