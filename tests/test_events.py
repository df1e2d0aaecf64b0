from dataclasses import replace

import pytest

from cablegram.coding.borrowing import borrow
from cablegram.coding.coreference import Draft, gather
from cablegram.coding.events import check_times, code_events
from cablegram.coding.mentions import is_trigger, split_coordination, tidy
from cablegram.coding.tagging import Labelled
from cablegram.core.records import Sentence
from tests.coding_cases import context, day, event, quote, sentences_of


def test_one_call_mentioned_three_times_is_one_event():
    text = "Trump and Takaichi spoke by phone on Friday. The 25-minute call was their second. Trump told aides about the call."
    mentions = [
        event(text, "spoke", "CONSULT", mode="phone", actors=["Trump", "Takaichi"], times=["Friday"]),
        event(text, "call", "CONSULT", mode="phone", sentence=1, quantities=["25-minute"]),
        event(text, "call", "CONSULT", mode="phone", sentence=2, actors=["Trump"], nth=1),
    ]
    (found,) = code_events(mentions, context=context(text, times=[day(text, "Friday", "2026-01-02")]))
    assert [p.country for p in found.actors] == ["USA", "JPN"]
    assert found.recipients == ()
    assert found.time.edtf == "2026-01-02"
    assert [(q.kind, q.low, q.unit) for q in found.quantities] == [("duration", 25, "minute")]
    assert len(found.evidence) == 3


