from __future__ import annotations

import io
import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cablegram.core.errors import NotTextError
from cablegram.core.records import Failure
from cablegram.core.settings import Settings
from cablegram.reading import ingest
from cablegram.reading.ingest import RawArticle, decode, read_inputs

SETTINGS = Settings(today=date(2026, 3, 1))
SMALL = Settings(today=date(2026, 3, 1), max_bytes=200)
STORY = "The foreign minister of Norway met her Finnish colleague in Oslo on Friday."


def read(*inputs: object, settings: Settings = SETTINGS, stdin: bytes | None = None) -> list[RawArticle | Failure]:
    return list(read_inputs([str(name) for name in inputs], settings=settings, stdin=None if stdin is None else io.BytesIO(stdin)))


def articles(found: list[RawArticle | Failure]) -> list[RawArticle]:
    return [item for item in found if isinstance(item, RawArticle)]


def kinds(found: list[RawArticle | Failure]) -> list[str]:
    return [item.kind if isinstance(item, Failure) else "read" for item in found]


def lines(path: Path, *records: Any) -> Path:
    path.write_bytes(b"".join((r if isinstance(r, bytes) else json.dumps(r).encode()) + b"\n" for r in records))
    return path


@pytest.mark.parametrize(
    ("name", "kind"), [("a.txt", "text"), ("a", "text"), ("a.md", "markdown"), ("a.HTML", "html"), ("a.news", "text")]
)
def test_the_suffix_says_what_a_file_is(tmp_path: Path, name: str, kind: str) -> None:
    (tmp_path / name).write_text(STORY)
    [found] = articles(read(tmp_path / name))
    assert (found.kind, found.data, found.source) == (kind, STORY, str(tmp_path / name))


def test_a_text_file_that_holds_a_page_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"\n<!DOCTYPE html><html><body><p>{STORY}</p></body></html>")
    assert articles(read(tmp_path / "a.txt"))[0].kind == "html"


def test_a_text_that_mentions_markup_stays_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The page began with <html> and ended there.")
    assert articles(read(tmp_path / "a.txt"))[0].kind == "text"


def test_newlines_and_spaces_come_through_untouched(tmp_path: Path) -> None:
    text = " One.\r\nTwo.\rThree.\n\n\tFour.\u2028Five. \n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    assert articles(read(tmp_path / "a.txt"))[0].data == text


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\ufeff", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_utf_8_text_is_decoded_to_itself(text: str) -> None:
    assert decode(text.encode(), kind="text", source="x") == text


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, codec: str) -> None:
    (tmp_path / "a.txt").write_bytes(STORY.encode(codec))
    assert articles(read(tmp_path / "a.txt"))[0].data == STORY


def test_windows_text_is_read_where_it_is_plausible(tmp_path: Path) -> None:
    text = "The “Zürich talks” ended on Friday – without a result, the café’s owner said."
    (tmp_path / "a.txt").write_bytes(text.encode("cp1252"))
    assert articles(read(tmp_path / "a.txt"))[0].data == text


@pytest.mark.parametrize(
    "data", ["Переговоры закончились в пятницу.".encode("cp1251"), b"%PDF-1.7 text", b"\x00\x01\x02", bytes(range(1, 32)) * 20]
)
def test_what_is_no_text_is_said_to_be_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.html").write_bytes(data)
    [failure] = read(tmp_path / "a.html")
    assert isinstance(failure, Failure)
    assert failure.kind == "not_text"
    assert failure.step == "ingest"
    assert str(tmp_path / "a.html") in failure.reason


def test_a_page_is_decoded_by_the_charset_that_it_declares(tmp_path: Path) -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>Путин said no.</p></body></html>'
    (tmp_path / "a.html").write_bytes(page.encode("cp1251"))
    assert articles(read(tmp_path / "a.html"))[0].data == page


def test_a_page_that_declares_an_unknown_charset_is_read_as_utf_8() -> None:
    page = '<meta charset="klingon-8"><p>Zürich</p>'
    assert decode(page.encode(), kind="html", source="a.html") == page


def test_latin_1_on_the_web_means_windows_1252() -> None:
    assert decode(b'<meta charset="iso-8859-1"><p>\x93No\x94</p>', kind="html", source="a").endswith("<p>“No”</p>")


def test_decoding_binary_data_raises_an_error_that_names_the_source() -> None:
    with pytest.raises(NotTextError, match=r"dir/a\.txt"):
        decode(b"\x89PNG\r\n\x1a\n\0\0", kind="text", source="dir/a.txt")


