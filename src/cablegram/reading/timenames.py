"""What named days and historical names mean: Easter, Eid, a country's national day, the Cold War."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from cablegram.reading.timefeasts import HIJRI, Days, feasts
from cablegram.reading.timelocal import NATIONAL_DAYS, country_beside
from cablegram.reading.timescene import Scene, aim_of, choose, chosen, explicit_year, part_of, told_before, year_after
from cablegram.reading.timevalues import Meaning, Part, dated, edtf_of, narrowed_days, precision_of, rebound, span, step, within

_FIXED: Final = {"christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
                 "may day": (5, 1), "valentine’s day": (2, 14), "halloween": (10, 31), "all saints day": (11, 1),
                 "all saints’ day": (11, 1), "all souls day": (11, 2), "all souls’ day": (11, 2),
                 "armistice day": (11, 11), "bastille day": (7, 14), "fourth of july": (7, 4),
                 "anzac": (4, 25), "canada": (7, 1), "australia": (1, 26), "waitangi": (2, 6), "veterans": (11, 11),
                 "juneteenth": (6, 19), "women’s": (3, 8), "international women’s": (3, 8), "nakba": (5, 15),
                 "human rights": (12, 10), "earth": (4, 22), "st patrick’s": (3, 17)}  # fmt: skip


def holiday(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "Christmas Day", "New Year's Eve 2015", "the Christmas truce", "over the New Year holidays"."""
    groups = match.groupdict()
    name, stretch = match["name"].lower().replace("'", "’"), groups.get("stretch")
    if not match["name"][0].isupper():
        return None
    day = _fixed_day(name, orthodox=bool(groups.get("orthodox")))
    bare = name.endswith(("christmas", "new year"))
    if bare and not (match["year"] or stretch or match["mod"] or match["orthodox"]) and not _dates_by_it(match, scene):
        return None
    meaning = _on_day(match, scene, day)
    return _days_beside(meaning) if stretch else meaning


_FIXED_FEAST: Final = re.compile(
    r"\b(?:at|by|before|after|since|until|around|this|last|next|over|for|ahead of|to|of|on) \Z", re.IGNORECASE
)
_HAPPENS: Final = re.compile(
    r" (?:truces?|ceasefires?|attacks?|bombings?|strikes?|massacres?|raids?|celebrations?|holidays?|mass|services?|protests?|lull"
    r"|offensive|talks|ceremon(?:y|ies)|crackdown|shootings?|riots?|travel)\b"
)


def _fixed_day(name: str, *, orthodox: bool) -> tuple[int, int]:
    if orthodox:
        return (1, 6) if name.endswith("eve") else (1, 7)
    if name.startswith("new year"):
        return (12, 31) if name.endswith("eve") else (1, 1)
    return _FIXED[name.removesuffix(" day") + " day" if name.startswith("all ") else name]


def _dates_by_it(match: re.Match[str], scene: Scene) -> bool:
    """Whether "Christmas" is a time ("before Christmas", "the Christmas truce") and no word of a name ("Christmas cards")."""
    text, (start, end) = scene.text, match.span()
    if re.search(r"[A-Z]\w+ \Z", text[max(0, start - 12) : start]) and match["name"].startswith("New"):
        return False  # the New Year of some other calendar
    if _HAPPENS.match(text, end):
        return True
    return bool(_FIXED_FEAST.search(text, max(0, start - 10), start)) and not re.match(r" \w|-", text[end : end + 2])


def _days_beside(meaning: Meaning) -> Meaning:
    """A feast's holidays: the week to either side, the widest that the words allow; the value stays the day."""
    if meaning.earliest is None or meaning.latest is None:
        return meaning
    first, last = step(date.fromisoformat(meaning.earliest), -7, "D"), step(date.fromisoformat(meaning.latest), 7, "D")
    if first is None or last is None:
        return meaning
    beside = rebound(meaning, first, last)
    return replace(beside, precision="week", rule=f"{meaning.rule}, its holidays: a week to either side")


def _on_day(match: re.Match[str], scene: Scene, month_day: tuple[int, int], *, what: str = "holiday") -> Meaning:
    """A holiday on the same day of every year."""
    month, day = month_day
    year, whence = explicit_year(match, scene)
    if year is not None:
        return dated(f"{year:04d}-{month:02d}-{day:02d}", rule=f"{what} {whence}", absolute=True)
    if told := told_before(scene, None):
        value = f"{year_after(month, told, scene):04d}-{month:02d}-{day:02d}"
        return dated(value, rule=f"{what} in the year of the date before", anchor=told)
    if scene.published is None:
        return Meaning(type="DATE", value=f"XXXX-{month:02d}-{day:02d}", rule=f"{what} of an untold year")
    values = [f"{scene.published.year + y:04d}-{month:02d}-{day:02d}" for y in (-1, 0, 1)]
    return choose(values, anchor=scene.published, aim=aim_of(match, scene), what=what)


