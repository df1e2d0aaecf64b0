"""Whose an actor is: country, sector and organisation, by the words before and after the head of a phrase."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.people import Setting, by_surname, standing
from cablegram.coding.phrases import owners
from cablegram.coding.readings import SURNAME_ENOUGH, country_of, part_of, surname_clues

if TYPE_CHECKING:
    from cablegram.coding.knowledge import AgentNoun, Knowledge, Organization
    from cablegram.coding.lookalikes import Unit
    from cablegram.coding.phrases import Phrase

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
    "tamil": "LKA",
    "kashmiri": "IND",
    "dagestani": "RUS",
    "tatar": "RUS",
    "kurdistan": "IRQ",
    "scottish": "GBR",
    "welsh": "GBR",
    "zanzibari": "TZA",
    "papuan": "IDN",
    "acehnese": "IDN",
    "quebec": "CAN",
    "corsican": "FRA",
    "flemish": "BEL",
    "bavarian": "DEU",
    "sicilian": "ITA",
    "biafran": "NGA",
    "bosniak": "BIH",
    "soviet": "SUN",
    "yugoslav": "YUG",
    "rohingya": "MMR",
}


LAPSED: Final = frozenset({"SUN", "YUG"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Whose actor it is, by the words beside the head."""

    country: str | None = None
    sector: str | None = None
    organization: Organization | None = None
    agent: AgentNoun | None = None
    kindred: bool = False
    within: bool = False  # its country is only what a region or city lies in: "the Chechen president" is not Russia's
    person: bool = False  # a person of public life owns it: "Shinzo Abe's widow"


def source_of(phrase: Phrase, noun: AgentNoun, *, knowledge: Knowledge, setting: Setting) -> Source:
    """Whose the actor is that the noun at the head of a phrase names."""
    found = Source()
    for unit in owners(phrase):
        found = take(found, unit, knowledge=knowledge, setting=setting, phrase=phrase)
        if found.country is None and unit.kind == "word" and phrase.words[unit.first].raw[0].isupper():
            place = _REGIONS.get(unit.key) or place_country(unit, knowledge=knowledge)
            if place and unit.key not in _REGIONS and setting.countries and not setting.countries.get(place):
                place = None  # the "Fano" of an article on Ethiopia is not the Italian town
            found = replace(found, country=place, within=place is not None and place not in LAPSED)
    link = phrase.tail[0].key if phrase.tail else ""
    says_whose = link in {"of", "for", "from", "at", "with", "representing"}
    for unit in phrase.tail:
        if unit.key in {"who", "which", "that", "after", "when", "against", "on", "over"} and unit.kind == "word":
            break
        if found.country is None and (place := part_of(phrase, unit, knowledge=knowledge)):
            found = replace(found, country=place, within=True)
            continue
        if unit.kind == "word" and found.country is None and phrase.words[unit.first].raw[0].isupper():
            place = place_country(unit, knowledge=knowledge)
            found = replace(found, country=place, kindred=True, within=True) if place else found
        if unit.kind == "name" or (unit.agent and noun.weak and says_whose) or (unit.kind == "surname" and says_whose):
            known = found.country
            found = take(found, unit, knowledge=knowledge, setting=setting, phrase=phrase, whose=says_whose)
            found = replace(found, kindred=found.kindred or (known is None and found.country is not None and not says_whose))
        if found.country and (found.sector or not noun.weak):
            break
    return found


def take(  # noqa: PLR0913 - what is known, what is new, and how to read it
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
        country = country_of(unit, knowledge=knowledge, on=setting.on, american=setting.american)
        if unit.kind == "surname":
            ranked = by_surname(
                unit.key, clues=surname_clues(phrase, unit, knowledge=knowledge), setting=setting, knowledge=knowledge
            )
            country = standing(ranked[0][1], setting.on)[0] if ranked and ranked[0][0] >= SURNAME_ENOUGH else None
        found = replace(found, country=country)
        person = knowledge.people.get(unit.ref("person") or "")
        if person and not found.sector and whose:
            found = replace(found, person=True, sector=standing(person, setting.on)[1])
    return found


def place_country(unit: Unit, *, knowledge: Knowledge) -> str | None:
    """The country of a region or large city."""
    key = unit.key
    rows = () if key in knowledge.wordlike or key in knowledge.given_names else knowledge.gazetteer.at(key)
    return rows[0].country if rows and rows[0].population >= 50_000 else None
