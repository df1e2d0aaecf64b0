"""The reader of our annotated stories: which marks are one event."""

import pytest

from training.stories import read_stories

FERRY = """# story: ferry
# neighbour: road

=== f1 | 2026-03-02 | Harbour Post
--- Sailors walk out
Sailors {walked out|s1} in Oban on Monday. The {blockade|b1} of the A85 went on.

@ plan p1: none
"""
ROAD = """# story: road
# neighbour: ferry

=== r1 | 2026-03-02 | Coast Radio
--- Farmers block a road
Farmers {blocked|s1} the A85 on Monday, and {drove|s2} tractors to Oban.
"""


def events(folder, ferry):
    (folder / "seen").mkdir(exist_ok=True)
    (folder / "seen" / "ferry.story").write_text(ferry, encoding="utf-8")
    (folder / "seen" / "road.story").write_text(ROAD, encoding="utf-8")
    return {f"{s.name}/{m.name}": m.event for s in read_stories("seen", folder=folder) for a in s.articles for m in a.marks}


def test_names_of_different_stories_are_different_events(tmp_path):
    found = events(tmp_path, FERRY)
    assert len(set(found.values())) == 4


def test_names_that_are_said_to_be_one_event_are_one_in_both_stories(tmp_path):
    found = events(tmp_path, FERRY + "@ one b1 = road/s1\n@ one s1 = b1\n")
    assert found["ferry/b1"] == found["road/s1"] == found["ferry/s1"]
    assert found["road/s2"] != found["ferry/b1"]


def test_a_line_on_a_name_that_nothing_bears_is_refused(tmp_path):
    with pytest.raises(ValueError, match="nothing bears the name road/s9"):
        events(tmp_path, FERRY + "@ one b1 = road/s9\n")
