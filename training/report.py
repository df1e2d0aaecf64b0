"""Writes the error report that the next writer of sentences works from.

    python -m training.report --model FOLDER --split train|dev --out FILE.md [--first 100]

As in `training.evaluate`, events are found by the model, and details are read at the gold triggers and cues. There is no
report on the held-out split: who has read its errors cannot be measured on it any more.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.model import MODEL_FOLDER, Model, best, best_mode
from training.corpus import AnnotatedSentence, read_corpus
from training.evaluate import ROLES, Score, by_type, overlap, read_sentences, score_table, span_of
from training.features import split_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.coding.model import EventReading, Found
    from training.corpus import EventLine
    from training.evaluate import Offsets, SentenceReading

FAINT = 0.02  # a missed trigger below this chance counts as one that the model gave none at all
EXAMPLES = 5  # sentences under each heading; --examples sets it


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """One error: what was gold, what was said, and how sure (0..1) the model was of its error."""

    layer: str
    gold: str
    said: str
    sure: float
    sent: AnnotatedSentence
    span: Offsets

    def line(self) -> str:
        """The sentence with the words in bold."""
        start, end = self.span
        text = self.sent.text
        return f"- {self.sure:.2f} {text[:start]}**{text[start:end]}**{text[end:]} ({self.sent.where})"


@dataclass(slots=True)
class Errors:
    """All errors on some sentences; the score of each type in finding and typing; gold labels per layer."""

    slips: list[Slip] = field(default_factory=list)
    types: dict[str, Score] = field(default_factory=dict)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add_label(self, slip: Slip) -> None:
        """Count a gold label, and keep it when another was said."""
        self.labels[slip.layer, slip.gold] += 1
        if slip.gold != slip.said:
            self.slips.append(slip)


def read(model: Model, sentences: Sequence[AnnotatedSentence]) -> Errors:
    """Run the model over the sentences and collect its errors."""
    return collect(list(read_sentences(model, sentences)), hints=model.find([s.text for s in sentences], threshold=FAINT))


def collect(readings: Sequence[SentenceReading], *, hints: Sequence[Found]) -> Errors:
    """The errors of the readings; ``hints`` are the triggers that each sentence has above a chance of ``FAINT``."""
    errors = Errors(types=by_type(readings))
    for reading, faint in zip(readings, hints, strict=True):
        errors.slips += _triggers(reading, faint=faint)
    for reading in readings:
        sent = reading.sent
        for event, said in zip(sent.events, reading.events, strict=True):
            _event(errors, sent, event=event, said=said)
        for claim, parts in zip(sent.claims, reading.claims, strict=True):
            stance, sure = best(parts.stances)
            span = span_of(claim.spans["cue"][0])
            errors.add_label(Slip(layer="stance", gold=claim.stance, said=stance, sure=sure, sent=sent, span=span))
        for dyad in reading.dyads:
            kind, sure = best(dyad.types)
            span = min(dyad.source, dyad.target)[0], max(dyad.source, dyad.target)[1]
            errors.add_label(Slip(layer="dyad", gold=dyad.kind, said=kind, sure=sure, sent=sent, span=span))
    return errors


def _triggers(reading: SentenceReading, *, faint: Found) -> Iterator[Slip]:
    """Missed and spurious triggers; a spurious one's type is the type read at it."""
    for span, kind in reading.gold():
        if not reading.hits(span):
            chance = max((t.probability for t in faint.triggers if overlap(span, span_of(t))), default=0.0)
            yield Slip(layer="missed", gold=kind, said="", sure=1 - chance, sent=reading.sent, span=span)
    for one in reading.said():
        if reading.spurious(one.span):
            yield Slip(layer="spurious", gold="", said=one.kind, sure=one.raw, sent=reading.sent, span=one.span)


def _event(errors: Errors, sent: AnnotatedSentence, *, event: EventLine, said: EventReading) -> None:
    """Type, status, mode and roles at a gold trigger."""
    span = span_of(event.spans["trigger"][0])
    mode = best_mode(said.modes, kind=event.kind) or "none"
    guesses = {
        "type": best(said.types),
        "status": best(said.statuses),
        "mode": (f"{event.kind}/{mode}", said.modes["none" if mode == "none" else f"{event.kind}/{mode}"]),
    }
    gold = {"type": event.kind, "status": event.status, "mode": f"{event.kind}/{event.mode or 'none'}"}
    for layer, (label, sure) in guesses.items():
        errors.add_label(Slip(layer=layer, gold=gold[layer], said=label, sure=sure, sent=sent, span=span))
    for role in ROLES:
        roles = [(span_of(r), r.probability) for r in said.roles if r.label == role]
        errors.slips += _role_slips(role, sent, event=event, said=roles)


