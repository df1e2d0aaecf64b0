"""Measures a model on a split of our corpus, layer by layer, with the runtime that ships.

    python -m training.evaluate --split dev [--model FOLDER] [--errors 40]

The errors of the held-out split are not shown: who has read them cannot be measured on it any more.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.coding.events import least_chance
from cablegram.coding.mentions import CONTEXT_THRESHOLD, POSSIBLE_THRESHOLD, TRIGGER_THRESHOLD, is_trigger
from cablegram.coding.model import MODEL_FOLDER, Model, best, best_mode
from cablegram.core.ontology import TYPES
from training.corpus import read_corpus
from training.features import dyads, split_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.coding.model import ClaimReading, EventReading, Found
    from cablegram.coding.tagging import Labelled
    from training.corpus import AnnotatedSentence, ClaimLine, EventLine, Marked

    Offsets = tuple[int, int]
    Pair = tuple[str, str]  # gold, said

ROLES = ("actor", "recipient", "time", "place", "quantity")


def span_of(marked: Marked | Labelled) -> Offsets:
    """The offsets alone."""
    return marked.start, marked.end


def overlap(a: Offsets, b: Offsets) -> bool:
    """Whether two half-open spans touch."""
    return a[0] < b[1] and b[0] < a[1]


def f1(hit: int, said: int, true: int) -> float:
    """F1 in percent."""
    return 200 * hit / (said + true) if said + true else 0.0


@dataclass(slots=True, kw_only=True)
class Score:
    """How often a label is said and rightly said, gold and found; the figures are per cent.

    One long trigger over two gold ones is right once and finds two, so ``right`` and ``found`` are two counts.
    """

    right: int = 0  # of those said
    said: int = 0
    found: int = 0  # of the gold ones
    gold: int = 0

    @property
    def precision(self) -> float:
        """Of those said, the share that is right."""
        return 100 * self.right / max(1, self.said)

    @property
    def recall(self) -> float:
        """Of the gold ones, the share that was found."""
        return 100 * self.found / max(1, self.gold)

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def by_class(pairs: Sequence[Pair]) -> dict[str, Score]:
    """The score of each class that is gold or said anywhere."""
    right = Counter(g for g, p in pairs if g == p)
    gold, said = Counter(g for g, _ in pairs), Counter(p for _, p in pairs)
    return {name: Score(right=right[name], said=said[name], found=right[name], gold=gold[name]) for name in gold | said}


def macro(pairs: Sequence[Pair]) -> float:
    """Macro-F1 over the gold classes, in percent."""
    figures = [score.f1 for score in by_class(pairs).values() if score.gold]
    return sum(figures) / max(1, len(figures))


def tokens_of(spans: list[Offsets], text: str) -> set[int]:
    """Character positions of letters and digits inside spans: a token overlap that ignores punctuation."""
    return {i for s, e in spans for i in range(s, e) if text[i].isalnum()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A trigger that the model says, with its type, held against the annotation."""

    span: Offsets
    kind: str
    chance: float  # of the trigger
    raw: float  # raw confidence: that chance times the type's
    right: bool  # whether a gold trigger of the same type overlaps it
    coded: bool  # whether the runtime's own rules make an event of it


def gold_of(sent: AnnotatedSentence) -> list[tuple[Offsets, str]]:
    """Each gold trigger with its type."""
    return [(span_of(e.spans["trigger"][0]), e.kind) for e in sent.events]


def judge(sent: AnnotatedSentence, *, triggers: Sequence[Labelled], types: Sequence[tuple[str, float]]) -> list[Judged]:
    """Each trigger said, with the type (and its chance) said of it, judged; every figure on events rests on this."""
    gold = gold_of(sent)
    return [
        Judged(
            span=span_of(trigger),
            kind=kind,
            chance=trigger.probability,
            raw=(raw := trigger.probability * chance),
            right=any(kind == true and overlap(span_of(trigger), here) for here, true in gold),
            coded=is_trigger(sent.text, trigger) and raw >= least_chance(trigger.probability),
        )
        for trigger, (kind, chance) in zip(triggers, types, strict=True)
    ]


