"""Raw article -> Document: its text, language, publication date, and where the text stands in the raw input."""

from __future__ import annotations

import hashlib
import math
import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from cablegram.core.errors import DateError, LanguageError, NoArticleError, NotTextError
from cablegram.core.records import Block, DateCandidate, DateSource, Document, Flag, Segment
from cablegram.reading import blocks as layout
from cablegram.reading.ingest import RawArticle, decode
from cablegram.reading.lines import front_matter
from cablegram.reading.pages import read_page
from cablegram.reading.published import FIRST_YEAR, candidates, instant, is_open_order, parse_day, url_dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cablegram.core.settings import Settings

Found = tuple[DateSource, str, str | None]  # where a date was found, as written, and its ISO day if it is one

_WORD = re.compile(r"[^\W\d_]+")
# Words of every English text that no other language shares in such numbers ("in", "was", "on", "a" others do share).
_ENGLISH = frozenset(
    "the and of to that with said has have had from his her their were which by for it at this be will would not who".split()
)
_SAMPLE = 6000  # characters are plenty to tell a language; the whole of a long text only costs time
_SURE_SHARE = 0.12  # 98 in 100 English news articles have 0.18 to 0.31 of these words, other languages at most 0.07
_FEW_LETTERS = 20  # below that, names decide what a classifier says
# Single sentences in eleven languages lead English by 14 to 29, nine English ones made of foreign names at most by 6.
_SURE_LEAD = 9.0
_MARKDOWN_MARKS = re.compile(r"^#{1,6}\s+|[*_]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """What a raw article holds before its dates are weighed."""

    text: str
    title: str | None
    publisher: str | None
    url: str | None
    dates: list[Found]
    raw_map: tuple[Segment, ...] = ()


def to_document(raw: RawArticle, *, settings: Settings, published: str | None = None) -> tuple[Document, tuple[Flag, ...]]:
    """Read one article, with what its reader should know about its date and length.

    ``published`` is the caller's word and beats every date that the input states. Text and Markdown come through unchanged
    to the character. Raises ``NotTextError``, ``NoArticleError``, ``LanguageError``, and ``DateError`` for a ``published``
    (here, in the settings, or in a record that nobody else dates) that is no date; one on a page is flagged ``bad_date``,
    and so is ``03/04/2026``, whose order is open.
    """
    if raw.fetched is not None:
        settings = replace(settings, today=_latest_day(raw.fetched, settings=settings))
    data = raw_words(raw)
    _require_unicode(data, source=raw.source)
    reading = _read_markup(data, raw) if raw.kind == "html" else _read_text(data, raw)
    blocks = layout.find_blocks(reading.text, title=reading.title)
    news = [block for block in blocks if block.kind in {"body", "title", "heading", "digest"}]
    if not news:
        what = "holds only page furniture (menus, prompts, credits)" if reading.text.strip() else "is empty"
        msg = f"{raw.source}: the input {what}; give the article's own text or its full page"
        raise NoArticleError(msg)
    _require_english(reading.text, news, source=raw.source)
    given = _given_dates(raw, settings=settings, published=published)
    found = [*given, *reading.dates, *_feed_date(raw), *url_dates(reading.url)]
    chosen = _choose(candidates(found), settings=settings)
    doc = Document(
        id=_identify(reading.text, reading.url or raw.input_id),
        input_id=raw.input_id,
        url=reading.url,
        publisher=reading.publisher,
        title=reading.title or _own_title(reading.text, blocks),
        language="en",
        published=chosen.date if chosen else None,
        published_from=chosen.source if chosen else None,
        text=reading.text,
        source=raw.source,
        fetched=raw.fetched,
        date_candidates=candidates(found),
        raw_map=reading.raw_map,
    )
    return doc, (*_date_flags(found, chosen, settings=settings), *_length_flags(reading.text, settings=settings))


def raw_words(raw: RawArticle) -> str:
    """The input as it was read, decoded and otherwise as it came; raises ``NotTextError``."""
    return raw.data if isinstance(raw.data, str) else decode(raw.data, kind=raw.kind, source=raw.source)


def find_blocks(doc: Document) -> tuple[Block, ...]:
    """The layout of the document's text: blocks in order that never overlap, one for each paragraph or part of one."""
    return layout.find_blocks(doc.text, title=doc.title)


def raw_offset(doc: Document, position: int) -> int | None:
    """Where a code point of the text stands in the raw (decoded) input; ``None`` for one that was not found there.

    The end of a stretch of words maps to the end of the raw stretch, so half-open spans keep their meaning.
    """
    if not 0 <= position <= len(doc.text):
        return None
    if not doc.raw_map:
        return position
    index = bisect_right(doc.raw_map, position, key=lambda segment: segment.start) - 1
    if index < 0:
        return None
    segment = doc.raw_map[index]
    inside = position - segment.start
    return segment.raw_start + inside if inside <= segment.length else None


def _read_text(data: str, raw: RawArticle) -> _Reading:
    head = front_matter(data) if raw.kind == "markdown" else {}
    written = next((head[name] for name in ("published", "pubdate", "date") if name in head), None)
    return _Reading(
        text=data,
        title=raw.title or head.get("title"),
        publisher=raw.publisher or head.get("publisher"),
        url=raw.url or head.get("url"),
        dates=[("meta", written, parse_day(written))] if written else [],
    )


def _read_markup(data: str, raw: RawArticle) -> _Reading:
    page = read_page(data)
    if page is None or not page.text:
        msg = f"{raw.source}: no article was found on the page; give the full page or the article as text"
        raise NoArticleError(msg)
    return _Reading(
        text=page.text,
        title=page.title or raw.title if raw.published_from == "feed" else raw.title or page.title,
        publisher=raw.publisher or page.publisher,
        url=raw.url or page.url,
        dates=page.dates,
        raw_map=page.raw_map or (Segment(start=0, raw_start=0, length=0),),
    )


def _require_unicode(text: str, *, source: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        msg = (
            f"{source}: character {error.start} is half of a surrogate pair, which is no text; decode the input as UTF-8 or UTF-16"
        )
        raise NotTextError(msg) from error


def _require_english(text: str, blocks: Sequence[Block], *, source: str) -> None:
    sample = _news_sample(text, blocks)
    language = foreign_language(sample)
    if language is not None:
        msg = f"{source}: the article is in '{language}', not English; translate it first"
        raise LanguageError(msg, language=language)


def _news_sample(text: str, blocks: Sequence[Block]) -> str:
    pieces, length = [], 0
    for block in blocks:
        pieces.append(text[block.start : min(block.end, block.start + _SAMPLE - length)])
        length += len(pieces[-1]) + 1
        if length >= _SAMPLE:
            break
    return "\n".join(pieces)


def foreign_language(text: str) -> str | None:
    """The ISO 639-1 code of the language, if the text is surely not English; ``None`` for English and for too little text."""
    words = _WORD.findall(text)
    letters = sum(map(len, words))
    if not letters:
        return None
    english = sum(word.lower() in _ENGLISH for word in words) / len(words)
    if english >= _SURE_SHARE:
        return None
    foreign_script = sum(character > "\u024f" for word in words for character in word) * 2 > letters
    if letters < _FEW_LETTERS and not foreign_script:
        return None
    code, lead = _classify(text)
    return code if code != "en" and (foreign_script or lead >= _SURE_LEAD) else None


def _classify(text: str) -> tuple[str, float]:
    """The likeliest language, and its lead over English in log-likelihood for each root of the text's bytes."""
    import py3langid  # noqa: PLC0415 - half a second that no English text pays

    # Three-letter codes are of dialects and creoles; a document's language is an ISO 639-1 code.
    scores = {code: score for code, score in py3langid.rank(text) if len(code) == 2}
    best = max(scores, key=lambda code: scores[code])
    return str(best), float(scores[best] - scores["en"]) / math.sqrt(len(text.encode("utf-8")))


def _given_dates(raw: RawArticle, *, settings: Settings, published: str | None) -> list[Found]:
    """The caller's date, then the input's own field, then the run's."""
    found: list[Found] = []
    if published is not None:
        found.append(("argument", published, _require_day(published, where=raw.source)))
    if raw.published is not None and raw.published.strip() and raw.published_from != "feed":
        lenient = found or settings.published or is_open_order(raw.published)
        own = parse_day(raw.published) if lenient else _require_day(raw.published, where=raw.source)
        found.append((raw.published_from or "argument", raw.published, own))
    if not any(day for _, _, day in found) and settings.published is not None:
        found.append(("argument", settings.published, _require_day(settings.published, where=raw.source)))
    return found


def _feed_date(raw: RawArticle) -> list[Found]:
    """The day that a feed gives an item: after the page's own dates in the order of trust."""
    given = raw.published if raw.published_from == "feed" else None
    return [("feed", given, parse_day(given))] if given else []


def _latest_day(fetched: str, *, settings: Settings) -> date:
    """The last day on which a page fetched at this time can have been published: by the clock of the earliest zone."""
    day = parse_day(fetched)
    return min(settings.today, date.fromisoformat(day) + timedelta(days=1)) if day else settings.today


_LAST_DAY = "9990-12-31"  # "the next three years" must stay inside the calendar


def _require_day(value: str, *, where: str) -> str:
    day = parse_day(value)
    if (day is None and _is_day(value)) or (day or "") > _LAST_DAY:
        msg = f"{where}: 'published' is '{value}'; give an ISO 8601 day from {FIRST_YEAR}-01-01 to {_LAST_DAY}"
        raise DateError(msg)
    if day is None:
        msg = f"{where}: 'published' is not a date: '{value}'; give ISO 8601, such as 2026-01-03"
        raise DateError(msg)
    return day


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value.strip())
    except ValueError:
        return False
    return True


def _choose(dates: Sequence[DateCandidate], *, settings: Settings) -> DateCandidate | None:
    """The first in the order of trust; a page's date in the future only where it has no other."""
    today = settings.today.isoformat()
    possible = [found for found in dates if found.date <= today or found.source == "argument"]
    return next(iter(possible or dates), None)


def _date_flags(found: Sequence[Found], chosen: DateCandidate | None, *, settings: Settings) -> list[Flag]:
    flags = [
        _flag("bad_date", f"{source} gives the publication date '{written}', which is not a date; it is left out")
        for source, written, day in found
        if day is None
    ]
    if chosen is None:
        return [*flags, _flag("no_date", "no publication date is known; give one to resolve 'Friday' and 'last week'")]
    dates = candidates(list(found))
    others = [other for other in dates if other.date != chosen.date and not _same_moment(other.raw, chosen.raw)]
    if others:
        listed = ", ".join(f"{other.date} ({other.source})" for other in others)
        flags.append(_flag("date_conflict", f"published {chosen.date} by {chosen.source}, but also {listed}"))
    today = settings.today.isoformat()
    ahead = dict.fromkeys((date.date, date.source) for date in dates if date.date > today)
    flags += [_flag("future_date", f"the publication date {day} ({source}) lies after {today}") for day, source in ahead]
    return flags


def _same_moment(one: str, other: str) -> bool:
    first, second = instant(one), instant(other)
    return first is not None and first == second


def _length_flags(text: str, *, settings: Settings) -> list[Flag]:
    for count, word in enumerate(re.finditer(r"\S+", text)):
        if count >= settings.max_words:
            return [
                Flag(
                    kind="long_article",
                    start=word.start(),
                    end=len(text),
                    message=f"the article is longer than {settings.max_words} words; from here on it is kept but not coded",
                )
            ]
    return []


def _flag(kind: str, message: str) -> Flag:
    return Flag(kind=kind, start=None, end=None, message=message)


def _own_title(text: str, blocks: Sequence[Block]) -> str | None:
    """The title that stands in the text itself."""
    first = next((block for block in blocks if block.kind == "title"), None)
    return _MARKDOWN_MARKS.sub("", " ".join(text[first.start : first.end].split())) if first else None


def _identify(text: str, source: str | None) -> str:
    """``sha256:`` over text and source identity; the path is left out, so a moved file keeps its id."""
    digest = hashlib.sha256(text.encode("utf-8"))
    digest.update(b"\0" + (source or "").encode("utf-8", "surrogatepass"))
    return f"sha256:{digest.hexdigest()}"
