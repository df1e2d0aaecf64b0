"""How well verdicts on plans, requests, threats and deadlines, and contradictions, fit our annotated stories; fits their weights.

python -m training.verdicts [--files DIR …] [--errors] [--fit] [--cross]

With ``--cross`` a story is read with weights fitted on all stories but its own group: stories that are easily confused with each
other, named by their ``neighbour`` lines, are left out together.

Each story is read by the whole pipeline as one storyline. A verdict is of a marked subject if one of its sentences holds a mark of
it and it is of its kind. It is right if it gives the subject's state and cites the sentence that the mark cites, or a copy's; a
verdict on what is not marked is wrong. A marked subject is settled rightly if its verdicts give its states, all and no other; one
that was not found is not. The errors of the part ``unseen`` are never printed.
A contradiction is right if its two sentences are the marked ones, or copies of them.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

import numpy as np

from cablegram.core.propositions import Passage
from cablegram.linking.agenda import candidates, index_cues, new_date, settle
from cablegram.linking.conflicts import DAY_WEIGHTS, FIGURE_WEIGHTS
from cablegram.linking.contradictions import (
    contradictions,
    day_pairs,
    figure_pairs,
    groups_of,
    joins,
    occurrence_of,
)
from cablegram.linking.openings import find_subjects
from cablegram.linking.settling import WEIGHTS
from cablegram.linking.tellings import Rarity, pages_of
from cablegram.running.pipeline import load_coder
from training.stories import FOLDER, code_story, read_story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import numpy.typing as npt

    from cablegram.core.records import Analysis
    from cablegram.core.stories import Contradiction, Verdict
    from cablegram.linking.agenda import Candidate
    from cablegram.linking.conflicts import Number
    from training.stories import Contradicted, Settled, Story

    Choice = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]

OPEN: Final = frozenset({"open", "lapsed"})
CHANGES: Final = frozenset({"postponed", "cancelled"})
TABLES: Final = (WEIGHTS, FIGURE_WEIGHTS, DAY_WEIGHTS)
PENALTY = 0.5  # on half the squared weights; of the figures, PENALTY_FIGURES
PENALTY_FIGURES = 0.3
STEPS = 800
RATE = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A story with what it was read as."""

    story: Story
    analyses: tuple[Analysis, ...]

    def spots(self, subject: str) -> list[tuple[str, int, int]]:
        """Where the marks of a name stand: document, start, end."""
        return [(f"{self.story.name}/{a.id}", m.start, m.end) for a in self.story.articles for m in a.marks if m.name == subject]

    def quoted(self, where: tuple[str, str]) -> list[tuple[str, int, int]]:
        """Where quoted words stand, in the article that is named and in its copies."""
        at, words = where
        named = next(a for a in self.story.articles if a.id == at)
        root = named.copy_of or named.id
        kin = [a for a in self.story.articles if root in (a.id, a.copy_of)]
        found = [(f"{self.story.name}/{a.id}", a.text.find(words), a.text.find(words) + len(words)) for a in kin]
        spots = [f for f in found if f[1] >= 0]
        if named.text.find(words) < 0:
            message = f"{self.story.name}: not in {at}: {words!r}"
            raise ValueError(message)
        return spots


def holds(passage: Passage, spots: Sequence[tuple[str, int, int]]) -> bool:
    """Whether a passage overlaps one of some stretches."""
    return any(passage.doc_id == doc and passage.start < end and start < passage.end for doc, start, end in spots)


def gold_of(told: Judged) -> dict[tuple[str, str], list[Settled]]:
    """The lines on each marked subject, by kind and name."""
    found: dict[tuple[str, str], list[Settled]] = defaultdict(list)
    for line in told.story.settled:
        found[line.kind, line.subject].append(line)
    return found


def about(passages: Sequence[Passage], kind: str, told: Judged) -> list[str]:
    """The marked subjects of a kind that some sentences open."""
    names = [name for k, name in gold_of(told) if k == kind]
    return [name for name in names if any(holds(p, told.spots(name)) for p in passages)]


