-- What covered a sale: crypto payments, cash, shortfalls let go; a JSON array like the lines. Sales from before
-- have none and were covered by one payment.
ALTER TABLE sale ADD COLUMN tenders ledger_text NOT NULL DEFAULT '[]';
