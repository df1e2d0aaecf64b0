"""Questions in SQL, for reading only: over a ledger by SQLite, over a folder of Parquet by DuckDB."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from cablegram.core.errors import LedgerError, UsageError
from cablegram.reporting.export_parquet import ParquetTables
from cablegram.running.store import APPLICATION, BUSY_SECONDS, address_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLUMNS_OF: Final = "SELECT name FROM pragma_table_info('events')"
STEPS: Final = 10_000  # steps of SQLite's machine between two looks at the clock: under a millisecond
LONGEST_VALUE: Final = 20_000_000  # bytes: "zeroblob(10000000000)" is refused, a long article's record is not
LONGEST_ANSWER: Final = 200_000_000  # characters of text and bytes: what a laptop can hold and print
# what a reader needs: select, read a column, call a function, recurse
_ALLOWED: Final = frozenset([sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE])
_PRAGMAS: Final = frozenset(["table_info", "table_xinfo", "table_list", "index_list", "index_info", "data_version"])
_BARRED: Final = frozenset(["load_extension", "readfile", "writefile", "edit", "fts3_tokenizer"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Names of columns and the first rows; ``more``: there were further rows than the limit."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    more: bool


def query_ledger(path: Path, query: str, *, limit: int, seconds: float) -> Answer:
    """The answer of a ledger to one SELECT, by SQLite, which opens the file for reading only and refuses anything else.

    ``limit`` is how many rows at most, ``seconds`` how long at most. Raises :class:`UsageError` for a query that is wrong, not
    allowed or too slow, :class:`LedgerError` for a file that is no ledger.
    """
    with closing(_open(path)) as db:
        deadline = time.monotonic() + seconds
        db.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
        try:
            cursor = db.execute(query)
            if cursor.description is None:
                raise UsageError("only one SELECT is run: the ledger is for reading")
            return _answer([column[0] for column in cursor.description], cursor, limit=limit, deadline=deadline)
        except TimeoutError as error:
            raise UsageError(_late(seconds)) from error
        except sqlite3.Error as error:
            db.set_progress_handler(None, 0)
            raise UsageError(_told(error, db, seconds=seconds)) from error
        except sqlite3.Warning as error:  # what Python says of two statements
            raise UsageError("only one SELECT is run: give one statement") from error


def _open(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        message = f"no ledger at {path}; make one with 'cablegram add ARTICLE... --ledger {path}'"
        raise LedgerError(message)
    try:
        db = _connect(path)
    except sqlite3.Error as error:
        message = f"{path}: not a usable ledger ({error}); name another file with --ledger"
        raise LedgerError(message) from error
    _connect_virtual(db)
    db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    db.set_authorizer(_may)
    return db


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(address_of(path, mode="ro"), uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        db.execute("PRAGMA query_only = ON")
        owner = db.execute("PRAGMA application_id").fetchone()[0]
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:
        db.close()
        raise
    if owner != APPLICATION:
        db.close()
        message = f"{path}: a database of another program; name another file with --ledger"
        raise LedgerError(message)
    return db


def _connect_virtual(db: sqlite3.Connection) -> None:
    """Have SQLite set up its virtual tables, which it does by a CREATE TABLE of its own that the authorizer would refuse later."""
    made = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'")]
    for name in [*made, "json_each", "json_tree", *(f"pragma_{name}" for name in _PRAGMAS - {"data_version"})]:
        db.execute(f'SELECT 1 FROM "{name}" LIMIT 0')  # noqa: S608 - names of the ledger's schema and of SQLite


def _may(action: int, first: str | None, second: str | None, *_: str | None) -> int:
    """What SQLite asks before it prepares any part of a statement."""
    allowed = action in _ALLOWED or (action == sqlite3.SQLITE_PRAGMA and (first or "").lower() in _PRAGMAS)
    if action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in _BARRED:
        allowed = False
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _told(error: sqlite3.Error, db: sqlite3.Connection, *, seconds: float) -> str:
    words = str(error)
    if words == "interrupted":
        return _late(seconds)
    if "not authorized" in words or "prohibited" in words or "readonly" in words:
        return f"only one SELECT is run: the ledger is for reading ({words})"
    if "no such table" in words or "no such column" in words:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY name")]
        known = ", ".join(n for n in names if not n.startswith(("sqlite_", "words_")))
        return f"{words}; the tables are {known}; for the columns of one: {COLUMNS_OF}"
    return f"SQLite says: {words}"


def query_parquet(folder: Path, query: str, *, limit: int, seconds: float) -> Answer:
    """The answer of a folder of Parquet to one SELECT, by DuckDB, each file a table of its name; limits and errors as above."""
    with ParquetTables(folder) as tables:
        columns, deadline = tables.columns(), time.monotonic() + seconds
        try:
            with _clock(tables, seconds) as late:
                names, rows = tables.rows(query)
                return _answer(names, rows, limit=limit, deadline=deadline)
        except TimeoutError as error:
            raise UsageError(_late(seconds)) from error
        except tables.errors as error:
            if late.is_set():
                raise UsageError(_late(seconds)) from error
            known = "; ".join(f"{name} ({', '.join(found)})" for name, found in columns.items())
            message = f"DuckDB says: {str(error).splitlines()[0]}. The tables are {known}"
            raise UsageError(message) from error


@contextmanager
def _clock(tables: ParquetTables, seconds: float) -> Iterator[threading.Event]:
    """Stop a query that runs too long; the event tells that it was."""
    late = threading.Event()

    def stop() -> None:
        late.set()
        tables.stop()

    timer = threading.Timer(seconds, stop)
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


def _answer(columns: list[str], rows: Iterator[tuple[Any, ...]], *, limit: int, deadline: float) -> Answer:
    """The first rows; raises TimeoutError after ``deadline``, which the engines look at only while they search."""
    found: list[tuple[Any, ...]] = []
    size = 0
    for row in islice(rows, limit + 1):
        found.append(tuple(row))
        size += sum(len(value) for value in row if isinstance(value, str | bytes | list))
        if time.monotonic() > deadline:
            raise TimeoutError
        if size > LONGEST_ANSWER:
            raise UsageError("the answer is longer than 200 million characters; ask for fewer rows or columns")
    return Answer(columns=tuple(columns), rows=tuple(found[:limit]), more=len(found) > limit)


def _late(seconds: float) -> str:
    return f"stopped after {seconds:g} seconds; ask for less, or give more with --timeout"
