"""Kills ``add`` at random instants and compares what a re-run ends in with a run that was left alone (ADR 0054).

    python -m benchmarks.killing [--instants 200] [--seed 7]

Every instant: a process that adds articles to an empty ledger is killed with SIGKILL, the ledger is checked while it stands so,
the same articles are added again, and all that the ledger then holds is compared, but for the runs and their times. The articles
are invented, some of them edits of others; the model is replaced by rules that take no time, so that most instants fall into
writing. Exits 1 where anything differs.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import random
import re
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.labels import CLASSES
from cablegram.coding.model import ClaimReading, EventReading, Found, Labelled
from cablegram.core.settings import Settings
from cablegram.running.jobs import add_inputs
from cablegram.running.pipeline import Coder
from cablegram.running.store import Ledger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.model import Model

SEEN: Final = "2026-03-09T10:00:00+00:00"
TOWNS: Final = ("Cairo", "Lima", "Quito", "Oslo", "Nairobi", "Hanoi", "Dakar", "Riga", "Tunis", "Accra")
TRIGGER: Final = re.compile(r"\b(?:arrested|met|marched|rejected)\b")
CUE: Final = re.compile(r"\bsaid\b")
TABLES: Final = {  # what must agree; runs, their gaps and times of reading differ by nature
    "documents": "number, id, input_id, url, publisher, title, published, source, text, first_seen",
    "analyses": "document, built_with, record",
    "events": "*",
    "claims": "*",
    "versions": "document, name, series, version, replaced_by, raw",
    "raws": "*",
    "readings": "*",
    "heirs": "*",
    "failures": "*",
    "rejected": "*",
}


class RuleReader:
    """Reads sentences by a few words, in the place of the model."""

    digest = "rules"

    def find(self, sentences: Sequence[str], *, threshold: float) -> list[Found]:
        """Triggers and cues by word."""
        return [
            Found(
                triggers=tuple(_labelled(hit, "COERCE", max(0.9, threshold)) for hit in TRIGGER.finditer(s)),
                cues=tuple(_labelled(hit, "cue", 0.9) for hit in CUE.finditer(s)),
            )
            for s in sentences
        ]

    def read_events(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[EventReading]:
        """Whatever stands before the trigger acts."""
        one = {name: {**dict.fromkeys(labels, 0.0), labels[0]: 1.0} for name, labels in CLASSES.items()}
        return [
            EventReading(
                roles=(Labelled(start=0, end=max(1, start - 1), label="actor", probability=0.9),),
                types=one["type"],
                statuses=one["status"],
                modes=dict.fromkeys(CLASSES["mode"], 0.0) | {"none": 1.0},
                contexts=dict.fromkeys(CLASSES["context"], 0.0),
            )
            for _, (start, _) in asked
        ]

    def read_claims(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[ClaimReading]:
        """What stands before the cue is said."""
        stances = dict.fromkeys(CLASSES["stance"], 0.0) | {"asserts": 1.0}
        parts = [(Labelled(start=0, end=max(1, start - 2), label="content", probability=0.9),) for _, (start, _) in asked]
        return [ClaimReading(parts=p, stances=stances) for p in parts]


def _labelled(hit: re.Match[str], label: str, chance: float) -> Labelled:
    return Labelled(start=hit.start(), end=hit.end(), label=label, probability=chance)


def rule_coder() -> Coder:
    """What codes by rules; nothing asks it for the model itself."""
    return Coder(model=cast("Model", None), knowledge=load_knowledge(), reader=RuleReader())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one instant gave: where the first run stood when it was killed, and what is wrong with the ledger (nothing, mostly)."""

    documents: int
    fault: str | None


