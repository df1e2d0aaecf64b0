"""Prints the corpus against its quotas; exit status 1 when one is missed.

python -m training.quotas [FILE.ann …]
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path

from training.check import counts
from training.corpus import CORPUS, Item, read_file
from training.features import split_of

SENTENCES = 8_000
TEST_SENTENCES = 1_000
ARTICLES = 250
ARTICLE_SENTENCES = 2_000
EMPTY_SHARE = 30  # per cent; news has more, but a sentence without an event teaches only the trigger head
EVENTS_A_SENTENCE = 5  # past it sentences read like lists
LEAST = {"type": 350, "mode": 30, "context": 40, "status": 250, "stance": 150}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """A number that the corpus should have at least, or at most."""

    name: str
    have: float
    want: float
    at_most: bool = False

    def met(self) -> bool:
        """Whether the corpus keeps it."""
        return self.have <= self.want if self.at_most else self.have >= self.want

    def line(self) -> str:
        """One line for people."""
        bound = "at most" if self.at_most else "at least"
        return f"{'ok' if self.met() else 'MISSED':6s}  {self.name}: {round(self.have, 2):,} ({bound} {self.want:,})"


def sizes(items: list[Item]) -> list[Quota]:
    """The quotas on sentences and articles."""
    sentences = [s for i in items for s in i.sentences]
    articles = [i for i in items if len(i.sentences) > 1]
    empty = 100 * sum(not s.events for s in sentences) / max(1, len(sentences))
    return [
        Quota(name="sentences", have=len(sentences), want=SENTENCES),
        Quota(name="articles", have=len(articles), want=ARTICLES),
        Quota(name="sentences inside articles", have=sum(len(i.sentences) for i in articles), want=ARTICLE_SENTENCES),
        Quota(
            name="sentences of the test split",
            have=sum(len(i.sentences) for i in items if split_of(i) == "test"),
            want=TEST_SENTENCES,
        ),
        Quota(name="per cent of sentences without an event", have=empty, want=EMPTY_SHARE),
        Quota(
            name="most events in a sentence",
            have=max((len(s.events) for s in sentences), default=0),
            want=EVENTS_A_SENTENCE,
            at_most=True,
        ),
    ]


def labels(items: list[Item]) -> list[Quota]:
    """The quota on each label, the rarest first within its kind."""
    tables = counts(items)
    return [
        Quota(name=f"{kind} {label}", have=tables[kind][0][label], want=least)
        for kind, least in LEAST.items()
        for label in sorted(tables[kind][1], key=lambda name: tables[kind][0][name])
    ]


def main() -> int:
    """Print each quota on size, and each label that is too rare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    args = parser.parse_args()
    files = args.files or sorted(CORPUS.rglob("*.ann"))
    items = [i for path in files for i in read_file(path, errors=[])]  # training.check reports them
    whole, single = sizes(items), labels(items)
    rare = [q for q in single if not q.met()]
    missed = len(rare) + sum(not q.met() for q in whole)
    least = ", ".join(f"{kind} {n}" for kind, n in LEAST.items())
    print("\n".join(q.line() for q in [*whole, *rare]))
    print(f"{len(single) - len(rare)} of {len(single)} labels stand often enough (at least: {least})")
    print(f"{missed} of {len(whole) + len(single)} quotas missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
