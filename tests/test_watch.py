"""Watching feeds into a ledger, against a real server with faults; only the clock and the pace are not real."""

import json
import subprocess
import sys
import time
from datetime import date, timedelta

import click
import pytest
from click.testing import CliRunner

from cablegram.core.errors import CablegramError
from cablegram.core.records import Failure
from cablegram.core.settings import Settings
from cablegram.core.stories import Decision
from cablegram.reading.feeds import Source, read_opml
from cablegram.running.jobs import Added
from cablegram.running.store import Ledger
from cablegram.running.store_decisions import decide_on
from cablegram.running.store_feeds import feed_rows, forget_feed, remember_feeds
from cablegram.running.store_manifest import runs
from cablegram.running.watching import Plan, Polled, moment, watch_feeds
from cablegram.serving.cli import cli
from cablegram.serving.watch import _Counts, _tell
from tests.local_server import START, Clock, serving, visitor

STORY = "The ministers of Peru and Chile met in Lima on Friday and agreed on quotas for squid, the ministry said."


def page(words=STORY, head=""):
    return (
        f"<!doctype html><html><head><title>Talks in Lima</title>{head}</head><body><article><p>{words}</p></article></body></html>"
    )


def rss(*links, head="", day="Wed, 04 Mar 2026 08:00:00 GMT", title="Report"):
    dated = f"<pubDate>{day}</pubDate>" if day else ""
    items = "".join(f"<item><guid>{link}</guid><link>{link}</link><title>{title} {link}</title>{dated}</item>" for link in links)
    return f"<rss version='2.0'><channel><title>World</title>{head}{items}</channel></rss>"


@pytest.fixture
def site():
    with serving() as found:
        yield found


@pytest.fixture
def ledger(tmp_path):
    with Ledger(tmp_path / "news.db") as book:
        yield book


@pytest.fixture
def clock():
    return Clock()


def watch(ledger, clock, *urls, **more):
    remember_feeds(ledger, [Source(url=url) for url in urls], now=moment(clock.now()))
    plan = Plan(settings=Settings(today=date(2026, 3, 5)), once=True, **more)
    return list(watch_feeds(ledger, visitor(clock), plan=plan))


def again(ledger, clock, *, after=timedelta(minutes=16)):
    clock.at += after
    return watch(ledger, clock)


def kinds(outcomes):
    return [type(outcome).__name__ for outcome in outcomes]


def row(ledger, url):
    (found,) = feed_rows(ledger, urls=[url])
    return found


def minutes_ahead(ledger, clock, url):
    due = time.mktime(time.strptime(row(ledger, url).due[:19], "%Y-%m-%dT%H:%M:%S"))
    return round((due - time.mktime(clock.now().timetuple())) / 60)


def test_what_a_feed_lists_comes_into_the_ledger_with_its_address_and_day(site, ledger, clock):
    site.answer("/rss", rss("/a?utm_source=rss", "/b"), kind="application/rss+xml")
    site.answer("/a", page())
    site.answer("/b", page(STORY + " Ecuador was not there.", "<meta property='article:published_time' content='2026-03-03'>"))
    outcomes = watch(ledger, clock, f"{site.url}/rss")
    assert kinds(outcomes) == ["Polled", "Added", "Added"]
    first, second = (outcome.document for outcome in outcomes[1:])
    assert (first.url, first.published, first.published_from) == (f"{site.url}/a", "2026-03-04", "feed")
    assert first.fetched == moment(START)
    assert (second.published, second.published_from) == ("2026-03-03", "meta")
    assert [c.source for c in second.date_candidates] == ["meta", "feed"]
    assert outcomes[1].analysis.events
    health = row(ledger, f"{site.url}/rss")
    assert (health.state, health.items, health.waiting, health.succeeded, health.title) == ("ok", 2, 0, moment(START), "World")


def test_an_item_without_a_date_leaves_the_day_open(site, ledger, clock):
    site.answer("/rss", rss("/a", day=None))
    site.answer("/a", page())
    assert watch(ledger, clock, f"{site.url}/rss")[1].document.published is None


