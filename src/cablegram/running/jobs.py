"""Whole runs: many inputs coded in order, added to a ledger, made into a dossier."""

from __future__ import annotations

import signal
from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from cablegram.coding.remembered import Remembering, pack_readings
from cablegram.core.errors import InputError, LedgerError, UsageError
from cablegram.core.records import Analysis, Document, Failure
from cablegram.linking.decisions import decide
from cablegram.linking.versions import identity
from cablegram.reading.document import raw_words
from cablegram.reading.ingest import RawArticle, read_inputs
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.render import to_html, to_json, to_markdown
from cablegram.running.comparisons import Comparisons, side_by_side
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
    with_digest,
)
from cablegram.running.store import Ledger, cannot_write
from cablegram.running.store_decisions import Standing, lapsed_by
from cablegram.running.store_links import unlink_all
from cablegram.running.store_manifest import Counts, begin_run, end_run
from cablegram.running.store_rows import Kept
from cablegram.running.store_storylines import link_stories, unlink_stories
from cablegram.running.store_versions import readings_of, rebuild_documents

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from typing import BinaryIO

    import numpy as np
    from numpy.typing import NDArray

    from cablegram.core.settings import Settings
    from cablegram.core.stories import Decision
    from cablegram.reporting.records import Dossier
    from cablegram.running.pipeline import Coder


