"""How often events of each raw confidence are right, and which trigger threshold is best: figures for `coding/events.py`.

    python -m training.calibrate --split dev [--model FOLDER]
    python -m training.calibrate --split test --published --bins training/bins.json   # for training.plots

Raw confidence is the trigger's chance times the type's; an event is right when a gold trigger of the same type overlaps it.
Published confidence is what `coding/events.py` makes of it.
"""

from __future__ import annotations

import argparse
import itertools
import json
from pathlib import Path

from cablegram.coding.events import calibrate
from cablegram.coding.model import MODEL_FOLDER, Model, best
from training.corpus import AnnotatedSentence, read_corpus
from training.features import split_of

BINS = (0.0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 1.01)


def judged(model: Model, sentences: list[AnnotatedSentence], *, threshold: float) -> tuple[list[tuple[float, float, bool]], int]:
    """(trigger chance, raw confidence, right) of every event found above ``threshold``, and the number of gold events."""
    found = []
    for sent, hit in zip(sentences, model.find([s.text for s in sentences], threshold=threshold), strict=True):
        readings = model.read_events([(sent.text, (t.start, t.end)) for t in hit.triggers])
        for trigger, reading in zip(hit.triggers, readings, strict=True):
            kind, chance = best(reading.types)
            gold = [(e.spans["trigger"][0], e.kind) for e in sent.events]
            right = any(m.start < trigger.end and trigger.start < m.end and k == kind for m, k in gold)
            found.append((trigger.probability, trigger.probability * chance, right))
    return found, sum(len(s.events) for s in sentences)


def reliability(events: list[tuple[float, bool]]) -> list[dict[str, float]]:
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


def main() -> None:
    """Print precision per bin, expected calibration error, and F1 per threshold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev", choices=["dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--published", action="store_true", help="judge the confidence that events carry, not the raw one")
    parser.add_argument("--bins", type=Path, help="JSON file to write the bins to")
    args = parser.parse_args()
    sentences = [s for i in read_corpus(errors=[]) if split_of(i) == args.split for s in i.sentences]
    found, gold = judged(Model(args.model), sentences, threshold=0.1)
    print("threshold  F1 of trigger and type")
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = [right for chance, _, right in found if chance > threshold]
        print(f"{threshold:9.1f}  {200 * sum(kept) / (len(kept) + gold):.1f}")
    print("least raw confidence  F1 of trigger and type")
    for least in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6):
        kept = [right for chance, raw, right in found if chance > 0.5 and raw >= least]
        print(f"{least:20.1f}  {200 * sum(kept) / (len(kept) + gold):.1f}")
    bins = reliability([(calibrate(raw) if args.published else raw, right) for chance, raw, right in found if chance > 0.5])
    print(f"{'published' if args.published else 'raw'} confidence  events  right  mean")
    for b in bins:
        print(f"{b['low']:.2f}-{b['high']:.2f}  {b['n']:6d}  {100 * b['accuracy']:5.1f}  {b['confidence']:.2f}")
    print(f"expected calibration error {calibration_error(bins):.3f}")
    if args.bins:
        args.bins.write_text(json.dumps(bins, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
