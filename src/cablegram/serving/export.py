"""``cablegram export`` and ``cablegram query``: a ledger for other tools, and questions in SQL."""

from __future__ import annotations

import os
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cablegram.core.ontology import TYPES
from cablegram.serving.options import LEDGER, LEDGER_INSTEAD, country, day, forms
from cablegram.serving.streams import DEFAULT, WRONG_USE, emit, printable, settings, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.running.query import Answer

GRACE: Final = 2.0  # seconds that an engine has to stop by itself
# those of running/exports.py, which this module does not import before it must; a test holds them together
EXPORTS: Final = ("parquet", "csv", "jsonl", "polecat", "gdelt", "icews", "plover")


@click.command()
@click.argument("form", metavar="FORMAT", type=click.Choice(EXPORTS))
@LEDGER
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, metavar="PLACE", help="Folder; or a file, for a form of one."
)
@click.option("--since", callback=day, metavar="DATE", help="Events on this day or later.")
@click.option("--until", callback=day, metavar="DATE", help="Events on this day or earlier.")
@click.option("--country", callback=country, metavar="CODE", help="Events with an actor or recipient of this country (JPN).")
@click.option("--type", type=click.Choice(TYPES, case_sensitive=False), help="Events of this PLOVER type.")
def export(form: Any, ledger: Path, out: Path, **filters: str | None) -> None:  # noqa: ANN401
    """Write a ledger's events for other tools, one row each.

    An event stands once, however many articles report it. FORMAT is one of:

    \b
      parquet  typed tables of occurrences, reports, events, claims, spans and documents,
               with a data package; needs the extra [duckdb]
      csv      the same tables for spreadsheets
      jsonl    whole records: occurrences, events, claims, documents
      polecat  the 40 columns of POLECAT (TSV)
      gdelt    GDELT 2.0 events and mentions, with CAMEO codes
      icews    the 20 columns of ICEWS (TSV), with CAMEO codes
      plover   PLOVER records, one JSON object a line

    Notes beside the files say what each column holds and what a form cannot hold. GDELT and ICEWS hold only what
    happened; planned, hypothetical and denied events go to the others, marked. No article's text is written but
    the sentences that report an event.

    \b
    Examples:
      cablegram export parquet --out release/
      cablegram export polecat --since 2026-01-01 --country PER --out peru.tsv
    """
    from cablegram.reporting.export_release import Wanted  # noqa: PLC0415
    from cablegram.running.exports import export_ledger  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    with Ledger(ledger, create=False) as book:
        done = export_ledger(book, form, out, wanted=Wanted(**filters), settings=settings())
    if done.unlinked:
        click.echo(printable(done.unlinked), err=True)
    for written in done.written:
        emit(f"{written.path}" + (f"  {written.rows} rows\n" if written.rows is not None else "\n"))
    if done.left_out:
        click.echo(f"cablegram: {done.left_out} events left out, which {form} cannot hold: see the notes beside", err=True)


@click.command()
@click.argument("sql", metavar="SELECT")
@LEDGER_INSTEAD
@click.option(
    "--parquet",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Ask the Parquet files of a folder instead.",
)
@click.option("--limit", type=click.IntRange(1), default=1000, show_default=True, help="Rows at most.")
@click.option(
    "--timeout", type=click.FloatRange(0.001), default=30, show_default=True, metavar="SECONDS", help="Stop after so long."
)
@forms("table", "csv", "json", "jsonl")
def query(sql: str, ledger: Path | None, parquet: Path | None, limit: int, timeout: float, form: str) -> None:  # noqa: PLR0913, PLR0917
    """Ask a ledger, or a Parquet export, in SQL.

    For reading only: one SELECT is run, nothing else, and no other file can be opened. The ledger answers in
    SQLite's SQL; a folder of Parquet in DuckDB's, each file a table of its name, which needs the extra [duckdb].

    \b
    Examples:
      cablegram query "SELECT type, count(*) FROM events GROUP BY type"
      cablegram query "SELECT name FROM sqlite_schema"
      cablegram query --parquet release/ "SELECT day, sum(score) FROM occurrences GROUP BY day ORDER BY day" --format csv
    """
    from cablegram.running.query import query_ledger, query_parquet  # noqa: PLC0415

    if parquet and ledger:
        raise click.UsageError("give --ledger or --parquet, not both")
    with _ended(timeout):
        if parquet:
            answer = query_parquet(parquet, sql, limit=limit, seconds=timeout)
        else:
            answer = query_ledger(ledger or DEFAULT, sql, limit=limit, seconds=timeout)
    emit(_rendered(answer, form))
    if answer.more:
        click.echo(f"cablegram: the first {limit:,} rows; there are more: give a higher --limit", err=True)


@contextmanager
def _ended(seconds: float) -> Iterator[None]:
    """End the process if a query does not stop when told to: inside one call of a function no engine looks at the clock."""

    def end() -> None:
        click.echo(f"cablegram: stopped after {seconds:g} seconds; ask for less, or give more with --timeout", err=True)
        os._exit(WRONG_USE)

    timer = threading.Timer(seconds + GRACE, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _rendered(answer: Answer, form: str) -> bytes | str:
    import msgspec  # noqa: PLC0415

    from cablegram.core.records import json_line  # noqa: PLC0415
    from cablegram.reporting.export import rows_to_csv  # noqa: PLC0415
    from cablegram.serving.tables import table  # noqa: PLC0415

    if form == "table":
        return table(answer.columns, [[_shown(value) for value in row] for row in answer.rows], width=terminal_width())
    if form == "csv":
        return rows_to_csv(answer.columns, ([_flat(value) for value in row] for row in answer.rows))
    records = [dict(zip(_apart(answer.columns), map(_plain, row), strict=True)) for row in answer.rows]
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(records), indent=1) + b"\n"
    return b"".join(json_line(record) + b"\n" for record in records)


def _apart(names: Sequence[str]) -> list[str]:
    """Names of columns, a second of the same name with a number behind it."""
    return [name if name not in names[:i] else f"{name}_{i + 1}" for i, name in enumerate(names)]


def _plain(value: object) -> object:
    """A value that JSON has: bytes of a record are its text."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _flat(value: object) -> str | float | None:
    if isinstance(value, list | tuple):
        return "; ".join("" if v is None else str(v) for v in value)
    value = _plain(value)
    return value if isinstance(value, int | float) or value is None else str(value)


def _shown(value: object) -> str:
    flat = _flat(value)
    return "" if flat is None else printable(str(flat))
