"""People of public life at a date: the office that counts then, who holds an office, whom a surname means."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.names import name_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cablegram.coding.knowledge import Knowledge, Office, Person

TOP: Final = ("president", "prime-minister", "monarch", "supreme")
_LAPSED: Final = {  # the first day after, and who came after; a chain ends in today's state
    "SUN": ("1991-12-26", "RUS"),
    "YUG": ("2003-02-04", "SRB"),
    "SCG": ("2006-06-03", "SRB"),
    "CSK": ("1993-01-01", "CZE"),
    "DDR": ("1990-10-03", "DEU"),
    "YMD": ("1990-05-22", "YEM"),
}
_WEIGHT: Final = {
    "supreme": 6,
    "president": 5,
    "prime-minister": 5,
    "monarch": 4,
    "secretary-general": 4,
    "foreign": 3,
    "defence": 3,
}
MANY: Final = 4  # who share a surname: then a bare one may well be somebody else's
# Sectors that one has by office only: after it one is a former official (PLOVER: elite).
_BY_OFFICE: Final = frozenset({"GOV", "LEG", "JUD", "SPY", "MIL", "COP", "MED", None})
# Where a president and a prime minister stand beside each other and the prime minister or another is the leader.
_PREMIER_LEADS: Final = frozenset(
    "DEU ITA IND ISR AUT HUN POL CZE SVK SVN HRV BGR LVA EST FIN PRT GRC IRL ISL MLT ALB BIH MKD XKX GEO "
    "ARM ETH BGD NPL PAK IRQ LBN SGP "
    "TTO FJI VUT WSM MUS".split()
)
# Where the monarch rules, or ruled as long as there was one, with whatever prime minister beside.
_MONARCH_LEADS: Final = frozenset("JOR MAR QAT KWT SAU BHR OMN ARE BRN SWZ MCO LIE VAT IRN ETH LBY AFG EGY".split())
# Days of presidents in name, beside a prime minister who led.
_PREMIER_LED: Final = {"CUB": ("1959-02-16", "1976-12-02")}
HANDOVER: Final = 60  # days for which two may hold one office in the lists; who shared it longer were rivals


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What surrounds a phrase: the day, how often countries are named, and the people already named."""

    on: str | None = None
    countries: Mapping[str, int] = field(default_factory=dict)
    people: Sequence[str] = ()  # ids, in order of mention
    american: bool = False  # the text speaks of states and cities of the United States, so "Georgia" is one


def office_at(person: Person, on: str | None) -> tuple[Office | None, bool]:
    """The office that counts on a day and whether it is held then; else the last one before, or ``None`` before the first.

    Without a day, the latest office: held if it has no end.
    """
    dated = [office for office in person.offices if office.start]
    if on is None:
        latest = max(dated, key=lambda o: (not o.end, o.end or o.start, o.start), default=None)
        return latest, bool(latest and not latest.end)
    held = [office for office in dated if office.held(on)]
    if held:
        return max(held, key=lambda o: (_WEIGHT.get(o.kind, 1), o.start)), True
    past = [office for office in dated if office.end and office.end < on]
    return max(past, key=lambda o: o.end, default=None), False


_OF_BODIES: Final = frozenset({"GOV", "LEG", "JUD", "MIL"})


def standing(person: Person, on: str | None) -> tuple[str | None, str | None]:
    """The country and sector of a person on a day; after the last office the sector is ELI, before the first it is unknown.

    Who heads an international organisation has no sector, whatever the organisation's field; who headed one is of the home country.
    """
    office, held = office_at(person, on)
    lasting = next((o for o in person.offices if not o.start and o.sector), None)
    if office is None:
        return (lasting or person.offices[0]).country, lasting.sector if lasting else None
    if held:
        field = office.country == "IGO" and (office.kind == "secretary-general" or office.sector not in _OF_BODIES)
        return office.country, None if field else office.sector
    if lasting:
        return lasting.country, lasting.sector
    home = person.country if office.country in {"IGO", "NGO"} else _successor(office.country, on)
    return home, "ELI" if office.sector in _BY_OFFICE else office.sector


def _successor(country: str, on: str | None) -> str:
    """The state that came after one that had ceased by a day."""
    lapsed, heir = _LAPSED.get(country, ("", country))
    return heir if on is None or on >= lapsed else country


def holder(kinds: Sequence[str], country: str, *, knowledge: Knowledge, setting: Setting) -> Person | None:
    """Who holds such an office in a country on the day; of several, whoever the text has named.

    ``None`` without a day, and of rivals whom the text does not tell apart.
    """
    found = holders(kinds, country, knowledge=knowledge, on=setting.on)
    named = [person for person in found if person.id in setting.people]
    if named:
        return named[-1]
    return found[0] if len(found) == 1 else None


def holders(kinds: Sequence[str], country: str, *, knowledge: Knowledge, on: str | None) -> list[Person]:
    """Who may hold such an office on the day: rivals, and two whose terms meet within a year of which no day is known."""
    if on is None:
        return []
    for kind in _leading(country, on) if "leader" in kinds else (tuple(kinds),):
        ask = (kind,) if isinstance(kind, str) else kind
        found = [
            (office, person)
            for person in knowledge.people.values()
            for office in person.offices
            if office.country == country and office.kind in ask and office.held(on)
        ]
        if found:
            last, latest = max(found, key=lambda pair: pair[0].start)
            rivals = [person for office, person in found if person is not latest and _beside(office, last)]
            return [latest, *dict.fromkeys(rivals)]
    return []


