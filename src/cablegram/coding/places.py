"""Place names -> places, or unresolved: which Tripoli, and whether Jordan is a country or a man.

A name counts as a place by its capital letter, by what stands beside it, and by its population; which of several places of that
name it means is settled by a country or state that follows it ("Paris, Texas"), by the countries that the document speaks of, and
then by population. Sources: GeoNames (CC BY 4.0) and our own table of regions, seas and disputed areas.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.knowledge import Knowledge, PlaceRow
from cablegram.coding.names import Match, Word, cased, longest_match, span_of, words_of
from cablegram.coding.placewords import ADJECTIVES, BODIES, HOME, HONORIFIC, LOCATIVE, NEVER, PARTS, STATES
from cablegram.core.records import Mention, Place, PlaceCandidate, Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BIG: Final = 1_000_000  # a city of a million is news by itself, even if its name is also a word or a given name
_TOWN: Final = 100_000  # below it a namesake abroad does not make a big city doubtful
_CITY_OF_REGION: Final = 0.2  # a city with a fifth of its region's people is meant by their common name


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A name that may be a place: its match, span and readings; ``after``: the name that follows as its container."""

    match: Match
    span: tuple[int, int]
    rows: tuple[PlaceRow, ...]
    container: str | None = None  # ISO alpha-3, or GeoNames' code of a first-order division
    adjective: bool = False


def find_places(text: str, *, sentences: Sequence[Sentence], knowledge: Knowledge) -> tuple[Place, ...]:
    """Every place that the sentences name, with its mentions; countries also by adjective ("Russian", see :func:`is_adjective`)."""
    found: list[_Found] = []
    for sentence in sorted(sentences, key=lambda s: s.start):
        words = words_of(text, start=sentence.start, end=sentence.end)
        found += _with_containers(text, words, _in_sentence(text, words, knowledge=knowledge))
    context = _context(found)
    admin1 = Counter(code for item in found if (code := _division(item)))
    places: dict[str, tuple[PlaceRow, list[Mention], list[PlaceCandidate]]] = {}
    for item in found:
        ranked = _ranked(item, context=context, admin1=admin1, knowledge=knowledge)
        if not ranked or not _supported(item, ranked[0], text=text, context=context, admin1=admin1, knowledge=knowledge):
            continue
        row = ranked[0]
        _, mentions, others = places.setdefault(row.id, (row, [], []))
        mentions.append(Mention(start=item.span[0], end=item.span[1], text=text[slice(*item.span)]))
        known = {row.id} | {o.id for o in others}
        others += [PlaceCandidate(id=r.id, name=r.name, country=r.country) for r in ranked[1:4] if r.id not in known]
    return tuple(
        Place(
            id=row.id,
            name=row.name,
            country=row.country,
            latitude=row.latitude,
            longitude=row.longitude,
            precision=row.precision,
            mentions=tuple(mentions),
            runners_up=tuple(others[:3]),
        )
        for row, mentions, others in places.values()
    )


def is_adjective(mention: str, *, knowledge: Knowledge) -> bool:
    """Whether a mention of a place is an adjective ("Russian"): it says of what country, not where."""
    key = mention.replace(".", " ").lower().strip()
    kinds = {ref.kind for ref in knowledge.names.get(key, ())}
    return key in ADJECTIVES or (bool(kinds & {"adjective", "demonym"}) and "country" not in kinds)


def _in_sentence(text: str, words: Sequence[Word], *, knowledge: Knowledge) -> list[_Found]:
    """The names of one sentence that may be places, longest first; names of people and organisations hide what is inside them."""
    found = []
    at = 0
    while at < len(words):
        place = longest_match(words, at, names=knowledge.gazetteer.keys, longest=knowledge.gazetteer.longest)
        name = longest_match(words, at, names=knowledge.names, longest=knowledge.longest)
        if name and not cased(words, name, acronyms=knowledge.acronyms):
            name = None
        if name and (place is None or name.last >= place.last):
            item = _country(text, words, name, knowledge=knowledge)
            if item:
                found.append(item)
                at = name.last
                continue
            if any(ref.kind in {"person", "organization"} for ref in knowledge.names[name.key]):
                at = name.last
                continue
        adjective = _region_adjective(text, words, at, knowledge=knowledge)
        if adjective:
            found.append(adjective)
            at = adjective.match.last
            continue
        while place and not _is_name(text, words, place, knowledge=knowledge):
            place = _shorter(words, place, knowledge=knowledge)
        if place:
            rows = knowledge.gazetteer.at(place.key)
            found.append(_Found(match=place, span=span_of(text, words, place), rows=rows))
        at = place.last if place else at + 1
    return found


def _shorter(words: Sequence[Word], match: Match, *, knowledge: Knowledge) -> Match | None:
    for last in range(match.last - 1, match.first, -1):
        key = " ".join(word.key for word in words[match.first : last])
        if key in knowledge.gazetteer.keys:
            return Match(match.first, last, key)
    return None


