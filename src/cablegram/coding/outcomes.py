"""What became of a planned event, as far as its own document tells: called off, put off, held, or nothing reported.

Across documents nothing is followed up here. The public predicates are those that whoever does it has to ask of other documents.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import (
    AS_PLANNED,
    EARLIER,
    MOVED,
    Change,
    changes_in,
    held_in,
    is_definite,
    occasions,
    refusals_in,
    word_stems,
)
from cablegram.coding.timing import LONGEST, event_time, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from cablegram.core.records import Claim, Document, Event, EventTime, Participant, Plan, Span, Speaker, TimeExpression

WAS_PLANNED: Final = re.compile(
    r"\bhad\s+(?:been\s+)?(?:planned|scheduled|due|agreed|hoped)\b|\b(?:was|were)\s+(?:to|due|scheduled|originally)\b",
    re.IGNORECASE,
)
PLANNED_FOR: Final = re.compile(r"\b(?:planned|scheduled|due|set|slated)\b[^,;.]{0,20}$", re.IGNORECASE)
_INSTEAD: Final = re.compile(r"\binstead\s+of\s+(?:on\s+|in\s+)?$", re.IGNORECASE)
_ANEW: Final = re.compile(r"\b(?:now|instead|new\s+date|rescheduled)\b", re.IGNORECASE)
_TO_DATE: Final = re.compile(r"\b(?:to|until|till|for|by)\s+(?:early\s+|late\s+|mid-)?$", re.IGNORECASE)
_VAGUE: Final = re.compile(
    r"(?:he|she|it|they|we|i|you|both)\b|(?:the|both|these)?\s*(?:two|three|four)?\s*(?:leaders|sides|parties|countries|nations)\b",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"\b[A-Z][^\W\d_]+")
_CALENDAR: Final = re.compile(r"\w+day$|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
MOST: Final = 100  # plans of one kind among which a change elsewhere is looked for: time stays in line with length
_CONTACT: Final = frozenset({"AGREE", "CONSULT", "COOPERATE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """The records of one document that plans are made of, found by sentence; ``body`` holds its sentences, in order."""

    doc: Document
    body: Sequence[Span]
    times: Sequence[TimeExpression]
    events: Sequence[Event]
    claims: Sequence[Claim]
    starts: Sequence[int]  # of the sentences
    dates_in: Mapping[int, Sequence[TimeExpression]]  # by the start of their sentence, as are the next two
    due_in: Mapping[int, Sequence[TimeExpression]]
    events_in: Mapping[int, Sequence[Event]]

    def words(self, span: Span) -> str:
        """The words of a span."""
        return self.doc.text[span.start : span.end]

    def sentence(self, position: int) -> Span | None:
        """The body's sentence at an offset."""
        i = bisect_right(self.starts, position) - 1
        return self.body[i] if i >= 0 and position < self.body[i].end else None

    def dates(self, sent: Span) -> Sequence[TimeExpression]:
        """The dates that stand in a sentence."""
        return self.dates_in.get(sent.start, ())

    def due(self, sent: Span) -> Sequence[TimeExpression]:
        """The dates for which a sentence says that something is or was planned: "due on 14 December"."""
        return self.due_in.get(sent.start, ())

    def coming(self, t: TimeExpression, *, why: str) -> EventTime:
        """A date for which something is planned: "in May" is the next May."""
        published = self.doc.published
        lead = self.doc.text[max(0, t.start - LONGEST) : t.start]
        return event_time(fit(t, status="planned", published=published, lead=lead) if published else t, why=why)


def set_scene(
    doc: Document, *, body: Sequence[Span], times: Sequence[TimeExpression], events: Sequence[Event], claims: Sequence[Claim]
) -> Scene:
    """The records of a document, looked through once."""
    scene = Scene(
        doc=doc,
        body=sorted(body, key=lambda s: s.start),
        times=times,
        events=events,
        claims=claims,
        starts=sorted(s.start for s in body),
        dates_in={},
        due_in={},
        events_in={},
    )
    dates: dict[int, list[TimeExpression]] = {}
    told: dict[int, list[Event]] = {}
    for t in times:
        if t.type in {"DATE", "TIME"} and (t.earliest or t.latest) and (sent := scene.sentence(t.start)):
            dates.setdefault(sent.start, []).append(t)
    for e in events:
        if sent := scene.sentence(e.trigger.start):
            told.setdefault(sent.start, []).append(e)
    due = {start: _planned_days(found, doc.text, start) for start, found in dates.items()}
    return replace(scene, dates_in=dates, due_in=due, events_in=told)


