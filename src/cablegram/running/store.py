"""The ledger: one SQLite file in WAL mode, so that others may read while one writes.

Raw text and analyses are the record; ``events`` and ``claims`` are rows derived from the analyses for filtering, and the full-text
index is derived from the documents. Each document is one transaction: a killed run leaves whole documents or none.

Every method raises :class:`LedgerError` where the file fails (locked, full, damaged), naming the file and what to do.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
import zlib
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

import msgspec

from cablegram.core.errors import LedgerError
from cablegram.core.records import Analysis, Failure
from cablegram.core.stories import Decision
from cablegram.linking.decisions import reviewed, standing
from cablegram.linking.versions import Version, edits, heirs, identity
from cablegram.running.migrations import MIGRATIONS
from cablegram.running.store_rows import (
    ACTOR_INSERT,
    CLAIM_INSERT,
    EVENT_INSERT,
    DocumentRow,
    EventRow,
    Hit,
    Kept,
    actor_rows,
    claim_rows,
    event_rows,
    match_expression,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.core.records import Document

APPLICATION: Final = 0x6361626C  # "cabl": tells a ledger from another program's database
LATEST: Final = "number NOT IN (SELECT document FROM superseded)"  # of documents: those that no edit has replaced
KEPT_EVENT: Final = "e.id NOT IN (SELECT event FROM rejected)"
NAMESAKES: Final = 20  # articles of one name that a new one is compared with: an address that is filled anew has hundreds
VERSION_ROWS: Final = """
    SELECT number, d.id, d.text, record, series, version, replaced_by, first_seen, raw
    FROM documents d JOIN versions v ON v.document = number JOIN analyses a ON a.document = number"""
NOTHING: Final = Kept()
BUSY_SECONDS: Final = 10.0  # a writer holds the file for milliseconds; a backup may hold it longer


def address_of(path: Path, *, mode: str = "rwc") -> str:
    """A ledger's file as SQLite opens it: to write where that is possible, and for reading only with ``mode`` "ro".

    A file with a write-ahead log cannot be opened in a folder where nothing can be made, unless SQLite is told that nobody writes;
    there nobody can, and a log that is not there holds nothing.
    """
    fixed = path.is_file() and not os.access(path.parent, os.W_OK) and not Path(f"{path}-wal").exists()
    return f"{path.absolute().as_uri()}?{'immutable=1' if fixed else f'mode={mode}'}"


def cannot_write(error: LedgerError) -> bool:
    """Whether a ledger failed only because it cannot be written now: read-only, full, or held by another who writes."""
    code = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF  # the low byte is the error's kind
    return code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}


class Ledger:
    """Holds the connection to a ledger file. Use it as a context manager, or call :meth:`close`."""

    def __init__(self, path: str | Path, *, create: bool = True) -> None:
        self.path = Path(path)
        if not create and not self.path.is_file():
            message = f"no ledger at {self.path}; make one with 'cablegram add ARTICLE... --ledger {self.path}'"
            raise LedgerError(message)
        if not self.path.parent.is_dir():
            message = f"{self.path}: there is no folder {self.path.parent}; make it, or name another file with --ledger"
            raise LedgerError(message)
        with self._told("not a usable ledger ({}); name another file with --ledger"):
            self._db = sqlite3.connect(address_of(self.path), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            with self._told("not a usable ledger ({}); name another file with --ledger"):
                self._db.row_factory = sqlite3.Row
                self._db.execute("PRAGMA foreign_keys = ON")
                self._check_owner()
                self._log_ahead()
                self._migrate()
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        """Return the open ledger."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Close the file; nothing is pending, every document was its own transaction."""
        self._db.close()

    @contextmanager
    def _told(
        self, what: str = "the ledger failed ({}); if it stays so, restore a copy of the file or make a new one"
    ) -> Iterator[None]:
        """Tell SQLite's errors as ours; ``{}`` in ``what`` stands for SQLite's own words."""
        try:
            yield
        except sqlite3.Error as error:
            message = f"{self.path}: {what.format(error)}"
            raise LedgerError(message) from error

    def _check_owner(self) -> None:
        # in this order: another run that makes the ledger right now writes its tables and its mark in one transaction
        used = self._db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        owner = self._db.execute("PRAGMA application_id").fetchone()[0]
        if owner != APPLICATION and used:
            message = f"{self.path}: a database of another program; name another file with --ledger"
            raise LedgerError(message)

    def _log_ahead(self) -> None:
        """Turn on the write-ahead log. SQLite does not wait for a lock here, so two runs that make a ledger at once must."""
        deadline = time.monotonic() + BUSY_SECONDS
        while True:
            try:
                mode = self._db.execute("PRAGMA journal_mode = WAL").fetchone()[0]
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED} or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)
                continue
            if mode != "wal" and "immutable" not in address_of(self.path):
                message = f"{self.path}: the file system does not allow a write-ahead log; put the ledger on a local disk"
                raise LedgerError(message)
            return

    def _migrate(self) -> None:
        if self._version() == len(MIGRATIONS):
            return
        with self.write() as db:  # the version is read again: another run may have migrated while this one waited
            for number, script in enumerate(MIGRATIONS[self._version() :], self._version() + 1):
                for statement in script:
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {number}")
            db.execute(f"PRAGMA application_id = {APPLICATION}")

    def _version(self) -> int:
        version = int(self._db.execute("PRAGMA user_version").fetchone()[0])
        if version > len(MIGRATIONS):
            message = f"{self.path}: written by a newer cablegram (schema {version}, known {len(MIGRATIONS)}); upgrade cablegram"
            raise LedgerError(message)
        return version

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at its end, rolled back by whatever is raised in it. For the store's own modules."""
        with self._told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:  # a full disk has rolled back already
                    self._db.execute("ROLLBACK")
                raise

    def rows(self, query: str, values: Sequence[object] | Mapping[str, object] = ()) -> Iterator[sqlite3.Row]:
        """The rows of a query, as they are read. For the store's own modules."""
        with self._told():
            for row in self._db.execute(query, values):  # noqa: UP028 - "yield from" closes the cursor of a ledger already closed
                yield row

    def has(self, doc_id: str) -> bool:
        """Whether a document of this id is in the ledger."""
        return any(self.rows("SELECT 1 FROM documents WHERE id = ?", [doc_id]))

    def add(self, analysis: Analysis, *, seen: str, kept: Kept = NOTHING) -> int:
        """Put one document and its analysis in, at time ``seen`` (ISO 8601); which version of the article it is, 0: known already.

        An edit of an article that is there is its next version and stands in the place of the former one, which is kept.
        """
        doc = analysis.document
        with self.write() as db:
            if doc.source:
                db.execute("DELETE FROM failures WHERE source = ?", [doc.source])
            if self.has(doc.id):
                return 0
            name = kept.name or identity(doc)
            old = self._edited(doc, name) if name else None
            analysis = replace(analysis, document=replace(doc, version=old["version"] + 1 if old else 1))
            number = db.execute(
                "INSERT INTO documents (id, input_id, url, publisher, title, language, published, source, text, first_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [doc.id, doc.input_id, doc.url, doc.publisher, doc.title, doc.language, doc.published, doc.source, doc.text, seen],
            ).lastrowid
            built_with = msgspec.json.encode(analysis.built_with).decode()
            db.execute("INSERT INTO analyses VALUES (?, ?, ?)", [number, built_with, analysis.to_json()])
            hashed = self._keep_raw(kept.raw, text=doc.text)
            series = old["series"] if old else number
            values = [number, name, series, analysis.document.version, hashed, kept.run]
            db.execute("INSERT INTO versions (document, name, series, version, raw, run) VALUES (?, ?, ?, ?, ?, ?)", values)
            if kept.readings is not None:
                db.execute("INSERT INTO readings VALUES (?, ?, ?)", [number, kept.model, kept.readings])
            if old:
                db.execute("DELETE FROM readings WHERE document = ?", [old["number"]])
                db.execute("UPDATE versions SET replaced_by = ? WHERE document = ?", [number, old["number"]])
                pairs = heirs(self.read(old["record"]), analysis)
                db.executemany("INSERT INTO heirs VALUES (?, ?) ON CONFLICT DO NOTHING", pairs)
            self.derive(analysis, number=number)
        return analysis.document.version

    def _edited(self, doc: Document, name: str) -> sqlite3.Row | None:
        """The document that ``doc`` is an edit of: of those of this name that no other has replaced, the one most like it."""
        query = """
            SELECT d.number, d.text, publisher, published, series, version, record
            FROM versions v JOIN documents d ON number = v.document JOIN analyses a ON a.document = number
            WHERE name = ? AND replaced_by IS NULL ORDER BY number DESC LIMIT ?"""
        new = Version(text=doc.text, publisher=doc.publisher, published=doc.published)
        found: tuple[float, sqlite3.Row | None] = (0.0, None)
        for row in self.rows(query, [name, NAMESAKES]):
            old = Version(text=row["text"], publisher=row["publisher"], published=row["published"])
            shared = edits(new, old, name=name)
            found = (shared, row) if shared is not None and shared > found[0] else found
        return found[1]

    def _keep_raw(self, raw: str | None, *, text: str) -> str | None:
        """Keep an input as it was read, once; one that is the document's own text is kept there. Returns its SHA-256."""
        if raw is None:
            return None
        data = raw.encode()
        hashed = hashlib.sha256(data).hexdigest()
        if raw != text:
            self._db.execute("INSERT INTO raws VALUES (?, ?) ON CONFLICT DO NOTHING", [hashed, zlib.compress(data)])
        return hashed

    def derive(self, analysis: Analysis, *, number: int | None) -> None:
        """Write what is derived of a document, inside :meth:`write`: its rows, as a person's decisions on its events have them."""
        said = self.said_of([e.id for e in analysis.events])
        self._db.executemany(EVENT_INSERT, event_rows(reviewed(analysis, said), number))
        self._db.executemany(CLAIM_INSERT, claim_rows(analysis, number))
        self._db.executemany(ACTOR_INSERT, actor_rows(analysis))
        ids = [e.id for e in analysis.events]
        self._db.executemany("DELETE FROM rejected WHERE event = ?", [[i] for i in ids])
        gone = {i for i, decisions in said.items() if any(d.verb == "reject" for d in decisions)}
        self._db.executemany("INSERT INTO rejected VALUES (?)", [[i] for i in sorted(gone)])

    def said_of(self, events: Sequence[str]) -> dict[str, tuple[Decision, ...]]:
        """The standing decisions on some events, by the event's id, with those on the same event of an earlier version."""
        if not any(self.rows("SELECT 1 FROM decisions LIMIT 1")):
            return {}
        query = """
            WITH RECURSIVE line (event, id) AS (
                SELECT value, value FROM json_each(?) UNION SELECT event, old FROM line JOIN heirs ON new = id
            )
            SELECT event, verb, field, value, "by", "on", why FROM line JOIN decisions ON one = id
            WHERE verb IN ('accept', 'reject', 'edit') ORDER BY number"""
        found: dict[str, list[Decision]] = {}
        for row in self.rows(query, [msgspec.json.encode(list(dict.fromkeys(events))).decode()]):
            facts = dict(row)
            found.setdefault(facts["event"], []).append(Decision(one=facts.pop("event"), **facts))
        return {event: standing(decisions) for event, decisions in found.items()}

    def add_failure(self, failure: Failure, *, seen: str, run: int | None = None) -> None:
        """Record an input that could not be read or coded; the same failure twice is one row, and one more for each ``run``."""
        f = failure
        with self.write() as db:
            db.execute(
                "INSERT INTO failures VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [f.source, f.step, f.kind, f.reason, f.language, f.input_id, seen],
            )
            if run is not None:
                gap = [run, f.source, f.step, f.kind, f.reason, f.language, f.input_id]
                db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, ?, ?, ?)", gap)

    def documents(self) -> Iterator[DocumentRow]:
        """All documents in their latest version, by date of publication, undated last."""
        query = f"""
            SELECT d.id, input_id, published, publisher, title, url, source, first_seen,
                   (SELECT count(*) FROM events e WHERE document = d.number AND {KEPT_EVENT}) AS events,
                   (SELECT count(*) FROM claims WHERE document = d.number) AS claims,
                   coalesce((SELECT version FROM versions WHERE document = d.number), 1) AS version
            FROM documents d WHERE {LATEST} ORDER BY published IS NULL, published, d.number"""  # noqa: S608 - constants
        return (DocumentRow(**dict(row)) for row in self.rows(query))

    def first_seen(self) -> dict[str, str]:
        """When each document was put in, by its id (ISO 8601, UTC): the third date of every event that it reports."""
        return {row["id"]: row["first_seen"] for row in self.rows("SELECT id, first_seen FROM documents")}

    def failures(self) -> Iterator[Failure]:
        """All recorded failures, oldest first."""
        query = "SELECT source, step, kind, reason, language, input_id FROM failures ORDER BY first_seen, source"
        return (Failure(**dict(row)) for row in self.rows(query))

    def analyses(self, query: str | None = None, *, documents: Sequence[str] | None = None) -> Iterator[Analysis]:
        """All analyses, or those of the documents that :meth:`search` finds for ``query``; by date of publication, undated last.

        ``documents`` are the ids of those wanted, ``None``: all.

        Of an article with versions the latest one's; as the machine read them, whatever a person has decided since.
        """
        found = "AND number IN (SELECT rowid FROM words WHERE words MATCH :words)" if query is not None else ""
        found += " AND id IN (SELECT value FROM json_each(:ids))" if documents is not None else ""
        values = {"words": match_expression(query)} if query is not None else {}
        values["ids"] = msgspec.json.encode(documents).decode()
        sql = f"""
            SELECT record FROM analyses JOIN documents ON document = number WHERE {LATEST} {found}
            ORDER BY published IS NULL, published, number"""  # noqa: S608 - constants above
        return (self.read(row["record"]) for row in self.rows(sql, values))

    def get(self, name: str, *, version: int | None = None) -> Analysis:
        """The analysis of one document, by id, the beginning of its id, its ``input_id`` or address; raises LedgerError.

        The id of an earlier version gives that one; a name that all versions share, the latest. ``version`` counts from 1.
        """
        return self.read(self.row_of(name, version=version)["record"])

    def row_of(self, name: str, *, version: int | None = None) -> sqlite3.Row:
        """Number, id, text, record, series, version, first_seen and hash of the raw input of what :meth:`get` gives."""
        beginning = name if name.startswith("sha256:") else f"sha256:{name}"
        query = f"""{VERSION_ROWS} WHERE :name <> '' AND
            (substr(d.id, 1, length(:beginning)) = :beginning OR input_id = :name OR url = :name) LIMIT 100"""
        rows = list(self.rows(query, {"name": name, "beginning": beginning}))
        latest = rows if len(rows) == 1 else [row for row in rows if row["replaced_by"] is None]
        if len(latest) != 1 or len({row["series"] for row in rows}) > 1:
            told = "more than one document is called so; give more of the id" if rows else "no such document; see 'cablegram list'"
            message = f"{self.path}: {name!r}: {told}"
            raise LedgerError(message)
        if version is None:
            return latest[0]
        versions = list(self.rows(f"{VERSION_ROWS} WHERE series = ? ORDER BY version", [latest[0]["series"]]))
        if not 1 <= version <= len(versions):
            message = f"{self.path}: {name!r} has no version {version}; it has {len(versions)}, see 'cablegram diff {name}'"
            raise LedgerError(message)
        return versions[version - 1]

    def reporting(self, event: str) -> Analysis:
        """The analysis of the document that reports an event, by the event's id or its beginning; raises LedgerError."""
        beginning = event if event.startswith("event:") else f"event:{event}"
        query = """
            SELECT record FROM analyses a WHERE EXISTS
            (SELECT 1 FROM events e WHERE e.document = a.document AND substr(e.id, 1, length(:beginning)) = :beginning) LIMIT 2"""
        rows = list(self.rows(query, {"beginning": beginning})) if event else []
        if len(rows) != 1:
            told = "events of several documents are called so; give more of the id" if rows else "no such event; 'show' tells ids"
            message = f"{self.path}: {event!r}: {told}"
            raise LedgerError(message)
        return self.read(rows[0]["record"])

    def read(self, record: bytes) -> Analysis:
        """An analysis as it is stored; raises LedgerError where it is of another shape."""
        try:
            return Analysis.from_json(record)
        except msgspec.DecodeError as error:
            message = f"{self.path}: a record does not fit this version ({error}); add the articles to a new ledger"
            raise LedgerError(message) from error

    def events(
        self,
        *,
        type: str | None = None,  # noqa: A002 - the record's own field name
        status: str | None = None,
        country: str | None = None,
        since: str | None = None,
        until: str | None = None,
    ) -> Iterator[EventRow]:
        """Event rows by their own date, else that of publication; ``country`` of either side, ``since`` and ``until`` as ISO days.

        Events of the latest versions as a person's decisions have them, without the rejected ones. One that neither has a date of
        its own nor a dated document matches no ``since`` and no ``until``.
        """
        given = {"type": type, "status": status, "country": country, "since": since, "until": until}
        clauses = {
            "type": "type = :type",
            "status": "status = :status",
            "country": "instr(' ' || actors || ' ' || recipients || ' ', ' ' || :country || ' ')",
            # an event without bounds stands at its publication, and what has happened did so before it; else an open end is endless
            "since": "coalesce(latest, CASE WHEN earliest IS NULL OR status = 'occurred' THEN published END, "
            "CASE WHEN earliest IS NOT NULL THEN '9999' END) >= :since",
            "until": "coalesce(earliest, CASE WHEN latest IS NULL THEN published ELSE '0001' END) <= :until",
        }
        where = " AND ".join(clauses[name] for name, value in given.items() if value is not None) or "1"
        query = f"""
            SELECT e.id, d.id AS document, published, first_seen, type, mode, status, actors, recipients,
                   earliest, latest, edtf, rule, confidence, quote,
                   coalesce((SELECT version FROM versions WHERE document = d.number), 1) AS version
            FROM events e JOIN documents d ON document = number WHERE {where} AND {LATEST} AND {KEPT_EVENT}
            ORDER BY coalesce(earliest, latest, published), coalesce(latest, '9999'), number, position"""  # noqa: S608 - constants above, values bound
        return (EventRow(**dict(row)) for row in self.rows(query, given))

    def search(self, query: str, *, limit: int = 20) -> list[Hit]:
        """Full-text search, best first.

        All words must occur, in any inflection; ``"a phrase"`` in this order, ``begin*`` any word that begins so; ``OR``, ``AND``
        and ``NOT`` in capitals between them. Raises :class:`UsageError` where no word is given.
        """
        sql = f"""
            SELECT id, published, documents.title, snippet(words, 1, '[', ']', ' … ', 24) AS snippet
            FROM words JOIN documents ON number = words.rowid WHERE words MATCH ? AND {LATEST}
            ORDER BY rank, number LIMIT ?"""  # noqa: S608 - a constant
        return [Hit(**dict(row)) for row in self.rows(sql, [match_expression(query), limit])]


def sqlite_features() -> tuple[str, bool]:
    """The version of the SQLite library, and whether it has the full-text search that a ledger needs."""
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
        except sqlite3.OperationalError:
            return sqlite3.sqlite_version, False
    return sqlite3.sqlite_version, True
