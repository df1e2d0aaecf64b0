from __future__ import annotations

from dataclasses import replace

import pytest

from cablegram.coding.occasions import change_in
from cablegram.core.records import Digest, Document
from cablegram.reporting.digest import main_event, make_digest
from cablegram.reporting.evidence import names, unsupported
from tests.reporting_cases import Case, fish, harbour


def digest_of(case: Case) -> Digest:
    return case.analysis().digest


def strike(text: str, *, evidence: str, trigger: str, title: str | None = None, status: str = "occurred", **more) -> Case:
    case = Case(text=text, title=title)
    case.event(more.pop("kind", "PROTEST"), trigger, evidence=evidence, status=status, **more)
    return case


def test_every_answer_holds_only_what_stands_in_its_evidence():
    for case in (harbour(), fish()):
        digest = digest_of(case)
        answers = [*digest.who, digest.what, digest.when, digest.where, digest.why, digest.how_it_ended]
        given = [a for a in answers if a is not None]
        assert len(given) > 3
        for answer in given:
            quotes = [case.text[s.start : s.end] for s in answer.evidence]
            assert quotes
            assert unsupported(answer.text, quotes) == ()
            assert any(answer.text in quote for quote in quotes)


def test_the_main_event_is_the_one_that_the_title_echoes():
    case = harbour()
    records = case.analysis()
    main = main_event(document=records.document, blocks=records.blocks, sentences=records.sentences, events=records.events)
    assert main is not None
    assert main.trigger.text == "meet"


def test_the_title_outweighs_the_order_of_the_text():
    text = "Envoys from Norland met in Quill on Monday. Guards shot dead two strikers at the Quill mine on Sunday."
    case = Case(text=text, title="Two strikers shot dead at Quill mine")
    case.event("CONSULT", "met", evidence="Envoys")
    shot = case.event("ASSAULT", "shot dead", evidence="Guards")
    records = case.analysis()
    assert main_event(document=records.document, blocks=records.blocks, sentences=records.sentences, events=records.events) == shot


def test_who_names_the_parties_with_their_roles_as_written():
    assert [a.text for a in digest_of(harbour()).who][:2] == ["President Jona Ilves", "prime minister, Mara Teld"]


def test_a_name_without_its_capital_is_not_chosen_while_another_mention_has_it():
    case = Case(text="Ships of norland left Quill on Monday. Officials of Norland watched them.")
    case.actor("state:NOR", "Norland", "NOR", ("norland", None, "of norland"), ("Norland", None, "of Norland"))
    case.event("RETREAT", "left", evidence="Ships", actors=(case.party("norland", "NOR", actor="state:NOR"),))
    assert [a.text for a in digest_of(case).who] == ["Norland"]


def test_a_pronoun_that_nobody_resolved_is_no_answer_to_who():
    case = Case(text="They marched through Quill on Monday.")
    case.event("PROTEST", "marched", evidence="They marched", actors=(case.party("They", None),))
    assert digest_of(case).who == ()


def test_when_is_given_in_the_words_of_the_document():
    assert digest_of(harbour()).when is not None
    assert digest_of(harbour()).when.text == "in April"


def test_a_plan_is_not_due_on_the_day_of_the_call_that_made_it():
    text = "Ada Orm and Ben Sol agreed on Friday to meet in Quill in May."
    case = Case(text=text, published="2026-03-07")
    case.time("in May", "2026-05-01", "2026-05-31")
    case.event("CONSULT", "meet", evidence=text, status="planned", time=case.time("Friday", "2026-03-06", "2026-03-06"))
    when = digest_of(case).when
    assert when is not None
    assert when.text == "in May"


def test_a_shorter_form_of_a_name_is_not_a_second_person():
    text = "Premier Ada Orm visited Quill. Orm met guards. Orm left by sea."
    case = Case(text=text)
    case.event("CONSULT", "visited", evidence="Premier", actors=(case.party("Premier Ada Orm", "NOR"),))
    case.event("CONSULT", "met", evidence="Orm met", actors=(case.party("Orm", "NOR", inside="Orm met"),))
    case.event("RETREAT", "left", evidence="Orm left", actors=(case.party("Orm", "NOR", inside="Orm left"),))
    assert [a.text for a in digest_of(case).who] == ["Premier Ada Orm"]


