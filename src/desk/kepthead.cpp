// SPDX-License-Identifier: Apache-2.0
#include "desk/kepthead.h"

#include "wire/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace tillgate {

/// A till's history on one ledger: how it begins, and how far it went.
struct KeptHead::History
{
    QByteArray first; ///< the hash of its first entry
    qint64 sequence = 0; ///< of its last one; 0: it has written nothing yet
    QByteArray hash; ///< of that

    [[nodiscard]] static Result<History> read(const LedgerSession &session, const TillName &till);
    /// The same history, but without what this till wrote last.
    [[nodiscard]] Result<bool> isCutShort(const LedgerSession &session, const TillName &till) const;
};

namespace {

Json textOf(const QByteArray &hash)
{
    return Json::string(QString::fromLatin1(hash.toHex()));
}

QByteArray hashOf(const Json &kept, QStringView key)
{
    return QByteArray::fromHex(textField(kept, key).value_or(QString()).toLatin1());
}

/// Empty if there is no such entry.
Result<QByteArray> hashAt(const LedgerSession &session, const TillName &till, qint64 sequence)
{
    const Result<QList<JournalEntry>> found = session.journal().entries(till, sequence, 1);
    if (!found)
        return fail(found.error());
    return found->isEmpty() || found->first().sequence != sequence ? QByteArray() : found->first().hash;
}

} // namespace

Result<KeptHead::History> KeptHead::History::read(const LedgerSession &session, const TillName &till)
{
    const Result<JournalHead> head = session.journal().head(till);
    const Result<QByteArray> first = hashAt(session, till, 1);
    if (!head || !first)
        return fail(head ? first.error() : head.error());
    return History{.first = *first, .sequence = head->sequence, .hash = head->hash};
}

Result<bool> KeptHead::History::isCutShort(const LedgerSession &session, const TillName &till) const
{
    const Result<QByteArray> firstThere = hashAt(session, till, 1);
    const Result<QByteArray> lastThere = hashAt(session, till, sequence);
    if (!firstThere || !lastThere)
        return fail(firstThere ? lastThere.error() : firstThere.error());
    return *firstThere == first && *lastThere != hash;
}

KeptHead::KeptHead(const QString &folder, TillName till) :
    m_file(QDir(folder).filePath(QStringLiteral("journal-%1.json").arg(till.text()))), m_till(std::move(till))
{
}

Result<void> KeptHead::check(Ledger &ledger) const
{
    const std::optional<History> kept = stored();
    if (!kept)
        return {};
    const Result<bool> isCutShort
        = ledger.runNow<bool>([&](LedgerSession &session) { return kept->isCutShort(session, m_till); });
    if (!isCutShort)
        return fail(isCutShort.error());
    if (!*isCutShort)
        return {};
    return fail(Error::Kind::Storage,
                QStringLiteral("The database has lost what the till %1 wrote last (entry %2 of its journal), as after a fail-over "
                               "to a standby that was behind. Compare the day with the gateways' lists, then give this till a "
                               "new name: its numbers must not be given again.")
                    .arg(m_till.text())
                    .arg(kept->sequence));
}

void KeptHead::keepSoon(Ledger &ledger) const
{
    ledger.runThere<History>([till = m_till](LedgerSession &session) { return History::read(session, till); },
                             [self = *this](const Result<History> &end) { self.store(end); });
}

void KeptHead::keepNow(Ledger &ledger) const
{
    store(ledger.runNow<History>([&](LedgerSession &session) { return History::read(session, m_till); }));
}

std::optional<KeptHead::History> KeptHead::stored() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<Json> json = Json::parse(file.readAll());
    if (!json || !json->isObject())
        return std::nullopt;
    History kept{.first = hashOf(*json, u"first"),
                 .sequence = textField(*json, u"sequence").value_or(QString()).toLongLong(),
                 .hash = hashOf(*json, u"hash")};
    const bool isWhole = !kept.first.isEmpty() && kept.sequence > 0 && !kept.hash.isEmpty();
    return isWhole ? std::optional(std::move(kept)) : std::nullopt;
}

void KeptHead::store(const Result<History> &end) const
{
    if (!end || end->sequence == 0)
        return;
    // A database that was set back a moment ago must not be believed here.
    if (const std::optional<History> kept = stored(); kept && kept->first == end->first && kept->sequence >= end->sequence)
        return;
    const Json json = Json::object({{QStringLiteral("first"), textOf(end->first)},
                                    {QStringLiteral("sequence"), Json::number(end->sequence)},
                                    {QStringLiteral("hash"), textOf(end->hash)}});
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(json.toBytes() + '\n') > 0)
        file.commit();
}

} // namespace tillgate
