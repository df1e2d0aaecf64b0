"""From our codes to those of older data sets: PLOVER types as CAMEO, sectors as CAMEO roles, countries as CAMEO, FIPS and COW.

The map from PLOVER back to CAMEO is ours; its forward direction is PLOVER's conversion table of 2021 (Open Event Data Alliance).
CAMEO is the finer ontology, so the way back loses: each code says how well it fits. Intensities of CAMEO codes are Goldstein's as
GDELT publishes them (CAMEO.goldsteinscale.txt). Codes are strings: "010" and "10" are two.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from cablegram.core.ontology import SECTORS, SUPRANATIONAL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cablegram.coding.world import CodeSystem, Knowledge
    from cablegram.core.stories import Occurrence

Fit = Literal["same", "broader", "nearest"]


class Cameo(NamedTuple):
    """A CAMEO code: its title, Goldstein's intensity, and how it fits what PLOVER says.

    ``same``: it maps forward to the PLOVER type and mode. ``broader``: CAMEO has several finer codes, and nothing tells which.
    ``nearest``: CAMEO has no such thing.
    """

    code: str
    title: str
    goldstein: float
    fit: Fit

    @property
    def root(self) -> str:
        """Its two-digit root."""
        return self.code[:2]

    @property
    def quad(self) -> int:
        """The quad class of its root: 01-05 verbal cooperation, 06-08 material, 09-13 verbal conflict, 14-20 material."""
        root = int(self.root)
        return 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4


# key of ours, code, fit, Goldstein, title. A key is TYPE, TYPE/mode or either with :context behind it; the first that fits counts
_ROWS: Final = """
AGREE:economic       0311 same     5.2 Express intent to cooperate economically
AGREE:military       0312 same     5.2 Express intent to cooperate militarily
AGREE:legal          0313 same     5.2 Express intent to cooperate on judicial matters
AGREE:intelligence   0314 same     5.2 Express intent to cooperate on intelligence
AGREE:peacekeeping   0334 same     6.0 Express intent to provide military protection or peacekeeping
AGREE                030  broader  4.0 Express intent to cooperate
CONSULT/visit        042  broader  1.9 Make a visit
CONSULT/third-party  044  same     2.5 Meet at a 'third' location
CONSULT/multilateral 040  nearest  1.0 Consult
CONSULT/phone        041  same     1.0 Discuss by telephone
CONSULT              040  broader  1.0 Consult
SUPPORT              050  broader  3.5 Engage in diplomatic cooperation
CONCEDE              080  broader  5.0 Yield
COOPERATE:economic   061  same     6.4 Cooperate economically
COOPERATE:military   062  same     7.4 Cooperate militarily
COOPERATE:legal      063  same     7.4 Engage in judicial cooperation
COOPERATE:intelligence 064 same    7.0 Share intelligence or information
COOPERATE            060  broader  6.0 Engage in material cooperation
AID:military         072  same     8.3 Provide military aid
AID:peacekeeping     074  same     8.5 Provide military protection or peacekeeping
AID:asylum           075  same     7.0 Grant asylum
AID:disasters        073  nearest  7.4 Provide humanitarian aid
AID:economic         071  same     7.4 Provide economic aid
AID                  070  broader  7.0 Provide aid
RETREAT/withdraw     0874 nearest 10.0 Retreat or surrender militarily
RETREAT/release      0841 same     7.0 Return, release person(s)
RETREAT/disarm       087  broader  9.0 De-escalate military engagement
RETREAT/ceasefire    0871 same     9.0 Declare truce, ceasefire
RETREAT/access       086  broader  9.0 Allow international involvement
RETREAT/resign       0831 nearest  5.0 Accede to demands for change in leadership
RETREAT              080  nearest  5.0 Yield
REQUEST/assist:economic 1011 broader -5.0 Demand economic cooperation
REQUEST/assist:military 1012 broader -5.0 Demand military cooperation
REQUEST/assist       101  broader -5.0 Demand material cooperation
REQUEST/change       104  broader -5.0 Demand political reform
REQUEST/yield        105  broader -5.0 Demand that target yields
REQUEST/meet         106  broader -5.0 Demand meeting, negotiation
REQUEST              100  broader -5.0 Demand
ACCUSE/disapprove    111  broader -2.0 Criticize or denounce
ACCUSE/investigate   090  broader -2.0 Investigate
ACCUSE/allege        112  broader -2.0 Accuse
ACCUSE               110  broader -2.0 Disapprove
REJECT/assist        121  broader -4.0 Reject material cooperation
REJECT/change        123  broader -4.0 Reject request or demand for political reform
REJECT/yield         124  broader -4.0 Refuse to yield
REJECT/meet          125  broader -5.0 Reject proposal to meet, discuss, or negotiate
REJECT               120  broader -4.0 Reject
THREATEN/restrict    1312 broader -5.8 Threaten with sanctions, boycott, embargo
THREATEN/arrest      132  nearest -5.8 Threaten with administrative sanctions
THREATEN/relations   1313 broader -5.8 Threaten to reduce or break relations
THREATEN/expel       136  same    -7.0 Threaten to halt international involvement
THREATEN/territory   1382 same    -7.0 Threaten occupation
THREATEN/violence    138  broader -7.0 Threaten with military force
THREATEN             130  broader -4.4 Threaten
PROTEST/demo         141  same    -6.5 Demonstrate or rally
PROTEST/riot         145  same    -7.5 Protest violently, riot
PROTEST/strike       143  same    -6.5 Conduct strike or boycott
PROTEST/hunger       142  same    -6.5 Conduct hunger strike
PROTEST/boycott      143  same    -6.5 Conduct strike or boycott
PROTEST/obstruct     144  same    -7.5 Obstruct passage, block
PROTEST/vandalize    145  nearest -7.5 Protest violently, riot
PROTEST              140  broader -6.5 Engage in political dissent
SANCTION/convict     116  nearest -2.0 Find guilty or liable (legally)
SANCTION/expel       166  broader -7.0 Expel or withdraw
SANCTION/withdraw    161  broader -4.0 Reduce or break diplomatic relations
SANCTION/discontinue 162  same    -5.6 Reduce or stop aid
SANCTION             160  broader -4.0 Reduce relations
MOBILIZE/troops      154  same    -7.2 Mobilize or increase armed forces
MOBILIZE/weapons     154  nearest -7.2 Mobilize or increase armed forces
MOBILIZE/police      153  same    -7.2 Mobilize or increase police power
MOBILIZE/militia     150  nearest -7.2 Demonstrate military or police power
MOBILIZE             150  broader -7.2 Demonstrate military or police power
COERCE/seize:military 192 same    -9.5 Occupy territory
COERCE/seize         171  broader -9.2 Seize or damage property
COERCE/restrict:economic 163 broader -8.0 Impose embargo, boycott, or sanctions
COERCE/restrict:diplomatic 163 broader -8.0 Impose embargo, boycott, or sanctions
COERCE/restrict:military 191 same -9.5 Impose blockade, restrict movement
COERCE/restrict      172  broader -5.0 Impose administrative sanctions
COERCE/censor        1721 nearest -5.0 Impose restrictions on political freedoms
COERCE/curfew        1723 same    -5.0 Impose curfew
COERCE/martial-law   1724 same    -5.0 Impose state of emergency or martial law
COERCE/arrest        173  same    -5.0 Arrest, detain, or charge with legal action
COERCE/deport        174  same    -5.0 Expel or deport individuals
COERCE/withhold      170  nearest -7.0 Coerce
COERCE/misinformation 170 nearest -7.0 Coerce
COERCE/cyber         170  nearest -7.0 Coerce
COERCE               170  broader -7.0 Coerce
ASSAULT/abduct       181  broader -9.0 Abduct, hijack, or take hostage
ASSAULT/beat         182  same    -9.5 Physically assault
ASSAULT/torture      1822 same    -9.0 Torture
ASSAULT/sexual       1821 same    -9.0 Sexually assault
ASSAULT/targeted     186  broader -10.0 Assassinate
ASSAULT/destroy      1712 nearest -9.2 Destroy property
ASSAULT/primitive    182  nearest -9.5 Physically assault
ASSAULT/firearms     193  same    -10.0 Fight with small arms and light weapons
ASSAULT/explosives   183  broader -10.0 Conduct suicide, car, or other non-military bombing
ASSAULT/suicide-attack 1831 same  -10.0 Carry out suicide bombing
ASSAULT/aerial       195  same    -10.0 Employ aerial weapons
ASSAULT/drone        195  nearest -10.0 Employ aerial weapons
ASSAULT/heavy-weapons 194 same    -10.0 Fight with artillery and tanks
ASSAULT/crowd-control 175 nearest -9.0 Use tactics of violent repression
ASSAULT/unconventional 204 broader -10.0 Use weapons of mass destruction
ASSAULT:military     190  broader -10.0 Use conventional military force
ASSAULT              180  broader -9.0 Use unconventional violence
"""


def _row(line: str) -> tuple[str, Cameo]:
    key, code, fit, goldstein, title = line.split(maxsplit=4)
    fits: dict[str, Fit] = {"same": "same", "broader": "broader", "nearest": "nearest"}
    return key, Cameo(code=code, title=title, goldstein=float(goldstein), fit=fits[fit])


CAMEO: Final[dict[str, Cameo]] = dict(_row(line) for line in _ROWS.strip().splitlines())

# CAMEO's own country codes where they are not ISO's (GDELT, CAMEO.country.txt)
_CAMEO_COUNTRY: Final = {"ROU": "ROM", "TLS": "TMP", "MNE": "MTN", "IMN": "IMY"}
# PLOVER's sectors as CAMEO's roles (GDELT, CAMEO.type.txt), where the letters differ; "": CAMEO has none
_CAMEO_ROLE: Final = {"MED": "HLH", "JRN": "MED", "SOC": "CVL", "PRM": "", "PTY": "", "REL": "", "PRE": "", "UNK": ""}

# our actors as CAMEO's known groups (GDELT, CAMEO.knowngroup.txt), the often named
KNOWN_GROUPS: Final[dict[str, str]] = {
    "organization:united-nations": "UNO",
    "organization:world-health-organization": "WHO",
    "organization:international-atomic-energy-agency": "IAE",
    "organization:international-criminal-court": "ICC",
    "organization:international-court-of-justice": "ICJ",
    "organization:international-monetary-fund": "IMF",
    "organization:world-bank": "WBK",
    "organization:world-trade-organization": "WTO",
    "organization:european-union": "EEC",
    "organization:nato": "NAT",
    "organization:arab-league": "ARL",
    "organization:african-union": "OAU",
    "organization:ecowas": "WAS",
    "organization:asean": "ASN",
    "organization:opec": "OPC",
    "organization:osce": "SCE",
    "organization:council-of-europe": "COE",
    "organization:organization-of-american-states": "OAS",
    "organization:gulf-cooperation-council": "GCC",
    "organization:interpol": "ITP",
    "organization:amnesty-international": "AMN",
    "organization:human-rights-watch": "HRW",
    "organization:fatah": "FTA",
    "organization:palestine-liberation-organization": "PLO",
    "group:hamas": "HMS",
    "group:hezbollah": "HEZ",
    "group:taliban": "TAL",
}


def cameo_of(occurrence: Occurrence) -> Cameo:
    """The CAMEO code of an occurrence, by its type, mode and contexts."""
    return _cameo(occurrence.type, occurrence.mode, occurrence.contexts)


@cache
def _cameo(kind: str, mode: str | None, contexts: tuple[str, ...]) -> Cameo:
    heads = [f"{kind}/{mode}", kind] if mode else [kind]
    for head in heads:
        for key, cameo in CAMEO.items():
            name, _, context = key.partition(":")
            if name == head and (not context or context in contexts):
                return cameo
    raise KeyError(kind)  # pragma: no cover - a test holds that every type has a row


def cameo_country(code: str | None) -> str:
    """A state's CAMEO code, mostly ISO's; "" for whoever belongs to none."""
    return "" if not code or code in SUPRANATIONAL else _CAMEO_COUNTRY.get(code, code)


def cameo_role(sector: str | None) -> str:
    """A PLOVER sector as CAMEO's role; "" where there is none."""
    return _CAMEO_ROLE.get(sector, sector) if sector else ""


def in_system(knowledge: Knowledge, system: CodeSystem, codes: Iterable[str | None], *, on: str | None) -> list[str]:
    """Countries in another coding on a day, without those that it has no number for."""
    found = (knowledge.countries.get(code) for code in codes if code)
    return list(dict.fromkeys(c for country in found if country and (c := country.code(system, on) or country.code(system))))


def country_name(knowledge: Knowledge, code: str | None) -> str:
    """A country's English name; the code itself where it is none of a country."""
    country = knowledge.countries.get(code or "")
    return country.name if country else code or ""


def sector_words(sector: str | None) -> str:
    """A sector in words, the first letter a capital."""
    words = SECTORS.get(sector or "", "")
    return words[:1].upper() + words[1:]
