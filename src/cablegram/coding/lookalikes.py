"""Units of a phrase, and words that look like a country and are none: "Michael Jordan", "Brazil nuts", "her horse, Kuwait,"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cablegram.coding.names import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.coding.knowledge import AgentNoun, Knowledge, Ref
    from cablegram.coding.names import Word

_PLACE_TAILS: Final = frozenset(
    "river sea valley tech street avenue square county university state island islands strait airport".split()
)
# things that bear a country's name: name -> the words that follow it
_WARES: Final = {
    country: frozenset(things.split())
    for country, things in {
        "china": "cup cups teacup teacups tea plate plates cabinet doll dolls clay porcelain shop dish dishes vase vases",
        "brazil": "nut nuts",
        "turkey": "sandwich sandwiches dinner breast sausage burger burgers carcass farm trot vulture gravy meat",
        "jordan": "almond almonds brand sneaker sneakers shoes",
        "panama": "hat hats",
        "chile": "pepper peppers powder con",
        "guinea": "pig pigs fowl",
        "bermuda": "shorts triangle grass",
        "cuba": "libre",
        "india": "ink",
        "japan": "lacquer wax",
        "chad": "hanging dimpled",
        "jersey": "cow cows shore",
        "cyprus": "tree trees",
        "swiss": "cheese roll chard army",
        "french": "fries toast window windows horn bulldog bulldogs press",
        "danish": "pastry pastries",
        "turkish": "delight bath coffee",
        "english": "breakfast muffin muffins mustard",
        "irish": "stew setter coffee",
        "guernsey": "cow cows",
    }.items()
}


# ", a retired baker," after a name: its bearer is one of a trade, no state
APPOSED_PERSON: Final = re.compile(
    r",\s+(?:\d{1,2},|(?:an?|the|her|his)\s+(?:[\w-]+ ){0,3}\w*(?:er|or|ist|man|woman|boy|girl|ian|nurse|clerk|cook|guide|guard|"
    r"coach|elephant|panda|horse|dog|cat|storm|hurricane|typhoon|"
    r"son|daughter|brother|sister|mother|father|wife|husband|friend|student|neighbou?r)\s*(?:[,.]|who|of \w+ years|aged))"
)
OWNED_THING: Final = re.compile(
    r"\b(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Oo]ur|[A-Z]\w+’s|[A-Z]\w+'s|[Tt]he|[Aa])\s+(?:[\w-]+ )?"
    r"(?:horse|mare|colt|stallion|dog|cat|pony|yacht|boat|ship|"
    r"perfume|fragrance|album|song|band|novel|label)(?: (?:called|named))?,?\s+$"
)
CLUBS: Final = frozenset("real atletico inter dynamo dinamo spartak lokomotiv sporting racing rapid fc ac as athletic".split())
_CALLINGS: Final = frozenset(
    "actor actress singer batsman bowler striker goalkeeper midfielder footballer golfer boxer coach author novelist "
    "poet painter agent detective officer constable judge reverend pastor mr mrs ms miss dr sir captain sergeant lieutenant rep "
    "sen congressman congresswoman senator comedian rapper presenter historian professor".split()
)


class Unit(NamedTuple):
    """A stretch of words ``first`` to ``last`` (exclusive) that is one name, one agent noun or one other word."""

    kind: Literal["name", "surname", "agent", "word"]
    first: int
    last: int
    key: str
    refs: tuple[Ref, ...] = ()
    agent: AgentNoun | None = None

    def ref(self, *kinds: str) -> str | None:
        """The id of its first reading of one of these kinds."""
        return next((ref.id for ref in self.refs if ref.kind in kinds), None)


def without_lookalikes(units: Sequence[Unit], words: Sequence[Word], *, knowledge: Knowledge) -> list[Unit]:
    """The units, with those made plain words that stand in a person's name ("Paris Hilton") or a ware's ("Brazil nuts")."""
    result = list(units)
    for number, unit in enumerate(units):
        if unit.kind != "name" or not unit.ref("country", "capital", "adjective") or unit.last - unit.first > 1:
            continue
        following = words[unit.last].key if unit.last < len(words) and words[unit.last - 1].glued else ""
        before = words[unit.first - 1] if unit.first else None
        club = before and before.key in CLUBS and before.raw[0].isupper() and before.glued and not unit.ref("adjective")
        ware = following in _WARES.get(unit.key, ())
        if ware or club or (unit.ref("country", "capital") and _in_a_persons_name(number, units, words, knowledge=knowledge)):
            result[number] = unit._replace(kind="word", refs=())
    return result


def _in_a_persons_name(number: int, units: Sequence[Unit], words: Sequence[Word], *, knowledge: Knowledge) -> bool:
    unit = units[number]
    left = units[number - 1] if number else None
    right = units[number + 1] if number + 1 < len(units) else None
    named_left = (
        left and left.kind in {"word", "surname"} and left.key in knowledge.given_names and words[left.first].raw[0].isupper()
    )
    if named_left and left and words[left.last - 1].glued:
        return True
    if right is None or right.kind not in {"word", "surname"}:
        return False
    follows = words[right.first].raw[0].isupper() and words[unit.first].glued
    return follows and right.key not in _PLACE_TAILS and unit.key in knowledge.given_names and len(right.key) > 1


def bears_the_name(key: str, text: str, start: int, *, knowledge: Knowledge) -> str | None:
    """Who or what else is called like a country where it stands in a text: "a person" or "a thing"; ``None`` if nothing is.

    A person of that surname is named in the text ("batsman John Ireland … Ireland"), an apposition says so ("Israel, a retired
    baker,", "her horse, Kuwait,").
    """
    before, after = text[max(0, start - 60) : start], text[start + len(key) : start + len(key) + 60]
    if APPOSED_PERSON.match(after) and not before.rstrip().endswith((" in", " from", " of", " to", ",")):
        return "a person"
    if OWNED_THING.search(before) and after[:1] in {",", "."}:
        return "a thing"
    for hit in re.finditer(rf"\b([A-Z][\w’'-]+) {re.escape(text[start : start + len(key)])}\b", text):
        given = hit.group(1)
        title = text[: hit.start()].rsplit(None, 1)[-1:] or [""]
        if fold(given) in knowledge.given_names or fold(title[0]) in _CALLINGS:
            return "a person"
    return None
