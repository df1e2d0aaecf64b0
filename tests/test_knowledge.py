import os
import pickle
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from cablegram.coding.actors import resolve_actor
from cablegram.coding.knowledge import Knowledge, load_knowledge, packaged_knowledge
from cablegram.coding.names import fold, longest_match, name_key, slug, span_of, words_of
from cablegram.core.ontology import SECTORS

SUPRANATIONAL = {"IGO", "NGO", "IMG", "MNC"}


@pytest.fixture(scope="module")
def world() -> Knowledge:
    return load_knowledge()


def test_the_tables_load_in_a_moment():
    packaged_knowledge.cache_clear()
    start = time.process_time()
    load_knowledge()
    assert time.process_time() - start < 1.0  # a tenth of a second on an idle machine


def test_a_name_has_one_key_however_it_is_written():
    assert name_key("Al-Qaeda") == name_key("al Qaeda") == "al qaeda"
    assert name_key("U.S.") == name_key("U S") == "u s"
    assert name_key("Recep Tayyip Erdoğan") == "recep tayyip erdogan"
    assert fold("Łódź İzmir Đà Nẵng") == "lodz izmir da nang"
    assert slug("Sanae Takaichi") == "sanae-takaichi"


def test_the_period_of_a_spelled_acronym_belongs_to_it():
    text = "Officials of the U.S. met in Washington, D.C."
    words = words_of(text)
    world = load_knowledge()
    spans = []
    for at in range(len(words)):
        match = longest_match(words, at, names=world.names, longest=world.longest)
        if match and match.last - match.first > 1:
            spans.append(text[slice(*span_of(text, words, match))])
    assert spans == ["U.S.", "Washington, D.C."]


def test_every_country_of_a_person_or_organisation_is_one(world):
    known = set(world.countries) | SUPRANATIONAL
    assert {office.country for person in world.people.values() for office in person.offices} <= known
    assert {term.country for body in world.organizations.values() for term in body.terms} <= known


def test_every_sector_is_plovers(world):
    sectors = {office.sector for person in world.people.values() for office in person.offices}
    sectors |= {term.sector for body in world.organizations.values() for term in body.terms}
    sectors |= {noun.sector for noun in world.agents.values()}
    assert sectors - {None} <= set(SECTORS)


def test_no_office_ends_before_it_begins(world):
    wrong = [(p.id, o) for p in world.people.values() for o in p.offices if o.start and o.end and o.end < o.start[: len(o.end)]]
    assert wrong == []


def test_what_parsing_the_leader_lists_left_over_is_gone(world):
    residue = ("(", ")", "Council", "Coprince", "Armed Forces", "Prefect", "Governor")
    assert [p.name for p in world.people.values() if any(word in p.name for word in residue)] == []


@pytest.mark.parametrize(
    ("person", "on", "role"),
    [
        ("person:donald-trump", "2019-06-01", "President"),
        ("person:sanae-takaichi", "2025-11-01", "Prime Minister"),
        ("person:sergei-lavrov", "2015-05-01", "Minister of Foreign Affairs"),
        ("person:mark-rutte", "2020-01-01", "Prime Minister"),
        ("person:mark-rutte", "2025-01-01", "Secretary General of NATO"),
        ("person:ban-ki-moon", "2012-06-01", "Secretary-General of the United Nations"),
        ("person:javier-milei", "2024-02-01", "President"),
        ("person:tony-blair", "1997-05-01", None),
        ("person:warren-christopher", "1995-06-01", "Secretary of State"),
        ("person:yevgeny-primakov", "1997-06-01", "Minister of Foreign Affairs"),
        ("person:hans-dietrich-genscher", "1990-10-03", "Foreign Minister"),
        ("person:alain-juppe", "1994-06-01", "Foreign Minister"),
        ("person:alain-juppe", "1996-06-01", "Prime Minister"),
        ("person:qian-qichen", "1996-03-01", "Minister of Foreign Affairs"),
        ("person:malcolm-rifkind", "1993-01-01", "Defence Secretary"),
        ("person:malcolm-rifkind", "1996-01-01", "Foreign Secretary"),
        ("person:nawaf-salam", "2024-06-01", "President of the International Court of Justice"),
        ("person:ursula-von-der-leyen", "2025-06-01", "President of the European Commission"),
        ("person:charles-michel", "2016-01-01", "Prime Minister"),
        ("person:charles-michel", "2022-01-01", "President of the European Council"),
        ("person:antonio-guterres", "2000-01-01", "Prime Minister"),
        ("person:antonio-guterres", "2010-01-01", "UN High Commissioner for Refugees"),
        ("person:vladimir-putin", "1999-10-01", "Prime Minister"),
        ("person:nawaz-sharif", "1998-05-28", "Prime Minister"),
        ("person:hwang-kyo-ahn", "2019-01-01", None),
        ("person:mohamed-bin-zayed", "2025-01-01", "President"),
        ("person:mansour-bin-zayed-al-nahyan", "2025-01-01", "Vice President"),
        ("person:abdelmadjid-tebboune", "2025-01-01", "President"),
        ("person:robert-golob", "2024-01-01", "Prime Minister"),
        ("person:hugo-de-jonge", "2019-01-01", None),
        ("person:nayib-bukele", "2024-01-15", None),
        ("person:nayib-bukele", "2025-01-15", "President"),
        ("person:viola-amherd", "2023-06-01", None),
        ("person:alexei-navalny", "2025-01-01", None),
    ],
)
def test_offices_are_held_when_they_were(world, person, on, role):
    held = [office.role for office in world.people[person].offices if office.held(on)]
    assert held == ([role] if role else [])


