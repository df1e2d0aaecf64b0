"""Web archives -> pages, one by one: WARC, WARC.gz (CC-NEWS too) and WACZ. The one door to warcio.

warcio passes over what is cut short or broken in silence, so the gzip members are opened here, bounded in memory, and the length of
every record is compared with what came. After a broken stretch reading goes on at the next record.
"""

from __future__ import annotations

import zipfile
import zlib
from collections import deque
from contextlib import closing
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final

import msgspec

from cablegram.core.errors import FetchError
from cablegram.reading.fetching import charset_of, unpack

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK: Final = 1 << 16
_MAGIC: Final = b"\x1f\x8b\x08"
_NEXT_PLAIN: Final = b"\nWARC/"
_PAGE_TYPES: Final = ("text/html", "application/xhtml+xml")
_HTTP: Final = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/2", "HTTP/3"]
_LISTED_BYTES: Final = 50_000_000  # of a WACZ's list of pages


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivedPage:
    """A page as it was once fetched: ``place`` tells where in the archive, ``fetched`` is the record's own time (ISO 8601)."""

    data: bytes
    place: str
    url: str | None
    fetched: str | None
    charset: str | None
    record_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A record, or a stretch of the archive, that could not be read, and why."""

    place: str
    kind: str
    reason: str


def is_archive(name: str) -> bool:
    """Whether a file's name says that it is a web archive."""
    return name.lower().endswith((".warc", ".warc.gz", ".wacz"))


def is_page(content_type: str | None) -> bool:
    """Whether a Content-Type is that of a web page."""
    return (content_type or "").split(";")[0].strip().lower() in _PAGE_TYPES


def read_archive(stream: BinaryIO, *, name: str, max_bytes: int) -> Iterator[ArchivedPage | Unread]:
    """Every page of an archive of this file ``name``, in its order; a page larger than ``max_bytes`` is told and passed over.

    Pages are records "response" of status 200 with HTML. Images, scripts and answers of other statuses are passed over.
    """
    if name.lower().endswith(".wacz"):
        yield from _read_wacz(stream, max_bytes=max_bytes)
    else:
        yield from _read_warc(stream, inside="", max_bytes=max_bytes)


def _read_wacz(stream: BinaryIO, *, max_bytes: int) -> Iterator[ArchivedPage | Unread]:
    """The archives inside a WACZ; where it lists its pages, other HTML (frames, advertisements) is passed over."""
    try:
        bundle = zipfile.ZipFile(stream)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        yield Unread(place="", kind="broken_archive", reason=f"not a whole WACZ, which is a zip file ({error}); fetch it again")
        return
    with bundle:
        members = sorted(n for n in bundle.namelist() if n.startswith("archive/") and n.lower().endswith((".warc", ".warc.gz")))
        if not members:
            yield Unread(place="", kind="broken_archive", reason="there is no archive/*.warc.gz in it, so it is no WACZ")
            return
        try:
            listed = _listed_pages(bundle)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError) as error:
            listed = frozenset()
            yield Unread(
                place="pages/pages.jsonl", kind="broken_record", reason=f"the list of pages is broken ({error}); all are read"
            )
        for member in members:
            try:
                with bundle.open(member) as warc:
                    for found in _read_warc(warc, inside=member, max_bytes=max_bytes):
                        if isinstance(found, Unread) or not listed or (found.url or "").partition("#")[0] in listed:
                            yield found
            except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError) as error:
                yield Unread(
                    place=member, kind="broken_archive", reason=f"this part breaks off ({error}); what stands before it is kept"
                )