DossierFormat = Literal["md", "html", "json"]
FORMATS: Final[tuple[DossierFormat, ...]] = ("md", "html", "json")
DATA: Final = Path(__file__).parent.parent / "data"
SETTINGS: Final = ("today", "published", "max_bytes", "max_words", "recursive", "actors")  # what a run's manifest tells of them
MANY: Final = 500  # comparisons that a run of adding gathers before it keeps them
AHEAD: Final = 3  # articles waiting for each worker: enough to keep it busy, few enough to hold in memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """An article that a run looked at: put into the ledger (``analysis``), or known there already (``None``).

    ``version`` is 1 for an article that is new to the ledger, more for an edit of one that it had, 0 for one known. ``lapsed`` are
    a person's decisions on sentences that the edit has changed.
    """

    document: Document
    analysis: Analysis | None
    version: int = 0
    lapsed: tuple[Decision, ...] = ()


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


def add_inputs(  # noqa: PLR0913 - a run's inputs, and what a test or a watcher sets in their place
    ledger: Ledger,
    inputs: Sequence[str],
    *,
    settings: Settings,
    seen: str,
    stdin: BinaryIO | None = None,
    clock: Callable[[], str] | None = None,
    coder: Coder | None = None,
) -> Iterator[Added | Failure]:
    """Code every article that the ledger does not know yet and put it in, one by one; failures are recorded too.

    ``seen`` is the time to record (ISO 8601) where no ``clock`` tells it. Running it again adds nothing; a run that was
    killed goes on where it stopped. The ledger keeps the machine's reading: corrections and decisions are replayed on what is read
    from it (:func:`read_ledger`). An edit of an article that is there is coded as its next version; the model reads only
    the sentences that are new. The run is recorded: it has an end once all that it yields has been taken.
    """
    with adding(ledger, settings=settings, clock=clock or (lambda: seen), inputs=inputs, coder=coder) as take:
        for raw in read_inputs(inputs, settings=settings, stdin=stdin):
            yield take(raw)


Take = Callable[[RawArticle | Failure], Added | Failure]


@contextmanager
def adding(  # noqa: PLR0913 - as above, and how it ends
    ledger: Ledger,
    *,
    settings: Settings,
    clock: Callable[[], str],
    inputs: Sequence[str] = (),
    coder: Coder | None = None,
    endless: bool = False,
) -> Iterator[Take]:
    """A function that codes one article and puts it in, at the time that ``clock`` tells, as one recorded run over ``inputs``.

    The run has its end where the context is left without an error; an ``endless`` one also where it is interrupted, as there is no
    other end to it. One that was killed may have left documents unlinked, which the next one links first.
    """
    link(ledger)
    without = replace(settings, corrections=None)

    def current() -> Coder:
        return coder or coder_for(without)  # a user's actors may change while feeds are watched

    told = {name: str(v) if isinstance(v := getattr(settings, name), Path | date) else v for name in SETTINGS}
    number = begin_run(ledger, started=clock(), inputs=inputs, settings=told, built_with=current().built_with)
    run = _Run(
        ledger=ledger, settings=settings, clock=clock, coder=current, number=number, counts=Counts(), judge=Comparisons(ledger)
    )
    try:
        yield run.put
    except (KeyboardInterrupt, GeneratorExit):
        if endless:
            run.end()
        raise
    run.end()


@dataclass(frozen=True, slots=True)
class _Run:
    """One run: what it works with, and what it has counted."""

    ledger: Ledger
    settings: Settings
    clock: Callable[[], str]
    coder: Callable[[], Coder]
    number: int
    counts: Counts
    judge: Comparisons

    def end(self) -> None:
        """Link what is left and record that the run is over."""
        self.judge.keep()
        link(self.ledger)
        end_run(self.ledger, self.number, ended=self.clock(), counts=self.counts)

    def put(self, raw: RawArticle | Failure) -> Added | Failure:
        """Take an article in, or record why it could not be."""
        outcome = raw if isinstance(raw, Failure) else self.take(raw)
        if isinstance(outcome, Failure):
            self.ledger.add_failure(outcome, seen=self.clock(), run=self.number)
        return outcome

    def take(self, raw: RawArticle) -> Added | Failure:
        """Read an article, and put it in unless it is known."""
        read = read_document(raw, settings=self.settings)
        if isinstance(read, Failure):
            return read
        doc, flags = read
        if self.ledger.has(doc.id):
            self.counts.known += 1
            return Added(document=doc, analysis=None)
        name = identity(doc, path=Path(doc.source).absolute() if doc.source and doc.source != "-" else None)
        coder = self.coder()
        reader = coder.reader or coder.model
        memory = Remembering(reader, readings_of(self.ledger, name, model=reader.digest))
        outcome = analyze_document(doc, coder=replace(coder, reader=memory), flags=flags)
        if isinstance(outcome, Failure):
            return outcome
        kept = Kept(raw=raw_words(raw), name=name, run=self.number, model=memory.digest, readings=pack_readings(memory.kept))
        version = self.ledger.add(outcome, seen=self.clock(), kept=kept)
        if not version:  # another run has put it in since
            self.counts.known += 1
            return Added(document=doc, analysis=None)
        # storylines are settled at the end of the run
        link_pending(self.ledger, decisions=Standing(self.ledger), judge=self.judge)
        self.judge.keep(least=MANY)
        self.counts.sentences += memory.asked
        self.counts.reused += memory.reused
        lapsed = lapsed_by(self.ledger, doc.id) if version > 1 else ()
        return Added(document=doc, analysis=outcome, version=version, lapsed=lapsed)


def link(ledger: Ledger) -> None:
    """Link across documents what is not linked yet: copies, occurrences, storylines. Every way of adding and deciding ends here."""
    said, judge = Standing(ledger), Comparisons(ledger)
    link_pending(ledger, decisions=said, judge=judge)
    judge.keep()
    link_stories(ledger, decisions=said)


def link_to_read(ledger: Ledger) -> str | None:
    """The same for one who only reads: where the ledger cannot be written it is read as it stands; returns what is missing then."""
    try:
        link(ledger)
    except LedgerError as error:
        if not cannot_write(error):
            raise
        return f"{error}. Read as it stands: what was added or decided since it was linked last is not in it"
    return None


def rebuild(ledger: Ledger) -> int:
    """Derive everything anew that is derived from the stored analyses and decisions; the number of documents.

    The same analyses and decisions give the same rows and ids. The ledger may be read meanwhile; killed, it is run again.
    """
    number = rebuild_documents(ledger)
    unlink_all(ledger)
    unlink_stories(ledger)
    link(ledger)
    return number


def read_ledger(
    ledger: Ledger, *, settings: Settings, query: str | None = None, documents: Sequence[str] | None = None
) -> Iterator[Analysis]:
    """The ledger's analyses, with a person's corrections and decisions replayed on them.

    Those that ``query`` finds, and of them those with the ids ``documents``, where given.
    """
    for analysis in ledger.analyses(query, documents=documents):
        yield replay(analysis, settings=settings, ledger=ledger)


def replay(analysis: Analysis, *, settings: Settings, ledger: Ledger | None = None) -> Analysis:
    """One analysis out of a ledger with a person's corrections replayed on it, and the decisions that ``ledger`` holds."""
    read = analysis
    if settings.corrections is not None:
        knowledge = knowledge_for(settings)
        read = corrected(analysis, corrections=corrections_for(settings, knowledge=knowledge), knowledge=knowledge)
    said = ledger.said_of([e.id for e in analysis.events]) if ledger else {}
    return with_digest(decide(read, said)) if said else read


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
    dossier = make_dossier(analyses, title=title, today=as_of, seen=first_seen, embed=word_vectors, judge=side_by_side)
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