def test_what_has_not_changed_is_not_sent_again(site, ledger, clock):
    site.answer("/rss", rss("/a"), ETag='"1"', Last_Modified="Wed, 04 Mar 2026 08:00:00 GMT")
    site.answer("/a", page())
    watch(ledger, clock, f"{site.url}/rss")
    (second,) = again(ledger, clock)
    assert (second.state, second.items, second.fresh) == ("ok", 1, 0)
    headers = site.asked[-1][1]
    assert (headers["If-None-Match"], headers["If-Modified-Since"]) == ('"1"', "Wed, 04 Mar 2026 08:00:00 GMT")
    assert site.paths() == ["/rss", "/a", "/rss"]


def test_a_feed_is_not_asked_before_it_is_due(site, ledger, clock):
    site.answer("/rss", rss())
    watch(ledger, clock, f"{site.url}/rss")
    assert again(ledger, clock, after=timedelta(minutes=10)) == []
    assert kinds(again(ledger, clock, after=timedelta(minutes=6))) == ["Polled"]


@pytest.mark.parametrize(
    ("head", "headers", "minutes"), [("<ttl>60</ttl>", {}, 60), ("", {"Cache_Control": "public, max-age=7200"}, 120)]
)
def test_a_feed_that_wishes_to_be_asked_rarely_is(site, ledger, clock, head, headers, minutes):
    site.answer("/rss", rss(head=head), **headers)
    watch(ledger, clock, f"{site.url}/rss")
    assert minutes_ahead(ledger, clock, f"{site.url}/rss") == minutes


def test_an_edited_item_is_read_again_and_an_unchanged_page_adds_nothing(site, ledger, clock):
    site.answer("/rss", rss("/a"))
    site.answer("/a", page(), ETag='"a"')
    watch(ledger, clock, f"{site.url}/rss")
    site.answer("/rss", rss("/a", title="Corrected report"))
    assert kinds(again(ledger, clock)) == ["Polled"]  # the page was asked for, and has not changed
    assert site.paths()[-1] == "/a"
    site.answer("/rss", rss("/a", title="Corrected again"))
    site.answer("/a", page(STORY.replace("Friday", "Thursday")))
    assert kinds(again(ledger, clock)) == ["Polled", "Added"]
    assert len(list(ledger.documents())) >= 1


def test_a_watch_tells_which_decisions_an_edit_has_left_behind(site, ledger, clock, capsys):
    site.answer("/rss", rss("/a"))
    site.answer("/a", page())
    watch(ledger, clock, f"{site.url}/rss")
    event = next(ledger.events()).id
    decide_on(ledger, Decision(verb="reject", one=event, by="anna"))
    site.answer("/rss", rss("/a", title="Corrected"))
    site.answer("/a", page(STORY.replace("Friday", "Thursday")))
    added = again(ledger, clock)[-1]
    assert [d.one for d in added.lapsed] == [event]
    _tell(added, _Counts())
    assert f"no longer holds: reject {event} by anna" in capsys.readouterr().err


def test_one_page_in_two_feeds_is_read_once(site, ledger, clock):
    site.answer("/one", rss("/a", title="One says"))
    site.answer("/two", rss("/a", title="Two says"))
    site.answer("/a", page())
    watch(ledger, clock, f"{site.url}/one", f"{site.url}/two")
    again(ledger, clock)
    assert site.paths().count("/a") == 1


def broken_off(handler):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n<rss>")
    handler.close_connection = True


