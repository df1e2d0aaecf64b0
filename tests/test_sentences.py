from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.core.records import Block
from cablegram.reading.blocks import find_blocks
from cablegram.reading.sentences import split


def body(text: str) -> list[str]:
    """The sentences of a text that is one body block."""
    return [text[s.start : s.end] for s in split(text, [Block(start=0, end=len(text), kind="body")])]


ONE = [
    "The U.S. ambassador met Gen. Ivan Petrov and Lt. Col. Mary Hale of the U.S. Army on Monday.",
    "Mr. and Mrs. Okoro, of No. 5 Hill St. in Lagos, were freed at 10 a.m. EDT on Friday.",
    "Foreign Minister S.M. Krishna and J. K. Osei spoke with George W. Adams in Washington, D.C. on Tuesday.",
    "Growth was 3.5 per cent, or $1.2 bn, in the first quarter.",
    "Orion Steel Inc. said it would close two mills.",
    "“If you come, we will talk,” the minister said (see above).",
    "The mayor asked: “Who gave the order?” and left the room.",
    "“Who gave the order?” Mayor Okoro asked.",
    '"Stop!" she cried.',
    "The guards ... did not move… at all, he said.",
    "He quoted Art. 5 and Sec. 12 of the treaty, e.g. on fishing, i.e. the quotas.",
    "The rules took effect on Jan. 3 under U.N. Resolution No. 1701.",
    "The site www.Example.Com and mail to Press.Office@Example.org were down.",
    "Sen. Bob Hart (D-Mo.) voted no.",
]

MANY = [
    ("They spoke of Taiwan. the agreement to meet came on Friday.", 2),
    ("They met on Tuesday.The minister left.", 2),
    ("They met on “Tuesday.” The minister left.", 2),
    ('He said: "It is over." Then he left.', 2),
    ("She left the U.S. The president stayed.", 2),
    ("“We came. We talked. We left,” he said.", 3),
    ("(They came.) They left.", 2),
    ("Did they come? No. They did not!", 3),
    ("The meeting ended at 5 p.m. Police opened the road.", 2),
    ("The meeting ended at 5 p.m. Friday.", 1),
    ("He was a diplomat of the old school.... Nobody wrote more letters.", 2),
    ("He waited... Mr. Osei did not come.", 2),
    ("They named Vladimir P. Orlov. He accepted.", 2),
    ("“Out!” “Never!” The crowd roared.", 3),
    ("The treaty[3] is old.[4] It was signed in 1920.", 2),
    ("The vote was 51 to 49. Turnout was low.", 2),
    ("„Wir kommen“, he said in Bonn. “Good.” Then they came.", 3),
    ("He answered no. Then he sat down.", 2),
    ("It belongs to Orion Corp. The firm is old.", 2),
]


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_stays_one(text: str) -> None:
    assert body(text) == [text]


@pytest.mark.parametrize(("text", "count"), MANY)
def test_sentences_are_told_apart(text: str, count: int) -> None:
    assert len(body(text)) == count, body(text)


def test_closing_quotes_and_brackets_stay_with_their_sentence() -> None:
    assert body("He said: “We came. We talked.” She nodded. (They left.) The end.") == [
        "He said: “We came.",
        "We talked.”",
        "She nodded.",
        "(They left.)",
        "The end.",
    ]
    assert body('He said: "We came. We talked. " She nodded.') == ['He said: "We came.', 'We talked. "', "She nodded."]


def test_bullets_begin_sentences_and_belong_to_none() -> None:
    text = "The latest:\n\\* Rebels took the port. It burned\n- Nobody was hurt\n• Talks go on\n2. A ship sank."
    assert body(text) == ["The latest:", "Rebels took the port.", "It burned", "Nobody was hurt", "Talks go on", "A ship sank."]


def test_folded_lines_are_one_sentence() -> None:
    text = (
        "The president said Monday that the government would\nnot send troops to the border, and asked the ministers of\n"
        "Foreign Affairs and Defence to explain the decision to Gen.\nOkoro in person. He left.\n\nThe opposition\nwelcomed it."
    )
    found = body(text)
    assert len(found) == 3
    assert found[0].endswith("Okoro in person.")
    assert found[2] == "The opposition\nwelcomed it."


def test_a_blank_line_ends_a_sentence_and_so_does_a_heading() -> None:
    text = "The talks ended without a result\n\nNobody spoke\nA Long Night\nThe delegates left at dawn."
    assert body(text) == ["The talks ended without a result", "Nobody spoke", "A Long Night", "The delegates left at dawn."]


def test_titles_and_headings_are_one_sentence_each() -> None:
    text = "Who Won? Nobody. A Report\nThe vote was close. It was held on Monday."
    blocks = [Block(start=0, end=25, kind="title"), Block(start=26, end=len(text), kind="body")]
    assert [text[s.start : s.end] for s in split(text, blocks)] == [
        "Who Won? Nobody. A Report",
        "The vote was close.",
        "It was held on Monday.",
    ]


def test_sentences_never_cross_blocks() -> None:
    text = "CAIRO (Reuters) - The talks ended and the delegates left"
    blocks = [
        Block(start=0, end=18, kind="boilerplate"),
        Block(start=18, end=40, kind="body"),
        Block(start=40, end=56, kind="body"),
    ]
    assert len(split(text, blocks)) == 3


PIECES = [*"abTU.?! \n\"'“”’()-*•…5\r\t🇯é", "Mr. ", "U.S. ", "The ", " said ", "\n\n", "- ", "...", ".The "]
NEWSY = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@given(NEWSY)
def test_sentences_are_in_order_inside_their_blocks_and_lose_no_word(text: str) -> None:
    blocks = find_blocks(text)
    sentences = split(text, blocks)
    last = 0
    for sentence in sentences:
        assert last <= sentence.start < sentence.end
        assert any(block.start <= sentence.start and sentence.end <= block.end for block in blocks)
        quote = text[sentence.start : sentence.end]
        assert quote == quote.strip()
        last = sentence.end
    covered = {position for s in sentences for position in range(s.start, s.end)}
    for block in blocks:
        for position in range(block.start, block.end):
            # Only the numbers of list items are left out of sentences.
            assert position in covered or not text[position].isalpha()


@pytest.mark.parametrize(
    "piece",
    [
        "The minister of trade left on Friday, Mr. Osei said. ",
        "a",
        "a.",
        "Mr. ",
        '" . ',
        "x\n",
        "The end\n",
        "A. ",
        "(",
        "? ",
        "\n",
        "- a\n",
    ],
)
def test_the_work_grows_with_the_length_of_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        best = 9.0
        for _ in range(2):
            start = time.process_time()
            split(text, find_blocks(text))
            best = min(best, time.process_time() - start)
        return best

    # Four times the text may take four times as long; a quadratic step would take sixteen.
    assert seconds(160_000) < 9 * seconds(40_000) + 0.05
