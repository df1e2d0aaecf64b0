"""Which reports of different documents tell one event, and the occurrence that they make.

Each two reports that share some of their keys (:func:`cablegram.linking.reports.keys_of`) are weighed by their signs
(:mod:`cablegram.linking.sameness`); what hangs together by pairs above 0 is parted into groups by average link. So the result
depends on the set of the documents, never on their order, and a new document changes only the groups that it touches.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.linking.clusters import clusters, components
from cablegram.linking.judging import told_as_one
from cablegram.linking.reports import SHARED_KEYS, SHARED_STORY, Facts, Report, is_dated, may_meet, stems, story_keys
from cablegram.linking.sameness import ASKED, KEPT, LATE, has_ties, reason_of, signs, weigh, weigh_read

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.stories import Decision
    from cablegram.linking.judging import Judge

__all__ = ["Edge", "Group", "Report", "join_reports", "stems"]

SAME_DOCUMENT: Final = -2_000  # the coder took them for two, and is mostly right
ATTACHED: Final = (
    -300
)  # an event that is told without a date joins the likeliest dated one at less: "the shooting" had to be some shooting


IN_WORDS: Final = {1, 3}  # quad classes
PLANNED_AND_HELD: Final = {"planned", "occurred"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """How much speaks for two reports telling one event, in thousandths of a log odds, and what."""

    weight: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Reports of one event, and why they were taken together; ``None`` for a single report."""

    reports: tuple[Report, ...]
    reason: str | None


def may_be_one(one: Facts, other: Facts) -> bool:
    """Whether nothing rules out that two reports tell one event: another type, a plan and its holding, days stated a week apart."""
    if one.report.event.type != other.report.event.type or {one.state, other.state} == PLANNED_AND_HELD:
        return False
    if one.stated and other.stated and one.state == other.state != "planned" and one.days and other.days:
        return abs(one.days[0] - other.days[0]) < LATE
    return True


def edge_between(one: Facts, other: Facts, *, judge: Judge | None = None) -> Edge | None:
    """The edge between two reports; ``None`` where they are of one document, or too little speaks for it to be remembered.

    An announcement and what then happened are two states of affairs: what came of a plan is a question of its own. Reports coded
    under two types are not compared: where they are of one event (6 of 100 pairs), nothing tells them from the many that are not.
    With ``judge``, the sentences of pairs that the signs leave open are read side by side.
    """
    if one.report.doc_id == other.report.doc_id or not may_be_one(one, other):
        return None
    found = signs(one, other)
    spoken, rivals = one.report.event.quad in IN_WORDS, max(one.report.rivals, other.report.rivals)
    if one.report.sentence != other.report.sentence and not has_ties(found, spoken=spoken, rivals=rivals):
        return None
    weight, leaning = weigh(found), None
    if judge is not None and weight > ASKED and one.report.sentence != other.report.sentence:
        leaning = told_as_one(one.report, other.report, judge=judge)
        weight = weigh_read(weight, leaning)
    if weight <= KEPT:
        return None
    return Edge(weight=weight, reason=reason_of(found, one, other, leaning=leaning) if weight > ATTACHED else "")


def draw_edges(facts: Sequence[Facts], *, judge: Judge | None = None) -> dict[tuple[int, int], Edge]:
    """The edges between some reports, by their places in ``facts``, the lesser first."""
    found: dict[tuple[int, int], Edge] = {}
    by_doc: dict[str, list[int]] = defaultdict(list)
    for i, fact in enumerate(facts):
        by_doc[fact.report.doc_id].append(i)
    stories = [story_keys(facts[places[0]].report) for places in by_doc.values()]
    pairs = meeting([f.keys for f in facts], least=SHARED_KEYS)
    homes = list(by_doc.values())
    for one, other in meeting(stories, least=SHARED_STORY):
        pairs |= {(min(i, j), max(i, j)) for i in homes[one] for j in homes[other]}
    for i, j in sorted(pairs):
        if (edge := edge_between(facts[i], facts[j], judge=judge)) is not None:
            found[i, j] = edge
    return found


