-- What the role of tills and hubs may do, if there is one by that name: packaging/postgresql/roles.sql makes it.
-- Granted anew after each migration. A till adds to its journal and can neither rewrite nor shorten it, and
-- can change no table's shape.
DO $$
BEGIN
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tillgate_till') THEN
        REVOKE ALL ON ALL TABLES IN SCHEMA public FROM tillgate_till;
        GRANT USAGE ON SCHEMA public TO tillgate_till;
        GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO tillgate_till;
        GRANT DELETE ON document, last_transaction, person, pin_try TO tillgate_till;
        REVOKE UPDATE ON journal, exchange FROM tillgate_till;
        REVOKE INSERT, UPDATE ON schema_version FROM tillgate_till;
    END IF;
    IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'tillgate_look') THEN
        REVOKE ALL ON person, pin_try FROM tillgate_look;
    END IF;
END
$$;
