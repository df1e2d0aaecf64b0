"""Whole runs: many inputs coded in order, added to a ledger, made into a dossier."""

from __future__ import annotations

import signal
from collections import Counter, deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from cablegram.core.errors import InputError, UsageError
from cablegram.core.records import Analysis, Document, Failure
from cablegram.reading.ingest import read_inputs
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.render import to_html, to_json, to_markdown
from cablegram.running.links import link_pending
from cablegram.running.pipeline import (
    analyze_document,
    analyze_inputs,
    analyze_raw,
    coder_for,
    corrected,
    corrections_for,
    knowledge_for,
    load_coder,
    read_document,
)
from cablegram.running.store import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future
    from typing import BinaryIO

    import numpy as np
    from numpy.typing import NDArray

    from cablegram.core.settings import Settings
    from cablegram.reading.ingest import RawArticle
    from cablegram.reporting.records import Dossier


DossierFormat = Literal["md", "html", "json"]
FORMATS: Final[tuple[DossierFormat, ...]] = ("md", "html", "json")
DATA: Final = Path(__file__).parent.parent / "data"
AHEAD: Final = 3  # articles waiting for each worker: enough to keep it busy, few enough to hold in memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """An article that a run looked at: put into the ledger (``analysis``), or known there already (``None``)."""

    document: Document
    analysis: Analysis | None


def code_inputs(
    inputs: Sequence[str], *, settings: Settings, jobs: int = 1, stdin: BinaryIO | None = None
) -> Iterator[Analysis | Failure]:
    """Code every article that the inputs hold, in their order, with ``jobs`` processes of one core each.

    Raises :class:`cablegram.core.errors.InputError` if a worker process dies, as it does when memory runs out.
    """
    if jobs == 1:
        yield from analyze_inputs(inputs, settings=settings, coder=coder_for(settings), stdin=stdin)
        return
    check_files(settings)
    # spawn: a fork would copy a parent that holds threads and open files
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_start_worker, initargs=(settings,)) as pool:
        try:
            yield from _coded(pool, read_inputs(inputs, settings=settings, stdin=stdin), settings=settings, ahead=AHEAD * jobs)
        except BrokenProcessPool as error:
            message = f"a worker process died, most likely for want of memory; use fewer than {jobs} jobs"
            raise InputError(message) from error
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _coded(
    pool: ProcessPoolExecutor, raws: Iterator[RawArticle | Failure], *, settings: Settings, ahead: int
) -> Iterator[Analysis | Failure]:
    waiting: deque[Future[bytes | Failure] | Failure] = deque()
    for raw in raws:
        waiting.append(raw if isinstance(raw, Failure) else pool.submit(_code_in_worker, raw, settings))
        if len(waiting) >= ahead:
            yield _outcome(waiting.popleft())
    while waiting:
        yield _outcome(waiting.popleft())


def _outcome(coming: Future[bytes | Failure] | Failure) -> Analysis | Failure:
    outcome = coming if isinstance(coming, Failure) else coming.result()
    return outcome if isinstance(outcome, Failure) else Analysis.from_json(outcome)


def check_files(settings: Settings) -> None:
    """Read the user's files once, so that what is wrong in them is told before any process starts."""
    corrections_for(settings, knowledge=knowledge_for(settings))


def _start_worker(settings: Settings) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the parent, which ends its workers without a traceback each
    coder_for(settings)


def _code_in_worker(raw: RawArticle, settings: Settings) -> bytes | Failure:
    outcome = analyze_raw(raw, settings=settings, coder=coder_for(settings))
    return outcome if isinstance(outcome, Failure) else outcome.to_json()


def add_inputs(
    ledger: Ledger, inputs: Sequence[str], *, settings: Settings, seen: str, stdin: BinaryIO | None = None
) -> Iterator[Added | Failure]:
    """Code every article that the ledger does not know yet and put it in, one by one; failures are recorded too.

    ``seen`` is the time to record (ISO 8601). Running it again adds nothing; a run that was killed goes on where it stopped.
    The ledger keeps the machine's reading: corrections are replayed on what is read from it (:func:`read_ledger`).
    """
    coder = coder_for(replace(settings, corrections=None))
    link_pending(ledger)  # what a run that was killed left
    for raw in read_inputs(inputs, settings=settings, stdin=stdin):
        read = raw if isinstance(raw, Failure) else read_document(raw, settings=settings)
        if isinstance(read, Failure):
            ledger.add_failure(read, seen=seen)
            yield read
            continue
        doc, flags = read
        if ledger.has(doc.id):
            yield Added(document=doc, analysis=None)
            continue
        outcome = analyze_document(doc, coder=coder, flags=flags)
        if isinstance(outcome, Failure):
            ledger.add_failure(outcome, seen=seen)
            yield outcome
            continue
        ledger.add(outcome, seen=seen)
        link_pending(ledger)
        yield Added(document=doc, analysis=outcome)


