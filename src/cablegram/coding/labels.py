"""What the model's outputs mean: the label sets of its heads, in the order of their columns.

Training and the runtime both read this file, so they cannot disagree; ``model.onnx`` carries a digest of it.

The model's lower layers read a sentence once; its upper layers answer several questions about it. *Find*: nothing marked;
which words are event triggers (of which type) and cues of attribution. *Event*: with one trigger marked; who, to whom, when,
where, how many, and type, status, mode, contexts. *Claim*: with one cue marked; who speaks, what is said, when it was said, and
the stance. *Dyad*: with a source and a target marked; which type of event the one does to the other.

Further upper layers answer questions about two sentences, side by side: whether they tell of one event, what the second makes of
what the first announces, whether the second's claim answers the first's, whether the two contradict each other.
"""

from __future__ import annotations

from typing import Final

from cablegram.core.ontology import CONTEXTS, EVENT_TYPES, MODES, STANCES, STATUSES, TYPES


def _bio(*names: str) -> tuple[str, ...]:
    return ("O", *(f"{p}-{n}" for n in names for p in "BI"))


TRIGGER_TAGS: Final = ("O", *TYPES)
CUE_TAGS: Final = _bio("cue")
ROLE_TAGS: Final = _bio("actor", "recipient", "time", "place", "quantity")
CLAIM_TAGS: Final = _bio("speaker", "content", "said_on")

# columns of the token output and of the class output
TOKEN_HEADS: Final[dict[str, tuple[str, ...]]] = {
    "trigger": TRIGGER_TAGS,
    "cue": CUE_TAGS,
    "role": ROLE_TAGS,
    "claim": CLAIM_TAGS,
}
CLASSES: Final[dict[str, tuple[str, ...]]] = {
    "type": TYPES,
    "status": STATUSES,
    "mode": ("none", *MODES),
    "context": CONTEXTS,
    "stance": STANCES,
    "dyad": TYPES,
}

# columns of the output on two sentences
PAIRS: Final[dict[str, tuple[str, ...]]] = {
    "same": ("other", "same"),
    "settles": ("none", "held", "postponed", "cancelled", "accepted", "rejected", "carried_out", "withdrawn", "met"),
    "answers": ("other", "answered"),  # learnt with the others and asked by nobody: it linked answers no better (ADR 0033)
    "contradicts": ("no", "yes"),
}

# what a marked word is in a reading; 0 marks nothing
EVENT_MARK, CUE_MARK, SOURCE_MARK, TARGET_MARK = 1, 2, 3, 4
# what a word is in a reading of two sentences: of the first or second, asked about or around it; 0 is nothing
FIRST, FIRST_ASKED, SECOND, SECOND_ASKED = 1, 2, 3, 4

MODES_OF: Final = {t.name: tuple(f"{t.name}/{m}" for m in t.modes) for t in EVENT_TYPES.values()}


def columns(heads: dict[str, tuple[str, ...]]) -> dict[str, slice]:
    """Where each head's columns stand when the heads are laid side by side."""
    found: dict[str, slice] = {}
    at = 0
    for name, names in heads.items():
        found[name] = slice(at, at + len(names))
        at += len(names)
    return found
