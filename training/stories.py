"""Our annotated stories: the reader of their format, and how well reports of one event are joined across their documents.

python -m training.stories [--part seen] [--errors 40]

A story file holds the articles of one story by several outlets, each mention of an event as ``{trigger|name}``; mentions with one
name, in whatever article, are one occurrence. Lines that begin with ``@`` say what settles a plan and what contradicts what. Each
pair of stories that are easily confused is put together as one ledger. The articles are coded by the whole pipeline; a coded
event is a mention's if one of its triggers overlaps the marked words. Pairs of mentions in different documents are counted: among
mentions that were coded (``joined``), and among all (``end to end``: what was not coded is not joined). Only the totals of the
part ``unseen`` are printed.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from cablegram.coding import events as coding
from cablegram.coding.coreference import Draft, gather
from cablegram.core.records import Analysis, Document
from cablegram.running.pipeline import Coder, analyze, load_coder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cablegram.coding.model import Asked, Model
    from cablegram.linking.judging import Judge

FOLDER = Path(__file__).parent / "stories"
MARK = re.compile(r"\{([^{}|]+)\|([a-z]+\d*[a-z]*)\}")
SETTLES = re.compile(r'(plan|request|threat|deadline) (\S+): (\w+)(?: (\S+) "([^"]+)")?(?: -> (\S+))?\s*')
ONE_EVENT = re.compile(r"one (\S+) = (?:([a-z0-9-]+)/)?(\S+)\s*")
CONTRADICTS = re.compile(r'(figures|denial|date|parties) (\S+) "([^"]+)" / (\S+) "([^"]+)"(?:\s+resolved (\S+) "([^"]+)")?\s*')

Where = tuple[str, str]  # an article's id within its story, and words of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A marked mention: the offsets of its trigger in the article's text, and the name of its occurrence."""

    start: int
    end: int
    name: str
    event: str  # the occurrence among all stories: ``story/name``, the same for all names that are one event


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article of a story; ``copy_of`` names the article that it repeats."""

    id: str
    published: str
    publisher: str
    title: str
    text: str
    copy_of: str | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What came of a plan, request, threat or deadline; ``words`` say it, ``None`` where no article does."""

    kind: str
    subject: str
    state: str
    words: Where | None
    new_day: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradicted:
    """Two passages that contradict each other, and the later one that withdraws or corrects one of them."""

    kind: str
    one: Where
    other: Where
    resolved: Where | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A story file."""

    name: str
    neighbour: str | None
    articles: tuple[Article, ...]
    settled: tuple[Settled, ...]
    contradicted: tuple[Contradicted, ...]
    one: tuple[tuple[str, str], ...] = ()  # names of one event, each as ``story/name``


def read_story(path: Path) -> Story:
    """Read a story file; raises :class:`ValueError` with the line that is not of the format."""
    head: dict[str, str] = {}
    articles: list[tuple[list[str], str, list[str]]] = []  # header, headline, lines of text
    settled: list[Settled] = []
    contradicted: list[Contradicted] = []
    one: list[tuple[str, str | None, str]] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            articles.append(([part.strip() for part in line[4:].split("|")], "", []))
        elif line.startswith("--- "):
            articles[-1] = (articles[-1][0], line[4:].strip(), [])
        elif line.startswith("@ "):
            if told := SETTLES.fullmatch(line[2:]):
                settled.append(_settled(told))
            elif told := CONTRADICTS.fullmatch(line[2:]):
                contradicted.append(_contradicted(told))
            elif told := ONE_EVENT.fullmatch(line[2:]):
                one.append((told[1], told[2], told[3]))
            else:
                message = f"{path}:{number}: not understood: {line!r}"
                raise ValueError(message)
        elif line.startswith("#"):
            key, _, value = line[1:].partition(":")
            head[key.strip()] = value.strip()
        elif articles:
            articles[-1][2].append(line)
    name = head.get("story", path.stem)
    return Story(
        name=name,
        neighbour=head.get("neighbour"),
        articles=tuple(_article(*parts, story=name) for parts in articles),
        settled=tuple(settled),
        contradicted=tuple(contradicted),
        one=tuple((f"{name}/{mine}", f"{other or name}/{theirs}") for mine, other, theirs in one),
    )


def _settled(told: re.Match[str]) -> Settled:
    kind, subject, state, at, words, new_day = told.groups()
    return Settled(kind=kind, subject=subject, state=state, words=(at, words) if at else None, new_day=new_day)


def _contradicted(told: re.Match[str]) -> Contradicted:
    kind, a, one, b, other, c, later = told.groups()
    return Contradicted(kind=kind, one=(a, one), other=(b, other), resolved=(c, later) if c else None)


def _article(header: Sequence[str], title: str, lines: Sequence[str], *, story: str) -> Article:
    text, marks, at = "", [], 0
    marked = "\n".join(lines).strip()
    for found in MARK.finditer(marked):
        text += marked[at : found.start()]
        marks.append(Mark(start=len(text), end=len(text) + len(found[1]), name=found[2], event=f"{story}/{found[2]}"))
        text, at = text + found[1], found.end()
    copy_of = header[3].removeprefix("copy").strip() if len(header) > 3 else None
    return Article(
        id=header[0],
        published=header[1],
        publisher=header[2],
        title=title,
        text=text + marked[at:],
        copy_of=copy_of,
        marks=tuple(marks),
    )


def read_stories(part: str, *, folder: Path = FOLDER) -> tuple[Story, ...]:
    """The stories of a part (``seen`` or ``unseen``), by name, the names of one event taken together."""
    return joined([read_story(path) for path in sorted((folder / part).glob("*.story"))])


def joined(stories: Sequence[Story]) -> tuple[Story, ...]:
    """The stories, their marks with one ``event`` where the ``@ one`` lines say that two names are one.

    Raises :class:`ValueError` where such a line holds a name that nothing bears.
    """
    event = {m.event: m.event for s in stories for a in s.articles for m in a.marks}
    for one, other in (pair for s in stories for pair in s.one):
        if one not in event or other not in event:
            message = f"@ one {one} = {other}: nothing bears the name {one if one not in event else other}"
            raise ValueError(message)
        first, second = sorted((event[one], event[other]))
        event = {name: first if of == second else of for name, of in event.items()}
    return tuple(
        replace(s, articles=tuple(replace(a, marks=tuple(replace(m, event=event[m.event]) for m in a.marks)) for a in s.articles))
        for s in stories
    )


def ledgers(stories: Sequence[Story]) -> tuple[tuple[Story, ...], ...]:
    """Each story with the one that it is easily confused with; a story whose neighbour is not there stands alone."""
    by_name = {s.name: s for s in stories}
    found: dict[frozenset[str], tuple[Story, ...]] = {}
    for story in stories:
        other = by_name.get(story.neighbour or "")
        names = frozenset({story.name, other.name} if other else {story.name})
        found.setdefault(names, (story, other) if other else (story,))
    return tuple(found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """An article as the pipeline reads it, with all triggers of each of its events, by the event's id."""

    story: str
    article: Article
    analysis: Analysis
    triggers: Mapping[str, tuple[tuple[int, int], ...]]

    def holder(self, mark: Mark) -> str | None:
        """The event that has a trigger among the marked words; of several the one whose trigger begins first."""
        touching = [(a, i) for i, spots in self.triggers.items() for a, b in spots if a < mark.end and mark.start < b]
        return min(touching)[1] if touching else None


