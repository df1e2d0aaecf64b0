"""Which documents of a ledger a dossier is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from cablegram.core.errors import LedgerError, UsageError
from cablegram.core.records import Actor, Mention
from cablegram.core.settings import Settings
from cablegram.reporting.timeline import period_in_words
from cablegram.running.asking import Subject, find_actor, read_about, title_about
from cablegram.running.jobs import link, rebuild
from cablegram.running.store import Ledger
from cablegram.running.store_storylines import storylines
from cablegram.serving.cli import cli
from tests.reporting_cases import fish, harbour
from tests.test_store import analysis

if TYPE_CHECKING:
    from pathlib import Path

SEEN = "2026-03-08T09:00:00Z"


def alone():
    """An article that has nothing to do with the harbour."""
    c = replace(fish(), text="The weather in Tallinn stayed mild, forecasters said.", published="2026-03-06", url=None, title=None)
    c.actors, c.events, c.claims, c.times, c.flags = [], [], [], [], []
    return c


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    where = tmp_path_factory.mktemp("ledger") / "l.db"
    with Ledger(where) as ledger:
        for case in (harbour(), fish(), alone()):
            ledger.add(case.analysis(), seen=SEEN)
        link(ledger)
    return where


def about(path: Path, **subject) -> list[str]:
    with Ledger(path) as ledger:
        found = read_about(ledger, Subject(**subject), settings=Settings(today=date(2026, 3, 8)))
    return [a.document.text[:12] for a in found]


def test_a_pair_is_what_lies_between_two_countries_whichever_is_named_first(path):
    assert about(path, pair=("ARD", "BEL")) == about(path, pair=("BEL", "ARD"))
    assert len(about(path, pair=("ARD", "BEL"))) == 2


def test_an_actor_is_asked_for_by_id(path):
    assert about(path, actor="person:mara-teld") == [c.text[:12] for c in (harbour(), fish()) if "Teld" in c.text]
    assert about(path, actor="person:nobody") == []


@pytest.mark.parametrize("name", ["Mara Teld", "mara teld", "Teld"])
def test_an_actor_that_no_table_knows_is_asked_for_by_what_the_articles_call_it(path, name):
    assert about(path, actor=name) == about(path, actor="person:mara-teld") != []


def test_of_several_actors_of_one_name_the_ledger_tells_which_or_all_are_named(tmp_path):
    made = analysis("Sarah Browne of the Kasbek Party met Tom Browne.", event="met", published="2026-03-02")
    text = made.document.text

    def actor(name, identity):
        start = text.index(name)
        mention = Mention(start=start, end=start + len(name), text=name)
        return Actor(id=identity, name=name, kind="person", country=None, sector=None, mentions=(mention,))

    both = (actor("Sarah Browne", "person:sarah-browne"), actor("Tom Browne", "person:tom-browne"))
    with Ledger(tmp_path / "l.db") as ledger:
        ledger.add(
            replace(made, actors=(*both, replace(actor("the Kasbek Party", "organization:kp"), name="Kasbek party of X"))),
            seen=SEEN,
        )
        settings = Settings(today=date(2026, 3, 8))
        assert find_actor(ledger, "Tom Browne", settings=settings) == "person:tom-browne"
        assert find_actor(ledger, "Kasbek Party", settings=settings) == "organization:kp"
        with pytest.raises(UsageError, match="may be person:sarah-browne, person:tom-browne; give the id"):
            find_actor(ledger, "Browne", settings=settings)
        ledger._db.execute("DELETE FROM actor_names")
        rebuild(ledger)
        assert find_actor(ledger, "kasbek party", settings=settings) == "organization:kp"


def test_a_storyline_is_asked_for_by_its_id_or_the_beginning_of_it(path):
    with Ledger(path) as ledger:
        story = next(s for s in storylines(ledger) if any(d.id == alone().analysis().document.id for d in s.documents))
    assert about(path, storyline=story.id) == about(path, storyline=story.id[6:16]) == [alone().text[:12]]


def test_what_is_given_together_must_hold_together(path):
    assert about(path, pair=("ARD", "BEL"), query="weather") == []
    assert len(about(path, pair=("ARD", "BEL"), query="harbour")) == 1


def test_a_storyline_or_a_name_that_is_not_there_is_told(path):
    with pytest.raises(LedgerError, match="no such storyline"):
        about(path, storyline="nothing")
    with pytest.raises(UsageError, match="is no actor that the tables or the ledger's articles name"):
        about(path, actor="Mara Nobody-Teld")


def test_the_command_writes_a_dossier_of_a_pair_with_what_changed(path, tmp_path):
    out = tmp_path / "pair.md"
    asked = ["dossier", "--ledger", str(path), "--pair", "ARD", "BEL", "--since", "2026-03-01", "--today", "2026-03-08"]
    result = CliRunner().invoke(cli, [*asked, "--out", str(out)])
    assert result.exit_code == 0, result.output
    page = out.read_text("utf-8")
    assert "## What changed since 2026-03-01" in page
    assert "marched" not in page.split("## Sources")[0]


def test_the_command_says_that_nothing_is_between_two_countries(path):
    result = CliRunner().invoke(cli, ["dossier", "--ledger", str(path), "--pair", "JPN", "BRA"])
    assert result.exit_code != 0
    assert "no document tells what lies between JPN and BRA" in str(result.exception)


def title(path: Path, **subject) -> str:
    given = Settings(today=date(2026, 3, 8))
    with Ledger(path) as ledger:
        return title_about(ledger, Subject(**subject), read_about(ledger, Subject(**subject), settings=given), settings=given)


def test_a_page_is_called_by_what_was_asked_for_and_its_days_not_by_one_headline(path):
    with Ledger(path) as ledger:
        story = next(s for s in storylines(ledger) if len(s.documents) > 1)
    assert title(path, pair=("ARD", "BEL")) == "ARD and Belgium, 6 to 7 March 2026"
    assert title(path, actor="person:mara-teld") == "Mara Teld, 6 to 7 March 2026"
    assert title(path, storyline=story.id) == f"Storyline: {story.title}, 6 to 7 March 2026"
    assert title(path, query="Tallinn") == "Search: Tallinn, 6 March 2026"
    assert title(path, pair=("ARD", "BEL"), query="harbour OR boats").startswith("ARD and Belgium; search: harbour OR boats, ")
    assert title(path) == "All articles of l.db, 6 to 7 March 2026"


def test_a_dossier_on_a_pair_keeps_the_leading_headline_as_what_it_is(path):
    done = CliRunner().invoke(cli, ["dossier", "--ledger", str(path), "--pair", "ARD", "BEL", "--out", "-"])
    lines = done.output.splitlines()
    assert lines[0] == "# ARD and Belgium, 6 to 7 March 2026"
    told = next(line for line in lines if line.startswith("After document"))
    assert told == "After document 1, which tells most: “Ardland and Belmark plan April summit as harbour row grows” [1:0–58]"


def test_the_days_of_a_title_are_told_in_as_few_words_as_they_need():
    assert period_in_words(["2026-03-20", None, "2026-03-03"]) == "3 to 20 March 2026"
    assert period_in_words(["2026-03-20", "2025-12-31"]) == "31 December 2025 to 20 March 2026"
    assert period_in_words(["2026-03-20", "2026-01-02"]) == "2 January to 20 March 2026"
    assert period_in_words(["2026-03-20"]) == "20 March 2026"
    assert period_in_words([None]) is None