def meeting(keys: Sequence[frozenset[str]], *, least: int) -> set[tuple[int, int]]:
    """Which of many sets of keys share enough with one another."""
    holders: dict[str, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for j, mine in enumerate(keys):
        near = {i for key in mine for i in holders[key]}
        found |= {(i, j) for i in near if may_meet(keys[i], mine, least=least)}
        for key in mine:
            holders[key].append(j)
    return found


def join_reports(reports: Sequence[Report], *, decisions: Iterable[Decision] = (), judge: Judge | None = None) -> tuple[Group, ...]:
    """Group reports of different documents by the event that they tell, in canonical order; ``decisions`` are a person's.

    ``judge`` (``Model.compare``) reads sentences side by side; without it only their signs are weighed.
    """
    ordered = sorted(reports, key=lambda r: r.order)
    edges = draw_edges([Facts(r) for r in ordered], judge=judge)
    groups = partition(ordered, {pair: edge.weight for pair, edge in edges.items()}, decisions=decisions)
    return tuple(_group([ordered[i] for i in group], group, edges) for group in groups)


def partition(
    ordered: Sequence[Report], weights: Mapping[tuple[int, int], int], *, decisions: Iterable[Decision] = ()
) -> list[list[int]]:
    """Groups of some reports in canonical order, by their places there, under a person's decisions.

    ``weights`` are those of the edges, the lesser place first.
    """
    place = {r.event.id: i for i, r in enumerate(ordered)}
    said = [(d.verb, place[d.one], place[d.other or ""]) for d in decisions if d.one in place and (d.other or "") in place]
    together = [(a, b) for verb, a, b in said if verb == "merge"]
    apart = [(a, b) for verb, a, b in said if verb == "split"]
    near = [pair for pair, weight in weights.items() if weight > ATTACHED]
    parts = [sorted(part) for part in components(range(len(ordered)), [*near, *together])]
    home = {i: n for n, part in enumerate(parts) for i in part}
    inside: list[dict[tuple[int, int], int]] = [{} for _ in parts]
    for (i, j), weight in weights.items():
        if home[i] == home[j]:
            inside[home[i]][i, j] = weight
    found: list[list[int]] = []
    for members, mine in zip(parts, inside, strict=True):
        by_doc: dict[str, list[int]] = defaultdict(list)
        for i in members:
            mine.update({(j, i): SAME_DOCUMENT for j in by_doc[ordered[i].doc_id]})
            by_doc[ordered[i].doc_id].append(i)
        groups = clusters(members, mine, absent=KEPT, together=together, apart=apart)
        found += _attach(groups, ordered, mine, apart)
    return sorted(found)


def _attach(
    groups: Sequence[Sequence[int]],
    ordered: Sequence[Report],
    weights: Mapping[tuple[int, int], int],
    apart: Sequence[tuple[int, int]],
) -> list[list[int]]:
    """The groups, each without a date put to the likeliest with one: by the mean over those pairs that were compared."""
    dated = [any(is_dated(ordered[i]) for i in group) for group in groups]
    home = {i: n for n, group in enumerate(groups) for i in group}
    between: dict[tuple[int, int], list[int]] = defaultdict(list)  # an undated group and a dated one
    for (i, j), weight in weights.items():
        one, other = sorted((home[i], home[j]), key=lambda n: dated[n])
        if dated[other] and not dated[one] and ordered[i].doc_id != ordered[j].doc_id:
            between[one, other].append(weight)
    barred = {frozenset({home[a], home[b]}) for a, b in apart if a in home and b in home}
    likely: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for (one, other), found in between.items():
        if frozenset({one, other}) not in barred and (mean := sum(found) / len(found)) > ATTACHED:
            likely[one].append((-mean, other))
    joined = [list(group) for group in groups]
    for one, rivals in likely.items():
        joined[min(rivals)[1]] += joined[one]
        joined[one] = []
    return [sorted(group) for group in joined if group]


def _group(reports: Sequence[Report], places: Sequence[int], edges: Mapping[tuple[int, int], Edge]) -> Group:
    told = [edges[pair].reason for j in places[1:] for pair in [(places[0], j)] if pair in edges and edges[pair].reason]
    inner = [edges[i, j].reason for i in places for j in places if (i, j) in edges and edges[i, j].reason]
    return Group(reports=tuple(reports), reason=next(iter((*told, *inner)), None))
