"""Measures a model on a split of our corpus, layer by layer, with the runtime that ships.

python -m training.evaluate --split dev [--model FOLDER] [--errors 40]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

from cablegram.coding.model import MODEL_FOLDER, Model, best, best_mode
from training.corpus import AnnotatedSentence, Marked, read_corpus
from training.features import dyads, split_of

THRESHOLD = 0.5


def overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether two half-open spans touch."""
    return a[0] < b[1] and b[0] < a[1]


def f1(hit: int, said: int, true: int) -> float:
    """F1 in percent."""
    return 200 * hit / (said + true) if said + true else 0.0


def macro(pairs: list[tuple[str, str]]) -> float:
    """Macro-F1 over the gold classes, in percent."""
    names = {g for g, _ in pairs}
    return sum(
        f1(sum(g == p == c for g, p in pairs), sum(p == c for _, p in pairs), sum(g == c for g, _ in pairs)) for c in names
    ) / max(1, len(names))


def _span(m: Marked) -> tuple[int, int]:
    return m.start, m.end


def tokens_of(spans: list[tuple[int, int]], text: str) -> set[int]:
    """Character positions of letters and digits inside spans: a token overlap that ignores punctuation."""
    return {i for s, e in spans for i in range(s, e) if text[i].isalnum()}


def evaluate(model: Model, sentences: list[AnnotatedSentence], *, errors: int = 0) -> dict[str, float]:
    """All figures, in percent; details are read at the gold triggers and cues, so that layers do not add up their errors."""
    count: Counter[str] = Counter()
    pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
    wrong: list[str] = []
    for sent, found in zip(sentences, model.find([s.text for s in sentences], threshold=THRESHOLD), strict=True):
        gold = [(_span(e.spans["trigger"][0]), e.kind) for e in sent.events]
        kinds = [best(r.types)[0] for r in model.read_events([(sent.text, (t.start, t.end)) for t in found.triggers])]
        count["gold"] += len(gold)
        count["said"] += len(found.triggers)
        for span, kind in gold:
            hits = [k for t, k in zip(found.triggers, kinds, strict=True) if overlap(span, (t.start, t.end))]
            count["found"] += bool(hits)
            count["typed"] += kind in hits
            if not hits:
                wrong.append(f"missed {kind} {sent.text[slice(*span)]!r} | {sent.where} {sent.text}")
        wrong += [
            f"false {t.label} {sent.text[t.start : t.end]!r} | {sent.where} {sent.text}"
            for t in found.triggers
            if not any(overlap(s, (t.start, t.end)) for s, _ in gold)
        ]
        cues = [_span(c.spans["cue"][0]) for c in sent.claims]
        count["cue gold"] += len(cues)
        count["cue said"] += len(found.cues)
        count["cue hit"] += sum(any(overlap(c, (f.start, f.end)) for f in found.cues) for c in cues)
        for event, reading in zip(
            sent.events, model.read_events([(sent.text, _span(e.spans["trigger"][0])) for e in sent.events]), strict=True
        ):
            kind = best(reading.types)[0]
            status = best(reading.statuses)[0]
            pairs["type"].append((event.kind, kind))
            pairs["status"].append((event.status, status))
            pairs["mode"].append((event.mode or "none", best_mode(reading.modes, kind=event.kind) or "none"))
            if kind != event.kind:
                wrong.append(f"type {event.kind} read as {kind} {event.spans['trigger'][0].text!r} | {sent.where} {sent.text}")
            if status != event.status:
                wrong.append(
                    f"status {event.status} read as {status} {event.spans['trigger'][0].text!r} | {sent.where} {sent.text}"
                )
            for role in ("actor", "recipient", "time", "place", "quantity"):
                true = [_span(m) for m in event.spans.get(role, ())]
                said = [(r.start, r.end) for r in reading.roles if r.label == role]
                count[role + " gold"] += len(true)
                count[role + " said"] += len(said)
                count[role + " hit"] += sum(any(overlap(a, b) for b in said) for a in true)
                count[role + " exact"] += sum(a in said for a in true)
            chosen = {c for c, p in reading.contexts.items() if p > 0.4}
            count["context gold"] += len(event.contexts)
            count["context said"] += len(chosen)
            count["context hit"] += len(chosen & set(event.contexts))
        for claim, parts in zip(
            sent.claims, model.read_claims([(sent.text, _span(c.spans["cue"][0])) for c in sent.claims]), strict=True
        ):
            stance = best(parts.stances)[0]
            pairs["stance"].append((claim.stance, stance))
            if stance != claim.stance:
                wrong.append(f"stance {claim.stance} read as {stance} {claim.spans['cue'][0].text!r} | {sent.where} {sent.text}")
            true = tokens_of([_span(m) for m in claim.spans["content"]], sent.text)
            said = tokens_of([(p.start, p.end) for p in parts.parts if p.label == "content"], sent.text)
            count["content gold"] += len(true)
            count["content said"] += len(said)
            count["content hit"] += len(true & said)
            speaker = [_span(m) for m in claim.spans.get("speaker", ())]
            guess = [(p.start, p.end) for p in parts.parts if p.label == "speaker"]
            count["speakers"] += 1
            count["speaker right"] += (not speaker and not guess) or any(overlap(a, b) for a in speaker for b in guess)
        for a, b, kind in dyads(sent.events):
            chances = model.relate(sent.text, source=_span(a), target=_span(b))
            pairs["dyad"].append((kind, best(chances)[0]))
    for line in wrong[:errors]:
        print(line)
    result = {
        "trigger F1": f1(count["found"], count["said"], count["gold"]),
        "trigger+type F1": f1(count["typed"], count["said"], count["gold"]),
        "cue F1": f1(count["cue hit"], count["cue said"], count["cue gold"]),
        "content token F1": f1(count["content hit"], count["content said"], count["content gold"]),
        "speaker accuracy": 100 * count["speaker right"] / max(1, count["speakers"]),
        "context F1": f1(count["context hit"], count["context said"], count["context gold"]),
    }
    for role in ("actor", "recipient", "time", "place", "quantity"):
        result[role + " overlap F1"] = f1(count[role + " hit"], count[role + " said"], count[role + " gold"])
        result[role + " exact F1"] = f1(count[role + " exact"], count[role + " said"], count[role + " gold"])
    for name, both in pairs.items():
        result[name + " accuracy"] = 100 * sum(g == p for g, p in both) / len(both)
        result[name + " macro-F1"] = macro(both)
    return {k: round(v, 1) for k, v in result.items()}


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev", choices=["train", "dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--errors", type=int, default=0)
    args = parser.parse_args()
    sentences = [s for i in read_corpus() if split_of(i) == args.split for s in i.sentences]
    print(f"{args.split}: {len(sentences)} sentences")
    print(json.dumps(evaluate(Model(args.model), sentences, errors=args.errors), indent=1))


if __name__ == "__main__":
    main()
