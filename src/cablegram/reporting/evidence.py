"""The gate: no statement leaves whose names, numbers or dates do not stand in the spans that it cites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_DATE: Final = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")
_NUMBER: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NAME: Final = re.compile(r"[^\W\d_]+(?:[ \-][^\W\d_]+)*")
_SPACE: Final = re.compile(r"\s+")
_NUMBER_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety dozen dozens score scores hundred hundreds thousand thousands "
    "million millions billion billions trillion half twice".split()
)


def unsupported(text: str, quotes: Sequence[str], *, dates: Collection[str] = ()) -> tuple[str, ...]:
    """The names, numbers and dates of ``text`` that do not stand in any of ``quotes``, in order; empty if all do.

    A name is a run of capitalised words and must stand in one quote as a run, so that "Donald Takaichi" is not supported
    by a Donald and a Takaichi. A number must stand as a whole; a separator of thousands makes no difference. An ISO date
    may stand in ``dates`` instead: the normalised bounds of a time expression that is itself cited.
    """
    missing = [date for date in _DATE.findall(text) if date not in dates and not any(date in quote for quote in quotes)]
    rest = _DATE.sub(" ", text)
    numbers = {_plain(n) for quote in quotes for n in _NUMBER.findall(quote)}
    missing += [n for n in _NUMBER.findall(rest) if _plain(n) not in numbers]
    words = {word.casefold() for quote in quotes for word in _WORD.findall(quote)}
    missing += [w for w in _WORD.findall(rest) if w.casefold() in _NUMBER_WORDS and w.casefold() not in words]
    runs = [_SPACE.sub(" ", quote) for quote in quotes]
    missing += [name for name in names(rest) if not any(_stands(name, run) for run in runs)]
    return tuple(missing)


def names(text: str) -> tuple[str, ...]:
    """Runs of capitalised words; what a hyphen or a single space joins belongs together."""
    found: list[str] = []
    for match in _NAME.finditer(_SPACE.sub(" ", text)):
        run: list[str] = []
        for part in [*re.split(r"([ \-])", match.group()), " ", ""]:
            if part[:1].isupper() or (part in {" ", "-"} and run):
                run.append(part)
                continue
            while run and run[-1] in {" ", "-"}:
                run.pop()
            if run:
                found.append("".join(run))
            run = []
    return tuple(found)


def _stands(name: str, quote: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", quote) is not None


def _plain(number: str) -> str:
    return re.sub(r",(?=\d{3}\b)", "", number)
