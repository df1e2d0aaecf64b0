"""What a document has said so far: actors and countries in order of mention, and what pronouns and short forms point back to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.bodies import of_common_words
from cablegram.coding.names import Word, name_key, slug
from cablegram.coding.people import Setting
from cablegram.coding.phrases import units_of
from cablegram.coding.readings import Reading, country_of
from cablegram.core.records import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.knowledge import Knowledge, Person
    from cablegram.coding.lookalikes import Unit
    from cablegram.core.records import Mention, Sentence

HE: Final = frozenset({"he", "him", "his", "himself"})
SHE: Final = frozenset({"she", "her", "hers", "herself"})
IT: Final = frozenset({"it", "its", "itself"})
THEY: Final = frozenset({"they", "them", "their", "theirs", "themselves"})
JOURNEY: Final = re.compile(
    r"\b(arriv|visit|fl(?:ew|ies|ying)\b|land(?:ed|s|ing)\b|travel|trip|tour|met\b|meets?\b|hosted|welcom|receiv)"
)
_WHERE: Final = frozenset("in near at across outside throughout inside around".split())
# Sectors that belong to some state, so that a text about one country means its own: not analysts, companies, reporters.
_STATE_BOUND: Final = frozenset(
    {"GOV", "MIL", "COP", "REB", "OPP", "JUD", "LEG", "PRM", "SPY", "CVL", "MED", "PTY", "UAF", "REL", "AGR", "LAB", "ELI"}
)
_MANY: Final = ("police", "authorities", "crew", "staff")  # bodies that "they" points back to


@dataclass(slots=True)
class Discourse:
    """The running record of one document; it grows as the linker reads on."""

    text: str
    knowledge: Knowledge
    on: str | None
    countries: Counter[str]  # of the whole document
    american: bool
    named_people: list[str]  # ids of everybody whom the whole document names in full
    actors: dict[str, Actor] = field(default_factory=dict)
    mentions: dict[str, list[Mention]] = field(default_factory=dict)
    trail: list[tuple[int, int, str]] = field(default_factory=list)  # (sentence, start, actor id), in order of mention
    short: dict[str, str] = field(default_factory=dict)  # acronyms and surnames of actors that no table lists -> id
    pairs: list[tuple[int, str, str]] = field(default_factory=list)  # (start, id, id) of "Washington and Tokyo"
    women: set[str] = field(default_factory=set)
    men: set[str] = field(default_factory=set)
    last_end: int = 0
    spans: set[tuple[str, int, int]] = field(default_factory=set)
    from_start: dict[int, int] = field(default_factory=dict)  # start of a mention -> the farthest end
    to_end: dict[int, int] = field(default_factory=dict)  # end of a mention -> the farthest start
    expanded: set[tuple[int, int]] = field(default_factory=set)  # spans of phrases that stand for several
    introduced: dict[str, Actor] = field(default_factory=dict)  # surnames of people in no table -> who is introduced by a title
    namesakes: dict[tuple[str, str], Actor | None] = field(default_factory=dict)
    in_passing: bool = False  # the document names countries only once, and late
    home: str | None = None  # the country that dominates the document
    only_army: str | None = None  # the country whose soldiers alone it names
    scene: str | None = None  # the country where things happen
    armies: frozenset[str] = frozenset()  # the countries whose soldiers the document names

    def setting(self) -> Setting:
        """What surrounds the next phrase."""
        return Setting(on=self.on, countries=self.countries, people=tuple(self.named_people), american=self.american)

    def add(self, reading_or_actor: Reading | Actor, mention: Mention, *, sentence: int) -> str:
        """Note a mention of an actor; the first reading of an actor stays, a later one may add what it lacked."""
        actor = reading_or_actor.actor if isinstance(reading_or_actor, Reading) else reading_or_actor
        known = self.actors.get(actor.id)
        if known is None:
            self.actors[actor.id] = replace(actor, mentions=())
        elif known.country is None or known.sector is None or known.role is None:
            self.actors[actor.id] = replace(
                known, country=known.country or actor.country, sector=known.sector or actor.sector, role=known.role or actor.role
            )
        if (actor.id, mention.start, mention.end) not in self.spans:
            self.spans.add((actor.id, mention.start, mention.end))
            self.mentions.setdefault(actor.id, []).append(mention)
        self.from_start[mention.start] = max(mention.end, self.from_start.get(mention.start, 0))
        self.to_end[mention.end] = min(mention.start, self.to_end.get(mention.end, mention.start))
        before = self.trail[-1] if self.trail else None
        if before and before[2] != actor.id and self.last_end <= mention.start:
            role = mention.role_as_written
            gap = self.text[self.last_end : mention.start - (len(role) + 1 if role else 0)]
            if re.fullmatch(r"(?:’s|'s)?\s*(?:and|&|-|–)\s*(?:the )?(?:former )?", gap):
                self.pairs.append((mention.start, before[2], actor.id))
        self.trail.append((sentence, mention.start, actor.id))
        self.last_end = mention.end
        self._remember(actor, mention)
        return actor.id

    def covers(self, start: int, end: int) -> bool:
        """Whether a mention already begins or ends with these words."""
        return self.from_start.get(start, start) >= end or self.to_end.get(end, end) <= start

    def _remember(self, actor: Actor, mention: Mention) -> None:
        if actor.kind != "person":
            last = name_key(actor.name).split()[-1:]
            if actor.sector == "JRN" and last and last[0] in {"times", "post", "journal", "herald", "tribune", "telegraph", "mail"}:
                self.short[last[0]] = actor.id
            return
        words = name_key(actor.name).split()
        if actor.id not in self.knowledge.people and len(words) > 1:
            self.short.setdefault(words[-1], actor.id)
        role = (mention.role_as_written or "").lower()
        if re.search(r"\b(mrs|ms|miss|queen|princess|lady|woman|\w+woman|mother|wife|widow)\b", role):
            self.women.add(actor.id)
        elif re.search(r"\b(mr|king|prince|sir|lord|businessman|chairman|spokesman)\b", role):
            self.men.add(actor.id)

    def person_for(self, pronoun: str, *, sentence: int, before: int) -> str | None:
        """Whom "he" or "she" means: the first person named in this sentence, else in the one before, else the last one."""
        woman = pronoun in SHE
        fitting = [(s, i) for s, start, i in self.recent(sentence - 3) if start < before and self._fits(i, woman=woman)]
        for near in (sentence, sentence - 1):
            here = [i for s, i in fitting if s == near]
            if here:
                return here[0]
        return fitting[-1][1] if fitting else None

    def recent(self, since: int) -> list[tuple[int, int, str]]:
        """The mentions of the sentences from ``since`` on, in order."""
        first = len(self.trail)
        while first and self.trail[first - 1][0] >= since:
            first -= 1
        return self.trail[first:]

    def _fits(self, identity: str, *, woman: bool) -> bool:
        actor = self.actors[identity]
        if actor.kind != "person" or actor.id.count(":") != 1:
            return False
        person = self.knowledge.people.get(identity)
        given = name_key(actor.name).split()[:1]
        is_woman = identity in self.women or (person.woman if person else bool(given) and given[0] in self.knowledge.women)
        if identity in self.men:
            is_woman = False
        sure = person is not None or identity in self.women | self.men or (bool(given) and given[0] in self.knowledge.given_names)
        return is_woman == woman or not sure

    def last(self, kinds: Sequence[str], *, sentence: int, before: int, reach: int = 2) -> str | None:
        """The first actor of such a kind in this sentence or the nearest of the ``reach`` before it."""
        recent = [
            (s, i)
            for s, start, i in self.recent(sentence - reach)
            if start < before
            and (self.actors[i].kind in kinds or (kinds == ("group",) and i.endswith(_MANY)))
            and self._one_body(i, plural=kinds == ("group",))
        ]
        for near in range(sentence, sentence - reach - 1, -1):
            here = [i for s, i in recent if s == near]
            if here:
                return here[0]
        return None

    def _one_body(self, identity: str, *, plural: bool) -> bool:
        """Whether "it" may stand for an actor: not for "activists", nor for the agency in whose byline it stands."""
        actor = self.actors[identity]
        if plural:
            return True
        return actor.sector != "JRN" and (actor.kind != "group" or identity in self.knowledge.organizations)

    def take_in(self, surname: str) -> str | None:
        """The id of a person in no table whom the text introduces by that surname."""
        actor = self.introduced.get(surname)
        return self.actors.setdefault(actor.id, actor).id if actor else None

    def namesake(self, surname: str, person: Person) -> Reading | None:
        """Somebody else of that surname whom the text names in full: "Browne" is Sarah Browne where she is named."""
        if (surname, person.id) not in self.namesakes:
            self.namesakes[surname, person.id] = self._find_namesake(surname, person)
        actor = self.namesakes[surname, person.id]
        if actor is None:
            return None
        self.short.setdefault(surname, actor.id)
        self.actors.setdefault(actor.id, actor)
        return Reading(actor=replace(actor, name=surname), head=(0, 0))

    def _find_namesake(self, surname: str, person: Person) -> Actor | None:
        for hit in re.finditer(rf"\b([A-Z][\w’'-]+) ({surname})\b", self.text, re.IGNORECASE):
            given = name_key(hit.group(1))
            if hit.group(2)[0].isupper() and given in self.knowledge.given_names and given not in name_key(person.name).split():
                return Actor(id=f"person:{slug(hit.group())}", name=hit.group(), kind="person", country=None, sector=None)
        return None

    def same_kind(self, reading: Reading) -> str | None:
        """The organisation that "the ministry", "the newspaper" or "the group" points back to."""
        noun, sector = reading.noun, reading.actor.sector
        if noun is None:
            return None
        if noun.plural:
            return self._same_group(noun.singular)
        if noun.singular in {"country", "nation"}:
            last = next((i for _, _, i in reversed(self.trail[-6:]) if self.actors[i].kind == "state"), None)
            owner = self.actors[self.trail[-1][2]].country if self.trail else None  # "North Korea's news agency ... the country"
            return f"state:{owner}" if f"state:{owner}" in self.actors and last else last
        for _, start, identity in reversed(self.trail[-40:]):
            actor = self.actors[identity]
            mention = next((m for m in self.mentions[identity] if m.start == start), None)
            if mention and actor.kind == "person" and f" {noun.singular}" in f" {(mention.role_as_written or '').lower()}":
                return identity
            if (
                actor.country
                and actor.kind != "person"
                and identity.endswith((f"-{slug(noun.singular)}", f":{slug(noun.singular)}"))
            ):
                return identity
            if mention and actor.kind == "state" and noun.sector == "GOV" and mention.text.lower().endswith(noun.singular):
                return identity
            if noun.singular in {"ministry", "department", "agency"} and actor.kind == "organization":
                if noun.singular in name_key(actor.name) and identity != reading.actor.id:
                    return identity
            elif noun.singular in {"group", "movement", "organization", "organisation"}:
                if actor.kind == "group" and identity in self.knowledge.organizations:
                    return identity
                if actor.kind == "organization" and actor.country in {"NGO", "IGO"}:
                    return identity
            elif noun.singular in {"alliance", "bloc", "union", "league", "body"}:
                if actor.country == "IGO" and actor.kind == "organization":
                    return identity
            elif _same_business(noun.singular, sector, actor):
                return identity
        return None

    def _same_group(self, noun: str) -> str | None:
        """The group that "the rebels" points back to: "Colombian rebels"."""
        tail = f"-{slug(noun)}"
        near = dict.fromkeys(i for _, _, i in reversed(self.trail[-40:]) if i.endswith(tail) and self.actors[i].country)
        return next(iter(near)) if len(near) == 1 else None

    def country_near(self, sentence: Spoken) -> str | None:
        """The country of somebody in office whom a sentence names: its only one, else the document's."""
        journey = JOURNEY.search(self.text, sentence.start, sentence.end)
        here = {country for _, country, where in sentence.countries if not (where and journey)}
        if journey and not here:
            return None  # "General Gosh arrived in Washington" makes him no American
        return next(iter(here)) if len(here) == 1 else None if here else self.main_country() or self.sole_country()

    def sole_country(self) -> str | None:
        """The only country that the document speaks of."""
        states = {c for c, n in self.countries.items() if n and c in self.knowledge.countries}
        return next(iter(states)) if len(states) == 1 and not self.in_passing else None

    def main_country(self) -> str | None:
        """The document's home, or the country that three in five mentions of countries speak of, if it is mentioned three times."""
        if self.home:
            return self.home
        states = Counter({c: n for c, n in self.countries.items() if c in self.knowledge.countries})
        total = sum(states.values())
        if not total:
            return None
        iso3, count = states.most_common(1)[0]
        return iso3 if count >= max(3, 0.6 * total) else None


