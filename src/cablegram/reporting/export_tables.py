"""The six tables of a release: occurrences, reports, events, claims, spans and documents, each column with its type and meaning."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from cablegram.reporting.export_codes import cameo_of
from cablegram.reporting.export_polecat import geonames_id
from cablegram.reporting.export_release import day_of, lead_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.core.records import Analysis, Claim, Event, Participant
    from cablegram.core.stories import EventReport, Occurrence
    from cablegram.reporting.export_release import Sources

Kind = Literal["text", "day", "integer", "number", "truth", "texts"]
Row = dict[str, Any]


class Column(NamedTuple):
    """A column: its name, kind of value and meaning."""

    name: str
    kind: Kind
    meaning: str


class Table(NamedTuple):
    """A table: its columns, what makes a row unique, and which column of which table it points to."""

    columns: tuple[Column, ...]
    key: tuple[str, ...]
    points: dict[str, tuple[str, str]]


_KINDS: Final[dict[str, Kind]] = {"t": "text", "d": "day", "i": "integer", "n": "number", "b": "truth", "l": "texts"}


def _columns(lines: str) -> tuple[Column, ...]:
    """``name kind meaning`` a line."""
    rows = (line.split(maxsplit=2) for line in lines.strip().splitlines())
    return tuple(Column(name, _KINDS[kind], meaning) for name, kind, meaning in rows)


TABLES: Final[dict[str, Table]] = {
    "occurrences": Table(
        _columns("""
id t unique over the release, from the content
type t PLOVER event type
mode t PLOVER mode
status t occurred, ongoing, planned, hypothetical or negated: only the first two are events that happened
quad i 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
score n PLOVER intensity, -10 to 10
contexts l PLOVER contexts
actors l who acts, by name; the three lists beside it are in the same order
actor_ids l their ids
actor_countries l their countries, ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC
actor_sectors l their PLOVER sectors
recipients l to whom, by name; the three lists beside it are in the same order
recipient_ids l their ids
recipient_countries l their countries
recipient_sectors l their sectors
day d its place in a series: its own day, the first of its bounds, or the first publication
earliest d the first day it may have been
latest d the last day it may have been
edtf t its time in Extended Date/Time Format
precision t how exact its time is
date_rule t how its time is known, in words
place t where, by name
place_id t id of the place
geonames_id t number of the place in GeoNames
place_country t country of the place
latitude n degrees (WGS 84); of a country, its middle
longitude n degrees (WGS 84)
cameo t nearest CAMEO code, leading zeros kept
cameo_fit t same, broader or nearest: how well that code fits
n_reports i documents that report it
n_independent i those that are no copy of another, an outlet once
confidence n 0 to 1
"""),
        ("id",),
        {},
    ),
    "reports": Table(
        _columns("""
occurrence_id t the occurrence
event_id t the event of the document
doc_id t the document
published d when it was published
publisher t who published it
url t where
copy_of t the document that it repeats
voice t publisher, or attributed to somebody
confidence n 0 to 1
start i where its sentence begins, in code points of the document's text
end i where its sentence ends
sentence t the sentence
joined_to t the report that it was joined to
join_reason t why
joined_by t the person who decided so; empty: the machine
"""),
        ("event_id",),
        {"occurrence_id": ("occurrences", "id"), "doc_id": ("documents", "id")},
    ),
    "events": Table(
        _columns("""
id t id of the event in its document
doc_id t the document
occurrence_id t the occurrence that it reports
type t PLOVER event type
mode t PLOVER mode
status t occurred, ongoing, planned, hypothetical or negated
quad i 1 to 4
score n PLOVER intensity, -10 to 10
contexts l PLOVER contexts
actors l who acts, in the document's words
actor_countries l their countries
recipients l to whom, in the document's words
recipient_countries l their countries
earliest d the first day it may have been
latest d the last day it may have been
edtf t its time in Extended Date/Time Format
date_rule t how its time is known, in words
place t where, in the document's words
place_id t id of the place
place_country t country of the place
trigger t the word that tells it
voice t publisher, or attributed to somebody
n_claims i claims that tell it
confidence n 0 to 1
"""),
        ("id",),
        {"doc_id": ("documents", "id"), "occurrence_id": ("occurrences", "id")},
    ),
    "claims": Table(
        _columns("""
