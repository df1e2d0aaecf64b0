"""The dossier: what some documents report about a matter, every statement beside the words that support it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, TypeVar

from cablegram.core.errors import EvidenceError, UsageError
from cablegram.core.propositions import STANDINGS, Proposition
from cablegram.core.records import Analysis, Event, Span
from cablegram.linking.agenda import by_subject, settle
from cablegram.linking.duplicates import Copy, find_copies
from cablegram.linking.merged import independent
from cablegram.linking.occurrences import Group, join_reports
from cablegram.linking.propositions import find_propositions
from cablegram.linking.reports import reports_of
from cablegram.linking.standing import status_of_claims
from cablegram.reporting.answers import digest_answers
from cablegram.reporting.changes import find_changes, is_since
from cablegram.reporting.digest import main_event
from cablegram.reporting.endings import outcome_of
from cablegram.reporting.evidence import check_claim_row, check_dossier, check_plain_facts, check_statement, check_title
from cablegram.reporting.ledger import attributed, make_ledger, with_status
from cablegram.reporting.passages import opening_of, title_of, trimmed
from cablegram.reporting.records import (
    Citation,
    ClaimRow,
    Dossier,
    Entry,
    Notice,
    Planned,
    Section,
    Source,
    Statement,
)
from cablegram.reporting.statements import Reading, cite, make_claim_rows, make_statement, read
from cablegram.reporting.themes import THEMES, theme_of
from cablegram.reporting.timeline import agreed_window, in_order, is_dated, moment_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from cablegram.linking.judging import Judge
    from cablegram.linking.meaning import WordVectors
    from cablegram.linking.reports import Report

Checked = TypeVar("Checked")
UNTITLED: Final = "Untitled"

__all__ = ["Dossier", "check_dossier", "make_dossier"]


def make_dossier(  # noqa: PLR0913 -- what a dossier may be asked for, all but the first by name
    analyses: Sequence[Analysis],
    *,
    title: str | None = None,
    today: date,
    seen: Mapping[str, str] | None = None,
    embed: WordVectors | None = None,
    judge: Judge | None = None,
    since: str | None = None,
) -> Dossier:
    """Write the dossier of some documents: digest, timeline, events by theme, claims, plans, flags and sources.

    ``title`` says what the dossier is on; without it the headline of the document that tells most stands in. ``today`` decides
    which plans have lapsed. ``seen`` tells by document id when a ledger took it in. ``embed`` (``Model.embed``) lets claims be
    matched by meaning, ``judge`` (``Model.compare``) sentences be read side by side. A statement, claim or headline that its
    citations do not support is left out and counted in a flag; what is contested or only claimed is never printed as plain fact.
    ``since`` (ISO day) asks what the documents from that day on add to those before it. Raises :class:`UsageError` without any
    analysis.
    """
    found = _find(analyses, embed, judge)
    dossier = _write(found, title=title, today=today, seen=seen or {}, judge=judge)
    if since is not None:
        dossier = _with_changes(dossier, found, since=since, seen=seen or {}, embed=embed, judge=judge)
    check_dossier(dossier, found.texts)
    check_plain_facts(dossier, [r.analysis for r in found.readings], found.propositions)
    return replace(dossier, contents=_contents(dossier))


def _with_changes(  # noqa: PLR0913 -- as of make_dossier
    dossier: Dossier, found: _Found, *, since: str, seen: Mapping[str, str], embed: WordVectors | None, judge: Judge | None
) -> Dossier:
    """The dossier with what changed since a day, by the dossier that the documents before it would have made on that day."""
    all_of_them = [r.analysis for r in found.readings]
    new = {a.document.id for a in all_of_them if is_since(a, since, seen=seen)}
    old = [a for a in all_of_them if a.document.id not in new]
    day = date.fromisoformat(since)
    before = _write(_find(old, embed, judge), title=None, today=day, seen=seen, judge=judge) if old else None
    return replace(dossier, since=since, changes=find_changes(before, dossier, new=new, events=found.events))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What a dossier is written from: the documents in order, and what they report and claim."""

    readings: tuple[Reading, ...]
    texts: Mapping[str, str]
    copies: Mapping[str, Copy]
    propositions: tuple[Proposition, ...]
    rows: tuple[ClaimRow, ...]
    entries: tuple[Entry, ...]
    events: Mapping[str, Event]
    refused: tuple[str, ...]  # why statements were left out
    unfit: tuple[str, ...]  # why rows of the claims table were


