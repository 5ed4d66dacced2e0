// SPDX-License-Identifier: Apache-2.0
#include "hubfixture.h"

#include "support/notices.h"

#include <QFile>
#include <QTest>

namespace tillgate::test {

HubFixture::HubFixture()
{
    write(QStringLiteral("secret"), hubSecret);
    start();
}

void HubFixture::write(const QString &name, const QByteArray &content) const
{
    QFile file(filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write(content);
}

SecretSource HubFixture::secretFile(const QString &name) const
{
    return {.kind = SecretSource::Kind::File, .name = filePath(name)};
}

HubConfig HubFixture::config() const
{
    return HubConfig::parse(QStringLiteral("[hub]\nledger = %1\nlisten = 127.0.0.1:0\nmetrics = 127.0.0.1:0\n"
                                           "[account Main]\nprovider = nowpayments\nwebhook-secret = file:%2\n")
                                .arg(filePath(QStringLiteral("ledger.sqlite")), filePath(QStringLiteral("secret"))))
        .value();
}

void HubFixture::start(const HubConfig &config, const Clock &clock)
{
    Result<std::unique_ptr<Hub>> hub = Hub::start(config, clock);
    QVERIFY2(hub, hub ? "" : qPrintable(hub.error().detail));
    m_hub = std::move(*hub);
}

bool HubFixture::isStored(qint64 id)
{
    stop();
    const auto ledger = Ledger::open(LedgerPlace(filePath(QStringLiteral("ledger.sqlite"))));
    return (*ledger)
        ->runNow<NoticeRecord>([&](LedgerSession &session) {
            return session.notices().firstOf(storedAs(AccountName(QStringLiteral("Main")), id));
        })
        .has_value();
}

QByteArray HubFixture::numbers()
{
    Caller caller(m_hub->metricsPort());
    caller.send("GET /metrics HTTP/1.1\r\nHost: hub\r\n\r\n");
    return caller.nextStatus() == 200 ? caller.lastAnswer() : QByteArray();
}

} // namespace tillgate::test
