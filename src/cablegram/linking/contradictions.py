"""Reports that cannot both be right: figures that differ, days that differ, and what one says and another denies.

Each contradiction stands with both sentences and the words that differ. It is resolved by a later sentence that corrects or
withdraws one of the two; the machine takes no side otherwise. Parties that differ are not looked for yet (ADR 0049).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.coding.model import Asked
from cablegram.core.propositions import Passage
from cablegram.core.stories import Contradiction
from cablegram.linking.conflicts import (
    DAY_WEIGHTS,
    FIGURE_WEIGHTS,
    NEAR_DAYS,
    at_odds,
    corrects,
    day_signs,
    figure_signs,
    is_of_old,
    numbers_in,
    tells_elsewhere,
    weigh,
)
from cablegram.linking.denials import DENIAL_WEIGHTS, denial_pairs
from cablegram.linking.judging import MOST as SUREST
from cablegram.linking.judging import asked_in, at_odds_when_read
from cablegram.linking.occurrences import join_reports
from cablegram.linking.propositions import find_propositions
from cablegram.linking.reports import reports_of
from cablegram.linking.tellings import Rarity, pages_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.records import Analysis, TimeExpression
    from cablegram.core.stories import ContradictionKind
    from cablegram.linking.conflicts import Joined, Number
    from cablegram.linking.judging import Judge
    from cablegram.linking.occurrences import Group
    from cablegram.linking.tellings import Page, Telling

    Dated = tuple[Telling, TimeExpression]

# log odds of what was read side by side, of the signs' sum and the model's (ADR 0007); the last has no signs
READ: Final[Mapping[str, Mapping[str, float]]] = {
    "figures": {"any": -0.97, "signs": 0.68, "read": 0.39},
    "days": {"any": -0.79, "signs": 0.6, "read": 0.59},
    "denials": {"any": 0.83, "signs": 0.76, "read": 0.26},
    "disputed": {"any": 0.0, "read": 1.0},  # not fitted: the claims ledger says so already
}
DOUBTFUL: Final = -2.5  # by signs; what weighs less is not read
FIGURE_MARGIN: Final = -0.1  # chosen with the next three on the stories set apart, and on real pages read by a new user
APART_MARGIN: Final = 0.2  # of figures whose sentences tell no event that was joined; archives are full of them
DENIAL_MARGIN: Final = -0.3  # 5 of 8 pairs, 5 of the 34 marked
DAY_MARGIN: Final = 0.0
_NAMED_DAY: Final = re.compile(r"\d|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\b", re.IGNORECASE)
MANY: Final = 12  # pairs of a disputed matter that are read
LAST: Final = "9999"  # later than any day that is read
MOST: Final = 400  # earlier figures or sentences that one is compared with, the latest told first: work stays in line with length


def contradictions(
    analyses: Iterable[Analysis], *, groups: Iterable[Group] = (), judge: Judge | None = None
) -> tuple[Contradiction, ...]:
    """What the documents of one storyline or dossier report in ways that cannot both be right, by the later sentence.

    ``groups`` are reports joined by the event that they tell (:func:`cablegram.linking.occurrences.join_reports`). Copies count as
    their original. The order of ``analyses`` does not matter. ``judge`` (``Model.compare``) reads each pair of sentences that the
    signs leave open side by side; without it figures and days are weighed by their signs, and no denial is looked for but those of
    the claims ledger.
    """
    pages = pages_of(analyses)
    rarity = Rarity.of(pages)
    originals = [p for p in pages if p.original == p.analysis.document.id]
    together = occurrence_of(groups)
    joined = joins(together)
    found = [
        *_figures(originals, joined, rarity, judge),
        *_disputed([p.analysis for p in originals], judge),
        *(_denials(originals, joined, rarity, judge) if judge is not None else ()),
        *_days(originals, joined, rarity, judge),
    ]
    told = {(t.doc.id, t.start): _leads(t, together) for p in originals for t in p.tellings}
    once: dict[tuple[str, frozenset[tuple[str, int]]], Contradiction] = {}
    for c in found:
        one, other = (told.get((s.doc_id, s.start), frozenset()) for s in c.sentences)
        c = replace(c, occurrence=min(one & other, default=None))  # noqa: PLW2901 - what was joined is known only here
        once.setdefault((c.kind, frozenset((s.doc_id, s.start) for s in c.sentences)), c)
    return tuple(sorted(once.values(), key=lambda c: (_place(pages, c.sentences[1]), c.kind, c.id)))


def groups_of(analyses: Iterable[Analysis], *, judge: Judge | None = None) -> tuple[Group, ...]:
    """The reports of some documents joined by the event that they tell."""
    unique = {a.document.id: a for a in analyses}
    ordered = sorted(unique.values(), key=lambda a: (a.document.published or "9999", a.document.id))
    return join_reports([r for a in ordered for r in reports_of(a)], judge=judge)


def _place(pages: Sequence[Page], spot: Passage) -> tuple[int, int]:
    return next(p.place for p in pages if p.analysis.document.id == spot.doc_id), spot.start


def occurrence_of(groups: Iterable[Group]) -> dict[tuple[str, str], str]:
    """For each report (document, event) the first event of its group."""
    return {(r.doc_id, r.event.id): g.reports[0].event.id for g in groups for r in g.reports}


def joins(together: Mapping[tuple[str, str], str]) -> Joined:
    """Whether two sentences tell an event that was joined."""

    def joined(one: Telling, other: Telling) -> bool:
        return bool(_leads(one, together) & _leads(other, together))

    return joined


def _leads(telling: Telling, together: Mapping[tuple[str, str], str]) -> frozenset[str]:
    """The groups of a sentence's events, each by its first event."""
    return frozenset(lead for e in telling.events if (lead := together.get((telling.doc.id, e.id))))


