"""Fits the weights by which outcomes and contradictions are told, and prints how well they do on stories left out.

python -m training.verdict_weights [--errors]

The signs are fitted on the stories from which the pair layers have learnt (``training.pairs``), ``READ``, which joins them with
what those layers read, on the stories set apart; the figures are those of the stories set apart.
"""

from __future__ import annotations

import argparse
import json
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

import numpy as np

from cablegram.core.propositions import Passage
from cablegram.linking import contradictions, settling
from cablegram.linking.agenda import CHANGES, index_cues, new_date, read_beside, shortlisted
from cablegram.linking.conflicts import DAY_WEIGHTS, FIGURE_WEIGHTS, weigh
from cablegram.linking.contradictions import DOUBTFUL, day_pairs, figure_pairs, groups_of, joins, occurrence_of
from cablegram.linking.denials import DENIAL_WEIGHTS, denial_pairs
from cablegram.linking.judging import asked_in, at_odds_when_read
from cablegram.linking.openings import find_subjects
from cablegram.linking.settling import WEIGHTS
from cablegram.linking.tellings import Rarity, pages_of
from training.pairs import APART, PARTS
from training.stories import FOLDER
from training.verdicts import Judged, about, gold_of, holds, read, report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from cablegram.linking.agenda import Candidate
    from cablegram.linking.conflicts import Number
    from cablegram.linking.openings import Subject
    from cablegram.linking.tellings import Telling
    from training.stories import Settled

    Stretch = tuple[Telling, int, int]
    Choice = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]

THREE: Final = ("any", "signs", "read")
TABLES: Final = (WEIGHTS, FIGURE_WEIGHTS, DAY_WEIGHTS, DENIAL_WEIGHTS)
PENALTY = 0.5  # on half the squared weights; of the figures, PENALTY_FIGURES; of READ, PENALTY_READ
PENALTY_FIGURES = 0.3
PENALTY_READ = 0.05
STEPS = 800
RATE = 0.05


def choices(told: Judged, *, read: bool = False) -> Iterator[Choice]:
    """What each decision of a story chooses among, and which choice is right; ``read``: among what the model has read."""
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    index = index_cues(pages)
    gold = gold_of(told)
    for subject in find_subjects(pages, rarity=rarity):
        names = about([o.telling.passage for o in subject.openings], subject.lead.kind, told)
        lines = [line for name in names for line in gold[subject.lead.kind, name]]
        due = subject.window
        every = shortlisted(subject, index, due=due, rarity=rarity)
        rows = read_choice if read else choice
        if subject.lead.kind != "plan":
            yield rows(subject, every, lines, told)
            continue
        changes = [c for c in every if c.cue.state in CHANGES]
        yield rows(subject, changes, lines, told)
        moved = [c for c in changes if right(c, lines, told)]
        if moved and moved[0].cue.state == "postponed":
            due = new_date(moved[0], due) or due
            place = moved[0].telling.page.place
            every = [c for c in shortlisted(subject, index, due=due, rarity=rarity) if c.telling.page.place > place]
        if not moved or moved[0].cue.state == "postponed":
            yield rows(subject, [c for c in every if c.cue.state == "held"], lines, told)


def right(candidate: Candidate, lines: Sequence[Settled], told: Judged) -> bool:
    """Whether a candidate gives the state of a line and stands at its words."""
    same = [line for line in lines if line.state == candidate.cue.state and line.words]
    return any(holds(candidate.telling.passage, told.quoted(line.words)) for line in same if line.words)


def choice(_: Subject, found: Sequence[Candidate], lines: Sequence[Settled], told: Judged) -> Choice:
    """The signs of "nothing settles it" and of each candidate, with 1 for those that are right."""
    hits = [right(c, lines, told) for c in found]
    rows = [[0.0] * len(WEIGHTS), *([c.signs.get(name, 0.0) for name in WEIGHTS] for c in found)]
    return np.array(rows), np.array([not any(hits), *hits], dtype=float)


def read_choice(subject: Subject, found: Sequence[Candidate], lines: Sequence[Settled], told: Judged) -> Choice:
    """The same for what ``settling.READ`` weighs: the signs' sum and what the model reads."""
    beside = read_beside(subject, found, judge=told.judge) if told.judge else []
    hits = [right(c, lines, told) for c, _ in beside]
    rows = [[0.0] * 3, *([1.0, c.weight, leaning] for c, leaning in beside)]
    return np.array(rows), np.array([not any(hits), *hits], dtype=float)


def conflict_choices(told: Judged) -> tuple[list[Choice], ...]:
    """What each figure, each day and each denial of a story chooses among."""
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    originals = [p for p in pages if p.original == p.analysis.document.id]
    joined = joins(occurrence_of(groups_of(told.analyses)))
    figures = []
    for one, other, found in figure_pairs(originals, joined, rarity):
        figures.append(_pairs([((spot_of(one), spot_of(other)), found)], "figures", FIGURE_WEIGHTS, told))
    days = []
    for one, other, found in day_pairs(originals, joined, rarity):
        spots = tuple(Passage(doc_id=t.doc.id, start=d.start, end=d.end, text="") for t, d in (one, other))
        days.append(_pairs([((spots[0], spots[1]), found)], "date", DAY_WEIGHTS, told))
    denials = [
        _pairs([((one.passage, other.passage), found)], "denial", DENIAL_WEIGHTS, told)
        for one, other, _, found in denial_pairs(originals, joined, rarity)
    ]
    return figures, days, denials


def spot_of(number: Number) -> Passage:
    """Where a figure stands."""
    return Passage(doc_id=number.telling.doc.id, start=number.start, end=number.end, text="")