def _planned_days(dates: Sequence[TimeExpression], text: str, start: int) -> list[TimeExpression]:
    ends = (start, *(t.end for t in dates))  # "due on 8 May to 9 June": the word belongs to the date behind it
    return [t for end, t in zip(ends, dates, strict=False) if PLANNED_FOR.search(text[end : t.start])]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """A sentence that reports events, or says of ``subject`` that it was held."""

    sent: Span
    words: str
    subject: str | None
    events: tuple[Event, ...]
    as_planned: bool


def settle(plans: list[Plan], scene: Scene) -> tuple[list[Plan], list[tuple[Change, Span]]]:
    """The plans with what the document says was called off or put off, and the changes that concern none of them."""
    left: list[tuple[Change, Span]] = []
    spots = _spots(plans)
    for sent in scene.body:
        words = scene.words(sent)
        for change in changes_in(words):
            if MOVED.fullmatch(words, change.start, change.end) and moved_to(change, sent, scene) is None:
                continue
            if not _apply(change, sent, plans, spots=spots, speaks=_speaks_of, scene=scene):
                left.append((change, sent))
        for change in refusals_in(words):
            _apply(change, sent, plans, spots=spots, speaks=_refuses, scene=scene)
    return plans, left


def _spots(plans: Sequence[Plan]) -> dict[tuple[str, int], list[int]]:
    """Where plans stand in their list, by the start of each sentence of theirs and by each kind of occasion."""
    spots: dict[tuple[str, int], list[int]] = {}
    for i, plan in enumerate(plans):
        for sent in plan.evidence:
            spots.setdefault(("sentence", sent.start), []).append(i)
        for kind in kinds_of(plan):
            spots.setdefault(("kind", kind), []).append(i)
    return spots


def _apply(  # noqa: PLR0913 - what a change is, and where it is looked for
    change: Change,
    sent: Span,
    plans: list[Plan],
    *,
    spots: Mapping[tuple[str, int], list[int]],
    speaks: Callable[[Change, Span, Plan, Scene], bool],
    scene: Scene,
) -> bool:
    """Change in its place the plan that a change speaks of, if there is one: of its own sentence before others."""
    own = spots.get(("sentence", sent.start), [])
    kin = sorted({i for kind in occasions(change.about) for i in spots.get(("kind", kind), [])[:MOST]})
    for where in (own, kin):
        about = [i for i in where if plans[i].state == "open" and speaks(change, sent, plans[i], scene)]
        if about:
            best = max(about, key=lambda i: _closeness(change, sent, plans[i], scene))
            plans[best] = changed(plans[best], change, sent, scene)
            return True
    return False


def conclude(plans: Sequence[Plan], scene: Scene) -> list[Plan]:
    """The plans with what the document reports as held, and with new dates that it gives elsewhere."""
    telling = _telling(scene)
    plans = [_kept(p, telling, scene) if p.state == "open" else p for p in plans]
    return _rejoined([_swapped(p, scene) if p.state == "open" else p for p in plans], scene)


def _speaks_of(change: Change, sent: Span, plan: Plan, scene: Scene) -> bool:
    """Whether a change concerns a plan: the plan's own sentence, or the same kind of occasion, known or of its parties."""
    own = sent in plan.evidence
    if not _fits_date(sent, plan, scene, at=change.start):
        return False
    kinds = occasions(change.about)
    if own:  # "he will visit Paris but cancelled a trip to Rome" speaks of two
        named = any(word in change.about for word in plan.act.text.split() if occasions(word)) or change.definite
        return (bool(kinds & kinds_of(plan)) and named) or not kinds
    if not kinds & kinds_of(plan, scene.words(plan.evidence[0])):
        return False
    return change.definite or _looks_back(plan, scene) or any(p.text in scene.words(sent) for p in plan.parties)


def _refuses(change: Change, sent: Span, plan: Plan, scene: Scene) -> bool:
    """Whether those who announced a thing say that they will not do it; "Iran will not meet Turkey" leaves its talks with Iraq."""
    dates = [event_time(t, why="") for t in scene.dates(sent) if t.start >= sent.start + change.start]
    if sent.start <= plan.act.start < sent.end or not occasions(change.about) & kinds_of(plan):
        return False
    if plan.window is not None and dates and not any(overlap(plan.window, t) for t in dates):
        return False
    told = " ".join((*(p.text for p in plan.parties), plan.place.text if plan.place else "", scene.words(plan.evidence[0])))
    named = {word for word in _NAME.findall(change.about) if not _CALENDAR.match(word)} - {"The", "They", "He", "She", "It", "But"}
    return named <= set(_NAME.findall(told)) and (bool(named) or change.definite or _VAGUE.match(change.about.strip()) is not None)


