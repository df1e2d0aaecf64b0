"""Document -> blocks: what of a text is news, and what is title, heading, contents list, digest box or page furniture.

A block is one paragraph, or a part of one where a scraped page ran furniture and news together. The rules name what is
known to be furniture and leave the rest as ``body``: a stray caption costs less than a lost report.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cablegram.core.records import Block, BlockKind
from cablegram.reading import furniture
from cablegram.reading.lines import BULLET, MARKDOWN_HEADING, ends_sentence, fold_column, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_MARKS_AROUND = re.compile(r"^[*_#\s]+|[*_#:\s]+$")
_NUMBER = re.compile(r"^\(?\d{1,2}[.)]\s+")
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.{1,110}?)(?<=\S)\1$")
_CONTENTS_LABEL = re.compile(
    r"(?:table of contents|contents|in this (?:article|story|report)|on this page|jump to(?: section)?|"
    r"inside this (?:article|story))$",
    re.IGNORECASE,
)
_HIGHLIGHTS_LABEL = re.compile(r"(?:(?:story )?highlights|key (?:points|takeaways|facts)|at a glance|in brief)$", re.IGNORECASE)
_DIGEST_LABEL = re.compile(
    r"[*_]{0,2}(who|what|when|where|why|how|how (?:did|does|will) it end(?:ed)?|how it (?:ended|ends)|what happened|"
    r"what(?:['’]s| is) next|what happens next|why it matters)\??[*_]{0,2}\s?\??:[*_]{0,2}(?=\s|$)",
    re.IGNORECASE,
)
_MINOR = frozenset("the a an of in on at to and or with by for from as but nor vs over into after amid".split())

_TITLE_WORDS = 30  # headlines rarely pass 20 words; run-in leads that lost their full stop do
_HEADING_WORDS = 16
_PLAIN_HEADING_WORDS = 8  # a longer line in sentence case is more often a sentence that lost its full stop
_HEADING_RUN = 3  # so many unfinished lines in a row are a list, not headings


class _Part(NamedTuple):
    start: int
    end: int
    kind: BlockKind | None  # None: prose, not yet judged
    whole: bool  # the part is its whole paragraph


def find_blocks(text: str, *, title: str | None = None) -> tuple[Block, ...]:
    """The blocks of ``text`` in order; they never overlap, and leave out nothing but blanks and bare marks."""
    spans = paragraphs(text, column=fold_column(text))
    parts = [part for span, cut in zip(spans, furniture.cut(text, spans), strict=True) for part in _parts(text, span, cut)]
    kinds: list[BlockKind | None] = [part.kind for part in parts]
    _mark_contents(text, parts, kinds)
    _mark_digest(text, parts, kinds)
    _mark_title(text, parts, kinds, title=title)
    _mark_headings(text, parts, kinds)
    found = []
    for part, kind in zip(parts, kinds, strict=True):
        start, end = part.start, part.end
        if kind in {"title", "heading"}:
            start, end = _without_marks(text, start, end)
        if any(character.isalnum() for character in text[start:end]):
            found.append(Block(start=start, end=end, kind=kind or "body"))
    return tuple(found)


def _parts(text: str, span: tuple[int, int], cut: Sequence[tuple[int, int, BlockKind | None]]) -> list[_Part]:
    """The parts of one paragraph without the blanks around them."""
    found = []
    for start, end, kind in cut:
        piece = text[start:end]
        first = start + len(piece) - len(piece.lstrip())
        last = start + len(piece.rstrip())
        if first < last:
            found.append(_Part(first, last, kind, (first, last) == span))
    return found


def _mark_contents(text: str, parts: Sequence[_Part], kinds: list[BlockKind | None]) -> None:
    """A contents list: its label, and lines that stand again further down as headings."""
    keys = [_key(text, part) if _may_be_listed(text, part) else "" for part in parts]
    last = {key: index for index, key in enumerate(keys) if key}
    index = 0
    while index < len(parts):
        labelled = kinds[index] is None and _CONTENTS_LABEL.match(keys[index]) is not None
        stop = index + 1 if labelled else index
        while stop < len(parts) and kinds[stop] is None and keys[stop] and last[keys[stop]] > stop:
            stop += 1
        # Without a label two lines may repeat by chance (a refrain, a name); three in a row do not.
        if labelled or stop - index >= _HEADING_RUN:
            kinds[index:stop] = ["contents"] * (stop - index)
        index = max(stop, index + 1)


def _may_be_listed(text: str, part: _Part) -> bool:
    return part.whole and part.end - part.start <= 140 and not text.startswith((".", "!"), part.end - 1)


def _mark_digest(text: str, parts: Sequence[_Part], kinds: list[BlockKind | None]) -> None:
    """A digest box: two or more labelled lines such as "Why: ..."; or a highlights label with its list."""
    labels: dict[int, str] = {}
    for index, part in enumerate(parts):
        match = _DIGEST_LABEL.match(text, part.start, part.end) if kinds[index] is None else None
        if match:
            labels[index] = match[1].lower()
    if len(set(labels.values())) > 1 or any("end" in label for label in labels.values()):
        for index in labels:
            kinds[index] = "digest"
            match = _DIGEST_LABEL.match(text, parts[index].start, parts[index].end)
            bare = match is not None and match.end() >= parts[index].end
            if bare and index + 1 < len(parts) and kinds[index + 1] is None and index + 1 not in labels:
                kinds[index + 1] = "digest"
    for index, part in enumerate(parts):
        if kinds[index] is None and _HIGHLIGHTS_LABEL.match(_key(text, part)):
            stop = index + 1
            while stop < len(parts) and kinds[stop] is None and BULLET.match(text, parts[stop].start, parts[stop].end):
                stop += 1
            if stop > index + 1 and stop < len(parts):
                kinds[index:stop] = ["digest"] * (stop - index)


def _mark_title(text: str, parts: Sequence[_Part], kinds: list[BlockKind | None], *, title: str | None) -> None:
    """The title: the first line that is no furniture, if it reads as a headline or is the title given."""
    prose = [index for index, kind in enumerate(kinds) if kind is None]
    if "title" in kinds or len(prose) < 2 or any(kind == "digest" for kind in kinds[: prose[0]]):
        return
    part = parts[prose[0]]
    line = text[part.start : part.end]
    if not part.whole or len(line) > 300:
        return
    given = title is not None and _plain(line) == _plain(title)
    marked = MARKDOWN_HEADING.match(line)
    words = _WORD.findall(line)
    headline = 0 < len(words) <= _TITLE_WORDS and not BULLET.match(line) and _opens_like_title(line)
    question = line.endswith(("?", "!")) and _title_case(words)
    if given or (marked and len(marked[1]) == 1) or (headline and (question or not ends_sentence(line, 0, len(line)))):
        kinds[prose[0]] = "title"


def _mark_headings(text: str, parts: Sequence[_Part], kinds: list[BlockKind | None]) -> None:
    candidates = [kinds[index] is None and part.whole and _reads_as_heading(text, part) for index, part in enumerate(parts)]
    index = 0
    while index < len(parts):
        if not candidates[index]:
            index += 1
            continue
        stop = index
        while stop < len(parts) and candidates[stop]:
            stop += 1
        followed = any(kind is None for kind in kinds[stop : stop + 1])
        for position in range(index, stop):
            marked = MARKDOWN_HEADING.match(text, parts[position].start, parts[position].end)
            if marked or (followed and stop - index < _HEADING_RUN):
                kinds[position] = "heading"
        index = stop


def _reads_as_heading(text: str, part: _Part) -> bool:
    line = text[part.start : min(part.end, part.start + 160)]
    if MARKDOWN_HEADING.match(line) or _EMPHASIS.match(line):
        return True
    if len(line) > 110 or BULLET.match(line) or not _opens_like_title(line):
        return False
    words = _WORD.findall(line)
    if not words or len(words) > _HEADING_WORDS:
        return False
    if line.endswith("?"):
        return _title_case(words) and len(words) <= _PLAIN_HEADING_WORDS
    if ends_sentence(line, 0, len(line)) or line.endswith(","):
        return False
    return len(words) <= _PLAIN_HEADING_WORDS or _title_case(words)


def _opens_like_title(line: str) -> bool:
    return line[0].isupper() or line[0].isdigit() or line[0] in "\"'“‘«#*_"


def _title_case(words: Sequence[str]) -> bool:
    """Most words that a headline style capitalises are capitalised."""
    major = [word for word in words if word.lower() not in _MINOR]
    return bool(major) and sum(not word[0].islower() for word in major) >= 0.75 * len(major)


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """A heading without Markdown's marks around it."""
    marked = MARKDOWN_HEADING.match(text, start, end)
    if marked:
        start = marked.end()
        while end > start and text[end - 1] in "# \t":
            end -= 1
    emphasis = _EMPHASIS.match(text, start, end)
    return emphasis.span(2) if emphasis else (start, end)


def _key(text: str, part: _Part) -> str:
    """The words of a line by which a contents list and the headings below it are compared."""
    line = text[part.start : min(part.end, part.start + 220)]
    bullet = BULLET.match(line)
    return _plain(_NUMBER.sub("", line[bullet.end() :] if bullet else line))


def _plain(line: str) -> str:
    return " ".join(_MARKS_AROUND.sub("", line).casefold().split())
