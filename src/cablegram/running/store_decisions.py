"""A person's decisions in a ledger: kept beside the machine's reading, applied to what is derived from it, never changing it.

Nothing is ever taken out: of two decisions on one thing the later stands, so a decision is taken back by its opposite.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.stories import Decision
from cablegram.linking.decisions import COUNTRY_OF, checked, line_of, standing, subject
from cablegram.running.store_links import relink
from cablegram.running.store_storylines import reconsider_stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.running.store import Ledger

COLUMNS = 'verb, one, other, field, value, "by", "on", why'


def every_decision(ledger: Ledger) -> tuple[Decision, ...]:
    """All decisions as they were made, oldest first."""
    return tuple(Decision(**dict(row)) for row in ledger.rows(f"SELECT {COLUMNS} FROM decisions ORDER BY number"))  # noqa: S608 - ours


def decisions(ledger: Ledger) -> tuple[Decision, ...]:
    """The decisions that stand, in their order, for those who link; one on what has a later version is on that.

    An event has an heir in the later version where its sentence still stands there; else the decision names the event that it was
    made on, which no latest version holds.
    """
    query = f"""
        WITH RECURSIVE line (start, id, depth) AS (
            SELECT one, one, 0 FROM decisions UNION SELECT other, other, 0 FROM decisions WHERE other IS NOT NULL
            UNION SELECT start, new, depth + 1 FROM line JOIN heirs ON old = id
            UNION SELECT start, new.id, depth + 1 FROM line JOIN documents old ON old.id = line.id
                JOIN versions v ON v.document = old.number JOIN documents new ON new.number = v.replaced_by
        )
        SELECT {COLUMNS},
               (SELECT id FROM line WHERE start = one ORDER BY depth DESC LIMIT 1) AS one_now,
               (SELECT id FROM line WHERE start = other ORDER BY depth DESC LIMIT 1) AS other_now
        FROM decisions ORDER BY number"""  # noqa: S608 - as above
    found = []
    for row in ledger.rows(query):
        facts = dict(row)
        one, other = facts.pop("one_now"), facts.pop("other_now")
        found.append(Decision(**{**facts, "one": one, "other": other}))
    return standing(found)


class Standing:
    """The decisions that stand, for a run that links: asked for inside each transaction, read anew once another has written.

    So a decision that another process makes meanwhile holds from its own transaction on, and is not undone by what was read before.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.version: int | None = None
        self.found: tuple[Decision, ...] = ()

    def __call__(self) -> tuple[Decision, ...]:
        """Those of now. The run itself must change nothing that they rest on."""
        version: int = next(self.ledger.rows("PRAGMA data_version"))[0]
        if version != self.version:
            self.found, self.version = decisions(self.ledger), version
        return self.found


def decide_on(ledger: Ledger, decision: Decision) -> bool:
    """Put a decision in and derive the rows of its document anew; ``False`` where it says what stands already.

    The beginnings of ids do. Raises UsageError for a decision that makes no sense, or on a party that the event does not have, and
    LedgerError for an id that nothing has.
    """
    d = decision
    ids = [_full(ledger, name) for name in (d.one, d.other) if name is not None]
    whole = checked(replace(d, one=ids[0], other=ids[1] if len(ids) > 1 else None))
    _check_party(ledger, whole)
    held = {subject(s): s for s in standing(every_decision(ledger))}.get(subject(whole))
    if held is not None and (held.verb, held.value) == (whole.verb, whole.value):
        return False
    _put(ledger, [whole])
    return True


def _check_party(ledger: Ledger, decision: Decision) -> None:
    """Raise UsageError for an edit on a party that the event does not have; it would change nothing."""
    if decision.field is None or not decision.field.startswith(COUNTRY_OF):
        return
    query = "SELECT record, e.id FROM analyses JOIN events e USING (document) WHERE e.id = ?"
    for row in ledger.rows(query, [decision.one]):
        event = next(e for e in ledger.read(row["record"]).events if e.id == row["id"])
        words = list(dict.fromkeys(p.text for p in (*event.actors, *event.recipients)))
        if decision.field.removeprefix(COUNTRY_OF) not in words:
            told = f"its parties are {', '.join(map(repr, words))}" if words else "it has no party"
            message = f"{ledger.path}: {decision.one} has no party {decision.field.removeprefix(COUNTRY_OF)!r}; {told}"
            raise UsageError(message)


def import_decisions(ledger: Ledger, new: Sequence[Decision]) -> tuple[int, int]:
    """Put in the decisions of a file that the ledger does not have, in their order: how many, and how many name what is not there.

    What is not there may come: the decision is kept and applies once the article is added. The same file twice changes nothing.
    """
    held, at = [line_of(d) for d in every_decision(ledger)], 0
    more = []
    for decision in new:
        line = line_of(decision)
        if line in held[at:]:
            at = held.index(line, at) + 1
        else:
            more.append(decision)
    _put(ledger, more)
    names = [name for d in new for name in (d.one, d.other) if name is not None]
    return len(more), sum(not _known(ledger, name) for name in names)


def _put(ledger: Ledger, new: Sequence[Decision]) -> None:
    """One transaction: the decisions, the rows of the documents that they speak of, and that these are to be linked anew."""
    with ledger.write() as db:
        rows = [[d.verb, d.one, d.other, d.field, d.value, d.by, d.on, d.why] for d in new]
        db.executemany(f"INSERT INTO decisions ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608 - as above
        numbers = {number for d in new for number in _documents(ledger, d.one)}
        for number in sorted(numbers):
            record = next(ledger.rows("SELECT record FROM analyses WHERE document = ?", [number]))["record"]
            ledger.derive(ledger.read(record), number=number)
        names = {name for d in new for name in (d.one, d.other) if name is not None}
        relink(db, {number for name in names for number in _documents(ledger, name)})
        reconsider_stories(db, names)


def _documents(ledger: Ledger, event: str) -> list[int]:
    """The documents of an event and of its heirs in later versions."""
    query = """
        WITH RECURSIVE line (id) AS (VALUES (?) UNION SELECT new FROM line JOIN heirs ON old = id)
        SELECT DISTINCT document FROM line JOIN events USING (id)"""
    return [row["document"] for row in ledger.rows(query, [event])]


def _known(ledger: Ledger, name: str) -> bool:
    return any(ledger.rows("SELECT 1 FROM events WHERE id = ? UNION SELECT 1 FROM documents WHERE id = ?", [name, name]))


def _full(ledger: Ledger, name: str) -> str:
    """The id of the one event or document whose id is ``name`` or begins so; raises LedgerError."""
    beginnings = [name] if name.startswith(("event:", "sha256:")) else [f"event:{name}", f"sha256:{name}"]
    query = """
        SELECT id FROM events WHERE substr(id, 1, length(:name)) = :name
        UNION SELECT id FROM documents WHERE substr(id, 1, length(:name)) = :name LIMIT 2"""
    found = [row["id"] for beginning in beginnings for row in ledger.rows(query, {"name": beginning})]
    if not name or not found:
        message = f"{ledger.path}: {name!r}: no such event or document; 'cablegram list --events' and 'show' tell ids"
        raise LedgerError(message)
    if len(found) > 1:
        message = f"{ledger.path}: {name!r}: several are called so; give more of the id"
        raise LedgerError(message)
    return str(found[0])
