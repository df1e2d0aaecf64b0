"""Pairs of sentences that the pipeline itself would read side by side in our stories, with the right answers.

Drawn at random, most pairs are easy; these are what the signs leave open: reports that may be one event, sentences that may settle
an opening, figures, days and denials that may contradict each other (hard negatives). ``training.pairs --mined`` learns from them.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from cablegram.linking import sameness
from cablegram.linking.agenda import SHORTLIST, index_cues, shortlisted
from cablegram.linking.conflicts import DAY_WEIGHTS, FIGURE_WEIGHTS, weigh
from cablegram.linking.contradictions import DOUBTFUL, day_pairs, figure_pairs, groups_of, joins, occurrence_of
from cablegram.linking.denials import DENIAL_WEIGHTS, denial_pairs
from cablegram.linking.judging import asked_in, asked_of_report
from cablegram.linking.openings import find_subjects
from cablegram.linking.reports import Facts, reports_of
from cablegram.linking.tellings import Rarity, pages_of
from training.occurrences import compared
from training.pairs import PARTS, Example
from training.stories import coded_ledgers, mentions, read_stories
from training.verdict_weights import right, spot_of
from training.verdicts import Judged, about, gold_of, holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.propositions import Passage
    from cablegram.linking.tellings import Telling
    from training.stories import Coded, Story


def mined(ledger: Sequence[Coded], stories: Sequence[Story]) -> Iterator[Example]:
    """The examples of the coded articles of some stories that are easily confused."""
    yield from _same(ledger)
    for story in stories:
        told = Judged(story=story, analyses=tuple(c.analysis for c in ledger if c.story == story.name))
        yield from _settles(told)
        yield from _contradicts(told)


def all_mined() -> list[Example]:
    """Those of all stories from which the pair layers may learn, coded by the packaged model."""
    stories = {s.name: s for part in PARTS for s in read_stories(part)}
    found = [
        e
        for part in PARTS
        for ledger in coded_ledgers(part)
        for e in mined(ledger, [stories[name] for name in dict.fromkeys(c.story for c in ledger)])
    ]
    return list(dict.fromkeys(found))


def _same(ledger: Sequence[Coded]) -> Iterator[Example]:
    facts = {(r.doc_id, r.event.id): Facts(r) for c in ledger for r in reports_of(c.analysis)}
    told = [(doc, name, event) for doc, name, event in mentions(ledger) if event is not None]
    for (doc, name, event), (doc2, name2, event2) in combinations(told, 2):
        one, other = facts[doc, event], facts[doc2, event2]
        if doc == doc2 or one.report.sentence == other.report.sentence or not compared(one, other):
            continue
        if sameness.weigh(sameness.signs(one, other)) > sameness.ASKED:
            first, second = sorted(
                (one.report, other.report), key=lambda r: (r.published or "9999", r.doc_id, r.event.trigger.start)
            )
            answer = "same" if name == name2 else "other"
            yield Example(task="same", one=asked_of_report(first), other=asked_of_report(second), answer=answer)


def _settles(told: Judged) -> Iterator[Example]:
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    index = index_cues(pages)
    gold = gold_of(told)
    for subject in find_subjects(pages, rarity=rarity):
        names = about([o.telling.passage for o in subject.openings], subject.lead.kind, told)
        lines = [line for name in names for line in gold[subject.lead.kind, name]]
        opening = asked_in(subject.lead.telling, [subject.lead.act])
        found = shortlisted(subject, index, due=subject.window, rarity=rarity)
        answers: dict[Telling, str] = {}  # one for a sentence, of whose cues one may be right
        for candidate in sorted(found, key=lambda c: c.order)[:SHORTLIST]:
            fits = right(candidate, lines, told)
            if fits or candidate.telling not in answers:
                answers[candidate.telling] = candidate.cue.state if fits else "none"
        for telling, answer in answers.items():
            yield Example(task="settles", one=opening, other=asked_in(telling), answer=answer)


def _contradicts(told: Judged) -> Iterator[Example]:
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    originals = [p for p in pages if p.original == p.analysis.document.id]
    joined = joins(occurrence_of(groups_of(told.analyses)))
    for one, other, found in figure_pairs(originals, joined, rarity):
        if weigh(found, FIGURE_WEIGHTS) > DOUBTFUL:
            spans = [(n.telling, (n.start, n.end)) for n in (one, other)]
            yield _pair(spans, answer=_cited(told, "figures", spot_of(one), spot_of(other)))
    for (t, d), (u, e), found in day_pairs(originals, joined, rarity):
        if weigh(found, DAY_WEIGHTS) > DOUBTFUL:
            hits = t.passage, u.passage
            yield _pair([(t, (d.start, d.end)), (u, (e.start, e.end))], answer=_cited(told, "date", *hits))
    for first, second, _, found in denial_pairs(originals, joined, rarity):
        if weigh(found, DENIAL_WEIGHTS) <= DOUBTFUL:
            continue
        answer = _cited(told, "denial", first.passage, second.passage)
        yield Example(task="contradicts", one=asked_in(first), other=asked_in(second), answer=answer)


def _pair(spans: Sequence[tuple[Telling, tuple[int, int]]], *, answer: str) -> Example:
    one, other = (asked_in(telling, [span]) for telling, span in spans)
    return Example(task="contradicts", one=one, other=other, answer=answer)


def _cited(told: Judged, kind: str, one: Passage, other: Passage) -> str:
    """Whether a marked contradiction stands between two stretches."""
    lines = [(told.quoted(x.one), told.quoted(x.other)) for x in told.story.contradicted if x.kind == kind]
    hit = any((holds(one, a) and holds(other, b)) or (holds(one, b) and holds(other, a)) for a, b in lines)
    return "yes" if hit else "no"
