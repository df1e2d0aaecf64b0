"""What came of plans, demands and threats in later articles: on articles by hand, read by the whole pipeline."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

import cablegram
from cablegram.coding.labels import PAIRS
from cablegram.linking.agenda import by_subject, settle
from cablegram.linking.conflicts import at_odds, numbers_in
from cablegram.linking.contradictions import contradictions, groups_of
from cablegram.linking.tellings import pages_of
from cablegram.reporting.agenda import make_agenda

TODAY = date(2026, 6, 1)
ANNOUNCED = (
    "The foreign ministers of Peru and Ecuador will meet in Lima on 16 April to discuss the fishing dispute, "
    "Peru's foreign ministry said on Wednesday. Officials in Quito welcomed the talks."
)
PUT_OFF = (
    "A meeting of the foreign ministers of Peru and Ecuador on their fishing dispute was postponed from Thursday until "
    "23 April, Ecuador's government said on Tuesday."
)
HELD = "The foreign ministers of Peru and Ecuador met in Lima on Thursday for four hours and agreed to open a telephone line."


def read(*told: tuple[str, str]) -> list[cablegram.Analysis]:
    """Articles by day of publication and text."""
    return [cablegram.code(text, published=day) for day, text in told]


@pytest.fixture(scope="module")
def story() -> list[cablegram.Analysis]:
    return read(("2026-04-08", ANNOUNCED), ("2026-04-14", PUT_OFF), ("2026-04-24", HELD))


def test_a_plan_that_is_put_off_and_then_held_ends_held_with_both_sentences(story):
    plans = [v for v in settle(story, today=TODAY) if v.settles == "plan" and v.settled]
    assert [v.state for v in plans[:2]] == ["postponed", "held"]
    off, held = plans[:2]
    assert off.subject_id == held.subject_id
    assert (off.window.latest, off.new_window.latest) == ("2026-04-16", "2026-04-23")
    assert held.new_window.latest == "2026-04-23"
    assert held.settled.text.startswith("The foreign ministers of Peru and Ecuador met in Lima")


def test_every_passage_of_a_verdict_is_the_documents_own_words(story):
    texts = {a.document.id: a.document.text for a in story}
    for verdict in settle(story, today=TODAY):
        for spot in (verdict.announced, *verdict.mentions, *([verdict.settled] if verdict.settled else [])):
            assert texts[spot.doc_id][spot.start : spot.end] == spot.text


def test_verdicts_do_not_depend_on_the_order_of_the_articles(story):
    expected = settle(story, today=TODAY)
    assert all(settle(order, today=TODAY) == expected for order in permutations(story))


def test_two_mentions_of_one_plan_share_its_verdicts(story):
    verdicts = by_subject(settle(story, today=TODAY))
    first, second = (a.plans[0].id for a in story[:2])
    assert verdicts[first] == verdicts[second]


def test_a_plan_of_which_nothing_is_heard_has_lapsed_once_its_day_is_over_and_not_before(story):
    alone = story[:1]
    assert {v.state for v in settle(alone, today=TODAY) if v.settles == "plan"} == {"lapsed"}
    assert {v.state for v in settle(alone, today=date(2026, 4, 10)) if v.settles == "plan"} == {"open"}
    assert {v.state for v in settle(alone) if v.settles == "plan"} == {"open"}
    lapsed = next(v for v in settle(alone, today=TODAY) if v.settles == "plan")
    assert lapsed.why == "due by 2026-04-16; no document here reports an outcome"
    assert lapsed.settled is None


def test_talks_called_off_in_words_without_an_event_are_cancelled():
    told = read(
        (
            "2026-03-02",
            "The presidents of Kenya and Uganda will hold a summit in Kampala on 20 March, Kenya's government announced.",
        ),
        ("2026-03-18", "The summit of the presidents of Kenya and Uganda, planned for Friday, was called off."),
    )
    assert [v.state for v in settle(told, today=TODAY) if v.settles == "plan" and v.settled] == ["cancelled"]


def test_a_meeting_before_the_announcement_settles_nothing():
    told = read(
        ("2026-04-08", ANNOUNCED),
        ("2026-04-10", "The foreign ministers of Peru and Ecuador had met in Lima in 2022, when they quarrelled over tuna."),
    )
    assert not [v for v in settle(told, today=date(2026, 4, 11)) if v.state == "held"]


def test_a_plan_that_is_put_off_twice_has_both_new_dates(story):
    moved = "Officials in Quito postponed the talks of the foreign ministers of Peru and Ecuador, due on Thursday, to 7 May."
    again = read(("2026-04-21", moved))
    plans = [v for v in settle([*story[:2], *again], today=TODAY) if v.settles == "plan"]
    first = [v for v in plans if v.subject_id == plans[0].subject_id]
    assert [v.new_window.latest for v in first if v.state == "postponed"] == ["2026-04-23", "2026-05-07"]


def test_a_demand_that_is_rejected_is_answered_with_the_sentence_that_rejects_it():
    told = read(
        ("2026-05-04", "China demanded on Monday that India lift its ban on three Chinese survey companies."),
        (
            "2026-05-06",
            "India's foreign ministry rejected the Chinese demand to lift the ban on the survey companies on Wednesday.",
        ),
    )
    answers = [v for v in settle(told) if v.settles == "request" and v.settled]
    assert [v.state for v in answers] == ["rejected"]
    assert answers[0].announced.text.startswith("China demanded")
    assert answers[0].settled.text.startswith("India's foreign ministry rejected")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (
            "Chile demanded on Monday that Peru release the Chilean trawler.",
            "Peru will release the Chilean trawler, its foreign minister said on Wednesday.",
        ),
        (
            "Kenya asked Uganda on Monday to reopen the border crossing at Busia.",
            "Uganda will reopen the border crossing at Busia this week, its trade minister said.",
        ),
    ],
)
def test_who_promises_what_was_asked_for_has_not_rejected_it(asked, told):
    articles = read(("2026-05-04", asked), ("2026-05-06", told))
    assert "rejected" not in {v.state for v in settle(articles) if v.settles == "request"}


def test_a_threat_that_is_taken_back_is_withdrawn():
    told = read(
        ("2026-05-04", "China threatened on Monday to stop exports of phosphate to India."),
        ("2026-05-20", "China has withdrawn its threat to stop exports of phosphate to India, the commerce ministry said."),
    )
    assert "withdrawn" in {v.state for v in settle(told) if v.settles == "threat"}


def figures(text: str) -> list:
    page = pages_of(read(("2026-05-04", text)))[0]
    return [n for t in page.tellings for n in numbers_in(t)]


def test_at_least_twelve_and_fifteen_are_not_at_odds_and_nine_is():
    twelve, fifteen, nine = figures("At least 12 people were killed. The army counted 15 people. The police counted 9 people.")
    assert not at_odds(twelve, fifteen)
    assert at_odds(twelve, nine)
    assert at_odds(fifteen, nine)


def test_dates_and_lengths_of_time_are_no_figures():
    assert figures("On 12 May 2026 the talks lasted three hours.") == []


def test_a_copy_contradicts_nothing_and_the_order_does_not_matter(story):
    again = [*story, *read(("2026-04-25", HELD))]
    found = contradictions(again, groups=groups_of(again))
    assert found == contradictions(again[::-1], groups=groups_of(again[::-1]))
    assert found == contradictions(story, groups=groups_of(story))


def test_two_tolls_of_one_attack_contradict_each_other_and_a_correction_resolves_it():
    told = read(
        (
            "2026-03-03",
            "Shells struck a market in Zalambessa on Tuesday. Doctors counted 14 people killed in the shelling of the market.",
        ),
        ("2026-03-04", "The army put the number of people killed in the shelling of the Zalambessa market on Tuesday at six dead."),
        (
            "2026-03-10",
            "The health bureau corrected its figure: six people, not 14, were killed in the shelling of the market.",
        ),
    )
    found = [c for c in contradictions(told, groups=groups_of(told)) if c.kind == "figures"]
    first = next(c for c in found if c.sentences[1].doc_id == told[1].document.id)
    assert "14 people" in first.sentences[0].text
    assert "six" in first.sentences[1].text
    assert first.resolved is not None
    assert first.resolved.doc_id == told[2].document.id


def test_two_days_of_one_attack_contradict_each_other_and_those_of_two_attacks_do_not():
    first = "Shells struck the market of Zalambessa late on Monday night, killing traders, residents of Zalambessa said."
    other = "Shells struck the market of Zalambessa shortly before dawn on Tuesday, killing traders, the army said."
    told = read(("2026-03-03", first), ("2026-03-04", other))
    days = [c for c in contradictions(told, groups=groups_of(told)) if c.kind == "date"]
    assert [tuple(x.doc_id for x in c.sentences) for c in days] == [tuple(a.document.id for a in told)]
    apart = read(("2026-03-03", first), ("2026-03-20", other))
    assert not [c for c in contradictions(apart, groups=groups_of(apart)) if c.kind == "date"]


def test_what_one_ministry_alleges_and_another_denies_stands_with_both_sentences():
    told = read(
        ("2026-03-03", "Ethiopia's defence ministry accused the Eritrean army of shelling a market in Zalambessa."),
        ("2026-03-04", "Eritrea's information ministry denied that its army had shelled the market in Zalambessa."),
    )
    denials = [c for c in contradictions(told, groups=groups_of(told)) if c.kind == "denial"]
    assert [(c.sentences[0].doc_id, c.sentences[1].doc_id) for c in denials] == [(told[0].document.id, told[1].document.id)]


def saying(answers):
    """A judge that gives a sentence the answer whose word stands in it, and else the first."""

    def judge(task, pairs):
        found = []
        for _, other in pairs:
            said = next((a for word, a in answers.items() if word in other.text and a in PAIRS[task]), PAIRS[task][0])
            found.append({**dict.fromkeys(PAIRS[task], 0.001), said: 0.99})
        return found

    return judge


def test_what_the_model_reads_beside_the_announcement_makes_a_verdict_surer_or_less_sure(story):
    as_told, as_nothing = (
        {(v.subject_id, v.state): v.confidence for v in settle(story, today=TODAY, judge=saying(said)) if v.settled}
        for said in ({"postponed": "postponed", "met in Lima": "held"}, {})
    )
    (held,) = [key for key in as_told if key[1] == "held"]
    assert as_nothing.get(held, 0.0) < as_told[held]


def test_verdicts_with_a_judge_do_not_depend_on_the_order(story):
    judge = saying({"postponed": "postponed", "met in Lima": "held"})
    expected = settle(story, today=TODAY, judge=judge)
    assert [v.state for v in expected if v.settled][:2] == ["postponed", "held"]
    for order in permutations(story):
        assert settle(order, today=TODAY, judge=judge) == expected


def test_a_denial_is_listed_with_the_sentence_of_another_document_that_it_contradicts():
    told = read(
        ("2026-03-03", "Six fishermen died when a Belmark cutter rammed their trawler off Quill, the Ardish navy said on Monday."),
        ("2026-03-04", "Belmark denied on Tuesday that a cutter of its guard had rammed a trawler off Quill."),
        ("2026-03-04", "Fuel prices in Quill rose again on Tuesday, traders said."),
    )
    found = [c for c in contradictions(told, judge=saying({"denied": "yes"})) if c.kind == "denial"]
    assert {tuple(s.text[:7] for s in c.sentences) for c in found} == {("Six fis", "Belmark")}


def test_the_sentence_that_puts_off_anothers_plan_is_its_outcome_and_no_plan_of_its_own(story):
    verdicts = settle(story, today=TODAY)
    (notice,) = [v.settled for v in verdicts if v.state == "postponed"]
    alone, together = (make_agenda(story, today=TODAY, verdicts=given) for given in ((), verdicts))
    assert [i for i in alone if i.quote.doc_id == notice.doc_id]
    assert not [i for i in together if i.quote.doc_id == notice.doc_id]
    assert [i for i in together if i.outcome is not None]


def test_talks_of_others_do_not_hold_a_plan_though_a_country_is_theirs_too():
    others = "Bus companies and Lima's trade unions met on Thursday for four hours and agreed to raise the fares."
    told = read(("2026-04-08", ANNOUNCED), ("2026-04-17", others))
    assert not [v for v in settle(told, today=TODAY) if v.settles == "plan" and v.state == "held"]


def test_a_plan_is_not_held_by_another_holder_of_the_same_office():
    plan = "Germany's foreign minister, Frank Steiner, will meet officials in Cairo on 13 April, his office said."
    other = "A meeting of the foreign ministers of the Arab League took place in the Egyptian capital Cairo on Monday."
    held = "Steiner met Egyptian officials in Cairo on Monday, his office said."

    def states(told):
        articles = read(("2026-04-09", plan), ("2026-04-14", told))
        return {v.state for v in settle(articles, today=TODAY) if v.doc_id == articles[0].document.id}

    assert "held" in states(held)
    assert "held" not in states(other)
