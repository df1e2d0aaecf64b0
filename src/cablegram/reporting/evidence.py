"""The gate: no statement leaves whose names, numbers or dates do not stand in the spans that it cites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.core.errors import EvidenceError
from cablegram.linking.sources import Voices, own_voice

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from cablegram.core.propositions import Proposition, Standing
    from cablegram.core.records import Analysis, Claim
    from cablegram.reporting.records import Citation, ClaimRow, Dossier, Label, Statement

CONTESTED: Final[frozenset[Standing]] = frozenset({"disputed", "denied_only", "retracted"})
TOLD: Final = frozenset({"what", "why", "how_it_ended"})  # questions whose answer is a sentence, not a name or a date
_DATE: Final = re.compile(r"\b\d{4}-\d{2}(?:-\d{2})?\b")
_NUMBER: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NAME: Final = re.compile(r"[^\W_]+(?:[ \-][^\W_]+)*")  # with the digits that are glued to a name: "M23", "Covid19"
_BREAK: Final = " | "  # what stands before a date and behind it is no run of words
_SPACE: Final = re.compile(r"\s+")
_NUMBER_WORDS: Final = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety dozen dozens score scores hundred hundreds thousand thousands "
    "million millions billion billions trillion half twice".split()
)


def unsupported(text: str, quotes: Sequence[str], *, dates: Collection[str] = ()) -> tuple[str, ...]:
    """The names, numbers and dates of ``text`` that do not stand in any of ``quotes``, in order; empty if all do.

    A name is a run of capitalised words and must stand in one quote as a run, so that "Donald Takaichi" is not supported
    by a Donald and a Takaichi. A number must stand as a whole; a separator of thousands makes no difference. An ISO date
    may stand in ``dates`` instead: the normalised bounds of a time expression that is itself cited.
    """
    missing = [date for date in _DATE.findall(text) if date not in dates and not any(date in quote for quote in quotes)]
    rest = _DATE.sub(_BREAK, text)
    numbers = {_plain(n) for quote in quotes for part in (quote, _DATE.sub(_BREAK, quote)) for n in _NUMBER.findall(part)}
    missing += [n for n in _NUMBER.findall(rest) if _plain(n) not in numbers]
    words = {word.casefold() for quote in quotes for word in _WORD.findall(quote)}
    missing += [w for w in _WORD.findall(rest) if w.casefold() in _NUMBER_WORDS and w.casefold() not in words]
    runs = [_SPACE.sub(" ", quote) for quote in quotes]
    missing += [name for name in names(rest) if not any(_stands(name, run) for run in runs)]
    return tuple(missing)


def names(text: str) -> tuple[str, ...]:
    """Runs of capitalised words; what a hyphen or a single space joins belongs together."""
    found: list[str] = []
    for match in _NAME.finditer(_SPACE.sub(" ", text)):
        run: list[str] = []
        for part in [*re.split(r"([ \-])", match.group()), " ", ""]:
            if part[:1].isupper() or (part in {" ", "-"} and run):
                run.append(part)
                continue
            while run and run[-1] in {" ", "-"}:
                run.pop()
            if run:
                found.append("".join(run))
            run = []
    return tuple(found)


def _stands(name: str, quote: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(name)}(?![^\W_])", quote) is not None


def _plain(number: str) -> str:
    return re.sub(r",(?=\d{3}\b)", "", number)


def check_dossier(dossier: Dossier, texts: Mapping[str, str]) -> None:
    """Refuse a dossier that says more than its citations; ``texts`` maps document ids to their texts.

    Every citation must be the words at its place; every statement, digest answer and label must find its names, numbers and
    dates in the spans that it cites, a date also as the normalised time of a cited expression. Raises
    :class:`EvidenceError`, naming the statement and what it lacks.
    """
    if dossier.title_citation is not None:
        check_title(dossier.title, dossier.title_citation, texts)
    if dossier.headline is not None and dossier.headline_citation is not None:
        check_title(dossier.headline, dossier.headline_citation, texts)
    for statement in dossier.statements:
        check_statement(statement, texts)
    for answer in dossier.digest:
        dates = [answer.normalized] if answer.normalized else []
        _check(answer.text, answer.citations, texts, f"the digest's answer to {answer.question!r}", dates=dates)
    for row in dossier.claims:
        check_claim_row(row, texts)
    for line in dossier.ledger:
        cited = [
            line.content,
            *line.acts,
            *(f.words for f in line.figures),
            *(c for cell in line.cells for c in cell.told),
        ]
        _check("", cited, texts, f"proposition {line.id}")
    for change in dossier.changes:
        _check("", change.citations, texts, f"what changed of {change.entry_id}")
    for plan in dossier.planned:
        _check("", [plan.outcome] if plan.outcome else [], texts, f"the outcome of {plan.entry_id}")


def check_claim_row(row: ClaimRow, texts: Mapping[str, str]) -> None:
    """Refuse a row of the claims table that its own citations do not support; see :func:`check_dossier`."""
    cited = [row.content, row.sentence, *([row.speaker.citation] if row.speaker else [])]
    _check(row.speaker.text if row.speaker else "", cited, texts, f"claim {row.id}")


def check_title(title: str, citation: Citation, texts: Mapping[str, str]) -> None:
    """Refuse a headline that its citation does not support; see :func:`check_dossier`."""
    _check(title, [citation], texts, "the title")


def check_plain_facts(dossier: Dossier, analyses: Sequence[Analysis], propositions: Iterable[Proposition]) -> None:
    """Refuse a dossier that prints as plain fact what somebody denies, or what only somebody's claim supports.

    An event that stands in nobody's own words but a claim's must be labelled with who says so, or who answers it; an entry whose
    proposition is contested, in whichever document, must be marked so; the same holds for quotations in the digest and of outcomes.
    Raises :class:`EvidenceError`, naming the statement.
    """
    known = {a.document.id: a for a in analyses}
    voices = {a.document.id: Voices.of(a.claims) for a in analyses}
    coded = {(a.document.id, e.id): e for a in analyses for e in a.events}
    standings = {(s.doc_id, i): p for p in propositions for i in p.event_ids for s in p.sayings}
    for entry in dossier.entries:
        for report in entry.reports:
            event = coded[report.doc_id, report.event_id]
            if report.label.plain and not own_voice(event, voices[report.doc_id]):
                _refuse_plain(f"statement {report.id}", "only a claim supports it; label it with who says so")
            found = standings.get((report.doc_id, report.event_id))
            if found is not None and found.status in CONTESTED and not entry.disputed:
                _refuse_plain(f"statement {report.id}", f"it is {found.status} ({found.why}); mark its entry")
    quoted = [
        (f"the digest's answer to {a.question!r}", a.citations[0], a.according_to) for a in dossier.digest if a.question in TOLD
    ]
    quoted += [(f"the outcome of {p.entry_id}", p.outcome, p.outcome_according_to) for p in dossier.planned if p.outcome]
    for where, citation, said in quoted:
        if not said and unsaid(known[citation.doc_id], citation.start, citation.end):
            _refuse_plain(where, "its words are somebody's claim and do not tell whose; name the speaker")


def unsaid(analysis: Analysis, start: int, end: int) -> tuple[Claim, ...]:
    """The claims in whose words ``[start, end)`` stands while it shows neither their cue nor their speaker."""
    return tuple(
        c
        for c in analysis.claims
        if any(p.start <= start + 1 and end - 1 <= p.end for p in (c.content, *c.parts))
        and not (start < c.cue.end and c.cue.start < end)
        and not (c.speaker is not None and start <= c.speaker.start and c.speaker.end <= end)
    )


def _refuse_plain(where: str, why: str) -> None:
    message = f"{where} is printed as plain fact: {why}"
    raise EvidenceError(message)


def check_statement(statement: Statement, texts: Mapping[str, str]) -> None:
    """Refuse a statement that its own citations do not support; see :func:`check_dossier`."""
    where = f"statement {statement.id}"
    label = statement.label
    when = label.when if label.when is not None and label.when.citation is not None else None
    dates = [d for d in (when.edtf, when.earliest, when.latest) if d] if when else []
    own = [p.citation for p in (*label.who, *label.whom)] + [a.citation for a in (*label.according_to, *label.answered_by)]
    own += [label.when.citation] if label.when and label.when.citation else []
    cited = [*statement.citations, *own]
    _check(statement.text, statement.citations, texts, where, dates=dates)
    _check("; ".join(_label_words(label)), cited, texts, f"the label of {where}", dates=dates)
    if not statement.citations or statement.text not in statement.citations[0].quote:
        message = f"{where}: its text is not a quotation of its first citation; quote the document's own words"
        raise EvidenceError(message)


def _label_words(label: Label) -> Iterator[str]:
    yield from (party.text for party in (*label.who, *label.whom))
    yield from (a.speaker for a in (*label.according_to, *label.answered_by) if a.speaker)
    if label.when is not None and label.when.citation is not None:
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