def _fits_date(sent: Span, plan: Plan, scene: Scene, *, at: int) -> bool:
    """A day that the sentence gives for what it speaks of ("the talks planned for April 14") must be the plan's."""
    dates = [t for t in scene.due(sent) if t.start < sent.start + at]
    return not dates or plan.window is None or any(overlap(plan.window, event_time(t, why="")) for t in dates)


def _looks_back(plan: Plan, scene: Scene) -> bool:
    return any(was_planned(scene.words(s)) for s in plan.evidence)


@lru_cache(maxsize=4096)  # every change of a document asks it of every plan's sentences
def was_planned(words: str) -> bool:
    """Whether a sentence tells a plan from behind: "had been due to meet"."""
    return WAS_PLANNED.search(words) is not None


def _closeness(change: Change, sent: Span, plan: Plan, scene: Scene) -> tuple[bool, bool, bool, int]:
    same_word = bool(word_stems(plan.act.text) & word_stems(change.about))
    return sent in plan.evidence, same_word, _looks_back(plan, scene), -min(s.start for s in plan.evidence)


def moved_to(change: Change, sent: Span, scene: Scene) -> EventTime | None:
    """The new date that the sentence gives behind its word of postponement."""
    if change.state != "postponed":
        return None
    text, cue, due = scene.doc.text, sent.start + change.end, scene.due(sent)
    behind = [
        t for t in scene.dates(sent) if t.start >= cue and _TO_DATE.search(text[cue - len("until") : t.start]) and t not in due
    ]
    return scene.coming(behind[0], why="where the text moves it") if behind else None


def changed(plan: Plan, change: Change, sent: Span, scene: Scene) -> Plan:
    """The plan as the sentence changes it."""
    new = moved_to(change, sent, scene)
    window = plan.window
    if new is not None and window is not None and window.start == new.start:  # the event was dated by its new day
        old = [t for t in scene.dates(sent) if t.end <= sent.start + change.start]
        window = event_time(old[0], why="before the text moves it") if len(old) == 1 else None
    if new is not None and not _in_turn(window, new) and EARLIER.match(scene.words(sent), change.start) is None:
        window = _as_read(window, scene)  # "due on 14 December" moved to February was the December before
        new = new if _in_turn(window, new) else None
    words = scene.words(sent)[change.start : change.end]
    why = f"the text says “{words}”" + (f" and gives {new.text} as the new date" if new else "")
    return replace(plan, state=change.state, window=window, new_window=new, settled_by=sent, why=why)


def _in_turn(old: EventTime | None, new: EventTime) -> bool:
    """Whether the new window is not over before the old one begins."""
    return old is None or (old.earliest or "") <= (new.latest or "9999")


def _as_read(window: EventTime | None, scene: Scene) -> EventTime | None:
    """The window as the times were read, before a plan's date without a year was put ahead."""
    if window is None:
        return None
    read = next((t for t in scene.times if t.start == window.start), None)
    return event_time(read, why="the day for which it was planned") if read else window


def _telling(scene: Scene) -> list[Telling]:
    """The sentences that may report something as held, looked at once for all plans."""
    done: dict[Span, list[Event]] = {}
    for event in scene.events:
        if event.status in {"occurred", "ongoing"}:
            for span in event.evidence:
                done.setdefault(span, []).append(event)
    told = ((s, scene.words(s)) for s in scene.body)
    found = (
        Telling(sent=s, words=w, subject=held_in(w), events=tuple(done.get(s, ())), as_planned=AS_PLANNED.search(w) is not None)
        for s, w in told
    )
    return [t for t in found if t.subject is not None or t.events]


def _kept(plan: Plan, telling: Sequence[Telling], scene: Scene) -> Plan:
    """The plan as held, where an event of its kind in its window is reported, or a sentence says that it went ahead."""
    ahead = plan.window and plan.window.earliest and scene.doc.published and plan.window.earliest > scene.doc.published
    for told in telling:
        if told.sent in plan.evidence:  # what announces a thing does not report it, but for "was held as planned"
            held = told.subject is not None and told.as_planned
        else:  # what lies ahead has not been held, unless the text says so outright
            held = (not ahead or told.as_planned) and (_went_ahead(told, plan) or _reports(told, plan))
        if held:
            return replace(plan, state="happened", settled_by=told.sent, why="the text reports that it was held")
    return plan


def _went_ahead(told: Telling, plan: Plan) -> bool:
    if told.subject is None or not occasions(told.subject) & kinds_of(plan):
        return False
    known = is_definite(told.subject) or any(p.text in told.words for p in plan.parties)
    return known and (plan.window is not None or told.as_planned)


