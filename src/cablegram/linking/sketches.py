"""What a document is about, as numbers to compare documents by: its words, those of its lead, pairs of words, and names.

A sketch depends on its own document alone, so it is made once and kept in a ledger. Terms are 32-bit hashes (CRC-32) of stems
(Porter's); each goes with the share of news texts that hold it, from a packaged list of everyday words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

import msgspec
import numpy as np
from snowballstemmer.porter_stemmer import PorterStemmer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray

    from cablegram.core.records import Document

    Ids = NDArray[np.uint32]
    Floats = NDArray[np.float32]

EVERYDAY: Final = Path(__file__).parent.parent / "data" / "everyday.tsv"
FEWEST: Final = 0.015  # share of texts below which a word is simply rare; lower, and one outlet's odd words tell stories apart
READ: Final = 2000  # words of a document that are read: beyond that a page is a live blog or a list
LEAD: Final = 80  # words after the title that say what the news is
PAIRED: Final = 300  # words from whose pairs phrases are taken
NAMED: Final = 6000  # characters in which names are looked for
CHANCE: Final = 3.0  # how much likelier two words stand side by side than chance has it
MOST: Final = 255  # times that a term counts: one byte
SCARCE: Final = 2e-5  # share of texts that hold a phrase of two rare words
_PORTER: Final = PorterStemmer()
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_OWNER: Final = re.compile(r"['’]s?$")
_BREAK: Final = re.compile(r"(?<=[.!?])\s+|(?<=[.!?][\"”’])\s+|\n+")
_LOWER: Final = re.compile(r"\b[a-z][\w'’]+")
_DAY: Final = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
_MONTHS: Final = frozenset("january february march april may june july august september october november december".split())
EMPTY: Final = frozenset(
    "the a an and or but of in on at to for from by with as is are was were be been being it its he she they we you i his her "
    "their our your this that these those which who whom what when where how not no have has had do does did will would can "
    "could may might shall should must if than then there here so such after before about into over under between during more "
    "most other some any all each also said says say according".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """The terms of one document. Arrays of one term each run side by side, sorted by term.

    ``words`` and ``pairs`` are hashed terms, the counts how often they stand in the document (``lead``: in its first words),
    the shares how many news texts hold them; ``names`` are hashed capitalised words. ``day`` is that of publication, as a number.
    """

    doc_id: str
    day: int | None
    words: Ids
    counts: Floats
    lead: Floats
    shares: Floats
    pairs: Ids
    pair_counts: Floats
    pair_shares: Floats
    names: Ids


@lru_cache(maxsize=200_000)
def _stem(word: str) -> str:
    return str(_PORTER.stemWord(_OWNER.sub("", word.casefold())))


def words_of(text: str, *, most: int = READ) -> list[tuple[str, str]]:
    """The first words of a text as they stand, each with its stem."""
    return [(word, _stem(word)) for word in islice(map(re.Match.group, _WORD.finditer(text)), most)]


@cache
def _everyday() -> Mapping[str, float]:
    lines = EVERYDAY.read_text(encoding="utf-8").splitlines()
    return {stem: float(share) for stem, share in (line.split("\t") for line in lines)}


def sketch_of(doc: Document) -> Sketch:
    """Read a document once; the same words give the same sketch."""
    title, body = parts(doc)
    first, rest = words_of(title), words_of(body)
    words = Counter(stem for _, stem in first + rest)
    lead = Counter(stem for _, stem in first + rest[:LEAD])
    pairs = Counter(f"{a} {b}" for a, b, _ in (*phrases(first), *phrases(rest[:PAIRED])))
    terms = sorted((crc32(stem.encode()), stem) for stem in words)
    phrased = sorted((crc32(pair.encode()), pair) for pair in pairs)
    return Sketch(
        doc_id=doc.id,
        day=date.fromisoformat(doc.published).toordinal() if doc.published else None,
        words=np.array([term for term, _ in terms], np.uint32),
        counts=_counted(words[stem] for _, stem in terms),
        lead=_counted(lead[stem] for _, stem in terms),
        shares=np.array([_share(stem) for _, stem in terms], np.float32),
        pairs=np.array([term for term, _ in phrased], np.uint32),
        pair_counts=_counted(pairs[pair] for _, pair in phrased),
        pair_shares=np.array([_pair_share(pair) for _, pair in phrased], np.float32),
        names=np.array(sorted({crc32(name.encode()) for name in names_of(body)}), np.uint32),
    )


def _counted(numbers: Iterable[int]) -> Floats:
    return np.array([min(number, MOST) for number in numbers], np.float32)


def parts(doc: Document) -> tuple[str, str]:
    """The title and the text without it."""
    title = doc.title or ""
    return title, doc.text[len(title) :].lstrip("\n .") if title and doc.text.startswith(title) else doc.text


def phrases(words: list[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    """Two words of substance side by side: their stems, and both as they stand."""
    for (one, a), (other, b) in pairwise(words):
        if one.casefold() not in EMPTY and other.casefold() not in EMPTY:
            yield a, b, f"{one} {other}"


def names_of(text: str) -> frozenset[str]:
    """The capitalised words of the beginning of a text, in lower case: no days, months, or words that only begin a sentence."""
    everyday = set(_LOWER.findall(text))
    found = set()
    for sentence in _BREAK.split(text[:NAMED]):
        for index, match in enumerate(_WORD.finditer(sentence)):
            word = match.group().removesuffix("'s").removesuffix("’s")
            folded = word.casefold()
            plain = folded in EMPTY or folded in _MONTHS or _DAY.fullmatch(folded) is not None
            if word[0].isupper() and not plain and (index or folded not in everyday):
                found.add(folded)
    return frozenset(found)


def _share(stem: str) -> float:
    return max(_everyday().get(stem, 0.0), FEWEST)


def _pair_share(pair: str) -> float:
    a, b = (_share(stem) for stem in pair.split(" ", 1))
    return max(CHANCE * a * b, min(a, b) / 50, SCARCE)


def surfaces(doc: Document) -> dict[int, str]:
    """The document's own words for each of its terms, as they first stand in it."""
    title, body = parts(doc)
    first, rest = words_of(title), words_of(body)
    found: dict[int, str] = {}
    for a, b, words in (*phrases(rest[:PAIRED]), *phrases(first)):
        found.setdefault(crc32(f"{a} {b}".encode()), words)
    for word, stem in rest + first:
        found.setdefault(crc32(stem.encode()), _OWNER.sub("", word))
    return found


