"""A person's decisions in a ledger: kept beside the machine's reading, applied to what is derived from it, never changing it.

Nothing is ever taken out: of two decisions on one thing the later stands, so a decision is taken back by its opposite.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.stories import Decision
from cablegram.linking.decisions import COUNTRY_OF, checked, line_of, standing, subject
from cablegram.running.store_links import occurrences, relink
from cablegram.running.store_storylines import reconsider_stories, storyline_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.running.store import Ledger

DecisionState = Literal["stands", "replaced", "lapsed", "waits"]
COLUMNS = 'verb, one, other, field, value, "by", "on", why'


def every_decision(ledger: Ledger) -> tuple[Decision, ...]:
    """All decisions as they were made, oldest first."""
    return tuple(Decision(**dict(row)) for row in ledger.rows(f"SELECT {COLUMNS} FROM decisions ORDER BY number"))  # noqa: S608 - ours


def decisions(ledger: Ledger) -> tuple[Decision, ...]:
    """The decisions that stand, in their order, for those who link; one on what has a later version is on that.

    An event has an heir in the later version where its sentence still stands there; else the decision names the event that it was
    made on, which no latest version holds.
    """
    return standing([now for _, now in _followed(ledger)])


def _followed(ledger: Ledger) -> list[tuple[Decision, Decision]]:
    """Each decision as it was made, oldest first, and on what it is now."""
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
        found.append((Decision(**facts), Decision(**{**facts, "one": one, "other": other})))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A decision as it was made, and whether it holds.

    ``lapsed``: the sentence of its event was edited, in the document ``edited_in``, so that a person has not spoken of the words
    that stand there now; ``replaced``: a later decision speaks of the same; ``waits``: what it names is not in the ledger.
    """

    decision: Decision
    state: DecisionState
    edited_in: str | None = None


def held_decisions(ledger: Ledger) -> tuple[Held, ...]:
    """All decisions as they were made, oldest first, with what has become of each."""
    followed = _followed(ledger)
    stand = {id(d) for d in standing([now for _, now in followed])}
    names = {name for _, d in followed for name in (d.one, d.other) if name is not None}
    asked = [msgspec.json.encode(sorted(names)).decode()]
    query = """
        SELECT e.id, max(new.id) AS edited_in FROM json_each(?) JOIN events e ON e.id = value
        LEFT JOIN versions v USING (document) LEFT JOIN documents new ON new.number = v.replaced_by
        GROUP BY e.id HAVING count(*) = count(new.id)"""
    lapsed = {row["id"]: row["edited_in"] for row in ledger.rows(query, asked)}
    query = """
        SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM events WHERE id = value)
        OR EXISTS (SELECT 1 FROM documents WHERE id = value)"""
    missing = names - {row["value"] for row in ledger.rows(query, asked)}

    def held(made: Decision, now: Decision) -> Held:
        on = [name for name in (now.one, now.other) if name is not None]
        if id(now) not in stand:
            return Held(decision=made, state="replaced")
        if any(name in missing for name in on):
            return Held(decision=made, state="waits")
        edited = next((lapsed[name] for name in on if name in lapsed), None)
        return Held(decision=made, state="lapsed" if edited else "stands", edited_in=edited)

    return tuple(held(made, now) for made, now in followed)


def lapsed_by(ledger: Ledger, doc_id: str) -> tuple[Decision, ...]:
    """The decisions that lapsed when this version of an article came in, since it edited their sentences."""
    return tuple(h.decision for h in held_decisions(ledger) if h.edited_in == doc_id)


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


def decide_on(ledger: Ledger, decision: Decision) -> int:
    """Put a decision in and derive the rows of its documents anew; how many it makes, 0 where all of them stand already.

    The beginnings of ids do. An occurrence stands for the events that report it, a storyline for its documents: a decision on
    one is a decision on each. Raises UsageError for a decision that makes no sense, or on a party that the event does not have, and
    LedgerError for an id that nothing has.
    """
    held = {subject(s): s for s in standing(every_decision(ledger))}
    made = [d for d in _each_of(ledger, decision) if (s := held.get(subject(d))) is None or (s.verb, s.value) != (d.verb, d.value)]
    if made:
        _put(ledger, made)
    return len(made)


