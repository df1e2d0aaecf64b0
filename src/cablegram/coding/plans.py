"""Planned events -> Plans: what one document announces, one record each, with what it tells of the outcome itself."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import AS_PLANNED, REFUSED, TO_COME, Change, changes_in, occasions, word_stems
from cablegram.coding.outcomes import (
    WAS_PLANNED,
    alike,
    apart,
    changed,
    conclude,
    is_vague,
    kinds_of,
    moved_to,
    overlap,
    set_scene,
    settle,
    vague,
)
from cablegram.coding.timing import event_time, rank
from cablegram.core.records import Plan, Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.outcomes import Scene
    from cablegram.core.records import Claim, Document, Event, EventTime, Span, TimeExpression

# words that announce an act and name none: the act is the infinitive or noun behind them
_ANNOUNCING: Final = re.compile(
    r"agree\w*|plan(?:s|ned|ning)?|inten\w*|announc\w+|due|promis\w+|pledg\w+|call(?:s|ed|ing)?(?: for)?|schedul\w+|set|prepar\w+"
    r"|commit\w*|decision|decid\w+|vow\w*",
    re.IGNORECASE,
)
# "promised on Tuesday to cut back": the day of the promise
_SAID_ON: Final = re.compile(
    r"\b(?:promised|agreed|announced|said|pledged|vowed|decided|voted|ordered)\s+(?:late\s+)?(?:on\s+|in\s+)?$", re.IGNORECASE
)
_DUE: Final = re.compile(r"due|schedul\w+|set", re.IGNORECASE)
_ACT: Final = re.compile(
    r"\s+(?:to\s+(?:be\s+)?(?:hold\s+)?|for\s+)(?:(?:a|an|the|another|mass)\s+(?:\w+\s+)?)?[^\W\d_]+", re.IGNORECASE
)
# what is offered, wished or demanded is not announced; only words of the plan's own clause count
_TENTATIVE: Final = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|propos\w+|suggest\w*|invit\w+|hop(?:e|es|ed|ing)|want(?:s|ed)?|would\s+like|wish\w*|(?-i:may)|might|could"
    r"|should|must|urg\w+|demand\w*|ask(?:s|ed)?|request\w*|threat\w*|reject\w*|refus\w+|accus\w+|not\s+confirm\w*|den(?:y|ied|ies)|rule[sd]?\s+out|if|unless|consider\w*)\b"
    r"[^,;:]{0,60}$",
    re.IGNORECASE,
)
_ANNOUNCED: Final = re.compile(
    r"\b(?:will|plan(?:s|ned|ning)?|upcoming|coming|scheduled|due|is\s+to|are\s+to|set|agree[sd]?|announce[sd]?|prepar\w+|next"
    r"|promis\w+|inten\w+|call(?:s|ed|ing)?\s+for)\b[^,;:]{0,80}$",
    re.IGNORECASE,
)
_END: Final = re.compile(r"\b(\w+)\s+(?:will|would|is\s+to|was\s+to|are\s+to|were\s+to)\s+(?:end|expire|conclude)\b", re.IGNORECASE)
# behind a noun: "talks with the Fund are expected to resume", "negotiations would begin at once"
_TO_BEGIN: Final = re.compile(
    r"[^,;:]{0,80}\b(?:(?:is|are)\s+(?:due|scheduled|expected|set|planned|to)|(?:will|would)\s+(?:begin|start|resume|open|take|be\s+held))\b",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(r"[^,;:]{0,80}\b(?:is|are)\s+(?:un)?likely\b", re.IGNORECASE)
_ENDS_TOO: Final = re.compile(r"call|abandon", re.IGNORECASE)  # also said of what goes on already
_MET: Final = occasions("meeting election exercise")
_NO_PLAN: Final = frozenset({"THREATEN", "REJECT"})  # a threat is made, whatever it threatens with; a refusal plans nothing
OPEN: Final = "no outcome is reported in this document"


def find_plans(
    doc: Document, *, body: Sequence[Span], times: Sequence[TimeExpression], events: Sequence[Event], claims: Sequence[Claim]
) -> tuple[Plan, ...]:
    """One Plan per thing that the document announces, by first mention.

    A planned event counts if it has a date that is not over, or is an occasion (a meeting, vote, strike, trial) that is announced
    outright; offers, hopes and threats do not. ``body`` are the sentences of the article proper. What the document itself reports
    as called off, put off or held is settled with the sentence that says so.
    """
    scene = set_scene(doc, body=body, times=times, events=events, claims=claims)
    drafts = [_draft(e, scene) for e in events if _announces(e, scene)]
    plans, left = settle(_joined(drafts, scene), scene)
    plans += [p for change, sent in left if (p := _called_off(change, sent, scene)) is not None]
    plans = conclude(list({p.id: p for p in plans}.values()), scene)
    return tuple(sorted(plans, key=lambda p: min(s.start for s in p.evidence)))


def _announces(event: Event, scene: Scene) -> bool:
    if event.status != "planned" or event.type in _NO_PLAN or any(changes_in(event.trigger.text)):
        return False
    sent = scene.sentence(event.trigger.start)
    if sent is None:
        return True  # only a title tells it
    before, behind = scene.doc.text[sent.start : event.trigger.end], scene.doc.text[event.trigger.end : sent.end]
    if _TENTATIVE.search(before) or REFUSED.search(before) or _LIKELY.match(behind):
        return False
    act, outright = _act(event, scene), _ANNOUNCED.search(before) or _TO_BEGIN.match(behind)
    if act == event.trigger and _ANNOUNCING.fullmatch(act.text) and not _DUE.fullmatch(act.text):
        return False  # "promised on Monday that": the announcement, not what it announces
    if _window(event, scene) is not None:
        # a demand with a deadline ("told him to repay by Friday") is no plan of whoever makes it
        return event.type != "REQUEST" or outright is not None or bool(occasions(act.text))
    return bool(occasions(act.text)) and outright is not None


def _window(event: Event, scene: Scene) -> EventTime | None:
    """The event's own time, unless it was over at publication: then it is that of the announcement."""
    time, published = event.time or _had_been_due(event, scene), scene.doc.published
    if time is None or not (time.earliest or time.latest):
        return None
    if (
        time.start is not None
        and time.start < event.trigger.start
        and _SAID_ON.search(scene.doc.text[max(0, time.start - 25) : time.start])
    ):
        return None
    stale = published is not None and time.latest is not None and time.latest < published
    sent = scene.sentence(event.trigger.start)
    # "had been due to meet on Monday" and "was held as planned on Monday" may name a day that is over
    return time if not stale or (sent and (WAS_PLANNED.search(scene.words(sent)) or AS_PLANNED.search(scene.words(sent)))) else None


