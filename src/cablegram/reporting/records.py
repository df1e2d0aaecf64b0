"""What a dossier is made of. Every printed statement carries the citations that support it.

Two kinds of text never mix. A ``quote`` holds a document's own words, ``text[start:end]`` to the character. A :class:`Label`
holds what the machine made of them. Renderers set the two apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cablegram.core.propositions import Side, Standing  # noqa: TC001 -- msgspec reads the annotations at run time
from cablegram.core.records import EndState, Precision, QuantityKind, Stance, Status  # noqa: TC001 -- the same

Question = Literal["why", "who", "what", "when", "where", "how_it_ended"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Words of a document: ``quote`` is its ``text[start:end]``, in code points."""

    doc_id: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Somebody who takes part, named as the document names them; ``country`` and ``sector`` are codes."""

    text: str
    country: str | None
    sector: str | None
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A time as the document puts it (``citation``) and as it was read: EDTF, and bounds as ISO days.

    ``citation`` is ``None`` where no words give the time and ``rule`` says what it follows from.
    """

    edtf: str | None
    earliest: str | None
    latest: str | None
    precision: Precision | None
    rule: str
    citation: Citation | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Who says so. ``speaker`` is ``None`` where the document names nobody; then ``citation`` holds the cue."""

    claim_id: str
    speaker: str | None
    stance: Stance
    citation: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The machine's reading of a sentence: who to whom, what type, when, with what status, according to whom."""

    type: str
    mode: str | None
    status: Status
    who: tuple[Party, ...]
    whom: tuple[Party, ...]
    when: Window | None
    where: Citation | None
    according_to: tuple[Attribution, ...]  # empty: the publisher says so in its own voice
    confidence: float
    answered_by: tuple[Attribution, ...] = ()  # who denies it, takes it back or leaves it open, in the same document

    @property
    def plain(self) -> bool:
        """Whether it is told as plain fact: nobody is named who says so, or who denies it."""
        return not self.according_to and not self.answered_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One document's own sentence about one event. ``text`` is ``citations[0].quote``; ``cut`` says it was shortened."""

    id: str  # unique in the dossier, fit for an HTML id
    event_id: str
    doc_id: str
    text: str
    cut: bool
    label: Label
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One claim: who says it, with what stance, and which other claims answer it."""

    id: str
    claim_id: str
    doc_id: str
    speaker: Party | None
    stance: Stance
    direct: bool
    content: Citation
    sentence: Citation
    answers: str | None  # id of the row that this one denies, confirms or withdraws
    answered_by: tuple[str, ...]
    said_on: str | None  # EDTF
    status: Standing | None = None  # of the proposition that it speaks to; of several the most contested
    why: str | None = None  # the grounds of that status


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerCell:
    """One source's word on a proposition; ``told`` quotes each saying with the sentence around it."""

    source: str  # whom it counts as; the same for all who count as one
    name: str
    via: tuple[str, ...]
    stance: Stance | None  # None: a document's own voice
    side: Side
    told: tuple[Citation, ...]
    claim_rows: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFigure:
    """A figure beside those that contradict it: who gives it, and as of which day."""

    kind: QuantityKind
    low: float | None
    high: float | None
    unit: str | None
    words: Citation
    name: str
    as_of: str | None  # EDTF


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A proposition in the ledger: its words, its status and why, and each source's word on it."""

    id: str
    proposition_ids: tuple[str, ...]
    content: Citation
    acts: tuple[Citation, ...]  # the words that name its events, where there are any
    status: Standing
    why: str
    n_independent: int
    n_documents: int
    cells: tuple[LedgerCell, ...]
    figures: tuple[LedgerFigure, ...]
    joined_because: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One event and every report of it in the dossier, joined for display only; ``reports[0]`` leads."""

    id: str
    reports: tuple[Statement, ...]
    denials: tuple[str, ...]  # ids of claim rows that dispute it
    n_reports: int  # documents
    n_independent: int  # documents, copies and an outlet's further reports not counted
    joined_because: str | None
    standing: Standing = "own_voice"
    why: str = ""  # the grounds of the standing
    when: Window | None = None  # what most of its independent reports give; one of theirs, unless they differ

    @property
    def disputed(self) -> bool:
        """Whether somebody denies it or takes it back, in whichever document."""
        return bool(self.denials) or self.standing in {"disputed", "denied_only", "retracted"}

    @property
    def lead(self) -> Statement:
        """The statement that stands for the entry."""
        return self.reports[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A theme and the events that fall under it."""

    id: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A place on the timeline: an entry and its bounds, or no bounds at all."""

    entry_id: str
    earliest: str | None
    latest: str | None
    edtf: str | None
    uncertain: bool  # the bounds are further apart than one day
    words: str  # the bounds in words; "no date found" without any
    rule: str | None
    citation: Citation | None  # the words that give the time, if any do


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One document's report of an event: its words, when they were published, when a ledger first saw them."""

    quote: Citation
    published: str | None
    first_seen: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """An event on the timeline under its three dates: its own, that of publication, and when a ledger first saw the report.

    ``number`` counts the dated events in order and is ``None`` for an undated one. ``published`` and ``first_seen`` are those of
    the document that ``quote`` is from; ``first_seen`` is ``None`` outside a ledger. ``reports`` holds all reports, this one first.
    """

    number: int | None
    entry_id: str
    event_id: str
    type: str
    mode: str | None
    status: Status
    state: EndState | None  # what became of a plan
    who: tuple[Party, ...]
    whom: tuple[Party, ...]
    when: str
    edtf: str | None
    earliest: str | None
    latest: str | None
    rule: str | None
    when_quote: Citation | None
    published: str | None
    first_seen: str | None
    according_to: tuple[Attribution, ...]  # empty: the publisher says so in its own voice, or nobody says so: see the next
    answered_by: tuple[Attribution, ...]  # who denies it, takes it back or leaves it open, in the same document
    denied_by: tuple[str, ...]  # in whichever document, as the documents name them; "somebody unnamed"
    ledger_status: Standing
    quote: Citation
    source: int  # number of the document among the sources
    n_independent: int
    reports: tuple[Told, ...]
    confidence: float
    long_ago: bool = False  # as of a plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """Something announced: when it is due, and what became of it as far as these documents tell."""

    entry_id: str
    statement: Statement
    state: EndState
    reason: str  # machine text
    outcome: Citation | None
    outcome_according_to: tuple[Attribution, ...] = ()
    long_ago: bool = False  # nobody tells of an outcome, and its time was over so long ago that nobody waits for it


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAnswer:
    """One answer of the lead document's digest; ``normalized`` is the EDTF reading of a time, machine text."""

    question: Question
    text: str
    citations: tuple[Citation, ...]
    state: EndState | None = None
    normalized: str | None = None
    according_to: tuple[Attribution, ...] = ()  # who says so, where the words quoted do not tell


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something to know before relying on the dossier; ``citation`` where it concerns words of a document."""

    kind: str
    message: str
    doc_id: str | None = None
    citation: Citation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document of the dossier; ``copy_of`` names the document that it repeats."""

    number: int
    doc_id: str
    title: str | None
    publisher: str | None
    url: str | None
    published: str | None
    published_from: str | None
    first_seen: str | None  # when a ledger took it in; null outside one
    copy_of: str | None
    shared: float | None
    n_events: int
    n_claims: int
    opening: str | None = None  # the first words of a document without a title


