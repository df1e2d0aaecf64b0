"""The run manifest: what each run of ``cablegram add`` read, took in, knew already and could not read, and with what.

A run is a row from its first moment and gets its end with its last: one without an end is still going on, or was killed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from cablegram.core.records import Failure

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.core.records import BuiltWith
    from cablegram.running.store import Ledger

SKIPPED = "unsupported"  # the kind of failure of a file that is no article by its name: it was never opened


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRow:
    """One run. ``ended``, ``known``, ``sentences`` and ``reused`` are ``None`` where it has not come to its end.

    ``added`` are articles new to the ledger, ``versions`` edits of articles that it had, ``known`` articles that it had word for
    word; ``sentences`` were to be coded, and for ``reused`` of them the model's answers about an earlier version stood. ``skipped``
    are inputs of a kind that is not read, ``failed`` those that could not be; ``gaps`` says why of both.
    """

    number: int
    started: str
    ended: str | None
    inputs: tuple[str, ...]
    settings: dict[str, str | int | bool | None]
    cablegram: str
    model: str
    knowledge: str
    added: int
    versions: int
    known: int | None
    skipped: int
    failed: int
    sentences: int | None
    reused: int | None
    gaps: tuple[Failure, ...]

    @property
    def read(self) -> int | None:
        """Articles and inputs that it looked at."""
        return None if self.known is None else self.added + self.versions + self.known + self.skipped + self.failed


@dataclass(slots=True)
class Counts:
    """What a run counts as it goes; what it puts in is counted in the ledger."""

    known: int = 0
    sentences: int = 0
    reused: int = 0


def begin_run(
    ledger: Ledger,
    *,
    started: str,
    inputs: Sequence[str],
    settings: Mapping[str, str | int | bool | None],
    built_with: BuiltWith,
) -> int:
    """Record that a run begins (ISO 8601, UTC); its number."""
    with ledger.write() as db:
        values = [
            started,
            msgspec.json.encode(list(inputs)).decode(),
            msgspec.json.encode(settings).decode(),
            built_with.cablegram,
            built_with.model,
            built_with.knowledge,
        ]
        sql = "INSERT INTO runs (started, inputs, settings, cablegram, model, knowledge) VALUES (?, ?, ?, ?, ?, ?) RETURNING number"
        return int(db.execute(sql, values).fetchone()[0])


def end_run(ledger: Ledger, run: int, *, ended: str, counts: Counts) -> None:
    """Record that a run has come to its end."""
    with ledger.write() as db:
        values = [ended, counts.known, counts.sentences, counts.reused, run]
        db.execute("UPDATE runs SET ended = ?, known = ?, sentences = ?, reused = ? WHERE number = ?", values)


def runs(ledger: Ledger) -> Iterator[RunRow]:
    """All runs, oldest first."""
    query = """
        SELECT r.*,
               (SELECT count(*) FROM versions WHERE run = r.number AND version = 1) AS added,
               (SELECT count(*) FROM versions WHERE run = r.number AND version > 1) AS versions
        FROM runs r ORDER BY number"""
    for row in list(ledger.rows(query)):
        facts = dict(row)
        gaps = tuple(
            Failure(**dict(gap))
            for gap in ledger.rows(
                "SELECT source, step, kind, reason, language, input_id FROM gaps WHERE run = ? ORDER BY rowid", [row["number"]]
            )
        )
        facts["inputs"] = tuple(msgspec.json.decode(facts["inputs"]))
        facts["settings"] = msgspec.json.decode(facts["settings"])
        skipped = sum(gap.kind == SKIPPED for gap in gaps)
        yield RunRow(**facts, skipped=skipped, failed=len(gaps) - skipped, gaps=gaps)