@pytest.mark.parametrize("content", [b"", b" \n\r\n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.json", "a.html"])
def test_an_empty_file_holds_no_article(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert kinds(read(tmp_path / name)) == ["no_article"]


def test_a_missing_file_is_a_failure_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(STORY)
    found = read(tmp_path / "nowhere.txt", tmp_path / "b.txt", tmp_path / "*.rst", "https://example.org/a", "a\0b")
    assert kinds(found) == ["missing", "read", "missing", "unsupported", "missing"]


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.png", "a.csv", "a.xml", "ledger.db"])
def test_other_kinds_of_files_are_reported_not_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(STORY)
    assert kinds(read(tmp_path / name)) == ["unsupported"]


def test_a_folder_is_read_by_name_without_hidden_files_and_ledgers(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "a.txt", ".hidden.txt", "news.db", "news.db-wal", "sub/c.txt", ".git/d.txt"):
        (tmp_path / name).write_text(STORY)
    (tmp_path / "pic.png").write_bytes(b"\x89PNG")
    found = read(tmp_path)
    assert [os.path.relpath(item.source, tmp_path) for item in found] == ["a.txt", "b.txt", "pic.png", str(Path("sub") / "c.txt")]
    assert kinds(found) == ["read", "read", "unsupported", "read"]
    flat = read(tmp_path, settings=Settings(today=date(2026, 3, 1), recursive=False))
    assert len(flat) == 3


def test_what_is_about_a_folder_is_no_article_of_it_but_is_read_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "readme").mkdir()
    for name in ("README.md", "LICENSE", "LICENSE-MIT", "a.txt", "readme/b.txt", "readme-first-the-minister-said.txt"):
        (tmp_path / name).write_text(STORY)
    assert [Path(item.source).name for item in read(tmp_path)] == ["a.txt", "b.txt", "readme-first-the-minister-said.txt"]
    assert kinds(read(tmp_path / "README.md")) == ["read"]


def test_links_between_folders_do_not_go_round(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "a.txt").write_text(STORY)
    assert len(read(tmp_path)) == 1


def test_a_pipe_among_files_is_passed_over_and_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(STORY)
    os.mkfifo(tmp_path / "b.txt")  # reading it would wait for ever
    (tmp_path / "c.txt").symlink_to(tmp_path / "gone.txt")
    assert kinds(read(tmp_path)) == ["read", "unreadable"]
    assert kinds(read(tmp_path / "[ab].txt")) == ["read"]


def test_a_pattern_names_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.txt", "b.txt", "c.md", "sub/d.txt"):
        (tmp_path / name).write_text(STORY)
    assert len(read(tmp_path / "*.txt")) == 2
    assert len(read(tmp_path / "**" / "*.txt")) == 3


def test_a_file_name_with_brackets_is_a_file_first(tmp_path: Path) -> None:
    (tmp_path / "a[1].txt").write_text(STORY)
    assert kinds(read(tmp_path / "a[1].txt")) == ["read"]


def test_a_folder_that_cannot_be_listed_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(STORY)

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(ingest.os, "scandir", refuse)
    found = read(tmp_path, tmp_path / "a.txt")
    assert kinds(found) == ["unreadable", "read"]
    assert "Permission denied" in found[0].reason


