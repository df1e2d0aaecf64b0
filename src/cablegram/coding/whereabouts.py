"""Where an event happened: the model's words for it, else its clause's own phrase of place, else the dateline of its sentence.

A place that the text only measures from ("off Taiwan", "30 km north of Kharkiv", "on the border between Sudan and Chad") is kept as
what it is: the named place, its precision, the relation to it and the distance, if told.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cablegram.coding.quantities import UNITS
from cablegram.core.records import EventPlace, Place, PlaceRelation, Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

KILOMETRES: Final = {"k": 1.0, "m": 1.609344, "n": 1.852}
NUMBERS: Final = UNITS | {"a dozen": 12, "a hundred": 100}
# up to five words between a preposition and the name: "near the northern Israeli town of"
_STOP: Final = (
    r"in|at|to|from|by|with|and|for|on|that|after|before|said|near|off|over|about|as|or|but|since|when|while|where|who|which|until|under|"
    r"if|than|against|because|though|between"
)
_DESCRIBED: Final = rf"(?:(?!(?:{_STOP})\b)[\w'’-]+ ){{0,5}}"
_WAY: Final = r"(?:north|south)(?:[- ]?(?:east|west))?|east|west"
_FAR: Final = (
    rf"(?:(?P<far>\d[\d,.]*|{'|'.join(NUMBERS)})[ -]?"
    r"(?P<unit>km|kms|kilomet(?:er|re)s?|mi|miles?|nautical miles)\b(?: \([^)]{1,30}\))? )"
)
_DIRECTION: Final = re.compile(
    rf"(?:{_FAR}(?:to the )?|to the |(?<!\bthe )\b)(?P<way>{_WAY}) (?:of|from) {_DESCRIBED}$", re.IGNORECASE
)
_AWAY: Final = re.compile(rf"{_FAR}(?:away from|outside|from) {_DESCRIBED}$", re.IGNORECASE)
_OFF: Final = re.compile(
    rf"{_FAR}?\boff(?:shore)? (?:of )?(?:the )?(?:(?!(?:{_STOP})\b)[\w'’-]+ ){{0,3}}"
    r"(?:(?:coasts?|coastlines?|shores?) (?:of )?)?(?:the )?(?:island of )?$",
    re.IGNORECASE,
)
_NEAR: Final = re.compile(
    rf"\b(?:near|close to|near to|not far from|next to|in the vicinity of|adjacent to|along(?:side)?) {_DESCRIBED}$",
    re.IGNORECASE,
)
_OUTSIDE: Final = re.compile(rf"\b(?:outside|on the outskirts of|on the edge of|at the gates of) {_DESCRIBED}$", re.IGNORECASE)
_AROUND: Final = re.compile(
    r"\b(?:around|surrounding|encircling) (?:the )?(?:(?:self-(?:ruled|governed) )?island of )?$", re.IGNORECASE
)
_BORDER: Final = re.compile(
    r"\b(?:(?:on|at|near|along|across) (?:the |its |their )?(?:[\w'’-]+ ){0,2})?(?:border|frontier|boundary)"
    r"(?:s| areas?| regions?| crossing)? (?:between|with|of|separating|dividing) (?:[\w'’.-]+ ){0,4}$",
    re.IGNORECASE,
)
_BORDER_AFTER: Final = re.compile(r"(?:['’]s?)?(?:[ –/-](?:[\w'’.-]+[ –-]){0,3}?)(?:border|frontier)\b", re.IGNORECASE)
_AT_BORDER: Final = re.compile(r"\b(?:on|at|near|along|across|to|towards?|over|from|of) (?:the |its |their )?(?:[\w'’–-]+ ){0,2}$")
_COAST_AFTER: Final = re.compile(
    r"(?:['’]s?)? (?:[\w-]+ ){0,2}(?:coast(?:line)?|shores?|territorial waters|waters)\b", re.IGNORECASE
)
_OFF_BEFORE: Final = re.compile(rf"{_FAR}?\b(?:off|in|into|from|entered) (?:the )?$", re.IGNORECASE)
_LOCATIVE: Final = re.compile(
    r"(?:^|[ (“\"‘'])(?P<by>in|into|at|inside|across|through|throughout|near|off|around|outside|along|over|on|of|from) "
    rf"(?P<words>{_DESCRIBED})$",
    re.IGNORECASE,
)
# "officers in Srinagar reported": where those sit who speak, not where it happened
_SPEAKERS: Final = re.compile(
    r"\b(?:officials?|officers?|sources?|residents|analysts?|diplomats?|organi[sz]ers|hosts|court|correspondent|spokes(?:man|woman|person)|"
    r"embassy|ministry|journalists?|witnesses|activists)$"
)
_DETERMINED: Final = re.compile(r"(?:^| )(?:an?|the|two|three|its|his|her|their|several|some) ?", re.IGNORECASE)
_NOUN_AFTER: Final = re.compile(
    rf"(?:['’]s)? (?!(?:{_STOP}|is|was|were|are|has|had|have|will|would|left|killed|yesterday|late|"
    r"early|state|province|region|governorate|oblast|district|area|city|town|valley|border|coast|airport|base|camp|port|crossing|square)\b)[a-z]"
)
_OPENS: Final = re.compile(rf"[“\"]?(?:In|At|Inside|Across|Throughout|Near|Off|Around|Outside|Along) {_DESCRIBED}$")
_BREAK: Final = re.compile(
    r"[;:—–]|, (?:and|but|while|who|which|as|after|before|where|said)\b| (?:that|who|which|when|while|after|before|because|as|but|"
    r"to|over|for|against|amid|despite|since|where|of) | about (?!\d)|\b(?:said|says|told)\b",
    re.IGNORECASE,
)
_ON: Final = re.compile(r" on ")  # "talks on the killings in Gaza", but "fired on migrants near the border"
_REACH: Final = 90  # characters from a trigger to the phrase that places it; farther ones mostly place something else
# acts of words have a subject as often as a venue ("condemned the killings in Gaza"): only deeds are placed by their clause
PLACED_BY_CLAUSE: Final = frozenset({"ASSAULT", "PROTEST", "MOBILIZE", "RETREAT", "COERCE", "AID", "CONSULT", "COOPERATE", "AGREE"})
# words of place that name none
_NO_PLACE: Final = frozenset(
    "near off outside inside around north south east west northern southern eastern western central there here home abroad "
    "overseas away".split()
)
_TO_NAME: Final = re.compile(rf" {_DESCRIBED}")
_TALKS: Final = frozenset({"CONSULT", "AGREE", "COOPERATE"})
_OF_TALKS: Final = frozenset({"on", "over", "of", "into"})
_SUBJECT_TAKING: Final = re.compile(r"discuss|brief|exchang|rais", re.IGNORECASE)  # "discussed the war in Gaza"
_RELATIONS: Final[tuple[tuple[re.Pattern[str], PlaceRelation], ...]] = (
    (_OFF, "off"),
    (_AWAY, "near"),
    (_OUTSIDE, "outside"),
    (_NEAR, "near"),
    (_AROUND, "around"),
)
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
        inside = [n for n in around.known if n.start < q.end and q.start < n.end] or _right_after(q, around)
        if inside:
            named = min(inside, key=lambda n: (not n.bare, FINEST.index(n.place.precision), n.start))
            return _placed(named, around=around, rule="named with the event")
    words = [q for q in quotes if q.text.lower() not in _NO_PLACE]
    if words:
        q = words[0]
        relation, distance = relation_of((q.start, q.end), text=around.text, sentence=around.sentence)
        return EventPlace(
            start=q.start,
            end=q.end,
            text=q.text,
            place_id=None,
            country=None,
            relation=relation,
            distance_km=distance,
            rule="named with the event",
        )
    if around.kind in PLACED_BY_CLAUSE:
        return next((_placed(n, around=around, rule="phrase of the same clause") for n in _in_clause(around)), None)
    return None


def _right_after(q: Quote, around: Surroundings) -> list[NamedPlace]:
    """The model sometimes stops at the preposition: "near" of "near the town of Elwak"."""
    if q.text.lower() not in _NO_PLACE:
        return []
    return [n for n in around.known if n.bare and q.end < n.start and _TO_NAME.fullmatch(around.text, q.end, n.start)]


def _in_clause(around: Surroundings) -> list[NamedPlace]:
    """The places that the trigger's own clause names in a phrase of place: after the trigger, else at the sentence's opening."""
    text, trigger = around.text, around.trigger
    if around.kind == "CONSULT" and _SUBJECT_TAKING.match(trigger.text):
        return []
    after = [n for n in around.known if 0 < n.start - trigger.end <= _REACH and _follows(n, around)]
    if after:
        return [_inmost(min(after, key=lambda n: n.start), around)]
    start = around.sentence[0]
    opening = [n for n in around.known if n.bare and n.end <= trigger.start and _OPENS.fullmatch(text, start, n.start)]
    free = [n for n in opening if not any(n.end <= r < trigger.start for r in around.rivals)]
    return [n for n in free if not _BREAK.search(text, n.end + 1, trigger.start)][:1]


def _inmost(named: NamedPlace, around: Surroundings) -> NamedPlace:
    """The place that a possessive leads to: Borno of "in Nigeria's Borno state"."""
    inner = (n for n in around.known if n.bare and around.text[named.end : n.start] in {"'s ", "’s "})
    return next(inner, named)


def _follows(named: NamedPlace, around: Surroundings) -> bool:
    """Whether a place stands in a phrase of place that belongs to the trigger."""
    text, trigger = around.text, around.trigger
    if any(trigger.end <= r < named.start for r in around.rivals):
        return False
    related = _relation((named.start, named.end), text=text, sentence=(trigger.end, around.sentence[1]))
    if related and (named.bare or related[0] in {"off", "border"}):
        return not _breaks(around, related[2].start() + 1)
    between = text[trigger.end : named.start]
    hit = _LOCATIVE.search(between)
    if not hit or not named.bare or _breaks(around, trigger.end + hit.start() + 1):
        return False
    by = hit["by"].lower()
    # "the bombing of Fordow", but not "the consent of Turkey"; "withdrew from Bagram", but not "a man from Leeds"
    if (
        (by == "of" and (hit.start() > 0 or text.startswith(("'s", "’s"), named.end)))
        or (by == "from" and around.kind != "RETREAT")
        or (around.kind in _TALKS and by in _OF_TALKS)
    ):
        return False
    described = _DETERMINED.match(hit["words"]) and _NOUN_AFTER.match(text, named.end)  # "of a London journalist"
    return not described and not (by in {"in", "at"} and _SPEAKERS.search(between[: hit.start()]))


def _breaks(around: Surroundings, end: int) -> bool:
    """Whether another clause or phrase begins between the trigger and ``end``."""
    start = around.trigger.end
    return bool(_BREAK.search(around.text, start, end) or (around.kind in _TALKS and _ON.search(around.text, start, end)))


def _placed(named: NamedPlace, *, around: Surroundings, rule: str) -> EventPlace:
    relation, distance = relation_of((named.start, named.end), text=around.text, sentence=around.sentence)
    # a border has two sides, and "the border with Lebanon" is mostly told of what happens on the other
    country = None if relation == "border" and named.place.precision == "country" else named.place.country
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


def relation_of(span: tuple[int, int], *, text: str, sentence: tuple[int, int]) -> tuple[PlaceRelation | None, float | None]:
    """How the words beside a name relate the event to it, and how far off in kilometres, if told."""
    found = _relation(span, text=text, sentence=sentence)
    return (found[0], found[1]) if found else (None, None)


def _relation(
    span: tuple[int, int], *, text: str, sentence: tuple[int, int]
) -> tuple[PlaceRelation, float | None, re.Match[str]] | None:
    start, end = span
    low = max(sentence[0], start - 100)
    after = (end, min(sentence[1], end + 40))

    def before(pattern: re.Pattern[str]) -> re.Match[str] | None:
        return pattern.search(text, low, start)

    if _COAST_AFTER.match(text, *after) and (hit := before(_OFF_BEFORE)):
        return "off", _kilometres(hit), hit
    if hit := before(_BORDER) or (before(_AT_BORDER) if _BORDER_AFTER.match(text, *after) else None):
        return "border", None, hit
    if hit := before(_DIRECTION):
        return _way(hit["way"]), _kilometres(hit), hit
    for pattern, relation in _RELATIONS:
        if hit := before(pattern):
            return relation, _kilometres(hit) if "far" in hit.groupdict() else None, hit
    return None


def _way(words: str) -> PlaceRelation:
    way = re.sub(r"[- ]", "", words.lower())
    return f"{way} of"  # type: ignore[return-value]  # the pattern admits no other


def _kilometres(hit: re.Match[str]) -> float | None:
    if not hit["far"]:
        return None
    figure = NUMBERS.get(hit["far"].lower()) or float(hit["far"].replace(",", "").rstrip("."))
    return round(figure * KILOMETRES[hit["unit"][0].lower()], 1)
