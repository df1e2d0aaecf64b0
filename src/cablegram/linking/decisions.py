"""A person's decisions on events and stories as lines of text, and what they make of one document's record (ADR 0055).

    reject event:3f9c21ab…                              by anna  on 2026-11-20   # a film, not a raid
    accept event:77ab03d1…                              by anna  on 2026-11-20
    merge  event:3f9c21ab… event:9d00c4e2…              by ben   on 2026-11-21   # one raid, told twice
    split  sha256:0a1b… sha256:9f8e…                                             # two strikes: not one storyline
    edit   event:3f9c21ab… "country of the gunmen" SYR

Later lines come after earlier ones: of two about one thing the later stands. What a person says of a type, status, date or country
takes the place of the machine's value, which stays beside it in ``Event.reviewed``; nothing in the ledger's own record changes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, get_args

from cablegram.core.errors import UsageError
from cablegram.core.ontology import EVENT_TYPES, STATUSES, SUPRANATIONAL, TYPES, intensity
from cablegram.core.records import Analysis, Event, EventTime, Flag, Participant, Plan, Review
from cablegram.core.stories import Decision, DecisionVerb

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

FIELDS: Final = ("type", "status", "date", "country of WORDS")
COUNTRY_OF: Final = "country of "
NONE: Final = "none"  # as a value: nothing is known
HOW: Final[Mapping[DecisionVerb, str]] = {
    "accept": "accept EVENT",
    "reject": "reject EVENT",
    "merge": "merge EVENT EVENT, or two documents",
    "split": "split EVENT EVENT, or two documents",
    "edit": "edit EVENT FIELD VALUE",
}
_PART: Final = re.compile(r'"([^"]*)"|“([^”]*)”|(\S+)')
_LINE: Final = re.compile(r'((?:"[^"]*"|“[^”]*”|[^"“#]|(?<=\S)#)*)(?:#(.*))?')
_ID: Final = re.compile(r"(?:event|sha256):\S+")
_COUNTRY: Final = re.compile(r"[A-Z]{3}")


def checked(decision: Decision) -> Decision:
    """The decision, if its parts make sense together; raises UsageError that says what is wrong."""
    d = decision
    two, edit = d.verb in {"merge", "split"}, d.verb == "edit"
    if two != (d.other is not None) or edit != (d.field is not None) or edit != (d.value is not None):
        message = f"'{d.verb}' is written {HOW[d.verb]}"
        raise UsageError(message)
    for name in (d.one, d.other):
        if name is not None and not _ID.fullmatch(name):
            message = f"'{name}' is no id of an event or document, which begins with event: or sha256:; 'cablegram show' tells ids"
            raise UsageError(message)
    if d.other is not None and (d.one == d.other or d.one.partition(":")[0] != d.other.partition(":")[0]):
        message = f"'{d.verb}' takes two different events or two different documents, not {d.one} and {d.other}"
        raise UsageError(message)
    if not two and not d.one.startswith("event:"):
        message = f"'{d.verb}' speaks of an event, not of {d.one}; 'cablegram show' tells events' ids"
        raise UsageError(message)
    if d.on is not None and not _is_day(d.on):
        message = f"'on' is not a date: '{d.on}'; give YYYY-MM-DD"
        raise UsageError(message)
    if d.field is not None and d.value is not None:
        _check_value(d.field, d.value)
    return decision


def _check_value(field: str, value: str) -> None:
    known = {"type": TYPES, "status": STATUSES}.get(field)
    if known is not None:
        if value not in known:
            message = f"'{value}' is no {field}; give one of {', '.join(known)}"
            raise UsageError(message)
    elif field == "date":
        first, _, last = value.partition("/")
        if value != NONE and not (_is_day(first) and (not last or (_is_day(last) and first <= last))):
            message = f"'{value}' is no date of an event; give YYYY-MM-DD, two of them with / between, or {NONE}"
            raise UsageError(message)
    elif not field.startswith(COUNTRY_OF) or not field.removeprefix(COUNTRY_OF).strip():
        message = f"'{field}' cannot be edited; give one of {', '.join(FIELDS)}"
        raise UsageError(message)
    elif value != NONE and not (_COUNTRY.fullmatch(value) or value in SUPRANATIONAL):
        message = f"'{value}' is no country code; give ISO 3166-1 alpha-3, such as JPN, or {NONE}"
        raise UsageError(message)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def parse_decisions(text: str, *, name: str) -> tuple[Decision, ...]:
    """The decisions of a text, in its order; ``name`` is the file's. Raises UsageError that names every wrong line."""
    found, faults = [], []
    for number, line in enumerate(text.split("\n"), 1):
        try:
            decision = _parse(line.strip())
        except UsageError as error:
            faults.append(f"{name}:{number}: {error}")
            continue
        if decision:
            found.append(decision)
    if faults:
        raise UsageError("\n".join(faults))
    return tuple(found)


