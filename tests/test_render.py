from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from cablegram.core.errors import UsageError
from cablegram.reporting.dossier import Dossier, make_dossier
from cablegram.reporting.marks import mark_text
from cablegram.reporting.render import safe_url, to_html, to_markdown
from tests.reporting_cases import Case, fish, harbour

if TYPE_CHECKING:
    from pathlib import Path

    from cablegram.core.records import Analysis

TODAY = date(2026, 3, 8)
ATTACK = "</title><script>document.documentElement.dataset.hacked='yes'</script><img src=x onerror=alert(1)>"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@pytest.fixture(scope="module")
def analyses() -> list[Analysis]:
    return [harbour().analysis(), fish().analysis()]


@pytest.fixture(scope="module")
def dossier(analyses: list[Analysis]) -> Dossier:
    return make_dossier(analyses, today=TODAY)


@pytest.fixture(scope="module")
def page(dossier: Dossier, analyses: list[Analysis]) -> str:
    return to_html(dossier, analyses)


class Reader(HTMLParser):
    """What a browser would see: ids, links, tags, and the text of every article of class ``text``."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.texts: list[str] = []
        self.stack: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        self.tags.append(tag)
        self.attributes.update(values)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if tag == "a" else []
        if tag == "article":
            self.stack.append(values.get("class", ""))
            if self.stack[-1] == "text":
                self.texts.append("")

    def handle_endtag(self, tag):
        if tag == "article":
            self.stack.pop()

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "text":
            self.texts[-1] += data


def seen(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def test_the_markdown_of_a_dossier(dossier, snapshot):
    assert to_markdown(dossier) == snapshot


def test_the_markdown_of_a_document_without_events(snapshot):
    assert to_markdown(make_dossier([Case(text="The weather was mild.").analysis()], today=TODAY)) == snapshot


def test_markup_in_a_document_stays_text_in_markdown():
    case = Case(text="*Miners* [walked](http://x.example) out <b>today</b> | at Quill.", title=ATTACK)
    case.event("PROTEST", "walked", evidence="Miners")
    page = to_markdown(make_dossier([case.analysis()], today=TODAY))
    assert r"\*Miners\* \[walked\](http://x.example) out &lt;b&gt;today&lt;/b&gt; \| at Quill." in page
    assert "<script" not in page


def test_the_reader_holds_every_document_to_the_character(page, analyses):
    assert seen(page).texts == [a.document.text for a in analyses]


def test_a_kind_of_block_never_takes_the_style_of_a_part_of_the_page(page):
    style = page[page.index("<style>") : page.index("</style>")]
    kinds = set(re.findall(r'<p class="(k-\w+)">', page))
    assert {"k-title", "k-heading", "k-body"} <= kinds
    assert ".text .k-title" in style


def test_every_link_inside_the_page_leads_somewhere_and_ids_are_unique(page):
    reader = seen(page)
    assert len(reader.ids) == len(set(reader.ids))
    inside = {link[1:] for link in reader.links if link.startswith("#")}
    assert inside <= set(reader.ids)
    assert len(inside) > 30


def test_every_record_has_a_card_and_every_card_its_words(page, analyses):
    for number, analysis in enumerate(analyses, start=1):
        records = [f"d{number}-e{i}" for i in range(1, len(analysis.events) + 1)]
        records += [f"d{number}-c{i}" for i in range(1, len(analysis.claims) + 1)]
        for record in records:
            assert f'id="{record}"' in page
            assert re.search(rf'data-r="[^"]*\b{record}\b', page)


def test_marks_that_overlap_are_cut_into_pieces_and_lose_nothing(analyses):
    for analysis in analyses:
        marked = mark_text(analysis, number=1)
        assert marked.text == analysis.document.text
        pieces = [piece for para in marked.paragraphs for passage in para.passages for piece in passage.pieces]
        assert any(len(piece.records) > 1 for piece in pieces)


def test_a_page_without_blocks_and_sentences_still_holds_its_text():
    analysis = replace(harbour().analysis(), blocks=(), sentences=())
    assert mark_text(analysis, number=1).text == analysis.document.text


def test_the_page_loads_nothing_and_allows_nothing_but_its_own_script(page):
    assert "default-src &#39;none&#39;" in page
    assert "unsafe" not in page
    reader = seen(page)
    assert {"img", "link", "iframe", "object", "form", "base"}.isdisjoint(reader.tags)
    assert reader.tags.count("script") == 1
    assert {"src", "srcset", "style"}.isdisjoint(reader.attributes)
    assert not any(name.startswith("on") for name in reader.attributes)


def test_only_http_and_https_addresses_become_links(page):
    links = seen(page).links
    assert "https://news.example/harbour" in links
    assert all(link.startswith(("#", "https://")) for link in links)
    assert "javascript:alert(1)" in page


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://news.example/a?b=1&c=2", True),
        ("HTTP://news.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,<b>", False),
        ("//news.example", False),
        ("https:///nowhere", False),
        ("http://[broken", False),
        ('https://x.example/" onclick="y', False),
        ("", False),
        (None, False),
    ],
)
def test_an_address_is_safe_only_if_it_is_plain_http(url, safe):
    assert (safe_url(url) is not None) is safe


def test_markup_in_a_title_stays_text():
    case = harbour()
    case.title = ATTACK
    case.publisher = ATTACK
    analysis = case.analysis()
    page = to_html(make_dossier([analysis], today=TODAY), [analysis])
    assert page.count("<script>") == 1
    assert "&lt;/title&gt;&lt;script&gt;" in page
    assert "<img" not in page


def test_a_dossier_whose_analyses_are_not_all_given_is_refused(dossier, analyses):
    with pytest.raises(UsageError, match="no analysis of document"):
        to_html(dossier, analyses[:1])


def test_the_page_is_the_same_every_time(dossier, analyses, page):
    assert to_html(dossier, analyses) == page


def test_what_is_only_claimed_is_said_to_have_occurred(page):
    entry = page[page.index("secret deal") - 1500 : page.index("secret deal")]
    assert "said to have occurred" in entry
    assert "according to The Courier" in entry


def dump(path: Path, profile: Path, *flags: str) -> str:
    """The page's DOM once its scripts have run."""
    assert CHROMIUM is not None
    command = [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    command += ["--disable-component-update", "--disable-sync", "--allow-file-access-from-files", f"--user-data-dir={profile}"]
    command += ["--virtual-time-budget=3000", *flags, "--dump-dom", path.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout  # noqa: S603 -- our own list


# A page around the dossier clicks in it as a reader would, and writes down what it then sees.
HARNESS = """<!doctype html><iframe src="dossier.html" width="1280" height="900"></iframe><pre id="log"></pre><script>
const frame = document.querySelector("iframe"), log = document.querySelector("#log");
const wait = () => new Promise((done) => setTimeout(done, 100));
frame.onload = async () => {
  const doc = frame.contentDocument, view = frame.contentWindow;
  const lit = () => [...doc.querySelectorAll(".card.lit")].map((card) => card.id).join(" ");
  const say = (name, value) => { log.textContent += `${name}=${value};`; };
  doc.querySelector(".text a.trigger").click(); await wait();
  say("word", lit());
  doc.querySelector("#d1-e4 a[data-record]").click(); await wait();
  say("record", `${lit()} ${view.location.hash} ${doc.querySelectorAll(".text .t.lit").length > 3}`);
  const press = (key) => doc.body.dispatchEvent(new view.KeyboardEvent("keydown", { key, bubbles: true }));
  press("j"); await wait();
  say("next", lit());
  press("k"); await wait();
  say("previous", lit());
  press("/"); await wait();
  say("search", doc.activeElement.id);
  doc.activeElement.value = "secret deal"; doc.activeElement.dispatchEvent(new view.Event("input"));
  say("found", doc.querySelector("#found").textContent);
  press("Escape"); await wait();
  say("cleared", `${lit()}${doc.querySelector("#found").textContent}`);
  doc.querySelector('a.cite[href^="#d2-s"]').click(); await wait();
  say("other", doc.querySelector("#d2").open);
  say("hacked", doc.documentElement.dataset.hacked);
  say("wide", doc.documentElement.scrollWidth - doc.documentElement.clientWidth);
};
</script>"""


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_in_a_browser_clicks_lead_both_ways_and_a_script_in_a_title_never_runs(tmp_path):
    case = harbour()
    case.title = ATTACK
    made = [case.analysis(), fish().analysis()]
    (tmp_path / "dossier.html").write_text(to_html(make_dossier(made, today=TODAY), made), encoding="utf-8")
    harness = tmp_path / "harness.html"
    harness.write_text(HARNESS, encoding="utf-8")
    log = re.search(r'<pre id="log">(.*?)</pre>', dump(harness, tmp_path / "profile"))
    assert log is not None
    told = dict(part.split("=", 1) for part in log.group(1).strip(";").split(";"))
    assert told["word"] == "d1-e1"
    assert told["record"] == "d1-e4 #d1-s5 true"
    assert told["next"] == "d1-c2"
    assert told["previous"] == "d1-e4"
    assert told["search"] == "find"
    assert told["found"].endswith("records")
    assert told["found"][0] in "23456"
    assert told["cleared"] == ""
    assert told["other"] == "true"
    assert told["hacked"] == "undefined"
    assert told["wide"] == "0"


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_a_script_that_slipped_past_the_escaping_is_stopped_by_the_policy(tmp_path, page):
    path = tmp_path / "forged.html"
    path.write_text(page.replace("</main>", ATTACK + "</main>"), encoding="utf-8")
    assert "<html" in (dom := dump(path, tmp_path / "profile"))
    assert "data-hacked" not in dom
    assert 'class="js"' in dom
