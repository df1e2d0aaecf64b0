"""Actors named by their kind ("the Japanese foreign ministry", "rebels") or by a name that no table lists; any phrase at all.

What stands before and after the head says whose it is; :func:`read_phrase` is the door to every reader.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.belonging import Source, source_of
from cablegram.coding.bodies import another_of_that_name, sector_by_name
from cablegram.coding.knowledge import AgentNoun
from cablegram.coding.names import slug
from cablegram.coding.people import TOP, Setting, head_of, holder
from cablegram.coding.readings import (
    Reading,
    country_of,
    organization_reading,
    person_actor,
    read_country,
    read_person,
    state_actor,
)
from cablegram.coding.unlisted import FORMER, nearly_named, unlisted_name
from cablegram.core.records import Actor, ActorKind

if TYPE_CHECKING:
    from cablegram.coding.knowledge import Knowledge, Person
    from cablegram.coding.lookalikes import Unit
    from cablegram.coding.phrases import Phrase

HOME_OF: Final = {"pope": "VAT", "pontiff": "VAT", "taoiseach": "IRL", "tanaiste": "IRL", "chancellor of the exchequer": "GBR"}
LOCAL_TITLES: Final = {  # titles that are the head of government's in one place only
    ("HKG", "chief executive"): "prime-minister",
    ("MAC", "chief executive"): "prime-minister",
    ("MMR", "state counsellor"): "prime-minister",
}
_FIELDED: Final = frozenset({"ministry", "department", "agency"})
_NO_FIELD: Final = frozenset(
    "the a an s its his her their our former state federal national same country government new then".split()
)
_KIN: Final = frozenset(
    "widow widower wife husband son daughter brother sister father mother cousin nephew niece uncle aunt grandson granddaughter "
    "son-in-law daughter-in-law brother-in-law family relative child children in-law spouse".split()
)
_GOVERNMENT: Final = frozenset(
    "government|administration|regime|authorities|leadership|cabinet|state|central government|federal government".split("|")
)
_SPEAKS_FOR: Final = frozenset(
    "official spokesman spokeswoman spokesperson spokespeople spokesmen officials source representative "
    "fighter force forces member troops "
    "soldier gunman staff representatives statement side team delegation office spokesmen adviser aide militant".split()
)
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


def read_phrase(text: str, phrase: Phrase, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """The actor that a phrase stands for, read by itself; ``None`` if it names none."""
    head = phrase.head
    if head is None:
        return _lower_name(phrase, knowledge=knowledge, setting=setting)
    if head.kind == "agent" and _describes(phrase, head):
        return None
    if head.kind == "agent" and _titled_late(phrase, head):
        return read_phrase(text, _titled_late(phrase, head) or phrase, knowledge=knowledge, setting=setting)
    if head.kind == "agent":
        return _agent(text, phrase, head, knowledge=knowledge, setting=setting)
    if head.kind == "word":
        return unlisted_name(text, phrase, head, knowledge=knowledge, setting=setting)
    if head.kind == "surname" or head.ref("person"):
        known = read_person(text, phrase, head, knowledge=knowledge, setting=setting)
        return known or unlisted_name(text, phrase, head, knowledge=knowledge, setting=setting)
    identity = head.ref("organization")
    if identity and another_of_that_name(phrase, head, knowledge.organizations[identity], knowledge=knowledge, setting=setting):
        return _other_body(text, phrase, head, knowledge=knowledge, setting=setting)
    if identity:
        return organization_reading(phrase, head, knowledge.organizations[identity], knowledge=knowledge, setting=setting)
    return read_country(text, phrase, head, knowledge=knowledge, setting=setting)


def _lower_name(phrase: Phrase, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A misspelt name in a phrase without capitals: "saddam hussain"."""
    words = phrase.words
    if (
        not phrase.lower
        or not 2 <= len(words) <= 3
        or len(words) != len(phrase.core)
        or any(u.kind == "agent" for u in phrase.core)
    ):
        return None
    found = nearly_named(" ".join(w.key for w in words), country=None, knowledge=knowledge, setting=setting)
    return replace(found, head=(words[0].start, words[-1].end)) if found else None


