"""``cablegram query``: questions in SQL that can neither write nor reach another file."""

from __future__ import annotations

import hashlib
import sqlite3
import sys
import time
from pathlib import Path

import duckdb
import pytest

from cablegram.core.errors import LedgerError, UsageError
from cablegram.running import query
from cablegram.running.query import query_ledger, query_parquet
from cablegram.running.store import Ledger
from tests.test_store import SEEN, analysis

SECRET = "the words of another file"


def state(folder):
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir() if not p.name.endswith(("-shm", "-wal"))}


@pytest.fixture
def ledger(tmp_path):
    path = tmp_path / "news.db"
    with Ledger(path) as book:
        book.add(analysis("Police arrested two leaders.", event="arrested", actors=(("Police", "EGY"),)), seen=SEEN)
        book.add(analysis("Workers marched 🇫🇮 again.", event="marched", kind="PROTEST"), seen=SEEN)
    return path


@pytest.fixture
def release(tmp_path):
    folder = tmp_path / "release"
    folder.mkdir()
    with duckdb.connect() as db:
        db.execute(
            "COPY (SELECT '041' AS cameo, DATE '2026-03-04' AS day, ['a', NULL] AS actors, 'x' AS id UNION ALL"
            f" SELECT '190', NULL, [], '=y') TO '{folder / 'occurrences.parquet'}' (FORMAT parquet)"
        )
    (tmp_path / "secret.csv").write_text(SECRET)
    return folder


def ask(path, sql, limit=100, seconds=20.0):
    return (query_parquet if path.is_dir() else query_ledger)(path, sql, limit=limit, seconds=seconds)


def test_a_ledger_answers_in_sql(ledger):
    answer = ask(ledger, "SELECT type, count(*) AS n FROM events GROUP BY type ORDER BY type")
    assert answer.columns == ("type", "n")
    assert answer.rows == (("COERCE", 1), ("PROTEST", 1))
    assert not answer.more


def test_a_ledger_answers_by_words_json_recursion_and_columns(ledger):
    assert ask(ledger, "SELECT count(*) FROM words WHERE words MATCH 'march'").rows == ((1,),)
    assert ask(ledger, "SELECT json_extract(CAST(record AS TEXT), '$.document.language') FROM analyses LIMIT 1").columns
    assert ask(ledger, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n").rows == (
        (15,),
    )
    assert ("type",) in ask(ledger, "SELECT name FROM pragma_table_info('events')").rows


def test_more_rows_than_the_limit_are_told(ledger):
    answer = ask(ledger, "SELECT id FROM events", limit=1)
    assert len(answer.rows) == 1
    assert answer.more
    assert not ask(ledger, "SELECT id FROM events", limit=2).more


WRITES = (
    "INSERT INTO failures VALUES ('a', 'b', 'c', 'd', 'e', 'f', 'g')",
    "DELETE FROM documents",
    "UPDATE documents SET title = 'x'",
    "WITH x AS (SELECT 1) DELETE FROM events",
    "INSERT INTO words (words) VALUES ('rebuild')",
    "CREATE TABLE t (x)",
    "CREATE TEMP TABLE t (x)",
    "DROP TABLE claims",
    "ALTER TABLE claims ADD COLUMN x",
    "REINDEX",
    "VACUUM",
    "ANALYZE",
    "BEGIN IMMEDIATE",
    "SAVEPOINT s",
    "PRAGMA query_only = OFF",
    "PRAGMA user_version = 99",
    "PRAGMA journal_mode = DELETE",
    "PRAGMA writable_schema = ON",
    "SELECT 1; DELETE FROM documents",
    "",
    "-- nothing",
)


