"""Measures which claims of different documents are taken to put the same forward (ADR 0045).

python -m training.meaning [--errors] [--threshold 0.5]

``propositions/pairs.tsv`` holds pairs by hand: 1 for the same in other words, 0 for another matter in nearly the same words, the
hardest there is. The corpus adds pairs that only share a name: claims of different articles, none of which say the same.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.model import Model
from cablegram.linking.meaning import Wording, nearness, same_meaning
from training.corpus import read_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

PAIRS = Path(__file__).parent / "propositions" / "pairs.tsv"


def read_pairs() -> list[tuple[bool, Wording, Wording]]:
    """The pairs by hand, and whether they put the same forward."""
    lines = [line.split("\t") for line in PAIRS.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(same == "1", Wording(one), Wording(other)) for same, one, other in lines]


def strangers() -> Iterator[tuple[Wording, Wording]]:
    """Claims of two articles that share a name."""
    named: dict[str, list[tuple[str, Wording]]] = defaultdict(list)
    for item in read_corpus():
        for claim in (c for s in item.sentences for c in s.claims):
            wording = Wording(" ".join(part.text for part in claim.spans["content"]))
            for name in wording.names:
                named[name].append((item.id, wording))
    for held in named.values():
        yield from ((a, b) for (x, a), (y, b) in combinations(held, 2) if x != y)


def main() -> None:
    """Print how many pairs are joined, rightly and wrongly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="print the pairs that were joined wrongly or missed")
    asked = parser.parse_args()
    model = Model()
    pairs = read_pairs()
    joined = [same_meaning(a, b, vectors=model.embed) for _, a, b in pairs]
    right = sum(1 for (same, *_), reason in zip(pairs, joined, strict=True) if same and reason)
    wrong = sum(1 for (same, *_), reason in zip(pairs, joined, strict=True) if not same and reason)
    alike = sum(same for same, *_ in pairs)
    print(f"by hand: {right} of {alike} paraphrases joined, {wrong} of {len(pairs) - alike} others")
    near = [(same, nearness(a, b, vectors=model.embed)) for same, a, b in pairs]
    ranked = [a > b for same, a in near for other, b in near if same and not other]
    print(f"nearness alone ranks a paraphrase above another matter in {sum(ranked) / len(ranked):.0%} of cases")
    apart = [(a, b, reason) for a, b in strangers() if (reason := same_meaning(a, b, vectors=model.embed))]
    print(f"claims of different articles that share a name: {sum(1 for _ in strangers())} pairs, {len(apart)} joined")
    if asked.errors:
        for (same, a, b), reason in zip(pairs, joined, strict=True):
            if same != bool(reason):
                print("missed" if same else "WRONG ", a.text, "|", b.text, reason or "")
        for a, b, reason in apart:
            print("corpus", a.text, "|", b.text, reason)


if __name__ == "__main__":
    main()
