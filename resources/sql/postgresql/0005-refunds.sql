-- Money that goes back. A row is written before anything leaves, and never deleted.
CREATE TABLE refund (
    id ledger_text NOT NULL PRIMARY KEY,
    payment ledger_text NOT NULL REFERENCES payment (reference),
    number integer NOT NULL CHECK (number >= 1),
    way ledger_text NOT NULL,
    state ledger_text NOT NULL,
    version integer NOT NULL,
    coins numeric NOT NULL,
    settled_coins numeric NOT NULL,
    worth numeric NOT NULL,
    currency ledger_text NOT NULL,
    address ledger_text NOT NULL,
    memo ledger_text,
    reason ledger_text NOT NULL,
    person ledger_text NOT NULL,
    requested_at ledger_time NOT NULL,
    gateway_refund_id ledger_text NOT NULL,
    raw_status ledger_text NOT NULL,
    claim_url ledger_text,
    transaction_id ledger_text NOT NULL,
    note ledger_text NOT NULL,
    finished_at ledger_time,
    UNIQUE (payment, number)
);
CREATE INDEX refund_by_state ON refund (state, requested_at);
CREATE INDEX refund_by_time ON refund (requested_at);
