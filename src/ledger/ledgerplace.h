// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QList>

#include <utility>

namespace tillgate {

/// Where a ledger is: one SQLite file, or a PostgreSQL database that several tills and hubs share.
///
/// It never holds a password. PostgreSQL's own ways bring one: a password file (`passfile=`, PGPASSFILE or
/// ~/.pgpass), a service (`service=`, PGSERVICEFILE), a client certificate, or the user of a local socket.
class LedgerPlace final
{
public:
    /// An SQLite file. Implicit: most ledgers are one.
    LedgerPlace(QString file = {}) : m_file(std::move(file)) { } // NOLINT(google-explicit-constructor)

    /// "postgresql://[user@]host[:port][,host[:port]…]/database[?option=value&…]", or the path of a file.
    /// A local socket is "postgresql:///database?host=/run/postgresql". Usage error for what cannot be
    /// understood, for an option that is not known, and for a password, which is not repeated in the text.
    [[nodiscard]] static Result<LedgerPlace> parse(const QString &text);

    [[nodiscard]] bool isServer() const { return !m_options.isEmpty(); }
    /// The SQLite file; empty for a server.
    [[nodiscard]] QString file() const { return m_file; }
    /// What libpq is to be told, name and value, as PostgreSQL's manual calls them ("34.1.2 Parameter Key
    /// Words"). Away from this machine the server has to prove its name (sslmode=verify-full) unless the
    /// text said otherwise, and of several hosts the one that can be written is taken.
    [[nodiscard]] QList<std::pair<QString, QString>> serverOptions() const { return m_options; }

    /// For people and logs: without the options that no person asks for.
    [[nodiscard]] QString text() const;
    /// All of it, as `parse` reads it: for another program's configuration.
    [[nodiscard]] QString address() const;

    bool operator==(const LedgerPlace &) const = default;

private:
    QString m_file;
    QList<std::pair<QString, QString>> m_options;
};

} // namespace tillgate
