"""On which days the named days fall that move from year to year. No word of a text is read here (ADR 0021).

Calendars come from libraries, imported when a text names such a day; Lunar New Year and Diwali are short tables, the Jewish
calendar is arithmetic.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

Days = tuple[date, date]  # first and last

# Days from 21 January (base 36), one letter for each year from 1901 on: new moons at the longitude of Beijing.
_LUNAR_NEW_YEAR: Final = (
    "ti8qe4nc1k9sg5oe2lbui7qf3nc2k9rg5oe3lati6pf4nc1k8rg6od3masi7pf4nc0j9rg6pd2lash7qf4ncuj8rg6pe2kath7qf3mb1j8sh5od2k"
    "ati7qf4mb1k8rg5nd2lati7pe3mb1k9rg5oc2lbti7pe3mc0j8rf5od2lath6pf3mc1j8rg5od3k9sh6pf4mb0"
)
# Hanoi is an hour behind Beijing, so some new moons fall on the day before there, and one year's month a month before.
_TET: Final = {1968: (1, 29), 1969: (2, 16), 1985: (1, 21), 2007: (2, 17), 2030: (2, 2), 2053: (2, 18)}
# Days from 13 October (base 36), from 2001 on: the central government's holiday in India.
_DIWALI: Final = "wmcuj8rf4ndvlath6pewmbui7qg4ndwk9sh"
_DIWALI_BETWEEN: Final = ((10, 13), (11, 17))  # in the years from 1900 to 2100 that the table does not reach
_EASTER_OFFSET: Final = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "lent": -46,
    "palm sunday": -7,
    "holy week": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost": 49,
}
_HIJRI: Final = {"ramadan": (9, 1), "eid al-fitr": (10, 1), "eid al-adha": (12, 10), "islamic new year": (1, 1), "ashura": (1, 10),
                 "muharram": (1, 1), "arbaeen": (2, 20), "mawlid": (3, 12)}  # fmt: skip
HIJRI: Final = frozenset(_HIJRI)
# first and last day from the Jewish new year of the same autumn; the evening before belongs to each
_JEWISH: Final = {
    "purim": (-193, -193), "passover": (-163, -157), "shavuot": (-113, -113), "tisha b'av": (-51, -51), "rosh hashanah": (0, 1),
    "yom kippur": (9, 9), "sukkot": (14, 20), "shemini atzeret": (21, 21), "simchat torah": (21, 22), "hanukkah": (83, 90),
}  # fmt: skip
# nth weekday of a month: (month, ISO weekday, n); n counts from the end if negative
_NTH: Final = {
    "thanksgiving": (11, 4, 4),
    "canadian thanksgiving": (10, 1, 2),
    "labor day": (9, 1, 1),
    "memorial day": (5, 1, -1),
    "columbus day": (10, 1, 2),
    "martin luther king day": (1, 1, 3),
    "presidents day": (2, 1, 3),
    "black friday": (11, 4, 4),
}
NAMES: Final = frozenset({*_EASTER_OFFSET, *_HIJRI, *_JEWISH, *_NTH, "nowruz", "lunar new year", "tet", "diwali"})
_NOWRUZ_1304: Final = date(1925, 3, 21)  # the first day of the calendar in law


def feasts(name: str, year: int, *, orthodox: bool = False) -> list[Days]:
    """The days on which a feast begins in a year of our calendar; empty where the tables do not reach, two for some years."""
    if name in _EASTER_OFFSET:
        return _easter(name, year, orthodox=orthodox)
    if name in _HIJRI:
        return _hijri(name, year)
    if name in _JEWISH:
        return _jewish(name, year)
    if name in _NTH:
        month, weekday, count = _NTH[name]
        day = nth_weekday(year, month, weekday=weekday, count=count)
        return [_one(day + timedelta(days=name == "black friday"))]
    if name == "nowruz":
        return [_one(_nowruz(year))] if 1925 <= year <= 2100 else []
    if name == "diwali":
        return _diwali(year)
    if not 1901 <= year < 1901 + len(_LUNAR_NEW_YEAR):
        return []
    if name == "tet" and year in _TET:
        return [_one(date(year, *_TET[year]))]
    return [_one(date(year, 1, 21) + timedelta(days=int(_LUNAR_NEW_YEAR[year - 1901], 36)))]


def nth_weekday(year: int, month: int, *, weekday: int, count: int) -> date:
    """The day of "the fourth Thursday in November"; a negative ``count`` counts from the month's end."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  seldom needed
    from dateutil.relativedelta import weekday as nth  # noqa: PLC0415

    found: date = date(year, month, 1) + relativedelta(day=31 if count < 0 else 1, weekday=nth(weekday - 1, count))
    return found


