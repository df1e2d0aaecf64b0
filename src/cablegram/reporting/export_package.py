"""A release as a folder of tables: which rows go in, the CSV and JSON Lines of them, and the data package that describes it."""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from hashlib import file_digest
from typing import TYPE_CHECKING, Any, Final, TextIO

import msgspec

from cablegram.core.records import json_line
from cablegram.reporting.export import cell
from cablegram.reporting.export_release import Written, clean, writing
from cablegram.reporting.export_tables import (
    TABLES,
    claim_row,
    claim_spans,
    document_row,
    event_row,
    event_spans,
    occurrence_row,
    report_rows,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from cablegram.core.records import Analysis, Claim, Event
    from cablegram.core.stories import Occurrence
    from cablegram.reporting.export_release import Sources
    from cablegram.reporting.export_tables import Column, Row, Table

LICENCE_NOTE: Final = (
    "The codes and offsets are yours, made by cablegram. Titles and quoted sentences belong to the publishers of the articles:"
    " check that you may pass them on. Names of places and their ids are GeoNames' (CC BY 4.0); event types are PLOVER's"
    " (Open Event Data Alliance)."
)
_FRICTIONLESS: Final = {"text": "string", "day": "date", "integer": "integer", "number": "number", "truth": "boolean"}
RECORDS: Final = ("occurrences", "events", "claims", "documents")


@dataclass(slots=True)
class Selection:
    """What of documents goes along: by the ids that the chosen occurrences point to; ``whole``: everything."""

    whole: bool
    events: dict[str, str] = field(default_factory=dict)  # event id -> occurrence id
    documents: set[str] = field(default_factory=set)

    def take(self, occurrence: Occurrence) -> None:
        """Remember what an occurrence points to."""
        for report in occurrence.reports:
            self.events[report.event_id] = occurrence.id
            self.documents.add(report.doc_id)

    def rows(self, analysis: Analysis, seen: str | None) -> Iterable[tuple[str, Row]]:
        """The rows of one document, each with the name of its table."""
        doc_id = analysis.document.id
        if not self.whole and doc_id not in self.documents:
            return
        yield "documents", document_row(analysis, seen)
        for event in analysis.events:
            if self.whole or event.id in self.events:
                yield "events", event_row(event, doc_id, self.events.get(event.id))
                yield from (("spans", row) for row in event_spans(event, analysis))
        for claim in analysis.claims:
            if self.whole or any(event in self.events for event in claim.event_ids):
                yield "claims", claim_row(claim, doc_id)
                yield from (("spans", row) for row in claim_spans(claim, analysis))


def fill(
    occurrences: Iterable[Occurrence],
    analyses: Iterable[Analysis],
    put: Callable[[str, Row], None],
    *,
    sources: Sources,
    whole: bool,
) -> None:
    """Give every row of every table to ``put``, without holding more than the ids; ``whole``: documents without occurrences too."""
    chosen = Selection(whole=whole)
    for occurrence in occurrences:
        chosen.take(occurrence)
        put("occurrences", occurrence_row(occurrence, sources))
        for row in report_rows(occurrence):
            put("reports", row)
    for analysis in analyses:
        for name, row in chosen.rows(analysis, sources.seen.get(analysis.document.id)):
            put(name, row)


def write_csv(
    occurrences: Iterable[Occurrence], analyses: Iterable[Analysis], folder: Path, *, sources: Sources, whole: bool
) -> tuple[Written, ...]:
    """The six tables as CSV for spreadsheets: a cell that one would run begins with an apostrophe, lists are parted by ``"; "``."""
    paths = [folder / f"{name}.csv" for name in TABLES]
    counts = dict.fromkeys(TABLES, 0)
    with writing(*paths) as files:
        writers = {name: csv.writer(file, lineterminator="\n") for name, file in zip(TABLES, files, strict=True)}
        for name, table in TABLES.items():
            writers[name].writerow([c.name for c in table.columns])

        def put(name: str, row: Row) -> None:
            writers[name].writerow([_cell(row.get(c.name)) for c in TABLES[name].columns])
            counts[name] += 1

        fill(occurrences, analyses, put, sources=sources, whole=whole)
    written = [Written(path=path, rows=counts[name]) for name, path in zip(TABLES, paths, strict=True)]
    return *written, write_package(written, folder, lists=False)


def _cell(value: object) -> str | float:
    if isinstance(value, list | tuple):
        return cell("; ".join(clean(v) for v in value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return cell(clean(value)) if isinstance(value, str) else "" if value is None else value  # type: ignore[return-value]


def write_jsonl(
    occurrences: Iterable[Occurrence], analyses: Iterable[Analysis], folder: Path, *, sources: Sources, whole: bool
) -> tuple[Written, ...]:
    """Whole records, one a line: occurrences as the ledger holds them, events and claims by ``doc_id``, documents but not texts."""
    paths = [folder / f"{name}.jsonl" for name in RECORDS]
    counts, chosen = dict.fromkeys(RECORDS, 0), Selection(whole=whole)
    with writing(*paths) as files:
        into: dict[str, TextIO] = dict(zip(RECORDS, files, strict=True))

        def put(name: str, record: object) -> None:
            into[name].write(json_line(record).decode() + "\n")
            counts[name] += 1

        for occurrence in occurrences:
            chosen.take(occurrence)
            put("occurrences", occurrence)
        for analysis in analyses:
            parts: dict[str, Event | Claim] = {e.id: e for e in analysis.events} | {c.id: c for c in analysis.claims}
            for name, row in chosen.rows(analysis, sources.seen.get(analysis.document.id)):
                if name == "documents":
                    put(name, row)
                elif name in into:
                    own: dict[str, Any] = msgspec.to_builtins(parts[row["id"]])
                    more = {"occurrence_id": row["occurrence_id"]} if name == "events" else {}
                    put(name, {"doc_id": row["doc_id"], **more, **own})
    return tuple(Written(path=path, rows=counts[name]) for name, path in zip(RECORDS, paths, strict=True))


def write_package(written: Iterable[Written], folder: Path, *, lists: bool) -> Written:
    """``datapackage.json`` (Frictionless Data Package, version 1) of the tables in a folder; ``lists``: the format has lists."""
    package = {
        "profile": "data-package",
        "name": "cablegram-release",
        "title": "Events, and who says so, coded from news by cablegram",
        "description": "One row of occurrences is one event in the world; its reports stand in reports. See docs/exports.md.",
        "licence_note": LICENCE_NOTE,
        "resources": [_resource(w, TABLES[w.path.stem], lists=lists) for w in written],
    }
    path = folder / "datapackage.json"
    with writing(path) as (file,):
        file.write(msgspec.json.format(msgspec.json.encode(package), indent=1).decode() + "\n")
    return Written(path=path, rows=None)


def _resource(written: Written, table: Table, *, lists: bool) -> dict[str, Any]:
    path, ending = written.path, written.path.suffix.removeprefix(".")
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    keys = [{"fields": name, "reference": {"resource": other, "fields": column}} for name, (other, column) in table.points.items()]
    fields = [
        {"name": c.name, "type": _FRICTIONLESS.get(c.kind, "array" if lists else "string"), "description": _meaning(c, lists=lists)}
        for c in table.columns
    ]
    return {
        "profile": "tabular-data-resource" if ending == "csv" else "data-resource",
        "name": path.stem,
        "path": path.name,
        "format": ending,
        "mediatype": "text/csv" if ending == "csv" else "application/vnd.apache.parquet",
        **({"encoding": "utf-8"} if ending == "csv" else {}),
        "bytes": path.stat().st_size,
        "hash": f"sha256:{digest}",
        "rows": written.rows,
        "schema": {"fields": fields, "primaryKey": list(table.key), "foreignKeys": keys, "missingValues": [""]},
    }


def _meaning(column: Column, *, lists: bool) -> str:
    return column.meaning + ("; values are parted by '; '" if column.kind == "texts" and not lists else "")
