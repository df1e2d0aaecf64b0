"""How tense it is: each occurrence once, by its score and confidence, corrected for the volume of news; and what stands out."""

from __future__ import annotations

import csv
import io
import json
import random
import sys
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.series import make_ledger
from cablegram.core.errors import UsageError
from cablegram.core.propositions import Passage
from cablegram.core.records import json_line
from cablegram.core.stories import EventReport, Occurrence, OccurrenceParty
from cablegram.linking.norms import FLOOR, judge
from cablegram.linking.rates import Z95, Limits, Sum, count_limits, difference, sum_limits, together
from cablegram.linking.tension import PARTS, Asked, DayRow, DayVolume, by_days, label_of, make_series, periods, start_of
from cablegram.reporting.render import tension_to_svg
from cablegram.reporting.tension import POINT_COLUMNS, deeds_to_csv, headline, points_to_csv, told_coverage, told_point
from cablegram.running import store, store_series
from cablegram.running.migrations import MIGRATIONS
from cablegram.running.store import Ledger
from cablegram.running.tension import find_country, read_tension
from cablegram.serving import cli

MONDAY = date(2026, 3, 2)
PAIR = Asked(countries=("CHN", "USA"))


def occurrence(
    number: int,
    *,
    day: str | None = "2026-03-04",
    kind: str = "ACCUSE",
    quad: int = 3,
    score: float = -3.0,
    confidence: float = 1.0,
    status: str = "occurred",
    who: tuple[str, ...] = ("CHN",),
    whom: tuple[str, ...] = ("USA",),
    reports: int = 1,
    text: str = "Beijing accused Washington of bad faith.",
) -> Occurrence:
    """An occurrence told by some documents, all with the same sentence."""
    told = tuple(
        EventReport(
            doc_id=f"sha256:{number:04}{copy:04}", event_id=f"event:{number}-{copy}", published=day, publisher=f"Outlet {copy}",
            url=None, copy_of=None, voice="publisher", confidence=confidence, quantities=(),
            sentence=Passage(doc_id=f"sha256:{number:04}{copy:04}", start=10, end=10 + len(text), text=text),
        )
        for copy in range(reports)
    )  # fmt: skip
    sides = [tuple(OccurrenceParty(name=c, actor_id=None, country=c, sector="GOV") for c in side) for side in (who, whom)]
    return Occurrence(
        id=f"occurrence:{number:04}", type=kind, mode=None, contexts=(), quad=quad, score=score, status=status,  # type: ignore[arg-type]
        actors=sides[0], recipients=sides[1], time=None, day=day, place=None, reports=told, joins=(), n_reports=reports,
        n_independent=reports, confidence=confidence,
    )  # fmt: skip


def put(book: Ledger, made: Occurrence, pairs: list[tuple[str, str]] | None = None) -> None:
    """What the linker writes: the occurrence, and its pairs (what all parties do together: by the alphabet)."""
    put_all(book, [made], pairs)


def put_all(book: Ledger, every: list[Occurrence], pairs: list[tuple[str, str]] | None = None) -> None:
    """Several occurrences in one transaction."""
    with book.write() as db:
        for made in every:
            insert(db, made, pairs)


def insert(db, made: Occurrence, pairs: list[tuple[str, str]] | None) -> None:
    who, whom = ([p.country or "" for p in side] for side in (made.actors, made.recipients))
    every = pairs or [(a, b) for a in who or [""] for b in whom or [""]]
    number = db.execute(
        "INSERT INTO occurrences (id, type, mode, status, quad, score, confidence, day, n_reports, n_independent, record)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [made.id, made.type, made.mode, made.status, made.quad, made.score, made.confidence, made.day, made.n_reports,
         made.n_independent, json_line(made)],
    ).lastrowid  # fmt: skip
    rows = [(number, a, b, made.day) for a, b in every]
    db.executemany("INSERT INTO pairs (occurrence, actor, recipient, day) VALUES (?, ?, ?, ?)", rows)


def publish(book: Ledger, day: str | None, number: int) -> int:
    """A bare document; returns its number."""
    with book.write() as db:
        row = [f"sha256:doc{number}", day]
        added = db.execute("INSERT INTO documents (id, published, text, first_seen) VALUES (?, ?, '', '2026')", row)
        return added.lastrowid or 0


@pytest.fixture
def book(tmp_path):
    """A ledger of one document a day over four weeks, and no occurrence."""
    with Ledger(tmp_path / "t.db") as made:
        for number in range(28):
            publish(made, (MONDAY + timedelta(days=number)).isoformat(), number)
        yield made


