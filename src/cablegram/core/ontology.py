"""PLOVER as data: event types, modes, quad classes, scores, contexts and sectors, in the 16-type form that POLECAT uses.

Source: the PLOVER manual, draft 2.0 (Open Event Data Alliance), restated in our own words. Two repairs: ACCUSE is printed with the
score "3", whose sign contradicts its modes, so -3 is used; SANCTION is printed in two quad classes, of which 4 (material conflict)
agrees with the manual's own section on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType:
    """A PLOVER event type: its quad class (1..4), its intensity and that of each of its modes (-10..+10)."""

    name: str
    quad: int
    score: float
    meaning: str
    modes: dict[str, float]
    reciprocal: bool = False  # all parties act, nobody receives


def _type(name: str, quad: int, score: float, meaning: str, modes: dict[str, float] | None = None) -> EventType:
    reciprocal = name in {"AGREE", "CONSULT", "COOPERATE"}
    return EventType(name=name, quad=quad, score=score, meaning=meaning, modes=modes or {}, reciprocal=reciprocal)


EVENT_TYPES: Final[dict[str, EventType]] = {
    t.name: t
    for t in (
        _type("AGREE", 1, 2.5, "promise or agree to cooperate; any cooperation still to come"),
        _type("CONSULT", 1, 2.5, "meet, call, visit, negotiate", {"visit": 4, "third-party": 1, "multilateral": 4, "phone": 1.5}),
        _type("SUPPORT", 1, 5, "praise, endorse, recognise, sign or ratify"),
        _type("CONCEDE", 1, 4.5, "give way in words: pardon, apology, easing, announced withdrawal or ceasefire"),
        _type("COOPERATE", 2, 9.5, "mutual material exchange: trade, joint exercise, extradition, sharing"),
        _type("AID", 2, 10, "one-way material help: money, arms, relief, asylum, rescue"),
        _type(
            "RETREAT",
            2,
            6.5,
            "give way in deeds",
            {"withdraw": 8, "release": 6.5, "disarm": 10, "ceasefire": 7.5, "access": 6.5, "resign": 4.5},
        ),
        _type("REQUEST", 3, 0, "ask, urge, demand, order", {"assist": 0.5, "change": -1, "yield": -1, "meet": 0}),
        _type("ACCUSE", 3, -3, "criticise, allege, charge, investigate", {"disapprove": -2, "investigate": -3.5, "allege": -3.5}),
        _type("REJECT", 3, -2, "refuse, veto, defy, call off", {"assist": -1.5, "change": -2, "yield": -2, "meet": -2}),
        _type(
            "THREATEN",
            3,
            -3.5,
            "warn of harm to come",
            {"restrict": -3, "arrest": -3.5, "relations": -3.5, "expel": -3.5, "territory": -4, "violence": -3.5},
        ),
        _type(
            "PROTEST",
            4,
            -5,
            "civilians dissent together in public",
            # the manual gives "vandalize" no score: the type's own
            {"demo": -5, "riot": -7, "strike": -5, "hunger": -4.5, "boycott": -4.5, "obstruct": -4.5, "vandalize": -5},
        ),
        _type(
            "SANCTION",
            4,
            -6,
            "cut or reduce relations, convict, expel",
            {"convict": -6, "expel": -5.5, "withdraw": -6, "discontinue": -6},
        ),
        _type("MOBILIZE", 4, -5.5, "forces move, short of force", {"troops": -6.5, "weapons": -6.5, "police": -5.5, "militia": -6}),
        _type(
            "COERCE",
            4,
            -7,
            "repress or coerce, short of violence",
            {
                "seize": -7,
                "restrict": -7,
                "censor": -6.5,
                "curfew": -6.5,
                "martial-law": -7.5,
                "arrest": -7,
                "deport": -7,
                "withhold": -7,
                "misinformation": -6.5,
                "cyber": -7,
            },
        ),
        _type(
            "ASSAULT",
            4,
            -9,
            "deliberate serious physical harm",
            {
                "abduct": -8.5,
                "beat": -7.5,
                "torture": -8.5,
                "sexual": -8.5,
                "targeted": -9.5,
                "destroy": -8.5,
                "primitive": -8,
                "firearms": -9,
                "explosives": -9,
                "suicide-attack": -9.5,
                "aerial": -9.5,
                "drone": -9.5,
                "heavy-weapons": -9.5,
                "crowd-control": -7.5,
                "unconventional": -10,
            },
        ),
    )
}

TYPES: Final[tuple[str, ...]] = tuple(EVENT_TYPES)
MODES: Final[tuple[str, ...]] = tuple(f"{t.name}/{mode}" for t in EVENT_TYPES.values() for mode in t.modes)
STATUSES: Final[tuple[str, ...]] = ("occurred", "ongoing", "planned", "hypothetical", "negated")
STANCES: Final[tuple[str, ...]] = (
    "asserts",
    "denies",
    "confirms",
    "alleges",
    "demands",
    "threatens",
    "promises",
    "declines_to_confirm",
    "withdraws",
)

CONTEXTS: Final[tuple[str, ...]] = (
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro_democracy",
    "pro_autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resource",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
)

SECTORS: Final[dict[str, str]] = {
    "COP": "police",
    "GOV": "executive",
    "JUD": "courts",
    "LEG": "legislature",
    "MIL": "state military",
    "PRM": "pro-government paramilitary",
    "PTY": "party",
    "REB": "armed opposition",
    "SPY": "intelligence service",
    "UAF": "unidentified armed",
    "UNK": "unidentified",
    "AGR": "agriculture",
    "BUS": "business",
    "CRM": "criminals",
    "CVL": "civilians",
    "EDU": "education",
    "ELI": "former officials and families",
    "JRN": "press",
    "LAB": "labour",
    "MED": "health",
    "REF": "refugees and displaced people",
    "OPP": "opposition",
    "PRE": "partly recognised entity",
    "REL": "religious",
    "SOC": "civil society",
}

SUPRANATIONAL: Final[tuple[str, ...]] = ("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC")


def intensity(kind: str, mode: str | None) -> float:
    """The Goldstein-like score of a type and mode, -10..+10; a mode that the type lacks counts as none."""
    event_type = EVENT_TYPES[kind]
    return float(event_type.modes.get(mode, event_type.score) if mode else event_type.score)