def _had_been_due(event: Event, scene: Scene) -> EventTime | None:
    """The day behind "had been due to meet", which is over and so dates no planned event."""
    sent = scene.sentence(event.trigger.start)
    if sent is None or not WAS_PLANNED.search(scene.doc.text, sent.start, event.trigger.end):
        return None
    behind = [t for t in scene.dates(sent) if t.start >= event.trigger.end]
    return event_time(behind[0], why="the day for which it had been planned") if len(behind) == 1 else None


def _act(event: Event, scene: Scene) -> Quote:
    """The trigger, and what follows it where the trigger only announces: "intention to visit"."""
    trigger = event.trigger
    if _ANNOUNCING.fullmatch(trigger.text) is None:
        return trigger
    more = _ACT.match(scene.doc.text, trigger.end)
    end = more.end() if more else trigger.end
    named = (m.end() for m in re.finditer(r"[^\W\d_]+", scene.doc.text[trigger.end : end]) if occasions(m[0]))
    end = next((trigger.end + e for e in named), end)  # "calling for a protest", not "calling for a protest Thursday"
    return Quote(start=trigger.start, end=end, text=scene.doc.text[trigger.start : end])


def _draft(event: Event, scene: Scene) -> Plan:
    parties = (*event.actors, *event.recipients)
    return Plan(
        id=_identity(scene.doc.id, event),
        event_id=event.id,
        also=(),
        type=event.type,
        mode=event.mode,
        act=_act(event, scene),
        parties=parties,
        place=event.place,
        window=_window(event, scene),
        new_window=None,
        announced=scene.doc.published,
        announced_by=_announcer(event, scene),
        evidence=event.evidence,
        state="open",
        settled_by=None,
        why=OPEN,
        confidence=event.confidence,
    )


def _identity(doc_id: str, event: Event) -> str:
    return "plan:" + hashlib.sha256(f"{doc_id}|{event.id}".encode()).hexdigest()[:20]


def _announcer(event: Event, scene: Scene) -> str | None:
    """The claim in whose words the event's date stands, else the first that puts the event forward."""
    says = [c for c in scene.claims if c.stance in {"asserts", "confirms", "promises", "alleges"}]
    at = (event.time.start if event.time else None) or event.trigger.start
    around = [c for c in says if c.content.start <= at < c.content.end]
    told = [c for c in says if c.id in event.claim_ids]
    return next((c.id for c in (*around, *told)), None)


def _called_off(change: Change, sent: Span, scene: Scene) -> Plan | None:
    """A plan that only the sentence which calls it off tells: "called off the summit planned for May"."""
    cue = sent.start + change.start
    if not occasions(change.about) or (event := _event_of(change, sent, scene)) is None:
        return None
    dates = scene.due(sent)
    only_coming = (
        occasions(change.about) & _MET or moved_to(change, sent, scene) or not _ENDS_TOO.match(scene.words(sent), change.start)
    )
    if not (only_coming or dates or TO_COME.search(change.about)):
        return None  # "called off its strike" may end one that goes on
    draft = replace(
        _draft(event, scene),
        act=_called(change, cue, scene),
        window=scene.coming(dates[0], why="the day for which it was planned") if dates else None,
        evidence=(sent,),
    )
    return changed(draft, change, sent, scene)


