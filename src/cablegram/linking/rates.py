"""Limits of a sum of weights over events that come by chance: what a count, or a difference of two rates, can be trusted for.

Counts are taken as Poisson, as is usual for events in time. A weighted sum takes the limits of its count, stretched by the size of
its weights: Dobson, Kuulasmaa, Eberle and Scherer, "Confidence intervals for weighted sums of Poisson parameters", Statistics in
Medicine 10 (1991) 457-462. Sums and differences of such sums add their distances in square: Zou and Donner, "Construction of
confidence limits about effect measures: a general approach", Statistics in Medicine 27 (2008) 1693-1702.
"""

from __future__ import annotations

from functools import cache
from math import hypot, sqrt
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Z95: Final = 1.959964  # of the normal distribution, two-sided
Z99: Final = 2.575829


class Sum(NamedTuple):
    """Events added up: how many, how many of them with a score, confidence times score, and confidence times score squared.

    The last is the variance of the sum, where the number of events is Poisson and each was read rightly with its confidence.
    """

    n: int = 0
    scored: int = 0
    total: float = 0.0
    variance: float = 0.0

    @property
    def step(self) -> float | None:
        """The weight of one event, as a root mean square; ``None`` without any."""
        return sqrt(self.variance / self.scored) if self.scored else None


class Limits(NamedTuple):
    """A value between its lower and upper limit."""

    value: float
    low: float
    high: float

    def times(self, factor: float) -> Limits:
        """All three in another unit; ``factor`` is positive."""
        return Limits(self.value * factor, self.low * factor, self.high * factor)


def added(sums: Iterable[Sum]) -> Sum:
    """Several sums as one."""
    each = list(sums)
    if len(each) == 1:
        return each[0]
    n, scored, total, variance = (sum(column) for column in zip(*each, strict=True)) if each else (0, 0, 0.0, 0.0)
    return Sum(n, scored, total, variance)


@cache
def count_limits(n: int, *, z: float = Z95) -> tuple[float, float]:
    """Byar's limits of a Poisson mean, given that ``n`` were counted.

    Within 0.6 % of the exact upper limit from 0 on and of the lower from 5 on; the lower is too low for 1 to 4 (0.013 in place of
    0.025 for 1). Breslow and Day, Statistical Methods in Cancer Research II (1987), formula 2.6.
    """
    low = n * max(0.0, 1 - 1 / (9 * n) - z / (3 * sqrt(n))) ** 3 if n else 0.0
    return low, (n + 1) * (1 - 1 / (9 * (n + 1)) + z / (3 * sqrt(n + 1))) ** 3


def sum_limits(summed: Sum, *, step: float, z: float = Z95, dispersion: float = 1.0) -> Limits:
    """The limits of what such a sum is on average. ``step`` is the weight of an event, signed, for a sum without any.

    ``dispersion`` is by how much the variance exceeds Poisson's. The limits lie on the side of nought on which the sum lies.
    """
    low, high = count_limits(summed.scored, z=z)
    each = abs(summed.step or step) * sqrt(dispersion)
    below, above = each * (summed.scored - low), each * (high - summed.scored)
    size = abs(summed.total)
    below = min(below, size)  # a sum of weights of one sign does not change it
    if summed.total < 0 or (not summed.total and step < 0):
        return Limits(summed.total, summed.total - above, summed.total + below)
    return Limits(summed.total, summed.total - below, summed.total + above)


def together(parts: Iterable[Limits]) -> Limits:
    """The limits of a sum of independent values."""
    each = list(parts)
    value = sum(part.value for part in each)
    return Limits(value, value - hypot(*(p.value - p.low for p in each)), value + hypot(*(p.high - p.value for p in each)))


def difference(one: Limits, other: Limits) -> Limits:
    """The limits of ``one`` less ``other``, which are independent."""
    value = one.value - other.value
    below = hypot(one.value - one.low, other.high - other.value)
    return Limits(value, value - below, value + hypot(one.high - one.value, other.value - other.low))
