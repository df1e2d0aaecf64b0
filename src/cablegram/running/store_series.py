"""What a series reads from the ledger: sums by day, the volume by day, and the occurrences behind them.

Sums come from two indices that hold all they need, so that no record is read for them; the volume from the table ``volume``, which
triggers keep as documents, copies and occurrences come and go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.core.errors import LedgerError
from cablegram.core.ontology import EVENT_TYPES
from cablegram.core.stories import Occurrence
from cablegram.linking.rates import Sum
from cablegram.linking.tension import COUNTED, PARTS, DayRow, DayVolume, Deed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cablegram.linking.tension import Part
    from cablegram.running.store import Ledger

# types in which all parties act: what two countries do together is done by either of them
_MUTUAL: Final = ", ".join(f"'{t.name}'" for t in EVENT_TYPES.values() if t.reciprocal)
_TOGETHER: Final = f"""
    SELECT p.occurrence FROM pairs p JOIN occurrences o INDEXED BY occurrences_series ON o.number = p.occurrence
    WHERE {{}} AND o.type IN ({_MUTUAL})"""  # noqa: S608 - names of our own types
_ROWS: Final = """
    FROM mine CROSS JOIN occurrences o INDEXED BY occurrences_series ON o.number = mine.occurrence"""
_TIES: Final = 20  # read beyond those asked for, so that ids and not places in the file choose among equals
_DAYS: Final = """p.day BETWEEN :since AND :until"""


def read_days(ledger: Ledger, countries: tuple[str, ...], *, directed: bool = False) -> list[DayRow]:
    """The dated occurrences of a country, or of two, added up by day, quad class and status; each occurrence once."""
    query = f"""
        WITH mine AS ({_mine(countries, directed=directed, days=_DAYS)})
        SELECT o.day, o.quad, o.status, count(*), sum(o.score <> 0), sum(o.confidence * o.score),
               sum(o.confidence * o.score * o.score) {_ROWS} GROUP BY o.day, o.quad, o.status"""
    values = _values(countries, since="", until="9999-12-31")
    return [DayRow(day, quad, status, Sum(*rest)) for day, quad, status, *rest in ledger.rows(query, values)]


def count_undated(ledger: Ledger, countries: tuple[str, ...], *, directed: bool = False) -> int:
    """How many of their occurrences have no day, and so no place in a series."""
    query = f"SELECT count(*) FROM ({_mine(countries, directed=directed, days='p.day IS NULL')})"  # noqa: S608 - constants
    return int(next(ledger.rows(query, _values(countries, since="", until="")))[0])


def read_volume(ledger: Ledger) -> dict[str, DayVolume]:
    """What the ledger holds of each day: documents published on it that are no copies, and occurrences that happened on it."""
    query = "SELECT day, documents - copies AS documents, occurrences FROM volume"
    return {day: DayVolume(documents, occurrences) for day, documents, occurrences in ledger.rows(query)}


def read_deeds(ledger: Ledger, countries: tuple[str, ...], *, since: str, until: str, directed: bool = False) -> list[Deed]:
    """Every occurrence of their days from ``since`` to ``until`` with a sentence that reports it, by day, the heaviest first."""
    numbers = f"""
        WITH mine AS ({_mine(countries, directed=directed, days=_DAYS)})
        SELECT o.number {_ROWS}"""
    found = _deeds(ledger, numbers, _values(countries, since=since, until=until))
    return sorted(found, key=lambda deed: (deed.day, -abs(deed.weight), deed.id))


def read_heaviest(  # noqa: PLR0913 - whose, of what, from when to when, and how many
    ledger: Ledger, countries: tuple[str, ...], *, part: Part, since: str, until: str, directed: bool = False, most: int = 3
) -> list[Deed]:
    """The occurrences that add most to one part from ``since`` to ``until``."""
    counted = ", ".join(f"'{status}'" for status in COUNTED)
    numbers = f"""
        WITH mine AS ({_mine(countries, directed=directed, days=_DAYS)})
        SELECT o.number {_ROWS} WHERE o.quad = :quad AND o.score <> 0 AND o.status IN ({counted})
        ORDER BY abs(o.score * o.confidence) DESC, o.day DESC LIMIT :most"""
    values = _values(countries, since=since, until=until) | {"quad": PARTS.index(part) + 1, "most": most + _TIES}
    found = sorted(_deeds(ledger, numbers, values), key=lambda deed: deed.id)
    return sorted(found, key=lambda deed: (abs(deed.weight), deed.day), reverse=True)[:most]


def country_known(ledger: Ledger, code: str) -> bool:
    """Whether any occurrence has a side of this country."""
    query = "SELECT 1 WHERE EXISTS (SELECT 1 FROM pairs WHERE actor = ?1) OR EXISTS (SELECT 1 FROM pairs WHERE recipient = ?1)"
    return any(ledger.rows(query, [code]))


def _mine(countries: tuple[str, ...], *, directed: bool, days: str) -> str:
    """The numbers of their occurrences, each once (UNION): an occurrence may stand under several pairs."""
    if len(countries) == 1:
        forth, back = f"p.actor = :one AND {days}", f"p.recipient = :one AND {days}"
    else:
        forth = f"p.actor = :one AND p.recipient = :two AND {days}"
        back = f"p.actor = :two AND p.recipient = :one AND {days}"
    other = _TOGETHER.format(back) if directed else f"SELECT p.occurrence FROM pairs p WHERE {back}"  # noqa: S608 - constants
    return f"SELECT p.occurrence FROM pairs p WHERE {forth} UNION {other}"  # noqa: S608 - constants above, values bound


def _values(countries: tuple[str, ...], *, since: str, until: str) -> dict[str, Any]:
    return {"one": countries[0], "two": countries[-1], "since": since, "until": until}


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
