"""Fetching: what is refused, what is bounded, and how sites are asked, against a real server with faults."""

import gzip
import ssl
import subprocess
import threading
import time
from datetime import timedelta
from http.server import ThreadingHTTPServer

import pytest

from cablegram.core.errors import FetchError
from cablegram.reading.fetching import Request, clean_url, is_public, open_fetch
from cablegram.reading.visiting import retry_after
from tests.local_server import START, Clock, Handler, Site, drip, serving, visitor

LOCAL = open_fetch(agent="test", allow_private=True)


@pytest.fixture
def site():
    with serving() as found:
        yield found


def fails(action, kind):
    with pytest.raises(FetchError) as caught:
        action()
    assert caught.value.kind == kind, caught.value
    return str(caught.value)


@pytest.mark.parametrize(
    "address",
    "127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 255.255.255.255 ::1 :: fe80::1%eth0 "
    "fc00::1 ff02::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 2002:7f00:1::1 64:ff9b::7f00:1 64:ff9b::a00:1".split(),
)
def test_addresses_of_no_public_host_are_known(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", "93.184.215.14 1.1.1.1 2606:4700:4700::1111 ::ffff:1.1.1.1 64:ff9b::101:101".split())
def test_addresses_of_the_open_internet_are_public(address):
    assert is_public(address)


@pytest.mark.parametrize("host", "127.0.0.1 localhost 127.1 2130706433 0x7f000001 [::1] [::ffff:127.0.0.1] 0".split())
def test_this_machine_is_refused_however_it_is_written(host, site):
    told = fails(lambda: open_fetch(agent="test")(Request(url=f"http://{host}:{site.port}/")), "private_address")
    assert "--allow-private" in told
    assert not site.asked


def test_a_name_that_means_a_private_address_is_refused(site):
    fetch = open_fetch(agent="test", resolve=lambda *_: ("93.184.215.14", "127.0.0.1"))
    fails(lambda: fetch(Request(url=f"http://news.example:{site.port}/")), "private_address")
    assert not site.asked


def test_the_address_that_was_checked_is_the_one_that_is_asked(site):
    answers = iter([("127.0.0.1",), ("10.0.0.1",)])  # the second answer of a name that is bound anew is never asked for
    fetch = open_fetch(agent="test", allow_private=True, resolve=lambda *_: next(answers))
    site.answer("/", "here")
    assert fetch(Request(url=f"http://news.example:{site.port}/")).body == b"here"
    assert site.asked[0][1]["Host"] == f"news.example:{site.port}"
    assert next(answers) == ("10.0.0.1",)


def test_a_redirect_to_a_private_address_is_refused(site):
    """The site itself counts as public here; where it sends us does not."""
    site.answer("/a", status=302, Location="http://169.254.169.254/latest/meta-data")
    addresses = {"news.example": ("127.0.0.1",), "169.254.169.254": ("169.254.169.254",)}
    strict = open_fetch(agent="test", resolve=lambda host, _: addresses[host])
    local = open_fetch(agent="test", allow_private=True, resolve=lambda host, _: addresses[host])

    def fetch(request):
        return (local if "//news.example" in request.url else strict)(request)

    told = fails(lambda: visitor(Clock(), fetch=fetch).visit(Request(url=f"http://news.example:{site.port}/a")), "private_address")
    assert "169.254.169.254" in told


@pytest.mark.parametrize(
    "url", ["ftp://e.org/a", "file:///etc/passwd", "e.org", "http://", "http://e.org:99999/", "http://u:p@e.org/"]
)
def test_what_is_no_web_address_is_refused(url):
    fails(lambda: clean_url(url), "bad_address")


def test_an_address_is_put_into_the_form_that_can_be_asked():
    assert clean_url(" HTTP://Bücher.example:80/a b?q=ü#part ") == "http://xn--bcher-kva.example/a%20b?q=%C3%BC"
    assert clean_url("https://e.org") == "https://e.org/"


def test_a_password_in_an_address_is_not_repeated():
    assert "secret" not in fails(lambda: clean_url("https://me:secret@e.org/"), "bad_address")


def test_an_answer_comes_unpacked(site):
    site.answer("/a", gzip.compress(b"words " * 100), Content_Encoding="gzip")
    assert LOCAL(Request(url=f"{site.url}/a")).body == b"words " * 100


def test_a_gzip_bomb_is_too_large(site):
    site.answer("/bomb", gzip.compress(b"\0" * 50_000_000), Content_Encoding="gzip")
    fails(lambda: LOCAL(Request(url=f"{site.url}/bomb", max_bytes=1_000_000)), "too_large")


def test_packed_data_that_break_off_are_told(site):
    site.answer("/cut", gzip.compress(b"words " * 1000)[:-20], Content_Encoding="gzip")
    fails(lambda: LOCAL(Request(url=f"{site.url}/cut")), "broken_off")


@pytest.mark.parametrize("stated", [True, False])
def test_a_page_that_is_too_large_is_not_read_to_its_end(site, stated):
    def endless(handler):
        length = b"Content-Length: 99000000\r\n" if stated else b""
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n")
        for _ in range(1000):
            handler.wfile.write(b"x" * 100_000)

    site.pages["/large"] = endless
    fails(lambda: LOCAL(Request(url=f"{site.url}/large", max_bytes=200_000)), "too_large")


@pytest.mark.parametrize("head", [b"Content-Length: 500\r\n\r\nshort", b"Transfer-Encoding: chunked\r\n\r\n100\r\nshort"])
def test_a_body_that_breaks_off_is_told(site, head):
    def cut(handler):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head)
        handler.close_connection = True

    site.pages["/cut"] = cut
    assert "tried again" in fails(lambda: LOCAL(Request(url=f"{site.url}/cut")), "broken_off")


