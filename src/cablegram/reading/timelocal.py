"""What the country written next to a time expression changes: the months of a season, of a fiscal year, a national day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from cablegram.reading import timewords as words
from cablegram.reading.timevalues import Meaning, step, within

if TYPE_CHECKING:
    from cablegram.reading.timescene import Scene

_COUNTRIES: Final = {
    "US": "United States|America|American|U\\.S\\.|US|USA|federal|Washington",
    "GB": "Britain|British|London|UK|U\\.K\\.|United Kingdom",
    "CA": "Canada|Canadian",
    "AU": "Australia|Australian|Sydney|Melbourne",
    "NZ": "New Zealand",
    "IN": "India|Indian|New Delhi|Delhi",
    "PK": "Pakistan|Pakistani|Islamabad",
    "BD": "Bangladesh|Bangladeshi",
    "JP": "Japan|Japanese",
    "CN": "China|Chinese|Beijing",
    "KR": "South Korea|South Korean|Korean|Seoul",
    "VN": "Vietnam|Vietnamese",
    "ID": "Indonesia|Indonesian",
    "PH": "Philippines|Philippine",
    "MM": "Myanmar",
    "RU": "Russia|Russian|Moscow|Red Square",
    "UA": "Ukraine|Ukrainian|Kyiv|Kiev",
    "BY": "Belarus|Belarusian|Minsk",
    "KZ": "Kazakhstan|Kazakh",
    "PL": "Poland|Polish|Warsaw",
    "DE": "Germany|German",
    "FR": "France|French",
    "IT": "Italy|Italian",
    "ES": "Spain|Spanish",
    "GR": "Greece|Greek",
    "TR": "Turkey|Turkish|Ankara|Türkiye",
    "IR": "Iran|Iranian",
    "SA": "Saudi Arabia|Saudi",
    "EG": "Egypt|Egyptian",
    "LB": "Lebanon|Lebanese",
    "NG": "Nigeria|Nigerian",
    "KE": "Kenya|Kenyan",
    "GH": "Ghana|Ghanaian",
    "ZA": "South Africa|South African",
    "ZW": "Zimbabwe|Zimbabwean",
    "NA": "Namibia|Namibian",
    "BW": "Botswana",
    "MZ": "Mozambique|Mozambican",
    "MG": "Madagascar",
    "MX": "Mexico|Mexican",
    "BR": "Brazil|Brazilian",
    "AR": "Argentina|Argentine|Argentinian|Buenos Aires",
    "CL": "Chile|Chilean",
    "PE": "Peru|Peruvian",
    "UY": "Uruguay|Uruguayan",
    "PY": "Paraguay|Paraguayan",
    "BO": "Bolivia|Bolivian",
    "SOUTH": "[Ss]outhern[- ][Hh]emisphere|Antarctica|Antarctic|[Aa]ustral",
}
_SOUTHERN: Final = frozenset("AU NZ ZA ZW NA BW MZ MG BR AR CL PE UY PY BO SOUTH".split())
_CODE: Final = {name.replace("\\", ""): code for code, names in _COUNTRIES.items() for name in names.split("|")}
_NAME: Final = (
    rf"(?P<name>{'|'.join(sorted((n for names in _COUNTRIES.values() for n in names.split('|')), key=len, reverse=True))})"
)
_BEFORE: Final = re.compile(
    rf"(?<![\w-]){_NAME}(?:['’]s?)?,? (?:the |federal |government['’]s |(?:mark|celebrat|observ)(?:s|ed|es) |annual )?\Z"
)
_BEHIND: Final = re.compile(
    rf"(?: [a-z]+)? (?:in|across|throughout|of) (?:the |much of |parts of |(?:(?:south|north)(?:east|west)?|east|west)ern ){{0,3}}"
    rf"{_NAME}(?!\w)"
)


def country_beside(text: str, start: int, end: int) -> str | None:
    """The country (ISO 3166-1 alpha-2, or "SOUTH") written next to an expression: "Chile's winter", "summer in Australia"."""
    found = _BEFORE.search(text, max(0, start - 30), start) or _BEHIND.match(text, end, end + 60)
    if found is None:
        return None
    name = found["name"]
    return _CODE.get(name) or "SOUTH"


# ---- seasons


def southern(match: re.Match[str], scene: Scene) -> bool:
    """Whether the text places a season in the southern hemisphere, right beside it."""
    return country_beside(scene.text, match.start(), match.end()) in _SOUTHERN


# ---- fiscal years

# the month in which it begins, and whether it bears the year of its beginning (0) or its end (1); None: both are in use
_FISCAL: Final[dict[str, tuple[int, int | None]]] = {
    "US": (10, 1), "AU": (7, 1), "NZ": (7, 1), "PK": (7, 1), "BD": (7, 1), "EG": (7, 1), "KE": (7, None), "IN": (4, 1),
    "JP": (4, 0), "GB": (4, None), "CA": (4, None), "ZA": (4, None),
    "CN": (1, 0), "RU": (1, 0), "UA": (1, 0), "DE": (1, 0), "FR": (1, 0), "IT": (1, 0), "ES": (1, 0), "BR": (1, 0), "KR": (1, 0),
}  # fmt: skip
_STARTS: Final = (1, 4, 7, 10)  # where the text does not say whose year it is


def fiscal(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "fiscal 2024", "FY2024-25", "Q3 FY2024", "India's fiscal year 2024", "the current financial year"."""
    groups = match.groupdict()
    country = country_beside(scene.text, match.start(), match.end())
    known = _FISCAL.get(country or "")
    if groups["rel"]:
        return _fiscal_now(match, scene, known)
    year, to = _year(groups["year"] or groups["year2"]), groups["to"] or groups["to2"]
    if to is not None and int(to[-2:]) != (year + 1) % 100:
        return None
    value = f"FY{year:04d}"
    if to:
        value, spans = f"FY{year:04d}-{(year + 1) % 100:02d}", [(date(year, m, 1)) for m in ((known[0],) if known else _STARTS[1:])]
    else:
        spans = _begins(year, known)
    first, last = min(spans), step(max(spans), 12, "M")
    rule = "fiscal year as written" + _whose(country, known)
    part = groups["quarter"] or groups["ordinal"]
    if part:
        number = int(part[1]) if part[1].isdigit() else words.ordinal(part.split("-")[0].split()[0]) or 1
        half = part[0] in "Hh" or "half" in part.lower()
        months = 6 if half else 3
        if number > 12 // months:
            return None
        value += f"-{'H' if half else 'Q'}{number}"
        first, last = step(first, months * (number - 1), "M") or first, step(max(spans), months * number, "M")
        rule = rule.replace("year", "half-year" if half else "quarter", 1)
    if last is None:
        return None
    meaning = within(first, last - timedelta(days=1), value=value, rule=rule, kind="DATE", anchor=None)
    return replace(meaning, precision="quarter" if part else "year")


