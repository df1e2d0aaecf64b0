"""Records as text for people: what the tables of the command line look like. Returns strings; only the commands print."""

from __future__ import annotations

from io import StringIO
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cablegram.linking.sources import site
from cablegram.reporting.statements import ANSWERS
from cablegram.reporting.timeline import elsewhere, how_known, parties, speakers, standing
from cablegram.serving.streams import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.core.records import Analysis, Claim, Event, Failure, Participant
    from cablegram.core.stories import EventReport, Occurrence
    from cablegram.reporting.records import Timeline, TimelineRow
    from cablegram.running.store_manifest import RunRow
    from cablegram.running.store_rows import DocumentRow, EventRow, Hit

WIDTH: Final = 140  # columns where there is no terminal to ask
QUOTE: Final = 160  # characters of a quote in a table; 'show --format json' has all
GAPS: Final = 3  # reasons shown of a run
SHORT_ID: Final = 12  # hexadecimal digits: no two of a million documents are likely to share them


def short(text: str, length: int = QUOTE) -> str:
    """At most ``length`` characters of ``text``, cut at a word."""
    plain = printable(text)
    return plain if len(plain) <= length else plain[: length - 1].rsplit(" ", 1)[0] + "…"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 event", "2 events"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def short_id(doc_id: str) -> str:
    """The beginning of an id without its kind ("event:"), enough to name it to the next command."""
    return doc_id.rpartition(":")[2][:SHORT_ID]


def table(columns: Sequence[str], rows: Iterable[Sequence[str | int | None]], *, width: int | None = None) -> str:
    """A plain table; the last column takes the room that is left."""
    grid = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns[:-1]:
        grid.add_column(name, overflow="fold")
    grid.add_column(columns[-1], overflow="fold", ratio=1)
    for row in rows:
        grid.add_row(*(Text("" if cell is None else printable(str(cell))) for cell in row))
    out = StringIO()
    console = Console(file=out, width=width or WIDTH, color_system=None, legacy_windows=False)
    console.print(grid)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"


def documents_table(rows: Iterable[DocumentRow], *, width: int | None = None) -> str:
    """The documents of a ledger."""
    columns = ("document", "published", "publisher", "events", "claims", "title")
    titles = ((r, (r.title or r.source or "") + (f" (version {r.version})" if r.version > 1 else "")) for r in rows)
    cells = ((short_id(r.id), r.published, r.publisher, r.events, r.claims, title) for r, title in titles)
    return table(columns, cells, width=width)


def events_table(rows: Iterable[EventRow], *, width: int | None = None) -> str:
    """Events of a ledger under their three dates, each with the beginning of the sentence that reports it."""
    columns = ("document", "id", "when", "published", "first seen", "event", "status", "who", "whom", "reported as")
    cells = (
        (
            short_id(r.document),
            short_id(r.id),
            r.edtf or when(r.earliest, r.latest) or "no date",
            r.published,
            r.first_seen[:10],
            kind(r.type, r.mode),
            r.status,
            r.actors,
            r.recipients,
            short(r.quote),
        )
        for r in rows
    )
    return table(columns, cells, width=width)


def occurrences_text(rows: Iterable[Occurrence], *, width: int | None = None) -> str:
    """Occurrences for reading, each above its reports: who published it, when, and the sentence that tells it fullest.

    An occurrence ends in its id, a report in its document's, after "event" in the ids of the events that tell it there, as
    ``correct`` takes them.
    """
    columns = width or WIDTH
    lines: list[str] = []
    for made in rows:
        who, whom = (", ".join(dict.fromkeys(p.country or p.name for p in side)) for side in (made.actors, made.recipients))
        count = f"{counted(made.n_reports, 'report')}, {made.n_independent} independent"
        told = f"{_day_of(made)}  {kind(made.type, made.mode)}  {made.status}  {who or '?'} → {whom or '?'}  {count}"
        told += f"  [occurrence:{short_id(made.id)}]"
        lines += [*wrapped(told, width=columns, indent=0)]
        told_by: dict[tuple[str, str], list[EventReport]] = {}
        for report in made.reports:
            told_by.setdefault((report.doc_id, report.sentence.text), []).append(report)
        for report, *more in told_by.values():
            copied = f" (repeats {short_id(report.copy_of)})" if report.copy_of else ""
            events = ", ".join(short_id(r.event_id) for r in (report, *more))
            source = f"{report.publisher or site(report.url) or 'unnamed'}, {report.published or 'no date'}"
            place = f"[{short_id(report.doc_id)}, event {events}]{copied}"
            lines += wrapped(f"{source} {place}: “{short(report.sentence.text)}”", width=columns, indent=4)
        lines.append("")
    return "\n".join(lines) + "\n" if lines else "no occurrence\n"


