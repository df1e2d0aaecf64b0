"""Under which heading an event stands, by its PLOVER type, mode and contexts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from cablegram.core.records import Event

# In the order in which they are printed. What has not happened never stands among what has.
THEMES: Final[tuple[tuple[str, str], ...]] = (
    ("talks", "Talks and agreements"),
    ("relief", "Aid and concessions"),
    ("words", "Demands, refusals and criticism"),
    ("pressure", "Sanctions and pressure"),
    ("courts", "Courts and investigations"),
    ("protest", "Protest and repression"),
    ("military", "Military moves"),
    ("violence", "Violence"),
    ("planned", "Planned"),
    ("possible", "Possible, feared or suggested"),
    ("negated", "Said not to have happened"),
)

_BY_STATUS: Final = {"planned": "planned", "hypothetical": "possible", "negated": "negated"}
_BY_TYPE: Final = {
    "AGREE": "talks",
    "CONSULT": "talks",
    "SUPPORT": "talks",
    "COOPERATE": "talks",
    "AID": "relief",
    "CONCEDE": "relief",
    "RETREAT": "relief",
    "REQUEST": "words",
    "ACCUSE": "words",
    "REJECT": "words",
    "THREATEN": "pressure",
    "SANCTION": "pressure",
    "COERCE": "pressure",
    "PROTEST": "protest",
    "MOBILIZE": "military",
    "ASSAULT": "violence",
}
_BY_MODE: Final = {
    ("ACCUSE", "investigate"): "courts",
    ("SANCTION", "convict"): "courts",
    ("COERCE", "arrest"): "protest",
    ("COERCE", "censor"): "protest",
    ("COERCE", "curfew"): "protest",
    ("COERCE", "martial-law"): "protest",
    ("ASSAULT", "crowd-control"): "protest",
}
_JUSTICE: Final = frozenset({"legal", "crime", "corruption"})


def theme_of(event: Event) -> str:
    """The key of the event's theme in :data:`THEMES`."""
    if event.status in _BY_STATUS:
        return _BY_STATUS[event.status]
    if (
        event.type in {"ACCUSE", "SANCTION", "COERCE"}
        and event.mode in {"arrest", "convict", "investigate"}
        and _JUSTICE & {*event.contexts}
    ):
        return "courts"
    if event.type == "COOPERATE" and "military" in event.contexts:
        return "military"
    return _BY_MODE.get((event.type, event.mode or ""), _BY_TYPE[event.type])
