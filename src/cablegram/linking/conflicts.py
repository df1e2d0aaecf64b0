"""Figures and days that differ: which two sentences speak of one thing and cannot both be right, by signs with fitted weights.

A figure or a day is compared with those of other documents, each pair by itself. The weights are fitted by
``python -m training.verdict_weights`` (ADR 0049); those of denials stand in ``denials``.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.coding.quantities import AT_LEAST, AT_MOST, DEAD, DURATION, HURT, NUMBER, REACH, SCALES, parse_number
from cablegram.linking.tellings import days_between, stems

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cablegram.core.records import TimeExpression
    from cablegram.linking.tellings import Page, Rarity, Telling

    Joined = Callable[[Telling, Telling], bool]

FIGURE_WEIGHTS: Final[Mapping[str, float]] = {
    "any pair": -1.84,
    "kinds differ": -0.6,
    "not the other": 1.42,
    "same unit": 0.7,
    "same toll": 1.6,
    "a correction": -0.18,
    "people": 0.09,
    "money": 1.51,
    "percent": 0.17,
    "rare words": 0.65,
    "one event": 1.39,
    "event nearby": 2.26,
    "names the other": 0.73,
    "contrasts": 0.97,
    "goes on": -0.32,
    "far apart": -0.79,
    "small": -1.46,
    "days apart": -3.15,
    "headlines": -0.09,
    "told on": 0.52,
}
DAY_WEIGHTS: Final[Mapping[str, float]] = {
    "any pair": -4.53,
    "hour told twice": 1.03,
    "hour told": -0.12,
    "rare words": 0.8,
    "words around": 0.22,
    "one event": 0.23,
    "event nearby": 0.62,
    "same type": 0.68,
    "contrasts": 1.26,
    "headlines": -0.6,
    "next day": 2.26,
    "published apart": -2.72,
    "day of publication": -1.33,
}

_VAGUE: Final = re.compile(
    r"\b(?P<some>(?:several|many|some|a few)\s+)?(?P<size>dozen|hundred|thousand)s?\b(?!\s*[-\d])", re.IGNORECASE
)
_SIZES: Final = {"dozen": 12.0, "hundred": 100.0, "thousand": 1000.0}
_PEOPLE: Final = re.compile(
    r"\b(?:people|persons?|men|women|children|civilians?|workers?|soldiers?|troops|policem[ae]n|officers?|fisherm[ae]n|sailors?|crew|drivers?|dockers?"
    r"|protesters?|demonstrators?|marchers?|supporters?|residents?|villagers?|students?|farmers?|growers?|installers?|members?|hostages?|dead|killed|injured|wounded"
    r"|victims?|bodies|arrests?|detainees?|prisoners?|patients?|names?|fighters?|gunm[ae]n|passengers?|refugees?|relatives|traders?|herders?|guards?"
    r"|inmates?|seam[ae]n|foreigners?|robbers?|attackers?|homeless|warders?|troopers?|recruits?|missing|casualties)\b",
    re.IGNORECASE,
)
_TOLLS: Final = (
    ("dead", DEAD),
    ("injured", HURT),
    (
        "held",
        re.compile(
            r"\b(?:arrest\w*|detain\w*|custody|picked\s+up|taken\s+away|taken\s+into|cells|rounded\s+up|led\s+away)\b",
            re.IGNORECASE,
        ),
    ),
)
_PERCENT: Final = re.compile(r"^[\s-]?(?:%|per\s?cent\b|fifths?\b)", re.IGNORECASE)
_MONEY: Final = re.compile(
    r"\b(?:dollars?|euros?|pounds?|shillings?|rupees?|yuan|yen|baht|dong|rupiah|ringgit|roubles?|rubles?|kron(?:a|or|e|er)|zlot(?:y|ys|ies)|lira|naira|dinars?|dirhams?|rials?|riyals?|reais|rand|francs?|nakfa|birr|pesos?|soles?)\b|[$€£¥₹]",
    re.IGNORECASE,
)
_CONTRASTS: Final = re.compile(
    r"\b(?:puts?|count(?:s|ed|ing)?|list|by\s+(?:\w+\s+){0,3}own|own\s+figures?|barely|only|not|according\s+to|says?|claim\w*|knows?\s+of|disput\w*|contradict\w*"
    r"|fewer|rather\s+than|less\s+than\s+half|insist\w*|keeps?\s+to|what\s+police\s+describe)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    r"\b(?:rose|risen|rises|climb(?:s|ed)|has\s+grown|up\s+to|another|further|more\s+had|now\s+(?:stands?|at)|since|so\s+far|by\s+(?:evening|nightfall|morning)|new)\b",
    re.IGNORECASE,
)
CORRECTS: Final = re.compile(
    r"\b(?:correct(?:s|ed|ion)|revis(?:ed|es|ing)|withdr(?:ew|awn|aws)|admit(?:s|ted)|conced(?:ed|es)|acknowledg\w+|retract\w*|took\s+back|apologi[sz]e[sd]?"
    r"|had\s+been\s+(?:listed|counted)\s+twice|clarif\w+|we\s+reported|misread|mistake\w*|error|wrongly|first\s+(?:number|figure|count)|not\s+(?:\d[\d,.]*|as\s+\w+))\b",
    re.IGNORECASE,
)
_HOUR: Final = re.compile(
    r"\b(?:night|dawn|morning|evening|noon|midnight|midday|afternoon|sunrise|sunset|dusk|early\s+hours|late|o['’]clock|shortly|at\s+(?:about\s+)?\w+)\b",
    re.IGNORECASE,
)
NEAR_DAYS: Final = 3  # between two days that may be told of one event
_NEAR: Final = 45  # characters behind a figure in which its noun stands
_ORDINALS: Final = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NTH: Final = re.compile(
    rf"\b(?:a|the)\s+(?P<nth>{'|'.join(_ORDINALS)})(?=\s+\w)", re.IGNORECASE
)  # "a third soldier died": at least 3
_NOBODY: Final = re.compile(r"\b(?:nobody|no[\s-]one|none)\b", re.IGNORECASE)
OLD: Final = 60  # days between a day told and the article, beyond which a sentence recalls what was
_OF_MANY: Final = re.compile(r"\s+(?:of\b|[ap]\.?m\b)", re.IGNORECASE)  # "one of the dead", "one a.m.": no toll of one
_NOT_THIS: Final = re.compile(r"\b(?:not|rather\s+than|instead\s+of)\s+(?:the\s+|as\s+many\s+as\s+)?(?=[\w$€£¥])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure in a sentence: offsets in the document with its unit's words, bounds, and what is counted."""

    telling: Telling
    start: int
    end: int
    low: float
    high: float | None
    unit: frozenset[str]
    kind: str  # people, money, percent, other
    toll: str  # of people: dead, injured, held, or "" where nothing beside it says so


