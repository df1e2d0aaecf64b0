"""Phrases that stand for several ("the two leaders", "G7 nations"); each expands only where something supports it."""

from __future__ import annotations

import re
from typing import Literal


def is_plural_pair(text: str) -> Literal["people", "states"] | None:
    """Whether a phrase stands for the last two: "the two leaders", "both nations", "the two sides"."""
    found = re.fullmatch(
        r"(?:the (?:two|pair)|both|the two|the pair|the duo)(?: of them)?(?: (?:\w+ )?(?P<noun>\w+))?", text.strip(), re.IGNORECASE
    )
    if not found:
        return None
    noun = (found.group("noun") or "").lower()
    people = {
        "leaders",
        "presidents",
        "men",
        "women",
        "ministers",
        "officials",
        "politicians",
        "premiers",
        "heads",
        "figures",
        "chiefs",
        "diplomats",
    }
    states = {
        "nations",
        "countries",
        "sides",
        "governments",
        "states",
        "allies",
        "neighbours",
        "neighbors",
        "parties",
        "powers",
        "rivals",
    }
    states |= {"capitals", "foes", "enemies", "partners", "economies", "militaries", "superpowers"}
    if noun in people or (not noun and "pair" in text.lower()):
        return "people"
    return "states" if noun in states else None
