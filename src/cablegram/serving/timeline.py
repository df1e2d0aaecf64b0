"""``cablegram timeline``: cited events in the order of time, from articles or from a ledger."""

from __future__ import annotations

import re
from datetime import date
from glob import glob
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cablegram.core.errors import CablegramError, UsageError
from cablegram.core.ontology import STATUSES, TYPES
from cablegram.serving.options import ACTORS, CORRECTIONS, PUBLISHED, READ, STORYLINE, country, day
from cablegram.serving.streams import (
    DEFAULT,
    first_seen,
    form_of,
    gather,
    ledger_of,
    settings,
    tell_undated,
    terminal_width,
    title_for,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from cablegram.core.records import Analysis
    from cablegram.reporting.records import Timeline

FORMS: Final = ("table", "json", "jsonl", "csv", "svg", "html", "md")
WANTED: Final = ("since", "until", "country", "type", "status")
_ENDING: Final = re.compile(r"^\S+\.[a-z]{2,8}$")  # "article.txt", not "U.S." nor "begin*"


@click.command()
@click.argument("words", nargs=-1, metavar="[INPUT... | QUERY...]")
@click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ledger to read; then all words are a QUERY.  [default: cablegram.db]",
)
@click.option("--query", metavar="TEXT", help="Only documents of the ledger that 'search' would find.")
@STORYLINE
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--from", "since", callback=day, metavar="DATE", help="Events that may have been on this day or later.")
@click.option("--to", "until", callback=day, metavar="DATE", help="Events that may have been on this day or earlier.")
@click.option("--country", callback=country, metavar="CODE", help="Events with an actor or recipient of this country (JPN).")
@click.option("--type", type=click.Choice(TYPES, case_sensitive=False), help="Events of this PLOVER type.")
@click.option("--status", type=click.Choice(STATUSES), help="Events of this status.")
@click.option("--title", metavar="TEXT", help="Title; else what it is on, and the days that it covers.")
@click.option("--today", callback=day, metavar="DATE", help="Judge what is planned as of this day.  [default: today]")
@click.option("--format", "form", type=click.Choice(FORMS), help="How to print.  [default: by the name of --out, else table]")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file; - prints.")
def timeline(words: tuple[str, ...], form: str | None, out: Path | None, **more: Any) -> None:  # noqa: ANN401
    """Put events in the order in which they happened.

    Each event stands with its own date, as exactly as the text gives it, the day of publication, the day on
    which the ledger first saw it, a quotation with its place, and who says so. What is planned, possible or said
    not to have happened is marked; an event without a date stands last. Events are ordered by their earliest
    possible day, then the narrower window first.

    Words that are files, folders, patterns or - are coded; other words are searched for in the ledger. Articles
    that were not read from a ledger have no day of being first seen.

    \b
    Examples:
      cablegram timeline article.txt --published 2026-01-03
      cablegram timeline fisheries summit --from 2026-02-01 --country NOR
      cablegram timeline --ledger fisheries.db --out fisheries.svg
    """
    if more["query"] is not None and words:
        raise click.UsageError("give inputs, or a query, not both")
    if more["since"] and more["until"] and more["since"] > more["until"]:
        message = f"--from {more['since']} is later than --to {more['until']}; no day is in between"
        raise UsageError(message)
    form = form or form_of(out, forms=FORMS)
    inputs = _inputs(words, ledger=more["ledger"], query=more["query"])
    searched = more["query"] if inputs or not words else " ".join(words)
    analyses = gather(inputs, **{name: more[name] for name in READ} | {"query": searched})
    seen = first_seen(inputs, ledger=more["ledger"])
    title = more["title"] or title_for(inputs, analyses, ledger=more["ledger"], query=searched, storyline=more["storyline"])
    made = _make(analyses, seen, **more | {"title": title, "ledger": ledger_of(inputs, more["ledger"])})
    tell_undated(analyses)
    printed = out is None or str(out) == "-"
    write(out, _rendered(made, form, width=terminal_width() if printed else None).encode())


def _inputs(words: tuple[str, ...], *, ledger: Path | None, query: str | None) -> tuple[str, ...]:
    """The words if they are inputs, nothing if they are a query; raises where they are both, or neither can be."""
    inputs = () if ledger or query is not None else tuple(word for word in words if _is_input(word))
    if inputs and len(inputs) < len(words):
        other = next(word for word in words if word not in inputs)
        message = f"there is no file {other!r}, but {inputs[0]!r} is one; give inputs only, or a query with --query"
        raise UsageError(message)
    if words and not inputs and not ledger and not DEFAULT.is_file():
        told = f"there is no file {words[0]!r}, so it was taken for words to search for, and no ledger at {DEFAULT}"
        message = f"{told}; name a file, or a ledger with --ledger"
        raise CablegramError(message)
    return inputs


def _is_input(word: str) -> bool:
    """Standard input, what is there, a pattern that fits something, or what looks like the path of an article."""
    return word == "-" or "/" in word or bool(_ENDING.search(word)) or Path(word).exists() or bool(glob(word))  # noqa: PTH207


def _make(analyses: Sequence[Analysis], seen: Mapping[str, str], *, ledger: Path | None, **asked: Any) -> Timeline:  # noqa: ANN401
    from cablegram.reporting.dossier import make_dossier  # noqa: PLC0415
    from cablegram.reporting.timeline import Wanted, make_timeline  # noqa: PLC0415
    from cablegram.running.comparisons import judging  # noqa: PLC0415
    from cablegram.running.jobs import word_vectors  # noqa: PLC0415

    today = date.fromisoformat(asked["today"]) if asked["today"] else settings().today
    with judging(ledger) as judge:
        dossier = make_dossier(analyses, title=asked["title"], today=today, seen=seen, embed=word_vectors, judge=judge)
    return make_timeline(dossier, wanted=Wanted(**{name: asked[name] for name in WANTED}))


def _rendered(made: Timeline, form: str, *, width: int | None = None) -> str:
    from cablegram.core.records import json_line  # noqa: PLC0415
    from cablegram.reporting import export, render  # noqa: PLC0415
    from cablegram.serving.tables import timeline_text  # noqa: PLC0415

    if form == "table":
        return timeline_text(made, width=width)
    if form == "csv":
        return export.timeline_to_csv(made)
    if form == "jsonl":
        return "".join(json_line(row).decode() + "\n" for row in made.rows)
    if form == "json":
        return export.to_json(made.rows)
    makers = {"svg": render.timeline_to_svg, "html": render.timeline_to_html, "md": render.timeline_to_markdown}
    return makers[form](made)
