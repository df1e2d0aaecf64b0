"""The story: how an article becomes an analysis, step by step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import PurePath
from traceback import extract_tb
from typing import TYPE_CHECKING, TypeVar

import cablegram
from cablegram.coding.actors import link_actors
from cablegram.coding.claims import attribute_claims, join_claims
from cablegram.coding.events import Context, check_times, code_events
from cablegram.coding.knowledge import Knowledge, load_knowledge
from cablegram.coding.mentions import find_mentions
from cablegram.coding.model import Model
from cablegram.coding.places import find_places
from cablegram.coding.plans import find_plans
from cablegram.coding.roles import on_the_day, role_flags
from cablegram.coding.timing import fit_times
from cablegram.core.errors import CablegramError, LanguageError
from cablegram.core.records import Analysis, Block, BuiltWith, Claim, Document, Event, Failure, Flag, Sentence
from cablegram.reading.document import find_blocks, to_document
from cablegram.reading.ingest import RawArticle, read_inputs
from cablegram.reading.sentences import split
from cablegram.reading.times import find_times, join_ranges
from cablegram.reporting.digest import make_digest
from cablegram.reporting.passages import body_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from cablegram.core.settings import Settings


Told = TypeVar("Told", Event, Claim)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coder:
    """What coding needs beside the text: the model and the tables of actors and places."""

    model: Model
    knowledge: Knowledge


@cache
def load_coder() -> Coder:
    """The packaged model and knowledge, read once."""
    return Coder(model=Model(), knowledge=load_knowledge())


def analyze(doc: Document, *, coder: Coder, flags: Sequence[Flag] = ()) -> Analysis:
    """Read one document and return everything it reports, with evidence. ``flags`` are those of reading it in."""
    blocks = find_blocks(doc)
    sentences = split(doc.text, blocks)
    coded_to = min((f.start for f in flags if f.kind == "long_article" and f.start is not None), default=len(doc.text))
    news = tuple(s for s in news_sentences(sentences, blocks=blocks) if s.start < coded_to)
    times = find_times(doc.text, published=doc.published, sentences=sentences)
    places = find_places(doc.text, sentences=news, knowledge=coder.knowledge)
    mentions = find_mentions(doc.text, sentences=news, model=coder.model)
    times = fit_times(doc.text, times=times, mentions=mentions.events, published=doc.published)
    links = link_actors(doc.text, phrases=mentions.phrases(), sentences=news, knowledge=coder.knowledge, on=doc.published)
    context = Context(
        doc_id=doc.id,
        text=doc.text,
        sentences=news,
        times=(*times, *join_ranges(doc.text, times)),
        places=places,
        actors={a.id: a for a in links.actors},
        by_span=links.by_span,
        published=doc.published,
        expanded=links.expanded,
    )
    coded = on_the_day(code_events(mentions.events, context=context), actors=context.actors, knowledge=coder.knowledge)
    roles = role_flags(doc.text, links.actors, events=coded, sentences=news, knowledge=coder.knowledge, on=doc.published)
    events = told_in_body(coded, at=lambda e: e.trigger.start, blocks=blocks)
    claims = told_in_body(attribute_claims(mentions.claims, context=context), at=lambda c: c.cue.start, blocks=blocks)
    reported = join_claims(events, claims)
    plans = find_plans(doc, body=body_sentences(blocks, news), times=times, events=reported.events, claims=reported.claims)
    digest = make_digest(
        document=doc,
        blocks=blocks,
        sentences=sentences,
        times=times,
        actors=links.actors,
        places=places,
        events=reported.events,
        claims=reported.claims,
        plans=plans,
    )
    return Analysis(
        document=doc,
        blocks=blocks,
        sentences=sentences,
        times=times,
        actors=links.actors,
        places=places,
        events=reported.events,
        claims=reported.claims,
        plans=plans,
        digest=digest,
        flags=(*flags, *roles, *links.flags, *check_times(reported.events, published=doc.published)),
        built_with=BuiltWith(cablegram=cablegram.__version__, model=coder.model.digest, knowledge=coder.knowledge.version),
    )


def news_sentences(sentences: Sequence[Sentence], *, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences that may report events: the body's, then the title's, so that the title can only join what the body tells."""
    kinds = {kind: [b for b in blocks if b.kind == kind] for kind in ("body", "title")}
    return tuple(s for kind in ("body", "title") for s in sentences if any(b.start <= s.start < b.end for b in kinds[kind]))


def told_in_body(records: Sequence[Told], *, at: Callable[[Told], int], blocks: Sequence[Block]) -> tuple[Told, ...]:
    """Drop what only the title says, unless there is nothing but a title; ``at`` gives a record's offset."""
    body = [b for b in blocks if b.kind == "body"]
    return tuple(r for r in records if not body or any(b.start <= at(r) < b.end for b in body))


def analyze_inputs(
    inputs: Sequence[str], *, settings: Settings, coder: Coder, stdin: BinaryIO | None = None
) -> Iterator[Analysis | Failure]:
    """Code every article that the inputs hold, one at a time; what cannot be read or coded comes out as a Failure."""
    for raw in read_inputs(inputs, settings=settings, stdin=stdin):
        yield raw if isinstance(raw, Failure) else analyze_raw(raw, settings=settings, coder=coder)


def analyze_raw(raw: RawArticle, *, settings: Settings, coder: Coder) -> Analysis | Failure:
    """Code one article as it was read from an input."""
    read = read_document(raw, settings=settings)
    if isinstance(read, Failure):
        return read
    doc, flags = read
    return analyze_document(doc, coder=coder, flags=flags)


def analyze_document(doc: Document, *, coder: Coder, flags: Sequence[Flag] = ()) -> Analysis | Failure:
    """Code one of many documents: a fault of ours on one article is recorded, and the others of the run are coded."""
    try:
        return analyze(doc, coder=coder, flags=flags)
    except CablegramError as error:
        reason = str(error) if str(error).startswith(doc.source or doc.id) else f"{doc.source}: {error}"
        return Failure(source=doc.source or doc.id, step="coding", reason=reason, kind=error.kind, input_id=doc.input_id)
    except Exception as error:  # noqa: BLE001 - whatever it is, a night's run must not end on article 7,000
        last = extract_tb(error.__traceback__)[-1]
        where = f"{PurePath(last.filename).name}:{last.lineno}"
        reason = f"{doc.source}: cablegram's own fault ({type(error).__name__} at {where}: {error}); report it with the article"
        return Failure(source=doc.source or doc.id, step="coding", reason=reason, kind="fault", input_id=doc.input_id)


def read_document(raw: RawArticle, *, settings: Settings) -> tuple[Document, tuple[Flag, ...]] | Failure:
    """The document of one article as it was read from an input, and what there is to know about its date and length."""
    try:
        doc, flags = to_document(raw, settings=settings)
    except CablegramError as error:
        language = error.language if isinstance(error, LanguageError) else None
        return Failure(
            source=raw.source, step="document", reason=str(error), kind=error.kind, language=language, input_id=raw.input_id
        )
    except RecursionError:  # of a parser on a page nested thousands deep; the other articles of the run must not suffer
        reason = f"{raw.source}: the page is nested too deeply to be read; save the article as text"
        return Failure(source=raw.source, step="document", reason=reason, kind="unreadable", input_id=raw.input_id)
    return replace(doc, source=raw.source), flags
