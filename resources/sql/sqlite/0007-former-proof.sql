-- While a webhook secret or path is being changed both the old and the new one count: which one it was.
ALTER TABLE notice ADD COLUMN is_former_proof INTEGER NOT NULL DEFAULT 0 CHECK (is_former_proof IN (0, 1));
