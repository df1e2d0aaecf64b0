"""The edge: standard streams, the clock, failures as lines, and what a run returns to the shell."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import click
import msgspec

from cablegram.core.errors import CablegramError, UsageError
from cablegram.core.records import Failure, json_line
from cablegram.core.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, BinaryIO

    from cablegram.core.records import Analysis
    from cablegram.running.jobs import Added
    from cablegram.running.store import Ledger

T = TypeVar("T")

DEFAULT: Final = Path("cablegram.db")
DONE: Final = 0
NOTHING: Final = 1  # nothing could be coded, or something is broken
WRONG_USE: Final = 2
SOME_FAILED: Final = 3  # with --strict only


def settings(published: str | None = None, *, actors: Path | None = None, corrections: Path | None = None) -> Settings:
    """The run's settings, with today's date: below this room nobody asks the clock."""
    today = date.today()  # noqa: DTZ011 - the user's own calendar day
    return Settings(today=today, published=published, actors=actors, corrections=corrections)


def corrections_beside(ledger: Path) -> Path | None:
    """The corrections that belong to a ledger: the file corrections.txt in its folder."""
    beside = ledger.parent / "corrections.txt"
    return beside if beside.is_file() else None


def now() -> str:
    """The time of day for a ledger's ``first_seen``, ISO 8601 in UTC."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def stdin_for(inputs: Sequence[str]) -> BinaryIO | None:
    """Standard input if "-" asks for it."""
    return sys.stdin.buffer if "-" in inputs else None


def terminal_width() -> int | None:
    """Columns of the terminal, or ``None`` where the output goes elsewhere."""
    return os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else None


def emit(data: bytes | str) -> None:
    """Write to standard output at once; a reader that has closed the pipe has seen enough, and the command ends well."""
    out = sys.stdout.buffer
    try:
        out.write(data.encode() if isinstance(data, str) else data)
        out.flush()
    except BrokenPipeError:
        # the interpreter flushes once more when it exits, and would complain then
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.exceptions.Exit(DONE) from None


def form_of(out: Path | None, *, forms: Sequence[str]) -> str:
    """The form that a file's ending asks for, in whatever case; the first one for printing and for a name without an ending."""
    ending = out.suffix.removeprefix(".").casefold() if out else ""
    form = {"": forms[0], "txt": forms[0], "htm": "html"}.get(ending, ending)
    if form not in forms:
        message = f"no form goes with the ending of {out}; give --format with one of {', '.join(forms)}, or another ending"
        raise UsageError(message)
    return form


def write(out: Path | None, data: bytes) -> bool:
    """Write to a file, or print where there is none or it is "-"; whether it was a file. Raises :class:`UsageError`."""
    if out is None or str(out) == "-":
        emit(data)
        return False
    try:
        out.write_bytes(data)
    except OSError as error:
        message = f"cannot write {out}: {error.strerror}; name another file with --out"
        raise UsageError(message) from error
    return True


def tell_undated(analyses: Iterable[Analysis]) -> None:
    """Say on standard error how many documents have no publication date, and what that leaves open."""
    bare = sum(a.document.published is None for a in analyses)
    if bare:
        told = "1 article has" if bare == 1 else f"{bare} articles have"
        click.echo(f"cablegram: {told} no publication date, so 'Friday' and 'last week' stay open; give --published", err=True)


def tell_unlinked(book: Ledger) -> None:
    """Link what waits for it before a ledger is read; a note where the ledger cannot be written now."""
    from cablegram.running.jobs import link_to_read  # noqa: PLC0415

    if missing := link_to_read(book):
        click.echo(printable(missing), err=True)


def tell_lapsed(added: Added) -> None:
    """Say on standard error which decisions an edited article has left behind."""
    from cablegram.linking.decisions import line_of  # noqa: PLC0415

    doc = added.document
    for decision in added.lapsed:
        told = f"edited, so what was decided on the old words no longer holds: {line_of(decision)}"
        click.echo(f"cablegram: {printable(f'{doc.title or doc.source or doc.id}: {told}')}", err=True)


def emit_records(records: Iterable[object], *, form: str) -> None:
    """Write records as JSON Lines, or as one JSON list, without holding more than one of them."""
    if form == "jsonl":
        for record in records:
            emit(json_line(record) + b"\n")
        return
    opening = b"[\n"
    for record in records:
        emit(opening + msgspec.json.format(msgspec.json.encode(record), indent=1))
        opening = b",\n"
    emit(b"\n]\n" if opening == b",\n" else b"[]\n")


def print_analyses(analyses: Iterable[Analysis], *, form: str) -> None:
    """Analyses as records, or for reading, one after the other."""
    if form != "table":
        emit_records(analyses, form=form)
        return
    from cablegram.serving.tables import analysis_text  # noqa: PLC0415

    for analysis in analyses:
        emit(analysis_text(analysis, width=terminal_width()) + "\n")


