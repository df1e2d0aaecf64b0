"""Who is meant, by what stands around a phrase: titles, commas, slips of spelling, groups, and the event's own day."""

import pytest

from cablegram.coding.actors import link_actors, resolve_actor
from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.roles import on_the_day, role_flags
from cablegram.coding.shortforms import defined_short_forms
from cablegram.coding.spelling import distance, misspelt_country, misspelt_person
from cablegram.core.records import Block, Event, EventTime, Participant, Quote, Span
from cablegram.reading.sentences import split

WORLD = load_knowledge()


def resolve(phrase, on=None, context=None):
    return resolve_actor(phrase, knowledge=WORLD, on=on, context=context)


def links_of(text, *phrases, on="2026-01-03"):
    sentences = split(text, [Block(start=0, end=len(text), kind="body")])
    quotes = [Quote(start=text.index(p), end=text.index(p) + len(p), text=p) for p in phrases]
    return link_actors(text, phrases=quotes, sentences=sentences, knowledge=WORLD, on=on)


def dated(earliest, latest):
    return EventTime(
        start=None, end=None, text=None, edtf=None, earliest=earliest, latest=latest, precision="day", rule="a date as written"
    )


def participant(text, *, actor_id, country, sector):
    return Participant(text=text, start=0, end=len(text), actor_id=actor_id, country=country, sector=sector)


def event(*, actors=(), time=None, evidence=((0, 10),)):
    return Event(
        id="event:1",
        type="CONSULT",
        mode=None,
        contexts=(),
        quad=1,
        score=1.0,
        status="occurred",
        actors=actors,
        recipients=(),
        trigger=Quote(start=0, end=3, text="met"),
        time=time,
        place=None,
        quantities=(),
        evidence=tuple(Span(start=a, end=b) for a, b in evidence),
        claim_ids=(),
        confidence=0.9,
    )


@pytest.mark.parametrize(
    ("phrase", "on", "name"),
    [
        ("US President Bush", "1991-01-17", "George H. W. Bush"),
        ("US President Bush", "2003-03-19", "George W. Bush"),
        ("Azerbaijani President Aliyev", "1997-08-01", "Heydar Aliyev"),
        ("Azerbaijani President Aliyev", "2010-08-01", "Ilham Aliyev"),
        ("Singapore's Prime Minister Lee", "2010-06-05", "Lee Hsien Loong"),
        ("Saudi King Abdullah", "2008-05-10", "King Abdullah of Saudi Arabia"),
        ("the pope", "2010-05-10", "Pope Benedict XVI"),
    ],
)
def test_a_title_decides_between_two_of_one_surname_by_the_day(phrase, on, name):
    assert resolve(phrase, on).name == name


def test_a_title_between_commas_does_as_well_as_one_before_the_name():
    text = "Rebuilding the bridges of Lebanon will take a year. Hariri, the prime minister, flew to Paris for money."
    assert resolve("Hariri", "1996-05-10", text).name == "Rafik Hariri"
    assert resolve("Hariri", "2018-04-06", text).name == "Saad Hariri"


def test_a_minister_in_no_table_is_known_by_title_and_country_and_later_by_surname():
    text = "Deputy Prime Minister Tugrul Tansel of Turkey spoke in Konya. Tansel urged calm."
    actor = resolve("Tansel", "2015-10-01", text)
    assert (actor.name, actor.country, actor.sector) == ("Tugrul Tansel", "TUR", "GOV")


def test_a_general_who_flies_to_washington_is_no_american():
    assert resolve("General Gosh", "2005-04-30", "General Gosh arrived in Washington.").country is None


@pytest.mark.parametrize(
    ("phrase", "on", "identity"),
    [
        ("Nicolas Sarkosy", "2008-01-08", "person:nicolas-sarkozy"),
        ("saddam hussain", "1998-12-18", "person:saddam-hussein"),
        ("Hu Jin Tao", "2009-09-22", "person:hu-jintao"),
        ("Mohamar Gaddafi", "2011-03-02", "person:muammar-gaddafi"),
    ],
)
def test_a_slip_in_a_leaders_name_is_forgiven_and_said(phrase, on, identity):
    assert resolve(phrase, on).id == identity
    assert next(m.rule for a in links_of(phrase, phrase, on=on).actors for m in a.mentions).startswith("a name spelt nearly like")


@pytest.mark.parametrize("name", ["john kerr", "george brown", "park chan ho"])
def test_another_persons_name_is_no_slip(name):
    assert misspelt_person(name, knowledge=WORLD, told=False) in {None, "person:john-robert-kerr"}


