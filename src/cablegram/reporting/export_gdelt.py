"""GDELT 2.0: a file of events (61 columns) and one of mentions (16), tab-separated, without a header line.

GDELT knows only what happened, one actor on each side and one code an event; what that leaves out stands in the notes and in the
file of keys beside. Each report is a mention, never an event of its own.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cablegram.reporting.export_codes import KNOWN_GROUPS, cameo_country, cameo_of, cameo_role, country_name
from cablegram.reporting.export_notes import note
from cablegram.reporting.export_polecat import geonames_id
from cablegram.reporting.export_release import (
    HAPPENED,
    Written,
    clean,
    day_of,
    event_of,
    lead_of,
    number_for,
    tabbed,
    write_text,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from cablegram.core.records import Analysis, Event
    from cablegram.core.stories import EventReport, Occurrence, OccurrenceParty
    from cablegram.reporting.export_codes import Cameo
    from cablegram.reporting.export_release import Lead, Sources

_ACTOR: Final = "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code".split()
_GEO: Final = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()
EVENTS: Final = (
    *"GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(),
    *(f"Actor{n}{name}" for n in (1, 2) for name in _ACTOR),
    *"IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(),
    *"NumMentions NumSources NumArticles AvgTone".split(),
    *(f"{whose}Geo_{name}" for whose in ("Actor1", "Actor2", "Action") for name in _GEO),
    "DATEADDED",
    "SOURCEURL",
)
MENTIONS: Final = (
    *"GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID".split(),
    *"Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone".split(),
    *"MentionDocTranslationInfo Extras".split(),
)
KEYS: Final = (
    *"GLOBALEVENTID occurrence_id plover_type plover_mode status cameo_fit plover_score edtf actors actor_countries".split(),
    *"recipients recipient_countries place_id geonames_id n_reports n_independent confidence".split(),
)
_UNKNOWN: Final = -1  # GDELT's own for an offset that is not known
_GEO_TYPES: Final = {"country": 1, "region": 5, "city": 4, "point": 4}
_GEO_TYPES_USA: Final = {"country": 1, "region": 2, "city": 3, "point": 3}


def write_gdelt(occurrences: Iterable[Occurrence], folder: Path, *, sources: Sources) -> tuple[Written, ...]:
    """Events, mentions, a file of keys with what GDELT has no column for, the header lines, and notes."""
    names = ("gdelt.export.CSV", "gdelt.mentions.CSV", "gdelt.keys.tsv")
    paths = [folder / name for name in names]
    counts, taken = [0, 0, 0], set[int]()
    with writing(*paths) as (events, mentions, keys):
        keys.write("\t".join(KEYS) + "\n")
        for occurrence in occurrences:
            if occurrence.status not in HAPPENED or day_of(occurrence.day) is None:
                continue
            number, lead = number_for(occurrence.id, taken), lead_of(occurrence, sources)
            events.write(tabbed(event_row(occurrence, number, lead, sources)))
            keys.write(tabbed(key_row(occurrence, number, lead)))
            for report in occurrence.reports:
                mentions.write(tabbed(mention_row(report, number, occurrence, sources)))
            for i, n in enumerate((1, len(occurrence.reports), 1)):
                counts[i] += n
    written = [Written(path=path, rows=n) for path, n in zip(paths, counts, strict=True)]
    header = "".join(f"{name}\t" + "\t".join(columns) + "\n" for name, columns in zip(names, (EVENTS, MENTIONS), strict=False))
    return *written, write_text(folder / "gdelt.headers.tsv", header), write_text(folder / "gdelt.notes.md", note("gdelt"))


def event_row(occurrence: Occurrence, number: int, lead: Lead, sources: Sources) -> list[object]:
    """The 61 values of an occurrence that has a day."""
    cameo, day = cameo_of(occurrence), date.fromisoformat(occurrence.day or "")
    one, other = sides(occurrence)
    place = _geo(occurrence, lead, sources)
    return [
        number,
        f"{day:%Y%m%d}",
        f"{day:%Y%m}",
        f"{day:%Y}",
        f"{day.year + min((day.month * 30 + day.day) / 365, 0.9999):.4f}",
        *_actor(one, lead),
        *_actor(other, lead),
        1 if _in_lead(lead) else 0,
        *_codes(cameo),
        cameo.quad,
        cameo.goldstein,
        len(occurrence.reports),
        len({r.publisher or r.doc_id for r in occurrence.reports}),
        occurrence.n_reports,
        None,
        *[None] * 16,  # where an actor is from is not where it was: we resolve no place of the parties
        *place,
        _moment(lead.report, sources),
        lead.report.url or lead.report.doc_id,
    ]


def sides(occurrence: Occurrence) -> tuple[OccurrenceParty | None, OccurrenceParty | None]:
    """The two actors that fit: the first of each side, or the first two of what all parties do together."""
    actors, recipients = occurrence.actors, occurrence.recipients
    second = recipients[0] if recipients else actors[1] if len(actors) > 1 else None
    return (actors[0] if actors else None, second)


def _actor(party: OccurrenceParty | None, lead: Lead) -> list[object]:
    if party is None:
        return [None] * 10
    country, role = cameo_country(party.country), cameo_role(party.sector)
    kind = party.country if party.country and not country else ""  # IGO, NGO, IMG, MNC
    group = KNOWN_GROUPS.get(party.actor_id or "", "")
    types = [k for k in (kind, role) if k]
    return [f"{country or kind}{group}{role}", lead.name(party).upper(), country, group, *[""] * 3, *(*types, "", "", "")[:3]]


def _codes(cameo: Cameo) -> list[object]:
    return [cameo.code, cameo.code[:3], cameo.root]


def _in_lead(lead: Lead) -> bool:
    """Whether the event stands in the article's first sentence, GDELT's reading of a root event."""
    return lead.analysis is not None and _sentence(lead.report, lead.analysis) == 1


def _geo(occurrence: Occurrence, lead: Lead, sources: Sources) -> list[object]:
    place = occurrence.place
    if place is None:
        return [0, *[None] * 7]
    told = lead.event.place if lead.event else None
    kinds = _GEO_TYPES_USA if place.country == "USA" else _GEO_TYPES
    country = sources.knowledge.countries.get(place.country or "")
    fips = (country.code("fips", occurrence.day) or country.code("fips") or "") if country else ""
    kind = kinds.get(told.precision, 0) if told and told.precision else 0
    known = {p.id: p.name for p in lead.analysis.places} if lead.analysis else {}
    name = clean(known.get(place.place_id or "", place.name))
    host = country_name(sources.knowledge, place.country)
    full = name if kind == 1 or not host or host == name else f"{name}, {host}"
    return [kind, full, fips, fips, "", place.latitude, place.longitude, fips if kind == 1 else ""]


def mention_row(report: EventReport, number: int, occurrence: Occurrence, sources: Sources) -> list[object]:
    """The 16 values of one report."""
    analysis = sources.analysis(report.doc_id)
    event = event_of(report, analysis)
    published = (day_of(report.published) or "").replace("-", "")
    host = urlsplit(report.url).hostname if report.url else None
    return [
        number,
        f"{(occurrence.day or '').replace('-', '')}000000",
        f"{published}000000" if published else _moment(report, sources),
        1 if report.url else 2,  # 1: a page of the web, 2: a citation only
        host or report.publisher or "",
        report.url or report.doc_id,
        _sentence(report, analysis) if analysis else _UNKNOWN,
        *_offsets(event),
        1 if analysis else 0,
        round(100 * report.confidence),
        len(analysis.document.text) if analysis else None,
        None,
        "",
        "",
    ]


def _sentence(report: EventReport, analysis: Analysis) -> int:
    """Which sentence of the document it is, counted from 1."""
    return 1 + sum(s.end <= report.sentence.start for s in analysis.sentences)


def _offsets(event: Event | None) -> list[int]:
    """Where the first actor, the second and the action stand, in code points of the document's text."""
    if event is None:
        return [_UNKNOWN] * 3
    second = event.recipients[:1] or event.actors[1:2]
    return [event.actors[0].start if event.actors else _UNKNOWN, second[0].start if second else _UNKNOWN, event.trigger.start]


def _moment(report: EventReport, sources: Sources) -> str:
    """When the ledger took the report in, else the midnight of its publication: YYYYMMDDHHMMSS, UTC."""
    seen = sources.seen.get(report.doc_id, "")
    digits = "".join(c for c in seen[:19] if c.isdigit()) or "".join(c for c in report.published or "" if c.isdigit())
    return digits.ljust(14, "0") if digits else ""


def key_row(occurrence: Occurrence, number: int, lead: Lead) -> Sequence[object]:
    """What leads from a row back to the occurrence, and what GDELT has no column for."""
    place, time = occurrence.place, occurrence.time
    return [
        number,
        occurrence.id,
        occurrence.type,
        occurrence.mode,
        occurrence.status,
        cameo_of(occurrence).fit,
        occurrence.score,
        time.edtf if time else None,
        "; ".join(lead.name(p) for p in occurrence.actors),
        "; ".join(p.country or "" for p in occurrence.actors),
        "; ".join(lead.name(p) for p in occurrence.recipients),
        "; ".join(p.country or "" for p in occurrence.recipients),
        place.place_id if place else None,
        geonames_id(place.place_id) if place else None,
        occurrence.n_reports,
        occurrence.n_independent,
        occurrence.confidence,
    ]
