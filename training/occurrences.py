"""Fits the weights by which ``linking/sameness.py`` tells whether two reports tell one event, and prints how well they join them.

python -m training.occurrences [--errors 40] [--score PART]

A logistic regression with a penalty on large weights over the pairs of coded mentions of different documents of our stories
(``training.pairs.PARTS``) that share keys; pairs of copies count a tenth, since they are easy and many. Beside them stand pairs of
reports of different ledgers, moved to the same weeks: so the weights learn what tells matters apart that have nothing in
common. The signs are fitted on the parts from which the pair layers have learnt (``training.pairs``), ``READ``, which joins them
with what those layers read, on the stories that are set apart; the figures are those of the stories set apart.
"""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np

from cablegram.coding.model import Model
from cablegram.linking import sameness
from cablegram.linking.judging import told_as_one
from cablegram.linking.occurrences import join_reports, may_be_one
from cablegram.linking.reports import SHARED_STORY, Facts, may_meet, reports_of
from training.pairs import APART, PARTS
from training.stories import Coded, coded_ledgers, figures, mentions, remembered, score

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy.typing as npt

    from cablegram.core.records import Analysis
    from cablegram.linking.judging import Judge
    from cablegram.linking.reports import Report

    Floats = npt.NDArray[np.float64]
    Sample = tuple[dict[str, float], bool, float]  # signs, one event or not, how much it counts

PENALTY = 1.0  # on half the squared weights
STEPS = 40  # of Newton's method
SLACKS = (-0.5, 0.0, 0.5, 1.0)  # the same for pairs that were read side by side, tried
SLACK = 0.8  # what the constant is raised by: stories left out are joined best so, since average link is strict
ECHO = 0.1  # what a pair of the same sentence counts
FREE = frozenset({"any pair", "one says not", "one undated", "undated", "nothing dated", "told late", "told late, taken up"})
# the signs that may only speak against one event; the others, but for the free ones, only for it
AGAINST = frozenset(
    "other mode;other words for whom;other country of who;other country of whom;no country shared;turned round;a day apart;"
    "days apart;weeks apart;other times;nothing else alike;other date of a plan;told before;other place;other country;"
    "other figure".split(";")
)


def linked(analyses: Sequence[Analysis], *, judge: Judge | None = None) -> dict[tuple[str, str], int]:
    """The number of the group that holds each event, by document and event."""
    groups = join_reports([r for a in analyses for r in reports_of(a)], judge=judge)
    return {(r.doc_id, r.event.id): n for n, group in enumerate(groups) for r in group.reports}


def samples(coded: Sequence[Coded]) -> Iterator[Sample]:
    """The pairs of coded mentions that would be compared."""
    facts = {(r.doc_id, r.event.id): Facts(r) for c in coded for r in reports_of(c.analysis)}
    told = [(doc, name, event) for doc, name, event in mentions(coded) if event is not None]
    for (doc, name, event), (doc2, name2, event2) in combinations(told, 2):
        one, other = facts[doc, event], facts[doc2, event2]
        if doc != doc2 and compared(one, other):
            found = sameness.signs(one, other)
            yield found, name == name2, ECHO if one.report.sentence == other.report.sentence else 1.0


def strangers(coded: Sequence[Coded], others: Sequence[Coded]) -> Iterator[Sample]:
    """Pairs of reports of two ledgers, the second's moved to the weeks of the first: never one event, however alike."""
    ahead = _first_day(coded) - _first_day(others)
    mine = [Facts(r) for c in coded for r in reports_of(c.analysis)]
    theirs = [Facts(moved(r, ahead)) for c in others for r in reports_of(c.analysis)]
    for one in mine:
        for other in theirs:
            if compared(one, other):
                yield sameness.signs(one, other), False, 1.0


def _first_day(coded: Sequence[Coded]) -> int:
    return min(date.fromisoformat(c.article.published).toordinal() for c in coded)


def moved(report: Report, days: int) -> Report:
    """A report with all its dates so many days later."""

    def later(day: str | None) -> str | None:
        return date.fromordinal(date.fromisoformat(day).toordinal() + days).isoformat() if day else None

    time = report.event.time
    if time is not None:
        time = replace(time, earliest=later(time.earliest), latest=later(time.latest))
    return replace(report, published=later(report.published), event=replace(report.event, time=time))


def compared(one: Facts, other: Facts) -> bool:
    """Whether two reports may be one event, and share enough to be compared."""
    if not may_be_one(one, other):
        return False
    return may_meet(one.story_keys, other.story_keys, least=SHARED_STORY) or may_meet(one.keys, other.keys)