FAULTS = {
    "/404": ((404, {}, b""), "failing", "nothing here (404)"),
    "/410": ((410, {}, b""), "gone", "taken away for good"),
    "/500": ((500, {}, b""), "failing", "the server failed (500)"),
    "/page": ((200, {"Content-Type": "text/html"}, page().encode()), "not_a_feed", "a web page, not a feed"),
    "/words": ((200, {"Content-Type": "application/rss+xml"}, b"words"), "not_a_feed", "neither RSS nor Atom"),
    "/none": ((200, {}, b""), "not_a_feed", "empty"),
    "/empty": ((200, {}, rss().encode()), "empty", None),
    "/cut": (broken_off, "failing", "broke off"),
    "/loop": ((302, {"Location": "/loop"}, b""), "refused", "redirected more than"),
    "/robots": ((200, {}, rss().encode()), "refused", "robots.txt"),
    "/out": ((302, {"Location": "ftp://e.org/"}, b""), "refused", "not a web address"),
}


def test_broken_feeds_are_told_apart_and_never_stop_the_others(site, ledger, clock):
    site.pages.update({path: answer for path, (answer, _, _) in FAULTS.items()})
    site.answer("/robots.txt", "User-agent: *\nDisallow: /robots", kind="text/plain")
    site.answer("/good", rss("/a"))
    site.answer("/a", page())
    outcomes = watch(ledger, clock, *[site.url + path for path in (*FAULTS, "/good")])
    found = {o.url.removeprefix(site.url): o for o in outcomes if isinstance(o, Polled)}
    for path, (_, state, told) in FAULTS.items():
        assert found[path].state == state, found[path]
        assert (told in found[path].told) if told else found[path].told is None
    assert found["/good"].state == "ok"
    assert kinds(outcomes).count("Added") == 1


def test_a_fault_of_our_own_on_one_feed_leaves_the_others(site, ledger, clock, monkeypatch):
    def read_feed(data, **more):
        if b"cursed" in data:
            raise ZeroDivisionError
        return original(data, **more)

    from cablegram.running import watching  # noqa: PLC0415

    original = watching.read_feed
    monkeypatch.setattr(watching, "read_feed", read_feed)
    site.answer("/bad", rss(head="cursed"))
    site.answer("/good", rss())
    states = {o.url.removeprefix(site.url): o.state for o in watch(ledger, clock, f"{site.url}/bad", f"{site.url}/good")}
    assert states == {"/bad": "failing", "/good": "empty"}


def test_a_failing_feed_is_asked_more_and_more_rarely_until_it_is_well(site, ledger, clock):
    url = f"{site.url}/rss"
    site.answer("/rss", status=500)
    ahead = []
    for _ in range(9):
        watch(ledger, clock, url)
        ahead.append(minutes_ahead(ledger, clock, url))
        clock.at += timedelta(minutes=ahead[-1] + 1)
    assert ahead == [30, 60, 120, 240, 480, 960, 1440, 1440, 1440]
    assert row(ledger, url).failures == 9
    site.answer("/rss", rss())
    watch(ledger, clock, url)
    assert (row(ledger, url).failures, row(ledger, url).state, minutes_ahead(ledger, clock, url)) == (0, "empty", 15)


def test_a_feed_that_asks_for_a_rest_gets_all_of_it(site, ledger, clock):
    site.answer("/rss", status=429, Retry_After="7200")
    (told,) = watch(ledger, clock, f"{site.url}/rss")
    assert "more rarely (429), for 7200 seconds" in told.told
    assert minutes_ahead(ledger, clock, f"{site.url}/rss") == 120


def test_a_page_that_fails_is_tried_four_times_and_then_given_up(site, ledger, clock):
    site.answer("/rss", rss("/a"))
    site.answer("/a", status=503)
    assert kinds(watch(ledger, clock, f"{site.url}/rss")) == ["Polled", "Failure"]
    for _ in range(3):
        assert "Failure" in kinds(again(ledger, clock, after=timedelta(hours=1)))
    assert row(ledger, f"{site.url}/rss").lost == 1
    assert "Failure" not in kinds(again(ledger, clock, after=timedelta(hours=20)))
    assert site.paths().count("/a") == 4


