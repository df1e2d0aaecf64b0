"""Whether a sentence settles something announced, asked for or threatened: its words, a few signs, and fitted weights.

A sentence comes into question by a word or an event (``cues_in``); its signs are weighed against "nothing here settles it", which
weighs 0. The weights are fitted by ``python -m training.verdict_weights`` (ADR 0024) and must change with the signs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import AS_PLANNED, changes_in, held_in, is_definite, occasions, refusals_in
from cablegram.coding.outcomes import overlap
from cablegram.linking.announcing import NAMES, NEW_DATE, due_in, puts_off
from cablegram.linking.settlingwords import (
    CARRIES,
    FORETOLD,
    GRANTS,
    MEETS,
    NOT,
    NOT_DONE,
    OFF,
    OFFICES,
    PAST,
    REFUSES,
    RETRACTS,
    THREAT,
    WILL_NOT,
)
from cablegram.linking.tellings import kinds_in, party_ids, party_words, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cablegram.core.records import Event, EventTime
    from cablegram.core.stories import Settles, VerdictState
    from cablegram.linking.openings import Subject
    from cablegram.linking.tellings import Rarity, Telling

WEIGHTS: Final[Mapping[str, float]] = {
    "held": -2.44,
    "changed": -3.59,
    "answered": -2.67,
    "carried_out": -2.41,
    "withdrawn": -1.84,
    "met": -1.81,
    "cue": 0.85,
    "said outright": -0.33,
    "event of the kind": 0.38,
    "kind of occasion": 0.32,
    "other kind": 0.53,
    "no kind": 0.26,
    "names one": 0.24,
    "the act itself": 0.72,
    "words": -0.23,
    "rare words": 0.8,
    "words around": 2.3,
    "told just before": 0.51,
    "takes it up": 1.53,
    "parties": -0.68,
    "no parties": -0.67,
    "words for a party": 0.32,
    "other parties": -0.84,
    "in the window": 1.94,
    "off the window": -0.7,
    "told when due": 0.58,
    "told long after": -0.81,
    "same place": 1.11,
    "other place": 0.72,
    "new date": 0.79,
    "by the asked": 0.23,
    "by the asker": -0.69,
    "same document": -2.45,
    "lead": 0.49,
    "held by its words": -1.03,
    "changed by its words": -1.65,
    "answered by its words": -0.6,
    "carried_out by its words": -1.87,
    "met by its words": -2.8,
    "its kind is off": 0.62,
    "known already": 0.55,
    "a deed": -1.94,
    "an answer": -0.54,
    "taken back": -0.34,
    "headline": 0.5,
    "likest": 0.91,
    "on the day": 0.68,
    "on another day": -0.44,
}
# the log odds of a sentence that was read beside the opening one: of the signs' sum and the model's (ADR 0007)
READ: Final[Mapping[str, float]] = {"any": 0.84, "signs": 0.86, "read": 0.47}
MARGIN: Final = 0.75  # chosen on the stories set apart, where 84 % of verdicts are right

_DONE: Final = frozenset({"occurred", "ongoing"})
_CONTACT: Final = frozenset({"AGREE", "CONSULT", "COOPERATE"})
_GIVES: Final = frozenset({"CONCEDE", "AGREE", "SUPPORT", "RETREAT", "AID", "COOPERATE"})
_DEEDS: Final = frozenset({"SANCTION", "COERCE", "PROTEST", "MOBILIZE", "ASSAULT", "RETREAT"})
_BY_CONTENT: Final[dict[str, VerdictState]] = {
    "plan": "held",
    "request": "accepted",
    "threat": "carried_out",
    "deadline": "met",
}  # by the words of what is planned, asked or threatened alone
LIKE: Final = 0.15  # share of the words of a plan that what holds it has, if they have no more than a country in common
_ECHOED: Final = 0.25  # share of them from which such a sentence comes into question
_CLAUSE: Final = 60  # characters behind a verb in which its object stands
_AHEAD: Final = 12  # characters before a verb in which it is said to be foretold: "could | come into effect"
_LATE: Final = 5  # days after which a report of something due comes late
_LONG: Final = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """What brings a sentence into question: the state that it would give, the words for it (offsets in the sentence), an event."""

    state: VerdictState
    start: int
    end: int
    about: str
    explicit: bool
    event: Event | None = None

    @property
    def bare(self) -> bool:
        """Whether nothing but the words of the whole sentence speaks for it."""
        return self.event is None and not self.explicit and self.start == 0


def cues_in(telling: Telling, settles: Settles) -> Iterator[Cue]:
    """What in a sentence might settle something of a kind."""
    if settles == "plan":
        yield from _changes(telling)
        yield from _holdings(telling)
    elif settles == "request":
        yield from _by_words(telling, REFUSES, "rejected")
        yield from _by_words(telling, GRANTS, "accepted")
        yield from (_by_event(telling, e, "rejected") for e in telling.events if e.type == "REJECT" and e.status in _DONE)
        yield from (_by_event(telling, e, "accepted") for e in telling.events if e.type in _GIVES and e.status in _DONE)
    elif settles == "threat":
        retracts = any(c.stance == "withdraws" for c in telling.claims)
        taken = _by_words(telling, RETRACTS, "withdrawn")
        yield from (c for c in taken if retracts or THREAT.search(telling.words[c.end : c.end + _CLAUSE]))
        yield from _by_words(telling, CARRIES, "carried_out")
        yield from (_by_event(telling, e, "carried_out") for e in telling.events if e.type in _DEEDS and e.status in _DONE)
    else:
        yield from _by_words(telling, MEETS, "met")
    yield from _by_content(telling, settles)


def _by_content(telling: Telling, settles: Settles) -> Iterator[Cue]:
    """What a whole sentence would settle by being of the same thing: done, not done, or refused."""
    whole: tuple[int, int, str] = (0, len(telling.words), telling.words)
    states: list[VerdictState] = []
    undone = NOT_DONE.search(telling.words) is not None
    if undone and settles == "plan":
        states.append("cancelled")
    elif not undone and not NOT.search(telling.words):
        states.append(_BY_CONTENT[settles])
    elif settles == "request" and WILL_NOT.search(telling.words):
        states.append("rejected")
    for state in states:
        yield Cue(state=state, start=whole[0], end=whole[1], about=whole[2], explicit=False)


def _by_words(telling: Telling, pattern: re.Pattern[str], state: VerdictState) -> Iterator[Cue]:
    for hit in pattern.finditer(telling.words):
        if not re.search(r"\b(?:not|never|will|would|may|might|could|if|unless|to)\s+(?:\w+\s+)?$", telling.words[: hit.start()]):
            event = next(
                (
                    e
                    for e in telling.events
                    if e.type not in {"THREATEN", "REQUEST"}
                    and e.trigger.start < telling.start + hit.end()
                    and telling.start + hit.start() < e.trigger.end
                ),
                None,
            )
            yield Cue(state=state, start=hit.start(), end=hit.end(), about=telling.words, explicit=True, event=event)


def _by_event(telling: Telling, event: Event, state: VerdictState) -> Cue:
    start = event.trigger.start - telling.start
    end = event.trigger.end - telling.start
    return Cue(state=state, start=start, end=end, about=telling.words, explicit=False, event=event)


def _changes(telling: Telling) -> Iterator[Cue]:
    words = telling.words
    for change in (*changes_in(words), *refusals_in(words)):
        state: VerdictState = "postponed" if change.state == "postponed" else "cancelled"
        yield Cue(state=state, start=change.start, end=change.end, about=change.about, explicit=True)
    for pattern, given in ((NEW_DATE, "postponed"), (OFF, "cancelled")):
        for hit in pattern.finditer(words):
            yield Cue(state=given, start=hit.start(), end=hit.end(), about=words, explicit=True)  # type: ignore[arg-type]


def _holdings(telling: Telling) -> Iterator[Cue]:
    words = telling.words
    held = held_in(words)
    if held is not None:
        yield Cue(state="held", start=0, end=len(held), about=held, explicit=True)
    found = False
    for event in telling.events:
        if event.status in _DONE and event.type not in {"REQUEST", "THREATEN", "ACCUSE", "REJECT"}:
            found = True
            yield _by_event(telling, event, "held")
    if not found and (past := PAST.search(words)) and not NOT.search(words[: past.end()]):
        yield Cue(state="held", start=past.start(), end=past.end(), about=words, explicit=False)


def weigh(found: Mapping[str, float]) -> float:
    """How much the signs speak for a sentence as what settles it; 0 is as much as for none."""
    return sum(WEIGHTS[name] * value for name, value in found.items())


def weigh_read(weight: float, read: float) -> float:
    """The weight of a sentence by its signs, and by what the model makes of it beside the opening one."""
    return READ["any"] + READ["signs"] * weight + READ["read"] * read


def signs(subject: Subject, telling: Telling, cue: Cue, *, due: EventTime | None, rarity: Rarity) -> dict[str, float] | None:
    """What speaks for and against a sentence's settling a subject that is due at ``due``; ``None`` where it cannot."""
    lead = subject.lead
    published = lead.telling.page.published
    event = cue.event
    when = event.time if event is not None else None
    if when is not None and when.latest is not None and when.latest < published and cue.state != "rejected":
        return None  # it tells of something older than the announcement
    if (
        cue.state == "held"
        and (due is None or not due.earliest or telling.page.published < due.earliest)
        and not _early(due, telling)
    ):
        return None
    found = {"postponed": "changed", "cancelled": "changed", "accepted": "answered", "rejected": "answered"}.get(
        cue.state, cue.state
    )
    out = {found: 1.0, "cue": float(cue.explicit)}
    if cue.bare:
        out[f"{found} by its words"] = 1.0
    out.update(_kind(subject, telling, cue))
    out.update(_wording(subject, telling, rarity))
    if not _comes_into_question(subject, telling, cue, out, due=due):
        return None
    if cue.state == "held" and (_by_others(subject, telling, out) or _of_something_else(subject, telling, cue, due=due)):
        return None
    out.update(_parties(subject, telling, cue))
    out.update(_time(telling, cue, due=due, published=published))
    places = subject.places
    if places and telling.page.analysis.places:
        out["same place"] = float(any(p in telling.words for p in places))
        out["other place"] = float(bool(event and event.place and not any(p in telling.words for p in places)))
    if telling.page is lead.telling.page:
        out["same document"] = 1.0
    out["lead"] = float(telling.n < 2)
    return {k: v for k, v in out.items() if v}


