"""Put a checks folder's articles into storylines, one line of prediction per article, for the checks' own scorer.

usage: quality_storylines.py CHECKS_FOLDER OUTPUT_FOLDER [--coded CODED_FOLDER]

``CHECKS_FOLDER`` holds JSON Lines files of ``{"id", "title", "text", "date", "url", "cluster"}``; for each, the output folder
gets a file of the same name with ``{"id", "cluster"}``. BCubed precision, recall and F1 (Amigó et al. 2009) are printed where
the gold clusters are given. An article that cannot be read (another language) is left out, and counts as alone.

Documents are compared by their words, so coding is not needed; with ``--coded``, what ``cablegram code --format jsonl`` printed for
``NAME.jsonl`` is read from ``NAME.coded.jsonl``, added to a ledger and linked there, as ``cablegram storylines`` does it.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.core.records import Analysis, Failure
from cablegram.core.settings import Settings
from cablegram.linking.storylines import find_storylines
from cablegram.reading.ingest import read_inputs
from cablegram.running.pipeline import read_document
from cablegram.running.store import Ledger
from cablegram.running.store_storylines import link_stories, storylines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from cablegram.core.records import Document
    from cablegram.core.stories import Storyline


def documents(path: Path) -> Iterator[Document]:
    """The articles of one JSON Lines file, read as every command reads them."""
    settings = Settings(today=date(2026, 1, 1))  # no article of the checks is younger
    for raw in read_inputs([str(path)], settings=settings):
        read = raw if isinstance(raw, Failure) else read_document(raw, settings=settings)
        if isinstance(read, Failure):
            print(f"left out: {read.reason}")
        else:
            yield read[0]


def linked(path: Path) -> tuple[Storyline, ...]:
    """The storylines of a ledger to which the analyses in ``path`` are added."""
    with tempfile.TemporaryDirectory() as folder, Ledger(Path(folder) / "stories.db") as ledger:
        for line in path.read_bytes().splitlines():
            if b'"document"' in line[:20]:
                ledger.add(Analysis.from_json(line), seen="2026-01-01T00:00:00+00:00")
        link_stories(ledger)
        return tuple(storylines(ledger))


def clusters(found: Iterable[Storyline]) -> dict[str, str]:
    """The storyline of each article, by the id that the checks gave it."""
    return {doc.input_id or doc.id: story.id for story in found for doc in story.documents}


def bcubed(gold: Mapping[str, str], found: Mapping[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1, averaged over articles; one without a prediction is alone."""
    alike = {name: found.get(name, f"alone:{name}") for name in gold}
    both = Counter((alike[name], gold[name]) for name in gold)
    ours, theirs = Counter(alike.values()), Counter(gold.values())
    precision = sum(n * n / ours[o] for (o, _), n in both.items()) / len(gold)
    recall = sum(n * n / theirs[t] for (_, t), n in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def main() -> None:
    """Write the predictions, and print how good they are and how fast they came."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checks", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--coded", type=Path, help="folder of NAME.coded.jsonl")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for path in sorted(arguments.checks.glob("*.jsonl")):
        started = time.perf_counter()
        coded = arguments.coded / f"{path.stem}.coded.jsonl" if arguments.coded else None
        found = clusters(linked(coded) if coded else find_storylines(tuple(documents(path))))
        seconds = time.perf_counter() - started
        lines = (json.dumps({"id": name, "cluster": story}) for name, story in found.items())
        (arguments.output / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        gold = {row["id"]: row["cluster"] for row in rows if row.get("cluster") is not None}
        told = "BCubed P {:.4f} R {:.4f} F1 {:.4f}".format(*bcubed(gold, found)) if gold else "no gold"
        print(f"{path.name}: {len(found)} articles, {len(set(found.values()))} storylines, {told}, {seconds:.1f} s")


if __name__ == "__main__":
    main()
