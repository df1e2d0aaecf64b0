"""Text -> paragraphs: which line breaks are the author's, which only fold a long line, and where front matter ends.

Everything here works on offsets of the unchanged text and reads each character a fixed number of times.
"""

from __future__ import annotations

import itertools
import re

BULLET = re.compile(r"(?:\\?\*|[-–—•·▪‣◦●■])[ \t]+(?=\S)|[•▪‣◦●■](?=\S)|\(?\d{1,2}[.)][ \t]+(?=[^\W\d_])")
MARKDOWN_HEADING = re.compile(r"(#{1,6})[ \t]+(?=\S)")
# "---", lines of "name: value", "---" at the very beginning: what static sites write about a page
_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n((?:(?:[A-Za-z_][\w-]*:|[ \t#-]).{0,500}\r?\n){1,60}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)"
)
_FIELD = re.compile(r"^([A-Za-z_][\w-]*):[ \t]+(.*\S)", re.MULTILINE)

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_FIRST_WORD = re.compile(r"\S+")
_TERMINAL = re.compile(r"[.!?…:;][\s\"'”’»)\]*_]*$")
_BYLINE_START = re.compile(r"by\s+[A-Z]")

# Mail and plain-text tools fold at 60 to 80; 130 is the widest terminal folding seen. Longer lines are paragraphs.
_WIDEST_FOLD = 130
_NARROWEST_FOLD = 20
# No heading and no whole sentence ends on these, so the line goes on ("on", "in", "is" do end headings: "Talks Go On").
_OPEN_END = re.compile(
    r"(?:,|\b(?:the|a|an|of|and|or|its|their|has|had|been|Mr\.|Mrs\.|Ms\.|Dr\.|Gen\.|Lt\.|Col\.|Sen\.|Rep\.|Gov\.|St\.))$"
)
_TAIL = 12  # characters that decide whether a line ends a sentence; more would make long lines quadratic


def front_matter_end(text: str) -> int:
    """Where the front matter of a Markdown file ends; 0 where there is none."""
    found = _FRONT_MATTER.match(text)
    return found.end() if found else 0


def front_matter(text: str) -> dict[str, str]:
    """What a Markdown file's front matter says about it, by names in lower case; values of several lines are left out."""
    found = _FRONT_MATTER.match(text)
    fields = _FIELD.findall(found[1]) if found else []
    return {name.lower(): value.strip("\"'") for name, value in reversed(fields) if value[0] not in "[{|>&"}


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the stretch ends with a mark that closes a sentence or announces what follows."""
    return _TERMINAL.search(text, max(start, end - _TAIL), end) is not None


def lines(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Every line that holds more than blanks, without the blanks around it."""
    found = []
    for match in _LINE.finditer(text, start, len(text) if end is None else end):
        line = match.group()
        left = len(line) - len(line.lstrip())
        if left < len(line):
            found.append((match.start() + left, match.start() + len(line.rstrip())))
    return found


def fold_column(text: str) -> int | None:
    """The column at which the text was folded by a program, or ``None`` where every line break is the author's.

    Folding shows where a line stops in the middle of a sentence and the next one goes on in lower case.
    """
    spans = lines(text)
    widths = []
    for (start, end), (after, after_end) in itertools.pairwise(spans):
        folds = text[after].islower() and not ends_sentence(text, start, end) and _breaks(text, end, after) == 1
        if folds and _NARROWEST_FOLD <= end - start <= _WIDEST_FOLD and not _BYLINE_START.match(text, after, after_end):
            widths.append(end - start)
    if not widths:
        return None
    column = max(widths)
    wider = sum(end - start > column + 5 for start, end in spans)
    return column if wider * 2 < len(spans) else None


def paragraphs(text: str, start: int = 0, end: int | None = None, *, column: int | None = None) -> list[tuple[int, int]]:
    """The paragraphs of ``text[start:end]``, folded lines joined; ``column`` is :func:`fold_column` of the whole text."""
    joined: list[tuple[int, int]] = []
    previous: tuple[int, int] | None = None
    for line in lines(text, start, end):
        if previous is not None and _continues(text, previous, line, column=column):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
        previous = line
    return joined


def _continues(text: str, line: tuple[int, int], after: tuple[int, int], *, column: int | None) -> bool:
    if _breaks(text, line[1], after[0]) > 1 or BULLET.match(text, *after) or MARKDOWN_HEADING.match(text, *after):
        return False
    if MARKDOWN_HEADING.match(text, *line):
        return False
    width = line[1] - line[0]
    if width <= _WIDEST_FOLD and _OPEN_END.search(text, max(line[0], line[1] - _TAIL), line[1]):
        return True
    if column is not None and width <= column:
        word = _FIRST_WORD.match(text, after[0], min(after[1], after[0] + column))
        # A program folds where the next word no longer fits; an author breaks where it would have.
        if word is not None and width + 1 + word.end() - word.start() > column:
            return True
    return text[after[0]].islower() and not ends_sentence(text, *line) and not _BYLINE_START.match(text, *after)


def _breaks(text: str, start: int, end: int) -> int:
    return sum(1 for _ in _BREAK.finditer(text, start, end))