def _parse(line: str) -> Decision | None:
    whole = _LINE.fullmatch(line)
    if whole is None:
        raise UsageError('a quotation mark is not closed; write "the words"')
    parts = [quoted or curly or plain for quoted, curly, plain in _PART.findall(whole[1])]
    if not parts:
        return None
    verb = next((v for v in get_args(DecisionVerb) if v == parts[0]), None)
    if verb is None:
        message = f"a line begins with {', '.join(get_args(DecisionVerb))}, not '{parts[0]}'"
        raise UsageError(message)
    said: dict[str, str] = {}
    while len(parts) >= 4 and parts[-2] in {"by", "on"} and parts[-2] not in said:
        said[parts[-2]] = parts[-1]
        parts = parts[:-2]
    if len(parts) != {"accept": 2, "reject": 2, "merge": 3, "split": 3, "edit": 4}[verb]:
        message = f"'{verb}' is written {HOW[verb]}"
        raise UsageError(message)
    other = parts[2] if verb in {"merge", "split"} else None
    field, value = parts[2:] if verb == "edit" else (None, None)
    why = (whole[2] or "").strip() or None
    return checked(
        Decision(verb=verb, one=parts[1], other=other, field=field, value=value, by=said.get("by"), on=said.get("on"), why=why)
    )


def line_of(decision: Decision) -> str:
    """A decision as the line that :func:`parse_decisions` reads back."""
    d = decision
    parts = [d.verb, *(_word(p) for p in (d.one, d.other, d.field, d.value) if p is not None)]
    parts += ["by", _word(d.by)] if d.by else []
    parts += ["on", d.on] if d.on else []
    return " ".join(parts) + (f"  # {' '.join(d.why.split())}" if d.why else "")


def _word(text: str) -> str:
    plain = " ".join(text.split())
    if '"' in plain:
        return f"“{plain.replace('”', '“')}”"
    return plain if _PART.fullmatch(plain) and "#" not in plain and plain not in {"by", "on"} else f'"{plain}"'


def subject(decision: Decision) -> tuple[str, ...]:
    """What a decision speaks of: of two with one subject the later stands."""
    d = decision
    if d.other is not None:
        return ("joined", *sorted((d.one, d.other)))
    return ("edit", d.one, d.field or "") if d.verb == "edit" else ("event", d.one)


