"""Labels for training: what the network is told that an annotated sentence says."""

from cablegram.coding.labels import CLASSES, EVENT_MARK, SOURCE_MARK, TARGET_MARK, TOKEN_HEADS
from cablegram.coding.model import MODEL_FOLDER
from cablegram.coding.wordpiece import WordPiece
from training.corpus import read_file
from training.features import dyads, example, place_of, split_of

WORDS = WordPiece.load(MODEL_FOLDER / "vocab.txt")
FILE = """## one-1 | 2024-05-03
S A court in Lima jailed the mayor on Friday after Peru and Chile signed an accord on extradition.
E SANCTION/convict occurred +legal | t: jailed | a: A court in Lima | r: the mayor | w: on Friday
E AGREE occurred +legal | t: accord | a: Peru ; Chile

## one-2 | 2024-05-03
S The army said it would free the hostages in Goma.
E CONCEDE planned +military | t: free | a: The army | r: the hostages | p: Goma
C promises | by: The army | cue: said | what: it would free the hostages in Goma
"""


def sentences(tmp_path):
    path = tmp_path / "one.ann"
    path.write_text(FILE, "utf-8")
    return [s for item in read_file(path, errors=[]) for s in item.sentences]


def test_pairs_are_actor_and_recipient_or_the_parties_of_a_mutual_act_in_the_data_sets_dialect(tmp_path):
    court, army = sentences(tmp_path)
    assert [(a.text, b.text, kind) for a, b, kind in dyads(court.events)] == [
        ("A court in Lima", "the mayor", "ACCUSE"),
        ("Peru", "Chile", "SUPPORT"),
    ]
    assert [(a.text, b.text, kind) for a, b, kind in dyads(army.events)] == [("The army", "the hostages", "AGREE")]


def test_a_sentence_is_asked_once_for_what_is_in_it_and_once_for_each_event_claim_and_pair(tmp_path):
    court, army = sentences(tmp_path)
    assert len(example(court, words=WORDS).readings) == 1 + 2 + 0 + 2
    assert len(example(army, words=WORDS).readings) == 1 + 1 + 1 + 1


def test_events_keep_the_manuals_types_and_every_word_its_tag(tmp_path):
    court, _ = sentences(tmp_path)
    find, jailed, *_, pair = example(court, words=WORDS).readings
    words = [court.text[s:e] for s, e in WORDS.tokenize(court.text).words]
    triggers = {words[i]: TOKEN_HEADS["trigger"][tag] for i, tag in enumerate(find.tags["trigger"]) if tag}
    assert triggers == {"jailed": "SANCTION", "accord": "AGREE"}
    assert CLASSES["type"][jailed.classes["type"]] == "SANCTION"
    assert CLASSES["mode"][jailed.classes["mode"]] == "SANCTION/convict"
    roles = [(words[i], TOKEN_HEADS["role"][tag]) for i, tag in enumerate(jailed.tags["role"]) if tag]
    assert roles[:5] == [("A", "B-actor"), ("court", "I-actor"), ("in", "I-actor"), ("Lima", "I-actor"), ("the", "B-recipient")]
    assert EVENT_MARK in jailed.kinds
    assert {SOURCE_MARK, TARGET_MARK} <= set(pair.kinds)


def test_the_split_and_the_share_of_an_item_depend_on_its_id_only(tmp_path):
    path = tmp_path / "many.ann"
    path.write_text("\n\n".join(f"## x-{i} | 2024-05-03\nS Prices rose." for i in range(500)), "utf-8")
    items = list(read_file(path, errors=[]))
    assert {split_of(i) for i in items} == {"train", "dev"}
    assert 0.05 < sum(split_of(i) == "dev" for i in items) / 500 < 0.15
    assert 0.15 < sum(place_of(i) < 0.25 for i in items) / 500 < 0.35
