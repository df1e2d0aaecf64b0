"""Words -> names that may be places, with every reading that the tables know; which reading is meant is settled in ``places``.

A name counts by its capital letter and by what stands beside it. Names of people hide what is inside them; names of bodies do not
("Washington Post", "Toronto Transit Commission"): such a mention says of which longer name it is a part.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.knowledge import Knowledge, PlaceRow
from cablegram.coding.names import Match, Word, cased, longest_match, span_of, words_of
from cablegram.coding.placewords import (
    ADJECTIVES,
    BODIES,
    FEATURES,
    HOME,
    HONORIFIC,
    NEVER,
    PARTICLES,
    PARTS,
    PROVINCES,
    SENTENCE_WORDS,
    STATE_NAMES,
    STATES,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from cablegram.core.records import Sentence


EUROPEAN_UNION: Final = PlaceRow("geonames:6695072", "European Union", None, "own", 50.1, 9.7, "region", 10_000_000)
# bodies whose name is also a territory's: "across the EU", "his visit to the Holy See"
TERRITORIES: Final = {"eu": "", "e u": "", "european union": "", "holy see": "VAT"}
# degrees, firms and pronouns that look like a state's initials; the District of Columbia belongs to "Washington, D.C."
NO_STATE: Final = frozenset({"D.C.", "M.D.", "P.A.", "M.A.", "C.O.", "I.D.", "M.S.", "I.N.", "O.K."})
_ADJECTIVE_STARTS: Final = frozenset(adjective.split()[0] for adjective in ADJECTIVES)
SHORT_IN: Final = frozenset({"USA", "CAN", "AUS"})
_SHORT: Final = re.compile(r"(?<![\w.])(?:(?:[A-Z]\.){2}|[A-Z][a-z]{1,4}\.|[A-Z]{2,3}\b)(?!\w)")
_QUARTER: Final = re.compile(r"(?<![\w-])(?:North|South|East|West|North(?:east|west)|South(?:east|west)|Central)(?:ern)? $")
_REGION_AFTER: Final = re.compile(
    r"(?:['’]s)? (?:[Ss]tate|[Pp]rovince|[Rr]egion|[Gg]overnorate|[Oo]blast|[Pp]refecture|[Cc]ounty)"
    r"(?! (?:University|TV|television|media))\b"
)
_REGION_BEFORE: Final = re.compile(r"\b(?:province|region|state|governorate|oblast|prefecture)s? of $", re.IGNORECASE)
_CITY_AFTER: Final = re.compile(r" (?:[Cc]ity|airport|suburb|neighbou?rhood)\b")
_CITY_BEFORE: Final = re.compile(r"\b(?:city|town|port|capital|village|suburb) of $")
_IN_A_BODY: Final = 100_000  # people of a city that is meant inside the name of a body that the tables know
_WELL_KNOWN: Final = 300_000  # people of a city or region that is meant even inside any longer name
_CAPITALS: Final = re.compile(r"(?: (?:(?:of|for|and|the) )*[A-Z][\w&’'-]*)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Toponym:
    """A name that may be a place: its match, span and readings; ``container``: what follows it says, as "Texas" after "Paris"."""

    match: Match
    span: tuple[int, int]
    rows: tuple[PlaceRow, ...]
    container: str | None = None  # ISO alpha-3, or GeoNames' code of a first-order division
    adjective: bool = False
    part_of: str | None = None  # the longer name that it is a part of
    hinted: bool = False  # the model read it as where something happened
    sort: Literal["region", "city"] | None = None  # what the words beside it call it: "Homs province", "the city of Homs"


def find_toponyms(text: str, *, sentences: Sequence[Sentence], knowledge: Knowledge) -> list[Toponym]:
    """Every name of the sentences that may be a place's, in the order of the text."""
    found: list[Toponym] = []
    for sentence in sorted(sentences, key=lambda s: s.start):
        words = words_of(text, start=sentence.start, end=sentence.end)
        here = _in_sentence(text, words, knowledge=knowledge)
        here = [replace(_with_quarter(text, item), sort=_sort(text, item)) for item in here]
        here += _abbreviated(text, words, (sentence.start, sentence.end), taken=here, knowledge=knowledge)
        found += _with_containers(text, words, sorted(here, key=lambda item: item.span))
    return found


