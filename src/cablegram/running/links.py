"""Linking what a ledger holds: each document once, when it is new, with those that it may have to do with.

A document is one transaction: its copies, its reports of events, and anew the occurrences that these touch. So the result is that
of linking all documents at once, in whatever order they came; the cost goes by how much is told of the same weeks, not by the
archive; and a run that was killed links the rest.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Analysis
from cablegram.core.stories import Joined
from cablegram.linking.decisions import reviewed
from cablegram.linking.duplicates import nearest, print_of
from cablegram.linking.merged import make_occurrence
from cablegram.linking.occurrences import ATTACHED, edge_between, partition
from cablegram.linking.reports import SHARED_KEYS, SHARED_STORY, Facts, reports_of, story_keys
from cablegram.running import store_links as store
from cablegram.running.store_storylines import reconsider_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from cablegram.core.stories import Decision
    from cablegram.linking.duplicates import Print
    from cablegram.linking.judging import Judge
    from cablegram.linking.reports import Report
    from cablegram.running.store import Ledger
    from cablegram.running.store_links import Db, Place

PORTION: Final = 200  # documents between two makings of occurrences: one of 1,000 reports is made five times, not 1,000 times


def link_pending(ledger: Ledger, *, decisions: Callable[[], Sequence[Decision]] = tuple, judge: Judge | None = None) -> int:
    """Link every document that is not linked yet, and what a removed or decided report has left; returns how many documents.

    ``decisions`` gives a person's, all that the ledger knows; it is asked inside each transaction: others may decide meanwhile.
    ``judge`` (``Model.compare``) reads reports side by side.
    """
    for number in store.outdated(ledger):
        with ledger.write() as db:
            store.forget(db, number)
    count = 0
    waiting = store.pending(ledger)
    for number in waiting:
        if judge is not None:
            _read_ahead(ledger, number, decisions=decisions, judge=judge)
        with ledger.write() as db:
            if store.waits(db, number):
                said = decisions()
                link_document(db, number, decisions=said, judge=judge)
                count += 1
                if len(waiting) == 1 or count % PORTION == 0:
                    _regroup(db, decisions=said)
    if store.any_loose(ledger):
        with ledger.write() as db:
            _regroup(db, decisions=decisions())
    return count


def _read_ahead(ledger: Ledger, number: int, *, decisions: Callable[[], Sequence[Decision]], judge: Judge) -> None:
    """Read a document's reports beside others before the ledger is held: reading takes long, and what was read is remembered."""
    with ledger.write() as db:
        reports, rejected = _reviewed(db, number, decisions()) if store.waits(db, number) else ((), set())
        pairs = [(facts, other) for _, facts, others in _to_compare(db, number, reports, rejected=rejected) for _, other in others]
    for one, other in pairs:
        edge_between(one, other, judge=judge)


def link_document(db: Db, number: int, *, decisions: Sequence[Decision] = (), judge: Judge | None = None) -> None:
    """Find a document's copies and put its reports in, as a person reads it, within a transaction; occurrences are made later.

    One that was linked before is linked anew.
    """
    store.drop_reports(db, number)
    for recounted in _link_copies(db, number):
        store.make_stale(db, recounted)
    reports, rejected = _reviewed(db, number, decisions)
    for place, facts, others in _to_compare(db, number, reports, rejected=rejected):
        for other, theirs in others:
            if (edge := edge_between(facts, theirs, judge=judge)) is not None:
                store.put_edge(db, place, other, edge)
        store.put_report(db, place, facts.report, keys=facts.keys)
    if reports:
        store.put_keys(db, (number, store.WHOLE), story_keys(reports[0]))
    reconsider_documents(db, [number])  # it may report less than before
    store.done(db, number)


# Copies


def _link_copies(db: Db, number: int) -> list[int]:
    """Find what a document repeats, and what repeats it; returns the other documents whose original has changed."""
    mine = _print(db, number)
    month = store.month_of(date.fromisoformat(mine.published).toordinal() if mine.published else None)
    months = None if month == store.UNDATED else [store.UNDATED, month - 1, month, month + 1]
    shared = store.marked(db, mine.marks, months=months)
    store.put_marks(db, number, mine, month=month)
    prints = {n: _print(db, n) for n in shared if n != number}
    changed = [n for n, p in prints.items() if p.order > mine.order and _adopt(db, n, p, number, mine)]
    _set_parent(db, number, mine, {n: p for n, p in prints.items() if p.order < mine.order})
    return sorted({n for child in [number, *changed] for n in _settle(db, child)} - {number})


def _print(db: Db, number: int) -> Print:
    doc_id, published, text = store.printed(db, number)
    return print_of(text, doc_id=doc_id, published=published)


def _set_parent(db: Db, number: int, mine: Print, earlier: Mapping[int, Print]) -> None:
    found = nearest(mine, earlier.values())
    if found is None:
        store.drop_copy(db, number)
        return
    parent = next(n for n, p in earlier.items() if p.doc_id == found.of)
    store.put_copy(db, number, found, parent=parent)


def _adopt(db: Db, number: int, printed: Print, parent: int, its_print: Print) -> bool:
    """Make a document the parent of a later one if that repeats it more than what it was taken to repeat."""
    known = store.parents(db, [number]).get(number)
    rivals = [its_print, *([_print(db, known[0])] if known else [])]
    found = nearest(printed, rivals)
    if found is None or found.of != its_print.doc_id:
        return False
    store.put_copy(db, number, found, parent=parent)
    return True


