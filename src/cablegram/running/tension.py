"""A country's or a pair's tension out of a ledger: the series, what stands behind its points, and what stands out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.names import name_key
from cablegram.core.errors import UsageError
from cablegram.core.ontology import SUPRANATIONAL
from cablegram.linking.norms import judge
from cablegram.linking.tension import by_days, label_of, make_series, start_of
from cablegram.running.store_series import count_undated, country_known, read_days, read_deeds, read_heaviest, read_volume

if TYPE_CHECKING:
    from cablegram.linking.norms import Judgement
    from cablegram.linking.tension import Asked, Deed, Part, Series
    from cablegram.running.store import Ledger

_CODE: Final = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Tension:
    """A series, and its periods against their norms where that was asked for."""

    series: Series
    judged: tuple[Judgement, ...] = ()


def read_tension(ledger: Ledger, asked: Asked, *, points: bool = False, alerts: bool = False) -> Tension:
    """The series asked for; with ``points`` every occurrence behind it, with ``alerts`` its periods against their norms.

    Judged are the last complete period and one that has begun after it; every one where ``asked.since`` says from when.
    """
    rows = read_days(ledger, asked.countries, directed=asked.directed)
    days = by_days(rows, volume=read_volume(ledger), corrected_by=asked.corrected_by)
    series = make_series(days, asked=asked, undated=count_undated(ledger, asked.countries))
    latest = -2 if series.points and not series.points[-1].complete else -1
    wanted = series.points if asked.since else series.points[latest:]
    judged = judge(days, series=series, points=wanted) if alerts else ()
    if points and series.points:
        series = _opened(ledger, asked, series)
    return Tension(series=series, judged=_driven(ledger, asked, judged))


def _opened(ledger: Ledger, asked: Asked, series: Series) -> Series:
    """The series with the occurrences behind each point."""
    since, until = series.points[0].start, series.points[-1].end
    behind: dict[str, list[Deed]] = defaultdict(list)
    for deed in read_deeds(ledger, asked.countries, since=since, until=until, directed=asked.directed):
        behind[label_of(start_of(date.fromisoformat(deed.day), asked.by), asked.by)].append(deed)
    return replace(series, points=tuple(replace(point, deeds=tuple(behind[point.period])) for point in series.points))


def _driven(ledger: Ledger, asked: Asked, judged: tuple[Judgement, ...]) -> tuple[Judgement, ...]:
    """Alerts with the occurrences that weigh most: of the period, or of the norm's window where there is less than usual."""
    read: dict[tuple[Part, str, str], tuple[Deed, ...]] = {}

    def drivers(one: Judgement) -> tuple[Deed, ...]:
        less = one.change is not None and one.change < 0
        key = (one.part, *((one.norm_from, one.norm_to) if less else (one.start, one.end)))
        if key not in read:
            part, since, until = key
            read[key] = tuple(read_heaviest(ledger, asked.countries, part=part, since=since, until=until, directed=asked.directed))
        return read[key]

    return tuple(replace(one, drivers=drivers(one)) if one.alert else one for one in judged)


def find_country(ledger: Ledger, name: str) -> str:
    """The code of a country by its code or its name; raises :class:`UsageError` where it is none, or may be several.

    A code that an occurrence of the ledger has is taken as it is, without a look into the tables of names.
    """
    code = name.strip().upper()
    if len(code) == _CODE and (code in SUPRANATIONAL or country_known(ledger, code)):
        return code
    knowledge = load_knowledge()
    if code in knowledge.countries:
        return code
    found = sorted({ref.id for ref in knowledge.names.get(name_key(name), ()) if ref.kind == "country"})
    if len(found) == 1:
        return found[0]
    told = f"may be {', '.join(found)}; give the code" if found else "is no country that the tables know; see 'cablegram actors'"
    message = f"{name!r} {told}"
    raise UsageError(message)
