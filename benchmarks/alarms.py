"""How often limits hold, how often an unchanging pair raises an alert, and one in which conflict doubles: prints a Markdown table.

    python -m benchmarks.alarms [--worlds 6]

Weeks are drawn by chance: so many occurrences a week in each of the four parts, PLOVER types of the part alike, confidence from 0.4
to 1. "restless": each week's mean is itself drawn from an exponential distribution, as far from steady as wars are. Judged are the
weeks after the first 56, each as a whole: all four parts against both norms.
"""

from __future__ import annotations

import argparse
import math
import random
from datetime import date, timedelta
from typing import Final

from cablegram.core.ontology import EVENT_TYPES
from cablegram.linking.norms import judge
from cablegram.linking.rates import Sum
from cablegram.linking.tension import PARTS, Asked, DayRow, Days, DayVolume, by_days, make_series

FIRST: Final = date(2023, 1, 2)
WEEKS: Final = 120
BEFORE: Final = 56  # weeks that only make norms
STEADY: Final = (200,)
CHANGING: Final = (400, 100, 200, 50)


def poisson(mean: float, chance: random.Random) -> int:
    """A count of this mean (Knuth's method; fit for means below 500)."""
    n, left = 0, chance.random()
    while left > math.exp(-mean):
        n, left = n + 1, left * chance.random()
    return n


def week(quad: int, n: int, chance: random.Random) -> Sum:
    """So many occurrences of a quad class, added up."""
    scores = [t.score for t in EVENT_TYPES.values() if t.quad == quad and t.score]
    drawn = [(chance.choice(scores), chance.uniform(0.4, 1)) for _ in range(n)]
    return Sum(n, n, sum(s * c for s, c in drawn), sum(s * s * c for s, c in drawn))


def world(rate: float, documents: tuple[int, ...], chance: random.Random, *, restless: bool, factor: float) -> Days:
    """Weeks of documents and occurrences; in the last one conflict comes ``factor`` times as often."""
    rows, volume = [], {}
    for number in range(WEEKS):
        day = (FIRST + timedelta(weeks=number)).isoformat()
        held = documents[number % len(documents)]
        volume[day] = DayVolume(held, held)
        for quad in range(1, 5):
            more = factor if number == WEEKS - 1 and quad > 2 else 1.0
            mean = rate * more * held / STEADY[0] * (chance.expovariate(1) if restless else 1)
            if n := poisson(mean, chance):
                rows.append(DayRow(day, quad, "occurred", week(quad, n, chance)))
    return by_days(rows, volume=volume)


def main() -> None:
    """Draw the worlds and print how many of their weeks raise any alert."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--worlds", type=int, default=6)
    worlds = parser.parse_args().worlds
    print("| occurrences a week and part | documents | weeks | limits hold | false alerts | found: conflict twice | three times |")
    print("|---|---|---|---|---|---|---|")
    for rate in (1, 3, 10, 30):
        for documents, restless in ((STEADY, False), (CHANGING, False), (STEADY, True)):
            chance = random.Random(1)  # noqa: S311 - invented weeks, not secrets
            share = false_alerts(rate, documents, chance, restless=restless, worlds=worlds)
            found = [rises(rate, documents, chance, restless=restless, worlds=10 * worlds, factor=factor) for factor in (2.0, 3.0)]
            how = "changing" if documents is CHANGING else "steady"
            kind = "restless" if restless else "steady"
            held = "–" if restless else f"{limits_hold(rate, documents, chance, worlds=worlds):.1%}"
            print(f"| {rate} | {how} | {kind} | {held} | {share:.1%} | {found[0]:.0%} | {found[1]:.0%} |")


def limits_hold(rate: float, documents: tuple[int, ...], chance: random.Random, *, worlds: int) -> float:
    """The share of points whose 95 % limits hold the mean that the weeks were drawn with."""
    held = []
    for _ in range(worlds):
        days = world(rate, documents, chance, restless=False, factor=1.0)
        series = make_series(days, asked=Asked(countries=("AAA", "BBB"), since=FIRST.isoformat()))
        for quad, part in enumerate(PARTS, start=1):
            scores = [t.score for t in EVENT_TYPES.values() if t.quad == quad and t.score]
            mean = rate * 0.7 * sum(scores) / len(scores) * series.usual / STEADY[0]  # 0.7: the mean confidence
            each = [point.part(part) for point in series.points]
            held += [e.low is not None and e.high is not None and e.low <= mean <= e.high for e in each]
    return sum(held) / len(held)


def false_alerts(rate: float, documents: tuple[int, ...], chance: random.Random, *, restless: bool, worlds: int) -> float:
    """The share of weeks with any alert where nothing changes."""
    alerts = weeks = 0
    for _ in range(worlds):
        days = world(rate, documents, chance, restless=restless, factor=1.0)
        series = make_series(days, asked=Asked(countries=("AAA", "BBB"), since=FIRST.isoformat()))
        judged = judge(days, series=series, points=series.points[BEFORE:])
        alerts += len({one.period for one in judged if one.alert})
        weeks += len(series.points[BEFORE:])
    return alerts / weeks


def rises(rate: float, documents: tuple[int, ...], chance: random.Random, *, restless: bool, worlds: int, factor: float) -> float:  # noqa: PLR0913
    """The share of worlds whose last week, with so many times the conflict, raises an alert of conflict."""
    found = 0
    for _ in range(worlds):
        days = world(rate, documents, chance, restless=restless, factor=factor)
        series = make_series(days, asked=Asked(countries=("AAA", "BBB"), since=FIRST.isoformat()))
        judged = judge(days, series=series, points=series.points[-1:])
        found += any(one.alert and one.part.endswith("conflict") and (one.change or 0) > 0 for one in judged)
    return found / worlds


if __name__ == "__main__":
    main()
