"""Read a checks file with cablegram's time rules: one line of predictions per document, for the checks' own scorer.

usage: quality_times.py CHECKS_FOLDER OUTPUT_FOLDER [--mode auto|news|narrative]

``CHECKS_FOLDER`` holds JSON Lines files of ``{"doc_id", "dct", "text"}``; for each, the output folder gets a file of the same name.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from cablegram.reading.times import Mode, find_times


def predict(path: Path, *, mode: Mode = "auto") -> list[dict[str, Any]]:
    """The predictions for every document of one JSON Lines file, dated by its ``dct``."""
    documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    predictions = []
    for document in documents:
        times = find_times(document["text"], published=document["dct"], mode=mode)
        plain = [{"start": t.start, "end": t.end, "text": t.text, "type": t.type, "value": t.value, "rule": t.rule} for t in times]
        predictions.append({"doc_id": document["doc_id"], "timexes": plain})
    return predictions


def main() -> None:
    """Write the predictions and print how fast they came."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("checks", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--mode", choices=("auto", "news", "narrative"), default="auto")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for path in sorted(arguments.checks.glob("*.jsonl")):
        started = time.perf_counter()
        predictions = predict(path, mode=arguments.mode)
        seconds = time.perf_counter() - started
        lines = (json.dumps(prediction, ensure_ascii=False) for prediction in predictions)
        (arguments.output / path.name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        count = sum(len(prediction["timexes"]) for prediction in predictions)
        print(f"{path.name}: {count} expressions, {path.stat().st_size / seconds / 1e6:.2f} MB/s")


if __name__ == "__main__":
    main()
