"""Feeds (RSS 0.9 to 2.0, Atom) and lists of feeds (OPML). The one door to feedparser.

Nothing resolves an entity of the document's own, so that no "billion laughs" and no file from outside comes in: a feed that
declares any is refused, in whatever encoding, since feedparser expands some of them, and lxml is told to leave entities alone.
"""

from __future__ import annotations

import calendar
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from cablegram.core.errors import FetchError, NotFeedError
from cablegram.reading.fetching import charset_of, clean_url
from cablegram.reading.published import parse_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

MOST_ITEMS: Final = 500  # of one feed; a longer one is an archive of its site rather than its news
_MENDED_BYTES: Final = 1_000_000  # feedparser mends broken XML at 15 seconds a megabyte, if the data are made to hurt
_ENTITY: Final = "<!ENTITY"
_ENCODING: Final = re.compile(rb"encoding\s*=\s*[\"']\s*([\w.:-]{2,40})")
_EBCDIC: Final = b"\x4c\x6f\xa7\x94"  # "<?xm" in the encoding of mainframes
_TAG: Final = re.compile(r"<[^>]*>")
_MARKUP: Final = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_FEED_LINK: Final = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
# Parameters that say where a reader came from and never which page it is.
_TRACKING: Final = re.compile(
    r"(?:utm_\w+|at_(?:medium|campaign|custom\d|link\w*|format|bbc\w*|ptr\w*)|fbclid|gclid|mc_[ce]id|ns_\w+)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A feed as a list names it; ``folders`` are the outlines that it stands in, outermost first."""

    url: str
    title: str | None = None
    folders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What a feed says of one page; ``mark`` changes when the feed's words on it do, ``published`` is a day by its own clock."""

    key: str
    url: str
    title: str | None
    published: str | None
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that was read. ``minutes``: its wish between polls; ``note``: what is amiss; ``left_out``: items without a page."""

    title: str | None
    items: tuple[Item, ...]
    minutes: int | None = None
    note: str | None = None
    left_out: int = 0


def read_feed(data: bytes, *, url: str, content_type: str | None = None) -> Feed:
    """A feed from its bytes, however broken, if anything of it can be read; raises :class:`NotFeedError` for other data."""
    import feedparser  # noqa: PLC0415 - 90 ms that only a watch needs to pay

    if not data.strip():
        msg = f"{url}: the answer is empty, which is no feed"
        raise NotFeedError(msg)
    if len(data) > _MENDED_BYTES and not _is_whole(data):
        msg = f"{url}: the XML is broken, and a feed of {len(data):,} bytes is too large to be read all the same"
        raise NotFeedError(msg)
    if _declares_entities(data, content_type=content_type):
        message = f"{url}: the XML declares entities of its own, which no feed needs and which can do harm; it is not read"
        raise NotFeedError(message)
    headers = {"content-location": url, **({"content-type": content_type} if content_type else {})}
    # a stream, never the bytes: feedparser takes a short one for the name of a file or an address
    parsed = feedparser.parse(BytesIO(data), response_headers=headers, sanitize_html=False)
    if not parsed.get("version") and not parsed.entries:
        raise NotFeedError(_no_feed(data, url=url))
    atom = str(parsed.get("version", "")).startswith("atom")
    found = [_item(entry, base=url, atom=atom) for entry in parsed.entries[:MOST_ITEMS]]
    items: dict[str, Item] = {}
    for item in filter(None, found):
        items.setdefault(item.key, item)
    return Feed(
        title=_plain(parsed.feed.get("title")),
        items=tuple(items.values()),
        minutes=_minutes(parsed.feed),
        note=_note(parsed),
        left_out=sum(item is None for item in found),
    )


def _declares_entities(data: bytes, *, content_type: str | None) -> bool:
    """Whether an entity is declared, in the bytes as they are or in any encoding that feedparser would take them to be in."""
    declared = _ENCODING.search(data[:500])
    names = {charset_of(content_type), declared[1].decode("ascii") if declared else None}
    if b"\0" in data[:4]:
        names |= {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}
    if data.startswith(_EBCDIC):
        names.add("cp037")
    if _ENTITY.encode() in data.upper():
        return True
    for name in filter(None, names):
        try:
            if _ENTITY in data.decode(name, "ignore").upper():
                return True
        except (LookupError, UnicodeError, ValueError):
            continue
    return False


def _is_whole(data: bytes) -> bool:
    """Whether data are well-formed XML; entities stay as they are."""
    import lxml.etree  # noqa: PLC0415 - as for pages

    try:
        lxml.etree.fromstring(data, parser=lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except (lxml.etree.XMLSyntaxError, ValueError):
        return False
    return True


def _no_feed(data: bytes, *, url: str) -> str:
    if not _MARKUP.search(data[:2000]):
        return f"{url}: the data are neither RSS nor Atom; give the address of a feed"
    named = list(feeds_of_page(data, url=url))
    told = f"the page names {', '.join(named[:3])}" if named else "look for RSS on the page, and give that address"
    return f"{url}: a web page, not a feed; {told}"


def feeds_of_page(data: bytes, *, url: str) -> Iterator[str]:
    """The addresses of feeds that a page's head names."""
    import lxml.etree  # noqa: PLC0415 - as for pages
    import lxml.html  # noqa: PLC0415

    try:
        tree = lxml.html.document_fromstring(data, parser=lxml.html.HTMLParser(no_network=True))
    except (lxml.etree.LxmlError, ValueError):
        return
    for link in tree.iter("link"):
        if (link.get("type") or "").lower() in _FEED_LINK and link.get("href"):
            yield urljoin(url, link.get("href"))


def _item(entry: Any, *, base: str, atom: bool) -> Item | None:  # noqa: ANN401 - feedparser's dictionary
    link = entry.get("link") or next((found.get("href") for found in entry.get("links", ()) if found.get("href")), None)
    try:
        address = without_tracking(clean_url(urljoin(base, link))) if link else None
    except (FetchError, ValueError):
        return None
    if address is None:
        return None
    title = _plain(entry.get("title"))
    words = (address, title, entry.get("published"), dict.get(entry, "updated"), entry.get("summary"))
    mark = hashlib.sha256("\0".join(str(word or "") for word in words).encode("utf-8", "replace")).hexdigest()
    return Item(key=entry.get("id") or address, url=address, title=title, published=_day(entry, atom=atom), mark=mark)


def _day(entry: Any, *, atom: bool) -> str | None:  # noqa: ANN401 - as above
    """The day of publication. Atom tells a later change apart from it; RSS 1.0 has one date, which feedparser calls a change."""
    for name in ("published", "created") if atom else ("published", "created", "updated"):
        written, parsed = dict.get(entry, name), dict.get(entry, f"{name}_parsed")
        day = parse_day(written) if isinstance(written, str) else None
        if day is None and parsed:
            try:
                day = datetime.fromtimestamp(calendar.timegm(parsed), UTC).date().isoformat()
            except (ValueError, OverflowError, OSError):
                day = None
        if day is not None:
            return day
    return None


def _minutes(feed: Any) -> int | None:  # noqa: ANN401 - as above
    """The feed's own wish between two polls: RSS ``ttl``, or the syndication module's period."""
    ttl = str(feed.get("ttl") or "").strip()
    if ttl.isdigit():
        return int(ttl[:6])
    periods = {"hourly": 60, "daily": 1440, "weekly": 10080, "monthly": 43200, "yearly": 525600}
    period = periods.get(str(feed.get("sy_updateperiod") or "").strip().lower())
    often = str(feed.get("sy_updatefrequency") or "1").strip()
    return period // max(1, int(often[:6])) if period and often.isdigit() else None


def _note(parsed: Any) -> str | None:  # noqa: ANN401 - as above
    fault = parsed.get("bozo_exception") if parsed.get("bozo") else None
    if fault is None or type(fault).__name__ in {"CharacterEncodingOverride", "NonXMLContentType"}:
        return None  # read without loss
    where = f" at line {fault.getLineNumber()}" if hasattr(fault, "getLineNumber") else ""
    return f"the XML is broken{where}; read as far as it goes"


def _plain(words: object) -> str | None:
    import html  # noqa: PLC0415 - beside its only use

    if not isinstance(words, str):
        return None
    return " ".join(html.unescape(_TAG.sub("", words)).split())[:500] or None


def without_tracking(url: str) -> str:
    """An address without the parameters that only say where a reader came from."""
    parts = urlsplit(url)
    if "=" not in parts.query:
        return url
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in pairs if not _TRACKING.match(pair[0].lower())]
    return url if len(kept) == len(pairs) else urlunsplit(parts._replace(query=urlencode(kept)))


