// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "coin/cointable.h"
#include "desk/hub/accountsecrets.h"
#include "desk/notices/certificatewatch.h"
#include "desk/notices/noticeintake.h"

#include <QTimer>

namespace tillgate {

/// Takes the webhooks of a shop with several tills: checks them, stores them in the shared ledger, and so
/// wakes the tills, which do the reads. It holds no key that could move money where the gateway has a
/// secret for its notices.
class Hub final : public QObject
{
    Q_OBJECT

public:
    /// Everything that can be checked without opening the ledger or a port: secrets, certificate, addresses.
    [[nodiscard]] static Result<void> check(const HubConfig &config, const Clock &clock);
    /// Opens the ledger and listens; blocks. Besides their errors: Usage, NotFound or AccessDenied for a
    /// secret, InUse for an SQLite ledger that a till has.
    [[nodiscard]] static Result<std::unique_ptr<Hub>> start(const HubConfig &config, const Clock &clock);
    ~Hub() override;

    [[nodiscard]] NoticeIntake &intake() { return *m_intake; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] quint16 port() const { return m_intake->listener()->port(); }
    /// 0 if there are no metrics.
    [[nodiscard]] quint16 metricsPort() const { return m_metrics ? m_metrics->port() : quint16(0); }
    /// Each account's path behind the hub's public address.
    [[nodiscard]] QList<NoticeHook> hooks() const { return m_intake->hooks()->all(); }
    /// What a person should know about the chosen addresses; empty if nothing.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    /// Goes on with other accounts, secrets, limits, proxies or another certificate, without cutting a connection; with
    /// an error nothing has changed. What needs a new start instead (ledger, name, addresses, threads) is named among the
    /// warnings.
    Result<void> reload(const HubConfig &config);
    /// Accounts that the last reload gave another secret or path.
    [[nodiscard]] QStringList renewedAccounts() const { return m_renewed; }

    /// Takes no new connections, answers what is under way, and then says left().
    void leave();

Q_SIGNALS:
    void left();

private:
    Hub(HubConfig config, QList<AccountSecrets> secrets, std::unique_ptr<Ledger> ledger, const Clock &clock);
    [[nodiscard]] Result<QList<NoticeHook>> hooksFor(const HubConfig &config, const QList<AccountSecrets> &secrets);
    [[nodiscard]] Result<NoticeHook> hookFor(const HubConfig::Account &account, const AccountSecrets &secrets,
                                             const QString &hubName);
    [[nodiscard]] Result<QString> pathInLedger(const AccountName &account, const QString &hubName);
    [[nodiscard]] Result<std::optional<FormerKeys>> formerOf(const AccountName &account,
                                                             const AccountSecrets &secrets);
    void noteRenewed(const HubConfig &config, const QList<AccountSecrets> &secrets);
    void goOnWith(const HubConfig &config);
    void hearTills();
    void takePathsAnew();
    [[nodiscard]] Result<void> listen(const HubConfig &config);
    void serve(const HttpRequest &request, const Listener::Respond &respond);

    HubConfig m_config;
    QList<AccountSecrets> m_secrets; ///< of its accounts, in that order
    const Clock &m_clock;
    const QDateTime m_startedAt;
    const CoinTable m_coins;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<NoticeIntake> m_intake;
    std::unique_ptr<Listener> m_metrics;
    QStringList m_warnings;
    QStringList m_renewed;
    QTimer m_leaving;
    CertificateWatch m_certificate;
    QTimer m_certificateLook;
};

} // namespace tillgate
