-- The gateway's own page of a payment, where only that can be shown.
ALTER TABLE payment ADD COLUMN page_url ledger_text;
