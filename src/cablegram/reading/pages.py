"""A web page -> the article's own words, its title, publisher and address, and where each word stands in the page.

The one door to trafilatura (``docs/adr/0010-page-extraction.md``).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cablegram.core.records import DateSource, Segment
from cablegram.reading.published import json_ld, page_dates

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TOKEN = re.compile(
    r"<!--.*?(?:-->|$)|<!\[CDATA\[.*?(?:\]\]>|$)|<(?P<raw>script|style|template|noscript|svg|title|textarea|select)\b[^>]*>.*?(?:</(?P=raw)\s*>|$)"
    r"|</?[a-zA-Z!?][^>]*>?|(?P<entity>&(?:#[xX]?[0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?)|(?P<text>[^<&]+|[<&])",
    re.DOTALL | re.IGNORECASE,
)
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_OPEN_TITLE = re.compile(r"<title\b", re.IGNORECASE)
_CLOSED_TITLE = re.compile(r"</title\b", re.IGNORECASE)
_SITE_SUFFIX = re.compile(r"\s+(?:[|»·–—]|--?)\s+[^|»·–—]{2,40}$")
_SHORTEST_PIECE = 12  # letters; shorter pieces stand in many places of a page
_WINDOW = 200_000  # letters between two found lines; bounds the work where none is found
_UNREAD_TAGS = frozenset(["script", "style", "template", "noscript", "svg", "textarea", "select", "button", "nav", "footer"])
_CONTENT_TAGS = ("p", "h1", "h2", "h3", "h4", "li", "blockquote", "pre")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a page says: ``text`` is the article's own words, ``dates`` are (source, as written, ISO day or ``None``)."""

    text: str
    title: str | None
    publisher: str | None
    url: str | None
    dates: list[tuple[DateSource, str, str | None]]
    raw_map: tuple[Segment, ...]


def read_page(raw: str) -> Page | None:
    """The article of a decoded page; ``None`` where the page holds no markup or no words of its own."""
    if _OPEN_TITLE.search(raw) and not _CLOSED_TITLE.search(raw):  # by the standard all that follows would be the title
        raw = _OPEN_TITLE.sub("<small", raw)  # as long, so that offsets stay
    tree = _parse(raw)
    if tree is None:
        return None
    data = json_ld(tree)
    text = _article(tree)
    return Page(
        text=text,
        title=_title(tree, data),
        publisher=_publisher(tree, data),
        url=_url(tree, data),
        dates=page_dates(tree, data),
        raw_map=align(text, raw),
    )


def _parse(raw: str) -> HtmlElement | None:
    import lxml.etree  # noqa: PLC0415 - 60 ms that text inputs never pay
    import lxml.html  # noqa: PLC0415

    try:
        # As bytes: lxml refuses a str with an encoding declaration, and libxml2 stops at NUL.
        parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        markup = _XML_DECLARATION.sub("", raw).replace("\0", " ")
        tree: HtmlElement = lxml.html.document_fromstring(markup.encode("utf-8"), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError):
        return None
    return tree


def _article(tree: HtmlElement) -> str:
    """The article's words, a line for each paragraph."""
    import trafilatura  # noqa: PLC0415 - 0.4 s to load; only pages need it

    found = trafilatura.extract(
        _copy(tree), output_format="txt", include_comments=False, include_tables=False, include_formatting=False, deduplicate=False
    )
    return (found or _plain_paragraphs(tree)).strip()


def _copy(tree: HtmlElement) -> HtmlElement:
    from copy import deepcopy  # noqa: PLC0415 - beside its only use

    return deepcopy(tree)


def _plain_paragraphs(tree: HtmlElement) -> str:
    """Every paragraph of the article or else the body: for pages too short for the extractor's statistics."""
    root = next(tree.iter("article"), None)
    if root is None:
        root = next(tree.iter("main"), None)
    if root is None:
        root = next(tree.iter("body"), tree)
    lines = []
    for tag in root.iter(*_CONTENT_TAGS):
        inside = {parent.tag for parent in tag.iterancestors()}
        if inside & {"nav", "footer", "aside", "header", "form", "button", *_CONTENT_TAGS}:
            continue
        lines.append(" ".join("".join(_strings(tag)).split()))
    if not any(lines):
        lines = [" ".join("".join(_strings(root)).split())]
    return "\n".join(line for line in lines if line)


def _strings(tag: HtmlElement) -> list[str]:
    """The strings inside a tag, in order. A stack of its own, since pages nest deeper than Python recurses."""
    found: list[str] = []
    waiting: list[HtmlElement | str] = [tag]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            found.append(item)
        elif item.tag not in _UNREAD_TAGS:
            parts: list[HtmlElement | str] = [item.text or ""]
            for child in item:
                parts += [child, child.tail or ""] if isinstance(child.tag, str) else [child.tail or ""]
            waiting += reversed(parts)
    return found


