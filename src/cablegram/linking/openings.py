"""What is announced, demanded, threatened or set as a limit, and which mentions in several documents are of one such thing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import TO_COME, changes_in, is_definite, occasions
from cablegram.coding.outcomes import overlap
from cablegram.linking.announcing import (
    AHEAD,
    HAD,
    INVITES,
    LIMIT,
    NEW_DATE,
    NOT_AGAIN,
    NOUN,
    OR_ELSE,
    TAKEN_UP,
    WAS_TO,
    due_in,
    moved_to,
    puts_off,
)
from cablegram.linking.tellings import coming, kinds_in, party_ids, party_words, stems

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Event, EventTime, Participant, Plan
    from cablegram.core.stories import Settles
    from cablegram.linking.tellings import Page, Rarity, Telling

_DEEDS: Final = frozenset({"occurred", "ongoing"})
COUNTRY: Final = 3  # letters of its code
LEAST: Final = 0.34  # share of words from which two mentions of one kind and party are of one matter
_BESIDE: Final = 12  # characters between "by" and the day of a limit
ECHO: Final = 0.85  # from which a sentence repeats another


@dataclass(frozen=True, kw_only=True, eq=False)
class Opening:
    """One mention of something that may be settled; ``takes_up``: it speaks of something told before."""

    kind: Settles
    id: str
    telling: Telling
    at: int
    words: frozenset[str]  # of what it is about
    parties: tuple[Participant, ...]
    by: tuple[Participant, ...]  # who asks, threatens or plans
    type: str | None
    mode: str | None
    kinds: frozenset[int]
    place: str | None
    window: EventTime | None
    takes_up: bool
    definite: bool  # "the meeting"
    moved_to: EventTime | None = None  # the new date, where its sentence puts it off
    plan: Plan | None = None
    event: Event | None = None

    @property
    def act(self) -> tuple[int, int]:
        """The words that open it: offsets in the document."""
        if self.event is not None:
            return self.event.trigger.start, self.event.trigger.end
        if self.plan is not None:
            return self.plan.act.start, self.plan.act.end
        word = self.telling.doc.text[self.at : self.telling.end].split(maxsplit=1)
        return self.at, self.at + len(word[0]) if word else self.telling.end


@dataclass(eq=False)
class Subject:
    """All mentions of one plan, request, threat or deadline; the first one opens it."""

    openings: list[Opening] = field(default_factory=list)

    @property
    def lead(self) -> Opening:
        """The mention that opens it."""
        return self.openings[0]

    @property
    def window(self) -> EventTime | None:
        """When it is due: the narrowest of its mentions, the earliest told of those."""
        known = [o.window for o in self.openings if o.window is not None and (o.window.earliest or o.window.latest)]
        return min(known, key=lambda w: (not (w.earliest and w.latest), w.earliest != w.latest), default=None)

    @property
    def windows(self) -> list[EventTime]:
        """When it is due, and the new dates to which its mentions move it."""
        return [w for w in (self.window, *(o.moved_to for o in self.openings)) if w is not None]

    @property
    def kinds(self) -> frozenset[int]:
        """The kinds of occasion that its mentions name."""
        return frozenset(k for o in self.openings for k in o.kinds)

    @property
    def words(self) -> frozenset[str]:
        """What its mentions say that it is about, the leading one's words first of all."""
        return self.lead.words or frozenset(s for o in self.openings for s in o.words)

    @property
    def parties(self) -> frozenset[str]:
        """Ids and countries of all parties."""
        known = party_ids(p for o in self.openings for p in o.parties)
        if any(len(key) == COUNTRY for key in known):
            return known
        known = frozenset(known | {key for o in self.openings for key in o.telling.around})
        if any(len(key) == COUNTRY for key in known):
            return known
        return frozenset(known | {key for key in self.lead.telling.page.keys if len(key) == COUNTRY})

    @property
    def by(self) -> frozenset[str]:
        """Ids and countries of who asks, threatens or plans."""
        return party_ids(p for o in self.openings for p in o.by)

    @property
    def places(self) -> frozenset[str]:
        """The names of where it is due."""
        return frozenset(o.place for o in self.openings if o.place)


def find_subjects(pages: Sequence[Page], *, rarity: Rarity) -> list[Subject]:
    """Everything that some documents announce, ask for, threaten or set as a limit, by first mention."""
    subjects: list[Subject] = []
    for page in pages:
        for opening in openings_in(page):
            home = max(
                (s for s in reversed(subjects) if belongs(opening, s, rarity=rarity)),
                key=lambda s: closeness(opening, s, rarity),
                default=None,
            )
            if home is not None:
                home.openings.append(opening)
            else:
                subjects.append(Subject([opening]))
    return subjects


