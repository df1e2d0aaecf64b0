"""The ledger's side of watching feeds: which there are, how they fare, what they listed, and which pages wait to be read.

A poll and what it found are one transaction, and so is what became of a page, so that a watch that was killed goes on where it was.
Moments are ISO 8601 in UTC, whole seconds, so that they compare as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit

import msgspec

from cablegram.reading.feeds import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from sqlite3 import Connection, Row

    from cablegram.reading.feeds import Item
    from cablegram.running.store import Ledger

FeedState = Literal["new", "ok", "empty", "not_a_feed", "failing", "refused", "gone"]
STATES: Final = {
    "new": "not asked yet", "ok": "well", "empty": "empty feed", "not_a_feed": "not a feed",
    "failing": "failing", "refused": "not to be read", "gone": "gone",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRow:
    """A feed and its health: ``told`` is the last error or note; of its pages, ``waiting`` are not read yet, ``lost`` given up."""

    url: str
    title: str | None
    folders: tuple[str, ...]
    state: FeedState
    told: str | None
    moved: str | None
    checked: str | None
    succeeded: str | None
    due: str
    failures: int
    items: int | None
    waiting: int
    lost: int
    etag: str | None
    modified: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """A page that a feed listed and that waits to be read."""

    number: int
    address: str
    feed: str
    title: str | None
    published: str | None
    etag: str | None
    modified: str | None
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What came of asking a feed: at ``checked``; ``items`` is ``None`` where the feed said that nothing is new, or failed."""

    state: FeedState
    checked: str
    due: str
    told: str | None = None
    title: str | None = None
    moved: str | None = None
    etag: str | None = None
    modified: str | None = None
    items: tuple[Item, ...] | None = None

    @property
    def well(self) -> bool:
        """Whether the feed answered as a feed does."""
        return self.state in {"ok", "empty"}


def remember_feeds(ledger: Ledger, sources: Sequence[Source], *, now: str) -> None:
    """Put feeds into the ledger, due at once; of those it knows, a list's folders and title are taken over."""
    with ledger.write() as db:
        db.executemany(
            "INSERT INTO feeds (url, title, folders, due, state) VALUES (?, ?, ?, ?, 'new') ON CONFLICT (url) DO UPDATE SET"
            " title = coalesce(excluded.title, title), folders = iif(excluded.folders = '[]', folders, excluded.folders)",
            [[s.url, s.title, msgspec.json.encode(s.folders).decode(), now] for s in sources],
        )


def forget_feed(ledger: Ledger, url: str) -> bool:
    """Take a feed out, with what it listed; documents stay. ``False``: there was none of this address."""
    with ledger.write() as db:
        return db.execute("DELETE FROM feeds WHERE url = ?", [url]).rowcount > 0


def feed_rows(ledger: Ledger, *, urls: Sequence[str] | None = None, due: str | None = None) -> Iterator[FeedRow]:
    """All feeds, or those of ``urls``, or those to be asked at ``due``; in the order of their folders."""
    query = """
        SELECT feeds.*, (SELECT count(*) FROM feed_pages WHERE feed = url AND feed_pages.state = 'waiting') AS waiting,
               (SELECT count(*) FROM feed_pages WHERE feed = url AND feed_pages.state = 'lost') AS lost
        FROM feeds WHERE (:due IS NULL OR due <= :due) AND (:urls IS NULL OR url IN (SELECT value FROM json_each(:urls)))
        ORDER BY folders, coalesce(title, url), url"""
    for row in ledger.rows(query, {"due": due, "urls": _listed(urls)}):
        yield FeedRow(**{**dict(row), "folders": msgspec.json.decode(row["folders"], type=tuple[str, ...])})


def feed_sources(ledger: Ledger) -> tuple[Source, ...]:
    """The feeds as a list names them."""
    return tuple(Source(url=row.url, title=row.title, folders=row.folders) for row in feed_rows(ledger))


def waiting_pages(ledger: Ledger, *, due: str, urls: Sequence[str] | None = None) -> Iterator[PageRow]:
    """Of each host, the page that has waited longest among those to be read at ``due``."""
    query = """
        SELECT number, address, feed, title, published, etag, modified, tries, min(due) AS since
        FROM feed_pages WHERE state = 'waiting' AND due <= :due
        AND (:urls IS NULL OR feed IN (SELECT value FROM json_each(:urls))) GROUP BY host ORDER BY since, number"""
    return (_page(row) for row in ledger.rows(query, {"due": due, "urls": _listed(urls)}))


