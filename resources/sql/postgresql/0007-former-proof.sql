-- While a webhook secret or path is being changed both the old and the new one count: which one it was.
ALTER TABLE notice ADD COLUMN is_former_proof ledger_flag NOT NULL DEFAULT 0;