def _find(analyses: Sequence[Analysis], embed: WordVectors | None, judge: Judge | None) -> _Found:
    if not analyses:
        raise UsageError("make_dossier: no analyses were given; code at least one document first")
    ordered = sorted({a.document.id: a for a in analyses}.values(), key=lambda a: a.document.published or "9999")
    readings = tuple(read(a, number=i) for i, a in enumerate(ordered, start=1))
    texts = {r.doc_id: r.analysis.document.text for r in readings}
    copies = {c.doc_id: c for c in find_copies([a.document for a in ordered])}
    propositions = find_propositions(ordered, embed=embed, judge=judge)
    rows, unfit = _claim_rows((r for r in readings if r.doc_id not in copies), propositions, texts)
    told, refused = _supported(readings, texts)
    return _Found(
        readings=readings,
        texts=texts,
        copies=copies,
        propositions=propositions,
        rows=rows,
        entries=_entries(
            told,
            [r for a in ordered for r in reports_of(a)],
            rows,
            propositions,
            {c.doc_id: c.of for c in copies.values()},
            judge,
        ),
        events={e.id: e for e, _ in told},
        refused=refused,
        unfit=unfit,
    )


def _write(found: _Found, *, title: str | None, today: date, seen: Mapping[str, str], judge: Judge | None) -> Dossier:
    readings, copies, entries = found.readings, found.copies, found.entries
    lead = _lead(readings, copies)
    moments = [moment_of(entry) for entry in in_order(entries)]
    planned = _planned(entries, readings, today, judge)
    digest, unsaid = digest_answers(lead, found.texts, planned)
    headline, cited, untitled = _checked(*_headline(lead), found.texts)
    return Dossier(
        title=title or headline,
        title_citation=None if title else cited,
        headline=headline if title and headline not in {title, UNTITLED} else None,
        headline_citation=cited if title else None,
        subtitle=_subtitle(readings, copies, entries, found.rows),
        today=today.isoformat(),
        contents=(),
        digest=digest,
        digest_doc_id=lead.doc_id if digest else None,
        timeline=tuple(m for m in moments if is_dated(m)),
        undated=tuple(m.entry_id for m in moments if not is_dated(m)),
        sections=_sections(entries, found.events),
        claims=found.rows,
        planned=planned,
        flags=(*_notices(copies, found, unsaid=unsaid), *(() if title else untitled), *_document_flags(readings)),
        sources=tuple(_source(r, copies.get(r.doc_id), seen) for r in readings),
        built_with=_built_with(readings),
        ledger=make_ledger(found.propositions, found.rows),
    )


def _claim_rows(
    readings: Iterable[Reading], propositions: Sequence[Proposition], texts: Mapping[str, str]
) -> tuple[tuple[ClaimRow, ...], tuple[str, ...]]:
    """The claims as rows, and why others were refused; no row points to one of those."""
    made = [row for r in readings for row in make_claim_rows(r)]
    refused = {row.id: why for row in made if (why := _refusal(check_claim_row, row, texts))}
    kept = [
        replace(
            row,
            answers=None if row.answers in refused else row.answers,
            answered_by=tuple(i for i in row.answered_by if i not in refused),
        )
        for row in made
        if row.id not in refused
    ]
    return with_status(kept, status_of_claims(propositions)), tuple(refused.values())


def _refusal(check: Callable[[Checked, Mapping[str, str]], None], made: Checked, texts: Mapping[str, str]) -> str | None:
    """Why a check refuses something; ``None`` if it does not."""
    try:
        check(made, texts)
    except EvidenceError as error:
        return str(error)
    return None


def _entries(  # noqa: PLR0913, PLR0917 -- what _find has found
    told: Sequence[tuple[Event, Statement]],
    reports: Sequence[Report],
    rows: Sequence[ClaimRow],
    propositions: Sequence[Proposition],
    originals: Mapping[str, str],
    judge: Judge | None,
) -> tuple[Entry, ...]:
    """The events, those of several documents joined, each under the standing of its proposition."""
    statements = {(s.doc_id, e.id): s for e, s in told}
    groups = join_reports([r for r in reports if (r.doc_id, r.event.id) in statements], judge=judge)
    by_event = {(doc_id, i): p for p in propositions for i in p.event_ids for doc_id in p.doc_ids}
    row_ids = {(row.doc_id, row.claim_id): row.id for row in rows}
    return tuple(
        _entry(i, g, statements=statements, propositions=by_event, row_ids=row_ids, originals=originals)
        for i, g in enumerate(groups, 1)
    )


