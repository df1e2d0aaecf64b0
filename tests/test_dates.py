from dataclasses import replace

from cablegram.coding.chronology import NEWS_OF_THE_DAY
from cablegram.coding.coreference import Draft
from cablegram.coding.events import code_events
from cablegram.core.records import EventTime
from tests.coding_cases import context, event
from training.corpus import AnnotatedSentence, Item, parse_event
from training.dates import compare, days_of, report, wrong

SENTENCES = (
    ("Oslo bombed Tunis on Tuesday.", "ASSAULT occurred | t: bombed | a: Oslo | id: e1 | d: 2026-03-03"),
    ("Oslo warned Tunis.", "THREATEN planned | t: warned | a: Oslo | d: -"),
    ("The raid killed ten.", "ASSAULT occurred | t: raid | same: e1"),
)
TEXT = " ".join(text for text, _ in SENTENCES)


def article(*, last=""):
    sentences = [
        AnnotatedSentence(text, "a.ann", events=[parse_event(line + (last if n == 2 else ""), text)])
        for n, (text, line) in enumerate(SENTENCES)
    ]
    return Item("a-1", "2026-03-06", None, sentences)


def time(edtf, *, earliest, latest, rule="as written"):
    return EventTime(start=0, end=4, text="Oslo", edtf=edtf, earliest=earliest, latest=latest, precision="day", rule=rule)


def draft(trigger, kind, when):
    e = code_events([event(TEXT, trigger, kind, actors=["Oslo"])], context=context(TEXT))[0]
    return Draft(event=replace(e, time=when), sentence=0)


TUESDAY = time("2026-03-03", earliest="2026-03-03", latest="2026-03-03")


def test_an_event_is_right_when_both_its_days_are():
    (found,) = compare(article(), [draft("bombed", "ASSAULT", TUESDAY)]).found
    assert (found.right, found.kind) == (True, "day")
    (late,) = compare(article(), [draft("bombed", "ASSAULT", replace(TUESDAY, latest=None))]).found
    assert not late.right


def test_a_chain_counts_once_and_is_looked_up_by_any_of_its_mentions():
    told = compare(article(), [draft("raid", "ASSAULT", TUESDAY)])
    assert (told.events, [d.right for d in told.found]) == (2, [True])


def test_nothing_is_right_where_the_text_gives_nothing():
    (found,) = compare(article(), [draft("warned", "THREATEN", None)]).found
    assert (found.right, found.kind, found.status, found.gold_status) == (True, "none", "occurred", "planned")


def test_the_news_of_the_day_must_say_so():
    item = article()
    item.sentences[1].events[0] = replace(item.sentences[1].events[0], date="news")
    by_rule = time("2026-03-06", earliest="2026-03-06", latest="2026-03-06", rule=NEWS_OF_THE_DAY)
    for when, right in ((by_rule, True), (replace(by_rule, rule="weekday"), False)):
        (found,) = compare(item, [draft("warned", "THREATEN", when)]).found
        assert (found.right, found.kind) == (right, "news")


def test_open_bounds_ask_for_one_day_only():
    assert days_of("2026-03-01/..", published=None) == ("2026-03-01", None)
    assert days_of("../2026-03", published=None) == (None, "2026-03-31")


def test_the_report_counts_by_kind_and_lists_what_is_wrong():
    told = [compare(article(), [draft("bombed", "ASSAULT", None), draft("warned", "THREATEN", None)])]
    assert report(told)[:3] == ["events with a gold date 2, found 2", "date, all: 1/2 = 50.0", "not contradicted: 1/2 = 50.0"]
    assert "date, day: 0/1 = 0.0" in report(told)
    assert "status: 1/2 = 50.0" in report(told)
    (line,) = wrong(told)
    assert line.startswith("a-1 occurred>occurred gold 2026-03-03 said -")


def test_a_wider_or_narrower_date_does_not_contradict_the_gold_one():
    since = replace(TUESDAY, latest=None)
    week = replace(TUESDAY, earliest="2026-03-02", latest="2026-03-08")
    monday = replace(TUESDAY, earliest="2026-03-02", latest="2026-03-02")
    for when, fits in ((TUESDAY, True), (since, True), (week, True), (monday, False), (None, False)):
        (found,) = compare(article(), [draft("bombed", "ASSAULT", when)]).found
        assert found.fits == fits