def _day_of(made: Occurrence) -> str:
    """When it was, no closer than its reports say; without a date of its own, the first publication is said as such."""
    own = when(made.time.earliest, made.time.latest) if made.time else ""
    return own or (f"told {made.day}" if made.day else "no date")


def timeline_text(timeline: Timeline, *, width: int | None = None) -> str:
    """A timeline for reading: dated events in order, then the undated ones, each above its quotation; then the sources."""
    columns = width or WIDTH
    lines = [printable(timeline.title)]
    numbers = {source.doc_id: source.number for source in timeline.sources}
    for heading, dated in (("", True), ("No date found", False)):
        rows = [row for row in timeline.rows if (row.number is not None) == dated]
        lines += ["", heading] if heading and rows else []
        for row in rows:
            lines += ["", *_moment(row, numbers=numbers, width=columns)]
    if not timeline.rows:
        lines += ["", "no event"]
    if timeline.undated_left_out:
        lines += ["", f"{counted(timeline.undated_left_out, 'event')} without a date left out: no range of days can hold them"]
    lines += ["", "Sources"] if timeline.sources else []
    for source in timeline.sources:
        facts = (
            source.title or source.opening or "Untitled",
            source.publisher,
            source.published or "no date",
            source.url,
            short_id(source.doc_id),
        )
        lines += wrapped(f"{source.number}  {' · '.join(fact for fact in facts if fact)}", width=columns, indent=0)
    return "\n".join(lines) + "\n"


def _moment(row: TimelineRow, *, numbers: Mapping[str, int], width: int) -> Iterator[str]:
    dates = f"{row.edtf} · " if row.edtf and row.edtf != row.when else ""
    seen = f"first seen {row.first_seen[:10]}" if row.first_seen else "not in a ledger"
    head = f"{row.when} · {kind(row.type, row.mode)} · {standing(row)} · {parties(row)}"
    yield from wrapped(head if row.number else head.split(" · ", 1)[1], width=width, indent=0)
    away = elsewhere(row)
    place = f" [{numbers[away.doc_id]}:{away.start}–{away.end}]" if away else ""
    before, after = how_known(row)
    told = f"“{row.when_quote.quote}”{place}" if row.when_quote else ""
    known = f"{dates}{f'{before} ' if before and told else before}{told}{after}" if row.rule else ""
    facts = (known, f"published {row.published or 'on an unknown day'}", seen)
    yield from wrapped(" · ".join(fact for fact in facts if fact), width=width, indent=2)
    cited = f"[{row.source}:{row.quote.start}–{row.quote.end}]"
    more = f" and {counted(len(row.reports) - 1, 'more report')}" if len(row.reports) > 1 else ""
    yield from wrapped(f"“{row.quote.quote}” {cited}{more}", width=width, indent=6)
    if row.according_to:
        yield from wrapped(f"according to {speakers(row)}", width=width, indent=6)
    if row.denied_by:
        yield from wrapped(f"denied by {', '.join(row.denied_by)}", width=width, indent=6)


def failures_table(rows: Iterable[Failure], *, width: int | None = None) -> str:
    """Inputs that could not be coded, and why."""
    cells = ((r.source, r.kind, r.reason.removeprefix(f"{r.source}: ")) for r in rows)
    return table(("input", "kind", "reason"), cells, width=width)


def runs_text(rows: Iterable[RunRow], *, width: int | None = None) -> str:
    """Runs of ``cablegram add``: each with its counts, below it its inputs and what it could not read, and why."""
    columns = width or WIDTH
    lines: list[str] = []
    for r in rows:
        counts = (("read", r.read), ("added", r.added), ("edited", r.versions), ("known", r.known), ("skipped", r.skipped))
        told = ", ".join(f"{'?' if n is None else n} {name}" for name, n in (*counts, ("failed", r.failed)))
        lines += wrapped(f"{r.number}  {_second(r.started)} to {_second(r.ended) or 'unfinished'}  {told}", width=columns, indent=0)
        lines += wrapped(" ".join(r.inputs) or "feeds", width=columns, indent=4)
        lines += [line for gap in _some_gaps(r.gaps) for line in wrapped(gap, width=columns, indent=4)]
    return "\n".join(lines) + "\n" if lines else "no run\n"


