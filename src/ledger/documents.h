// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger/author.h"
#include "wire/json.h"

#include <optional>

namespace tillgate {

class SqlConnection;

/// One named JSON document.
struct Document
{
    QString name;
    Json body;

    bool operator==(const Document &) const = default;
};

/// Named JSON documents of one collection: settings, accounts, people. They hold no secrets. Each change
/// writes a journal entry "<collection>-changed" or "<collection>-removed".
class Documents final
{
public:
    Documents(SqlConnection &connection, QString collection)
        : m_connection(connection),
          m_collection(std::move(collection))
    {
    }

    /// None if there is no such document.
    [[nodiscard]] Result<std::optional<Json>> find(const QString &name) const;
    /// By name.
    [[nodiscard]] Result<QList<Document>> all() const;
    /// Writes it anew or over the old one; nothing happens if it is the same already.
    Result<void> save(const Author &author, const QString &name, const Json &body);
    /// Nothing happens if there is none.
    Result<void> remove(const Author &author, const QString &name);

private:
    void announce(const QString &name);

    SqlConnection &m_connection;
    QString m_collection;
};

} // namespace tillgate