def read_ledger(ledger: Ledger, *, settings: Settings, query: str | None = None) -> Iterator[Analysis]:
    """The ledger's analyses, or those that ``query`` finds, with the corrections of a person replayed on them."""
    for analysis in ledger.analyses(query):
        yield replay(analysis, settings=settings)


def replay(analysis: Analysis, *, settings: Settings) -> Analysis:
    """One analysis out of a ledger with the corrections of a person replayed on it."""
    if settings.corrections is None:
        return analysis
    knowledge = knowledge_for(settings)
    return corrected(analysis, corrections=corrections_for(settings, knowledge=knowledge), knowledge=knowledge)


def word_vectors(text: str) -> tuple[tuple[str, ...], NDArray[np.float32]]:
    """The packaged model's vectors of a text's words; the model is loaded when the first text asks for them."""
    return load_coder().model.embed(text)


def write_dossier(
    dossier: Dossier, target: Path, *, analyses: Sequence[Analysis], formats: Sequence[DossierFormat] = ()
) -> tuple[Path, ...]:
    """Write a dossier and return the files written; ``analyses`` are those that it was made from.

    ``target`` is a file if it ends in ``.md``, ``.html`` or ``.json``, else a folder for ``formats`` (all three by default).
    Raises :class:`UsageError` where file and formats disagree, or the place cannot be written.
    """
    written = files_of(target, formats)
    try:
        for kind, path in written:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(render(dossier, analyses, kind), encoding="utf-8")
    except OSError as error:
        message = f"cannot write {error.filename or target}: {error.strerror}; name another place with --out"
        raise UsageError(message) from error
    return tuple(path for _, path in written)


def files_of(target: Path, formats: Sequence[DossierFormat]) -> tuple[tuple[DossierFormat, Path], ...]:
    """Which formats go to which files; raises :class:`UsageError` where they disagree."""
    kind = next((f for f in FORMATS if target.suffix == f".{f}"), None)
    if kind is None:
        return tuple((f, target / f"dossier.{f}") for f in dict.fromkeys(formats or FORMATS))
    if set(formats) - {kind}:
        message = f"{target} can hold '{kind}' only; name a folder to write {', '.join(formats)}"
        raise UsageError(message)
    return ((kind, target),)


def render(dossier: Dossier, analyses: Sequence[Analysis], kind: DossierFormat) -> str:
    """The dossier in one format; ``analyses`` are those that it was made from."""
    if kind == "html":
        return to_html(dossier, analyses)
    return to_markdown(dossier) if kind == "md" else to_json(dossier)


def bundled_articles() -> tuple[tuple[Path, str | None], ...]:
    """The files of articles that ship with the package, each with its day where the file itself states none."""
    days: dict[str, str] = msgspec.json.decode((DATA / "articles.json").read_bytes(), type=dict[str, str])
    return tuple((path, days.get(path.name)) for path in sorted((DATA / "articles").iterdir()))


def latest_day(analyses: Sequence[Analysis]) -> date:
    """The last publication date among some analyses; raises :class:`UsageError` where none is dated."""
    days = [date.fromisoformat(a.document.published) for a in analyses if a.document.published]
    if not days:
        raise UsageError("no article bears a date; give one with --published")
    return max(days)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoResult:
    """What the demonstration found; ``endings`` counts what became of the plans, as of the last article's day."""

    articles: int
    events: int
    claims: int
    planned: int
    endings: tuple[tuple[str, int], ...]
    as_of: date


def run_demo(
    out: Path, *, settings: Settings, seen: str, watch: Callable[[Iterator[Added | Failure]], Iterator[Added]] | None = None
) -> DemoResult:
    """Code the bundled articles into ``out``/cablegram.db and write their dossier beside it.

    The plans are judged as of the last article's day: by the calendar all of them would have lapsed. ``watch`` sees each outcome.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"cannot make the folder {out}: {error.strerror}; name another with --out"
        raise UsageError(message) from error
    with Ledger(out / "cablegram.db") as ledger:
        outcomes = chain.from_iterable(
            add_inputs(ledger, [str(path)], settings=replace(settings, published=published), seen=seen)
            for path, published in bundled_articles()
        )
        for _ in watch(outcomes) if watch else outcomes:
            pass
        analyses, first_seen = tuple(ledger.analyses()), ledger.first_seen()
    as_of = latest_day(analyses)
    title = "Two invented stories: a quarrel over fish, and a strike"
    dossier = make_dossier(analyses, title=title, today=as_of, seen=first_seen, embed=word_vectors)
    write_dossier(dossier, out, analyses=analyses)
    endings = Counter(plan.state for plan in dossier.planned)
    return DemoResult(
        articles=len(analyses),
        events=len(dossier.entries),
        claims=len(dossier.claims),
        planned=len(dossier.planned),
        endings=tuple(endings.most_common()),
        as_of=as_of,
    )