def test_a_page_that_failed_and_came_later_is_no_failure_of_the_ledger(site, ledger, clock):
    site.answer("/rss", rss("/a"))
    site.answer("/a", status=500)
    watch(ledger, clock, f"{site.url}/rss")
    assert [f.kind for f in ledger.failures()] == ["server_error"]
    site.answer("/a", page())
    assert "Added" in kinds(again(ledger, clock))
    assert list(ledger.failures()) == []


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        ("application/pdf", b"%PDF-1.7", "not_a_page"),
        ("text/html", b" ", "no_article"),
        (
            "text/html",
            page("Los ministros de Perú y Chile se reunieron en Lima el viernes y acordaron las cuotas de pota.").encode(),
            "not_english",
        ),
    ],
)
def test_what_is_no_english_article_is_told_once(site, ledger, clock, kind, body, told):
    site.answer("/rss", rss("/a"))
    site.answer("/a", body, kind=kind)
    failure = watch(ledger, clock, f"{site.url}/rss")[1]
    assert isinstance(failure, Failure)
    assert (failure.kind, failure.source) == (told, f"{site.url}/a")
    again(ledger, clock, after=timedelta(days=1))
    assert site.paths().count("/a") == 1


def test_a_watch_that_is_killed_goes_on_without_losing_or_doubling(site, ledger, clock):
    """Ended after each step in turn: what it has given out is in the ledger, and the rest still waits."""
    names = [f"/{n}" for n in range(4)]
    site.answer("/rss", rss(*names), ETag='"1"')
    for n, name in enumerate(names):
        site.answer(name, page(f"{STORY} Report number {n}."))
    remember_feeds(ledger, [Source(url=f"{site.url}/rss")], now=moment(clock.now()))
    plan = Plan(settings=Settings(today=date(2026, 3, 5)), once=True)
    added = 0
    for _ in range(20):
        run = watch_feeds(ledger, visitor(clock), plan=plan)
        step = next(run, None)
        run.close()
        if step is None:
            break
        added += isinstance(step, Added) and step.analysis is not None
    assert added == len(list(ledger.documents())) == 4
    assert row(ledger, f"{site.url}/rss").waiting == 0


def test_a_page_whose_reading_was_not_noted_is_read_again_and_not_doubled(site, ledger, clock, monkeypatch):
    def killed(*_, **__):
        raise KeyboardInterrupt

    site.answer("/rss", rss("/a"))
    site.answer("/a", page())
    monkeypatch.setattr("cablegram.running.watching.settle_page", killed)
    with pytest.raises(KeyboardInterrupt):
        watch(ledger, clock, f"{site.url}/rss")
    monkeypatch.undo()
    (known,) = watch(ledger, clock)
    assert known.analysis is None
    assert len(list(ledger.documents())) == 1


def test_hosts_are_asked_in_turn_and_none_too_fast(site, ledger, clock):
    with serving() as other:
        for host in (site, other):
            host.answer("/rss", rss("/a", "/b"))
            host.answer("/a", page(f"{STORY} At {host.port}."))
            host.answer("/b", page(f"{STORY} Again at {host.port}."))
        remember_feeds(ledger, [Source(url=f"{site.url}/rss"), Source(url=f"http://localhost:{other.port}/rss")], now=moment(START))
        plan = Plan(settings=Settings(today=date(2026, 3, 5)), once=True)
        outcomes = list(watch_feeds(ledger, visitor(clock, pause=2.0), plan=plan))
    assert kinds(outcomes).count("Added") == 4
    assert (clock.now() - START).total_seconds() <= 2.0 * 5  # two hosts side by side: three requests and robots.txt each


def test_a_watch_sleeps_until_something_is_due(site, ledger, clock):
    site.answer("/rss", rss())
    remember_feeds(ledger, [Source(url=f"{site.url}/rss")], now=moment(clock.now()))
    run = watch_feeds(ledger, visitor(clock), plan=Plan(settings=Settings(today=date(2026, 3, 5))))
    polls = [next(run) for _ in range(3)]
    run.close()
    assert [poll.state for poll in polls] == ["empty"] * 3
    assert clock.slept == [900.0, 900.0]


