"""Figures of an event: how long, how many dead or hurt, how much money, how many.

Reads number words and digits; "at least", "more than", "up to", "between" bound them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.core.records import Quantity, QuantityKind, Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

UNITS: Final = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES: Final = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "bn": 1e9,
    "tn": 1e12,
}
WORD_NUMBER: Final = "|".join(sorted((*UNITS, "dozen"), key=len, reverse=True))
NUMBER: Final = re.compile(
    rf"(?P<money>US\$|[$€£¥₹])?\s?(?<![\w.,])(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[\s-]?(?P<scale>hundred|thousand|million|billion|trillion|dozen|bn|tn|m)\b)?"
    rf"|\b(?P<words>(?:{WORD_NUMBER})(?:[\s-](?:{WORD_NUMBER}|hundred|thousand|million|billion|and))*)\b"
    r"|\b(?P<vague>dozens|scores|hundreds|thousands|tens of thousands|hundreds of thousands|millions)\b",
    re.IGNORECASE,
)
DURATION: Final = re.compile(r"[\s-](minute|hour|day|week|month|year)s?\b", re.IGNORECASE)
CURRENCY: Final = re.compile(
    r"^\s(?:U\.?S\.? )?(dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|francs?|pesos?|naira|shillings?)\b", re.IGNORECASE
)
SIGNS: Final = {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
AGE_BEFORE: Final = re.compile(r"[A-Z][\w-]+,\s?$")
AGE_AFTER: Final = re.compile(r"(?<=\d\d)[,.]")
AT_LEAST: Final = re.compile(
    r"\b(?:at least|more than|over|no fewer than|not less than|a minimum of|upwards of)\s*$", re.IGNORECASE
)
AT_MOST: Final = re.compile(
    r"\b(?:up to|at most|fewer than|less than|no more than|as many as|under|nearly|almost)\s*$", re.IGNORECASE
)
DEAD: Final = re.compile(
    r"\b(?:kill\w*|dead|deaths?|died|dies|slain|murder\w*|massacr\w*|executed|fatalit\w+|bodies|lives)\b", re.IGNORECASE
)
HURT: Final = re.compile(r"\b(?:injur\w+|wound\w+|hurt)\b", re.IGNORECASE)
REACH: Final = 45  # characters between a figure and the word that says whether its people died or were hurt


def find_quantities(text: str, *, spans: Sequence[Quote], sentence: tuple[int, int]) -> tuple[Quantity, ...]:
    """The figures inside ``spans``; the sentence around them tells the dead from the injured."""
    found: dict[tuple[int, int], Quantity] = {}
    for span in spans:
        for hit in NUMBER.finditer(span.text):
            one = _quantity(text, span=span, hit=hit, sentence=sentence)
            if one is not None:
                found.setdefault((one.start, one.end), one)
    return tuple(found[k] for k in sorted(found))


def parse_number(words: str) -> float | None:
    """The value of "12,000", "forty-two" or "three hundred"; ``None`` for anything else."""
    total, current = 0.0, 0.0
    for word in re.split(r"[\s-]+", words.lower()):
        if word in UNITS:
            current += UNITS[word]
        elif word in ("hundred", "dozen"):
            current = (current or 1) * SCALES[word]
        elif word in SCALES:
            total += (current or 1) * SCALES[word]
            current = 0.0
        elif word != "and":
            return None
    return total + current


def _value(hit: re.Match[str]) -> float | None:
    if hit["digits"]:
        return float(hit["digits"].replace(",", "")) * SCALES.get((hit["scale"] or "").lower(), 1)
    return parse_number(hit["words"]) if hit["words"] else None


def _quantity(text: str, *, span: Quote, hit: re.Match[str], sentence: tuple[int, int]) -> Quantity | None:
    value = _value(hit)
    after = span.text[hit.end() :]
    before = text[max(sentence[0], span.start + hit.start() - 20) : span.start + hit.start()]
    if AGE_BEFORE.search(before) and AGE_AFTER.match(text, span.start + hit.end()):
        return None  # "Zawahiri, 62, took over"
    unit_hit, currency = DURATION.match(after), CURRENCY.match(after)
    kind: QuantityKind
    unit: str | None = None
    if hit["money"] or currency:
        kind, unit = "money", SIGNS.get(hit["money"]) if hit["money"] else currency[1].lower() if currency else None
    elif unit_hit and not re.match(r"[\s-](?:year|month)s?[\s-]old", after):
        kind, unit = "duration", unit_hit[1].lower()
    elif unit_hit or (hit["digits"] and re.match(r"\s?(?:%|per ?cent)", after)):
        return None  # an age or a share
    else:
        kind = _people(text, at=(span.start + hit.start(), span.start + hit.end()), sentence=sentence)
    low, high = value, value
    if value is not None and AT_LEAST.search(before):
        high = None
    elif value is not None and AT_MOST.search(before):
        low = None
    return Quantity(start=span.start, end=span.end, text=span.text, kind=kind, low=low, high=high, unit=unit)


def _people(text: str, *, at: tuple[int, int], sentence: tuple[int, int]) -> QuantityKind:
    around = text[max(sentence[0], at[0] - REACH) : min(sentence[1], at[1] + REACH)]
    middle = at[0] - max(sentence[0], at[0] - REACH)
    dead = min((abs(m.start() - middle) for m in DEAD.finditer(around)), default=None)
    hurt = min((abs(m.start() - middle) for m in HURT.finditer(around)), default=None)
    if dead is None and hurt is None:
        return "count"
    return "dead" if hurt is None or (dead is not None and dead <= hurt) else "injured"
