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
    "start": {"minimum": 0, "description": "First code point of Document.text."},
    "end": {"minimum": 0, "description": "Code point of Document.text after the last one: half-open."},
    "country": {**_COUNTRY, "description": "ISO 3166-1 alpha-3, or IGO, NGO, IMG, MNC; null: not supported by the text."},
    "sector": {**_SECTOR, "description": "A PLOVER sector; null: not supported by the text."},
    "confidence": {**_SHARE, "description": "Calibrated probability that the record is right."},
    "score": _SHARE,
    "earliest": {**_DAY, "description": "First possible day, ISO 8601."},
    "latest": {**_DAY, "description": "Last possible day, ISO 8601."},
    "published": {**_DAY, "description": "Day of publication, ISO 8601."},
    "edtf": {"description": "Extended Date/Time Format, ISO 8601-2."},
    "latitude": {"minimum": -90, "maximum": 90},
    "longitude": {"minimum": -180, "maximum": 180},
    "DateCandidate.date": _DAY,
    "Document.text": {"description": "What all offsets count in: the input as given, or a page's own words."},
    "Document.id": {"description": "SHA-256 over the text and its address or id."},
    "Event.type": {"enum": sorted(TYPES), "description": "A PLOVER event type."},
    "Event.mode": {"description": "A PLOVER mode of the type."},
    "Event.contexts": {"items": {"type": "string", "enum": sorted(CONTEXTS)}},
    "Event.quad": {
        "minimum": 1,
        "maximum": 4,
        "description": "PLOVER quad class: 1, 2 cooperation; 3, 4 conflict; odd in words, even in deeds.",
    },
    "Event.score": {"minimum": -10, "maximum": 10, "description": "Goldstein-like intensity."},
    "Event.evidence": {"minItems": 1},
    "Event.claim_ids": {"description": "Who says so, if not the publisher in its own voice."},
    "Claim.speaker": {"description": "null: unnamed."},
    "Claim.of_claim": {"description": "Id of the claim that this one denies, confirms or withdraws."},
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
