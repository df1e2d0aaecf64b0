"""Events of many articles, one row each. ``pandas.read_csv`` and R's ``read.csv`` read the file as it is."""

import sys
from pathlib import Path

import cablegram
from cablegram.reporting.export import events_to_csv

TEXTS = (
    "Peru released two Ecuadorean boats on Thursday.",
    "About 300 fishermen blocked the harbour of Paita on Sunday.",
)

analyses = [cablegram.code(text, published="2026-04-17") for text in TEXTS]
rows = events_to_csv(analyses)
if len(sys.argv) > 1:
    Path(sys.argv[1]).write_text(rows, encoding="utf-8", newline="")
else:
    print(rows, end="")