def test_a_file_that_cannot_be_opened_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(STORY)

    def refuse(self: Path, mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(ingest.Path, "open", refuse)
    assert kinds(read(tmp_path / "a.txt")) == ["unreadable"]


def test_a_file_over_the_limit_is_refused_unread(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x" * 201)
    (tmp_path / "b.txt").write_text("x" * 200)
    assert kinds(read(tmp_path / "a.txt", tmp_path / "b.txt", settings=SMALL)) == ["too_large", "read"]


class Counting(io.BytesIO):
    """A stream that remembers the largest piece asked of it."""

    largest = 0

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        self.largest = max(self.largest, len(piece))
        return piece

    def readline(self, size: int | None = -1) -> bytes:
        piece = super().readline(size)
        self.largest = max(self.largest, len(piece))
        return piece


def test_one_endless_line_is_not_read_into_memory() -> None:
    stream = Counting(b"x" * 5_000_000)
    found = list(read_inputs(["-"], settings=SMALL, stdin=stream))
    assert kinds(found) == ["too_large"]
    assert stream.largest <= SMALL.max_bytes + 1


def test_a_line_over_the_limit_is_one_failure_and_the_next_is_read(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": STORY}, {"text": "x" * 5_000_000}, {"text": STORY, "id": "c"})
    found = read(path, settings=SMALL)
    assert kinds(found) == ["read", "too_large", "read"]
    assert [item.source for item in found] == [f"{path}:{n}" for n in (1, 2, 3)]


def test_a_line_of_just_the_limit_is_read(tmp_path: Path) -> None:
    record = json.dumps({"text": "x" * (200 - len('{"text": ""}'))}).encode()
    assert len(record) == 200
    assert kinds(read(lines(tmp_path / "a.jsonl", record, record), settings=SMALL)) == ["read", "read"]


def test_a_broken_line_harms_no_other(tmp_path: Path) -> None:
    path = lines(tmp_path / "a.jsonl", {"text": "One."}, {"text": "Two."}, b'{"text": "Thr', b"", {"text": "Five."}, b"[" * 100_000)
    found = read(path)
    assert kinds(found) == ["read", "read", "bad_json", "read", "bad_json"]
    assert found[2].source == f"{path}:3"
    assert found[3].source == f"{path}:5"


def test_a_record_carries_its_fields(tmp_path: Path) -> None:
    record = {
        "id": 7,
        "text": STORY,
        "title": "Talks",
        "url": "https://a.example/1",
        "published": "2026-01-03",
        "publisher": "The Post",
    }
    [found] = articles(read(lines(tmp_path / "a.jsonl", record)))
    assert found == RawArticle(
        data=STORY, source=f"{tmp_path / 'a.jsonl'}:1", kind="text", input_id="7", url="https://a.example/1", title="Talks",
        published="2026-01-03", published_from="argument", publisher="The Post",
    )  # fmt: skip


def test_ngec_records_are_read(tmp_path: Path) -> None:
    record = {
        "id": "n1",
        "date": "2026-01-04",
        "event_text": STORY,
        "headline": "Talks",
        "pub_date": "2026-01-03",
        "event_type": ["CONSULT"],
    }
    [found] = articles(read(lines(tmp_path / "a.jsonl", record)))
    assert (found.input_id, found.title, found.published, found.data) == ("n1", "Talks", "2026-01-03", STORY)


def test_a_record_may_hold_a_page(tmp_path: Path) -> None:
    [found] = articles(read(lines(tmp_path / "a.jsonl", {"html": f"<p>{STORY}</p>"})))
    assert found.kind == "html"


@pytest.mark.parametrize(
    ("record", "kind", "word"),
    [
        ({"text": 5, "id": "x"}, "wrong_type", "'text' must be a string, got a number"),
        ({"text": ["a"]}, "wrong_type", "got a list"),
        ({"text": STORY, "title": {"a": 1}}, "wrong_type", "'title'"),
        ({"text": STORY, "id": True}, "wrong_type", "'id'"),
        ({"text": None, "id": "x"}, "no_article", "neither"),
        ({}, "no_article", "neither"),
        (["a"], "wrong_type", "a JSON object"),
        ("text", "wrong_type", "a JSON object"),
    ],
)
def test_a_record_of_the_wrong_shape_says_which_field(tmp_path: Path, record: Any, kind: str, word: str) -> None:
    [failure] = read(lines(tmp_path / "a.jsonl", record))
    assert isinstance(failure, Failure)
    assert failure.kind == kind
    assert word in failure.reason
    assert failure.input_id == (record.get("id") if isinstance(record, dict) and record.get("id") == "x" else None)


def test_a_json_file_holds_one_object_a_list_or_lines(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(json.dumps({"text": STORY}, indent=2))
    (tmp_path / "flat.json").write_text(json.dumps({"text": STORY}))
    (tmp_path / "list.json").write_text(json.dumps([{"text": STORY}, {"text": 5}]))
    lines(tmp_path / "lines.json", {"text": STORY}, {"text": STORY})
    (tmp_path / "broken.json").write_text('{"text": ')
    (tmp_path / "other.json").write_text('{"a": 1}')
    assert kinds(read(tmp_path / "one.json")) == ["read"]
    assert articles(read(tmp_path / "flat.json"))[0].source == str(tmp_path / "flat.json")
    assert kinds(read(tmp_path / "list.json")) == ["read", "wrong_type"]
    assert [item.source for item in read(tmp_path / "lines.json")] == [f"{tmp_path / 'lines.json'}:{n}" for n in (1, 2)]
    assert kinds(read(tmp_path / "broken.json")) == ["bad_json"]
    assert kinds(read(tmp_path / "other.json")) == ["no_article"]


def test_standard_input_is_text_or_json_lines() -> None:
    assert articles(read("-", stdin=STORY.encode())) == [RawArticle(data=STORY, source="-", kind="text")]
    found = read("-", stdin=b"\n" + json.dumps({"text": STORY}).encode() + b'\nbroken\n{"event_text": "Two."}\n')
    assert kinds(found) == ["read", "bad_json", "read"]
    assert [item.source for item in found] == ["-:2", "-:3", "-:4"]
    assert kinds(read("-", stdin=json.dumps([{"text": STORY}] * 2, indent=1).encode())) == ["read", "read"]
    assert articles(read("-", stdin=b"[Reuters] The talks ended."))[0].data == "[Reuters] The talks ended."
    assert kinds(read("-", stdin=b"")) == ["no_article"]
    assert kinds(read("-")) == ["unreadable"]


def test_json_lines_are_read_one_at_a_time() -> None:
    class Endless(io.RawIOBase):
        count = 0

        def readable(self) -> bool:
            return True

        def readline(self, size: int | None = -1) -> bytes:
            assert size == SETTINGS.max_bytes + 1
            self.count += 1
            return json.dumps({"text": STORY}).encode() + b"\n"

    stream = Endless()
    found = read_inputs(["-"], settings=SETTINGS, stdin=stream)  # type: ignore[arg-type]
    first = [next(found) for _ in range(3)]
    assert [item.source for item in first] == ["-:1", "-:2", "-:3"]
    assert stream.count <= 5
