"""The type between two given parties of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.coding.mentions import TRIGGER_THRESHOLD
from cablegram.core.records import Relation

if TYPE_CHECKING:
    from cablegram.coding.model import EventReading, Labelled, Model

READING_WEIGHT: Final = 0.5  # the event readings' say; type F1 on the check dyads: 0 gave 65.3, 0.5 65.7, 1 63.0 (an earlier model)


def relate(text: str, *, source: tuple[int, int], target: tuple[int, int], model: Model) -> Relation:
    """Ask the dyad head, and weigh in the events found in the text whose parties are the two spans."""
    chances = model.relate(text, source=source, target=target)
    triggers = model.find([text], threshold=TRIGGER_THRESHOLD / 2)[0].triggers
    readings = model.read_events([(text, (t.start, t.end)) for t in triggers])
    shares = [_fit(r, source=source, target=target) * t.probability for t, r in zip(triggers, readings, strict=True)]
    total = sum(shares)
    if total:
        said = {k: sum(s * r.types[k] for s, r in zip(shares, readings, strict=True)) / total for k in chances}
        weight = READING_WEIGHT * min(1.0, total)
        chances = {k: (1 - weight) * v + weight * said[k] for k, v in chances.items()}
    return Relation(type=max(chances, key=chances.__getitem__), probabilities={k: round(v, 5) for k, v in chances.items()})


def _fit(reading: EventReading, *, source: tuple[int, int], target: tuple[int, int]) -> float:
    """How well a reading's parties are the two spans: 1 for both, less for one."""
    by = any(r.label == "actor" and _touch(r, source) for r in reading.roles)
    to = any(r.label in ("recipient", "actor", "place") and _touch(r, target) for r in reading.roles)
    return (0.05, 0.4, 1.0)[by + to]


def _touch(span: Labelled, other: tuple[int, int]) -> bool:
    return span.start < other[1] and other[0] < span.end
