"""Reports, openings and figures as the model is asked about them, two sentences side by side (``coding/judging.py``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cablegram.coding.judging import Judge, leaning
from cablegram.coding.model import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cablegram.linking.reports import Report
    from cablegram.linking.tellings import Telling

__all__ = ["Judge", "asked_in", "asked_of_report", "at_odds_when_read", "told_as_one"]


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
