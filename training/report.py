"""Writes the error report that the next writer of sentences works from.

    python -m training.report --model FOLDER --split dev|test --out FILE.md [--first 100]

As in `training.evaluate`, events are found by the model, and details are read at the gold triggers and cues.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.model import MODEL_FOLDER, Model, best, best_mode
from cablegram.core.ontology import TYPES
from training.corpus import AnnotatedSentence, read_corpus
from training.evaluate import THRESHOLD, f1, overlap
from training.features import split_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from training.corpus import EventLine, Marked

ROLES = ("actor", "recipient", "time", "place", "quantity")
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
    span: tuple[int, int]

    def line(self) -> str:
        """The sentence with the words in bold."""
        start, end = self.span
        text = self.sent.text
        return f"- {self.sure:.2f} {text[:start]}**{text[start:end]}**{text[end:]} ({self.sent.where})"


@dataclass(slots=True)
class Reading:
    """All errors on some sentences; per type how many events are gold, said, and found with that type; labels per layer."""

    slips: list[Slip] = field(default_factory=list)
    gold: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    labels: Counter[tuple[str, str]] = field(default_factory=Counter)


def span_of(marked: Marked) -> tuple[int, int]:
    """The offsets alone."""
    return marked.start, marked.end


def read(model: Model, sentences: Sequence[AnnotatedSentence]) -> Reading:
    """Run the model over the sentences and collect its errors."""
    result = Reading()
    _find(model, sentences, into=result)
    for sent in sentences:
        _events(model, sent, into=result)
        _claims(model, sent, into=result)
    return result


def _find(model: Model, sentences: Sequence[AnnotatedSentence], *, into: Reading) -> None:
    """Missed and spurious triggers, and the counts per type of finding and typing together."""
    texts = [s.text for s in sentences]
    hints = model.find(texts, threshold=FAINT)
    for sent, found, faint in zip(sentences, model.find(texts, threshold=THRESHOLD), hints, strict=True):
        gold = [(span_of(e.spans["trigger"][0]), e.kind) for e in sent.events]
        readings = model.read_events([(sent.text, (t.start, t.end)) for t in found.triggers])
        typed = [(best(r.types), t) for r, t in zip(readings, found.triggers, strict=True)]
        into.gold.update(kind for _, kind in gold)
        into.said.update(kind for (kind, _), _ in typed)
        for span, kind in gold:
            hits = [k for (k, _), t in typed if overlap(span, (t.start, t.end))]
            into.right[kind] += kind in hits
            if not hits:
                chance = max((t.probability for t in faint.triggers if overlap(span, (t.start, t.end))), default=0.0)
                into.slips.append(Slip(layer="missed", gold=kind, said="", sure=1 - chance, sent=sent, span=span))
        for (kind, chance), t in typed:
            here = (t.start, t.end)
            if not any(overlap(span, here) for span, _ in gold):
                sure = t.probability * chance
                into.slips.append(Slip(layer="spurious", gold="", said=kind, sure=sure, sent=sent, span=here))


def _events(model: Model, sent: AnnotatedSentence, *, into: Reading) -> None:
    """Type, status, mode and roles at the gold triggers."""
    triggers = [span_of(e.spans["trigger"][0]) for e in sent.events]
    for event, span, reading in zip(sent.events, triggers, model.read_events([(sent.text, t) for t in triggers]), strict=True):
        mode = best_mode(reading.modes, kind=event.kind) or "none"
        said = {
            "type": best(reading.types),
            "status": best(reading.statuses),
            "mode": (f"{event.kind}/{mode}", reading.modes["none" if mode == "none" else f"{event.kind}/{mode}"]),
        }
        gold = {"type": event.kind, "status": event.status, "mode": f"{event.kind}/{event.mode or 'none'}"}
        for layer, (label, sure) in said.items():
            _label(into, Slip(layer=layer, gold=gold[layer], said=label, sure=sure, sent=sent, span=span))
        for role in ROLES:
            roles = [((r.start, r.end), r.probability) for r in reading.roles if r.label == role]
            into.slips += _role_slips(role, sent, event=event, said=roles)


def _role_slips(
    role: str, sent: AnnotatedSentence, *, event: EventLine, said: Sequence[tuple[tuple[int, int], float]]
) -> list[Slip]:
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


def _claims(model: Model, sent: AnnotatedSentence, *, into: Reading) -> None:
    """Stance at the gold cues."""
    cues = [span_of(c.spans["cue"][0]) for c in sent.claims]
    for claim, span, reading in zip(sent.claims, cues, model.read_claims([(sent.text, c) for c in cues]), strict=True):
        stance, sure = best(reading.stances)
        _label(into, Slip(layer="stance", gold=claim.stance, said=stance, sure=sure, sent=sent, span=span))


def _label(into: Reading, slip: Slip) -> None:
    into.labels[slip.layer, slip.gold] += 1
    if slip.gold != slip.said:
        into.slips.append(slip)


def per_type(found: Reading) -> str:
    """Precision, recall and F1 of finding and typing, as a Markdown table; the weakest type first."""
    rows = []
    for kind in TYPES:
        right, said, gold = found.right[kind], found.said[kind], found.gold[kind]
        precision, recall = 100 * right / max(1, said), 100 * right / max(1, gold)
        rows.append((f1(right, said, gold), f"| {precision:.1f} | {recall:.1f} |", kind, gold, said))
    lines = [f"| {kind} {middle} {figure:.1f} | {gold} | {said} |" for figure, middle, kind, gold, said in sorted(rows)]
    return "\n".join(["| type | precision | recall | F1 | gold | said |", "|---|---|---|---|---|---|", *lines])


def groups(slips: Sequence[Slip]) -> list[tuple[tuple[str, str], list[Slip]]]:
    """Errors by (gold, said), the commonest first, within each the surest first."""
    order = sorted(slips, key=lambda s: (s.gold, s.said, -s.sure))
    found = [(key, list(some)) for key, some in groupby(order, key=lambda s: (s.gold, s.said))]
    return sorted(found, key=lambda g: -len(g[1]))


def confusions(found: Reading, layer: str, *, examples: int) -> str:
    """The confusions of one layer with counts and sentences."""
    parts = [f"## {layer}: gold -> predicted\n"]
    for (gold, said), some in groups([s for s in found.slips if s.layer == layer]):
        parts.append(f"### {gold} -> {said}: {len(some)} of {found.labels[layer, gold]}\n")
        parts.append("\n".join(s.line() for s in some[:examples]) + "\n")
    return "\n".join(parts)


def triggers(found: Reading, layer: str, *, examples: int) -> str:
    """Missed or spurious triggers by type with counts and sentences."""
    parts = [f"## {layer} triggers by type\n"]
    for (gold, said), some in groups([s for s in found.slips if s.layer == layer]):
        whole = f"{found.gold[gold]} gold" if gold else f"{found.said[said]} said"
        parts.append(f"### {gold or said}: {len(some)} of {whole}\n")
        parts.append("\n".join(s.line() for s in some[:examples]) + "\n")
    return "\n".join(parts)


def roles(found: Reading, *, examples: int) -> str:
    """Role errors by role and kind of error; the value is in bold, and what follows names event and trigger."""
    parts = ["## roles\n"]
    for role in ROLES:
        mine = [s for s in found.slips if s.layer == role]
        for kind in ("missed", "added", "cut wrongly"):
            some = sorted((s for s in mine if s.gold == kind), key=lambda s: -s.sure)
            parts.append(f"### {role} {kind}: {len(some)}\n")
            parts.append("\n".join(f"{s.line()} [{s.said}]" for s in some[:examples]) + "\n")
    return "\n".join(parts)


def render(found: Reading, *, examples: int = EXAMPLES) -> str:
    """The whole report."""
    layers = [confusions(found, layer, examples=examples) for layer in ("type", "status", "mode", "stance")]
    missed, spurious = (triggers(found, layer, examples=examples) for layer in ("missed", "spurious"))
    return "\n".join([per_type(found), "", layers[0], missed, spurious, *layers[1:], roles(found, examples=examples)])


def main() -> None:
    """Read the arguments and write the report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=["dev", "test"])
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
