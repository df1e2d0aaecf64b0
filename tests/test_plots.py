import json
import sys
from xml.etree import ElementTree as ET

import pytest

from training import plots
from training.calibrate import calibration_error, reliability

ROWS = [
    {"share": 100, "sentences": 8000, "trigger_type_f1": 71.0, "dyads_macro_f1": 78.3},
    {"share": 25, "sentences": 2000, "trigger_type_f1": 58.1, "dyads_macro_f1": 66.2},
]
SVG = "{http://www.w3.org/2000/svg}"


def drawn(text):
    return ET.fromstring(text)  # noqa: S314 - our own picture


def points(line):
    return [tuple(map(float, p.split(","))) for p in line.get("points").split()]


def words(picture):
    return [t.text for t in picture.iter(SVG + "text")]


def test_the_curve_runs_by_sentences_and_up_is_better():
    lines = [points(line) for line in drawn(plots.learning_curve(ROWS)).iter(SVG + "polyline")]
    assert len(lines) == 2
    for (x0, y0), (x1, y1) in lines:
        assert x0 < x1
        assert y0 > y1


def test_a_curve_is_named_at_its_end_with_its_last_figure():
    told = words(drawn(plots.learning_curve(ROWS)))
    assert {"trigger and type F1 71.0", "dyads macro-F1 78.3", "8,000", "50", "80"} <= set(told)


def test_names_of_curves_that_meet_do_not_overlap():
    picture = drawn(plots.learning_curve([{**ROWS[0], "dyads_macro_f1": 71.0}, ROWS[1]]))
    heights = [float(t.get("y")) for t in picture.iter(SVG + "text") if "F1 71.0" in t.text]
    assert abs(heights[0] - heights[1]) >= 16


def test_events_as_right_as_sure_lie_on_the_diagonal():
    bins = [{"confidence": c, "accuracy": c, "n": 10} for c in (0.25, 0.75)]
    diagonal, found = (points(line) for line in drawn(plots.reliability_diagram(bins)).iter(SVG + "polyline"))
    (x0, y0), (x1, y1) = diagonal
    for (x, y), share in zip(found, (0.25, 0.75), strict=True):
        assert (x, y) == pytest.approx((x0 + share * (x1 - x0), y0 + share * (y1 - y0)), abs=0.2)


def test_a_bin_of_more_events_has_a_larger_dot():
    bins = [{"confidence": 0.5, "accuracy": 0.4, "n": 10}, {"confidence": 0.9, "accuracy": 0.9, "n": 1000}]
    few, many = drawn(plots.reliability_diagram(bins)).iter(SVG + "circle")
    assert float(few.get("r")) < float(many.get("r"))
    assert many.find(SVG + "title").text == "1,000 events of confidence 0.90: 90 % right"


def test_bins_hold_the_share_that_is_right_and_give_the_error():
    bins = reliability([(0.62, True), (0.68, False), (0.99, True)])
    assert [(b["confidence"], b["accuracy"], b["n"]) for b in bins] == [(0.65, 0.5, 2), (0.99, 1.0, 1)]
    assert calibration_error(bins) == pytest.approx((2 * 0.15 + 0.01) / 3)


def test_what_is_given_is_drawn(tmp_path, monkeypatch):
    curve = tmp_path / "curve.jsonl"
    curve.write_text("\n".join(map(json.dumps, ROWS)), "utf-8")
    monkeypatch.setattr(sys, "argv", ["plots", "--curve", str(curve), "--out", str(tmp_path / "pictures")])
    plots.main()
    assert [p.name for p in (tmp_path / "pictures").iterdir()] == ["learning-curve.svg"]
