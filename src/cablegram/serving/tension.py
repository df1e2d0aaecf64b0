"""``cablegram tension``: cooperation and conflict of two countries, or of one, over time."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from cablegram.core.errors import UsageError
from cablegram.serving.options import LEDGER, day
from cablegram.serving.streams import form_of, tell_unlinked, terminal_width, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cablegram.linking.norms import Judgement
    from cablegram.linking.tension import By, Deed, Point, Series
    from cablegram.running.tension import Tension

FORMS: Final = ("table", "json", "csv", "svg")
_FEW: Final = 2  # periods of which is told, too, why a part of them is no alert
BYS: Final = ("day", "week", "month")


@click.command()
@click.argument("country")
@click.argument("other", required=False)
@LEDGER
@click.option("--by", type=click.Choice(BYS), default="week", show_default=True, help="Periods; weeks begin on Monday (ISO 8601).")
@click.option(
    "--from", "since", callback=day, metavar="DATE", help="From the period of this day.  [default: the first with any event]"
)
@click.option("--to", "until", callback=day, metavar="DATE", help="To the period of this day.  [default: the last with news]")
@click.option("--directed", is_flag=True, help="Only what COUNTRY does (to OTHER), and what they do together.")
@click.option("--points/--no-points", default=None, help="The occurrences behind each period.  [default: in JSON only]")
@click.option("--alerts", is_flag=True, help="The latest periods, or each from --from on, against the 4 and the 52 weeks before.")
@click.option(
    "--volume",
    type=click.Choice(["documents", "occurrences"]),
    default="documents",
    show_default=True,
    help="What stands for the volume of news.",
)
@click.option("--format", "form", type=click.Choice(FORMS), help="How to print.  [default: by the name of --out, else table]")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write to this file; - prints.")
def tension(country: str, other: str | None, ledger: Path, form: str | None, out: Path | None, **more: Any) -> None:  # noqa: ANN401
    """Show how tense it is between two countries, or for one.

    COUNTRY and OTHER are codes (CHN) or names; a country twice is what happens inside it. The PLOVER scores of
    what occurred or goes on, each occurrence once and times its confidence, are added up by period, in words and
    in deeds, cooperation (+) and conflict (-), and corrected for the volume of news. A period without documents is unknown.
    What is planned, possible or denied is counted apart.

    \b
    Examples:
      cablegram tension USA CHN
      cablegram tension "South Korea" Japan --by month --from 2025-01-01 --format csv
      cablegram tension CHN --alerts
      cablegram tension USA CHN --out usa-chn.svg
    """
    from cablegram.linking.tension import Asked  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.running.tension import find_country, read_tension  # noqa: PLC0415

    since, until = more["since"], more["until"]
    if since and until and since > until:
        message = f"--from {since} is later than --to {until}; no day is in between"
        raise UsageError(message)
    form = form or form_of(out, forms=FORMS)
    if form == "svg" and more["points"]:
        raise click.UsageError("a drawing has no room for --points; take --format json or csv")
    if form == "csv" and more["points"] and more["alerts"]:
        raise click.UsageError("a CSV file is one table; give --points or --alerts, or take --format json")
    opened = form == "json" if more["points"] is None else more["points"]
    with Ledger(ledger, create=False) as book:
        tell_unlinked(book)
        asked = Asked(
            countries=tuple(find_country(book, name) for name in (country, other) if name),
            by=more["by"],
            directed=more["directed"],
            corrected_by=more["volume"],
            since=since,
            until=until,
        )
        found = read_tension(book, asked, points=opened, alerts=more["alerts"])
    width = terminal_width() if out is None or str(out) == "-" else None
    write(out, _rendered(found, form, points=opened, alerts=more["alerts"], width=width).encode())


def _rendered(found: Tension, form: str, *, points: bool, alerts: bool, width: int | None) -> str:
    from cablegram.reporting import tension as told  # noqa: PLC0415
    from cablegram.reporting.render import tension_to_svg  # noqa: PLC0415

    if form == "table":
        return tension_text(found, alerts=alerts, width=width)
    if form == "svg":
        return tension_to_svg(found.series, found.judged)
    if form == "json":
        return told.to_json(found.series, found.judged, alerts=alerts)
    if alerts:
        return told.judged_to_csv(found.judged)
    return told.deeds_to_csv(found.series) if points else told.points_to_csv(found.series)


def tension_text(found: Tension, *, alerts: bool, width: int | None = None) -> str:
    """A series for reading, then what stands behind its points, then its judgements."""
    from cablegram.reporting.tension import basis_of, title_of  # noqa: PLC0415
    from cablegram.serving.tables import WIDTH, table, wrapped  # noqa: PLC0415

    series, columns = found.series, width or WIDTH
    lines = [title_of(series), *wrapped(basis_of(series), width=columns, indent=0), ""]
    if not series.points:
        return "\n".join([*lines, "no occurrence in a period that has documents"]) + "\n"
    sums = ("verbal +", "material +", "verbal −", "material −", "net", "net between")
    head = ("period", series.corrected_by, "events", *sums, "notes")
    lines += [table(head, _rows(series), width=width)]
    if any(point.thin for point in series.points):
        lines += [*wrapped(f"One document is too thin a cover of a {series.by} to tell a change.", width=columns, indent=0), ""]
    for point in series.points:
        if point.deeds:
            lines += [point.period, *(line for deed in point.deeds for line in _deed(deed, width=columns)), ""]
    if alerts:
        lines += _judged(found.judged, by=series.by, width=columns)
    return "\n".join(lines).rstrip() + "\n"


def _rows(series: Series) -> Iterator[tuple[str | int, ...]]:
    """A row for each period; unknown ones beside each other are one."""
    for known, group in groupby(series.points, key=lambda point: point.volume > 0):
        points = list(group)
        if known:
            yield from (_row(point) for point in points)
            continue
        span = points[0].period if len(points) == 1 else f"{points[0].period} to {points[-1].period}"
        yield (span, 0, sum(point.n for point in points), *("unknown",) * 6, "no documents")


def _row(point: Point) -> tuple[str | int, ...]:
    from cablegram.linking.tension import PARTS  # noqa: PLC0415
    from cablegram.reporting.tension import rounded, told_apart, told_coverage  # noqa: PLC0415

    net = point.net
    span = f"{rounded(net.low)} … {rounded(net.high)}"
    apart = "; ".join(part for part in (told_apart(point), *told_coverage(point, short=True)) if part)
    parts = (rounded(point.part(part).value) for part in PARTS)
    return (point.period, point.volume, point.n, *parts, rounded(net.value), span, apart)


def _deed(deed: Deed, *, width: int) -> Iterator[str]:
    from cablegram.reporting.tension import told_deed  # noqa: PLC0415
    from cablegram.serving.tables import short_id, wrapped  # noqa: PLC0415

    yield from wrapped(f"{told_deed(deed)} · {deed.id}", width=width, indent=2)
    words = deed.sentence
    where = ", ".join(part for part in (deed.publisher, deed.published, short_id(words.doc_id)) if part)
    yield from wrapped(f"“{words.text}” {where} [{words.start}:{words.end}]", width=width, indent=6)


def _judged(judged: tuple[Judgement, ...], *, by: By, width: int) -> Iterator[str]:
    """Alerts with their drivers, then what is none, then the threshold."""
    from cablegram.linking.norms import THRESHOLD  # noqa: PLC0415
    from cablegram.reporting.tension import headline, period_of  # noqa: PLC0415
    from cablegram.serving.tables import wrapped  # noqa: PLC0415

    alerts = [one for one in judged if one.alert]
    quiet = [one for one in judged if not one.alert]
    yield "Alerts" if alerts else "No alert"
    for one in alerts:
        yield from wrapped(headline(one, by), width=width, indent=2)
        yield from (line for deed in one.drivers for line in _deed(deed, width=width))
    if len({one.period for one in judged}) <= _FEW:
        yield from ("", "No alert for") if alerts else ()
        for (_, weeks, why), group in groupby(sorted(quiet, key=_unknown_first), key=lambda one: (one.period, one.weeks, one.why)):
            each = list(group)
            if each[0].band == "unknown":
                yield from wrapped(f"{period_of(each[0])} against the {weeks} weeks before: unknown; {why}", width=width, indent=2)
                continue
            yield from (line for one in each for line in wrapped(headline(one, by), width=width, indent=2))
    yield ""
    yield from wrapped(THRESHOLD[0].upper() + THRESHOLD[1:] + ".", width=width, indent=0)


def _unknown_first(one: Judgement) -> tuple[str, bool, int]:
    """What is unknown stands together, once for all parts."""
    known = one.band != "unknown"
    return one.period, known, 0 if known else one.weeks