def test_without_a_title_the_first_sentence_on_the_common_theme_leads():
    text = (
        "Guards clashed with miners at Quill. The miners threw stones. Guards fired at miners near the gate. "
        "An envoy praised the weather in the capital."
    )
    case = Case(text=text)
    case.event("SUPPORT", "praised", evidence="An envoy", confidence=0.95)
    case.event("ASSAULT", "clashed", evidence="Guards clashed", confidence=0.7)
    assert digest_of(case).what is not None
    assert digest_of(case).what.text == "Guards clashed with miners at Quill."


def test_without_a_time_or_a_place_there_is_no_answer():
    digest = digest_of(strike("Miners walked out at Quill.", evidence="Miners", trigger="walked out"))
    assert (digest.when, digest.where, digest.why, digest.how_it_ended) == (None, None, None, None)


def test_a_document_without_events_gives_an_empty_digest():
    assert digest_of(Case(text="The weather was mild.")) == Digest()


@pytest.mark.parametrize(
    ("sentence", "trigger", "why"),
    [
        ("Miners walked out because the owners had cut their pay.", "walked out", "because the owners had cut their pay"),
        ("Norland closed the bridge in retaliation for the raid, but trains ran.", "closed", "in retaliation for the raid"),
        ("Dockers struck on Monday over plans to close the port.", "struck", "over plans to close the port"),
        ("Norland recalled its envoy after Sarland seized two trawlers.", "recalled", "after Sarland seized two trawlers"),
        ("Due to the strike, Norland closed the bridge.", "closed", "Due to the strike, Norland closed the bridge."),
    ],
)
def test_why_is_the_causal_clause_in_the_words_of_the_text(sentence: str, trigger: str, why: str):
    digest = digest_of(strike(sentence, evidence=sentence, trigger=trigger, kind="SANCTION"))
    assert digest.why is not None
    assert digest.why.text == why


@pytest.mark.parametrize(
    "sentence",
    [
        "Miners walked out over the weekend.",
        "Miners walked out over two days.",
        "Miners walked out after Friday.",
        "Miners walked out, though not because of pay.",
        "It is unclear whether miners walked out because of pay.",
        "Miners walked out amid tensions over Quill.",
    ],
)
def test_what_is_no_cause_gives_no_why(sentence: str):
    trigger = "walked out"
    digest = digest_of(strike(sentence, evidence=sentence, trigger=trigger))
    assert digest.why is None


def test_a_cause_that_somebody_claims_keeps_its_speaker():
    text = "Miners walked out on Monday because the owners had lied, the union said."
    case = Case(text=text)
    case.claim("c", "asserts", "said", "because the owners had lied", speaker="the union")
    case.event("PROTEST", "walked out", evidence=text)
    why = digest_of(case).why
    assert why is not None
    assert why.text == text


def test_the_digest_box_says_how_far_a_plan_has_come():
    box = "Who: Ilves and Teld.\nHow did it end?: It remains unresolved. The meeting is planned."
    text = f"Ilves and Teld will meet in Quill in May.\n{box}"
    case = Case(text=text, kinds={"Who:": "digest", "How": "digest"})
    case.event("AGREE", "meet", evidence="Ilves and Teld will", status="planned")
    ending = digest_of(case).how_it_ended
    assert ending is not None
    assert (ending.state, ending.text) == ("open", "It remains unresolved. The meeting is planned.")


def test_the_digest_box_of_the_article_answers_why_in_its_own_words():
    text = "Miners walked out at Quill.\nWhy: The owners cut their pay by 12 per cent.\nWho: The miners."
    case = Case(text=text, kinds={"Why:": "digest", "Who:": "digest"})
    case.event("PROTEST", "walked out", evidence="Miners")
    why = digest_of(case).why
    assert why is not None
    assert why.text == "The owners cut their pay by 12 per cent."
    assert text[why.evidence[0].start : why.evidence[0].end] == why.text


