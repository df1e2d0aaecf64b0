"""How did it end: what became of a plan, as far as its own document tells, or the documents of one dossier."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Block, Document, Ending, EndState, Event, Span
from cablegram.reporting.causes import box_answer
from cablegram.reporting.evidence import names
from cablegram.linking.occurrences import stem
from cablegram.reporting.passages import body_sentences, told_time, trimmed
from cablegram.reporting.statements import Reading, cite

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from cablegram.core.records import Analysis
    from cablegram.reporting.records import Citation, Statement

_CANCELLED: Final = re.compile(
    r"\b(?:call(?:ed|s|ing)?\s+(?:it\s+)?off|cancell?(?:ed|s|ing)|cancellation\s+of|scrapp(?:ed|ing)|abandoned|shelved)\b",
    re.IGNORECASE,
)
_POSTPONED: Final = re.compile(
    r"\b(?:postpon(?:ed|es|ing)|postponement\s+of|put\s+off|rescheduled|pushed\s+back|deferred|delayed\s+until|delayed\s+by)\b",
    re.IGNORECASE,
)
_HELD: Final = re.compile(
    r"\b(?:as\s+(?:planned|scheduled|agreed)|went\s+ahead|took\s+place|was\s+held|were\s+held)\b", re.IGNORECASE
)
_UNSURE: Final = re.compile(
    r"\b(?:not|n[o']t|never|no\s+plans?|could|may|might|would|should|if|unless|whether|threat\w*|den(?:y|ied|ies)|consider\w*|risk\w*"
    r"|demand\w*|urg\w*|call(?:ed|s)?\s+on|ask\w*|propos\w*)\b[^;]{0,60}$",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    r"\b(?:will|plan(?:s|ned)?|upcoming|scheduled|due\s+to|next|this\s+(?:spring|summer|autumn|fall|winter)"
    r"|to\s+(?:meet|hold|visit|sign|host|travel|resume|begin))\b",
    re.IGNORECASE,
)
_UNRESOLVED: Final = re.compile(
    r"\b(?:unresolved|unknown|unclear|ongoing|remains?|continu\w+|pending|planned|not\s+yet)\b", re.IGNORECASE
)
# Words that name the same kind of occasion: a plan to "meet" ends when "the summit" is called off.
_OCCASIONS: Final = tuple(
    frozenset(family.split())
    for family in (
        "meet summit visit talk trip conference negotiation negotiat session encounter travel host hold",
        "vot elect election referendum ballot poll",
        "strik walkout stoppag protest rally march demonstration demonstrat ralli",
        "exercis drill manoeuvre maneuver",
        "sign signing ceremony treaty accord agreement deal pact",
        "trial hear verdict",
    )
)
_DEFINITE: Final = re.compile(
    r"\b(?:the|this|that|their)\s+(?:\w+\s+)?(?:meeting|summit|visit|talks|trip|vote|strike|rally|ceremony)\b", re.IGNORECASE
)
_CONTACT: Final = frozenset({"AGREE", "CONSULT", "COOPERATE"})


def find_ending(
    *, document: Document, blocks: Sequence[Block], body: Sequence[Span], main: Event, events: Sequence[Event]
) -> Ending | None:
    """The state of the plan that the document is about, with the sentence that says so.

    ``open`` needs a plan (or something ongoing) of which the text reports no outcome; a past event without a plan gives
    ``None``, since a single report does not say how it ended. ``lapsed`` takes a date that the document cannot know: a
    dossier tells it.
    """
    text = document.text
    subject = subject_of(main, events, text)
    called = _changed(text, body, subject or main, plan=subject is not None)
    if called is not None:
        return called
    held = _follow_up(text, body, subject, events) if subject is not None else None
    if held is not None:
        return _ending("happened", text, held)
    box = box_answer(text, blocks, r"how\s+did\s+it\s+end")
    if box is not None and _UNRESOLVED.search(box.text):
        return Ending(state="open", text=box.text, evidence=box.evidence)
    if subject is not None:
        return _ending("open", text, _evidence_in(body, subject))
    if main.status == "ongoing":
        return _ending("open", text, _evidence_in(body, main))
    return None


def subject_of(main: Event, events: Sequence[Event], text: str) -> Event | None:
    """The plan whose outcome matters: the main event if it is one, else the surest plan of the same parties."""
    if main.status == "planned" or (main.type == "AGREE" and main.status == "occurred" and _announces(main, text)):
        own = [e for e in events if e.status == "planned" and e is not main and _parties(e) & _parties(main)]
        return main if main.status == "planned" or not own else max(own, key=lambda e: e.confidence)
    plans = [
        e for e in events if e.status == "planned" and _parties(e) & _parties(main) and any(s in main.evidence for s in e.evidence)
    ]
    return max(plans, key=lambda e: e.confidence) if plans else None


def is_outcome(plan: Event, later: Event) -> bool:
    """Whether ``later`` is what ``plan`` announced: the same kind of act, by the same parties, at a time the plan allows."""
    if later.status not in {"occurred", "ongoing"} or not _parties(plan) & _parties(later):
        return False
    same_kind = later.type == plan.type or (plan.type == "AGREE" and later.type in _CONTACT - {"AGREE"})
    same_mode = plan.mode is None or later.mode is None or plan.mode == later.mode
    if not (same_kind and same_mode) or (plan.type == "AGREE" and later.mode == "phone"):
        return False
    return _within(plan, later)


def change_in(words: str) -> EndState | None:
    """Whether a sentence says outright that something was called off or postponed."""
    states: tuple[tuple[EndState, re.Pattern[str]], ...] = (("cancelled", _CANCELLED), ("postponed", _POSTPONED))
    for state, pattern in states:
        cue = pattern.search(words)
        if cue is not None and _UNSURE.search(words[: cue.start()]) is None:
            return state
    return None


def concerns(words: str, plan: Event, text: str) -> bool:
    """Whether a sentence speaks of the occasion that ``plan`` announces: by its word, or one of the same kind."""
    wanted = _occasions(text[plan.evidence[0].start : plan.evidence[0].end]) & _occasions(f"{plan.trigger.text} {_default(plan)}")
    return bool(_occasions(words) & (wanted or _occasions(plan.trigger.text)))


def _default(plan: Event) -> str:
    return "meet" if plan.type in {"CONSULT", "AGREE"} else ""


def _occasions(words: str) -> frozenset[int]:
    found = {stem(word) for word in re.findall(r"[^\W\d_]+", words)} | {w.casefold() for w in re.findall(r"[^\W\d_]+", words)}
    return frozenset(i for i, family in enumerate(_OCCASIONS) if family & found)


def _changed(text: str, body: Sequence[Span], subject: Event, *, plan: bool) -> Ending | None:
    for sent in body:
        words = text[sent.start : sent.end]
        state = change_in(words)
        if state is None:
            continue
        own = any(e.start <= sent.start < e.end for e in subject.evidence)
        named = any(p.text in words for p in (*subject.actors, *subject.recipients))
        if (own and (plan or change_in(subject.trigger.text) == state)) or (
            plan and concerns(words, subject, text) and (named or _definite(words))
        ):
            return _ending(state, text, sent)
    return None


def _definite(words: str) -> bool:
    return _DEFINITE.search(words) is not None


def _follow_up(text: str, body: Sequence[Span], plan: Event, events: Sequence[Event]) -> Span | None:
    for event in events:
        sent = _evidence_in(body, event)
        if event is plan or sent is None or not is_outcome(plan, event):
            continue
        if any(e.start <= sent.start < e.end for e in plan.evidence):
            continue  # the sentence that announces a thing does not report its outcome
        words = text[sent.start : sent.end]
        dated = event.time is not None and plan.time is not None and event.time.earliest and plan.time.earliest
        if dated or _HELD.search(words):
            return sent
    return None


def _within(plan: Event, later: Event) -> bool:
    if plan.time is None or later.time is None:
        return True
    low, high = plan.time.earliest, plan.time.latest
    return not (
        (low and later.time.latest and later.time.latest < low) or (high and later.time.earliest and later.time.earliest > high)
    )


def _parties(event: Event) -> frozenset[str]:
    people = (*event.actors, *event.recipients)
    return frozenset(p.actor_id or p.country or p.text.casefold() for p in people)


def _announces(event: Event, text: str) -> bool:
    return any(_TO_COME.search(text[s.start : s.end]) for s in event.evidence)


def _evidence_in(body: Sequence[Span], event: Event) -> Span | None:
    for span in event.evidence:
        for sent in body:
            if sent.start <= span.start < sent.end:
                return sent
    return None


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


def outcome_of(plan: Event, statement: Statement, *, readings: Sequence[Reading], today: date) -> Outcome:
    """Look for the plan's outcome in its own document and in those published on its day or later.

    ``lapsed`` only says that the window has passed without a report here; it does not say that nothing happened.
    """
    own = next(r for r in readings if r.doc_id == statement.doc_id)
    announced = own.analysis.document.published
    plan = replace(plan, time=told_time(plan, published=announced, lead=plan.evidence[0], times=own.analysis.times))
    later = [r for r in readings if r is own or (announced and (r.analysis.document.published or "") >= announced)]
    for reading in later:
        changed = _called_off(plan, own, reading)
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


def _called_off(plan: Event, own: Reading, reading: Reading) -> Outcome | None:
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