def only_week(book: Ledger, asked: Asked = PAIR, **how):
    found = read_tension(book, asked, **how).series.points
    return next(point for point in found if point.period == "2026-W10")


# --- what counts, and with what weight


def test_an_occurrence_counts_once_however_often_it_is_reported(book):
    put(book, occurrence(1, reports=9))
    point = only_week(book)
    assert (point.n, point.verbal_conflict.total, point.verbal_conflict.value) == (1, -3.0, -3.0)


def test_scores_are_weighted_by_confidence_and_by_nothing_else(book):
    put(book, occurrence(1, confidence=0.5))
    put(book, occurrence(2, kind="ASSAULT", quad=4, score=-9.0, confidence=0.9))
    put(book, occurrence(3, kind="AID", quad=2, score=10.0, confidence=0.2))
    put(book, occurrence(4, kind="SUPPORT", quad=1, score=5.0, confidence=0.8, status="ongoing"))
    point = only_week(book)
    assert [point.part(part).value for part in PARTS] == [4.0, 2.0, -1.5, -8.1]
    assert (point.cooperation.value, point.conflict.value, point.net.value) == (6.0, -9.6, -3.6)


def test_what_is_planned_possible_or_denied_stands_apart(book):
    for number, status in enumerate(("occurred", "planned", "planned", "hypothetical", "negated")):
        put(book, occurrence(number, status=status))
    point = only_week(book)
    assert (point.n, point.verbal_conflict.value) == (1, -3.0)
    assert (point.planned, point.hypothetical, point.negated) == (2, 1, 1)


def test_an_occurrence_under_both_directions_of_a_pair_counts_once(book):
    put(book, occurrence(1), pairs=[("CHN", "USA"), ("USA", "CHN")])
    assert only_week(book).n == 1
    assert only_week(book, Asked(countries=("CHN",))).n == 1


def test_a_country_has_what_it_does_and_what_is_done_to_it_also_within_it(book):
    put(book, occurrence(1))
    put(book, occurrence(2, who=("USA",), whom=("CHN",)))
    put(book, occurrence(3, who=("CHN",), whom=("CHN",)))
    put(book, occurrence(4, who=("CHN",), whom=()))
    put(book, occurrence(5, who=("JPN",), whom=("USA",)))
    assert only_week(book, Asked(countries=("CHN",))).n == 4
    assert only_week(book, Asked(countries=("CHN",), directed=True)).n == 3
    assert only_week(book, Asked(countries=("CHN", "CHN"))).n == 1


def test_directed_is_who_to_whom_and_what_they_do_together_is_done_by_both(book):
    put(book, occurrence(1))
    put(book, occurrence(2, who=("USA",), whom=("CHN",)))
    put(book, occurrence(3, kind="CONSULT", quad=1, score=2.5, who=("CHN", "USA"), whom=()), pairs=[("CHN", "USA")])
    for asked in (("CHN", "USA"), ("USA", "CHN")):
        point = only_week(book, Asked(countries=asked, directed=True))
        assert (point.verbal_conflict.n, point.verbal_cooperation.n) == (1, 1)
    assert only_week(book).n == 3


def test_what_has_no_day_is_told_and_not_placed(book):
    put(book, occurrence(1))
    put(book, occurrence(2, day=None))
    series = read_tension(book, PAIR).series
    assert (series.undated, sum(point.n for point in series.points)) == (1, 1)


def test_weeks_are_those_of_iso_8601():
    assert [label_of(start_of(date(*d), "week"), "week") for d in ((2024, 12, 30), (2025, 12, 28), (2027, 1, 3))] == [
        "2025-W01",
        "2025-W52",
        "2026-W53",
    ]


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 800), st.sampled_from(["day", "week", "month"]))
def test_every_day_lies_in_one_period(first, length, by):
    last = first + timedelta(days=length)
    spans = list(periods(first, last, by))
    assert spans[0][0] <= first <= spans[0][1]
    assert spans[-1][0] <= last <= spans[-1][1]
    assert all(b[0] - a[1] == timedelta(days=1) for a, b in pairwise(spans))


# --- the volume of news


def days_of(weeks: list[tuple[int, int]], *, each: float = -3.0, quad: int = 3, corrected_by="documents"):
    """Weeks of (documents, occurrences of one kind), the last one that of 2 March 2026, all of it on Mondays."""
    first = MONDAY - timedelta(weeks=len(weeks) - 1)
    rows, volume = [], {}
    for number, (documents, n) in enumerate(weeks):
        day = (first + timedelta(weeks=number)).isoformat()
        volume[day] = DayVolume(documents, n)
        if n:
            rows.append(DayRow(day, quad, "occurred", Sum(n, n, n * each, n * each * each)))
    return by_days(rows, volume=volume, corrected_by=corrected_by)