def _comes_into_question(
    subject: Subject, telling: Telling, cue: Cue, found: Mapping[str, float], *, due: EventTime | None
) -> bool:
    kind = subject.lead.kind
    if cue.bare and kind in {"plan", "deadline"}:
        near = found["words"] >= _ECHOED or bool(subject.kinds & telling.kinds) or _of_its_day(subject, telling, due)
        return near and not puts_off(telling) and telling is not subject.lead.telling
    if cue.state in {"postponed", "cancelled"}:
        told = kinds_in(cue.about)
        return not told or not subject.kinds or bool(told & subject.kinds)
    if cue.state == "accepted" and telling is subject.lead.telling:
        return False
    if kind == "plan" and cue.state == "held":
        if puts_off(telling):
            return False
        return bool(found["event of the kind"] or found["said outright"] or (cue.event is None and found["kind of occasion"]))
    if cue.bare and any(e.type == "REQUEST" for e in telling.events):
        return False  # it asks for more
    likely = found["words"] >= _ECHOED or found["takes it up"] > 0 or found.get("kind of occasion", 0) > 0
    return not cue.bare or likely


def _by_others(subject: Subject, telling: Telling, found: Mapping[str, float]) -> bool:
    """Whether a sentence names nobody of a plan, or by office only; a country in common is not enough, unless much else is."""
    if not subject.parties and not any(o.parties for o in subject.openings):
        return False
    named = party_words(p for o in subject.openings for p in o.parties) & telling.stems
    if named - OFFICES:
        return False
    return not (subject.parties & telling.around and found["words"] >= LIKE)


