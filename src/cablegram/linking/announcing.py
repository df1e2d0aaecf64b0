"""The words that announce something, set a limit or put it off, and the dates that such sentences give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.coding.occasions import changes_in
from cablegram.linking.tellings import coming

if TYPE_CHECKING:
    from cablegram.core.records import EventTime
    from cablegram.linking.tellings import Telling

NOT_AGAIN: Final = re.compile(r"\bunless\b|\bif\b[^,;.]*\b(?:not|no|were|was)\b|\botherwise\b", re.IGNORECASE)
WILL: Final = re.compile(r"\b(?:will|would)\b", re.IGNORECASE)
INVITES: Final = re.compile(r"\binvit(?:ed|es|ation)\b", re.IGNORECASE)
OR_ELSE: Final = re.compile(
    r"\b(?:otherwise|or\s+else|failing\s+which)\b[^.;]{0,30}\b(?:will|would)\b|\b(?:will|would)\b[^.;]{0,80}\bunless\b",
    re.IGNORECASE,
)
AHEAD: Final = re.compile(
    r"\b(?:will(?!\s+not)|(?:is|are)\s+(?:now\s+)?(?:to|due|set|scheduled|expected|planned|fixed|foreseen)|plans?\s+to|means?\s+to|intends?\s+to"
    r"|(?:due|scheduled|planned|set|fixed|foreseen)\s+(?:for|on|to)|(?:said|says|announced)\s+(?:that\s+)?\w+\s+would(?!\s+not)"
    r"|on\s+the\s+(?:programme|agenda|calendar))\b",
    re.IGNORECASE,
)
# "will take place on Wednesday instead", "is now set for Tuesday": a new date for something known
NEW_DATE: Final = re.compile(
    r"\b(?:now\s+(?:set|due|scheduled|planned|fixed|expected)\s+(?:for|on|to)|instead\b(?!\s+of)|slip(?:s|ped)\s+to|new\s+date|"
    r"(?:has|have|had)\s+to\s+wait|(?:put|pushed|held|moved|set)\s+(?:back|over)|at\s+a\s+later\s+date|delay(?:s|ed)|shifted\b|rearranged|rescheduled|adjourned"
    r"|(?:has|have|was|were)\s+(?:been\s+)?moved\s+(?:from|to)|will\s+now|new\s+slot)\b",
    re.IGNORECASE,
)
LIMIT: Final = re.compile(
    r"\b(?:gave|given|gives?|giving|has|have|had|granted|set)\b[^.;,]{0,60}?\b(?P<until>until|till)\b|\b(?:an?|the|its|his|her|their)\s+"
    r"(?:\S+\s+)?(?P<noun>deadline|ultimatum)\b|\bby\s+(?P<by>midnight|noon)\b"
    r"|\b(?:must|has\s+to|have\s+to|ordered|orders|told|demand(?:s|ed)|required|obliged)\b[^.;]{0,120}?\b(?P<due>by|before)\b",
    re.IGNORECASE,
)
# the noun or the past perfect takes up what was told before: "its threat", "as they had demanded", "the threatened duty"
TAKEN_UP: Final = re.compile(
    r"\b(?:the|that|this|its|his|her|their|\w+['’]s?|(?-i:[A-Z])\w+)\s+(?:\w+\s+)?(?:demands?|requests?|pleas?|calls?|appeals?|wish(?:es|\s+list)?"
    r"|orders?|ultimatum|threats?|warnings?)$|\bthreatened\s+\w+$|\bthreatened$",
    re.IGNORECASE,
)
HAD: Final = re.compile(r"\bhad\s+(?:\w+\s+)?$", re.IGNORECASE)
NAMES: Final = {
    "request": re.compile(r"\b(?:demand|request|plea|call|appeal|wish|petition|order)(?:s|ed)?\b", re.IGNORECASE),
    "threat": re.compile(r"\b(?:threat\w*|warning|warned|ultimatum)\b", re.IGNORECASE),
    "deadline": re.compile(r"\b(?:deadline|ultimatum)\b", re.IGNORECASE),
}
NOUN: Final = re.compile(
    r"(?:demand|request|plea|call|appeal|wish|order|ultimatum|threat|warning)s?(?:\s+list)?|threatened", re.IGNORECASE
)
WAS_TO: Final = re.compile(
    r"\b(?:planned|due|scheduled|set\s+for|slated|(?:was|were)\s+to|upcoming|coming|next|will\s+not)\b", re.IGNORECASE
)
DUE: Final = re.compile(r"\b(?:planned|due|scheduled|set|slated|fixed|from)\b[^,;.]{0,20}$", re.IGNORECASE)


def due_in(telling: Telling) -> EventTime | None:
    """The date for which a sentence that puts something off says that it was planned: "due on Monday", "from Thursday"."""
    ends = (telling.start, *(t.end for t in telling.dates))
    told = [t for end, t in zip(ends, telling.dates, strict=False) if DUE.search(telling.doc.text[end : t.start])]
    return coming(told[0], published=telling.page.published, why="the day for which it was planned") if told else None


def puts_off(telling: Telling) -> bool:
    """Whether a sentence puts something off or calls it off."""
    return any(changes_in(telling.words)) or NEW_DATE.search(telling.words) is not None


def moved_to(telling: Telling) -> EventTime | None:
    """The latest date of a sentence that puts something off, unless it is the day for which it was planned."""
    published, old = telling.page.published, due_in(telling)
    told = [coming(t, published=published, why="where the text moves it") for t in telling.dates]
    later = [t for t in told if (t.latest or "") >= published and (old is None or t.latest != old.latest)]
    return max(later, key=lambda t: (t.earliest or "", -(t.start or 0)), default=None)
