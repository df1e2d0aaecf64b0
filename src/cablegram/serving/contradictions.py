"""``cablegram contradictions``: reports that cannot both be right, each with both sentences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cablegram.serving.options import ACTORS, CORRECTIONS, LEDGER_INSTEAD, OPTIONAL_INPUTS, PUBLISHED, QUERY, READ, STORYLINE
from cablegram.serving.streams import gather, ledger_of, terminal_width, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from cablegram.core.propositions import Passage
    from cablegram.core.stories import Contradiction

FORMS: Final = ("table", "json", "jsonl")
KINDS: Final = ("figures", "date", "parties", "denial")


@click.command()
@OPTIONAL_INPUTS
@LEDGER_INSTEAD
@QUERY
@STORYLINE
@PUBLISHED
@ACTORS
@CORRECTIONS
@click.option("--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Once or more.  [default: all]")
@click.option("--open", "unresolved", is_flag=True, help="Only what no later report corrects or withdraws.")
@click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True, help="How to print.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file; - prints.")
def contradictions(
    inputs: tuple[str, ...],
    kinds: tuple[str, ...],
    *,
    unresolved: bool,
    form: str,
    out: Path | None,
    **more: Any,  # noqa: ANN401
) -> None:
    """List reports that cannot both be right.

    Figures that differ for one thing, one event on two days, and what one says and another denies, each with both
    sentences, and with the later one that corrects or withdraws either. A rising toll is no contradiction, nor are
    "at least 12" and "15". Inputs are taken for one story; of a ledger, the articles of each storyline are compared.
    Copies of one report count once.

    \b
    Examples:
      cablegram contradictions monday.txt tuesday.txt
      cablegram contradictions --query squid --kind figures --open
    """
    from cablegram.linking import contradictions as told  # noqa: PLC0415
    from cablegram.running.asking import by_story  # noqa: PLC0415
    from cablegram.running.comparisons import judging  # noqa: PLC0415

    analyses = gather(inputs, **{name: more[name] for name in READ})
    stories = (tuple(analyses),) if inputs or more["storyline"] is not None else by_story(analyses)
    with judging(ledger_of(inputs, more["ledger"])) as judge:
        found = [c for story in stories for c in told.contradictions(story, groups=told.groups_of(story, judge=judge), judge=judge)]
    shown = [c for c in found if (not kinds or c.kind in kinds) and not (unresolved and c.resolved)]
    days = {a.document.id: ", ".join(p for p in (a.document.publisher, a.document.published) if p) for a in analyses}
    write(out, rendered(shown, form, days=days))


def rendered(found: Sequence[Contradiction], form: str, *, days: dict[str, str]) -> bytes:
    """Contradictions in one of ``FORMS``; ``days`` tells by document id who published it, and when."""
    import msgspec  # noqa: PLC0415

    from cablegram.core.records import json_line  # noqa: PLC0415

    if form == "jsonl":
        return b"".join(json_line(c) + b"\n" for c in found)
    if form == "json":
        return msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n"
    lines = [line for c in found for line in _told(c, days)]
    return ("\n".join(lines) + "\n" if lines else "no contradiction\n").encode()


def _told(found: Contradiction, days: dict[str, str]) -> Iterator[str]:
    from cablegram.serving.tables import WIDTH, wrapped  # noqa: PLC0415

    width = terminal_width() or WIDTH
    state = "corrected later" if found.resolved else "open"
    yield from wrapped(f"{found.kind} · {found.why} · {state}", width=width, indent=0)
    for spot in (*found.sentences, *([found.resolved] if found.resolved else [])):
        yield from wrapped(_cited(spot, days), width=width, indent=4)
    yield ""


def _cited(spot: Passage, days: dict[str, str]) -> str:
    from cablegram.serving.tables import short_id  # noqa: PLC0415

    return f"“{spot.text}” [{short_id(spot.doc_id)}:{spot.start}–{spot.end}] {days.get(spot.doc_id, '')}".rstrip()
