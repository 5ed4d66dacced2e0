-- The people at the till. A PIN's hash is only here: never in the journal, never in an export.
CREATE TABLE person (
    name ledger_text NOT NULL PRIMARY KEY,
    role ledger_text NOT NULL,
    rights ledger_text NOT NULL,
    pin_hash ledger_text NOT NULL DEFAULT ''
);

-- Wrong PINs in a row per till, kept so that a restart does not forget them.
CREATE TABLE pin_try (
    till ledger_text NOT NULL PRIMARY KEY,
    failures integer NOT NULL,
    last_at ledger_time NOT NULL
);
