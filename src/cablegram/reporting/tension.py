"""A series of tension in words and as rows: numbers with their limits, what stands behind a point, what stands out."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.linking.tension import APART, PARTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cablegram.linking.norms import Judgement
    from cablegram.linking.tension import By, Deed, Estimate, Part, Point, Series

PART_WORDS: Final[dict[Part, str]] = {part: part.replace("_", " ") for part in PARTS}
SUMS: Final = (*PARTS, "cooperation", "conflict", "net")
POINT_COLUMNS: Final = (
    "period",
    "start",
    "end",
    "complete",
    "volume",
    "n",
    *(f"{name}_{column}" for name in SUMS for column in ("n", "total", "value", "low", "high")),
    *APART,
    "documents",
    "news_to",
)
DEED_COLUMNS: Final = (
    "period",
    "id",
    "day",
    "type",
    "mode",
    "status",
    "part",
    "score",
    "confidence",
    "weight",
    "n_reports",
    "n_independent",
    "publisher",
    "published",
    "url",
    "doc_id",
    "start",
    "end",
    "sentence",
)
JUDGED_COLUMNS: Final = (
    "period",
    "start",
    "end",
    "part",
    "weeks",
    "norm_from",
    "norm_to",
    "n",
    "expected",
    "value",
    "norm",
    "low",
    "high",
    "change",
    "unrest",
    "band",
    "alert",
    "why",
    "threshold",
    "drivers",
)


def title_of(series: Series) -> str:
    """Who the series is about, by what periods, from when to when."""
    first_last = f", {series.points[0].period} to {series.points[-1].period}" if series.points else ""
    return f"{series.name} by {series.by}{first_last}"


def basis_of(series: Series) -> str:
    """What the numbers are, in a sentence or two."""
    told = (
        f"PLOVER scores times confidence, as if every {series.by} had the usual {rounded(series.usual)} {series.corrected_by};"
        " between 95 % limits of chance."
    )
    undated = f" Left out: {series.undated} without a day." if series.undated else ""
    return told + undated


def rounded(value: float | None) -> str:
    """One digit behind the point, a true minus, "unknown" where nothing is known."""
    return "unknown" if value is None else f"{round(value, 1) + 0.0:.1f}".replace("-", "−")


def told_point(point: Point) -> str:
    """A period in a sentence."""
    if not point.volume:
        later = f"; {point.n} told of it later" if point.n else ""
        return f"{point.period}: no documents, so nothing is known{later}"
    both = "; ".join(
        f"{name} {rounded(held.value)} ({rounded(held.low)} to {rounded(held.high)})"
        for name, held in (("cooperation", point.cooperation), ("conflict", point.conflict), ("net", point.net))
    )
    coverage = "".join(f"; {words}" for words in told_coverage(point))
    return f"{point.period}: {both}; {point.n} occurrence{'' if point.n == 1 else 's'}{coverage}"


def told_coverage(point: Point, *, short: bool = False) -> tuple[str, ...]:
    """What a reader must know of how a period is covered: news to a day within it, or of one document only."""
    part = () if point.complete or point.news_to is None else (f"news {'' if short else 'only up '}to {point.news_to}",)
    thin = "one document" if short else "one document: too thin to tell a change"
    return (*part, thin) if point.thin else part


def told_apart(point: Point) -> str:
    """What is not counted: "2 planned, 1 negated"; empty where nothing is."""
    return ", ".join(f"{getattr(point, status)} {status}" for status in APART if getattr(point, status))


def headline(judged: Judgement, by: By) -> str:
    """A judgement in a line: what, how it changed, against what, and why it is an alert or none."""
    where = f"{period_of(judged)} {PART_WORDS[judged.part]} against the {judged.weeks} weeks before"
    if judged.value is None or judged.norm is None:
        return f"{where}: unknown; {judged.why}"
    times = "" if judged.change is None else f" ({judged.change:+.0%})".replace("-", "−")
    sizes = f"{rounded(judged.value)} where {rounded(judged.norm)} a {by} is the norm"
    return f"{where}: {judged.band}{times}, {sizes}; {judged.why}"


def period_of(judged: Judgement) -> str:
    """The period of a judgement, and how far the news of it goes where that is not to its end."""
    return f"{judged.period} (news only up to {judged.news_to})" if judged.news_to else judged.period


def told_deed(deed: Deed) -> str:
    """An occurrence in a line: when, what, what it adds and how often it is told."""
    what = f"{deed.type}/{deed.mode}" if deed.mode else deed.type
    adds = f"{rounded(deed.score)} × {deed.confidence:.2f} = {deed.weight:.2f}".replace("-", "−")
    weighs = adds if deed.weight or deed.status in {"occurred", "ongoing"} else f"{deed.status}, not counted"
    told = f"{deed.n_reports} report{'' if deed.n_reports == 1 else 's'}, {deed.n_independent} independent"
    return f"{deed.day} · {what} · {weighs} · {told}"


def to_json(series: Series, judged: Sequence[Judgement], *, alerts: bool) -> str:
    """The series, and its judgements where they were asked for, as one object."""
    plain: dict[str, Any] = {"name": series.name, **msgspec.to_builtins(series)}
    if alerts:
        plain["alerts"] = msgspec.to_builtins(judged)
    return msgspec.json.format(msgspec.json.encode(plain), indent=1).decode() + "\n"


def points_to_csv(series: Series) -> str:
    """A row for each period; what is unknown is empty."""
    return _csv(POINT_COLUMNS, (dict(_point_cells(point)) for point in series.points))


def _point_cells(point: Point) -> Iterator[tuple[str, object]]:
    for column in ("period", "start", "end", "complete", "volume", "n", *APART, "documents", "news_to"):
        yield column, getattr(point, column)
    for name in SUMS:
        held: Estimate = getattr(point, name)
        for column in ("n", "total", "value", "low", "high"):
            yield f"{name}_{column}", getattr(held, column)


def deeds_to_csv(series: Series) -> str:
    """A row for each occurrence behind a point, with the sentence that reports it and where it stands."""
    return _csv(DEED_COLUMNS, (_deed_cells(deed) | {"period": point.period} for point in series.points for deed in point.deeds))


def _deed_cells(deed: Deed) -> dict[str, object]:
    words = deed.sentence
    cells = {column: getattr(deed, column) for column in DEED_COLUMNS if hasattr(deed, column) and column != "sentence"}
    return cells | {"doc_id": words.doc_id, "start": words.start, "end": words.end, "sentence": " ".join(words.text.split())}


def judged_to_csv(judged: Iterable[Judgement]) -> str:
    """A row for each part of a period and each norm; ``drivers`` are ids of occurrences."""
    rows = ({column: getattr(one, column) for column in JUDGED_COLUMNS} | {"drivers": _ids(one)} for one in judged)
    return _csv(JUDGED_COLUMNS, rows)


def _ids(judged: Judgement) -> str:
    return "; ".join(deed.id for deed in judged.drivers)


def _csv(columns: Sequence[str], rows: Iterable[dict[str, object]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: str(cell).lower() if isinstance(cell, bool) else cell for name, cell in row.items()} for row in rows)
    return out.getvalue()
