"""The ledger's tables of what is linked across documents: copies, reports of events with their edges, occurrences.

Everything in them is derived from the analyses and a person's decisions. Functions take the open ledger, or the connection of a
transaction that :meth:`Ledger.write` opened.
"""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.core.errors import LedgerError
from cablegram.core.records import json_line
from cablegram.core.stories import Occurrence
from cablegram.linking.duplicates import WITHIN, Copy, Print
from cablegram.linking.merged import pairs_of
from cablegram.linking.reports import Report

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from cablegram.linking.occurrences import Edge
    from cablegram.running.store import Ledger

    Db = sqlite3.Connection  # inside a transaction

Place = tuple[int, int]  # number of a document, position of an event in it
WHOLE: Final = -1  # the position under which a document's own keys stand
UNDATED: Final = -1  # the month of documents without a date
_WAITING: Final = "SELECT document FROM unlinked LEFT JOIN versions USING (document)"
_OF_COUNTRY: Final = "number IN (SELECT occurrence FROM pairs WHERE actor = :country OR recipient = :country)"
_OF_PAIR: Final = """number IN (
    SELECT occurrence FROM pairs WHERE actor = :one AND recipient = :other
    UNION SELECT occurrence FROM pairs WHERE actor = :other AND recipient = :one)"""
_MANY: Final = 500  # values bound in one query; SQLite takes 999 on old builds


def occurrences(  # noqa: PLR0913 -- one filter each
    ledger: Ledger,
    *,
    since: str | None = None,
    until: str | None = None,
    country: str | None = None,
    pair: tuple[str, str] | None = None,
    ids: Collection[str] | None = None,
    type: str | None = None,  # noqa: A002 -- the record's own field name
    status: str | None = None,
    limit: int | None = None,
) -> Iterator[Occurrence]:
    """Occurrences by their day and then their id, so that the order of reading makes no difference; undated last.

    ``since`` and ``until`` are ISO days, ``country`` takes part on either side, ``pair`` are two that do, in either direction (of a
    pair "" is nobody). ``limit`` is how many at most.
    """
    values: dict[str, Any] = {"since": since, "until": until, "country": country, "type": type, "status": status}
    clauses = ["1", *(f"{name} = :{name}" for name in ("type", "status") if values[name] is not None)]
    if since is not None:
        clauses.append("o.day >= :since")
    if until is not None:
        clauses.append("o.day <= :until")
    if ids is not None:
        values["ids"] = msgspec.json.encode(sorted(ids)).decode()
        clauses.append("id IN (SELECT value FROM json_each(:ids))")
    among = [_OF_COUNTRY] if country is not None else []
    if pair is not None:
        among.append(_OF_PAIR)
        values |= {"one": pair[0], "other": pair[1]}
    undated = [*clauses, *among, "o.day IS NULL"]
    table, day, dated = "occurrences o", "o.day", [*clauses, *among, "o.day IS NOT NULL"]
    sides = (country, "") if pair is None else tuple(sorted(pair))
    if among and (pair is None or all(pair)):  # read as they lie by day, so that the first of half a million come at once
        table, day = "series s CROSS JOIN occurrences o ON o.number = s.occurrence", "s.day"
        dated = [*(c.replace("o.day", day) for c in clauses), *among[:-1], "s.one = :first AND s.two = :second"]
        values |= {"first": sides[0], "second": sides[1]}
    # two queries: one order over both would sort the whole table before the first row; constants, values bound
    first = f"SELECT record FROM {table} WHERE {' AND '.join(dated)} ORDER BY {day}, id"  # noqa: S608
    then = f"SELECT record FROM occurrences o WHERE {' AND '.join(undated)} ORDER BY id"  # noqa: S608
    rest = ledger.rows(then, values) if since is None and until is None else ()
    for row in islice(chain(ledger.rows(first, values), rest), limit):
        try:
            yield msgspec.json.decode(row["record"], type=Occurrence)
        except msgspec.DecodeError as error:
            message = f"{ledger.path}: a linked record does not fit this version ({error}); link the ledger anew"
            raise LedgerError(message) from error


