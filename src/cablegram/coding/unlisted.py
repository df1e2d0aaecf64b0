"""Names that no table lists: a person or body by capitals and title, or a known person misspelt."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.belonging import Source, place_country, take
from cablegram.coding.lookalikes import CLUBS, Unit
from cablegram.coding.names import name_key, slug
from cablegram.coding.people import Setting, reach_of
from cablegram.coding.phrases import HONORIFICS, Phrase, owners, written_role
from cablegram.coding.readings import Reading, person_actor
from cablegram.coding.spelling import misspelt_person
from cablegram.core.records import Actor

if TYPE_CHECKING:
    from cablegram.coding.knowledge import Knowledge

_NO_PERSON: Final = re.compile(
    r"\b(Empire|Turnpike|Highway|Bridge|Stadium|Airport|Cup|League|Championships?|Festival|Olympics|Tower|Cathedral|Museum)$|"
    r"\b(Street|Road|Square|Avenue|City|River|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(day)?\b|\b(January|February|March|April|June|July|"
    r"August|September|October|November|December)\b"
)
_ENDS_OF_BODIES: Final = {
    word: sector
    for sector, words in {
        "JRN": "news times post herald tribune journal gazette tv radio network press monitor observer chronicle telegraph star "
        "mail mirror courier daily",
        "BUS": "inc corp ltd plc holdings airlines airways motors telecom bank petroleum railways",
    }.items()
    for word in words.split()
}
_STARTS_OF_BODIES: Final = {
    word: sector
    for sector, words in {
        "JRN": "agence agencia agenzia gazeta diario radio televisa",
        "BUS": "banco banca banque petro air",
        "PTY": "parti partido partei partito",
    }.items()
    for word in words.split()
}
FORMER: Final = frozenset({"former", "ex", "ousted", "deposed", "erstwhile", "onetime"})

# what an honorific says by itself: sector, and the country whose press writes it without another
_HONORED: Final = {
    "rep": ("LEG", "USA"),
    "sen": ("LEG", "USA"),
    "congressman": ("LEG", "USA"),
    "congresswoman": ("LEG", "USA"),
    "senator": ("LEG", None),
    "gen": ("MIL", None),
    "col": ("MIL", None),
    "lt": ("MIL", None),
    "lieutenant": ("MIL", None),
    "maj": ("MIL", None),
    "capt": ("MIL", None),
    "adm": ("MIL", None),
    "brig": ("MIL", None),
    "sgt": ("MIL", None),
    "marshal": ("MIL", None),
    "subcomandante": ("REB", None),
    "comandante": ("REB", None),
    "ayatollah": ("REL", None),
    "bishop": ("REL", None),
    "archbishop": ("REL", None),
    "cardinal": ("REL", None),
    "rev": ("REL", None),
    "reverend": ("REL", None),
    "justice": ("JUD", None),
    "gov": ("GOV", None),
}


_SYLLABIC: Final = frozenset(
    "kim park lee choi jung kang cho yoon chang lim han oh seo shin kwon hwang ahn song yoo hong moon".split()
)
_SECOND_SYLLABLE: Final = re.compile(r"(?:-[a-z]{2,6}\b(?!-))?")  # "Kim Jung-sook"


def unlisted_name(text: str, phrase: Phrase, head: Unit, *, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """A person or organisation that no table lists, by its capitals: two names, or one after a title."""
    run, first = _run_of_names(phrase, head)
    words = phrase.words
    if phrase.lower or not run:
        return None
    if run[-1].key in _ENDS_OF_BODIES:
        run, first = _with_place(phrase, run, first)
    if first and _is_first_name(phrase, first):
        run, first = [phrase.core[first - 1], *run], first - 1
    title = phrase.core[first - 1] if first else None
    span = (words[run[0].first].start, words[run[-1].last - 1].end)
    if run[0].key in _SYLLABIC and phrase.core[-1].last == len(words):
        span = (span[0], span[1] + len(_SECOND_SYLLABLE.match(text[span[1] :])[0]))  # type: ignore[index]  # it matches nothing too
    name = text[slice(*span)]
    count = run[-1].last - run[0].first
    body = title is not None and title.agent is not None and title.agent.kind == "organization"
    titled = bool(title and (title.agent or title.key in HONORIFICS)) and (not body or first > 1)
    if (count < 2 and not titled) or count > 5 or (name.isupper() and count < 2):
        return None
    if _NO_PERSON.search(name) or name_key(name) in knowledge.gazetteer.keys or _is_team(run, knowledge=knowledge):
        return None
    source = _source_before(phrase, run, first, knowledge=knowledge, setting=setting)
    role = written_role(text, phrase, run[0])
    ending = _ENDS_OF_BODIES.get(run[-1].key) or (_STARTS_OF_BODIES.get(run[0].key) if count > 1 else None)
    if not body and not ending:
        known = nearly_named(name_key(name), country=source.country, knowledge=knowledge, setting=setting)
        if known:
            return replace(known, head=span, role=role)
    sector, country = _HONORED.get(title.key if title else "", (None, None))
    actor = Actor(
        id=f"person:{slug(name)}", name=name, kind="person", country=source.country or country, sector=source.sector or sector
    )
    if ending or body:
        actor = replace(actor, id=f"organization:{slug(name)}", kind="organization", sector=source.sector or ending)
        return Reading(actor=actor, head=span, rule="a name in no table, called a body by its words")
    former = any(u.key in FORMER for u in phrase.core[:first])
    if former and source.sector in {"GOV", "LEG", "SPY", "MIL"}:
        actor = replace(actor, sector="ELI")
    if title and title.agent and title.agent.kind == "person" and not former:
        actor = replace(actor, role=text[words[title.first].start : words[title.last - 1].end].title())
    rule = "a name in no table" + (", with the title before it" if titled else "")
    return Reading(actor=actor, head=span, role=role, rule=rule)


def _is_team(run: list[Unit], *, knowledge: Knowledge) -> bool:
    """Whether a name is a sports team's: a town's and a plural, "Houston Rockets"; "Real" and a town."""
    if len(run) < 2 or run[0].key in CLUBS:
        return len(run) > 1 and run[-1].kind == "word" and run[-1].key in knowledge.gazetteer.keys
    plural = run[-1].kind == "word" and run[-1].key.endswith("s") and not run[-1].key.endswith(("ss", "is", "us", "as", "es"))
    return plural and run[0].key in knowledge.gazetteer.keys and run[0].key not in knowledge.given_names


def _run_of_names(phrase: Phrase, head: Unit) -> tuple[list[Unit], int]:
    """The capitalised words that end with the head, and how many units stand before them; none if the head is no name."""
    core, words = phrase.core, phrase.words
    at = core.index(head)
    first = at
    while (
        first and core[first - 1].kind in {"word", "surname"} and _part_of_name(words[core[first - 1].first].raw, core[first - 1])
    ):
        if not words[core[first - 1].last - 1].glued:
            break
        first -= 1
    while first < at and words[core[first].first].raw.islower():  # a name begins with a capital, "de" and "al" inside it do not
        first += 1
    run = list(core[first : at + 1])
    return (run, first) if _name_like(words[run[0].first].raw, run[0]) else ([], first)


def _is_first_name(phrase: Phrase, first: int) -> bool:
    """Whether a country's name right before a name is its bearer's first: "Cuba Gooding"; not the "US" of "US John Bolton"."""
    before, words = phrase.core[first - 1], phrase.words
    gap = phrase.text[words[before.last - 1].end : words[before.last].start]
    return before.kind == "name" and bool(before.ref("country")) and not before.ref("adjective", "organization") and gap == " "


def _with_place(phrase: Phrase, run: list[Unit], first: int) -> tuple[list[Unit], int]:
    """The run with the country or city that a paper's or firm's name begins with: "the Sudan Tribune"."""
    before = phrase.core[first - 1] if first else None
    place = before and before.kind == "name" and before.ref("country", "capital", "adjective")
    if before and place and phrase.words[before.last - 1].glued and phrase.words[before.last].key != "s":
        return [before, *run], first - 1
    return run, first


def _source_before(phrase: Phrase, run: list[Unit], first: int, *, knowledge: Knowledge, setting: Setting) -> Source:
    """What the words before a name say of its bearer, and an "of Turkey" after it."""
    before = replace(phrase, core=(*phrase.core[:first], Unit("word", run[0].first, run[0].last, run[0].key)))
    source = Source()
    if run[0].kind == "name" and run[-1].key in _ENDS_OF_BODIES:
        source = take(source, run[0], knowledge=knowledge, setting=setting, phrase=phrase)
    for unit in owners(before):
        source = take(source, unit, knowledge=knowledge, setting=setting, phrase=phrase)
        if source.country is None and unit.kind == "word" and phrase.words[unit.first].raw[0].isupper():
            source = replace(source, country=place_country(unit, knowledge=knowledge))
    if source.country is None and [u.key for u in phrase.tail[:1]] == ["of"] and len(phrase.tail) > 1:
        source = take(source, phrase.tail[1], knowledge=knowledge, setting=setting, phrase=phrase)
    return source


def nearly_named(key: str, *, country: str | None, knowledge: Knowledge, setting: Setting) -> Reading | None:
    """The known person whose name is misspelt, if the day lies near a time in office and nothing speaks of another country."""
    identity = misspelt_person(key, knowledge=knowledge, told=country is not None)
    person = knowledge.people[identity] if identity else None
    if person is None or reach_of(person, setting.on) > 0 or identity in setting.people:
        return None
    actor = person_actor(person, on=setting.on)
    if country is not None and country not in {person.country, actor.country}:
        return None
    return Reading(actor=actor, head=(0, 0), person=person, rule=f"a name spelt nearly like {person.name}")


def _part_of_name(raw: str, unit: Unit) -> bool:
    return _name_like(raw, unit) or (raw in {"de", "van", "von", "der", "den", "al", "el", "bin", "ben", "da", "dos", "di", "la"})


def _name_like(raw: str, unit: Unit) -> bool:
    return (
        raw[0].isupper() and unit.key not in {"the", "a", "an", "s", "in", "on", "at", "and", "i", "mr", "mrs", "ms"} | HONORIFICS
    )
