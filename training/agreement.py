"""Compares blind second annotations with the first ones, layer by layer.

    python -m training.agreement training/twice/second/*.ann --corpus training/twice/first [--disagreements FILE.md]

The items of the second files have the ids and S lines of items in the folder that `--corpus` names. Spans agree when they
overlap, one to one; labels and roles are compared on the triggers and cues that both have. Where neither reading is the truth,
F1 is symmetric.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from training.corpus import (
    CORPUS,
    AnnotatedSentence,
    AnnotationError,
    ClaimLine,
    EventLine,
    Item,
    Marked,
    chains,
    read_corpus,
    read_file,
)
from training.evaluate import ROLES, f1, overlap, span_of, tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NOTHING = "–"
MEASURES = {"context": "F1", "content": "token F1", "coreference": "F1 of pairs"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One disagreement, for the one who settles it."""

    where: str
    text: str
    first: str
    second: str


@dataclass(slots=True)
class Tally:
    """What two readings share, by layer: pairs of labels; numbers of spans (shared, first, second); disagreements."""

    labels: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    spans: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    differences: dict[str, list[Difference]] = field(default_factory=lambda: defaultdict(list))

    def add_spans(self, layer: str, *, shared: int, first: int, second: int) -> None:
        """Count spans of a layer."""
        self.spans[layer].update(shared=shared, first=first, second=second)

    def differ(self, layer: str, sent: AnnotatedSentence, *, first: str, second: str) -> None:
        """Keep a disagreement."""
        self.differences[layer].append(Difference(where=sent.where, text=sent.text, first=first, second=second))

    def add_labels(self, layer: str, sent: AnnotatedSentence, *, about: Marked, pair: tuple[str, str]) -> None:
        """Count a pair of labels, and keep it when it differs."""
        self.labels[layer].append(pair)
        if pair[0] != pair[1]:
            self.differ(layer, sent, first=f"{about.text!r} {pair[0]}", second=f"{about.text!r} {pair[1]}")


def align(first: Sequence[Marked], second: Sequence[Marked]) -> list[tuple[int, int]]:
    """Indices of the spans that overlap, one to one, those that share most first."""
    found = sorted(
        (max(a.start, b.start) - min(a.end, b.end), i, j)
        for i, a in enumerate(first)
        for j, b in enumerate(second)
        if overlap(span_of(a), span_of(b))
    )
    pairs: list[tuple[int, int]] = []
    for _, i, j in found:
        if all(i != x and j != y for x, y in pairs):
            pairs.append((i, j))
    return sorted(pairs)


def kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Cohen's kappa; ``None`` when chance alone would agree always, so that nothing can be said."""
    if not pairs:
        return None
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[name] * right[name] for name in left) / len(pairs) ** 2
    same = sum(a == b for a, b in pairs) / len(pairs)
    return (same - chance) / (1 - chance) if chance < 1 else None


def compare(tally: Tally, first: AnnotatedSentence, second: AnnotatedSentence) -> None:
    """Add one sentence's events and claims to the tally."""
    tally.labels["sentence with or without an event"].append((str(bool(first.events)), str(bool(second.events))))
    _events(tally, first, second)
    _claims(tally, first, second)


def _events(tally: Tally, sent: AnnotatedSentence, second: AnnotatedSentence) -> None:
    mine, yours = [e.spans["trigger"][0] for e in sent.events], [e.spans["trigger"][0] for e in second.events]
    pairs = align(mine, yours)
    tally.add_spans("trigger", shared=len(pairs), first=len(mine), second=len(yours))
    same = sum(sent.events[i].kind == second.events[j].kind for i, j in pairs)
    tally.add_spans("trigger and type", shared=same, first=len(mine), second=len(yours))
    for i in sorted({*range(len(mine))} - {i for i, _ in pairs}):
        tally.differ("trigger", sent, first=_told(sent.events[i]), second=NOTHING)
    for j in sorted({*range(len(yours))} - {j for _, j in pairs}):
        tally.differ("trigger", sent, first=NOTHING, second=_told(second.events[j]))
    for i, j in pairs:
        _event(tally, sent, first=sent.events[i], second=second.events[j])


