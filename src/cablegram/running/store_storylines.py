"""Storylines in a ledger: what each new document is near to, and anew the stories of the neighbourhoods that it touches.

Two steps, so that a run may be killed between any two transactions. *Placing* a document keeps its sketch, its keys and its
edges; the cost goes by how many documents of the same months share its rarest terms, not by the archive. *Settling* follows the
edges from what is new and makes the storylines of those neighbourhoods again; one with the same members keeps its storylines.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.core.errors import LedgerError
from cablegram.core.records import Document
from cablegram.core.stories import Storyline
from cablegram.linking import likeness
from cablegram.linking.likeness import NEAR, SHARED, STEP, TOP, WINDOW, edge, vector_of
from cablegram.linking.sketches import pack, sketch_of, unpack
from cablegram.linking.storylines import parted, ruled_by, storyline
from cablegram.running.store_rows import match_expression

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cablegram.core.stories import Decision
    from cablegram.linking.likeness import Vector
    from cablegram.linking.sketches import Sketch
    from cablegram.linking.storylines import Ruled
    from cablegram.running.store import Ledger

UNDATED: Final = 0  # in place of a day: compared with documents of every day
KEPT: Final = 4000  # vectors kept in memory while many documents are placed: 20 MB
REMEMBERED: Final = 50_000  # documents whose edges are kept in memory while stories are settled
PARTS: Final = 400  # values bound at once; SQLite allows 999 in its oldest versions
# ``settled`` of a document: 0 where it is new or changed, 2 where its neighbourhood is to be settled again, 1 where that is done
# has the neighbourhoods of some documents settled again
OPEN: Final = """
    UPDATE story_sketches SET settled = 2 WHERE document IN (
        SELECT d.document FROM storyline_documents d JOIN storylines s ON s.number = d.storyline WHERE s.hood IN (
            SELECT hood FROM storylines JOIN storyline_documents t ON t.storyline = storylines.number WHERE t.document IN ({})))"""


def link_stories(ledger: Ledger, *, decisions: Callable[[], Sequence[Decision]] = tuple) -> int:
    """Place every document that is not placed yet, then settle; returns how many were placed.

    ``decisions`` gives all that stand; it is asked inside each transaction, since others may decide meanwhile. Only the latest
    version of an article stands in a storyline.
    """
    known: dict[int, Vector] = {}
    count = 0
    query = "SELECT document, replaced_by IS NOT NULL AS gone FROM unplaced LEFT JOIN versions USING (document)"
    for number in [row["document"] for row in ledger.rows(f"{query} ORDER BY gone DESC, document")]:
        with ledger.write() as db:
            row = db.execute(f"{query} WHERE document = ?", [number]).fetchone()
            if row is not None and row["gone"]:
                _take_out(db, number)
            elif row is not None:  # else another process has placed it
                place_document(db, number, known=known)
                count += 1
    settle_stories(ledger, decisions=decisions)
    return count


def _take_out(db: sqlite3.Connection, number: int) -> None:
    """Forget a document; the neighbourhoods that it lay in or touched are to be settled again."""
    touched = [number, *(row["other"] for row in db.execute("SELECT other FROM story_edges WHERE one = ?", [number]))]
    list(_by_parts(db, OPEN, touched))
    db.execute("DELETE FROM storylines WHERE number IN (SELECT storyline FROM storyline_documents WHERE document = ?)", [number])
    db.execute("DELETE FROM story_edges WHERE ? IN (one, other)", [number])
    for table in ("story_keys", "story_sketches", "unplaced"):
        db.execute(f"DELETE FROM {table} WHERE document = ?", [number])  # noqa: S608 - names of ours


def place_document(db: sqlite3.Connection, number: int, *, known: dict[int, Vector] | None = None) -> None:
    """Keep one document's sketch, keys and edges, within a transaction. ``known`` are vectors at hand, and takes this one."""
    cache = {} if known is None else known
    sketch = sketch_of(_document(db, number))
    vector = vector_of(sketch)
    near = _neighbours(db, vector, cache)
    db.execute("INSERT OR REPLACE INTO story_sketches VALUES (?, ?, 0)", [number, pack(sketch)])
    day = sketch.day or UNDATED
    db.executemany("INSERT OR IGNORE INTO story_keys VALUES (?, ?, ?)", ([key, day, number] for key in vector.keys))
    both = [row for other, alike in near for row in ([number, other, alike], [other, number, alike])]
    db.executemany("INSERT OR REPLACE INTO story_edges VALUES (?, ?, ?)", both)
    db.execute("DELETE FROM unplaced WHERE document = ?", [number])
    if len(cache) >= KEPT:
        cache.clear()
    cache[number] = vector