def _pairs(
    found: Sequence[tuple[tuple[Passage, Passage], Mapping[str, float]]], kind: str, weights: Iterable[str], told: Judged
) -> Choice:
    lines = [(told.quoted(x.one), told.quoted(x.other)) for x in told.story.contradicted if x.kind == kind]
    hits = [any((holds(a, x) and holds(b, y)) or (holds(a, y) and holds(b, x)) for x, y in lines) for (a, b), _ in found]
    names = list(weights)
    rows = [[0.0] * len(names), *([s.get(name, 0.0) for name in names] for _, s in found)]
    return np.array(rows), np.array([not any(hits), *hits], dtype=float)


def fitted(found: Sequence[Choice], *, penalty: float = PENALTY) -> npt.NDArray[np.float64]:
    """The weights that make the right choices likeliest, with a penalty on large ones, by gradient steps with momentum."""
    weights = np.zeros(found[0][0].shape[1])
    ones = [(rows[1], hits[1]) for rows, hits in found if len(rows) == 2]  # one candidate or none: together, which is faster
    single = np.array([row for row, _ in ones]).reshape(len(ones), len(weights))
    hit_one = np.array([hit for _, hit in ones])
    found = [choice for choice in found if len(choice[0]) > 2]
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        slope = penalty * weights - single.T @ (hit_one - 1 / (1 + np.exp(-single @ weights)))
        for rows, hit in found:
            chance = np.exp(rows @ weights - (rows @ weights).max())
            slope -= rows.T @ (chance * hit / (chance @ hit) - chance / chance.sum())
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def choices_of(told: Judged) -> tuple[list[Choice], ...]:
    """What the decisions of a story choose among: on what settles something, on figures, on days, on denials."""
    return list(choices(told)), *conflict_choices(told)


def tables(chosen: Sequence[tuple[list[Choice], ...]]) -> list[dict[str, float]]:
    """The weights fitted on the choices of some stories, as the modules hold them."""
    penalties = (PENALTY, *[PENALTY_FIGURES] * 3)
    found = []
    for n, names in enumerate(TABLES):
        weights = fitted([c for story in chosen for c in story[n]], penalty=penalties[n])
        found.append({name: round(float(w), 2) for name, w in zip(names, weights, strict=True)})
    return found


@contextmanager
def weighed(values: Sequence[Mapping[str, float]]) -> Iterator[None]:
    """Read with other weights for a while."""
    with ExitStack() as held:
        for table, given in zip(TABLES, values, strict=True):
            held.enter_context(patch.dict(table, given))  # type: ignore[arg-type]
        yield


def read_figures(told: Judged) -> tuple[list[Choice], ...]:
    """What ``contradictions.READ`` weighs of a story's figures, days and denials: the signs' sum and what the model reads."""
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    originals = [p for p in pages if p.original == p.analysis.document.id]
    joined = joins(occurrence_of(groups_of(told.analyses, judge=told.judge)))
    figures = [
        _read_pair(
            told,
            "figures",
            (one.telling, one.start, one.end),
            (other.telling, other.start, other.end),
            signs=weigh(found, FIGURE_WEIGHTS),
        )
        for one, other, found in figure_pairs(originals, joined, rarity)
        if weigh(found, FIGURE_WEIGHTS) > DOUBTFUL
    ]
    days = [
        _read_pair(told, "date", (t, d.start, d.end), (u, e.start, e.end), signs=weigh(found, DAY_WEIGHTS))
        for (t, d), (u, e), found in day_pairs(originals, joined, rarity)
        if weigh(found, DAY_WEIGHTS) > DOUBTFUL
    ]
    denials = [
        _read_pair(told, "denial", *((t, t.passage.start, t.passage.end) for t in (one, other)), signs=weigh(found, DENIAL_WEIGHTS))
        for one, other, _, found in denial_pairs(originals, joined, rarity)
        if weigh(found, DENIAL_WEIGHTS) > DOUBTFUL
    ]
    return figures, days, denials


def _read_pair(told: Judged, kind: str, one: Stretch, other: Stretch, *, signs: float) -> Choice:
    spots = [Passage(doc_id=t.doc.id, start=a, end=b, text="") for t, a, b in (one, other)]
    asked = [asked_in(t, [(a, b)] if kind != "denial" else ()) for t, a, b in (one, other)]
    (read,) = at_odds_when_read([(asked[0], asked[1])], judge=told.judge) if told.judge else (0.0,)
    return _pairs([((spots[0], spots[1]), {"any": 1.0, "signs": signs, "read": read})], kind, THREE, told)


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="of the stories set apart")
    asked = parser.parse_args()
    told = read([path for part in PARTS for path in sorted((FOLDER / part).glob("*.story"))])
    apart = read(sorted((FOLDER / APART).glob("*.story")))
    print("as packaged")
    report(apart, errors=asked.errors)
    fits = tables([choices_of(one) for one in told])
    with weighed(fits):
        joins_ = [fitted([c for one in apart for c in choices(one, read=True)], penalty=PENALTY_READ)]
        joins_ += [fitted([c for one in apart for c in read_figures(one)[n]], penalty=PENALTY_READ) for n in (0, 1, 2)]
        found = [dict(zip(THREE, (round(float(w), 2) for w in weights), strict=True)) for weights in joins_]
        print("settling.READ, contradictions.READ figures, days, denials:", json.dumps(found))
        values = {**contradictions.READ, "figures": found[1], "days": found[2], "denials": found[3]}
        with patch.object(settling, "READ", found[0]), patch.object(contradictions, "READ", values):
            report(apart, errors=False)
    for table in fits:
        print("\n".join(f'    "{name}": {w:.2f},' for name, w in table.items()), "\n")


if __name__ == "__main__":
    main()
