from __future__ import annotations

import html
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.core.errors import DateError, LanguageError, NoArticleError, NotTextError
from cablegram.core.records import Document, Flag
from cablegram.core.settings import Settings
from cablegram.reading.document import find_blocks, raw_offset, to_document
from cablegram.reading.ingest import RawArticle
from cablegram.reading.pages import align

SETTINGS = Settings(today=date(2026, 3, 1))
STORY = (
    "The foreign minister of Norway met her Finnish colleague in Oslo on Friday. They agreed to share the fishing quotas "
    "of the northern sea, and to meet again in the spring. Neither side would say which ports are to be opened."
)


def article(text: str, **fields: Any) -> RawArticle:
    return RawArticle(data=text, source="a.txt", kind=fields.pop("kind", "text"), **fields)


def read(
    text: str, *, published: str | None = None, settings: Settings = SETTINGS, **fields: Any
) -> tuple[Document, tuple[Flag, ...]]:
    return to_document(article(text, **fields), settings=settings, published=published)


def flags(found: tuple[Flag, ...]) -> list[str]:
    return [flag.kind for flag in found]


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    doc = read(text, title=title)[0]
    return [(block.kind, doc.text[block.start : block.end]) for block in find_blocks(doc)]


def page(head: str = "", *, body: str = "", title: str = "Ministers share the quotas") -> str:
    return (
        f"<!doctype html><html><head><title>{title} | The Fjord Post</title>{head}</head><body>"
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>'
        f"<article><h1>{title}</h1>{body}<p>{STORY}</p>"
        "<p>The two countries have quarrelled since 2019, when Norway closed its ports to Finnish trawlers.</p></article>"
        "<footer>All rights reserved.</footer></body></html>"
    )


# Text


@pytest.mark.parametrize("kind", ["text", "markdown"])
def test_text_given_as_text_stays_unchanged(kind: str) -> None:
    text = f"  \n# Talks\r\n\n\t{STORY}\u00a0🇳🇴\r\n "
    doc, _ = read(text, kind=kind)
    assert doc.text == text
    assert doc.raw_map == ()
    assert [raw_offset(doc, position) for position in (0, 9, len(text), len(text) + 1)] == [0, 9, len(text), None]


def test_a_separate_title_is_not_copied_into_the_text() -> None:
    doc, _ = read(STORY, title="Talks in Oslo")
    assert doc.title == "Talks in Oslo"
    assert "Talks" not in doc.text


def test_the_title_may_stand_in_the_text() -> None:
    assert read(f"Ministers Share the Quotas\n{STORY}")[0].title == "Ministers Share the Quotas"
    assert read(f"# Ministers *share* quotas #\n\n{STORY}", kind="markdown")[0].title == "Ministers *share* quotas"
    assert read(STORY)[0].title is None


def test_the_id_hashes_text_and_source_identity_but_no_path() -> None:
    one = read(STORY)[0].id
    assert one.startswith("sha256:")
    assert len(one) == 71
    assert to_document(RawArticle(data=STORY, source="b/c.txt", kind="text"), settings=SETTINGS)[0].id == one
    others = {read(STORY + " ")[0].id, read(STORY, url="https://a.example/1")[0].id, read(STORY, input_id="7")[0].id}
    assert len(others | {one}) == 4


def test_bytes_are_decoded() -> None:
    raw = RawArticle(data=STORY.encode("utf-8-sig"), source="a.txt", kind="text")
    assert to_document(raw, settings=SETTINGS)[0].text == STORY


def test_half_a_surrogate_pair_is_no_text() -> None:
    with pytest.raises(NotTextError, match="surrogate"):
        read(STORY + "\ud83c")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "We use cookies to improve your experience.\nAccept all\n",
        "Home | World | Sport | Money",
        "* * *",
        "Advertisement",
    ],
)
def test_a_text_without_an_article_is_refused(text: str) -> None:
    with pytest.raises(NoArticleError, match=r"a\.txt"):
        read(text)


