"""Settings: read once at the edge, passed as arguments below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a run may vary. Build it at the edge; nothing below ``serving`` reads the environment or the clock."""

    today: date
    published: str | None = None  # for inputs that bring no date of their own argument
    max_bytes: int = 20_000_000  # an input file larger than this is refused; one article is rarely over 200 kB
    max_words: int = 60_000  # an article longer than this is coded up to here, and flagged
    recursive: bool = True
    actors: Path | None = None  # the user's own actors, CSV or YAML
    corrections: Path | None = None  # a person's corrections of who is whom
