"""The story: how an article becomes an analysis, step by step."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path, PurePath
from traceback import extract_tb
from typing import TYPE_CHECKING, TypeVar

import cablegram
from cablegram.coding.actors import link_actors
from cablegram.coding.answers import ANSWERS, stems_of
from cablegram.coding.claims import attribute_claims, join_claims
from cablegram.coding.correcting import correct
from cablegram.coding.corrections import NONE, Corrections, read_corrections
from cablegram.coding.events import Context, check_times, code_events
from cablegram.coding.knowledge import Knowledge, load_knowledge
from cablegram.coding.mentions import find_mentions
from cablegram.coding.model import Model
from cablegram.coding.places import adjectives, find_places
from cablegram.coding.plans import find_plans
from cablegram.coding.roles import on_the_day, role_flags
from cablegram.coding.timing import fit_times
from cablegram.core.errors import CablegramError, LanguageError
from cablegram.core.records import Analysis, Block, BuiltWith, Claim, Digest, Document, Event, Failure, Flag, Sentence, Span
from cablegram.reading.document import find_blocks, to_document
from cablegram.reading.furniture import datelines
from cablegram.reading.ingest import RawArticle, read_inputs
from cablegram.reading.sentences import news_sentences, split
from cablegram.reading.times import find_times, join_ranges
from cablegram.reporting.digest import digest_of
from cablegram.reporting.passages import body_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from cablegram.coding.attributions import ClaimMention
    from cablegram.coding.mentions import SentenceReader
    from cablegram.core.settings import Settings


Told = TypeVar("Told", Event, "ClaimMention")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coder:
    """What coding needs beside the text: the model, the tables of actors and places, and a person's corrections."""

    model: Model
    knowledge: Knowledge
    corrections: Corrections = NONE
    reader: SentenceReader | None = None  # reads the sentences in the model's place: one that remembers, or a test's

    @property
    def built_with(self) -> BuiltWith:
        """What an analysis made with it says of how it was made."""
        digest = (self.reader or self.model).digest
        return BuiltWith(cablegram=cablegram.__version__, model=digest, knowledge=self.knowledge.version)


@cache
def load_coder() -> Coder:
    """The packaged model and knowledge, read once."""
    return Coder(model=Model(), knowledge=load_knowledge())


def coder_for(settings: Settings) -> Coder:
    """What coding needs under these settings; a user's files are read again when they have changed.

    Raises :class:`cablegram.core.errors.InputError` with every wrong line of them.
    """
    knowledge = knowledge_for(settings)
    return replace(load_coder(), knowledge=knowledge, corrections=corrections_for(settings, knowledge=knowledge))


def knowledge_for(settings: Settings) -> Knowledge:
    """The packaged tables, and the user's own actors beside them."""
    return _knowledge(settings.actors, _stamp(settings.actors)) if settings.actors else load_knowledge()


def corrections_for(settings: Settings, *, knowledge: Knowledge) -> Corrections:
    """The user's corrections, none without a file."""
    path = settings.corrections
    return _corrections(path, _stamp(path), knowledge) if path else NONE


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # reading it will say what is wrong
        return None
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=4)
def _knowledge(path: Path, stamp: tuple[int, int] | None) -> Knowledge:  # noqa: ARG001 - the stamp is a key of the cache
    return load_knowledge(extra=path)


@lru_cache(maxsize=4)
def _corrections(path: Path, stamp: tuple[int, int] | None, knowledge: Knowledge) -> Corrections:  # noqa: ARG001 - as above
    return read_corrections(path, knowledge=knowledge)


