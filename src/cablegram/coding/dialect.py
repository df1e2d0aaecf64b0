"""The types of event data sets that were made by way of CAMEO.

Such sets (POLECAT's headlines, the sentences of Hu et al. 2022 that zero-shot coders are judged on) were coded in CAMEO and
carried over by the map of 2021 (CAMEO2PLOVER-2021). It differs in five places from the manual's text, which our events follow.
``code_dyad`` is asked for what those sets call a pair, so it answers in their dialect; events never do (ADR 0006).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection

EMBARGO: Final = re.compile(r"sanction(?:s|ed|ing)?|embargo(?:es|ed)?", re.IGNORECASE)
ACCORD: Final = re.compile(r"(?:agreement|deal|accord|pact|treaty|memorandum)s?|signed|signing", re.IGNORECASE)


def map_type(kind: str, *, trigger: str, status: str, mode: str | None, contexts: Collection[str]) -> str:
    """What the map calls an event of PLOVER's ``kind``; ``mode`` without the type's name, CAMEO's codes beside each rule."""
    if kind == "CONCEDE" and status == "planned":
        return "AGREE"  # 035, express intent to yield
    if kind == "AGREE" and status == "occurred" and ACCORD.fullmatch(trigger):
        return "SUPPORT"  # 057, sign formal agreement
    if kind == "SANCTION" and mode == "convict":
        return "ACCUSE"  # 116, find guilty
    if kind == "SANCTION" and EMBARGO.fullmatch(trigger):
        return "COERCE"  # 163, impose embargo, boycott, or sanctions
    if kind == "MOBILIZE" and "peacekeeping" in contexts:
        return "AID"  # 074, provide military protection or peacekeeping
    return kind