def align(text: str, raw: str) -> tuple[Segment, ...]:
    """Where the words of ``text`` stand in the page that they were taken from.

    Segments come in the order of the text and never overlap. Inside a segment both sides hold the same code points; a
    character that the page writes as a reference (``&rsquo;``) has a segment of its own, of length 1, at its ``&``.
    Words that cannot be found in order have none. Blanks are mapped only inside a run that is alike on both sides.
    """
    letters, offsets = _visible(raw)
    found: dict[int, int] = {}
    cursor = 0
    for line in re.finditer(r"[^\n]+", text):
        cursor = _place(text, line.span(), letters=letters, cursor=cursor, found=found)
    return _segments(text, raw, {position: offsets[at] for position, at in found.items()})


def _visible(raw: str) -> tuple[str, list[int]]:
    """The page's characters outside of tags, blanks left out, each with its offset in the page."""
    letters: list[str] = []
    offsets: list[int] = []
    for match in _TOKEN.finditer(raw):
        if match.lastgroup == "text" or match["text"]:
            start = match.start()
            for index, character in enumerate(match["text"]):
                if not character.isspace() and character not in _INVISIBLE:
                    letters.append(character)
                    offsets.append(start + index)
        elif match["entity"]:
            for character in html.unescape(match["entity"]):
                if not character.isspace() and character not in _INVISIBLE:
                    letters.append(character)
                    offsets.append(match.start())
    return "".join(letters), offsets


def _place(text: str, span: tuple[int, int], *, letters: str, cursor: int, found: dict[int, int]) -> int:
    """Find a stretch of the text among the page's letters from ``cursor`` on, halving it where it is interrupted."""
    pending = [span]
    while pending:
        start, end = pending.pop()
        where = [position for position in range(start, end) if not text[position].isspace() and text[position] not in _INVISIBLE]
        piece = "".join(text[position] for position in where)
        at = letters.find(piece, cursor, cursor + (_WINDOW if cursor else len(letters))) if piece else -1
        if at >= 0 and (len(piece) >= _SHORTEST_PIECE or at - cursor < 200 or (start, end) == span):
            found.update(zip(where, range(at, at + len(piece)), strict=True))
            cursor = at + len(piece)
        elif len(piece) > 1:
            middle = text.find(" ", (start + end) // 2, end)
            middle = middle if middle > start else text.rfind(" ", start, end)
            if middle > start:
                pending += [(middle, end), (start, middle)]
    return cursor


def _segments(text: str, raw: str, found: dict[int, int]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    start = raw_start = length = 0
    for position in sorted(found):
        at = found[position]
        gap = position - start - length
        same_step = length > 0 and at - raw_start == position - start and raw[at] == text[position]
        between = text[start + length : position] == raw[raw_start + length : at] if same_step and gap else True
        if same_step and between and raw[raw_start] == text[start]:
            length = position - start + 1
            continue
        if length:
            segments.append(Segment(start=start, raw_start=raw_start, length=length))
        start, raw_start, length = position, at, 1
    if length:
        segments.append(Segment(start=start, raw_start=raw_start, length=length))
    return tuple(segments)


def _meta(tree: HtmlElement, *names: str) -> str | None:
    values: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = (tag.get("property") or tag.get("name") or "").lower()
        content = " ".join((tag.get("content") or "").split())
        if name in names and content:
            values.setdefault(name, content)
    return next((values[name] for name in names if name in values), None)


def _title(tree: HtmlElement, data: list[dict[str, Any]]) -> str | None:
    headline = next((value for item in data if isinstance(value := item.get("headline"), str) and value.strip()), None)
    title = (headline and html.unescape(headline)) or _meta(tree, "og:title", "twitter:title")
    if title:
        return " ".join(title.split())
    headings = [" ".join("".join(_strings(tag)).split()) for tag in tree.iter("h1")]
    if len([heading for heading in headings if heading]) == 1:
        return next(heading for heading in headings if heading)
    titles = [" ".join((tag.text or "").split()) for tag in tree.iter("title")]
    return _SITE_SUFFIX.sub("", titles[0]) if titles and titles[0] else None


def _publisher(tree: HtmlElement, data: list[dict[str, Any]]) -> str | None:
    for item in data:
        publisher = item.get("publisher")
        publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
        name = publisher.get("name") if isinstance(publisher, dict) else publisher
        if isinstance(name, str) and name.strip() and not name.startswith("http"):
            return html.unescape(" ".join(name.split()))
    return _meta(tree, "og:site_name", "article:publisher_name", "dc.publisher", "application-name")


def _url(tree: HtmlElement, data: list[dict[str, Any]]) -> str | None:
    links = [tag.get("href") or "" for tag in tree.iter("link") if "canonical" in (tag.get("rel") or "").lower().split()]
    stated = [value for item in data for value in (item.get("url"), item.get("mainEntityOfPage")) if isinstance(value, str)]
    choices = (*links, _meta(tree, "og:url") or "", *stated)
    return next((url.strip() for url in choices if url.strip().startswith(("http://", "https://"))), None)
