"""Speed, memory, cold start and wheel size, against the targets: prints a Markdown table, exits 1 when one is missed.

    python -m benchmarks.bench [--articles 60]

An "article" is 25 sentences of the bundled articles. Times are wall-clock: run it on a quiet machine, compare ratios and not
machines.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from cablegram.core.records import Failure
from cablegram.core.settings import Settings
from cablegram.reading.document import find_blocks, to_document
from cablegram.reading.ingest import RawArticle, read_inputs
from cablegram.reading.sentences import split
from cablegram.running.pipeline import analyze, load_coder

SENTENCES = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table; ``most`` and ``least`` are the targets."""

    what: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None

    def holds(self) -> bool:
        """Whether the target is met."""
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    def line(self) -> str:
        """The row as Markdown."""
        target = f">= {self.least:g}" if self.least is not None else f"<= {self.most:g}" if self.most is not None else "–"
        return f"| {self.what} | {self.value:.2f} {self.unit} | {target}{'' if self.holds() else ' **missed**'} |"


def texts(number: int) -> list[str]:
    """Articles of 25 sentences each, cut from the bundled ones in turn."""
    settings = Settings(today=date(2026, 6, 1))
    sentences: list[str] = []
    for raw in read_inputs([str(files("cablegram") / "data" / "articles")], settings=settings):
        if not isinstance(raw, Failure):
            doc, _ = to_document(raw, settings=settings)
            sentences += [doc.text[s.start : s.end] for s in split(doc.text, [b for b in find_blocks(doc) if b.kind == "body"])]
    long = sentences * (number * SENTENCES // len(sentences) + 1)
    return [" ".join(long[i * SENTENCES : (i + 1) * SENTENCES]) for i in range(number)]


def code_all(some: list[str]) -> int:
    """Code texts one after another; returns the number of events."""
    coder = load_coder()
    settings = Settings(today=date(2026, 6, 1))
    events = 0
    for text in some:
        doc, flags = to_document(RawArticle(data=text, source="bench", kind="text"), settings=settings, published="2026-03-01")
        events += len(analyze(doc, coder=coder, flags=flags).events)
    return events


def timed(command: list[str], *, runs: int = 5) -> float:
    """The least wall-clock seconds of a command over some runs."""
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        best = min(best, time.perf_counter() - started)
    return best


def wheel_megabytes() -> float:
    """Build the wheel and weigh it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, "."],
            check=True,
            capture_output=True,
        )
        return next(Path(folder).glob("*.whl")).stat().st_size / 1e6


def measure(number: int) -> list[Row]:
    """All figures."""
    some = texts(number)
    code_all(some[:2])  # load and warm up
    started = time.perf_counter()
    code_all(some)
    one = number / (time.perf_counter() - started)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(code_all, [some[:1], some[1:2]]))
        started = time.perf_counter()
        list(pool.map(code_all, [some[::2], some[1::2]]))
        two = number / (time.perf_counter() - started)
    cablegram = [str(Path(sys.executable).parent / "cablegram")]
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(some[0])
        file.flush()
        first = timed([*cablegram, "code", file.name])
    return [
        Row(what="articles of 25 sentences a second, one core", value=one, unit="/s", least=8),
        Row(what="the same, two processes", value=two, unit="/s"),
        Row(what="gain of the second process", value=two / one, unit="times"),
        Row(what="peak memory of one process", value=memory, unit="MB", most=400),
        Row(what="`cablegram --help`", value=timed([*cablegram, "--help"]), unit="s", most=0.4),
        Row(what="first article, from a cold process", value=first, unit="s", most=2),
        Row(what="wheel", value=wheel_megabytes(), unit="MB", most=40),
    ]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=60)
    rows = measure(parser.parse_args().articles)
    sys.stdout.write("\n".join(["| what | measured | target |", "|---|---|---|", *(r.line() for r in rows)]) + "\n")
    return 0 if all(r.holds() for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
