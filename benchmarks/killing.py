"""Kills ``add``, ``correct`` and ``rebuild`` at random instants and compares what a re-run ends in (ADR 0054).

    python -m benchmarks.killing [--instants 200] [--seed 7]

Every instant: a process that adds articles to an empty ledger is killed with SIGKILL, the ledger is checked while it stands so,
the same articles are added again, and all that the ledger then holds is compared with a run that was left alone, but for the runs
and their times: documents and versions, copies, occurrences, storylines, series. A fifth of the instants fall into a person's
decisions on a whole ledger, a fifth into a rebuild of that. The articles are invented, some of them edits or copies of others; the
model is replaced by rules that take no time, so that most instants fall into writing. Exits 1 where anything differs.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast
from unittest.mock import patch

import numpy as np

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.labels import CLASSES, PAIRS
from cablegram.coding.model import Asked, ClaimReading, EventReading, Found
from cablegram.coding.tagging import Labelled
from cablegram.core.settings import Settings
from cablegram.core.stories import Decision
from cablegram.running import comparisons
from cablegram.running.jobs import add_inputs, link, rebuild
from cablegram.running.pipeline import Coder
from cablegram.running.store import Ledger
from cablegram.running.store_decisions import decide_on, every_decision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from cablegram.coding.model import Model

SEEN: Final = "2026-03-09T10:00:00+00:00"
TOWNS: Final = ("Cairo", "Lima", "Quito", "Oslo", "Nairobi", "Hanoi", "Dakar", "Riga", "Tunis", "Accra")
NATIONS: Final = ("Egyptian", "Peruvian", "Ecuadorian", "Norwegian", "Kenyan")  # two towns each
TRIGGER: Final = re.compile(r"\b(?:arrested|met|marched|rejected)\b")
CUE: Final = re.compile(r"\bsaid\b")
TWO_WORDS: Final = re.compile(r"\w+ \w+")
TABLES: Final = {  # what must agree; runs, their gaps and times of reading differ by nature
    "documents": "number, id, input_id, url, publisher, title, published, source, text, first_seen",
    "analyses": "document, built_with, record",
    "events": "*",
    "claims": "*",
    "versions": "document, name, series, version, replaced_by, raw",
    "raws": "*",
    "readings": "*",
    "heirs": "*",
    "actor_names": "*",
    "failures": "*",
    "rejected": "*",
    "unlinked": "*",
    "unplaced": "*",
    "stale_occurrences": "*",
    "copies": "document, original, parent, shared, agency",
    "copy_marks": "*",
    "reports": """
        SELECT document, position, event, r.type, id, r.record
        FROM reports r LEFT JOIN occurrences ON number = occurrence""",
    "report_keys": "*",
    "report_edges": "*",
    "occurrences": "id, type, mode, status, quad, score, confidence, earliest, latest, day, n_reports, n_independent, record",
    "pairs": "SELECT id, actor, recipient, p.day FROM pairs p LEFT JOIN occurrences ON number = occurrence",
    "series": """
        SELECT one, two, s.day, kind, id, s.score, s.confidence, ways
        FROM series s LEFT JOIN occurrences ON number = occurrence""",
    "volume": "SELECT * FROM volume WHERE documents OR copies OR occurrences",
    "story_sketches": "*",
    "story_keys": "*",
    "story_edges": "*",
    "storylines": "id, title, earliest, latest, hood, record",
    "storyline_documents": "SELECT document, id FROM storyline_documents LEFT JOIN storylines ON number = storyline",
    "decisions": "*",
}


WAITING: Final = {"unlinked", "unplaced", "stale_occurrences"}  # empty where nothing waits


class RuleReader:
    """Reads sentences by a few words, in the place of the model."""

    digest = "rules"

    def embed_spans(self, text: str) -> tuple[tuple[tuple[int, int], ...], NDArray[np.float32]]:
        """A vector for each word, by its letters."""
        spans = tuple(hit.span() for hit in re.finditer(r"\w+", text))
        vectors = np.zeros((len(spans), 26), np.float32)
        for n, (start, end) in enumerate(spans):
            for letter in text[start:end].casefold():
                vectors[n, ord(letter) % 26] += 1
        return spans, vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)

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
        """Whatever stands before the trigger acts, on the two words after it."""
        one = {name: {**dict.fromkeys(labels, 0.0), labels[0]: 1.0} for name, labels in CLASSES.items()}
        return [
            EventReading(
                roles=(
                    Labelled(start=0, end=max(1, start - 1), label="actor", probability=0.9),
                    *(_labelled(hit, "recipient", 0.9) for hit in [TWO_WORDS.search(text, end)] if hit),
                ),
                types=one["type"],
                statuses=one["status"],
                modes=dict.fromkeys(CLASSES["mode"], 0.0) | {"none": 1.0},
                contexts=dict.fromkeys(CLASSES["context"], 0.0),
            )
            for text, (start, end) in asked
        ]

    def read_claims(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[ClaimReading]:
        """What stands before the cue is said."""
        stances = dict.fromkeys(CLASSES["stance"], 0.0) | {"asserts": 1.0}
        parts = [(Labelled(start=0, end=max(1, start - 2), label="content", probability=0.9),) for _, (start, _) in asked]
        return [ClaimReading(parts=p, stances=stances) for p in parts]

    def compare(self, task: str, pairs: Sequence[tuple[Asked, Asked]]) -> list[dict[str, float]]:
        """The more words two sentences share, the surer the last answer."""
        shares = [len(_words(a) & _words(b)) / max(1, len(_words(a) | _words(b))) for a, b in pairs]
        rest = len(PAIRS[task]) - 1
        return [{**dict.fromkeys(PAIRS[task], (1 - s) / rest), PAIRS[task][-1]: s} for s in shares]


def _words(asked: Asked) -> set[str]:
    return set(re.findall(r"\w+", asked.text.casefold()))


def _labelled(hit: re.Match[str], label: str, chance: float) -> Labelled:
    return Labelled(start=hit.start(), end=hit.end(), label=label, probability=chance)


def rule_coder() -> Coder:
    """What codes by rules."""
    return Coder(model=cast("Model", RuleReader()), knowledge=load_knowledge(), reader=RuleReader())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What one instant gave: what was killed, where the ledger stood, and what is wrong with it in the end (nothing, mostly)."""

    killed: str
    documents: int
    fault: str | None


