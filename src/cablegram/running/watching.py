"""Watching feeds: ask those that are due, read the pages that they list, put them into the ledger; one request at a time.

Whatever goes wrong with one feed or page is recorded with it, and the others go on. Time, network and chance come with the
:class:`~cablegram.reading.visiting.Visitor` and the :class:`Plan`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.core.errors import FetchError, NotFeedError
from cablegram.core.records import Failure
from cablegram.reading.archives import is_page
from cablegram.reading.feeds import MOST_ITEMS, read_feed, without_tracking
from cablegram.reading.fetching import Request, charset_of
from cablegram.reading.ingest import page_article
from cablegram.running.jobs import adding
from cablegram.running.store_feeds import FeedRow, Poll, feed_rows, lose_page, next_due, record_poll, settle_page, waiting_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cablegram.core.settings import Settings
    from cablegram.reading.feeds import Feed
    from cablegram.reading.visiting import Visit, Visitor
    from cablegram.running.jobs import Added, Take
    from cablegram.running.store import Ledger
    from cablegram.running.store_feeds import FeedState, PageRow

FEED_BYTES: Final = (
    3_000_000  # 500 items with a paragraph each are 0.6 MB; of data made to hurt, a megabyte takes 8 seconds to read
)
PAGE_BYTES: Final = 10_000_000
MOST_TRIES: Final = 4  # of a page; at 10, 20 and 40 minutes after the first
LONGEST: Final = timedelta(days=1)  # between two polls of a feed that fails, or wishes for few
GONE_FOR: Final = timedelta(days=7)  # "gone for good" has been said in error
SOON: Final = 30.0  # seconds; a host that rests for longer is left for the next run by a watch that runs once
_FEED_TYPES: Final = "application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.5"
_PAGE_TYPES: Final = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What to watch: ``urls`` of feeds, ``None`` for all of the ledger; ``chance`` gives numbers of 0 to 1, which spread polls."""

    settings: Settings
    urls: tuple[str, ...] | None = None
    every: timedelta = timedelta(minutes=15)
    once: bool = False
    chance: Callable[[], float] = lambda: 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """A feed was asked: how it fares now, and how many pages wait because of this."""

    url: str
    title: str | None
    state: FeedState
    told: str | None
    items: int | None
    fresh: int
    due: str


def watch_feeds(ledger: Ledger, visitor: Visitor, *, plan: Plan) -> Iterator[Polled | Added | Failure]:
    """Watch until interrupted, or with ``plan.once`` until nothing is due; failed pages are also kept as the ledger's failures."""

    def clock() -> str:
        return moment(visitor.now())

    with adding(ledger, settings=plan.settings, clock=clock, endless=not plan.once) as take:
        yield from _watched(ledger, visitor, plan=plan, take=take)


def _watched(ledger: Ledger, visitor: Visitor, *, plan: Plan, take: Take) -> Iterator[Polled | Added | Failure]:
    while True:
        now = moment(visitor.now())
        feeds = tuple(feed_rows(ledger, urls=plan.urls, due=now))
        pages = tuple(waiting_pages(ledger, urls=plan.urls, due=now))
        tasks: list[FeedRow | PageRow] = [*feeds, *pages]
        waits = {id(task): visitor.wait(_address(task)) for task in tasks}
        todo = min(tasks, key=lambda task: waits[id(task)], default=None)
        if todo is not None and not waits[id(todo)]:
            if isinstance(todo, FeedRow):
                yield ask_feed(ledger, todo, visitor=visitor, plan=plan)
            else:
                yield from read_page(ledger, todo, visitor=visitor, take=take)
            continue
        pause = waits[id(todo)] if todo is not None else None
        if plan.once and (pause is None or pause > SOON):
            return
        visitor.sleep(_until(ledger, visitor, plan=plan, pause=pause))


