"""What the tables know of a name, a code or an id, and what a user's own list would change in them."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from cablegram.coding.actorfile import read_actors, with_actors
from cablegram.coding.actors import resolve_actor
from cablegram.coding.names import name_key
from cablegram.coding.people import Clues, Setting, by_surname
from cablegram.coding.readings import SURNAME_ENOUGH
from cablegram.coding.world import within
from cablegram.reporting.reasons import SourceRow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cablegram.coding.actorfile import ActorRow
    from cablegram.coding.knowledge import Knowledge, Ref
    from cablegram.core.records import Actor

KINDS: Final = {"country": "name", "adjective": "adjective", "demonym": "people", "capital": "capital"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One actor that the tables know by what was asked; ``by`` says how it is called so, ``rows`` what is known, oldest first.

    ``members`` are the states that belong to it on the day asked for, else today's; ``officials`` who holds office there then.
    """

    id: str
    name: str
    kind: str
    by: str
    aliases: tuple[str, ...]
    codes: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    memberships: tuple[SourceRow, ...]
    members: tuple[str, ...]
    officials: tuple[SourceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a name: how the phrase by itself is read on the day, and every entry that it may stand for."""

    asked: str
    on: str
    reading: Actor | None
    entries: tuple[Entry, ...]
    similar: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What one row of a user's list does to the tables."""

    id: str
    name: str
    does: str


def look_up(name: str, *, knowledge: Knowledge, on: str) -> Known:
    """What the tables know of a name, a country's code or an actor's id on a day."""
    found: dict[str, str] = {}
    code = name.upper() if name.upper() in knowledge.countries else name.removeprefix("state:")
    if code in knowledge.countries:
        found[f"state:{code}"] = "code"
    if name in knowledge.people or name in knowledge.organizations:
        found[name] = "id"
    for ref in knowledge.names.get(name_key(name), ()):
        found.setdefault(_actor_id(ref), KINDS.get(ref.kind, "name"))
    for score, person in by_surname(name_key(name), clues=Clues(), setting=Setting(on=on), knowledge=knowledge):
        found.setdefault(person.id, f"surname, at {score:.1f} points where {SURNAME_ENOUGH:.0f} settle it")
    named = {*knowledge.names, *knowledge.surnames}
    similar = () if found else tuple(get_close_matches(name_key(name), sorted(named), n=5, cutoff=0.8))
    return Known(
        asked=name,
        on=on,
        reading=None if set(found.values()) & {"code", "id"} else resolve_actor(name, knowledge=knowledge, on=on),
        entries=tuple(_entry(identity, by=by, knowledge=knowledge, on=on) for identity, by in found.items()),
        similar=similar,
    )


def _actor_id(ref: Ref) -> str:
    return ref.id if ref.kind in {"person", "organization"} else f"state:{ref.id}"


def _entry(identity: str, *, by: str, knowledge: Knowledge, on: str) -> Entry:
    code = identity.removeprefix("state:")
    country, person, body = knowledge.countries.get(code), knowledge.people.get(identity), knowledge.organizations.get(identity)
    record = country or person or body
    codes = (f"{s} {number}" for s in ("cow", "gw", "fips") if (number := country.code(s, on))) if country else ()
    return Entry(
        id=identity,
        name=record.name if record else identity,
        kind="state" if country else "person" if person else body.kind if body else "unknown",
        by=by,
        aliases=tuple(key for key, refs in knowledge.names.items() if any(_actor_id(r) == identity for r in refs)),
        codes=tuple(codes),
        rows=tuple(source_rows(identity, knowledge=knowledge)),
        memberships=tuple(_memberships(code, knowledge=knowledge, on=on)),
        members=knowledge.members(identity, on),
        officials=tuple(_officials(code, knowledge=knowledge, on=on)) if country else (),
    )


def _memberships(member: str, *, knowledge: Knowledge, on: str) -> Iterator[SourceRow]:
    for body, rows in knowledge.memberships.items():
        for m in rows:
            if m.member == member and within(on, m.start, m.end):
                known = knowledge.organizations.get(body)
                yield _row(known.name if known else body, m.start, m.end, m.source, knowledge)


def _officials(country: str, *, knowledge: Knowledge, on: str) -> Iterator[SourceRow]:
    for person in knowledge.people.values():
        for office in person.offices:
            if office.country == country and office.role and office.held(on):
                yield _row(f"{office.role}: {person.name} ({person.id})", office.start, office.end, office.source, knowledge)


def source_rows(identity: str, *, role_from: str | None = None, knowledge: Knowledge) -> Iterator[SourceRow]:
    """The rows that say who an actor is: a person's offices (with ``role_from`` those of that day), a body's terms, a state."""
    person, body = knowledge.people.get(identity), knowledge.organizations.get(identity)
    if person:
        for office in person.offices:
            if role_from is None or office.start == role_from:
                told = f"{person.name}: {office.role or office.kind} ({office.country}, {office.sector or 'no sector'})"
                yield _row(told, office.start, office.end, office.source, knowledge)
    if body:
        for term in body.terms:
            told = f"{body.name}: {term.country}, {term.sector or 'no sector'}"
            yield _row(told, term.start, term.end, body.source, knowledge)
    country = knowledge.countries.get(identity.removeprefix("state:"))
    if country:
        yield _row(f"{country.name} ({country.iso3})", country.valid_from, country.valid_to, country.source, knowledge)


def _row(told: str, start: str, end: str, source: str, knowledge: Knowledge) -> SourceRow:
    known = knowledge.sources.get(source)
    return SourceRow(
        told=told,
        start=start or None,
        end=end or None,
        source=known.name if known else source or None,
        licence=known.licence if known else None,
        as_of=known.as_of if known else None,
    )


def check_actors(path: Path, *, knowledge: Knowledge) -> tuple[Effect, ...]:
    """What a user's list would add, change and shadow; raises :class:`cablegram.core.errors.InputError` with every wrong row."""
    file = read_actors(path, knowledge=knowledge)
    after = with_actors(knowledge, file)
    done: dict[Effect, None] = {}
    for row in file.rows:
        for does in _effects(row, knowledge=knowledge, after=after):
            done[Effect(id=_shown_id(row), name=row.name, does=does)] = None
    return tuple(done)


def _shown_id(row: ActorRow) -> str:
    return f"state:{row.id}" if row.kind == "state" else row.id


def _effects(row: ActorRow, *, knowledge: Knowledge, after: Knowledge) -> Iterator[str]:
    known = row.id in knowledge.people or row.id in knowledge.organizations or row.id in knowledge.countries
    dates = f" from {row.start or 'ever'}{f' to {row.end}' if row.end else ''}" if row.start or row.end else ""
    if not known:
        yield f"is new: {row.country}, {row.sector or 'no sector'}" + (f", {row.role}" if row.role else "") + dates
    elif row.kind == "person" and (row.role or row.sector):
        yield from _office_effects(row, knowledge=knowledge, after=after, dates=dates)
    elif row.kind not in {"person", "state"} and row.sector:
        was = "; ".join(f"{t.country} {t.sector or 'no sector'}" for t in knowledge.organizations[row.id].terms)
        yield f"takes the place of what we say of it ({was}): {row.country} {row.sector}{dates}"
    for name in (row.name, *row.aliases):
        refs = knowledge.names.get(name_key(name), ())
        others = [_actor_id(r) for r in refs if _actor_id(r) != _shown_id(row)]
        if others:
            yield f"'{name}' means it before {', '.join(dict.fromkeys(others))}"
        elif known and not refs:
            yield f"'{name}' is a new name of it"
    for body in row.member_of:
        yield f"belongs to {after.organizations[body].name}{dates}"


def _office_effects(row: ActorRow, *, knowledge: Knowledge, after: Knowledge, dates: str) -> Iterator[str]:
    before, now = knowledge.people[row.id].offices, after.people[row.id].offices
    gone = [o for o in before if o not in now and o.start == row.start]
    for office in gone:
        until = f" to {office.end}" if office.end else ""
        yield f"takes the place of our office: {office.role} of {office.country} from {office.start}{until}"
    yield (
        f"has an office more: {row.role or row.sector} of {row.country}{dates}"
        if not gone
        else f"is {row.role} of {row.country}{dates}"
    )
