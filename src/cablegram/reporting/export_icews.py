"""ICEWS: the 20 columns, tab-separated, with a header line; CAMEO codes as strings, countries by name, only what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.reporting.export_codes import cameo_of, country_name, sector_words
from cablegram.reporting.export_gdelt import KEYS, key_row, sides
from cablegram.reporting.export_notes import note
from cablegram.reporting.export_release import (
    HAPPENED,
    Written,
    beside,
    clean,
    day_of,
    lead_of,
    number_for,
    tabbed,
    write_text,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cablegram.core.stories import Occurrence, OccurrenceParty
    from cablegram.reporting.export_release import Lead, Sources

COLUMNS: Final = (
    "Event ID",
    "Event Date",
    "Source Name",
    "Source Sectors",
    "Source Country",
    "Event Text",
    "CAMEO Code",
    "Intensity",
    "Target Name",
    "Target Sectors",
    "Target Country",
    "Story ID",
    "Sentence Number",
    "Publisher",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
)


def write_icews(occurrences: Iterable[Occurrence], path: Path, *, sources: Sources) -> tuple[Written, ...]:
    """One row an occurrence that happened and has a day, a file of keys, and notes."""
    rows, taken, keys_path = 0, set[int](), beside(path, "keys.tsv")
    with writing(path, keys_path) as (file, keys):
        file.write("\t".join(COLUMNS) + "\n")
        keys.write("\t".join(("Event ID", *KEYS[1:])) + "\n")
        for occurrence in occurrences:
            if occurrence.status in HAPPENED and day_of(occurrence.day) is not None:
                number, lead = number_for(occurrence.id, taken), lead_of(occurrence, sources)
                file.write(tabbed(icews_row(occurrence, number, lead, sources)))
                keys.write(tabbed(key_row(occurrence, number, lead)))
                rows += 1
    written = (Written(path=path, rows=rows), Written(path=keys_path, rows=rows))
    return *written, write_text(beside(path, "notes.md"), note("icews"))


def icews_row(occurrence: Occurrence, number: int, lead: Lead, sources: Sources) -> list[object]:
    """The 20 values of an occurrence; its story is the document that it is told by."""
    cameo, report, place = cameo_of(occurrence), lead.report, occurrence.place
    source, target = sides(occurrence)
    told = lead.event.place if lead.event else None
    precision = told.precision if told else None
    known = {p.id: p.name for p in lead.analysis.places} if lead.analysis else {}
    name = clean(known.get(place.place_id or "", place.name)) if place else ""
    sentences = lead.analysis.sentences if lead.analysis else ()
    return [
        number,
        occurrence.day,
        *_party(source, lead, sources),
        cameo.title,
        cameo.code,
        cameo.goldstein,
        *_party(target, lead, sources),
        report.doc_id,
        1 + sum(s.end <= report.sentence.start for s in sentences) if sentences else None,
        report.publisher,
        name if precision == "city" else "",
        "",
        name if precision == "region" else "",
        country_name(sources.knowledge, place.country) if place else "",
        place.latitude if place else None,
        place.longitude if place else None,
    ]


def _party(party: OccurrenceParty | None, lead: Lead, sources: Sources) -> list[object]:
    if party is None:
        return ["", "", ""]
    return [lead.name(party), sector_words(party.sector), country_name(sources.knowledge, party.country)]