def test_a_misspelt_country_is_read_but_no_word_of_its_own():
    assert misspelt_country("ukranian", knowledge=WORLD) == "ukrainian"
    assert misspelt_country("zimbawe", knowledge=WORLD) == "zimbabwe"
    assert misspelt_country("phillipine", knowledge=WORLD) == "philippine"
    assert [misspelt_country(w, knowledge=WORLD) for w in ("finish", "columbia", "georgina", "prussian")] == [None] * 4


def test_the_distance_counts_a_swap_once_and_stops_at_its_limit():
    assert distance("trudaeu", "trudeau", limit=2) == 1
    assert distance("isreali", "israeli", limit=2) == 1
    assert distance("putin", "netanyahu", limit=2) == 3


@pytest.mark.parametrize(
    ("phrase", "context"),
    [
        ("China", "Her grandmother's China teacups fetched a hundred pounds at the sale."),
        ("Kuwait", "Her horse, Kuwait, stumbled at the last fence."),
        ("Israel", "Israel, a retired baker, has lived above the shop since he came from Vilnius."),
        ("japan", "The chest is black japan over pine, with brass handles."),
    ],
)
def test_what_only_looks_like_a_country_is_nobody(phrase, context):
    assert resolve(phrase, "2010-01-01", context) is None


def test_a_town_called_like_a_capital_is_where_the_text_says():
    assert resolve("police in Moscow, Idaho", "2022-11-20").country == "USA"
    assert resolve("police in Moscow", "2022-11-20").country == "RUS"


def test_a_first_name_that_is_a_country_makes_nobody_its_citizen():
    assert (resolve("Cuba Gooding").name, resolve("Cuba Gooding").country) == ("Cuba Gooding", None)
    assert resolve("Peru, Indiana").country == "USA"


def test_a_body_whose_name_begins_before_a_listed_one_is_another():
    assert resolve("the Zapatista National Liberation Army", "1994-01-05").country == "MEX"
    assert resolve("the Sudan People's Liberation Army", "1998-02-01").country == "SDN"
    assert resolve("the People's Liberation Army", "1998-02-01").country == "CHN"


def test_an_acronym_of_the_native_name_counts_where_the_text_explains_it():
    text = "Spain's Socialist Workers' Party (PSOE) came back. The PSOE repeated that the troops would leave Iraq."
    assert defined_short_forms(text) == [("PSOE", "Socialist Workers' Party", "Spain's")]
    assert (resolve("The PSOE", "2004-03-15", text).country, resolve("The PSOE", "2004-03-15", text).sector) == ("ESP", "PTY")


def test_the_texts_own_acronym_goes_before_the_tables():
    text = "Aracinovo, near Skopje, is held by the ethnic Albanian National Liberation Army (NLA). Macedonia accused the NLA."
    actor = resolve("the NLA", "2001-06-12", text)
    assert (actor.country, actor.sector) == ("MKD", "REB")


def test_a_leaders_widow_is_elite():
    assert resolve("Shinzo Abe's widow", "2022-09-27").sector == "ELI"
    assert (resolve("Kim Jong-un's sister", "2019-05-01").country, resolve("Kim Jong-un's sister", "2019-05-01").sector) == (
        "PRK",
        "ELI",
    )


@pytest.mark.parametrize("phrase", ["several European nations", "the two leaders", "three neighbouring countries"])
def test_who_exactly_is_meant_stays_open(phrase):
    links = links_of(f"Sanctions were urged by {phrase} on Friday.", phrase)
    assert not any(links.by_span.values()) or all(a.country is None for a in links.actors)
    assert links.expanded == frozenset()


def test_some_members_are_one_group_of_which_nobody_says_who():
    links = links_of("Sanctions were urged by some EU countries on Friday.", "some EU countries")
    assert [(a.kind, a.country, a.members) for a in links.actors if a.kind == "group"] == [("group", "IGO", ())]
    assert links.expanded == frozenset()


def test_the_seven_are_who_belonged_on_the_day():
    links = links_of("The plan was backed by the G7 countries on Friday.", "the G7 countries")
    (ids,) = links.by_span.values()
    assert set(ids) == {f"state:{c}" for c in ("CAN", "DEU", "FRA", "GBR", "ITA", "JPN", "USA")}
    assert links.expanded == frozenset(links.by_span)
    assert {m.rule for a in links.actors for m in a.mentions if m.text == "the G7 countries"} == {
        "members on 2026-01-03, by the tables"
    }


def test_a_long_list_of_members_stays_one_group_that_lists_them():
    links = links_of("EU leaders agreed on Friday.", "EU leaders", on="2019-05-01")
    (group,) = [a for a in links.actors if a.members]
    assert len(group.members) == 28
    assert "GBR" in group.members


def test_two_leaders_are_no_two_where_three_are_named():
    text = "Xi Jinping, Vladimir Putin and Narendra Modi met in Tianjin. They spoke at length. On Friday both presidents went home."
    links = links_of(text.replace(" and ", ", "), "both presidents", on="2025-09-02")
    assert not any(links.by_span.values())


