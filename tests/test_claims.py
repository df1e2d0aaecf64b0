import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from cablegram.coding.claims import attribute_claims, join_claims
from cablegram.coding.events import code_events
from cablegram.coding.mentions import whole_cues
from cablegram.coding.quotations import quotations
from cablegram.coding.tagging import Labelled
from tests.coding_cases import claim, context, day, event, quote


def test_a_denial_is_a_claim_not_an_event_and_denies_the_report():
    text = "The paper, the Journal, reported that Trump had warned Takaichi. Tokyo has denied the accuracy of that report."
    mentions = [
        claim(text, "reported", "that Trump had warned Takaichi", speaker="the Journal"),
        claim(text, "denied", "the accuracy of that report", stance="denies", speaker="Tokyo", sentence=1),
    ]
    events = [
        event(text, "warned", "REQUEST", actors=["Trump"], recipients=["Takaichi"]),
        event(text, "denied", "REJECT", sentence=1, actors=["Tokyo"]),
    ]
    here = context(text)
    known = join_claims(code_events(events, context=here), attribute_claims(mentions, context=here))
    report, denial = known.claims
    assert [e.type for e in known.events] == ["REQUEST"]
    assert denial.of_claim == report.id
    assert known.events[0].claim_ids == (report.id, denial.id)
    assert (report.speaker.country, report.speaker.sector) == ("USA", "JRN")


def test_a_speech_act_is_not_carried_by_its_own_claim():
    text = "Beijing urged its citizens to leave Japan."
    here = context(text)
    claims = attribute_claims(
        [claim(text, "urged", "its citizens to leave Japan", stance="demands", speaker="Beijing")], context=here
    )
    known = join_claims(code_events([event(text, "urged", "REQUEST", actors=["Beijing"])], context=here), claims)
    assert known.events[0].claim_ids == ()


def test_a_quotation_in_two_halves_keeps_both_and_quotes_the_text():
    text = "“We will not yield,” Takaichi said, “until the ban is lifted.”"
    (found,) = attribute_claims(
        [claim(text, "said", "“We will not yield,”", "“until the ban is lifted.”", speaker="Takaichi")], context=context(text)
    )
    assert found.direct
    assert [p.text for p in found.parts] == ["“We will not yield,”", "“until the ban is lifted.”"]
    assert found.content.text == text[found.content.start : found.content.end] == text


def test_a_quotation_goes_on_over_the_end_of_the_sentence():
    text = "“We are glad,” Takaichi said. “We want them home.” China was silent."
    (found,) = attribute_claims([claim(text, "said", "“We are glad,”", speaker="Takaichi")], context=context(text))
    assert [p.text for p in found.parts] == ["“We are glad,”", "“We want them home.”"]


def test_a_quotation_that_begins_before_its_cue_is_taken_whole():
    text = "“Call a spade a spade. A zone begins with an attack,” Takaichi told lawmakers."
    mention = claim(text, "told", "A zone begins with an attack", speaker="Takaichi", sentence=1)
    (found,) = attribute_claims([mention], context=context(text))
    assert found.content.text == "“Call a spade a spade. A zone begins with an attack,”"


def test_nested_attribution_stays_two_claims_and_the_event_carries_both():
    text = "the Journal reported that Takaichi said China had cut imports."
    here = context(text)
    mentions = [
        claim(text, "reported", "that Takaichi said China had cut imports", speaker="the Journal"),
        claim(text, "said", "China had cut imports", speaker="Takaichi"),
    ]
    known = join_claims(
        code_events([event(text, "cut", "SANCTION", actors=["China"])], context=here), attribute_claims(mentions, context=here)
    )
    assert len(known.events[0].claim_ids) == 2


def test_a_denial_by_the_same_mouth_answers_nothing():
    text = "Tokyo said the talks had failed. Tokyo denied that report."
    mentions = [
        claim(text, "said", "the talks had failed", speaker="Tokyo"),
        claim(text, "denied", "that report", stance="denies", speaker="Tokyo", sentence=1),
    ]
    assert attribute_claims(mentions, context=context(text))[1].of_claim is None


