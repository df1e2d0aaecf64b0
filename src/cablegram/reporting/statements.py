"""Statements: a document's own sentence, the machine's label before it, and the citations that hold both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Actor, Analysis, Claim, Event, Participant, Span, Speaker
from cablegram.linking.occurrences import stems
from cablegram.reporting.passages import PRONOUNS, sentence_around, told_time, trimmed
from cablegram.reporting.records import Attribution, Citation, ClaimRow, Label, Party, Statement, Window

if TYPE_CHECKING:
    from collections.abc import Mapping

_LONG: Final = 280  # code points; a sentence longer than this is shortened where a clause allows it
_TAIL: Final = re.compile(r"(?:,\s+(?:which|who|where|while|as|with|including|following)\b|;|\s[–—]\s)")
_KEEP: Final = re.compile(
    r"\b(?:den(?:y|ied|ies)|not|n[o']t|never|but|however|although|though|reject\w*|disput\w*|said|according)\b", re.IGNORECASE
)
ANSWERS: Final = frozenset({"denies", "withdraws", "declines_to_confirm"})  # stances that do not put an event forward


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One analysis, its number in the dossier, and its records by id."""

    number: int
    analysis: Analysis
    actors: Mapping[str, Actor]
    claims: Mapping[str, Claim]
    claim_rows: Mapping[str, str]  # claim id -> row id

    @property
    def doc_id(self) -> str:
        """The document's id."""
        return self.analysis.document.id


def read(analysis: Analysis, *, number: int) -> Reading:
    """Index an analysis under its number in the dossier."""
    return Reading(
        number=number,
        analysis=analysis,
        actors={actor.id: actor for actor in analysis.actors},
        claims={claim.id: claim for claim in analysis.claims},
        claim_rows={claim.id: f"d{number}-c{i}" for i, claim in enumerate(analysis.claims, start=1)},
    )


def cite(reading: Reading, start: int, end: int) -> Citation:
    """The words of the reading's document at ``[start, end)``."""
    text = reading.analysis.document.text
    return Citation(doc_id=reading.doc_id, start=start, end=end, quote=text[start:end])


def make_statement(reading: Reading, event: Event, *, number: int) -> Statement:
    """The fullest sentence that reports ``event``, with its label and every citation that the label needs."""
    label = _label(reading, event)
    sent = trimmed(reading.analysis.document.text, event.evidence[0])
    kept = _shortened(reading, sent, event)
    main = cite(reading, kept.start, kept.end)
    needed = [p.citation for p in (*label.who, *label.whom)]
    needed += [label.when.citation] if label.when and label.when.citation else []
    needed += [label.where] if label.where else []
    needed += [a.citation for a in (*label.according_to, *label.answered_by)]
    outside = dict.fromkeys(c for c in needed if not (main.start <= c.start and c.end <= main.end))
    return Statement(
        id=f"d{reading.number}-e{number}",
        event_id=event.id,
        doc_id=reading.doc_id,
        text=main.quote,
        cut=kept != sent,
        label=label,
        citations=(main, *outside),
    )


def make_claim_rows(reading: Reading) -> tuple[ClaimRow, ...]:
    """One row per claim, in the order of the text, each linked to the row that it answers and to those that answer it."""
    rows = reading.claim_rows
    answered: dict[str, list[str]] = {}
    for claim in reading.analysis.claims:
        if claim.of_claim is not None and claim.of_claim in rows:
            answered.setdefault(claim.of_claim, []).append(rows[claim.id])
    return tuple(_claim_row(reading, claim, tuple(answered.get(claim.id, ()))) for claim in reading.analysis.claims)


def _claim_row(reading: Reading, claim: Claim, answered_by: tuple[str, ...]) -> ClaimRow:
    text = reading.analysis.document.text
    whole = sentence_around(reading.analysis.sentences, claim.content.start, claim.content.end)
    spot = trimmed(text, whole or Span(start=claim.content.start, end=claim.content.end))
    return ClaimRow(
        id=reading.claim_rows[claim.id],
        claim_id=claim.id,
        doc_id=reading.doc_id,
        speaker=_speaker(reading, claim.speaker) if claim.speaker else None,
        stance=claim.stance,
        direct=claim.direct,
        content=cite(reading, claim.content.start, claim.content.end),
        sentence=cite(reading, spot.start, spot.end),
        answers=reading.claim_rows.get(claim.of_claim or ""),
        answered_by=answered_by,
        said_on=claim.said_on.edtf if claim.said_on else None,
    )


