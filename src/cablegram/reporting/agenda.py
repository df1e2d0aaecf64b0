"""The agenda: what some documents announce, told as due, overdue or open on a day, each with its sentence.

A plan is judged by its own document first, then by what the verdicts say that other documents tell of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.outcomes import is_vague
from cablegram.core.records import EventPlace, EventTime, Participant, PlanState  # noqa: TC001 -- msgspec reads them at run time
from cablegram.linking.agenda import by_subject
from cablegram.linking.duplicates import find_copies
from cablegram.reporting.endings import STATES, is_long_over
from cablegram.reporting.passages import PRONOUNS, title_of, trimmed
from cablegram.reporting.records import Citation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cablegram.core.records import Analysis, Plan, Span, Speaker
    from cablegram.core.stories import Verdict

WORDS: Final = 160  # characters: two lines of a calendar
_CLAUSE_END: Final = re.compile(r"[;:“”\"]|[.,](?=\s|$)|\s[–—]\s")
_HANGING: Final = re.compile(r"(?:\s+(?:on|in|at|by|from|between|until|for|to|the|late|early|as|of))+$|[\s,.]+$", re.IGNORECASE)

Standing = Literal["due", "overdue", "open", "lapsed", "happened", "cancelled"]
STANDINGS: Final[tuple[Standing, ...]] = ("due", "overdue", "open", "lapsed", "happened", "cancelled")
SETTLED: Final = frozenset({"happened", "cancelled"})
DONE_WITH: Final = SETTLED | {"lapsed"}  # what nobody waits for any more
HORIZON: Final = 30  # days: what an editor plans ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One planned event as it stands on a day; ``quote`` announces it, ``outcome`` tells what became of it."""

    id: str  # the plan's
    standing: Standing
    state: PlanState
    why: str
    type: str
    mode: str | None
    what: str  # the text's words, cut at the clause's end
    who: tuple[str, ...]  # in the text's order, but for a pronoun: the name of whom it stands for, if known
    parties: tuple[Participant, ...]
    place: EventPlace | None
    window: EventTime | None  # when it is due now
    first_window: EventTime | None  # when it was due first, if the text moves it
    announced: str | None
    announced_by: str | None
    quote: Citation
    outcome: Citation | None
    title: str | None
    publisher: str | None
    url: str | None
    source: str | None
    copies: int  # further documents that repeat this one

    @property
    def headline(self) -> str:
        """Who and what in one line, in the text's words; the article's title where the text names nobody."""
        who = ", ".join(name for name in self.who if name not in self.what)
        line = f"{who}: {self.what}" if who else self.what
        line = line if self.who or not self.title else f"{line} ({self.title})"
        return line if len(line) <= WORDS else line[: WORDS - 1].rsplit(" ", 1)[0] + "…"


def make_agenda(
    analyses: Iterable[Analysis], *, today: date, within: int = HORIZON, verdicts: Iterable[Verdict] = ()
) -> tuple[AgendaItem, ...]:
    """The plans of some documents on a day: due ones by date, then overdue, open, lapsed and settled ones.

    Due: the window is not over and begins within ``within`` days. Overdue: it has passed and the document reports no outcome,
    which does not say that nothing happened. Lapsed: the same, long ago (:func:`cablegram.reporting.endings.is_long_over`).
    Open: no window, or one further ahead. What a copy repeats is listed once.
    ``verdicts`` (:func:`cablegram.linking.agenda.settle`) bring in what other documents tell of a plan; a sentence by which another
    document's plan is put off or called off is its outcome there, and no plan of its own.
    """
    verdicts = tuple(verdicts)
    settled = by_subject(verdicts)
    planning = [a for a in analyses if a.plans]
    copies = find_copies([a.document for a in planning])
    repeated = {c.doc_id for c in copies}
    listed = {p.id for a in planning if a.document.id not in repeated for p in a.plans}
    notices = [v for v in verdicts if v.state in {"postponed", "cancelled"} and v.settled is not None and v.subject_id in listed]
    items = [
        _item(
            followed,
            analysis,
            standing=standing_of(followed, today=today, within=within),
            copies=sum(c.of == analysis.document.id for c in copies),
            outcome=outcome,
        )
        for analysis in planning
        if analysis.document.id not in repeated
        for plan in analysis.plans
        if not any(_gives_notice(plan, analysis, verdict) for verdict in notices)
        for followed, outcome in (_followed(plan, settled.get(plan.id, ())),)
    ]
    return tuple(sorted(items, key=_order))


def _gives_notice(plan: Plan, analysis: Analysis, verdict: Verdict) -> bool:
    """Whether a plan is told only in the sentence that puts off or calls off what another document announced."""
    spot, doc_id = verdict.settled, analysis.document.id
    if spot is None or spot.doc_id != doc_id or verdict.doc_id == doc_id:
        return False
    return all(spot.start <= e.start and e.end <= spot.end for e in plan.evidence)


