"""What came of it: what one document announces, asks for or threatens, settled by what the same or later ones tell.

Held, postponed, cancelled; accepted, rejected; carried out, withdrawn; met. Where nothing is found it stays open, or has lapsed
once its day is over: that no report was found, never that nothing happened. Every verdict cites the sentence that opens the matter
and the one that settles it (ADR 0024).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.outcomes import overlap
from cablegram.core.stories import Verdict
from cablegram.linking.announcing import due_in
from cablegram.linking.judging import MOST, asked_in, leaning
from cablegram.linking.openings import find_subjects
from cablegram.linking.settling import MARGIN, cues_in, signs, weigh, weigh_read
from cablegram.linking.tellings import Rarity, coming, pages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.records import Analysis, EventTime
    from cablegram.core.stories import Settles, VerdictState
    from cablegram.linking.judging import Judge
    from cablegram.linking.openings import Subject
    from cablegram.linking.settling import Cue
    from cablegram.linking.tellings import Page, Telling

KINDS: Final[tuple[Settles, ...]] = ("plan", "request", "threat", "deadline")
OPEN: Final = "no document here reports an outcome"
MOVES: Final = 4  # how often a plan may be put off after the first time
LATEST: Final = 400  # days after which a report is of something else
MANY: Final = 100  # documents; what more of them hold tells no story apart
CHANGES: Final = frozenset({"postponed", "cancelled"})
SHORTLIST: Final = 5  # likeliest sentences that are read beside an opening: of those that change a plan, and of the others
SAME_STORY: Final = 0.5  # weight of the words that a document shares with the opening sentence, if it names nobody of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sentence that may settle a subject, its signs and their weight."""

    telling: Telling
    cue: Cue
    signs: Mapping[str, float]
    weight: float

    @property
    def order(self) -> tuple[float, int, int, int]:
        """The heaviest first, of those alike the earliest told."""
        return -self.weight, self.telling.page.place, self.telling.n, self.cue.start


def settle(analyses: Iterable[Analysis], *, today: date | None = None, judge: Judge | None = None) -> tuple[Verdict, ...]:
    """What came of everything that the documents of one storyline or dossier announce, by first mention.

    A subject has one verdict, but for a plan that was put off: there follows what came of the new date; the last one is how it
    stands. Without ``today`` nothing lapses. The order of ``analyses`` does not matter. ``judge`` (``Model.compare``) reads the
    likeliest sentences beside the opening one; without it only their signs are weighed.
    """
    pages = pages_of(analyses)
    rarity = Rarity.of(pages)
    subjects = find_subjects(pages, rarity=rarity)
    index = index_cues(pages, judge=judge)
    return tuple(v for s in subjects for v in _verdicts(s, index, rarity=rarity, today=today.isoformat() if today else None))


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """Every sentence of the originals that may settle something, by document and what it may settle."""

    pages: tuple[Page, ...]
    cues: Mapping[tuple[int, Settles], Sequence[tuple[Telling, Cue]]]
    by_key: Mapping[str, Sequence[Page]]  # by whom they name, and by their words of substance
    judge: Judge | None = None

    def near(self, subject: Subject, rarity: Rarity) -> list[Page]:
        """The documents that name a party of a subject or share words with its opening, by publication.

        What more than ``MANY`` documents hold brings none in, so that the work does not grow with the square of a ledger.
        """
        words = [w for w in sorted(subject.lead.telling.stems) if len(self.by_key.get(w, ())) <= MANY]
        keys = [f"party {key}" for key in subject.parties]
        named = {p.place: p for key in keys if len(self.by_key.get(key, ())) <= MANY for p in self.by_key.get(key, ())}
        shared: dict[int, float] = {}
        for word in words:
            for page in self.by_key.get(word, ()):
                shared[page.place] = shared.get(page.place, 0.0) + rarity(word)
        told = {p.place: p for word in words for p in self.by_key.get(word, ()) if shared[p.place] >= SAME_STORY}
        return [page for _, page in sorted({**named, **told}.items())]


