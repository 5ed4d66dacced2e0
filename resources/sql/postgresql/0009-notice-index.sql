-- One index for both questions about a notice, whether it is a repetition and what it is about, in the order of our
-- own references: those of one day lie together, whatever ids a gateway gives, so that storing one more costs the same
-- in a ledger of any size.
ALTER TABLE notice DROP CONSTRAINT notice_account_deduplication_key_key;
ALTER TABLE notice ADD CONSTRAINT notice_is_kept_once UNIQUE (account, reference, gateway_id, deduplication_key);
DROP INDEX notice_by_gateway_id;
DROP INDEX notice_by_reference;
