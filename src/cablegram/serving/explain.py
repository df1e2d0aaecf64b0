"""The command ``cablegram explain``: why an event was coded as it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
import msgspec

from cablegram.core.errors import CablegramError
from cablegram.serving.options import ACTORS, CORRECTIONS, PUBLISHED, forms
from cablegram.serving.streams import DEFAULT, corrections_beside, emit, gather, settings, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from cablegram.core.records import Analysis, Event
    from cablegram.core.settings import Settings
    from cablegram.reporting.reasons import Chance, Explanation, PartyReason, SourceRow

NAMED: Final = 10  # events named in an error


@click.command()
@click.argument("event", metavar="EVENT_ID")
@click.argument("inputs", nargs=-1, metavar="[INPUT...]")
@click.option(
    "--ledger",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ledger to read if no INPUT is given.  [default: cablegram.db]",
)
@PUBLISHED
@ACTORS
@CORRECTIONS
@forms("text", "json")
def explain(event: str, inputs: tuple[str, ...], form: str, **more: Any) -> None:  # noqa: ANN401
    """Tell why an event was coded as it was.

    Its type and status with the model's chances and what grammar says; each party with the rule that found it,
    other candidates, and the office's dates and source; place, date, who says so, and how sure it is. EVENT_ID is
    the id or its beginning, as 'show' and 'code --format table' print it.

    \b
    Examples:
      cablegram explain 3f9c21ab
      cablegram explain 3f9c21ab article.txt --published 2026-01-03
      cablegram explain 3f9c21ab --format json
    """
    if inputs and more["ledger"]:
        raise click.UsageError("give inputs, or a ledger with --ledger, not both")
    from cablegram.reporting.explain import explain_event  # noqa: PLC0415
    from cablegram.running.pipeline import coder_for  # noqa: PLC0415

    analysis, found, given = _found(event, inputs, more)
    coder = coder_for(given)
    made = explain_event(analysis, found, model=coder.model, knowledge=coder.knowledge)
    if form == "json":
        emit(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")
        return
    emit(explanation_text(made, width=terminal_width()))


def _found(name: str, inputs: Sequence[str], more: dict[str, Any]) -> tuple[Analysis, Event, Settings]:
    """The event that ``name`` calls, its analysis, and the settings that it was read with; raises where it is none or several."""
    from cablegram.reporting.explain import find_event  # noqa: PLC0415
    from cablegram.running.jobs import replay  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415
    from cablegram.serving.tables import short_id  # noqa: PLC0415

    path = more["ledger"] or DEFAULT
    if inputs:
        analyses = gather(inputs, query=None, **more)
        given = settings(actors=more["actors"], corrections=more["corrections"])
    else:
        given = settings(actors=more["actors"], corrections=more["corrections"] or corrections_beside(path))
        with Ledger(path, create=False) as book:
            analyses = [replay(book.reporting(name), settings=given, ledger=book)]
    events = find_event(analyses, name)
    if len(events) == 1:
        return (*events[0], given)
    several = events or [(a, e) for a in analyses for e in a.events]
    listed = [f"  {short_id(e.id)}  {e.type}, {e.status}: “{e.trigger.text}”" for _, e in several[:NAMED]]
    more_ = [f"  and {len(several) - NAMED} more"] if len(several) > NAMED else []
    told = f"{len(events)} events are called so; give more of the id" if events else "no such event; there are"
    message = "\n".join((f"{name!r}: {told if several else 'the inputs report no event'}", *listed, *more_))
    raise CablegramError(message)


def explanation_text(made: Explanation, *, width: int | None = None) -> str:
    """An explanation for reading: one heading a question."""
    from cablegram.serving.tables import WIDTH, wrapped  # noqa: PLC0415

    columns, lines = width or WIDTH, []
    for heading, told in _sections(made):
        lines += ["", heading]
        for indent, line in told:
            lines += wrapped(line, width=columns, indent=2 + 2 * indent)
    head = f"{made.event_id} · {made.title or 'untitled'} · published {made.published or 'on an unknown day'}"
    return "\n".join((*wrapped(head, width=columns, indent=0), *lines)) + "\n"


def _sections(made: Explanation) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    from cablegram.serving.tables import counted  # noqa: PLC0415

    kind, status = made.type, made.status
    yield (
        "What: " + (f"{kind.type}/{kind.mode}" if kind.mode else kind.type),
        [
            (0, f"by “{made.trigger.text}” [{made.trigger.start}:{made.trigger.end}]{_share(kind.trigger_chance, 'a trigger at')}"),
            (0, kind.why + (f": {_chances(kind.model)}" if kind.model else "")),
            *([(0, f"mode: {_chances(kind.modes)}")] if kind.modes else []),
        ],
    )
    told = f": {_chances(status.model)}" if status.model else ""
    grammar = f"; grammar at the trigger: {status.grammar}" if status.grammar else ""
    yield f"Status: {status.status}", [(0, f"{status.why}{told}"), (0, f"told in: {status.tense}{grammar}")]
    for party in made.parties:
        yield f"{party.side.capitalize()}: {_whom(party)}", _party(party)
    if not made.parties:
        yield "Who: nobody", [(0, "the model finds no party to it")]
    yield _where(made)
    yield _when(made)
    yield (
        "Who says so: " + ("the publisher in its own voice" if not made.said_by else counted(len(made.said_by), "claim")),
        [
            line
            for claim in made.said_by
            for line in _said(claim.speaker, f"{claim.stance} (“{claim.cue.text}”, {claim.confidence:.2f})")
        ],
    )
    sure = made.confidence
    raw = f"raw {sure.raw:.3f}, calibrated {sure.calibrated:.3f}; " if sure.raw is not None else ""
    yield f"How sure: {sure.confidence:.2f}", [(0, f"{raw}{sure.how}")]
    yield (
        f"Sentences: {len(made.sentences)}",
        [
            (
                0,
                f"“{s.sentence.text}” [{s.sentence.start}:{s.sentence.end}] by "
                + _words(t.text for t in s.triggers)
                + " (its trigger)" * s.leads,
            )
            for s in made.sentences
        ],
    )
    for heading, notes in (("Flags", [f.message for f in made.flags]), ("Notes", list(made.notes))):
        if notes:
            yield heading, [(0, note) for note in notes]


def _party(party: PartyReason) -> list[tuple[int, str]]:
    lines = [(0, f"by “{party.words.text}” [{party.words.start}:{party.words.end}]: {party.rule}")]
    lines += [(0, f"one of several that “{party.expanded_from}” stands for")] if party.expanded_from else []
    lines += [(0, f"also named “{q.text}” [{q.start}:{q.end}]") for q in party.named_by]
    facts = (party.country, party.sector, party.role)
    lines += (
        [(0, f"coded {' · '.join(fact for fact in facts if fact)}" + (f": {party.why}" if party.why else ""))] if any(facts) else []
    )
    lines += [(0, f"row: {dated_row(row)} [{cited_source(row)}]") for row in party.rows]
    if party.candidates:
        told = "; ".join(f"{c.name} ({c.country or '?'}) {c.score:.2f}" for c in party.candidates)
        lines.append((0, f"candidates: {told}"))
    return lines


def _said(speaker: PartyReason | None, told: str) -> Iterator[tuple[int, str]]:
    yield 0, f"{_whom(speaker) if speaker else 'somebody unnamed'} {told}"
    for indent, line in _party(speaker) if speaker else ():
        yield indent + 1, line


def _whom(party: PartyReason) -> str:
    return f"{party.name} ({party.actor_id})" if party.actor_id else "nobody known"


def _where(made: Explanation) -> tuple[str, list[tuple[int, str]]]:
    place = made.place
    if place is None:
        return "Where: unknown", [(0, "its clause names no place")]
    facts = " · ".join(f for f in (place.precision, place.country, place.place_id) if f)
    lines = [
        (0, f"by “{place.words.text}” [{place.words.start}:{place.words.end}]: {place.why}"),
        (0, facts or "not in the tables"),
    ]
    if place.runners_up:
        lines.append((0, "not chosen: " + "; ".join(f"{r.name} ({r.country or '?'}, {r.id})" for r in place.runners_up)))
    return f"Where: {place.name or place.words.text}", lines


def _when(made: Explanation) -> tuple[str, list[tuple[int, str]]]:
    from cablegram.serving.tables import when  # noqa: PLC0415

    time = made.time
    if time is None:
        return "When: unknown", [(0, "neither its clause nor the story around it dates it")]
    words = f"by “{time.words.text}” [{time.words.start}:{time.words.end}]: " if time.words else ""
    lines = [(0, f"{words}{time.rule}")]
    lines += (
        [(0, f"expression {time.expression}" + (f", counted from {time.anchor}" if time.anchor else ""))] if time.expression else []
    )
    return f"When: {when(time.earliest, time.latest)}" + (f" ({time.edtf})" if time.edtf else ""), lines


def dated_row(row: SourceRow) -> str:
    """A row of the tables with its dates."""
    if row.start and row.end:
        return f"{row.told}, {row.start} to {row.end}"
    return row.told + (f", from {row.start}" if row.start else f", to {row.end}" if row.end else "")


def cited_source(row: SourceRow) -> str:
    """Where a row comes from, and as of when."""
    as_of = f" as of {row.as_of}" if row.as_of else ""
    return f"{row.source or 'no source'}{as_of}"


def _chances(chances: Sequence[Chance]) -> str:
    return ", ".join(f"{c.name} {c.chance:.3f}" for c in chances)


def _share(chance: float | None, told: str) -> str:
    return f", {told} {chance:.3f}" if chance is not None else ""


def _words(words: Iterator[str]) -> str:
    return ", ".join(f"“{word}”" for word in words) or "words that the model does not find again"