def index_cues(pages: Sequence[Page], *, judge: Judge | None = None) -> Index:
    """The sentences of some documents that may settle something."""
    originals = tuple(p for p in pages if p.original == p.analysis.document.id)
    cues = {(p.place, k): [(t, cue) for t in p.tellings for cue in cues_in(t, k)] for p in originals for k in KINDS}
    by_key: dict[str, list[Page]] = {}
    for page in originals:
        for key in (*page.stems, *(f"party {k}" for k in page.keys)):
            by_key.setdefault(key, []).append(page)
    return Index(pages=originals, cues=cues, by_key=by_key, judge=judge)


def candidates(
    subject: Subject, index: Index, *, due: EventTime | None, rarity: Rarity, after: int | None = None
) -> list[Candidate]:
    """The sentences that may settle a subject, in documents behind the place ``after``; with a judge, the likeliest of them."""
    found = [c for c in shortlisted(subject, index, due=due, rarity=rarity) if after is None or c.telling.page.place > after]
    if index.judge is None:
        return found
    hopeful = [c for c in found if weigh_read(c.weight, MOST) > MARGIN]  # no reading saves the others
    parts = [[c for c in hopeful if c.cue.state in CHANGES], [c for c in hopeful if c.cue.state not in CHANGES]]
    read = [pair for part in parts for pair in read_beside(subject, part, judge=index.judge)]
    return [replace(c, weight=weigh_read(c.weight, leaning)) for c, leaning in read]


def read_beside(subject: Subject, found: Sequence[Candidate], *, judge: Judge) -> list[tuple[Candidate, float]]:
    """The candidates of the likeliest sentences with how much the model takes each for what settles the subject: a log odds."""
    ordered = sorted(found, key=lambda c: c.order)
    likely = list(dict.fromkeys(c.telling for c in ordered))[:SHORTLIST]
    opening = asked_in(subject.lead.telling, [subject.lead.act])
    chances = dict(zip(likely, judge("settles", [(opening, asked_in(t)) for t in likely]), strict=True))
    return [(c, leaning(chances[c.telling], c.cue.state, against="none")) for c in ordered if c.telling in chances]


def shortlisted(subject: Subject, index: Index, *, due: EventTime | None, rarity: Rarity) -> list[Candidate]:
    """The sentences that may settle a subject, the one that is likest to its opening marked as such."""
    found = list(_told(subject, index, due=due, rarity=rarity))
    lead = subject.lead.telling
    alike = {t: rarity.shared(lead.stems, t.stems) for t in {t for t, _, _ in found} if t is not lead}
    most = max(alike.values(), default=0.0)
    made = []
    for telling, cue, given in found:
        likest = {"likest": 1.0} if most and alike.get(telling) == most else {}
        made.append(Candidate(telling=telling, cue=cue, signs={**given, **likest}, weight=weigh({**given, **likest})))
    return made


def _told(
    subject: Subject, index: Index, *, due: EventTime | None, rarity: Rarity
) -> Iterator[tuple[Telling, Cue, dict[str, float]]]:
    """The sentences told after a subject opened, in a document that has to do with it, with their signs."""
    lead = subject.lead
    home = lead.telling.page
    for page in index.near(subject, rarity):
        same = page is home
        if page.published < home.published or _gap(home.published, page.published) > LATEST:
            continue
        for telling, cue in index.cues[page.place, lead.kind]:
            if same and telling.n < lead.telling.n:
                continue
            if telling is lead.telling and cue.start + telling.start <= lead.at and cue.state not in {"postponed", "cancelled"}:
                continue
            found = signs(subject, telling, cue, due=due, rarity=rarity)
            if found is not None:
                yield telling, cue, found


def _gap(one: str, other: str) -> int:
    return (date.fromisoformat(other) - date.fromisoformat(one)).days


def best_of(found: Iterable[Candidate]) -> Candidate | None:
    """The heaviest candidate that outweighs nothing by the margin."""
    top = min(found, key=lambda c: c.order, default=None)
    return top if top is not None and top.weight > MARGIN else None


