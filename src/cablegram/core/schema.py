"""The JSON Schema of an analysis, made from the records and narrowed by what their types cannot say."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from cablegram.core.ontology import CONTEXTS, SECTORS, TYPES
from cablegram.core.records import Analysis

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER: Final = "urn:cablegram:schema:analysis:1"
_DAY: Final = {"pattern": r"^\d{4}-\d{2}-\d{2}$"}
_COUNTRY: Final = {"pattern": "^[A-Z]{3}$"}  # ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC
_SECTOR: Final = {"enum": sorted(SECTORS)}
_SHARE: Final = {"minimum": 0, "maximum": 1}

# By field, or by record and field: narrower values, and what a reader of the schema should know.
NARROWED: Final[dict[str, dict[str, Any]]] = {
    "start": {"minimum": 0, "description": "First code point of document.text."},
    "end": {"minimum": 0, "description": "One past the last code point of document.text."},
    "text": {"description": "document.text[start:end]."},
    "country": {**_COUNTRY, "description": "ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC."},
    "sector": {**_SECTOR, "description": "A PLOVER sector."},
    "confidence": {**_SHARE, "description": "Calibrated: of records at 0.9, nine in ten are right."},
    "score": _SHARE,
    "earliest": {**_DAY, "description": "First possible day, ISO 8601."},
    "latest": {**_DAY, "description": "Last possible day, ISO 8601."},
    "edtf": {"description": "Extended Date/Time Format (ISO 8601-2)."},
    "rule": {"description": "How the date came about, in words."},
    "actor_id": {"description": "Id in the analysis' actors."},
    "latitude": {"minimum": -90, "maximum": 90, "description": "Degrees, WGS 84."},
    "longitude": {"minimum": -180, "maximum": 180, "description": "Degrees, WGS 84."},
    "evidence": {"minItems": 1, "description": "Spans that support it."},
    "mentions": {"description": "Where the text names it."},
    "date": _DAY,
    "Analysis.blocks": {"description": "Layout units of the text, in order."},
    "Analysis.sentences": {"description": "In order; none crosses a block."},
    "Analysis.times": {"description": "Every expression of time."},
    "Analysis.digest": {"description": "Who, what, when, where, why, and how did it end."},
    "Analysis.flags": {"description": "What to know before relying on the record."},
    "Document.id": {"description": "SHA-256 over the text and its address or id."},
    "Document.input_id": {"description": "The id that the input gave."},
    "Document.language": {"description": "ISO 639-1."},
    "Document.published": {**_DAY, "description": "Day of publication, ISO 8601."},
    "Document.published_from": {"description": "Where that day was found."},
    "Document.text": {"description": "What all offsets count in: the input as given, or a page's own words."},
    "Document.source": {"description": "The file, file:line, address or - that it was read from."},
    "Document.fetched": {"description": "When the page was fetched, by an archive or a feed's watch; not a date of publication."},
    "Document.date_candidates": {"description": "Every publication date that the input offered."},
    "Document.version": {"minimum": 1, "description": "Of the article in a ledger: an edited article is a new version."},
    "Event.reviewed": {"description": "A person's decisions on it; empty as the machine read it."},
    "Review.field": {"description": "What was edited: type, status, date, or the country of a party."},
    "Review.machine": {"description": "The machine's value, which the edit took the place of."},
    "Review.on": {**_DAY, "description": "Day of the decision, ISO 8601."},
    "Document.raw_map": {"description": "Where the text stands in the raw input; empty: offset for offset."},
    "TimeExpression.value": {"description": "TIMEX3 value."},
    "TimeExpression.anchor": {"description": "The day that a relative expression was counted from."},
    "Actor.role": {"description": "Office held on the day of publication; null for who holds none then."},
    "Actor.members": {"description": "States that a group like 'EU leaders' stands for on the day."},
    "Actor.why": {"description": "In words: what country, sector and role rest on."},
    "Mention.rule": {"description": "In words: why these words stand for it."},
    "corrected_from": {"description": "What the machine read where a person's correction says otherwise: an id, '' for nobody."},
    "Participant.role": {"description": "Office held on the event's day; without a time of its own, on the day of publication."},
    "Participant.expanded_from": {"description": "The words that stand for several, of whom this is one."},
    "Actor.role_from": {**_DAY, "description": "First day in office."},
    "Actor.role_to": {**_DAY, "description": "Last day in office; null: not known to have ended."},
    "Mention.role_as_written": {"description": "The office that the text gives."},
    "Mention.part_of": {"description": "The longer name that a place's name is only a part of: The Washington Post."},
    "EventPlace.relation": {"description": "The event was off, near or north of the place; null: in it."},
    "EventPlace.distance_km": {"minimum": 0, "description": "How far from the place, if told."},
    "EventPlace.rule": {"description": "Whose words place it: the model's for this event, or its clause's phrase of place."},
    "Place.runners_up": {"description": "Places of the same name that were not chosen."},
    "Event.id": {"description": "Hash of its content: a second run gives the same."},
    "Event.type": {"enum": sorted(TYPES), "description": "A PLOVER event type."},
    "Event.mode": {"description": "A PLOVER mode of the type."},
    "Event.contexts": {"items": {"type": "string", "enum": sorted(CONTEXTS)}, "description": "PLOVER contexts."},
    "Event.quad": {"minimum": 1, "maximum": 4, "description": "1, 2 cooperation and 3, 4 conflict; each in words, then in deeds."},
    "Event.score": {"minimum": -10, "maximum": 10, "description": "Intensity from conflict to cooperation."},
    "Event.status": {"description": "planned: not yet held at publication; negated: said not to have happened."},
    "Event.actors": {"description": "Who acts; all parties of a reciprocal event."},
    "Event.recipients": {"description": "To whom; empty for a reciprocal event."},
    "Event.trigger": {"description": "The word that tells it."},
    "Event.time": {"description": "Its own time, not that of publication."},
    "Event.evidence": {"minItems": 1, "description": "Sentences that report it, fullest first."},
    "Event.claim_ids": {"description": "Who says so, if not the publisher in its own voice."},
    "Claim.speaker": {"description": "null: unnamed."},
    "Claim.cue": {"description": "The word that attributes it."},
    "Claim.content": {"description": "What is said."},
    "Claim.direct": {"description": "Whether it stands in quotation marks."},
    "Claim.event_ids": {"description": "Events that it reports."},
    "Claim.of_claim": {"description": "Id of the claim that this one denies, confirms or withdraws."},
    "Claim.source_kind": {"description": "What sort of source speaks; null: not told."},
    "Claim.polarity": {"description": "negative: the cue itself says that it is not so (denied, doubts)."},
    "Claim.certainty": {
        "description": "How sure the cue makes the speaker: confirmed, believes, has not ruled out, declined to comment."
    },
    "Claim.depth": {"minimum": 0, "description": "0: the publisher reports it itself; 1: it stands inside another claim."},
    "Claim.within": {"description": "Id of the claim that it stands in."},
    "Event.voice": {"description": "publisher: told in the publisher's own voice somewhere; attributed: only through its claims."},
    "Quantity.claim_id": {"description": "Id of the claim that gives the figure; null: the publisher does."},
    "Quantity.as_of": {"description": "Day of that statement or, failing that, of publication (EDTF)."},
    "Claim.parts": {"description": "The content's own words where the cue stands between them."},
    "Plan.id": {"description": "Hash of its content: a second run gives the same."},
    "Plan.event_id": {"description": "The event that announces it."},
    "Plan.also": {"description": "Ids of further events that announce, move or call off the same thing."},
    "Plan.type": {"enum": sorted(TYPES), "description": "The event's PLOVER type."},
    "Plan.mode": {"description": "A PLOVER mode of the type."},
    "Plan.act": {"description": "What is planned, in the text's words."},
    "Plan.parties": {"description": "Who takes part, whoever acts first."},
    "Plan.window": {"description": "When it is due, as first announced; null where the text does not say."},
    "Plan.new_window": {"description": "When it is due now, where the text moves it."},
    "Plan.announced": {**_DAY, "description": "Day of publication, ISO 8601."},
    "Plan.announced_by": {"description": "Id of the claim that announces it; null: the publisher in its own voice."},
    "Plan.evidence": {"minItems": 1, "description": "Sentences that announce it, that of the window first."},
    "Plan.state": {"description": "As far as this document tells; open: it reports no outcome."},
    "Plan.settled_by": {"description": "The sentence that reports the outcome."},
    "Plan.why": {"description": "Why it has that state, in words."},
    "Analysis.plans": {"description": "Planned events, by first mention."},
    "Answer.text": {},
    "Ending.text": {},
    "Flag.kind": {"description": "A short name, such as no_date or date_conflict."},
    "Segment.start": {"minimum": 0, "description": "First code point of document.text."},
    "Segment.raw_start": {"minimum": 0, "description": "Where it stands in the raw input."},
    "Segment.length": {"minimum": 0},
    "BuiltWith.model": {"description": "SHA-256 of the model file."},
    "BuiltWith.knowledge": {"description": "Version of the tables of actors and places, + the digest of a user's own."},
    "BuiltWith.corrections": {"description": "Digest of the corrections that were applied."},
}


def make_schema() -> dict[str, Any]:
    """The schema (2020-12) of one line that ``cablegram code`` writes, complete in itself."""
    (root,), parts = msgspec.json.schema_components([Analysis], ref_template="#/$defs/{name}")
    for name, part in parts.items():
        for field, schema in part.get("properties", {}).items():
            narrow(schema, NARROWED.get(f"{name}.{field}", NARROWED.get(field, {})))
    return {
        "$schema": DIALECT,
        "$id": IDENTIFIER,
        "title": "cablegram analysis",
        "description": "One document and everything that it reports, with evidence: a line of the output of 'cablegram code'.",
        **root,
        "$defs": dict(sorted(parts.items())),
    }


def narrow(schema: dict[str, Any], told: dict[str, Any]) -> None:
    """Add ``told`` to a property's schema: the description to the whole, the rest to the alternative that is not null."""
    narrower = {key: value for key, value in told.items() if key != "description"}
    kinds = [s for s in schema.get("anyOf", [schema]) if s.get("type") != "null"]
    for kind in kinds:
        kind.update(narrower)
    if "description" in told:
        schema["description"] = told["description"]
