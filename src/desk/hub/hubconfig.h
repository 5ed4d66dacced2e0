// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/hub/secretsource.h"
#include "desk/notices/listenersettings.h"
#include "gateway/gateway.h"
#include "http/listenlimits.h"

namespace tillgate {

/// What a hub is told in its configuration: sections, one "name = value" a line, "#" for comments.
///
///     [hub]
///     ledger = postgresql:///tillgate?host=/run/postgresql
///     listen = 127.0.0.1:8680
///     metrics = 127.0.0.1:8681
///
///     [account Main]
///     provider = nowpayments
///     webhook-secret = credential:main-webhook
struct HubConfig
{
    struct Account
    {
        AccountSettings settings;
        SecretSource webhookSecret = {};
        SecretSource apiKey = {}; ///< only where the gateway signs its notices with it
        SecretSource path = {}; ///< none: as the ledger has it
        /// What was there before a change, and until when it still counts.
        SecretSource formerWebhookSecret = {};
        SecretSource formerApiKey = {};
        SecretSource formerPath = {};
        QDateTime formerUntil = {};

        [[nodiscard]] bool hasFormer() const
        {
            return formerWebhookSecret.isSet() || formerApiKey.isSet() || formerPath.isSet();
        }
    };

    QString name = QStringLiteral("1"); ///< tells hubs on one ledger apart
    QString ledger; ///< as LedgerPlace::parse reads it
    ListenerSettings listener = {.port = 8680};
    ListenLimits limits = hubLimits();
    unsigned threads = usualThreads();
    QString metricsAddress = QStringLiteral("127.0.0.1");
    int metricsPort = 8681; ///< -1: none
    QList<Account> accounts;
    /// How often a renewed certificate is looked for; not a setting.
    std::chrono::milliseconds certificateLook = std::chrono::minutes(1);

    /// Usage, with the line's number, for what it does not know or cannot be.
    [[nodiscard]] static Result<HubConfig> parse(const QString &text);
    /// As many listening threads as leave processors for the ledger's and for the system.
    [[nodiscard]] static unsigned usualThreads();
};

} // namespace tillgate