def _verdicts(subject: Subject, index: Index, *, rarity: Rarity, today: str | None) -> Iterator[Verdict]:
    due = subject.window
    new: EventTime | None = None
    every = candidates(subject, index, due=due, rarity=rarity)
    if subject.lead.kind == "plan":
        changed = best_of(c for c in every if c.cue.state in CHANGES)
        after = best_of(c for c in every if c.cue.state == "held")
        if changed is not None and changed.cue.state == "postponed":
            new = new_date(changed, due)
            yield _verdict(subject, changed, new=new)
            for _ in range(MOVES):
                later = candidates(subject, index, due=new or due, rarity=rarity, after=changed.telling.page.place)
                held = best_of(c for c in later if c.cue.state == "held")
                before = [c for c in later if held is None or c.telling.page.place < held.telling.page.place]
                moved = best_of(c for c in before if c.cue.state == "postponed" and _moves(c, new or due))
                if moved is None:
                    break
                changed, new = moved, new_date(moved, new or due)
                yield _verdict(subject, moved, new=new)
            after = held or best_of(c for c in later if c.cue.state == "cancelled")
        elif changed is not None and (after is None or changed.weight >= after.weight):
            yield _verdict(subject, changed, new=None)
            return
        if after is not None:
            yield _verdict(subject, after, new=new)
            return
        if changed is not None and new is None:
            return
    elif (best := best_of(every)) is not None:
        yield _verdict(subject, best, new=None)
        return
    window = new or due
    last = window.latest if window is not None else None
    if today is not None and last is not None and last < today:
        yield _unsettled(subject, "lapsed", f"due by {last}; {OPEN}", new=new)
    elif new is None:
        yield _unsettled(subject, "open", OPEN, new=None)


def _moves(found: Candidate, due: EventTime | None) -> bool:
    """Whether a sentence gives another date than the one that is known."""
    new = new_date(found, due)
    return new is not None and due is not None and not overlap(new, due)


def new_date(changed: Candidate, due: EventTime | None) -> EventTime | None:
    """The date behind the word of postponement, else the latest of the sentence that is not the old one."""
    telling = changed.telling
    published = telling.page.published
    cue = telling.start + changed.cue.start
    old = due_in(telling) or due
    told = [coming(t, published=published, why="where the text moves it") for t in telling.dates]
    later = [t for t in told if (t.latest or "") >= published and (old is None or t.latest != old.latest)]
    behind = [t for t in later if (t.start or 0) >= cue] or later
    return max(behind, key=lambda t: (t.earliest or "", -(t.start or 0)), default=None)


def _verdict(subject: Subject, found: Candidate, *, new: EventTime | None) -> Verdict:
    cue, telling = found.cue, found.telling
    words = telling.words[cue.start : cue.end]
    why = f"the text says “{words}”" + (
        f" and gives {new.text} as the new date" if new is not None and cue.state == "postponed" else ""
    )
    return _record(
        subject, cue.state, telling=telling, event=cue.event.id if cue.event else None, new=new, why=why, weight=found.weight
    )


def _unsettled(subject: Subject, state: VerdictState, why: str, *, new: EventTime | None) -> Verdict:
    return _record(subject, state, telling=None, event=None, new=new, why=why, weight=0.0)


def _record(  # noqa: PLR0913 - the fields of a verdict
    subject: Subject,
    state: VerdictState,
    *,
    telling: Telling | None,
    event: str | None,
    new: EventTime | None,
    why: str,
    weight: float,
) -> Verdict:
    lead = subject.lead
    settled = telling.passage if telling else None
    key = f"{lead.id}|{state}|{settled.doc_id if settled else ''}|{settled.start if settled else ''}"
    return Verdict(
        id="verdict:" + hashlib.sha256(key.encode()).hexdigest()[:20],
        settles=lead.kind,
        subject_id=lead.id,
        doc_id=lead.telling.doc.id,
        state=state,
        announced=lead.telling.passage,
        settled=settled,
        settled_by=event,
        window=subject.window,
        new_window=new,
        why=why,
        confidence=round(1 / (1 + 2.718281828**-weight), 2) if telling else 1.0,
        also=tuple(o.id for o in subject.openings[1:]),
        mentions=tuple(dict.fromkeys(o.telling.passage for o in subject.openings[1:])),
    )


def by_subject(verdicts: Iterable[Verdict]) -> dict[str, tuple[Verdict, ...]]:
    """The verdicts on each plan, event or claim by its id, whichever mention of the matter it is; the last one is how it stands."""
    found: dict[str, tuple[Verdict, ...]] = {}
    for verdict in verdicts:
        for name in (verdict.subject_id, *verdict.also):
            found[name] = (*found.get(name, ()), verdict)
    return found