def write_articles(folder: Path, *, number: int = 10) -> list[str]:
    """Invented articles in two files: each of the first half has an edited version in the second file; one line is broken.

    The second file also holds copies, earlier and later ones, and other outlets' reports of the same days and towns.
    """
    lines, second = [], []
    for n in range(number):
        town, nation = TOWNS[n % len(TOWNS)], NATIONS[n % len(NATIONS)]
        text = (
            f"{nation} police arrested Chinese fishermen near {town} on Monday, the interior ministry said. {n + 2} of them met "
            f"the mayor of {town} and asked for their release. Dozens of people marched through the port. The mayor rejected the "
            f"demand. Boats stayed in the harbour for a week after the storm of 2025, and {town} has few other trades."
        )
        line = {"url": f"https://example.org/{n}", "published": "2026-03-03", "title": f"Arrests near {town}", "text": text}
        lines.append(line)
        if n < number // 2:
            second.append({**line, "text": text.replace("Dozens", "Hundreds") + " The police gave no comment."})
        if n % 2:
            day = f"2026-03-0{2 + n % 4}"
            second.append({**line, "url": f"https://copy.example/{n}", "published": day, "text": text[:-20] + "other work."})
        if n % 3 == 0:
            told = f"On Monday {nation} officers near {town} arrested Chinese fishermen. The {town} port was quiet, residents said."
            second.append({**line, "url": f"https://other.example/{n}", "published": "2026-03-04", "text": told})
    page = f"<html><body><article><p>{lines[0]['text'].replace('Monday', 'Friday')}</p></article></body></html>"
    lines.append({"html": page, "id": "page", "published": "2026-03-04"})  # an input that is not its own text
    files = folder / "first.jsonl", folder / "second.jsonl"
    for file, held, rest in zip(files, (lines, second), ("{broken\n", ""), strict=True):
        file.write_text("".join(f"{json.dumps(line)}\n" for line in held) + rest, encoding="utf-8")
    return [str(file) for file in files]


def add(path: Path, inputs: Sequence[str], *, coder: Coder) -> None:
    """One run of ``add``."""
    with Ledger(path) as ledger:
        for _ in add_inputs(ledger, inputs, settings=Settings(today=date(2026, 3, 9)), seen=SEEN, coder=coder):
            pass


def said_on(path: Path) -> tuple[Decision, ...]:
    """A person's decisions on a ledger: of every verb, on events and on documents."""
    with Ledger(path) as ledger:
        latest = [a for a in ledger.analyses() if a.events]
    events, docs = [a.events[0].id for a in latest], [a.document.id for a in latest]
    return (
        Decision(verb="reject", one=events[0]),
        Decision(verb="merge", one=events[1], other=events[-1]),
        Decision(verb="edit", one=events[2], field="type", value="ASSAULT"),
        Decision(verb="merge", one=docs[0], other=docs[-1]),
        Decision(verb="split", one=docs[3], other=docs[4]),
        Decision(verb="accept", one=events[3]),
        Decision(verb="accept", one=events[0]),  # takes the first back
        Decision(verb="reject", one=events[4]),
    )


def correct(path: Path, said: Sequence[Decision]) -> None:
    """A person's decisions, one after the other; those that an earlier call put in are not made again."""
    with Ledger(path) as ledger:
        link(ledger)
        for decision in said[len(every_decision(ledger)) :]:
            decide_on(ledger, decision)
            link(ledger)


