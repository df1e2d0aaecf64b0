"""Whether two reports of different documents tell one event: a few signs with fitted weights, and the reason in words.

The weights are those of a logistic regression over pairs of reports of our annotated stories, fitted by
``python -m training.occurrences``; see docs/adr/0046.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from cablegram.core.ontology import EVENT_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cablegram.linking.reports import Facts

WEIGHTS: Final[Mapping[str, float]] = {
    "any pair": -5.0,
    "same type": 2.0,
    "other quad class": -1.0,
    "same mode": 0.5,
    "other mode": -0.7,
    "same state": 0.5,
    "planned and held": -3.0,
    "one says not": -1.0,
    "same actor": 0.5,
    "same countries": 0.8,
    "shared country": 0.4,
    "other countries": -1.5,
    "turned round": -1.0,
    "same words for who": 0.5,
    "same words for whom": 0.7,
    "same day": 2.5,
    "days overlap": 1.5,
    "a day apart": -0.3,
    "days apart": -2.5,
    "weeks apart": -4.0,
    "one undated": 0.0,
    "undated": 0.2,
    "told late": -1.0,
    "told before": -2.0,
    "same place": 1.0,
    "other place": -0.5,
    "other country": -1.5,
    "same figure": 1.0,
    "other figure": -0.2,
    "same trigger": 0.8,
    "trigger in the other": 0.3,
    "words": 2.5,
    "same sentence": 5.0,
    "topic": 1.5,
}
SCALE: Final = 1000  # weights are counted in thousandths, so that sums do not depend on the order of adding
KEPT: Final = -3 * SCALE  # pairs below it are not remembered: they weigh as much as a pair that was never compared
LATE: Final = 7  # days between publications beyond which "the shooting" may well be another
CUT: Final = 1.0  # rarity of the words that two sentences share beyond which more of them say no more, relative to the shorter


def signs(one: Facts, other: Facts) -> dict[str, float]:
    """What speaks for and against two reports telling one event. The order of the two does not matter."""
    found = {"any pair": 1.0}
    for sign in (*_kind(one, other), *_parties(one, other), *_time(one, other), *_setting(one, other)):
        found[sign] = 1.0
    mine, theirs = one.words, other.words
    both = math.fsum(min(mine[s], theirs[s]) for s in mine.keys() & theirs.keys())
    least = min(math.fsum(mine.values()), math.fsum(theirs.values()))
    found["words"] = round(both / least, 4) if least else 0.0
    found["topic"] = round(len(one.topic & other.topic) / max(1, min(len(one.topic), len(other.topic))), 4)
    return found


def _kind(one: Facts, other: Facts) -> Iterable[str]:
    a, b = one.report.event, other.report.event
    if a.type == b.type:
        yield "same type"
    elif EVENT_TYPES[a.type].quad != EVENT_TYPES[b.type].quad:
        yield "other quad class"
    if a.mode and b.mode and a.type == b.type:
        yield "same mode" if a.mode == b.mode else "other mode"
    states = {one.state, other.state}
    if len(states) == 1:
        yield "same state"
    elif "negated" in states:
        yield "one says not"
    elif "occurred" in states:
        yield "planned and held"
    if one.trigger & other.trigger:
        yield "same trigger"
    elif one.trigger & other.words.keys() or other.trigger & one.words.keys():
        yield "trigger in the other"
    if one.report.sentence == other.report.sentence:
        yield "same sentence"


def _parties(one: Facts, other: Facts) -> Iterable[str]:
    if one.actor_ids & other.actor_ids:
        yield "same actor"
    if one.who & other.who:
        yield "same words for who"
    if one.whom & other.whom:
        yield "same words for whom"
    if one.countries and other.countries:
        if one.countries == other.countries:
            yield "same countries"
        elif one.countries & other.countries:
            yield "shared country"
        else:
            yield "other countries"
    (who, whom), (who2, whom2) = one.sides, other.sides
    if whom and whom2 and who and who2 and not who & who2 and not whom & whom2 and (who & whom2) and (whom & who2):
        yield "turned round"


def _time(one: Facts, other: Facts) -> Iterable[str]:
    a, b = one.days, other.days
    if a and b:
        apart = max(a[0], b[0]) - min(a[1], b[1])
        if apart <= 0:
            yield "same day" if a[0] == a[1] and b[0] == b[1] else "days overlap"
        elif apart == 1:
            yield "a day apart"
        else:
            yield "days apart" if apart < LATE else "weeks apart"
        return
    yield "one undated" if a or b else "undated"
    known, told = (a, other) if a else (b, one)
    if known is None and one.published is not None and other.published is not None:
        known, told = (one.published, one.published), other
        if abs(one.published - other.published) > LATE:
            yield "told late"
        return
    if known is None or told.published is None:
        return
    if told.published - known[1] > LATE:
        yield "told late"
    elif told.published < known[0] and told.state == "occurred":
        yield "told before"


def _setting(one: Facts, other: Facts) -> Iterable[str]:
    a, b = one.report.place, other.report.place
    if a and b:
        if a.place_id and a.place_id == b.place_id:
            yield "same place"
        elif a.country and b.country:
            yield "other place" if a.country == b.country else "other country"
    kinds = one.figures.keys() & other.figures.keys()
    if any(one.figures[k] & other.figures[k] for k in kinds):
        yield "same figure"
    elif kinds:
        yield "other figure"


def weigh(found: Mapping[str, float]) -> int:
    """How much the signs speak for one event, in thousandths of a log odds; above 0 it is likelier than not."""
    return round(SCALE * math.fsum(WEIGHTS[name] * value for name, value in found.items()))


TOLD: Final[Mapping[str, str]] = {  # what a reason says of each sign that speaks for one event
    "same sentence": "the same sentence",
    "same type": "same type",
    "same mode": "and mode",
    "same countries": "same countries",
    "shared country": "a country in common",
    "same actor": "same actor",
    "same words for who": "same words for who acts",
    "same words for whom": "same words for whom it is done to",
    "same day": "same day",
    "days overlap": "dates that overlap",
    "same place": "same place",
    "same figure": "same figure",
    "same trigger": "same verb or noun",
}


def reason_of(found: Mapping[str, float]) -> str:
    """The signs that speak for one event, in words."""
    told = [words for sign, words in TOLD.items() if found.get(sign)]
    return "; ".join([*told, f"{found['words']:.0%} of the rarer words shared"])
