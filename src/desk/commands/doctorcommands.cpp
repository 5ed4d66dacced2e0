// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/command.h"

#include "wire/jsonfields.h"

#include <QSslSocket>

namespace tillgate {

namespace {

void doctor(Shop &shop, const Arguments &, QObject *context, CommandDone done)
{
    QStringList lines{QStringLiteral("Tillgate " TILLGATE_VERSION ", Qt ") + QLatin1String(qVersion()),
                      QStringLiteral("TLS: ") + QSslSocket::sslLibraryVersionString(),
                      QStringLiteral("Ledger: ") + shop.ledger().place().text(),
                      QStringLiteral("Vault: ") + (shop.hasVault() ? QStringLiteral("open") : QStringLiteral("not open")),
                      QStringLiteral("Accounts at work: %1").arg(shop.lines().all().size()),
                      shop.notices().isListening()
                          ? QStringLiteral("Listening for webhooks on 127.0.0.1:%1").arg(shop.notices().port())
                          : QStringLiteral("Not listening for webhooks: polling only")};
    for (const auto &line : shop.lines().all()) {
        const GatewayHealth health = line->health();
        const QString answered = health.lastAnsweredAt
            ? health.lastAnsweredAt->toLocalTime().toString(QStringLiteral("HH:mm:ss"))
            : QStringLiteral("not yet");
        QString text = QStringLiteral("%1: last answer %2").arg(health.account.text(), answered);
        if (health.lastDuration)
            text += QStringLiteral(" after %1 ms").arg(health.lastDuration->count());
        if (health.clockDifference)
            text += QStringLiteral(", its clock is %1 s off ours").arg(health.clockDifference->count());
        lines.append(text);
    }
    shop.ledger().run<QList<JournalHead>>(
        [](LedgerSession &session) { return session.journal().heads(); }, context,
        [lines, done](const Result<QList<JournalHead>> &heads) mutable {
            if (!heads)
                return done(failedWith(heads.error()));
            for (const JournalHead &head : *heads)
                lines.append(QStringLiteral("Journal of %1: %2 entries").arg(head.till.text()).arg(head.sequence));
            Json::Array items;
            for (const QString &line : lines)
                items.append(Json::string(line));
            done({.text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), .data = Json::array(items)});
        });
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.words = {QStringLiteral("doctor")},
             .synopsis = {},
             .summary = QStringLiteral("Says how this till is: versions, ledger, vault, gateways, clock."),
             .inShop = doctor,
             .onlyReads = true,
             .needsGateways = true}};
}

} // namespace tillgate