def _told(event: EventLine) -> str:
    return f"{event.spans['trigger'][0].text!r} {event.kind} {event.status}"


def _event(tally: Tally, sent: AnnotatedSentence, *, first: EventLine, second: EventLine) -> None:
    trigger = first.spans["trigger"][0]
    tally.add_labels("type", sent, about=trigger, pair=(first.kind, second.kind))
    tally.add_labels("status", sent, about=trigger, pair=(first.status, second.status))
    modes = (f"{first.kind}/{first.mode or 'none'}", f"{second.kind}/{second.mode or 'none'}")
    tally.labels["mode"].append(modes)
    if first.kind == second.kind:  # under two types the modes cannot agree, and the type's disagreement says it all
        tally.add_labels("mode, type agreed", sent, about=trigger, pair=modes)
    left, right = set(first.contexts), set(second.contexts)
    tally.add_spans("context", shared=len(left & right), first=len(left), second=len(right))
    if left != right:
        told = [f"{trigger.text!r} {' '.join(sorted(some)) or NOTHING}" for some in (left, right)]
        tally.differ("context", sent, first=told[0], second=told[1])
    for role in ROLES:
        _parts(tally, role, sent, about=trigger, values=(first.spans.get(role, ()), second.spans.get(role, ())))


def _parts(
    tally: Tally, layer: str, sent: AnnotatedSentence, *, about: Marked, values: tuple[Sequence[Marked], Sequence[Marked]]
) -> None:
    mine, yours = values
    exact = {span_of(m) for m in mine} & {span_of(m) for m in yours}
    tally.add_spans(layer, shared=len(align(mine, yours)), first=len(mine), second=len(yours))
    tally.add_spans(layer + " exact", shared=len(exact), first=len(mine), second=len(yours))
    if len(exact) < max(len(mine), len(yours)):
        told = [f"{about.text!r} {' ; '.join(m.text for m in some) or NOTHING}" for some in values]
        tally.differ(layer, sent, first=told[0], second=told[1])


def _claims(tally: Tally, sent: AnnotatedSentence, second: AnnotatedSentence) -> None:
    mine, yours = [c.spans["cue"][0] for c in sent.claims], [c.spans["cue"][0] for c in second.claims]
    pairs = align(mine, yours)
    tally.add_spans("cue", shared=len(pairs), first=len(mine), second=len(yours))
    for i in sorted({*range(len(mine))} - {i for i, _ in pairs}):
        tally.differ("cue", sent, first=f"{mine[i].text!r} {sent.claims[i].stance}", second=NOTHING)
    for j in sorted({*range(len(yours))} - {j for _, j in pairs}):
        tally.differ("cue", sent, first=NOTHING, second=f"{yours[j].text!r} {second.claims[j].stance}")
    for i, j in pairs:
        _claim(tally, sent, first=sent.claims[i], second=second.claims[j])


def _claim(tally: Tally, sent: AnnotatedSentence, *, first: ClaimLine, second: ClaimLine) -> None:
    cue = first.spans["cue"][0]
    tally.add_labels("stance", sent, about=cue, pair=(first.stance, second.stance))
    _parts(tally, "speaker", sent, about=cue, values=(first.spans.get("speaker", ()), second.spans.get("speaker", ())))
    left, right = (tokens_of([span_of(m) for m in c.spans["content"]], sent.text) for c in (first, second))
    tally.add_spans("content", shared=len(left & right), first=len(left), second=len(right))
    if left != right:
        told = [f"{cue.text!r} {' ; '.join(m.text for m in c.spans['content'])}" for c in (first, second)]
        tally.differ("content", sent, first=told[0], second=told[1])