def judge(told: Judged) -> tuple[Counter[str], list[str]]:
    """The counts of one story, and its errors in words."""
    count: Counter[str] = Counter()
    errors: list[str] = []
    gold = gold_of(told)
    states: dict[tuple[str, str], list[str]] = defaultdict(list)
    days = max(a.document.published or "" for a in told.analyses)
    for verdict in settle(told.analyses, today=date.fromisoformat(days)):
        names = about([verdict.announced, *verdict.mentions], verdict.settles, told)
        for name in names:
            states[verdict.settles, name].append(verdict.state)
        if verdict.state in OPEN:
            continue
        lines = [line for name in names for line in gold[verdict.settles, name] if line.state == verdict.state]
        cited = [line for line in lines if line.words and verdict.settled and holds(verdict.settled, told.quoted(line.words))]
        count.update(
            {
                f"{verdict.settles} verdicts": 1,
                f"{verdict.settles} verdicts right": bool(cited),
                f"{verdict.settles} verdicts state right": bool(lines),
            }
        )
        if not cited:
            errors.append(f"  VERDICT {told_of(verdict)} {names} {'(other sentence)' if lines else ''}")
    for (kind, name), lines in gold.items():
        wanted = {line.state for line in lines} - {"none"}
        said = set(states.get((kind, name), [])) - OPEN
        right = (kind, name) in states and said == wanted
        count.update({f"{kind} marked": 1, f"{kind} found": (kind, name) in states, f"{kind} settled rightly": right})
        if not right:
            errors.append(
                f"  MARKED {kind} {name} {sorted(wanted)} said {states.get((kind, name))} {[line.words for line in lines]}"
            )
    return count, errors


def told_of(verdict: Verdict) -> str:
    """A verdict on one line."""
    settled = f"{verdict.settled.doc_id} “{verdict.settled.text[:110]}”" if verdict.settled else ""
    opened = f"{verdict.settles} {verdict.doc_id} “{verdict.announced.text[:90]}”"
    return f"{opened} {verdict.state} {verdict.confidence} {settled} [{verdict.why[:60]}]"


def choices(told: Judged) -> Iterator[Choice]:
    """What each decision of a story chooses among, and which choice is right."""
    pages = pages_of(told.analyses)
    rarity = Rarity.of(pages)
    index = index_cues(pages)
    gold = gold_of(told)
    for subject in find_subjects(pages, rarity=rarity):
        names = about([o.telling.passage for o in subject.openings], subject.lead.kind, told)
        lines = [line for name in names for line in gold[subject.lead.kind, name]]
        due = subject.window
        every = candidates(subject, index, due=due, rarity=rarity)
        if subject.lead.kind != "plan":
            yield choice(every, lines, told)
            continue
        changes = [c for c in every if c.cue.state in CHANGES]
        yield choice(changes, lines, told)
        moved = [c for c in changes if right(c, lines, told)]
        if moved and moved[0].cue.state == "postponed":
            due = new_date(moved[0], due) or due
            every = [
                c for c in candidates(subject, index, due=due, rarity=rarity) if c.telling.page.place > moved[0].telling.page.place
            ]
        if not moved or moved[0].cue.state == "postponed":
            yield choice([c for c in every if c.cue.state == "held"], lines, told)


def right(candidate: Candidate, lines: Sequence[Settled], told: Judged) -> bool:
    """Whether a candidate gives the state of a line and stands at its words."""
    same = [line for line in lines if line.state == candidate.cue.state and line.words]
    return any(holds(candidate.telling.passage, told.quoted(line.words)) for line in same if line.words)


def choice(found: Sequence[Candidate], lines: Sequence[Settled], told: Judged) -> Choice:
    """The signs of "nothing settles it" and of each candidate, with 1 for those that are right."""
    hits = [right(c, lines, told) for c in found]
    rows = [[0.0] * len(WEIGHTS), *([c.signs.get(name, 0.0) for name in WEIGHTS] for c in found)]
    return np.array(rows), np.array([not any(hits), *hits], dtype=float)