def code_story(story: Story, *, coder: Coder) -> tuple[Coded, ...]:
    """A story's articles, coded; document ids are ``story/article``."""
    return tuple(_coded(story, article, coder=coder) for article in story.articles)


def _coded(story: Story, article: Article, *, coder: Coder) -> Coded:
    doc = Document(
        id=f"{story.name}/{article.id}",
        input_id=article.id,
        url=None,
        publisher=article.publisher,
        title=article.title,
        language="en",
        published=article.published,
        published_from="argument",
        text=article.text,
    )
    gathered: list[Draft] = []

    def remember(drafts: Sequence[Draft], *, text: str) -> list[Draft]:
        gathered.extend(gather(drafts, text=text))
        return gathered

    with patch.object(coding, "gather", remember):  # a record keeps the sentences of its mentions, not their triggers
        analysis = analyze(doc, coder=coder)
    spots = {d.event.id: tuple((t.start, t.end) for t in d.triggers) for d in gathered}
    triggers = {e.id: spots.get(e.id, ((e.trigger.start, e.trigger.end),)) for e in analysis.events}
    return Coded(story=story.name, article=article, analysis=analysis, triggers=triggers)


Mention = tuple[str, str, str | None]  # document, occurrence, the coded event that holds it


def mentions(coded: Sequence[Coded]) -> Iterator[Mention]:
    """Each document's mentions, two of one occurrence in the same event once."""
    for read in coded:
        found = {(m.event, read.holder(m)): None for m in read.article.marks}
        for name, event in found:
            yield read.analysis.document.id, name, event


def pair_counts(told: Sequence[Mention], cluster_of: Mapping[tuple[str, str], object]) -> Counter[str]:
    """Pairs of mentions of different documents: ``gold`` one occurrence, ``said`` to be, ``hit`` both; ``all`` gold, coded or not.

    ``cluster_of`` maps (document, event) to what the machine takes for the occurrence.
    """
    count: Counter[str] = Counter()
    for (doc, name, event), (doc2, name2, event2) in combinations(told, 2):
        if doc == doc2:
            continue
        gold = name == name2
        count["all"] += gold
        if event is None or event2 is None:
            continue
        said = cluster_of[doc, event] == cluster_of[doc2, event2]
        count.update(gold=gold, said=said, hit=gold and said)
    return count


def figures(count: Mapping[str, int]) -> dict[str, float]:
    """Precision, recall and F1 in percent, of coded mentions and end to end."""
    hit, said = count["hit"], count["said"]

    def f1(gold: int) -> float:
        return 200 * hit / max(1, said + gold)

    found = {
        "gold pairs": count["all"],
        "gold pairs coded": count["gold"],
        "joined pairs": said,
        "precision": 100 * hit / max(1, said),
        "recall": 100 * hit / max(1, count["gold"]),
        "F1": f1(count["gold"]),
        "recall end to end": 100 * hit / max(1, count["all"]),
        "F1 end to end": f1(count["all"]),
    }
    return {k: round(v, 1) for k, v in found.items()}


Linker = "Callable[[Sequence[Analysis]], Mapping[tuple[str, str], object]]"


def coded_ledgers(part: str) -> list[tuple[Coded, ...]]:
    """The coded articles of each pair of stories of a part."""
    coder = load_coder()
    code = cache(lambda story: code_story(story, coder=coder))
    return [tuple(c for story in pair for c in code(story)) for pair in ledgers(read_stories(part))]


def score(pairs: Sequence[Sequence[Coded]], *, link: Linker) -> Counter[str]:
    """The counts over some pairs of stories, each linked as one ledger."""
    count: Counter[str] = Counter()
    for coded in pairs:
        count += pair_counts(list(mentions(coded)), link([c.analysis for c in coded]))
    return count


def remembered(model: Model) -> Judge:
    """A model that reads the same two sentences once."""

    @cache
    def one(task: str, first: Asked, second: Asked) -> dict[str, float]:
        return model.compare(task, [(first, second)])[0]

    return lambda task, pairs: [one(task, a, b) for a, b in pairs]
