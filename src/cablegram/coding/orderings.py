"""What the words between two events of a sentence say of their order, and the bounds that an order gives.

"The ministry closed the border a day after militants attacked a post": the closing came after the attack, by a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from cablegram.coding.tenses import is_past
from cablegram.reading.times import bounds
from cablegram.reading.timevalues import at_unit, shifted, step

if TYPE_CHECKING:
    from cablegram.core.records import EventTime
    from cablegram.reading.timevalues import Unit as TimeUnit

Order = Literal["after", "before", "same"]
Unit = Literal["minute", "hour", "day", "week", "month", "year"]

NUMBERS: Final = dict(
    zip("a an one two three four five six seven eight nine ten eleven twelve".split(), (1, 1, *range(1, 13)), strict=True)
)
DAYS: Final = {"day": 1, "week": 7, "month": 30, "year": 365}
LINK: Final = re.compile(
    r"(?:\b(?P<many>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)? ?"
    r"(?P<unit>minute|hour|day|week|month|year)s? )?\b(?:"
    r"(?P<after>after(?! tomorrow)|since|(?:over|against)(?= (?:the|a|an|his|her|its|their|[A-Z]\w+[’'])\b)"
    r"|(?<!the )following|follow(?:s|ed)?(?! by| up| suit)|in (?:response|reply|reaction|answer) to"
    r"|in the (?:wake|aftermath) of|in connection with|as a result of"
    r"|in (?:retaliation|revenge|exchange|return) for|in protest (?:at|against|over)|because of"
    r"|(?:triggered|sparked|prompted|provoked|caused) by|at the (?:request|invitation|urging)"
    r"|(?:accus|blam|sentenc|convict|charg|indict|fined|punish|thank|prais|condemn)\w+(?: [\w’'.,-]+){0,10}? (?:of|for|over|with)"
    r"|(?:quarrel|arrest|detain|jail|sack|dismiss|sued|resign|summon|recall|expel|protest)\w*(?: [\w’'.,-]+){0,8}? over)"
    r"|(?P<before>before|followed by|ahead of|prior to"
    r"|(?:which|that) (?:had )?(?:triggered|sparked|prompted|provoked|drew|led to|brought)"
    r"|triggering|sparking|prompting|provoking|drawing|leading to)"
    r"|(?P<same>when|while|during|in the course of))\b",
    re.IGNORECASE,
)
CAUSES: Final = re.compile(r"\b(?:trigger|spark|prompt|provok|dr[ae]w|led to|leading|brought)", re.IGNORECASE)
OTHER_VERB: Final = re.compile(r"\b(?:but|will|would|says?|said)\b")  # "began in May and say they will stop when …"
SAYING: Final = re.compile(r", [^,;]{0,60}\b(?:said|announced|told|confirmed|reported|added)\b", re.IGNORECASE)
ENDING: Final = re.compile(r"\b(?:wrapped up|ended|finished|completed|concluded) (?:[\w’'-]+ ){0,3}$")
NEAR: Final = 60  # characters between an event and the "that triggered" of which it is the subject
STOP: Final = re.compile(r";|[.!?][”\"]? ")
# up to the first colon outside quotation marks; behind it the expression's own rule, which may hold another
REASON: Final = re.compile(r"((?:“[^”]*”|[^“:]|:(?! ))*): ")
OPENING: Final = re.compile(r"^[“\"\s]*(?:\w+ly |Just |But |And |Only )?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """How the first of two events stands to the second, and by how much: ``many`` is ``None`` where the text leaves it open."""

    order: Order
    unit: Unit | None
    many: int | None
    words: str

    @property
    def causes(self) -> bool:
        """Whether it is a verb of causing ("that triggered"), whose subject must be an event."""
        return CAUSES.search(self.words) is not None

    def turned(self) -> Link:
        """The same, seen from the second event."""
        other: dict[Order, Order] = {"after": "before", "before": "after", "same": "same"}
        return replace(self, order=other[self.order])


def link_between(text: str, *, sentence: int, first: tuple[int, int], second: tuple[int, int]) -> Link | None:
    """How the event at ``first`` stands to the one at ``second``, which follows it in the sentence that starts at ``sentence``."""
    hits = [hit for hit in LINK.finditer(text, first[0], second[1]) if hit.start() < second[0]]
    between = [
        hit
        for hit in hits
        if hit.start() >= first[1] or (first[1] < hit.end() <= second[0] and "," not in text[hit.end() : second[0]])
    ]
    if len(between) == 1 and between[0]["same"] and "," in text[between[0].end() : second[0]]:
        return None  # "refused while the barracks were held, will meet them on Saturday"
    if len(between) == 1 and _is_far(between[0], text[first[1] : between[0].start()]):
        return None
    if len(between) == 1 and not STOP.search(text, first[1], second[0]) and not SAYING.search(text, first[1], between[0].start()):
        return _link(between[0])
    opening = None if between else LINK.search(text, sentence, first[0])
    if opening is None or not OPENING.match(text[sentence : opening.start()]):
        return None
    own_clause = text[opening.end() : first[0]]
    apart = opening["same"] or "," in text[first[1] : second[0]]
    if not apart or "," in own_clause or ";" in own_clause or LINK.search(own_clause):
        return None
    return _link(opening).turned()


def told_link(text: str, start: int, end: int) -> Link | None:
    """The one order that a stretch of text opens with; ``None`` where it tells another or none."""
    hits = list(LINK.finditer(text, start, end))
    return _link(hits[0]) if len(hits) == 1 and hits[0].start() == start else None


def _is_far(hit: re.Match[str], before: str) -> bool:
    """Whether "that triggered" or "when" stands apart from the event before it, so that it belongs to something else."""
    if CAUSES.search(hit[0]):
        return len(before) > NEAR or "," in before or any(is_past(w) for w in before.lower().split())
    return hit["same"] is not None and (len(before) > NEAR or OTHER_VERB.search(before) is not None)


def _link(hit: re.Match[str]) -> Link:
    order: Order = "after" if hit["after"] else "before" if hit["before"] else "same"
    many = (hit["many"] or "").lower()
    count = int(many) if many.isdigit() else NUMBERS.get(many)
    return Link(order=order, unit=hit["unit"].lower() if hit["unit"] else None, many=count, words=hit[0].strip())  # type: ignore[arg-type]


def bound_by(link: Link, *, other: EventTime) -> EventTime | None:
    """The time of an event that stands so to another's time; ``None`` where nothing follows."""
    if link.order == "same" or link.unit in {"minute", "hour"}:
        return derived(other, why=f"“{link.words}” what is dated by {cited(other)}") if other.latest else None
    if link.many and link.unit and (counted := _counted(link, other=other)):
        return counted
    why = (
        f"“{link.words}” what is dated by {cited(other)}"
        if link.order == "after"
        else f"earlier (“{link.words}”) than {cited(other)}"
    )
    return since(other, why=why) if link.order == "after" else until(other, why=why)


