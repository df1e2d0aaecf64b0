"""Exports: one row an occurrence, in forms that the readers of those forms read back."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import shutil
import string
import subprocess
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cablegram.coding.knowledge import load_knowledge
from cablegram.core.errors import UsageError
from cablegram.core.ontology import EVENT_TYPES, MODES, intensity
from cablegram.core.propositions import Passage
from cablegram.core.records import EventTime
from cablegram.core.stories import EventReport, Joined, Occurrence, OccurrenceParty, OccurrencePlace
from cablegram.reporting import export_gdelt, export_icews, export_polecat
from cablegram.reporting.export_codes import CAMEO, KNOWN_GROUPS, cameo_country, cameo_of, cameo_role
from cablegram.reporting.export_release import HAPPENED, Sources, Wanted, clean, number_for
from cablegram.reporting.export_tables import TABLES
from cablegram.running import exports
from cablegram.serving import export as command
from tests.reporting_cases import fish, harbour

if TYPE_CHECKING:
    from pathlib import Path

NASTY = 'He said "no"\tand\nleft 🇫🇮; =1+1\u2028“Ž”'


def party(name: str, country: str | None, sector: str | None = "GOV", **more: Any) -> OccurrenceParty:
    return OccurrenceParty(name=name, actor_id=more.get("id"), country=country, sector=sector, role=more.get("role"))


def report(key: str, **more: Any) -> EventReport:
    values: dict[str, Any] = {
        "doc_id": f"sha256:{key}",
        "event_id": f"event:{key}",
        "published": "2026-03-06",
        "publisher": "The Example",
        "url": f"https://news.example/{key}",
        "copy_of": None,
        "voice": "publisher",
        "confidence": 0.8,
        "quantities": (),
    } | more
    words = more.get("sentence", f"Sentence of {key}.")
    return EventReport(**values | {"sentence": Passage(doc_id=values["doc_id"], start=0, end=len(words), text=words)})


def occurrence(key: str, kind: str = "COERCE", mode: str | None = "arrest", **more: Any) -> Occurrence:
    reports = more.pop("reports", (report(key),))
    day = more.pop("day", "2026-03-04")
    values: dict[str, Any] = {
        "contexts": (),
        "quad": EVENT_TYPES[kind].quad,
        "score": intensity(kind, mode),
        "status": "occurred",
        "actors": (party("police", "EGY", "COP"),),
        "recipients": (party("two leaders", "EGY", "LAB"),),
        "time": EventTime(start=None, end=None, text=None, edtf=day, earliest=day, latest=day, precision="day", rule="by hand"),
        "place": None,
        "joins": (),
        "n_reports": len({r.doc_id for r in reports}),
        "n_independent": len({r.copy_of or r.doc_id for r in reports}),
        "confidence": 0.8,
    } | more
    return Occurrence(id=f"occurrence:{key}", type=kind, mode=mode, reports=reports, day=day, **values)


def told(case: Any) -> list[Occurrence]:
    """One occurrence an event of an analysis, as a ledger of that one document would hold them."""
    analysis = case.analysis()
    doc = analysis.document
    names = {a.id: a for a in analysis.actors}
    made = []
    for event in analysis.events:
        sentence = event.evidence[0]
        said = report(
            event.id,
            doc_id=doc.id,
            event_id=event.id,
            published=doc.published,
            publisher=doc.publisher,
            url=doc.url,
        )
        text = doc.text[sentence.start : sentence.end]
        said = replace(said, sentence=Passage(doc_id=doc.id, start=sentence.start, end=sentence.end, text=text))
        sides = [
            tuple(
                OccurrenceParty(
                    name=p.text,
                    actor_id=p.actor_id,
                    country=p.country,
                    sector=p.sector,
                    role=names[p.actor_id].role if p.actor_id in names else None,
                )
                for p in side
            )
            for side in (event.actors, event.recipients)
        ]
        made.append(
            occurrence(
                event.id,
                event.type,
                event.mode,
                contexts=event.contexts,
                status=event.status,
                actors=sides[0],
                recipients=sides[1],
                time=event.time,
                day=event.time.earliest if event.time else doc.published,
                reports=(said,),
                confidence=event.confidence,
            )
        )
    return made


@pytest.fixture(scope="module")
def analyses():
    return {a.document.id: a for a in (harbour().analysis(), fish().analysis())}


@pytest.fixture(scope="module")
def sources(analyses):
    seen = dict.fromkeys(analyses, "2026-03-08T10:20:30+00:00")
    return Sources(knowledge=load_knowledge(), analysis=analyses.get, seen=seen, version="9.9")


@pytest.fixture(scope="module")
def some():
    """Every type of thing that an export must keep apart or clean."""
    lima = OccurrencePlace(name="Lima", place_id="geonames:3936456", country="PER", latitude=-12.0432, longitude=-77.0282)
    nasty = (party(NASTY, "PER", role="Foreign\tminister"), party('"Chapo"', None, None))
    copies = (report("wire"), report("copy", copy_of="sha256:wire", publisher='"Quoted" Daily'), report("other", publisher="Other"))
    why = (Joined(one="event:wire", other="event:copy", reason="the same words"),)
    return [
        occurrence("first", reports=copies, joins=why, place=lima),
        occurrence("planned", "CONSULT", "visit", status="planned", day="2026-05-01"),
        occurrence("denied", "ASSAULT", None, status="negated"),
        occurrence("perhaps", "ASSAULT", "drone", status="hypothetical"),
        occurrence(
            "nasty", "AGREE", None, actors=nasty, recipients=(), contexts=("economic",), reports=(report("n", sentence=NASTY),)
        ),
        occurrence("talks", "CONSULT", "phone", actors=(party("Romania", "ROU"), party("Peru", "PER")), recipients=()),
        occurrence(
            "undated", "REJECT", "meet", day=None, time=None, reports=(report("u", published=None, publisher=None, url=None),)
        ),
        occurrence(
            "un",
            "ACCUSE",
            "allege",
            actors=(party("UN", "IGO", None, id="organization:united-nations"),),
            recipients=(party("media", "KOS", "JRN"),),
        ),
        *told(harbour()),
        *told(fish()),
    ]


def write(form: str, some: Any, folder: Path, sources: Sources, analyses: Any = ()) -> dict[str, Path]:
    target = exports.target_of(form, folder)
    written = exports.write_export(form, iter(some), iter(analyses), target, sources=sources)
    assert not list(folder.glob("*.part"))
    return {w.path.name: w.path for w in written}


def happened(some):
    return [o for o in some if o.status in HAPPENED and o.day]


# The dialects


def test_polecat_has_its_forty_columns_and_one_row_an_occurrence(some, sources, tmp_path):
    path = write("polecat", some, tmp_path, sources)["polecat.tsv"]
    text = path.read_bytes().decode("utf-8")
    lines = text.split("\n")
    assert "\r" not in text
    assert lines[-1] == ""
    assert len(export_polecat.COLUMNS) == 40
    assert all(len(line.split("\t")) == 40 for line in lines[:-1])
    frame = pd.read_csv(path, sep="\t", dtype=str, keep_default_na=False)
    assert list(frame.columns) == list(export_polecat.COLUMNS)
    assert list(frame["Event ID"]) == [o.id for o in some]
    assert not (frame == "").any().any(), "nothing is the word None in this dialect"
    assert [frame.columns[i] for i in (1, 2, 7, 15)] == ["Event Date", "Event Type", "Actor Name", "Recipient Name"]


def test_polecat_says_in_contexts_what_did_not_happen(some, sources, tmp_path):
    frame = pd.read_csv(write("polecat", some, tmp_path, sources)["polecat.tsv"], sep="\t", dtype=str, keep_default_na=False)
    contexts = dict(zip(frame["Event ID"], frame["Contexts"], strict=True))
    assert contexts["occurrence:planned"] == "future"
    assert contexts["occurrence:denied"] == "negation"
    assert contexts["occurrence:perhaps"] == "hypothetical"
    assert contexts["occurrence:first"] == "None"


def test_polecat_gives_codes_of_the_day_places_and_titles(some, sources, tmp_path):
    frame = pd.read_csv(write("polecat", some, tmp_path, sources)["polecat.tsv"], sep="\t", dtype=str, keep_default_na=False)
    row = frame.set_index("Event ID").loc["occurrence:first"]
    assert (row["Actor Country"], row["Actor COW"], row["Primary Recipient Sector"]) == ("EGY", "651", "LAB")
    assert (row["Quad Code"], row["Intensity"], row["Event Mode"]) == ("MATERIAL CONFLICT", "-7", "arrest")
    assert (row["GeoNames ID"], row["Latitude"], row["Country"]) == ("3936456", "-12.0432", "PER")
    nasty = frame.set_index("Event ID").loc["occurrence:nasty"]
    assert nasty["Actor Name"].endswith("; 'Chapo'")
    assert nasty["Actor Title"] == "Foreign minister"


def test_gdelt_has_sixty_one_and_sixteen_columns_and_no_header(some, sources, tmp_path):
    paths = write("gdelt", some, tmp_path, sources)
    assert (len(export_gdelt.EVENTS), len(export_gdelt.MENTIONS)) == (61, 16)
    for name, columns in (("gdelt.export.CSV", 61), ("gdelt.mentions.CSV", 16)):
        lines = paths[name].read_text("utf-8").split("\n")[:-1]
        assert {len(line.split("\t")) for line in lines} == {columns}
        assert lines[0][0].isdigit()
    headers = paths["gdelt.headers.tsv"].read_text("utf-8").splitlines()
    assert headers[0].split("\t")[1:] == list(export_gdelt.EVENTS)


def gdelt(paths):
    names = list(export_gdelt.EVENTS)
    frame = pd.read_csv(paths["gdelt.export.CSV"], sep="\t", names=names, dtype=str, keep_default_na=False)
    keys = pd.read_csv(paths["gdelt.keys.tsv"], sep="\t", dtype=str, keep_default_na=False)
    return frame, keys


def test_gdelt_holds_what_happened_once_and_each_report_as_a_mention(some, sources, tmp_path):
    paths = write("gdelt", some, tmp_path, sources)
    frame, keys = gdelt(paths)
    assert list(keys["occurrence_id"]) == [o.id for o in happened(some)]
    assert list(keys["GLOBALEVENTID"]) == list(frame["GLOBALEVENTID"])
    assert frame["GLOBALEVENTID"].is_unique
    mentions = pd.read_csv(
        paths["gdelt.mentions.CSV"], sep="\t", names=list(export_gdelt.MENTIONS), dtype=str, keep_default_na=False
    )
    assert len(mentions) == sum(len(o.reports) for o in happened(some))
    first = frame.iloc[0]
    assert (first["NumMentions"], first["NumArticles"], first["NumSources"]) == ("3", "3", "3")


def test_gdelt_keeps_leading_zeros_and_each_code_system(some, sources, tmp_path):
    frame, keys = gdelt(write("gdelt", some, tmp_path, sources))
    rows = frame.set_index(keys["occurrence_id"])
    talks, first, un = (rows.loc[f"occurrence:{key}"] for key in ("talks", "first", "un"))
    assert (talks["EventCode"], talks["EventBaseCode"], talks["EventRootCode"], talks["QuadClass"]) == ("041", "041", "04", "1")
    assert (talks["Actor1CountryCode"], talks["Actor2CountryCode"], talks["Actor1Code"]) == ("ROM", "PER", "ROMGOV")
    assert (first["ActionGeo_CountryCode"], first["SQLDATE"], first["FractionDate"]) == ("PE", "20260304", "2026.2575")
    assert (un["Actor1Code"], un["Actor1KnownGroupCode"], un["Actor1CountryCode"]) == ("IGOUNO", "UNO", "")
    assert (un["Actor1Type1Code"], un["Actor2Type1Code"]) == ("IGO", "MED")


def test_gdelt_points_into_the_text(analyses, sources, tmp_path):
    analysis = harbour().analysis()
    paths = write("gdelt", told(harbour()), tmp_path, sources)
    mentions = pd.read_csv(paths["gdelt.mentions.CSV"], sep="\t", names=list(export_gdelt.MENTIONS))
    events = [e for e in analysis.events if e.status in HAPPENED]
    for (_, row), event in zip(mentions.iterrows(), events, strict=True):
        words = analysis.document.text[row["ActionCharOffset"] :]
        assert words.startswith(event.trigger.text)
        assert analysis.document.text[row["Actor1CharOffset"] :].startswith(event.actors[0].text)
        sentence = analysis.sentences[row["SentenceID"] - 1]
        assert sentence.start == event.evidence[0].start
    frame, _ = gdelt(paths)
    assert set(frame["DATEADDED"]) == {"20260308102030"}


def test_icews_has_its_twenty_columns_and_codes_as_strings(some, sources, tmp_path):
    paths = write("icews", some, tmp_path, sources)
    frame = pd.read_csv(paths["icews.tsv"], sep="\t", dtype=str, keep_default_na=False)
    assert list(frame.columns) == list(export_icews.COLUMNS)
    assert len(frame.columns) == 20
    assert len(frame) == len(happened(some))
    assert frame["Event ID"].is_unique
    assert (frame["CAMEO Code"] == "041").any()
    talks = frame[frame["CAMEO Code"] == "041"].iloc[0]
    assert (talks["Event Text"], talks["Source Country"], talks["Source Sectors"]) == (
        "Discuss by telephone",
        "Romania",
        "Executive",
    )


def test_plover_records_have_what_plover_requires(some, sources, tmp_path):
    records = [
        json.loads(line) for line in write("plover", some, tmp_path, sources)["plover.jsonl"].read_text("utf-8").splitlines()
    ]
    assert all(r["id"] and r["date"] and r["actor"] and r["event"] for r in records)
    planned = next(r for r in records if r["id"] == "occurrence:planned")
    assert planned["mode"] == ["visit", "future"]
    nasty = next(r for r in records if r["id"] == "occurrence:nasty")
    assert nasty["text"] == NASTY
    assert "undated" not in {r["id"] for r in records}
    first = next(r for r in records if r["id"] == "occurrence:first")
    assert [r.get("copy_of") for r in first["cablegram"]["reports"]] == [None, "sha256:wire", None]


@pytest.mark.parametrize("form", ["polecat", "gdelt", "icews", "plover"])
def test_notes_stand_beside_every_dialect(form, some, sources, tmp_path):
    (notes,) = [path for name, path in write(form, some, tmp_path, sources).items() if name.endswith(".notes.md")]
    text = notes.read_text("utf-8")
    assert text.startswith("# Notes on this file")
    assert ("Left out" in text) == (form in {"gdelt", "icews"})


# Codes


def test_every_type_and_mode_has_a_cameo_code():
    for kind, event_type in EVENT_TYPES.items():
        for mode in [None, *event_type.modes]:
            cameo = cameo_of(occurrence("x", kind, mode))
            assert cameo.code.isdigit()
            assert len(cameo.code) in {3, 4}
            assert -10 <= cameo.goldstein <= 10


def test_the_keys_of_the_map_are_types_and_modes_of_ours():
    for key in CAMEO:
        name = key.partition(":")[0]
        assert name in EVENT_TYPES or name in MODES


def test_a_context_chooses_the_finer_code():
    assert cameo_of(occurrence("x", "AID", None, contexts=("health", "military"))).code == "072"
    assert cameo_of(occurrence("x", "AID", None, contexts=("health",))).code == "070"


def test_what_cameo_lacks_is_marked():
    assert cameo_of(occurrence("x", "COERCE", "cyber")).fit == "nearest"
    assert cameo_of(occurrence("x", "COERCE", "curfew")).fit == "same"
    assert cameo_of(occurrence("x", "AGREE", None)).fit == "broader"


def test_every_known_group_is_an_actor_of_the_tables():
    assert set(KNOWN_GROUPS) <= set(load_knowledge().organizations)


def test_codes_differ_where_cameo_differs():
    assert [cameo_country(c) for c in ("ROU", "TLS", "MNE", "USA", "IGO", None)] == ["ROM", "TMP", "MTN", "USA", "", ""]
    assert [cameo_role(s) for s in ("JRN", "MED", "PTY", "MIL", None)] == ["MED", "HLH", "", "MIL", ""]


# Tables


def test_parquet_is_typed_and_read_by_duckdb(some, analyses, sources, tmp_path):
    paths = write("parquet", some, tmp_path, sources, analyses.values())
    with duckdb.connect() as db:
        for name, table in TABLES.items():
            types = {row[0]: row[1] for row in db.execute(f"DESCRIBE SELECT * FROM '{paths[name + '.parquet']}'").fetchall()}
            wanted = {"text": "VARCHAR", "day": "DATE", "integer": "BIGINT", "number": "DOUBLE", "truth": "BOOLEAN"}
            assert types == {c.name: wanted.get(c.kind, "VARCHAR[]") for c in table.columns}
        rows = db.execute(f"SELECT id, cameo, actors, actor_countries, day FROM '{paths['occurrences.parquet']}'").fetchall()
    assert [row[0] for row in rows] == [o.id for o in some]
    assert rows[4][2] == [clean(NASTY), '"Chapo"']
    assert rows[4][3] == ["PER", None]
    assert rows[5][1] == "041"
    assert rows[6][4] is None


def test_the_spans_of_a_release_are_the_words_of_the_text(analyses, some, sources, tmp_path):
    paths = write("parquet", some, tmp_path, sources, analyses.values())
    with duckdb.connect() as db:
        spans = db.execute(f"SELECT doc_id, start, \"end\", text FROM '{paths['spans.parquet']}'").fetchall()
        broken = db.execute(
            f"SELECT count(*) FROM '{paths['reports.parquet']}' r WHERE occurrence_id NOT IN"
            f" (SELECT id FROM '{paths['occurrences.parquet']}')"
        ).fetchone()
    assert len(spans) > 40
    assert all(analyses[doc].document.text[start:end] == text for doc, start, end, text in spans)
    assert broken == (0,)


def test_the_data_package_tells_hashes_types_and_rows(analyses, some, sources, tmp_path):
    for form, kind in (("parquet", "array"), ("csv", "string")):
        folder = tmp_path / form
        paths = write(form, some, folder, sources, analyses.values())
        package = json.loads((folder / "datapackage.json").read_text("utf-8"))
        assert {r["name"] for r in package["resources"]} == set(TABLES)
        for resource in package["resources"]:
            data = paths[resource["path"]].read_bytes()
            assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
            assert resource["bytes"] == len(data)
        first = package["resources"][0]
        assert first["rows"] == len(some)
        types = {f["name"]: f["type"] for f in first["schema"]["fields"]}
        assert (types["day"], types["quad"], types["actors"]) == ("date", "integer", kind)
        assert "publishers" in package["licence_note"]


def test_the_same_release_gives_the_same_bytes(analyses, some, sources, tmp_path):
    one = write("parquet", some, tmp_path / "a", sources, analyses.values())
    two = write("parquet", some, tmp_path / "b", sources, analyses.values())
    assert [p.read_bytes() for p in one.values()] == [p.read_bytes() for p in two.values()]


def test_csv_is_safe_in_spreadsheets_and_read_by_pandas(analyses, some, sources, tmp_path):
    formula = occurrence("formula", actors=(party("=cmd|'/c calc'!A1", "PER"),))
    paths = write("csv", [*some, formula], tmp_path, sources, analyses.values())
    for name, table in TABLES.items():
        frame = pd.read_csv(paths[f"{name}.csv"], dtype=str, keep_default_na=False)
        assert list(frame.columns) == [c.name for c in table.columns]
        assert not frame.map(lambda v: any(c in v for c in "\t\n\r")).any().any()
        assert not frame.map(lambda v: v.startswith(("=", "@"))).any().any()
    frame = pd.read_csv(paths["occurrences.csv"], dtype=str, keep_default_na=False).set_index("id")
    assert frame.loc["occurrence:formula", "actors"].startswith("'=")
    assert frame.loc["occurrence:talks", "cameo"] == "041"
    assert frame.loc["occurrence:nasty", "actor_countries"] == "PER; "


def test_json_lines_are_whole_records(analyses, some, sources, tmp_path):
    paths = write("jsonl", some, tmp_path, sources, analyses.values())
    lines = {name: [json.loads(line) for line in path.read_text("utf-8").splitlines()] for name, path in paths.items()}
    assert [o["id"] for o in lines["occurrences.jsonl"]] == [o.id for o in some]
    assert lines["occurrences.jsonl"][0]["joins"][0]["reason"] == "the same words"
    events = {e["id"]: e for e in lines["events.jsonl"]}
    assert set(events) == {e.id for a in analyses.values() for e in a.events}
    assert all(e["occurrence_id"] == f"occurrence:{name}" for name, e in events.items())
    assert len(lines["claims.jsonl"]) == sum(len(a.claims) for a in analyses.values())
    assert "text" not in lines["documents.jsonl"][0]


def test_a_choice_of_occurrences_takes_only_their_documents_along(analyses, some, sources, tmp_path):
    chosen = [o for o in told(fish()) if o.type == "SANCTION"]
    exports.write_export("jsonl", chosen, analyses.values(), tmp_path, sources=sources, whole=False)
    (document,) = [json.loads(line) for line in (tmp_path / "documents.jsonl").read_text("utf-8").splitlines()]
    assert document["id"] == fish().analysis().document.id
    (event,) = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text("utf-8").splitlines()]
    assert event["type"] == "SANCTION"


def test_occurrences_are_chosen_by_day_country_and_type(some):
    def ids(**wanted):
        return {o.id.removeprefix("occurrence:") for o in some[:8] if Wanted(**wanted).takes(o)}

    assert ids(since="2026-05-01") == {"planned"}
    assert "undated" not in ids(until="2026-12-31")
    assert ids(country="ROU") == {"talks"}
    assert ids(type="REJECT") == {"undated"}
    assert not Wanted()


# Reading back whatever stands in a field

WORDS = st.text(st.characters(codec="utf-8"), max_size=30)
TSV_FORMS = ("polecat", "icews")


@settings(max_examples=15, deadline=None)
@given(names=st.lists(WORDS, min_size=1, max_size=3), publisher=WORDS, title=WORDS)
def test_no_text_moves_a_column(names, publisher, title, tmp_path_factory, sources):
    folder = tmp_path_factory.mktemp("round")
    made = [
        occurrence(
            f"o{i}", actors=tuple(party(n, "PER", role=title) for n in names), reports=(report(f"r{i}", publisher=publisher),)
        )
        for i in range(3)
    ]
    for form in TSV_FORMS:
        path = write(form, made, folder, sources)[f"{form}.tsv"]
        width = len(export_polecat.COLUMNS if form == "polecat" else export_icews.COLUMNS)
        plain = [line.split("\t") for line in path.read_text("utf-8").split("\n")[:-1]]
        frame = pd.read_csv(path, sep="\t", dtype=str, keep_default_na=False)
        with duckdb.connect() as db:
            read = db.execute(f"SELECT * FROM read_csv('{path}', delim = '\t', header = true, all_varchar = true)").fetchall()
        assert {len(cells) for cells in plain} == {width}
        assert [list(row) for row in frame.to_numpy()] == plain[1:]
        assert [["" if v is None else v for v in row] for row in read] == plain[1:]


@settings(max_examples=15, deadline=None)
@given(names=st.lists(WORDS, min_size=1, max_size=3), sentence=WORDS, confidence=st.floats(0, 1))
def test_parquet_gives_back_what_went_in(names, sentence, confidence, tmp_path_factory, sources):
    folder = tmp_path_factory.mktemp("round")
    said = report("r", sentence=sentence, confidence=confidence)
    made = [occurrence("o", actors=tuple(party(n, "PER") for n in names), reports=(said,), confidence=confidence)]
    paths = write("parquet", made, folder, sources)
    with duckdb.connect() as db:
        row = db.execute(f"SELECT actors, confidence FROM '{paths['occurrences.parquet']}'").fetchone()
        told_by = db.execute(f"SELECT sentence, confidence FROM '{paths['reports.parquet']}'").fetchone()
    assert row == ([clean(n) for n in names], confidence)
    assert told_by == (sentence, confidence)


@settings(max_examples=15, deadline=None)
@given(names=st.lists(WORDS, min_size=1, max_size=3), sentence=WORDS)
def test_csv_is_read_alike_by_everyone(names, sentence, tmp_path_factory, sources):
    folder = tmp_path_factory.mktemp("round")
    made = [occurrence("o", actors=tuple(party(n, "PER") for n in names), reports=(report("r", sentence=sentence),))]
    paths = write("csv", made, folder, sources)
    for name in ("occurrences", "reports"):
        own = list(csv.reader(io.StringIO(paths[f"{name}.csv"].read_text("utf-8"), newline="")))
        frame = pd.read_csv(paths[f"{name}.csv"], dtype=str, keep_default_na=False)
        assert [list(frame.columns), *map(list, frame.to_numpy())] == own
        with duckdb.connect() as db:
            read = db.execute(f"SELECT * FROM read_csv('{paths[name + '.csv']}', header = true, all_varchar = true)").fetchall()
        assert [["" if v is None else v for v in row] for row in read] == own[1:]
    assert own[1][11].removeprefix("'") == clean(sentence).removeprefix("'")


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_r_reads_every_table_without_a_problem(some, analyses, sources, tmp_path):
    polecat = write("polecat", some, tmp_path, sources)["polecat.tsv"]
    table = write("csv", some, tmp_path / "csv", sources, analyses.values())["occurrences.csv"]
    script = """
        if (!requireNamespace("readr", quietly = TRUE)) quit(status = 77)
        args <- commandArgs(TRUE)
        p <- readr::read_tsv(args[1], col_types = readr::cols(.default = "c"), na = "None")
        c <- readr::read_csv(args[2], col_types = readr::cols(.default = "c"))
        stopifnot(nrow(readr::problems(p)) == 0, nrow(readr::problems(c)) == 0, ncol(p) == 40, "041" %in% c$cameo)
        cat(nrow(p), nrow(c))
    """
    done = subprocess.run(["Rscript", "-e", script, polecat, table], capture_output=True, text=True, check=False)  # noqa: S603, S607
    if done.returncode == 77:
        pytest.skip("R has no readr")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(len(some))] * 2


# Ids and files


@given(st.lists(st.text(string.ascii_letters, max_size=8), unique=True, max_size=50))
def test_numbers_are_of_the_content_unique_and_exact_in_every_tool(names):
    taken: set[int] = set()
    numbers = [number_for(name, taken) for name in names]
    assert len(set(numbers)) == len(names)
    assert all(0 < n < 2**53 for n in numbers)
    assert numbers[:1] == [number_for(name, set()) for name in names[:1]]


def test_two_ids_of_one_hash_get_two_numbers():
    taken = {number_for("one", set())}
    again = number_for("one", taken)
    assert len(taken) == 2
    assert again in taken


def test_a_stopped_export_leaves_no_file_that_looks_whole(some, sources, tmp_path):
    class StoppedError(Exception):
        pass

    def stops():
        yield some[0]
        raise StoppedError

    for form in ("polecat", "gdelt", "icews", "plover"):
        with pytest.raises(StoppedError):
            exports.write_export(form, stops(), (), exports.target_of(form, tmp_path), sources=sources)
    for form in ("csv", "jsonl", "parquet"):
        with pytest.raises(StoppedError):
            exports.write_export(form, stops(), (), tmp_path, sources=sources)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("form", exports.EXPORTS)
def test_an_empty_ledger_gives_empty_tables(form, sources, tmp_path):
    paths = write(form, [], tmp_path, sources)
    with duckdb.connect() as db:
        for path in paths.values():
            if path.suffix == ".parquet":
                assert db.execute(f"SELECT count(*) FROM '{path}'").fetchone() == (0,)
    assert paths


def test_a_place_that_cannot_be_written_is_told(some, sources, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="name another place with --out"):
        write("polecat", some, tmp_path / "file" / "deeper", sources)
    with pytest.raises(UsageError, match="name a folder"):
        exports.target_of("gdelt", tmp_path / "x.csv")
    assert exports.target_of("polecat", tmp_path / "x.txt") == tmp_path / "x.txt"


def test_the_command_knows_every_form():
    assert command.EXPORTS == exports.EXPORTS


def test_names_of_columns_are_explained():
    for table in TABLES.values():
        names = [c.name for c in table.columns]
        assert len(set(names)) == len(names)
        assert all(c.meaning for c in table.columns)
        assert set(chain(table.key, table.points)) <= set(names)