def numbers_in(telling: Telling) -> Iterator[Number]:
    """The figures of a sentence, but for dates, lengths of time and ages."""
    words = telling.words
    taken: list[tuple[int, int]] = []
    spans = [
        (t.start - telling.start, t.end - telling.start)
        for t in telling.page.analysis.times
        if telling.start <= t.start < telling.end
    ]
    for hit in NUMBER.finditer(words):
        low = _value(hit)
        inside = any(a < hit.end() and hit.start() < b for a, b in spans)
        if low is None or inside or DURATION.match(words, hit.end()):
            continue
        number = _number(telling, hit.start(), hit.end(), low, low)
        if low < 2 and "." not in hit[0] and (not number.toll or _OF_MANY.match(words, hit.end())):
            continue  # "one man was killed" counts; "one of the dead", "at one point" do not
        taken.append(hit.span())
        yield number
    for hit in _NTH.finditer(words):
        number = _number(telling, hit.start(), hit.end(), _ORDINALS.index(hit["nth"].casefold()) + 2.0, None)
        if number.toll and _PEOPLE.match(words, hit.end() + 1):
            yield replace(number, high=None)
    for hit in _NOBODY.finditer(words):
        number = replace(_number(telling, hit.start(), hit.end(), 0.0, 0.0), kind="people", toll=_toll(words, *hit.span()))
        if number.toll:
            yield number
    for hit in _VAGUE.finditer(words):
        if not any(a <= hit.start() and hit.end() <= b for a, b in taken) and (hit["some"] or hit[0].endswith("s")):
            size = _SIZES[hit["size"].casefold()]
            yield _number(telling, hit.start(), hit.end(), size * 2, size * 20)


