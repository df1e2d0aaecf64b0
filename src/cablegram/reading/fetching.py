"""One request to one web address: checked before it is made, bounded in time and size. The one door to urllib3.

The host is looked up here, every address found is checked, and the connection goes to the address that was checked: a name that
answers differently the second time (DNS rebinding) gains nothing. Redirects are not followed here but told to the caller
(:mod:`cablegram.reading.visiting`), so that each is checked like the first address. No proxy is used.
"""

from __future__ import annotations

import re
import socket
import ssl
import threading
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from ipaddress import IPv6Network, ip_address
from typing import TYPE_CHECKING, Any, Final, Protocol
from urllib.parse import quote, urlsplit, urlunsplit

from cablegram.core.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from ipaddress import IPv4Address, IPv6Address
    from urllib.parse import SplitResult

_NAT64: Final = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits
_PATH: Final = "%/:=&?~+!$,;'@()*[]-._"  # what an address may hold as it is; the rest is quoted
_CHARSET: Final = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_PIECE: Final = 1 << 16
_GZIP: Final = 32 + zlib.MAX_WBITS  # zlib finds out whether it is gzip or zlib


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """An address to ask for; ``headers`` beside those that every request has, ``max_bytes`` of the body unpacked."""

    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    max_bytes: int = 10_000_000
    seconds: float = 30.0  # for the whole exchange, from the connection to the last byte


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server answered; names of headers are in lower case, ``body`` is unpacked."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""


class Fetch(Protocol):
    """Answers one request, or raises :class:`FetchError`."""

    def __call__(self, request: Request) -> Reply:
        """Make the request."""


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the open internet, also by the IPv4 address inside of an IPv6 one."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if found.version == 6:
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        if inner is None and found in _NAT64:
            inner = ip_address(int(found) & 0xFFFFFFFF)  # type: ignore[assignment]
        if inner is not None:
            return is_public(str(inner))
    return found.is_global and not found.is_multicast


