"""Files of records, checked from outside: their shape, and that every quote is its text's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cablegram.core.errors import InputError
from cablegram.core.records import Analysis

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA: Final = Path(__file__).parent.parent / "data" / "schema.json"


def packaged_schema() -> str:
    """The JSON Schema (2020-12) of an analysis, as it ships with the package."""
    return SCHEMA.read_text(encoding="utf-8")


def check_records(path: Path) -> Iterator[tuple[int, str]]:
    """What is wrong with a file of records (JSON Lines), as (line, message): their shape, and quotes that are not their text's.

    Raises :class:`InputError` where the file cannot be read.
    """
    try:
        with path.open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield from ((number, fault) for fault in faults(line))
    except OSError as error:
        message = f"{path}: cannot be read ({error.strerror}); check the path"
        raise InputError(message) from error


def faults(record: bytes) -> Iterator[str]:
    """What is wrong with one record as JSON."""
    try:
        analysis = Analysis.from_json(record)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        yield f"not an analysis: {error}"
        return
    plain = analysis.to_dict()
    text = plain.pop("document")["text"]
    for where, span in _spans(plain, ""):
        start, end, quote = span["start"], span["end"], span.get("text")
        if start is None and end is None:
            continue
        if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= len(text)):
            yield f"{where}: [{start}, {end}) is not inside the text of {len(text)} characters"
        elif quote is not None and text[start:end] != quote:
            yield f"{where}: the text at [{start}, {end}) is not {quote!r}"


def _spans(value: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - any part of a record
    if isinstance(value, dict):
        if "start" in value and "end" in value:
            yield where.lstrip("."), value
        for name, part in value.items():
            yield from _spans(part, f"{where}.{name}")
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _spans(part, f"{where}[{index}]")
