"""Measures claims end to end: the whole pipeline on annotated articles against their C lines, and on minimal pairs.

python -m training.claims [--files FILE.ann FILE.tsv …] [--errors]

A claim is found when its cue and the cue of a gold line touch; contents then tell apart several on one cue. Depth 2 means, as
in ``training/claims/README.md``, a cue inside one other claim's content.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.core.records import Document
from cablegram.running.pipeline import Coder, analyze
from training.corpus import read_file
from training.evaluate import f1, overlap
from training.joins import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.records import Analysis, Claim
    from training.corpus import Item

    Offsets = tuple[int, int]

FOLDER = Path(__file__).parent / "claims"
SEEN = (FOLDER / "seen.ann", FOLDER / "pairs_seen.tsv")
ANSWERS = ("denies", "confirms", "withdraws", "declines_to_confirm")
STOP = frozenset("the a an of and mr mrs ms for in on to s".split())
IN_SUBSTANCE = re.compile(r"^# in substance: (\S+) \w+ (\S+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gold:
    """One C line, its offsets counted in the article; ``of`` are the places of the claims that it answers."""

    stance: str
    cue: Offsets
    parts: tuple[Offsets, ...]
    speaker: Offsets | None
    of: tuple[int, ...]  # empty: none in the article
    answers: bool  # whether the line says what it answers, be it "-"
    depth: int  # how many contents hold the cue; "the Journal, citing aides, reported X" holds it once
    inner: tuple[int, ...]  # the claims that hold it in the shortest content


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An article's claims of both sides; ``pairs`` gives the place of the coded claim for that of the gold one."""

    id: str
    text: str
    gold: tuple[Gold, ...]
    said: tuple[Claim, ...]
    pairs: dict[int, int]
    in_substance: frozenset[tuple[int, int]] = frozenset()


@dataclass(slots=True)
class Tally:
    """Counts under the names that :func:`figures` reads, and a line for each error."""

    count: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, name: str, *, right: bool, error: str = "") -> None:
        """Count one trial of ``name``."""
        self.count[name] += 1
        self.count[f"{name}: right"] += right
        if not right and error:
            self.errors.append(f"{name} | {error}")


def gold_of(item: Item) -> tuple[Gold, ...]:
    """The C lines of an article in the order of the file."""
    _, starts = text_of(item)
    lines = [(c, at) for s, at in zip(item.sentences, starts, strict=True) for c in s.claims]
    spans = [{key: [(m.start + at, m.end + at) for m in marks] for key, marks in c.spans.items()} for c, at in lines]
    named: dict[str, list[int]] = defaultdict(list)
    for n, (c, _) in enumerate(lines):
        for name in {c.name, c.same} - {None}:
            named[str(name)].append(n)
    found = []
    for (c, _), mine in zip(lines, spans, strict=True):
        cue = mine["cue"][0]
        holders = [n for n, s in enumerate(spans) if s is not mine and any(a <= cue[0] and cue[1] <= b for a, b in s["content"])]
        least = min((_length(spans[n]["content"]) for n in holders), default=0)
        direct = named.get(c.of or "", [])
        chain = {m for n in direct for name in {lines[n][0].name, lines[n][0].same} - {None} for m in named[str(name)]}
        found.append(
            Gold(
                stance=c.stance,
                cue=cue,
                parts=tuple(mine["content"]),
                speaker=mine["speaker"][0] if "speaker" in mine else None,
                of=tuple(sorted(chain)),
                answers=c.of is not None,
                depth=len({tuple(spans[n]["content"]) for n in holders}),
                inner=tuple(n for n in holders if _length(spans[n]["content"]) == least),
            )
        )
    return tuple(found)