def _label(reading: Reading, event: Event) -> Label:
    claims = _told_by(reading, event)
    return Label(
        type=event.type,
        mode=event.mode,
        status=event.status,
        who=tuple(_party(reading, p) for p in event.actors),
        whom=tuple(_party(reading, p) for p in event.recipients),
        when=_window(reading, event),
        where=cite(reading, event.place.start, event.place.end) if event.place else None,
        according_to=tuple(_attribution(reading, c) for c in claims if c.stance not in ANSWERS),
        confidence=event.confidence,
        answered_by=tuple(_attribution(reading, c) for c in claims if c.stance in ANSWERS),
    )


def _told_by(reading: Reading, event: Event) -> list[Claim]:
    """The claims that carry an event; if its lead sentence is another claim's words, those who tell it there, and who answers."""
    claims = [reading.claims[i] for i in event.claim_ids if i in reading.claims]
    lead = event.evidence[0]

    def there(claim: Claim) -> bool:
        return any(p.start < lead.end and lead.start < p.end for p in claim.parts or (claim.content,))

    if not any(c.stance not in ANSWERS for c in claims) or any(there(c) for c in claims):
        return claims
    tellers = [c for c in reading.analysis.claims if c.stance not in ANSWERS and there(c)]
    return [*tellers, *(c for c in claims if c.stance in ANSWERS)] if tellers else claims


def _window(reading: Reading, event: Event) -> Window | None:
    """The event's time by the document's words, else the bounds that it was given without words and the rule that gave them."""
    analysis, inferred = reading.analysis, event.time
    time = told_time(event, published=analysis.document.published, lead=event.evidence[0], times=analysis.times)
    if time is None and inferred is not None and inferred.start is None and (inferred.earliest or inferred.latest):
        time = inferred
    if time is None:
        return None
    return Window(
        edtf=time.edtf,
        earliest=time.earliest,
        latest=time.latest,
        precision=time.precision,
        rule=time.rule,
        citation=cite(reading, time.start, time.end) if time.start is not None and time.end is not None else None,
    )


def _attribution(reading: Reading, claim: Claim) -> Attribution:
    speaker = _speaker(reading, claim.speaker) if claim.speaker else None
    spot = speaker.citation if speaker else cite(reading, claim.cue.start, claim.cue.end)
    return Attribution(claim_id=claim.id, speaker=speaker.text if speaker else None, stance=claim.stance, citation=spot)


def _speaker(reading: Reading, speaker: Speaker) -> Party:
    return _named(reading, speaker.text, Span(start=speaker.start, end=speaker.end), speaker)


def _party(reading: Reading, party: Participant) -> Party:
    return _named(reading, party.text, Span(start=party.start, end=party.end), party)


def _named(reading: Reading, text: str, span: Span, coded: Participant | Speaker) -> Party:
    """The party at its own words; a person, or a pronoun that was resolved, at the actor's fullest mention."""
    actor = reading.actors.get(coded.actor_id or "")
    if actor is not None and (actor.kind == "person" or text.casefold() in PRONOUNS):
        wanted = stems(actor.name)
        fuller = max(actor.mentions, key=lambda m: (len(stems(m.text) & wanted), -m.start), default=None)
        if fuller is not None and len(stems(fuller.text) & wanted) > len(stems(text) & wanted):
            span = Span(start=fuller.start, end=fuller.end)
    citation = cite(reading, span.start, span.end)
    return Party(text=citation.quote, country=coded.country, sector=coded.sector, citation=citation)


def _shortened(reading: Reading, sent: Span, event: Event) -> Span:
    """Leave out the last clauses of a long sentence, never a word that carries the record or turns its sense."""
    text = reading.analysis.document.text
    if sent.end - sent.start <= _LONG:
        return sent
    claims = [reading.claims[i] for i in event.claim_ids if i in reading.claims]
    spots = [event.trigger.end, *(p.end for p in (*event.actors, *event.recipients)), *(q.end for q in event.quantities)]
    spots += [event.time.end] if event.time and event.time.end else []
    spots += [event.place.end] if event.place else []
    spots += [end for c in claims for end in (c.cue.end, c.content.end, c.speaker.end if c.speaker else 0)]
    needed = max((s for s in spots if sent.start < s <= sent.end), default=sent.end)
    for cut in _TAIL.finditer(text, needed, sent.end):
        kept, lost = text[sent.start : cut.start()], text[cut.start() : sent.end]
        if _KEEP.search(lost) is None and kept.count("“") == kept.count("”") and kept.count('"') % 2 == 0:
            return Span(start=sent.start, end=cut.start())
    return sent