ChangeKind = Literal["new_event", "new_plan", "further_report", "new_figure", "standing", "outcome"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that the documents since a day add to those before it. ``message`` is machine text and names nobody."""

    kind: ChangeKind
    message: str
    entry_id: str
    citations: tuple[Citation, ...]  # what is new first; never empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything that some documents report about a matter, each statement beside the words that support it."""

    title: str
    title_citation: Citation | None  # null: a title that says what was asked for, or one that stands outside the text
    subtitle: str
    today: str
    contents: tuple[tuple[str, str], ...]  # (anchor, heading)
    digest: tuple[DigestAnswer, ...]
    digest_doc_id: str | None
    timeline: tuple[Moment, ...]
    undated: tuple[str, ...]  # ids of entries
    sections: tuple[Section, ...]
    claims: tuple[ClaimRow, ...]
    planned: tuple[Planned, ...]
    flags: tuple[Notice, ...]
    sources: tuple[Source, ...]
    built_with: str
    ledger: tuple[LedgerRow, ...] = ()  # the propositions on which somebody is quoted
    since: str | None = None  # ISO day from which on changes are told
    changes: tuple[Change, ...] = ()
    headline: str | None = None  # of the document that tells most, where the title is another
    headline_citation: Citation | None = None  # null as that of the title

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order of the sections."""
        return tuple(entry for section in self.sections for entry in section.entries)

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, in the order in which they are printed."""
        return tuple(report for entry in self.entries for report in entry.reports)


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The rows that were asked for, in order, and the documents that they cite."""

    title: str
    today: str
    rows: tuple[TimelineRow, ...]
    undated_left_out: int  # events without a date, which no range of days can hold
    sources: tuple[Source, ...]
    built_with: str
