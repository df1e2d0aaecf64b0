"""Places by name, asked of the packaged file one name at a time: a page names thirty places of seventy-six thousand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from cablegram.coding.tables import Tables

REMEMBERED: Final = 20_000  # words of which an answer is kept: a day's news; ten megabytes at most
DEGREE: Final = 10_000  # coordinates are whole ten-thousandths of a degree: eleven metres
ROWS: Final = (
    "SELECT p.id, p.name, p.country, p.admin1, p.latitude, p.longitude, p.precision, p.population "
    "FROM place_keys k JOIN places p ON p.number = k.place WHERE k.key = ? ORDER BY p.population DESC, p.number"
)


class PlaceRow(NamedTuple):
    """One place of the gazetteer; ``admin1`` is GeoNames' code of the first-order division, ``population`` its prior."""

    id: str
    name: str
    country: str | None
    admin1: str
    latitude: float | None
    longitude: float | None
    precision: Literal["country", "region", "city", "point"]
    population: int


class PlaceKeys(Mapping[str, tuple[PlaceRow, ...]]):
    """Folded names and the places that bear them, the most populous first.

    Most words of a text are no place's name: a bitmap of the names' checksums answers for 97 of 100 of them, the file for the rest,
    and both answers are kept. Threads may share it: what they keep in the same place is equal.
    """

    def __init__(self, tables: Tables) -> None:
        """Read the bitmap; its length is a power of two."""
        self._tables = tables
        self._bits: bytes = tables.rows("SELECT bits FROM place_filter")[0][0]
        self._mask = len(self._bits) * 8 - 1
        self._known: dict[object, bool] = {}
        self._rows: dict[str, tuple[PlaceRow, ...]] = {}

    def __contains__(self, key: object) -> bool:
        """Whether any place bears that folded name."""
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = self._known[key] = isinstance(key, str) and self._maybe(key) and bool(self._read(key))
        return known

    def __getitem__(self, key: str) -> tuple[PlaceRow, ...]:
        """The places of that name."""
        if key not in self:
            raise KeyError(key)
        return self._read(key)

    def __iter__(self) -> Iterator[str]:
        """Every folded name, in alphabetical order."""
        return (key for (key,) in self._tables.rows("SELECT DISTINCT key FROM place_keys ORDER BY key"))

    def __len__(self) -> int:
        """How many names there are."""
        return int(self._tables.rows("SELECT count(DISTINCT key) FROM place_keys")[0][0])

    def __reduce__(self) -> tuple[type[PlaceKeys], tuple[Tables]]:
        """Another process starts with an empty memory."""
        return PlaceKeys, (self._tables,)

    def _maybe(self, key: str) -> bool:
        bit = crc32(key.encode()) & self._mask
        return bool(self._bits[bit >> 3] & (1 << (bit & 7)))

    def _read(self, key: str) -> tuple[PlaceRow, ...]:
        rows = self._rows.get(key)
        if rows is None:
            if len(self._rows) >= REMEMBERED:
                self._rows.clear()
            rows = self._rows[key] = tuple(map(_place, self._tables.rows(ROWS, (key,))))
        return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Places by name key; ``longest`` bounds the words of names by their first word."""

    keys: Mapping[str, tuple[PlaceRow, ...]]
    longest: Mapping[str, int]

    def at(self, key: str) -> tuple[PlaceRow, ...]:
        """The places of that name, the most populous first."""
        return self.keys.get(key, ())


def read_gazetteer(tables: Tables) -> Gazetteer:
    """The packaged places."""
    return Gazetteer(keys=PlaceKeys(tables), longest=dict(tables.rows("SELECT word, words FROM place_starts")))


def _place(row: tuple[int | str, str, str | None, str, int | None, int | None, str, int]) -> PlaceRow:
    identity, name, country, admin1, latitude, longitude, precision, population = row
    return PlaceRow(
        id=identity if isinstance(identity, str) else f"geonames:{identity}",
        name=name,
        country=country,
        admin1=admin1,
        latitude=None if latitude is None else latitude / DEGREE,
        longitude=None if longitude is None else longitude / DEGREE,
        precision=precision,  # type: ignore[arg-type]  # the build writes no other
        population=population,
    )