def next_due(ledger: Ledger, *, urls: Sequence[str] | None = None) -> str | None:
    """When the next feed is to be asked, or the next page to be read; ``None`` where there is none."""
    query = """
        SELECT min(due) AS due FROM (
            SELECT due FROM feeds WHERE :urls IS NULL OR url IN (SELECT value FROM json_each(:urls))
            UNION ALL SELECT due FROM feed_pages
            WHERE state = 'waiting' AND (:urls IS NULL OR feed IN (SELECT value FROM json_each(:urls))))"""
    found: str | None = next(iter(ledger.rows(query, {"urls": _listed(urls)})))["due"]
    return found


def record_poll(ledger: Ledger, url: str, poll: Poll) -> int:
    """Keep what came of asking a feed, and return how many pages now wait because of it: new ones, and those it tells anew."""
    with ledger.write() as db:
        known = db.execute("SELECT etag, modified, items FROM feeds WHERE url = ?", [url]).fetchone()
        if known is None:  # forgotten by another process in the meantime
            return 0
        fresh = poll.items is not None
        db.execute(
            "UPDATE feeds SET title = coalesce(title, :title), etag = :etag, modified = :modified, moved = :moved,"
            " checked = :checked, succeeded = iif(:well, :checked, succeeded), due = :due, state = :state,"
            " failures = iif(:well, 0, failures + 1),"
            " told = :told, items = :items WHERE url = :url",
            {
                "url": url,
                "title": poll.title,
                "etag": poll.etag if fresh else known["etag"],
                "modified": poll.modified if fresh else known["modified"],
                "moved": poll.moved,
                "checked": poll.checked,
                "well": poll.well,
                "due": poll.due,
                "state": poll.state,
                "told": poll.told,
                "items": known["items"] if poll.items is None else len(poll.items),
            },
        )
        return sum(_list_item(db, item, feed=url, now=poll.checked) for item in poll.items or ())


def _list_item(db: Connection, item: Item, *, feed: str, now: str) -> bool:
    """Note an item; whether its page waits because of it. A page that another feed brought already does not."""
    known = db.execute("SELECT mark FROM feed_items WHERE feed = ? AND key = ?", [feed, item.key]).fetchone()
    if known is not None and known["mark"] == item.mark:
        return False
    db.execute(
        "INSERT INTO feed_items VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET address = excluded.address, mark = excluded.mark",
        [feed, item.key, item.url, item.mark],
    )
    host = urlsplit(item.url).hostname or ""
    added = db.execute(
        "INSERT INTO feed_pages (address, host, feed, title, published, state, due) VALUES (?, ?, ?, ?, ?, 'waiting', ?)"
        " ON CONFLICT DO NOTHING",
        [item.url, host, feed, item.title, item.published, now],
    )
    if added.rowcount:
        return True
    if known is None:
        return False
    changed = db.execute(  # edited: read again, if only to be told that the page itself is as it was
        "UPDATE feed_pages SET title = ?, published = coalesce(?, published), state = 'waiting', tries = 0, due = ?, told = NULL"
        " WHERE address = ?",
        [item.title, item.published, now, item.url],
    )
    return changed.rowcount > 0


def settle_page(ledger: Ledger, page: PageRow, *, etag: str | None = None, modified: str | None = None) -> None:
    """A page was read; the next time it is asked for only if it has changed."""
    with ledger.write() as db:
        db.execute(
            "UPDATE feed_pages SET state = 'read', tries = 0, told = NULL, etag = ?, modified = ? WHERE number = ?",
            [etag, modified, page.number],
        )


def lose_page(ledger: Ledger, page: PageRow, *, told: str, due: str | None) -> None:
    """A page could not be read: tried again at ``due``, or never."""
    with ledger.write() as db:
        db.execute(
            "UPDATE feed_pages SET state = ?, tries = tries + 1, told = ?, due = coalesce(?, due) WHERE number = ?",
            ["lost" if due is None else "waiting", told, due, page.number],
        )


def _listed(urls: Sequence[str] | None) -> str | None:
    return None if urls is None else msgspec.json.encode(urls).decode()


def _page(row: Row) -> PageRow:
    return PageRow(**{name: row[name] for name in row.keys() if name != "since"})  # noqa: SIM118 - a row iterates over its values