def fit(found: Sequence[Sample]) -> dict[str, float]:
    """The weights that make the pairs likeliest, each small, and none against the sense of its sign."""
    names = list(sameness.WEIGHTS)
    x: Floats = np.array([[signs.get(name, 0.0) for name in names] for signs, _, _ in found])
    y: Floats = np.array([float(same) for _, same, _ in found])
    counts: Floats = np.array([count for _, _, count in found])
    penalty = np.array([0.01 if name == "any pair" else PENALTY for name in names])
    free = np.array([name in FREE for name in names])
    sense = np.array([-1.0 if name in AGAINST else 1.0 for name in names])
    weights: Floats = np.zeros(len(names))
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (counts * (p - y)) + penalty * weights
        moves = np.flatnonzero(
            free | (weights * sense > 0) | (slope * sense < 0)
        )  # what stands at 0 and would go beyond stays there
        bend = (x[:, moves] * (counts * p * (1 - p))[:, None]).T @ x[:, moves] + np.diag(penalty[moves])
        weights[moves] -= np.linalg.solve(bend, slope[moves])
        weights = np.where(free | (weights * sense > 0), weights, 0.0)
    weights[names.index("any pair")] += SLACK
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def all_samples(pairs: Sequence[Sequence[Coded]]) -> list[Sample]:
    """The pairs within each ledger, and those of each with the next that has other stories."""
    found = [s for coded in pairs for s in samples(coded)]
    for coded, others in zip(pairs, [*pairs[1:], *pairs[:1]], strict=True):
        if not stories(coded) & stories(others):
            found += strangers(coded, others)
    return found


def stories(coded: Sequence[Coded]) -> set[str]:
    """The names of a ledger's stories."""
    return {c.story for c in coded}


def read_samples(
    ledgers: Sequence[Sequence[Coded]], weights: Mapping[str, float], judge: Judge
) -> Iterator[tuple[float, float, bool]]:
    """Of the pairs that would be read side by side: the log odds of their signs, the model's, and whether they are one event."""
    for coded in ledgers:
        facts = {(r.doc_id, r.event.id): Facts(r) for c in coded for r in reports_of(c.analysis)}
        told = [(doc, name, event) for doc, name, event in mentions(coded) if event is not None]
        for (doc, name, event), (doc2, name2, event2) in combinations(told, 2):
            one, other = facts[doc, event], facts[doc2, event2]
            if doc == doc2 or not compared(one, other) or one.report.sentence == other.report.sentence:
                continue
            found = sameness.signs(one, other)
            signs = math.fsum(weights[k] * v for k, v in found.items())
            if signs * sameness.SCALE > sameness.ASKED:
                yield signs, told_as_one(one.report, other.report, judge=judge), name == name2


def fit_read(found: Sequence[tuple[float, float, bool]]) -> dict[str, float]:
    """A logistic regression of three weights."""
    x: Floats = np.array([[1.0, signs, read] for signs, read, _ in found])
    y: Floats = np.array([float(same) for _, _, same in found])
    weights: Floats = np.zeros(3)
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        weights -= np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 0.01 * np.eye(3), x.T @ (p - y))
    return {name: round(float(w), 2) for name, w in zip(sameness.READ, weights, strict=True)}


def wrong(coded: Sequence[Coded], judge: Judge) -> Iterator[str]:
    """A line for each pair of mentions that is joined or kept apart against the annotation."""
    of = linked([c.analysis for c in coded], judge=judge)
    told = {(r.doc_id, r.event.id): r for c in coded for r in reports_of(c.analysis)}
    for (doc, name, event), (doc2, name2, event2) in combinations([m for m in mentions(coded) if m[2] is not None], 2):
        if doc != doc2 and (of[doc, event] == of[doc2, event2]) != (name == name2):
            one, other = told[doc, event], told[doc2, event2]
            found = sameness.signs(Facts(one), Facts(other))
            met = compared(Facts(one), Facts(other))
            verdict = "apart" if name == name2 else "joined"
            yield f"{verdict} {sameness.weigh(found)} {'' if met else 'NOT MET '}{doc}:{name} {doc2}:{name2}"
            yield f"  {told_of(one)}\n  {told_of(other)}\n  {', '.join(found)}"


def told_of(report: Report) -> str:
    """A report on one line."""
    e = report.event
    who = [p.text for p in e.actors], [p.text for p in e.recipients]
    when = (e.time.earliest, e.time.latest) if e.time else None
    return f"{e.type}/{e.mode}/{e.status} {e.trigger.text!r} {who} {when} | {report.sentence[:150]}"


def main() -> None:
    """Read the arguments, fit, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", type=int, default=0, help="print so many errors under the weights of the package")
    parser.add_argument("--score", metavar="PART", help="only print the totals of a part under the weights of the package")
    args = parser.parse_args()
    if args.score:
        judge = remembered(Model())
        print(json.dumps(figures(score(coded_ledgers(args.score), link=lambda a: linked(a, judge=judge))), indent=1))
        return
    judge = remembered(Model())
    pairs = [coded for part in PARTS for coded in coded_ledgers(part)]
    apart = coded_ledgers(APART)
    for line in [line for coded in apart for line in wrong(coded, judge)][: args.errors]:
        print(line)
    print("as packaged:", json.dumps(figures(score(apart, link=lambda a: linked(a, judge=judge)))))
    weights = fit(all_samples(pairs))
    read = fit_read(list(read_samples(apart, weights, judge)))
    with patch.object(sameness, "WEIGHTS", weights):
        print("fitted anew, not read:", json.dumps(figures(score(apart, link=linked))))
        for slack in SLACKS:
            with patch.object(sameness, "READ", {**read, "any pair": read["any pair"] + slack}):
                print(f"read, {slack:+}:", json.dumps(figures(score(apart, link=lambda a: linked(a, judge=judge)))))
    print("READ =", json.dumps(read))
    print("WEIGHTS =", json.dumps(weights, indent=1))


if __name__ == "__main__":
    main()
