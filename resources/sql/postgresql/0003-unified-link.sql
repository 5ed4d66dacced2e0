-- The Lightning invoice that goes into the link of an on-chain address, where a shop wants one code for both.
ALTER TABLE payment ADD COLUMN lightning_invoice ledger_text;
