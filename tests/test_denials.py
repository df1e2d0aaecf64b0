"""What one article says and another says is not so, with or without the word "deny"; and the figures that such sentences count."""

from __future__ import annotations

import pytest

import cablegram
from cablegram.linking.conflicts import at_odds, is_of_old, numbers_in
from cablegram.linking.contradictions import contradictions, day_pairs, figure_pairs, groups_of, joins, occurrence_of
from cablegram.linking.denials import NEGATED, denial_pairs, denial_signs, denied_words, quote_alike
from cablegram.linking.tellings import Rarity, pages_of, stems

SEIZED = (
    "Cambodian patrol boats stopped a Thai trawler near Koh Kong on Sunday and took nine people ashore, the owner's family said."
)
NOT_SO = "The governor of Koh Kong, Mao Phirun, denied on Monday that his officers had stopped a Thai trawler that day."
NEGATES = "The governor of Koh Kong, Mao Phirun, said on Monday that his officers had stopped no Thai trawler that day."
ELSEWHERE = "No voter in Nova Scotia will need a new card for the municipal election, the town clerk told voters."


def read(*told: tuple[str, str]) -> list[cablegram.Analysis]:
    """Articles by day of publication and text."""
    return [cablegram.code(text, published=day) for day, text in told]


def pairs(analyses: list[cablegram.Analysis]) -> set[tuple[str, str]]:
    """The sentences that are compared, by their first words, in order of telling."""
    pages = pages_of(analyses)
    joined = joins(occurrence_of(groups_of(analyses)))
    return {(one.words[:9], other.words[:9]) for one, other, _, _ in denial_pairs(pages, joined, Rarity.of(pages))}


def numbers(text: str) -> list[tuple[float, float | None, str]]:
    """The figures of a text: bounds, and what happened to the people counted."""
    (page,) = pages_of(read(("2026-05-04", text)))
    return [(n.low, n.high, n.toll) for t in page.tellings for n in numbers_in(t)]


def test_a_denial_is_compared_with_what_another_document_tells_of_the_same():
    told = read(("2026-02-02", SEIZED), ("2026-02-03", NOT_SO), ("2026-02-03", ELSEWHERE))
    assert pairs(told) == {("Cambodian", "The gover")}


def test_a_sentence_that_only_negates_is_no_denial():
    assert pairs(read(("2026-02-02", SEIZED), ("2026-02-03", NEGATES))) == set()


def test_what_was_told_weeks_apart_is_not_compared():
    assert pairs(read(("2026-02-02", SEIZED), ("2026-03-03", NOT_SO))) == set()


def test_a_judge_decides_whether_the_two_cannot_both_be_right():
    told = read(("2026-02-02", SEIZED), ("2026-02-03", NOT_SO))

    def judge(says):
        return lambda _, asked: [{"yes": says, "no": 1 - says, "same": 0.5, "other": 0.5} for _ in asked]

    (found,) = [c for c in contradictions(told, judge=judge(0.99)) if c.kind == "denial"]
    assert [s.text for s in found.sentences] == [SEIZED, NOT_SO]
    assert not [c for c in contradictions(told, judge=judge(0.01)) if c.kind == "denial"]


def test_the_signs_of_a_denial_name_that_it_says_none_at_all_and_comes_later():
    none = "No Thai boat was stopped near Koh Kong, the governor said."
    pages = pages_of(read(("2026-02-02", SEIZED), ("2026-02-03", none)))
    one, later = (p.tellings[0] for p in pages)
    against = denial_signs(later, one, joined=lambda *_: False, rarity=Rarity.of(pages))
    assert against["none at all"] == against["negated"] == against["denied later"] == 1.0


def test_two_sentences_that_negate_the_same_do_not_contradict():
    none = "No Thai boat was stopped near Koh Kong, the governor said."
    assert pairs(read(("2026-02-03", none), ("2026-02-04", NOT_SO))) == set()


def test_what_is_denied_are_the_words_of_the_negated_clause():
    text = "For services it could not offer, a payment bank could work with another bank, the guidelines said."
    (page,) = pages_of(read(("2026-02-02", text)))
    assert denied_words(page.tellings[0]) == stems("services could not offer")


@pytest.mark.parametrize(
    "words",
    [
        "No ransom was paid.",
        "He never met her.",
        "It wasn't ours.",
        "Neither side fired.",
        "Not one shot fell.",
        "They cannot accept it.",
    ],
)
def test_words_that_negate(words):
    assert NEGATED.search(words)


@pytest.mark.parametrize(
    "words",
    [
        "It is no longer here.",
        "Not only the army came.",
        "No doubt they came.",
        "It has not yet come.",
        "Notes.",
        "He left No. 10.",
    ],
)
def test_words_that_negate_nothing(words):
    assert not NEGATED.search(words)


