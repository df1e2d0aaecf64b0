"""Plans: what one article announces, one record each, and what it tells of the outcome itself."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cablegram
from cablegram.coding import outcomes
from cablegram.coding.occasions import change_in, changes_in, held_in
from cablegram.coding.outcomes import is_outcome
from cablegram.core.records import Analysis, Plan
from cablegram.core.schema import make_schema
from cablegram.running.checks import faults
from tests.reporting_cases import Case

PUBLISHED = "2026-03-01"  # a Sunday


@cache
def read(text: str, published: str = PUBLISHED) -> Analysis:
    return cablegram.code(text, published=published)


def only(text: str) -> Plan:
    (plan,) = read(text).plans
    return plan


def plans_of(case: Case) -> tuple[Plan, ...]:
    return case.analysis().plans


def planned(text: str, trigger: str, kind: str = "AGREE", **more) -> Case:
    """A text whose first sentence announces something, with its event built by hand."""
    case = Case(text=text, published=PUBLISHED)
    who = tuple(case.party(words, code) for words, code in more.pop("who", ()))
    time = case.time(*more.pop("time")) if "time" in more else None
    case.event(kind, trigger, evidence=text.split(". ", maxsplit=1)[0], status="planned", actors=who, time=time, **more)
    return case


# --- what counts as a plan


def test_a_plan_says_who_what_when_and_where_and_quotes_its_announcement():
    text = "The presidents of Peru and Ecuador will meet in Lima on May 5, the Peruvian foreign ministry said."
    plan = only(text)
    assert (plan.window.edtf, plan.place.text, plan.state) == ("2026-05-05", "Lima", "open")
    assert plan.announced == PUBLISHED
    assert plan.act.text == "meet"
    (sent,) = plan.evidence
    assert text[sent.start : sent.end] == text
    claim = next(c for c in read(text).claims if c.id == plan.announced_by)
    assert claim.speaker.text == "the Peruvian foreign ministry"


def test_what_the_publisher_says_itself_has_no_announcer():
    assert only("Peru’s president will visit Quito on Friday.").announced_by is None


@pytest.mark.parametrize(
    "text",
    [
        "Chile has offered to mediate between Peru and Ecuador.",
        "The minister offered to meet union leaders on Thursday, but the union rejected the offer.",
        "Sweden’s prime minister hopes to visit Ankara soon.",
        "The European Union could meet Turkey in May.",
        "The two presidents met in Lima on Friday.",
    ],
)
def test_an_offer_a_hope_or_a_deed_is_no_plan(text):
    assert read(text).plans == ()


def test_an_undated_occasion_announced_outright_is_a_plan_without_window():
    plan = only("Turkey’s parliament is to vote on Sweden’s NATO bid in the coming weeks.")
    assert plan.act.text == "vote"
    assert plan.window is None or plan.window.latest is None or plan.window.latest > PUBLISHED


def test_an_undated_intention_to_act_is_no_plan():
    case = planned("Norland will rewrite a law.", "rewrite", "CONCEDE", who=[("Norland", "NOR")])
    assert plans_of(case) == ()


def test_a_threat_is_made_and_not_planned():
    case = planned(
        "Norland will strike on 4 May.", "strike", "THREATEN", who=[("Norland", "NOR")], time=("4 May", "2026-05-04", "2026-05-04")
    )
    assert plans_of(case) == ()


def test_an_act_dated_before_publication_has_no_window():
    case = planned(
        "Norland agreed on Friday to meet Sarland.", "meet", who=[("Norland", "NOR")], time=("Friday", "2026-02-27", "2026-02-27")
    )
    (plan,) = plans_of(case)
    assert plan.window is None


def test_a_word_that_only_announces_takes_the_act_with_it():
    text = "The situation is further complicated by Trump’s previously stated intention to visit China in April."
    assert only(text).act.text == "intention to visit"


# --- duplicates


def test_two_sentences_on_one_meeting_are_one_plan_with_the_finer_window():
    text = (
        "The presidents of Peru and Ecuador spoke by telephone on Friday and agreed to meet in Lima in April. "
        "The two leaders will meet in Lima between April 9 and April 13, the Peruvian presidency said."
    )
    plan = only(text)
    assert plan.window.edtf == "2026-04-09/2026-04-13"
    assert text[plan.evidence[0].start :].startswith("The two leaders")
    assert len(plan.evidence) == 2
    assert {p.text for p in plan.parties} == {"The presidents of Peru and Ecuador"}
    known = {e.id for e in read(text).events}
    assert {plan.event_id, *plan.also} <= known


def test_meetings_of_others_elsewhere_or_on_other_days_stay_apart():
    text = (
        "The presidents of Peru and Ecuador will meet in Lima on May 5. "
        "Experts from both countries will meet in Guayaquil on April 20 to prepare the summit."
    )
    assert [p.window.edtf for p in read(text).plans] == ["2026-05-05", "2026-04-20"]


def test_a_meeting_and_a_visit_to_a_third_country_stay_apart():
    text = (
        "President Donald Trump and Japanese Prime Minister Sanae Takaichi will meet in Washington this spring. "
        "Trump also intends to visit China in April."
    )
    assert len(read(text, "2026-01-03").plans) == 2


# --- what became of it


@pytest.mark.parametrize(
    ("text", "state", "window", "new"),
    [
        ("The president of Peru had been due to visit Quito on Friday. The visit was cancelled because of the floods.",
         "cancelled", "2026-03-06", None),
        ("Peru and Ecuador called off the summit planned for May.", "cancelled", "2026-05", None),
        ("The union called off a strike planned for Monday.", "cancelled", "2026-03-02", None),
        ("Protesters plan to march on parliament in Nairobi on June 25. On Sunday the organisers cancelled the march.",
         "cancelled", "2026-06-25", None),
        ("France and Germany will hold a joint exercise in June. The exercise was put off until September.",
         "postponed", "2026-06", "2026-09"),
        ("Talks between Iran and the United States will now take place on 12 May instead of 5 May in Muscat.",
         "postponed", "2026-05-05", "2026-05-12"),
        ("Israel has postponed the visit of its foreign minister to Ankara, which had been planned for next week.",
         "postponed", "2026-03-02/2026-03-08", None),
        ("The trial of the two captains in Piura, which was to begin on Thursday, has been moved to April 2.",
         "postponed", None, "2026-04-02"),
        ("The presidents of Peru and Ecuador will meet in Lima on May 5. They denied that the meeting had been called off.",
         "open", "2026-05-05", None),
        ("The presidents of Peru and Ecuador will meet in Lima on May 5. A concert in Lima was cancelled because of rain.",
         "open", "2026-05-05", None),
    ],
)  # fmt: skip
def test_an_article_that_tells_the_outcome_closes_its_plan(text, state, window, new):
    plan = next(p for p in read(text).plans if p.act.text != "talks")
    assert plan.state == state
    if window:
        assert plan.window.edtf == window
    assert (plan.new_window.edtf if plan.new_window else None) == new
    assert (plan.settled_by is None) == (state == "open")
    assert plan.why


def test_the_new_date_may_stand_in_another_sentence():
    text = (
        "Peru and Ecuador have postponed a summit because of heavy floods, both governments said on Tuesday. "
        "The presidents had planned to meet in Lima between March 9 and March 13. They will now meet in mid-April."
    )
    (plan,) = read(text, "2026-03-03").plans
    assert (plan.state, plan.window.edtf, plan.new_window.text) == ("postponed", "2026-03-09/2026-03-13", "mid-April")
    assert text[plan.settled_by.start : plan.settled_by.end].startswith("Peru and Ecuador have postponed a summit")


def test_what_was_held_as_planned_is_settled_by_that_sentence():
    case = planned(
        "Ada Orm will visit Quill on 27 February. The visit went ahead as scheduled.", "visit", "CONSULT", mode="visit",
        who=[("Ada Orm", "NOR")], time=("27 February", "2026-02-27", "2026-02-27"),
    )  # fmt: skip
    (plan,) = plans_of(case)
    assert plan.state == "happened"
    assert case.text[plan.settled_by.start : plan.settled_by.end] == "The visit went ahead as scheduled."


@pytest.mark.parametrize(
    "text",
    [
        "Iran and Iraq will not meet on Friday, Tehran said. India will no longer attend the summit on 5 January.",
        "Iran denied that it will meet Iraq on Friday.",
        "Iran rejected a plan to meet Iraq on Friday.",
        "Iran refuses to meet Iraq on Friday.",
        "Iran won’t meet Iraq on Friday.",
        "Iran no longer plans to hold talks with Iraq on Friday.",
    ],
)
def test_what_will_not_happen_is_no_plan(text):
    assert read(text, "2025-12-30").plans == ()


@pytest.mark.parametrize(
    ("behind", "state"),
    [
        ("On Monday Tehran said the leaders will not meet.", "cancelled"),
        ("The summit will not take place, Tehran said.", "cancelled"),
        ("Iran said its president will not attend a concert.", "open"),
        ("Iran will not meet Turkey.", "open"),
        ("The leaders will not meet before noon.", "open"),
        ("The summit will not take place if it rains.", "open"),
    ],
)
def test_a_refusal_cancels_what_was_announced_and_nothing_else(behind, state):
    plan = read(f"The leaders of Iran and Iraq will meet on Friday in Baghdad. {behind}", "2025-12-30").plans[0]
    assert plan.state == state


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("Haiti's council has put off talks that were due on 14 December until February.", "2025-12-14", "2026-02"),
        ("France and Germany postponed their summit, due on 14 December, to February.", "2025-12-14", "2026-02"),
        ("France and Germany delayed a summit due on 8 May until 9 June.", "2026-05-08", "2026-06-09"),
    ],
)
def test_a_delay_leads_from_the_old_day_to_a_later_one(text, old, new):
    (plan,) = read(text, "2025-12-30").plans
    assert (plan.state, plan.new_window.edtf) == ("postponed", new)
    assert plan.window.edtf == old


def test_no_new_window_is_over_before_the_old_one_begins():
    (plan,) = read("France and Germany postponed their summit, due on 14 June 2026, to May 2026.", "2025-12-30").plans
    assert (plan.state, plan.new_window) == ("postponed", None)


def test_what_had_been_due_on_a_day_is_not_due_on_the_next():
    (plan,) = read("Iran and Iraq had been due to meet on Monday.", "2025-12-30").plans
    assert plan.window.edtf == "2025-12-29"


def test_a_rally_called_off_is_not_the_march_that_the_same_union_plans():
    text = "The union will hold a protest march in Sfax on March 5. It called off a rally that it had planned for March 7 in Tunis."
    states = {p.act.text.split()[-1]: p.state for p in read(text).plans}
    assert states["march"] == "open"
    assert states.get("rally", "cancelled") == "cancelled"


def test_the_end_of_a_strike_is_planned_as_its_end():
    text = "Dock workers closed three ports on Monday at the start of a strike. The strike will end on Friday, their union said."
    acts = [p.act.text for p in read(text).plans if p.window and p.window.edtf == "2026-03-06"]
    assert acts in ([], ["strike will end"])  # the model may read the strike as ongoing, never as due on Friday


def test_a_month_of_may_is_no_may_and_another_trip_is_another_plan():
    assert change_in("In the first week of May, the minister cancelled the summit.") == "cancelled"
    text = (
        "The president of France will visit Tehran in May, but the foreign minister of Germany cancelled a trip scheduled for June."
    )
    assert {(p.act.text, p.state) for p in read(text).plans} >= {("visit", "open")}


@pytest.mark.parametrize(
    "words",
    [
        "Church leaders want the trip cancelled.",
        "The party extended its blockade to press for the cancellation of next month's election.",
    ],
)
def test_what_is_only_wished_away_still_stands(words):
    assert change_in(words) is None


def test_what_was_hoped_for_and_postponed_is_postponed():
    assert change_in("Talks that Egypt and Saudi Arabia hoped to convene this month were postponed.") == "postponed"


def test_the_day_of_a_promise_is_not_the_day_of_its_act():
    plan = only("The presidents of Peru and Ecuador promised on Tuesday to meet in Lima.")
    assert plan.window is None


def test_threats_and_denials_of_a_change_change_nothing():
    assert change_in("She called off the summit.") == "cancelled"
    assert change_in("He threatened to have the summit cancelled.") is None
    assert change_in("Quito denied that it had called off the summit.") is None
    (change,) = changes_in("The trial of the captains has been moved to April 2.")
    assert change.about.startswith("The trial of the captains")
    assert held_in("The summit will not be held as planned.") is None


def test_an_outcome_is_of_the_same_kind_parties_and_time():
    case = planned("Norland and Sarland will meet in May.", "meet", "CONSULT", who=[("Norland", "NOR"), ("Sarland", "SAR")],
                   time=("in May", "2026-05-01", "2026-05-31"))  # fmt: skip
    (plan,) = plans_of(case)
    later = Case(text="Norland and Sarland met on 4 May.", published="2026-05-05")
    both = (later.party("Norland", "NOR"), later.party("Sarland", "SAR"))
    met = later.event("CONSULT", "met", evidence="Norland", actors=both, time=later.time("4 May", "2026-05-04", "2026-05-04"))
    early = later.event("CONSULT", "met", evidence="Norland", actors=both, time=later.time("on", "2026-04-04", "2026-04-04"))
    assert is_outcome(plan, met)
    assert not is_outcome(plan, early)


def plan_dense(many: int) -> Case:
    """As many announcements by as many parties, every third followed by a change of date."""
    told = []
    for i in range(many):
        who, day = f"Guard{chr(97 + i % 26)}{chr(97 + i // 26)}", f"{1 + i % 28} {('May', 'June', 'July', 'August')[i % 4]}"
        told.append((f"{who} will meet on {day}.", who, day, f"2026-{5 + i % 4:02d}-{1 + i % 28:02d}"))
    rest = (f" The summit was put off to {day}." if i % 3 == 0 else "" for i, (_, _, day, _) in enumerate(told))
    case = Case(text=" ".join(one[0] + more for one, more in zip(told, rest, strict=True)), published=PUBLISHED)
    for sent, who, day, iso in told:
        party, time = case.party(who, None, inside=sent), case.time(day, iso, iso, inside=sent)
        case.event("AGREE", "meet", evidence=sent, status="planned", actors=(party,), time=time)
    return case


def test_four_times_as_many_plans_take_at_most_some_eight_times_as_many_steps(monkeypatch):
    asked = Counter()
    for name in ("_speaks_of", "_closeness", "changed"):
        was = getattr(outcomes, name)
        monkeypatch.setattr(outcomes, name, lambda *a, was=was: (asked.update([many]), was(*a))[1])
    for many in (150, 600):
        assert len(plans_of(plan_dense(many))) > 0.9 * many
    assert asked[600] < 8 * asked[150]


# --- the record


def test_records_with_plans_are_sound_and_fit_the_schema():
    analysis = read("The presidents of Peru and Ecuador will meet in Lima on May 5. The summit was put off until June.")
    assert analysis.plans
    assert list(faults(analysis.to_json())) == []
    assert Analysis.from_json(analysis.to_json()) == analysis
    jsonschema.Draft202012Validator(make_schema()).validate(analysis.to_dict())


def test_records_from_before_there_were_plans_are_still_read():
    plain = read("Peru’s president will visit Quito on Friday.").to_dict()
    del plain["plans"]
    assert Analysis.from_json(json.dumps(plain)).plans == ()


def test_a_second_run_gives_the_same_ids():
    text = "The presidents of Peru and Ecuador will meet in Lima on May 5."
    first, second = (cablegram.code(text, published=PUBLISHED).plans for _ in range(2))
    assert first == second


WORDS = st.sampled_from(
    "the summit was called off postponed to May 5 will meet in Quill as planned held, a strike moved it and".split()
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(WORDS, min_size=2, max_size=9), min_size=1, max_size=5))
def test_whatever_the_words_a_plan_has_evidence_and_an_outcome_has_its_sentence(sentences):
    text = "Guards meet. " + " ".join("Guards meet " + " ".join(words) + "." for words in sentences)
    case = Case(text=text, published=PUBLISHED)
    for sent in case.sentences:
        spot = text[sent.start : sent.end]
        case.event("CONSULT", "meet", evidence=spot, status="planned", actors=(case.party("Guards", None, inside=spot),))
    analysis = case.analysis()
    events = [i for p in analysis.plans for i in (p.event_id, *p.also)]
    assert len(events) == len(set(events))
    for plan in analysis.plans:
        assert plan.evidence
        assert (plan.settled_by is None) == (plan.state == "open")
        assert text[plan.act.start : plan.act.end] == plan.act.text