def judge_all(model: Model, sentences: Sequence[AnnotatedSentence]) -> list[list[Judged]]:
    """Per sentence every trigger that the runtime looks at, judged.

    ``coded`` knows the rules for one mention. What the whole article decides is left out: a mention that names no party and
    joins no other is dropped there.
    """
    found = model.find([s.text for s in sentences], threshold=POSSIBLE_THRESHOLD)
    return [
        judge(sent, triggers=here.triggers, types=types_of(model, sent, found=here))
        for sent, here in zip(sentences, found, strict=True)
    ]


def types_of(model: Model, sent: AnnotatedSentence, *, found: Found) -> tuple[tuple[str, float], ...]:
    """The likeliest type of each trigger found, with its chance."""
    return tuple(best(r.types) for r in model.read_events([(sent.text, span_of(t)) for t in found.triggers]))


@dataclass(frozen=True, slots=True, kw_only=True)
class DyadReading:
    """A pair of parties with the type between them, and what the model says of it."""

    source: Offsets
    target: Offsets
    kind: str
    types: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading:
    """A sentence as the model reads it: what it finds, and its answers about the gold triggers, cues and pairs.

    Details are read at the gold places, so that layers do not add up their errors.
    """

    sent: AnnotatedSentence
    found: Found
    types: tuple[tuple[str, float], ...]  # (type, chance) of each trigger found
    events: tuple[EventReading, ...]
    claims: tuple[ClaimReading, ...]
    dyads: tuple[DyadReading, ...]

    def gold(self) -> list[tuple[Offsets, str]]:
        """Each gold trigger with its type."""
        return gold_of(self.sent)

    def said(self) -> list[Judged]:
        """Each trigger found, judged."""
        return judge(self.sent, triggers=self.found.triggers, types=self.types)

    def hits(self, span: Offsets) -> list[str]:
        """The types said of the triggers that overlap a gold one."""
        return [one.kind for one in self.said() if overlap(span, one.span)]

    def spurious(self, span: Offsets) -> bool:
        """Whether a trigger found overlaps no gold one."""
        return not any(overlap(span, here) for here, _ in self.gold())


def read_sentences(model: Model, sentences: Sequence[AnnotatedSentence]) -> Iterator[SentenceReading]:
    """Ask the model everything that is measured, a sentence at a time."""
    for sent, found in zip(sentences, model.find([s.text for s in sentences], threshold=TRIGGER_THRESHOLD), strict=True):
        yield SentenceReading(
            sent=sent,
            found=found,
            types=types_of(model, sent, found=found),
            events=tuple(model.read_events([(sent.text, span_of(e.spans["trigger"][0])) for e in sent.events])),
            claims=tuple(model.read_claims([(sent.text, span_of(c.spans["cue"][0])) for c in sent.claims])),
            dyads=tuple(_dyads(model, sent)),
        )


def _dyads(model: Model, sent: AnnotatedSentence) -> Iterator[DyadReading]:
    for a, b, kind in dyads(sent.events):
        source, target = span_of(a), span_of(b)
        types = model.relate(sent.text, source=source, target=target)
        yield DyadReading(source=source, target=target, kind=kind, types=types)


@dataclass(slots=True)
class Tally:
    """Numbers of spans by layer (gold, said, hit), and pairs of labels by layer."""

    count: Counter[str] = field(default_factory=Counter)
    pairs: dict[str, list[Pair]] = field(default_factory=lambda: defaultdict(list))

    def add_spans(self, layer: str, *, hit: int, said: int, gold: int) -> None:
        """Count spans of a layer."""
        self.count.update({f"{layer} hit": hit, f"{layer} said": said, f"{layer} gold": gold})

    def f1(self, layer: str) -> float:
        """F1 of a layer's spans."""
        return f1(self.count[layer + " hit"], self.count[layer + " said"], self.count[layer + " gold"])


