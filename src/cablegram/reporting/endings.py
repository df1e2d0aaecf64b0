"""How did it end: what became of a plan, as far as its own document tells, or the documents of one dossier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import TO_COME, change_in
from cablegram.coding.outcomes import party_keys
from cablegram.core.records import Block, Document, Ending, EndState, Event, Plan, PlanState, Span
from cablegram.reporting.causes import box_answer
from cablegram.reporting.passages import trimmed
from cablegram.reporting.statements import Reading, cite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import EventTime
    from cablegram.core.stories import Verdict
    from cablegram.reporting.records import Citation

# An outcome is reported soon or never: in our development stories the last of 43 came 8 days after the window's end, and an editor
# looks a month ahead (:data:`cablegram.reporting.agenda.HORIZON`), so as far back too. Then nobody waits for it any more.
LONG_OVER: Final = 30  # days after the window's end
LONG_OPEN: Final = 365  # days after the announcement, or the earliest day, of a plan that gives no day by which it is due
# a verdict's state as a digest and a plan call it; "carried_out" is a plan told under a condition
STATES: Final[dict[str, PlanState]] = {
    "held": "happened",
    "carried_out": "happened",
    "postponed": "postponed",
    "cancelled": "cancelled",
    "withdrawn": "cancelled",
}
_UNRESOLVED: Final = re.compile(
    r"\b(?:unresolved|unknown|unclear|ongoing|remains?|continu\w+|pending|planned|not\s+yet)\b", re.IGNORECASE
)


def find_ending(
    *, document: Document, blocks: Sequence[Block], body: Sequence[Span], main: Event, plans: Sequence[Plan]
) -> Ending | None:
    """The state of the plan that the document is about, with the sentence that says so.

    ``open`` needs a plan (or something ongoing) of which the text reports no outcome; a past event without a plan gives
    ``None``, since a single report does not say how it ended. ``lapsed`` takes a date that the document cannot know: a
    dossier tells it.
    """
    text = document.text
    plan = subject_of(main, plans=plans, text=text)
    if plan is not None and plan.settled_by is not None:
        return _ending(plan.state, text, plan.settled_by)
    if plan is None and (called := _called_off_itself(main, body, text)) is not None:
        return called
    box = box_answer(text, blocks, r"how\s+did\s+it\s+end")
    if box is not None and _UNRESOLVED.search(box.text):
        return Ending(state="open", text=box.text, evidence=box.evidence)
    if plan is not None:
        return _ending("open", text, _evidence_in(body, plan))
    return _ending("open", text, _evidence_in(body, main)) if main.status in {"planned", "ongoing"} else None


def subject_of(main: Event, *, plans: Sequence[Plan], text: str) -> Plan | None:
    """The plan whose outcome matters: the main event if it is one, else the surest plan of the same parties."""
    own = next((p for p in plans if main.id in (p.event_id, *p.also)), None)
    if own is not None:
        return own
    parties = party_keys((*main.actors, *main.recipients))
    theirs = [p for p in plans if party_keys(p.parties) & parties]
    announces = main.type == "AGREE" and any(TO_COME.search(text[s.start : s.end]) for s in main.evidence)
    beside = [p for p in theirs if announces or any(s in main.evidence for s in p.evidence)]
    return max(beside, key=lambda p: p.confidence, default=None)


def _called_off_itself(main: Event, body: Sequence[Span], text: str) -> Ending | None:
    """What the main event itself calls off: its own word says so."""
    state = change_in(main.trigger.text)
    sent = _evidence_in(body, main)
    return _ending(state, text, sent) if state and sent and change_in(text[sent.start : sent.end]) == state else None


def _evidence_in(body: Sequence[Span], record: Event | Plan) -> Span | None:
    return next((sent for span in record.evidence for sent in body if sent.start <= span.start < sent.end), None)


def _ending(state: EndState, text: str, sent: Span | None) -> Ending | None:
    if sent is None:
        return None
    span = trimmed(text, sent)
    return Ending(state=state, text=text[span.start : span.end], evidence=(span,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The state of a plan, why it is said to be so (machine text), and the sentence that says it.

    ``long_ago``: nobody tells of an outcome, and the time for it was over long ago (:func:`is_long_over`).
    """

    state: EndState
    reason: str
    citation: Citation | None
    long_ago: bool = False


def is_long_over(window: EventTime | None, *, announced: str | None, today: date) -> bool:
    """Whether a plan's window ended more than ``LONG_OVER`` days before a day, or, without an end, began ``LONG_OPEN`` before."""
    if window is not None and window.latest is not None:
        return _days_since(window.latest, today) > LONG_OVER
    known = [day for day in (announced, window.earliest if window else None) if day]
    return bool(known) and _days_since(max(known), today) > LONG_OPEN


def _days_since(day: str, today: date) -> int:
    return (today - date.fromisoformat(day)).days


def outcome_of(plan: Plan, own: Reading, *, readings: Sequence[Reading], verdicts: Sequence[Verdict], today: date) -> Outcome:
    """What the plan's own document tells of it, else what the verdicts say that others report, else the calendar.

    ``lapsed`` only says that the window has passed without a report here; it does not say that nothing happened.
    """
    told = _reported(plan.state, own, plan.settled_by) if plan.settled_by is not None else None
    if told is None or plan.state == "postponed":  # what was put off to a date may be reported as held on it
        told = _settled(plan, verdicts, readings) or told
    if told is not None:
        return told
    window = next((v.new_window for v in reversed(verdicts) if v.new_window), None) or plan.new_window or plan.window
    due = window.latest if window else None
    long_ago = is_long_over(window, announced=plan.announced, today=today)
    if due is not None and due < today.isoformat():
        why = f"due by {due}; no document here reports an outcome"
        return Outcome(state="lapsed", reason=why, citation=None, long_ago=long_ago)
    return Outcome(state="open", reason="no document here reports an outcome", citation=None, long_ago=long_ago)


def _settled(plan: Plan, verdicts: Sequence[Verdict], readings: Sequence[Reading]) -> Outcome | None:
    """The last verdict on a plan that cites a sentence; a change that its own document tells is not told twice."""
    by_id = {r.doc_id: r for r in readings}
    for verdict in reversed(verdicts):
        state, spot = STATES.get(verdict.state), verdict.settled
        if state is None or spot is None or spot.doc_id not in by_id:
            continue
        if plan.settled_by is not None and state != "happened":
            return None
        return _reported(state, by_id[spot.doc_id], Span(start=spot.start, end=spot.end))
    return None


def _reported(state: EndState, reading: Reading, sent: Span) -> Outcome:
    span = trimmed(reading.analysis.document.text, sent)
    return Outcome(state=state, reason=f"reported in document {reading.number}", citation=cite(reading, span.start, span.end))
