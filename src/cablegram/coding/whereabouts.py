"""Where an event happened: the model's words for it, else its clause's own phrase of place, else the dateline of its sentence.

A place that the text only measures from ("off Taiwan", "30 km north of Kharkiv", "on the border between Sudan and Chad") is kept as
what it is: the named place, its precision, the relation to it and the distance, if told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.core.records import EventPlace, Place, PlaceRelation, Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

KILOMETRES: Final = {"k": 1.0, "m": 1.609344, "n": 1.852}
NUMBERS: Final = dict(zip("one two three four five six seven eight nine ten".split(), range(1, 11), strict=True)) | {
    "a dozen": 12,
    "twelve": 12,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "a hundred": 100,
}
# up to five words between a preposition and the name: "near the northern Israeli town of"
_STOP: Final = (
    r"in|at|to|from|by|with|and|for|on|that|after|before|said|near|off|over|about|as|or|but|since|when|while|where|who|which|until|under|"
    r"if|than|against|because|though|between"
)
_DESCRIBED: Final = rf"(?:(?!(?:{_STOP})\b)[\w'’-]+ ){{0,5}}"
_WAY: Final = r"(?:north|south)(?:[- ]?(?:east|west))?|east|west"
_FAR: Final = (
    rf"(?:(?P<far>\d[\d,.]*|{'|'.join(NUMBERS)})[ -]?(?P<unit>km|kms|kilomet(?:er|re)s?|mi|miles?|nautical miles)\b(?: \([^)]{{1,30}}\))? )"
)
_DIRECTION: Final = re.compile(rf"{_FAR}?(?:to the )?\b(?P<way>{_WAY}) (?:of|from) {_DESCRIBED}$", re.IGNORECASE)
_AWAY: Final = re.compile(rf"{_FAR}(?:away )?(?:(?:in|out)side|from) {_DESCRIBED}$", re.IGNORECASE)
_OFF: Final = re.compile(
    rf"{_FAR}?\boff(?:shore)? (?:of )?(?:the )?(?:[\w'’-]+ ){{0,3}}(?:(?:coasts?|coastlines?|shores?) (?:of )?)?(?:the )?(?:island of )?$",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(
    rf"\b(?:near|close to|near to|not far from|next to|in the vicinity of|adjacent to|along(?:side)?|within sight of) {_DESCRIBED}$",
    re.IGNORECASE,
)
_OUTSIDE: Final = re.compile(rf"\b(?:outside|on the outskirts of|on the edge of|at the gates of) {_DESCRIBED}$", re.IGNORECASE)
_AROUND: Final = re.compile(r"\b(?:around|surrounding|encircling) (?:the )?(?:(?:self-(?:ruled|governed) )?island of )?$", re.IGNORECASE)
_BORDER: Final = re.compile(
    r"\b(?:border|frontier|boundary)(?:s| area| areas| region| regions| crossing)?(?: that)? (?:between|with|of|separating|dividing) "
    r"(?:[\w'’.-]+ ){0,4}$",
    re.IGNORECASE,
)
_BORDER_AFTER: Final = re.compile(
    r"(?:['’]s?)?(?:[ –/-](?:[\w'’.-]+[ –-]){0,3}?)(?:border|frontier)\b", re.IGNORECASE
)
_COAST_AFTER: Final = re.compile(r"(?:['’]s?)? (?:[\w-]+ ){0,2}(?:coast(?:line)?|shores?|territorial waters|waters)\b", re.IGNORECASE)
_OFF_BEFORE: Final = re.compile(rf"{_FAR}?\b(?:off|in|into|from|entered) (?:the )?$", re.IGNORECASE)
_LOCATIVE: Final = re.compile(
    rf"(?:^|[ (“\"‘'])(?P<by>in|at|inside|across|throughout|near|off|around|outside|along|over|on|of) (?P<words>{_DESCRIBED})$",
    re.IGNORECASE,
)
# "officers in Srinagar reported": where those sit who speak, not where it happened
_SPEAKERS: Final = re.compile(
    r"\b(?:officials?|officers?|sources?|residents|analysts?|diplomats?|organi[sz]ers|hosts|court|correspondent|spokes(?:man|woman|person)|"
    r"embassy|ministry|journalists?|witnesses|activists)$"
)
_DETERMINED: Final = re.compile(r"(?:^| )(?:an?|the|two|three|its|his|her|their|several|some) ?", re.IGNORECASE)
_NOUN_AFTER: Final = re.compile(rf"(?:['’]s)? (?!(?:{_STOP}|is|was|were|are|has|had|have|will|would|left|killed|yesterday|late|early)\b)[a-z]")
_OPENS: Final = re.compile(rf"[“\"]?(?:In|At|Inside|Across|Throughout|Near|Off|Around|Outside|Along) {_DESCRIBED}$")
_BREAK: Final = re.compile(
    r"[;:—–]|, (?:and|but|while|who|which|as|after|before|where|said)\b| (?:that|who|which|when|while|after|before|because|as|but|to|over|"
    r"about|for|from|against|amid|despite|since|where|on|of|by) |\b(?:said|says|told)\b",
    re.IGNORECASE,
)
_REACH: Final = 90  # characters from a trigger to the phrase that places it; farther ones mostly place something else
# acts of words have a subject as often as a venue ("condemned the killings in Gaza"): only deeds are placed by their clause
PLACED_BY_CLAUSE: Final = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "RETREAT", "COERCE", "AID", "CONSULT", "COOPERATE", "AGREE"})
_TALKS: Final = frozenset({"CONSULT", "AGREE", "COOPERATE"})
FINEST: Final = ("point", "city", "region", "country")


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """One mention of a place; ``bare``: it names the place by itself, as no adjective and no part of a longer name."""

    start: int
    end: int
    text: str
    place: Place
    bare: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What stands around a trigger: its sentence, the sentence's places, and the triggers of other events."""

    text: str
    sentence: tuple[int, int]
    trigger: Quote
    kind: str
    known: Sequence[NamedPlace]
    rivals: Sequence[int] = ()


