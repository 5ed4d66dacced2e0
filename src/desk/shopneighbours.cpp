// SPDX-License-Identifier: Apache-2.0
//
// What other tills changed in the settings, accounts and staff of a shared ledger, taken on while this one runs.
#include "desk/settingsstore.h"
#include "desk/shop.h"

#include <algorithm>
#include <utility>

namespace tillgate {

namespace {

/// Several changes of one person's afternoon are read once.
constexpr std::chrono::milliseconds pause{50};

struct Stored
{
    std::optional<Json> settings;
    QList<Document> accounts;
};

Result<Stored> readStored(LedgerSession &session, const QString &own)
{
    const Result<std::optional<Json>> settings = storedSettings(session, own);
    const Result<QList<Document>> accounts = session.accounts().all();
    if (!settings || !accounts)
        return fail(settings ? accounts.error() : settings.error());
    return Stored{.settings = *settings, .accounts = *accounts};
}

} // namespace

void Shop::noteDocument(const QString &subject)
{
    m_changedDocuments.insert(subject);
    if (!m_takeOn.isActive())
        m_takeOn.start(pause);
}

void Shop::takeOnDocuments()
{
    const QSet<QString> subjects = std::exchange(m_changedDocuments, {});
    const auto isAny = [&](QLatin1String start) {
        return std::any_of(subjects.begin(), subjects.end(), [&](const QString &subject) { return subject.startsWith(start); });
    };
    if (isAny(QLatin1String("person/")))
        m_staff.loadAgain();
    const bool hasSettings = isAny(QLatin1String("setting/shop"));
    const bool hasAccounts = isAny(QLatin1String("account/")) || isAny(QLatin1String("setting/hook-"));
    if (!hasSettings && !hasAccounts)
        return;
    m_ledger->run<Stored>(
        [own = settingsName(*m_ledger, m_settings.till)](LedgerSession &session) { return readStored(session, own); }, this,
        [this, hasAccounts](const Result<Stored> &stored) {
            if (!stored)
                return; // away again: all of it is read when it is back
            if (stored->settings) {
                if (const Result<ShopSettings> settings = ShopSettings::fromJson(*stored->settings))
                    takeOnSettings(*settings);
            }
            if (!hasAccounts)
                return;
            m_accounts.takeOn(stored->accounts, m_settings.pace.lateHorizon);
            Q_EMIT accountsChanged();
        });
}

/// What needs a new start stays as it is until there is one, and is told; a shop's money never changes under a running
/// till.
void Shop::takeOnSettings(const ShopSettings &stored)
{
    ShopSettings settings = stored;
    settings.till = m_settings.till;
    if (needsNewStart(m_settings, settings) && (!m_fromNextStart || needsNewStart(*m_fromNextStart, settings))) {
        m_fromNextStart = settings;
        Q_EMIT newStartDue();
    }
    if (settings.currency != m_settings.currency)
        return;
    settings.language = m_settings.language;
    settings.listener = m_settings.listener;
    settings.listener.isByHub = stored.listener.isByHub;
    settings.listener.publicUrl = stored.listener.publicUrl;
    if (settings.toJson() == m_settings.toJson())
        return;
    goOnWith(settings);
}

} // namespace tillgate