def _second(moment: str | None) -> str:
    """A moment in UTC, as the ledger has it, in fewer signs."""
    return moment.replace("T", " ").replace("+00:00", "Z") if moment else ""


def _some_gaps(gaps: Sequence[Failure]) -> Iterator[str]:
    yield from (f"{gap.kind}: {gap.reason}" for gap in gaps[:GAPS])
    if len(gaps) > GAPS:
        yield f"and {len(gaps) - GAPS} more (--format json)"


def hits_table(hits: Iterable[Hit], *, width: int | None = None) -> str:
    """What a search found; the words found stand in brackets."""
    cells = ((short_id(h.id), h.published, short(h.title or "", 60), h.snippet) for h in hits)
    return table(("document", "published", "title", "found"), cells, width=width)


def analysis_text(analysis: Analysis, *, width: int | None = None) -> str:
    """One document for reading: its head, its events and claims above the words that support them, and its flags."""
    doc, columns = analysis.document, width or WIDTH
    facts = (doc.publisher, doc.published and f"published {doc.published} (by {doc.published_from})", doc.url, short_id(doc.id))
    lines = [printable(doc.title or doc.source or doc.id), " · ".join(printable(fact) for fact in facts if fact)]
    lines += ["", counted(len(analysis.events), "event")]
    for event in analysis.events:
        lines += _event(event, analysis, width=columns)
    lines += ["", counted(len(analysis.claims), "claim")]
    for claim in analysis.claims:
        lines += _claim(claim, analysis, width=columns)
    if analysis.flags:
        lines += ["", "Before you rely on this", *(f"  {printable(flag.message)}" for flag in analysis.flags)]
    return "\n".join(lines) + "\n"


def _event(event: Event, analysis: Analysis, *, width: int) -> Iterator[str]:
    who, whom = "; ".join(_parties(event.actors)), "; ".join(_parties(event.recipients))
    day = when(event.time.earliest, event.time.latest) if event.time else ""
    sure = f"sure {event.confidence:.2f} · {short_id(event.id)}"
    head = [kind(event.type, event.mode), event.status, day, f"{who or '?'} → {whom}" if whom else who or "?", sure]
    yield from wrapped(" · ".join(part for part in head if part), width=width, indent=2)
    sent = event.evidence[0]
    yield from wrapped(f"“{analysis.document.text[sent.start : sent.end]}”", width=width, indent=6)
    claims = [c for c in analysis.claims if c.id in event.claim_ids]
    for told, theirs in (
        ("according to", [c for c in claims if c.stance not in ANSWERS]),
        ("denied or left open by", [c for c in claims if c.stance in ANSWERS]),
    ):
        if theirs:
            speakers = "; ".join(dict.fromkeys(map(_speaker, theirs)))
            yield from wrapped(f"{told} {speakers}", width=width, indent=6)


def _claim(claim: Claim, analysis: Analysis, *, width: int) -> Iterator[str]:
    answered = next((c for c in analysis.claims if c.id == claim.of_claim), None)
    against = f" · answers {_speaker(answered)}: “{short(answered.content.text, 80)}”" if answered else ""
    head = f"{_speaker(claim)} {claim.stance.replace('_', ' ')} (“{claim.cue.text}”){against}"
    yield from wrapped(head, width=width, indent=2)
    yield from wrapped(f"“{claim.content.text}”", width=width, indent=6)


def _speaker(claim: Claim) -> str:
    if claim.speaker is None:
        return "somebody unnamed"
    name = claim.speaker.name or claim.speaker.text
    return f"{name} ({claim.speaker.country})" if claim.speaker.country else name


def _parties(parties: Iterable[Participant]) -> Iterator[str]:
    for party in parties:
        yield f"{party.text} ({party.country})" if party.country else party.text


def wrapped(text: str, *, width: int, indent: int) -> list[str]:
    """``text`` on lines of at most ``width`` columns, each indented."""
    return wrap(printable(text), max(width, 40), initial_indent=" " * indent, subsequent_indent=" " * (indent + 1))


def kind(type_: str, mode: str | None) -> str:
    """``TYPE`` or ``TYPE/mode``."""
    return f"{type_}/{mode}" if mode else type_


def when(earliest: str | None, latest: str | None) -> str:
    """A day, or a window with ".." for an open side; empty if nothing is known."""
    if earliest == latest:
        return earliest or ""
    return f"{earliest or '..'} to {latest or '..'}"
