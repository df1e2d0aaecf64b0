"""The ledger's schema, one migration per change; ``PRAGMA user_version`` counts those that a file has had.

Never change a migration that has been released: append one.
"""

from __future__ import annotations

from typing import Final

from cablegram.running.linked_schema import COMPARISONS, HOODS, LINKS, SERIES, STORYLINES

MARKS: Final[tuple[str, ...]] = (  # what waits, marked where it comes about, so that a run with nothing new looks at nothing
    # a neighbourhood that is to be settled again
    """
    CREATE INDEX story_sketches_opened ON story_sketches (document) WHERE settled = 2
    """,
    # documents that are to be placed among the storylines, or taken out of them where an edit has replaced them
    """
    CREATE TABLE unplaced (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE)
    """,
    """
    INSERT INTO unplaced SELECT number FROM documents
        WHERE (number IN (SELECT document FROM story_sketches)) = (number IN (SELECT document FROM superseded))
    """,
    """
    INSERT INTO unlinked SELECT document FROM superseded WHERE true ON CONFLICT DO NOTHING
    """,
    """
    CREATE TRIGGER documents_unplaced AFTER INSERT ON documents BEGIN
        INSERT INTO unplaced VALUES (new.number) ON CONFLICT DO NOTHING;
    END;
    """,
    """
    CREATE TRIGGER versions_replaced_links AFTER UPDATE OF replaced_by ON versions BEGIN
        INSERT INTO unplaced VALUES (new.document) ON CONFLICT DO NOTHING;
        INSERT INTO unlinked VALUES (new.document) ON CONFLICT DO NOTHING;
    END;
    """,
    # occurrences that have lost a report, or count otherwise: made anew by the next run, as are reports that are of none. One row
    # for each, not for each of its reports, so that taking out all reports of one costs no more than they are
    """
    CREATE TABLE stale_occurrences (occurrence INTEGER PRIMARY KEY REFERENCES occurrences ON DELETE CASCADE)
    """,
    """
    INSERT INTO stale_occurrences
        SELECT DISTINCT occurrence FROM stale JOIN reports USING (document, position) WHERE occurrence IS NOT NULL
    """,
    """
    DROP TRIGGER reports_removed
    """,
    """
    DROP TABLE stale
    """,
    """
    CREATE TRIGGER reports_removed AFTER DELETE ON reports WHEN old.occurrence IS NOT NULL BEGIN
        INSERT INTO stale_occurrences VALUES (old.occurrence) ON CONFLICT DO NOTHING;
        DELETE FROM occurrences
        WHERE number = old.occurrence AND NOT EXISTS (SELECT 1 FROM reports WHERE occurrence = old.occurrence);
    END;
    """,
)
NAMES: Final[tuple[str, ...]] = (  # what the records call their actors, each once; names in mentions come with a rebuild
    """
    CREATE TABLE actor_names (name TEXT NOT NULL, actor TEXT NOT NULL, PRIMARY KEY (name, actor)) WITHOUT ROWID
    """,
    """
    INSERT INTO actor_names SELECT DISTINCT json_extract(value, '$.name'), json_extract(value, '$.id')
        FROM analyses, json_each(CAST(record AS TEXT), '$.actors')
        WHERE json_extract(value, '$.name') IS NOT NULL AND json_extract(value, '$.id') IS NOT NULL
    """,
)
PAGES: Final[tuple[str, ...]] = (  # a page of a rare type or status without reading all records
    """
    CREATE INDEX occurrences_type ON occurrences (type, day)
    """,
    """
    CREATE INDEX occurrences_status ON occurrences (status, day)
    """,
)
MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (
    (
        """
        CREATE TABLE documents (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            input_id TEXT, url TEXT, publisher TEXT, title TEXT, language TEXT, published TEXT, source TEXT,
            text TEXT NOT NULL,
            first_seen TEXT NOT NULL
        )
        """,
        """
        CREATE INDEX documents_published ON documents (published)
        """,
        """
        CREATE TABLE analyses (
            document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
            built_with TEXT NOT NULL,
            record BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE events (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            type TEXT NOT NULL, mode TEXT, status TEXT NOT NULL,
            actors TEXT NOT NULL, recipients TEXT NOT NULL,
            earliest TEXT, latest TEXT, confidence REAL NOT NULL,
            quote TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX events_id ON events (id)
        """,
        """
        CREATE INDEX events_type ON events (type, earliest)
        """,
        """
        CREATE TABLE claims (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            id TEXT NOT NULL,
            speaker TEXT, country TEXT, stance TEXT NOT NULL, of_claim TEXT, content TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX claims_id ON claims (id)
        """,
        """
        CREATE TABLE failures (
            source TEXT NOT NULL, step TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL,
            language TEXT, input_id TEXT, first_seen TEXT NOT NULL,
            PRIMARY KEY (source, kind, reason)
        )
        """,
        """
        CREATE VIRTUAL TABLE words USING fts5 (
            title, text, content = 'documents', content_rowid = 'number', tokenize = 'porter unicode61'
        )
        """,
        """
        CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
            INSERT INTO words (rowid, title, text) VALUES (new.number, new.title, new.text);
        END;
        """,
        """
        CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
            INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.number, old.title, old.text);
        END;
        """,
    ),
    (  # how an event's own date is known; older rows are filled from their records
        """
        ALTER TABLE events ADD COLUMN edtf TEXT
        """,
        """
        ALTER TABLE events ADD COLUMN rule TEXT
        """,
        # each record is parsed once, not once for each of its events
        """
        CREATE TEMP TABLE dates AS
            SELECT document, key AS position, json_extract(value, '$.time.edtf') AS edtf, json_extract(value, '$.time.rule') AS rule
            FROM analyses, json_each(CAST(record AS TEXT), '$.events')
        """,
        """
        CREATE INDEX temp.dates_of ON dates (document, position)
        """,
        """
        UPDATE events SET (edtf, rule) = (
            SELECT edtf, rule FROM dates WHERE dates.document = events.document AND dates.position = events.position
        )
        """,
        """
        DROP TABLE temp.dates
        """,
    ),
    (  # feeds that are watched; what they listed; the pages behind it, each once for all feeds
        """
        CREATE TABLE feeds (
            url TEXT PRIMARY KEY,
            title TEXT,
            folders TEXT NOT NULL,
            etag TEXT, modified TEXT, moved TEXT,
            checked TEXT, succeeded TEXT,
            due TEXT NOT NULL,
            failures INTEGER NOT NULL DEFAULT 0,
            state TEXT NOT NULL,
            told TEXT,
            items INTEGER
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE feed_items (
            feed TEXT NOT NULL REFERENCES feeds ON DELETE CASCADE,
            key TEXT NOT NULL,
            address TEXT NOT NULL,
            mark TEXT NOT NULL,
            PRIMARY KEY (feed, key)
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE feed_pages (
            number INTEGER PRIMARY KEY,
            address TEXT NOT NULL UNIQUE,
            host TEXT NOT NULL,
            feed TEXT NOT NULL REFERENCES feeds ON DELETE CASCADE,
            title TEXT, published TEXT, etag TEXT, modified TEXT,
            state TEXT NOT NULL,
            tries INTEGER NOT NULL DEFAULT 0,
            due TEXT NOT NULL,
            told TEXT
        )
        """,
        """
        CREATE INDEX feed_pages_waiting ON feed_pages (host, due) WHERE state = 'waiting'
        """,
        """
        CREATE INDEX feed_pages_feed ON feed_pages (feed, state)
        """,
    ),
    (  # versions of one article, and the runs that put documents in; narrow tables, since a document's text fills its row
        """
        CREATE TABLE runs (
            number INTEGER PRIMARY KEY,
            started TEXT NOT NULL, ended TEXT,
            inputs TEXT NOT NULL, settings TEXT NOT NULL,
            cablegram TEXT NOT NULL, model TEXT NOT NULL, knowledge TEXT NOT NULL,
            known INTEGER, sentences INTEGER, reused INTEGER
        )
        """,
        """
        CREATE TABLE gaps (
            run INTEGER NOT NULL REFERENCES runs ON DELETE CASCADE,
            source TEXT NOT NULL, step TEXT NOT NULL, kind TEXT NOT NULL, reason TEXT NOT NULL, language TEXT, input_id TEXT
        )
        """,
        """
        CREATE INDEX gaps_run ON gaps (run)
        """,
        """
        CREATE TABLE versions (
            document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
            name TEXT, series INTEGER NOT NULL, version INTEGER NOT NULL, replaced_by INTEGER REFERENCES documents,
            raw TEXT, run INTEGER REFERENCES runs
        )
        """,
        """
        CREATE INDEX versions_name ON versions (name) WHERE name IS NOT NULL
        """,
        """
        CREATE INDEX versions_series ON versions (series, version)
        """,
        """
        CREATE INDEX versions_run ON versions (run) WHERE run IS NOT NULL
        """,
        """
        CREATE INDEX versions_replaced ON versions (document) WHERE replaced_by IS NOT NULL
        """,
        """
        CREATE VIEW superseded AS SELECT document FROM versions WHERE replaced_by IS NOT NULL
        """,
        """
        INSERT INTO versions (document, name, series, version)
            SELECT number, CASE WHEN url <> '' THEN 'url:' || url WHEN input_id <> '' THEN 'id:' || input_id END, number, 1
            FROM documents
        """,
        """
        CREATE TABLE raws (hash TEXT PRIMARY KEY, data BLOB NOT NULL)
        """,
        """
        CREATE TABLE readings (
            document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, model TEXT NOT NULL, data BLOB NOT NULL
        )
        """,
        """
        CREATE TABLE heirs (old TEXT PRIMARY KEY, new TEXT NOT NULL) WITHOUT ROWID
        """,
        """
        CREATE INDEX heirs_new ON heirs (new)
        """,
    ),
    (  # a person's decisions, beside the machine's reading
        """
        CREATE TABLE decisions (
            number INTEGER PRIMARY KEY, verb TEXT NOT NULL, one TEXT NOT NULL, other TEXT, field TEXT, value TEXT,
            "by" TEXT, "on" TEXT, why TEXT
        )
        """,
        """
        CREATE INDEX decisions_one ON decisions (one)
        """,
        """
        CREATE TABLE rejected (event TEXT PRIMARY KEY) WITHOUT ROWID
        """,
    ),
    STORYLINES,
    LINKS,
    SERIES,
    HOODS,
    MARKS,
    NAMES,
    PAGES,
    COMPARISONS,
)
