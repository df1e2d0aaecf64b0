"""Is this installation fit to work? One check a line, each with what to do when it fails."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cablegram.core.errors import CablegramError
from cablegram.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

OLDEST: Final = (3, 11)
SENTENCE: Final = "Egyptian police arrested two trade union leaders in Cairo on Monday, the interior ministry said."
SPEED_ROUNDS: Final = 40  # sentences: about a third of a second on one core
SLOW: Final = 20.0  # sentences a second; an ordinary core of 2020 codes over 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the doctor: ``told`` says what was found, or what is broken and what to do."""

    name: str
    well: bool
    told: str


def examine() -> Iterator[Check]:
    """All checks, the cheap ones first; a check that fails does not stop the others."""
    checks: tuple[tuple[str, Callable[[], str]], ...] = (
        ("python", check_python),
        ("packages", check_packages),
        ("sqlite", check_sqlite),
        ("pages", check_pages),
        ("model", check_model),
        ("knowledge", check_knowledge),
        ("coding", check_coding),
        ("memory", check_memory),
        ("speed", check_speed),
    )
    for name, check in checks:
        try:
            yield Check(name=name, well=True, told=check())
        except (CablegramError, OSError) as error:
            yield Check(name=name, well=False, told=str(error))
        except ImportError as error:
            told = f"{error}; run 'python -m pip install --force-reinstall cablegram'"
            yield Check(name=name, well=False, told=told)


def check_python() -> str:
    """The Python version."""
    found = sys.version_info[:3]
    if found < OLDEST:
        message = f"Python {'.'.join(map(str, found))} is too old; install 3.11 or newer"
        raise CablegramError(message)
    return f"{'.'.join(map(str, found))} on {sys.platform}"


def check_packages() -> str:
    """The packages that cablegram needs, with their versions."""
    told, missing = [], []
    for requirement in requires("cablegram") or ():
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        if "extra ==" in requirement:
            continue
        try:
            told.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            missing.append(name)
    if missing:
        message = f"{', '.join(missing)} not installed; run 'python -m pip install --force-reinstall cablegram'"
        raise CablegramError(message)
    return ", ".join(told)


def check_sqlite() -> str:
    """Full-text search and a write-ahead log, tried on a ledger in the temporary folder."""
    from cablegram.running.store import Ledger, sqlite_features  # noqa: PLC0415 - each check imports what it checks

    number, full_text = sqlite_features()
    if not full_text:
        message = f"SQLite {number} lacks full-text search (FTS5); install a Python built with it"
        raise CablegramError(message)
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "try.db"):
        return f"SQLite {number} with FTS5 and a write-ahead log"


def check_pages() -> str:
    """The article of a web page is found; what reads pages is loaded by nothing else."""
    from cablegram.reading.document import to_document  # noqa: PLC0415
    from cablegram.reading.ingest import RawArticle  # noqa: PLC0415

    page = f"<html><head><title>Arrests</title></head><body><article><p>{SENTENCE}</p></article></body></html>"
    doc, _ = to_document(RawArticle(data=page, source="page", kind="html"), settings=Settings(today=date(2026, 3, 4)))
    if SENTENCE not in doc.text:
        message = f"a page was read as {doc.text!r}; run 'python -m pip install --force-reinstall cablegram'"
        raise CablegramError(message)
    return "the article of a page is found"


def check_model() -> str:
    """The model loads, and which one it is."""
    from cablegram.running.pipeline import load_coder  # noqa: PLC0415

    start = time.perf_counter()
    digest = load_coder().model.digest
    return f"{digest[:19]}, loaded with the knowledge in {time.perf_counter() - start:.1f} s"


def check_knowledge() -> str:
    """The tables of actors and places answer."""
    from cablegram.running.api import resolve_actor  # noqa: PLC0415
    from cablegram.running.pipeline import load_coder  # noqa: PLC0415

    actor = resolve_actor("the Japanese foreign ministry")
    if actor is None or actor.country != "JPN":
        message = "the tables do not know 'the Japanese foreign ministry'; reinstall cablegram"
        raise CablegramError(message)
    return f"version {load_coder().knowledge.version}"


def check_coding() -> str:
    """One sentence, coded with its quotes."""
    from cablegram.running.api import code  # noqa: PLC0415

    analysis = code(SENTENCE, published="2026-03-04")
    if not analysis.events:
        message = f"no event was found in {SENTENCE!r}; reinstall cablegram, its model may be damaged"
        raise CablegramError(message)
    event = analysis.events[0]
    return f"'{event.trigger.text}' read as {event.type}, {len(analysis.claims)} claim"


def check_memory() -> str:
    """The most memory that this process has held so far."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return "not measured on this system"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return f"{peak / (1024**2 if sys.platform == 'darwin' else 1024):.0f} MB at most so far"  # kilobytes, but bytes on a Mac


def check_speed() -> str:
    """Sentences that one core codes in a second."""
    from cablegram.running.api import code  # noqa: PLC0415

    text = " ".join([SENTENCE] * SPEED_ROUNDS)
    start = time.perf_counter()
    code(text, published="2026-03-04")
    speed = SPEED_ROUNDS / (time.perf_counter() - start)
    remark = "; slow: is the machine busy?" if speed < SLOW else ""
    return f"{speed:.0f} sentences a second on one core{remark}"
