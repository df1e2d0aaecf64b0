"""What kind of source a speaker is."""

import pytest

from cablegram.coding.sources import source_kind
from cablegram.core.records import Actor
from cablegram.linking.sources import inline

PERSON = Actor(id="person:ann-lee", name="Ann Lee", kind="person", country="GBR", sector="GOV")
STATE = Actor(id="state:JPN", name="Japan", kind="state", country="JPN", sector="GOV")
PAPER = Actor(id="organization:post", name="The Post", kind="organization", country="USA", sector="JRN")


@pytest.mark.parametrize(
    ("words", "actors", "kind"),
    [
        ("Prime Minister Ann Lee", [PERSON], "named"),
        ("he", [PERSON], "named"),
        ("Tokyo", [STATE], "office"),
        ("The foreign ministry", [], "office"),
        ("A ministry spokesman", [], "office"),
        ("foreign ministry spokesman Gao Lin", [], "named"),
        ("a senior diplomat who asked not to be named", [], "unnamed_official"),
        ("officials in Washington", [], "unnamed_official"),
        ("the Post", [PAPER], "media"),
        ("an exile newspaper", [], "media"),
        ("a confidential audit obtained by the agency", [], "document"),
        ("Villagers near the dam", [], "witness"),
        ("a Telegram channel", [], "social_media"),
        ("it", [], None),
        ("a doctor at the county hospital", [], None),
    ],
)
def test_the_kind_of_source_is_read_from_its_words(words, actors, kind):
    assert source_kind(words, actors=actors, cue="said") == kind


def test_nobody_named_is_no_kind_of_source():
    assert source_kind(None, actors=[], cue="was reported") is None
    assert source_kind(None, actors=[], cue="tweeted") == "social_media"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("The union", "the union"),
        ("A Defense Ministry official", "a Defense Ministry official"),
        ("The United States", "the United States"),
        ("Witnesses", "Witnesses"),
        ("The Courier", "The Courier"),
        ("An-Nahar", "An-Nahar"),
        ("Theodor Adams", "Theodor Adams"),
        ("It", "an “it” without a name"),
    ],
)
def test_inside_a_sentence_a_name_is_written_small_unless_it_is_one(name, told):
    assert inline(name) == told
