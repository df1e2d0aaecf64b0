from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cablegram.core.records import Document
from cablegram.linking.duplicates import find_copies

WIRE = (
    "Dockers in Quill voted on Tuesday to end their nine-day strike after the port agreed to raise night pay. "
    "The vote was 412 to 77. "
    "“We got most of what we asked for,” said Tove Lund, who led the talks for the union. Ships had waited off the coast since the "
    "first of the month, and traders put the loss at 30 million crowns. Work starts again at six on Wednesday morning."
)
OWN = (
    "The cranes of Quill will move again on Wednesday. Nine days after they walked out over night pay, dockers accepted "
    "the port’s offer by a wide margin. “We got most of what we asked for,” said Tove Lund of the union. "
    "The harbour master expects the queue of "
    "ships to clear within a week, but importers of fruit say that their cargo is lost."
)


def doc(key: str, text: str, published: str | None = "2026-03-06") -> Document:
    return Document(
        id=key,
        input_id=None,
        url=None,
        publisher=None,
        title=None,
        language="en",
        published=published,
        published_from=None,
        text=text,
    )


def pairs(*docs: Document) -> list[tuple[str, str]]:
    return [(copy.doc_id, copy.of) for copy in find_copies(docs)]


def test_a_wire_story_printed_twice_is_one_original_and_one_copy():
    assert pairs(doc("a", WIRE), doc("b", WIRE, "2026-03-07")) == [("b", "a")]


def test_the_earlier_one_is_the_original_whatever_the_order():
    assert pairs(doc("late", WIRE, "2026-03-07"), doc("early", WIRE, "2026-03-06")) == [("late", "early")]
    assert pairs(doc("undated", WIRE, None), doc("dated", WIRE, "2026-03-06")) == [("undated", "dated")]


def test_a_copy_that_is_cut_and_lightly_edited_is_still_a_copy():
    edited = WIRE.replace("Dockers in Quill", "QUILL (Agency) – Port workers").replace("since the first of the month", "for days")
    assert pairs(doc("a", WIRE), doc("b", edited[: len(edited) * 2 // 3])) == [("b", "a")]


def test_two_reporters_with_one_quotation_are_independent():
    assert pairs(doc("a", WIRE), doc("b", OWN)) == []


def test_a_long_report_that_takes_in_a_flash_is_not_its_copy():
    flash = WIRE[:130]
    assert pairs(doc("flash", flash, "2026-03-06"), doc("full", f"{flash} {OWN} {OWN[::-1]}", "2026-03-07")) == []


def test_every_copy_names_the_same_original():
    assert pairs(doc("a", WIRE), doc("b", WIRE + " More."), doc("c", WIRE + " Ends.", "2026-03-08")) == [("a", "b"), ("c", "b")]


def test_a_headline_alone_says_nothing_about_copying():
    assert (
        pairs(doc("a", "Dockers in Quill end strike after nine days"), doc("b", "Dockers in Quill end strike after nine days"))
        == []
    )


def test_one_document_given_twice_is_no_copy_of_itself():
    assert pairs(doc("a", WIRE), doc("a", WIRE)) == []


@given(st.lists(st.sampled_from([WIRE, OWN, WIRE[:300], OWN + WIRE]), max_size=6))
def test_an_original_is_never_a_copy(texts: list[str]):
    copies = find_copies([doc(str(i), text) for i, text in enumerate(texts)])
    assert {c.of for c in copies}.isdisjoint(c.doc_id for c in copies)
    assert all(0.5 <= c.shared <= 1 for c in copies)
