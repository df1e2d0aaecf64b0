"""Versions of one article: which text is an edit of which, what changed in its words, and which event is the same one in both.

Two articles are never taken for versions of one where anything speaks against it: an address that a site fills anew every day, or a
number that two files give, names many articles. So the same name is needed, and the words must bear it out (ADR 0054).
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence
    from pathlib import Path

    from cablegram.core.records import Analysis, Document, Event

ChangeKind = Literal["same", "removed", "added"]
RUN: Final = 5  # words, as for copies (ADR 0042)
FEW: Final = 12  # runs: a text with fewer is compared word by word
SAME_ADDRESS: Final = 0.3  # share of the shorter text's runs; agency paragraphs in two reports on one story make 0.3 of either
SAME_NAME: Final = 0.5  # where only an input's id or a file's path is the same: what no two independent reports share
FEW_WORDS: Final = 0.6  # share of the words that stand in the same order in two short texts of one address
_WORD: Final = re.compile(r"\w+")
_TOKEN: Final = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")
_BREAK: Final = re.compile(r"(?<=[.!?…”\"])\s+|\n+")
_ONE_OF_MANY: Final = re.compile(r":\d+$|://")  # a line of a file, an entry of a feed


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Words that two versions share, or that one of them has alone."""

    kind: ChangeKind
    text: str


def identity(doc: Document, *, path: Path | None = None) -> str | None:
    """What an article is called whatever its words: its address, else its input's id, else the file that holds it alone.

    ``path`` is the absolute path of the file that was read; a record out of many in one file has no name by its path, since
    the next day's file has other articles on the same lines. ``None``: no later text can be known as a version of this one.
    """
    if doc.url:
        return f"url:{doc.url}"
    if doc.input_id:
        return f"id:{doc.input_id}"
    return f"path:{path}" if path and not _ONE_OF_MANY.search(doc.source or "") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What is compared of a version: its words, and whose they are."""

    text: str
    publisher: str | None
    published: str | None


def edits(new: Version, old: Version, *, name: str) -> float | None:
    """How much of the shorter text both have (0..1), where ``new`` is an edit of ``old`` that has the same :func:`identity`.

    ``None`` where they are two articles, or may be: too few words in common; or, under a name that is no address, another publisher
    or day of publication, or too few words to tell.
    """
    address = name.startswith("url:")
    if not address and (_differ(new.publisher, old.publisher) or _differ(new.published, old.published)):
        return None
    runs = [_runs(v.text) for v in (new, old)]
    fewer = min(map(len, runs))
    if fewer >= FEW:
        shared = len(runs[0] & runs[1]) / fewer
        return shared if shared >= (SAME_ADDRESS if address else SAME_NAME) else None
    one, other = (_WORD.findall(v.text.casefold()) for v in (new, old))
    if not address or not one or not other or max(len(one), len(other)) > 10 * FEW:
        return None
    shared = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return shared if shared >= FEW_WORDS else None


def _differ(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one != other


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return frozenset(tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1))


def word_diff(old: str, new: str) -> tuple[Change, ...]:
    """What was taken out of ``old`` and put into ``new``, in words and marks, in reading order; spaces do not count.

    Sentences are compared first and words within those that changed, so that long texts stay cheap (difflib's matching grows with
    the square of what differs).
    """
    found: list[_Stretch] = []
    before, after = _lines(old), _lines(new)
    for kind, a, b, c, d in _matched([_words(line) for line in before], [_words(line) for line in after]):
        gone, come = ([t for line in lines for t in line] for lines in (before[a:b], after[c:d]))
        if kind == "equal":
            _put(found, "same", come)
            continue
        for inner, i, j, k, m in _matched(_words(gone), _words(come)):
            if inner == "equal":
                _put(found, "same", come[k:m])
            else:
                _put(found, "removed", gone[i:j])
                _put(found, "added", come[k:m])
    return tuple(Change(kind=s.kind, text=(old if s.kind == "removed" else new)[s.start : s.end]) for s in found)


def _matched(one: Sequence[Hashable], other: Sequence[Hashable]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, one, other, autojunk=False).get_opcodes()


def _words(tokens: Sequence[_Token]) -> tuple[str, ...]:
    return tuple(t.text for t in tokens)


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class _Stretch(NamedTuple):
    kind: ChangeKind
    start: int
    end: int


def _lines(text: str) -> list[list[_Token]]:
    """The words and marks of each sentence, roughly: what ends in a full stop, or with its line."""
    starts = [0, *(hit.end() for hit in _BREAK.finditer(text)), len(text)]
    lines = ([_Token(t[0], t.start(), t.end()) for t in _TOKEN.finditer(text, a, b)] for a, b in pairwise(starts))
    return [line for line in lines if line]


def _put(into: list[_Stretch], kind: ChangeKind, tokens: Sequence[_Token]) -> None:
    if not tokens:
        return
    joins = bool(into) and into[-1].kind == kind
    start = into.pop().start if joins else tokens[0].start
    into.append(_Stretch(kind, start, tokens[-1].end))


def heirs(old: Analysis, new: Analysis) -> Iterator[tuple[str, str]]:
    """(event id in ``old``, event id in ``new``) of events that a sentence reports which stands unchanged in both.

    A person's word on the one is a word on the other. Where a sentence tells two alike, the first goes with the first.
    """
    waiting: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for event in old.events:
        waiting[_told(event, old)].append(event.id)
    taken = set()
    for event in new.events:
        ids = waiting[_told(event, new)]
        if ids and event.id not in taken:
            taken.add(event.id)
            yield ids.pop(0), event.id


def _told(event: Event, analysis: Analysis) -> tuple[str, ...]:
    sentence = event.evidence[0]
    return analysis.document.text[sentence.start : sentence.end], event.trigger.text, event.type