def series_of(days, **asked):
    return make_series(days, asked=Asked(countries=("CHN", "USA"), **asked))


def judged(days, part="verbal_conflict"):
    series = series_of(days)
    found = judge(days, series=series, points=series.points[-1:])
    return {one.weeks: one for one in found if one.part == part}


def test_twice_the_news_of_the_same_mix_changes_nothing():
    days = days_of([(100, 10)] * 52 + [(200, 20)])
    points = series_of(days).points
    assert points[-1].verbal_conflict.total == 2 * points[-2].verbal_conflict.total
    assert points[-1].verbal_conflict.value == pytest.approx(points[-2].verbal_conflict.value)
    for one in judged(days).values():
        assert (one.alert, one.band, one.change) == (False, "limited change", pytest.approx(0))


def test_the_same_occurrences_among_twice_the_news_are_half_as_much():
    points = series_of(days_of([(100, 10)] * 10 + [(200, 10)])).points
    assert points[-1].verbal_conflict.value == pytest.approx(points[-2].verbal_conflict.value / 2)


def test_other_occurrences_can_stand_for_the_volume():
    days = days_of([(100, 10)] * 10 + [(100, 20)], corrected_by="occurrences")
    values = {point.verbal_conflict.value for point in series_of(days).points}
    assert max(values) == pytest.approx(min(values))


def test_a_period_without_documents_is_unknown_and_not_zero():
    points = series_of(days_of([(100, 10), (0, 0), (0, 3), (100, 0)])).points
    assert [point.net.value for point in points][1:3] == [None, None]
    assert (points[2].n, points[2].volume, points[2].verbal_conflict.total) == (3, 0, -9.0)
    assert points[3].net.value == 0.0


def test_fewer_documents_make_a_wider_band():
    points = series_of(days_of([(100, 20)] * 8 + [(25, 5)])).points
    full, thin = (points[i].verbal_conflict for i in (0, -1))
    assert thin.value == pytest.approx(full.value)
    assert thin.high - thin.low > 1.7 * (full.high - full.low)  # twice as wide, where counts are large


def test_nothing_reported_still_leaves_room_for_something():
    held = series_of(days_of([(100, 10), (100, 0)])).points[-1].verbal_conflict
    assert (held.value, held.high) == (0.0, 0.0)
    assert held.low == pytest.approx(-3.0 * count_limits(0)[1], rel=1e-6)


def test_a_week_that_is_not_covered_to_its_end_says_up_to_which_day_it_is():
    days = days_of([(100, 10), (100, 10)])  # documents of Monday only
    points = series_of(days).points
    assert [(point.complete, point.news_to) for point in points] == [(True, None), (False, "2026-03-02")]
    assert [told_coverage(point) for point in points] == [(), ("news only up to 2026-03-02",)]
    assert headline(judged(days)[52], "week").startswith(
        "2026-W10 (news only up to 2026-03-02) verbal conflict against the 52 weeks"
    )


# --- limits


@pytest.mark.parametrize(
    ("n", "low", "high"), [(0, 0, 3.689), (1, 0.0253, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390), (50, 37.11, 65.92)]
)
def test_limits_of_a_count_are_near_the_exact_ones(n, low, high):
    """Garwood's exact 95 % limits, from the tables."""
    found = count_limits(n, z=Z95)
    assert found[1] == pytest.approx(high, rel=0.006)
    assert found[0] == pytest.approx(low, rel=0.006, abs=0.013)


def test_a_sum_of_equal_weights_has_the_limits_of_its_count():
    found = sum_limits(Sum(10, 10, -20.0, 40.0), step=-9.0)
    low, high = count_limits(10)
    assert found == pytest.approx((-20.0, -2 * high, -2 * low))


def test_independent_limits_add_in_square():
    assert together([Limits(10, 7, 14), Limits(-5, -9, -2)]) == pytest.approx((5, 0, 10))
    assert difference(Limits(10, 7, 14), Limits(5, 2, 9)) == pytest.approx((5, 0, 10))


