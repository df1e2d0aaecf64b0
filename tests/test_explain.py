"""Why an event was coded so, what is known of a name, and a user's own files at the command line."""

import json
from pathlib import Path

import pytest

import cablegram
from cablegram.coding.knowledge import load_knowledge
from cablegram.core.errors import InputError
from cablegram.reporting.explain import explain_event, find_event
from cablegram.reporting.lookup import check_actors, look_up
from cablegram.reporting.reasons import Explanation
from cablegram.running.pipeline import load_coder
from tests.test_cli import run  # noqa: F401 - a fixture

TEXT = (
    "Prime Minister Brown criticised Iran on Monday. He said the sanctions would stay.\n"
    "Police detained 12 protesters in Tripoli on Tuesday, Libyan state television reported. The arrests followed clashes.\n"
    "Li Keqiang will meet Vladimir Putin in Moscow on Sunday."
)
OWN = "name,aliases,country,sector,kind,role,from,to,member_of,source\n"
CUTTERS = "The Harbour Watch condemned Iran on Monday.\nThe Harbour Watch criticised Tunisia on Tuesday."


@pytest.fixture(scope="module")
def explained() -> dict[str, Explanation]:
    analysis, coder = cablegram.code(TEXT, published="2009-06-10"), load_coder()
    made = [explain_event(analysis, e, model=coder.model, knowledge=coder.knowledge) for e in analysis.events]
    return {m.trigger.text: m for m in made}


def test_a_type_is_explained_by_the_model_s_chances(explained):
    why = explained["criticised"].type
    assert (why.type, why.model[0].name, why.why) == ("ACCUSE", "ACCUSE", "the model's first reading")
    assert [c.chance for c in why.model] == sorted((c.chance for c in why.model), reverse=True)
    assert len(why.model) > 1


def test_a_status_is_explained_by_model_and_grammar(explained):
    why = explained["meet"].status
    assert (why.status, why.model[0].name, why.grammar, why.tense) == ("planned", "planned", "planned", "future")


def test_a_surname_is_explained_by_its_rule_its_candidates_and_the_office_with_its_source(explained):
    brown = explained["criticised"].parties[0]
    assert (brown.side, brown.actor_id) == ("actor", "person:gordon-brown")
    assert "surname" in brown.rule
    assert brown.candidates[0].name == "Gordon Brown"
    (row,) = brown.rows
    assert (row.start, row.end) == ("2007-06-27", "2010-05-11")
    assert row.source
    assert row.licence


def test_an_office_of_the_event_s_own_day_is_told_apart_from_that_of_publication():
    analysis, coder = cablegram.code("Gordon Brown condemned Iran in March 2005.", published="2009-06-10"), load_coder()
    made = explain_event(analysis, analysis.events[0], model=coder.model, knowledge=coder.knowledge)
    (brown,) = [p for p in made.parties if p.side == "actor"]
    assert brown.role == "Chancellor of the Exchequer"
    assert brown.why.startswith("as of the event's own day; at publication Prime Minister")
    assert [(r.start, r.end) for r in brown.rows] == [("1997-05-02", "2007-06-27")]


def test_a_place_is_explained_with_those_not_chosen(explained):
    where = explained["detained"].place
    assert where.name == "Tripoli"
    assert {r.country for r in where.runners_up} >= {"LBN"}
    assert "likeliest" in where.why


def test_a_date_is_explained_by_rule_expression_and_anchor(explained):
    then = explained["detained"].time
    assert (then.words.text, then.earliest, then.anchor) == ("Tuesday", "2009-06-09", "2009-06-10")
    assert then.rule.startswith("the text's own words")


def test_who_says_so_is_explained_with_the_speaker(explained):
    (said,) = explained["detained"].said_by
    assert (said.cue.text, said.speaker.country) == ("reported", "LBY")


def test_confidence_is_the_calibrated_chance(explained):
    sure = explained["criticised"].confidence
    assert sure.confidence == sure.calibrated
    assert 0 < sure.raw <= 1


def test_every_sentence_that_joined_is_told_with_its_words(explained):
    first, second = explained["detained"].sentences
    assert (first.leads, second.leads) == (True, False)
    assert [t.text for t in second.triggers] == ["arrests"]
    for made in explained.values():
        for s in made.sentences:
            assert TEXT[s.sentence.start : s.sentence.end] == s.sentence.text


