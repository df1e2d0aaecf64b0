"""The ledger's schema, one migration per change; ``PRAGMA user_version`` counts those that a file has had.

Never change a migration that has been released: append one.
"""

from __future__ import annotations

from typing import Final

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
    (  # what is linked across documents: copies, occurrences, and the documents still to be linked
        """
        CREATE TABLE unlinked (document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE)
        """,
        """
        INSERT INTO unlinked SELECT document FROM analyses
        """,
        """
        CREATE TRIGGER analyses_added AFTER INSERT ON analyses BEGIN
            INSERT INTO unlinked VALUES (new.document) ON CONFLICT DO NOTHING;
        END;
        """,
        """
        CREATE TRIGGER analyses_changed AFTER UPDATE OF record ON analyses BEGIN
            INSERT INTO unlinked VALUES (new.document) ON CONFLICT DO NOTHING;
        END;
        """,
        """
        CREATE TABLE copies (
            document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
            original INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            parent INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            shared REAL NOT NULL,
            agency TEXT
        )
        """,
        """
        CREATE INDEX copies_parent ON copies (parent)
        """,
        """
        CREATE INDEX copies_original ON copies (original)
        """,
        # in order of time first, so that what is written and read together lies together, however large the archive
        """
        CREATE TABLE copy_marks (
            month INTEGER NOT NULL, mark INTEGER NOT NULL,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            PRIMARY KEY (month, mark, document)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX copy_marks_document ON copy_marks (document)
        """,
        """
        CREATE TABLE report_keys (
            key TEXT NOT NULL,
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            PRIMARY KEY (key, document, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX report_keys_document ON report_keys (document)
        """,
        """
        CREATE TABLE occurrences (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            type TEXT NOT NULL, mode TEXT, status TEXT NOT NULL, quad INTEGER NOT NULL,
            score REAL NOT NULL, confidence REAL NOT NULL,
            earliest TEXT, latest TEXT, day TEXT,
            n_reports INTEGER NOT NULL, n_independent INTEGER NOT NULL,
            record BLOB NOT NULL
        )
        """,
        """
        CREATE INDEX occurrences_day ON occurrences (day, number)
        """,
        """
        CREATE TABLE pairs (
            occurrence INTEGER NOT NULL REFERENCES occurrences ON DELETE CASCADE,
            actor TEXT NOT NULL, recipient TEXT NOT NULL, day TEXT
        )
        """,
        """
        CREATE INDEX pairs_actor ON pairs (actor, recipient, day)
        """,
        """
        CREATE INDEX pairs_recipient ON pairs (recipient, actor, day)
        """,
        """
        CREATE INDEX pairs_occurrence ON pairs (occurrence)
        """,
        """
        CREATE TABLE reports (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            event TEXT NOT NULL,
            type TEXT NOT NULL,
            occurrence INTEGER REFERENCES occurrences,
            record BLOB NOT NULL,
            PRIMARY KEY (document, position)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX reports_occurrence ON reports (occurrence)
        """,
        """
        CREATE INDEX reports_event ON reports (event)
        """,
        """
        CREATE TABLE report_edges (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            position INTEGER NOT NULL,
            other_document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            other_position INTEGER NOT NULL,
            weight INTEGER NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (document, position, other_document, other_position)
        ) WITHOUT ROWID
        """,
        """
        CREATE INDEX report_edges_other ON report_edges (other_document)
        """,
        # what has lost a report, or whose reports a person has spoken about: made anew by the next run
        """
        CREATE TABLE stale (document INTEGER NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (document, position)) WITHOUT ROWID
        """,
        """
        CREATE TRIGGER reports_removed AFTER DELETE ON reports WHEN old.occurrence IS NOT NULL BEGIN
            INSERT INTO stale SELECT document, position FROM reports WHERE occurrence = old.occurrence ON CONFLICT DO NOTHING;
            DELETE FROM occurrences
            WHERE number = old.occurrence AND NOT EXISTS (SELECT 1 FROM reports WHERE occurrence = old.occurrence);
        END;
        """,
    ),
)
