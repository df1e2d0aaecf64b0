"""Web archives as input: pages with their address and day of fetching, and what is broken, by its offset."""

import gzip
import io
import json
import tracemalloc
import zipfile
from datetime import date

import pytest

from cablegram.core.records import Failure
from cablegram.core.settings import Settings
from cablegram.reading.archives import ArchivedPage, Unread, read_archive
from cablegram.reading.document import to_document
from cablegram.reading.ingest import read_inputs

SETTINGS = Settings(today=date(2026, 11, 1))
WORDS = "The ministers met in Lima on Friday and agreed on quotas for squid. The talks had lasted three days. "


def page(words=WORDS, head=""):
    return f"<!doctype html><html><head><title>Talks</title>{head}</head><body><article><p>{words}</p></article></body></html>"


class Archive:
    """Records by hand, each a gzip member of its own if ``packed``; ``starts`` are their offsets."""

    def __init__(self, *, packed):
        self.packed, self.data, self.starts = packed, b"", []

    def add(self, url, body, *, kind="text/html; charset=utf-8", status="200 OK", type_="response", http=(), **more):
        body = body.encode() if isinstance(body, str) else body
        block = f"HTTP/1.1 {status}\r\n{_lines([('Content-Type', kind), *http])}\r\n".encode() + body
        head = {
            "WARC-Type": type_,
            "WARC-Record-ID": f"<urn:uuid:{len(self.starts):08}-0000-4000-8000-000000000000>",
            "WARC-Date": "2026-03-04T12:00:00Z",
            "WARC-Target-URI": url,
            "Content-Type": "application/http; msgtype=response",
            **{name.replace("_", "-"): value for name, value in more.items()},
            "Content-Length": str(len(block)),
        }
        record = f"WARC/1.0\r\n{_lines(head.items())}\r\n".encode() + block + b"\r\n\r\n"
        self.starts.append(len(self.data))
        self.data += gzip.compress(record, mtime=0) if self.packed else record
        return self


def _lines(pairs):
    return "".join(f"{name}: {value}\r\n" for name, value in pairs)


def archive(*, packed, count=4):
    made = Archive(packed=packed)
    for number in range(count):
        made.add(f"https://news.example/{number}", page(f"Report {number}. {WORDS}"))
    return made


def read(data, name="crawl.warc.gz", max_bytes=1_000_000):
    return list(read_archive(io.BytesIO(data), name=name, max_bytes=max_bytes))


def pages(found):
    return [f.url.rsplit("/", 1)[1] for f in found if isinstance(f, ArchivedPage)]


def faults(found):
    return [(f.place, f.kind) for f in found if isinstance(f, Unread)]


BOTH = pytest.mark.parametrize("packed", [True, False], ids=["packed", "plain"])


def name(packed):
    return "crawl.warc.gz" if packed else "crawl.warc"


@BOTH
def test_every_page_comes_with_its_address_place_and_time(packed):
    made = archive(packed=packed)
    found = read(made.data, name(packed))
    assert pages(found) == ["0", "1", "2", "3"]
    assert [int(f.place) for f in found] == made.starts
    assert {(f.fetched, f.charset) for f in found} == {("2026-03-04T12:00:00Z", "utf-8")}
    assert found[0].record_id.startswith("urn:uuid:")


def test_what_is_no_page_is_passed_over():
    made = Archive(packed=True)
    made.add("https://e.org/i.png", b"\x89PNG", kind="image/png").add("https://e.org/gone", page(), status="404 Not Found")
    made.add("https://e.org/moved", "", status="301 Moved").add("https://e.org/a", page(), kind="application/xhtml+xml")
    made.add("https://e.org/asked", "GET", type_="resource")
    assert [(f.url, type(f)) for f in read(made.data)] == [("https://e.org/a", ArchivedPage)]


