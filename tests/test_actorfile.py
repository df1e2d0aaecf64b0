from pathlib import Path

import pytest

from cablegram.coding.actors import resolve_actor
from cablegram.coding.knowledge import load_knowledge
from cablegram.core.errors import InputError

HEADER = "name,aliases,country,sector,kind,role,from,to,member_of,source\n"


def load(tmp_path: Path, text: str, name: str = "my_actors.csv"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return load_knowledge(extra=path)


def faults(tmp_path: Path, text: str, name: str = "my_actors.csv") -> str:
    with pytest.raises(InputError) as caught:
        load(tmp_path, text, name)
    return str(caught.value)


def test_an_actor_of_the_user_is_recognised(tmp_path):
    world = load(tmp_path, HEADER + 'Harbour Watch,HWX;the Watch of Sfax,TUN,SOC,organization,,,,,"our list, 2026"\n')
    actor = resolve_actor("Harbour Watch", knowledge=world)
    assert (actor.id, actor.country, actor.sector) == ("organization:harbour-watch", "TUN", "SOC")
    assert resolve_actor("HWX", knowledge=world).id == actor.id
    assert "hwx" in world.acronyms
    assert world.organizations[actor.id].source == "our list, 2026"
    assert "organization:harbour-watch" not in load_knowledge().organizations


def test_a_person_of_the_user_holds_office_from_day_to_day(tmp_path):
    rows = "Ada Quillfeather,,MLT,GOV,person,Foreign Minister,2024-02-01,2025-06-30,,\n"
    rows += "Ada Quillfeather,,MLT,GOV,person,Prime Minister,2025-07-01,,,\n"
    world = load(tmp_path, HEADER + rows)
    assert [o.kind for o in world.people["person:ada-quillfeather"].offices] == ["foreign", "prime-minister"]
    assert resolve_actor("Ada Quillfeather", knowledge=world, on="2024-05-01").role == "Foreign Minister"
    assert resolve_actor("Ada Quillfeather", knowledge=world, on="2026-05-01").role == "Prime Minister"
    assert world.surnames["quillfeather"] == ("person:ada-quillfeather",)


def test_what_the_user_says_of_a_known_body_takes_the_place_of_ours(tmp_path):
    world = load(tmp_path, HEADER + "Hezbollah,,LBN,PTY,group,,2026-01-01,,,\n")
    assert [term.sector for term in world.organizations["group:hezbollah"].terms] == ["PTY"]


def test_a_row_without_a_sector_adds_names_and_no_term(tmp_path):
    world = load(tmp_path, "name,aliases,country,kind\nHezbollah,Party of God of Lebanon,LBN,group\n")
    assert world.organizations["group:hezbollah"] == load_knowledge().organizations["group:hezbollah"]
    assert resolve_actor("Party of God of Lebanon", knowledge=world).id == "group:hezbollah"


def test_a_state_may_get_names_and_memberships(tmp_path):
    rows = "United Kingdom,Blighty,GBR,,state,,2030-01-01,,European Union,a novel\n"
    world = load(tmp_path, HEADER + rows)
    assert resolve_actor("Blighty", knowledge=world).id == "state:GBR"
    assert "GBR" in world.members("organization:european-union", "2031-01-01")
    assert "GBR" not in world.members("organization:european-union", "2025-01-01")


def test_the_version_names_the_file(tmp_path):
    one = load(tmp_path, HEADER + "Harbour Watch,,TUN,SOC,,,,,,\n")
    two = load(tmp_path, HEADER + "Harbour Watch,,TUN,REL,,,,,,\n")
    assert one.version.startswith(f"{load_knowledge().version}+")
    assert one.version != two.version


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("X Front,,JAP,REB,group,,,,,", "country 'JAP' is no ISO 3166-1 alpha-3 code; did you mean JPN?"),
        ("X Front,,Japan,REB,group,,,,,", "country 'Japan' is no ISO 3166-1 alpha-3 code; did you mean JPN?"),
        ("X Front,,JPN,RBE,group,,,,,", "sector 'RBE' is no PLOVER sector; did you mean REB?"),
        ("X Front,,JPN,REB,rebels,,,,,", "kind 'rebels' is none of person, organization, group, government, state"),
        ("X Front,,JPN,REB,group,,31 Feb,,,", "'from' is not a date: '31 Feb'; give YYYY-MM-DD, YYYY-MM or YYYY"),
        ("X Front,,JPN,REB,group,,2024-05-01,2023,,", "'to' (2023) lies before 'from' (2024-05-01)"),
        ("X Front,,JPN,REB,group,,,,Y League,", "member_of 'Y League' is no organisation that the package or this file names"),
        (",,JPN,REB,group,,,,,", "'name' is empty"),
        ("X Front,,IGO,GOV,government,,,,,", "kind 'government' needs a state's code as country, not IGO"),
    ],
)
def test_a_wrong_row_is_named_with_what_would_be_right(tmp_path, row, told):
    assert faults(tmp_path, f"{HEADER}Harbour Watch,,TUN,SOC,,,,,,\n{row}\n") == f"my_actors.csv:3: {told}"


def test_every_fault_is_told_at_once(tmp_path):
    lines = faults(tmp_path, HEADER + "A,,JAP,XYZ,,,,,,\n" * 7).splitlines()
    assert len(lines) == 11
    assert lines[-1] == "and 4 more"


def test_an_unknown_field_is_named(tmp_path):
    assert faults(tmp_path, "name,county\nX,JPN\n") == "my_actors.csv:1: there is no field 'county'; did you mean 'country'?"
    assert "the field 'name' is missing" in faults(tmp_path, "country\nJPN\n")
    assert "more cells than columns" in faults(tmp_path, "name,country\nX,JPN,REB\n")


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(InputError, match="cannot read"):
        load_knowledge(extra=tmp_path / "none.csv")
    (tmp_path / "latin.csv").write_bytes(b"name\nCaf\xe9\n")
    with pytest.raises(InputError, match="save it as UTF-8"):
        load_knowledge(extra=tmp_path / "latin.csv")


YAML = """\
# our own
- name: Harbour Watch
  aliases: [HWX, Sfax Watch]
  country: TUN
  sector: SOC
  member_of: [Arab League, Port Alliance]
- name: Port Alliance
  country: NGO
  from: 2014-01-01
"""


def test_yaml_says_the_same(tmp_path):
    pytest.importorskip("yaml")
    world = load(tmp_path, YAML, "mine.yaml")
    assert resolve_actor("Sfax Watch", knowledge=world).id == "organization:harbour-watch"
    assert world.organizations["organization:port-alliance"].terms[0].start == "2014-01-01"
    assert world.memberships["organization:port-alliance"][0].member == "organization:harbour-watch"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- name: X\n  country: NO\n", "mine.yaml:1: country 'NO' is no ISO 3166-1 alpha-3 code; did you mean NOR?"),
        ("name: X\n", "mine.yaml:1: give a list of actors, each beginning with '- name:'"),
        ("- X\n", "mine.yaml:1: an actor is a mapping that begins with '- name:'"),
        ("- name: [\n", "mine.yaml: not YAML: "),
    ],
)
def test_wrong_yaml_is_told_with_its_line(tmp_path, text, told):
    pytest.importorskip("yaml")
    assert faults(tmp_path, text, "mine.yaml").startswith(told)