def compare_chains(tally: Tally, first: Item, second: Item) -> None:
    """Add an article's coreference: the pairs of shared events that each reading holds to be one."""
    shared: list[tuple[AnnotatedSentence, Marked, int, int]] = []
    for one, two, mine, yours in zip(first.sentences, second.sentences, chains(first), chains(second), strict=True):
        triggers = [e.spans["trigger"][0] for e in one.events]
        pairs = align(triggers, [e.spans["trigger"][0] for e in two.events])
        shared += [(one, triggers[i], mine[i], yours[j]) for i, j in pairs]
    for (sent, a, mine_a, yours_a), (later, b, mine_b, yours_b) in combinations(shared, 2):
        left, right = mine_a == mine_b, yours_a == yours_b
        tally.add_spans("coreference", shared=left and right, first=left, second=right)
        if left != right:
            both = AnnotatedSentence(sent.text if sent is later else f"{sent.text} […] {later.text}", sent.where)
            told = [f"{a.text!r} and {b.text!r} are {'one event' if same else 'two'}" for same in (left, right)]
            tally.differ("coreference", both, first=told[0], second=told[1])


def compare_all(first: Iterable[Item], second: Iterable[Item], *, folder: Path) -> Tally:
    """Compare each item of ``second`` with its namesake; raises AnnotationError when there is none, or its sentences differ.

    ``folder`` holds the first annotations; the errors name it.
    """
    tally, known = Tally(), {i.id: i for i in first}
    for item in second:
        mine = known.get(item.id)
        if mine is None or [s.text for s in mine.sentences] != [s.text for s in item.sentences]:
            where = item.sentences[0].where if item.sentences else "an empty item"
            told = f"stands in no file of {folder}" if mine is None else f"has other S lines in {folder}; copy them exactly"
            msg = f"{where}: item {item.id!r} {told}"
            raise AnnotationError(msg)
        for one, two in zip(mine.sentences, item.sentences, strict=True):
            compare(tally, one, two)
        if len(item.sentences) > 1:
            compare_chains(tally, mine, item)
    return tally


def table(tally: Tally) -> str:
    """All figures as a Markdown table."""
    lines = ["| layer | measure | agreement | kappa | cases |", "|---|---|---|---|---|"]
    for layer, pairs in tally.labels.items():
        chance = kappa(pairs)
        share = 100 * sum(a == b for a, b in pairs) / len(pairs)
        lines.append(f"| {layer} | accuracy | {share:.1f} | {NOTHING if chance is None else f'{chance:.2f}'} | {len(pairs)} |")
    for layer, n in tally.spans.items():
        figure = f1(n["shared"], n["second"], n["first"])
        measure = MEASURES.get(layer, "exact F1" if layer.endswith("exact") else "overlap F1")
        shown = f"{figure:.1f}" if n["first"] + n["second"] else NOTHING
        lines.append(f"| {layer.removesuffix(' exact')} | {measure} | {shown} | {NOTHING} | {n['first']:,} and {n['second']:,} |")
    return "\n".join(lines)


def listing(tally: Tally) -> str:
    """All disagreements by layer, for reading."""
    parts = ["# Disagreements of two annotators\n"]
    for layer, some in tally.differences.items():
        parts.append(f"## {layer} ({len(some)})\n")
        parts += [f"{d.where}: {d.text}\n\n- first: {d.first}\n- second: {d.second}\n" for d in some]
    return "\n".join(parts)


def main() -> int:
    """Print the table, and write the disagreements."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="folder of the first annotations")
    parser.add_argument("--disagreements", type=Path, help="Markdown file for the one who settles them")
    args = parser.parse_args()
    errors: list[str] = []  # a writer may be at work on files that nobody annotates twice: told, but no reason to stop
    first = read_corpus(args.corpus, errors=errors)
    sys.stderr.write("".join(f"left out: {error}\n" for error in errors))
    try:
        second = [i for path in args.files for i in read_file(path)]
        tally = compare_all(first, second, folder=args.corpus)
    except AnnotationError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    print(f"{len(second)} items, {sum(len(i.sentences) for i in second)} sentences annotated twice\n\n{table(tally)}")
    if args.disagreements:
        args.disagreements.write_text(listing(tally), "utf-8")
        print(f"\n{sum(map(len, tally.differences.values()))} disagreements in {args.disagreements}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