def test_two_attacks_by_one_side_stay_two_events():
    text = "Beijing shelled the island on Monday. Beijing bombed a port."
    mentions = [
        event(text, "shelled", "ASSAULT", actors=["Beijing"]),
        event(text, "bombed", "ASSAULT", sentence=1, actors=["Beijing"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_what_is_dated_apart_is_not_one_event():
    text = "Trump called Takaichi on Monday. Trump called Takaichi on Friday."
    mentions = [
        event(text, "called", "CONSULT", mode="phone", actors=["Trump"], recipients=["Takaichi"], times=["Monday"]),
        event(
            text, "called", "CONSULT", mode="phone", sentence=1, actors=["Trump"], recipients=["Takaichi"], times=["Friday"], nth=1
        ),
    ]
    times = [day(text, "Monday", "2026-01-05"), day(text, "Friday", "2026-01-02")]
    assert len(code_events(mentions, context=context(text, times=times))) == 2


def test_a_plan_and_its_deed_are_two_events():
    text = "Trump met Takaichi. Trump will meet Takaichi again."
    mentions = [
        event(text, "met", "CONSULT", actors=["Trump"], recipients=["Takaichi"]),
        event(text, "meet", "CONSULT", sentence=1, status="planned", actors=["Trump"], recipients=["Takaichi"]),
    ]
    met, planned = code_events(mentions, context=context(text))
    assert (met.type, met.status) == ("CONSULT", "occurred")
    assert (planned.type, planned.status, planned.quad) == ("AGREE", "planned", 1)


def test_an_event_without_any_party_is_not_coded():
    text = "There were clashes overnight."
    assert code_events([event(text, "clashes", "ASSAULT")], context=context(text)) == ()


def test_a_visit_keeps_visitor_and_host_apart():
    text = "Takaichi visited China."
    (found,) = code_events(
        [event(text, "visited", "CONSULT", mode="visit", actors=["Takaichi"], recipients=["China"])], context=context(text)
    )
    assert [p.country for p in found.actors] == ["JPN"]
    assert [p.country for p in found.recipients] == ["CHN"]
    assert found.score == 4


def test_a_plan_that_lies_in_the_past_is_flagged():
    text = "Trump will visit China on Monday."
    mention = event(text, "visit", "CONSULT", status="planned", actors=["Trump"], recipients=["China"], times=["Monday"])
    events = code_events([mention], context=context(text, times=[day(text, "Monday", "2026-01-05")]))
    assert [f.kind for f in check_times(events, published="2026-02-01")] == ["status_time_conflict"]
    assert check_times(events, published="2026-01-03") == ()


def test_ids_are_the_same_on_every_run():
    text = "Tokyo protested to Beijing."
    mention = event(text, "protested", "ACCUSE", actors=["Tokyo"], recipients=["Beijing"])
    assert code_events([mention], context=context(text)) == code_events([mention], context=context(text))


def test_coordinated_parties_are_told_apart_and_double_names_are_not():
    def parts(words):
        return [q.text for q in split_coordination(words, quote(words, words))]

    assert parts("Trump and Takaichi") == ["Trump", "Takaichi"]
    assert parts("Japan, Australia and several European nations") == ["Japan", "Australia", "several European nations"]
    assert parts("Trinidad and Tobago") == ["Trinidad and Tobago"]
    assert parts("the Ministry of Trade and Industry") == ["the Ministry of Trade and Industry"]


def test_stray_marks_are_no_part_of_a_party():
    text = "Trump & Japan’s"
    assert tidy(text, 0, 7).text == "Trump"
    assert tidy(text, 8, 15).text == "Japan"
    assert tidy("the", 0, 3) is None


def test_a_call_that_names_nobody_takes_the_parties_told_beside_it():
    text = "The accord came during a phone call on Friday. Trump and Takaichi agreed to cooperate."
    mentions = [
        event(text, "call", "CONSULT", mode="phone", times=["Friday"]),
        event(text, "agreed", "AGREE", sentence=1, actors=["Trump", "Takaichi"]),
    ]
    call, _ = code_events(mentions, context=context(text, times=[day(text, "Friday", "2026-01-02")]))
    assert [p.country for p in call.actors] == ["USA", "JPN"]
    assert len(call.evidence) == 2


def test_two_words_for_one_act_in_a_sentence_are_one_event():
    text = "China conducted drills and sent ships."
    mentions = [event(text, "conducted", "MOBILIZE", actors=["China"]), event(text, "drills", "MOBILIZE", actors=["China"])]
    assert len(code_events(mentions, context=context(text))) == 1


def test_two_victims_of_one_sentence_are_two_events():
    text = "China bombed Tokyo and shelled Japan."
    mentions = [
        event(text, "bombed", "ASSAULT", actors=["China"], recipients=["Tokyo"]),
        event(text, "shelled", "ASSAULT", actors=["China"], recipients=["Japan"]),
    ]
    found = code_events(mentions, context=context(text))
    assert len(found) == 2


def test_nobody_is_the_recipient_of_their_own_act():
    text = "China moved ships as China drilled."
    (found,) = code_events([event(text, "moved", "MOBILIZE", actors=["China"], recipients=["China"])], context=context(text))
    assert found.recipients == ()


def test_two_attacks_that_share_no_party_stay_two_events():
    text = "China bombed a depot. That raid by police killed ten."
    mentions = [event(text, "bombed", "ASSAULT", actors=["China"]), event(text, "raid", "ASSAULT", sentence=1, recipients=["ten"])]
    assert len(code_events(mentions, context=context(text))) == 2


def test_criticism_that_an_act_drew_is_aimed_at_whoever_did_it():
    text = "China held drills last week. These exercises drew condemnation from Japan."
    mentions = [
        event(text, "drills", "MOBILIZE", actors=["China"]),
        event(text, "condemnation", "ACCUSE", sentence=1, actors=["Japan"]),
    ]
    _, found = code_events(mentions, context=context(text))
    assert [p.country for p in found.recipients] == ["CHN"]
    assert len(found.evidence) == 2


def test_a_call_and_a_conversation_of_the_same_two_are_one():
    text = "Trump and Takaichi held a call on Friday. During a 25-minute conversation they agreed."
    mentions = [
        event(text, "call", "CONSULT", mode="phone", actors=["Trump", "Takaichi"], times=["Friday"]),
        event(text, "conversation", "CONSULT", mode="phone", sentence=1, quantities=["25-minute"]),
        event(text, "agreed", "AGREE", sentence=1, actors=["they"]),
    ]
    here = context(text, times=[day(text, "Friday", "2026-01-02")])
    two = ("person:donald-trump", "person:sanae-takaichi")
    they = text.index("they")
    found = code_events(mentions, context=replace(here, by_span={**here.by_span, (they, they + 4): two}))
    (call,) = [e for e in found if e.type == "CONSULT"]
    assert call.time.edtf == "2026-01-02"
    assert [q.low for q in call.quantities] == [25]


def test_what_could_be_done_if_somebody_attacked_is_aimed_at_them():
    text = "Japan could intervene should China attack."
    mentions = [
        event(text, "intervene", "ASSAULT", status="hypothetical", actors=["Japan"]),
        event(text, "attack", "ASSAULT", status="hypothetical", actors=["China"]),
    ]
    found = code_events(mentions, context=context(text))
    assert [p.country for p in found[0].recipients] == ["CHN"]


def test_the_planned_meeting_is_the_plan_told_before_and_not_its_neighbours():
    text = "Trump will meet Takaichi. China and Japan spoke. The planned meeting matters."
    mentions = [
        event(text, "meet", "CONSULT", status="planned", actors=["Trump", "Takaichi"]),
        event(text, "spoke", "CONSULT", sentence=1, actors=["China", "Japan"]),
        event(text, "meeting", "CONSULT", sentence=2, status="planned"),
    ]
    found = code_events(mentions, context=context(text))
    assert [len(e.evidence) for e in found] == [2, 1]


def test_what_somebody_is_accused_of_doing_is_theirs():
    text = "Tokyo accused Beijing of shelling the island."
    mentions = [
        event(text, "accused", "ACCUSE", actors=["Tokyo"], recipients=["Beijing"]),
        event(text, "shelling", "ASSAULT", actors=["Tokyo"]),
    ]
    _, shelling = code_events(mentions, context=context(text))
    assert [p.country for p in shelling.actors] == ["CHN"]


def test_what_was_said_during_a_call_was_said_by_those_who_called():
    text = "Trump advised Takaichi against it during a phone call on Monday."
    mentions = [
        event(text, "advised", "REQUEST", actors=["Trump"], recipients=["Takaichi"]),
        event(text, "call", "CONSULT", mode="phone", times=["Monday"]),
    ]
    _, call = code_events(mentions, context=context(text, times=[day(text, "Monday", "2026-01-05")]))
    assert {p.country for p in call.actors} == {"USA", "JPN"}


def test_what_is_dated_after_publication_is_planned():
    text = "Trump hosts Takaichi on Monday."
    mention = event(text, "hosts", "CONSULT", mode="visit", actors=["Trump"], recipients=["Takaichi"], times=["Monday"])
    here = replace(context(text, times=[day(text, "Monday", "2026-01-05")]), published="2026-01-03")
    (found,) = code_events([mention], context=here)
    assert (found.status, found.type) == ("planned", "AGREE")


def test_what_could_be_done_needs_less_of_the_model_s_trust():
    def shy(words):
        start = "Japan could intervene and talk.".index(words)
        return Labelled(start=start, end=start + len(words), label="ASSAULT", probability=0.3)

    assert is_trigger("Japan could intervene and talk.", shy("intervene"))
    assert not is_trigger("Japan could intervene and talk.", shy("talk"))


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("including 7,223 strikes", "7", "7,223"),
        ("with the U.N. special envoy", "the U.", "the U.N."),
        ("the self-ruled island.", "the self", "the self-ruled island"),
        ("the U.S. said", "the U.S.", "the U.S."),
        ("in Libya. Rebels", "Libya", "Libya"),
    ],
)
def test_a_party_or_figure_is_not_cut_inside_a_word(text, words, whole):
    start = text.index(words)
    assert tidy(text, start, start + len(words)).text == whole


def test_views_exchanged_are_the_call_told_before():
    text = "Trump and Takaichi held a call. Trump and Takaichi exchanged views on trade."
    mentions = [
        event(text, "call", "CONSULT", mode="phone", actors=["Trump", "Takaichi"]),
        event(text, "exchanged views", "CONSULT", sentence=1, mode="third-party", actors=["Trump", "Takaichi"]),
    ]
    (found,) = code_events(mentions, context=context(text))
    assert (found.mode, len(found.evidence)) == ("phone", 2)


def test_a_definite_noun_takes_up_an_act_whose_doer_it_leaves_open():
    text = "Police arrested nine men. A judge was informed. The arrests of the men drew praise."
    mentions = [
        event(text, "arrested", "COERCE", mode="arrest", actors=["Police"], recipients=["nine men"]),
        event(text, "arrests", "COERCE", mode="arrest", sentence=2, recipients=["the men"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 1


def test_the_army_s_next_deed_is_no_definite_noun():
    text = "China shelled a port. The army bombed a depot."
    mentions = [
        event(text, "shelled", "ASSAULT", actors=["China"]),
        event(text, "bombed", "ASSAULT", sentence=1, actors=["The army"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_a_deed_told_again_of_the_same_patient_is_one_event():
    text = "Militants released five workers. The men were handed to the governor."
    mentions = [
        event(text, "released", "RETREAT", mode="release", actors=["Militants"], recipients=["five workers"]),
        event(text, "handed", "RETREAT", mode="release", sentence=1, recipients=["The men"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 1


def test_a_denial_takes_up_the_act_told_before():
    text = 'China seized a trawler. Tokyo protested. "There was no seizure," a spokesman said.'
    mentions = [
        event(text, "seized", "COERCE", mode="seize", actors=["China"], recipients=["a trawler"]),
        event(text, "seizure", "COERCE", mode="seize", sentence=2, status="negated"),
    ]
    (found,) = code_events(mentions, context=context(text))
    assert (found.status, len(found.evidence)) == ("occurred", 2)


def test_coordinated_verbs_with_objects_of_their_own_are_two_acts():
    text = "China seized a port and arrested a captain."
    mentions = [
        event(text, "seized", "COERCE", mode="seize", actors=["China"]),
        event(text, "arrested", "COERCE", mode="arrest", actors=["China"], recipients=["a captain"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_an_agreement_and_the_meeting_agreed_on_are_two_events():
    text = "Trump and Takaichi agreed to hold a meeting."
    mentions = [
        event(text, "agreed", "AGREE", status="planned", actors=["Trump", "Takaichi"]),
        event(text, "meeting", "AGREE", status="planned", actors=["Trump", "Takaichi"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_his_appeal_is_the_latest_one_told():
    text = "Tokyo urged calm. Trump called for a truce. His appeal was heard."
    mentions = [
        event(text, "urged", "REQUEST", mode="change", actors=["Tokyo"]),
        event(text, "called", "REQUEST", mode="change", sentence=1, actors=["Trump"]),
        event(text, "appeal", "REQUEST", mode="change", sentence=2),
    ]
    assert [len(e.evidence) for e in code_events(mentions, context=context(text))] == [1, 2]


def test_a_definite_noun_with_another_doer_is_another_act():
    text = "China raided a port. The raid by Italian police drew praise."
    mentions = [
        event(text, "raided", "ASSAULT", mode="firearms", actors=["China"]),
        event(text, "raid", "ASSAULT", mode="firearms", sentence=1, actors=["police"], nth=1),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_a_later_mention_is_judged_by_the_words_since_the_one_before_it():
    text = "China seized a port and a bridge. China's seizure, impounding ships, drew praise."
    mentions = [
        event(text, "seized", "COERCE", mode="seize", actors=["China"]),
        event(text, "seizure", "COERCE", mode="seize", sentence=1, actors=["China"]),
        event(text, "impounding", "COERCE", mode="seize", sentence=1, actors=["China"]),
    ]
    (found,) = code_events(mentions, context=context(text))
    assert len(found.evidence) == 2


def test_what_follows_a_noun_in_its_sentence_may_be_done_by_whoever_the_verb_before_it_names():
    text = "China made use of force, shelling a port."
    mentions = [
        event(text, "use", "ASSAULT", actors=["China"]),
        event(text, "force", "ASSAULT"),
        event(text, "shelling", "ASSAULT", actors=["China"]),
    ]
    assert len(code_events(mentions, context=context(text))) == 1


class Measured(str):
    """A text that remembers the longest slice taken of it."""

    __slots__ = ("longest",)

    def __getitem__(self, key):
        found = super().__getitem__(key)
        self.longest = max(getattr(self, "longest", 0), len(found))
        return found


@pytest.mark.parametrize("kind", ["COERCE", "CONSULT", "ACCUSE"])
@pytest.mark.parametrize("split", [True, False])
def test_a_mention_costs_no_more_at_the_end_of_a_long_text_than_at_its_start(kind, split):
    unit = "China met them. "
    text = unit * 400
    (one,) = code_events([event(unit, "met", kind, actors=["China"])], context=context(unit))
    drafts = []
    for n in range(400):
        trigger, actor = (replace(p, start=p.start + n * len(unit), end=p.end + n * len(unit)) for p in (one.trigger, *one.actors))
        drafts.append(Draft(event=replace(one, trigger=trigger, actors=(actor,)), sentence=n if split else 0))
    measured = Measured(text)
    sentences = sentences_of(text) if split else (Sentence(start=0, end=len(text)),)  # without a stop all is one sentence
    gather(borrow(drafts, text=measured, sentences=sentences), text=measured)
    assert measured.longest <= 500


@pytest.mark.parametrize("status", ["negated", "hypothetical"])
def test_a_denial_s_details_are_no_facts_of_what_happened(status):
    text = (
        "China seized a trawler. Tokyo doubts China's seizure of 12 boats from Japan on Friday. "
        "China's seizure of the trawler lasted hours."
    )
    mentions = [
        event(text, "seized", "COERCE", actors=["China"]),
        event(
            text,
            "seizure",
            "COERCE",
            sentence=1,
            status=status,
            mode="seize",
            actors=["China"],
            recipients=["Japan"],
            times=["Friday"],
            quantities=["12 boats"],
        ),
        event(text, "seizure", "COERCE", sentence=2, actors=["China"], nth=1),
    ]
    first, second, third = sentences_of(text)
    (found,) = code_events(mentions, context=context(text, times=[day(text, "Friday", "2026-01-02")]))
    assert (found.status, found.mode, found.recipients, found.time, found.quantities) == ("occurred", None, (), None, ())
    assert [s.start for s in found.evidence] == [first.start, third.start, second.start]


@pytest.mark.parametrize(
    "words",
    [
        "troops' raid",
        "troops’ raid",
        "the army's raid",
        "the army’s raid",
        "'the raid",
        "‘the raid",
        '"the raid',
        "“the raid",
        "(the raid",
    ],
)
def test_an_apostrophe_or_a_quotation_mark_hides_no_definite_noun(words):
    text = f"China raided a port. Many praised {words}."
    mentions = [
        event(text, "raided", "ASSAULT", actors=["China"]),
        event(text, "raid", "ASSAULT", sentence=1, nth=1),
    ]
    (found,) = code_events(mentions, context=context(text))
    assert len(found.evidence) == 2


@pytest.mark.parametrize("words", ["the officers' union", "the officers’ union", "Cairo's police"])
def test_a_possessive_within_a_party_makes_no_definite_noun_of_its_deed(words):
    text = f"China shelled a port. In July {words} bombed a depot."
    mentions = [
        event(text, "shelled", "ASSAULT", actors=["China"]),
        event(text, "bombed", "ASSAULT", sentence=1, actors=[words]),
    ]
    assert len(code_events(mentions, context=context(text))) == 2


def test_what_one_of_two_intends_with_a_third_is_not_what_the_two_have_agreed_on():
    text = "Trump and Takaichi will hold a meeting this spring. Trump's stated intention to visit China in April complicates it."
    found = code_events(
        [
            event(text, "meeting", "AGREE", status="planned", actors=["Trump", "Takaichi"]),
            event(text, "intention", "AGREE", status="planned", sentence=1, actors=["Trump"], recipients=["China"]),
            event(text, "visit", "AGREE", status="planned", sentence=1, actors=["Trump"], recipients=["China"]),
        ],
        context=context(text),
    )
    assert [e.trigger.text for e in found] == ["meeting", "intention"]


def test_the_country_that_two_leaders_are_to_visit_is_not_one_of_the_visitors():
    text = "Trump and Takaichi agreed to arrange the visit to China this spring."
    (found,) = code_events(
        [event(text, "visit", "CONSULT", status="planned", actors=["Trump", "Takaichi"], recipients=["China"])],
        context=context(text),
    )
    assert [p.text for p in found.actors] == ["Trump", "Takaichi"]
    assert [p.text for p in found.recipients] == ["China"]
