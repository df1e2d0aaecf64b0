"""Actors named by their kind ("the Japanese foreign ministry", "rebels") or by a name that no table lists; any phrase at all.

What stands before and after the head says whose it is; :func:`read_phrase` is the door to every reader.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.names import name_key, slug
from cablegram.coding.people import Setting, by_surname, head_of, holder, standing
from cablegram.coding.phrases import HONORIFICS, Phrase, Unit, owners, written_role
from cablegram.coding.readings import (
    SURNAME_ENOUGH,
    Reading,
    country_of,
    organization_reading,
    person_actor,
    read_country,
    read_person,
    state_actor,
    surname_clues,
)
from cablegram.core.records import Actor

if TYPE_CHECKING:
    from cablegram.coding.knowledge import AgentNoun, Knowledge, Organization, Person

_GOVERNMENT: Final = frozenset(
    "government|administration|regime|authorities|leadership|cabinet|state|central government|federal government".split("|")
)
_SPEAKS_FOR: Final = frozenset(
    "official spokesman spokeswoman spokesperson spokespeople spokesmen officials source representative "
    "fighter force forces member troops "
    "soldier gunman staff representatives statement side team delegation office spokesmen adviser aide militant".split()
)
_NO_PERSON: Final = re.compile(
    r"\b(Street|Road|Square|Avenue|City|River|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?\b|\b(January|February|March|April|June|July|"
    r"August|September|October|November|December)\b"
)
_REGIONS: Final = {  # whose adjectives are no country's
    "chechen": "RUS",
    "ossetian": "GEO",
    "abkhaz": "GEO",
    "abkhazian": "GEO",
    "catalan": "ESP",
    "basque": "ESP",
    "crimean": "UKR",
    "tibetan": "CHN",
    "uyghur": "CHN",
    "uighur": "CHN",
    "texan": "USA",
    "californian": "USA",
    "darfuri": "SDN",
    "tigrayan": "ETH",
    "gazan": "PSE",
    "soviet": "SUN",
    "yugoslav": "YUG",
    "rohingya": "MMR",
}
_HEADS: Final = frozenset("chief head boss chair chairman director president leader".split())
_SAME_MINISTRY: Final = {
    "ministry of foreign affairs": "foreign ministry",
    "foreign affairs ministry": "foreign ministry",
    "external affairs ministry": "foreign ministry",
    "ministry of external affairs": "foreign ministry",
    "ministry of defence": "defence ministry",
    "ministry of defense": "defence ministry",
    "defense ministry": "defence ministry",
    "defense department": "defence ministry",
    "ministry of the interior": "interior ministry",
    "ministry of interior": "interior ministry",
    "ministry of justice": "justice ministry",
    "ministry of health": "health ministry",
    "ministry of finance": "finance ministry",
    "ministry of commerce": "commerce ministry",
    "treasury department": "treasury",
}
_AFTERTHOUGHTS: Final = frozenset(
    "yesterday today tomorrow here there alike alone abroad too also themselves himself herself itself ago "
    "elsewhere nationwide statement "
    "report statements reports".split()
)
_ENDS_OF_BODIES: Final = {
    word: sector
    for sector, words in {
        "JRN": "news times post herald tribune journal gazette tv radio network press",
        "BUS": "inc corp ltd plc holdings airlines motors",
    }.items()
    for word in words.split()
}
_FORMER: Final = frozenset({"former", "ex", "ousted", "deposed", "erstwhile", "onetime"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Whose actor it is, by the words beside the head."""

    country: str | None = None
    sector: str | None = None
    organization: Organization | None = None
    agent: AgentNoun | None = None
    kindred: bool = False