def figure_pairs(pages: Sequence[Page], joined: Joined, rarity: Rarity) -> Iterator[tuple[Number, Number, dict[str, float]]]:
    """The figures of different documents that may contradict each other, the earlier told first, with their signs."""
    known: list[Number] = []
    for page in pages:
        fresh = [n for t in page.tellings for n in numbers_in(t)]
        for number in fresh:
            for one in known[-MOST:]:
                found = figure_signs(one, number, joined=joined, rarity=rarity)
                if found is not None:
                    yield one, number, found
        known += fresh


def weigh_read(kind: str, weight: float, read: float) -> float:
    """The weight of two stretches by their signs, if any, and by what the model makes of their sentences side by side."""
    table = READ[kind]
    return table["any"] + table.get("signs", 0.0) * weight + table["read"] * read


def _read(kind: str, weight: float, pair: tuple[Asked, Asked], *, judge: Judge | None, margin: float = 0.0) -> float:
    """The weight of a pair, read side by side if there is a judge, the signs leave it open and it may come above ``margin``."""
    if judge is None or weight <= DOUBTFUL or weigh_read(kind, weight, SUREST) <= margin:
        return weight
    return weigh_read(kind, weight, at_odds_when_read([pair], judge=judge)[0])


def _figures(pages: Sequence[Page], joined: Joined, rarity: Rarity, judge: Judge | None) -> Iterator[Contradiction]:
    best: dict[tuple[Telling, Telling], tuple[float, Number, Number]] = {}
    for one, other, found in figure_pairs(pages, joined, rarity):
        asked = asked_in(one.telling, [(one.start, one.end)]), asked_in(other.telling, [(other.start, other.end)])
        margin = FIGURE_MARGIN if found.get("one event") else APART_MARGIN
        weight = _read("figures", weigh(found, FIGURE_WEIGHTS), asked, judge=judge, margin=margin)
        key = (one.telling, other.telling)
        if weight > margin and (key not in best or weight > best[key][0]):
            best[key] = (weight, one, other)
    for _, one, other in best.values():
        a, b = one.telling, other.telling
        if tells_elsewhere(b.page, one, beside=b) or tells_elsewhere(a.page, other, beside=a):
            continue
        fix = other.telling if corrects(other.telling) else _correction(one, other, pages)
        words = _words(one.telling, one.start, one.end), _words(other.telling, other.start, other.end)
        why = f"“{words[0].text}” and “{words[1].text}” of the same"
        yield _record("figures", (one.telling, other.telling), words, why, resolved=fix)


def _correction(one: Number, other: Number, pages: Sequence[Page]) -> Telling | None:
    """The first later sentence that corrects a figure of the same kind: it names one of the two values, or their unit."""
    last = other.telling
    for page in pages:
        for telling in page.tellings:
            after = page.place > last.page.place or (page is last.page and telling.n > last.n)
            if not after or not corrects(telling) or is_of_old(telling):
                continue
            told = list(numbers_in(telling))
            same = any(n.low in {one.low, other.low} and n.kind in {one.kind, "other"} for n in told)
            unit = any(n.unit & (one.unit | other.unit) and (n.kind == one.kind) for n in told)
            if (same or unit) and any(not at_odds(n, one) or not at_odds(n, other) or unit for n in told):
                return telling
    return None


