"""What the model makes of two sentences side by side, as one number among the signs that link them.

``Judge`` is ``Model.compare``: a question of ``labels.PAIRS`` and pairs of sentences, the one told first first. A pair costs some
eight milliseconds, so that only pairs are asked about which the cheap signs leave open (ADR 0007).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from cablegram.coding.model import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cablegram.linking.reports import Report
    from cablegram.linking.tellings import Telling

Judge = Callable[[str, Sequence[tuple[Asked, Asked]]], Sequence[Mapping[str, float]]]

MOST: Final = 5.0  # of a log odds: what is surer than 150 to 1 says no more


def leaning(chances: Mapping[str, float], answer: str, *, against: str) -> float:
    """The log odds of one answer against another, at most ``MOST`` either way, in thousandths."""
    tiny = 1e-6
    return round(max(-MOST, min(MOST, math.log((chances[answer] + tiny) / (chances[against] + tiny)))), 3)


def told_as_one(one: Report, other: Report, *, judge: Judge) -> float:
    """How much the sentences of two reports, read side by side, tell one event: a log odds, whatever the order of the two."""
    first, second = sorted((one, other), key=lambda r: (r.published or "9999", r.doc_id, r.event.trigger.start))
    (chances,) = judge("same", [(asked_of_report(first), asked_of_report(second))])
    return leaning(chances, "same", against="other")


def asked_of_report(report: Report) -> Asked:
    """The sentence that tells an event, its trigger marked."""
    trigger, at = report.event.trigger, report.at
    inside = at is not None and at.start <= trigger.start and trigger.end <= at.start + len(report.sentence)
    start = at.start if at is not None else 0
    return Asked(text=report.sentence, spans=((trigger.start - start, trigger.end - start),) if inside else ())


def asked_in(telling: Telling, spans: Iterable[tuple[int, int]] = ()) -> Asked:
    """A sentence with some stretches of its document marked."""
    inside = [(a, b) for a, b in spans if telling.start <= a and b <= telling.end]
    return Asked(text=telling.words, spans=tuple((a - telling.start, b - telling.start) for a, b in inside))


def at_odds_when_read(pairs: Sequence[tuple[Asked, Asked]], *, judge: Judge) -> list[float]:
    """How much each two sentences contradict each other: log odds."""
    return [leaning(chances, "yes", against="no") for chances in judge("contradicts", pairs)]
