import pytest

from cablegram.coding.model import ClaimReading, EventReading, Found
from cablegram.coding.tagging import Labelled
from training.corpus import AnnotatedSentence, parse_event
from training.report import main, read, render

TEXT = "Oslo warned Tunis, and Police raided a bank."


def span(words, label, probability=0.9):
    start = TEXT.index(words)
    return Labelled(start=start, end=start + len(words), label=label, probability=probability)


class Stub:
    """Finds "warned" and "bank", holds every event for ACCUSE, occurred, done by "Police"."""

    def find(self, sentences, *, threshold):
        faint = [span("raided", "COERCE", 0.3)] if threshold < 0.3 else []
        return [Found(triggers=(span("warned", "ACCUSE"), *faint, span("bank", "AID", 0.6)), cues=()) for _ in sentences]

    def read_events(self, asked):
        roles = (span("Police", "actor"),)
        modes = {"none": 0.8}
        return [
            EventReading(roles=roles, types={"ACCUSE": 0.5}, statuses={"occurred": 1.0}, modes=modes, contexts={}) for _ in asked
        ]

    def read_claims(self, asked):
        return [ClaimReading(parts=(), stances={}) for _ in asked]

    def relate(self, _text, **_parties):
        return {"ACCUSE": 0.7}


def report():
    lines = ["THREATEN occurred | t: warned | a: Oslo | r: Tunis", "COERCE/seize occurred | t: raided | a: Police"]
    sent = AnnotatedSentence(TEXT, "a.ann:2", events=[parse_event(line, TEXT) for line in lines])
    return render(read(Stub(), [sent]))


def test_a_confusion_is_told_with_its_count_and_sentence():
    told = "### THREATEN -> ACCUSE: 1 of 1\n\n- 0.50 Oslo **warned** Tunis, and Police raided a bank. (a.ann:2)"
    assert told in report()


def test_missed_and_spurious_triggers_bear_how_sure_the_model_was():
    assert "### COERCE: 1 of 1 gold\n\n- 0.70 Oslo warned Tunis, and Police **raided** a bank." in report()
    assert "### ACCUSE: 1 of 2 said\n\n- 0.30 Oslo warned Tunis, and Police raided a **bank**." in report()


def test_a_role_s_errors_name_the_trigger_they_belong_to():
    assert (
        "### actor missed: 1\n\n- 1.00 **Oslo** warned Tunis, and Police raided a bank. (a.ann:2) [THREATEN 'warned']" in report()
    )
    assert "### actor added: 1\n\n- 0.90 Oslo warned Tunis, and **Police** raided a bank. (a.ann:2) [THREATEN 'warned']" in report()


def test_modes_are_read_under_the_gold_type():
    assert "### COERCE/seize -> COERCE/none: 1 of 1" in report()


def test_a_pair_s_error_shows_both_parties():
    assert "## dyad: gold -> predicted\n\n### THREATEN -> ACCUSE: 1 of 1\n\n- 0.70 **Oslo warned Tunis**, and" in report()


def test_each_type_has_its_precision_and_recall():
    assert "| COERCE | 0.0 | 0.0 | 0.0 | 1 | 0 |" in report()


def test_there_is_no_report_on_the_held_out_split(monkeypatch, capsys):
    monkeypatch.setattr("sys.argv", ["report", "--split", "test", "--out", "errors.md"])
    with pytest.raises(SystemExit):
        main()
    assert "invalid choice: 'test'" in capsys.readouterr().err
