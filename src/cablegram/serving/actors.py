"""The command ``cablegram actors``: what the tables know of a name, and what a user's own list would change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
import msgspec

from cablegram.core.errors import CablegramError
from cablegram.serving.explain import cited_source, dated_row
from cablegram.serving.options import ACTORS, day, forms
from cablegram.serving.streams import emit, settings, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.coding.knowledge import Knowledge
    from cablegram.reporting.lookup import Entry, Known
    from cablegram.reporting.reasons import SourceRow

SHOWN: Final = 12  # aliases, rows and officials shown of each entry; --format json has all


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="NAME|CODE | check FILE")
@click.option("--on", callback=day, metavar="DATE", help="Offices and memberships of this day.  [default: today]")
@ACTORS
@forms("text", "json")
def actors(words: tuple[str, ...], on: str | None, actors: Path | None, form: str) -> None:
    """Tell what is known of an actor, or check your own list.

    NAME is a name, a surname, a phrase such as "the Japanese foreign minister", or an actor's id; CODE is a
    country's. Prints how the phrase is read by itself, other readings with scores, and for every actor of that
    name its offices with dates and source, its other names and whom it belongs to.

    'check FILE' reads a list of your own (CSV or YAML, see docs/knowledge.md), tells every wrong row with its line,
    and what the list would add, change or shadow.

    \b
    Examples:
      cablegram actors Lavrov --on 2003-05-01
      cablegram actors JPN
      cablegram actors check my_actors.csv
    """
    from cablegram.running.pipeline import knowledge_for  # noqa: PLC0415

    knowledge = knowledge_for(settings(actors=actors))
    if len(words) > 1 and words[0] == "check":
        if len(words) > 2:
            raise click.UsageError("check takes one FILE")
        emit(_checked(Path(words[1]), knowledge=knowledge, form=form))
        return
    from cablegram.reporting.lookup import look_up  # noqa: PLC0415

    name = " ".join(words)
    known = look_up(name, knowledge=knowledge, on=on or settings().today.isoformat())
    if known.reading is None and not known.entries:
        near = f"; did you mean {', '.join(known.similar)}?" if known.similar else "; add it to a list of your own (--actors)"
        message = f"nothing is known of {name!r}{near}"
        raise CablegramError(message)
    if form == "json":
        emit(msgspec.json.format(msgspec.json.encode(known), indent=1) + b"\n")
        return
    emit(known_text(known, width=terminal_width()))


def _checked(path: Path, *, knowledge: Knowledge, form: str) -> bytes:
    from cablegram.reporting.lookup import check_actors  # noqa: PLC0415

    effects = check_actors(path, knowledge=knowledge)
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(effects), indent=1) + b"\n"
    lines = [f"{effect.name} ({effect.id}) {effect.does}" for effect in effects]
    return "\n".join((*lines, f"{path}: all rows are sound")).encode() + b"\n"


def known_text(known: Known, *, width: int | None = None) -> str:
    """What is known of a name, for reading."""
    from cablegram.serving.tables import WIDTH, wrapped  # noqa: PLC0415

    columns, lines = width or WIDTH, []
    sources: dict[str, int] = {}
    for heading, told in _sections(known, sources):
        lines += ["", *wrapped(heading, width=columns, indent=0)]
        for line in told:
            lines += wrapped(line, width=columns, indent=2)
    lines += ["", "Sources"] if sources else []
    for source, number in sources.items():
        lines += wrapped(f"[{number}] {source}", width=columns, indent=2)
    return "\n".join(lines[1:]) + "\n"


def _sections(known: Known, sources: dict[str, int]) -> Iterator[tuple[str, list[str]]]:
    actor, asked = known.reading, f"“{known.asked}” by itself, on {known.on}"
    if actor:
        facts = " · ".join(f for f in (actor.country, actor.sector, actor.role) if f) or "country and sector unknown"
        lines = [facts + (f": {actor.why}" if actor.why else "")]
        lines += [f"stands for {' '.join(actor.members)}"] if actor.members else []
        if actor.candidates:
            told = "; ".join(f"{c.name} ({c.country or '?'}, {c.role or 'no office'}) {c.score:.2f}" for c in actor.candidates)
            lines.append(f"candidates: {told}")
        yield f"{asked}: {actor.name} ({actor.id})", lines
    elif not {e.by for e in known.entries} & {"code", "id"}:
        yield f"{asked}: left open", ["it names several, or nobody for certain; in a text, what stands around it may settle it"]
    for entry in known.entries:
        yield f"{entry.name} ({entry.id}), {entry.kind}, by {entry.by}", list(_facts(entry, sources))


def _facts(entry: Entry, sources: dict[str, int]) -> Iterator[str]:
    if entry.codes:
        yield f"other codes: {', '.join(entry.codes)}"
    if entry.aliases:
        yield f"names: {_some([f'“{a}”' for a in entry.aliases], ', ')}"
    yield from _rows("", [_cited(row, sources) for row in entry.rows])
    yield from _rows("in office: ", [_cited(row, sources) for row in entry.officials])
    yield from _rows("belongs to ", [_cited(row, sources) for row in entry.memberships])
    if entry.members:
        yield f"members ({len(entry.members)}): {' '.join(entry.members)}"


def _cited(row: SourceRow, sources: dict[str, int]) -> str:
    """A row with the number of its source, which is listed at the end."""
    told, source = dated_row(row), cited_source(row)
    return f"{told} [{sources.setdefault(source, len(sources) + 1)}]"


def _rows(told: str, rows: list[str]) -> Iterator[str]:
    yield from (told + row for row in rows[:SHOWN])
    if len(rows) > SHOWN:
        yield f"{told}… and {len(rows) - SHOWN} more (--format json)"


def _some(words: list[str], joint: str) -> str:
    more = f"{joint}and {len(words) - SHOWN} more" if len(words) > SHOWN else ""
    return joint.join(words[:SHOWN]) + more
