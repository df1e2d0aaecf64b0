"""BERT's uncased WordPiece with word offsets, in pure Python.

The ``tokenizers`` package would pull a hub client and an HTTP stack into every installation; this gives the same pieces on
5,847 of 5,853 sentences of the corpus. See ADR 0003.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

WORD = re.compile(r"[^\W_]+|[^\w\s]|_")
CLS, SEP, UNKNOWN = 101, 102, 100
MOST = 500  # pieces of a text; the encoder has 512 positions
LONGEST = 60  # characters; a longer "word" is noise (URLs, base64) and becomes unknown, as in BERT (which stops at 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Says what ``text[start:end]`` is in the question that the model is asked (`labels.EVENT_MARK` and its kin)."""

    start: int
    end: int
    kind: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """A sentence as the model reads it.

    ``words[i]`` are the character offsets of the i-th word and ``first[i]`` the index in ``ids`` of its first piece.
    """

    ids: tuple[int, ...]
    words: tuple[tuple[int, int], ...]
    first: tuple[int, ...]

    def marked(self, *marks: Mark) -> list[int]:
        """One number a piece: the kind of the mark whose words it belongs to, 0 outside; a later mark wins."""
        kinds = [0] * len(self.ids)
        bounds = (*self.first, len(self.ids) - 1)
        for mark in marks:
            for i, (start, end) in enumerate(self.words):
                if start < mark.end and end > mark.start:
                    kinds[bounds[i] : bounds[i + 1]] = [mark.kind] * (bounds[i + 1] - bounds[i])
        return kinds


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

    def tokenize(self, text: str) -> Tokens:
        """Split a sentence into words and pieces."""
        words = tuple(m.span() for m in WORD.finditer(text))
        pieces = [self.pieces(text[start:end]) for start, end in words]
        if sum(map(len, pieces)) > MOST:  # a page of hashes or of another script: its words are noise to the model
            pieces = [some if len(some) < 3 else (UNKNOWN,) for some in pieces]
        ids: list[int] = [CLS]
        first: list[int] = []
        for some in pieces:
            first.append(len(ids))
            ids.extend(some)
        ids.append(SEP)
        return Tokens(ids=tuple(ids), words=words, first=tuple(first))
