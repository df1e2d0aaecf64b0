"""Reports, openings and figures as the model is asked about them, two sentences side by side (``coding/judging.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cablegram.coding.judging import Judge, leaning
from cablegram.coding.model import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.linking.reports import Report
    from cablegram.linking.tellings import Telling

__all__ = ["Judge", "asked_in", "at_odds_when_read", "told_as_one"]


def told_as_one(one: Report, other: Report, *, judge: Judge) -> float:
    """How much the sentences of two reports, read side by side, tell one event: a log odds, whatever the order of the two."""
    first, second = sorted((one, other), key=lambda r: (r.published or "", r.doc_id, r.event.trigger.start))
    (chances,) = judge("same", [(_asked(first), _asked(second))])
    return leaning(chances, "same", against="other")


def _asked(report: Report) -> Asked:
    start = report.at.start if report.at else report.event.trigger.start
    trigger = report.event.trigger
    return Asked(text=report.sentence, spans=((trigger.start - start, trigger.end - start),))


def asked_in(telling: Telling, spans: Iterable[tuple[int, int]] = ()) -> Asked:
    """A sentence with some stretches of its document marked."""
    return Asked(text=telling.words, spans=tuple((a - telling.start, b - telling.start) for a, b in spans))


def at_odds_when_read(pairs: Sequence[tuple[Asked, Asked]], *, judge: Judge) -> list[float]:
    """How much each two sentences contradict each other: log odds."""
    return [leaning(chances, "yes", against="no") for chances in judge("contradicts", pairs)]
