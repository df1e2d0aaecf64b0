"""The pairs of sentences written for the layers that read two side by side: their format, and what their braces mark."""

from __future__ import annotations

from collections import Counter

import pytest

from training.pairs import WRITTEN, Example, agreed, of_file, unmarked


def test_braces_become_offsets_of_the_words_that_they_held():
    found = unmarked("The {talks} in Oslo {were called off}.")
    assert found.text == "The talks in Oslo were called off."
    assert [found.text[a:b] for a, b in found.spans] == ["talks", "were called off"]


@pytest.mark.parametrize("path", sorted(WRITTEN.glob("*.tsv")), ids=lambda p: p.stem)
def test_every_pair_has_two_sentences_and_an_answer_and_none_stands_twice(path):
    pairs = list(of_file(path))
    assert len(pairs) >= 300
    assert len({(p.one, p.other, p.task) for p in pairs}) == len(pairs)
    for pair in pairs:
        assert pair.one.text != pair.other.text
        assert not set("{}\t") & set(pair.one.text + pair.other.text)
        assert pair.task == "contradicts" or pair.one.spans
    answers = Counter(p.answer for p in pairs)
    assert max(answers.values()) < 0.6 * len(pairs)  # no answer is right for most


@pytest.mark.parametrize("line", ["contradicts\tyes\tone", "contradicts\tsame\tone\tother", "asks\tyes\tone\tother"])
def test_a_broken_line_is_refused_with_its_place(tmp_path, line):
    path = tmp_path / "pairs.tsv"
    path.write_text(f"contradicts\tno\tIt rained.\tIt snowed.\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"pairs\.tsv:2: give task, answer and two sentences"):
        list(of_file(path))


def test_a_pair_with_two_answers_is_not_learnt_from():
    pair = {"task": "contradicts", "one": unmarked("It rained."), "other": unmarked("It did not rain.")}
    yes, no = (Example(answer=answer, **pair) for answer in ("yes", "no"))
    same = Example(task="same", answer="other", one=pair["one"], other=pair["other"])
    assert agreed([yes, no, same, same]) == [same, same]