@BOTH
def test_a_cut_archive_keeps_what_stands_before_and_tells_where_it_ends(packed):
    made = archive(packed=packed, count=3)
    ends = [*made.starts[1:], len(made.data)]
    for cut in range(1, len(made.data), 3):
        found = read(made.data[:cut], name(packed))
        whole = sum(end - (0 if packed else 4) <= cut for end in ends)  # the last two line ends are no loss
        nearly = packed and any(0 < end - cut <= 12 for end in ends)  # they and the checksum of the member
        assert [str(n) for n in range(whole)] == (pages(found)[:whole] if nearly else pages(found)), cut
        told = faults(found)
        assert told == [] if cut in made.starts else len(told) <= 1
        if told and cut > 40:
            assert told[0][0] == str(max(start for start in made.starts if start < cut))


def test_a_cut_packed_archive_is_never_silent():
    made = archive(packed=True, count=2)
    for cut in range(made.starts[1] + 1, len(made.data)):
        assert faults(read(made.data[:cut])) == [(str(made.starts[1]), "broken_record")]


def test_reading_goes_on_behind_broken_data():
    made = archive(packed=True)
    for at in range(made.starts[1] + 12, made.starts[2] - 8, 7):
        data = bytearray(made.data)
        data[at] ^= 0xFF
        found = read(bytes(data))
        assert pages(found) == ["0", "2", "3"], at
        assert faults(found) == [(str(made.starts[1]), "broken_record")]


def test_reading_goes_on_behind_a_record_of_the_wrong_length():
    made = archive(packed=False)
    start, end = made.starts[1:3]
    record = made.data[start:end].replace(b"Content-Length: ", b"Content-Length: 9", 1)
    found = read(made.data[:start] + record + made.data[end:], "crawl.warc")
    assert pages(found) == ["0", "2", "3"]
    assert faults(found) == [(str(start), "broken_record")]


@pytest.mark.parametrize("damage", [b"WARC-Type", b"Content-Length", b"WARC-Target-URI", b"HTTP/1.1 200"])
def test_a_damaged_head_loses_one_record_at_most(damage):
    made = archive(packed=False)
    start, end = made.starts[1:3]
    record = made.data[start:end].replace(damage, b"X" * len(damage), 1)
    assert set("023") <= set(pages(read(made.data[:start] + record + made.data[end:], "crawl.warc")))


def test_an_archive_packed_as_one_file_is_read_too():
    assert pages(read(gzip.compress(archive(packed=False).data))) == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    "data",
    [b"", b"words", b"\x1f\x8b\x08 no gzip", gzip.compress(b"words"), b"\0" * 100_000],
    ids=["nothing", "words", "a broken gzip", "a gzip of words", "zeros"],
)
def test_what_is_no_archive_is_told(data):
    assert faults(read(data)) == [("0", "broken_archive")]


def test_a_revisit_tells_where_the_page_stands():
    made = Archive(packed=True).add("https://e.org/a", "", type_="revisit", WARC_Refers_To_Date="2026-01-02T00:00:00Z")
    (found,) = read(made.data)
    assert found.kind == "revisit"
    assert "2026-01-02" in found.reason


def test_chunks_and_packing_are_undone():
    body = gzip.compress(page().encode())
    chunked = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"
    made = Archive(packed=True).add(
        "https://e.org/a", chunked, http=[("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")]
    )
    made.add("https://e.org/b", page().encode(), http=[("Transfer-Encoding", "chunked")])  # the chunks are gone, the header is not
    made.add("https://e.org/c", body[:-30], http=[("Content-Encoding", "gzip")])
    made.add("https://e.org/d", page(), http=[("Content-Encoding", "br")])
    found = read(made.data)
    assert [f.data for f in found[:2]] == [page().encode()] * 2
    assert [f.kind for f in found[2:]] == ["broken_record", "unsupported"]


