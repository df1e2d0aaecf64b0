"""Clusters the given event mentions of ECB+ across documents and scores them: CoNLL F1, the mean of MUC, B-cubed and CEAF-e.

python -m benchmarks.quality_coreference CHECKS

CHECKS is the folder that holds ``coreference/ecbplus_dev.jsonl``: a document a line with its text, its part (train or dev) and its
marked mentions. The weights are fitted on the training part and printed, and stand nowhere in the package: the text is not ours.
The dev part is only scored. Needs scipy.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks import given
from benchmarks.given import GivenMention, cluster_mentions
from cablegram.coding.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PENALTY = 1.0
SLACK = 1.0  # what the constant is raised by: average link is strict, and the training part is joined best so


def read(path: Path, part: str) -> tuple[dict[str, str], list[GivenMention], dict[str, str]]:
    """The texts of a part by document, its mentions, and the gold cluster of each."""
    rows: list[dict[str, Any]] = [r for r in map(json.loads, path.read_text(encoding="utf-8").splitlines()) if r["split"] == part]
    texts = {r["doc_id"]: r["text"] for r in rows}
    told = [(r["doc_id"], e) for r in rows for e in r["events"]]
    mentions = [GivenMention(id=e["mention_id"], doc_id=doc, start=e["start"], end=e["end"]) for doc, e in told]
    return texts, mentions, {e["mention_id"]: e["cluster"] for _, e in told}


def conll(gold: Mapping[str, object], said: Mapping[str, object]) -> dict[str, float]:
    """MUC, B-cubed, CEAF-e (with phi 4) and their mean, in percent; single mentions count."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - in no group of ours: only this score needs it

    both = Counter((gold[m], said[m]) for m in gold)
    mine, theirs = Counter(gold.values()), Counter(said[m] for m in gold)
    recall = sum(n * n / mine[g] for (g, _), n in both.items()) / len(gold)
    precision = sum(n * n / theirs[s] for (_, s), n in both.items()) / len(gold)
    rows, columns = ({k: i for i, k in enumerate(count)} for count in (mine, theirs))
    likeness = np.zeros((len(mine), len(theirs)))
    for (g, s), n in both.items():
        likeness[rows[g], columns[s]] = 2 * n / (mine[g] + theirs[s])
    best = likeness[linear_sum_assignment(-likeness)].sum()
    found = {
        "MUC": _f1(_links(said, gold), _links(gold, said)),
        "B-cubed": _f1(precision, recall),
        "CEAF-e": _f1(best / len(theirs), best / len(mine)),
    }
    found["CoNLL"] = sum(found.values()) / 3
    return {k: round(100 * float(v), 1) for k, v in found.items()}


def _links(groups: Mapping[str, object], others: Mapping[str, object]) -> float:
    """The share of a grouping's links that another keeps."""
    members: dict[object, list[str]] = defaultdict(list)
    for mention, group in groups.items():
        members[group].append(mention)
    kept = sum(len(m) - len({others[i] for i in m}) for m in members.values())
    return kept / max(1, sum(len(m) - 1 for m in members.values()))


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def fit(texts: Mapping[str, str], mentions: Sequence[GivenMention], gold: Mapping[str, str], *, model: Model) -> dict[str, float]:
    """The weights that make the pairs within groups of documents likeliest."""
    rarity = given.rarities(texts.values())
    groups, likeness = given.group_documents(texts, rarity)
    home = {doc: n for n, group in enumerate(groups) for doc in group}
    inside: dict[int, list[Any]] = defaultdict(list)
    for m in mentions:
        inside[home[m.doc_id]].append(given.see(m, texts[m.doc_id], embed=model.embed))
    names = list(given.SIGNS)
    rows, same = [], []
    for seen in inside.values():
        for a, b in combinations(seen, 2):
            found = given.signs(a, b, rarity=rarity, likeness=likeness)
            rows.append([found[name] for name in names])
            same.append(gold[a.mention.id] == gold[b.mention.id])
    x, y = np.array(rows), np.array(same, float)
    weights = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        bend = (x * (p * (1 - p))[:, None]).T @ x + PENALTY * np.eye(len(names))
        weights -= np.linalg.solve(bend, x.T @ (p - y) + PENALTY * weights)
    weights[names.index("any pair")] += SLACK
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def main() -> None:
    """Read the arguments, cluster, score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checks", type=Path)
    args = parser.parse_args()
    path, model = args.checks / "coreference" / "ecbplus_dev.jsonl", Model()
    texts, mentions, gold = read(path, "train")
    weights = fit(texts, mentions, gold, model=model)
    print(json.dumps(weights))
    for part in ("train", "dev"):
        texts, mentions, gold = read(path, part)
        said = {
            m.id: n for n, group in enumerate(cluster_mentions(texts, mentions, weights=weights, embed=model.embed)) for m in group
        }
        print(part, json.dumps(conll(gold, said)))


if __name__ == "__main__":
    main()