def _in_sentence(text: str, words: Sequence[Word], *, knowledge: Knowledge) -> list[Toponym]:
    """The names of one sentence that may be places, longest first; names of people hide what is inside them."""
    found: list[Toponym] = []
    at = 0
    while at < len(words):
        place = None
        if words[at].raw[0].isupper() or words[at].raw in PARTICLES:  # no other word begins a place's name
            place = longest_match(words, at, names=knowledge.gazetteer.keys, longest=knowledge.gazetteer.longest)
        name = longest_match(words, at, names=knowledge.names, longest=knowledge.longest)
        if name and not cased(words, name, acronyms=knowledge.acronyms):
            name = None
        if name and (place is None or name.last >= place.last):
            named = _named(text, words, name, knowledge=knowledge)
            if named is not None:
                found += named
                at = name.last
                continue
        adjective = _region_adjective(text, words, at, knowledge=knowledge)
        if adjective:
            found.append(adjective)
            at = adjective.match.last
            continue
        item = _gazetted(text, words, place, knowledge=knowledge) if place else None
        found += [item] if item else []
        at = item.match.last if item else at + 1
    return found


def _sort(text: str, item: Toponym) -> Literal["region", "city"] | None:
    start, end = item.span
    if _REGION_AFTER.match(text, end) or _REGION_BEFORE.search(text, max(0, start - 24), start):
        return "region"
    return "city" if _CITY_AFTER.match(text, end) or _CITY_BEFORE.search(text, max(0, start - 16), start) else None


def _with_quarter(text: str, item: Toponym) -> Toponym:
    """Widen a name by its quarter if that has a capital: "South Florida" and "Northern Europe", but not "northern Syria"."""
    hit = _QUARTER.search(text, max(0, item.span[0] - 14), item.span[0])
    if not hit or item.adjective or item.part_of or not item.rows or item.rows[0].precision not in {"country", "region"}:
        return item
    return replace(item, span=(hit.start(), item.span[1]))


def _named(text: str, words: Sequence[Word], name: Match, *, knowledge: Knowledge) -> list[Toponym] | None:
    """The places that a name of the tables of actors means or holds; ``None``: it may be in the gazetteer."""
    if name.key in TERRITORIES:
        iso3 = TERRITORIES[name.key]
        row = _country_row(iso3, knowledge=knowledge) if iso3 else EUROPEAN_UNION
        return [Toponym(match=name, span=span_of(text, words, name), rows=(row,))]
    item = _country(text, words, name, knowledge=knowledge)
    if item:
        return [item]
    kinds = {ref.kind for ref in knowledge.names[name.key]}
    if "person" in kinds:
        return []
    return _inside(text, words, name, knowledge=knowledge) if "organization" in kinds else None


def _inside(text: str, words: Sequence[Word], name: Match, *, knowledge: Knowledge) -> list[Toponym]:
    """The places inside the name of a body: "Air Canada", "the Venice Commission", "Russian Foreign Ministry"."""
    inner = words[name.first : name.last]
    start, end = span_of(text, words, name)
    found: list[Toponym] = []
    at = 0
    while at < len(inner):
        item = _within(text, inner, at, knowledge=knowledge) if inner[at].raw[0].isupper() else None
        found += [replace(item, part_of=text[start:end])] if item else []
        at = item.match.last if item else at + 1
    return found


def _within(text: str, inner: Sequence[Word], at: int, *, knowledge: Knowledge) -> Toponym | None:
    name = longest_match(inner, at, names=knowledge.names, longest=knowledge.longest)
    if name and len(inner) == name.last - name.first:  # the body itself
        name = _shorter(inner, name, names=knowledge.names)
    if name and cased(inner, name, acronyms=knowledge.acronyms):
        item = _country(text, inner, name, knowledge=knowledge)
        if item:
            return item
    place = longest_match(inner, at, names=knowledge.gazetteer.keys, longest=knowledge.gazetteer.longest)
    if place and len(inner) == place.last - place.first:
        place = _shorter(inner, place, names=knowledge.gazetteer.keys)
    return _well_known(text, inner, place, least=_IN_A_BODY, knowledge=knowledge) if place else None


