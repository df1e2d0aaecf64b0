from dataclasses import replace

import pytest

from cablegram.coding.coreference import Draft, gather
from cablegram.coding.events import code_events
from tests.coding_cases import context, event, quote
from training.corpus import AnnotatedSentence, Item, chains, parse_event
from training.joins import Compared, Mention, b_cubed, compare, figures, mentions_of, pairwise, wrong

SENTENCES = (
    ("Oslo bombed Tunis.", "ASSAULT occurred | t: bombed | a: Oslo | r: Tunis | id: e1"),
    ("Oslo warned Tunis.", "THREATEN occurred | t: warned | a: Oslo | r: Tunis"),
    ("The raid killed ten.", "ASSAULT occurred | t: raid | same: e1"),
    ("The attack shocked many.", "ASSAULT occurred | t: attack | same: e1"),
)


def article(*lines):
    told = [(text, line) for (text, _), line in zip(SENTENCES, lines or [line for _, line in SENTENCES], strict=True)]
    sentences = [AnnotatedSentence(text, f"a.ann:{n}", events=[parse_event(line, text)]) for n, (text, line) in enumerate(told)]
    return Item("a-1", None, None, sentences)


def compared(*pairs):
    mentions = tuple(Mention(start=n, end=n + 1, kind="ASSAULT", chain=chain) for n, (chain, _) in enumerate(pairs))
    return Compared(id="a-1", text="abcdef", mentions=mentions, records=tuple(record for _, record in pairs))


def drafts(*groups):
    """One record per group of triggers."""
    text = " ".join(s for s, _ in SENTENCES)
    told = [code_events([event(text, g[0], kind, actors=["Oslo"])], context=context(text))[0] for kind, *g in groups]
    return [
        Draft(event=e, sentence=0, others=tuple(quote(text, w) for w in g[1:])) for e, (_, *g) in zip(told, groups, strict=True)
    ]


def test_a_chain_is_numbered_by_its_first_mention():
    assert [(m.start, m.chain) for m in mentions_of(article())] == [(5, 0), (24, 1), (42, 0), (63, 0)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("same: e4", "id: e2", "id: e3", "id: e4"), [0, 1, 2, 0]),  # a later line
        (("id: e1 | same: e3", "id: e2", "id: e3 | same: e4", "id: e4"), [0, 1, 0, 0]),  # through another
        (("id: e1 | same: e3", "id: e2", "id: e3 | same: e1", "id: e4"), [0, 1, 0, 3]),  # a circle
        (("same: e9", "id: e2", "id: e3", "same: e9"), [0, 1, 2, 0]),  # a name that no line bears
    ],
)
def test_a_chain_may_name_a_line_below_it(names, expected):
    triggers = ("bombed", "warned", "raid", "attack")
    told = article(*(f"ASSAULT occurred | t: {word} | {name}" for word, name in zip(triggers, names, strict=True)))
    assert chains(told) == [[n] for n in expected]
    assert [m.chain for m in mentions_of(told)] == expected


def test_a_mention_belongs_to_the_record_that_holds_its_trigger():
    found = compare(article(), drafts(("ASSAULT", "bombed", "raid"), ("THREATEN", "warned")))
    assert found.records == (0, 1, 0, None)


def test_pairs_are_counted_over_found_mentions_only():
    count = pairwise([compared((0, 0), (0, 0), (0, 1), (1, 1), (0, None))])
    assert (count["hit"], count["said"], count["gold"]) == (1, 2, 3)


def test_b_cubed_is_the_mean_over_mentions():
    precision, recall = b_cubed([compared((0, 0), (0, 0), (0, 1), (1, 1))])
    assert precision == pytest.approx(100 * (1 + 1 + 0.5 + 0.5) / 4)
    assert recall == pytest.approx(100 * (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4)


def test_perfect_chains_score_a_hundred():
    told = figures([compared((0, 0), (0, 0), (1, 1))])
    assert (told["pair F1"], told["B-cubed F1"], told["mentions found"]) == (100, 100, 3)


def test_errors_name_both_triggers():
    found = compare(article(), drafts(("ASSAULT", "bombed"), ("THREATEN", "warned", "raid")))
    assert [line.split(" | ")[0] for line in wrong(found)] == ["apart ASSAULT ASSAULT", "joined THREATEN ASSAULT"]


def test_a_record_keeps_the_triggers_of_the_mentions_that_joined_it():
    text = "Trump called Takaichi. The call was short."
    (told,) = code_events([event(text, "called", "CONSULT", actors=["Trump"])], context=context(text))
    again = replace(told, trigger=quote(text, "call", 1), actors=())
    (found,) = gather([Draft(event=told, sentence=0), Draft(event=again, sentence=1)], text=text)
    assert [t.text for t in found.triggers] == ["called", "call"]
