"""``cablegram claims``, its exports, and the ledger on the page."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pytest

from cablegram.core.errors import EvidenceError
from cablegram.linking.propositions import find_propositions
from cablegram.reporting.claims import AROUND, Asked, claims_to_annotations, claims_to_csv, claims_to_jsonld, list_claims
from cablegram.reporting.dossier import make_dossier
from cablegram.reporting.evidence import check_plain_facts
from cablegram.reporting.figures import draw_strip
from cablegram.reporting.ledger import conflicting, divided, make_grid
from cablegram.reporting.records import Citation, LedgerFigure
from cablegram.reporting.render import to_html, to_markdown
from cablegram.serving.claims import claims_text
from tests.reporting_cases import Case, fish, harbour

TODAY = date(2026, 3, 8)


@pytest.fixture(scope="module")
def analyses():
    return [harbour().analysis(), fish().analysis()]


@pytest.fixture(scope="module")
def lines(analyses):
    return list_claims(analyses)


@pytest.fixture(scope="module")
def dossier(analyses):
    return make_dossier(analyses, today=TODAY)


def test_every_claim_is_a_row_under_the_status_of_what_it_says(lines):
    told = [(line.speaker.quote, line.stance, line.status) for line in lines]
    assert told == [
        ("the Ardish foreign ministry", "asserts", "single_source"),
        ("The Courier", "asserts", "disputed"),
        ("A spokeswoman for Teld", "denies", "disputed"),
        ("she", "denies", "disputed"),
        ("Teld’s office", "asserts", "single_source"),
    ]


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"speaker": "teld"}, 2),
        ({"country": "BEL"}, 3),
        ({"stance": "denies"}, 2),
        ({"about": "summits postponed"}, 1),
        ({"status": "disputed"}, 3),
        ({"since": "2026-03-07"}, 1),
        ({"until": "2026-03-05"}, 0),
        ({"country": "BEL", "status": "single_source"}, 1),
        ({}, 5),
    ],
)
def test_claims_are_chosen_by_what_is_asked(analyses, asked, count):
    assert len(list_claims(analyses, asked=Asked(**asked))) == count


def test_the_csv_has_a_row_per_claim_and_no_formula(lines):
    rows = list(csv.DictReader(io.StringIO(claims_to_csv([replace(lines[0], title="=1+1"), *lines[1:]]))))
    assert [row["stance"] for row in rows] == [line.stance for line in lines]
    assert rows[0]["title"] == "'=1+1"
    assert rows[1]["why"] == "said by The Courier; denied by a spokeswoman for Teld"


def test_the_json_ld_is_a_claim_of_schema_org_without_a_rating(lines):
    made = json.loads(claims_to_jsonld(lines))
    assert made["@context"] == "https://schema.org"
    first = made["@graph"][0]
    assert {"@type": "Claim", "datePublished": "2026-03-06"}.items() <= first.items()
    assert first["author"]["name"] == "the Ardish foreign ministry"
    assert first["appearance"]["@type"] == "NewsArticle"
    assert first["appearance"]["url"] == "https://news.example/harbour"
    assert "ating" not in json.dumps(made)


def test_the_annotations_find_their_words_by_position_and_by_quotation(lines, analyses):
    texts = {a.document.url: a.document.text for a in analyses}
    made = json.loads(claims_to_annotations(lines))
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["type"], made["total"]) == ("AnnotationCollection", 5)
    for item in made["first"]["items"]:
        assert {"id", "type", "motivation", "body", "target"} == item.keys()
        position, quotation = item["target"]["selector"]
        text = texts[item["target"]["source"]]
        start, end = position["start"], position["end"]
        assert (position["type"], quotation["type"]) == ("TextPositionSelector", "TextQuoteSelector")
        assert text[start:end] == quotation["exact"]
        assert text[max(0, start - AROUND) : start] == quotation["prefix"]
        assert text[end : end + AROUND] == quotation["suffix"]


def test_claims_read_as_text(lines):
    told = claims_text(lines[1:2], width=100)
    assert told.startswith("The Courier asserts · disputed\n")
    assert "said by The Courier; denied by a spokeswoman for Teld" in told
    assert claims_text([]) == "no claim\n"


def test_the_ledger_stands_in_three_columns_and_a_grid(dossier):
    columns = {heading: [row.content.quote for row in rows] for heading, _, rows in divided(dossier.ledger)}
    assert columns["Disputed"] == ["Ilves had offered Teld a secret deal on fishing rights"]
    assert len(columns["Single source"]) == 2
    (row,) = make_grid(dossier.ledger).rows
    assert {(c.name, c.side) for c in row.cells} == {("The Courier", "for"), ("A spokeswoman for Teld", "against")}


def test_page_and_markdown_show_the_grid_with_signs_and_words(dossier, analyses):
    for page in (to_html(dossier, analyses), to_markdown(dossier)):
        assert "Agreed, disputed, from one source" in page
        assert "denied by a spokeswoman for Teld" in page
        assert "○" in page


def test_figures_that_differ_are_drawn_with_speaker_and_day(analyses):
    spot = Citation(doc_id="d", start=0, end=8, quote="12 dead")
    made = [
        LedgerFigure(kind="dead", low=low, high=high, unit=None, words=spot, name=name, as_of="2026-03-04")
        for low, high, name in ((12, None, "police"), (20, 20, "activists"), (None, 15, "the mayor"), (14, 18, "a doctor"))
    ]
    strip = draw_strip(made)
    assert strip.dots[0].told == "12 dead, according to police, as of 2026-03-04"
    assert [(d.before, d.after, d.width > 0) for d in strip.dots] == [
        (False, True, False),
        (False, False, False),
        (True, False, False),
        (False, False, True),
    ]
    assert all(0 <= d.left <= 100 and d.left + d.width <= 100 for d in strip.dots)


def test_figures_that_agree_are_no_conflict(dossier):
    assert not any(conflicting(row) for row in dossier.ledger)


def test_what_another_document_denies_is_marked_in_the_entry():
    told = Case(text="An Ardish jet struck Tessalon market on Monday.", publisher="The Courier")
    other = Case(text="Ardland denied that an Ardish jet struck Tessalon market on Monday.", publisher="The Example")
    claim = other.claim("claim-no", "denies", "denied", "that an Ardish jet struck Tessalon market on Monday", speaker="Ardland")
    for case, ids in ((told, ()), (other, (claim.id,))):
        day = case.time("Monday", "2026-03-02", "2026-03-02")
        case.event("ASSAULT", "struck", evidence=case.text[:8], actors=(case.party("Ardish jet", "ARD"),), time=day, claim_ids=ids)
    made = make_dossier([told.analysis(), other.analysis()], today=TODAY)
    (entry,) = made.entries
    assert (entry.standing, entry.denials) == ("disputed", ("d2-c1",))


def test_a_sentence_that_only_a_claim_supports_is_never_plain(dossier, analyses):
    found = find_propositions(analyses)
    check_plain_facts(dossier, analyses, found)
    section = next(s for s in dossier.sections if any(e.lead.label.according_to for e in s.entries))
    entry = next(e for e in section.entries if e.lead.label.according_to)
    bare = replace(entry, reports=(replace(entry.lead, label=replace(entry.lead.label, according_to=())),))
    forged = replace(dossier, sections=(replace(section, entries=(bare,)),))
    with pytest.raises(EvidenceError, match="only a claim supports it"):
        check_plain_facts(forged, analyses, found)


def test_what_is_disputed_is_never_plain(dossier, analyses):
    section = next(s for s in dossier.sections if any(e.disputed for e in s.entries))
    entry = next(e for e in section.entries if e.disputed)
    forged = replace(dossier, sections=(replace(section, entries=(replace(entry, denials=(), standing="own_voice"),)),))
    with pytest.raises(EvidenceError, match="it is disputed"):
        check_plain_facts(forged, analyses, find_propositions(analyses))


def test_an_answer_cut_out_of_a_claim_names_its_speaker(analyses, dossier):
    start, end = (analyses[0].claims[0].content.start, analyses[0].claims[0].content.end)
    spot = Citation(doc_id=analyses[0].document.id, start=start, end=end, quote=analyses[0].document.text[start:end])
    answer = next(a for a in dossier.digest if a.question == "what")
    forged = replace(dossier, digest=(replace(answer, citations=(spot,), according_to=()),))
    with pytest.raises(EvidenceError, match="somebody's claim"):
        check_plain_facts(forged, analyses, find_propositions(analyses))
