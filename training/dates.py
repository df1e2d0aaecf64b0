"""Measures when an article's events are said to have happened: the whole pipeline against the gold dates.

python -m training.dates [--files training/dates/seen.ann …] [--model FOLDER] [--verbose]

A gold event is an event line with ``d:`` and the lines that name it with ``same:``. It is looked up by its triggers, and counts
once. Its date is right when the record's first and last day both are; it is not contradicted when one of the two intervals
lies within the other (a missing date only where none is asked); ``-`` asks for none, ``news`` for the day of publication
with the rule that says so. What the coder misses is counted as not found, and not again as not dated.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from cablegram.coding.chronology import NEWS_OF_THE_DAY
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.model import MODEL_FOLDER, Model
from cablegram.reading.times import bounds
from cablegram.running.pipeline import Coder
from training.corpus import CORPUS, NEWS, NO_DATE, EventLine, Item, read_file
from training.features import split_of
from training.joins import Mention, around, code_article, holder, mentions_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cablegram.coding.coreference import Draft
    from cablegram.core.records import Event, EventTime, Status

Kind = Literal["none", "news", "from", "until", "day", "longer"]
Days = tuple[str | None, str | None]

FIRST, LAST = "0001-01-01", "9999-12-31"  # an open end
DATES = Path(__file__).parent / "dates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A gold event that the coder found: both dates and both statuses, and the trigger in its words."""

    article: str
    around: str
    gold: str  # EDTF, "-" or "news"
    asked: Days  # first and last day of the gold date
    gold_status: str
    time: EventTime | None
    status: Status

    @property
    def right(self) -> bool:
        """Whether the record's first and last day are the gold's."""
        said = (self.time.earliest, self.time.latest) if self.time else (None, None)
        by_default = self.time is not None and self.time.rule.startswith(NEWS_OF_THE_DAY)
        return said == self.asked and (self.gold != NEWS or by_default)

    @property
    def fits(self) -> bool:
        """Whether the record's interval lies within the gold's, or holds it whole; no date fits only where none is asked."""
        if self.time is None or self.gold == NO_DATE:
            return self.time is None and self.gold == NO_DATE
        said, asked = ((d[0] or FIRST, d[1] or LAST) for d in ((self.time.earliest, self.time.latest), self.asked))
        return (asked[0] <= said[0] and said[1] <= asked[1]) or (said[0] <= asked[0] and asked[1] <= said[1])

    @property
    def kind(self) -> Kind:
        """What is asked for: no date, the news of the day, a date open at one end, a day, or a longer stretch."""
        first, last = self.asked
        if self.gold in {NO_DATE, NEWS}:
            return "none" if self.gold == NO_DATE else "news"
        if first is None or last is None:
            return "until" if first is None else "from"
        return "day" if first == last else "longer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The gold events of one article: how many bear a date, and those found."""

    events: int
    found: tuple[Dated, ...]


def days_of(gold: str, *, published: str | None) -> Days:
    """First and last day that a gold date asks for."""
    if gold == NO_DATE:
        return None, None
    return (published, published) if gold == NEWS else bounds(gold)


def gold_events(item: Item) -> Iterator[list[tuple[Mention, EventLine]]]:
    """For each gold event whose date is annotated, its mentions; the line that gives the date comes first."""
    lines = [e for s in item.sentences for e in s.events]
    chains: dict[int, list[tuple[Mention, EventLine]]] = {}
    for mention, line in zip(mentions_of(item), lines, strict=True):
        chains.setdefault(mention.chain, []).append((mention, line))
    for chain in chains.values():
        if any(line.date for _, line in chain):
            yield sorted(chain, key=lambda pair: pair[1].date is None)


def compare(item: Item, records: Sequence[Draft]) -> Compared:
    """The dated gold events of an article with the records that hold them."""
    text, _ = text_of(item)
    chains = list(gold_events(item))
    found = [d for chain in chains if (d := _dated(chain, records, item=item, text=text))]
    return Compared(events=len(chains), found=tuple(found))


def _dated(chain: Sequence[tuple[Mention, EventLine]], records: Sequence[Draft], *, item: Item, text: str) -> Dated | None:
    first, gold = chain[0][1], str(chain[0][1].date)
    for mention, _ in chain:
        number = holder(mention, records)
        if number is not None:
            event: Event = records[number].event
            return Dated(
                article=item.id,
                around=around(text, mention),
                gold=gold,
                asked=days_of(gold, published=item.published),
                gold_status=first.status,
                time=event.time,
                status=event.status,
            )
    return None


def report(articles: Iterable[Compared]) -> list[str]:
    """The figures as lines: how many events were found, dated right by kind of date, and given the right status."""
    told = list(articles)
    found = [d for a in told for d in a.found]
    rows = [("all", found), *((k, [d for d in found if d.kind == k]) for k in ("day", "longer", "from", "until", "news", "none"))]
    lines = [f"events with a gold date {sum(a.events for a in told)}, found {len(found)}"]
    lines += [_share(f"date, {name}", sum(d.right for d in ds), len(ds)) for name, ds in rows]
    lines.insert(2, _share("not contradicted", sum(d.fits for d in found), len(found)))
    lines.append(_share("status", sum(d.status == d.gold_status for d in found), len(found)))
    confused = Counter((d.gold_status, d.status) for d in found if d.status != d.gold_status)
    return lines + [f"  {gold} coded {said}: {n}" for (gold, said), n in confused.most_common()]


def _share(name: str, right: int, of: int) -> str:
    return f"{name}: {right}/{of}" + (f" = {100 * right / of:.1f}" if of else "")


def wrong(articles: Iterable[Compared]) -> Iterator[str]:
    """A line for each date that is wrong, with both dates, the rule, and the trigger in its words."""
    for d in (d for a in articles for d in a.found if not d.right):
        said = f"{d.time.earliest}/{d.time.latest} ({d.time.rule})" if d.time else "-"
        yield f"{d.article} {d.gold_status}>{d.status} gold {d.gold} said {said}\n    {d.around}"


def items_of(files: Sequence[Path]) -> list[Item]:
    """The articles with gold dates: of the files given, else those open to be read, which leaves the held-out ones aside."""
    paths = files or sorted([*CORPUS.glob("[!t]*.ann"), *DATES.glob("seen*.ann")])
    items = [i for path in paths for i in read_file(path, errors=[])]
    return [i for i in items if any(e.date for s in i.sentences for e in s.events) and (files or split_of(i) != "test")]


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=Path, nargs="*", default=[])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--verbose", action="store_true", help="print every wrong date")
    args = parser.parse_args()
    coder = Coder(model=Model(args.model), knowledge=load_knowledge())
    articles = [compare(i, code_article(i, coder=coder)) for i in items_of(args.files)]
    print("\n".join([*(wrong(articles) if args.verbose else ()), *report(articles)]))


if __name__ == "__main__":
    main()
