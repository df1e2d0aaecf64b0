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
    (  # the tables of the links, as far as a series reads them
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
    ),
    (  # series: what a sum needs of each occurrence, by pair and (with an empty second) by country; and the volume of news by day
        # kind: 10 times the quad class, and 0 to 4 for the status; ways: 1 the first acts, 2 the second does (or it is done to the
        # country), 3 both. In this order, so that sums by day and kind are read as they lie
        """
        CREATE TABLE series (
            one TEXT NOT NULL, two TEXT NOT NULL, day TEXT NOT NULL, kind INTEGER NOT NULL, occurrence INTEGER NOT NULL,
            score REAL NOT NULL, confidence REAL NOT NULL, ways INTEGER NOT NULL,
            PRIMARY KEY (one, two, day, kind, occurrence)
        ) WITHOUT ROWID
        """,
        """
        CREATE VIEW series_kinds AS
            SELECT number, score, confidence, type IN ('AGREE', 'CONSULT', 'COOPERATE') AS mutual,
                10 * quad + CASE status WHEN 'occurred' THEN 0 WHEN 'ongoing' THEN 1 WHEN 'planned' THEN 2
                    WHEN 'hypothetical' THEN 3 ELSE 4 END AS kind
            FROM occurrences
        """,
        """
        INSERT INTO series
            SELECT min(actor, recipient), max(actor, recipient), day, kind, number, score, confidence,
                CASE WHEN mutual OR actor = recipient THEN 3 WHEN actor < recipient THEN 1 ELSE 2 END
            FROM pairs JOIN series_kinds ON number = occurrence WHERE day IS NOT NULL AND actor <> '' AND recipient <> ''
            ON CONFLICT DO UPDATE SET ways = ways | excluded.ways
        """,
        """
        INSERT INTO series
            SELECT actor, '', day, kind, number, score, confidence, CASE WHEN mutual THEN 3 ELSE 1 END
            FROM pairs JOIN series_kinds ON number = occurrence WHERE day IS NOT NULL AND actor <> ''
            ON CONFLICT DO UPDATE SET ways = ways | excluded.ways
        """,
        """
        INSERT INTO series
            SELECT recipient, '', day, kind, number, score, confidence, CASE WHEN mutual THEN 3 ELSE 2 END
            FROM pairs JOIN series_kinds ON number = occurrence WHERE day IS NOT NULL AND recipient <> ''
            ON CONFLICT DO UPDATE SET ways = ways | excluded.ways
        """,
        """
        CREATE TRIGGER series_pair_added AFTER INSERT ON pairs WHEN new.day IS NOT NULL BEGIN
            INSERT INTO series
                SELECT min(new.actor, new.recipient), max(new.actor, new.recipient), new.day, kind, number, score, confidence,
                    CASE WHEN mutual OR new.actor = new.recipient THEN 3 WHEN new.actor < new.recipient THEN 1 ELSE 2 END
                FROM series_kinds WHERE number = new.occurrence AND new.actor <> '' AND new.recipient <> ''
                ON CONFLICT DO UPDATE SET ways = ways | excluded.ways;
            INSERT INTO series
                SELECT new.actor, '', new.day, kind, number, score, confidence, CASE WHEN mutual THEN 3 ELSE 1 END
                FROM series_kinds WHERE number = new.occurrence AND new.actor <> ''
                ON CONFLICT DO UPDATE SET ways = ways | excluded.ways;
            INSERT INTO series
                SELECT new.recipient, '', new.day, kind, number, score, confidence, CASE WHEN mutual THEN 3 ELSE 2 END
                FROM series_kinds WHERE number = new.occurrence AND new.recipient <> ''
                ON CONFLICT DO UPDATE SET ways = ways | excluded.ways;
        END;
        """,
        # an occurrence loses all its pairs at once: the linker writes it anew when anything about it changes
        """
        CREATE TRIGGER series_pair_removed AFTER DELETE ON pairs WHEN old.day IS NOT NULL BEGIN
            DELETE FROM series WHERE one = min(old.actor, old.recipient) AND two = max(old.actor, old.recipient)
                AND day = old.day AND occurrence = old.occurrence;
            DELETE FROM series
            WHERE one IN (old.actor, old.recipient) AND two = '' AND day = old.day AND occurrence = old.occurrence;
        END;
        """,
        """
        CREATE TABLE volume (
            day TEXT PRIMARY KEY,
            documents INTEGER NOT NULL DEFAULT 0, copies INTEGER NOT NULL DEFAULT 0, occurrences INTEGER NOT NULL DEFAULT 0
        ) WITHOUT ROWID
        """,
        """
        INSERT INTO volume (day, documents) SELECT published, count(*) FROM documents WHERE published IS NOT NULL GROUP BY published
        """,
        """
        INSERT INTO volume (day, copies)
            SELECT published, count(*) FROM copies JOIN documents ON document = number
            WHERE published IS NOT NULL GROUP BY published
            ON CONFLICT (day) DO UPDATE SET copies = excluded.copies
        """,
        """
        INSERT INTO volume (day, occurrences)
            SELECT day, count(*) FROM occurrences WHERE day IS NOT NULL AND status IN ('occurred', 'ongoing') GROUP BY day
            ON CONFLICT (day) DO UPDATE SET occurrences = excluded.occurrences
        """,
        """
        CREATE TRIGGER volume_document_added AFTER INSERT ON documents WHEN new.published IS NOT NULL BEGIN
            INSERT INTO volume (day, documents) VALUES (new.published, 1)
            ON CONFLICT (day) DO UPDATE SET documents = documents + 1;
        END;
        """,
        # its mark as a copy goes first, while its day can still be read
        """
        CREATE TRIGGER volume_document_leaves BEFORE DELETE ON documents BEGIN
            DELETE FROM copies WHERE document = old.number;
        END;
        """,
        """
        CREATE TRIGGER volume_document_removed AFTER DELETE ON documents WHEN old.published IS NOT NULL BEGIN
            UPDATE volume SET documents = documents - 1 WHERE day = old.published;
        END;
        """,
        """
        CREATE TRIGGER volume_document_dated AFTER UPDATE OF published ON documents WHEN old.published IS NOT new.published BEGIN
            INSERT INTO volume (day, documents, copies)
                SELECT new.published, 1, EXISTS (SELECT 1 FROM copies WHERE document = new.number) WHERE new.published IS NOT NULL
                ON CONFLICT (day) DO UPDATE SET documents = documents + 1, copies = copies + excluded.copies;
            UPDATE volume SET documents = documents - 1,
                copies = copies - EXISTS (SELECT 1 FROM copies WHERE document = new.number) WHERE day = old.published;
        END;
        """,
        # "INSERT OR REPLACE" tells no trigger of the row that it takes away
        """
        CREATE TRIGGER volume_copy_comes BEFORE INSERT ON copies BEGIN
            DELETE FROM copies WHERE document = new.document;
        END;
        """,
        """
        CREATE TRIGGER volume_copy_added AFTER INSERT ON copies BEGIN
            UPDATE volume SET copies = copies + 1 WHERE day = (SELECT published FROM documents WHERE number = new.document);
        END;
        """,
        """
        CREATE TRIGGER volume_copy_removed AFTER DELETE ON copies BEGIN
            UPDATE volume SET copies = copies - 1 WHERE day = (SELECT published FROM documents WHERE number = old.document);
        END;
        """,
        """
        CREATE TRIGGER volume_occurrence_added AFTER INSERT ON occurrences
        WHEN new.day IS NOT NULL AND new.status IN ('occurred', 'ongoing') BEGIN
            INSERT INTO volume (day, occurrences) VALUES (new.day, 1)
            ON CONFLICT (day) DO UPDATE SET occurrences = occurrences + 1;
        END;
        """,
        """
        CREATE TRIGGER volume_occurrence_removed AFTER DELETE ON occurrences
        WHEN old.day IS NOT NULL AND old.status IN ('occurred', 'ongoing') BEGIN
            UPDATE volume SET occurrences = occurrences - 1 WHERE day = old.day;
        END;
        """,
        """
        CREATE TRIGGER volume_occurrence_changed AFTER UPDATE OF day, status ON occurrences BEGIN
            INSERT INTO volume (day, occurrences)
                SELECT new.day, 1 WHERE new.day IS NOT NULL AND new.status IN ('occurred', 'ongoing')
                ON CONFLICT (day) DO UPDATE SET occurrences = occurrences + 1;
            UPDATE volume SET occurrences = occurrences - 1 WHERE day = old.day AND old.status IN ('occurred', 'ongoing');
        END;
        """,
    ),
)