def rebuild_all(path: Path) -> None:
    """One ``rebuild``."""
    with Ledger(path) as ledger:
        rebuild(ledger)


def dump(path: Path) -> dict[str, str]:
    """A hash of what each table holds, and whether SQLite finds the file sound."""
    with closing(sqlite3.connect(path)) as db:
        found: dict[str, Any] = {"sound": db.execute("PRAGMA integrity_check").fetchone()[0]}
        db.execute("INSERT INTO words (words) VALUES ('integrity-check')")
        for table, columns in TABLES.items():
            query = columns if columns.lstrip().startswith("SELECT") else f"SELECT {columns} FROM {table}"  # noqa: S608 - constants above
            rows = sorted(map(repr, db.execute(query)))
            found[table] = f"{len(rows)} rows {hashlib.sha256(''.join(rows).encode()).hexdigest()[:12]}"
        db.rollback()
    return found


def kill_and_rerun(path: Path, work: Callable[[], None], *, what: str, after: float, whole: dict[str, str]) -> Outcome:
    """Kill ``work`` on a ledger ``after`` seconds, do it again, and compare with ``whole``."""
    child = os.fork()
    if not child:
        try:
            work()
        finally:
            os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    documents = _half_way(path)
    work()
    again = dump(path)
    wrong = [f"{table}: {again[table]}, not {whole[table]}" for table in whole if again[table] != whole[table]]
    return Outcome(killed=what, documents=documents, fault="; ".join(wrong) or None)


def _half_way(path: Path) -> int:
    """How many documents stand in a ledger that a killed run left, each whole."""
    if not path.exists():
        return 0
    with Ledger(path) as ledger:
        rows = list(ledger.rows("SELECT number, (SELECT count(*) FROM analyses WHERE document = number) AS whole FROM documents"))
    return sum(row["whole"] for row in rows)


def kill_many(instants: int, *, seed: int, folder: Path) -> list[Outcome]:
    """The outcomes at that many instants, spread evenly over each work's time and shifted at random."""
    coder, inputs, chance = rule_coder(), write_articles(folder), random.Random(seed)  # noqa: S311 - instants, no secrets
    add(folder / "warm.db", inputs, coder=coder)
    added, decided = folder / "added.db", folder / "decided.db"
    lasts = {"add": _seconds(lambda: add(added, inputs, coder=coder))}
    said = said_on(added)
    shutil.copy(added, decided)
    lasts["correct"] = _seconds(lambda: correct(decided, said))
    whole = {"add": dump(added), "correct": dump(decided), "rebuild": dump(decided)}
    empty = [table for table, told in whole["correct"].items() if told.startswith("0 rows") and table not in WAITING]
    if empty:  # it would compare nothing with nothing
        message = f"the run that was left alone has no rows in {', '.join(empty)}"
        raise SystemExit(message)
    shutil.copy(decided, folder / "rebuilt.db")
    lasts["rebuild"] = _seconds(lambda: rebuild_all(folder / "rebuilt.db"))
    gc.freeze()  # the forks share what is loaded
    found = []
    share = {"correct": instants // 5, "rebuild": instants // 5}
    share["add"] = instants - sum(share.values())
    for what, n in ((what, n) for what, count in share.items() for n in range(count)):
        path = folder / f"{what}{n}.db"
        if what != "add":
            shutil.copy(added if what == "correct" else decided, path)
        works: dict[str, Callable[[], None]] = {
            "add": partial(add, path, inputs, coder=coder),
            "correct": partial(correct, path, said),
            "rebuild": partial(rebuild_all, path),
        }
        after = lasts[what] * (n + chance.random()) / share[what]
        found.append(kill_and_rerun(path, works[what], what=what, after=after, whole=whole[what]))
        for rest in folder.glob(f"{path.name}*"):
            rest.unlink()
    return found


def _seconds(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def by_rules(task: str, one: Asked, other: Asked) -> dict[str, float]:
    """Two sentences side by side, read by rules."""
    return RuleReader().compare(task, [(one, other)])[0]


def main() -> int:
    """Print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--instants", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args()
    started = time.perf_counter()
    # linking reads by rules too
    with tempfile.TemporaryDirectory() as folder, patch.object(comparisons, "_compared", by_rules):
        found = kill_many(given.instants, seed=given.seed, folder=Path(folder))
    faults = [o for o in found if o.fault]
    stood = sorted({o.documents for o in found if o.killed == "add"})
    for outcome in faults:
        print(f"{outcome.killed} killed at {outcome.documents} documents: {outcome.fault}")
    took = time.perf_counter() - started
    print(f"{len(found)} runs killed with {stood} documents in, {len(faults)} ended in another ledger; {took:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
