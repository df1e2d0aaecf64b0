"""Measures which mentions of an article's events become one record: the whole pipeline against the gold chains.

python -m training.joins --split dev [--model FOLDER] [--errors 40]

A gold chain is an event line and the lines that name it with ``same:``. Chains are compared over the gold mentions whose
trigger stands in some record, so that what the model misses is counted once, as not found, and not again as not joined.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from cablegram.coding import events as coding
from cablegram.coding.coreference import Draft, gather
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.core.records import Document
from cablegram.running.pipeline import Coder, analyze
from training.corpus import Item, chains, read_corpus
from training.evaluate import f1, overlap, span_of
from training.features import split_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A gold mention: its trigger's offsets in the article, and the number of its chain."""

    start: int
    end: int
    kind: str
    chain: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """An article's mentions, and for each the number of the record that holds it; ``None`` where no record does."""

    id: str
    text: str
    mentions: tuple[Mention, ...]
    records: tuple[int | None, ...]

    def found(self) -> list[tuple[Mention, int]]:
        """The mentions that some record holds, with its number."""
        return [(m, r) for m, r in zip(self.mentions, self.records, strict=True) if r is not None]


def text_of(item: Item) -> tuple[str, list[int]]:
    """The article as one text, and the offset in it at which each sentence starts."""
    starts, at = [], 0
    for sent in item.sentences:
        starts.append(at)
        at += len(sent.text) + 1
    return " ".join(s.text for s in item.sentences), starts


def mentions_of(item: Item) -> tuple[Mention, ...]:
    """The gold mentions in reading order."""
    _, starts = text_of(item)
    found: list[Mention] = []
    for sent, offset, numbers in zip(item.sentences, starts, chains(item), strict=True):
        for e, chain in zip(sent.events, numbers, strict=True):
            start, end = span_of(e.spans["trigger"][0])
            found.append(Mention(start=start + offset, end=end + offset, kind=e.kind, chain=chain))
    return tuple(found)


def holder(mention: Mention, records: Sequence[Draft]) -> int | None:
    """The number of the record that holds a mention: one of its type, if several triggers touch it."""
    here = [
        (n, r.event.type)
        for n, r in enumerate(records)
        if any(overlap((mention.start, mention.end), (t.start, t.end)) for t in r.triggers)
    ]
    return next((n for n, kind in here if kind == mention.kind), here[0][0] if here else None)


def code_article(item: Item, *, coder: Coder) -> list[Draft]:
    """The records of an article, each with the triggers of all its mentions, as the whole pipeline makes them."""
    text, _ = text_of(item)
    doc = Document(
        id=item.id,
        input_id=None,
        url=None,
        publisher=None,
        title=None,
        language="en",
        published=item.published,
        published_from=None,
        text=text,
    )
    gathered: list[Draft] = []

    def remember(drafts: Sequence[Draft], *, text: str) -> list[Draft]:
        gathered.extend(gather(drafts, text=text))
        return gathered

    with patch.object(coding, "gather", remember):  # a record keeps the sentences of its mentions, not their triggers
        told = {e.id: e for e in analyze(doc, coder=coder).events}
    return [replace(d, event=told[d.event.id]) for d in gathered if d.event.id in told]


def compare(item: Item, records: Sequence[Draft]) -> Compared:
    """The gold mentions of an article with the records that hold them."""
    mentions = mentions_of(item)
    text, _ = text_of(item)
    return Compared(id=item.id, text=text, mentions=mentions, records=tuple(holder(m, records) for m in mentions))


def pairwise(articles: Iterable[Compared]) -> Counter[str]:
    """Pairs of found mentions: ``said`` one record, ``gold`` one chain, and ``hit``, both."""
    count: Counter[str] = Counter()
    for article in articles:
        for (one, a), (two, b) in combinations(article.found(), 2):
            count.update(said=a == b, gold=one.chain == two.chain, hit=a == b and one.chain == two.chain)
    return count


def b_cubed(articles: Iterable[Compared]) -> tuple[float, float]:
    """Precision and recall, in percent: the mean over found mentions of how much of its record, and of its chain, is right."""
    precision, recall, mentions = 0.0, 0.0, 0
    for article in articles:
        found = article.found()
        both = Counter((m.chain, r) for m, r in found)
        gold, records = Counter(m.chain for m, _ in found), Counter(r for _, r in found)
        precision += sum(both[m.chain, r] / records[r] for m, r in found)
        recall += sum(both[m.chain, r] / gold[m.chain] for m, r in found)
        mentions += len(found)
    return 100 * precision / max(1, mentions), 100 * recall / max(1, mentions)


def figures(articles: Sequence[Compared]) -> dict[str, float]:
    """How many mentions were found, and how well they are joined, in percent."""
    pairs = pairwise(articles)
    precision, recall = b_cubed(articles)
    result: dict[str, float] = {
        "articles": len(articles),
        "mentions": sum(len(a.mentions) for a in articles),
        "mentions found": sum(len(a.found()) for a in articles),
        "gold pairs": sum(one.chain == two.chain for a in articles for one, two in combinations(a.mentions, 2)),
        "gold pairs found": pairs["gold"],
        "joined pairs": pairs["said"],
        "pair precision": 100 * pairs["hit"] / max(1, pairs["said"]),
        "pair recall": 100 * pairs["hit"] / max(1, pairs["gold"]),
        "pair F1": f1(pairs["hit"], pairs["said"], pairs["gold"]),
        "B-cubed precision": precision,
        "B-cubed recall": recall,
        "B-cubed F1": 2 * precision * recall / max(1e-9, precision + recall),
    }
    return {k: round(v, 1) for k, v in result.items()}


def wrong(article: Compared) -> Iterator[str]:
    """A line for each pair that is joined or kept apart against the annotation, with both triggers in their words."""
    for (one, a), (two, b) in combinations(article.found(), 2):
        if (a == b) != (one.chain == two.chain):
            told = [around(article.text, m) for m in (one, two)]
            yield f"{'joined' if a == b else 'apart'} {one.kind} {two.kind} | {article.id} | {' || '.join(told)}"


def around(text: str, mention: Mention) -> str:
    """The trigger in brackets, with the words near it."""
    before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 60]
    return f"{before}[{text[mention.start : mention.end]}]{after}"


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="dev", choices=["train", "dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--errors", type=int, default=0, help="print so many errors")
    args = parser.parse_args()
    coder = Coder(model=Model(args.model), knowledge=load_knowledge())
    items = [i for i in read_corpus(errors=[]) if len(i.sentences) > 1 and split_of(i) == args.split]
    articles = [compare(i, code_article(i, coder=coder)) for i in items]
    for line in [line for article in articles for line in wrong(article)][: args.errors]:
        print(line)
    print(json.dumps(figures(articles), indent=1))


if __name__ == "__main__":
    main()