# Language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Außenministerin traf am Freitag in Oslo ihren finnischen Kollegen, um über die Fangquoten zu sprechen.", "de"),
        ("La ministre a rencontré vendredi son homologue finlandais pour parler des quotas de pêche dans le nord.", "fr"),
        ("La ministra se reunió el viernes con su homólogo finlandés para hablar de las cuotas de pesca del norte.", "es"),
        ("Министр иностранных дел встретилась в пятницу с финским коллегой.", "ru"),
        ("外务大臣周五在奥斯陆会见了芬兰同行。", "zh"),
    ],
)
def test_an_article_in_another_language_is_refused_by_name(text: str, language: str) -> None:
    with pytest.raises(LanguageError) as caught:
        read(text)
    assert caught.value.language == language
    assert language in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "Talks end",
        "Orban meets Duda, Fiala, Heger in Visegrad",
        "Luiz Inacio Lula da Silva, Nicolas Maduro, Gustavo Petro, Gabriel Boric, Santiago Pena, Jose Raul Mulino",
        "Friedrich Merz and Frank-Walter Steinmeier visited Nordrhein-Westfalen, Baden-Wuerttemberg, Schleswig-Holstein",
        "Police arrested three men near Liège Thursday night.",
    ],
)
def test_short_and_name_heavy_english_is_not_refused(text: str) -> None:
    assert read(text)[0].language == "en"


def test_an_english_article_with_a_foreign_quotation_is_english() -> None:
    assert read(f"{STORY} „Wir kommen im Frühling wieder zusammen und reden über alles“, she said.")[0].language == "en"


def test_a_title_that_is_never_closed_does_not_swallow_the_page() -> None:
    raw = page().replace(" | The Fjord Post</title>", "")
    doc, _ = read(raw, kind="html")
    assert "<" not in doc.text
    assert STORY in doc.text
    at = raw_offset(doc, doc.text.index("Finnish"))
    assert at is not None
    assert raw[at : at + 7] == "Finnish"


# Markdown's front matter


HEAD = '---\ntitle: "Ministers share the quotas"\ndate: 2026-01-03\ntags: [fish, ports]\nnotes: |\n  two\n  lines\n---\n'


def test_front_matter_dates_and_titles_a_markdown_file_and_is_no_news() -> None:
    doc, found = read(f"{HEAD}\n{STORY}", kind="markdown")
    assert (doc.title, doc.published, doc.published_from) == ("Ministers share the quotas", "2026-01-03", "meta")
    assert flags(found) == []
    assert [block.kind for block in find_blocks(doc)] == ["boilerplate", "body"]
    assert doc.text == f"{HEAD}\n{STORY}"


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    doc, _ = read(f"---\n\n{STORY}\n\n---\n", kind="markdown")
    assert [block.kind for block in find_blocks(doc)] == ["body"]


# Dates


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-01-03", "2026-01-03"),
        ("2026-01-03T23:30:00-05:00", "2026-01-03"),
        ("2026-01-03 10:00", "2026-01-03"),
        ("20260103", "2026-01-03"),
        ("2026/1/3", "2026-01-03"),
        ("3 January 2026", "2026-01-03"),
        ("Jan. 3, 2026", "2026-01-03"),
        ("Saturday, January 3rd, 2026 at 10:00 GMT", "2026-01-03"),
        ("Sat, 03 Jan 2026 10:00:00 +0000", "2026-01-03"),
    ],
)
def test_dates_are_read_as_days(written: str, day: str) -> None:
    doc, found = read(STORY, published=written)
    assert (doc.published, doc.published_from, flags(found)) == (day, "argument", [])


@pytest.mark.parametrize("written", ["2026-02-30", "31 Feb", "yesterday", "03/04/2026", "", "0001-01-01", "2026-01-03x" * 9])
def test_an_argument_that_is_no_date_is_an_error(written: str) -> None:
    with pytest.raises(DateError, match="ISO 8601"):
        read(STORY, published=written)
    with pytest.raises(DateError):
        read(STORY, settings=Settings(today=date(2026, 3, 1), published=written))


def recorded(published: str) -> RawArticle:
    return RawArticle(data=STORY, source="a.jsonl:1", kind="text", published=published, published_from="argument")


