"""Fits the weights by which ``coding/answers.py`` links an answer to what it answers, and prints them with what they link right.

python -m training.answers

For each answer a choice among the claims that it may be about and "nothing in the article", fitted by maximum likelihood with a
penalty on large weights. It learns from half of the corpus files whose C lines bear `of:`, and from the seen articles; the other
half is there to check the weights on (the choice of signs has seen it, ADR 0033).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cablegram.coding.answers import ANSWERS, WEIGHTS, Article, candidates, in_noun, rarities, read_told, signs
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.running.pipeline import Coder
from training.claims import FOLDER, code, paired
from training.corpus import CORPUS, read_file
from training.joins import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy.typing as npt

    from training.corpus import Item

    Choice = tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]  # signs of "none" and of each claim; 1 for the right ones

SERIES = ("qae", "qca", "qea", "sax", "art", "arx")
TUNED_ON = (FOLDER / "seen.ann", *(CORPUS / f"{series}-{n}.ann" for series in SERIES for n in (1, 3)))
CHECKED_ON = tuple(p for series in SERIES for n in (2, 4) if (p := CORPUS / f"{series}-{n}.ann").exists())
PENALTY = 0.7  # on half the squared weights; 0.3 and 1.5 link as many right
STEPS = 3000
RATE = 0.02


def choices(item: Item, *, coder: Coder) -> Iterator[Choice]:
    """What each of an article's answers may be about."""
    text, _ = text_of(item)
    read = code(text, doc_id=item.id, published=item.published, coder=coder)
    both = paired(item, said=read.claims, pairs=set())
    back = {both.said[j].id: both.gold[i] for i, j in both.pairs.items()}
    place = {both.said[j].id: i for i, j in both.pairs.items()}
    told = read_told(
        read.claims,
        sentences=[next(n for n, s in enumerate(read.sentences) if s.start <= c.cue.start < s.end) for c in read.claims],
        text=text,
        countries=[(m.start, m.end, a.country) for a in read.actors if a.country for m in a.mentions],
    )
    article = Article(told=told, rarity=rarities(told), by_id={c.id: c for c in read.claims})
    for one in told:
        gold = back.get(one.claim.id)
        said = gold and gold.answers and gold.stance in ANSWERS and gold.stance == one.claim.stance
        if gold is None or not said or in_noun(one, article=article):
            continue
        found = candidates(one, article=article)
        signed = [signs(one, o, nth=n, article=article) for n, o in enumerate(found)]
        right = [place.get(o.claim.id) in gold.of for o in found]
        if bool(gold.of) == any(right):  # else the claim that it answers was not found
            rows = [[0.0] * len(WEIGHTS), *([s.get(name, 0.0) for name in WEIGHTS] for s in signed)]
            yield np.array(rows), np.array([not gold.of, *right], dtype=float)


def choices_in(paths: Sequence[Path], *, coder: Coder) -> list[Choice]:
    """Those of the articles of files."""
    return [c for p in paths for i in read_file(p) if len(i.sentences) > 1 for c in choices(i, coder=coder)]


def fitted(found: Sequence[Choice]) -> npt.NDArray[np.float64]:
    """The weights that make the right choices likeliest, by gradient steps with momentum."""
    weights = np.zeros(len(WEIGHTS))
    mean, square = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        slope = PENALTY * weights
        for rows, right in found:
            chance = np.exp(rows @ weights - (rows @ weights).max())
            slope -= rows.T @ (chance * right / (chance @ right) - chance / chance.sum())
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def share_right(found: Sequence[Choice], weights: npt.NDArray[np.float64]) -> str:
    """How many choices fall on a right option."""
    right = sum(bool(r[np.argmax(rows @ weights)]) for rows, r in found)
    return f"{right} of {len(found)} right"


def main() -> None:
    """Fit and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    coder = Coder(model=Model(parser.parse_args().model), knowledge=load_knowledge())
    tuned, checked = (choices_in(paths, coder=coder) for paths in (TUNED_ON, CHECKED_ON))
    weights = fitted(tuned)
    print("\n".join(f"{name:24} {w:6.2f}" for name, w in zip(WEIGHTS, weights, strict=True)))
    print(f"tuned on: {share_right(tuned, weights)}; checked on: {share_right(checked, weights)}")


if __name__ == "__main__":
    main()
