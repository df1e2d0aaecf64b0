"""The claims ledger for readers: propositions as rows, sources as columns, figures side by side."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.core.propositions import STANDINGS
from cablegram.linking.sources import UNNAMED
from cablegram.reporting.evidence import CONTESTED, unsaid
from cablegram.reporting.passages import PRONOUNS
from cablegram.reporting.records import Attribution, Citation, LedgerCell, LedgerFigure, LedgerRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.propositions import Passage, Proposition, Saying, Standing
    from cablegram.core.records import Analysis, Stance
    from cablegram.reporting.records import ClaimRow

COLUMNS: Final = 6  # sources that get a column of their own: more do not fit a page of 1,300 px
_PART: Final = re.compile(r"\b(?:of (?:them|these|those|whom|which)|others?)\b", re.IGNORECASE)
STANDING_WORDS: Final[dict[Standing, str]] = {
    "disputed": "disputed",
    "denied_only": "only denied",
    "retracted": "retracted",
    "corroborated": "corroborated",
    "single_source": "single source",
    "own_voice": "told in the publisher’s own voice",
    "unasserted": "not claimed as fact",
}
# the three columns of a storyline: heading, what it means, statuses
DIVISIONS: Final[tuple[tuple[str, str, frozenset[Standing]], ...]] = (
    ("Agreed", "two or more independent sources say so", frozenset({"corroborated"})),
    ("Disputed", "somebody denies it, or has taken it back", CONTESTED),
    ("Single source", "one source says so, or none is named", frozenset({"single_source"})),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Proposition by speaker: the sources with a column of their own (key, name), and the rows where voices meet."""

    sources: tuple[tuple[str, str], ...]
    rows: tuple[LedgerRow, ...]


def make_ledger(propositions: Iterable[Proposition], rows: Iterable[ClaimRow]) -> tuple[LedgerRow, ...]:
    """The propositions on which somebody is quoted, the contested first; ``rows`` are the claims that are printed.

    Events told in the same words, under the same status for the same grounds, are one row: there is one thing said.
    """
    told: dict[tuple[object, ...], list[Proposition]] = {}
    for made in propositions:
        if any(s.claim_id is not None for s in made.sayings):
            told.setdefault((made.content, made.status, made.why), []).append(made)
    ids = {(row.doc_id, row.claim_id): row.id for row in rows}
    ordered = sorted(told.values(), key=lambda same: (STANDINGS.index(same[0].status), -len(same[0].doc_ids)))
    return tuple(_row(f"p{number}", same, ids) for number, same in enumerate(ordered, start=1))


def _row(row_id: str, same: Sequence[Proposition], ids: Mapping[tuple[str, str], str]) -> LedgerRow:
    made = same[0]
    figures = dict.fromkeys(f for p in same for f in p.figures)
    return LedgerRow(
        id=row_id,
        proposition_ids=tuple(p.id for p in same),
        content=cited(made.content),
        acts=tuple(dict.fromkeys(cited(p.act) for p in same if p.act)),
        status=made.status,
        why=made.why,
        n_independent=made.n_independent,
        n_documents=len(made.doc_ids),
        cells=_cells([s for p in same for s in p.sayings], ids),
        figures=tuple(
            LedgerFigure(kind=f.kind, low=f.low, high=f.high, unit=f.unit, words=cited(f.words), name=f.name, as_of=f.as_of)
            for f in figures
        ),
        joined_because=tuple(dict.fromkeys(m.reason for p in same for m in p.matches)),
    )


def _cells(sayings: Sequence[Saying], ids: Mapping[tuple[str, str], str]) -> tuple[LedgerCell, ...]:
    """One cell a source, stance and side; what only passes another's words on stands as ``via`` in that one's cell."""
    grouped: dict[tuple[object, ...], list[Saying]] = {}
    for saying in (s for s in sayings if not s.passes_on):
        grouped.setdefault((saying.source if saying.named else saying.name, saying.side, saying.stance), []).append(saying)
    return tuple(
        LedgerCell(
            source=same[0].source,
            name=next((s.name for s in same if s.name.casefold() not in PRONOUNS), same[0].name),
            via=tuple(dict.fromkeys(v for s in same for v in s.via)),
            stance=same[0].stance,
            side=same[0].side,
            told=tuple(dict.fromkeys(cited(s.sentence) for s in same)),
            claim_rows=tuple(dict.fromkeys(ids[key] for s in same if (key := (s.doc_id, s.claim_id or "")) in ids)),
        )
        for same in grouped.values()
    )