def count_all(readings: Iterable[SentenceReading]) -> Tally:
    """Compare every reading with the annotation."""
    tally = Tally()
    for reading in readings:
        _count_found(tally, reading)
        for event, said in zip(reading.sent.events, reading.events, strict=True):
            _count_event(tally, event, said=said)
        for claim, parts in zip(reading.sent.claims, reading.claims, strict=True):
            _count_claim(tally, claim, said=parts, text=reading.sent.text)
        for dyad in reading.dyads:
            tally.pairs["dyad"].append((dyad.kind, best(dyad.types)[0]))
    return tally


def _count_found(tally: Tally, reading: SentenceReading) -> None:
    hits = [(kind, reading.hits(span)) for span, kind in reading.gold()]
    said = len(reading.found.triggers)
    tally.add_spans("trigger", hit=sum(bool(h) for _, h in hits), said=said, gold=len(hits))
    tally.add_spans("trigger+type", hit=sum(kind in h for kind, h in hits), said=said, gold=len(hits))
    cues, found = [span_of(c.spans["cue"][0]) for c in reading.sent.claims], [span_of(c) for c in reading.found.cues]
    tally.add_spans("cue", hit=_touched(cues, found), said=len(found), gold=len(cues))


def _touched(gold: Sequence[Offsets], said: Sequence[Offsets]) -> int:
    return sum(any(overlap(a, b) for b in said) for a in gold)


def _count_event(tally: Tally, event: EventLine, *, said: EventReading) -> None:
    tally.pairs["type"].append((event.kind, best(said.types)[0]))
    tally.pairs["status"].append((event.status, best(said.statuses)[0]))
    tally.pairs["mode"].append((event.mode or "none", best_mode(said.modes, kind=event.kind) or "none"))
    for role in ROLES:
        true = [span_of(m) for m in event.spans.get(role, ())]
        guess = [span_of(r) for r in said.roles if r.label == role]
        tally.add_spans(role + " overlap", hit=_touched(true, guess), said=len(guess), gold=len(true))
        tally.add_spans(role + " exact", hit=sum(a in guess for a in true), said=len(guess), gold=len(true))
    chosen = {c for c, p in said.contexts.items() if p > CONTEXT_THRESHOLD}
    tally.add_spans("context", hit=len(chosen & set(event.contexts)), said=len(chosen), gold=len(event.contexts))


def _count_claim(tally: Tally, claim: ClaimLine, *, said: ClaimReading, text: str) -> None:
    tally.pairs["stance"].append((claim.stance, best(said.stances)[0]))
    true = tokens_of([span_of(m) for m in claim.spans["content"]], text)
    guess = tokens_of([span_of(p) for p in said.parts if p.label == "content"], text)
    tally.add_spans("content token", hit=len(true & guess), said=len(guess), gold=len(true))
    speaker = [span_of(m) for m in claim.spans.get("speaker", ())]
    named = [span_of(p) for p in said.parts if p.label == "speaker"]
    tally.count["speakers"] += 1
    tally.count["speaker right"] += bool(_touched(speaker, named)) or (not speaker and not named)


def figures(tally: Tally) -> dict[str, float]:
    """All figures, in percent."""
    result = {f"{layer} F1": tally.f1(layer) for layer in ("trigger", "trigger+type", "cue", "content token")}
    result["speaker accuracy"] = 100 * tally.count["speaker right"] / max(1, tally.count["speakers"])
    result["context F1"] = tally.f1("context")
    for role in ROLES:
        result |= {f"{role} {how} F1": tally.f1(f"{role} {how}") for how in ("overlap", "exact")}
    for name, both in tally.pairs.items():
        result[name + " accuracy"] = 100 * sum(g == p for g, p in both) / len(both)
        result[name + " macro-F1"] = macro(both)
    return {k: round(v, 1) for k, v in result.items()}


