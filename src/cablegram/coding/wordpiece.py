"""BERT's uncased WordPiece with word offsets and marks, in pure Python.

The ``tokenizers`` package would pull a hub client and an HTTP stack into every installation; this gives the same pieces on
5,847 of the corpus's 5,853 sentences. See ADR 0003.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST = 60  # characters; a longer "word" is noise (URLs, base64) and becomes unknown, as in BERT (which stops at 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Two special tokens to put around ``text[start:end]`` so that the model sees which words are asked about."""

    start: int
    end: int
    opening: int
    closing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """A sentence as the model reads it.

    ``words[i]`` are the character offsets of the i-th word and ``first[i]`` the index in ``ids`` of its first piece;
    ``marks`` are the indices of the opening (and closing, or second opening) mark, 0 where there is none.
    """

    ids: tuple[int, ...]
    words: tuple[tuple[int, int], ...]
    first: tuple[int, ...]
    marks: tuple[int, int]


class WordPiece:
    """Holds the vocabulary and a cache of split words."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._ids = vocabulary
        self._cache: dict[str, tuple[int, ...]] = {}

    @classmethod
    def load(cls, path: Path) -> WordPiece:
        """Read a ``vocab.txt``: one piece a line, its number is its id."""
        return cls({piece: i for i, piece in enumerate(path.read_text("utf-8").splitlines())})

    def pieces(self, word: str) -> tuple[int, ...]:
        """Ids of one word, lower-cased and without accents; greedy longest match."""
        known = self._cache.get(word)
        if known is None:
            if len(self._cache) > 200_000:  # about 40 MB; a long-running watcher must not grow for ever
                self._cache.clear()
            known = self._cache[word] = self._split(word)
        return known

    def _split(self, word: str) -> tuple[int, ...]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > LONGEST:
            return (UNKNOWN,)
        ids: list[int] = []
        start = 0
        while start < len(plain):
            for end in range(len(plain), start, -1):
                found = self._ids.get(plain[start:end] if start == 0 else "##" + plain[start:end])
                if found is not None:
                    ids.append(found)
                    start = end
                    break
            else:
                return (UNKNOWN,)
        return tuple(ids)

    def tokenize(self, text: str, *, marks: Sequence[Mark] = ()) -> Tokens:
        """Split a sentence into words and pieces; a mark goes around the words that it touches."""
        words = tuple(m.span() for m in WORD.finditer(text))
        opens: dict[int, list[int]] = {}
        closes: dict[int, list[int]] = {}
        for number, mark in enumerate(marks):
            touched = [i for i, (s, e) in enumerate(words) if s < mark.end and e > mark.start]
            if touched:
                opens.setdefault(touched[0], []).append(number)
                closes.setdefault(touched[-1], []).append(number)
        ids: list[int] = [CLS]
        first: list[int] = []
        opened: dict[int, int] = {}
        closed: dict[int, int] = {}
        for i, (start, end) in enumerate(words):
            for number in opens.get(i, ()):
                opened[number] = len(ids)
                ids.append(marks[number].opening)
            first.append(len(ids))
            ids.extend(self.pieces(text[start:end]))
            for number in closes.get(i, ()):
                closed[number] = len(ids)
                ids.append(marks[number].closing)
        ids.append(SEP)
        one = opened.get(0, 0)
        two = opened.get(1, 0) if len(marks) > 1 else closed.get(0, 0)
        return Tokens(ids=tuple(ids), words=words, first=tuple(first), marks=(one, two))
