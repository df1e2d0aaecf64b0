"""Short forms that a text explains, and people whom it introduces by a title: what "the PSOE" and "Turkes" stand for further on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from cablegram.coding.appositions import title_beside
from cablegram.coding.bodies import another_of_that_name, sector_by_name
from cablegram.coding.generics import read_phrase
from cablegram.coding.names import name_key, slug, words_of
from cablegram.coding.phrases import HONORIFICS, Phrase, parse_phrase, units_of
from cablegram.coding.readings import Reading
from cablegram.coding.unlisted import unlisted_name
from cablegram.core.records import Actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.discourse import Discourse, Spoken
    from cablegram.coding.lookalikes import Unit
    from cablegram.coding.names import Word

_DEFINED: Final = re.compile(
    r"((?:[A-Z][\w’'-]*[ -])(?:(?:[A-Z][\w’'-]*|of|for|the|and|in|to|on|de|al)[ -]){0,8}[A-Z][\w’'-]*)\s\(([A-Z][A-Za-z&.-]{1,9})\)"
)
_BODY: Final = re.compile(
    r"\b(Group|Organi[sz]ation|Council|Union|League|Congress|Alliance|Forum|Network|Federation|Association)\b"
)
TITLE_WORDS: Final = frozenset(
    "former ex late then mr mrs ms dr sir lord sheikh ayatollah gen general col colonel field senator "
    "judge s outgoing incoming acting interim".split()
)


class ShortForm(NamedTuple):
    """An acronym, what it is short for, and the capitalised words before that, which may say whose it is."""

    short: str
    long: str
    before: str


def defined_short_forms(text: str) -> list[ShortForm]:
    """Acronyms that the text explains, as in "Free Syrian Army (FSA)".

    One whose letters are not the initials is often the native name's; it counts after the name of a body ("Workers' Party (PSOE)").
    """
    found = []
    for hit in _DEFINED.finditer(text):
        long_form, short = hit.group(1), hit.group(2)
        words = [w for w in re.split(r"[ -]", long_form) if w]
        letters = re.sub(r"[^A-Za-z]", "", short).lower()
        start = next((n for n in reversed(range(len(words))) if letters in _initials(words[n:])), None)
        if start is None:  # "In Mongolia the People's Revolutionary Party", but not "Forces for the Liberation"
            start = next((n + 1 for n, w in enumerate(words) if w == "the" and n and words[n - 1][0].isupper()), None)
        if start is None and short.isupper() and (sector_by_name(long_form) or _BODY.search(long_form)):
            start = next((n + 1 for n, w in enumerate(words[:2]) if w.endswith(("'s", "’s"))), 0)
        if start == 0 and words[0] == "The":
            start = 1
        if start is not None:
            before = "" if text[: hit.start()].endswith("ethnic ") else " ".join(words[:start])
            found.append(ShortForm(short=short, long=" ".join(words[start:]), before=before))
    return found


def _initials(words: Sequence[str]) -> tuple[str, str]:
    """The initials of the capitalised words, and of all."""
    return "".join(w[0] for w in words if w[0].isupper()).lower(), "".join(w[0] for w in words).lower()


def define_short_forms(text: str, discourse: Discourse) -> None:
    """Remember the acronyms that the text explains; its own explanation goes before what the tables say."""
    for short, long_form, before in defined_short_forms(text):
        refs = discourse.knowledge.names.get(name_key(long_form), ())
        known = next((ref.id for ref in refs if ref.kind == "organization"), None)
        actor = _explained(long_form, before, known, discourse)
        discourse.short.setdefault(name_key(short), actor.id)
        discourse.actors.setdefault(actor.id, actor)


def _explained(long_form: str, before: str, known: str | None, discourse: Discourse) -> Actor:
    """The body that a long form names: a listed one, or one of the text's own."""
    words = words_of(long_form)
    phrase = parse_phrase(long_form, words, knowledge=discourse.knowledge)
    setting = discourse.setting()
    head = phrase.head
    listed = discourse.knowledge.organizations.get(known or "")
    reading = read_phrase(long_form, phrase, knowledge=discourse.knowledge, setting=setting)
    same = listed and head and not another_of_that_name(phrase, head, listed, knowledge=discourse.knowledge, setting=setting)
    if reading and same:
        return reading.actor
    country, sector = (reading.actor.country, reading.actor.sector) if reading else (None, None)
    sector = sector_by_name(long_form) or sector
    why = "the text explains the acronym" + ("" if country else "; country of the text")
    identity = f"organization:{slug(long_form)}"
    named = [c for part in (long_form, before) if (c := _country_named(part, discourse))]
    country = next(iter(named), country) or discourse.main_country() or discourse.sole_country()
    return Actor(id=identity, name=long_form, kind="organization", country=country, sector=sector, why=why)


def _country_named(text: str, discourse: Discourse) -> str | None:
    """The country whose name or adjective stands in a name: "Congress of South African Trade Unions"."""
    units = units_of(words_of(text), knowledge=discourse.knowledge, lower=False)
    return next((iso3 for u in units if (iso3 := u.ref("country", "adjective"))), None)


