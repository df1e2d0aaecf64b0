"""Counts how common words are in news at large, from our own corpus: ``python -m training.background``.

Storylines weigh a word by how rare it is. A ledger of five documents cannot tell, so each word's share in a text of ``TOKENS``
words is taken from the corpus (``training/corpus/``, never the held-out files) and packaged; what stands there more rarely than
``FEWEST`` counts as rare.
"""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from cablegram.linking.sketches import EVERYDAY, FEWEST, words_of
from training.corpus import CORPUS

if TYPE_CHECKING:
    from pathlib import Path

TOKENS = 300  # words of a typical report


def shares(texts: list[str]) -> dict[str, float]:
    """The share (0..1) of texts of ``TOKENS`` words that would hold each stem, those above ``FEWEST`` only."""
    counts = Counter(stem for text in texts for _, stem in words_of(text))
    total = sum(counts.values())
    found = {stem: 1 - math.exp(-count / total * TOKENS) for stem, count in counts.items()}
    return {stem: share for stem, share in sorted(found.items()) if share > FEWEST}


def main() -> None:
    """Write the packaged list."""
    files: list[Path] = sorted(f for f in CORPUS.glob("*.ann") if not f.name.startswith("test-"))
    texts = [line[2:] for f in files for line in f.read_text(encoding="utf-8").splitlines() if line.startswith("S ")]
    found = shares(texts)
    EVERYDAY.write_text("".join(f"{stem}\t{share:.3f}\n" for stem, share in found.items()), encoding="utf-8")
    print(f"{EVERYDAY.name}: {len(found)} stems of {len(texts)} sentences")


if __name__ == "__main__":
    main()
