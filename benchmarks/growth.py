"""What linking one more article costs as the ledger grows, and how fast a ledger of many occurrences answers.

python -m benchmarks.growth [--articles 100000] [--occurrences 1000000] [--folder DIR]

The articles are generated: so many a day, events of a few kinds between countries, a share of them copies or second reports,
words drawn from a vocabulary with the long tail of real news. No model runs: what is timed is what happens after coding, putting
the record in and linking it. Medians of processor time over 200 articles each around number 1,000 and the last.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from cablegram.core.ontology import EVENT_TYPES, intensity
from cablegram.core.records import (
    Analysis,
    Block,
    BuiltWith,
    Digest,
    Document,
    Event,
    EventTime,
    Participant,
    Quote,
    Sentence,
    Span,
)
from cablegram.core.stories import Occurrence, OccurrenceParty
from cablegram.linking.merged import make_occurrence
from cablegram.linking.reports import reports_of
from cablegram.running import store_links
from cablegram.running.links import link_pending
from cablegram.running.store import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

A_DAY = 50  # articles
BLOCK, MONTH = 1200, 28  # articles that are repeated to fill a ledger, every so many days
LAST = 600  # articles linked at the end
COUNTRIES = tuple("USA CHN RUS UKR IND PAK ISR IRN TUR GRC ETH ERI KEN UGA PER ECU BRA ARG JPN KOR PRK VNM PHL AUS".split())
KINDS = ("CONSULT", "ASSAULT", "PROTEST", "REQUEST", "ACCUSE", "SANCTION", "AID", "COERCE")
VERBS = {
    "CONSULT": "met",
    "ASSAULT": "attacked",
    "PROTEST": "protested against",
    "REQUEST": "urged",
    "ACCUSE": "accused",
    "SANCTION": "sanctioned",
    "AID": "sent aid to",
    "COERCE": "detained envoys of",
}
COMMON, WORDS = (
    200,
    40_000,
)  # ranks of the invented vocabulary: a word's share falls with its rank; the commonest are left to English
SENTENCES = 8
FIRST = date(2026, 1, 1).toordinal()
# the first block of articles once more, :k months later
FILL = (
    """INSERT INTO documents SELECT number + :n, id || ' ' || :k, input_id, url, publisher, title, language,
    date(published, :days), source, text, first_seen FROM documents WHERE number <= :block""",
    "INSERT INTO analyses SELECT document + :n, built_with, record FROM analyses WHERE document <= :block",
    """INSERT INTO events SELECT document + :n, position, id || ' ' || :k, type, mode, status, actors, recipients,
    date(earliest, :days), date(latest, :days), confidence, quote, edtf, rule FROM events WHERE document <= :block""",
    """INSERT INTO occurrences SELECT number + :o, id || ' ' || :k, type, mode, status, quad, score, confidence, earliest, latest,
    date(day, :days), n_reports, n_independent, record FROM occurrences WHERE number <= :top""",
    "INSERT INTO pairs SELECT occurrence + :o, actor, recipient, date(day, :days) FROM pairs WHERE occurrence <= :top",
    """INSERT INTO reports SELECT document + :n, position, event || ' ' || :k, type, occurrence + :o, record FROM reports
    WHERE document <= :block""",
    "INSERT INTO copy_marks SELECT month + :k, mark, document + :n FROM copy_marks WHERE document <= :block",
    "INSERT INTO copies SELECT document + :n, original + :n, parent + :n, shared, agency FROM copies WHERE document <= :block",
    """INSERT INTO report_edges SELECT document + :n, position, other_document + :n, other_position, weight, reason
    FROM report_edges WHERE document <= :block""",
    """INSERT INTO report_keys SELECT CASE WHEN key LIKE 'm%' THEN 'm' || (substr(key, 2, instr(key, ' ') - 2) + :k)
    ELSE substr(key, 1, instr(key, ' ') - 1) + 4 * :k END || substr(key, instr(key, ' ')), document + :n, position
    FROM report_keys WHERE document <= :block""",
)
SYLLABLES = tuple("ba de fi go lu ma ne pi ro su ta ve zo kra tri bel mon dar sil vor".split())


def word(number: int) -> str:
    """An invented word."""
    found = ""
    while True:
        number, rest = divmod(number, len(SYLLABLES))
        found += SYLLABLES[rest]
        if not number:
            return found + "n"


def articles(count: int, *, seed: int = 7, first: int = 0, day: int = FIRST) -> Iterator[Analysis]:
    """Articles in the order of their days: own reports, second reports of a recent event, and copies."""
    rng = random.Random(seed)  # noqa: S311 -- no secret
    recent: list[tuple[str, list[tuple[str, str, str, int]]]] = []
    for number in range(count):
        today = day + number // A_DAY
        kind = rng.random()
        if recent and kind < 0.15:
            text, told = rng.choice(recent)
        else:
            shared = rng.choice(recent)[1][:1] if recent and kind < 0.4 else []
            told = [*shared, *(_event(rng, today) for _ in range(3))]
            text = _text(rng, told)
        recent = [*recent[-40:], (text, told)]
        yield _analysis(first + number, text, told, today)


def _event(rng: random.Random, day: int) -> tuple[str, str, str, int]:
    one, other = rng.sample(COUNTRIES, 2)
    return rng.choice(KINDS), one, other, day - rng.randrange(3)


def _text(rng: random.Random, told: list[tuple[str, str, str, int]]) -> str:
    lines = [f"{one} {VERBS[kind]} {other} over the {_words(rng, 6)}." for kind, one, other, _ in told]
    return " ".join([*lines, *(f"The {_words(rng, 14)}." for _ in range(SENTENCES))])


def _words(rng: random.Random, count: int) -> str:
    return " ".join(word(int(COMMON * (WORDS / COMMON) ** rng.random())) for _ in range(count))


def _analysis(number: int, text: str, told: list[tuple[str, str, str, int]], day: int) -> Analysis:
    doc = Document(
        id=f"sha256:{number:064x}",
        input_id=str(number),
        url=None,
        publisher=f"Outlet {number % 40}",
        title=None,
        language="en",
        published=date.fromordinal(day).isoformat(),
        published_from="argument",
        text=f"{text} {number}",
    )
    return Analysis(
        document=doc,
        blocks=(Block(start=0, end=len(doc.text), kind="body"),),
        sentences=(Sentence(start=0, end=len(doc.text)),),
        times=(),
        actors=(),
        places=(),
        events=tuple(_coded(doc, n, event) for n, event in enumerate(told)),
        claims=(),
        digest=Digest(),
        flags=(),
        built_with=BuiltWith(cablegram="0", model="none", knowledge="none"),
    )


def _coded(doc: Document, number: int, told: tuple[str, str, str, int]) -> Event:
    kind, one, other, day = told
    words = f"{one} {VERBS[kind]} {other}"
    start = doc.text.index(words)
    at = start + len(one) + 1
    when = date.fromordinal(day).isoformat()
    parties = tuple(
        Participant(text=c, start=start, end=start + 3, actor_id=f"state:{c}", country=c, sector="GOV") for c in (one, other)
    )
    both = EVENT_TYPES[kind].reciprocal
    return Event(
        id=f"{doc.id[-12:]}-{number}",
        type=kind,
        mode=None,
        contexts=(),
        quad=EVENT_TYPES[kind].quad,
        score=intensity(kind, None),
        status="occurred",
        actors=parties if both else parties[:1],
        recipients=() if both else parties[1:],
        trigger=Quote(start=at, end=at + len(VERBS[kind]), text=VERBS[kind]),
        time=EventTime(start=None, end=None, text=None, edtf=when, earliest=when, latest=when, precision="day", rule="made"),
        place=None,
        quantities=(),
        evidence=(Span(start=start, end=doc.text.index(".", start) + 1),),
        claim_ids=(),
        confidence=0.8,
    )


def growth(path: Path, count: int, *, every: bool) -> dict[str, float]:
    """Milliseconds for one more article around number 1,000 and around number ``count``.

    Unless ``every`` article is linked, the tables are filled between the first 1,200 and the last 600 with the rows of the first,
    moved to later weeks: as many rows, as dense, in minutes.
    """
    at: dict[str, list[float]] = {"at 1,000": [], "at the end": []}
    first = count if every else BLOCK
    with Ledger(path) as ledger:
        for number, analysis in enumerate(articles(first)):
            spent = _timed(ledger, analysis)
            if abs(number - 1000) <= 100:
                at["at 1,000"].append(spent)
            elif every and number >= count - 200:
                at["at the end"].append(spent)
        if not every:
            blocks = (count - LAST) // BLOCK
            _fill(ledger, blocks)
            for number, analysis in enumerate(articles(LAST, seed=8, first=count - LAST, day=FIRST + blocks * MONTH)):
                spent = _timed(ledger, analysis)
                if number >= LAST - 200:
                    at["at the end"].append(spent)
        sizes = {
            f"rows of {table}": next(iter(ledger.rows(f"SELECT count(*) FROM {table}")))[0]  # noqa: S608 - names below
            for table in ("documents", "occurrences", "report_keys", "copy_marks", "report_edges")
        }
    begun, last = (statistics.median(spent) for spent in at.values())
    return {"ms at 1,000": round(begun, 2), f"ms at {count:,}": round(last, 2), "ratio": round(last / begun, 2), **sizes}


def _timed(ledger: Ledger, analysis: Analysis) -> float:
    """Milliseconds of processor time: what other programs take of the machine does not count."""
    begun = time.process_time()
    ledger.add(analysis, seen="2026-01-01T00:00:00Z")
    link_pending(ledger)
    return 1000 * (time.process_time() - begun)


def _fill(ledger: Ledger, blocks: int) -> None:
    """Repeat the first block of articles, each time :data:`MONTH` days later; what is linked in it is linked in each."""
    with ledger.write() as db:
        top = db.execute("SELECT max(number) FROM occurrences").fetchone()[0]
        db.execute("DROP TRIGGER analyses_added")
        for k in range(1, blocks):
            values = {"n": k * BLOCK, "k": k, "o": k * top, "block": BLOCK, "top": top, "days": f"+{k * MONTH} days"}
            for statement in FILL:
                db.execute(statement, values)
        db.execute(
            "CREATE TRIGGER analyses_added AFTER INSERT ON analyses BEGIN"
            " INSERT INTO unlinked VALUES (new.document) ON CONFLICT DO NOTHING; END"
        )


def answers(path: Path, count: int) -> dict[str, float]:
    """Seconds to open a ledger of ``count`` occurrences, list a page of it, a pair, and a pair's series by day."""
    with Ledger(path) as ledger:
        pattern = make_occurrence(reports_of(next(articles(1)))[:1], originals={})
        for start in range(0, count, 50_000):
            with ledger.write() as db:
                for number in range(start, min(count, start + 50_000)):
                    store_links.put_occurrence(db, _varied(pattern, number), [])
    begun = time.perf_counter()
    found: dict[str, float] = {}
    with Ledger(path, create=False) as ledger:
        found["open"] = time.perf_counter() - begun
        queries = {
            "list 1,000": {"limit": 1000},
            "list 1,000 of a month": {"since": "2025-03-01", "until": "2025-03-31", "limit": 1000},
            "list 1,000 of a country": {"country": "PER", "limit": 1000},
            "list 1,000 of a country and a month": {"country": "PER", "since": "2025-03-01", "until": "2025-04-30", "limit": 1000},
            "list 1,000 of a type": {"type": "AID", "limit": 1000},
            "list 1,000 of a pair": {"pair": ("USA", "CHN"), "limit": 1000},
        }
        for name, asked in queries.items():
            begun = time.perf_counter()
            listed = list(store_links.occurrences(ledger, **asked))
            found[name] = time.perf_counter() - begun
            if not listed:
                message = f"{name}: nothing found"
                raise SystemExit(message)
        begun = time.perf_counter()
        rows = list(store_links.pair_series(ledger, "USA", "CHN"))
        found[f"series of a pair ({len(rows)} rows)"] = time.perf_counter() - begun
    return {name: round(seconds, 3) for name, seconds in found.items()}


def _varied(pattern: Occurrence, number: int) -> Occurrence:
    one, other = COUNTRIES[number % 24], COUNTRIES[(number // 24) % 24]
    sides = [(OccurrenceParty(name=c, actor_id=f"state:{c}", country=c, sector="GOV"),) for c in (one, other)]
    kind = KINDS[number % len(KINDS)]
    return replace(
        pattern,
        id=f"occurrence:{number}",
        type=kind,
        quad=EVENT_TYPES[kind].quad,
        day=date.fromordinal(FIRST - number % 3650).isoformat(),
        actors=sides[0],
        recipients=sides[1],
    )


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--every", action="store_true", help="link every article on the way too (an hour)")
    parser.add_argument("--occurrences", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, help="where the ledgers are made; needs 3 GB (default: a temporary folder)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        if args.articles:
            print(json.dumps(growth(Path(folder) / "growth.db", args.articles, every=args.every)), flush=True)
        if args.occurrences:
            print(json.dumps(answers(Path(folder) / "many.db", args.occurrences)))


if __name__ == "__main__":
    main()