def test_the_band_holds_the_truth_as_often_as_it_says():
    """Weeks drawn by chance with the pair's own mean: 95 of 100 bands should hold it (they are a little too wide)."""
    chance = random.Random(5)  # noqa: S311 - dice, not secrets
    held = []
    for _ in range(400):
        n = sum(chance.random() < 0.02 for _ in range(600))  # near Poisson, 12 on average
        scores = [chance.choice((-2.0, -3.0, -3.5)) for _ in range(n)]
        found = sum_limits(Sum(n, n, sum(scores), sum(s * s for s in scores)), step=-3.0)
        held.append(found.low <= 12 * -8.5 / 3 <= found.high)
    assert 0.93 <= sum(held) / len(held) <= 0.99


# --- norms and alerts


def test_a_handful_of_events_stays_below_the_floor():
    days = days_of([(100, 0), (100, 1)] * 26 + [(100, FLOOR - 1)])
    for one in judged(days).values():
        assert one.band == "large increase"
        assert not one.alert
        assert "below the floor of 5" in one.why


def test_three_times_the_usual_is_an_alert_against_both_norms():
    days = days_of([(100, 10)] * 52 + [(100, 30)])
    for one in judged(days).values():
        assert (one.alert, one.band, one.change) == (True, "large increase", pytest.approx(2.0))
        assert (one.n, one.expected, one.norm) == (30, 10, 30.0)
        assert "25%" in one.threshold
        assert "at least 5 occurrences" in one.threshold


def test_silence_where_much_was_usual_is_an_alert_too():
    one = judged(days_of([(100, 20)] * 52 + [(100, 2)]))[52]
    assert (one.alert, one.band) == (True, "large decrease")


@pytest.mark.parametrize(
    ("n", "band"),
    [
        (10900, "limited change"),
        (11200, "moderate increase"),
        (12600, "large increase"),
        (8800, "moderate decrease"),
        (7400, "large decrease"),
    ],
)
def test_the_bands_are_those_of_ten_and_twenty_five_per_cent(n, band):
    """Counts so large that chance plays no part: whatever is beyond the first band is an alert."""
    one = judged(days_of([(100, 10000)] * 52 + [(100, n)]))[52]
    assert (one.band, one.alert) == (band, band != "limited change")


def test_the_norm_leaves_the_period_itself_out():
    one = judged(days_of([(100, 10)] * 52 + [(100, 30)]))[4]
    assert (one.norm_from, one.norm_to, one.start) == ("2026-02-02", "2026-03-01", "2026-03-02")
    assert one.expected == 10


def test_the_two_norms_may_disagree():
    found = judged(days_of([(100, 10)] * 48 + [(100, 30)] * 4 + [(100, 30)]))
    assert (found[4].alert, found[52].alert) == (False, True)


def test_a_small_change_of_few_events_may_be_chance():
    one = judged(days_of([(100, 6)] * 52 + [(100, 8)]))[52]
    assert (one.band, one.alert) == ("large increase", False)
    assert one.why.endswith("may be chance")


def test_a_restless_pair_needs_more_than_a_steady_one():
    steady = judged(days_of([(100, 10)] * 52 + [(100, 24)]))[52]
    restless = judged(days_of([(100, 0), (100, 0), (100, 5), (100, 35)] * 13 + [(100, 24)]))[52]
    assert steady.expected == restless.expected
    assert steady.unrest < 2 < restless.unrest
    assert (steady.alert, restless.alert) == (True, False)


def test_one_document_shows_no_change():
    usual = [(2, 1)] * 52
    thin, covered = (judged(days_of([*usual, (documents, 20)])) for documents in (1, 2))
    for one in thin.values():
        assert (one.band, one.alert, one.change) == ("unknown", False, None)
        assert one.why == "one document of this week: coverage too thin to tell a change"
    assert all(one.alert for one in covered.values())
    (point,) = series_of(days_of([(1, 20)])).points
    assert told_point(point).endswith("; 20 occurrences; news only up to 2026-03-02; one document: too thin to tell a change")
    assert one_of_occurrences().thin


def one_of_occurrences():
    """A week of one document in a series that is corrected by occurrences."""
    return series_of(days_of([(1, 20)], corrected_by="occurrences")).points[-1]


def test_there_is_no_norm_without_news_before():
    found = judged(days_of([(100, 10)] * 3 + [(100, 30)]))
    assert (found[4].band, found[52].band, found[52].alert) == ("large increase", "unknown", False)
    assert "3 of the 52 weeks before have documents: too few" in found[52].why


def test_what_happened_on_days_without_news_belongs_to_its_week():
    """Documents on Mondays, events on Thursdays: the week is covered."""
    monday = days_of([(100, 10)] * 52 + [(100, 30)])
    later = {(date.fromisoformat(day) + timedelta(days=3)).isoformat(): sums for day, sums in monday.sums.items()}
    assert judged(replace(monday, sums=later)) == judged(monday)


