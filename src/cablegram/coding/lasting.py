"""What lasted: the days that a length of time gives back from the day being told ("five days of clashes") or from publication."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.orderings import DAYS, NUMBERS, cited, derived
from cablegram.coding.telling import FAR
from cablegram.coding.tenses import REACH
from cablegram.core.records import EventTime
from cablegram.reading.timevalues import shifted, step

if TYPE_CHECKING:
    from cablegram.coding.telling import Here, Scene, Story, Told
    from cablegram.core.records import Precision

MANY: Final = r"(?P<many>\d{1,3}|" + "|".join(NUMBERS) + r")[ -](?P<unit>day|week|month|year)s?"
LENGTH_OF: Final = re.compile(rf"\b{MANY} (?:of|in) (?:(?!after|before|the|which)[\w-]+ ){{0,3}}$", re.IGNORECASE)
OF_LENGTH: Final = re.compile(rf" (?:of|lasting) {MANY}\b", re.IGNORECASE)
FOR: Final = re.compile(
    rf"[^,;.“”]{{0,60}}? for (?:the (?:past|last) |nearly |almost |about )?{MANY}\b(?! (?:in prison|in jail))", re.IGNORECASE
)
WITHIN: Final = re.compile(
    r"[^,;.“”]{0,40}? within (?:(?P<many>\d{1,3}|twenty-four|forty-eight|"
    + "|".join(NUMBERS)
    + r") )?(?P<unit>hour|day|week|month|year)s?\b",
    re.IGNORECASE,
)
HOURS: Final = {"twenty-four": 24, "forty-eight": 48}
ENDLESS: Final = frozenset({"year", "month"})  # too coarse to count days by
SHORT: Final = 31  # days that are counted with the first and the last; more are an interval between two dates


def lasted(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """The stretch that ends with the day being told, or, in the present perfect, is open from its beginning."""
    text, trigger = story.text, m.event.trigger
    behind = FOR.match(text, trigger.end, here.sentence.end) if m.tense in ("perfect", "pluperfect") else None
    noun = LENGTH_OF.search(text, max(here.sentence.start, trigger.start - REACH), trigger.start) or OF_LENGTH.match(
        text, trigger.end
    )
    length = noun or behind
    if length is None or length["unit"].lower() in ENDLESS:
        return None
    days = (NUMBERS.get(length["many"].lower()) or int(length["many"])) * DAYS[length["unit"].lower()]
    words = length[0].strip() if noun else length[0][length[0].lower().rindex("for ") :]
    if m.tense == "perfect" and not noun:
        return _open(days, words=words, published=story.published)
    day = scene.news if m.sentence - scene.sentence <= FAR else None
    if day is None or day.earliest is None or day.earliest != day.latest:
        return None
    counted = days - 1 if days <= SHORT and length["unit"].lower() == "day" else days
    first = shifted(date.fromisoformat(day.earliest), -counted)
    if first is None or not days:
        return None
    told = derived(day, why=f"“{words}” up to what is dated by {cited(day)}")
    return replace(told, edtf=f"{first}/{day.latest}", earliest=first.isoformat())


def within(m: Told, *, here: Here, scene: Scene, story: Story) -> EventTime | None:
    """The days from what was told before, or of a plan from publication, that "within six months" leaves."""
    text, trigger = story.text, m.event.trigger
    hit = WITHIN.match(text, trigger.end, here.sentence.end)
    if hit is None:
        return None
    many = {**NUMBERS, **HOURS}.get(said := (hit["many"] or "").lower()) or (int(said) if said.isdigit() else None)
    first, last, words = story.published, story.published, "publication"
    if m.event.status != "planned" or story.text.startswith(" of ", hit.end()):  # "within a month of his return"
        told = _told(m, here=here, scene=scene)
        if told is None or many is None:
            return None
        first, last, words = told.earliest, told.latest, f"what is dated by {cited(told)}"
    if first is None or last is None:
        return None
    latest = _after(last, many, unit=hit["unit"].lower())
    why = f"“{hit[0][hit[0].lower().index('within') :]}” from {words}"
    edtf = f"{first}/{latest or '..'}"
    precision: Precision = "day" if latest else "open"
    return EventTime(start=None, end=None, text=None, edtf=edtf, earliest=first, latest=latest, precision=precision, rule=why)


def _told(m: Told, *, here: Here, scene: Scene) -> EventTime | None:
    """The closed time told last before an event: in its sentence, else in the scene."""
    beside = [t for t in here.bare if (t.end or 0) <= m.event.trigger.start and t.earliest and t.latest]
    if m.event.status == "planned" or not beside:
        return scene.news if m.sentence - scene.sentence <= FAR else None
    return beside[-1]


def _after(day: str, many: int | None, *, unit: str) -> str | None:
    """The day so many units later; ``None`` where the text does not say how many."""
    if many is None:
        return None
    on = date.fromisoformat(day)
    if unit in ("month", "year"):
        end = step(on, many, "Y" if unit == "year" else "M")
    else:
        end = shifted(on, -(-many // 24) if unit == "hour" else many * DAYS[unit])
    return end.isoformat() if end else None


def _open(days: int, *, words: str, published: str | None) -> EventTime | None:
    if published is None:
        return None
    day = shifted(date.fromisoformat(published), -days)
    if day is None:
        return None
    first = day.isoformat()
    why = f"“{words}” up to publication"
    return EventTime(start=None, end=None, text=None, edtf=f"{first}/..", earliest=first, latest=None, precision="open", rule=why)