def _settle(db: Db, number: int) -> Iterator[int]:
    """Carry the original of a document on to those that repeat it, at first hand or further; yields all of them and itself."""
    known = store.parents(db, [number]).get(number)
    if known is not None:
        above = store.parents(db, [known[0]]).get(known[0])
        store.set_original(db, number, above[1] if above else known[0])
    yield number
    for child in store.children(db, number):
        yield from _settle(db, child)


# Occurrences


def _reviewed(db: Db, number: int, decisions: Sequence[Decision]) -> tuple[tuple[Report, ...], set[str]]:
    """A document's reports as a person reads them, and the events that were rejected."""
    said: dict[str, list[Decision]] = {}
    for d in decisions:
        if d.verb in {"accept", "reject", "edit"}:
            said.setdefault(d.one, []).append(d)
    analysis = reviewed(Analysis.from_json(store.record_of(db, number)), said)
    return reports_of(analysis), {name for name, spoken in said.items() if any(d.verb == "reject" for d in spoken)}


def _to_compare(
    db: Db, number: int, reports: Sequence[Report], *, rejected: Collection[str]
) -> Iterator[tuple[Place, Facts, list[tuple[Place, Facts]]]]:
    """A document's reports, but those of rejected events, each with those of other documents that share keys with it."""
    if not reports:
        return
    near = [n for n, _ in store.sharing(db, story_keys(reports[0]), least=SHARED_STORY, whole=True) if n != number]
    types = {r.event.type for r in reports}
    known = {place: Facts(r) for place, r in store.reports_of_type(db, near, types).items()}
    about = set(known)
    for position, report in enumerate(reports):
        if report.event.id in rejected:
            continue
        facts = Facts(report)
        found = {p for p in store.sharing(db, facts.keys, least=SHARED_KEYS, whole=False) if p[0] != number} | about
        known |= {p: Facts(r) for p, r in store.reports_at(db, found - known.keys()).items()}
        yield (number, position), facts, [(p, known[p]) for p in sorted(found)]


def _regroup(db: Db, *, decisions: Sequence[Decision]) -> None:
    """Make the occurrences of reports without one, and anew those that are stale, with all that hangs together with them.

    Storylines name occurrences, so those of documents whose occurrences change are settled again.
    """
    weights = _reach(db, store.loose(db), decisions=decisions)
    if not weights:
        return
    reports = store.reports_at(db, weights.keys())
    places = sorted(reports, key=lambda p: reports[p].order)
    at = {place: i for i, place in enumerate(places)}
    pairs = {(at[a], at[b]): w for a, found in weights.items() for b, w in found.items() if b in at and at[a] < at[b]}
    groups = partition([reports[p] for p in places], pairs, decisions=decisions)
    originals = store.originals(db, {p[0] for p in places})
    before = store.occurrence_ids(db, places)
    after: dict[Place, str] = {}
    store.drop_occurrences(db, {home for home in store.homes(db, places).values() if home is not None})
    events, merged = [reports[p].event.id for p in places], [d for d in decisions if d.verb == "merge"]
    for group in groups:
        joins = joins_of(group, events, pairs, merged, reason=lambda i, j: store.reason_of(db, places[i], places[j]))
        made = make_occurrence([reports[places[i]] for i in group], originals=originals, joins=joins)
        store.put_occurrence(db, made, [places[i] for i in group])
        after |= {places[i]: made.id for i in group}
    reconsider_documents(db, sorted({place[0] for place in places if before[place] != after.get(place)}))


def _reach(db: Db, seeds: Iterable[Place], *, decisions: Sequence[Decision]) -> dict[Place, dict[Place, int]]:
    """The weights of all reports that hang together with some, by pairs likelier one event than not or by a person's word."""
    merged: dict[str, list[str]] = {}
    for d in decisions:
        if d.verb == "merge" and d.other is not None:
            merged.setdefault(d.one, []).append(d.other)
            merged.setdefault(d.other, []).append(d.one)
    found: dict[Place, dict[Place, int]] = {}
    waiting = sorted(set(seeds))
    while waiting:
        place = waiting.pop()
        event = store.event_at(db, place) if place not in found else None
        if event is None:
            continue
        found[place] = store.weights_at(db, place)
        waiting += [other for other, weight in found[place].items() if weight > ATTACHED and other not in found]
        waiting += [other for name in merged.get(event, ()) for other in store.places_of(db, name) if other not in found]
    return found


def joins_of(
    group: Sequence[int],
    events: Sequence[str],
    weights: Mapping[tuple[int, int], int],
    merged: Collection[Decision],
    *,
    reason: Callable[[int, int], str],
) -> tuple[Joined, ...]:
    """Why each report after the first belongs: the strongest edge to one before it, or a person's word (``merged``).

    ``group`` and the pairs of ``weights`` are places in ``events``; ``reason`` tells that of an edge.
    """
    said = {frozenset({d.one, d.other}): d for d in merged}
    found = []
    for n, j in enumerate(group[1:], 1):
        by = [said[pair] for i in group[:n] if (pair := frozenset({events[i], events[j]})) in said] if said else []
        strong = [(-weights[i, j], i) for i in group[:n] if (i, j) in weights]
        weight, best = min(strong, default=(0, group[0]))
        if by:
            one = by[0].one if by[0].one != events[j] else by[0].other or ""
            found.append(Joined(one=one, other=events[j], reason=by[0].why or "a person's decision", by=by[0].by or "a person"))
        elif weight < 0:
            found.append(Joined(one=events[best], other=events[j], reason=reason(best, j)))
        else:
            found.append(Joined(one=events[group[0]], other=events[j], reason="by way of the other reports"))
    return tuple(found)
