import random
from itertools import pairwise

import pytest

from training.calibrate import KNOTS, LEAST_EVENTS, isotonic, knots, pasted, thin


def events(numbers, *, seed=0):
    """``numbers`` events whose raw confidence overstates: its square is how often they are right."""
    rng = random.Random(seed)  # noqa: S311 - made-up events, no secret
    return [(raw, rng.random() < raw**2) for raw in (rng.random() for _ in range(numbers))]


def test_neighbours_that_fall_are_pooled():
    blocks = isotonic([(0.3, True), (0.1, False), (0.4, False), (0.9, True)])
    assert [(b.events, b.share) for b in blocks] == [(1, 0.0), (2, 0.5), (1, 1.0)]
    assert blocks[1].raw == pytest.approx(0.7)


def test_events_of_one_confidence_are_one_block():
    assert [(b.events, b.share) for b in isotonic([(0.5, True), (0.5, False), (0.6, True), (0.5, False)])] == [(3, 1 / 3), (1, 1.0)]


def test_the_fit_rises_and_loses_no_event():
    some = events(500)
    blocks = isotonic(some)
    assert all(a.share < b.share for a, b in pairwise(blocks))
    assert sum(b.events for b in blocks) == 500
    assert sum(b.right for b in blocks) == sum(right for _, right in some)


def test_the_fit_is_the_nearest_that_rises():
    """By brute force over all rising steps of tenths, on a case whose shares are tenths."""
    some = [(0.1, True), (0.2, False), (0.3, False), (0.3, True), (0.4, False), (0.5, True)]
    fitted = [b.share for b in isotonic(some) for _ in range(b.events)]
    loss = sum((right - fit) ** 2 for (_, right), fit in zip(sorted(some), fitted, strict=True))
    steps = [n / 10 for n in range(11)]
    assert loss <= min(
        sum((right - fit) ** 2 for (_, right), fit in zip(sorted(some), (a, a, b, b, b, c), strict=True))
        for a in steps
        for b in steps
        for c in steps
        if a <= b <= c
    )


def test_small_blocks_join_the_neighbour_that_is_more_like_them():
    blocks = thin(isotonic(events(2_000)), most=5)
    assert len(blocks) <= 5
    assert min(b.events for b in blocks) >= LEAST_EVENTS
    assert all(a.share < b.share for a, b in pairwise(blocks))


@pytest.mark.parametrize(
    "some", [events(2_000), events(60), [(0.7, True)], [(0.7, False)], [(0.0, False), (1.0, True)] * LEAST_EVENTS]
)
def test_knots_rise_from_nought_to_one(some):
    found = knots(some)
    assert (found[0][0], found[-1][0]) == (0.0, 1.0)
    assert len(found) <= KNOTS
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(found))
    assert all(0 <= share <= 1 for _, share in found)


def test_knots_follow_how_often_events_are_right():
    for raw, share in knots(events(5_000))[1:-1]:
        assert share == pytest.approx(raw**2, abs=0.06)


def test_knots_can_be_pasted():
    assert pasted([(0.0, 0.1), (1.0, 0.93)]) == "RIGHT_AT: Final = (\n    (0.0, 0.1),\n    (1.0, 0.93),\n)"
