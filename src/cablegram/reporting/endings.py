"""How did it end: what became of a plan, as far as its own document tells, or the documents of one dossier."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import TO_COME, change_in, occasions
from cablegram.coding.outcomes import is_outcome, kinds_of, party_keys
from cablegram.core.records import Block, Document, Ending, EndState, Event, Plan, Span
from cablegram.reporting.causes import box_answer
from cablegram.reporting.evidence import names
from cablegram.reporting.passages import body_sentences, trimmed
from cablegram.reporting.statements import Reading, cite

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cablegram.core.records import Analysis
    from cablegram.reporting.records import Citation

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
    """The state of a plan, why it is said to be so (machine text), and the sentence that says it."""

    state: EndState
    reason: str
    citation: Citation | None


def outcome_of(plan: Plan, own: Reading, *, readings: Sequence[Reading], today: date) -> Outcome:
    """What the plan's own document tells of it, else those published on its day or later, else the calendar.

    ``lapsed`` only says that the window has passed without a report here; it does not say that nothing happened.
    """
    later = [r for r in readings if r is not own and plan.announced and (r.analysis.document.published or "") >= plan.announced]
    told = _reported(plan.state, own, plan.settled_by) if plan.settled_by is not None else None
    if told is None:
        told = next((changed for r in later if (changed := _called_off(plan, own, r)) is not None), None)
    if told is None or plan.state == "postponed":  # what was put off to a date may be reported as held on it
        held = next((_reported("happened", r, sent) for r in later if (sent := _held(plan, r)) is not None), None)
        told = held or told
    if told is not None:
        return told
    window = plan.new_window or plan.window
    due = window.latest if window else None
    if due is not None and due < today.isoformat():
        return Outcome(state="lapsed", reason=f"due by {due}; no document here reports an outcome", citation=None)
    return Outcome(state="open", reason="no document here reports an outcome", citation=None)


def _reported(state: EndState, reading: Reading, sent: Span) -> Outcome:
    span = trimmed(reading.analysis.document.text, sent)
    return Outcome(state=state, reason=f"reported in document {reading.number}", citation=cite(reading, span.start, span.end))


def _called_off(plan: Plan, own: Reading, reading: Reading) -> Outcome | None:
    text = reading.analysis.document.text
    lead = plan.evidence[0]
    kinds = kinds_of(plan, own.analysis.document.text[lead.start : lead.end])
    for sent in body_sentences(reading.analysis.blocks, reading.analysis.sentences):
        words = text[sent.start : sent.end]
        state = change_in(words)
        if state is not None and occasions(words) & kinds and _names_parties(plan, reading.analysis, sent):
            return _reported(state, reading, sent)
    return None


def _names_parties(plan: Plan, analysis: Analysis, sent: Span) -> bool:
    """Whether the sentence names a party of the plan, whole or by one of its names, or the place of it."""
    ids = {p.actor_id for p in plan.parties if p.actor_id}
    words = analysis.document.text[sent.start : sent.end]
    mentioned = {a.id for a in analysis.actors for m in a.mentions if sent.start <= m.start < sent.end}
    named = {
        part for p in plan.parties for name in names(p.text) for part in name.split() if len(part) > 3
    }  # "Al", "de", "Li" are too common
    place = {plan.place.text} if plan.place else set()
    spoken = {part for name in names(words) for part in name.split()}
    return bool(ids & mentioned or named & spoken or any(name in words for name in place))


def _held(plan: Plan, reading: Reading) -> Span | None:
    """The sentence of an event that the plan announced; both must be dated, and it must not lie before the announcement."""
    window = plan.new_window or plan.window
    if window is None or window.earliest is None:
        return None
    for event in reading.analysis.events:
        time = event.time
        dated = (
            time is not None and time.earliest is not None and (plan.announced is None or (time.latest or "9999") >= plan.announced)
        )
        if dated and is_outcome(plan, event):
            return event.evidence[0]
    return None
