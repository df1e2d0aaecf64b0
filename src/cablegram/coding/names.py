"""Words of a text with their offsets, folded for look-up, and the longest name that starts at a word.

A name is looked up by its words: lower-cased, without accents, joined by single spaces. "Al-Qaeda", "al Qaeda" and "AL QAEDA"
are one key; "U.S." and "US" are one key. Whether the letters' case fits is asked afterwards (:func:`cased`), because a headline, a
sloppy page and the common noun "turkey" each need another answer.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

_WORD: Final = re.compile(r"[^\W_]+")
_GLUE: Final = frozenset({" ", "-", "‐", "–", "'", "’", ".", ". ", " & ", "/", "\n", "\u00a0", "\t", " “", "” ", ' "', '" '})
_UNFOLDED: Final = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ə": "a", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe"}
)
_MARKS: Final = re.compile(r"[\u0300-\u036f]")


# acronyms that are spoken as words, which the British press writes with one capital
_SPOKEN: Final = frozenset(
    "nato opec asean ecowas unesco unicef apec nasa fifa igad unrwa brics aukus unifil amisom unamid usaid irgc swapo isis".split()
)


class Word(NamedTuple):
    """One word: where it stands, as written, folded, and whether the next word may belong to the same name."""

    start: int
    end: int
    raw: str
    key: str
    glued: bool


class Match(NamedTuple):
    """A name found at words ``first`` to ``last`` (exclusive) and its key."""

    first: int
    last: int
    key: str


def fold(text: str) -> str:
    """Lower-case ``text`` and take its accents off."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_UNFOLDED))
    return _MARKS.sub("", plain).lower()


def name_key(name: str) -> str:
    """The look-up key of a name: its folded words, joined by single spaces."""
    return " ".join(fold(word) for word in _WORD.findall(name))


def words_of(text: str, *, start: int = 0, end: int | None = None) -> list[Word]:
    """Split ``text[start:end]`` into words; offsets count from the beginning of ``text``."""
    found = list(_WORD.finditer(text, start, len(text) if end is None else end))
    words = []
    for number, hit in enumerate(found):
        after = found[number + 1].start() if number + 1 < len(found) else hit.end()
        raw = hit.group()
        gap = text[hit.end() : after]
        glued = number + 1 < len(found) and (gap in _GLUE or (gap == ", " and found[number + 1].group() in {"D", "DC"}))
        words.append(Word(hit.start(), hit.end(), raw, fold(raw), glued))
    return words


def longest_match(words: Sequence[Word], at: int, *, names: Collection[str], longest: Mapping[str, int]) -> Match | None:
    """The longest key of ``names`` that starts at word ``at``; ``longest`` bounds the words of names by their first word."""
    limit = longest.get(words[at].key, 1)
    reach = at + 1
    while reach < len(words) and reach - at < limit and words[reach - 1].glued:
        reach += 1
    for last in range(reach, at, -1):
        key = words[at].key if last == at + 1 else " ".join(word.key for word in words[at:last])
        if key in names:
            return Match(at, last, key)
    return None


def longest_starts(keys: Iterable[str]) -> dict[str, int]:
    """The words of the longest key by its first word, where that is more than one."""
    longest: dict[str, int] = {}
    for key in keys:
        spaces = key.count(" ")
        if spaces:
            first = key[: key.index(" ")]
            if longest.get(first, 1) <= spaces:
                longest[first] = spaces + 1
    return longest


def acronym_keys(name: str) -> tuple[str, ...]:
    """The keys of a name that counts in capitals only ("WHO", "U.S."); none for other names."""
    letters = name.replace(".", "").replace("-", "").replace(" ", "")
    if not letters.isupper() or len(letters) > 6 or " " in name:
        return ()
    return (name_key(name), letters.lower()) if "." in name else (name_key(name),)


def cased(words: Sequence[Word], match: Match, *, acronyms: Collection[str]) -> bool:
    """Whether the match is written as a name: in capitals where the name is an acronym, else with a capital letter."""
    raw = words[match.first].raw
    if match.key in acronyms:
        if match.key in _SPOKEN and raw.istitle() and match.last == match.first + 1:
            return True
        return all(word.raw.isupper() for word in words[match.first : match.last])
    if raw[0].isupper() or raw[0].isdigit():
        return True
    # "al-Qaeda", "bin Laden", "von der Leyen": a particle in lower case before a capital
    return match.last > match.first + 1 and any(word.raw[0].isupper() for word in words[match.first + 1 : match.last])


def span_of(text: str, words: Sequence[Word], match: Match) -> tuple[int, int]:
    """Where the match stands, with the closing period of "U.S." and "Washington, D.C."."""
    start, end = words[match.first].start, words[match.last - 1].end
    tail = words[max(match.first, match.last - 2) : match.last]
    spelled = len(tail) == 2 and all(len(word.raw) == 1 for word in tail)
    if spelled and text[end : end + 1] == "." and text[tail[0].end] == ".":
        end += 1
    return start, end


def slug(name: str) -> str:
    """A name as the tail of an id: "Sanae Takaichi" -> "sanae-takaichi"."""
    return name_key(name).replace(" ", "-")
