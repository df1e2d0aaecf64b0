"""What every form of export shares: which occurrences, cleaned fields, numbers for ids, and files that are whole or not there."""

from __future__ import annotations

import re
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING, Final, TextIO

from cablegram.core.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from cablegram.coding.world import Knowledge
    from cablegram.core.records import Actor, Analysis, Event
    from cablegram.core.stories import EventReport, Occurrence, OccurrenceParty

HAPPENED: Final = frozenset(["occurred", "ongoing"])  # what data sets of past events can hold
# tabs, line breaks and whatever else some reader takes for one, control characters, halves of a character
_BREAKS: Final = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]+")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
NUMBER_BITS: Final = 53  # R and JavaScript hold whole numbers exactly up to 2**53


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which occurrences: ``since`` and ``until`` are ISO days, ``country`` takes part on either side."""

    since: str | None = None
    until: str | None = None
    country: str | None = None
    type: str | None = None

    def __bool__(self) -> bool:
        """Whether it leaves anything out."""
        return any((self.since, self.until, self.country, self.type))

    def takes(self, occurrence: Occurrence) -> bool:
        """Whether an occurrence is meant; one without a day is in no stretch of time."""
        if self.type and occurrence.type != self.type:
            return False
        if self.since and not (occurrence.day and occurrence.day >= self.since):
            return False
        if self.until and not (occurrence.day and occurrence.day <= self.until):
            return False
        return not self.country or self.country in {p.country for p in (*occurrence.actors, *occurrence.recipients)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where a writer looks up what an occurrence points to.

    ``analysis`` gives that of a document by id, ``None`` where it is not at hand; ``seen`` when a ledger took each document in
    (ISO 8601, UTC); ``version`` is cablegram's.
    """

    knowledge: Knowledge
    analysis: Callable[[str], Analysis | None]
    seen: Mapping[str, str]
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file that an export wrote; ``rows`` without a header line, ``None`` where it holds no rows."""

    path: Path
    rows: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """The report that stands for an occurrence: the first that is no copy, with its document and event where they are at hand."""

    report: EventReport
    analysis: Analysis | None
    event: Event | None
    actors: Mapping[str, Actor]

    def name(self, party: OccurrenceParty) -> str:
        """The resolved name of a party, else the document's own words."""
        actor = self.actors.get(party.actor_id or "")
        return clean(actor.name if actor else party.name)


def lead_of(occurrence: Occurrence, sources: Sources) -> Lead:
    """The report that an occurrence is told by where a form has room for one."""
    report = next((r for r in occurrence.reports if r.copy_of is None), occurrence.reports[0])
    analysis = sources.analysis(report.doc_id)
    event = event_of(report, analysis)
    actors = {a.id: a for r in occurrence.reports if (found := sources.analysis(r.doc_id)) for a in found.actors}
    return Lead(report=report, analysis=analysis, event=event, actors=actors)


def event_of(report: EventReport, analysis: Analysis | None) -> Event | None:
    """The event that a report tells, as its document's analysis has it."""
    return next((e for e in analysis.events if e.id == report.event_id), None) if analysis else None


def clean(text: str | None) -> str:
    """``text`` on one line: tabs, line breaks and control characters are one space; nothing is the empty string."""
    if not text:
        return ""
    return text.strip() if text.isprintable() else _BREAKS.sub(" ", text).strip()  # most is printable, and that is asked faster


def day_of(text: str | None) -> str | None:
    """An ISO day if it is one that a calendar has, else ``None``."""
    if text is None or not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None


def distinct(values: Iterable[str | None]) -> list[str]:
    """The values that are there, each once, in order."""
    return list(dict.fromkeys(v for v in values if v))


def number_for(name: str, taken: set[int]) -> int:
    """A whole number of at most 53 bits for an id: from its hash, so that the same occurrence keeps it, and none of ``taken``.

    Two of a million ids meet with probability 0.00006; the second then takes the next hash, in the order of the release.
    """
    for turn in count():
        digest = sha256((f"{name}#{turn}" if turn else name).encode()).digest()
        number = int.from_bytes(digest[:8]) >> (64 - NUMBER_BITS)
        if number and number not in taken:
            taken.add(number)
            return number
    raise AssertionError  # pragma: no cover - count() does not end


def tabbed(values: Sequence[object]) -> str:
    """One line of a table parted by tabs: every value cleaned, nothing as the empty string.

    No reader agrees with another about quotes in such tables, and one at the beginning of a field makes pandas and readr swallow
    what follows; so a straight double quote becomes an apostrophe (in an address ``%22``), and nothing is quoted.
    """
    return "\t".join(_unquoted(clean(_plain(value))) for value in values) + "\n"


def _unquoted(text: str) -> str:
    return text.replace('"', "%22" if text.startswith(("http://", "https://")) else "'")


def _plain(value: object) -> str:
    return decimal(value) if isinstance(value, float) else "" if value is None else str(value)


def decimal(value: float | None) -> str:
    """A number to five places, a metre of latitude, without an exponent; "" for nothing."""
    return "" if value is None else f"{value:.5f}".rstrip("0").rstrip(".")


@contextmanager
def writing(*paths: Path) -> Iterator[list[TextIO]]:
    """Open files that take their names only when all of them are whole, so that a stopped export leaves none that looks finished.

    UTF-8 without a mark, lines end in a line feed. Raises :class:`UsageError` where a file cannot be written.
    """
    parts = [path.with_name(path.name + ".part") for path in paths]
    try:
        with ExitStack() as stack:
            for path in paths:
                path.parent.mkdir(parents=True, exist_ok=True)
            yield [stack.enter_context(part.open("w", encoding="utf-8", newline="")) for part in parts]
        for part, path in zip(parts, paths, strict=True):
            part.replace(path)
    except OSError as error:
        message = f"cannot write {error.filename or paths[0]}: {error.strerror}; name another place with --out"
        raise UsageError(message) from error
    finally:
        for part in parts:
            with suppress(OSError):
                part.unlink()


def beside(path: Path, ending: str) -> Path:
    """The name of a file that belongs to another: ``polecat.notes.md`` to ``polecat.tsv``."""
    return path.with_name(f"{path.stem}.{ending}")


def write_text(path: Path, text: str) -> Written:
    """Write one file that holds no rows."""
    with writing(path) as (file,):
        file.write(text)
    return Written(path=path, rows=None)