def introduce(text: str, spoken: Sequence[Spoken], discourse: Discourse) -> None:
    """Remember people in no table whom the text introduces by a title, so that the surname alone will do further on."""
    for sentence in spoken:
        for title, run in _titled_runs(sentence):
            tail = tuple(u for u in sentence.units if u.first >= run[-1].last)[:2]
            phrase = Phrase(text=text, words=sentence.words, core=(*title, *run), tail=tail, lower=False)
            reading = unlisted_name(text, phrase, run[-1], knowledge=discourse.knowledge, setting=discourse.setting())
            if reading is None or reading.person:
                continue
            if reading.actor.kind != "person":
                discourse.introduced.setdefault(name_key(reading.actor.name), reading.actor)
                continue
            actor = in_the_know(reading.actor, reading.head, text=text, sentence=sentence, discourse=discourse)
            if title or actor != reading.actor:
                discourse.introduced.setdefault(name_key(actor.name).split()[-1], actor)


def in_the_know(actor: Actor, span: tuple[int, int], *, text: str, sentence: Spoken, discourse: Discourse) -> Actor:
    """A person in no table with what the text says beside the name: an apposition, and the country that the sentence speaks of."""
    known = discourse.introduced.get(name_key(actor.name).split()[-1])
    if known and known.name == actor.name:
        return replace(actor, country=actor.country or known.country, sector=actor.sector or known.sector, why=known.why)
    beside = title_beside(text, *span, knowledge=discourse.knowledge)
    country, sector = actor.country or beside.country, actor.sector or beside.sector
    if (
        beside.span
        and text[slice(*beside.span)].lower().startswith(("a former", "the former", "former", "ex-"))
        and sector == "GOV"
    ):
        sector = "ELI"
    why = actor.why
    if country is None and sector in PUBLIC and (sector != "JRN" or actor.kind == "organization") and actor.country is None:
        country = discourse.country_near(sentence)
        why = "country of the sentence" if country else why
    at_home = discourse.home and all(c == discourse.home for _, c, _ in sentence.countries)
    if country is None and sector is None and actor.kind == "person" and at_home:
        country, why = discourse.home, "country that the article is about"
    return replace(actor, country=country, sector=sector, why=why) if (country, sector) != (actor.country, actor.sector) else actor


PUBLIC: Final = frozenset({"JRN", "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REL", "PTY", "OPP", "REB", "ELI"})


def called_a_body(text: str, phrase: Phrase, *, discourse: Discourse) -> Reading | None:
    """A body of one capitalised word that the text explains by its commas: "Pakistan's oldest English paper, Dawn,"."""
    words = phrase.words
    named = [w for w in words if w.key != "the"]
    if phrase.lower or len(named) != 1 or not named[0].raw[0].isupper() or not named[0].raw.isalpha():
        return None
    span = (named[0].start, named[0].end)
    beside = title_beside(text, *span, knowledge=discourse.knowledge, bodies=True)
    if beside.noun is None or beside.noun.kind != "organization":
        return None
    name = text[slice(*span)]
    actor = Actor(id=f"organization:{slug(name)}", name=name, kind="organization", country=beside.country, sector=beside.sector)
    return Reading(actor=actor, head=span, rule="a name in no table, by what the text says beside it")


def _titled_runs(sentence: Spoken) -> list[tuple[tuple[Unit, ...], list[Unit]]]:
    """Runs of capitalised words that may be a name: two and more, or one after a title; each with the title before it."""
    found = []
    run: list[Unit] = []
    for number, unit in enumerate(sentence.units):
        follows = not run or sentence.words[run[-1].last - 1].glued
        capital = sentence.words[unit.first].raw[0].isupper() and unit.key not in HONORIFICS
        if (unit.kind in {"word", "surname"} and capital and follows) or (
            run and unit.kind == "word" and follows and unit.key in {"de", "van", "von", "al", "el", "bin"}
        ):
            run.append(unit)
        else:
            found += _with_title(run, sentence)
            run = []
        if number == len(sentence.units) - 1:
            found += _with_title(run, sentence)
    return found


def _with_title(run: list[Unit], sentence: Spoken) -> list[tuple[tuple[Unit, ...], list[Unit]]]:
    if not run or not sentence.words[run[-1].first].raw[0].isupper():
        return []
    title = title_before([u for u in sentence.units if u.last <= run[0].first][-5:], sentence.words)
    named = any(u.kind == "agent" or u.key in HONORIFICS for u in title)
    return [(title if named else (), run)] if named or run[-1].last - run[0].first > 1 else []


def owned_bodies(sentence: Spoken) -> list[tuple[int, int]]:
    """Where bodies and officials stand with their country: "Ukraine's foreign ministry", for "the ministry" to point back to."""
    found = []
    for number, unit in enumerate(sentence.units):
        if unit.agent is None:
            continue
        title = title_before(sentence.units[max(0, number - 4) : number], sentence.words)
        if any(u.ref("country", "adjective", "organization") for u in title):
            found.append((sentence.words[title[0].first].start, sentence.words[unit.last - 1].end))
    return found


def title_before(before: Sequence[Unit], words: Sequence[Word]) -> tuple[Unit, ...]:
    """The run of title words that ends right before a name."""
    kept: list[Unit] = []
    for unit in reversed(before):
        meant = unit.kind in {"agent", "name"} or unit.key in TITLE_WORDS or unit.key in HONORIFICS
        if not meant or not words[unit.last - 1].glued:
            break
        kept.insert(0, unit)
    while len(kept) > 1 and kept[0].kind == kept[1].kind == "name":  # a headline ran into the sentence: "Syria Syrian President"
        kept = kept[1:]
    return tuple(kept)