def test_what_is_told_later_of_weeks_without_news_is_no_norm():
    days = days_of([(100, 10)] * 26 + [(0, 90)] * 26 + [(100, 10)])
    assert (judged(days)[52].expected, judged(days)[4].band) == (10, "unknown")


def test_more_news_of_everything_else_hides_no_rise():
    one = judged(days_of([(100, 10)] * 52 + [(50, 15)]))[52]
    assert (one.change, one.alert) == (pytest.approx(2.0), True)


def test_steady_pairs_raise_few_false_alerts():
    chance = random.Random(3)  # noqa: S311
    alerts = weeks = 0
    for _ in range(12):
        counts = [sum(chance.random() < 0.02 for _ in range(500)) for _ in range(53 + 20)]
        days = days_of([(100, n) for n in counts])
        series = series_of(days)
        found = judge(days, series=series, points=series.points[53:])
        alerts += sum(one.alert for one in found)
        weeks += len({one.period for one in found})
    assert weeks == 240
    assert alerts / weeks < 0.03


# --- the ledger


def test_sums_are_read_as_they_lie(book):
    """No sorting, no other table: the time of a series grows with the pair's own occurrences only."""
    values = store_series._values(("CHN", "USA"), since="", until="9999", directed=False)
    query = f"EXPLAIN QUERY PLAN SELECT day, kind, count(*) {store_series._THEIRS} GROUP BY day, kind"
    plan = [row["detail"] for row in book.rows(query, values)]
    assert plan == ["SEARCH series USING PRIMARY KEY (one=? AND two=? AND day>? AND day<?)"]


def test_what_leaves_the_ledger_leaves_the_series(book):
    put(book, occurrence(1))
    put(book, occurrence(2, who=("CHN", "JPN"), whom=("USA", "CHN")))
    assert next(book.rows("SELECT count(*) FROM series"))[0] == 3 + 7
    with book.write() as db:
        db.execute("DELETE FROM occurrences WHERE id = 'occurrence:0002'")
    assert [tuple(row) for row in book.rows("SELECT one, two, ways FROM series")] == [
        ("CHN", "", 1),
        ("CHN", "USA", 1),
        ("USA", "", 2),
    ]
    with book.write() as db:
        db.execute("DELETE FROM occurrences")
    assert not list(book.rows("SELECT 1 FROM series"))


def test_a_ledger_linked_before_gets_its_series_and_volume(tmp_path, monkeypatch):
    mine = next(n for n, script in enumerate(MIGRATIONS) if any("CREATE TABLE series" in statement for statement in script))
    made = [occurrence(1), occurrence(2, who=("USA",), whom=("CHN",)), occurrence(3, day=None), occurrence(4, status="planned")]
    together = occurrence(5, kind="CONSULT", quad=1, score=2.5, who=("CHN", "USA"), whom=())
    found = []
    for name, schema in (("old", mine), ("new", len(MIGRATIONS))):
        path = tmp_path / f"{name}.db"
        monkeypatch.setattr(store, "MIGRATIONS", MIGRATIONS[:schema])
        with Ledger(path) as book:
            first, second = publish(book, "2026-03-04", 1), publish(book, "2026-03-04", 2)
            put_all(book, made)
            put(book, together, pairs=[("CHN", "USA")])
            with book.write() as db:
                db.execute("INSERT INTO copies VALUES (?, ?, ?, 0.9, NULL)", [second, first, first])
        monkeypatch.undo()
        with Ledger(path) as book:
            rows = {table: [tuple(row) for row in book.rows(f"SELECT * FROM {table}")] for table in ("series", "volume")}
            found.append((rows, read_tension(book, PAIR, points=True)))
    assert found[0] == found[1]
    assert len(found[0][0]["series"]) == 4 * 3


def recounted(book: Ledger) -> dict[str, tuple[int, int]]:
    """The volume by counting everything."""
    query = """
        SELECT day, sum(d) AS d, sum(o) AS o FROM (
            SELECT published AS day, 1 AS d, 0 AS o FROM documents
            WHERE published IS NOT NULL AND number NOT IN (SELECT document FROM copies)
            UNION ALL SELECT day, 0, 1 FROM occurrences WHERE day IS NOT NULL AND status IN ('occurred', 'ongoing')
        ) GROUP BY day"""
    return {row["day"]: (row["d"], row["o"]) for row in book.rows(query)}


def held(book: Ledger) -> dict[str, tuple[int, int]]:
    return {day: tuple(volume) for day, volume in store_series.read_volume(book).items() if any(volume)}