def judge_contradictions(told: Judged) -> tuple[Counter[str], list[str]]:
    """The counts of one story's contradictions, and the errors in words; one that is found twice counts once as found."""
    count: Counter[str] = Counter()
    errors: list[str] = []
    lines = told.story.contradicted
    hit: set[int] = set()
    for c in contradictions(told.analyses, groups=groups_of(told.analyses)):
        mine = [i for i, line in enumerate(lines) if line.kind == c.kind and cites(c, line, told)]
        hit |= set(mine)
        count.update({f"{c.kind} listed": 1, f"{c.kind} right": bool(mine)})
        if not mine:
            errors.append(f"  LISTED {c.kind} " + " / ".join(f"{s.doc_id} “{s.text[:100]}”" for s in c.sentences) + f" [{c.why}]")
        count.update({"resolved listed": c.resolved is not None})
        if any(lines[i].resolved and c.resolved and holds(c.resolved, told.quoted(lines[i].resolved)) for i in mine):
            count.update({"resolved right": 1})
    for i, line in enumerate(lines):
        count.update({f"{line.kind} marked": 1, f"{line.kind} found": i in hit, "resolved marked": line.resolved is not None})
        if i not in hit:
            errors.append(f"  MISSED {line.kind} {line.one} / {line.other}")
    return count, errors


def cites(c: Contradiction, line: Contradicted, told: Judged) -> bool:
    """Whether a contradiction stands between the two marked passages, in either order."""
    one, other = told.quoted(line.one), told.quoted(line.other)
    a, b = c.sentences
    return (holds(a, one) and holds(b, other)) or (holds(a, other) and holds(b, one))


def conflict_choices(told: Judged) -> tuple[list[Choice], ...]:
    """What each figure and each day of a story chooses among."""
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
    return figures, days


def spot_of(number: Number) -> Passage:
    """Where a figure stands."""
    return Passage(doc_id=number.telling.doc.id, start=number.start, end=number.end, text="")


def _pairs(
    found: Sequence[tuple[tuple[Passage, Passage], Mapping[str, float]]], kind: str, weights: Mapping[str, float], told: Judged
) -> Choice:
    lines = [(told.quoted(x.one), told.quoted(x.other)) for x in told.story.contradicted if x.kind == kind]
    hits = [any((holds(a, x) and holds(b, y)) or (holds(a, y) and holds(b, x)) for x, y in lines) for (a, b), _ in found]
    rows = [[0.0] * len(weights), *([s.get(name, 0.0) for name in weights] for _, s in found)]
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


def read(paths: Sequence[Path]) -> list[Judged]:
    """Story files, read by the pipeline."""
    coder = load_coder()
    stories = [read_story(path) for path in paths]
    return [Judged(story=s, analyses=tuple(c.analysis for c in code_story(s, coder=coder))) for s in stories]


def rates(count: Mapping[str, int]) -> Iterator[str]:
    """The figures in lines for people."""
    for kind in ("plan", "request", "threat", "deadline"):
        told, marked = count[f"{kind} verdicts"], count[f"{kind} marked"]
        yield (
            f"{kind:9} verdicts right {count[f'{kind} verdicts right']}/{told} (state {count[f'{kind} verdicts state right']}), "
            f"settled rightly {count[f'{kind} settled rightly']}/{marked} (found {count[f'{kind} found']})"
        )
    total: Counter[str] = Counter()
    for key, n in count.items():
        total[key.partition(" ")[2]] += n
    yield (
        f"all       verdicts right {total['verdicts right']}/{total['verdicts']} = "
        f"{100 * total['verdicts right'] / max(1, total['verdicts']):.1f} % "
        f"(state {total['verdicts state right']}), settled rightly {total['settled rightly']}/{total['marked']} = "
        f"{100 * total['settled rightly'] / max(1, total['marked']):.1f} % (found {total['found']})"
    )