def plan(*, after: str, title: str = "Leaders to meet in Quill") -> Case:
    text = f"Ada Orm and Ben Sol will meet in Quill in May. {after}"
    case = Case(text=text, title=title)
    who = (case.party("Ada Orm", "NOR", actor="person:ada-orm"), case.party("Ben Sol", "SAR", actor="person:ben-sol"))
    time = case.time("in May", "2026-05-01", "2026-05-31")
    case.event("CONSULT", "meet", evidence="Ada Orm and", status="planned", actors=who, time=time, confidence=0.95)
    return case


def test_a_plan_without_outcome_is_open_and_cites_its_announcement():
    ending = digest_of(plan(after="Trade will be discussed.")).how_it_ended
    assert ending is not None
    assert ending.state == "open"
    assert ending.text == "Ada Orm and Ben Sol will meet in Quill in May."


@pytest.mark.parametrize(
    ("after", "state"),
    [
        ("The meeting was called off on Friday, Orm’s office said.", "cancelled"),
        ("Ben Sol cancelled the summit a day later.", "cancelled"),
        ("The talks have been postponed until June.", "postponed"),
        ("The meeting may be called off if the row grows.", "open"),
        ("Ben Sol denied that the meeting had been cancelled.", "open"),
        ("A concert in Quill was cancelled because of rain.", "open"),
        ("Unions urged them to postpone, and a strike was called off.", "open"),
    ],
)
def test_the_state_of_a_plan_follows_what_the_text_says_outright(after: str, state: str):
    ending = digest_of(plan(after=after)).how_it_ended
    assert ending is not None
    assert ending.state == state
    assert (ending.text == after) == (state != "open")


def test_a_meeting_held_in_the_planned_window_is_what_became_of_the_plan():
    case = plan(after="Ada Orm and Ben Sol met in Quill on 4 May as planned.")
    second = "Ada Orm and Ben Sol met"
    who = (
        case.party("Ada Orm", "NOR", actor="person:ada-orm", inside=second),
        case.party("Ben Sol", "SAR", actor="person:ben-sol", inside=second),
    )
    case.event("CONSULT", "met", evidence=second, actors=who, time=case.time("4 May", "2026-05-04", "2026-05-04"))
    ending = digest_of(case).how_it_ended
    assert ending is not None
    assert ending.state == "happened"
    assert ending.text.endswith("as planned.")


def test_the_phone_call_that_made_the_plan_is_not_its_outcome():
    ending = digest_of(harbour()).how_it_ended
    assert ending is not None
    assert ending.state == "open"


def test_a_strike_that_goes_on_is_open():
    ending = digest_of(
        strike("Miners are striking at Quill.", evidence="Miners", trigger="striking", status="ongoing")
    ).how_it_ended
    assert ending is not None
    assert ending.state == "open"


def test_threatening_to_cancel_cancels_nothing():
    assert change_in("He threatened to have the summit cancelled.") is None
    assert change_in("She called off the summit.") == "cancelled"


def test_a_name_must_stand_as_a_whole_and_not_be_put_together():
    quote = "Ada Orm met Ben Sol and 1,200 guests in two halls."
    assert unsupported("Ada Orm met 1200 guests", [quote]) == ()
    assert unsupported("Ada Sol", [quote]) == ("Ada Sol",)
    assert unsupported("three halls", [quote]) == ("three",)
    assert unsupported("12 guests", [quote]) == ("12",)
    assert names("In Quill, the US-Norland pact") == ("In Quill", "US-Norland")


def test_a_date_is_supported_as_written_or_as_a_cited_time_reads():
    assert unsupported("on 2026-03-05", ["on Thursday"]) == ("2026-03-05",)
    assert unsupported("on 2026-03-05", ["on Thursday"], dates={"2026-03-05"}) == ()


def test_a_title_outside_the_text_is_never_quoted_as_evidence():
    records = fish().analysis()
    document: Document = replace(records.document, title="An unrelated headline with the number 77")
    digest = make_digest(
        document=document,
        blocks=records.blocks,
        sentences=records.sentences,
        times=records.times,
        actors=records.actors,
        places=records.places,
        events=records.events,
        claims=records.claims,
    )
    assert "77" not in str(digest)
