"""Which articles tell one developing story, why, and that neither their order nor a ledger changes the answer."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import msgspec
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cablegram.core.records import Analysis, BuiltWith, Digest, Document
from cablegram.core.stories import Decision, Storyline
from cablegram.linking import likeness
from cablegram.linking.likeness import closeness, edges_among, neighbourhoods, vector_of
from cablegram.linking.sketches import pack, sketch_of, unpack
from cablegram.linking.storylines import find_storylines
from cablegram.running.store import Ledger
from cablegram.running.store_storylines import (
    link_stories,
    place_document,
    reconsider_stories,
    settle_stories,
    storylines,
    storylines_about,
)
from cablegram.serving.cli import cli
from cablegram.serving.storylines import stories_text

if TYPE_CHECKING:
    from pathlib import Path

SEEN = "2026-01-01T00:00:00+00:00"
ARTICLES = {
    "ferry-1": ("2026-03-02", "Ferry workers strike in Piraeus"),
    "ferry-2": ("2026-03-03", "Islands cut off as Piraeus ferry strike goes on"),
    "ferry-3": ("2026-03-06", "Ferry strike in Piraeus ends with pay deal"),
    "dam-1": ("2026-03-03", "Cracks found in Kariba dam wall"),
    "dam-2": ("2026-03-05", "Villages below Kariba dam told to leave"),
    "court": ("2026-03-04", "Court frees poet in Minsk"),
}
WORDS = {
    "ferry-1": """
Ferry crews in Piraeus walked out on Monday over pay, and the Aegean islands were cut off. Union leader Eleni Markou said the strike
would go on until the owners, led by Costas Vellis, made an offer. Thousands of passengers waited at the quay.""",
    "ferry-2": """
The ferry strike in Piraeus entered its second day on Tuesday. Eleni Markou, who leads the union of ferry crews, called the owners'
offer an insult; Costas Vellis spoke of a generous offer. Passengers slept on the quay as the Aegean islands ran short.""",
    "ferry-3": """
Ferry crews in Piraeus went back to work on Friday after Eleni Markou and Costas Vellis signed a pay deal. The first ferry left the
quay for the Aegean islands at noon with passengers who had waited since the strike began.""",
    "dam-1": """
Engineers found cracks in the wall of the Kariba dam on the Zambezi, the river authority said on Tuesday. Its head, Munyaradzi Moyo,
said the reservoir would be lowered by two metres. Villages downstream in Siavonga were told to be ready to leave.""",
    "dam-2": """
Villages in Siavonga below the Kariba dam were told to leave on Thursday as the reservoir was lowered. Cracks in the dam wall had
grown, said Munyaradzi Moyo of the Zambezi river authority. Engineers from Lusaka are to look at the wall.""",
    "court": """
