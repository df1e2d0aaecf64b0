"""PLOVER's own JSON: an event record a line, fields as in the manual (draft 2.0), and what it has none for under ``cablegram``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cablegram.core.records import json_line
from cablegram.reporting.export_notes import note
from cablegram.reporting.export_polecat import AUXILIARY, QUADS, geonames_id
from cablegram.reporting.export_release import Written, beside, day_of, lead_of, write_text, writing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cablegram.core.stories import Occurrence, OccurrenceParty
    from cablegram.reporting.export_release import Lead, Sources


def write_plover(occurrences: Iterable[Occurrence], path: Path, *, sources: Sources) -> tuple[Written, ...]:
    """One record an occurrence that has a day and an actor, which PLOVER requires; and notes."""
    rows = 0
    with writing(path) as (file,):
        for occurrence in occurrences:
            if day_of(occurrence.day) and occurrence.actors:
                file.write(json_line(plover_record(occurrence, sources)).decode() + "\n")
                rows += 1
    return Written(path=path, rows=rows), write_text(beside(path, "notes.md"), note("plover"))


def plover_record(occurrence: Occurrence, sources: Sources) -> dict[str, Any]:
    """The record of one occurrence; fields without a value are left out."""
    lead, time = lead_of(occurrence, sources), occurrence.time
    auxiliary = [AUXILIARY[occurrence.status]] if occurrence.status in AUXILIARY else []
    record: dict[str, Any] = {
        "id": occurrence.id,
        "date": occurrence.day,
        "enddate": day_of(time.latest) if time and time.latest != time.earliest else None,
        "actor": [_entity(p, lead) for p in occurrence.actors],
        "recipient": [_entity(p, lead) for p in occurrence.recipients],
        "event": [occurrence.type],
        "mode": [*([occurrence.mode] if occurrence.mode else []), *auxiliary],
        "context": list(occurrence.contexts),
        "event_loc": _location(occurrence),
        "event_text": lead.event.trigger.text if lead.event else None,
        "quad_code": QUADS[occurrence.quad - 1],
        "event_scale": occurrence.score,
        "text": lead.report.sentence.text,
        "text_info": _filled({"doc_id": lead.report.doc_id, "start": lead.report.sentence.start, "end": lead.report.sentence.end}),
        "cite_info": _filled({"url": lead.report.url, "publication": lead.report.publisher, "date": lead.report.published}),
        "coder": f"cablegram {sources.version}",
        "cablegram": _own(occurrence),
    }
    return _filled(record)


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value not in (None, "", [], {})}


def _entity(party: OccurrenceParty, lead: Lead) -> dict[str, Any]:
    name = lead.name(party)
    return _filled(
        {"code": party.country, "sector": party.sector, "entity_text": party.name, "identifier_text": name, "office": party.role}
    )


def _location(occurrence: Occurrence) -> dict[str, Any]:
    place = occurrence.place
    if place is None:
        return {}
    number = geonames_id(place.place_id)
    known = {"name": place.name, "code": place.country, "geonames_id": number, "lat": place.latitude, "lon": place.longitude}
    return _filled(known)


def _own(occurrence: Occurrence) -> dict[str, Any]:
    """What PLOVER's record has no field for: status, how sure, by how many, and every report with its words."""
    reports = [
        _filled({"doc_id": r.doc_id, "url": r.url, "publication": r.publisher, "date": r.published, "copy_of": r.copy_of})
        | {"voice": r.voice, "text": r.sentence.text, "start": r.sentence.start, "end": r.sentence.end}
        for r in occurrence.reports
    ]
    return {
        "status": occurrence.status,
        "edtf": occurrence.time.edtf if occurrence.time else None,
        "confidence": occurrence.confidence,
        "n_reports": occurrence.n_reports,
        "n_independent": occurrence.n_independent,
        "reports": reports,
    }