def test_the_volume_follows_whatever_comes_changes_and_goes(book):
    chance = random.Random(11)  # noqa: S311
    days = [None, *((MONDAY + timedelta(days=n)).isoformat() for n in range(5))]
    for step in range(400):
        numbers = [row[0] for row in book.rows("SELECT number FROM documents")]
        one, other = chance.sample(numbers, 2)
        day, status = chance.choice(days), chance.choice(["occurred", "ongoing", "planned"])
        what = chance.randrange(8)
        if what == 0:
            publish(book, day, 100 + step)
        elif what == 1:
            put(book, occurrence(step, day=day, status=status))
        else:
            with book.write() as db:
                if what == 2:
                    way = chance.choice(["OR REPLACE", "OR IGNORE"])
                    db.execute(f"INSERT {way} INTO copies VALUES (?, ?, ?, 0.9, NULL)", [one, other, other])
                elif what == 3:
                    db.execute("DELETE FROM copies WHERE document = ?", [one])
                elif what == 4 and len(numbers) > 12:
                    db.execute("DELETE FROM documents WHERE number = ?", [one])
                elif what == 5:
                    db.execute("UPDATE documents SET published = ? WHERE number = ?", [day, one])
                elif what == 6:
                    db.execute("DELETE FROM occurrences WHERE number = (SELECT max(number) FROM occurrences)")
                else:
                    db.execute("UPDATE occurrences SET day = ?, status = ? WHERE number % 3 = ?", [day, status, step % 3])
        assert held(book) == recounted(book), (step, what)


def test_copies_are_no_more_news(book):
    first, second = (row[0] for row in book.rows("SELECT number FROM documents LIMIT 2"))
    with book.write() as db:
        db.execute("INSERT INTO copies VALUES (?, ?, ?, 0.9, NULL)", [second, first, first])
    put(book, occurrence(1))
    assert only_week(book).volume == 6


def test_the_order_in_which_occurrences_came_does_not_show(tmp_path):
    made = [occurrence(n, score=-s, confidence=c) for n, (s, c) in enumerate(((3.5, 0.1), (2.0, 0.7), (3.0, 0.333), (3.5, 0.9)))]
    found = []
    for name, order in (("a", made), ("b", made[::-1])):
        with Ledger(tmp_path / f"{name}.db") as book:
            publish(book, "2026-03-04", 1)
            for one in order:
                put(book, one)
            found.append(read_tension(book, PAIR, points=True).series)
    assert found[0] == found[1]


def test_every_point_opens_its_occurrences_and_their_sentences(book):
    put(book, occurrence(1, reports=2, confidence=0.5))
    put(book, occurrence(2, status="planned"))
    put(book, occurrence(3, day="2026-03-12"))
    first, second = read_tension(book, PAIR, points=True).series.points[:2]
    assert [(deed.id, deed.weight) for deed in first.deeds] == [("occurrence:0001", -1.5), ("occurrence:0002", 0.0)]
    assert [deed.id for deed in second.deeds] == ["occurrence:0003"]
    words = first.deeds[0].sentence
    assert (words.start, words.end, words.text) == (10, 50, "Beijing accused Washington of bad faith.")
    assert sum(deed.weight for deed in first.deeds) == first.net.total


def usual(*each: int) -> list[Occurrence]:
    """The same accusations in every week of a year."""
    return [
        occurrence(week * 10 + one, day=(MONDAY - timedelta(weeks=week)).isoformat(), text="As ever.")
        for week in range(1, 53)
        for one in each
    ]


def make_alert(book: Ledger) -> None:
    """A year of two accusations a week, then a week of twelve, one of them graver."""
    days = [[f"sha256:before{number}", (MONDAY - timedelta(days=number + 1)).isoformat()] for number in range(52 * 7)]
    with book.write() as db:
        db.executemany("INSERT INTO documents (id, published, text, first_seen) VALUES (?, ?, '', '2026')", days)
    put_all(book, usual(0, 1))
    put_all(book, [occurrence(2000 + number, score=-2.0) for number in range(11)])
    put(book, occurrence(3000, score=-4.0, text="Beijing threatened to take the <island> & more."))


def test_an_alert_quotes_what_drives_it(book):
    make_alert(book)
    found = read_tension(book, Asked(countries=("CHN", "USA"), since="2026-03-02", until="2026-03-08"), alerts=True)
    alerts = [one for one in found.judged if one.alert]
    assert {(one.part, one.weeks) for one in alerts} == {("verbal_conflict", 4), ("verbal_conflict", 52)}
    drivers = alerts[0].drivers
    assert [deed.id for deed in drivers] == ["occurrence:3000", "occurrence:2000", "occurrence:2001"]
    assert drivers[0].sentence.text == "Beijing threatened to take the <island> & more."
    assert (drivers[0].sentence.start, drivers[0].sentence.doc_id) == (10, "sha256:30000000")


