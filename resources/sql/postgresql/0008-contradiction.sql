-- The last report of the gateway, if it did not fit what is stored: as JSON, for it is only ever compared as a whole.
ALTER TABLE payment ADD COLUMN contradiction ledger_text;