def in_substance(path: Path) -> dict[str, set[tuple[str, str]]]:
    """By article, the names of claims that contradict each other without a word of denying, from the file's comments."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    article = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("## "):
            article = line[3:].split("|")[0].strip()
        elif hit := IN_SUBSTANCE.match(line.strip()):
            found[article].add((hit[1], hit[2]))
    return found


def compare(item: Item, *, coder: Coder, pairs: set[tuple[str, str]]) -> Compared:
    """Code an article and pair its claims with the gold ones, the closest cues and contents first."""
    text, _ = text_of(item)
    return paired(item, said=code(text, doc_id=item.id, published=item.published, coder=coder).claims, pairs=pairs)


def paired(item: Item, *, said: tuple[Claim, ...], pairs: set[tuple[str, str]]) -> Compared:
    """An article's gold claims and the coded ones that stand for them."""
    text, _ = text_of(item)
    gold = gold_of(item)
    near = [
        (_closeness(g, c, text=text), -i, -j)
        for i, g in enumerate(gold)
        for j, c in enumerate(said)
        if overlap(g.cue, _span(c.cue))
    ]
    found: dict[int, int] = {}
    for _, i, j in sorted(near, reverse=True):
        if -i not in found and -j not in found.values():
            found[-i] = -j
    names = {c.name: n for n, c in enumerate(c for s in item.sentences for c in s.claims) if c.name}
    substance = frozenset((names[a], names[b]) for a, b in pairs if a in names and b in names)
    return Compared(id=item.id, text=text, gold=gold, said=said, pairs=found, in_substance=substance)


def code(text: str, *, doc_id: str, published: str | None, coder: Coder) -> Analysis:
    """A text as the whole pipeline reads it."""
    doc = Document(
        id=doc_id,
        input_id=None,
        url=None,
        publisher=None,
        title=None,
        language="en",
        published=published,
        published_from=None,
        text=text,
    )
    return analyze(doc, coder=coder)


def count_article(article: Compared, tally: Tally) -> None:
    """Add an article's claims to the counts."""
    tally.count.update({"gold": len(article.gold), "said": len(article.said), "found": len(article.pairs)})
    back = {j: i for i, j in article.pairs.items()}
    ids = {c.id: back.get(j) for j, c in enumerate(article.said)}
    for i, gold in enumerate(article.gold):
        claim = article.said[article.pairs[i]] if i in article.pairs else None
        where = f"{article.id} | {_around(article.text, gold.cue)}"
        if claim is None:
            tally.errors.append(f"cue missed, {gold.stance} | {where}")
        else:
            _count_words(gold, claim, text=article.text, tally=tally, where=where)
        _count_answer(gold, claim, ids=ids, tally=tally, where=where)
        if gold.depth:
            name = f"nested, depth {gold.depth + 1}"
            tally.add(f"{name}, cue", right=claim is not None)
            right = claim is not None and claim.within is not None and ids.get(claim.within) in gold.inner
            tally.add(name, right=right, error=f"within {claim and claim.within and ids.get(claim.within)}, {gold.inner} | {where}")
    for i, target in article.in_substance:
        linked = i in article.pairs and ids.get(article.said[article.pairs[i]].of_claim or "") == target
        tally.add("in substance, linked", right=linked)
    for j, c in enumerate(article.said):
        if j not in back:
            tally.errors.append(f"cue too many, {c.stance} | {article.id} | {_around(article.text, _span(c.cue))}")


def _count_words(gold: Gold, claim: Claim, *, text: str, tally: Tally, where: str) -> None:
    spans = [_span(p) for p in claim.parts or (claim.content,)]
    true, ours = _words(text, gold.parts), _words(text, spans)
    tally.count.update({"content gold": len(true), "content said": len(ours), "content hit": len(true & ours)})
    tally.add("content exact", right=true == ours, error=f"{[text[a:b] for a, b in spans]} | {where}")
    by, who = [gold.speaker] if gold.speaker else [], [_span(claim.speaker)] if claim.speaker else []
    shared = {text[a:b].lower() for a, b in _words(text, by) & _words(text, who)} - STOP
    same = bool(shared) or _words(text, by) == _words(text, who)
    tally.add("speaker", right=same, error=f"{claim.speaker and claim.speaker.text!r} | {where}")
    tally.add("stance", right=claim.stance == gold.stance, error=f"{gold.stance} read as {claim.stance} | {where}")
    if gold.depth or claim.depth:
        tally.add("depth", right=claim.depth == gold.depth, error=f"{claim.depth}, not {gold.depth} | {where}")