def conflict_rates(count: Mapping[str, int]) -> Iterator[str]:
    """The figures of the contradictions in lines for people."""
    total: Counter[str] = Counter()
    for kind in ("figures", "denial", "date", "parties"):
        for what in ("listed", "right", "marked", "found"):
            total[what] += count[f"{kind} {what}"]
        right, listed, found, marked = (count[f"{kind} {what}"] for what in ("right", "listed", "found", "marked"))
        yield f"{kind:9} precision {right}/{listed}, recall {found}/{marked}"
    yield (
        f"all       precision {total['right']}/{total['listed']} = {100 * total['right'] / max(1, total['listed']):.1f} %, "
        f"recall {total['found']}/{total['marked']} = {100 * total['found'] / max(1, total['marked']):.1f} %; "
        f"resolved rightly {count['resolved right']} of {count['resolved marked']} marked, {count['resolved listed']} said"
    )


def main() -> None:
    """Score, or fit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, nargs="+", default=[FOLDER / "seen", FOLDER / "more"], metavar="DIR")
    parser.add_argument("--errors", action="store_true", help="not for the part unseen")
    parser.add_argument("--fit", action="store_true")
    parser.add_argument("--cross", action="store_true", help="read each story with weights fitted on the other groups of stories")
    asked = parser.parse_args()
    hidden = any(folder.name == "unseen" for folder in asked.files)
    if hidden and (asked.cross or asked.fit):
        parser.error("the part unseen is only for scoring: give other folders with --fit or --cross")
    told = read([path for folder in asked.files for path in sorted(folder.glob("*.story"))])
    chosen = {t.story.name: choices_of(t) for t in told} if asked.cross or asked.fit else {}
    report(told, errors=asked.errors and not hidden, chosen=chosen if asked.cross else None)
    if asked.fit:
        for table in tables(list(chosen.values())):
            print("\n".join(f'    "{name}": {w:.2f},' for name, w in table.items()), "\n")


def choices_of(told: Judged) -> tuple[list[Choice], ...]:
    """What the decisions of a story choose among: on what settles something, on figures, on days."""
    return list(choices(told)), *conflict_choices(told)


def tables(chosen: Sequence[tuple[list[Choice], ...]]) -> list[dict[str, float]]:
    """The weights fitted on the choices of some stories, as the modules hold them."""
    penalties = (PENALTY, *[PENALTY_FIGURES] * 2)
    found = []
    for n, names in enumerate(TABLES):
        weights = fitted([c for story in chosen for c in story[n]], penalty=penalties[n])
        found.append({name: round(float(w), 2) for name, w in zip(names, weights, strict=True)})
    return found


def groups(stories: Sequence[Story]) -> list[frozenset[str]]:
    """The stories that their ``neighbour`` lines tie together, by name."""
    found = [{s.name} for s in stories]
    for story in stories:
        tied = [g for g in found if g & {story.name, story.neighbour}]
        found = [g for g in found if g not in tied] + [set().union(*tied)]
    return sorted((frozenset(g) for g in found), key=min)


@contextmanager
def weighed(values: Sequence[Mapping[str, float]]) -> Iterator[None]:
    """Read with other weights for a while."""
    with ExitStack() as held:
        for table, given in zip(TABLES, values, strict=True):
            held.enter_context(patch.dict(table, given))  # type: ignore[arg-type]
        yield


def report(told: Sequence[Judged], *, errors: bool, chosen: Mapping[str, tuple[list[Choice], ...]] | None = None) -> None:
    """Print the totals, and the errors where they may be seen; with ``chosen`` each group is read with the others' weights."""
    count: Counter[str] = Counter()
    conflicts: Counter[str] = Counter()
    group = {name: g for g in groups([t.story for t in told]) for name in g}
    fits = {g: tables([c for name, c in chosen.items() if name not in g]) for g in set(group.values())} if chosen else {}
    for one in told:
        with weighed(fits[group[one.story.name]]) if chosen else nullcontext():
            _report_one(one, count, conflicts, errors=errors)
    print("\n".join((*rates(count), *conflict_rates(conflicts))))


def _report_one(one: Judged, count: Counter[str], conflicts: Counter[str], *, errors: bool) -> None:
    for judging, total in ((judge, count), (judge_contradictions, conflicts)):
        found, wrong = judging(one)
        total.update(found)
        if errors:
            print(f"== {one.story.name}", *wrong, sep="\n")


if __name__ == "__main__":
    main()
