"""How often events of each raw confidence are right, and which trigger threshold is best: figures for `coding/events.py`.

    python -m training.calibrate --split dev [--model FOLDER]

Raw confidence is the trigger's chance times the type's; an event is right when a gold trigger of the same type overlaps it.
"""

from __future__ import annotations

import argparse
import itertools
from pathlib import Path

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


def main() -> None:
    """Print precision per bin, expected calibration error, and F1 per threshold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev", choices=["dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    args = parser.parse_args()
    sentences = [s for i in read_corpus() if split_of(i) == args.split for s in i.sentences]
    found, gold = judged(Model(args.model), sentences, threshold=0.1)
    print("threshold  F1 of trigger and type")
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = [right for chance, _, right in found if chance > threshold]
        print(f"{threshold:9.1f}  {200 * sum(kept) / (len(kept) + gold):.1f}")
    print("least raw confidence  F1 of trigger and type")
    for least in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6):
        kept = [right for chance, raw, right in found if chance > 0.5 and raw >= least]
        print(f"{least:20.1f}  {200 * sum(kept) / (len(kept) + gold):.1f}")
    print("raw confidence  events  right  mean")
    error = 0.0
    for low, high in itertools.pairwise(BINS):
        some = [(raw, right) for chance, raw, right in found if chance > 0.5 and low <= raw < high]
        if some:
            mean, share = sum(r for r, _ in some) / len(some), sum(r for _, r in some) / len(some)
            error += abs(mean - share) * len(some)
            print(f"{low:.2f}-{high:.2f}  {len(some):6d}  {100 * share:5.1f}  {mean:.2f}")
    print(f"expected calibration error {error / max(1, sum(chance > 0.5 for chance, _, _ in found)):.3f}")


if __name__ == "__main__":
    main()