def _listed_pages(bundle: zipfile.ZipFile) -> frozenset[str]:
    """The addresses in pages/pages.jsonl and extraPages.jsonl (WACZ 1.1); the first line is a header."""
    found: set[str] = set()
    for name in {"pages/pages.jsonl", "pages/extraPages.jsonl"} & set(bundle.namelist()):
        if bundle.getinfo(name).file_size > _LISTED_BYTES:
            return frozenset()
        with bundle.open(name) as lines:
            for line in lines:
                try:
                    page = msgspec.json.decode(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(page, dict) and isinstance(page.get("url"), str):
                    found.add(page["url"].partition("#")[0])
    return frozenset(found)


def _read_warc(stream: IO[bytes], *, inside: str, max_bytes: int) -> Iterator[ArchivedPage | Unread]:
    packed = stream.read(3) == _MAGIC
    at: int | None = 0
    if not _begins(stream, at=0, packed=packed):
        yield Unread(place=_place(inside, 0), kind="broken_archive", reason="this does not begin as a WARC; fetch the file again")
        at = _next_record(stream, after=1, packed=packed)
    while at is not None:
        opened, last = _open(stream, at=at, packed=packed), at
        for found in _records(opened, inside=inside, max_bytes=max_bytes):
            if isinstance(found, int):
                last = found
            else:
                yield found
        if opened.fault is None:
            return
        last = max(last, opened.position)
        yield Unread(place=_place(inside, last), kind="broken_record", reason=opened.fault)
        at = _next_record(stream, after=last + 1, packed=packed)


def _open(stream: IO[bytes], *, at: int, packed: bool) -> _Members | _Plain:
    stream.seek(at)
    return _Members(stream=stream, at=at) if packed else _Plain(stream=stream, at=at)


def _begins(stream: IO[bytes], *, at: int, packed: bool) -> bool:
    """Whether a record begins at this place of the file."""
    opened, head = _open(stream, at=at, packed=packed), b""
    while len(head) < 5 and (more := opened.read(5 - len(head))):
        head += more
    return head == b"WARC/"


def _next_record(stream: IO[bytes], *, after: int, packed: bool) -> int | None:
    """Where the next record begins."""
    while (found := _find(stream, _MAGIC if packed else _NEXT_PLAIN, after=after)) is not None:
        if _begins(stream, at=found if packed else found + 1, packed=packed):
            return found if packed else found + 1
        after = found + 1
    return None


def _find(stream: IO[bytes], words: bytes, *, after: int) -> int | None:
    """Where ``words`` next stand in the file."""
    stream.seek(after)
    held, start = b"", after
    while block := stream.read(_BLOCK):
        held += block
        at = held.find(words)
        if at >= 0:
            return start + at
        kept = held[-(len(words) - 1) :]
        start, held = start + len(held) - len(kept), kept
    return None


def _place(inside: str, offset: int) -> str:
    return f"{inside}:{offset}" if inside else str(offset)


@dataclass(slots=True, kw_only=True)
class _Plain:
    """A WARC that is not compressed; ``fault`` says why it breaks off."""

    stream: IO[bytes]
    at: int
    fault: str | None = None
    position: int = 0  # each record tells its own

    def tell(self) -> int:
        return self.at

    def read(self, size: int) -> bytes:
        data = self.stream.read(size)
        self.at += len(data)
        return data

    def raw(self, offset: int) -> int:
        """Where in the file a position of the stream stands."""
        return offset


@dataclass(slots=True, kw_only=True)
class _Members:
    """The gzip members of a WARC.gz as one stream, never more than a block of it in memory."""

    stream: IO[bytes]
    at: int  # in the file, of the next byte to read
    fault: str | None = None
    position: int = 0  # in the file, of the member that is being read
    _told: int = 0  # bytes given out
    _opened: Any = None
    _left: bytes = b""
    _starts: deque[tuple[int, int]] = field(default_factory=deque)  # of each member: in this stream, in the file

    def tell(self) -> int:
        return self._told

    def read(self, size: int) -> bytes:
        while self.fault is None:
            if not self._left:
                self._left = self.stream.read(_BLOCK)
                self.at += len(self._left)
            if not self._left:
                if self._opened is not None:
                    self.fault = "the file is cut short inside this record; what stands before it is kept"
                return b""
            if self._opened is None and not self._open():
                continue
            data = self._inflate(size)
            if data:
                self._told += len(data)
                return data
        return b""

    def _open(self) -> bool:
        """Begin a member; bytes of zero between members are padding."""
        self._left = self._left.lstrip(b"\0")
        if not self._left:
            return False
        self.position = self.at - len(self._left)
        self._starts.append((self._told, self.position))
        while len(self._starts) > 64:  # a record is asked for its place while it is being read
            self._starts.popleft()
        self._opened = zlib.decompressobj(16 + zlib.MAX_WBITS)
        return True

    def _inflate(self, size: int) -> bytes:
        try:
            data: bytes = self._opened.decompress(self._left, max(size, 1))
        except zlib.error as error:
            self.fault = f"the compressed data are broken ({error}); reading goes on at the next record"
            return b""
        self._left = self._opened.unused_data if self._opened.eof else self._opened.unconsumed_tail
        if self._opened.eof:
            self._opened = None
        return data

    def raw(self, offset: int) -> int:
        """Where in the file the member begins that holds a position of the stream."""
        return next((raw for start, raw in reversed(self._starts) if start <= offset), self.position)


def _records(opened: _Members | _Plain, *, inside: str, max_bytes: int) -> Iterator[ArchivedPage | Unread | int]:
    """The pages of a stretch of records, each after its offset in the file; ends at a fault, which ``opened`` then tells."""
    from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - only archives need it
    from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415

    # The records' own headers only: what stands in them may be broken in ways that warcio's parser of both does not catch.
    with closing(ArchiveIterator(opened, no_record_parse=True)) as records:
        records.known_format = "warc"
        records.INC_RECORD = ""  # it would go to standard error; what it counts is told below
        while opened.fault is None:
            try:
                record = next(records, None)
            except ArchiveLoadFailed as error:
                yield opened.raw(records.offset)
                opened.fault = opened.fault or f"no record begins where one should ({error}); reading goes on at the next one"
                return
            if record is None:
                return
            offset = opened.raw(records.offset)
            yield offset
            if not hasattr(record.raw_stream, "limit"):
                opened.fault = opened.fault or "the record does not say its length, or the file is cut short in its head"
                return
            yield from _page(record, place=_place(inside, offset), max_bytes=max_bytes)
            while record.raw_stream.read(_BLOCK):
                pass
            if record.raw_stream.limit and opened.fault is None:
                opened.fault = "the file is cut short inside this record; what stands before it is kept"


def _page(record: Any, *, place: str, max_bytes: int) -> Iterator[ArchivedPage | Unread]:  # noqa: ANN401 - warcio's record
    if record.rec_type not in {"response", "revisit"}:
        return
    head, url = record.rec_headers.get_header, record.rec_headers.get_header("WARC-Target-URI")
    if not (url or "").startswith(("http://", "https://")):
        return
    fetched = head("WARC-Date")
    http = _http_head(record)
    if http is None and record.rec_type == "response":
        if not record.raw_stream.limit:  # else the record itself is cut short, which is told once
            yield Unread(place=place, kind="broken_record", reason=f"no HTTP answer stands in the record of {url}")
        return
    if http is not None and (http[0] != 200 or not is_page(http[1].get("content-type"))):
        return
    if record.rec_type == "revisit" or http is None:
        first = head("WARC-Refers-To-Date") or "an earlier day"
        reason = f"{url} was found unchanged on {fetched}; the page itself stands in the record of {first}, maybe in another file"
        yield Unread(place=place, kind="revisit", reason=reason)
        return
    too_large = f"the page {url} is larger than {max_bytes:,} bytes"
    if record.raw_stream.limit > 2 * max_bytes:
        yield Unread(place=place, kind="too_large", reason=too_large)
        return
    data = _payload(record.raw_stream, http[1])
    if record.raw_stream.limit:  # cut short: told by the reader of records
        return
    try:
        body = unpack(data, http[1], url=url, most=max_bytes)
    except FetchError as error:
        yield Unread(place=place, kind="broken_record" if error.kind == "broken_off" else error.kind, reason=str(error))
        return
    if len(body) > max_bytes:
        yield Unread(place=place, kind="too_large", reason=too_large)
        return
    number = (head("WARC-Record-ID") or "").strip("<>") or None
    charset = charset_of(http[1].get("content-type"))
    yield ArchivedPage(data=body, place=place, url=url, fetched=fetched, charset=charset, record_id=number)


def _http_head(record: Any) -> tuple[int, dict[str, str]] | None:  # noqa: ANN401 - as above
    """Status and headers (names in lower case) of the HTTP answer; ``None`` where there is none."""
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException  # noqa: PLC0415 - as above

    try:
        found = StatusAndHeadersParser(_HTTP, verify=True).parse(record.raw_stream)
        status = int(found.get_statuscode())
    except (StatusAndHeadersParserException, EOFError, ValueError):
        return None
    return status, {str(name).lower(): str(value) for name, value in found.headers}


def _payload(stream: Any, headers: dict[str, str]) -> bytes:  # noqa: ANN401 - warcio's limited reader
    """The body as it was sent, out of its chunks; some archives keep the header but not the chunks, which warcio tells apart."""
    from warcio.bufferedreaders import ChunkedDataReader  # noqa: PLC0415 - as above

    if headers.get("transfer-encoding", "").lower() != "chunked":
        return bytes(stream.read())
    return bytes(ChunkedDataReader(stream).read())