A court in Minsk freed the poet Alena Dubko on Wednesday after eleven months in prison. Her publisher said that she was well.""",
}


def article(name: str, *, published: str | None = "", title: str | None = "", text: str | None = None) -> Document:
    """One of the articles above, or one of other words."""
    day, headline = ARTICLES.get(name, ("2026-03-02", name))
    words = WORDS.get(name, name).strip()
    return Document(
        id=f"sha256:{name}",
        input_id=name,
        url=None,
        publisher=None,
        title=headline if title == "" else title,
        language="en",
        published=day if published == "" else published,
        published_from=None,
        text=text if text is not None else words,
    )


def analysis(doc: Document) -> Analysis:
    """A document that reports nothing: stories are made of words."""
    return Analysis(
        document=doc,
        blocks=(),
        sentences=(),
        times=(),
        actors=(),
        places=(),
        events=(),
        claims=(),
        plans=(),
        digest=Digest(),
        flags=(),
        built_with=BuiltWith(cablegram="0", model="0", knowledge="0"),
    )


def members(found: tuple[Storyline, ...]) -> set[frozenset[str]]:
    """The articles of each storyline."""
    return {frozenset(doc.input_id or "" for doc in story.documents) for story in found}


EVERY = [article(name) for name in ARTICLES]
STORIES = {frozenset({"ferry-1", "ferry-2", "ferry-3"}), frozenset({"dam-1", "dam-2"}), frozenset({"court"})}


def test_reports_of_one_story_by_different_outlets_are_one_storyline_and_a_lone_article_is_one_too() -> None:
    assert members(find_storylines(EVERY)) == STORIES


def test_a_storyline_is_named_by_a_title_of_its_own_and_spans_its_days() -> None:
    ferry = find_storylines(EVERY)[0]
    assert ferry.title in {ARTICLES[name][1] for name in ("ferry-1", "ferry-2", "ferry-3")}
    assert ferry.interval == ("2026-03-02", "2026-03-06")


def test_the_passage_of_a_name_is_where_it_stands_in_the_text() -> None:
    doc = article("court", text="Court frees poet in Minsk\n\nA court in Minsk freed the poet Alena Dubko.")
    (story,) = find_storylines([doc])
    assert story.named_by is not None
    assert doc.text[story.named_by.start : story.named_by.end] == story.title == story.named_by.text


def test_without_a_title_the_first_line_names_the_story() -> None:
    doc = article("court", title=None, text="\nPoet freed in Minsk\nShe was well.")
    (story,) = find_storylines([doc])
    assert (story.title, story.named_by.start if story.named_by else None) == ("Poet freed in Minsk", 1)


def test_a_long_first_line_is_cut_between_words_and_still_stands_in_the_text() -> None:
    doc = article("court", title=None, text="The court in Minsk, which sat for the third time, " * 9 + "freed the poet.")
    (story,) = find_storylines([doc])
    assert story.named_by is not None
    assert doc.text[: len(story.title)] == story.title == story.named_by.text
    assert 150 < len(story.title) <= 200
    assert doc.text[len(story.title)] in " ,"


def test_each_document_says_in_its_own_words_why_it_belongs() -> None:
    ferry = find_storylines(EVERY)[0]
    for doc in ferry.documents:
        text = (doc.title or "") + WORDS[doc.input_id or ""]
        quoted = [part.split("”")[0] for part in doc.why.split("“")[1:]]
        assert quoted
        assert all(words in text for words in quoted), doc.why
    assert "published 4 days after its first report" in ferry.documents[-1].why


def test_a_lone_article_says_that_it_is_alone() -> None:
    court = next(s for s in find_storylines(EVERY) if s.documents[0].input_id == "court")
    assert court.documents[0].why.startswith("alone")


@settings(max_examples=25, deadline=None)
@given(st.permutations(EVERY))
def test_the_order_of_the_documents_changes_nothing(order: list[Document]) -> None:
    assert find_storylines(order) == find_storylines(EVERY)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(EVERY), cuts=st.sets(st.integers(1, 5)))
def test_a_ledger_filled_in_any_order_and_in_any_portions_holds_the_same_storylines(
    tmp_path_factory: pytest.TempPathFactory, order: list[Document], cuts: set[int]
) -> None:
    with Ledger(tmp_path_factory.mktemp("ledger") / "a.db") as ledger:
        for count, doc in enumerate(order):
            if count in cuts:
                link_stories(ledger)
            ledger.add(analysis(doc), seen=SEEN)
        link_stories(ledger)
        found = {story.id: story for story in storylines(ledger)}
    assert found == {story.id: story for story in find_storylines(EVERY)}


def test_words_drawn_at_random_give_the_same_storylines_in_any_order_and_through_a_ledger(tmp_path: Path) -> None:
    rng = random.Random(7)  # noqa: S311 - words for a test
    names = [f"{a}{b}" for a in ("Kor", "Bel", "Tan", "Vis", "Dra") for b in ("ova", "insk", "adar", "emi", "ulu")]
    topics = [rng.sample(names, 3) for _ in range(60)]
    docs = []
    for number in range(60):
        topic = topics[number % 12 if number < 48 else number]
        text = " ".join(rng.choice(topic) if rng.random() < 0.3 else f"word{rng.randrange(4000)}" for _ in range(80))
        docs.append(article(f"r{number}", published=f"2026-02-{1 + number % 27:02}" if number % 3 else None, text=text))
    expected = {story.id: story for story in find_storylines(docs)}
    assert 1 < len(expected) < len(docs)
    rng.shuffle(docs)
    with Ledger(tmp_path / "a.db") as ledger:
        for number, doc in enumerate(docs):
            ledger.add(analysis(doc), seen=SEEN)
            if number % 7 == 0:
                link_stories(ledger)
        link_stories(ledger)
        assert {story.id: story for story in storylines(ledger)} == expected


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), largest=st.integers(3, 12))
def test_neighbourhoods_that_are_cut_are_the_same_whatever_came_when_and_whatever_left(
    tmp_path_factory: pytest.TempPathFactory, seed: int, largest: int
) -> None:
    rng = random.Random(seed)  # noqa: S311 - words for a test
    names = [f"{a}{b}" for a in ("Kor", "Bel", "Tan", "Vis", "Dra") for b in ("ova", "insk", "adar", "emi", "ulu")]
    docs = []
    for number in range(40):
        topic = names[number % 5 * 4 : number % 5 * 4 + 7]  # topics side by side share three names
        text = " ".join(rng.choice(topic) if rng.random() < 0.4 else f"word{rng.randrange(3000)}" for _ in range(60))
        docs.append(article(f"r{number}", published=f"2026-02-{1 + number % 27:02}" if number % 3 else None, text=text))
    merge = Decision(verb="merge", one="sha256:r1", other="sha256:r8")
    rng.shuffle(docs)
    gone = set(rng.sample(range(30), 6))
    with pytest.MonkeyPatch.context() as patch, Ledger(tmp_path_factory.mktemp("ledger") / "a.db") as ledger:
        patch.setattr(likeness, "LARGEST", largest)
        for number, doc in enumerate(docs):
            ledger.add(analysis(doc), seen=SEEN)
            if rng.random() < 0.3:
                said = [merge] if rng.random() < 0.5 else []
                with ledger.write() as db:
                    reconsider_stories(db, [merge.one, "sha256:r8"])
                link_stories(ledger, decisions=lambda said=said: said)
            if number >= 30 and gone:
                with ledger.write() as db:
                    db.execute("DELETE FROM documents WHERE id = ?", [docs[gone.pop()].id])
        left = {row["id"] for row in ledger.rows("SELECT id FROM documents")}
        with ledger.write() as db:
            reconsider_stories(db, [merge.one, "sha256:r8"])
        link_stories(ledger, decisions=lambda: [merge])
        kept = [doc for doc in docs if doc.id in left]
        expected = find_storylines(kept, decisions=[merge])
        assert {story.id: story for story in storylines(ledger)} == {story.id: story for story in expected}


def test_a_person_puts_two_stories_together_and_takes_one_apart() -> None:
    joined = Decision(verb="merge", one="sha256:court", other="sha256:dam-1", by="Ada")
    parted = Decision(verb="split", one="sha256:ferry-1", other="sha256:ferry-3", by="Ada")
    found = members(find_storylines(EVERY, decisions=[joined, parted]))
    assert frozenset({"court", "dam-1", "dam-2"}) in found
    assert not any({"ferry-1", "ferry-3"} <= story for story in found)


def test_of_two_decisions_on_one_pair_the_later_holds() -> None:
    apart = Decision(verb="split", one="sha256:dam-1", other="sha256:dam-2")
    again = Decision(verb="merge", one="sha256:dam-2", other="sha256:dam-1")
    assert frozenset({"dam-1", "dam-2"}) in members(find_storylines(EVERY, decisions=[apart, again]))
    assert frozenset({"dam-1", "dam-2"}) not in members(find_storylines(EVERY, decisions=[again, apart]))


def test_a_decision_is_told_in_the_reason() -> None:
    joined = Decision(verb="merge", one="sha256:court", other="sha256:dam-1", by="Ada")
    story = next(
        s for s in find_storylines(EVERY, decisions=[joined]) if len(s.documents) == 3 and s.documents[0].input_id == "dam-1"
    )
    assert "put together with another by Ada" in next(d.why for d in story.documents if d.input_id == "court")


def test_a_decision_on_a_ledger_moves_the_storylines_it_speaks_of_and_is_taken_back_by_its_opposite(tmp_path: Path) -> None:
    merge = Decision(verb="merge", one="sha256:court", other="sha256:dam-1")
    with Ledger(tmp_path / "a.db") as ledger:
        for doc in EVERY:
            ledger.add(analysis(doc), seen=SEEN)
        link_stories(ledger)
        with ledger.write() as db:
            reconsider_stories(db, [merge.one, "sha256:dam-1"])
        link_stories(ledger, decisions=lambda: [merge])
        assert frozenset({"court", "dam-1", "dam-2"}) in members(tuple(storylines(ledger)))
        split = Decision(verb="split", one="sha256:court", other="sha256:dam-1")
        with ledger.write() as db:
            reconsider_stories(db, [split.one, "sha256:dam-1"])
        link_stories(ledger, decisions=lambda: [merge, split])
        assert members(tuple(storylines(ledger))) == STORIES


def test_two_fights_of_one_champion_part_by_the_names_of_the_opponents() -> None:
    same = """
