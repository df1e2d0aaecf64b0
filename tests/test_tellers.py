"""Two speakers' accounts that differ stay two events, and a headline is nobody's own voice."""

from dataclasses import replace

import pytest

from cablegram.coding.claims import attribute_claims
from cablegram.coding.events import code_events
from cablegram.core.records import Block
from cablegram.reporting.statements import make_statement, read
from cablegram.running.pipeline import spoken, without_headlines
from tests.coding_cases import claim, context, event
from tests.reporting_cases import Case


@pytest.mark.parametrize(
    ("second", "doers", "number"),
    [("Tokyo", ["China"], 2), ("the Journal", ["China"], 1), (None, ["China"], 1)],
)
def test_two_speakers_of_whom_one_names_who_did_it_tell_of_two_events(second, doers, number):
    text = f"A bomb killed 12 people, the Journal reported. China killed 12 people, {second or 'Tokyo'} said."
    events = [
        event(text, "killed", "ASSAULT", recipients=["12 people"]),
        event(text, "killed", "ASSAULT", sentence=1, actors=doers, recipients=["12 people"], nth=1),
    ]
    told = [claim(text, "reported", "A bomb killed 12 people", speaker="the Journal")]
    if second:
        told.append(claim(text, "said", "China killed 12 people", speaker=second, sentence=1))
    assert len(code_events(events, context=context(text), told=told)) == number


@pytest.mark.parametrize(("dead", "number"), [("31", 2), ("12", 1)])
def test_two_speakers_who_count_the_dead_differently_tell_of_two_events(dead, number):
    text = f"China killed 12 people, the Journal reported. China killed {dead} people, Tokyo said."
    events = [
        event(text, "killed", "ASSAULT", actors=["China"], recipients=["12 people"], quantities=["12 people"]),
        event(
            text,
            "killed",
            "ASSAULT",
            sentence=1,
            actors=["China"],
            recipients=[f"{dead} people"],
            quantities=[f"{dead} people"],
            nth=1,
        ),
    ]
    told = [
        claim(text, "reported", "China killed 12 people", speaker="the Journal"),
        claim(text, "said", f"China killed {dead} people", speaker="Tokyo", sentence=1),
    ]
    assert len(code_events(events, context=context(text), told=told)) == number


def test_the_label_names_who_says_the_sentence_that_is_quoted():
    c = Case(text="A bomb killed 12 people, the Courier said. The army killed them, activists told reporters.")
    one = c.claim("one", "asserts", "said", "A bomb killed 12 people", speaker="the Courier")
    c.claim("two", "asserts", "told", "The army killed them", speaker="activists")
    made = c.event("ASSAULT", "killed", evidence="A bomb", claim_ids=(one.id,))
    told = replace(made, evidence=(c.sentence("The army"), *made.evidence))
    reading = read(c.analysis(), number=1)
    assert [a.speaker for a in make_statement(reading, told, number=1).label.according_to] == ["activists"]
    assert [a.speaker for a in make_statement(reading, made, number=1).label.according_to] == ["the Courier"]


@pytest.mark.parametrize(("says", "left"), [(True, 1), (False, 2)])
def test_a_headline_adds_no_voice_to_what_the_body_tells_only_as_a_claim(says, left):
    text = "Takaichi: China cut imports. China has cut imports, Takaichi said."
    events = [
        event(text, "cut", "SANCTION", sentence=1, actors=["China"], nth=1),
        event(text, "cut", "SANCTION", actors=["China"]),
    ]
    here = context(text)
    (coded,) = code_events(events, context=here)
    said = [claim(text, "said", "China has cut imports", speaker="Takaichi", sentence=1)] if says else []
    blocks = [Block(start=0, end=28, kind="title"), Block(start=29, end=len(text), kind="body")]
    (found,) = without_headlines([coded], attribute_claims(said, context=here), blocks=blocks)
    assert (len(coded.evidence), len(found.evidence)) == (2, left)


@pytest.mark.parametrize(
    ("body", "cue", "speaker", "stance", "kept"),
    [
        ("Tokyo denied that troops had left Libya.", "denied", "Tokyo", "denies", [":", "denied"]),
        ("the Kremlin denied that troops had left Libya.", "denied", "the Kremlin", "denies", ["denied"]),
        ("Trump said that troops had left Libya.", "said", "Trump", "asserts", ["said"]),
        ("Trump said that prices rose.", "said", "Trump", "asserts", [":", "said"]),
    ],
)
def test_a_headline_that_names_its_speaker_is_a_claim_unless_the_body_has_it(body, cue, speaker, stance, kept):
    text = f"Kremlin: troops left Libya\n\n{body}"
    blocks = (Block(start=0, end=26, kind="title"), Block(start=28, end=len(text), kind="body"))
    told = body.partition(f"{cue} ")[2][:-1]
    said = (claim(text, ":", "troops left Libya", speaker="Kremlin"), claim(text, cue, told, speaker=speaker, stance=stance))
    assert [m.cue.text for m in spoken(said, blocks=blocks)] == kept
