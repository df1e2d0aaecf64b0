"""Records out of the house: JSON of a dossier, a table of events."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Final

import msgspec

from cablegram.reporting.timeline import speakers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.records import Analysis, Event, Participant
    from cablegram.reporting.claims import ClaimLine
    from cablegram.reporting.records import Dossier, Source, Timeline, TimelineRow

EVENT_COLUMNS: Final = (
    "doc_id",
    "event_id",
    "type",
    "mode",
    "status",
    "quad",
    "score",
    "confidence",
    "earliest",
    "latest",
    "edtf",
    "rule",
    "published",
    "first_seen",
    "actors",
    "actor_countries",
    "recipients",
    "recipient_countries",
    "place",
    "place_country",
    "contexts",
    "n_claims",
    "start",
    "end",
    "sentence",
    "url",
)
TIMELINE_COLUMNS: Final = (
    "number",
    "when",
    "edtf",
    "earliest",
    "latest",
    "rule",
    "when_as_written",
    "published",
    "first_seen",
    "type",
    "mode",
    "status",
    "state",
    "who",
    "whom",
    "according_to",
    "denied_by",
    "quote",
    "start",
    "end",
    "doc_id",
    "source",
    "url",
    "n_reports",
    "n_independent",
    "confidence",
    "event_id",
)
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def to_json(record: Dossier | Sequence[TimelineRow] | Sequence[ClaimLine]) -> str:
    """A dossier, or rows of a timeline or of claims, as indented JSON; the keys are the fields of the record."""
    return msgspec.json.format(msgspec.json.encode(record), indent=1).decode() + "\n"


def events_to_csv(analyses: Iterable[Analysis], *, seen: Mapping[str, str] | None = None) -> str:
    """One row per event that a document reports, with the sentence that reports it and its offsets.

    ``seen`` tells by document id when a ledger took it in. These are reports, not occurrences: two outlets give two rows. Several
    values in one cell are parted by ``"; "``. A cell of text that a spreadsheet would run as a formula begins with an apostrophe;
    the sentence then is one code point longer than its offsets say.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(EVENT_COLUMNS)
    for analysis in analyses:
        writer.writerows([cell(value) for value in _row(analysis, event, seen or {})] for event in analysis.events)
    return out.getvalue()


def rows_to_csv(columns: Sequence[str], rows: Iterable[Sequence[str | float | None]]) -> str:
    """Any rows, cells as in :func:`events_to_csv`; lines end in a line feed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([cell(name) for name in columns])
    writer.writerows([cell(value) for value in row] for row in rows)
    return out.getvalue()


def timeline_to_csv(timeline: Timeline) -> str:
    """One row per event of a timeline, in its order; cells as in :func:`events_to_csv`. ``source`` is the document's title."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(TIMELINE_COLUMNS)
    sources = {source.doc_id: source for source in timeline.sources}
    writer.writerows([cell(value) for value in _moment(row, sources[row.quote.doc_id])] for row in timeline.rows)
    return out.getvalue()


def _moment(row: TimelineRow, source: Source) -> tuple[str | float | None, ...]:
    return (
        row.number,
        row.when,
        row.edtf,
        row.earliest,
        row.latest,
        row.rule,
        row.when_quote.quote if row.when_quote else None,
        row.published,
        row.first_seen,
        row.type,
        row.mode,
        row.status,
        row.state,
        "; ".join(p.text for p in row.who),
        "; ".join(p.text for p in row.whom),
        speakers(row),
        "; ".join(row.denied_by),
        row.quote.quote,
        row.quote.start,
        row.quote.end,
        row.quote.doc_id,
        source.title,
        source.url,
        len(row.reports),
        row.n_independent,
        row.confidence,
        row.event_id,
    )


def _row(analysis: Analysis, event: Event, seen: Mapping[str, str]) -> tuple[str | float | None, ...]:
    doc, time, place, sent = analysis.document, event.time, event.place, event.evidence[0]
    return (
        doc.id,
        event.id,
        event.type,
        event.mode,
        event.status,
        event.quad,
        event.score,
        event.confidence,
        time.earliest if time else None,
        time.latest if time else None,
        time.edtf if time else None,
        time.rule if time else None,
        doc.published,
        seen.get(doc.id),
        "; ".join(p.text for p in event.actors),
        _countries(event.actors),
        "; ".join(p.text for p in event.recipients),
        _countries(event.recipients),
        place.text if place else None,
        place.country if place else None,
        "; ".join(event.contexts),
        len(event.claim_ids),
        sent.start,
        sent.end,
        doc.text[sent.start : sent.end],
        doc.url,
    )


def _countries(parties: Iterable[Participant]) -> str:
    return "; ".join(dict.fromkeys(p.country for p in parties if p.country))


def cell(value: str | float | None) -> str | float:
    """A value as a cell of a table: empty for nothing, and never what a spreadsheet would run as a formula."""
    if value is None:
        return ""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
