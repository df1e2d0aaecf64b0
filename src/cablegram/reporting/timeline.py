"""The timeline: events in the order in which they happened or are due, each under its three dates.

The order: by the earliest day that the text allows, an open start by its latest day; then the narrower window; then the time of
day; then the order of the texts. So whatever certainly came before something else stands before it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.core.records import EventTime
from cablegram.linking.dating import agreed_time
from cablegram.linking.merged import same_state
from cablegram.linking.sources import inline
from cablegram.reporting.passages import PRONOUNS
from cablegram.reporting.records import Moment, Timeline, TimelineRow, Told, Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cablegram.core.records import Status
    from cablegram.linking.reports import Report
    from cablegram.reporting.records import Attribution, Citation, Dossier, Entry, Source, Statement

UNDATED: Final = "no date found"
NOT_AGREED: Final = "documents do not agree on the day"
_UNTOLD: Final = "no outcome reported here"
_OVERDUE: Final = f"overdue: {_UNTOLD}"  # the agenda's words for it; the record says lapsed
_OPEN: Final = "9999-99-99"  # behind every day: what is open at one end is wider than any closed window
_CLOCK: Final = re.compile(r"T(\d\d:\d\d)")
_DAY: Final = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
_SINCE: Final = re.compile(r"\bsince\b", re.IGNORECASE)
_UNTIL: Final = re.compile(r"\b(?:until|till)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which rows to keep: within ISO days, with a party of this country, of this type and status; ``None`` asks for nothing."""

    since: str | None = None
    until: str | None = None
    country: str | None = None
    type: str | None = None
    status: str | None = None


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries in the order of time, undated ones last; entries that nothing tells apart keep the order given."""
    return tuple(sorted(entries, key=lambda entry: _key(moment_of(entry))))


def agreed_window(reports: Sequence[Report], told: Sequence[Statement], *, originals: Mapping[str, str]) -> Window | None:
    """When the event of some reports was, of the times that their statements print; of a copy, ``originals`` gives the original."""
    lead = next((s for s in told if s.label.plain), told[0])
    printed = [(r, s.label.when) for r, s in zip(reports, told, strict=True) if same_state(s.label.status, lead.label.status)]
    windows = {_as_time(w): w for _, w in printed if w}
    found = agreed_time(
        [replace(r, event=replace(r.event, time=_as_time(w) if w else None)) for r, w in printed], originals=originals
    )
    if found is None or found in windows:
        return windows[found] if found else None
    return Window(
        edtf=found.edtf,
        earliest=found.earliest,
        latest=found.latest,
        precision=found.precision,
        rule=found.rule,
        citation=None,
    )


def _as_time(window: Window) -> EventTime:
    words = window.citation
    return EventTime(
        start=words.start if words else None,
        end=words.end if words else None,
        text=words.quote if words else None,
        edtf=window.edtf,
        earliest=window.earliest,
        latest=window.latest,
        precision=window.precision,
        rule=window.rule,
    )


def moment_of(entry: Entry) -> Moment:
    """The time that an entry's reports give together."""
    when = entry.when
    if when is None or not (when.earliest or when.latest):
        told = any(r.label.when and (r.label.when.earliest or r.label.when.latest) for r in entry.reports)
        words = NOT_AGREED if told and entry.n_reports > 1 else UNDATED
        return Moment(
            entry_id=entry.id, earliest=None, latest=None, edtf=None, uncertain=True, words=words, rule=None, citation=None
        )
    said = when.citation.quote if when.citation else when.rule
    return Moment(
        entry_id=entry.id,
        earliest=when.earliest,
        latest=when.latest,
        edtf=when.edtf or _edtf(when.earliest, when.latest),
        uncertain=when.earliest != when.latest,
        words=in_words(when.earliest, when.latest, status=entry.lead.label.status, said=said),
        rule=when.rule,
        citation=when.citation,
    )


def is_dated(moment: Moment) -> bool:
    """Whether at least one bound is known."""
    return moment.earliest is not None or moment.latest is not None


def _key(moment: Moment) -> tuple[str, str, str]:
    closed = moment.earliest is not None and moment.latest is not None
    clock = _CLOCK.search(moment.edtf or "")  # zones apart: a day's reports rarely name two
    return (
        moment.earliest or moment.latest or _OPEN,
        moment.latest or _OPEN if closed else _OPEN,
        clock[1] if clock else "",
    )


def _edtf(earliest: str | None, latest: str | None) -> str | None:
    return earliest if earliest == latest else f"{earliest or '..'}/{latest or '..'}"