id t id of the claim
doc_id t the document
speaker t who speaks, in the document's words; empty: unnamed
speaker_name t by name
speaker_country t country of the speaker
stance t asserts, denies, confirms and so on
polarity t positive, or negative where the cue itself says that it is not so
certainty t of the cue: certain, probable, possible, none
source_kind t what kind of source speaks
direct b whether it is a direct quotation
depth i 0: the publisher reports it itself; 1: it stands inside another claim
within t the claim that it stands in
of_claim t the claim that it denies, confirms or withdraws
event_ids l events that it tells
said_earliest d the first day it may have been said
said_latest d the last
content t what is said
confidence n 0 to 1
"""),
        ("id",),
        {"doc_id": ("documents", "id")},
    ),
    "spans": Table(
        _columns("""
doc_id t the document
record_id t id of the event or claim that rests on these words
record t event or claim
role t trigger, evidence, actor, recipient, time, place, quantity, speaker, cue or content
start i where it begins, in code points of the document's text
end i where it ends
text t the words
"""),
        ("record_id", "role", "start", "end"),
        {"doc_id": ("documents", "id")},
    ),
    "documents": Table(
        _columns("""
id t unique over the release, from text and source
input_id t the id that the input gave
url t where it was published
publisher t who published it
title t its title
language t ISO 639-1
published d when it was published
published_from t where that day was found
first_seen t when the ledger took it in (ISO 8601, UTC)
text_sha256 t hash of the text that all offsets count in; the text itself is not exported
text_length i its length in code points
n_events i events that it reports
n_claims i claims that it holds
cablegram t version that read it
model t model that read it
knowledge t tables of actors and places that it was read with
"""),
        ("id",),
        {},
    ),
}


def occurrence_row(occurrence: Occurrence, sources: Sources) -> Row:
    """One row of ``occurrences``."""
    o, lead, time, place, cameo = occurrence, lead_of(occurrence, sources), occurrence.time, occurrence.place, cameo_of(occurrence)
    row: Row = {name: getattr(o, name) for name in ("id", "type", "mode", "status", "quad", "score", "contexts")}
    for side, parties in (("actor", o.actors), ("recipient", o.recipients)):
        row[f"{side}s"] = [lead.name(p) for p in parties]
        row[f"{side}_ids"] = [p.actor_id for p in parties]
        row[f"{side}_countries"] = [p.country for p in parties]
        row[f"{side}_sectors"] = [p.sector for p in parties]
    row |= {"day": day_of(o.day), "n_reports": o.n_reports, "n_independent": o.n_independent, "confidence": o.confidence}
    row |= {"cameo": cameo.code, "cameo_fit": cameo.fit}
    if time:
        row |= {"earliest": day_of(time.earliest), "latest": day_of(time.latest), "edtf": time.edtf}
        row |= {"precision": time.precision, "date_rule": time.rule}
    if place:
        row |= {"place": place.name, "place_id": place.place_id, "geonames_id": geonames_id(place.place_id) or None}
        row |= {"place_country": place.country, "latitude": place.latitude, "longitude": place.longitude}
    return row


def report_rows(occurrence: Occurrence) -> Iterator[Row]:
    """The rows of ``reports`` of an occurrence."""
    joins = {join.other: join for join in occurrence.joins}
    for r in occurrence.reports:
        join = joins.get(r.event_id)
        yield {
            "occurrence_id": occurrence.id,
            **{name: getattr(r, name) for name in ("event_id", "doc_id", "publisher", "url", "copy_of", "voice", "confidence")},
            "published": day_of(r.published),
            **_sentence(r),
            "joined_to": join.one if join else None,
            "join_reason": join.reason if join else None,
            "joined_by": join.by if join else None,
        }


def _sentence(report: EventReport) -> Row:
    return {"start": report.sentence.start, "end": report.sentence.end, "sentence": report.sentence.text}


def event_row(event: Event, doc_id: str, occurrence_id: str | None) -> Row:
    """One row of ``events``."""
    time, place = event.time, event.place
    return {
        **{
            name: getattr(event, name)
            for name in ("id", "type", "mode", "status", "quad", "score", "contexts", "voice", "confidence")
        },
        "doc_id": doc_id,
        "occurrence_id": occurrence_id,
        "actors": [p.text for p in event.actors],
        "actor_countries": [p.country for p in event.actors],
        "recipients": [p.text for p in event.recipients],
        "recipient_countries": [p.country for p in event.recipients],
        "earliest": day_of(time.earliest) if time else None,
        "latest": day_of(time.latest) if time else None,
        "edtf": time.edtf if time else None,
        "date_rule": time.rule if time else None,
        "place": place.text if place else None,
        "place_id": place.place_id if place else None,
        "place_country": place.country if place else None,
        "trigger": event.trigger.text,
        "n_claims": len(event.claim_ids),
    }


def claim_row(claim: Claim, doc_id: str) -> Row:
    """One row of ``claims``."""
    own = (
        "id",
        "stance",
        "polarity",
        "certainty",
        "source_kind",
        "direct",
        "depth",
        "within",
        "of_claim",
        "event_ids",
        "confidence",
    )
    speaker, said = claim.speaker, claim.said_on
    return {
        **{name: getattr(claim, name) for name in own},
        "doc_id": doc_id,
        "speaker": speaker.text if speaker else None,
        "speaker_name": speaker.name if speaker else None,
        "speaker_country": speaker.country if speaker else None,
        "said_earliest": day_of(said.earliest) if said else None,
        "said_latest": day_of(said.latest) if said else None,
        "content": claim.content.text,
    }


def document_row(analysis: Analysis, seen: str | None) -> Row:
    """One row of ``documents``; the text is the publisher's and stays at home, its hash tells whether another copy is the same."""
    doc, built = analysis.document, analysis.built_with
    own = ("id", "input_id", "url", "publisher", "title", "language", "published_from")
    return {
        **{name: getattr(doc, name) for name in own},
        "published": day_of(doc.published),
        "first_seen": seen,
        "text_sha256": sha256(doc.text.encode("utf-8", "surrogatepass")).hexdigest(),
        "text_length": len(doc.text),
        "n_events": len(analysis.events),
        "n_claims": len(analysis.claims),
        "cablegram": built.cablegram,
        "model": built.model,
        "knowledge": built.knowledge,
    }