def _value(hit: re.Match[str]) -> float | None:
    if hit["digits"]:
        return float(hit["digits"].replace(",", "")) * SCALES.get((hit["scale"] or "").casefold(), 1)
    return parse_number(hit["words"]) if hit["words"] else None


def _number(telling: Telling, start: int, end: int, low: float, high: float | None) -> Number:
    words = telling.words
    behind, before = words[end : end + _NEAR], words[max(0, start - 30) : start]
    behind = re.split(r"[;.,]\s|\b(?:and|but|which|who)\b", behind)[0]
    if AT_LEAST.search(before):
        high = None
    elif AT_MOST.search(before):
        low = 0.0
    kind = "other"
    if _PERCENT.match(behind):
        kind = "percent"
    elif _MONEY.search(words[start:end] + behind[:15]):
        kind = "money"
    elif _PEOPLE.search(behind) or not stems(behind):
        kind = "people"
    unit = frozenset(list(stems(" ".join(behind.split()[:4]))))
    last = end + len(" ".join(behind.split()[:1])) + 1 if behind.split() else end
    return Number(
        telling=telling,
        start=telling.start + start,
        end=min(telling.end, telling.start + last),
        low=low,
        high=high,
        unit=unit,
        kind=kind,
        toll=_toll(words, start, end) if kind == "people" else "",
    )


def _toll(words: str, start: int, end: int) -> str:
    """What happened to the people counted, by the nearest word that says so."""
    around = words[max(0, start - REACH) : end + REACH]
    middle = start - max(0, start - REACH)
    found = [(abs(m.start() - middle), name) for name, pattern in _TOLLS for m in pattern.finditer(around)]
    return min(found)[1] if found else ""


def at_odds(one: Number, other: Number) -> bool:
    """Whether no value fits both."""
    return one.low > (math.inf if other.high is None else other.high) or other.low > (math.inf if one.high is None else one.high)


def figure_signs(one: Number, other: Number, *, joined: Joined, rarity: Rarity) -> dict[str, float] | None:
    """What speaks for two figures, the later told second, being of one thing and contradicting each other."""
    if one.toll and other.toll and one.toll != other.toll:
        return None
    unlike = one.kind != other.kind and not one.unit & other.unit
    if not at_odds(one, other) or (unlike and {one.kind, other.kind} != {"people", "other"}):
        return None
    a, b = one.telling, other.telling
    if _tell_both(one, other) or is_of_old(a) != is_of_old(b):
        return None
    if one.kind == other.kind == "other" and not one.unit & other.unit and not joined(a, b):
        return None  # an S-200 rocket, and 400 nautical miles
    found = {"any pair": 1.0, "same unit": float(bool(one.unit & other.unit))}
    found["kinds differ"] = float(unlike)
    found["not the other"] = float(_denied(one, b) or _denied(other, a))
    found["same toll"] = float(bool(one.toll) and one.toll == other.toll)
    found["a correction"] = float(corrects(b))
    found[one.kind] = float(one.kind == other.kind)
    found.update(likeness_signs(a, b, joined=joined, rarity=rarity))
    found["names the other"] = float(any(n.low == one.low and n.kind in {one.kind, "people"} for n in numbers_in(b)))
    found["contrasts"] = float(_CONTRASTS.search(b.words) is not None)
    found["goes on"] = float(_GOES_ON.search(b.words) is not None)
    ratio = abs(math.log((one.low + 1) / (other.low + 1)))
    found["far apart"] = round(min(3.0, ratio), 3)
    found["small"] = float(min(one.low, other.low) < 4)
    found["days apart"] = min(1.0, abs(days_between(a.page.published, b.page.published)) / 7)
    found["headlines"] = min(3.0, rarity.shared(a.page.headline, b.page.headline))
    found["told on"] = min(3.0, rarity.shared(one.unit, b.stems) + rarity.shared(other.unit, a.stems))
    return {k: v for k, v in found.items() if v and k in FIGURE_WEIGHTS}


