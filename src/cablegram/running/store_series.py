"""What a series reads from the ledger: sums by day, the volume by day, and the occurrences behind them.

Sums come from the table ``series``, which lies in the order in which they are asked for and holds an occurrence once for each pair
and once for each country; the volume from the table ``volume``. Triggers keep both as documents, copies and pairs come and go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.core.errors import LedgerError
from cablegram.core.stories import Occurrence
from cablegram.linking.rates import Sum
from cablegram.linking.tension import COUNTED, PARTS, DayRow, DayVolume, Deed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.linking.tension import Part
    from cablegram.running.store import Ledger

_STATUSES: Final = ("occurred", "ongoing", "planned", "hypothetical", "negated")  # as the last digit of series.kind counts them
_TIES: Final = 20  # read beyond those asked for, so that ids and not places in the file choose among equals
_THEIRS: Final = """
    FROM series WHERE one = :one AND two = :two AND day BETWEEN :since AND :until AND ways & :ways"""


def read_days(ledger: Ledger, countries: tuple[str, ...], *, directed: bool = False) -> list[DayRow]:
    """The dated occurrences of a country, or of two, added up by day, quad class and status; each occurrence once."""
    query = f"""
        SELECT day, kind, count(*), sum(score <> 0), sum(confidence * score), sum(confidence * score * score)
        {_THEIRS} GROUP BY day, kind"""
    values = _values(countries, since="", until="9999-12-31", directed=directed)
    return [DayRow(day, kind // 10, _STATUSES[kind % 10], Sum(*rest)) for day, kind, *rest in ledger.rows(query, values)]


def count_undated(ledger: Ledger, countries: tuple[str, ...]) -> int:
    """How many of their occurrences, in either direction, have no day, and so no place in a series."""
    one, other = countries[0], countries[-1]
    alone = len(countries) == 1
    forth, back = ("actor = ?1", "recipient = ?2") if alone else ("actor = ?1 AND recipient = ?2", "actor = ?2 AND recipient = ?1")
    query = f"""
        SELECT count(*) FROM (SELECT occurrence FROM pairs WHERE {forth} AND day IS NULL
        UNION SELECT occurrence FROM pairs WHERE {back} AND day IS NULL)"""  # noqa: S608 - of the constants above
    return int(next(ledger.rows(query, [one, other]))[0])


def read_volume(ledger: Ledger) -> dict[str, DayVolume]:
    """What the ledger holds of each day: documents published on it that are no copies, and occurrences that happened on it."""
    query = "SELECT day, documents - copies AS documents, occurrences FROM volume"
    return {day: DayVolume(documents, occurrences) for day, documents, occurrences in ledger.rows(query)}


def read_deeds(ledger: Ledger, countries: tuple[str, ...], *, since: str, until: str, directed: bool = False) -> list[Deed]:
    """Every occurrence of their days from ``since`` to ``until`` with a sentence that reports it, by day, the heaviest first."""
    numbers = f"SELECT occurrence {_THEIRS}"
    found = _deeds(ledger, numbers, _values(countries, since=since, until=until, directed=directed))
    return sorted(found, key=lambda deed: (deed.day, -abs(deed.weight), deed.id))


def read_heaviest(  # noqa: PLR0913 - whose, of what, from when to when, and how many
    ledger: Ledger, countries: tuple[str, ...], *, part: Part, since: str, until: str, directed: bool = False, most: int = 3
) -> list[Deed]:
    """The occurrences that add most to one part from ``since`` to ``until``."""
    numbers = f"""
        SELECT occurrence {_THEIRS} AND kind BETWEEN :kind AND :kind + 1 AND score <> 0
        ORDER BY abs(score * confidence) DESC, day DESC LIMIT :most"""
    values = _values(countries, since=since, until=until, directed=directed)
    values |= {"kind": 10 * (PARTS.index(part) + 1), "most": most + _TIES}
    found = sorted(_deeds(ledger, numbers, values), key=lambda deed: deed.id)
    return sorted(found, key=lambda deed: (abs(deed.weight), deed.day), reverse=True)[:most]


def country_known(ledger: Ledger, code: str) -> bool:
    """Whether any occurrence has a side of this country."""
    query = "SELECT 1 WHERE EXISTS (SELECT 1 FROM pairs WHERE actor = ?1) OR EXISTS (SELECT 1 FROM pairs WHERE recipient = ?1)"
    return any(ledger.rows(query, [code]))


def _values(countries: tuple[str, ...], *, since: str, until: str, directed: bool) -> dict[str, Any]:
    """What the rows of ``series`` are asked by: a pair stands by the alphabet, a country with an empty second."""
    one, two = sorted(countries) if len(countries) > 1 else (countries[0], "")
    way = 1 if one == countries[0] else 2
    return {"one": one, "two": two, "since": since, "until": until, "ways": way if directed else 3}


def _deeds(ledger: Ledger, numbers: str, values: dict[str, Any]) -> Iterator[Deed]:
    wanted = [row[0] for row in ledger.rows(numbers, values)]
    for number in wanted:
        record = next(ledger.rows("SELECT record FROM occurrences WHERE number = ?", [number]))[0]
        try:
            made = msgspec.json.decode(record, type=Occurrence)
        except msgspec.DecodeError as error:
            message = f"{ledger.path}: an occurrence does not fit this version ({error}); link the ledger anew"
            raise LedgerError(message) from error
        yield deed_of(made)


def deed_of(made: Occurrence) -> Deed:
    """An occurrence as a point shows it, by the first report of it that is no copy."""
    report = next((r for r in made.reports if r.copy_of is None), made.reports[0])
    return Deed(
        id=made.id,
        day=made.day or "",
        type=made.type,
        mode=made.mode,
        status=made.status,
        part=PARTS[made.quad - 1],
        score=made.score,
        confidence=made.confidence,
        weight=round(made.score * made.confidence, 6) if made.status in COUNTED else 0.0,
        n_reports=made.n_reports,
        n_independent=made.n_independent,
        publisher=report.publisher,
        published=report.published,
        url=report.url,
        sentence=report.sentence,
    )
