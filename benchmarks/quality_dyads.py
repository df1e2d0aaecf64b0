"""Predictions for the check ``dyads``: the type between two given spans.

python -m benchmarks.quality_dyads CHECKS/dyads/plv_train.jsonl PREDICTIONS.jsonl
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.coding.relations import relate


def predict(path: Path, *, model: Model) -> list[dict[str, Any]]:
    """One row per line of the check."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    found = [relate(r["text"], source=tuple(r["source"]), target=tuple(r["target"]), model=model) for r in rows]
    return [{"id": r["id"], "index": i, "probabilities": f.probabilities} for i, (r, f) in enumerate(zip(rows, found, strict=True))]


if __name__ == "__main__":
    folder = Path(sys.argv[3]) if len(sys.argv) > 3 else MODEL_FOLDER
    lines = [json.dumps(row) for row in predict(Path(sys.argv[1]), model=Model(folder))]
    Path(sys.argv[2]).write_text("\n".join(lines) + "\n", "utf-8")
