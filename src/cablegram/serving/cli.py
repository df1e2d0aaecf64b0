"""The command line: arguments in, one call, text out. Heavy imports stand inside the commands, so that --help is quick."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

import cablegram
from cablegram.core.errors import CablegramError, DateError, UsageError
from cablegram.core.ontology import STATUSES, TYPES
from cablegram.serving.actors import actors
from cablegram.serving.agenda import agenda
from cablegram.serving.claims import claims
from cablegram.serving.explain import explain
from cablegram.serving.export import export, query
from cablegram.serving.options import (
    ACTORS,
    CORRECTIONS,
    INPUTS,
    LEDGER,
    LEDGER_INSTEAD,
    OPTIONAL_INPUTS,
    PUBLISHED,
    QUERY,
    READ,
    STRICT,
    country,
    day,
    forms,
)
from cablegram.serving.streams import (
    DONE,
    NOTHING,
    WRONG_USE,
    Tally,
    corrections_beside,
    emit,
    emit_records,
    first_seen,
    gather,
    now,
    printable,
    settings,
    stdin_for,
    terminal_width,
    watch,
)
from cablegram.serving.timeline import timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from cablegram.core.records import Analysis

INTERRUPTED: Final = 130  # what shells expect after Ctrl-C
CONTEXT: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=CONTEXT)
@click.version_option(cablegram.__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Read news and keep a cited record of it: who did what to whom, when and where, according to whom.

    Everything runs on this machine, without network. INPUT is a text, Markdown, HTML or JSON Lines file, a
    folder, a quoted pattern such as 'news/*.html', or - for standard input.

    \b
    Try it:
      cablegram demo                          code the articles that ship with cablegram
      cablegram code article.txt --format table
      cablegram add news/ && cablegram dossier
    """


@cli.command()
@INPUTS
@PUBLISHED
@ACTORS
@CORRECTIONS
@forms("jsonl", "json", "table")
@click.option(
    "--failures", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write failed inputs there as JSON Lines."
)
@STRICT
@click.option(
    "--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes, of one core and about 250 MB each."
)
@click.pass_context
def code(context: click.Context, /, inputs: tuple[str, ...], form: str, jobs: int, *, strict: bool, **more: Any) -> None:  # noqa: ANN401
    """Code articles: who did what to whom, when, and who says so.

    Every event, claim, actor, place and time comes with the words that support it. Prints one JSON object per
    article (see 'cablegram schema') and nothing else; progress and failed inputs are told on standard error. A
    failed input does not stop the others.

    A line of JSON Lines is {"text": ...}, with "title", "url", "published", "publisher" and "id" if you have them.

    \b
    Exit codes:
      0  every article was coded, or some failed without --strict
      1  nothing could be coded, or something is broken
      2  wrong use
      3  some inputs failed, with --strict

    \b
    Examples:
      cablegram code article.html > coded.jsonl
      cablegram code 'news/*.txt' --published 2026-03-04 --failures failed.jsonl --jobs 4
      curl -s https://example.org/story.html | cablegram code - --format table
    """
    from cablegram.running.jobs import code_inputs  # noqa: PLC0415

    tally = Tally()
    given = settings(more["published"], actors=more["actors"], corrections=more["corrections"])
    outcomes = code_inputs(inputs, settings=given, jobs=jobs, stdin=stdin_for(inputs))
    print_analyses(watch(outcomes, tally=tally, log=more["failures"]), form=form)
    context.exit(tally.exit_code(strict=strict))


@cli.command()
@INPUTS
@LEDGER
@PUBLISHED
@ACTORS
@STRICT
@click.pass_context
def add(context: click.Context, /, inputs: tuple[str, ...], ledger: Path, *, strict: bool, **more: Any) -> None:  # noqa: ANN401
    """Code articles into a ledger, made if there is none.

    An article that the ledger knows is not coded again, so the same command may be repeated, or taken up after
    it was stopped. Failed inputs are kept too: see 'cablegram list --failures'. The ledger keeps the machine's
    reading; corrections are replayed when it is read. Exit codes as for 'code'.

    \b
    Examples:
      cablegram add news/
      cablegram add today.jsonl --ledger fisheries.db
    """
    from cablegram.running.jobs import add_inputs  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    tally, added, known = Tally(), 0, 0
    given = settings(more["published"], actors=more["actors"])
    with Ledger(ledger) as book:
        outcomes = add_inputs(book, inputs, settings=given, seen=now(), stdin=stdin_for(inputs))
        for outcome in watch(outcomes, tally=tally):
            added += outcome.analysis is not None
            known += outcome.analysis is None
    emit(f"{ledger}: {added} added, {known} known already, {tally.failed} failed\n")
    context.exit(tally.exit_code(strict=strict))


