"""Fits the weights by which ``coding/answers.py`` links an answer to what it answers, and prints them with what they link right.

python -m training.answers

For each answer a choice among the claims that it may be about and "nothing in the article", fitted by maximum likelihood with a
penalty on large weights, on the corpus files whose C lines bear `of:` and on the seen articles on claims. A
fifth of the articles is set apart, on which what is linked right is counted (the choice of signs has seen some of them, ADR 0033).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from cablegram.coding.answers import ANSWERS, WEIGHTS, candidates, in_noun, is_tied, read_article, signs
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.model import Model
from cablegram.running.pipeline import Coder
from training.claims import code, paired
from training.corpus import read_file
from training.joins import text_of
from training.pairs import files, is_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from training.corpus import Item

    Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An answer: the signs of "none" and of each claim that it may be about, (claims + 1, signs), and 1 for the right ones."""

    kind: str
    signs: Floats
    right: Floats
    allowed: npt.NDArray[np.bool_]


PENALTY = 1.0  # on half the squared weights; 0.7 and 1.5 link as many right
STEPS = 800
RATE = 0.04


def choices(item: Item, *, coder: Coder) -> Iterator[Choice]:
    """What each of an article's answers may be about."""
    text, _ = text_of(item)
    read = code(text, doc_id=item.id, published=item.published, coder=coder)
    both = paired(item, said=read.claims, pairs=set())
    back = {both.said[j].id: both.gold[i] for i, j in both.pairs.items()}
    place = {both.said[j].id: i for i, j in both.pairs.items()}
    article = read_article(
        read.claims,
        numbers=[next(n for n, s in enumerate(read.sentences) if s.start <= c.cue.start < s.end) for c in read.claims],
        sentences=read.sentences,
        text=text,
        countries=[(m.start, m.end, a.country) for a in read.actors if a.country for m in a.mentions],
        embed=coder.model.embed_spans,
    )
    for one in article.told:
        gold = back.get(one.claim.id)
        said = gold and gold.answers and gold.stance in ANSWERS and gold.stance == one.claim.stance
        if gold is None or not said or in_noun(one, article=article):
            continue
        found = candidates(one, article=article)
        signed = [signs(one, o, nth=n, article=article) for n, o in enumerate(found)]
        right = [place.get(o.claim.id) in gold.of for o in found]
        yield Choice(
            kind=("denials" if gold.stance == "denies" else "other answers")
            + (", answered in the article" if gold.of else ", not"),
            signs=np.array([[0.0] * len(WEIGHTS), *([s.get(name, 0.0) for name in WEIGHTS] for s in signed)]),
            right=np.array([not gold.of, *right], dtype=float),
            allowed=np.array([True, *(is_tied(one, s) for s in signed)]),
        )


def fitted(found: Sequence[tuple[Floats, Floats]]) -> Floats:
    """The weights that make the right choices likeliest, by gradient steps with momentum; one with no right option says nothing."""
    found = [(signs, right) for signs, right in found if right.any()]
    many = found[0][0].shape[1]
    most = max(len(right) for _, right in found)
    rows, hits = np.zeros((len(found), most, many)), np.zeros((len(found), most))
    out = np.full((len(found), most), -1e9)  # added to the scores of places beyond a choice's claims
    for n, (table, right) in enumerate(found):
        rows[n, : len(right)], hits[n, : len(right)], out[n, : len(right)] = table, right, 0.0
    weights, mean, square = (np.zeros(many) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = rows @ weights + out
        chance = np.exp(scores - scores.max(1, keepdims=True))
        chance /= chance.sum(1, keepdims=True)
        true = chance * hits
        slope = PENALTY * weights - ((true / true.sum(1, keepdims=True) - chance)[:, :, None] * rows).sum((0, 1))
        mean, square = 0.9 * mean + 0.1 * slope, 0.999 * square + 0.001 * slope**2
        weights -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def count_right(found: Sequence[Choice], weights: Floats) -> Counter[str]:
    """The choices of each kind, and those that fall on a right option."""
    counts: Counter[str] = Counter()
    for c in found:
        counts[c.kind] += 1
        counts[f"{c.kind}: right"] += bool(c.right[int(np.argmax(np.where(c.allowed, c.signs @ weights, -np.inf)))])
    return counts


def main() -> None:
    """Fit and print."""
    coder = Coder(model=Model(), knowledge=load_knowledge())
    items = [i for p in files() for i in read_file(p) if len(i.sentences) > 1]
    learnt = [c for i in items if not is_apart(i) for c in choices(i, coder=coder)]
    apart = [c for i in items if is_apart(i) for c in choices(i, coder=coder)]
    weights = fitted([(c.signs, c.right) for c in learnt])
    for name, w in zip(WEIGHTS, weights, strict=True):
        print(f"{name:26} {w:6.2f}")
    for kind, n in sorted(count_right(apart, weights).items()):
        print(f"{kind:60} {n}")


if __name__ == "__main__":
    main()