def openings_in(page: Page) -> Iterator[Opening]:
    """The mentions of one document, in the order of the text."""
    planned = {i for p in page.analysis.plans for i in (p.event_id, *p.also)}
    for telling in page.tellings:
        found = [*_plans(telling, planned), *_asked(telling), *_limits(telling)]
        if not any(o.kind == "threat" for o in found) and (threat := _conditional(telling)) is not None:
            found.append(threat)
        if not any(o.kind in {"plan", "threat"} for o in found):
            found += [o for o in (_worded(telling) or _moved(telling),) if o is not None]
        yield from sorted(found, key=lambda o: (o.at, o.kind))


def _plans(telling: Telling, planned: set[str]) -> Iterator[Opening]:
    """The document's own plans and further planned events; under a condition they threaten."""
    threatens = NOT_AGAIN.search(telling.words) is not None
    for plan in telling.plans:
        if plan.act.text[0].isalpha() and not _only_ends(plan, telling):
            meant = threatens or any(
                c.stance == "threatens" and c.content.start <= plan.act.start < c.content.end for c in telling.claims
            )
            kind: Settles = "threat" if meant and plan.state == "open" else "plan"
            yield _opening(kind, plan.id, telling, plan.act.start, plan.act.text, plan=plan)
    for event in telling.events:
        at = event.trigger
        inviting = event.status in _DEEDS and INVITES.fullmatch(at.text) and event.type in {"AGREE", "REQUEST", "CONSULT"}
        if inviting and _coming(telling, behind=at.end):
            yield _opening("plan", event.id, telling, at.start, at.text, event=event)
        elif (
            event.id not in planned
            and event.status == "planned"
            and at.text[0].isalpha()
            and event.type not in {"REQUEST", "REJECT"}
        ):
            outright = AHEAD.search(telling.words) or TO_COME.search(telling.words)
            if outright and not threatens and not any(p.act.start <= at.start < p.act.end for p in telling.plans):
                yield _opening("plan", event.id, telling, at.start, at.text, event=event)


def _only_ends(plan: Plan, telling: Telling) -> bool:
    """Whether the sentence that calls it off is all that tells of it, and does not say that it was to come."""
    own = plan.state == "cancelled" and plan.settled_by is not None and telling.start <= plan.settled_by.start < telling.end
    return own and len(plan.evidence) == 1 and WAS_TO.search(telling.words) is None


def _asked(telling: Telling) -> Iterator[Opening]:
    """What is demanded and threatened, by the events and, without one, by the claims."""
    seen: set[Settles] = set()
    for event in telling.events:
        if event.type in {"REQUEST", "THREATEN"} and event.status in _DEEDS:
            kind: Settles = "request" if event.type == "REQUEST" else "threat"
            if kind == "request" and INVITES.fullmatch(event.trigger.text):
                continue
            seen.add(kind)
            yield _opening(kind, event.id, telling, event.trigger.start, _content(telling, event.trigger.end, kind), event=event)
    for claim in telling.claims:
        if claim.stance == "threatens" and "threat" not in seen and not telling.plans and not LIMIT.search(claim.cue.text):
            seen.add("threat")
            yield _opening("threat", claim.id, telling, claim.cue.start, claim.content.text)
        elif claim.stance == "demands" and "request" not in seen and NOUN.search(claim.cue.text):
            seen.add("request")
            yield _opening("request", claim.id, telling, claim.cue.start, claim.content.text)


def _conditional(telling: Telling) -> Opening | None:
    """A threat that no event was coded for: "otherwise he would ask the navy"."""
    hit = OR_ELSE.search(telling.words)
    if hit is None:
        return None
    at = telling.start + hit.start()
    return _opening("threat", f"words:{telling.doc.id}:{at}", telling, at, telling.words[hit.start() :])


def _content(telling: Telling, behind: int, kind: str) -> str:
    """What is asked or threatened: the claim's words, else those behind the verb, else the sentence."""
    stance = "demands" if kind == "request" else "threatens"
    told = [c for c in telling.claims if c.stance == stance and abs(c.cue.end - behind) < 30] or [
        c for c in telling.claims if c.stance == stance
    ]
    if told:
        return told[0].content.text
    rest = telling.doc.text[behind : telling.end]
    if len(stems(rest)) > 1 and not NOUN.fullmatch(telling.doc.text[:behind].rpartition(" ")[2]):
        return rest
    before = telling.page.tellings[telling.n - 1].words if telling.n else ""  # "handed its demand to the authority"
    return f"{before} {telling.words}"