def _event_of(change: Change, sent: Span, scene: Scene) -> Event | None:
    """The event that the word of the change tells, else what it is done to."""
    low, high = sent.start + change.start, sent.start + change.end
    here = scene.events_in.get(sent.start, ())
    by_cue = (e for e in here if e.trigger.start < high and low < e.trigger.end)
    there = (e for e in here if e.status != "occurred")
    return next((e for e in chain(by_cue, there) if e.trigger.start < high or e.trigger.text in change.about), None)


def _called(change: Change, cue: int, scene: Scene) -> Quote:
    """The words of the change, to the occasion that they name: "called off a rally"."""
    text, end = scene.doc.text, cue + change.end - change.start
    noun = next((m for m in re.finditer(r"[^\W\d_]+", change.about) if occasions(m[0])), None)
    if noun is not None and text.startswith(change.about, end):
        end += noun.end()
    elif noun is not None and text.endswith(change.about, 0, cue):
        return Quote(start=cue - len(change.about) + noun.start(), end=end, text=text[cue - len(change.about) + noun.start() : end])
    return Quote(start=cue, end=end, text=text[cue:end])


def _joined(drafts: Sequence[Plan], scene: Scene) -> list[Plan]:
    groups: list[Plan] = []
    for draft in drafts:
        order = range(len(groups)) if not vague(draft) else reversed(range(len(groups)))  # "she" is whoever was named last
        for i in order:
            known = groups[i]
            if _same(known, draft, scene):
                groups[i] = _merged(known, draft, scene)
                break
        else:
            groups.append(draft)
    return [_ended(_window_first(p), scene) for p in groups]


def _same(one: Plan, two: Plan, scene: Scene) -> bool:
    """Whether two drafts announce one thing: alike in kind, and not apart in time, place or parties."""
    if not overlap(one.window, two.window) or apart(one, two):
        return False
    beside = scene.sentence(one.act.start) == scene.sentence(two.act.start) is not None
    if beside and (_only_announces(one) or _only_announces(two)):
        return True
    kin = bool(kinds_of(one) & kinds_of(two)) or (one.type == two.type and beside)
    if one.window is None or two.window is None:
        kin = kin and (beside or bool(word_stems(one.act.text) & word_stems(two.act.text)) or vague(one) or vague(two))
    low, high = sorted((one.act.end, two.act.start)) if one.act.start < two.act.start else sorted((two.act.end, one.act.start))
    if beside and re.search(r",? and (?!\w+ed\b)", scene.doc.text[low:high]) and one.type != "AGREE":
        return False  # "will strike and hold a rally"
    return kin and alike(one.parties, two.parties)


def _only_announces(plan: Plan) -> bool:
    return _ANNOUNCING.match(plan.act.text) is not None and not occasions(plan.act.text.split()[0])


def _merged(one: Plan, two: Plan, scene: Scene) -> Plan:
    """One record of both; the act's own word leads, the finer window and the fuller parties stay."""
    lead, other = (two, one) if _only_announces(one) and not _only_announces(two) else (one, two)
    windows = [w for w in (lead.window, other.window) if w is not None]
    evidence = tuple(dict.fromkeys((*lead.evidence, *other.evidence)))
    return replace(
        lead,
        also=(*lead.also, *other.also, other.event_id),
        mode=lead.mode or (other.mode if other.type == lead.type else None),
        window=min(windows, key=rank, default=None),
        place=lead.place or other.place,
        parties=max((lead, other), key=lambda p: sum(not is_vague(party) for party in p.parties)).parties,
        evidence=tuple(sorted(evidence, key=lambda s: scene.sentence(s.start) is None)),
        confidence=max(lead.confidence, other.confidence),
    )


def _window_first(plan: Plan) -> Plan:
    at = plan.window.start if plan.window else None
    if at is None:
        return plan
    return replace(plan, evidence=tuple(sorted(plan.evidence, key=lambda s: not s.start <= at < s.end)))


def _ended(plan: Plan, scene: Scene) -> Plan:
    """The plan by its end, where that is what the text dates: "the strike would end on Tuesday"."""
    at, sent = plan.window.start if plan.window else None, plan.evidence[0]
    end = _END.search(scene.doc.text, sent.start, at) if at is not None and sent.start < at else None
    if end is None or not occasions(end[1]) & kinds_of(plan):
        return plan
    return replace(plan, act=Quote(start=end.start(), end=end.end(), text=end[0]))
