"""The part of the ledger's schema that holds what is linked across documents: storylines, occurrences, series.

Each constant is one migration; :mod:`cablegram.running.migrations` puts them in order. Never change one that has been released.
"""

from __future__ import annotations

from typing import Final

STORYLINES: Final[
    tuple[str, ...]
] = (  # storylines: what each document is about, what it is near to, and the stories found (ADR 0048)
    """
    CREATE TABLE story_sketches (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE, record BLOB NOT NULL, settled INTEGER NOT NULL
    )
    """,
    """
    CREATE INDEX story_sketches_open ON story_sketches (document) WHERE settled = 0
    """,
    """
    CREATE TABLE story_keys (
        key INTEGER NOT NULL, day INTEGER NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        PRIMARY KEY (key, day, document)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX story_keys_document ON story_keys (document)
    """,
    """
    CREATE TABLE story_edges (
        one INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        other INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
        alike REAL NOT NULL,
        PRIMARY KEY (one, other)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX story_edges_other ON story_edges (other)
    """,
    """
    CREATE TABLE storylines (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, earliest TEXT, latest TEXT,
        hood TEXT NOT NULL, record BLOB NOT NULL
    )
    """,
    """
    CREATE INDEX storylines_days ON storylines (latest, earliest)
    """,
    """
    CREATE TABLE storyline_documents (
        document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
        storyline INTEGER NOT NULL REFERENCES storylines ON DELETE CASCADE
    )
    """,
    """
    CREATE INDEX storyline_documents_of ON storyline_documents (storyline)
    """,
    # what a removed document was near to is looked at again, and the story that it was in made anew
    """
    CREATE TRIGGER documents_left_story BEFORE DELETE ON documents BEGIN
        UPDATE story_sketches SET settled = 0 WHERE document IN (SELECT other FROM story_edges WHERE one = old.number)
            OR document IN (
                SELECT s.document FROM storyline_documents s JOIN storyline_documents mine ON mine.storyline = s.storyline
                WHERE mine.document = old.number
            );
        DELETE FROM storylines WHERE number IN (SELECT storyline FROM storyline_documents WHERE document = old.number);
    END;
    """,
)
LINKS: Final[tuple[str, ...]] = (  # what is linked across documents: copies, occurrences, and the documents still to be linked
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
)
SERIES: Final[
    tuple[str, ...]
] = (  # series: what a sum needs of each occurrence, by pair and (with an empty second) by country; and the volume of news by day
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
    INSERT INTO volume (day, documents)
        SELECT published, count(*) FROM documents
        WHERE published IS NOT NULL AND number NOT IN (SELECT document FROM superseded) GROUP BY published
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
    # an article counts once, as its latest version
    """
    CREATE TRIGGER volume_document_superseded AFTER UPDATE OF replaced_by ON versions
    WHEN old.replaced_by IS NULL AND new.replaced_by IS NOT NULL BEGIN
        UPDATE volume SET documents = documents - 1
        WHERE day = (SELECT published FROM documents WHERE number = new.document);
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
)
HOODS: Final[tuple[str, ...]] = (  # the storylines of one neighbourhood are found by it, and what each rests on is known (ADR 0048)
    """
    ALTER TABLE storylines ADD COLUMN facts TEXT NOT NULL DEFAULT ''
    """,
    """
    CREATE INDEX storylines_hood ON storylines (hood)
    """,
    """
    DROP TRIGGER documents_left_story
    """,
    """
    CREATE TRIGGER documents_left_story BEFORE DELETE ON documents BEGIN
        UPDATE story_sketches SET settled = 0 WHERE document IN (
            SELECT other FROM story_edges WHERE one = old.number UNION
            SELECT d.document FROM storyline_documents d JOIN storylines s ON s.number = d.storyline WHERE s.hood IN (
                SELECT hood FROM storylines JOIN storyline_documents t ON t.storyline = storylines.number
                WHERE t.document = old.number OR t.document IN (SELECT other FROM story_edges WHERE one = old.number)));
        DELETE FROM storylines WHERE number IN (SELECT storyline FROM storyline_documents WHERE document = old.number);
    END;
    """,
)
COMPARISONS: Final[tuple[str, ...]] = (  # what the model made of two sentences side by side (``running/comparisons``)
    """
    CREATE TABLE comparisons (pair BLOB PRIMARY KEY, answers BLOB NOT NULL) WITHOUT ROWID
    """,
)
