"""``cablegram watch``: feeds asked again and again, their pages put into a ledger, and how each feed fares."""

from __future__ import annotations

import re
import signal
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

import cablegram
from cablegram.core.errors import CablegramError, UsageError
from cablegram.core.records import Failure
from cablegram.serving.options import ACTORS, LEDGER, STRICT, forms
from cablegram.serving.streams import (
    DONE,
    NOTHING,
    SOME_FAILED,
    emit,
    emit_records,
    failed_line,
    now,
    printable,
    settings,
    tell_lapsed,
    terminal_width,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from cablegram.reading.feeds import Source
    from cablegram.running.jobs import Added
    from cablegram.running.store import Ledger
    from cablegram.running.store_feeds import FeedRow
    from cablegram.running.watching import Polled

INTERRUPTED: Final = 130  # what shells expect after Ctrl-C
_SPAN: Final = re.compile(r"(\d{1,5})\s*(s|m|min|h|d)")
_SECONDS: Final = {"s": 1, "m": 60, "min": 60, "h": 3600, "d": 86400}
_LEAST: Final = timedelta(minutes=1)


def span(_context: click.Context, _option: click.Parameter, value: str) -> timedelta:
    """A length of time such as 15m, or a usage error."""
    found = _SPAN.fullmatch(value.strip().lower())
    length = timedelta(seconds=int(found[1]) * _SECONDS[found[2]]) if found else timedelta()
    if length < _LEAST:
        message = f"'{value}' is not a length of time of a minute or more; give 15m, 2h or 1d"
        raise click.BadParameter(message)
    return length


@click.command()
@click.argument("sources", nargs=-1, metavar="[SOURCE...]")
@LEDGER
@click.option("--once", is_flag=True, help="Ask what is due, read what is listed, and end.")
@click.option("--every", callback=span, default="15m", show_default=True, metavar="TIME", help="Between two polls: 15m, 2h, 1d.")
@click.option("--status", is_flag=True, help="Only show how each feed of the ledger fares.")
@click.option(
    "--export", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Only write the list as OPML; - prints."
)
@click.option("--forget", metavar="URL", help="Only take a feed off the list; its articles stay.")
@click.option("--contact", metavar="TEXT", help="Your page or mail address, told to every site asked.")
@click.option("--allow-private", is_flag=True, help="Read addresses of this machine and its network too.")
@ACTORS
@STRICT
@forms("table", "jsonl", "json")
@click.pass_context
def watch(context: click.Context, /, sources: tuple[str, ...], form: str, **more: Any) -> None:  # noqa: ANN401
    """Watch feeds and add what they list to a ledger.

    SOURCE is an OPML file or the address of an RSS or Atom feed. The ledger remembers them: without SOURCE all
    that it knows are watched. Runs until Ctrl-C; --once is for a timer. A watch that was stopped goes on where it
    was, and nothing comes in twice.

    Sites are asked with care: one request at a time, two seconds apart for each host, robots.txt and Retry-After
    kept, nothing sent again that has not changed, and more rarely where a feed fails. Addresses of this machine
    and of private networks are refused, unless --allow-private is given.

    \b
    Exit codes:
      0  feeds were read, or none was due; also after Ctrl-C without --once
      1  every feed that was asked failed
      2  wrong use
      3  some feeds or pages failed, with --strict

    \b
    Examples:
      cablegram watch feeds.opml
      cablegram watch https://example.org/world.rss --once --ledger fisheries.db
      cablegram watch --status
      cablegram watch --export feeds.opml
    """
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.store_feeds import feed_rows, feed_sources, forget_feed, remember_feeds  # noqa: PLC0415

    only = [name for name in ("status", "export", "forget") if more[name]]
    if len(only) > 1 or (only and (sources or more["once"])):
        msg = f"--{only[0]} stands alone; leave the rest away"
        raise click.UsageError(msg)
    given = [source for name in sources for source in _read_source(name)]
    with Ledger(more["ledger"], create=bool(sources)) as book:
        if more["status"]:
            _show(feed_rows(book), form=form)
        elif more["export"]:
            from cablegram.reading.feeds import write_opml  # noqa: PLC0415

            write(more["export"], write_opml(feed_sources(book), title="Feeds watched by cablegram"))
        elif more["forget"]:
            if not forget_feed(book, more["forget"]):
                msg = f"{more['ledger']}: no feed {more['forget']!r} is watched; see 'cablegram watch --status'"
                raise UsageError(msg)
        else:
            remember_feeds(book, given, now=now())
            urls = tuple(source.url for source in given) or None
            context.exit(_run(book, urls, form=form, more=more))


def _read_source(name: str) -> Sequence[Source]:
    """The feeds that an argument names."""
    from cablegram.reading.feeds import Source, read_opml  # noqa: PLC0415
    from cablegram.reading.fetching import clean_url  # noqa: PLC0415

    if re.match(r"(?i)(?:feed:(?://)?)?https?:", name):
        return (Source(url=clean_url(re.sub(r"(?i)^feed:(?://)?", "", name))),)
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        msg = f"{name}: {error.strerror}; give an OPML file, or an address that begins with https://"
        raise UsageError(msg) from error
    found = read_opml(data, name=name)
    if not found:
        msg = f"{name}: the list names no feed; an outline of one has 'xmlUrl'"
        raise UsageError(msg)
    return found


def _run(book: Ledger, urls: tuple[str, ...] | None, *, form: str, more: dict[str, Any]) -> int:
    """Watch, tell what comes in on standard error, and return what the shell is to know."""
    from random import random  # noqa: PLC0415

    from cablegram.reading.fetching import open_fetch  # noqa: PLC0415
    from cablegram.reading.visiting import Visitor  # noqa: PLC0415
    from cablegram.running.store_feeds import feed_rows  # noqa: PLC0415
    from cablegram.running.watching import Plan, watch_feeds  # noqa: PLC0415

    if not any(feed_rows(book, urls=urls)):
        msg = f"{book.path}: no feed is watched yet; give an OPML file, or the address of a feed"
        raise CablegramError(msg)
    contact = f"; {printable(more['contact'])}" if more["contact"] else ""
    fetch = open_fetch(agent=f"cablegram/{cablegram.__version__} (news reader{contact})", allow_private=more["allow_private"])
    visitor = Visitor(fetch=fetch, now=lambda: datetime.now(UTC), sleep=time.sleep)
    plan = Plan(settings=settings(actors=more["actors"]), urls=urls, every=more["every"], once=more["once"], chance=random)
    tally = _Counts()
    stopped = False
    try:
        with _ended_by_signal():
            for outcome in watch_feeds(book, visitor, plan=plan):
                _tell(outcome, tally)
    except KeyboardInterrupt:
        stopped = True
    if more["once"] and not stopped:
        _show(feed_rows(book, urls=urls), form=form)
    click.echo(f"{book.path}: {tally.told()}{'; stopped, the same command goes on' if stopped else ''}", err=True)
    if stopped:
        return INTERRUPTED if more["once"] else DONE
    return tally.exit_code(strict=more["strict"])


class _Counts:
    """What a run has met so far."""

    def __init__(self) -> None:
        self.well = self.failed = self.added = self.known = self.lost = 0

    def told(self) -> str:
        """The counts in words."""
        from cablegram.serving.tables import counted  # noqa: PLC0415

        polls, added = counted(self.well + self.failed, "poll"), counted(self.added, "article")
        return f"{polls}, {self.failed} failed; {added} added, {self.known} known already, {self.lost} failed"

    def exit_code(self, *, strict: bool) -> int:
        """What the run returns to the shell."""
        if self.failed and not self.well:
            return NOTHING
        return SOME_FAILED if strict and (self.failed or self.lost) else DONE


def _tell(outcome: Polled | Added | Failure, tally: _Counts) -> None:
    """A line on standard error for what came in or went wrong."""
    from cablegram.running.jobs import Added  # noqa: PLC0415
    from cablegram.running.store_feeds import STATES  # noqa: PLC0415

    if isinstance(outcome, Failure):
        tally.lost += 1
        click.echo(failed_line(outcome), err=True)
    elif isinstance(outcome, Added):
        tally.added += outcome.analysis is not None
        tally.known += outcome.analysis is None
        tell_lapsed(outcome)
        if outcome.analysis is not None:
            click.echo(printable(f"added  {outcome.document.title or outcome.document.source}"), err=True)
    else:
        well = outcome.state in {"ok", "empty"}
        tally.well += well
        tally.failed += not well
        found = f"{outcome.items or 0} items, {outcome.fresh} to read" if well else STATES[outcome.state]
        note = f": {outcome.told}" if outcome.told else ""
        click.echo(printable(f"polled {outcome.url}: {found}{note}; next {outcome.due}"), err=True)


@contextmanager
def _ended_by_signal() -> Iterator[None]:
    """Let SIGTERM end the watch as Ctrl-C does; what is in the ledger is whole in either case."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    try:
        before = signal.signal(signal.SIGTERM, end)
    except ValueError:  # not the main thread, as in a test: signals are somebody else's there
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _show(rows: Iterable[FeedRow], *, form: str) -> None:
    """How each feed fares."""
    if form != "table":
        emit_records(rows, form=form)
        return
    from cablegram.running.store_feeds import STATES  # noqa: PLC0415
    from cablegram.serving.tables import table  # noqa: PLC0415

    columns = ("feed", "state", "last success", "items", "waiting", "lost", "next poll", "what it says")
    cells = (
        (
            row.title or row.url,
            STATES[row.state],
            _minute(row.succeeded),
            row.items,
            row.waiting,
            row.lost,
            _minute(row.due),
            _said(row),
        )
        for row in rows
    )
    emit(table(columns, cells, width=terminal_width()))


def _said(row: FeedRow) -> str:
    often = f" ({row.failures} times in a row)" if row.failures > 1 else ""
    return f"{row.told}{often}" if row.told else ""


def _minute(moment: str | None) -> str | None:
    """A moment to the minute, in UTC as the ledger has it."""
    return f"{moment[:10]} {moment[11:16]}Z" if moment else None