def _one(day: date) -> Days:
    return day, day


def _easter(name: str, year: int, *, orthodox: bool) -> list[Days]:
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter  # noqa: PLC0415  seldom needed

    if not 1583 <= year <= 4099:  # the method's own bounds
        return []
    day = easter(year, EASTER_ORTHODOX if orthodox else EASTER_WESTERN) + timedelta(days=_EASTER_OFFSET[name])
    length = {"holy week": 6, "lent": 45}.get(name, 0)
    return [(day, day + timedelta(days=length))]


def _hijri(name: str, year: int) -> list[Days]:
    """By the Umm al-Qura calendar of Saudi Arabia, and a day longer, since others see the moon a day later."""
    from hijridate import Hijri  # noqa: PLC0415  30 ms, and seldom needed

    month, day = _HIJRI[name]
    found = []
    for hijri_year in range(int((year - 622) * 1.0307), int((year - 622) * 1.0307) + 3):  # 33 of its years are 32 of ours
        if not 1343 <= hijri_year <= 1500:  # the calendar's table: 1924 to 2077
            continue
        first = date.fromisoformat(Hijri(hijri_year, month, day).to_gregorian().isoformat())  # theirs is a class of its own
        length = Hijri(hijri_year, month, day).month_length() if name in {"ramadan", "muharram"} else 1
        if first.year == year:
            found.append((first, first + timedelta(days=length)))
    return found


def _nowruz(year: int) -> date:
    """The first of Farvardin in Iran: eight leap years in 33, which agrees with the equinox at Tehran from 1925 to 2100."""
    count = year - 621 - 1304
    leaps = sum((25 * (1304 + passed) + 11) % 33 < 8 for passed in range(count))
    return _NOWRUZ_1304 + timedelta(days=365 * count + leaps)


def _diwali(year: int) -> list[Days]:
    """The day in the table's years; in others the days between which it falls."""
    if 2001 <= year <= 2035:
        return [_one(date(year, 10, 13) + timedelta(days=int(_DIWALI[year - 2001], 36)))]
    first, last = _DIWALI_BETWEEN
    return [(date(year, *first), date(year, *last))] if 1900 <= year <= 2100 else []


def _jewish(name: str, year: int) -> list[Days]:
    """By the fixed calendar in use since the Middle Ages; Passover and Sukkot as long as in Israel."""
    if not 1583 <= year <= 4099:  # as far as Easter is counted
        return []
    autumn, after = _jewish_new_year(year + 3761), _jewish_new_year(year + 3762)
    first, last = _JEWISH[name]
    shift = name == "hanukkah" and after - autumn in {355, 385}  # a full year's second month has 30 days
    if name == "tisha b'av":
        shift = date.fromordinal(autumn + first).isoweekday() == 6  # no fast on a Sabbath
    return [(date.fromordinal(autumn + first + shift), date.fromordinal(autumn + last + shift))]


def _jewish_new_year(year: int) -> int:
    """The ordinal of the first day of a Jewish year (after Reingold and Dershowitz, Calendrical Calculations)."""
    before, day, after = (_new_moon(year + y) for y in (-1, 0, 1))
    delay = 2 if after - day == 356 else 1 if day - before == 382 else 0  # no year of 356 or 382 days
    return day + delay - 1_373_427  # the ordinal of the calendar's own first day


def _new_moon(year: int) -> int:
    """Days from the calendar's first to the new moon of a year's first month, off Sundays, Wednesdays and Fridays."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + ((3 * (day + 1)) % 7 < 3)