@cli.command("list")
@LEDGER
@click.option("--events", "view", flag_value="events", help="List events; any filter below implies it.")
@click.option(
    "--occurrences", "view", flag_value="occurrences", help="List what happened once, with every report of it underneath."
)
@click.option("--failures", "view", flag_value="failures", help="List inputs that failed, and why.")
@click.option("--type", type=click.Choice(TYPES, case_sensitive=False), help="Events of this PLOVER type.")
@click.option("--status", type=click.Choice(STATUSES), help="Events of this status.")
@click.option("--country", callback=country, metavar="CODE", help="Events with an actor or recipient of this country (JPN).")
@click.option("--since", callback=day, metavar="DATE", help="Events on this day or later (else by publication).")
@click.option("--until", callback=day, metavar="DATE", help="Events on this day or earlier (else by publication).")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many occurrences.")
@forms("table", "jsonl", "json")
def list_(ledger: Path, view: str | None, limit: int | None, form: str, **filters: Any) -> None:  # noqa: ANN401
    """List a ledger's documents, events, occurrences or failed inputs.

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
    from cablegram.serving import tables  # noqa: PLC0415

    filtered = any(filters.values())
    if filtered and view == "failures":
        raise click.UsageError("--failures takes none of the filters of events")
    with Ledger(ledger, create=False) as book:
        if view == "occurrences":
            print_rows(occurrences(book, limit=limit, **filters), tables.occurrences_text, form=form)
        elif filtered or view == "events":
            print_rows(book.events(**filters), tables.events_table, form=form)
        elif view == "failures":
            print_rows(book.failures(), tables.failures_table, form=form)
        else:
            print_rows(book.documents(), tables.documents_table, form=form)


@cli.command()
@click.argument("name", metavar="ID")
@LEDGER
@CORRECTIONS
@forms("table", "jsonl", "json")
def show(name: str, ledger: Path, corrections: Path | None, form: str) -> None:
    """Show one document of a ledger with its evidence.

    Prints its events and claims with the words that support them. ID is the document's id or its beginning, as
    'list' and 'search' print it, or the id that its input gave.

    \b
    Examples:
      cablegram show 3f9c21ab
      cablegram show 3f9c21ab --format json
    """
    from cablegram.running.jobs import replay  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    given = settings(corrections=corrections or corrections_beside(ledger))
    with Ledger(ledger, create=False) as book:
        print_analyses([replay(book.get(name), settings=given)], form=form)


@cli.command()
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


@cli.command()
@OPTIONAL_INPUTS
@LEDGER_INSTEAD
@QUERY
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--title", metavar="TEXT", help="Title; else the leading article's.")
@click.option("--today", metavar="DATE", callback=day, help="Judge what is planned as of this day.  [default: today]")
@click.option(
    "--out", metavar="PLACE", default="dossier", show_default=True, help="Folder, file (.md, .html, .json), or - to print."
)
@click.option("--format", "formats", type=click.Choice(["md", "html", "json"]), multiple=True, help="Once or more.  [default: all]")
def dossier(inputs: tuple[str, ...], out: str, formats: tuple[Any, ...], title: str | None, **more: Any) -> None:  # noqa: ANN401
    """Write a dossier: what happened, and who says so.

    Also who denies it, what is planned and how it ended. Every statement is a quotation with its place in the
    document. Reads the inputs, or a ledger; writes dossier.md, dossier.html (one page with all evidence, needs
    no network) and dossier.json to a folder.

    \b
    Examples:
      cablegram dossier --query '"import ban"' --out fisheries/
      cablegram dossier news/ --title "The strike" --out strike.html
      cablegram dossier article.txt --format md --out -
    """
    from cablegram.reporting.dossier import make_dossier  # noqa: PLC0415
    from cablegram.running.jobs import render, word_vectors, write_dossier  # noqa: PLC0415

    if inputs and (more["ledger"] or more["query"] is not None):
        raise click.UsageError("give inputs, or a ledger with --ledger and --query, not both")
    if out == "-" and len(formats) > 1:
        raise click.UsageError("--out - prints one format; give one --format")
    analyses = gather(inputs, **{name: more[name] for name in READ})
    today = date.fromisoformat(more["today"]) if more["today"] else settings().today
    seen = first_seen(inputs, ledger=more["ledger"])
    made = make_dossier(analyses, title=title, today=today, seen=seen, embed=word_vectors)
    if out == "-":
        emit(render(made, analyses, next(iter(formats), "md")))
        return
    emit("".join(f"{path}\n" for path in write_dossier(made, Path(out), analyses=analyses, formats=formats)))


cli.add_command(timeline)
cli.add_command(claims)
cli.add_command(agenda)
cli.add_command(explain)
cli.add_command(actors)
cli.add_command(export)
cli.add_command(query)


@cli.command()
@click.option("--check", type=click.Path(path_type=Path), metavar="FILE", help="Check a file of records (JSON Lines) instead.")
@click.pass_context
def schema(context: click.Context, check: Path | None) -> None:
    """Print the JSON Schema of a record, or check records.

    A record is what 'code' prints for an article; the schema is of draft 2020-12.

    --check reads each line as a record and compares every quote with the text that it is cited from. It exits
    with 1 if a line is not as it should be, and says which and why.

    \b
    Examples:
      cablegram schema > analysis.schema.json
      cablegram schema --check coded.jsonl
    """
    from cablegram.running.checks import check_records, packaged_schema  # noqa: PLC0415

    if check is None:
        emit(packaged_schema())
        return
    faults = 0
    for number, fault in check_records(check):
        faults += 1
        click.echo(f"{check}:{number}: {printable(fault)}", err=True)
    click.echo(f"{check}: {f'{faults} faults' if faults else 'all records are sound'}", err=bool(faults))
    context.exit(NOTHING if faults else DONE)


@cli.command()
@click.pass_context
def doctor(context: click.Context) -> None:
    """Check that this installation works.

    Looks at Python, the packages, SQLite, the model and the tables of actors and places, codes a sentence, and
    measures memory and speed. Exits with 1 if something is broken, and says what to do.
    """
    from cablegram.serving.doctor import examine  # noqa: PLC0415

    well = True
    for check in examine():
        well = well and check.well
        emit(f"{'ok    ' if check.well else 'BROKEN'}  {check.name:<10}{printable(check.told)}\n")
    context.exit(DONE if well else NOTHING)


@cli.command()
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), default=Path("demo"), show_default=True, help="Folder to write to."
)
def demo(out: Path) -> None:
    """Code the articles that ship with cablegram into a dossier.

    Two invented stories over some weeks: a dispute about fishing grounds and a strike. Writes a ledger,
    demo/cablegram.db, to try 'agenda', 'list' and 'search' on, and dossier.html, .md and .json.
    """
    from cablegram.running.jobs import run_demo  # noqa: PLC0415

    tally = Tally()
    result = run_demo(out, settings=settings(), seen=now(), watch=lambda outcomes: watch(outcomes, tally=tally))
    page = (out / "dossier.html").resolve()
    emit(
        f"{result.articles} articles: {result.events} events, {result.claims} claims, {result.planned} planned"
        f" ({', '.join(f'{n} {state}' for state, n in result.endings) or 'none'}, as of {result.as_of})\n"
        f"dossier  {page}\n"
        f"         open {page.as_uri()} in a browser\n"
        f"ledger   {out / 'cablegram.db'}\n"
        f"         try: cablegram agenda --today {result.as_of} --ledger {out / 'cablegram.db'}\n"
    )


def print_analyses(analyses: Iterable[Analysis], *, form: str) -> None:
    """Analyses as records, or for reading, one after the other."""
    if form != "table":
        emit_records(analyses, form=form)
        return
    from cablegram.serving.tables import analysis_text  # noqa: PLC0415

    for analysis in analyses:
        emit(analysis_text(analysis, width=terminal_width()) + "\n")


def print_rows(rows: Iterable[Any], make_table: Callable[..., str], *, form: str) -> None:
    """Rows of a ledger as records or as a table."""
    if form == "table":
        emit(make_table(rows, width=terminal_width()))
    else:
        emit_records(rows, form=form)


def main() -> None:
    """Run the command line; every error of ours becomes one line on standard error, never a traceback."""
    try:
        returned = cli.main(prog_name="cablegram", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        returned = error.exit_code
    except click.Abort:
        returned = INTERRUPTED
    except CablegramError as error:
        click.echo(f"cablegram: {printable(str(error))}", err=True)
        returned = WRONG_USE if isinstance(error, UsageError | DateError) else NOTHING
    sys.exit(returned if isinstance(returned, int) else DONE)