def test_an_event_is_found_by_the_beginning_of_its_id():
    analysis = cablegram.code(TEXT, published="2009-06-10")
    event = analysis.events[0]
    assert (
        find_event([analysis], event.id[:12]) == find_event([analysis], event.id.removeprefix("event:")[:8]) == [(analysis, event)]
    )
    assert find_event([analysis], "zz") == []


def test_an_event_of_an_input_or_a_ledger_is_explained(run, tmp_path):  # noqa: F811
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    event = run("code", "a.txt", "--published", "2009-06-10").records[0]["events"][0]["id"]
    told = run("explain", event[6:14], "a.txt", "--published", "2009-06-10")
    assert told.code == 0
    for words in ("What: ACCUSE", "Actor: Gordon Brown", "2007-06-27 to 2010-05-11", "When: 2009-06-08", "How sure"):
        assert words in told.out
    run("add", "a.txt", "--published", "2009-06-10")
    assert run("explain", event[6:14]).out == told.out
    assert json.loads(run("explain", event, "--format", "json").out)["event_id"] == event


def test_an_unknown_event_is_told_with_those_there_are(run, tmp_path):  # noqa: F811
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    told = run("explain", "zz", "a.txt", "--published", "2009-06-10")
    assert told.code == 1
    assert "no such event" in told.err
    assert "“criticised”" in told.err
    run("add", "a.txt")
    assert "no such event" in run("explain", "zz").err


def test_a_country_s_code_gives_its_offices_and_memberships():
    (entry,) = look_up("JPN", knowledge=load_knowledge(), on="2026-01-05").entries
    assert entry.id == "state:JPN"
    assert any("Sanae Takaichi" in row.told for row in entry.officials)
    assert "G7" in {row.told for row in entry.memberships}
    assert "japan" in entry.aliases


def test_offices_and_memberships_are_those_of_the_day():
    (entry,) = look_up("GBR", knowledge=load_knowledge(), on="2008-01-01").entries
    assert any("Gordon Brown" in row.told for row in entry.officials)
    assert "European Union" in {row.told for row in entry.memberships}
    (later,) = look_up("GBR", knowledge=load_knowledge(), on="2022-01-01").entries
    assert "European Union" not in {row.told for row in later.memberships}


def test_a_surname_gives_everybody_who_bears_it():
    known = look_up("Brown", knowledge=load_knowledge(), on="2008-01-01")
    assert len(known.entries) > 1
    assert all("surname" in e.by for e in known.entries)
    assert known.entries[0].id == "person:gordon-brown"


def test_a_name_nobody_bears_gets_those_like_it():
    known = look_up("Lavrof", knowledge=load_knowledge(), on="2008-01-01")
    assert (known.entries, known.similar) == ((), ("lavrov",))


def test_a_user_s_list_is_told_what_it_adds_replaces_and_shadows(tmp_path):
    rows = "Harbour Watch,Hezbollah,TUN,SOC,organization,,,,,\nHezbollah,,LBN,PTY,group,,,,,\n"
    rows += "Gordon Brown,,GBR,GOV,person,Prime Minister,2007-06-27,2011-01-01,,\nUnited Kingdom,Blighty,GBR,,state,,2030,,NATO,\n"
    path = tmp_path / "own.csv"
    path.write_text(OWN + rows, "utf-8")
    told = "\n".join(f"{e.id} {e.does}" for e in check_actors(path, knowledge=load_knowledge()))
    for words in (
        "organization:harbour-watch is new: TUN, SOC",
        "'Hezbollah' means it before group:hezbollah",
        "group:hezbollah takes the place of what we say of it (LBN REB): LBN PTY",
        "person:gordon-brown takes the place of our office: Prime Minister of GBR from 2007-06-27 to 2010-05-11",
        "state:GBR 'Blighty' is a new name of it",
        "state:GBR belongs to NATO from 2030",
    ):
        assert words in told