def _tell_both(one: Number, other: Number) -> bool:
    """Whether a sentence tells both figures, and sets neither against the other: "26 people, 20 of them children"."""
    a, b = one.telling, other.telling
    if _tells(b, one) and _tells(a, other):
        return True
    if _denied(one, b) or _denied(other, a) or _CONTRASTS.search(b.words) or corrects(b):
        return False
    return _tells(b, one) or _tells(a, other)


def tells_elsewhere(page: Page, number: Number, *, beside: Telling) -> bool:
    """Whether an article tells another's figure too, apart from the one that it is held against: of the flight before this one."""
    return any(_tells(t, number) and not _CONTRASTS.search(t.words) and not corrects(t) for t in page.tellings if t is not beside)


def _tells(telling: Telling, number: Number) -> bool:
    return any(n.low == number.low and n.kind in {number.kind, "people", "other"} for n in numbers_in(telling))


def is_of_old(telling: Telling) -> bool:
    """Whether all days that a sentence gives lie long before its article, as what it recalls does; not known without its date."""
    published = telling.doc.published
    latest = [d.latest for d in telling.dates if d.latest]
    if published is None or not latest:
        return False
    return max(latest) < (date.fromisoformat(published) - timedelta(days=OLD)).isoformat()


def _denied(one: Number, telling: Telling) -> bool:
    """Whether a sentence says that a figure is not as another has it: "four, not three"."""
    behind = {hit.end() + telling.start for hit in _NOT_THIS.finditer(telling.words)}
    return bool(behind) and any(
        n.low == one.low and n.kind in {one.kind, "people", "other"} and n.start in behind for n in numbers_in(telling)
    )


def likeness_signs(a: Telling, b: Telling, *, joined: Joined, rarity: Rarity) -> dict[str, float]:
    """What two sentences have in common, and whether they, or those before them, tell an event that was joined."""
    here = joined(a, b)
    near = any(joined(x, y) for x in _with_lead(a) for y in _with_lead(b))
    return {
        "rare words": min(4.0, rarity.shared(a.stems, b.stems)),
        "one event": float(here),
        "event nearby": float(near and not here),
        "same type": float(bool({e.type for e in a.events} & {e.type for e in b.events})),
    }


def day_signs(
    one: tuple[Telling, TimeExpression], other: tuple[Telling, TimeExpression], *, joined: Joined, rarity: Rarity
) -> dict[str, float] | None:
    """What speaks for two days, the later told second, being given for one event: they exclude each other and are near."""
    (a, t), (b, u) = one, other
    apart = days_between(t.earliest or "", u.earliest or "")
    if not 0 < abs(apart) <= NEAR_DAYS:
        return None
    found = {"any pair": 1.0, **likeness_signs(a, b, joined=joined, rarity=rarity)}
    hours = [_HOUR.search(x.doc.text[max(x.start, d.start - 25) : min(x.end, d.end + 25)]) is not None for x, d in (one, other)]
    found["hour told twice"] = float(all(hours))
    found["hour told"] = float(any(hours))
    found["words around"] = min(4.0, rarity.shared(a.beside, b.beside))
    found["contrasts"] = float(_CONTRASTS.search(b.words) is not None)
    found["headlines"] = min(3.0, rarity.shared(a.page.headline, b.page.headline))
    found["next day"] = float(abs(apart) == 1)
    found["published apart"] = min(1.0, abs(days_between(a.page.published, b.page.published)) / 7)
    found["day of publication"] = float(u.earliest == b.page.published or t.earliest == a.page.published)
    return {k: v for k, v in found.items() if v and k in DAY_WEIGHTS}


def _with_lead(telling: Telling) -> tuple[Telling, ...]:
    """A sentence and the one before it, to whose event its figures may belong: "The harbour master put their number at 24"."""
    return telling.page.tellings[max(0, telling.n - 1) : telling.n + 1]


def weigh(found: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How much the signs speak for a pair; 0 is as much as for none."""
    return sum(weights[name] * value for name, value in found.items())


def corrects(telling: Telling) -> bool:
    """Whether a sentence, or the one before it, takes back or corrects a figure."""
    if CORRECTS.search(telling.words):
        return True
    page: Page = telling.page
    return (
        telling.n > 0
        and re.search(
            r"\b(?:withdrew|revised|corrected|took\s+back)\b[^.]*\b(?:number|figure|toll|count)\b",
            page.tellings[telling.n - 1].words,
        )
        is not None
    )
