-- One index for both questions about a notice, whether it is a repetition and what it is about, in the order of our
-- own references: those of one day lie together, whatever ids a gateway gives, so that storing one more costs the same
-- in a ledger of any size. SQLite has to make the table again to change what is unique in it.
CREATE TABLE notice_again (
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
    is_former_proof INTEGER NOT NULL DEFAULT 0 CHECK (is_former_proof IN (0, 1)),
    UNIQUE (account, reference, gateway_id, deduplication_key)
) STRICT;
INSERT INTO notice_again (id, received_at, account, deduplication_key, gateway_id, parent_id, reference, raw_status, method, url,
    headers, body, handled_at, is_cut, is_former_proof)
    SELECT id, received_at, account, deduplication_key, gateway_id, parent_id, reference, raw_status, method, url, headers, body,
    handled_at, is_cut, is_former_proof FROM notice ORDER BY id;
DROP TABLE notice;
ALTER TABLE notice_again RENAME TO notice;
CREATE INDEX notice_unhandled ON notice (id) WHERE handled_at IS NULL;
