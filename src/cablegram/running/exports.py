"""What a ledger holds, written out for other tools: the forms by name, and where each is written to."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from cablegram import __version__
from cablegram.coding.knowledge import load_knowledge
from cablegram.core.errors import LedgerError, UsageError
from cablegram.reporting.export_gdelt import write_gdelt
from cablegram.reporting.export_icews import write_icews
from cablegram.reporting.export_package import write_csv, write_jsonl
from cablegram.reporting.export_parquet import duckdb, write_parquet
from cablegram.reporting.export_plover import write_plover
from cablegram.reporting.export_polecat import write_polecat
from cablegram.reporting.export_release import Sources
from cablegram.running.jobs import link_to_read, read_ledger, replay
from cablegram.running.store_links import occurrences as linked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from cablegram.core.records import Analysis
    from cablegram.core.settings import Settings
    from cablegram.core.stories import Occurrence
    from cablegram.reporting.export_release import Wanted, Written
    from cablegram.running.store import Ledger

ExportFormat = Literal["parquet", "csv", "jsonl", "polecat", "gdelt", "icews", "plover"]
EXPORTS: Final[tuple[ExportFormat, ...]] = ("parquet", "csv", "jsonl", "polecat", "gdelt", "icews", "plover")
ONE_FILE: Final = {"polecat": "polecat.tsv", "icews": "icews.tsv", "plover": "plover.jsonl"}
_TABLES: Final = {"parquet": write_parquet, "csv": write_csv, "jsonl": write_jsonl}
_EVENTS: Final = {"polecat": write_polecat, "gdelt": write_gdelt, "icews": write_icews, "plover": write_plover}
REMEMBERED: Final = 64  # analyses kept while occurrences are written: neighbours in time share documents


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The files that an export wrote, the events themselves first, and how many events the form left out.

    ``unlinked`` says what is missing where the ledger could not be written, ``None``: nothing is.
    """

    written: tuple[Written, ...]
    left_out: int
    unlinked: str | None


@dataclass(slots=True)
class Documents:
    """Analyses of a ledger by document id, the last few kept."""

    ledger: Ledger
    settings: Settings
    kept: OrderedDict[str, Analysis | None] = field(default_factory=OrderedDict)

    def __call__(self, doc_id: str) -> Analysis | None:
        """The analysis, ``None`` where the ledger has no such document."""
        if doc_id in self.kept:
            self.kept.move_to_end(doc_id)
            return self.kept[doc_id]
        try:
            found: Analysis | None = replay(self.ledger.get(doc_id), settings=self.settings, ledger=self.ledger)
        except LedgerError:
            found = None
        self.kept[doc_id] = found
        if len(self.kept) > REMEMBERED:
            self.kept.popitem(last=False)
        return found


def export_ledger(ledger: Ledger, form: ExportFormat, out: Path, *, wanted: Wanted, settings: Settings) -> Exported:
    """Write the occurrences of a ledger that are wanted, with their documents where the form has tables for them.

    Documents are read with the corrections that ``settings`` name; occurrences are as the ledger has joined them.
    ``out`` is a folder, or for a form of one file that file. Raises :class:`UsageError` where it cannot be written.
    """
    target = target_of(form, out)
    if form == "parquet":
        duckdb()  # told before the work, not after it
    unlinked = link_to_read(ledger)
    sources = Sources(
        knowledge=load_knowledge(), analysis=Documents(ledger, settings), seen=ledger.first_seen(), version=__version__
    )
    found = linked(ledger, since=wanted.since, until=wanted.until, country=wanted.country)
    chosen = Counted(o for o in found if wanted.takes(o))
    analyses = read_ledger(ledger, settings=settings)
    written = write_export(form, chosen, analyses, target, sources=sources, whole=not wanted)
    return Exported(written=written, left_out=chosen.seen - (written[0].rows or 0), unlinked=unlinked)


@dataclass(slots=True)
class Counted:
    """Occurrences, counted as they pass."""

    found: Iterator[Occurrence]
    seen: int = 0

    def __iter__(self) -> Iterator[Occurrence]:
        """Pass them on."""
        for occurrence in self.found:
            self.seen += 1
            yield occurrence


def write_export(  # noqa: PLR0913 - what, of what, where to, and what to look up
    form: ExportFormat,
    occurrences: Iterable[Occurrence],
    analyses: Iterable[Analysis],
    target: Path,
    *,
    sources: Sources,
    whole: bool = True,
) -> tuple[Written, ...]:
    """Write one form; ``target`` is as :func:`target_of` gives it, ``whole``: documents without an occurrence go along."""
    if form in _TABLES:
        return _TABLES[form](occurrences, analyses, target, sources=sources, whole=whole)
    return _EVENTS[form](occurrences, target, sources=sources)


def target_of(form: ExportFormat, out: Path) -> Path:
    """The file of a form that is one file, else the folder; raises :class:`UsageError` where ``out`` cannot be that."""
    if form in ONE_FILE:
        return out if out.suffix and not out.is_dir() else out / ONE_FILE[form]
    if out.is_file() or (
        out.suffix.lower() in {".csv", ".tsv", ".jsonl", ".json", ".parquet", ".zip", ".txt"} and not out.is_dir()
    ):
        message = f"{form} is several files, and {out} is the name of one; name a folder with --out"
        raise UsageError(message)
    return out