def in_words(earliest: str | None, latest: str | None, *, status: Status, said: str = "") -> str:
    """Bounds in words; ``said`` are the text's own words for the time, which choose between "since" and "not before"."""
    if earliest and latest:
        return _window_in_words(date.fromisoformat(earliest), date.fromisoformat(latest), lasts=status == "ongoing")
    if earliest:
        since = status == "ongoing" or _SINCE.search(said)
        return f"{'since' if since else 'not before'} {_as_told(date.fromisoformat(earliest), said)}"
    if latest:
        until = status == "ongoing" or _UNTIL.search(said)
        return f"{'until' if until else 'not after'} {_as_told(date.fromisoformat(latest), said)}"
    return UNDATED


def period_in_words(days: Iterable[str | None]) -> str | None:
    """The first and last of some ISO days, "3 to 20 March 2026"; ``None`` where all are unknown."""
    known = sorted(date.fromisoformat(day) for day in days if day)
    if not known or known[0] == known[-1]:
        return _day(known[0]) if known else None
    first, last = _ends(known[0], known[-1])
    return first if first == last else f"{first} to {last}"


def _window_in_words(low: date, high: date, *, lasts: bool) -> str:
    if low == high:
        return _day(low)
    first, last = _ends(low, high)
    if first == last:
        return first
    return f"from {first} to {last}" if lasts else f"between {first} and {last}"


def _ends(low: date, high: date) -> tuple[str, str]:
    """Both ends in as few words as tell them apart: whole years and months without their days, nothing named twice."""
    whole_months = low.day == 1 and high.day == monthrange(high.year, high.month)[1]
    if whole_months and (low.month, high.month) == (1, 12):
        return str(low.year), str(high.year)
    last = f"{high:%B} {high.year}" if whole_months else _day(high)
    if whole_months:
        return (f"{low:%B}" if low.year == high.year and low.month != high.month else f"{low:%B} {low.year}"), last
    if low.year != high.year:
        return _day(low), last
    return (str(low.day) if low.month == high.month else f"{low.day} {low:%B}"), last


def _as_told(day: date, said: str) -> str:
    """The day; only its month or year where ``said`` names no more and the day is that month's or year's first or last."""
    edge = day.day in {1, monthrange(day.year, day.month)[1]}
    if edge and f"{day:%B}".casefold() in said.casefold() and not _DAY.search(said):
        return f"{day:%B} {day.year}"
    return str(day.year) if (day.month, day.day) in {(1, 1), (12, 31)} and said.strip() == str(day.year) else _day(day)


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def make_rows(dossier: Dossier) -> tuple[TimelineRow, ...]:
    """The dossier's events in order, the dated ones numbered, then the undated ones in the order of the texts."""
    entries = {entry.id: entry for entry in dossier.entries}
    bare = (moment_of(entries[entry_id]) for entry_id in dossier.undated)
    sources = {source.doc_id: source for source in dossier.sources}
    plans = {plan.entry_id: plan for plan in dossier.planned}
    speakers = {row.id: row.speaker.text if row.speaker else "somebody unnamed" for row in dossier.claims}
    rows = []
    for number, moment in enumerate((*dossier.timeline, *bare), start=1):
        entry = entries[moment.entry_id]
        label, lead = entry.lead.label, sources[entry.lead.doc_id]
        rows.append(
            TimelineRow(
                number=number if is_dated(moment) else None,
                entry_id=entry.id,
                event_id=entry.lead.event_id,
                type=label.type,
                mode=label.mode,
                status=label.status,
                state=plans[entry.id].state if entry.id in plans else None,
                who=label.who,
                whom=label.whom,
                when=moment.words,
                edtf=moment.edtf,
                earliest=moment.earliest,
                latest=moment.latest,
                rule=moment.rule,
                when_quote=moment.citation,
                published=lead.published,
                first_seen=lead.first_seen,
                according_to=label.according_to,
                answered_by=label.answered_by,
                ledger_status=entry.standing,
                denied_by=_named([speakers[i] for i in entry.denials]),
                quote=entry.lead.citations[0],
                source=lead.number,
                n_independent=entry.n_independent,
                reports=_told(entry, sources),
                confidence=label.confidence,
                long_ago=entry.id in plans and plans[entry.id].long_ago,
            )
        )
    return tuple(rows)


def _named(speakers: Iterable[str]) -> tuple[str, ...]:
    """Each speaker once; a "she" beside somebody with a name is mostly the same."""
    each = tuple(dict.fromkeys(speakers))
    return tuple(name for name in each if name.casefold() not in PRONOUNS) or each


