"""The command ``cablegram agenda``: what is announced, due, overdue and open, each line with its sentence."""

from __future__ import annotations

from collections import Counter
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
import msgspec

from cablegram.core.records import json_line
from cablegram.serving.options import (
    ACTORS,
    CORRECTIONS,
    LEDGER_INSTEAD,
    OPTIONAL_INPUTS,
    PUBLISHED,
    QUERY,
    READ,
    STORYLINE,
    country,
    day,
)
from cablegram.serving.streams import emit, form_of, gather, ledger_of, settings, tell_undated, terminal_width, write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from cablegram.core.records import EventTime
    from cablegram.reporting.agenda import AgendaItem, Standing

NAMES: Final = {"lapsed": "lapsed long ago"}
HEADINGS: Final = {"overdue": "overdue: no outcome reported here", "lapsed": "lapsed long ago: no outcome reported here"}
FORMS = ("table", "json", "jsonl", "ics", "ninjs")


@click.command()
@OPTIONAL_INPUTS
@LEDGER_INSTEAD
@QUERY
@STORYLINE
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--today", metavar="DATE", callback=day, help="Judge as of this day.  [default: today]")
@click.option("--within", type=click.IntRange(0), default=30, show_default=True, metavar="DAYS", help="What is due begins by then.")
@click.option("--country", callback=country, metavar="CODE", help="Only with a party or place of this country (JPN).")
@click.option(
    "--state",
    "states",
    type=click.Choice(["due", "overdue", "open", "lapsed", "happened", "cancelled"]),
    multiple=True,
    help="Once or more.  [default: due, overdue, open]",
)
@click.option("--all", "settled", is_flag=True, help="Also what lapsed long ago, happened or was cancelled.")
@click.option("--format", "form", type=click.Choice(FORMS), help="How to print.  [default: by the name of --out, else table]")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file; - prints.")
def agenda(inputs: tuple[str, ...], form: str | None, out: Path | None, **more: Any) -> None:  # noqa: ANN401
    """List what is planned: due, overdue and open.

    Due is what begins within --within days or is going on; overdue is what should be over while no article read
    here reports an outcome; open has no date, or one further ahead. What should have been over 30 days ago, or
    was announced a year ago without a date, lapsed long ago: it is counted, and listed with --state lapsed.
    What a later article of the same storyline reports as held, put off or called off settles the plan of an
    earlier one. Each line ends in the sentence that announces it, where it stands, and the sentence that
    settles it. Reads the inputs, or a ledger.

    Formats: ics is iCalendar, for calendar programs; a window such as "this spring" becomes a tentative entry
    over all its days, and what has no date is left out. ninjs is a list of news items of type event.

    \b
    Examples:
      cablegram agenda --within 14
      cablegram agenda --country JPN --state due --state overdue
      cablegram agenda news/ --out plans.ics
    """
    from cablegram.linking.agenda import settle  # noqa: PLC0415
    from cablegram.reporting.agenda import make_agenda, select  # noqa: PLC0415
    from cablegram.running.asking import by_story  # noqa: PLC0415
    from cablegram.running.comparisons import judging  # noqa: PLC0415

    form = form or form_of(out, forms=FORMS)
    analyses = gather(inputs, **{name: more[name] for name in READ})
    today = date.fromisoformat(more["today"]) if more["today"] else settings().today
    stories = (tuple(analyses),) if inputs or more["storyline"] is not None else by_story(analyses)
    with judging(ledger_of(inputs, more["ledger"])) as judge:
        verdicts = [v for story in stories for v in settle(story, today=today, judge=judge)]
    every = make_agenda(analyses, today=today, within=more["within"], verdicts=verdicts)
    items = select(every, standings=more["states"], country=more["country"], settled=more["settled"])
    hidden = Counter(i.standing for i in select(every, country=more["country"], settled=True)) - Counter(i.standing for i in items)
    data = formatted(items, form=form, today=today, hidden=hidden)
    tell_undated(analyses)
    if write(out, data):
        emit(f"{out}\n")


def formatted(items: Sequence[AgendaItem], *, form: str, today: date, hidden: Counter[Standing]) -> bytes:
    """The items in one of ``FORMS``; ``hidden`` counts those that the filters leave out."""
    if form == "table":
        return table_of(items, today=today, hidden=hidden).encode()
    if form == "jsonl":
        return b"".join(json_line(item) + b"\n" for item in items)
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(items), indent=1) + b"\n"
    from cablegram.reporting.calendars import to_ics, to_ninjs, undated  # noqa: PLC0415

    if form == "ninjs":
        return msgspec.json.format(msgspec.json.encode(to_ninjs(items, today=today)), indent=1) + b"\n"
    if left_out := undated(items):
        told = "1 plan has no date and is" if left_out == 1 else f"{left_out} plans have no date and are"
        click.echo(f"cablegram: {told} not in the calendar; --format table lists all", err=True)
    return to_ics(items, today=today)


def table_of(items: Sequence[AgendaItem], *, today: date, hidden: Counter[Standing]) -> str:
    """The items for reading, each ending in its quote, and how many there are of each standing."""
    from cablegram.serving.tables import WIDTH, wrapped  # noqa: PLC0415

    width, lines = terminal_width() or WIDTH, []
    for standing, group in groupby(items, key=lambda i: i.standing):
        lines.append(HEADINGS.get(standing, standing))
        for item in group:
            window = item.window
            day_ = due(window) if window else "no date"
            moved = f"put off from {due(item.first_window)}" if item.first_window else None
            by = f"announced by {item.announced_by}" if item.announced_by and item.announced_by not in item.who else None
            copies = f"in {item.copies + 1} copies" if item.copies else None
            head = " · ".join(part for part in (day_, item.headline, item.place and item.place.text, moved, by, copies) if part)
            lines += [*wrapped(head, width=width, indent=2), *wrapped(cited(item), width=width, indent=6)]
        lines.append("")
    shown = Counter(item.standing for item in items)
    counts = ", ".join(f"{n} {NAMES.get(standing, standing)}" for standing, n in shown.items()) or "nothing planned"
    unseen = (
        f" (not shown: {', '.join(f'{n} {NAMES.get(standing, standing)}' for standing, n in hidden.items())})" if hidden else ""
    )
    return "\n".join((*lines, f"as of {today.isoformat()}: {counts}{unseen}")) + "\n"


def due(window: EventTime) -> str:
    """A plan's window: a day, "2026-03-01 to 2026-03-31", or what stands open at one end as "by" or "from" a day."""
    from cablegram.serving.tables import when  # noqa: PLC0415

    if window.earliest and window.latest:
        return when(window.earliest, window.latest)
    return f"by {window.latest}" if window.latest else f"from {window.earliest}" if window.earliest else "no date"


def cited(item: AgendaItem) -> str:
    """The quote that announces an item, what became of it if that is another one, and where both stand."""
    from cablegram.reporting.agenda import source_of  # noqa: PLC0415
    from cablegram.serving.tables import short, short_id  # noqa: PLC0415

    spot = item.quote
    told = f"“{short(spot.quote)}” {source_of(item)}, {short_id(spot.doc_id)} [{spot.start}:{spot.end}]"
    if item.outcome is None or item.outcome == item.quote:
        return told
    other = f"{short_id(item.outcome.doc_id)} " if item.outcome.doc_id != spot.doc_id else ""
    return f"{told}; {item.state}: “{short(item.outcome.quote)}” {other}[{item.outcome.start}:{item.outcome.end}]"
