"""Files, folders, globs, web archives and standard input -> raw articles, one by one; what cannot be read becomes a Failure.

Nothing here reads more than one article, or one line of a JSON Lines file, into memory at a time.
"""

from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

import msgspec

from cablegram.core.errors import NotTextError
from cablegram.core.records import DateSource, Failure
from cablegram.reading.archives import Unread, is_archive, read_archive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cablegram.core.settings import Settings

Kind = Literal["text", "markdown", "html"]

_KINDS: dict[str, Kind] = {
    "": "text", ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip
_LINES = frozenset([".jsonl", ".ndjson", ".jl"])
_UNSUPPORTED = frozenset(
    ".pdf .doc .docx .odt .rtf .epub .ppt .pptx .xls .xlsx .ods .csv .tsv .xml .rss .atom .eml .mbox .zip .gz .bz2 .xz "
    ".zst .7z .tar .tgz .png .jpg .jpeg .gif .webp .svg .bmp .tif .tiff .ico .mp3 .mp4 .wav .ogg .mov .avi .parquet .arrow .pickle "
    ".webm .pkl .onnx .bin .exe .so .dll .py .pyc .js .css .ipynb .toml .yaml .yml .ini .cfg .sh .log .sqlite".split()
)
_LEDGERS = (".db", ".db-wal", ".db-shm", ".db-journal")
_ABOUT = re.compile(
    r"(?:readme|licen[cs]e(?:-\w+)?|copying|changelog)(?:\.(?:md|markdown|rst|txt|text|html?))?", re.IGNORECASE
)  # of the folder
_CHUNK = 1 << 20
_BLANK = b"\xef\xbb\xbf \t\r\n\f\v"  # with the bytes of a byte order mark
_SNIFF = 4096  # bytes; a page's charset must stand in the first 1024 by the HTML standard, some stand later
_CHARSET = re.compile(rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_TEXT_FIELDS = ("text", "event_text", "html")
# The web reads these labels as their Windows supersets (WHATWG Encoding Standard).
_WEB_CHARSETS = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "utf8": "utf-8",
}
_MOST_HIGH = 0.1  # of all characters: accents and quotes are a few per cent of Western text, misread Cyrillic is most of it


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """One article as it came in: ``source`` is a path, ``path:line`` or "-"; ``published`` is as the input wrote it."""

    data: str | bytes
    source: str
    kind: Kind
    input_id: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    published_from: DateSource | None = None  # "feed": a feed's word on title and day, which the page's own beats
    publisher: str | None = None
    fetched: str | None = None  # when the page was fetched (ISO 8601), not when it was published


class _Unreadable(Exception):  # noqa: N818 - carried to the next yield, never raised to a caller
    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind


def read_inputs(inputs: Sequence[str], *, settings: Settings, stdin: BinaryIO | None = None) -> Iterator[RawArticle | Failure]:
    """Read files, folders, globs or "-" (standard input) in the order given, a folder's files by name.

    Whatever cannot be read is a ``Failure`` in its place, and the rest goes on.
    """
    for name in inputs:
        if name == "-":
            yield from _read_stdin(stdin, settings=settings)
        else:
            for found in _files(name, settings=settings):
                yield from [found] if isinstance(found, Failure) else _read_file(found, settings=settings)


def decode(data: bytes, *, kind: Kind, source: str, charset: str | None = None) -> str:
    """Text from bytes: by byte order mark, a page's declared charset, UTF-8, or Windows-1252 where that gives plausible text.

    ``charset`` is what the server said, which goes before the page's own word. A byte order mark is not part of the text;
    newlines stay as they are. Raises ``NotTextError``.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return _checked(_try(data, name), source=source)
    wide = (charset or "").startswith(("utf-16", "utf-32"))  # every other byte of English is zero there
    if (b"\0" in data[:_SNIFF] and not wide) or data.startswith((b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")):
        msg = f"{source}: the data is binary, not text; save the article as text or HTML"
        raise NotTextError(msg)
    declared = _CHARSET.search(data[:_SNIFF]) if kind == "html" else None
    for label in filter(None, (charset, declared and declared[1].decode("ascii").lower())):
        text = _try(data, _WEB_CHARSETS.get(label, label))
        if text is not None:
            return _checked(text, source=source)
    text = _try(data, "utf-8")
    if text is None:
        text = _try(data, "cp1252")
        if text is None or sum(character > "\x7f" for character in text) > _MOST_HIGH * len(text):
            text = None
    return _checked(text, source=source)


def _try(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _checked(text: str | None, *, source: str) -> str:
    if text is None:
        msg = f"{source}: the data is not UTF-8 and gives no plausible text otherwise; save it as UTF-8"
        raise NotTextError(msg)
    controls = sum(1 for _ in _CONTROLS.finditer(text, 0, _SNIFF))
    if controls * 50 > min(len(text), _SNIFF):  # one stray control character in fifty is damage, more is not text
        msg = f"{source}: the data is binary, not text; save the article as text or HTML"
        raise NotTextError(msg)
    return text


def _files(name: str, *, settings: Settings) -> Iterator[Path | Failure]:
    path = Path(name)
    try:
        if path.is_dir():
            yield from _walk(path, settings=settings)
        elif path.exists():
            yield path
        elif name.startswith(("http://", "https://")):
            yield _failure(name, "unsupported", "addresses are not fetched; save the page and give the file")
        elif glob.has_magic(name):
            yield from _matches(name, settings=settings)
        else:
            yield _failure(name, "missing", "no such file or folder; check the path")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield _failure(name, "unreadable", f"cannot be looked up: {error}; check the path and its permissions")


def _matches(pattern: str, *, settings: Settings) -> Iterator[Path | Failure]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - patterns may be absolute
    if not found:
        yield _failure(pattern, "missing", "no file matches the pattern; check it, and quote it in the shell")
    for name in found:
        path = Path(name)
        if path.is_dir():
            if "**" not in pattern:
                yield from _walk(path, settings=settings)
        elif path.is_file() and not path.name.endswith(_LEDGERS):
            yield path


def _walk(folder: Path, *, settings: Settings) -> Iterator[Path | Failure]:
    """The files of a folder by name, without hidden ones, ledgers and READMEs; links to folders are not followed."""
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield _failure(str(folder), "unreadable", f"the folder cannot be listed: {error.strerror}; check its permissions")
        return
    for entry in listed:
        if entry.name.startswith(".") or entry.name.endswith(_LEDGERS):
            continue
        if entry.is_dir(follow_symlinks=False):
            if settings.recursive:
                yield from _walk(folder / entry.name, settings=settings)
        elif _ABOUT.fullmatch(entry.name):
            continue
        elif entry.is_file() or (entry.is_symlink() and not entry.is_dir()):
            yield folder / entry.name  # no pipe or device: it might never end; a link that leads nowhere is told


def _read_file(path: Path, *, settings: Settings) -> Iterator[RawArticle | Failure]:
    source, suffix = str(path), path.suffix.lower()
    if (suffix in _UNSUPPORTED and not is_archive(path.name)) or path.name.endswith(_LEDGERS):
        yield _failure(source, "unsupported", f"'{suffix}' files are not read; give text, Markdown, HTML, JSON Lines or WARC")
        return
    try:
        with path.open("rb") as stream:
            if suffix in _LINES:
                yield from _read_lines(stream, source=source, settings=settings)
            elif suffix == ".json":
                yield from _read_json(stream, source=source, settings=settings)
            elif is_archive(path.name):
                yield from _read_archive(stream, source=source, settings=settings)
            else:
                data = _read_all(stream, b"", settings=settings)
                yield _article(data, source=source, kind=_KINDS.get(suffix, "text"))
    except _Unreadable as error:
        yield _failure(source, error.kind, str(error))
    except OSError as error:
        yield _failure(source, "unreadable", f"the file cannot be read: {error.strerror}; check the path and its permissions")


def _read_archive(stream: BinaryIO, *, source: str, settings: Settings) -> Iterator[RawArticle | Failure]:
    """An article for each page of a web archive, under ``file:offset``; offsets are bytes of the file, of the WARC in a WACZ."""
    empty = True
    for found in read_archive(stream, name=source, max_bytes=settings.max_bytes):
        empty = False
        where = f"{source}:{found.place}" if found.place else source
        if isinstance(found, Unread):
            yield _failure(where, found.kind, found.reason)
            continue
        page = page_article(found.data, source=where, url=found.url, charset=found.charset)
        yield page if isinstance(page, Failure) else replace(page, input_id=found.record_id, fetched=found.fetched)
    if empty:
        yield _failure(source, "no_article", "no record of the archive is a web page that was found; give another one")


def page_article(data: bytes, *, source: str, url: str | None, charset: str | None) -> RawArticle | Failure:
    """An article from a page as a server gave it, ``charset`` by the server's own word."""
    if not data.strip(_BLANK):
        return _failure(source, "no_article", "the page is empty")
    try:
        text = decode(data, kind="html", source=source, charset=charset)
    except NotTextError as error:
        return _failure(source, error.kind, str(error).removeprefix(f"{source}: "))
    return RawArticle(data=text, source=source, kind="html", url=url)


def _read_stdin(stdin: BinaryIO | None, *, settings: Settings) -> Iterator[RawArticle | Failure]:
    if stdin is None:
        yield _failure("-", "unreadable", "there is no standard input to read; pipe the text in or give a file")
        return
    try:
        yield from _read_json(stdin, source="-", settings=settings)
    except _Unreadable as error:
        yield _failure("-", error.kind, str(error))
    except OSError as error:
        yield _failure("-", "unreadable", f"standard input cannot be read: {error.strerror}; pipe the text in again")


def _read_json(stream: BinaryIO, *, source: str, settings: Settings) -> Iterator[RawArticle | Failure]:
    """A JSON object or list, JSON Lines under another name, or (from standard input) plain text."""
    first = stream.readline(settings.max_bytes + 1)
    blank = b""
    while first and not first.removeprefix(b"\xef\xbb\xbf").strip() and len(blank) <= settings.max_bytes:
        blank += first
        first = stream.readline(settings.max_bytes + 1)
    opened = _loads(first)
    if isinstance(opened, dict) and any(field in opened for field in _TEXT_FIELDS):
        number = 1 + blank.count(b"\n")
        following = stream.readline(settings.max_bytes + 1)
        if not following and source != "-":
            yield _record(opened, source=source)
            return
        yield _record(opened, source=f"{source}:{number}")
        yield from _read_lines(stream, source=source, settings=settings, number=number, first=following)
        return
    data = _read_all(stream, blank + first, settings=settings)
    if source == "-" and not data.lstrip(_BLANK).startswith((b"{", b"[")):
        yield _article(data, source=source, kind="text")
        return
    yield from _whole_json(data, source=source)


def _whole_json(data: bytes, *, source: str) -> Iterator[RawArticle | Failure]:
    whole = _loads(data)
    if isinstance(whole, list):
        for index, item in enumerate(whole):
            yield _record(item, source=f"{source}:{index + 1}")
    elif isinstance(whole, dict) or source != "-":
        if not data.strip(_BLANK):
            raise _Unreadable("no_article", "the file is empty; give an article")
        yield _record(whole, source=source)
    else:
        yield _article(data, source=source, kind="text")


def _read_lines(
    stream: BinaryIO, *, source: str, settings: Settings, number: int = 0, first: bytes = b""
) -> Iterator[RawArticle | Failure]:
    """A record for each line; a line that is too long or broken is one failure, and the next is read."""
    limit, empty = settings.max_bytes, number == 0
    line = first or stream.readline(limit + 1)
    while line:
        number += 1
        where = f"{source}:{number}"
        if len(line) > limit and not line.endswith(b"\n"):
            _skip_line(stream)
            yield _failure(where, "too_large", f"the line is longer than {limit:,} bytes; give one article on each line")
            empty = False
        elif line.removeprefix(b"\xef\xbb\xbf").strip():
            yield _record(_loads(line), source=where)
            empty = False
        line = stream.readline(limit + 1)
    if empty:
        yield _failure(source, "no_article", "the file is empty; give one JSON object with 'text' on each line")


def _skip_line(stream: BinaryIO) -> None:
    chunk = stream.readline(_CHUNK)
    while chunk and not chunk.endswith(b"\n"):
        chunk = stream.readline(_CHUNK)


def _loads(data: bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The JSON value, or ``None`` for broken JSON (``null`` is no article either)."""
    try:
        return msgspec.json.decode(decode(data, kind="text", source=""))
    except (ValueError, RecursionError, NotTextError):
        return None


def _record(item: Any, *, source: str) -> RawArticle | Failure:  # noqa: ANN401 - whatever JSON holds
    """An article from a JSON object in our own dialect or NGEC's."""
    if item is None:
        return _failure(source, "bad_json", "the line is not valid JSON; give one JSON object with 'text' or 'event_text'")
    if not isinstance(item, dict):
        return _failure(
            source, "wrong_type", f"expected a JSON object, got {_type(item)}; give an object with 'text' or 'event_text'"
        )
    input_id = item.get("id")
    input_id = str(input_id) if isinstance(input_id, int) and not isinstance(input_id, bool) else input_id
    field = next((field for field in _TEXT_FIELDS if item.get(field) is not None), None)
    values = {
        "id": input_id,
        "url": item.get("url"),
        "title": _first(item, "title", "headline"),
        "publisher": item.get("publisher"),
        "published": _first(item, "published", "pub_date", "date"),
        field or "text": item.get(field) if field else None,
    }
    if isinstance(values["published"], int) and not isinstance(values["published"], bool):
        values["published"] = str(values["published"])
    named = input_id if isinstance(input_id, str) else None
    for name, value in values.items():
        if value is not None and not isinstance(value, str):
            reason = f"'{name}' must be a string, got {_type(value)}; mend the record"
            return _failure(source, "wrong_type", reason, input_id=named)
    if field is None:
        return _failure(source, "no_article", "the record has neither 'text' nor 'event_text' nor 'html'; add one", input_id=named)
    return RawArticle(
        data=values[field],
        source=source,
        kind="html" if field == "html" else "text",
        input_id=named,
        url=values["url"] or None,
        title=values["title"] or None,
        published=values["published"],
        published_from="argument" if values["published"] else None,
        publisher=values["publisher"] or None,
    )


def _first(item: dict[str, Any], *names: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    return next((item[name] for name in names if item.get(name) is not None), None)


def _type(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "a string", list: "a list", dict: "an object"}
    return names.get(type(value), "null")


def _article(data: bytes, *, source: str, kind: Kind) -> RawArticle | Failure:
    """An article from a whole file; a text file that holds a page is a page."""
    if not data.strip(_BLANK):
        return _failure(source, "no_article", "the file is empty; give an article")
    if _PAGE.match(data[:_SNIFF].decode("latin-1").removeprefix("ï»¿")):
        kind = "html"
    try:
        text = decode(data, kind=kind, source=source)
    except NotTextError as error:
        return _failure(source, error.kind, str(error).removeprefix(f"{source}: "))
    return RawArticle(data=text, source=source, kind="html" if _PAGE.match(text) else kind)


def _read_all(stream: BinaryIO, head: bytes, *, settings: Settings) -> bytes:
    data = head + stream.read(settings.max_bytes + 1 - min(len(head), settings.max_bytes))
    if len(data) > settings.max_bytes:
        reason = f"the input is larger than {settings.max_bytes:,} bytes; give one article in each file, or JSON Lines"
        raise _Unreadable("too_large", reason)
    return data


def _failure(source: str, kind: str, reason: str, *, input_id: str | None = None) -> Failure:
    return Failure(source=source, step="ingest", reason=f"{source}: {reason}", kind=kind, input_id=input_id)