def pair_series(ledger: Ledger, one: str, other: str) -> Iterator[tuple[str | None, str, str, float, float, str]]:
    """What lies between two countries, by day: day, who acts, to whom, score, confidence and status of each occurrence."""
    query = """
        SELECT p.day, actor, recipient, score, confidence, status FROM pairs p JOIN occurrences ON number = occurrence
        WHERE (actor = ? AND recipient = ?) OR (actor = ? AND recipient = ?) ORDER BY p.day"""
    return (tuple(row) for row in ledger.rows(query, [one, other, other, one]))


def documents_of_pair(ledger: Ledger, one: str, other: str) -> list[str]:
    """The ids of the documents that report what lies between two countries."""
    query = """
        SELECT DISTINCT d.id FROM pairs p JOIN reports r ON r.occurrence = p.occurrence JOIN documents d ON d.number = r.document
        WHERE (p.actor = :one AND p.recipient = :other) OR (p.actor = :other AND p.recipient = :one)"""
    return [row["id"] for row in ledger.rows(query, {"one": one, "other": other})]


def actor_names(ledger: Ledger) -> Iterator[tuple[str, str]]:
    """All that the ledger's documents call their actors, each with the actor's id."""
    return ((row["name"], row["actor"]) for row in ledger.rows("SELECT name, actor FROM actor_names"))


def documents_with(ledger: Ledger, actor_id: str) -> list[str]:
    """The ids of the documents that name an actor; of a state, those that name anybody of its country.

    Every record is looked through: of 100,000 articles that takes seconds.
    """
    kind, _, code = actor_id.partition(":")
    needle = f'"country":"{code}"' if kind == "state" else f'"actor_id":{msgspec.json.encode(actor_id).decode()}'
    query = "SELECT id FROM analyses JOIN documents ON number = document WHERE instr(record, CAST(? AS BLOB)) > 0"
    return [row["id"] for row in ledger.rows(query, [needle])]


def copies(ledger: Ledger) -> tuple[Copy, ...]:
    """Every document that repeats another, with the original that it goes back to."""
    query = """
        SELECT d.id AS doc_id, o.id AS of, round(shared, 3) AS shared, agency
        FROM copies JOIN documents d ON d.number = document JOIN documents o ON o.number = original
        ORDER BY d.published IS NULL, d.published, d.id"""
    return tuple(Copy(**dict(row)) for row in ledger.rows(query))


def pending(ledger: Ledger) -> list[int]:
    """The numbers of the documents that are not linked yet, in the order in which they came; of an article its latest version."""
    return [row["document"] for row in ledger.rows(f"{_WAITING} WHERE replaced_by IS NULL ORDER BY document")]


def outdated(ledger: Ledger) -> list[int]:
    """The numbers of documents that are to be unlinked, since a later version of their article is there."""
    return [row["document"] for row in ledger.rows(f"{_WAITING} WHERE replaced_by IS NOT NULL ORDER BY document")]


def waits(db: sqlite3.Connection, number: int) -> bool:
    """Whether a document is still to be linked: another process may have done so, or put in a later version."""
    return db.execute(f"{_WAITING} WHERE document = ? AND replaced_by IS NULL", [number]).fetchone() is not None


def forget(db: sqlite3.Connection, number: int) -> None:
    """Unlink a document for good; what repeats it is to be linked anew."""
    drop_reports(db, number)
    relink(db, [row[0] for row in db.execute("SELECT document FROM copies WHERE ? IN (parent, original)", [number])])
    db.execute("DELETE FROM copies WHERE ? IN (document, parent, original)", [number])
    done(db, number)