def _other_body(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading:
    """A body whose name ends like a listed one's: "the Zapatista National Liberation Army"."""
    words = phrase.words
    first = head.first
    while first and words[first - 1].glued and words[first - 1].raw[0].isupper():
        first -= 1
    name = text[words[first].start : words[head.last - 1].end]
    country = next(
        (c for u in phrase.core if u.last <= head.first and (c := country_of(u, knowledge=knowledge, on=setting.on))), None
    )
    sector = sector_by_name(name)
    kind: ActorKind = "group" if sector == "REB" else "organization"
    actor = Actor(id=f"{kind}:{slug(name)}", name=name, kind=kind, country=country, sector=sector)
    noun = AgentNoun(sector=sector, weak=False, kind="organization", plural=False, singular=head.key)
    return Reading(actor=actor, head=(words[first].start, words[head.last - 1].end), noun=noun, rule="a name in no table")


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
    source = source_of(phrase, noun, knowledge=knowledge, setting=setting)
    armed = source.organization is not None and source.organization.kind == "group" and noun.sector in {"REB", "UAF"}
    if source.organization and ((noun.weak and noun.singular in _SPEAKS_FOR) or armed):
        return organization_reading(phrase, head, source.organization, knowledge=knowledge, setting=setting)
    former = any(u.key in FORMER for u in phrase.before)
    kinds = () if former or noun.plural else knowledge.titles.get(noun.singular, ())
    if source.organization and not former and not noun.plural and noun.singular in _HEADS:
        kinds = kinds or ("leader",)
    if source.within and set(kinds) & {*TOP, "leader"}:
        kinds = ()
    local = LOCAL_TITLES.get((source.country or "", noun.singular))
    kinds = (local,) if local and not former and not noun.plural else kinds
    bound = HOME_OF.get(noun.singular)
    if bound and source.country is None and not former:
        source = replace(source, country=bound)
    if kinds:
        person = _office_holder(kinds, source, knowledge=knowledge, setting=setting)
        if person:
            where, actor = phrase.span(head), person_actor(person, on=setting.on)
            rule = f"who held the office on {setting.on}"
            return Reading(actor=actor, head=where, role=_whole(phrase), person=person, kinds=kinds, rule=rule)
    sector = noun.sector if not noun.weak else source.sector or noun.sector
    sector = "ELI" if former and noun.kind != "organization" and sector in {"GOV", "LEG", "SPY", "MIL", None} else sector
    if noun.singular in _KIN and source.sector in {"GOV", "ELI"}:
        sector = "ELI"
    if noun.singular == "leader" and noun.plural and sector is None and source.country in knowledge.countries:
        sector = "GOV"
    return _generic(text, phrase, head, noun=noun, source=source, sector=sector, kinds=kinds, knowledge=knowledge)


def _whole(phrase: Phrase) -> tuple[int, int] | None:
    units = [u for u in phrase.core if u.kind != "word" or u.key not in {"the", "a", "an", "its", "his", "her", "their"}]
    return (phrase.words[units[0].first].start, phrase.words[units[-1].last - 1].end) if units else None


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
    if noun.singular in _FIELDED and (field := _field(phrase, head)):
        words = f"{field} {words}"
    named = _proper(text, phrase, head)
    if named:
        sector = sector_by_name(named) or sector
        actor = Actor(id=f"organization:{slug(named)}", name=named, kind="organization", country=source.country, sector=sector)
        rule = "a name in no table, called a body by its words"
        return Reading(actor=actor, head=phrase.span(head), noun=noun, kindred=source.kindred, rule=rule)
    actor = generic_actor(words, noun=noun, country=source.country, sector=sector, knowledge=knowledge)
    if source.organization and source.country not in knowledge.countries:
        whose = source.organization.name
        actor = replace(
            actor, id=f"{actor.kind}:{slug(whose)}-{slug(words)}", name=actor.name.replace(source.country or "", whose, 1)
        )
    if kinds and actor.kind == "person":
        actor = replace(actor, role=noun.singular.title())
    role = _whole(phrase) if actor.kind == "person" else None
    rule = "country and kind as the phrase says" if source.country else "kind as the phrase says"
    return Reading(actor=actor, head=phrase.span(head), role=role, noun=noun, kinds=kinds, kindred=source.kindred, rule=rule)


def _field(phrase: Phrase, head: Unit) -> str | None:
    """The field of a ministry that no table names: "the Danish immigration ministry", "the Ministry of Electricity"."""
    before = next((u for u in phrase.core if u.last == head.first), None)
    if before and before.kind == "word" and before.key.isalpha() and before.key not in _NO_FIELD:
        return before.key
    if len(phrase.tail) > 1 and phrase.tail[0].key in {"of", "for"} and phrase.tail[1].kind == "word":
        return phrase.tail[1].key if phrase.tail[1].key not in _NO_FIELD else None
    return None


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
    if not any(u.kind in {"word", "surname"} and words[u.first].raw[0].isupper() and u.key not in FORMER for u in between):
        return None
    return text[words[first].start : words[head.last - 1].end]