def _told(entry: Entry, sources: Mapping[str, Source]) -> tuple[Told, ...]:
    return tuple(
        Told(quote=r.citations[0], published=sources[r.doc_id].published, first_seen=sources[r.doc_id].first_seen)
        for r in entry.reports
    )


def choose(rows: Sequence[TimelineRow], wanted: Wanted) -> tuple[TimelineRow, ...]:
    """The rows that are wanted. A window counts if it touches the days asked for; an undated event touches none."""
    return tuple(row for row in rows if _fits(row, wanted) and (row.number is not None or not (wanted.since or wanted.until)))


def last_day(row: TimelineRow) -> str | None:
    """The last day on which the event may have been, ``None`` where that is open; what has happened did so before its report."""
    if row.latest is not None or row.status != "occurred" or row.published is None:
        return row.latest
    return max(row.published, row.earliest or "")


def _fits(row: TimelineRow, wanted: Wanted) -> bool:
    countries = {party.country for party in (*row.who, *row.whom)}
    last = last_day(row)
    return (
        (wanted.since is None or last is None or last >= wanted.since)
        and (wanted.until is None or row.earliest is None or row.earliest <= wanted.until)
        and (wanted.country is None or wanted.country in countries)
        and wanted.type in {None, row.type}
        and wanted.status in {None, row.status}
    )


def parties(row: TimelineRow) -> str:
    """Who does it to whom, as the documents name them."""
    who = ", ".join(p.text for p in row.who) or "nobody named"
    whom = ", ".join(p.text for p in row.whom)
    return f"{who} → {whom}" if whom else who


def standing(row: TimelineRow, *, short: bool = False) -> str:
    """The row's status in words, with what became of a plan, and whether only somebody says so or somebody denies it."""
    words: str = row.status
    if row.according_to and row.status == "occurred":
        words = "claimed" if short else "said to have occurred"
    elif row.according_to and row.status in {"ongoing", "planned"} and not short:
        words = f"said to be {row.status}"
    elif row.answered_by and not row.according_to:
        words = "not confirmed" if all(a.stance == "declines_to_confirm" for a in row.answered_by) else "only denied"
    if row.long_ago:
        words += f", {_UNTOLD}"
    elif row.state is not None and row.state != "open":
        words += f", {_OVERDUE if row.state == 'lapsed' else row.state}"
    contested = row.denied_by or row.ledger_status in {"disputed", "retracted"}
    return f"{words}, disputed" if contested and words != "only denied" else words


def elsewhere(row: TimelineRow) -> Citation | None:
    """The words that give the time, where they stand outside the quotation."""
    said, shown = row.when_quote, row.quote
    inside = said is None or (said.doc_id == shown.doc_id and shown.start <= said.start and said.end <= shown.end)
    return None if inside else said


def speakers(row: TimelineRow) -> str:
    """According to whom, or who leaves it open; empty where the publisher says so in its own voice."""
    told = row.according_to or [a for a in row.answered_by if a.stance == "declines_to_confirm"]
    return tellers(told)


def tellers(told: Iterable[Attribution]) -> str:
    """Who says so, each once, with a stance other than saying so."""
    said = [(a.speaker or "somebody unnamed", a.stance.replace("_", " ")) for a in told]
    return ", ".join(dict.fromkeys(inline(who) if stance == "asserts" else f"{inline(who)} ({stance})" for who, stance in said))


def how_known(row: TimelineRow) -> tuple[str, str]:
    """Why an event has its date, before and after the words that give it, which the rule may quote as well."""
    rule = row.rule or ""
    if row.when_quote is None:
        return rule, ""
    before, found, after = rule.partition(f"“{row.when_quote.quote}”")
    return (before.strip(), after) if found else ("", f", {rule}")


def make_timeline(dossier: Dossier, *, wanted: Wanted | None = None) -> Timeline:
    """The dossier's timeline by itself: the rows that are wanted and the documents that they cite."""
    every = make_rows(dossier)
    rows = choose(every, wanted or Wanted())
    cited = {told.quote.doc_id for row in rows for told in row.reports}
    asked = replace(wanted, since=None, until=None) if wanted else Wanted()
    return Timeline(
        title=dossier.title,
        today=dossier.today,
        rows=rows,
        undated_left_out=sum(r.number is None for r in choose(every, asked)) - sum(r.number is None for r in rows),
        sources=tuple(source for source in dossier.sources if source.doc_id in cited),
        built_with=dossier.built_with,
    )