def _supported(
    readings: Sequence[Reading], texts: Mapping[str, str]
) -> tuple[tuple[tuple[Event, Statement], ...], tuple[str, ...]]:
    """Every event with its statement, and why the others were refused."""
    kept: list[tuple[Event, Statement]] = []
    refused: list[str] = []
    for reading in readings:
        for number, event in enumerate(reading.analysis.events, start=1):
            statement = make_statement(reading, event, number=number)
            why = _refusal(check_statement, statement, texts)
            if why is None:
                kept.append((event, statement))
            else:
                refused.append(why)
    return tuple(kept), tuple(refused)


def _entry(  # noqa: PLR0913 -- what an entry is made of
    number: int,
    group: Group,
    *,
    statements: Mapping[tuple[str, str], Statement],
    propositions: Mapping[tuple[str, str], Proposition],
    row_ids: Mapping[tuple[str, str], str],
    originals: Mapping[str, str],
) -> Entry:
    told = [statements[r.doc_id, r.event.id] for r in group.reports]
    docs = dict.fromkeys(s.doc_id for s in told)
    stands = max((propositions[r.doc_id, r.event.id] for r in group.reports), key=lambda p: -STANDINGS.index(p.status))
    against = ((s.doc_id, s.claim_id or "") for s in stands.sayings if s.side in {"against", "withdrawn"})
    return Entry(
        id=f"event-{number}",
        # The publisher's own voice leads; then the fuller report.
        reports=tuple(sorted(told, key=lambda s: not s.label.plain)),
        denials=tuple(dict.fromkeys(row_ids[key] for key in against if key in row_ids)),
        n_reports=len(docs),
        n_independent=independent(group.reports, originals=originals),
        joined_because=group.reason,
        standing=stands.status,
        why=stands.why,
        when=agreed_window(group.reports, told, originals=originals),
    )


def _sections(entries: Sequence[Entry], events: Mapping[str, Event]) -> tuple[Section, ...]:
    themed: dict[str, list[Entry]] = {}
    for entry in entries:
        themed.setdefault(theme_of(events[entry.lead.event_id]), []).append(entry)
    return tuple(Section(id=key, title=heading, entries=in_order(themed[key])) for key, heading in THEMES if key in themed)


def _planned(entries: Sequence[Entry], readings: Sequence[Reading], today: date, judge: Judge | None) -> tuple[Planned, ...]:
    """The entries that are plans; what is merely intended or offered stays an entry."""
    plans = {event: (p, r) for r in readings for p in r.analysis.plans for event in (p.event_id, *p.also)}
    announced = in_order(e for e in entries if e.lead.label.status == "planned" and e.lead.event_id in plans)
    known = {r.doc_id: r.analysis for r in readings}
    verdicts = by_subject(settle((r.analysis for r in readings), today=today, judge=judge)) if announced else {}
    found = []
    for entry in announced:
        plan, own = plans[entry.lead.event_id]
        told = outcome_of(plan, own, readings=readings, verdicts=verdicts.get(plan.id, ()), today=today)
        said = attributed(known[told.citation.doc_id], told.citation.start, told.citation.end) if told.citation else ()
        found.append(
            Planned(
                entry_id=entry.id,
                statement=entry.lead,
                state=told.state,
                reason=told.reason,
                outcome=told.citation,
                outcome_according_to=said,
                long_ago=told.long_ago,
            )
        )
    return tuple(found)


def _lead(readings: Sequence[Reading], copies: Mapping[str, Copy]) -> Reading:
    originals = [r for r in readings if r.doc_id not in copies]
    return max(originals, key=lambda r: (len(r.analysis.events), -r.number))


def _headline(lead: Reading) -> tuple[str, Citation | None]:
    analysis = lead.analysis
    block = next((b for b in analysis.blocks if b.kind == "title"), None)
    title = title_of(analysis.document, analysis.blocks)
    if block is not None:
        span = trimmed(analysis.document.text, Span(start=block.start, end=block.end))
        cited = cite(lead, span.start, span.end)
        if not analysis.document.title or cited.quote == title:
            return cited.quote, cited
    if title:
        return title, None
    main = main_event(document=analysis.document, blocks=analysis.blocks, sentences=analysis.sentences, events=analysis.events)
    if main is None:
        return UNTITLED, None
    span = trimmed(analysis.document.text, main.evidence[0])
    cited = cite(lead, span.start, span.end)
    return cited.quote, cited


