"""The check of a whole dossier: it says nothing that the spans it cites do not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cablegram.core.errors import EvidenceError
from cablegram.reporting.evidence import unsupported

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cablegram.reporting.records import Citation, Dossier, Label, Statement


def check_dossier(dossier: Dossier, texts: Mapping[str, str]) -> None:
    """Refuse a dossier that says more than its citations; ``texts`` maps document ids to their texts.

    Every citation must be the words at its place; every statement, digest answer and label must find its names, numbers and
    dates in the spans that it cites, a date also as the normalised time of a cited expression. Raises
    :class:`EvidenceError`, naming the statement and what it lacks.
    """
    if dossier.title_citation is not None:
        _check(dossier.title, [dossier.title_citation], texts, "the title")
    for statement in dossier.statements:
        check_statement(statement, texts)
    for answer in dossier.digest:
        dates = [answer.normalized] if answer.normalized else []
        _check(answer.text, answer.citations, texts, f"the digest's answer to {answer.question!r}", dates=dates)
    for row in dossier.claims:
        cited = [row.content, row.sentence, *([row.speaker.citation] if row.speaker else [])]
        _check(row.speaker.text if row.speaker else "", cited, texts, f"claim {row.id}")
    for plan in dossier.planned:
        _check("", [plan.outcome] if plan.outcome else [], texts, f"the outcome of {plan.entry_id}")


def check_statement(statement: Statement, texts: Mapping[str, str]) -> None:
    """Refuse a statement that its own citations do not support; see :func:`check_dossier`."""
    where = f"statement {statement.id}"
    label = statement.label
    dates = [d for d in (label.when.edtf, label.when.earliest, label.when.latest) if d] if label.when else []
    own = [p.citation for p in (*label.who, *label.whom)] + [a.citation for a in label.according_to]
    own += [label.when.citation] if label.when else []
    cited = [*statement.citations, *own]
    _check(statement.text, statement.citations, texts, where, dates=dates)
    _check("; ".join(_label_words(label)), cited, texts, f"the label of {where}", dates=dates)
    if not statement.citations or statement.text not in statement.citations[0].quote:
        message = f"{where}: its text is not a quotation of its first citation; quote the document's own words"
        raise EvidenceError(message)


def _label_words(label: Label) -> Iterator[str]:
    yield from (party.text for party in (*label.who, *label.whom))
    yield from (a.speaker for a in label.according_to if a.speaker)
    if label.when is not None:
        yield label.when.citation.quote


def _check(text: str, citations: Sequence[Citation], texts: Mapping[str, str], where: str, *, dates: Iterable[str] = ()) -> None:
    for c in citations:
        if c.doc_id not in texts:
            message = f"{where}: cites document {c.doc_id[:12]!r}, whose text was not given; pass it in texts"
            raise EvidenceError(message)
        if not 0 <= c.start < c.end or texts[c.doc_id][c.start : c.end] != c.quote:
            message = f"{where}: document {c.doc_id[:12]!r} does not read {c.quote!r} at {c.start}-{c.end}; cite again"
            raise EvidenceError(message)
    missing = unsupported(text, [c.quote for c in citations], dates=frozenset(dates))
    if missing:
        message = f"{where}: {', '.join(map(repr, missing))} not in the cited spans; cite where it stands, or leave it out"
        raise EvidenceError(message)