def test_one_who_was_killed_counts_and_one_of_them_does_not():
    assert numbers("One fisherman was killed off Trat.") == [(1.0, 1.0, "dead")]
    assert numbers("One of the dead was a child.") == []
    assert numbers("At about one a.m. gunmen killed him.") == []
    assert numbers("One of them spoke at one point of the debate.") == []


def test_a_third_soldier_who_died_makes_at_least_three():
    assert numbers("A third soldier died of his wounds in Georgetown.") == [(3.0, None, "dead")]


@pytest.mark.parametrize(
    "words", ["A second later the bomb killed a guard.", "The Tenth Army lost the fifth battle, killing some."]
)
def test_an_ordinal_that_counts_no_people_is_no_toll(words):
    assert numbers(words) == []


def test_nobody_hurt_is_at_odds_with_two_hurt():
    (page,) = pages_of(read(("2026-05-04", "Nobody was hurt, according to the army. Doctors treated two people who were hurt.")))
    none, two = (n for t in page.tellings for n in numbers_in(t))
    assert (none.low, none.high, none.toll) == (0.0, 0.0, "injured")
    assert at_odds(none, two)


def figures_between(*told: tuple[str, str]) -> set[tuple[float, float]]:
    """The pairs of figures of articles, by day of publication and text, that are compared."""
    pages = pages_of(read(*told))
    return {(a.low, b.low) for a, b, _ in figure_pairs(pages, lambda *_: False, Rarity.of(pages))}


def test_a_sentence_that_tells_both_figures_is_held_against_neither():
    first = ("2026-02-02", "A gunman killed 26 people at a school in Dunmore on Monday, the police said.")
    parts = ("2026-02-03", "The gunman killed 26 people at the school in Dunmore, 20 of them children.")
    other = ("2026-02-03", "The gunman killed 24 people at the school in Dunmore, the mayor said.")
    assert (26, 20) not in figures_between(first, parts)
    assert (26, 24) in figures_between(first, other)


def test_a_figure_of_long_ago_is_not_held_against_one_of_today():
    today = ("2026-02-02", "A ferry sank off Dunmore on Sunday and 31 people drowned, the coastguard said.")
    then = ("2026-02-03", "In 1988 a ferry sank off Dunmore and 19 people drowned.")
    assert figures_between(today, then) == set()


def test_of_an_undated_article_no_day_is_long_ago():
    (page,) = pages_of([cablegram.code("In 1988 a ferry sank off Dunmore and 19 people drowned.")])
    assert not is_of_old(page.tellings[0])


def test_two_that_quote_one_speaker_in_the_same_words_are_not_set_against_each_other():
    told = read(
        ("2026-02-02", "Dmitry Peskov said on Monday that the talk of a missile was “stupidity”."),
        ("2026-02-02", "Mr Peskov told reporters that any mention of a missile was “stupidity”."),
        ("2026-02-02", "The owner's family said that the missile attack had been “stupidity”."),
        ("2026-02-03", "“We have seen the boats and the nets,” the owner's family said."),
        ("2026-02-03", "A clerk denied it: “We have seen the boats and the nets.”"),
    )
    one, again, other, quoted, repeated = (p.tellings[0] for p in sorted(pages_of(told), key=lambda p: _order(p, told)))
    assert quote_alike(one, again)
    assert not quote_alike(one, other)
    assert quote_alike(quoted, repeated)


def _order(page, told):
    return [a.document.id for a in told].index(page.analysis.document.id)


def test_figures_that_one_article_tells_of_two_things_do_not_contradict():
    shelled = "Shells struck a market in Zalambessa on Tuesday. Doctors counted 14 people killed in the shelling of the market."
    army = "The army put the number of people killed in the shelling of the Zalambessa market on Tuesday at six dead."
    another = "Another market in the town was shelled in January, and six people were killed."

    def found(*told):
        return [c for c in contradictions(told, groups=groups_of(told)) if c.kind == "figures"]

    assert found(*read(("2026-03-03", shelled), ("2026-03-04", army)))
    assert not found(*read(("2026-03-03", f"{shelled} {another}"), ("2026-03-04", army)))


def test_two_counts_of_unlike_things_do_not_contradict():
    told = read(("2026-02-05", "It was hit by 200 rockets."), ("2026-02-06", "It steered clear by 400 nautical miles."))
    (one, other), rarity = pages_of(told), Rarity.of(pages_of(told))
    assert not list(figure_pairs((one, other), lambda *_: False, rarity))


def test_a_word_that_names_no_day_is_not_held_against_another():
    tonight = "Obama spoke to his supporters in Chicago tonight after the election."
    friday = "Obama spoke to his supporters in Chicago on Wednesday after the election."
    tuesday = "Obama spoke to his supporters in Chicago on Tuesday after the election."

    def days(*told):
        pages = pages_of(read(*told))
        return list(day_pairs(pages, lambda *_: False, Rarity.of(pages)))

    assert days(("2026-11-04", tuesday), ("2026-11-05", friday))
    assert not days(("2026-11-03", tonight), ("2026-11-05", friday))