def test_a_participant_has_the_role_of_the_events_own_day():
    text = "Tony Blair met Vladimir Putin in 2003."
    links = links_of(text, "Tony Blair", "Vladimir Putin", on="2012-01-01")
    actors = {a.id: a for a in links.actors}
    told = event(
        actors=(participant("Tony Blair", actor_id="person:tony-blair", country="GBR", sector="ELI"),),
        time=dated("2003-06-24", "2003-06-24"),
    )
    (then,) = on_the_day([told], actors=actors, knowledge=WORLD)
    (blair,) = then.actors
    assert (blair.role, blair.role_from, blair.sector) == ("Prime Minister", "1997-05-02", "GOV")
    assert actors["person:tony-blair"].role is None


def test_a_time_that_spans_a_change_of_office_leaves_the_role_open():
    actors = {a.id: a for a in links_of("Tony Blair spoke.", "Tony Blair", on="2012-01-01").actors}
    told = event(
        actors=(participant("Tony Blair", actor_id="person:tony-blair", country="GBR", sector="ELI"),),
        time=dated("2007-01-01", "2007-12-31"),
    )
    (then,) = on_the_day([told], actors=actors, knowledge=WORLD)
    assert then.actors[0].role is None


def test_a_title_that_was_right_on_the_events_day_is_not_flagged():
    text = "President Barack Obama met Raul Castro in Havana."
    links = links_of(text, on="2026-01-03")
    sentences = split(text, [Block(start=0, end=len(text), kind="body")])
    told = event(time=dated("2016-03-21", "2016-03-21"), evidence=((0, len(text)),))

    def flags(events):
        return role_flags(text, links.actors, events=events, sentences=sentences, knowledge=WORLD, on="2026-01-03")

    assert [f.kind for f in flags([])] == ["role_not_held_on_date"] * len(flags([]))
    assert not any("Obama" in f.message for f in flags([told]))


def test_every_mention_says_why():
    text = "Sergei Lavrov met the Japanese foreign minister in Geneva. Lavrov said that he was content, and the ministry agreed."
    links = links_of(text, "Sergei Lavrov", "the Japanese foreign minister", "he", on="2015-05-01")
    assert all(m.rule for a in links.actors for m in a.mentions)
    lavrov = next(a for a in links.actors if a.id == "person:sergei-lavrov")
    assert lavrov.why == "Minister of Foreign Affairs of RUS from 2004-03-09 (source: own): held on 2015-05-01"


def test_the_president_of_a_region_is_not_the_states():
    actor = resolve("the Chechen president", "2007-03-12")
    assert (actor.country, actor.sector, actor.name) == ("RUS", "GOV", "Russia president")


def test_the_ministry_is_the_one_named_before():
    text = "Ukraine's foreign ministry protested to Moscow. The convoy was an invasion, the ministry said."
    assert resolve("the ministry", "2014-08-22", text).id == "organization:ukr-foreign-ministry"


def test_a_ministry_of_a_field_in_no_table_keeps_its_field():
    assert resolve("the Iraqi Ministry of Electricity").id == "organization:irq-electricity-ministry"


def test_police_are_of_who_acts_and_not_of_where():
    text = "China held drills around Taiwan, deploying missiles and coastguard vessels."
    links = links_of(text, "coastguard")
    assert [a.country for a in links.actors if a.id.endswith("coastguard")] == ["CHN"]


def test_a_surname_of_several_says_what_they_share_and_names_them():
    actor = resolve("Rajapaksa", "2021-05-10", "Chemical fertiliser is banned in Sri Lanka. Rajapaksa wants it so.")
    assert (actor.country, actor.sector) == ("LKA", "GOV")
    assert {c.name for c in actor.candidates} >= {"Gotabaya Rajapaksa", "Mahinda Rajapaksa"}
    assert actor.role is None


def test_a_page_in_english_is_not_britains():
    text = "The students wrote in an English-language version of their page against violence to women."
    links = links_of(text, "women")
    assert [a.country for a in links.actors] == [None]


def test_the_united_states_with_its_article_is_no_firm():
    assert resolve("The United States").id == "state:USA"
    assert (resolve("Telkom Indonesia").country, resolve("Telkom Indonesia").sector) == ("IDN", "BUS")


def test_the_government_is_that_of_the_country_the_text_has_turned_to():
    text = (
        "The Tunisian government fell in January. Its president fled. On Sunday, Sudan got a taste of the protests. "
        "Students demanded the removal of the government in Khartoum's streets."
    )
    links = links_of(text, "The Tunisian government", "the government")
    assert list(links.by_span.values()) == [("state:TUN",), ("state:SDN",)]
