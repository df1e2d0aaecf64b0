"""Bodies whose names are made of common words: what kind they are by their words, and when a listed one is not the one meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cablegram.coding.readings import country_of

if TYPE_CHECKING:
    from cablegram.coding.knowledge import Knowledge, Organization
    from cablegram.coding.lookalikes import Unit
    from cablegram.coding.people import Setting
    from cablegram.coding.phrases import Phrase

# words that name armies, fronts and parties in every country: "National Liberation Army" is Colombia's, Algeria's, Macedonia's …
_COMMON: Final = frozenset(
    "national liberation army front people peoples s united revolutionary revolution popular movement democratic republican "
    "islamic salvation resistance force forces council union congress league defence defense free patriotic party communist "
    "socialist workers guard party labour liberal conservative alliance of the for and".split()
)
_BY_NAME: Final = (
    (re.compile(r"\b(Liberation|Salvation|Resistance|Independence) (Army|Front|Tigers|Movement|Forces?|Council)\b"), "REB"),
    (re.compile(r"\bParty\b"), "PTY"),
    (re.compile(r"\b(Revolutionary|Guerrilla|Martyrs) (\w+ )?(Front|Army|Brigades?|Forces?)\b"), "REB"),
    (re.compile(r"\bFor the Liberation of\b", re.IGNORECASE), "REB"),
    (re.compile(r"\b(Salafist|Jihad|Mujahid?een|Combatants?|Preaching and Combat|Fighting Group|Insurgents?)\b"), "REB"),
    (re.compile(r"\b(Court|Tribunal|Judicial Council)\b"), "JUD"),
    (re.compile(r"\b(Democrats|Greens)\b"), "PTY"),
    (re.compile(r"\b(Trade Unions?|Workers['’] Union|Labou?r Federation|Union of \w+ Workers)\b"), "LAB"),
    (re.compile(r"\bHuman Rights (Commission|Council)\b"), "GOV"),
    (re.compile(r"\b(Commission|Authority|Agency|Bureau|Directorate|Ministry|Department|Administration|Treasury|Central Bank|"
                r"Reserve Bank|Election Board|Electoral Council)\b"), "GOV"),
    (re.compile(r"\b(Church|Synod|Diocese|Patriarchate)\b"), "REL"),
    (re.compile(r"\b(University|College|School)\b"), "EDU"),
    (re.compile(r"\bHospital\b"), "MED"),
)  # fmt: skip


def sector_by_name(name: str) -> str | None:
    """The sector that the capitalised words of a body's name say, the first that fits."""
    return next((sector for pattern, sector in _BY_NAME if pattern.search(name)), None)


def of_common_words(key: str) -> bool:
    """Whether a name is made of words that name bodies in every country."""
    return set(key.split()) <= _COMMON


def another_of_that_name(phrase: Phrase, head: Unit, organization: Organization, *, knowledge: Knowledge, setting: Setting) -> bool:
    """Whether a name of common words stands for another body than the listed one.

    Its own name begins before ("Sudan People's Liberation Army"), or the text speaks of other countries alone.
    """
    if not of_common_words(head.key) or organization.kind == "government":
        return False
    home = organization.term(setting.on).country
    before = next((u for u in phrase.core if u.last == head.first), None)
    if before and phrase.words[before.last - 1].glued and phrase.words[before.first].raw[0].isupper() and before.kind != "agent":
        country = country_of(before, knowledge=knowledge, on=setting.on)
        return country != home and before.kind != "surname"
    owner = next((c for u in phrase.core if u.last <= head.first and (c := country_of(u, knowledge=knowledge))), None)
    others = {c for c, n in setting.countries.items() if n and c in knowledge.countries}
    return organization.kind == "group" and owner is None and bool(others) and home not in others and home in knowledge.countries