def _counted(link: Link, *, other: EventTime) -> EventTime | None:
    """The day, month or year that a counted distance leads to, from a day or, for months and years, from a month or year."""
    if other.earliest is None or other.latest is None or link.many is None or link.unit is None:
        return None
    many = link.many if link.order == "after" else -link.many
    told = derived(other, why=f"“{link.words}” {cited(other)}")
    if link.unit in ("day", "week"):
        moved = shifted(date.fromisoformat(other.earliest), many * DAYS[link.unit])
        if moved is None or other.earliest != other.latest:
            return None
        day = moved.isoformat()
        return replace(told, edtf=day, earliest=day, latest=day, precision="day")
    unit: TimeUnit = "Y" if link.unit == "year" else "M"
    first, last = (step(date.fromisoformat(d), many, unit) for d in (other.earliest, other.latest))
    if first is None or last is None:
        return None
    ends = at_unit(first, unit), at_unit(last, unit)
    precision = link.unit if ends[0] == ends[1] else other.precision
    edtf = ends[0] if ends[0] == ends[1] else "/".join(ends)
    return replace(told, edtf=edtf, earliest=bounds(ends[0])[0], latest=bounds(ends[1])[1], precision=precision)


def cited(time: EventTime) -> str:
    """The words that date an event, in quotation marks."""
    return f"“{time.text}”" if time.text else "the news of the day"


def derived(time: EventTime, *, why: str) -> EventTime:
    """Another event's time as one's own, with the reason in front of how that came about."""
    hit = REASON.match(time.rule)
    return replace(time, rule=f"{why}: {time.rule[hit.end() if hit else 0 :]}")


def reason(time: EventTime) -> str:
    """Why an event has its time, without the rule of the expression that gives it."""
    hit = REASON.match(time.rule)
    return hit[1] if hit else time.rule


def closed(time: EventTime) -> EventTime:
    """A time that "since" left open at its end, as it stands by itself: "since 1990, *when* the army put down a rising"."""
    if time.latest is not None or not time.edtf or not time.edtf.endswith("/.."):
        return time
    edtf = time.edtf.removesuffix("/..")
    return replace(time, edtf=edtf, latest=bounds(edtf)[1])


def since(time: EventTime, *, why: str) -> EventTime | None:
    """Not before the first day of a time."""
    if time.earliest is None:
        return None
    return replace(derived(time, why=why), edtf=f"{time.earliest}/..", latest=None, precision="open")


def until(time: EventTime, *, why: str) -> EventTime | None:
    """Not after the last day of a time."""
    if time.latest is None:
        return None
    return replace(derived(time, why=why), edtf=f"../{time.latest}", earliest=None, precision="open")
