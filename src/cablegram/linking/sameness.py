"""Whether two reports of different documents tell one event: a few signs with fitted weights, and the reason in words.

The weights are those of a logistic regression over pairs of reports of our annotated stories, fitted by
``python -m training.occurrences``; see docs/adr/0046.
"""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cablegram.linking.reports import Facts

WEIGHTS: Final[Mapping[str, float]] = {  # a sign that weighs nothing is told in reasons
    "any pair": -1.04,
    "same mode": 0.4,
    "other mode": -0.77,
    "same state": 0.0,
    "one says not": 0.54,
    "same actor": 0.1,
    "same country of who": 0.0,
    "other country of who": -1.14,
    "same country of whom": 0.02,
    "other country of whom": -0.54,
    "no country shared": -0.38,  # of a later fit, whose other weights did no better
    "turned round": -0.76,
    "same words for who": 0.0,
    "same words for whom": 0.42,
    "other words for whom": 0.0,
    "same day": 1.27,
    "days overlap": 0.08,
    "a day apart": 0.0,
    "days apart": -1.43,
    "weeks apart": -3.09,
    "other date of a plan": -1.47,
    "one undated": -0.33,
    "undated": -1.14,
    "nothing dated": 0.17,
    "other times": -2.19,
    "told late": -0.77,
    "told late, taken up": -0.82,
    "told before": -1.48,
    "same place": 0.0,
    "other place": -1.2,
    "other country": -1.4,
    "same figure": 0.93,
    "other figure": -0.52,
    "same trigger": 0.0,
    "trigger in the other": 0.08,
    "one has rivals": 0.06,
    "taken up": 0.69,
    "same number told": 0.48,
    "words": 0.0,
    "words beyond": 1.15,
    "nothing else alike": -0.12,
    "topic": 1.04,
    "told there": 1.18,
    "parties told there": 1.01,
}
SCALE: Final = 1000  # weights are counted in thousandths, so that sums do not depend on the order of adding
# the log odds of a pair that was read side by side: of the signs' log odds and the model's (``judging.told_as_one``)
READ: Final[Mapping[str, float]] = {"any pair": 0.0, "signs": 0.89, "read as one": 0.38}
ASKED: Final = -2 * SCALE  # pairs of less are not read
KEPT: Final = -3 * SCALE  # pairs below it are not remembered: they weigh as much as a pair that was never compared
# one of these, or many words, two reports must share beside their words; chosen with the shares on real pages (ADR 0061)
TIES: Final = ("same trigger", "trigger in the other", "same day", "days overlap", "same number told")
SHARED: Final = 0.1  # of the rarer words of the sentence with fewer
MOST_SHARED: Final = 0.25
BEYOND: Final = 0.2  # of those that are not of the parties or the trigger (chosen, with the next three, in ADR 0062)
MOST_BEYOND: Final = 0.5
MANY: Final = 5  # other events of the type in one article
PINNED: Final = ("same day", "days overlap", "same number told", "same figure")
TOLD_THERE: Final = 0.3  # of one sentence's words, somewhere in the other's document
LATE: Final = 7  # days between publications beyond which "the shooting" may well be another
ENOUGH: Final = 1000  # rarity of a sentence's words beyond parties and trigger from which on it says something that none is shared


def signs(one: Facts, other: Facts) -> dict[str, float]:
    """What speaks for and against two reports telling one event. The order of the two does not matter."""
    found = {"any pair": 1.0}
    for sign in (*_kind(one, other), *_wording(one, other), *_parties(one, other), *_time(one, other), *_setting(one, other)):
        found[sign] = 1.0
    found["words"] = _share(one.words, other.words, least=min(one.weight, other.weight))
    mine, theirs = one.beyond, other.beyond
    least = min(sum(mine.values()), sum(theirs.values()))
    found["words beyond"] = _share(mine, theirs, least=least)
    if least >= ENOUGH and not found["words beyond"]:
        found["nothing else alike"] = 1.0
    both = sum(one.topic[s] * other.topic[s] for s in one.topic.keys() & other.topic.keys())
    found["topic"] = round(both / (one.topic_length * other.topic_length), 4) if both else 0.0
    found["parties told there"] = max(_parties_told(one, other), _parties_told(other, one))
    found["told there"] = max(_told_there(one, other), _told_there(other, one))
    return found


def has_ties(found: Mapping[str, float], *, spoken: bool, rivals: int = 0) -> bool:
    """Whether two reports have more in common than type and parties: words, what else is told there, and a tie or more words.

    ``spoken`` are acts in words (to criticize, to meet, to ask), ``rivals`` the other events of the type in the article with more.
    """
    if found["words"] < SHARED or found["told there"] < TOLD_THERE:
        return False
    if found["words beyond"] < _asked_beyond(found, spoken=spoken, rivals=rivals):
        return False
    return found["words"] >= MOST_SHARED or any(sign in found for sign in TIES)


def _asked_beyond(found: Mapping[str, float], *, spoken: bool, rivals: int) -> float:
    """The share of the words beyond parties and triggers that is asked for: half where an article tells many of the type.

    The same speak and meet again, and two attacks without a day look alike (ADR 0062).
    """
    if any(sign in found for sign in PINNED):
        return BEYOND if spoken else 0.0
    if rivals >= MANY:
        return MOST_BEYOND
    return BEYOND if spoken or "undated" in found else 0.0


