"""The ledger: one SQLite file in WAL mode, so that others may read while one writes.

Raw text and analyses are the record; ``events`` and ``claims`` are rows derived from the analyses for filtering, and the full-text
index is derived from the documents. Each document is one transaction: a killed run leaves whole documents or none.

Every method raises :class:`LedgerError` where the file fails (locked, full, damaged), naming the file and what to do.
"""

from __future__ import annotations

import re
import sqlite3
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.records import Analysis, Failure
from cablegram.running.migrations import MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

APPLICATION: Final = 0x6361626C  # "cabl": tells a ledger from another program's database
_TERM: Final = re.compile(r'"([^"]*)"|([^\s"]+)')  # a phrase in double quotes, or a word
_OPERATORS: Final = frozenset(["AND", "OR", "NOT"])
BUSY_SECONDS: Final = 10.0  # a writer holds the file for milliseconds; a backup may hold it longer


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """A document as ``cablegram list`` shows it."""

    id: str
    input_id: str | None
    published: str | None
    publisher: str | None
    title: str | None
    url: str | None
    source: str | None
    first_seen: str
    events: int
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A document that a search found; ``snippet`` has the words found between ``[`` and ``]``."""

    id: str
    published: str | None
    title: str | None
    snippet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event as ``cablegram list --events`` shows it, under three dates: its own, that of publication, and ``first_seen``.

    ``actors`` and ``recipients`` are country codes, "?" where unknown. ``edtf`` and ``rule`` say how the event's own date is known.
    """

    id: str
    document: str
    published: str | None
    first_seen: str
    type: str
    mode: str | None
    status: str
    actors: str
    recipients: str
    earliest: str | None
    latest: str | None
    edtf: str | None
    rule: str | None
    confidence: float
    quote: str


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
            self._db = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
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
            if mode != "wal":
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

    def add(self, analysis: Analysis, *, seen: str) -> bool:
        """Put one document and its analysis in, at time ``seen`` (ISO 8601); ``False`` when it was there already."""
        doc = analysis.document
        with self.write() as db:
            if doc.source:
                db.execute("DELETE FROM failures WHERE source = ?", [doc.source])
            done = db.execute(
                "INSERT INTO documents (id, input_id, url, publisher, title, language, published, source, text, first_seen)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                [doc.id, doc.input_id, doc.url, doc.publisher, doc.title, doc.language, doc.published, doc.source, doc.text, seen],
            )
            if not done.rowcount:
                return False
            number = done.lastrowid
            built_with = msgspec.json.encode(analysis.built_with).decode()
            db.execute("INSERT INTO analyses VALUES (?, ?, ?)", [number, built_with, analysis.to_json()])
            db.executemany("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _event_rows(analysis, number))
            db.executemany("INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)", _claim_rows(analysis, number))
        return True

    def add_failure(self, failure: Failure, *, seen: str) -> None:
        """Record an input that could not be read or coded; the same failure twice is one row."""
        f = failure
        with self.write() as db:
            db.execute(
                "INSERT INTO failures VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [f.source, f.step, f.kind, f.reason, f.language, f.input_id, seen],
            )

    def documents(self) -> Iterator[DocumentRow]:
        """All documents, by date of publication, undated last."""
        query = """
            SELECT d.id, input_id, published, publisher, title, url, source, first_seen,
                   (SELECT count(*) FROM events WHERE document = d.number) AS events,
                   (SELECT count(*) FROM claims WHERE document = d.number) AS claims
            FROM documents d ORDER BY published IS NULL, published, d.number"""
        return (DocumentRow(**dict(row)) for row in self.rows(query))

    def first_seen(self) -> dict[str, str]:
        """When each document was put in, by its id (ISO 8601, UTC): the third date of every event that it reports."""
        return {row["id"]: row["first_seen"] for row in self.rows("SELECT id, first_seen FROM documents")}

    def failures(self) -> Iterator[Failure]:
        """All recorded failures, oldest first."""
        query = "SELECT source, step, kind, reason, language, input_id FROM failures ORDER BY first_seen, source"
        return (Failure(**dict(row)) for row in self.rows(query))

    def analyses(self, query: str | None = None) -> Iterator[Analysis]:
        """All analyses, or those of the documents that :meth:`search` finds for ``query``; by date of publication, undated last."""
        wanted = "number IN (SELECT rowid FROM words WHERE words MATCH :words)" if query is not None else "1"
        values = {"words": match_expression(query)} if query is not None else {}
        sql = f"""
            SELECT record FROM analyses JOIN documents ON document = number WHERE {wanted}
            ORDER BY published IS NULL, published, number"""  # noqa: S608 - the clause is one of the two constants above
        return (self._read(row["record"]) for row in self.rows(sql, values))

    def get(self, name: str) -> Analysis:
        """The analysis of one document, by id, the beginning of its id, or its ``input_id``; raises LedgerError."""
        beginning = name if name.startswith("sha256:") else f"sha256:{name}"
        query = """
            SELECT record FROM analyses JOIN documents ON document = number
            WHERE :name <> '' AND (substr(id, 1, length(:beginning)) = :beginning OR input_id = :name) LIMIT 2"""
        rows = list(self.rows(query, {"name": name, "beginning": beginning}))
        if len(rows) != 1:
            told = "more than one document is called so; give more of the id" if rows else "no such document; see 'cablegram list'"
            message = f"{self.path}: {name!r}: {told}"
            raise LedgerError(message)
        return self._read(rows[0]["record"])

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
        return self._read(rows[0]["record"])

    def _read(self, record: bytes) -> Analysis:
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

        An event that neither has a date of its own nor a dated document matches no ``since`` and no ``until``.
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
                   earliest, latest, edtf, rule, confidence, quote
            FROM events e JOIN documents d ON document = number WHERE {where}
            ORDER BY coalesce(earliest, latest, published), coalesce(latest, '9999'), number, position"""  # noqa: S608 - constants above, values bound
        return (EventRow(**dict(row)) for row in self.rows(query, given))

    def search(self, query: str, *, limit: int = 20) -> list[Hit]:
        """Full-text search, best first.

        All words must occur, in any inflection; ``"a phrase"`` in this order, ``begin*`` any word that begins so; ``OR``, ``AND``
        and ``NOT`` in capitals between them. Raises :class:`UsageError` where no word is given.
        """
        sql = """
            SELECT id, published, documents.title, snippet(words, 1, '[', ']', ' … ', 24) AS snippet
            FROM words JOIN documents ON number = words.rowid WHERE words MATCH ? ORDER BY rank, number LIMIT ?"""
        return [Hit(**dict(row)) for row in self.rows(sql, [match_expression(query), limit])]


def match_expression(query: str) -> str:
    """``query`` in the syntax of FTS5, so that no character of it can be read as anything but words.

    Raises :class:`UsageError` where there is no word in it, or none before NOT.
    """
    terms: list[str] = []
    for phrase, word in _TERM.findall(query):
        if word in _OPERATORS:
            if word == "NOT" and terms and terms[-1] == "AND":
                terms.pop()
            if word == "NOT" and (not terms or terms[-1] in _OPERATORS):  # to drop it would turn the question round
                message = f"cannot search for {query!r}: NOT takes words away from those before it; put words there"
                raise UsageError(message)
            if terms and terms[-1] not in _OPERATORS:
                terms.append(word)
        elif any(c.isalnum() for c in phrase or word):
            terms.append(f'"{phrase or word.rstrip("*")}"'.replace("\0", " ") + ("*" if word.endswith("*") else ""))
    if terms and terms[-1] in _OPERATORS:
        terms.pop()
    if not terms:
        message = f'cannot search for {query!r}: there is no word in it; give words, a "phrase" or begin*'
        raise UsageError(message)
    return " ".join(terms)


def sqlite_features() -> tuple[str, bool]:
    """The version of the SQLite library, and whether it has the full-text search that a ledger needs."""
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
        except sqlite3.OperationalError:
            return sqlite3.sqlite_version, False
    return sqlite3.sqlite_version, True


def _event_rows(analysis: Analysis, number: int | None) -> Iterator[list[Any]]:
    text = analysis.document.text
    for position, e in enumerate(analysis.events):
        yield [
            number,
            position,
            e.id,
            e.type,
            e.mode,
            e.status,
            " ".join(p.country or "?" for p in e.actors),
            " ".join(p.country or "?" for p in e.recipients),
            e.time.earliest if e.time else None,
            e.time.latest if e.time else None,
            e.confidence,
            text[e.evidence[0].start : e.evidence[0].end],
            e.time.edtf if e.time else None,
            e.time.rule if e.time else None,
        ]


def _claim_rows(analysis: Analysis, number: int | None) -> Iterator[list[Any]]:
    for position, c in enumerate(analysis.claims):
        speaker = (c.speaker.name or c.speaker.text) if c.speaker else None
        country = c.speaker.country if c.speaker else None
        yield [number, position, c.id, speaker, country, c.stance, c.of_claim, c.content.text]