def test_no_state_of_the_g20_has_two_foreign_ministers_at_once(world):
    states = set("ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF".split())
    terms = sorted(
        (office.country, office.kind, office.start[:7], office.end[:7] or "9999", person.name)
        for person in world.people.values()
        for office in person.offices
        if office.country in states and office.kind in {"foreign", "defence"} and office.start
    )
    both = [
        (one, two)
        for one, two in pairwise(terms)
        if one[:2] == two[:2] and two[2] < one[3][: len(two[2])] and len(one[3]) >= len(two[2])
    ]
    assert both == []


def test_a_person_is_one_record(world):
    for name in ("charles michel", "antonio guterres", "jean claude juncker", "alain berset", "mary robinson"):
        assert len([ref for ref in world.names[name] if ref.kind == "person"]) == 1


def test_a_bare_year_counts_whole(world):
    office = world.people["person:tony-blair"].offices[0]._replace(start="1997", end="2007")
    assert office.held("1997-01-02")
    assert office.held("2007-12-30")
    assert not office.held("2008-01-01")


def test_a_group_may_govern_for_a_time(world):
    taliban = world.organizations["group:taliban"]
    assert taliban.term("2010-01-01").sector == "REB"
    assert taliban.term("2024-01-01").sector == "GOV"


def test_the_gazetteer_gives_the_most_populous_first(world):
    tripolis = world.gazetteer.at("tripoli")
    assert {row.country for row in tripolis} >= {"LBY", "LBN"}
    assert [row.population for row in tripolis] == sorted((row.population for row in tripolis), reverse=True)


def test_coordinates_lie_on_the_globe(world):
    for country in world.countries.values():
        assert -90 <= country.latitude <= 90
        assert -180 <= country.longitude <= 180
    for key in ("aleppo", "taiwan strait", "gaza", "kyiv", "fujian"):
        for row in world.gazetteer.at(key):
            assert row.latitude is None or -90 <= row.latitude <= 90


@pytest.mark.parametrize(
    ("iso3", "on", "existed"),
    [
        ("SUN", "1985-03-11", True),
        ("SUN", "1992-01-01", False),
        ("RUS", "1985-03-11", False),
        ("RUS", "1992-01-01", True),
        ("YUG", "1999-03-24", True),
        ("SRB", "1999-03-24", False),
        ("SCG", "2004-01-01", True),
        ("CSK", "1992-12-31", True),
        ("CZE", "1993-01-01", True),
        ("DDR", "1989-11-09", True),
        ("YMD", "1986-01-13", True),
        ("SSD", "2011-07-08", False),
        ("SSD", "2011-07-09", True),
        ("TLS", "2002-05-20", True),
        ("ERI", "1993-05-23", False),
        ("FRA", "1950-01-01", True),
    ],
)
def test_a_state_exists_from_day_to_day(world, iso3, on, existed):
    assert world.countries[iso3].existed(on) is existed
    assert (world.state(iso3, on) is not None) is existed


@pytest.mark.parametrize(
    ("iso3", "system", "on", "code"),
    [
        ("USA", "cow", None, "2"),
        ("DEU", "cow", "1980-01-01", "260"),
        ("DEU", "cow", "2000-01-01", "255"),
        ("DEU", "gw", "2000-01-01", "260"),
        ("DDR", "cow", "1980-01-01", "265"),
        ("YEM", "cow", "1980-01-01", "678"),
        ("YEM", "cow", None, "679"),
        ("SUN", "cow", None, "365"),
        ("SRB", "gw", None, "340"),
        ("VNM", "cow", "1970-01-01", "817"),
        ("GBR", "fips", None, "UK"),
        ("CHN", "fips", None, "CH"),
        ("SUN", "fips", None, "UR"),
        ("HKG", "cow", None, None),
    ],
)
def test_a_state_has_the_numbers_of_other_codings(world, iso3, system, on, code):
    assert world.countries[iso3].code(system, on) == code


@pytest.mark.parametrize(
    ("name", "on", "iso3"),
    [
        ("the Soviet Union", "1985-03-11", "SUN"),
        ("USSR", None, "SUN"),
        ("Zaire", "1990-01-01", "COD"),
        ("Upper Volta", "1980-01-01", "BFA"),
        ("Rhodesia", "1970-01-01", "ZWE"),
        ("Burma", "1980-01-01", "MMR"),
        ("West Germany", "1980-01-01", "DEU"),
        ("East Germany", "1980-01-01", "DDR"),
        ("Czechoslovakia", "1968-08-20", "CSK"),
        ("South Yemen", "1986-01-13", "YMD"),
        ("North Vietnam", "1968-01-30", "VDR"),
    ],
)
def test_a_former_state_or_name_has_its_code(world, name, on, iso3):
    actor = resolve_actor(name, knowledge=world, on=on)
    assert (actor.id, actor.country) == (f"state:{iso3}", iso3)


