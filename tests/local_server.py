"""A web server on this machine whose answers a test sets, faults and all, and a clock that only moves when somebody sleeps."""

import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cablegram.reading.fetching import open_fetch
from cablegram.reading.visiting import Manners, Visitor

START = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


class Site:
    """``pages`` gives for each path (status, headers, body) or a function of the handler; ``asked`` is what was asked for."""

    def __init__(self, port):
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self.pages = {}
        self.asked = []

    def paths(self):
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def answer(self, path, body=b"", *, status=200, kind="text/html; charset=utf-8", **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body = body.encode() if isinstance(body, str) else body
        self.pages[path] = (status, {"Content-Type": kind, **named}, body)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        site = self.server.site
        site.asked.append((self.path, dict(self.headers)))
        answer = site.pages.get(self.path, (404, {}, b"nothing"))
        if callable(answer):
            answer(self)
            return
        status, headers, body = answer
        if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
            status, body = 304, b""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextmanager
def serving():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    server.handle_error = lambda *_: None  # a client that hangs up is what some tests are about
    server.site = Site(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server.site
    finally:
        server.shutdown()
        server.server_close()


class Clock:
    """Stands still but for sleep, which is noted."""

    def __init__(self):
        self.at = START
        self.slept = []

    def now(self):
        return self.at

    def sleep(self, seconds):
        self.slept.append(seconds)
        self.at += timedelta(seconds=seconds)


def visitor(clock, *, pause=0.0, seconds=5.0, fetch=None):
    manners = Manners(pause=pause, seconds=seconds)
    return Visitor(fetch=fetch or open_fetch(agent="test", allow_private=True), now=clock.now, sleep=clock.sleep, manners=manners)


def drip(handler):
    """An answer whose bytes come one by one, each in time, and that never ends."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
    for _ in range(200):
        handler.wfile.write(b"x")
        handler.wfile.flush()
        time.sleep(0.02)
