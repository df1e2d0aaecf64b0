"""``cablegram dossier``: what some documents report, each statement beside its words."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cablegram.serving.options import (
    ACTOR,
    ACTORS,
    CORRECTIONS,
    LEDGER_INSTEAD,
    OPTIONAL_INPUTS,
    PAIR,
    PUBLISHED,
    QUERY,
    READ,
    STORYLINE,
    day,
)
from cablegram.serving.streams import emit, first_seen, gather, ledger_of, settings, title_for

if TYPE_CHECKING:
    from typing import Any


@click.command()
@OPTIONAL_INPUTS
@LEDGER_INSTEAD
@QUERY
@STORYLINE
@PAIR
@ACTOR
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--title", metavar="TEXT", help="Title; else what it is on, and the days that it covers.")
@click.option("--since", metavar="DATE", callback=day, help="Also tell what changed since this day.")
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

    It is on a search, a storyline, a pair of countries, an actor, or all that the ledger holds; of a pair and an actor
    it tells only what concerns them. --since adds what changed: outcomes, standings, events, plans and figures
    that were not there before that day.

    \b
    Examples:
      cablegram dossier --pair USA CHN --since 2026-01-01 --out usa-chn.html
      cablegram dossier --query '"import ban"' --out fisheries/
      cablegram dossier news/ --title "The strike" --out strike.html
      cablegram dossier article.txt --format md --out -
    """
    from cablegram.reporting.dossier import make_dossier  # noqa: PLC0415
    from cablegram.running.comparisons import judging  # noqa: PLC0415
    from cablegram.running.jobs import render, word_vectors, write_dossier  # noqa: PLC0415

    if out == "-" and len(formats) > 1:
        raise click.UsageError("--out - prints one format; give one --format")
    analyses = gather(inputs, **{name: more[name] for name in (*READ, "pair", "actor")})
    today = date.fromisoformat(more["today"]) if more["today"] else settings().today
    seen = first_seen(inputs, ledger=more["ledger"])
    about = {name: more[name] for name in ("ledger", "query", "storyline", "pair", "actor")}
    title = title or title_for(inputs, analyses, **about)
    with judging(ledger_of(inputs, more["ledger"])) as judge:
        made = make_dossier(analyses, title=title, today=today, seen=seen, embed=word_vectors, judge=judge, since=more["since"])
    if out == "-":
        emit(render(made, analyses, next(iter(formats), "md")))
        return
    emit("".join(f"{path}\n" for path in write_dossier(made, Path(out), analyses=analyses, formats=formats)))
