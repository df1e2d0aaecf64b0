import json

import pytest

from cablegram.coding.model import ClaimReading, EventReading, Found
from cablegram.coding.tagging import Labelled
from training.card import (
    Base,
    Facts,
    Run,
    confidence,
    failure,
    paragraph,
    plain,
    read_runs,
    read_seeds,
    render,
    seeds_compared,
    spread_of_seeds,
    worst,
)
from training.corpus import AnnotatedSentence, Item, parse_claim, parse_event
from training.evaluate import Judged, judge_all, read_sentences
from training.report import Errors, Slip, collect

TEXT = "Oslo denied that it had warned Tunis."
SETTINGS = {
    "all": "False",
    "share": "1.0",
    "lower": "4",
    "seed": "7",
    "epochs": "5",
    "lr": "0.0003",
    "threads": "2",
    "init": "None",
}


def span(words, label, probability=0.9):
    start = TEXT.index(words)
    return Labelled(start=start, end=start + len(words), label=label, probability=probability)


class Stub:
    """Finds "denied" and holds it for a THREATEN that occurred."""

    def find(self, sentences, **_threshold):
        return [Found(triggers=(span("denied", "THREATEN"),), cues=()) for _ in sentences]

    def read_events(self, asked):
        labels = {"types": {"THREATEN": 0.5}, "statuses": {"occurred": 0.8}, "modes": {"none": 0.8}, "contexts": {}}
        return [EventReading(roles=(span("Oslo", "actor"),), **labels) for _ in asked]

    def read_claims(self, asked):
        return [ClaimReading(parts=(), stances={"denies": 1.0}) for _ in asked]

    def relate(self, _text, **_parties):
        return {"THREATEN": 1.0}


def run(**more):
    return Run(name="one", sentences=1_200, seconds=600, cpu_seconds=7_200, settings=SETTINGS | more)


@pytest.fixture
def facts():
    sent = AnnotatedSentence(TEXT, "test-1.ann:2")
    sent.events = [parse_event("THREATEN negated | t: warned | a: it | r: Tunis", TEXT)]
    sent.claims = [parse_claim("denies | by: Oslo | cue: denied | what: that it had warned Tunis", TEXT)]
    items = [Item(name, None, None, [sent]) for name in ("test-001", "dip-001")]
    readings = list(read_sentences(Stub(), [sent]))
    return Facts(
        base=Base(version="0.1.0", licence="apache-2.0", layers=6),
        digest="sha256:0f",
        size=23_000_000,
        runs=(run(),),
        items=items,
        readings=readings,
        judged=judge_all(Stub(), [sent])[0],
        errors=collect(readings, hints=Stub().find([TEXT], threshold=0)),
        seeds=(),
    )


def slip(sure, **more):
    values = {"layer": "status", "gold": "planned", "said": "occurred", "sent": AnnotatedSentence(TEXT, "a.ann:1"), "span": (0, 4)}
    return Slip(sure=sure, **values | more)


def test_the_card_has_every_part_and_fits_its_lines(facts):
    card = render(facts)
    titles = [line[3:] for line in card.splitlines() if line.startswith("## ")]
    assert titles[:3] == ["Model details", "Intended use", "Training data"]
    assert titles[3:] == ["Evaluation data", "Figures", "Failures", "Seeds", "Time and energy", "Ethical considerations"]
    assert all(len(line) <= 120 for line in card.splitlines() if not line.startswith("|"))


def test_what_the_card_says_of_the_model_is_computed(facts):
    card = " ".join(render(facts).split())
    assert "the lower 4 read a sentence once, the upper 2 read" in card
    assert "23,000,000 bytes (23.0 MB), `sha256:0f`" in card
    assert "| trained on | 1 | 0 | 1 | 0 % | 1 | 1 |" in card
    assert "| negated | 0.0 | 0.0 | 0.0 | 1 | 0 |" in card
    assert "| one | 7 | 5 | 0.0003 | 2 | 1,200 | 10 | 2.00 | 20.0 |" in card


