"""Feeds and lists of feeds: what is read out of them, and what is not let in."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.core.errors import NotFeedError
from cablegram.reading.feeds import Source, read_feed, read_opml, without_tracking, write_opml

URL = "https://news.example/feeds/world.xml"
BOMB = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 10)) + "]>"


def rss(*items, head=""):
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>World</title>{head}{''.join(items)}</channel></rss>".encode()


def test_an_item_of_rss_has_its_page_title_and_day():
    guid = "<guid isPermaLink='false'>7</guid>"
    item = "<item><title>Talks &amp;amp; &lt;b&gt;trade&lt;/b&gt;</title><link>/a/1?utm_source=rss&amp;id=7</link>" + guid
    feed = read_feed(rss(item + "<pubDate>Wed, 04 Mar 2026 23:30:00 +0900</pubDate></item>"), url=URL)
    (found,) = feed.items
    assert (found.url, found.title, found.published) == ("https://news.example/a/1?id=7", "Talks & trade", "2026-03-04")
    assert (feed.title, feed.note, found.key) == ("World", None, "7")


def test_a_later_change_of_an_atom_entry_is_no_publication():
    entry = "<entry><id>e</id><title>T</title><link href='a.html'/><updated>2026-03-05T10:00:00Z</updated>{}</entry>"
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>W</title>{}</feed>"
    dated = entry.format("<published>2026-03-04T10:00:00Z</published>")
    assert read_feed(atom.format(dated).encode(), url=URL).items[0].published == "2026-03-04"
    assert read_feed(atom.format(entry.format("")).encode(), url=URL).items[0].published is None
    assert read_feed(atom.format(dated).encode(), url=URL).items[0].url == "https://news.example/feeds/a.html"


def test_the_one_date_of_rss_1_is_that_of_publication():
    data = b"""<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'
    xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>W</title></channel>
    <item rdf:about='https://news.example/a'><title>T</title><link>https://news.example/a</link><dc:date>2026-03-04</dc:date></item>
    </rdf:RDF>"""
    assert read_feed(data, url=URL).items[0].published == "2026-03-04"


def test_an_item_without_a_date_has_none_and_one_without_a_page_is_left_out():
    feed = read_feed(rss("<item><link>https://e.org/a</link></item>", "<item><title>only words</title></item>"), url=URL)
    assert [item.published for item in feed.items] == [None]
    assert feed.left_out == 1


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "mailto:a@e.org", "http://[bad"])
def test_a_link_that_leads_to_no_page_is_left_out(link):
    assert read_feed(rss(f"<item><link>{link}</link></item>"), url=URL).items == ()


def test_an_edited_item_has_another_mark_and_an_unchanged_one_the_same():
    one, again, edited = (
        read_feed(rss(f"<item><guid>1</guid><link>/a</link><title>{t}</title></item>"), url=URL).items[0]
        for t in ("Ten", "Ten", "Two")
    )
    assert one.mark == again.mark != edited.mark
    assert one.key == edited.key


def test_an_empty_feed_is_a_feed():
    assert read_feed(rss(), url=URL).items == ()


def test_broken_xml_is_read_as_far_as_it_goes():
    data = rss("<item><link>https://e.org/a</link><title>A & B</title></item>").replace(
        b"</channel></rss>", b"<item><link>https://e.org"
    )
    feed = read_feed(data, url=URL)
    assert feed.items[0].url == "https://e.org/a"
    assert "broken at line 1" in feed.note


def test_a_web_page_is_no_feed_and_tells_where_its_feeds_are():
    page = b"<!doctype html><head><link rel=alternate type='application/rss+xml' href='/rss'></head><body>News</body>"
    with pytest.raises(NotFeedError, match=r"a web page, not a feed; the page names https://news\.example/rss"):
        read_feed(page, url=URL)
    for data in (b"", b"  ", b"/etc/hostname", b"https://e.org/", b'{"version": 1}', b"<other/>"):
        with pytest.raises(NotFeedError):
            read_feed(data, url=URL)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "utf-32", "utf-7", "cp037"])
def test_a_feed_that_declares_entities_is_refused_in_every_encoding(encoding):
    data = rss("<item><title>&a9;</title><link>https://e.org/a</link></item>").decode().replace("<rss", BOMB + "<rss")
    data = data.replace("?>", f" encoding='{encoding}'?>", 1).encode(encoding)
    started = time.monotonic()
    for kind in (None, "text/xml", f"text/xml; charset={encoding}"):
        with pytest.raises(NotFeedError, match="declares entities"):
            read_feed(data, url=URL, content_type=kind)
    assert time.monotonic() - started < 1


def test_entities_of_a_list_are_not_expanded():
    opml = f"{BOMB}<opml><body><outline text='&a9;' xmlUrl='https://e.org/f'/></body></opml>"
    started = time.monotonic()
    assert len(str(read_opml(opml.encode(), name="list"))) < 200
    assert time.monotonic() - started < 1


def test_no_file_comes_in_by_an_external_entity(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret words")
    outside = f"<!DOCTYPE x [<!ENTITY file SYSTEM '{secret.as_uri()}'>]>"
    data = rss("<item><title>&file;</title><link>https://e.org/a</link></item>").replace(b"<rss", outside.encode() + b"<rss")
    with pytest.raises(NotFeedError, match="declares entities"):
        read_feed(data, url=URL)
    opml = f"{outside}<opml><body><outline text='x' title='&file;' xmlUrl='https://e.org/f'/><x>&file;</x></body></opml>"
    assert "secret words" not in str(read_opml(opml.encode(), name="list"))


def test_a_large_broken_feed_is_refused_before_it_costs_minutes():
    started = time.monotonic()
    with pytest.raises(NotFeedError, match="too large"):
        read_feed(b"<rss><item>" + b"<a" * 1_000_000, url=URL)
    assert time.monotonic() - started < 2


def test_a_feed_may_wish_to_be_asked_rarely():
    assert read_feed(rss(head="<ttl>120</ttl>"), url=URL).minutes == 120
    spaced = b"xmlns:sy='http://purl.org/rss/1.0/modules/syndication/' version="
    head = "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>"
    assert read_feed(rss(head=head).replace(b"version=", spaced, 2).replace(spaced, b"version=", 1), url=URL).minutes == 720
    assert read_feed(rss(head="<ttl>soon</ttl>"), url=URL).minutes is None


def test_parameters_that_name_the_page_are_kept():
    assert without_tracking("https://e.org/a?id=1&utm_medium=rss&x=%20y") == "https://e.org/a?id=1&x=+y"
    assert without_tracking("https://e.org/a?b=c%2Fd&utm") == "https://e.org/a?b=c%2Fd&utm"


def test_nested_outlines_are_folders():
    data = b"""<opml version="2.0"><body><outline text="World"><outline text="Asia"><outline type="rss" text="A"
    xmlUrl="https://a.example/rss"/></outline></outline><outline text="B" xmlURL="feed://b.example/f"/>
    <outline text="again" xmlUrl="https://a.example/rss"/><!-- note --></body></opml>"""
    assert read_opml(data, name="list") == (
        Source(url="https://a.example/rss", title="A", folders=("World", "Asia")),
        Source(url="http://b.example/f", title="B"),
    )


@pytest.mark.parametrize("data", [b"", b"<html><body/></html>", b"not xml", b"\0\1"])
def test_what_is_no_list_is_told(data):
    with pytest.raises(NotFeedError, match="not an OPML file"):
        read_opml(data, name="list.opml")


def test_a_list_nested_very_deeply_is_read_or_told():
    data = (
        b"<opml><body>"
        + b"<outline text='a'>" * 5000
        + b"<outline xmlUrl='https://e.org/f'/>"
        + b"</outline>" * 5000
        + b"</body></opml>"
    )
    assert len(read_opml(data, name="list")) <= 1


words = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=20)


@settings(max_examples=20)
@given(st.lists(st.tuples(st.integers(0, 10**6), words, st.lists(words, max_size=3)), max_size=6, unique_by=lambda x: x[0]))
def test_what_is_written_as_a_list_is_read_again(rows):
    sources = tuple(Source(url=f"https://e.org/{n}?a=1&b=2", title=t, folders=tuple(f)) for n, t, f in rows)
    assert sorted(read_opml(write_opml(sources, title="t"), name="t"), key=lambda s: s.url) == sorted(sources, key=lambda s: s.url)
