"""``cablegram storylines``: the developing stories of a ledger, their documents, and why each belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from cablegram.serving.options import LEDGER, day, forms
from cablegram.serving.streams import emit, emit_records, tell_unlinked, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from cablegram.core.stories import Storyline


@click.command()
@LEDGER
@click.option("--since", callback=day, metavar="DATE", help="Stories with a document of this day or later.")
@click.option("--until", callback=day, metavar="DATE", help="Stories with a document of this day or earlier.")
@click.option("--about", metavar="TEXT", help="Stories with a document that 'search' would find.")
@click.option("--least", type=click.IntRange(1), default=1, show_default=True, metavar="N", help="Stories of at least N documents.")
@forms("table", "json", "jsonl")
def storylines(ledger: Path, form: str, least: int, **wanted: str | None) -> None:
    """List the developing stories of a ledger.

    Every document is in exactly one story, many of them alone. A story is named by the title of its most central
    document; each document says why it belongs, in its own words. The order in which articles were added makes no
    difference. Documents that are not linked yet are linked first. A story's line ends in its id, as
    'dossier --storyline' takes it.

    \b
    Examples:
      cablegram storylines --least 2
      cablegram storylines --about "ceasefire" --since 2026-01-01
      cablegram storylines --ledger news.db --format jsonl
    """
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.store_storylines import storylines_about  # noqa: PLC0415

    with Ledger(ledger, create=False) as opened:
        tell_unlinked(opened)
        found = storylines_about(opened, wanted["about"], since=wanted["since"], until=wanted["until"])
        told = (story for story in found if len(story.documents) >= least)
        if form == "table":
            emit(stories_text(told, width=terminal_width()))
        else:
            emit_records(told, form=form)


def stories_text(stories: Iterable[Storyline], *, width: int | None = None) -> str:
    """Stories for reading: each title with its days, and under it the documents and why they belong."""
    lines = [line for story in stories for line in _told(story, width=width)]
    return "\n".join(lines) + "\n" if lines else "no storyline\n"


def _told(story: Storyline, *, width: int | None) -> Iterator[str]:
    from cablegram.serving.tables import WIDTH, counted, short_id, wrapped  # noqa: PLC0415

    columns = width or WIDTH
    head = [story.title, _days(story.interval), counted(len(story.documents), "document")]
    if story.occurrences:
        head.append(counted(len(story.occurrences), "occurrence"))
    head.append(short_id(story.id))
    yield from wrapped(" · ".join(part for part in head if part), width=columns, indent=0)
    for doc in story.documents:
        title = doc.title or doc.input_id or ""
        yield from wrapped(f"[{short_id(doc.id)}] {doc.published or 'undated'} {title}", width=columns, indent=2)
        if len(story.documents) > 1:
            yield from wrapped(doc.why, width=columns, indent=6)
    yield ""


def _days(interval: Sequence[str | None]) -> str:
    first, last = interval
    return f"{first} to {last}" if first and last and first != last else first or "undated"
