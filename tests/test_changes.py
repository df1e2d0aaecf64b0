"""What changed since a day, and dossiers of one actor or one pair of countries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cablegram.core.records import Quantity
from cablegram.reporting.changes import is_since
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.focus import on_actor, on_pair
from cablegram.reporting.render import to_html, to_markdown
from tests.reporting_cases import Case, fish, harbour

TODAY = date(2026, 3, 8)


def shelling(published: str, toll: str, low: int) -> Case:
    c = Case(
        text=f"Belmark shelled the port of Sunda on 2 March, killing {toll} dockers, Ardish officials said.", published=published
    )
    start, end = c.at(toll)
    c.event(
        "ASSAULT",
        "shelled",
        evidence="Belmark shelled",
        actors=(c.party("Belmark", "BEL", actor="state:BEL"),),
        recipients=(c.party("Sunda", "ARD"),),
        time=c.time("2 March", "2026-03-02", "2026-03-02"),
        quantities=(Quantity(start=start, end=end, text=toll, kind="dead", low=low, high=low, unit=None),),
    )
    return c


def kinds(dossier) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for change in dossier.changes:
        told.setdefault(change.kind, []).append(change.citations[0].quote)
    return told


def test_without_older_documents_everything_is_new():
    dossier = make_dossier([harbour().analysis()], today=TODAY, since="2026-03-01")
    assert len([c for c in dossier.changes if c.kind in {"new_event", "new_plan"}]) == len(dossier.entries)


def test_with_nothing_new_the_dossier_says_so():
    analyses = [harbour().analysis(), fish().analysis()]
    dossier = make_dossier(analyses, today=TODAY, since="2026-03-08")
    assert dossier.changes == ()
    assert "Nothing that these documents tell." in to_markdown(dossier)
    assert "Nothing that these documents tell." in to_html(dossier, analyses)


def test_a_second_report_of_an_event_is_no_new_event():
    first, later = replace(harbour(), published="2026-03-06"), replace(fish(), published="2026-03-07")
    dossier = make_dossier([first.analysis(), later.analysis()], today=TODAY, since="2026-03-07")
    entry = next(e for e in dossier.entries if e.n_reports == 2)
    (told,) = (c for c in dossier.changes if c.entry_id == entry.id)
    assert (told.kind, told.message) == ("standing", "told in the publisher’s own voice before, now corroborated")
    assert told.citations[0].doc_id == later.analysis().document.id


def test_a_further_report_that_makes_nothing_surer_is_told_as_such():
    first, later = shelling("2026-03-03", "nine", 9), shelling("2026-03-05", "9", 9)
    later.text = later.text.replace("Ardish officials", "officials")
    later.publisher = first.publisher = "The Example"
    dossier = make_dossier([first.analysis(), later.analysis()], today=TODAY, since="2026-03-05")
    assert [c.message for c in dossier.changes] == ["told in 1 further document"]


def test_a_plan_that_is_put_off_since_then_is_an_outcome_with_its_sentence():
    first, later = replace(harbour(), published="2026-03-06"), replace(fish(), published="2026-03-07")
    dossier = make_dossier([first.analysis(), later.analysis()], today=TODAY, since="2026-03-07")
    (told,) = (c for c in dossier.changes if c.kind == "outcome")
    assert told.message.startswith("open before, now postponed")
    assert "postponed" in told.citations[0].quote


def test_another_toll_is_a_new_figure_and_the_same_toll_is_not():
    old = shelling("2026-03-03", "nine", 9).analysis()
    higher = make_dossier([old, shelling("2026-03-05", "12", 12).analysis()], today=TODAY, since="2026-03-05")
    assert kinds(higher)["new_figure"] == ["12"]
    spelled = make_dossier([old, shelling("2026-03-05", "9", 9).analysis()], today=TODAY, since="2026-03-05")
    assert "new_figure" not in kinds(spelled)


def test_a_copy_of_an_older_document_changes_nothing():
    original = harbour()
    copied = replace(original, published="2026-03-07", text=original.text + " Agencies.")
    copied.events = [replace(e, claim_ids=()) for e in original.events]
    copied.claims = []
    dossier = make_dossier([original.analysis(), copied.analysis()], today=TODAY, since="2026-03-07")
    assert dossier.sources[1].copy_of
    assert dossier.changes == ()


def test_an_undated_document_is_new_if_the_ledger_took_it_in_since():
    analysis = replace(harbour(), published=None).analysis()
    assert is_since(analysis, "2026-03-05", seen={analysis.document.id: "2026-03-05T08:00:00Z"})
    assert not is_since(analysis, "2026-03-05", seen={})


def test_a_pairs_dossier_holds_what_the_two_do_to_each_other_and_nothing_else():
    (kept,) = on_pair([harbour().analysis()], "ARD", "BEL")
    assert {e.trigger.text for e in kept.events} == {"meet", "call", "suspended", "offered"}
    assert on_pair([harbour().analysis()], "BEL", "ARD") == (kept,)
    assert on_pair([harbour().analysis()], "ARD", "JPN") == ()


def test_the_answers_to_a_kept_claim_are_kept():
    (kept,) = on_pair([harbour().analysis()], "ARD", "BEL")
    assert {"claim-courier", "claim-denial", "claim-quote"} <= {c.id for c in kept.claims}
    dossier = make_dossier([kept], today=TODAY)
    assert next(e for e in dossier.entries if "secret deal" in e.lead.text).disputed


@pytest.mark.parametrize(
    ("actor", "triggers"),
    [("person:mara-teld", {"meet", "call", "offered"}), ("state:BEL", {"meet", "call", "sent", "suspended", "offered"})],
)
def test_an_actors_dossier_holds_its_own_events_and_a_states_those_of_all_its_people(actor, triggers):
    (kept,) = on_actor([harbour().analysis()], actor)
    assert {e.trigger.text for e in kept.events} == triggers


def test_a_dossier_in_focus_cites_only_what_stands_there():
    analyses = on_actor([harbour().analysis(), fish().analysis()], "state:BEL")
    dossier = make_dossier(analyses, today=TODAY, since="2026-03-07")
    texts = {a.document.id: a.document.text for a in analyses}
    cited = [c for change in dossier.changes for c in change.citations]
    assert all(texts[c.doc_id][c.start : c.end] == c.quote for c in cited)
