"""How near in meaning the words of a passage come to those of a sentence, by what the encoder's lower layers made of both.

They read every sentence for its cues already and are remembered, so that asking costs a product of two small matrices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from cablegram.core.records import Quote, Sentence

    Floats = NDArray[np.float32]
    Embed = Callable[[str], tuple[Sequence[tuple[int, int]], Floats]]  # a text's words, as offsets, and a unit vector for each

_EMPTY: Final = frozenset(
    "the a an of in on at to for and or by with from is are was were be been being had has have having would will could may might "
    "shall should must that this these those it its his her their our your my as not no mr mrs ms dr still only also than he she "
    "they we i you who whom which what after before about over into off there then if when while because any ever never even did "
    "does do said says say told nothing neither nor such very".split()
)


class Likeness:
    """The words of an article's sentences, embedded once each and only when asked for."""

    def __init__(self, text: str, *, sentences: Sequence[Sentence], embed: Embed) -> None:
        self._text, self._sentences, self._embed = text, sentences, embed
        self._known: dict[int, tuple[list[tuple[int, int]], Floats]] = {}

    def of(self, passage: Sequence[Quote], *, in_sentence: int, to: int) -> float:
        """The mean, over the words of a passage, of the best cosine with a word of sentence ``to`` outside the passage; 0 to 1.

        ``in_sentence`` is where the passage begins; what goes on beyond it is not read. 0 without a word of substance.
        """
        mine = self._vectors(in_sentence, passage, inside=True)
        theirs = self._vectors(to, passage, inside=False)
        if not len(mine) or not len(theirs):
            return 0.0
        return max(0.0, float((mine @ theirs.T).max(1).mean()))

    def _vectors(self, number: int, passage: Sequence[Quote], *, inside: bool) -> Floats:
        words, vectors = self._read(number)
        held = [i for i, (a, b) in enumerate(words) if any(q.start <= a and b <= q.end for q in passage) == inside]
        found: Floats = vectors[held]
        return found

    def _read(self, number: int) -> tuple[list[tuple[int, int]], Floats]:
        """A sentence's words of substance, by their places in the text, and their vectors."""
        if number not in self._known:
            sentence = self._sentences[number]
            spans, vectors = self._embed(self._text[sentence.start : sentence.end])
            words = [(a + sentence.start, b + sentence.start) for a, b in spans]
            kept = [i for i, (a, b) in enumerate(words) if self._text[a].isalnum() and self._text[a:b].casefold() not in _EMPTY]
            self._known[number] = [words[i] for i in kept], vectors[kept]
        return self._known[number]