def _reports(told: Telling, plan: Plan) -> bool:
    dated = plan.window is not None and plan.window.earliest is not None
    return any(
        is_outcome(plan, e) and ((dated and e.time is not None and e.time.earliest is not None) or told.subject is not None)
        for e in told.events
    )


def _swapped(plan: Plan, scene: Scene) -> Plan:
    """The plan as put off, where one sentence gives both days: "on 12 May instead of 5 May"."""
    for sent in plan.evidence:
        old = [t for t in scene.dates(sent) if _INSTEAD.search(scene.doc.text[sent.start : t.start])]
        if old and plan.window is not None and plan.window.start != old[0].start:
            window = event_time(old[0], why="the day that the text gives up")
            why = f"the text gives a new date instead of {old[0].text}"
            return replace(plan, state="postponed", window=window, new_window=plan.window, settled_by=sent, why=why)
    return plan


def _rejoined(plans: list[Plan], scene: Scene) -> list[Plan]:
    """A postponed plan takes its new date from the one that is announced in its place: "They will now meet in mid-April"."""
    fresh = [p for p in plans if p.state == "open" and p.window and any(_ANEW.search(scene.words(s)) for s in p.evidence)]
    for late in [p for p in plans if p.state == "postponed" and p.new_window is None]:
        for new in fresh:
            if not apart(late, new) and kinds_of(late) & kinds_of(new) and alike(late.parties, new.parties):
                told = replace(
                    late,
                    also=(*late.also, new.event_id, *new.also),
                    new_window=new.window,
                    parties=max((late, new), key=lambda p: sum(q.actor_id is not None for q in p.parties)).parties,
                    evidence=tuple(dict.fromkeys((*late.evidence, *new.evidence))),
                    why=f"{late.why}; the text gives {new.window.text if new.window else ''} as the new date",
                )
                plans = [told if p is late else p for p in plans if p is not new]
                fresh = [p for p in fresh if p is not new]
                break
    return plans


def kinds_of(plan: Plan, sentence: str = "") -> frozenset[int]:
    """The kinds of occasion that a plan is: by its act, or those words of its sentence that are of the act's kind."""
    own = occasions(plan.act.text) or (occasions("meet") if plan.type == "CONSULT" else frozenset())
    return (own & occasions(sentence)) or own


def is_outcome(plan: Plan, later: Event) -> bool:
    """Whether ``later`` is what ``plan`` announced: the same kind of act, by the same parties, at a time the plan allows."""
    if later.status not in {"occurred", "ongoing"} or not party_keys(plan.parties) & party_keys((*later.actors, *later.recipients)):
        return False
    same_kind = later.type == plan.type or (plan.type == "AGREE" and later.type in _CONTACT - {"AGREE"})
    same_mode = plan.mode is None or later.mode is None or plan.mode == later.mode
    if not (same_kind and same_mode) or (plan.type == "AGREE" and later.mode == "phone"):
        return False
    return overlap(plan.new_window or plan.window, later.time)


def overlap(one: EventTime | None, two: EventTime | None) -> bool:
    """Whether two windows may be one; an unknown one may be any."""
    if one is None or two is None:
        return True
    return (one.earliest or "") <= (two.latest or "9999") and (two.earliest or "") <= (one.latest or "9999")


def apart(one: Plan, two: Plan) -> bool:
    """Whether two plans are due at different places."""
    if one.place is None or two.place is None or one.place.text == two.place.text:
        return False
    return one.place.place_id != two.place.place_id or one.place.place_id is None


def alike(one: Sequence[Participant], two: Sequence[Participant]) -> bool:
    """Whether one side's countries (or names, where none is known) are among the other's; "they" may be anybody."""
    if all(is_vague(p) for p in one) or all(is_vague(p) for p in two):
        return True
    nations = [{p.country for p in side if p.country} for side in (one, two)]
    if all(nations):
        return nations[0] <= nations[1] or nations[1] <= nations[0]
    named = [set(chain.from_iterable(word_stems(p.text) for p in side)) - {"the", "of", "and", "a"} for side in (one, two)]
    return bool(named[0] & named[1])


def party_keys(parties: Iterable[Participant]) -> frozenset[str]:
    """By what two participants are known to be the same: id, else country, else words."""
    return frozenset(p.actor_id or p.country or p.text.casefold() for p in parties)


def vague(plan: Plan) -> bool:
    """Whether a plan names its parties by nothing but "they", "both sides"."""
    return all(is_vague(p) for p in plan.parties)


def is_vague(party: Participant | Speaker) -> bool:
    """Whether a party is named by nothing but "they", "both sides"."""
    return _VAGUE.match(party.text) is not None