def analyze(doc: Document, *, coder: Coder, flags: Sequence[Flag] = ()) -> Analysis:
    """Read one document and return everything it reports, with evidence. ``flags`` are those of reading it in."""
    blocks = find_blocks(doc)
    sentences = split(doc.text, blocks)
    news = _coded(news_sentences(sentences, blocks=blocks), flags=flags)
    times = find_times(doc.text, published=doc.published, sentences=sentences)
    mentions = find_mentions(doc.text, sentences=news, model=coder.reader or coder.model)
    places = find_places(doc.text, sentences=news + datelines(doc.text, blocks), knowledge=coder.knowledge, hints=mentions.places())
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
        adjectives=adjectives(places, knowledge=coder.knowledge),
    )
    coded = on_the_day(
        code_events(mentions.events, context=context, told=mentions.claims), actors=context.actors, knowledge=coder.knowledge
    )
    roles = role_flags(doc.text, links.actors, events=coded, sentences=news, knowledge=coder.knowledge, on=doc.published)
    events = told_in_body(coded, at=lambda e: e.trigger.start, blocks=blocks)
    claims = attribute_claims(spoken(mentions.claims, blocks=blocks), context=context, embed=coder.model.embed_spans)
    reported = join_claims(without_headlines(events, claims, blocks=blocks), claims, published=doc.published)
    plans = find_plans(doc, body=body_sentences(blocks, news), times=times, events=reported.events, claims=reported.claims)
    found = Analysis(
        document=doc,
        blocks=blocks,
        sentences=sentences,
        times=times,
        actors=links.actors,
        places=places,
        events=reported.events,
        claims=reported.claims,
        plans=plans,
        digest=Digest(),
        flags=(*flags, *roles, *links.flags, *check_times(reported.events, published=doc.published)),
        built_with=BuiltWith(
            cablegram=cablegram.__version__, model=(coder.reader or coder.model).digest, knowledge=coder.knowledge.version
        ),
    )
    return corrected(found, corrections=coder.corrections, knowledge=coder.knowledge)


def corrected(found: Analysis, *, corrections: Corrections, knowledge: Knowledge) -> Analysis:
    """What the machine found, just now or in a ledger, with a person's corrections on it and the digest of that."""
    return with_digest(correct(found, corrections=corrections, knowledge=knowledge))


def with_digest(analysis: Analysis) -> Analysis:
    """The analysis with the digest of what it now holds."""
    return replace(analysis, digest=digest_of(analysis))


def _coded(news: tuple[Sentence, ...], *, flags: Sequence[Flag]) -> tuple[Sentence, ...]:
    """The sentences before the point from which a very long article is not coded."""
    ends = [f.start for f in flags if f.kind == "long_article" and f.start is not None]
    return tuple(s for s in news if s.start < min(ends)) if ends else news


def told_in_body(records: Sequence[Told], *, at: Callable[[Told], int], blocks: Sequence[Block]) -> tuple[Told, ...]:
    """Drop what only the title says, unless there is nothing but a title; ``at`` gives a record's offset."""
    body = [b for b in blocks if b.kind == "body"]
    return tuple(r for r in records if not body or any(b.start <= at(r) < b.end for b in body))


def spoken(mentions: Sequence[ClaimMention], *, blocks: Sequence[Block]) -> tuple[ClaimMention, ...]:
    """The attributions of the body, before them a headline's "Speaker: clause" that nobody says in the body."""
    body = told_in_body(mentions, at=lambda m: m.cue.start, blocks=blocks)
    titles = [b for b in blocks if b.kind == "title"]

    def alone(m: ClaimMention) -> bool:
        own, who = stems_of(_words(m)), stems_of(m.speaker.text if m.speaker else "")
        alike = (o for o in body if 2 * len(own & stems_of(_words(o))) >= len(own))
        # another's denial of the same words is no saying of them
        return all(o.stance in ANSWERS and not who & stems_of(o.speaker.text if o.speaker else "") for o in alike)

    headlines = [m for m in mentions if m.cue.text == ":" and any(b.start <= m.cue.start < b.end for b in titles)]
    return (*(m for m in headlines if m not in body and alone(m)), *body)


def _words(mention: ClaimMention) -> str:
    return " ".join(q.text for q in mention.contents)


def without_headlines(events: Sequence[Event], claims: Sequence[Claim], *, blocks: Sequence[Block]) -> tuple[Event, ...]:
    """Leave the title out of the evidence of what the body tells only as somebody's claim: "Kremlin: No troops sent to Libya"."""
    spoken = sorted((p.start, p.end) for c in claims for p in (c.content, c.cue))
    reach = list(accumulate((end for _, end in spoken), max))
    titles = [b for b in blocks if b.kind == "title"]

    def told(span: Span) -> bool:
        before = bisect_left(spoken, (span.end,))
        return before > 0 and reach[before - 1] > span.start

    def kept(event: Event) -> Event:
        body = tuple(s for s in event.evidence if not any(b.start <= s.start < b.end for b in titles))
        return replace(event, evidence=body) if body and all(told(s) for s in body) else event

    return tuple(kept(e) for e in events)


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
