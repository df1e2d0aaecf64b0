"""What a phrase says of an actor whom the tables list: a person in an office on the day, an organisation, a country.

Every reader here takes a cut-up phrase and gives a :class:`Reading` or ``None``. None of them guesses: a country or sector that
neither the phrase nor the tables give stays ``None``, for :mod:`cablegram.coding.actors` to fill from the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.appositions import title_beside
from cablegram.coding.capitals import governed_from, no_longer_capital
from cablegram.coding.knowledge import packaged_knowledge
from cablegram.coding.names import slug
from cablegram.coding.people import Clues, Setting, by_surname, in_high_office, office_at, standing
from cablegram.coding.phrases import DETERMINERS, HONORIFICS, MEN, MINORITIES, NO_NATIONALITY, WOMEN, Phrase, owners, written_role
from cablegram.core.records import Actor, ActorCandidate

if TYPE_CHECKING:
    from cablegram.coding.knowledge import AgentNoun, Knowledge, Office, Organization, Person
    from cablegram.coding.lookalikes import Unit

# 3: an office holder of the day, or a famous name, with nothing against it; lower took "Brown said" for Gordon Brown
SURNAME_ENOUGH: Final = 3.0
_AMBIGUOUS: Final = {  # key -> readings, the likelier first, with the share of each in news
    "congo": (("COD", 0.8), ("COG", 0.2)),
    "congolese": (("COD", 0.8), ("COG", 0.2)),
    "korea": (("KOR", 0.8), ("PRK", 0.2)),
    "korean": (("KOR", 0.8), ("PRK", 0.2)),
    "koreans": (("KOR", 0.7), ("PRK", 0.3)),
    "georgia": (("GEO", 0.6), ("USA", 0.4)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An actor as one phrase gives it, without mentions; ``head`` and ``role`` are spans of the text."""

    actor: Actor
    head: tuple[int, int]
    role: tuple[int, int] | None = None
    person: Person | None = None
    noun: AgentNoun | None = None  # of a generic actor
    kinds: tuple[str, ...] = ()  # of a title without a name: the offices that it may mean
    kindred: bool = False  # its country comes from words that do not say whose it is ("police in Cairo")
    rule: str | None = None  # in words: why the phrase stands for this actor


def person_actor(person: Person, *, on: str | None) -> Actor:
    """A known person as an actor on a day; who holds no office then has no role, and ``why`` tells the last one."""
    office, held = office_at(person, on)
    country, sector = standing(person, on)
    role = office.role if held and office and office.role else None
    return Actor(
        id=person.id,
        name=person.name,
        kind="person",
        country=country,
        sector=sector,
        role=role,
        role_from=(office.start or None) if office and role else None,
        role_to=(office.end or None) if office and role else None,
        why=office_in_words(office, held=held, on=on),
    )


def _as_written(actor: Actor, person: Person, *, role: tuple[int, int] | None, text: str, on: str | None) -> Actor:
    """The actor out of office where the text says "former" and the tables' last day in office is near: they differ by weeks."""
    office, held = office_at(person, on)
    if not (role and on and held and office and office.end and _FORMER.search(text[slice(*role)])):
        return actor
    left = (date.fromisoformat(office.end) - date.fromisoformat(on)).days if len(office.end) == 10 else 365
    if left > _GRACE:
        return actor
    why = f'"former" in the text, and the term ends within {_GRACE} days: {actor.why}'
    return replace(actor, sector="ELI", role=None, role_from=None, role_to=None, why=why)


def _as_titled(actor: Actor, phrase: Phrase, head: Unit) -> Actor:
    """The actor with the sector of the title before the name, where the tables know of no office then: "Congresswoman Pelosi"."""
    title = next((u.agent for u in reversed(phrase.core) if u.last <= head.first and u.agent), None)
    former = any(_FORMER.fullmatch(u.key) for u in phrase.core)
    if actor.sector or title is None or title.weak or title.sector is None or former:
        return actor
    return replace(actor, sector=title.sector, why=f"{actor.why}; sector by the title in the text")


_FORMER: Final = re.compile(r"\b(former|ex|ousted|deposed)\b", re.IGNORECASE)
_GRACE: Final = 120  # days: a leader who has fled or resigned, and whose term the sources end with the successor's