def _count_answer(gold: Gold, claim: Claim | None, *, ids: dict[str, int | None], tally: Tally, where: str) -> None:
    if gold.stance not in ANSWERS:
        if claim and claim.of_claim:
            tally.count["linked, but no answer"] += 1
        return
    found = claim is not None and claim.stance == gold.stance
    name = "denials" if gold.stance == "denies" else "other answers"
    tally.add(f"{name} found", right=found)
    if found and claim and gold.answers:
        linked = ids.get(claim.of_claim) if claim.of_claim else None
        right = linked in gold.of if gold.of else claim.of_claim is None
        tally.add(f"{name} linked right", right=right, error=f"to {linked}, not {gold.of} | {where}")
        if gold.of:
            tally.add(f"{name} linked right, answered in the article", right=right)


def count_pairs(path: Path, tally: Tally, *, coder: Coder) -> None:
    """Add a table of minimal pairs: the stance of the claim at the cue that a row names."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            words, _, ordinal = row["cue"].partition("#")
            hits = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", row["sentence"])]
            cue = hits[int(ordinal or 1) - 1]
            claims = [c for c in code(row["sentence"], doc_id="", published=None, coder=coder).claims if overlap(cue, _span(c.cue))]
            said = next((c.stance for c in sorted(claims, key=lambda c: abs(c.cue.start - cue[0]))), "no claim")
            error = f"{row['stance']} read as {said} | {_around(row['sentence'], cue)}"
            tally.add("minimal pairs", right=said == row["stance"], error=error)


def figures(tally: Tally) -> Iterator[str]:
    """A line for each figure: per cent, and the counts behind it."""
    c = tally.count
    if c["gold"]:
        yield f"{'cue F1':50} {f1(c['found'], c['said'], c['gold']):5.1f}  ({c['found']} of {c['gold']}, {c['said']} coded)"
        yield f"{'content F1 of words':50} {f1(c['content hit'], c['content said'], c['content gold']):5.1f}"
        yield f"{'stance right, of all gold claims':50} {100 * c['stance: right'] / c['gold']:5.1f}"
    for name in sorted(n for n in c if f"{n}: right" in c):
        yield f"{name:50} {100 * c[f'{name}: right'] / c[name]:5.1f}  ({c[f'{name}: right']} of {c[name]})"
    if c["gold"]:
        yield f"{'claims linked that answer nothing':50} {c['linked, but no answer']:5}"


def _span(marked: object) -> Offsets:
    return marked.start, marked.end  # type: ignore[attr-defined]


def _length(parts: Sequence[Offsets]) -> int:
    return sum(b - a for a, b in parts)


def _words(text: str, spans: Sequence[Offsets]) -> set[Offsets]:
    return {(a + m.start(), a + m.end()) for a, b in spans for m in re.finditer(r"\w+", text[a:b])}


def _closeness(gold: Gold, claim: Claim, *, text: str) -> float:
    true, ours = _words(text, gold.parts), _words(text, [_span(p) for p in claim.parts or (claim.content,)])
    cue = min(gold.cue[1], claim.cue.end) - max(gold.cue[0], claim.cue.start)
    return cue / (max(gold.cue[1], claim.cue.end) - min(gold.cue[0], claim.cue.start)) + len(true & ours) / max(1, len(true | ours))


def _around(text: str, cue: Offsets) -> str:
    return f"{text[max(0, cue[0] - 90) : cue[0]]}[[{text[cue[0] : cue[1]]}]]{text[cue[1] : cue[1] + 90]}"


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=Path, nargs="+", default=SEEN)
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--errors", action="store_true", help="print every error; not on files that authors of rules must not read")
    args = parser.parse_args()
    coder = Coder(model=Model(args.model), knowledge=load_knowledge())
    tally = Tally()
    for path in args.files:
        if path.suffix == ".tsv":
            count_pairs(path, tally, coder=coder)
            continue
        substance = in_substance(path)
        for item in read_file(path):
            if len(item.sentences) > 1:
                count_article(compare(item, coder=coder, pairs=substance[item.id]), tally)
    if args.errors:
        print("\n".join(sorted(tally.errors)))
    print("\n".join(figures(tally)))


if __name__ == "__main__":
    main()
