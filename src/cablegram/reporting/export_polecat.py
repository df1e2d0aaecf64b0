"""POLECAT: the 40 columns in their order, tab-separated, a header line, ``"; "`` between values and the word None for nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.reporting.export_codes import in_system
from cablegram.reporting.export_notes import note
from cablegram.reporting.export_release import (
    Written,
    beside,
    clean,
    day_of,
    decimal,
    distinct,
    lead_of,
    tabbed,
    write_text,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from cablegram.core.records import Analysis
    from cablegram.core.stories import Occurrence, OccurrenceParty
    from cablegram.reporting.export_release import Lead, Sources

COLUMNS: Final = (
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
)
NOTHING: Final = "None"
QUADS: Final = ("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT")
# PLOVER's auxiliary modes, which its records carry among the contexts
AUXILIARY: Final = {"planned": "future", "hypothetical": "hypothetical", "negated": "negation"}
LANGUAGES: Final = {"en": "English"}
GEONAMES: Final = "geonames:"


def write_polecat(occurrences: Iterable[Occurrence], path: Path, *, sources: Sources) -> tuple[Written, ...]:
    """One row an occurrence, and notes beside the file on what a column holds and what is lost."""
    rows = 0
    with writing(path) as (file,):
        file.write("\t".join(COLUMNS) + "\n")
        for occurrence in occurrences:
            file.write(tabbed([clean(value) or NOTHING for value in polecat_row(occurrence, sources)]))
            rows += 1
    return Written(path=path, rows=rows), write_text(beside(path, "notes.md"), note("polecat"))


def polecat_row(occurrence: Occurrence, sources: Sources) -> list[str]:
    """The 40 values of an occurrence, "" for nothing."""
    lead = lead_of(occurrence, sources)
    contexts = [*occurrence.contexts, *([AUXILIARY[occurrence.status]] if occurrence.status in AUXILIARY else [])]
    return [
        occurrence.id,
        day_of(occurrence.day) or "",
        occurrence.type,
        occurrence.mode or "",
        decimal(occurrence.score),
        QUADS[occurrence.quad - 1],
        _many(contexts),
        *_side(occurrence.actors, lead, sources, on=occurrence.day),
        *_side(occurrence.recipients, lead, sources, on=occurrence.day),
        *_place(occurrence, lead),
        lead.report.publisher or "",
        day_of(lead.report.published) or "",
        *_story(lead.analysis),
        f"cablegram {sources.version}",
    ]


def _side(parties: tuple[OccurrenceParty, ...], lead: Lead, sources: Sources, *, on: str | None) -> list[str]:
    sectors = distinct(p.sector for p in parties)
    return [
        _many(lead.name(p) for p in parties),
        _many(p.country for p in parties),
        _many(in_system(sources.knowledge, "cow", [p.country for p in parties], on=on)),
        sectors[0] if sectors else "",
        _many(sectors),
        _many(p.role for p in parties),
        _many(p.name for p in parties),
        "",  # we hold no titles of Wikipedia
    ]


def _place(occurrence: Occurrence, lead: Lead) -> list[str]:
    place = occurrence.place
    if place is None:
        return [""] * 10
    told = lead.event.place if lead.event else None
    precision = told.precision if told else None
    known = {p.id: p.name for p in lead.analysis.places} if lead.analysis else {}
    name = clean(known.get(place.place_id or "", place.name))
    return [
        name,
        name if precision == "city" else "",
        "",  # no divisions of the second order in our gazetteer
        name if precision == "region" else "",
        place.country or "",
        decimal(place.latitude),
        decimal(place.longitude),
        geonames_id(place.place_id),
        place.name,
        precision or "",
    ]


def geonames_id(place_id: str | None) -> str:
    """The number that GeoNames gave a place; "" for a place that is not of GeoNames."""
    return place_id.removeprefix(GEONAMES) if place_id and place_id.startswith(GEONAMES) else ""


def _story(analysis: Analysis | None) -> list[str]:
    if analysis is None:
        return [""] * 4
    people = _many(a.name for a in analysis.actors if a.kind == "person")
    organizations = _many(a.name for a in analysis.actors if a.kind in {"organization", "group"})
    language = analysis.document.language or ""
    return [people, organizations, _many(p.name for p in analysis.places), LANGUAGES.get(language, language)]


def _many(values: Iterable[str | None]) -> str:
    return "; ".join(distinct(clean(v).replace("; ", ", ") for v in values))
