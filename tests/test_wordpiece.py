import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.labels import SOURCE_MARK, TARGET_MARK
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


def test_every_piece_of_the_words_asked_about_is_marked():
    text = "Tokyo denied the Wiesenthalers' report"
    tokens = WORDS.tokenize(text)
    kinds = tokens.marked(Mark(start=17, end=30, kind=SOURCE_MARK), Mark(start=32, end=38, kind=TARGET_MARK))
    first = dict(zip([text[s:e] for s, e in tokens.words], tokens.first, strict=True))
    assert len(kinds) == len(tokens.ids)
    assert kinds[: first["Wiesenthalers"]] == [0] * first["Wiesenthalers"]
    assert set(kinds[first["Wiesenthalers"] : first["'"]]) == {SOURCE_MARK}
    assert kinds[first["'"] :] == [0, TARGET_MARK, 0]


def test_a_word_of_noise_is_one_unknown_piece():
    assert WORDS.tokenize("x" * 5000).ids == (CLS, UNKNOWN, SEP)


@given(st.text(max_size=200))
def test_every_word_has_its_offsets_and_a_first_piece(text):
    tokens = WORDS.tokenize(text)
    assert len(tokens.words) == len(tokens.first)
    assert all(0 <= s < e <= len(text) and not text[s:e].isspace() for s, e in tokens.words)
    assert list(tokens.first) == sorted(set(tokens.first))
