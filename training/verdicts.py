"""How well verdicts on plans, requests, threats and deadlines, and contradictions, fit our annotated stories.

python -m training.verdicts [--files DIR …] [--errors]

The weights are fitted, and stories read with weights fitted on others, by ``training.verdict_weights``.

Each story is read by the whole pipeline as one storyline. A verdict is of a marked subject if one of its sentences holds a mark of
it and it is of its kind. It is right if it gives the subject's state and cites the sentence that the mark cites, or a copy's; a
verdict on what is not marked is wrong. A marked subject is settled rightly if its verdicts give its states, all and no other; one
that was not found is not. The errors of the part ``unseen`` are never printed.
A contradiction is right if its two sentences are the marked ones, or copies of them.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cablegram.linking.agenda import settle
from cablegram.linking.contradictions import (
    contradictions,
    groups_of,
)
from cablegram.running.pipeline import load_coder
from training.pairs import PARTS
from training.stories import FOLDER, code_story, read_story, remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.core.propositions import Passage
    from cablegram.core.records import Analysis
    from cablegram.core.stories import Contradiction, Verdict
    from cablegram.linking.judging import Judge
    from training.stories import Contradicted, Settled, Story

OPEN: Final = frozenset({"open", "lapsed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A story with what it was read as."""

    story: Story
    analyses: tuple[Analysis, ...]
    judge: Judge | None = None

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
    for verdict in settle(told.analyses, today=date.fromisoformat(days), judge=told.judge):
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


def judge_contradictions(told: Judged) -> tuple[Counter[str], list[str]]:
    """The counts of one story's contradictions, and the errors in words; one that is found twice counts once as found."""
    count: Counter[str] = Counter()
    errors: list[str] = []
    lines = told.story.contradicted
    hit: set[int] = set()
    for c in contradictions(told.analyses, groups=groups_of(told.analyses, judge=told.judge), judge=told.judge):
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


def read(paths: Sequence[Path]) -> list[Judged]:
    """Story files, read by the pipeline."""
    coder = load_coder()
    judge = remembered(coder.model)
    stories = [read_story(path) for path in paths]
    return [Judged(story=s, analyses=tuple(c.analysis for c in code_story(s, coder=coder)), judge=judge) for s in stories]


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


def report(told: Sequence[Judged], *, errors: bool) -> None:
    """Print the totals, and the errors where they may be seen."""
    count: Counter[str] = Counter()
    conflicts: Counter[str] = Counter()
    for one in told:
        add(one, count, conflicts, errors=errors)
    print("\n".join((*rates(count), *conflict_rates(conflicts))))


def add(one: Judged, count: Counter[str], conflicts: Counter[str], *, errors: bool) -> None:
    """Add a story's counts to the totals."""
    for judging, total in ((judge, count), (judge_contradictions, conflicts)):
        found, wrong = judging(one)
        total.update(found)
        if errors:
            print(f"== {one.story.name}", *wrong, sep="\n")


def main() -> None:
    """Score."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, nargs="+", default=[FOLDER / part for part in PARTS], metavar="DIR")
    parser.add_argument("--errors", action="store_true", help="not for the part unseen")
    asked = parser.parse_args()
    hidden = any(folder.name == "unseen" for folder in asked.files)
    report(read([path for folder in asked.files for path in sorted(folder.glob("*.story"))]), errors=asked.errors and not hidden)


if __name__ == "__main__":
    main()
