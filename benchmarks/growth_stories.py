"""What placing one more article among the storylines costs as the ledger grows, and what settling them costs.

python -m benchmarks.growth_stories [--sizes 1000,10000,50000] [--folder DIR]

The articles are those of ``benchmarks.growth``, generated, 50 a day, copies and second reports among them; no model runs. Each is
put into a ledger and placed (its sketch, its keys, its edges), in milliseconds of processor time, medians over the 200 articles
before each size. At each size the storylines are settled: all at first, and then after each of twenty more articles.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.growth import articles
from cablegram.running.store import Ledger
from cablegram.running.store_storylines import link_stories, place_document, settle_stories

if TYPE_CHECKING:
    from cablegram.core.records import Analysis
    from cablegram.linking.likeness import Vector

SEEN = "2026-01-01T00:00:00Z"
AROUND = 200  # articles over which the median is taken
ONE_BY_ONE = 20  # articles after each of which the storylines are settled


def grow(path: Path, sizes: list[int]) -> None:
    """Fill a ledger, and print a line of figures at each size."""
    spent: list[float] = []
    known: dict[int, Vector] = {}
    with Ledger(path) as ledger:
        for number, analysis in enumerate(articles(sizes[-1] + ONE_BY_ONE), 1):
            spent.append(_placed(ledger, analysis, known))
            if number in sizes:
                print(json.dumps(_figures(ledger, number, spent[-AROUND:])), flush=True)


def _placed(ledger: Ledger, analysis: Analysis, known: dict[int, Vector]) -> float:
    ledger.add(analysis, seen=SEEN)
    number = next(ledger.rows("SELECT max(number) AS number FROM documents"))["number"]
    begun = time.process_time()
    with ledger.write() as db:
        place_document(db, number, known=known)
    return 1000 * (time.process_time() - begun)


def _figures(ledger: Ledger, number: int, spent: list[float]) -> dict[str, float]:
    begun = time.process_time()
    settle_stories(ledger)
    settled = time.process_time() - begun
    after = []
    for analysis in articles(ONE_BY_ONE, seed=number, first=10_000_000 + number, day=_last_day(ledger)):
        ledger.add(analysis, seen=SEEN)
        begun = time.process_time()
        link_stories(ledger)
        after.append(1000 * (time.process_time() - begun))
    return {
        "articles": number,
        "ms to place one": round(statistics.median(spent), 2),
        "s to settle all since the last size": round(settled, 2),
        "ms to place and settle one": round(statistics.median(after), 2),
        "ms at most": round(max(after), 2),
        **{f"rows of {table}": _count(ledger, table) for table in ("story_keys", "story_edges", "storylines")},
    }


def _last_day(ledger: Ledger) -> int:
    query = "SELECT max(julianday(published)) - 1721424.5 AS day FROM documents"  # as date.toordinal counts
    return int(next(ledger.rows(query))["day"])


def _count(ledger: Ledger, table: str) -> int:
    count: int = next(ledger.rows(f"SELECT count(*) AS n FROM {table}"))["n"]  # noqa: S608 - a name above
    return count


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="1000,10000,50000")
    parser.add_argument("--folder", type=Path, help="where the ledger is made (default: a temporary folder)")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        grow(Path(folder) / "growth.db", sorted(int(size) for size in arguments.sizes.split(",")))


if __name__ == "__main__":
    main()