@pytest.mark.parametrize(
    ("body", "on", "number"),
    [
        ("united-nations", "2026-01-01", 193),
        ("united-nations", "1960-01-01", 82),
        ("european-union", "1990-01-01", 12),
        ("european-union", "2020-01-31", 28),
        ("european-union", "2020-02-01", 27),
        ("nato", "1948-01-01", 0),
        ("nato", "1990-01-01", 16),
        ("nato", "2024-03-07", 32),
        ("asean", "2025-10-25", 10),
        ("asean", "2025-10-26", 11),
        ("african-union", "2026-01-01", 55),
        ("council-of-europe", "2022-03-15", 47),
        ("council-of-europe", "2022-03-16", 46),
        ("osce", "2026-01-01", 57),
        ("oecd", "2026-01-01", 38),
        ("brics", "2023-12-31", 5),
        ("brics", "2025-06-01", 10),
        ("g7", "2000-01-01", 7),
        ("g8", "2000-01-01", 8),
        ("un-security-council", "2026-03-01", 15),
        ("ecowas", "2025-01-28", 15),
        ("ecowas", "2025-01-29", 12),
        ("commonwealth-of-nations", "2026-01-01", 56),
        ("organisation-of-islamic-cooperation", "2026-01-01", 57),
        ("international-criminal-court", "2025-06-01", 125),
        ("arab-league", "2026-01-01", 22),
        ("p5", "2026-01-01", 5),
    ],
)
def test_a_body_has_as_many_members_as_it_had(world, body, on, number):
    assert len(world.members(f"organization:{body}", on)) == number


def test_an_organisation_may_be_a_member(world):
    joined = {m.member: m.start for m in world.memberships["organization:g20"]}
    assert joined["organization:african-union"] == "2023-09-09"
    assert "organization:african-union" not in world.members("organization:g20", "2024-01-01")


def test_every_member_existed_and_every_body_is_one(world):
    assert set(world.memberships) <= set(world.organizations)
    states = {m.member for rows in world.memberships.values() for m in rows if ":" not in m.member}
    assert states <= set(world.countries)


def test_every_row_names_its_source(world):
    used = {office.source for person in world.people.values() for office in person.offices}
    used |= {body.source for body in world.organizations.values()}
    used |= {country.source for country in world.countries.values()}
    used |= {m.source for rows in world.memberships.values() for m in rows}
    assert used <= set(world.sources)
    assert all(source.licence and source.as_of for source in world.sources.values())


@pytest.mark.parametrize(
    ("name", "iso3"),
    [
        ("Foggy Bottom", "USA"),
        ("Quai d'Orsay", "FRA"),
        ("Whitehall", "GBR"),
        ("Rashtrapati Bhavan", "IND"),
        ("Nagatacho", "JPN"),
        ("Aso Rock", "NGA"),
        ("La Moneda", "CHL"),
        ("Miraflores", "VEN"),
        ("Rideau Hall", "CAN"),
        ("Malacañang", "PHL"),
        ("Los Pinos", "MEX"),
        ("Moncloa", "ESP"),
    ],
)
def test_a_government_is_known_by_its_address(world, name, iso3):
    actor = resolve_actor(name, knowledge=world)
    assert (actor.country, actor.sector) == (iso3, "GOV")


@pytest.mark.parametrize("outlet", ["Wall Street Journal", "Kathimerini", "Moscow Times", "El Faro", "Rudaw", "Premium Times"])
def test_an_outlet_may_be_a_speaker(world, outlet):
    assert resolve_actor(f"the {outlet}", knowledge=world).sector == "JRN"


def test_threads_and_processes_ask_the_gazetteer_at_once(world):
    names = ["aleppo", "taiwan strait", "kyiv", "no such place", "ramstein air base", "tripoli"] * 20
    alone = [world.gazetteer.at(name) for name in names]
    fresh = pickle.loads(pickle.dumps(world.gazetteer))  # noqa: S301 - our own bytes
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(fresh.at, names)) == alone
    assert "no such place" not in fresh.keys
    assert len(fresh.keys) == sum(1 for _ in fresh.keys) > 100_000


@pytest.mark.skipif(not hasattr(os, "fork") or sys.version_info >= (3, 12), reason="3.12 warns of forking beside threads")
def test_a_forked_child_opens_the_file_for_itself(world):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, str(len(world.gazetteer.at("aleppo"))).encode())
        os._exit(0)
    os.waitpid(child, 0)
    assert int(os.read(reader, 9)) == len(world.gazetteer.at("aleppo"))
    os.close(reader)
    os.close(writer)


def test_the_version_is_a_day_and_a_digest_of_the_rows(world):
    assert re.fullmatch(r"\d{4}-\d\d-\d\d-[0-9a-f]{8}", world.version)