def _country(text: str, words: Sequence[Word], name: Match, *, knowledge: Knowledge) -> _Found | None:
    refs = [ref for ref in knowledge.names[name.key] if ref.kind in {"country", "adjective"}]
    if not refs or _part_of_person(words, name, knowledge=knowledge):
        return None
    if name.key in HOME:
        return None  # Scottish and Welsh have rows of their own; English is mostly a language
    preferred = {"congo": "COD", "congolese": "COD", "korea": "KOR", "korean": "KOR"}.get(name.key)
    order = sorted(dict.fromkeys(ref.id for ref in refs), key=lambda iso3: iso3 != preferred)
    rows = tuple(_country_row(iso3, knowledge=knowledge) for iso3 in order)
    if name.key == "georgia":
        rows += tuple(row for row in knowledge.gazetteer.at(name.key) if row.country == "USA" and row.precision == "region")
    adjective = not any(ref.kind == "country" for ref in refs)
    if adjective and words[name.first].raw.islower():
        return None
    return _Found(match=name, span=span_of(text, words, name), rows=rows, adjective=adjective)


def _country_row(iso3: str, *, knowledge: Knowledge) -> PlaceRow:
    country = knowledge.countries[iso3]
    return PlaceRow(country.place_id, country.name, iso3, "", country.latitude, country.longitude, "country", 10_000_000)


def _region_adjective(text: str, words: Sequence[Word], at: int, *, knowledge: Knowledge) -> _Found | None:
    for length in (2, 1):
        match = Match(at, at + length, " ".join(w.key for w in words[at : at + length]))
        if match.last <= len(words) and match.key in ADJECTIVES and words[at].raw[0].isupper():
            rows = tuple(r for r in knowledge.gazetteer.at(ADJECTIVES[match.key]) if r.precision in {"region", "country"})
            return _Found(
                match=match,
                span=span_of(text, words, match),
                rows=rows[:1],
                adjective=match.key not in {"caribbean", "mediterranean"},
            )
    return None


def _part_of_person(words: Sequence[Word], match: Match, *, knowledge: Knowledge) -> bool:
    """Whether a name stands inside a person's: "Michael Jordan", "Chad Smith", "Mr Houston"."""
    before = words[match.first - 1] if match.first and words[match.first - 1].glued else None
    after = words[match.last] if match.last < len(words) and words[match.last - 1].glued else None
    single = match.last - match.first == 1
    if single and before and before.raw[0].isupper() and (before.key in knowledge.given_names or before.key in HONORIFIC):
        return True
    named = single and match.key in knowledge.given_names
    return bool(named and after and after.raw[0].isupper() and after.key not in BODIES and after.key not in knowledge.agents)


def _is_name(text: str, words: Sequence[Word], place: Match, *, knowledge: Knowledge) -> bool:
    """Whether a gazetteer name is written as one and is no part of a longer name."""
    first, last = words[place.first], words[place.last - 1]
    if (
        not (first.raw[0].isupper() and last.raw[0].isupper())
        or place.key in NEVER
        or place.key in {"west coast", "east coast"}
        or (len(place.key) < 3)
    ):
        return False
    if place.last - place.first == 1 and first.raw.isupper() and len(first.raw) < 5:
        return False  # "UN", "CAR", "NICE": an acronym
    if _part_of_person(words, place, knowledge=knowledge):
        return False
    before = words[place.first - 1] if place.first and words[place.first - 1].glued else None
    after = words[place.last] if place.last < len(words) and last.glued else None
    if before and before.raw[0].isupper() and not before.raw.isupper() and place.first > 1 and not _may_precede(before, knowledge):
        return False
    if after and after.raw[0].isupper() and not after.raw.isupper() and text[last.end] in " \u00a0":
        return (
            after.key in BODIES
            or after.key in knowledge.names
            or after.key in knowledge.gazetteer.keys
            or after.key in knowledge.agents
        )
    return True


def _may_precede(word: Word, knowledge: Knowledge) -> bool:
    """Whether a capitalised word may stand before a place name without being part of a longer name."""
    if word.key in PARTS or word.key in knowledge.agents:
        return True
    kinds = {ref.kind for ref in knowledge.names.get(word.key, ())}
    return bool(kinds & {"adjective", "country", "capital"}) or word.key in {"s", "state"}


def _with_containers(text: str, words: Sequence[Word], found: Sequence[_Found]) -> list[_Found]:
    """Note for "Paris, Texas" and "Aleppo in northern Syria" what the second name says of the first."""
    result = []
    for number, item in enumerate(found):
        following = found[number + 1] if number + 1 < len(found) else None
        container = None
        gap = text[item.span[1] : following.span[0]] if following else ""
        if (
            following
            and not following.adjective
            and gap in {", ", " in ", ", in ", " (", ", northern ", ", southern ", ", eastern ", ", western "}
        ):
            container = _contains(item, following)
        code = _state_code(text, words, item)
        result.append(
            _Found(match=item.match, span=item.span, rows=item.rows, container=container or code, adjective=item.adjective)
        )
    return result


def _contains(item: _Found, following: _Found) -> str | None:
    for row in following.rows:
        if row.precision == "country" and any(r.country == row.country for r in item.rows if r.precision != "country"):
            return row.country
        if row.precision == "region" and any(r.admin1 == row.admin1 for r in item.rows if r.precision == "city"):
            return row.admin1
        if (
            row.precision == "region"
            and row.admin1 == "own"
            and any(r.country == row.country for r in item.rows if r.precision == "city")
        ):
            return row.country
    return None