def test_a_fall_quotes_what_the_norm_rested_on(book):
    make_alert(book)
    with book.write() as db:
        db.execute("DELETE FROM occurrences WHERE day >= '2026-03-02'")
    put_all(book, usual(*range(2, 9)))
    found = read_tension(book, Asked(countries=("CHN", "USA"), since="2026-03-02", until="2026-03-08"), alerts=True)
    one = next(one for one in found.judged if one.alert)
    assert (one.band, one.n) == ("large decrease", 0)
    assert {deed.sentence.text for deed in one.drivers} == {"As ever."}
    assert all(one.norm_from <= deed.day <= one.norm_to for deed in one.drivers)


def test_a_generated_ledger_adds_up(tmp_path):
    """What the benchmark measures: every occurrence of a pair in one point, none twice."""
    make_ledger(tmp_path / "g.db", 300, documents=4000)
    with Ledger(tmp_path / "g.db") as book:
        series = read_tension(book, PAIR, points=True).series
        counted = next(
            book.rows(
                "SELECT count(DISTINCT number) FROM occurrences JOIN pairs ON occurrence = number"
                " WHERE actor IN ('CHN', 'USA') AND recipient IN ('CHN', 'USA') AND status IN ('occurred', 'ongoing')"
            )
        )[0]
    assert sum(point.n for point in series.points) == counted > 10
    assert sum(deed.weight != 0 for point in series.points for deed in point.deeds) <= counted


# --- how it is told


def test_a_drawing_is_sound_says_all_in_text_and_runs_nothing(book):
    make_alert(book)
    with book.write() as db:
        db.execute("DELETE FROM documents WHERE published BETWEEN '2026-01-12' AND '2026-01-18'")
    found = read_tension(book, Asked(countries=("CHN", "USA"), since="2026-01-05", until="2026-03-08"), alerts=True)
    svg = tension_to_svg(found.series, found.judged)
    root = ET.fromstring(svg)  # noqa: S314 - our own drawing
    names = {element.tag.rsplit("}")[-1] for element in root.iter()}
    assert not names & {"script", "image", "foreignObject", "a"}
    assert root.get("role") == "img"
    ids = {element.get("id"): element.text or "" for element in root if element.get("id")}
    assert set((root.get("aria-labelledby") or "").split()) == set(ids)
    assert ids["t"] == "Cooperation and conflict: CHN and USA by week, 2026-W02 to 2026-W10"
    assert "2026-W03: no documents, so nothing is known; 2 told of it later." in ids["d"]
    assert "Alert: 2026-W10 verbal conflict against the 4 weeks before: large increase" in ids["d"]
    assert ids["d"].count("cooperation 0.0 (0.0 to") == 8


def test_a_drawing_of_nothing_says_so(book):
    assert "No occurrence was found." in tension_to_svg(read_tension(book, PAIR).series)


def test_bars_stand_above_for_cooperation_and_below_for_conflict(book):
    put(book, occurrence(1))
    put(book, occurrence(2, kind="AID", quad=2, score=10.0))
    root = ET.fromstring(tension_to_svg(read_tension(book, PAIR).series))  # noqa: S314
    drawn = {e.get("class"): e for e in root.iter() if e.get("class") in {"material up", "verbal down"}}
    bars = {name: (float(e.get("y") or 0), float(e.get("height") or 0)) for name, e in drawn.items()}
    zero = next(float(e.get("y1") or 0) for e in root.iter() if e.get("class") == "zero")
    up, down = bars["material up"], bars["verbal down"]
    assert up[0] + up[1] == pytest.approx(zero, abs=0.02)
    assert down[0] == pytest.approx(zero, abs=0.02)
    assert up[1] / down[1] == pytest.approx(10 / 3, rel=0.01)


def test_rows_can_be_read_again_and_the_unknown_is_empty():
    series = series_of(days_of([(100, 10), (0, 0), (100, 5)]))
    rows = list(csv.DictReader(io.StringIO(points_to_csv(series))))
    assert tuple(rows[0]) == POINT_COLUMNS
    assert [row["net_value"] for row in rows] == ["-30.0", "", "-15.0"]
    assert [row["complete"] for row in rows] == ["true", "true", "false"]