def by_type(readings: Iterable[SentenceReading]) -> dict[str, Score]:
    """The score of each type in finding and typing."""
    return score_types((reading.sent, reading.said()) for reading in readings)


def score_types(judged: Iterable[tuple[AnnotatedSentence, Sequence[Judged]]]) -> dict[str, Score]:
    """The score of each type: a gold trigger is found, and one said is right, when one of its type overlaps it."""
    scores = {kind: Score() for kind in TYPES}
    for sent, said in judged:
        for span, kind in gold_of(sent):
            scores[kind].gold += 1
            scores[kind].found += any(one.kind == kind and overlap(span, one.span) for one in said)
        for one in said:
            scores[one.kind].said += 1
            scores[one.kind].right += one.right
    return scores


def whole(scores: Mapping[str, Score]) -> Score:
    """All labels as one."""
    every = scores.values()
    return Score(
        right=sum(s.right for s in every),
        said=sum(s.said for s in every),
        found=sum(s.found for s in every),
        gold=sum(s.gold for s in every),
    )


def score_table(scores: Mapping[str, Score], *, head: str) -> str:
    """Precision, recall and F1 of each label as a Markdown table, the weakest first."""
    order = sorted(scores.items(), key=lambda item: (item[1].f1, item[0]))
    rows = [f"| {name} | {s.precision:.1f} | {s.recall:.1f} | {s.f1:.1f} | {s.gold:,} | {s.said:,} |" for name, s in order]
    return "\n".join([f"| {head} | precision | recall | F1 | gold | said |", "|---|---|---|---|---|---|", *rows])


def wrong(reading: SentenceReading) -> Iterator[str]:
    """A line for each error in triggers, types, statuses and stances."""
    sent = reading.sent
    at = f"| {sent.where} {sent.text}"
    for span, kind in reading.gold():
        if not reading.hits(span):
            yield f"missed {kind} {sent.text[slice(*span)]!r} {at}"
    for trigger in reading.found.triggers:
        if reading.spurious(span_of(trigger)):
            yield f"false {trigger.label} {sent.text[trigger.start : trigger.end]!r} {at}"
    for event, said in zip(sent.events, reading.events, strict=True):
        pairs = {"type": (event.kind, best(said.types)[0]), "status": (event.status, best(said.statuses)[0])}
        for layer, (true, guess) in pairs.items():
            if true != guess:
                yield f"{layer} {true} read as {guess} {event.spans['trigger'][0].text!r} {at}"
    for claim, parts in zip(sent.claims, reading.claims, strict=True):
        stance = best(parts.stances)[0]
        if stance != claim.stance:
            yield f"stance {claim.stance} read as {stance} {claim.spans['cue'][0].text!r} {at}"


def evaluate(model: Model, sentences: Sequence[AnnotatedSentence], *, errors: int = 0) -> dict[str, float]:
    """All figures, in percent, after printing the first ``errors`` errors."""
    readings = list(read_sentences(model, sentences))
    for line in [line for reading in readings for line in wrong(reading)][:errors]:
        print(line)
    return figures(count_all(readings))


def main() -> None:
    """Read the arguments and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="dev", choices=["train", "dev", "test"])
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--errors", type=int, default=0, help="print so many errors")
    args = parser.parse_args()
    if args.errors and args.split == "test":
        parser.error("the held-out split is not read for errors: give --split dev or train, or leave out --errors")
    sentences = [s for i in read_corpus(errors=[]) if split_of(i) == args.split for s in i.sentences]
    print(f"{args.split}: {len(sentences)} sentences")
    print(json.dumps(evaluate(Model(args.model), sentences, errors=args.errors), indent=1))


if __name__ == "__main__":
    main()