def test_an_impossible_date_in_a_record_is_an_error_unless_the_run_gives_one() -> None:
    with pytest.raises(DateError, match=r"a\.jsonl:1: 'published' is not a date: '2026-02-30'; give ISO 8601"):
        to_document(recorded("2026-02-30"), settings=SETTINGS)
    doc, found = to_document(recorded("2026-02-30"), settings=Settings(today=date(2026, 3, 1), published="2026-02-28"))
    assert (doc.published, flags(found)) == ("2026-02-28", ["bad_date"])


def test_a_date_whose_order_is_open_is_left_out_with_a_flag() -> None:
    doc, found = to_document(recorded("03-02-2009"), settings=SETTINGS)
    assert (doc.published, flags(found)) == (None, ["bad_date", "no_date"])


def test_the_settings_date_is_for_inputs_without_one() -> None:
    settings = Settings(today=date(2026, 3, 1), published="2026-02-01")
    raw = RawArticle(data=STORY, source="a.jsonl:1", kind="text", published="2026-01-03", published_from="argument")
    assert to_document(raw, settings=settings)[0].published == "2026-01-03"
    assert read(STORY, settings=settings)[0].published == "2026-02-01"


LD = '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"datePublished":"%s"}]}</script>'
META = '<meta property="article:published_time" content="%s">'
TIME = '<time datetime="%s">some day</time>'
LINK = '<link rel="canonical" href="https://post.example/%s/quotas">'


def test_a_page_dates_itself_in_the_order_of_trust() -> None:
    head = LD % "2026-01-05T08:00:00Z" + META % "2026-01-04" + LINK % "2026/01/02"
    doc, found = read(page(head, body=TIME % "2026-01-03"), kind="html")
    assert [(c.source, c.date) for c in doc.date_candidates] == [
        ("json-ld", "2026-01-05"),
        ("meta", "2026-01-04"),
        ("time-tag", "2026-01-03"),
        ("url", "2026-01-02"),
    ]
    assert (doc.published, doc.published_from, flags(found)) == ("2026-01-05", "json-ld", ["date_conflict"])
    assert "2026-01-02 (url)" in found[0].message
    doc, _ = read(page(head), kind="html", published="2026-01-06")
    assert (doc.published, doc.published_from, doc.date_candidates[0].source) == ("2026-01-06", "argument", "argument")


@pytest.mark.parametrize(
    ("head", "body", "source"),
    [(META % "2026-01-03", "", "meta"), ("", TIME % "2026-01-03", "time-tag"), (LINK % "2026/jan/03", "", "url"), ("", "", None)],
)
def test_lesser_dates_count_where_there_is_no_better(head: str, body: str, source: str | None) -> None:
    doc, found = read(page(head, body=body), kind="html")
    assert doc.published_from == source
    assert doc.published == ("2026-01-03" if source else None)
    assert flags(found) == ([] if source else ["no_date"])


def test_the_same_moment_in_two_zones_is_no_conflict() -> None:
    head = LD % "2026-01-03T22:30:00-05:00" + META % "2026-01-04T03:30:00Z"
    doc, found = read(page(head), kind="html")
    assert (doc.published, flags(found)) == ("2026-01-03", [])


def test_dates_of_other_articles_and_of_changes_are_not_this_articles() -> None:
    body = f'<aside class="related">{TIME % "2025-12-01"}</aside><time itemprop="dateModified" datetime="2026-02-02">x</time>'
    head = '<meta property="article:modified_time" content="2026-02-02"><script type="application/ld+json">{broken</script>'
    doc, found = read(page(head, body=body), kind="html")
    assert (doc.published, flags(found)) == (None, ["no_date"])


def test_a_page_from_the_future_is_flagged_and_another_date_preferred() -> None:
    doc, found = read(page(META % "2027-01-03"), kind="html")
    assert (doc.published, flags(found)) == ("2027-01-03", ["future_date"])
    doc, found = read(page(LD % "2027-01-03" + META % "2026-01-03"), kind="html")
    assert (doc.published, doc.published_from, flags(found)) == ("2026-01-03", "meta", ["date_conflict", "future_date"])
    assert flags(read(STORY, published="2026-03-02")[1]) == ["future_date"]
    assert flags(read(STORY, published="2026-03-01")[1]) == []


