-- The people at the till. A PIN's hash is only here: never in the journal, never in an export.
CREATE TABLE person (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    rights TEXT NOT NULL,
    pin_hash TEXT NOT NULL DEFAULT ''
) STRICT;

-- Wrong PINs in a row per till, kept so that a restart does not forget them.
CREATE TABLE pin_try (
    till TEXT NOT NULL PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at TEXT NOT NULL
) STRICT;