def state_bound(reading: Reading) -> bool:
    """Whether such an actor belongs to some state, so that the text's country may be its own."""
    noun = reading.noun.singular if reading.noun else ""
    own = noun in {"student", "teacher", "university student"} or noun.startswith(("state ", "official ", "local "))
    return reading.actor.sector in _STATE_BOUND or own


def _same_business(noun: str, sector: str | None, actor: Actor) -> bool:
    """Whether "the company" or "the paper" may be this organisation."""
    if sector not in {"JRN", "BUS", "PTY", "LAB"} or actor.kind != "organization" or actor.sector != sector:
        return False
    return sector != "JRN" or _same_medium(noun, actor.name)


def _same_medium(noun: str, name: str) -> bool:
    """Whether "the paper" may be this outlet: CNN is none, nor is Reuters."""
    paper = noun in {"newspaper", "paper", "daily", "tabloid", "weekly"}
    agency = name in {
        "Reuters",
        "Associated Press",
        "Agence France-Presse",
        "Xinhua",
        "TASS",
        "Interfax",
        "Yonhap",
        "Kyodo",
        "KCNA",
    }
    agency = agency or "agency" in name.lower()
    screen = any(
        w in name.split() for w in ("CNN", "BBC", "News", "TV", "Jazeera", "Arabiya", "ITV", "NHK", "CBS", "NBC", "RT", "CCTV")
    )
    return not (agency or screen) if paper else agency if "agency" in noun else True


