// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/commands/command.h"
#include "desk/pairingdesk.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

namespace tillgate::test {

/// What came back to the browser.
struct Answer
{
    int status = 0; ///< 0: no connection
    QByteArray body;
};

/// The form that the gateway's page shows, and where it goes.
struct Consent
{
    QUrl action;
    QByteArray body;
};

/// A shop without an account yet, the practice gateway whose page makes keys, and a browser: anew for each test that
/// inherits this.
class PairingFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    [[nodiscard]] AccountSettings account() const;
    [[nodiscard]] Answer send(const QUrl &url, const QByteArray &form = {}, bool isPost = true);
    [[nodiscard]] Consent consentOn(const QUrl &page);
    [[nodiscard]] QByteArray storedKey();
    [[nodiscard]] QByteArray storedSecret();
    [[nodiscard]] std::optional<AccountSettings> storedAccount();
    [[nodiscard]] CommandResult run(const QStringList &words);
    void setUpByHand(const std::optional<QUrl> &notifyUrl = std::nullopt);

    SystemClock m_clock;
    QNetworkAccessManager m_browser;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_practice;
    std::optional<PracticeServer::Account> m_gateway;
    std::shared_ptr<MemoryVault> m_vault;
    std::unique_ptr<Shop> m_shop;
};

} // namespace tillgate::test
