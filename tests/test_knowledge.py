import time
from itertools import pairwise

import pytest

from cablegram.coding.knowledge import Knowledge, load_knowledge
from cablegram.coding.names import fold, longest_match, name_key, slug, span_of, words_of
from cablegram.core.ontology import SECTORS

SUPRANATIONAL = {"IGO", "NGO", "IMG", "MNC"}
FORMER_STATES = {"SUN", "YUG", "CSK", "DDR", "SCG"}


@pytest.fixture(scope="module")
def world() -> Knowledge:
    return load_knowledge()


def test_the_tables_load_in_a_moment():
    load_knowledge.cache_clear()
    start = time.process_time()
    load_knowledge()
    assert time.process_time() - start < 1.0  # a fifth of a second on an idle machine


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
    known = set(world.countries) | SUPRANATIONAL | FORMER_STATES
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