_PACKAGED: Final = frozenset({"own", "factbook", "wikidata"})  # sources that end with the tables; a user's own file may go on


def office_in_words(office: Office | None, *, held: bool, on: str | None) -> str:
    """What a person's country and sector rest on: the office held on a day, or the last one before."""
    day = f" on {on}" if on else ""
    if office is None:
        return f"no office known{f' by {on}' if on else ''}"
    term = f"{office.role or 'office'} of {office.country} from {office.start}" + (f" to {office.end}" if office.end else "")
    term += f" (source: {office.source})" if office.source else ""
    if held and on and not office.end and office.source in _PACKAGED and on > packaged_knowledge().leaders_as_of:
        return f"{term}: held as known on {packaged_knowledge().leaders_as_of}"
    return f"{term}: held{day}" if held else f"out of office{day}; last {term}"


def read_person(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A full name or a surname with what stands before it."""
    role = written_role(text, phrase, head)
    if head.kind == "name":
        known = [knowledge.people[ref.id] for ref in head.refs if ref.kind == "person"]
        whose = surname_clues(phrase, head, knowledge=knowledge).country
        person = max(
            known,
            key=lambda p: (
                whose in {p.country, standing(p, setting.on)[0]},
                p.id in setting.people,
                setting.countries.get(p.country, 0),
                p.famous,
                standing(p, setting.on)[1] != "ELI",
            ),
        )
        if not _long_gone(person, setting.on):
            actor = _as_written(person_actor(person, on=setting.on), person, role=role, text=text, on=setting.on)
            actor = _as_titled(actor, phrase, head)
            return Reading(actor=actor, head=phrase.span(head), role=role, person=person, rule="full name")
        return None
    clues = surname_clues(phrase, head, knowledge=knowledge)
    if not clues.kinds:
        beside = title_beside(text, *phrase.span(head), knowledge=knowledge)
        titled = clues.titled or bool(beside.kinds)
        clues = replace(clues, kinds=beside.kinds, country=clues.country or beside.country, titled=titled)
    given = phrase.before[-1] if phrase.before else None
    if given and given.key in {"younger", "elder"}:
        return None
    if (
        given
        and given.kind == "word"
        and phrase.words[given.first].raw[0].isupper()
        and not phrase.lower
        and given.key not in HONORIFICS
    ):
        return None  # another of that name: "Saif Gaddafi"
    bearers = by_surname(head.key, clues=clues, setting=setting, knowledge=knowledge)
    ranked = [(score, person) for score, person in bearers if not _long_gone(person, setting.on)]
    if not ranked or ranked[0][0] < SURNAME_ENOUGH:
        return _nobody_sure(ranked, text=text, phrase=phrase, head=head, setting=setting)
    close = [pair for pair in ranked if pair[0] > ranked[0][0] - 0.5]
    if len(close) > 1 and not close[0][1].famous:
        return _one_of(close, ranked, text=text, phrase=phrase, head=head, on=setting.on)
    person = ranked[0][1]
    actor = _as_titled(person_actor(person, on=setting.on), phrase, head)
    actor = replace(actor, candidates=_candidates(ranked))
    before = "of a person whom the text names in full" if person.id in setting.people else "whose likeliest bearer this is"
    rule = f"surname {before}" + (", by the title beside it" if clues.kinds else "")
    return Reading(actor=actor, head=phrase.span(head), role=role, person=person, rule=rule)


def _one_of(  # noqa: PLR0913 - who may be meant, and by which words
    close: list[tuple[float, Person]],
    ranked: list[tuple[float, Person]],
    *,
    text: str,
    phrase: Phrase,
    head: Unit,
    on: str | None,
) -> Reading:
    """A surname of several who are as likely: only what all of them share is said, and the candidates are named."""
    standings = [standing(person, on) for _, person in close]
    (country, *other), (sector, *more) = ({s[i] for s in standings} for i in (0, 1))
    start, end = phrase.span(head)
    actor = Actor(
        id=f"person:{slug(head.key)}",
        name=text[start:end],
        kind="person",
        country=None if other else country,
        sector=None if more else sector,
        candidates=_candidates(ranked),
        why="several of that surname are as likely",
    )
    return Reading(actor=actor, head=(start, end), role=written_role(text, phrase, head), rule="surname of several")


def _nobody_sure(ranked: list[tuple[float, Person]], *, text: str, phrase: Phrase, head: Unit, setting: Setting) -> Reading | None:
    """A surname by itself that somebody in high office bears, but others too: nobody is named, and who it may be is told."""
    on = setting.on
    if on is None or setting.countries or len(phrase.core) > 1 or not any(in_high_office(person, on) for _, person in ranked):
        return None
    start, end = phrase.span(head)
    actor = Actor(id=f"person:{slug(head.key)}", name=text[start:end], kind="person", country=None, sector=None)
    actor = replace(actor, candidates=_candidates(ranked, least=1), why="a surname alone, of somebody in office and of others")
    return Reading(actor=actor, head=(start, end), rule="surname of several")


def _candidates(ranked: list[tuple[float, Person]], *, least: int = 2) -> tuple[ActorCandidate, ...]:
    if len(ranked) < least:
        return ()
    total = sum(2.0**score for score, _ in ranked)
    shares = [(2.0**score / total, person) for score, person in ranked[:5]]
    return tuple(
        ActorCandidate(
            name=p.name, country=p.country, sector=p.offices[-1].sector, role=p.offices[-1].role or None, score=round(s, 3)
        )
        for s, p in shares
        if s > 0.01
    )


def _long_gone(person: Person, on: str | None) -> bool:
    """Whether a private person of that name is likelier: the offices ended forty years before, or began fifteen after."""
    years = [int(day[:4]) for o in person.offices for day in (o.start, o.end) if day]
    open_end = any(o.start and not o.end for o in person.offices)
    if not on or not years or person.famous:
        return False
    return (not open_end and int(on[:4]) - max(years) > 40) or min(years) - int(on[:4]) > 25


def surname_clues(phrase: Phrase, head: Unit, *, knowledge: Knowledge) -> Clues:
    """What the phrase says beside a surname."""
    before = [u for u in phrase.core if u.last <= head.first]
    country = next((c for u in reversed(before) if (c := country_of(u, knowledge=knowledge))), None)
    kinds = tuple(k for u in before if u.agent for k in knowledge.titles.get(u.agent.singular, ()))
    if not kinds and any(u.agent and u.agent.singular == "secretary" for u in before):
        kinds = _SECRETARIES
    titled = any(u.agent or u.key in HONORIFICS for u in before)
    woman = next((u.key in WOMEN for u in before if u.key in WOMEN | MEN), None)
    return Clues(country=country, kinds=kinds, titled=titled, woman=woman)


_SECRETARIES: Final = ("foreign", "defence", "finance", "interior")  # whom "Secretary Clinton" may mean


def country_of(unit: Unit, *, knowledge: Knowledge, on: str | None = None, american: bool = False) -> str | None:
    """The country that a unit speaks of: its name, adjective, people or capital, its organisation's or person's."""
    if unit.kind != "name":
        return None
    iso3 = unit.ref("country", "adjective", "demonym", "capital")
    if iso3:
        if not unit.ref("country", "adjective", "demonym"):
            return governed_from(unit.key, on, knowledge=knowledge) or iso3
        if american and unit.key == "georgia":
            return "USA"
        return _AMBIGUOUS[unit.key][0][0] if unit.key in _AMBIGUOUS else iso3
    identity = unit.ref("organization")
    if identity:
        return knowledge.organizations[identity].term(on).country
    identity = unit.ref("person")
    return standing(knowledge.people[identity], on)[0] if identity else None


def state_actor(iso3: str, *, knowledge: Knowledge) -> Actor:
    """A country acting as its government."""
    return Actor(id=f"state:{iso3}", name=knowledge.countries[iso3].name, kind="state", country=iso3, sector="GOV")


def organization_reading(
    phrase: Phrase, head: Unit, organization: Organization, *, knowledge: Knowledge, setting: Setting
) -> Reading:
    """A listed organisation as it stood on the day; one that stands for a government is that state."""
    term = organization.term(setting.on)
    if organization.kind == "government":
        rule = "name that stands for a government"
        return Reading(actor=state_actor(term.country, knowledge=knowledge), head=phrase.span(head), rule=rule)
    if organization.name == "National Guard" or organization.name in {
        "Senate",
        "Congress",
        "House of Representatives",
        "Republican Guard",
    }:
        country = next((c for u in owners(phrase) if (c := country_of(u, knowledge=knowledge))), None)
        if country and country != term.country:
            name = (
                f"{knowledge.countries[country].name} {organization.name}" if country in knowledge.countries else organization.name
            )
            actor = Actor(id=f"organization:{slug(name)}", name=name, kind="organization", country=country, sector=term.sector)
            return Reading(actor=actor, head=phrase.span(head), rule="such a body of the country that the phrase names")
    kind: Literal["group", "organization"] = "group" if organization.kind == "group" else "organization"
    since = f" from {term.start}" if term.start else ""
    why = f"listed as {term.country} {term.sector or 'without sector'}{since}{f' to {term.end}' if term.end else ''}"
    actor = Actor(id=organization.id, name=organization.name, kind=kind, country=term.country, sector=term.sector, why=why)
    return Reading(actor=actor, head=phrase.span(head), rule="name of a listed body")


def part_of(phrase: Phrase, unit: Unit, *, knowledge: Knowledge) -> str | None:
    """The country of "Paris, Texas" and "Moscow, Idaho": that of the region after the comma."""
    following = next((u for u in phrase.tail if u.first == unit.last), None)
    if following is None or phrase.text[phrase.words[unit.last - 1].end : phrase.words[following.first].start] != ", ":
        return None
    if not phrase.words[unit.first].raw[0].isupper() or not phrase.words[following.first].raw[0].isupper():
        return None
    region = next((row for row in knowledge.gazetteer.at(following.key) if row.precision == "region"), None)
    return following.ref("country") or (region.country if region else None)


def read_country(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A country by its name or capital, which is its government, or by adjective or people, who are only people."""
    refs = [ref for ref in head.refs if ref.kind in {"country", "adjective", "demonym", "capital"}]
    elsewhere = part_of(phrase, head, knowledge=knowledge)
    if elsewhere and elsewhere != refs[0].id and not head.ref("adjective"):  # "Peru, Indiana"
        name = text[phrase.words[head.first].start : phrase.words[phrase.tail[0].last - 1].end]
        town = Actor(id=f"organization:{slug(name)}", name=name, kind="organization", country=elsewhere, sector="GOV")
        return Reading(actor=town, head=phrase.span(head), rule="a town that bears a country's name")
    minority = _minority(text, phrase, head, knowledge=knowledge)
    if minority:
        return minority
    branch = _branch(text, phrase, head, refs[0].id, knowledge=knowledge)
    if branch:
        return branch
    iso3, candidates = _which_country(head, refs[0].id, knowledge=knowledge, setting=setting)
    kinds = {ref.kind for ref in refs}
    if kinds == {"capital"}:
        iso3 = governed_from(head.key, setting.on, knowledge=knowledge) or iso3
    if iso3 not in knowledge.countries or no_longer_capital(head, iso3, setting.on, knowledge=knowledge):
        return None
    country = knowledge.countries[iso3]
    if kinds & {"country", "capital"}:
        actor = state_actor(iso3, knowledge=knowledge)
        if head.key == "georgia" and iso3 == "USA":
            actor = Actor(
                id="organization:us-state-of-georgia", name="Georgia (US state)", kind="organization", country="USA", sector="GOV"
            )
    else:  # "the Egyptians" and "a Canadian" are people; "the Chinese" may be anybody Chinese
        only = all(u.last <= head.first for u in phrase.core if u is not head) and phrase.words[0].key != "the"
        sector = "CVL" if only or ("demonym" in kinds and "adjective" not in kinds) else None
        rest = " ".join(u.key for u in phrase.core if u.first >= head.last and u.key != "s" and u.key.isalpha())
        if rest.partition(" ")[0] in NO_NATIONALITY or (rest and not _of_actors(rest)):
            return None
        if rest:  # "Indian air carriers", "Sudanese agents": a noun that no table lists
            other = Actor(
                id=f"group:{slug(f'{iso3} {rest}')}", name=f"{country.name} {rest}", kind="group", country=iso3, sector=None
            )
            return Reading(actor=other, head=phrase.span(head), rule="adjective of a country before a noun that no table lists")
        actor = Actor(
            id=f"group:{iso3.lower()}-people", name=f"people of {country.name}", kind="group", country=iso3, sector=sector
        )
    rule = "name of a country" if "country" in kinds else "capital, for its government" if "capital" in kinds else "a people"
    rule += ", the likelier of several" if candidates else ""
    return Reading(actor=replace(actor, candidates=candidates), head=phrase.span(head), rule=rule)


_THINGS: Final = frozenset(
    "goods exports imports products shares stocks bonds waters borders markets papers carpets noodles elections sanctions tariffs "
    "taxes prices talks relations ties roads streets cities towns villages mountains rivers islands songs films movies cars books "
    "lessons gas classes restaurants dishes wines cigars sports games athletics politics economics jeans fries news".split()
)
_PERSONS: Final = re.compile(
    r"\w+(?:[^s]s|er|or|ist|ian|ant|ent|man|men|people|force|team|crew|side|party|group|army|guard|police|media)"
)


def _of_actors(noun: str) -> bool:
    """Whether a noun that no table lists may be of those who act: "air carriers", but no "food" and no "lira"."""
    last = noun.rpartition(" ")[2]
    return last not in _THINGS and bool(_PERSONS.fullmatch(last))


def _minority(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge) -> Reading | None:
    """A people in another's state, who are of the state where they live: "Kosovo Albanians", "Bosnian Croats"."""
    before = next((u for u in phrase.core if u.last == head.first and u.kind == "name"), None)
    if before is None or f"{before.key} {head.key.removesuffix('s')}" not in MINORITIES or phrase.core[-1] is not head:
        return None
    country = country_of(before, knowledge=knowledge)
    start, end = phrase.span(before)[0], phrase.span(head)[1]
    name = text[start:end]
    actor = Actor(id=f"group:{slug(name)}", name=name, kind="group", country=country, sector="CVL")
    return Reading(actor=actor, head=(start, end), rule="a people, of the state where they live")


_TRADES: Final = re.compile(r"(?i:air|bank|tel\w*|petro\w*|oil|gas|energy|electric\w*|steel|mobil\w*|power|post|rail\w*)")
_WAYS: Final = frozenset(
    "north south east west northern southern eastern western central greater free occupied mainland new old modern "
    "ancient great".split()
)


def _branch(text: str, phrase: Phrase, head: Unit, iso3: str, *, knowledge: Knowledge) -> Reading | None:
    """A body of a country, whose name stands after its own: "Telkom Indonesia", "Greenpeace Brazil"; no "southern Sudan"."""
    words = phrase.words
    before = next((u for u in phrase.core if u.last == head.first), None)
    if before is None or before.kind != "word" or not head.ref("country") or not words[before.last - 1].glued:
        return None
    raw = words[before.first].raw
    if not raw[0].isupper() or before.key in _WAYS | DETERMINERS or before.first > 1 or len(raw) < 3 or before.key in HONORIFICS:
        return None
    name = text[words[before.first].start : words[head.last - 1].end]
    if text[words[before.last - 1].end : words[head.first].start] != " " or name.isupper() or iso3 not in knowledge.countries:
        return None
    sector = "BUS" if _TRADES.fullmatch(raw) else None
    actor = Actor(id=f"organization:{slug(name)}", name=name, kind="organization", country=iso3, sector=sector)
    return Reading(actor=actor, head=(words[before.first].start, words[head.last - 1].end), rule="a name that ends in a country's")


def _which_country(head: Unit, first: str, *, knowledge: Knowledge, setting: Setting) -> tuple[str, tuple[ActorCandidate, ...]]:
    readings = _AMBIGUOUS.get(head.key)
    if not readings:
        return first, ()
    others = {iso3: n for iso3, n in setting.countries.items() if iso3 in dict(readings)}
    if head.key == "georgia":  # its own mentions count as the country's, so they say nothing
        weigh = [(0.2 if setting.american else 0.6, "GEO"), (0.8 if setting.american else 0.4, "USA")]
    else:
        weigh = [(share + 0.5 * (others.get(iso3, 0) > 0), iso3) for iso3, share in readings]
    total = sum(weight for weight, _ in weigh)
    weigh.sort(reverse=True)
    candidates = tuple(
        ActorCandidate(name=knowledge.countries[iso3].name, country=iso3, sector="GOV", role=None, score=round(weight / total, 3))
        for weight, iso3 in weigh
    )
    return weigh[0][1], candidates
