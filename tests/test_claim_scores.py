"""The scorer of claims: gold lines in an article's offsets, and what counts as right."""

from dataclasses import replace

import pytest

from cablegram.core.records import Claim, Quote
from training.claims import Compared, Tally, count_article, figures, gold_of, in_substance
from training.corpus import read_file

ARTICLE = """## t-1 | 2024-05-03
S The Post said that aides had told it that ships sank.
C asserts | by: The Post | cue: said | what: that aides had told it that ships sank | id: c1
C asserts | by: aides | cue: had told | what: that ships sank | id: c2
S Tokyo denied it.
C denies | by: Tokyo | cue: denied | what: it | of: c2
# in substance: c2 denies c1
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "t.ann"
    path.write_text(ARTICLE, encoding="utf-8")
    (item,) = read_file(path)
    return path, item, " ".join(s.text for s in item.sentences)


def said(text, cue, content, stance, **values):
    def quote(words):
        start = text.index(words)
        return Quote(start=start, end=start + len(words), text=words)

    made = Claim(
        id=cue,
        speaker=None,
        cue=quote(cue),
        stance=stance,
        content=quote(content),
        direct=False,
        event_ids=(),
        of_claim=None,
        said_on=None,
        confidence=0.9,
    )
    return replace(made, **values)


def test_gold_claims_know_their_depth_and_what_they_answer(article):
    _, item, _ = article
    outer, inner, denial = gold_of(item)
    assert [g.depth for g in (outer, inner, denial)] == [0, 1, 0]
    assert (inner.inner, denial.of) == ((0,), (1,))


def test_a_denial_is_right_when_it_answers_the_claim_that_the_line_names(article):
    _, item, text = article
    claims = (
        said(text, "said", "that aides had told it that ships sank", "asserts"),
        said(text, "had told", "that ships sank", "asserts", within="said", depth=1),
        said(text, "denied", "it.", "denies", of_claim="had told"),
    )
    tally = Tally()
    count_article(Compared(id="t-1", text=text, gold=gold_of(item), said=claims, pairs={0: 0, 1: 1, 2: 2}), tally)
    told = {line[:50].strip(): line[50:].split()[0] for line in figures(tally)}
    assert told["denials linked right"] == told["nested, depth 2"] == told["stance"] == "100.0"
    assert told["speaker"] == "0.0"


def test_contradictions_in_substance_are_read_from_the_comments(article):
    path, _, _ = article
    assert in_substance(path) == {"t-1": {("c2", "c1")}}