def _disputed(analyses: Sequence[Analysis], judge: Judge | None) -> Iterator[Contradiction]:
    """What the claims ledger holds to be disputed: who says so and who denies it, of two documents if there are any.

    Without a judge the first of each, with one those whose sentences contradict each other most, if they may do so at all.
    """
    for made in find_propositions(analyses, judge=judge):
        pairs = [
            (s, t)
            for s in made.sayings
            for t in made.sayings
            if s.side == "for" and t.side == "against" and not (s.passes_on or t.passes_on)
        ]
        if made.status != "disputed" or not pairs:
            continue
        apart = [p for p in pairs if p[0].doc_id != p[1].doc_id] or pairs
        ordered = [sorted(p, key=lambda s: (s.published or LAST, s.doc_id, s.sentence.start)) for p in apart[:MANY]]
        asked = [(Asked(text=a.sentence.text), Asked(text=b.sentence.text)) for a, b in ordered]
        weights = [_read("disputed", 0.0, pair, judge=judge) for pair in asked]
        best = weights.index(max(weights))
        one, other = ordered[best]
        if weights[best] < 0 or one.sentence == other.sentence:
            continue
        key = "|".join(("denial", *(f"{s.content.doc_id}:{s.content.start}" for s in (one, other))))
        yield Contradiction(
            id="contradiction:" + hashlib.sha256(key.encode()).hexdigest()[:20],
            kind="denial",
            occurrence=None,
            words=(one.content, other.content),
            sentences=(one.sentence, other.sentence),
            why=made.why,
        )


def _denials(pages: Sequence[Page], joined: Joined, rarity: Rarity, judge: Judge) -> Iterator[Contradiction]:
    """Each denial with what it contradicts most in each other document."""
    best: dict[tuple[Telling, Page], tuple[float, Telling, Telling]] = {}
    for one, other, denial, found in denial_pairs(pages, joined, rarity):
        weight = _read("denials", weigh(found, DENIAL_WEIGHTS), (asked_in(one), asked_in(other)), judge=judge, margin=DENIAL_MARGIN)
        key = denial, (other if one is denial else one).page
        if weight > DENIAL_MARGIN and (key not in best or weight > best[key][0]):
            best[key] = weight, one, other
    for _, one, other in best.values():
        yield _record("denial", (one, other), (one.passage, other.passage), "one says that it is not so as the other says")


def day_pairs(pages: Sequence[Page], joined: Joined, rarity: Rarity) -> Iterator[tuple[Dated, Dated, dict[str, float]]]:
    """The days of different documents that may be given for one event, the earlier told first, with their signs.

    "Tonight" and "later in the day" give no day: what they are counted from may differ.
    """
    known: dict[str, list[Dated]] = {}  # by the day: only near ones are compared
    for page in pages:
        told = [
            (t, d)
            for t in page.tellings
            for d in t.dates
            if d.earliest and d.earliest == d.latest and d.earliest <= page.published and _NAMED_DAY.search(d.text)
        ]
        for telling, day in told:
            for other in _around(day.earliest or "", known):
                found = day_signs(other, (telling, day), joined=joined, rarity=rarity)
                if found is not None:
                    yield other, (telling, day), found
        for telling, day in told:
            known.setdefault(day.earliest or "", []).append((telling, day))


def _around(day: str, known: Mapping[str, Sequence[Dated]]) -> Iterator[Dated]:
    for away in (*range(-NEAR_DAYS, 0), *range(1, NEAR_DAYS + 1)):
        yield from known.get((date.fromisoformat(day) + timedelta(days=away)).isoformat(), ())[-MOST:]


def _days(pages: Sequence[Page], joined: Joined, rarity: Rarity, judge: Judge | None) -> Iterator[Contradiction]:
    best: dict[tuple[Page, Page], tuple[float, Dated, Dated]] = {}
    for one, other, found in day_pairs(pages, joined, rarity):
        asked = asked_in(one[0], [(one[1].start, one[1].end)]), asked_in(other[0], [(other[1].start, other[1].end)])
        weight, key = _read("days", weigh(found, DAY_WEIGHTS), asked, judge=judge), (one[0].page, other[0].page)
        if weight > DAY_MARGIN and (key not in best or weight > best[key][0]):
            best[key] = (weight, one, other)
    for _, (a, t), (b, u) in best.values():
        words = _words(a, t.start, t.end), _words(b, u.start, u.end)
        yield _record("date", (a, b), words, f"{t.earliest} and {u.earliest}")


def _words(telling: Telling, start: int, end: int) -> Passage:
    text = telling.doc.text[start:end]
    first = start + len(text) - len(text.lstrip())
    last = max(first, start + len(text.rstrip(" \t\n.,;:")))
    return Passage(doc_id=telling.doc.id, start=first, end=last, text=telling.doc.text[first:last])


def _record(
    kind: ContradictionKind,
    tellings: tuple[Telling, Telling],
    words: tuple[Passage, Passage],
    why: str,
    *,
    resolved: Telling | None = None,
) -> Contradiction:
    key = "|".join((kind, *(f"{w.doc_id}:{w.start}" for w in words)))
    return Contradiction(
        id="contradiction:" + hashlib.sha256(key.encode()).hexdigest()[:20],
        kind=kind,
        occurrence=None,
        words=words,
        sentences=(tellings[0].passage, tellings[1].passage),
        why=why,
        resolved=resolved.passage if resolved else None,
        resolved_why="a later sentence corrects it" if resolved else None,
    )