def countries_in(units: Sequence[Unit], words: Sequence[Word], *, knowledge: Knowledge) -> list[tuple[int, str, bool]]:
    """The countries that a sentence speaks of: names, adjectives, capitals, big cities, people and organisations.

    Each with the offset where it stands, and whether it says where something is ("in Khartoum").
    """
    found = []
    previous = ""
    for unit in units:
        country = country_of(unit, knowledge=knowledge)
        outlet = unit.ref("organization")
        if outlet and (of_common_words(unit.key) or knowledge.organizations[outlet].terms[-1].sector in {"JRN", "BUS"}):
            country = None  # a London agency does not make it a British story, nor a National Liberation Army a Colombian one
        if country is None and unit.kind == "word" and words[unit.first].raw[0].isupper():
            known = unit.key in knowledge.wordlike or unit.key in knowledge.given_names
            named = previous in knowledge.given_names and words[unit.first - 1].glued  # "Hasan Kaya" is no town in Burkina Faso
            country = None if known or named else _town(unit.key, where=previous in _WHERE, knowledge=knowledge)
        describes = words[unit.last].key if unit.last < len(words) and words[unit.last - 1].glued else ""
        if describes in {"language", "speaking", "based", "style", "border", "frontier"}:
            country = None  # an "English-language" page, a "Washington-based" group and "the Tunisian border" speak of no country
        if unit.key == "american" and previous in {"latin", "south", "north", "central"}:
            country = None
        if unit.key == "brussels" and previous not in _WHERE:
            country = None  # the European Union
        if country in knowledge.countries and country and previous != "ethnic":
            found.append((words[unit.first].start, country, previous in _WHERE))
        previous = unit.key if unit.key not in {"the", "city", "of"} else previous
    return found