def test_rows_of_occurrences_have_sentence_and_place(book):
    put(book, occurrence(1, text="Two\nlines."))
    rows = list(csv.DictReader(io.StringIO(deeds_to_csv(read_tension(book, PAIR, points=True).series))))
    row = {name: rows[0][name] for name in ("period", "id", "doc_id", "start", "end", "sentence")}
    assert list(row.values()) == ["2026-W10", "occurrence:0001", "sha256:00010000", "10", "20", "Two lines."]


# --- the command


@pytest.fixture
def run(monkeypatch, capsysbinary, book):
    """Call ``cablegram tension`` over the ledger of the test."""

    def call(*args: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["cablegram", "tension", *args, "--ledger", str(book.path)])
        with pytest.raises(SystemExit) as left:
            cli.main()
        out, err = capsysbinary.readouterr()
        return int(str(left.value.code)), out.decode(), err.decode()

    return call


def test_countries_have_codes_and_names(book):
    put(book, occurrence(1))
    assert [find_country(book, name) for name in ("chn", "China", "south korea", "UK", "UAE", "FRA")] == [
        "CHN",
        "CHN",
        "KOR",
        "GBR",
        "ARE",
        "FRA",
    ]
    with pytest.raises(UsageError, match="may be KOR, PRK"):
        find_country(book, "Korea")
    with pytest.raises(UsageError, match="'Atlantis' is no country"):
        find_country(book, "Atlantis")


def test_the_table_tells_values_limits_and_what_is_apart(run, book):
    put(book, occurrence(1))
    put(book, occurrence(2, status="planned"))
    code, out, _ = run("China", "USA", "--points")
    assert code == 0
    assert "CHN and USA by week, 2026-W10 to 2026-W13" in out
    assert "1 planned" in out
    assert "ACCUSE · −3.0 × 1.00 = −3.00 · 1 report, 1 independent · occurrence:0001" in out
    assert "“Beijing accused Washington of bad faith.” Outlet 0, 2026-03-04, 00010000 [10:50]" in out


def test_the_table_prints_threshold_and_drivers_of_alerts(run, book):
    make_alert(book)
    code, out, _ = run("CHN", "USA", "--alerts", "--from", "2026-03-02", "--to", "2026-03-08")
    flat = " ".join(out.split())
    assert code == 0
    assert "verbal conflict against the 52 weeks before: large increase (+333%)" in flat
    assert "12 occurrences, where the norm expects 2.0: beyond chance" in flat
    assert "“Beijing threatened to take the <island> & more.”" in flat
    assert "more than 10% (moderate) or 25% (large) off the norm, at least 5 occurrences" in flat


def test_json_opens_every_point_unless_told_not_to(run, book):
    put(book, occurrence(1))
    full, bare = (json.loads(run("CHN", "--format", "json", *more)[1]) for more in ((), ("--no-points",)))
    assert full["points"][0]["deeds"][0]["sentence"]["text"] == "Beijing accused Washington of bad faith."
    assert bare["points"][0]["deeds"] == []
    assert "alerts" not in full
    assert full["name"] == "CHN"


def test_the_name_of_the_file_tells_the_form(run, book, tmp_path):
    put(book, occurrence(1))
    for ending, beginning in (("svg", "<svg"), ("csv", "period,"), ("json", "{")):
        out = tmp_path / f"made.{ending}"
        assert run("CHN", "USA", "--out", str(out))[0] == 0
        assert out.read_text("utf-8").startswith(beginning)


def test_unknown_weeks_beside_each_other_are_one_row(run, book):
    put(book, occurrence(1))
    with book.write() as db:
        db.execute("DELETE FROM documents WHERE published BETWEEN '2026-03-09' AND '2026-03-22'")
    out = run("CHN", "USA")[1]
    assert [line.split()[0] for line in out.splitlines() if line.startswith("2026-W")] == ["2026-W10", "2026-W11", "2026-W13"]
    assert "2026-W11 to 2026-W12" in " ".join(out.split())


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("Korea", "JPN"), "may be KOR, PRK"),
        (("CHN", "--from", "2026-03-02", "--to", "2026-01-01"), "no day is in between"),
        (("CHN", "--format", "svg", "--points"), "no room for --points"),
        (("CHN", "--format", "csv", "--points", "--alerts"), "one table"),
    ],
)
def test_wrong_use_is_told(run, args, told):
    code, _, err = run(*args)
    assert code == 2
    assert told in err


def test_nothing_found_is_said(run):
    code, out, _ = run("CHN", "USA", "--alerts")
    assert code == 0
    assert "no occurrence in a period that has documents" in out