def _well_known(text: str, words: Sequence[Word], place: Match, *, least: int, knowledge: Knowledge) -> Toponym | None:
    """A city or region inside a longer name, if it is large and its name is no word, given name or surname as well."""
    capital = any(ref.kind == "capital" for ref in knowledge.names.get(place.key, ()))
    single = place.last - place.first == 1
    word = place.key in knowledge.wordlike or place.key in knowledge.given_names or place.key in knowledge.surnames
    if place.key in NEVER or len(place.key) < 4 or (single and word and not capital):
        return None
    rows = knowledge.gazetteer.at(place.key)
    if not rows or rows[0].population < least or rows[0].precision == "point":
        return None
    return Toponym(match=place, span=span_of(text, words, place), rows=rows)


def _gazetted(text: str, words: Sequence[Word], place: Match, *, knowledge: Knowledge) -> Toponym | None:
    """The longest name of the gazetteer from a word on that stands for a place, by itself or in a longer name that starts there."""
    longest = place
    shorter: Match | None = place
    while shorter:
        standing = _standing(text, words, shorter, knowledge=knowledge)
        if standing == "own":
            return Toponym(match=shorter, span=span_of(text, words, shorter), rows=knowledge.gazetteer.at(shorter.key))
        if standing == "part" and (item := _well_known(text, words, shorter, least=_WELL_KNOWN, knowledge=knowledge)):
            rest = _CAPITALS.match(text, words[longest.last - 1].end, words[-1].end)
            return replace(item, part_of=text[item.span[0] : rest.end() if rest else item.span[1]])
        shorter = _shorter(words, shorter, names=knowledge.gazetteer.keys)
    return None


def _shorter(words: Sequence[Word], match: Match, *, names: Collection[str]) -> Match | None:
    """The next shorter name from the same word on."""
    for last in range(match.last - 1, match.first, -1):
        key = " ".join(word.key for word in words[match.first : last])
        if key in names:
            return Match(match.first, last, key)
    return None


def _country(text: str, words: Sequence[Word], name: Match, *, knowledge: Knowledge) -> Toponym | None:
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
    return Toponym(match=name, span=span_of(text, words, name), rows=rows, adjective=adjective)


def _country_row(iso3: str, *, knowledge: Knowledge) -> PlaceRow:
    country = knowledge.countries[iso3]
    return PlaceRow(country.place_id, country.name, iso3, "", country.latitude, country.longitude, "country", 10_000_000)


