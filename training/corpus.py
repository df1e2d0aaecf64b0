"""Reads the annotated corpus: ``.ann`` files (see GUIDELINES.md) -> items with character offsets.

An ``.ann`` file holds items. An item is one sentence, or the sentences of one short article in order:

    ## dip-001 | 2024-05-03 | Optional title
    S The ministry said on Friday that the two ministers would meet in May.
    E AGREE planned +diplomatic | t: meet | a: the two ministers | w: in May
    C promises | by: The ministry | cue: said | what: that the two ministers would meet in May | on: on Friday

Every value after ``key:`` is copied from the sentence above it, so that offsets are found by a program and cannot drift.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.core.ontology import CONTEXTS, EVENT_TYPES, STANCES, STATUSES
from cablegram.reading.times import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CORPUS = Path(__file__).parent / "corpus"
EVENT_KEYS = {"t": "trigger", "a": "actor", "r": "recipient", "w": "time", "p": "place", "n": "quantity"}
CLAIM_KEYS = {"by": "speaker", "cue": "cue", "what": "content", "on": "said_on"}
NAMES = {"id", "same", "d", "of"}
NO_DATE, NEWS = "-", "news"  # values of ``d:`` beside EDTF: the text gives nothing; a report of the day in a text without a date


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of a sentence: offsets within the sentence."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class EventLine:
    """One annotated event: its labels, and the spans of each role."""

    kind: str
    mode: str | None
    status: str
    contexts: tuple[str, ...]
    spans: dict[str, tuple[Marked, ...]]
    name: str | None = None
    same: str | None = None
    date: str | None = None  # EDTF, "-" or "news" (GUIDELINES.md, "Dates of events"); ``None``: not annotated


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One annotated attribution."""

    stance: str
    spans: dict[str, tuple[Marked, ...]]
    name: str | None = None
    same: str | None = None
    of: str | None = None  # the name of the claim that it denies, confirms or withdraws; "-": of none in the article


@dataclass(slots=True)
class AnnotatedSentence:
    """A sentence with everything it carries."""

    text: str
    where: str
    events: list[EventLine] = field(default_factory=list)
    claims: list[ClaimLine] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """One sentence, or one short article."""

    id: str
    published: str | None
    title: str | None
    sentences: list[AnnotatedSentence] = field(default_factory=list)


class AnnotationError(ValueError):
    """A line that breaks the format; the message says file, line and what to write instead."""


def locate(sentence: str, phrase: str) -> Marked:
    """Find ``phrase`` (``phrase#2`` for its second occurrence) in a sentence, on word boundaries."""
    wanted, _, ordinal = phrase.partition("#") if re.search(r"#\d+$", phrase) else (phrase, "", "")
    left = r"(?<!\w)" if wanted[:1].isalnum() else ""
    right = r"(?!\w)" if wanted[-1:].isalnum() else ""
    hits = [m.span() for m in re.finditer(left + re.escape(wanted) + right, sentence)]
    if not hits:
        msg = f"{wanted!r} does not stand in the sentence; copy it exactly"
        raise AnnotationError(msg)
    if not ordinal and len(hits) > 1:
        msg = f"{wanted!r} stands {len(hits)} times; write {wanted}#1 or {wanted}#2"
        raise AnnotationError(msg)
    if ordinal and not 1 <= int(ordinal) <= len(hits):
        msg = f"{wanted!r} stands {len(hits)} times, not {ordinal}"
        raise AnnotationError(msg)
    start, end = hits[int(ordinal) - 1 if ordinal else 0]
    return Marked(start, end, wanted)


def _fields(parts: Iterable[str], sentence: str, keys: dict[str, str]) -> tuple[dict[str, tuple[Marked, ...]], dict[str, str]]:
    spans: dict[str, tuple[Marked, ...]] = {}
    names: dict[str, str] = {}
    for part in parts:
        key, colon, value = part.partition(":")
        key, value = key.strip(), value.strip()
        if not colon or not value or (key not in keys and key not in NAMES):
            msg = f"{part.strip()!r} is not 'key: words'; the keys are {', '.join([*keys, *sorted(NAMES)])}"
            raise AnnotationError(msg)
        if key in NAMES:
            names[key] = value
        elif keys[key] in spans:
            msg = f"key {key!r} stands twice; separate several values with ' ; '"
            raise AnnotationError(msg)
        else:
            spans[keys[key]] = tuple(locate(sentence, v.strip()) for v in re.split(r"\s;\s", value))
    return spans, names