def read_phrase(text: str, phrase: Phrase, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """The actor that a phrase stands for, read by itself; ``None`` if it names none."""
    head = phrase.head
    if head is None:
        return None
    if head.kind == "agent" and _describes(phrase, head):
        return None
    if head.kind == "agent" and _titled_late(phrase, head):
        return read_phrase(text, _titled_late(phrase, head) or phrase, knowledge=knowledge, setting=setting)
    if head.kind == "agent":
        return _agent(text, phrase, head, knowledge=knowledge, setting=setting)
    if head.kind == "word":
        return _unknown_name(text, phrase, head, knowledge=knowledge, setting=setting)
    if head.kind == "surname" or head.ref("person"):
        known = read_person(text, phrase, head, knowledge=knowledge, setting=setting)
        return known or _unknown_name(text, phrase, head, knowledge=knowledge, setting=setting)
    identity = head.ref("organization")
    if identity:
        return organization_reading(phrase, head, knowledge.organizations[identity], knowledge=knowledge, setting=setting)
    return read_country(phrase, head, knowledge=knowledge, setting=setting)


def _titled_late(phrase: Phrase, head: Unit) -> Phrase | None:
    """The bearer after a title with "of": "Mayor of London Sadiq Khan"; not "the mother of Sadiq Khan"."""
    tail = phrase.tail
    if head.agent is None or head.agent.kind != "person" or len(tail) < 3 or tail[0].key != "of":
        return None
    glued = all(phrase.words[u.last - 1].glued for u in tail[1:-1])
    capital = all(phrase.words[u.first].raw[0].isupper() for u in tail[1:])
    place = tail[1].kind == "word" or bool(tail[1].ref("country", "capital"))
    bearer = tail[2].ref("person") or (len(tail) > 3 and all(u.kind in {"word", "surname"} for u in tail[2:]))
    if not (glued and capital and place and bearer):
        return None
    owner = (tail[1],) if tail[1].kind == "name" else ()
    return replace(phrase, core=(*owner, head, *tail[2:]), tail=())


def _describes(phrase: Phrase, head: Unit) -> bool:
    """Whether a noun stands before what the phrase is about: "a terrorist training camp", "police stations"."""
    rest = [u for u in phrase.core if u.first >= head.last and u.key != "s"]
    return any(not u.key.endswith(("ing", "ed")) and u.key not in _AFTERTHOUGHTS for u in rest)


def _agent(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A phrase whose head is a noun for those who act."""
    noun = head.agent
    if noun is None:
        return None
    source = _source(phrase, noun, knowledge=knowledge, setting=setting)
    armed = source.organization is not None and source.organization.kind == "group" and noun.sector in {"REB", "UAF"}
    if source.organization and ((noun.weak and noun.singular in _SPEAKS_FOR) or armed):
        return organization_reading(phrase, head, source.organization, knowledge=knowledge, setting=setting)
    former = any(u.key in _FORMER for u in phrase.before)
    kinds = () if former or noun.plural else knowledge.titles.get(noun.singular, ())
    if source.organization and not former and not noun.plural and noun.singular in _HEADS:
        kinds = kinds or ("leader",)
    if kinds:
        person = _office_holder(kinds, source, knowledge=knowledge, setting=setting)
        if person:
            where = phrase.span(head)
            return Reading(actor=person_actor(person, on=setting.on), head=where, role=_whole(phrase), person=person, kinds=kinds)
    sector = noun.sector if not noun.weak else source.sector or noun.sector
    sector = "ELI" if former and noun.kind != "organization" and sector in {"GOV", "LEG", "SPY", "MIL", None} else sector
    if noun.singular == "leader" and noun.plural and sector is None and source.country in knowledge.countries:
        sector = "GOV"
    return _generic(text, phrase, head, noun=noun, source=source, sector=sector, kinds=kinds, knowledge=knowledge)


def _whole(phrase: Phrase) -> tuple[int, int] | None:
    units = [u for u in phrase.core if u.kind != "word" or u.key not in {"the", "a", "an", "its", "his", "her", "their"}]
    return (phrase.words[units[0].first].start, phrase.words[units[-1].last - 1].end) if units else None


def _source(phrase: Phrase, noun: AgentNoun, *, knowledge: Knowledge, setting: Setting) -> Source:
    found = Source()
    for unit in owners(phrase):
        found = _take(found, unit, knowledge=knowledge, setting=setting, phrase=phrase)
        if found.country is None and unit.kind == "word" and phrase.words[unit.first].raw[0].isupper():
            found = replace(found, country=_REGIONS.get(unit.key) or _place_country(unit, knowledge=knowledge))
    link = phrase.tail[0].key if phrase.tail else ""
    says_whose = link in {"of", "for", "from", "at", "with", "representing"}
    for unit in phrase.tail:
        if unit.key in {"who", "which", "that", "after", "when", "against", "on", "over"} and unit.kind == "word":
            break
        if unit.kind == "word" and found.country is None and phrase.words[unit.first].raw[0].isupper():
            place = _place_country(unit, knowledge=knowledge)
            found = replace(found, country=place, kindred=True) if place else found
        if unit.kind == "name" or (unit.agent and noun.weak and says_whose) or (unit.kind == "surname" and says_whose):
            known = found.country
            found = _take(found, unit, knowledge=knowledge, setting=setting, phrase=phrase, whose=says_whose)
            found = replace(found, kindred=found.kindred or (known is None and found.country is not None and not says_whose))
        if found.country and (found.sector or not noun.weak):
            break
    return found


def _take(  # noqa: PLR0913 - what is known, what is new, and how to read it
    found: Source, unit: Unit, *, knowledge: Knowledge, setting: Setting, phrase: Phrase, whose: bool = True
) -> Source:
    """Add what one unit says to what is known."""
    if unit.agent:
        if unit.agent.sector and not found.sector:
            found = replace(found, sector=unit.agent.sector, agent=unit.agent)
        return found
    identity = unit.ref("organization")
    if identity:
        organization = knowledge.organizations[identity]
        term = organization.term(setting.on)
        return replace(
            found,
            country=found.country or term.country,
            sector=found.sector or (term.sector if whose else None),
            organization=found.organization or (organization if whose and not found.sector else None),
        )
    if found.country is None:
        country = country_of(unit, knowledge=knowledge, on=setting.on)
        if unit.kind == "surname":
            ranked = by_surname(
                unit.key, clues=surname_clues(phrase, unit, knowledge=knowledge), setting=setting, knowledge=knowledge
            )
            country = standing(ranked[0][1], setting.on)[0] if ranked and ranked[0][0] >= SURNAME_ENOUGH else None
        found = replace(found, country=country)
    return found


def _place_country(unit: Unit, *, knowledge: Knowledge) -> str | None:
    key = unit.key
    rows = () if key in knowledge.wordlike or key in knowledge.given_names else knowledge.gazetteer.at(key)
    return rows[0].country if rows and rows[0].population >= 50_000 else None


def _office_holder(kinds: tuple[str, ...], source: Source, *, knowledge: Knowledge, setting: Setting) -> Person | None:
    if source.organization and source.country not in knowledge.countries:
        return head_of(source.organization.name, source.country or "", knowledge=knowledge, setting=setting)
    if source.country is None or source.organization or source.agent:
        return None
    return holder(kinds, source.country, knowledge=knowledge, setting=setting)


def _generic(  # noqa: PLR0913 - everything that a generic actor's id and name are made of
    text: str,
    phrase: Phrase,
    head: Unit,
    *,
    noun: AgentNoun,
    source: Source,
    sector: str | None,
    kinds: tuple[str, ...],
    knowledge: Knowledge,
) -> Reading | None:
    if sector is None and source.country is None and noun.weak and not source.organization:
        return None
    words = noun.singular
    if noun.weak and source.agent and source.agent.kind == "organization" and noun.singular in _SPEAKS_FOR:
        words = source.agent.singular  # a spokesman speaks for his ministry
        noun = source.agent
    elif noun.weak and source.agent:
        words = f"{source.agent.singular} {words}" if source.agent.singular not in words else words
    named = _proper(text, phrase, head)
    if named:
        actor = Actor(id=f"organization:{slug(named)}", name=named, kind="organization", country=source.country, sector=sector)
        return Reading(actor=actor, head=phrase.span(head), noun=noun, kindred=source.kindred)
    actor = generic_actor(words, noun=noun, country=source.country, sector=sector, knowledge=knowledge)
    if source.organization and source.country not in knowledge.countries:
        whose = source.organization.name
        actor = replace(
            actor, id=f"{actor.kind}:{slug(whose)}-{slug(words)}", name=actor.name.replace(source.country or "", whose, 1)
        )
    if kinds and actor.kind == "person":
        actor = replace(actor, role=noun.singular.title())
    role = _whole(phrase) if actor.kind == "person" else None
    return Reading(actor=actor, head=phrase.span(head), role=role, noun=noun, kinds=kinds, kindred=source.kindred)


def generic_actor(words: str, *, noun: AgentNoun, country: str | None, sector: str | None, knowledge: Knowledge) -> Actor:
    """An actor that is named by its kind: a country's police, its foreign ministry, rebels of no stated country."""
    words = _SAME_MINISTRY.get(words, words)
    if words in _GOVERNMENT and country in knowledge.countries and country:
        return state_actor(country, knowledge=knowledge)
    kind = "group" if noun.plural or (noun.kind == "person" and noun.plural) else noun.kind
    whose = knowledge.countries[country].name if country in knowledge.countries and country else country or ""
    shown = _plural(words) if noun.plural else words
    prefix = f"{country.lower()}-" if country else ""
    return Actor(id=f"{kind}:{prefix}{slug(words)}", name=f"{whose} {shown}".strip(), kind=kind, country=country, sector=sector)


def _plural(words: str) -> str:
    if words.endswith(("s", "men", "people", "children", "police")):
        return words
    return f"{words[:-1]}ies" if words.endswith("y") and words[-2:-1] not in "aeiou" else f"{words}s"


def _proper(text: str, phrase: Phrase, head: Unit) -> str | None:
    """The name of an organisation that no table lists: a capitalised noun after capitalised words ("Iraqi Islamic Party")."""
    words = phrase.words
    if (
        phrase.lower
        or not words[head.last - 1].raw[0].isupper()
        or not words[head.first].raw[0].isupper()
        or (head.agent and head.agent.kind == "person")
    ):
        return None
    first = head.first
    while first and words[first - 1].glued and (words[first - 1].raw[0].isupper() or words[first - 1].key in {"of", "and", "for"}):
        first -= 1
    while first < head.first and words[first].key in {"the", "of", "and", "for", "s"}:
        first += 1
    between = [u for u in phrase.core if first <= u.first < head.first]
    if not any(u.kind in {"word", "surname"} and words[u.first].raw[0].isupper() and u.key not in _FORMER for u in between):
        return None
    return text[words[first].start : words[head.last - 1].end]


def _unknown_name(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A person or organisation that no table lists, by its capitals: two names, or one after a title."""
    words = phrase.words
    if phrase.lower:
        return None
    core = list(phrase.core)
    at = core.index(head)
    first = at
    while first and core[first - 1].kind in {"word", "surname"} and _name_like(words[core[first - 1].first].raw, core[first - 1]):
        if not words[core[first - 1].last - 1].glued:
            break
        first -= 1
    run = core[first : at + 1]
    title = core[first - 1] if first else None
    name = text[words[run[0].first].start : words[run[-1].last - 1].end]
    count = run[-1].last - run[0].first
    titled = bool(title and ((title.agent and title.agent.kind != "organization") or title.key in HONORIFICS))
    if not _name_like(words[run[0].first].raw, run[0]) or (count < 2 and not titled) or count > 5 or (name.isupper() and count < 2):
        return None
    if _NO_PERSON.search(name) or name_key(name) in knowledge.gazetteer.keys:
        return None
    before = replace(phrase, core=tuple(core[:first]))
    source = Source()
    for unit in owners(replace(before, core=(*core[:first], Unit("word", run[0].first, run[0].last, run[0].key)))):
        source = _take(source, unit, knowledge=knowledge, setting=setting, phrase=phrase)
    sector = source.sector
    role = written_role(text, phrase, run[0])
    actor = Actor(id=f"person:{slug(name)}", name=name, kind="person", country=source.country, sector=sector)
    ending = _ENDS_OF_BODIES.get(run[-1].key)
    if ending or (title and title.agent and title.agent.kind == "organization" and count > 1):
        body = replace(actor, id=f"organization:{slug(name)}", kind="organization", sector=sector or ending)
        return Reading(actor=body, head=(words[run[0].first].start, words[run[-1].last - 1].end))
    if title and title.agent and title.agent.kind == "person" and not any(u.key in _FORMER for u in core[:first]):
        actor = replace(actor, role=text[words[title.first].start : words[title.last - 1].end].title())
    return Reading(actor=actor, head=(words[run[0].first].start, words[run[-1].last - 1].end), role=role)


def _name_like(raw: str, unit: Unit) -> bool:
    return (
        raw[0].isupper() and unit.key not in {"the", "a", "an", "s", "in", "on", "at", "and", "i", "mr", "mrs", "ms"} | HONORIFICS
    )
