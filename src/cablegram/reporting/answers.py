"""The digest of the leading document as a dossier prints it: checked, brought up to date, and nobody's claim without a name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Analysis, Ending
from cablegram.reporting.evidence import unsupported
from cablegram.reporting.ledger import attributed
from cablegram.reporting.records import DigestAnswer, Planned, Question
from cablegram.reporting.statements import Reading, cite

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_QUESTIONS: Final[tuple[Question, ...]] = ("why", "who", "what", "when", "where", "how_it_ended")


def digest_answers(lead: Reading, texts: Mapping[str, str], planned: Sequence[Planned]) -> tuple[tuple[DigestAnswer, ...], int]:
    """The answers that their citations support, each with who says so, and how many were left out."""
    kept: list[DigestAnswer] = []
    refused = 0
    for answer in _answers(lead):
        cited = [c.quote for c in answer.citations]
        if unsupported(answer.text, cited) or any(texts[c.doc_id][c.start : c.end] != c.quote for c in answer.citations):
            refused += 1
        else:
            kept.append(_updated(answer, planned))
    return tuple(kept), refused


def _updated(answer: DigestAnswer, planned: Sequence[Planned]) -> DigestAnswer:
    """What the lead document leaves open may be told by another one, or by the calendar."""
    if answer.state != "open":
        return answer
    spots = {(c.doc_id, c.start) for c in answer.citations}
    plan = next((p for p in planned if (p.statement.doc_id, p.statement.citations[0].start) in spots), None)
    if plan is None or plan.state == "open":
        return answer
    if plan.outcome is None:
        return replace(answer, state=plan.state)
    cited = (plan.outcome, *answer.citations)
    return replace(answer, state=plan.state, text=plan.outcome.quote, citations=cited, according_to=plan.outcome_according_to)


def _answers(lead: Reading) -> Iterator[DigestAnswer]:
    digest = lead.analysis.digest
    for question in _QUESTIONS:
        found = digest.who if question == "who" else (getattr(digest, question),)
        for answer in found:
            if answer is not None and answer.evidence:
                yield DigestAnswer(
                    question=question,
                    text=answer.text,
                    citations=tuple(cite(lead, s.start, s.end) for s in answer.evidence),
                    state=answer.state if isinstance(answer, Ending) else None,
                    normalized=_normalized(lead.analysis, answer.evidence[0].start) if question == "when" else None,
                    according_to=attributed(lead.analysis, answer.evidence[0].start, answer.evidence[0].end),
                )


def _normalized(analysis: Analysis, start: int) -> str | None:
    spoken = [t.edtf for t in analysis.times if t.start <= start < t.end and t.edtf]
    coded = [e.time.edtf for e in analysis.events if e.time and e.time.start == start and e.time.edtf]
    return next(iter((*coded, *spoken)), None)
