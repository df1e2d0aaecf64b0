"""What became of a plan, as far as the documents of one dossier tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cablegram.reporting.endings import change_in, concerns, is_outcome
from cablegram.reporting.evidence import names
from cablegram.reporting.passages import body_sentences, trimmed
from cablegram.reporting.statements import Reading, cite
from cablegram.reporting.windows import told_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cablegram.core.records import Analysis, EndState, Event, Span
    from cablegram.reporting.records import Citation, Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The state of a plan, why it is said to be so (machine text), and the sentence that says it."""

    state: EndState
    reason: str
    citation: Citation | None


def outcome_of(plan: Event, statement: Statement, *, readings: Sequence[Reading], today: date) -> Outcome:
    """Look for the plan's outcome in its own document and in those published on its day or later.

    ``lapsed`` only says that the window has passed without a report here; it does not say that nothing happened.
    """
    own = next(r for r in readings if r.doc_id == statement.doc_id)
    announced = own.analysis.document.published
    plan = replace(plan, time=told_time(plan, published=announced, lead=plan.evidence[0], times=own.analysis.times))
    later = [r for r in readings if r is own or (announced and (r.analysis.document.published or "") >= announced)]
    for reading in later:
        changed = _changed(plan, own, reading)
        if changed is not None:
            return changed
    for reading in later:
        sent = _held(plan, reading, announced=announced)
        if sent is not None:
            return Outcome(state="happened", reason=f"reported in document {reading.number}", citation=sent)
    due = plan.time.latest if plan.time else None
    if due is not None and due < today.isoformat():
        return Outcome(state="lapsed", reason=f"due by {due}; no document here reports an outcome", citation=None)
    return Outcome(state="open", reason="no document here reports an outcome", citation=None)


def _changed(plan: Event, own: Reading, reading: Reading) -> Outcome | None:
    text = reading.analysis.document.text
    plan_text = own.analysis.document.text
    for sent in body_sentences(reading.analysis.blocks, reading.analysis.sentences):
        words = text[sent.start : sent.end]
        state = change_in(words)
        if state is None:
            continue
        reports_it = reading is own and any(e.start <= sent.start < e.end for e in plan.evidence)
        if reports_it or (concerns(words, plan, plan_text) and _names_parties(plan, reading.analysis, sent)):
            span = trimmed(text, sent)
            return Outcome(
                state=state, reason=f"reported in document {reading.number}", citation=cite(reading, span.start, span.end)
            )
    return None


def _names_parties(plan: Event, analysis: Analysis, sent: Span) -> bool:
    """Whether the sentence names a party of the plan, whole or by one of its names, or the place of it."""
    parties = (*plan.actors, *plan.recipients)
    ids = {p.actor_id for p in parties if p.actor_id}
    words = analysis.document.text[sent.start : sent.end]
    mentioned = {a.id for a in analysis.actors for m in a.mentions if sent.start <= m.start < sent.end}
    named = {
        part for p in parties for name in names(p.text) for part in name.split() if len(part) > 3
    }  # "Al", "de", "Li" are too common
    place = {plan.place.text} if plan.place else set()
    spoken = {part for name in names(words) for part in name.split()}
    return bool(ids & mentioned or named & spoken or any(name in words for name in place))


def _held(plan: Event, reading: Reading, *, announced: str | None) -> Citation | None:
    """The sentence of an event that the plan announced; both must be dated, and it must not lie before the announcement."""
    if plan.time is None or plan.time.earliest is None:
        return None
    for event in reading.analysis.events:
        time = event.time
        dated = time is not None and time.earliest is not None and (announced is None or (time.latest or "9999") >= announced)
        if dated and is_outcome(plan, event):
            span = trimmed(reading.analysis.document.text, event.evidence[0])
            return cite(reading, span.start, span.end)
    return None