def test_a_broken_date_on_a_page_is_flagged() -> None:
    assert flags(read(page(META % "2026-02-31"), kind="html")[1]) == ["bad_date", "no_date"]


def test_a_long_article_is_kept_and_flagged() -> None:
    text = "The minister left the town. " * 30
    doc, [_, flag] = read(text, settings=Settings(today=date(2026, 3, 1), max_words=100))
    assert doc.text == text
    assert flag.kind == "long_article"
    assert len(text[: flag.start].split()) == 100


# Pages


def test_a_page_gives_its_words_title_publisher_and_address() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers share the quotas",'
        '"publisher":{"@type":"Organization","name":"Fjord &amp; Post"}}</script>'
        '<meta property="og:site_name" content="fjordpost"><link rel="canonical" href="https://post.example/quotas">'
        "<style>p {color: red}</style>"
    )
    doc, _ = read(page(head, body="<script>var evil = 1</script>"), kind="html")
    assert (doc.title, doc.publisher, doc.url) == ("Ministers share the quotas", "Fjord & Post", "https://post.example/quotas")
    assert STORY in doc.text
    for word in ("evil", "color", "Home", "<", "All rights"):
        assert word not in doc.text


def test_fields_of_the_input_beat_those_of_the_page() -> None:
    doc, _ = read(page(), kind="html", title="Mine", publisher="Me", url="https://me.example/")
    assert (doc.title, doc.publisher, doc.url) == ("Mine", "Me", "https://me.example/")


def test_a_short_page_is_still_read() -> None:
    doc, _ = read("<html><body><p>The talks ended on Friday.</p><script>x()</script></body></html>", kind="html")
    assert doc.text == "The talks ended on Friday."


@pytest.mark.parametrize(
    "markup", ["<html></html>", "<p>", "<html><body><script>f()</script></body></html>", "<!doctype html>", "\0"]
)
def test_a_page_without_words_is_refused(markup: str) -> None:
    with pytest.raises(NoArticleError):
        read(markup, kind="html")


def test_text_offsets_lead_back_to_the_page() -> None:
    raw = page(body="<p>The ministries&rsquo; spokes<b>man</b> said: &#8220;We&nbsp;agree &amp; sign,&#8221; on 3&nbsp;March.</p>")
    doc, _ = read(raw, kind="html")
    assert "ministries’ spokesman said: “We" in doc.text
    for segment in doc.raw_map:
        for step in range(segment.length):
            assert html.unescape(raw[segment.raw_start + step :]).startswith(doc.text[segment.start + step])
    for word in ("ministries", "spokes", "man", "“", "quarrelled", "spring"):
        position = doc.text.index(word)
        assert html.unescape(raw[raw_offset(doc, position) :]).startswith(word)
    start = doc.text.index(STORY)
    assert raw[raw_offset(doc, start) : raw_offset(doc, start + len(STORY))] == STORY


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "<b>", "</b>", "<p class='a'>", "<!-- x -->", "&amp;"]), st.text(alphabet="abcé <&\n", max_size=9)
        )
    )
)
def test_aligned_segments_are_in_order_and_say_the_same(pieces: list[tuple[str, str]]) -> None:
    raw = "".join(markup + html.escape(words) for markup, words in pieces)
    text = " ".join("".join(("&" if markup == "&amp;" else "") + words for markup, words in pieces).split())
    last = 0
    for segment in align(text, raw):
        assert segment.start >= last
        last = segment.start + segment.length
        if segment.length > 1:
            assert raw[segment.raw_start : segment.raw_start + segment.length] == text[segment.start : last]
        else:
            assert html.unescape(raw[segment.raw_start :]).startswith(text[segment.start])


# Blocks

BOX = f"""Ministers Share the Quotas of the North
Table of Contents
{STORY}
A Quarrel Over Trawlers
{STORY}
What Comes Next
{STORY}
Why: Both sides want the quarrel to end.
Who: The ministers of Norway and Finland. Others were not asked.
How did it end?: It did not; they meet again in spring."""