def _year(text: str) -> int:
    short = int(re.sub(r"\D", "", text))
    return short if short > 99 else 2000 + short


def _begins(year: int, known: tuple[int, int | None] | None) -> list[date]:
    """The days on which a fiscal year of this number may begin."""
    if known is None:
        return [date(year - 1, 4, 1), date(year, 4, 1)]
    month, ends = known
    return [date(year - back, month, 1) for back in ((1, 0) if ends is None else (ends,))]


def _whose(country: str | None, known: tuple[int, int | None] | None) -> str:
    return f", {country}: from month {known[0]}" if known and country else "; widest reading, since its months differ by country"


def _fiscal_now(match: re.Match[str], scene: Scene, known: tuple[int, int | None] | None) -> Meaning | None:
    """Read "the current fiscal year", "last financial year"."""
    rel, day = match["rel"].lower(), scene.published
    if day is None or scene.narrative:
        return Meaning(type="DATE", value="FYXXXX", rule="a fiscal year counted from an untold date")
    offset = -1 if re.search("last|prev|past", rel) else 1 if re.search("next|coming|new", rel) else 0
    begins = [
        date(day.year - ((month, 1) > (day.month, day.day)) + offset, month, 1) for month in ((known[0],) if known else _STARTS)
    ]
    last = step(max(begins), 12, "M")
    if last is None:
        return None
    ends = known[1] if known and known[1] is not None else 0
    value = f"FY{min(begins).year + ends:04d}" if known else f"FY{day.year + offset:04d}"
    country = country_beside(scene.text, match.start(), match.end())
    side = "before" if offset < 0 else "after" if offset else "of"
    rule = f"fiscal year {side} publication" + _whose(country, known)
    meaning = within(min(begins), last - timedelta(days=1), value=value, rule=rule, kind="DATE", anchor=day)
    return replace(meaning, precision="year")


# ---- national days

NATIONAL_DAYS: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "independence": {
        "US": (7, 4), "IN": (8, 15), "PK": (8, 14), "BD": (3, 26), "ID": (8, 17), "PH": (6, 12), "MM": (1, 4), "UA": (8, 24),
        "BY": (7, 3), "KZ": (12, 16), "PL": (11, 11), "GR": (3, 25), "LB": (11, 22), "NG": (10, 1), "GH": (3, 6), "ZW": (4, 18),
        "MX": (9, 16), "BR": (9, 7), "AR": (7, 9), "CL": (9, 18), "PE": (7, 28), "UY": (8, 25), "BO": (8, 6),
    },
    "republic": {"IN": (1, 26), "TR": (10, 29), "IT": (6, 2), "KZ": (10, 25)},
    "national": {"CN": (10, 1), "SA": (9, 23), "FR": (7, 14), "ES": (10, 12), "VN": (9, 2), "PK": (3, 23)},
    "victory": {"RU": (5, 9), "BY": (5, 9), "TR": (8, 30), "BD": (12, 16)},
    "unity": {"DE": (10, 3), "RU": (11, 4)},
    "liberation": {"KR": (8, 15), "IT": (4, 25), "LB": (5, 25)},
    "constitution": {"US": (9, 17), "UA": (6, 28), "ES": (12, 6), "JP": (5, 3), "PL": (5, 3)},
    "freedom": {"ZA": (4, 27)},
    "revolution": {"EG": (7, 23)},
}  # fmt: skip
