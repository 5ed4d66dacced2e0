-- The ledger's first schema. Amounts are decimal text, times ISO 8601 text in UTC; both sort and compare
-- as the program writes them. Statements end with a semicolon at the end of a line.

-- The journal: one chain of hashes per till, never changed.
CREATE TABLE journal (
    till TEXT NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    at TEXT NOT NULL,
    person TEXT NOT NULL,
    kind TEXT NOT NULL,
    sale TEXT NOT NULL,
    payment TEXT NOT NULL,
    body TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (till, sequence)
) STRICT;
CREATE INDEX journal_by_sale ON journal (sale, till, sequence) WHERE sale <> '';
CREATE INDEX journal_by_payment ON journal (payment, till, sequence) WHERE payment <> '';
CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The end of each chain, kept apart so that a cut tail is noticed.
CREATE TABLE journal_head (
    till TEXT NOT NULL PRIMARY KEY,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- Numbers given per till: sales and receipts, real and practice apart.
CREATE TABLE counter (
    till TEXT NOT NULL,
    name TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (till, name)
) STRICT;

CREATE TABLE sale (
    id TEXT NOT NULL PRIMARY KEY,
    till TEXT NOT NULL,
    number INTEGER NOT NULL,
    cashier TEXT NOT NULL,
    lines TEXT NOT NULL,
    total TEXT NOT NULL,
    currency TEXT NOT NULL,
    note TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
    is_cancelled INTEGER NOT NULL CHECK (is_cancelled IN (0, 1)),
    receipt_number INTEGER NOT NULL DEFAULT 0,
    completed_at TEXT,
    UNIQUE (till, number)
) STRICT;
CREATE UNIQUE INDEX sale_by_receipt ON sale (till, receipt_number) WHERE receipt_number > 0;
CREATE INDEX sale_by_receipt_number ON sale (receipt_number) WHERE receipt_number > 0;
CREATE INDEX sale_by_opening ON sale (is_practice, opened_at);
CREATE INDEX sale_by_time ON sale (is_practice, coalesce(completed_at, opened_at));
CREATE INDEX sale_by_total ON sale (total, opened_at);

CREATE TABLE payment (
    reference TEXT NOT NULL PRIMARY KEY,
    sale TEXT NOT NULL REFERENCES sale (id),
    attempt INTEGER NOT NULL,
    account TEXT NOT NULL,
    coin TEXT NOT NULL,
    price TEXT NOT NULL,
    currency TEXT NOT NULL,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL,
    is_practice INTEGER NOT NULL CHECK (is_practice IN (0, 1)),
    requested_at TEXT NOT NULL,
    received_coins TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    transaction_ids TEXT NOT NULL,
    confirmations INTEGER,
    confirmations_needed INTEGER,
    attention TEXT NOT NULL,
    seen_at TEXT,
    settled_at TEXT,
    -- The quote; all NULL until there is one.
    gateway_id TEXT,
    quote_coin TEXT,
    address TEXT,
    normal_address TEXT,
    memo TEXT,
    quoted_coins TEXT,
    payable_coins TEXT,
    quote_opened_at TEXT,
    price_held_until TEXT,
    watched_until TEXT,
    is_fixed_rate INTEGER,
    contract TEXT,
    UNIQUE (sale, attempt)
) STRICT;
CREATE UNIQUE INDEX payment_by_gateway_id ON payment (account, gateway_id) WHERE gateway_id IS NOT NULL;
CREATE INDEX payment_by_gateway_id_only ON payment (gateway_id) WHERE gateway_id IS NOT NULL;
CREATE INDEX payment_by_address ON payment (address) WHERE address IS NOT NULL;
CREATE INDEX payment_by_stage ON payment (stage, requested_at);
CREATE INDEX payment_with_attention ON payment (requested_at) WHERE attention <> '';

-- Requests to gateways and their replies, secrets removed.
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    account TEXT NOT NULL,
    purpose TEXT NOT NULL,
    reference TEXT NOT NULL,
    gateway_id TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    request_headers TEXT NOT NULL,
    request_body BLOB NOT NULL,
    reply_status INTEGER,
    reply_headers TEXT,
    reply_body BLOB,
    error_kind TEXT,
    error_detail TEXT,
    duration_ms INTEGER NOT NULL,
    is_cut INTEGER NOT NULL CHECK (is_cut IN (0, 1))
) STRICT;
CREATE INDEX exchange_by_reference ON exchange (reference, at) WHERE reference <> '';
CREATE INDEX exchange_by_gateway_id ON exchange (account, gateway_id, at) WHERE gateway_id <> '';

-- Verified webhooks, secrets removed; stored before they are answered.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    received_at TEXT NOT NULL,
    account TEXT NOT NULL,
    deduplication_key TEXT NOT NULL,
    gateway_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    reference TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    method TEXT NOT NULL,
    url TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    handled_at TEXT,
    is_cut INTEGER NOT NULL CHECK (is_cut IN (0, 1)),
    UNIQUE (account, deduplication_key)
) STRICT;
CREATE INDEX notice_by_gateway_id ON notice (account, gateway_id);
CREATE INDEX notice_by_reference ON notice (reference) WHERE reference <> '';
CREATE INDEX notice_unhandled ON notice (id) WHERE handled_at IS NULL;

-- Settings, accounts and people as named JSON; no secrets.
CREATE TABLE document (
    collection TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (collection, name)
) STRICT;

-- The mark of the last transaction that wrote: tells after a failed COMMIT whether it is there.
CREATE TABLE last_transaction (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    mark TEXT NOT NULL
) STRICT;
INSERT INTO last_transaction (id, mark) VALUES (1, '');