def _start(word: Word) -> int:
    return word.start


def _town(key: str, *, where: bool, knowledge: Knowledge) -> str | None:
    """The country of a big city or region, or after "in" and "near" of a town that no other country has as large a one of."""
    rows = knowledge.gazetteer.at(key) if key in knowledge.gazetteer.keys else ()
    if not rows:
        return None
    others = max((row.population for row in rows if row.country != rows[0].country), default=0)
    sure = where and rows[0].population >= max(15_000, 5 * others)
    return rows[0].country if rows[0].population >= 100_000 or sure else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A sentence cut into units, with the countries it speaks of."""

    number: int
    start: int
    end: int
    words: Sequence[Word]
    units: tuple[Unit, ...]
    countries: tuple[tuple[int, str, bool], ...]

    def around(self, phrase: Mention, text: str) -> tuple[list[str], list[str], list[str]]:
        """The countries named before a phrase, those of the scene before it, and where it acts ("fired on crowds in Khartoum")."""
        named: list[str] = []
        scene: list[str] = []
        after: list[str] = []
        for number, (start, country, where) in enumerate(self.countries):
            between = text[phrase.end : start]
            listed = number + 1 < len(self.countries) and self.countries[number + 1][0] - start < 16  # "in Iraq, Jordan and Turkey"
            near = where and not listed and len(between) < 60 and not re.search(r"[,;]| that | which | who | said ", between)
            if start < phrase.end:
                (scene if where else named).append(country)
            elif near:
                after.append(country)
        return named, scene, after

    def countries_for(self, phrase: Mention, text: str) -> tuple[str, ...]:
        """The countries named before a phrase and where it acts, else those of its scene: "China held drills around Taiwan"."""
        named, scene, after = self.around(phrase, text)
        return tuple([*named, *after] or scene)

    @classmethod
    def of(  # noqa: PLR0913 - everything that cutting depends on
        cls, number: int, sentence: Sentence, words: Sequence[Word], *, knowledge: Knowledge, lower: bool, lenient: frozenset[str]
    ) -> Spoken:
        """Cut a sentence out of the words of its text."""
        own = words[bisect_left(words, sentence.start, key=_start) : bisect_left(words, sentence.end, key=_start)]
        units = units_of(own, knowledge=knowledge, lower=lower, lenient=lenient)
        countries = tuple(countries_in(units, own, knowledge=knowledge))
        return cls(number=number, start=sentence.start, end=sentence.end, words=own, units=units, countries=countries)
