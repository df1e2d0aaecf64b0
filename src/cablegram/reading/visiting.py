"""Visits to web sites, as a guest: robots.txt is kept, one host is asked slowly, redirects are followed with the same care.

robots.txt is read by RFC 9309: none (4xx) allows everything, one that cannot be read (5xx, 429, no connection) nothing for a while.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from cablegram.core.errors import FetchError
from cablegram.reading.fetching import Reply, Request, clean_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from protego import Protego

    from cablegram.reading.fetching import Fetch

NAME: Final = "cablegram"  # by which robots.txt may speak to us
REDIRECTS: Final = frozenset([301, 302, 303, 307, 308])
PERMANENT: Final = frozenset([301, 308])
_RULES_FOR: Final = timedelta(hours=24)  # RFC 9309, 2.4: not used for longer
_TROUBLE_FOR: Final = timedelta(minutes=10)
_RULES_BYTES: Final = 512_000  # RFC 9309, 2.5: at least 500 KiB must be read
_MOST_DELAY: Final = 60.0  # seconds; a longer Crawl-delay would stall a watch, and a minute is slow enough for any server
_REST: Final = 60.0  # seconds that a host rests after "too many requests" without a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How a guest behaves: seconds between two requests to a host, for one exchange, redirects followed."""

    pause: float = 2.0
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What a visit found, at which address in the end; ``moved``: the new address, where the old one is given up for good."""

    reply: Reply
    url: str
    moved: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """robots.txt of a site; ``told`` says why nothing is read there where it could not be had."""

    parsed: Protego | None
    until: datetime
    told: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Goes to sites with ``fetch``; keeps what they ask for (robots.txt, a rest) as long as it lives."""

    fetch: Fetch
    now: Callable[[], datetime]
    sleep: Callable[[float], None]
    manners: Manners = field(default_factory=Manners)
    _rules: dict[str, _Rules] = field(default_factory=dict, init=False)
    _next: dict[str, datetime] = field(default_factory=dict, init=False)

    def wait(self, url: str) -> float:
        """Seconds until the host of an address may be asked again; 0 for now."""
        ready = self._next.get(_host(url))
        return max(0.0, (ready - self.now()).total_seconds()) if ready else 0.0

    def visit(self, request: Request) -> Visit:
        """Ask for an address, following redirects; raises :class:`FetchError` for whatever is no answer to use.

        Answers that come back are 2xx and 304; 404, 410, 429 and the like are errors in words.
        """
        url = start = clean_url(request.url)
        permanent = True
        for _ in range(self.manners.redirects + 1):
            self._allow(url)
            reply = self._ask(replace(request, url=url, seconds=self.manners.seconds))
            if reply.status not in REDIRECTS or "location" not in reply.headers:
                self._judge(reply)
                return Visit(reply=reply, url=url, moved=url if permanent and url != start else None)
            permanent = permanent and reply.status in PERMANENT
            url = clean_url(urljoin(url, reply.headers["location"]))
        message = f"{start}: redirected more than {self.manners.redirects} times; the address leads nowhere"
        raise FetchError(message, kind="redirects")

    def _ask(self, request: Request) -> Reply:
        """One request, no sooner than the host allows."""
        pause = self.wait(request.url)
        if pause:
            self.sleep(pause)
        rules = self._rules.get(_origin(request.url))
        asked = rules.parsed.crawl_delay(NAME) if rules and rules.parsed else None
        delay = max(self.manners.pause, min(asked or 0.0, _MOST_DELAY))
        try:
            return self.fetch(request)
        finally:
            self._next[_host(request.url)] = self.now() + timedelta(seconds=delay)

    def _judge(self, reply: Reply) -> None:
        """Raise :class:`FetchError` unless the answer is of use; a host that asks for a rest gets it."""
        status = reply.status
        if 200 <= status < 300 or status == 304:
            return
        if status in {429, 503}:
            wait = retry_after(reply.headers.get("retry-after"), now=self.now())
            self._next[_host(reply.url)] = self.now() + timedelta(seconds=_REST if wait is None else wait)
            told = "asks us to come more rarely" if status == 429 else "is out of service"
            asked = f", for {wait:.0f} seconds" if wait is not None else ""
            msg = f"{reply.url}: the server {told} ({status}){asked}"
            raise FetchError(msg, kind="busy", temporary=True, wait=wait)
        kinds = {401: "forbidden", 402: "forbidden", 403: "forbidden", 404: "not_found", 410: "gone", 451: "forbidden"}
        words = {"forbidden": "the server does not let us in", "not_found": "there is nothing here", "gone": "taken away for good"}
        kind = kinds.get(status, "server_error")
        told = words.get(kind, "the server failed" if status >= 500 else "the server refused")
        msg = f"{reply.url}: {told} ({status})"
        raise FetchError(msg, kind=kind, temporary=kind in {"server_error", "forbidden", "not_found"})

    def _allow(self, url: str) -> None:
        """Raise :class:`FetchError` where robots.txt does not let us read an address."""
        rules = self._rules_of(url)
        if rules.told is not None:
            message = f"{url}: not read, since the site's robots.txt cannot be: {rules.told}"
            raise FetchError(message, kind="robots_unknown", temporary=True)
        if rules.parsed is not None and not rules.parsed.can_fetch(url, NAME):
            msg = f"{url}: the site's robots.txt asks not to read this"
            raise FetchError(msg, kind="robots")

    def _rules_of(self, url: str) -> _Rules:
        origin = _origin(url)
        known = self._rules.get(origin)
        if known is None or known.until <= self.now():
            known = self._rules[origin] = self._read_rules(origin)
        return known

    def _read_rules(self, origin: str) -> _Rules:
        from protego import Protego  # noqa: PLC0415 - only a watch needs it

        url = f"{origin}/robots.txt"
        until = self.now() + _RULES_FOR
        try:
            for _ in range(self.manners.redirects + 1):
                reply = self._ask(Request(url=url, max_bytes=_RULES_BYTES, seconds=self.manners.seconds))
                if reply.status not in REDIRECTS or "location" not in reply.headers:
                    break
                url = clean_url(urljoin(url, reply.headers["location"]))
        except FetchError as error:
            if error.kind in {"private_address", "bad_address"} and url.startswith(origin):
                raise
            if error.temporary:
                return _Rules(parsed=None, until=self.now() + _TROUBLE_FOR, told=str(error))
            return _Rules(parsed=None, until=until)  # too large, or packed in a way of its own: as good as none
        if reply.status == 429 or reply.status >= 500:
            return _Rules(parsed=None, until=self.now() + _TROUBLE_FOR, told=f"{url}: the server failed ({reply.status})")
        if not 200 <= reply.status < 300:
            return _Rules(parsed=None, until=until)
        return _Rules(parsed=Protego.parse(reply.body.decode("utf-8", "replace")), until=until)


def retry_after(value: str | None, *, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for, as a number or a date (RFC 9110, 10.2.3); ``None`` where it names none."""
    if value is None:
        return None
    text = value.strip()
    if text.isdigit():
        return float(min(int(text[:9]), 30 * 86400))
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, "", "", ""))