def test_a_feed_that_is_forgotten_leaves_its_articles(site, ledger, clock):
    site.answer("/rss", rss("/a"))
    site.answer("/a", page())
    watch(ledger, clock, f"{site.url}/rss")
    assert forget_feed(ledger, f"{site.url}/rss")
    assert not forget_feed(ledger, f"{site.url}/rss")
    assert list(feed_rows(ledger)) == []
    assert len(list(ledger.documents())) == 1


def run(*words):
    return CliRunner().invoke(cli, ["watch", *words], catch_exceptions=False, standalone_mode=False)


def test_the_command_watches_a_list_shows_its_health_and_writes_it_out(site, tmp_path):
    site.answer("/rss", rss())
    opml = tmp_path / "feeds.opml"
    opml.write_text(f"<opml><body><outline text='World'><outline text='A' xmlUrl='{site.url}/rss'/></outline></body></opml>")
    book = str(tmp_path / "n.db")
    result = run(str(opml), "--once", "--allow-private", "--ledger", book)
    assert result.return_value == 0
    assert "empty feed" in result.stdout
    assert "1 poll, 0 failed; 0 articles added" in result.stderr
    (health,) = [json.loads(line) for line in run("--status", "--ledger", book, "--format", "jsonl").stdout.splitlines()]
    assert (health["state"], health["items"], health["folders"]) == ("empty", 0, ["World"])
    run("--export", str(tmp_path / "out.opml"), "--ledger", book)
    assert read_opml((tmp_path / "out.opml").read_bytes(), name="out") == (
        Source(url=f"{site.url}/rss", title="A", folders=("World",)),
    )


def test_the_command_refuses_this_machine_unless_told(site, tmp_path):
    site.answer("/rss", rss())
    result = run(f"{site.url}/rss", "--once", "--ledger", str(tmp_path / "n.db"))
    assert result.return_value == 1
    assert "private or local address; --allow-private reads such ones" in result.stderr
    assert not site.asked


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["missing.opml"], "No such file"),
        (["--once", "--ledger", "{folder}/none.db"], "no ledger at"),
        (["--status", "--export", "x.opml"], "stands alone"),
        (["--every", "5s", "--once"], "a minute or more"),
    ],
)
def test_wrong_use_says_what_to_do(words, told, tmp_path):
    with pytest.raises((click.ClickException, CablegramError), match=told):
        run(*[word.format(folder=tmp_path) for word in words])


def test_ctrl_c_ends_a_watch_cleanly_and_the_same_command_goes_on(site, tmp_path, monkeypatch):
    def interrupted(_):
        raise KeyboardInterrupt

    site.answer("/rss", rss())
    monkeypatch.setattr("cablegram.serving.watch.time.sleep", interrupted)  # in the pause after robots.txt
    result = run(f"{site.url}/rss", "--allow-private", "--ledger", str(tmp_path / "n.db"))
    assert result.return_value == 0
    assert "0 polls, 0 failed; 0 articles added, 0 known already, 0 failed; stopped, the same command goes on" in result.stderr
    with Ledger(tmp_path / "n.db") as book:
        assert [bool(r.ended) for r in runs(book)] == [True], "Ctrl-C is how a watch ends"
    assert run(f"{site.url}/rss", "--allow-private", "--once", "--ledger", str(tmp_path / "n.db")).return_value == 130
    monkeypatch.undo()
    monkeypatch.setattr("cablegram.serving.watch.time.sleep", lambda _: None)
    assert run("--allow-private", "--once", "--ledger", str(tmp_path / "n.db")).return_value == 0


def test_sigterm_ends_a_watch_cleanly(site, tmp_path):
    site.answer("/rss", rss())
    command = [sys.executable, "-m", "cablegram", "watch", f"{site.url}/rss", "--allow-private", "--ledger", str(tmp_path / "n.db")]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own command
    try:
        assert "polled" in process.stderr.readline()
        process.terminate()
        _, rest = process.communicate(timeout=20)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "stopped, the same command goes on" in rest
    assert "Traceback" not in rest