def _region_adjective(text: str, words: Sequence[Word], at: int, *, knowledge: Knowledge) -> Toponym | None:
    if words[at].key not in _ADJECTIVE_STARTS:
        return None
    for length in (2, 1):
        match = Match(at, at + length, " ".join(w.key for w in words[at : at + length]))
        if match.last <= len(words) and match.key in ADJECTIVES and words[at].raw[0].isupper():
            rows = tuple(r for r in knowledge.gazetteer.at(ADJECTIVES[match.key]) if r.precision in {"region", "country"})
            return Toponym(
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


def _standing(text: str, words: Sequence[Word], place: Match, *, knowledge: Knowledge) -> Literal["own", "part", "none"]:
    """Whether a gazetteer name is written as one and stands by itself, or is a part of a longer name."""
    first, last = words[place.first], words[place.last - 1]
    named = last.raw[0].isupper() or last.key in FEATURES  # "Rafah crossing"
    capital = first.raw[0].isupper() or (
        first.raw in PARTICLES and words[place.first + 1 :] and words[place.first + 1].raw[0].isupper()
    )
    if not (capital and named) or place.key in NEVER or len(place.key) < 3:
        return "none"
    if place.last - place.first == 1 and first.raw.isupper() and len(first.raw) < 5:
        return "none"  # "UN", "CAR", "NICE": an acronym
    if _part_of_person(words, place, knowledge=knowledge):
        return "none"
    before = words[place.first - 1] if place.first and words[place.first - 1].glued else None
    after = words[place.last] if place.last < len(words) and last.glued else None
    if before and before.raw[0].isupper() and not before.raw.isupper() and place.first > 1 and not _may_precede(before, knowledge):
        return "none" if before.key in knowledge.given_names or before.key in knowledge.surnames else "part"
    if after and after.raw[0].isupper() and text[last.end] in " \u00a0" and not _may_follow(first, after, knowledge):
        return "part"
    return "own"


def _may_follow(name: Word, word: Word, knowledge: Knowledge) -> bool:
    """Whether a capitalised word may stand after a place name that begins with ``name`` without making it part of a longer one."""
    if word.raw.isupper() != name.raw.isupper() or (word.raw.isupper() and len(word.raw) > 1):
        return True  # "TORONTO The family", "Toronto FC"
    return (
        word.key in BODIES
        or word.key in SENTENCE_WORDS
        or word.key in knowledge.names
        or word.key in knowledge.gazetteer.keys
        or word.key in knowledge.agents
    )


def _may_precede(word: Word, knowledge: Knowledge) -> bool:
    """Whether a capitalised word may stand before a place name without being part of a longer name."""
    if word.key in PARTS or word.key in knowledge.agents:
        return True
    kinds = {ref.kind for ref in knowledge.names.get(word.key, ())}
    return bool(kinds & {"adjective", "country", "capital"}) or word.key in {"s", "state"}


def _with_containers(text: str, words: Sequence[Word], found: Sequence[Toponym]) -> list[Toponym]:
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
        container = container or _state_code(text, words, item)
        result.append(replace(item, container=container) if container else item)
    return result


def _contains(item: Toponym, following: Toponym) -> str | None:
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


def _state_code(text: str, words: Sequence[Word], item: Toponym) -> str | None:
    """The US state of "Long Beach, CA" and "Fresno, Calif.", as GeoNames codes it."""
    end = item.span[1]
    hit = _SHORT.match(text, end + 2, words[-1].end + 1) if text[end : end + 2] == ", " else None
    code = _short_code(hit[0]) if hit else None
    return code if any(row.admin1 == code for row in item.rows) else None


def _short_code(short: str) -> str | None:
    letters = short.replace(".", "")
    if letters.isupper() and len(letters) == 2:
        return f"US.{letters}" if letters in STATE_NAMES else None
    state = STATES.get(letters.lower()) if short.endswith(".") else None
    return f"US.{state}" if state else None


def _abbreviated(
    text: str, words: Sequence[Word], within: tuple[int, int], *, taken: Sequence[Toponym], knowledge: Knowledge
) -> list[Toponym]:
    """States and provinces by their short names: "Fresno, Calif.", "in N.J.", "(R-Ga.)", "BC"."""
    ends = {item.span[1]: item for item in taken}
    spans = {item.span[0] for item in taken}
    found: list[Toponym] = []
    for hit in _SHORT.finditer(text, *within):
        start, end = hit.span()
        name = _short_name(text, hit, ends=ends)
        if name is None or start in spans:
            continue
        first = next((n for n, word in enumerate(words) if word.start >= start), None)
        rows = tuple(row for row in knowledge.gazetteer.at(name) if row.precision == "region" and row.country in SHORT_IN)
        if first is not None and rows:
            last = next((n for n, word in enumerate(words) if word.start >= end), len(words))
            found.append(Toponym(match=Match(first, last, name), span=(start, end), rows=rows[:1]))
    return found


def _short_name(text: str, hit: re.Match[str], *, ends: Mapping[int, Toponym]) -> str | None:
    """The state that a short name stands for, where what stands before it lets it stand for one."""
    short, start = hit[0], hit.start()
    before = text[max(0, start - 3) : start]
    if short in PROVINCES:
        return None if before.strip()[-1:].isdigit() else PROVINCES[short]
    code = _short_code(short)
    if code is None:
        return None
    dotted = short.endswith(".")
    initials = dotted and short[1] == "."
    if short in NO_STATE:
        return None
    city = ends.get(start - 2) if before.endswith(", ") else None
    in_it = city is not None and any(row.admin1 == code for row in city.rows)
    if in_it or initials or (dotted and before.endswith((", ", "("))):
        return STATE_NAMES[code[3:]]
    return None
