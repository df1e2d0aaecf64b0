"""Who is meant on a day: by sex and office, in states that are no more, among rivals, and what is nobody at all."""

import pytest

from cablegram.coding.actors import resolve_actor
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.people import holders

WORLD = load_knowledge()


def resolve(phrase, on):
    return resolve_actor(phrase, knowledge=WORLD, on=on)


@pytest.mark.parametrize(
    ("phrase", "on", "name"),
    [
        ("Mrs Clinton", "2010-06-01", "Hillary Clinton"),
        ("Ms Clinton", "2010-06-01", "Hillary Clinton"),
        ("Secretary Clinton", "2010-06-01", "Hillary Clinton"),
        ("Clinton", "2010-06-01", "Hillary Clinton"),
        ("Mr Clinton", "2010-06-01", "Bill Clinton"),
        ("Clinton", "1998-06-01", "Bill Clinton"),
        ("Madam Merkel", "2010-06-01", "Angela Merkel"),
        ("Secretary Powell", "2003-06-01", "Colin Powell"),
        ("Lavrov", "2020-06-01", "Sergei Lavrov"),
        ("Gorbachev", "1988-06-01", "Mikhail Gorbachev"),
        ("Zarif", "2015-06-01", "Mohammad Javad Zarif"),
        ("Rubio", "2025-06-01", "Marco Rubio"),
        ("Kabila", "2010-06-01", "Joseph Kabila"),
        ("Kabila", "1999-06-01", "Laurent-Désiré Kabila"),
        ("Castro", "1962-10-22", "Fidel Castro"),
        ("Castro", "1975-06-01", "Fidel Castro"),
        ("the British prime minister", "1957-01-05", "Anthony Eden"),
        ("the British prime minister", "1963-10-10", "Harold Macmillan"),
        ("the British prime minister", "1964-10-01", "Alec Douglas-Home"),
        ("the French prime minister", "1962-04-10", "Michel Debré"),
        ("the Soviet leader", "1953-03-10", "Georgy Malenkov"),
        ("the Soviet leader", "1975-10-22", "Leonid Brezhnev"),
        ("the Soviet leader", "1983-10-22", "Yuri Andropov"),
        ("the Jordanian leader", "2020-06-01", "King Abdullah II"),
        ("the Moroccan leader", "2020-06-01", "King Mohammed VI"),
        ("the Qatari leader", "2020-06-01", "Tamim bin Hamad Al Thani"),
        ("the Kuwaiti leader", "2020-06-01", "Sabah al-Ahmad al-Sabah"),
        ("the Iranian leader", "1970-06-01", "Mohammad Reza Pahlavi"),
        ("the Australian leader", "1960-06-01", "Robert Menzies"),
        ("the Jamaican leader", "1975-06-01", "Michael Manley"),
        ("the Cuban leader", "1962-10-22", "Fidel Castro"),
        ("the Swiss president", "1983-06-01", "Pierre Aubert"),
        ("the Chinese leader", "1985-06-01", "Deng Xiaoping"),
        ("the Chinese president", "1985-06-01", "Li Xiannian"),
    ],
)
def test_the_person_of_that_day(phrase, on, name):
    assert resolve(phrase, on).name == name


def test_a_surname_of_many_keeps_its_candidates():
    actor = resolve("Johnson", "2020-06-01")
    assert (actor.country, actor.sector, actor.candidates[0].name) == (None, None, "Boris Johnson")


def test_mr_is_never_put_before_a_woman():
    assert resolve("Mr Thatcher", "1985-06-01").country is None


def test_rivals_are_not_chosen_between():
    assert resolve("the Libyan prime minister", "2014-12-01").id == "person:lby-prime-minister"
    rivals = holders(("prime-minister",), "LBY", knowledge=WORLD, on="2014-12-01")
    assert {person.name for person in rivals} == {"Abdullah al-Thani", "Omar al-Hasi"}


@pytest.mark.parametrize(
    ("phrase", "on", "country", "sector"),
    [
        ("Moscow", "1962-10-22", "SUN", "GOV"),
        ("Moscow", "2020-10-22", "RUS", "GOV"),
        ("the Kremlin", "1962-10-22", "SUN", "GOV"),
        ("the Kremlin", "2020-10-22", "RUS", "GOV"),
        ("Prague", "1968-08-21", "CSK", "GOV"),
        ("East Berlin", "1965-08-21", "DDR", "GOV"),
        ("Belgrade", "1999-04-01", "YUG", "GOV"),
        ("Belgrade", "2004-04-01", "SCG", "GOV"),
        ("Bonn", "1985-08-21", "DEU", "GOV"),
        ("Saigon", "1970-08-21", "VNM", "GOV"),
        ("Hanoi", "1970-08-21", "VDR", "GOV"),
        ("Aden", "1975-01-01", "YMD", "GOV"),
        ("Red Army", "1968-08-21", "SUN", "MIL"),
        ("Pravda", "1968-08-21", "SUN", "JRN"),
        ("Kosovo Albanians", "2000-01-01", "XKX", "CVL"),
        ("Kosovo Serbs", "2000-01-01", "XKX", "CVL"),
        ("Bosnian Croats", "1994-01-01", "BIH", "CVL"),
        ("Saudia Arabia", "2015-01-01", "SAU", "GOV"),
        ("Al Quaeda", "2015-01-01", "IMG", "REB"),
        ("Benghazi Defense Brigades", "2017-01-01", "LBY", "REB"),
        ("National Resistance Army", "1985-01-01", "UGA", "REB"),
        ("National Resistance Army", "1990-01-01", "UGA", "MIL"),
        ("Spanish Cortes", "2020-01-01", "ESP", "LEG"),
        ("Vox", "2020-01-01", "ESP", "PTY"),
        ("Kurdistan Freedom Hawks", "2008-01-01", "TUR", "REB"),
        ("Kim Jung-sook", "2018-01-01", "KOR", "ELI"),
    ],
)
def test_whose_it_was_on_that_day(phrase, on, country, sector):
    actor = resolve(phrase, on)
    assert (actor.country, actor.sector) == (country, sector)


@pytest.mark.parametrize(
    "phrase",
    ["the Ottoman Empire", "Houston Rockets", "the New Jersey Turnpike", "Chinese food", "the Turkish lira", "Real Madrid"],
)
def test_what_is_nobody(phrase):
    assert resolve(phrase, "2015-01-01") is None


def test_a_city_that_is_a_capital_no_longer():
    assert resolve("Bonn", "2020-01-01") is None


def test_an_answer_after_the_tables_end_says_so():
    assert resolve("Vladimir Putin", "2026-11-01").why.endswith(f"held as known on {WORLD.leaders_as_of}")
    assert resolve("Vladimir Putin", "2026-01-01").why.endswith("held on 2026-01-01")
