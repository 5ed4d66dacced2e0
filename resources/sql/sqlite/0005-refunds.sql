-- Money that goes back. A row is written before anything leaves, and never deleted.
CREATE TABLE refund (
    id TEXT NOT NULL PRIMARY KEY,
    payment TEXT NOT NULL REFERENCES payment (reference),
    number INTEGER NOT NULL CHECK (number >= 1),
    way TEXT NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    coins TEXT NOT NULL,
    settled_coins TEXT NOT NULL,
    worth TEXT NOT NULL,
    currency TEXT NOT NULL,
    address TEXT NOT NULL,
    memo TEXT,
    reason TEXT NOT NULL,
    person TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    gateway_refund_id TEXT NOT NULL,
    raw_status TEXT NOT NULL,
    claim_url TEXT,
    transaction_id TEXT NOT NULL,
    note TEXT NOT NULL,
    finished_at TEXT,
    UNIQUE (payment, number)
) STRICT;
CREATE INDEX refund_by_state ON refund (state, requested_at);
CREATE INDEX refund_by_time ON refund (requested_at);