def test_a_mark_that_is_never_closed_does_not_swallow_the_next_quotation():
    assert list(quotations("“Never closed. Then a “closed” one.")) == [(22, 30)]
    assert list(quotations('"Never closed.\nThen a "closed" one.')) == [(22, 30)]


def test_a_quotation_runs_over_line_ends():
    text = "“Call a spade a spade.\n\nA zone begins with an attack,” Takaichi told them."
    assert list(quotations(text)) == [(0, text.index("”") + 1)]


@given(st.text(alphabet='“”" ab.\n', max_size=80))
def test_quotations_never_overlap(text):
    found = list(quotations(text))
    assert all(0 <= s < e <= len(text) for s, e in found)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))


def test_an_auxiliary_belongs_to_its_cue_and_is_none_alone():
    sentence = "Tokyo has denied it and has friends."

    def cue(words, nth=0):
        q = quote(sentence, words, nth)
        return Labelled(start=q.start, end=q.end, label="cue", probability=0.9)

    found = whole_cues(sentence, [cue("has"), cue("denied"), cue("has", 1)])
    assert [sentence[c.start : c.end] for c in found] == ["has denied"]


def test_two_who_speak_as_one_are_named_together_and_are_no_single_actor():
    text = "Tokyo and Japan said it."
    here = context(text)
    both = replace(here, by_span={(0, 15): ("state:JPN", "person:sanae-takaichi")})
    (found,) = attribute_claims([claim(text, "said", "it", speaker="Tokyo and Japan")], context=both)
    assert (found.speaker.name, found.speaker.actor_id, found.speaker.country) == ("Japan and Sanae Takaichi", None, "JPN")


def test_a_nested_claim_knows_the_claim_that_it_stands_in():
    text = "the Journal reported that Takaichi said that police had told Trump of the arrests."
    mentions = [
        claim(text, "reported", "that Takaichi said that police had told Trump of the arrests", speaker="the Journal"),
        claim(text, "said", "that police had told Trump of the arrests", speaker="Takaichi"),
        claim(text, "had told", "of the arrests", speaker="police"),
    ]
    paper, prime_minister, police = attribute_claims(mentions, context=context(text))
    assert [c.depth for c in (paper, prime_minister, police)] == [0, 1, 2]
    assert (paper.within, prime_minister.within, police.within) == (None, paper.id, prime_minister.id)


def test_an_event_told_through_a_claim_has_no_voice_of_the_publisher():
    text = "police said Japan had cut imports. China raised tariffs."
    here = context(text)
    events = [
        event(text, "cut", "SANCTION", actors=["Japan"]),
        event(text, "raised", "SANCTION", sentence=1, actors=["China"]),
    ]
    claims = attribute_claims([claim(text, "said", "Japan had cut imports", speaker="police")], context=here)
    known = join_claims(code_events(events, context=here), claims, published="2024-05-03")
    assert [e.voice for e in known.events] == ["attributed", "publisher"]


def test_figures_that_contradict_each_other_keep_their_speaker_and_day():
    text = "At least 12 people were killed. police said 20 people were killed on Monday."
    here = replace(context(text, times=(day(text, "on Monday", "2024-05-06"),)), published="2024-05-07")
    events = [
        event(text, "killed", "ASSAULT", actors=["12 people"], quantities=["12 people"]),
        event(text, "killed", "ASSAULT", sentence=1, nth=1, actors=["20 people"], quantities=["20 people"]),
    ]
    told = claim(text, "said", "20 people were killed", speaker="police", sentence=1)
    (found,) = attribute_claims([replace(told, said_on=quote(text, "on Monday"))], context=here)
    known = join_claims(code_events(events, context=here), [found], published=here.published)
    figures = {q.low: (q.claim_id, q.as_of) for e in known.events for q in e.quantities}
    assert figures == {12: (None, "2024-05-07"), 20: (found.id, "2024-05-06")}