_ON: Final = re.compile(r"\b(?:on|before|after|since|until|till|by|during|for|around|of|mark(?:s|ed|ing)?|['’]s|the) \Z")


def national_day(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "India's Independence Day", "Victory Day": the day of the country named beside it, or of all that keep it alike."""
    if not match["name"][0].isupper():
        return None
    if match["kind"] is None:
        name = match["name"].lower().replace("'", "’").replace("st. ", "st ")
        return _on_day(match, scene, _FIXED[name]) if name in _FIXED else None
    days = NATIONAL_DAYS[match["kind"].lower().removeprefix("national ")]
    country = country_beside(scene.text, match.start(), match.end())
    if country in days:
        return _on_day(match, scene, days[country or ""], what=f"national day ({country})")
    if country is None and len(set(days.values())) == 1:
        (day,) = set(days.values())
        return _on_day(match, scene, day, what="national day")
    if not _ON.search(scene.text, max(0, match.start() - 10), match.start()):
        return None
    year, _ = explicit_year(match, scene)
    rule = "national day of a country that the text does not name beside it"
    return dated(f"{year:04d}", rule=rule, absolute=True) if year else Meaning(type="DATE", value="XXXX-XX-XX", rule=rule)


# ---- days that move

_FEASTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (r"easter monday", ("easter monday",)),
    (r"easter", ("easter",)),
    (r"ramad|ramaz", ("ramadan",)),
    (r"eid.*fitr", ("eid al-fitr",)),
    (r"eid.*a[dz]ha", ("eid al-adha",)),
    (r"eid.*milad|mawlid", ("mawlid",)),
    (r"eid", ("eid al-fitr", "eid al-adha")),
    (r"n.*[rw]+[uo]+z|persian|iranian|kurdish", ("nowruz",)),
    (r"muharram", ("muharram",)),
    (r"arba", ("arbaeen",)),
    (r"pass|pesach", ("passover",)),
    (r"rosh|jewish", ("rosh hashanah",)),
    (r"c?hanuk", ("hanukkah",)),
    (r"tisha", ("tisha b'av",)),
    (r"(?:lunar|chinese|korean) |spring|seollal", ("lunar new year",)),
    (r"t[eê]t", ("tet",)),
    (r"di|dee", ("diwali",)),
    (r"canad", ("canadian thanksgiving",)),
    (r"thanks", ("thanksgiving",)),
    (r"martin|mlk", ("martin luther king day",)),
    (r"presi", ("presidents day",)),
)
_NOT_FEAST: Final = re.compile(
    r" (?:Agreement|Accords?|Island|Rising|Egg|Seals|Offensive|Pact|Deal|Peace|Treaty|Parade Company|Mubarak|War|Message)\b"
    r"|-(?!day|long)[a-z]|(?<=day)s\b| (?:agreement|accords?|deal|eggs?|bunny|turkeys?|dinners?|meals?|cards?|gifts?|presents?)\b",
)


_FEAST_IS_WHEN: Final = re.compile(r"\b(?:on|at|during|before|after|for|since|until|till|around) \Z", re.IGNORECASE)


def feast(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "Easter", "Orthodox Easter 2022", "the end of Ramadan", "last Eid al-Fitr": a day that moves from year to year."""
    name, text = match["name"].lower(), scene.text
    if not match["name"][0].isupper() or _NOT_FEAST.match(text, match.end()) or _is_person(match, scene):
        return None
    if scene.narrative and not (
        match["mod"] or match["year"] or _FEAST_IS_WHEN.search(text, max(0, match.start() - 10), match.start())
    ):
        return None  # a history speaks of Tet, and means the offensive
    keys = next((keys for pattern, keys in _FEASTS if re.match(pattern, name)), (name,))
    orthodox = bool(match["orthodox"])
    what = ("Orthodox " if orthodox else "") + re.sub(
        r"\b(?!al-)[a-z]", lambda m: m[0].upper(), keys[0] if len(keys) == 1 else "eid"
    )
    if keys == ("thanksgiving",) and country_beside(text, match.start(), match.end()) == "CA":
        keys = ("canadian thanksgiving",)
    part = part_of(match["mod"])
    year, whence = explicit_year(match, scene)
    if year is not None:
        begun = sorted(d for key in keys for d in feasts(key, year, orthodox=orthodox))
        if not begun:
            return dated(f"{year:04d}", rule=f"{what}, in a year that no table reaches", absolute=True)
        counted = scene.published if "publication" in whence else None
        whence = whence if whence.startswith(("of", "in", "short")) else f"year {whence}"
        return replace(_of_days(begun[0], f"{what}, {whence}", part, counted, keys=keys, stretch=match["stretch"]), absolute=True)
    anchor = told_before(scene, aim_of(match, scene)) or (None if scene.narrative else scene.published)
    years = [anchor.year + y for y in (-1, 0, 1) if 1 <= anchor.year + y <= 9999] if anchor else []
    found = sorted(d for year in years for key in keys for d in feasts(key, year, orthodox=orthodox))
    if anchor is None or not found:
        return Meaning(
            type="DATE", value="XXXX-XX-XX", rule=f"{what}, in {'a year that no table reaches' if anchor else 'an untold year'}"
        )
    days, side = _feast_near(match, scene, found, anchor)
    return _of_days(days, f"{what} {side}", part, anchor, keys=keys, stretch=match["stretch"])


def _feast_near(match: re.Match[str], scene: Scene, found: list[Days], anchor: date) -> tuple[Days, str]:
    """The feast that tense or "last" and "next" choose, and on which side of what it lies."""
    if anchor is not scene.published:
        return next((days for days in found if days[1] >= anchor), found[-1]), "after the date before"
    rel = (match["rel"] or "").lower()
    aim = "past" if rel == "last" else "future" if rel == "next" else aim_of(match, scene)
    fits = [days for days in found if (rel != "last" or days[1] < anchor) and (rel != "next" or days[0] > anchor)]
    days = chosen(fits or found, anchor=anchor, aim=aim)
    side = "around" if days[0] <= anchor <= days[1] else "before" if days[1] < anchor else "after"
    return days, f"{side} publication"


_FEAST_NEAR: Final = re.compile(
    r"\b(?:on|at|during|before|after|for|since|until|till|around|of|mark(?:s|ed|ing)?|celebrat\w+|the) \Z", re.IGNORECASE
)
_FEAST_WORD: Final = re.compile(r" (?:holidays?|prayers?|festival|truce|ceasefire|celebrations?|feast|day)\b", re.IGNORECASE)
_WISHED: Final = re.compile(r"\b(?:happy|merry|blessed) \Z", re.IGNORECASE)


def _is_person(match: re.Match[str], scene: Scene) -> bool:
    """Tariq Ramadan, Ramadan Shallah, a man called Eid: a name beside a name, or with no word that makes it a time."""
    start, end = match.span("name")
    if _WISHED.search(scene.text, max(0, start - 8), start):
        return True
    if match["name"] == "Eid" and not (match["year"] or match["rel"]):
        return not (_FEAST_NEAR.search(scene.text, max(0, start - 12), start) or _FEAST_WORD.match(scene.text, end))
    if (
        match["orthodox"]
        or match["mod"]
        or " " in match["name"]
        or not re.match("(?i)ramad|ramaz|eid|easter|tet|lent|purim|muharram", match["name"])
    ):
        return False
    before, after = (
        scene.text[max(scene.sentence[0], match.start("name") - 16) : match.start("name")],
        scene.text[match.end() :][:12],
    )
    return bool(
        re.search(
            r"(?<![.!?] )\b(?!On|In|At|By|For|After|Before|During|Since|Until|The|Last|This|Next|And|But|As)[A-Z][a-z]+ \Z", before
        )
    ) or bool(re.match(r" (?!On|In|At|And)[A-Z][a-z]+", after))


def _of_days(  # noqa: PLR0913  the parts of one meaning
    days: Days, rule: str, part: Part | None, anchor: date | None, *, keys: tuple[str, ...], stretch: str | None
) -> Meaning:
    """One day, or two for a feast that begins with the sight of the moon, or the days of a feast or month of another calendar."""
    length = (days[1] - days[0]).days
    value = days[0].isoformat() if length < 2 else f"{days[0]}/{days[1]}"
    first, last = narrowed_days(days, part) if part and length > 2 else days
    if part and length > 2:
        rule += f", {part} part"
    if length == 1 and keys[0] in HIJRI:
        rule += ", or a day later where the moon is seen later"
    elif keys == ("diwali",) and length:
        rule += ", between the days where it falls, since no table reaches the year"
    meaning = Meaning(
        type="DATE",
        value=value,
        rule=rule,
        anchor=anchor.isoformat() if anchor else None,
        edtf=first.isoformat() if first == last else f"{first}/{last}",
        earliest=first.isoformat(),
        latest=last.isoformat(),
        precision="day" if length < 2 else "month" if length > 20 else "week",
    )
    return _days_beside(meaning) if stretch and length < 2 else meaning


# ---- historical names

_ERAS: Final[tuple[tuple[str, str], ...]] = (  # first and last day, month or year in general use
    (r"cold war", "1947/1991"),
    (r"(?:first world|world war (?:one|i|1)|wwi)\b", "1914-07-28/1918-11-11"),
    (r"second world|world war|wwii", "1939-09-01/1945-09-02"),
    (r"great depression", "1929/1939"),
    (r"korean war", "1950-06-25/1953-07-27"),
    (r"vietnam war", "1955-11-01/1975-04-30"),
    (r"suez crisis", "1956-10-29/1956-11-07"),
    (r"cuban missile", "1962-10-16/1962-10-28"),
    (r"six.day war", "1967-06-05/1967-06-10"),
    (r"yom kippur war", "1973-10-06/1973-10-25"),
    (r"iran.iraq war", "1980-09-22/1988-08-20"),
    (r"falklands war", "1982-04-02/1982-06-14"),
    (r"(?:first )?(?:persian )?gulf war", "1990-08-02/1991-02-28"),
    (r"cultural revolution", "1966-05/1976-10"),
    (r"great leap", "1958/1962"),
    (r"spanish civil", "1936-07-17/1939-04-01"),
    (r"american civil", "1861-04-12/1865-04-09"),
    (r"napoleonic", "1803-05-18/1815-11-20"),
    (r"interwar", "1918-11-11/1939-09-01"),
    (r"thirty years", "1618/1648"),
    (r"prague spring", "1968-01-05/1968-08-21"),
    (r"french revolution", "1789-05-05/1799-11-09"),
    (r"october revolution", "1917-11-07/1917-11-08"),
)
_WHEN: Final = re.compile(
    r"\b(?:in|during|throughout|from|at|through|(?P<open>since|before|after|until|till|following))"
    r"(?: (?:the )?(?:1[89]|20)\d\d)? \Z",
    re.IGNORECASE,
)
_ERA_NOT: Final = re.compile(r" (?:veterans?|memorials?|museums?|films?|movies?|history|historians?|style|-)|-(?!era)[a-z]|['’]s? ")


def era(match: re.Match[str], scene: Scene) -> Meaning | None:
    """Read "during the Cold War", "since World War II". A history told in order has its war for a subject, not for a date."""
    name, text = match["name"], scene.text
    if scene.narrative or not (name[0].isupper() or name.startswith("inter")):
        return None
    when = _WHEN.search(text, max(0, match.start() - 20), match.start())
    if not (match["mod"] or when) or _ERA_NOT.match(text, match.end()):
        return None
    value = next(value for pattern, value in _ERAS if re.match(pattern, name.lower()))
    first, last = value.split("/")
    days, mod = (span(first), span(last)), (match["mod"] or "").lower()
    if days[0] is None or days[1] is None:
        return None
    begin, end = days[0][0], days[1][1]
    if re.search(r"end|close", mod):
        begin, value = days[1][0], last
    elif re.search(r"start|begin|outbreak", mod):
        end, value = days[0][1], first
    elif "aftermath" in mod:
        return Meaning(type="DATE", value="PAST_REF", rule="an untold time after the period of that name")
    rule = "the period of that name" + (f", its {mod.removeprefix('the ').split()[0]}" if value in {first, last} else "")
    if when and when["open"]:
        return _beside_era((begin, end), when["open"].lower(), value=value, rule=rule)
    return Meaning(
        type="DATE",
        value=value,
        rule=rule,
        edtf=value if "/" in value else edtf_of(value),
        earliest=begin.isoformat(),
        latest=end.isoformat(),
        precision=precision_of(first),
        absolute=True,
    )


def _beside_era(days: Days, side: str, *, value: str, rule: str) -> Meaning:
    """Read "since the Cold War", "before World War I": a stretch with one end, which dates nothing by itself."""
    ahead = side in {"since", "after", "following"}
    first, last = (days[1], None) if ahead else (None, days[0])
    rule = f"{'from the end' if ahead else 'up to the start'} of {rule}"
    return replace(within(first, last, value=value, rule=rule, kind="DATE", anchor=None), absolute=True)