def _of_something_else(subject: Subject, telling: Telling, cue: Cue, *, due: EventTime | None) -> bool:
    """Whether an event is no holding of a plan: it is only foretold, or its day is not known in the plan's article."""
    ahead = telling.words if cue.bare else telling.words[max(0, cue.start - _AHEAD) : cue.start]
    if FORETOLD.search(ahead):
        return True
    when = cue.event.time if cue.event is not None else None
    inside = when is not None and due is not None and bool(when.earliest or when.latest) and overlap(when, due)
    return telling.page is subject.lead.telling.page and not inside and AS_PLANNED.search(telling.words) is None


def _of_its_day(subject: Subject, telling: Telling, due: EventTime | None) -> bool:
    """Whether a sentence names a party of what was due, in an article of the days when it was: "The Greens came as arranged"."""
    if due is None or due.latest is None or not _gap(due.earliest or due.latest, telling.page.published) >= 0:
        return False
    named = party_words(p for o in subject.openings for p in o.parties)
    return _gap(due.latest, telling.page.published) <= _LATE and bool(named & telling.stems or subject.parties & telling.parties)


def _early(due: EventTime | None, telling: Telling) -> bool:
    """Whether a plan without a day may have been held by now, or the sentence says that it was held as planned."""
    return due is None or not due.earliest or AS_PLANNED.search(telling.words) is not None


