from cablegram.coding.events import check_times, code_events
from cablegram.coding.mentions import split_coordination, tidy
from tests.coding_cases import context, day, event, quote


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
