"""Two sentences read side by side by the packaged model."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from cablegram.coding.labels import PAIRS
from cablegram.coding.model import Asked, Model
from cablegram.linking.judging import MOST, leaning
from cablegram.running.pipeline import load_coder

if TYPE_CHECKING:
    from collections.abc import Mapping


@pytest.fixture(scope="module")
def model() -> Model:
    return load_coder().model


def asked(text: str, *words: str) -> Asked:
    return Asked(text=text, spans=tuple((text.index(w), text.index(w) + len(w)) for w in words))


def one(model: Model, task: str, first: Asked, second: Asked) -> Mapping[str, float]:
    return model.compare(task, [(first, second)])[0]


@pytest.mark.parametrize("task", PAIRS)
def test_the_chances_of_every_question_add_up_to_one(model: Model, task: str) -> None:
    found = one(model, task, asked("The ministers will meet in Bergen."), asked("They met."))
    assert list(found) == list(PAIRS[task])
    assert sum(found.values()) == pytest.approx(1, abs=1e-4)


def test_an_answer_does_not_depend_on_the_pairs_beside_it(model: Model) -> None:
    pairs = [
        (asked("Troops fired on a boat.", "fired"), asked("The shooting killed two.", "shooting")),
        (asked("The union called a strike for Monday.", "strike"), asked("Dockers walked out on Monday.", "walked out")),
        (asked("Peru closed its border with Ecuador in the night to Sunday after a shooting.", "closed"), asked("It rained.")),
    ]
    alone = [model.compare("same", [pair])[0] for pair in pairs]
    for order in permutations(range(3)):
        assert model.compare("same", [pairs[i] for i in order]) == [alone[i] for i in order]


def test_the_words_that_are_asked_about_matter(model: Model) -> None:
    text = "Kenya recalled its ambassador and closed the border."
    told = asked("The border was closed by Kenya, its neighbours said.", "closed")
    closed, recalled = (one(model, "same", asked(text, w), told)["same"] for w in ("closed", "recalled"))
    assert closed > recalled


def test_a_denial_is_tied_to_what_it_denies_and_not_to_its_neighbour(model: Model) -> None:
    denial = asked("Beijing denied that any vessel had been rammed.", "denied", "that any vessel had been rammed")
    rammed = asked(
        "Manila said a Chinese cutter had rammed one of its boats.", "said", "a Chinese cutter had rammed one of its boats"
    )
    prices = asked("Traders said rice prices would rise before the harvest.", "said", "rice prices would rise before the harvest")
    right, wrong = (one(model, "answers", claim, denial)["answered"] for claim in (rammed, prices))
    assert right > 0.5 > wrong


def test_a_plan_is_held_in_other_words(model: Model) -> None:
    plan = asked("The foreign ministers of Chad and Sudan will meet in Abéché on Friday.", "will meet")
    held = one(model, "settles", plan, asked("The two ministers sat together for three hours in Abéché on Friday."))
    other = one(model, "settles", plan, asked("Fuel prices in Khartoum rose again on Friday."))
    assert max(held, key=held.__getitem__) == "held"
    assert max(other, key=other.__getitem__) == "none"


def test_a_plan_that_is_called_off_is_not_held(model: Model) -> None:
    plan = asked("The presidents are to meet in Lomé on 3 May.", "meet")
    found = one(model, "settles", plan, asked("The summit in Lomé was called off on Thursday."))
    assert found["cancelled"] > found["held"]


def test_nothing_is_surer_than_the_limit() -> None:
    assert leaning({"yes": 1.0, "no": 0.0}, "yes", against="no") == MOST
    assert leaning({"yes": 0.0, "no": 1.0}, "yes", against="no") == -MOST