def _kind(subject: Subject, telling: Telling, cue: Cue) -> Iterator[tuple[str, float]]:
    lead, event = subject.lead, cue.event
    kinds = subject.kinds
    if lead.kind == "plan":
        told = kinds_in(cue.about)
        if cue.state == "held":
            same = event is not None and _of_the_kind(event, subject)
            mode = event is not None and lead.mode is not None and event.mode is not None and lead.mode != event.mode
            yield "event of the kind", float(same and not mode)
            yield "other kind", float(mode or (event is not None and not same) or bool(kinds and told and not kinds & told))
            yield "said outright", float(cue.explicit and bool(kinds & told))
            yield "kind of occasion", float(bool(kinds & telling.kinds))
        else:
            yield "its kind is off", float(bool(kinds & told))
            yield "no kind", float(not told)
            yield "known already", float(is_definite(cue.about))
    elif lead.kind == "threat" and cue.state == "carried_out":
        yield "the act itself", float(event is not None and bool(stems(event.trigger.text) & lead.words))
        yield "kind of occasion", float(bool(kinds & telling.kinds))
        yield "a deed", float(event is not None and event.type in _DEEDS)
    elif lead.kind == "request":
        yield (
            "the act itself",
            float(event is not None and cue.state == "accepted" and bool(stems(event.trigger.text) & lead.words)),
        )
        yield "an answer", float(event is not None and (event.type == "REJECT" or event.type in _GIVES))
    elif cue.state == "withdrawn":
        yield "taken back", float(any(c.stance == "withdraws" for c in telling.claims))


def _of_the_kind(event: Event, subject: Subject) -> bool:
    """Whether an event is of the type that was planned; what was agreed on in general is held as talks, or in its own words."""
    lead = subject.lead
    kinds = kinds_in(event.trigger.text)
    if lead.type in _CONTACT or lead.type is None:
        if event.type == "CONSULT":
            return not subject.kinds or bool(subject.kinds & occasions("meet"))
        return bool(subject.kinds & kinds) or bool(stems(event.trigger.text) & subject.words)
    return event.type == lead.type


def _wording(subject: Subject, telling: Telling, rarity: Rarity) -> Iterator[tuple[str, float]]:
    yield "words", rarity.share(subject.words, telling.stems)
    yield "words around", rarity.share(subject.words, telling.beside)
    yield "rare words", min(4.0, max(rarity.shared(o.words, telling.stems) for o in subject.openings))
    yield "headline", min(2.0, rarity.shared(subject.words, telling.page.headline))
    names = NAMES.get(subject.lead.kind)
    yield "names one", float(names is not None and names.search(telling.words) is not None)
    yield "takes it up", float(any(o.telling is telling for o in subject.openings[1:]))
    named = party_words(p for o in subject.openings for p in o.parties)
    yield "words for a party", min(1.5, rarity.shared(named, telling.stems))


def _parties(subject: Subject, telling: Telling, cue: Cue) -> Iterator[tuple[str, float]]:
    theirs = telling.around
    mine = subject.parties
    if not theirs or not mine:
        yield "no parties", 1.0
    elif mine & theirs:
        yield "parties", len(mine & theirs) / len(mine)
    else:
        yield "other parties", 1.0
    if cue.event is None or subject.lead.kind not in {"request", "threat"}:
        return
    doers = party_ids(cue.event.actors)
    asked = mine - subject.by
    if doers & asked:
        yield ("by the asked" if subject.lead.kind == "request" else "by the asker"), 1.0
    elif doers & subject.by:
        yield ("by the asker" if subject.lead.kind == "request" else "by the asked"), 1.0


def _time(telling: Telling, cue: Cue, *, due: EventTime | None, published: str) -> Iterator[tuple[str, float]]:
    when = cue.event.time if cue.event is not None else None
    told = telling.page.published
    if cue.state in {"postponed", "cancelled"}:
        yield "new date", float(cue.state == "postponed" and any((t.earliest or "") > published for t in telling.dates))
        was = due_in(telling)
        if was is not None and due is not None:
            yield ("in the window" if overlap(was, due) else "off the window"), 1.0
    if due is None or not (due.earliest or due.latest):
        yield "told long after", float(_gap(published, told) > _LONG)
        return
    if cue.event is None and cue.state in {"held", "carried_out", "met", "cancelled"}:
        told_of = [t for t in telling.dates if t.precision in {"day", "hour", "minute"} and t.earliest]
        on = any((due.earliest or "") <= (t.earliest or "") <= (due.latest or "9999") for t in told_of)
        yield "on the day", float(on)
        yield "on another day", float(bool(told_of) and not on)
    if cue.state in {"held", "carried_out", "met"} or (cue.state == "cancelled" and not cue.explicit):
        if when is not None and (when.earliest or when.latest):
            inside = overlap(when, due)
            yield "in the window", float(inside)
            yield "off the window", float(not inside)
        if due.latest is not None:
            late = _gap(due.latest, told)
            yield "told when due", float(0 <= late <= _LATE)
            yield "told long after", float(late > _LONG)
    elif due.latest is not None:
        yield "told just before", float(0 <= _gap(told, due.latest) <= _LATE)
        yield "told long after", float(_gap(due.latest, told) > (1 if cue.state in {"postponed", "cancelled"} else _LATE))


def _gap(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days