def _limits(telling: Telling) -> Iterator[Opening]:
    for hit in LIMIT.finditer(telling.words):
        due = [t for t in telling.dates if t.start >= telling.start + (hit.end() - 10 if hit["until"] or hit["by"] else 0)]
        if hit["until"] and not due:
            continue
        if hit["due"] and not any(0 < t.start - telling.start - hit.end() < _BESIDE for t in due):
            continue
        yield _opening(
            "deadline", f"limit:{telling.doc.id}:{telling.start + hit.start()}", telling, telling.start + hit.start(), telling.words
        )
        return


def _worded(telling: Telling) -> Opening | None:
    """A plan that the words announce and no event was coded for: "a second round is to follow on 7 May"."""
    cue = AHEAD.search(telling.words)
    if cue is None or not _coming(telling, behind=telling.start) or any(changes_in(telling.words)):
        return None
    around = telling.words[max(0, cue.start() - 60) : cue.end() + 80]
    dated = any(t.precision == "day" and (t.latest or "") >= telling.page.published for t in telling.dates)
    if not (occasions(around) or dated) or re.search(r"\bif\b|\bmay\b|\bcould\b", telling.words):
        return None
    return _opening("plan", f"words:{telling.doc.id}:{telling.start + cue.start()}", telling, telling.start + cue.start(), around)


def _moved(telling: Telling) -> Opening | None:
    """A plan of which the document tells no more than that it is put or called off: "talks, due on Monday, were moved"."""
    for change in changes_in(telling.words):
        if occasions(change.about) and (due_in(telling) is not None or WAS_TO.search(telling.words)):
            at = telling.start + change.start
            return _opening("plan", f"words:{telling.doc.id}:{at}", telling, at, change.about)
    moved = NEW_DATE.search(telling.words)
    if moved is not None and occasions(telling.words) and _coming(telling, behind=telling.start + moved.end()):
        at = telling.start + moved.start()
        return _opening("plan", f"words:{telling.doc.id}:{at}", telling, at, telling.words)
    return None


def _coming(telling: Telling, *, behind: int) -> bool:
    """Whether a date of the sentence is not over at publication ("Thursday" may be read as the last one)."""
    published = telling.page.published
    dates = [t for t in telling.dates if t.start >= behind]
    return any((t.latest or "9999") >= published or t.precision in {"day", "hour", "minute"} for t in dates)


def _opening(  # noqa: PLR0913 - what is opened, and the record that says so
    kind: Settles, name: str, telling: Telling, at: int, words: str, *, plan: Plan | None = None, event: Event | None = None
) -> Opening:
    record = plan or event
    parties = plan.parties if plan else (*event.actors, *event.recipients) if event else ()
    before = telling.doc.text[telling.start : at]
    trigger = event.trigger.text if event else ""
    taken = bool(NOUN.fullmatch(trigger) and TAKEN_UP.search(before + trigger)) or bool(
        event and event.type in {"REQUEST", "THREATEN"} and HAD.search(before)
    )
    own = kinds_in(words) or _kinds_by_type(record)
    return Opening(
        kind=kind,
        id=name,
        telling=telling,
        at=at,
        words=stems(words) if kind in {"request", "threat"} else telling.stems,
        parties=tuple(parties),
        by=tuple(event.actors) if event else tuple(parties),
        type=record.type if record else None,
        mode=record.mode if record else None,
        kinds=own if kind != "request" else frozenset(),
        place=record.place.text if record and record.place else None,
        window=_window(kind, telling, at, plan=plan, event=event) if not taken else None,
        takes_up=taken,
        definite=is_definite(before[-20:] + telling.doc.text[at : at + 20]),
        moved_to=moved_to(telling) if kind == "plan" and puts_off(telling) else None,
        plan=plan,
        event=event,
    )


def _kinds_by_type(record: Plan | Event | None) -> frozenset[int]:
    """The kind of occasion that a type or mode stands for, where no word of the act names one: "walk out", "confer"."""
    if record is None:
        return frozenset()
    words = {"CONSULT": "meet", "strike": "strike", "demo": "rally", "release": "release"}
    return occasions(words.get(record.mode or "", words.get(record.type, "")))