@dataclass(slots=True)
class Tally:
    """How many articles of a run came out well, and how many failed."""

    coded: int = 0
    failed: int = 0

    def exit_code(self, *, strict: bool) -> int:
        """What the run returns to the shell."""
        if not self.coded:
            return NOTHING
        return SOME_FAILED if strict and self.failed else DONE


def watch(outcomes: Iterable[T | Failure], *, tally: Tally, log: Path | None = None) -> Iterator[T]:
    """Pass on what is no failure. Failures become lines on standard error at once, and records (JSON Lines) in ``log``."""
    with _bar(tally) as tell, _records(log) as write:
        for outcome in outcomes:
            if isinstance(outcome, Failure):
                tally.failed += 1
                tell(failed_line(outcome))
                write(outcome)
            else:
                tally.coded += 1
                tell(None)
                yield outcome


@contextmanager
def _bar(tally: Tally) -> Iterator[Callable[[str | None], None]]:
    """A line of progress on standard error if a person sees it and the output goes elsewhere."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda line: click.echo(line, err=True) if line else None
        return
    from rich.console import Console  # noqa: PLC0415 - 60 ms that --help need not pay

    console = Console(stderr=True)
    with console.status("reading") as status:

        def tell(line: str | None) -> None:
            if line:
                console.print(line, markup=False, highlight=False, soft_wrap=True)
            status.update(f"{tally.coded} coded, {tally.failed} failed")

        yield tell


@contextmanager
def _records(path: Path | None) -> Iterator[Callable[[Failure], object]]:
    if path is None:
        yield lambda _: None
        return
    try:
        file = path.open("wb")
    except OSError as error:
        message = f"cannot write {path}: {error.strerror}; name another file with --failures"
        raise UsageError(message) from error
    with file:
        yield lambda failure: file.write(json_line(failure) + b"\n")


def failed_line(failure: Failure) -> str:
    """One line for people about an input that failed."""
    told = failure.reason if failure.reason.startswith(failure.source) else f"{failure.source}: {failure.reason}"
    return f"cablegram: {printable(told)}"


def printable(text: str) -> str:
    """``text`` on one line and without control characters, which could rewrite the reader's terminal."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else "\ufffd" for c in text).split())


def ledger_of(inputs: Sequence[str], ledger: Path | None) -> Path | None:
    """The ledger that a command reads, ``None`` where it reads inputs."""
    return None if inputs else ledger or DEFAULT


def gather(
    inputs: Sequence[str],
    *,
    ledger: Path | None,
    published: str | None,
    actors: Path | None,
    corrections: Path | None,
    **about: Any,  # noqa: ANN401 - the fields of a Subject
) -> list[Analysis]:
    """The analyses that a command is to read: of the inputs, else of the ledger, on the subject that is asked for."""
    from cablegram.running.asking import Subject, nothing_about, read_about  # noqa: PLC0415
    from cablegram.running.jobs import code_inputs  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    if inputs:
        if ledger or any(about.values()):
            told = ", ".join(f"--{name}" for name in ("ledger", *about) if name == "ledger" or about[name])
            message = f"give inputs, or a ledger with {told}, not both"
            raise UsageError(message)
        given = settings(published, actors=actors, corrections=corrections)
        found = list(watch(code_inputs(inputs, settings=given, stdin=stdin_for(inputs)), tally=Tally()))
        if not found:
            raise CablegramError("no input could be coded, so there is nothing to show; see the lines above")
        return found
    if actors:
        raise UsageError("--actors counts where articles are coded; give inputs, or give it to 'cablegram add'")
    path = ledger or DEFAULT
    subject = Subject(**about)
    with Ledger(path, create=False) as book:
        if subject != Subject(query=subject.query):
            tell_unlinked(book)
        found = read_about(book, subject, settings=settings(corrections=corrections or corrections_beside(path)))
        if not found:
            raise nothing_about(book, subject)
    return found


def title_for(
    inputs: Sequence[str],
    analyses: Sequence[Analysis],
    *,
    ledger: Path | None,
    **about: Any,  # noqa: ANN401 - the fields of a Subject
) -> str | None:
    """What a page over some analyses is called: the subject, or how many articles, with the days; one article has its own title."""
    from cablegram.running.asking import Subject, title_about, with_period  # noqa: PLC0415
    from cablegram.running.store import Ledger  # noqa: PLC0415

    if inputs:
        return with_period(f"{len(analyses)} articles", analyses) if len(analyses) > 1 else None
    with Ledger(ledger or DEFAULT, create=False) as book:
        return title_about(book, Subject(**about), analyses, settings=settings())


def first_seen(inputs: Sequence[str], *, ledger: Path | None) -> dict[str, str]:
    """When the ledger took each document in, by its id; nothing where inputs are read in its place."""
    from cablegram.running.store import Ledger  # noqa: PLC0415

    if inputs:
        return {}
    with Ledger(ledger or DEFAULT, create=False) as book:
        return book.first_seen()
