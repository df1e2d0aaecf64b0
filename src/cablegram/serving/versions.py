"""The commands ``cablegram diff`` and ``rebuild``: what changed in an article's words, and what follows from the analyses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import click
import msgspec

from cablegram.core.errors import UsageError
from cablegram.serving.options import LEDGER, forms
from cablegram.serving.streams import emit, printable, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cablegram.linking.versions import Change
    from cablegram.running.store_versions import VersionRow

AROUND: Final = 12  # words shown of what stayed, before and after a change


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two versions of an article, and the words that they share or not."""

    old: str
    old_version: int
    new: str
    new_version: int
    changes: tuple[Change, ...]


@click.command()
@click.argument("name", metavar="ID")
@click.option("--from", "old", type=click.IntRange(1), metavar="N", help="The earlier version.  [default: the one before]")
@click.option("--to", "new", type=click.IntRange(1), metavar="N", help="The later version.  [default: the latest]")
@LEDGER
@forms("text", "json")
def diff(name: str, old: int | None, new: int | None, ledger: Path, form: str) -> None:
    """Show what changed in an edited article, word by word.

    An article that is added again with other words (under the same address, id or file) is a new version of the
    same document. Lists its versions, then [-what was taken out-] and {+what was put in+}. ID is any version's
    id or its beginning, or the id that its input gave; 'show ID --version N' has the events of a version.

    \b
    Examples:
      cablegram diff 3f9c21ab
      cablegram diff 3f9c21ab --from 1 --to 3 --format json
    """
    from cablegram.linking.versions import word_diff  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.store_versions import versions  # noqa: PLC0415

    with Ledger(ledger, create=False) as book:
        rows = versions(book, name)
    later = _chosen(rows, new or len(rows), name)
    earlier = _chosen(rows, old or max(1, later.version - 1), name)
    made = Difference(
        old=earlier.id,
        old_version=earlier.version,
        new=later.id,
        new_version=later.version,
        changes=word_diff(earlier.text, later.text),
    )
    if form == "json":
        emit(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")
    else:
        emit("\n".join((*_heads(rows), "", *_changes(made))) + "\n")


def _chosen(rows: Sequence[VersionRow], number: int, name: str) -> VersionRow:
    if number > len(rows):
        message = f"{name!r} has no version {number}, it has {len(rows)}"
        raise UsageError(message)
    return rows[number - 1]


def _heads(rows: Sequence[VersionRow]) -> Iterator[str]:
    from cablegram.serving.tables import short_id  # noqa: PLC0415

    for row in rows:
        raw = f"input sha256:{row.raw[:12]}" if row.raw else "input not kept"
        yield f"version {row.version}  {short_id(row.id)}  first seen {row.first_seen}  {raw}"


def _changes(made: Difference) -> list[str]:
    """The changes for reading, with some of what stayed around them."""
    from cablegram.serving.tables import WIDTH, wrapped  # noqa: PLC0415

    if made.old == made.new:
        return ["There is one version only."]
    told = []
    for at, change in enumerate(made.changes):
        words = printable(change.text)
        if change.kind == "same":
            words = _some(words.split(), first=at == 0, last=at == len(made.changes) - 1)
        told.append({"same": words, "removed": f"[-{words}-]", "added": f"{{+{words}+}}"}[change.kind])
    head = f"from version {made.old_version} to version {made.new_version}"
    return [head, *wrapped(" ".join(told), width=terminal_width() or WIDTH, indent=2)]


def _some(words: list[str], *, first: bool, last: bool) -> str:
    if len(words) <= (1 if first or last else 2) * AROUND + 1:
        return " ".join(words)
    before = [] if first else words[:AROUND]
    after = [] if last else words[-AROUND:]
    return " ".join([*before, "…", *after])


@click.command()
@LEDGER
def rebuild(ledger: Path) -> None:
    """Derive anew all that is derived from a ledger's analyses.

    That is the rows of events and claims, the full-text index and the links between documents. The texts, the
    machine's analyses and a person's decisions are kept; the same of them give the same rows and ids.

    \b
    Examples:
      cablegram rebuild --ledger fisheries.db
    """
    from cablegram.running.jobs import rebuild as derive  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    with Ledger(ledger, create=False) as book:
        emit(f"{ledger}: {derive(book)} documents, earlier versions counted, derived anew\n")
