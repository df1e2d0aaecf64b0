"""The one door to the ONNX session: sentences in, labelled spans and probabilities out.

Offsets here are relative to the sentence that was passed in. Sentences longer than a window are read in overlapping windows,
so that nothing is truncated; beside another sentence, the window is read that holds what is asked about.

The file holds three networks that are run apart: the lower layers, once for a sentence, the upper layers, once for every
question about it, and those for two sentences side by side (`labels`). What the lower layers made of the last sentences is kept:
a question costs a third of a reading.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from cablegram.coding.labels import (
    CLASSES,
    CUE_MARK,
    EVENT_MARK,
    FIRST,
    FIRST_ASKED,
    MODES_OF,
    PAIRS,
    SECOND,
    SECOND_ASKED,
    SOURCE_MARK,
    TARGET_MARK,
    TOKEN_HEADS,
    columns,
)
from cablegram.coding.tagging import Labelled, decode_bio, decode_triggers, softmax
from cablegram.coding.wordpiece import WORD, Mark, Tokens, WordPiece
from cablegram.core.errors import ModelError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

MODEL_FOLDER: Final = Path(__file__).parent.parent / "data" / "model"
FORMAT: Final = 3  # of the file: 1 was one network with marks among the pieces, 2 was two networks, 3 is three
LABELS_DIGEST: Final = hashlib.sha256(json.dumps([FORMAT, TOKEN_HEADS, CLASSES, PAIRS]).encode()).hexdigest()[:16]
WINDOW: Final = 160  # words; about 210 pieces, twice the longest training sentence
OVERLAP: Final = 40  # words shared by two windows of one long sentence
KEPT: Final = 60_000  # pieces whose lower reading is kept: 46 MB as half floats, an article of 45,000 words
# added to the scores of cues: the faint ones come too, and where they stand tells which to keep (``coding/claims.py``)
CUE_BIAS: Final = np.array([0.0, *[2.0] * (len(TOKEN_HEADS["cue"]) - 1)], np.float32)
BATCH: Final = 8  # questions about one text; most have fewer
PLAIN: Final = (
    "The ministry said on Tuesday that talks with its neighbour would go on next week.",
    "Two people were killed and several injured when a bomb went off near a market, police said.",
    "The government has agreed to lower taxes on fuel, a spokesman told reporters in the capital.",
    "He denied that his party had taken money from the company before the election.",
    "Thousands of workers marched through the city to protest against the new law.",
    "The army withdrew its troops from the border after a meeting of the two presidents.",
    "According to the report, prices rose by four per cent in March, more than in any month of last year.",
    "She called for sanctions and warned that the country would answer any attack.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one sentence contains: event triggers, labelled with their type, and cues of attribution."""

    triggers: tuple[Labelled, ...]
    cues: tuple[Labelled, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventReading:
    """What the model says of one trigger. Probabilities sum to one, except those of ``contexts``, which are independent."""

    roles: tuple[Labelled, ...]
    types: dict[str, float]
    statuses: dict[str, float]
    modes: dict[str, float]  # "none" or "TYPE/mode"
    contexts: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimReading:
    """What the model says of one cue."""

    parts: tuple[Labelled, ...]
    stances: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A sentence, and the stretches of it that are asked about; none: the whole sentence."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Below:
    """A window of text as the lower layers read it: ``hidden`` is (pieces, width)."""

    tokens: Tokens
    hidden: NDArray[np.float16]


class _Kept:
    """The last texts that the lower layers read, up to so many pieces; safe to share among threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pieces = 0
        self._read: dict[str, _Below] = {}  # oldest first
        self._lock = Lock()

    def get(self, text: str) -> _Below | None:
        """What was made of a text, if it is still kept."""
        with self._lock:
            return self._read.get(text)

    def put(self, text: str, below: _Below) -> None:
        """Keep it, and drop the oldest beyond what may be kept."""
        with self._lock:
            if text not in self._read:
                self._read[text] = below
                self._pieces += len(below.hidden)
            while self._pieces > self._most and self._read:
                self._pieces -= len(self._read.pop(next(iter(self._read))).hidden)


def weights_digest(folder: Path = MODEL_FOLDER) -> str:
    """What :attr:`Model.digest` of a folder's weights is, without loading them."""
    return _digest((folder / "model.onnx").read_bytes())


def _digest(weights: bytes) -> str:
    return "sha256:" + hashlib.sha256(weights).hexdigest()


class Model:
    """Holds the ONNX session and the vocabulary. One session uses one core; run several processes to use more."""

    def __init__(self, folder: Path = MODEL_FOLDER, *, kept: int = KEPT) -> None:
        import onnxruntime  # noqa: PLC0415 - 60 ms that `cablegram --help` need not pay

        path = folder / "model.onnx"
        if not path.is_file():
            message = f"no model at {path}; reinstall cablegram, or train one (training/README.md)"
            raise ModelError(message)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # two threads in one session give 1.2-1.4 times, two processes 1.95 times
        options.inter_op_num_threads = 1
        data = path.read_bytes()
        self.digest = _digest(data)
        self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        made_for = self._session.get_modelmeta().custom_metadata_map.get("labels")
        if made_for != LABELS_DIGEST:
            message = f"{path} was made for other labels ({made_for}, not {LABELS_DIGEST}); export it again with this version"
            raise ModelError(message)
        self.words = WordPiece.load(folder / "vocab.txt")
        self._partly = onnxruntime.RunOptions()
        self._partly.only_execute_path_to_fetches = True
        self._width: int = next(i.shape[2] for i in self._session.get_inputs() if i.name == "hidden")
        names = ("input_ids", "attention_mask", "upper_mask", "kinds", "pair_mask", "pair_kinds")
        numbers = dict.fromkeys(names, np.zeros((1, 1), np.int64))
        wide = dict.fromkeys(("hidden", "pair_hidden"), np.zeros((1, 1, self._width), np.float32))
        self._empty: dict[str, NDArray[Any]] = {**numbers, **wide}
        self._kept = _Kept(kept)
        self._mean: Floats | None = None

    def _run(self, outputs: list[str], **given: NDArray[Any]) -> list[Floats]:
        """Run the part of the file that leads to ``outputs``; the inputs of the other part get one empty place."""
        found: list[Floats] = self._session.run(outputs, self._empty | given, self._partly)
        return found

    def _below(self, text: str) -> _Below:
        """What the lower layers make of a text: read alone, so that it depends on nothing but the text."""
        known = self._kept.get(text)
        if known is None:
            tokens = self.words.tokenize(text)
            known = _Below(tokens=tokens, hidden=self.lower(tokens))
            self._kept.put(text, known)
        return known

    def lower(self, tokens: Tokens) -> NDArray[np.float16]:
        """What the lower layers make of a text: (pieces, width)."""
        ids = np.array([tokens.ids], np.int64)
        (hidden,) = self._run(["lower"], input_ids=ids, attention_mask=np.ones_like(ids))
        found: NDArray[np.float16] = hidden[0].astype(np.float16)
        return found

    def _ask(self, asked: Sequence[tuple[str, Sequence[Mark]]]) -> Iterator[tuple[int, Tokens, Floats, Floats]]:
        """Yield (index in ``asked``, tokens, tag scores per word, class scores) of each text with marks, in no fixed order.

        The questions about one text are read together and apart from those about others: the network rounds by what stands beside
        a question, and so its answers depend on nothing but the text that they are about (ADR 0054).
        """
        askers: dict[str, dict[tuple[Mark, ...], list[int]]] = {}
        for i, (text, marks) in enumerate(asked):
            askers.setdefault(text, {}).setdefault(tuple(marks), []).append(i)
        for text, questions in askers.items():
            below, order = self._below(text), sorted(questions, key=str)
            for at in range(0, len(order), BATCH):
                kinds = np.array([below.tokens.marked(*marks) for marks in order[at : at + BATCH]], np.int64)
                hidden = np.repeat(below.hidden[None].astype(np.float32), len(kinds), axis=0)
                tags, classes = self._run(["tags", "classes"], hidden=hidden, upper_mask=np.ones_like(kinds), kinds=kinds)
                for marks, tag, cls in zip(order[at : at + BATCH], tags, classes, strict=True):
                    for i in questions[marks]:
                        yield i, below.tokens, tag[list(below.tokens.first)], cls

    def find(self, sentences: Sequence[str], *, threshold: float) -> list[Found]:
        """Triggers and cues of each sentence; ``threshold`` is the least chance for a trigger."""
        pieces = [(n, offset, text) for n, sentence in enumerate(sentences) for offset, text in windows(sentence)]
        at = columns(TOKEN_HEADS)
        triggers: list[list[Labelled]] = [[] for _ in sentences]
        cues: list[list[Labelled]] = [[] for _ in sentences]
        read = {i: (tokens, tags) for i, tokens, tags, _ in self._ask([(text, ()) for _, _, text in pieces])}
        for i, (n, offset, _) in enumerate(pieces):
            tokens, tags = read[i]
            here = decode_triggers(tags[:, at["trigger"]], tokens.words, threshold=threshold)
            _merge(triggers[n], here, offset=offset)
            _merge(cues[n], decode_bio(tags[:, at["cue"]] + CUE_BIAS, tokens.words, labels=TOKEN_HEADS["cue"]), offset=offset)
        return [
            Found(triggers=tuple(sorted(t, key=_order)), cues=tuple(sorted(c, key=_order)))
            for t, c in zip(triggers, cues, strict=True)
        ]

    def read_events(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[EventReading]:
        """For each (sentence, trigger span): roles, type, status, mode and contexts."""
        found: list[Any] = [None] * len(asked)
        at = columns(CLASSES)
        for i, offset, words, tags, classes in self._asked(asked, kind=EVENT_MARK, head="role"):
            found[i] = EventReading(
                roles=_shift(decode_bio(tags, words, labels=TOKEN_HEADS["role"]), offset),
                types=_named("type", classes[at["type"]]),
                statuses=_named("status", classes[at["status"]]),
                modes=_named("mode", classes[at["mode"]]),
                contexts=dict(zip(CLASSES["context"], (1 / (1 + np.exp(-classes[at["context"]]))).tolist(), strict=True)),
            )
        return found

    def read_claims(self, asked: Sequence[tuple[str, tuple[int, int]]]) -> list[ClaimReading]:
        """For each (sentence, cue span): speaker, content, when it was said, and the stance."""
        found: list[Any] = [None] * len(asked)
        at = columns(CLASSES)
        for i, offset, words, tags, classes in self._asked(asked, kind=CUE_MARK, head="claim"):
            parts = _shift(decode_bio(tags, words, labels=TOKEN_HEADS["claim"]), offset)
            found[i] = ClaimReading(parts=parts, stances=_named("stance", classes[at["stance"]]))
        return found

    def relate(self, text: str, *, source: tuple[int, int], target: tuple[int, int]) -> dict[str, float]:
        """Probability of each type between two spans of a text; raises UsageError when they are a window or more apart."""
        offset, around = _around(text, (min(source[0], target[0]), max(source[1], target[1])))
        marks = [_mark(source, kind=SOURCE_MARK, offset=offset), _mark(target, kind=TARGET_MARK, offset=offset)]
        _, _, _, classes = next(self._ask([(around, marks)]))
        return _named("dyad", classes[columns(CLASSES)["dyad"]])

    def compare(self, task: str, pairs: Sequence[tuple[Asked, Asked]]) -> list[dict[str, float]]:
        """For each two sentences, the first told first, the probability of each answer to a question of ``labels.PAIRS``.

        Every pair is read alone, so that an answer depends on nothing but the pair.
        """
        at = columns(PAIRS)[task]
        found = []
        for one, other in pairs:
            (hidden, kinds), (hidden2, kinds2) = self.placed(one, kind=FIRST), self.placed(other, kind=SECOND)
            both, marks = np.concatenate([hidden, hidden2])[None], np.array([kinds + kinds2], np.int64)
            (scores,) = self._run(["pairs"], pair_hidden=both, pair_mask=np.ones_like(marks), pair_kinds=marks)
            found.append(dict(zip(PAIRS[task], softmax(scores[0, at]).tolist(), strict=True)))
        return found

    def placed(self, asked: Asked, *, kind: int) -> tuple[Floats, list[int]]:
        """One of two sentences: what the lower layers make of it (pieces, width), and what each piece is (``labels.FIRST`` …)."""
        offset, text = _around(asked.text, asked.spans[0] if asked.spans else (0, 0))
        below = self._below(text)
        marked = below.tokens.marked(*(_mark(span, kind=1, offset=offset) for span in asked.spans))
        inside = {FIRST: FIRST_ASKED, SECOND: SECOND_ASKED}[kind]
        return below.hidden.astype(np.float32), [inside if m or not any(marked) else kind for m in marked]

    def embed(self, text: str) -> tuple[tuple[str, ...], Floats]:
        """A text's words and what the lower layers make of each: (words, width), unit vectors, what all words share taken off.

        Words in like use are near in cosine, opposites too. A text longer than a window is read by its first words.
        """
        spans, vectors = self.embed_spans(text)
        return tuple(text[start:end] for start, end in spans), vectors

    def embed_spans(self, text: str) -> tuple[tuple[tuple[int, int], ...], Floats]:
        """As :meth:`embed`, the words by their offsets in ``text``."""
        offset, text = next(windows(text))
        below = self._below(text)
        vectors = below.hidden[list(below.tokens.first)].astype(np.float32) - self._common()
        unit: Floats = vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-9)
        return tuple((start + offset, end + offset) for start, end in below.tokens.words), unit

    def _common(self) -> Floats:
        """The mean over the words of some plain sentences: without it, any two words have a cosine of 0.6 or so."""
        if self._mean is None:
            read = [self._below(text) for text in PLAIN]
            self._mean = np.concatenate([b.hidden[list(b.tokens.first)].astype(np.float32) for b in read]).mean(0)
        return self._mean

    def _asked(
        self, asked: Sequence[tuple[str, tuple[int, int]]], *, kind: int, head: str
    ) -> Iterator[tuple[int, int, tuple[tuple[int, int], ...], Floats, Floats]]:
        parts = [_around(text, span) for text, span in asked]
        questions = [
            (text, [_mark(span, kind=kind, offset=offset)]) for (offset, text), (_, span) in zip(parts, asked, strict=True)
        ]
        at = columns(TOKEN_HEADS)[head]
        for i, tokens, tags, classes in self._ask(questions):
            yield i, parts[i][0], tokens.words, tags[:, at], classes


def _mark(span: tuple[int, int], *, kind: int, offset: int) -> Mark:
    return Mark(start=span[0] - offset, end=span[1] - offset, kind=kind)


def _named(head: str, scores: Floats) -> dict[str, float]:
    return dict(zip(CLASSES[head], softmax(scores).tolist(), strict=True))


def _order(span: Labelled) -> tuple[int, int]:
    return span.start, span.end


def _shift(spans: Sequence[Labelled], offset: int) -> tuple[Labelled, ...]:
    return tuple(Labelled(start=s.start + offset, end=s.end + offset, label=s.label, probability=s.probability) for s in spans)


def _merge(into: list[Labelled], spans: Sequence[Labelled], *, offset: int) -> None:
    """Add the spans of one window; where two windows overlap, the earlier window's reading stands."""
    for span in _shift(spans, offset):
        if not any(span.start < other.end and other.start < span.end for other in into):
            into.append(span)


def windows(sentence: str) -> Iterator[tuple[int, str]]:
    """(offset, text) of each window of a sentence: itself, unless it is longer than ``WINDOW`` words."""
    words = [m.span() for m in WORD.finditer(sentence)]
    if len(words) <= WINDOW:
        yield 0, sentence
        return
    for at in range(0, len(words) - OVERLAP, WINDOW - OVERLAP):
        some = words[at : at + WINDOW]
        yield some[0][0], sentence[some[0][0] : some[-1][1]]


def _around(text: str, span: tuple[int, int]) -> tuple[int, str]:
    """(offset, text) of the window around a span: the whole text, unless it is longer than ``WINDOW`` words."""
    words = [m.span() for m in WORD.finditer(text)]
    if len(words) <= WINDOW:
        return 0, text
    inside = [i for i, (s, e) in enumerate(words) if s < span[1] and e > span[0]] or [0]
    if len(inside) > WINDOW:
        message = f"what is asked about is {len(inside)} words long; at most {WINDOW} are read together: give a shorter stretch"
        raise UsageError(message)
    first = max(0, min(inside[0] - (WINDOW - len(inside)) // 2, len(words) - WINDOW))
    last = min(len(words), max(first + WINDOW, inside[-1] + 1))
    return words[first][0], text[words[first][0] : words[last - 1][1]]


def best(chances: dict[str, float]) -> tuple[str, float]:
    """The likeliest name and its probability."""
    name = max(chances, key=chances.__getitem__)
    return name, chances[name]


def best_mode(chances: dict[str, float], *, kind: str) -> str | None:
    """The likeliest mode of a type, without the type's name, or ``None``."""
    name, _ = best({k: v for k, v in chances.items() if k == "none" or k in MODES_OF[kind]})
    return None if name == "none" else name.partition("/")[2]