def locate(quotes: Sequence[Quote], *, around: Surroundings) -> EventPlace | None:
    """The event's place: by the model's words, else by the clause's own phrase; ``None`` where the text does not say."""
    for q in quotes:
        inside = [n for n in around.known if n.start < q.end and q.start < n.end]
        if inside:
            named = min(inside, key=lambda n: (not n.bare, FINEST.index(n.place.precision), n.start))
            return _placed(named, around=around, rule="named with the event")
    if quotes:
        q = quotes[0]
        return EventPlace(start=q.start, end=q.end, text=q.text, place_id=None, country=None, rule="named with the event")
    if around.kind in PLACED_BY_CLAUSE:
        return next((_placed(n, around=around, rule="phrase of the same clause") for n in _in_clause(around)), None)
    return None


def _in_clause(around: Surroundings) -> list[NamedPlace]:
    """The places that the trigger's own clause names in a phrase of place: after the trigger, else at the sentence's opening."""
    text, trigger = around.text, around.trigger
    after = [n for n in around.known if n.bare and 0 < n.start - trigger.end <= _REACH and _follows(n, around)]
    if after:
        return sorted(after, key=lambda n: n.start)[:1]
    start = around.sentence[0]
    opening = [n for n in around.known if n.bare and n.end <= trigger.start and _OPENS.fullmatch(text, start, n.start)]
    free = [n for n in opening if not any(n.end <= r < trigger.start for r in around.rivals)]
    return [n for n in free if not _BREAK.search(text, n.end + 1, trigger.start)][:1]


def _follows(named: NamedPlace, around: Surroundings) -> bool:
    text, trigger = around.text, around.trigger
    between = text[trigger.end : named.start]
    hit = _LOCATIVE.search(between)
    if not hit or any(trigger.end <= r < named.start for r in around.rivals) or _BREAK.search(between[: hit.start() + 1]):
        return False
    by = hit["by"].lower()
    if by == "of" and hit.start() > 0:  # "the bombing of Fordow", but not "the consent of Turkey"
        return False
    if around.kind in _TALKS and by in {"on", "over", "of"}:
        return False
    described = _DETERMINED.match(hit["words"]) and _NOUN_AFTER.match(text, named.end)  # "of a London journalist"
    return not described and not (by in {"in", "at"} and _SPEAKERS.search(between[: hit.start()]))


def _placed(named: NamedPlace, *, around: Surroundings, rule: str) -> EventPlace:
    relation, distance = relation_of(named, text=around.text, sentence=around.sentence)
    country = named.place.country
    if relation == "border" and len(_neighbours(named, around)) > 1:
        country = None  # between two states it lies in neither for certain
    return EventPlace(
        start=named.start,
        end=named.end,
        text=named.text,
        place_id=named.place.id,
        country=country,
        precision=named.place.precision,
        relation=relation,
        distance_km=distance,
        rule=rule,
    )


def _neighbours(named: NamedPlace, around: Surroundings) -> set[str | None]:
    """The countries named beside a border: "between Sudan and Chad", "Syria-Turkey border", "Sudan's border with Chad"."""
    low, high = named.start - 40, named.end + 40
    near = [n for n in around.known if n.place.precision == "country" and low <= n.start and n.end <= high]
    return {n.place.country for n in near} | {named.place.country}


def relation_of(named: NamedPlace, *, text: str, sentence: tuple[int, int]) -> tuple[PlaceRelation | None, float | None]:
    """How the words before (and right after) a name relate the event to it, and how far off in kilometres, if told."""
    before = text[max(sentence[0], named.start - 100) : named.start]
    after = text[named.end : min(sentence[1], named.end + 40)]
    coast = _COAST_AFTER.match(after)
    if coast and (hit := _OFF_BEFORE.search(before)):
        return "off", _kilometres(hit)
    if _BORDER.search(before) or (named.place.precision == "country" and _BORDER_AFTER.match(after)):
        return "border", None
    if hit := _DIRECTION.search(before):
        return _way(hit["way"]), _kilometres(hit)
    if hit := _OFF.search(before):
        return "off", _kilometres(hit)
    if hit := _AWAY.search(before):
        return "near", _kilometres(hit)
    for pattern, relation in ((_OUTSIDE, "outside"), (_NEAR, "near"), (_AROUND, "around")):
        if pattern.search(before):
            return relation, None  # type: ignore[return-value]  # the three are of the literal
    return None, None


def _way(words: str) -> PlaceRelation:
    way = re.sub(r"[- ]", "", words.lower())
    return f"{way} of"  # type: ignore[return-value]  # the pattern admits no other


def _kilometres(hit: re.Match[str]) -> float | None:
    if not hit["far"]:
        return None
    figure = NUMBERS.get(hit["far"].lower()) or float(hit["far"].replace(",", "").rstrip("."))
    return round(figure * KILOMETRES[hit["unit"][0].lower()], 1)
