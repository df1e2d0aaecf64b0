"""The time of an event, as far as words of the document give it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cablegram.core.records import EventTime

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Event, Span, TimeExpression


def told_time(event: Event, *, published: str | None, lead: Span, times: Sequence[TimeExpression]) -> EventTime | None:
    """The event's time if an expression says it; ``lead`` is the sentence that reports the event.

    What is planned cannot have been due before publication: such a date is that of the announcement. Then the one date of the
    sentence that is not over yet is meant, if there is just one.
    """
    time = event.time
    if event.status == "planned" and published and (time is None or (time.latest or "9999") < published):
        inside = [t for t in times if lead.start <= t.start < lead.end and t.type in {"DATE", "TIME"}]
        coming = [t for t in inside if (t.latest or "") >= published]
        return _as_event_time(coming[0]) if len(coming) == 1 else None
    return time if time is not None and time.start is not None and time.end is not None else None


def _as_event_time(time: TimeExpression) -> EventTime:
    return EventTime(
        start=time.start,
        end=time.end,
        text=time.text,
        edtf=time.edtf,
        earliest=time.earliest,
        latest=time.latest,
        precision=time.precision,
        rule=time.rule,
    )
