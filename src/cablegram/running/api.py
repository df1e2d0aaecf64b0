"""The public functions: one article, one pair, one phrase, one ledger."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cablegram.core.errors import DateError, UsageError
from cablegram.core.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from cablegram.core.records import Actor, Analysis, Relation
    from cablegram.running.store import Ledger


def code(  # noqa: PLR0913 - an article's three facts, and the user's two files
    text: str,
    *,
    published: str | None = None,
    title: str | None = None,
    url: str | None = None,
    actors: Path | None = None,
    corrections: Path | None = None,
) -> Analysis:
    """Read one article and return everything it reports, with evidence.

    Offsets are code points of ``text``, which stays unchanged. ``published`` is an ISO 8601 day; without it, relative dates
    stay unresolved. ``actors`` is a CSV or YAML file of the user's own actors, ``corrections`` one of who is whom
    (docs/knowledge.md). Raises :class:`cablegram.CablegramError` for what is no English article, no date, or a wrong line.
    """
    from cablegram.reading.document import to_document  # noqa: PLC0415 - keeps `import cablegram` light
    from cablegram.reading.ingest import RawArticle  # noqa: PLC0415
    from cablegram.running.pipeline import analyze, coder_for  # noqa: PLC0415

    raw = RawArticle(data=text, source="text", kind="text", url=url, title=title)
    settings = Settings(today=date.today(), actors=actors, corrections=corrections)  # noqa: DTZ011 - a local day
    doc, flags = to_document(raw, settings=settings, published=published)
    return analyze(doc, coder=coder_for(settings), flags=flags)


def code_dyad(text: str, *, source: tuple[int, int], target: tuple[int, int]) -> Relation:
    """The PLOVER type that ``text`` reports between two spans of it, with a probability per type.

    The type is what CAMEO-made event data sets would call it, which differs from the types of :func:`code` for verdicts,
    sanctions, concluded agreements, peacekeepers and concessions to come (ADR 0006). Spans are half-open, in code points.
    Raises :class:`cablegram.core.errors.UsageError` for spans outside the text, or 160 words apart.
    """
    from cablegram.coding.relations import relate  # noqa: PLC0415
    from cablegram.running.pipeline import load_coder  # noqa: PLC0415

    for name, (start, end) in (("source", source), ("target", target)):
        if not 0 <= start < end <= len(text):
            message = f"{name} span ({start}, {end}) is not inside the text of {len(text)} characters; give half-open code points"
            raise UsageError(message)
    return relate(text, source=source, target=target, model=load_coder().model)


def resolve_actor(phrase: str, *, on: str | None = None, context: str | None = None) -> Actor | None:
    """Code a phrase by itself: "the Japanese foreign ministry", "Egyptian police", "Sergei Lavrov" on a day (ISO 8601).

    ``context`` is text around the phrase. ``None`` when nothing is known of it. Raises :class:`cablegram.core.errors.DateError`
    where ``on`` is no day.
    """
    from cablegram.coding.actors import resolve_actor as resolve  # noqa: PLC0415
    from cablegram.reading.published import parse_day  # noqa: PLC0415
    from cablegram.running.pipeline import load_coder  # noqa: PLC0415

    day = parse_day(on) if on is not None else None
    if on is not None and day is None:
        message = f"'on' is not a date: '{on}'; give ISO 8601, such as 2026-01-03"
        raise DateError(message)
    return resolve(phrase, knowledge=load_coder().knowledge, on=day, context=context)


def open(path: str | Path = "cablegram.db") -> Ledger:  # noqa: A001 - read as `cablegram.open(path)`
    """Open a ledger, creating it when there is none. Raises :class:`cablegram.core.errors.LedgerError`."""
    from cablegram.running.store import Ledger  # noqa: PLC0415

    return Ledger(path)