def event_spans(event: Event, analysis: Analysis) -> Iterator[Row]:
    """The rows of ``spans`` of an event."""
    text = analysis.document.text
    found: list[tuple[str, int, int]] = [("trigger", event.trigger.start, event.trigger.end)]
    found += [("evidence", s.start, s.end) for s in event.evidence]
    sides: tuple[tuple[str, tuple[Participant, ...]], ...] = (("actor", event.actors), ("recipient", event.recipients))
    found += [(role, p.start, p.end) for role, parties in sides for p in parties]
    found += [("quantity", q.start, q.end) for q in event.quantities]
    if event.time and event.time.start is not None and event.time.end is not None:
        found.append(("time", event.time.start, event.time.end))
    if event.place:
        found.append(("place", event.place.start, event.place.end))
    yield from _spans("event", event.id, analysis.document.id, text, found)


def claim_spans(claim: Claim, analysis: Analysis) -> Iterator[Row]:
    """The rows of ``spans`` of a claim."""
    found = [("cue", claim.cue.start, claim.cue.end), ("content", claim.content.start, claim.content.end)]
    if claim.speaker:
        found.append(("speaker", claim.speaker.start, claim.speaker.end))
    yield from _spans("claim", claim.id, analysis.document.id, analysis.document.text, found)


def _spans(record: str, name: str, doc_id: str, text: str, found: list[tuple[str, int, int]]) -> Iterator[Row]:
    for role, start, end in dict.fromkeys(found):
        yield {
            "doc_id": doc_id,
            "record_id": name,
            "record": record,
            "role": role,
            "start": start,
            "end": end,
            "text": text[start:end],
        }