def moment(at: datetime) -> str:
    """A moment as the ledger writes it."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def _address(task: FeedRow | PageRow) -> str:
    return task.url if isinstance(task, FeedRow) else task.address


def _until(ledger: Ledger, visitor: Visitor, *, plan: Plan, pause: float | None) -> float:
    """Seconds until there is something to do: a host may be asked again, or something falls due."""
    due = next_due(ledger, urls=plan.urls)
    now = visitor.now()
    ahead = (datetime.fromisoformat(due) - now).total_seconds() if due else plan.every.total_seconds()
    if ahead <= 0:  # what is due waits for its host
        return pause or 1.0
    return max(1.0, ahead) if pause is None else min(pause, max(1.0, ahead))


def ask_feed(ledger: Ledger, row: FeedRow, *, visitor: Visitor, plan: Plan) -> Polled:
    """Ask one feed and keep what came of it."""
    request = Request(url=row.url, headers=_conditions(row, accept=_FEED_TYPES), max_bytes=FEED_BYTES)
    try:
        visit = visitor.visit(request)
        poll = _answered(row, visit, now=visitor.now(), plan=plan)
    except FetchError as error:
        poll = _refused(row, error, now=visitor.now(), plan=plan)
    except NotFeedError as error:
        due = _later(row, now=visitor.now(), plan=plan)
        poll = Poll(state="not_a_feed", told=_short(error, row.url), checked=moment(visitor.now()), due=moment(due))
    except Exception as error:  # noqa: BLE001 - a feed may be broken in a way nobody thought of; the others must go on
        due = _later(row, now=visitor.now(), plan=plan)
        told = f"cablegram's own fault ({type(error).__name__}: {error}); report it with the feed"
        poll = Poll(state="failing", told=told, checked=moment(visitor.now()), due=moment(due))
    fresh = record_poll(ledger, row.url, poll)
    items = row.items if poll.items is None else len(poll.items)
    title = row.title or poll.title
    return Polled(url=row.url, title=title, state=poll.state, told=poll.told, items=items, fresh=fresh, due=poll.due)


def _conditions(row: FeedRow | PageRow, *, accept: str) -> dict[str, str]:
    """Headers by which a server need not send again what has not changed."""
    known = {"If-None-Match": row.etag, "If-Modified-Since": row.modified}
    return {"Accept": accept, **{name: value for name, value in known.items() if value}}


def _answered(row: FeedRow, visit: Visit, *, now: datetime, plan: Plan) -> Poll:
    headers = visit.reply.headers
    if visit.reply.status == 304:
        state: FeedState = "empty" if row.items == 0 else "ok"
        due = _next_time(now, minutes=None, headers=headers, plan=plan)
        return Poll(state=state, told=row.told if row.state == state else None, checked=moment(now), due=due, moved=visit.moved)
    feed = read_feed(visit.reply.body, url=visit.url, content_type=headers.get("content-type"))
    return Poll(
        state="ok" if feed.items else "empty",
        told=_note(feed, moved=visit.moved),
        title=feed.title,
        moved=visit.moved,
        checked=moment(now),
        due=_next_time(now, minutes=feed.minutes, headers=headers, plan=plan),
        etag=headers.get("etag"),
        modified=headers.get("last-modified"),
        items=feed.items,
    )


def _note(feed: Feed, *, moved: str | None) -> str | None:
    notes = [
        feed.note,
        f"{feed.left_out} items without the address of a page" if feed.left_out else None,
        f"only its first {MOST_ITEMS} items were read" if len(feed.items) >= MOST_ITEMS else None,
        f"moved for good to {moved}; change your list" if moved else None,
    ]
    return "; ".join(note for note in notes if note) or None


def _next_time(now: datetime, *, minutes: int | None, headers: Mapping[str, str], plan: Plan) -> str:
    """When to ask a feed again: no sooner than the feed and its server wish, up to a day, and not all feeds at once."""
    wished = timedelta(minutes=min(minutes or 0, 1440), seconds=_max_age(headers))
    wait = max(plan.every, min(wished, LONGEST))
    return moment(now + wait * (0.95 + 0.1 * plan.chance()))


def _max_age(headers: Mapping[str, str]) -> int:
    for part in headers.get("cache-control", "").lower().split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.strip('"').isdigit():
            return min(int(value.strip('"')[:9]), 86400)
    return 0


def _refused(row: FeedRow, error: FetchError, *, now: datetime, plan: Plan) -> Poll:
    states: dict[str, FeedState] = {"gone": "gone"}
    state = states.get(error.kind, "failing" if error.temporary else "refused")
    due = now + GONE_FOR if state == "gone" else _later(row, now=now, plan=plan, wait=error.wait)
    return Poll(state=state, told=_short(error, row.url), checked=moment(now), due=moment(due))


def _later(row: FeedRow, *, now: datetime, plan: Plan, wait: float | None = None) -> datetime:
    """Twice the time after each failure in a row, up to a day, or what the server asks for if that is longer."""
    back_off: timedelta = min(plan.every * 2 ** min(row.failures + 1, 10), max(LONGEST, plan.every))
    return now + max(back_off * (0.95 + 0.1 * plan.chance()), timedelta(seconds=wait or 0))


def _short(error: Exception, url: str) -> str:
    """The error's words without the address that stands beside them anyway."""
    return str(error).removeprefix(f"{url}: ")


def read_page(ledger: Ledger, page: PageRow, *, visitor: Visitor, take: Take) -> Iterator[Added | Failure]:
    """Read one page and put it into the ledger; nothing comes out of a page that has not changed."""
    try:
        visit = visitor.visit(Request(url=page.address, headers=_conditions(page, accept=_PAGE_TYPES), max_bytes=PAGE_BYTES))
        if visit.reply.status == 304:
            settle_page(ledger, page, etag=page.etag, modified=page.modified)
            return
        _require_page(visit)
    except FetchError as error:
        yield _lost(ledger, page, error, visitor=visitor)
        return
    now, headers = moment(visitor.now()), visit.reply.headers
    charset = charset_of(headers.get("content-type"))
    raw = page_article(visit.reply.body, source=page.address, url=without_tracking(visit.url), charset=charset)
    if not isinstance(raw, Failure):
        raw = replace(raw, title=page.title, published=page.published, published_from="feed", fetched=now)
    outcome = take(raw)
    if isinstance(outcome, Failure):
        lose_page(ledger, page, told=outcome.reason, due=None)
    else:  # killed before this, the page is read once more and found to be known
        settle_page(ledger, page, etag=headers.get("etag"), modified=headers.get("last-modified"))
    yield outcome


def _require_page(visit: Visit) -> None:
    kind = visit.reply.headers.get("content-type")
    if kind is not None and not is_page(kind):
        message = f"{visit.url}: not a web page but '{kind[:60]}'; such items are not read"
        raise FetchError(message, kind="not_a_page")


def _lost(ledger: Ledger, page: PageRow, error: FetchError, *, visitor: Visitor) -> Failure:
    """A page that could not be fetched: later again, if it may go well then."""
    again = error.temporary and page.tries + 1 < MOST_TRIES
    wait = max(timedelta(minutes=10) * 2**page.tries, timedelta(seconds=error.wait or 0))
    lose_page(ledger, page, told=str(error), due=moment(visitor.now() + wait) if again else None)
    reason = str(error) if str(error).startswith(page.address) else f"{page.address}: {error}"
    failure = Failure(source=page.address, step="ingest", reason=reason, kind=error.kind)
    ledger.add_failure(failure, seen=moment(visitor.now()))
    return failure
