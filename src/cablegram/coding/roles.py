"""Flags on how a text writes of its actors: offices not held on the day, and names in the wrong case."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.names import Word, name_key
from cablegram.coding.readings import person_actor
from cablegram.core.records import Actor, Event, Flag, Mention, Participant, Sentence
from cablegram.reading.timevalues import shifted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.coding.knowledge import Knowledge, Office, Person

_FORMER: Final = re.compile(r"\b(former|ex|ousted|deposed|erstwhile|one-?time)\b", re.IGNORECASE)
_OTHER_TIME: Final = re.compile(
    r"\b(then|elect|designate|late|future|incoming|acting|interim|deputy|vice|caretaker|candidate)\b", re.IGNORECASE
)
_GRACE: Final = 30  # days: sources differ about when an office was handed over
# Lower-case words that are also names; the flag needs a name that the text writes properly elsewhere.
_COMMON_TOO: Final = frozenset(
    "turkey jordan chad may bush brown rice march polish guinea gates powell hunt fox straw wallace ford major".split()
)
_NOUNS_TOO: Final = frozenset({"china", "turkey", "jordan", "chad", "georgia", "guinea"})
_CRAFT: Final = {"china": frozenset("fine bone shop shops cabinet plate plates cup cups tea clay porcelain doll".split())}


def role_flags(  # noqa: PLR0913 - a text, who is in it, and the days that count
    text: str,
    actors: Sequence[Actor],
    *,
    events: Sequence[Event],
    sentences: Sequence[Sentence],
    knowledge: Knowledge,
    on: str | None,
) -> tuple[Flag, ...]:
    """Where the text gives a person an office, or calls it past, against the tables on the day of publication.

    An office held on the day of an event that the same sentence reports is no fault.
    """
    if on is None:
        return ()
    flags = []
    days = _days(events)
    for actor in actors:
        person = knowledge.people.get(actor.id)
        for mention in actor.mentions:
            if person and mention.role_as_written:
                message = _contradiction(person, mention, text, sentences=sentences, knowledge=knowledge, on=on)
                if message and _held_then(person, mention, days=days, knowledge=knowledge):
                    continue
                if message:
                    start = text.rfind(mention.role_as_written, 0, mention.start)
                    flags.append(Flag(kind="role_not_held_on_date", start=max(start, 0), end=mention.end, message=message))
    return tuple(flags)


def _days(events: Sequence[Event]) -> list[tuple[int, int, str]]:
    """The sentences that report dated events, with the day."""
    return [(s.start, s.end, e.time.earliest[:10]) for e in events if e.time and e.time.earliest for s in e.evidence]


def _held_then(person: Person, mention: Mention, *, days: Sequence[tuple[int, int, str]], knowledge: Knowledge) -> bool:
    if _FORMER.search(mention.role_as_written or ""):
        return False
    kinds = _kinds(mention.role_as_written or "", knowledge)
    then = [day for start, end, day in days if start <= mention.start < end]
    return any(o.kind in kinds and o.held(day) for o in person.offices for day in then)


def _contradiction(  # noqa: PLR0913 - a mention, its person, and the day
    person: Person, mention: Mention, text: str, *, sentences: Sequence[Sentence], knowledge: Knowledge, on: str
) -> str | None:
    role = mention.role_as_written or ""
    kinds = _kinds(role, knowledge)
    offices = [o for o in person.offices if o.kind in kinds and o.start]
    if not offices:
        return None
    held = next((o for o in offices if o.held(on)), None)
    source = knowledge.sources.get(offices[0].source)
    as_of = f"{source.name}, in cablegram's tables as of {knowledge.leaders_as_of}" if source else "cablegram's tables"
    now = person_actor(person, on=on)
    right = f" On {on}: {now.role or 'no office known'}"
    if _FORMER.search(role):
        if held and held.start <= _shifted(on, -_GRACE):
            until = f" to {held.end}" if held.end else ""
            return (
                f'The text says "{role}", but {person.name} has held the office of {held.role} since {held.start}{until} ({as_of}).'
            )
        return None
    if held or _OTHER_TIME.search(role) or _speaks_of_another_year(mention, text, sentences=sentences, on=on):
        return None
    ended = [o for o in offices if o.end and o.end < _shifted(on, -_GRACE)[: len(o.end)]]
    if ended:
        last = max(ended, key=lambda o: o.end)
        return f'The text says "{role}", but {person.name} was {last.role} from {last.start} to {last.end}.{right} ({as_of}).'
    coming = [o for o in offices if o.start > _shifted(on, _GRACE)[: len(o.start)]]
    return _not_yet(role, person, min(coming, key=lambda o: o.start), as_of) if coming and len(coming) == len(offices) else None


def _not_yet(role: str, person: Person, office: Office, as_of: str) -> str:
    return f'The text says "{role}", but {person.name} became {office.role} only on {office.start} ({as_of}).'


def on_the_day(events: Sequence[Event], *, actors: Mapping[str, Actor], knowledge: Knowledge) -> tuple[Event, ...]:
    """The events with every person's role, country and sector as of the event's own day, where it is another than publication's.

    An event's time that spans a change of office leaves the role open.
    """
    return tuple(_dated(e, actors=actors, knowledge=knowledge) for e in events)


def _dated(event: Event, *, actors: Mapping[str, Actor], knowledge: Knowledge) -> Event:
    time = event.time
    if time is None or time.earliest is None or time.latest is None:
        return event
    span = (time.earliest[:10], time.latest[:10])
    actors_then = tuple(_as_of(p, span, actors=actors, knowledge=knowledge) for p in event.actors)
    recipients = tuple(_as_of(p, span, actors=actors, knowledge=knowledge) for p in event.recipients)
    if actors_then == event.actors and recipients == event.recipients:
        return event
    return replace(event, actors=actors_then, recipients=recipients)


def _as_of(part: Participant, span: tuple[str, str], *, actors: Mapping[str, Actor], knowledge: Knowledge) -> Participant:
    person = knowledge.people.get(part.actor_id or "")
    if person is None or part.actor_id not in actors:
        return part
    first, last = (person_actor(person, on=day) for day in span)
    if (first.role, first.role_from, first.country, first.sector) != (last.role, last.role_from, last.country, last.sector):
        return replace(part, role=None, role_from=None, role_to=None)
    return replace(
        part, country=first.country, sector=first.sector, role=first.role, role_from=first.role_from, role_to=first.role_to
    )


def _kinds(role: str, knowledge: Knowledge) -> set[str]:
    """The kinds of office that a written title may mean, the longest title in it counting."""
    key = f" {name_key(role)} "
    best = max((t for t in knowledge.titles if f" {t} " in key), key=len, default=None)
    kinds = set(knowledge.titles[best]) if best else set()
    return kinds - {"leader"} if not re.search(r" (vice|deputy) ", key) or kinds & {"vice-president"} else set()


def _speaks_of_another_year(mention: Mention, text: str, *, sentences: Sequence[Sentence], on: str) -> bool:
    sentence = next((s for s in sentences if s.start <= mention.start < s.end), None)
    if sentence is None:
        return False
    return any(year != on[:4] for year in re.findall(r"\b(1[89]\d\d|20\d\d)\b", text[sentence.start : sentence.end]))


def _shifted(day: str, days: int) -> str:
    return (shifted(date.fromisoformat(day), days) or date.fromisoformat(day)).isoformat()


def lenient_names(words: Sequence[Word], *, knowledge: Knowledge) -> frozenset[str]:
    """Names of one word that this text writes with a capital, so that the same word in lower case is a slip, not a noun.

    In a text without capitals: the countries that are also nouns, if it names another country.
    """
    if not any(w.raw[0].isupper() for w in words):
        named = {
            w.key for w in words if any(r.kind in {"country", "capital"} for r in knowledge.names.get(w.key, ()))
        } - knowledge.acronyms
        return _NOUNS_TOO if named - _NOUNS_TOO else frozenset()
    proper = {w.key for w in words if w.raw[0].isupper() and len(w.key) > 3}
    countries = {k for k in proper if any(r.kind in {"country", "capital"} for r in knowledge.names.get(k, ()))}
    famous = {k for k in proper & knowledge.surnames.keys() if any(knowledge.people[i].famous for i in knowledge.surnames[k])}
    return frozenset((countries | famous) - _COMMON_TOO - knowledge.agents.keys() - knowledge.given_names)


def letter_case_flags(
    words: Sequence[Word], actors: Sequence[Actor], *, lenient: frozenset[str], knowledge: Knowledge
) -> tuple[Flag, ...]:
    """One flag for each name in the wrong case, anywhere in the text: "china views", "Donald trump"."""
    names = {name_key(word) for actor in actors for m in actor.mentions for word in m.text.split()}
    flags = []
    for number, word in enumerate(words):
        if not word.raw.islower() or word.key not in lenient or word.key not in names | {word.key} & knowledge.names.keys():
            continue
        beside = {w.key for w in words[max(0, number - 1) : number + 2]} - {word.key}
        if beside & _CRAFT.get(word.key, frozenset()):
            continue
        proper = next(w.raw for w in words if w.key == word.key and w.raw[0].isupper())
        shown = proper if not proper.isupper() else proper.capitalize()
        flags.append(
            Flag(kind="letter_case", start=word.start, end=word.end, message=f'"{word.raw}" stands for the name "{shown}".')
        )
    return tuple(flags)
