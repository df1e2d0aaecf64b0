import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.coding.knowledge import load_knowledge
from cablegram.coding.places import find_places, is_adjective
from cablegram.core.records import Quote, Sentence

WORLD = load_knowledge()


def find(text):
    return find_places(text, sentences=[Sentence(start=0, end=len(text))], knowledge=WORLD)


def named(text):
    return {(m.text, p.country) for p in find(text) for m in p.mentions}


def test_taiwan_is_a_country_with_its_own_middle():
    (place,) = find("Ships sailed around Taiwan.")
    assert (place.id, place.country, place.precision) == ("geonames:1668284", "TWN", "country")
    assert (place.latitude, place.longitude) == (23.7, 121.0)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("American and North Korean diplomats met in Geneva on Thursday.", "CHE"),
        ("Police in Geneva, Illinois, arrested two men.", "USA"),
    ],
)
def test_a_small_namesake_needs_more_than_its_country_in_the_text(text, country):
    assert next(p.country for p in find(text) if p.name == "Geneva") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Libyan rebels took Tripoli.", "LBY"),
        ("Lebanese troops entered Tripoli.", "LBN"),
        ("Shells fell on Tripoli, Lebanon.", "LBN"),
    ],
)
def test_tripoli_lies_in_the_country_that_the_text_speaks_of(text, country):
    place = next(p for p in find(text) if p.name == "Tripoli")
    assert (place.country, place.precision) == (country, "city")
    assert place.runners_up


@pytest.mark.parametrize(
    ("text", "identity"),
    [
        ("He drove from Paris, Texas.", "geonames:4717560"),
        ("He flew to Paris.", "geonames:2988507"),
        ("She lives in Paris, TX.", "geonames:4717560"),
    ],
)
def test_a_state_after_a_comma_says_which_paris(text, identity):
    assert find(text)[0].id == identity


@pytest.mark.parametrize(
    "text",
    [
        "Paris Hilton arrived.",
        "George Washington crossed the river.",
        "Michael Jordan retired.",
        "Mobile phones are of no use.",
        "Reading is good for you.",
        "Mr Houston declined to comment.",
        "Nice weather, they said.",
        "He ate a turkey on fine china.",
    ],
)
def test_people_papers_and_plain_words_are_no_places(text):
    assert find(text) == ()


def test_a_place_inside_a_bodys_name_says_which_name_it_is_part_of():
    (place,) = find("The Washington Post reported it.")
    assert [(m.text, m.part_of) for m in place.mentions] == [("Washington", "The Washington Post")]
    (own,) = find("Crowds filled Washington.")
    assert own.mentions[0].part_of is None


def test_what_the_model_reads_as_a_place_needs_no_other_evidence():
    text = "Units encircling Chernihiv cut off its water."
    at = text.index("Chernihiv")
    hint = Quote(start=at, end=at + 9, text="Chernihiv")
    whole = [Sentence(start=0, end=len(text))]
    assert find(text) == ()
    assert [p.country for p in find_places(text, sentences=whole, knowledge=WORLD, hints=[hint])] == ["UKR"]


def test_a_lone_town_does_not_make_itself_at_home():
    assert find("Human error was to blame. Bank staff had left.") == ()


def test_neighbouring_towns_settle_each_other():
    found = named("He drove from Gloucester to Cheltenham and Cirencester.")
    assert found == {("Gloucester", "GBR"), ("Cheltenham", "GBR"), ("Cirencester", "GBR")}


def test_georgia_is_the_state_beside_atlanta_and_the_country_beside_tbilisi():
    assert ("Georgia", "USA") in named("Voters in Georgia and Florida, and above all in Atlanta, queued.")
    assert ("Georgia", "GEO") in named("Crowds in Tbilisi say that Georgia must vote again.")


def test_seas_straits_and_disputed_areas_are_regions():
    found = {
        p.name: p for p in find("Drills in the Taiwan Strait and the Indo-Pacific; talks on the Gaza Strip, Crimea and Donbas.")
    }
    assert set(found) >= {"Taiwan Strait", "Indo-Pacific", "Gaza Strip", "Crimea", "Donbas"}
    assert {p.precision for p in found.values()} == {"region"}
    assert found["Taiwan Strait"].country is None
    assert found["Gaza Strip"].country == "PSE"


def test_spellings_that_english_hears_are_found():
    assert named("Fighting went on near Zawiyah, Misrata and Zlitan in Libya.") >= {
        ("Zawiyah", "LBY"),
        ("Misrata", "LBY"),
        ("Zlitan", "LBY"),
    }


def test_an_adjective_mentions_its_country_and_says_so():
    (place,) = find("Russian ships left.")
    assert place.country == "RUS"
    assert is_adjective(place.mentions[0].text, knowledge=WORLD)
    assert not is_adjective("Russia", knowledge=WORLD)


def test_a_place_is_listed_once_with_all_its_mentions():
    text = "Aleppo fell. Syria said that Aleppo was quiet."
    aleppo = next(p for p in find(text) if p.name == "Aleppo")
    assert [text[m.start : m.end] for m in aleppo.mentions] == ["Aleppo", "Aleppo"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Paris", "Hilton", ",", "Texas", "in", "Ürümqi", "🇫🇷", "U.S.", "Washington,", "D.C.", "of", "New", "York", "\n"]
        ),
        max_size=12,
    )
)
def test_every_mention_quotes_the_text(parts):
    text = " ".join(parts)
    for place in find(text):
        for mention in place.mentions:
            assert text[mention.start : mention.end] == mention.text
