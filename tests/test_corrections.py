"""A person's corrections: one line each, replayed on every run, beside the machine's reading."""

from itertools import permutations
from pathlib import Path

import pytest

import cablegram
from cablegram.coding.corrections import Corrections, bare, parse_corrections
from cablegram.coding.knowledge import load_knowledge
from cablegram.core.errors import InputError
from cablegram.core.records import Analysis
from cablegram.running.checks import faults as faults_of
from cablegram.running.jobs import bundled_articles
from cablegram.running.pipeline import corrected

TEXT = (
    "Prime Minister Brown criticised Iran on Monday. He said the sanctions would stay.\n"
    'The Guide rejected the demand on Tuesday. "We will not talk," the Guide said.\n'
    "Li Keqiang met Vladimir Putin in Moscow on Sunday."
)


def parse(text: str) -> Corrections:
    return parse_corrections(text, name="corrections.txt", knowledge=load_knowledge())


def faults(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        parse(text)
    return str(caught.value).splitlines()


@pytest.fixture(scope="module")
def machine() -> Analysis:
    return cablegram.code(TEXT, published="2009-06-10")


def replayed(machine: Analysis, lines: str) -> Analysis:
    return corrected(machine, corrections=parse(lines), knowledge=load_knowledge())


def whom(analysis: Analysis, words: str) -> list[tuple[str | None, str | None]]:
    parts = [p for e in analysis.events for p in (*e.actors, *e.recipients)] + [c.speaker for c in analysis.claims if c.speaker]
    return list(dict.fromkeys((p.actor_id, p.corrected_from) for p in parts if p.text == words))


def test_words_that_are_not_somebody_stay_open_and_the_machine_s_reading_is_kept(machine):
    after = replayed(machine, 'not "Brown" person:gordon-brown')
    assert whom(after, "Prime Minister Brown") == [(None, "person:gordon-brown")]
    assert "person:gordon-brown" not in {a.id for a in after.actors}
    (party,) = after.events[0].actors
    assert (party.country, party.sector, party.role) == (None, None, None)


def test_a_pronoun_follows_where_no_name_stands_for_its_actor_any_more(machine):
    after = replayed(machine, 'is "Brown" person:nicolas-sarkozy')
    assert whom(after, "He") == [("person:nicolas-sarkozy", "person:gordon-brown")]
    left_open = replayed(machine, 'not "Brown" person:gordon-brown')
    assert whom(left_open, "He") == [(None, "person:gordon-brown")]


def test_words_that_the_machine_left_open_get_an_actor_in_events_and_claims(machine):
    after = replayed(machine, 'is "the Guide" person:ali-khamenei')
    assert {w for words in ("The Guide", "the Guide") for w in whom(after, words)} == {("person:ali-khamenei", "")}
    speaker = next(c.speaker for c in after.claims if c.speaker and c.speaker.text == "the Guide")
    assert (speaker.name, speaker.country) == ("Ali Khamenei", "IRN")
    actor = next(a for a in after.actors if a.id == "person:ali-khamenei")
    assert [TEXT[m.start : m.end] for m in actor.mentions] == ["Guide", "Guide"]


def test_two_who_are_one_bear_the_first_id(machine):
    after = replayed(machine, "same person:li-qiang person:li-keqiang")
    assert whom(after, "Li Keqiang") == [("person:li-qiang", "person:li-keqiang")]
    assert "person:li-keqiang" not in {a.id for a in after.actors}


def test_those_who_are_one_in_a_chain_bear_its_first_id(machine):
    after = replayed(machine, "same person:b person:li-keqiang\nsame person:a person:b")
    assert whom(after, "Li Keqiang") == [("person:a", "person:li-keqiang")]
    assert next(a.country for a in after.actors if a.id == "person:a") == "CHN"


def test_a_name_for_a_government_is_its_state(machine):
    after = replayed(machine, 'is "the Guide" organization:kremlin')
    assert {i for i, _ in whom(after, "The Guide")} == {"state:RUS"}


def test_a_line_about_an_article_comes_before_one_about_all(machine):
    doc = machine.document.id.removeprefix("sha256:")[:8]
    after = replayed(machine, f'not "Brown" person:gordon-brown\nis "Brown" person:nicolas-sarkozy {doc}')
    assert whom(after, "Prime Minister Brown") == [("person:nicolas-sarkozy", "person:gordon-brown")]
    spared = replayed(machine, f'is "Brown" person:nicolas-sarkozy\nnot "Brown" person:nicolas-sarkozy {doc}')
    assert whom(spared, "Prime Minister Brown") == [("person:gordon-brown", None)]


def test_a_line_about_another_article_changes_nothing(machine):
    after = replayed(machine, 'not "Brown" person:gordon-brown ffffffff')
    assert after.events == machine.events


def test_the_order_of_the_lines_does_not_matter(machine):
    lines = [
        'not "Brown" person:gordon-brown',
        'is "the Guide" person:ali-khamenei',
        "same person:li-qiang person:b",
        "same person:b person:li-keqiang",
    ]
    results = {replayed(machine, "\n".join(order)).to_json() for order in permutations(lines)}
    assert len(results) == 1


def test_corrections_replay_alike_when_coding_and_on_what_a_ledger_kept(machine, tmp_path):
    lines = 'not "Brown" person:gordon-brown\nis "the Guide" person:ali-khamenei\n'
    path = tmp_path / "corrections.txt"
    path.write_text(lines, "utf-8")
    fresh = cablegram.code(TEXT, published="2009-06-10", corrections=path)
    kept = Analysis.from_json(machine.to_json())
    assert replayed(kept, lines) == fresh == replayed(fresh, lines)


def test_who_belongs_to_somebody_is_not_that_person():
    text = "Supporters of Quillfeather protested in Valletta on Monday. The premier Quillfeather met Emmanuel Macron on Tuesday."
    after = replayed(cablegram.code(text, published="2026-01-07"), 'is "Quillfeather" person:nicolas-sarkozy')
    by_words = {p.text: p.actor_id for e in after.events for p in e.actors}
    assert by_words["Supporters of Quillfeather"] != "person:nicolas-sarkozy"
    assert by_words["The premier Quillfeather"] == "person:nicolas-sarkozy"


@pytest.mark.parametrize("article", [path for path, _ in bundled_articles() if path.suffix == ".txt"], ids=lambda p: p.name)
def test_a_corrected_record_is_sound(article):
    machine = cablegram.code(article.read_text("utf-8"), published="2026-03-04")
    words = dict.fromkeys(bare(m.text) for a in machine.actors for m in a.mentions[:2])
    after = replayed(machine, "\n".join(f'is "{w}" state:FRA' for w in words if '"' not in w))
    assert after.actors != machine.actors
    assert list(faults_of(after.to_json())) == []
    ids = {a.id for a in after.actors}
    assert {p.actor_id for e in after.events for p in (*e.actors, *e.recipients) if p.actor_id} <= ids


def test_a_changed_file_is_read_again(tmp_path):
    path = tmp_path / "corrections.txt"
    path.write_text('not "Brown" person:gordon-brown\n', "utf-8")
    first = cablegram.code(TEXT, published="2009-06-10", corrections=path)
    path.write_text("# nothing to correct after all\n", "utf-8")
    second = cablegram.code(TEXT, published="2009-06-10", corrections=path)
    assert whom(first, "Prime Minister Brown") != whom(second, "Prime Minister Brown") == [("person:gordon-brown", None)]


def test_what_was_corrected_is_flagged_with_who_said_so(machine):
    after = replayed(machine, 'not "Brown" person:gordon-brown by "Anna K." on 2026-11-20 # a baker')
    (flag,) = [f for f in after.flags if f.kind == "corrected"]
    assert "by Anna K., on 2026-11-20, a baker" in flag.message
    assert TEXT[flag.start : flag.end] == "Brown"


def test_an_id_that_nobody_knows_is_not_applied_and_told(machine):
    after = replayed(machine, 'is "the Guide" person:nobody-of-that-name')
    assert after.events == machine.events
    assert [f.kind for f in after.flags if f.kind.startswith("correct")] == ["correction_not_applied"]


def test_the_version_names_the_content_of_the_corrections(machine):
    one = replayed(machine, 'not "Brown" person:gordon-brown # a').built_with.corrections
    assert one == replayed(machine, "\n\nnot   “the Brown”  person:gordon-brown   *").built_with.corrections
    assert one != replayed(machine, 'not "Brown" person:li-qiang').built_with.corrections
    assert machine.built_with.corrections is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("some person:a person:b", "a line begins with same, not or is, not 'some'"),
        ("same person:a", "'same' takes two ids"),
        ("same person:a person:a", "is itself"),
        ("same person:a Brown", "'Brown' is no actor's id"),
        ("not person:a person:b", "'not' takes words in quotation marks first"),
        ('is "the Guide', "a quotation mark is not closed"),
        ('is "the Guide" person:a * more', "'is' takes words, an id and perhaps a document"),
        ('is "Albion" state:ALB1', "there is no state 'ALB1'"),
        ('not "Brown" person:a on yesterday', "'on' is not a date: 'yesterday'"),
        ('not "Brown" person:a by x by y', "'by' stands twice"),
    ],
)
def test_a_wrong_line_is_told_with_its_number(line, told):
    (fault,) = faults(f"# corrections\n\n{line}\n")
    assert fault.startswith("corrections.txt:3: ")
    assert told in fault


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ('is "B" person:a\nis "B" person:b', "is person:b here and person:a in line 1"),
        ('is "B" person:a\nnot "the B" person:a', "is and is not person:a (line 1)"),
        ('is "B" person:a\nnot "B" person:b\nsame person:a person:b', "is and is not person:b (line 1)"),
        ("same person:a person:c\nsame person:b person:c", "person:c becomes person:b here and person:a in line 1"),
        ("same person:a person:b\nsame person:b person:a", "become each other"),
        ('is "B" person:a 3f9c21ab\nis "B" person:b sha256:3f9c', "is person:b here"),
    ],
)
def test_two_lines_that_contradict_each_other_are_an_error(lines, told):
    assert any(told in fault for fault in faults(lines))


def test_lines_that_agree_may_stand_twice():
    assert parse('is "B" person:a\nis "the B" person:b\nsame person:a person:b').lines


def test_a_number_sign_inside_quotation_marks_is_no_comment():
    (line,) = parse('is "Route #1 Gang" group:route-1  # a gang').lines
    assert (line.words, line.why) == ("Route #1 Gang", "a gang")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path):
    with pytest.raises(InputError, match="cannot read"):
        cablegram.code(TEXT, corrections=tmp_path / "none.txt")
