// SPDX-License-Identifier: Apache-2.0
#include "ledger/documents.h"

#include "ledger/journal.h"
#include "ledger/sqlconnection.h"

namespace tillgate {

Result<std::optional<Json>> Documents::find(const QString &name) const
{
    const auto row = m_connection.selectOne(
        QStringLiteral("SELECT body FROM document WHERE collection = ? AND name = ?"), {m_collection, name});
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<Json>();
    return Json::parse(SqlRow(**row).text().toUtf8()).map([](const Json &body) {
        return std::optional(body);
    });
}

Result<QList<Document>> Documents::all() const
{
    QList<Document> documents;
    const Result<void> read = m_connection.visit(
        QStringLiteral("SELECT name, body FROM document WHERE collection = ? ORDER BY name"), {m_collection},
        [&](SqlRow &row) -> Result<void> {
            const QString name = row.text();
            const Result<Json> body = Json::parse(row.text().toUtf8());
            if (!body)
                return fail(body.error());
            documents.append({.name = name, .body = *body});
            return {};
        });
    if (!read)
        return fail(read.error());
    return documents;
}

Result<void> Documents::save(const Author &author, const QString &name, const Json &body)
{
    const Result<std::optional<Json>> old = find(name);
    if (!old)
        return fail(old.error());
    if (*old && **old == body)
        return {};
    const Json entry
        = Json::object({{QStringLiteral("name"), Json::string(name)}, {QStringLiteral("value"), body}});
    const Result<JournalEntry> written
        = Journal(m_connection).append(author, m_collection + QStringLiteral("-changed"), entry);
    if (!written)
        return fail(written.error());
    announce(name);
    const Result<int> stored = m_connection.execute(
        QStringLiteral("INSERT INTO document (collection, name, body) VALUES (?, ?, ?) "
                       "ON CONFLICT (collection, name) DO UPDATE SET body = excluded.body"),
        {m_collection, name, QString::fromUtf8(body.toBytes())});
    return stored ? Result<void>() : fail(stored.error());
}

Result<void> Documents::remove(const Author &author, const QString &name)
{
    const Result<int> removed = m_connection.execute(
        QStringLiteral("DELETE FROM document WHERE collection = ? AND name = ?"), {m_collection, name});
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return {};
    announce(name);
    const Result<JournalEntry> written
        = Journal(m_connection)
              .append(author, m_collection + QStringLiteral("-removed"),
                      Json::object({{QStringLiteral("name"), Json::string(name)}}));
    return written ? Result<void>() : fail(written.error());
}

void Documents::announce(const QString &name)
{
    m_connection.announce(
        {.topic = LedgerChange::Topic::Document, .subject = m_collection + QLatin1Char('/') + name});
}

} // namespace tillgate