def _checked(headline: str, cited: Citation | None, texts: Mapping[str, str]) -> tuple[str, Citation | None, tuple[Notice, ...]]:
    """The headline, or none in its place with a flag, if its citation does not support it."""
    if cited is not None:
        try:
            check_title(headline, cited, texts)
        except EvidenceError as error:
            flag = Notice(kind="unsupported_title", message=f"The headline was left out: {error}.", doc_id=cited.doc_id)
            return UNTITLED, None, (flag,)
    return headline, cited, ()


def _subtitle(readings: Sequence[Reading], copies: Mapping[str, Copy], entries: Sequence[Entry], rows: Sequence[ClaimRow]) -> str:
    dates = sorted(r.analysis.document.published for r in readings if r.analysis.document.published)
    parts = [_count(len(readings), "document")]
    if copies:
        parts[0] += f", {len(readings) - len(copies)} independent"
    if dates:
        parts.append(f"published {dates[0]}" + (f" to {dates[-1]}" if dates[-1] != dates[0] else ""))
    plans = sum(e.lead.label.status == "planned" for e in entries)
    parts += [_count(len(entries), "event"), _count(len(rows), "claim"), _count(plans, "plan")]
    return " · ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _notices(copies: Mapping[str, Copy], found: _Found, *, unsaid: int) -> Iterator[Notice]:
    if copies:
        told = "repeats another one and counts as" if len(copies) == 1 else "repeat another one and count as"
        yield Notice(kind="copies", message=f"{_count(len(copies), 'document')} {told} no new source; see the sources.")
    for kind, refused in (("statement", found.refused), ("claim", found.unfit)):
        if refused:
            message = f"{_count(len(refused), kind)} left out: names, numbers or dates did not stand in the cited spans."
            yield Notice(kind=f"unsupported_{kind}", message=message)
    if unsaid:
        yield Notice(kind="unsupported_answer", message=f"{_count(unsaid, 'answer')} of the digest left out for the same reason.")


def _document_flags(readings: Sequence[Reading]) -> Iterator[Notice]:
    for reading in readings:
        if reading.analysis.document.published is None:
            message = "The document bears no publication date: relative times stay unread."
            yield Notice(kind="no_published_date", message=message, doc_id=reading.doc_id)
        for flag in reading.analysis.flags:
            spot = cite(reading, flag.start, flag.end) if flag.start is not None and flag.end is not None else None
            yield Notice(kind=flag.kind, message=flag.message, doc_id=reading.doc_id, citation=spot)


def _source(reading: Reading, copy: Copy | None, seen: Mapping[str, str]) -> Source:
    doc = reading.analysis.document
    title = title_of(doc, reading.analysis.blocks) or None
    return Source(
        number=reading.number,
        doc_id=doc.id,
        title=title,
        publisher=doc.publisher,
        url=doc.url,
        published=doc.published,
        published_from=doc.published_from,
        first_seen=seen.get(doc.id),
        copy_of=copy.of if copy else None,
        shared=copy.shared if copy else None,
        n_events=len(reading.analysis.events),
        n_claims=len(reading.analysis.claims),
        opening=None if title else opening_of(reading.analysis),
    )


def _built_with(readings: Sequence[Reading]) -> str:
    made = dict.fromkeys(r.analysis.built_with for r in readings)
    return "; ".join(f"cablegram {b.cablegram}, model {b.model}, knowledge {b.knowledge}" for b in made)


def _contents(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    parts = (
        ("digest", "In short", dossier.digest),
        ("changes", f"What changed since {dossier.since}", dossier.since),
        ("timeline", "Timeline", dossier.timeline or dossier.undated),
        *((section.id, section.title, section.entries) for section in dossier.sections),
        ("ledger", "Agreed, disputed, from one source", dossier.ledger),
        ("claims", "Who says what", dossier.claims),
        ("flags", "Before you rely on this", dossier.flags),
        ("sources", "Sources", dossier.sources),
        ("reader", "Evidence reader", dossier.sources),
    )
    return tuple((anchor, heading) for anchor, heading, content in parts if content)