def test_the_layout_of_an_article_with_a_digest_box() -> None:
    assert [kind for kind, _ in kinds(BOX)] == [
        "title", "contents", "body", "heading", "body", "heading", "body", "digest", "digest", "digest",
    ]  # fmt: skip


def test_a_contents_list_repeats_the_headings_below() -> None:
    listed = BOX.replace("Table of Contents", "Contents\n1. A quarrel over trawlers\n2. What comes next")
    assert [kind for kind, _ in kinds(listed)][:5] == ["title", "contents", "contents", "contents", "body"]


def test_markdown_headings_are_headings_without_their_marks() -> None:
    text = f"# Quotas shared\n\n{STORY}\n\n## The ports are closed.\n\n{STORY}\n\n**Next steps**\n\n{STORY}"
    assert [found for found in kinds(text) if found[0] != "body"] == [
        ("title", "Quotas shared"),
        ("heading", "The ports are closed."),
        ("heading", "Next steps"),
    ]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (f"OSLO | Wed Mar 2, 2011 12:06 pm EST OSLO (Reuters) - {STORY}", ["boilerplate", "boilerplate", "body"]),
        (f"OSLO, March 2 (AP) -- {STORY}", ["boilerplate", "body"]),
        (f"HELSINKI, Finland — {STORY}", ["boilerplate", "body"]),
        (f"Saturday 30 April 2005 02.22 BST {STORY}", ["boilerplate", "body"]),
        (f"By the CNN Wire Staff {STORY}", ["boilerplate", "body"]),
        (f"{STORY} (Reporting by Ada Berg; Editing by Bo Lund)", ["body", "boilerplate"]),
        (f"{STORY} (AP Photo/Ada Berg)", ["boilerplate"]),
        (f"{STORY} (Additional reporting by Ada Berg) The ports stay closed.", ["body", "boilerplate", "body"]),
        (
            f"Full Article Oslo opens its ports OSLO | Wed Mar 2, 2011 3:06 pm IST OSLO (Reuters) - {STORY}",
            ["boilerplate", "title", "boilerplate", "boilerplate", "body"],
        ),
        (
            f"Two ministers met on Friday They share the quotas The ports stay closed for now Oslo (CNN) -- {STORY}",
            ["digest", "boilerplate", "body"],
        ),
    ],
)
def test_furniture_inside_a_paragraph_is_cut_off(line: str, parts: list[str]) -> None:
    found = kinds(f"{line}\n\nThe talks lasted two days.")
    assert [kind for kind, _ in found] == [*parts, "body"], found


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Berg and Bo Lund in Oslo",
        "Share on Facebook",
        "Share this article via e-mail",
        "Read more: The ports of the north",
        "ADVERTISEMENT",
        "© 2026 The Fjord Post",
        "Copyright 2026 The Fjord Post. All rights reserved.",
        "Sign up for our daily newsletter",
        "Follow us on Twitter",
        "Home | World | Europe | Sport",
        "We use cookies to give you a better experience.",
        "Accept all cookies",
        "12 comments",
        "3 min read",
        "The Associated Press contributed to this report.",
        "Published: 3 January 2026 at 10:00",
        "Photo: A. Berg/Scan",
        "Related articles",
        "A trawler leaves the port of Vardo on Monday. REUTERS/Ada Berg",
        "![A trawler](trawler.png)",
        "Reporting by Ada Berg; editing by Bo Lund",
        "Already a subscriber? Log in",
        "Subscribe now",
        "Continue reading below",
    ],
)
def test_lines_of_furniture_are_boilerplate(line: str) -> None:
    assert ("boilerplate", line) in kinds(f"{STORY}\n{line}\n{STORY}")


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell in Oslo on Friday.",
        "Registered voters stayed away.",
        "Show more restraint, the minister told both sides.",
        "By Friday the ports were closed.",
        "Copyright law was changed on Friday.",
        "Posted guards kept the crowd away from port 12.",
        "Also on Monday, a trawler sank.",
        "Reporting by Al Nahr was blocked on Sunday.",
        "Read the treaty, the minister said.",
        "Comments by the minister angered Helsinki.",
        "Is that our problem?",
        "Subscribe to peace, the bishop said.",
        "Cookies were handed out to the crowd.",
        "Related charges were dropped on Monday.",
        "Who: that is the question they asked.",
        "Print workers walked out on Friday, saying that the pay was too low",
        "Photo shops were looted.",
    ],
)
def test_news_that_sounds_like_furniture_is_body(line: str) -> None:
    assert ("body", line) in kinds(f"{STORY}\n\n{line}\n\n{STORY}")


