"""Mentions that somebody else has marked, clustered across documents."""

from __future__ import annotations

from benchmarks.given import SIGNS, GivenMention, cluster_mentions

TEXTS = {
    "a": "Dockers in Quill ended their strike on Tuesday .\nTove Lund praised the port .",
    "b": "The strike of the dockers in Quill is over .",
    "c": "An earthquake shook Tessalon at dawn .\nTwelve houses fell .",
    "d": "Twelve houses fell in the Tessalon earthquake .",
}


def mention(doc: str, words: str) -> GivenMention:
    start = TEXTS[doc].index(words)
    return GivenMention(id=f"{doc}:{words}", doc_id=doc, start=start, end=start + len(words))


ALL = [
    mention("a", "strike"),
    mention("b", "strike"),
    mention("c", "earthquake"),
    mention("d", "earthquake"),
    mention("a", "praised"),
]


WEIGHTS = dict.fromkeys(SIGNS, 0.0) | {"any pair": -4.0, "same stem": 2.0, "documents": 4.0, "sentence": 4.0}


def groups(mentions):
    return {frozenset(m.id for m in group) for group in cluster_mentions(TEXTS, mentions, weights=WEIGHTS)}


def test_every_mention_is_in_one_group_and_the_order_does_not_matter():
    found = groups(ALL)
    assert sorted(i for group in found for i in group) == sorted(m.id for m in ALL)
    assert groups(ALL[::-1]) == found


def test_events_of_different_matters_are_never_one():
    assert not any({"a:strike", "c:earthquake"} <= group for group in groups(ALL))
