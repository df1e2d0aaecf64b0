"""What the model made of two sentences side by side, remembered: in the process, and in the ledger that is read.

A pair costs some eight milliseconds to read and fifty bytes to keep (ADR 0058). What is remembered goes by the weights too: with
others all is read anew. Nothing is derived from these rows, so a run that is killed before it keeps them only reads them again.
"""

from __future__ import annotations

import hashlib
from contextlib import contextmanager
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

import msgspec

from cablegram.coding.labels import PAIRS
from cablegram.coding.model import weights_digest
from cablegram.core.errors import LedgerError
from cablegram.running.pipeline import load_coder
from cablegram.running.store import Ledger, cannot_write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from cablegram.coding.model import Asked
    from cablegram.linking.judging import Judge

SHORT: Final = 16  # bytes of a digest: of a million million pairs, two meet less than once in a million million ledgers
MANY: Final = 20_000  # pairs that a process remembers
PATIENCE: Final = 200  # milliseconds that one who only reads waits for another who writes
_digest = cache(weights_digest)


def side_by_side(task: str, pairs: Sequence[tuple[Asked, Asked]]) -> list[dict[str, float]]:
    """The packaged model's answers on two sentences each (``Model.compare``); the last ones are remembered."""
    return [_compared(task, one, other) for one, other in pairs]


@lru_cache(maxsize=MANY)
def _compared(task: str, one: Asked, other: Asked) -> dict[str, float]:
    return load_coder().model.compare(task, [(one, other)])[0]


class Comparisons:
    """The same, looked up in a ledger first; :meth:`keep` puts in what was not there."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: dict[bytes, tuple[float, ...]] = {}
        self._new: dict[bytes, tuple[float, ...]] = {}

    def __call__(self, task: str, pairs: Sequence[tuple[Asked, Asked]]) -> list[dict[str, float]]:
        """The probability of each answer to a question of ``labels.PAIRS``, a pair after the other."""
        return [dict(zip(PAIRS[task], self._answers(task, one, other), strict=True)) for one, other in pairs]

    def _answers(self, task: str, one: Asked, other: Asked) -> tuple[float, ...]:
        key = _key(task, one, other)
        if key not in self._known:
            row = next(self._ledger.rows("SELECT answers FROM comparisons WHERE pair = ?", [key]), None)
            if row is not None:
                self._known[key] = msgspec.msgpack.decode(row["answers"], type=tuple[float, ...])
            else:
                self._known[key] = self._new[key] = tuple(_compared(task, one, other).values())
        return self._known[key]

    def keep(self, *, least: int = 1) -> None:
        """Put what is new into the ledger, if it is so many; where that cannot be written now, it is read again next time."""
        if len(self._known) > MANY:
            self._known = dict(self._new)
        if len(self._new) < least:
            return
        rows = [(key, msgspec.msgpack.encode(answers)) for key, answers in self._new.items()]
        try:
            with self._ledger.write() as db:
                db.executemany("INSERT OR REPLACE INTO comparisons VALUES (?, ?)", rows)
        except LedgerError as error:
            if not cannot_write(error):
                raise
        self._new.clear()


@contextmanager
def judging(path: Path | None) -> Iterator[Judge]:
    """A judge for as long as something is read: out of a ledger, which remembers what it is asked, or ``None``, out of files."""
    if path is None:
        yield side_by_side
        return
    with Ledger(path, create=False) as ledger:
        list(ledger.rows(f"PRAGMA busy_timeout = {PATIENCE}"))
        found = Comparisons(ledger)
        yield found
        found.keep()


def _key(task: str, one: Asked, other: Asked) -> bytes:
    told = msgspec.json.encode([_digest(), task, one.text, one.spans, other.text, other.spans])
    return hashlib.sha256(told).digest()[:SHORT]
