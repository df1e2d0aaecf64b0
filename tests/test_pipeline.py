"""The whole way on the bundled articles: what they tell must come out, and nothing without its words."""

import json
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

import cablegram
from cablegram.core.records import Analysis
from cablegram.core.settings import Settings
from cablegram.running.checks import packaged_schema
from cablegram.running.jobs import bundled_articles
from cablegram.running.pipeline import analyze_inputs, load_coder

TODAY = date(2026, 6, 1)


@cache
def bundled():
    found = []
    for path, published in bundled_articles():
        found += [
            o
            for o in analyze_inputs([str(path)], settings=Settings(today=TODAY, published=published), coder=load_coder())
            if isinstance(o, Analysis)
        ]
    return tuple(found)


def spans(value):
    """Every object that carries offsets and words, wherever it nests."""
    if isinstance(value, dict):
        if {"start", "end", "text"} <= value.keys() and value["start"] is not None:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


HEADED = """Globe: minister took 40,000 dollars from shipping company

LAGOS, May 3 (Reuters) - The minister denied on Tuesday that he had taken 40,000 dollars from a shipping company. He spoke after a \
meeting of the cabinet.

The Lagos office of the company had no comment on the report, a spokesman said on Tuesday evening.
"""


def test_a_denial_of_what_only_the_headline_says_is_linked_to_it(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(HEADED, "utf-8")
    (found,) = analyze_inputs([str(path)], settings=Settings(today=TODAY, published="2026-05-05"), coder=load_coder())
    assert isinstance(found, Analysis)
    headline, denial = (next(c for c in found.claims if c.cue.text == cue) for cue in (":", "denied"))
    assert denial.of_claim == headline.id


def test_every_claim_that_another_points_to_is_there():
    for analysis in bundled():
        known = {c.id for c in analysis.claims} | {None}
        assert all(c.of_claim in known and c.within in known for c in analysis.claims)


def test_every_span_of_every_record_quotes_the_text():
    for analysis in bundled():
        record = analysis.to_dict()
        text = record["document"]["text"]
        for span in spans(record):
            assert text[span["start"] : span["end"]] == span["text"]


def test_every_event_has_evidence_that_holds_its_trigger_and_a_party():
    for analysis in bundled():
        for e in analysis.events:
            assert any(s.start <= e.trigger.start and e.trigger.end <= s.end for s in e.evidence)
            assert e.actors or e.recipients


def test_records_validate_against_the_packaged_schema():
    schema = jsonschema.Draft202012Validator(json.loads(packaged_schema()))
    for analysis in bundled():
        schema.validate(analysis.to_dict())


def test_an_analysis_reads_back_as_it_was_written():
    for analysis in bundled():
        assert Analysis.from_json(analysis.to_json()) == analysis


def test_the_same_article_gives_the_same_bytes():
    text = bundled()[0].document.text
    assert cablegram.code(text, published="2026-01-12").to_json() == cablegram.code(text, published="2026-01-12").to_json()


def test_links_between_records_lead_somewhere():
    for analysis in bundled():
        events, claims = {e.id for e in analysis.events}, {c.id for c in analysis.claims}
        actors = {a.id for a in analysis.actors}
        assert all(set(c.event_ids) <= events and c.of_claim in claims | {None} for c in analysis.claims)
        assert all(set(e.claim_ids) <= claims for e in analysis.events)
        assert all(p.actor_id in actors | {None} for e in analysis.events for p in (*e.actors, *e.recipients))


def test_offsets_count_code_points_not_utf16_units():
    text = "🇯🇵 Tokyo has denied the report. 🇨🇳 Beijing condemned Japan’s naïve “visit” on Friday."
    analysis = cablegram.code(text, published="2026-01-03")
    assert {e.trigger.text for e in analysis.events} >= {"condemned"}
    assert all(text[c.cue.start : c.cue.end] == c.cue.text for c in analysis.claims)


@pytest.mark.parametrize(
    ("text", "kind", "actor", "recipient"),
    [
        ("Ankara condemned the Israeli strike on Sunday.", "ACCUSE", "TUR", "ISR"),
        ("Rebels shelled Syrian army positions near Aleppo on Monday.", "ASSAULT", "SYR", "SYR"),
        ("The United States imposed sanctions on Iran on Tuesday.", "SANCTION", "USA", "IRN"),
        ("Egyptian police arrested 12 protesters in Cairo on Friday.", "COERCE", "EGY", "EGY"),
        ("Germany sent 40 tonnes of medicine to Ukraine last week.", "AID", "DEU", "UKR"),
        ("China urged India to pull back its troops.", "REQUEST", "CHN", "IND"),
    ],
)
def test_a_plain_sentence_is_coded_with_type_and_parties(text, kind, actor, recipient):
    found = cablegram.code(text, published="2024-05-08").events
    coded = [(e.type, *(p.country for p in e.actors), *(p.country for p in e.recipients)) for e in found]
    assert (kind, actor, recipient) in coded


def test_given_spans_decide_the_type_of_a_pair():
    text = "Russia expelled three British diplomats on Monday after London accused Moscow of spying."
    relation = cablegram.code_dyad(text, source=(0, 6), target=text_span(text, "three British diplomats"))
    assert relation.type == "SANCTION"
    assert sum(relation.probabilities.values()) == pytest.approx(1, abs=0.01)
    other = cablegram.code_dyad(text, source=text_span(text, "London"), target=text_span(text, "Moscow"))
    assert other.type == "ACCUSE"


def text_span(text, words):
    return text.index(words), text.index(words) + len(words)


def test_spans_outside_the_text_are_refused_with_the_reason():
    with pytest.raises(cablegram.CablegramError, match="not inside the text"):
        cablegram.code_dyad("Short.", source=(0, 3), target=(4, 99))


def test_a_sentence_of_a_thousand_words_is_read_to_its_end():
    text = (
        "The ministry listed the towns of " + ", ".join(["Arlon", "Bastogne", "Durbuy"] * 160) + ", and Russian jets bombed Kyiv."
    )
    events = cablegram.code(text, published="2024-05-08").events
    assert any(e.type == "ASSAULT" and e.trigger.text == "bombed" for e in events)


def test_records_are_plain_json():
    assert json.loads(bundled()[0].to_json())["built_with"]["cablegram"] == cablegram.__version__


def test_an_actor_is_asked_for_on_a_day():
    assert cablegram.resolve_actor("Sergei Lavrov", on="2020-01-01").country == "RUS"
    with pytest.raises(cablegram.CablegramError, match=r"'on' is not a date: 'nonsense'; give ISO 8601"):
        cablegram.resolve_actor("Sergei Lavrov", on="nonsense")


CALL = (Path(__file__).parent / "articles" / "call.txt").read_text("utf-8")


@cache
def call():
    return cablegram.code(CALL, published="2026-01-16")


def told(kind, status="occurred"):
    return [e for e in call().events if e.type == kind and e.status == status]


def test_a_call_told_twice_is_one_record_with_its_day_parties_and_length():
    (found,) = [e for e in told("CONSULT") if e.mode == "phone" and e.time and e.time.edtf == "2026-01-15"]
    assert {p.country for p in found.actors} == {"CAN", "FRA"}
    assert [(q.kind, q.low, q.unit) for q in found.quantities] == [("duration", 40, "minute")]


def test_the_meeting_agreed_on_is_planned_with_its_window_and_open():
    plans = [e for e in told("AGREE", "planned") if e.time and e.time.earliest == "2026-03-01"]
    assert plans
    assert plans[0].time.latest == "2026-05-31"
    assert call().digest.how_it_ended.state == "open"


def test_a_newspaper_s_report_and_its_denial_are_two_claims_about_one_request():
    report = next(c for c in call().claims if c.speaker and c.speaker.text == "Le Monde")
    denial = next(c for c in call().claims if c.stance == "denies")
    assert denial.of_claim == report.id
    assert (denial.speaker.country, report.speaker.sector) == ("CAN", "JRN")
    (request,) = [e for e in told("REQUEST") if e.actors[0].country == "FRA"]
    assert {report.id, denial.id} <= set(request.claim_ids)
    assert [p.country for p in request.recipients] == ["CAN"]


def test_drills_and_the_condemnation_they_drew_have_their_week_and_their_target():
    drills = next(e for e in told("MOBILIZE"))
    assert (drills.actors[0].country, drills.time.earliest) == ("RUS", "2026-01-05")
    condemned = next(e for e in told("ACCUSE") if e.actors and e.actors[0].country == "NOR")
    assert [p.country for p in condemned.recipients] == ["RUS"]


def test_the_title_tells_nothing_a_second_time():
    assert all(e.trigger.start > CALL.index("\n") for e in call().events)
