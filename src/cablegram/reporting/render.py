"""A dossier as Markdown, and as one self-contained page with its evidence marked in the documents.

The page loads nothing and runs nothing but its own script: its Content Security Policy names that script and its style sheet
by their hashes. Everything from a document is escaped by default; a link is made only of an http or https address.
"""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from cablegram.core.errors import UsageError
from cablegram.core.ontology import EVENT_TYPES
from cablegram.linking.sources import inline
from cablegram.reporting.axis import draw_axis
from cablegram.reporting.balance import draw_balance
from cablegram.reporting.endings import LONG_OVER
from cablegram.reporting.export import to_json
from cablegram.reporting.figures import draw_strip
from cablegram.reporting.ledger import STANDING_WORDS, conflicting, divided, make_grid, told_as
from cablegram.reporting.marks import MarkedText, mark_text, sentence_id
from cablegram.reporting.statements import make_claim_rows, make_statement, read
from cablegram.reporting.tension import basis_of, rounded, title_of
from cablegram.reporting.timeline import elsewhere, how_known, make_rows, parties, speakers, standing, tellers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.records import Analysis
    from cablegram.linking.norms import Judgement
    from cablegram.linking.tension import Series
    from cablegram.reporting.records import Citation, ClaimRow, Dossier, Entry, Source, Statement, Timeline

__all__ = ["tension_to_svg", "timeline_to_html", "timeline_to_markdown", "timeline_to_svg", "to_html", "to_json", "to_markdown"]