def test_a_card_on_part_of_the_split_says_so(facts):
    facts.items.append(facts.items[0])
    assert "on the first 1 of 2 sentences only" in " ".join(render(facts).split())


def test_the_failures_are_the_surest_of_each_layer():
    some = [slip(0.6), slip(0.9), slip(1.0, layer="actor", gold="missed"), slip(0.4, layer="actor", gold="added")]
    assert [(s.layer, s.sure) for s in worst(Errors(slips=some))] == [("status", 0.9), ("actor", 0.4)]


def test_a_failure_shows_the_words_in_their_sentence():
    assert failure(slip(0.93)) == f"status: planned read as occurred; 93 %. **Oslo**{TEXT[4:]} (a.ann:1)"


def test_an_article_s_own_signs_do_not_become_markup():
    assert plain("a - b * [c]") == r"a \- b \* \[c\]"


def test_a_point_of_a_list_is_indented_where_it_wraps():
    assert paragraph("word " * 30, lead="- ").splitlines()[1].startswith("  word")


def test_a_run_that_went_on_from_another_counts_both(tmp_path):
    for name, init in (("first", "None"), ("second", str(tmp_path / "first" / "net.pt"))):
        (tmp_path / name).mkdir()
        told = {"sentences": 3, "seconds": 1, "cpu_seconds": 2} | SETTINGS | {"init": init}
        (tmp_path / name / "run.json").write_text(json.dumps(told))
    assert [r.name for r in read_runs(tmp_path / "second" / "run.json")] == ["first", "second"]


def test_the_seeds_give_mean_and_range(tmp_path, facts):
    path = tmp_path / "seeds.jsonl"
    taught = '"sentences": 300, "epochs": 5'
    path.write_text(f'{{"seed": 0, {taught}, "figures": {{"trigger F1": 80.0}}}}\n{{"seed": 1, {taught}, "trigger F1": 82.0}}\n')
    told = spread_of_seeds(Facts(**{n: getattr(facts, n) for n in Facts.__slots__} | {"seeds": read_seeds(path)}))
    assert "| trigger F1 | 81.0 | 80.0–82.0 |" in told
    assert "| sentences |" not in told
    words = " ".join(told.split())
    assert "2 runs that differ in the seed only (0, 1), each trained for 5 epochs on 300 sentences." in words
    assert "That is 25 % of the 1,200 sentences that the last run of the shipped model read" in words


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([{"sentences": 300, "epochs": 5}, {"sentences": 301, "epochs": 5}], "seed 1: 301 sentences, 5 epochs"),
        ([{"sentences": 300, "epochs": 5}, {"sentences": 300, "epochs": 4}], "seed 1: 300 sentences, 4 epochs"),
        ([{"sentences": 300, "epochs": 5}, {"sentences": 300}], "not all record what they learnt from"),
    ],
)
def test_runs_that_learnt_from_other_things_do_not_differ_in_the_seed_only(rows, told):
    words = " ".join(seeds_compared([{"seed": n} | row for n, row in enumerate(rows)], last=run()).split())
    assert told in words
    assert "seed only" not in words


def test_runs_on_the_whole_corpus_are_not_called_a_part():
    rows = [{"seed": n, "sentences": 1_200, "epochs": 5} for n in range(2)]
    assert seeds_compared(rows, last=run()).endswith("for 5 epochs on 1,200 sentences.")


def test_confidence_is_told_of_published_events_only():
    some = [Judged(span=(0, 4), kind="ACCUSE", chance=0.9, raw=0.5, right=True, coded=coded) for coded in (True, True, False)]
    assert "| 2 | 100.0 |" in confidence(some)


def test_without_other_seeds_the_spread_is_unknown(facts):
    assert spread_of_seeds(facts) == "One run (seed 7); the spread over seeds is not measured."