def read_opml(data: bytes, *, name: str) -> tuple[Source, ...]:
    """The feeds of an OPML list, nested outlines and all; each feed once. Raises :class:`NotFeedError`."""
    import lxml.etree  # noqa: PLC0415 - as for pages

    parser = lxml.etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True)
    try:
        root = lxml.etree.fromstring(data, parser=parser)
    except (lxml.etree.XMLSyntaxError, ValueError) as error:
        msg = f"{name}: not an OPML file ({error}); give one, or addresses of feeds"
        raise NotFeedError(msg) from error
    if root is None or not isinstance(root.tag, str) or root.tag.lower() != "opml":
        msg = f"{name}: not an OPML file; give one, or addresses of feeds"
        raise NotFeedError(msg)
    body = next((child for child in root if child.tag == "body"), root)
    found: dict[str, Source] = {}
    for source in _outlines(body, ()):
        found.setdefault(source.url, source)
    return tuple(found.values())


def _outlines(parent: _Element, folders: tuple[str, ...]) -> Iterator[Source]:
    waiting = [(child, folders) for child in reversed(parent)]
    while waiting:  # a stack of its own: files nest deeper than Python recurses
        outline, inside = waiting.pop()
        if not isinstance(outline.tag, str):
            continue
        given = {str(key).lower(): str(value).strip() for key, value in outline.attrib.items()}
        named = given.get("title") or given.get("text") or None
        address = re.sub(r"^feed:(?://)?(?=https?:)|^feed(?=://)", "", given.get("xmlurl", ""))
        if address:
            yield Source(url=f"http{address}" if address.startswith("://") else address, title=named, folders=inside)
        below = inside if address or not named else (*inside, named)
        waiting += [(child, below) for child in reversed(outline)]


def write_opml(sources: Sequence[Source], *, title: str) -> bytes:
    """An OPML 2.0 list of feeds, in their folders."""
    import lxml.etree  # noqa: PLC0415 - as above

    root = lxml.etree.Element("opml", version="2.0")
    lxml.etree.SubElement(lxml.etree.SubElement(root, "head"), "title").text = _xml(title)
    folders: dict[tuple[str, ...], _Element] = {(): lxml.etree.SubElement(root, "body")}
    for source in sources:
        for depth in range(1, len(source.folders) + 1):
            path = source.folders[:depth]
            if path not in folders:
                folders[path] = lxml.etree.SubElement(folders[path[:-1]], "outline", text=_xml(path[-1]))
        named = _xml(source.title or source.url)
        lxml.etree.SubElement(folders[source.folders], "outline", type="rss", text=named, title=named, xmlUrl=_xml(source.url))
    data: bytes = lxml.etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)
    return data


def _xml(text: str) -> str:
    """``text`` without the characters that XML cannot hold."""
    return "".join(c for c in text if c in "\t\n\r" or (" " <= c <= "\ud7ff") or (c >= "\ue000" and c not in "\ufffe\uffff"))
