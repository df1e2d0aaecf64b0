"""How often events of each confidence are right, and what `coding/events.py` and `coding/mentions.py` make of it.

    python -m training.calibrate --split dev [--model FOLDER]                         # thresholds, and RIGHT_AT to paste
    python -m training.calibrate --split test --published --bins training/bins.json   # for training.plots

Raw confidence is the trigger's chance times the type's; published confidence is what `coding/events.py` makes of it, and only
events that the runtime codes have one. What is right says `training.evaluate.judge`. Thresholds and knots are chosen on the
development split, so the held-out split shows neither.
"""

from __future__ import annotations

import argparse
import itertools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.events import calibrate
from cablegram.coding.mentions import TRIGGER_THRESHOLD
from cablegram.coding.model import MODEL_FOLDER, Model
from training.corpus import read_corpus
from training.evaluate import judge_all, score_types, whole
from training.features import split_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.corpus import AnnotatedSentence
    from training.evaluate import Judged

    Knot = tuple[float, float]  # raw confidence, share that was right

BINS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 1.01)
KNOTS = 10  # of the line to paste, with its two ends
LEAST_EVENTS = 25  # behind a knot: the standard error of a share of fewer may be above 0.1
STEP = 0.001  # by which the ends go beyond the knots beside them: published confidence has three digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Events of like raw confidence, taken as equally often right."""

    events: int
    raw: float  # sum of theirs
    right: int

    @property
    def share(self) -> float:
        """The share that was right."""
        return self.right / self.events

    def with_next(self, other: Block) -> Block:
        """Both as one."""
        return Block(events=self.events + other.events, raw=self.raw + other.raw, right=self.right + other.right)


def isotonic(events: Sequence[tuple[float, bool]]) -> list[Block]:
    """The steps, strictly rising, that come nearest to (raw confidence, right) in squares: pool adjacent violators."""
    blocks: list[Block] = []
    for raw, some in itertools.groupby(sorted(events), key=lambda e: e[0]):
        told = [right for _, right in some]
        blocks.append(Block(events=len(told), raw=raw * len(told), right=sum(told)))
        while len(blocks) > 1 and blocks[-2].share >= blocks[-1].share:
            blocks[-2:] = [blocks[-2].with_next(blocks[-1])]
    return blocks


def thin(blocks: Sequence[Block], *, most: int) -> list[Block]:
    """At most so many blocks, none of fewer than ``LEAST_EVENTS``: the smallest joins the neighbour that is more like it."""
    found = list(blocks)
    while len(found) > 1 and (len(found) > most or min(b.events for b in found) < LEAST_EVENTS):
        at = min(range(len(found)), key=lambda i: found[i].events)
        beside = [i for i in (at - 1, at + 1) if 0 <= i < len(found)]
        first = min(at, min(beside, key=lambda i: abs(found[i].share - found[at].share)))
        found[first : first + 2] = [found[first].with_next(found[first + 1])]
    return found


def knots(events: Sequence[tuple[float, bool]]) -> list[Knot]:
    """``RIGHT_AT`` of some events: strictly rising in both; before the first block and after the last all but flat."""
    inner = [(round(b.raw / b.events, 3), round(b.share, 3)) for b in thin(isotonic(events), most=KNOTS - 2)]
    first = (0.0, round(max(0.0, inner[0][1] - STEP), 3))
    last = (1.0, round(min(1.0, inner[-1][1] + STEP), 3))
    found = [first]
    for knot in inner:  # a share of 0 or 1 is an end already
        if all(a < b < c for a, b, c in zip(found[-1], knot, last, strict=True)):
            found.append(knot)
    return [*found, last]


def pasted(found: Sequence[Knot]) -> str:
    """The knots as they stand in `coding/events.py`."""
    return "\n".join(["RIGHT_AT: Final = (", *(f"    {knot}," for knot in found), ")"])


def reliability(events: Sequence[tuple[float, bool]]) -> list[dict[str, float]]:
    """Per bin of confidence that holds any events: their mean confidence, the share that is right, and their number."""
    found = []
    for low, high in itertools.pairwise(BINS):
        some = [(sure, right) for sure, right in events if low <= sure < high]
        if some:
            mean, share = (sum(column) / len(some) for column in zip(*some, strict=True))
            found.append({"low": low, "high": high, "confidence": round(mean, 4), "accuracy": round(share, 4), "n": len(some)})
    return found


def calibration_error(bins: list[dict[str, float]]) -> float:
    """Expected calibration error: the mean distance of confidence and accuracy, weighted by events."""
    return sum(abs(b["confidence"] - b["accuracy"]) * b["n"] for b in bins) / max(1, sum(b["n"] for b in bins))


def f1_above(sentences: Sequence[AnnotatedSentence], judged: Sequence[Sequence[Judged]], *, chance: float, raw: float = 0) -> float:
    """F1 of finding and typing when only triggers above a chance, and of a least raw confidence, are kept."""
    kept = ([one for one in here if one.chance > chance and one.raw >= raw] for here in judged)
    return whole(score_types(zip(sentences, kept, strict=True))).f1


def thresholds(sentences: Sequence[AnnotatedSentence], judged: Sequence[Sequence[Judged]]) -> str:
    """F1 of trigger and type by the least chance of a trigger, and by the least raw confidence."""
    rows = ["threshold  F1 of trigger and type"]
    rows += [f"{low:9.1f}  {f1_above(sentences, judged, chance=low):.1f}" for low in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)]
    rows.append("least raw confidence  F1 of trigger and type")
    for low in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6):
        rows.append(f"{low:20.1f}  {f1_above(sentences, judged, chance=TRIGGER_THRESHOLD, raw=low):.1f}")
    return "\n".join(rows)


def main() -> None:
    """Print what is right per bin and the expected calibration error; on the development split also thresholds and knots."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=["dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--published", action="store_true", help="judge the confidence that coded events carry, not the raw one")
    parser.add_argument("--bins", type=Path, help="JSON file to write the bins to")
    parser.add_argument("--first", type=int, help="read only so many sentences")
    args = parser.parse_args()
    sentences = [s for i in read_corpus(errors=[]) if split_of(i) == args.split for s in i.sentences][: args.first]
    judged = judge_all(Model(args.model), sentences)
    every = [one for here in judged for one in here]
    coded = [(one.raw, one.right) for one in every if one.coded]
    if args.split == "dev":
        print(thresholds(sentences, judged))
    if args.published:
        bins = reliability([(calibrate(raw), right) for raw, right in coded])
    else:
        bins = reliability([(one.raw, one.right) for one in every if one.chance > TRIGGER_THRESHOLD])
    print(f"{'published' if args.published else 'raw'} confidence  events  right  mean")
    for b in bins:
        print(f"{b['low']:.2f}-{b['high']:.2f}  {b['n']:6d}  {100 * b['accuracy']:5.1f}  {b['confidence']:.2f}")
    print(f"expected calibration error {calibration_error(bins):.3f}")
    if args.split == "dev":
        print(pasted(knots(coded)))
    if args.bins:
        args.bins.write_text(json.dumps(bins, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