def test_a_page_that_is_too_large_is_told_and_the_next_is_read_in_little_memory():
    made = Archive(packed=True).add("https://e.org/0", b"<html>" + b"\0" * 30_000_000)
    made.add("https://e.org/bomb", gzip.compress(b"\0" * 30_000_000), http=[("Content-Encoding", "gzip")]).add(
        "https://e.org/1", page()
    )
    data = made.data
    tracemalloc.start()
    found = read(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert pages(found) == ["1"]
    assert [kind for _, kind in faults(found)] == ["too_large", "too_large"]
    assert peak < 8_000_000


def wacz(tmp_path, members, listed=None):
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("datapackage.json", json.dumps({"profile": "data-package", "wacz_version": "1.1.1"}))
        for member, data in members.items():
            bundle.writestr(f"archive/{member}", data)
        if listed is not None:
            lines = [{"format": "json-pages-1.0"}, *({"url": url, "ts": "2026-03-04T12:00:00Z"} for url in listed)]
            bundle.writestr("pages/pages.jsonl", "\n".join(map(json.dumps, lines)))
    return path


def test_of_a_wacz_the_listed_pages_are_read(tmp_path):
    path = wacz(tmp_path, {"a.warc.gz": archive(packed=True).data}, listed=["https://news.example/1#top", "https://news.example/3"])
    assert pages(read(path.read_bytes(), "crawl.wacz")) == ["1", "3"]
    path = wacz(tmp_path, {"b.warc.gz": archive(packed=True, count=1).data, "a.warc": archive(packed=False, count=2).data})
    found = read(path.read_bytes(), "crawl.wacz")
    assert pages(found) == ["0", "1", "0"]
    assert found[2].place == "archive/b.warc.gz:0"


@pytest.mark.parametrize("data", [b"words", b"PK\x03\x04 cut"])
def test_a_wacz_that_is_no_zip_is_told(data):
    assert faults(read(data, "crawl.wacz")) == [("", "broken_archive")]


def test_an_archive_is_an_input_like_any_other(tmp_path):
    """The day of fetching is no publication date, and no page was published after it was fetched."""
    later = "<meta property='article:published_time' content='2026-09-01'>"
    own = "<meta property='article:published_time' content='2026-03-02'>"
    made = Archive(packed=True).add("https://news.example/a", page(head=own)).add("https://news.example/b", page())
    made.add("https://news.example/2026/03/01/c", page(head=later)).add("https://news.example/empty", " ")
    path = tmp_path / "CC-NEWS-20260304-00001.warc.gz"
    path.write_bytes(made.data)
    *raws, empty = read_inputs([str(path)], settings=SETTINGS)
    docs = [to_document(raw, settings=SETTINGS)[0] for raw in raws]
    assert [(doc.url, doc.published, doc.published_from) for doc in docs] == [
        ("https://news.example/a", "2026-03-02", "meta"),
        ("https://news.example/b", None, None),
        ("https://news.example/2026/03/01/c", "2026-03-01", "url"),
    ]
    assert {doc.fetched for doc in docs} == {"2026-03-04T12:00:00Z"}
    assert docs[1].source == f"{path}:{made.starts[1]}"
    assert docs[0].input_id.startswith("urn:uuid:")
    assert isinstance(empty, Failure)
    assert empty.kind == "no_article"
    assert empty.reason.startswith(f"{path}:{made.starts[3]}: ")


def test_the_charset_of_the_server_goes_before_the_page_s_own(tmp_path):
    body = page("Señor Núñez spoke in Lima. " + WORDS, head="<meta charset='utf-8'>").encode("iso-8859-1")
    path = tmp_path / "a.warc"
    path.write_bytes(Archive(packed=False).add("https://e.org/a", body, kind="text/html; charset=ISO-8859-1").data)
    (raw,) = read_inputs([str(path)], settings=SETTINGS)
    assert "Señor Núñez" in to_document(raw, settings=SETTINGS)[0].text


def test_an_archive_without_a_page_is_told(tmp_path):
    path = tmp_path / "a.warc.gz"
    path.write_bytes(Archive(packed=True).add("https://e.org/i.png", b"\x89PNG", kind="image/png").data)
    (failure,) = read_inputs([str(path)], settings=SETTINGS)
    assert failure.kind == "no_article"
