"""Fits the weights by which ``linking/sameness.py`` tells whether two reports tell one event, and prints how well they join them.

python -m training.occurrences [--errors 40]

A logistic regression with a penalty on large weights over the pairs of coded mentions of different documents of our seen stories that
share keys; pairs of copies count a tenth, since they are easy and many. The figures are those of stories that the weights were not
fitted on: each pair of confusable stories in turn is left out.
"""

from __future__ import annotations

import argparse
import json
import pickle
from collections import Counter
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np

from cablegram.linking import sameness
from cablegram.linking.occurrences import join_reports
from cablegram.linking.reports import SHARED_STORY, Facts, keys_of, may_meet, reports_of, story_keys
from training.stories import Coded, coded_ledgers, figures, mentions, score

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy.typing as npt

    from cablegram.core.records import Analysis

    Floats = npt.NDArray[np.float64]
    Sample = tuple[dict[str, float], bool, float]  # signs, one event or not, how much it counts

PENALTY = 1.0  # on half the squared weights
STEPS = 60  # of Newton's method
ECHO = 0.1  # what a pair of the same sentence counts


def linked(analyses: Sequence[Analysis]) -> dict[tuple[str, str], int]:
    """The number of the group that holds each event, by document and event."""
    groups = join_reports([r for a in analyses for r in reports_of(a)])
    return {(r.doc_id, r.event.id): n for n, group in enumerate(groups) for r in group.reports}


def samples(coded: Sequence[Coded]) -> Iterator[Sample]:
    """The pairs of coded mentions that would be compared."""
    facts = {(r.doc_id, r.event.id): Facts(r) for c in coded for r in reports_of(c.analysis)}
    told = [(doc, name, event) for doc, name, event in mentions(coded) if event is not None]
    for (doc, name, event), (doc2, name2, event2) in combinations(told, 2):
        one, other = facts[doc, event], facts[doc2, event2]
        if doc != doc2 and compared(one, other):
            found = sameness.signs(one, other)
            yield found, name == name2, ECHO if found.get("same sentence") else 1.0


def compared(one: Facts, other: Facts) -> bool:
    """Whether two reports share enough to be compared at all."""
    stories = may_meet(story_keys(one.report), story_keys(other.report), least=SHARED_STORY)
    return stories or may_meet(keys_of(one), keys_of(other))


def fit(found: Sequence[Sample]) -> dict[str, float]:
    """The weights that make the pairs likeliest, each small."""
    names = list(sameness.WEIGHTS)
    x: Floats = np.array([[signs.get(name, 0.0) for name in names] for signs, _, _ in found])
    y: Floats = np.array([float(same) for _, same, _ in found])
    counts: Floats = np.array([count for _, _, count in found])
    weights: Floats = np.zeros(len(names))
    penalty = np.full(len(names), PENALTY)
    penalty[names.index("any pair")] = 0.01
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (counts * (p - y)) + penalty * weights
        bend = (x * (counts * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        weights -= np.linalg.solve(bend, slope)
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def left_out(pairs: Sequence[Sequence[Coded]]) -> Counter[str]:
    """The counts of each pair of stories under weights fitted on the others."""
    read = [list(samples(coded)) for coded in pairs]
    count: Counter[str] = Counter()
    for n, coded in enumerate(pairs):
        with patch.object(sameness, "WEIGHTS", fit([s for m, part in enumerate(read) if m != n for s in part])):
            one = score([coded], link=linked)
        print(sorted({c.story for c in coded}), json.dumps(figures(one)))
        count += one
    return count


def wrong(coded: Sequence[Coded]) -> Iterator[str]:
    """A line for each pair of mentions that is joined or kept apart against the annotation."""
    of = linked([c.analysis for c in coded])
    told = {(r.doc_id, r.event.id): r for c in coded for r in reports_of(c.analysis)}
    for (doc, name, event), (doc2, name2, event2) in combinations([m for m in mentions(coded) if m[2] is not None], 2):
        if doc != doc2 and (of[doc, event] == of[doc2, event2]) != (name == name2):
            one, other = told[doc, event], told[doc2, event2]
            found = sameness.signs(Facts(one), Facts(other))
            met = compared(Facts(one), Facts(other))
            verdict = "apart" if name == name2 else "joined"
            yield f"{verdict} {sameness.weigh(found)} {'' if met else 'NOT MET '}{doc}:{name} {doc2}:{name2}\n  {told_of(one)}\n  {told_of(other)}\n  {list(found)[1:]}"


def told_of(report) -> str:
    e = report.event
    who = [p.text for p in e.actors], [p.text for p in e.recipients]
    when = (e.time.earliest, e.time.latest) if e.time else None
    return f"{e.type}/{e.mode}/{e.status} {e.trigger.text!r} {who} {when} | {report.sentence[:150]}"


def main() -> None:
    """Read the arguments, fit, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0, help="print so many errors under the weights of the package")
    args = parser.parse_args()
    pairs = coded_ledgers("seen")
    for line in [line for coded in pairs for line in wrong(coded)][: args.errors]:
        print(line)
    print("as packaged:", json.dumps(figures(score(pairs, link=linked)), indent=1))
    print("left out:", json.dumps(figures(left_out(pairs)), indent=1))
    print("WEIGHTS =", json.dumps(fit([s for coded in pairs for s in samples(coded)]), indent=1))


if __name__ == "__main__":
    main()
