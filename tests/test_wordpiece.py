import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.labels import EVENT_MARKS
from cablegram.coding.model import MODEL_FOLDER
from cablegram.coding.wordpiece import CLS, SEP, UNKNOWN, Mark, WordPiece

WORDS = WordPiece.load(MODEL_FOLDER / "vocab.txt")


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # as the reference implementation of BERT's tokenizer splits them
        ("Beijing condemned the visit.", [101, 7211, 10033, 1996, 3942, 1012, 102]),
        ("Café", [101, 7668, 102]),
        ("U.S. drills", [101, 1057, 1012, 1055, 1012, 28308, 102]),
    ],
)
def test_pieces_are_those_of_bert(text, ids):
    assert list(WORDS.tokenize(text).ids) == ids


def test_marks_stand_around_the_words_they_touch():
    text = "Tokyo denied the report"
    tokens = WORDS.tokenize(text, marks=[Mark(start=6, end=12, opening=EVENT_MARKS[0], closing=EVENT_MARKS[1])])
    assert tokens.ids[tokens.marks[0]] == EVENT_MARKS[0]
    assert tokens.ids[tokens.marks[1]] == EVENT_MARKS[1]
    assert tokens.marks[1] - tokens.marks[0] == 2


def test_a_word_of_noise_is_one_unknown_piece():
    assert WORDS.tokenize("x" * 5000).ids == (CLS, UNKNOWN, SEP)


@given(st.text(max_size=200))
def test_every_word_has_its_offsets_and_a_first_piece(text):
    tokens = WORDS.tokenize(text)
    assert len(tokens.words) == len(tokens.first)
    assert all(0 <= s < e <= len(text) and not text[s:e].isspace() for s, e in tokens.words)
    assert list(tokens.first) == sorted(set(tokens.first))
