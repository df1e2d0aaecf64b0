"""What a mention leaves unsaid and its neighbours tell: whose call it was, at whom criticism is aimed.

Each borrowing adds the lender's sentence to the evidence, so that the words stand behind every party.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.coreference import Draft, is_definite, keys
from cablegram.core.ontology import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.records import Event, Participant, Sentence

AIMED: Final = frozenset({"ACCUSE", "SUPPORT", "REJECT", "PROTEST"})
NEIGHBOURS: Final = 24  # mentions on either side: more than two sentences hold
MEMORY: Final = 200  # mentions back in which a plan may have been told
LEAD: Final = 500  # characters before a trigger in which "drew" stands: more than a sentence has, unless it lacks its stop
BEFORE: Final = 30  # characters before "call" in which "during a" stands
OBJECT: Final = 50  # characters between a verb and the act that is its object ("condemned the latest Israeli air strike")
CLAUSE: Final = re.compile(r"[,;:.]| (?:that|who|which|when|while|after|before|by|for|to) ")
DREW: Final = re.compile(
    r"\b(?:dr[ae]w(?:n|s|ing)?|(?:trigger|spark|prompt)(?:s|ed|ing)|provok(?:es|ed|ing)|brought|met with)\b", re.IGNORECASE
)
DURING: Final = re.compile(r"\b(?:during|in|by) (?:an? )?(?:[\w-]+ ){0,2}$", re.IGNORECASE)
JUDGING: Final = frozenset({"ACCUSE", "SUPPORT"})
FOR_DOING: Final = re.compile(r"\b(?:of|for|over)\s+(?:\w+ly\s+|having\s+)?$", re.IGNORECASE)
SAME_CLAUSE: Final = 80  # characters between "accused" and what somebody is accused of
CONDITION: Final = re.compile(r"\b(?:should|if|in case|in the event)\b", re.IGNORECASE)


def borrow(drafts: Sequence[Draft], *, text: str, sentences: Sequence[Sentence]) -> list[Draft]:
    """All borrowings, in turn: parties, doers, targets."""
    whole = [_done_by(d, drafts[max(0, i - NEIGHBOURS) : i], text=text) for i, d in enumerate(lend_parties(drafts, text=text))]
    return [_aimed(d, at=_target(i, whole, text=text, sentences=sentences)) for i, d in enumerate(whole)]


def lend_parties(drafts: Sequence[Draft], *, text: str) -> list[Draft]:
    """A call, meeting or agreement that names no party takes those of the one told beside it.

    "The agreement came during a phone call on Friday. Trump and Takaichi agreed to …": the call is theirs. The lender stands in
    the same sentence or the next to it and names at least two parties. "Trump advised Takaichi during a call": theirs too. "The
    planned meeting" of an earlier plan needs no lender: it is that plan.
    """
    return [
        _with(d, actors=lender.actors + lender.recipients, lender=lender) if (lender := _lender(i, drafts, text=text)) else d
        for i, d in enumerate(drafts)
    ]


def _lender(i: int, drafts: Sequence[Draft], *, text: str) -> Event | None:
    draft, e = drafts[i], drafts[i].event
    if (
        e.type == "CONSULT"
        and len(keys(e.actors + e.recipients)) < 2
        and DURING.search(text[max(0, e.trigger.start - BEFORE) : e.trigger.start])
    ):
        told = (d.event for d in drafts[max(0, i - NEIGHBOURS) : i] if d.sentence == draft.sentence)
        if doing := next((d for d in told if d.actors and d.recipients), None):
            return doing
    if not EVENT_TYPES[e.type].reciprocal or e.actors or e.recipients:
        return None
    before = drafts[max(0, i - MEMORY) : i]
    known = any(d.event.type == e.type and d.event.status == e.status and d.event.actors for d in before)
    if known and is_definite(e, text=text):
        return None
    near = [
        d
        for d in drafts[max(0, i - NEIGHBOURS) : i + NEIGHBOURS]
        if abs(d.sentence - draft.sentence) <= 1
        and EVENT_TYPES[d.event.type].reciprocal
        and d.event.status not in ("hypothetical", "negated")
        and len(keys(d.event.actors + d.event.recipients)) > 1
    ]
    found = min(near, key=lambda d: (abs(d.sentence - draft.sentence), d.sentence - draft.sentence), default=None)
    return found.event if found else None


def _done_by(draft: Draft, earlier: Sequence[Draft], *, text: str) -> Draft:
    """The deed somebody is judged for is theirs: "X accused Y of bombing Z", "X praised Y for mediating"."""
    e = draft.event
    judged = next((d.event for d in reversed(earlier) if d.sentence == draft.sentence and d.event.type in JUDGING), None)
    if judged is None or not judged.recipients or (e.actors and not keys(e.actors) & keys(judged.actors)):
        return draft
    if not e.trigger.text.endswith("ing") or e.trigger.start - judged.trigger.end > SAME_CLAUSE:
        return draft
    if not FOR_DOING.search(text[judged.trigger.end : e.trigger.start]):
        return draft
    return _with(draft, actors=judged.recipients, lender=judged)


def _target(i: int, drafts: Sequence[Draft], *, text: str, sentences: Sequence[Sentence]) -> Event | None:
    """The act whose doer an event without recipient is aimed at.

    "Ankara condemned the Israeli strike": the act follows. "China held drills. These exercises drew condemnation from Japan": it
    came before, and "drew" says so. "Japan could intervene should China attack": it is the condition.
    """
    draft, e = drafts[i], drafts[i].event
    if e.recipients:
        return None
    after = [d.event for d in drafts[i + 1 : i + NEIGHBOURS] if d.sentence == draft.sentence]
    close = next((d for d in after if _another_s(d, e)), None)
    between = text[e.trigger.end : close.trigger.start] if close else ""
    if (e.status == "hypothetical" or e.type == "THREATEN") and CONDITION.search(between):
        return close
    if e.type not in AIMED:
        return None
    if DREW.search(text[max(sentences[draft.sentence].start, e.trigger.start - LEAD) : e.trigger.start]):
        told = [
            d.event
            for d in drafts[max(0, i - NEIGHBOURS) : i]
            if 0 <= draft.sentence - d.sentence <= 1 and d.event.trigger.start < e.trigger.start
        ]
        return next((d for d in reversed(told) if _another_s(d, e)), None)
    return close if close and len(between) <= OBJECT and not CLAUSE.search(between) else None


def _another_s(act: Event, e: Event) -> bool:
    return bool(act.actors) and not keys(act.actors) & keys(e.actors)


def _aimed(draft: Draft, *, at: Event | None) -> Draft:
    return _with(draft, recipients=at.actors, lender=at) if at else draft


def _with(
    draft: Draft, *, lender: Event, actors: tuple[Participant, ...] | None = None, recipients: tuple[Participant, ...] | None = None
) -> Draft:
    e = draft.event
    spans = tuple(dict.fromkeys((*e.evidence, *lender.evidence)))
    event = replace(e, actors=actors or e.actors, recipients=recipients or e.recipients, evidence=spans)
    return replace(draft, event=event)