def _followed(plan: Plan, verdicts: Sequence[Verdict]) -> tuple[Plan, Citation | None]:
    """The plan as other documents leave it, and the sentence of theirs that says so; its own document's word comes first."""
    if plan.state in SETTLED:
        return plan, None
    for verdict in reversed(verdicts):
        state, spot = STATES.get(verdict.state), verdict.settled
        if state is None or spot is None or (plan.state == "postponed" and state == "postponed"):
            continue
        told = Citation(doc_id=spot.doc_id, start=spot.start, end=spot.end, quote=spot.text)
        moved = verdict.new_window or plan.new_window
        return replace(plan, state=state, new_window=moved, why=verdict.why), told
    return plan, None


def standing_of(plan: Plan, *, today: date, within: int = HORIZON) -> Standing:
    """How a plan stands on a day, by its own document and the calendar."""
    if plan.state in {"happened", "cancelled"}:
        return "happened" if plan.state == "happened" else "cancelled"
    window = due_window(plan)
    if is_long_over(window, announced=plan.announced, today=today):
        return "lapsed"
    if window is None or not (window.earliest or window.latest):
        return "open"
    if window.latest is not None and window.latest < today.isoformat():
        return "overdue"
    far = (today + timedelta(days=within)).isoformat() if within < (date.max - today).days else "9999-12-31"
    # "by June 30" is due when June 30 comes near, "from June on" when June does
    return "due" if (window.earliest or window.latest or "") <= far else "open"


def due_window(plan: Plan) -> EventTime | None:
    """When a plan is due now: a postponed one at its new date, if the text gives one."""
    return plan.new_window or (None if plan.state == "postponed" else plan.window)


def select(
    items: Iterable[AgendaItem], *, standings: Sequence[str] = (), country: str | None = None, settled: bool = False
) -> tuple[AgendaItem, ...]:
    """The items of some standings (by default all that may still come) and of a country, as a party's or the place's."""
    wanted = frozenset(standings) or frozenset(STANDINGS) - (frozenset() if settled else DONE_WITH)
    return tuple(i for i in items if i.standing in wanted and (country is None or country in _countries(i)))


def source_of(item: AgendaItem) -> str:
    """Where an item comes from, for people: publisher (else title or file) and day."""
    return ", ".join(part for part in (item.publisher or item.title or item.source, item.announced) if part)


def _countries(item: AgendaItem) -> Iterator[str | None]:
    yield from (p.country for p in item.parties)
    if item.place:
        yield item.place.country


def _order(item: AgendaItem) -> tuple[int, str, str]:
    window = item.window
    return STANDINGS.index(item.standing), (window and (window.earliest or window.latest)) or "9999", item.id


def _item(plan: Plan, analysis: Analysis, *, standing: Standing, copies: int, outcome: Citation | None) -> AgendaItem:
    doc = analysis.document
    named = [_named(p, analysis) for p in sorted(plan.parties, key=lambda p: p.start)]
    claim = next((c for c in analysis.claims if c.id == plan.announced_by), None)
    return AgendaItem(
        id=plan.id,
        standing=standing,
        state=plan.state,
        why=plan.why,
        type=plan.type,
        mode=plan.mode,
        what=_clause(plan, analysis),
        who=tuple(dict.fromkeys(name for name in named if name.casefold() not in PRONOUNS)),
        parties=plan.parties,
        place=plan.place,
        window=due_window(plan),
        first_window=plan.window if plan.state == "postponed" or plan.new_window else None,
        announced=plan.announced,
        announced_by=_named(claim.speaker, analysis) if claim and claim.speaker else None,
        quote=_cited(analysis, _announcement(plan)),
        outcome=outcome or (_cited(analysis, plan.settled_by) if plan.settled_by else None),
        title=title_of(doc, analysis.blocks) or None,
        publisher=doc.publisher,
        url=doc.url,
        source=doc.source,
        copies=copies,
    )


def _announcement(plan: Plan) -> Span:
    """The sentence that gives the date on which the plan is due now, else the first that announces it."""
    window = due_window(plan)
    at = window.start if window else None
    return next((s for s in plan.evidence if at is not None and s.start <= at < s.end), plan.evidence[0])


def _clause(plan: Plan, analysis: Analysis) -> str:
    """The act's words with what follows them in their clause, but for its date: "meet in Lima"."""
    text, start = analysis.document.text, plan.act.start
    sent = next((s for s in analysis.sentences if s.start <= start < s.end), None)
    ends = [sent.end if sent else plan.act.end]
    ends += [w.start for w in (plan.window, plan.new_window) if w and w.start is not None and w.start > plan.act.end]
    behind = text[plan.act.end : min(ends)]
    cut = _CLAUSE_END.search(behind)
    words = " ".join((plan.act.text + behind[: cut.start() if cut else len(behind)]).split())
    return _HANGING.sub("", words)


def _named(party: Participant | Speaker, analysis: Analysis) -> str:
    """The party as written, but whom "they" stands for by name if that is known."""
    if not (is_vague(party) or party.text.casefold() in PRONOUNS):
        return " ".join(party.text.split())
    return next((a.name for a in analysis.actors if a.id == party.actor_id), party.text)


def _cited(analysis: Analysis, sent: Span) -> Citation:
    text = analysis.document.text
    span = trimmed(text, sent)
    return Citation(doc_id=analysis.document.id, start=span.start, end=span.end, quote=text[span.start : span.end])