@pytest.mark.parametrize("sql", WRITES)
def test_nothing_writes_to_a_ledger(sql, ledger, tmp_path):
    before = state(tmp_path)
    with pytest.raises(UsageError):
        ask(ledger, sql)
    assert state(tmp_path) == before
    with Ledger(ledger) as book:
        assert len(list(book.documents())) == 2


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH '{other}' AS o",
        "ATTACH ':memory:' AS o",
        "VACUUM INTO '{other}'",
        "SELECT load_extension('{other}')",
        "SELECT readfile('{other}')",
        "SELECT writefile('{other}', 'x')",
        "CREATE VIRTUAL TABLE t USING fts5(x)",
        "PRAGMA temp_store_directory = '/'",
    ],
)
def test_a_ledgers_query_reaches_no_other_file(sql, ledger, tmp_path):
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as db:
        db.execute("CREATE TABLE secrets (x)")
    db.close()
    before = state(tmp_path)
    with pytest.raises(UsageError):
        ask(ledger, sql.format(other=other))
    assert state(tmp_path) == before


def test_a_query_without_end_is_stopped_and_told(ledger, release):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    start = time.monotonic()
    with pytest.raises(UsageError, match=r"stopped after 0.2 seconds; ask for less, or give more with --timeout"):
        ask(ledger, endless, seconds=0.2)
    slow = "SELECT count(*) FROM range(10000000000) a, range(10) b WHERE a.range % 7 = b.range"
    with pytest.raises(UsageError, match=r"stopped after 0.2 seconds"):
        ask(release, slow, seconds=0.2)
    assert time.monotonic() - start < 10


def test_a_value_as_large_as_the_memory_is_refused(ledger):
    with pytest.raises(UsageError, match="too big"):
        ask(ledger, "SELECT zeroblob(2000000000)")


