"""The type between two given parties of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cablegram.coding.dialect import map_type
from cablegram.coding.mentions import CONTEXT_THRESHOLD, TRIGGER_THRESHOLD
from cablegram.coding.model import best, best_mode
from cablegram.core.records import Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.coding.model import EventReading, Model
    from cablegram.coding.tagging import Labelled

# the event readings' say; type and quad F1 on the check dyads: 0 gave 80.6 and 92.0, 0.3 81.1 and 91.9, 0.5 81.1 and 91.7
READING_WEIGHT: Final = 0.3


def relate(text: str, *, source: tuple[int, int], target: tuple[int, int], model: Model) -> Relation:
    """Ask the dyad head, and weigh in the events found in the text whose parties are the two spans."""
    chances = model.relate(text, source=source, target=target)
    triggers = model.find([text], threshold=TRIGGER_THRESHOLD / 2)[0].triggers
    readings = model.read_events([(text, (t.start, t.end)) for t in triggers])
    shares = [_fit(r, source=source, target=target) * t.probability for t, r in zip(triggers, readings, strict=True)]
    total = sum(shares)
    if total:
        said = dict.fromkeys(chances, 0.0)
        for share, trigger, reading in zip(shares, triggers, readings, strict=True):
            for kind, chance in _mapped(reading, trigger=text[trigger.start : trigger.end]):
                said[kind] += share * chance / total
        weight = READING_WEIGHT * min(1.0, total)
        chances = {k: (1 - weight) * v + weight * said[k] for k, v in chances.items()}
    return Relation(type=max(chances, key=chances.__getitem__), probabilities={k: round(v, 5) for k, v in chances.items()})


def _mapped(reading: EventReading, *, trigger: str) -> Iterator[tuple[str, float]]:
    """Types and chances of a reading, in the dialect of event data sets."""
    status, _ = best(reading.statuses)
    contexts = {c for c, chance in reading.contexts.items() if chance > CONTEXT_THRESHOLD}
    for kind, chance in reading.types.items():
        yield map_type(kind, trigger=trigger, status=status, mode=best_mode(reading.modes, kind=kind), contexts=contexts), chance


def _fit(reading: EventReading, *, source: tuple[int, int], target: tuple[int, int]) -> float:
    """How well a reading's parties are the two spans: 1 for both, less for one."""
    by = any(r.label == "actor" and _touch(r, source) for r in reading.roles)
    to = any(r.label in ("recipient", "actor", "place") and _touch(r, target) for r in reading.roles)
    return (0.05, 0.4, 1.0)[by + to]


def _touch(span: Labelled, other: tuple[int, int]) -> bool:
    return span.start < other[1] and other[0] < span.end