def _state_code(text: str, words: Sequence[Word], item: _Found) -> str | None:
    """The US state of "Long Beach, CA" and "Fresno, Calif.", as GeoNames codes it."""
    after = words[item.match.last] if item.match.last < len(words) else None
    if after is None or text[item.span[1] : after.start] != ", ":
        return None
    if len(after.raw) == 2 and after.raw.isupper():
        code = f"US.{after.raw}"
    elif after.key in STATES and text[after.end : after.end + 1] == "." and after.raw[0].isupper():
        code = f"US.{STATES[after.key]}"
    else:  # N.Y., N.J., N.C.
        second = words[item.match.last + 1] if item.match.last + 1 < len(words) else None
        if second is None or len(after.raw) != 1 or len(second.raw) != 1 or text[after.end] != ".":
            return None
        code = f"US.{after.raw}{second.raw}"
    return code if any(row.admin1 == code for row in item.rows) else None


def _context(found: Sequence[_Found]) -> Counter[str]:
    """The countries that the document speaks of: by name and adjective twice, by cities that hardly any other shares once."""
    counts: Counter[str] = Counter()
    for item in found:
        top = item.rows[0] if item.rows else None
        if item.container:
            counts[item.container if "." not in item.container else _iso3(item)] += 2
        elif top and top.precision == "country" and top.country and len({r.country for r in item.rows}) == 1:
            counts[top.country] += 2
        elif (
            top
            and top.country
            and top.population >= _BIG
            and all(r.population < _TOWN for r in item.rows if r.country != top.country)
        ):
            counts[top.country] += 1
    return counts


def _division(item: _Found) -> str | None:
    """GeoNames' code of the state or province that a name means, unless a big city there bears the name too."""
    top = item.rows[0] if item.rows else None
    if top is None or top.precision != "region" or top.admin1 == "own":
        return None
    city = any(
        r.precision == "city" and r.admin1 == top.admin1 and r.population > _CITY_OF_REGION * top.population for r in item.rows
    )
    return None if city else top.admin1


def _iso3(item: _Found) -> str:
    return next((r.country for r in item.rows if r.admin1 == item.container and r.country), "")


def _ranked(item: _Found, *, context: Counter[str], admin1: Mapping[str, int], knowledge: Knowledge) -> list[PlaceRow]:
    """The readings of a name, the likeliest first."""
    total = sum(context.values()) or 1
    capital_of = {ref.id for ref in knowledge.names.get(item.match.key, ()) if ref.kind == "capital"}

    def weight(row: PlaceRow) -> float:
        score = math.log10(row.population + 10)
        score += 2.5 * math.sqrt(context[row.country or ""] / total)  # 2.5 = best on development pages of 1.5, 2.5, 4
        if row.precision == "city" and admin1.get(row.admin1):
            score += 1.0
        if row.precision == "city" and row.country in capital_of:
            score += 1.5
        if item.container and item.container in {row.country, row.admin1} and row.precision != "country":
            score += 8.0
        if row.precision == "country":
            score += 2.0
        return score

    ranked = sorted(item.rows, key=weight, reverse=True)
    if ranked and ranked[0].precision == "region" and ranked[0].admin1 != "own":
        city = next(
            (r for r in ranked if r.precision == "city" and r.country == ranked[0].country and r.admin1 == ranked[0].admin1), None
        )
        if city and city.population > _CITY_OF_REGION * ranked[0].population:
            ranked.remove(city)
            ranked.insert(0, city)
    return ranked


def _supported(  # noqa: PLR0913 - a name, its best reading and everything around it
    item: _Found, row: PlaceRow, *, text: str, context: Counter[str], admin1: Mapping[str, int], knowledge: Knowledge
) -> bool:
    """Whether enough says that a name is a place: big cities and regions need nothing, villages and word-like names a good deal."""
    if row.precision == "country" or row.admin1 == "own" or item.container:
        return True
    words = item.match.last - item.match.first
    before = text[max(0, item.span[0] - 12) : item.span[0]].split()
    located = bool(before) and before[-1].lower() in LOCATIVE - {"of"}
    at_home = bool(row.country and context[row.country]) or bool(admin1.get(row.admin1))
    if words == 1 and (item.match.key in knowledge.wordlike or item.match.key in knowledge.given_names):
        capital = any(ref.kind == "capital" and ref.id == row.country for ref in knowledge.names.get(item.match.key, ()))
        return (
            capital or (row.population >= _BIG and row.precision != "region") or (row.population >= 100_000 and located and at_home)
        )
    if words == 1 and item.match.key in knowledge.surnames and row.population < 300_000:
        return located and at_home
    if row.population >= 100_000 or (row.precision == "region" and words > 1):
        return located or at_home or row.population >= 300_000 or words > 1
    return (
        at_home
        if located
        else at_home and (words > 1 or row.population >= 15_000) and bool(admin1.get(row.admin1) or context[row.country or ""] > 2)
    )
