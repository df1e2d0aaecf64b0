"""The gold table of the parties in the held-out articles, and its scorer on an article made by hand."""

from dataclasses import replace

import pytest

from cablegram.coding.coreference import Draft
from cablegram.coding.events import code_events
from cablegram.coding.knowledge import packaged_knowledge
from cablegram.core.ontology import SECTORS
from tests.coding_cases import context, event
from training.actors import ARTICLE_FILES, ARTICLES, KINDS, kind_of, parties, party_lines, read_table
from training.corpus import AnnotatedSentence, Item, locate, read_file

TEXTS = ("Tokyo warned two gunmen.", "Beijing bombed the bridge of Japan.")
ITEM = Item("a-1", None, "A title", [AnnotatedSentence(t, "a.ann") for t in TEXTS])
COMMON = {"the", "of", "police", "two", "gunmen"}


def row(words, country, sector, *, sentence=1, note=""):
    return {"item": "a-1", "sentence": str(sentence), "words": words, "country": country, "sector": sector, "note": note}


ROWS = (
    row("Tokyo", "JPN", "GOV|-"),
    row("two gunmen", "-", "UAF"),
    row("Beijing", "TWN", "GOV", sentence=2),
    row("the bridge of Japan", "JPN|-", "-", sentence=2, note="object"),
)


def drafts(**changed):
    """The records of both sentences; the gunmen are coded as ``changed`` says."""
    text = " ".join(TEXTS)
    one, two = (
        code_events([event(text, word, kind, sentence=n, actors=[a], recipients=[r])], context=context(text))[0]
        for n, (word, kind, a, r) in enumerate(
            [("warned", "THREATEN", "Tokyo", "two gunmen"), ("bombed", "ASSAULT", "Beijing", "the bridge of Japan")]
        )
    )
    nobody = {"actor_id": None, "country": None, "sector": None}
    gunmen = replace(one.recipients[0], **(nobody | changed))
    bridge = replace(two.recipients[0], **nobody)
    return [
        Draft(event=replace(one, recipients=(gunmen,)), sentence=0),
        Draft(event=replace(two, recipients=(bridge,)), sentence=1),
        Draft(event=replace(one, recipients=()), sentence=0),  # the same party again counts once
    ]


def found(**changed):
    return {p.row["words"]: p for p in parties(ITEM, drafts(**changed), rows=ROWS, common=COMMON)}


def test_a_party_is_held_against_the_words_where_it_stands():
    told = found()
    assert {words: (p.kind, p.resolved, p.right("country"), p.right("sector")) for words, p in told.items()} == {
        "Tokyo": ("named", True, True, True),
        "two gunmen": ("described", False, True, False),
        "Beijing": ("named", True, False, True),
        "the bridge of Japan": ("thing", False, True, True),
    }


def test_a_country_where_the_text_leaves_it_open_is_wrong():
    gunmen = found(country="JPN")["two gunmen"]
    assert (gunmen.resolved, gunmen.right("country")) == (True, False)


def test_the_words_that_fit_best_are_taken():
    rows = (*ROWS, row("Japan", "KOR", "GOV", sentence=2))
    assert [p.row["words"] for p in parties(ITEM, drafts(), rows=rows, common=COMMON)].count("the bridge of Japan") == 1


def test_the_figures_show_no_words():
    lines = party_lines(list(found(country="JPN", sector="UAF").values()), gold=5)
    assert lines[0] == "gold spans 5, of them matched 4; parties matched 4"
    figures = (
        "resolved 3/4 = 75.0",
        "country of resolved 1/3 = 33.3",
        "country where given 1/3 = 33.3",
        "country of all 2/4 = 50.0",
        "sector of resolved 3/3 = 100.0",
    )
    assert lines[1] == f"{'all':10} {'  '.join(figures)}"
    assert [line.split()[0] for line in lines[2:]] == list(KINDS)
    assert "Tokyo" not in "".join(lines)


@pytest.mark.parametrize(
    ("words", "note", "kind"),
    [
        ("They", "", "pronoun"),
        ("her#2", "", "pronoun"),
        ("Police", "", "described"),
        ("two Danes", "", "named"),
        ("it", "joint", "several"),
    ],
)
def test_kinds_of_words(words, note, kind):
    assert kind_of(row(words, "-", "-", note=note), common=COMMON) == kind


def test_the_table_holds_every_party_of_the_articles_once():
    items = {i.id: i for path in ARTICLE_FILES for i in read_file(path) if i.title}
    wanted = {
        (i.id, n, m.start, m.end)
        for i in items.values()
        for n, s in enumerate(i.sentences, 1)
        for e in s.events
        for m in (*e.spans.get("actor", ()), *e.spans.get("recipient", ()))
    }
    rows = read_table(ARTICLES)
    assert list(rows[0]) == ["item", "sentence", "words", "country", "sector", "note"]
    places = []
    for r in rows:
        here = locate(items[r["item"]].sentences[int(r["sentence"]) - 1].text, r["words"])
        places.append((r["item"], int(r["sentence"]), here.start, here.end))
    assert len(places) == len(set(places))
    assert set(places) == wanted


def test_the_codes_of_the_table_are_known():
    countries = {*packaged_knowledge().countries, "SCG", "YUG", "IGO", "NGO", "IMG", "MNC", "-"}
    rows = read_table(ARTICLES)
    assert {c for r in rows for c in r["country"].split("|")} <= countries
    assert {s for r in rows for s in r["sector"].split("|")} <= {*SECTORS, "-"}