def cited(passage: Passage) -> Citation:
    """A passage as a citation."""
    return Citation(doc_id=passage.doc_id, start=passage.start, end=passage.end, quote=passage.text)


def make_grid(ledger: Sequence[LedgerRow]) -> Grid:
    """The rows on which two or more sources speak; the sources that speak on most of them get a column."""
    rows = tuple(row for row in ledger if len({(c.source, c.side) for c in row.cells}) > 1)
    spoken = Counter(
        source
        for row in rows
        for source in {c.source for c in row.cells}
        if source != UNNAMED and not source.startswith("document:")
    )
    names: dict[str, Counter[str]] = {}
    for cell in (c for row in rows for c in row.cells):
        names.setdefault(cell.source, Counter())[cell.name] += 1
    first = {source: i for i, source in enumerate(names)}
    most = sorted(spoken, key=lambda s: (-spoken[s], first[s]))[:COLUMNS]
    return Grid(sources=tuple((s, _title(s, names[s])) for s in most), rows=rows)


def _title(source: str, names: Counter[str]) -> str:
    """The name that the documents use most, shorter ones first; of a state also its code, since its offices share the column."""
    best = min(names, key=lambda n: (-names[n], len(n), n))
    return f"{best} ({source.removeprefix('state:')})" if source.startswith("state:") and len(names) > 1 else best


def told_as(cell: LedgerCell) -> Stance:
    """The stance towards the row: who asserts that it is not so denies it; who is quoted denying speaks for himself."""
    if cell.side == "against":
        return "denies"
    return "asserts" if cell.stance is None or cell.stance == "denies" else cell.stance


def divided(ledger: Sequence[LedgerRow]) -> tuple[tuple[str, str, tuple[LedgerRow, ...]], ...]:
    """The ledger under "agreed", "disputed" and "single source"."""
    return tuple((heading, meaning, tuple(r for r in ledger if r.status in kinds)) for heading, meaning, kinds in DIVISIONS)


def with_status(rows: Iterable[ClaimRow], found: Mapping[tuple[str, str], Proposition]) -> tuple[ClaimRow, ...]:
    """Claims under the status of what they speak to."""
    return tuple(
        replace(row, status=made.status, why=made.why) if (made := found.get((row.doc_id, row.claim_id))) else row for row in rows
    )


def conflicting(row: LedgerRow) -> tuple[tuple[LedgerFigure, ...], ...]:
    """The row's figures of one kind and unit, where two of them are not the same; earliest first.

    What one source says at one time is no contradiction but parts of a whole ("70 people, 40 of them students"): its first counts.
    """
    kinds: dict[tuple[str, str | None], dict[tuple[str, str, str | None], LedgerFigure]] = {}
    for figure in row.figures:
        if (figure.low is not None or figure.high is not None) and not _PART.search(figure.words.quote):
            same = kinds.setdefault((figure.kind, figure.unit), {})
            same.setdefault((figure.words.doc_id, figure.name, figure.as_of), figure)
    ordered = (sorted(same.values(), key=lambda f: (f.as_of or "9999", f.low or f.high or 0)) for same in kinds.values())
    return tuple(tuple(same) for same in ordered if len({(f.low, f.high) for f in same}) > 1)


def attributed(analysis: Analysis, start: int, end: int) -> tuple[Attribution, ...]:
    """Who says the words at ``[start, end)``, where the words themselves do not tell; the nearest speaker of each claim."""
    text = analysis.document.text
    found = []
    for claim in unsaid(analysis, start, end):
        spot = claim.speaker or claim.cue
        citation = Citation(doc_id=analysis.document.id, start=spot.start, end=spot.end, quote=text[spot.start : spot.end])
        speaker = citation.quote if claim.speaker else None
        found.append(Attribution(claim_id=claim.id, speaker=speaker, stance=claim.stance, citation=citation))
    return tuple(found)