def _neighbours(db: sqlite3.Connection, vector: Vector, cache: dict[int, Vector]) -> list[tuple[int, float]]:
    """The documents that share enough keys within the window, and are near enough."""
    keyed = f"SELECT document FROM story_keys WHERE key IN ({_marks(len(vector.keys))})"  # noqa: S608 - numbers of ours, values bound
    # two parts, so that each is read from where its days begin: "OR" would read all days of a key
    within = f"{keyed} AND day BETWEEN :first AND :last UNION ALL {keyed} AND day = :undated" if vector.day else keyed
    query = f"SELECT document FROM ({within}) GROUP BY document HAVING count(*) >= {SHARED}"  # noqa: S608 - as above
    bounds = {"first": (vector.day or 0) - WINDOW, "last": (vector.day or 0) + WINDOW, "undated": UNDATED}
    values = {f"k{i}": key for i, key in enumerate(vector.keys)}
    rows = db.execute(query, values | (bounds if vector.day else {})).fetchall() if vector.keys else []
    found = []
    for row in rows:
        other = row["document"]
        if other not in cache:
            cache[other] = vector_of(_sketch(db, other))
        alike = edge(cache[other], vector)
        if alike >= NEAR and cache[other].doc_id != vector.doc_id:
            found.append((other, alike))
    return found


def _marks(count: int) -> str:
    return ", ".join(f":k{i}" for i in range(count))


def _sketch(db: sqlite3.Connection, number: int) -> Sketch:
    row = db.execute(
        "SELECT id, record FROM story_sketches JOIN documents ON number = document WHERE document = ?", [number]
    ).fetchone()
    return unpack(row["record"], doc_id=row["id"])


def _document(db: sqlite3.Connection, number: int) -> Document:
    row = db.execute("SELECT * FROM documents WHERE number = ?", [number]).fetchone()
    fields = ("id", "input_id", "url", "publisher", "title", "language", "published", "text")
    return Document(published_from=None, **{name: row[name] for name in fields})