def test_readers_comments_are_no_news_and_what_follows_them_may_be() -> None:
    invitation = "We welcome comments that advance the story through relevant opinion."
    text = (
        f"{STORY}\n\n{invitation}\n\nWhat a joke.\n\n"
        "Send in the ships!\n\nThis discussion is now closed.\n\nThe ports reopened on Monday."
    )
    assert [kind for kind, _ in kinds(text)] == ["body", "boilerplate", "boilerplate", "boilerplate", "boilerplate", "body"]


def test_headlines_in_a_row_are_a_list_not_headings() -> None:
    text = f"{STORY}\nOslo opens ports\nHelsinki sends ships\nBerlin looks on\n{STORY}"
    assert {kind for kind, _ in kinds(text)} == {"body"}


def test_a_single_line_is_body_and_so_is_a_story_of_sentences() -> None:
    assert kinds("Oslo opens its ports to Finnish ships") == [("body", "Oslo opens its ports to Finnish ships")]
    assert kinds("Oslo opened its ports.\nHelsinki sent ships.") == [
        ("body", "Oslo opened its ports."),
        ("body", "Helsinki sent ships."),
    ]


def test_a_given_title_that_stands_in_the_text_is_the_title() -> None:
    assert kinds(f"Oslo opens its ports.\n{STORY}", title="Oslo opens its ports")[0][0] == "body"
    assert kinds(f"Who opens the ports?\n{STORY}", title="Who opens the ports?")[0][0] == "title"


def test_folded_lines_make_one_block() -> None:
    folded = STORY.replace("on Friday. They", "on Friday. They\n").replace("the fishing quotas ", "the fishing quotas\n")
    assert [kind for kind, _ in kinds(f"Ministers Share the Quotas\n\n{folded}\n\n{STORY}")] == ["title", "body", "body"]


PIECES = [
    "Why: ",
    "The minister left. ",
    "OSLO (AP) - ",
    "Contents\n",
    "\n",
    "\n\n",
    "# ",
    "**",
    "By A B",
    "Share",
    " | ",
    "(Photo by X)",
    "a",
    "é🇳🇴",
    "REUTERS/A B",
    "?",
    "- ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_blocks_are_in_order_never_overlap_and_lose_no_word(text: str) -> None:
    doc = Document(
        id="x", input_id=None, url=None, publisher=None, title=None, language="en", published=None, published_from=None, text=text
    )
    blocks = find_blocks(doc)
    last = 0
    for block in blocks:
        assert last <= block.start < block.end <= len(text)
        last = block.end
    covered = {position for block in blocks for position in range(block.start, block.end)}
    assert all(position in covered for position, character in enumerate(text) if character.isalnum())


def test_importing_the_reader_loads_no_heavy_library() -> None:
    heavy = "{'trafilatura', 'py3langid', 'lxml', 'numpy'}"
    code = f"import sys, cablegram.reading.document, cablegram.reading.sentences; print({heavy} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"  # noqa: S603


@pytest.mark.parametrize(
    "dateline",
    [
        "LIMA, April 16 (Andes Wire) - ",
        "NAIROBI, March 3 - ",
        "SAN JOSE, Costa Rica, May 5 (Tico Press) — ",
        "QUITO (Andes Wire) - ",
    ],
)
def test_any_agency_s_dateline_is_boilerplate(dateline: str) -> None:
    text = f"{dateline}The presidents of Peru and Ecuador met on Wednesday and signed an accord on shared fishing grounds."
    assert kinds(text) == [("boilerplate", dateline.strip()), ("body", text.removeprefix(dateline))]