def write_articles(folder: Path, *, number: int = 10) -> list[str]:
    """Invented articles in two files: each of the first half has an edited version in the second file; one line is broken."""
    lines, edited = [], []
    for n in range(number):
        town = TOWNS[n % len(TOWNS)]
        text = (
            f"Police arrested {n + 2} fishermen near {town} on Monday, the interior ministry said. Their union met the mayor of "
            f"{town} and asked for their release. Dozens of people marched through the port. The mayor rejected the demand. Boats "
            f"stayed in the harbour for a week after the storm of 2025, and {town} has few other trades."
        )
        lines.append({"url": f"https://example.org/{n}", "published": "2026-03-03", "title": f"Arrests near {town}", "text": text})
        if n < number // 2:
            edited.append({**lines[-1], "text": text.replace("Dozens", "Hundreds") + " The police gave no comment."})
    page = f"<html><body><article><p>{lines[0]['text'].replace('Monday', 'Friday')}</p></article></body></html>"
    lines.append({"html": page, "id": "page", "published": "2026-03-04"})  # an input that is not its own text
    first, second = folder / "first.jsonl", folder / "second.jsonl"
    first.write_text("".join(f"{json.dumps(line)}\n" for line in lines) + "{broken\n", encoding="utf-8")
    second.write_text("".join(f"{json.dumps(line)}\n" for line in edited), encoding="utf-8")
    return [str(first), str(second)]


def add(path: Path, inputs: Sequence[str], *, coder: Coder) -> None:
    """One run of ``add``."""
    with Ledger(path) as ledger:
        for _ in add_inputs(ledger, inputs, settings=Settings(today=date(2026, 3, 9)), seen=SEEN, coder=coder):
            pass


def dump(path: Path) -> dict[str, str]:
    """A hash of what each table holds, and whether SQLite finds the file sound."""
    with closing(sqlite3.connect(path)) as db:
        found: dict[str, Any] = {"sound": db.execute("PRAGMA integrity_check").fetchone()[0]}
        db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        for table, columns in TABLES.items():
            rows = sorted(map(repr, db.execute(f"SELECT {columns} FROM {table}")))  # noqa: S608 - constants above
            found[table] = f"{len(rows)} rows {hashlib.sha256(''.join(rows).encode()).hexdigest()[:12]}"
        db.rollback()
    return found


def kill_and_rerun(path: Path, inputs: Sequence[str], *, coder: Coder, after: float, whole: dict[str, str]) -> Outcome:
    """Kill a run ``after`` seconds, run it again, and compare with ``whole``."""
    child = os.fork()
    if not child:
        add(path, inputs, coder=coder)
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    documents = _half_way(path)
    add(path, inputs, coder=coder)
    again = dump(path)
    wrong = [f"{table}: {again[table]}, not {whole[table]}" for table in whole if again[table] != whole[table]]
    return Outcome(documents=documents, fault="; ".join(wrong) or None)


def _half_way(path: Path) -> int:
    """How many documents stand in a ledger that a killed run left, each whole."""
    if not path.exists():
        return 0
    with Ledger(path) as ledger:
        rows = list(ledger.rows("SELECT number, (SELECT count(*) FROM analyses WHERE document = number) AS whole FROM documents"))
    return sum(row["whole"] for row in rows)


def kill_many(instants: int, *, seed: int, folder: Path) -> list[Outcome]:
    """The outcomes at that many instants, spread evenly over a run's time and shifted at random."""
    coder, inputs, chance = rule_coder(), write_articles(folder), random.Random(seed)  # noqa: S311 - instants, no secrets
    add(folder / "warm.db", inputs, coder=coder)
    started = time.perf_counter()
    add(folder / "whole.db", inputs, coder=coder)
    lasts = time.perf_counter() - started
    whole = dump(folder / "whole.db")
    gc.freeze()  # the forks share what is loaded
    found = []
    for n in range(instants):
        path = folder / f"{n}.db"
        found.append(kill_and_rerun(path, inputs, coder=coder, after=lasts * (n + chance.random()) / instants, whole=whole))
        for rest in folder.glob(f"{n}.db*"):
            rest.unlink()
    return found


def main() -> int:
    """Print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--instants", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        found = kill_many(given.instants, seed=given.seed, folder=Path(folder))
    faults = [o for o in found if o.fault]
    stood = sorted({o.documents for o in found})
    for outcome in faults:
        print(f"killed at {outcome.documents} documents: {outcome.fault}")
    took = time.perf_counter() - started
    print(f"{len(found)} runs killed with {stood} documents in, {len(faults)} ended in another ledger; {took:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