STANCE_SIGNS: Final[dict[str, str]] = {
    "asserts": "●",
    "confirms": "✓",
    "denies": "○",
    "withdraws": "✗",
    "alleges": "◐",
    "demands": "▷",
    "threatens": "▲",
    "promises": "◇",
    "declines_to_confirm": "–",
}
QUESTIONS: Final = {
    "why": "Why",
    "who": "Who",
    "what": "What",
    "when": "When",
    "where": "Where",
    "how_it_ended": "How did it end?",
}
ENDINGS: Final = {
    "open": "no outcome reported here",
    "lapsed": "the day is over, no outcome reported here",
    "happened": "it happened",
    "cancelled": "cancelled",
    "postponed": "postponed",
}
# The marks of Markdown, and what would open raw HTML or a table cell.
_MARKDOWN: Final = re.compile(r"([\\`*_\[\]|~])")
_NO_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no XML file may hold
_BARS: Final = 25  # in a dossier, whose table holds the others; a drawing by itself holds them all


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A record in the evidence reader, beside the text: an event's statement or a claim."""

    id: str
    spot: str | None  # id of the sentence where it stands
    statement: Statement | None = None
    claim: ClaimRow | None = None
    quantities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A document of the evidence reader: the marked text and its records in the order of the text."""

    source: Source
    marked: MarkedText
    cards: tuple[Card, ...]
    rows: dict[str, ClaimRow]


def to_markdown(dossier: Dossier) -> str:
    """The dossier as CommonMark with tables; a citation reads ``[document:start-end]``."""
    page = _markdown().get_template("dossier.md.j2").render(**_view(dossier))
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def to_html(dossier: Dossier, analyses: Sequence[Analysis]) -> str:
    """One page that needs no network: the dossier, and every document with its evidence marked.

    ``analyses`` must hold every document of the dossier, else :class:`UsageError`.
    """
    known = {a.document.id: a for a in analyses}
    missing = [s.doc_id for s in dossier.sources if s.doc_id not in known]
    if missing:
        message = f"to_html: no analysis of document {missing[0][:12]!r}; give all analyses that the dossier was made from"
        raise UsageError(message)
    env = _html()
    style = "\n".join(_asset(env, name) for name in ("dossier.css", "timeline.css", "ledger.css"))
    script = _asset(env, "dossier.js")
    readers = [_reader(source, known[source.doc_id]) for source in dossier.sources]
    spots = {_key(c): _spot(dossier, known, c) for c in _all_citations(dossier)}
    view = _view(dossier)
    rows = view["moments"]
    page = env.get_template("dossier.html.j2").render(
        **view,
        style=Markup(style),  # noqa: S704 -- our own file, nothing of a document is in it
        script=Markup(script),  # noqa: S704
        policy=_policy(style, script),
        axis=draw_axis([row for row in rows if row.number], today=date.fromisoformat(dossier.today), most=_BARS),
        readers=readers,
        spot=lambda c: spots.get(_key(c)),
    )
    return page.strip() + "\n"


def timeline_to_svg(timeline: Timeline) -> str:
    """A drawing that stands by itself: it names its events in text, fits any width from 390 px, and needs no colour."""
    env = _svg()
    axis = draw_axis(timeline.rows, today=date.fromisoformat(timeline.today))
    style = Markup(_asset(env, "timeline.css"))  # noqa: S704 -- our own file, nothing of a document is in it
    return env.get_template("timeline.svg.j2").render(timeline=timeline, axis=axis, style=style).strip() + "\n"


def tension_to_svg(series: Series, judged: Sequence[Judgement] = ()) -> str:
    """A drawing that stands by itself: cooperation above, conflict below, limits shaded; every period is told in text."""
    env = _svg()
    style = Markup(_asset(env, "tension.css"))  # noqa: S704 -- our own file
    view = {"title": title_of(series), "basis": basis_of(series), "usual": rounded(series.usual), "series": series}
    page = env.get_template("tension.svg.j2").render(**view, balance=draw_balance(series, judged), style=style)
    return page.strip() + "\n"


def timeline_to_html(timeline: Timeline) -> str:
    """One page that loads nothing: the drawing, and the table of all rows with their quotations."""
    env = _html()
    style = _asset(env, "dossier.css") + "\n" + _asset(env, "timeline.css")
    page = env.get_template("timeline.html.j2").render(
        **_timeline_view(timeline),
        axis=draw_axis([row for row in timeline.rows if row.number], today=date.fromisoformat(timeline.today)),
        style=Markup(style),  # noqa: S704
        policy=_policy(style, ""),
        types=EVENT_TYPES,
    )
    return page.strip() + "\n"


def timeline_to_markdown(timeline: Timeline) -> str:
    """The rows as tables of Markdown, with quotations and sources."""
    page = _markdown().get_template("timeline.md.j2").render(**_timeline_view(timeline), parties=parties)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def _timeline_view(timeline: Timeline) -> dict[str, Any]:
    return {
        "timeline": timeline,
        "numbers": {source.doc_id: source.number for source in timeline.sources},
        "standing": standing,
        "said_by": speakers,
        "elsewhere": elsewhere,
        "how_known": how_known,
        "inline": inline,
        "safe_url": safe_url,
    }


def safe_url(url: str | None) -> str | None:
    """``url`` if it is an absolute http or https address without white space or brackets, else ``None``."""
    if not url or re.search(r"[\s<>\"'`\\\x00-\x1f]", url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None


def _view(dossier: Dossier) -> dict[str, Any]:
    """What both templates read."""
    grid = make_grid(dossier.ledger)
    rows = make_rows(dossier)
    conflicts = [(row, figures) for row in dossier.ledger for figures in conflicting(row)]
    return {
        "divided": divided(dossier.ledger),
        "grid": grid,
        "columns": {key for key, _ in grid.sources},
        "conflicts": conflicts,
        "strips": [(row, draw_strip(figures)) for row, figures in conflicts],
        "standings": STANDING_WORDS,
        "sign": lambda cell: STANCE_SIGNS[told_as(cell)],
        "says": lambda cell: "says itself" if cell.stance is None else told_as(cell).replace("_", " "),
        "dossier": dossier,
        "entries": {entry.id: entry for entry in dossier.entries},
        "rows": {row.id: row for row in dossier.claims},
        "numbers": {source.doc_id: source.number for source in dossier.sources},
        "plans": {plan.entry_id: plan for plan in dossier.planned},
        "signs": STANCE_SIGNS,
        "questions": QUESTIONS,
        "endings": ENDINGS,
        "types": EVENT_TYPES,
        "grouped": _grouped,
        "inline": inline,
        "tellers": tellers,
        "how_known": how_known,
        "told_when": {row.entry_id: row.when for row in rows},
        "long_ago": frozenset(plan.entry_id for plan in dossier.planned if plan.long_ago),
        "long_over": LONG_OVER,
        "moments": rows,
        "standing": standing,
        "said_by": speakers,
        "elsewhere": elsewhere,
        "safe_url": safe_url,
    }


def _grouped(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Entries told by the very same sentences stand together, so that each sentence is printed once."""
    groups: dict[tuple[Citation, ...], list[Entry]] = {}
    for entry in entries:
        groups.setdefault(tuple(report.citations[0] for report in entry.reports), []).append(entry)
    return list(groups.values())