def resolve_host(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a host, in the order of the system's preference; raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def charset_of(content_type: str | None) -> str | None:
    """The charset that a Content-Type names."""
    found = _CHARSET.search(content_type or "")
    return found[1].lower() if found else None


def clean_url(url: str) -> str:
    """An address in the form in which it can be asked for; raises :class:`FetchError` where it is none of the web's."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        message = f"{url}: not a web address ({error}); give one that begins with https://"
        raise FetchError(message, kind="bad_address") from error
    if parts.scheme not in {"http", "https"} or not host:
        message = f"{url}: not a web address; give one that begins with https:// or http://"
        raise FetchError(message, kind="bad_address")
    if parts.username is not None or parts.password is not None:
        message = f"{parts.scheme}://{host}: addresses with a name and password are not read; give one without"
        raise FetchError(message, kind="bad_address")
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        message = f"{url}: the host is no name that can be looked up; check the address"
        raise FetchError(message, kind="bad_address") from error
    name = f"[{name}]" if ":" in name else name
    place = name if port is None or port == _default_port(parts) else f"{name}:{port}"
    return urlunsplit((parts.scheme, place, quote(parts.path or "/", safe=_PATH), quote(parts.query, safe=_PATH), ""))


def _default_port(parts: SplitResult) -> int:
    return 443 if parts.scheme == "https" else 80


def open_fetch(
    *,
    agent: str,
    allow_private: bool = False,
    resolve: Callable[[str, int], tuple[str, ...]] = resolve_host,
    trust: ssl.SSLContext | None = None,
) -> Fetch:
    """A :class:`Fetch` that goes to the network as ``agent``; ``trust`` says which certificates count, the system's by default."""
    trusted = cache(lambda: trust or ssl.create_default_context())  # 30 ms that plain HTTP need not pay

    def fetch(request: Request) -> Reply:
        url = clean_url(request.url)
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or _default_port(parts)
        addresses = _checked(host, port, url=url, resolve=resolve, allow_private=allow_private)
        target = urlunsplit(("", "", parts.path, parts.query, ""))
        headers = {"Host": parts.netloc, "User-Agent": agent, "Accept-Encoding": "gzip", "Connection": "close", **request.headers}
        with _connected(addresses, port, parts=parts, trusted=trusted, seconds=request.seconds) as open_:
            return _exchange(open_, target=target, headers=headers, request=replace(request, url=url))

    return fetch


def _checked(
    host: str, port: int, *, url: str, resolve: Callable[[str, int], tuple[str, ...]], allow_private: bool
) -> tuple[str, ...]:
    """The addresses of a host, all of which may be asked; raises :class:`FetchError`."""
    try:
        addresses = resolve(host, port)
    except (OSError, UnicodeError) as error:
        message = f"{url}: the host {host} cannot be found ({error}); check the address and the network"
        raise FetchError(message, kind="no_host", temporary=True) from error
    inside = [address for address in addresses if not is_public(address)]
    if inside and not allow_private:
        message = f"{url}: {host} is {inside[0]}, a private or local address; --allow-private reads such ones"
        raise FetchError(message, kind="private_address")
    if not addresses:
        message = f"{url}: the host {host} has no address; check it"
        raise FetchError(message, kind="no_host", temporary=True)
    return addresses


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A connection, and whether its time has run out."""

    connection: Any
    expired: threading.Event
    seconds: float


@contextmanager
def _connected(
    addresses: tuple[str, ...], port: int, *, parts: SplitResult, trusted: Callable[[], ssl.SSLContext], seconds: float
) -> Iterator[_Open]:
    """A connection to the first address that takes one; shut down when its time is over, however slowly data drip in."""
    from urllib3.connection import HTTPConnection, HTTPSConnection  # noqa: PLC0415 - 60 ms that reading files need not pay
    from urllib3.exceptions import HTTPError  # noqa: PLC0415

    url, failed = urlunsplit(parts), ""
    connection: HTTPConnection
    for address in addresses:
        if parts.scheme == "https":
            connection = HTTPSConnection(address, port, timeout=seconds, server_hostname=parts.hostname, ssl_context=trusted())
        else:
            connection = HTTPConnection(address, port, timeout=seconds)
        try:
            connection.connect()
        except (OSError, HTTPError) as error:
            connection.close()
            failed = _plainly(error)
            if "certificate" in failed:
                message = f"{url}: the certificate of the server does not hold ({failed}); nothing was read"
                raise FetchError(message, kind="bad_certificate", temporary=True) from error
            continue
        break
    else:
        message = f"{url}: no connection ({failed}); tried again later"
        raise FetchError(message, kind="unreachable", temporary=True)
    expired, sock = threading.Event(), connection.sock

    def end() -> None:
        expired.set()
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:  # closed at this very moment
            return

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield _Open(connection=connection, expired=expired, seconds=seconds)
    finally:
        timer.cancel()
        connection.close()


def _plainly(error: Exception) -> str:
    """The system's own words for what went wrong, without the names of objects that urllib3 puts before them."""
    inner = error.__cause__ or error
    return (getattr(inner, "strerror", None) or str(inner) or type(inner).__name__).strip().rstrip(".")


def _exchange(open_: _Open, *, target: str, headers: Mapping[str, str], request: Request) -> Reply:
    from http.client import HTTPException  # noqa: PLC0415 - beside urllib3

    from urllib3.exceptions import HTTPError  # noqa: PLC0415 - as above

    url, reply = request.url, None
    try:
        open_.connection.request("GET", target, headers=headers, preload_content=False, decode_content=False)
        reply = open_.connection.getresponse()
        told = {name.lower(): value for name, value in reply.headers.items()}
        body = _body(reply, url=url, most=request.max_bytes) if _has_body(reply.status) else b""
    except (OSError, ValueError, HTTPException, HTTPError) as error:
        if isinstance(error, TimeoutError) or open_.expired.is_set():
            raise _too_slow(request) from error
        message = f"{url}: the answer broke off ({_plainly(error)}); tried again later"
        raise FetchError(message, kind="broken_off", temporary=True) from error
    finally:
        if reply is not None:
            reply.close()
    if open_.expired.is_set():  # the end of the data was our own doing
        raise _too_slow(request)
    return Reply(url=url, status=reply.status, headers=told, body=unpack(body, told, url=url, most=request.max_bytes))


def _too_slow(request: Request) -> FetchError:
    message = f"{request.url}: no full answer in {request.seconds:g} seconds; tried again later"
    return FetchError(message, kind="timeout", temporary=True)


def _has_body(status: int) -> bool:
    """Only a good answer is read; the page of an error is no article."""
    return 200 <= status < 300 and status not in {204, 205}


def _body(reply: Any, *, url: str, most: int) -> bytes:  # noqa: ANN401 - urllib3's response
    stated = reply.headers.get("content-length", "")
    if stated.isdigit() and int(stated) > most:
        raise _too_large(url, most)
    pieces, size = [], 0
    while piece := reply.read1(_PIECE, decode_content=False):
        pieces.append(piece)
        size += len(piece)
        if size > most:
            raise _too_large(url, most)
    return b"".join(pieces)


def _too_large(url: str, most: int) -> FetchError:
    return FetchError(f"{url}: larger than {most:,} bytes; such a page or feed is not read", kind="too_large")


def unpack(data: bytes, headers: Mapping[str, str], *, url: str, most: int) -> bytes:
    """A body out of its content encoding, at most ``most`` bytes of it; ``headers`` have names in lower case.

    Raises :class:`FetchError` for what is larger, cut short, or packed in another way than gzip and deflate.
    """
    packed = headers.get("content-encoding", "").strip().lower()
    if packed in {"", "identity"} or not data:
        return data
    if packed not in {"gzip", "x-gzip", "deflate"}:
        msg = f"{url}: packed with '{packed[:40]}', which is not read; only gzip is"
        raise FetchError(msg, kind="unsupported")
    for kind in (_GZIP, -zlib.MAX_WBITS):  # some servers send deflate without its two bytes of header
        opened = zlib.decompressobj(kind)
        try:
            found = opened.decompress(data, most + 1)
        except zlib.error as error:
            if packed == "deflate" and kind == _GZIP:
                continue
            message = f"{url}: the packed data are broken ({error})"
            raise FetchError(message, kind="broken_off", temporary=True) from error
        if len(found) > most:
            raise _too_large(url, most)
        if not opened.eof:
            msg = f"{url}: the packed data break off; tried again later"
            raise FetchError(msg, kind="broken_off", temporary=True)
        break
    return found
