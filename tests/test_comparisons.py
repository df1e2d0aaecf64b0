"""What was read side by side is remembered in the ledger, by question, sentences and weights."""

import pytest

from cablegram.coding.labels import PAIRS
from cablegram.coding.model import Asked, Model
from cablegram.core.errors import LedgerError
from cablegram.running import comparisons
from cablegram.running.comparisons import Comparisons, judging, side_by_side
from cablegram.running.store import Ledger

FIRST = Asked(text="The ministers will meet in Bergen on 12 March.", spans=((14, 23),))
SECOND = Asked(text="The two ministers talked for three hours in Bergen.")


@pytest.fixture
def asked(monkeypatch):
    """The pairs that the model was asked about, which answers by the number of them."""
    found = []

    def answer(task, one, other):
        found.append((task, one, other))
        return dict.fromkeys(PAIRS[task], 1 / len(PAIRS[task]))

    monkeypatch.setattr(comparisons, "_compared", answer)
    return found


def test_a_pair_is_read_once_in_the_life_of_a_ledger(tmp_path, asked):
    answers = []
    for _ in range(2):
        with Ledger(tmp_path / "l.db") as ledger:
            judge = Comparisons(ledger)
            answers += judge("same", [(FIRST, SECOND), (FIRST, SECOND)])
            judge.keep()
    assert len(asked) == 1
    assert answers == [dict.fromkeys(PAIRS["same"], 0.5)] * 4


def test_other_words_marked_another_order_or_another_question_are_another_pair(tmp_path, asked):
    with Ledger(tmp_path / "l.db") as ledger:
        judge = Comparisons(ledger)
        judge("same", [(FIRST, SECOND), (SECOND, FIRST), (Asked(text=FIRST.text), SECOND)])
        judge("contradicts", [(FIRST, SECOND)])
        assert len(asked) == 4


def test_answers_of_other_weights_are_not_used(tmp_path, asked, monkeypatch):
    for weights in ("sha256:a", "sha256:b", "sha256:b"):
        monkeypatch.setattr(comparisons, "_digest", lambda weights=weights: weights)
        with Ledger(tmp_path / "l.db") as ledger:
            judge = Comparisons(ledger)
            judge("same", [(FIRST, SECOND)])
            judge.keep()
    assert len(asked) == 2


def test_a_ledger_that_cannot_be_written_is_read_without_keeping(tmp_path, asked, monkeypatch):
    with Ledger(tmp_path / "l.db"), Ledger(tmp_path / "l.db") as holder, holder.write(), Ledger(tmp_path / "l.db") as ledger:
        ledger._db.execute("PRAGMA busy_timeout = 10")
        judge = Comparisons(ledger)
        judge("same", [(FIRST, SECOND)])
        judge.keep()
    with Ledger(tmp_path / "l.db") as ledger:
        Comparisons(ledger)("same", [(FIRST, SECOND)])
    assert len(asked) == 2


def test_reading_out_of_a_ledger_keeps_at_its_end_and_out_of_files_nothing(tmp_path, asked):
    with Ledger(tmp_path / "l.db"):
        pass
    for path in (tmp_path / "l.db", tmp_path / "l.db"):
        with judging(path) as judge:
            judge("same", [(FIRST, SECOND)])
    with judging(None) as judge:
        assert judge is side_by_side
    assert len(asked) == 1


def test_a_ledger_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(LedgerError, match="no ledger at"), judging(tmp_path / "none.db"):
        pass


def test_the_packaged_model_answers_the_same_from_the_ledger(tmp_path):
    with Ledger(tmp_path / "l.db") as ledger:
        judge = Comparisons(ledger)
        judge("settles", [(FIRST, SECOND)])
        judge.keep()
        assert Comparisons(ledger)("settles", [(FIRST, SECOND)]) == Model().compare("settles", [(FIRST, SECOND)])


def test_what_a_process_remembers_stays_bounded(tmp_path, asked, monkeypatch):
    monkeypatch.setattr(comparisons, "MANY", 5)
    with Ledger(tmp_path / "l.db") as ledger:
        judge = Comparisons(ledger)
        for n in range(30):
            judge("same", [(FIRST, Asked(text=f"{n} boats sank."))])
            judge.keep()
        assert len(judge._known) <= 6
        judge("same", [(FIRST, Asked(text="0 boats sank."))])
    assert len(asked) == 30