def parse_event(line: str, sentence: str) -> EventLine:
    """``TYPE/mode status +context … | t: … | a: …`` -> an event; raises AnnotationError."""
    head, *parts = line.split("|")
    words = head.split()
    if len(words) < 2:
        msg = "an E line starts with TYPE or TYPE/mode and a status"
        raise AnnotationError(msg)
    kind, _, mode = words[0].partition("/")
    if kind not in EVENT_TYPES:
        msg = f"unknown type {kind!r}; one of {', '.join(EVENT_TYPES)}"
        raise AnnotationError(msg)
    if mode and mode not in EVENT_TYPES[kind].modes:
        msg = f"{kind} has no mode {mode!r}; one of {', '.join(EVENT_TYPES[kind].modes) or 'none'}"
        raise AnnotationError(msg)
    if words[1] not in STATUSES:
        msg = f"unknown status {words[1]!r}; one of {', '.join(STATUSES)}"
        raise AnnotationError(msg)
    contexts = tuple(w.lstrip("+") for w in words[2:])
    if bad := [c for c in contexts if c not in CONTEXTS]:
        msg = f"unknown context {', '.join(bad)}; one of {', '.join(CONTEXTS)}"
        raise AnnotationError(msg)
    spans, names = _fields(parts, sentence, EVENT_KEYS)
    if len(spans.get("trigger", ())) != 1:
        msg = "an E line needs exactly one 't:'"
        raise AnnotationError(msg)
    when = names.get("d")
    if when not in {None, NO_DATE, NEWS} and not any(bounds(when)):
        msg = f"'d: {when}' has no bounds; write EDTF such as 2024-05-03, 2024-05-01/2024-05-05, ../2024-05-03, or - or news"
        raise AnnotationError(msg)
    return EventLine(kind, mode or None, words[1], contexts, spans, names.get("id"), names.get("same"), when)


def parse_claim(line: str, sentence: str) -> ClaimLine:
    """``stance | by: … | cue: … | what: …`` -> a claim; raises AnnotationError."""
    head, *parts = line.split("|")
    stance = head.strip()
    if stance not in STANCES:
        msg = f"unknown stance {stance!r}; one of {', '.join(STANCES)}"
        raise AnnotationError(msg)
    spans, names = _fields(parts, sentence, CLAIM_KEYS)
    if len(spans.get("cue", ())) != 1 or not spans.get("content"):
        msg = "a C line needs exactly one 'cue:' and a 'what:'"
        raise AnnotationError(msg)
    return ClaimLine(stance, spans, names.get("id"), names.get("same"), names.get("of"))


def read_file(path: Path, *, errors: list[str] | None = None) -> Iterator[Item]:
    """Yield the items of one ``.ann`` file. Errors go to ``errors``, or are raised when none is given."""
    item: Item | None = None
    for number, raw in enumerate(path.read_text("utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or (line.startswith("#") and not line.startswith("## ")):
            continue
        where = f"{path.name}:{number}"
        try:
            if line.startswith("## "):
                if item is not None:
                    yield item
                name, *rest = [p.strip() for p in line[3:].split("|")]
                item = Item(name, rest[0] or None if rest else None, rest[1] if len(rest) > 1 else None)
            else:
                _add_line(line, item=item, where=where)
        except AnnotationError as error:
            if errors is None:
                msg = f"{where}: {error}"
                raise AnnotationError(msg) from error
            errors.append(f"{where}: {error}")
    if item is not None:
        yield item


def _add_line(line: str, *, item: Item | None, where: str) -> None:
    if item is None:
        msg = "an item starts with '## id'"
        raise AnnotationError(msg)
    if line.startswith("S "):
        item.sentences.append(AnnotatedSentence(line[2:].strip(), where))
    elif line.startswith(("E ", "C ")) and item.sentences:
        sent = item.sentences[-1]
        if line[0] == "E":
            sent.events.append(parse_event(line[2:], sent.text))
        else:
            sent.claims.append(parse_claim(line[2:], sent.text))
    else:
        msg = f"a line starts with '## ', 'S ', 'E ' or 'C ', not {line[:12]!r}"
        raise AnnotationError(msg)


def chains(item: Item) -> list[list[int]]:
    """For each event of each sentence, the number of its chain: its first mention's place in reading order.

    ``same:`` may name a line above or below; lines that name one that nobody bears are one chain too.
    """
    events = [e for s in item.sentences for e in s.events]
    numbers = list(range(len(events)))
    first: dict[str, int] = {}
    for n, event in enumerate(events):
        for name in filter(None, (event.name, event.same)):
            new, old = sorted((numbers[n], numbers[first.setdefault(name, n)]))
            numbers = [new if number == old else number for number in numbers]
    left = iter(numbers)
    return [[next(left) for _ in s.events] for s in item.sentences]


def read_corpus(root: Path = CORPUS, *, errors: list[str] | None = None) -> list[Item]:
    """All items of the corpus, in file order."""
    return [item for path in sorted(root.rglob("*.ann")) for item in read_file(path, errors=errors)]
