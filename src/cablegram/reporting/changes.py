"""What changed since a day: a dossier of the documents before it beside one of them all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.reporting.ledger import STANDING_WORDS
from cablegram.reporting.records import Change, Citation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Standing
    from cablegram.core.records import Analysis, Event, Quantity
    from cablegram.reporting.records import ChangeKind, Dossier, Entry, Planned, Statement

_TOLD: Final[frozenset[Standing]] = frozenset({"disputed", "denied_only", "retracted", "corroborated"})  # worth telling when new
_FIGURES: Final = frozenset({"dead", "injured", "money", "count"})
_ORDER: Final[Mapping[ChangeKind, int]] = {
    "outcome": 0, "standing": 1, "new_event": 2, "new_plan": 3, "new_figure": 4, "further_report": 5,
}  # fmt: skip


def is_since(analysis: Analysis, since: str, *, seen: Mapping[str, str]) -> bool:
    """Whether a document belongs to the time since a day: published then or later, or, undated, taken in by then or later.

    A document of which neither is known counts as old.
    """
    doc = analysis.document
    return (doc.published or seen.get(doc.id, "")[:10]) >= since


def find_changes(
    before: Dossier | None, after: Dossier, *, new: Collection[str], events: Mapping[str, Event]
) -> tuple[Change, ...]:
    """What the documents ``new`` add: outcomes, standings that changed, events, plans, figures, further reports; in this order.

    ``before`` is the dossier of the other documents, as of the day in question, ``None`` without any; ``events`` are those of
    ``after``, by id. Copies of older documents change nothing.
    """
    fresh = frozenset(new) - {s.doc_id for s in after.sources if s.copy_of is not None and s.copy_of not in new}
    old = {r.event_id: entry for entry in (before.entries if before else ()) for r in entry.reports}
    plans = {r.event_id: p for p in (before.planned if before else ()) for r in _reports(before, p)}
    found = [c for entry in after.entries for c in _of_entry(entry, old=old, fresh=fresh, events=events, after=after)]
    found += [c for plan in after.planned for c in _of_plan(plan, after=after, plans=plans)]
    return tuple(sorted(found, key=lambda c: _ORDER[c.kind]))


def _reports(dossier: Dossier | None, plan: Planned) -> Iterator[Statement]:
    yield from (r for e in (dossier.entries if dossier else ()) if e.id == plan.entry_id for r in e.reports)


def _of_entry(
    entry: Entry, *, old: Mapping[str, Entry], fresh: frozenset[str], events: Mapping[str, Event], after: Dossier
) -> Iterator[Change]:
    reports = [r for r in entry.reports if r.doc_id in fresh]
    known = next((old[r.event_id] for r in entry.reports if r.event_id in old), None)
    cited = tuple(r.citations[0] for r in reports)
    if known is None:
        if cited:
            planned = entry.lead.label.status == "planned"
            kind: ChangeKind = "new_plan" if planned else "new_event"
            told = "announced for the first time" if planned else "reported for the first time"
            yield Change(kind=kind, message=told, entry_id=entry.id, citations=cited)
        return
    turned = known.standing != entry.standing and entry.standing in _TOLD
    if turned:
        rows = {row.id: row for row in after.claims}
        answers = tuple(rows[i].sentence for i in entry.denials if rows[i].doc_id in fresh)
        if answers or cited:
            told = f"{STANDING_WORDS[known.standing]} before, now {STANDING_WORDS[entry.standing]}"
            yield Change(kind="standing", message=told, entry_id=entry.id, citations=answers or cited)
    figures = tuple(_new_figures(entry, fresh=fresh, events=events))
    if figures:
        yield Change(kind="new_figure", message="another figure than before", entry_id=entry.id, citations=figures)
    elif cited and not turned:
        docs = len({r.doc_id for r in reports})
        told = f"told in {docs} further document{'' if docs == 1 else 's'}"
        yield Change(kind="further_report", message=told, entry_id=entry.id, citations=cited)


def _new_figures(entry: Entry, *, fresh: frozenset[str], events: Mapping[str, Event]) -> Iterator[Citation]:
    """The figures of new reports that no earlier report gives, where an earlier one gives another of the kind."""
    told = [(r.doc_id, q) for r in entry.reports for q in events[r.event_id].quantities if q.kind in _FIGURES]
    before = [q for doc_id, q in told if doc_id not in fresh]
    for doc_id, q in told:
        same = [b for b in before if (b.kind, b.unit) == (q.kind, q.unit)]
        if doc_id in fresh and same and all(_value(b) != _value(q) for b in same):
            yield Citation(doc_id=doc_id, start=q.start, end=q.end, quote=q.text)


def _value(q: Quantity) -> tuple[float | None, float | None]:
    return q.low, q.high


def _of_plan(plan: Planned, *, after: Dossier, plans: Mapping[str, Planned]) -> Iterator[Change]:
    entry = next(e for e in after.entries if e.id == plan.entry_id)
    known = next((plans[r.event_id] for r in entry.reports if r.event_id in plans), None)
    if known is None or known.state == plan.state:
        return
    cited: Sequence[Citation] = [plan.outcome] if plan.outcome else [plan.statement.citations[0]]
    message = f"{known.state} before, now {plan.state}: {plan.reason}"
    yield Change(kind="outcome", message=message, entry_id=plan.entry_id, citations=tuple(cited))