def _share(mine: Mapping[str, int], theirs: Mapping[str, int], *, least: int) -> float:
    both = sum(min(mine[s], theirs[s]) for s in mine.keys() & theirs.keys())
    return round(both / least, 4) if least else 0.0


def _told_there(one: Facts, other: Facts) -> float:
    """How much of what the sentence of ``one`` tells stands in the other's document."""
    there = sum(v for s, v in one.words.items() if s in other.topic or s in other.words)
    return round(there / one.weight, 4) if one.weight else 0.0


def _parties_told(one: Facts, other: Facts) -> float:
    """How much of the words for the parties of ``one`` stands in the other's sentence, in whatever part."""
    told = {s: one.words[s] for s in one.who | one.whom if s in one.words}
    least = sum(told.values())
    return round(sum(v for s, v in told.items() if s in other.words) / least, 4) if least else 0.0


def _kind(one: Facts, other: Facts) -> Iterable[str]:
    a, b = one.report.event, other.report.event
    if a.mode and b.mode:
        yield "same mode" if a.mode == b.mode else "other mode"
    states = {one.state, other.state}
    if len(states) == 1:
        yield "same state"
    elif "negated" in states:
        yield "one says not"
    if one.trigger & other.trigger:
        yield "same trigger"
    elif one.trigger & other.words.keys() or other.trigger & one.words.keys():
        yield "trigger in the other"


def _wording(one: Facts, other: Facts) -> Iterable[str]:
    if one.report.rivals or other.report.rivals:
        yield "one has rivals"
    if any(f.report.taken_up and f.days is None for f in (one, other)):
        yield "taken up"
    if one.numbers & other.numbers:
        yield "same number told"


def _parties(one: Facts, other: Facts) -> Iterable[str]:
    if one.actor_ids & other.actor_ids:
        yield "same actor"
    if one.who & other.who:
        yield "same words for who"
    if one.whom & other.whom:
        yield "same words for whom"
    elif one.whom and other.whom:
        yield "other words for whom"
    (who, whom), (who2, whom2) = one.sides, other.sides
    if who and who2:
        yield "same country of who" if who & who2 else "other country of who"
    if whom and whom2:
        yield "same country of whom" if whom & whom2 else "other country of whom"
    if one.countries and other.countries and not one.countries & other.countries:
        yield "no country shared"
    if who & whom2 and whom & who2 and not who & who2 and not whom & whom2:
        yield "turned round"


def _time(one: Facts, other: Facts) -> Iterable[str]:
    a, b = one.days, other.days
    if a and b:
        apart = max(a[0], b[0]) - min(a[1], b[1])
        if apart <= 0:
            yield "same day" if a[0] == a[1] and b[0] == b[1] else "days overlap"
        elif apart == 1:
            yield "a day apart"
        elif one.state == other.state == "planned":
            yield "other date of a plan"
        else:
            yield "days apart" if apart < LATE else "weeks apart"
        return
    wide, wide2 = one.bounds, other.bounds
    if wide and wide2 and (wide[0] > wide2[1] or wide2[0] > wide[1]):
        yield "other times"
        return
    yield "one undated" if a or b else "undated"
    if wide is None and wide2 is None:
        yield "nothing dated"
    known, told = (a, other) if a else (b, one)
    if known is None and one.published is not None and other.published is not None:
        known, told = (one.published, one.published), other
        if abs(one.published - other.published) > LATE:
            yield "told late"
        return
    if known is None or told.published is None:
        return
    if told.published - known[1] > LATE:
        yield "told late, taken up" if told.report.taken_up else "told late"
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


def weigh_read(weight: int, leaning: float) -> int:
    """The weight of a pair that was read side by side, by that of its signs and the model's log odds."""
    return round(SCALE * READ["any pair"] + weight * READ["signs"] + SCALE * leaning * READ["read as one"])


def reason_of(found: Mapping[str, float], one: Facts, other: Facts, *, leaning: float | None = None) -> str:
    """The signs that speak for one event, in words, and what the model makes of the sentences; the order does not matter."""
    if one.report.sentence == other.report.sentence:
        return "the same sentence"
    alike = ["type", *(told for sign, told in ALIKE.items() if sign in found)]
    told = [f"same {', '.join(alike[:-1])} and {alike[-1]}" if len(alike) > 1 else "same type"]
    if one.days and other.days and ("same day" in found or "days overlap" in found):
        low, high = (date.fromordinal(f(a, b)).isoformat() for f, a, b in zip((max, min), one.days, other.days, strict=True))
        told.append(f"date ({low})" if low == high else f"dates that overlap ({low}/{high})")
    if "taken up" in found:
        told.append("told as something known")
    if found["words"]:
        told.append(f"{found['words']:.0%} of the rarer words shared")
    if leaning is not None and leaning > 0:
        told.append(f"read side by side, {1 / (1 + math.exp(-leaning)):.0%} one event")
    return "; ".join(told)


ALIKE: Final[Mapping[str, str]] = {  # what a reason says of a sign
    "same mode": "mode",
    "same actor": "actor",
    "same country of who": "country that acts",
    "same country of whom": "country that it is done to",
    "same words for whom": "words for whom it is done to",
    "same place": "place",
    "same figure": "figure",
    "same trigger": "verb or noun",
}
