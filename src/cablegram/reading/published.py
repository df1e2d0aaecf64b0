"""Publication dates: what an input says about itself, from JSON-LD, meta tags, time tags and the address.

All candidates are kept; which one holds, and whether they disagree, is for :mod:`cablegram.reading.document` to say.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import msgspec

from cablegram.core.records import DateCandidate, DateSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:[T\s].*)?$", re.DOTALL)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$")
_SLASHED = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)(?:[T\s].*)?$", re.DOTALL)
_NAMED = re.compile(
    r"(?:[A-Za-z]{3,9}\.?,?\s+)?(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>[A-Za-z]{3,9})\.?,?\s+(?P<year>\d{4})"
    r"|(?P<month2>[A-Za-z]{3,9})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{4}))(?:[\s,]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,20})?$"
)
_FIGURES = re.compile(r"\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})")
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?!\d)", re.IGNORECASE)
_URL_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
FIRST_YEAR = 1600  # the first newspaper is of 1605; earlier years are templates' zero values

# Names by which pages give the day of publication; those of later changes ("modified", "updated") are left out.
_META_NAMES = frozenset(
    "article:published_time article:published og:published_time og:article:published_time datepublished date pubdate publishdate "
    "publish-date publish_date publication_date publicationdate published published_date publisheddate originalpublicationdate "
    "dc.date.issued dc.date dc.date.created dcterms.date dcterms.created dcterms.issued dc.created sailthru.date parsely-pub-date "
    "article_date_original article.published article:post_date displaydate ptime cxenseparse:recs:publishtime bt:pubdate "
    "prism.publicationdate citation_publication_date citation_date rnews:datepublished vf:published_date timestamp".split()
)


def parse_day(raw: str) -> str | None:
    """The ISO 8601 day that a written date names, as its own clock has it; ``None`` where it is no date.

    Reads ISO 8601 days and date-times, ``YYYYMMDD``, RFC 2822 and dates with the month in English words. Numeric dates
    whose order of day and month is open (``03/04/2026``) are not read.
    """
    text = raw.strip()
    if not text or len(text) > 60:
        return None
    for pattern in (_ISO, _COMPACT, _SLASHED):
        match = pattern.match(text)
        if match:
            return _day(int(match[1]), int(match[2]), int(match[3]))
    match = _NAMED.match(text)
    if match:
        month = (match["month"] or match["month2"])[:3].lower()
        if month in _MONTHS:
            return _day(int(match["year"] or match["year2"]), _MONTHS.index(month) + 1, int(match["day"] or match["day2"]))
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def is_open_order(raw: str) -> bool:
    """Whether a date is written in figures that leave the order of day and month open, such as ``03/04/2026``."""
    return _FIGURES.fullmatch(raw.strip()) is not None


def instant(raw: str) -> datetime | None:
    """The moment that a date-time with an offset names, in UTC."""
    text = raw.strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo is not None and date.min < moment.date() < date.max else None


def url_dates(url: str | None) -> list[tuple[DateSource, str, str | None]]:
    """The day that an article's address holds (``/2026/01/03/``, ``/2026/jan/03/``, ``20260103``), if it does."""
    if not url:
        return []
    match = _URL_DAY.search(url)
    if match:
        month = match[3].lower()
        number = int(month) if month.isdigit() else _MONTHS.index(month) + 1 if month in _MONTHS else 0
        day = _day(int(match[1]), number, int(match[4]))
    else:
        match = _URL_COMPACT.search(url)
        day = _day(int(match[1]), int(match[2]), int(match[3])) if match else None
    # Digits in an address that are no date say nothing; they are no broken date either.
    return [("url", match.group(), day)] if match and day else []


def page_dates(tree: HtmlElement, data: list[dict[str, Any]]) -> list[tuple[DateSource, str, str | None]]:
    """Every publication date that a page states, in the order of trust, with its ISO day (``None``: not a date)."""
    raws: list[tuple[DateSource, str]] = [("json-ld", raw) for raw in _json_ld_dates(data)]
    raws += [("meta", raw) for raw in _meta_dates(tree)]
    raws += [("time-tag", raw) for raw in _time_tags(tree)]
    seen = dict.fromkeys((source, raw.strip()) for source, raw in raws if raw.strip())
    return [(source, raw[:120], parse_day(raw)) for source, raw in seen]


def candidates(found: list[tuple[DateSource, str, str | None]]) -> tuple[DateCandidate, ...]:
    """The readable ones of the dates found, as records."""
    return tuple(DateCandidate(date=day, source=source, raw=raw) for source, raw, day in found if day is not None)


def json_ld(tree: HtmlElement) -> list[dict[str, Any]]:
    """Every object of the page's JSON-LD, articles first; broken scripts are passed over as browsers do."""
    objects: list[dict[str, Any]] = []
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            parsed = msgspec.json.decode((script.text or "").strip().encode("utf-8", "replace"))
        except (ValueError, RecursionError):
            continue
        objects.extend(_objects(parsed, depth=0))
    return sorted(objects, key=lambda item: not _is_article(item))


def _objects(value: object, *, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:  # @graph inside a list inside an object; deeper objects are parts, not pages
        return
    if isinstance(value, list):
        for item in value:
            yield from _objects(item, depth=depth + 1)
    elif isinstance(value, dict):
        yield value
        yield from _objects(value.get("@graph"), depth=depth + 1)
        yield from _objects(value.get("mainEntity"), depth=depth + 1)


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.endswith(("Article", "BlogPosting", "Report", "LiveBlogPosting")) for name in names)


def _json_ld_dates(data: list[dict[str, Any]]) -> list[str]:
    articles = [item for item in data if _is_article(item)] or data
    return [value for item in articles if isinstance(value := item.get("datePublished"), str)][:1]


def _meta_dates(tree: HtmlElement) -> list[str]:
    found = []
    for tag in tree.iter("meta"):
        names = {(tag.get(attribute) or "").lower() for attribute in ("property", "name", "itemprop")}
        if names & _META_NAMES and tag.get("content"):
            found.append(tag.get("content"))
    return found


def _time_tags(tree: HtmlElement) -> list[str]:
    """The first ``<time>`` of the article, rather than one in a list of other articles."""
    tags = [tag for tag in tree.iter("time") if tag.get("datetime") and not _aside(tag)]
    marked = [tag for tag in tags if tag.get("itemprop") == "datePublished" or tag.get("pubdate") is not None]
    unmarked = [tag for tag in tags if tag.get("itemprop") != "dateModified" and "update" not in (tag.get("class") or "").lower()]
    inside = [tag for tag in unmarked if any(parent.tag == "article" for parent in tag.iterancestors())]
    return [tag.get("datetime") for tag in (marked or inside or unmarked)[:1]]


def _aside(tag: HtmlElement) -> bool:
    for parent in tag.iterancestors():
        words = f"{parent.get('class') or ''} {parent.get('id') or ''}".lower()
        if parent.tag in {"aside", "nav", "footer"} or any(
            word in words for word in ("related", "comment", "sidebar", "recommend")
        ):
            return True
    return False


def _day(year: int, month: int, day: int) -> str | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found.isoformat() if year >= FIRST_YEAR else None