def test_an_answer_that_is_read_too_slowly_or_too_large_is_stopped(ledger, monkeypatch):
    every = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT zeroblob(1000000) FROM n"
    monkeypatch.setattr(query, "LONGEST_ANSWER", 3_000_000)
    with pytest.raises(UsageError, match="ask for fewer rows or columns"):
        ask(ledger, every)
    monkeypatch.setattr(query, "STEPS", 10**9)
    with pytest.raises(UsageError, match=r"stopped after 0\.001 seconds"):
        ask(ledger, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n", limit=10**9, seconds=0.001)


def test_errors_are_told_in_words_with_the_names_that_there_are(ledger, release):
    with pytest.raises(UsageError, match=r"no such table: evnts; the tables are .*documents, events"):
        ask(ledger, "SELECT * FROM evnts")
    with pytest.raises(UsageError, match="SQLite says: near"):
        ask(ledger, "SELEC 1")
    with pytest.raises(UsageError, match=r"occurrences \(cameo, day, actors, id\)"):
        ask(release, "SELECT nothing FROM occurrences")
    with pytest.raises(UsageError, match="syntax error"):
        ask(release, "SELEC 1")


def test_what_is_no_ledger_is_told(tmp_path):
    with pytest.raises(LedgerError, match="no ledger at"):
        ask(tmp_path / "none.db", "SELECT 1")
    with sqlite3.connect(tmp_path / "other.db") as db:
        db.execute("CREATE TABLE secrets (x)")
    db.close()
    with pytest.raises(LedgerError, match="another program"):
        ask(tmp_path / "other.db", "SELECT * FROM secrets")
    (tmp_path / "text.db").write_text("no database " * 100)
    with pytest.raises(LedgerError, match="not a usable ledger"):
        ask(tmp_path / "text.db", "SELECT 1")
    assert not (tmp_path / "none.db").exists()


def test_a_ledger_is_asked_while_it_is_written(ledger):
    with Ledger(ledger) as book, book.write() as db:
        db.execute("DELETE FROM events")
        assert ask(ledger, "SELECT count(*) FROM events").rows == ((2,),)


# Parquet


def test_parquet_answers_in_sql_with_types(release):
    answer = ask(release, "SELECT cameo, day, actors FROM occurrences ORDER BY cameo")
    assert answer.rows[0][0] == "041"
    assert answer.rows[0][1].isoformat() == "2026-03-04"
    assert answer.rows[0][2] == ["a", None]
    assert ask(release, "FROM occurrences", limit=1).more
    assert ask(release, "SELECT unnest(range(3))").rows == ((0,), (1,), (2,))
    assert ask(release, "DESCRIBE occurrences").rows[0][0] == "cameo"


@pytest.mark.parametrize(
    "sql",
    [
        "COPY occurrences TO '{folder}/copy.csv'",
        "COPY (SELECT 1 AS x) TO '{folder}/occurrences.parquet'",
        "WITH x AS (COPY (SELECT 1 AS x) TO '{folder}/occurrences.parquet' (FORMAT parquet, USE_TMP_FILE false)) SELECT * FROM x",
        "SELECT * FROM (WITH x AS (COPY (SELECT 1 AS x) TO '{folder}/occurrences.parquet' (USE_TMP_FILE false)) SELECT * FROM x)",
        "WITH x AS (INSERT INTO occurrences VALUES (1) RETURNING *) SELECT * FROM x",
        "CREATE TABLE t AS SELECT 1",
        "CREATE VIEW v AS SELECT 1",
        "DROP VIEW occurrences",
        "EXPLAIN ANALYZE COPY (SELECT 1) TO '{folder}/copy.csv'",
        "EXPORT DATABASE '{folder}/all'",
        "ATTACH '{folder}/new.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET allowed_paths = ['/']",
        "RESET lock_configuration",
        "PRAGMA enable_profiling",
        "CALL enable_logging(storage = 'file', storage_path = '{folder}/log')",
        "SELECT * FROM enable_logging(storage = 'file', storage_path = '{folder}/log')",
        "SELECT * FROM read_csv('{folder}/../secret.csv')",
        "SELECT * FROM read_text('{folder}/../secret.csv')",
        "SELECT * FROM '{folder}/../secret.csv'",
        "SELECT (SELECT content FROM read_text('{folder}/../secret.csv'))",
        "SELECT * FROM occurrences WHERE id IN (SELECT content FROM read_blob('{folder}/../secret.csv'))",
        "SELECT * FROM glob('/*')",
        "SELECT * FROM sniff_csv('{folder}/../secret.csv')",
        "SELECT * FROM query('SELECT 1')",
        "SELECT * FROM arrow_scan(1, 2, 3)",
        "SELECT * FROM pandas_scan(12345)",
        "SELECT getenv('PATH')",
        "SELECT json_execute_serialized_sql('')",
        "SELECT 1; SELECT 2",
        "",
    ],
)
def test_a_parquet_query_writes_nothing_and_reaches_nothing_else(sql, release):
    before = state(release)
    with pytest.raises(UsageError) as told:
        ask(release, sql.format(folder=release))
    assert SECRET not in str(told.value)
    assert state(release) == before


def test_variables_of_the_program_are_no_tables(release):
    frame = [SECRET]
    with pytest.raises(UsageError, match="frame"):
        ask(release, "SELECT * FROM frame")
    assert frame


def test_a_folder_without_parquet_is_told(tmp_path):
    with pytest.raises(UsageError, match="no Parquet file in it; make some with 'cablegram export parquet"):
        ask(tmp_path, "SELECT 1")
    (tmp_path / "broken.parquet").write_text("no")
    with pytest.raises(UsageError, match="cannot be read as Parquet"):
        ask(tmp_path, "SELECT 1")


def test_a_folder_and_a_file_may_have_quotes_in_their_names(release, tmp_path):
    odd = tmp_path / 'it\'s "odd"'
    odd.mkdir()
    Path(release / "occurrences.parquet").rename(odd / 'o\'c "c".parquet')
    assert ask(odd, 'SELECT count(*) FROM "o\'c ""c"""').rows == ((2,),)


def test_without_duckdb_it_is_told_how_to_get_it(release, monkeypatch):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(UsageError, match=r"pip install 'cablegram\[duckdb\]'"):
        ask(release, "SELECT 1")