def _window(kind: Settles, telling: Telling, at: int, *, plan: Plan | None, event: Event | None) -> EventTime | None:
    """When it is due: the record's own time, else the sentence's one date that is not over (or the week ahead's weekday)."""
    if plan is not None and plan.window is not None and not (plan.state == "open" and NEW_DATE.search(telling.words)):
        return plan.window
    published = telling.page.published
    if kind == "plan" and puts_off(telling):
        return due_in(telling)
    if kind == "plan" and event is not None and event.time is not None and (event.time.latest or "9999") >= published:
        return event.time
    if kind == "request":
        return None
    told = [coming(t, published=published, why="the date that its sentence gives") for t in telling.dates]
    ahead = [t for t in told if (t.latest or "9999") >= published and (kind == "plan" or not (t.earliest == t.latest == published))]
    behind = [t for t in ahead if (t.start or 0) >= at] or ahead
    return behind[0] if behind else None


def belongs(opening: Opening, subject: Subject, *, rarity: Rarity) -> bool:
    """Whether a mention is of a subject known already."""
    lead = subject.lead
    if opening.kind != lead.kind or opening.telling is lead.telling:  # two things in one sentence
        return False
    echo = any(
        rarity.share(opening.telling.stems, o.telling.stems) >= ECHO
        for o in subject.openings
        if o.telling.page is not opening.telling.page
    )
    if echo and (opening.kinds == lead.kinds or opening.type == lead.type):
        return True
    return (_same_plan if opening.kind in {"plan", "deadline"} else _same_words)(opening, subject, rarity)


def closeness(opening: Opening, subject: Subject, rarity: Rarity) -> float:
    """How much the words of a mention are those of a subject, and its parties the same."""
    words = max(rarity.share(opening.telling.stems, o.telling.stems) for o in subject.openings)
    content = max(rarity.share(opening.words, o.words) for o in subject.openings)
    mine, theirs = party_words(opening.by), party_words(p for o in subject.openings for p in o.by)
    return words + content + 0.5 * bool(mine & theirs) - 0.3 * bool(mine and theirs and not mine & theirs)


def _same_plan(opening: Opening, subject: Subject, rarity: Rarity) -> bool:
    lead, window = subject.lead, subject.window
    kin = bool(opening.kinds & subject.kinds) or (
        opening.type is not None and opening.type == lead.type and not (opening.kinds and subject.kinds)
    )
    if not kin or not _may_be_one(opening, subject):
        return False
    one_day = opening.window is not None and window is not None and opening.window.latest == window.latest and _days(window) == 0
    if opening.place and subject.places and opening.place not in subject.places and not one_day:
        return False
    if puts_off(opening.telling) and opening.telling.page is not lead.telling.page:
        told = _day_before(opening.telling.page.published)
        late = window is not None and all((w.latest or "9999") < told for w in subject.windows)
        return _fits(opening, subject) and not late
    if opening.definite and opening.telling.page is subject.openings[-1].telling.page:
        return _fits(opening, subject)
    if opening.window is not None and window is not None:
        return _fits(opening, subject) and (_days(opening.window) <= 7 or rarity.share(opening.words, subject.words) >= LEAST)
    return rarity.share(opening.words, subject.words) >= LEAST


def _fits(opening: Opening, subject: Subject) -> bool:
    """Whether a mention's date is one of those for which the subject is or was due."""
    known = subject.windows
    return opening.window is None or not known or any(overlap(opening.window, w) for w in known)


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat() if day < "9999" else day


def _days(window: EventTime) -> int:
    low, high = window.earliest, window.latest
    return (date.fromisoformat(high) - date.fromisoformat(low)).days if low and high else 9999


def _may_be_one(opening: Opening, subject: Subject) -> bool:
    mine, theirs = party_ids(opening.parties), subject.parties
    return not mine or not theirs or bool(mine & theirs)


def _same_words(opening: Opening, subject: Subject, rarity: Rarity) -> bool:
    """Requests and threats: by one party, of one matter; what takes up an earlier one needs less."""
    mine, theirs = party_ids(opening.by), subject.by
    if mine and theirs and not mine & theirs:
        return False
    share = max(rarity.share(opening.words, o.words) for o in subject.openings)
    common = max(rarity.shared(opening.words, o.words) for o in subject.openings)
    if opening.takes_up:
        return share >= LEAST / 2 or not opening.words or opening.telling.page is not subject.lead.telling.page
    return share >= LEAST and common >= 1
