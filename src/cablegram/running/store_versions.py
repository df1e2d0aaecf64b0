"""Versions of articles in a ledger: which there are, what was read of them, and what the model answered about their sentences."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cablegram.coding.remembered import unpack_readings
from cablegram.core.errors import LedgerError
from cablegram.linking.versions import heirs

if TYPE_CHECKING:
    from cablegram.coding.remembered import Readings
    from cablegram.core.records import Analysis
    from cablegram.running.store import Ledger


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """One version of an article; ``raw`` is the SHA-256 of the input as it was read, ``None`` where an older ledger kept none."""

    version: int
    id: str
    first_seen: str
    raw: str | None
    text: str


def versions(ledger: Ledger, name: str) -> tuple[VersionRow, ...]:
    """All versions of the article that a name of one of them calls, oldest first; raises LedgerError."""
    query = """
        SELECT version, d.id, first_seen, raw, d.text FROM versions v JOIN documents d ON number = v.document
        WHERE series = ? ORDER BY version"""
    return tuple(VersionRow(**dict(row)) for row in ledger.rows(query, [ledger.row_of(name)["series"]]))


def raw_text(ledger: Ledger, name: str, *, version: int | None = None) -> str:
    """The input that a document was read from, to the character; raises LedgerError where it was not kept, or has changed."""
    row = ledger.row_of(name, version=version)
    if row["raw"] is None:
        message = (
            f"{ledger.path}: {name!r}: its input was not kept, as in ledgers of older versions; 'show --format json' has the text"
        )
        raise LedgerError(message)
    kept = next(ledger.rows("SELECT data FROM raws WHERE hash = ?", [row["raw"]]), None)
    try:
        data = zlib.decompress(kept["data"]) if kept else row["text"].encode()
    except zlib.error:
        data = b""
    if hashlib.sha256(data).hexdigest() != row["raw"]:
        message = f"{ledger.path}: {name!r}: the input that was kept does not have its own hash; restore a copy of the ledger"
        raise LedgerError(message)
    return data.decode()


def readings_of(ledger: Ledger, name: str | None, *, model: str) -> Readings:
    """What the model ``model`` (a digest) said of the sentences of the latest article of a name; nothing for a new name."""
    if name is None:
        return {}
    query = """
        SELECT data FROM versions v JOIN readings r ON r.document = v.document
        WHERE name = ? AND model = ? AND replaced_by IS NULL ORDER BY v.document DESC LIMIT 1"""
    return next((unpack_readings(row["data"]) for row in ledger.rows(query, [name, model])), {})


def rebuild_documents(ledger: Ledger) -> int:
    """Derive anew what is derived of documents: rows of events and claims, which event is which in a later version, full text.

    Each document is one transaction, so a rebuild that was killed is taken up by another. Returns how many documents there are.
    """
    numbers = [row["number"] for row in ledger.rows("SELECT number FROM documents ORDER BY number")]
    for number in numbers:
        with ledger.write() as db:
            analysis = _analysis(ledger, number)
            for row in ledger.rows("SELECT document FROM versions WHERE replaced_by = ?", [number]):
                db.executemany("INSERT INTO heirs VALUES (?, ?) ON CONFLICT DO UPDATE SET new = excluded.new",
                               list(heirs(_analysis(ledger, row["document"]), analysis)))  # fmt: skip
            for table, told in (("events", analysis.events), ("claims", analysis.claims)):
                db.execute(f"DELETE FROM {table} WHERE document = ? AND position >= ?", [number, len(told)])  # noqa: S608 - as above
            ledger.derive(analysis, number=number)
    with ledger.write() as db:
        db.execute("INSERT INTO words (words) VALUES ('rebuild')")
        db.execute("DELETE FROM rejected WHERE event NOT IN (SELECT id FROM events)")
    return len(numbers)


def _analysis(ledger: Ledger, number: int) -> Analysis:
    return ledger.read(next(ledger.rows("SELECT record FROM analyses WHERE document = ?", [number]))["record"])
