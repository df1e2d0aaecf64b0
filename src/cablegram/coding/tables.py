"""The one door to the packaged knowledge: a read-only SQLite file that ``training/build_knowledge.py`` writes (ADR 0030).

A connection belongs to one thread of one process: each thread opens its own on first use, and a forked child opens anew. The file
is opened as immutable, so no reader locks it and it may lie on a read-only disk.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from importlib import resources
from pathlib import Path
from typing import Any

from cablegram.core.errors import CablegramError


def packaged() -> Path:
    """Where the packaged tables lie."""
    return Path(str(resources.files("cablegram").joinpath("data", "knowledge.sqlite")))


class Tables:
    """Read access to one file of tables, for any number of threads; closes each thread's connection with the thread."""

    def __init__(self, path: Path) -> None:
        """``path`` is looked at on the first question, not before."""
        self.path = path
        self._local = threading.local()

    def rows(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        """All rows that answer ``sql``, as tuples."""
        return self._open().db.execute(sql, values).fetchall()

    def _open(self) -> _Connection:
        mine: _Connection | None = getattr(self._local, "connection", None)
        if mine is None or mine.process != os.getpid():
            mine = self._local.connection = _Connection(self.path)
        return mine

    def __reduce__(self) -> tuple[type[Tables], tuple[Path]]:
        """Another process opens the file for itself."""
        return Tables, (self.path,)


class _Connection:
    def __init__(self, path: Path) -> None:
        if not path.is_file():
            message = f"the tables of actors and places are missing: {path}; reinstall cablegram"
            raise CablegramError(message)
        self.process = os.getpid()
        self.db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)

    def __del__(self) -> None:
        # at the interpreter's end the module `os` may be gone already, and the file is closed with the process
        if hasattr(self, "db") and os is not None and self.process == os.getpid():
            self.db.close()
