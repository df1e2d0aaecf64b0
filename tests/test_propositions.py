"""What is put forward across documents, who says so, and how it stands; all records built by hand."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace

import numpy as np
import pytest

from cablegram.core.records import Quantity
from cablegram.linking import propositions
from cablegram.linking.meaning import Wording, agree, same_meaning
from cablegram.linking.propositions import find_propositions
from cablegram.linking.sources import speaker_origin
from tests.reporting_cases import Case, fish, harbour

STRUCK = "An Ardish jet struck a market in Tessalon on Monday, {who} said."


def report(who=None, *, publisher, country=None, sector="GOV", stance="asserts", published="2026-03-10", more="", text=None):
    """A document on one strike, told by ``who`` or in its own voice."""
    text = text or (STRUCK.format(who=who) if who else "An Ardish jet struck a market in Tessalon on Monday.")
    c = Case(text=text + more, published=published, publisher=publisher)
    lead = "An Ardish jet"
    claims = ()
    if who:
        said = c.claim(
            "claim-" + publisher,
            stance,
            "said",
            "An Ardish jet struck a market in Tessalon on Monday",
            speaker=who,
            country=country,
        )
        c.claims[-1] = replace(said, speaker=replace(said.speaker, sector=sector))
        claims = (said.id,)
    c.event(
        "ASSAULT",
        "struck",
        evidence=lead,
        mode="aerial",
        actors=(c.party("Ardish jet", "ARD"),),
        recipients=(c.party("market", "BEL"),),
        time=c.time("Monday", "2026-03-09", "2026-03-09"),
        claim_ids=claims,
    )
    return c


def one(*cases):
    found = [p for p in find_propositions([c.analysis() for c in cases]) if p.type == "ASSAULT"]
    assert len(found) == 1, [p.content.text for p in found]
    return found[0]


def test_what_a_document_tells_itself_is_in_its_own_voice():
    made = one(report(publisher="The Courier"))
    assert (made.status, made.why) == ("own_voice", "told by The Courier in its own voice")


def test_what_one_speaker_says_has_a_single_source():
    made = one(report("the Ardish army", publisher="The Courier", country="ARD"))
    assert (made.status, made.why) == ("single_source", "said only by the Ardish army")


def test_two_outlets_that_tell_it_themselves_corroborate():
    made = one(
        report(publisher="The Courier"), report(publisher="The Example", more=" Smoke rose above the old harbour for hours.")
    )
    assert (made.status, made.n_independent) == ("corroborated", 2)
    assert made.matches[0].reason == "the same sentence"


def test_a_side_without_a_country_parts_no_reports_of_one_day_in_the_same_words():
    told, other = report(publisher="The Courier"), report(publisher="The Example", more=" Smoke rose above the old harbour.")
    other.events[0] = replace(other.events[0], recipients=(replace(other.events[0].recipients[0], country=None),))
    assert one(told, other).status == "corroborated"
    elsewhere = report(publisher="The Example", more=" A market fell silent.")
    weeks_ago = replace(elsewhere.events[0].time, earliest="2026-02-16", latest="2026-02-16")
    elsewhere.events[0] = replace(elsewhere.events[0], recipients=(), time=weeks_ago)
    found = find_propositions([told.analysis(), elsewhere.analysis()])
    assert [p.status for p in found] == ["own_voice", "own_voice"]


def test_outlets_that_cite_one_speaker_are_one_source():
    cases = [
        report("the Belmark army", publisher=p, country="BEL", more=f" {p} was there.") for p in ("The Courier", "The Example")
    ]
    made = one(*cases)
    assert (made.status, made.n_independent) == ("single_source", 1)
    assert "in 2 documents; further mentions repeat these" in made.why


def test_the_offices_of_one_state_are_one_source():
    army = report("the Belmark army", publisher="The Courier", country="BEL", sector="MIL")
    minister = report("Minister Teld", publisher="The Example", country="BEL", more=" Nobody else spoke of it on that day.")
    assert one(army, minister).n_independent == 1


def test_speakers_without_a_name_add_nothing_to_a_named_one():
    army = report("the Belmark army", publisher="The Courier", country="BEL")
    officials = report("officials", publisher="The Example", sector=None, more=" Nobody else spoke of it on that day.")
    made = one(army, officials)
    assert (made.status, made.n_independent) == ("single_source", 1)
    assert made.why.startswith("said only by the Belmark army, and by officials, who may be the same")


def test_speakers_of_two_sides_corroborate():
    army = report("the Ardish army", publisher="The Courier", country="ARD")
    rescuers = report(
        "Rescue Belmark", publisher="The Example", country="BEL", sector="SOC", more=" Nobody else spoke of it on that day."
    )
    made = one(army, rescuers)
    assert (made.status, made.why) == ("corroborated", "2 independent sources: the Ardish army; Rescue Belmark")


def test_a_copy_counts_once_also_in_its_own_voice():
    words = " ".join(f"word{i}" for i in range(40))
    first = report(publisher="The Courier", more=f" {words}.")
    again = report(publisher="The Example", more=f" {words}!", published="2026-03-11")
    made = one(first, again)
    assert (made.status, made.why, len(made.doc_ids)) == ("own_voice", "told by The Courier in its own voice", 2)


def test_what_one_document_tells_and_another_denies_is_disputed():
    told = report(publisher="The Courier")
    denied = report(
        "Ardland", publisher="The Example", stance="denies", country="ARD", more=" Nobody else spoke of it on that day."
    )
    made = one(told, denied)
    assert (made.status, made.why) == ("disputed", "told by The Courier in its own voice; denied by Ardland")


def test_what_is_told_not_to_have_happened_disputes_that_it_has():
    told, other = report(publisher="The Courier"), report(publisher="The Example", more=" Nobody was hurt.")
    other.events[0] = replace(other.events[0], status="negated")
    made = one(told, other)
    assert (made.status, [s.side for s in made.sayings]) == ("disputed", ["for", "against"])


def test_a_report_that_says_not_in_other_words_stands_apart_also_where_another_denies(monkeypatch):
    told = report(publisher="The Courier")
    other = report(publisher="The Example", more=" Nobody was hurt.")
    other.events[0] = replace(other.events[0], status="negated")
    denied = report("Ardland", publisher="The Herald", stance="denies", country="ARD", more=" Nobody else spoke of it.")
    monkeypatch.setattr(propositions, "agree", lambda *_, **__: False)
    strikes = [p for p in find_propositions([c.analysis() for c in (told, other, denied)]) if p.type == "ASSAULT"]
    assert [p.status for p in strikes] == ["disputed", "own_voice"]
    assert {s.name for s in strikes[0].sayings} == {"The Courier", "Ardland"}


def test_texts_agree_that_share_half_of_the_words_of_the_shorter():
    assert agree("An Ardish jet struck a market", "No Ardish jet struck the market in Tessalon on Monday")
    assert not agree("An Ardish jet struck a market", "The pilots of the jet came home unhurt")
    assert not agree("It was so", "It was not")


def test_a_short_text_and_a_long_one_do_not_share_half_of_both():
    one, other = "No sanctions will work on Russia", "Britain and Germany agreed on sanctions against banks of Russia"
    assert agree(one, other)
    assert not agree(one, other, of_both=True)


def test_what_is_only_denied_is_no_fact_in_its_own_voice():
    made = one(report("Ardland", publisher="The Example", stance="denies", country="ARD"))
    assert (made.status, made.why) == ("denied_only", "denied by Ardland; nobody here says that it is so")


def test_declining_to_confirm_neither_corroborates_nor_disputes():
    army = report("the Belmark army", publisher="The Courier", country="BEL")
    silent = report(
        "Ardland", publisher="The Example", stance="declines_to_confirm", country="ARD", more=" Nobody else spoke of it."
    )
    assert one(army, silent).status == "single_source"
    assert one(silent).why == "Ardland neither confirms nor denies it; nobody here says that it is so"


def test_what_its_speaker_withdraws_is_retracted():
    army = report("the Belmark army", publisher="The Courier", country="BEL")
    back = report("the Belmark army", publisher="The Example", stance="withdraws", country="BEL", more=" Nobody else spoke of it.")
    assert one(army, back).why == "withdrawn by the Belmark army"


def test_whoever_stands_by_his_word_corroborates_nothing():
    army = report("the Belmark army", publisher="The Courier", country="BEL")
    again = report("the Belmark army", publisher="The Example", stance="confirms", country="BEL", more=" Nobody else spoke of it.")
    assert one(army, again).status == "single_source"


def test_a_chain_of_citations_counts_as_its_last_link():
    text = "The Courier reported that Rescue Belmark said that an Ardish jet struck a market in Tessalon on Monday."
    c = Case(text=text, published="2026-03-10", publisher="The Example")
    outer = c.claim("claim-outer", "asserts", "reported", text[text.index("Rescue") : -1], speaker="The Courier")
    inner = c.claim(
        "claim-inner", "asserts", "said", "an Ardish jet struck a market in Tessalon on Monday", speaker="Rescue Belmark"
    )
    c.event("ASSAULT", "struck", evidence="The Courier", actors=(c.party("Ardish jet", "ARD"),), claim_ids=(outer.id, inner.id))
    by_name = {s.name: s for s in one(c).sayings}
    assert by_name["Rescue Belmark"].via == ("The Courier",)
    assert (one(c).status, one(c).why) == ("single_source", "said only by Rescue Belmark (via The Courier)")
    assert one(c).content.text == "an Ardish jet struck a market in Tessalon on Monday"


def test_whoever_reports_a_denial_does_not_assert_what_is_denied():
    text = "The Courier reported that Ardland denied that an Ardish jet struck a market in Tessalon on Monday."
    c = Case(text=text, published="2026-03-10", publisher="The Example")
    outer = c.claim("claim-outer", "asserts", "reported", text[text.index("Ardland") : -1], speaker="The Courier")
    inner = c.claim("claim-inner", "denies", "denied", text[text.index("an Ardish") : -1], speaker="Ardland", country="ARD")
    c.event("ASSAULT", "struck", evidence="The Courier", actors=(c.party("Ardish jet", "ARD"),), claim_ids=(outer.id, inner.id))
    made = one(c)
    assert (made.status, made.why) == ("denied_only", "denied by Ardland (via The Courier); nobody here says that it is so")


def test_a_confirmation_of_something_else_corroborates_nothing():
    text = "Teld said the strike would continue. Ardland confirmed that 38 people were in custody near Tessalon."
    c = Case(text=text, published="2026-03-10")
    said = c.claim("claim-said", "asserts", "said", "the strike would continue", speaker="Teld")
    other = "that 38 people were in custody near Tessalon"
    c.claim("claim-other", "confirms", "confirmed", other, speaker="Ardland", of_claim=said.id)
    made = find_propositions([c.analysis()])[0]
    assert (made.status, made.why) == ("single_source", "said only by Teld")


def test_a_paper_that_cites_police_is_no_second_source():
    text = "The Courier, citing Belmark police, said an Ardish jet struck a market in Tessalon on Monday."
    c = Case(text=text, published="2026-03-10", publisher="The Example")
    struck = text[text.index("an Ardish") : -1]
    paper = c.claim("claim-paper", "asserts", "said", struck, speaker="The Courier")
    police = c.claim("claim-police", "asserts", "citing", struck, speaker="Belmark police", country="BEL")
    c.event("ASSAULT", "struck", evidence="The Courier", actors=(c.party("Ardish jet", "ARD"),), claim_ids=(paper.id, police.id))
    assert (one(c).status, one(c).why) == ("single_source", "said only by Belmark police (via The Courier)")


def test_whether_somebody_has_denied_it_is_no_denial():
    text = "Teld said rebels asked for talks. It was unclear whether Ardland has denied the request."
    c = Case(text=text, published="2026-03-10")
    said = c.claim("claim-said", "asserts", "said", "rebels asked for talks", speaker="Teld")
    c.claim("claim-open", "declines_to_confirm", "was unclear", "whether Ardland has denied the request", speaker=None)
    c.claim("claim-denied", "denies", "has denied", "the request", speaker="Ardland", of_claim=said.id)
    made = next(p for p in find_propositions([c.analysis()]) if p.content.text == "rebels asked for talks")
    assert (made.status, [s.side for s in made.sayings]) == ("single_source", ["for", "neither"])


def test_a_denial_of_a_report_is_about_what_the_report_says():
    made = next(p for p in find_propositions([harbour().analysis()]) if p.type == "AGREE")
    assert (made.status, made.why) == ("disputed", "said by The Courier; denied by a spokeswoman for Teld")


def test_claims_without_an_event_are_propositions_too():
    c = Case(text="Teld said the treaty was dead.")
    c.claim("claim-dead", "asserts", "said", "the treaty was dead", speaker="Teld")
    (made,) = find_propositions([c.analysis()])
    assert (made.type, made.content.text, made.status) == (None, "the treaty was dead", "single_source")


def test_figures_that_contradict_each_other_stay_side_by_side():
    cases = []
    for who, country, words, dead in (("the Ardish army", "ARD", "two dead", 2), ("Rescue Belmark", "BEL", "20 dead", 20)):
        c = report(who, publisher=who, country=country, sector=None, more=f" It left {words}.")
        start, end = c.at(words)
        c.events[0] = replace(
            c.events[0], quantities=(Quantity(start=start, end=end, text=words, kind="dead", low=dead, high=None, unit=None),)
        )
        cases.append(c)
    made = one(*cases)
    assert {(f.low, f.words.text, f.as_of) for f in made.figures} == {(2, "two dead", "2026-03-10"), (20, "20 dead", "2026-03-10")}


def test_the_order_of_the_documents_makes_no_difference():
    made = [harbour().analysis(), fish().analysis(), report(publisher="The Courier").analysis()]
    found = {find_propositions(order) for order in itertools.permutations(made)}
    assert len(found) == 1


def test_every_passage_is_the_text_at_its_place():
    analyses = [harbour().analysis(), fish().analysis()]
    texts = {a.document.id: a.document.text for a in analyses}
    for made in find_propositions(analyses):
        for p in (made.content, *(x for s in made.sayings for x in (s.content, s.sentence)), *(f.words for f in made.figures)):
            assert texts[p.doc_id][p.start : p.end] == p.text


def words_as_vectors(text):
    """Every word far from all others, so that only echoes count."""
    words = tuple(text.split())
    vectors = np.zeros((len(words), 512), np.float32)
    for row, word in zip(vectors, words, strict=True):
        row[sum(map(ord, word)) % 512] = 1
    return words, vectors


@pytest.mark.parametrize(
    ("one_text", "other", "same"),
    [
        (
            "Ardland broke the fishing agreement of 2019",
            "Ardland had broken the fishing agreement of 2019",
            False,
        ),  # vectors say no
        ("Ardland signed the fishing agreement of 2019", "Ardland has signed the fishing agreement of 2019", True),
        ("Ardland signed the fishing agreement of 2019", "Ardland signed the fishing agreement of 2018", False),
        ("Ardland signed the fishing agreement", "Belmark signed the fishing agreement", False),
        ("the talks in Tessalon start on Friday", "the talks in Tessalon start on Monday", False),
        ("Ardland beat Belmark", "Belmark beat Ardland", False),
        ("prices in Ardland will rise fast", "prices in Ardland will fall fast", False),
        ("the report was false", "the report was false", False),  # of which report, nobody knows
    ],
)
def test_names_numbers_and_days_must_be_the_same(one_text, other, same):
    assert bool(same_meaning(Wording(one_text), Wording(other), vectors=words_as_vectors)) is same


def test_a_claim_and_its_plain_negation_are_matched_and_disputed():
    cases = []
    for who, words in (("Ilves", "Belmark had signed the fishing treaty"), ("Teld", "Belmark had not signed the fishing treaty")):
        c = Case(text=f"{who} said {words}.", publisher=f"Paper of {who}")
        c.claim(f"claim-{who}", "asserts", "said", words, speaker=who)
        cases.append(c.analysis())
    (made,) = find_propositions(cases, embed=words_as_vectors)
    assert (made.status, made.why) == ("disputed", "said by Ilves; denied by Teld; taken together by wording and meaning")
    assert "the same names: Belmark" in made.matches[0].reason


@pytest.mark.parametrize(
    ("text", "actor", "country", "sector", "key"),
    [
        ("officials", None, None, None, "unnamed"),
        ("A senior diplomat", "group:diplomat", None, "GOV", "unnamed"),
        ("US officials", "group:usa-official", "USA", "GOV", "state:USA"),
        ("Teld", "person:mara-teld", "BEL", "GOV", "state:BEL"),
        ("The Courier", None, None, None, "name:courier"),
        ("the United Nations", "organization:united-nations", "IGO", "GOV", "organization:united-nations"),
    ],
)
def test_whom_a_speaker_counts_as(text, actor, country, sector, key):
    c = Case(text=f"{text} said so.")
    said = c.claim("claim-x", "asserts", "said", "so", speaker=text, country=country)
    assert speaker_origin(replace(said.speaker, actor_id=actor, sector=sector)).key == key


def businessman(*, denier="Ardland", speaker="ministry spokesman Mao", country="ARD", link=True):
    """A state denies a detention, and its spokesman (or another) says that nobody was detained."""
    c = Case(text=f"{denier} denied it had detained the businessman. “No citizen was detained,” {speaker} told reporters.")
    said = c.claim("told", "asserts", "told", "“No citizen was detained,”", speaker=speaker, country=country)
    of_claim = said.id if link else None
    c.claim("denied", "denies", "denied", "it had detained the businessman", speaker=denier, country="ARD", of_claim=of_claim)
    first = c.event("COERCE", "detained", evidence=denier, status="negated", claim_ids=("denied",))
    second = c.event(
        "COERCE", "was detained", evidence="“No", status="negated", claim_ids=("told", "denied") if link else ("told",)
    )
    return c, first, second


def test_a_state_that_denies_it_and_its_spokesman_who_says_no_are_on_one_side():
    found = find_propositions([businessman()[0].analysis()])
    assert {p.status for p in found} == {"denied_only"}
    assert {s.side for p in found for s in p.sayings} == {"against"}
    assert {p.content.text for p in found} == {"it had detained the businessman"}


def test_what_another_says_was_not_so_is_disputed_by_whoever_denies_that():
    c, _, second = businessman(speaker="Belmark spokesman Mao", country="BEL")
    (made,) = (p for p in find_propositions([c.analysis()]) if second.id in p.event_ids)
    assert (made.status, made.content.text) == ("disputed", "“No citizen was detained,”")


def test_what_is_told_not_to_have_happened_and_denied_by_nobody_keeps_its_own_words():
    c, _, second = businessman(link=False)
    c.claims = [k for k in c.claims if k.id == "told"]
    (made,) = (p for p in find_propositions([c.analysis()]) if second.id in p.event_ids)
    assert (made.status, made.content.text) == ("single_source", "“No citizen was detained,”")


def test_a_report_in_a_denial_is_no_denial():
    c = Case(text="Ardland denied a report that its army had struck Tessalon.")
    report = c.claim("report", "asserts", "report", "that its army had struck Tessalon", speaker=None, within="denied")
    c.claim("denied", "denies", "denied", "a report that its army had struck Tessalon", speaker="Ardland", country="ARD")
    c.event("ASSAULT", "struck", evidence="Ardland", status="negated", claim_ids=(report.id, "denied"))
    (made,) = find_propositions([c.analysis()])
    assert (made.status, {s.side for s in made.sayings}) == ("disputed", {"for", "against"})


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        ("Acme", "Acme chief executive Ann Lee", "denied_only"),
        ("Acme", "Acme’s spokeswoman Ann Lee", "denied_only"),
        ("Acme", "Bolt chief executive Ann Lee", "disputed"),
    ],
)
def test_a_company_and_its_chief_do_not_dispute_each_other(first, second, status):
    c = Case(text=f"{first} said the plant had burned down. {second} denied the plant had burned down.")
    for key, words, stance, cue in (("said", first, "asserts", "said"), ("denied", second, "denies", "denied")):
        made = c.claim(key, stance, cue, "the plant had burned down", speaker=words)
        actor = "organization:acme" if key == "said" else "person:ann-lee"
        start, end = c.at(words, inside="said" if key == "denied" else None)
        who = replace(made.speaker, start=start, end=end, sector="BUS", actor_id=actor)
        c.claims[-1] = replace(made, speaker=who, of_claim="said" if key == "denied" else None)
    (found,) = find_propositions([c.analysis()])
    assert found.status == status


def spoken(number, *, old):
    """A document of so many claims, one in a sentence, each second within the one before it unless the record is an ``old`` one."""
    line = "Ann Lee said that Bo Day said that the sea rose at place {n:06d}. "
    c = Case(text="".join(line.format(n=n) for n in range(number // 2)), publisher="The Courier")
    base = Case(text=line.format(n=0))
    outer = base.claim("a", "asserts", "said", "that Bo Day said that the sea rose at place 000000", speaker="Ann Lee")
    inner = base.claim("b", "asserts", "said", "that the sea rose at place 000000", speaker="Bo Day")
    inner = replace(inner, cue=base.quote("said", inside="Bo Day"))

    def moved(span, by):
        return replace(span, start=span.start + by, end=span.end + by, text=c.text[span.start + by : span.end + by])

    for n in range(number // 2):
        by = n * len(base.text)
        for key, made in (("a", outer), ("b", inner)):
            within = f"a{n}" if key == "b" and not old else None
            told = {"cue": moved(made.cue, by), "content": moved(made.content, by), "speaker": moved(made.speaker, by)}
            c.claims.append(replace(made, id=f"{key}{n}", within=within, **told))
    return c.analysis()


@pytest.mark.parametrize("old", [False, True])
def test_four_times_the_claims_take_about_four_times_as_long(old):
    def seconds(analysis):
        start = time.perf_counter()
        found = find_propositions([analysis])
        assert any(s.via == ("Ann Lee",) for p in found for s in p.sayings)
        return time.perf_counter() - start

    few, many = spoken(500, old=old), spoken(2000, old=old)
    assert min(seconds(many) for _ in range(2)) < 9 * min(seconds(few) for _ in range(3))  # 16 if each claim looks at all others