def _reader(source: Source, analysis: Analysis) -> Reader:
    reading = read(analysis, number=source.number)
    marked = mark_text(analysis, number=source.number)
    cards = []
    for number, event in enumerate(analysis.events, start=1):
        statement = make_statement(reading, event, number=number)
        figures = tuple(f"{q.text} ({q.kind})" for q in event.quantities)
        card = Card(id=statement.id, spot=marked.spots.get(statement.id), statement=statement, quantities=figures)
        cards.append((event.evidence[0].start, event.trigger.start, card))
    rows = make_claim_rows(reading)
    cards.extend((r.sentence.start, r.content.start, Card(id=r.id, spot=marked.spots.get(r.id), claim=r)) for r in rows)
    cards.sort(key=lambda item: item[:2])
    return Reader(source=source, marked=marked, cards=tuple(card for _, _, card in cards), rows={row.id: row for row in rows})


def _all_citations(dossier: Dossier) -> list[Citation]:
    cited = [c for s in dossier.statements for c in s.citations]
    cited += [c for a in dossier.digest for c in a.citations]
    cited += [c for row in dossier.claims for c in (row.content, row.sentence)]
    for line in dossier.ledger:
        cited += [line.content, *line.acts, *(f.words for f in line.figures), *(c for cell in line.cells for c in cell.told)]
    cited += [moment.citation for moment in dossier.timeline if moment.citation]
    cited += [plan.outcome for plan in dossier.planned if plan.outcome]
    cited += [c for change in dossier.changes for c in change.citations]
    cited += [flag.citation for flag in dossier.flags if flag.citation]
    return cited + [c for c in (dossier.title_citation, dossier.headline_citation) if c]


def _key(citation: Citation) -> tuple[str, int, int]:
    return citation.doc_id, citation.start, citation.end


def _spot(dossier: Dossier, known: Mapping[str, Analysis], citation: Citation) -> str:
    """The page id where a citation's words stand: its sentence, or its document where no sentence holds it."""
    number = next(s.number for s in dossier.sources if s.doc_id == citation.doc_id)
    found = sentence_id(known[citation.doc_id], citation.start, citation.end, number=number)
    return found or f"d{number}"


def _policy(style: str, script: str) -> str:
    return f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"


def _digest(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def _asset(env: Environment, name: str) -> str:
    source = env.get_template(name).render()
    return source.strip()


@cache
def _html() -> Environment:
    return _environment()


@cache
def _svg() -> Environment:
    return _environment(finalize=_xml_text)


@cache
def _markdown() -> Environment:
    return _environment(finalize=_markdown_escape)


def _environment(**options: Any) -> Environment:  # noqa: ANN401 -- passed on to Jinja as they are
    return Environment(
        loader=PackageLoader("cablegram.reporting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        **options,
    )


def _xml_text(value: object) -> object:
    """No control character of a document may break the file; what a template wrote itself passes as it is."""
    return _NO_XML.sub("\ufffd", value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _markdown_escape(value: object) -> object:
    """Every value that a Markdown template prints goes through here; only what a template wrote itself passes as it is."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    words = " ".join(value.split())
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Markup(_MARKDOWN.sub(r"\\\1", words))  # noqa: S704 -- just escaped