def relink(db: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Have some documents linked anew by the next run."""
    db.executemany("INSERT INTO unlinked VALUES (?) ON CONFLICT DO NOTHING", [(number,) for number in numbers])


def unlink_all(ledger: Ledger) -> None:
    """Take away all that is linked; everything waits to be linked anew."""
    with ledger.write() as db:
        db.execute("UPDATE reports SET occurrence = NULL")  # so that none leaves an occurrence behind that is to be made anew
        for table in ("reports", "occurrences", "report_edges", "report_keys", "copies", "copy_marks"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        db.execute("INSERT INTO unlinked SELECT document FROM analyses WHERE true ON CONFLICT DO NOTHING")


def record_of(db: sqlite3.Connection, number: int) -> bytes:
    """The analysis of a document, as JSON."""
    record: bytes = db.execute("SELECT record FROM analyses WHERE document = ?", [number]).fetchone()["record"]
    return record


def printed(db: sqlite3.Connection, number: int) -> tuple[str, str | None, str]:
    """The id, day and text of a document."""
    row = db.execute("SELECT id, published, text FROM documents WHERE number = ?", [number]).fetchone()
    return row["id"], row["published"], row["text"]


# Copies


def put_marks(db: sqlite3.Connection, number: int, printed: Print, *, month: int) -> None:
    """Remember the runs that find a document."""
    db.executemany(
        "INSERT INTO copy_marks VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [(month, mark, number) for mark in printed.marks]
    )


def marked(db: sqlite3.Connection, marks: Iterable[int], *, months: Sequence[int] | None) -> dict[int, int]:
    """How many of some marks each document holds; ``months`` are those to look in, ``None``: all."""
    found: dict[int, int] = {}
    wanted = list(marks)
    for month in _months(db) if months is None else months:
        for row in _each(db, "SELECT document FROM copy_marks WHERE month = ? AND mark IN ({})", [month], wanted):
            found[row[0]] = found.get(row[0], 0) + 1
    return found


def _months(db: sqlite3.Connection) -> list[int]:
    found: list[int] = []
    while (row := db.execute("SELECT min(month) FROM copy_marks WHERE month > ?", [found[-1] if found else -2]).fetchone())[
        0
    ] is not None:
        found.append(row[0])
    return found


def month_of(day: int | None) -> int:
    """In which stretch of :data:`WITHIN` days a day (an ordinal) lies."""
    return UNDATED if day is None else day // WITHIN


def parents(db: sqlite3.Connection, numbers: Collection[int]) -> dict[int, tuple[int, int, float]]:
    """Of those documents that are copies: parent, original and share."""
    query = "SELECT document, parent, original, shared FROM copies WHERE document IN ({})"
    return {row[0]: (row[1], row[2], row[3]) for row in _each(db, query, [], list(numbers))}


def put_copy(db: sqlite3.Connection, number: int, found: Copy, *, parent: int) -> None:
    """Say that a document repeats another, its own original to be settled."""
    db.execute("INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?)", [number, parent, parent, found.shared, found.agency])


def drop_copy(db: sqlite3.Connection, number: int) -> None:
    """Say that a document repeats none."""
    db.execute("DELETE FROM copies WHERE document = ?", [number])


def children(db: sqlite3.Connection, number: int) -> list[int]:
    """The documents that repeat this one at first hand."""
    return [row[0] for row in db.execute("SELECT document FROM copies WHERE parent = ? ORDER BY document", [number])]


def set_original(db: sqlite3.Connection, number: int, original: int) -> None:
    """Change what a copy goes back to."""
    db.execute("UPDATE copies SET original = ? WHERE document = ?", [original, number])


def originals(db: sqlite3.Connection, numbers: Collection[int]) -> dict[str, str]:
    """Ids of those documents that are copies, with the ids of their originals."""
    query = """
        SELECT d.id, o.id FROM copies JOIN documents d ON d.number = document JOIN documents o ON o.number = original
        WHERE document IN ({})"""
    return {row[0]: row[1] for row in _each(db, query, [], list(numbers))}


# Reports of events


def put_report(db: sqlite3.Connection, place: Place, report: Report, *, keys: Iterable[str]) -> None:
    """Put one report in, not yet of any occurrence."""
    db.execute(
        "INSERT INTO reports VALUES (?, ?, ?, ?, NULL, ?)",
        [*place, report.event.id, report.event.type, msgspec.json.encode(report)],
    )
    put_keys(db, place, keys)


def put_keys(db: sqlite3.Connection, place: Place, keys: Iterable[str]) -> None:
    """Remember what finds a report, or (position :data:`WHOLE`) a document."""
    db.executemany("INSERT INTO report_keys VALUES (?, ?, ?)", [(key, *place) for key in sorted(keys)])


def drop_reports(db: sqlite3.Connection, number: int) -> None:
    """Take everything out that was linked of a document; its occurrences become stale."""
    db.execute("DELETE FROM report_edges WHERE document = ?", [number])
    db.execute("DELETE FROM report_edges WHERE other_document = ?", [number])
    db.execute("DELETE FROM report_keys WHERE document = ?", [number])
    db.execute("DELETE FROM copy_marks WHERE document = ?", [number])
    db.execute("DELETE FROM reports WHERE document = ?", [number])


def sharing(db: sqlite3.Connection, keys: Iterable[str], *, least: int, whole: bool) -> list[Place]:
    """The reports (or, ``whole``, documents) that share at least so many keys, one told in two weeks counted once."""
    found: dict[Place, set[str]] = {}
    where = "position = -1" if whole else "position >= 0"
    for row in _each(db, f"SELECT key, document, position FROM report_keys WHERE key IN ({{}}) AND {where}", [], list(keys)):  # noqa: S608
        found.setdefault((row[1], row[2]), set()).add(row[0].partition(" ")[2])
    return sorted(place for place, shared in found.items() if len(shared) >= least)


def reports_at(db: sqlite3.Connection, places: Collection[Place]) -> dict[Place, Report]:
    """Some reports by their places."""
    query = "SELECT record FROM reports WHERE document = ? AND position = ?"
    rows = ((place, db.execute(query, place).fetchone()) for place in places)
    return {place: msgspec.json.decode(row[0], type=Report) for place, row in rows if row is not None}


def reports_of_type(db: sqlite3.Connection, numbers: Iterable[int], types: Collection[str]) -> dict[Place, Report]:
    """Those reports of some documents that are of some types."""
    found: dict[Place, Report] = {}
    for number in numbers:
        for row in db.execute("SELECT position, type, record FROM reports WHERE document = ?", [number]):
            if row[1] in types:
                found[number, row[0]] = msgspec.json.decode(row[2], type=Report)
    return found


def put_edge(db: sqlite3.Connection, one: Place, other: Place, edge: Edge) -> None:
    """Remember an edge, from both its ends."""
    rows = [(*one, *other, edge.weight, edge.reason), (*other, *one, edge.weight, edge.reason)]
    db.executemany("INSERT OR REPLACE INTO report_edges VALUES (?, ?, ?, ?, ?, ?)", rows)


def weights_at(db: sqlite3.Connection, place: Place) -> dict[Place, int]:
    """The weights of a report's edges, by the report at their other end."""
    query = "SELECT other_document, other_position, weight FROM report_edges WHERE document = ? AND position = ?"
    return {(document, position): weight for document, position, weight in db.execute(query, place)}


def reason_of(db: sqlite3.Connection, one: Place, other: Place) -> str:
    """What speaks for an edge."""
    query = "SELECT reason FROM report_edges WHERE (document, position, other_document, other_position) = (?, ?, ?, ?)"
    reason: str = db.execute(query, [*one, *other]).fetchone()[0]
    return reason


def event_at(db: sqlite3.Connection, place: Place) -> str | None:
    """The id of the event that a report tells; ``None`` where there is no such report any more."""
    row = db.execute("SELECT event FROM reports WHERE document = ? AND position = ?", place).fetchone()
    return row[0] if row else None


def places_of(db: sqlite3.Connection, event: str) -> list[Place]:
    """Where a document reports an event of this id."""
    return [(row[0], row[1]) for row in db.execute("SELECT document, position FROM reports WHERE event = ?", [event])]


def any_loose(ledger: Ledger) -> bool:
    """Whether the occurrence of any report is to be made, or made anew."""
    return any(ledger.rows("SELECT 1 FROM reports WHERE occurrence IS NULL UNION ALL SELECT 1 FROM stale_occurrences LIMIT 1"))


def loose(db: sqlite3.Connection) -> list[Place]:
    """The reports of no occurrence, and those of stale ones."""
    query = """
        SELECT document, position FROM reports WHERE occurrence IS NULL
        UNION SELECT document, position FROM stale_occurrences JOIN reports USING (occurrence) ORDER BY document, position"""
    return [(row[0], row[1]) for row in db.execute(query)]


def make_stale(db: sqlite3.Connection, document: int) -> None:
    """Have the occurrences that a document reports made anew."""
    query = "SELECT occurrence FROM reports WHERE document = ? AND occurrence IS NOT NULL"
    db.execute(f"INSERT INTO stale_occurrences {query} ON CONFLICT DO NOTHING", [document])


def done(db: sqlite3.Connection, number: int) -> None:
    """A document is linked."""
    db.execute("DELETE FROM unlinked WHERE document = ?", [number])


# Occurrences


def homes(db: sqlite3.Connection, places: Collection[Place]) -> dict[Place, int | None]:
    """The number of the occurrence that each of some reports belongs to."""
    query = "SELECT occurrence FROM reports WHERE document = ? AND position = ?"
    return {place: db.execute(query, place).fetchone()[0] for place in places}


def occurrence_ids(db: sqlite3.Connection, places: Collection[Place]) -> dict[Place, str | None]:
    """The id of the occurrence that each of some reports belongs to."""
    query = "SELECT (SELECT id FROM occurrences WHERE number = occurrence) FROM reports WHERE document = ? AND position = ?"
    return {place: db.execute(query, place).fetchone()[0] for place in places}


def drop_occurrences(db: sqlite3.Connection, numbers: Collection[int]) -> None:
    """Take occurrences out; their reports are of none."""
    for number in numbers:
        db.execute("UPDATE reports SET occurrence = NULL WHERE occurrence = ?", [number])
        db.execute("DELETE FROM occurrences WHERE number = ?", [number])


def put_occurrence(db: sqlite3.Connection, made: Occurrence, places: Iterable[Place]) -> None:
    """Put an occurrence in with its reports and pairs."""
    row: Mapping[str, Any] = {
        **{name: getattr(made, name) for name in ("id", "type", "mode", "status", "quad", "score", "confidence", "day")},
        **{name: getattr(made, name) for name in ("n_reports", "n_independent")},
        "earliest": made.time.earliest if made.time else None,
        "latest": made.time.latest if made.time else None,
        "record": json_line(made),
    }
    names = ", ".join(row)
    values = ", ".join(f":{name}" for name in row)
    number = db.execute(f"INSERT INTO occurrences ({names}) VALUES ({values})", row).lastrowid  # noqa: S608 - names of columns above
    db.executemany("UPDATE reports SET occurrence = ? WHERE document = ? AND position = ?", [(number, *place) for place in places])
    db.executemany("INSERT INTO pairs VALUES (?, ?, ?, ?)", [(number, a, b, made.day) for a, b in pairs_of(made)])


def _each(db: sqlite3.Connection, query: str, before: Sequence[object], wanted: Sequence[object]) -> Iterator[sqlite3.Row]:
    """The rows of a query for many values, so many at a time; ``{}`` in it stands for them."""
    for start in range(0, len(wanted), _MANY):
        part = wanted[start : start + _MANY]
        yield from db.execute(query.format(", ".join("?" * len(part))), [*before, *part])