def standing(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Those that no later one on the same subject has replaced, in their order."""
    last = {subject(d): n for n, d in enumerate(decisions)}
    return tuple(d for n, d in enumerate(decisions) if last[subject(d)] == n)


def decide(analysis: Analysis, decisions: Mapping[str, Sequence[Decision]]) -> Analysis:
    """The analysis as a person reads it: rejected events gone, edits in place, each with a flag. Its digest is left as it was.

    ``decisions`` are those that stand, by the id of the event that they speak of.
    """
    spoken = [(e, decisions[e.id]) for e in analysis.events if e.id in decisions]
    if not spoken:
        return analysis
    rejected = {e.id for e, said in spoken if any(d.verb == "reject" for d in said)}
    read = {e.id: _reviewed(e, said) for e, said in spoken if e.id not in rejected}
    return replace(
        analysis,
        events=tuple(read.get(e.id, e) for e in analysis.events if e.id not in rejected),
        claims=tuple(replace(c, event_ids=tuple(i for i in c.event_ids if i not in rejected)) for c in analysis.claims),
        plans=tuple(_planned(p, read, rejected) for p in analysis.plans if p.event_id not in rejected and _still(p, read)),
        flags=(*analysis.flags, *(flag for e, said in spoken for flag in _flags(e, said, read.get(e.id)))),
    )


def reviewed(analysis: Analysis, decisions: Mapping[str, Sequence[Decision]]) -> Analysis:
    """The analysis with a person's edits on its events and none of them gone, so that each keeps its position."""
    events = tuple(_reviewed(e, decisions[e.id]) if e.id in decisions else e for e in analysis.events)
    return replace(analysis, events=events) if decisions else analysis


def _still(plan: Plan, read: Mapping[str, Event]) -> bool:
    """Whether a plan's event is still planned in a person's reading."""
    event = read.get(plan.event_id)
    return event is None or event.status == "planned" or not any(r.field == "status" for r in event.reviewed)


def _planned(plan: Plan, read: Mapping[str, Event], rejected: set[str]) -> Plan:
    event = read.get(plan.event_id)
    fields = {r.field for r in event.reviewed} if event else set()
    plan = replace(plan, also=tuple(i for i in plan.also if i not in rejected))
    if event and "type" in fields:
        plan = replace(plan, type=event.type, mode=event.mode)
    if event and "date" in fields:
        plan = replace(plan, window=event.time)
    return plan


def _reviewed(event: Event, said: Sequence[Decision]) -> Event:
    """The event with what a person says of it, and the machine's values beside that."""
    for d in said:
        if d.verb == "edit" and d.field is not None and d.value is not None:
            edited, machine = _edit(event, d.field, d.value)
            if machine is not None:
                note = Review(verb="edit", field=d.field, machine=machine, by=d.by, on=d.on, why=d.why)
                event = replace(edited, reviewed=(*edited.reviewed, note))
        elif d.verb == "accept":
            event = replace(event, reviewed=(*event.reviewed, Review(verb="accept", by=d.by, on=d.on, why=d.why)))
    return event


def _edit(event: Event, field: str, value: str) -> tuple[Event, str | None]:
    """The event with a field set, and the value that it had; ``None`` where nothing of it bears the words."""
    if field == "type":
        kind = EVENT_TYPES[value]
        mode = event.mode if event.mode in kind.modes else None
        return replace(event, type=value, mode=mode, quad=kind.quad, score=intensity(value, mode)), event.type
    if field == "status":
        return replace(event, status=value), event.status  # type: ignore[arg-type]  # checked against the literal's values
    if field == "date":
        return replace(event, time=_time(value)), (event.time.edtf or NONE) if event.time else NONE
    words = field.removeprefix(COUNTRY_OF)
    held = [p.country or NONE for p in (*event.actors, *event.recipients) if p.text == words]
    if not held:
        return event, None
    sides = [tuple(_of_country(p, value) if p.text == words else p for p in side) for side in (event.actors, event.recipients)]
    return replace(event, actors=sides[0], recipients=sides[1]), held[0]


def _of_country(party: Participant, value: str) -> Participant:
    country = None if value == NONE else value
    state = party.actor_id is not None and party.actor_id.startswith("state:")
    return replace(party, country=country, actor_id=(f"state:{country}" if country else None) if state else party.actor_id)


def _time(value: str) -> EventTime | None:
    if value == NONE:
        return None
    first, _, last = value.partition("/")
    return EventTime(
        start=None,
        end=None,
        text=None,
        edtf=value,
        earliest=first,
        latest=last or first,
        precision=None if last else "day",
        rule="a person's word",
    )


def vouched(decision: Decision | Review) -> str:
    """Who says so, when and why, in words."""
    who = f"by {decision.by or 'a person'}" + (f" on {decision.on}" if decision.on else "")
    return f"{who}: {decision.why}" if decision.why else who


def _flags(event: Event, said: Sequence[Decision], read: Event | None) -> Iterator[Flag]:
    """One flag for each decision on an event; ``read`` is how it stands after them, ``None``: rejected."""
    told = f"{event.type}, {event.status}, “{event.trigger.text}”"
    edits = {r.field: r.machine for r in read.reviewed if r.verb == "edit"} if read else {}
    for d in said:
        if read is None and d.verb != "reject":
            continue
        if d.verb == "edit":
            applied = d.field in edits
            message = f"Edited {vouched(d)}. {d.field} of {told}: {d.value}; the machine read {edits.get(d.field)}."
            missed = f"Not applied: edit of {d.field} ({vouched(d)}): no party of {told} bears these words."
            kind, message = ("edited", message) if applied else ("decision_not_applied", missed)
        else:
            kind = "rejected" if d.verb == "reject" else "accepted"
            message = f"{kind.capitalize()} {vouched(d)}. {told}."
        yield Flag(kind=kind, start=event.trigger.start, end=event.trigger.end, message=message)
