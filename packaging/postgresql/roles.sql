-- Roles with least rights for a ledger of several tills. Run it once, as a superuser, before the first till:
--
--     psql --username postgres --file roles.sql
--
-- tillgate_owner owns the database and changes its shape (tillgatectl ledger migrate, ledger move). Nobody else does.
-- tillgate_till  is what every till and hub connects as: it reads, adds and moves payments on; it can neither
--                rewrite nor shorten the journal, nor delete a sale, nor change a table.
-- tillgate_look  reads: for accounting and reports.
--
-- The rights on the tables are granted by the migrations themselves, to tillgate_till if it is there by then.
-- Give passwords with \password, which does not show them, or better client certificates; none stands here.

CREATE ROLE tillgate_owner LOGIN;
CREATE ROLE tillgate_till LOGIN;
CREATE ROLE tillgate_look LOGIN;

CREATE DATABASE tillgate OWNER tillgate_owner ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
REVOKE ALL ON DATABASE tillgate FROM PUBLIC;
GRANT CONNECT ON DATABASE tillgate TO tillgate_till, tillgate_look;

-- A confirmed sale is on the disk, whatever the server's own default is.
ALTER DATABASE tillgate SET synchronous_commit = 'on';

\connect tillgate
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO tillgate_owner;
GRANT USAGE ON SCHEMA public TO tillgate_till, tillgate_look;
ALTER DEFAULT PRIVILEGES FOR ROLE tillgate_owner IN SCHEMA public GRANT SELECT ON TABLES TO tillgate_look;