def _each_of(ledger: Ledger, decision: Decision) -> list[Decision]:
    """A decision as those on single events or documents that it stands for, each checked."""
    d = decision
    ones, others = (_meant(ledger, name) if name is not None else () for name in (d.one, d.other))
    if not others:
        single = [checked(replace(d, one=one)) for one in ones]
        if d.field is None or not d.field.startswith(COUNTRY_OF):
            return single
        return _with_party(ledger, single, words=d.field.removeprefix(COUNTRY_OF))
    if d.verb == "split" and min(len(ones), len(others)) > 1:
        message = "two occurrences or storylines are apart already; 'split' takes one event, or document, out of one"
        raise UsageError(message)
    if d.verb == "split":
        pairs = [(one, other) for one in ones for other in others]
    else:  # all with the first, so that they are one whatever the machine thinks of the rest
        pairs = [(ones[0], name) for name in dict.fromkeys((*ones[1:], *others))]
    several = [(one, other) for one, other in pairs if one != other] or pairs
    return [checked(replace(d, one=one, other=other)) for one, other in several]


def _with_party(ledger: Ledger, edits: Sequence[Decision], *, words: str) -> list[Decision]:
    """The edits on events that have the party ``words``; raises UsageError where none has, since they would change nothing."""
    found, parties = [], list[str]()
    query = "SELECT record, e.id FROM analyses JOIN events e USING (document) WHERE e.id = ?"
    for edit in edits:
        for row in ledger.rows(query, [edit.one]):
            event = next(e for e in ledger.read(row["record"]).events if e.id == row["id"])
            theirs = [p.text for p in (*event.actors, *event.recipients)]
            parties += theirs
            if words in theirs and edit not in found:
                found.append(edit)
    if not found:
        told = f"its parties are {', '.join(map(repr, dict.fromkeys(parties)))}" if parties else "it has no party"
        message = f"{ledger.path}: {edits[0].one} has no party {words!r}; {told}"
        raise UsageError(message)
    return found


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


KINDS: Final = {"event:": "events", "sha256:": "documents", "story:": "storylines", "occurrence:": "occurrences"}


def _meant(ledger: Ledger, name: str) -> tuple[str, ...]:
    """The ids of the one event or document that is called ``name`` or begins so, or of those of an occurrence or storyline.

    An occurrence has the id of its first event, and is meant only where that is said. Raises LedgerError.
    """
    whole = name.startswith(tuple(KINDS))
    beginnings = [name] if whole else [f"{kind}{name}" for kind in KINDS if kind != "occurrence:"]
    found: set[str] = set()
    for beginning in beginnings if name else ():
        table = next(table for kind, table in KINDS.items() if beginning.startswith(kind))
        query = f"SELECT DISTINCT id FROM {table} WHERE substr(id, 1, length(?1)) = ?1 LIMIT 2"  # noqa: S608 - names above
        found |= {row["id"] for row in ledger.rows(query, [beginning])}
    if not found:
        what = next((table[:-1] for kind, table in KINDS.items() if name.startswith(kind)), "event, document or storyline")
        message = f"{ledger.path}: {name!r}: no such {what}; 'cablegram list --events', 'storylines' and 'show' tell ids"
        raise LedgerError(message)
    if len(found) > 1:
        message = f"{ledger.path}: {name!r}: several are called so; give more of the id"
        raise LedgerError(message)
    (one,) = found
    if one.startswith("occurrence:"):
        (made,) = occurrences(ledger, ids=[one])
        return tuple(dict.fromkeys(r.event_id for r in made.reports))
    return tuple(d.id for d in storyline_named(ledger, one).documents) if one.startswith("story:") else (one,)