def _beside(one: Office, last: Office) -> bool:
    """Whether an office was held beside a later one of the same kind, and was not merely handed over."""
    if one.kind != last.kind or one.kind not in {"president", "prime-minister"}:
        return False
    if len(one.end) == 4 and len(last.start) == 4:
        return True
    if len(last.start) != 10 or len(one.end) not in {0, 10} or not last.end:
        return False
    return not one.end or (date.fromisoformat(one.end) - date.fromisoformat(last.start)).days > HANDOVER


def head_of(organization: str, country: str, *, knowledge: Knowledge, setting: Setting) -> Person | None:
    """Who heads an international organisation on the day, by the organisation's name in the title of the office."""
    wanted = name_key(organization)
    for person in knowledge.people.values():
        office, held = office_at(person, setting.on)
        if held and office and office.country == country and wanted in name_key(office.role):
            return person
    return None


def _leading(country: str, on: str) -> tuple[str, ...]:
    """The offices that make their holder the country's leader, the first that somebody holds."""
    if country in _MONARCH_LEADS:
        return ("monarch", "supreme", "president", "prime-minister")
    first, last = _PREMIER_LED.get(country, ("9999", ""))
    if country in _PREMIER_LEADS or first <= on <= last:
        return ("prime-minister", "president")
    return ("supreme", "president", "prime-minister", "monarch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What stands beside a surname: a country, the kinds of office of a title, whether any title or honorific."""

    country: str | None = None
    kinds: tuple[str, ...] = ()
    titled: bool = False
    alone: bool = False  # the surname is all there is, and starts a sentence or is a common word
    woman: bool | None = None  # by an honorific: "Mrs", "Mr"


def by_surname(surname: str, *, clues: Clues, setting: Setting, knowledge: Knowledge) -> list[tuple[float, Person]]:
    """The people whom a surname may mean, best first, with scores; 3 and more is good enough to name one."""
    found = []
    bearers = [i for i in knowledge.surnames.get(surname, ()) if _fits(knowledge.people[i], woman=clues.woman, knowledge=knowledge)]
    sitting = _sitting(bearers, surname=surname, setting=setting, knowledge=knowledge)
    for identity in bearers:
        person = knowledge.people[identity]
        score = _score(person, clues=clues, setting=setting, sitting=sitting) + (len(bearers) == 1)
        if surname in knowledge.given_names or surname in knowledge.wordlike:
            known = person.famous or (identity == sitting and any(knowledge.people[i].famous for i in bearers))
            score -= 0 if clues.titled or identity in setting.people or known else 3
        found.append((score, person))
    return sorted(found, key=lambda pair: -pair[0])


def _fits(person: Person, *, woman: bool | None, knowledge: Knowledge) -> bool:
    """Whether an honorific may stand before a person's name: by the given name; who has one of neither list may be both."""
    if woman is None or person.woman == woman:
        return True
    return not person.woman and name_key(person.name).split()[0] not in knowledge.given_names


def _sitting(bearers: Sequence[str], *, surname: str, setting: Setting, knowledge: Knowledge) -> str | None:
    """The only bearer of a surname in high office on the day, if the text speaks of no other country and few bear the name."""
    if setting.on is None or surname in knowledge.given_names or len(bearers) > MANY:
        return None
    high = [i for i in bearers if in_high_office(knowledge.people[i], setting.on)]
    if len(high) != 1:
        return None
    country, _ = standing(knowledge.people[high[0]], setting.on)
    return high[0] if not setting.countries or setting.countries.get(country or "") else None


def in_high_office(person: Person, on: str) -> bool:
    """Whether a person leads a state or its diplomacy or forces on the day."""
    return any(o.kind in _WEIGHT and o.held(on) for o in person.offices)


def _score(person: Person, *, clues: Clues, setting: Setting, sitting: str | None) -> float:
    office, held = office_at(person, setting.on)
    country = office.country if office else person.country
    score = 12.0 + setting.people.index(person.id) / 100 if person.id in setting.people else 0.0
    score += (3.0 if sitting in {None, person.id} else 1.5) * (person.famous and not _unheard_of(person, setting.on))
    score += 1.5 * (sitting == person.id)
    score += 0.5 * any(o.kind in TOP for o in person.offices)
    if held and office:
        score += 2.0 if office.kind in TOP else 1.5 if office.kind in _WEIGHT else 0.7
    if clues.titled:
        score += 1.0
    if clues.country:
        score += 3.0 if clues.country in {country, person.country} else -5.0
    elif setting.countries.get(country):
        score += 1.5
    if clues.kinds:
        score += _title_score(person, clues.kinds, on=setting.on)
    if setting.on and not held:
        score -= reach_of(person, setting.on)
    return score


def _title_score(person: Person, kinds: Sequence[str], *, on: str | None) -> float:
    """How well a written title fits: 4.5 for who holds such an office on the day, which decides between two of one surname."""
    ever = [o for o in person.offices if o.kind in kinds or ("leader" in kinds and o.kind in TOP)]
    if not ever:
        return -1.0
    return 4.5 if on and any(o.held(on) for o in ever) else 1.5


def _unheard_of(person: Person, on: str | None) -> bool:
    """Whether the day lies over two years before the first office: "Bush" of 1991 is the father."""
    first = min((o.start for o in person.offices if o.start), default="")
    return bool(on and first and all(o.start for o in person.offices) and int(first[:4]) - int(on[:4]) > 2)


def reach_of(person: Person, on: str | None) -> float:
    """How far a day lies from a person's offices: 0 within ten years, 3 beyond thirty."""
    years = [int(day[:4]) for o in person.offices for day in (o.start, o.end) if day]
    if not years or on is None:
        return 0.0
    gap = max(int(on[:4]) - max(years), min(years) - int(on[:4]), 0)
    return 0.0 if gap <= 10 else 1.5 if gap <= 30 else 3.0
