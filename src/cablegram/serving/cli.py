"""The command line: arguments in, one call, text out. Heavy imports stand inside the commands, so that --help is quick."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

import cablegram
from cablegram.core.errors import CablegramError, DateError, UsageError
from cablegram.serving.actors import actors
from cablegram.serving.agenda import agenda
from cablegram.serving.claims import claims
from cablegram.serving.contradictions import contradictions
from cablegram.serving.correct import correct
from cablegram.serving.dossier import dossier
from cablegram.serving.explain import explain
from cablegram.serving.export import export, query
from cablegram.serving.kept import list_, search, show
from cablegram.serving.options import (
    ACTORS,
    CORRECTIONS,
    INPUTS,
    LEDGER,
    PUBLISHED,
    STRICT,
    forms,
)
from cablegram.serving.storylines import storylines
from cablegram.serving.streams import (
    DONE,
    NOTHING,
    WRONG_USE,
    Tally,
    emit,
    now,
    print_analyses,
    printable,
    settings,
    stdin_for,
    tell_lapsed,
    watch,
)
from cablegram.serving.tension import tension
from cablegram.serving.timeline import timeline
from cablegram.serving.versions import diff, rebuild
from cablegram.serving.watch import watch as watch_command

if TYPE_CHECKING:
    from typing import Any


INTERRUPTED: Final = 130  # what shells expect after Ctrl-C
CONTEXT: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=CONTEXT)
@click.version_option(cablegram.__version__, message="%(prog)s %(version)s")
def cli() -> None:
    """Read news and keep a cited record of it: who did what to whom, when and where, according to whom.

    Everything runs on this machine, without network but for 'watch', which reads feeds. INPUT is a text,
    Markdown, HTML, JSON Lines, WARC or WACZ file, a folder, a quoted pattern such as 'news/*.html', or - for
    standard input.

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
    it was stopped. One that was edited since (the same address, id or file, other words) is a new version, of
    which only the new sentences are read: see 'cablegram diff'. Failed inputs are kept too: see 'cablegram list
    --failures' and '--runs'. The ledger keeps the machine's reading; what a person corrects or decides is
    replayed when it is read. Exit codes as for 'code'.

    \b
    Examples:
      cablegram add news/
      cablegram add today.jsonl --ledger fisheries.db
    """
    from cablegram.running.jobs import add_inputs  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.serving.tables import counted  # noqa: PLC0415

    tally, came = Tally(), Counter[str]()
    given = settings(more["published"], actors=more["actors"])
    with Ledger(ledger) as book:
        outcomes = add_inputs(book, inputs, settings=given, seen=now(), stdin=stdin_for(inputs), clock=now)
        for outcome in watch(outcomes, tally=tally):
            tell_lapsed(outcome)
            came["lapsed"] += len(outcome.lapsed)
            came["edited" if outcome.version > 1 else "added" if outcome.version else "known"] += 1
    edited = f"{counted(came['edited'], 'new version')}, " if came["edited"] else ""
    lapsed = f"; {counted(came['lapsed'], 'decision')} lapsed, see 'cablegram correct list'" if came["lapsed"] else ""
    emit(f"{ledger}: {came['added']} added, {edited}{came['known']} known already, {tally.failed} failed{lapsed}\n")
    context.exit(tally.exit_code(strict=strict))


cli.add_command(list_)
cli.add_command(show)
cli.add_command(search)
cli.add_command(dossier)
cli.add_command(timeline)
cli.add_command(claims)
cli.add_command(contradictions)
cli.add_command(agenda)
cli.add_command(tension)
cli.add_command(explain)
cli.add_command(actors)
cli.add_command(watch_command)
cli.add_command(correct)
cli.add_command(diff)
cli.add_command(rebuild)
cli.add_command(storylines)
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