Champion Viktor Holub defended his heavyweight title in Mannheim by a knockout in the {} round. Viktor Holub, taller and faster,
kept his heavyweight belts against {}, and the crowd in Mannheim cheered the champion. Trainer Manny Stewart praised the jab. """
    rowan = same.format("seventh", "Hasim Rowan, once the man of Baltimore")
    tolliver = same.format("sixth", "Tony Tolliver, a southpaw from Washington")
    ends = {
        rowan: ("Rowan fell twice.", "Rowan of Baltimore was slow.", "Baltimore had hoped for Rowan.", "Rowan left early."),
        tolliver: ("Tolliver lost again.", "Tolliver of Washington fell.", "Washington sent Tolliver.", "Tolliver will retire."),
    }
    first = [article(f"a{n}", published=None, text=rowan + words) for n, words in enumerate(ends[rowan])]
    second = [article(f"b{n}", published=None, text=tolliver + words) for n, words in enumerate(ends[tolliver])]
    found = members(find_storylines([*first, *second]))
    assert found == {frozenset({"a0", "a1", "a2", "a3"}), frozenset({"b0", "b1", "b2", "b3"})}


def test_articles_half_a_year_apart_are_not_compared_and_days_count_for_less_the_further_apart() -> None:
    late = article("ferry-2", published="2026-09-30")
    assert frozenset({"ferry-1"}) in members(find_storylines([article("ferry-1"), late]))
    assert closeness(1, 1) > closeness(1, 10) > closeness(1, 40) > closeness(1, 100)
    assert closeness(None, 1) == 1.0


def test_a_large_neighbourhood_is_cut_where_its_edges_are_weakest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "LARGEST", 3)
    edges = {(0, 1): 0.9, (1, 2): 0.8, (2, 3): 0.2, (3, 4): 0.9, (4, 5): 0.9}
    assert sorted(neighbourhoods(range(6), edges)) == [[0, 1, 2], [3, 4, 5]]


def test_an_edge_is_the_same_from_either_side_whatever_else_is_known() -> None:
    vectors = [vector_of(sketch_of(doc)) for doc in EVERY]
    edges = edges_among(vectors)
    turned = edges_among(vectors[::-1])
    assert edges
    assert {(5 - b, 5 - a): alike for (a, b), alike in turned.items()} == edges


def test_a_sketch_survives_its_packing() -> None:
    sketch = sketch_of(article("dam-1"))
    again = unpack(pack(sketch), doc_id=sketch.doc_id)
    assert pack(again) == pack(sketch)
    assert vector_of(again).keys == vector_of(sketch).keys


@pytest.mark.parametrize("text", ["", "…", "said the", "1 2 3"])
def test_a_document_of_hardly_any_words_is_alone(text: str) -> None:
    found = find_storylines([article("court", title=None, text=text), article("dam-1")])
    assert sorted(len(story.documents) for story in found) == [1, 1]


def test_a_removed_document_leaves_its_story_and_the_rest_is_made_anew(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        for doc in EVERY:
            ledger.add(analysis(doc), seen=SEEN)
        link_stories(ledger)
        with ledger.write() as db:
            db.execute("DELETE FROM documents WHERE id = 'sha256:ferry-1'")
        link_stories(ledger)
        left = [doc for doc in EVERY if doc.input_id != "ferry-1"]
        assert {s.id: s for s in storylines(ledger)} == {s.id: s for s in find_storylines(left)}


def test_a_run_killed_between_placing_and_settling_is_finished_by_the_next(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        for doc in EVERY:
            ledger.add(analysis(doc), seen=SEEN)
        with ledger.write() as db:
            for number in (1, 2, 3):
                place_document(db, number)
    with Ledger(tmp_path / "a.db") as ledger:
        assert link_stories(ledger) == 3
        assert link_stories(ledger) == 0
        assert members(tuple(storylines(ledger))) == STORIES


def test_a_new_article_makes_only_its_own_neighbourhood_anew(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        for doc in EVERY[:-2]:
            ledger.add(analysis(doc), seen=SEEN)
        link_stories(ledger)
        before = {row["id"]: row["number"] for row in ledger.rows("SELECT id, number FROM storylines")}
        ledger.add(analysis(EVERY[-2]), seen=SEEN)
        link_stories(ledger)
        settle_stories(ledger)
        after = {row["id"]: row["number"] for row in ledger.rows("SELECT id, number FROM storylines")}
    ferry = next(story.id for story in find_storylines(EVERY) if len(story.documents) == 3)
    assert before[ferry] == after[ferry]
    assert len(after) == 2


def test_the_command_links_what_is_pending_and_prints_one_storyline_a_line(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    with Ledger(path) as ledger:
        for doc in EVERY:
            ledger.add(analysis(doc), seen=SEEN)
    result = CliRunner().invoke(cli, ["storylines", "--ledger", str(path), "--format", "jsonl"])
    assert result.exit_code == 0, result.output
    stories = [msgspec.json.decode(line) for line in result.stdout.splitlines()]
    assert {frozenset(d["input_id"] for d in s["documents"]) for s in stories} == STORIES
    assert all(set(s) >= {"id", "title", "documents", "occurrences", "interval"} for s in stories)
    assert all(set(d) >= {"id", "input_id", "why"} for s in stories for d in s["documents"])


def test_the_command_picks_stories_by_words_days_and_size(tmp_path: Path) -> None:
    path = tmp_path / "news.db"
    with Ledger(path) as ledger:
        for doc in EVERY:
            ledger.add(analysis(doc), seen=SEEN)
        link_stories(ledger)
        assert members(tuple(storylines_about(ledger, "Zambezi"))) == {frozenset({"dam-1", "dam-2"})}
        assert members(tuple(storylines_about(ledger, None, since="2026-03-06"))) == {frozenset({"ferry-1", "ferry-2", "ferry-3"})}
    result = CliRunner().invoke(cli, ["storylines", "--ledger", str(path), "--least", "2", "--until", "2026-03-02"])
    assert "2026-03-02 to 2026-03-06 · 3 documents" in result.output
    assert "Kariba" not in result.output


def test_no_storyline_is_said_as_such() -> None:
    assert stories_text(()) == "no storyline\n"