def test_actors_tells_a_name_a_code_and_a_list(run, tmp_path):  # noqa: F811
    assert "Minister of Foreign Affairs" in run("actors", "Lavrov", "--on", "2005-01-01").out
    assert json.loads(run("actors", "JPN", "--format", "json").out)["entries"][0]["id"] == "state:JPN"
    near = run("actors", "Lavrof")
    assert (near.code, "did you mean lavrov?" in near.err) == (1, True)
    (tmp_path / "own.csv").write_text(OWN + "Harbour Watch,,TUN,SOC,,,,,,\n", "utf-8")
    assert "is new" in run("actors", "check", "own.csv").out
    assert "Harbour Watch" in run("actors", "Harbour", "Watch", "--actors", "own.csv").out
    (tmp_path / "bad.csv").write_text(OWN + "Harbour Watch,,TUNN,SOC,,,,,,\n", "utf-8")
    bad = run("actors", "check", "bad.csv")
    assert (bad.code, "bad.csv:2: country 'TUNN'" in bad.err) == (1, True)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_user_s_actors_are_coded_with_any_number_of_jobs(run, tmp_path, jobs):  # noqa: F811
    (tmp_path / "own.csv").write_text(OWN + "Harbour Watch,,TUN,SOC,,,,,,\n", "utf-8")
    (tmp_path / "a.txt").write_text(CUTTERS, "utf-8")
    (record,) = run("code", "a.txt", "--published", "2026-01-07", "--actors", "own.csv", "--jobs", str(jobs)).records
    assert {(p["actor_id"], p["sector"]) for e in record["events"] for p in e["actors"]} == {("organization:harbour-watch", "SOC")}
    assert record["built_with"]["knowledge"].startswith(f"{load_knowledge().version}+")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_wrong_line_of_a_user_s_file_ends_the_run_before_it_starts(run, tmp_path, jobs):  # noqa: F811
    (tmp_path / "corrections.txt").write_text("same person:a\n", "utf-8")
    (tmp_path / "a.txt").write_text(CUTTERS, "utf-8")
    told = run("code", "a.txt", "--corrections", "corrections.txt", "--jobs", str(jobs))
    assert (told.code, told.out) == (1, "")
    assert "corrections.txt:1: 'same' takes two ids" in told.err


def test_python_takes_a_user_s_actors(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(OWN + "Harbour Watch,,TUN,SOC,,,,,,\n", "utf-8")
    analysis = cablegram.code(CUTTERS, published="2026-01-07", actors=path)
    assert "organization:harbour-watch" in {a.id for a in analysis.actors}
    assert "organization:harbour-watch" not in {a.id for a in cablegram.code(CUTTERS, published="2026-01-07").actors}
    with pytest.raises(InputError, match="cannot read"):
        cablegram.code(CUTTERS, actors=Path("none.csv"))


def test_corrections_beside_a_ledger_are_replayed_on_what_it_holds(run, tmp_path):  # noqa: F811
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    run("add", "a.txt", "--published", "2009-06-10")
    (document,) = run("list", "--format", "jsonl").records
    before = json.loads(run("show", document["id"], "--format", "json").out)[0]
    (tmp_path / "corrections.txt").write_text('not "Brown" person:gordon-brown by anna\n', "utf-8")
    after = json.loads(run("show", document["id"], "--format", "json").out)[0]
    assert before["events"][0]["actors"][0]["actor_id"] == "person:gordon-brown"
    assert after["events"][0]["actors"][0]["actor_id"] is None
    assert after["events"][0]["actors"][0]["corrected_from"] == "person:gordon-brown"
    assert "is left open (by anna)" in run("show", document["id"]).out
    assert "a person's correction" in run("explain", before["events"][0]["id"]).out
    (tmp_path / "corrections.txt").unlink()
    assert json.loads(run("show", document["id"], "--format", "json").out)[0] == before


def test_a_user_s_actors_count_where_articles_are_coded_only(run, tmp_path):  # noqa: F811
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "own.csv").write_text(OWN + "Harbour Watch,,TUN,SOC,,,,,,\n", "utf-8")
    assert run("add", "a.txt", "--actors", "own.csv").code == 0
    told = run("dossier", "--actors", "own.csv")
    assert (told.code, "--actors counts where articles are coded" in told.err) == (2, True)
