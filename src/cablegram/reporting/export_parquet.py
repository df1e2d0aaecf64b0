"""Typed Parquet by DuckDB, and DuckDB locked down to read it back: the one door to that library (ADR 0056)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self

import msgspec

from cablegram.core.errors import UsageError
from cablegram.reporting.export_package import fill, write_package
from cablegram.reporting.export_release import Written, writing
from cablegram.reporting.export_tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from cablegram.core.records import Analysis
    from cablegram.core.stories import Occurrence
    from cablegram.reporting.export_release import Sources
    from cablegram.reporting.export_tables import Kind, Row

_TYPES: Final[dict[Kind, str]] = {
    "text": "VARCHAR",
    "day": "DATE",
    "integer": "BIGINT",
    "number": "DOUBLE",
    "truth": "BOOLEAN",
    "texts": "VARCHAR[]",
}
LONGEST_ROW: Final = 67_108_864  # bytes: DuckDB's 16 MB would refuse an article of one sentence
MISSING: Final = "this needs DuckDB, which is not installed; run: pip install 'cablegram[duckdb]'"
# queries may read views, nested queries and these functions of rows: nothing that opens a file, takes an address, changes a setting
_NODES: Final = frozenset(["SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE"])
_ROW_FUNCTIONS: Final = frozenset(["range", "generate_series", "unnest", "json_each", "json_tree", "repeat", "summary"])
_BARRED: Final = frozenset(["write_log", "getenv", "sleep_ms", "nextval", "setval", "json_execute_serialized_sql"])


def duckdb() -> Any:  # noqa: ANN401 - the library has no stubs that would survive its absence
    """The library; raises :class:`UsageError` that says how to get it."""
    try:
        import duckdb as library  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError(MISSING) from error
    return library


def write_parquet(
    occurrences: Iterable[Occurrence], analyses: Iterable[Analysis], folder: Path, *, sources: Sources, whole: bool
) -> tuple[Written, ...]:
    """The six tables as Parquet: days as DATE, lists as lists; and the data package beside them.

    Rows go through JSON Lines in the same folder, removed afterwards, so that nothing is held in memory.
    """
    library = duckdb()
    lines = [folder / f"{name}.rows.jsonl" for name in TABLES]
    counts = dict.fromkeys(TABLES, 0)
    try:
        with writing(*lines) as files:
            into = dict(zip(TABLES, files, strict=True))

            def put(name: str, row: Row) -> None:
                into[name].write(msgspec.json.encode(row).decode() + "\n")
                counts[name] += 1

            fill(occurrences, analyses, put, sources=sources, whole=whole)
        with library.connect(config={"threads": 1}) as db:  # one thread keeps the order of rows, and so the same bytes
            written = [_convert(db, line, name, counts[name], library.Error) for name, line in zip(TABLES, lines, strict=True)]
    finally:
        for line in lines:
            with suppress(OSError):
                line.unlink()
    return *written, write_package(written, folder, lists=True)


def _convert(db: Any, lines: Path, name: str, rows: int, fault: type[Exception]) -> Written:  # noqa: ANN401
    columns = ", ".join(f"{_quoted(c.name)}: {_quoted(_TYPES[c.kind])}" for c in TABLES[name].columns)
    path, part = lines.with_name(f"{name}.parquet"), lines.with_name(f"{name}.parquet.part")
    query = (
        f"COPY (SELECT * FROM read_json({_quoted(str(lines))}, format = 'newline_delimited', columns = {{{columns}}},"  # noqa: S608
        f" maximum_object_size = {LONGEST_ROW})) TO {_quoted(str(part))} (FORMAT parquet, COMPRESSION zstd)"
    )
    try:
        db.execute(query)
        part.replace(path)
    except fault as error:
        message = f"cannot write {path}: {error}"
        raise UsageError(message) from error
    finally:
        part.unlink(missing_ok=True)
    return Written(path=path, rows=rows)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _named(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


class ParquetTables:
    """The ``*.parquet`` files of a folder as views of their names, for reading and nothing else. Use it as a context manager.

    DuckDB itself holds that SQL is code, so four things stand before it: other files are out of reach, settings are locked, a
    statement is parsed first and refused unless it only selects, and of functions that give rows only harmless ones are let in.
    """

    def __init__(self, folder: Path) -> None:
        """Raises :class:`UsageError` where the folder holds no Parquet file, or one that is none."""
        library = duckdb()
        files = sorted(folder.glob("*.parquet"))
        if not files:
            message = f"{folder}: no Parquet file in it; make some with 'cablegram export parquet --out {folder}'"
            raise UsageError(message)
        self.errors = library.Error
        self._db = library.connect(":memory:", config={"threads": 2})
        try:
            self._lock(files)
        except library.Error as error:
            self._db.close()
            message = f"{folder}: cannot be read as Parquet: {error}"
            raise UsageError(message) from error
        self.names = [file.stem for file in files]

    def _lock(self, files: Sequence[Path]) -> None:
        paths = ", ".join(_quoted(str(file.resolve())) for file in files)
        for setting in (
            "temp_directory = ''",
            "python_enable_replacements = false",
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            "memory_limit = '2GB'",
            f"allowed_paths = [{paths}]",
            "enable_external_access = false",
            "lock_configuration = true",
        ):
            self._db.execute(f"SET {setting}")
        for file in files:
            self._db.execute(f"CREATE VIEW {_named(file.stem)} AS SELECT * FROM read_parquet({_quoted(str(file.resolve()))})")  # noqa: S608

    def __enter__(self) -> Self:
        """Return the open tables."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close them."""
        self._db.close()

    def stop(self) -> None:
        """Stop the running query, from another thread."""
        self._db.interrupt()

    def columns(self) -> dict[str, list[str]]:
        """The columns of each view."""
        return {name: [row[0] for row in self._db.execute(f"DESCRIBE {_named(name)}").fetchall()] for name in self.names}

    def rows(self, query: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
        """Names of columns and the rows, as they are read. Raises :class:`UsageError` for what does not only select."""
        self._check(query)
        cursor = self._db.execute(query)
        return [column[0] for column in cursor.description], iter(cursor.fetchone, None)

    def _check(self, query: str) -> None:
        told = self._db.execute("SELECT json_serialize_sql(?::VARCHAR)", [query]).fetchone()[0]
        tree = msgspec.json.decode(told)
        if tree["error"] and tree.get("error_type") == "parser":
            raise UsageError(tree["error_message"])
        if tree["error"] or len(tree["statements"]) != 1:
            raise UsageError("only one SELECT is run: the tables are for reading")
        for node in _nodes(tree):
            if (fault := _fault(node)) is not None:
                raise UsageError(fault)


def _fault(node: dict[str, Any]) -> str | None:
    """Why a part of a query is not for a reader; ``None`` where it is."""
    kind = str(node.get("type", ""))
    if (kind.endswith("_NODE") and kind not in _NODES) or "info_type" in node:
        return "only one SELECT is run: the tables are for reading"
    name = str(node.get("function_name", "")).lower()
    if kind == "TABLE_FUNCTION":
        name = str(node.get("function", {}).get("function_name", "")).lower()
        if name not in _ROW_FUNCTIONS:
            return f"{name}() is not for queries here: give the name of a table"
    return f"{name}() is not for queries here" if name in _BARRED else None


def _nodes(tree: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Every part of a parsed query."""
    waiting = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            yield part
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part
