"""Draws the pictures of the docs as plain SVG: the learning curve and the reliability diagram.

python -m training.plots [--curve training/curve.jsonl] [--bins training/bins.json] [--out docs/pictures]

A line of the curve: {"share": 25, "sentences": 2000, "trigger_type_f1": 61.2, "dyads_macro_f1": 70.1}. The bins come from
`python -m training.calibrate --bins FILE`.
"""

from __future__ import annotations

import argparse
import json
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Point = tuple[float, float]

WIDTH, HEIGHT = 680, 420
LEFT, RIGHT, TOP, BOTTOM = 70, 190, 50, 60  # margins; the lines' names stand in the right one
BLUE, ORANGE, GREY = "#0072b2", "#d55e00", "#767676"  # told apart by the colour-blind, 4.5:1 on white
CURVES = {"trigger_type_f1": ("trigger and type F1", BLUE), "dyads_macro_f1": ("dyads macro-F1", ORANGE)}


def line(points: Sequence[Point], *, colour: str, dashed: bool = False) -> str:
    """A line through points of the page."""
    dash = ' stroke-dasharray="5 4"' if dashed else ""
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>'


def dot(point: Point, *, colour: str, radius: float = 4, told: str = "") -> str:
    """A point with what it says on hovering."""
    at = f'cx="{point[0]:.1f}" cy="{point[1]:.1f}" r="{radius:.1f}"'
    return f'<circle {at} fill="{colour}" fill-opacity="0.8"><title>{escape(told)}</title></circle>'


def words(point: Point, text: str, *, colour: str = "#222", anchor: str = "start", turned: bool = False) -> str:
    """Text at a point of the page."""
    x, y = point
    turn = f' transform="rotate(-90 {x:.1f} {y:.1f})"' if turned else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour}" text-anchor="{anchor}"{turn}>{escape(text)}</text>'


def page(point: Point, *, most: Point, least: float = 0.0) -> Point:
    """A value -> where it stands on the page; x starts at 0, y at ``least``."""
    x = LEFT + (WIDTH - LEFT - RIGHT) * point[0] / most[0]
    return x, HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (point[1] - least) / (most[1] - least)


def chart(title: str, *, axes: tuple[str, str], xs: dict[float, str], ys: dict[float, str], marks: Sequence[str]) -> str:
    """A whole SVG: title, both axes with their ticks (value -> words), and the marks."""
    most, least = (max(xs), max(ys)), min(ys)
    corner, end = page((0, least), most=most, least=least), page(most, most=most, least=least)
    parts = [words((LEFT, 26), title), words(((corner[0] + end[0]) / 2, HEIGHT - 14), axes[0], anchor="middle")]
    parts.append(words((20, (corner[1] + end[1]) / 2), axes[1], anchor="middle", turned=True))
    for value, text in ys.items():
        y = page((0, value), most=most, least=least)[1]
        parts.append(f'<path d="M{corner[0]:.1f} {y:.1f}H{end[0]:.1f}" stroke="#ddd"/>')
        parts.append(words((LEFT - 8, y + 4), text, anchor="end"))
    parts += [words((page((v, 0), most=most)[0], corner[1] + 20), text, anchor="middle") for v, text in xs.items()]
    look = 'role="img" font-family="sans-serif" font-size="13"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" {look}>'
    ground = '<rect width="100%" height="100%" fill="white"/>'
    return "\n".join([head, f"<title>{escape(title)}</title>", ground, *parts, *marks, "</svg>"]) + "\n"


def learning_curve(rows: Sequence[dict[str, float]]) -> str:
    """The figures by the number of sentences trained on."""
    rows = sorted(rows, key=lambda r: r["sentences"])
    figures = [r[key] for r in rows for key in CURVES]
    least = max(0.0, min(figures) // 10 * 10)
    most = (rows[-1]["sentences"], min(100.0, max(figures) // 10 * 10 + 10))
    marks, free = [], 0.0  # down to where the right margin is taken
    for key, (name, colour) in sorted(CURVES.items(), key=lambda c: -rows[-1][c[0]]):
        points = [page((r["sentences"], r[key]), most=most, least=least) for r in rows]
        told = [f"{r['sentences']:,} sentences ({r['share']:g} %): {name} {r[key]:.1f}" for r in rows]
        marks += [line(points, colour=colour), *(dot(p, colour=colour, told=t) for p, t in zip(points, told, strict=True))]
        free = max(free + 16, points[-1][1] + 4)
        marks.append(words((points[-1][0] + 10, free), f"{name} {rows[-1][key]:.1f}", colour=colour))
    xs = {r["sentences"]: f"{r['sentences']:,}" for r in rows}
    ys = {float(y): str(y) for y in range(int(least), int(most[1]) + 1, 10)}
    return chart("What more sentences buy", axes=("sentences trained on", "F1, per cent"), xs=xs, ys=ys, marks=marks)


def reliability_diagram(bins: Sequence[dict[str, float]]) -> str:
    """How often events of each confidence are right; a dot's area is the number of events."""
    most, largest = (1.0, 1.0), max(b["n"] for b in bins)
    points = [page((b["confidence"], b["accuracy"]), most=most) for b in bins]
    told = [f"{b['n']:,} events of confidence {b['confidence']:.2f}: {100 * b['accuracy']:.0f} % right" for b in bins]
    radii = [3 + 11 * (b["n"] / largest) ** 0.5 for b in bins]
    marks = [line([page((0, 0), most=most), page(most, most=most)], colour=GREY, dashed=True), line(points, colour=BLUE)]
    marks += [dot(p, colour=BLUE, radius=r, told=t) for p, r, t in zip(points, radii, told, strict=True)]
    marks.append(words((WIDTH - RIGHT + 10, TOP + 4), "as sure as right", colour=GREY))
    ticks, axes = {n / 5: f"{20 * n}" for n in range(6)}, ("confidence, per cent", "right, per cent")
    return chart("How often an event of each confidence is right", axes=axes, xs=ticks, ys=ticks, marks=marks)


def main() -> None:
    """Draw what is given."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--curve", type=Path, help="JSON Lines: a run per line")
    parser.add_argument("--bins", type=Path, help="JSON: a list of bins")
    parser.add_argument("--out", type=Path, default=Path("docs/pictures"))
    args = parser.parse_args()
    if not args.curve and not args.bins:
        parser.error("nothing to draw: give --curve, --bins or both")
    args.out.mkdir(parents=True, exist_ok=True)
    if args.curve:
        rows = [json.loads(row) for row in args.curve.read_text("utf-8").splitlines()]
        (args.out / "learning-curve.svg").write_text(learning_curve(rows), "utf-8")
    if args.bins:
        (args.out / "reliability.svg").write_text(reliability_diagram(json.loads(args.bins.read_text("utf-8"))), "utf-8")


if __name__ == "__main__":
    main()