def reconsider_stories(db: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Have the storylines of some documents made anew by the next run."""
    query = "UPDATE story_sketches SET settled = 0 WHERE document = (SELECT number FROM documents WHERE id = ?)"
    db.executemany(query, [(name,) for name in ids])


def reconsider_documents(db: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """The same by the documents' numbers; what has no place yet gets it anyway."""
    db.executemany("UPDATE story_sketches SET settled = 0 WHERE document = ?", [(number,) for number in numbers])


def unlink_stories(ledger: Ledger) -> None:
    """Take all storylines away, and what they were made from."""
    with ledger.write() as db:
        for table in ("storyline_documents", "storylines", "story_edges", "story_keys", "story_sketches"):
            db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
        db.execute("INSERT INTO unplaced SELECT number FROM documents WHERE true ON CONFLICT DO NOTHING")


def settle_stories(ledger: Ledger, *, decisions: Callable[[], Sequence[Decision]] = tuple) -> None:
    """Make the storylines anew of the neighbourhoods that a document not settled lies in or touches; each in one transaction.

    No other neighbourhood can have changed: a document's is what edges hold together at the first level at which that is not too
    much (:data:`~cablegram.linking.likeness.LARGEST`), and what neither holds nor touches anything new is as it was. Where all are
    settled nothing is written, so that a reader of such a ledger need not wait for one who writes.
    """
    graph: _Graph | None = None
    while any(
        ledger.rows("SELECT 1 FROM story_sketches WHERE settled = 0 UNION ALL SELECT 1 FROM story_sketches WHERE settled = 2")
    ):
        with ledger.write() as db:
            version = db.execute("PRAGMA data_version").fetchone()[0]  # another is when another run has written
            if graph is None or graph.version != version:
                graph = _Graph(db, ruled_by(decisions()), version=version)
            _open_touched(db, graph)
            seed = db.execute("SELECT min(document) FROM story_sketches WHERE settled = 2").fetchone()[0]
            if seed is not None:
                members = graph.neighbourhood(db, seed)
                _settle(db, _in_order(db, members), graph.ruled)
                _mark_settled(db, members)


def _open_touched(db: sqlite3.Connection, graph: _Graph) -> None:
    """Have the neighbourhoods settled again that what is new or changed lies in or touches."""
    changed = [row["document"] for row in db.execute("SELECT document FROM story_sketches WHERE settled = 0")]
    if changed:
        touched = sorted({n for number in changed for n in (number, *graph.near(db, [number])[number])})
        list(_by_parts(db, OPEN, touched))
        db.execute("UPDATE story_sketches SET settled = 2 WHERE settled = 0")


class _Graph:
    """The edges between documents, read from the ledger as they are asked for, and those that a person's word draws.

    It holds for one state of the ledger, ``version``.
    """

    def __init__(self, db: sqlite3.Connection, ruled: Ruled, *, version: int) -> None:
        self.ruled, self.version = ruled, version
        self.bound: dict[int, list[int]] = {}
        for pair in ruled.together:
            rows = db.execute("SELECT number FROM documents WHERE id IN (?, ?) ORDER BY number", pair).fetchall()
            for row in rows if len(rows) == 2 else ():
                self.bound.setdefault(row["number"], []).extend(r["number"] for r in rows if r is not row)
        self.known: dict[int, dict[int, float]] = {}

    def near(self, db: sqlite3.Connection, documents: Sequence[int]) -> dict[int, dict[int, float]]:
        """The edges of each of some documents, by the document at the other end."""
        if len(self.known) > REMEMBERED:
            self.known = {}
        unknown = [n for n in documents if n not in self.known]
        self.known.update({n: {} for n in unknown})
        for row in _by_parts(db, "SELECT one, other, alike FROM story_edges WHERE one IN ({})", unknown):
            self.known[row["one"]][row["other"]] = row["alike"]
        for number in unknown:
            self.known[number].update(dict.fromkeys(self.bound.get(number, ()), float("inf")))
        return {n: self.known[n] for n in documents}

    def neighbourhood(self, db: sqlite3.Connection, document: int) -> set[int]:
        """One document's neighbourhood as :func:`~cablegram.linking.likeness.neighbourhoods` cuts it; the rest is not followed."""
        level = NEAR
        while (reached := self._reach(db, document, level)) is None:
            level += STEP
        return reached

    def _reach(self, db: sqlite3.Connection, document: int, level: float) -> set[int] | None:
        """What edges of a level lead to, ``None`` where that is too much for one neighbourhood."""
        reached, waiting = {document}, [document]
        while waiting:
            near = self.near(db, waiting)
            waiting = sorted({o for n in waiting for o, alike in near[n].items() if alike >= level} - reached)
            reached.update(waiting)
            if len(reached) > likeness.LARGEST and level <= TOP:
                return None
        return reached


def _in_order(db: sqlite3.Connection, members: set[int]) -> list[int]:
    rows = _by_parts(db, "SELECT number, id, published FROM documents WHERE number IN ({})", sorted(members))
    return [row["number"] for row in sorted(rows, key=lambda r: (r["published"] or "9999", r["id"]))]


def _by_parts(db: sqlite3.Connection, query: str, values: Sequence[Any]) -> Iterator[sqlite3.Row]:
    for start in range(0, len(values), PARTS):
        part = values[start : start + PARTS]
        yield from db.execute(query.format(", ".join("?" * len(part))), part)


def _settle(db: sqlite3.Connection, hood: Sequence[int], ruled: Ruled) -> None:
    """Make the storylines of one neighbourhood, given in canonical order, unless it is as it was; a story that is stays."""
    reported = _reported(db, hood)
    digest = _digest([hood, sorted(ruled.together.items()), sorted(ruled.apart.items()), sorted(reported.items())])
    query = (
        "SELECT DISTINCT number, hood, facts FROM storylines JOIN storyline_documents ON storyline = number WHERE document IN ({})"
    )
    before = {row["facts"]: row for row in _by_parts(db, query, hood)}
    if {row["hood"] for row in before.values()} == {digest} and _all_told(db, hood):
        return
    sketches = [_sketch(db, number) for number in hood]
    made = {_facts(sketches, group, ruled, reported): group for group in parted(range(len(hood)), sketches, ruled=ruled)}
    gone = [row["number"] for facts, row in before.items() if facts not in made]
    left = "SELECT document FROM storyline_documents WHERE storyline IN ({})"
    others = "UPDATE story_sketches SET settled = 2 WHERE document IN ({})"
    list(_by_parts(db, others, [row["document"] for row in _by_parts(db, left, gone)]))
    list(_by_parts(db, "DELETE FROM storylines WHERE number IN ({})", gone))
    for facts, group in made.items():
        if facts in before:
            db.execute("UPDATE storylines SET hood = ? WHERE number = ?", [digest, before[facts]["number"]])
            continue
        docs = [_document(db, hood[i]) for i in group]
        found = storyline(docs, [sketches[i] for i in group], ruled=ruled, occurrences=reported)
        _put(db, found, [hood[i] for i in group], hood=digest, facts=facts)


def _facts(sketches: Sequence[Sketch], group: Sequence[int], ruled: Ruled, reported: Mapping[str, Sequence[str]]) -> str:
    """All that one storyline's record rests on."""
    ids = [sketches[i].doc_id for i in group]
    told = [(pair, by) for pair, by in sorted(ruled.together.items()) if set(pair) <= set(ids)]
    return _digest([ids, told, [reported.get(name, ()) for name in ids]])


def _digest(facts: Sequence[object]) -> str:
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()


def _all_told(db: sqlite3.Connection, hood: Sequence[int]) -> bool:
    query = "SELECT count(*) AS n FROM storyline_documents WHERE document IN ({})"
    told: int = sum(row["n"] for row in _by_parts(db, query, hood))
    return told == len(hood)


def _reported(db: sqlite3.Connection, hood: Sequence[int]) -> dict[str, list[str]]:
    """The ids of the occurrences that each document reports, by its id."""
    query = """
        SELECT DISTINCT d.id AS document, o.id AS occurrence FROM reports r
        JOIN occurrences o ON o.number = r.occurrence JOIN documents d ON d.number = r.document WHERE r.document IN ({})"""
    found: dict[str, list[str]] = {}
    for row in _by_parts(db, query, hood):
        found.setdefault(row["document"], []).append(row["occurrence"])
    return {document: sorted(ids) for document, ids in found.items()}


def _put(db: sqlite3.Connection, found: Storyline, numbers: Sequence[int], *, hood: str, facts: str) -> None:
    first, last = found.interval
    db.execute("DELETE FROM storylines WHERE id = ?", [found.id])
    values = [found.id, found.title, first, last, hood, facts, msgspec.json.encode(found)]
    columns = "id, title, earliest, latest, hood, facts, record"
    done = db.execute(f"INSERT INTO storylines ({columns}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)  # noqa: S608 - as above
    db.executemany("INSERT OR REPLACE INTO storyline_documents VALUES (?, ?)", ([n, done.lastrowid] for n in numbers))


def _mark_settled(db: sqlite3.Connection, members: Iterable[int]) -> None:
    list(_by_parts(db, "UPDATE story_sketches SET settled = 1 WHERE document IN ({})", sorted(members)))


def storylines(
    ledger: Ledger, *, ids: Sequence[str] | None = None, since: str | None = None, until: str | None = None
) -> Iterator[Storyline]:
    """The storylines of a linked ledger by their last days, undated last; ``since`` and ``until`` are ISO days that one touches."""
    clauses = ["1"]
    clauses += ["latest >= :since"] if since else []
    clauses += ["earliest <= :until"] if until else []
    values = {"since": since, "until": until} | {f"k{i}": name for i, name in enumerate(ids or ())}
    clauses += [f"id IN ({_marks(len(ids))})"] if ids is not None else []
    where = " AND ".join(clauses)
    query = f"SELECT record FROM storylines WHERE {where} ORDER BY latest IS NULL, latest, id"  # noqa: S608 - clauses are ours
    for row in ledger.rows(query, values):
        yield msgspec.json.decode(row["record"], type=Storyline)


def storyline_named(ledger: Ledger, name: str) -> Storyline:
    """The storyline of an id or its beginning; raises :class:`LedgerError`."""
    query = "SELECT record FROM storylines WHERE substr(id, 1, length(?)) = ? LIMIT 2"
    begins = name if name.startswith("story:") else f"story:{name}"
    rows = list(ledger.rows(query, [begins, begins])) if name else []
    if len(rows) != 1:
        told = "several storylines are called so; give more of the id" if rows else "no such storyline; see 'cablegram storylines'"
        message = f"{ledger.path}: {name!r}: {told}"
        raise LedgerError(message)
    return msgspec.json.decode(rows[0]["record"], type=Storyline)


def storylines_about(
    ledger: Ledger, words: str | None, *, since: str | None = None, until: str | None = None
) -> Iterator[Storyline]:
    """The storylines with a document that a full-text search for ``words`` finds; all of them where no words are given."""
    if words is None:
        yield from storylines(ledger, since=since, until=until)
        return
    query = """
        SELECT DISTINCT s.id FROM words JOIN storyline_documents d ON d.document = words.rowid
        JOIN storylines s ON s.number = d.storyline WHERE words MATCH ?"""
    found = {row["id"] for row in ledger.rows(query, [match_expression(words)])}
    yield from (story for story in storylines(ledger, since=since, until=until) if story.id in found)