def _role_slips(role: str, sent: AnnotatedSentence, *, event: EventLine, said: Sequence[tuple[Offsets, float]]) -> list[Slip]:
    """The role's missing, added and wrongly cut values; the span is the value's, the labels name the event's trigger."""
    gold = [span_of(m) for m in event.spans.get(role, ())]
    about = f"{event.kind} {event.spans['trigger'][0].text!r}"
    slips = []
    for span in gold:
        hits = [(s, sure) for s, sure in said if overlap(span, s)]
        if not hits:
            slips.append(Slip(layer=role, gold="missed", said=about, sure=1.0, sent=sent, span=span))
        elif span not in [s for s, _ in hits]:
            words = " ; ".join(sent.text[slice(*s)] for s, _ in hits)
            slips.append(Slip(layer=role, gold="cut wrongly", said=f"{about}: {words}", sure=hits[0][1], sent=sent, span=span))
    added = [(s, sure) for s, sure in said if not any(overlap(s, span) for span in gold)]
    return slips + [Slip(layer=role, gold="added", said=about, sure=sure, sent=sent, span=s) for s, sure in added]


def groups(slips: Sequence[Slip]) -> list[tuple[tuple[str, str], list[Slip]]]:
    """Errors by (gold, said), the commonest first, within each the surest first."""
    order = sorted(slips, key=lambda s: (s.gold, s.said, -s.sure))
    found = [(key, list(some)) for key, some in groupby(order, key=lambda s: (s.gold, s.said))]
    return sorted(found, key=lambda g: -len(g[1]))


def confusions(found: Errors, layer: str, *, examples: int) -> str:
    """The confusions of one layer with counts and sentences."""
    parts = [f"## {layer}: gold -> predicted\n"]
    for (gold, said), some in groups([s for s in found.slips if s.layer == layer]):
        parts.append(f"### {gold} -> {said}: {len(some)} of {found.labels[layer, gold]}\n")
        parts.append("\n".join(s.line() for s in some[:examples]) + "\n")
    return "\n".join(parts)


def triggers(found: Errors, layer: str, *, examples: int) -> str:
    """Missed or spurious triggers by type with counts and sentences."""
    parts = [f"## {layer} triggers by type\n"]
    for (gold, said), some in groups([s for s in found.slips if s.layer == layer]):
        whole = f"{found.types[gold].gold} gold" if gold else f"{found.types[said].said} said"
        parts.append(f"### {gold or said}: {len(some)} of {whole}\n")
        parts.append("\n".join(s.line() for s in some[:examples]) + "\n")
    return "\n".join(parts)


def roles(found: Errors, *, examples: int) -> str:
    """Role errors by role and kind of error; the value is in bold, and what follows names event and trigger."""
    parts = ["## roles\n"]
    for role in ROLES:
        mine = [s for s in found.slips if s.layer == role]
        for kind in ("missed", "added", "cut wrongly"):
            some = sorted((s for s in mine if s.gold == kind), key=lambda s: -s.sure)
            parts.append(f"### {role} {kind}: {len(some)}\n")
            parts.append("\n".join(f"{s.line()} [{s.said}]" for s in some[:examples]) + "\n")
    return "\n".join(parts)


def render(found: Errors, *, examples: int = EXAMPLES) -> str:
    """The whole report."""
    types, *others = (confusions(found, layer, examples=examples) for layer in ("type", "status", "mode", "stance", "dyad"))
    missed, spurious = (triggers(found, layer, examples=examples) for layer in ("missed", "spurious"))
    table = score_table(found.types, head="type")
    return "\n".join([table, "", types, missed, spurious, *others, roles(found, examples=examples)])


def main() -> None:
    """Read the arguments and write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=["train", "dev"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--examples", type=int, default=EXAMPLES, help="sentences under each heading")
    parser.add_argument("--first", type=int, help="read only so many sentences")
    args = parser.parse_args()
    sentences = [s for i in read_corpus(errors=[]) if split_of(i) == args.split for s in i.sentences][: args.first]
    found = read(Model(args.model), sentences)
    told = "The number before a sentence is how sure the model was; for a missed value of a role it gives none (1.00)."
    head = f"# Errors on {len(sentences)} sentences ({args.split})\n\n{told}\n"
    args.out.write_text(f"{head}\n{render(found, examples=args.examples)}", "utf-8")
    print(f"{len(found.slips)} errors in {len(sentences)} sentences: {args.out}")


if __name__ == "__main__":
    main()