def hang(handler):
    time.sleep(1.5)


@pytest.mark.parametrize("answer", [drip, hang], ids=["drip", "hang"])
def test_a_slow_answer_ends_in_time_however_it_comes(site, answer):
    site.pages["/slow"] = answer
    started = time.monotonic()
    fails(lambda: LOCAL(Request(url=f"{site.url}/slow", seconds=0.3)), "timeout")
    assert time.monotonic() - started < 1.2


def test_a_server_that_speaks_something_else_is_told(site):
    site.pages["/odd"] = lambda handler: handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n") and handler.connection.shutdown(2)
    fails(lambda: LOCAL(Request(url=f"{site.url}/odd")), "broken_off")


def test_a_closed_port_is_unreachable():
    with serving() as gone:
        url = gone.url
    assert "no connection" in fails(lambda: LOCAL(Request(url=url)), "unreachable")


@pytest.mark.parametrize(
    ("status", "kind"), [(404, "not_found"), (410, "gone"), (403, "forbidden"), (500, "server_error"), (429, "busy")]
)
def test_an_error_of_the_server_is_told_in_words(site, status, kind):
    site.answer("/a", "<p>sorry</p>", status=status)
    assert str(status) in fails(lambda: visitor(Clock()).visit(Request(url=f"{site.url}/a")), kind)


def test_redirects_are_followed_and_a_move_for_good_is_told(site):
    site.answer("/old", status=301, Location="/new")
    site.answer("/new", "page")
    visit = visitor(Clock()).visit(Request(url=f"{site.url}/old"))
    assert (visit.reply.body, visit.url, visit.moved) == (b"page", f"{site.url}/new", f"{site.url}/new")
    site.answer("/old", status=302, Location="/new")
    assert visitor(Clock()).visit(Request(url=f"{site.url}/old")).moved is None


def test_a_redirect_loop_ends(site):
    site.answer("/a", status=302, Location="/b")
    site.answer("/b", status=302, Location="/a")
    fails(lambda: visitor(Clock()).visit(Request(url=f"{site.url}/a")), "redirects")
    assert len(site.paths()) == 6


def test_robots_txt_is_kept_and_read_once(site):
    site.answer("/robots.txt", "User-agent: *\nDisallow: /private/\nDisallow: /*.pdf$\n", kind="text/plain")
    site.answer("/open", "page")
    guest = visitor(Clock())
    fails(lambda: guest.visit(Request(url=f"{site.url}/private/a")), "robots")
    fails(lambda: guest.visit(Request(url=f"{site.url}/x.pdf")), "robots")
    assert guest.visit(Request(url=f"{site.url}/open")).reply.body == b"page"
    assert [path for path, _ in site.asked] == ["/robots.txt", "/open"]


