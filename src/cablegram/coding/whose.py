"""Generic actors in a text: whose "the ministry", "police" and "its army" are, or which actor they point back to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cablegram.coding.discourse import HE, IT, SHE, THEY, Discourse, Spoken
from cablegram.coding.generics import generic_actor
from cablegram.coding.homes import belongs_somewhere, country_around
from cablegram.coding.names import name_key
from cablegram.coding.people import TOP, holder
from cablegram.coding.readings import Reading, person_actor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.knowledge import Office
    from cablegram.coding.phrases import Phrase
    from cablegram.core.records import Mention


def completed(  # noqa: PLR0913 - as above
    reading: Reading, phrase: Phrase, whole: Mention, *, sentence: Spoken, previous: Sequence[str], discourse: Discourse
) -> Reading:
    """A generic actor with the country that the text around it gives, or the actor that it points back to."""
    if reading.person or (reading.actor.country and not reading.kinds) or reading.noun is None:
        return reading
    if any(u.kind == "word" and u.key in _OF_NO_COUNTRY for u in (*phrase.core, *phrase.tail)):
        return reading
    first = phrase.words[0].key
    if first in {"both", "either", "neither", "each"}:
        return reading
    if reading.actor.country is None and first in HE | SHE | IT | THEY:
        owner = _owner(first, sentence=sentence, before=whole.start, discourse=discourse) if belongs_somewhere(reading) else None
        if owner:
            return _of_country(reading, owner, discourse, why="country of the pronoun's owner")
        if not (discourse.home and first in HE | SHE | THEY and belongs_somewhere(reading)):
            return reading
    if reading.kinds and reading.actor.country is None:
        person = _title_bearer(reading, discourse)
        if person:
            return person
    if reading.actor.country is None and first == "the":
        earlier = discourse.same_kind(reading)
        if earlier and not _another_is_nearer(earlier, reading, whole, sentence=sentence, previous=previous, discourse=discourse):
            rule = "noun for one named before"
            return replace(reading, actor=discourse.actors[earlier], noun=None, head=(whole.start, whole.end), rule=rule)
    if reading.actor.country is None and first not in {"a", "an"}:
        found = country_around(reading, whole, sentence=sentence, previous=previous, discourse=discourse)
        return _of_country(reading, found.country, discourse, why=found.why) if found else reading
    if reading.actor.country is None:
        here = set(sentence.countries_for(whole, discourse.text))
        if len(here) == 1 and reading.actor.sector in _OF_THE_STATE:
            return _of_country(reading, here.pop(), discourse, why="only country of the sentence")
        soldiers = reading.actor.sector == "MIL" and discourse.only_army
        if soldiers or (discourse.home and not here):
            found = country_around(reading, whole, sentence=sentence, previous=(), discourse=discourse)
            return _of_country(reading, found.country, discourse, why=found.why) if found else reading
    return reading


_OF_THE_STATE: Final = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "SPY"})
_OF_NO_COUNTRY: Final = frozenset(
    "foreign international western european arab african asian islamist global world regional".split()
)


def _another_is_nearer(  # noqa: PLR0913 - as above
    earlier: str, reading: Reading, whole: Mention, *, sentence: Spoken, previous: Sequence[str], discourse: Discourse
) -> bool:
    """Whether the text has turned to one other country since it named such a body: "the government" is then that one's."""
    if reading.actor.sector not in _OF_THE_STATE or discourse.actors[earlier].kind == "person":
        return False
    last = max((s for s, _, identity in discourse.trail if identity == earlier), default=0)
    near = set(sentence.countries_for(whole, discourse.text)) or set(previous)
    return sentence.number - last > 1 and len(near) == 1 and discourse.actors[earlier].country not in near


def _owner(pronoun: str, *, sentence: Spoken, before: int, discourse: Discourse) -> str | None:
    if pronoun in HE | SHE:
        person = discourse.person_for(pronoun, sentence=sentence.number, before=before)
        return discourse.actors[person].country if person else None
    body = discourse.last(("state", "organization", "group"), sentence=sentence.number, before=before, reach=1)
    return discourse.actors[body].country if body else None


def _of_country(reading: Reading, country: str, discourse: Discourse, *, why: str) -> Reading:
    """The same generic actor, of a country; ``why`` says in words how the text tells it."""
    if reading.noun is None:
        return reading
    if reading.kinds:
        person = holder(reading.kinds, country, knowledge=discourse.knowledge, setting=discourse.setting())
        if person:
            rule = f"who held the office on {discourse.on}, in the country of the text"
            return replace(reading, actor=person_actor(person, on=discourse.on), person=person, rule=rule)
    words = name_key(reading.actor.name)
    words = reading.noun.singular if words in {reading.noun.singular, f"{reading.noun.singular}s"} else words
    actor = generic_actor(words, noun=reading.noun, country=country, sector=reading.actor.sector, knowledge=discourse.knowledge)
    return replace(reading, actor=replace(actor, role=reading.actor.role), rule=f"kind as the phrase says; {why}")


def _title_bearer(reading: Reading, discourse: Discourse) -> Reading | None:
    """The last person in the text who bears such a title: "the president" after "Syrian President Bashar al-Assad"."""
    earlier = [identity for _, _, identity in reversed(discourse.trail)]
    for identity in (*earlier, *discourse.named_people):
        person = discourse.knowledge.people.get(identity)
        if person and any(_bears(o, reading.kinds, discourse.on) for o in person.offices):
            rule = "bearer of that title whom the text names"
            return replace(reading, actor=person_actor(person, on=discourse.on), person=person, rule=rule)
    return None


def _bears(office: Office, kinds: Sequence[str], on: str | None) -> bool:
    fits = office.kind in kinds or ("leader" in kinds and office.kind in TOP)
    return fits and (on is None or office.held(on))