class _Packed(msgspec.Struct, array_like=True):
    day: int | None
    words: bytes
    counts: bytes
    lead: bytes
    shares: bytes
    pairs: bytes
    pair_counts: bytes
    pair_shares: bytes
    names: bytes


def pack(sketch: Sketch) -> bytes:
    """A sketch as bytes for a ledger: about 4 kB for an article of 600 words."""
    small = [c.astype(np.uint8).tobytes() for c in (sketch.counts, sketch.lead, sketch.pair_counts)]
    return msgspec.msgpack.encode(
        _Packed(
            day=sketch.day,
            words=sketch.words.tobytes(),
            counts=small[0],
            lead=small[1],
            shares=sketch.shares.tobytes(),
            pairs=sketch.pairs.tobytes(),
            pair_counts=small[2],
            pair_shares=sketch.pair_shares.tobytes(),
            names=sketch.names.tobytes(),
        )
    )


def unpack(packed: bytes, *, doc_id: str) -> Sketch:
    """The sketch that :func:`pack` wrote."""
    raw = msgspec.msgpack.decode(packed, type=_Packed)

    def counts(data: bytes) -> Floats:
        return np.frombuffer(data, np.uint8).astype(np.float32)

    return Sketch(
        doc_id=doc_id,
        day=raw.day,
        words=np.frombuffer(raw.words, np.uint32),
        counts=counts(raw.counts),
        lead=counts(raw.lead),
        shares=np.frombuffer(raw.shares, np.float32),
        pairs=np.frombuffer(raw.pairs, np.uint32),
        pair_counts=counts(raw.pair_counts),
        pair_shares=np.frombuffer(raw.pair_shares, np.float32),
        names=np.frombuffer(raw.names, np.uint32),
    )
