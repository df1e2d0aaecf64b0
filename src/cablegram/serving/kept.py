"""``cablegram list``, ``show`` and ``search``: what a ledger holds."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import click

from cablegram.core.ontology import STATUSES, TYPES
from cablegram.serving.options import CORRECTIONS, LEDGER, country, day, forms
from cablegram.serving.streams import (
    corrections_beside,
    emit,
    emit_records,
    print_analyses,
    settings,
    tell_unlinked,
    terminal_width,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from typing import Any


@click.command("list")
@LEDGER
@click.option("--events", "view", flag_value="events", help="List events; any filter below implies it.")
@click.option(
    "--occurrences", "view", flag_value="occurrences", help="List what happened once, with every report of it underneath."
)
@click.option("--failures", "view", flag_value="failures", help="List inputs that failed, and why.")
@click.option("--runs", "view", flag_value="runs", help="List runs of 'add': what they read, knew and could not read.")
@click.option("--type", type=click.Choice(TYPES, case_sensitive=False), help="Events of this PLOVER type.")
@click.option("--status", type=click.Choice(STATUSES), help="Events of this status.")
@click.option("--country", callback=country, metavar="CODE", help="Events with an actor or recipient of this country (JPN).")
@click.option("--since", callback=day, metavar="DATE", help="Events on this day or later (else by publication).")
@click.option("--until", callback=day, metavar="DATE", help="Events on this day or earlier (else by publication).")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
@forms("table", "jsonl", "json")
def list_(ledger: Path, view: str | None, limit: int | None, form: str, **filters: Any) -> None:  # noqa: ANN401
    """List documents, events, occurrences, failed inputs or runs.

    An event is one document's report; an occurrence is what happened, with the reports of all documents.

    \b
    Examples:
      cablegram list
      cablegram list --events --status planned --country JPN
      cablegram list --type PROTEST --since 2026-03-01 --format jsonl
      cablegram list --occurrences --country JPN --limit 20
    """
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.store_links import occurrences  # noqa: PLC0415
    from cablegram.running.store_manifest import runs  # noqa: PLC0415
    from cablegram.serving import tables  # noqa: PLC0415

    filtered = any(filters.values())
    if filtered and view in {"failures", "runs"}:
        message = f"--{view} takes none of the filters of events"
        raise click.UsageError(message)
    with Ledger(ledger, create=False) as book:
        if view == "occurrences":
            tell_unlinked(book)
            print_rows(occurrences(book, limit=limit, **filters), tables.occurrences_text, form=form)
        elif filtered or view == "events":
            print_rows(islice(book.events(**filters), limit), tables.events_table, form=form)
        elif view == "failures":
            print_rows(islice(book.failures(), limit), tables.failures_table, form=form)
        elif view == "runs":
            print_rows(islice(runs(book), limit), tables.runs_text, form=form)
        else:
            print_rows(islice(book.documents(), limit), tables.documents_table, form=form)


@click.command()
@click.argument("name", metavar="ID")
@click.option("--version", type=click.IntRange(1), metavar="N", help="This version of an edited article.  [default: the latest]")
@LEDGER
@CORRECTIONS
@forms("table", "jsonl", "json", "raw")
def show(name: str, ledger: Path, corrections: Path | None, form: str, version: int | None) -> None:
    """Show one document of a ledger with its evidence.

    Prints its events and claims with the words that support them. ID is the document's id or its beginning, as
    'list' and 'search' print it, or the id that its input gave; the id of an earlier version shows that one.
    raw prints the input as it was read.

    \b
    Examples:
      cablegram show 3f9c21ab
      cablegram show 3f9c21ab --format json
    """
    from cablegram.running.jobs import replay  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.store_versions import raw_text, versions  # noqa: PLC0415
    from cablegram.serving.tables import short_id  # noqa: PLC0415

    given = settings(corrections=corrections or corrections_beside(ledger))
    with Ledger(ledger, create=False) as book:
        if form == "raw":
            emit(raw_text(book, name, version=version))
            return
        shown = book.get(name, version=version)
        print_analyses([replay(shown, settings=given, ledger=book)], form=form)
        latest = versions(book, name)[-1] if version is None else None
    if latest is not None and latest.id != shown.document.id:
        told = (
            f"version {shown.document.version} of {latest.version}; the latest is {short_id(latest.id)}, see also 'cablegram diff'"
        )
        click.echo(f"cablegram: this is {told}", err=True)


@click.command()
@click.argument("query", nargs=-1, required=True)
@LEDGER
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="Documents at most.")
@forms("table", "jsonl", "json")
def search(query: tuple[str, ...], ledger: Path, limit: int, form: str) -> None:
    """Search a ledger's documents for words, best first.

    All words must occur, in any inflection. "In quotes" they must follow one another; begin* finds every word
    that begins so; OR and NOT in capitals join what is left and right of them.

    \b
    Examples:
      cablegram search fishing boats
      cablegram search '"import ban" OR tariff*'
    """
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.serving import tables  # noqa: PLC0415

    with Ledger(ledger, create=False) as book:
        print_rows(book.search(" ".join(query), limit=limit), tables.hits_table, form=form)


def print_rows(rows: Iterable[Any], make_table: Callable[..., str], *, form: str) -> None:
    """Rows of a ledger as records or as a table."""
    if form == "table":
        emit(make_table(rows, width=terminal_width()))
    else:
        emit_records(rows, form=form)