def test_a_redirect_to_where_robots_may_not_go_is_not_followed(site):
    site.answer("/robots.txt", "User-agent: cablegram\nDisallow: /private/\n", kind="text/plain")
    site.answer("/a", status=302, Location="/private/a")
    fails(lambda: visitor(Clock()).visit(Request(url=f"{site.url}/a")), "robots")
    assert site.paths() == ["/a"]


def test_without_robots_txt_all_is_allowed_and_with_a_broken_one_nothing(site):
    site.answer("/a", "page")
    clock = Clock()
    guest = visitor(clock)
    assert guest.visit(Request(url=f"{site.url}/a")).reply.status == 200
    site.answer("/robots.txt", status=503)
    clock.sleep(timedelta(hours=25).total_seconds())
    fails(lambda: guest.visit(Request(url=f"{site.url}/a")), "robots_unknown")
    site.answer("/robots.txt", "", kind="text/plain")
    clock.sleep(timedelta(minutes=11).total_seconds())
    assert guest.visit(Request(url=f"{site.url}/a")).reply.status == 200


def test_a_host_is_asked_slowly_and_as_slowly_as_it_wishes(site):
    site.answer("/a", "page")
    clock = Clock()
    guest = visitor(clock, pause=2.0)
    guest.visit(Request(url=f"{site.url}/a"))
    guest.visit(Request(url=f"{site.url}/a"))
    assert clock.slept == [2.0, 2.0]  # after robots.txt, after the page
    site.answer("/robots.txt", "User-agent: *\nCrawl-delay: 7\n", kind="text/plain")
    clock = Clock()
    guest = visitor(clock, pause=2.0)
    guest.visit(Request(url=f"{site.url}/a"))
    guest.visit(Request(url=f"{site.url}/a"))
    assert clock.slept[1:] == [7.0]


def test_a_host_that_asks_for_a_rest_gets_it(site):
    site.answer("/a", status=429, Retry_After="120")
    clock = Clock()
    guest = visitor(clock)
    with pytest.raises(FetchError) as caught:
        guest.visit(Request(url=f"{site.url}/a"))
    assert caught.value.wait == 120
    assert guest.wait(f"{site.url}/b") == 120
    assert guest.wait("http://another.example/") == 0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("90", 90),
        ("Wed, 04 Mar 2026 12:02:00 GMT", 120),
        ("Wed, 04 Mar 2020 12:02:00 GMT", 0),
        ("soon", None),
        (None, None),
        ("-5", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value, seconds):
    assert retry_after(value, now=START) == seconds


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A key and certificate for news.example, made for this run."""
    folder = tmp_path_factory.mktemp("tls")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=news.example -addext subjectAltName=DNS:news.example"
    try:
        subprocess.run(  # noqa: S603 - our own words
            [*command.split(), "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no openssl here to make a certificate with")
    return folder


def test_a_certificate_must_be_of_the_name_that_was_asked_for(certificate):
    serverside = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serverside.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *_: None
    server.daemon_threads, server.block_on_close = True, False
    server.socket = serverside.wrap_socket(server.socket, server_side=True)
    server.site = Site(server.server_address[1])
    server.site.answer("/", "safe")
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        trust = ssl.create_default_context(cafile=str(certificate / "cert.pem"))
        pinned = {"allow_private": True, "resolve": lambda *_: ("127.0.0.1",)}
        port = server.site.port
        knowing = open_fetch(agent="test", trust=trust, **pinned)
        assert knowing(Request(url=f"https://news.example:{port}/")).body == b"safe"
        fails(lambda: knowing(Request(url=f"https://other.example:{port}/")), "bad_certificate")
        fails(lambda: open_fetch(agent="test", **pinned)(Request(url=f"https://news.example:{port}/")), "bad_certificate")
    finally:
        server.shutdown()
        server.server_close()
